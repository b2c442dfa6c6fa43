// Where the help on sealing leads.
import type { Target } from '../../../scripts/words/shapes/site/sealing-words.ts';
import { answerPage } from '../answer/view.ts';
import { address, reportPage, sealingPage, staffSealingPage } from '../view/address.ts';
import type { Setting } from '../view/setting.ts';

/** Null for what lies in a repository that nobody named. */
export function targets(setting: Setting): Readonly<Record<Target, string | null>> {
  const { base, repository } = setting;
  const inRepository = (path: string) => (repository === null ? null : `${repository}/${path}`);
  return {
    age: 'https://age-encryption.org',
    report: address(setting, reportPage),
    answer: address(setting, answerPage),
    schema: `${base}schema/ticket.schema.json`,
    publishers: address(setting, sealingPage),
    staff: address(setting, staffSealingPage),
    configuration: inRepository('blob/HEAD/.github/desk.yml'),
    private: inRepository('security/advisories/new'),
    threats: inRepository('blob/HEAD/.github/THREAT-MODEL.md'),
  };
}
