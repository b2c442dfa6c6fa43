// What can be wrong with a sealed report and with whom it is sealed to, in English.
import type { SealProblemWords } from '../../shapes/seal-problem-words.ts';
import { english } from '../../typography.ts';

const { code, count, names, either } = english;

const again = `Seal the report again with ${code('desk seal')} or on the desk’s site.`;

export const sealProblems: SealProblemWords = {
  'sealed-plaintext': ({ key }) =>
    `${code(key)} is publicly visible next to a sealed report. What was pushed stays readable: treat it as known. Remove the line, so that only ${code('category')}, ${code('disclosure')}, ${code('language')} and ${code('sealed')} are left, and tell staff.`,
  'sealed-public': () =>
    `A sealed report must be under embargo. Write ${code('disclosure: embargoed')}, or send the report without sealing it.`,
  'embargo-in-plaintext': () =>
    `This report is under embargo, and anyone can read it here. What was pushed stays readable, even if you delete it: close this pull request, replace every password and key in the report, and tell staff. Then seal the report with ${code('desk seal')} or on the desk’s site, and send it from a new branch.`,
  'commitment-malformed': ({ found }) =>
    `${code(found)} is not a commitment: it must be ${code('sha256:')} followed by 64 digits or letters from a to f. ${again}`,
  'seal-armour': () =>
    `The sealed message is not in age’s format: a first line, a last line and 64 characters on each line between them. Something was lost or added. ${again}`,
  'seal-version': () =>
    `Inside its armour, the sealed message is not in the format ${code('age-encryption.org/v1')}. ${again}`,
  'seal-header': () => `The header of the sealed message is damaged. ${again}`,
  'seal-size': ({ bytes }) =>
    `The sealed part has ${count(bytes)} bytes, which is not one of the sizes reports are padded to. It was cut off, or sealed by another program. ${again}`,
  'seal-set-unknown': ({ found, allowed, suggestion }) =>
    `This desk has no recipients named ${code(found)}${suggestion === undefined ? '.' : `; did you mean ${code(suggestion)}?`} ${allowed === '' ? `It can’t take sealed reports yet: its configuration has no ${code('seal.recipients')}.` : `Use ${either(names(allowed))}.`}`,
  'seal-kind': ({ expected }) =>
    `This desk’s set has recipients that start with ${code(expected)}, but the message is sealed to another kind. ${again}`,
  'seal-count': ({ found, expected }) =>
    `The message is sealed to ${keys(found)}, but the desk’s set has ${keys(expected)}. Either someone else could open it, or someone on the team could not. ${again}`,

  'commitment-broken': () =>
    `The revealed report is not the one that was sealed: the salt and the report don’t give this commitment. Restore the record and reveal it with ${code('desk reveal')}.`,
  'reveal-unrecorded': () =>
    `A record has a salt only if the last change to its report was the event ${code('revealed')}, and must have one then. Restore the record and reveal it with ${code('desk reveal')}.`,
  'seal-changed': () =>
    'The sealed report has changed. Only its publisher can change it, with an amendment; restore what was there.',

  'recipient-malformed': ({ found }) =>
    `${code(found)} is not an age recipient, or is mistyped: its checksum doesn’t match. Copy the whole line printed by ${code('desk keys new')}; it starts with ${code('age1pq1')}.`,
  'recipient-secret': () =>
    `This is a secret key: anyone who reads it can open every report sealed to it. Remove it and never use it again. Make a new one with ${code('desk keys new')}, and put its recipient here.`,
  'recipients-mixed': ({ set }) =>
    `The set ${code(set)} mixes hybrid recipients (${code('age1pq1…')}) with classic ones (${code('age1…')}), which is only as strong as the classic ones. Keep one kind, preferably hybrid.`,
};

function keys(number: number): string {
  return number === 1 ? 'one key' : `${count(number)} keys`;
}
