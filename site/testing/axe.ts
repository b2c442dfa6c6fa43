// What axe objects to on a page as it stands in the browser.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run: (
    of: Document,
    options: { rules?: Record<string, { enabled: boolean }>; runOnly?: readonly string[] },
  ) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
}

/**
 * Rule and place of each objection, by the rules of WCAG and of good practice that axe has on by itself, and by others
 * that are named: it leaves off some of WCAG 2.2.
 */
export function objections(page: Page, others: readonly string[] = []): Promise<string[]> {
  return objectionsBy(page, { rules: Object.fromEntries(others.map((name) => [name, { enabled: true }])) });
}

/** What the colours of a page alone can break. */
export function colourObjections(page: Page): Promise<string[]> {
  return objectionsBy(page, { runOnly: ['color-contrast', 'link-in-text-block'] });
}

async function objectionsBy(page: Page, options: Parameters<Axe['run']>[1]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async (asked) => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(document, asked);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, options);
}
