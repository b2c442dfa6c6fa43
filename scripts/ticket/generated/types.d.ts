// Made by `npm run generate` from schema/. A test fails when the two part.
export type Number = string
export type Login = string
export type Account = string
export type Sha = string
export type Sha256 = string
export type Priority = ("P1" | "P2" | "P3" | "P4")
export type Severity = ("critical" | "high" | "medium" | "low" | "none")
export type Source = string
export type Moment = string

/**
 * A ticket of the security desk. A submission holds the property report and nothing else; every other property is stamped by the desk when it makes the record.
 */
export interface TicketRecord {
number: Number
/**
 * Where the ticket stands in its life cycle. Stamped by the desk, moved by commands.
 */
status: ("received" | "acknowledged" | "assessing" | "needs_information" | "mitigating" | "closed")
/**
 * How the ticket ended; null until it is closed.
 */
outcome: ("resolved" | "informative" | "not_applicable" | "duplicate" | "withdrawn" | "spam" | null)
/**
 * What was stamped when the submission arrived. It never changes.
 */
receipt: {
/**
 * When the forge received the submission: the forge's own time, never a commit date.
 */
received_at: string
received_from: Login
received_from_id?: Account
/**
 * Which submission this record was made from.
 */
submission: {
/**
 * On GitHub: the number of the pull request.
 */
pull_request?: number
commit?: Sha
/**
 * On the local forge: the name of the inbox file, without its ending. It may tell what an embargo hides.
 */
inbox?: string
blob: Sha
}
/**
 * The instant by which a human acknowledges the ticket, with the offset of the desk's zone: one business day by default.
 */
acknowledge_by: string
/**
 * The version of the working calendar that the deadline was computed with; frozen for this ticket.
 */
calendar: string
calendar_sha256: Sha256
}
/**
 * What staff decided on receipt. Absent until somebody triages.
 */
triage?: {
priority?: Priority
severity?: Severity
assignee?: Login
/**
 * When a human acknowledged the ticket with a priority and a severity: this stops the first clock.
 */
acknowledged_at?: string
acknowledged_by?: Login
duplicate_of?: Number
}
/**
 * What staff found.
 */
assessment?: {
/**
 * The conclusion of the assessment, as it is told to the publisher. Markdown.
 */
conclusion?: string
/**
 * What happens to the offer on the marketplace.
 */
offer_action?: ("none" | "change_requested" | "removed" | "reinstated")
/**
 * What that action means for customers.
 */
customer_impact?: string
}
/**
 * The message to customers on its way from draft to sent.
 */
message?: {
/**
 * How far the message is.
 */
state: ("draft" | "approved" | "sent")
/**
 * The text of the message. Markdown.
 */
text: string
drafted_by?: Login
drafted_by_id?: Account
/**
 * The text came with a commit after the receipt, and the forge does not tell who pushed it: whoever may push may have written it.
 */
is_pushed?: true
/**
 * The same message in the other language of the desk, to be read beside it.
 */
translation?: {
/**
 * The language of the translation; the message itself has that of the report.
 */
language: ("en" | "fr")
/**
 * The text of the translation. Markdown.
 */
text: string
drafted_by: Login
drafted_by_id?: Account
}
approved_by?: Login
approved_by_id?: Account
/**
 * When it was sent to customers.
 */
sent_at?: string
}
/**
 * Everything that happened, oldest first. It only grows.
 */
history: Event[]
/**
 * Up to where people have their answers on the pull request: whatever becomes of the desk's comments, what was refused is never carried out, and nothing is answered twice. Each account once; it only moves forward.
 */
answered?: Answered[]
report: Report
}
/**
 * One thing that happened to the ticket.
 */
export interface Event {
/**
 * When it happened.
 */
at: string
by: Login
by_id?: Account
/**
 * What was done.
 */
did: ("received" | "amended" | "acknowledged" | "priority_set" | "severity_set" | "assigned" | "assessment_started" | "information_requested" | "information_given" | "mitigation_reported" | "conclusion_given" | "offer_action_set" | "message_drafted" | "message_approved" | "message_sent" | "disclosed" | "revealed" | "resealed" | "closed" | "reopened" | "noted" | "reminded" | "escalated")
/**
 * Where it came from: the submission, the comment or the terminal.
 */
source: string
/**
 * The status that the ticket took by it; absent where the status stayed.
 */
status?: ("received" | "acknowledged" | "assessing" | "needs_information" | "mitigating" | "closed")
priority?: Priority
severity?: Severity
/**
 * The outcome that was given.
 */
outcome?: ("resolved" | "informative" | "not_applicable" | "duplicate" | "withdrawn" | "spam")
duplicate_of?: Number
/**
 * Which deadline a reminder or an escalation is about.
 */
deadline?: {
/**
 * The clock: acknowledge or update.
 */
kind: ("acknowledge" | "update")
/**
 * The instant that is due.
 */
due: string
/**
 * The share of the time that had passed, or overdue.
 */
mark: string
}
assignee?: Login
/**
 * The action on the offer that was decided.
 */
offer_action?: ("none" | "change_requested" | "removed" | "reinstated")
/**
 * The words that go with it and are meant for the publisher: a question, a mitigation, a conclusion, an answer.
 */
text?: string
/**
 * The text that became the message to customers: the publisher's own draft, or one of the staff.
 */
message?: {
/**
 * The text. Markdown.
 */
text: string
/**
 * The language of a translation; absent where it is the message itself.
 */
language?: ("en" | "fr")
/**
 * The text came with a commit after the receipt, and the forge does not tell who pushed it.
 */
is_pushed?: true
}
/**
 * When the acknowledgement was written, where the event above it is later: deadlines are judged by when people acted.
 */
acknowledged_at?: string
report_sha256?: Sha256
receipt_sha256?: Sha256
/**
 * A note of the staff for the staff.
 */
note?: string
}
/**
 * Up to where one account, or everyone, has been answered.
 */
export interface Answered {
by_id?: Account
/**
 * When the last of them were written.
 */
at: string
source: Source
desk_id?: Account
/**
 * What was refused when this account was last answered.
 */
refused?: Source[]
/**
 * What was answered otherwise when this account was last answered.
 */
replied?: Source[]
}
export interface Report {
/**
 * What kind of security event it is. A vulnerability is a weakness in the logic of software or hardware that, exploited, harms confidentiality, integrity or availability. A security incident has already put one of them in danger, or is about to.
 */
category: ("vulnerability" | "security_incident")
/**
 * Whether the report may be shown at once (public) or is held back until the desk discloses it (embargoed).
 */
disclosure: ("embargoed" | "public")
/**
 * The language of the report and of every answer to it; the desk's own when absent.
 */
language?: ("en" | "fr")
/**
 * Everything else, sealed to the keys of the staff, for a report that nobody else may read yet. Beside it stand only category, disclosure and language.
 */
sealed?: {
/**
 * The set of recipients that it is sealed to, by its name in the configuration of the desk.
 */
to: string
/**
 * SHA-256 over a salt of 32 bytes and the canonical JSON (RFC 8785) of the report: once both are known, anybody can check what was reported.
 */
commitment: string
/**
 * The sealed report: an age file in its armour.
 */
message: string
/**
 * The salt of the commitment, in hexadecimal digits. The desk adds it when it reveals the report; a submission has none.
 */
salt?: string
}
/**
 * The publisher of the affected offers, by the name customers know.
 */
publisher: string
/**
 * The affected offers: one at least.
 * 
 * Items: One affected offer.
 */
offers: {
/**
 * The identifier of the offer in the catalogue.
 */
id: string
/**
 * The affected versions. “2.0 to 2.3.1”, “before 2.1”, “1.0, 1.1”, “1.x” or “all” go into the advisory as ranges; anything else stays words.
 */
versions?: string
}[]
/**
 * The problem in one line.
 */
title: string
/**
 * The problem and how it shows. Markdown.
 */
description: string
/**
 * What an attacker gains, and what customers lose. Markdown.
 */
impact?: string
discovered_at?: Moment
/**
 * Whether anybody is known to exploit it.
 */
actively_exploited?: (true | false | "unknown")
/**
 * Whether it is known in public already.
 */
publicly_known?: (true | false | "unknown")
/**
 * CVE identifiers. A vulnerability needs a CVE or a CVSS vector.
 */
cve?: string[]
/**
 * CVSS vectors, version 3.0, 3.1 or 4.0. A vulnerability needs a CVE or a CVSS vector.
 */
cvss?: string[]
/**
 * CWE identifiers of the weakness.
 */
cwe?: string[]
/**
 * What is known of the incident; only for a security incident.
 */
incident?: {
detected_at?: Moment
/**
 * Whether it has been brought under control.
 */
contained?: boolean
/**
 * How many customers are affected, as far as known.
 */
customers_affected?: number
/**
 * The kinds of data involved.
 */
data_types?: string[]
}
/**
 * Whether there is a resolution or a mitigation, and its steps.
 */
remediation: {
/**
 * What customers can do today. With vendor_fix, mitigation or workaround the steps are required.
 */
status: ("vendor_fix" | "mitigation" | "workaround" | "none_available" | "no_fix_planned")
/**
 * The remediation steps, in order. Markdown.
 */
steps?: string[]
}
/**
 * Whether the publisher wants to send customers a message; the desk helps to write it.
 */
customer_message: {
/**
 * Whether a message is wanted.
 */
wanted: boolean
/**
 * A first draft of the message, if there is one. Markdown.
 */
draft?: string
}
/**
 * Web addresses that tell more.
 */
references?: string[]
/**
 * Who found it, as they want to be named.
 */
credits?: string[]
/**
 * The publisher's own identifier for it.
 */
tracking_id?: string
}

export type Login = string
export type Scope = string[]
export type Duration = string
export type Line = string

/**
 * The configuration of a security desk, .github/desk.yml. Only the name is required.
 */
export interface DeskConfiguration {
/**
 * The name of the desk, as people read it.
 */
name: string
/**
 * The address of the status site, with the path it lives under.
 */
site: string
/**
 * Only for a desk in a repository that is a fork: its own name, owner/name. Any other fork is silent. Its workflows also need the repository variable DESK_FORK with the value true, which no fork takes over.
 */
fork: string
/**
 * The languages of the desk; the first is its own.
 */
languages: ("en" | "fr")[]
/**
 * How confirmation numbers begin.
 */
number: {
/**
 * Two to ten capital letters or digits, a letter first.
 */
prefix: string
/**
 * Prefixes that numbers of this desk began with before; tickets keep the number they were given.
 */
earlier_prefixes: string[]
}
/**
 * Who may triage: named logins, or at least this role on the repository.
 */
staff: {
/**
 * Logins of the staff.
 */
users: Login[]
/**
 * Logins of those who were of the staff: their part of the history stays theirs, and they command nothing any more.
 */
earlier_users: Login[]
/**
 * The lowest role on the repository that counts as staff.
 */
role: ("triage" | "write" | "maintain" | "admin")
}
/**
 * Logins that are told when a deadline was missed.
 */
on_call: Login[]
/**
 * Accounts under which the desk wrote before, as GitHub's pages name them: an app with [bot] behind its name. Their comments are the desk's own still, so name none that others could have by now.
 */
earlier_accounts: Login[]
/**
 * Where the desk is reached in private: an e-mail address or an https address, or several, the preferred one first. The desk names them to anyone whose embargoed report is in the open, and security.txt does.
 */
contact: (string | string[])
/**
 * What the page of the policy says, to which security.txt leads. Texts are in the desk's own language.
 */
policy: {
/**
 * Who makes the promises of the policy; empty for the name of the desk.
 */
organisation: string
in_scope: Scope
out_of_scope: Scope
/**
 * The legal promise to those who report in good faith, as disclose.io grades it: full authorises research within the scope and waives claims, partial promises not to take legal action, none promises nothing. Only say what your lawyers agreed to.
 */
safe_harbour: ("none" | "partial" | "full")
}
/**
 * The look of the site, where it is to be the desk's own.
 */
brand: {
/**
 * The colour of the band at the top, in quotes: # and six hexadecimal digits. White text and the amber action have to be readable on it.
 */
colour: string
/**
 * A picture below .github/ that stands beside the desk's name instead of the bell: SVG, PNG or WebP, at most 64 KiB.
 */
logo: string
}
calendar: Calendar
/**
 * Calendars of earlier versions, each with its time to acknowledge, kept so that the deadlines computed with them can still be recomputed.
 */
earlier_calendars: EarlierCalendar[]
/**
 * How long things may take: a number and business days, business hours or business minutes.
 */
deadlines: {
acknowledge: Duration
/**
 * From one news to the next, by priority.
 */
update: {
P1: Duration
P2: Duration
P3: Duration
P4: Duration
}
}
/**
 * The shares of a deadline's time after which staff are reminded.
 */
reminders: string[]
/**
 * The offers that the desk knows, by their ids. They are suggested to whoever reports and have a page, and OSV gets their packages. An offer that is not here is taken all the same.
 */
catalogue: {
[k: string]: CatalogueOffer
}
/**
 * Who can open sealed reports.
 */
seal: {
/**
 * Named sets of age recipients, hybrid post-quantum ones (age1pq1…) or classic ones (age1…); a set never mixes the two. Never a secret key.
 */
recipients: {
[k: string]: string[]
}
/**
 * Whether an embargoed report must be sealed, once there are recipients, on a forge that everybody can read. Say false for a private repository.
 */
required: boolean
}
}
export interface Calendar {
/**
 * The name of this version of the calendar.
 */
version: string
/**
 * An IANA time zone.
 */
time_zone: string
/**
 * The working hours of a day.
 */
hours: {
/**
 * When work starts.
 */
start: string
/**
 * When work ends; 24:00 is midnight.
 */
end: string
}
/**
 * The working days of a week.
 */
days: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[]
/**
 * Dates on which nobody works.
 */
holidays: string[]
}
export interface EarlierCalendar {
/**
 * The name of this version of the calendar.
 */
version: string
acknowledge: Duration
/**
 * An IANA time zone.
 */
time_zone: string
/**
 * The working hours of a day.
 */
hours: {
/**
 * When work starts.
 */
start: string
/**
 * When work ends; 24:00 is midnight.
 */
end: string
}
/**
 * The working days of a week.
 */
days: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[]
/**
 * Dates on which nobody works.
 */
holidays: string[]
}
export interface CatalogueOffer {
name: Line
publisher: Line
/**
 * The package that it is, as a package URL without a version.
 */
package: string
/**
 * The package's ecosystem as OSV names it. Needed only where the package URL does not tell it, as for Linux distributions.
 */
ecosystem: string
}
