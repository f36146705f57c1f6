import type { Edit, Finding } from './types.js';

/** Applies edits that don't overlap. Order does not matter. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let done = 0;
  for (const e of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    out += text.slice(done, e.start) + e.text;
    done = e.end;
  }
  return out + text.slice(done);
}

/** The edits of each finding's first safe suggestion; where two touch, the earlier one wins and the other waits its turn. */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  const chosen: Edit[] = [];
  for (const f of findings) {
    const edits = f.suggestions.find(s => s.safe && s.edits.length > 0)?.edits;
    if (edits && !edits.some(e => chosen.some(c => e.start <= c.end && c.start <= e.end))) chosen.push(...edits);
  }
  return chosen;
}

/** Fixes what can be fixed safely, until nothing is left to fix. A bound keeps two fixes that undo each other from going on for ever. */
export function fixText(text: string, lint: (text: string) => readonly Finding[]): { readonly text: string; readonly fixed: number } {
  let current = text;
  let fixed = 0;
  for (let round = 0; round < 10; round++) {
    const edits = safeEdits(lint(current));
    const next = applyEdits(current, edits);
    if (next === current) break;
    fixed += edits.length;
    current = next;
  }
  return { text: current, fixed };
}
