// What reads the texts of strangers, each with the most that a stranger may write and as much ordinary text.
import { proseView } from '../../../site/src/view/prose/prose.ts';
import { submissionText } from '../../ticket/record/serialise.ts';
import { readSubmission } from '../../ticket/report/submission.ts';
import { receivedAt, submissionPath } from '../../ticket/testing.ts';
import { submissionLimit } from '../../ticket/yaml/bounded-text.ts';
import { afterRemark, ticketIn } from '../../triage/testing.ts';
import { commandTokens, markdownTokens, yamlTokens } from '../fuzz/tokens.ts';
import { reportOf } from './reports.ts';

export interface Reader {
  name: string;
  /** The most that it may be given: characters, or bytes. */
  length: number;
  tokens: readonly string[];
  ordinary: string;
  read: (text: string) => void;
}

const encoder = new TextEncoder();
const ticket = ticketIn('needs_information');

// What holds no command is not parsed at all.
const command = '\n\n/status';

const paragraph =
  'The proxy of the session reads *one* header, and `token` of the request is **cached**.\n\n';
const steps =
  '- Upload an archive with a signature.\n- Call the webhook:\n\n```\ncurl https://example.com/a\n```\n\n';
const pages = paragraph.repeat(9) + steps;
const longText = (length: number) => pages.repeat(Math.ceil(length / pages.length)).slice(0, length);

const report = { ...reportOf(0), description: longText(20_000), impact: longText(20_000) };
const message = { wanted: true, draft: longText(18_000) };

export const readers: readonly Reader[] = [
  {
    name: 'check',
    length: submissionLimit,
    tokens: yamlTokens,
    ordinary: submissionText({ ...report, customer_message: message }),
    read: (text) =>
      void readSubmission(submissionPath, encoder.encode(text).subarray(0, submissionLimit), receivedAt),
  },
  {
    name: 'commands',
    length: 65_536 - command.length,
    tokens: [...markdownTokens, ...commandTokens],
    ordinary: longText(65_536 - command.length),
    read: (text) =>
      void [
        afterRemark(ticket, { text: text + command }),
        afterRemark(ticket, { text: text + command, role: 'publisher' }),
      ],
  },
  {
    name: 'site',
    length: 20_000,
    tokens: markdownTokens,
    ordinary: longText(20_000),
    read: (text) => void proseView(text),
  },
];
