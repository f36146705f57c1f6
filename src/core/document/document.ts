import { kindById, kinds, ownKind, type Kind } from '../kinds.js';
import { nearest } from '../nearest.js';
import { termsOf, type TermIssue } from '../terms/terms.js';
import type { Terms } from '../terms/schema.js';
import type { Language, TextRange } from '../types.js';
import { documentLine, splitFrontMatter } from './frontMatter.js';
import { hideNames } from './hideNames.js';
import { detectLanguage, languageOfTag } from './language.js';
import { LineIndex } from './lines.js';
import { placeholdersIn, readProse, termBlock, type DerivedSection, type HtmlComment, type Placeholder, type ProseBlock } from './prose.js';
import { parseYaml, type TermPath, type YamlBlock } from './yaml.js';

/** The front matter of a document, parsed. `yaml` is missing where it is not YAML at all (`---js`). */
export interface FrontMatter {
  readonly range: TextRange;
  readonly closed: boolean;
  readonly language: string;
  readonly languageRange: TextRange;
  readonly yaml: YamlBlock | undefined;
}

/** What `document:` says, and the kind it names or nearly names. */
export interface DeclaredKind { readonly value: string; readonly range: TextRange; readonly nearest: Kind }

/** A whole document as the rules see it. Frozen; every range is in `text`. */
export interface TerminationDocument {
  readonly text: string;
  readonly path: string | undefined;
  readonly lines: LineIndex;
  /** Whether `document:` names one of our kinds, or nearly does. Terms, facts and structure are only checked then. */
  readonly ours: boolean;
  readonly declared: DeclaredKind | undefined;
  /** The kind, where `document:` names it exactly. */
  readonly kind: Kind | undefined;
  /** The person's own kinds, as the reader was told of them. */
  readonly ownKinds: readonly string[];
  readonly language: Language;
  /** The full tag for dates and amounts: `es-MX`. */
  readonly locale: string;
  readonly frontMatter: FrontMatter | undefined;
  readonly terms: Terms;
  readonly issues: readonly TermIssue[];
  /** Terms that are there but still say `[[…]]`, as dotted paths: `deliverables.0.title`. They have no value in `terms`. */
  readonly unfilled: ReadonlySet<string>;
  readonly body: TextRange;
  /** What the tone is judged in, in document order: `reason` and `other_terms` of the front matter, then the body. */
  readonly blocks: readonly ProseBlock[];
  readonly headings: readonly ProseBlock[];
  readonly sections: readonly DerivedSection[];
  readonly comments: readonly HtmlComment[];
  /** Unfilled places of front matter and body. */
  readonly placeholders: readonly Placeholder[];
  /** Where a term stands, or the closest thing to it: its parent's key, or the `document:` line. */
  rangeOf(path: TermPath, part?: 'key' | 'value' | 'pair'): TextRange;
}

export interface ParseOptions {
  readonly path?: string | undefined;
  /** Ids of kinds that the person has templates of their own for: their documents are ours as well. */
  readonly kinds?: readonly string[] | undefined;
  /** Overrides the detected language; what the front matter says comes first. A tag such as `es-MX`. */
  readonly language?: string | undefined;
}

/** The terms that are prose, and are judged as such. */
const proseTerms = (path: TermPath): boolean => path[0] === 'reason' || path[0] === 'other_terms';

/** Reads a document. Never throws: what is broken is left to the rules to say. */
export function parseDocument(text: string, options: ParseOptions = {}): TerminationDocument {
  const split = splitFrontMatter(text);
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const body = split?.body ?? { start: bom, end: text.length };
  const isYaml = split !== undefined && /^(ya?ml)?$/i.test(split.language);
  const yaml = split && isYaml && split.closed ? parseYaml(text, split.yaml) : undefined;
  const frontMatter = split && { range: split.yaml, closed: split.closed, language: split.language, languageRange: split.languageRange, yaml };

  const line = split && documentLine(text.slice(split.yaml.start, split.yaml.end));
  const { kinds: ownKinds = [] } = options;
  const known = (id: string): Kind | undefined => kindById(id) ?? (ownKinds.includes(id) ? ownKind(id) : undefined);
  const near = line && nearest(line.value, [...kinds.map(k => k.id), ...ownKinds]);
  const declared = split && line && near ? { value: line.value, range: { start: split.yaml.start + line.start, end: split.yaml.start + line.end }, nearest: known(near)! } : undefined;

  const kind = declared && known(declared.value);
  const { terms, issues, unfilled } = termsOf(declared ? yaml : undefined);
  const bodyText = text.slice(body.start, body.end);
  const tag = [terms.language, options.language].find(t => t !== undefined && languageOfTag(t) !== undefined);
  const language = (tag === undefined ? undefined : languageOfTag(tag)) ?? detectLanguage(bodyText) ?? 'en';

  const prose = readProse(text, body, language);
  const scalars = declared && yaml ? yaml.scalars() : [];
  const termBlocks = scalars.filter(s => proseTerms(s.path)).map(s => termBlock(text, s.range, language));
  const blocks = hideNames([...termBlocks, ...prose.blocks], terms);
  const placeholders = [
    ...(declared && split ? placeholdersIn(text.slice(split.yaml.start, split.yaml.end).replace(/^[ \t]*#.*/gm, c => ' '.repeat(c.length)), split.yaml.start) : []),
    ...prose.blocks.flatMap(b => b.placeholders),
  ];
  const fallback = declared?.range ?? { start: bom, end: Math.min(text.length, bom + 3) };
  return Object.freeze<TerminationDocument>({
    text, path: options.path, lines: new LineIndex(text), ours: declared !== undefined, declared,
    kind, ownKinds,
    language, locale: tag ?? language, frontMatter, terms, issues: kind ? issues.filter(i => i.path[0] !== 'document') : issues, unfilled, body, blocks,
    headings: blocks.filter(b => b.kind === 'heading'), sections: prose.sections, comments: prose.comments, placeholders,
    rangeOf: (path, part) => yaml?.rangeOf(path, part) ?? fallback,
  });
}
