import type { TerminationDocument } from '../../document/document.js';
import type { Rule, RuleText, SuggestionReport } from '../../rule.js';
import { pathInWords, problemData, problemTexts } from '../../terms/describe.js';
import { soundYaml } from '../../terms/edits.js';
import type { TermCode } from '../../terms/schema.js';
import type { TermIssue } from '../../terms/terms.js';
import type { Language, Severity, TextRange } from '../../types.js';

export interface IssueKind {
  readonly codes: readonly TermCode[];
  readonly severity?: Severity;
  /** Which of the issues with these codes are meant; all, by default. */
  readonly only?: (issue: TermIssue, doc: TerminationDocument) => boolean;
  readonly range?: (issue: TermIssue, doc: TerminationDocument) => TextRange;
  readonly suggest?: (issue: TermIssue, doc: TerminationDocument) => readonly SuggestionReport[];
  readonly text: Readonly<Record<Language, Omit<RuleText, 'messages'> & { readonly messages?: RuleText['messages'] }>>;
}

/** A rule for values that the schema refuses. Its messages are those of `describeProblem`, so that every surface says the same. */
export function issueRule(id: string, kind: IssueKind): Rule {
  const text = (language: Language): RuleText => ({
    ...kind.text[language],
    messages: kind.text[language].messages ?? Object.fromEntries(kind.codes.map(c => [c, `{where}: ${problemTexts[language][c]}.`])),
  });
  return {
    id, severity: kind.severity ?? 'warning', scope: 'ours', text: { en: text('en'), es: text('es') },
    *check(doc, { locale }) {
      if (!soundYaml(doc)) return;
      for (const issue of doc.issues) {
        if (!kind.codes.includes(issue.code) || kind.only?.(issue, doc) === false) continue;
        yield {
          range: kind.range?.(issue, doc) ?? doc.rangeOf(issue.path),
          message: issue.code,
          data: { ...problemData(issue), where: pathInWords(issue.path, locale) },
          suggestions: kind.suggest?.(issue, doc) ?? [],
        };
      }
    },
  };
}
