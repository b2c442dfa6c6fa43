// What the script of the wizard says of sealing, in French.

import type { WizardSealSayings } from '../../shapes/wizard/wizard-seal-words.ts';
import { fr, french } from '../../typography.ts';

const { code } = french;

export const wizardSealSayings: WizardSealSayings = {
  needed: {
    'seal.login': fr`Écrivez l’identifiant du compte qui enverra le signalement.`,
    'embargo.way': fr`Choisissez comment envoyer le signalement.`,
    'seal.own': fr`Collez votre clé publique, ou choisissez de ne pas en avoir.`,
  },
  problems: {
    'login-malformed': ({ found = '' }) =>
      fr`${code(found)} n’est pas un identifiant. Écrivez-le comme GitHub le montre : des lettres, des chiffres et des traits d’union, sans espace.`,
    'key-unsaved': () =>
      fr`Créez la clé, enregistrez son fichier et confirmez que vous l’avez. Ou choisissez de ne pas en avoir.`,
    'key-secret': () =>
      fr`C’est une clé secrète, que personne d’autre ne doit jamais voir. Effacez-la ici et collez la clé publique, qui commence par age1.`,
    'way-elsewhere': () =>
      fr`Cette voie ne passe pas par ces questions. Suivez le lien indiqué juste en dessous, ou choisissez une autre voie.`,
    'key-malformed': () =>
      fr`Cette clé publique est incomplète. Copiez-la en totalité, depuis age1 jusqu’à son dernier caractère.`,
  },
  failures: {
    'key-mistyped': fr`Votre clé publique contient une erreur : un caractère y a été changé ou oublié. Revenez à l’étape du scellement et collez la clé de nouveau.`,
    'too-long': fr`Le signalement est trop long pour être scellé : la limite est de 64 Kio. Raccourcissez les textes les plus longs, ou dites où le guichet peut trouver le reste.`,
    'not-loaded': fr`Le module de scellement de cette page n’a pas pu être chargé. Vérifiez votre connexion, puis rechargez la page : vos réponses y sont encore.`,
    insecure: fr`Cette page a été chargée par une connexion non protégée : ses clés ont pu être remplacées. Ouvrez-la à une adresse https et scellez-y le signalement.`,
    failed: fr`Le navigateur n’a pas pu sceller le signalement, et rien n’a été envoyé. Essayez un autre navigateur, ou scellez-le dans un terminal : sans JavaScript, cette page montre comment faire.`,
  },
  copied: fr`Le fichier scellé a été copié.`,
};
