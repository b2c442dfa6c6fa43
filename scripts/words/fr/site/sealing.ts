// What the help on sealing says, for publishers and for staff, in French.
import type { SealingWords } from '../../shapes/site/sealing-words.ts';
import { fr, french } from '../../typography.ts';

const { code } = french;

export const sealing: SealingWords = {
  publishers: {
    title: fr`Envoyer un signalement en toute confidentialité`,
    lead: fr`Comment transmettre à ce guichet ce que personne d’autre ne doit encore savoir, alors que ses pull requests sont publiques.`,
    chapters: {
      closed: {
        title: fr`Ce guichet n’accepte pas encore de signalement scellé`,
        text: [
          fr`Il n’a publié aucune clé : impossible de sceller un signalement pour lui. Toute personne qui voit le dépôt peut lire ce que vous mettez ici dans une pull request.`,
        ],
        steps: [
          {
            title: 'Signalez sans donner de détails',
            text: fr`Envoyez un signalement dont le titre et la description ne révèlent rien, et précisez que vous transmettrez le reste en privé. Vous recevez quand même votre numéro de confirmation et votre échéance.`,
          },
          {
            title: fr`Convenez d’un canal privé`,
            text: fr`Un membre de l’équipe vous répond sur votre pull request et convient avec vous de la façon de transmettre le reste.`,
          },
          {
            title: 'Si même cela en dit trop',
            text: fr`Si personne ne doit même savoir qu’il y a un signalement, passez par le signalement privé de GitHub : seules les personnes qui gèrent le dépôt le verront.`,
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
          fr`Sceller, c’est chiffrer le signalement sur votre appareil, avant tout envoi, pour que seules les personnes qui détiennent une clé de ce guichet puissent le lire. La pull request publique ne contient alors qu’un bloc de caractères illisible pour les autres. Le guichet peut quand même vérifier que ce bloc est complet et destiné à ses clés. Une fois l’embargo levé, chacun peut vérifier que le signalement publié est exactement celui que vous avez scellé.`,
        ],
        links: [
          { label: fr`Le scellement repose sur age, un format ouvert de fichiers chiffrés`, to: 'age' },
        ],
      },
      remains: {
        title: 'Ce qui reste public',
        text: [fr`Tout votre signalement est sous le sceau. Voici ce qui se voit de l’extérieur :`],
        items: [
          {
            label: 'Votre compte GitHub',
            meaning: fr`C’est lui qui ouvre la pull request : tout le monde voit son nom et ses autres activités. Si cela suffit à deviner le produit concerné, utilisez un autre compte dès le départ.`,
          },
          {
            label: fr`Le fait que vous signalez, et quand`,
            meaning: fr`La pull request, son numéro de confirmation, ses dates et ses échéances, puis l’état, la priorité et la gravité du ticket.`,
          },
          {
            label: 'La catégorie, la divulgation et la langue',
            meaning: fr`Vulnérabilité ou incident de sécurité, l’embargo, et la langue du signalement si vous l’indiquez.`,
          },
          {
            label: fr`Sa taille approximative`,
            meaning: fr`Les signalements sont complétés à 1, 2, 4, 16 ou 64 Kio. On voit lequel de ces paliers est atteint, mais pas la longueur exacte.`,
          },
          {
            label: 'Pour qui il est scellé',
            meaning: fr`Le nom d’un groupe de clés et le nombre de clés du groupe.`,
          },
          {
            label: 'Un engagement',
            meaning: fr`Une somme de contrôle de votre signalement et d’un nombre aléatoire secret. Elle ne révèle rien, et prouve plus tard que personne n’a modifié le signalement.`,
          },
        ],
      },
      browser: {
        title: 'Dans le navigateur, pas à pas',
        text: [
          fr`C’est la méthode la plus simple. L’assistant scelle le signalement dans votre navigateur. Une fois l’embargo choisi, il n’a plus besoin du réseau : pour en avoir le cœur net, déconnectez-vous jusqu’à ce que le signalement soit scellé.`,
        ],
        steps: [
          {
            title: fr`Choisissez l’embargo`,
            text: fr`Ouvrez l’assistant, choisissez la catégorie, puis « Sous embargo ».`,
          },
          {
            title: 'Répondez aux questions',
            text: fr`Rien de ce que vous tapez ne quitte votre appareil. Laissez tout de même de côté les mots de passe et les données personnelles : personne n’en a besoin pour comprendre le problème.`,
          },
          {
            title: 'Indiquez le compte qui l’enverra',
            text: fr`Saisissez l’identifiant avec lequel vous ouvrirez la pull request. Le sceau lui est lié : envoyé depuis un autre compte, le signalement passe pour une copie.`,
          },
          {
            title: 'Comparez les empreintes',
            text: fr`L’assistant montre pour quelles clés il scelle. Comparez-les comme indiqué plus bas, et arrêtez-vous à la moindre différence.`,
          },
          {
            title: fr`Créez une clé de réponse`,
            text: fr`Acceptez les réponses que personne d’autre ne peut lire : l’assistant crée une clé, et vous enregistrez son fichier avant de continuer. Sans clé, le guichet ne peut vous répondre qu’en public.`,
          },
          {
            title: 'Scellez, puis envoyez',
            text: fr`Regardez ce qui sera public, puis suivez l’assistant vers GitHub. Gardez le nom de fichier, la branche et le titre proposés : ils ne révèlent rien. Laissez la description vide.`,
          },
        ],
        links: [{ label: fr`Ouvrir l’assistant de signalement`, to: 'report' }],
      },
      terminal: {
        title: 'Dans le terminal, pas à pas',
        text: [
          fr`Il vous faut Git et Node.js. Remplacez ce qui est entre chevrons. Les deux points placent ce qui est secret à côté du clone du dépôt, jamais dedans.`,
        ],
        steps: [
          {
            title: 'Clonez le guichet',
            text: fr`Elle contient la commande qui scelle.`,
            typed: 'copy',
          },
          {
            title: 'Rédigez le signalement à côté',
            text: fr`Enregistrez-le sous le nom ${code('report.yaml')}, dans le dossier qui contient le clone. C’est le même fichier que pour tout signalement ; le schéma ci-dessous en décrit chaque clé.`,
          },
          {
            title: fr`Créez une clé de réponse`,
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
            text: fr`Poussez-le vers votre fork, puis ouvrez-y la pull request, sans description et avec un titre aussi neutre que ces noms. Tirez au hasard les lettres du nom de fichier.`,
            typed: 'push',
          },
        ],
        links: [{ label: fr`Toutes les clés d’un signalement (JSON Schema)`, to: 'schema' }],
      },
      fingerprints: {
        title: 'Comparer les empreintes',
        text: [
          fr`Une empreinte identifie une clé : cinq blocs de quatre chiffres et lettres. Si quelqu’un glisse sa propre clé à la place, il peut lire votre signalement : comparez donc chaque bloc avant de sceller.`,
          fr`L’assistant et le terminal doivent montrer exactement les clés de l’un de ces groupes :`,
        ],
        after: [
          fr`Cette page vient du même endroit que l’assistant : si quelqu’un peut changer l’un, il peut changer l’autre. Comparez donc au moins une fois par un autre canal : avec la configuration dans le dépôt et son historique ou, si l’affaire est grave, en appelant un membre de l’équipe.`,
        ],
        links: [{ label: 'Les clés dans la configuration du guichet', to: 'configuration' }],
      },
      answerKey: {
        title: 'Votre clé de réponse',
        text: [
          fr`Le guichet répond sur la pull request, en public. Avec votre clé de réponse, il peut sceller des réponses que vous seul pouvez lire. La moitié publique de la clé voyage sous le sceau ; la moitié secrète est le fichier que vous avez enregistré.`,
          fr`Jusqu’à la clôture du ticket, gardez ce fichier là où vous seul pouvez le lire, avec une copie ailleurs. Toute personne qui l’obtient peut lire vos réponses. Si vous le perdez, personne ne peut plus ouvrir les réponses scellées, pas même le guichet : dites-le sur la pull request et renvoyez votre signalement avec une nouvelle clé.`,
        ],
        steps: [
          {
            title: 'Lire une réponse dans le navigateur',
            text: fr`Ouvrez la page des réponses, choisissez votre fichier de clé et collez tout le commentaire qui contient la réponse scellée. Elle est ouverte sur votre appareil et rien n’est envoyé.`,
          },
          {
            title: 'Ou dans le terminal',
            text: fr`Enregistrez le commentaire sous le nom ${code('answer.txt')}, à côté de votre clé.`,
            typed: 'openAnswer',
          },
          {
            title: fr`Vérifiez d’où elle vient`,
            text: fr`Une réponse indique son ticket, son dépôt et son auteur. Les trois doivent correspondre à la pull request ; l’auteur doit être le compte qui a publié la réponse et faire partie de l’équipe du guichet. Toute personne qui a pu ouvrir votre signalement connaît aussi votre clé publique, et un sceau ne montre pas qui l’a posé.`,
          },
        ],
        links: [{ label: 'Ouvrir une réponse', to: 'answer' }],
      },
      mistake: {
        title: fr`Si vous l’avez publié en clair`,
        text: [
          fr`Impossible de reprendre ce qui a été publié : il en reste une trace dans l’historique, les forks, les courriels et les caches d’autres programmes, même si vous fermez, supprimez ou remplacez. Considérez le contenu comme connu et faites vite :`,
        ],
        steps: [
          {
            title: 'Fermez la pull request',
            text: fr`Cela n’arrête pas ceux qui l’ont vue, mais n’attire plus de lecteurs. N’envoyez pas de fichier corrigé sur la même branche : l’ancien resterait lisible.`,
          },
          {
            title: fr`Remplacez ce qu’elle révèle`,
            text: fr`Changez tout de suite chaque mot de passe, chaque clé et chaque jeton qui y figure.`,
          },
          {
            title: 'Prévenez le guichet',
            text: fr`Écrivez en commentaire que le signalement a pu être lu, et pendant combien de temps, sans rien en répéter. Le guichet décide alors si l’embargo a encore un sens. S’il a des clés, il s’en aperçoit aussi de lui-même.`,
          },
          {
            title: fr`Renvoyez-le en suivant cette page`,
            text: fr`Utilisez une nouvelle branche, pour qu’elle ne contienne pas les anciens commits.`,
          },
        ],
        after: [
          fr`Seule l’assistance de GitHub peut supprimer des commits pour de bon, mais pas dans les copies faites par d’autres.`,
        ],
      },
      limits: {
        title: 'Ce que le scellement ne peut pas faire',
        text: [fr`Un sceau est un verrou, pas une promesse. Voici ses limites :`],
        items: [
          {
            label: fr`Il ne prouve pas qui a écrit`,
            meaning: fr`Le format ne connaît pas d’expéditeur. Le guichet se fie au compte qui ouvre la pull request et à l’identifiant que vous avez indiqué sous le sceau ; toute personne qui contrôle votre compte peut parler en votre nom.`,
          },
          {
            label: fr`L’équipe peut lire et transmettre`,
            meaning: fr`Toute personne qui détient une clé du groupe peut ouvrir le signalement et copier ce qu’elle lit.`,
          },
          {
            label: 'Une clé perdue est perdue',
            meaning: fr`Personne ne peut ouvrir un sceau sans clé, et il n’y a pas d’autre accès, ni pour le guichet ni pour vous.`,
          },
          {
            label: 'Il reste pour toujours',
            meaning: fr`Le bloc scellé se trouve dans un historique public. Si l’une de ses clés est volée dans des années, il pourra alors être ouvert ; sceller de nouveau n’efface pas ce qui a déjà été public.`,
          },
          {
            label: fr`Il ne connaît pas l’avenir`,
            meaning: fr`Les clés hybrides sont conçues pour résister aux ordinateurs quantiques, en l’état actuel des connaissances. Pas les clés classiques : ce qui est scellé pour elles peut être conservé, puis ouvert quand de telles machines existeront.`,
          },
          {
            label: fr`Il ne cache pas que vous signalez`,
            meaning: fr`Votre compte, l’heure, la taille et chaque étape ultérieure se voient, et l’on peut en tirer des suppositions.`,
          },
          {
            label: 'Il se fie à votre appareil et à ce site',
            meaning: fr`Une extension du navigateur peut lire ce que vous tapez, et un assistant falsifié pourrait sceller pour d’autres clés. Si l’affaire est grave, scellez dans le terminal depuis un clone que vous avez vérifié, et comparez les empreintes par téléphone.`,
          },
          {
            label: fr`Il se fie à tous les sites de cette adresse`,
            meaning: fr`Un navigateur ne distingue les sites que par leur hôte. Sur GitHub Pages, tous les sites d’un compte partagent un hôte : une page d’un autre projet pourrait y lire ce que vous tapez ici. Si ce site n’a pas son propre hôte, scellez dans le terminal.`,
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
    lead: fr`De votre première clé à la divulgation : quoi lancer, quoi vérifier et que faire en cas de problème.`,
    chapters: {
      public: {
        title: fr`Avant tout : ce que vous écrivez est public`,
        text: [
          fr`Un signalement scellé se trouve dans une pull request publique. Vos commentaires et leurs commandes y sont aussi publics que les autres : la question d’un « /need-info », le texte d’un « /conclude », une « /note », un message aux clients. Le dossier les conserve aussi dans le dépôt, même quand le site ne les montre pas.`,
          fr`Tant que le signalement n’est pas révélé, n’y écrivez rien que vous ne sachiez que par lui. Pour tout le reste, envoyez une réponse scellée.`,
        ],
      },
      key: {
        title: 'Créer votre clé',
        text: [
          fr`Chaque membre de l’équipe a sa propre clé. Vous la créez sur votre propre poste, dans un clone du dépôt. Elle a deux moitiés : l’identité, secrète, ouvre les signalements ; le destinataire, public, sert à les sceller.`,
        ],
        steps: [
          {
            title: 'Créez-la',
            text: fr`Saisissez deux fois une phrase secrète d’au moins 15 caractères : elle protège l’identité sur votre disque. Le fichier doit se trouver hors du dépôt ; la commande refuse tout chemin à l’intérieur. Elle affiche le destinataire et son empreinte.`,
            typed: 'newKey',
          },
          {
            title: fr`Mettez l’identité à l’abri`,
            text: fr`Gardez-la sur votre poste, avec un disque chiffré, et une copie dans le gestionnaire de mots de passe de l’équipe ou sur papier dans un coffre. Gardez la phrase secrète ailleurs. Ne mettez jamais l’identité dans une messagerie, un courriel, un dossier en ligne ou un secret de GitHub Actions : le guichet lui-même n’en a pas besoin.`,
          },
          {
            title: fr`Ayez plus d’une clé dans le groupe`,
            text: fr`N’importe laquelle ouvre chaque signalement. Avec une seule clé, un disque en panne fait perdre tout ce qui a été scellé.`,
          },
        ],
      },
      recipients: {
        title: 'Donner votre destinataire au guichet',
        text: [
          fr`Seuls les destinataires inscrits dans la configuration, sur la branche par défaut, comptent comme clés du guichet.`,
        ],
        steps: [
          {
            title: 'Ajoutez-le à un groupe',
            text: fr`Recopiez toute la ligne affichée dans ${code('seal.recipients')} de ${code('.github/desk.yml')}. Un groupe a un nom et un destinataire par personne, tous de la même sorte : les hybrides commencent par age1pq1.`,
            typed: 'recipients',
          },
          {
            title: 'Vérifiez',
            text: fr`La commande signale à leur ligne les destinataires mal recopiés, les clés secrètes et les groupes qui mêlent deux sortes de clés.`,
            typed: 'checkDesk',
          },
          {
            title: 'Faites relire',
            text: fr`Ouvrez une pull request et indiquez-y à qui appartient chaque empreinte. GitHub demande une relecture aux propriétaires de la configuration (code owners) ; convenez que personne ne fusionne sans elle, car toute personne qui y glisse un destinataire peut ensuite lire chaque signalement.`,
          },
          {
            title: 'Comparez par un autre canal',
            text: fr`Avant toute approbation, le propriétaire de chaque nouvelle clé en lit l’empreinte au téléphone, et la personne qui relit compare les cinq blocs avec la page des éditeurs ou la pull request. Une messagerie ou un courriel ne suffisent pas : les deux se falsifient.`,
          },
        ],
        after: [
          fr`Donnez au site son propre hôte avant de publier des clés. Sur GitHub Pages, tous les sites d’un compte partagent un hôte : une page d’un autre projet pourrait lire ce qui est saisi dans l’assistant.`,
          fr`Quand les clés d’un groupe changent, donnez-lui un nouveau nom, par exemple l’année. Les contrôles voient pour combien de clés, et de quelle sorte, un signalement est scellé, mais pas à qui elles appartiennent : grâce au nouveau nom, toute personne qui scelle d’après une page périmée en est avertie.`,
        ],
        links: [{ label: fr`La page des éditeurs, avec toutes les empreintes`, to: 'publishers' }],
      },
      open: {
        title: 'Ouvrir un signalement',
        text: [
          fr`Récupérez la branche par défaut et lancez la commande sur votre propre poste, jamais dans un workflow ni sur une machine partagée.`,
        ],
        steps: [
          {
            title: 'Le lire dans le terminal',
            text: fr`La commande demande votre phrase secrète, affiche le signalement et donne le résultat de cinq vérifications.`,
            typed: 'unseal',
          },
          {
            title: 'Ou l’enregistrer dans un fichier',
            text: fr`Enregistrez-le hors du dépôt, lisible par vous seul. Supprimez-le quand vous avez fini.`,
            typed: 'unsealToFile',
          },
          {
            title: 'Le prendre en charge',
            text: fr`Comme tout autre signalement : sur la pull request, dans les délais. La priorité et la gravité sont publiques.`,
          },
        ],
      },
      bonds: {
        title: fr`Quand une vérification échoue`,
        text: [
          fr`Un sceau ne montre pas qui l’a posé. Cinq indications sont donc inscrites à l’intérieur et comparées avec l’extérieur. Si l’une ne concorde pas, le signalement ne peut pas être révélé. N’agissez pas d’après son contenu avant de savoir pourquoi.`,
        ],
      },
      answer: {
        title: 'Répondre en secret',
        text: [
          fr`Si un signalement contient une clé de réponse, vous pouvez sceller votre réponse : seul son éditeur peut la lire.`,
        ],
        steps: [
          {
            title: 'Rédigez la réponse',
            text: fr`Enregistrez-la dans un fichier hors du dépôt, par exemple ${code('answer.md')}.`,
          },
          {
            title: 'Scellez-la',
            text: fr`La commande ouvre le signalement pour y trouver la clé, et affiche la réponse scellée. Indiquez votre propre identifiant : l’éditeur le compare au compte qui publie.`,
            typed: 'reply',
          },
          {
            title: 'Publiez-la',
            text: fr`Depuis le compte indiqué, collez tout ce qui a été affiché en commentaire de la pull request. N’ajoutez rien qui donne des détails : on voit déjà qu’il y a une réponse, quand et de quelle longueur environ.`,
          },
        ],
        after: [
          fr`Vous ne pourrez pas rouvrir vous-même cette réponse : gardez votre texte jusqu’à la clôture du ticket. Si le signalement ne contient pas de clé, demandez à l’éditeur de le sceller de nouveau avec une clé.`,
        ],
      },
      change: {
        title: fr`Quand l’équipe change`,
        text: [
          fr`Quand quelqu’un part ou arrive, le groupe de clés change, et son nom aussi. Vous pouvez sceller les signalements ouverts pour le nouveau groupe ; leur contenu et leur engagement restent les mêmes.`,
        ],
        steps: [
          {
            title: 'Nommez le nouveau groupe',
            text: fr`Ajoutez-le comme ci-dessus, avec les clés des personnes qui restent et de celles qui arrivent. Retirez l’ancien groupe dans la même modification, pour que plus personne ne scelle pour lui.`,
          },
          {
            title: fr`Scellez les signalements ouverts pour lui`,
            text: fr`Une personne qui a une ancienne clé le fait une fois pour chaque ticket encore scellé. Ouvrez ensuite une pull request avec les dossiers.`,
            typed: 'reseal',
          },
        ],
        after: [
          fr`Cela a des limites. Toute personne qui a une ancienne clé peut toujours ouvrir l’ancien bloc : il reste dans l’historique Git, dans la pull request et dans chaque copie. Sceller de nouveau protège contre les personnes qui n’ont jamais vu l’ancien bloc, et les nouveaux n’ont pas besoin des anciennes clés. Remplacez ce qui est vraiment secret dans un signalement, par exemple un mot de passe.`,
        ],
      },
      lost: {
        title: 'Quand une clé est perdue',
        text: [
          fr`« Perdue » veut dire que plus personne ne l’a. Si quelqu’un d’autre a pu l’obtenir, considérez-la comme volée et passez au chapitre suivant.`,
        ],
        steps: [
          {
            title: 'Cherchez la copie',
            text: fr`Regardez dans le gestionnaire de mots de passe et dans le coffre. Si vous la retrouvez, refaites une deuxième copie.`,
          },
          {
            title: fr`Passez le relais à un collègue`,
            text: fr`N’importe quelle autre clé du groupe ouvre chaque signalement. Rien n’est encore perdu, mais les délais continuent de courir.`,
          },
          {
            title: 'Remplacez-la',
            text: fr`Créez une nouvelle clé, mettez-la dans un nouveau groupe à la place de l’ancienne et faites sceller les signalements ouverts pour ce groupe.`,
          },
          {
            title: 'Si c’était la seule',
            text: fr`Personne ne peut plus ouvrir ce qui a été scellé pour elle. Donnez d’abord de nouvelles clés au guichet. Demandez ensuite sur chaque ticket ouvert, avec « /need-info », de sceller et de renvoyer le signalement, en expliquant pourquoi.`,
          },
        ],
      },
      stolen: {
        title: 'Quand une clé a pu être volée',
        text: [
          fr`Un ordinateur perdu, une identité rendue publique, un logiciel malveillant, une phrase secrète que quelqu’un a vue : faites ceci dans l’ordre, le jour même.`,
        ],
        steps: [
          {
            title: fr`Cessez de sceller pour elle`,
            text: fr`Fusionnez un nouveau groupe, sous un nouveau nom et sans cette clé, et retirez l’ancien. Reconstruisez le site si cela ne se fait pas tout seul.`,
          },
          {
            title: fr`Dressez la liste de ce qu’elle ouvre`,
            text: fr`Notez chaque signalement scellé un jour pour un groupe qui contenait cette clé, tickets clos compris, et chacune de leurs modifications. Considérez-les tous comme lus.`,
          },
          {
            title: 'Prévenez leurs éditeurs',
            text: fr`Envoyez à chacun une réponse scellée, pour qu’il remplace ce qui doit l’être, protège ses clients et décide si l’embargo a encore un sens.`,
          },
          {
            title: 'Avancez les divulgations',
            text: fr`Les clients devraient savoir ce que sait un attaquant. Décidez-en avec l’éditeur de chaque ticket.`,
          },
          {
            title: fr`Scellez les signalements ouverts pour le nouveau groupe`,
            text: fr`Cela écarte les personnes qui obtiendraient la clé plus tard et ne verraient que les nouvelles données, mais pas un voleur qui a déjà une copie du dépôt.`,
          },
          {
            title: 'Consignez ce qui est arrivé',
            text: fr`Notez l’empreinte de la clé, depuis quand, quels tickets et qui a été prévenu. Une clé volée est un incident de sécurité du guichet lui-même.`,
          },
        ],
      },
      disclosure: {
        title: 'Divulguer un signalement scellé',
        text: [
          fr`Le guichet lui-même n’a pas de clé : sur un ticket scellé, « /disclose » renvoie donc seulement à la commande ci-dessous. Une personne qui détient une clé écrit dans le dossier les champs du signalement et son sel, ce qui met fin à l’embargo.`,
        ],
        steps: [
          {
            title: fr`Assurez-vous que le moment est venu`,
            text: fr`L’éditeur est-il prêt, et les clients peuvent-ils se protéger ? Le signalement contient-il des données personnelles ou des secrets ? Il sera montré mot pour mot : si quelque chose ne doit pas l’être, demandez d’abord à l’éditeur de sceller un meilleur texte.`,
          },
          {
            title: 'Révélez-le',
            text: fr`La commande ouvre le signalement, refait les cinq vérifications et fait un commit du dossier sur une branche locale. Personne d’autre ne le voit encore.`,
            typed: 'reveal',
          },
          {
            title: 'Publiez la branche et faites-la fusionner',
            text: fr`Dès que vous publiez la branche, tout le monde peut lire le signalement. Les contrôles recalculent l’engagement et le comparent à celui d’origine. Le site montre le signalement une fois la modification fusionnée.`,
            typed: 'pushRecord',
          },
          {
            title: 'Dites-le sur la pull request',
            text: fr`Cette commande prévient l’éditeur et ajoute l’heure à l’historique du ticket.`,
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
          fr`Il faut deux personnes : celle qui le rédige ou le traduit ne peut pas l’approuver. Jusqu’à la divulgation, rédigez-le dans des réponses scellées ou entre vous : les commandes ci-dessous sont des commentaires publics de la pull request. Le brouillon contenu dans un signalement scellé devient celui du ticket une fois le signalement révélé.`,
        ],
        steps: [
          {
            title: 'Rédigez-le',
            text: fr`Utilisez la langue du signalement. Vous pouvez remplacer le brouillon jusqu’à l’envoi ; chaque nouvelle version doit être approuvée de nouveau.`,
            typed: 'draft',
          },
          {
            title: 'Faites-le approuver',
            text: fr`Une autre personne de l’équipe lit chaque mot dans les deux langues, puis l’approuve.`,
            typed: 'approve',
          },
          {
            title: 'Envoyez-le et dites-le',
            text: fr`Le guichet n’envoie rien lui-même. Envoyez le message vous-même et indiquez que c’est fait.`,
            typed: 'sent',
          },
        ],
      },
    },
  },
  broken: {
    author: fr`Quelqu’un a sans doute recopié le bloc scellé d’une autre pull request, pour s’en attribuer le mérite ou tirer parti de vos réponses. Cherchez l’original d’après son bloc scellé, ne dites rien ici du contenu, et demandez à ce compte de sceller son propre signalement. Un éditeur qui a changé de compte scelle de nouveau.`,
    repository: fr`Le bloc vient d’un autre guichet, ou a été scellé dans le clone d’un fork. Demandez à l’éditeur, sans donner de détails, de sceller de nouveau pour ce dépôt.`,
    nonce: fr`Le plus ancien des deux tickets est sans doute l’original. Clôturez l’autre comme doublon, ou comme indésirable si un autre compte l’a envoyé.`,
    commitment: fr`L’éditeur, ou quelqu’un en chemin, a publié un engagement qui n’est pas celui de ce signalement : rien ne pourrait être prouvé plus tard. Demandez à l’éditeur de sceller de nouveau avant de vous fier à quoi que ce soit.`,
    fields: fr`Quelqu’un a changé la catégorie, la divulgation ou la langue à l’extérieur du sceau. Fiez-vous à l’intérieur, et demandez à l’éditeur de renvoyer le fichier scellé d’origine.`,
  },
  about: {
    title: 'Quand un signalement doit rester secret',
    text: fr`Vous pouvez sceller un signalement sous embargo, pour que seule l’équipe puisse le lire dans la pull request publique. Il y a un guide pour chacun.`,
    publishers: fr`Pour les éditeurs : envoyer un signalement en toute confidentialité`,
    staff: fr`Pour l’équipe : clés, ouverture, réponses, divulgation`,
  },
  set: (name) => fr`Le groupe ${code(name)}`,
  file: 'Ces clés sous forme de fichier',
  places: { login: 'identifiant', repository: 'propriétaire/nom', fork: 'adresse de votre fork' },
};
