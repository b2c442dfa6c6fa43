import { describe, expect, it } from 'vitest';
import { visibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { words } from '../../../scripts/words/words.ts';
import { freshTicket, settingOf, ticketIn } from '../../testing/tickets.ts';
import { overdueBadge, ticketBadge } from './badge.ts';
import { badgeText } from './badge-picture.ts';
import { hostileTexts } from './hostile.testing.ts';

// Due on Wednesday 2026-06-10 at 10:00 in Los Angeles.
const fresh = visibleTicket(freshTicket());

describe('the badge of the desk', () => {
  it.each([
    ['2026-06-10T17:00:00Z', '0 (2026-06-10 17:00 UTC)', 'teal'],
    ['2026-06-10T17:00:01Z', '1 (2026-06-10 17:00 UTC)', 'red'],
  ])('counts at %s what is overdue, and says as of when', (now, value, tone) => {
    const badge = overdueBadge(settingOf(now), [fresh, visibleTicket(ticketIn('closed'))]);
    expect(badge).toMatchObject({ label: words('en').feed.badge.overdue, tone });
    expect(badge.value.replaceAll('\u00A0', ' ')).toBe(value);
  });
});

describe('the badge of a ticket', () => {
  it('says where it stands, or how it ended', () => {
    const { status, outcome } = words('fr').ticket;
    const setting = settingOf(undefined, 'fr');
    expect(ticketBadge(setting, fresh)).toMatchObject({ label: fresh.number, value: status.received.label });
    expect(ticketBadge(setting, visibleTicket(ticketIn('closed'))).value).toContain(outcome.resolved.label);
  });

  it('is a picture with a name, and asks for nothing else', () => {
    const text = badgeText(ticketBadge(settingOf(), fresh));
    const name = `${fresh.number}: ${words('en').ticket.status.received.label}`;
    expect(text).toContain(`role="img" aria-label="${name}"`);
    expect(text).toContain(`<title>${name}</title>`);
    expect(text.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
    expect(text).not.toMatch(/style|script|href|font-face/);
  });

  it.each(hostileTexts)('takes %j for a text', (value) => {
    const text = badgeText({ language: 'en', label: value, value, text: value, tone: 'calm' });
    expect(text.match(/<[a-z?/]+/g)).toEqual(
      badgeText({ language: 'en', label: 'a', value: 'b', text: 'c', tone: 'calm' }).match(/<[a-z?/]+/g),
    );
  });
});
