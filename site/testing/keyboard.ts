// Somebody who has nothing but a keyboard: goes from one control to the next, types, chooses and presses.
import type { Page } from 'playwright-core';

export interface Keyboard {
  /** Tab by tab to the first control that fits; throws when there is none ahead. */
  to: (selector: string) => Promise<void>;
  type: (name: string, text: string) => Promise<void>;
  choose: (name: string, value: string) => Promise<void>;
  press: (selector: string) => Promise<void>;
  /** What has the focus, by its id. */
  focused: () => Promise<string>;
}

// No page of ours has so many controls.
const most = 150;

export function keyboard(page: Page): Keyboard {
  const isFocused = (selector: string) =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
  // A key that is held down repeats itself, at half the events of one that is pressed each time.
  const held = async (key: string, selector: string): Promise<boolean> => {
    if (await isFocused(selector)) return true;
    let isThere = false;
    for (let times = 0; times < most && !isThere; times += 1) {
      await page.keyboard.down(key);
      isThere = await isFocused(selector);
    }
    await page.keyboard.up(key);
    return isThere;
  };
  const to = async (selector: string) => {
    if (!(await held('Tab', selector))) throw new Error(`no way by keyboard to ${selector}`);
  };
  return {
    to,
    type: async (name, text) => {
      await to(`[name="${name}"]`);
      await page.keyboard.insertText(text);
    },
    choose: async (name, value) => {
      await to(`[name="${name}"]`);
      await page.keyboard.press('Space');
      if (!(await held('ArrowDown', `[value="${value}"]:checked`)))
        throw new Error(`no ${value} among ${name}`);
    },
    press: async (selector) => {
      await to(selector);
      await page.keyboard.press('Enter');
    },
    focused: () => page.evaluate(() => document.activeElement?.id ?? ''),
  };
}
