// Starts the demonstration, opens each page in Chromium and writes what is seen first.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchedBrowser } from '../../../site/testing/browser.ts';
import { type StartedDesk, startedDemonstration } from '../../../site/testing/started-desk.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import { called } from '../testing/call.ts';
import { mostBytes, type Picture, pictures, scale, size, takenAt } from './pictures.ts';

/** Writes every picture into a folder; answers a line of each. @throws Error where one is too large to be committed */
export async function takenPictures(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  await using desk = await startedDemonstration(takenAt);
  const browser = await launchedBrowser();
  try {
    const number = await readableTicket(desk);
    const lines: string[] = [];
    for (const picture of pictures) {
      const bytes = await taken(browser, `${desk.origin}/${picture.path.replace('NUMBER', number)}`, picture);
      writeFileSync(join(folder, `${picture.name}.png`), bytes);
      lines.push(`${picture.name}.png  ${bytes.length} bytes`);
    }
    return lines;
  } finally {
    await browser.close();
  }
}

// The one with the longest history: there is most to see.
async function readableTicket({ root }: StartedDesk): Promise<string> {
  const { output } = await called({ root }, 'list --format json');
  const all: TicketRecord[] = JSON.parse(output);
  const open = all.filter(({ report, status }) => report.disclosure === 'public' && status !== 'closed');
  const [most] = open.toSorted((one, other) => other.history.length - one.history.length);
  if (most === undefined) throw new Error('the demonstration has no open ticket that anyone may read');
  return most.number;
}

async function taken(browser: Browser, address: string, { name, isDark }: Picture): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: scale,
    colorScheme: isDark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(takenAt);
  await page.goto(address, { waitUntil: 'networkidle' });
  const bytes = await page.screenshot();
  await context.close();
  if (bytes.length > mostBytes) throw new Error(`${name}.png has ${bytes.length} bytes, of ${mostBytes}`);
  return bytes;
}
