// A date or a time: what a typed one leaves open, which of two days or in which zone, is asked and never guessed.
import { eitherDate, momentIn, withOffset } from '../../ticket/clock/moments.ts';
import { momentThere } from '../../ticket/clock/wall-clock.ts';
import { type Asking, answered, faultOf, lineFault, propertyWords, typedLine } from './ask.ts';
import { type Answer, back, type Choice, cancelled, isLeft } from './prompts.ts';

export async function askMoment(asking: Asking): Promise<Answer<unknown>> {
  const { prompts, words, question } = asking;
  for (;;) {
    const typed = await typedLine(asking, (text) =>
      openIn(asking, text) ? undefined : lineFault(asking, text),
    );
    const open = isLeft(typed) ? null : openIn(asking, typed);
    if (open === null) return answered(asking, typed);
    const chosen = await prompts.choose(open.message, open.choices, { canGoBack: true });
    if (chosen === cancelled) return cancelled;
    const fault = chosen === back ? undefined : faultOf(asking, chosen);
    if (chosen !== back && fault === undefined) return chosen;
    if (fault !== undefined) prompts.show(propertyWords(words, question.at).label, fault);
  }
}

interface Open {
  message: string;
  choices: Choice<string>[];
}

function openIn(asking: Asking, typed: string): Open | null {
  const { words, zones } = asking;
  const { moment } = words.terminal.wizard;
  const found = typed.trim();
  if (momentIn(found) !== null) return null;
  const either = eitherDate(found);
  if (either && /^[\d/-]+$/.test(found))
    return { message: moment.which(found), choices: possible(asking, either) };
  if (withOffset(found) === null) return null;
  return { message: moment.zone(found), choices: zoned(found, zones, moment.utc) };
}

// A day that is still to come cannot be meant.
function possible(asking: Asking, dates: readonly string[]): Choice<string>[] {
  const past = dates.filter((date) => faultOf(asking, date) === undefined);
  return (past.length > 0 ? past : dates).map((date) => ({ value: date, label: date }));
}

function zoned(found: string, zones: readonly string[], utcName: string): Choice<string>[] {
  const named = [...new Set(zones)].filter((name) => name !== 'UTC').map((name) => [name, name] as const);
  return [...named, ['UTC', utcName] as const].flatMap(([zone, name]) => {
    const value = momentThere(found, zone);
    return value === null ? [] : [{ value, label: `${name}: ${value}` }];
  });
}
