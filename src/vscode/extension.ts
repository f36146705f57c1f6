import * as vscode from 'vscode';
import { registerClauseCompletion } from './clauseCompletion.js';
import { registerCodeActions } from './codeActions.js';
import { checkToneOfSelection } from './commands/checkToneOfSelection.js';
import { disableRule } from './commands/disableRule.js';
import { explainRule } from './commands/explainRule.js';
import { fixAllSafe } from './commands/fixAllSafe.js';
import { goToNextUnfilledPlace } from './commands/goToNextUnfilledPlace.js';
import { insertClause } from './commands/insertClause.js';
import { rehearseConversation } from './commands/rehearseConversation.js';
import { shouldIEndThis } from './commands/shouldIEndThis.js';
import { showExample } from './commands/showExample.js';
import { updateAllSections, updateSection } from './commands/updateSections.js';
import { Core } from './core.js';
import { registerDiagnostics } from './diagnostics.js';
import { Findings } from './findings.js';
import { registerFrontMatter } from './frontMatter.js';
import { registerHover } from './hover.js';
import { log } from './log.js';
import { OwnKinds } from './ownKinds.js';
import { Sections } from './sections.js';
import { registerTemplateEditing } from './templateEditing.js';
import { Venting } from './venting.js';
import { VirtualTexts } from './virtualTexts.js';
import { setUpProfile } from './wizard/profile.js';

/** Wires the surfaces to the core, which is not loaded until one of them needs it. */
export function activate(context: vscode.ExtensionContext): void {
  const { extensionUri } = context;
  const kinds = new OwnKinds();
  const core = new Core(extensionUri, kinds);
  const findings = new Findings(core);
  const sections = new Sections(core, findings);
  const texts = new VirtualTexts();
  const venting = new Venting(core);
  const commands: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
    // Loaded when first used, for what they need of the core.
    'amicable.addDeliverable': async line => (await import('./commands/addToTerms.js')).addToTerms(core, 'deliverable', line),
    'amicable.addPayment': async line => (await import('./commands/addToTerms.js')).addToTerms(core, 'payment', line),
    'amicable.checkToneOfSelection': () => checkToneOfSelection(core, findings),
    'amicable.createExitPack': async choice => (await import('./commands/createExitPack.js')).createExitPack(core, choice),
    'amicable.customizeTemplate': async choice => (await import('./commands/customizeTemplate.js')).customizeTemplate(core, choice),
    'amicable.disableRule': disableRule,
    'amicable.explainRule': rule => explainRule(core, extensionUri, rule),
    'amicable.fixAllSafe': () => fixAllSafe(core, findings),
    'amicable.goToNextUnfilledPlace': () => goToNextUnfilledPlace(core),
    'amicable.insertClause': () => insertClause(core),
    'amicable.newTermination': async given => (await import('./commands/newTermination.js')).newTermination(core, context.globalState, given),
    'amicable.listFacts': () => venting.listFacts(),
    'amicable.previewTemplate': async () => (await import('./commands/previewTemplate.js')).previewTemplate(core, texts),
    'amicable.recordAsSent': async () => (await import('./commands/recordAsSent.js')).recordAsSent(core),
    'amicable.rehearseConversation': () => rehearseConversation(core, texts),
    'amicable.savePrivateFiles': async files => (await import('./privateFiles.js')).savePrivateFiles(files),
    'amicable.setUpProfile': () => setUpProfile(),
    'amicable.shouldIEndThis': () => shouldIEndThis(core),
    'amicable.showExample': showExample,
    'amicable.updateAllSections': () => updateAllSections(core, sections, texts),
    'amicable.updateSection': () => updateSection(core, sections, texts),
    'amicable.ventFirst': () => venting.start(),
  };
  context.subscriptions.push(
    log,
    kinds,
    kinds.onDidChange(() => {
      core.forget();
      findings.refresh();
    }),
    findings,
    sections,
    texts,
    venting,
    registerDiagnostics(findings, extensionUri),
    registerCodeActions(core, findings, sections, extensionUri),
    registerHover(core, findings),
    registerClauseCompletion(core),
    registerFrontMatter(core),
    registerTemplateEditing(),
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
  );
  findings.refresh();
}
