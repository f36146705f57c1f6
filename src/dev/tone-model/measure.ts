/** What a judge said of a text, and what it is. */
export interface Verdict { readonly faulty: boolean; readonly flagged: boolean; readonly category: string }

/** A share with its denominator and its 95 % interval (Wilson). */
export interface Share { readonly part: number; readonly whole: number; readonly low: number; readonly high: number }

export interface Scores { readonly precision: Share; readonly recall: Share; readonly f1: number; readonly falseAlarms: Share }

const Z = 1.959964;

/** Wilson's score interval: Wilson, "Probable inference", JASA 22 (1927). */
export function share(part: number, whole: number): Share {
  if (whole === 0) return { part, whole, low: 0, high: 1 };
  const p = part / whole;
  const centre = p + Z * Z / (2 * whole);
  const spread = Z * Math.sqrt((p * (1 - p) + Z * Z / (4 * whole)) / whole);
  const scale = 1 + Z * Z / whole;
  return { part, whole, low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}

/** Precision, recall and F1, and how many of the good texts were flagged. */
export function scores(verdicts: readonly Verdict[]): Scores {
  const faulty = verdicts.filter(v => v.faulty);
  const flagged = verdicts.filter(v => v.flagged);
  const right = flagged.filter(v => v.faulty).length;
  return {
    precision: share(right, flagged.length),
    recall: share(right, faulty.length),
    f1: right === 0 ? 0 : 2 * right / (faulty.length + flagged.length),
    falseAlarms: share(flagged.length - right, verdicts.length - faulty.length),
  };
}

/** Recall by category of the fault, in alphabetical order. */
export function byCategory(verdicts: readonly Verdict[]): Map<string, Share> {
  const names = [...new Set(verdicts.filter(v => v.faulty).map(v => v.category))].sort();
  return new Map(names.map(name => {
    const own = verdicts.filter(v => v.faulty && v.category === name);
    return [name, share(own.filter(v => v.flagged).length, own.length)];
  }));
}

/** `0.92 (184/200, 0.87–0.95)` */
export function show(s: Share): string {
  return s.whole === 0 ? '– (0/0)' : `${(s.part / s.whole).toFixed(2)} (${s.part}/${s.whole}, ${s.low.toFixed(2)}–${s.high.toFixed(2)})`;
}
