// What in the inbox of the default branch is a report that no one will answer.
import { exampleKeys } from '../../ticket/desk/example-desk.ts';
import { inbox } from '../../ticket/report/inbox-name.ts';
import type { DeskConfiguration } from '../../ticket/ticket.ts';

/** The first of them, as a person may read them: whoever may write there may also name a file as they like. */
export function strayNames(paths: readonly string[]): string[] {
  return paths.slice(0, 10).map((path) => path.replaceAll(/[^\w./-]+/g, '…'));
}

/** The paths of the reports among these names. A desk that is still the example has samples there. */
export function strayPaths(
  names: readonly string[],
  desk: Pick<DeskConfiguration, 'name' | 'site'>,
): string[] {
  if (exampleKeys(desk).length > 0) return [];
  return names.filter((name) => !/^(?:\.|readme)/i.test(name)).map((name) => `${inbox}/${name}`);
}
