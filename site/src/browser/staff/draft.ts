// A command that somebody is about to give on the board.
import type { BoardData } from '../../staff/board-data.ts';
import type { CommandShape } from '../../staff/command-line.ts';
import type { Field } from './fields.ts';

export interface Draft {
  data: BoardData;
  number: string;
  /** The number of the pull request, or nothing. */
  pull: string;
  command: CommandShape;
  fields: readonly Field[];
  button: HTMLButtonElement;
  /** Where a mistake is told, and where anything else is. */
  fault: HTMLElement;
  told: HTMLElement;
}
