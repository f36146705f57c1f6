import * as vscode from 'vscode';
import { completeTerms, hoverTerm, insertTerm, longDate, partAt, replaceValue, resolveConfig, summarize, systemToday, termAt } from '../core/editing.js';
import type { RuleContext } from '../core/rule.js';
import type { Edit, TerminationDocument } from '../core/index.js';
import { escapeMarkdown, toRange, toTextEdits } from './convert.js';
import type { Core } from './core.js';
import { MAX_LENGTH } from './findings.js';
import { canBeRecorded, recordEdit } from './privateFiles.js';
import { coreConfig } from './settings.js';

/** What the front matter's surfaces answer. Loaded with the core: see `frontMatter.ts`. */

async function read(core: Core, document: vscode.TextDocument): Promise<{ doc: TerminationDocument; context: RuleContext } | undefined> {
  const text = document.getText();
  if (text.length > MAX_LENGTH) return undefined;
  const doc = (await core.service(document.uri)).parse(text);
  const { locale, options } = resolveConfig(coreConfig(document.uri));
  return doc.ours ? { doc, context: { today: systemToday(), locale, options } } : undefined;
}

export async function completions(core: Core, document: vscode.TextDocument, position: vscode.Position): Promise<vscode.CompletionItem[]> {
  const found = await read(core, document);
  if (!found) return [];
  return completeTerms(found.doc, document.offsetAt(position), found.context).map((c, i) => {
    const item = new vscode.CompletionItem(c.label, c.kind === 'key' ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.Value);
    item.detail = c.detail;
    item.insertText = c.text;
    item.range = toRange(document, c.range);
    item.sortText = String(i).padStart(3, '0');
    // Straight on to the values, where there are any to choose from.
    if (c.text.endsWith(' ')) item.command = { command: 'editor.action.triggerSuggest', title: '' };
    return item;
  });
}

export async function hover(core: Core, document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
  const found = await read(core, document);
  const about = found && hoverTerm(found.doc, document.offsetAt(position), found.context);
  if (!about) return undefined;
  return new vscode.Hover(new vscode.MarkdownString(escapeMarkdown(about.text)), toRange(document, about.range));
}

/** Over the `document:` line: what is still open. Over each list: a way to add to it. */
export async function lenses(core: Core, document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  const found = await read(core, document);
  if (!found) return [];
  const { doc, context } = found;
  const summary = summarize(doc, context);
  const over = (key: string, title: string, command: string): vscode.CodeLens[] => doc.frontMatter?.yaml?.has([key])
    ? [new vscode.CodeLens(toRange(document, doc.rangeOf([key], 'key')), { title, command })] : [];
  return [
    ...summary === '' ? [] : over('document', summary, ''),
    ...over('deliverables', vscode.l10n.t('Add a deliverable'), 'amicable.addDeliverable'),
    ...over('outstanding_payments', vscode.l10n.t('Add a payment'), 'amicable.addPayment'),
  ];
}

/** What can be done with the term at the cursor: an item can have another status; a document that was sent, a record of it. */
export async function termActions(core: Core, document: vscode.TextDocument, position: vscode.Position): Promise<vscode.CodeAction[]> {
  return [...await statusActions(core, document, position), ...await recordActions(core, document, position)];
}

/** On the lines of `document:` and `sent_on:`, where there is no record of that day yet. */
async function recordActions(core: Core, document: vscode.TextDocument, position: vscode.Position): Promise<vscode.CodeAction[]> {
  const found = await read(core, document);
  const key = found && termAt(found.doc, document.offsetAt(position))?.[0];
  if (!found || (key !== 'document' && key !== 'sent_on') || !canBeRecorded(document, found.doc)) return [];
  const { sent_on: day } = found.doc.terms;
  if (day !== undefined && await recordEdit(document, found.doc, day) === 'exists') return [];
  const action = new vscode.CodeAction(day === undefined ? vscode.l10n.t('Record as sent today') : vscode.l10n.t('Record as sent on {0}', longDate(day, found.context.locale)), vscode.CodeActionKind.RefactorRewrite);
  action.command = { command: 'amicable.recordAsSent', title: action.title };
  return [action];
}

/** For the deliverable, payment or hand-over item at the cursor: each status that it does not have yet. */
async function statusActions(core: Core, document: vscode.TextDocument, position: vscode.Position): Promise<vscode.CodeAction[]> {
  const found = await read(core, document);
  const path = found && termAt(found.doc, document.offsetAt(position));
  if (!found || !path || typeof path[1] !== 'number') return [];
  const [list, index] = path as [string, number];
  const key = list === 'handover' ? 'done' : 'status';
  if (partAt([list, index, key]) === undefined) return [];
  const range = found.doc.frontMatter!.yaml!.has([list, index, key]) ? found.doc.rangeOf([list, index, key]) : undefined;
  const now = range && found.doc.text.slice(range.start, range.end);
  return statuses(list).filter(s => s.value !== (now ?? defaultStatus[list])).flatMap(({ value, title }) => {
    const edit: Edit | undefined = range ? replaceValue(found.doc, [list, index, key], value) : insertTerm(found.doc, [list, index, key], value);
    if (!edit) return [];
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.RefactorRewrite);
    action.edit = new vscode.WorkspaceEdit();
    action.edit.set(document.uri, toTextEdits(document, [edit]));
    return [action];
  });
}

/** What an item without a status counts as. */
const defaultStatus: Readonly<Record<string, string>> = { deliverables: 'pending', outstanding_payments: 'open', handover: 'false' };

function statuses(list: string): readonly { readonly value: string; readonly title: string }[] {
  switch (list) {
    case 'deliverables': return [
      { value: 'delivered', title: vscode.l10n.t('Mark this deliverable as delivered') },
      { value: 'accepted', title: vscode.l10n.t('Mark this deliverable as accepted') },
      { value: 'pending', title: vscode.l10n.t('Mark this deliverable as pending') },
      { value: 'excluded', title: vscode.l10n.t('Mark this deliverable as excluded') },
    ];
    case 'outstanding_payments': return [
      { value: 'paid', title: vscode.l10n.t('Mark this payment as paid') },
      { value: 'open', title: vscode.l10n.t('Mark this payment as open') },
      { value: 'disputed', title: vscode.l10n.t('Mark this payment as disputed') },
    ];
    case 'handover': return [
      { value: 'true', title: vscode.l10n.t('Mark this item as handed over') },
      { value: 'false', title: vscode.l10n.t('Mark this item as not handed over yet') },
    ];
    default: return [];
  }
}
