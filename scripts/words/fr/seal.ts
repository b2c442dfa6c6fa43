// What the terminal says of sealing, opening and keys, in French.
import type { SealWords } from '../seal-words.ts';
import { fr, french } from '../typography.ts';

const { code } = french;

export const seal: SealWords = {
  faults: {
    armour: fr`Ce n’est pas un message scellé, ou son armure est endommagée.`,
    header: fr`L’en-tête du message scellé est endommagé.`,
    keys: fr`Aucune des clés de ce fichier d’identité n’ouvre le message. Il a été scellé pour d’autres, ou son en-tête a été modifié.`,
    mac: fr`L’en-tête du message a été modifié après le scellement. Ne vous fiez à rien de ce qu’il contient.`,
    payload: fr`Le contenu scellé a été modifié ou tronqué après le scellement. Ne vous fiez à rien de ce qu’il contient.`,
    malformed: fr`Le message s’ouvre, mais il ne contient pas un signalement tel que ce guichet les scelle.`,
    version: fr`Le message s’ouvre, mais il a été scellé par une autre version du guichet.`,
    'no-recipients': fr`Ce guichet n’a personne pour qui sceller. Nommez un groupe dans ${code('seal.recipients')} de ${code('.github/desk.yml')} ; ${code('desk keys new')} crée une clé.`,
    'too-long': fr`Ce signalement est trop long pour être scellé : 64 Kio au plus. Raccourcissez ses textes, ou renvoyez à un endroit où se trouve le reste.`,
    public: fr`Ce signalement est public, il n’y a donc rien à sceller. Écrivez ${code('disclosure: embargoed')} pour un embargo.`,
    'sealed-already': fr`Ce signalement est déjà scellé.`,
    'not-sealed': fr`Ce signalement n’est pas scellé.`,
    'no-identity': fr`Ce fichier ne contient pas d’identité. Il lui faut une ligne qui commence par ${code('AGE-SECRET-KEY-')}, telle que ${code('desk keys new')} l’écrit.`,
    passphrase: fr`Cette identité est protégée par une phrase secrète, qui manque ou n’est pas la bonne.`,
    inside: fr`Cet endroit se trouve à l’intérieur du dépôt. Rien de secret ne doit s’y trouver : indiquez un endroit au-dehors.`,
    exists: fr`Il y a déjà un fichier à cet endroit, et il ne sera pas écrasé.`,
    unsound: fr`Le sceau ne tient pas, rien n’a donc été révélé. Demandez à l’éditeur de sceller de nouveau le signalement.`,
    'changed-meanwhile': fr`Le dossier a changé entre-temps. Rien n’a été écrit ; relancez la commande.`,
  },
  sealedTo: (set, kind) => fr`Scellé pour ${code(set)} (${seal.kinds[kind]}). Ces clés peuvent l’ouvrir :`,
  kinds: {
    hybrid: fr`hybride, sûr aussi face aux ordinateurs quantiques`,
    classic: fr`classique, X25519 seul`,
  },
  compare: fr`Comparez ces empreintes avec celles que le guichet vous donne par une autre voie.`,
  bonds: {
    author: {
      holds: fr`L’auteur indiqué à l’intérieur est le compte qui l’a envoyé.`,
      broken: fr`L’auteur indiqué à l’intérieur n’est pas le compte qui l’a envoyé : quelqu’un d’autre a pu le recopier.`,
    },
    repository: {
      holds: fr`Il a été scellé pour ce dépôt.`,
      broken: fr`Il a été scellé pour un autre dépôt.`,
    },
    nonce: {
      holds: fr`Son nonce ne figure dans aucun autre ticket ouvert.`,
      broken: fr`Son nonce figure dans un autre ticket ouvert : l’un des deux est une copie.`,
    },
    commitment: {
      holds: fr`L’engagement correspond au signalement.`,
      broken: fr`L’engagement ne correspond pas au signalement : ce qui a été publié n’est pas ce qui a été scellé.`,
    },
    fields: {
      holds: fr`La catégorie, la divulgation et la langue sont les mêmes au-dedans et au-dehors.`,
      broken: fr`La catégorie, la divulgation ou la langue diffèrent entre le dedans et le dehors.`,
    },
  },
  askPassphrase: fr`Phrase secrète de l’identité`,
  keyMade: (path) =>
    fr`La clé secrète est dans ${path}. Gardez-la là où vous seul pouvez la lire, et gardez-en une copie : sans elle, rien de ce qui a été scellé pour vous ne peut être ouvert.`,
  keyNext: fr`Voici son destinataire, pour ${code('seal.recipients')} dans ${code('.github/desk.yml')}. Il est hybride : il résiste aussi aux ordinateurs quantiques.`,
  keyClassic: fr`C’est une clé classique. Ce qui est scellé pour elle peut être conservé, puis ouvert dès qu’il y aura des ordinateurs quantiques ; un groupe ne peut pas la mêler à des clés hybrides.`,
  revealed: (number) => fr`${number}  révélé ; l’engagement correspond. Validez le dossier dans un commit.`,
  resealed: (number) => fr`${number}  scellé pour d’autres clés. Validez le dossier dans un commit.`,
  revocation: fr`Qui avait une clé auparavant peut toujours ouvrir ce qui a été scellé alors : cela reste dans l’historique de Git, et dans chacune de ses copies. Sceller de nouveau ne protège que de ceux qui n’ont jamais vu l’ancien message. Ce qui est vraiment secret, comme un mot de passe, doit être remplacé.`,
  written: (path) => fr`Écrit dans ${path}.`,
};
