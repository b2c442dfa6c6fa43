// The sentences that a wrong call is answered with.
import type { UsageCode, UsageParameters } from '../../words/shapes/terminal/terminal-words.ts';
import { words } from '../../words/words.ts';

export function usageSentence<Code extends UsageCode>(
  code: Code,
  parameters: UsageParameters[Code],
  language: 'en' | 'fr' = 'en',
): string {
  return `${words(language).terminal.usage[code](parameters)}\n`;
}
