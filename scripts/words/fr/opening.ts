// What the page says on which a publisher opens a sealed answer, in French.
import type { OpeningWords } from '../opening-words.ts';
import { fr, french } from '../typography.ts';

const { code } = french;

export const opening: OpeningWords = {
  title: fr`Lire une réponse scellée`,
  lead: fr`Si vous avez donné au guichet une clé pour ses réponses en scellant votre signalement, cette page ouvre ce qu’il vous a écrit.`,
  message: {
    label: fr`La réponse scellée`,
    hint: fr`Copiez le commentaire entier du guichet depuis votre pull request, et collez-le ici. Vous pouvez n’en garder que le bloc qui va de « BEGIN AGE ENCRYPTED FILE » à « END AGE ENCRYPTED FILE ».`,
  },
  file: {
    label: fr`Le fichier de votre clé`,
    hint: fr`Le fichier que vous avez enregistré lors du signalement. Son nom commence par answer-key, si vous ne l’avez pas changé.`,
  },
  key: {
    label: fr`Ou la clé elle-même`,
    hint: fr`Si vous n’avez pas de fichier, collez ici la clé secrète : la ligne qui commence par ${code('AGE-SECRET-KEY')}.`,
  },
  passphrase: {
    label: fr`Phrase secrète du fichier`,
    hint: fr`Ce fichier est protégé par une phrase secrète.`,
  },
  open: fr`Ouvrir la réponse`,
  working: fr`La réponse est en cours d’ouverture.`,
  wrong: fr`Impossible d’ouvrir la réponse`,
  failures: {
    'no-message': fr`Collez la réponse scellée.`,
    'no-key': fr`Choisissez le fichier de votre clé, ou collez la clé.`,
    'no-identity': fr`Il n’y a pas là de clé secrète. Choisissez le fichier qui contient la ligne commençant par ${code('AGE-SECRET-KEY')}, et prenez-le en entier.`,
    'public-key': fr`C’est une clé publique, avec laquelle le guichet scelle. Choisissez plutôt le fichier qui contient la clé secrète.`,
    'passphrase-needed': fr`Ce fichier est protégé. Saisissez sa phrase secrète.`,
    passphrase: fr`La phrase secrète n’ouvre pas ce fichier. Saisissez-la de nouveau, ou choisissez un autre fichier.`,
    armour: fr`Il n’y a pas de réponse scellée dans ce texte, ou elle n’y est pas entière. Copiez-la de nouveau, de sa première à sa dernière ligne.`,
    header: fr`Le début de la réponse scellée est endommagé. Copiez-la de nouveau depuis la pull request.`,
    keys: fr`Votre clé n’ouvre pas cette réponse. Elle a été scellée pour une autre : choisissez le fichier que vous avez enregistré pour ce signalement précis.`,
    mac: fr`La réponse a été modifiée après le scellement. Ne vous fiez à rien de ce qu’elle contient, et prévenez le guichet.`,
    payload: fr`La réponse a été modifiée ou tronquée après le scellement. Copiez-la de nouveau ; si cela ne suffit pas, prévenez le guichet.`,
    malformed: fr`Le texte s’ouvre, mais ce n’est pas la réponse d’un guichet. Ne vous fiez à rien de ce qu’il contient.`,
    version: fr`La réponse s’ouvre, mais elle vient d’une autre version du guichet. Dites au guichet que cette page ne peut pas la lire.`,
    repository: fr`La réponse s’ouvre, mais elle a été scellée pour un autre guichet. Quelqu’un a pu la recopier ici : ne vous fiez à rien de ce qu’elle contient.`,
    insecure: fr`Cette page est arrivée par une connexion non protégée. Ouvrez-la à une adresse qui commence par https avant de vous servir de votre clé.`,
    failed: fr`Le navigateur n’a pas pu ouvrir la réponse. Essayez un autre navigateur, ou ouvrez-la dans un terminal comme cette page l’explique sans JavaScript.`,
  },
  opened: {
    title: fr`La réponse du guichet`,
    number: fr`Numéro de confirmation`,
    repository: fr`Dépôt`,
    author: fr`Écrite par`,
    compare: fr`Comparez cet identifiant avec le compte qui a publié le commentaire sur votre pull request, et le numéro avec celui de votre signalement. Si l’un des deux diffère, ne vous fiez à rien de cette réponse.`,
    text: fr`Le texte de la réponse`,
    clear: fr`Vider la page`,
  },
  kept: fr`Rien de ce que vous saisissez ici n’est envoyé ni conservé. Tout disparaît dès que vous quittez la page.`,
  noKey: {
    title: fr`Sans clé`,
    text: fr`Une réponse s’ouvre avec la clé que vous avez donnée lors du signalement, et avec aucune autre. Si vous l’avez perdue, personne ne peut ouvrir la réponse. Dites-le au guichet sur votre pull request, et convenez d’une autre voie.`,
  },
  byHand: {
    title: fr`Dans un terminal`,
    steps: [
      fr`Cette page a besoin de JavaScript. Sans lui, mettez le commentaire dans un fichier de votre machine.`,
      fr`Procurez-vous une copie du dépôt de ce guichet, avec Node.js installé, et lancez-y « npm ci ».`,
      fr`Ouvrez-y la réponse avec « npm run -s desk -- unseal FICHIER --identity CLÉ ». FICHIER contient le commentaire, et CLÉ est le fichier de votre clé.`,
    ],
  },
};
