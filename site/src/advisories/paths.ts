// The paths of what every advisory has, where endpoints answer with it.
import { servedTickets } from '../load/facts.ts';
import { type Advisory, advisories } from './advisory.ts';
import { hasCveDraft } from './cve.ts';
import { hasOsv } from './osv.ts';
import { csafName, csafYear } from './places.ts';

export interface AdvisoryProps {
  advisory: Advisory;
}

async function all(): Promise<Advisory[]> {
  return advisories(await servedTickets());
}

export async function everyCsafPath() {
  return (await all()).map((advisory) => ({
    params: { year: csafYear(advisory), name: csafName(advisory).replace(/\.json$/, '') },
    props: { advisory },
  }));
}

export async function everyOsvPath() {
  return (await all()).filter(hasOsv).map((advisory) => ({
    params: { number: advisory.ticket.number },
    props: { advisory },
  }));
}

export async function everyCvePath() {
  return (await all()).filter(hasCveDraft).map((advisory) => ({
    params: { number: advisory.ticket.number },
    props: { advisory },
  }));
}
