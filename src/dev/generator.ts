import { createRequire } from 'node:module';
import path from 'node:path';

/** What a generator makes. Paths are relative to the root, with forward slashes. */
export interface Generated {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** A folder that holds nothing but this generator's files: what else is found there is removed. */
  readonly owns?: string;
}

export type Generator = (root: string) => Promise<Generated>;

interface BuildScript { readonly bundleAndLoad: (file: string) => Promise<unknown> }

/** Loads a source file of ours the way the build bundles it (templates as text, gray-matter made harmless). */
export async function load(root: string, file: string): Promise<unknown> {
  const { bundleAndLoad } = createRequire(import.meta.url)(path.join(root, 'esbuild.js')) as BuildScript;
  return bundleAndLoad(path.join(root, file));
}

/** Replaces what stands between `<!-- generated:NAME -->` and `<!-- /generated:NAME -->`. */
export function between(text: string, name: string, content: string): string {
  const open = `<!-- generated:${name} -->`;
  const close = `<!-- /generated:${name} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) throw new Error(`The markers "generated:${name}" are missing.`);
  return `${text.slice(0, start + open.length)}\n${content.trim()}\n${text.slice(end)}`;
}
