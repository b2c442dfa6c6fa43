// What a command has wrong, in French: the mistake, and the right form.

import type { FaultSentences } from '../shapes/ticket-words.ts';
import { fr, french, labelIn } from '../typography.ts';
import { ticket } from './ticket.ts';

const { code, count, names, either } = french;

export const faults: FaultSentences = {
  'unknown-command': ({ found, suggestion }) =>
    fr`La commande ${code(`/${found}`)} n’existe pas${didYouMean(suggestion && `/${suggestion}`)} ${code('/help')} donne la liste des commandes.`,
  'not-an-order': ({ command }) =>
    fr`Rien n’a été exécuté : une commande doit être seule sur sa ligne, sans accents graves et sans nom devant elle. Publiez ${code(command)} dans un nouveau commentaire.`,
  'below-quotation': ({ command }) =>
    fr`Rien n’a été exécuté : juste sous une citation, la ligne en fait partie. Publiez ${code(command)} dans un nouveau commentaire, après une ligne vide.`,
  'not-yours': ({ command, role }) =>
    role === 'staff'
      ? fr`La commande ${code(command)} est réservée à l’éditeur. L’équipe clôt un ticket avec ${code('/close')}.`
      : fr`La commande ${code(command)} est réservée à l’équipe du guichet. ${code('/help')} donne la liste de celles que vous pouvez utiliser.`,
  'wrong-status': ({ command, status, from }) =>
    fr`La commande ${code(command)} est impossible dans l’état ${statusLabel(status)}. L’état doit être ${either(from.split(', ').map(statusLabel))}.`,
  'argument-missing': ({ argument, usage }) => fr`Il manque ${code(argument)}. Écrivez ${code(usage)}.`,
  'argument-unknown': ({ argument, found, allowed, suggestion, usage }) =>
    fr`${code(found)} n’est pas possible ici${didYouMean(suggestion)} Dans ${code(usage)}, ${code(argument)} peut être ${either(names(allowed))}.`,
  'assignee-team': ({ found, usage }) =>
    fr`${code(found)} est une équipe, mais un ticket est attribué à une seule personne. Écrivez ${code(usage)} avec l’identifiant de l’un de ses membres, ou ${code('/assign me')} ; pour associer l’équipe, mentionnez-la dans un commentaire.`,
  'assignee-several': ({ found, usage }) =>
    fr`${code(found)} désigne plusieurs personnes, mais un ticket est attribué à une seule. Écrivez ${code(usage)} avec un seul identifiant ; pour associer les autres, mentionnez-les dans un commentaire.`,
  'argument-superfluous': ({ found, usage }) =>
    fr`${code(found)} est de trop pour cette commande. Écrivez ${code(usage)}, sans rien ajouter.`,
  'text-too-long': ({ length, limit }) =>
    fr`Ce texte compte ${count(length)} caractères ; la limite est de ${count(limit)}. Raccourcissez-le, ou mettez un lien vers les détails.`,
  'number-mistyped': ({ found, expected }) =>
    expected === undefined
      ? fr`${code(found)} n’est pas un numéro de confirmation. Recopiez en entier le numéro du ticket voulu.`
      : fr`${code(found)} n’est pas un numéro de confirmation ; vouliez-vous dire ${code(expected)} ? Comparez-le à celui du ticket : n’importe lequel de ses chiffres peut être faux.`,
  'number-unknown': ({ found }) =>
    fr`Ce guichet n’a pas de ticket ${code(found)}. Recopiez le numéro du ticket voulu.`,
  'duplicate-of-itself': () =>
    fr`Un ticket ne peut pas être son propre doublon. Écrivez ${code('/duplicate <number>')} avec le numéro de l’autre ticket.`,
  'acknowledge-first': ({ outcome }) =>
    fr`Le résultat ${code(outcome)} n’est possible qu’une fois le ticket pris en charge. Écrivez ${code('/ack <priority> <severity>')} sur la ligne précédente.`,
  'use-duplicate': () =>
    fr`Un doublon doit indiquer le ticket d’origine. Écrivez plutôt ${code('/duplicate <number>')}.`,
  'message-absent': () =>
    fr`Il n’y a pas encore de message aux clients. Rédigez-en un avec ${code('/message draft <text>')}.`,
  'message-not-approved': () =>
    fr`Le message aux clients n’est pas encore approuvé. Écrivez d’abord ${code('/message approve')}.`,
  'message-changed': () =>
    'Le message a été modifié après votre commentaire. Relisez-le et approuvez-le dans un nouveau commentaire.',
  'message-pushed': () =>
    fr`Ce texte vient d’un commit postérieur à la réception, et GitHub n’indique pas qui l’a envoyé. Reprenez-le sous votre nom avec ${code('/message draft <text>')}, pour qu’une autre personne puisse l’approuver.`,
  'message-own-draft': () =>
    fr`Vous avez rédigé ce brouillon. Une autre personne de l’équipe doit l’approuver avec ${code('/message approve')}.`,
  'message-already': ({ state }) =>
    fr`Le message aux clients est déjà dans l’état ${code(labelIn(ticket.messageState, state))}. Cette étape est inutile.`,
  'already-disclosed': () =>
    fr`Ce signalement est déjà visible de tous. La commande ${code('/disclose')} est inutile.`,
  'reveal-first': ({ number }) =>
    fr`Ce signalement est scellé, et le guichet n’a pas de clé pour l’ouvrir. Exécutez ${code(`desk reveal ${number}`)} là où se trouve votre clé, puis faites un commit du dossier : chacun pourra alors lire le signalement et le vérifier grâce à son engagement.`,
  'nothing-to-change': ({ value }) =>
    fr`Le ticket a déjà la valeur ${code(value)}. Donnez une autre valeur ou retirez cette commande.`,
  'too-many-commands': ({ limit }) =>
    fr`Un commentaire peut contenir ${count(limit)} commandes au plus. Répartissez-les sur plusieurs commentaires.`,
};

function didYouMean(suggestion?: string): string {
  return suggestion === undefined ? '.' : fr` ; vouliez-vous dire ${code(suggestion)} ?`;
}

function statusLabel(status: string): string {
  return code(labelIn(ticket.status, status));
}
