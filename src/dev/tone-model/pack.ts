import { MAGIC, type ModelHeader } from '../../core/tone/model/model.js';
import type { Fitted } from './fit.js';

/** The most a model file may weigh, in bytes. */
export const MOST_BYTES = 400_000;

/**
 * Writes a model as bytes: weights as signed bytes, names sorted and told by what they don't share with the one before.
 * Where it would be too large, the lightest features go. Equal input gives equal bytes.
 */
export function pack(model: Fitted, threshold: number): Uint8Array {
  const all = [...model.weights].filter(([name]) => name.length <= 100);
  const scale = { words: step(all, 'w'), characters: step(all, 'c') };
  const whole = all.map(([name, w]) => ({ name: Buffer.from(name, 'utf8'), weight: Math.round(w / (name.startsWith('w') ? scale.words : scale.characters)), size: Math.abs(w) }))
    .filter(e => e.weight !== 0).sort((a, b) => b.size - a.size || Buffer.compare(a.name, b.name));
  let keep = whole.length;
  for (;;) {
    const kept = whole.slice(0, keep).sort((a, b) => Buffer.compare(a.name, b.name));
    const bytes = write({ bias: round(model.bias), threshold: round(threshold), scale, entries: kept.length }, kept);
    if (bytes.length <= MOST_BYTES) return bytes;
    keep = Math.floor(Math.min(keep - 1, keep * MOST_BYTES / bytes.length * 0.998));
  }
}

/** What one unit is worth, so that the heaviest weight of a block is 127 of them. */
function step(weights: readonly (readonly [string, number])[], prefix: string): number {
  let most = 0;
  for (const [name, w] of weights) if (name.startsWith(prefix)) most = Math.max(most, Math.abs(w));
  return round(most / 127) || 1;
}

/** Six significant digits: the header is text, and must be the same on every machine. */
function round(x: number): number {
  return Number(x.toPrecision(6));
}

function write(header: ModelHeader, entries: readonly { readonly name: Buffer; readonly weight: number }[]): Uint8Array {
  const json = Buffer.from(JSON.stringify(header), 'utf8');
  const size = Buffer.alloc(4);
  size.writeUInt32LE(json.length);
  const parts: Buffer[] = [Buffer.from(MAGIC), size, json];
  let last: Buffer = Buffer.alloc(0);
  for (const { name, weight } of entries) {
    let shared = 0;
    while (shared < last.length && shared < name.length && shared < 255 && last[shared] === name[shared]) shared++;
    const rest = name.subarray(shared);
    parts.push(Buffer.from([shared, rest.length]), rest, Buffer.from([weight & 255]));
    last = name;
  }
  return Buffer.concat(parts);
}
