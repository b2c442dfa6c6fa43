// What people call the values and properties of a ticket, in French.

import type { ReportProperties, TicketWords } from '../shapes/ticket-words.ts';
import { fr } from '../typography.ts';

const moment = fr`Une date comme « 2026-11-20 », ou une date et une heure avec leur décalage, comme « 2026-11-20T08:00:00Z ».`;

const properties: ReportProperties = {
  report: {
    category: {
      label: 'Catégorie',
      hint: fr`Une vulnérabilité est une faiblesse que quelqu’un pourrait exploiter ; dans un incident de sécurité, le dommage est fait ou imminent.`,
    },
    disclosure: {
      label: 'Divulgation',
      hint: fr`Choisissez l’embargo tant que vos clients ne peuvent pas se protéger.`,
    },
    language: {
      label: 'Langue',
      hint: fr`Nous vous répondons dans la langue choisie ici.`,
    },
    sealed: { label: 'Signalement scellé', hint: fr`Tout le reste, lisible par la seule équipe.` },
    publisher: { label: 'Éditeur', hint: fr`Le nom sous lequel vos clients vous connaissent.` },
    offers: { label: 'Produits concernés', hint: fr`Indiquez tous les produits concernés (au moins un).` },
    title: { label: 'Titre', hint: fr`Le problème en une ligne, de 200 caractères au plus.` },
    description: {
      label: 'Description du problème',
      hint: fr`Quel est le problème et comment se manifeste-t-il ? Vous pouvez utiliser Markdown. N’indiquez ni mot de passe, ni clé, ni donnée personnelle.`,
    },
    impact: {
      label: 'Conséquences',
      hint: fr`Que pourrait obtenir un attaquant, et que pourraient perdre vos clients ?`,
    },
    discovered_at: { label: 'Date de découverte', hint: moment },
    actively_exploited: {
      label: 'Exploitation active',
      hint: fr`À votre connaissance, sert-il déjà à des attaques ? « Je ne sais pas » est aussi une réponse utile.`,
    },
    publicly_known: {
      label: 'Connaissance publique',
      hint: fr`Le problème a-t-il déjà été décrit publiquement, par exemple dans un article, une présentation ou un ticket ouvert ?`,
    },
    cve: {
      label: 'Identifiants CVE',
      hint: fr`Par exemple « CVE-2026-12345 ». Une vulnérabilité doit avoir un CVE ou un vecteur CVSS.`,
    },
    cvss: {
      label: 'Vecteurs CVSS',
      hint: fr`En version 3.0, 3.1 ou 4.0. Le calculateur de FIRST, first.org/cvss, produit le vecteur à partir de vos réponses.`,
    },
    cwe: {
      label: 'Types de faiblesse (CWE)',
      hint: fr`Par exemple « CWE-79 », si vous le connaissez.`,
    },
    incident: {
      label: 'Incident constaté',
      hint: fr`Ce que vous savez de l’incident à ce stade. Vous pourrez le compléter plus tard.`,
    },
    remediation: {
      label: 'Résolution ou atténuation',
      hint: fr`Indiquez si vos clients peuvent déjà agir, et comment.`,
    },
    customer_message: {
      label: 'Message aux clients',
      hint: fr`Nous vous aidons à rédiger le message et le relisons avant l’envoi.`,
    },
    references: {
      label: 'Adresses web',
      hint: fr`Des pages plus détaillées. Chaque adresse commence par « https:// ».`,
    },
    credits: {
      label: 'Remerciements',
      hint: fr`Les personnes qui ont découvert le problème, sous le nom de leur choix. Demandez-leur d’abord leur accord.`,
    },
    tracking_id: {
      label: 'Votre référence',
      hint: fr`L’identifiant de ce cas dans votre propre système, s’il y en a un.`,
    },
  },
  offers: {
    id: {
      label: 'Produit',
      hint: fr`L’identifiant du produit dans le catalogue, par exemple « contoso-waf ».`,
    },
    versions: {
      label: 'Versions touchées',
      hint: fr`Par exemple « 2.0 à 2.3.1 », « avant 2.1 », « 1.0, 1.1 » ou « toutes ». Laissez vide si vous ne savez pas.`,
    },
  },
  incident: {
    detected_at: { label: 'Date de détection', hint: moment },
    contained: { label: 'Incident maîtrisé', hint: fr`L’incident a-t-il cessé de s’étendre ?` },
    customers_affected: {
      label: 'Clients touchés',
      hint: fr`Combien, à votre connaissance ? Une estimation suffit.`,
    },
    data_types: {
      label: 'Types de données',
      hint: fr`Les types de données en cause, par exemple « adresses électroniques ». Jamais les données elles-mêmes.`,
    },
  },
  remediation: {
    status: {
      label: fr`Ce que vos clients peuvent faire aujourd’hui`,
      hint: fr`Choisissez la meilleure possibilité actuelle.`,
    },
    steps: {
      label: 'Étapes à suivre',
      hint: fr`Une étape à la fois, dans l’ordre où vos clients les suivent, par exemple « Installez la version 2.3.2. »`,
    },
  },
  customer_message: {
    wanted: { label: 'Message souhaité', hint: fr`Voulez-vous envoyer un message à vos clients ?` },
    draft: {
      label: 'Première ébauche',
      hint: fr`Ce qui s’est passé, qui est concerné et ce qu’il faut faire. Un texte sommaire suffit.`,
    },
  },
};

export const ticket: TicketWords = {
  category: {
    vulnerability: {
      label: 'Vulnérabilité',
      meaning: fr`Une faiblesse dans la logique d’un logiciel ou d’un matériel, dont l’exploitation porte atteinte à la confidentialité, à l’intégrité ou à la disponibilité.`,
    },
    security_incident: {
      label: 'Incident de sécurité',
      meaning: fr`Un événement qui a mis en danger la confidentialité, l’intégrité ou la disponibilité, ou qui est sur le point de le faire.`,
    },
  },
  disclosure: {
    embargoed: {
      label: 'Sous embargo',
      meaning: fr`Jusqu’à la divulgation, le site montre l’avancement, jamais le contenu. Dans un dépôt public, chacun peut lire le fichier lui-même, sauf s’il est scellé.`,
    },
    public: {
      label: 'Publique',
      meaning: fr`Le site montre tout le signalement dès qu’il a un numéro.`,
    },
  },
  status: {
    received: {
      label: 'Reçu',
      meaning: fr`Le signalement a son numéro. Il n’a pas encore été pris en charge.`,
    },
    acknowledged: {
      label: 'Pris en charge',
      meaning: fr`Un membre de l’équipe a lu le signalement et en a fixé la priorité et la gravité.`,
    },
    assessing: {
      label: fr`En cours d’évaluation`,
      meaning: fr`Nous examinons ce qui a été signalé.`,
    },
    needs_information: {
      label: fr`En attente d’informations`,
      meaning: fr`Nous avons posé une question à l’éditeur et attendons sa réponse.`,
    },
    mitigating: {
      label: fr`En cours d’atténuation`,
      meaning: fr`L’éditeur et nous prenons des mesures pour protéger les clients.`,
    },
    closed: { label: 'Clos', meaning: fr`Le travail est terminé. Le résultat indique comment.` },
  },
  outcome: {
    resolved: { label: 'Résolu', meaning: fr`Le problème est réglé pour les clients.` },
    informative: {
      label: 'Pour information',
      meaning: fr`Le signalement est utile, mais ne demande aucune action.`,
    },
    not_applicable: {
      label: 'Sans objet',
      meaning: fr`Le problème n’a pas pu être confirmé, ou ne touche aucun produit de ce catalogue.`,
    },
    duplicate: { label: 'Doublon', meaning: fr`Un autre ticket porte sur le même événement.` },
    withdrawn: { label: 'Retiré', meaning: fr`L’éditeur a retiré son signalement.` },
    spam: { label: 'Indésirable', meaning: fr`Ce n’était pas un signalement.` },
  },
  priority: {
    P1: { label: 'P1, immédiate', meaning: fr`Nous nous en occupons avant toute autre chose.` },
    P2: { label: 'P2, haute', meaning: fr`Nous nous en occupons dès qu’aucun P1 n’attend.` },
    P3: { label: 'P3, normale', meaning: fr`Nous nous en occupons dans l’ordre habituel.` },
    P4: { label: 'P4, basse', meaning: fr`Nous nous en occupons une fois les autres traités.` },
  },
  severity: {
    critical: {
      label: 'Critique',
      meaning: fr`Un dommage très grave pour les clients et facile à causer : un score CVSS de 9,0 à 10,0.`,
    },
    high: {
      label: 'Élevée',
      meaning: fr`Un dommage grave pour les clients : un score CVSS de 7,0 à 8,9.`,
    },
    medium: {
      label: 'Moyenne',
      meaning: fr`Un dommage limité, ou qui suppose des circonstances particulières : un score CVSS de 4,0 à 6,9.`,
    },
    low: { label: 'Faible', meaning: fr`Un dommage mineur pour les clients : un score CVSS de 0,1 à 3,9.` },
    none: {
      label: 'Nulle',
      meaning: fr`Aucune atteinte à la confidentialité, à l’intégrité ou à la disponibilité : un score CVSS de 0,0.`,
    },
  },
  remediation: {
    vendor_fix: {
      label: fr`Correctif de l’éditeur`,
      meaning: fr`Une nouvelle version ou un correctif supprime le problème.`,
    },
    mitigation: {
      label: 'Atténuation',
      meaning: fr`Une mesure rend le problème moins probable ou moins grave.`,
    },
    workaround: {
      label: 'Solution de contournement',
      meaning: fr`Les clients évitent le problème en utilisant ou en configurant le produit autrement.`,
    },
    none_available: {
      label: fr`Rien de disponible`,
      meaning: fr`Il n’existe à ce jour ni correctif, ni atténuation, ni solution de contournement.`,
    },
    no_fix_planned: {
      label: 'Aucun correctif prévu',
      meaning: fr`L’éditeur n’a pas l’intention de corriger le problème.`,
    },
  },
  offerAction: {
    none: { label: 'Aucune action', meaning: fr`Le produit reste tel quel.` },
    change_requested: {
      label: 'Modification demandée',
      meaning: fr`Le produit reste disponible ; l’éditeur est invité à le modifier.`,
    },
    removed: { label: 'Retiré du catalogue', meaning: fr`Le produit n’est plus disponible.` },
    reinstated: { label: 'Rétabli', meaning: fr`Le produit est de nouveau disponible.` },
  },
  messageState: {
    draft: {
      label: 'Brouillon',
      meaning: fr`Le texte est en cours de rédaction et peut encore changer.`,
    },
    approved: { label: 'Approuvé', meaning: fr`Nous avons approuvé ce texte. Il peut être envoyé.` },
    sent: { label: 'Envoyé', meaning: fr`Ce texte a été envoyé aux clients.` },
  },
  deadline: {
    acknowledge: {
      label: 'Prise en charge',
      meaning: fr`D’ici là, un membre de l’équipe aura lu le signalement et en aura fixé la priorité et la gravité.`,
    },
    update: {
      label: 'Prochain point d’étape',
      meaning: fr`D’ici là, l’éditeur aura de nos nouvelles. Ce délai est suspendu tant que nous attendons sa réponse.`,
    },
  },
  did: {
    received: 'Signalement reçu',
    amended: 'Signalement modifié',
    acknowledged: 'Pris en charge',
    priority_set: 'Priorité fixée',
    severity_set: 'Gravité fixée',
    assigned: 'Ticket attribué',
    assessment_started: 'Évaluation commencée',
    information_requested: 'Informations demandées',
    information_given: 'Informations fournies',
    mitigation_reported: fr`Mesure d’atténuation annoncée`,
    conclusion_given: 'Conclusion communiquée',
    offer_action_set: fr`Décision prise sur le produit`,
    message_drafted: 'Message aux clients rédigé',
    message_approved: 'Message aux clients approuvé',
    message_sent: 'Message aux clients envoyé',
    disclosed: 'Signalement divulgué',
    revealed: 'Signalement révélé',
    resealed: fr`Scellé pour d’autres clés`,
    closed: 'Ticket clos',
    reopened: 'Ticket rouvert',
    noted: 'Note ajoutée',
    reminded: fr`Échéance rappelée à l’équipe`,
    escalated: 'Échéance manquée transmise aux responsables',
  },
  answer: { true: 'Oui', false: 'Non', unknown: 'Je ne sais pas' },
  language: { en: 'Anglais', fr: 'Français' },
  properties,
  commands: {
    ack: fr`Prend le signalement en charge et en fixe la priorité et la gravité.`,
    priority: fr`Change la priorité.`,
    severity: fr`Change la gravité.`,
    assign: fr`Attribue le ticket à un membre de l’équipe.`,
    assess: fr`Commence l’évaluation.`,
    'need-info': fr`Pose une question à l’éditeur ; le délai est suspendu jusqu’à la réponse.`,
    mitigate: fr`Indique à l’éditeur ce qui est fait pour protéger les clients.`,
    conclude: fr`Communique à l’éditeur la conclusion de l’évaluation.`,
    offer: fr`Décide du sort du produit et dit ce que cela implique pour les clients.`,
    message: fr`Rédige, traduit ou approuve le message aux clients, ou note son envoi ; personne n’approuve son propre texte.`,
    disclose: fr`Lève l’embargo : chacun peut lire le signalement.`,
    close: fr`Clôt le ticket avec un résultat.`,
    duplicate: fr`Clôt le ticket comme doublon d’un autre.`,
    reopen: fr`Rouvre un ticket clos. L’éditeur peut rouvrir celui qu’il a retiré.`,
    note: fr`Ajoute au dossier une note interne ; le site ne la montre jamais.`,
    status: fr`Indique où en est le ticket et quelle est la prochaine échéance.`,
    withdraw: fr`Retire votre signalement et clôt le ticket.`,
    help: fr`Donne la liste de vos commandes.`,
  },
};
