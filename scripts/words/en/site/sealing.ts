// What the help on sealing says, for publishers and for staff, in English.
import type { SealingWords } from '../../shapes/site/sealing-words.ts';
import { english } from '../../typography.ts';

const { code } = english;

export const sealing: SealingWords = {
  publishers: {
    title: 'Send a secret report safely',
    lead: 'How to tell this desk something no one else may know yet, even though its pull requests are public.',
    chapters: {
      closed: {
        title: 'This desk can’t take sealed reports yet',
        text: [
          'It has published no keys, so there is no one to seal a report to. Anyone who can see the repository can read what you put in a pull request here.',
        ],
        steps: [
          {
            title: 'Report without the details',
            text: 'Send a report whose title and description give nothing away, and say in it that you will share the rest privately. You still get your confirmation number and deadline.',
          },
          {
            title: 'Agree on a private channel',
            text: 'Someone on the team answers on your pull request and agrees with you on how to share the rest.',
          },
          {
            title: 'If even that says too much',
            text: 'If no one may even know that there is a report, use GitHub’s private reporting: only the repository’s maintainers can see it.',
          },
        ],
        links: [
          { label: 'Open the report wizard', to: 'report' },
          { label: 'Report privately on GitHub', to: 'private' },
        ],
      },
      disclosed: {
        title: 'What a public pull request gives away',
        text: [
          'You report to this desk with a pull request on GitHub. If its repository is public, anyone can read a pull request from the moment it is opened, including programs that watch GitHub for new vulnerabilities.',
          'That includes the file, the title, the branch name, every commit message and every comment. An embargo hides a report on this desk’s site. On GitHub it hides nothing.',
        ],
      },
      idea: {
        title: 'What sealing is',
        text: [
          'Sealing encrypts your report on your own device, before anything is sent, so that only people who hold one of this desk’s keys can read it. The public pull request then contains only a block of characters that means nothing to anyone else. The desk can still check that the block is complete and meant for its keys. Once the embargo is over, anyone can check that the published report is exactly the one you sealed.',
        ],
        links: [{ label: 'Sealing uses age, an open format for encrypted files', to: 'age' }],
      },
      remains: {
        title: 'What stays public',
        text: ['Everything you report is inside the seal. This is visible from outside:'],
        items: [
          {
            label: 'Your GitHub account',
            meaning:
              'It opens the pull request, so anyone can see its name and its other activity. If that alone reveals which product is affected, use another account from the start.',
          },
          {
            label: 'That you reported, and when',
            meaning:
              'The pull request, its confirmation number, dates and deadlines, and later its status, priority and severity.',
          },
          {
            label: 'Category, disclosure and language',
            meaning:
              'Whether it is a vulnerability or a security incident, that it is under embargo and the report’s language, if you state it.',
          },
          {
            label: 'Its approximate size',
            meaning:
              'Reports are padded to 1, 2, 4, 16 or 64 KiB. Anyone can see which of these it is, but not the report’s exact length.',
          },
          {
            label: 'Who it is sealed to',
            meaning: 'The name of a set of keys and how many keys are in it.',
          },
          {
            label: 'A commitment',
            meaning:
              'A checksum of your report and a secret random number. It gives nothing away, and later it proves that no one changed the report.',
          },
        ],
      },
      browser: {
        title: 'In the browser, step by step',
        text: [
          'This is the easiest way. The wizard seals the report in your browser. Once you have chosen the embargo, it needs no network: to be certain, go offline until the report is sealed.',
        ],
        steps: [
          {
            title: 'Choose the embargo',
            text: 'Open the wizard, choose the category, then “Under embargo”.',
          },
          {
            title: 'Answer the questions',
            text: 'Nothing you type leaves your device. Still, leave out passwords and personal data: no one needs them to understand the problem.',
          },
          {
            title: 'Enter the account that will send it',
            text: 'Enter the login you will open the pull request with. The seal is bound to it: sent from any other account, the report counts as a copy.',
          },
          {
            title: 'Compare the fingerprints',
            text: 'The wizard shows which keys it seals to. Compare them as described below, and stop if anything differs.',
          },
          {
            title: 'Make an answer key',
            text: 'Say yes to answers that no one else can read: the wizard makes a key, and you save its file before you continue. Without one, the desk can only answer you in public.',
          },
          {
            title: 'Seal and send it',
            text: 'Look at what will be public, then follow the wizard to GitHub. Keep the suggested file name, branch and title: they give nothing away. Leave the description empty.',
          },
        ],
        links: [{ label: 'Open the report wizard', to: 'report' }],
      },
      terminal: {
        title: 'In the terminal, step by step',
        text: [
          'You need Git and Node.js. Replace anything in angle brackets. The two dots keep secrets next to your clone of the repository, never inside it.',
        ],
        steps: [
          { title: 'Clone the desk', text: 'It includes the command that seals.', typed: 'copy' },
          {
            title: 'Write the report next to it',
            text: `Save it as ${code('report.yaml')}, in the folder that contains the clone. It is the same file as for any report; the schema below lists every key.`,
          },
          {
            title: 'Make an answer key',
            text: 'The first file is secret and stays with you. The second goes inside the seal, so that the desk can answer.',
            typed: 'answerKey',
          },
          {
            title: 'Seal it',
            text: 'The command checks the report, shows the fingerprints to compare and writes the sealed file. Give the login you will open the pull request with.',
            typed: 'seal',
          },
          {
            title: 'Send the sealed file',
            text: 'Push it to your fork, and open the pull request there with a title as neutral as these names and no description. Use random letters in the file name.',
            typed: 'push',
          },
        ],
        links: [{ label: 'Every key of a report (JSON Schema)', to: 'schema' }],
      },
      fingerprints: {
        title: 'Compare the fingerprints',
        text: [
          'A fingerprint identifies a key: five groups of four digits and letters. If someone slips in their own key, they can read your report, so compare every group before you seal.',
          'The wizard and the terminal must show exactly the keys of one of these sets:',
        ],
        after: [
          'This page comes from the same place as the wizard: someone who can change one can change both. So compare once through another channel too: with the configuration in the repository and its history, or, for something serious, by calling someone on the team.',
        ],
        links: [{ label: 'The keys in the desk’s configuration', to: 'configuration' }],
      },
      answerKey: {
        title: 'Your answer key',
        text: [
          'The desk answers on the pull request, in public. With your answer key it can seal answers that only you can read. The public half of the key travels inside the seal; the secret half is the file you saved.',
          'Until the ticket is closed, keep that file where only you can read it, with a second copy elsewhere. Anyone who has it can read your answers. If you lose it, no one can open the answers sealed to it, not even the desk: say so on the pull request and send your report again with a new key.',
        ],
        steps: [
          {
            title: 'Read an answer in the browser',
            text: 'Open the answer page, choose your key file and paste the whole comment with the sealed answer. It is opened on your device and sent nowhere.',
          },
          {
            title: 'Or in the terminal',
            text: `Save the comment as ${code('answer.txt')} next to your key.`,
            typed: 'openAnswer',
          },
          {
            title: 'Check where it comes from',
            text: 'An answer states its ticket, repository and author. All three must match the pull request, and the author must be the account that posted it and be on the desk’s staff. Anyone who could open your report also knows your public key, and a seal does not show who made it.',
          },
        ],
        links: [{ label: 'Open an answer', to: 'answer' }],
      },
      mistake: {
        title: 'If you pushed it unsealed',
        text: [
          'You can’t take back what was pushed. It stays in the history, in forks, in e-mails and in other programs’ caches, even after you close, delete or overwrite it. Treat it as known and act fast:',
        ],
        steps: [
          {
            title: 'Close the pull request',
            text: 'That doesn’t stop anyone who saw it, but it attracts no more readers. Don’t push a corrected file to the same branch: the old one stays readable.',
          },
          {
            title: 'Replace what it gives away',
            text: 'Change every password, key and token in it now.',
          },
          {
            title: 'Tell the desk',
            text: 'Write in a comment that the report was readable and for how long, without repeating any of it. The desk then decides if the embargo still makes sense. If the desk has keys, it also notices by itself.',
          },
          {
            title: 'Send it again as described here',
            text: 'Use a new branch, so that it doesn’t include the old commits.',
          },
        ],
        after: ['Only GitHub Support can remove commits for good, and not from copies others have made.'],
      },
      limits: {
        title: 'What sealing can’t do',
        text: ['A seal is a lock, not a promise. These are its limits:'],
        items: [
          {
            label: 'It does not prove who wrote it',
            meaning:
              'The format has no sender. The desk relies on the account that opens the pull request and the login inside the seal; anyone who controls your account can speak in your name.',
          },
          {
            label: 'Staff can read it and pass it on',
            meaning: 'Anyone who holds one of the set’s keys can open the report and copy what they read.',
          },
          {
            label: 'A lost key is lost',
            meaning:
              'No one can open a seal without a key. There is no other way in, for the desk or for you.',
          },
          {
            label: 'It stays forever',
            meaning:
              'The sealed block is in a public history. If one of its keys is stolen years from now, it can be opened then; sealing again doesn’t take back what was already public.',
          },
          {
            label: 'It can’t predict the future',
            meaning:
              'Hybrid keys are designed to withstand quantum computers, as far as anyone knows today. Classic keys are not: someone could keep what is sealed to them and open it once such machines exist.',
          },
          {
            label: 'It does not hide that you report',
            meaning:
              'Your account, the time, the size and every later step are visible, and people can guess from them.',
          },
          {
            label: 'It trusts your device and this site',
            meaning:
              'A browser extension can read what you type, and a tampered wizard could seal to other keys. For something serious, seal in the terminal from a clone you have checked, and compare the fingerprints by phone.',
          },
          {
            label: 'It trusts every site at this address',
            meaning:
              'A browser tells sites apart only by their host. On GitHub Pages all of an account’s sites share a host, so a page of another project there could read what you type here. If this site doesn’t have its own host, seal in the terminal.',
          },
        ],
        links: [
          { label: 'The threat model: each attack, its defence and what remains', to: 'threats' },
          { label: 'How staff handle sealed reports', to: 'staff' },
        ],
      },
    },
  },
  staff: {
    title: 'Sealed reports: a guide for staff',
    lead: 'From your first key to disclosure: what to run, what to check and what to do when something goes wrong.',
    chapters: {
      public: {
        title: 'First: what you write is public',
        text: [
          'A sealed report is in a public pull request. Your comments there and the commands in them are public too: the question in a “/need-info”, the text of a “/conclude”, a “/note”, a message to customers. The record in the repository keeps them as well, even if the site does not show them.',
          'Until the report is revealed, don’t write anything there that you know only from the report. Put everything else in a sealed answer.',
        ],
      },
      key: {
        title: 'Make your key',
        text: [
          'Each staff member has their own key. You make it on your own computer, in a clone of the repository. It has two halves: the identity is secret and opens reports; the recipient is public and seals them.',
        ],
        steps: [
          {
            title: 'Make it',
            text: 'Enter a passphrase of at least 15 characters, twice. It protects the identity on your disk. The file must be outside the repository; the command refuses any path inside. It prints the recipient and its fingerprint.',
            typed: 'newKey',
          },
          {
            title: 'Keep the identity safe',
            text: 'Keep it on your own computer with an encrypted disk, and a copy in your team’s password manager or on paper in a safe. Keep the passphrase somewhere else. Never put the identity in a chat, an e-mail, a cloud folder or a GitHub Actions secret: the desk itself never needs it.',
          },
          {
            title: 'Have more than one key in the set',
            text: 'Any of them opens every report. With a single key, one broken disk loses everything that was sealed.',
          },
        ],
      },
      recipients: {
        title: 'Give the desk your recipient',
        text: ['Only recipients in the configuration on the default branch count as the desk’s keys.'],
        steps: [
          {
            title: 'Add it to a set',
            text: `Copy the whole printed line to ${code('seal.recipients')} in ${code('.github/desk.yml')}. A set has a name and one recipient per person, all of one kind: hybrid ones start with age1pq1.`,
            typed: 'recipients',
          },
          {
            title: 'Check it',
            text: 'It reports mistyped recipients, secret keys and mixed sets on their line.',
            typed: 'checkDesk',
          },
          {
            title: 'Have it reviewed',
            text: 'Open a pull request and say in it whose fingerprint is whose. GitHub asks the configuration’s code owners for a review; agree that no one merges without one, because someone who slips in a recipient can read every report from then on.',
          },
          {
            title: 'Compare through another channel',
            text: 'Before anyone approves, the owner of each new key reads its fingerprint aloud in a call, and the reviewer compares all five groups with the publishers’ page or the pull request. A chat or an e-mail is not enough: both can be forged.',
          },
        ],
        after: [
          'Give the site its own host before you publish keys. On GitHub Pages all of an account’s sites share a host, so a page of another project there could read what people type into the wizard.',
          'When a set’s keys change, give it a new name, for example the year. The checks can see how many keys a report is sealed to and of which kind, but not whose they are: with a new name, anyone who seals from an outdated page gets an error.',
        ],
        links: [{ label: 'The publishers’ page with all fingerprints', to: 'publishers' }],
      },
      open: {
        title: 'Open a report',
        text: [
          'Pull the default branch and run the command on your own computer, never in a workflow or on a shared machine.',
        ],
        steps: [
          {
            title: 'Read it in the terminal',
            text: 'The command asks for your passphrase, prints the report and shows the result of five checks.',
            typed: 'unseal',
          },
          {
            title: 'Or save it to a file',
            text: 'Save it outside the repository, readable only by you. Delete it when you are done.',
            typed: 'unsealToFile',
          },
          {
            title: 'Acknowledge it',
            text: 'Do it on the pull request within the deadline, like any other report. Priority and severity are public.',
          },
        ],
      },
      bonds: {
        title: 'When a check fails',
        text: [
          'A seal does not show who made it, so five things inside are compared with the outside. If one doesn’t match, the report can’t be revealed. Don’t act on its contents until you know why.',
        ],
      },
      answer: {
        title: 'Answer in secret',
        text: [
          'If a report came with an answer key, you can seal your answer so that only its publisher can read it.',
        ],
        steps: [
          {
            title: 'Write the answer',
            text: `Save it in a file outside the repository, for example ${code('answer.md')}.`,
          },
          {
            title: 'Seal it',
            text: 'The command opens the report to find the key and prints the sealed answer. Give your own login: the publisher compares it with the account that posts.',
            typed: 'reply',
          },
          {
            title: 'Post it',
            text: 'From the account you gave, paste everything that was printed as a comment on the pull request. Don’t add anything that gives details away: anyone can already see that there is an answer, when and roughly how long.',
          },
        ],
        after: [
          'You can’t open that answer again yourself, so keep your text until the ticket is closed. If the report came without a key, ask the publisher to seal it again with one.',
        ],
      },
      change: {
        title: 'When staff change',
        text: [
          'When someone leaves or joins, the set changes and so does its name. You can seal open reports to the new set; their contents and commitment stay the same.',
        ],
        steps: [
          {
            title: 'Name the new set',
            text: 'Add it as above, with the keys of those who stay and those who join. Remove the old set in the same change, so that no one seals to it any more.',
          },
          {
            title: 'Seal the open reports to it',
            text: 'Someone with an old key does this once for each ticket that is still sealed. Then open a pull request with the records.',
            typed: 'reseal',
          },
        ],
        after: [
          'This has limits. Anyone with an old key can still open the old block: it stays in the Git history, in the pull request and in every copy. Sealing again protects against people who never saw the old block, and newcomers don’t need the old keys. Replace anything truly secret in a report, for example a password.',
        ],
      },
      lost: {
        title: 'When a key is lost',
        text: [
          'Lost means that no one has it, you included. If someone else could have it, treat it as stolen and go to the next chapter.',
        ],
        steps: [
          {
            title: 'Look for the copy',
            text: 'Check the password manager and the safe. If you find it, make a second copy again.',
          },
          {
            title: 'Let a colleague take over',
            text: 'Any other key in the set opens every report. Nothing is lost yet, but the deadlines keep running.',
          },
          {
            title: 'Replace it',
            text: 'Make a new key, put it in a new set instead of the old one and have the open reports sealed to that set.',
          },
          {
            title: 'If it was the only one',
            text: 'No one can open what was sealed to it. First give the desk new keys. Then ask on each open ticket, with “/need-info”, for the report to be sealed and sent again, and say why.',
          },
        ],
      },
      stolen: {
        title: 'When a key may be stolen',
        text: [
          'A lost laptop, an identity posted in public, malware, a passphrase someone saw: do this today, in this order.',
        ],
        steps: [
          {
            title: 'Stop new reports being sealed to it',
            text: 'Merge a new set with a new name and without that key, and remove the old set. Rebuild the site if that doesn’t happen by itself.',
          },
          {
            title: 'List what it opens',
            text: 'List every report ever sealed to a set with that key, including closed tickets, and every amendment. Treat them all as read.',
          },
          {
            title: 'Tell their publishers',
            text: 'Send each a sealed answer, so that they can replace what needs replacing, protect their customers and decide if the embargo still makes sense.',
          },
          {
            title: 'Bring disclosures forward',
            text: 'Customers should know what an attacker knows. Decide for each ticket with its publisher.',
          },
          {
            title: 'Seal the open reports to the new set',
            text: 'This keeps out anyone who gets the key later and sees only new data. It does not keep out a thief who already has a copy of the repository.',
          },
          {
            title: 'Write down what happened',
            text: 'Note the key’s fingerprint, since when, which tickets and who was notified. A stolen key is a security incident of the desk itself.',
          },
        ],
      },
      disclosure: {
        title: 'Disclose a sealed report',
        text: [
          'The desk itself has no key, so “/disclose” on a sealed ticket only answers with the command below. Someone with a key writes the report’s fields and its salt into the record, which ends the embargo.',
        ],
        steps: [
          {
            title: 'Make sure it is time',
            text: 'Is the publisher ready and can customers protect themselves? Does the report contain personal data or secrets? It is shown word for word: if something must not be shown, first ask the publisher to seal a better text.',
          },
          {
            title: 'Reveal it',
            text: 'The command opens the report, runs all five checks and commits the record to a local branch. No one else can see it yet.',
            typed: 'reveal',
          },
          {
            title: 'Push it and have it merged',
            text: 'From the moment you push, anyone can read the report. The checks recompute the commitment and compare it with the original one. The site shows the report once the change is merged.',
            typed: 'pushRecord',
          },
          {
            title: 'Say so on the pull request',
            text: 'This command tells the publisher and adds the time to the ticket’s history.',
            typed: 'disclose',
          },
        ],
        after: [
          'Anyone can now check what was reported and when, using the salt, the report and the commitment in the record.',
        ],
      },
      message: {
        title: 'The message to customers',
        text: [
          'It takes two people: those who draft or translate it can’t approve it. Until disclosure, write it in sealed answers or among yourselves: the commands below are public comments on the pull request. A draft inside a sealed report becomes the ticket’s draft once the report is revealed.',
        ],
        steps: [
          {
            title: 'Draft it',
            text: 'Use the report’s language. You can replace a draft until it is sent; each new one must be approved again.',
            typed: 'draft',
          },
          {
            title: 'Have it approved',
            text: 'Someone else on the team reads every word in both languages, then approves it.',
            typed: 'approve',
          },
          {
            title: 'Send it and say so',
            text: 'The desk sends nothing itself. Send the message yourself and record that you did.',
            typed: 'sent',
          },
        ],
      },
    },
  },
  broken: {
    author:
      'Someone probably copied the sealed block from another pull request, to take credit for it or to learn from your answers. Find the original by its sealed block, say nothing about the contents here and ask the account to seal its own report. A publisher who changed accounts must seal again.',
    repository:
      'The block came from another desk or was sealed in a clone of a fork. Ask the publisher, without giving details, to seal it again for this repository.',
    nonce:
      'The older of the two tickets is probably the original. Close the other as a duplicate, or as spam if another account sent it.',
    commitment:
      'The publisher, or someone along the way, published a commitment that doesn’t belong to this report, so nothing could be proven later. Ask the publisher to seal it again before you rely on anything.',
    fields:
      'Someone changed the category, disclosure or language outside the seal. Go by what is inside, and ask the publisher to send the original sealed file again.',
  },
  about: {
    title: 'Reports that must stay secret',
    text: 'You can seal an embargoed report, so that only staff can read it in the public pull request. There is a guide for each side.',
    publishers: 'For publishers: send a secret report safely',
    staff: 'For staff: keys, opening, answering and disclosing',
  },
  set: (name) => `The set ${code(name)}`,
  file: 'These keys as a file',
  places: { login: 'login', repository: 'owner/name', fork: 'address of your fork' },
};
