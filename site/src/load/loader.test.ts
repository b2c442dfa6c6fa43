import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordPath } from '../../../scripts/ticket/number.ts';
import { recordText } from '../../../scripts/ticket/record/serialise.ts';
import { visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import type { TicketRecord } from '../../../scripts/ticket/ticket.ts';
import { afterwards, configuration, freshTicket } from '../../testing/tickets.ts';
import { deskLoader, ticketLoader } from './loader.ts';
import { type CachePlace, cachedTickets } from './ticket-cache.ts';

const configurationFile = '.github/desk.yml';
const one = freshTicket({ sequence: 1 });
const other = freshTicket({ sequence: 2 });

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tocsin-load-'));
  vi.stubEnv('TOCSIN_ROOT', folder);
  write(configurationFile, configuration);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function put(ticket: TicketRecord): void {
  write(recordPath(ticket.number), recordText(ticket));
}

/** As much of the content layer as the loaders ask for, and what they did to it. */
function layer(isWatched: boolean) {
  const entries = new Map<string, { id: string; data: Record<string, unknown> }>();
  const told: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const store = {
    get: (id: string) => entries.get(id),
    set: (entry: { id: string; data: Record<string, unknown> }) => entries.set(entry.id, entry),
  };
  const context = {
    store,
    ...(isWatched && { watcher }),
    logger: { error: (text: string) => told.push(text) },
    config: {
      root: pathToFileURL(`${join(import.meta.dirname, '../..')}/`),
      cacheDir: pathToFileURL(`${folder}/cache/`),
      base: '/desk/',
    },
  } as unknown as LoaderContext;
  const happened = (event: 'add' | 'change' | 'unlink', path: string) =>
    watcher.emit(event, join(folder, path));
  const kept = () =>
    [...cachedTickets(entries.get('tickets')?.data as CachePlace)].map(({ id, ticket }) => [id, ticket]);
  return { context, entries, told, happened, kept };
}

describe('the tickets', () => {
  it('are kept under their numbers and in that order, and only what everybody may see', async () => {
    put(other);
    put(one);
    const { context, kept } = layer(false);
    await ticketLoader.load(context);
    expect(kept()).toEqual([one, other].map((ticket) => [ticket.number, visibleTicket(ticket)]));
  });

  it('are none before the first', async () => {
    const { context, kept } = layer(false);
    await ticketLoader.load(context);
    expect(kept()).toEqual([]);
  });

  it('go when their file has gone', async () => {
    put(one);
    put(other);
    const { context, kept } = layer(false);
    await ticketLoader.load(context);
    rmSync(join(folder, recordPath(other.number)));
    await ticketLoader.load(context);
    expect(kept()).toEqual([[one.number, visibleTicket(one)]]);
  });

  it('are told each time there is something wrong with one, and the others stay', async () => {
    put(one);
    write(recordPath(other.number), 'broken: [');
    const { context, told, kept } = layer(false);
    await ticketLoader.load(context);
    await ticketLoader.load(context);
    const place = `${recordPath(other.number)}:1:`;
    expect(told.filter((line) => line.startsWith(place)).length).toBeGreaterThanOrEqual(2);
    expect(kept()).toEqual([
      [one.number, visibleTicket(one)],
      [other.number, null],
    ]);
  });
});

describe('the logo', () => {
  const logo = '.github/logo.svg';
  const load = async () => {
    write(configurationFile, `${configuration}brand:\n  logo: ${logo}\n`);
    const { context, entries, told } = layer(false);
    await deskLoader.load(context);
    return { told, kept: entries.get('desk')?.data.logo };
  };
  const line = configuration.split('\n').length + 1;

  it('is kept with its bytes, up to the limit', async () => {
    const text = '<svg/>'.padEnd(64 * 1024);
    write(logo, text);
    expect(await load()).toEqual({ told: [], kept: { name: 'logo.svg', base64: btoa(text) } });
  });

  it.each([
    ['is missing', 'logo-missing', () => undefined],
    ['is a folder', 'logo-missing', () => write(`${logo}/one`, '')],
    ['is a link', 'logo-missing', () => symlinkSync(join(folder, configurationFile), join(folder, logo))],
    ['is too large', 'logo-too-large', () => write(logo, ' '.repeat(64 * 1024 + 1))],
  ])('is told where it %s, on its line, and is not kept', async (_, code, make) => {
    make();
    const { told, kept } = await load();
    expect(told.map((one) => one.split(': ').slice(0, 2))).toEqual([
      [`${configurationFile}:${line}:9`, code],
    ]);
    expect(kept).toBeNull();
  });
});

describe('while files are watched', () => {
  it('a record that is added, changed or removed is followed', async () => {
    put(other);
    const { context, happened, kept } = layer(true);
    await ticketLoader.load(context);
    put(one);
    happened('add', recordPath(one.number));
    expect(kept()).toEqual([one, other].map((ticket) => [ticket.number, visibleTicket(ticket)]));
    const acknowledged = afterwards(one, '/ack P1 high');
    put(acknowledged);
    happened('change', recordPath(one.number));
    expect(kept()).toEqual([acknowledged, other].map((ticket) => [ticket.number, visibleTicket(ticket)]));
    rmSync(join(folder, recordPath(one.number)));
    happened('unlink', recordPath(one.number));
    expect(kept()).toEqual([[other.number, visibleTicket(other)]]);
  });

  it('other files are none of its business', async () => {
    const { context, happened, entries, kept } = layer(true);
    await ticketLoader.load(context);
    const before = entries.get('tickets');
    write('tickets/inbox/one.yaml', 'report:');
    happened('add', 'tickets/inbox/one.yaml');
    expect(kept()).toEqual([]);
    expect(entries.get('tickets')).toBe(before);
  });

  it('a wrong configuration is told, and the last right one stays', async () => {
    const { context, entries, told, happened } = layer(true);
    await deskLoader.load(context);
    write(configurationFile, 'name: [');
    happened('change', configurationFile);
    expect(told.join()).toContain(`${configurationFile}:1:`);
    expect(entries.get('desk')?.data).toMatchObject({ base: '/desk/', isWatched: true });
    write(configurationFile, configuration.replace('Desk of the tests', 'Another'));
    happened('change', configurationFile);
    expect(entries.get('desk')?.data).toMatchObject({ configuration: { name: 'Another' } });
  });
});

it('a desk without a configuration is refused', async () => {
  rmSync(join(folder, configurationFile));
  await expect(deskLoader.load(layer(false).context)).rejects.toThrow();
});
