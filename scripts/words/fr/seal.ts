// What the terminal says of sealing, opening and keys, in French.
import type { SealWords } from '../seal-words.ts';
import { fr, french } from '../typography.ts';

const { code, count } = french;

export const seal: SealWords = {
  faults: {
    armour: fr`Ce n’est pas un message scellé, ou son armure est endommagée.`,
    header: fr`L’en-tête du message scellé est endommagé.`,
    keys: fr`Aucune des clés de ce fichier d’identité n’ouvre le message. Il a été scellé pour d’autres, ou son en-tête a été modifié.`,
    mac: fr`L’en-tête du message a été modifié après le scellement. Ne vous fiez à rien de ce qu’il contient.`,
    payload: fr`Le contenu scellé a été modifié ou tronqué après le scellement. Ne vous fiez à rien de ce qu’il contient.`,
    malformed: fr`Le message s’ouvre, mais il ne contient ni un signalement ni une réponse tels qu’un guichet les scelle.`,
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
    unsound: fr`Le sceau ne tient pas, il n’a donc été fait aucun usage de son contenu. Demandez à l’éditeur de sceller de nouveau le signalement.`,
    'changed-meanwhile': fr`Le dossier a changé entre-temps. Rien n’a été écrit ; relancez la commande.`,
    'not-a-recipient': fr`Ce qui suit ${code('--reply-to')} n’est pas un destinataire age, ou contient une faute de frappe : il commence par ${code('age1')}, et ${code('desk keys new')} l’affiche.`,
    'secret-key': fr`Ce qui suit ${code('--reply-to')} est une clé secrète, et rien n’a été scellé. Elle peut rester dans l’historique de votre shell, ne vous y fiez donc plus : créez-en une autre avec ${code('desk keys new')}, et donnez le destinataire qui s’affiche.`,
    'no-reply-key': fr`Le signalement n’a pas apporté de clé pour les réponses, rien ne peut donc être scellé pour son éditeur. Ce que vous écrivez dans la pull request, chacun peut le lire.`,
    'empty-answer': fr`Il n’y a rien à sceller. Donnez le texte de la réponse dans un fichier ou sur l’entrée standard.`,
    'answer-too-long': fr`Cette réponse est trop longue : une fois scellée, elle ne tient pas dans un seul commentaire sur GitHub. La limite est d’environ ${count(16_000)} caractères. Partagez-la en plusieurs réponses.`,
    unreadable: fr`Le texte de la réponse ne peut pas être lu : ce fichier n’existe pas, ou ce n’est pas un texte en UTF-8.`,
    'passphrase-short': fr`Cette phrase secrète est trop courte : il faut au moins 15 caractères, car qui possède le fichier peut essayer sans fin. Plusieurs mots tirés au sort en font une bonne. Rien n’a été écrit.`,
    'passphrases-differ': fr`Les deux phrases secrètes diffèrent. Rien n’a été écrit.`,
    cancelled: fr`Annulé. Rien n’a été écrit.`,
  },
  sealedTo: (set, kind) => fr`Scellé pour ${code(set)} (${seal.kinds[kind]}). Ces clés peuvent l’ouvrir :`,
  kinds: {
    hybrid: fr`hybride, sûr aussi face aux ordinateurs quantiques`,
    classic: fr`classique, X25519 seul`,
  },
  compare: fr`Comparez ces empreintes avec celles que le guichet vous donne par une autre voie.`,
  boundTo: (repository, login) =>
    fr`Lié au dépôt ${code(repository)} et au compte ${code(login)} : envoyé ailleurs, ou depuis un autre compte, il passe pour une copie.`,
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
  keyNext: fr`Voici son destinataire : l’équipe l’inscrit sous ${code('seal.recipients')} dans ${code('.github/desk.yml')}, un éditeur le donne à ${code('desk seal --reply-to')}. Il est hybride : il résiste aussi aux ordinateurs quantiques.`,
  keyClassic: fr`C’est une clé classique. Ce qui est scellé pour elle peut être conservé, puis ouvert dès qu’il y aura des ordinateurs quantiques ; un groupe ne peut pas la mêler à des clés hybrides.`,
  askNewPassphrase: fr`Nouvelle phrase secrète, de 15 caractères ou plus`,
  askPassphraseAgain: fr`La même phrase secrète, encore une fois`,
  keyProtected: fr`Le fichier est scellé par votre phrase secrète, que personne ne pourra vous rendre si vous l’oubliez. Ce guichet l’ouvre avec ${code('--identity')}, comme ${code('age')} avec ${code('-i')}.`,
  replyTo: (key) =>
    fr`Les réponses pourront être scellées pour votre clé ${key}, que l’équipe trouvera à l’intérieur du sceau. Gardez son fichier jusqu’à la clôture du ticket.`,
  replyKey: (key, number) =>
    fr`Le signalement a apporté une clé pour les réponses : ${key}.${number === null ? '' : fr` Scellez une réponse pour cette clé avec ${code(`desk reply ${number}`)}.`}`,
  noReplyKey: fr`Le signalement n’a pas apporté de clé pour les réponses : ce que vous écrivez dans la pull request, chacun peut le lire.`,
  replyKeyKept: fr`La clé de l’éditeur pour les réponses a été scellée avec le reste, sans changement. Qui pouvait ouvrir l’ancien message connaît aussi cette clé : elle n’ouvre aucune réponse, mais elle suffit pour en sceller une. C’est pourquoi l’éditeur compare l’auteur d’une réponse avec le compte qui l’a publiée. Seul l’éditeur peut changer cette clé, en scellant de nouveau le signalement avec une autre.`,
  askAnswer: (number) => fr`Votre réponse à l’éditeur de ${number}`,
  answerSealed: (number, key) =>
    fr`Réponse scellée pour ${number}, avec la clé que son signalement a apportée : ${key}.`,
  answerNext: (login) =>
    fr`Publiez-la en commentaire dans la pull request, depuis le compte ${code(login)} : l’éditeur compare les deux. Qu’il y ait une réponse, quand, et de quelle longueur environ, chacun peut le voir.`,
  answerComment: (number, address) =>
    fr`Une réponse scellée au sujet de ${number}, que seul l’éditeur du signalement peut ouvrir : sur ${address}, ou avec ce commentaire dans un fichier et ${code('desk unseal FILE --identity KEY')}.`,
  answerFrom: ({ author, number, repository }) =>
    fr`La réponse se donne pour auteur ${code(author)} ; elle est destinée à ${code(number)} dans ${code(repository)}. Comparez ce numéro avec celui de votre ticket.`,
  answerCompare: fr`Qui connaît votre destinataire aurait pu sceller ceci : comparez l’auteur avec le compte qui l’a publié, ou nommez ce compte avec ${code('--as')}.`,
  revealed: (number) => fr`${number}  révélé ; l’engagement correspond. Validez le dossier dans un commit.`,
  resealed: (number) => fr`${number}  scellé pour d’autres clés. Validez le dossier dans un commit.`,
  revocation: fr`Qui avait une clé auparavant peut toujours ouvrir ce qui a été scellé alors : cela reste dans l’historique de Git, et dans chacune de ses copies. Sceller de nouveau ne protège que de ceux qui n’ont jamais vu l’ancien message. Ce qui est vraiment secret, comme un mot de passe, doit être remplacé.`,
  written: (path) => fr`Écrit dans ${path}.`,
};
