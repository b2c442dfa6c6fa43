// What the policy of the desk says, in French.
import type { PolicyWords } from '../../shapes/site/policy-words.ts';
import { fr } from '../../typography.ts';

export const policy: PolicyWords = {
  title: fr`Politique de sécurité`,
  lead: fr`Ce que vous pouvez signaler, ce que nous vous promettons en retour et ce qui devient public.`,
  we: (organisation) => fr`Qui « nous » désigne sur cette page : ${organisation}`,
  scope: {
    title: fr`Périmètre`,
    in: 'Dans le périmètre',
    out: 'Hors périmètre',
    all: fr`Toute vulnérabilité et tout incident de sécurité qui touche un produit de ce catalogue, ou le catalogue lui-même.`,
    unsure: fr`Un doute ? Signalez quand même. Si nous ne pouvons pas vous aider, nous vous dirons qui peut le faire.`,
  },
  harbour: {
    title: fr`Protection des signalements de bonne foi`,
    levels: {
      none: {
        text: fr`Nous n’avons pas publié d’engagement juridique envers les chercheurs. Cette politique ne vous autorise pas à tester ce qui ne vous appartient pas. Tous les signalements sont les bienvenus ; avant de tester, demandez-nous un accord écrit.`,
        terms: [],
      },
      partial: {
        text: fr`Si vous signalez un problème de bonne foi et respectez cette politique, nous n’engagerons aucune action en justice contre vous et n’en demanderons aucune aux autorités, ni pour l’avoir trouvé, ni pour nous l’avoir dit. Cet engagement n’autorise pas les tests : demandez-nous d’abord un accord écrit.`,
        terms: [],
      },
      full: {
        text: fr`Si vous agissez de bonne foi, dans le périmètre et selon cette politique, vos recherches sont les bienvenues. Voici ce que nous vous garantissons :`,
        terms: [
          {
            label: fr`Une autorisation au regard des lois contre le piratage`,
            meaning: fr`Nous considérons vos recherches comme autorisées au regard des lois contre l’accès frauduleux, par exemple les articles 323-1 à 323-8 du Code pénal, le Computer Fraud and Abuse Act aux États-Unis et le Computer Misuse Act au Royaume-Uni. Un écart involontaire, commis de bonne foi, ne donnera lieu à aucune action de notre part ni avec notre soutien.`,
          },
          {
            label: fr`Une autorisation au regard des lois sur le contournement`,
            meaning: fr`Nous ne vous poursuivrons pas pour avoir contourné une protection technique, par exemple au titre de l’article 1201 du Digital Millennium Copyright Act (DMCA) américain.`,
          },
          {
            label: fr`Une dérogation à nos conditions d’utilisation`,
            meaning: fr`Si nos conditions ou nos règles d’usage interdisent ces recherches, nous renonçons à les invoquer.`,
          },
          {
            label: fr`Notre soutien si un tiers s’en prend à vous`,
            meaning: fr`Si quelqu’un d’autre vous poursuit alors que vous avez respecté cette politique, nous ferons savoir que nous avions autorisé vos recherches.`,
          },
        ],
      },
    },
    limits: fr`Nous ne pouvons nous engager que pour nous-mêmes : les autres lois s’appliquent toujours, et les produits d’autres sociétés ont leurs propres règles. En cas de doute sur un test, demandez-nous avant de le lancer.`,
  },
  rules: {
    title: fr`Ce que nous vous demandons`,
    about: fr`Agir de bonne foi, c’est :`,
    items: [
      fr`Signaler vite, et seulement auprès de ce guichet tant que les clients ne peuvent pas se protéger.`,
      fr`N’utiliser que vos propres comptes et données, ou ceux que leur propriétaire vous laisse utiliser.`,
      fr`Ne prendre que les données nécessaires pour montrer le problème. Devant des données personnelles : s’arrêter, nous prévenir, les supprimer.`,
      fr`Ne pas nuire : ni déni de service, ni spam, ni hameçonnage ou autre tromperie, ni dégradation de données.`,
      fr`Nous laisser le temps de corriger avant de publier, à une date convenue avec nous.`,
      fr`Ne jamais subordonner votre signalement à un paiement ou à une faveur.`,
    ],
  },
  public: {
    title: 'Ce qui devient public',
    about: fr`Ce guichet travaille au grand jour. Voici ce que les autres peuvent voir, et quand :`,
    items: [
      {
        label: fr`Aussitôt : l’existence du signalement`,
        meaning: fr`Son numéro, sa catégorie, ses dates, ses échéances et son état, puis sa priorité et sa gravité. Sur GitHub, également le compte qui l’a envoyé.`,
      },
      {
        label: fr`Aussitôt, si vous publiez immédiatement : le signalement`,
        meaning: fr`Sa page montre toutes vos réponses, mot pour mot.`,
      },
      {
        label: fr`Après l’embargo : le signalement`,
        meaning: fr`Jusque-là, sa page montre l’avancement, jamais le contenu. Mais dans un dépôt public, chacun peut lire le fichier que vous envoyez, sauf si vous le scellez.`,
      },
      {
        label: fr`Toujours : ce qui est dit sur la pull request`,
        meaning: fr`Les commentaires sont aussi publics que le dépôt, avec ou sans embargo.`,
      },
      {
        label: fr`Jamais ici : mots de passe et données personnelles`,
        meaning: fr`Nous n’en avons pas besoin, et Git n’oublie rien. N’en mettez pas.`,
      },
    ],
    sealing: fr`Envoyer un signalement en toute confidentialité`,
  },
  reply: {
    title: 'Quand nous répondons',
    text: (time) =>
      fr`Vous recevez un numéro de confirmation dès l’arrivée du signalement, puis la réponse d’un membre de l’équipe en ${time} au plus.`,
    deadlines: fr`Toutes les échéances et leur calcul`,
  },
  contact: {
    title: 'Contact privé',
    text: fr`Pour ce qui ne doit pas figurer dans une pull request :`,
  },
};
