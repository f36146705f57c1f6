import * as vscode from 'vscode';
import type { TerminationDocument } from '../core/index.js';
import { toRange } from './convert.js';

/**
 * Turns the unfilled places of a document into tab stops: Tab goes from one to the next. Places with the label of a
 * term that the front matter leaves open once (the client's name) are filled in together.
 */
export async function makeTabStops(editor: vscode.TextEditor, doc: TerminationDocument): Promise<void> {
  const places = doc.placeholders;
  const first = places[0];
  const last = places.at(-1);
  if (!first || !last || editor.document.getText() !== doc.text) return;
  const numbers = new Map<string, number>();
  let count = 0;
  let snippet = '';
  let done = first.start;
  for (const place of places) {
    const inTerms = places.filter(p => p.label === place.label && p.end <= doc.body.start).length === 1;
    const number = (inTerms ? numbers.get(place.label) : undefined) ?? ++count;
    numbers.set(place.label, number);
    snippet += `${escaped(doc.text.slice(done, place.start))}\${${number}:${escaped(doc.text.slice(place.start, place.end))}}`;
    done = place.end;
  }
  await editor.insertSnippet(new vscode.SnippetString(snippet), toRange(editor.document, { start: first.start, end: last.end }), { undoStopBefore: false, undoStopAfter: false, keepWhitespace: true });
  editor.revealRange(new vscode.Range(0, 0, 0, 0));
}

/** Text as it stands in a snippet. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
