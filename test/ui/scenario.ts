import type { Locale } from '../support/locale.js';
import type { Workbench } from './workbench.js';

/** A person's way through the extension, from an open window to what is left on the disk. Each file `*.ui.ts` exports one as `scenario`. */
export interface Scenario {
  readonly title: string;
  readonly locale: Locale;
  /** Settings of the user before the window opens. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Files of the workspace, path to text, before the window opens. */
  readonly files?: Readonly<Record<string, string>>;
  /** The workspace is one that the person has not said to trust. */
  readonly untrusted?: boolean;
  /** Folders of the workspace that are each a root of their own; without them, the workspace folder is the one root. */
  readonly roots?: readonly string[];
  readonly run: (stage: Stage) => Promise<void>;
}

/** What a scenario acts on. */
export interface Stage {
  readonly workbench: Workbench;
  /** The workspace folder on the disk. */
  readonly workspace: string;
  /** Does a part of the way and reports it as one test. The first that fails ends the scenario. */
  readonly step: (title: string, act: () => Promise<void>) => Promise<void>;
  /** Keeps a picture of the page as test-results/<name>.png; with --update-screenshots, also where a README that shows it finds it. */
  readonly screenshot: (name: string) => Promise<void>;
}
