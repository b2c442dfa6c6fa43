// The story of the sample desk: who reported what when, and what staff did. All of it is fictional.

/** One call of the desk. Sample submissions are named by their file, and so is the ticket that came of one, in remarks as well. */
export type Step =
  | { at: string; by: string; submits: string }
  | { at: string; by: string; on: string; says: string }
  | { at: string; clock: true };

const says = (at: string, by: string, on: string, ...lines: string[]): Step => ({
  at,
  by,
  on,
  says: lines.join('\n'),
});
const submits = (at: string, by: string, submission: string): Step => ({ at, by, submits: submission });

export const story: readonly Step[] = [
  // resolved, with everything that a ticket can go through
  submits('2026-09-02T16:05:00Z', 'northwind-kim', 'firewall-header'),
  says('2026-09-02T18:30:00Z', 'alice', 'firewall-header', '/ack P1 high', '/assign @alice'),
  says('2026-09-02T20:10:00Z', 'alice', 'firewall-header', '/assess'),
  says(
    '2026-09-03T15:00:00Z',
    'alice',
    'firewall-header',
    '/need-info Which rule sets hold internal names by default?',
  ),
  says('2026-09-03T17:20:00Z', 'northwind-kim', 'firewall-header', 'Only those of the enterprise edition.'),
  says(
    '2026-09-03T19:00:00Z',
    'alice',
    'firewall-header',
    '/conclude A crafted Host header reaches the rule engine before authentication. Version 2.3.2 closes it.',
    '/offer change_requested None, as long as the new version is rolled out within the week.',
    '/message approve',
  ),
  says('2026-09-04T16:00:00Z', 'alice', 'firewall-header', '/message sent'),
  says(
    '2026-09-09T17:00:00Z',
    'alice',
    'firewall-header',
    '/offer reinstated',
    '/close resolved Version 2.3.2 is rolled out.',
  ),

  submits('2026-09-14T15:10:00Z', 'lumiere-jeanne', 'stockage-bucket'),
  says('2026-09-14T18:00:00Z', 'bob', 'stockage-bucket', '/ack P2 medium', '/assign bob', '/assess'),
  says(
    '2026-09-15T16:30:00Z',
    'bob',
    'stockage-bucket',
    '/mitigate Le compartiment est fermé et les journaux d’accès sont examinés.',
  ),
  says(
    '2026-09-17T16:00:00Z',
    'bob',
    'stockage-bucket',
    '/message draft Du 11 au 14 septembre, des copies de factures étaient lisibles sans authentification.',
  ),
  says('2026-09-17T16:20:00Z', 'alice', 'stockage-bucket', '/message approve'),
  says(
    '2026-09-17T16:30:00Z',
    'bob',
    'stockage-bucket',
    '/conclude Aucun accès étranger n’apparaît dans les journaux.',
    '/close resolved',
  ),

  submits('2026-09-21T17:00:00Z', 'tailspin-lee', 'editor-xss'),
  says('2026-09-22T16:00:00Z', 'alice', 'editor-xss', '/ack P3 medium', '/assess'),
  submits('2026-09-23T10:00:00Z', 'tailspin-omar', 'editor-xss-again'),
  says('2026-09-23T15:30:00Z', 'alice', 'editor-xss-again', '/duplicate editor-xss'),

  submits('2026-10-05T14:00:00Z', 'wwm-ines', 'phishing-mail'),
  says('2026-10-05T17:15:00Z', 'bob', 'phishing-mail', '/ack P2 medium', '/assess'),
  says(
    '2026-10-06T18:00:00Z',
    'bob',
    'phishing-mail',
    '/conclude One account was concerned. The offer itself was not.',
    '/offer none',
    '/close informative Thank you for telling us.',
  ),

  submits('2026-10-12T21:30:00Z', 'lucerne-max', 'version-banner'),
  says('2026-10-13T17:00:00Z', 'alice', 'version-banner', '/ack P4 none', '/assess'),
  says(
    '2026-10-13T17:20:00Z',
    'alice',
    'version-banner',
    '/close not_applicable A version number alone is no weakness.',
  ),

  submits('2026-10-20T16:00:00Z', 'proseware-ana', 'old-library'),
  says('2026-10-20T17:30:00Z', 'bob', 'old-library', '/ack P4 low'),
  says(
    '2026-10-21T16:00:00Z',
    'proseware-ana',
    'old-library',
    '/withdraw The function is never called; sorry for the noise.',
  ),

  submits('2026-10-27T03:00:00Z', 'growth-now-1', 'buy-followers'),
  says('2026-10-27T16:05:00Z', 'bob', 'buy-followers', '/close spam'),

  // disclosed after its embargo
  submits('2026-11-02T23:30:00Z', 'fabrikam-yu', 'backup-agent-key'),
  says('2026-11-03T18:00:00Z', 'alice', 'backup-agent-key', '/ack P2 high', '/assess'),
  says(
    '2026-11-04T19:00:00Z',
    'alice',
    'backup-agent-key',
    '/mitigate Enrolment is limited to private networks until version 1.5.',
  ),
  says(
    '2026-11-20T19:00:00Z',
    'alice',
    'backup-agent-key',
    '/disclose',
    '/conclude The window after the installation is confirmed.',
  ),

  submits('2026-11-10T17:45:00Z', 'contoso-ray', 'sql-search'),
  says('2026-11-10T19:00:00Z', 'alice', 'sql-search', '/ack P1 critical', '/assign alice', '/assess'),
  says(
    '2026-11-20T22:00:00Z',
    'alice',
    'sql-search',
    '/note The vendor was called; a fix is being tested.',
    '/message approve',
  ),

  submits('2026-11-12T16:20:00Z', 'bureauvert-lou', 'fuite-export'),
  says('2026-11-12T19:00:00Z', 'bob', 'fuite-export', '/ack P2 medium', '/assess'),
  says(
    '2026-11-13T20:00:00Z',
    'bob',
    'fuite-export',
    '/need-info Le mauvais destinataire a-t-il confirmé la suppression ?',
  ),

  submits('2026-11-16T18:00:00Z', 'comptoir-noe', 'jeton-api'),
  says('2026-11-17T17:40:00Z', 'bob', 'jeton-api', '/ack P4 medium'),

  // nobody has looked at this one: it is overdue
  submits('2026-11-17T18:00:00Z', 'alpine-uma', 'update-channel'),

  submits('2026-11-18T23:00:00Z', 'adventure-sam', 'ransom-note'),
  says('2026-11-19T16:30:00Z', 'alice', 'ransom-note', '/ack P1 critical', '/assign alice', '/assess'),
  says(
    '2026-11-20T23:00:00Z',
    'alice',
    'ransom-note',
    '/mitigate Downloads of the offer are paused until its packages are compared.',
  ),

  says(
    '2026-11-19T18:00:00Z',
    'alice',
    'editor-xss',
    '/conclude The name is written into the page unescaped, as reported.',
  ),

  { at: '2026-11-20T23:10:00Z', clock: true },
  submits('2026-11-20T23:30:00Z', 'boreale-eve', 'session-fixe'),
];
