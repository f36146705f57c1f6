import * as vscode from 'vscode';
import type { Config, Language, Severity, Terms } from '../core/index.js';

export type LintRun = 'onType' | 'onSave' | 'off';

/** The provider's own details, as the documents are to show them. */
export interface Profile { readonly name: string; readonly contact: string; readonly email: string }

const section = 'amicable';

function read<T>(key: string, fallback: T, scope?: vscode.ConfigurationScope): T {
  return vscode.workspace.getConfiguration(section, scope ?? null).get<T>(key) ?? fallback;
}

/** The language of the interface, and so of messages: that of the editor. */
export function interfaceLanguage(): Language {
  return vscode.env.language.toLowerCase().startsWith('es') ? 'es' : 'en';
}

/** The tag (`es-MX`) in which new documents are written: the setting, or the editor's own language. */
export function documentLanguage(scope?: vscode.ConfigurationScope): string {
  const tag = read('language', 'auto', scope);
  return /^(en|es)\b/.test(tag) ? tag : interfaceLanguage();
}

export const lintRun = (scope?: vscode.ConfigurationScope): LintRun => read<LintRun>('lint.run', 'onType', scope);

/** Milliseconds of rest after a key press before a document is read again. */
export const lintDelay = (scope?: vscode.ConfigurationScope): number => Math.min(5000, Math.max(0, read('lint.delay', 250, scope)));

/** The folder for new documents, relative to a workspace folder; never one outside it. */
export const documentsFolder = (scope?: vscode.ConfigurationScope): string => inside(read('folder', 'terminations', scope));

/** The folder of a person's own templates, likewise. */
export const templatesFolder = (scope?: vscode.ConfigurationScope): string => inside(read('templates', '.amicable/templates', scope));

function inside(path: string): string {
  return path.split(/[\\/]+/).filter(part => part !== '' && part !== '.' && part !== '..').join('/');
}

export const noticeDays = (scope?: vscode.ConfigurationScope): number => read('notice.days', 14, scope);

/** As `noticeDays`, but only where the person has set it themselves. */
export function ownNoticeDays(scope?: vscode.ConfigurationScope): number | undefined {
  const set = vscode.workspace.getConfiguration(section, scope ?? null).inspect<number>('notice.days');
  return set?.workspaceFolderValue ?? set?.workspaceValue ?? set?.globalValue;
}

export function profile(scope?: vscode.ConfigurationScope): Profile {
  return { name: read('profile.name', '', scope).trim(), contact: read('profile.contact', '', scope).trim(), email: read('profile.email', '', scope).trim() };
}

/** Stores the profile in the user's settings, where every workspace finds it. */
export async function saveProfile(p: Profile): Promise<void> {
  const config = vscode.workspace.getConfiguration(section);
  for (const key of ['name', 'contact', 'email'] as const) {
    await config.update(`profile.${key}`, p[key] === '' ? undefined : p[key], vscode.ConfigurationTarget.Global);
  }
}

/** The voice and formality for new documents, where the person has chosen any. */
export function manner(scope?: vscode.ConfigurationScope): Pick<Terms, 'voice' | 'formality'> {
  const voice = read<NonNullable<Terms['voice']> | ''>('voice', '', scope);
  const formality = read<NonNullable<Terms['formality']> | ''>('formality', '', scope);
  return { ...(voice === '' ? {} : { voice }), ...(formality === '' ? {} : { formality }) };
}

/** Whose public holidays count; empty for those of the document's language. */
export const holidayRegion = (scope?: vscode.ConfigurationScope): string => read('holidays.region', '', scope);

/** What the core is told about a document's settings. */
export function coreConfig(scope?: vscode.ConfigurationScope): Config {
  return { locale: interfaceLanguage(), rules: read<Record<string, Severity | 'off'>>('rules', {}, scope), options: {
    noticeDays: noticeDays(scope), longNoticeDays: read('notice.longDays', 180, scope),
    commercialAgent: read<boolean>('notice.commercialAgent', false, scope), region: holidayRegion(scope),
  } };
}

/** Switches a rule off for this workspace, or for the user where no folder is open. Returns where. */
export async function switchRuleOff(rule: string): Promise<'workspace' | 'user'> {
  const config = vscode.workspace.getConfiguration(section);
  const own = config.inspect<Record<string, string>>('rules');
  const inWorkspace = vscode.workspace.workspaceFolders !== undefined;
  const current = inWorkspace ? own?.workspaceValue : own?.globalValue;
  await config.update('rules', { ...current, [rule]: 'off' }, inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global);
  return inWorkspace ? 'workspace' : 'user';
}
