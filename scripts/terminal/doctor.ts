// `desk doctor`: looks whether the desk and its repository on GitHub are set up as they should be, and says what to click.
import { type Client, clientOf, realPace } from '../forge/github/client.ts';
import { observedSettings } from '../forge/github/settings.ts';
import { diagnosis, type Finding } from '../plan/doctor/diagnosis.ts';
import type { FileFacts, GitHubFacts } from '../plan/doctor/facts.ts';
import { observedFiles } from './doctor/files.ts';
import { findingLines, findingValue, nextLine, summary } from './doctor/finding-output.ts';
import { doctorPlace } from './doctor/place.ts';
import { problemLines, writeJson } from './output.ts';
import type { Request, TerminalCommand } from './terminal.ts';

export const doctor: TerminalCommand = {
  name: 'doctor',
  takes: { usage: '', atLeast: 0, atMost: 0 },
  formats: ['text', 'json'],
  needsDesk: false,
  run: async (request) => {
    const { terminal, disk } = request;
    const place = doctorPlace({ root: disk.root, environment: terminal.environment });
    const files = observedFiles(disk);
    const client = place === null ? null : clientOf(place, paceOf(request));
    const github = client === null ? null : await onGitHub(request, client, files);
    const findings = diagnosis({ at: request.at, files, github });
    terminal.writeError(problemLines(request, files.configuration.problems));
    printFindings(request, github, findings);
    return findings.some(({ state }) => state === 'must' || state === 'should') ? 1 : 0;
  },
};

// Tests and rehearsals let nothing wait.
function paceOf({ terminal: { environment } }: Request) {
  return environment.DESK_PACE === '0' ? { ...realPace, second: 0 } : realPace;
}

function onGitHub({ terminal }: Request, client: Client, { configuration }: FileFacts): Promise<GitHubFacts> {
  const { staff, on_call } = configuration.content ?? { staff: { users: [] }, on_call: [] };
  return observedSettings(client, [...staff.users, ...on_call], () => terminal.now());
}

function printFindings(request: Request, github: GitHubFacts | null, findings: readonly Finding[]): void {
  const { terminal, words, format } = request;
  if (github === null) terminal.writeError(`${words.doctor.filesOnly}\n`);
  if (format === 'json') {
    writeJson(
      terminal,
      findings.map((one) => findingValue(request, one)),
    );
    return;
  }
  if (github !== null) terminal.write(`${words.doctor.subject(github.web)}\n`);
  terminal.write(findingLines(request, findings));
  terminal.writeError(`${summary(words.doctor, findings)}\n${nextLine(request, findings)}\n`);
}
