// Every sentence that a person reads, in each language; a missing entry is a type error.
import type { NoteCode, NoteParameters } from '../ticket/note.ts';
import type { ProblemCode, ProblemParameters } from '../ticket/problem.ts';
import type { Language } from '../ticket/ticket.ts';
import type { FaultCode, FaultParameters } from '../triage/command.ts';
import { answers as enAnswers } from './en/answers.ts';
import { faults as enFaults } from './en/faults.ts';
import { notes as enNotes } from './en/notes.ts';
import { problems as enProblems } from './en/problems/problems.ts';
import { pull as enPull } from './en/pull.ts';
import { advisory as enAdvisory } from './en/site/advisory.ts';
import { feed as enFeed } from './en/site/feed.ts';
import { how as enHow } from './en/site/how.ts';
import { offers as enOffers } from './en/site/offers.ts';
import { opening as enOpening } from './en/site/opening.ts';
import { policy as enPolicy } from './en/site/policy.ts';
import { sealed as enSealed } from './en/site/sealed.ts';
import { sealing as enSealing } from './en/site/sealing.ts';
import { site as enSite } from './en/site/site.ts';
import { staff as enStaff } from './en/site/staff.ts';
import { statistics as enStatistics } from './en/site/statistics.ts';
import { subscribe as enSubscribe } from './en/site/subscribe.ts';
import { ssvc as enSsvc } from './en/ssvc.ts';
import { doctor as enDoctor } from './en/terminal/doctor.ts';
import { seal as enSeal } from './en/terminal/seal.ts';
import { terminal as enTerminal } from './en/terminal/terminal.ts';
import { ticket as enTicket } from './en/ticket.ts';
import { wizard as enWizard } from './en/wizard/wizard.ts';
import { wizardSayings as enWizardSayings } from './en/wizard/wizard-sayings.ts';
import { answers as frAnswers } from './fr/answers.ts';
import { faults as frFaults } from './fr/faults.ts';
import { notes as frNotes } from './fr/notes.ts';
import { problems as frProblems } from './fr/problems/problems.ts';
import { pull as frPull } from './fr/pull.ts';
import { advisory as frAdvisory } from './fr/site/advisory.ts';
import { feed as frFeed } from './fr/site/feed.ts';
import { how as frHow } from './fr/site/how.ts';
import { offers as frOffers } from './fr/site/offers.ts';
import { opening as frOpening } from './fr/site/opening.ts';
import { policy as frPolicy } from './fr/site/policy.ts';
import { sealed as frSealed } from './fr/site/sealed.ts';
import { sealing as frSealing } from './fr/site/sealing.ts';
import { site as frSite } from './fr/site/site.ts';
import { staff as frStaff } from './fr/site/staff.ts';
import { statistics as frStatistics } from './fr/site/statistics.ts';
import { subscribe as frSubscribe } from './fr/site/subscribe.ts';
import { ssvc as frSsvc } from './fr/ssvc.ts';
import { doctor as frDoctor } from './fr/terminal/doctor.ts';
import { seal as frSeal } from './fr/terminal/seal.ts';
import { terminal as frTerminal } from './fr/terminal/terminal.ts';
import { ticket as frTicket } from './fr/ticket.ts';
import { wizard as frWizard } from './fr/wizard/wizard.ts';
import { wizardSayings as frWizardSayings } from './fr/wizard/wizard-sayings.ts';
import type { AnswerWords } from './shapes/answer-words.ts';
import type { PullWords } from './shapes/pull-words.ts';
import type { AdvisoryWords } from './shapes/site/advisory-words.ts';
import type { FeedWords } from './shapes/site/feed-words.ts';
import type { HowWords } from './shapes/site/how-words.ts';
import type { OfferWords } from './shapes/site/offer-words.ts';
import type { OpeningWords } from './shapes/site/opening-words.ts';
import type { PolicyWords } from './shapes/site/policy-words.ts';
import type { SealedWords } from './shapes/site/sealed-words.ts';
import type { SealingWords } from './shapes/site/sealing-words.ts';
import type { SiteWords } from './shapes/site/site-words.ts';
import type { StaffWords } from './shapes/site/staff-words.ts';
import type { StatisticsWords } from './shapes/site/statistics-words.ts';
import type { SubscribeWords } from './shapes/site/subscribe-words.ts';
import type { SsvcWords } from './shapes/ssvc-words.ts';
import type { DoctorWords } from './shapes/terminal/doctor-words.ts';
import type { SealWords } from './shapes/terminal/seal-words.ts';
import type { TerminalWords } from './shapes/terminal/terminal-words.ts';
import type { FaultSentences, NoteSentences, ProblemSentences, TicketWords } from './shapes/ticket-words.ts';
import type { WizardSayings, WizardWords } from './shapes/wizard/wizard-words.ts';

export interface Words {
  problems: ProblemSentences;
  notes: NoteSentences;
  faults: FaultSentences;
  ticket: TicketWords;
  terminal: TerminalWords;
  site: SiteWords;
  how: HowWords;
  offers: OfferWords;
  policy: PolicyWords;
  opening: OpeningWords;
  feed: FeedWords;
  statistics: StatisticsWords;
  subscribe: SubscribeWords;
  ssvc: SsvcWords;
  staff: StaffWords;
  wizard: WizardWords;
  wizardSayings: WizardSayings;
  advisory: AdvisoryWords;
  answers: AnswerWords;
  pull: PullWords;
  doctor: DoctorWords;
  seal: SealWords;
  sealed: SealedWords;
  sealing: SealingWords;
}

const languages: Readonly<Record<Language, Words>> = {
  en: {
    problems: enProblems,
    notes: enNotes,
    faults: enFaults,
    ticket: enTicket,
    terminal: enTerminal,
    site: enSite,
    how: enHow,
    offers: enOffers,
    policy: enPolicy,
    opening: enOpening,
    feed: enFeed,
    statistics: enStatistics,
    subscribe: enSubscribe,
    ssvc: enSsvc,
    staff: enStaff,
    wizard: enWizard,
    wizardSayings: enWizardSayings,
    advisory: enAdvisory,
    answers: enAnswers,
    pull: enPull,
    doctor: enDoctor,
    seal: enSeal,
    sealed: enSealed,
    sealing: enSealing,
  },
  fr: {
    problems: frProblems,
    notes: frNotes,
    faults: frFaults,
    ticket: frTicket,
    terminal: frTerminal,
    site: frSite,
    how: frHow,
    offers: frOffers,
    policy: frPolicy,
    opening: frOpening,
    feed: frFeed,
    statistics: frStatistics,
    subscribe: frSubscribe,
    ssvc: frSsvc,
    staff: frStaff,
    wizard: frWizard,
    wizardSayings: frWizardSayings,
    advisory: frAdvisory,
    answers: frAnswers,
    pull: frPull,
    doctor: frDoctor,
    seal: frSeal,
    sealed: frSealed,
    sealing: frSealing,
  },
};

/** Everything the desk says in a language. */
export function words(language: Language): Words {
  return languages[language];
}

type Told<Parameters, Code extends keyof Parameters> = {
  [Each in Code]: { code: Each; parameters: Parameters[Each] };
}[Code];

/** The sentence for a problem or a finding. */
export function problemSentence<Code extends ProblemCode>(
  { problems }: Words,
  { code, parameters }: Told<ProblemParameters, Code>,
): string {
  return problems[code](parameters);
}

/** The sentence for a note. */
export function noteSentence<Code extends NoteCode>(
  { notes }: Words,
  { code, parameters }: Told<NoteParameters, Code>,
): string {
  return notes[code](parameters);
}

/** The sentence for a fault. */
export function faultSentence<Code extends FaultCode>(
  { faults }: Words,
  { code, parameters }: Told<FaultParameters, Code>,
): string {
  return faults[code](parameters);
}
