import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readDay, readDeliverable, readPayment } from '../../../src/vscode/wizard/typed.js';

const open = { status: 'open', to: 'provider' };

suite('what is typed into the wizard', () => {
  for (const [line, expected] of [
    ['Homepage, 2026-12-01', { value: { title: 'Homepage', deadline: '2026-12-01', status: 'pending' } }],
    ['Header, footer and menu, 2026-12-01', { value: { title: 'Header, footer and menu', deadline: '2026-12-01', status: 'pending' } }],
    ['Panadería «La Ñ» 2026-12-01', { value: { title: 'Panadería «La Ñ»', deadline: '2026-12-01', status: 'pending' } }],
    ['Homepage, 2026-12-1', { value: { title: 'Homepage', deadline: '2026-12-01', status: 'pending' } }],
    ['Homepage', { value: { title: 'Homepage', status: 'pending' } }],
    ['Homepage, 2026-02-30', { problem: 'impossible-date' }],
    ['2026-12-01', { problem: 'no-title' }],
  ] as const) test(`deliverable: ${line}`, () => assert.deepEqual(readDeliverable(line), expected));

  for (const [line, expected] of [
    ['INV-7, 1200.00 EUR, 2026-12-15', { value: { invoice: 'INV-7', amount: '1200.00', currency: 'EUR', due: '2026-12-15', ...open } }],
    ['2041, 0.10 usd', { value: { invoice: '2041', amount: '0.10', currency: 'USD', ...open } }],
    ['F-2041, 1200,50 EUR, 2026-12-15', { value: { invoice: 'F-2041', amount: '1200.50', currency: 'EUR', due: '2026-12-15', ...open } }],
    ['F-2041, 1.200,50 EUR', { value: { invoice: 'F-2041', amount: '1200.50', currency: 'EUR', ...open } }],
    ['INV-7, 1,200.50 EUR', { value: { invoice: 'INV-7', amount: '1200.50', currency: 'EUR', ...open } }],
    ['INV-7, EUR 1200', { value: { invoice: 'INV-7', amount: '1200', currency: 'EUR', ...open } }],
    ['INV-7, 1.200 EUR', { problem: 'no-amount' }],
    ['INV-7, twelve hundred', { problem: 'no-amount' }],
    ['INV-7, 1200.00', { problem: 'no-currency' }],
    ['INV-7, 1200.00 XYZ', { problem: 'no-currency' }],
    ['INV-7, 1200.00 EUR, 2026-13-01', { problem: 'impossible-date' }],
  ] as const) test(`payment: ${line}`, () => assert.deepEqual(readPayment(line), expected));

  for (const [typed, expected] of [
    ['2026-12-11', { value: '2026-12-11' }],
    ['2026-12-7', { value: '2026-12-07' }],
    ['2028-02-29', { value: '2028-02-29' }],
    ['30', { value: 'in 30 days' }],
    ['+7', { value: 'in 7 days' }],
    ['2026-02-30', { problem: 'impossible-date' }],
    ['next Friday', { problem: 'no-date' }],
    ['11/12/2026', { problem: 'no-date' }],
  ] as const) test(`day: ${typed}`, () => assert.deepEqual(readDay(typed, days => `in ${days} days`), expected));
});
