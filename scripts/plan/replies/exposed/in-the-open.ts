// What comes first in an answer to whoever has put something under embargo where anyone can read it: what to do now.
import type { Desk } from '../../../ticket/desk/configuration.ts';
import { contactsOf } from '../../../ticket/desk/contact.ts';
import type { DeskConfiguration, Language } from '../../../ticket/ticket.ts';
import type { InTheOpenWords } from '../../../words/shapes/answer-words.ts';
import { words } from '../../../words/words.ts';
import { receiptKey } from '../../pull-request/judgement.ts';
import type { Pull, RepositoryFacts } from '../../pull-request/pull-facts.ts';
import { reportAddress } from '../../site-address.ts';

export interface OpenFacts {
  desk: Desk;
  pull: Pick<Pull, 'own'>;
  repository: RepositoryFacts;
}

/** To whoever pushed a report that is refused, or that lies elsewhere than in the inbox. */
export function refusedInTheOpen(facts: OpenFacts, language: Language, isElsewhere: boolean): string {
  const { desk } = facts;
  const wording = words(language).answers.inTheOpen;
  const ways = privateWays(facts, wording);
  const canSeal = Object.keys(desk.seal.recipients).length > 0;
  return listed(wording.refused, [
    wording.close,
    ...(canSeal ? [wording.seal(reportAddress(desk, language))] : []),
    ...(ways.length > 0
      ? [canSeal ? wording.orWrite(ways) : wording.write(ways)]
      : canSeal
        ? []
        : [wording.ask]),
    ...(isElsewhere ? [wording.noReport] : [wording.public]),
  ]);
}

/** To whoever sent a report that is taken as it is, since the desk has no keys. */
export function takenInTheOpen(facts: OpenFacts, language: Language, number: string): string {
  const wording = words(language).answers.inTheOpen;
  const ways = privateWays(facts, wording);
  return listed(wording.taken, [
    wording.addNothing,
    ways.length > 0 ? wording.writeWith(ways, number) : wording.ask,
    wording.replace,
  ]);
}

function listed(lead: string, steps: readonly string[]): string {
  return `${lead}\n\n${steps.map((step, place) => `${place + 1}. ${step}`).join('\n')}`;
}

/**
 * The private ways to the desk, as Markdown. GitHub is asked about its own way only when such an answer is first given:
 * afterwards the answer itself says so.
 */
export function privateWays({ desk, pull, repository }: OpenFacts, wording: InTheOpenWords): string[] {
  const address = `${repository.address}/security/advisories/new`;
  const receipt = pull.own.find(({ key }) => key === receiptKey);
  const isOn = repository.hasPrivateReporting ?? receipt?.body.includes(address) ?? false;
  return [...contactWays(desk), ...(isOn ? [wording.gitHub(address)] : [])];
}

function contactWays(desk: Pick<DeskConfiguration, 'contact'>): string[] {
  return contactsOf(desk).map(({ shown, uri }) => (uri === shown ? `<${uri}>` : `\`${shown}\``));
}
