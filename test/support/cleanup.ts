import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

type Task = () => void | Promise<void>;
const tasks: Task[] = [];
let cleaning: Promise<void> | undefined;

/** Registers something to undo when the run ends, however it ends. Tasks run in reverse order, each once. */
export function atEnd(task: Task): void {
  tasks.push(task);
}

/** A fresh temporary folder that is removed at the end of the run. */
export function tempDir(name: string): string {
  const dir = realpathSync(mkdtempSync(path.join(tmpdir(), `amicable-${name}-`)));
  // A server that is just going down may still write: hence the retries.
  atEnd(() => rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  return dir;
}

/** Undoes everything that was registered, newest first. A task that fails is reported and does not stop the others. */
export function cleanUp(): Promise<void> {
  cleaning ??= (async () => {
    for (let task = tasks.pop(); task; task = tasks.pop()) {
      try {
        await task();
      } catch (error) {
        console.error(`Could not clean up: ${message(error)}`);
      }
    }
  })();
  return cleaning;
}

/** A reason to stop that is told in one sentence, without a stack. */
export class Stop extends Error {
  constructor(message: string, readonly exitCode: number) {
    super(message);
  }
}

/** Runs a script to its end: its result is the exit code, and nothing is left behind after a throw, Ctrl+C or SIGTERM. */
export function runScript(script: () => Promise<number>): void {
  let interrupted = false;
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) {
    process.on(signal, () => {
      if (interrupted) return;
      interrupted = true;
      void cleanUp().then(() => process.exit(code));
    });
  }
  script().catch((error: unknown) => {
    if (!interrupted) console.error(error instanceof Stop ? error.message : error);
    return error instanceof Stop ? error.exitCode : 1;
  }).then(async code => {
    await cleanUp();
    if (!interrupted) process.exit(code);
  }).catch((error: unknown) => console.error(error));
}

/** What an unknown thrown value says. */
export function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
