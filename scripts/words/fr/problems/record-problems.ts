// What a record or the configuration has wrong, in French.
import type { SealProblemWords } from '../../shapes/seal-problem-words.ts';
import type { RecordProblemSentences } from '../../shapes/ticket-words.ts';
import { fr, french } from '../../typography.ts';
import { faults } from '../faults.ts';

const { code, count, names, either } = french;

const actors: ReadonlyMap<string, string> = new Map([
  ['publisher', 'de l’éditeur'],
  ['staff', 'de l’équipe'],
  ['staff or publisher', 'de l’équipe ou de l’éditeur'],
  ['desk', 'du guichet lui-même'],
  ['anyone', 'de l’équipe ou de l’éditeur, et non du guichet lui-même'],
]);

function event(entry: number, did: string): string {
  return fr`L’événement ${count(entry)} de l’historique (${code(did)})`;
}

export const recordProblems: Omit<RecordProblemSentences, keyof SealProblemWords> = {
  // the record
  'number-malformed': ({ found, expected }) =>
    fr`${code(found)} n’est pas un numéro de confirmation. Avec ces chiffres, ce serait ${code(expected)} : vérifiez chaque chiffre et rétablissez le numéro.`,
  'number-elsewhere': ({ expected }) =>
    fr`Ce dossier n’est pas là où son numéro l’indique. Déplacez le fichier vers ${code(expected)}.`,
  'number-year': ({ found, expected }) =>
    fr`Le numéro indique ${code(found)}, mais d’après le calendrier du guichet, le signalement a été reçu en ${code(expected)}. Rétablissez le numéro.`,
  'deadline-wrong': ({ expected }) =>
    fr`Cette échéance n’est pas celle que le calendrier donne pour cette réception. Elle devrait être ${code(expected)}.`,
  'history-start': () =>
    fr`Un historique doit commencer par l’événement ${code('received')}, avec l’heure et le compte indiqués à la réception. Rétablissez cet événement.`,
  'history-order': () =>
    fr`Cet événement est antérieur à celui qui le précède. Classez les événements par date, le plus ancien d’abord.`,
  'event-author': ({ entry, did, by }) =>
    fr`${event(entry, did)} ne peut venir que ${actors.get(by) ?? code(by)}. Rétablissez l’historique et passez par une commande.`,
  'event-incomplete': ({ entry, did, key }) =>
    fr`${event(entry, did)} doit avoir ${code(key)}. Rétablissez l’historique et passez par une commande.`,
  'event-unexpected': ({ entry, did, key }) =>
    fr`${event(entry, did)} ne peut pas avoir ${code(key)}. Rétablissez l’historique.`,
  'event-status': ({ entry, did, status, from }) =>
    fr`${event(entry, did)} est impossible dans l’état ${code(status)}${from && fr` ; il faut ${either(names(from))}`}. Rétablissez l’historique et passez par une commande.`,
  'event-leads-to': ({ entry, did, found, expected }) =>
    fr`${event(entry, did)} mène à l’état ${code(expected)}, et non ${code(found)} (${code('–')} : aucun changement). Rétablissez l’historique.`,
  'event-refused': ({ entry, did, fault }) =>
    fr`${event(entry, did)} n’a pas pu avoir lieu : le guichet le refuse. ${(faults[fault.code] as (parameters: object) => string)(fault.parameters)}`,
  'event-deadline': ({ entry, did, kind, due }) =>
    fr`${event(entry, did)} ne correspond pas à l’échéance à ce moment-là : le ticket avait ${code(`kind: ${kind}`)} et ${code(`due: ${due}`)}. Rétablissez l’historique.`,
  'event-in-future': ({ entry, did, at }) =>
    fr`${event(entry, did)} porte la date ${code(at)}, qui est dans le futur. Rétablissez l’historique et passez par une commande sans ${code('--at')}.`,
  'event-by-stranger': ({ entry, did, by }) =>
    fr`${event(entry, did)} porte le nom de ${code(by)}, qui ne fait pas partie de l’équipe. Rétablissez l’historique ; si ${code(by)} en a fait partie, ajoutez cet identifiant à ${code('staff.earlier_users')} dans ${code('.github/desk.yml')}.`,
  'state-history': ({ field, found, expected, entry, did }) =>
    fr`${code(field)} vaut ${code(found)}, mais l’historique donne ${code(expected)} (dernier changement : événement ${count(entry)}, ${code(did)}). Rétablissez la valeur et modifiez-la par une commande.`,
  'report-history': ({ entry, did }) =>
    fr`Ce signalement n’est pas celui que l’événement ${count(entry)} (${code(did)}) a enregistré : son SHA-256 diffère. Rétablissez le signalement et passez par une modification de l’éditeur.`,
  'receipt-history': () =>
    fr`La partie ${code('receipt')} n’est pas celle que le premier événement a enregistrée : son SHA-256 diffère. Elle ne change jamais ; rétablissez-la.`,
  'not-canonical': () =>
    fr`Ce dossier n’est pas écrit comme le guichet écrit les siens. Rétablissez le fichier et faites la modification par une commande.`,

  // the record between two commits
  'event-backdated': ({ entry, at }) =>
    fr`L’événement ${count(entry)} de l’historique vient du terminal et indique ${code(at)}, soit avant le commit de la version précédente. Relancez la commande sans ${code('--at')}.`,
  'record-deleted': ({ number }) =>
    fr`Le dossier de ${code(number)} a disparu. Les dossiers sont conservés pour toujours : rétablissez le fichier.`,
  'receipt-changed': ({ key }) =>
    fr`${code(key)} a changé dans la partie ${code('receipt')}, qui ne change jamais. Rétablissez ce qui y figurait.`,
  'history-rewritten': ({ entry }) =>
    fr`L’entrée ${count(entry)} de l’historique a été modifiée ou supprimée. Rétablissez-la, et ajoutez les nouvelles entrées après la dernière.`,
  'answers-forgotten': ({ entry }) =>
    fr`L’entrée ${count(entry)} de ${code('answered')} a disparu ou renvoie à un commentaire plus ancien. Rétablissez-la : sans elle, le guichet pourrait exécuter une commande qu’il a refusée, ou répondre deux fois.`,
  'staff-missing': ({ login }) =>
    fr`${code(login)} faisait partie de l’équipe et ne figure plus ici. Ajoutez cet identifiant à ${code('earlier_users')}, pour que ses actions passées restent valables.`,
  'amendment-unknown': ({ number }) =>
    fr`Un fichier qui porte le numéro d’un ticket en modifie le signalement, mais ce guichet n’a pas de ticket ${code(number)}. Vérifiez le numéro, ou renommez le fichier pour signaler autre chose.`,
  'amendment-closed': ({ number }) =>
    fr`Le ticket ${code(number)} est clos : son signalement ne peut plus changer. Renommez le fichier pour signaler autre chose.`,
  'outside-root': () =>
    fr`Ce fichier se trouve hors du guichet. Indiquez un fichier du dossier du guichet, ou un autre guichet avec ${code('--root')}.`,
  'file-missing': () => fr`Ce fichier n’existe pas dans ce guichet. Vérifiez son chemin et son orthographe.`,
  'number-changed': ({ number }) => fr`Un ticket garde son numéro. Remettez ${code(number)}.`,

  // the desk
  'desk-missing': () =>
    fr`Il n’y a pas de guichet ici : ${code('.github/desk.yml')} est absent. Allez dans le dossier d’un guichet, indiquez-le avec ${code('--root')}, ou ajoutez ce fichier avec la ligne ${code('name:')}.`,
  'desk-fork': ({ expected }) =>
    fr`Ce dépôt est un fork : le guichet y reste muet. Pour tenir un guichet dans ce fork, ajoutez la ligne ${code(`fork: ${expected}`)}.`,
  'time-zone-unknown': ({ found }) =>
    fr`${code(found)} n’est pas un fuseau horaire connu. Écrivez un nom IANA comme ${code('Europe/Paris')}.`,
  'contact-malformed': ({ found }) =>
    fr`${code(found)} n’est ni une adresse électronique ni une adresse web. Écrivez-en une comme ${code('security@example.com')}, ou une adresse complète qui commence par ${code('https://')}.`,
  'contrast-low': ({ colour, item, found, needed, passing }) =>
    fr`${onBand[item]} sur ${code(colour)} : le contraste est de ${decimal(found)} pour 1, et il en faut au moins ${decimal(needed)} pour 1. La couleur plus foncée la plus proche qui convient est ${code(passing)}.`,
  'logo-missing': ({ logo }) =>
    fr`Le fichier ${code(logo)} n’existe pas : le site affiche sa cloche. Ajoutez ce fichier, ou corrigez le chemin.`,
  'logo-too-large': ({ logo, bytes, limit }) =>
    fr`${code(logo)} fait ${count(Math.ceil(bytes / 1024))} Kio : le site affiche sa cloche. Réduisez l’image à ${count(limit / 1024)} Kio au plus.`,
  'package-malformed': ({ found }) =>
    fr`${code(found)} n’est pas une URL de paquet. Indiquez le paquet sans sa version, comme dans ${code('pkg:npm/%40contoso/waf')}.`,
  'hours-order': () =>
    fr`Les heures de travail se terminent avant de commencer. Écrivez deux heures d’une même journée, comme ${code('"09:00"')} et ${code('"17:00"')}.`,
  'deadline-unreachable': ({ found }) =>
    fr`Avec ce calendrier, un délai de ${code(found)} ne finirait pratiquement jamais. Raccourcissez-le, ou donnez au calendrier plus de jours ou d’heures.`,
  'duration-malformed': ({ found }) =>
    fr`${code(found)} n’est pas une durée que le guichet sait lire. Écrivez ${code('1 business day')}, ${code('4 business hours')} ou ${code('90 business minutes')}, avec le nombre de votre choix.`,
  'calendar-changed': ({ version, example, count }) =>
    fr`Le calendrier ${code(version)} ou son délai de prise en charge a été modifié sans changer de version.${stamped(example, count)} Remettez l’ancien calendrier dans ${code('earlier_calendars')} et donnez au nouveau sa propre version.`,
  'calendar-missing': ({ version, example, count }) =>
    fr`Le calendrier ${code(version)} manque.${stamped(example, count)} Remettez-le dans ${code('earlier_calendars')}, avec son délai ${code('acknowledge')}.`,
  'prefix-missing': ({ prefix, example, count }) =>
    fr`Les numéros de ce guichet commençaient auparavant par ${code(prefix)}.${stamped(example, count)} Ajoutez ${code(prefix)} à ${code('earlier_prefixes')}, à côté de ${code('prefix')}.`,
  'calendar-reused': ({ version }) =>
    fr`La version ${code(version)} désigne deux calendriers. Donnez à chaque calendrier sa propre version.`,
};

const onBand = { text: 'Le texte blanc est illisible', action: 'Le bouton ambre se voit mal' };

function decimal(ratio: number): string {
  return String(ratio).replace('.', ',');
}

function stamped(example: string | undefined, tickets = 1): string {
  if (example === undefined) return '';
  return tickets === 1
    ? fr` ${code(example)} en dépend.`
    : fr` ${count(tickets)} tickets en dépendent, dont ${code(example)}.`;
}
