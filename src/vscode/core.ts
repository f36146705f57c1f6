import * as vscode from 'vscode';
import type { Language, Service, ToneModels } from '../core/index.js';
import { log } from './log.js';
import type { OwnKinds } from './ownKinds.js';
import { coreConfig } from './settings.js';

type Facade = typeof import('../core/index.js');

/**
 * The core, loaded when it is first needed: a bundler turns `import()` of a file of its own into code that runs on
 * first use, so that opening VS Code costs nothing. Services are kept by their settings.
 */
export class Core {
  #loading: Promise<Facade> | undefined;
  #facade: Facade | undefined;
  readonly #services = new Map<string, Readonly<Service>>();

  #models: ToneModels = {};

  constructor(private readonly extension: vscode.Uri, private readonly kinds: OwnKinds) {}

  async load(): Promise<Facade> {
    this.#loading ??= this.#loadNow();
    return this.#loading;
  }

  async #loadNow(): Promise<Facade> {
    const [facade, en, es] = await Promise.all([import('../core/index.js'), this.#model('en'), this.#model('es'), this.kinds.read()]);
    this.#models = { ...en, ...es };
    this.#facade = facade;
    return facade;
  }

  /** The sentence model of a language. Without it the rules stand alone. */
  async #model(language: Language): Promise<ToneModels> {
    try {
      return { [language]: await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extension, 'media', 'models', `tone-${language}.bin`)) };
    } catch (error) {
      log.warn(`The ${language} sentence model could not be read: ${String(error)}`);
      return {};
    }
  }

  /** The service for a document's settings. */
  async service(scope?: vscode.Uri): Promise<Readonly<Service>> {
    await this.load();
    return this.serviceIfLoaded(scope)!;
  }

  /** As `service`, at once; undefined as long as nothing has needed the core. */
  serviceIfLoaded(scope?: vscode.Uri): Readonly<Service> | undefined {
    if (!this.#facade) return undefined;
    const config = { ...coreConfig(scope), kinds: this.kinds.for(scope) };
    const key = JSON.stringify(config);
    let service = this.#services.get(key);
    if (!service) {
      service = this.#facade.createService({ config, models: this.#models, log: line => log.warn(line) });
      this.#services.set(key, service);
    }
    return service;
  }

  /** Looks for the person's own kinds again, before a document is made that may be of one. */
  async lookForKinds(): Promise<void> {
    await this.kinds.read();
  }

  /** To be called when settings change: services made from earlier ones are let go. */
  forget(): void {
    this.#services.clear();
  }
}
