// The affected products, one after the other, each with its versions.
import { isDeepStrictEqual } from 'node:util';
import { answerFindings } from '../../ticket/report/answers.ts';
import { type Asking, messageOf, sentence } from './ask.ts';
import { type Answer, back, cancelled, isLeft, type Judge } from './prompts.ts';

interface Offer {
  id: string;
  versions?: string;
}

/** Those named so far, and the one that is asked about again. */
interface Named {
  found: readonly Offer[];
  before?: Offer | undefined;
}

/** At least one. Going back leads to the product before, and from the first one to the question before. */
export async function askOffers(asking: Asking): Promise<Answer<unknown>> {
  const given = offersIn(asking.answers.offers);
  for (let named: Named = { found: given.slice(0, -1), before: given.at(-1) }; ; ) {
    const next = await askNext(asking, named);
    if (isLeft(next) || Array.isArray(next)) return next;
    named = next;
  }
}

async function askNext(asking: Asking, { found, before }: Named): Promise<Answer<Offer[] | Named>> {
  const offer = await askOffer(asking, before, found.length > 0 || asking.canGoBack);
  if (offer === cancelled) return cancelled;
  if (offer === back) return found.length === 0 ? back : { found: found.slice(0, -1), before: found.at(-1) };
  const more = await askMore(asking);
  if (more === cancelled) return cancelled;
  if (more === back) return { found, before: offer };
  const isAgain = found.some((other) => isDeepStrictEqual(other, offer));
  const all = isAgain ? [...found] : [...found, offer];
  return more ? { found: all } : all;
}

function offersIn(value: unknown): Offer[] {
  return Array.isArray(value) ? value.filter((one) => typeof one?.id === 'string') : [];
}

async function askOffer(
  asking: Asking,
  before: Offer | undefined,
  canGoBack: boolean,
): Promise<Answer<Offer>> {
  const { prompts, words } = asking;
  const { offers } = words.ticket.properties;
  for (let id = before?.id; ; ) {
    const typed = await prompts.line(messageOf(asking), judge(asking, 'id'), {
      aside: offers.id.hint,
      initial: id,
      canGoBack,
    });
    if (typed === cancelled || typed === back) return typed;
    id = typed.trim();
    const versions = await prompts.line(
      `${offers.versions.label} – ${offers.versions.hint}`,
      judge(asking, 'versions'),
      { aside: words.terminal.wizard.notKnown, initial: before?.versions, canGoBack: true },
    );
    if (versions === cancelled) return versions;
    if (versions !== back) return { id, ...(versions.trim() && { versions: versions.trim() }) };
  }
}

function judge({ words, now }: Asking, key: 'id' | 'versions'): Judge {
  return (typed) => {
    if (typed.trim() === '') return key === 'versions' ? undefined : words.terminal.wizard.needed;
    const [first] = answerFindings({ offers: [{ id: 'x', [key]: typed.trim() }] }, ['offers', 0, key], now);
    return first && sentence(words, first);
  };
}

function askMore({ prompts, words: { terminal } }: Asking): Promise<Answer<boolean>> {
  const { wizard } = terminal;
  const choices = [
    { value: false, label: wizard.no },
    { value: true, label: wizard.yes },
  ];
  return prompts.choose(wizard.anotherOffer, choices, { canGoBack: true });
}
