import type { Locator, Page } from 'playwright-core';
import { findText, isUnderlined, type Box, type Severity } from './editorGeometry.js';
import { QuickInput } from './quickInput.js';

/** How long what a person waits for may take, in milliseconds. Generous: CI machines are slow, and a pass is not. */
const patience = 20_000;

/** VS Code's workbench as a person sees and uses it. Every method waits until what it promises is on the screen. */
export class Workbench {
  readonly page: Page;
  readonly quickInput: QuickInput;

  constructor(page: Page) {
    this.page = page;
    this.quickInput = new QuickInput(page);
    page.setDefaultTimeout(patience);
  }

  /** Waits until the workbench and its side bar are there. */
  async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench .part.sidebar .pane-header').first().waitFor({ timeout: 3 * patience });
  }

  /** Finds a command in the palette by its title and runs it. */
  async runCommand(title: string): Promise<void> {
    await this.#until(async () => {
      // An editor that opens late takes the keyboard and closes the palette.
      if (!await this.quickInput.isOpen()) await this.press('F1');
      if (!await this.quickInput.isOpen()) return false;
      // An open palette does not hear of commands that come later, as they do in a window that has just opened.
      return await this.quickInput.typeIfOpen('>') && await this.quickInput.typeIfOpen(`>${title}`) && await this.quickInput.offers(title);
    }, `the palette does not have "${title}"`);
    await this.quickInput.choose(title);
  }

  /** Opens a file of the workspace by its name. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+p');
    await this.quickInput.type(name);
    await this.quickInput.choose(name);
    await this.editing(name);
  }

  /** Waits until a file is open and the keyboard goes to it. A palette opened before that would be closed again. */
  async editing(name: string): Promise<void> {
    await this.tab(name).waitFor();
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  }

  /** The tab of the editor in use, when it is called this. */
  tab(name: string): Locator {
    return this.page.locator('.tabs-container .tab.active').filter({ hasText: name });
  }

  /** Waits until the editor shows a text that stands on one visual line. */
  async waitForText(text: string): Promise<void> {
    await this.#find(text);
  }

  /** Waits until the editor does not show a text any more. */
  async waitForNoText(text: string): Promise<void> {
    await this.#until(async () => await this.page.evaluate(findText, text) === undefined, `the editor still shows "${text}"`);
  }

  /** Types at the cursor, key by key. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses keys one after the other, each written as Playwright does: "Control+End". */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Puts the cursor into a text of the editor. */
  async clickInto(text: string): Promise<void> {
    const box = await this.#find(text);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Waits until exactly this text is underlined with this severity. */
  async squiggle(text: string, severity: Severity = 'warning'): Promise<void> {
    await this.#until(async () => {
      const box = await this.page.evaluate(findText, text);
      return box !== undefined && this.page.evaluate(isUnderlined, { box, severity });
    }, `no ${severity} is underlined exactly at "${text}"`);
  }

  /** Waits until nothing that the editor shows is underlined with this severity. */
  async noSquiggle(severity: Severity = 'warning'): Promise<void> {
    const squiggles = this.page.locator(`.editor-group-container.active .squiggly-${severity}`);
    await this.#until(async () => await squiggles.count() === 0, `something is still underlined as ${severity}`);
  }

  /** Points at a text and returns what the hover says, once it holds what is expected. */
  async hover(text: string, expected: string | RegExp): Promise<string> {
    const box = await this.#find(text);
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    const hover = this.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').filter({ hasText: expected }).first();
    await hover.waitFor();
    return hover.innerText();
  }

  /** Puts the cursor into a text and waits for the light bulb. */
  async lightBulb(text: string): Promise<void> {
    await this.clickInto(text);
    // Its look and place depend on what it has to offer, and on where there is room.
    await this.page.locator('.editor-group-container.active').locator('.lightBulbWidget:visible, [class*="lightbulb"]:visible').first().waitFor();
  }

  /** Opens the menu of quick fixes at the cursor and returns their titles. */
  async quickFixes(): Promise<string[]> {
    await this.#until(async () => {
      await this.press('Control+.');
      return this.#actions().first().waitFor({ timeout: 2000 }).then(() => true, () => false);
    }, 'there is no quick fix at the cursor');
    return (await this.#actions().allInnerTexts()).map(title => title.trim());
  }

  /** Chooses a fix in the open menu. */
  async applyQuickFix(title: string | RegExp): Promise<void> {
    await this.#actions().filter({ hasText: title }).first().click();
    await this.#actions().first().waitFor({ state: 'detached' });
  }

  /** Asks for completions at the cursor and waits for one with this label. */
  async suggestion(label: string): Promise<Locator> {
    const widget = this.page.locator('.suggest-widget.visible');
    const row = widget.locator('.monaco-list-row').filter({ hasText: label }).first();
    if (!await row.isVisible()) await this.press('Control+Space');
    await row.waitFor();
    return row;
  }

  /** Waits for a notification with this text and returns the whole of it. */
  async toast(text: string | RegExp): Promise<string> {
    const toast = this.#toasts().filter({ hasText: text }).first();
    await toast.waitFor();
    return toast.innerText();
  }

  /** The texts of the notifications that stand on the screen now. */
  async toasts(): Promise<string[]> {
    return this.#toasts().allInnerTexts();
  }

  /** Saves the editor in use, in which something has been changed, and waits until its tab says so. */
  async save(): Promise<void> {
    const changed = this.page.locator('.tabs-container .tab.active.dirty');
    await changed.waitFor();
    await this.press('Control+s');
    await changed.waitFor({ state: 'detached' });
  }

  #actions(): Locator {
    return this.page.locator('.action-widget .monaco-list-row.action');
  }

  #toasts(): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item');
  }

  async #find(text: string): Promise<Box> {
    let box: Box | undefined;
    await this.#until(async () => {
      box = await this.page.evaluate(findText, text);
      return box !== undefined;
    }, `the editor does not show "${text}"`);
    return box!;
  }

  async #until(holds: () => Promise<boolean>, otherwise: string): Promise<void> {
    const end = Date.now() + patience;
    while (Date.now() < end) {
      if (await holds()) return;
      await this.page.waitForTimeout(50);
    }
    throw new Error(otherwise);
  }
}
