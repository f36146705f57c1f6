/** What talking points sound like when they are read aloud. Pure text work. */

/** Unhurried speech, pauses included: people speak at some 120 to 150 words a minute. */
const WORDS_PER_MINUTE = 130;

export interface SpokenPart {
  /** Without `#` marks; empty for what stands before the first heading. */
  readonly title: string;
  /** 2 for a part of the talk, 3 for one of the ways it may go on. */
  readonly level: number;
  /** What is said, a paragraph each, mark-up taken out. */
  readonly said: readonly string[];
  /** What is only a reminder: the lines in italics. */
  readonly reminders: readonly string[];
  readonly seconds: number;
}

/** Splits a body into its parts and tells how long each takes. Parts without a word to say are left out. */
export function spokenParts(body: string): SpokenPart[] {
  const parts: { title: string; level: number; said: string[]; reminders: string[] }[] = [{ title: '', level: 2, said: [], reminders: [] }];
  for (const raw of body.replace(/<!--[\s\S]*?-->/g, '').split(/\r?\n(?:[ \t]*\r?\n)+|\r?\n(?=#)|(?<=^#.*)\r?\n/m)) {
    const paragraph = raw.trim().replace(/\s+/g, ' ');
    const heading = /^(#{1,6})\s+(.*)$/.exec(paragraph);
    const part = parts.at(-1)!;
    if (heading) {
      if (heading[1]!.length > 1) parts.push({ title: heading[2]!, level: heading[1]!.length, said: [], reminders: [] });
    } else if (/^\*[^*].*\*$/.test(paragraph)) {
      part.reminders.push(paragraph.slice(1, -1));
    } else if (paragraph !== '') {
      part.said.push(paragraph.replace(/\*\*|__|`/g, '').replace(/\\([^\w\s])/g, '$1').replace(/^[-*]\s+/, ''));
    }
  }
  return parts.filter(p => p.said.length + p.reminders.length > 0).map(p => ({ ...p, seconds: secondsFor(p.said.join(' ')) }));
}

/** How long the whole takes, at least and at most: of the ways a part may go on, only one is taken. */
export function duration(parts: readonly SpokenPart[]): { readonly least: number; readonly most: number } {
  let least = 0;
  let most = 0;
  let branches: number[] = [];
  const settle = (): void => {
    if (branches.length > 0) [least, most] = [least + Math.min(...branches), most + Math.max(...branches)];
    branches = [];
  };
  for (const part of parts) {
    if (part.level > 2) {
      branches.push(part.seconds);
      continue;
    }
    settle();
    [least, most] = [least + part.seconds, most + part.seconds];
  }
  settle();
  return { least, most };
}

function secondsFor(text: string): number {
  return Math.round((text.match(/[\p{L}\p{N}]+(?:[’'.,][\p{L}\p{N}]+)*/gu)?.length ?? 0) * 60 / WORDS_PER_MINUTE);
}
