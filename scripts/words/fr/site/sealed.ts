// What the page of a ticket says of a sealed report, in French.
import type { SealedWords } from '../../shapes/site/sealed-words.ts';
import { fr, french } from '../../typography.ts';

const { code } = french;

export const sealed: SealedWords = {
  title: { sealed: 'Signalement scellé', revealed: 'Preuve de ce qui a été signalé' },
  about: {
    sealed: fr`Seule l’équipe de ce guichet peut lire ce signalement : il a été chiffré pour ses clés avant d’être envoyé. Personne d’autre ne le peut, pas même l’hébergeur de ce site. Les autres n’en voient que la catégorie et l’avancement.`,
    revealed: fr`Ce signalement est arrivé scellé : au départ, seule l’équipe pouvait le lire. Le guichet l’a révélé depuis, et il correspond à l’engagement reçu avec le signalement scellé : cette page montre exactement ce qui a été signalé. Vous n’avez pas à croire le guichet sur parole.`,
  },
  to: 'Scellé pour',
  set: fr`Le nom d’un groupe de clés de l’équipe dans la configuration du guichet.`,
  keys: 'Clés de ce groupe',
  compare: fr`Les empreintes des clés du groupe aujourd’hui. Avant de sceller votre propre signalement, comparez-les avec celles que le guichet vous donne par un autre canal.`,
  setGone: fr`Le guichet n’a plus de groupe de ce nom.`,
  since: { sealed: 'Reçu le', revealed: 'Engagement reçu le' },
  sinceMeans: {
    sealed: fr`La date de réception du signalement scellé qui figure ici.`,
    revealed: fr`La date de réception du signalement scellé avec cet engagement.`,
  },
  commitment: 'Engagement (SHA-256)',
  commitmentMeans: fr`Une empreinte du signalement entier. Elle ne dit rien de son contenu et ne correspond à aucun autre : une fois le signalement révélé, chacun peut vérifier que pas un caractère n’en a été changé.`,
  salt: 'Sel',
  saltMeans: fr`Des données aléatoires, pour que personne ne puisse retrouver le signalement en testant des textes probables.`,
  check: fr`Vérifiez vous-même`,
  recipe: fr`L’engagement est ${code('sha256:')} suivi du SHA-256 des 32 octets du sel, puis du signalement en JSON canonique (RFC 8785) en UTF-8 : tout ${code('report')} sauf ${code('sealed')}, les clés triées par ordre alphabétique à chaque niveau, sans espaces. Cette commande (Node.js 18 ou plus récent) récupère le signalement sur ce site et affiche ${code('true')} et l’engagement s’ils correspondent.`,
  checkCopy: fr`Vérifier dans un clone du dépôt`,
  checkCopyMeans: fr`Le programme du guichet fait la même vérification et ne trouve aucun problème s’ils correspondent. Il la refait à chaque modification du dossier et avant de construire ce site.`,
  copy: {
    commitment: fr`Copier l’engagement`,
    salt: 'Copier le sel',
    command: 'Copier la commande',
  },
};
