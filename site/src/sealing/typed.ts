// What is typed on a terminal or into a file when something is sealed, with the values of this desk filled in.

import type { Typed } from '../../../scripts/words/shapes/site/sealing-words.ts';
import { words } from '../../../scripts/words/words.ts';
import { exampleNumber } from '../view/example-number.ts';
import type { Setting } from '../view/setting.ts';

const desk = 'npm run -s desk --';
const identity = '~/desk-identity.age';
const sealedFile = 'tickets/inbox/report-7k2m.yaml';

/** Each as it is typed, line by line; whatever only the reader knows stands between angle brackets. */
export function typedTexts(setting: Setting): Readonly<Record<Typed, string>> {
  const number = exampleNumber(setting);
  const { sealing } = words(setting.language);
  const [login, fork] = [`<${sealing.places.login}>`, `<${sealing.places.fork}>`];
  const { name, address } = repositoryOf(setting);
  return {
    copy: `git clone ${address} desk\ncd desk\nnpm ci`,
    answerKey: `${desk} keys new --output ../answer-key.txt > ../answer-recipient.txt`,
    seal: `${desk} seal ../report.yaml --as ${login} --repository ${name} --reply-to "$(cat ../answer-recipient.txt)" --output ${sealedFile}`,
    push: `git switch -c report-7k2m\ngit add ${sealedFile}\ngit commit -m "Report"\ngit push ${fork} report-7k2m`,
    openAnswer: `${desk} unseal ../answer.txt --identity ../answer-key.txt`,
    newKey: `${desk} keys new --protect --output ${identity}`,
    recipients: 'seal:\n  recipients:\n    staff-2026:\n      - age1pq1…  # alice\n      - age1pq1…  # bob',
    checkDesk: `${desk} check`,
    unseal: `${desk} unseal ${number} --identity ${identity}`,
    unsealToFile: `${desk} unseal ${number} --identity ${identity} --output ~/report.yaml`,
    reply: `${desk} reply ${number} ~/answer.md --identity ${identity} --as ${login}`,
    reseal: `${desk} reseal ${number} --to staff-2027 --identity ${identity} --as ${login} --commit`,
    reveal: `git switch -c reveal\n${desk} reveal ${number} --identity ${identity} --as ${login} --commit`,
    pushRecord: 'git push origin reveal',
    disclose: '/disclose',
    draft: '/message draft …',
    approve: '/message approve',
    sent: '/message sent',
  };
}

// A seal names its repository, and a copy of a fork would name the fork.
function repositoryOf({ repository, language }: Setting): { name: string; address: string } {
  const { places } = words(language).sealing;
  const name = repository === null ? `<${places.repository}>` : repository.split('/').slice(-2).join('/');
  return { name, address: repository ?? `https://github.com/${name}` };
}
