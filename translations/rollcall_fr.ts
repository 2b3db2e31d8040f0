<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountStatus</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Mot de passe expiré</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
</context>
<context>
    <name>AttributeGroup</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Coordonnées</translation>
    </message>
</context>
<context>
    <name>BlankReason</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>not requested</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>not licensed</source>
        <translation>licence manquante</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>non proposé</translation>
    </message>
    <message>
        <source>not permitted: this takes %1</source>
        <comment>scope or permission</comment>
        <translation>non autorisé&#xa0;: nécessite %1</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Choose Columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Ticked columns are shown, from left to right in this order. Drag them, or use the buttons, to change it.</source>
        <translation>Les colonnes cochées sont affichées, de gauche à droite dans cet ordre. Pour le changer, faites-les glisser ou utilisez les boutons.</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Rechercher des colonnes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Brings back the columns that this provider starts with</source>
        <translation>Rétablit les colonnes par défaut de ce fournisseur</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>The token belongs to %1.</source>
        <translation>Le jeton appartient à %1.</translation>
    </message>
    <message>
        <source>The token belongs to %1 (%2).</source>
        <translation>Le jeton appartient à %1 (%2).</translation>
    </message>
    <message>
        <source>The token&apos;s scopes: %1.</source>
        <translation>Étendues du jeton&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rollcall renews it by itself.</source>
        <translation>Rollcall le renouvelle automatiquement.</translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <comment>a date and time</comment>
        <translation>Le jeton est valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>This token can do more than read (%1). Rollcall only reads: one without these scopes is safer.</source>
        <translation>Ce jeton permet plus que la lecture (%1). Rollcall ne fait que lire&#xa0;: un jeton sans ces étendues est plus sûr.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list of scopes</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Le jeton a expiré.</translation>
    </message>
    <message>
        <source>The token expires within a minute.</source>
        <translation>Le jeton expire dans moins d’une minute.</translation>
    </message>
    <message numerus="yes">
        <source>The token is good for %Ln more minute(s).</source>
        <translation>
            <numerusform>Le jeton est encore valable %Ln minute.</numerusform>
            <numerusform>Le jeton est encore valable %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token is good for %Ln more hour(s).</source>
        <translation>
            <numerusform>Le jeton est encore valable %Ln heure.</numerusform>
            <numerusform>Le jeton est encore valable %Ln heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <comment>a date</comment>
        <translation>Le jeton est valable jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>EnrichmentBar</name>
    <message>
        <source>Progress of the details columns</source>
        <translation>Progression des colonnes de détails</translation>
    </message>
    <message>
        <source>Pause asking for details</source>
        <translation>Mettre en pause la lecture des détails</translation>
    </message>
    <message>
        <source>Go on asking for details</source>
        <translation>Reprendre la lecture des détails</translation>
    </message>
    <message>
        <source>Stop asking for details; what was received is kept</source>
        <translation>Arrêter la lecture des détails&#xa0;; ce qui a été reçu est conservé</translation>
    </message>
    <message>
        <source>Stop asking for details</source>
        <translation>Arrêter la lecture des détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Fermer cette ligne</translation>
    </message>
</context>
<context>
    <name>EnrichmentDialog</name>
    <message>
        <source>Add Details Columns</source>
        <translation>Ajouter des colonnes de détails</translation>
    </message>
    <message>
        <source>What the directory tells of one user at a time alone can be asked for of all users shown, and becomes columns of the table.</source>
        <translation>Ce que l’annuaire n’indique que pour un utilisateur à la fois peut être demandé pour tous les utilisateurs affichés et ajouté au tableau sous forme de colonnes.</translation>
    </message>
    <message>
        <source>Details columns</source>
        <translation>Colonnes de détails</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>a scope or permission</comment>
        <translation>Nécessite</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Try Again</source>
        <comment>button</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <comment>button</comment>
        <translation>Saisir le jeton…</translation>
    </message>
    <message>
        <source>Edit Tenant…</source>
        <comment>button</comment>
        <translation>Modifier le locataire…</translation>
    </message>
    <message>
        <source>The answer was: “%1”</source>
        <translation>Réponse reçue&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>The answer was: “%1” (request id %2)</source>
        <translation>Réponse reçue&#xa0;: «&#xa0;%1&#xa0;» (ID de requête&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Patientez une minute, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln seconds.</source>
        <translation>
            <numerusform>Réessayez dans %Ln seconde.</numerusform>
            <numerusform>Réessayez dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>the directory</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>l’annuaire</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>What was received until then is kept.</source>
        <translation>Ce qui a été reçu jusque-là est conservé.</translation>
    </message>
    <message>
        <source>This cannot be used as it is.</source>
        <translation>Cette saisie ne peut pas être utilisée telle quelle.</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>Vérifiez ce qui a été saisi.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>Impossible de joindre %1.</translation>
    </message>
    <message>
        <source>Check the network connection and the tenant&apos;s address, then try again.</source>
        <translation>Vérifiez la connexion réseau et l’adresse du locataire, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>La connexion à %1 a été interrompue.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again. What was received is kept.</source>
        <translation>Vérifiez la connexion réseau, puis réessayez. Ce qui a été reçu est conservé.</translation>
    </message>
    <message>
        <source>No complete answer came from %1 in time.</source>
        <translation>Aucune réponse complète de %1 dans le délai imparti.</translation>
    </message>
    <message>
        <source>The service or the network is slow just now. Try again in a moment.</source>
        <translation>Le service ou le réseau est lent en ce moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted.</source>
        <translation>L’adresse de %1 n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>The token would be readable on its way. Use an address that begins with https://.</source>
        <translation>Le jeton serait lisible en transit. Utilisez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>%1 pointed to another server, %2.</source>
        <translation>%1 renvoie vers un autre serveur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The directory</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>L’annuaire</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The token was not sent there. If both hosts belong to this tenant, name the second one as its alias host in the tenant&apos;s settings.</source>
        <translation>Le jeton n’y a pas été envoyé. Si les deux hôtes appartiennent à ce locataire, indiquez le second comme hôte alias dans les paramètres du locataire.</translation>
    </message>
    <message>
        <source>The directory says that it has %1 users, but %2 arrived.</source>
        <translation>L’annuaire annonce %1 utilisateurs, mais %2 ont été reçus.</translation>
    </message>
    <message>
        <source>Users may have changed places while they were read, and some can be missing here. List the tenant again.</source>
        <translation>L’ordre des utilisateurs a pu changer pendant la lecture&#xa0;; il peut en manquer ici. Rechargez le locataire.</translation>
    </message>
    <message>
        <source>The directory no longer knows where in its list we were.</source>
        <translation>L’annuaire ne sait plus où en était la lecture de sa liste.</translation>
    </message>
    <message>
        <source>It keeps a place for a short time only, and this listing took longer. What was received is kept. List the tenant again.</source>
        <translation>Il ne garde la position que peu de temps, et ce chargement a duré plus longtemps. Ce qui a été reçu est conservé. Rechargez le locataire.</translation>
    </message>
    <message>
        <source>%1 sent the same page again.</source>
        <translation>La même page a été reçue deux fois de %1.</translation>
    </message>
    <message>
        <source>Loading was ended, as it would never have come to an end. Try again later, and tell the provider if it happens again.</source>
        <translation>Le chargement a été arrêté, car il n’aurait jamais pris fin. Réessayez plus tard et prévenez le fournisseur si cela se reproduit.</translation>
    </message>
    <message>
        <source>The token was refused.</source>
        <translation>Le jeton a été refusé.</translation>
    </message>
    <message>
        <source>It may have expired or been revoked. Enter a new token for this tenant.</source>
        <translation>Il a peut-être expiré ou été révoqué. Saisissez un nouveau jeton pour ce locataire.</translation>
    </message>
    <message>
        <source>The token lacks a permission.</source>
        <translation>Il manque une autorisation au jeton.</translation>
    </message>
    <message>
        <source>It is valid, but may not read users. Use the token of an administrator who may, or ask for the permission.</source>
        <translation>Il est valide, mais ne permet pas de lire les utilisateurs. Utilisez le jeton d’un administrateur qui en a le droit, ou demandez l’autorisation.</translation>
    </message>
    <message>
        <source>The directory has nothing at this address.</source>
        <translation>L’annuaire ne trouve rien à cette adresse.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s address: it may have been renamed or removed.</source>
        <translation>Vérifiez l’adresse du locataire&#xa0;: il a peut-être été renommé ou supprimé.</translation>
    </message>
    <message>
        <source>The tenant&apos;s rate limit is used up.</source>
        <translation>La limite de débit du locataire est atteinte.</translation>
    </message>
    <message>
        <source>The directory refused the request (HTTP %1).</source>
        <translation>L’annuaire a refusé la requête (HTTP %1).</translation>
    </message>
    <message>
        <source>The directory refused the request.</source>
        <translation>L’annuaire a refusé la requête.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s settings against the answer below.</source>
        <translation>Vérifiez les paramètres du locataire d’après la réponse ci-dessous.</translation>
    </message>
    <message>
        <source>The directory has a fault of its own (HTTP %1).</source>
        <translation>L’annuaire a rencontré une erreur interne (HTTP %1).</translation>
    </message>
    <message>
        <source>The directory has a fault of its own.</source>
        <translation>L’annuaire a rencontré une erreur interne.</translation>
    </message>
    <message>
        <source>The answer is not what a directory sends.</source>
        <translation>La réponse n’est pas celle d’un annuaire.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s address. A login page or a proxy may have answered in the directory&apos;s place.</source>
        <translation>Vérifiez l’adresse du locataire. Une page de connexion ou un proxy a peut-être répondu à la place de l’annuaire.</translation>
    </message>
    <message>
        <source>An answer from %1 was too large.</source>
        <translation>Une réponse de %1 était trop volumineuse.</translation>
    </message>
    <message>
        <source>It was not read to its end, to keep this computer usable. Check the tenant&apos;s address.</source>
        <translation>Elle n’a pas été lue jusqu’au bout, pour que cet ordinateur reste utilisable. Vérifiez l’adresse du locataire.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Tokens are kept until Rollcall is closed, and asked for again next time. To keep them, start a keyring service such as GNOME Keyring or KWallet.</source>
        <translation>Les jetons sont conservés jusqu’à la fermeture de Rollcall, puis redemandés la prochaine fois. Pour les garder, démarrez un service de trousseau tel que GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Until then, tokens must be entered anew.</source>
        <translation>Déverrouillez-le, puis réessayez. D’ici là, les jetons doivent être saisis à nouveau.</translation>
    </message>
    <message>
        <source>No token is stored for this tenant.</source>
        <translation>Aucun jeton n’est enregistré pour ce locataire.</translation>
    </message>
    <message>
        <source>Enter its token to go on.</source>
        <translation>Saisissez son jeton pour continuer.</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written.</source>
        <translation>Le fichier %1 n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>that was named</source>
        <comment>in place of a file&apos;s name</comment>
        <translation>indiqué</translation>
    </message>
    <message>
        <source>Check that the folder exists, that it may be written to and that the disk is not full.</source>
        <translation>Vérifiez que le dossier existe, qu’il est accessible en écriture et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>There is no tenant called “%1”.</source>
        <translation>Aucun locataire ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check its name in the list of tenants.</source>
        <translation>Vérifiez son nom dans la liste des locataires.</translation>
    </message>
    <message>
        <source>Not permitted: this takes %1.</source>
        <comment>scope or permission</comment>
        <translation>Non autorisé&#xa0;: nécessite %1.</translation>
    </message>
    <message numerus="yes">
        <source>Members of “%1” only: %Ln user(s), as of %2.</source>
        <comment>group, time</comment>
        <translation>
            <numerusform>Membres de «&#xa0;%1&#xa0;» uniquement&#xa0;: %Ln utilisateur, à %2.</numerusform>
            <numerusform>Membres de «&#xa0;%1&#xa0;» uniquement&#xa0;: %Ln utilisateurs, à %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are not among the users received.</source>
        <translation>
            <numerusform>%Ln d’entre eux ne figure pas parmi les utilisateurs reçus.</numerusform>
            <numerusform>%Ln d’entre eux ne figurent pas parmi les utilisateurs reçus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) in it is/are not followed.</source>
        <translation>
            <numerusform>%Ln groupe imbriqué n’est pas pris en compte.</numerusform>
            <numerusform>%Ln groupes imbriqués ne sont pas pris en compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Direct members only.</source>
        <translation>Membres directs uniquement.</translation>
    </message>
    <message>
        <source>Those in groups within it count.</source>
        <translation>Les membres des groupes imbriqués sont compris.</translation>
    </message>
    <message>
        <source>The directory does not tell whether those in groups within it count.</source>
        <translation>L’annuaire n’indique pas si les membres des groupes imbriqués sont compris.</translation>
    </message>
    <message>
        <source>Not all of its members were read.</source>
        <translation>Certains de ses membres n’ont pas été lus.</translation>
    </message>
    <message>
        <source>%1 Only those whom “%2” may find were asked for.</source>
        <comment>a sentence, a query</comment>
        <translation>%1 Seuls les utilisateurs susceptibles de correspondre à «&#xa0;%2&#xa0;» ont été demandés.</translation>
    </message>
    <message numerus="yes">
        <source>Still loading: %Ln users of %1 so far.</source>
        <translation>
            <numerusform>Chargement en cours&#xa0;: %Ln utilisateur de «&#xa0;%1&#xa0;» pour l’instant.</numerusform>
            <numerusform>Chargement en cours&#xa0;: %Ln utilisateurs de «&#xa0;%1&#xa0;» pour l’instant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln users of %1.</source>
        <translation>
            <numerusform>Complet&#xa0;: %Ln utilisateur de «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>Complet&#xa0;: %Ln utilisateurs de «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln users of %1, loaded at %2.</source>
        <translation>
            <numerusform>Complet&#xa0;: %Ln utilisateur de «&#xa0;%1&#xa0;», chargé à %2.</numerusform>
            <numerusform>Complet&#xa0;: %Ln utilisateurs de «&#xa0;%1&#xa0;», chargés à %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: loading ended after %Ln users of %1.</source>
        <translation>
            <numerusform>Partiel&#xa0;: le chargement a pris fin après %Ln utilisateur de «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>Partiel&#xa0;: le chargement a pris fin après %Ln utilisateurs de «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: stopped after %Ln users of %1.</source>
        <translation>
            <numerusform>Partiel&#xa0;: arrêté après %Ln utilisateur de «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>Partiel&#xa0;: arrêté après %Ln utilisateurs de «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: loading ended after %Ln users of %1. %2</source>
        <translation>
            <numerusform>Partiel&#xa0;: le chargement a pris fin après %Ln utilisateur de «&#xa0;%1&#xa0;». %2</numerusform>
            <numerusform>Partiel&#xa0;: le chargement a pris fin après %Ln utilisateurs de «&#xa0;%1&#xa0;». %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s: our share of the rate limit is used</source>
        <translation>
            <numerusform>Attente de %Ln&#xa0;s&#xa0;: part de la limite de débit épuisée</numerusform>
            <numerusform>Attente de %Ln&#xa0;s&#xa0;: part de la limite de débit épuisée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s for the rate limit</source>
        <translation>
            <numerusform>Attente de %Ln&#xa0;s&#xa0;: limite de débit atteinte</numerusform>
            <numerusform>Attente de %Ln&#xa0;s&#xa0;: limite de débit atteinte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s: the server is busy (attempt %1)</source>
        <translation>
            <numerusform>Attente de %Ln&#xa0;s&#xa0;: le serveur est occupé (tentative %1)</numerusform>
            <numerusform>Attente de %Ln&#xa0;s&#xa0;: le serveur est occupé (tentative %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connection lost, trying again in %Ln s (attempt %1)</source>
        <translation>
            <numerusform>Connexion interrompue, nouvel essai dans %Ln&#xa0;s (tentative %1)</numerusform>
            <numerusform>Connexion interrompue, nouvel essai dans %Ln&#xa0;s (tentative %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory renewed the sign-in, but the keychain did not take it: %1 Unless you enter the token or sign in again, the tenant will ask for it next time.</source>
        <comment>a whole sentence: why</comment>
        <translation>L’annuaire a renouvelé la connexion, mais elle n’a pas pu être enregistrée dans le trousseau&#xa0;: %1 Le jeton sera redemandé la prochaine fois, sauf si vous le saisissez ou vous reconnectez d’ici là.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Users</source>
        <translation>Exporter des utilisateurs</translation>
    </message>
    <message>
        <source>Users:</source>
        <translation>Utilisateurs&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Préréglage&#xa0;:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Keep the choices below under a name</source>
        <translation>Enregistrer les choix ci-dessous sous un nom</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Colonnes&#xa0;:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>Fic&amp;hier&#xa0;:</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Parco&amp;urir…</translation>
    </message>
    <message>
        <source>A small file beside it says what was exported, when and by what query, and finds later changes: rollcall-cli verify FILE</source>
        <translation>Un petit fichier à côté indique ce qui a été exporté, quand et par quelle recherche, et permet de détecter toute modification ultérieure&#xa0;: rollcall-cli verify FILE</translation>
    </message>
    <message>
        <source>Write a mani&amp;fest beside it</source>
        <translation>Joindre un &amp;manifeste</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Folder of the file</source>
        <translation>Dossier du fichier</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ExportShape</name>
    <message>
        <source>&amp;Dates:</source>
        <translation>&amp;Dates&#xa0;:</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Se&amp;veral values:</source>
        <translation>&amp;Valeurs multiples&#xa0;:</translation>
    </message>
    <message>
        <source>How values are written of which a user has several, such as languages</source>
        <translation>Écriture des valeurs lorsqu’un utilisateur en a plusieurs, par exemple ses langues</translation>
    </message>
    <message>
        <source>Several values in one column</source>
        <translation>Valeurs multiples dans une colonne</translation>
    </message>
    <message>
        <source>&amp;Masking:</source>
        <translation>Mas&amp;quage&#xa0;:</translation>
    </message>
    <message>
        <source>For a file that others may see: takes out what tells who somebody is</source>
        <translation>Pour un fichier que d’autres peuvent voir&#xa0;: retire ce qui permet d’identifier les personnes</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Masquage</translation>
    </message>
    <message>
        <source>Key of the hashes</source>
        <translation>Clé de hachage</translation>
    </message>
    <message>
        <source>Separated &amp;by:</source>
        <translation>Sépa&amp;rateur&#xa0;:</translation>
    </message>
    <message>
        <source>Excel expects semicolons where the comma is the decimal sign</source>
        <translation>Excel attend des points-virgules lorsque la virgule est le séparateur décimal</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Some versions of Excel read accented letters wrongly without it. Other programs do not need it.</source>
        <translation>Sans cette marque, certaines versions d’Excel lisent mal les lettres accentuées. Les autres programmes n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>Mark the file as &amp;UTF-8 for Excel</source>
        <translation>Marquer le fichier comme UTF-8 pour E&amp;xcel</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>CSV (comma-separated values)</source>
        <translation>CSV (valeurs séparées par des virgules)</translation>
    </message>
    <message>
        <source>TSV (tab-separated values)</source>
        <translation>TSV (valeurs séparées par des tabulations)</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Page HTML</translation>
    </message>
    <message>
        <source>Okta CSV import</source>
        <translation>Import CSV Okta</translation>
    </message>
    <message>
        <source>Microsoft Entra bulk create (CSV)</source>
        <translation>Création en bloc Microsoft Entra (CSV)</translation>
    </message>
    <message>
        <source>JumpCloud CSV import</source>
        <translation>Import CSV JumpCloud</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Tableau Markdown</translation>
    </message>
    <message>
        <source>NDJSON (one object a line)</source>
        <translation>NDJSON (un objet par ligne)</translation>
    </message>
    <message>
        <source>SCIM 2.0 bulk request (JSON)</source>
        <translation>Requête en bloc SCIM 2.0 (JSON)</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>Base de données SQLite</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Find in the JSON</source>
        <translation>Rechercher dans le JSON</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>JSON of the user, as a tree</source>
        <translation>JSON de l’utilisateur, en arborescence</translation>
    </message>
    <message>
        <source>JSON of the user</source>
        <translation>JSON de l’utilisateur</translation>
    </message>
    <message>
        <source>On: keys and values as a tree. Off: the text.</source>
        <translation>Activé&#xa0;: clés et valeurs en arborescence. Désactivé&#xa0;: le texte.</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <comment>shows JSON as a tree</comment>
        <translation>&amp;Arborescence</translation>
    </message>
    <message>
        <source>Off: the object as the service sent it</source>
        <translation>Désactivé&#xa0;: l’objet tel que le service l’a envoyé</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;Indenter</translation>
    </message>
    <message>
        <source>Copies the object exactly as the service sent it</source>
        <translation>Copie l’objet exactement tel que le service l’a envoyé</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>&amp;Tout copier</translation>
    </message>
</context>
<context>
    <name>LaterColumn</name>
    <message>
        <source>%1 (number)</source>
        <comment>a list about a user</comment>
        <translation>%1 (nombre)</translation>
    </message>
</context>
<context>
    <name>ListingStatus</name>
    <message>
        <source>Pause loading</source>
        <translation>Mettre le chargement en pause</translation>
    </message>
    <message>
        <source>Go on loading</source>
        <translation>Reprendre le chargement</translation>
    </message>
    <message>
        <source>Stop loading; what was received is kept</source>
        <translation>Arrêter le chargement&#xa0;; ce qui a été reçu est conservé</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Arrêter le chargement</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Rollcall</source>
        <translation>Rollcall</translation>
    </message>
    <message>
        <source>&amp;Tenants</source>
        <comment>heading of the list</comment>
        <translation>Lo&amp;cataires</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Locataires</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Locataire</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Add &amp;Tenant…</source>
        <translation>Ajouter un &amp;locataire…</translation>
    </message>
    <message>
        <source>Add a tenant</source>
        <translation>Ajouter un locataire</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write users to a file</source>
        <translation>Écrire des utilisateurs dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>Load all users again</source>
        <translation>Charger à nouveau tous les utilisateurs</translation>
    </message>
    <message>
        <source>Fetch &amp;Only What This Search Finds…</source>
        <translation>Ne charger que les rés&amp;ultats de la recherche…</translation>
    </message>
    <message>
        <source>Fetch &amp;Everybody</source>
        <translation>&amp;Tout charger</translation>
    </message>
    <message>
        <source>Members of a &amp;Group…</source>
        <translation>Membres d’un &amp;groupe…</translation>
    </message>
    <message>
        <source>Show only those who are in a group of the directory</source>
        <translation>Afficher uniquement les membres d’un groupe de l’annuaire</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>&amp;Enregistrer la vue…</translation>
    </message>
    <message>
        <source>Keep the search, the order and the columns under a name</source>
        <translation>Enregistrer la recherche, l’ordre et les colonnes sous un nom</translation>
    </message>
    <message>
        <source>Save what the table shows now in this view</source>
        <translation>Enregistrer dans cette vue ce que le tableau affiche actuellement</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>&amp;Gérer les vues…</translation>
    </message>
    <message>
        <source>Rename, remove, export and import views</source>
        <translation>Renommer, supprimer, exporter et importer des vues</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>Co&amp;lonnes…</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Choisir les colonnes affichées</translation>
    </message>
    <message>
        <source>Add &amp;Details Columns…</source>
        <translation>Ajouter des colonnes de &amp;détails…</translation>
    </message>
    <message>
        <source>Ask for groups, applications, factors and the like of all users shown</source>
        <translation>Demander les groupes, les applications, les facteurs, etc. de tous les utilisateurs affichés</translation>
    </message>
    <message>
        <source>&amp;Filter Row</source>
        <translation>Lig&amp;ne de filtre</translation>
    </message>
    <message>
        <source>Show a filter below the header of each column</source>
        <translation>Afficher un filtre sous l’en-tête de chaque colonne</translation>
    </message>
    <message>
        <source>&amp;User Panel</source>
        <translation>&amp;Panneau utilisateur</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Edit the tenant</source>
        <translation>Modifier le locataire</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Dupliquer…</translation>
    </message>
    <message>
        <source>Add a tenant like this one</source>
        <translation>Ajouter un locataire semblable à celui-ci</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Remove the tenant from Rollcall</source>
        <translation>Retirer le locataire de Rollcall</translation>
    </message>
    <message>
        <source>Open User in a &amp;Window</source>
        <translation>Ouvrir dans une &amp;fenêtre</translation>
    </message>
    <message>
        <source>Show the selected user in a window of its own</source>
        <translation>Afficher l’utilisateur sélectionné dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Com&amp;pare Users</source>
        <translation>&amp;Comparer les utilisateurs</translation>
    </message>
    <message>
        <source>Show two to four selected users side by side</source>
        <translation>Afficher côte à côte deux à quatre utilisateurs sélectionnés</translation>
    </message>
    <message>
        <source>Tenant &amp;Card…</source>
        <translation>&amp;Fiche du locataire…</translation>
    </message>
    <message>
        <source>Show how the tenant is signed in to, and what its token may do</source>
        <translation>Afficher le mode de connexion au locataire et ce que son jeton permet</translation>
    </message>
    <message>
        <source>Te&amp;st Connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Enter &amp;Token…</source>
        <translation>Saisir le &amp;jeton…</translation>
    </message>
    <message>
        <source>&amp;Pause Loading</source>
        <translation>&amp;Pause du chargement</translation>
    </message>
    <message>
        <source>Res&amp;ume Loading</source>
        <translation>Repre&amp;ndre le chargement</translation>
    </message>
    <message>
        <source>St&amp;op Loading</source>
        <translation>&amp;Arrêter le chargement</translation>
    </message>
    <message>
        <source>Save &amp;Support Bundle…</source>
        <translation>Rapport de &amp;diagnostic…</translation>
    </message>
    <message>
        <source>Show what helps to find a fault, and save it in a file</source>
        <translation>Afficher les informations utiles à la recherche d’une panne et les enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>&amp;About Rollcall</source>
        <translation>À &amp;propos de Rollcall</translation>
    </message>
</context>
<context>
    <name>MessageBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Give the tenant a name.</source>
        <translation>Donnez un nom au locataire.</translation>
    </message>
    <message>
        <source>The tenant&apos;s settings are not complete.</source>
        <translation>Les paramètres du locataire sont incomplets.</translation>
    </message>
    <message>
        <source>The tenant&apos;s address must not hold a user name, password or query.</source>
        <translation>L’adresse du locataire ne doit contenir ni nom d’utilisateur, ni mot de passe, ni requête.</translation>
    </message>
    <message>
        <source>Another tenant has this name already. Choose a different one.</source>
        <translation>Un autre locataire porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>&amp;Provider:</source>
        <translation>&amp;Fournisseur&#xa0;:</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>What this tenant is called in Rollcall</source>
        <translation>Nom de ce locataire dans Rollcall</translation>
    </message>
    <message>
        <source>Name of the tenant</source>
        <translation>Nom du locataire</translation>
    </message>
    <message>
        <source>&amp;Sign in with:</source>
        <translation>Mode de &amp;connexion&#xa0;:</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <source>Without them, the service lists fewer users than it has records</source>
        <translation>Sans eux, le service liste moins d’utilisateurs qu’il n’en compte</translation>
    </message>
    <message>
        <source>Include &amp;deprovisioned users</source>
        <translation>Inclure les utilisateurs &amp;déprovisionnés</translation>
    </message>
    <message>
        <source>&amp;Rate limit share:</source>
        <translation>&amp;Part de la limite de débit&#xa0;:</translation>
    </message>
    <message>
        <source>Share of the rate limit</source>
        <translation>Part de la limite de débit</translation>
    </message>
    <message>
        <source>Share of the rate limit, in percent</source>
        <translation>Part de la limite de débit, en pourcentage</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Alias &amp;host:</source>
        <translation>&amp;Hôte alias&#xa0;:</translation>
    </message>
    <message>
        <source>Alias host</source>
        <translation>Hôte alias</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>Fich&amp;ier CA&#xa0;:</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier CA</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Choisir le fichier CA</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
</context>
<context>
    <name>ProfileListModel</name>
    <message>
        <source>%1, %2, %3. %4</source>
        <comment>tenant, provider, state, last result</comment>
        <translation>%1, %2, %3. %4</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>The user name is missing.</source>
        <translation>Il manque le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>A user name has no colon in it.</source>
        <translation>Un nom d’utilisateur ne peut pas contenir de deux-points.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Le mot de passe est vide.</translation>
    </message>
    <message>
        <source>This way to sign in is not known.</source>
        <translation>Ce mode de connexion n’est pas connu.</translation>
    </message>
    <message>
        <source>The token is empty. Paste it whole.</source>
        <translation>Le jeton est vide. Collez-le en entier.</translation>
    </message>
    <message>
        <source>The token holds white space or characters that no token has. Paste it again, with nothing before or after it.</source>
        <translation>Le jeton contient des espaces ou des caractères qu’aucun jeton ne comporte. Collez-le à nouveau, sans rien avant ni après.</translation>
    </message>
    <message>
        <source>The private key is empty. Paste it whole, as a JWK or in PEM form.</source>
        <translation>La clé privée est vide. Collez-la en entier, en JWK ou au format PEM.</translation>
    </message>
    <message>
        <source>This JWK set has several keys. Paste the one that the app has.</source>
        <translation>Ce jeu JWK contient plusieurs clés. Collez celle de l’application.</translation>
    </message>
    <message>
        <source>This private key cannot be read. Paste it whole, as a JWK or in PEM form, with its first and last line.</source>
        <translation>Cette clé privée est illisible. Collez-la en entier, en JWK ou au format PEM, avec sa première et sa dernière ligne.</translation>
    </message>
    <message>
        <source>This RSA key is too short. Services ask for 2048 bits or more.</source>
        <translation>Cette clé RSA est trop courte. Les services exigent 2048 bits ou plus.</translation>
    </message>
    <message>
        <source>This kind of key is not supported. Use an RSA key, or an EC key on P-256.</source>
        <translation>Ce type de clé n’est pas pris en charge. Utilisez une clé RSA, ou une clé EC sur P-256.</translation>
    </message>
    <message>
        <source>This is the public key. Paste the private one, which has a member “d”.</source>
        <translation>C’est la clé publique. Collez la clé privée, qui comporte un membre «&#xa0;d&#xa0;».</translation>
    </message>
    <message>
        <source>This private key is protected by a password. Paste it without, such as “openssl pkey -in key.pem” prints it; it is kept in the keychain.</source>
        <translation>Cette clé privée est protégée par un mot de passe. Collez-la sans cette protection, telle que l’affiche «&#xa0;openssl pkey -in key.pem&#xa0;»&#xa0;; elle est conservée dans le trousseau.</translation>
    </message>
    <message>
        <source>There is no private key in this text. Paste it beside its certificate.</source>
        <translation>Ce texte ne contient pas de clé privée. Collez-la avec son certificat.</translation>
    </message>
    <message>
        <source>The certificate belongs to another private key than the one beside it.</source>
        <translation>Le certificat correspond à une autre clé privée que celle qui l’accompagne.</translation>
    </message>
    <message>
        <source>This service wants another kind of key: RSA instead of EC.</source>
        <translation>Ce service exige un autre type de clé&#xa0;: RSA et non EC.</translation>
    </message>
    <message>
        <source>Nothing can be signed with this key.</source>
        <translation>Cette clé ne permet pas de signer.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>Il manque l’ID client.</translation>
    </message>
    <message>
        <source>The certificate is missing. Paste it and its private key one after the other, both in PEM form.</source>
        <translation>Il manque le certificat. Collez-le avec sa clé privée, l’un après l’autre, tous deux au format PEM.</translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation>Ce champ ne doit pas être vide.</translation>
    </message>
    <message>
        <source>This is none of the values that the field can have.</source>
        <translation>Cette valeur n’est pas admise dans ce champ.</translation>
    </message>
    <message>
        <source>This is not a valid host name.</source>
        <translation>Ce n’est pas un nom d’hôte valide.</translation>
    </message>
    <message>
        <source>White space around the address was left out.</source>
        <translation>Les espaces autour de l’adresse ont été retirés.</translation>
    </message>
    <message>
        <source>Invisible characters were left out.</source>
        <translation>Des caractères invisibles ont été retirés.</translation>
    </message>
    <message>
        <source>The quotation marks around the address were left out.</source>
        <translation>Les guillemets autour de l’adresse ont été retirés.</translation>
    </message>
    <message>
        <source>This is a placeholder from documentation. Enter the address of your own organization in its place.</source>
        <translation>C’est un exemple tiré d’une documentation. Saisissez à la place l’adresse de votre organisation.</translation>
    </message>
    <message>
        <source>https:// was put in front, because the API answers on https only.</source>
        <translation>https:// a été ajouté au début, car l’API ne répond qu’en https.</translation>
    </message>
    <message>
        <source>The API answers on https only. Enter an address that begins with https://.</source>
        <translation>L’API ne répond qu’en https. Saisissez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>The slashes after the scheme were put right.</source>
        <translation>Les barres obliques après le schéma ont été corrigées.</translation>
    </message>
    <message>
        <source>The address begins with a scheme twice. Remove one https:// from it.</source>
        <translation>L’adresse commence par deux schémas. Supprimez l’un des https://.</translation>
    </message>
    <message>
        <source>The slash at the end was left out.</source>
        <translation>La barre oblique finale a été retirée.</translation>
    </message>
    <message>
        <source>The path after the host name was left out.</source>
        <translation>Le chemin après le nom d’hôte a été retiré.</translation>
    </message>
    <message>
        <source>The query, from the ? on, was left out.</source>
        <translation>La requête, à partir du ?, a été retirée.</translation>
    </message>
    <message>
        <source>The fragment, from the # on, was left out.</source>
        <translation>Le fragment, à partir du #, a été retiré.</translation>
    </message>
    <message>
        <source>An address must not hold a user name or password. Enter only the host name.</source>
        <translation>Une adresse ne doit contenir ni nom d’utilisateur ni mot de passe. Saisissez uniquement le nom d’hôte.</translation>
    </message>
    <message>
        <source>Brackets were put around the IPv6 address.</source>
        <translation>L’adresse IPv6 a été mise entre crochets.</translation>
    </message>
    <message>
        <source>This is not a valid IP address.</source>
        <translation>Ce n’est pas une adresse IP valide.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Le port doit être un nombre compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>The port was left out, because it is the usual one.</source>
        <translation>Le port a été retiré, car c’est le port habituel.</translation>
    </message>
    <message>
        <source>The address has no host name. Enter it whole.</source>
        <translation>L’adresse n’a pas de nom d’hôte. Saisissez-la en entier.</translation>
    </message>
    <message>
        <source>Capital letters were written small.</source>
        <translation>Les majuscules ont été mises en minuscules.</translation>
    </message>
    <message>
        <source>The host name was written in its ASCII form, in which letters that only look alike can be told apart.</source>
        <translation>Le nom d’hôte a été écrit sous sa forme ASCII, qui permet de distinguer les lettres qui se ressemblent.</translation>
    </message>
    <message>
        <source>The dot at the end was left out.</source>
        <translation>Le point final a été retiré.</translation>
    </message>
    <message>
        <source>The host name ends in .com twice. Remove one .com from it.</source>
        <translation>Le nom d’hôte se termine deux fois par .com. Supprimez l’un des .com.</translation>
    </message>
    <message>
        <source>The host name is not whole. Enter all of it, with the dots in it.</source>
        <translation>Le nom d’hôte est incomplet. Saisissez-le en entier, avec ses points.</translation>
    </message>
    <message>
        <source>The host name was completed with the usual domain.</source>
        <translation>Le nom d’hôte a été complété avec le domaine habituel.</translation>
    </message>
    <message>
        <source>A token must not travel over plain http. Enter the address with https:// in front.</source>
        <translation>Un jeton ne doit pas circuler en http simple. Saisissez l’adresse avec https:// au début.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password. Write them into the proxy&apos;s address in the system&apos;s settings, or ask whoever runs the network for a way without.</source>
        <translation>Le proxy de ce réseau demande un nom et un mot de passe. Indiquez-les dans l’adresse du proxy, dans les paramètres du système, ou demandez à l’administrateur du réseau un accès sans authentification.</translation>
    </message>
    <message>
        <source>The token was not sent. What answers there speaks no version of TLS that is still safe. Whoever runs the server must turn on TLS 1.2 or newer.</source>
        <translation>Le jeton n’a pas été envoyé. Le serveur à cette adresse ne prend en charge aucune version de TLS encore sûre. Son administrateur doit activer TLS 1.2 ou une version ultérieure.</translation>
    </message>
    <message>
        <source>This is Azure AD Graph, which Microsoft has retired. Use Microsoft Graph: graph.microsoft.com.</source>
        <translation>C’est l’adresse d’Azure AD Graph, que Microsoft a retiré. Utilisez Microsoft Graph&#xa0;: graph.microsoft.com.</translation>
    </message>
    <message>
        <source>This is where people sign in. Enter the address of Microsoft Graph: graph.microsoft.com, or that of your cloud.</source>
        <translation>C’est l’adresse de connexion des utilisateurs. Saisissez l’adresse de Microsoft Graph&#xa0;: graph.microsoft.com, ou celle de votre cloud.</translation>
    </message>
    <message>
        <source>This is a tenant&apos;s domain. It belongs in the field for the tenant; the address is graph.microsoft.com, or that of your cloud.</source>
        <translation>C’est le domaine d’un locataire. Saisissez-le dans le champ du locataire&#xa0;; l’adresse est graph.microsoft.com, ou celle de votre cloud.</translation>
    </message>
    <message>
        <source>This is a portal for administrators. Enter the address of Microsoft Graph: graph.microsoft.com, or that of your cloud.</source>
        <translation>C’est un portail d’administration. Saisissez l’adresse de Microsoft Graph&#xa0;: graph.microsoft.com, ou celle de votre cloud.</translation>
    </message>
    <message>
        <source>Enter the address of Microsoft Graph: graph.microsoft.com, or that of your cloud.</source>
        <translation>Saisissez l’adresse de Microsoft Graph&#xa0;: graph.microsoft.com, ou celle de votre cloud.</translation>
    </message>
    <message>
        <source>Global, also GCC</source>
        <translation>Mondial, y compris GCC</translation>
    </message>
    <message>
        <source>US Government (GCC High)</source>
        <translation>Gouvernement américain (GCC High)</translation>
    </message>
    <message>
        <source>US Government (DoD)</source>
        <translation>Gouvernement américain (DoD)</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>Chine (21Vianet)</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>ID d’application (client)</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center, open App registrations and your app: the id stands on its overview page.</source>
        <translation>Dans le centre d’administration Microsoft Entra, ouvrez Inscriptions d’applications, puis votre application&#xa0;: l’ID figure sur sa page Vue d’ensemble.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>The directory (tenant) ID from the overview page of Microsoft Entra ID, or a verified domain such as contoso.onmicrosoft.com.</source>
        <translation>L’ID de l’annuaire (locataire) indiqué sur la page Vue d’ensemble de Microsoft Entra ID, ou un domaine vérifié tel que contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>Where tokens are asked for. Leave it empty for the usual host of the cloud.</source>
        <translation>Adresse où les jetons sont demandés. Laissez vide pour l’hôte habituel du cloud.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>Rollcall gets it when you sign in, and keeps it in the keychain; leave it empty.</source>
        <translation>Rollcall l’obtient lorsque vous vous connectez et le conserve dans le trousseau&#xa0;; laissez vide.</translation>
    </message>
    <message>
        <source>Enter the tenant: its id or one of its domains, such as contoso.onmicrosoft.com.</source>
        <translation>Saisissez le locataire&#xa0;: son ID ou l’un de ses domaines, par exemple contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>An app&apos;s own token is issued by one tenant: common and organizations do not work here. Enter the tenant&apos;s id or one of its domains.</source>
        <translation>Le jeton propre à une application est émis par un seul locataire&#xa0;: common et organizations ne conviennent pas ici. Saisissez l’ID du locataire ou l’un de ses domaines.</translation>
    </message>
    <message>
        <source>The tenant is an id of 36 characters, such as 00000000-0000-0000-0000-000000000000, or a domain, such as contoso.onmicrosoft.com.</source>
        <translation>Le locataire est un ID de 36 caractères, tel que 00000000-0000-0000-0000-000000000000, ou un domaine, tel que contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>The cloud is one of global, us-gov, us-dod and china.</source>
        <translation>Le cloud doit être global, us-gov, us-dod ou china.</translation>
    </message>
    <message>
        <source>The address belongs to another of Microsoft&apos;s clouds than the one that was chosen. A token of one cloud is useless in another: choose the cloud of the address.</source>
        <translation>L’adresse appartient à un autre cloud Microsoft que celui qui a été choisi. Le jeton d’un cloud ne sert à rien dans un autre&#xa0;: choisissez le cloud de l’adresse.</translation>
    </message>
    <message>
        <source>The sign-in address is not an address that begins with https://. Leave it empty for the usual one.</source>
        <translation>L’adresse de connexion ne commence pas par https://. Laissez-la vide pour utiliser l’adresse habituelle.</translation>
    </message>
    <message>
        <source>Enter the application (client) ID of your app registration.</source>
        <translation>Saisissez l’ID d’application (client) de votre inscription d’application.</translation>
    </message>
    <message>
        <source>The application (client) ID is an id of 36 characters, such as 00000000-0000-0000-0000-000000000000.</source>
        <translation>L’ID d’application (client) est un ID de 36 caractères, tel que 00000000-0000-0000-0000-000000000000.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Where the tenant is kept. Most are in the global cloud.</source>
        <translation>Emplacement du locataire. La plupart se trouvent dans le cloud mondial.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>A token for Microsoft Graph from Graph Explorer or from &quot;az account get-access-token --resource-type ms-graph&quot;. It is good for about an hour.</source>
        <translation>Un jeton pour Microsoft Graph, obtenu dans Graph Explorer ou avec «&#xa0;az account get-access-token --resource-type ms-graph&#xa0;». Il est valable environ une heure.</translation>
    </message>
    <message>
        <source>App with a client secret</source>
        <translation>Application avec un secret client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>In the app registration, open Certificates &amp; secrets and choose New client secret; copy its value, not its id. The app needs the application permission User.Read.All, with admin consent.</source>
        <translation>Dans l’inscription d’application, ouvrez Certificats &amp; secrets et choisissez Nouveau secret client&#xa0;; copiez sa valeur, pas son ID. L’application a besoin de l’autorisation d’application User.Read.All, avec le consentement administrateur.</translation>
    </message>
    <message>
        <source>App with a certificate</source>
        <translation>Application avec un certificat</translation>
    </message>
    <message>
        <source>Private key and certificate (PEM)</source>
        <translation>Clé privée et certificat (PEM)</translation>
    </message>
    <message>
        <source>The PEM text of the private key, followed by that of the certificate that was uploaded under Certificates &amp; secrets.</source>
        <translation>Le texte PEM de la clé privée, suivi de celui du certificat qui a été chargé dans Certificats &amp; secrets.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Connexion avec le navigateur</translation>
    </message>
    <message>
        <source>Sign in on another device</source>
        <translation>Connexion sur un autre appareil</translation>
    </message>
    <message>
        <source>Groups and roles, direct</source>
        <translation>Groupes et rôles directs</translation>
    </message>
    <message>
        <source>In no group or role.</source>
        <translation>Dans aucun groupe ni rôle.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Those of a kind that the app may not read come without a name: that takes Directory.Read.All.</source>
        <translation>Ceux d’un type que l’application n’est pas autorisée à lire apparaissent sans nom&#xa0;: cela nécessite Directory.Read.All.</translation>
    </message>
    <message>
        <source>Groups and roles, nested ones too</source>
        <translation>Groupes et rôles, imbriqués compris</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>No application is assigned.</source>
        <translation>Aucune application n’est attribuée.</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>No licence.</source>
        <translation>Aucune licence.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>ID de produit</translation>
    </message>
    <message>
        <source>Authentication methods</source>
        <translation>Méthodes d’authentification</translation>
    </message>
    <message>
        <source>No method is registered.</source>
        <translation>Aucune méthode n’est inscrite.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>No device is registered.</source>
        <translation>Aucun appareil n’est inscrit.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Type de jonction</translation>
    </message>
    <message>
        <source>Last used, about</source>
        <translation>Dernière utilisation (approx.)</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Nothing in this time.</source>
        <translation>Rien sur cette période.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Result (0: success)</source>
        <translation>Résultat (0&#xa0;: réussite)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Interactive sign-ins alone, which takes a P1 or P2 licence; Entra ID keeps them for 30 days.</source>
        <translation>Connexions interactives uniquement, ce qui nécessite une licence P1 ou P2&#xa0;; Entra ID les conserve 30 jours.</translation>
    </message>
    <message>
        <source>Done to this user</source>
        <translation>Actions sur cet utilisateur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>By which app</source>
        <translation>Par l’application</translation>
    </message>
    <message>
        <source>To list users, the app registration needs the permission User.Read.All, or Directory.Read.All, with the consent of an administrator.</source>
        <translation>Pour lister les utilisateurs, l’inscription d’application a besoin de l’autorisation User.Read.All ou Directory.Read.All, avec le consentement d’un administrateur.</translation>
    </message>
    <message>
        <source>A Conditional Access policy of the tenant wants a new sign-in.</source>
        <translation>Une stratégie d’accès conditionnel du locataire exige une nouvelle connexion.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>No user is in the group.</source>
        <translation>Aucun utilisateur n’est dans le groupe.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>The directory has no group.</source>
        <translation>L’annuaire n’a aucun groupe.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Microsoft Graph address</source>
        <translation>Adresse de Microsoft Graph</translation>
    </message>
    <message>
        <source>Where Microsoft Graph answers for the tenant&apos;s cloud: graph.microsoft.com for most.</source>
        <translation>Adresse où Microsoft Graph répond pour le cloud du locataire&#xa0;: graph.microsoft.com le plus souvent.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>The host was replaced by that of the console, which answers for users.</source>
        <translation>L’hôte a été remplacé par celui de la console, qui répond pour les utilisateurs.</translation>
    </message>
    <message>
        <source>JumpCloud&apos;s API does not answer there. Enter console.jumpcloud.com, console.eu.jumpcloud.com or console.in.jumpcloud.com.</source>
        <translation>L’API de JumpCloud ne répond pas à cette adresse. Saisissez console.jumpcloud.com, console.eu.jumpcloud.com ou console.in.jumpcloud.com.</translation>
    </message>
    <message>
        <source>Enter the address of JumpCloud&apos;s console, such as console.jumpcloud.com.</source>
        <translation>Saisissez l’adresse de la console JumpCloud, par exemple console.jumpcloud.com.</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>Dans aucun groupe.</translation>
    </message>
    <message>
        <source>Members by</source>
        <translation>Appartenance</translation>
    </message>
    <message>
        <source>Members by STATIC: an administrator; by DYNAMIC…: a rule of the group.</source>
        <translation>Appartenance STATIC&#xa0;: définie par un administrateur&#xa0;; DYNAMIC…&#xa0;: par une règle du groupe.</translation>
    </message>
    <message>
        <source>Devices for push sign-in</source>
        <translation>Appareils pour la connexion push</translation>
    </message>
    <message>
        <source>No device for push sign-in.</source>
        <translation>Aucun appareil pour la connexion push.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Whether codes and security keys are set up stands in the attribute mfaEnrollment.</source>
        <translation>L’attribut mfaEnrollment indique si des codes et des clés de sécurité sont configurés.</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>No computer is bound.</source>
        <translation>Aucun ordinateur n’est associé.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Administrator there</source>
        <translation>Administrateur du poste</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>JumpCloud keeps its log in Directory Insights, at an address of its own. Rollcall sends the key to the tenant&apos;s own address alone, and so does not ask there.</source>
        <translation>JumpCloud tient son journal dans Directory Insights, à une adresse distincte. Rollcall n’envoie la clé qu’à l’adresse du locataire et n’interroge donc pas ce journal.</translation>
    </message>
    <message>
        <source>Check the key and the region: keys of other regions are refused, and a new key replaces the one before. An administrator of several organizations also has to give the organization id.</source>
        <translation>Vérifiez la clé et la région&#xa0;: les clés d’autres régions sont refusées, et une nouvelle clé remplace la précédente. Un administrateur de plusieurs organisations doit aussi indiquer l’ID d’organisation.</translation>
    </message>
    <message>
        <source>The administrator&apos;s role must allow to read users; “Read Only” suffices. Access to the API can also be switched off for an administrator, and JumpCloud blocks network addresses that it finds suspicious.</source>
        <translation>Le rôle de l’administrateur doit permettre de lire les utilisateurs&#xa0;; «&#xa0;Read Only&#xa0;» suffit. L’accès à l’API peut aussi être désactivé pour un administrateur, et JumpCloud bloque les adresses réseau qu’il juge suspectes.</translation>
    </message>
    <message>
        <source>Check the organization id: JumpCloud does not know this one, or the address is not that of its API.</source>
        <translation>Vérifiez l’ID d’organisation&#xa0;: JumpCloud ne le connaît pas, ou l’adresse n’est pas celle de son API.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>In JumpCloud&apos;s Admin Portal, open the menu under your initials and choose My API Key. The key has the rights of its administrator: the role Read Only suffices. Generating a new key ends the one before.</source>
        <translation>Dans l’Admin Portal de JumpCloud, ouvrez le menu sous vos initiales et choisissez My API Key. La clé a les droits de son administrateur&#xa0;: le rôle Read Only suffit. Générer une nouvelle clé met fin à la précédente.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Compte de service</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>In JumpCloud&apos;s Admin Portal, open Settings &gt; Service Accounts and create one with the role Read Only, for which you need the role Administrator with Billing. Its client id is shown beside its secret.</source>
        <translation>Dans l’Admin Portal de JumpCloud, ouvrez Settings &gt; Service Accounts et créez un compte avec le rôle Read Only, ce qui exige le rôle Administrator with Billing. Son ID client est affiché à côté de son secret.</translation>
    </message>
    <message>
        <source>Shown once, when the service account or a further secret is created.</source>
        <translation>Affiché une seule fois, à la création du compte de service ou d’un secret supplémentaire.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Where your organization&apos;s data is kept. The address of the Admin Portal tells it: console.jumpcloud.com is the United States.</source>
        <translation>Lieu de conservation des données de votre organisation. L’adresse de l’Admin Portal l’indique&#xa0;: console.jumpcloud.com correspond aux États-Unis.</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>ID d’organisation</translation>
    </message>
    <message>
        <source>Only for administrators of several organizations (multi-tenant portal): 24 digits and letters from a to f, in Settings &gt; Organization Profile.</source>
        <translation>Uniquement pour les administrateurs de plusieurs organisations (portail multilocataire)&#xa0;: 24 chiffres et lettres de a à f, dans Settings &gt; Organization Profile.</translation>
    </message>
    <message>
        <source>JumpCloud has no such region.</source>
        <translation>JumpCloud n’a pas cette région.</translation>
    </message>
    <message>
        <source>The address is that of another region than the one that was chosen.</source>
        <translation>L’adresse est celle d’une autre région que celle qui a été choisie.</translation>
    </message>
    <message>
        <source>An organization id of JumpCloud has 24 digits and letters from a to f.</source>
        <translation>Un ID d’organisation JumpCloud comporte 24 chiffres et lettres de a à f.</translation>
    </message>
    <message>
        <source>Enter the client id of the service account.</source>
        <translation>Saisissez l’ID client du compte de service.</translation>
    </message>
    <message>
        <source>The group has no members.</source>
        <translation>Le groupe n’a aucun membre.</translation>
    </message>
    <message>
        <source>Console address</source>
        <translation>Adresse de la console</translation>
    </message>
    <message>
        <source>The address of JumpCloud&apos;s Admin Portal, such as console.jumpcloud.com.</source>
        <translation>L’adresse de l’Admin Portal de JumpCloud, par exemple console.jumpcloud.com.</translation>
    </message>
    <message>
        <source>Id at the source</source>
        <translation>ID dans la source</translation>
    </message>
    <message>
        <source>Departments, teams and cost centres of the HR system, as of Merge&apos;s last sync.</source>
        <translation>Services, équipes et centres de coûts du SIRH, à la date de la dernière synchronisation de Merge.</translation>
    </message>
    <message>
        <source>An HR system tells nothing of applications.</source>
        <translation>Un SIRH n’indique rien sur les applications.</translation>
    </message>
    <message>
        <source>Sign-in factors and devices</source>
        <translation>Facteurs et appareils d’authentification</translation>
    </message>
    <message>
        <source>An HR system tells nothing of factors and devices.</source>
        <translation>Un SIRH n’indique rien sur les facteurs et les appareils.</translation>
    </message>
    <message>
        <source>Merge has no log of a person.</source>
        <translation>Merge ne tient pas de journal par personne.</translation>
    </message>
    <message>
        <source>Check the API key, the account token and the region: keys and tokens of one region are not known in another, and a linked account that was deleted has no token.</source>
        <translation>Vérifiez la clé API, le jeton de compte et la région&#xa0;: les clés et les jetons d’une région sont inconnus dans une autre, et un compte lié qui a été supprimé n’a plus de jeton.</translation>
    </message>
    <message>
        <source>The API key or the linked account may not read employees. In Merge, check the scopes of the linked account: it needs Employee, and Employment, Group, Team and Location for titles, departments and places.</source>
        <translation>La clé API ou le compte lié n’est pas autorisé à lire les employés. Dans Merge, vérifiez les étendues du compte lié&#xa0;: il lui faut Employee, ainsi que Employment, Group, Team et Location pour les fonctions, les services et les lieux.</translation>
    </message>
    <message>
        <source>The HR system has neither groups nor teams.</source>
        <translation>Le SIRH n’a ni groupes ni équipes.</translation>
    </message>
    <message>
        <source>read access to Group or Team in Merge</source>
        <translation>l’accès en lecture à Group ou Team dans Merge</translation>
    </message>
    <message>
        <source>No employee is in the group.</source>
        <translation>Aucun employé n’est dans le groupe.</translation>
    </message>
    <message>
        <source>Where the Merge account is kept. The address of its pages in the browser tells: app.merge.dev is the United States.</source>
        <translation>Lieu de conservation du compte Merge. L’adresse de ses pages dans le navigateur l’indique&#xa0;: app.merge.dev correspond aux États-Unis.</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation>Asie-Pacifique</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>API key and account token</source>
        <translation>Clé API et jeton de compte</translation>
    </message>
    <message>
        <source>In Merge, under API keys: the production or test access key. It opens every linked account together with its token.</source>
        <translation>Dans Merge, sous API keys&#xa0;: la clé d’accès de production ou de test. Elle ouvre chaque compte lié, avec le jeton de celui-ci.</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>Jeton de compte</translation>
    </message>
    <message>
        <source>Of the one linked account to list: in Merge, under Linked accounts, open it and copy its account token.</source>
        <translation>Celui du compte lié à lister&#xa0;: dans Merge, sous Linked accounts, ouvrez-le et copiez son jeton de compte.</translation>
    </message>
    <message>
        <source>This is Merge&apos;s own site. Its API is at api.merge.dev, or at api-eu.merge.dev for Europe.</source>
        <translation>C’est le site de Merge lui-même. Son API est à l’adresse api.merge.dev, ou api-eu.merge.dev pour l’Europe.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>The host of Merge&apos;s API. The region tells it: leave it as it is.</source>
        <translation>L’hôte de l’API de Merge. Il dépend de la région&#xa0;: laissez-le tel quel.</translation>
    </message>
    <message>
        <source>Enter the host of Merge&apos;s API, such as api.merge.dev.</source>
        <translation>Saisissez l’hôte de l’API de Merge, par exemple api.merge.dev.</translation>
    </message>
    <message>
        <source>The region is us, eu, ap or sandbox.</source>
        <translation>La région doit être us, eu, ap ou sandbox.</translation>
    </message>
    <message>
        <source>Merge can no longer read the HR system, so this is an old copy: the account has to be linked again in Merge.</source>
        <translation>Merge ne peut plus lire le SIRH&#xa0;; cette copie est donc ancienne&#xa0;: le compte doit être à nouveau lié dans Merge.</translation>
    </message>
    <message>
        <source>Merge can no longer read the HR system, so this is a copy of %1: the account has to be linked again in Merge.</source>
        <translation>Merge ne peut plus lire le SIRH&#xa0;; cette copie date du %1&#xa0;: le compte doit être à nouveau lié dans Merge.</translation>
    </message>
    <message>
        <source>Merge is reading the HR system for the first time and has not ended yet, so users may be missing.</source>
        <translation>Merge lit le SIRH pour la première fois et n’a pas encore terminé&#xa0;; il peut donc manquer des utilisateurs.</translation>
    </message>
    <message>
        <source>Merge has stopped reading the HR system, so this may be an old copy.</source>
        <translation>Merge a cessé de lire le SIRH&#xa0;; cette copie est peut-être ancienne.</translation>
    </message>
    <message>
        <source>Merge could not read the HR system last time, so this may be an old copy.</source>
        <translation>Merge n’a pas pu lire le SIRH la dernière fois&#xa0;; cette copie est peut-être ancienne.</translation>
    </message>
    <message>
        <source>This is an old copy: Merge read the HR system last at %1.</source>
        <translation>Cette copie est ancienne&#xa0;: Merge a lu le SIRH pour la dernière fois le %1.</translation>
    </message>
    <message>
        <source>This is Okta&apos;s own site. Enter the address of your organization, such as acme.okta.com.</source>
        <translation>C’est le site d’Okta lui-même. Saisissez l’adresse de votre organisation, par exemple acme.okta.com.</translation>
    </message>
    <message>
        <source>-admin was left out of the host name, because the admin console&apos;s host does not answer the API.</source>
        <translation>-admin a été retiré du nom d’hôte, car l’hôte de la console d’administration ne répond pas à l’API.</translation>
    </message>
    <message>
        <source>Enter the address of your Okta organization, such as acme.okta.com.</source>
        <translation>Saisissez l’adresse de votre organisation Okta, par exemple acme.okta.com.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>API token (SSWS)</source>
        <translation>Jeton API (SSWS)</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton API</translation>
    </message>
    <message>
        <source>In the Okta Admin Console, open Security &gt; API &gt; Tokens and choose Create token. The token has the rights of the administrator who creates it: a read-only administrator&apos;s token suffices.</source>
        <translation>Dans l’Admin Console d’Okta, ouvrez Security &gt; API &gt; Tokens et choisissez Create token. Le jeton a les droits de l’administrateur qui le crée&#xa0;: le jeton d’un administrateur en lecture seule suffit.</translation>
    </message>
    <message>
        <source>Service app with a private key</source>
        <translation>Application de service avec une clé privée</translation>
    </message>
    <message>
        <source>Of an API Services app, on its General tab. The app needs the scope okta.users.read and an administrator role, such as read-only administrator.</source>
        <translation>Celui d’une application API Services, dans son onglet General. L’application a besoin de l’étendue okta.users.read et d’un rôle d’administrateur, par exemple administrateur en lecture seule.</translation>
    </message>
    <message>
        <source>Private key (JWK or PEM)</source>
        <translation>Clé privée (JWK ou PEM)</translation>
    </message>
    <message>
        <source>On the app&apos;s General tab, under Public keys, choose Add key and Generate new key; copy the private key. It is shown once.</source>
        <translation>Dans l’onglet General de l’application, sous Public keys, choisissez Add key, puis Generate new key&#xa0;; copiez la clé privée. Elle n’est affichée qu’une fois.</translation>
    </message>
    <message>
        <source>Key ID (KID)</source>
        <translation>ID de clé (KID)</translation>
    </message>
    <message>
        <source>Beside the key on the app&apos;s General tab. Needed for a PEM key; a JWK mostly has it.</source>
        <translation>À côté de la clé, dans l’onglet General de l’application. Nécessaire pour une clé PEM&#xa0;; une clé JWK le contient le plus souvent.</translation>
    </message>
    <message>
        <source>Of a native app with the grants Authorization Code and Refresh Token, the scope okta.users.read and the sign-in redirects http://localhost:8765/callback, http://localhost:18765/callback and http://localhost:28765/callback.</source>
        <translation>Celui d’une application native avec les types d’octroi Authorization Code et Refresh Token, l’étendue okta.users.read et les redirections de connexion http://localhost:8765/callback, http://localhost:18765/callback et http://localhost:28765/callback.</translation>
    </message>
    <message>
        <source>Of a native app with the grants Device Authorization and Refresh Token, and the scope okta.users.read.</source>
        <translation>Celui d’une application native avec les types d’octroi Device Authorization et Refresh Token, et l’étendue okta.users.read.</translation>
    </message>
    <message>
        <source>Enter the client ID of your app in Okta.</source>
        <translation>Saisissez l’ID client de votre application dans Okta.</translation>
    </message>
    <message>
        <source>A client ID of Okta has letters and digits alone, and begins with 0oa.</source>
        <translation>Un ID client Okta ne comporte que des lettres et des chiffres et commence par 0oa.</translation>
    </message>
    <message>
        <source>APP_GROUP: membership comes from an application or another directory; OKTA_GROUP: from an administrator or a group rule, Okta does not tell which; BUILT_IN: Okta&apos;s own.</source>
        <translation>APP_GROUP&#xa0;: l’appartenance vient d’une application ou d’un autre annuaire&#xa0;; OKTA_GROUP&#xa0;: d’un administrateur ou d’une règle de groupe, Okta n’indique pas lequel des deux&#xa0;; BUILT_IN&#xa0;: d’Okta même.</translation>
    </message>
    <message>
        <source>As the user&apos;s dashboard has them; an application with several links is listed once for each.</source>
        <translation>Telles qu’elles figurent sur le tableau de bord de l’utilisateur&#xa0;; une application qui a plusieurs liens est listée une fois pour chacun.</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <translation>Rôles d’administrateur</translation>
    </message>
    <message>
        <source>No administrator.</source>
        <translation>Aucun rôle d’administrateur.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Sign-in factors</source>
        <translation>Facteurs d’authentification</translation>
    </message>
    <message>
        <source>Okta lists no factor.</source>
        <translation>Okta ne liste aucun facteur.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Those alone that the enrolment policy with the highest priority asks for or allows.</source>
        <translation>Uniquement les facteurs exigés ou autorisés par la politique d’inscription de plus haute priorité.</translation>
    </message>
    <message>
        <source>Done by this user</source>
        <translation>Actions de cet utilisateur</translation>
    </message>
    <message>
        <source>Okta keeps its System Log for 90 days.</source>
        <translation>Okta conserve son System Log 90 jours.</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>Adresse de l’organisation</translation>
    </message>
    <message>
        <source>The address at which people sign in to Okta, such as acme.okta.com or your own domain. In the Okta Admin Console it stands in the menu under your name, at the top right.</source>
        <translation>L’adresse à laquelle les utilisateurs se connectent à Okta, par exemple acme.okta.com ou votre propre domaine. Dans l’Admin Console d’Okta, elle figure dans le menu sous votre nom, en haut à droite.</translation>
    </message>
    <message>
        <source>This is OneLogin&apos;s own site. Enter the address of your account, such as acme.onelogin.com.</source>
        <translation>C’est le site de OneLogin lui-même. Saisissez l’adresse de votre compte, par exemple acme.onelogin.com.</translation>
    </message>
    <message>
        <source>Enter the address of your OneLogin account, such as acme.onelogin.com.</source>
        <translation>Saisissez l’adresse de votre compte OneLogin, par exemple acme.onelogin.com.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>In no role.</source>
        <translation>Aucun rôle.</translation>
    </message>
    <message>
        <source>an API credential with Read Users</source>
        <translation>des identifiants API avec Read Users</translation>
    </message>
    <message>
        <source>Roles are what other directories call groups.</source>
        <translation>Les rôles correspondent à ce que d’autres annuaires appellent des groupes.</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Provisionnement</translation>
    </message>
    <message>
        <source>an API credential with Read All</source>
        <translation>des identifiants API avec Read All</translation>
    </message>
    <message>
        <source>OneLogin lists no factor.</source>
        <translation>OneLogin ne liste aucun facteur.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Done by or to this user</source>
        <translation>Actions de cet utilisateur ou sur lui</translation>
    </message>
    <message>
        <source>What (number)</source>
        <translation>Action (numéro)</translation>
    </message>
    <message>
        <source>Number 5 is a sign-in, 6 one that failed, 8 an application that was opened.</source>
        <translation>Le numéro 5 est une connexion, 6 une connexion échouée, 8 l’ouverture d’une application.</translation>
    </message>
    <message>
        <source>Check that the API credential exists, and that it is one of this account: another subdomain refuses it. It must at least have the scope Read Users.</source>
        <translation>Vérifiez que les identifiants API existent et qu’ils sont ceux de ce compte&#xa0;: un autre sous-domaine les refuse. Ils doivent avoir au moins l’étendue Read Users.</translation>
    </message>
    <message>
        <source>The API credential needs the scope Read Users. Make one in the administration, under Developers &gt; API Credentials.</source>
        <translation>Les identifiants API ont besoin de l’étendue Read Users. Créez-en dans l’administration, sous Developers &gt; API Credentials.</translation>
    </message>
    <message>
        <source>The directory has no role.</source>
        <translation>L’annuaire n’a aucun rôle.</translation>
    </message>
    <message>
        <source>Roles are what other directories call groups. For OneLogin&apos;s own groups search the table: group_id=NUMBER.</source>
        <translation>Les rôles correspondent à ce que d’autres annuaires appellent des groupes. Pour les groupes propres à OneLogin, cherchez dans le tableau&#xa0;: group_id=NUMBER.</translation>
    </message>
    <message>
        <source>Nobody has the role.</source>
        <translation>Personne n’a ce rôle.</translation>
    </message>
    <message>
        <source>API credential</source>
        <translation>Identifiants API</translation>
    </message>
    <message>
        <source>In OneLogin&apos;s administration, open Developers &gt; API Credentials and create one with the scope Read Users.</source>
        <translation>Dans l’administration de OneLogin, ouvrez Developers &gt; API Credentials et créez des identifiants avec l’étendue Read Users.</translation>
    </message>
    <message>
        <source>Shown beside the client id, when the API credential is opened.</source>
        <translation>Affiché à côté de l’ID client lorsque les identifiants API sont ouverts.</translation>
    </message>
    <message>
        <source>A token that was made with an API credential elsewhere. It is good for ten hours.</source>
        <translation>Un jeton créé ailleurs avec des identifiants API. Il est valable dix heures.</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation>Adresse du compte</translation>
    </message>
    <message>
        <source>The address at which people sign in to OneLogin, such as acme.onelogin.com. Its first part alone will do.</source>
        <translation>L’adresse à laquelle les utilisateurs se connectent à OneLogin, par exemple acme.onelogin.com. La première partie suffit.</translation>
    </message>
    <message>
        <source>Enter the id of the API credential.</source>
        <translation>Saisissez l’ID client des identifiants API.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>The administration pages of the service make it, usually under Provisioning or SCIM. Where it can be limited, reading users suffices.</source>
        <translation>À créer dans les pages d’administration du service, en général sous Provisioning ou SCIM. Si les droits du jeton peuvent être limités, la lecture des utilisateurs suffit.</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>The name of the account that the service made for its API.</source>
        <translation>Le nom du compte que le service a créé pour son API.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The password of that account.</source>
        <translation>Le mot de passe de ce compte.</translation>
    </message>
    <message>
        <source>OAuth client with a secret</source>
        <translation>Client OAuth avec un secret</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Adresse des jetons</translation>
    </message>
    <message>
        <source>The address at which the service&apos;s authorization server gives access tokens, such as https://login.example.com/oauth2/token.</source>
        <translation>L’adresse à laquelle le serveur d’autorisation du service délivre les jetons d’accès, par exemple https://login.example.com/oauth2/token.</translation>
    </message>
    <message>
        <source>The id of the client that was registered for Rollcall there.</source>
        <translation>L’ID du client qui y a été inscrit pour Rollcall.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Étendues</translation>
    </message>
    <message>
        <source>What to ask for, with spaces between; often nothing is needed.</source>
        <translation>Étendues à demander, séparées par des espaces&#xa0;; souvent, aucune n’est nécessaire.</translation>
    </message>
    <message>
        <source>The secret is sent</source>
        <translation>Envoi du secret</translation>
    </message>
    <message>
        <source>Most authorization servers take it in the header; some want it in the form.</source>
        <translation>La plupart des serveurs d’autorisation l’acceptent dans l’en-tête&#xa0;; certains l’exigent dans le formulaire.</translation>
    </message>
    <message>
        <source>In the header</source>
        <translation>Dans l’en-tête</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Dans le formulaire</translation>
    </message>
    <message>
        <source>The secret of that client.</source>
        <translation>Le secret de ce client.</translation>
    </message>
    <message>
        <source>Enter the token address, such as https://login.example.com/oauth2/token.</source>
        <translation>Saisissez l’adresse des jetons, par exemple https://login.example.com/oauth2/token.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Saisissez le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be sent: the colon is where it would end.</source>
        <translation>Un nom d’utilisateur contenant un deux-points ne peut pas être envoyé&#xa0;: le deux-points en marquerait la fin.</translation>
    </message>
    <message>
        <source>Enter the client id.</source>
        <translation>Saisissez l’ID client.</translation>
    </message>
    <message>
        <source>The secret is sent in the header or in the form.</source>
        <translation>Le secret doit être envoyé dans l’en-tête ou dans le formulaire.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The user&apos;s object has no groups.</source>
        <translation>L’objet de l’utilisateur ne contient aucun groupe.</translation>
    </message>
    <message>
        <source>As the service wrote them into the user; some leave them out. The kind says whether the membership is direct or indirect.</source>
        <translation>Tels que le service les a inscrits dans l’objet de l’utilisateur&#xa0;; certains services les omettent. Le type indique si l’appartenance est directe ou indirecte.</translation>
    </message>
    <message>
        <source>The user&apos;s object has no roles.</source>
        <translation>L’objet de l’utilisateur ne contient aucun rôle.</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Droits d’accès</translation>
    </message>
    <message>
        <source>The user&apos;s object has no entitlements.</source>
        <translation>L’objet de l’utilisateur ne contient aucun droit d’accès.</translation>
    </message>
    <message>
        <source>SCIM tells nothing of factors and devices.</source>
        <translation>SCIM n’indique rien sur les facteurs et les appareils.</translation>
    </message>
    <message>
        <source>SCIM has no log.</source>
        <translation>SCIM n’a pas de journal.</translation>
    </message>
    <message>
        <source>The service does not answer this search. Set Filter to off for this tenant: then everybody is fetched, and searches are answered here.</source>
        <translation>Le service ne répond pas à cette recherche. Réglez «&#xa0;Filtre&#xa0;» sur «&#xa0;Désactivé&#xa0;» pour ce locataire&#xa0;: tous les utilisateurs seront alors chargés et les recherches traitées ici.</translation>
    </message>
    <message>
        <source>The service has no group.</source>
        <translation>Le service n’a aucun groupe.</translation>
    </message>
    <message>
        <source>a token that may read groups</source>
        <translation>un jeton autorisé à lire les groupes</translation>
    </message>
    <message>
        <source>The service names no member; some leave members out.</source>
        <translation>Le service n’indique aucun membre&#xa0;; certains services les omettent.</translation>
    </message>
    <message>
        <source>Paging</source>
        <translation>Pagination</translation>
    </message>
    <message>
        <source>How the service gives its users page by page. Automatic goes by what the service says of itself; where it says nothing, it begins by index and follows a cursor.</source>
        <translation>Façon dont le service fournit ses utilisateurs page par page. «&#xa0;Automatique&#xa0;» se fie à ce que le service annonce&#xa0;; s’il n’annonce rien, la lecture commence par index et suit un curseur s’il y en a un.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>By index</source>
        <translation>Par index</translation>
    </message>
    <message>
        <source>By cursor</source>
        <translation>Par curseur</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Whether the service answers searches itself, by SCIM&apos;s filter. Automatic tries it where the service says so; where it finds too few, choose off.</source>
        <translation>Indique si le service traite lui-même les recherches, avec le filtre de SCIM. «&#xa0;Automatique&#xa0;» l’essaie si le service l’annonce&#xa0;; s’il trouve trop peu d’utilisateurs, choisissez «&#xa0;Désactivé&#xa0;».</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>The service sends some attributes only to those who ask for them, so they are not here: %1.</source>
        <translation>Le service n’envoie certains attributs que sur demande&#xa0;; ils ne figurent donc pas ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>Adresse de base</translation>
    </message>
    <message>
        <source>The address to which /Users can be appended, often ending in /scim/v2. The service&apos;s administration pages call it base URL, tenant URL or SCIM endpoint.</source>
        <translation>L’adresse à laquelle /Users peut être ajouté, souvent terminée par /scim/v2. Les pages d’administration du service l’appellent base URL, tenant URL ou SCIM endpoint.</translation>
    </message>
    <message>
        <source>Enter the base address of the SCIM service, such as https://scim.example.com/scim/v2.</source>
        <translation>Saisissez l’adresse de base du service SCIM, par exemple https://scim.example.com/scim/v2.</translation>
    </message>
    <message>
        <source>Paging is auto, index or cursor.</source>
        <translation>La pagination doit être auto, index ou cursor.</translation>
    </message>
    <message>
        <source>Filter is auto, on or off.</source>
        <translation>Le filtre doit être auto, on ou off.</translation>
    </message>
    <message>
        <source>The secret is empty or is not text.</source>
        <translation>Le secret est vide ou n’est pas du texte.</translation>
    </message>
    <message>
        <source>The users of this directory have more attributes than Rollcall makes columns of. Some stand in their JSON only.</source>
        <translation>Les utilisateurs de cet annuaire ont plus d’attributs que Rollcall ne peut en présenter en colonnes. Certains ne figurent que dans leur JSON.</translation>
    </message>
    <message>
        <source>The listing was interrupted at %1 and went on at %2; users who were added, changed or removed in between may be missing or shown as they were.</source>
        <translation>Le chargement a été interrompu le %1 et a repris le %2&#xa0;; les utilisateurs ajoutés, modifiés ou supprimés entre-temps peuvent manquer ou apparaître tels qu’ils étaient.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>There is no opening parenthesis for this one.</source>
        <translation>Il n’y a pas de parenthèse ouvrante pour celle-ci.</translation>
    </message>
    <message>
        <source>A search is expected before OR.</source>
        <translation>Une recherche est attendue avant OR.</translation>
    </message>
    <message>
        <source>A search is expected behind OR.</source>
        <translation>Une recherche est attendue après OR.</translation>
    </message>
    <message>
        <source>AND stands between two searches; it may be left out.</source>
        <translation>AND se place entre deux recherches&#xa0;; il peut être omis.</translation>
    </message>
    <message>
        <source>A search is expected behind NOT.</source>
        <translation>Une recherche est attendue après NOT.</translation>
    </message>
    <message>
        <source>What is to be left out must follow the minus at once. Put quotes around the minus to look for the sign itself.</source>
        <translation>Ce qui est à exclure doit suivre directement le signe moins. Pour chercher le signe lui-même, mettez-le entre guillemets droits.</translation>
    </message>
    <message>
        <source>A search is expected between the parentheses.</source>
        <translation>Une recherche est attendue entre les parenthèses.</translation>
    </message>
    <message>
        <source>The closing parenthesis for this one is missing.</source>
        <translation>Il manque la parenthèse fermante pour celle-ci.</translation>
    </message>
    <message>
        <source>Parentheses or minus signs are nested too deeply.</source>
        <translation>Trop de parenthèses ou de signes moins sont imbriqués.</translation>
    </message>
    <message>
        <source>The name of a column is expected before %1. Put quotes around the text to look for the sign itself.</source>
        <translation>Un nom de colonne est attendu avant %1. Pour chercher le signe lui-même, mettez le texte entre guillemets droits.</translation>
    </message>
    <message>
        <source>A closing quote is expected.</source>
        <translation>Il manque un guillemet droit fermant.</translation>
    </message>
    <message>
        <source>A word is found anywhere in a value, without *. Put quotes around it to look for the sign itself.</source>
        <translation>Un mot est trouvé n’importe où dans une valeur, sans *. Pour chercher le signe lui-même, mettez le mot entre guillemets droits.</translation>
    </message>
    <message>
        <source>For users with another value put a minus before the column: %1</source>
        <translation>Pour les utilisateurs ayant une autre valeur, mettez un signe moins devant la colonne&#xa0;: %1</translation>
    </message>
    <message>
        <source>After the name of a column one of : = &lt; &lt;= &gt; &gt;= is expected.</source>
        <translation>Après un nom de colonne, l’un de ces signes est attendu&#xa0;: «&#xa0;:&#xa0;», =, &lt;, &lt;=, &gt; ou &gt;=.</translation>
    </message>
    <message>
        <source>The * stands alone: any value will do.</source>
        <translation>Le * s’emploie seul&#xa0;: n’importe quelle valeur convient.</translation>
    </message>
    <message>
        <source>A value is expected behind %1.</source>
        <translation>Une valeur est attendue après %1.</translation>
    </message>
    <message>
        <source>The = asks for the whole value, without ^ and $. Write : to use them.</source>
        <translation>Le signe = cherche la valeur entière, sans ^ ni $. Pour les utiliser, écrivez «&#xa0;:&#xa0;».</translation>
    </message>
    <message>
        <source>A value is expected between the quotes. For users who have none write -%1:*</source>
        <translation>Une valeur est attendue entre les guillemets. Pour les utilisateurs qui n’en ont aucune, écrivez -%1:*</translation>
    </message>
    <message>
        <source>For one of several values put commas between them: %1:a,b</source>
        <translation>Pour l’une de plusieurs valeurs, séparez-les par des virgules&#xa0;: %1:a,b</translation>
    </message>
    <message>
        <source>Put ^ before a text for “begins with” and $ behind it for “ends with”, instead of the *.</source>
        <translation>Au lieu de *, mettez ^ devant un texte pour «&#xa0;commence par&#xa0;» et $ derrière pour «&#xa0;finit par&#xa0;».</translation>
    </message>
    <message>
        <source>For an age write &lt; (longer ago) or &gt; (since then): %1</source>
        <translation>Pour une ancienneté, écrivez &lt; (plus ancien) ou &gt; (plus récent)&#xa0;: %1</translation>
    </message>
    <message>
        <source>A date (2026-01-31), an age (90d) or a number is expected behind %1.</source>
        <translation>Une date (2026-01-31), une ancienneté (90d) ou un nombre est attendu après %1.</translation>
    </message>
    <message>
        <source>For what never happened write %1:never</source>
        <translation>Pour ce qui n’a jamais eu lieu, écrivez %1:never</translation>
    </message>
    <message>
        <source>Only one value can be compared with.</source>
        <translation>La comparaison n’accepte qu’une seule valeur.</translation>
    </message>
    <message>
        <source>A space or a comma is expected here.</source>
        <translation>Un espace ou une virgule est attendu ici.</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save View</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>A view keeps the search, the order and the columns that are shown now, under a name. It holds no user and no token.</source>
        <translation>Une vue conserve sous un nom la recherche, l’ordre et les colonnes affichés actuellement. Elle ne contient ni utilisateur ni jeton.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Tenants:</source>
        <translation>Locataires&#xa0;:</translation>
    </message>
    <message>
        <source>For &amp;all tenants</source>
        <translation>Pour &amp;tous les locataires</translation>
    </message>
    <message>
        <source>Search:</source>
        <translation>Recherche&#xa0;:</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>Ordre&#xa0;:</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Colonnes&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Words that must all occur in the visible columns, or conditions such as department:sales. The ? button shows what else can be written.</source>
        <translation>Des mots qui doivent tous figurer dans les colonnes visibles, ou des conditions telles que department:sales. Le bouton&#xa0;? montre les autres possibilités.</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Rechercher des utilisateurs</translation>
    </message>
    <message>
        <source>What can be searched for, by examples, and recent searches</source>
        <translation>Exemples de ce qui peut être recherché, et recherches récentes</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Aide à la recherche</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>The service does not know this app.</source>
        <translation>Le service ne connaît pas cette application.</translation>
    </message>
    <message>
        <source>The service does not know an app with the client id %1.</source>
        <translation>Le service ne connaît aucune application ayant l’ID client %1.</translation>
    </message>
    <message>
        <source>Check the client id, and that the app is active and belongs to this tenant.</source>
        <translation>Vérifiez l’ID client, et que l’application est active et appartient à ce locataire.</translation>
    </message>
    <message>
        <source>The service does not know this tenant.</source>
        <translation>Le service ne connaît pas ce locataire.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s id or domain, and that the cloud is the right one.</source>
        <translation>Vérifiez l’ID ou le domaine du locataire, et que le cloud est le bon.</translation>
    </message>
    <message>
        <source>The client secret was refused.</source>
        <translation>Le secret client a été refusé.</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s value, not its id. If it is lost, make a new one for this app.</source>
        <translation>Collez la valeur du secret, pas son ID. Si elle est perdue, créez-en un nouveau pour cette application.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>Le secret client a expiré.</translation>
    </message>
    <message>
        <source>Make a new secret for this app and enter it here.</source>
        <translation>Créez un nouveau secret pour cette application et saisissez-le ici.</translation>
    </message>
    <message>
        <source>The private key was refused.</source>
        <translation>La clé privée a été refusée.</translation>
    </message>
    <message>
        <source>Check that its public key or certificate is registered and active on the app, that the key id is the same there, and that the client id is the app&apos;s.</source>
        <translation>Vérifiez que sa clé publique ou son certificat est inscrit et actif pour l’application, que l’ID de clé y est le même et que l’ID client est celui de l’application.</translation>
    </message>
    <message>
        <source>The sign-in was meant for another address.</source>
        <translation>La connexion était destinée à une autre adresse.</translation>
    </message>
    <message>
        <source>Check that the tenant&apos;s address and its cloud or region are the ones of this app. A custom domain and the original address are not the same here.</source>
        <translation>Vérifiez que l’adresse du locataire et son cloud ou sa région sont ceux de cette application. Un domaine personnalisé et l’adresse d’origine ne sont pas équivalents ici.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln seconds slow.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln seconde.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln seconds fast.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %Ln seconde.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refuses what is signed at another time. Set the clock, then try again.</source>
        <translation>Le service refuse ce qui est signé à une autre heure. Réglez l’horloge, puis réessayez.</translation>
    </message>
    <message>
        <source>The service refused the time of the sign-in.</source>
        <translation>Le service a refusé l’heure de la connexion.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and time zone, then try again.</source>
        <translation>Vérifiez l’horloge et le fuseau horaire de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The sign-in has expired or was revoked.</source>
        <translation>La connexion a expiré ou a été révoquée.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>A token that was just issued was refused.</source>
        <translation>Un jeton qui venait d’être émis a été refusé.</translation>
    </message>
    <message>
        <source>The app may have been revoked, or be of another tenant. Check it, then try again.</source>
        <translation>L’application a peut-être été révoquée ou appartient à un autre locataire. Vérifiez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The service did not accept the proof that comes with the token (DPoP).</source>
        <translation>Le service n’a pas accepté la preuve qui accompagne le jeton (DPoP).</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, switch off the app&apos;s demand for proof of possession.</source>
        <translation>Vérifiez l’horloge de cet ordinateur. Si elle est à l’heure, désactivez l’exigence de preuve de possession de l’application.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>La demande de connexion a été rejetée.</translation>
    </message>
    <message>
        <source>Sign in again and agree to what is asked for, or use another account.</source>
        <translation>Reconnectez-vous et acceptez ce qui est demandé, ou utilisez un autre compte.</translation>
    </message>
    <message>
        <source>Nobody signed in in time.</source>
        <translation>Le délai de connexion est dépassé.</translation>
    </message>
    <message>
        <source>Begin again to get a new code.</source>
        <translation>Recommencez pour obtenir un nouveau code.</translation>
    </message>
    <message>
        <source>The answer to the sign-in came from another server.</source>
        <translation>La réponse à la demande de connexion est venue d’un autre serveur.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Begin again; if it happens again, tell the administrator of the tenant.</source>
        <translation>Rien n’y a été envoyé. Recommencez&#xa0;; si cela se reproduit, prévenez l’administrateur du locataire.</translation>
    </message>
    <message>
        <source>The service gave no lasting sign-in.</source>
        <translation>Le service n’a pas accordé de connexion durable.</translation>
    </message>
    <message>
        <source>Allow refresh tokens for this app (the scope offline_access), then sign in again.</source>
        <translation>Autorisez les jetons d’actualisation pour cette application (étendue offline_access), puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The browser cannot come back to this program: no port is free.</source>
        <translation>Le navigateur ne peut pas revenir à ce programme&#xa0;: aucun port n’est libre.</translation>
    </message>
    <message>
        <source>The browser cannot come back to this program: the ports %1 are in use.</source>
        <translation>Le navigateur ne peut pas revenir à ce programme&#xa0;: les ports %1 sont utilisés.</translation>
    </message>
    <message>
        <source>Close the program that uses them, or sign in with a device code.</source>
        <translation>Fermez le programme qui les utilise, ou connectez-vous avec un code d’appareil.</translation>
    </message>
    <message>
        <source>%1 did not answer with a token.</source>
        <translation>%1 n’a pas renvoyé de jeton.</translation>
    </message>
    <message>
        <source>The sign-in address</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>L’adresse de connexion</translation>
    </message>
    <message>
        <source>Check the address of the tenant. A login page or a proxy may have answered in its place.</source>
        <translation>Vérifiez l’adresse du locataire. Une page de connexion ou un proxy a peut-être répondu à sa place.</translation>
    </message>
    <message>
        <source>The permission %1 is missing.</source>
        <translation>Il manque l’autorisation %1.</translation>
    </message>
    <message>
        <source>Ask an administrator to grant it to this app. Without it, users cannot be listed.</source>
        <translation>Demandez à un administrateur de l’accorder à cette application. Sans elle, les utilisateurs ne peuvent pas être listés.</translation>
    </message>
    <message>
        <source>A permission is missing.</source>
        <translation>Il manque une autorisation.</translation>
    </message>
    <message>
        <source>Ask an administrator to let this app read users. Without that, users cannot be listed.</source>
        <translation>Demandez à un administrateur d’autoriser cette application à lire les utilisateurs. Sans cela, ils ne peuvent pas être listés.</translation>
    </message>
    <message>
        <source>No administrator has consented to this app yet.</source>
        <translation>Aucun administrateur n’a encore donné son consentement à cette application.</translation>
    </message>
    <message>
        <source>Ask an administrator for consent. Until then, users cannot be listed.</source>
        <translation>Demandez le consentement d’un administrateur. D’ici là, les utilisateurs ne peuvent pas être listés.</translation>
    </message>
    <message>
        <source>Ask an administrator to consent to %1. Until then, users cannot be listed.</source>
        <translation>Demandez à un administrateur de consentir à %1. D’ici là, les utilisateurs ne peuvent pas être listés.</translation>
    </message>
    <message>
        <source>The sign-in works, but may not read users.</source>
        <translation>La connexion fonctionne, mais ne permet pas de lire les utilisateurs.</translation>
    </message>
    <message>
        <source>Ask for an administrator role for this app or account, such as read-only administrator. Without it, users cannot be listed.</source>
        <translation>Demandez un rôle d’administrateur pour cette application ou ce compte, par exemple administrateur en lecture seule. Sans ce rôle, les utilisateurs ne peuvent pas être listés.</translation>
    </message>
    <message>
        <source>This app may not sign in in this way.</source>
        <translation>Cette application ne peut pas se connecter de cette façon.</translation>
    </message>
    <message>
        <source>Allow this grant type for the app (for signing in as a person: as a native or public client), or choose another way to sign in.</source>
        <translation>Autorisez ce type d’octroi pour l’application (pour la connexion d’une personne&#xa0;: en tant que client natif ou public), ou choisissez un autre mode de connexion.</translation>
    </message>
    <message>
        <source>A policy of the tenant stopped the sign-in.</source>
        <translation>Une stratégie du locataire a bloqué la connexion.</translation>
    </message>
    <message>
        <source>A second factor, a known device or a network may be demanded. Sign in as a person in the browser, or ask an administrator.</source>
        <translation>Un second facteur, un appareil connu ou un réseau précis est peut-être exigé. Connectez-vous comme utilisateur dans le navigateur, ou adressez-vous à un administrateur.</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>The service&apos;s own words</source>
        <translation>Message du service</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support Bundle</source>
        <translation>Rapport de diagnostic</translation>
    </message>
    <message>
        <source>This is all that the file will hold. Read it before you give it to somebody: Rollcall sends it to nobody.</source>
        <translation>Voici tout ce que contiendra le fichier. Lisez-le avant de le remettre à quelqu’un&#xa0;: Rollcall ne l’envoie à personne.</translation>
    </message>
    <message>
        <source>Contents of the support bundle</source>
        <translation>Contenu du rapport de diagnostic</translation>
    </message>
</context>
<context>
    <name>TenantPages</name>
    <message>
        <source>The users of “%1” are not loaded yet.</source>
        <translation>Les utilisateurs de «&#xa0;%1&#xa0;» ne sont pas encore chargés.</translation>
    </message>
    <message>
        <source>They are read from %1 page by page; nothing is changed there.</source>
        <translation>Ils sont lus page par page depuis %1&#xa0;; rien n’y est modifié.</translation>
    </message>
    <message>
        <source>Load Users</source>
        <translation>Charger les utilisateurs</translation>
    </message>
    <message>
        <source>Reading the token from the keychain…</source>
        <translation>Lecture du jeton dans le trousseau…</translation>
    </message>
    <message>
        <source>The keychain may ask for its password in a window of its own.</source>
        <translation>Le trousseau peut demander son mot de passe dans une fenêtre distincte.</translation>
    </message>
    <message>
        <source>Loading is paused.</source>
        <translation>Le chargement est en pause.</translation>
    </message>
    <message>
        <source>No user has arrived yet.</source>
        <translation>Aucun utilisateur n’a encore été reçu.</translation>
    </message>
    <message>
        <source>Asking %1 for the first users…</source>
        <translation>Demande des premiers utilisateurs à %1…</translation>
    </message>
    <message>
        <source>The connection was lost or could not be made. It is tried again (attempt %1).</source>
        <translation>La connexion a été interrompue ou n’a pas pu être établie. Nouvel essai en cours (tentative %1).</translation>
    </message>
    <message>
        <source>The directory asks for patience; loading goes on by itself.</source>
        <translation>L’annuaire demande de patienter&#xa0;; le chargement reprendra automatiquement.</translation>
    </message>
    <message>
        <source>No user matches “%1” so far.</source>
        <translation>Aucun utilisateur ne correspond à «&#xa0;%1&#xa0;» pour l’instant.</translation>
    </message>
    <message>
        <source>Users are still arriving; those that match will appear here.</source>
        <translation>Des utilisateurs sont encore en cours de réception&#xa0;; ceux qui correspondent apparaîtront ici.</translation>
    </message>
    <message>
        <source>No user matches “%1”.</source>
        <translation>Aucun utilisateur ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>None of the users fetched matches “%1”.</source>
        <translation>Aucun des utilisateurs chargés ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Only some users were asked for; there may be others who match.</source>
        <translation>Seule une partie des utilisateurs a été demandée&#xa0;; d’autres peuvent correspondre.</translation>
    </message>
    <message>
        <source>Words are looked for in the columns that are shown: fewer words or more columns find more.</source>
        <translation>Les mots sont cherchés dans les colonnes affichées&#xa0;: moins de mots ou plus de colonnes donnent plus de résultats.</translation>
    </message>
    <message>
        <source>Reading the members of “%1”…</source>
        <translation>Lecture des membres de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>The members of “%1” could not be read.</source>
        <translation>Les membres de «&#xa0;%1&#xa0;» n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>No member of “%1” matches “%2”.</source>
        <comment>group, search</comment>
        <translation>Aucun membre de «&#xa0;%1&#xa0;» ne correspond à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No member of “%1” is among the users received.</source>
        <translation>Aucun membre de «&#xa0;%1&#xa0;» ne figure parmi les utilisateurs reçus.</translation>
    </message>
    <message>
        <source>“%1” has no user whom “%2” finds.</source>
        <comment>tenant, search</comment>
        <translation>«&#xa0;%1&#xa0;» n’a aucun utilisateur correspondant à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Only such users were asked for.</source>
        <translation>Seuls ces utilisateurs ont été demandés.</translation>
    </message>
    <message>
        <source>“%1” has no users.</source>
        <translation>«&#xa0;%1&#xa0;» n’a aucun utilisateur.</translation>
    </message>
    <message>
        <source>The directory answered with an empty list. The token&apos;s owner may be allowed to see only some groups.</source>
        <translation>L’annuaire a répondu par une liste vide. Le titulaire du jeton n’a peut-être le droit de voir que certains groupes.</translation>
    </message>
    <message>
        <source>Putting the rows in order…</source>
        <translation>Tri des lignes…</translation>
    </message>
    <message numerus="yes">
        <source>Loading goes on where it was interrupted at %1: %Ln user(s) of that load were kept. They may have changed since.</source>
        <translation>
            <numerusform>Le chargement interrompu (%1) reprend là où il s’était arrêté&#xa0;: %Ln utilisateur de ce chargement a été conservé. Il a pu changer depuis.</numerusform>
            <numerusform>Le chargement interrompu (%1) reprend là où il s’était arrêté&#xa0;: %Ln utilisateurs de ce chargement ont été conservés. Ils ont pu changer depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The load that was interrupted at %1 cannot go on, because the directory no longer knows its place. Everybody is loaded anew.</source>
        <translation>Le chargement interrompu (%1) ne peut pas reprendre, car l’annuaire n’en connaît plus la position. Tous les utilisateurs sont rechargés.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reloading was stopped. The users of the load before are shown.</source>
        <translation>Le rechargement a été arrêté. Les utilisateurs du chargement précédent sont affichés.</translation>
    </message>
    <message>
        <source>Reloading failed; the users of the load before are shown. %1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>Le rechargement a échoué&#xa0;; les utilisateurs du chargement précédent sont affichés. %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>No user has %Ln column(s) of the view “%1”: %2. They stay, empty.</source>
        <translation>
            <numerusform>%Ln colonne de la vue «&#xa0;%1&#xa0;» n’existe pour aucun utilisateur&#xa0;: %2. Elle reste affichée, vide.</numerusform>
            <numerusform>%Ln colonnes de la vue «&#xa0;%1&#xa0;» n’existent pour aucun utilisateur&#xa0;: %2. Elles restent affichées, vides.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reload</source>
        <comment>button</comment>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button</comment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Start Over</source>
        <comment>button</comment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <comment>button</comment>
        <translation>Saisir le jeton…</translation>
    </message>
    <message>
        <source>Edit Tenant…</source>
        <comment>button</comment>
        <translation>Modifier le locataire…</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <comment>button</comment>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Fetch Everybody</source>
        <comment>button</comment>
        <translation>Tout charger</translation>
    </message>
    <message>
        <source>Show Everybody</source>
        <comment>button</comment>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>TenantState</name>
    <message>
        <source>Not listed yet</source>
        <translation>Pas encore chargé</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>En attente du trousseau</translation>
    </message>
    <message>
        <source>Needs its token</source>
        <translation>Jeton requis</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
</context>
<context>
    <name>TenantView</name>
    <message>
        <source>Fetch only what this search finds</source>
        <translation>Ne charger que les résultats de cette recherche</translation>
    </message>
    <message>
        <source>Show or save a view: a search with its order and columns</source>
        <translation>Afficher ou enregistrer une vue&#xa0;: une recherche avec son ordre et ses colonnes</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>button with the saved views</comment>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>TlsText</name>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Impossible d’établir une connexion sécurisée à %1.</translation>
    </message>
    <message>
        <source>Its certificate was not accepted. Check the address and this computer&apos;s clock. Behind a company proxy, the proxy&apos;s certificate must be installed.</source>
        <translation>Son certificat n’a pas été accepté. Vérifiez l’adresse et l’horloge de cet ordinateur. Derrière un proxy d’entreprise, le certificat du proxy doit être installé.</translation>
    </message>
    <message>
        <source>%1 showed a certificate of an issuer that this computer does not trust.</source>
        <translation>Le certificat présenté par %1 provient d’un émetteur que cet ordinateur ne reconnaît pas.</translation>
    </message>
    <message>
        <source>The token was not sent. Check the address. Where a company issues its own certificates, install its CA certificate on this computer, or name it as this tenant&apos;s CA file.</source>
        <translation>Le jeton n’a pas été envoyé. Vérifiez l’adresse. Si votre entreprise émet ses propres certificats, installez son certificat CA sur cet ordinateur, ou indiquez-le comme fichier CA de ce locataire.</translation>
    </message>
    <message>
        <source>%1 showed a certificate of another host.</source>
        <translation>Le certificat présenté par %1 est celui d’un autre hôte.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is for %2.</source>
        <translation>Le certificat présenté par %1 est établi pour %2.</translation>
    </message>
    <message>
        <source>The token was not sent. Use the host name that the certificate is for. If the address is right, another server has answered in its place.</source>
        <translation>Le jeton n’a pas été envoyé. Utilisez le nom d’hôte pour lequel le certificat est établi. Si l’adresse est correcte, un autre serveur a répondu à sa place.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Le certificat de %1 a expiré.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Le certificat de %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>The token was not sent. Whoever runs the server must renew the certificate. If it should be good still, check this computer&apos;s clock.</source>
        <translation>Le jeton n’a pas été envoyé. L’administrateur du serveur doit renouveler le certificat. Si celui-ci est censé être encore valide, vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Le certificat de %1 n’est pas encore valide.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>Le certificat de %1 n’est pas valide avant le %2.</translation>
    </message>
    <message>
        <source>The token was not sent. Check this computer&apos;s clock.</source>
        <translation>Le jeton n’a pas été envoyé. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 answered without encryption.</source>
        <translation>La réponse de %1 n’était pas chiffrée.</translation>
    </message>
    <message>
        <source>The token was not sent. The address begins with https://, but what answers there speaks plain HTTP. Check the address and its port.</source>
        <translation>Le jeton n’a pas été envoyé. L’adresse commence par https://, mais le serveur répond en HTTP simple. Vérifiez l’adresse et son port.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>Le fichier CA %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Its certificates are needed to check this tenant&apos;s server. Put the file back, or choose another one.</source>
        <translation>Ses certificats sont nécessaires pour vérifier le serveur de ce locataire. Remettez le fichier en place ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no certificate in the CA file %1.</source>
        <translation>Le fichier CA %1 ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>It must hold certificates in PEM form, each of which begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>Il doit contenir des certificats au format PEM, commençant chacun par «&#xa0;-----BEGIN CERTIFICATE-----&#xa0;».</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Enter Token</source>
        <translation>Saisir le jeton</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>Locataire&#xa0;:</translation>
    </message>
</context>
<context>
    <name>UserDetailsModel</name>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Other attributes</source>
        <translation>Autres attributs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>UserPanel</name>
    <message>
        <source>Attributes of the user</source>
        <translation>Attributs de l’utilisateur</translation>
    </message>
    <message>
        <source>Attributes</source>
        <comment>tab</comment>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>JSON</source>
        <comment>tab</comment>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>UserTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>VerificationText</name>
    <message>
        <source>%1 is not the file that was exported: it was changed, cut off or replaced.</source>
        <translation>%1 n’est pas le fichier qui a été exporté&#xa0;: il a été modifié, tronqué ou remplacé.</translation>
    </message>
    <message>
        <source>%1 has another number of rows (%2) than its manifest says (%3). Do not rely on either.</source>
        <translation>%1 n’a pas le nombre de lignes qu’indique son manifeste (%2 au lieu de %3). Ne vous fiez ni à l’un ni à l’autre.</translation>
    </message>
    <message>
        <source>%1 has no manifest beside it (%2), so nothing is known about it.</source>
        <translation>%1 n’est pas accompagné de son manifeste (%2)&#xa0;; il est donc impossible de le vérifier.</translation>
    </message>
    <message>
        <source>%1 is not a manifest that this version can read.</source>
        <translation>%1 n’est pas un manifeste que cette version peut lire.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is as it was exported: %Ln rows of %2.</source>
        <translation>
            <numerusform>%1 est tel qu’il a été exporté&#xa0;: %Ln ligne de «&#xa0;%2&#xa0;».</numerusform>
            <numerusform>%1 est tel qu’il a été exporté&#xa0;: %Ln lignes de «&#xa0;%2&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The listing it comes from was complete.</source>
        <translation>La liste dont il provient était complète.</translation>
    </message>
    <message>
        <source>Only those whom “%1” may find were asked for.</source>
        <translation>Seuls les utilisateurs susceptibles de correspondre à «&#xa0;%1&#xa0;» ont été demandés.</translation>
    </message>
    <message numerus="yes">
        <source>The listing it comes from was NOT complete (%1): %Ln users had arrived.</source>
        <comment>a few English words</comment>
        <translation>
            <numerusform>La liste dont il provient n’était PAS complète (%1)&#xa0;: %Ln utilisateur avait été reçu.</numerusform>
            <numerusform>La liste dont il provient n’était PAS complète (%1)&#xa0;: %Ln utilisateurs avaient été reçus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only members of the group “%1” are in it.</source>
        <translation>Il ne contient que des membres du groupe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Only members of the group “%1” are in it, and NOT all of them were read.</source>
        <translation>Il ne contient que des membres du groupe «&#xa0;%1&#xa0;», et ils n’ont PAS tous été lus.</translation>
    </message>
    <message>
        <source>Columns that were NOT known of every user: %1.</source>
        <translation>Colonnes INCONNUES pour certains utilisateurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Names and addresses are masked in it.</source>
        <translation>Les noms et les adresses y sont masqués.</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>Only the first %1 views were read: there are too many files in the folder.</source>
        <translation>Seules les %1 premières vues ont été lues&#xa0;: il y a trop de fichiers dans le dossier.</translation>
    </message>
    <message>
        <source>The view in %1 cannot be used. %2</source>
        <translation>La vue du fichier %1 est inutilisable. %2</translation>
    </message>
    <message>
        <source>The view is too large to be saved.</source>
        <translation>La vue est trop volumineuse pour être enregistrée.</translation>
    </message>
    <message>
        <source>Another view has this name already.</source>
        <translation>Une autre vue porte déjà ce nom.</translation>
    </message>
    <message>
        <source>The file %1 of this view was changed and cannot be read any more. It was left as it is.</source>
        <translation>Le fichier %1 de cette vue a été modifié et n’est plus lisible. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>This view is not there any more.</source>
        <translation>Cette vue n’existe plus.</translation>
    </message>
    <message>
        <source>The view was written by a newer version of Rollcall.</source>
        <translation>La vue a été écrite par une version plus récente de Rollcall.</translation>
    </message>
    <message>
        <source>“version” is not 1, as it is in a view.</source>
        <translation>«&#xa0;version&#xa0;» devrait valoir 1, comme dans toute vue.</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un texte.</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste.</translation>
    </message>
    <message>
        <source>“%1” is not a list of texts.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste de textes.</translation>
    </message>
    <message>
        <source>“%1” has too many columns.</source>
        <translation>«&#xa0;%1&#xa0;» contient trop de colonnes.</translation>
    </message>
    <message>
        <source>“%1” names the column “%2” twice.</source>
        <translation>«&#xa0;%1&#xa0;» nomme deux fois la colonne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has something that is no column&apos;s name.</source>
        <translation>«&#xa0;%1&#xa0;» contient un élément qui n’est pas un nom de colonne.</translation>
    </message>
    <message>
        <source>The view has no name.</source>
        <translation>La vue n’a pas de nom.</translation>
    </message>
    <message>
        <source>The view&apos;s name is too long, or not one line of text.</source>
        <translation>Le nom de la vue est trop long ou ne tient pas sur une seule ligne de texte.</translation>
    </message>
    <message>
        <source>“query” is too long, or not one line of text.</source>
        <translation>«&#xa0;query&#xa0;» est trop long ou ne tient pas sur une seule ligne de texte.</translation>
    </message>
    <message>
        <source>The view is for one tenant, but does not say which.</source>
        <translation>La vue est destinée à un seul locataire, mais n’indique pas lequel.</translation>
    </message>
    <message>
        <source>“tenant” is too long, or not one line of text.</source>
        <translation>«&#xa0;tenant&#xa0;» est trop long ou ne tient pas sur une seule ligne de texte.</translation>
    </message>
    <message>
        <source>The file is too large for a view.</source>
        <translation>Le fichier est trop volumineux pour une vue.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is not JSON: mistake in line %1.</source>
        <translation>Le fichier n’est pas du JSON&#xa0;: erreur à la ligne %1.</translation>
    </message>
    <message>
        <source>The file holds no view.</source>
        <translation>Le fichier ne contient pas de vue.</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Manage Views</source>
        <translation>Gérer les vues</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Write the view to a file, to give it to somebody</source>
        <translation>Écrire la vue dans un fichier, pour la transmettre à quelqu’un</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Read a view from a file</source>
        <translation>Lire une vue dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
</context>
<context>
    <name>rollcall</name>
    <message>
        <source>longer than 90 days ago</source>
        <translation>il y a plus de 90 jours</translation>
    </message>
    <message>
        <source>within the last 7 days</source>
        <translation>au cours des 7 derniers jours</translation>
    </message>
    <message>
        <source>within the last 30 days</source>
        <translation>au cours des 30 derniers jours</translation>
    </message>
    <message>
        <source>since midnight</source>
        <translation>depuis minuit</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>la veille</translation>
    </message>
    <message>
        <source>it has not happened</source>
        <translation>n’a jamais eu lieu</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>une ancienneté</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un jour</translation>
    </message>
</context>
<context>
    <name>rollcall::AttributeView</name>
    <message>
        <source>not set</source>
        <comment>in place of a value</comment>
        <translation>non défini</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>menu</comment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Copy &amp;Name and Value</source>
        <translation>Copier le &amp;nom et la valeur</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>rollcall::BrowserSignIn</name>
    <message>
        <source>This is not the sign-in that Rollcall waits for</source>
        <translation>Ce n’est pas la connexion que Rollcall attend</translation>
    </message>
    <message>
        <source>Close this page, and begin again in Rollcall if needed.</source>
        <translation>Fermez cette page et recommencez dans Rollcall si nécessaire.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Vous n’êtes pas connecté</translation>
    </message>
    <message>
        <source>Rollcall says why. You may close this page.</source>
        <translation>Rollcall en indique la raison. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>You may close this page and go back to Rollcall.</source>
        <translation>Vous pouvez fermer cette page et revenir à Rollcall.</translation>
    </message>
</context>
<context>
    <name>rollcall::BudgetMeter</name>
    <message>
        <source>%1 of %2 requests</source>
        <comment>used, of the share that Rollcall may use</comment>
        <translation>%1 requêtes sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Rate limit: %1 of the tenant&apos;s %2 requests are used in this period, by all programs together. Rollcall goes on up to %3 (%4 %), then waits. The count starts again in %Ln s.</source>
        <translation>
            <numerusform>Limite de débit&#xa0;: %1 des %2 requêtes du locataire ont été utilisées sur cette période, tous programmes confondus. Rollcall continue jusqu’à %3 (%4&#xa0;%), puis attend. Le compteur repart de zéro dans %Ln&#xa0;s.</numerusform>
            <numerusform>Limite de débit&#xa0;: %1 des %2 requêtes du locataire ont été utilisées sur cette période, tous programmes confondus. Rollcall continue jusqu’à %3 (%4&#xa0;%), puis attend. Le compteur repart de zéro dans %Ln&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
</context>
<context>
    <name>rollcall::ColumnsDialog</name>
    <message>
        <source>Tick at least one column.</source>
        <translation>Cochez au moins une colonne.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichées</translation>
    </message>
</context>
<context>
    <name>rollcall::CompareModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>list, entry</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>is in the list</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <comment>is not in the list</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>%1, %2: %3, differs</source>
        <comment>attribute, user, value</comment>
        <translation>%1, %2&#xa0;: %3, différent</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>attribute, user, value</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>rollcall::CompareWindow</name>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Seulement les &amp;différences</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln user(s)</source>
        <translation>
            <numerusform>Comparaison de %Ln utilisateur</numerusform>
            <numerusform>Comparaison de %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>The users side by side</source>
        <translation>Les utilisateurs côte à côte</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>button</comment>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy what is shown as text with tabs</source>
        <translation>Copier ce qui est affiché sous forme de texte avec tabulations</translation>
    </message>
    <message>
        <source>They are the same in everything shown.</source>
        <translation>Ils sont identiques dans tout ce qui est affiché.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %Ln place(s).</source>
        <translation>
            <numerusform>Ils diffèrent sur %Ln point.</numerusform>
            <numerusform>Ils diffèrent sur %Ln points.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups and applications are still being asked for…</source>
        <translation>Lecture des groupes et des applications en cours…</translation>
    </message>
    <message>
        <source>Not known of everybody: %1.</source>
        <comment>lists</comment>
        <translation>Inconnu pour certains utilisateurs&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>rollcall::CredentialForm</name>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Sign-in:</source>
        <comment>label of a button</comment>
        <translation>Connexion&#xa0;:</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
</context>
<context>
    <name>rollcall::DetailPage</name>
    <message>
        <source>Time of the activity</source>
        <translation>Période de l’activité</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Dernier jour</numerusform>
            <numerusform>%Ln derniers jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::DetailSection</name>
    <message>
        <source>Load More</source>
        <comment>button</comment>
        <translation>Charger la suite</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>rows</comment>
        <translation>%1 pour l’instant</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>%1, not all</source>
        <comment>rows</comment>
        <translation>%1, incomplet</translation>
    </message>
    <message>
        <source>Stopped before everything was in.</source>
        <translation>Arrêté avant que tout soit reçu.</translation>
    </message>
    <message>
        <source>Show &amp;Members</source>
        <translation>Afficher les &amp;membres</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>Copier le &amp;JSON</translation>
    </message>
</context>
<context>
    <name>rollcall::EnrichmentBar</name>
    <message>
        <source>Paused. %1</source>
        <comment>a sentence</comment>
        <translation>En pause. %1</translation>
    </message>
    <message>
        <source>Details: %1 of %2 read.</source>
        <translation>Détails lus&#xa0;: %1 sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <comment>lists</comment>
        <translation>
            <numerusform>%Ln échec.</numerusform>
            <numerusform>%Ln échecs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not permitted.</source>
        <comment>lists</comment>
        <translation>
            <numerusform>%Ln sans autorisation.</numerusform>
            <numerusform>%Ln sans autorisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how much was read; why nothing arrives</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 About %2 s left.</source>
        <translation>%1 Encore %2&#xa0;s environ.</translation>
    </message>
    <message>
        <source>%1 About %2 min left.</source>
        <translation>%1 Encore %2&#xa0;min environ.</translation>
    </message>
    <message>
        <source>Files say which columns are not whole.</source>
        <translation>Les fichiers exportés indiquent les colonnes incomplètes.</translation>
    </message>
</context>
<context>
    <name>rollcall::EnrichmentDialog</name>
    <message>
        <source>&amp;Start</source>
        <comment>button</comment>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Tick what you want to know of the users shown.</source>
        <translation>Cochez ce que vous voulez savoir des utilisateurs affichés.</translation>
    </message>
    <message>
        <source>All of this is known already of the users shown.</source>
        <translation>Tout cela est déjà connu pour les utilisateurs affichés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) shown.</source>
        <translation>
            <numerusform>%Ln utilisateur affiché.</numerusform>
            <numerusform>%Ln utilisateurs affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 users shown; the others are known already.</source>
        <translation>%1 des %2 utilisateurs affichés&#xa0;; pour les autres, c’est déjà connu.</translation>
    </message>
    <message>
        <source>It stands in their own data: no request is needed.</source>
        <translation>Cela figure dans leurs propres données&#xa0;: aucune requête n’est nécessaire.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln request(s).</source>
        <translation>
            <numerusform>Au moins %Ln requête.</numerusform>
            <numerusform>Au moins %Ln requêtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names take one request more for each entry that occurs, once for all users.</source>
        <translation>Les noms demandent une requête de plus par élément rencontré, une seule fois pour tous les utilisateurs.</translation>
    </message>
    <message>
        <source>It can be paused and stopped; what has come by then stays.</source>
        <translation>L’opération peut être mise en pause ou arrêtée&#xa0;; ce qui a été reçu est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln minute(s), within %1 % of the rate limit that %2 told.</source>
        <translation>
            <numerusform>Au moins %Ln minute, en utilisant au plus %1&#xa0;% de la limite de débit annoncée par %2.</numerusform>
            <numerusform>Au moins %Ln minutes, en utilisant au plus %1&#xa0;% de la limite de débit annoncée par %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s), if each is answered as fast as a page of users was.</source>
        <translation>
            <numerusform>Environ %Ln minute, si chaque réponse est aussi rapide que celle d’une page d’utilisateurs.</numerusform>
            <numerusform>Environ %Ln minutes, si chaque réponse est aussi rapide que celle d’une page d’utilisateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it takes depends on how fast %1 answers.</source>
        <translation>La durée dépend de la rapidité des réponses de %1.</translation>
    </message>
</context>
<context>
    <name>rollcall::ExportDialog</name>
    <message>
        <source>Export</source>
        <comment>button</comment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Selected users (%1)</source>
        <translation>Utilisateurs sé&amp;lectionnés (%1)</translation>
    </message>
    <message>
        <source>Users sho&amp;wn in the table (%1)</source>
        <translation>Utilisateurs &amp;affichés dans le tableau (%1)</translation>
    </message>
    <message>
        <source>&amp;All users received (%1)</source>
        <translation>&amp;Tous les utilisateurs reçus (%1)</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <comment>preset</comment>
        <translation>Choix ci-dessous</translation>
    </message>
    <message>
        <source>Save Preset</source>
        <translation>Enregistrer le préréglage</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nom du préréglage&#xa0;:</translation>
    </message>
    <message>
        <source>Whole objects as the service sent them</source>
        <translation>Objets entiers tels que le service les a envoyés</translation>
    </message>
    <message>
        <source>Columns of the table (%1)</source>
        <translation>Colonnes du tableau (%1)</translation>
    </message>
    <message>
        <source>All attributes (%1)</source>
        <translation>Tous les attributs (%1)</translation>
    </message>
    <message>
        <source>Columns and values are as the other system wants them. Check the file before importing it: passwords, for one, are not in it.</source>
        <translation>Les colonnes et les valeurs sont celles qu’attend l’autre système. Vérifiez le fichier avant de l’importer&#xa0;: il ne contient pas les mots de passe, par exemple.</translation>
    </message>
    <message>
        <source>%1 The file says so, and its name should say LIMITED.</source>
        <comment>a sentence</comment>
        <translation>%1 Le fichier l’indique&#xa0;; son nom devrait contenir LIMITED.</translation>
    </message>
    <message>
        <source>%1 The file says so.</source>
        <comment>a sentence</comment>
        <translation>%1 Le fichier l’indique.</translation>
    </message>
    <message>
        <source>Loading is still going on. The file will hold only users received by now, and its name should say PARTIAL.</source>
        <translation>Le chargement est encore en cours. Le fichier ne contiendra que les utilisateurs déjà reçus&#xa0;; son nom devrait contenir PARTIAL.</translation>
    </message>
    <message>
        <source>%1 The file will not hold everybody, and its name should say PARTIAL.</source>
        <translation>%1 Le fichier ne contiendra pas tous les utilisateurs&#xa0;; son nom devrait contenir PARTIAL.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a column, and of how many users it is not known</comment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Not known of every user: %1. The file says so.</source>
        <translation>Inconnu pour certains utilisateurs&#xa0;: %1. Le fichier l’indique.</translation>
    </message>
    <message>
        <source>Still needed: the name of the file</source>
        <translation>Il manque&#xa0;: le nom du fichier</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>A file of this name exists. It will be replaced.</source>
        <translation>Un fichier de ce nom existe. Il sera remplacé.</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>file filter: format, suffix</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
</context>
<context>
    <name>rollcall::ExportProgress</name>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>%1 utilisateurs sur %2</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 n’a pas été écrit</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 est prêt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users were written.</source>
        <translation>
            <numerusform>%Ln utilisateur a été écrit.</numerusform>
            <numerusform>%Ln utilisateurs ont été écrits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ExportShape</name>
    <message>
        <source>As the service sent them</source>
        <translation>Telles que le service les a envoyées</translation>
    </message>
    <message>
        <source>As in the table, in local time (%1)</source>
        <translation>Comme dans le tableau, en heure locale (%1)</translation>
    </message>
    <message>
        <source>ISO 8601 in UTC</source>
        <translation>ISO 8601 en UTC</translation>
    </message>
    <message>
        <source>In one cell, with commas</source>
        <translation>Dans une cellule, avec des virgules</translation>
    </message>
    <message>
        <source>A row for each value</source>
        <translation>Une ligne par valeur</translation>
    </message>
    <message>
        <source>Nothing is masked</source>
        <translation>Rien n’est masqué</translation>
    </message>
    <message>
        <source>Initials in place of names</source>
        <translation>Initiales à la place des noms</translation>
    </message>
    <message>
        <source>Domains in place of addresses</source>
        <translation>Domaines à la place des adresses</translation>
    </message>
    <message>
        <source>Keyed hashes in place of names</source>
        <translation>Hachages à clé à la place des noms</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Virgules</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Points-virgules</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulations</translation>
    </message>
    <message>
        <source>Status, dates and place of work stay. Ids, phone numbers and every column that is not well known become “(masked)”.</source>
        <translation>Le statut, les dates et le lieu de travail restent. Les ID, les numéros de téléphone et toute colonne que Rollcall ne connaît pas deviennent «&#xa0;(masked)&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Still needed: a key of at least %Ln characters. It is not kept.</source>
        <translation>
            <numerusform>Il manque&#xa0;: une clé d’au moins %Ln caractère. Elle n’est pas conservée.</numerusform>
            <numerusform>Il manque&#xa0;: une clé d’au moins %Ln caractères. Elle n’est pas conservée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same value becomes the same hash in every file made with this key. Keep it: it is not stored.</source>
        <translation>Une même valeur donne le même hachage dans tous les fichiers créés avec cette clé. Gardez-la&#xa0;: elle n’est pas enregistrée.</translation>
    </message>
</context>
<context>
    <name>rollcall::FetchLimit</name>
    <message>
        <source>Fetch only what this search finds: %1 answers all of it.</source>
        <translation>Ne charger que les résultats de cette recherche&#xa0;: %1 la traite entièrement.</translation>
    </message>
    <message>
        <source>Fetch only what this search finds. %1 answers “%2”; “%3” is matched here.</source>
        <translation>Ne charger que les résultats de cette recherche. %1 traite «&#xa0;%2&#xa0;»&#xa0;; «&#xa0;%3&#xa0;» est traité ici.</translation>
    </message>
    <message>
        <source>With a search, only the users whom it finds can be fetched.</source>
        <translation>Avec une recherche, il est possible de ne charger que les utilisateurs qu’elle trouve.</translation>
    </message>
    <message>
        <source>%1 can answer nothing of this search: it is matched here, over everybody.</source>
        <translation>%1 ne peut rien traiter de cette recherche&#xa0;: elle est appliquée ici, sur tous les utilisateurs.</translation>
    </message>
    <message>
        <source>This is not everybody: only users found by “%1” were fetched.</source>
        <translation>Liste limitée&#xa0;: seuls les utilisateurs correspondant à «&#xa0;%1&#xa0;» ont été chargés.</translation>
    </message>
    <message>
        <source>This search may find more users than are shown: only those found by “%1” were fetched.</source>
        <translation>Cette recherche peut trouver plus d’utilisateurs que ceux affichés&#xa0;: seuls ceux qui correspondent à «&#xa0;%1&#xa0;» ont été chargés.</translation>
    </message>
    <message>
        <source>Only users found by “%1” are being fetched.</source>
        <translation>Seuls les utilisateurs correspondant à «&#xa0;%1&#xa0;» sont en cours de chargement.</translation>
    </message>
    <message>
        <source>Only users found by “%1” were fetched.</source>
        <translation>Seuls les utilisateurs correspondant à «&#xa0;%1&#xa0;» ont été chargés.</translation>
    </message>
    <message>
        <source>%1 did not take this search: everybody is fetched, and matched here.</source>
        <translation>%1 n’a pas accepté cette recherche&#xa0;: tous les utilisateurs sont chargés, et elle est appliquée ici.</translation>
    </message>
    <message>
        <source>Fetch Everybody</source>
        <comment>button</comment>
        <translation>Tout charger</translation>
    </message>
    <message>
        <source>Fetch Only This Search</source>
        <comment>button</comment>
        <translation>Ne charger que cette recherche</translation>
    </message>
</context>
<context>
    <name>rollcall::FetchPopup</name>
    <message>
        <source>What is fetched</source>
        <translation>Ce qui est chargé</translation>
    </message>
    <message>
        <source>Fetch only what this search finds</source>
        <translation>Ne charger que les résultats de cette recherche</translation>
    </message>
    <message>
        <source>%1 then sends fewer users, and this search shows the same rows. Nobody else is in the table until everybody is fetched again.</source>
        <translation>%1 envoie alors moins d’utilisateurs, et cette recherche affiche les mêmes lignes. Personne d’autre ne figure dans le tableau tant que tous les utilisateurs n’ont pas été rechargés.</translation>
    </message>
    <message>
        <source>%1 answers:</source>
        <comment>a provider</comment>
        <translation>Traité par %1&#xa0;:</translation>
    </message>
    <message>
        <source>Matched here, among the users it sends:</source>
        <translation>Traité ici, parmi les utilisateurs envoyés&#xa0;:</translation>
    </message>
    <message>
        <source>Fetch &amp;Only These</source>
        <comment>button</comment>
        <translation>Ne charger &amp;que ceux-ci</translation>
    </message>
    <message>
        <source>Fetch &amp;Everybody</source>
        <comment>button</comment>
        <translation>&amp;Tout charger</translation>
    </message>
</context>
<context>
    <name>rollcall::FilterHeader</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter of the column “%1”</source>
        <translation>Filtre de la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>rollcall::GroupFilter</name>
    <message>
        <source>Reading the members of “%1”: %2 so far.</source>
        <comment>group, number</comment>
        <translation>Lecture des membres de «&#xa0;%1&#xa0;»&#xa0;: %2 pour l’instant.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>group, a sentence</comment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show Everybody</source>
        <comment>button</comment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <comment>button</comment>
        <translation>Actualiser</translation>
    </message>
</context>
<context>
    <name>rollcall::GroupPicker</name>
    <message>
        <source>Members of a Group</source>
        <translation>Membres d’un groupe</translation>
    </message>
    <message>
        <source>Search the groups</source>
        <translation>Rechercher dans les groupes</translation>
    </message>
    <message>
        <source>&amp;Members of groups within it, too</source>
        <translation>&amp;Inclure les membres des groupes imbriqués</translation>
    </message>
    <message>
        <source>Show Members</source>
        <translation>Afficher les membres</translation>
    </message>
    <message>
        <source>Loading… %1 so far.</source>
        <comment>groups</comment>
        <translation>Chargement… %1 pour l’instant.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>These are not all groups. %1</source>
        <comment>what happened</comment>
        <translation>La liste des groupes est incomplète. %1</translation>
    </message>
    <message>
        <source>None of %1 groups matches.</source>
        <comment>number</comment>
        <translation>Aucun des %1 groupes ne correspond.</translation>
    </message>
</context>
<context>
    <name>rollcall::JsonTree</name>
    <message>
        <source>&amp;Copy Value</source>
        <translation>&amp;Copier la valeur</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>&amp;Search for This Value</source>
        <translation>&amp;Rechercher cette valeur</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>&amp;Tout développer</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>Tout ré&amp;duire</translation>
    </message>
</context>
<context>
    <name>rollcall::JsonTreeModel</name>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln clé</numerusform>
            <numerusform>%Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>object</source>
        <comment>kind of a JSON value</comment>
        <translation>objet</translation>
    </message>
    <message>
        <source>list</source>
        <comment>kind of a JSON value</comment>
        <translation>liste</translation>
    </message>
    <message>
        <source>text</source>
        <comment>kind of a JSON value</comment>
        <translation>texte</translation>
    </message>
    <message>
        <source>yes or no</source>
        <comment>kind of a JSON value: true, false</comment>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>kind of a JSON value: null</comment>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>number</source>
        <comment>kind of a JSON value</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>heading</comment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>heading: text, number…</comment>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>rollcall::JsonView</name>
    <message>
        <source>Only the beginning is shown, %1 of %2. Copy takes all of it.</source>
        <translation>Seul le début est affiché, %1 sur %2. La copie prend le tout.</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>words looked for in a text</comment>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>this match, of how many</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>rollcall::ListingStatus</name>
    <message>
        <source>Paused after %1 users, %2 pages</source>
        <translation>En pause après %1 utilisateurs, %2 pages</translation>
    </message>
    <message>
        <source>%1 users · %2</source>
        <comment>received so far, then why nothing arrives</comment>
        <translation>%1 utilisateurs · %2</translation>
    </message>
    <message>
        <source>Asking for the first page…</source>
        <translation>Demande de la première page…</translation>
    </message>
    <message>
        <source>%1 users, %2 pages</source>
        <translation>%1 utilisateurs, %2 pages</translation>
    </message>
    <message>
        <source>%1 users, %2 pages, %3 users/s</source>
        <translation>%1 utilisateurs, %2 pages, %3 utilisateurs/s</translation>
    </message>
    <message>
        <source>%1 users, %2 pages, %3 users/s, about %4 s left</source>
        <translation>%1 utilisateurs, %2 pages, %3 utilisateurs/s, encore %4&#xa0;s environ</translation>
    </message>
    <message>
        <source>%1 users, %2 pages, %3 users/s, about %4 min left</source>
        <translation>%1 utilisateurs, %2 pages, %3 utilisateurs/s, encore %4&#xa0;min environ</translation>
    </message>
</context>
<context>
    <name>rollcall::MainWindow</name>
    <message>
        <source>About Rollcall</source>
        <translation>À propos de Rollcall</translation>
    </message>
    <message>
        <source>Rollcall %1</source>
        <translation>Rollcall %1</translation>
    </message>
    <message>
        <source>A browser for the people in an identity directory. It only reads: nothing in a directory is ever changed. It connects to your tenants and to nobody else.

With Qt %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Un explorateur pour les utilisateurs d’un annuaire d’identités. Il ne fait que lire&#xa0;: rien n’est jamais modifié dans un annuaire. Il se connecte à vos locataires et à rien d’autre.

Avec Qt %1. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>No keychain is running: tokens are kept until Rollcall closes.</source>
        <translation>Aucun trousseau n’est actif&#xa0;: les jetons sont conservés jusqu’à la fermeture de Rollcall.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <comment>a tenant&apos;s last result</comment>
        <translation>
            <numerusform>%Ln utilisateur</numerusform>
            <numerusform>%Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limited: %Ln user(s)</source>
        <comment>a tenant&apos;s last result: not everybody was asked for</comment>
        <translation>
            <numerusform>Limité&#xa0;: %Ln utilisateur</numerusform>
            <numerusform>Limité&#xa0;: %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s), %1</source>
        <comment>a tenant&apos;s last result, time of day</comment>
        <translation>
            <numerusform>%Ln utilisateur, %1</numerusform>
            <numerusform>%Ln utilisateurs, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) last time</source>
        <comment>a tenant&apos;s result of an earlier run</comment>
        <translation>
            <numerusform>%Ln utilisateur la dernière fois</numerusform>
            <numerusform>%Ln utilisateurs la dernière fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome to Rollcall</source>
        <translation>Bienvenue dans Rollcall</translation>
    </message>
    <message>
        <source>Add a tenant to see the people in its directory. Rollcall only reads; it never changes anything there.</source>
        <translation>Ajoutez un locataire pour voir les utilisateurs de son annuaire. Rollcall ne fait que lire&#xa0;; il n’y modifie jamais rien.</translation>
    </message>
    <message>
        <source>Add a Tenant…</source>
        <comment>button</comment>
        <translation>Ajouter un locataire…</translation>
    </message>
    <message>
        <source>Choose a tenant from the list.</source>
        <translation>Choisissez un locataire dans la liste.</translation>
    </message>
    <message>
        <source>Its users then appear here.</source>
        <translation>Ses utilisateurs apparaîtront ici.</translation>
    </message>
    <message>
        <source>%1 – Rollcall</source>
        <comment>title of the window</comment>
        <translation>%1 – Rollcall</translation>
    </message>
    <message>
        <source>Rollcall</source>
        <translation>Rollcall</translation>
    </message>
</context>
<context>
    <name>rollcall::ProfileDialog</name>
    <message>
        <source>Add Tenant</source>
        <comment>title</comment>
        <translation>Ajouter un locataire</translation>
    </message>
    <message>
        <source>Add Tenant</source>
        <comment>button</comment>
        <translation>Ajouter le locataire</translation>
    </message>
    <message>
        <source>Edit Tenant</source>
        <comment>title</comment>
        <translation>Modifier le locataire</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Duplicate Tenant</source>
        <comment>title</comment>
        <translation>Dupliquer le locataire</translation>
    </message>
    <message>
        <source>Rollcall sends no more than this share of the requests that the service allows, so that other programs keep working.</source>
        <translation>Rollcall n’envoie pas plus que cette part des requêtes que le service autorise, afin que les autres programmes continuent de fonctionner.</translation>
    </message>
    <message>
        <source>Only for a tenant with a second host name of its own, such as a custom domain. The token is sent to this host too.</source>
        <translation>Uniquement pour un locataire qui possède un second nom d’hôte, par exemple un domaine personnalisé. Le jeton est aussi envoyé à cet hôte.</translation>
    </message>
    <message>
        <source>No keychain was found: the token is kept until Rollcall is closed, and asked for again next time.</source>
        <translation>Aucun trousseau n’a été trouvé&#xa0;: le jeton est conservé jusqu’à la fermeture de Rollcall, puis redemandé la prochaine fois.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Stored in the keychain – leave empty to keep</source>
        <translation>Enregistré dans le trousseau – laisser vide pour conserver</translation>
    </message>
    <message>
        <source>Leave empty to use that of “%1”</source>
        <translation>Laisser vide pour utiliser celui de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rollcall will use %1.</source>
        <translation>Rollcall utilisera %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name that is taken, and a number behind it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Still needed: to sign in</source>
        <translation>Il manque&#xa0;: la connexion</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Choisissez un fournisseur.</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Il manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>The address must be corrected first.</source>
        <translation>L’adresse doit d’abord être corrigée.</translation>
    </message>
    <message>
        <source>The alias host must be a host name alone, such as id.example.com.</source>
        <translation>L’hôte alias doit être un simple nom d’hôte, par exemple id.example.com.</translation>
    </message>
    <message>
        <source>The CA file must be corrected first.</source>
        <translation>Le fichier CA doit d’abord être corrigé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s label and what is wrong there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Still needed: a name for the tenant</source>
        <translation>Il manque&#xa0;: un nom pour le locataire</translation>
    </message>
    <message>
        <source>Another tenant is called “%1” already.</source>
        <translation>Un autre locataire s’appelle déjà «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Only for a server with a certificate from an issuer that this computer does not know. The certificates in this file are trusted at this tenant&apos;s own addresses, for its API and its sign-in, and nowhere else.</source>
        <translation>Uniquement pour un serveur dont le certificat provient d’un émetteur que cet ordinateur ne connaît pas. Les certificats de ce fichier sont approuvés aux adresses de ce locataire, pour son API et sa connexion, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Choose CA File</source>
        <translation>Choisir le fichier CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The last sign-in is stored in the keychain: sign in only to change it.</source>
        <translation>La dernière connexion est enregistrée dans le trousseau&#xa0;: ne vous reconnectez que pour en changer.</translation>
    </message>
    <message>
        <source>You get a code, and type it on a page of %1 on any device.</source>
        <translation>Vous recevez un code, à saisir sur une page %1 depuis n’importe quel appareil.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 opens in the browser.</source>
        <translation>La page de connexion %1&#xa0;s’ouvre dans le navigateur.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>The rate limit is %1 requests a period, of which Rollcall uses up to %2.</source>
        <translation>La limite de débit est de %1 requêtes par période&#xa0;; Rollcall en utilise %2 au plus.</translation>
    </message>
</context>
<context>
    <name>rollcall::SaveViewDialog</name>
    <message>
        <source>%1 (descending)</source>
        <comment>a column</comment>
        <translation>%1 (décroissant)</translation>
    </message>
    <message>
        <source>&amp;Only for “%1”</source>
        <translation>&amp;Uniquement pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>button</comment>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>The view needs a name.</source>
        <translation>La vue doit avoir un nom.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>what a view searches for</comment>
        <translation>Tous les utilisateurs</translation>
    </message>
    <message>
        <source>As received</source>
        <comment>order of users</comment>
        <translation>Ordre de réception</translation>
    </message>
    <message>
        <source>This tenant has a view “%1” already. Choose another name, or replace that view by what is shown now.</source>
        <translation>Ce locataire a déjà une vue «&#xa0;%1&#xa0;». Choisissez un autre nom, ou remplacez cette vue par ce qui est affiché actuellement.</translation>
    </message>
    <message>
        <source>There is a view “%1” for all tenants already. Choose another name, or replace that view by what is shown now.</source>
        <translation>Il existe déjà une vue «&#xa0;%1&#xa0;» pour tous les locataires. Choisissez un autre nom, ou remplacez cette vue par ce qui est affiché actuellement.</translation>
    </message>
</context>
<context>
    <name>rollcall::SavedViews</name>
    <message>
        <source>&amp;Update “%1”</source>
        <comment>a view</comment>
        <translation>&amp;Mettre à jour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>For “%1”</source>
        <comment>heading: a tenant</comment>
        <translation>Pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>For All Tenants</source>
        <comment>heading</comment>
        <translation>Pour tous les locataires</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) cannot be used…</source>
        <translation>
            <numerusform>%Ln vue est inutilisable…</numerusform>
            <numerusform>%Ln vues sont inutilisables…</numerusform>
        </translation>
    </message>
    <message>
        <source>The views cannot be read…</source>
        <translation>Les vues ne peuvent pas être lues…</translation>
    </message>
</context>
<context>
    <name>rollcall::SearchBox</name>
    <message>
        <source>No user has a column “%1”. Did you mean “%2”?</source>
        <translation>Aucun utilisateur n’a de colonne «&#xa0;%1&#xa0;». Vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>No user has a column “%1”.</source>
        <translation>Aucun utilisateur n’a de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>rollcall::SearchHelp</name>
    <message>
        <source>Search help</source>
        <translation>Aide à la recherche</translation>
    </message>
    <message>
        <source>Search by example</source>
        <translation>Exemples de recherche</translation>
    </message>
    <message>
        <source>Both words, anywhere in the columns shown</source>
        <translation>Les deux mots, n’importe où dans les colonnes affichées</translation>
    </message>
    <message>
        <source>Exactly these words, one after the other</source>
        <translation>Exactement ces mots, l’un après l’autre</translation>
    </message>
    <message>
        <source>The column contains the text</source>
        <translation>La colonne contient le texte</translation>
    </message>
    <message>
        <source>The column is exactly this, in any case</source>
        <translation>La colonne est exactement ceci, sans tenir compte de la casse</translation>
    </message>
    <message>
        <source>Begins with; a $ behind the text means ends with</source>
        <translation>Commence par&#xa0;; un $ après le texte signifie «&#xa0;finit par&#xa0;»</translation>
    </message>
    <message>
        <source>One of several values</source>
        <translation>L’une de plusieurs valeurs</translation>
    </message>
    <message>
        <source>Has a value</source>
        <translation>A une valeur</translation>
    </message>
    <message>
        <source>Has no value</source>
        <translation>N’a pas de valeur</translation>
    </message>
    <message>
        <source>Longer than 90 days ago; also h, w, m and y</source>
        <translation>Il y a plus de 90 jours&#xa0;; aussi h, w, m et y</translation>
    </message>
    <message>
        <source>Since a day; also today and yesterday</source>
        <translation>Depuis un jour donné&#xa0;; aussi today et yesterday</translation>
    </message>
    <message>
        <source>It has not happened</source>
        <translation>N’a jamais eu lieu</translation>
    </message>
    <message>
        <source>Everybody but these; NOT means the same</source>
        <translation>Tous sauf ceux-ci&#xa0;; NOT signifie la même chose</translation>
    </message>
    <message>
        <source>Either; parentheses hold together</source>
        <translation>L’un ou l’autre&#xa0;; les parenthèses regroupent</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>Forget Recent Searches</source>
        <translation>Oublier les recherches récentes</translation>
    </message>
</context>
<context>
    <name>rollcall::SecretEdit</name>
    <message>
        <source>Hide what was typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>rollcall::SignInBox</name>
    <message>
        <source>Copy Code</source>
        <comment>button</comment>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <comment>button</comment>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open Page</source>
        <comment>button</comment>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Cancel Sign-In</source>
        <comment>button</comment>
        <translation>Annuler la connexion</translation>
    </message>
    <message>
        <source>The code to type on the sign-in page</source>
        <translation>Le code à saisir sur la page de connexion</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 yourself and type the code there.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Ouvrez %1 vous-même et saisissez-y le code.</translation>
    </message>
    <message>
        <source>Waiting for the browser… Sign in there, then come back.</source>
        <translation>En attente du navigateur… Connectez-vous, puis revenez ici.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address into one on this computer.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Copiez l’adresse dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Open %1 on any device and type this code. It is good until %2.</source>
        <comment>an address, a time of day</comment>
        <translation>Ouvrez %1 sur n’importe quel appareil et saisissez ce code. Il est valable jusqu’à %2.</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>button, after it was pressed</comment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <comment>button</comment>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>Sign In Again…</source>
        <comment>button</comment>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>button</comment>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>rollcall::SortHeader</name>
    <message>
        <source>%1 · %2</source>
        <comment>header of a column, its place among the sort keys</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>rollcall::StatusChips</name>
    <message>
        <source>Statuses</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A status and how many users have it: &quot;Active 1,234&quot;.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Click to show users with other statuses too.</source>
        <translation>Cliquez pour afficher aussi les utilisateurs ayant d’autres statuts.</translation>
    </message>
    <message>
        <source>Click to show only users with the statuses chosen here.</source>
        <translation>Cliquez pour n’afficher que les utilisateurs ayant les statuts choisis ici.</translation>
    </message>
</context>
<context>
    <name>rollcall::StatusPill</name>
    <message>
        <source>%1 (%2)</source>
        <comment>status in common terms, then in the provider&apos;s word</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rollcall::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a suggestion and what is said of it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rollcall::SupportDialog</name>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Save Support Bundle</source>
        <translation>Enregistrer le rapport de diagnostic</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>a file</comment>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>rollcall::TableColumns</name>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>Tri &amp;croissant</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>Tri &amp;décroissant</translation>
    </message>
    <message>
        <source>Show in the Order &amp;Received</source>
        <translation>Ordre de &amp;réception</translation>
    </message>
    <message>
        <source>&amp;Values…</source>
        <translation>&amp;Valeurs…</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>&amp;Masquer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose &amp;Columns…</source>
        <translation>C&amp;hoisir les colonnes…</translation>
    </message>
</context>
<context>
    <name>rollcall::TableFilters</name>
    <message>
        <source>Only Users Where “%1” &amp;Never Happened</source>
        <translation>Uniquement si «&#xa0;%1&#xa0;» n’a &amp;jamais eu lieu</translation>
    </message>
    <message>
        <source>N&amp;ot Users Where “%1” Never Happened</source>
        <translation>E&amp;xclure si «&#xa0;%1&#xa0;» n’a jamais eu lieu</translation>
    </message>
    <message>
        <source>Only Users With&amp;out “%1”</source>
        <translation>Uniquement &amp;sans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Only Users &amp;with “%1”</source>
        <translation>Uniquement a&amp;vec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Only “%1”</source>
        <translation>&amp;Uniquement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Not “%1”</source>
        <translation>E&amp;xclure «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>rollcall::TenantCard</name>
    <message>
        <source>Tenant Card</source>
        <translation>Fiche du locataire</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <comment>button</comment>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what is shown here as text; no secret is in it</source>
        <translation>Copier ce qui est affiché ici sous forme de texte&#xa0;; il ne contient aucun secret</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Annuaire&#xa0;:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>caption of a field</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Signs in with:</source>
        <translation>Mode de connexion&#xa0;:</translation>
    </message>
    <message>
        <source>Secrets are kept:</source>
        <translation>Secrets conservés&#xa0;:</translation>
    </message>
    <message>
        <source>Token of:</source>
        <translation>Jeton de&#xa0;:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Type&#xa0;:</translation>
    </message>
    <message>
        <source>Good for:</source>
        <translation>Validité&#xa0;:</translation>
    </message>
    <message>
        <source>Rate limit:</source>
        <translation>Limite de débit&#xa0;:</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Étendues</translation>
    </message>
    <message>
        <source>Scopes:</source>
        <translation>Étendues&#xa0;:</translation>
    </message>
    <message>
        <source>until Rollcall is closed: no keychain is running</source>
        <translation>jusqu’à la fermeture de Rollcall&#xa0;: aucun trousseau n’est actif</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain</source>
        <translation>dans le trousseau du système</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Connected; answered within %1 ms.</source>
        <translation>Connecté&#xa0;; réponse en %1&#xa0;ms.</translation>
    </message>
    <message>
        <source>the directory does not tell</source>
        <translation>l’annuaire ne l’indique pas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, login</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 access token, renewed by Rollcall</source>
        <comment>Bearer</comment>
        <translation>Jeton d’accès %1, renouvelé par Rollcall</translation>
    </message>
    <message>
        <source>the token does not tell</source>
        <translation>le jeton ne l’indique pas</translation>
    </message>
    <message>
        <source>%1 requests a period, %2 of them left</source>
        <translation>%1 requêtes par période, dont %2 restantes</translation>
    </message>
    <message>
        <source>%1 – can change</source>
        <comment>a scope</comment>
        <translation>%1 – permet de modifier</translation>
    </message>
</context>
<context>
    <name>rollcall::TenantDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>provider, state</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>rollcall::TenantEditor</name>
    <message>
        <source>“%1” is connected.</source>
        <translation>«&#xa0;%1&#xa0;» est connecté.</translation>
    </message>
    <message>
        <source>The rate limit is %1 requests a period, %2 of them left.</source>
        <translation>La limite de débit est de %1 requêtes par période, dont %2 restantes.</translation>
    </message>
    <message>
        <source>Remove Tenant</source>
        <translation>Retirer le locataire</translation>
    </message>
    <message>
        <source>Remove “%1” from Rollcall?</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de Rollcall&#xa0;?</translation>
    </message>
    <message>
        <source>Its address, its token, users kept of an interrupted load and the arrangement of its table are forgotten. Nothing changes in the directory itself.</source>
        <translation>Son adresse, son jeton, les utilisateurs conservés d’un chargement interrompu et la disposition de son tableau sont oubliés. Rien ne change dans l’annuaire lui-même.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The token of “%1” may still be in the keychain. %2</source>
        <comment>what happened, why</comment>
        <translation>Le jeton de «&#xa0;%1&#xa0;» est peut-être encore dans le trousseau. %2</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>tenant, what happened</comment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rollcall::TenantView</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Search the columns shown</source>
        <translation>Rechercher dans les colonnes affichées</translation>
    </message>
    <message>
        <source>Add Details Co&amp;lumns…</source>
        <translation>Ajouter des co&amp;lonnes de détails…</translation>
    </message>
    <message>
        <source>%1 of %2 fetched users shown, %3 selected</source>
        <translation>%1 des %2 utilisateurs chargés affichés, %3 sélectionnés</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 selected</source>
        <translation>%1 sur %2 affichés, %3 sélectionnés</translation>
    </message>
    <message>
        <source>%1 of %2 fetched users shown</source>
        <translation>%1 des %2 utilisateurs chargés affichés</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>button</comment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>At most %1 users are copied at once. Export the selection to a file instead.</source>
        <translation>Vous ne pouvez copier que %1 utilisateurs à la fois. Exportez plutôt la sélection dans un fichier.</translation>
    </message>
    <message>
        <source>Copying %1 users…</source>
        <translation>Copie de %1 utilisateurs…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) copied.</source>
        <translation>
            <numerusform>%Ln utilisateur copié.</numerusform>
            <numerusform>%Ln utilisateurs copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Open in &amp;Window</source>
        <translation>Ouvrir dans une &amp;fenêtre</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Com&amp;parer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Choose C&amp;olumns…</source>
        <translation>C&amp;hoisir les colonnes…</translation>
    </message>
</context>
<context>
    <name>rollcall::TokenDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a tenant, its host</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No keychain was found: the token is kept until Rollcall is closed, and asked for again next time.</source>
        <translation>Aucun trousseau n’a été trouvé&#xa0;: le jeton est conservé jusqu’à la fermeture de Rollcall, puis redemandé la prochaine fois.</translation>
    </message>
    <message>
        <source>It is stored in the system&apos;s keychain.</source>
        <translation>Il est enregistré dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <comment>title</comment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Use Token</source>
        <comment>button</comment>
        <translation>Utiliser le jeton</translation>
    </message>
    <message>
        <source>You get a code, and type it on a page of %1 on any device.</source>
        <translation>Vous recevez un code, à saisir sur une page %1 depuis n’importe quel appareil.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 opens in the browser.</source>
        <translation>La page de connexion %1&#xa0;s’ouvre dans le navigateur.</translation>
    </message>
</context>
<context>
    <name>rollcall::UserPanel</name>
    <message>
        <source>Access</source>
        <comment>tab: groups, applications, roles</comment>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>tab: factors, devices</comment>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>tab: log</comment>
        <translation>Activité</translation>
    </message>
    <message>
        <source>No user selected</source>
        <translation>Aucun utilisateur sélectionné</translation>
    </message>
    <message>
        <source>Select a user in the table to see all attributes.</source>
        <translation>Sélectionnez un utilisateur dans le tableau pour voir tous ses attributs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users selected</source>
        <translation>
            <numerusform>%Ln utilisateur sélectionné</numerusform>
            <numerusform>%Ln utilisateurs sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single user to see all attributes, or export the selection.</source>
        <translation>Sélectionnez un seul utilisateur pour voir tous ses attributs, ou exportez la sélection.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Manager: %1</source>
        <translation>Responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Direct reports</source>
        <translation>Collaborateurs directs</translation>
    </message>
</context>
<context>
    <name>rollcall::UserWindow</name>
    <message>
        <source>%1 – %2</source>
        <comment>user, tenant</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>rollcall::ValuesDialog</name>
    <message>
        <source>Values of “%1”</source>
        <translation>Valeurs de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>Rechercher dans les valeurs</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Show These</source>
        <translation>Afficher ceux-ci</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(aucune valeur)</translation>
    </message>
    <message>
        <source>%1 less frequent values, of %2 users in all, are not listed.</source>
        <extracomment>%1: how many values, %2: how many users have one of them.</extracomment>
        <translation>%1 valeurs moins fréquentes, de %2 utilisateurs au total, ne sont pas listées.</translation>
    </message>
    <message>
        <source>No users match the rest of the search.</source>
        <translation>Aucun utilisateur ne correspond au reste de la recherche.</translation>
    </message>
    <message>
        <source>Of the users that match the rest of the search.</source>
        <translation>Parmi les utilisateurs qui correspondent au reste de la recherche.</translation>
    </message>
</context>
<context>
    <name>rollcall::ViewsDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a view, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Tous les locataires</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tenant</source>
        <comment>column: the tenant of a view</comment>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>column</comment>
        <translation>Recherche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln autre fichier est inutilisable.</numerusform>
            <numerusform>%Ln autres fichiers sont inutilisables.</numerusform>
        </translation>
    </message>
    <message>
        <source>No view is saved. “Save View…” saves what a table shows.</source>
        <translation>Aucune vue n’est enregistrée. «&#xa0;Enregistrer la vue…&#xa0;» enregistre ce qu’affiche un tableau.</translation>
    </message>
    <message>
        <source>“%1” was not renamed. %2</source>
        <comment>a view, why</comment>
        <translation>«&#xa0;%1&#xa0;» n’a pas été renommée. %2</translation>
    </message>
    <message>
        <source>Remove View</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Remove the view “%1”?</source>
        <translation>Supprimer la vue «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its file is deleted. What the table shows now stays as it is.</source>
        <translation>Son fichier est supprimé. Ce que le tableau affiche actuellement ne change pas.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Export View</source>
        <translation>Exporter la vue</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vues (*.json)</translation>
    </message>
    <message>
        <source>“%1” was written to %2.</source>
        <comment>a view, a file</comment>
        <translation>«&#xa0;%1&#xa0;» a été écrite dans %2.</translation>
    </message>
    <message>
        <source>Import View</source>
        <translation>Importer une vue</translation>
    </message>
    <message>
        <source>Views (*.json);;All files (*)</source>
        <translation>Vues (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Il existe déjà une vue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Both can be kept; the imported one is then called “%1”. Replacing deletes the one that is here.</source>
        <translation>Les deux peuvent être conservées&#xa0;; la vue importée s’appellera alors «&#xa0;%1&#xa0;». Le remplacement supprime celle qui est ici.</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <comment>button</comment>
        <translation>Conserver les deux</translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>button</comment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>“%1” was imported. It is for the tenant “%2” alone.</source>
        <translation>«&#xa0;%1&#xa0;» a été importée. Elle est destinée au seul locataire «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was imported. It is for all tenants.</source>
        <translation>«&#xa0;%1&#xa0;» a été importée. Elle est destinée à tous les locataires.</translation>
    </message>
</context>
</TS>
