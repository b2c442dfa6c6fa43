// What the tests of sealed reports on GitHub share: a desk with a key of its own, what must stay secret, and runs with their pages.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesToHex } from '@noble/hashes/utils.js';
import { submissionText } from '../../ticket/record/serialise.ts';
import { newKeyPair } from '../../ticket/seal/age.ts';
import { sealedReport } from '../../ticket/seal/sealed-report.ts';
import type { Report } from '../../ticket/ticket.ts';
import { opensPullRequest } from '../../workshop/rehearsal/hands.ts';
import type { Called } from '../../workshop/testing/call.ts';
import { canariesOf, canaryIncident, canaryVulnerability } from '../../workshop/testing/github-canaries.ts';
import { type GitHubDesk, githubDesk } from '../../workshop/testing/github-desk.ts';
import type { Traces } from '../../workshop/testing/github-traces.ts';
import { configuration } from '../../workshop/testing/reports.ts';

export const repository = 'example/desk';
export const keys = await newKeyPair('hybrid');
const configured = `${configuration}seal: {recipients: {staff: [${keys.recipient}]}}\n`;

/** What the two reports tell. */
export const told = [canaryVulnerability, canaryIncident].flatMap(canariesOf);

/** One run, with the texts of its page. */
interface Run extends Called {
  page: Traces;
}

export interface SealedDesk extends AsyncDisposable {
  desk: GitHubDesk;
  /** A folder outside of every repository. */
  outside: string;
  /** What nobody may read there: the canaries and the identity, and from each sealing on its salt and its nonce. */
  secrets: readonly string[];
  /** The submission of that report by that author. */
  sealed(author: string, report: Report): Promise<string>;
  /** Opens a pull request that tells nothing by its names. */
  sends(author: string, text: string): void;
  /** One run, two minutes later. */
  ran(line?: string): Promise<Run>;
}

/** `await using at = await sealedDesk()`: with its own key for recipient, or without any recipients. */
export async function sealedDesk(isSealing = true): Promise<SealedDesk> {
  const desk = await githubDesk({}, isSealing ? configured : configuration);
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  const secrets = [...told, partOf(keys.identity.replace(/^.*-1/, ''))];
  const randomBytes = (length: number) => {
    const bytes = crypto.getRandomValues(new Uint8Array(length));
    secrets.push(partOf(bytesToHex(bytes)));
    return bytes;
  };
  const { world } = desk.github;
  return {
    ...{ desk, outside, secrets },
    sealed: async (author, report) => {
      const sealing = { repository, author, to: 'staff', recipients: [keys.recipient], randomBytes };
      const sealed = await sealedReport(report, sealing);
      if (!sealed) throw new Error('the sample report is too long to be sealed');
      return submissionText(sealed);
    },
    sends: (author, text) => {
      const files = { 'tickets/inbox/report-1.yaml': text };
      opensPullRequest(world, { author, title: 'Security report', branch: 'report-1', files });
    },
    ran: (line) => {
      world.clock.advance(120);
      return runWithPage(desk, outside, line);
    },
    [Symbol.asyncDispose]: async () => {
      rmSync(outside, { recursive: true });
      await desk[Symbol.asyncDispose]();
    },
  };
}

// A message cuts long values short: what it shows of a secret must be found all the same.
function partOf(secret: string): string {
  return secret.slice(0, 24);
}

async function runWithPage(desk: GitHubDesk, folder: string, line?: string): Promise<Run> {
  const [summary, outputs] = [join(folder, 'summary.md'), join(folder, 'outputs.txt')];
  const run = await desk.run(line, 'schedule', { GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: outputs });
  const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  return { ...run, page: { log: run.output + run.errors, summary: read(summary), outputs: read(outputs) } };
}
