/** A form of address, the words that were wrong, and how a professional says the same. */
export type Pair = readonly [address: string, bad: string, good: string];
