<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountStatus</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Passwort abgelaufen</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
</context>
<context>
    <name>AttributeGroup</name>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
</context>
<context>
    <name>BlankReason</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not requested</source>
        <translation>nicht abgefragt</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>not licensed</source>
        <translation>nicht lizenziert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen…</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>not permitted: this takes %1</source>
        <comment>scope or permission</comment>
        <translation>nicht erlaubt: erfordert %1</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Choose Columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>Ticked columns are shown, from left to right in this order. Drag them, or use the buttons, to change it.</source>
        <translation>Angekreuzte Spalten werden angezeigt, in dieser Reihenfolge von links nach rechts. Ändern Sie die Reihenfolge durch Ziehen oder mit den Schaltflächen.</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Spalten durchsuchen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Brings back the columns that this provider starts with</source>
        <translation>Stellt die Standardspalten dieses Anbieters wieder her</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>The token belongs to %1.</source>
        <translation>Das Token gehört %1.</translation>
    </message>
    <message>
        <source>The token belongs to %1 (%2).</source>
        <translation>Das Token gehört %1 (%2).</translation>
    </message>
    <message>
        <source>The token&apos;s scopes: %1.</source>
        <translation>Scopes des Tokens: %1.</translation>
    </message>
    <message>
        <source>Rollcall renews it by itself.</source>
        <translation>Rollcall erneuert es selbst.</translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <comment>a date and time</comment>
        <translation>Das Token ist gültig bis %1.</translation>
    </message>
    <message>
        <source>This token can do more than read (%1). Rollcall only reads: one without these scopes is safer.</source>
        <translation>Dieses Token erlaubt mehr als Lesen (%1). Rollcall liest nur: Ein Token ohne diese Scopes ist sicherer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list of scopes</comment>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Das Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>The token expires within a minute.</source>
        <translation>Das Token läuft in weniger als einer Minute ab.</translation>
    </message>
    <message numerus="yes">
        <source>The token is good for %Ln more minute(s).</source>
        <translation>
            <numerusform>Das Token ist noch %Ln Minute gültig.</numerusform>
            <numerusform>Das Token ist noch %Ln Minuten gültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token is good for %Ln more hour(s).</source>
        <translation>
            <numerusform>Das Token ist noch %Ln Stunde gültig.</numerusform>
            <numerusform>Das Token ist noch %Ln Stunden gültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <comment>a date</comment>
        <translation>Das Token ist gültig bis %1.</translation>
    </message>
</context>
<context>
    <name>EnrichmentBar</name>
    <message>
        <source>Progress of the details columns</source>
        <translation>Fortschritt der Detailspalten</translation>
    </message>
    <message>
        <source>Pause asking for details</source>
        <translation>Abfrage der Details pausieren</translation>
    </message>
    <message>
        <source>Go on asking for details</source>
        <translation>Abfrage der Details fortsetzen</translation>
    </message>
    <message>
        <source>Stop asking for details; what was received is kept</source>
        <translation>Abfrage der Details stoppen; bereits Empfangenes bleibt erhalten</translation>
    </message>
    <message>
        <source>Stop asking for details</source>
        <translation>Abfrage der Details stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Diese Zeile schließen</translation>
    </message>
</context>
<context>
    <name>EnrichmentDialog</name>
    <message>
        <source>Add Details Columns</source>
        <translation>Detailspalten hinzufügen</translation>
    </message>
    <message>
        <source>What the directory tells of one user at a time alone can be asked for of all users shown, and becomes columns of the table.</source>
        <translation>Was das Verzeichnis nur zu jeweils einem Benutzer mitteilt, kann für alle angezeigten Benutzer abgefragt werden und wird zu Spalten der Tabelle.</translation>
    </message>
    <message>
        <source>Details columns</source>
        <translation>Detailspalten</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>a scope or permission</comment>
        <translation>Erfordert</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Try Again</source>
        <comment>button</comment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <comment>button</comment>
        <translation>Token eingeben…</translation>
    </message>
    <message>
        <source>Edit Tenant…</source>
        <comment>button</comment>
        <translation>Mandant bearbeiten…</translation>
    </message>
    <message>
        <source>The answer was: “%1”</source>
        <translation>Die Antwort lautete: „%1“</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>The answer was: “%1” (request id %2)</source>
        <translation>Die Antwort lautete: „%1“ (Anfrage-ID %2)</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln seconds.</source>
        <translation>
            <numerusform>Versuchen Sie es in %Ln Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %Ln Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>the directory</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>des Verzeichnisses</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>What was received until then is kept.</source>
        <translation>Was bis dahin empfangen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>This cannot be used as it is.</source>
        <translation>Diese Angabe ist so nicht verwendbar.</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>Prüfen Sie Ihre Eingabe.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>Der Server %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network connection and the tenant&apos;s address, then try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und die Adresse des Mandanten und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zum Server %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again. What was received is kept.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und versuchen Sie es dann erneut. Bereits Empfangenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>No complete answer came from %1 in time.</source>
        <translation>Der Server %1 hat nicht rechtzeitig vollständig geantwortet.</translation>
    </message>
    <message>
        <source>The service or the network is slow just now. Try again in a moment.</source>
        <translation>Der Dienst oder das Netzwerk ist gerade langsam. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted.</source>
        <translation>Die Verbindung zum Server %1 wäre nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The token would be readable on its way. Use an address that begins with https://.</source>
        <translation>Das Token wäre bei der Übertragung lesbar. Verwenden Sie eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>%1 pointed to another server, %2.</source>
        <translation>Der Server %1 hat auf einen anderen Server verwiesen (%2).</translation>
    </message>
    <message>
        <source>The directory</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>des Verzeichnisses</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The token was not sent there. If both hosts belong to this tenant, name the second one as its alias host in the tenant&apos;s settings.</source>
        <translation>Das Token wurde nicht dorthin gesendet. Wenn beide Hosts zu diesem Mandanten gehören, tragen Sie den zweiten in den Einstellungen des Mandanten als Alias-Host ein.</translation>
    </message>
    <message>
        <source>The directory says that it has %1 users, but %2 arrived.</source>
        <translation>Das Verzeichnis gibt %1 Benutzer an, empfangen wurden aber %2.</translation>
    </message>
    <message>
        <source>Users may have changed places while they were read, and some can be missing here. List the tenant again.</source>
        <translation>Während des Lesens kann sich die Reihenfolge der Benutzer geändert haben, sodass hier möglicherweise einige fehlen. Laden Sie den Mandanten neu.</translation>
    </message>
    <message>
        <source>The directory no longer knows where in its list we were.</source>
        <translation>Das Verzeichnis kennt die erreichte Stelle in seiner Liste nicht mehr.</translation>
    </message>
    <message>
        <source>It keeps a place for a short time only, and this listing took longer. What was received is kept. List the tenant again.</source>
        <translation>Es merkt sich eine Stelle nur kurz, und dieser Abruf hat länger gedauert. Bereits Empfangenes bleibt erhalten. Laden Sie den Mandanten neu.</translation>
    </message>
    <message>
        <source>%1 sent the same page again.</source>
        <translation>Der Server %1 hat dieselbe Seite noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Loading was ended, as it would never have come to an end. Try again later, and tell the provider if it happens again.</source>
        <translation>Das Laden wurde beendet, weil es sonst nie zum Ende gekommen wäre. Versuchen Sie es später erneut und informieren Sie den Anbieter, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>The token was refused.</source>
        <translation>Das Token wurde abgelehnt.</translation>
    </message>
    <message>
        <source>It may have expired or been revoked. Enter a new token for this tenant.</source>
        <translation>Es ist möglicherweise abgelaufen oder wurde widerrufen. Geben Sie ein neues Token für diesen Mandanten ein.</translation>
    </message>
    <message>
        <source>The token lacks a permission.</source>
        <translation>Dem Token fehlt eine Berechtigung.</translation>
    </message>
    <message>
        <source>It is valid, but may not read users. Use the token of an administrator who may, or ask for the permission.</source>
        <translation>Es ist gültig, darf aber keine Benutzer lesen. Verwenden Sie das Token eines Administrators, der das darf, oder bitten Sie um die Berechtigung.</translation>
    </message>
    <message>
        <source>The directory has nothing at this address.</source>
        <translation>Unter dieser Adresse ist im Verzeichnis nichts vorhanden.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s address: it may have been renamed or removed.</source>
        <translation>Prüfen Sie die Adresse des Mandanten: Er wurde möglicherweise umbenannt oder entfernt.</translation>
    </message>
    <message>
        <source>The tenant&apos;s rate limit is used up.</source>
        <translation>Das Ratenlimit des Mandanten ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The directory refused the request (HTTP %1).</source>
        <translation>Das Verzeichnis hat die Anfrage abgelehnt (HTTP %1).</translation>
    </message>
    <message>
        <source>The directory refused the request.</source>
        <translation>Das Verzeichnis hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s settings against the answer below.</source>
        <translation>Vergleichen Sie die Einstellungen des Mandanten mit der Antwort unten.</translation>
    </message>
    <message>
        <source>The directory has a fault of its own (HTTP %1).</source>
        <translation>Im Verzeichnis selbst ist ein Fehler aufgetreten (HTTP %1).</translation>
    </message>
    <message>
        <source>The directory has a fault of its own.</source>
        <translation>Im Verzeichnis selbst ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The answer is not what a directory sends.</source>
        <translation>Die Antwort stammt offenbar nicht von einem Verzeichnis.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s address. A login page or a proxy may have answered in the directory&apos;s place.</source>
        <translation>Prüfen Sie die Adresse des Mandanten. Möglicherweise hat statt des Verzeichnisses eine Anmeldeseite oder ein Proxy geantwortet.</translation>
    </message>
    <message>
        <source>An answer from %1 was too large.</source>
        <translation>Eine Antwort vom Server %1 war zu groß.</translation>
    </message>
    <message>
        <source>It was not read to its end, to keep this computer usable. Check the tenant&apos;s address.</source>
        <translation>Sie wurde nicht bis zum Ende gelesen, damit dieser Computer benutzbar bleibt. Prüfen Sie die Adresse des Mandanten.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Tokens are kept until Rollcall is closed, and asked for again next time. To keep them, start a keyring service such as GNOME Keyring or KWallet.</source>
        <translation>Token werden nur bis zum Beenden von Rollcall aufbewahrt und beim nächsten Mal erneut abgefragt. Um sie zu behalten, starten Sie einen Schlüsselbunddienst wie GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Until then, tokens must be entered anew.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es dann erneut. Bis dahin müssen Token neu eingegeben werden.</translation>
    </message>
    <message>
        <source>No token is stored for this tenant.</source>
        <translation>Für diesen Mandanten ist kein Token gespeichert.</translation>
    </message>
    <message>
        <source>Enter its token to go on.</source>
        <translation>Geben Sie das Token ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written.</source>
        <translation>Die Datei %1 konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>that was named</source>
        <comment>in place of a file&apos;s name</comment>
        <translation>mit dem angegebenen Namen</translation>
    </message>
    <message>
        <source>Check that the folder exists, that it may be written to and that the disk is not full.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden und beschreibbar ist und ob noch Speicherplatz frei ist.</translation>
    </message>
    <message>
        <source>There is no tenant called “%1”.</source>
        <translation>Es gibt keinen Mandanten namens „%1“.</translation>
    </message>
    <message>
        <source>Check its name in the list of tenants.</source>
        <translation>Prüfen Sie den Namen in der Liste der Mandanten.</translation>
    </message>
    <message>
        <source>Not permitted: this takes %1.</source>
        <comment>scope or permission</comment>
        <translation>Nicht erlaubt: erfordert %1.</translation>
    </message>
    <message numerus="yes">
        <source>Members of “%1” only: %Ln user(s), as of %2.</source>
        <comment>group, time</comment>
        <translation>
            <numerusform>Nur Mitglieder von „%1“: %Ln Benutzer, Stand %2.</numerusform>
            <numerusform>Nur Mitglieder von „%1“: %Ln Benutzer, Stand %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are not among the users received.</source>
        <translation>
            <numerusform>%Ln davon ist nicht unter den empfangenen Benutzern.</numerusform>
            <numerusform>%Ln davon sind nicht unter den empfangenen Benutzern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) in it is/are not followed.</source>
        <translation>
            <numerusform>%Ln untergeordnete Gruppe wird nicht aufgelöst.</numerusform>
            <numerusform>%Ln untergeordnete Gruppen werden nicht aufgelöst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Direct members only.</source>
        <translation>Nur direkte Mitglieder.</translation>
    </message>
    <message>
        <source>Those in groups within it count.</source>
        <translation>Mitglieder untergeordneter Gruppen zählen mit.</translation>
    </message>
    <message>
        <source>The directory does not tell whether those in groups within it count.</source>
        <translation>Das Verzeichnis gibt nicht an, ob Mitglieder untergeordneter Gruppen mitzählen.</translation>
    </message>
    <message>
        <source>Not all of its members were read.</source>
        <translation>Nicht alle Mitglieder wurden gelesen.</translation>
    </message>
    <message>
        <source>%1 Only those whom “%2” may find were asked for.</source>
        <comment>a sentence, a query</comment>
        <translation>%1 Es wurden nur Benutzer abgerufen, die „%2“ finden kann.</translation>
    </message>
    <message numerus="yes">
        <source>Still loading: %Ln users of %1 so far.</source>
        <translation>
            <numerusform>Wird noch geladen: bisher %Ln Benutzer von %1.</numerusform>
            <numerusform>Wird noch geladen: bisher %Ln Benutzer von %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln users of %1.</source>
        <translation>
            <numerusform>Vollständig: %Ln Benutzer von %1.</numerusform>
            <numerusform>Vollständig: %Ln Benutzer von %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln users of %1, loaded at %2.</source>
        <translation>
            <numerusform>Vollständig: %Ln Benutzer von %1, Stand %2.</numerusform>
            <numerusform>Vollständig: %Ln Benutzer von %1, Stand %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: loading ended after %Ln users of %1.</source>
        <translation>
            <numerusform>Unvollständig: Das Laden endete nach %Ln Benutzer von %1.</numerusform>
            <numerusform>Unvollständig: Das Laden endete nach %Ln Benutzern von %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: stopped after %Ln users of %1.</source>
        <translation>
            <numerusform>Unvollständig: nach %Ln Benutzer von %1 gestoppt.</numerusform>
            <numerusform>Unvollständig: nach %Ln Benutzern von %1 gestoppt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: loading ended after %Ln users of %1. %2</source>
        <translation>
            <numerusform>Unvollständig: Das Laden endete nach %Ln Benutzer von %1. %2</numerusform>
            <numerusform>Unvollständig: Das Laden endete nach %Ln Benutzern von %1. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s: our share of the rate limit is used</source>
        <translation>
            <numerusform>%Ln s Wartezeit: Rollcalls Anteil am Ratenlimit ist aufgebraucht</numerusform>
            <numerusform>%Ln s Wartezeit: Rollcalls Anteil am Ratenlimit ist aufgebraucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s for the rate limit</source>
        <translation>
            <numerusform>%Ln s Wartezeit wegen des Ratenlimits</numerusform>
            <numerusform>%Ln s Wartezeit wegen des Ratenlimits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s: the server is busy (attempt %1)</source>
        <translation>
            <numerusform>%Ln s Wartezeit: Der Server ist ausgelastet (Versuch %1)</numerusform>
            <numerusform>%Ln s Wartezeit: Der Server ist ausgelastet (Versuch %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connection lost, trying again in %Ln s (attempt %1)</source>
        <translation>
            <numerusform>Verbindung abgebrochen, neuer Versuch in %Ln s (Versuch %1)</numerusform>
            <numerusform>Verbindung abgebrochen, neuer Versuch in %Ln s (Versuch %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory renewed the sign-in, but the keychain did not take it: %1 Unless you enter the token or sign in again, the tenant will ask for it next time.</source>
        <comment>a whole sentence: why</comment>
        <translation>Das Verzeichnis hat die Anmeldung erneuert, aber der Schlüsselbund hat sie nicht übernommen: %1 Wenn Sie weder das Token eingeben noch sich neu anmelden, wird es beim nächsten Mal abgefragt.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Users</source>
        <translation>Benutzer exportieren</translation>
    </message>
    <message>
        <source>Users:</source>
        <translation>Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Vorlage:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Keep the choices below under a name</source>
        <translation>Die Auswahl unten unter einem Namen speichern</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>S&amp;palten:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>Da&amp;tei:</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zieldatei</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>A small file beside it says what was exported, when and by what query, and finds later changes: rollcall-cli verify FILE</source>
        <translation>Eine kleine Datei daneben hält fest, was wann und mit welcher Suche exportiert wurde, und macht spätere Änderungen erkennbar: rollcall-cli verify FILE</translation>
    </message>
    <message>
        <source>Write a mani&amp;fest beside it</source>
        <translation>&amp;Manifest daneben schreiben</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Folder of the file</source>
        <translation>Ordner der Datei</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ExportShape</name>
    <message>
        <source>&amp;Dates:</source>
        <translation>&amp;Datumsangaben:</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Se&amp;veral values:</source>
        <translation>Mehrfach&amp;werte:</translation>
    </message>
    <message>
        <source>How values are written of which a user has several, such as languages</source>
        <translation>Wie Werte geschrieben werden, von denen ein Benutzer mehrere hat, z. B. Sprachen</translation>
    </message>
    <message>
        <source>Several values in one column</source>
        <translation>Mehrere Werte in einer Spalte</translation>
    </message>
    <message>
        <source>&amp;Masking:</source>
        <translation>Mas&amp;kierung:</translation>
    </message>
    <message>
        <source>For a file that others may see: takes out what tells who somebody is</source>
        <translation>Für eine Datei, die andere sehen dürfen: entfernt, was Personen erkennbar macht</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Maskierung</translation>
    </message>
    <message>
        <source>Key of the hashes</source>
        <translation>Schlüssel für die Hashes</translation>
    </message>
    <message>
        <source>Separated &amp;by:</source>
        <translation>Trenn&amp;zeichen:</translation>
    </message>
    <message>
        <source>Excel expects semicolons where the comma is the decimal sign</source>
        <translation>Excel erwartet Semikolons, wo das Komma Dezimalzeichen ist</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Some versions of Excel read accented letters wrongly without it. Other programs do not need it.</source>
        <translation>Einige Excel-Versionen lesen Umlaute und Akzente ohne diese Kennzeichnung falsch. Andere Programme brauchen sie nicht.</translation>
    </message>
    <message>
        <source>Mark the file as &amp;UTF-8 for Excel</source>
        <translation>Datei für Excel als UTF-8 kennzeich&amp;nen</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>CSV (comma-separated values)</source>
        <translation>CSV (durch Kommas getrennte Werte)</translation>
    </message>
    <message>
        <source>TSV (tab-separated values)</source>
        <translation>TSV (durch Tabulatoren getrennte Werte)</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>Okta CSV import</source>
        <translation>Okta-CSV-Import</translation>
    </message>
    <message>
        <source>Microsoft Entra bulk create (CSV)</source>
        <translation>Microsoft Entra-Massenerstellung (CSV)</translation>
    </message>
    <message>
        <source>JumpCloud CSV import</source>
        <translation>JumpCloud-CSV-Import</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown-Tabelle</translation>
    </message>
    <message>
        <source>NDJSON (one object a line)</source>
        <translation>NDJSON (ein Objekt je Zeile)</translation>
    </message>
    <message>
        <source>SCIM 2.0 bulk request (JSON)</source>
        <translation>SCIM-2.0-Bulk-Anfrage (JSON)</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite-Datenbank</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Find in the JSON</source>
        <translation>Im JSON suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>JSON of the user, as a tree</source>
        <translation>JSON des Benutzers als Baum</translation>
    </message>
    <message>
        <source>JSON of the user</source>
        <translation>JSON des Benutzers</translation>
    </message>
    <message>
        <source>On: keys and values as a tree. Off: the text.</source>
        <translation>Ein: Schlüssel und Werte als Baum. Aus: der Text.</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <comment>shows JSON as a tree</comment>
        <translation>&amp;Baum</translation>
    </message>
    <message>
        <source>Off: the object as the service sent it</source>
        <translation>Aus: das Objekt, wie der Dienst es gesendet hat</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;Einrücken</translation>
    </message>
    <message>
        <source>Copies the object exactly as the service sent it</source>
        <translation>Kopiert das Objekt genau so, wie der Dienst es gesendet hat</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>LaterColumn</name>
    <message>
        <source>%1 (number)</source>
        <comment>a list about a user</comment>
        <translation>%1 (Anzahl)</translation>
    </message>
</context>
<context>
    <name>ListingStatus</name>
    <message>
        <source>Pause loading</source>
        <translation>Laden pausieren</translation>
    </message>
    <message>
        <source>Go on loading</source>
        <translation>Laden fortsetzen</translation>
    </message>
    <message>
        <source>Stop loading; what was received is kept</source>
        <translation>Laden stoppen; bereits Empfangenes bleibt erhalten</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Laden stoppen</translation>
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
        <translation>Ma&amp;ndanten</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Dar&amp;stellung</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>&amp;Ansichten</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Mandant</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Add &amp;Tenant…</source>
        <translation>&amp;Mandant hinzufügen…</translation>
    </message>
    <message>
        <source>Add a tenant</source>
        <translation>Einen Mandanten hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write users to a file</source>
        <translation>Benutzer in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Load all users again</source>
        <translation>Alle Benutzer neu laden</translation>
    </message>
    <message>
        <source>Fetch &amp;Only What This Search Finds…</source>
        <translation>Nur &amp;Treffer dieser Suche abrufen…</translation>
    </message>
    <message>
        <source>Fetch &amp;Everybody</source>
        <translation>&amp;Alle Benutzer abrufen</translation>
    </message>
    <message>
        <source>Members of a &amp;Group…</source>
        <translation>Mitglieder einer &amp;Gruppe…</translation>
    </message>
    <message>
        <source>Show only those who are in a group of the directory</source>
        <translation>Nur Benutzer anzeigen, die Mitglied einer Gruppe des Verzeichnisses sind</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>Keep the search, the order and the columns under a name</source>
        <translation>Suche, Sortierung und Spalten unter einem Namen speichern</translation>
    </message>
    <message>
        <source>Save what the table shows now in this view</source>
        <translation>Den jetzigen Stand der Tabelle in dieser Ansicht speichern</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>Ansichten &amp;verwalten…</translation>
    </message>
    <message>
        <source>Rename, remove, export and import views</source>
        <translation>Ansichten umbenennen, entfernen, exportieren und importieren</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Spalten…</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Angezeigte Spalten auswählen</translation>
    </message>
    <message>
        <source>Add &amp;Details Columns…</source>
        <translation>&amp;Detailspalten hinzufügen…</translation>
    </message>
    <message>
        <source>Ask for groups, applications, factors and the like of all users shown</source>
        <translation>Gruppen, Anwendungen, Faktoren und Ähnliches für alle angezeigten Benutzer abfragen</translation>
    </message>
    <message>
        <source>&amp;Filter Row</source>
        <translation>Filter&amp;zeile</translation>
    </message>
    <message>
        <source>Show a filter below the header of each column</source>
        <translation>Unter jeder Spaltenüberschrift einen Filter anzeigen</translation>
    </message>
    <message>
        <source>&amp;User Panel</source>
        <translation>&amp;Benutzerdetails</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the tenant</source>
        <translation>Den Mandanten bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>Add a tenant like this one</source>
        <translation>Einen Mandanten wie diesen hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Remove the tenant from Rollcall</source>
        <translation>Den Mandanten aus Rollcall entfernen</translation>
    </message>
    <message>
        <source>Open User in a &amp;Window</source>
        <translation>Benutzer in &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>Show the selected user in a window of its own</source>
        <translation>Den ausgewählten Benutzer in einem eigenen Fenster anzeigen</translation>
    </message>
    <message>
        <source>Com&amp;pare Users</source>
        <translation>Benutzer &amp;vergleichen</translation>
    </message>
    <message>
        <source>Show two to four selected users side by side</source>
        <translation>Zwei bis vier ausgewählte Benutzer nebeneinander anzeigen</translation>
    </message>
    <message>
        <source>Tenant &amp;Card…</source>
        <translation>Mandanten&amp;info…</translation>
    </message>
    <message>
        <source>Show how the tenant is signed in to, and what its token may do</source>
        <translation>Anzeigen, wie die Anmeldung am Mandanten erfolgt und was sein Token darf</translation>
    </message>
    <message>
        <source>Te&amp;st Connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>Enter &amp;Token…</source>
        <translation>&amp;Token eingeben…</translation>
    </message>
    <message>
        <source>&amp;Pause Loading</source>
        <translation>Laden &amp;pausieren</translation>
    </message>
    <message>
        <source>Res&amp;ume Loading</source>
        <translation>Laden &amp;fortsetzen</translation>
    </message>
    <message>
        <source>St&amp;op Loading</source>
        <translation>Laden &amp;stoppen</translation>
    </message>
    <message>
        <source>Save &amp;Support Bundle…</source>
        <translation>&amp;Supportpaket speichern…</translation>
    </message>
    <message>
        <source>Show what helps to find a fault, and save it in a file</source>
        <translation>Anzeigen, was bei der Fehlersuche hilft, und in einer Datei speichern</translation>
    </message>
    <message>
        <source>&amp;About Rollcall</source>
        <translation>Ü&amp;ber Rollcall</translation>
    </message>
</context>
<context>
    <name>MessageBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Give the tenant a name.</source>
        <translation>Geben Sie dem Mandanten einen Namen.</translation>
    </message>
    <message>
        <source>The tenant&apos;s settings are not complete.</source>
        <translation>Die Einstellungen des Mandanten sind unvollständig.</translation>
    </message>
    <message>
        <source>The tenant&apos;s address must not hold a user name, password or query.</source>
        <translation>Die Adresse des Mandanten darf keinen Benutzernamen, kein Passwort und keine Abfrage (?…) enthalten.</translation>
    </message>
    <message>
        <source>Another tenant has this name already. Choose a different one.</source>
        <translation>Ein anderer Mandant hat bereits diesen Namen. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>&amp;Provider:</source>
        <translation>&amp;Anbieter:</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>What this tenant is called in Rollcall</source>
        <translation>So heißt dieser Mandant in Rollcall</translation>
    </message>
    <message>
        <source>Name of the tenant</source>
        <translation>Name des Mandanten</translation>
    </message>
    <message>
        <source>&amp;Sign in with:</source>
        <translation>Anmeldung &amp;mit:</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmeldung mit</translation>
    </message>
    <message>
        <source>Without them, the service lists fewer users than it has records</source>
        <translation>Ohne sie listet der Dienst weniger Benutzer auf, als er Datensätze hat</translation>
    </message>
    <message>
        <source>Include &amp;deprovisioned users</source>
        <translation>Deprovisionierte Benutzer einbe&amp;ziehen</translation>
    </message>
    <message>
        <source>&amp;Rate limit share:</source>
        <translation>Anteil am &amp;Ratenlimit:</translation>
    </message>
    <message>
        <source>Share of the rate limit</source>
        <translation>Anteil am Ratenlimit</translation>
    </message>
    <message>
        <source>Share of the rate limit, in percent</source>
        <translation>Anteil am Ratenlimit in Prozent</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Alias &amp;host:</source>
        <translation>Alias-&amp;Host:</translation>
    </message>
    <message>
        <source>Alias host</source>
        <translation>Alias-Host</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>&amp;CA-Datei:</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>CA-Datei auswählen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Verbindung testen</translation>
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
        <translation>Der Benutzername fehlt.</translation>
    </message>
    <message>
        <source>A user name has no colon in it.</source>
        <translation>Ein Benutzername darf keinen Doppelpunkt enthalten.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Das Passwort ist leer.</translation>
    </message>
    <message>
        <source>This way to sign in is not known.</source>
        <translation>Diese Art der Anmeldung ist unbekannt.</translation>
    </message>
    <message>
        <source>The token is empty. Paste it whole.</source>
        <translation>Das Token ist leer. Fügen Sie es vollständig ein.</translation>
    </message>
    <message>
        <source>The token holds white space or characters that no token has. Paste it again, with nothing before or after it.</source>
        <translation>Das Token enthält Leerraum oder Zeichen, die in keinem Token vorkommen. Fügen Sie es noch einmal ein, ohne etwas davor oder dahinter.</translation>
    </message>
    <message>
        <source>The private key is empty. Paste it whole, as a JWK or in PEM form.</source>
        <translation>Der private Schlüssel ist leer. Fügen Sie ihn vollständig ein, als JWK oder im PEM-Format.</translation>
    </message>
    <message>
        <source>This JWK set has several keys. Paste the one that the app has.</source>
        <translation>Dieser JWK-Satz enthält mehrere Schlüssel. Fügen Sie den ein, den die App hat.</translation>
    </message>
    <message>
        <source>This private key cannot be read. Paste it whole, as a JWK or in PEM form, with its first and last line.</source>
        <translation>Dieser private Schlüssel ist nicht lesbar. Fügen Sie ihn vollständig ein, als JWK oder im PEM-Format mit erster und letzter Zeile.</translation>
    </message>
    <message>
        <source>This RSA key is too short. Services ask for 2048 bits or more.</source>
        <translation>Dieser RSA-Schlüssel ist zu kurz. Dienste verlangen 2048 Bit oder mehr.</translation>
    </message>
    <message>
        <source>This kind of key is not supported. Use an RSA key, or an EC key on P-256.</source>
        <translation>Diese Art von Schlüssel wird nicht unterstützt. Verwenden Sie einen RSA-Schlüssel oder einen EC-Schlüssel auf P-256.</translation>
    </message>
    <message>
        <source>This is the public key. Paste the private one, which has a member “d”.</source>
        <translation>Das ist der öffentliche Schlüssel. Fügen Sie den privaten ein; er hat ein Element „d“.</translation>
    </message>
    <message>
        <source>This private key is protected by a password. Paste it without, such as “openssl pkey -in key.pem” prints it; it is kept in the keychain.</source>
        <translation>Dieser private Schlüssel ist durch ein Passwort geschützt. Fügen Sie ihn ohne Passwortschutz ein, wie ihn „openssl pkey -in key.pem“ ausgibt; er wird im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no private key in this text. Paste it beside its certificate.</source>
        <translation>Dieser Text enthält keinen privaten Schlüssel. Fügen Sie ihn zusammen mit seinem Zertifikat ein.</translation>
    </message>
    <message>
        <source>The certificate belongs to another private key than the one beside it.</source>
        <translation>Das Zertifikat gehört zu einem anderen privaten Schlüssel als dem beigefügten.</translation>
    </message>
    <message>
        <source>This service wants another kind of key: RSA instead of EC.</source>
        <translation>Dieser Dienst verlangt eine andere Art von Schlüssel: RSA statt EC.</translation>
    </message>
    <message>
        <source>Nothing can be signed with this key.</source>
        <translation>Mit diesem Schlüssel lässt sich nichts signieren.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>Die Client-ID fehlt.</translation>
    </message>
    <message>
        <source>The certificate is missing. Paste it and its private key one after the other, both in PEM form.</source>
        <translation>Das Zertifikat fehlt. Fügen Sie Zertifikat und privaten Schlüssel nacheinander ein, beide im PEM-Format.</translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation>Dieses Feld darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This is none of the values that the field can have.</source>
        <translation>Das ist keiner der Werte, die dieses Feld haben kann.</translation>
    </message>
    <message>
        <source>This is not a valid host name.</source>
        <translation>Das ist kein gültiger Hostname.</translation>
    </message>
    <message>
        <source>White space around the address was left out.</source>
        <translation>Leerraum um die Adresse wurde entfernt.</translation>
    </message>
    <message>
        <source>Invisible characters were left out.</source>
        <translation>Unsichtbare Zeichen wurden entfernt.</translation>
    </message>
    <message>
        <source>The quotation marks around the address were left out.</source>
        <translation>Die Anführungszeichen um die Adresse wurden entfernt.</translation>
    </message>
    <message>
        <source>This is a placeholder from documentation. Enter the address of your own organization in its place.</source>
        <translation>Das ist ein Platzhalter aus einer Dokumentation. Geben Sie stattdessen die Adresse Ihrer eigenen Organisation ein.</translation>
    </message>
    <message>
        <source>https:// was put in front, because the API answers on https only.</source>
        <translation>https:// wurde vorangestellt, weil die API nur über https antwortet.</translation>
    </message>
    <message>
        <source>The API answers on https only. Enter an address that begins with https://.</source>
        <translation>Die API antwortet nur über https. Geben Sie eine Adresse ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The slashes after the scheme were put right.</source>
        <translation>Die Schrägstriche nach dem Schema wurden korrigiert.</translation>
    </message>
    <message>
        <source>The address begins with a scheme twice. Remove one https:// from it.</source>
        <translation>Die Adresse beginnt mit zwei Schemas. Entfernen Sie ein https:// daraus.</translation>
    </message>
    <message>
        <source>The slash at the end was left out.</source>
        <translation>Der Schrägstrich am Ende wurde entfernt.</translation>
    </message>
    <message>
        <source>The path after the host name was left out.</source>
        <translation>Der Pfad nach dem Hostnamen wurde entfernt.</translation>
    </message>
    <message>
        <source>The query, from the ? on, was left out.</source>
        <translation>Die Abfrage ab dem ? wurde entfernt.</translation>
    </message>
    <message>
        <source>The fragment, from the # on, was left out.</source>
        <translation>Das Fragment ab dem # wurde entfernt.</translation>
    </message>
    <message>
        <source>An address must not hold a user name or password. Enter only the host name.</source>
        <translation>Eine Adresse darf weder Benutzernamen noch Passwort enthalten. Geben Sie nur den Hostnamen ein.</translation>
    </message>
    <message>
        <source>Brackets were put around the IPv6 address.</source>
        <translation>Die IPv6-Adresse wurde in Klammern gesetzt.</translation>
    </message>
    <message>
        <source>This is not a valid IP address.</source>
        <translation>Das ist keine gültige IP-Adresse.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Der Port muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>The port was left out, because it is the usual one.</source>
        <translation>Der Port wurde entfernt, weil er der übliche ist.</translation>
    </message>
    <message>
        <source>The address has no host name. Enter it whole.</source>
        <translation>Die Adresse hat keinen Hostnamen. Geben Sie sie vollständig ein.</translation>
    </message>
    <message>
        <source>Capital letters were written small.</source>
        <translation>Großbuchstaben wurden in Kleinbuchstaben umgewandelt.</translation>
    </message>
    <message>
        <source>The host name was written in its ASCII form, in which letters that only look alike can be told apart.</source>
        <translation>Der Hostname wurde in ASCII-Form umgewandelt; darin lassen sich zum Verwechseln ähnliche Buchstaben unterscheiden.</translation>
    </message>
    <message>
        <source>The dot at the end was left out.</source>
        <translation>Der Punkt am Ende wurde entfernt.</translation>
    </message>
    <message>
        <source>The host name ends in .com twice. Remove one .com from it.</source>
        <translation>Der Hostname endet zweimal auf .com. Entfernen Sie ein .com daraus.</translation>
    </message>
    <message>
        <source>The host name is not whole. Enter all of it, with the dots in it.</source>
        <translation>Der Hostname ist unvollständig. Geben Sie ihn ganz ein, mit allen Punkten.</translation>
    </message>
    <message>
        <source>The host name was completed with the usual domain.</source>
        <translation>Der Hostname wurde um die übliche Domäne ergänzt.</translation>
    </message>
    <message>
        <source>A token must not travel over plain http. Enter the address with https:// in front.</source>
        <translation>Ein Token darf nicht über unverschlüsseltes http übertragen werden. Geben Sie die Adresse mit https:// am Anfang ein.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password. Write them into the proxy&apos;s address in the system&apos;s settings, or ask whoever runs the network for a way without.</source>
        <translation>Der Proxy dieses Netzwerks verlangt Name und Passwort. Tragen Sie diese in den Systemeinstellungen in die Adresse des Proxys ein oder fragen Sie den Betreiber des Netzwerks nach einem Weg ohne Anmeldung.</translation>
    </message>
    <message>
        <source>The token was not sent. What answers there speaks no version of TLS that is still safe. Whoever runs the server must turn on TLS 1.2 or newer.</source>
        <translation>Das Token wurde nicht gesendet. Die Gegenstelle beherrscht keine TLS-Version, die noch sicher ist. Der Betreiber des Servers muss TLS 1.2 oder neuer einschalten.</translation>
    </message>
    <message>
        <source>This is Azure AD Graph, which Microsoft has retired. Use Microsoft Graph: graph.microsoft.com.</source>
        <translation>Das ist Azure AD Graph, das Microsoft eingestellt hat. Verwenden Sie Microsoft Graph: graph.microsoft.com.</translation>
    </message>
    <message>
        <source>This is where people sign in. Enter the address of Microsoft Graph: graph.microsoft.com, or that of your cloud.</source>
        <translation>Das ist die Anmeldeseite für Benutzer. Geben Sie die Adresse von Microsoft Graph ein: graph.microsoft.com oder die Ihrer Cloud.</translation>
    </message>
    <message>
        <source>This is a tenant&apos;s domain. It belongs in the field for the tenant; the address is graph.microsoft.com, or that of your cloud.</source>
        <translation>Das ist die Domäne eines Mandanten. Sie gehört in das Feld für den Mandanten; die Adresse ist graph.microsoft.com oder die Ihrer Cloud.</translation>
    </message>
    <message>
        <source>This is a portal for administrators. Enter the address of Microsoft Graph: graph.microsoft.com, or that of your cloud.</source>
        <translation>Das ist ein Portal für Administratoren. Geben Sie die Adresse von Microsoft Graph ein: graph.microsoft.com oder die Ihrer Cloud.</translation>
    </message>
    <message>
        <source>Enter the address of Microsoft Graph: graph.microsoft.com, or that of your cloud.</source>
        <translation>Geben Sie die Adresse von Microsoft Graph ein: graph.microsoft.com oder die Ihrer Cloud.</translation>
    </message>
    <message>
        <source>Global, also GCC</source>
        <translation>Global, auch GCC</translation>
    </message>
    <message>
        <source>US Government (GCC High)</source>
        <translation>US-Behörden (GCC High)</translation>
    </message>
    <message>
        <source>US Government (DoD)</source>
        <translation>US-Behörden (DoD)</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>China (21Vianet)</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Anwendungs-ID (Client)</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center, open App registrations and your app: the id stands on its overview page.</source>
        <translation>Öffnen Sie im Microsoft Entra Admin Center „App-Registrierungen“ und Ihre App: Die ID steht auf der Seite „Übersicht“.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>The directory (tenant) ID from the overview page of Microsoft Entra ID, or a verified domain such as contoso.onmicrosoft.com.</source>
        <translation>Die Verzeichnis-ID (Mandant) von der Übersichtsseite von Microsoft Entra ID oder eine verifizierte Domäne wie contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Anmeldeadresse</translation>
    </message>
    <message>
        <source>Where tokens are asked for. Leave it empty for the usual host of the cloud.</source>
        <translation>Dort werden Token angefordert. Für den üblichen Host der Cloud leer lassen.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Aktualisierungstoken</translation>
    </message>
    <message>
        <source>Rollcall gets it when you sign in, and keeps it in the keychain; leave it empty.</source>
        <translation>Rollcall erhält es bei der Anmeldung und bewahrt es im Schlüsselbund auf; lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Enter the tenant: its id or one of its domains, such as contoso.onmicrosoft.com.</source>
        <translation>Geben Sie den Mandanten ein: seine ID oder eine seiner Domänen, z. B. contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>An app&apos;s own token is issued by one tenant: common and organizations do not work here. Enter the tenant&apos;s id or one of its domains.</source>
        <translation>Das eigene Token einer App wird von genau einem Mandanten ausgestellt: common und organizations funktionieren hier nicht. Geben Sie die ID des Mandanten oder eine seiner Domänen ein.</translation>
    </message>
    <message>
        <source>The tenant is an id of 36 characters, such as 00000000-0000-0000-0000-000000000000, or a domain, such as contoso.onmicrosoft.com.</source>
        <translation>Der Mandant ist eine ID mit 36 Zeichen, z. B. 00000000-0000-0000-0000-000000000000, oder eine Domäne, z. B. contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>The cloud is one of global, us-gov, us-dod and china.</source>
        <translation>Die Cloud ist global, us-gov, us-dod oder china.</translation>
    </message>
    <message>
        <source>The address belongs to another of Microsoft&apos;s clouds than the one that was chosen. A token of one cloud is useless in another: choose the cloud of the address.</source>
        <translation>Die Adresse gehört zu einer anderen Microsoft-Cloud als der ausgewählten. Ein Token der einen Cloud ist in einer anderen nutzlos: Wählen Sie die Cloud der Adresse.</translation>
    </message>
    <message>
        <source>The sign-in address is not an address that begins with https://. Leave it empty for the usual one.</source>
        <translation>Die Anmeldeadresse ist keine Adresse, die mit https:// beginnt. Für die übliche leer lassen.</translation>
    </message>
    <message>
        <source>Enter the application (client) ID of your app registration.</source>
        <translation>Geben Sie die Anwendungs-ID (Client) Ihrer App-Registrierung ein.</translation>
    </message>
    <message>
        <source>The application (client) ID is an id of 36 characters, such as 00000000-0000-0000-0000-000000000000.</source>
        <translation>Die Anwendungs-ID (Client) ist eine ID mit 36 Zeichen, z. B. 00000000-0000-0000-0000-000000000000.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Where the tenant is kept. Most are in the global cloud.</source>
        <translation>Wo der Mandant gespeichert ist. Die meisten sind in der globalen Cloud.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>A token for Microsoft Graph from Graph Explorer or from &quot;az account get-access-token --resource-type ms-graph&quot;. It is good for about an hour.</source>
        <translation>Ein Token für Microsoft Graph aus dem Graph Explorer oder von &quot;az account get-access-token --resource-type ms-graph&quot;. Es ist etwa eine Stunde gültig.</translation>
    </message>
    <message>
        <source>App with a client secret</source>
        <translation>App mit Clientgeheimnis</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheimnis</translation>
    </message>
    <message>
        <source>In the app registration, open Certificates &amp; secrets and choose New client secret; copy its value, not its id. The app needs the application permission User.Read.All, with admin consent.</source>
        <translation>Öffnen Sie in der App-Registrierung „Zertifikate &amp; Geheimnisse“ und wählen Sie „Neuer geheimer Clientschlüssel“; kopieren Sie den Wert, nicht die ID. Die App benötigt die Anwendungsberechtigung User.Read.All mit Administratorzustimmung.</translation>
    </message>
    <message>
        <source>App with a certificate</source>
        <translation>App mit Zertifikat</translation>
    </message>
    <message>
        <source>Private key and certificate (PEM)</source>
        <translation>Privater Schlüssel und Zertifikat (PEM)</translation>
    </message>
    <message>
        <source>The PEM text of the private key, followed by that of the certificate that was uploaded under Certificates &amp; secrets.</source>
        <translation>Der PEM-Text des privaten Schlüssels, gefolgt von dem des Zertifikats, das unter „Zertifikate &amp; Geheimnisse“ hochgeladen wurde.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Sign in on another device</source>
        <translation>Auf einem anderen Gerät anmelden</translation>
    </message>
    <message>
        <source>Groups and roles, direct</source>
        <translation>Gruppen und Rollen, direkt</translation>
    </message>
    <message>
        <source>In no group or role.</source>
        <translation>In keiner Gruppe oder Rolle.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Those of a kind that the app may not read come without a name: that takes Directory.Read.All.</source>
        <translation>Einträge einer Art, die die App nicht lesen darf, erscheinen ohne Namen: Dafür ist Directory.Read.All erforderlich.</translation>
    </message>
    <message>
        <source>Groups and roles, nested ones too</source>
        <translation>Gruppen und Rollen, auch verschachtelt</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>No application is assigned.</source>
        <translation>Keine Anwendung zugewiesen.</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Zugewiesen über</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>No licence.</source>
        <translation>Keine Lizenz.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Produkt-ID</translation>
    </message>
    <message>
        <source>Authentication methods</source>
        <translation>Authentifizierungsmethoden</translation>
    </message>
    <message>
        <source>No method is registered.</source>
        <translation>Keine Methode registriert.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>No device is registered.</source>
        <translation>Kein Gerät registriert.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Eingebunden über</translation>
    </message>
    <message>
        <source>Last used, about</source>
        <translation>Zuletzt verwendet, ungefähr</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Nothing in this time.</source>
        <translation>Nichts in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Result (0: success)</source>
        <translation>Ergebnis (0: Erfolg)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von wo</translation>
    </message>
    <message>
        <source>Interactive sign-ins alone, which takes a P1 or P2 licence; Entra ID keeps them for 30 days.</source>
        <translation>Nur interaktive Anmeldungen; erfordert eine P1- oder P2-Lizenz. Entra ID bewahrt sie 30 Tage auf.</translation>
    </message>
    <message>
        <source>Done to this user</source>
        <translation>Änderungen an diesem Benutzer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Durch wen</translation>
    </message>
    <message>
        <source>By which app</source>
        <translation>Durch welche App</translation>
    </message>
    <message>
        <source>To list users, the app registration needs the permission User.Read.All, or Directory.Read.All, with the consent of an administrator.</source>
        <translation>Um Benutzer aufzulisten, benötigt die App-Registrierung die Berechtigung User.Read.All oder Directory.Read.All mit Zustimmung eines Administrators.</translation>
    </message>
    <message>
        <source>A Conditional Access policy of the tenant wants a new sign-in.</source>
        <translation>Eine Richtlinie für bedingten Zugriff des Mandanten verlangt eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>No user is in the group.</source>
        <translation>In der Gruppe ist kein Benutzer.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>The directory has no group.</source>
        <translation>Das Verzeichnis hat keine Gruppen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Microsoft Graph address</source>
        <translation>Adresse von Microsoft Graph</translation>
    </message>
    <message>
        <source>Where Microsoft Graph answers for the tenant&apos;s cloud: graph.microsoft.com for most.</source>
        <translation>Wo Microsoft Graph für die Cloud des Mandanten antwortet: meist graph.microsoft.com.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>The host was replaced by that of the console, which answers for users.</source>
        <translation>Der Host wurde durch den der Konsole ersetzt, der Anfragen zu Benutzern beantwortet.</translation>
    </message>
    <message>
        <source>JumpCloud&apos;s API does not answer there. Enter console.jumpcloud.com, console.eu.jumpcloud.com or console.in.jumpcloud.com.</source>
        <translation>Dort antwortet die API von JumpCloud nicht. Geben Sie console.jumpcloud.com, console.eu.jumpcloud.com oder console.in.jumpcloud.com ein.</translation>
    </message>
    <message>
        <source>Enter the address of JumpCloud&apos;s console, such as console.jumpcloud.com.</source>
        <translation>Geben Sie die Adresse der JumpCloud-Konsole ein, z. B. console.jumpcloud.com.</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>In keiner Gruppe.</translation>
    </message>
    <message>
        <source>Members by</source>
        <translation>Mitglieder durch</translation>
    </message>
    <message>
        <source>Members by STATIC: an administrator; by DYNAMIC…: a rule of the group.</source>
        <translation>Mitglieder durch STATIC: einen Administrator; durch DYNAMIC…: eine Regel der Gruppe.</translation>
    </message>
    <message>
        <source>Devices for push sign-in</source>
        <translation>Geräte für Push-Anmeldung</translation>
    </message>
    <message>
        <source>No device for push sign-in.</source>
        <translation>Kein Gerät für Push-Anmeldung.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Whether codes and security keys are set up stands in the attribute mfaEnrollment.</source>
        <translation>Ob Codes und Sicherheitsschlüssel eingerichtet sind, steht im Attribut mfaEnrollment.</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>No computer is bound.</source>
        <translation>Kein Computer zugeordnet.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Administrator there</source>
        <translation>Dort Administrator</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>JumpCloud keeps its log in Directory Insights, at an address of its own. Rollcall sends the key to the tenant&apos;s own address alone, and so does not ask there.</source>
        <translation>JumpCloud führt sein Protokoll in Directory Insights unter einer eigenen Adresse. Rollcall sendet den Schlüssel nur an die Adresse des Mandanten und fragt deshalb dort nicht an.</translation>
    </message>
    <message>
        <source>Check the key and the region: keys of other regions are refused, and a new key replaces the one before. An administrator of several organizations also has to give the organization id.</source>
        <translation>Prüfen Sie Schlüssel und Region: Schlüssel anderer Regionen werden abgelehnt, und ein neuer Schlüssel ersetzt den bisherigen. Administratoren mehrerer Organisationen müssen außerdem die Organisations-ID angeben.</translation>
    </message>
    <message>
        <source>The administrator&apos;s role must allow to read users; “Read Only” suffices. Access to the API can also be switched off for an administrator, and JumpCloud blocks network addresses that it finds suspicious.</source>
        <translation>Die Rolle des Administrators muss das Lesen von Benutzern erlauben; „Read Only“ genügt. Der Zugriff auf die API kann für einen Administrator auch abgeschaltet sein, und JumpCloud sperrt Netzwerkadressen, die es für verdächtig hält.</translation>
    </message>
    <message>
        <source>Check the organization id: JumpCloud does not know this one, or the address is not that of its API.</source>
        <translation>Prüfen Sie die Organisations-ID: JumpCloud kennt diese nicht, oder die Adresse ist nicht die seiner API.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>In JumpCloud&apos;s Admin Portal, open the menu under your initials and choose My API Key. The key has the rights of its administrator: the role Read Only suffices. Generating a new key ends the one before.</source>
        <translation>Öffnen Sie im Admin Portal von JumpCloud das Menü unter Ihren Initialen und wählen Sie „My API Key“. Der Schlüssel hat die Rechte seines Administrators: Die Rolle „Read Only“ genügt. Das Erzeugen eines neuen Schlüssels macht den bisherigen ungültig.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>In JumpCloud&apos;s Admin Portal, open Settings &gt; Service Accounts and create one with the role Read Only, for which you need the role Administrator with Billing. Its client id is shown beside its secret.</source>
        <translation>Öffnen Sie im Admin Portal von JumpCloud Settings &gt; Service Accounts und legen Sie eines mit der Rolle „Read Only“ an; dazu benötigen Sie die Rolle „Administrator with Billing“. Die Client-ID wird neben dem Geheimnis angezeigt.</translation>
    </message>
    <message>
        <source>Shown once, when the service account or a further secret is created.</source>
        <translation>Wird nur einmal angezeigt, wenn das Dienstkonto oder ein weiteres Geheimnis erstellt wird.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Where your organization&apos;s data is kept. The address of the Admin Portal tells it: console.jumpcloud.com is the United States.</source>
        <translation>Wo die Daten Ihrer Organisation gespeichert sind. Das erkennen Sie an der Adresse des Admin Portals: console.jumpcloud.com steht für die USA.</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>Organisations-ID</translation>
    </message>
    <message>
        <source>Only for administrators of several organizations (multi-tenant portal): 24 digits and letters from a to f, in Settings &gt; Organization Profile.</source>
        <translation>Nur für Administratoren mehrerer Organisationen (Multi-Tenant Portal): 24 Ziffern und Buchstaben von a bis f, zu finden unter Settings &gt; Organization Profile.</translation>
    </message>
    <message>
        <source>JumpCloud has no such region.</source>
        <translation>Diese Region gibt es bei JumpCloud nicht.</translation>
    </message>
    <message>
        <source>The address is that of another region than the one that was chosen.</source>
        <translation>Die Adresse gehört zu einer anderen Region als der ausgewählten.</translation>
    </message>
    <message>
        <source>An organization id of JumpCloud has 24 digits and letters from a to f.</source>
        <translation>Eine Organisations-ID von JumpCloud besteht aus 24 Ziffern und Buchstaben von a bis f.</translation>
    </message>
    <message>
        <source>Enter the client id of the service account.</source>
        <translation>Geben Sie die Client-ID des Dienstkontos ein.</translation>
    </message>
    <message>
        <source>The group has no members.</source>
        <translation>Die Gruppe hat keine Mitglieder.</translation>
    </message>
    <message>
        <source>Console address</source>
        <translation>Adresse der Konsole</translation>
    </message>
    <message>
        <source>The address of JumpCloud&apos;s Admin Portal, such as console.jumpcloud.com.</source>
        <translation>Die Adresse des Admin Portals von JumpCloud, z. B. console.jumpcloud.com.</translation>
    </message>
    <message>
        <source>Id at the source</source>
        <translation>ID in der Quelle</translation>
    </message>
    <message>
        <source>Departments, teams and cost centres of the HR system, as of Merge&apos;s last sync.</source>
        <translation>Abteilungen, Teams und Kostenstellen des HR-Systems, Stand der letzten Synchronisierung durch Merge.</translation>
    </message>
    <message>
        <source>An HR system tells nothing of applications.</source>
        <translation>Ein HR-System enthält keine Angaben zu Anwendungen.</translation>
    </message>
    <message>
        <source>Sign-in factors and devices</source>
        <translation>Anmeldefaktoren und Geräte</translation>
    </message>
    <message>
        <source>An HR system tells nothing of factors and devices.</source>
        <translation>Ein HR-System enthält keine Angaben zu Faktoren und Geräten.</translation>
    </message>
    <message>
        <source>Merge has no log of a person.</source>
        <translation>Merge führt kein Protokoll zu Personen.</translation>
    </message>
    <message>
        <source>Check the API key, the account token and the region: keys and tokens of one region are not known in another, and a linked account that was deleted has no token.</source>
        <translation>Prüfen Sie API-Schlüssel, Kontotoken und Region: Schlüssel und Token der einen Region sind in einer anderen unbekannt, und ein gelöschtes verknüpftes Konto hat kein Token.</translation>
    </message>
    <message>
        <source>The API key or the linked account may not read employees. In Merge, check the scopes of the linked account: it needs Employee, and Employment, Group, Team and Location for titles, departments and places.</source>
        <translation>Der API-Schlüssel oder das verknüpfte Konto darf keine Mitarbeiter lesen. Prüfen Sie in Merge die Scopes des verknüpften Kontos: Es benötigt Employee sowie für Positionen, Abteilungen und Standorte Employment, Group, Team und Location.</translation>
    </message>
    <message>
        <source>The HR system has neither groups nor teams.</source>
        <translation>Das HR-System hat weder Gruppen noch Teams.</translation>
    </message>
    <message>
        <source>read access to Group or Team in Merge</source>
        <translation>Lesezugriff auf Group oder Team in Merge</translation>
    </message>
    <message>
        <source>No employee is in the group.</source>
        <translation>In der Gruppe ist kein Mitarbeiter.</translation>
    </message>
    <message>
        <source>Where the Merge account is kept. The address of its pages in the browser tells: app.merge.dev is the United States.</source>
        <translation>Wo das Merge-Konto geführt wird. Das erkennen Sie an der Adresse seiner Seiten im Browser: app.merge.dev steht für die USA.</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation>Asien und Pazifik</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>API key and account token</source>
        <translation>API-Schlüssel und Kontotoken</translation>
    </message>
    <message>
        <source>In Merge, under API keys: the production or test access key. It opens every linked account together with its token.</source>
        <translation>In Merge unter „API keys“: der Production oder Test Access Key. Er öffnet jedes verknüpfte Konto zusammen mit dessen Token.</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>Kontotoken</translation>
    </message>
    <message>
        <source>Of the one linked account to list: in Merge, under Linked accounts, open it and copy its account token.</source>
        <translation>Das Token des einen verknüpften Kontos, das aufgelistet werden soll: Öffnen Sie es in Merge unter „Linked Accounts“ und kopieren Sie sein Kontotoken.</translation>
    </message>
    <message>
        <source>This is Merge&apos;s own site. Its API is at api.merge.dev, or at api-eu.merge.dev for Europe.</source>
        <translation>Das ist die Website von Merge. Die API ist unter api.merge.dev erreichbar, für Europa unter api-eu.merge.dev.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>The host of Merge&apos;s API. The region tells it: leave it as it is.</source>
        <translation>Der Host der Merge-API. Er ergibt sich aus der Region: Lassen Sie ihn unverändert.</translation>
    </message>
    <message>
        <source>Enter the host of Merge&apos;s API, such as api.merge.dev.</source>
        <translation>Geben Sie den Host der Merge-API ein, z. B. api.merge.dev.</translation>
    </message>
    <message>
        <source>The region is us, eu, ap or sandbox.</source>
        <translation>Die Region ist us, eu, ap oder sandbox.</translation>
    </message>
    <message>
        <source>Merge can no longer read the HR system, so this is an old copy: the account has to be linked again in Merge.</source>
        <translation>Merge kann das HR-System nicht mehr lesen, deshalb ist dies eine alte Kopie: Das Konto muss in Merge neu verknüpft werden.</translation>
    </message>
    <message>
        <source>Merge can no longer read the HR system, so this is a copy of %1: the account has to be linked again in Merge.</source>
        <translation>Merge kann das HR-System nicht mehr lesen, deshalb ist dies eine Kopie mit Stand %1: Das Konto muss in Merge neu verknüpft werden.</translation>
    </message>
    <message>
        <source>Merge is reading the HR system for the first time and has not ended yet, so users may be missing.</source>
        <translation>Merge liest das HR-System zum ersten Mal und ist noch nicht fertig, deshalb können Benutzer fehlen.</translation>
    </message>
    <message>
        <source>Merge has stopped reading the HR system, so this may be an old copy.</source>
        <translation>Merge liest das HR-System nicht mehr, deshalb kann dies eine alte Kopie sein.</translation>
    </message>
    <message>
        <source>Merge could not read the HR system last time, so this may be an old copy.</source>
        <translation>Merge konnte das HR-System zuletzt nicht lesen, deshalb kann dies eine alte Kopie sein.</translation>
    </message>
    <message>
        <source>This is an old copy: Merge read the HR system last at %1.</source>
        <translation>Dies ist eine alte Kopie, Stand %1: Seitdem hat Merge das HR-System nicht gelesen.</translation>
    </message>
    <message>
        <source>This is Okta&apos;s own site. Enter the address of your organization, such as acme.okta.com.</source>
        <translation>Das ist die Website von Okta. Geben Sie die Adresse Ihrer Organisation ein, z. B. acme.okta.com.</translation>
    </message>
    <message>
        <source>-admin was left out of the host name, because the admin console&apos;s host does not answer the API.</source>
        <translation>-admin wurde aus dem Hostnamen entfernt, weil der Host der Admin Console die API nicht beantwortet.</translation>
    </message>
    <message>
        <source>Enter the address of your Okta organization, such as acme.okta.com.</source>
        <translation>Geben Sie die Adresse Ihrer Okta-Organisation ein, z. B. acme.okta.com.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>API token (SSWS)</source>
        <translation>API-Token (SSWS)</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>In the Okta Admin Console, open Security &gt; API &gt; Tokens and choose Create token. The token has the rights of the administrator who creates it: a read-only administrator&apos;s token suffices.</source>
        <translation>Öffnen Sie in der Okta Admin Console Security &gt; API &gt; Tokens und wählen Sie „Create token“. Das Token hat die Rechte des Administrators, der es erstellt: Das Token eines Read-Only Administrators genügt.</translation>
    </message>
    <message>
        <source>Service app with a private key</source>
        <translation>Service-App mit privatem Schlüssel</translation>
    </message>
    <message>
        <source>Of an API Services app, on its General tab. The app needs the scope okta.users.read and an administrator role, such as read-only administrator.</source>
        <translation>Die Client-ID einer App vom Typ API Services, auf der Registerkarte „General“. Die App benötigt den Scope okta.users.read und eine Administratorrolle, z. B. Read-Only Administrator.</translation>
    </message>
    <message>
        <source>Private key (JWK or PEM)</source>
        <translation>Privater Schlüssel (JWK oder PEM)</translation>
    </message>
    <message>
        <source>On the app&apos;s General tab, under Public keys, choose Add key and Generate new key; copy the private key. It is shown once.</source>
        <translation>Wählen Sie auf der Registerkarte „General“ der App unter „Public Keys“ zuerst „Add key“, dann „Generate new key“; kopieren Sie den privaten Schlüssel. Er wird nur einmal angezeigt.</translation>
    </message>
    <message>
        <source>Key ID (KID)</source>
        <translation>Schlüssel-ID (KID)</translation>
    </message>
    <message>
        <source>Beside the key on the app&apos;s General tab. Needed for a PEM key; a JWK mostly has it.</source>
        <translation>Neben dem Schlüssel auf der Registerkarte „General“ der App. Für einen PEM-Schlüssel erforderlich; ein JWK enthält sie meist.</translation>
    </message>
    <message>
        <source>Of a native app with the grants Authorization Code and Refresh Token, the scope okta.users.read and the sign-in redirects http://localhost:8765/callback, http://localhost:18765/callback and http://localhost:28765/callback.</source>
        <translation>Die Client-ID einer nativen App mit den Grants Authorization Code und Refresh Token, dem Scope okta.users.read und den Sign-in Redirect URIs http://localhost:8765/callback, http://localhost:18765/callback und http://localhost:28765/callback.</translation>
    </message>
    <message>
        <source>Of a native app with the grants Device Authorization and Refresh Token, and the scope okta.users.read.</source>
        <translation>Die Client-ID einer nativen App mit den Grants Device Authorization und Refresh Token und dem Scope okta.users.read.</translation>
    </message>
    <message>
        <source>Enter the client ID of your app in Okta.</source>
        <translation>Geben Sie die Client-ID Ihrer App in Okta ein.</translation>
    </message>
    <message>
        <source>A client ID of Okta has letters and digits alone, and begins with 0oa.</source>
        <translation>Eine Client-ID von Okta besteht nur aus Buchstaben und Ziffern und beginnt mit 0oa.</translation>
    </message>
    <message>
        <source>APP_GROUP: membership comes from an application or another directory; OKTA_GROUP: from an administrator or a group rule, Okta does not tell which; BUILT_IN: Okta&apos;s own.</source>
        <translation>APP_GROUP: Die Mitgliedschaft kommt aus einer Anwendung oder einem anderen Verzeichnis; OKTA_GROUP: von einem Administrator oder einer Gruppenregel, Okta gibt nicht an, wovon; BUILT_IN: von Okta selbst.</translation>
    </message>
    <message>
        <source>As the user&apos;s dashboard has them; an application with several links is listed once for each.</source>
        <translation>Wie auf dem Dashboard des Benutzers; eine Anwendung mit mehreren Links wird für jeden einmal aufgeführt.</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <translation>Administratorrollen</translation>
    </message>
    <message>
        <source>No administrator.</source>
        <translation>Kein Administrator.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sign-in factors</source>
        <translation>Anmeldefaktoren</translation>
    </message>
    <message>
        <source>Okta lists no factor.</source>
        <translation>Okta führt keinen Faktor auf.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Those alone that the enrolment policy with the highest priority asks for or allows.</source>
        <translation>Nur solche, die die Registrierungsrichtlinie mit der höchsten Priorität verlangt oder erlaubt.</translation>
    </message>
    <message>
        <source>Done by this user</source>
        <translation>Aktionen dieses Benutzers</translation>
    </message>
    <message>
        <source>Okta keeps its System Log for 90 days.</source>
        <translation>Okta bewahrt sein System Log 90 Tage auf.</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>Adresse der Organisation</translation>
    </message>
    <message>
        <source>The address at which people sign in to Okta, such as acme.okta.com or your own domain. In the Okta Admin Console it stands in the menu under your name, at the top right.</source>
        <translation>Die Adresse, unter der sich Benutzer bei Okta anmelden, z. B. acme.okta.com oder Ihre eigene Domäne. In der Okta Admin Console steht sie oben rechts im Menü unter Ihrem Namen.</translation>
    </message>
    <message>
        <source>This is OneLogin&apos;s own site. Enter the address of your account, such as acme.onelogin.com.</source>
        <translation>Das ist die Website von OneLogin. Geben Sie die Adresse Ihres Kontos ein, z. B. acme.onelogin.com.</translation>
    </message>
    <message>
        <source>Enter the address of your OneLogin account, such as acme.onelogin.com.</source>
        <translation>Geben Sie die Adresse Ihres OneLogin-Kontos ein, z. B. acme.onelogin.com.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>In no role.</source>
        <translation>In keiner Rolle.</translation>
    </message>
    <message>
        <source>an API credential with Read Users</source>
        <translation>API-Anmeldedaten mit Read Users</translation>
    </message>
    <message>
        <source>Roles are what other directories call groups.</source>
        <translation>Rollen entsprechen dem, was andere Verzeichnisse Gruppen nennen.</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>an API credential with Read All</source>
        <translation>API-Anmeldedaten mit Read All</translation>
    </message>
    <message>
        <source>OneLogin lists no factor.</source>
        <translation>OneLogin führt keinen Faktor auf.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Done by or to this user</source>
        <translation>Aktionen von oder an diesem Benutzer</translation>
    </message>
    <message>
        <source>What (number)</source>
        <translation>Was (Nummer)</translation>
    </message>
    <message>
        <source>Number 5 is a sign-in, 6 one that failed, 8 an application that was opened.</source>
        <translation>Nummer 5 ist eine Anmeldung, 6 eine fehlgeschlagene, 8 eine geöffnete Anwendung.</translation>
    </message>
    <message>
        <source>Check that the API credential exists, and that it is one of this account: another subdomain refuses it. It must at least have the scope Read Users.</source>
        <translation>Prüfen Sie, ob die API-Anmeldedaten vorhanden sind und zu diesem Konto gehören: Eine andere Subdomäne lehnt sie ab. Sie müssen mindestens den Scope Read Users haben.</translation>
    </message>
    <message>
        <source>The API credential needs the scope Read Users. Make one in the administration, under Developers &gt; API Credentials.</source>
        <translation>Die API-Anmeldedaten benötigen den Scope Read Users. Erstellen Sie solche in der Administration unter Developers &gt; API Credentials.</translation>
    </message>
    <message>
        <source>The directory has no role.</source>
        <translation>Das Verzeichnis hat keine Rollen.</translation>
    </message>
    <message>
        <source>Roles are what other directories call groups. For OneLogin&apos;s own groups search the table: group_id=NUMBER.</source>
        <translation>Rollen entsprechen dem, was andere Verzeichnisse Gruppen nennen. Für die Gruppen von OneLogin selbst durchsuchen Sie die Tabelle: group_id=NUMBER.</translation>
    </message>
    <message>
        <source>Nobody has the role.</source>
        <translation>Niemand hat diese Rolle.</translation>
    </message>
    <message>
        <source>API credential</source>
        <translation>API-Anmeldedaten</translation>
    </message>
    <message>
        <source>In OneLogin&apos;s administration, open Developers &gt; API Credentials and create one with the scope Read Users.</source>
        <translation>Öffnen Sie in der Administration von OneLogin Developers &gt; API Credentials und erstellen Sie Anmeldedaten mit dem Scope Read Users.</translation>
    </message>
    <message>
        <source>Shown beside the client id, when the API credential is opened.</source>
        <translation>Wird neben der Client-ID angezeigt, wenn Sie die API-Anmeldedaten öffnen.</translation>
    </message>
    <message>
        <source>A token that was made with an API credential elsewhere. It is good for ten hours.</source>
        <translation>Ein Token, das anderswo mit API-Anmeldedaten erzeugt wurde. Es ist zehn Stunden gültig.</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation>Adresse des Kontos</translation>
    </message>
    <message>
        <source>The address at which people sign in to OneLogin, such as acme.onelogin.com. Its first part alone will do.</source>
        <translation>Die Adresse, unter der sich Benutzer bei OneLogin anmelden, z. B. acme.onelogin.com. Der erste Teil allein genügt.</translation>
    </message>
    <message>
        <source>Enter the id of the API credential.</source>
        <translation>Geben Sie die ID der API-Anmeldedaten ein.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The administration pages of the service make it, usually under Provisioning or SCIM. Where it can be limited, reading users suffices.</source>
        <translation>Wird auf den Verwaltungsseiten des Dienstes erzeugt, meist unter Provisioning oder SCIM. Wo es sich einschränken lässt, genügt das Lesen von Benutzern.</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>The name of the account that the service made for its API.</source>
        <translation>Der Name des Kontos, das der Dienst für seine API angelegt hat.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The password of that account.</source>
        <translation>Das Passwort dieses Kontos.</translation>
    </message>
    <message>
        <source>OAuth client with a secret</source>
        <translation>OAuth-Client mit Geheimnis</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>The address at which the service&apos;s authorization server gives access tokens, such as https://login.example.com/oauth2/token.</source>
        <translation>Die Adresse, unter der der Autorisierungsserver des Dienstes Zugriffstoken ausgibt, z. B. https://login.example.com/oauth2/token.</translation>
    </message>
    <message>
        <source>The id of the client that was registered for Rollcall there.</source>
        <translation>Die ID des Clients, der dort für Rollcall registriert wurde.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>What to ask for, with spaces between; often nothing is needed.</source>
        <translation>Was angefordert werden soll, durch Leerzeichen getrennt; oft ist nichts nötig.</translation>
    </message>
    <message>
        <source>The secret is sent</source>
        <translation>Geheimnis wird gesendet</translation>
    </message>
    <message>
        <source>Most authorization servers take it in the header; some want it in the form.</source>
        <translation>Die meisten Autorisierungsserver nehmen es im Header entgegen; manche verlangen es im Formular.</translation>
    </message>
    <message>
        <source>In the header</source>
        <translation>Im Header</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Im Formular</translation>
    </message>
    <message>
        <source>The secret of that client.</source>
        <translation>Das Geheimnis dieses Clients.</translation>
    </message>
    <message>
        <source>Enter the token address, such as https://login.example.com/oauth2/token.</source>
        <translation>Geben Sie die Token-Adresse ein, z. B. https://login.example.com/oauth2/token.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Geben Sie den Benutzernamen ein.</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be sent: the colon is where it would end.</source>
        <translation>Ein Benutzername mit Doppelpunkt lässt sich nicht senden: Er würde am Doppelpunkt enden.</translation>
    </message>
    <message>
        <source>Enter the client id.</source>
        <translation>Geben Sie die Client-ID ein.</translation>
    </message>
    <message>
        <source>The secret is sent in the header or in the form.</source>
        <translation>Das Geheimnis wird im Header oder im Formular gesendet.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The user&apos;s object has no groups.</source>
        <translation>Das Objekt des Benutzers enthält keine Gruppen.</translation>
    </message>
    <message>
        <source>As the service wrote them into the user; some leave them out. The kind says whether the membership is direct or indirect.</source>
        <translation>Wie der Dienst sie im Benutzer angibt; manche Dienste lassen sie weg. Die Art sagt, ob die Mitgliedschaft direkt oder indirekt ist.</translation>
    </message>
    <message>
        <source>The user&apos;s object has no roles.</source>
        <translation>Das Objekt des Benutzers enthält keine Rollen.</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Entitlements</translation>
    </message>
    <message>
        <source>The user&apos;s object has no entitlements.</source>
        <translation>Das Objekt des Benutzers enthält keine Entitlements.</translation>
    </message>
    <message>
        <source>SCIM tells nothing of factors and devices.</source>
        <translation>SCIM enthält keine Angaben zu Faktoren und Geräten.</translation>
    </message>
    <message>
        <source>SCIM has no log.</source>
        <translation>SCIM hat kein Protokoll.</translation>
    </message>
    <message>
        <source>The service does not answer this search. Set Filter to off for this tenant: then everybody is fetched, and searches are answered here.</source>
        <translation>Der Dienst beantwortet diese Suche nicht. Stellen Sie „Filter“ für diesen Mandanten auf „Aus“: Dann werden alle Benutzer abgerufen, und Rollcall sucht selbst.</translation>
    </message>
    <message>
        <source>The service has no group.</source>
        <translation>Der Dienst hat keine Gruppen.</translation>
    </message>
    <message>
        <source>a token that may read groups</source>
        <translation>ein Token, das Gruppen lesen darf</translation>
    </message>
    <message>
        <source>The service names no member; some leave members out.</source>
        <translation>Der Dienst nennt kein Mitglied; manche lassen Mitglieder weg.</translation>
    </message>
    <message>
        <source>Paging</source>
        <translation>Paginierung</translation>
    </message>
    <message>
        <source>How the service gives its users page by page. Automatic goes by what the service says of itself; where it says nothing, it begins by index and follows a cursor.</source>
        <translation>Wie der Dienst seine Benutzer seitenweise ausgibt. „Automatisch“ richtet sich nach den Angaben des Dienstes; fehlen sie, beginnt der Abruf nach Index und folgt gegebenenfalls einem Cursor.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>By index</source>
        <translation>Nach Index</translation>
    </message>
    <message>
        <source>By cursor</source>
        <translation>Nach Cursor</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Whether the service answers searches itself, by SCIM&apos;s filter. Automatic tries it where the service says so; where it finds too few, choose off.</source>
        <translation>Ob der Dienst Suchen selbst beantwortet, mit dem Filter von SCIM. „Automatisch“ versucht es, wo der Dienst es angibt; findet er zu wenig, wählen Sie „Aus“.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>The service sends some attributes only to those who ask for them, so they are not here: %1.</source>
        <translation>Der Dienst sendet einige Attribute nur auf ausdrückliche Anfrage, deshalb fehlen sie hier: %1.</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>Basisadresse</translation>
    </message>
    <message>
        <source>The address to which /Users can be appended, often ending in /scim/v2. The service&apos;s administration pages call it base URL, tenant URL or SCIM endpoint.</source>
        <translation>Die Adresse, an die sich /Users anhängen lässt, oft mit /scim/v2 am Ende. Die Verwaltungsseiten des Dienstes nennen sie Basis-URL, Mandanten-URL oder SCIM-Endpunkt.</translation>
    </message>
    <message>
        <source>Enter the base address of the SCIM service, such as https://scim.example.com/scim/v2.</source>
        <translation>Geben Sie die Basisadresse des SCIM-Dienstes ein, z. B. https://scim.example.com/scim/v2.</translation>
    </message>
    <message>
        <source>Paging is auto, index or cursor.</source>
        <translation>Die Paginierung ist auto, index oder cursor.</translation>
    </message>
    <message>
        <source>Filter is auto, on or off.</source>
        <translation>Der Filter ist auto, on oder off.</translation>
    </message>
    <message>
        <source>The secret is empty or is not text.</source>
        <translation>Das Geheimnis ist leer oder kein Text.</translation>
    </message>
    <message>
        <source>The users of this directory have more attributes than Rollcall makes columns of. Some stand in their JSON only.</source>
        <translation>Die Benutzer dieses Verzeichnisses haben mehr Attribute, als Rollcall zu Spalten macht. Einige stehen nur in ihrem JSON.</translation>
    </message>
    <message>
        <source>The listing was interrupted at %1 and went on at %2; users who were added, changed or removed in between may be missing or shown as they were.</source>
        <translation>Der Abruf wurde unterbrochen (%1) und später fortgesetzt (%2); Benutzer, die dazwischen hinzugefügt, geändert oder entfernt wurden, können fehlen oder mit altem Stand angezeigt werden.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>There is no opening parenthesis for this one.</source>
        <translation>Zu dieser Klammer fehlt die öffnende.</translation>
    </message>
    <message>
        <source>A search is expected before OR.</source>
        <translation>Vor OR wird eine Suche erwartet.</translation>
    </message>
    <message>
        <source>A search is expected behind OR.</source>
        <translation>Nach OR wird eine Suche erwartet.</translation>
    </message>
    <message>
        <source>AND stands between two searches; it may be left out.</source>
        <translation>AND steht zwischen zwei Suchen; es darf auch weggelassen werden.</translation>
    </message>
    <message>
        <source>A search is expected behind NOT.</source>
        <translation>Nach NOT wird eine Suche erwartet.</translation>
    </message>
    <message>
        <source>What is to be left out must follow the minus at once. Put quotes around the minus to look for the sign itself.</source>
        <translation>Was ausgeschlossen werden soll, muss direkt auf das Minus folgen. Um das Zeichen selbst zu suchen, setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A search is expected between the parentheses.</source>
        <translation>Zwischen den Klammern wird eine Suche erwartet.</translation>
    </message>
    <message>
        <source>The closing parenthesis for this one is missing.</source>
        <translation>Zu dieser Klammer fehlt die schließende.</translation>
    </message>
    <message>
        <source>Parentheses or minus signs are nested too deeply.</source>
        <translation>Zu viele Klammern oder Minuszeichen sind ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>The name of a column is expected before %1. Put quotes around the text to look for the sign itself.</source>
        <translation>Vor %1 wird der Name einer Spalte erwartet. Um das Zeichen selbst zu suchen, setzen Sie den Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A closing quote is expected.</source>
        <translation>Ein schließendes Anführungszeichen wird erwartet.</translation>
    </message>
    <message>
        <source>A word is found anywhere in a value, without *. Put quotes around it to look for the sign itself.</source>
        <translation>Ein Wort wird auch ohne * überall in einem Wert gefunden. Um das Zeichen selbst zu suchen, setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>For users with another value put a minus before the column: %1</source>
        <translation>Für Benutzer mit einem anderen Wert setzen Sie ein Minus vor die Spalte: %1</translation>
    </message>
    <message>
        <source>After the name of a column one of : = &lt; &lt;= &gt; &gt;= is expected.</source>
        <translation>Nach dem Namen einer Spalte wird eines der Zeichen : = &lt; &lt;= &gt; &gt;= erwartet.</translation>
    </message>
    <message>
        <source>The * stands alone: any value will do.</source>
        <translation>Das * steht allein: Jeder Wert passt.</translation>
    </message>
    <message>
        <source>A value is expected behind %1.</source>
        <translation>Nach %1 wird ein Wert erwartet.</translation>
    </message>
    <message>
        <source>The = asks for the whole value, without ^ and $. Write : to use them.</source>
        <translation>Das = sucht den ganzen Wert, ohne ^ und $. Schreiben Sie : statt =, um diese zu verwenden.</translation>
    </message>
    <message>
        <source>A value is expected between the quotes. For users who have none write -%1:*</source>
        <translation>Zwischen den Anführungszeichen wird ein Wert erwartet. Für Benutzer ohne Wert schreiben Sie -%1:*</translation>
    </message>
    <message>
        <source>For one of several values put commas between them: %1:a,b</source>
        <translation>Für einen von mehreren Werten trennen Sie sie durch Kommas: %1:a,b</translation>
    </message>
    <message>
        <source>Put ^ before a text for “begins with” and $ behind it for “ends with”, instead of the *.</source>
        <translation>Setzen Sie statt des * ein ^ vor einen Text für „beginnt mit“ und ein $ dahinter für „endet mit“.</translation>
    </message>
    <message>
        <source>For an age write &lt; (longer ago) or &gt; (since then): %1</source>
        <translation>Für ein Alter schreiben Sie &lt; (länger her) oder &gt; (seitdem): %1</translation>
    </message>
    <message>
        <source>A date (2026-01-31), an age (90d) or a number is expected behind %1.</source>
        <translation>Nach %1 wird ein Datum (2026-01-31), ein Alter (90d) oder eine Zahl erwartet.</translation>
    </message>
    <message>
        <source>For what never happened write %1:never</source>
        <translation>Für etwas, das nie geschehen ist, schreiben Sie %1:never</translation>
    </message>
    <message>
        <source>Only one value can be compared with.</source>
        <translation>Vergleichen lässt sich nur mit einem einzigen Wert.</translation>
    </message>
    <message>
        <source>A space or a comma is expected here.</source>
        <translation>Hier wird ein Leerzeichen oder ein Komma erwartet.</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save View</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>A view keeps the search, the order and the columns that are shown now, under a name. It holds no user and no token.</source>
        <translation>Eine Ansicht speichert die Suche, die Sortierung und die jetzt angezeigten Spalten unter einem Namen. Sie enthält keine Benutzer und kein Token.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Tenants:</source>
        <translation>Mandanten:</translation>
    </message>
    <message>
        <source>For &amp;all tenants</source>
        <translation>Für &amp;alle Mandanten</translation>
    </message>
    <message>
        <source>Search:</source>
        <translation>Suche:</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>Sortierung:</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Spalten:</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Words that must all occur in the visible columns, or conditions such as department:sales. The ? button shows what else can be written.</source>
        <translation>Wörter, die alle in den sichtbaren Spalten vorkommen müssen, oder Bedingungen wie department:sales. Die Schaltfläche ? zeigt weitere Möglichkeiten.</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>What can be searched for, by examples, and recent searches</source>
        <translation>Suchmöglichkeiten mit Beispielen und letzte Suchen</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Hilfe zur Suche</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>The service does not know this app.</source>
        <translation>Der Dienst kennt diese App nicht.</translation>
    </message>
    <message>
        <source>The service does not know an app with the client id %1.</source>
        <translation>Der Dienst kennt keine App mit der Client-ID %1.</translation>
    </message>
    <message>
        <source>Check the client id, and that the app is active and belongs to this tenant.</source>
        <translation>Prüfen Sie die Client-ID und ob die App aktiv ist und zu diesem Mandanten gehört.</translation>
    </message>
    <message>
        <source>The service does not know this tenant.</source>
        <translation>Der Dienst kennt diesen Mandanten nicht.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s id or domain, and that the cloud is the right one.</source>
        <translation>Prüfen Sie die ID oder Domäne des Mandanten und ob die Cloud die richtige ist.</translation>
    </message>
    <message>
        <source>The client secret was refused.</source>
        <translation>Das Clientgeheimnis wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s value, not its id. If it is lost, make a new one for this app.</source>
        <translation>Fügen Sie den Wert des Geheimnisses ein, nicht seine ID. Wenn es verloren ist, erstellen Sie ein neues für diese App.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>Das Clientgeheimnis ist abgelaufen.</translation>
    </message>
    <message>
        <source>Make a new secret for this app and enter it here.</source>
        <translation>Erstellen Sie ein neues Geheimnis für diese App und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>The private key was refused.</source>
        <translation>Der private Schlüssel wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Check that its public key or certificate is registered and active on the app, that the key id is the same there, and that the client id is the app&apos;s.</source>
        <translation>Prüfen Sie, ob der öffentliche Schlüssel oder das Zertifikat bei der App registriert und aktiv ist, ob die Schlüssel-ID dort dieselbe ist und ob die Client-ID die der App ist.</translation>
    </message>
    <message>
        <source>The sign-in was meant for another address.</source>
        <translation>Die Anmeldung war für eine andere Adresse bestimmt.</translation>
    </message>
    <message>
        <source>Check that the tenant&apos;s address and its cloud or region are the ones of this app. A custom domain and the original address are not the same here.</source>
        <translation>Prüfen Sie, ob die Adresse des Mandanten und seine Cloud oder Region die dieser App sind. Eine eigene Domäne und die ursprüngliche Adresse sind hier nicht dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln seconds slow.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %Ln Sekunde nach.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %Ln Sekunden nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln seconds fast.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %Ln Sekunde vor.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %Ln Sekunden vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refuses what is signed at another time. Set the clock, then try again.</source>
        <translation>Der Dienst lehnt ab, was zu einer anderen Zeit signiert wurde. Stellen Sie die Uhr und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service refused the time of the sign-in.</source>
        <translation>Der Dienst hat die Uhrzeit der Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and time zone, then try again.</source>
        <translation>Prüfen Sie Uhr und Zeitzone dieses Computers und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The sign-in has expired or was revoked.</source>
        <translation>Die Anmeldung ist abgelaufen oder wurde widerrufen.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Melden Sie sich neu an, um fortzufahren.</translation>
    </message>
    <message>
        <source>A token that was just issued was refused.</source>
        <translation>Ein soeben ausgestelltes Token wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The app may have been revoked, or be of another tenant. Check it, then try again.</source>
        <translation>Der App wurde möglicherweise der Zugriff entzogen, oder sie gehört zu einem anderen Mandanten. Prüfen Sie das und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service did not accept the proof that comes with the token (DPoP).</source>
        <translation>Der Dienst hat den Nachweis zum Token (DPoP) nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, switch off the app&apos;s demand for proof of possession.</source>
        <translation>Prüfen Sie die Uhr dieses Computers. Wenn sie richtig geht, schalten Sie bei der App die Anforderung des Besitznachweises (proof of possession) ab.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>Die Anmeldung wurde verweigert.</translation>
    </message>
    <message>
        <source>Sign in again and agree to what is asked for, or use another account.</source>
        <translation>Melden Sie sich neu an und stimmen Sie der Anforderung zu oder verwenden Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>Nobody signed in in time.</source>
        <translation>Es hat sich niemand rechtzeitig angemeldet.</translation>
    </message>
    <message>
        <source>Begin again to get a new code.</source>
        <translation>Beginnen Sie von vorn, um einen neuen Code zu erhalten.</translation>
    </message>
    <message>
        <source>The answer to the sign-in came from another server.</source>
        <translation>Die Antwort auf die Anmeldung kam von einem anderen Server.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Begin again; if it happens again, tell the administrator of the tenant.</source>
        <translation>Dorthin wurde nichts gesendet. Beginnen Sie von vorn; geschieht es erneut, informieren Sie den Administrator des Mandanten.</translation>
    </message>
    <message>
        <source>The service gave no lasting sign-in.</source>
        <translation>Der Dienst hat keine dauerhafte Anmeldung gewährt.</translation>
    </message>
    <message>
        <source>Allow refresh tokens for this app (the scope offline_access), then sign in again.</source>
        <translation>Erlauben Sie für diese App Aktualisierungstoken (den Scope offline_access) und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>The browser cannot come back to this program: no port is free.</source>
        <translation>Der Browser kann nicht zu diesem Programm zurückkehren: Kein Port ist frei.</translation>
    </message>
    <message>
        <source>The browser cannot come back to this program: the ports %1 are in use.</source>
        <translation>Der Browser kann nicht zu diesem Programm zurückkehren: Die Ports %1 sind belegt.</translation>
    </message>
    <message>
        <source>Close the program that uses them, or sign in with a device code.</source>
        <translation>Schließen Sie das Programm, das sie belegt, oder melden Sie sich mit einem Gerätecode an.</translation>
    </message>
    <message>
        <source>%1 did not answer with a token.</source>
        <translation>Der Server %1 hat nicht mit einem Token geantwortet.</translation>
    </message>
    <message>
        <source>The sign-in address</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>der Anmeldeadresse</translation>
    </message>
    <message>
        <source>Check the address of the tenant. A login page or a proxy may have answered in its place.</source>
        <translation>Prüfen Sie die Adresse des Mandanten. Möglicherweise hat stattdessen eine Anmeldeseite oder ein Proxy geantwortet.</translation>
    </message>
    <message>
        <source>The permission %1 is missing.</source>
        <translation>Die Berechtigung %1 fehlt.</translation>
    </message>
    <message>
        <source>Ask an administrator to grant it to this app. Without it, users cannot be listed.</source>
        <translation>Bitten Sie einen Administrator, sie dieser App zu erteilen. Ohne sie lassen sich keine Benutzer auflisten.</translation>
    </message>
    <message>
        <source>A permission is missing.</source>
        <translation>Eine Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>Ask an administrator to let this app read users. Without that, users cannot be listed.</source>
        <translation>Bitten Sie einen Administrator, dieser App das Lesen von Benutzern zu erlauben. Sonst lassen sich keine Benutzer auflisten.</translation>
    </message>
    <message>
        <source>No administrator has consented to this app yet.</source>
        <translation>Noch kein Administrator hat dieser App zugestimmt.</translation>
    </message>
    <message>
        <source>Ask an administrator for consent. Until then, users cannot be listed.</source>
        <translation>Bitten Sie einen Administrator um Zustimmung. Bis dahin lassen sich keine Benutzer auflisten.</translation>
    </message>
    <message>
        <source>Ask an administrator to consent to %1. Until then, users cannot be listed.</source>
        <translation>Bitten Sie einen Administrator um Zustimmung zu %1. Bis dahin lassen sich keine Benutzer auflisten.</translation>
    </message>
    <message>
        <source>The sign-in works, but may not read users.</source>
        <translation>Die Anmeldung funktioniert, erlaubt aber nicht das Lesen von Benutzern.</translation>
    </message>
    <message>
        <source>Ask for an administrator role for this app or account, such as read-only administrator. Without it, users cannot be listed.</source>
        <translation>Bitten Sie um eine Administratorrolle für diese App oder dieses Konto, z. B. Read-Only Administrator. Ohne sie lassen sich keine Benutzer auflisten.</translation>
    </message>
    <message>
        <source>This app may not sign in in this way.</source>
        <translation>Diese App darf sich nicht auf diese Weise anmelden.</translation>
    </message>
    <message>
        <source>Allow this grant type for the app (for signing in as a person: as a native or public client), or choose another way to sign in.</source>
        <translation>Erlauben Sie der App diesen Grant-Typ (für die Anmeldung als Person: als nativer oder öffentlicher Client) oder wählen Sie eine andere Art der Anmeldung.</translation>
    </message>
    <message>
        <source>A policy of the tenant stopped the sign-in.</source>
        <translation>Eine Richtlinie des Mandanten hat die Anmeldung verhindert.</translation>
    </message>
    <message>
        <source>A second factor, a known device or a network may be demanded. Sign in as a person in the browser, or ask an administrator.</source>
        <translation>Möglicherweise wird ein zweiter Faktor, ein bekanntes Gerät oder ein bestimmtes Netzwerk verlangt. Melden Sie sich als Person im Browser an oder wenden Sie sich an einen Administrator.</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>The service&apos;s own words</source>
        <translation>Wortlaut der Antwort des Dienstes</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support Bundle</source>
        <translation>Supportpaket</translation>
    </message>
    <message>
        <source>This is all that the file will hold. Read it before you give it to somebody: Rollcall sends it to nobody.</source>
        <translation>Das ist alles, was die Datei enthalten wird. Lesen Sie es, bevor Sie es weitergeben: Rollcall sendet es an niemanden.</translation>
    </message>
    <message>
        <source>Contents of the support bundle</source>
        <translation>Inhalt des Supportpakets</translation>
    </message>
</context>
<context>
    <name>TenantPages</name>
    <message>
        <source>The users of “%1” are not loaded yet.</source>
        <translation>Die Benutzer von „%1“ sind noch nicht geladen.</translation>
    </message>
    <message>
        <source>They are read from %1 page by page; nothing is changed there.</source>
        <translation>Sie werden seitenweise von %1 gelesen; geändert wird dort nichts.</translation>
    </message>
    <message>
        <source>Load Users</source>
        <translation>Benutzer laden</translation>
    </message>
    <message>
        <source>Reading the token from the keychain…</source>
        <translation>Das Token wird aus dem Schlüsselbund gelesen…</translation>
    </message>
    <message>
        <source>The keychain may ask for its password in a window of its own.</source>
        <translation>Möglicherweise fragt der Schlüsselbund in einem eigenen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Loading is paused.</source>
        <translation>Das Laden ist pausiert.</translation>
    </message>
    <message>
        <source>No user has arrived yet.</source>
        <translation>Es ist noch kein Benutzer eingetroffen.</translation>
    </message>
    <message>
        <source>Asking %1 for the first users…</source>
        <translation>Die ersten Benutzer werden von %1 abgerufen…</translation>
    </message>
    <message>
        <source>The connection was lost or could not be made. It is tried again (attempt %1).</source>
        <translation>Die Verbindung ist abgebrochen oder kam nicht zustande. Der Aufbau wird erneut versucht (Versuch %1).</translation>
    </message>
    <message>
        <source>The directory asks for patience; loading goes on by itself.</source>
        <translation>Das Verzeichnis bittet um Geduld; das Laden geht von selbst weiter.</translation>
    </message>
    <message>
        <source>No user matches “%1” so far.</source>
        <translation>Bisher passt kein Benutzer zu „%1“.</translation>
    </message>
    <message>
        <source>Users are still arriving; those that match will appear here.</source>
        <translation>Es treffen noch Benutzer ein; passende erscheinen hier.</translation>
    </message>
    <message>
        <source>No user matches “%1”.</source>
        <translation>Kein Benutzer passt zu „%1“.</translation>
    </message>
    <message>
        <source>None of the users fetched matches “%1”.</source>
        <translation>Keiner der abgerufenen Benutzer passt zu „%1“.</translation>
    </message>
    <message>
        <source>Only some users were asked for; there may be others who match.</source>
        <translation>Es wurde nur ein Teil der Benutzer abgerufen; weitere passende sind möglich.</translation>
    </message>
    <message>
        <source>Words are looked for in the columns that are shown: fewer words or more columns find more.</source>
        <translation>Wörter werden in den angezeigten Spalten gesucht: Weniger Wörter oder mehr Spalten ergeben mehr Treffer.</translation>
    </message>
    <message>
        <source>Reading the members of “%1”…</source>
        <translation>Die Mitglieder von „%1“ werden gelesen…</translation>
    </message>
    <message>
        <source>The members of “%1” could not be read.</source>
        <translation>Die Mitglieder von „%1“ konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No member of “%1” matches “%2”.</source>
        <comment>group, search</comment>
        <translation>Kein Mitglied von „%1“ passt zu „%2“.</translation>
    </message>
    <message>
        <source>No member of “%1” is among the users received.</source>
        <translation>Kein Mitglied von „%1“ ist unter den empfangenen Benutzern.</translation>
    </message>
    <message>
        <source>“%1” has no user whom “%2” finds.</source>
        <comment>tenant, search</comment>
        <translation>„%1“ hat keinen Benutzer, der zu „%2“ passt.</translation>
    </message>
    <message>
        <source>Only such users were asked for.</source>
        <translation>Nur solche Benutzer wurden abgerufen.</translation>
    </message>
    <message>
        <source>“%1” has no users.</source>
        <translation>„%1“ hat keine Benutzer.</translation>
    </message>
    <message>
        <source>The directory answered with an empty list. The token&apos;s owner may be allowed to see only some groups.</source>
        <translation>Das Verzeichnis hat mit einer leeren Liste geantwortet. Möglicherweise darf der Besitzer des Tokens nur einige Gruppen sehen.</translation>
    </message>
    <message>
        <source>Putting the rows in order…</source>
        <translation>Die Zeilen werden sortiert…</translation>
    </message>
    <message numerus="yes">
        <source>Loading goes on where it was interrupted at %1: %Ln user(s) of that load were kept. They may have changed since.</source>
        <translation>
            <numerusform>Das Laden geht dort weiter, wo es unterbrochen wurde (%1): %Ln Benutzer dieses Ladevorgangs blieb erhalten. Seine Daten können sich seitdem geändert haben.</numerusform>
            <numerusform>Das Laden geht dort weiter, wo es unterbrochen wurde (%1): %Ln Benutzer dieses Ladevorgangs blieben erhalten. Ihre Daten können sich seitdem geändert haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The load that was interrupted at %1 cannot go on, because the directory no longer knows its place. Everybody is loaded anew.</source>
        <translation>Der unterbrochene Ladevorgang (%1) kann nicht fortgesetzt werden, weil das Verzeichnis die Stelle nicht mehr kennt. Alle Benutzer werden neu geladen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reloading was stopped. The users of the load before are shown.</source>
        <translation>Das Neuladen wurde gestoppt. Angezeigt werden die zuvor geladenen Benutzer.</translation>
    </message>
    <message>
        <source>Reloading failed; the users of the load before are shown. %1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>Das Neuladen ist fehlgeschlagen; angezeigt werden die zuvor geladenen Benutzer. %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>No user has %Ln column(s) of the view “%1”: %2. They stay, empty.</source>
        <translation>
            <numerusform>%Ln Spalte der Ansicht „%1“ kommt bei keinem Benutzer vor: %2. Sie bleibt leer stehen.</numerusform>
            <numerusform>%Ln Spalten der Ansicht „%1“ kommen bei keinem Benutzer vor: %2. Sie bleiben leer stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reload</source>
        <comment>button</comment>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start Over</source>
        <comment>button</comment>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <comment>button</comment>
        <translation>Token eingeben…</translation>
    </message>
    <message>
        <source>Edit Tenant…</source>
        <comment>button</comment>
        <translation>Mandant bearbeiten…</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <comment>button</comment>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Fetch Everybody</source>
        <comment>button</comment>
        <translation>Alle abrufen</translation>
    </message>
    <message>
        <source>Show Everybody</source>
        <comment>button</comment>
        <translation>Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>TenantState</name>
    <message>
        <source>Not listed yet</source>
        <translation>Noch nicht geladen</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Wartet auf Schlüsselbund</translation>
    </message>
    <message>
        <source>Needs its token</source>
        <translation>Token erforderlich</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>TenantView</name>
    <message>
        <source>Fetch only what this search finds</source>
        <translation>Nur Treffer dieser Suche abrufen</translation>
    </message>
    <message>
        <source>Show or save a view: a search with its order and columns</source>
        <translation>Eine Ansicht anzeigen oder speichern: eine Suche mit Sortierung und Spalten</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>button with the saved views</comment>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>TlsText</name>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Zum Server %1 konnte keine sichere Verbindung hergestellt werden.</translation>
    </message>
    <message>
        <source>Its certificate was not accepted. Check the address and this computer&apos;s clock. Behind a company proxy, the proxy&apos;s certificate must be installed.</source>
        <translation>Sein Zertifikat wurde nicht akzeptiert. Prüfen Sie die Adresse und die Uhr dieses Computers. Hinter einem Firmenproxy muss das Zertifikat des Proxys installiert sein.</translation>
    </message>
    <message>
        <source>%1 showed a certificate of an issuer that this computer does not trust.</source>
        <translation>Der Server %1 hat ein Zertifikat eines Ausstellers vorgelegt, dem dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>The token was not sent. Check the address. Where a company issues its own certificates, install its CA certificate on this computer, or name it as this tenant&apos;s CA file.</source>
        <translation>Das Token wurde nicht gesendet. Prüfen Sie die Adresse. Wenn Ihr Unternehmen eigene Zertifikate ausstellt, installieren Sie dessen CA-Zertifikat auf diesem Computer oder geben Sie es als CA-Datei dieses Mandanten an.</translation>
    </message>
    <message>
        <source>%1 showed a certificate of another host.</source>
        <translation>Der Server %1 hat das Zertifikat eines anderen Hosts vorgelegt.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is for %2.</source>
        <translation>Der Server %1 hat ein Zertifikat vorgelegt, das für %2 ausgestellt ist.</translation>
    </message>
    <message>
        <source>The token was not sent. Use the host name that the certificate is for. If the address is right, another server has answered in its place.</source>
        <translation>Das Token wurde nicht gesendet. Verwenden Sie den Hostnamen, für den das Zertifikat ausgestellt ist. Wenn die Adresse stimmt, hat stattdessen ein anderer Server geantwortet.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Das Zertifikat des Servers %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Das Zertifikat des Servers %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>The token was not sent. Whoever runs the server must renew the certificate. If it should be good still, check this computer&apos;s clock.</source>
        <translation>Das Token wurde nicht gesendet. Der Betreiber des Servers muss das Zertifikat erneuern. Sollte es noch gültig sein, prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Das Zertifikat des Servers %1 ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>Das Zertifikat des Servers %1 ist erst ab %2 gültig.</translation>
    </message>
    <message>
        <source>The token was not sent. Check this computer&apos;s clock.</source>
        <translation>Das Token wurde nicht gesendet. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>%1 answered without encryption.</source>
        <translation>Der Server %1 hat unverschlüsselt geantwortet.</translation>
    </message>
    <message>
        <source>The token was not sent. The address begins with https://, but what answers there speaks plain HTTP. Check the address and its port.</source>
        <translation>Das Token wurde nicht gesendet. Die Adresse beginnt mit https://, aber die Gegenstelle spricht unverschlüsseltes HTTP. Prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>Die CA-Datei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Its certificates are needed to check this tenant&apos;s server. Put the file back, or choose another one.</source>
        <translation>Ihre Zertifikate werden benötigt, um den Server dieses Mandanten zu prüfen. Stellen Sie die Datei wieder her oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no certificate in the CA file %1.</source>
        <translation>Die CA-Datei %1 enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>It must hold certificates in PEM form, each of which begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>Sie muss Zertifikate im PEM-Format enthalten, die jeweils mit „-----BEGIN CERTIFICATE-----“ beginnen.</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Enter Token</source>
        <translation>Token eingeben</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>Mandant:</translation>
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
        <translation>Wert</translation>
    </message>
    <message>
        <source>Other attributes</source>
        <translation>Weitere Attribute</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>UserPanel</name>
    <message>
        <source>Attributes of the user</source>
        <translation>Attribute des Benutzers</translation>
    </message>
    <message>
        <source>Attributes</source>
        <comment>tab</comment>
        <translation>Attribute</translation>
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
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>VerificationText</name>
    <message>
        <source>%1 is not the file that was exported: it was changed, cut off or replaced.</source>
        <translation>%1 ist nicht die exportierte Datei: Sie wurde geändert, abgeschnitten oder ersetzt.</translation>
    </message>
    <message>
        <source>%1 has another number of rows (%2) than its manifest says (%3). Do not rely on either.</source>
        <translation>%1 hat eine andere Zeilenzahl (%2), als das Manifest angibt (%3). Verlassen Sie sich auf keines von beiden.</translation>
    </message>
    <message>
        <source>%1 has no manifest beside it (%2), so nothing is known about it.</source>
        <translation>Zu %1 gibt es kein Manifest (%2), deshalb ist nichts darüber bekannt.</translation>
    </message>
    <message>
        <source>%1 is not a manifest that this version can read.</source>
        <translation>%1 ist kein Manifest, das diese Version lesen kann.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is as it was exported: %Ln rows of %2.</source>
        <translation>
            <numerusform>%1 ist seit dem Export unverändert: %Ln Zeile von %2.</numerusform>
            <numerusform>%1 ist seit dem Export unverändert: %Ln Zeilen von %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The listing it comes from was complete.</source>
        <translation>Der zugrunde liegende Abruf war vollständig.</translation>
    </message>
    <message>
        <source>Only those whom “%1” may find were asked for.</source>
        <translation>Es wurden nur Benutzer abgerufen, die „%1“ finden kann.</translation>
    </message>
    <message numerus="yes">
        <source>The listing it comes from was NOT complete (%1): %Ln users had arrived.</source>
        <comment>a few English words</comment>
        <translation>
            <numerusform>Der zugrunde liegende Abruf war NICHT vollständig (%1): Bis dahin war %Ln Benutzer eingetroffen.</numerusform>
            <numerusform>Der zugrunde liegende Abruf war NICHT vollständig (%1): Bis dahin waren %Ln Benutzer eingetroffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only members of the group “%1” are in it.</source>
        <translation>Enthalten sind nur Mitglieder der Gruppe „%1“.</translation>
    </message>
    <message>
        <source>Only members of the group “%1” are in it, and NOT all of them were read.</source>
        <translation>Enthalten sind nur Mitglieder der Gruppe „%1“, und es wurden NICHT alle gelesen.</translation>
    </message>
    <message>
        <source>Columns that were NOT known of every user: %1.</source>
        <translation>Spalten, die NICHT für alle Benutzer bekannt waren: %1.</translation>
    </message>
    <message>
        <source>Names and addresses are masked in it.</source>
        <translation>Namen und Adressen sind darin maskiert.</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>Only the first %1 views were read: there are too many files in the folder.</source>
        <translation>Nur die ersten %1 Ansichten wurden gelesen: Der Ordner enthält zu viele Dateien.</translation>
    </message>
    <message>
        <source>The view in %1 cannot be used. %2</source>
        <translation>Die Ansicht in %1 ist nicht verwendbar. %2</translation>
    </message>
    <message>
        <source>The view is too large to be saved.</source>
        <translation>Die Ansicht ist zu groß zum Speichern.</translation>
    </message>
    <message>
        <source>Another view has this name already.</source>
        <translation>Eine andere Ansicht hat bereits diesen Namen.</translation>
    </message>
    <message>
        <source>The file %1 of this view was changed and cannot be read any more. It was left as it is.</source>
        <translation>Die Datei %1 dieser Ansicht wurde geändert und ist nicht mehr lesbar. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This view is not there any more.</source>
        <translation>Diese Ansicht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The view was written by a newer version of Rollcall.</source>
        <translation>Die Ansicht wurde mit einer neueren Version von Rollcall geschrieben.</translation>
    </message>
    <message>
        <source>“version” is not 1, as it is in a view.</source>
        <translation>„version“ ist nicht 1, wie es in einer Ansicht sein muss.</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>„%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>„%1“ ist keine Liste.</translation>
    </message>
    <message>
        <source>“%1” is not a list of texts.</source>
        <translation>„%1“ ist keine Liste von Texten.</translation>
    </message>
    <message>
        <source>“%1” has too many columns.</source>
        <translation>„%1“ hat zu viele Spalten.</translation>
    </message>
    <message>
        <source>“%1” names the column “%2” twice.</source>
        <translation>„%1“ nennt die Spalte „%2“ zweimal.</translation>
    </message>
    <message>
        <source>“%1” has something that is no column&apos;s name.</source>
        <translation>„%1“ enthält etwas, das kein Spaltenname ist.</translation>
    </message>
    <message>
        <source>The view has no name.</source>
        <translation>Die Ansicht hat keinen Namen.</translation>
    </message>
    <message>
        <source>The view&apos;s name is too long, or not one line of text.</source>
        <translation>Der Name der Ansicht ist zu lang oder nicht einzeilig.</translation>
    </message>
    <message>
        <source>“query” is too long, or not one line of text.</source>
        <translation>„query“ ist zu lang oder nicht einzeilig.</translation>
    </message>
    <message>
        <source>The view is for one tenant, but does not say which.</source>
        <translation>Die Ansicht ist für einen Mandanten, sagt aber nicht, für welchen.</translation>
    </message>
    <message>
        <source>“tenant” is too long, or not one line of text.</source>
        <translation>„tenant“ ist zu lang oder nicht einzeilig.</translation>
    </message>
    <message>
        <source>The file is too large for a view.</source>
        <translation>Die Datei ist zu groß für eine Ansicht.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is not JSON: mistake in line %1.</source>
        <translation>Die Datei ist kein JSON: Fehler in Zeile %1.</translation>
    </message>
    <message>
        <source>The file holds no view.</source>
        <translation>Die Datei enthält keine Ansicht.</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Manage Views</source>
        <translation>Ansichten verwalten</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Write the view to a file, to give it to somebody</source>
        <translation>Die Ansicht zur Weitergabe in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Read a view from a file</source>
        <translation>Eine Ansicht aus einer Datei lesen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
</context>
<context>
    <name>rollcall</name>
    <message>
        <source>longer than 90 days ago</source>
        <translation>länger als 90 Tage her</translation>
    </message>
    <message>
        <source>within the last 7 days</source>
        <translation>in den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>within the last 30 days</source>
        <translation>in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>since midnight</source>
        <translation>seit Mitternacht</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>am Vortag</translation>
    </message>
    <message>
        <source>it has not happened</source>
        <translation>noch nie geschehen</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>ein Alter</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ein Tag</translation>
    </message>
</context>
<context>
    <name>rollcall::AttributeView</name>
    <message>
        <source>not set</source>
        <comment>in place of a value</comment>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>menu</comment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Name and Value</source>
        <translation>&amp;Name und Wert kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>rollcall::BrowserSignIn</name>
    <message>
        <source>This is not the sign-in that Rollcall waits for</source>
        <translation>Das ist nicht die Anmeldung, auf die Rollcall wartet</translation>
    </message>
    <message>
        <source>Close this page, and begin again in Rollcall if needed.</source>
        <translation>Schließen Sie diese Seite und beginnen Sie bei Bedarf in Rollcall von vorn.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>Rollcall says why. You may close this page.</source>
        <translation>Den Grund nennt Rollcall. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>You may close this page and go back to Rollcall.</source>
        <translation>Sie können diese Seite schließen und zu Rollcall zurückkehren.</translation>
    </message>
</context>
<context>
    <name>rollcall::BudgetMeter</name>
    <message>
        <source>%1 of %2 requests</source>
        <comment>used, of the share that Rollcall may use</comment>
        <translation>%1 von %2 Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>Rate limit: %1 of the tenant&apos;s %2 requests are used in this period, by all programs together. Rollcall goes on up to %3 (%4 %), then waits. The count starts again in %Ln s.</source>
        <translation>
            <numerusform>Ratenlimit: %1 der %2 Anfragen des Mandanten sind in diesem Zeitraum verbraucht, von allen Programmen zusammen. Rollcall macht bis %3 weiter (%4 %) und wartet dann. Die Zählung beginnt in %Ln s neu.</numerusform>
            <numerusform>Ratenlimit: %1 der %2 Anfragen des Mandanten sind in diesem Zeitraum verbraucht, von allen Programmen zusammen. Rollcall macht bis %3 weiter (%4 %) und wartet dann. Die Zählung beginnt in %Ln s neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenlimit</translation>
    </message>
</context>
<context>
    <name>rollcall::ColumnsDialog</name>
    <message>
        <source>Tick at least one column.</source>
        <translation>Kreuzen Sie mindestens eine Spalte an.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>is in the list</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>is not in the list</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>%1, %2: %3, differs</source>
        <comment>attribute, user, value</comment>
        <translation>%1, %2: %3, abweichend</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>attribute, user, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>rollcall::CompareWindow</name>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer vergleichen</numerusform>
            <numerusform>%Ln Benutzer vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The users side by side</source>
        <translation>Die Benutzer nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>button</comment>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy what is shown as text with tabs</source>
        <translation>Das Angezeigte als Text mit Tabulatoren kopieren</translation>
    </message>
    <message>
        <source>They are the same in everything shown.</source>
        <translation>Sie stimmen in allem Angezeigten überein.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %Ln place(s).</source>
        <translation>
            <numerusform>Sie unterscheiden sich in %Ln Punkt.</numerusform>
            <numerusform>Sie unterscheiden sich in %Ln Punkten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups and applications are still being asked for…</source>
        <translation>Gruppen und Anwendungen werden noch abgefragt…</translation>
    </message>
    <message>
        <source>Not known of everybody: %1.</source>
        <comment>lists</comment>
        <translation>Nicht für alle bekannt: %1.</translation>
    </message>
</context>
<context>
    <name>rollcall::CredentialForm</name>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Sign-in:</source>
        <comment>label of a button</comment>
        <translation>Anmeldung:</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
</context>
<context>
    <name>rollcall::DetailPage</name>
    <message>
        <source>Time of the activity</source>
        <translation>Zeitraum der Aktivität</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::DetailSection</name>
    <message>
        <source>Load More</source>
        <comment>button</comment>
        <translation>Mehr laden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>rows</comment>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>%1, not all</source>
        <comment>rows</comment>
        <translation>%1, nicht alle</translation>
    </message>
    <message>
        <source>Stopped before everything was in.</source>
        <translation>Gestoppt, bevor alles eingetroffen war.</translation>
    </message>
    <message>
        <source>Show &amp;Members</source>
        <translation>&amp;Mitglieder anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>&amp;JSON kopieren</translation>
    </message>
</context>
<context>
    <name>rollcall::EnrichmentBar</name>
    <message>
        <source>Paused. %1</source>
        <comment>a sentence</comment>
        <translation>Pausiert. %1</translation>
    </message>
    <message>
        <source>Details: %1 of %2 read.</source>
        <translation>Details: %1 von %2 gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <comment>lists</comment>
        <translation>
            <numerusform>%Ln fehlgeschlagen.</numerusform>
            <numerusform>%Ln fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not permitted.</source>
        <comment>lists</comment>
        <translation>
            <numerusform>%Ln nicht erlaubt.</numerusform>
            <numerusform>%Ln nicht erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how much was read; why nothing arrives</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 About %2 s left.</source>
        <translation>%1 Noch etwa %2 s.</translation>
    </message>
    <message>
        <source>%1 About %2 min left.</source>
        <translation>%1 Noch etwa %2 min.</translation>
    </message>
    <message>
        <source>Files say which columns are not whole.</source>
        <translation>Dateien geben an, welche Spalten unvollständig sind.</translation>
    </message>
</context>
<context>
    <name>rollcall::EnrichmentDialog</name>
    <message>
        <source>&amp;Start</source>
        <comment>button</comment>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Tick what you want to know of the users shown.</source>
        <translation>Kreuzen Sie an, was Sie über die angezeigten Benutzer wissen möchten.</translation>
    </message>
    <message>
        <source>All of this is known already of the users shown.</source>
        <translation>All dies ist für die angezeigten Benutzer bereits bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) shown.</source>
        <translation>
            <numerusform>%Ln Benutzer angezeigt.</numerusform>
            <numerusform>%Ln Benutzer angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 users shown; the others are known already.</source>
        <translation>%1 der %2 angezeigten Benutzer; für die übrigen bereits bekannt.</translation>
    </message>
    <message>
        <source>It stands in their own data: no request is needed.</source>
        <translation>Es steht in ihren eigenen Daten: keine Anfrage nötig.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln request(s).</source>
        <translation>
            <numerusform>Mindestens %Ln Anfrage.</numerusform>
            <numerusform>Mindestens %Ln Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names take one request more for each entry that occurs, once for all users.</source>
        <translation>Namen erfordern eine weitere Anfrage je vorkommendem Eintrag, einmal für alle Benutzer.</translation>
    </message>
    <message>
        <source>It can be paused and stopped; what has come by then stays.</source>
        <translation>Die Abfrage lässt sich pausieren und stoppen; bis dahin Empfangenes bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln minute(s), within %1 % of the rate limit that %2 told.</source>
        <translation>
            <numerusform>Mindestens %Ln Minute bei %1 % des Ratenlimits, das %2 mitgeteilt hat.</numerusform>
            <numerusform>Mindestens %Ln Minuten bei %1 % des Ratenlimits, das %2 mitgeteilt hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s), if each is answered as fast as a page of users was.</source>
        <translation>
            <numerusform>Etwa %Ln Minute, wenn jede Anfrage so schnell beantwortet wird wie eine Seite mit Benutzern.</numerusform>
            <numerusform>Etwa %Ln Minuten, wenn jede Anfrage so schnell beantwortet wird wie eine Seite mit Benutzern.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it takes depends on how fast %1 answers.</source>
        <translation>Die Dauer hängt davon ab, wie schnell %1 antwortet.</translation>
    </message>
</context>
<context>
    <name>rollcall::ExportDialog</name>
    <message>
        <source>Export</source>
        <comment>button</comment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Selected users (%1)</source>
        <translation>Aus&amp;gewählte Benutzer (%1)</translation>
    </message>
    <message>
        <source>Users sho&amp;wn in the table (%1)</source>
        <translation>In der Tabelle &amp;angezeigte Benutzer (%1)</translation>
    </message>
    <message>
        <source>&amp;All users received (%1)</source>
        <translation>A&amp;lle empfangenen Benutzer (%1)</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <comment>preset</comment>
        <translation>Wie unten ausgewählt</translation>
    </message>
    <message>
        <source>Save Preset</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Name der Vorlage:</translation>
    </message>
    <message>
        <source>Whole objects as the service sent them</source>
        <translation>Vollständige Objekte, wie der Dienst sie gesendet hat</translation>
    </message>
    <message>
        <source>Columns of the table (%1)</source>
        <translation>Spalten der Tabelle (%1)</translation>
    </message>
    <message>
        <source>All attributes (%1)</source>
        <translation>Alle Attribute (%1)</translation>
    </message>
    <message>
        <source>Columns and values are as the other system wants them. Check the file before importing it: passwords, for one, are not in it.</source>
        <translation>Spalten und Werte entsprechen den Vorgaben des anderen Systems. Prüfen Sie die Datei vor dem Import: Passwörter zum Beispiel sind nicht enthalten.</translation>
    </message>
    <message>
        <source>%1 The file says so, and its name should say LIMITED.</source>
        <comment>a sentence</comment>
        <translation>%1 Die Datei vermerkt das, und ihr Name sollte LIMITED enthalten.</translation>
    </message>
    <message>
        <source>%1 The file says so.</source>
        <comment>a sentence</comment>
        <translation>%1 Die Datei vermerkt das.</translation>
    </message>
    <message>
        <source>Loading is still going on. The file will hold only users received by now, and its name should say PARTIAL.</source>
        <translation>Das Laden läuft noch. Die Datei wird nur die bis jetzt empfangenen Benutzer enthalten, und ihr Name sollte PARTIAL enthalten.</translation>
    </message>
    <message>
        <source>%1 The file will not hold everybody, and its name should say PARTIAL.</source>
        <translation>%1 Die Datei wird nicht alle Benutzer enthalten, und ihr Name sollte PARTIAL enthalten.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a column, and of how many users it is not known</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Not known of every user: %1. The file says so.</source>
        <translation>Nicht für alle Benutzer bekannt: %1. Die Datei vermerkt das.</translation>
    </message>
    <message>
        <source>Still needed: the name of the file</source>
        <translation>Noch erforderlich: der Name der Datei</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Dieser Ordner ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>A file of this name exists. It will be replaced.</source>
        <translation>Eine Datei dieses Namens ist vorhanden. Sie wird ersetzt.</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>file filter: format, suffix</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
</context>
<context>
    <name>rollcall::ExportProgress</name>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>%1 von %2 Benutzern</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users were written.</source>
        <translation>
            <numerusform>%Ln Benutzer wurde geschrieben.</numerusform>
            <numerusform>%Ln Benutzer wurden geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ExportShape</name>
    <message>
        <source>As the service sent them</source>
        <translation>Wie vom Dienst gesendet</translation>
    </message>
    <message>
        <source>As in the table, in local time (%1)</source>
        <translation>Wie in der Tabelle, in Ortszeit (%1)</translation>
    </message>
    <message>
        <source>ISO 8601 in UTC</source>
        <translation>ISO 8601 in UTC</translation>
    </message>
    <message>
        <source>In one cell, with commas</source>
        <translation>In einer Zelle, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>A row for each value</source>
        <translation>Eine Zeile je Wert</translation>
    </message>
    <message>
        <source>Nothing is masked</source>
        <translation>Nichts wird maskiert</translation>
    </message>
    <message>
        <source>Initials in place of names</source>
        <translation>Initialen statt Namen</translation>
    </message>
    <message>
        <source>Domains in place of addresses</source>
        <translation>Domänen statt Adressen</translation>
    </message>
    <message>
        <source>Keyed hashes in place of names</source>
        <translation>Hashes mit Schlüssel statt Namen</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>Status, dates and place of work stay. Ids, phone numbers and every column that is not well known become “(masked)”.</source>
        <translation>Status, Datumsangaben und Arbeitsort bleiben erhalten. IDs, Telefonnummern und jede nicht allgemein bekannte Spalte werden durch „(masked)“ ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>Still needed: a key of at least %Ln characters. It is not kept.</source>
        <translation>
            <numerusform>Noch erforderlich: ein Schlüssel mit mindestens %Ln Zeichen. Er wird nicht gespeichert.</numerusform>
            <numerusform>Noch erforderlich: ein Schlüssel mit mindestens %Ln Zeichen. Er wird nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same value becomes the same hash in every file made with this key. Keep it: it is not stored.</source>
        <translation>Derselbe Wert ergibt in jeder mit diesem Schlüssel erstellten Datei denselben Hash. Bewahren Sie den Schlüssel auf: Er wird nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>rollcall::FetchLimit</name>
    <message>
        <source>Fetch only what this search finds: %1 answers all of it.</source>
        <translation>Nur Treffer dieser Suche abrufen: %1 beantwortet sie vollständig.</translation>
    </message>
    <message>
        <source>Fetch only what this search finds. %1 answers “%2”; “%3” is matched here.</source>
        <translation>Nur Treffer dieser Suche abrufen. %1 beantwortet „%2“; „%3“ prüft Rollcall selbst.</translation>
    </message>
    <message>
        <source>With a search, only the users whom it finds can be fetched.</source>
        <translation>Mit einer Suche lassen sich nur die Benutzer abrufen, die sie findet.</translation>
    </message>
    <message>
        <source>%1 can answer nothing of this search: it is matched here, over everybody.</source>
        <translation>%1 kann nichts von dieser Suche beantworten: Rollcall durchsucht alle Benutzer selbst.</translation>
    </message>
    <message>
        <source>This is not everybody: only users found by “%1” were fetched.</source>
        <translation>Das sind nicht alle: Nur Benutzer, die „%1“ findet, wurden abgerufen.</translation>
    </message>
    <message>
        <source>This search may find more users than are shown: only those found by “%1” were fetched.</source>
        <translation>Diese Suche kann mehr Benutzer finden als angezeigt: Nur Benutzer, die „%1“ findet, wurden abgerufen.</translation>
    </message>
    <message>
        <source>Only users found by “%1” are being fetched.</source>
        <translation>Nur Benutzer, die „%1“ findet, werden abgerufen.</translation>
    </message>
    <message>
        <source>Only users found by “%1” were fetched.</source>
        <translation>Nur Benutzer, die „%1“ findet, wurden abgerufen.</translation>
    </message>
    <message>
        <source>%1 did not take this search: everybody is fetched, and matched here.</source>
        <translation>%1 hat diese Suche nicht angenommen: Alle Benutzer werden abgerufen, und Rollcall sucht selbst.</translation>
    </message>
    <message>
        <source>Fetch Everybody</source>
        <comment>button</comment>
        <translation>Alle abrufen</translation>
    </message>
    <message>
        <source>Fetch Only This Search</source>
        <comment>button</comment>
        <translation>Nur Treffer abrufen</translation>
    </message>
</context>
<context>
    <name>rollcall::FetchPopup</name>
    <message>
        <source>What is fetched</source>
        <translation>Was abgerufen wird</translation>
    </message>
    <message>
        <source>Fetch only what this search finds</source>
        <translation>Nur Treffer dieser Suche abrufen</translation>
    </message>
    <message>
        <source>%1 then sends fewer users, and this search shows the same rows. Nobody else is in the table until everybody is fetched again.</source>
        <translation>%1 sendet dann weniger Benutzer, und diese Suche zeigt dieselben Zeilen. Andere Benutzer sind erst wieder in der Tabelle, wenn alle abgerufen werden.</translation>
    </message>
    <message>
        <source>%1 answers:</source>
        <comment>a provider</comment>
        <translation>%1 beantwortet:</translation>
    </message>
    <message>
        <source>Matched here, among the users it sends:</source>
        <translation>Von Rollcall geprüft, unter den gesendeten Benutzern:</translation>
    </message>
    <message>
        <source>Fetch &amp;Only These</source>
        <comment>button</comment>
        <translation>Nur &amp;diese abrufen</translation>
    </message>
    <message>
        <source>Fetch &amp;Everybody</source>
        <comment>button</comment>
        <translation>&amp;Alle abrufen</translation>
    </message>
</context>
<context>
    <name>rollcall::FilterHeader</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of the column “%1”</source>
        <translation>Filter der Spalte „%1“</translation>
    </message>
</context>
<context>
    <name>rollcall::GroupFilter</name>
    <message>
        <source>Reading the members of “%1”: %2 so far.</source>
        <comment>group, number</comment>
        <translation>Die Mitglieder von „%1“ werden gelesen: bisher %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>group, a sentence</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Show Everybody</source>
        <comment>button</comment>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <comment>button</comment>
        <translation>Erneut abfragen</translation>
    </message>
</context>
<context>
    <name>rollcall::GroupPicker</name>
    <message>
        <source>Members of a Group</source>
        <translation>Mitglieder einer Gruppe</translation>
    </message>
    <message>
        <source>Search the groups</source>
        <translation>Gruppen durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Members of groups within it, too</source>
        <translation>Auch &amp;Mitglieder untergeordneter Gruppen</translation>
    </message>
    <message>
        <source>Show Members</source>
        <translation>Mitglieder anzeigen</translation>
    </message>
    <message>
        <source>Loading… %1 so far.</source>
        <comment>groups</comment>
        <translation>Wird geladen… bisher %1.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>These are not all groups. %1</source>
        <comment>what happened</comment>
        <translation>Das sind nicht alle Gruppen. %1</translation>
    </message>
    <message>
        <source>None of %1 groups matches.</source>
        <comment>number</comment>
        <translation>Keine von %1 Gruppen passt.</translation>
    </message>
</context>
<context>
    <name>rollcall::JsonTree</name>
    <message>
        <source>&amp;Copy Value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Search for This Value</source>
        <translation>Nach diesem Wert &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>Alles &amp;aufklappen</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>Alles &amp;zuklappen</translation>
    </message>
</context>
<context>
    <name>rollcall::JsonTreeModel</name>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>object</source>
        <comment>kind of a JSON value</comment>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>list</source>
        <comment>kind of a JSON value</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>text</source>
        <comment>kind of a JSON value</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>yes or no</source>
        <comment>kind of a JSON value: true, false</comment>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>kind of a JSON value: null</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>number</source>
        <comment>kind of a JSON value</comment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>heading</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>heading: text, number…</comment>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>rollcall::JsonView</name>
    <message>
        <source>Only the beginning is shown, %1 of %2. Copy takes all of it.</source>
        <translation>Nur der Anfang wird angezeigt, %1 von %2. Beim Kopieren wird alles übernommen.</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>words looked for in a text</comment>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>this match, of how many</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>rollcall::ListingStatus</name>
    <message>
        <source>Paused after %1 users, %2 pages</source>
        <translation>Pausiert nach %1 Benutzern, %2 Seiten</translation>
    </message>
    <message>
        <source>%1 users · %2</source>
        <comment>received so far, then why nothing arrives</comment>
        <translation>%1 Benutzer · %2</translation>
    </message>
    <message>
        <source>Asking for the first page…</source>
        <translation>Die erste Seite wird abgerufen…</translation>
    </message>
    <message>
        <source>%1 users, %2 pages</source>
        <translation>%1 Benutzer, %2 Seiten</translation>
    </message>
    <message>
        <source>%1 users, %2 pages, %3 users/s</source>
        <translation>%1 Benutzer, %2 Seiten, %3 Benutzer/s</translation>
    </message>
    <message>
        <source>%1 users, %2 pages, %3 users/s, about %4 s left</source>
        <translation>%1 Benutzer, %2 Seiten, %3 Benutzer/s, noch etwa %4 s</translation>
    </message>
    <message>
        <source>%1 users, %2 pages, %3 users/s, about %4 min left</source>
        <translation>%1 Benutzer, %2 Seiten, %3 Benutzer/s, noch etwa %4 min</translation>
    </message>
</context>
<context>
    <name>rollcall::MainWindow</name>
    <message>
        <source>About Rollcall</source>
        <translation>Über Rollcall</translation>
    </message>
    <message>
        <source>Rollcall %1</source>
        <translation>Rollcall %1</translation>
    </message>
    <message>
        <source>A browser for the people in an identity directory. It only reads: nothing in a directory is ever changed. It connects to your tenants and to nobody else.

With Qt %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Ein Browser für die Personen in einem Identitätsverzeichnis. Er liest nur: In einem Verzeichnis wird nie etwas geändert. Er verbindet sich mit Ihren Mandanten und mit niemandem sonst.

Mit Qt %1. Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>No keychain is running: tokens are kept until Rollcall closes.</source>
        <translation>Es läuft kein Schlüsselbund: Token werden nur bis zum Beenden von Rollcall aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <comment>a tenant&apos;s last result</comment>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limited: %Ln user(s)</source>
        <comment>a tenant&apos;s last result: not everybody was asked for</comment>
        <translation>
            <numerusform>Eingeschränkt: %Ln Benutzer</numerusform>
            <numerusform>Eingeschränkt: %Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s), %1</source>
        <comment>a tenant&apos;s last result, time of day</comment>
        <translation>
            <numerusform>%Ln Benutzer, %1</numerusform>
            <numerusform>%Ln Benutzer, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) last time</source>
        <comment>a tenant&apos;s result of an earlier run</comment>
        <translation>
            <numerusform>zuletzt %Ln Benutzer</numerusform>
            <numerusform>zuletzt %Ln Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome to Rollcall</source>
        <translation>Willkommen bei Rollcall</translation>
    </message>
    <message>
        <source>Add a tenant to see the people in its directory. Rollcall only reads; it never changes anything there.</source>
        <translation>Fügen Sie einen Mandanten hinzu, um die Personen in seinem Verzeichnis zu sehen. Rollcall liest nur; es ändert dort nie etwas.</translation>
    </message>
    <message>
        <source>Add a Tenant…</source>
        <comment>button</comment>
        <translation>Mandant hinzufügen…</translation>
    </message>
    <message>
        <source>Choose a tenant from the list.</source>
        <translation>Wählen Sie einen Mandanten aus der Liste.</translation>
    </message>
    <message>
        <source>Its users then appear here.</source>
        <translation>Seine Benutzer erscheinen dann hier.</translation>
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
        <translation>Mandant hinzufügen</translation>
    </message>
    <message>
        <source>Add Tenant</source>
        <comment>button</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit Tenant</source>
        <comment>title</comment>
        <translation>Mandant bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Duplicate Tenant</source>
        <comment>title</comment>
        <translation>Mandant duplizieren</translation>
    </message>
    <message>
        <source>Rollcall sends no more than this share of the requests that the service allows, so that other programs keep working.</source>
        <translation>Rollcall sendet höchstens diesen Anteil der Anfragen, die der Dienst erlaubt, damit andere Programme weiterarbeiten können.</translation>
    </message>
    <message>
        <source>Only for a tenant with a second host name of its own, such as a custom domain. The token is sent to this host too.</source>
        <translation>Nur für einen Mandanten mit einem zweiten eigenen Hostnamen, z. B. einer eigenen Domäne. Das Token wird auch an diesen Host gesendet.</translation>
    </message>
    <message>
        <source>No keychain was found: the token is kept until Rollcall is closed, and asked for again next time.</source>
        <translation>Kein Schlüsselbund gefunden: Das Token wird nur bis zum Beenden von Rollcall aufbewahrt und beim nächsten Mal erneut abgefragt.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Stored in the keychain – leave empty to keep</source>
        <translation>Im Schlüsselbund gespeichert – leer lassen, um nichts zu ändern</translation>
    </message>
    <message>
        <source>Leave empty to use that of “%1”</source>
        <translation>Leer lassen, um die Angabe von „%1“ zu verwenden</translation>
    </message>
    <message>
        <source>Rollcall will use %1.</source>
        <translation>Rollcall wird %1 verwenden.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name that is taken, and a number behind it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Still needed: to sign in</source>
        <translation>Noch erforderlich: die Anmeldung</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Wählen Sie einen Anbieter.</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Noch erforderlich: %1</translation>
    </message>
    <message>
        <source>The address must be corrected first.</source>
        <translation>Zuerst muss die Adresse korrigiert werden.</translation>
    </message>
    <message>
        <source>The alias host must be a host name alone, such as id.example.com.</source>
        <translation>Der Alias-Host muss ein reiner Hostname sein, z. B. id.example.com.</translation>
    </message>
    <message>
        <source>The CA file must be corrected first.</source>
        <translation>Zuerst muss die CA-Datei korrigiert werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s label and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Still needed: a name for the tenant</source>
        <translation>Noch erforderlich: ein Name für den Mandanten</translation>
    </message>
    <message>
        <source>Another tenant is called “%1” already.</source>
        <translation>Ein anderer Mandant heißt bereits „%1“.</translation>
    </message>
    <message>
        <source>Only for a server with a certificate from an issuer that this computer does not know. The certificates in this file are trusted at this tenant&apos;s own addresses, for its API and its sign-in, and nowhere else.</source>
        <translation>Nur für einen Server mit einem Zertifikat eines Ausstellers, den dieser Computer nicht kennt. Den Zertifikaten in dieser Datei wird unter den eigenen Adressen dieses Mandanten vertraut, für API und Anmeldung, und sonst nirgends.</translation>
    </message>
    <message>
        <source>Choose CA File</source>
        <translation>CA-Datei auswählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The last sign-in is stored in the keychain: sign in only to change it.</source>
        <translation>Die letzte Anmeldung ist im Schlüsselbund gespeichert: Melden Sie sich nur an, um sie zu ändern.</translation>
    </message>
    <message>
        <source>You get a code, and type it on a page of %1 on any device.</source>
        <translation>Sie erhalten einen Code und geben ihn auf einem beliebigen Gerät auf einer Seite von %1 ein.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 opens in the browser.</source>
        <translation>Die Anmeldeseite von %1 wird im Browser geöffnet.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird abgefragt…</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Verbunden.</translation>
    </message>
    <message>
        <source>The rate limit is %1 requests a period, of which Rollcall uses up to %2.</source>
        <translation>Das Ratenlimit beträgt %1 Anfragen je Zeitraum, davon verwendet Rollcall bis zu %2.</translation>
    </message>
</context>
<context>
    <name>rollcall::SaveViewDialog</name>
    <message>
        <source>%1 (descending)</source>
        <comment>a column</comment>
        <translation>%1 (absteigend)</translation>
    </message>
    <message>
        <source>&amp;Only for “%1”</source>
        <translation>N&amp;ur für „%1“</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>button</comment>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>The view needs a name.</source>
        <translation>Die Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>what a view searches for</comment>
        <translation>Alle Benutzer</translation>
    </message>
    <message>
        <source>As received</source>
        <comment>order of users</comment>
        <translation>Wie empfangen</translation>
    </message>
    <message>
        <source>This tenant has a view “%1” already. Choose another name, or replace that view by what is shown now.</source>
        <translation>Dieser Mandant hat bereits eine Ansicht „%1“. Wählen Sie einen anderen Namen oder ersetzen Sie die vorhandene Ansicht durch das, was jetzt angezeigt wird.</translation>
    </message>
    <message>
        <source>There is a view “%1” for all tenants already. Choose another name, or replace that view by what is shown now.</source>
        <translation>Es gibt bereits eine Ansicht „%1“ für alle Mandanten. Wählen Sie einen anderen Namen oder ersetzen Sie die vorhandene Ansicht durch das, was jetzt angezeigt wird.</translation>
    </message>
</context>
<context>
    <name>rollcall::SavedViews</name>
    <message>
        <source>&amp;Update “%1”</source>
        <comment>a view</comment>
        <translation>„%1“ &amp;aktualisieren</translation>
    </message>
    <message>
        <source>For “%1”</source>
        <comment>heading: a tenant</comment>
        <translation>Für „%1“</translation>
    </message>
    <message>
        <source>For All Tenants</source>
        <comment>heading</comment>
        <translation>Für alle Mandanten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) cannot be used…</source>
        <translation>
            <numerusform>%Ln Ansicht ist nicht verwendbar…</numerusform>
            <numerusform>%Ln Ansichten sind nicht verwendbar…</numerusform>
        </translation>
    </message>
    <message>
        <source>The views cannot be read…</source>
        <translation>Die Ansichten sind nicht lesbar…</translation>
    </message>
</context>
<context>
    <name>rollcall::SearchBox</name>
    <message>
        <source>No user has a column “%1”. Did you mean “%2”?</source>
        <translation>Kein Benutzer hat eine Spalte „%1“. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>No user has a column “%1”.</source>
        <translation>Kein Benutzer hat eine Spalte „%1“.</translation>
    </message>
</context>
<context>
    <name>rollcall::SearchHelp</name>
    <message>
        <source>Search help</source>
        <translation>Hilfe zur Suche</translation>
    </message>
    <message>
        <source>Search by example</source>
        <translation>Suchbeispiele</translation>
    </message>
    <message>
        <source>Both words, anywhere in the columns shown</source>
        <translation>Beide Wörter, irgendwo in den angezeigten Spalten</translation>
    </message>
    <message>
        <source>Exactly these words, one after the other</source>
        <translation>Genau diese Wörter, direkt nacheinander</translation>
    </message>
    <message>
        <source>The column contains the text</source>
        <translation>Die Spalte enthält den Text</translation>
    </message>
    <message>
        <source>The column is exactly this, in any case</source>
        <translation>Die Spalte ist genau das, Groß-/Kleinschreibung egal</translation>
    </message>
    <message>
        <source>Begins with; a $ behind the text means ends with</source>
        <translation>Beginnt mit; ein $ nach dem Text bedeutet: endet mit</translation>
    </message>
    <message>
        <source>One of several values</source>
        <translation>Einer von mehreren Werten</translation>
    </message>
    <message>
        <source>Has a value</source>
        <translation>Hat einen Wert</translation>
    </message>
    <message>
        <source>Has no value</source>
        <translation>Hat keinen Wert</translation>
    </message>
    <message>
        <source>Longer than 90 days ago; also h, w, m and y</source>
        <translation>Länger als 90 Tage her; auch h, w, m und y</translation>
    </message>
    <message>
        <source>Since a day; also today and yesterday</source>
        <translation>Seit einem Datum; auch today und yesterday</translation>
    </message>
    <message>
        <source>It has not happened</source>
        <translation>Noch nie geschehen</translation>
    </message>
    <message>
        <source>Everybody but these; NOT means the same</source>
        <translation>Alle außer diesen; NOT bedeutet dasselbe</translation>
    </message>
    <message>
        <source>Either; parentheses hold together</source>
        <translation>Eines von beiden; Klammern fassen zusammen</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>Forget Recent Searches</source>
        <translation>Letzte Suchen vergessen</translation>
    </message>
</context>
<context>
    <name>rollcall::SecretEdit</name>
    <message>
        <source>Hide what was typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
</context>
<context>
    <name>rollcall::SignInBox</name>
    <message>
        <source>Copy Code</source>
        <comment>button</comment>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <comment>button</comment>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open Page</source>
        <comment>button</comment>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Cancel Sign-In</source>
        <comment>button</comment>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>The code to type on the sign-in page</source>
        <translation>Der Code, der auf der Anmeldeseite einzugeben ist</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 yourself and type the code there.</source>
        <translation>Es konnte kein Browser geöffnet werden. Öffnen Sie %1 selbst und geben Sie dort den Code ein.</translation>
    </message>
    <message>
        <source>Waiting for the browser… Sign in there, then come back.</source>
        <translation>Warten auf den Browser… Melden Sie sich dort an und kehren Sie dann zurück.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address into one on this computer.</source>
        <translation>Es konnte kein Browser geöffnet werden. Kopieren Sie die Adresse in einen Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open %1 on any device and type this code. It is good until %2.</source>
        <comment>an address, a time of day</comment>
        <translation>Öffnen Sie %1 auf einem beliebigen Gerät und geben Sie diesen Code ein. Er ist gültig bis %2.</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>button, after it was pressed</comment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <comment>button</comment>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird abgefragt…</translation>
    </message>
    <message>
        <source>Sign In Again…</source>
        <comment>button</comment>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>button</comment>
        <translation>Erneut versuchen</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A status and how many users have it: &quot;Active 1,234&quot;.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Click to show users with other statuses too.</source>
        <translation>Klicken Sie, um auch Benutzer mit anderem Status anzuzeigen.</translation>
    </message>
    <message>
        <source>Click to show only users with the statuses chosen here.</source>
        <translation>Klicken Sie, um nur Benutzer mit den hier ausgewählten Status anzuzeigen.</translation>
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
        <translation>Status: %1</translation>
    </message>
</context>
<context>
    <name>rollcall::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
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
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Save Support Bundle</source>
        <translation>Supportpaket speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>a file</comment>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>rollcall::TableColumns</name>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>Show in the Order &amp;Received</source>
        <translation>In &amp;Empfangsreihenfolge anzeigen</translation>
    </message>
    <message>
        <source>&amp;Values…</source>
        <translation>&amp;Werte…</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>„%1“ a&amp;usblenden</translation>
    </message>
    <message>
        <source>Choose &amp;Columns…</source>
        <translation>&amp;Spalten auswählen…</translation>
    </message>
</context>
<context>
    <name>rollcall::TableFilters</name>
    <message>
        <source>Only Users Where “%1” &amp;Never Happened</source>
        <translation>&amp;Nur Benutzer mit „%1: nie“</translation>
    </message>
    <message>
        <source>N&amp;ot Users Where “%1” Never Happened</source>
        <translation>&amp;Ohne Benutzer mit „%1: nie“</translation>
    </message>
    <message>
        <source>Only Users With&amp;out “%1”</source>
        <translation>&amp;Nur Benutzer ohne „%1“</translation>
    </message>
    <message>
        <source>Only Users &amp;with “%1”</source>
        <translation>Nur Benutzer &amp;mit „%1“</translation>
    </message>
    <message>
        <source>&amp;Only “%1”</source>
        <translation>&amp;Nur „%1“</translation>
    </message>
    <message>
        <source>&amp;Not “%1”</source>
        <translation>&amp;Ohne „%1“</translation>
    </message>
</context>
<context>
    <name>rollcall::TenantCard</name>
    <message>
        <source>Tenant Card</source>
        <translation>Mandanteninfo</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <comment>button</comment>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what is shown here as text; no secret is in it</source>
        <translation>Das hier Angezeigte als Text kopieren; Geheimnisse sind nicht enthalten</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Verzeichnis:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>caption of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Signs in with:</source>
        <translation>Anmeldung mit:</translation>
    </message>
    <message>
        <source>Secrets are kept:</source>
        <translation>Geheimnisse gespeichert:</translation>
    </message>
    <message>
        <source>Token of:</source>
        <translation>Token von:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Art:</translation>
    </message>
    <message>
        <source>Good for:</source>
        <translation>Gültigkeit:</translation>
    </message>
    <message>
        <source>Rate limit:</source>
        <translation>Ratenlimit:</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Scopes:</source>
        <translation>Scopes:</translation>
    </message>
    <message>
        <source>until Rollcall is closed: no keychain is running</source>
        <translation>bis zum Beenden von Rollcall: Es läuft kein Schlüsselbund</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain</source>
        <translation>im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird abgefragt…</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Connected; answered within %1 ms.</source>
        <translation>Verbunden; Antwort innerhalb von %1 ms.</translation>
    </message>
    <message>
        <source>the directory does not tell</source>
        <translation>vom Verzeichnis nicht angegeben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, login</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 access token, renewed by Rollcall</source>
        <comment>Bearer</comment>
        <translation>Zugriffstoken vom Typ %1, von Rollcall erneuert</translation>
    </message>
    <message>
        <source>the token does not tell</source>
        <translation>vom Token nicht angegeben</translation>
    </message>
    <message>
        <source>%1 requests a period, %2 of them left</source>
        <translation>%1 Anfragen je Zeitraum, davon noch %2 übrig</translation>
    </message>
    <message>
        <source>%1 – can change</source>
        <comment>a scope</comment>
        <translation>%1 – erlaubt Änderungen</translation>
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
        <translation>„%1“ ist verbunden.</translation>
    </message>
    <message>
        <source>The rate limit is %1 requests a period, %2 of them left.</source>
        <translation>Das Ratenlimit beträgt %1 Anfragen je Zeitraum, davon sind noch %2 übrig.</translation>
    </message>
    <message>
        <source>Remove Tenant</source>
        <translation>Mandant entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from Rollcall?</source>
        <translation>„%1“ aus Rollcall entfernen?</translation>
    </message>
    <message>
        <source>Its address, its token, users kept of an interrupted load and the arrangement of its table are forgotten. Nothing changes in the directory itself.</source>
        <translation>Adresse, Token, aufbewahrte Benutzer eines unterbrochenen Ladevorgangs und die Anordnung der Tabelle werden vergessen. Im Verzeichnis selbst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The token of “%1” may still be in the keychain. %2</source>
        <comment>what happened, why</comment>
        <translation>Das Token von „%1“ ist möglicherweise noch im Schlüsselbund. %2</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird abgefragt…</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>tenant, what happened</comment>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>rollcall::TenantView</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Search the columns shown</source>
        <translation>Angezeigte Spalten durchsuchen</translation>
    </message>
    <message>
        <source>Add Details Co&amp;lumns…</source>
        <translation>Detai&amp;lspalten hinzufügen…</translation>
    </message>
    <message>
        <source>%1 of %2 fetched users shown, %3 selected</source>
        <translation>%1 von %2 abgerufenen Benutzern angezeigt, %3 ausgewählt</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 selected</source>
        <translation>%1 von %2 angezeigt, %3 ausgewählt</translation>
    </message>
    <message>
        <source>%1 of %2 fetched users shown</source>
        <translation>%1 von %2 abgerufenen Benutzern angezeigt</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>button</comment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>At most %1 users are copied at once. Export the selection to a file instead.</source>
        <translation>Höchstens %1 Benutzer werden auf einmal kopiert. Exportieren Sie die Auswahl stattdessen in eine Datei.</translation>
    </message>
    <message>
        <source>Copying %1 users…</source>
        <translation>%1 Benutzer werden kopiert…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) copied.</source>
        <translation>
            <numerusform>%Ln Benutzer kopiert.</numerusform>
            <numerusform>%Ln Benutzer kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Open in &amp;Window</source>
        <translation>In &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Choose C&amp;olumns…</source>
        <translation>&amp;Spalten auswählen…</translation>
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
        <translation>Kein Schlüsselbund gefunden: Das Token wird nur bis zum Beenden von Rollcall aufbewahrt und beim nächsten Mal erneut abgefragt.</translation>
    </message>
    <message>
        <source>It is stored in the system&apos;s keychain.</source>
        <translation>Es wird im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <comment>title</comment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Melden Sie sich neu an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Use Token</source>
        <comment>button</comment>
        <translation>Token verwenden</translation>
    </message>
    <message>
        <source>You get a code, and type it on a page of %1 on any device.</source>
        <translation>Sie erhalten einen Code und geben ihn auf einem beliebigen Gerät auf einer Seite von %1 ein.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 opens in the browser.</source>
        <translation>Die Anmeldeseite von %1 wird im Browser geöffnet.</translation>
    </message>
</context>
<context>
    <name>rollcall::UserPanel</name>
    <message>
        <source>Access</source>
        <comment>tab: groups, applications, roles</comment>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>tab: factors, devices</comment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>tab: log</comment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>No user selected</source>
        <translation>Kein Benutzer ausgewählt</translation>
    </message>
    <message>
        <source>Select a user in the table to see all attributes.</source>
        <translation>Wählen Sie einen Benutzer in der Tabelle aus, um alle Attribute zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users selected</source>
        <translation>
            <numerusform>%Ln Benutzer ausgewählt</numerusform>
            <numerusform>%Ln Benutzer ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single user to see all attributes, or export the selection.</source>
        <translation>Wählen Sie einen einzelnen Benutzer aus, um alle Attribute zu sehen, oder exportieren Sie die Auswahl.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Manager: %1</source>
        <translation>Manager: %1</translation>
    </message>
    <message>
        <source>Direct reports</source>
        <translation>Direkt unterstellt</translation>
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
        <translation>Werte von „%1“</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>Werte durchsuchen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Show These</source>
        <translation>Diese anzeigen</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(kein Wert)</translation>
    </message>
    <message>
        <source>%1 less frequent values, of %2 users in all, are not listed.</source>
        <extracomment>%1: how many values, %2: how many users have one of them.</extracomment>
        <translation>%1 seltenere Werte, die insgesamt %2 Benutzer haben, sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>No users match the rest of the search.</source>
        <translation>Kein Benutzer passt zur übrigen Suche.</translation>
    </message>
    <message>
        <source>Of the users that match the rest of the search.</source>
        <translation>Gezählt unter den Benutzern, die zur übrigen Suche passen.</translation>
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
        <translation>Alle Mandanten</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tenant</source>
        <comment>column: the tenant of a view</comment>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>column</comment>
        <translation>Suche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln weitere Datei ist nicht verwendbar.</numerusform>
            <numerusform>%Ln weitere Dateien sind nicht verwendbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No view is saved. “Save View…” saves what a table shows.</source>
        <translation>Keine Ansicht gespeichert. „Ansicht speichern…“ speichert, was eine Tabelle zeigt.</translation>
    </message>
    <message>
        <source>“%1” was not renamed. %2</source>
        <comment>a view, why</comment>
        <translation>„%1“ wurde nicht umbenannt. %2</translation>
    </message>
    <message>
        <source>Remove View</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Remove the view “%1”?</source>
        <translation>Die Ansicht „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its file is deleted. What the table shows now stays as it is.</source>
        <translation>Ihre Datei wird gelöscht. Was die Tabelle jetzt zeigt, bleibt unverändert.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Export View</source>
        <translation>Ansicht exportieren</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Ansichten (*.json)</translation>
    </message>
    <message>
        <source>“%1” was written to %2.</source>
        <comment>a view, a file</comment>
        <translation>„%1“ wurde in %2 geschrieben.</translation>
    </message>
    <message>
        <source>Import View</source>
        <translation>Ansicht importieren</translation>
    </message>
    <message>
        <source>Views (*.json);;All files (*)</source>
        <translation>Ansichten (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Es gibt bereits eine Ansicht „%1“.</translation>
    </message>
    <message>
        <source>Both can be kept; the imported one is then called “%1”. Replacing deletes the one that is here.</source>
        <translation>Beide können behalten werden; die importierte heißt dann „%1“. Beim Ersetzen wird die vorhandene gelöscht.</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <comment>button</comment>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>button</comment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>“%1” was imported. It is for the tenant “%2” alone.</source>
        <translation>„%1“ wurde importiert. Sie ist nur für den Mandanten „%2“.</translation>
    </message>
    <message>
        <source>“%1” was imported. It is for all tenants.</source>
        <translation>„%1“ wurde importiert. Sie ist für alle Mandanten.</translation>
    </message>
</context>
</TS>
