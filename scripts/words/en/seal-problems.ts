// What can be wrong with a sealed report and with whom it is sealed to, in English.
import type { SealProblemWords } from '../seal-problem-words.ts';
import { english } from '../typography.ts';

const { code, count, names, either } = english;

const again = `Seal the report again with ${code('desk seal')} or on the site of the desk.`;

export const sealProblems: SealProblemWords = {
  'sealed-plaintext': ({ key }) =>
    `${code(key)} stands in the open beside a sealed report. What was pushed stays readable: treat it as known. Remove the line, so that only ${code('category')}, ${code('disclosure')}, ${code('language')} and ${code('sealed')} are left, and tell the staff.`,
  'sealed-public': () =>
    `A sealed report is under embargo. Write ${code('disclosure: embargoed')}, or send the report without sealing it.`,
  'embargo-in-plaintext': () =>
    `This report is under embargo, and everybody can read it here. What was pushed stays pushed, even if you delete it: close this pull request, replace every password and key that stands in the report, and tell the staff of the desk. Then seal the report with ${code('desk seal')} or on the site of the desk, and send it from a new branch.`,
  'commitment-malformed': ({ found }) =>
    `${code(found)} is not a commitment: it is ${code('sha256:')} and 64 digits and letters from a to f. ${again}`,
  'seal-armour': () =>
    `The sealed message is not as age writes it: its first and its last line, and 64 characters on each line between them. Something was lost or added on the way. ${again}`,
  'seal-version': () =>
    `Inside its armour, the sealed message is not of the format ${code('age-encryption.org/v1')}. ${again}`,
  'seal-header': () => `The header of the sealed message is damaged. ${again}`,
  'seal-size': ({ bytes }) =>
    `The sealed part has ${count(bytes)} bytes, which is none of the sizes that reports are padded to. It was cut off, or sealed by another program. ${again}`,
  'seal-set-unknown': ({ found, allowed, suggestion }) =>
    `This desk has no recipients named ${code(found)}${suggestion === undefined ? '.' : `; did you mean ${code(suggestion)}?`} ${allowed === '' ? `It takes no sealed reports yet: its configuration names nobody in ${code('seal.recipients')}.` : `It has ${either(names(allowed))}.`}`,
  'seal-kind': ({ expected }) =>
    `The set of this desk has recipients that begin with ${code(expected)}, and the message is sealed to others. ${again}`,
  'seal-count': ({ found, expected }) =>
    `The message is sealed to ${keys(found)}, and the set of the desk has ${keys(expected)}. Either somebody else could open it, or somebody of the staff could not. ${again}`,

  'commitment-broken': () =>
    `The revealed report is not the one that was sealed: salt and report do not give this commitment. Restore the record, and reveal it with ${code('desk reveal')}.`,
  'reveal-unrecorded': () =>
    `A salt stands in a record exactly when the last change of its report was the event ${code('revealed')}. Restore the record, and reveal it with ${code('desk reveal')}.`,
  'seal-changed': () =>
    'The sealed report is another than before. It changes only by an amendment of its publisher; restore what stood there.',

  'recipient-malformed': ({ found }) =>
    `${code(found)} is not a recipient of age, or was mistyped: its checksum does not fit. Copy the whole line that ${code('desk keys new')} printed, which begins with ${code('age1pq1')}.`,
  'recipient-secret': () =>
    `This is a secret key, and whoever reads it can open every report that was sealed to it. Remove it, make a new one with ${code('desk keys new')}, never use this one again, and write its recipient here.`,
  'recipients-mixed': ({ set }) =>
    `The set ${code(set)} mixes hybrid recipients (${code('age1pq1…')}) with classic ones (${code('age1…')}), and the weaker ones would decide. Keep one kind; hybrid is the better one.`,
};

function keys(number: number): string {
  return number === 1 ? 'one key' : `${count(number)} keys`;
}
