// How to report: what to do, in order, and how to send what a report has no room for.
import { submissionLimit } from '../../../scripts/ticket/yaml/bounded-text.ts';
import type { HowWords } from '../../../scripts/words/shapes/site/how-words.ts';
import { words } from '../../../scripts/words/words.ts';
import { published, recipientsFile } from '../advisories/places.ts';
import { address, reportPage, sealingPage, staffSealingPage } from '../view/address.ts';
import { exampleNumber } from '../view/example-number.ts';
import type { Setting } from '../view/setting.ts';
import { howManual, type Manual } from './manual.ts';

export interface ReportView {
  manual: Manual;
  report: string;
  /** The guides to sealing. */
  guides: { publishers: string; staff: string };
  steps: ReturnType<HowWords['report']['steps']>;
  categories: { label: string; meaning: string }[];
  /** The most that a report may hold, in KiB. */
  limit: string;
  /** How to send files that are secret; none at a desk without keys. */
  encrypted: { title: string; text: string; typed?: string }[];
}

export function reportView(setting: Setting): ReportView {
  const { how, ticket } = words(setting.language);
  return {
    manual: howManual(setting, 'report'),
    report: address(setting, reportPage),
    guides: {
      publishers: address(setting, sealingPage),
      staff: address(setting, staffSealingPage),
    },
    steps: how.report.steps(exampleNumber(setting)),
    categories: Object.values(ticket.category),
    limit: String(submissionLimit / 1024),
    encrypted: encryptedSteps(setting, how.report.evidence.secret),
  };
}

function encryptedSteps(
  setting: Setting,
  { encrypt, upload }: HowWords['report']['evidence']['secret'],
): ReportView['encrypted'] {
  const typed = encryption(setting);
  return typed === null ? [] : [{ ...encrypt, typed }, upload];
}

// The set that was named last: keys are added at the end.
function encryption(setting: Setting): string | null {
  const set = Object.keys(setting.desk.seal.recipients).at(-1);
  if (set === undefined) return null;
  return [
    `curl -fO ${published(setting, recipientsFile(set))}`,
    `age -R ${set}.txt -o evidence.zip.age evidence.zip`,
    'sha256sum evidence.zip.age',
  ].join('\n');
}
