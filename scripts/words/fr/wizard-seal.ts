// What the wizard says of sealing, in French.
import { fr, french } from '../typography.ts';
import type { WizardSealWords } from '../wizard-seal-words.ts';

const { code } = french;

export const wizardSeal: WizardSealWords = {
  disclosed: {
    items: [
      fr`Sous embargo, chacun peut voir quatre choses : la catégorie, l’existence d’un embargo, la langue, et un texte scellé que seule l’équipe de ce guichet peut ouvrir. Votre nom, l’offre concernée et le titre sont dans ce texte.`,
      fr`On voit à côté votre identifiant de connexion et l’heure, puisque vous ouvrez une pull request sur GitHub. Le nom du fichier est tiré au hasard.`,
      fr`Sans embargo, chacun peut lire aussitôt le signalement entier.`,
      fr`Le site du guichet montre le numéro, la catégorie, les dates, l’état, la priorité et la gravité. Sous embargo, il ne montre rien de plus.`,
    ],
    localItems: [
      fr`Votre signalement devient un fichier de ce guichet. Sous embargo, quiconque peut lire ce fichier voit la catégorie, l’existence d’un embargo, la langue, et un texte scellé que seule l’équipe de ce guichet peut ouvrir.`,
      fr`Sans embargo, chacun peut lire le signalement entier.`,
      fr`Le site du guichet montre le numéro, la catégorie, les dates, l’état, la priorité et la gravité. Sous embargo, il ne montre rien de plus.`,
    ],
    secret: fr`Choisissez l’embargo, et répondez aussi complètement que possible : vos réponses restent dans ce navigateur, et sont scellées avant d’en sortir. Un texte scellé peut être copié et conservé sans limite de temps ; n’y mettez donc rien d’inutile au signalement, comme des mots de passe ou des données de clients.`,
    offered: fr`Ce guichet accepte aussi un signalement sous embargo en clair, lisible par quiconque a accès à son dépôt. Vous choisissez avant l’envoi.`,
  },
  wanted: {
    legend: fr`Voulez-vous sceller le signalement ?`,
    yes: { label: fr`Oui, le sceller`, meaning: fr`Seule l’équipe de ce guichet peut l’ouvrir.` },
    no: {
      label: fr`Non, l’envoyer en clair`,
      meaning: fr`Quiconque a accès au dépôt de ce guichet peut lire le signalement entier.`,
    },
  },
  login: {
    label: fr`Votre identifiant GitHub`,
    hint: fr`Le compte avec lequel vous ouvrirez la pull request, par exemple octocat. Il est enfermé avec le signalement, si bien que personne ne peut copier votre texte scellé et l’envoyer comme le sien. Si vous l’envoyez depuis un autre compte, le guichet voit que les deux diffèrent.`,
    localLabel: fr`Votre identifiant`,
    localHint: fr`Le nom sous lequel le guichet reçoit votre signalement, par exemple octocat. Il est enfermé avec le signalement, si bien que personne ne peut copier votre texte scellé et l’envoyer comme le sien.`,
  },
  keys: {
    title: fr`Qui peut l’ouvrir`,
    about: fr`Personne d’autre que les détenteurs de l’une de ces clés. Chaque clé a une empreinte, une courte suite de caractères qui permet de la comparer.`,
    several: fr`Qui doit l’ouvrir ?`,
    kinds: {
      hybrid: fr`Résiste aussi aux ordinateurs quantiques.`,
      classic: fr`Ne résistera pas aux ordinateurs quantiques qui pourraient venir un jour.`,
    },
    compare: fr`Pour être certain que ces clés sont celles du guichet, comparez les empreintes avec celles qu’il vous donne par une autre voie, par exemple au téléphone.`,
  },
  answers: {
    legend: fr`Voulez-vous des réponses que personne d’autre ne peut lire ?`,
    hint: fr`Le guichet répond sur votre pull request, où chacun peut lire. Avec une clé à vous, il peut aussi répondre par un texte scellé qui ne s’ouvre que pour vous.`,
    none: { label: fr`Non, pas maintenant`, meaning: fr`Vous pouvez vous en passer.` },
    make: {
      label: fr`Oui, créer une clé pour moi`,
      meaning: fr`Elle est créée dans ce navigateur, et vous l’enregistrez dans un fichier. Personne d’autre ne la reçoit.`,
    },
    own: {
      label: fr`Oui, j’ai déjà une clé`,
      meaning: fr`Une clé publique d’age, qui commence par age1.`,
    },
  },
  make: {
    button: fr`Créer la clé`,
    again: fr`Créer une autre clé`,
    fingerprint: fr`Empreinte de votre clé :`,
    save: fr`Enregistrer le fichier de la clé`,
    saved: fr`J’ai enregistré le fichier, et je sais où il se trouve.`,
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
    sealed: fr`Ce que chacun verra`,
    sealedAbout: fr`Voici le fichier que vous envoyez : catégorie, embargo, langue et texte scellé. Dès que vous modifiez une réponse, il est scellé de nouveau.`,
    working: fr`Le signalement est en train d’être scellé.`,
  },
  send: {
    github: fr`GitHub s’ouvre dans un nouvel onglet, avec le fichier scellé déjà rempli. Il vous y faut un compte.`,
    neutral: fr`Laissez le titre de la pull request tel que GitHub le propose, « Create » suivi du nom du fichier, ainsi que sa branche, par exemple « patch-1 ». Laissez la description vide. Chacun peut les lire aussitôt.`,
    longAbout: fr`Un signalement scellé est trop long pour tenir dans un lien. Vous le collez donc vous-même :`,
    steps: {
      copy: fr`Copiez le fichier scellé.`,
      open: fr`Ouvrez un fichier vide sur GitHub, où il vous faut un compte. Son nom est déjà rempli.`,
      paste: fr`Collez-y le fichier scellé. Cliquez sur « Commit changes », puis sur « Propose changes ».`,
      create: fr`Créez la pull request. Le guichet y répond en vous donnant votre numéro de confirmation.`,
    },
    copy: fr`Copier le fichier scellé`,
    byFile: fr`Déposez le fichier scellé dans le dossier des arrivées, tickets/inbox, par une pull request ou à la main. Gardez son nom, qui ne révèle rien.`,
  },
  reading: fr`Lire une réponse scellée du guichet`,
  byHand: {
    about: fr`Les questions guidées ont besoin de JavaScript. Sans lui, un signalement est un petit fichier texte. Sous embargo, il faut le sceller sur votre machine avant que quoi que ce soit n’aille sur GitHub :`,
    steps: [
      fr`Copiez les lignes ci-dessous dans un fichier de votre machine, en dehors de tout dépôt, et mettez vos propres mots à la place des exemples.`,
      fr`Procurez-vous une copie du dépôt de ce guichet, avec Node.js installé, et lancez-y « npm ci ». Scellez ensuite le fichier avec « npm run -s desk -- seal FICHIER --as IDENTIFIANT --output report-kqzvwmtr.yaml ». IDENTIFIANT est le compte avec lequel vous ouvrirez la pull request.`,
      fr`Ajoutez le fichier scellé au dossier tickets/inbox du dépôt par une pull request. Prenez des lettres au hasard pour son nom, laissez le titre tel que GitHub le propose, et laissez la description vide.`,
      fr`Le guichet vérifie le fichier, signale chaque erreur sur sa ligne, ou lui donne un numéro de confirmation.`,
    ],
  },
};
