// What the staff board and the local desk behind it say, in French.
import type { StaffWords } from '../../shapes/site/staff-words.ts';
import { fr, french } from '../../typography.ts';

const { code, count } = french;

const places = fr`Remplacez ce qui est entre chevrons ; ce qui est entre crochets est facultatif.`;

export const staff: StaffWords = {
  title: fr`Tableau de l’équipe`,
  lead: fr`Ce qu’il y a à faire, le plus urgent d’abord, avec les commandes utiles.`,
  everybody: fr`Tout le monde peut lire cette page. Elle montre la même chose que la page de chaque ticket, sans les notes ni le nom de la personne à qui il est attribué. Seule l’équipe peut exécuter les commandes.`,
  next: {
    acknowledge: {
      title: 'À prendre en charge',
      text: fr`Personne n’a encore répondu. Lisez le signalement et donnez-lui une priorité et une gravité.`,
    },
    assess: { title: 'À évaluer', text: fr`Pris en charge. L’évaluation peut commencer.` },
    answer: {
      title: 'Réponse attendue',
      text: fr`Une question a été posée à l’éditeur ; le délai est suspendu.`,
    },
    conclude: {
      title: 'À conclure',
      text: fr`En cours. Arrêtez une conclusion et communiquez-la à l’éditeur.`,
    },
    approve: {
      title: 'Message à approuver',
      text: fr`Il y a un brouillon de message aux clients. Lisez-le et approuvez-le.`,
    },
    send: {
      title: 'Message à envoyer',
      text: fr`Le message aux clients est approuvé. Envoyez-le, puis indiquez qu’il est parti.`,
    },
    disclose: {
      title: 'À divulguer',
      text: fr`Conclusion rendue, mais encore sous embargo. Divulguez le signalement dès que les clients peuvent se protéger.`,
    },
    close: {
      title: 'À clore',
      text: fr`Conclusion rendue. Vérifiez qu’il ne reste rien à faire, puis clôturez le ticket.`,
    },
    done: {
      title: 'Clos récemment',
      text: fr`Rien à faire ici. Ces tickets peuvent être divulgués ou rouverts.`,
    },
  },
  nothing: { title: 'Rien à faire', text: fr`Aucun ticket n’est ouvert et aucun n’a été clos récemment.` },
  more: (shown, all) => fr`Les ${count(shown)} premiers sur ${count(all)} figurent ici. Les voir tous`,
  count: (tickets) => fr`${count(tickets)} ${tickets < 2 ? 'ticket' : 'tickets'}`,
  commands: 'Commandes',
  commandsOf: (number) => fr`pour ${number}`,
  unscripted: {
    published: fr`Écrivez une commande en commentaire de la pull request de son ticket. ${places}`,
    local: fr`Donnez une commande dans le terminal : ${code('npm run -s desk -- triage <number> "<command>" --as <login>')}. ${places}`,
  },
  reference: fr`Ce que fait chaque commande`,
  arguments: {
    priority: 'Priorité',
    severity: 'Gravité',
    login: 'Identifiant',
    question: fr`Question à l’éditeur`,
    what: 'Ce qui est fait',
    conclusion: fr`Conclusion pour l’éditeur`,
    action: fr`Suite donnée pour le produit`,
    impact: 'Ce que cela implique pour les clients',
    step: 'Étape',
    text: 'Texte',
    outcome: 'Résultat',
    number: fr`Numéro de l’autre ticket`,
  },
  steps: {
    draft: 'Rédiger le message',
    translate: 'Traduire le brouillon',
    approve: 'Approuver le brouillon d’une autre personne',
    sent: 'Indiquer qu’il est envoyé',
  },
  optional: 'facultatif',
  choose: 'Choisir…',
  pullRequest: (number) => fr`Pull request ${String(number)}`,
  versionsInWords: (offer, versions) =>
    fr`Les scanneurs ne reconnaîtront pas les versions de ${code(offer)} : le guichet ne peut pas lire ${code(versions)} comme un intervalle. Demandez à l’éditeur une forme comme « 2.0 à 2.3.1 », « avant 2.1 » ou « 1.0, 1.1 ».`,
  as: {
    label: 'Vous agissez au nom de',
    hint: fr`Votre navigateur retient ce choix sur cet appareil.`,
    none: fr`La configuration n’indique aucun membre de l’équipe : personne ne peut agir ici. Ajoutez des identifiants sous « staff » dans .github/desk.yml.`,
  },
  says: {
    copy: 'Copier {command}',
    copied: fr`Commande copiée.`,
    copiedFor: fr`Commande copiée. Collez-la maintenant en commentaire de la pull request {pull}.`,
    notCopied: fr`La copie a échoué. Sélectionnez la commande et copiez-la vous-même.`,
    carryOut: 'Exécuter {command}',
    busy: fr`Le guichet travaille…`,
    done: fr`{number} : la commande {command} est exécutée. État actuel : {status}.`,
    missing: fr`Veuillez remplir : {argument}.`,
    nobody: fr`Choisissez en haut de la page au nom de qui vous agissez.`,
    stranger: fr`{argument} ne fait pas partie de l’équipe de ce guichet.`,
    gone: fr`Ce ticket n’existe plus. Rechargez la page.`,
    failed: fr`Le guichet n’a pas répondu correctement. Fonctionne-t-il encore ?`,
  },
  localDesk: {
    about: fr`Essayez le guichet : crée un guichet de tickets d’exemple dont l’histoire s’achève maintenant et ouvre son site sur cet ordinateur. Pour votre propre guichet : desk serve.`,
    sample: (folder) =>
      fr`Données d’exemple, recréées à chaque démarrage : ${folder}\nPour y lancer les commandes du guichet, ouvrez un autre terminal dans ce dossier.`,
  },
};
