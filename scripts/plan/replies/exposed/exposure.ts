// Where a pull request shows anyone what is under embargo: in the file of its report, or in any other that it touches.

import { type Problem, problem } from '../../../ticket/problem.ts';
import { embargoedReport, openEmbargo } from '../../../ticket/report/open-embargo.ts';
import { publicRules } from '../../../ticket/report/submission.ts';
import { type DeskConfiguration, isDisclosed } from '../../../ticket/ticket.ts';
import type { Pull, RepositoryFacts, Stored, SubmittedFile } from '../../pull-request/pull-facts.ts';
import { exposedKey, notAReportKey } from '../answers/answer-key.ts';
import { markerOf } from '../answers/marker.ts';

const record = /^tickets\/\d{4}\//;

/** Each other file that is a report and not public. The records of a desk are looked over only where strangers add them. */
export function embargoedOthers({ others }: Pick<Pull, 'others'>, isByStaff = false): Problem[] {
  return (others ?? []).flatMap(({ path, start }) => {
    const place = isByStaff && record.test(path) ? null : embargoedReport(path, start);
    return place === null ? [] : [problem('embargo-in-plaintext', {}, path, place)];
  });
}

/** Where the file of a submission shows that it is under embargo, whatever else is wrong with it. */
export function embargoIn(file: SubmittedFile | null): Problem | null {
  const bytes = file?.problem === null ? file.bytes : file?.start;
  const place = bytes ? openEmbargo(bytes) : null;
  return file && place ? problem('embargo-in-plaintext', {}, file.path, place) : null;
}

/** Whether anyone may read along who should not; not where the ticket may be read by anyone already. */
export function isInTheOpen(
  stored: Stored,
  desk: Pick<DeskConfiguration, 'seal'>,
  { isPublic }: Pick<RepositoryFacts, 'isPublic'>,
): boolean {
  return (
    (isPublic || publicRules(desk).mustSeal) && !(stored.kind === 'record' && isDisclosed(stored.record))
  );
}

/** Whether staff were told of this very commit. */
export function isExposureTold({ own, head }: Pick<Pull, 'own' | 'head'>): boolean {
  return own.some(
    ({ key, body }) =>
      key === exposedKey(head) || (key === notAReportKey && markerOf(body)?.head === head.oid),
  );
}
