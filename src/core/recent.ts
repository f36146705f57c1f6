/**
 * Keeps the results of a pure function for the arguments it was last asked for: while a person types in one paragraph,
 * the others need not be read again. The oldest entries go once the keys together pass `limit` UTF-16 units.
 */
export class Recent<V> {
  readonly #entries = new Map<string, V>();
  #size = 0;

  constructor(private readonly limit: number) {}

  get(key: string, make: () => V): V {
    const known = this.#entries.get(key);
    if (known !== undefined) {
      // Moved to the end: a map keeps its order, so the first entry is always the one longest unused.
      this.#entries.delete(key);
      this.#entries.set(key, known);
      return known;
    }
    const made = make();
    this.#entries.set(key, made);
    this.#size += key.length;
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.limit) break;
      this.#entries.delete(oldest);
      this.#size -= oldest.length;
    }
    return made;
  }
}

/** Makes a pure function of an object remember its result for as long as the object is there. */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return key => {
    const had = known.get(key);
    if (had) return had.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}
