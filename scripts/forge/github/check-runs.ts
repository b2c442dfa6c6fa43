// The check run of a submission: its verdict, and each problem at its line.
import type { Check } from '../../plan/replies/outward.ts';
import type { Client } from './client.ts';

/** Creates a check run on the head commit that it judges. */
export async function createdCheck(
  { rest, owner, repository: repo }: Client,
  { head, conclusion, name, title, summary, annotations }: Check,
): Promise<void> {
  await rest.checks.create({
    owner,
    repo,
    name,
    head_sha: head,
    status: 'completed',
    conclusion,
    output: {
      title,
      summary,
      annotations: annotations.map(({ line, ...annotation }) => ({
        ...annotation,
        start_line: line,
        end_line: line,
        annotation_level: 'failure',
      })),
    },
  });
}
