import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordPath } from '../../../scripts/ticket/number.ts';
import { recordText } from '../../../scripts/ticket/serialise.ts';
import type { TicketRecord } from '../../../scripts/ticket/ticket.ts';
import { visibleTicket } from '../../../scripts/ticket/visibility.ts';
import { afterwards, configuration, freshTicket } from '../../testing/tickets.ts';
import { deskLoader, type TicketEntry, ticketIn, ticketLoader } from './loader.ts';

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
function layer() {
  const entries = new Map<string, { id: string; data: Record<string, unknown>; digest?: string }>();
  const written: string[] = [];
  const told: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const store = {
    keys: () => [...entries.keys()],
    get: (id: string) => entries.get(id),
    delete: (id: string) => void entries.delete(id),
    set: (entry: { id: string; data: Record<string, unknown> }) => {
      entries.set(entry.id, entry);
      written.push(entry.id);
    },
  };
  const context = {
    store,
    watcher,
    logger: { error: (text: string) => told.push(text) },
    config: { root: pathToFileURL(`${join(import.meta.dirname, '../..')}/`), base: '/desk/' },
    generateDigest: (text: string) => text,
  } as unknown as LoaderContext;
  const happened = (event: 'add' | 'change' | 'unlink', path: string) =>
    watcher.emit(event, join(folder, path));
  const ticket = (number: string) => {
    const data = entries.get(number)?.data;
    return data && ticketIn(data as TicketEntry);
  };
  return { context, entries, written, told, happened, ticket };
}

describe('the tickets', () => {
  it('are kept under their numbers, and only what everybody may see', async () => {
    put(one);
    const { context, entries } = layer();
    await ticketLoader.load(context);
    expect([...entries].map(([id, { data }]) => [id, data])).toEqual([
      [one.number, { json: JSON.stringify(visibleTicket(one)) }],
    ]);
  });

  it('are none before the first', async () => {
    const { context, entries } = layer();
    await ticketLoader.load(context);
    expect(entries.size).toBe(0);
  });

  it('are not read again as long as nothing changed', async () => {
    put(one);
    put(other);
    const { context, written } = layer();
    await ticketLoader.load(context);
    put(afterwards(other, '/ack P1 high'));
    await ticketLoader.load(context);
    expect(written.toSorted()).toEqual([one.number, other.number, other.number]);
  });

  it('go when their file has gone', async () => {
    put(one);
    put(other);
    const { context, entries } = layer();
    await ticketLoader.load(context);
    rmSync(join(folder, recordPath(other.number)));
    await ticketLoader.load(context);
    expect([...entries.keys()]).toEqual([one.number]);
  });

  it('are read again when the configuration changed', async () => {
    put(one);
    const { context, written } = layer();
    await ticketLoader.load(context);
    write(configurationFile, `${configuration}reminders: [50%]\n`);
    await ticketLoader.load(context);
    expect(written).toEqual([one.number, one.number]);
  });

  it('are told each time there is something wrong with one, and the others stay', async () => {
    put(one);
    write(recordPath(other.number), 'broken: [');
    const { context, told, ticket } = layer();
    await ticketLoader.load(context);
    await ticketLoader.load(context);
    const place = `${recordPath(other.number)}:1:`;
    expect(told.filter((line) => line.startsWith(place)).length).toBeGreaterThanOrEqual(2);
    expect([ticket(one.number), ticket(other.number)]).toEqual([visibleTicket(one), null]);
  });
});

describe('while files are watched', () => {
  it('a record that is added, changed or removed is followed', async () => {
    const { context, happened, ticket } = layer();
    await ticketLoader.load(context);
    put(one);
    happened('add', recordPath(one.number));
    expect(ticket(one.number)).toEqual(visibleTicket(one));
    const acknowledged = afterwards(one, '/ack P1 high');
    put(acknowledged);
    happened('change', recordPath(one.number));
    expect(ticket(one.number)).toEqual(visibleTicket(acknowledged));
    rmSync(join(folder, recordPath(one.number)));
    happened('unlink', recordPath(one.number));
    expect(ticket(one.number)).toBeUndefined();
  });

  it('other files are none of its business', async () => {
    const { context, written, happened } = layer();
    await ticketLoader.load(context);
    write('tickets/inbox/one.yaml', 'report:');
    happened('add', 'tickets/inbox/one.yaml');
    expect(written).toEqual([]);
  });

  it('a wrong configuration is told, and the last right one stays', async () => {
    const { context, entries, told, happened } = layer();
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
  await expect(deskLoader.load(layer().context)).rejects.toThrow();
});
