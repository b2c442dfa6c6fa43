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
  const to = async (selector: string) => {
    for (let tabs = 0; tabs < most; tabs += 1) {
      if (await isFocused(selector)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way by keyboard to ${selector}`);
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
      for (let steps = 0; steps < most; steps += 1) {
        if (await isFocused(`[value="${value}"]:checked`)) return;
        await page.keyboard.press('ArrowDown');
      }
      throw new Error(`no ${value} among ${name}`);
    },
    press: async (selector) => {
      await to(selector);
      await page.keyboard.press('Enter');
    },
    focused: () => page.evaluate(() => document.activeElement?.id ?? ''),
  };
}
