// What `desk new` says while it asks, in French.
import type { InterviewWords } from '../../shapes/terminal/interview-words.ts';
import { fr, french } from '../../typography.ts';

const { code } = french;

export const interview: InterviewWords = {
  greeting: fr`Signaler un événement de sécurité`,
  help: fr`Tapez < pour revenir à la question précédente. Ctrl+C interrompt la saisie ; vos réponses sont conservées pour la prochaine fois.`,
  optional: fr`facultatif, Entrée pour passer`,
  notKnown: fr`Entrée si vous ne savez pas`,
  needed: fr`Une réponse est nécessaire ici.`,
  numberNeeded: (found) =>
    fr`${code(found)} n’est pas un nombre. Écrivez le nombre lui-même, par exemple 12, ou appuyez sur Entrée si vous ne savez pas.`,
  back: fr`← Revenir à la question précédente`,
  yes: fr`Oui`,
  no: fr`Non`,
  text: {
    here: fr`Écrire ici`,
    again: fr`Réécrire le texte ici`,
    editor: (editor) => fr`Ouvrir ${editor}`,
    keep: fr`Garder ce texte`,
    skip: fr`Passer cette question`,
    written: fr`Votre texte`,
    finish: fr`Tapez ou collez, lignes vides comprises. Ctrl+D pour terminer.`,
    editorMissing: (editor) => fr`Impossible de lancer ${code(editor)}. Écrivez plutôt le texte ici.`,
    editorFailed: (editor) => fr`${code(editor)} s’est terminé par une erreur ; le texte n’a pas changé.`,
  },
  anotherOffer: fr`Un autre produit est-il concerné ?`,
  offers: {
    known: 'Produits que ce guichet connaît',
    further: (count) =>
      fr`… et ${String(count)} de plus. Saisissez une partie du nom pour en trouver un. Les autres produits sont acceptés aussi.`,
    which: fr`Pensiez-vous à l’un de ceux-ci ?`,
    asTyped: (typed) => fr`Non, garder ${code(typed)}`,
  },
  moment: {
    which: (found) => fr`Quel jour désigne ${code(found)} ?`,
    zone: (found) => fr`À quel fuseau horaire correspond ${code(found)} ?`,
    utc: fr`Temps universel (UTC)`,
  },
  cvss: {
    how: fr`Comment voulez-vous évaluer la vulnérabilité ?`,
    calculator: (version, count) => fr`Répondre à ${String(count)} questions (CVSS ${version})`,
    paste: fr`Saisir un vecteur`,
    use: (vector) => fr`Garder ${vector}`,
    skip: fr`Passer : elle a un CVE`,
    metric: (place, count, label) => `${place}/${count} ${label}`,
    score: (vector, score, severity) => fr`${vector} : ${score}, ${severity}`,
  },
  review: fr`Vérifiez vos réponses`,
  submit: fr`Ce signalement est-il prêt ?`,
  change: fr`Modifier une réponse`,
  whichAnswer: fr`Quelle réponse voulez-vous modifier ?`,
  later: fr`Pas encore : garder mes réponses pour la prochaine fois`,
  kept: {
    stopped: (place) =>
      fr`Interrompu. Vos réponses sont conservées dans ${place}, où vous seul pouvez les lire. Relancez ${code('desk new')} pour les reprendre ou les supprimer.`,
    found: (moment) => fr`Vous avez commencé un signalement le ${moment}. Le reprendre ?`,
    goOn: fr`Le reprendre`,
    startOver: fr`Le supprimer et recommencer`,
    nothing: fr`Annulé. Rien n’a été écrit.`,
  },
  from: (format, taken) =>
    fr`C’est un avis au format ${format}. Éléments repris : ${taken}. Les questions portent sur le reste.`,
  written: (path) => fr`Écrit dans ${path}.`,
  nextStep: fr`Lancez ${code('npm run -s desk -- intake')} pour lui donner un numéro de confirmation.`,
  github: {
    open: fr`Ouvrez ce lien pour envoyer le signalement par une pull request. Le guichet y répond avec votre numéro de confirmation :`,
    empty: (path) =>
      fr`Le signalement est trop long pour un lien. Ouvrez celui-ci et collez-y le contenu de ${path} pour l’envoyer par une pull request :`,
    embargoOpen: fr`Ce guichet n’a pas de clé pour sceller les signalements : si son dépôt est public, n’importe qui pourra lire ce signalement sous embargo dès l’ouverture de la pull request.`,
    login: fr`Votre identifiant GitHub, depuis lequel vous ouvrirez la pull request`,
    next: fr`Sur GitHub, choisissez « Create a new branch » si l’on vous le propose. Rien n’est envoyé avant l’ouverture de la pull request.`,
    refused: (repository) =>
      fr`Ceci est un clone de ${repository} : c’est là-bas que les signalements reçoivent leur numéro, par des pull requests. ${code('intake')} ne sert qu’aux guichets hors de GitHub. Envoyez le signalement par le lien qu’affiche ${code('desk new')} à la fin.`,
  },
};
