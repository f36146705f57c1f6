import type { TerminationDocument } from '../../document/document.js';
import type { YamlProblem } from '../../document/yaml.js';
import type { Rule, SuggestionReport } from '../../rule.js';
import { lineEnd, yamlText } from '../../terms/edits.js';
import type { TextRange } from '../../types.js';

/** Front matter that is not YAML, or never ends. One finding, where it broke: the rest follows from it. */
export const rule: Rule = {
  id: 'terms/broken-front-matter',
  severity: 'error',
  scope: 'ours',
  text: {
    en: {
      title: 'Broken front matter',
      what: 'Marks the place where the front matter, the part between the two `---` lines, can no longer be read.',
      why: 'Until it can be read, no term counts and none can be checked.',
      instead: 'Mend the line that is marked. Most often a value with a colon needs quotes, or a line is not indented as its neighbours are.',
      messages: {
        unclosed: 'The front matter never ends. Close it with a line that says ---.',
        colon: 'A colon inside a value ends the value too early. Put the value in quotes.',
        start: 'A value can’t begin with this character. Put the value in quotes.',
        tab: 'YAML is indented with spaces, never with tabs.',
        indent: 'This line is not indented as its neighbours are, so it can’t be told where it belongs.',
        open: 'A quotation mark or bracket that opens here is never closed.',
        aliases: 'The front matter repeats itself by reference far too often to be read.',
        key: 'A key is a plain word; this is a list or a group.',
        other: 'From here on, the front matter can’t be read as YAML.',
      },
      suggestions: { close: 'Close the front matter here', quote: 'Put the value in quotes', spaces: 'Indent with spaces' },
    },
    es: {
      title: 'Encabezado ilegible',
      what: 'Señala el punto en que el encabezado, lo que va entre las dos líneas `---`, deja de poder leerse.',
      why: 'Mientras no se pueda leer, ningún dato cuenta ni se puede comprobar.',
      instead: 'Corrija la línea señalada. Casi siempre es un valor con dos puntos que necesita comillas o una línea con otra sangría.',
      messages: {
        unclosed: 'El encabezado no termina. Ciérrelo con una línea que diga ---.',
        colon: 'Los dos puntos dentro del valor lo cortan antes de tiempo. Ponga el valor entre comillas.',
        start: 'Un valor no puede empezar por este carácter. Póngalo entre comillas.',
        tab: 'En YAML la sangría se hace con espacios, nunca con tabuladores.',
        indent: 'Esta línea no lleva la misma sangría que las contiguas, y no se sabe a qué pertenece.',
        open: 'Aquí se abre una comilla o un corchete que no se cierra.',
        aliases: 'El encabezado se repite por referencia demasiadas veces para poder leerlo.',
        key: 'Una clave es una sola palabra; esto es una lista o un grupo.',
        other: 'A partir de aquí, el encabezado no se puede leer como YAML.',
      },
      suggestions: { close: 'Cerrar aquí el encabezado', quote: 'Poner el valor entre comillas', spaces: 'Usar espacios en la sangría' },
    },
  },
  *check(doc) {
    const { frontMatter } = doc;
    if (!frontMatter || !/^(ya?ml)?$/i.test(frontMatter.language)) return;
    if (!frontMatter.closed) {
      const start = frontMatter.languageRange.start - 3;
      const { end } = frontMatter.range;
      const nl = lineEnd(doc);
      const before = end > 0 && doc.text[end - 1] !== '\n' ? nl : '';
      yield { range: { start, end: start + 3 }, message: 'unclosed', suggestions: [{ title: 'close', edits: [{ start: end, end, text: `${before}---${nl}` }] }] };
      return;
    }
    const problem = frontMatter.yaml?.problems.find(p => p.code !== 'DUPLICATE_KEY');
    if (problem) yield report(doc, problem);
  },
};

function report(doc: TerminationDocument, problem: YamlProblem): { range: TextRange; message: string; suggestions: SuggestionReport[] } {
  const line = lineOf(doc, problem.range.start);
  const quote = quoted(doc, line);
  switch (problem.code) {
    case 'BLOCK_AS_IMPLICIT_KEY': case 'MULTILINE_IMPLICIT_KEY':
      return quote ? { range: quote.range, message: 'colon', suggestions: [quote.suggestion] } : { range: line, message: 'indent', suggestions: [] };
    case 'BAD_SCALAR_START': case 'BAD_ALIAS':
      return { range: quote?.range ?? line, message: 'start', suggestions: quote ? [quote.suggestion] : [] };
    case 'TAB_AS_INDENT': {
      const tabs = [...doc.text.slice(doc.frontMatter!.range.start, doc.frontMatter!.range.end).matchAll(/^[ \t]*\t[ \t]*/gm)];
      const edits = tabs.map(m => ({ start: doc.frontMatter!.range.start + m.index, end: doc.frontMatter!.range.start + m.index + m[0].length, text: m[0].replaceAll('\t', '  ') }));
      return { range: line, message: 'tab', suggestions: [{ title: 'spaces', edits, safe: true }] };
    }
    case 'TOO_MANY_ALIASES': return { range: problem.range, message: 'aliases', suggestions: [] };
    case 'NON_STRING_KEY': return { range: line, message: 'key', suggestions: [] };
    case 'MISSING_CHAR': case 'BAD_INDENT': {
      const opened = unclosedLine(doc);
      return opened ? { range: opened, message: 'open', suggestions: [] } : { range: line, message: problem.code === 'BAD_INDENT' ? 'indent' : 'other', suggestions: [] };
    }
    default: return { range: line, message: 'other', suggestions: [] };
  }
}

/** The line an offset is on, without its indentation and end; never past the front matter. */
function lineOf(doc: TerminationDocument, offset: number): TextRange {
  const { range } = doc.frontMatter!;
  let at = Math.min(offset, range.end - 1);
  while (at > range.start && /\s/.test(doc.text[at]!) && offset >= range.end - 1) at--;
  const start = Math.max(range.start, doc.text.lastIndexOf('\n', at - 1) + 1);
  const lineText = /^[^\r\n]*/.exec(doc.text.slice(start, range.end))![0];
  const indent = lineText.length - lineText.trimStart().length;
  return { start: start + indent, end: start + Math.max(indent, lineText.trimEnd().length) };
}

/** The plain value of a `key: value` line in quotes, if that makes it one value. */
function quoted(doc: TerminationDocument, line: TextRange): { range: TextRange; suggestion: SuggestionReport } | undefined {
  const m = /^((?:-[ ]+)?[\w-]+:[ ]+|-[ ]+)([^"'[\]{}#|>&!\s][^#]*?)$/.exec(doc.text.slice(line.start, line.end));
  if (!m || !/:(?:\s|$)|^[@`%*]/.test(m[2]!)) return undefined;
  const range = { start: line.start + m[1]!.length, end: line.end };
  const text = yamlText(m[2]!);
  return { range, suggestion: { title: 'quote', edits: [{ ...range, text }], safe: true } };
}

/** The first line whose quotation mark or bracket has no partner before the next key. */
function unclosedLine(doc: TerminationDocument): TextRange | undefined {
  const { range } = doc.frontMatter!;
  for (const m of doc.text.slice(range.start, range.end).matchAll(/^[ \t]*(?:- +)?[\w-]+:[ \t]+(?<value>["'[{][^\r\n]*)$/gm)) {
    const value = m.groups!['value']!.trimEnd();
    const open = value[0]!;
    const count = (c: string): number => value.split(c).length - 1;
    const balanced = open === '[' ? count('[') === count(']') : open === '{' ? count('{') === count('}') : value.replace(/\\./g, '').lastIndexOf(open) > 0;
    if (!balanced) {
      const start = range.start + m.index + m[0].indexOf(value);
      return { start, end: start + value.length };
    }
  }
  return undefined;
}
