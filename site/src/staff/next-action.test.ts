// What a ticket waits for, on its way from the receipt to its end.
import { describe, expect, it } from 'vitest';
import { visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { afterwards, canaryReport, freshTicket } from '../../testing/tickets.ts';
import { nextAction, nextActions } from './next-action.ts';

const open = canaryReport('some', { disclosure: 'public' });
const assessing = ['/ack P2 high', '/assess'];
const concluded = [...assessing, '/conclude It is so.'];

function next(remarks: readonly string[], report = canaryReport('some')): string {
  return nextAction(visibleTicket(afterwards(freshTicket({ report }), ...remarks)));
}

describe('a ticket waits', () => {
  it.each([
    ['acknowledge', []],
    ['acknowledge', ['/assign @bob']],
    ['assess', ['/ack P2 high']],
    ['answer', ['/ack P2 high', '/need-info Which version?']],
    ['conclude', assessing],
    ['conclude', ['/ack P2 high', '/mitigate Paused.']],
    ['approve', [...assessing, '/message draft Please update.']],
    ['send', [...assessing, '/message draft Please update.', '/message approve']],
    ['conclude', [...assessing, '/message draft Please update.', '/message approve', '/message sent']],
    ['disclose', concluded],
    ['close', [...concluded, '/disclose']],
    ['done', [...concluded, '/close resolved']],
    ['conclude', [...concluded, '/close resolved', '/reopen']],
    ['acknowledge', ['/close spam', '/reopen']],
  ])('to %s after %j', (expected, remarks) => {
    expect(next(remarks)).toBe(expected);
    expect(nextActions).toContain(expected);
  });

  it('for no disclosure where everybody may read it already', () => {
    expect(next(concluded, open)).toBe('close');
  });
});
