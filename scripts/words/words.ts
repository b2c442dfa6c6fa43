// Every sentence that a person reads, in each language; a missing entry is a type error.
import type { NoteCode, NoteParameters } from '../ticket/note.ts';
import type { ProblemCode, ProblemParameters } from '../ticket/problem.ts';
import type { Language } from '../ticket/ticket.ts';
import type { FaultCode, FaultParameters } from '../triage/command.ts';
import type { AdvisoryWords } from './advisory-words.ts';
import type { AnswerWords } from './answer-words.ts';
import type { DoctorWords } from './doctor-words.ts';
import { advisory as enAdvisory } from './en/advisory.ts';
import { answers as enAnswers } from './en/answers.ts';
import { doctor as enDoctor } from './en/doctor.ts';
import { faults as enFaults } from './en/faults.ts';
import { feed as enFeed } from './en/feed.ts';
import { how as enHow } from './en/how.ts';
import { notes as enNotes } from './en/notes.ts';
import { opening as enOpening } from './en/opening.ts';
import { policy as enPolicy } from './en/policy.ts';
import { problems as enProblems } from './en/problems.ts';
import { pull as enPull } from './en/pull.ts';
import { seal as enSeal } from './en/seal.ts';
import { sealed as enSealed } from './en/sealed.ts';
import { sealing as enSealing } from './en/sealing.ts';
import { site as enSite } from './en/site.ts';
import { ssvc as enSsvc } from './en/ssvc.ts';
import { staff as enStaff } from './en/staff.ts';
import { statistics as enStatistics } from './en/statistics.ts';
import { subscribe as enSubscribe } from './en/subscribe.ts';
import { terminal as enTerminal } from './en/terminal.ts';
import { ticket as enTicket } from './en/ticket.ts';
import { wizard as enWizard } from './en/wizard.ts';
import { wizardSayings as enWizardSayings } from './en/wizard-sayings.ts';
import type { FeedWords } from './feed-words.ts';
import { advisory as frAdvisory } from './fr/advisory.ts';
import { answers as frAnswers } from './fr/answers.ts';
import { doctor as frDoctor } from './fr/doctor.ts';
import { faults as frFaults } from './fr/faults.ts';
import { feed as frFeed } from './fr/feed.ts';
import { how as frHow } from './fr/how.ts';
import { notes as frNotes } from './fr/notes.ts';
import { opening as frOpening } from './fr/opening.ts';
import { policy as frPolicy } from './fr/policy.ts';
import { problems as frProblems } from './fr/problems.ts';
import { pull as frPull } from './fr/pull.ts';
import { seal as frSeal } from './fr/seal.ts';
import { sealed as frSealed } from './fr/sealed.ts';
import { sealing as frSealing } from './fr/sealing.ts';
import { site as frSite } from './fr/site.ts';
import { ssvc as frSsvc } from './fr/ssvc.ts';
import { staff as frStaff } from './fr/staff.ts';
import { statistics as frStatistics } from './fr/statistics.ts';
import { subscribe as frSubscribe } from './fr/subscribe.ts';
import { terminal as frTerminal } from './fr/terminal.ts';
import { ticket as frTicket } from './fr/ticket.ts';
import { wizard as frWizard } from './fr/wizard.ts';
import { wizardSayings as frWizardSayings } from './fr/wizard-sayings.ts';
import type { HowWords } from './how-words.ts';
import type { OpeningWords } from './opening-words.ts';
import type { PolicyWords } from './policy-words.ts';
import type { PullWords } from './pull-words.ts';
import type { SealWords } from './seal-words.ts';
import type { SealedWords } from './sealed-words.ts';
import type { SealingWords } from './sealing-words.ts';
import type { SiteWords } from './site-words.ts';
import type { SsvcWords } from './ssvc-words.ts';
import type { StaffWords } from './staff-words.ts';
import type { StatisticsWords } from './statistics-words.ts';
import type { SubscribeWords } from './subscribe-words.ts';
import type { TerminalWords } from './terminal-words.ts';
import type { FaultSentences, NoteSentences, ProblemSentences, TicketWords } from './ticket-words.ts';
import type { WizardSayings, WizardWords } from './wizard-words.ts';

export interface Words {
  problems: ProblemSentences;
  notes: NoteSentences;
  faults: FaultSentences;
  ticket: TicketWords;
  terminal: TerminalWords;
  site: SiteWords;
  how: HowWords;
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
