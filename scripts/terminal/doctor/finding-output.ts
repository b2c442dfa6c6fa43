// The findings of the doctor as a person reads them, and as other tools do.
import { type Finding, nextStep } from '../../plan/doctor/diagnosis.ts';
import type { State } from '../../plan/doctor/verdict.ts';
import type { DoctorWords, Saying } from '../../words/shapes/terminal/doctor-words.ts';
import { problemSentence } from '../../words/words.ts';
import { painted, printable, type Style } from '../output.ts';
import type { Request } from '../terminal.ts';

/** A finding as JSON says it: the interface that other tools read. */
export function findingValue(request: Request, finding: Finding): object {
  const { check, state, code, address } = finding;
  const { says, mend = null } = saying(request, finding);
  return { check, state, code, message: says, mend, address };
}

// With the problem of a file that it tells of.
function saying({ words }: Request, { check, code, parameters, problem }: Finding): Saying {
  const { checks, findings } = words.doctor;
  if (code === 'well') return { says: checks[check].well };
  const say = findings[code] as (parameters: object) => Saying;
  const { says, ...mend } = say(parameters);
  return { says: problem ? `${says} ${problemSentence(words, problem)}` : says, ...mend };
}

const styles: Readonly<Record<State, Style>> = {
  well: 'green',
  must: 'red',
  should: 'yellow',
  unknown: 'dim',
};

// What only GitHub could say, and the problems of the configuration, are told elsewhere.
const toldApart: ReadonlySet<string> = new Set(['not-asked', 'configuration-wrong']);

/** The findings, and for what is to be mended what to click. */
export function findingLines(request: Request, findings: readonly Finding[]): string {
  const width = Math.max(...Object.values(request.words.doctor.states).map((word) => word.length));
  return findings
    .filter(({ code }) => !toldApart.has(code))
    .map((finding) => lines(request, finding, width))
    .join('');
}

function lines(request: Request, finding: Finding, width: number): string {
  const { terminal, words } = request;
  const { says, mend } = saying(request, finding);
  const state = painted(terminal, styles[finding.state], words.doctor.states[finding.state].padEnd(width));
  const title = painted(terminal, 'bold', words.doctor.checks[finding.check].title);
  const indent = ' '.repeat(width + 2);
  const steps = mend === undefined ? [] : [mend, ...(finding.address ? [finding.address] : [])];
  return [`${state}  ${title}  ${says}`, ...steps.map((step) => `${indent}${step}`)]
    .map((line) => `${printable(line)}\n`)
    .join('');
}

export function summary({ summary: say }: DoctorWords, findings: readonly Finding[]): string {
  const count = (wanted: State) => findings.filter(({ state }) => state === wanted).length;
  return say(count('well'), count('must'), count('should'), count('unknown'));
}

/** The last line: the one thing to do now. */
export function nextLine(request: Request, findings: readonly Finding[]): string {
  const { checks, next } = request.words.doctor;
  const finding = nextStep(findings);
  if (finding === undefined) return next(null);
  const { says, mend = says } = saying(request, finding);
  return printable(next({ title: checks[finding.check].title, mend }));
}
