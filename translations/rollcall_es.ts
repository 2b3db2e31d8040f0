<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountStatus</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Contraseña expirada</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>En recuperación</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
</context>
<context>
    <name>AttributeGroup</name>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
</context>
<context>
    <name>BlankReason</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>not requested</source>
        <translation>no solicitado</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>not licensed</source>
        <translation>sin licencia</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>not permitted: this takes %1</source>
        <comment>scope or permission</comment>
        <translation>sin permiso: requiere %1</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Choose Columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Ticked columns are shown, from left to right in this order. Drag them, or use the buttons, to change it.</source>
        <translation>Las columnas marcadas se muestran de izquierda a derecha en este orden. Para cambiarlo, arrástrelas o use los botones.</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Buscar columnas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Brings back the columns that this provider starts with</source>
        <translation>Restaura las columnas iniciales de este proveedor</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>The token belongs to %1.</source>
        <translation>El token pertenece a %1.</translation>
    </message>
    <message>
        <source>The token belongs to %1 (%2).</source>
        <translation>El token pertenece a %1 (%2).</translation>
    </message>
    <message>
        <source>The token&apos;s scopes: %1.</source>
        <translation>Ámbitos del token: %1.</translation>
    </message>
    <message>
        <source>Rollcall renews it by itself.</source>
        <translation>Rollcall lo renueva automáticamente.</translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <comment>a date and time</comment>
        <translation>El token es válido hasta el %1.</translation>
    </message>
    <message>
        <source>This token can do more than read (%1). Rollcall only reads: one without these scopes is safer.</source>
        <translation>Este token permite algo más que leer (%1). Rollcall solo lee: es más seguro un token sin estos ámbitos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list of scopes</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>El token ha expirado.</translation>
    </message>
    <message>
        <source>The token expires within a minute.</source>
        <translation>El token expira en menos de un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>The token is good for %Ln more minute(s).</source>
        <translation>
            <numerusform>Al token le queda %Ln minuto de validez.</numerusform>
            <numerusform>Al token le quedan %Ln minutos de validez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token is good for %Ln more hour(s).</source>
        <translation>
            <numerusform>Al token le queda %Ln hora de validez.</numerusform>
            <numerusform>Al token le quedan %Ln horas de validez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <comment>a date</comment>
        <translation>El token es válido hasta el %1.</translation>
    </message>
</context>
<context>
    <name>EnrichmentBar</name>
    <message>
        <source>Progress of the details columns</source>
        <translation>Progreso de las columnas de detalles</translation>
    </message>
    <message>
        <source>Pause asking for details</source>
        <translation>Pausar la consulta de detalles</translation>
    </message>
    <message>
        <source>Go on asking for details</source>
        <translation>Reanudar la consulta de detalles</translation>
    </message>
    <message>
        <source>Stop asking for details; what was received is kept</source>
        <translation>Detener la consulta de detalles; se conserva lo recibido</translation>
    </message>
    <message>
        <source>Stop asking for details</source>
        <translation>Detener la consulta de detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Cerrar esta línea</translation>
    </message>
</context>
<context>
    <name>EnrichmentDialog</name>
    <message>
        <source>Add Details Columns</source>
        <translation>Agregar columnas de detalles</translation>
    </message>
    <message>
        <source>What the directory tells of one user at a time alone can be asked for of all users shown, and becomes columns of the table.</source>
        <translation>Los datos que el directorio solo da usuario por usuario se pueden solicitar para todos los usuarios mostrados y agregar a la tabla como columnas.</translation>
    </message>
    <message>
        <source>Details columns</source>
        <translation>Columnas de detalles</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>a scope or permission</comment>
        <translation>Requiere</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Try Again</source>
        <comment>button</comment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <comment>button</comment>
        <translation>Introducir token…</translation>
    </message>
    <message>
        <source>Edit Tenant…</source>
        <comment>button</comment>
        <translation>Editar inquilino…</translation>
    </message>
    <message>
        <source>The answer was: “%1”</source>
        <translation>La respuesta fue: «%1»</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de la solicitud: %1</translation>
    </message>
    <message>
        <source>The answer was: “%1” (request id %2)</source>
        <translation>La respuesta fue: «%1» (ID de la solicitud: %2)</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto y vuelva a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln seconds.</source>
        <translation>
            <numerusform>Vuelva a intentarlo dentro de %Ln segundo.</numerusform>
            <numerusform>Vuelva a intentarlo dentro de %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>the directory</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>el directorio</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>What was received until then is kept.</source>
        <translation>Se conserva lo recibido hasta ese momento.</translation>
    </message>
    <message>
        <source>This cannot be used as it is.</source>
        <translation>Esto no se puede usar tal como está.</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>Compruebe los datos introducidos.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede conectar con %1.</translation>
    </message>
    <message>
        <source>Check the network connection and the tenant&apos;s address, then try again.</source>
        <translation>Compruebe la conexión de red y la dirección del inquilino y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Se perdió la conexión con %1.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again. What was received is kept.</source>
        <translation>Compruebe la conexión de red y vuelva a intentarlo. Se conserva lo recibido.</translation>
    </message>
    <message>
        <source>No complete answer came from %1 in time.</source>
        <translation>No llegó a tiempo una respuesta completa desde %1.</translation>
    </message>
    <message>
        <source>The service or the network is slow just now. Try again in a moment.</source>
        <translation>El servicio o la red van lentos en este momento. Vuelva a intentarlo en unos instantes.</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted.</source>
        <translation>La dirección usada para %1 no está cifrada.</translation>
    </message>
    <message>
        <source>The token would be readable on its way. Use an address that begins with https://.</source>
        <translation>El token podría leerse por el camino. Use una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>%1 pointed to another server, %2.</source>
        <translation>%1 redirigió a otro servidor: %2.</translation>
    </message>
    <message>
        <source>The directory</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>El directorio</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The token was not sent there. If both hosts belong to this tenant, name the second one as its alias host in the tenant&apos;s settings.</source>
        <translation>El token no se envió a ese servidor. Si los dos hosts pertenecen a este inquilino, indique el segundo como host alias en la configuración del inquilino.</translation>
    </message>
    <message>
        <source>The directory says that it has %1 users, but %2 arrived.</source>
        <translation>El directorio indica que tiene %1 usuarios, pero llegaron %2.</translation>
    </message>
    <message>
        <source>Users may have changed places while they were read, and some can be missing here. List the tenant again.</source>
        <translation>Es posible que los usuarios cambiaran de posición durante la lectura y que aquí falten algunos. Vuelva a listar el inquilino.</translation>
    </message>
    <message>
        <source>The directory no longer knows where in its list we were.</source>
        <translation>El directorio ya no reconoce el punto de la lista en el que estaba la lectura.</translation>
    </message>
    <message>
        <source>It keeps a place for a short time only, and this listing took longer. What was received is kept. List the tenant again.</source>
        <translation>Solo conserva ese punto durante poco tiempo, y este listado tardó más. Se conserva lo recibido. Vuelva a listar el inquilino.</translation>
    </message>
    <message>
        <source>%1 sent the same page again.</source>
        <translation>Se recibió otra vez la misma página desde %1.</translation>
    </message>
    <message>
        <source>Loading was ended, as it would never have come to an end. Try again later, and tell the provider if it happens again.</source>
        <translation>Se interrumpió la carga porque no habría terminado nunca. Vuelva a intentarlo más tarde y, si se repite, avise al proveedor.</translation>
    </message>
    <message>
        <source>The token was refused.</source>
        <translation>Se rechazó el token.</translation>
    </message>
    <message>
        <source>It may have expired or been revoked. Enter a new token for this tenant.</source>
        <translation>Puede que haya expirado o se haya revocado. Introduzca un token nuevo para este inquilino.</translation>
    </message>
    <message>
        <source>The token lacks a permission.</source>
        <translation>Al token le falta un permiso.</translation>
    </message>
    <message>
        <source>It is valid, but may not read users. Use the token of an administrator who may, or ask for the permission.</source>
        <translation>Es válido, pero no permite leer usuarios. Use el token de un administrador que pueda leerlos o solicite el permiso.</translation>
    </message>
    <message>
        <source>The directory has nothing at this address.</source>
        <translation>El directorio no tiene nada en esta dirección.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s address: it may have been renamed or removed.</source>
        <translation>Compruebe la dirección del inquilino: es posible que haya cambiado de nombre o se haya eliminado.</translation>
    </message>
    <message>
        <source>The tenant&apos;s rate limit is used up.</source>
        <translation>Se ha agotado el límite de solicitudes del inquilino.</translation>
    </message>
    <message>
        <source>The directory refused the request (HTTP %1).</source>
        <translation>El directorio rechazó la solicitud (HTTP %1).</translation>
    </message>
    <message>
        <source>The directory refused the request.</source>
        <translation>El directorio rechazó la solicitud.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s settings against the answer below.</source>
        <translation>Compruebe la configuración del inquilino a partir de la respuesta que aparece abajo.</translation>
    </message>
    <message>
        <source>The directory has a fault of its own (HTTP %1).</source>
        <translation>El directorio tiene un error interno (HTTP %1).</translation>
    </message>
    <message>
        <source>The directory has a fault of its own.</source>
        <translation>El directorio tiene un error interno.</translation>
    </message>
    <message>
        <source>The answer is not what a directory sends.</source>
        <translation>La respuesta no es la de un directorio.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s address. A login page or a proxy may have answered in the directory&apos;s place.</source>
        <translation>Compruebe la dirección del inquilino. Puede que haya respondido una página de inicio de sesión o un proxy en lugar del directorio.</translation>
    </message>
    <message>
        <source>An answer from %1 was too large.</source>
        <translation>Una respuesta enviada por %1 era demasiado grande.</translation>
    </message>
    <message>
        <source>It was not read to its end, to keep this computer usable. Check the tenant&apos;s address.</source>
        <translation>No se leyó hasta el final para no bloquear este equipo. Compruebe la dirección del inquilino.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>No hay ningún llavero en este equipo.</translation>
    </message>
    <message>
        <source>Tokens are kept until Rollcall is closed, and asked for again next time. To keep them, start a keyring service such as GNOME Keyring or KWallet.</source>
        <translation>Los tokens se conservan hasta que se cierra Rollcall y se vuelven a pedir la próxima vez. Para conservarlos, inicie un servicio de llavero como GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Until then, tokens must be entered anew.</source>
        <translation>Desbloquéelo y vuelva a intentarlo. Hasta entonces, los tokens se tienen que introducir de nuevo.</translation>
    </message>
    <message>
        <source>No token is stored for this tenant.</source>
        <translation>No hay ningún token guardado para este inquilino.</translation>
    </message>
    <message>
        <source>Enter its token to go on.</source>
        <translation>Introduzca el token para continuar.</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written.</source>
        <translation>El archivo %1 no se pudo leer o escribir.</translation>
    </message>
    <message>
        <source>that was named</source>
        <comment>in place of a file&apos;s name</comment>
        <translation>indicado</translation>
    </message>
    <message>
        <source>Check that the folder exists, that it may be written to and that the disk is not full.</source>
        <translation>Compruebe que la carpeta exista, que se pueda escribir en ella y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>There is no tenant called “%1”.</source>
        <translation>No hay ningún inquilino llamado «%1».</translation>
    </message>
    <message>
        <source>Check its name in the list of tenants.</source>
        <translation>Compruebe su nombre en la lista de inquilinos.</translation>
    </message>
    <message>
        <source>Not permitted: this takes %1.</source>
        <comment>scope or permission</comment>
        <translation>Sin permiso: requiere %1.</translation>
    </message>
    <message numerus="yes">
        <source>Members of “%1” only: %Ln user(s), as of %2.</source>
        <comment>group, time</comment>
        <translation>
            <numerusform>Solo miembros de «%1»: %Ln usuario, a las %2.</numerusform>
            <numerusform>Solo miembros de «%1»: %Ln usuarios, a las %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are not among the users received.</source>
        <translation>
            <numerusform>%Ln de ellos no está entre los usuarios recibidos.</numerusform>
            <numerusform>%Ln de ellos no están entre los usuarios recibidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) in it is/are not followed.</source>
        <translation>
            <numerusform>Hay %Ln grupo anidado que no se ha consultado.</numerusform>
            <numerusform>Hay %Ln grupos anidados que no se han consultado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Direct members only.</source>
        <translation>Solo miembros directos.</translation>
    </message>
    <message>
        <source>Those in groups within it count.</source>
        <translation>Se incluyen los miembros de los grupos anidados.</translation>
    </message>
    <message>
        <source>The directory does not tell whether those in groups within it count.</source>
        <translation>El directorio no indica si se incluyen los miembros de los grupos anidados.</translation>
    </message>
    <message>
        <source>Not all of its members were read.</source>
        <translation>No se leyeron todos los miembros.</translation>
    </message>
    <message>
        <source>%1 Only those whom “%2” may find were asked for.</source>
        <comment>a sentence, a query</comment>
        <translation>%1 Solo se solicitaron los usuarios que «%2» puede encontrar.</translation>
    </message>
    <message numerus="yes">
        <source>Still loading: %Ln users of %1 so far.</source>
        <translation>
            <numerusform>Aún se está cargando: %Ln usuario de %1 hasta ahora.</numerusform>
            <numerusform>Aún se está cargando: %Ln usuarios de %1 hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln users of %1.</source>
        <translation>
            <numerusform>Completo: %Ln usuario de %1.</numerusform>
            <numerusform>Completo: %Ln usuarios de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln users of %1, loaded at %2.</source>
        <translation>
            <numerusform>Completo: %Ln usuario de %1, cargado a las %2.</numerusform>
            <numerusform>Completo: %Ln usuarios de %1, cargados a las %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: loading ended after %Ln users of %1.</source>
        <translation>
            <numerusform>Parcial: la carga se interrumpió tras %Ln usuario de %1.</numerusform>
            <numerusform>Parcial: la carga se interrumpió tras %Ln usuarios de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: stopped after %Ln users of %1.</source>
        <translation>
            <numerusform>Parcial: detenido tras %Ln usuario de %1.</numerusform>
            <numerusform>Parcial: detenido tras %Ln usuarios de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: loading ended after %Ln users of %1. %2</source>
        <translation>
            <numerusform>Parcial: la carga se interrumpió tras %Ln usuario de %1. %2</numerusform>
            <numerusform>Parcial: la carga se interrumpió tras %Ln usuarios de %1. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s: our share of the rate limit is used</source>
        <translation>
            <numerusform>Esperando %Ln s: se ha usado la parte asignada del límite de solicitudes</numerusform>
            <numerusform>Esperando %Ln s: se ha usado la parte asignada del límite de solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s for the rate limit</source>
        <translation>
            <numerusform>Esperando %Ln s por el límite de solicitudes</numerusform>
            <numerusform>Esperando %Ln s por el límite de solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s: the server is busy (attempt %1)</source>
        <translation>
            <numerusform>Esperando %Ln s: el servidor está ocupado (intento %1)</numerusform>
            <numerusform>Esperando %Ln s: el servidor está ocupado (intento %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connection lost, trying again in %Ln s (attempt %1)</source>
        <translation>
            <numerusform>Conexión perdida; nuevo intento en %Ln s (intento %1)</numerusform>
            <numerusform>Conexión perdida; nuevo intento en %Ln s (intento %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory renewed the sign-in, but the keychain did not take it: %1 Unless you enter the token or sign in again, the tenant will ask for it next time.</source>
        <comment>a whole sentence: why</comment>
        <translation>El directorio renovó el inicio de sesión, pero no se pudo guardar en el llavero: %1 Si no introduce el token o vuelve a iniciar sesión, el inquilino lo pedirá la próxima vez.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Users</source>
        <translation>Exportar usuarios</translation>
    </message>
    <message>
        <source>Users:</source>
        <translation>Usuarios:</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Preajuste:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Keep the choices below under a name</source>
        <translation>Guardar las opciones de abajo con un nombre</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>F&amp;ormato:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Columnas:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo de destino</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>A small file beside it says what was exported, when and by what query, and finds later changes: rollcall-cli verify FILE</source>
        <translation>Un archivo pequeño junto al exportado indica qué se exportó, cuándo y con qué consulta, y permite detectar cambios posteriores: rollcall-cli verify FILE</translation>
    </message>
    <message>
        <source>Write a mani&amp;fest beside it</source>
        <translation>Escribir un ma&amp;nifiesto junto al archivo</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Folder of the file</source>
        <translation>Carpeta del archivo</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ExportShape</name>
    <message>
        <source>&amp;Dates:</source>
        <translation>&amp;Fechas:</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Se&amp;veral values:</source>
        <translation>&amp;Varios valores:</translation>
    </message>
    <message>
        <source>How values are written of which a user has several, such as languages</source>
        <translation>Cómo se escriben los datos de los que un usuario tiene varios valores, como los idiomas</translation>
    </message>
    <message>
        <source>Several values in one column</source>
        <translation>Varios valores en una columna</translation>
    </message>
    <message>
        <source>&amp;Masking:</source>
        <translation>En&amp;mascarar:</translation>
    </message>
    <message>
        <source>For a file that others may see: takes out what tells who somebody is</source>
        <translation>Para un archivo que verán otras personas: quita los datos que permiten identificar a alguien</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Enmascaramiento</translation>
    </message>
    <message>
        <source>Key of the hashes</source>
        <translation>Clave de los hashes</translation>
    </message>
    <message>
        <source>Separated &amp;by:</source>
        <translation>Separa&amp;do por:</translation>
    </message>
    <message>
        <source>Excel expects semicolons where the comma is the decimal sign</source>
        <translation>Excel espera punto y coma donde la coma es el separador decimal</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>Separado por</translation>
    </message>
    <message>
        <source>Some versions of Excel read accented letters wrongly without it. Other programs do not need it.</source>
        <translation>Sin esta marca, algunas versiones de Excel muestran mal las letras acentuadas. Otros programas no la necesitan.</translation>
    </message>
    <message>
        <source>Mark the file as &amp;UTF-8 for Excel</source>
        <translation>Marcar el archivo como &amp;UTF-8 para Excel</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>CSV (comma-separated values)</source>
        <translation>CSV (valores separados por comas)</translation>
    </message>
    <message>
        <source>TSV (tab-separated values)</source>
        <translation>TSV (valores separados por tabuladores)</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Página HTML</translation>
    </message>
    <message>
        <source>Okta CSV import</source>
        <translation>Importación CSV de Okta</translation>
    </message>
    <message>
        <source>Microsoft Entra bulk create (CSV)</source>
        <translation>Creación masiva de Microsoft Entra (CSV)</translation>
    </message>
    <message>
        <source>JumpCloud CSV import</source>
        <translation>Importación CSV de JumpCloud</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Tabla Markdown</translation>
    </message>
    <message>
        <source>NDJSON (one object a line)</source>
        <translation>NDJSON (un objeto por línea)</translation>
    </message>
    <message>
        <source>SCIM 2.0 bulk request (JSON)</source>
        <translation>Solicitud masiva SCIM 2.0 (JSON)</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>Base de datos SQLite</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Find in the JSON</source>
        <translation>Buscar en el JSON</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>JSON of the user, as a tree</source>
        <translation>JSON del usuario en forma de árbol</translation>
    </message>
    <message>
        <source>JSON of the user</source>
        <translation>JSON del usuario</translation>
    </message>
    <message>
        <source>On: keys and values as a tree. Off: the text.</source>
        <translation>Activado: claves y valores en forma de árbol. Desactivado: el texto.</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <comment>shows JSON as a tree</comment>
        <translation>Á&amp;rbol</translation>
    </message>
    <message>
        <source>Off: the object as the service sent it</source>
        <translation>Desactivado: el objeto tal como lo envió el servicio</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;Sangría</translation>
    </message>
    <message>
        <source>Copies the object exactly as the service sent it</source>
        <translation>Copia el objeto exactamente como lo envió el servicio</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>&amp;Copiar todo</translation>
    </message>
</context>
<context>
    <name>LaterColumn</name>
    <message>
        <source>%1 (number)</source>
        <comment>a list about a user</comment>
        <translation>%1 (número)</translation>
    </message>
</context>
<context>
    <name>ListingStatus</name>
    <message>
        <source>Pause loading</source>
        <translation>Pausar la carga</translation>
    </message>
    <message>
        <source>Go on loading</source>
        <translation>Reanudar la carga</translation>
    </message>
    <message>
        <source>Stop loading; what was received is kept</source>
        <translation>Detener la carga; se conserva lo recibido</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Detener la carga</translation>
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
        <translation>In&amp;quilinos</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>Vis&amp;tas</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Inquilino</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Add &amp;Tenant…</source>
        <translation>Agregar &amp;inquilino…</translation>
    </message>
    <message>
        <source>Add a tenant</source>
        <translation>Agregar un inquilino</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write users to a file</source>
        <translation>Escribir usuarios en un archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>Load all users again</source>
        <translation>Volver a cargar todos los usuarios</translation>
    </message>
    <message>
        <source>Fetch &amp;Only What This Search Finds…</source>
        <translation>Obtener &amp;solo lo que encuentra esta búsqueda…</translation>
    </message>
    <message>
        <source>Fetch &amp;Everybody</source>
        <translation>Obtener &amp;todos</translation>
    </message>
    <message>
        <source>Members of a &amp;Group…</source>
        <translation>Miembros de un &amp;grupo…</translation>
    </message>
    <message>
        <source>Show only those who are in a group of the directory</source>
        <translation>Mostrar solo los usuarios que están en un grupo del directorio</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>&amp;Guardar vista…</translation>
    </message>
    <message>
        <source>Keep the search, the order and the columns under a name</source>
        <translation>Guardar la búsqueda, el orden y las columnas con un nombre</translation>
    </message>
    <message>
        <source>Save what the table shows now in this view</source>
        <translation>Guardar en esta vista lo que la tabla muestra ahora</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>Ad&amp;ministrar vistas…</translation>
    </message>
    <message>
        <source>Rename, remove, export and import views</source>
        <translation>Renombrar, eliminar, exportar e importar vistas</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columnas…</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Elegir las columnas que se muestran</translation>
    </message>
    <message>
        <source>Add &amp;Details Columns…</source>
        <translation>Agregar columnas de &amp;detalles…</translation>
    </message>
    <message>
        <source>Ask for groups, applications, factors and the like of all users shown</source>
        <translation>Solicitar grupos, aplicaciones, factores y otros datos de todos los usuarios mostrados</translation>
    </message>
    <message>
        <source>&amp;Filter Row</source>
        <translation>&amp;Fila de filtros</translation>
    </message>
    <message>
        <source>Show a filter below the header of each column</source>
        <translation>Mostrar un filtro debajo del encabezado de cada columna</translation>
    </message>
    <message>
        <source>&amp;User Panel</source>
        <translation>Panel de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Edit the tenant</source>
        <translation>Editar el inquilino</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>Add a tenant like this one</source>
        <translation>Agregar un inquilino como este</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Remove the tenant from Rollcall</source>
        <translation>Quitar el inquilino de Rollcall</translation>
    </message>
    <message>
        <source>Open User in a &amp;Window</source>
        <translation>Abrir usuario en una &amp;ventana</translation>
    </message>
    <message>
        <source>Show the selected user in a window of its own</source>
        <translation>Mostrar el usuario seleccionado en su propia ventana</translation>
    </message>
    <message>
        <source>Com&amp;pare Users</source>
        <translation>Com&amp;parar usuarios</translation>
    </message>
    <message>
        <source>Show two to four selected users side by side</source>
        <translation>Mostrar de dos a cuatro usuarios seleccionados en paralelo</translation>
    </message>
    <message>
        <source>Tenant &amp;Card…</source>
        <translation>&amp;Ficha del inquilino…</translation>
    </message>
    <message>
        <source>Show how the tenant is signed in to, and what its token may do</source>
        <translation>Mostrar cómo se inicia sesión en el inquilino y qué permite su token</translation>
    </message>
    <message>
        <source>Te&amp;st Connection</source>
        <translation>Probar &amp;conexión</translation>
    </message>
    <message>
        <source>Enter &amp;Token…</source>
        <translation>Introducir &amp;token…</translation>
    </message>
    <message>
        <source>&amp;Pause Loading</source>
        <translation>&amp;Pausar la carga</translation>
    </message>
    <message>
        <source>Res&amp;ume Loading</source>
        <translation>Rea&amp;nudar la carga</translation>
    </message>
    <message>
        <source>St&amp;op Loading</source>
        <translation>Detener la car&amp;ga</translation>
    </message>
    <message>
        <source>Save &amp;Support Bundle…</source>
        <translation>Guardar paquete de &amp;soporte…</translation>
    </message>
    <message>
        <source>Show what helps to find a fault, and save it in a file</source>
        <translation>Mostrar la información que ayuda a encontrar un error y guardarla en un archivo</translation>
    </message>
    <message>
        <source>&amp;About Rollcall</source>
        <translation>&amp;Acerca de Rollcall</translation>
    </message>
</context>
<context>
    <name>MessageBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Give the tenant a name.</source>
        <translation>Asigne un nombre al inquilino.</translation>
    </message>
    <message>
        <source>The tenant&apos;s settings are not complete.</source>
        <translation>La configuración del inquilino no está completa.</translation>
    </message>
    <message>
        <source>The tenant&apos;s address must not hold a user name, password or query.</source>
        <translation>La dirección del inquilino no debe contener un nombre de usuario, una contraseña ni una consulta.</translation>
    </message>
    <message>
        <source>Another tenant has this name already. Choose a different one.</source>
        <translation>Otro inquilino ya tiene este nombre. Elija uno distinto.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>&amp;Provider:</source>
        <translation>&amp;Proveedor:</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>What this tenant is called in Rollcall</source>
        <translation>Cómo se llama este inquilino en Rollcall</translation>
    </message>
    <message>
        <source>Name of the tenant</source>
        <translation>Nombre del inquilino</translation>
    </message>
    <message>
        <source>&amp;Sign in with:</source>
        <translation>Iniciar &amp;sesión con:</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Iniciar sesión con</translation>
    </message>
    <message>
        <source>Without them, the service lists fewer users than it has records</source>
        <translation>Sin ellos, el servicio lista menos usuarios de los que tiene registrados</translation>
    </message>
    <message>
        <source>Include &amp;deprovisioned users</source>
        <translation>Incluir &amp;usuarios desaprovisionados</translation>
    </message>
    <message>
        <source>&amp;Rate limit share:</source>
        <translation>Parte del &amp;límite:</translation>
    </message>
    <message>
        <source>Share of the rate limit</source>
        <translation>Parte del límite de solicitudes</translation>
    </message>
    <message>
        <source>Share of the rate limit, in percent</source>
        <translation>Parte del límite de solicitudes, en porcentaje</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Alias &amp;host:</source>
        <translation>&amp;Host alias:</translation>
    </message>
    <message>
        <source>Alias host</source>
        <translation>Host alias</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>Archivo de &amp;CA:</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Elegir el archivo de CA</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>P&amp;robar conexión</translation>
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
        <translation>Falta el nombre de usuario.</translation>
    </message>
    <message>
        <source>A user name has no colon in it.</source>
        <translation>Un nombre de usuario no puede contener dos puntos.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>La contraseña está vacía.</translation>
    </message>
    <message>
        <source>This way to sign in is not known.</source>
        <translation>No se reconoce esta forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>The token is empty. Paste it whole.</source>
        <translation>El token está vacío. Péguelo completo.</translation>
    </message>
    <message>
        <source>The token holds white space or characters that no token has. Paste it again, with nothing before or after it.</source>
        <translation>El token contiene espacios o caracteres que ningún token tiene. Vuelva a pegarlo, sin nada antes ni después.</translation>
    </message>
    <message>
        <source>The private key is empty. Paste it whole, as a JWK or in PEM form.</source>
        <translation>La clave privada está vacía. Péguela completa, como JWK o en formato PEM.</translation>
    </message>
    <message>
        <source>This JWK set has several keys. Paste the one that the app has.</source>
        <translation>Este conjunto JWK tiene varias claves. Pegue la que tiene la aplicación.</translation>
    </message>
    <message>
        <source>This private key cannot be read. Paste it whole, as a JWK or in PEM form, with its first and last line.</source>
        <translation>No se puede leer esta clave privada. Péguela completa, como JWK o en formato PEM, con la primera y la última línea.</translation>
    </message>
    <message>
        <source>This RSA key is too short. Services ask for 2048 bits or more.</source>
        <translation>Esta clave RSA es demasiado corta. Los servicios exigen 2048 bits o más.</translation>
    </message>
    <message>
        <source>This kind of key is not supported. Use an RSA key, or an EC key on P-256.</source>
        <translation>Este tipo de clave no se admite. Use una clave RSA o una clave EC sobre P-256.</translation>
    </message>
    <message>
        <source>This is the public key. Paste the private one, which has a member “d”.</source>
        <translation>Esta es la clave pública. Pegue la privada, que tiene un miembro «d».</translation>
    </message>
    <message>
        <source>This private key is protected by a password. Paste it without, such as “openssl pkey -in key.pem” prints it; it is kept in the keychain.</source>
        <translation>Esta clave privada está protegida con contraseña. Péguela sin ella, tal como la muestra «openssl pkey -in key.pem»; se guarda en el llavero.</translation>
    </message>
    <message>
        <source>There is no private key in this text. Paste it beside its certificate.</source>
        <translation>Este texto no contiene ninguna clave privada. Péguela junto a su certificado.</translation>
    </message>
    <message>
        <source>The certificate belongs to another private key than the one beside it.</source>
        <translation>El certificado pertenece a una clave privada distinta de la que lo acompaña.</translation>
    </message>
    <message>
        <source>This service wants another kind of key: RSA instead of EC.</source>
        <translation>Este servicio requiere otro tipo de clave: RSA en lugar de EC.</translation>
    </message>
    <message>
        <source>Nothing can be signed with this key.</source>
        <translation>Con esta clave no se puede firmar nada.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>Falta el ID de cliente.</translation>
    </message>
    <message>
        <source>The certificate is missing. Paste it and its private key one after the other, both in PEM form.</source>
        <translation>Falta el certificado. Pegue el certificado y su clave privada uno detrás de otro, ambos en formato PEM.</translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation>Este campo no puede estar vacío.</translation>
    </message>
    <message>
        <source>This is none of the values that the field can have.</source>
        <translation>No es ninguno de los valores que admite el campo.</translation>
    </message>
    <message>
        <source>This is not a valid host name.</source>
        <translation>No es un nombre de host válido.</translation>
    </message>
    <message>
        <source>White space around the address was left out.</source>
        <translation>Se quitaron los espacios que rodeaban la dirección.</translation>
    </message>
    <message>
        <source>Invisible characters were left out.</source>
        <translation>Se quitaron caracteres invisibles.</translation>
    </message>
    <message>
        <source>The quotation marks around the address were left out.</source>
        <translation>Se quitaron las comillas que rodeaban la dirección.</translation>
    </message>
    <message>
        <source>This is a placeholder from documentation. Enter the address of your own organization in its place.</source>
        <translation>Es un ejemplo tomado de una documentación. Introduzca en su lugar la dirección de su organización.</translation>
    </message>
    <message>
        <source>https:// was put in front, because the API answers on https only.</source>
        <translation>Se antepuso https://, porque la API solo responde por https.</translation>
    </message>
    <message>
        <source>The API answers on https only. Enter an address that begins with https://.</source>
        <translation>La API solo responde por https. Introduzca una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>The slashes after the scheme were put right.</source>
        <translation>Se corrigieron las barras después del esquema.</translation>
    </message>
    <message>
        <source>The address begins with a scheme twice. Remove one https:// from it.</source>
        <translation>La dirección empieza con dos esquemas. Quite un https://.</translation>
    </message>
    <message>
        <source>The slash at the end was left out.</source>
        <translation>Se quitó la barra del final.</translation>
    </message>
    <message>
        <source>The path after the host name was left out.</source>
        <translation>Se quitó la ruta después del nombre de host.</translation>
    </message>
    <message>
        <source>The query, from the ? on, was left out.</source>
        <translation>Se quitó la consulta, a partir del ?.</translation>
    </message>
    <message>
        <source>The fragment, from the # on, was left out.</source>
        <translation>Se quitó el fragmento, a partir del #.</translation>
    </message>
    <message>
        <source>An address must not hold a user name or password. Enter only the host name.</source>
        <translation>Una dirección no debe contener un nombre de usuario ni una contraseña. Introduzca solo el nombre de host.</translation>
    </message>
    <message>
        <source>Brackets were put around the IPv6 address.</source>
        <translation>Se puso la dirección IPv6 entre corchetes.</translation>
    </message>
    <message>
        <source>This is not a valid IP address.</source>
        <translation>No es una dirección IP válida.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>El puerto debe ser un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>The port was left out, because it is the usual one.</source>
        <translation>Se quitó el puerto, porque es el habitual.</translation>
    </message>
    <message>
        <source>The address has no host name. Enter it whole.</source>
        <translation>La dirección no tiene nombre de host. Introdúzcala completa.</translation>
    </message>
    <message>
        <source>Capital letters were written small.</source>
        <translation>Las mayúsculas se cambiaron a minúsculas.</translation>
    </message>
    <message>
        <source>The host name was written in its ASCII form, in which letters that only look alike can be told apart.</source>
        <translation>El nombre de host se escribió en su forma ASCII, que permite distinguir letras que solo se parecen.</translation>
    </message>
    <message>
        <source>The dot at the end was left out.</source>
        <translation>Se quitó el punto del final.</translation>
    </message>
    <message>
        <source>The host name ends in .com twice. Remove one .com from it.</source>
        <translation>El nombre de host termina dos veces en .com. Quite un .com.</translation>
    </message>
    <message>
        <source>The host name is not whole. Enter all of it, with the dots in it.</source>
        <translation>El nombre de host no está completo. Introdúzcalo entero, con sus puntos.</translation>
    </message>
    <message>
        <source>The host name was completed with the usual domain.</source>
        <translation>El nombre de host se completó con el dominio habitual.</translation>
    </message>
    <message>
        <source>A token must not travel over plain http. Enter the address with https:// in front.</source>
        <translation>Un token no debe viajar por http sin cifrar. Introduzca la dirección con https:// delante.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password. Write them into the proxy&apos;s address in the system&apos;s settings, or ask whoever runs the network for a way without.</source>
        <translation>El proxy de esta red pide un nombre y una contraseña. Escríbalos en la dirección del proxy, en la configuración del sistema, o pida al administrador de la red un acceso que no los requiera.</translation>
    </message>
    <message>
        <source>The token was not sent. What answers there speaks no version of TLS that is still safe. Whoever runs the server must turn on TLS 1.2 or newer.</source>
        <translation>El token no se envió. Lo que responde en esa dirección no admite ninguna versión de TLS que aún sea segura. El administrador del servidor debe activar TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>This is Azure AD Graph, which Microsoft has retired. Use Microsoft Graph: graph.microsoft.com.</source>
        <translation>Esto es Azure AD Graph, que Microsoft ha retirado. Use Microsoft Graph: graph.microsoft.com.</translation>
    </message>
    <message>
        <source>This is where people sign in. Enter the address of Microsoft Graph: graph.microsoft.com, or that of your cloud.</source>
        <translation>Esta es la dirección donde se inicia sesión. Introduzca la dirección de Microsoft Graph: graph.microsoft.com o la de su nube.</translation>
    </message>
    <message>
        <source>This is a tenant&apos;s domain. It belongs in the field for the tenant; the address is graph.microsoft.com, or that of your cloud.</source>
        <translation>Este es el dominio de un inquilino y va en el campo del inquilino; la dirección es graph.microsoft.com o la de su nube.</translation>
    </message>
    <message>
        <source>This is a portal for administrators. Enter the address of Microsoft Graph: graph.microsoft.com, or that of your cloud.</source>
        <translation>Este es un portal de administración. Introduzca la dirección de Microsoft Graph: graph.microsoft.com o la de su nube.</translation>
    </message>
    <message>
        <source>Enter the address of Microsoft Graph: graph.microsoft.com, or that of your cloud.</source>
        <translation>Introduzca la dirección de Microsoft Graph: graph.microsoft.com o la de su nube.</translation>
    </message>
    <message>
        <source>Global, also GCC</source>
        <translation>Global, también GCC</translation>
    </message>
    <message>
        <source>US Government (GCC High)</source>
        <translation>Gobierno de EE. UU. (GCC High)</translation>
    </message>
    <message>
        <source>US Government (DoD)</source>
        <translation>Gobierno de EE. UU. (DoD)</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>China (21Vianet)</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>ID de aplicación (cliente)</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center, open App registrations and your app: the id stands on its overview page.</source>
        <translation>En el Centro de administración de Microsoft Entra, abra Registros de aplicaciones y su aplicación: el ID figura en la página Información general.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>The directory (tenant) ID from the overview page of Microsoft Entra ID, or a verified domain such as contoso.onmicrosoft.com.</source>
        <translation>El ID de directorio (inquilino) de la página Información general de Microsoft Entra ID o un dominio verificado, como contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>Where tokens are asked for. Leave it empty for the usual host of the cloud.</source>
        <translation>Dónde se solicitan los tokens. Déjela vacía para usar el host habitual de la nube.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>Rollcall gets it when you sign in, and keeps it in the keychain; leave it empty.</source>
        <translation>Rollcall lo obtiene cuando usted inicia sesión y lo guarda en el llavero; déjelo vacío.</translation>
    </message>
    <message>
        <source>Enter the tenant: its id or one of its domains, such as contoso.onmicrosoft.com.</source>
        <translation>Introduzca el inquilino: su ID o uno de sus dominios, como contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>An app&apos;s own token is issued by one tenant: common and organizations do not work here. Enter the tenant&apos;s id or one of its domains.</source>
        <translation>El token propio de una aplicación lo emite un solo inquilino: common y organizations no funcionan aquí. Introduzca el ID del inquilino o uno de sus dominios.</translation>
    </message>
    <message>
        <source>The tenant is an id of 36 characters, such as 00000000-0000-0000-0000-000000000000, or a domain, such as contoso.onmicrosoft.com.</source>
        <translation>El inquilino es un ID de 36 caracteres, como 00000000-0000-0000-0000-000000000000, o un dominio, como contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>The cloud is one of global, us-gov, us-dod and china.</source>
        <translation>La nube debe ser global, us-gov, us-dod o china.</translation>
    </message>
    <message>
        <source>The address belongs to another of Microsoft&apos;s clouds than the one that was chosen. A token of one cloud is useless in another: choose the cloud of the address.</source>
        <translation>La dirección pertenece a una nube de Microsoft distinta de la elegida. Un token de una nube no sirve en otra: elija la nube de la dirección.</translation>
    </message>
    <message>
        <source>The sign-in address is not an address that begins with https://. Leave it empty for the usual one.</source>
        <translation>La dirección de inicio de sesión no empieza por https://. Déjela vacía para usar la habitual.</translation>
    </message>
    <message>
        <source>Enter the application (client) ID of your app registration.</source>
        <translation>Introduzca el ID de aplicación (cliente) de su registro de aplicación.</translation>
    </message>
    <message>
        <source>The application (client) ID is an id of 36 characters, such as 00000000-0000-0000-0000-000000000000.</source>
        <translation>El ID de aplicación (cliente) tiene 36 caracteres, como 00000000-0000-0000-0000-000000000000.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Where the tenant is kept. Most are in the global cloud.</source>
        <translation>Dónde está alojado el inquilino. La mayoría está en la nube global.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>A token for Microsoft Graph from Graph Explorer or from &quot;az account get-access-token --resource-type ms-graph&quot;. It is good for about an hour.</source>
        <translation>Un token para Microsoft Graph, obtenido en Graph Explorer o con &quot;az account get-access-token --resource-type ms-graph&quot;. Es válido durante una hora, aproximadamente.</translation>
    </message>
    <message>
        <source>App with a client secret</source>
        <translation>Aplicación con secreto de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>In the app registration, open Certificates &amp; secrets and choose New client secret; copy its value, not its id. The app needs the application permission User.Read.All, with admin consent.</source>
        <translation>En el registro de la aplicación, abra Certificados y secretos (Certificates &amp; secrets) y elija Nuevo secreto de cliente; copie su valor, no su ID. La aplicación necesita el permiso de aplicación User.Read.All, con consentimiento del administrador.</translation>
    </message>
    <message>
        <source>App with a certificate</source>
        <translation>Aplicación con certificado</translation>
    </message>
    <message>
        <source>Private key and certificate (PEM)</source>
        <translation>Clave privada y certificado (PEM)</translation>
    </message>
    <message>
        <source>The PEM text of the private key, followed by that of the certificate that was uploaded under Certificates &amp; secrets.</source>
        <translation>El texto PEM de la clave privada, seguido del texto del certificado que se cargó en Certificados y secretos (Certificates &amp; secrets).</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>Sign in on another device</source>
        <translation>Iniciar sesión en otro dispositivo</translation>
    </message>
    <message>
        <source>Groups and roles, direct</source>
        <translation>Grupos y roles directos</translation>
    </message>
    <message>
        <source>In no group or role.</source>
        <translation>No está en ningún grupo ni rol.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Those of a kind that the app may not read come without a name: that takes Directory.Read.All.</source>
        <translation>Los de un tipo que la aplicación no puede leer aparecen sin nombre: para verlo se requiere Directory.Read.All.</translation>
    </message>
    <message>
        <source>Groups and roles, nested ones too</source>
        <translation>Grupos y roles, también anidados</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>No application is assigned.</source>
        <translation>No tiene ninguna aplicación asignada.</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignado a</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>A través de</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>No licence.</source>
        <translation>Sin licencias.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>ID del producto</translation>
    </message>
    <message>
        <source>Authentication methods</source>
        <translation>Métodos de autenticación</translation>
    </message>
    <message>
        <source>No method is registered.</source>
        <translation>No hay ningún método registrado.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>No device is registered.</source>
        <translation>No hay ningún dispositivo registrado.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Tipo de unión</translation>
    </message>
    <message>
        <source>Last used, about</source>
        <translation>Último uso, aproximado</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>Nothing in this time.</source>
        <translation>Nada en este periodo.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Result (0: success)</source>
        <translation>Resultado (0: correcto)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Interactive sign-ins alone, which takes a P1 or P2 licence; Entra ID keeps them for 30 days.</source>
        <translation>Solo inicios de sesión interactivos; se requiere una licencia P1 o P2. Entra ID los conserva 30 días.</translation>
    </message>
    <message>
        <source>Done to this user</source>
        <translation>Acciones sobre este usuario</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Iniciado por</translation>
    </message>
    <message>
        <source>By which app</source>
        <translation>Iniciado por (aplicación)</translation>
    </message>
    <message>
        <source>To list users, the app registration needs the permission User.Read.All, or Directory.Read.All, with the consent of an administrator.</source>
        <translation>Para listar usuarios, el registro de la aplicación necesita el permiso User.Read.All o Directory.Read.All, con el consentimiento de un administrador.</translation>
    </message>
    <message>
        <source>A Conditional Access policy of the tenant wants a new sign-in.</source>
        <translation>Una directiva de acceso condicional del inquilino exige iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>No user is in the group.</source>
        <translation>No hay ningún usuario en el grupo.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>The directory has no group.</source>
        <translation>El directorio no tiene ningún grupo.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Microsoft Graph address</source>
        <translation>Dirección de Microsoft Graph</translation>
    </message>
    <message>
        <source>Where Microsoft Graph answers for the tenant&apos;s cloud: graph.microsoft.com for most.</source>
        <translation>Dónde responde Microsoft Graph para la nube del inquilino: en la mayoría de los casos, graph.microsoft.com.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>The host was replaced by that of the console, which answers for users.</source>
        <translation>El host se sustituyó por el de la consola, que es el que responde a las consultas de usuarios.</translation>
    </message>
    <message>
        <source>JumpCloud&apos;s API does not answer there. Enter console.jumpcloud.com, console.eu.jumpcloud.com or console.in.jumpcloud.com.</source>
        <translation>La API de JumpCloud no responde en esa dirección. Introduzca console.jumpcloud.com, console.eu.jumpcloud.com o console.in.jumpcloud.com.</translation>
    </message>
    <message>
        <source>Enter the address of JumpCloud&apos;s console, such as console.jumpcloud.com.</source>
        <translation>Introduzca la dirección de la consola de JumpCloud, como console.jumpcloud.com.</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>No está en ningún grupo.</translation>
    </message>
    <message>
        <source>Members by</source>
        <translation>Tipo de pertenencia</translation>
    </message>
    <message>
        <source>Members by STATIC: an administrator; by DYNAMIC…: a rule of the group.</source>
        <translation>Tipo de pertenencia STATIC: la asigna un administrador; DYNAMIC…: una regla del grupo.</translation>
    </message>
    <message>
        <source>Devices for push sign-in</source>
        <translation>Dispositivos para inicio de sesión push</translation>
    </message>
    <message>
        <source>No device for push sign-in.</source>
        <translation>Ningún dispositivo para inicio de sesión push.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Whether codes and security keys are set up stands in the attribute mfaEnrollment.</source>
        <translation>El atributo mfaEnrollment indica si hay códigos y llaves de seguridad configurados.</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>No computer is bound.</source>
        <translation>No hay ningún equipo vinculado.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Administrator there</source>
        <translation>Administrador local</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>JumpCloud keeps its log in Directory Insights, at an address of its own. Rollcall sends the key to the tenant&apos;s own address alone, and so does not ask there.</source>
        <translation>JumpCloud guarda su registro en Directory Insights, que tiene su propia dirección. Rollcall solo envía la clave a la dirección del inquilino y, por eso, no consulta ese registro.</translation>
    </message>
    <message>
        <source>Check the key and the region: keys of other regions are refused, and a new key replaces the one before. An administrator of several organizations also has to give the organization id.</source>
        <translation>Compruebe la clave y la región: las claves de otras regiones se rechazan, y una clave nueva sustituye a la anterior. Un administrador de varias organizaciones debe indicar también el ID de la organización.</translation>
    </message>
    <message>
        <source>The administrator&apos;s role must allow to read users; “Read Only” suffices. Access to the API can also be switched off for an administrator, and JumpCloud blocks network addresses that it finds suspicious.</source>
        <translation>El rol del administrador debe permitir leer usuarios; basta «Read Only». También es posible que el acceso a la API esté desactivado para un administrador, y JumpCloud bloquea las direcciones de red que considera sospechosas.</translation>
    </message>
    <message>
        <source>Check the organization id: JumpCloud does not know this one, or the address is not that of its API.</source>
        <translation>Compruebe el ID de la organización: JumpCloud no reconoce este, o la dirección no es la de su API.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>In JumpCloud&apos;s Admin Portal, open the menu under your initials and choose My API Key. The key has the rights of its administrator: the role Read Only suffices. Generating a new key ends the one before.</source>
        <translation>En el Admin Portal de JumpCloud, abra el menú de sus iniciales y elija My API Key. La clave tiene los permisos de su administrador: basta el rol Read Only. Al generar una clave nueva, la anterior deja de funcionar.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Cuenta de servicio</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>In JumpCloud&apos;s Admin Portal, open Settings &gt; Service Accounts and create one with the role Read Only, for which you need the role Administrator with Billing. Its client id is shown beside its secret.</source>
        <translation>En el Admin Portal de JumpCloud, abra Settings &gt; Service Accounts y cree una con el rol Read Only; para ello se necesita el rol Administrator with Billing. El ID de cliente se muestra junto al secreto.</translation>
    </message>
    <message>
        <source>Shown once, when the service account or a further secret is created.</source>
        <translation>Se muestra una sola vez, al crear la cuenta de servicio o un secreto adicional.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Where your organization&apos;s data is kept. The address of the Admin Portal tells it: console.jumpcloud.com is the United States.</source>
        <translation>Dónde se guardan los datos de su organización. Lo indica la dirección del Admin Portal: console.jumpcloud.com corresponde a Estados Unidos.</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>ID de la organización</translation>
    </message>
    <message>
        <source>Only for administrators of several organizations (multi-tenant portal): 24 digits and letters from a to f, in Settings &gt; Organization Profile.</source>
        <translation>Solo para administradores de varias organizaciones (portal multiinquilino): 24 cifras y letras (de la «a» a la «f»), en Settings &gt; Organization Profile.</translation>
    </message>
    <message>
        <source>JumpCloud has no such region.</source>
        <translation>JumpCloud no tiene esa región.</translation>
    </message>
    <message>
        <source>The address is that of another region than the one that was chosen.</source>
        <translation>La dirección es de una región distinta de la elegida.</translation>
    </message>
    <message>
        <source>An organization id of JumpCloud has 24 digits and letters from a to f.</source>
        <translation>Un ID de organización de JumpCloud tiene 24 cifras y letras, de la «a» a la «f».</translation>
    </message>
    <message>
        <source>Enter the client id of the service account.</source>
        <translation>Introduzca el ID de cliente de la cuenta de servicio.</translation>
    </message>
    <message>
        <source>The group has no members.</source>
        <translation>El grupo no tiene miembros.</translation>
    </message>
    <message>
        <source>Console address</source>
        <translation>Dirección de la consola</translation>
    </message>
    <message>
        <source>The address of JumpCloud&apos;s Admin Portal, such as console.jumpcloud.com.</source>
        <translation>La dirección del Admin Portal de JumpCloud, como console.jumpcloud.com.</translation>
    </message>
    <message>
        <source>Id at the source</source>
        <translation>ID en el origen</translation>
    </message>
    <message>
        <source>Departments, teams and cost centres of the HR system, as of Merge&apos;s last sync.</source>
        <translation>Departamentos, equipos y centros de coste del sistema de RR. HH., según la última sincronización de Merge.</translation>
    </message>
    <message>
        <source>An HR system tells nothing of applications.</source>
        <translation>Un sistema de RR. HH. no informa sobre aplicaciones.</translation>
    </message>
    <message>
        <source>Sign-in factors and devices</source>
        <translation>Factores de inicio de sesión y dispositivos</translation>
    </message>
    <message>
        <source>An HR system tells nothing of factors and devices.</source>
        <translation>Un sistema de RR. HH. no informa sobre factores ni dispositivos.</translation>
    </message>
    <message>
        <source>Merge has no log of a person.</source>
        <translation>Merge no tiene un registro de actividad por persona.</translation>
    </message>
    <message>
        <source>Check the API key, the account token and the region: keys and tokens of one region are not known in another, and a linked account that was deleted has no token.</source>
        <translation>Compruebe la clave de API, el token de cuenta y la región: las claves y los tokens de una región no son válidos en otra, y una cuenta vinculada que se eliminó ya no tiene token.</translation>
    </message>
    <message>
        <source>The API key or the linked account may not read employees. In Merge, check the scopes of the linked account: it needs Employee, and Employment, Group, Team and Location for titles, departments and places.</source>
        <translation>La clave de API o la cuenta vinculada no permiten leer empleados. En Merge, compruebe los ámbitos de la cuenta vinculada: necesita Employee, y además Employment, Group, Team y Location para los cargos, departamentos y lugares.</translation>
    </message>
    <message>
        <source>The HR system has neither groups nor teams.</source>
        <translation>El sistema de RR. HH. no tiene grupos ni equipos.</translation>
    </message>
    <message>
        <source>read access to Group or Team in Merge</source>
        <translation>acceso de lectura a Group o Team en Merge</translation>
    </message>
    <message>
        <source>No employee is in the group.</source>
        <translation>No hay ningún empleado en el grupo.</translation>
    </message>
    <message>
        <source>Where the Merge account is kept. The address of its pages in the browser tells: app.merge.dev is the United States.</source>
        <translation>Dónde está alojada la cuenta de Merge. Lo indica la dirección de sus páginas en el navegador: app.merge.dev corresponde a Estados Unidos.</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation>Asia y Pacífico</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>API key and account token</source>
        <translation>Clave de API y token de cuenta</translation>
    </message>
    <message>
        <source>In Merge, under API keys: the production or test access key. It opens every linked account together with its token.</source>
        <translation>En Merge, en API keys: la clave de acceso de producción o de prueba. Junto con el token de una cuenta vinculada, da acceso a esa cuenta.</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>Token de cuenta</translation>
    </message>
    <message>
        <source>Of the one linked account to list: in Merge, under Linked accounts, open it and copy its account token.</source>
        <translation>El de la cuenta vinculada que se va a listar: en Merge, en Linked accounts, abra la cuenta y copie su token de cuenta.</translation>
    </message>
    <message>
        <source>This is Merge&apos;s own site. Its API is at api.merge.dev, or at api-eu.merge.dev for Europe.</source>
        <translation>Este es el sitio web de Merge. Su API está en api.merge.dev o, para Europa, en api-eu.merge.dev.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>The host of Merge&apos;s API. The region tells it: leave it as it is.</source>
        <translation>El host de la API de Merge. Lo determina la región: déjelo como está.</translation>
    </message>
    <message>
        <source>Enter the host of Merge&apos;s API, such as api.merge.dev.</source>
        <translation>Introduzca el host de la API de Merge, como api.merge.dev.</translation>
    </message>
    <message>
        <source>The region is us, eu, ap or sandbox.</source>
        <translation>La región debe ser us, eu, ap o sandbox.</translation>
    </message>
    <message>
        <source>Merge can no longer read the HR system, so this is an old copy: the account has to be linked again in Merge.</source>
        <translation>Merge ya no puede leer el sistema de RR. HH., así que esta es una copia antigua: hay que volver a vincular la cuenta en Merge.</translation>
    </message>
    <message>
        <source>Merge can no longer read the HR system, so this is a copy of %1: the account has to be linked again in Merge.</source>
        <translation>Merge ya no puede leer el sistema de RR. HH., así que esta es una copia con fecha %1: hay que volver a vincular la cuenta en Merge.</translation>
    </message>
    <message>
        <source>Merge is reading the HR system for the first time and has not ended yet, so users may be missing.</source>
        <translation>Merge está leyendo el sistema de RR. HH. por primera vez y aún no ha terminado, así que pueden faltar usuarios.</translation>
    </message>
    <message>
        <source>Merge has stopped reading the HR system, so this may be an old copy.</source>
        <translation>Merge ha dejado de leer el sistema de RR. HH., así que esta puede ser una copia antigua.</translation>
    </message>
    <message>
        <source>Merge could not read the HR system last time, so this may be an old copy.</source>
        <translation>Merge no pudo leer el sistema de RR. HH. la última vez, así que esta puede ser una copia antigua.</translation>
    </message>
    <message>
        <source>This is an old copy: Merge read the HR system last at %1.</source>
        <translation>Esta es una copia antigua: la última lectura del sistema de RR. HH. por Merge fue el %1.</translation>
    </message>
    <message>
        <source>This is Okta&apos;s own site. Enter the address of your organization, such as acme.okta.com.</source>
        <translation>Este es el sitio web de Okta. Introduzca la dirección de su organización, como acme.okta.com.</translation>
    </message>
    <message>
        <source>-admin was left out of the host name, because the admin console&apos;s host does not answer the API.</source>
        <translation>Se quitó -admin del nombre de host, porque el host de la consola de administración no responde a la API.</translation>
    </message>
    <message>
        <source>Enter the address of your Okta organization, such as acme.okta.com.</source>
        <translation>Introduzca la dirección de su organización de Okta, como acme.okta.com.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>API token (SSWS)</source>
        <translation>Token de API (SSWS)</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>In the Okta Admin Console, open Security &gt; API &gt; Tokens and choose Create token. The token has the rights of the administrator who creates it: a read-only administrator&apos;s token suffices.</source>
        <translation>En la Okta Admin Console, abra Security &gt; API &gt; Tokens y elija Create token. El token tiene los permisos del administrador que lo crea: basta el de un administrador de solo lectura.</translation>
    </message>
    <message>
        <source>Service app with a private key</source>
        <translation>Aplicación de servicio con clave privada</translation>
    </message>
    <message>
        <source>Of an API Services app, on its General tab. The app needs the scope okta.users.read and an administrator role, such as read-only administrator.</source>
        <translation>El de una aplicación API Services, en su pestaña General. La aplicación necesita el ámbito okta.users.read y un rol de administrador, como el de administrador de solo lectura.</translation>
    </message>
    <message>
        <source>Private key (JWK or PEM)</source>
        <translation>Clave privada (JWK o PEM)</translation>
    </message>
    <message>
        <source>On the app&apos;s General tab, under Public keys, choose Add key and Generate new key; copy the private key. It is shown once.</source>
        <translation>En la pestaña General de la aplicación, en Public keys, elija Add key y Generate new key; copie la clave privada. Se muestra una sola vez.</translation>
    </message>
    <message>
        <source>Key ID (KID)</source>
        <translation>ID de clave (KID)</translation>
    </message>
    <message>
        <source>Beside the key on the app&apos;s General tab. Needed for a PEM key; a JWK mostly has it.</source>
        <translation>Junto a la clave, en la pestaña General de la aplicación. Es necesario para una clave PEM; un JWK suele incluirlo.</translation>
    </message>
    <message>
        <source>Of a native app with the grants Authorization Code and Refresh Token, the scope okta.users.read and the sign-in redirects http://localhost:8765/callback, http://localhost:18765/callback and http://localhost:28765/callback.</source>
        <translation>El de una aplicación nativa con los tipos de concesión Authorization Code y Refresh Token, el ámbito okta.users.read y los URI de redirección de inicio de sesión http://localhost:8765/callback, http://localhost:18765/callback y http://localhost:28765/callback.</translation>
    </message>
    <message>
        <source>Of a native app with the grants Device Authorization and Refresh Token, and the scope okta.users.read.</source>
        <translation>El de una aplicación nativa con los tipos de concesión Device Authorization y Refresh Token y el ámbito okta.users.read.</translation>
    </message>
    <message>
        <source>Enter the client ID of your app in Okta.</source>
        <translation>Introduzca el ID de cliente de su aplicación en Okta.</translation>
    </message>
    <message>
        <source>A client ID of Okta has letters and digits alone, and begins with 0oa.</source>
        <translation>Un ID de cliente de Okta solo tiene letras y cifras y empieza por 0oa.</translation>
    </message>
    <message>
        <source>APP_GROUP: membership comes from an application or another directory; OKTA_GROUP: from an administrator or a group rule, Okta does not tell which; BUILT_IN: Okta&apos;s own.</source>
        <translation>APP_GROUP: la pertenencia viene de una aplicación o de otro directorio; OKTA_GROUP: de un administrador o de una regla de grupo, Okta no indica cuál; BUILT_IN: grupo propio de Okta.</translation>
    </message>
    <message>
        <source>As the user&apos;s dashboard has them; an application with several links is listed once for each.</source>
        <translation>Como aparecen en el panel del usuario; una aplicación con varios enlaces se muestra una vez por cada uno.</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <translation>Roles de administrador</translation>
    </message>
    <message>
        <source>No administrator.</source>
        <translation>No es administrador.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Sign-in factors</source>
        <translation>Factores de inicio de sesión</translation>
    </message>
    <message>
        <source>Okta lists no factor.</source>
        <translation>Okta no muestra ningún factor.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Those alone that the enrolment policy with the highest priority asks for or allows.</source>
        <translation>Solo los que exige o permite la directiva de inscripción de mayor prioridad.</translation>
    </message>
    <message>
        <source>Done by this user</source>
        <translation>Acciones de este usuario</translation>
    </message>
    <message>
        <source>Okta keeps its System Log for 90 days.</source>
        <translation>Okta conserva su System Log 90 días.</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>Dirección de la organización</translation>
    </message>
    <message>
        <source>The address at which people sign in to Okta, such as acme.okta.com or your own domain. In the Okta Admin Console it stands in the menu under your name, at the top right.</source>
        <translation>La dirección en la que se inicia sesión en Okta, como acme.okta.com o su propio dominio. En la Okta Admin Console figura en el menú de su nombre, arriba a la derecha.</translation>
    </message>
    <message>
        <source>This is OneLogin&apos;s own site. Enter the address of your account, such as acme.onelogin.com.</source>
        <translation>Este es el sitio web de OneLogin. Introduzca la dirección de su cuenta, como acme.onelogin.com.</translation>
    </message>
    <message>
        <source>Enter the address of your OneLogin account, such as acme.onelogin.com.</source>
        <translation>Introduzca la dirección de su cuenta de OneLogin, como acme.onelogin.com.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>In no role.</source>
        <translation>No tiene ningún rol.</translation>
    </message>
    <message>
        <source>an API credential with Read Users</source>
        <translation>una credencial de API con Read Users</translation>
    </message>
    <message>
        <source>Roles are what other directories call groups.</source>
        <translation>Los roles son lo que otros directorios llaman grupos.</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Aprovisionamiento</translation>
    </message>
    <message>
        <source>an API credential with Read All</source>
        <translation>una credencial de API con Read All</translation>
    </message>
    <message>
        <source>OneLogin lists no factor.</source>
        <translation>OneLogin no muestra ningún factor.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Done by or to this user</source>
        <translation>Acciones de este usuario o sobre él</translation>
    </message>
    <message>
        <source>What (number)</source>
        <translation>Acción (número)</translation>
    </message>
    <message>
        <source>Number 5 is a sign-in, 6 one that failed, 8 an application that was opened.</source>
        <translation>El número 5 es un inicio de sesión, el 6 uno fallido y el 8 la apertura de una aplicación.</translation>
    </message>
    <message>
        <source>Check that the API credential exists, and that it is one of this account: another subdomain refuses it. It must at least have the scope Read Users.</source>
        <translation>Compruebe que la credencial de API exista y que sea de esta cuenta: otro subdominio la rechaza. Debe tener, como mínimo, el ámbito Read Users.</translation>
    </message>
    <message>
        <source>The API credential needs the scope Read Users. Make one in the administration, under Developers &gt; API Credentials.</source>
        <translation>La credencial de API necesita el ámbito Read Users. Cree una en la administración, en Developers &gt; API Credentials.</translation>
    </message>
    <message>
        <source>The directory has no role.</source>
        <translation>El directorio no tiene ningún rol.</translation>
    </message>
    <message>
        <source>Roles are what other directories call groups. For OneLogin&apos;s own groups search the table: group_id=NUMBER.</source>
        <translation>Los roles son lo que otros directorios llaman grupos. Para los grupos propios de OneLogin, busque en la tabla: group_id=NÚMERO.</translation>
    </message>
    <message>
        <source>Nobody has the role.</source>
        <translation>Nadie tiene el rol.</translation>
    </message>
    <message>
        <source>API credential</source>
        <translation>Credencial de API</translation>
    </message>
    <message>
        <source>In OneLogin&apos;s administration, open Developers &gt; API Credentials and create one with the scope Read Users.</source>
        <translation>En la administración de OneLogin, abra Developers &gt; API Credentials y cree una con el ámbito Read Users.</translation>
    </message>
    <message>
        <source>Shown beside the client id, when the API credential is opened.</source>
        <translation>Se muestra junto al ID de cliente al abrir la credencial de API.</translation>
    </message>
    <message>
        <source>A token that was made with an API credential elsewhere. It is good for ten hours.</source>
        <translation>Un token creado en otro lugar con una credencial de API. Es válido durante diez horas.</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation>Dirección de la cuenta</translation>
    </message>
    <message>
        <source>The address at which people sign in to OneLogin, such as acme.onelogin.com. Its first part alone will do.</source>
        <translation>La dirección en la que se inicia sesión en OneLogin, como acme.onelogin.com. Basta con la primera parte.</translation>
    </message>
    <message>
        <source>Enter the id of the API credential.</source>
        <translation>Introduzca el ID de la credencial de API.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token de portador (Bearer)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The administration pages of the service make it, usually under Provisioning or SCIM. Where it can be limited, reading users suffices.</source>
        <translation>Se crea en las páginas de administración del servicio, normalmente en Provisioning o SCIM. Si se puede limitar, basta con permitir la lectura de usuarios.</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>The name of the account that the service made for its API.</source>
        <translation>El nombre de la cuenta que el servicio creó para su API.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The password of that account.</source>
        <translation>La contraseña de esa cuenta.</translation>
    </message>
    <message>
        <source>OAuth client with a secret</source>
        <translation>Cliente OAuth con secreto</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Dirección de tokens</translation>
    </message>
    <message>
        <source>The address at which the service&apos;s authorization server gives access tokens, such as https://login.example.com/oauth2/token.</source>
        <translation>La dirección en la que el servidor de autorización del servicio emite tokens de acceso, como https://login.example.com/oauth2/token.</translation>
    </message>
    <message>
        <source>The id of the client that was registered for Rollcall there.</source>
        <translation>El ID del cliente que se registró allí para Rollcall.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>What to ask for, with spaces between; often nothing is needed.</source>
        <translation>Los que se solicitan, separados por espacios; a menudo no se necesita ninguno.</translation>
    </message>
    <message>
        <source>The secret is sent</source>
        <translation>Envío del secreto</translation>
    </message>
    <message>
        <source>Most authorization servers take it in the header; some want it in the form.</source>
        <translation>La mayoría de los servidores de autorización lo aceptan en el encabezado; algunos lo exigen en el formulario.</translation>
    </message>
    <message>
        <source>In the header</source>
        <translation>En el encabezado</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>En el formulario</translation>
    </message>
    <message>
        <source>The secret of that client.</source>
        <translation>El secreto de ese cliente.</translation>
    </message>
    <message>
        <source>Enter the token address, such as https://login.example.com/oauth2/token.</source>
        <translation>Introduzca la dirección de tokens, como https://login.example.com/oauth2/token.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Introduzca el nombre de usuario.</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be sent: the colon is where it would end.</source>
        <translation>No se puede enviar un nombre de usuario con dos puntos: se cortaría ahí.</translation>
    </message>
    <message>
        <source>Enter the client id.</source>
        <translation>Introduzca el ID de cliente.</translation>
    </message>
    <message>
        <source>The secret is sent in the header or in the form.</source>
        <translation>El secreto se envía en el encabezado o en el formulario.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The user&apos;s object has no groups.</source>
        <translation>El objeto del usuario no tiene grupos.</translation>
    </message>
    <message>
        <source>As the service wrote them into the user; some leave them out. The kind says whether the membership is direct or indirect.</source>
        <translation>Tal como el servicio los escribió en el usuario; algunos los omiten. El tipo indica si la pertenencia es directa o indirecta.</translation>
    </message>
    <message>
        <source>The user&apos;s object has no roles.</source>
        <translation>El objeto del usuario no tiene roles.</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>The user&apos;s object has no entitlements.</source>
        <translation>El objeto del usuario no tiene derechos.</translation>
    </message>
    <message>
        <source>SCIM tells nothing of factors and devices.</source>
        <translation>SCIM no informa sobre factores ni dispositivos.</translation>
    </message>
    <message>
        <source>SCIM has no log.</source>
        <translation>SCIM no tiene registro de actividad.</translation>
    </message>
    <message>
        <source>The service does not answer this search. Set Filter to off for this tenant: then everybody is fetched, and searches are answered here.</source>
        <translation>El servicio no resuelve esta búsqueda. Ponga el campo Filtro en Desactivado para este inquilino: así se obtienen todos los usuarios y Rollcall evalúa las búsquedas.</translation>
    </message>
    <message>
        <source>The service has no group.</source>
        <translation>El servicio no tiene ningún grupo.</translation>
    </message>
    <message>
        <source>a token that may read groups</source>
        <translation>un token que permita leer grupos</translation>
    </message>
    <message>
        <source>The service names no member; some leave members out.</source>
        <translation>El servicio no indica ningún miembro; algunos los omiten.</translation>
    </message>
    <message>
        <source>Paging</source>
        <translation>Paginación</translation>
    </message>
    <message>
        <source>How the service gives its users page by page. Automatic goes by what the service says of itself; where it says nothing, it begins by index and follows a cursor.</source>
        <translation>Cómo entrega el servicio sus usuarios página por página. En modo automático se sigue lo que el servicio declara; si no declara nada, se empieza por índice y se sigue un cursor si lo hay.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>By index</source>
        <translation>Por índice</translation>
    </message>
    <message>
        <source>By cursor</source>
        <translation>Por cursor</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Whether the service answers searches itself, by SCIM&apos;s filter. Automatic tries it where the service says so; where it finds too few, choose off.</source>
        <translation>Si el servicio resuelve por sí mismo las búsquedas, con el filtro de SCIM. En modo automático se intenta cuando el servicio declara que lo admite; si encuentra menos de lo debido, desactívelo.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>The service sends some attributes only to those who ask for them, so they are not here: %1.</source>
        <translation>El servicio envía algunos atributos solo si se solicitan expresamente, así que no están aquí: %1.</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>Dirección base</translation>
    </message>
    <message>
        <source>The address to which /Users can be appended, often ending in /scim/v2. The service&apos;s administration pages call it base URL, tenant URL or SCIM endpoint.</source>
        <translation>La dirección a la que se puede anexar /Users, a menudo terminada en /scim/v2. En las páginas de administración del servicio se llama URL base, URL de inquilino o punto de conexión SCIM.</translation>
    </message>
    <message>
        <source>Enter the base address of the SCIM service, such as https://scim.example.com/scim/v2.</source>
        <translation>Introduzca la dirección base del servicio SCIM, como https://scim.example.com/scim/v2.</translation>
    </message>
    <message>
        <source>Paging is auto, index or cursor.</source>
        <translation>La paginación debe ser auto, index o cursor.</translation>
    </message>
    <message>
        <source>Filter is auto, on or off.</source>
        <translation>El filtro debe ser auto, on u off.</translation>
    </message>
    <message>
        <source>The secret is empty or is not text.</source>
        <translation>El secreto está vacío o no es texto.</translation>
    </message>
    <message>
        <source>The users of this directory have more attributes than Rollcall makes columns of. Some stand in their JSON only.</source>
        <translation>Los usuarios de este directorio tienen más atributos que las columnas que crea Rollcall. Algunos solo figuran en su JSON.</translation>
    </message>
    <message>
        <source>The listing was interrupted at %1 and went on at %2; users who were added, changed or removed in between may be missing or shown as they were.</source>
        <translation>El listado se interrumpió el %1 y continuó el %2; los usuarios agregados, modificados o eliminados entretanto pueden faltar o mostrarse como estaban.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>There is no opening parenthesis for this one.</source>
        <translation>A este paréntesis le falta el de apertura.</translation>
    </message>
    <message>
        <source>A search is expected before OR.</source>
        <translation>Se espera una búsqueda antes de OR.</translation>
    </message>
    <message>
        <source>A search is expected behind OR.</source>
        <translation>Se espera una búsqueda después de OR.</translation>
    </message>
    <message>
        <source>AND stands between two searches; it may be left out.</source>
        <translation>AND va entre dos búsquedas; se puede omitir.</translation>
    </message>
    <message>
        <source>A search is expected behind NOT.</source>
        <translation>Se espera una búsqueda después de NOT.</translation>
    </message>
    <message>
        <source>What is to be left out must follow the minus at once. Put quotes around the minus to look for the sign itself.</source>
        <translation>Lo que se excluye debe ir inmediatamente después del signo menos. Para buscar el propio signo, escríbalo entre comillas.</translation>
    </message>
    <message>
        <source>A search is expected between the parentheses.</source>
        <translation>Se espera una búsqueda entre los paréntesis.</translation>
    </message>
    <message>
        <source>The closing parenthesis for this one is missing.</source>
        <translation>A este paréntesis le falta el de cierre.</translation>
    </message>
    <message>
        <source>Parentheses or minus signs are nested too deeply.</source>
        <translation>Hay demasiados paréntesis o signos menos anidados.</translation>
    </message>
    <message>
        <source>The name of a column is expected before %1. Put quotes around the text to look for the sign itself.</source>
        <translation>Se espera el nombre de una columna antes de %1. Para buscar el propio signo, escriba el texto entre comillas.</translation>
    </message>
    <message>
        <source>A closing quote is expected.</source>
        <translation>Se esperan comillas de cierre.</translation>
    </message>
    <message>
        <source>A word is found anywhere in a value, without *. Put quotes around it to look for the sign itself.</source>
        <translation>Una palabra se encuentra en cualquier parte de un valor, sin *. Para buscar el propio signo, escríbala entre comillas.</translation>
    </message>
    <message>
        <source>For users with another value put a minus before the column: %1</source>
        <translation>Para los usuarios con otro valor, ponga un signo menos delante de la columna: %1</translation>
    </message>
    <message>
        <source>After the name of a column one of : = &lt; &lt;= &gt; &gt;= is expected.</source>
        <translation>Uno de los signos : = &lt; &lt;= &gt; &gt;= debe seguir al nombre de una columna.</translation>
    </message>
    <message>
        <source>The * stands alone: any value will do.</source>
        <translation>El * va solo y significa cualquier valor.</translation>
    </message>
    <message>
        <source>A value is expected behind %1.</source>
        <translation>Se espera un valor después de %1.</translation>
    </message>
    <message>
        <source>The = asks for the whole value, without ^ and $. Write : to use them.</source>
        <translation>El signo = busca el valor completo, sin ^ ni $. Escriba : para usarlos.</translation>
    </message>
    <message>
        <source>A value is expected between the quotes. For users who have none write -%1:*</source>
        <translation>Se espera un valor entre las comillas. Para los usuarios que no tienen ninguno, escriba -%1:*</translation>
    </message>
    <message>
        <source>For one of several values put commas between them: %1:a,b</source>
        <translation>Para uno de varios valores, sepárelos con comas: %1:a,b</translation>
    </message>
    <message>
        <source>Put ^ before a text for “begins with” and $ behind it for “ends with”, instead of the *.</source>
        <translation>Ponga ^ delante de un texto para «empieza por» y $ detrás para «termina en», en lugar del *.</translation>
    </message>
    <message>
        <source>For an age write &lt; (longer ago) or &gt; (since then): %1</source>
        <translation>Para una antigüedad, escriba &lt; (hace más tiempo) o &gt; (desde entonces): %1</translation>
    </message>
    <message>
        <source>A date (2026-01-31), an age (90d) or a number is expected behind %1.</source>
        <translation>Después de %1 se espera una fecha (2026-01-31), una antigüedad (90d) o un número.</translation>
    </message>
    <message>
        <source>For what never happened write %1:never</source>
        <translation>Para lo que nunca ocurrió, escriba %1:never</translation>
    </message>
    <message>
        <source>Only one value can be compared with.</source>
        <translation>Solo se puede comparar con un valor.</translation>
    </message>
    <message>
        <source>A space or a comma is expected here.</source>
        <translation>Aquí se espera un espacio o una coma.</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save View</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>A view keeps the search, the order and the columns that are shown now, under a name. It holds no user and no token.</source>
        <translation>Una vista guarda con un nombre la búsqueda, el orden y las columnas que se muestran ahora. No contiene usuarios ni tokens.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Tenants:</source>
        <translation>Inquilinos:</translation>
    </message>
    <message>
        <source>For &amp;all tenants</source>
        <translation>Para &amp;todos los inquilinos</translation>
    </message>
    <message>
        <source>Search:</source>
        <translation>Búsqueda:</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>Orden:</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Columnas:</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Words that must all occur in the visible columns, or conditions such as department:sales. The ? button shows what else can be written.</source>
        <translation>Palabras que deben aparecer todas en las columnas visibles, o condiciones como department:sales. El botón ? muestra qué más se puede escribir.</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Buscar usuarios</translation>
    </message>
    <message>
        <source>What can be searched for, by examples, and recent searches</source>
        <translation>Qué se puede buscar, con ejemplos, y búsquedas recientes</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Ayuda de búsqueda</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>The service does not know this app.</source>
        <translation>El servicio no conoce esta aplicación.</translation>
    </message>
    <message>
        <source>The service does not know an app with the client id %1.</source>
        <translation>El servicio no conoce ninguna aplicación con el ID de cliente %1.</translation>
    </message>
    <message>
        <source>Check the client id, and that the app is active and belongs to this tenant.</source>
        <translation>Compruebe el ID de cliente y que la aplicación esté activa y pertenezca a este inquilino.</translation>
    </message>
    <message>
        <source>The service does not know this tenant.</source>
        <translation>El servicio no conoce este inquilino.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s id or domain, and that the cloud is the right one.</source>
        <translation>Compruebe el ID o el dominio del inquilino y que la nube sea la correcta.</translation>
    </message>
    <message>
        <source>The client secret was refused.</source>
        <translation>Se rechazó el secreto de cliente.</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s value, not its id. If it is lost, make a new one for this app.</source>
        <translation>Pegue el valor del secreto, no su ID. Si se ha perdido, cree uno nuevo para esta aplicación.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>El secreto de cliente ha expirado.</translation>
    </message>
    <message>
        <source>Make a new secret for this app and enter it here.</source>
        <translation>Cree un secreto nuevo para esta aplicación e introdúzcalo aquí.</translation>
    </message>
    <message>
        <source>The private key was refused.</source>
        <translation>Se rechazó la clave privada.</translation>
    </message>
    <message>
        <source>Check that its public key or certificate is registered and active on the app, that the key id is the same there, and that the client id is the app&apos;s.</source>
        <translation>Compruebe que su clave pública o su certificado estén registrados y activos en la aplicación, que el ID de clave sea el mismo allí y que el ID de cliente sea el de la aplicación.</translation>
    </message>
    <message>
        <source>The sign-in was meant for another address.</source>
        <translation>El inicio de sesión estaba destinado a otra dirección.</translation>
    </message>
    <message>
        <source>Check that the tenant&apos;s address and its cloud or region are the ones of this app. A custom domain and the original address are not the same here.</source>
        <translation>Compruebe que la dirección del inquilino y su nube o región sean las de esta aplicación. Un dominio personalizado y la dirección original no son equivalentes aquí.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln seconds slow.</source>
        <translation>
            <numerusform>El reloj de este equipo lleva %Ln segundo de retraso.</numerusform>
            <numerusform>El reloj de este equipo lleva %Ln segundos de retraso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln seconds fast.</source>
        <translation>
            <numerusform>El reloj de este equipo lleva %Ln segundo de adelanto.</numerusform>
            <numerusform>El reloj de este equipo lleva %Ln segundos de adelanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refuses what is signed at another time. Set the clock, then try again.</source>
        <translation>El servicio rechaza lo que se firma con otra hora. Ponga el reloj en hora y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The service refused the time of the sign-in.</source>
        <translation>El servicio rechazó la hora del inicio de sesión.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and time zone, then try again.</source>
        <translation>Compruebe el reloj y la zona horaria de este equipo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The sign-in has expired or was revoked.</source>
        <translation>El inicio de sesión ha expirado o se ha revocado.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Vuelva a iniciar sesión para continuar.</translation>
    </message>
    <message>
        <source>A token that was just issued was refused.</source>
        <translation>Se rechazó un token recién emitido.</translation>
    </message>
    <message>
        <source>The app may have been revoked, or be of another tenant. Check it, then try again.</source>
        <translation>Puede que la aplicación se haya revocado o sea de otro inquilino. Compruébela y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The service did not accept the proof that comes with the token (DPoP).</source>
        <translation>El servicio no aceptó la prueba que acompaña al token (DPoP).</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, switch off the app&apos;s demand for proof of possession.</source>
        <translation>Compruebe el reloj de este equipo. Si es correcto, desactive la exigencia de prueba de posesión en la aplicación.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>Se denegó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Sign in again and agree to what is asked for, or use another account.</source>
        <translation>Vuelva a iniciar sesión y acepte lo que se solicita, o use otra cuenta.</translation>
    </message>
    <message>
        <source>Nobody signed in in time.</source>
        <translation>Nadie inició sesión a tiempo.</translation>
    </message>
    <message>
        <source>Begin again to get a new code.</source>
        <translation>Empiece de nuevo para obtener otro código.</translation>
    </message>
    <message>
        <source>The answer to the sign-in came from another server.</source>
        <translation>La respuesta al inicio de sesión llegó de otro servidor.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Begin again; if it happens again, tell the administrator of the tenant.</source>
        <translation>No se envió nada a ese servidor. Empiece de nuevo; si se repite, avise al administrador del inquilino.</translation>
    </message>
    <message>
        <source>The service gave no lasting sign-in.</source>
        <translation>El servicio no concedió un inicio de sesión duradero.</translation>
    </message>
    <message>
        <source>Allow refresh tokens for this app (the scope offline_access), then sign in again.</source>
        <translation>Permita los tokens de actualización para esta aplicación (el ámbito offline_access) y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The browser cannot come back to this program: no port is free.</source>
        <translation>El navegador no puede volver a este programa: no hay ningún puerto libre.</translation>
    </message>
    <message>
        <source>The browser cannot come back to this program: the ports %1 are in use.</source>
        <translation>El navegador no puede volver a este programa: los puertos %1 están en uso.</translation>
    </message>
    <message>
        <source>Close the program that uses them, or sign in with a device code.</source>
        <translation>Cierre el programa que los usa o inicie sesión con un código de dispositivo.</translation>
    </message>
    <message>
        <source>%1 did not answer with a token.</source>
        <translation>%1 no respondió con un token.</translation>
    </message>
    <message>
        <source>The sign-in address</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>La dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>Check the address of the tenant. A login page or a proxy may have answered in its place.</source>
        <translation>Compruebe la dirección del inquilino. Puede que haya respondido en su lugar una página de inicio de sesión o un proxy.</translation>
    </message>
    <message>
        <source>The permission %1 is missing.</source>
        <translation>Falta el permiso %1.</translation>
    </message>
    <message>
        <source>Ask an administrator to grant it to this app. Without it, users cannot be listed.</source>
        <translation>Pida a un administrador que se lo conceda a esta aplicación. Sin él, no se pueden listar los usuarios.</translation>
    </message>
    <message>
        <source>A permission is missing.</source>
        <translation>Falta un permiso.</translation>
    </message>
    <message>
        <source>Ask an administrator to let this app read users. Without that, users cannot be listed.</source>
        <translation>Pida a un administrador que permita a esta aplicación leer usuarios. De lo contrario, no se pueden listar.</translation>
    </message>
    <message>
        <source>No administrator has consented to this app yet.</source>
        <translation>Ningún administrador ha dado aún su consentimiento a esta aplicación.</translation>
    </message>
    <message>
        <source>Ask an administrator for consent. Until then, users cannot be listed.</source>
        <translation>Pida el consentimiento a un administrador. Hasta entonces, no se pueden listar los usuarios.</translation>
    </message>
    <message>
        <source>Ask an administrator to consent to %1. Until then, users cannot be listed.</source>
        <translation>Pida a un administrador su consentimiento para %1. Hasta entonces, no se pueden listar los usuarios.</translation>
    </message>
    <message>
        <source>The sign-in works, but may not read users.</source>
        <translation>El inicio de sesión funciona, pero no permite leer usuarios.</translation>
    </message>
    <message>
        <source>Ask for an administrator role for this app or account, such as read-only administrator. Without it, users cannot be listed.</source>
        <translation>Pida un rol de administrador para esta aplicación o cuenta, como el de administrador de solo lectura. Sin él, no se pueden listar los usuarios.</translation>
    </message>
    <message>
        <source>This app may not sign in in this way.</source>
        <translation>Esta aplicación no puede iniciar sesión de esta forma.</translation>
    </message>
    <message>
        <source>Allow this grant type for the app (for signing in as a person: as a native or public client), or choose another way to sign in.</source>
        <translation>Permita este tipo de concesión para la aplicación (para iniciar sesión como persona: como cliente nativo o público) o elija otra forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>A policy of the tenant stopped the sign-in.</source>
        <translation>Una directiva del inquilino impidió el inicio de sesión.</translation>
    </message>
    <message>
        <source>A second factor, a known device or a network may be demanded. Sign in as a person in the browser, or ask an administrator.</source>
        <translation>Puede que se exija un segundo factor, un dispositivo conocido o una red determinada. Inicie sesión como persona en el navegador o consulte a un administrador.</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>The service&apos;s own words</source>
        <translation>Respuesta literal del servicio</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support Bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>This is all that the file will hold. Read it before you give it to somebody: Rollcall sends it to nobody.</source>
        <translation>Esto es todo lo que contendrá el archivo. Léalo antes de dárselo a alguien: Rollcall no lo envía a nadie.</translation>
    </message>
    <message>
        <source>Contents of the support bundle</source>
        <translation>Contenido del paquete de soporte</translation>
    </message>
</context>
<context>
    <name>TenantPages</name>
    <message>
        <source>The users of “%1” are not loaded yet.</source>
        <translation>Los usuarios de «%1» aún no se han cargado.</translation>
    </message>
    <message>
        <source>They are read from %1 page by page; nothing is changed there.</source>
        <translation>Se leen página por página desde %1; allí no se modifica nada.</translation>
    </message>
    <message>
        <source>Load Users</source>
        <translation>Cargar usuarios</translation>
    </message>
    <message>
        <source>Reading the token from the keychain…</source>
        <translation>Leyendo el token del llavero…</translation>
    </message>
    <message>
        <source>The keychain may ask for its password in a window of its own.</source>
        <translation>Es posible que el llavero pida su contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>Loading is paused.</source>
        <translation>La carga está en pausa.</translation>
    </message>
    <message>
        <source>No user has arrived yet.</source>
        <translation>Aún no ha llegado ningún usuario.</translation>
    </message>
    <message>
        <source>Asking %1 for the first users…</source>
        <translation>Solicitando los primeros usuarios a %1…</translation>
    </message>
    <message>
        <source>The connection was lost or could not be made. It is tried again (attempt %1).</source>
        <translation>La conexión se perdió o no se pudo establecer. Se vuelve a intentar (intento %1).</translation>
    </message>
    <message>
        <source>The directory asks for patience; loading goes on by itself.</source>
        <translation>El directorio pide esperar; la carga continuará automáticamente.</translation>
    </message>
    <message>
        <source>No user matches “%1” so far.</source>
        <translation>De momento, ningún usuario coincide con «%1».</translation>
    </message>
    <message>
        <source>Users are still arriving; those that match will appear here.</source>
        <translation>Siguen llegando usuarios; los que coincidan aparecerán aquí.</translation>
    </message>
    <message>
        <source>No user matches “%1”.</source>
        <translation>Ningún usuario coincide con «%1».</translation>
    </message>
    <message>
        <source>None of the users fetched matches “%1”.</source>
        <translation>Ninguno de los usuarios obtenidos coincide con «%1».</translation>
    </message>
    <message>
        <source>Only some users were asked for; there may be others who match.</source>
        <translation>Solo se solicitaron algunos usuarios; puede haber otros que coincidan.</translation>
    </message>
    <message>
        <source>Words are looked for in the columns that are shown: fewer words or more columns find more.</source>
        <translation>Las palabras se buscan en las columnas mostradas: con menos palabras o más columnas se encuentra más.</translation>
    </message>
    <message>
        <source>Reading the members of “%1”…</source>
        <translation>Leyendo los miembros de «%1»…</translation>
    </message>
    <message>
        <source>The members of “%1” could not be read.</source>
        <translation>No se pudieron leer los miembros de «%1».</translation>
    </message>
    <message>
        <source>No member of “%1” matches “%2”.</source>
        <comment>group, search</comment>
        <translation>Ningún miembro de «%1» coincide con «%2».</translation>
    </message>
    <message>
        <source>No member of “%1” is among the users received.</source>
        <translation>Ningún miembro de «%1» está entre los usuarios recibidos.</translation>
    </message>
    <message>
        <source>“%1” has no user whom “%2” finds.</source>
        <comment>tenant, search</comment>
        <translation>«%1» no tiene ningún usuario que encuentre «%2».</translation>
    </message>
    <message>
        <source>Only such users were asked for.</source>
        <translation>Solo se solicitaron esos usuarios.</translation>
    </message>
    <message>
        <source>“%1” has no users.</source>
        <translation>«%1» no tiene usuarios.</translation>
    </message>
    <message>
        <source>The directory answered with an empty list. The token&apos;s owner may be allowed to see only some groups.</source>
        <translation>El directorio respondió con una lista vacía. Puede que el titular del token solo pueda ver algunos grupos.</translation>
    </message>
    <message>
        <source>Putting the rows in order…</source>
        <translation>Ordenando las filas…</translation>
    </message>
    <message numerus="yes">
        <source>Loading goes on where it was interrupted at %1: %Ln user(s) of that load were kept. They may have changed since.</source>
        <translation>
            <numerusform>La carga continúa donde se interrumpió (%1): se conservó %Ln usuario de esa carga. Puede que haya cambiado desde entonces.</numerusform>
            <numerusform>La carga continúa donde se interrumpió (%1): se conservaron %Ln usuarios de esa carga. Puede que hayan cambiado desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>The load that was interrupted at %1 cannot go on, because the directory no longer knows its place. Everybody is loaded anew.</source>
        <translation>La carga interrumpida (%1) no puede continuar, porque el directorio ya no reconoce ese punto. Se cargan todos los usuarios de nuevo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reloading was stopped. The users of the load before are shown.</source>
        <translation>Se detuvo la recarga. Se muestran los usuarios de la carga anterior.</translation>
    </message>
    <message>
        <source>Reloading failed; the users of the load before are shown. %1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>La recarga falló; se muestran los usuarios de la carga anterior. %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>No user has %Ln column(s) of the view “%1”: %2. They stay, empty.</source>
        <translation>
            <numerusform>Hay %Ln columna de la vista «%1» que ningún usuario tiene: %2. Se mantiene, vacía.</numerusform>
            <numerusform>Hay %Ln columnas de la vista «%1» que ningún usuario tiene: %2. Se mantienen, vacías.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reload</source>
        <comment>button</comment>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button</comment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Start Over</source>
        <comment>button</comment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <comment>button</comment>
        <translation>Introducir token…</translation>
    </message>
    <message>
        <source>Edit Tenant…</source>
        <comment>button</comment>
        <translation>Editar inquilino…</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <comment>button</comment>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Fetch Everybody</source>
        <comment>button</comment>
        <translation>Obtener todos</translation>
    </message>
    <message>
        <source>Show Everybody</source>
        <comment>button</comment>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>TenantState</name>
    <message>
        <source>Not listed yet</source>
        <translation>Sin listar aún</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Esperando al llavero</translation>
    </message>
    <message>
        <source>Needs its token</source>
        <translation>Falta el token</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>TenantView</name>
    <message>
        <source>Fetch only what this search finds</source>
        <translation>Obtener solo lo que encuentra esta búsqueda</translation>
    </message>
    <message>
        <source>Show or save a view: a search with its order and columns</source>
        <translation>Mostrar o guardar una vista: una búsqueda con su orden y sus columnas</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>button with the saved views</comment>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>TlsText</name>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>No se pudo establecer una conexión segura con %1.</translation>
    </message>
    <message>
        <source>Its certificate was not accepted. Check the address and this computer&apos;s clock. Behind a company proxy, the proxy&apos;s certificate must be installed.</source>
        <translation>No se aceptó su certificado. Compruebe la dirección y el reloj de este equipo. Detrás de un proxy corporativo, hay que instalar el certificado del proxy.</translation>
    </message>
    <message>
        <source>%1 showed a certificate of an issuer that this computer does not trust.</source>
        <translation>El certificado presentado por %1 es de un emisor en el que este equipo no confía.</translation>
    </message>
    <message>
        <source>The token was not sent. Check the address. Where a company issues its own certificates, install its CA certificate on this computer, or name it as this tenant&apos;s CA file.</source>
        <translation>El token no se envió. Compruebe la dirección. Si la empresa emite sus propios certificados, instale su certificado de CA en este equipo o indíquelo como archivo de CA de este inquilino.</translation>
    </message>
    <message>
        <source>%1 showed a certificate of another host.</source>
        <translation>El certificado presentado por %1 es de otro host.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is for %2.</source>
        <translation>El certificado presentado por %1 es para %2.</translation>
    </message>
    <message>
        <source>The token was not sent. Use the host name that the certificate is for. If the address is right, another server has answered in its place.</source>
        <translation>El token no se envió. Use el nombre de host para el que se emitió el certificado. Si la dirección es correcta, ha respondido otro servidor en su lugar.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>El certificado presentado por %1 ha expirado.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>El certificado presentado por %1 expiró el %2.</translation>
    </message>
    <message>
        <source>The token was not sent. Whoever runs the server must renew the certificate. If it should be good still, check this computer&apos;s clock.</source>
        <translation>El token no se envió. El administrador del servidor debe renovar el certificado. Si aún debería ser válido, compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>El certificado presentado por %1 aún no es válido.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>El certificado presentado por %1 no es válido antes del %2.</translation>
    </message>
    <message>
        <source>The token was not sent. Check this computer&apos;s clock.</source>
        <translation>El token no se envió. Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>%1 answered without encryption.</source>
        <translation>La respuesta recibida desde %1 no está cifrada.</translation>
    </message>
    <message>
        <source>The token was not sent. The address begins with https://, but what answers there speaks plain HTTP. Check the address and its port.</source>
        <translation>El token no se envió. La dirección empieza por https://, pero lo que responde allí usa HTTP sin cifrar. Compruebe la dirección y su puerto.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>No se puede leer el archivo de CA %1.</translation>
    </message>
    <message>
        <source>Its certificates are needed to check this tenant&apos;s server. Put the file back, or choose another one.</source>
        <translation>Sus certificados son necesarios para comprobar el servidor de este inquilino. Vuelva a colocar el archivo en su sitio o elija otro.</translation>
    </message>
    <message>
        <source>There is no certificate in the CA file %1.</source>
        <translation>No hay ningún certificado en el archivo de CA %1.</translation>
    </message>
    <message>
        <source>It must hold certificates in PEM form, each of which begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>Debe contener certificados en formato PEM, cada uno de los cuales empieza por «-----BEGIN CERTIFICATE-----».</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Enter Token</source>
        <translation>Introducir token</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>Inquilino:</translation>
    </message>
</context>
<context>
    <name>UserDetailsModel</name>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Other attributes</source>
        <translation>Otros atributos</translation>
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
        <translation>Atributos del usuario</translation>
    </message>
    <message>
        <source>Attributes</source>
        <comment>tab</comment>
        <translation>Atributos</translation>
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
        <translation>%1 no es el archivo que se exportó: se modificó, se truncó o se sustituyó.</translation>
    </message>
    <message>
        <source>%1 has another number of rows (%2) than its manifest says (%3). Do not rely on either.</source>
        <translation>%1 tiene un número de filas (%2) distinto del que indica su manifiesto (%3). No confíe en ninguno de los dos.</translation>
    </message>
    <message>
        <source>%1 has no manifest beside it (%2), so nothing is known about it.</source>
        <translation>%1 no tiene un manifiesto junto a él (%2), así que no se sabe nada del archivo.</translation>
    </message>
    <message>
        <source>%1 is not a manifest that this version can read.</source>
        <translation>%1 no es un manifiesto que esta versión pueda leer.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is as it was exported: %Ln rows of %2.</source>
        <translation>
            <numerusform>%1 está tal como se exportó: %Ln fila de %2.</numerusform>
            <numerusform>%1 está tal como se exportó: %Ln filas de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The listing it comes from was complete.</source>
        <translation>El listado del que procede estaba completo.</translation>
    </message>
    <message>
        <source>Only those whom “%1” may find were asked for.</source>
        <translation>Solo se solicitaron los usuarios que «%1» puede encontrar.</translation>
    </message>
    <message numerus="yes">
        <source>The listing it comes from was NOT complete (%1): %Ln users had arrived.</source>
        <comment>a few English words</comment>
        <translation>
            <numerusform>El listado del que procede NO estaba completo (%1): había llegado %Ln usuario.</numerusform>
            <numerusform>El listado del que procede NO estaba completo (%1): habían llegado %Ln usuarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only members of the group “%1” are in it.</source>
        <translation>Solo contiene miembros del grupo «%1».</translation>
    </message>
    <message>
        <source>Only members of the group “%1” are in it, and NOT all of them were read.</source>
        <translation>Solo contiene miembros del grupo «%1», y NO se leyeron todos.</translation>
    </message>
    <message>
        <source>Columns that were NOT known of every user: %1.</source>
        <translation>Columnas de las que NO se tenían los datos de todos los usuarios: %1.</translation>
    </message>
    <message>
        <source>Names and addresses are masked in it.</source>
        <translation>Los nombres y las direcciones están enmascarados en el archivo.</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>Only the first %1 views were read: there are too many files in the folder.</source>
        <translation>Solo se leyeron las primeras %1 vistas: hay demasiados archivos en la carpeta.</translation>
    </message>
    <message>
        <source>The view in %1 cannot be used. %2</source>
        <translation>No se puede usar la vista de %1. %2</translation>
    </message>
    <message>
        <source>The view is too large to be saved.</source>
        <translation>La vista es demasiado grande para guardarla.</translation>
    </message>
    <message>
        <source>Another view has this name already.</source>
        <translation>Otra vista ya tiene este nombre.</translation>
    </message>
    <message>
        <source>The file %1 of this view was changed and cannot be read any more. It was left as it is.</source>
        <translation>El archivo %1 de esta vista se modificó y ya no se puede leer. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>This view is not there any more.</source>
        <translation>Esta vista ya no existe.</translation>
    </message>
    <message>
        <source>The view was written by a newer version of Rollcall.</source>
        <translation>La vista se escribió con una versión más reciente de Rollcall.</translation>
    </message>
    <message>
        <source>“version” is not 1, as it is in a view.</source>
        <translation>«version» no es 1, como corresponde en una vista.</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>«%1» no es un texto.</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>«%1» no es una lista.</translation>
    </message>
    <message>
        <source>“%1” is not a list of texts.</source>
        <translation>«%1» no es una lista de textos.</translation>
    </message>
    <message>
        <source>“%1” has too many columns.</source>
        <translation>«%1» tiene demasiadas columnas.</translation>
    </message>
    <message>
        <source>“%1” names the column “%2” twice.</source>
        <translation>«%1» indica la columna «%2» dos veces.</translation>
    </message>
    <message>
        <source>“%1” has something that is no column&apos;s name.</source>
        <translation>«%1» contiene algo que no es el nombre de una columna.</translation>
    </message>
    <message>
        <source>The view has no name.</source>
        <translation>La vista no tiene nombre.</translation>
    </message>
    <message>
        <source>The view&apos;s name is too long, or not one line of text.</source>
        <translation>El nombre de la vista es demasiado largo o no es una sola línea de texto.</translation>
    </message>
    <message>
        <source>“query” is too long, or not one line of text.</source>
        <translation>«query» es demasiado largo o no es una sola línea de texto.</translation>
    </message>
    <message>
        <source>The view is for one tenant, but does not say which.</source>
        <translation>La vista es para un solo inquilino, pero no indica para cuál.</translation>
    </message>
    <message>
        <source>“tenant” is too long, or not one line of text.</source>
        <translation>«tenant» es demasiado largo o no es una sola línea de texto.</translation>
    </message>
    <message>
        <source>The file is too large for a view.</source>
        <translation>El archivo es demasiado grande para ser una vista.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is not JSON: mistake in line %1.</source>
        <translation>El archivo no es JSON: error en la línea %1.</translation>
    </message>
    <message>
        <source>The file holds no view.</source>
        <translation>El archivo no contiene ninguna vista.</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Manage Views</source>
        <translation>Administrar vistas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nombrar</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Write the view to a file, to give it to somebody</source>
        <translation>Escribir la vista en un archivo para dárselo a alguien</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Read a view from a file</source>
        <translation>Leer una vista de un archivo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
</context>
<context>
    <name>rollcall</name>
    <message>
        <source>longer than 90 days ago</source>
        <translation>hace más de 90 días</translation>
    </message>
    <message>
        <source>within the last 7 days</source>
        <translation>en los últimos 7 días</translation>
    </message>
    <message>
        <source>within the last 30 days</source>
        <translation>en los últimos 30 días</translation>
    </message>
    <message>
        <source>since midnight</source>
        <translation>desde medianoche</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>el día anterior</translation>
    </message>
    <message>
        <source>it has not happened</source>
        <translation>no ha ocurrido</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>una antigüedad</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un día</translation>
    </message>
</context>
<context>
    <name>rollcall::AttributeView</name>
    <message>
        <source>not set</source>
        <comment>in place of a value</comment>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>menu</comment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy &amp;Name and Value</source>
        <translation>Copiar &amp;nombre y valor</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>rollcall::BrowserSignIn</name>
    <message>
        <source>This is not the sign-in that Rollcall waits for</source>
        <translation>Este no es el inicio de sesión que espera Rollcall</translation>
    </message>
    <message>
        <source>Close this page, and begin again in Rollcall if needed.</source>
        <translation>Cierre esta página y, si es necesario, empiece de nuevo en Rollcall.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No se ha iniciado sesión</translation>
    </message>
    <message>
        <source>Rollcall says why. You may close this page.</source>
        <translation>Rollcall indica el motivo. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Se ha iniciado sesión</translation>
    </message>
    <message>
        <source>You may close this page and go back to Rollcall.</source>
        <translation>Puede cerrar esta página y volver a Rollcall.</translation>
    </message>
</context>
<context>
    <name>rollcall::BudgetMeter</name>
    <message>
        <source>%1 of %2 requests</source>
        <comment>used, of the share that Rollcall may use</comment>
        <translation>%1 de %2 solicitudes</translation>
    </message>
    <message numerus="yes">
        <source>Rate limit: %1 of the tenant&apos;s %2 requests are used in this period, by all programs together. Rollcall goes on up to %3 (%4 %), then waits. The count starts again in %Ln s.</source>
        <translation>
            <numerusform>Límite de solicitudes: en este periodo se han usado %1 de las %2 solicitudes del inquilino, entre todos los programas. Rollcall continúa hasta %3 (%4 %) y después espera. El recuento se reinicia en %Ln s.</numerusform>
            <numerusform>Límite de solicitudes: en este periodo se han usado %1 de las %2 solicitudes del inquilino, entre todos los programas. Rollcall continúa hasta %3 (%4 %) y después espera. El recuento se reinicia en %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de solicitudes</translation>
    </message>
</context>
<context>
    <name>rollcall::ColumnsDialog</name>
    <message>
        <source>Tick at least one column.</source>
        <translation>Marque al menos una columna.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Se muestran %1 de %2</translation>
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
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>is in the list</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <comment>is not in the list</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>%1, %2: %3, differs</source>
        <comment>attribute, user, value</comment>
        <translation>%1, %2: %3, difiere</translation>
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
        <translation>Solo &amp;diferencias</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln user(s)</source>
        <translation>
            <numerusform>Comparar %Ln usuario</numerusform>
            <numerusform>Comparar %Ln usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>The users side by side</source>
        <translation>Los usuarios en paralelo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>button</comment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy what is shown as text with tabs</source>
        <translation>Copiar lo que se muestra como texto con tabuladores</translation>
    </message>
    <message>
        <source>They are the same in everything shown.</source>
        <translation>Coinciden en todo lo que se muestra.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %Ln place(s).</source>
        <translation>
            <numerusform>Difieren en %Ln punto.</numerusform>
            <numerusform>Difieren en %Ln puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups and applications are still being asked for…</source>
        <translation>Aún se están consultando los grupos y las aplicaciones…</translation>
    </message>
    <message>
        <source>Not known of everybody: %1.</source>
        <comment>lists</comment>
        <translation>Faltan datos de algunos usuarios: %1.</translation>
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
        <translation>Inicio de sesión:</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
</context>
<context>
    <name>rollcall::DetailPage</name>
    <message>
        <source>Time of the activity</source>
        <translation>Periodo de la actividad</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Último %Ln día</numerusform>
            <numerusform>Últimos %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::DetailSection</name>
    <message>
        <source>Load More</source>
        <comment>button</comment>
        <translation>Cargar más</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>rows</comment>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>%1, not all</source>
        <comment>rows</comment>
        <translation>%1, incompleto</translation>
    </message>
    <message>
        <source>Stopped before everything was in.</source>
        <translation>Se detuvo antes de recibirlo todo.</translation>
    </message>
    <message>
        <source>Show &amp;Members</source>
        <translation>Mostrar &amp;miembros</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>Copiar &amp;JSON</translation>
    </message>
</context>
<context>
    <name>rollcall::EnrichmentBar</name>
    <message>
        <source>Paused. %1</source>
        <comment>a sentence</comment>
        <translation>En pausa. %1</translation>
    </message>
    <message>
        <source>Details: %1 of %2 read.</source>
        <translation>Detalles: %1 de %2 leídos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <comment>lists</comment>
        <translation>
            <numerusform>%Ln con error.</numerusform>
            <numerusform>%Ln con error.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not permitted.</source>
        <comment>lists</comment>
        <translation>
            <numerusform>%Ln sin permiso.</numerusform>
            <numerusform>%Ln sin permiso.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how much was read; why nothing arrives</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 About %2 s left.</source>
        <translation>%1 Quedan unos %2 s.</translation>
    </message>
    <message>
        <source>%1 About %2 min left.</source>
        <translation>%1 Quedan unos %2 min.</translation>
    </message>
    <message>
        <source>Files say which columns are not whole.</source>
        <translation>Los archivos indican qué columnas no están completas.</translation>
    </message>
</context>
<context>
    <name>rollcall::EnrichmentDialog</name>
    <message>
        <source>&amp;Start</source>
        <comment>button</comment>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Tick what you want to know of the users shown.</source>
        <translation>Marque lo que quiere saber de los usuarios mostrados.</translation>
    </message>
    <message>
        <source>All of this is known already of the users shown.</source>
        <translation>Todo esto ya se conoce de los usuarios mostrados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) shown.</source>
        <translation>
            <numerusform>%Ln usuario mostrado.</numerusform>
            <numerusform>%Ln usuarios mostrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 users shown; the others are known already.</source>
        <translation>%1 de los %2 usuarios mostrados; los datos de los demás ya se conocen.</translation>
    </message>
    <message>
        <source>It stands in their own data: no request is needed.</source>
        <translation>Figura en sus propios datos: no se necesita ninguna solicitud.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln request(s).</source>
        <translation>
            <numerusform>Como mínimo, %Ln solicitud.</numerusform>
            <numerusform>Como mínimo, %Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names take one request more for each entry that occurs, once for all users.</source>
        <translation>Los nombres requieren una solicitud más por cada elemento que aparezca, una sola vez para todos los usuarios.</translation>
    </message>
    <message>
        <source>It can be paused and stopped; what has come by then stays.</source>
        <translation>Se puede pausar y detener; lo recibido hasta entonces se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln minute(s), within %1 % of the rate limit that %2 told.</source>
        <translation>
            <numerusform>Como mínimo, %Ln minuto, con el %1 % del límite de solicitudes que indicó %2.</numerusform>
            <numerusform>Como mínimo, %Ln minutos, con el %1 % del límite de solicitudes que indicó %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s), if each is answered as fast as a page of users was.</source>
        <translation>
            <numerusform>Aproximadamente %Ln minuto, si cada respuesta llega tan rápido como una página de usuarios.</numerusform>
            <numerusform>Aproximadamente %Ln minutos, si cada respuesta llega tan rápido como una página de usuarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it takes depends on how fast %1 answers.</source>
        <translation>La duración depende de lo rápido que responda %1.</translation>
    </message>
</context>
<context>
    <name>rollcall::ExportDialog</name>
    <message>
        <source>Export</source>
        <comment>button</comment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Selected users (%1)</source>
        <translation>Usuarios &amp;seleccionados (%1)</translation>
    </message>
    <message>
        <source>Users sho&amp;wn in the table (%1)</source>
        <translation>Usuarios mos&amp;trados en la tabla (%1)</translation>
    </message>
    <message>
        <source>&amp;All users received (%1)</source>
        <translation>Todos los usuarios &amp;recibidos (%1)</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <comment>preset</comment>
        <translation>Según las opciones de abajo</translation>
    </message>
    <message>
        <source>Save Preset</source>
        <translation>Guardar preajuste</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nombre del preajuste:</translation>
    </message>
    <message>
        <source>Whole objects as the service sent them</source>
        <translation>Objetos completos tal como los envió el servicio</translation>
    </message>
    <message>
        <source>Columns of the table (%1)</source>
        <translation>Columnas de la tabla (%1)</translation>
    </message>
    <message>
        <source>All attributes (%1)</source>
        <translation>Todos los atributos (%1)</translation>
    </message>
    <message>
        <source>Columns and values are as the other system wants them. Check the file before importing it: passwords, for one, are not in it.</source>
        <translation>Las columnas y los valores son los que espera el otro sistema. Revise el archivo antes de importarlo: por ejemplo, no contiene contraseñas.</translation>
    </message>
    <message>
        <source>%1 The file says so, and its name should say LIMITED.</source>
        <comment>a sentence</comment>
        <translation>%1 El archivo lo indica, y su nombre debería incluir LIMITED.</translation>
    </message>
    <message>
        <source>%1 The file says so.</source>
        <comment>a sentence</comment>
        <translation>%1 El archivo lo indica.</translation>
    </message>
    <message>
        <source>Loading is still going on. The file will hold only users received by now, and its name should say PARTIAL.</source>
        <translation>La carga aún está en curso. El archivo solo contendrá los usuarios recibidos hasta ahora, y su nombre debería incluir PARTIAL.</translation>
    </message>
    <message>
        <source>%1 The file will not hold everybody, and its name should say PARTIAL.</source>
        <translation>%1 El archivo no contendrá a todos los usuarios, y su nombre debería incluir PARTIAL.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a column, and of how many users it is not known</comment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Not known of every user: %1. The file says so.</source>
        <translation>Faltan datos de algunos usuarios: %1. El archivo lo indica.</translation>
    </message>
    <message>
        <source>Still needed: the name of the file</source>
        <translation>Falta el nombre del archivo</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Esta carpeta no existe.</translation>
    </message>
    <message>
        <source>A file of this name exists. It will be replaced.</source>
        <translation>Ya existe un archivo con este nombre. Se reemplazará.</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>file filter: format, suffix</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
</context>
<context>
    <name>rollcall::ExportProgress</name>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>%1 de %2 usuarios</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>No se escribió %1</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 está listo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users were written.</source>
        <translation>
            <numerusform>Se escribió %Ln usuario.</numerusform>
            <numerusform>Se escribieron %Ln usuarios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ExportShape</name>
    <message>
        <source>As the service sent them</source>
        <translation>Tal como las envió el servicio</translation>
    </message>
    <message>
        <source>As in the table, in local time (%1)</source>
        <translation>Como en la tabla, en hora local (%1)</translation>
    </message>
    <message>
        <source>ISO 8601 in UTC</source>
        <translation>ISO 8601 en UTC</translation>
    </message>
    <message>
        <source>In one cell, with commas</source>
        <translation>En una celda, con comas</translation>
    </message>
    <message>
        <source>A row for each value</source>
        <translation>Una fila por cada valor</translation>
    </message>
    <message>
        <source>Nothing is masked</source>
        <translation>No se enmascara nada</translation>
    </message>
    <message>
        <source>Initials in place of names</source>
        <translation>Iniciales en lugar de nombres</translation>
    </message>
    <message>
        <source>Domains in place of addresses</source>
        <translation>Dominios en lugar de direcciones</translation>
    </message>
    <message>
        <source>Keyed hashes in place of names</source>
        <translation>Hashes con clave en lugar de nombres</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Comas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabuladores</translation>
    </message>
    <message>
        <source>Status, dates and place of work stay. Ids, phone numbers and every column that is not well known become “(masked)”.</source>
        <translation>El estado, las fechas y el lugar de trabajo se mantienen. Los ID, los números de teléfono y todas las columnas no habituales se convierten en «(masked)».</translation>
    </message>
    <message numerus="yes">
        <source>Still needed: a key of at least %Ln characters. It is not kept.</source>
        <translation>
            <numerusform>Falta una clave de al menos %Ln carácter. No se guarda.</numerusform>
            <numerusform>Falta una clave de al menos %Ln caracteres. No se guarda.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same value becomes the same hash in every file made with this key. Keep it: it is not stored.</source>
        <translation>El mismo valor da el mismo hash en todos los archivos creados con esta clave. Consérvela: Rollcall no la guarda.</translation>
    </message>
</context>
<context>
    <name>rollcall::FetchLimit</name>
    <message>
        <source>Fetch only what this search finds: %1 answers all of it.</source>
        <translation>Obtener solo lo que encuentra esta búsqueda: %1 la resuelve por completo.</translation>
    </message>
    <message>
        <source>Fetch only what this search finds. %1 answers “%2”; “%3” is matched here.</source>
        <translation>Obtener solo lo que encuentra esta búsqueda. %1 resuelve «%2»; Rollcall evalúa «%3».</translation>
    </message>
    <message>
        <source>With a search, only the users whom it finds can be fetched.</source>
        <translation>Si escribe una búsqueda, puede obtener solo los usuarios que encuentra.</translation>
    </message>
    <message>
        <source>%1 can answer nothing of this search: it is matched here, over everybody.</source>
        <translation>%1 no puede resolver ninguna parte de esta búsqueda: la evalúa Rollcall sobre todos los usuarios.</translation>
    </message>
    <message>
        <source>This is not everybody: only users found by “%1” were fetched.</source>
        <translation>No están todos los usuarios: solo se obtuvieron los que encuentra «%1».</translation>
    </message>
    <message>
        <source>This search may find more users than are shown: only those found by “%1” were fetched.</source>
        <translation>Es posible que esta búsqueda encuentre más usuarios de los que se muestran: solo se obtuvieron los que encuentra «%1».</translation>
    </message>
    <message>
        <source>Only users found by “%1” are being fetched.</source>
        <translation>Solo se están obteniendo los usuarios que encuentra «%1».</translation>
    </message>
    <message>
        <source>Only users found by “%1” were fetched.</source>
        <translation>Solo se obtuvieron los usuarios que encuentra «%1».</translation>
    </message>
    <message>
        <source>%1 did not take this search: everybody is fetched, and matched here.</source>
        <translation>%1 no aceptó esta búsqueda: se obtienen todos los usuarios y la evalúa Rollcall.</translation>
    </message>
    <message>
        <source>Fetch Everybody</source>
        <comment>button</comment>
        <translation>Obtener todos</translation>
    </message>
    <message>
        <source>Fetch Only This Search</source>
        <comment>button</comment>
        <translation>Obtener solo esta búsqueda</translation>
    </message>
</context>
<context>
    <name>rollcall::FetchPopup</name>
    <message>
        <source>What is fetched</source>
        <translation>Qué se obtiene</translation>
    </message>
    <message>
        <source>Fetch only what this search finds</source>
        <translation>Obtener solo lo que encuentra esta búsqueda</translation>
    </message>
    <message>
        <source>%1 then sends fewer users, and this search shows the same rows. Nobody else is in the table until everybody is fetched again.</source>
        <translation>%1 envía entonces menos usuarios y esta búsqueda muestra las mismas filas. No habrá nadie más en la tabla hasta que se vuelvan a obtener todos los usuarios.</translation>
    </message>
    <message>
        <source>%1 answers:</source>
        <comment>a provider</comment>
        <translation>%1 resuelve:</translation>
    </message>
    <message>
        <source>Matched here, among the users it sends:</source>
        <translation>Rollcall evalúa, entre los usuarios recibidos:</translation>
    </message>
    <message>
        <source>Fetch &amp;Only These</source>
        <comment>button</comment>
        <translation>Obtener &amp;solo estos</translation>
    </message>
    <message>
        <source>Fetch &amp;Everybody</source>
        <comment>button</comment>
        <translation>Obtener &amp;todos</translation>
    </message>
</context>
<context>
    <name>rollcall::FilterHeader</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter of the column “%1”</source>
        <translation>Filtro de la columna «%1»</translation>
    </message>
</context>
<context>
    <name>rollcall::GroupFilter</name>
    <message>
        <source>Reading the members of “%1”: %2 so far.</source>
        <comment>group, number</comment>
        <translation>Leyendo los miembros de «%1»: %2 hasta ahora.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>group, a sentence</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Show Everybody</source>
        <comment>button</comment>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <comment>button</comment>
        <translation>Actualizar</translation>
    </message>
</context>
<context>
    <name>rollcall::GroupPicker</name>
    <message>
        <source>Members of a Group</source>
        <translation>Miembros de un grupo</translation>
    </message>
    <message>
        <source>Search the groups</source>
        <translation>Buscar en los grupos</translation>
    </message>
    <message>
        <source>&amp;Members of groups within it, too</source>
        <translation>También &amp;miembros de grupos anidados</translation>
    </message>
    <message>
        <source>Show Members</source>
        <translation>Mostrar miembros</translation>
    </message>
    <message>
        <source>Loading… %1 so far.</source>
        <comment>groups</comment>
        <translation>Cargando… %1 hasta ahora.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>These are not all groups. %1</source>
        <comment>what happened</comment>
        <translation>Estos no son todos los grupos. %1</translation>
    </message>
    <message>
        <source>None of %1 groups matches.</source>
        <comment>number</comment>
        <translation>Ninguno de los %1 grupos coincide.</translation>
    </message>
</context>
<context>
    <name>rollcall::JsonTree</name>
    <message>
        <source>&amp;Copy Value</source>
        <translation>&amp;Copiar valor</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
    <message>
        <source>&amp;Search for This Value</source>
        <translation>&amp;Buscar este valor</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>&amp;Expandir todo</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>C&amp;ontraer todo</translation>
    </message>
</context>
<context>
    <name>rollcall::JsonTreeModel</name>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>object</source>
        <comment>kind of a JSON value</comment>
        <translation>objeto</translation>
    </message>
    <message>
        <source>list</source>
        <comment>kind of a JSON value</comment>
        <translation>lista</translation>
    </message>
    <message>
        <source>text</source>
        <comment>kind of a JSON value</comment>
        <translation>texto</translation>
    </message>
    <message>
        <source>yes or no</source>
        <comment>kind of a JSON value: true, false</comment>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>kind of a JSON value: null</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>number</source>
        <comment>kind of a JSON value</comment>
        <translation>número</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>heading</comment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>heading: text, number…</comment>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>rollcall::JsonView</name>
    <message>
        <source>Only the beginning is shown, %1 of %2. Copy takes all of it.</source>
        <translation>Solo se muestra el principio, %1 de %2. Al copiar se incluye todo.</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>words looked for in a text</comment>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>this match, of how many</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>rollcall::ListingStatus</name>
    <message>
        <source>Paused after %1 users, %2 pages</source>
        <translation>En pausa tras %1 usuarios, %2 páginas</translation>
    </message>
    <message>
        <source>%1 users · %2</source>
        <comment>received so far, then why nothing arrives</comment>
        <translation>%1 usuarios · %2</translation>
    </message>
    <message>
        <source>Asking for the first page…</source>
        <translation>Solicitando la primera página…</translation>
    </message>
    <message>
        <source>%1 users, %2 pages</source>
        <translation>%1 usuarios, %2 páginas</translation>
    </message>
    <message>
        <source>%1 users, %2 pages, %3 users/s</source>
        <translation>%1 usuarios, %2 páginas, %3 usuarios/s</translation>
    </message>
    <message>
        <source>%1 users, %2 pages, %3 users/s, about %4 s left</source>
        <translation>%1 usuarios, %2 páginas, %3 usuarios/s, quedan unos %4 s</translation>
    </message>
    <message>
        <source>%1 users, %2 pages, %3 users/s, about %4 min left</source>
        <translation>%1 usuarios, %2 páginas, %3 usuarios/s, quedan unos %4 min</translation>
    </message>
</context>
<context>
    <name>rollcall::MainWindow</name>
    <message>
        <source>About Rollcall</source>
        <translation>Acerca de Rollcall</translation>
    </message>
    <message>
        <source>Rollcall %1</source>
        <translation>Rollcall %1</translation>
    </message>
    <message>
        <source>A browser for the people in an identity directory. It only reads: nothing in a directory is ever changed. It connects to your tenants and to nobody else.

With Qt %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Un explorador de las personas de un directorio de identidades. Solo lee: nunca se modifica nada en un directorio. Se conecta a sus inquilinos y a nadie más.

Con Qt %1. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>No keychain is running: tokens are kept until Rollcall closes.</source>
        <translation>No hay ningún llavero activo: los tokens se conservan hasta que se cierra Rollcall.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <comment>a tenant&apos;s last result</comment>
        <translation>
            <numerusform>%Ln usuario</numerusform>
            <numerusform>%Ln usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limited: %Ln user(s)</source>
        <comment>a tenant&apos;s last result: not everybody was asked for</comment>
        <translation>
            <numerusform>Limitado: %Ln usuario</numerusform>
            <numerusform>Limitado: %Ln usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s), %1</source>
        <comment>a tenant&apos;s last result, time of day</comment>
        <translation>
            <numerusform>%Ln usuario, %1</numerusform>
            <numerusform>%Ln usuarios, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) last time</source>
        <comment>a tenant&apos;s result of an earlier run</comment>
        <translation>
            <numerusform>%Ln usuario la última vez</numerusform>
            <numerusform>%Ln usuarios la última vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome to Rollcall</source>
        <translation>Le damos la bienvenida a Rollcall</translation>
    </message>
    <message>
        <source>Add a tenant to see the people in its directory. Rollcall only reads; it never changes anything there.</source>
        <translation>Agregue un inquilino para ver a las personas de su directorio. Rollcall solo lee; nunca modifica nada en él.</translation>
    </message>
    <message>
        <source>Add a Tenant…</source>
        <comment>button</comment>
        <translation>Agregar inquilino…</translation>
    </message>
    <message>
        <source>Choose a tenant from the list.</source>
        <translation>Elija un inquilino de la lista.</translation>
    </message>
    <message>
        <source>Its users then appear here.</source>
        <translation>Sus usuarios aparecerán aquí.</translation>
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
        <translation>Agregar inquilino</translation>
    </message>
    <message>
        <source>Add Tenant</source>
        <comment>button</comment>
        <translation>Agregar inquilino</translation>
    </message>
    <message>
        <source>Edit Tenant</source>
        <comment>title</comment>
        <translation>Editar inquilino</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Duplicate Tenant</source>
        <comment>title</comment>
        <translation>Duplicar inquilino</translation>
    </message>
    <message>
        <source>Rollcall sends no more than this share of the requests that the service allows, so that other programs keep working.</source>
        <translation>Rollcall no envía más que esta parte de las solicitudes que permite el servicio, para que otros programas puedan seguir funcionando.</translation>
    </message>
    <message>
        <source>Only for a tenant with a second host name of its own, such as a custom domain. The token is sent to this host too.</source>
        <translation>Solo para un inquilino con un segundo nombre de host propio, como un dominio personalizado. El token también se envía a este host.</translation>
    </message>
    <message>
        <source>No keychain was found: the token is kept until Rollcall is closed, and asked for again next time.</source>
        <translation>No se encontró ningún llavero: el token se conserva hasta que se cierra Rollcall y se vuelve a pedir la próxima vez.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Stored in the keychain – leave empty to keep</source>
        <translation>Guardado en el llavero – déjelo vacío para conservarlo</translation>
    </message>
    <message>
        <source>Leave empty to use that of “%1”</source>
        <translation>Déjelo vacío para usar el de «%1»</translation>
    </message>
    <message>
        <source>Rollcall will use %1.</source>
        <translation>Rollcall usará %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name that is taken, and a number behind it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Still needed: to sign in</source>
        <translation>Falta iniciar sesión</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Elija un proveedor.</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>The address must be corrected first.</source>
        <translation>Primero hay que corregir la dirección.</translation>
    </message>
    <message>
        <source>The alias host must be a host name alone, such as id.example.com.</source>
        <translation>El host alias debe ser solo un nombre de host, como id.example.com.</translation>
    </message>
    <message>
        <source>The CA file must be corrected first.</source>
        <translation>Primero hay que corregir el archivo de CA.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s label and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Still needed: a name for the tenant</source>
        <translation>Falta un nombre para el inquilino</translation>
    </message>
    <message>
        <source>Another tenant is called “%1” already.</source>
        <translation>Ya hay otro inquilino llamado «%1».</translation>
    </message>
    <message>
        <source>Only for a server with a certificate from an issuer that this computer does not know. The certificates in this file are trusted at this tenant&apos;s own addresses, for its API and its sign-in, and nowhere else.</source>
        <translation>Solo para un servidor con un certificado de un emisor que este equipo no conoce. Los certificados de este archivo se aceptan únicamente en las direcciones de este inquilino, para su API y su inicio de sesión.</translation>
    </message>
    <message>
        <source>Choose CA File</source>
        <translation>Elegir archivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The last sign-in is stored in the keychain: sign in only to change it.</source>
        <translation>El último inicio de sesión está guardado en el llavero: inicie sesión solo para cambiarlo.</translation>
    </message>
    <message>
        <source>You get a code, and type it on a page of %1 on any device.</source>
        <translation>Recibirá un código para escribirlo en una página de %1 en cualquier dispositivo.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 opens in the browser.</source>
        <translation>La página de inicio de sesión de %1 se abre en el navegador.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>The rate limit is %1 requests a period, of which Rollcall uses up to %2.</source>
        <translation>El límite es de %1 solicitudes por periodo, de las que Rollcall usa hasta %2.</translation>
    </message>
</context>
<context>
    <name>rollcall::SaveViewDialog</name>
    <message>
        <source>%1 (descending)</source>
        <comment>a column</comment>
        <translation>%1 (descendente)</translation>
    </message>
    <message>
        <source>&amp;Only for “%1”</source>
        <translation>&amp;Solo para «%1»</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>button</comment>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>The view needs a name.</source>
        <translation>La vista necesita un nombre.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>what a view searches for</comment>
        <translation>Todos los usuarios</translation>
    </message>
    <message>
        <source>As received</source>
        <comment>order of users</comment>
        <translation>Como se recibieron</translation>
    </message>
    <message>
        <source>This tenant has a view “%1” already. Choose another name, or replace that view by what is shown now.</source>
        <translation>Este inquilino ya tiene una vista «%1». Elija otro nombre o reemplace esa vista por lo que se muestra ahora.</translation>
    </message>
    <message>
        <source>There is a view “%1” for all tenants already. Choose another name, or replace that view by what is shown now.</source>
        <translation>Ya hay una vista «%1» para todos los inquilinos. Elija otro nombre o reemplace esa vista por lo que se muestra ahora.</translation>
    </message>
</context>
<context>
    <name>rollcall::SavedViews</name>
    <message>
        <source>&amp;Update “%1”</source>
        <comment>a view</comment>
        <translation>&amp;Actualizar «%1»</translation>
    </message>
    <message>
        <source>For “%1”</source>
        <comment>heading: a tenant</comment>
        <translation>Para «%1»</translation>
    </message>
    <message>
        <source>For All Tenants</source>
        <comment>heading</comment>
        <translation>Para todos los inquilinos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) cannot be used…</source>
        <translation>
            <numerusform>%Ln vista no se puede usar…</numerusform>
            <numerusform>%Ln vistas no se pueden usar…</numerusform>
        </translation>
    </message>
    <message>
        <source>The views cannot be read…</source>
        <translation>No se pueden leer las vistas…</translation>
    </message>
</context>
<context>
    <name>rollcall::SearchBox</name>
    <message>
        <source>No user has a column “%1”. Did you mean “%2”?</source>
        <translation>Ningún usuario tiene una columna «%1». ¿Quizá quería decir «%2»?</translation>
    </message>
    <message>
        <source>No user has a column “%1”.</source>
        <translation>Ningún usuario tiene una columna «%1».</translation>
    </message>
</context>
<context>
    <name>rollcall::SearchHelp</name>
    <message>
        <source>Search help</source>
        <translation>Ayuda de búsqueda</translation>
    </message>
    <message>
        <source>Search by example</source>
        <translation>Ejemplos de búsqueda</translation>
    </message>
    <message>
        <source>Both words, anywhere in the columns shown</source>
        <translation>Ambas palabras, en cualquier lugar de las columnas mostradas</translation>
    </message>
    <message>
        <source>Exactly these words, one after the other</source>
        <translation>Exactamente estas palabras, una detrás de otra</translation>
    </message>
    <message>
        <source>The column contains the text</source>
        <translation>La columna contiene el texto</translation>
    </message>
    <message>
        <source>The column is exactly this, in any case</source>
        <translation>La columna es exactamente esto, con mayúsculas o minúsculas</translation>
    </message>
    <message>
        <source>Begins with; a $ behind the text means ends with</source>
        <translation>Empieza por; un $ detrás del texto significa «termina en»</translation>
    </message>
    <message>
        <source>One of several values</source>
        <translation>Uno de varios valores</translation>
    </message>
    <message>
        <source>Has a value</source>
        <translation>Tiene un valor</translation>
    </message>
    <message>
        <source>Has no value</source>
        <translation>No tiene ningún valor</translation>
    </message>
    <message>
        <source>Longer than 90 days ago; also h, w, m and y</source>
        <translation>Hace más de 90 días; también con h, w, m o y</translation>
    </message>
    <message>
        <source>Since a day; also today and yesterday</source>
        <translation>Desde un día; también today y yesterday</translation>
    </message>
    <message>
        <source>It has not happened</source>
        <translation>No ha ocurrido</translation>
    </message>
    <message>
        <source>Everybody but these; NOT means the same</source>
        <translation>Todos menos estos; NOT significa lo mismo</translation>
    </message>
    <message>
        <source>Either; parentheses hold together</source>
        <translation>Uno u otro; los paréntesis agrupan</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Búsquedas recientes</translation>
    </message>
    <message>
        <source>Forget Recent Searches</source>
        <translation>Olvidar búsquedas recientes</translation>
    </message>
</context>
<context>
    <name>rollcall::SecretEdit</name>
    <message>
        <source>Hide what was typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>rollcall::SignInBox</name>
    <message>
        <source>Copy Code</source>
        <comment>button</comment>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <comment>button</comment>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Open Page</source>
        <comment>button</comment>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Cancel Sign-In</source>
        <comment>button</comment>
        <translation>Cancelar inicio</translation>
    </message>
    <message>
        <source>The code to type on the sign-in page</source>
        <translation>El código que se escribe en la página de inicio de sesión</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 yourself and type the code there.</source>
        <translation>No se pudo abrir ningún navegador. Abra %1 y escriba allí el código.</translation>
    </message>
    <message>
        <source>Waiting for the browser… Sign in there, then come back.</source>
        <translation>Esperando al navegador… Inicie sesión allí y después vuelva.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address into one on this computer.</source>
        <translation>No se pudo abrir ningún navegador. Copie la dirección en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>Open %1 on any device and type this code. It is good until %2.</source>
        <comment>an address, a time of day</comment>
        <translation>Abra %1 en cualquier dispositivo y escriba este código. Es válido hasta las %2.</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>button, after it was pressed</comment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <comment>button</comment>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando el servicio…</translation>
    </message>
    <message>
        <source>Sign In Again…</source>
        <comment>button</comment>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Sesión iniciada.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>button</comment>
        <translation>Reintentar</translation>
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
        <translation>Estados</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A status and how many users have it: &quot;Active 1,234&quot;.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Click to show users with other statuses too.</source>
        <translation>Haga clic para mostrar también los usuarios con otros estados.</translation>
    </message>
    <message>
        <source>Click to show only users with the statuses chosen here.</source>
        <translation>Haga clic para mostrar solo los usuarios con los estados elegidos aquí.</translation>
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
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>rollcall::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
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
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Save Support Bundle</source>
        <translation>Guardar paquete de soporte</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>a file</comment>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>rollcall::TableColumns</name>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>Orden &amp;ascendente</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>Orden &amp;descendente</translation>
    </message>
    <message>
        <source>Show in the Order &amp;Received</source>
        <translation>Mostrar en el orden &amp;recibido</translation>
    </message>
    <message>
        <source>&amp;Values…</source>
        <translation>&amp;Valores…</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>&amp;Ocultar «%1»</translation>
    </message>
    <message>
        <source>Choose &amp;Columns…</source>
        <translation>Elegir &amp;columnas…</translation>
    </message>
</context>
<context>
    <name>rollcall::TableFilters</name>
    <message>
        <source>Only Users Where “%1” &amp;Never Happened</source>
        <translation>Solo usuarios en los que «%1» &amp;nunca ocurrió</translation>
    </message>
    <message>
        <source>N&amp;ot Users Where “%1” Never Happened</source>
        <translation>E&amp;xcluir usuarios en los que «%1» nunca ocurrió</translation>
    </message>
    <message>
        <source>Only Users With&amp;out “%1”</source>
        <translation>Solo usuarios s&amp;in «%1»</translation>
    </message>
    <message>
        <source>Only Users &amp;with “%1”</source>
        <translation>Solo &amp;usuarios con «%1»</translation>
    </message>
    <message>
        <source>&amp;Only “%1”</source>
        <translation>&amp;Solo «%1»</translation>
    </message>
    <message>
        <source>&amp;Not “%1”</source>
        <translation>E&amp;xcluir «%1»</translation>
    </message>
</context>
<context>
    <name>rollcall::TenantCard</name>
    <message>
        <source>Tenant Card</source>
        <translation>Ficha del inquilino</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <comment>button</comment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what is shown here as text; no secret is in it</source>
        <translation>Copiar como texto lo que se muestra aquí; no contiene ningún secreto</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Directorio:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>caption of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Signs in with:</source>
        <translation>Inicia sesión con:</translation>
    </message>
    <message>
        <source>Secrets are kept:</source>
        <translation>Secretos guardados:</translation>
    </message>
    <message>
        <source>Token of:</source>
        <translation>Token de:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Good for:</source>
        <translation>Validez:</translation>
    </message>
    <message>
        <source>Rate limit:</source>
        <translation>Límite de solicitudes:</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Scopes:</source>
        <translation>Ámbitos:</translation>
    </message>
    <message>
        <source>until Rollcall is closed: no keychain is running</source>
        <translation>hasta que se cierre Rollcall: no hay ningún llavero activo</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain</source>
        <translation>en el llavero del sistema</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se conoce</translation>
    </message>
    <message>
        <source>Connected; answered within %1 ms.</source>
        <translation>Conectado; respondió en %1 ms.</translation>
    </message>
    <message>
        <source>the directory does not tell</source>
        <translation>el directorio no lo indica</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, login</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 access token, renewed by Rollcall</source>
        <comment>Bearer</comment>
        <translation>Token de acceso %1, renovado por Rollcall</translation>
    </message>
    <message>
        <source>the token does not tell</source>
        <translation>el token no lo indica</translation>
    </message>
    <message>
        <source>%1 requests a period, %2 of them left</source>
        <translation>%1 solicitudes por periodo, quedan %2</translation>
    </message>
    <message>
        <source>%1 – can change</source>
        <comment>a scope</comment>
        <translation>%1 – permite modificar</translation>
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
        <translation>«%1» está conectado.</translation>
    </message>
    <message>
        <source>The rate limit is %1 requests a period, %2 of them left.</source>
        <translation>El límite es de %1 solicitudes por periodo; quedan %2.</translation>
    </message>
    <message>
        <source>Remove Tenant</source>
        <translation>Quitar inquilino</translation>
    </message>
    <message>
        <source>Remove “%1” from Rollcall?</source>
        <translation>¿Quitar «%1» de Rollcall?</translation>
    </message>
    <message>
        <source>Its address, its token, users kept of an interrupted load and the arrangement of its table are forgotten. Nothing changes in the directory itself.</source>
        <translation>Rollcall olvida su dirección, su token, los usuarios conservados de una carga interrumpida y la disposición de su tabla. En el propio directorio no cambia nada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The token of “%1” may still be in the keychain. %2</source>
        <comment>what happened, why</comment>
        <translation>Es posible que el token de «%1» siga en el llavero. %2</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>tenant, what happened</comment>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>rollcall::TenantView</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Search the columns shown</source>
        <translation>Buscar en las columnas mostradas</translation>
    </message>
    <message>
        <source>Add Details Co&amp;lumns…</source>
        <translation>Agregar co&amp;lumnas de detalles…</translation>
    </message>
    <message>
        <source>%1 of %2 fetched users shown, %3 selected</source>
        <translation>Se muestran %1 de %2 usuarios obtenidos, %3 seleccionados</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 selected</source>
        <translation>Se muestran %1 de %2, %3 seleccionados</translation>
    </message>
    <message>
        <source>%1 of %2 fetched users shown</source>
        <translation>Se muestran %1 de %2 usuarios obtenidos</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>button</comment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>At most %1 users are copied at once. Export the selection to a file instead.</source>
        <translation>Se pueden copiar como máximo %1 usuarios a la vez. Para copiar más, exporte la selección a un archivo.</translation>
    </message>
    <message>
        <source>Copying %1 users…</source>
        <translation>Copiando %1 usuarios…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) copied.</source>
        <translation>
            <numerusform>%Ln usuario copiado.</numerusform>
            <numerusform>%Ln usuarios copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Open in &amp;Window</source>
        <translation>Abrir en una &amp;ventana</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Com&amp;parar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Choose C&amp;olumns…</source>
        <translation>Elegir c&amp;olumnas…</translation>
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
        <translation>No se encontró ningún llavero: el token se conserva hasta que se cierra Rollcall y se vuelve a pedir la próxima vez.</translation>
    </message>
    <message>
        <source>It is stored in the system&apos;s keychain.</source>
        <translation>Se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <comment>title</comment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Vuelva a iniciar sesión para continuar.</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Use Token</source>
        <comment>button</comment>
        <translation>Usar token</translation>
    </message>
    <message>
        <source>You get a code, and type it on a page of %1 on any device.</source>
        <translation>Recibirá un código para escribirlo en una página de %1 en cualquier dispositivo.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 opens in the browser.</source>
        <translation>La página de inicio de sesión de %1 se abre en el navegador.</translation>
    </message>
</context>
<context>
    <name>rollcall::UserPanel</name>
    <message>
        <source>Access</source>
        <comment>tab: groups, applications, roles</comment>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>tab: factors, devices</comment>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>tab: log</comment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>No user selected</source>
        <translation>Ningún usuario seleccionado</translation>
    </message>
    <message>
        <source>Select a user in the table to see all attributes.</source>
        <translation>Seleccione un usuario en la tabla para ver todos los atributos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users selected</source>
        <translation>
            <numerusform>%Ln usuario seleccionado</numerusform>
            <numerusform>%Ln usuarios seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single user to see all attributes, or export the selection.</source>
        <translation>Seleccione un solo usuario para ver todos los atributos o exporte la selección.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Manager: %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>Direct reports</source>
        <translation>Subordinados directos</translation>
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
        <translation>Valores de «%1»</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>Buscar en los valores</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Show These</source>
        <translation>Mostrar estos</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(sin valor)</translation>
    </message>
    <message>
        <source>%1 less frequent values, of %2 users in all, are not listed.</source>
        <extracomment>%1: how many values, %2: how many users have one of them.</extracomment>
        <translation>No se muestran %1 valores menos frecuentes, que suman %2 usuarios.</translation>
    </message>
    <message>
        <source>No users match the rest of the search.</source>
        <translation>Ningún usuario coincide con el resto de la búsqueda.</translation>
    </message>
    <message>
        <source>Of the users that match the rest of the search.</source>
        <translation>De los usuarios que coinciden con el resto de la búsqueda.</translation>
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
        <translation>Todos los inquilinos</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tenant</source>
        <comment>column: the tenant of a view</comment>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>column</comment>
        <translation>Búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln archivo más no se puede usar.</numerusform>
            <numerusform>%Ln archivos más no se pueden usar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No view is saved. “Save View…” saves what a table shows.</source>
        <translation>No hay ninguna vista guardada. «Guardar vista…» guarda lo que muestra una tabla.</translation>
    </message>
    <message>
        <source>“%1” was not renamed. %2</source>
        <comment>a view, why</comment>
        <translation>No se renombró «%1». %2</translation>
    </message>
    <message>
        <source>Remove View</source>
        <translation>Eliminar vista</translation>
    </message>
    <message>
        <source>Remove the view “%1”?</source>
        <translation>¿Eliminar la vista «%1»?</translation>
    </message>
    <message>
        <source>Its file is deleted. What the table shows now stays as it is.</source>
        <translation>Se elimina su archivo. Lo que la tabla muestra ahora no cambia.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Export View</source>
        <translation>Exportar vista</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vistas (*.json)</translation>
    </message>
    <message>
        <source>“%1” was written to %2.</source>
        <comment>a view, a file</comment>
        <translation>«%1» se escribió en %2.</translation>
    </message>
    <message>
        <source>Import View</source>
        <translation>Importar vista</translation>
    </message>
    <message>
        <source>Views (*.json);;All files (*)</source>
        <translation>Vistas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Ya hay una vista «%1».</translation>
    </message>
    <message>
        <source>Both can be kept; the imported one is then called “%1”. Replacing deletes the one that is here.</source>
        <translation>Se pueden conservar las dos; la importada se llamará entonces «%1». Si se reemplaza, se elimina la que está aquí.</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <comment>button</comment>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>button</comment>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>“%1” was imported. It is for the tenant “%2” alone.</source>
        <translation>Se importó «%1». Es solo para el inquilino «%2».</translation>
    </message>
    <message>
        <source>“%1” was imported. It is for all tenants.</source>
        <translation>Se importó «%1». Es para todos los inquilinos.</translation>
    </message>
</context>
</TS>
