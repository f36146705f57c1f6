import * as vscode from 'vscode';
import type { SectionUpdate, TerminationDocument } from '../core/index.js';
import { toRange, toTextEdits } from './convert.js';
import type { Core } from './core.js';
import { MAX_LENGTH, type Findings } from './findings.js';

/** A derived section that no longer says what the terms say. */
export interface StaleSection extends SectionUpdate {
  /** Somebody wrote in it, as far as we can tell: it is shown before it is replaced, and never replaced unasked. */
  readonly byHand: boolean;
}

/**
 * Tells derived sections that only lag behind the terms from those a person wrote in: a section that still has the
 * text which we saw agree with the terms was not touched. One that we never saw in agreement counts as a person's.
 */
export class Sections implements vscode.Disposable {
  readonly #agreed = new WeakMap<vscode.TextDocument, Map<string, string>>();
  readonly #listener: vscode.Disposable;

  constructor(private readonly core: Core, findings: Findings) {
    this.#listener = findings.onDidChange(({ document }) => { if (!document.isClosed) this.stale(document); });
  }

  /** The sections whose text differs from what the terms say, in document order. */
  stale(document: vscode.TextDocument): StaleSection[] {
    const service = this.core.serviceIfLoaded(document.uri);
    const text = document.languageId === 'markdown' ? document.getText() : '';
    if (!service || text.length > MAX_LENGTH || !text.includes('<!-- amicable:')) return [];
    const doc = service.parse(text);
    if (!canDerive(doc)) return [];
    const agreed = this.#agreed.get(document) ?? new Map<string, string>();
    this.#agreed.set(document, agreed);
    const counts = new Map<string, number>();
    return service.updateSections(doc).flatMap(update => {
      const key = `${update.name} ${counts.get(update.name) ?? 0}`;
      counts.set(update.name, (counts.get(update.name) ?? 0) + 1);
      const now = document.getText(toRange(document, update.range));
      if (now === update.text) {
        agreed.set(key, now);
        return [];
      }
      return [{ ...update, byHand: agreed.get(key) !== now }];
    });
  }

  dispose(): void {
    this.#listener.dispose();
  }
}

/** Terms that can't be read whole say nothing about the sections: half a date must not take a whole one out of the letter. */
function canDerive(doc: TerminationDocument): boolean {
  return doc.ours && doc.issues.length === 0 && doc.frontMatter?.yaml?.problems.length === 0;
}

/** The edit that brings sections up to date; undefined for none. */
export function sectionsEdit(document: vscode.TextDocument, stale: readonly StaleSection[]): vscode.WorkspaceEdit | undefined {
  if (stale.length === 0) return undefined;
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, toTextEdits(document, stale.map(s => ({ ...s.range, text: s.text }))));
  return edit;
}
