import * as vscode from 'vscode';
import { replacement, toDiagnostic, toTextEdits } from './convert.js';
import type { Core } from './core.js';
import type { Findings, Remark } from './findings.js';
import { log } from './log.js';
import { sectionsEdit, type Sections } from './sections.js';
import { disableFile, disableLine } from './suppressionEdits.js';

const updateSections = vscode.CodeActionKind.Source.append('updateSections').append('amicable');
const fixAll = vscode.CodeActionKind.SourceFixAll.append('amicable');

/** Quick fixes, the three ways to switch a rule off, and the source actions `source.fixAll.amicable` and `source.updateSections.amicable`. */
export function registerCodeActions(core: Core, findings: Findings, sections: Sections, extension: vscode.Uri): vscode.Disposable {
  const quick = vscode.languages.registerCodeActionsProvider({ scheme: '*' }, {
    async provideCodeActions(document, range, context) {
      if (context.only && !vscode.CodeActionKind.QuickFix.contains(context.only) && !context.only.contains(vscode.CodeActionKind.QuickFix)) return [];
      const touched = findings.current(document).filter(r => r.range.intersection(range) !== undefined);
      return [
        ...await moveNotes(core, document, touched.filter(r => r.base === 0 && r.finding.rule === 'safety/private-in-document'), extension),
        ...touched.flatMap(r => fixes(document, r, extension)),
        ...oncePerRule(touched).flatMap(r => suppressions(core, document, r, extension)),
      ];
    },
  }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] });

  return vscode.Disposable.from(
    quick,
    sourceAction(fixAll, vscode.l10n.t('Fix everything that is safe to fix'), document => fixAllEdit(core, findings, document)),
    // What a person wrote into a section is left to them: the command shows it first.
    sourceAction(updateSections, vscode.l10n.t('Update the sections that follow from the terms'), document => sectionsEdit(document, sections.stale(document).filter(s => !s.byHand))),
  );
}

/** An action that is made only when it is asked for: on save, or from the menu of source actions. */
function sourceAction(kind: vscode.CodeActionKind, title: string, edit: (document: vscode.TextDocument) => vscode.WorkspaceEdit | undefined): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, {
    provideCodeActions(document, _range, context) {
      const made = context.only?.intersects(kind) ? edit(document) : undefined;
      if (!made) return [];
      const action = new vscode.CodeAction(title, kind);
      action.edit = made;
      return [action];
    },
  }, { providedCodeActionKinds: [kind] });
}

/** The edit that applies every safe fix; undefined where there is none. */
export function fixAllEdit(core: Core, findings: Findings, document: vscode.TextDocument): vscode.WorkspaceEdit | undefined {
  const remarks = findings.current(document);
  if (!remarks.some(r => r.base === 0 && r.finding.suggestions.some(s => s.safe && s.edits.length > 0))) return undefined;
  const fixed = core.serviceIfLoaded(document.uri)?.fix(document.getText());
  if (!fixed || fixed.fixed === 0) return undefined;
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, [replacement(document, fixed.text)]);
  return edit;
}

function fixes(document: vscode.TextDocument, remark: Remark, extension: vscode.Uri): vscode.CodeAction[] {
  const diagnostics = [toDiagnostic(remark.finding, remark.range, extension)];
  const { suggestions } = remark.finding;
  const actions = suggestions.filter(s => s.edits.length > 0).map(s => {
    const action = new vscode.CodeAction(s.title, vscode.CodeActionKind.QuickFix);
    action.edit = new vscode.WorkspaceEdit();
    action.edit.set(document.uri, toTextEdits(document, s.edits, remark.base));
    action.isPreferred = s.safe;
    action.diagnostics = diagnostics;
    return action;
  });
  if (suggestions.some(s => s.example !== undefined)) {
    const action = new vscode.CodeAction(vscode.l10n.t('How a professional says it…'), vscode.CodeActionKind.QuickFix);
    action.command = { command: 'amicable.showExample', title: action.title, arguments: [remark.range.start] };
    action.diagnostics = diagnostics;
    actions.push(action);
  }
  return actions;
}

/** Takes the private notes of the document to the file beside it, which only an adapter can write. */
async function moveNotes(core: Core, document: vscode.TextDocument, remarks: readonly Remark[], extension: vscode.Uri): Promise<vscode.CodeAction[]> {
  const doc = remarks.length > 0 ? core.serviceIfLoaded(document.uri)?.parse(document.getText()) : undefined;
  if (!doc) return [];
  try {
    const moved = await (await import('./privateFiles.js')).moveNotesEdit(document, doc);
    if (!moved) return [];
    const action = new vscode.CodeAction(vscode.l10n.t('Move to the private file beside the document'), vscode.CodeActionKind.QuickFix);
    action.edit = moved.edit;
    action.command = { command: 'amicable.savePrivateFiles', title: action.title, arguments: [moved.files] };
    action.isPreferred = true;
    action.diagnostics = remarks.map(r => toDiagnostic(r.finding, r.range, extension));
    return [action];
  } catch (error) {
    log.warn(`The private file beside a document could not be read: ${error instanceof Error ? error.name : ''}`);
    return [];
  }
}

function suppressions(core: Core, document: vscode.TextDocument, remark: Remark, extension: vscode.Uri): vscode.CodeAction[] {
  const { rule } = remark.finding;
  const diagnostics = [toDiagnostic(remark.finding, remark.range, extension)];
  const off = new vscode.CodeAction(
    vscode.workspace.workspaceFolders ? vscode.l10n.t('Disable {0} in this workspace', rule) : vscode.l10n.t('Disable {0} everywhere', rule),
    vscode.CodeActionKind.QuickFix);
  off.command = { command: 'amicable.disableRule', title: off.title, arguments: [rule] };
  off.diagnostics = diagnostics;
  // A comment in a text that is none of ours would be left behind in it.
  if (remark.base !== 0 || document.languageId !== 'markdown') return [off];

  const text = document.getText();
  const service = core.serviceIfLoaded(document.uri);
  const frontMatter = service?.parse(text).frontMatter?.range;
  const byComment = [
    { title: vscode.l10n.t('Disable {0} for this line', rule), edit: disableLine(text, remark.finding, frontMatter) },
    { title: vscode.l10n.t('Disable {0} for this file', rule), edit: disableFile(text, remark.finding, frontMatter) },
  ].filter(({ edit }) => service !== undefined && silences(service.lint, text, edit, remark)).map(({ title, edit }) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.edit = new vscode.WorkspaceEdit();
    action.edit.set(document.uri, toTextEdits(document, [edit]));
    action.diagnostics = diagnostics;
    return action;
  });
  return [...byComment, off];
}

/** Whether the comment does what it says: in a block of YAML text, say, it would only become part of the text. */
function silences(lint: (text: string) => readonly Remark['finding'][], text: string, edit: { start: number; end: number; text: string }, remark: Remark): boolean {
  const { rule } = remark.finding;
  const count = (t: string): number => lint(t).filter(f => f.rule === rule).length;
  const after = lint(text.slice(0, edit.start) + edit.text + text.slice(edit.end));
  return after.filter(f => f.rule === rule).length < count(text) && !after.some(f => f.rule !== rule && f.text.includes('amicable-disable'));
}

function oncePerRule(remarks: readonly Remark[]): Remark[] {
  return [...new Map(remarks.map(r => [r.finding.rule, r])).values()];
}
