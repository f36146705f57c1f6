import { test } from 'node:test';
import assert from 'node:assert/strict';
import { datesIn } from '../../../src/core/terms/writtenDates.js';
import type { Language } from '../../../src/core/types.js';

const seen = (text: string, locale: string): string[] => datesIn(text, locale.slice(0, 2) as Language, locale)
  .map(d => `${text.slice(d.start, d.end)} → ${[...d.readings, ...d.yearless].join('|') || 'no such day'}${d.weekday ? ` (${String(d.weekday.number)})` : ''}`);

test('every usual way to write a date in English is read', () => {
  for (const [text, locale, ...dates] of [
    ['My last day is 7 December 2026.', 'en', '7 December 2026 → 2026-12-07'],
    ['on the 7th of December, 2026', 'en', '7th of December, 2026 → 2026-12-07'],
    ['by December 7th, 2026, at noon', 'en', 'December 7th, 2026 → 2026-12-07'],
    ['by Dec 7 2026', 'en-US', 'Dec 7 2026 → 2026-12-07'],
    ['Monday, 7 December 2026', 'en-GB', 'Monday, 7 December 2026 → 2026-12-07 (1)'],
    ['Mon 7 Dec. 2026', 'en', 'Mon 7 Dec. 2026 → 2026-12-07 (1)'],
    ['on Sept. 3, 2026', 'en-US', 'Sept. 3, 2026 → 2026-09-03'],
    ['Friday the 4th of December', 'en', 'Friday the 4th of December → 12-04 (5)'],
    ['from 2026-12-07 on', 'en', '2026-12-07 → 2026-12-07'],
    ['on 03/04/2026', 'en', '03/04/2026 → 2026-04-03|2026-03-04'],
    ['on 03/04/2026', 'en-GB', '03/04/2026 → 2026-04-03'],
    ['on 03/04/2026', 'en-US', '03/04/2026 → 2026-03-04'],
    ['on 25.12.26', 'en', '25.12.26 → 2026-12-25'],
    ['on February 30, 2026', 'en', 'February 30, 2026 → no such day'],
    ['on 7\nDecember 2026', 'en', '7\nDecember 2026 → 2026-12-07'],
    ['1 May and 2 June 2026', 'en', '1 May → 05-01', '2 June 2026 → 2026-06-02'],
    ['on December 7 we close', 'en', 'December 7 → 12-07'],
  ] as const) assert.deepEqual(seen(text, locale), dates, text);
});

test('every usual way to write a date in Spanish is read', () => {
  for (const [text, ...dates] of [
    ['Mi último día será el 7 de diciembre de 2026.', '7 de diciembre de 2026 → 2026-12-07'],
    ['el lunes, 7 de diciembre de 2026', 'lunes, 7 de diciembre de 2026 → 2026-12-07 (1)'],
    ['el miércoles 9 de diciembre del 2026', 'miércoles 9 de diciembre del 2026 → 2026-12-09 (3)'],
    ['el 1.º de mayo de 2026', '1.º de mayo de 2026 → 2026-05-01'],
    ['el primero de mayo', 'primero de mayo → 05-01'],
    ['el 7 de diciembre', '7 de diciembre → 12-07'],
    ['7 dic 2026', '7 dic 2026 → 2026-12-07'],
    ['7 de dic. de 2026', '7 de dic. de 2026 → 2026-12-07'],
    ['diciembre 7 de 2026', 'diciembre 7 de 2026 → 2026-12-07'],
    ['setiembre: 3 de setiembre de 2026', '3 de setiembre de 2026 → 2026-09-03'],
    ['el 03/04/2026', '03/04/2026 → 2026-04-03'],
    ['el 3-4-26', '3-4-26 → 2026-04-03'],
    ['el 30 de febrero de 2026', '30 de febrero de 2026 → no such day'],
    ['sábado día 5 de diciembre', 'sábado día 5 de diciembre → 12-05 (6)'],
  ] as const) assert.deepEqual(seen(text, 'es'), dates, text);
});

test('what only looks like a date is left alone', () => {
  for (const [text, locale] of [
    ['you may 7 times', 'en'], ['version 1.2.3', 'en'], ['call 555-12-2026-33', 'en'], ['at 10:30', 'en'], ['ratio 3/4', 'en'], ['in 2026', 'en'],
    ['clause 9.2.1', 'en'], ['INV-2026-12-07-1', 'en'], ['file/2026-12-07', 'en'], ['in March 2026', 'en'], ['Mr March 5%', 'en'],
    ['hacia el mar 3 veces', 'es'], ['las 3 mar', 'es'], ['en diciembre de 2026', 'es'], ['cláusula 7.12.2026.1', 'es'],
  ] as const) assert.deepEqual(seen(text, locale), [], text);
});
