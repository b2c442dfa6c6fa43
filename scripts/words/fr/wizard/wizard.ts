// What the wizard of the site says, in French.

import type { WizardWords } from '../../shapes/wizard/wizard-words.ts';
import { fr, french } from '../../typography.ts';
import { wizardDraft } from './wizard-draft.ts';
import { wizardEmbargo } from './wizard-embargo.ts';
import { wizardHandOff } from './wizard-hand-off.ts';
import { wizardSeal } from './wizard-seal.ts';

const { all, count } = french;

const lost = {
  H: fr`Élevée : toutes les données, ou les plus importantes`,
  L: fr`Faible : une partie, que l’attaquant ne choisit pas`,
  N: 'Aucune',
};
const stopped = {
  H: fr`Élevée : arrêt complet, ou de l’essentiel`,
  L: fr`Faible : ralentissements ou interruptions passagères`,
  N: 'Aucune',
};

export const wizard: WizardWords = {
  title: fr`Signaler un événement de sécurité`,
  lead: fr`Quelques questions, une à la fois. Vous relisez tout le signalement avant l’envoi.`,
  back: 'Retour',
  continue: 'Continuer',
  optional: 'facultatif',
  wrong: fr`Il y a un problème`,
  steps: {
    category: { title: fr`Que voulez-vous signaler ?` },
    disclosure: {
      title: fr`Ce signalement doit-il être public dès maintenant ?`,
    },
    offers: { title: fr`Qui êtes-vous et quel produit est concerné ?` },
    problem: { title: fr`Quel est le problème ?` },
    circumstances: { title: fr`Qu’en sait-on déjà ?` },
    cve: {
      title: fr`La vulnérabilité a-t-elle un CVE ?`,
      about: fr`Si elle n’en a pas encore, laissez le champ vide : la page suivante l’évalue avec CVSS.`,
    },
    cvss: {
      title: fr`Quelle est la gravité de la vulnérabilité ?`,
      about: fr`CVSS l’évalue en quelques questions. S’il existe déjà un CVE, vous pouvez passer cette étape.`,
    },
    incident: { title: fr`Que savez-vous de l’incident ?` },
    remediation: {
      title: fr`Existe-t-il un correctif ou une atténuation ?`,
    },
    steps: { title: fr`Que doivent faire vos clients ?` },
    message: { title: fr`Voulez-vous envoyer un message à vos clients ?` },
    draft: { title: fr`Que doit dire le message ?` },
    more: {
      title: fr`Avez-vous autre chose à ajouter ?`,
      about: fr`Tout est facultatif sur cette page.`,
    },
    seal: {
      title: fr`Scellez votre signalement`,
      about: fr`Sceller, c’est chiffrer le signalement dans ce navigateur avant l’envoi. Chacun peut voir le texte scellé ; seule l’équipe du guichet peut l’ouvrir.`,
    },
  },
  several: {
    comma: fr`Séparez-les par des virgules.`,
    line: fr`Un par ligne.`,
  },
  limit: (characters) => fr`${count(characters)} caractères au plus.`,
  preview: { of: (label) => fr`Aperçu : ${label}` },
  moment: {
    hint: fr`La date suffit. Ajoutez l’heure si vous la connaissez.`,
    date: 'Jour',
    time: 'Heure (facultatif)',
    zone: 'Fuseau horaire',
    here: 'cet ordinateur',
    typed: fr`Tel que saisi`,
    others: fr`Autres fuseaux`,
    instead: fr`Saisir ou coller la date`,
    examples: fr`Par exemple « 26/11/2026 », « 26 novembre 2026 » ou « 2026-11-26 01:40 ».`,
  },
  disclosed: {
    title: fr`Ce qui sera public`,
    items: [
      fr`Votre signalement est un fichier dans une pull request. Dans un dépôt public, chacun peut lire ce fichier dès que vous ouvrez la pull request, même sous embargo.`,
      fr`Votre identifiant GitHub et le nom du fichier (des lettres au hasard) sont visibles à côté.`,
      fr`Le site montre le numéro, la catégorie, les dates, l’état, la priorité et la gravité. Sous embargo, il ne montre rien de plus.`,
    ],
    secretTitle: fr`Si quelque chose doit rester secret`,
    secret: fr`Ce guichet ne peut pas encore sceller un signalement. Ne donnez donc aucun détail ici : écrivez un titre et une description qui ne révèlent rien, et précisez que vous enverrez le reste en privé. Nous conviendrons avec vous, sur votre pull request, de la façon de procéder.`,
    local: {
      items: [
        fr`Votre signalement devient un fichier de ce guichet. Toute personne qui a accès au dossier du guichet, ou au dépôt où il est publié, peut lire ce fichier, même sous embargo.`,
        fr`Le site montre le numéro, la catégorie, les dates, l’état, la priorité et la gravité. Sous embargo, il ne montre rien de plus.`,
      ],
      secret: fr`Ce guichet ne peut pas encore sceller un signalement. Ne donnez donc aucun détail ici : écrivez un titre et une description qui ne révèlent rien, et précisez que vous enverrez le reste en privé.`,
    },
    people: (logins) =>
      logins.length === 1
        ? fr`La personne qui vous répondra est ${all(logins)}.`
        : fr`Les personnes qui vous répondront sont ${all(logins)}.`,
  },
  offers: {
    legend: (number) => fr`Produit concerné ${number}`,
    add: fr`Ajouter un autre produit`,
    remove: (number) => fr`Retirer le produit ${number}`,
  },
  cvss: {
    hint: fr`Vos réponses ci-dessus remplissent ce champ. Si vous avez déjà un vecteur, collez-le ici. Un par ligne.`,
    paste: fr`Vecteurs CVSS, en version 3.0, 3.1 ou 4.0`,
    calculator: (version) => fr`Calculateur CVSS ${version}`,
    hasNone: fr`Le score apparaît dès que vous avez répondu à toutes les questions.`,
    scores: 'Score obtenu',
    metrics: {
      AV: {
        label: fr`Vecteur d’attaque`,
        asks: fr`D’où peut venir l’attaque ?`,
        values: {
          N: fr`Réseau : de partout`,
          A: fr`Voisinage : du même réseau, ou à proximité`,
          L: fr`Local : de l’intérieur du système lui-même`,
          P: fr`Physique : en touchant l’appareil`,
        },
      },
      AC3: {
        label: fr`Complexité de l’attaque`,
        asks: fr`L’attaque dépend-elle de quelque chose qui échappe à l’attaquant ?`,
        values: {
          L: fr`Faible : elle peut être répétée à volonté`,
          H: fr`Élevée : il faut des conditions particulières`,
        },
      },
      AC4: {
        label: fr`Complexité de l’attaque`,
        asks: fr`L’attaquant doit-il venir à bout d’une protection ?`,
        values: {
          L: fr`Faible : il n’y en a pas`,
          H: fr`Élevée : il doit en déjouer ou en contourner une`,
        },
      },
      AT: {
        label: fr`Conditions de l’attaque`,
        asks: fr`L’attaque dépend-elle de la façon dont le système est déployé, ou du moment ?`,
        values: {
          N: fr`Aucune : elle réussit presque partout`,
          P: fr`Présentes : elle exige un déploiement ou un moment particulier`,
        },
      },
      PR: {
        label: fr`Privilèges requis`,
        asks: fr`Quels droits l’attaquant doit-il déjà avoir ?`,
        values: {
          N: 'Aucun',
          L: fr`Faibles : ceux d’un simple utilisateur`,
          H: fr`Élevés : ceux d’un administrateur`,
        },
      },
      UI3: {
        label: fr`Interaction d’un utilisateur`,
        asks: fr`Faut-il que quelqu’un d’autre intervienne ?`,
        values: { N: 'Aucune', R: fr`Requise : quelqu’un doit faire quelque chose` },
      },
      UI4: {
        label: fr`Interaction d’un utilisateur`,
        asks: fr`Faut-il que quelqu’un d’autre intervienne ?`,
        values: {
          N: 'Aucune',
          P: fr`Passive : l’usage habituel du système suffit`,
          A: fr`Active : quelqu’un doit faire un geste précis`,
        },
      },
      S: {
        label: fr`Portée`,
        asks: fr`Le dommage dépasse-t-il le composant vulnérable ?`,
        values: { U: fr`Inchangée : il y reste limité`, C: fr`Étendue : il en atteint d’autres` },
      },
      C: {
        label: 'Confidentialité',
        asks: fr`Que peut-on lire qui devrait rester secret ?`,
        values: lost,
      },
      I: { label: 'Intégrité', asks: fr`Que peut-on modifier qui devrait être protégé ?`, values: lost },
      A: { label: 'Disponibilité', asks: fr`Que peut-on mettre à l’arrêt ?`, values: stopped },
      VC: {
        label: fr`Confidentialité du système vulnérable`,
        asks: fr`Que peut-on y lire qui devrait rester secret ?`,
        values: lost,
      },
      VI: {
        label: fr`Intégrité du système vulnérable`,
        asks: fr`Que peut-on y modifier qui devrait être protégé ?`,
        values: lost,
      },
      VA: {
        label: fr`Disponibilité du système vulnérable`,
        asks: fr`Que peut-on y mettre à l’arrêt ?`,
        values: stopped,
      },
      SC: {
        label: fr`Confidentialité des autres systèmes`,
        asks: fr`Que peut-on lire au-delà du système vulnérable ?`,
        values: lost,
      },
      SI: {
        label: fr`Intégrité des autres systèmes`,
        asks: fr`Que peut-on modifier au-delà du système vulnérable ?`,
        values: lost,
      },
      SA: {
        label: fr`Disponibilité des autres systèmes`,
        asks: fr`Que peut-on mettre à l’arrêt au-delà du système vulnérable ?`,
        values: stopped,
      },
    },
  },
  check: {
    title: fr`Vérifiez vos réponses`,
    about: fr`Rien n’a encore été envoyé. Vous pouvez modifier toutes vos réponses.`,
    change: 'Modifier',
    yaml: fr`Le signalement sous forme de fichier`,
    show: fr`Afficher le texte`,
    copy: fr`Copier le fichier`,
    download: fr`Télécharger le fichier`,
  },
  send: {
    title: fr`Envoyer le signalement`,
    github: fr`Ouvrir une pull request sur GitHub`,
    githubAbout: fr`GitHub s’ouvre dans un nouvel onglet avec le signalement déjà rempli. Il suffit d’un compte GitHub.`,
    plain: fr`Ouvrir un fichier vide sur GitHub`,
    tooLong: fr`Votre signalement est trop long pour tenir dans un lien. Copiez le fichier ci-dessous, ouvrez un fichier vide sur GitHub et collez-y le contenu.`,
    byFile: fr`Déposez ce fichier dans tickets/inbox, par une pull request ou directement.`,
    local: fr`Envoyer le signalement`,
    localAbout: fr`Le signalement parvient au guichet de cette machine et reçoit aussitôt son numéro.`,
  },
  sent: {
    part: fr`Presque terminé`,
    title: fr`Terminez sur GitHub`,
    ifNot: fr`Si l’onglet affiche une erreur ou une page vide, revenez en arrière, copiez le fichier et collez-le vous-même sur GitHub.`,
    done: fr`Ma pull request est ouverte : effacer mes réponses ici`,
    received: fr`Le signalement a été reçu`,
    number: 'Numéro de confirmation',
    due: fr`Réponse humaine au plus tard le`,
    keep: fr`Conservez ce numéro et rappelez-le chaque fois que vous nous écrivez. Vos réponses ont été effacées de ce navigateur.`,
    ticket: 'Voir le ticket',
    again: fr`Signaler autre chose`,
  },
  seal: wizardSeal,
  embargo: wizardEmbargo,
  handOff: wizardHandOff,
  draft: wizardDraft,
  kept: {
    about: fr`Vos réponses sont conservées dans cet onglet : vous pouvez recharger la page. Fermer l’onglet les efface.`,
    wipe: fr`Effacer mes réponses`,
    sure: fr`Oui, tout effacer`,
    wiped: fr`Vos réponses ont été effacées.`,
  },
  byHand: {
    title: fr`Écrire le fichier vous-même`,
    about: fr`Les questions guidées nécessitent JavaScript. Sinon, un signalement est un petit fichier texte à ajouter par une pull request :`,
    steps: [
      fr`Copiez les lignes ci-dessous et remplacez les exemples par vos propres mots.`,
      fr`Ajoutez-les comme nouveau fichier dans le dossier tickets/inbox du dépôt. Choisissez un nom qui ne révèle rien, comme report-kqzvwmtr.yaml.`,
      fr`Ouvrez la pull request ; si GitHub le propose, choisissez « Create a new branch », jamais la branche principale. Le guichet vérifie le fichier et répond par la liste des erreurs, ligne par ligne, ou par un numéro de confirmation.`,
      fr`Pas de numéro au bout de deux minutes ? Commentez /status sur la pull request.`,
    ],
    newFile: fr`Commencer le nouveau fichier sur GitHub`,
    schema: fr`La signification de chaque clé, en JSON Schema`,
    how: fr`Comment fonctionne ce guichet`,
    link: fr`Écrire le fichier vous-même`,
    back: fr`Revenir aux questions`,
    example: {
      publisher: fr`Le nom sous lequel vos clients vous connaissent`,
      offer: 'identifiant-du-produit',
      title: fr`Le problème en une ligne`,
      description: fr`Ce qui ne va pas, et comment cela se manifeste.`,
      step: fr`Installez la version 2.3.2.`,
    },
  },
};
