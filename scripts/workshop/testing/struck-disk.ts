// A disk on which a stroke of bad luck can be told to fall: the process dies, or the system refuses.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Disk, disk } from '../../forge/local/disk.ts';

/** The process is dead: whatever it would still do to the disk does not happen. */
export class Killed extends Error {}

const mutations = ['makeFolder', 'writeNew', 'link', 'rename', 'remove'] as const;
export type Mutation = (typeof mutations)[number];

/** What happens at a mutation; `half` leaves a new file half-written. Null lets it pass. */
export type Stroke = { when: 'before' | 'half' | 'after'; error: Error } | null;

export interface StruckDisk {
  onDisk: (root: string) => Disk;
  /** What was done, in order: `rename tickets/inbox/one.yaml`. */
  mutations: string[];
  reads: string[];
}

/** `stroke` is asked at each mutation, with its place from 0 in the order of this disk's mutations. */
export function struckDisk(stroke: (mutation: Mutation, place: number) => Stroke = () => null): StruckDisk {
  const log: Pick<StruckDisk, 'mutations' | 'reads'> = { mutations: [], reads: [] };
  let dead: Error | null = null;
  const struck = (whole: Disk, mutation: Mutation, [path, ...rest]: [string, ...unknown[]]) => {
    if (dead) throw dead;
    const luck = stroke(mutation, log.mutations.length);
    log.mutations.push(`${mutation} ${path}`);
    if (luck?.error instanceof Killed) dead = luck.error;
    if (luck?.when === 'half' && mutation === 'writeNew') writeHalf(whole.root, path, rest[0]);
    if (luck && luck.when !== 'after') throw luck.error;
    (whole[mutation] as (...all: unknown[]) => void)(path, ...rest);
    if (luck) throw luck.error;
  };
  const onDisk = (root: string): Disk => {
    const whole = disk(root);
    const struckMutations = mutations.map((name) => [
      name,
      (...given: [string, ...unknown[]]) => struck(whole, name, given),
    ]);
    const read: Disk['read'] = (path, atMost) => {
      log.reads.push(path);
      return whole.read(path, atMost);
    };
    return { ...whole, ...Object.fromEntries(struckMutations), read };
  };
  return { onDisk, ...log };
}

function writeHalf(root: string, path: string, bytes: unknown): void {
  if (bytes instanceof Uint8Array) writeFileSync(join(root, path), bytes.subarray(0, bytes.length / 2));
}

/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: the tests say so`), { code });
}
