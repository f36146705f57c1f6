import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createService, type Suggestion } from '../../../src/core/index.js';
import { applyEdits } from '../../../src/core/fix.js';
import { addressOf } from '../../../src/core/tone/register.js';
import type { Language } from '../../../src/core/types.js';

const service = createService({ today: () => '2026-11-25' });

function suggestions(text: string, language: Language): readonly Suggestion[] {
  return service.lint(text, { language, any: true }).filter(f => f.rule.startsWith('tone/')).flatMap(f => f.suggestions);
}

test('what is left reads on: capitals, commas and spaces follow', () => {
  const cases: readonly (readonly [language: Language, text: string, left: string])[] = [
    ['en', 'For the fourth time, the invoice is attached.', 'The invoice is attached.'],
    ['en', 'I attach the invoice for the fourth time.', 'I attach the invoice.'],
    ['en', 'The invoice is attached, as I already told you twice.', 'The invoice is attached.'],
    ['en', 'Tbh the project has run its course.', 'The project has run its course.'],
    ['en', 'I am breaking up with your company in June.', 'I am ending our engagement with your company in June.'],
    ['en', 'Thank you for the files. You never paid on time. The invoice is below.', 'Thank you for the files. The invoice is below.'],
    ['en', 'Thank you for the files. You never paid on time.', 'Thank you for the files.'],
    ['en', 'You never paid on time.\n\nThe invoice is below.', 'The invoice is below.'],
    ['es', 'Por cuarta vez, adjunto la factura.', 'Adjunto la factura.'],
    ['es', 'Adjunto la factura por cuarta vez.', 'Adjunto la factura.'],
    ['es', 'Pague la factura de una vez.', 'Pague la factura.'],
    ['es', 'Rompo con ustedes en junio.', 'Finalizo nuestra colaboración con ustedes en junio.'],
    ['es', 'Gracias por los archivos. Usted nunca lee mis informes. La factura está abajo.', 'Gracias por los archivos. La factura está abajo.'],
  ];
  for (const [language, text, left] of cases) {
    const results = suggestions(text, language).filter(s => s.edits.length > 0).map(s => applyEdits(text, s.edits));
    assert.ok(results.includes(left), `${text}\n→ ${results.join('\n→ ')}`);
  }
});

test('a sentence stays where it holds a number, or where the next one refers to it', () => {
  for (const text of ['Thank you. You never paid the 300 euros on time. All the best.', 'Thank you. You never paid on time. That has to end.']) {
    const results = suggestions(text, 'en').filter(s => s.edits.length > 0).map(s => applyEdits(text, s.edits));
    assert.deepEqual(results, [], text);
  }
});

test('no article is left in the wrong form', () => {
  const text = 'It was a damn awful month.';
  assert.ok(!suggestions(text, 'en').some(s => s.edits.length > 0));
});

test('every finding has a way out, and the example comes last', () => {
  for (const [text, language] of [['You never paid on time.', 'en'], ['Usted nunca lee mis informes.', 'es']] as const) {
    const found = suggestions(text, language);
    assert.ok(found.at(-1)?.example !== undefined && found.at(-1)!.edits.length === 0);
  }
});

test('the form of address is the one that most words agree on', () => {
  const cases: readonly (readonly [text: string, address: string])[] = [
    ['Te escribo para contarte que tienes tus archivos en la carpeta.', 'tú'],
    ['Vos tenés los archivos en la carpeta, y podés abrirlos cuando querés.', 'vos'],
    ['Estimada señora: le escribo a usted por su contrato.', 'usted'],
    ['Estimados señores: les escribo a ustedes por el contrato.', 'ustedes'],
    ['Os escribo por vuestro contrato; tenéis los archivos en la carpeta.', 'vosotros'],
    ['El contrato termina en junio.', 'usted'],
  ];
  for (const [text, address] of cases) assert.equal(addressOf(text, 'es'), address, text);
  assert.equal(addressOf('Dear Ana', 'en'), 'you');
});
