// The sentences of the script, with what it knows put into their places.
import type { StaffSaying } from '../../../../scripts/words/shapes/site/staff-words.ts';
import type { BoardData } from '../../staff/board-data.ts';

export function sentence(
  { says }: BoardData,
  saying: StaffSaying,
  known: Readonly<Record<string, string>> = {},
): string {
  return says[saying].replaceAll(/\{(\w+)\}/g, (place, name: string) => known[name] ?? place);
}
