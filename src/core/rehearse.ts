import { INVISIBLE, type ProseBlock } from './document/prose.js';
import type { TerminationDocument } from './document/document.js';
import type { Language } from './types.js';

/** A part of the script, under one heading of the talking points. */
export interface ScriptPart {
  readonly heading: string;
  /** What is said, one paragraph each, without mark-up. */
  readonly lines: readonly string[];
  /** Reminders for the speaker: paragraphs in italics. */
  readonly cues: readonly string[];
  readonly seconds: number;
  /** One of several ways the talk may go: its siblings are the other parts of the same `branch`. */
  readonly branch: string | undefined;
}

export interface Script {
  readonly parts: readonly ScriptPart[];
  /** Speaking time in seconds with the shortest and the longest branch taken. */
  readonly seconds: { readonly least: number; readonly most: number };
}

/** Calm speech, in words a minute; Spanish has more and shorter words. */
const pace: Readonly<Record<Language, number>> = { en: 120, es: 125 };
/** A breath between two paragraphs. */
const PAUSE = 1.5;

/**
 * The talking points as a script to be read aloud. Level-three headings are branches of the part above them: only one of
 * them is said. Lists count as lines; comments, quotations of others and tables are left out.
 */
export function rehearse(doc: TerminationDocument): Script {
  const parts: { heading: string; level: number; branch: string | undefined; blocks: ProseBlock[] }[] = [];
  let above = '';
  for (const block of doc.blocks) {
    if (block.kind === 'heading') {
      const level = /^#+/.exec(block.text)?.[0].length ?? 2;
      const heading = plain(block.text.replace(/^#+\s*|\s+#+$/g, ''));
      if (level <= 2) above = heading;
      parts.push({ heading, level, branch: level > 2 ? above : undefined, blocks: [] });
    } else if (!block.quoted && (block.kind === 'paragraph' || block.kind === 'list-item')) {
      if (parts.length === 0) parts.push({ heading: '', level: 2, branch: undefined, blocks: [] });
      parts.at(-1)!.blocks.push(block);
    }
  }
  const script = parts.filter(p => p.blocks.length > 0).map(({ heading, branch, blocks }): ScriptPart => {
    const lines = blocks.filter(b => !isCue(b)).map(b => plain(b.text));
    return { heading, branch, lines, cues: blocks.filter(isCue).map(b => plain(b.text)), seconds: Math.round(lines.reduce((n, l) => n + secondsFor(l, doc.language), 0)) };
  });
  const fixed = script.filter(p => p.branch === undefined).reduce((n, p) => n + p.seconds, 0);
  const names = new Set(script.flatMap(p => p.branch ?? []));
  const branches = [...names].map(name => script.filter(p => p.branch === name).map(p => p.seconds));
  return {
    parts: script,
    seconds: { least: fixed + branches.reduce((n, b) => n + Math.min(...b), 0), most: fixed + branches.reduce((n, b) => n + Math.max(...b), 0) },
  };
}

/** A paragraph that is in italics from its first to its last character. */
function isCue(block: ProseBlock): boolean {
  return /^([*_])(?!\1)[^]*\1$/.test(block.text.trim());
}

function secondsFor(line: string, language: Language): number {
  return line.split(/\s+/).filter(Boolean).length * 60 / pace[language] + PAUSE;
}

/** Markdown as it is read out: no emphasis, no escapes. */
function plain(text: string): string {
  return text.replaceAll(INVISIBLE, '').replace(/\\([!-/:-@[-`{-~])|[*_`]/g, (_, escaped?: string) => escaped ?? '').replace(/\s+/g, ' ').trim();
}
