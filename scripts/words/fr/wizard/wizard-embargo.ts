// What the wizard says of who can read a report, and of an embargo that a desk cannot keep, in French.

import type { WizardEmbargoWords } from '../../shapes/wizard/wizard-embargo-words.ts';
import { fr } from '../../typography.ts';

export const wizardEmbargo: WizardEmbargoWords = {
  fork: {
    legend: fr`Ce guichet ne peut pas chiffrer votre signalement. Comment voulez-vous l’envoyer ?`,
    hint: fr`Un signalement envoyé ici est un fichier que tout le monde peut lire, embargo ou non.`,
    before: fr`Choisissez l’embargo. Ce guichet ne peut pas chiffrer les signalements : la page vous montrera alors comment garder les détails secrets.`,
    ways: {
      github: {
        label: fr`En privé, sur GitHub`,
        meaning: fr`Seuls les responsables du guichet et vous pouvez lire le signalement.`,
      },
      contact: {
        label: fr`En privé, par le contact du guichet`,
        meaning: fr`Vous écrivez directement au guichet.`,
      },
      placeholder: {
        label: fr`Ici, sans les détails`,
        meaning: fr`Vous obtenez tout de suite un numéro de confirmation et une échéance, puis vous transmettez les détails en privé. Tout le monde peut lire qu’un signalement existe, sa catégorie et son auteur.`,
      },
      public: {
        label: fr`Ici, en public`,
        meaning: fr`Il n’y a pas d’embargo : tout le monde peut lire aussitôt le signalement entier.`,
      },
    },
    github: {
      about: fr`GitHub ouvre un formulaire dans un nouvel onglet ; il vous faut un compte. Remplissez-le, puis cliquez sur « Submit report ». Rien de ce que vous saisissez sur cette page n’est transmis.`,
      open: fr`Signaler en privé sur GitHub`,
      afterwards: fr`Vous voulez aussi un numéro de confirmation et une échéance ? Revenez ensuite ici et signalez à nouveau, sans les détails.`,
    },
    contact: {
      about: fr`Écrivez au guichet à cette adresse :`,
      care: fr`Un courriel ordinaire n’est pas chiffré. Demandez d’abord comment transmettre ce qui doit rester secret.`,
    },
    placeholder: {
      about: fr`À la place des détails, le signalement indiquera :`,
      neutral: {
        offer: fr`non-communique`,
        title: fr`Détails non communiqués`,
        description: fr`Les détails ne sont pas communiqués ici. Merci de m’indiquer comment vous les transmettre en privé.`,
      },
      asked: fr`Nous ne demandons que ce qu’il faut au guichet pour commencer. Tout le monde peut lire ces réponses : n’y révélez rien.`,
      withheld: fr`Le produit n’apparaît pas dans le signalement : nous ne demandons que votre nom.`,
    },
    privately: fr`Pour joindre ce guichet en privé :`,
  },
  readers: {
    everyone: {
      title: fr`Tout le monde pourra lire ce signalement`,
      text: fr`Le signalement entier est public dès l’envoi, sans retour possible : l’historique le conserve.`,
    },
    'everyone-embargoed': {
      title: fr`Tout le monde pourra lire ce signalement, malgré l’embargo`,
      text: fr`Le signalement n’est pas chiffré. Le site du guichet n’en montre pas le contenu, mais tout le monde peut lire le fichier lui-même dès l’envoi, et l’historique le conserve.`,
    },
    'everyone-placeholder': {
      title: fr`Tout le monde pourra lire ce signalement, qui ne contient aucun détail`,
      text: fr`Ce que tout le monde peut lire figure sur cette page : la catégorie, votre nom, si la faille est exploitée, le CVE ou le vecteur CVSS si vous en donnez un, ainsi que votre identifiant. Transmettez les détails en privé.`,
    },
    members: {
      title: fr`Toute personne ayant accès au dépôt du guichet pourra lire ce signalement`,
      text: fr`Le dépôt est privé. Sous embargo, le site du guichet montre l’avancement, pas le contenu.`,
    },
    folder: {
      title: fr`Toute personne ayant accès au dossier de ce guichet pourra lire ce signalement`,
      text: fr`Si ce dossier est publié dans un dépôt, toute personne qui peut lire ce dépôt pourra aussi lire le signalement.`,
    },
    staff: {
      title: fr`Seule l’équipe du guichet pourra lire ce signalement`,
      text: fr`Il est chiffré avant de quitter ce navigateur. Tout le monde peut voir la catégorie, l’embargo, la langue, votre identifiant et l’heure.`,
    },
    maintainers: {
      title: fr`Seuls les responsables du guichet et vous pourrez lire le signalement`,
      text: fr`GitHub le garde privé jusqu’à ce qu’ils le publient.`,
    },
    contact: {
      title: fr`Seules les personnes qui lisent cette adresse pourront lire votre message`,
      text: fr`Rien n’est publié, et rien n’est envoyé depuis cette page.`,
    },
  },
};
