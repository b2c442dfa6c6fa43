// What two commits changed never changes itself: each pair is compared once.
import { type ChangedFile, changedFiles } from './changed-files.ts';
import type { Store } from './store.ts';

const known = new WeakMap<Store, Map<string, readonly ChangedFile[]>>();

/** The changed files of a pull request by its base and head. */
export function filesBetween(store: Store, base: string, head: string): readonly ChangedFile[] {
  const ofStore = known.get(store) ?? new Map<string, readonly ChangedFile[]>();
  known.set(store, ofStore);
  const key = `${base} ${head}`;
  const files = ofStore.get(key) ?? changedFiles(store, base, head);
  ofStore.set(key, files);
  return files;
}
