import type { Locator, Page } from 'playwright-core';

/** The box at the top of the window: the palette, a pick, a step of a wizard. */
export class QuickInput {
  readonly #page: Page;
  readonly #widget: Locator;
  readonly #input: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#widget = page.locator('.quick-input-widget');
    this.#input = this.#widget.locator('input.input');
  }

  /** Waits until the box shows this title (in a wizard, the step) and returns the whole of it. */
  async title(text: string | RegExp): Promise<string> {
    const title = this.#widget.locator('.quick-input-titlebar').filter({ hasText: text });
    await title.waitFor();
    return title.innerText();
  }

  /** Replaces what stands in the input. */
  async type(text: string): Promise<void> {
    await this.#input.fill(text);
  }

  /** The same, unless the box is closed meanwhile. */
  async typeIfOpen(text: string): Promise<boolean> {
    return this.#input.fill(text, { timeout: 1000 }).then(() => true, () => false);
  }

  /** Whether the box is there within half a second. */
  async isOpen(): Promise<boolean> {
    return this.#input.waitFor({ timeout: 500 }).then(() => true, () => false);
  }

  /** What stands in the input. */
  async value(): Promise<string> {
    return this.#input.inputValue();
  }

  /** Waits for a row that holds this text and takes it. */
  async choose(text: string | RegExp): Promise<void> {
    await this.row(text).click();
  }

  /** Whether a row that holds this text comes up within half a second. */
  async offers(text: string | RegExp): Promise<boolean> {
    return this.row(text).waitFor({ timeout: 500 }).then(() => true, () => false);
  }

  /** A row that holds this text. */
  row(text: string | RegExp): Locator {
    return this.#widget.locator('.quick-input-list .monaco-list-row').filter({ hasText: text }).first();
  }

  /** Takes what is offered. */
  async accept(): Promise<void> {
    await this.#page.keyboard.press('Enter');
  }

  /** Goes a step back. */
  async back(): Promise<void> {
    await this.#widget.locator('.quick-input-left-action-bar .action-label').first().click();
  }

  /** Waits for the line under the input (a prompt, or what is wrong with the value) and returns it. */
  async message(text: string | RegExp): Promise<string> {
    const message = this.#widget.locator('.quick-input-message').filter({ hasText: text });
    await message.waitFor();
    return message.innerText();
  }

  /** Leaves the box by Escape. */
  async escape(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await this.closed();
  }

  /** Waits until the box is gone. */
  async closed(): Promise<void> {
    await this.#widget.waitFor({ state: 'hidden' });
  }
}
