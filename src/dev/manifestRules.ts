import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Rule } from '../core/rule.js';
import { load, type Generator } from './generator.js';

interface Setting { properties?: Record<string, unknown> }
interface Section { properties?: Record<string, Setting> }
interface Manifest { contributes: { configuration?: Section | Section[] } }

const severities = ['error', 'warning', 'information', 'hint', 'off'];

/** The `amicable.rules` setting's schema in package.json, and each rule's line in the two nls files. */
export const manifestRules: Generator = async root => {
  const { rules } = await load(root, 'src/core/rules/index.ts') as { rules: readonly Rule[] };
  const read = async <T>(file: string): Promise<T> => JSON.parse(await readFile(path.join(root, file), 'utf8')) as T;
  const manifest = await read<Manifest>('package.json');
  const setting = [manifest.contributes.configuration ?? []].flat().find(c => c.properties?.['amicable.rules'])?.properties?.['amicable.rules'];
  // Until the manifest has the setting there is nothing to generate into.
  if (!setting) return { files: [] };
  setting.properties = Object.fromEntries(rules.map(r => [r.id, { type: 'string', enum: severities, default: r.severity, description: `%rule.${r.id}%` }]));
  const nls = await Promise.all((['en', 'es'] as const).map(async language => {
    const file = language === 'en' ? 'package.nls.json' : 'package.nls.es.json';
    const own = Object.entries(await read<Record<string, string>>(file)).filter(([key]) => !key.startsWith('rule.'));
    const texts = rules.map(r => [`rule.${r.id}`, `${r.text[language].title}. ${r.text[language].what}`] as const);
    return { path: file, text: json(Object.fromEntries([...own, ...texts])) };
  }));
  return { files: [{ path: 'package.json', text: json(manifest) }, ...nls] };
};

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
