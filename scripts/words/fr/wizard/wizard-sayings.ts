// What the script of the wizard says, in French; apart from the rest, since every visitor of the page loads it.

import type { WizardSayings } from '../../shapes/wizard/wizard-words.ts';
import { fr, french } from '../../typography.ts';
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
    'incident.contained': fr`Dites si l’incident est maîtrisé ; « Je ne sais pas » est aussi une réponse.`,
    'remediation.status': fr`Choisissez ce que vos clients peuvent faire aujourd’hui.`,
    'remediation.steps': fr`Écrivez au moins une étape que vos clients peuvent suivre.`,
    'customer_message.wanted': fr`Dites si vous voulez envoyer un message à vos clients.`,
  },
  problems: {
    'cve-or-cvss-missing': () =>
      fr`Une vulnérabilité doit avoir un CVE ou un vecteur CVSS. Revenez en arrière pour indiquer un CVE, collez un vecteur ou répondez aux questions d’un calculateur.`,
    'cve-malformed': ({ found }) =>
      fr`${code(found)} n’est pas un identifiant CVE. Écrivez-le comme ${code('CVE-2026-12345')}, ou laissez le champ vide et donnez un vecteur CVSS à la page suivante.`,
    'cvss-prefix': ({ found, expected }) =>
      fr`Un vecteur CVSS commence par ${either(names(expected))} et une barre oblique${found && fr`, mais celui-ci commence par ${code(found)}`}. Copiez le vecteur entier, ou servez-vous d’un calculateur.`,
    'cvss-score-alone': ({ found }) =>
      fr`${code(found)} est un score ; il nous faut le vecteur dont il est tiré. Répondez aux questions du calculateur, ou collez le vecteur entier.`,
    'date-malformed': ({ found }) =>
      fr`Nous ne reconnaissons pas de date dans ${code(found)}. Choisissez le jour, ou écrivez-le comme ${code('2026-11-20')} ou ${code('20 novembre 2026')}.`,
    'date-incomplete': () => fr`Cette date ou cette heure est incomplète. Complétez-la, ou effacez-la.`,
    'not-a-count': ({ found, count: number }) =>
      number === null
        ? fr`${code(found)} n’est pas un nombre entier. Combien de clients sont touchés, à peu près ? N’écrivez que des chiffres, par exemple 12.`
        : fr`${code(found)} n’est pas un nombre entier. Est-ce ${number} ? Écrivez alors ${code(number)} ; une estimation suffit.`,
    repeated: ({ found }) => fr`${code(found)} figure deux fois ici. Supprimez-en un.`,
    'address-malformed': ({ found }) =>
      fr`${code(found)} n’est pas une adresse web complète. Commencez-la par ${code('https://')}, sans aucune espace.`,
    'too-large': ({ bytes, limit }) =>
      fr`Le signalement est trop volumineux : ${count(Math.ceil(bytes / 1024))} Kio, pour ${count(limit / 1024)} Kio au plus. Raccourcissez les textes les plus longs, ou renvoyez aux détails par un lien.`,
  },
  unanswered: (labels) =>
    labels.length === 1
      ? fr`Une question est encore sans réponse : ${all(labels)}.`
      : fr`${count(labels.length)} questions sont encore sans réponse : ${all(labels)}.`,
  unansweredCount: (questions) =>
    questions === 1 ? fr`Encore une question.` : fr`Encore ${count(questions)} questions.`,
  charactersLeft: (characters) =>
    characters === 1
      ? fr`Encore 1 caractère possible.`
      : fr`Encore ${count(characters)} caractères possibles.`,
  charactersOver: (characters) =>
    characters === 1 ? fr`1 caractère de trop.` : fr`${count(characters)} caractères de trop.`,
  nothingToShow: fr`Il n’y a pas encore de texte à montrer.`,
  notLoaded: fr`Une partie de cette page n’a pas pu être chargée : vos réponses ne peuvent donc pas être vérifiées. Elles sont toujours là. Vérifiez votre connexion, puis réessayez.`,
  notGiven: fr`Sans réponse`,
  notKnown: 'Je ne sais pas',
  offer: (id, versions) => `${id} (${versions})`,
  score: (score, severity) => `${score} (${severity})`,
  copied: fr`Le fichier a été copié.`,
  notCopied: fr`Le navigateur a refusé la copie. Sélectionnez le texte du fichier et copiez-le vous-même.`,
  sending: fr`Envoi du signalement en cours.`,
  notSent: fr`Le guichet n’a pas répondu : rien n’a été envoyé. Vérifiez qu’il fonctionne encore, puis réessayez.`,
  seal: wizardSealSayings,
};
