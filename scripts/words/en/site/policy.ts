// What the policy of the desk says, in English.
import type { PolicyWords } from '../../shapes/site/policy-words.ts';

export const policy: PolicyWords = {
  title: 'Security policy',
  lead: 'What you can report, what we promise you in return, and what becomes public.',
  we: (organisation) => `Who “we” are on this page: ${organisation}`,
  scope: {
    title: 'Scope',
    in: 'In scope',
    out: 'Out of scope',
    all: 'Any vulnerability or security incident that affects a product in this catalogue, or the catalogue itself.',
    unsure: 'Not sure? Report it anyway. We’ll tell you who can help if we can’t.',
  },
  harbour: {
    title: 'Safe harbour',
    levels: {
      none: {
        text: 'We have not published a legal promise to researchers. This policy does not authorise you to test anything that isn’t yours. We welcome reports from anyone; if you want to test, ask us first and wait for a written yes.',
        terms: [],
      },
      partial: {
        text: 'If you report in good faith and follow this policy, we will not take legal action against you or ask the authorities to, for finding the problem or for telling us. This promise does not authorise testing: ask us first and wait for a written yes.',
        terms: [],
      },
      full: {
        text: 'If you act in good faith, stay in scope and follow this policy, your research is welcome and we treat it like this:',
        terms: [
          {
            label: 'Authorised under anti-hacking laws',
            meaning:
              'We consider your research authorised under laws against unauthorised access, for example the Computer Fraud and Abuse Act in the US, the Computer Misuse Act in the UK and articles 323-1 to 323-8 of the French Criminal Code. We will not take legal action, or support any, over an accidental breach of this policy in good faith.',
          },
          {
            label: 'Authorised under anti-circumvention laws',
            meaning:
              'We will not bring a claim against you for getting around technical protection, for example under section 1201 of the US Digital Millennium Copyright Act (DMCA).',
          },
          {
            label: 'Exempt from our terms of use',
            meaning:
              'Where our terms or acceptable-use rules would forbid this research, we waive them for it.',
          },
          {
            label: 'Defended against claims by others',
            meaning:
              'If someone else takes legal action against you although you followed this policy, we will make it known that we had authorised your research.',
          },
        ],
      },
    },
    limits:
      'We can only speak for ourselves: other laws still apply to you, and products of other companies have their own rules. If in doubt about a test, ask before you run it.',
  },
  rules: {
    title: 'What we ask of you',
    about: 'Acting in good faith means:',
    items: [
      'Report soon, and only through this desk until customers can protect themselves.',
      'Use only accounts and data that are yours, or that their owner lets you use.',
      'Take no more data than you need to show the problem. If you come across personal data, stop, tell us and delete it.',
      'Do no harm: no denial of service, no spam, no phishing or other deception, no damage to data.',
      'Give us time to fix it before you publish, and agree on a date with us.',
      'Never make your report depend on money or a favour.',
    ],
  },
  public: {
    title: 'What becomes public',
    about: 'This desk works in the open, so this is what others can see, and when:',
    items: [
      {
        label: 'Right away: that there is a report',
        meaning:
          'Its number, category, dates, deadlines and status, and later its priority and severity. On GitHub, also the account that sent it.',
      },
      {
        label: 'Right away, if you publish immediately: the report',
        meaning: 'Its page shows every answer you gave, word for word.',
      },
      {
        label: 'After the embargo: the report',
        meaning:
          'Until then its page shows progress, not contents. In a public repository, though, anyone can read the file you send unless you seal it.',
      },
      {
        label: 'Always: what is said on the pull request',
        meaning: 'Comments are as public as the repository, embargo or not.',
      },
      {
        label: 'Never here: passwords and personal data',
        meaning: 'We don’t need them, and Git never forgets. Leave them out.',
      },
    ],
    sealing: 'How to send a secret report safely',
  },
  reply: {
    title: 'When we reply',
    text: (time) =>
      `You get a confirmation number as soon as your report is in, and someone on the team replies within ${time}.`,
    deadlines: 'Every deadline, and how we calculate it',
  },
  contact: {
    title: 'Private contact',
    text: 'For what must not be in a pull request:',
  },
};
