import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { factsIn } from '../../../src/vscode/facts.js';

suite('the facts of a note', () => {
  for (const [language, text, expected] of [
    ['en', 'He is impossible! He promised to pay on 3 March 2026. He never did.', ['He promised to pay on 3 March 2026.']],
    ['en', 'I am so tired.\nThey still owe me €1,200.00 and they laugh about it', ['They still owe me €1,200.00 and they laugh about it']],
    ['en', 'Invoice INV-7 is two months late. I hate it.', ['Invoice INV-7 is two months late.']],
    ['es', 'Es imposible. La factura n.º 2041 sigue pendiente desde el 4 de mayo de 2026. ¡Qué harto estoy!', ['La factura n.º 2041 sigue pendiente desde el 4 de mayo de 2026.']],
    ['es', 'Estoy harto de todo.', []],
  ] as const) test(text, () => assert.deepEqual(factsIn(text, language, language), expected));
});
