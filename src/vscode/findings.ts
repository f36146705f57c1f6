import * as vscode from 'vscode';
import type { Finding, TextRange } from '../core/index.js';
import { toRange } from './convert.js';
import type { Core } from './core.js';
import { log } from './log.js';
import { RelatedTexts } from './relatedTexts.js';
import { lintDelay, lintRun } from './settings.js';

/** Past this many UTF-16 units a document is no letter, and is left alone: a megabyte is some 400 pages. */
export const MAX_LENGTH = 1_000_000;

/** A finding and where it stands in the document now. `base`: the offset at which the text the core was given starts. */
export interface Remark { readonly finding: Finding; readonly range: vscode.Range; readonly base: number }

/** What is known of one open document. */
export interface Checked {
  readonly document: vscode.TextDocument;
  readonly remarks: readonly Remark[];
  /** The document was not read: it is longer than `MAX_LENGTH`. */
  readonly tooLong: boolean;
}

interface Entry {
  readonly document: vscode.TextDocument;
  checked: Checked;
  version: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Set where only a selection is checked, in any kind of text. */
  selection: TextRange | undefined;
}

/**
 * Reads the open documents that are ours, after each pause in typing, and remembers what was found. Everything that
 * shows findings (diagnostics, quick fixes, hovers) asks here.
 */
export class Findings {
  readonly #entries = new Map<vscode.TextDocument, Entry>();
  readonly #changed = new vscode.EventEmitter<Checked>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  readonly #related = new RelatedTexts((document, typing) => { if (this.#entries.has(document)) this.#schedule(document, typing ? lintDelay(document.uri) : 0); });
  readonly onDidChange = this.#changed.event;

  constructor(private readonly core: Core) {
    this.#subscriptions = [
      this.#changed,
      this.#related,
      vscode.workspace.onDidOpenTextDocument(d => this.#opened(d)),
      vscode.workspace.onDidChangeTextDocument(e => this.#edited(e)),
      vscode.workspace.onDidSaveTextDocument(d => { if (mayBeOurs(d)) this.#schedule(d, 0); }),
      vscode.workspace.onDidCloseTextDocument(d => this.#drop(d)),
      vscode.window.tabGroups.onDidChangeTabs(e => this.#tabsChanged(e)),
      vscode.workspace.onDidChangeConfiguration(e => {
        if (!e.affectsConfiguration('amicable')) return;
        this.core.forget();
        this.refresh();
      }),
    ];
  }

  /** Reads every open document again. */
  refresh(): void {
    for (const document of vscode.workspace.textDocuments) this.#opened(document);
  }

  /** What is found in a document as it stands at this moment; nothing in one that is not checked. */
  current(document: vscode.TextDocument): readonly Remark[] {
    const entry = this.#entries.get(document);
    if (!entry) return [];
    if (entry.version !== document.version) this.#read(entry);
    return entry.checked.remarks;
  }

  /** Checks a stretch of any text, and keeps checking it while it is edited, until the document closes. */
  async checkSelection(document: vscode.TextDocument, selection: TextRange): Promise<readonly Remark[]> {
    await this.core.load();
    const entry = this.#entry(document);
    entry.selection = selection;
    entry.version = -1;
    return this.current(document);
  }

  dispose(): void {
    for (const entry of this.#entries.values()) clearTimeout(entry.timer);
    this.#entries.clear();
    for (const s of this.#subscriptions) s.dispose();
  }

  #opened(document: vscode.TextDocument): void {
    if (mayBeOurs(document) || this.#entries.has(document)) this.#schedule(document, 0);
  }

  /** VS Code may keep a document for minutes after its last tab was closed; its findings are not kept. */
  #tabsChanged({ closed, opened }: vscode.TabChangeEvent): void {
    for (const tab of opened) {
      const document = documentOf(tab);
      if (document && !this.#entries.has(document)) this.#opened(document);
    }
    const shown = new Set(closed.length === 0 ? [] : vscode.window.tabGroups.all.flatMap(g => g.tabs).map(documentOf));
    for (const tab of closed) {
      const document = documentOf(tab);
      if (document && !shown.has(document)) this.#drop(document);
    }
  }

  #edited(event: vscode.TextDocumentChangeEvent): void {
    const { document } = event;
    const entry = this.#entries.get(document);
    if (entry?.selection) entry.selection = moved(entry.selection, event.contentChanges);
    if (event.contentChanges.length === 0 || (!entry && !mayBeOurs(document))) return;
    if (lintRun(document.uri) === 'onType' || entry?.selection) this.#schedule(document, lintDelay(document.uri));
  }

  #entry(document: vscode.TextDocument): Entry {
    let entry = this.#entries.get(document);
    if (!entry) {
      entry = { document, checked: { document, remarks: [], tooLong: false }, version: -1, timer: undefined, selection: undefined };
      this.#entries.set(document, entry);
    }
    return entry;
  }

  #schedule(document: vscode.TextDocument, delay: number): void {
    const entry = this.#entry(document);
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => {
      this.core.load().then(() => {
        if (!document.isClosed && this.#entries.get(document) === entry) this.#read(entry);
      }).catch((error: unknown) => log.error(error instanceof Error ? error : String(error)));
    }, delay);
  }

  /** Reads a document and says so. The core is loaded by now. */
  #read(entry: Entry): void {
    const { document, selection } = entry;
    const service = this.core.serviceIfLoaded(document.uri);
    if (!service) return;
    clearTimeout(entry.timer);
    entry.version = document.version;
    const started = performance.now();
    const checked = check(service, document, selection, this.#related);
    if (checked.tooLong && !entry.checked.tooLong) log.info(`A document of more than ${MAX_LENGTH} characters is not checked.`);
    else log.trace(`Read in ${(performance.now() - started).toFixed(1)} ms: ${checked.remarks.length} finding(s).`);
    entry.checked = checked;
    this.#changed.fire(checked);
  }

  #drop(document: vscode.TextDocument): void {
    const entry = this.#entries.get(document);
    if (!entry) return;
    clearTimeout(entry.timer);
    this.#entries.delete(document);
    this.#changed.fire({ document, remarks: [], tooLong: false });
  }
}

function check(service: NonNullable<ReturnType<Core['serviceIfLoaded']>>, document: vscode.TextDocument, selection: TextRange | undefined, related: RelatedTexts): Checked {
  const nothing: Checked = { document, remarks: [], tooLong: false };
  if (selection) {
    const text = document.getText().slice(selection.start, selection.end);
    if (text.length > MAX_LENGTH) return { ...nothing, tooLong: true };
    const remarks = service.lint(text, { any: true }).map(finding => (
      { finding, base: selection.start, range: toRange(document, { start: finding.start.offset, end: finding.end.offset }, selection.start) }));
    return { ...nothing, remarks };
  }
  if (!mayBeOurs(document) || lintRun(document.uri) === 'off') return nothing;
  if (lengthOf(document) > MAX_LENGTH) return { ...nothing, tooLong: /^document[ \t]*:/m.test(head(document)) };
  const path = document.isUntitled ? undefined : vscode.workspace.asRelativePath(document.uri, false);
  const remarks = service.lint(document.getText(), { path, related: related.for(document) }).map(finding => ({ finding, base: 0, range: toRange(document, { start: finding.start.offset, end: finding.end.offset }) }));
  return { ...nothing, remarks };
}

/**
 * Whether a document is worth loading the core for: Markdown that starts with front matter, where it could be edited
 * (not the past versions that source control shows). Whether it is ours, the core says.
 */
export function mayBeOurs(document: vscode.TextDocument): boolean {
  return document.languageId === 'markdown' && document.lineAt(0).text.startsWith('---')
    && (document.isUntitled || vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) !== false);
}

function documentOf(tab: vscode.Tab): vscode.TextDocument | undefined {
  const { input } = tab;
  const uri = input instanceof vscode.TabInputText ? input.uri : input instanceof vscode.TabInputTextDiff ? input.modified : undefined;
  return uri && vscode.workspace.textDocuments.find(d => d.uri.toString() === uri.toString());
}

/** The first lines, where front matter would name the document, without reading a huge text. */
function head(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(0, 0, 100, 0)).slice(0, 10_000);
}

function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}

/** A stretch after edits around and inside it; undefined once an edit reaches across one of its ends. */
function moved(range: TextRange, changes: readonly vscode.TextDocumentContentChangeEvent[]): TextRange | undefined {
  let { start, end } = range;
  for (const c of changes.toSorted((a, b) => b.rangeOffset - a.rangeOffset)) {
    const changeEnd = c.rangeOffset + c.rangeLength;
    const delta = c.text.length - c.rangeLength;
    if (c.rangeOffset >= start && changeEnd <= end) end += delta;
    else if (changeEnd <= start) [start, end] = [start + delta, end + delta];
    else if (c.rangeOffset < end) return undefined;
  }
  return { start, end };
}
