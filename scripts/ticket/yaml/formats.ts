// The formats of the schemas: the generated validators ask what every other reader of a date or an instant asks.
import { instantOf, isDate } from '../clock/instant.ts';

export const formats = {
  date: isDate,
  'date-time': (text: string): boolean => instantOf(text) !== null,
};
