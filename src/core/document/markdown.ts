import { TreeFragment, type Tree } from '@lezer/common';
import { Autolink, parser as commonmark, Strikethrough, Table, type MarkdownParser } from '@lezer/markdown';

const markdown: MarkdownParser = commonmark.configure([Table, Strikethrough, Autolink]);
/** More brackets than any letter has. The parser looks for the start of a link anew at each that closes one, so many take too long. */
const MOST_BRACKETS = 2000;
const withoutLinks: MarkdownParser = markdown.configure({ remove: ['Link', 'Image', 'LinkEnd'] });

/** Longer than any letter's paragraph, in UTF-16 units. Looking for emphasis, links and the like takes most of the time there. */
const LONGEST_PARAGRAPH = 50_000;
const withoutInlines: MarkdownParser = markdown.configure({
  remove: ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image', 'LinkEnd', 'Strikethrough', 'Autolink', 'Table'],
});

/** The text that was read last, and its tree. */
let last: { readonly text: string; readonly tree: Tree } | undefined;

/**
 * The Markdown tree of a text; offsets in it. What a text shares with the one before it, at the start and at the end, is not
 * parsed again: while a person types, that is nearly all of it. The tree is the same as that of a parse from nothing.
 */
export function parseMarkdown(text: string): Tree {
  if (last?.text === text) return last.tree;
  if (hasEndlessParagraph(text)) return withoutInlines.parse(text);
  if (text.split('[', MOST_BRACKETS + 2).length > MOST_BRACKETS + 1) return withoutLinks.parse(text);
  const tree = markdown.parse(text, last ? unchanged(last.text, last.tree, text) : []);
  last = { text, tree };
  return tree;
}

/** The stretches of a tree that stand for the same characters in the new text. */
function unchanged(before: string, tree: Tree, after: string): readonly TreeFragment[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++;
  if (start + end === 0) return [];
  return TreeFragment.applyChanges(TreeFragment.addTree(tree), [{ fromA: start, toA: before.length - end, fromB: start, toB: after.length - end }]);
}

/** Whether so much stands between two empty lines. */
function hasEndlessParagraph(text: string): boolean {
  if (text.length <= LONGEST_PARAGRAPH) return false;
  let start = 0;
  for (const gap of text.matchAll(/\n[ \t\r]*\n/g)) {
    if (gap.index - start > LONGEST_PARAGRAPH) return true;
    start = gap.index;
  }
  return text.length - start > LONGEST_PARAGRAPH;
}
