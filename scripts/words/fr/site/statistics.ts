// What the page of the statistics says, in French.
import type { StatisticsWords } from '../../shapes/site/statistics-words.ts';
import { fr, french } from '../../typography.ts';

const { count } = french;

// In French, zero is singular.
const many = (number: number) => number > 1;
const tickets = (number: number) =>
  many(number) ? fr`${count(number)} tickets` : fr`${count(number)} ticket`;
const hours = (number: number) => `${number}\u00A0h`;

export const statistics: StatisticsWords = {
  title: 'Nos résultats',
  about: fr`En combien de temps ce guichet prend en charge les signalements, et ce qui reste ouvert. Tout est calculé à partir de données publiques : chacun peut le vérifier avec les fichiers ci-dessous.`,
  countedAsOf: 'Chiffres au',
  empty: {
    title: fr`Pas encore de chiffres`,
    text: fr`Dès que le premier signalement aura son numéro, cette page montrera en combien de temps il est pris en charge.`,
  },
  headline: {
    share: 'Pris en charge dans les délais',
    median: 'Délai médian de prise en charge',
    open: 'Ouverts actuellement',
    received: 'Signalements reçus',
  },
  ofSettled: (inTime, settled) => fr`${count(inTime)} sur ${count(settled)} dont le résultat est connu`,
  ofAcknowledged: (number) =>
    many(number)
      ? fr`en temps ouvré, ${count(number)} prises en charge`
      : fr`en temps ouvré, ${count(number)} prise en charge`,
  ofTickets: (number) => fr`sur ${tickets(number)}`,
  sinceFirst: (month) => fr`depuis ${month}`,
  counted: 'Comptés',
  notCounted: 'Non comptés',
  none: 'aucun',
  csv: (title) => fr`${title} : données en CSV`,
  audited: (commit, moment, holds) =>
    holds
      ? fr`Historique vérifié jusqu’au commit ${commit} le ${moment} : aucun dossier n’a été modifié en dehors de son historique.`
      : fr`La dernière vérification de l’historique, celle du commit ${commit} le ${moment}, a échoué. L’équipe s’en occupe.`,
  auditLog: 'Journal de la vérification',
  latestMonths: (number) => fr`Voici les ${count(number)} derniers mois ; le fichier CSV les contient tous.`,
  all: 'Total',
  month: 'Mois',
  bins: {
    under: (to) => fr`moins de ${hours(to)}`,
    between: (from, to) => fr`de ${String(from)} à ${hours(to)}`,
    from: (from) => fr`${hours(from)} ou plus`,
  },
  times: {
    title: 'Délai de prise en charge',
    definition: fr`De la réception d’un signalement à sa prise en charge par un membre de l’équipe, avec une priorité et une gravité. La promesse du guichet porte sur le temps ouvré : seules comptent les heures du calendrier qui a servi à calculer l’échéance. Le temps réel est celui que l’éditeur a attendu. Chaque intervalle comprend son début, mais pas sa fin. La médiane est la plus petite durée dans laquelle au moins la moitié des signalements ont été pris en charge ; de même pour neuf sur dix.`,
    columns: { length: 'Durée', business: 'Temps ouvré', wall: 'Temps réel' },
    legend: { business: 'temps ouvré', wall: 'temps réel' },
    rows: { median: 'Médiane', ninetieth: 'Neuf sur dix en' },
    counted: (acknowledged, all) => fr`${count(acknowledged)} pris en charge sur ${tickets(all)}.`,
    notCounted: (number) =>
      many(number)
        ? fr`${tickets(number)} sans prise en charge : ils attendent encore, ou ont été clos sans elle.`
        : fr`${tickets(number)} sans prise en charge : il attend encore, ou a été clos sans elle.`,
    calendarLost: (number) =>
      fr`Pour ${tickets(number)}, le temps ouvré est inconnu, car le guichet n’a plus le calendrier.`,
  },
  trend: {
    title: 'Délai de prise en charge, par mois',
    definition: fr`La médiane du temps ouvré avant la prise en charge des signalements reçus chaque mois. La ligne en tirets indique ce que le guichet promet aujourd’hui.`,
    columns: {
      acknowledged: 'Pris en charge',
      business: 'Médiane, temps ouvré',
      ninetieth: 'Neuf sur dix, temps ouvré',
      wall: 'Médiane, temps réel',
    },
    promise: (length) => fr`promis : ${length}`,
    axis: 'heures de temps ouvré',
    counted: (acknowledged) =>
      many(acknowledged)
        ? fr`${count(acknowledged)} pris en charge, comptés au mois de leur réception.`
        : fr`${count(acknowledged)} pris en charge, compté au mois de sa réception.`,
    notCounted: fr`Les signalements que personne n’a encore pris en charge. Un mois sans prise en charge n’a pas de point et interrompt la ligne.`,
  },
  share: {
    title: 'Prise en charge dans les délais, par mois',
    definition: fr`Parmi les signalements reçus dans le mois dont le résultat est connu, la part de ceux qui ont été pris en charge avant l’échéance. Le résultat est connu dès que l’équipe a pris en charge le signalement ou que l’échéance est passée. Les parts sont arrondies à l’inférieur.`,
    columns: {
      inTime: 'Dans les délais',
      late: 'En retard',
      missed: 'Échéance manquée',
      share: 'Part dans les délais',
      uncounted: 'Non comptés',
    },
    legend: { inTime: 'dans les délais', missed: 'en retard ou échéance manquée' },
    counted: (settled, all) => fr`${count(settled)} dont le résultat est connu, sur ${tickets(all)}.`,
    notCounted: (waiting, notNeeded) =>
      fr`${tickets(waiting)} en attente avant l’échéance, et ${tickets(notNeeded)} clos avant l’échéance sans prise en charge, par exemple les indésirables ou les doublons.`,
  },
  open: {
    title: 'Tickets ouverts selon leur âge et leur gravité',
    definition: fr`Tous les tickets qui ne sont pas clos, selon le temps écoulé depuis leur réception et leur gravité actuelle. Chaque intervalle comprend son début, mais pas sa fin.`,
    columns: { age: 'Âge' },
    notSet: 'À fixer',
    ages: {
      under: (to) => (many(to) ? fr`moins de ${String(to)} jours` : fr`moins de ${String(to)} jour`),
      between: (from, to) => fr`de ${String(from)} à ${String(to)} jours`,
      from: (from) => fr`${String(from)} jours ou plus`,
    },
    shortAges: {
      under: (to) => `<\u00A0${to}\u00A0j`,
      between: (from, to) => `${from}–${to}\u00A0j`,
      from: (from) => `≥\u00A0${from}\u00A0j`,
    },
    counted: (open, all) =>
      many(open)
        ? fr`${count(open)} ouverts sur ${tickets(all)}.`
        : fr`${count(open)} ouvert sur ${tickets(all)}.`,
    notCounted: (closed) => fr`${tickets(closed)} clos.`,
  },
  flow: {
    title: 'Signalements reçus et tickets clos, par mois',
    definition: fr`Les signalements reçus, les tickets clos et les tickets rouverts chaque mois (dans le fuseau horaire du guichet), et le nombre de tickets ouverts à la fin du mois ; pour le mois en cours, jusqu’à présent.`,
    columns: { received: 'Reçus', closed: 'Clos', reopened: 'Rouverts', open: 'Ouverts en fin de mois' },
    counted: (received) =>
      fr`${tickets(received)} ; un ticket rouvert puis clos de nouveau compte deux fois parmi les clos.`,
    notCounted: fr`Les envois qui ne sont jamais devenus des tickets.`,
  },
  tickets: {
    title: 'Chaque ticket',
    definition: fr`Les données à l’origine de ces chiffres : pour chaque ticket, sa réception, son échéance, sa prise en charge, les deux durées en minutes et la façon dont il est compté.`,
  },
};
