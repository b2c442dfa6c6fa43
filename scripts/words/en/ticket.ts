// What people call the values and properties of a ticket, in English.
import type { ReportProperties, TicketWords } from '../shapes/ticket-words.ts';

const properties: ReportProperties = {
  report: {
    category: {
      label: 'Category',
      hint: 'A vulnerability is a weakness that someone could exploit; in a security incident, harm has been done or is imminent.',
    },
    disclosure: {
      label: 'Disclosure',
      hint: 'Choose an embargo for as long as customers can’t protect themselves.',
    },
    language: { label: 'Language', hint: 'We answer in the language you choose here.' },
    sealed: { label: 'Sealed report', hint: 'Everything else, readable by staff only.' },
    publisher: { label: 'Publisher', hint: 'The name customers know you by.' },
    offers: { label: 'Affected products', hint: 'List every affected product (at least one).' },
    title: { label: 'Title', hint: 'The problem in one line, up to 200 characters.' },
    description: {
      label: 'Description',
      hint: 'What is wrong, and how can it be seen? You can use Markdown. Leave out passwords, keys and personal data.',
    },
    impact: { label: 'Impact', hint: 'What could an attacker gain, and what could customers lose?' },
    discovered_at: {
      label: 'Found on',
      hint: 'A date like “2026-11-20”, or a date and time with its offset, like “2026-11-20T08:00:00Z”.',
    },
    actively_exploited: {
      label: 'Actively exploited',
      hint: 'Is anyone known to be using it in attacks? “Not known” is a useful answer, too.',
    },
    publicly_known: {
      label: 'Publicly known',
      hint: 'Has it already been described publicly, for example in a post, a talk or an open issue?',
    },
    cve: {
      label: 'CVE identifiers',
      hint: 'For example “CVE-2026-12345”. A vulnerability needs a CVE or a CVSS vector.',
    },
    cvss: {
      label: 'CVSS vectors',
      hint: 'Version 3.0, 3.1 or 4.0. FIRST’s calculator at first.org/cvss turns your answers into a vector.',
    },
    cwe: { label: 'Kinds of weakness (CWE)', hint: 'For example “CWE-79”, if you know it.' },
    incident: {
      label: 'Incident',
      hint: 'What you know about the incident so far. You can add to it later.',
    },
    remediation: {
      label: 'Resolution or mitigation',
      hint: 'Can customers already do something? Say what.',
    },
    customer_message: {
      label: 'Message to customers',
      hint: 'We help you write the message and review it before it is sent.',
    },
    references: {
      label: 'Web addresses',
      hint: 'Pages with more detail. Each address starts with “https://”.',
    },
    credits: { label: 'Credits', hint: 'Who found it, as they want to be named. Ask them first.' },
    tracking_id: {
      label: 'Your own reference',
      hint: 'This case’s identifier in your own system, if it has one.',
    },
  },
  offers: {
    id: { label: 'Product', hint: 'The product’s identifier in the catalogue, for example “contoso-waf”.' },
    versions: {
      label: 'Affected versions',
      hint: 'For example “2.0 to 2.3.1”, “before 2.1”, “1.0, 1.1” or “all”. Leave it empty if you don’t know.',
    },
  },
  incident: {
    detected_at: {
      label: 'Detected on',
      hint: 'A date like “2026-11-20”, or a date and time with its offset, like “2026-11-20T08:00:00Z”.',
    },
    contained: { label: 'Under control', hint: 'Has the incident been stopped from spreading?' },
    customers_affected: {
      label: 'Customers affected',
      hint: 'How many, as far as you know. An estimate will do.',
    },
    data_types: {
      label: 'Kinds of data',
      hint: 'The kinds of data involved, for example “email addresses”. Never the data itself.',
    },
  },
  remediation: {
    status: { label: 'What customers can do today', hint: 'Choose the best option available now.' },
    steps: {
      label: 'Remediation steps',
      hint: 'One step at a time, in the order customers take them, for example “Update to 2.3.2.”',
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
        'A weakness in the logic of software or hardware that, if exploited, harms confidentiality, integrity or availability.',
    },
    security_incident: {
      label: 'Security incident',
      meaning: 'An event that has put confidentiality, integrity or availability at risk, or is about to.',
    },
  },
  disclosure: {
    embargoed: {
      label: 'Under embargo',
      meaning:
        'Until the report is disclosed, the site shows its progress, not its contents. In a public repository, anyone can read the file itself unless it is sealed.',
    },
    public: {
      label: 'Public',
      meaning: 'The site shows the whole report as soon as it has a number.',
    },
  },
  status: {
    received: {
      label: 'Received',
      meaning: 'The report has its number. No one has acknowledged it yet.',
    },
    acknowledged: {
      label: 'Acknowledged',
      meaning: 'Someone on the team has read the report and set a priority and severity.',
    },
    assessing: { label: 'Being assessed', meaning: 'We are examining what was reported.' },
    needs_information: {
      label: 'Needs information',
      meaning: 'We have asked the publisher a question and are waiting for the answer.',
    },
    mitigating: {
      label: 'Being mitigated',
      meaning: 'We and the publisher are working to protect customers.',
    },
    closed: { label: 'Closed', meaning: 'The work is done. The outcome says how it ended.' },
  },
  outcome: {
    resolved: { label: 'Resolved', meaning: 'The problem is solved for customers.' },
    informative: { label: 'Informative', meaning: 'The report is useful but needs no action.' },
    not_applicable: {
      label: 'Not applicable',
      meaning: 'The problem could not be confirmed, or affects no product in this catalogue.',
    },
    duplicate: { label: 'Duplicate', meaning: 'Another ticket covers the same event.' },
    withdrawn: { label: 'Withdrawn', meaning: 'The publisher took the report back.' },
    spam: { label: 'Spam', meaning: 'The submission was not a report.' },
  },
  priority: {
    P1: { label: 'P1, immediate', meaning: 'We work on it before anything else.' },
    P2: { label: 'P2, next', meaning: 'We work on it as soon as no P1 is waiting.' },
    P3: { label: 'P3, in turn', meaning: 'We work on it in the usual order.' },
    P4: { label: 'P4, when time allows', meaning: 'We work on it once the others are done.' },
  },
  severity: {
    critical: {
      label: 'Critical',
      meaning: 'Very serious harm to customers that is easy to cause: a CVSS score of 9.0 to 10.0.',
    },
    high: { label: 'High', meaning: 'Serious harm to customers: a CVSS score of 7.0 to 8.9.' },
    medium: {
      label: 'Medium',
      meaning: 'Limited harm, or harm in special circumstances: a CVSS score of 4.0 to 6.9.',
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
      meaning: 'Customers avoid the problem by using or configuring the product differently.',
    },
    none_available: {
      label: 'None available',
      meaning: 'There is currently no fix, mitigation or workaround.',
    },
    no_fix_planned: { label: 'No fix planned', meaning: 'The publisher does not intend to fix the problem.' },
  },
  offerAction: {
    none: { label: 'No action', meaning: 'The product stays as it is.' },
    change_requested: {
      label: 'Change requested',
      meaning: 'The product stays available; the publisher is asked to change it.',
    },
    removed: { label: 'Removed', meaning: 'The product is no longer available.' },
    reinstated: { label: 'Reinstated', meaning: 'The product is available again.' },
  },
  messageState: {
    draft: { label: 'Draft', meaning: 'The text is being written and can still change.' },
    approved: { label: 'Approved', meaning: 'We have approved this text. It can be sent.' },
    sent: { label: 'Sent', meaning: 'This text was sent to customers.' },
  },
  deadline: {
    acknowledge: {
      label: 'Human reply',
      meaning: 'By then, someone on the team will have read it and set a priority and severity.',
    },
    update: {
      label: 'Next update',
      meaning:
        'By then, the publisher will have heard from us again. This clock pauses while we wait for their answer.',
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
    offer_action_set: 'Action on the product decided',
    message_drafted: 'Message to customers drafted',
    message_approved: 'Message to customers approved',
    message_sent: 'Message to customers sent',
    disclosed: 'Disclosed',
    revealed: 'Report revealed',
    resealed: 'Sealed for other keys',
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
    ack: 'Acknowledges the report and sets its priority and severity.',
    priority: 'Changes the priority.',
    severity: 'Changes the severity.',
    assign: 'Assigns the ticket to a staff member.',
    assess: 'Starts the assessment.',
    'need-info': 'Asks the publisher a question; the clock pauses until they answer.',
    mitigate: 'Tells the publisher what is being done to protect customers.',
    conclude: 'Tells the publisher what the assessment concluded.',
    offer: 'Decides what happens to the product and says what that means for customers.',
    message:
      'Drafts, translates or approves the message to customers, or records that it was sent; no one can approve their own text.',
    disclose: 'Ends the embargo: anyone can read the report.',
    close: 'Closes the ticket with an outcome.',
    duplicate: 'Closes the ticket as a duplicate of another.',
    reopen: 'Reopens a closed ticket. Publishers can reopen one they withdrew.',
    note: 'Adds a staff note to the record; the site never shows it.',
    status: 'Shows the ticket’s status and what is due next.',
    withdraw: 'Takes your report back and closes the ticket.',
    help: 'Lists the commands you can use.',
  },
};
