// What the help on sealing says, for publishers and for staff, in French.
import type { SealingWords } from '../sealing-words.ts';
import { fr, french } from '../typography.ts';

const { code } = french;

export const sealing: SealingWords = {
  publishers: {
    title: fr`Envoyer un signalement en toute confidentialité`,
    lead: fr`Comment faire part à ce guichet de ce que personne d’autre ne doit encore savoir, alors que ses pull requests sont publiques.`,
    chapters: {
      closed: {
        title: fr`Ce guichet n’accepte pas encore de signalement scellé`,
        text: [
          fr`Il n’a publié aucune clé : il n’y a donc personne pour qui sceller un signalement. Tout ce que vous mettez ici dans une pull request peut être lu par quiconque voit le dépôt.`,
        ],
        steps: [
          {
            title: 'Signalez sans rien dévoiler',
            text: fr`Envoyez un signalement dont le titre et la description ne révèlent rien, et précisez que vous direz le reste en privé. Vous recevez tout de même votre numéro de confirmation et votre échéance.`,
          },
          {
            title: fr`Convenez d’une voie privée`,
            text: fr`Une personne du guichet vous répond sur votre pull request, et convient avec vous de la façon de transmettre le reste.`,
          },
          {
            title: 'Si même cela en dit trop',
            text: fr`Quand personne ne doit savoir qu’il existe un signalement, passez par la voie privée de GitHub : seules les personnes qui gèrent le dépôt le verront.`,
          },
        ],
        links: [
          { label: fr`Ouvrir l’assistant de signalement`, to: 'report' },
          { label: 'Signaler en privé sur GitHub', to: 'private' },
        ],
      },
      disclosed: {
        title: fr`Ce que révèle une pull request publique`,
        text: [
          fr`Pour signaler un événement à ce guichet, on ouvre une pull request sur GitHub. Si le dépôt est public, chacun peut la lire dès son ouverture, y compris les programmes qui guettent sur GitHub les nouvelles failles.`,
          fr`Cela vaut pour le fichier, le titre, le nom de la branche, chaque message de commit et chaque commentaire. L’embargo cache un signalement sur les pages de ce guichet ; sur GitHub, il ne cache rien.`,
        ],
      },
      idea: {
        title: fr`Ce que fait le scellement`,
        text: [
          fr`Sceller, c’est verrouiller le signalement sur votre propre appareil, avant tout envoi, de sorte que seules les personnes qui détiennent une clé de ce guichet puissent le lire. La pull request publique ne contient alors qu’un bloc de caractères qui n’apprend rien à personne d’autre. Le guichet peut quand même vérifier que ce bloc est intact et destiné à ses clés et, une fois l’embargo levé, chacun peut vérifier que le signalement affiché est bien celui que vous avez scellé.`,
        ],
        links: [
          { label: fr`Le scellement repose sur age, un format ouvert de fichiers chiffrés`, to: 'age' },
        ],
      },
      remains: {
        title: 'Ce qui reste public',
        text: [fr`Tout votre signalement est sous le sceau, mais ceci se voit du dehors :`],
        items: [
          {
            label: 'Votre compte GitHub',
            meaning: fr`C’est lui qui ouvre la pull request : chacun voit son nom et ses autres activités. Si cela suffit à deviner de quel produit il s’agit, prenez dès le départ un autre compte.`,
          },
          {
            label: fr`Le fait que vous signalez, et le moment`,
            meaning: fr`La pull request, son numéro de confirmation, ses dates et ses échéances, puis l’état, la priorité et la gravité du ticket.`,
          },
          {
            label: 'La catégorie, la divulgation et la langue',
            meaning: fr`S’il s’agit d’une vulnérabilité ou d’un incident de sécurité, le fait qu’il est sous embargo, et la langue du signalement si vous l’indiquez.`,
          },
          {
            label: fr`L’ordre de grandeur de la taille`,
            meaning: fr`Les signalements sont complétés à 1, 2, 4, 16 ou 64 Kio. On voit lequel de ces paliers est atteint, jamais la longueur exacte.`,
          },
          {
            label: 'Pour qui il est scellé',
            meaning: fr`Le nom d’un groupe de clés, et le nombre de clés de ce groupe.`,
          },
          {
            label: 'Un engagement',
            meaning: fr`Une valeur de contrôle calculée sur votre signalement et un nombre aléatoire secret. Elle ne révèle rien, et prouve plus tard que personne n’a modifié le signalement.`,
          },
        ],
      },
      browser: {
        title: 'Dans le navigateur, pas à pas',
        text: [
          fr`C’est la voie la plus simple. L’assistant scelle dans votre navigateur. Une fois l’embargo choisi, il n’a plus besoin du réseau : qui veut en avoir le cœur net se déconnecte jusqu’à ce que le signalement soit scellé.`,
        ],
        steps: [
          {
            title: fr`Choisissez l’embargo`,
            text: fr`Ouvrez l’assistant, choisissez la catégorie, puis « Sous embargo ».`,
          },
          {
            title: 'Répondez aux questions',
            text: fr`Rien de ce que vous tapez ne quitte votre appareil. N’écrivez pas pour autant de mots de passe ni de données personnelles : nul n’en a besoin pour comprendre le problème.`,
          },
          {
            title: 'Indiquez qui enverra le signalement',
            text: fr`Tapez l’identifiant avec lequel vous ouvrirez la pull request. Le sceau lui est lié : envoyé depuis un autre compte, le signalement passe pour une copie.`,
          },
          {
            title: 'Comparez les empreintes',
            text: fr`L’assistant montre pour qui il scelle. Comparez comme il est dit plus bas, et arrêtez-vous à la moindre différence.`,
          },
          {
            title: fr`Créez une clé pour les réponses`,
            text: fr`Répondez oui quand il est question de réponses que personne d’autre ne peut lire : l’assistant crée une clé, et vous enregistrez son fichier avant de continuer. Sans clé, le guichet ne peut vous répondre qu’en public.`,
          },
          {
            title: 'Scellez, puis envoyez',
            text: fr`Regardez ce que chacun verra, puis suivez l’assistant vers GitHub. Laissez le nom du fichier, la branche et le titre tels qu’ils sont proposés : ils ne révèlent rien. Laissez la description vide.`,
          },
        ],
        links: [{ label: fr`Ouvrir l’assistant de signalement`, to: 'report' }],
      },
      terminal: {
        title: 'Dans le terminal, pas à pas',
        text: [
          fr`Il vous faut Git et Node.js. Remplacez ce qui est entre chevrons. Les deux points placent ce qui est secret à côté de la copie du dépôt, jamais dedans.`,
        ],
        steps: [
          {
            title: 'Récupérez une copie du guichet',
            text: fr`Elle contient la commande qui scelle.`,
            typed: 'copy',
          },
          {
            title: 'Rédigez le signalement à côté',
            text: fr`Enregistrez-le sous le nom ${code('report.yaml')}, dans le dossier qui contient la copie. C’est le même fichier que pour tout signalement ; le schéma ci-dessous en nomme chaque clé.`,
          },
          {
            title: fr`Créez une clé pour les réponses`,
            text: fr`Le premier fichier est secret et reste chez vous. Le second part sous le sceau, pour que le guichet puisse vous répondre.`,
            typed: 'answerKey',
          },
          {
            title: 'Scellez',
            text: fr`La commande vérifie le signalement, affiche les empreintes à comparer et écrit le fichier scellé. Indiquez l’identifiant avec lequel vous ouvrirez la pull request.`,
            typed: 'seal',
          },
          {
            title: 'Envoyez le fichier scellé',
            text: fr`Publiez-le dans votre fork, puis ouvrez-y la pull request, sans description et sous un titre aussi neutre que ces noms. Tirez au hasard les lettres du nom de fichier.`,
            typed: 'push',
          },
        ],
        links: [{ label: fr`Chaque clé d’un signalement, en JSON Schema`, to: 'schema' }],
      },
      fingerprints: {
        title: 'Comparer les empreintes',
        text: [
          fr`Une empreinte est le nom abrégé d’une clé : cinq blocs de quatre chiffres et lettres. Qui parviendrait à glisser sa propre clé à la place pourrait lire votre signalement : comparez donc chaque bloc avant de sceller.`,
          fr`L’assistant et le terminal doivent montrer toutes les clés de l’un des groupes suivants, ni plus ni moins :`,
        ],
        after: [
          fr`Cette page vient du même endroit que l’assistant : qui pourrait changer l’un pourrait changer l’autre. Comparez donc au moins une fois par une autre voie : avec la configuration dans le dépôt et son historique et, si l’affaire est grave, au téléphone avec une personne du guichet que vous appelez vous-même.`,
        ],
        links: [{ label: 'Les clés dans la configuration du guichet', to: 'configuration' }],
      },
      answerKey: {
        title: 'La clé pour les réponses',
        text: [
          fr`Le guichet répond sur la pull request, au vu de tous. Grâce à votre clé pour les réponses, il peut sceller ce que vous seul devez lire. La moitié publique de la clé voyage sous le sceau ; la moitié secrète est le fichier que vous avez enregistré.`,
          fr`Gardez ce fichier là où vous seul pouvez le lire, avec une copie en un second endroit, jusqu’à la clôture du ticket. Qui le détient peut lire vos réponses. Si vous le perdez, personne ne peut plus ouvrir les réponses scellées pour lui, pas même le guichet : dites-le sur la pull request, et envoyez de nouveau votre signalement avec une nouvelle clé.`,
        ],
        steps: [
          {
            title: 'Lire une réponse dans le navigateur',
            text: fr`Ouvrez la page des réponses, choisissez votre fichier de clé, et collez tout le commentaire qui contient la réponse scellée. Elle est ouverte sur votre appareil, et rien n’est envoyé.`,
          },
          {
            title: 'Ou dans le terminal',
            text: fr`Enregistrez le commentaire sous le nom ${code('answer.txt')}, à côté de votre clé.`,
            typed: 'openAnswer',
          },
          {
            title: fr`Vérifiez ce qu’elle dit d’elle-même`,
            text: fr`Une réponse nomme son ticket, son dépôt et son auteur. Les trois doivent correspondre à la pull request, et l’auteur doit être le compte qui l’a postée, et appartenir au guichet. Qui a pu ouvrir votre signalement connaît aussi votre clé publique, et un sceau ne montre pas qui l’a posé.`,
          },
        ],
        links: [{ label: 'Ouvrir une réponse', to: 'answer' }],
      },
      mistake: {
        title: fr`Si vous l’avez publié en clair`,
        text: [
          fr`Ce qui a été publié le reste : dans l’historique, dans les forks, dans les courriels et dans la mémoire des programmes, même si vous fermez, supprimez ou remplacez. Considérez donc le contenu comme connu, et faites vite :`,
        ],
        steps: [
          {
            title: 'Fermez la pull request',
            text: fr`Cela n’efface rien chez ceux qui l’ont vue, mais n’attire plus de lecteurs. N’envoyez pas de fichier corrigé sur la même branche : l’ancien resterait à côté.`,
          },
          {
            title: fr`Remplacez ce qu’elle dévoile`,
            text: fr`Changez sur-le-champ chaque mot de passe, chaque clé et chaque jeton qui y figure.`,
          },
          {
            title: 'Prévenez le guichet',
            text: fr`Écrivez en commentaire que le signalement a pu être lu, et pendant combien de temps, sans en répéter quoi que ce soit. Le guichet juge alors si l’embargo a encore un sens. Un guichet qui a des clés s’en aperçoit aussi de lui-même.`,
          },
          {
            title: fr`Envoyez-le de nouveau, comme le dit cette page`,
            text: fr`Depuis une nouvelle branche, pour que les anciens commits n’en fassent pas partie.`,
          },
        ],
        after: [
          fr`Seule l’assistance de GitHub peut supprimer des commits pour de bon, et jamais dans les copies que d’autres ont faites.`,
        ],
      },
      limits: {
        title: 'Ce que le scellement ne peut pas faire',
        text: [fr`Un sceau est un verrou, pas une promesse. Voici, en toute franchise, ses limites :`],
        items: [
          {
            label: fr`Il ne prouve pas qui a écrit`,
            meaning: fr`Le format ne connaît pas d’expéditeur. Le guichet se fie au compte qui ouvre la pull request et à l’identifiant que vous avez indiqué sous le sceau ; qui s’empare de votre compte peut parler en votre nom.`,
          },
          {
            label: fr`L’équipe peut lire, et répéter`,
            meaning: fr`Toute personne qui détient une clé du groupe peut ouvrir le signalement, et copier ce qu’elle lit.`,
          },
          {
            label: 'Une clé perdue est perdue',
            meaning: fr`Personne ne peut ouvrir un sceau sans clé, et il n’existe pas d’autre accès, ni pour le guichet ni pour vous.`,
          },
          {
            label: 'Il demeure pour toujours',
            meaning: fr`Le bloc scellé se trouve dans un historique public. Si l’une de ses clés est volée dans quelques années, il pourra alors être ouvert ; sceller de nouveau ne reprend pas ce qui a déjà été public.`,
          },
          {
            label: fr`Il ne connaît pas l’avenir`,
            meaning: fr`Les clés hybrides sont faites pour résister aussi aux ordinateurs quantiques, autant qu’on le sache aujourd’hui. Les clés classiques, non : ce qui est scellé pour elles peut être conservé, puis ouvert quand de telles machines existeront.`,
          },
          {
            label: fr`Il ne cache pas que vous signalez`,
            meaning: fr`Votre compte, le moment, la taille et chaque étape ultérieure se voient, et permettent des suppositions.`,
          },
          {
            label: 'Il se fie à votre appareil et à ce site',
            meaning: fr`Une extension du navigateur peut lire ce que vous tapez, et un assistant falsifié pourrait sceller pour d’autres clés. Si l’affaire est grave, scellez dans le terminal depuis une copie que vous avez contrôlée, et comparez les empreintes par téléphone.`,
          },
          {
            label: fr`Il se fie à tous les sites de cette adresse`,
            meaning: fr`Un navigateur ne distingue les sites que par leur hôte. Sur GitHub Pages, tous les sites d’un compte partagent un hôte : une page d’un autre projet pourrait y lire ce que vous tapez ici. Si ce site n’a pas d’hôte à lui, scellez dans le terminal.`,
          },
        ],
        links: [
          {
            label: fr`Le modèle de menaces : chaque attaque, la parade et ce qui reste (en anglais)`,
            to: 'threats',
          },
          { label: fr`Comment l’équipe traite les signalements scellés`, to: 'staff' },
        ],
      },
    },
  },
  staff: {
    title: fr`Signalements scellés : le guide de l’équipe`,
    lead: fr`De la première clé à la divulgation : que lancer, que regarder, et que faire quand quelque chose tourne mal.`,
    chapters: {
      public: {
        title: fr`Avant tout : ce que vous écrivez est public`,
        text: [
          fr`Un signalement scellé se trouve dans une pull request publique. Vos commentaires et leurs commandes y sont aussi publics que les autres : la question d’un « /need-info », le texte d’un « /conclude », une « /note », un message aux clients. Le dossier les conserve aussi dans le dépôt, même quand le site ne les montre pas.`,
          fr`Tant que le signalement n’est pas révélé, n’y écrivez rien que lui seul ait pu vous apprendre. Tout le reste se dit dans une réponse scellée.`,
        ],
      },
      key: {
        title: 'Créer votre clé',
        text: [
          fr`Chaque membre de l’équipe a sa propre clé. Elle se crée sur votre propre poste, dans une copie du dépôt, et a deux moitiés : l’identité, secrète, qui ouvre les signalements, et le destinataire, public, pour lequel on les scelle.`,
        ],
        steps: [
          {
            title: 'Créez-la',
            text: fr`La commande demande deux fois une phrase secrète d’au moins 15 caractères, qui protège l’identité sur votre disque. Le fichier doit se trouver hors du dépôt ; tout endroit à l’intérieur est refusé. Elle affiche le destinataire et son empreinte.`,
            typed: 'newKey',
          },
          {
            title: fr`Mettez l’identité à l’abri`,
            text: fr`Sa place est sur votre poste, dont le disque est chiffré, avec une copie dans le gestionnaire de mots de passe de l’équipe, ou sur papier dans un coffre. Gardez la phrase secrète ailleurs. L’identité n’a rien à faire dans une messagerie, un courriel, un dossier en ligne ou un secret de GitHub Actions : le guichet lui-même n’en a jamais besoin.`,
          },
          {
            title: fr`Ayez plus d’une clé dans le groupe`,
            text: fr`N’importe laquelle ouvre chaque signalement. Avec une seule clé, un disque en panne fait perdre tout ce qui a été scellé.`,
          },
        ],
      },
      recipients: {
        title: 'Donner le destinataire au guichet',
        text: [
          fr`Seul ce qui figure dans la configuration, sur la branche par défaut, compte comme clé du guichet.`,
        ],
        steps: [
          {
            title: 'Ajoutez-le à un groupe',
            text: fr`Recopiez toute la ligne affichée dans ${code('seal.recipients')} de ${code('.github/desk.yml')}. Un groupe a un nom et un destinataire par personne, tous de la même sorte : les hybrides commencent par age1pq1.`,
            typed: 'recipients',
          },
          {
            title: 'Vérifiez',
            text: fr`Les destinataires mal recopiés, les clés secrètes et les groupes qui mêlent deux sortes de clés sont signalés, chacun sur sa ligne.`,
            typed: 'checkDesk',
          },
          {
            title: 'Faites relire',
            text: fr`Ouvrez une pull request, et dites-y à qui appartient chaque empreinte. GitHub sollicite les propriétaires de la configuration (code owners) ; convenez que nul ne fusionne sans l’un d’eux, car un destinataire glissé là en douce pourrait lire dès lors chaque signalement.`,
          },
          {
            title: 'Comparez par une autre voie',
            text: fr`Avant toute approbation, la personne à qui appartient la nouvelle clé en lit l’empreinte au téléphone, et la personne qui relit compare les cinq blocs avec la page des éditeurs ou avec la pull request. Une messagerie ou un courriel ne suffisent pas : les deux se falsifient.`,
          },
        ],
        after: [
          fr`Donnez au site un hôte à lui avant de publier des clés. Sur GitHub Pages, tous les sites d’un compte partagent un hôte, et une page d’un autre projet pourrait lire ce qui est tapé dans l’assistant.`,
          fr`Chaque fois que ses clés changent, donnez au groupe un nouveau nom, tel que l’année suivante. Les contrôles voient pour combien de clés, et de quelle sorte, un signalement est scellé, mais non à qui elles sont : grâce au nouveau nom, qui scelle d’après une ancienne page en est averti.`,
        ],
        links: [{ label: fr`La page des éditeurs, avec toutes les empreintes`, to: 'publishers' }],
      },
      open: {
        title: 'Ouvrir un signalement',
        text: [
          fr`Mettez à jour la branche par défaut, et lancez la commande sur votre propre poste, jamais dans un workflow ni sur une machine partagée.`,
        ],
        steps: [
          {
            title: 'Le lire dans le terminal',
            text: fr`La commande demande votre phrase secrète, affiche le signalement, et indique pour chacune de cinq vérifications si elle réussit.`,
            typed: 'unseal',
          },
          {
            title: 'Ou le garder dans un fichier',
            text: fr`Hors du dépôt, et lisible par vous seul. Supprimez-le quand vous avez fini.`,
            typed: 'unsealToFile',
          },
          {
            title: 'En accuser réception',
            text: fr`Comme pour tout autre signalement : dans le délai, sur la pull request. La priorité et la gravité sont publiques.`,
          },
        ],
      },
      bonds: {
        title: fr`Quand une vérification échoue`,
        text: [
          fr`Un sceau ne montre pas qui l’a posé. Cinq indications sont donc inscrites à l’intérieur, et comparées à ce qui se trouve au-dehors. Si l’une ne concorde pas, le signalement ne peut pas être révélé. N’agissez pas d’après son contenu avant de savoir pourquoi.`,
        ],
      },
      answer: {
        title: 'Répondre en secret',
        text: [
          fr`Si un signalement a apporté une clé pour les réponses, vous pouvez sceller votre réponse pour son éditeur : personne d’autre ne peut la lire.`,
        ],
        steps: [
          {
            title: 'Rédigez la réponse',
            text: fr`Enregistrez-la dans un fichier hors du dépôt, tel que ${code('answer.md')}.`,
          },
          {
            title: 'Scellez-la',
            text: fr`La commande ouvre le signalement pour y trouver la clé, et affiche la réponse scellée. Indiquez votre propre identifiant : l’éditeur le compare au compte qui poste.`,
            typed: 'reply',
          },
          {
            title: 'Postez-la',
            text: fr`Depuis le compte que vous avez indiqué, copiez tout ce qui a été affiché dans un commentaire de la pull request. N’y ajoutez aucune explication qui révèle quelque chose : on voit déjà qu’il y a une réponse, quand, et de quelle longueur environ.`,
          },
        ],
        after: [
          fr`Vous ne pourrez pas rouvrir vous-même cette réponse : gardez votre texte jusqu’à la clôture du ticket. Si le signalement n’a pas apporté de clé, demandez à l’éditeur de le sceller de nouveau avec une clé.`,
        ],
      },
      change: {
        title: fr`Quand l’équipe change`,
        text: [
          fr`Quelqu’un part, quelqu’un arrive : le groupe de clés change, et son nom aussi. Les signalements encore ouverts peuvent être scellés pour le nouveau groupe ; leur contenu et leur engagement restent les mêmes.`,
        ],
        steps: [
          {
            title: 'Nommez le nouveau groupe',
            text: fr`Ajoutez-le comme ci-dessus, avec les clés de celles et ceux qui restent et qui arrivent. Retirez l’ancien groupe dans la même modification, pour que plus personne ne scelle pour lui.`,
          },
          {
            title: fr`Scellez pour lui les signalements ouverts`,
            text: fr`Une fois pour chaque ticket encore scellé, par quelqu’un qui a une ancienne clé. Les dossiers rejoignent ensuite la branche par défaut par une pull request.`,
            typed: 'reseal',
          },
        ],
        after: [
          fr`Soyez franc sur ce que cela change. Qui avait une ancienne clé peut toujours ouvrir l’ancien bloc : il reste dans l’historique de Git, dans la pull request et dans chaque copie. Sceller de nouveau protège de ceux qui n’ont jamais vu l’ancien bloc, et dispense les nouveaux d’avoir les anciennes clés. Ce qui est vraiment secret dans un signalement, comme un mot de passe, doit être remplacé.`,
        ],
      },
      lost: {
        title: 'Quand une clé est perdue',
        text: [
          fr`Perdue, cela veut dire que personne ne l’a, ni vous ni un autre. Si quelqu’un d’autre a pu la prendre, elle est volée : passez au chapitre suivant.`,
        ],
        steps: [
          {
            title: 'Cherchez la copie',
            text: fr`Dans le gestionnaire de mots de passe, dans le coffre. Si vous la retrouvez, veillez à ce qu’il y en ait de nouveau deux.`,
          },
          {
            title: fr`Laissez un collègue poursuivre`,
            text: fr`N’importe quelle autre clé du groupe ouvre chaque signalement. Rien n’est encore perdu, et aucun délai ne vous attend.`,
          },
          {
            title: 'Remplacez-la',
            text: fr`Créez une nouvelle clé, placez-la dans un nouveau groupe au lieu de l’ancienne, et faites sceller les signalements ouverts pour ce groupe.`,
          },
          {
            title: 'Si c’était la seule',
            text: fr`Alors personne ne peut plus ouvrir ce qui a été scellé pour elle. Donnez d’abord de nouvelles clés au guichet. Demandez ensuite sur chaque ticket ouvert, par « /need-info », que le signalement soit scellé et envoyé de nouveau, en disant pourquoi.`,
          },
        ],
      },
      stolen: {
        title: 'Quand une clé a pu être volée',
        text: [
          fr`Un ordinateur égaré, une identité dans un endroit public, un logiciel malveillant, une phrase secrète que quelqu’un a vue : faites ceci dans l’ordre, le jour même.`,
        ],
        steps: [
          {
            title: fr`Qu’aucun nouveau signalement ne soit scellé pour elle`,
            text: fr`Fusionnez un nouveau groupe, sous un nouveau nom et sans cette clé, et retirez l’ancien. Reconstruisez le site si cela ne se fait pas tout seul.`,
          },
          {
            title: fr`Relevez ce qu’elle ouvre`,
            text: fr`Chaque signalement jamais scellé pour un groupe qui contenait cette clé, y compris ceux des tickets clos, et chacune de leurs modifications. Considérez-les tous comme lus.`,
          },
          {
            title: 'Prévenez leurs éditeurs',
            text: fr`Par une réponse scellée à chacun, pour qu’ils remplacent ce qui doit l’être, protègent leurs clients, et jugent si l’embargo a encore un sens.`,
          },
          {
            title: 'Avancez les divulgations',
            text: fr`Ce qu’un attaquant sait, les clients devraient le savoir aussi. Décidez-en avec l’éditeur pour chaque ticket.`,
          },
          {
            title: fr`Scellez les signalements ouverts pour le nouveau groupe`,
            text: fr`Cela écarte qui n’obtiendrait la clé que maintenant et ne verrait que ce qui est nouveau, mais non le voleur qui a une copie du dépôt.`,
          },
          {
            title: 'Consignez ce qui est arrivé',
            text: fr`Quelle clé, d’après son empreinte, depuis quand, quels tickets, qui a été prévenu. Une clé volée est un incident de sécurité du guichet lui-même.`,
          },
        ],
      },
      disclosure: {
        title: 'Divulguer un signalement scellé',
        text: [
          fr`Le guichet lui-même n’a pas de clé : sur un ticket scellé, « /disclose » ne fait donc que renvoyer à la commande ci-dessous. Qui détient une clé écrit dans le dossier les champs du signalement et son sel, et cela met fin à l’embargo.`,
        ],
        steps: [
          {
            title: fr`Assurez-vous que le moment est venu`,
            text: fr`L’éditeur est-il prêt, et les clients peuvent-ils se protéger ? Le signalement contient-il des données personnelles ou des secrets ? Il sera montré mot pour mot : si quelque chose ne doit pas l’être, demandez d’abord à l’éditeur de sceller un meilleur texte.`,
          },
          {
            title: 'Révélez-le',
            text: fr`La commande ouvre le signalement, refait les cinq vérifications, et enregistre le dossier dans un commit, sur une branche de votre poste. Personne d’autre ne le voit encore.`,
            typed: 'reveal',
          },
          {
            title: 'Publiez la branche, et faites fusionner',
            text: fr`Dès que vous publiez la branche, chacun peut lire le signalement. Les contrôles recalculent l’engagement et le comparent à celui du premier jour, et le site montre le signalement une fois la modification fusionnée.`,
            typed: 'pushRecord',
          },
          {
            title: 'Dites-le sur la pull request',
            text: fr`Cette commande prévient l’éditeur, et inscrit le moment dans l’historique du ticket.`,
            typed: 'disclose',
          },
        ],
        after: [
          fr`Chacun peut désormais vérifier ce qui a été signalé, et quand, d’après le sel, le signalement et l’engagement du dossier.`,
        ],
      },
      message: {
        title: 'Le message aux clients',
        text: [
          fr`Il y faut deux personnes : qui le rédige ou le traduit ne peut pas l’approuver. Jusqu’à la divulgation, rédigez-le dans des réponses scellées ou entre vous : les commandes ci-dessous sont des commentaires de la pull request, et donc publiques. Un brouillon que l’éditeur a scellé dans le signalement devient celui du ticket une fois le signalement révélé.`,
        ],
        steps: [
          {
            title: 'Rédigez-le',
            text: fr`Dans la langue du signalement. Un brouillon peut être remplacé jusqu’à l’envoi ; chaque nouvelle version doit être approuvée de nouveau.`,
            typed: 'draft',
          },
          {
            title: 'Faites-le approuver',
            text: fr`Par une autre personne de l’équipe, qui en a lu chaque mot dans les deux langues.`,
            typed: 'approve',
          },
          {
            title: 'Envoyez-le, et dites-le',
            text: fr`Le guichet n’envoie rien lui-même. Envoyez le message par vos propres moyens, et notez-en le moment.`,
            typed: 'sent',
          },
        ],
      },
    },
  },
  broken: {
    author: fr`Quelqu’un a sans doute recopié le bloc scellé d’une autre pull request, pour s’en attribuer le mérite ou pour apprendre quelque chose de vos réponses. Cherchez l’original d’après son bloc scellé, ne dites rien ici du contenu, et demandez à ce compte de sceller son propre signalement. Un éditeur qui a changé de compte scelle de nouveau.`,
    repository: fr`Le bloc vient d’un autre guichet, ou a été scellé dans la copie d’un fork. Demandez à l’éditeur, sans détail, de sceller de nouveau pour ce dépôt.`,
    nonce: fr`Le plus ancien des deux tickets est sans doute l’original. Fermez l’autre comme doublon, ou comme indésirable si un autre compte l’a envoyé.`,
    commitment: fr`L’éditeur, ou quelqu’un en chemin, a publié une valeur de contrôle qui n’est pas celle de ce signalement : plus tard, rien ne pourrait être prouvé. Demandez un nouveau scellement avant de vous fier à quoi que ce soit.`,
    fields: fr`Quelqu’un a changé au-dehors la catégorie, la divulgation ou la langue après le scellement. Fiez-vous à l’intérieur, et demandez à l’éditeur de renvoyer le fichier scellé tel qu’il a été produit.`,
  },
  about: {
    title: 'Quand un signalement doit rester secret',
    text: fr`Un signalement sous embargo peut être scellé, de sorte que seule l’équipe puisse le lire dans la pull request publique. Éditeurs et équipe ont chacun leur guide.`,
    publishers: fr`Pour les éditeurs : envoyer un signalement en toute confidentialité`,
    staff: fr`Pour l’équipe : clés, ouverture, réponses, divulgation`,
  },
  set: (name) => fr`Le groupe ${code(name)}`,
  file: 'Ces clés sous forme de fichier',
  places: { login: 'identifiant', repository: 'propriétaire/nom', fork: 'adresse de votre fork' },
};
