// What the terminal says of sealing, opening and keys, in French.
import type { SealWords } from '../../shapes/terminal/seal-words.ts';
import { fr, french } from '../../typography.ts';

const { code, count } = french;

export const seal: SealWords = {
  faults: {
    armour: fr`Ce n’est pas un message scellé, ou son armure est endommagée.`,
    header: fr`L’en-tête du message scellé est endommagé.`,
    keys: fr`Aucune des clés de ce fichier d’identité n’ouvre le message. Il a été scellé pour d’autres clés, ou son en-tête a été modifié.`,
    mac: fr`L’en-tête du message a été modifié après le scellement. Ne vous fiez à rien de ce qu’il contient.`,
    payload: fr`Le contenu scellé a été modifié ou tronqué après le scellement. Ne vous fiez à rien de ce qu’il contient.`,
    malformed: fr`Le message s’ouvre, mais il ne contient ni signalement ni réponse scellés par un guichet.`,
    version: fr`Le message s’ouvre, mais il a été scellé par une autre version du guichet.`,
    'no-recipients': fr`Ce guichet n’a pas de clés pour lesquelles sceller. Ajoutez un groupe sous ${code('seal.recipients')} dans ${code('.github/desk.yml')} ; ${code('desk keys new')} crée une clé.`,
    'too-long': fr`Ce signalement est trop long pour être scellé : la limite est de 64 Kio. Raccourcissez ses textes, ou mettez un lien vers le reste.`,
    public: fr`Ce signalement est public : il n’y a rien à sceller. Pour un embargo, écrivez ${code('disclosure: embargoed')}.`,
    'sealed-already': fr`Ce signalement est déjà scellé.`,
    'not-sealed': fr`Ce signalement n’est pas scellé.`,
    'no-identity': fr`Ce fichier ne contient pas d’identité. Un fichier d’identité créé par ${code('desk keys new')} a une ligne qui commence par ${code('AGE-SECRET-KEY-')}.`,
    passphrase: fr`Cette identité est protégée par une phrase secrète, qui manque ou n’est pas la bonne.`,
    inside: fr`Ce chemin est dans le dépôt, où rien de secret ne doit se trouver. Choisissez un chemin en dehors.`,
    exists: fr`Ce fichier existe déjà et ne sera pas écrasé. Choisissez un autre nom.`,
    unsound: fr`Le sceau n’est pas valide : son contenu n’a pas été utilisé. Demandez à l’éditeur de sceller de nouveau le signalement.`,
    'changed-meanwhile': fr`Le dossier a changé entre-temps. Rien n’a été écrit ; relancez la commande.`,
    'not-a-recipient': fr`La valeur de ${code('--reply-to')} n’est pas un destinataire age, ou contient une faute de frappe. Un destinataire commence par ${code('age1')} ; ${code('desk keys new')} en affiche un.`,
    'secret-key': fr`La valeur de ${code('--reply-to')} est une clé secrète : rien n’a été scellé. Elle est peut-être dans l’historique de votre shell, ne l’utilisez donc plus : créez-en une autre avec ${code('desk keys new')}, et donnez le destinataire qui s’affiche.`,
    'no-reply-key': fr`Le signalement ne contient pas de clé de réponse : rien ne peut être scellé pour son éditeur. Tout le monde peut lire ce que vous écrivez dans la pull request.`,
    'empty-answer': fr`Il n’y a rien à sceller. Donnez le texte de la réponse dans un fichier ou sur l’entrée standard.`,
    'answer-too-long': fr`Cette réponse est trop longue : une fois scellée, elle ne tient pas dans un seul commentaire sur GitHub. La limite est d’environ ${count(16_000)} caractères. Partagez-la en plusieurs réponses.`,
    unreadable: fr`Impossible de lire la réponse : le fichier n’existe pas, ou ce n’est pas un texte en UTF-8.`,
    'passphrase-short': fr`Cette phrase secrète est trop courte : utilisez au moins 15 caractères, car toute personne qui a le fichier peut faire des essais sans fin. Plusieurs mots tirés au hasard conviennent. Rien n’a été écrit.`,
    'passphrases-differ': fr`Les deux phrases secrètes diffèrent. Rien n’a été écrit.`,
    cancelled: fr`Annulé. Rien n’a été écrit.`,
  },
  sealedTo: (set, kind) => fr`Scellé pour ${code(set)} (${seal.kinds[kind]}). Ces clés peuvent l’ouvrir :`,
  kinds: {
    hybrid: fr`hybride, post-quantique`,
    classic: fr`classique, X25519 seul`,
  },
  compare: fr`Comparez ces empreintes avec celles que le guichet vous donne par un autre canal.`,
  boundTo: (repository, login) =>
    fr`Lié au dépôt ${code(repository)} et au compte ${code(login)} : envoyé ailleurs, ou depuis un autre compte, il passe pour une copie.`,
  bonds: {
    author: {
      holds: fr`L’auteur indiqué sous le sceau est le compte qui l’a envoyé.`,
      broken: fr`L’auteur indiqué sous le sceau n’est pas le compte qui l’a envoyé : quelqu’un d’autre a pu le recopier.`,
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
      holds: fr`La catégorie, la divulgation et la langue sont les mêmes à l’intérieur et à l’extérieur du sceau.`,
      broken: fr`La catégorie, la divulgation ou la langue diffèrent entre l’intérieur et l’extérieur du sceau.`,
    },
  },
  askPassphrase: fr`Phrase secrète de l’identité`,
  keyMade: (path) =>
    fr`La clé secrète est dans ${path}. Gardez-la là où vous seul pouvez la lire, et faites-en une copie : sans elle, vous ne pouvez rien ouvrir de ce qui est scellé pour vous.`,
  keyNext: fr`Voici son destinataire. L’équipe l’ajoute sous ${code('seal.recipients')} dans ${code('.github/desk.yml')} ; un éditeur le donne à ${code('desk seal --reply-to')}. Il est hybride (chiffrement post-quantique).`,
  keyClassic: fr`C’est une clé classique. Ce qui est scellé pour elle peut être conservé, puis ouvert quand il y aura des ordinateurs quantiques. Un groupe ne peut pas la mêler à des clés hybrides.`,
  askNewPassphrase: fr`Nouvelle phrase secrète, au moins 15 caractères`,
  askPassphraseAgain: fr`Répétez la phrase secrète`,
  keyProtected: fr`Le fichier est protégé par votre phrase secrète. Si vous l’oubliez, personne ne peut la retrouver. Le guichet ouvre le fichier avec ${code('--identity')}, ${code('age')} avec ${code('-i')}.`,
  replyTo: (key) =>
    fr`L’équipe trouvera votre clé ${key} sous le sceau et pourra sceller des réponses pour elle. Gardez son fichier jusqu’à la clôture du ticket.`,
  replyKey: (key, number) =>
    fr`Le signalement contient une clé de réponse : ${key}.${number === null ? '' : fr` Pour sceller une réponse, lancez ${code(`desk reply ${number}`)}.`}`,
  noReplyKey: fr`Le signalement ne contient pas de clé de réponse : tout le monde peut lire ce que vous écrivez dans la pull request.`,
  replyKeyKept: fr`La clé de réponse de l’éditeur a été scellée avec le reste, sans changement. Toute personne qui pouvait ouvrir l’ancien message connaît aussi cette clé : elle n’ouvre aucune réponse, mais permet d’en sceller. C’est pourquoi l’éditeur compare l’auteur d’une réponse avec le compte qui l’a publiée. Seul l’éditeur peut changer cette clé, en scellant de nouveau le signalement avec une autre.`,
  askAnswer: (number) => fr`Votre réponse à l’éditeur de ${number}`,
  answerSealed: (number, key) =>
    fr`Réponse scellée pour ${number}, avec la clé de réponse de son signalement : ${key}.`,
  answerNext: (login) =>
    fr`Publiez-la en commentaire dans la pull request, depuis le compte ${code(login)} : l’éditeur compare les deux. Tout le monde peut voir qu’il y a une réponse, quand et de quelle longueur environ.`,
  answerComment: (number, address) =>
    fr`Une réponse scellée au sujet de ${number}. Seul l’éditeur du signalement peut l’ouvrir : sur ${address}, ou en enregistrant ce commentaire dans un fichier et en lançant ${code('desk unseal FILE --identity KEY')}.`,
  answerFrom: ({ author, number, repository }) =>
    fr`La réponse indique que ${code(author)} l’a écrite, pour ${code(number)} dans ${code(repository)}. Vérifiez que c’est bien votre ticket.`,
  answerCompare: fr`Toute personne qui connaît votre destinataire a pu sceller ceci. Comparez l’auteur avec le compte qui l’a publié, ou indiquez ce compte avec ${code('--as')}.`,
  revealed: (number) => fr`${number}  révélé ; l’engagement correspond. Faites un commit du dossier.`,
  resealed: (number) => fr`${number}  scellé pour d’autres clés. Faites un commit du dossier.`,
  revocation: fr`Toute personne qui avait une clé auparavant peut toujours ouvrir ce qui était scellé : cela reste dans l’historique Git et dans chaque copie. Sceller de nouveau ne protège que contre les personnes qui n’ont jamais vu l’ancien message. Remplacez ce qui est vraiment secret, par exemple un mot de passe.`,
  written: (path) => fr`Écrit dans ${path}.`,
};
