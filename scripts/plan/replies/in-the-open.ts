// What comes first in an answer to whoever has put something under embargo where anyone can read it: what to do now.
import type { Desk } from '../../ticket/desk/configuration.ts';
import { contactsOf } from '../../ticket/desk/contact.ts';
import type { DeskConfiguration, Language } from '../../ticket/ticket.ts';
import type { InTheOpenWords } from '../../words/answer-words.ts';
import { words } from '../../words/words.ts';
import { receiptKey } from '../pull-request/judgement.ts';
import type { Pull, RepositoryFacts } from '../pull-request/pull-facts.ts';
import { reportAddress } from '../site-address.ts';

export interface OpenFacts {
  desk: Desk;
  pull: Pick<Pull, 'own'>;
  repository: RepositoryFacts;
}

/** To whoever pushed a report that is refused, or that lies elsewhere than in the inbox. */
export function refusedInTheOpen(facts: OpenFacts, language: Language, isElsewhere: boolean): string {
  const { desk } = facts;
  const said = words(language).answers.inTheOpen;
  const ways = privateWays(facts, said);
  const canSeal = Object.keys(desk.seal.recipients).length > 0;
  return listed(said.refused, [
    said.close,
    ...(canSeal ? [said.seal(reportAddress(desk, language))] : []),
    ...(ways.length > 0 ? [canSeal ? said.orWrite(ways) : said.write(ways)] : canSeal ? [] : [said.ask]),
    ...(isElsewhere ? [said.noReport] : [said.public]),
  ]);
}

/** To whoever sent a report that is taken as it is, since the desk has no keys. */
export function takenInTheOpen(facts: OpenFacts, language: Language, number: string): string {
  const said = words(language).answers.inTheOpen;
  const ways = privateWays(facts, said);
  return listed(said.taken, [
    said.addNothing,
    ways.length > 0 ? said.writeWith(ways, number) : said.ask,
    said.replace,
  ]);
}

function listed(lead: string, steps: readonly string[]): string {
  return `${lead}\n\n${steps.map((step, place) => `${place + 1}. ${step}`).join('\n')}`;
}

// GitHub is asked about its own way only when such an answer is first given: afterwards the answer itself says so.
function privateWays({ desk, pull, repository }: OpenFacts, said: InTheOpenWords): string[] {
  const address = `${repository.address}/security/advisories/new`;
  const receipt = pull.own.find(({ key }) => key === receiptKey);
  const isOn = repository.hasPrivateReporting ?? receipt?.body.includes(address) ?? false;
  return [...contactWays(desk), ...(isOn ? [said.gitHub(address)] : [])];
}

function contactWays(desk: Pick<DeskConfiguration, 'contact'>): string[] {
  return contactsOf(desk).map(({ shown, uri }) => (uri === shown ? `<${uri}>` : `\`${shown}\``));
}
