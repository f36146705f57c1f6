import { test } from 'node:test';
import assert from 'node:assert/strict';
import { addDays, addMonths, addWorkdays, daysBetween, isCalendarDate, lastDayOfMonth, longDate, nextWorkday, previousWorkday, shortDate, systemToday, weekday, weekdayName } from '../../../src/core/terms/dates.js';
import { holidayOn, holidayRegions, regionOf } from '../../../src/core/terms/holidays.js';
import { difference, formatMoney, sameAmount, standsFor, sum, totals } from '../../../src/core/terms/money.js';
import { amountsIn, currencyCode, readAmount, readDigits } from '../../../src/core/terms/writtenMoney.js';

const zones = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Mexico_City', 'Europe/Madrid', 'Asia/Kolkata', 'Africa/Casablanca'];

for (const zone of zones) {
  test(`dates are calendar dates in ${zone} too`, () => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      assert.equal(addDays('2026-11-23', 14), '2026-12-07');
      assert.equal(addDays('2028-02-28', 1), '2028-02-29');
      assert.equal(addDays('2026-12-31', 1), '2027-01-01');
      assert.equal(addDays('2026-03-28', 2), '2026-03-30');
      assert.equal(daysBetween('2026-12-25', '2027-01-08'), 14);
      assert.equal(daysBetween('2026-03-01', '2026-02-28'), -1);
      assert.equal(addMonths('2026-01-31', 1), '2026-02-28');
      assert.equal(weekday('2026-12-07'), 1);
      assert.match(longDate('2026-12-07', 'es-MX', true), /^lunes,? 7 de diciembre de 2026$/);
      assert.equal(longDate('2026-12-31', 'en'), '31 December 2026');
      assert.equal(longDate('2026-12-31', 'en-US'), 'December 31, 2026');
      assert.equal(shortDate('2026-12-07', 'es'), '7 de diciembre');
      assert.match(systemToday(), /^\d{4}-\d{2}-\d{2}$/);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
}

test('only days that exist are dates', () => {
  for (const good of ['2028-02-29', '2026-12-31', '2000-02-29']) assert.ok(isCalendarDate(good), good);
  for (const bad of ['2026-02-30', '2027-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '20261207', '2026-12-07T00:00', ' 2026-12-07', '']) assert.ok(!isCalendarDate(bad), bad);
  assert.equal(lastDayOfMonth('2026-02-30'), '2026-02-28');
  assert.equal(lastDayOfMonth('2028-02-30'), '2028-02-29');
  assert.equal(lastDayOfMonth('2026-13-01'), undefined);
});

test('working days skip weekends, and the holidays of a region', () => {
  for (const [date, region, next] of [
    ['2026-12-07', undefined, '2026-12-07'], ['2026-12-05', undefined, '2026-12-07'], ['2026-12-08', 'ES', '2026-12-09'], ['2026-12-08', 'MX', '2026-12-08'],
    ['2026-12-25', 'GB', '2026-12-29'], ['2026-12-25', 'US', '2026-12-28'], ['2027-01-01', 'ES-CT', '2027-01-04'], ['2026-12-12', 'XX', '2026-12-14'],
  ] as const) assert.equal(nextWorkday(date, region), next, `${date} ${String(region)}`);
  assert.equal(previousWorkday('2026-12-13'), '2026-12-11');
  assert.equal(addWorkdays('2026-12-04', 2, 'ES'), '2026-12-09');
  assert.equal(weekdayName(1, 'es'), 'lunes');
  assert.equal(weekdayName(7, 'en'), 'Sunday');
});

test('holidays are those of the region that the language names', () => {
  assert.equal(regionOf('es-MX'), 'MX');
  assert.equal(regionOf('es'), undefined);
  assert.equal(regionOf('es-ZZ'), undefined);
  assert.equal(holidayOn('2026-12-25', 'ES')?.es, 'Navidad');
  assert.equal(holidayOn('2026-12-25', 'ES')?.en, 'Christmas Day');
  assert.ok(holidayOn('2026-09-11', 'ES-CT'));
  assert.equal(holidayOn('2026-09-11', 'ES'), undefined);
  assert.ok(holidayOn('2026-12-08', 'ES-GA'), 'a region without a table has its country’s');
  assert.equal(holidayOn('2050-12-25', 'ES'), undefined);
  assert.equal(holidayRegions.length, 21);
});

test('money is exact, and every currency is summed by itself', () => {
  assert.equal(sum(['0.10', '0.20']), '0.30');
  assert.equal(sum(['999999999999.99', '0.01']), '1000000000000.00');
  assert.equal(sum([]), '0');
  assert.ok(sameAmount('1200', '1200.00') && !sameAmount('1200', '1200.01'));
  assert.ok(standsFor('12.35', '12.346', 'EUR') && standsFor('0', '0.10', 'JPY') && !standsFor('12', '12.346', 'EUR') && !standsFor('12.34', '12.346', 'EUR'));
  assert.equal(difference('0.3', '0.1'), '0.2');
  assert.deepEqual(totals([{ amount: '0.10', currency: 'EUR' }, { amount: '5', currency: 'USD' }, { amount: '0.20', currency: 'EUR' }, { amount: '1' }]), [{ currency: 'EUR', amount: '0.30' }, { currency: 'USD', amount: '5' }]);
});

test('amounts are written as each region writes them', () => {
  const plain = (s: string): string => s.replaceAll(/[\u00A0\u202F]/g, ' ');
  for (const [amount, currency, locale, text] of [
    ['1234.50', 'EUR', 'es-ES', '1234,50 €'], ['12345.50', 'EUR', 'es-ES', '12.345,50 €'], ['1234.50', 'MXN', 'es-MX', '$1,234.50'], ['1234.50', 'GBP', 'en-GB', '£1,234.50'],
    ['1234.50', 'USD', 'en-US', '$1,234.50'], ['1234.50', 'EUR', 'en', '€1,234.50'], ['0.30', 'EUR', 'es', '0,30 €'], ['1234', 'JPY', 'en-US', '¥1,234'],
  ] as const) assert.equal(plain(formatMoney(amount, currency, locale)), text, `${amount} ${currency} ${locale}`);
});

test('amounts are read as people write them, and both ways where the form leaves it open', () => {
  for (const [text, locale, ...readings] of [
    ['1,200.50', 'es', '1200.50'], ['1.200,50', 'en', '1200.50'], ['1200,5', 'en', '1200.5'], ['1.200', 'es-ES', '1200'], ['1.200', 'en', '1200', '1.200'], ['1,200', 'en', '1200'], ['1,200', 'es-MX', '1200'],
    ['1,200', 'es', '1200', '1.200'], ['1 200,00', 'es', '1200.00'], ['12.345.678', 'es', '12345678'], ['1.2.3', 'es'], ['mil', 'es'],
  ] as const) assert.deepEqual(readDigits(text, locale), readings, `${text} ${locale}`);
  assert.deepEqual(readAmount('€1,200.50', 'en'), ['1200.50']);
  assert.deepEqual(readAmount('1.200,50 EUR', 'es'), ['1200.50']);
  assert.deepEqual(readAmount('a thousand', 'en'), []);
  assert.deepEqual(readAmount('1200 apples', 'en'), []);
  for (const [word, code] of [['€', 'EUR'], ['euros', 'EUR'], ['eur', 'EUR'], ['pounds', 'GBP'], ['US$', 'USD'], ['$', undefined], ['pesos mexicanos', 'MXN'], ['toString', undefined]] as const) assert.equal(currencyCode(word), code, word);
  for (const [text, locale, ...found] of [
    ['I owe €1,200.00 and $30.', 'en', '€1,200.00', '$30'], ['Son 1.200,00 € o 1200 euros.', 'es', '1.200,00 €', '1200 euros'], ['EUR 1200 or 1200 EUR', 'en', 'EUR 1200', '1200 EUR'],
    ['In 2026 we had 14 days and 3 files.', 'en'], ['Costó MXN 5,000.00.', 'es-MX', 'MXN 5,000.00'], ['version 1.2 USA 5', 'en'],
  ] as const) assert.deepEqual(amountsIn(text, locale).map(a => text.slice(a.start, a.end)), found, text);
});
