// What can be wrong with a sealed report and with whom it is sealed to, in French.
import type { SealProblemWords } from '../../shapes/seal-problem-words.ts';
import { fr, french } from '../../typography.ts';

const { code, count, names, either } = french;

const again = fr`Scellez de nouveau le signalement avec ${code('desk seal')} ou sur le site du guichet.`;

export const sealProblems: SealProblemWords = {
  'sealed-plaintext': ({ key }) =>
    fr`${code(key)} figure en clair à côté d’un signalement scellé. Ce qui a été publié reste lisible : considérez-le comme connu. Supprimez la ligne, pour ne garder que ${code('category')}, ${code('disclosure')}, ${code('language')} et ${code('sealed')}, et prévenez l’équipe.`,
  'sealed-public': () =>
    fr`Un signalement scellé doit être sous embargo. Écrivez ${code('disclosure: embargoed')}, ou envoyez le signalement sans le sceller.`,
  'embargo-in-plaintext': () =>
    fr`Ce signalement est sous embargo, et tout le monde peut le lire ici. Ce qui a été publié reste lisible, même si vous l’effacez : fermez cette pull request, remplacez chaque mot de passe et chaque clé qui figure dans le signalement, et prévenez l’équipe du guichet. Scellez ensuite le signalement avec ${code('desk seal')} ou sur le site du guichet, et envoyez-le depuis une nouvelle branche.`,
  'commitment-malformed': ({ found }) =>
    fr`${code(found)} n’est pas un engagement : il faut ${code('sha256:')} suivi de 64 chiffres et lettres de a à f. ${again}`,
  'seal-armour': () =>
    fr`Le message scellé n’est pas au format d’age : une première ligne, une dernière, et 64 caractères sur chaque ligne entre les deux. Quelque chose s’est perdu ou ajouté. ${again}`,
  'seal-version': () =>
    fr`Sous son armure, le message scellé n’est pas au format ${code('age-encryption.org/v1')}. ${again}`,
  'seal-header': () => fr`L’en-tête du message scellé est endommagé. ${again}`,
  'seal-size': ({ bytes }) =>
    fr`La partie scellée compte ${count(bytes)} octets, ce qui n’est aucune des tailles auxquelles les signalements sont complétés. Elle a été tronquée, ou scellée par un autre programme. ${again}`,
  'seal-set-unknown': ({ found, allowed, suggestion }) =>
    fr`Ce guichet n’a pas de destinataires nommés ${code(found)}${suggestion === undefined ? '.' : fr` ; vouliez-vous dire ${code(suggestion)} ?`} ${allowed === '' ? fr`Il ne peut pas encore prendre de signalement scellé : sa configuration n’a pas de ${code('seal.recipients')}.` : fr`Choisissez ${either(names(allowed))}.`}`,
  'seal-kind': ({ expected }) =>
    fr`Le groupe de ce guichet a des destinataires qui commencent par ${code(expected)}, mais le message est scellé pour une autre sorte. ${again}`,
  'seal-count': ({ found, expected }) =>
    fr`Le message est scellé pour ${keys(found)}, alors que le groupe du guichet en compte ${count(expected)}. Soit quelqu’un d’autre pourrait l’ouvrir, soit un membre de l’équipe ne le pourrait pas. ${again}`,

  'commitment-broken': () =>
    fr`Le signalement révélé n’est pas celui qui a été scellé : le sel et le signalement ne donnent pas cet engagement. Rétablissez le dossier, et révélez-le avec ${code('desk reveal')}.`,
  'reveal-unrecorded': () =>
    fr`Un dossier n’a de sel que si la dernière modification de son signalement est l’événement ${code('revealed')}, et doit alors en avoir un. Rétablissez le dossier et révélez-le avec ${code('desk reveal')}.`,
  'seal-changed': () =>
    fr`Le signalement scellé a changé. Seul son éditeur peut le modifier ; rétablissez ce qui y figurait.`,

  'recipient-malformed': ({ found }) =>
    fr`${code(found)} n’est pas un destinataire age, ou contient une faute de frappe : sa somme de contrôle est fausse. Recopiez toute la ligne affichée par ${code('desk keys new')} ; elle commence par ${code('age1pq1')}.`,
  'recipient-secret': () =>
    fr`Ceci est une clé secrète : toute personne qui la lit peut ouvrir les signalements scellés pour elle. Supprimez-la et ne l’utilisez plus jamais. Créez-en une autre avec ${code('desk keys new')}, et mettez ici son destinataire.`,
  'recipients-mixed': ({ set }) =>
    fr`Le groupe ${code(set)} mêle des destinataires hybrides (${code('age1pq1…')}) et des destinataires classiques (${code('age1…')}) : il ne vaut pas mieux que les classiques. Gardez une seule sorte, de préférence l’hybride.`,
};

function keys(number: number): string {
  return number === 1 ? fr`une clé` : fr`${count(number)} clés`;
}
