// What the wizard says of a draft that was begun before, in French.

import type { WizardDraftWords } from '../../shapes/wizard/wizard-draft-words.ts';
import { fr } from '../../typography.ts';

export const wizardDraft: WizardDraftWords = {
  title: fr`Reprendre votre brouillon ?`,
  about: fr`Vous avez commencé un signalement dans cet onglet, sans l’envoyer.`,
  go: fr`Reprendre le brouillon`,
  startAgain: fr`L’effacer et recommencer`,
  file: {
    summary: fr`Enregistrer ou charger un brouillon`,
    about: fr`Le fichier contient toutes vos réponses, non chiffrées. Gardez-le à l’abri des regards.`,
    save: fr`Enregistrer le brouillon dans un fichier`,
    load: fr`Charger un brouillon depuis un fichier`,
    replaces: fr`Charger un brouillon remplace les réponses de cette page.`,
    faults: {
      'too-large': fr`Ce fichier est trop volumineux pour être un brouillon. Rien n’a été chargé.`,
      'no-draft': fr`Ce fichier n’est pas un brouillon de signalement. Rien n’a été chargé. Choisissez un fichier enregistré ici.`,
      unreadable: fr`Le navigateur n’a pas pu lire ce fichier. Rien n’a été chargé. Réessayez.`,
    },
  },
};
