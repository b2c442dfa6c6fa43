// Everything that the page of the wizard prints.

import { newFileAddress } from '../../../scripts/ticket/desk/forge-link.ts';
import { submissionText } from '../../../scripts/ticket/record/serialise.ts';
import { questions } from '../../../scripts/ticket/report/questions.ts';
import type { WizardStep } from '../../../scripts/words/shapes/wizard/wizard-words.ts';
import { type Words, words } from '../../../scripts/words/words.ts';
import { answerPage } from '../answer/view.ts';
import { type RepositorySettings, unknownSettings } from '../load/repository-settings.ts';
import { address, howPages, reportPage, sealingPage, ticketsFolder } from '../view/address.ts';
import { type FrameView, frameView } from '../view/frame.ts';
import type { Setting } from '../view/setting.ts';
import { type CalculatorView, calculators } from './calculator-view.ts';
import { type PrivateWays, privateWays } from './embargo/private-ways.ts';
import { type ReceiptView, receiptView } from './end/receipt-view.ts';
import { type FieldView, fieldView } from './field-view.ts';
import { sealFields } from './seal-step.ts';
import { type SealView, sealView } from './seal-view.ts';
import { questionsOf, stepAsking, steps } from './steps.ts';
import { type SuggestionList, suggestionLists } from './suggestions.ts';
import { fieldName } from './typed.ts';

export interface StepView {
  name: WizardStep;
  title: string;
  about: string | null;
  fields: FieldView[];
}

export interface WizardView {
  frame: FrameView;
  words: Words;
  steps: StepView[];
  /** What the fields suggest. */
  lists: SuggestionList[];
  calculators: CalculatorView[];
  /** An answer to check, and the step that asks for it. */
  rows: { name: string; label: string; step: WizardStep }[];
  /** Who answers at this desk. */
  people: readonly string[];
  base: string;
  timeZone: string;
  tickets: string;
  /** Where a file is added to the inbox; null for a desk on files alone. */
  newFile: string | null;
  /** The desk's repository; null for a desk on files alone. */
  repository: string | null;
  /** Whether anyone can read it. */
  isPublic: boolean;
  privately: PrivateWays;
  receipt: ReceiptView;
  seal: SealView;
  /** The page that opens sealed answers, and the guide to sealing. */
  answer: string;
  guide: string;
  byHand: { text: string; newFile: string | null; schema: string; how: string };
}

/** `sealedFor` is the repository, `owner/name`, that is bound inside a seal. */
export function wizardView(
  setting: Setting,
  sealedFor: string,
  settings: RepositorySettings = unknownSettings,
): WizardView {
  const wording = words(setting.language);
  const newFile = setting.repository && newFileAddress(setting.repository);
  const seal = sealView(setting, sealedFor);
  const lists = suggestionLists(setting.desk);
  return {
    frame: frameView(setting, reportPage, wording.wizard.title, wording.wizard.lead),
    words: wording,
    steps: steps
      .filter(({ name }) => name !== 'seal' || seal.mode !== 'never')
      .map((step) => stepView(wording, step, lists)),
    lists: [...lists.values()],
    calculators: calculators(wording),
    rows: [...questions.flatMap(({ at }) => rowOf(wording, at)), ...sealRows(wording, seal)],
    people: setting.desk.staff.users ?? [],
    base: setting.base,
    timeZone: setting.desk.calendar.time_zone,
    tickets: address(setting, ticketsFolder),
    newFile,
    repository: setting.repository,
    isPublic: !settings.isPrivate,
    privately: privateWays(setting, settings),
    receipt: receiptView(setting),
    seal,
    answer: address(setting, answerPage),
    guide: address(setting, sealingPage),
    byHand: byHand(setting, wording, seal.mode === 'always' ? null : newFile),
  };
}

function sealRows({ wizard }: Words, { mode }: SealView): WizardView['rows'] {
  if (mode === 'never') return [];
  const { wanted, rows } = wizard.seal;
  const { login, to, answers } = rows;
  const choice = { name: sealFields.wanted, label: wanted.legend, step: 'seal' as const };
  return [
    ...(mode === 'offered' ? [choice] : []),
    { name: sealFields.login, label: login, step: 'seal' },
    { name: sealFields.set, label: to, step: 'seal' },
    { name: sealFields.answers, label: answers, step: 'seal' },
  ];
}

function stepView(
  wording: Words,
  step: (typeof steps)[number],
  lists: ReadonlyMap<string, SuggestionList>,
): StepView {
  const { properties } = wording.ticket;
  const others: Partial<Record<WizardStep, string>> = {
    category: wording.wizard.lead,
    incident: properties.report.incident.hint,
    message: properties.report.customer_message.hint,
  };
  const { title, about } = wording.wizard.steps[step.name];
  const fields = questionsOf(step).map((question) => {
    const field = fieldView(wording, question);
    return { ...field, list: lists.get(field.name)?.id ?? null };
  });
  return { name: step.name, title, about: about ?? others[step.name] ?? null, fields };
}

function rowOf(wording: Words, at: readonly string[]): WizardView['rows'] {
  const step = stepAsking(at);
  const question = questions.find((one) => one.at === at);
  if (!step || !question) return [];
  return [{ name: fieldName(at), label: fieldView(wording, question).label, step: step.name }];
}

function byHand(setting: Setting, { wizard }: Words, newFile: string | null): WizardView['byHand'] {
  const { base, language } = setting;
  const { publisher, offer, title, description, step } = wizard.byHand.example;
  const text = submissionText({
    category: 'vulnerability',
    disclosure: 'embargoed',
    language,
    publisher,
    offers: [{ id: offer }],
    title,
    description: `${description}\n`,
    cve: ['CVE-2026-12345'],
    remediation: { status: 'vendor_fix', steps: [step] },
    customer_message: { wanted: false },
  });
  return {
    text,
    newFile: newFile && `${newFile}?value=${encodeURIComponent(text)}`,
    schema: `${base}schema/ticket.schema.json`,
    how: address(setting, howPages.report),
  };
}
