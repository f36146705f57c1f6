import type { Rule } from '../../rule.js';

/** Front matter in another language than YAML. It is never run and never read. */
export const rule: Rule = {
  id: 'terms/foreign-front-matter',
  severity: 'error',
  scope: 'ours',
  text: {
    en: {
      title: 'Foreign front matter',
      what: 'Marks front matter that says it is JavaScript, JSON or anything other than YAML.',
      why: 'A document must never run code on the machine of whoever opens it, so such front matter is neither run nor read.',
      instead: 'Write the terms as YAML, and open the front matter with three hyphens alone.',
      messages: { foreign: 'Front matter in “{language}” is never run or read here. Write the terms as YAML under three plain hyphens.' },
    },
    es: {
      title: 'Encabezado en otro lenguaje',
      what: 'Señala un encabezado que dice ser JavaScript, JSON o cualquier cosa que no sea YAML.',
      why: 'Un documento no debe ejecutar código en el equipo de quien lo abre, así que ese encabezado ni se ejecuta ni se lee.',
      instead: 'Escriba los datos en YAML y abra el encabezado con tres guiones sin nada más.',
      messages: { foreign: 'Un encabezado en «{language}» ni se ejecuta ni se lee aquí. Escriba los datos en YAML, bajo tres guiones sin nada más.' },
    },
  },
  *check(doc) {
    const { frontMatter } = doc;
    if (!frontMatter || /^(ya?ml)?$/i.test(frontMatter.language)) return;
    const { start, end } = frontMatter.languageRange;
    const raw = doc.text.slice(start, end);
    const from = start + raw.length - raw.trimStart().length;
    yield { range: { start: from, end: from + frontMatter.language.length }, message: 'foreign', data: { language: frontMatter.language.slice(0, 20) } };
  },
};
