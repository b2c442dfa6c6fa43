// What the wizard says of sealing, in French.

import type { WizardSealWords } from '../../shapes/wizard/wizard-seal-words.ts';
import { fr, french } from '../../typography.ts';

const { code } = french;

export const wizardSeal: WizardSealWords = {
  disclosed: {
    items: [
      fr`Sous embargo, quatre choses sont publiques : la catégorie, l’existence d’un embargo, la langue et un texte scellé que seule l’équipe peut ouvrir. Votre nom, le produit concerné et le titre sont dans ce texte.`,
      fr`Votre identifiant et l’heure sont publics aussi, puisque vous ouvrez une pull request sur GitHub. Le nom du fichier est tiré au hasard.`,
      fr`Sans embargo, tout le monde peut lire aussitôt tout le signalement.`,
      fr`Le site du guichet montre le numéro, la catégorie, les dates, l’état, la priorité et la gravité. Sous embargo, il ne montre rien de plus.`,
    ],
    localItems: [
      fr`Votre signalement devient un fichier de ce guichet. Sous embargo, toute personne qui peut lire ce fichier voit la catégorie, l’existence d’un embargo, la langue et un texte scellé que seule l’équipe peut ouvrir.`,
      fr`Sans embargo, tout le monde peut lire tout le signalement.`,
      fr`Le site du guichet montre le numéro, la catégorie, les dates, l’état, la priorité et la gravité. Sous embargo, il ne montre rien de plus.`,
    ],
    secret: fr`Choisissez l’embargo et répondez aussi complètement que possible : vos réponses restent dans ce navigateur et sont scellées avant d’en sortir. N’importe qui peut copier un texte scellé et le conserver pour toujours ; n’y mettez donc rien d’inutile, par exemple des mots de passe ou des données de clients.`,
    offered: fr`Ce guichet accepte aussi les signalements sous embargo non scellés ; toute personne qui peut lire son dépôt peut les lire. Vous choisissez avant l’envoi.`,
  },
  wanted: {
    legend: fr`Voulez-vous sceller le signalement ?`,
    yes: { label: fr`Oui, le sceller`, meaning: fr`Seule l’équipe de ce guichet peut l’ouvrir.` },
    no: {
      label: fr`Non, l’envoyer sans le sceller`,
      meaning: fr`Toute personne qui peut lire le dépôt de ce guichet peut lire tout le signalement.`,
    },
  },
  login: {
    label: fr`Votre identifiant GitHub`,
    hint: fr`Le compte avec lequel vous ouvrirez la pull request, par exemple octocat. Il est scellé avec le signalement, pour que personne ne puisse copier votre texte scellé et l’envoyer comme le sien. Envoyé depuis un autre compte, il passe pour une copie.`,
    localLabel: fr`Votre identifiant`,
    localHint: fr`Le nom sous lequel le guichet reçoit votre signalement, par exemple octocat. Il est scellé avec le signalement, pour que personne ne puisse copier votre texte scellé et l’envoyer comme le sien.`,
  },
  keys: {
    title: fr`Qui peut l’ouvrir`,
    about: fr`Seules les personnes qui détiennent l’une de ces clés. Chaque clé a une empreinte : une courte suite de caractères qui sert à la comparer.`,
    several: fr`Qui doit pouvoir l’ouvrir ?`,
    kinds: {
      hybrid: fr`Chiffrement post-quantique`,
      classic: fr`Un futur ordinateur quantique pourrait la casser.`,
    },
    compare: fr`Pour être certain que ces clés sont celles du guichet, comparez les empreintes avec celles qu’il vous donne par un autre canal, par exemple au téléphone.`,
  },
  answers: {
    legend: fr`Voulez-vous des réponses que personne d’autre ne peut lire ?`,
    hint: fr`Le guichet répond sur votre pull request, en public. Avec une clé de réponse, il peut aussi vous envoyer une réponse scellée que vous seul pouvez ouvrir.`,
    none: { label: fr`Non, pas maintenant`, meaning: fr`Le guichet répond en public.` },
    make: {
      label: fr`Oui, créer une clé pour moi`,
      meaning: fr`Elle est créée dans ce navigateur et vous l’enregistrez dans un fichier. Personne d’autre ne la reçoit.`,
    },
    own: {
      label: fr`Oui, j’ai déjà une clé`,
      meaning: fr`Une clé publique age, qui commence par age1.`,
    },
  },
  make: {
    button: fr`Créer la clé`,
    again: fr`Créer une autre clé`,
    fingerprint: fr`Empreinte de votre clé :`,
    save: fr`Enregistrer le fichier de clé`,
    saved: fr`J’ai enregistré le fichier et je sais où il se trouve.`,
    care: fr`Gardez ce fichier pour vous. Sans lui, personne ne peut ouvrir les réponses, pas même le guichet.`,
    done: fr`Le guichet scellera ses réponses pour cette clé. Vous les ouvrirez avec le fichier que vous avez enregistré.`,
  },
  own: {
    label: fr`Votre clé publique`,
    hint: fr`Elle commence par age1 et peut être très longue. Ne collez jamais ici la clé secrète, qui commence par ${code('AGE-SECRET-KEY')}.`,
  },
  rows: {
    login: fr`Scellé pour le compte`,
    to: fr`Peut être ouvert par`,
    answers: fr`Réponses pour vous seul`,
  },
  check: {
    plain: fr`Ce que l’équipe du guichet lira`,
    plainAbout: fr`Ceci reste dans votre navigateur. Seule la forme scellée, plus bas, est envoyée.`,
    sealed: fr`Ce que tout le monde verra`,
    sealedAbout: fr`Voici le fichier que vous envoyez : catégorie, embargo, langue et texte scellé. Dès que vous modifiez une réponse, il est scellé de nouveau.`,
    working: fr`Scellement en cours.`,
  },
  send: {
    github: fr`GitHub s’ouvre dans un nouvel onglet, avec le fichier scellé déjà rempli. Il vous y faut un compte.`,
    neutral: fr`Gardez le titre que GitHub propose pour la pull request, « Create » suivi du nom du fichier, et sa branche, par exemple « patch-1 ». Laissez la description vide. Tout le monde peut les lire aussitôt.`,
    longAbout: fr`Un signalement scellé est trop long pour un lien : collez-le vous-même.`,
    steps: {
      copy: fr`Copiez le fichier scellé.`,
      open: fr`Ouvrez un fichier vide sur GitHub, où il vous faut un compte. Son nom est déjà rempli.`,
      paste: fr`Collez-y le fichier scellé. Cliquez sur « Commit changes », puis sur « Propose changes ».`,
      create: fr`Créez la pull request. Le guichet y répond en vous donnant votre numéro de confirmation.`,
    },
    copy: fr`Copier le fichier scellé`,
    byFile: fr`Déposez le fichier scellé dans la boîte de réception, tickets/inbox, directement ou par une pull request. Gardez son nom, qui ne révèle rien.`,
  },
  reading: fr`Lire une réponse scellée`,
  byHand: {
    about: fr`Les questions guidées ont besoin de JavaScript. Sans lui, un signalement est un petit fichier texte. Sous embargo, scellez-le sur votre ordinateur avant d’envoyer quoi que ce soit à GitHub :`,
    steps: [
      fr`Copiez les lignes ci-dessous dans un fichier sur votre ordinateur, en dehors de tout dépôt, et remplacez les exemples par vos propres mots.`,
      fr`Installez Node.js, clonez le dépôt de ce guichet et lancez-y « npm ci ». Scellez ensuite le fichier avec « npm run -s desk -- seal FICHIER --as IDENTIFIANT --output report-kqzvwmtr.yaml ». IDENTIFIANT est le compte avec lequel vous ouvrirez la pull request.`,
      fr`Ouvrez une pull request qui ajoute le fichier scellé au dossier tickets/inbox. Prenez des lettres au hasard pour son nom, gardez le titre que GitHub propose et laissez la description vide.`,
      fr`Le guichet vérifie le fichier. Il signale chaque problème sur sa ligne, ou donne au signalement un numéro de confirmation.`,
    ],
  },
};
