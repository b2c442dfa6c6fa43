// The person whom a command names: one login, however it is written. Teams and several people get an answer of their own.
import { isLogin } from '../ticket/login.ts';
import { excerpt } from '../ticket/yaml/excerpt.ts';
import { type Argument, type Fault, fault } from './command.ts';
import { shownWord } from './comment/bare-word.ts';

type LoginRead = { value: string; fault: null } | { fault: Fault };

/** `rest` is what follows the word. */
export function readLogin(word: string, rest: string, { name }: Argument, usage: string): LoginRead {
  const shown = shownWord(word);
  const value = (accountIn(shown) ?? shown).replace(/^@/, '');
  if (isTeam(shown)) return { fault: fault('assignee-team', { found: excerpt(shown), usage }) };
  if (areSeveral(shown, rest))
    return { fault: fault('assignee-several', { found: excerpt(`${word} ${lineOf(rest)}`.trim()), usage }) };
  if (isLogin(value)) return { value, fault: null };
  const parameters = { argument: name, found: excerpt(word), allowed: '@login', usage };
  return { fault: fault('argument-unknown', parameters) };
}

// The page of an account: `https://github.com/bob`.
function accountIn(shown: string): string | undefined {
  return /^https?:\/\/[^\s/]{1,200}\/([A-Za-z0-9_-]{1,64})\/?$/.exec(shown)?.[1];
}

function isTeam(shown: string): boolean {
  return (
    /^@[\w.-]{1,100}\/[\w.-]{1,100}$/.test(shown) ||
    /^https?:\/\/\S{1,200}\/teams\/[\w.-]{1,100}$/.test(shown)
  );
}

const joining = new Set(['and', 'et', '&', '+', 'or', 'ou']);

function areSeveral(shown: string, rest: string): boolean {
  const [next = ''] = lineOf(rest).split(/\s/, 1);
  const others = shown.split(/[,;/+&]/).filter((one) => isLogin(one.replace(/^@/, '')));
  const isList = others.length > 1 && !shown.includes('://');
  return (
    isList || next.startsWith('@') || next.startsWith('[@') || (joining.has(next) && isLogin(lastWord(rest)))
  );
}

function lineOf(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

function lastWord(rest: string): string {
  return shownWord(lineOf(rest).trim().split(/\s/).at(-1) ?? '').replace(/^@/, '');
}
