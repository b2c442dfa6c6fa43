// What the wizard says once a report is on its way, in French. The names of buttons are GitHub's own, which speaks English.

import type { WizardHandOffWords } from '../../shapes/wizard/wizard-hand-off-words.ts';
import { fr } from '../../typography.ts';

export const wizardHandOff: WizardHandOffWords = {
  hands: {
    reader: fr`Vous ne pouvez pas écrire dans le dépôt du guichet (cas le plus fréquent)`,
    writer: fr`Vous pouvez écrire dans le dépôt du guichet`,
    stranger: fr`Vous n’avez pas de compte GitHub`,
  },
  signIn: fr`Passez au nouvel onglet et connectez-vous si GitHub le demande.`,
  paste: fr`Si le fichier y est vide, collez-y votre signalement.`,
  screens: {
    fork: {
      press: fr`La première fois, GitHub vous demande de créer votre copie du dépôt. Cliquez sur « Fork this repository ».`,
      alt: fr`Page GitHub « You need to fork this repository to propose changes ». Le bouton « Fork this repository » est entouré.`,
    },
    commit: {
      press: fr`Cliquez sur « Commit changes… », en haut à droite.`,
      alt: fr`Éditeur de GitHub avec le fichier. Le bouton « Commit changes… », en haut à droite, est entouré.`,
    },
    propose: {
      press: fr`Laissez les textes tels quels et cliquez sur « Propose changes ».`,
      alt: fr`Fenêtre GitHub « Propose changes » avec un message de commit. Le bouton « Propose changes » est entouré.`,
    },
    branch: {
      press: fr`Choisissez « Create a new branch for this commit and start a pull request », puis cliquez sur « Propose changes ». Un fichier déposé directement sur la branche principale reste sans réponse.`,
      alt: fr`Fenêtre GitHub « Commit changes » avec deux choix. Le second, « Create a new branch for this commit and start a pull request », et le bouton « Propose changes » sont entourés.`,
    },
    compare: {
      press: fr`GitHub compare votre copie à l’original. Cliquez sur « Create pull request ».`,
      alt: fr`Page GitHub « Comparing changes ». Le bouton « Create pull request » est entouré.`,
    },
    create: {
      press: fr`Laissez le titre et la description tels quels et cliquez sur « Create pull request ». C’est seulement là que votre signalement est envoyé.`,
      alt: fr`Page GitHub « Open a pull request » avec un titre et une description. Le bouton « Create pull request », en bas, est entouré.`,
    },
  },
  stranger: {
    signUp: fr`Un compte est gratuit :`,
    open: fr`créez-en un sur GitHub`,
    contact: fr`Ou écrivez au guichet :`,
    ask: fr`Ou revenez en arrière, téléchargez le fichier et demandez à une personne qui a un compte d’ouvrir la pull request pour vous. Elle peut le lire, sauf s’il est scellé.`,
  },
  pull: {
    title: fr`Obtenir votre numéro de confirmation`,
    label: fr`L’adresse de votre pull request`,
    hint: fr`Copiez-la dans l’onglet de GitHub. Elle se termine par /pull/ suivi d’un nombre.`,
    button: fr`Afficher mon numéro`,
    faults: {
      'no-address': fr`Ceci n’est pas une adresse web. Copiez celle de l’onglet qui affiche votre pull request.`,
      'other-host': fr`Cette adresse est celle d’un autre site. Votre pull request se trouve sur GitHub.`,
      'other-repository': fr`Cette adresse est celle d’un autre dépôt, peut-être de votre copie. Ouvrez la pull request depuis le dépôt du guichet et copiez son adresse.`,
      issue: fr`C’est une issue, pas une pull request : le guichet ne la lira pas. Revenez en arrière et ouvrez une pull request avec votre fichier.`,
      'not-created': fr`Sur cette page, la pull request n’existe pas encore. Cliquez sur « Create pull request » dans GitHub, puis copiez l’adresse.`,
      'no-number': fr`Cette adresse ne contient pas de numéro de pull request. Elle doit se terminer par /pull/ suivi d’un nombre.`,
    },
  },
  receipt: {
    sent: fr`Votre signalement est envoyé`,
    copy: fr`Copier le numéro`,
    copied: fr`Copié`,
    notCopied: fr`Non copié : sélectionnez-le vous-même`,
    deskTime: (zone) => fr`Heure du guichet (${zone})`,
    yourTime: fr`Votre heure`,
    latest: fr`Calculé à partir de maintenant. Si vous avez ouvert la pull request plus tôt, le guichet répondra plus tôt.`,
    confirmed: fr`Le guichet confirme ce numéro sur votre pull request dans les deux minutes. S’il y signale des erreurs, corrigez-les là-bas : le numéro reste le même. Pas de réponse ? Commentez /status sur la pull request. Si GitHub affiche un workflow en attente d’approbation, personne n’a besoin de cliquer.`,
    lastYear: fr`Si vous avez ouvert la pull request l’année dernière, votre numéro est {number}.`,
    calendar: fr`Ajouter l’échéance à votre agenda`,
    feed: fr`S’abonner à l’actualité du ticket`,
    soon: fr`La page du ticket et son flux apparaissent sur ce site en quelques minutes.`,
  },
};
