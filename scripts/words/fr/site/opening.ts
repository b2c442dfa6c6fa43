// What the page says on which a publisher opens a sealed answer, in French.
import type { OpeningWords } from '../../shapes/site/opening-words.ts';
import { fr, french } from '../../typography.ts';

const { code } = french;

export const opening: OpeningWords = {
  title: fr`Lire une réponse scellée`,
  lead: fr`Si vous avez joint une clé de réponse à votre signalement scellé, vous pouvez ouvrir ici les réponses du guichet.`,
  message: {
    label: fr`La réponse scellée`,
    hint: fr`Copiez tout le commentaire du guichet depuis votre pull request et collez-le ici, ou seulement le bloc qui va de « BEGIN AGE ENCRYPTED FILE » à « END AGE ENCRYPTED FILE ».`,
  },
  file: {
    label: fr`Votre fichier de clé`,
    hint: fr`Le fichier que vous avez enregistré lors du signalement. Son nom commence par answer-key, sauf si vous l’avez changé.`,
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
  working: fr`Ouverture de la réponse…`,
  wrong: fr`Impossible d’ouvrir la réponse`,
  failures: {
    'no-message': fr`Collez la réponse scellée.`,
    'no-key': fr`Choisissez votre fichier de clé ou collez la clé.`,
    'no-identity': fr`Il n’y a pas de clé secrète ici. Choisissez le fichier dont une ligne commence par ${code('AGE-SECRET-KEY')}, et utilisez-le en entier.`,
    'public-key': fr`C’est une clé publique, qui sert à sceller. Choisissez le fichier qui contient la clé secrète.`,
    'passphrase-needed': fr`Ce fichier est protégé. Saisissez sa phrase secrète.`,
    passphrase: fr`Cette phrase secrète n’ouvre pas le fichier. Réessayez ou choisissez un autre fichier.`,
    armour: fr`Ce texte ne contient pas de réponse scellée complète. Copiez-la de nouveau, de la première à la dernière ligne.`,
    header: fr`Le début de la réponse scellée est endommagé. Copiez-la de nouveau depuis la pull request.`,
    keys: fr`Votre clé n’ouvre pas cette réponse : elle a été scellée pour une autre clé. Choisissez le fichier que vous avez enregistré pour ce signalement.`,
    mac: fr`La réponse a été modifiée après le scellement. Ne vous fiez à rien de ce qu’elle contient, et prévenez le guichet.`,
    payload: fr`La réponse a été modifiée ou tronquée après le scellement. Copiez-la de nouveau ; si cela ne suffit pas, prévenez le guichet.`,
    malformed: fr`Le message s’ouvre, mais ce n’est pas la réponse d’un guichet. Ne vous fiez à rien de ce qu’il contient.`,
    version: fr`La réponse s’ouvre, mais elle vient d’une autre version du guichet. Dites au guichet que cette page ne peut pas la lire.`,
    repository: fr`La réponse s’ouvre, mais elle a été scellée pour un autre guichet. Quelqu’un a pu la recopier ici : ne vous fiez à rien de ce qu’elle contient.`,
    insecure: fr`Cette page a été chargée par une connexion non protégée. Ouvrez-la à une adresse https avant d’utiliser votre clé.`,
    failed: fr`Le navigateur n’a pas pu ouvrir la réponse. Essayez un autre navigateur, ou ouvrez-la dans un terminal : désactivez JavaScript et cette page montre comment faire.`,
  },
  opened: {
    title: fr`La réponse du guichet`,
    number: fr`Numéro de confirmation`,
    repository: fr`Dépôt`,
    author: fr`Écrite par`,
    compare: fr`Vérifiez que le commentaire de votre pull request vient bien de ce compte et que le numéro est celui de votre signalement. Sinon, ne vous fiez à rien de ce que dit cette réponse.`,
    text: fr`Le texte de la réponse`,
    clear: fr`Vider la page`,
  },
  kept: fr`Rien de ce que vous saisissez ici n’est envoyé ni conservé. Tout disparaît quand vous quittez la page.`,
  noKey: {
    title: fr`Sans clé`,
    text: fr`Seule la clé que vous avez donnée lors du signalement ouvre une réponse. Si vous l’avez perdue, personne ne peut l’ouvrir. Dites-le au guichet sur votre pull request et convenez d’un autre moyen.`,
  },
  byHand: {
    title: fr`Dans un terminal`,
    steps: [
      fr`Cette page a besoin de JavaScript. Sinon, enregistrez le commentaire dans un fichier sur votre ordinateur.`,
      fr`Installez Node.js, clonez le dépôt de ce guichet et lancez-y « npm ci ».`,
      fr`Ouvrez-y la réponse avec « npm run -s desk -- unseal FICHIER --identity CLÉ ». FICHIER est le fichier du commentaire, CLÉ votre fichier de clé.`,
    ],
  },
};
