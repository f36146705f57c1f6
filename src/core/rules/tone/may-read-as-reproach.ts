import type { TerminationDocument } from '../../document/document.js';
import type { ProseBlock } from '../../document/prose.js';
import type { Report, Rule, SuggestionReport } from '../../rule.js';
import type { TextRange } from '../../types.js';
import { closestExample } from '../../tone/examples/index.js';
import { matchBlock } from '../../tone/index.js';
import { harmless, LONGEST_PARAGRAPH } from '../../tone/harmless.js';
import { addressOfDocument, sentenceToDrop, suggestionTitles } from '../../tone/suggest.js';
import { FEWEST_WORDS, judgedSentences, readBy } from '../../tone/spoken.js';
import { tokensIn } from '../../tone/tokens.js';
import type { WeighedWord } from '../../tone/model/model.js';

/** Past so many findings nobody reads on. */
const MOST = 300;

/** A sentence that the trained model puts near the faulty ones, where no other tone rule has found anything. */
export const rule: Rule = {
  id: 'tone/may-read-as-reproach',
  severity: 'information',
  scope: 'any',
  secondOpinion: true,
  text: {
    en: {
      title: 'May read as a reproach',
      what: 'Marks a sentence that resembles those an editor would have changed, although no single phrase in it is at fault. It is a second opinion by a small model on your machine, trained on sentences written for this purpose.',
      why: 'Reproach, irony and wavering often stand in the way a sentence is built, and their writer is the last to hear them.',
      instead: 'Read it once as the client would. If it says what happened and what comes next, leave it; otherwise, say that and no more.',
      suggestions: { sentence: suggestionTitles.en.sentence!, example: suggestionTitles.en.example! },
      messages: { resembles: 'This may read as a reproach, or as less firm or less formal than meant; “{words}” weighed most. Read it once as the client would.' },
    },
    es: {
      title: 'Puede sonar a reproche',
      what: 'Señala una frase que se parece a las que un corrector habría cambiado, aunque ninguna expresión suelta sea el problema. Es la segunda opinión de un modelo pequeño que se ejecuta en su equipo, entrenado con frases escritas para este fin.',
      why: 'El reproche, la ironía y las dudas suelen estar en la construcción de la frase, y quien la escribe es el último en oírlos.',
      instead: 'Léala una vez como la leería el cliente. Si cuenta lo ocurrido y lo que sigue, déjela; si no, diga eso y nada más.',
      suggestions: { sentence: suggestionTitles.es.sentence!, example: suggestionTitles.es.example! },
      messages: { resembles: 'Puede sonar a reproche, o menos firme o menos formal de lo que usted pretende; lo que más pesó fue «{words}». Léala una vez como la leería el cliente.' },
    },
  },
  *check(doc, context): Generator<Report> {
    // Talking points are for the writer's own eyes.
    if (!context.models || doc.kind?.private) return;
    let count = 0;
    // A model is asked for only where there is something to read in its language: it may have to be loaded first.
    for (const language of new Set(judgedSentences(doc).map(s => s.block.language))) {
      const model = context.models.get(language);
      if (!model) continue;
      const { sentences, threshold } = readBy(model, doc, language);
      for (const { block, start, end, text, score } of sentences) {
        if (score < threshold) continue;
        const { words } = model.judge(text);
        if (words.length < FEWEST_WORDS) continue;
        if (count++ >= MOST) return;
        yield { range: { start: block.start + start, end: block.start + end }, message: 'resembles', data: { words: heaviest(words) }, suggestions: harmless(doc, block, waysOut(doc, block, { start, end }), context) };
      }
    }
  },
};

/** To go without the sentence, where the text allows it; and an example. What is wrong nobody knows, so the nearest pair of any rule has to do. */
function waysOut(doc: TerminationDocument, block: ProseBlock, sentence: TextRange): SuggestionReport[] {
  const out: SuggestionReport[] = [];
  if (block.text.length < LONGEST_PARAGRAPH) {
    const { tokens } = matchBlock(block);
    const at = tokensIn(tokens, sentence);
    const removal = at && sentenceToDrop(doc, block, tokens, at);
    if (removal) out.push(removal);
  }
  const example = closestExample(block.language, undefined, block.tone.slice(sentence.start, sentence.end), addressOfDocument(doc, block.language));
  if (example !== undefined) out.push({ title: 'example', example });
  return out;
}

/** Up to three words that spoke most for a fault, in the order in which they stand. */
function heaviest(words: readonly WeighedWord[]): string {
  const top = words.filter(w => w.weight > 0).sort((a, b) => b.weight - a.weight || a.start - b.start).slice(0, 3);
  return top.sort((a, b) => a.start - b.start).map(w => w.text).join(' … ');
}
