import type * as vscode from 'vscode';
import type { Service } from '../core/index.js';
import { log } from './log.js';
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

  async load(): Promise<Facade> {
    this.#loading ??= import('../core/index.js');
    this.#facade = await this.#loading;
    return this.#facade;
  }

  /** The service for a document's settings. */
  async service(scope?: vscode.Uri): Promise<Readonly<Service>> {
    await this.load();
    return this.serviceIfLoaded(scope)!;
  }

  /** As `service`, at once; undefined as long as nothing has needed the core. */
  serviceIfLoaded(scope?: vscode.Uri): Readonly<Service> | undefined {
    if (!this.#facade) return undefined;
    const config = coreConfig(scope);
    const key = JSON.stringify(config);
    let service = this.#services.get(key);
    if (!service) {
      service = this.#facade.createService({ config, log: line => log.warn(line) });
      this.#services.set(key, service);
    }
    return service;
  }

  /** To be called when settings change: services made from earlier ones are let go. */
  forget(): void {
    this.#services.clear();
  }
}
