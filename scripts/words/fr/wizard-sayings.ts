// What the script of the wizard says, in French; apart from the rest, since every visitor of the page loads it.
import { fr, french } from '../typography.ts';
import type { WizardSayings } from '../wizard-words.ts';
import { wizardSealSayings } from './wizard-seal-sayings.ts';

const { code, count, names, either, all } = french;

export const wizardSayings: WizardSayings = {
  progress: (step, all) => `Étape ${step} sur ${all}`,
  wrongTitle: (title) => fr`À corriger : ${title}`,
  needed: {
    category: fr`Choisissez ce que vous voulez signaler.`,
    disclosure: fr`Choisissez si ce signalement doit être public dès maintenant.`,
    publisher: fr`Écrivez le nom de l’éditeur.`,
    'offers.id': fr`Écrivez l’identifiant du produit concerné.`,
    title: fr`Écrivez un titre.`,
    description: fr`Décrivez le problème.`,
    actively_exploited: fr`Dites si le problème est exploité ; « Je ne sais pas » est aussi une réponse.`,
    publicly_known: fr`Dites si le problème est déjà public ; « Je ne sais pas » est aussi une réponse.`,
    'remediation.status': fr`Choisissez ce que vos clients peuvent faire aujourd’hui.`,
    'remediation.steps': fr`Écrivez au moins une étape que vos clients peuvent suivre.`,
    'customer_message.wanted': fr`Dites si vous voulez envoyer un message à vos clients.`,
  },
  problems: {
    'cve-or-cvss-missing': () =>
      fr`Une vulnérabilité doit avoir un CVE ou un vecteur CVSS. Revenez donner un CVE, collez un vecteur, ou répondez aux questions d’un calculateur.`,
    'cve-malformed': ({ found }) =>
      fr`${code(found)} n’est pas un identifiant CVE. Écrivez-le comme dans ${code('CVE-2026-12345')}, ou n’écrivez rien et donnez un vecteur CVSS à la page suivante.`,
    'cvss-prefix': ({ found, expected }) =>
      fr`Un vecteur CVSS commence par ${either(names(expected))} et une barre oblique${found && fr`, mais celui-ci commence par ${code(found)}`}. Copiez le vecteur entier, ou servez-vous d’un calculateur.`,
    'cvss-metric-missing': ({ metrics }) =>
      fr`Le vecteur CVSS est incomplet : il y manque ${all(names(metrics))}. Répondez à ce qui reste ouvert dans le calculateur, ou videz le champ.`,
    repeated: ({ found }) => fr`${code(found)} figure deux fois ici. Supprimez l’un des deux.`,
    'wrong-type': () => fr`Il faut ici un nombre entier. N’écrivez que des chiffres, par exemple 12.`,
    'address-malformed': ({ found }) =>
      fr`${code(found)} n’est pas une adresse web complète. Commencez-la par ${code('https://')} et n’y laissez aucune espace.`,
    'too-large': ({ bytes, limit }) =>
      fr`Le signalement est trop volumineux : ${count(Math.ceil(bytes / 1024))} Kio, pour ${count(limit / 1024)} Kio au plus. Raccourcissez les textes les plus longs, ou renvoyez aux détails par un lien.`,
  },
  notGiven: fr`Sans réponse`,
  offer: (id, versions) => `${id} (${versions})`,
  score: (vector, score, severity) => fr`${vector} : ${score}, ${severity}`,
  copied: fr`Le fichier a été copié.`,
  notCopied: fr`Le navigateur n’a pas permis la copie. Sélectionnez le texte du fichier, et copiez-le vous-même.`,
  sending: fr`Le signalement est en cours d’envoi.`,
  notSent: fr`Le guichet n’a pas répondu, et rien n’a été envoyé. Vérifiez qu’il fonctionne encore, puis réessayez.`,
  seal: wizardSealSayings,
};
