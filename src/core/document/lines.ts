import type { Position } from '../types.js';

/** Turns offsets into lines and columns (both from 1). A line ends at `\n`, `\r\n` or a lone `\r`, as in VS Code. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (const m of text.matchAll(/\r\n|\n|\r/g)) this.#starts.push(m.index + m[0].length);
  }

  /** The position of an offset; offsets past the end count as on the last line. */
  at(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if (this.#starts[mid]! <= offset) low = mid;
      else high = mid - 1;
    }
    return { offset, line: low + 1, column: offset - this.#starts[low]! + 1 };
  }

  /** The offset at which a line (from 1) starts; the end of the last line for lines past it. */
  startOf(line: number): number {
    return this.#starts[Math.min(line, this.#starts.length) - 1] ?? 0;
  }

  get count(): number {
    return this.#starts.length;
  }
}
