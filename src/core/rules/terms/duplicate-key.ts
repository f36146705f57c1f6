import type { Rule } from '../../rule.js';

/** The same key twice in one group. */
export const rule: Rule = {
  id: 'terms/duplicate-key',
  severity: 'error',
  scope: 'ours',
  text: {
    en: {
      title: 'Duplicate key',
      what: 'Marks a key that stands in the front matter a second time.',
      why: 'Only one of the two can hold, and a reader can’t tell which.',
      instead: 'Keep one of them. For several deliverables or payments, write one list with several items.',
      messages: { duplicate: '“{key}” already stands further up. Keep one of the two.' },
    },
    es: {
      title: 'Clave repetida',
      what: 'Señala una clave que aparece por segunda vez en el encabezado.',
      why: 'Solo una de las dos puede valer, y quien lee no sabe cuál.',
      instead: 'Deje una de ellas. Si hay varios entregables o pagos, escriba una sola lista con varios elementos.',
      messages: { duplicate: '«{key}» ya figura más arriba. Deje una de las dos.' },
    },
  },
  *check(doc) {
    for (const { code, range } of doc.frontMatter?.yaml?.problems ?? []) {
      const key = /^(["']?)([\p{L}\p{N}_-]+)\1/u.exec(doc.text.slice(range.start, range.start + 80));
      if (code === 'DUPLICATE_KEY' && key) yield { range: { start: range.start, end: range.start + key[0].length }, message: 'duplicate', data: { key: key[2]! } };
    }
  },
};
