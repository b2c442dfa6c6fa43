// What the help on sealing says, for publishers and for staff, in English.
import type { SealingWords } from '../sealing-words.ts';
import { english } from '../typography.ts';

const { code } = english;

export const sealing: SealingWords = {
  publishers: {
    title: 'Send a secret report safely',
    lead: 'How to tell this desk of something that nobody else may know of yet, although its pull requests are public.',
    chapters: {
      closed: {
        title: 'This desk takes no sealed reports yet',
        text: [
          'It has published no keys, so there is nobody for whom a report could be sealed. Whatever you put into a pull request here can be read by everybody who sees the repository.',
        ],
        steps: [
          {
            title: 'Report without the secret',
            text: 'Send a report whose title and description give nothing away, and write in it that you will tell the rest in private. You get your confirmation number and your deadline all the same.',
          },
          {
            title: 'Agree on a private way',
            text: 'A person of the desk answers on your pull request, and agrees with you on how to tell the rest.',
          },
          {
            title: 'If even that says too much',
            text: 'Where nobody may know that there is a report at all, use the private way of GitHub: only those who look after the repository can see it.',
          },
        ],
        links: [
          { label: 'Open the report wizard', to: 'report' },
          { label: 'Report in private on GitHub', to: 'private' },
        ],
      },
      disclosed: {
        title: 'What a public pull request gives away',
        text: [
          'You report to this desk with a pull request on GitHub. Where its repository is public, everybody can read a pull request from the moment it is opened; so can programs that watch GitHub for new weaknesses.',
          'That goes for the file, the title, the name of the branch, every commit message and every comment. An embargo hides a report on the pages of this desk. On GitHub it hides nothing.',
        ],
      },
      idea: {
        title: 'What sealing is',
        text: [
          'Sealing locks your report on your own device, before anything is sent, so that only the people who hold a key of this desk can read it. What then lies in the public pull request is a block of letters that tells nothing to anybody else. The desk can still check that the block is whole and meant for its keys, and once the embargo is over, everybody can check that the report it shows is the very one that you sealed.',
        ],
        links: [{ label: 'Sealing is done with age, an open format for encrypted files', to: 'age' }],
      },
      remains: {
        title: 'What stays public',
        text: ['Everything you report is inside the seal, but these things can be seen from outside:'],
        items: [
          {
            label: 'Your account on GitHub',
            meaning:
              'It opens the pull request, so everybody sees its name and what else it does. Where that alone shows which product is concerned, use another account from the start.',
          },
          {
            label: 'That you reported, and when',
            meaning:
              'The pull request, its confirmation number, its dates and deadlines, and later its status, priority and severity.',
          },
          {
            label: 'Category, disclosure and language',
            meaning:
              'Whether it is a vulnerability or a security incident, that it is under embargo, and the language of the report where you name one.',
          },
          {
            label: 'The rough size',
            meaning:
              'Reports are filled up to 1, 2, 4, 16 or 64 KiB. Everybody can see which of these it is, and nobody how long the report is within it.',
          },
          {
            label: 'For whom it is sealed',
            meaning: 'The name of a set of keys, and how many keys are in it.',
          },
          {
            label: 'A commitment',
            meaning:
              'A check value over your report and a secret random number. It gives nothing away, and later proves that nobody changed the report.',
          },
        ],
      },
      browser: {
        title: 'In the browser, step by step',
        text: [
          'This is the easiest way. The wizard seals inside your browser. Once you have chosen the embargo, it needs no network: whoever wants to be certain goes offline until the report is sealed.',
        ],
        steps: [
          {
            title: 'Choose the embargo',
            text: 'Open the wizard, choose the category, and then “Under embargo”.',
          },
          {
            title: 'Answer the questions',
            text: 'Nothing that you type leaves your device. Leave out passwords and personal data even so: nobody needs them to understand the problem.',
          },
          {
            title: 'Say who will send it',
            text: 'Type the login with which you will open the pull request. The seal is bound to it: sent from any other account, the report counts as a copy.',
          },
          {
            title: 'Compare the fingerprints',
            text: 'The wizard shows for whom it seals. Compare that as described below, and stop if anything differs.',
          },
          {
            title: 'Make a key for answers',
            text: 'Say yes to answers that nobody else can read: the wizard makes a key, and you save its file before you go on. Without a key the desk can answer you only in public.',
          },
          {
            title: 'Seal it and send it',
            text: 'Look at what everybody will see, then follow the wizard to GitHub. Leave the name of the file, the branch and the title as they are proposed: they give nothing away. Leave the description empty.',
          },
        ],
        links: [{ label: 'Open the report wizard', to: 'report' }],
      },
      terminal: {
        title: 'In the terminal, step by step',
        text: [
          'You need Git and Node.js. Replace whatever stands between angle brackets. The two dots put what is secret beside the copy of the repository, never into it.',
        ],
        steps: [
          { title: 'Get a copy of the desk', text: 'It brings the command that seals.', typed: 'copy' },
          {
            title: 'Write the report beside it',
            text: `Save it as ${code('report.yaml')}, in the folder that holds the copy. It is the same file as any report; the schema below names every key.`,
          },
          {
            title: 'Make a key for answers',
            text: 'The first file is secret, and stays with you. The second one goes into the seal, so that the desk can answer.',
            typed: 'answerKey',
          },
          {
            title: 'Seal it',
            text: 'The command checks the report, shows the fingerprints to compare, and writes the sealed file. Name the login with which you will open the pull request.',
            typed: 'seal',
          },
          {
            title: 'Send the sealed file',
            text: 'Push it to your fork, and open the pull request there with a title as empty as these names and no description. Take letters at random for the name of the file.',
            typed: 'push',
          },
        ],
        links: [{ label: 'Every key of a report, as a JSON Schema', to: 'schema' }],
      },
      fingerprints: {
        title: 'Compare the fingerprints',
        text: [
          'A fingerprint is the short name of a key: five groups of four digits and letters. Whoever could slip in a key of their own could read your report, so compare all groups before you seal.',
          'The wizard and the terminal must show the keys of one of these sets, no more and no fewer:',
        ],
        after: [
          'This page comes from the same place as the wizard: whoever could change one could change both. So compare once by another way, too: with the configuration in the repository and its history, and for a grave matter with a person of the desk whom you call.',
        ],
        links: [{ label: 'The keys in the configuration of the desk', to: 'configuration' }],
      },
      answerKey: {
        title: 'The key for answers',
        text: [
          'The desk answers on the pull request, where everybody reads along. With your key for answers it can seal what only you may read. The public half of the key travels inside the seal; the secret half is the file that you saved.',
          'Keep that file where only you can read it, with a copy in a second place, until the ticket is closed. Whoever has it can read your answers. If you lose it, nobody can open the answers that were sealed for it, the desk included: say so on the pull request, and send your report again with a new key.',
        ],
        steps: [
          {
            title: 'Read an answer in the browser',
            text: 'Open the page for answers, choose your key file, and paste the whole comment with the sealed answer. It is opened on your device, and sent nowhere.',
          },
          {
            title: 'Or in the terminal',
            text: `Save the comment as ${code('answer.txt')} beside your key.`,
            typed: 'openAnswer',
          },
          {
            title: 'Look at what it says of itself',
            text: 'An answer names its ticket, its repository and its author. All three must fit the pull request, and the author must be the account that posted it and belong to the desk. Whoever could open your report knows your public key as well, and a seal does not show who made it.',
          },
        ],
        links: [{ label: 'Open an answer', to: 'answer' }],
      },
      mistake: {
        title: 'If you have pushed it in the open',
        text: [
          'What was pushed stays pushed. It lies in the history, in forks, in e-mails and in the memory of programs, even after you close, delete or overwrite it. So treat it as known, and be quick:',
        ],
        steps: [
          {
            title: 'Close the pull request',
            text: 'That stops nobody who saw it, but it draws in no more readers. Do not push a corrected file to the same branch: the old one stays beside it.',
          },
          {
            title: 'Replace what it gives away',
            text: 'Change every password, key and token that stands in it, now.',
          },
          {
            title: 'Tell the desk',
            text: 'Write in a comment that the report was readable and for how long, without repeating anything of it. The desk then weighs whether the embargo still makes sense. A desk that has keys notices by itself as well.',
          },
          {
            title: 'Send it again, as this page says',
            text: 'From a new branch, so that the old commits are no part of it.',
          },
        ],
        after: [
          'Only the support of GitHub can remove commits for good, and not from the copies that others have made.',
        ],
      },
      limits: {
        title: 'What sealing cannot do',
        text: ['A seal is a lock, not a promise. It is honest to say what it leaves open:'],
        items: [
          {
            label: 'It does not prove who wrote it',
            meaning:
              'The format knows no sender. The desk goes by the account that opens the pull request, and by the login that you named inside the seal; whoever controls your account can speak in your name.',
          },
          {
            label: 'Staff can read it, and pass it on',
            meaning: 'Everybody who holds a key of the set can open the report, and can copy what they read.',
          },
          {
            label: 'A lost key is lost',
            meaning:
              'Nobody can open a seal without a key, and there is no other way in: neither for the desk, nor for you.',
          },
          {
            label: 'It stays for ever',
            meaning:
              'The sealed block lies in a public history. Should one of its keys be stolen in years, it can be opened then; sealing anew does not take back what was already public.',
          },
          {
            label: 'It cannot know the future',
            meaning:
              'Hybrid keys are made to hold against quantum computers as well, as far as anybody knows today. Classic keys are not: what is sealed for them may be kept, and opened once there are such machines.',
          },
          {
            label: 'It does not hide that you report',
            meaning:
              'Your account, the moment, the size and every further step can be seen, and people can guess from them.',
          },
          {
            label: 'It trusts your device and this site',
            meaning:
              'A browser extension can read what you type, and a wizard that somebody tampered with could seal for other keys. For a grave matter, seal in the terminal from a copy that you have checked, and compare the fingerprints by telephone.',
          },
          {
            label: 'It trusts every site at this address',
            meaning:
              'A browser tells sites apart by their host alone. On GitHub Pages all sites of one account share a host: a page of another project there could read what you type here. Where this site has no host of its own, seal in the terminal.',
          },
        ],
        links: [
          { label: 'The threat model: each attack, what is done and what remains', to: 'threats' },
          { label: 'How the staff handle sealed reports', to: 'staff' },
        ],
      },
    },
  },
  staff: {
    title: 'Sealed reports: a guide for staff',
    lead: 'From your first key to the disclosure: what to run, what to look at, and what to do when something goes wrong.',
    chapters: {
      public: {
        title: 'First of all: what you write is public',
        text: [
          'A sealed report lies in a public pull request. Your comments there, and the commands in them, are as public as any others: the question of a “/need-info”, the text of a “/conclude”, a “/note”, a message to customers. The record in the repository keeps them, too, even where the site does not show them.',
          'Until the report is revealed, write there nothing that only the report can have told you. Whatever else there is to say goes into a sealed answer.',
        ],
      },
      key: {
        title: 'Make your key',
        text: [
          'Each person of the staff has a key of their own. It is made on your own machine, in a copy of the repository, and has two halves: an identity, which is secret and opens reports, and a recipient, which is public and seals them.',
        ],
        steps: [
          {
            title: 'Make it',
            text: 'You are asked twice for a passphrase of 15 characters or more, which protects the identity on your disk. The file must lie outside of the repository; the command refuses any place inside. It prints the recipient, and its fingerprint.',
            typed: 'newKey',
          },
          {
            title: 'Keep the identity safe',
            text: 'It belongs on your own machine with an encrypted disk, and a copy of it in the password manager of your team or on paper in a safe. Keep the passphrase somewhere else. It belongs neither into a chat, nor into a mail, a cloud folder or a secret of GitHub Actions: the desk itself never needs it.',
          },
          {
            title: 'Have more than one key in the set',
            text: 'Any one of them opens every report. With a single key, one broken disk loses all that was sealed.',
          },
        ],
      },
      recipients: {
        title: 'Give the recipient to the desk',
        text: ['Only what stands in the configuration on the default branch counts as a key of the desk.'],
        steps: [
          {
            title: 'Add it to a set',
            text: `Write the whole line that was printed into ${code('seal.recipients')} of ${code('.github/desk.yml')}. A set has a name and one recipient for each person, all of one kind: hybrid ones begin with age1pq1.`,
            typed: 'recipients',
          },
          {
            title: 'Check it',
            text: 'Mistyped recipients, secret keys and sets of mixed kinds are told on their line.',
            typed: 'checkDesk',
          },
          {
            title: 'Have it reviewed',
            text: 'Open a pull request, and say in it which fingerprint belongs to whom. GitHub asks the code owners of the configuration; agree among yourselves that nobody merges without one of them, since a recipient that somebody slipped in could read every report from then on.',
          },
          {
            title: 'Compare by another way',
            text: 'Before anybody approves, the owner of each new key reads its fingerprint aloud in a call, and the reviewer compares all five groups with the page for publishers or with the pull request. A chat or a mail is not enough, since both can be forged.',
          },
        ],
        after: [
          'Give the site a host of its own before you publish keys. On GitHub Pages all sites of one account share a host, and a page of another project there could read what is typed into the wizard.',
          'Whenever its keys change, give the set a new name, such as the next year. The checks can see how many keys a report is sealed to and of which kind, but not whose they are: with a new name, whoever seals by an old page is told so.',
        ],
        links: [{ label: 'The page for publishers, with all fingerprints', to: 'publishers' }],
      },
      open: {
        title: 'Open a report',
        text: [
          'Pull the default branch, and run the command on your own machine, never in a workflow or on a machine that you share.',
        ],
        steps: [
          {
            title: 'Read it on the terminal',
            text: 'The command asks for your passphrase, prints the report, and says of each of five bonds whether it holds.',
            typed: 'unseal',
          },
          {
            title: 'Or keep it in a file',
            text: 'Outside of the repository, readable by you alone. Delete it when you are done.',
            typed: 'unsealToFile',
          },
          {
            title: 'Acknowledge it',
            text: 'As with any other report, within the deadline, on the pull request. Priority and severity are public.',
          },
        ],
      },
      bonds: {
        title: 'When a bond is broken',
        text: [
          'A seal does not show who made it. So five things are written inside, and compared with what stands outside. Where one does not hold, the report cannot be revealed. Do not act on what it says before you know why.',
        ],
      },
      answer: {
        title: 'Answer in secret',
        text: [
          'Where a report brought a key for answers, you can seal your answer for its publisher, and nobody else can read it.',
        ],
        steps: [
          {
            title: 'Write the answer',
            text: `Save it as a file outside of the repository, such as ${code('answer.md')}.`,
          },
          {
            title: 'Seal it',
            text: 'The command opens the report to find the key, and prints the sealed answer. Name your own login: the publisher compares it with the account that posts.',
            typed: 'reply',
          },
          {
            title: 'Post it',
            text: 'From the account that you named, copy everything that was printed into a comment on the pull request. Add no explanation that gives something away: that there is an answer, when, and about how long, can be seen as it is.',
          },
        ],
        after: [
          'You cannot open that answer again yourself: keep your text until the ticket is closed. Where the report brought no key, ask the publisher to seal it again with one.',
        ],
      },
      change: {
        title: 'When staff change',
        text: [
          'Somebody leaves, or a new person joins: the set changes, and so does its name. Reports that are open can be sealed to the new set; what they say and their commitment stay as they are.',
        ],
        steps: [
          {
            title: 'Name the new set',
            text: 'Add it as above, with the keys of those who stay and those who come. Take the old set out in the same change, so that nobody seals to it any more.',
          },
          {
            title: 'Seal the open reports to it',
            text: 'Once for each ticket that is still sealed, by somebody who has an old key. The records then go to the default branch by a pull request.',
            typed: 'reseal',
          },
        ],
        after: [
          'Be honest about what this does. Whoever had an old key can still open the old block: it stays in the history of Git, in the pull request and in every copy. Sealing again protects against those who never saw the old block, and spares newcomers the old keys. What is truly secret in a report, such as a password, has to be replaced.',
        ],
      },
      lost: {
        title: 'When a key is lost',
        text: [
          'Lost means: nobody has it, you included. If somebody else could have it, it is stolen, and the next chapter is for you.',
        ],
        steps: [
          {
            title: 'Look for the copy',
            text: 'In the password manager, in the safe. If you find it, make sure there are two again.',
          },
          {
            title: 'Let a colleague go on',
            text: 'Any other key of the set opens every report. Nothing is lost yet, and no deadline waits for you.',
          },
          {
            title: 'Replace it',
            text: 'Make a new key, put it into a new set in place of the old one, and have the open reports sealed to that set.',
          },
          {
            title: 'If it was the only one',
            text: 'Then nobody can open what was sealed to it. Give the desk new keys first. Then say on each open ticket, with “/need-info”, that its report has to be sealed and sent again, and why.',
          },
        ],
      },
      stolen: {
        title: 'When a key may be stolen',
        text: [
          'A lost laptop, an identity in a public place, malware, a passphrase that somebody saw: do this in order, today.',
        ],
        steps: [
          {
            title: 'Stop new reports going to it',
            text: 'Merge a new set with a new name and without that key, and take out the old set. Rebuild the site if that does not happen by itself.',
          },
          {
            title: 'Count what it opens',
            text: 'Every report that was ever sealed to a set with that key, closed ones included, and every amendment of them. Treat them all as read.',
          },
          {
            title: 'Tell their publishers',
            text: 'With a sealed answer each, so that they can replace what has to be replaced, protect their customers, and judge whether the embargo still makes sense.',
          },
          {
            title: 'Bring disclosures forward',
            text: 'What an attacker knows, customers should know, too. Decide with the publisher for each ticket.',
          },
          {
            title: 'Seal the open reports to the new set',
            text: 'It keeps out whoever gets hold of the key only now and sees only what is new. It does not keep out the thief who has a copy of the repository.',
          },
          {
            title: 'Write down what happened',
            text: 'Which key by its fingerprint, since when, which tickets, who was told. A stolen key is a security incident of the desk itself.',
          },
        ],
      },
      disclosure: {
        title: 'Disclose a sealed report',
        text: [
          'The desk itself has no key, so “/disclose” on a sealed ticket only answers with the command below. Whoever has a key writes the fields of the report and its salt into the record, and that ends the embargo.',
        ],
        steps: [
          {
            title: 'Make sure that it is time',
            text: 'Is the publisher ready, and can customers protect themselves? Does the report hold personal data or secrets? It is shown word for word: if something must not be shown, ask the publisher to seal a better text first.',
          },
          {
            title: 'Reveal it',
            text: 'The command opens the report, checks all five bonds, and commits the record on a branch of your own machine. Nobody else sees it yet.',
            typed: 'reveal',
          },
          {
            title: 'Push it, and have it merged',
            text: 'From the moment of the push everybody can read the report. The checks compute the commitment anew and compare it with the one of the first day, and the site shows the report once the change is merged.',
            typed: 'pushRecord',
          },
          {
            title: 'Say so on the pull request',
            text: 'With this command the publisher hears of it, and the history of the ticket has the moment.',
            typed: 'disclose',
          },
        ],
        after: [
          'Anybody can now check what was reported and when, with the salt, the report and the commitment in the record.',
        ],
      },
      message: {
        title: 'The message to customers',
        text: [
          'It needs two people: whoever drafts or translates it cannot approve it. Until the disclosure, write it in sealed answers or among yourselves: the commands below are comments on the pull request, and public. A draft that the publisher sealed into the report becomes that of the ticket once it is revealed.',
        ],
        steps: [
          {
            title: 'Draft it',
            text: 'In the language of the report. A draft can be replaced until it is sent; each new one has to be approved again.',
            typed: 'draft',
          },
          {
            title: 'Have it approved',
            text: 'By another person of the staff, who has read every word in both languages.',
            typed: 'approve',
          },
          {
            title: 'Send it, and say so',
            text: 'The desk sends nothing itself. Send the message by your own means, and note the moment.',
            typed: 'sent',
          },
        ],
      },
    },
  },
  broken: {
    author:
      'Most likely somebody copied the sealed block of another pull request to be thanked for it, or to learn from your answers. Look for the original by its sealed block, answer nothing of the content here, and ask the account to seal its own report. A publisher who changed accounts seals again.',
    repository:
      'The block was taken from another desk, or sealed in a copy of a fork. Ask the publisher, without details, to seal again for this repository.',
    nonce:
      'The older of the two tickets is most likely the original. Close the other one as a duplicate, or as spam where another account sent it.',
    commitment:
      'The publisher, or somebody on the way, published a check value that does not belong to this report, so nothing could be proven later. Ask for a new sealing before you rely on anything.',
    fields:
      'Somebody changed category, disclosure or language in the open after sealing. Go by the inside, and ask the publisher to send the sealed file again as it was made.',
  },
  about: {
    title: 'Reports that must stay secret',
    text: 'A report under embargo can be sealed, so that nobody but the staff can read it in the public pull request. Both sides have a guide of their own.',
    publishers: 'For publishers: send a secret report safely',
    staff: 'For staff: keys, opening, answering, disclosing',
  },
  set: (name) => `The set ${code(name)}`,
  file: 'These keys as a file',
  places: { login: 'login', repository: 'owner/name', fork: 'address of your fork' },
};
