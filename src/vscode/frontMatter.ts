import * as vscode from 'vscode';
import type { Core } from './core.js';
import { mayBeOurs } from './findings.js';

const markdown: vscode.DocumentSelector = { language: 'markdown' };

/**
 * The terms as one types them: completion of keys and values (Ctrl+Space, or a space after the colon: Markdown suggests
 * nothing while one types, by design), hovers, a line that sums them up, and actions that set a status or record what was sent.
 * What these need of the core is loaded with the first document that could be ours.
 */
export function registerFrontMatter(core: Core): vscode.Disposable {
  const assist = async () => (await import('./frontMatterAssist.js'));
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(markdown, {
      async provideCompletionItems(document, position) {
        return mayBeOurs(document) && inFrontMatter(document, position) ? (await assist()).completions(core, document, position) : [];
      },
    }, ' '),
    vscode.languages.registerHoverProvider(markdown, {
      async provideHover(document, position) {
        return mayBeOurs(document) && inFrontMatter(document, position) ? (await assist()).hover(core, document, position) : undefined;
      },
    }),
    vscode.languages.registerCodeLensProvider(markdown, {
      async provideCodeLenses(document) {
        return mayBeOurs(document) ? (await assist()).lenses(core, document) : [];
      },
    }),
    vscode.languages.registerCodeActionsProvider(markdown, {
      async provideCodeActions(document, range, context) {
        const wanted = context.only === undefined || context.only.contains(vscode.CodeActionKind.RefactorRewrite) || vscode.CodeActionKind.RefactorRewrite.contains(context.only);
        return wanted && mayBeOurs(document) && inFrontMatter(document, range.start) ? (await assist()).termActions(core, document, range.start) : [];
      },
    }, { providedCodeActionKinds: [vscode.CodeActionKind.RefactorRewrite] }),
  );
}

/** Whether a position lies before the second `---`: no need to load anything for a space typed in the body. */
function inFrontMatter(document: vscode.TextDocument, position: vscode.Position): boolean {
  for (let line = 1; line <= position.line; line++) if (document.lineAt(line).text.startsWith('---')) return false;
  return position.line > 0;
}
