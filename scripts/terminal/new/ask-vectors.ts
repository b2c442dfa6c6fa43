// The CVSS of a vulnerability: a vector that somebody has, or the calculator, question by question, with its score.
import type { CvssSeverity } from '../../ticket/cvss/cvss-score.ts';
import { type Calculator, calculators } from '../../words/calculators.ts';
import { type Asking, askLine, needsOne, propertyWords } from './ask.ts';
import { type Answer, back, cancelled, isLeft } from './prompts.ts';

type Way = 'use' | '3' | '4' | 'paste' | 'skip';

export async function askVectors(asking: Asking): Promise<Answer<unknown>> {
  for (;;) {
    const way = await askWay(asking);
    if (isLeft(way)) return way;
    if (way === 'use') return asking.answers.cvss;
    if (way === 'skip') return undefined;
    const answer =
      way === 'paste' ? await askLine({ ...asking, canGoBack: true }) : await askMetrics(asking, way);
    if (answer === cancelled) return cancelled;
    if (answer === back) continue;
    await showScores(asking, answer);
    return answer;
  }
}

// What is required is not called optional: skipping is offered only where there is a CVE.
function askWay(asking: Asking): Promise<Answer<Way>> {
  const { prompts, words, answers, canGoBack } = asking;
  const { cvss } = words.terminal.wizard;
  const before = vectorsIn(answers.cvss);
  const choices: readonly ({ value: Way; label: string } | false)[] = [
    before.length > 0 && { value: 'use', label: cvss.use(before.join(' ')) },
    ...calculators(words).map(({ generation, version, metrics }) => ({
      value: generation,
      label: cvss.calculator(version, metrics.length),
    })),
    { value: 'paste', label: cvss.paste },
    !needsOne(asking) && { value: 'skip', label: cvss.skip },
  ];
  const { label } = propertyWords(words, ['cvss']);
  return prompts.choose(
    `${label} – ${cvss.how}`,
    choices.filter((one) => one !== false),
    { canGoBack },
  );
}

async function askMetrics({ prompts, words }: Asking, generation: '3' | '4'): Promise<Answer<string[]>> {
  const { metrics = [], version } = calculators(words).find((one) => one.generation === generation) ?? {};
  const chosen: string[] = [];
  for (let place = 0; place < metrics.length; ) {
    const value = await askMetric({ prompts, words }, metrics, place, chosen[place]);
    if (value === cancelled || (value === back && place === 0)) return value;
    if (value !== back) chosen[place] = value;
    place += value === back ? -1 : 1;
  }
  return [[`CVSS:${version}`, ...metrics.map(({ metric }, place) => `${metric}:${chosen[place]}`)].join('/')];
}

function askMetric(
  { prompts, words }: Pick<Asking, 'prompts' | 'words'>,
  metrics: Calculator['metrics'],
  place: number,
  initial: string | undefined,
): Promise<Answer<string>> {
  const { label = '', asks = '', values = [] } = metrics[place] ?? {};
  const said = words.terminal.wizard.cvss.metric(place + 1, metrics.length, label);
  return prompts.choose(`${said} – ${asks}`, values, { initial, canGoBack: true });
}

// The calculator is as large as all the rest, and loaded when there is something to score.
async function showScores({ prompts, words }: Asking, answer: unknown): Promise<void> {
  const vectors = vectorsIn(answer);
  if (vectors.length === 0) return;
  const { cvssAssessment } = await import('../../ticket/cvss/cvss-score.ts');
  const severities: Readonly<Record<CvssSeverity, { label: string }>> = words.ticket.severity;
  const lines = vectors.map((vector) => {
    const { score, severity } = cvssAssessment(vector);
    return words.terminal.wizard.cvss.score(vector, score.toFixed(1), severities[severity].label);
  });
  prompts.show(words.wizard.cvss.scores, lines.join('\n'));
}

function vectorsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
