// What a publisher reads of the news of a ticket, and the people on call of an urgent one, in English.
import type { NewsWords, UrgentWords } from '../shapes/news-words.ts';
import { english } from '../typography.ts';

const { either } = english;

export const news: NewsWords = {
  title: (number) => `Update on ${number}`,
  happened: {
    received: ({ number }) => `Your report is complete. Its confirmation number is \`${number}\`.`,
    acknowledged: ({ by, priority, severity }) =>
      `${by} has read your report. Priority: ${priority}. Severity: ${severity}.`,
    priority_set: ({ priority }) => `The priority is now: ${priority}.`,
    severity_set: ({ severity }) => `The severity is now: ${severity}.`,
    assessment_started: () => 'We are now assessing your report.',
    information_requested: ({ to }) => `${to ? `${to}, we` : 'We'} have a question for you.`,
    mitigation_reported: () => 'We are taking steps to protect customers.',
    conclusion_given: () => 'We have reached a conclusion.',
    offer_action_set: ({ action, isDetailed }) =>
      action === null
        ? 'We have decided what happens to your product.'
        : `Decision on your product: ${action}.${isDetailed ? ' What it means for customers:' : ''}`,
    message_drafted: () => 'There is a new draft of the message to customers.',
    message_approved: () => 'The message to customers has been approved.',
    message_sent: () => 'The message to customers has been sent.',
    disclosed: () => 'The embargo has ended.',
    revealed: () => 'The embargo has ended.',
    closed: ({ outcome, original }) =>
      original === null
        ? `The ticket is closed. Outcome: ${outcome}.`
        : `The ticket is closed as a duplicate of \`${original}\`.`,
    reopened: () => 'The ticket is open again.',
  },
  written: (address) => `The details are in [this comment](${address}).`,
  inPrivate: (number, ways) =>
    `The report is under embargo, so the details can’t be posted here. ${
      ways.length === 0
        ? 'Ask for them in a comment, without any details of your own.'
        : `Ask for them in private, quoting \`${number}\`: ${either(ways)}.`
    }`,
  answerHere: 'Answer in a comment here, or push a commit with what is missing.',
  page: (address) => `Anyone can now read the report on [its page](${address}).`,
  assigned: (mention, number) => `${mention}, **${number}** is assigned to you.`,
};

export const urgent: UrgentWords = {
  title: (number) => `**${number} is urgent.**`,
  call: (mentions) => `Please look at it now. ${mentions}`,
  reasons: {
    exploited: 'The report says that it is being exploited.',
    not_contained: 'The report says that the incident is not under control.',
  },
};
