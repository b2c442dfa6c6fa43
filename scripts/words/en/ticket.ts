// What people call the values and properties of a ticket, in English.
import type { ReportProperties, TicketWords } from '../ticket-words.ts';

const properties: ReportProperties = {
  report: {
    category: {
      label: 'Category',
      hint: 'A vulnerability is a weakness that somebody could exploit; in a security incident, harm has been done or is close.',
    },
    disclosure: {
      label: 'Disclosure',
      hint: 'Choose the embargo as long as customers cannot protect themselves.',
    },
    language: { label: 'Language', hint: 'The desk answers in the language that you choose here.' },
    sealed: { label: 'Sealed report', hint: 'Everything else, readable by the staff alone.' },
    publisher: { label: 'Publisher', hint: 'The name by which customers know you.' },
    offers: { label: 'Affected offers', hint: 'Name every offer that is affected: one at least.' },
    title: { label: 'Title', hint: 'The problem in one line of up to 200 characters.' },
    description: {
      label: 'Description',
      hint: 'What is wrong, and how does it show? Markdown can be used. Leave out passwords, keys and personal data.',
    },
    impact: { label: 'Impact', hint: 'What could an attacker gain, and what could customers lose?' },
    discovered_at: {
      label: 'Found on',
      hint: 'A date such as “2026-11-20”, or a date and time with its offset such as “2026-11-20T08:00:00Z”.',
    },
    actively_exploited: {
      label: 'Actively exploited',
      hint: 'Is anybody known to use it in attacks? “Not known” is a useful answer too.',
    },
    publicly_known: {
      label: 'Publicly known',
      hint: 'Has it been described in public already, for instance in a post, a talk or an open issue?',
    },
    cve: {
      label: 'CVE identifiers',
      hint: 'For instance “CVE-2026-12345”. A vulnerability needs a CVE or a CVSS vector.',
    },
    cvss: {
      label: 'CVSS vectors',
      hint: 'Version 3.0, 3.1 or 4.0. The calculator of FIRST, first.org/cvss, makes the vector from your answers.',
    },
    cwe: { label: 'Kinds of weakness (CWE)', hint: 'For instance “CWE-79”, if you know it.' },
    incident: {
      label: 'Incident',
      hint: 'What you know of the incident so far. You can complete it later.',
    },
    remediation: {
      label: 'Resolution or mitigation',
      hint: 'Say whether customers can already do something, and what.',
    },
    customer_message: {
      label: 'Message to customers',
      hint: 'The desk helps you to write a message, and reviews it before it is sent.',
    },
    references: {
      label: 'Web addresses',
      hint: 'Pages that tell more. Each address begins with “https://”.',
    },
    credits: { label: 'Credits', hint: 'Who found it, as they want to be named. Ask them first.' },
    tracking_id: {
      label: 'Your own reference',
      hint: 'The identifier of this case in your own system, if there is one.',
    },
  },
  offers: {
    id: { label: 'Offer', hint: 'The identifier of the offer in the catalogue, for instance “contoso-waf”.' },
    versions: {
      label: 'Affected versions',
      hint: 'For instance “2.0 to 2.3.1”, “before 2.1”, “1.0, 1.1” or “all”. Leave it empty if you do not know.',
    },
  },
  incident: {
    detected_at: {
      label: 'Detected on',
      hint: 'A date such as “2026-11-20”, or a date and time with its offset such as “2026-11-20T08:00:00Z”.',
    },
    contained: { label: 'Under control', hint: 'Has the incident been stopped from spreading?' },
    customers_affected: {
      label: 'Customers affected',
      hint: 'How many, as far as you know. An estimate will do.',
    },
    data_types: {
      label: 'Kinds of data',
      hint: 'The kinds of data involved, for instance “email addresses”. Never the data themselves.',
    },
  },
  remediation: {
    status: { label: 'What customers can do today', hint: 'Choose the best that is available now.' },
    steps: {
      label: 'Remediation steps',
      hint: 'One step at a time, in the order in which customers take them, for instance “Update to 2.3.2.”',
    },
  },
  customer_message: {
    wanted: { label: 'Message wanted', hint: 'Do you want to send your customers a message?' },
    draft: {
      label: 'First draft',
      hint: 'What happened, who is affected and what customers should do. A rough text is enough.',
    },
  },
};

export const ticket: TicketWords = {
  category: {
    vulnerability: {
      label: 'Vulnerability',
      meaning:
        'A weakness in the logic of software or hardware. Exploited, it harms confidentiality, integrity or availability.',
    },
    security_incident: {
      label: 'Security incident',
      meaning:
        'An event that has put confidentiality, integrity or availability in danger already, or is about to.',
    },
  },
  disclosure: {
    embargoed: {
      label: 'Under embargo',
      meaning:
        'Until the desk discloses the report, its site shows how the ticket advances, and nothing of what it says. In a public repository, the file itself can be read by anybody unless it is sealed.',
    },
    public: {
      label: 'Public at once',
      meaning: 'The site of the desk shows the whole report as soon as it has a number.',
    },
  },
  status: {
    received: {
      label: 'Received',
      meaning: 'The report has its number, and a person has yet to acknowledge it.',
    },
    acknowledged: {
      label: 'Acknowledged',
      meaning: 'A person at the desk has read the report, and given it a priority and a severity.',
    },
    assessing: { label: 'Being assessed', meaning: 'The desk is examining what was reported.' },
    needs_information: {
      label: 'Needs information',
      meaning: 'The desk has asked the publisher something, and waits for the answer.',
    },
    mitigating: {
      label: 'Being mitigated',
      meaning: 'The desk and the publisher are limiting the effect on customers.',
    },
    closed: { label: 'Closed', meaning: 'The work has ended. The outcome says how.' },
  },
  outcome: {
    resolved: { label: 'Resolved', meaning: 'The problem is solved for customers.' },
    informative: { label: 'Informative', meaning: 'The report is useful, and calls for no action.' },
    not_applicable: {
      label: 'Not applicable',
      meaning: 'The problem could not be confirmed, or touches no offer of this catalogue.',
    },
    duplicate: { label: 'Duplicate', meaning: 'Another ticket tells of the same event.' },
    withdrawn: { label: 'Withdrawn', meaning: 'The publisher has taken the report back.' },
    spam: { label: 'Spam', meaning: 'The submission was not a report.' },
  },
  priority: {
    P1: { label: 'P1, immediate', meaning: 'The desk works on it before anything else.' },
    P2: { label: 'P2, next', meaning: 'The desk turns to it as soon as no P1 is waiting.' },
    P3: { label: 'P3, in turn', meaning: 'The desk works on it in the usual order.' },
    P4: { label: 'P4, when time allows', meaning: 'The desk works on it once the others are done.' },
  },
  severity: {
    critical: {
      label: 'Critical',
      meaning: 'Grave harm to customers, easily done: a CVSS score of 9.0 to 10.0.',
    },
    high: { label: 'High', meaning: 'Serious harm to customers: a CVSS score of 7.0 to 8.9.' },
    medium: {
      label: 'Medium',
      meaning: 'Limited harm, or harm that takes special circumstances: a CVSS score of 4.0 to 6.9.',
    },
    low: { label: 'Low', meaning: 'Little harm to customers: a CVSS score of 0.1 to 3.9.' },
    none: {
      label: 'None',
      meaning: 'No harm to confidentiality, integrity or availability: a CVSS score of 0.0.',
    },
  },
  remediation: {
    vendor_fix: { label: 'Vendor fix', meaning: 'A new version or a patch removes the problem.' },
    mitigation: { label: 'Mitigation', meaning: 'A measure makes the problem less likely or less harmful.' },
    workaround: {
      label: 'Workaround',
      meaning: 'Customers avoid the problem by using or configuring the offer in another way.',
    },
    none_available: {
      label: 'None available',
      meaning: 'There is no fix, no mitigation and no workaround at present.',
    },
    no_fix_planned: { label: 'No fix planned', meaning: 'The publisher does not intend to fix the problem.' },
  },
  offerAction: {
    none: { label: 'No action', meaning: 'The offer stays as it is.' },
    change_requested: {
      label: 'Change requested',
      meaning: 'The offer stays available, and the publisher is asked to change it.',
    },
    removed: { label: 'Removed', meaning: 'The offer is no longer available.' },
    reinstated: { label: 'Reinstated', meaning: 'The offer is available again.' },
  },
  messageState: {
    draft: { label: 'Draft', meaning: 'The text is being written, and can still change.' },
    approved: { label: 'Approved', meaning: 'The desk has agreed to this text. It can be sent.' },
    sent: { label: 'Sent', meaning: 'Customers have been sent this text.' },
  },
  deadline: {
    acknowledge: {
      label: 'Acknowledgement',
      meaning: 'By then, a person acknowledges the report with a priority and a severity.',
    },
    update: {
      label: 'Next update',
      meaning:
        'By then, the publisher hears from the desk again. It pauses while the publisher is asked something.',
    },
  },
  did: {
    received: 'Received',
    amended: 'Report amended',
    acknowledged: 'Acknowledged',
    priority_set: 'Priority set',
    severity_set: 'Severity set',
    assigned: 'Assigned',
    assessment_started: 'Assessment started',
    information_requested: 'Information requested',
    information_given: 'Information given',
    mitigation_reported: 'Mitigation reported',
    conclusion_given: 'Conclusion given',
    offer_action_set: 'Action on the offer decided',
    message_drafted: 'Message to customers drafted',
    message_approved: 'Message to customers approved',
    message_sent: 'Message to customers sent',
    disclosed: 'Disclosed',
    revealed: 'Report revealed',
    resealed: 'Sealed to other keys',
    closed: 'Closed',
    reopened: 'Reopened',
    noted: 'Note added',
    reminded: 'Staff reminded of the deadline',
    escalated: 'Missed deadline escalated',
  },
  answer: { true: 'Yes', false: 'No', unknown: 'Not known' },
  language: { en: 'English', fr: 'French' },
  properties,
  commands: {
    ack: 'Acknowledges the report, with its priority and its severity.',
    priority: 'Changes the priority.',
    severity: 'Changes the severity.',
    assign: 'Makes somebody of the staff responsible for the ticket.',
    assess: 'Starts the assessment.',
    'need-info': 'Asks the publisher a question; the clock pauses until the answer.',
    mitigate: 'Tells the publisher what is being done to limit the effect on customers.',
    conclude: 'Tells the publisher the conclusion of the assessment.',
    offer: 'Decides what happens to the offer, and says what that means for customers.',
    message:
      'Drafts, translates or approves the message to customers, or notes that it was sent; nobody approves a text of their own.',
    disclose: 'Ends the embargo, so that everybody can read the report.',
    close: 'Closes the ticket with an outcome.',
    duplicate: 'Closes the ticket as a duplicate of another.',
    reopen: 'Opens a closed ticket again.',
    note: 'Adds a note of the staff to the record; the site never shows it.',
    status: 'Says where the ticket stands and what is due next.',
    withdraw: 'Takes your report back and closes the ticket.',
    help: 'Lists the commands that are open to you.',
  },
};
