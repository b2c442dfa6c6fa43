// What the desk says of what happened to a pull request or a comment, in French.
import type { PullWords } from '../shapes/pull-words.ts';
import { fr } from '../typography.ts';

const closed = fr`GitHub ne permet à personne de la rouvrir. Pour modifier le signalement, dites-le ici dans un commentaire. Si vous n’avez rien à modifier, il n’y a rien à faire.`;
const unchanged = fr`Équipe : le ticket n’a pas changé. Donnez vos commandes ici comme avant ; la pull request reste fermée.`;

export const pull: PullWords = {
  closure: {
    happened: {
      branch_deleted: fr`GitHub a fermé cette pull request, car sa branche a été supprimée.`,
      branch_emptied: fr`GitHub a fermé cette pull request, car sa branche n’a plus aucun commit qui lui soit propre.`,
      fork_deleted: fr`GitHub a fermé cette pull request, car le fork dont elle venait a été supprimé.`,
      merged: fr`Cette pull request a été fusionnée. Les signalements n’en ont jamais besoin : chacun a son propre dossier.`,
    },
    stays: (number) =>
      fr`**${number}** reste ouvert, avec la dernière version du signalement que nous avons prise en compte. Nous lisons toujours les commentaires ici.`,
    next: {
      branch_deleted: fr`Pour modifier le signalement, choisissez **Restore branch** ci-dessous, puis **Reopen pull request**. Si vous n’avez rien à modifier, il n’y a rien à faire.`,
      branch_emptied: closed,
      fork_deleted: closed,
    },
    withdraw: fr`Vous vouliez retirer le signalement ? Commentez \`/withdraw\`.`,
    staff: {
      branch_deleted: fr`Équipe : le ticket n’a pas changé. Donnez vos commandes ici comme avant ; la pull request reste fermée tant que l’éditeur n’a pas restauré la branche.`,
      branch_emptied: unchanged,
      fork_deleted: unchanged,
    },
    merged: (path) =>
      fr`Équipe : supprimez \`${path}\` de la branche par défaut. Le dossier du ticket est un fichier à part et reste. Donnez vos commandes ici comme avant.`,
  },
  edited: (address, by) =>
    fr`Les commandes de [ce commentaire](${address}) n’ont pas été exécutées : ${by === null ? 'quelqu’un d’autre' : `\`${by}\``} l’a modifié, et nous ne savons donc pas de qui elles viennent. Récrivez-les dans un nouveau commentaire.`,
  changedSince: (address) =>
    fr`[Ce commentaire](${address}) avait déjà été exécuté quand il a été modifié. Le dossier garde ce qu’il disait avant ; un commentaire modifié n’est pas relu. Pour changer quelque chose, écrivez la commande dans un nouveau commentaire.`,
};
