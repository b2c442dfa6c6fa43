// What the page of a ticket says of a sealed report, in French.
import type { SealedWords } from '../sealed-words.ts';
import { fr, french } from '../typography.ts';

const { code } = french;

export const sealed: SealedWords = {
  title: { sealed: 'Un signalement scellé', revealed: 'La preuve de ce qui a été signalé' },
  about: {
    sealed: fr`Seule l’équipe de ce guichet peut lire ce signalement : il a été chiffré pour ses clés avant d’être envoyé. Personne d’autre ne le peut, pas même ceux qui hébergent ce site. Tout le monde en voit la catégorie et l’avancement, rien de plus.`,
    revealed: fr`Ce signalement est arrivé scellé : au départ, seule l’équipe pouvait le lire. Le guichet l’a révélé depuis, et il correspond à l’engagement reçu avec le signalement scellé : ce que vous lisez sur cette page est bien ce qui a été signalé. Vous n’avez pas à croire le guichet sur parole.`,
  },
  to: 'Scellé pour',
  set: fr`Un groupe de clés de l’équipe, par son nom dans la configuration du guichet.`,
  keys: 'Clés de ce groupe',
  compare: fr`Les empreintes des clés qui composent le groupe aujourd’hui. Avant de sceller un signalement à votre tour, comparez-les avec celles que le guichet vous donne par une autre voie.`,
  setGone: fr`Le guichet n’a plus de groupe de ce nom.`,
  since: { sealed: 'Reçu le', revealed: 'Engagement reçu le' },
  sinceMeans: {
    sealed: fr`Le moment où la forge a reçu le signalement scellé, tel qu’il figure ici.`,
    revealed: fr`Le moment où la forge a reçu le signalement scellé avec cet engagement.`,
  },
  commitment: 'Engagement (SHA-256)',
  commitmentMeans: fr`Une empreinte du signalement entier. Elle ne dit rien de son contenu et ne correspond à aucun autre : une fois le signalement révélé, chacun peut vérifier que pas un caractère n’en a été changé.`,
  salt: 'Sel',
  saltMeans: fr`Une part de hasard, pour que personne ne puisse retrouver le signalement en essayant des textes probables contre l’engagement.`,
  check: fr`Vérifiez vous-même`,
  recipe: fr`L’engagement est ${code('sha256:')} suivi du SHA-256 de deux choses mises bout à bout : les 32 octets du sel, puis le signalement en JSON canonique (RFC 8785), en UTF-8. Il s’agit de tout ${code('report')} sauf ${code('sealed')}, les noms rangés par ordre alphabétique à chaque niveau, sans espace superflu. Cette commande pour Node.js 18 ou plus récent va chercher le signalement sur ce site, puis affiche ${code('true')} et l’engagement s’ils correspondent.`,
  checkCopy: fr`Vérifier dans une copie du dépôt`,
  checkCopyMeans: fr`Le programme du guichet fait la même vérification, et ne dit rien quand tout va bien. Il la refait à chaque modification du dossier, et avant de construire ce site.`,
  copy: {
    commitment: fr`Copier l’engagement`,
    salt: 'Copier le sel',
    command: 'Copier la commande',
  },
};
