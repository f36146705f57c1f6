// The tables in the pages about own templates say what the code says. UPDATE_GOLDENS=1 rewrites them.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { builtinPartials } from '../../../src/core/templates/builtin.js';
import { exampleOf, helperSpecs } from '../../../src/core/templates/helpers.js';
import { shape, type Fields } from '../../../src/core/templates/shape.js';
import type { Language } from '../../../src/core/types.js';

const pages = { en: 'docs/templates.md', es: 'docs/plantillas.md' } as const;
const heads = { en: ['Name', 'What it is'], es: ['Nombre', 'Qué es'] } as const;
const types = { en: { text: 'text', flag: 'yes or no', list: 'list', group: 'group' }, es: { text: 'texto', flag: 'sí o no', list: 'lista', group: 'grupo' } } as const;

function rows(fields: Fields, language: Language, prefix = ''): string[] {
  return Object.entries(fields).flatMap(([name, s]) => {
    const path = prefix + name;
    const own = `| \`${path}\` | ${s.doc[language]} (${types[language][s.type]}) |`;
    if (s.type === 'group') return rows(s.fields, language, `${path}.`);
    return s.type === 'list' && s.item !== 'text' ? [own, ...rows(s.item, language, `${path} → `)] : [own];
  });
}

function table(language: Language, lines: readonly string[]): string {
  return [`| ${heads[language].join(' | ')} |`, '| --- | --- |', ...lines].join('\n');
}

for (const language of ['en', 'es'] as const) {
  test(`${pages[language]} lists every term, helper and partial`, () => {
    const tables: Readonly<Record<string, string>> = {
      terms: table(language, rows(shape, language)),
      helpers: table(language, Object.entries(helperSpecs).filter(([, s]) => s.only === undefined || s.only === language)
        .map(([name, s]) => `| \`${name}\` | ${s.doc[language]}: \`${exampleOf(s, language).replaceAll('\n', ' ')}\` |`)),
      partials: Object.keys(builtinPartials(language)).map(name => `\`${name}\``).join(', '),
    };
    const page = readFileSync(pages[language], 'utf8');
    const expected = page.replace(/(<!-- templates:(\w+) -->\n)[^]*?(<!-- \/templates:)/g, (_, open: string, name: string, close: string) => `${open}${tables[name]!}\n${close}`);
    if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(pages[language], expected);
    assert.equal(readFileSync(pages[language], 'utf8'), expected);
  });
}
