<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AccountStatus</name>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Em preparação</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Senha expirada</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Em recuperação</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
</context>
<context>
    <name>AttributeGroup</name>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
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
        <translation>não solicitado</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>não permitido</translation>
    </message>
    <message>
        <source>not licensed</source>
        <translation>sem licença</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>carregando…</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>não oferecido</translation>
    </message>
    <message>
        <source>not permitted: this takes %1</source>
        <comment>scope or permission</comment>
        <translation>não permitido: requer %1</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Choose Columns</source>
        <translation>Escolher colunas</translation>
    </message>
    <message>
        <source>Ticked columns are shown, from left to right in this order. Drag them, or use the buttons, to change it.</source>
        <translation>As colunas marcadas são exibidas nesta ordem, da esquerda para a direita. Para mudar a ordem, arraste-as ou use os botões.</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Pesquisar colunas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Para &amp;baixo</translation>
    </message>
    <message>
        <source>Brings back the columns that this provider starts with</source>
        <translation>Restaura as colunas iniciais deste provedor</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Redefinir</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>The token belongs to %1.</source>
        <translation>O token pertence a %1.</translation>
    </message>
    <message>
        <source>The token belongs to %1 (%2).</source>
        <translation>O token pertence a %1 (%2).</translation>
    </message>
    <message>
        <source>The token&apos;s scopes: %1.</source>
        <translation>Escopos do token: %1.</translation>
    </message>
    <message>
        <source>Rollcall renews it by itself.</source>
        <translation>O Rollcall o renova automaticamente.</translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <comment>a date and time</comment>
        <translation>O token é válido até %1.</translation>
    </message>
    <message>
        <source>This token can do more than read (%1). Rollcall only reads: one without these scopes is safer.</source>
        <translation>Este token permite mais do que leitura (%1). O Rollcall só lê: um token sem esses escopos é mais seguro.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list of scopes</comment>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>O token expirou.</translation>
    </message>
    <message>
        <source>The token expires within a minute.</source>
        <translation>O token expira em menos de um minuto.</translation>
    </message>
    <message numerus="yes">
        <source>The token is good for %Ln more minute(s).</source>
        <translation>
            <numerusform>O token é válido por mais %Ln minuto.</numerusform>
            <numerusform>O token é válido por mais %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token is good for %Ln more hour(s).</source>
        <translation>
            <numerusform>O token é válido por mais %Ln hora.</numerusform>
            <numerusform>O token é válido por mais %Ln horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <comment>a date</comment>
        <translation>O token é válido até %1.</translation>
    </message>
</context>
<context>
    <name>EnrichmentBar</name>
    <message>
        <source>Progress of the details columns</source>
        <translation>Progresso das colunas de detalhes</translation>
    </message>
    <message>
        <source>Pause asking for details</source>
        <translation>Pausar a solicitação de detalhes</translation>
    </message>
    <message>
        <source>Go on asking for details</source>
        <translation>Retomar a solicitação de detalhes</translation>
    </message>
    <message>
        <source>Stop asking for details; what was received is kept</source>
        <translation>Parar a solicitação de detalhes; o que foi recebido é mantido</translation>
    </message>
    <message>
        <source>Stop asking for details</source>
        <translation>Parar a solicitação de detalhes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Fechar esta linha</translation>
    </message>
</context>
<context>
    <name>EnrichmentDialog</name>
    <message>
        <source>Add Details Columns</source>
        <translation>Adicionar colunas de detalhes</translation>
    </message>
    <message>
        <source>What the directory tells of one user at a time alone can be asked for of all users shown, and becomes columns of the table.</source>
        <translation>O que o diretório só informa sobre um usuário por vez pode ser solicitado para todos os usuários exibidos e se torna colunas da tabela.</translation>
    </message>
    <message>
        <source>Details columns</source>
        <translation>Colunas de detalhes</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>a scope or permission</comment>
        <translation>Requer</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Try Again</source>
        <comment>button</comment>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <comment>button</comment>
        <translation>Inserir token…</translation>
    </message>
    <message>
        <source>Edit Tenant…</source>
        <comment>button</comment>
        <translation>Editar locatário…</translation>
    </message>
    <message>
        <source>The answer was: “%1”</source>
        <translation>A resposta foi: “%1”</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID da solicitação: %1</translation>
    </message>
    <message>
        <source>The answer was: “%1” (request id %2)</source>
        <translation>A resposta foi: “%1” (ID da solicitação: %2)</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Aguarde um minuto e tente novamente.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln seconds.</source>
        <translation>
            <numerusform>Tente novamente em %Ln segundo.</numerusform>
            <numerusform>Tente novamente em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>the directory</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>seu diretório</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>What was received until then is kept.</source>
        <translation>O que foi recebido até então foi mantido.</translation>
    </message>
    <message>
        <source>This cannot be used as it is.</source>
        <translation>Isto não pode ser usado como está.</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>Verifique o que foi inserido.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>Não é possível acessar %1.</translation>
    </message>
    <message>
        <source>Check the network connection and the tenant&apos;s address, then try again.</source>
        <translation>Verifique a conexão de rede e o endereço do locatário e tente novamente.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>A conexão com %1 foi perdida.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again. What was received is kept.</source>
        <translation>Verifique a conexão de rede e tente novamente. O que foi recebido foi mantido.</translation>
    </message>
    <message>
        <source>No complete answer came from %1 in time.</source>
        <translation>A resposta de %1 não chegou completa a tempo.</translation>
    </message>
    <message>
        <source>The service or the network is slow just now. Try again in a moment.</source>
        <translation>O serviço ou a rede está lento no momento. Tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted.</source>
        <translation>O endereço de %1 não usa criptografia.</translation>
    </message>
    <message>
        <source>The token would be readable on its way. Use an address that begins with https://.</source>
        <translation>O token poderia ser lido no caminho. Use um endereço que comece com https://.</translation>
    </message>
    <message>
        <source>%1 pointed to another server, %2.</source>
        <translation>%1 apontou para outro servidor, %2.</translation>
    </message>
    <message>
        <source>The directory</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>Seu diretório</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>The token was not sent there. If both hosts belong to this tenant, name the second one as its alias host in the tenant&apos;s settings.</source>
        <translation>O token não foi enviado para lá. Se os dois hosts pertencem a este locatário, informe o segundo como host alternativo nas configurações do locatário.</translation>
    </message>
    <message>
        <source>The directory says that it has %1 users, but %2 arrived.</source>
        <translation>O diretório informa que tem %1 usuários, mas chegaram %2.</translation>
    </message>
    <message>
        <source>Users may have changed places while they were read, and some can be missing here. List the tenant again.</source>
        <translation>A posição dos usuários pode ter mudado durante a leitura, e alguns podem faltar aqui. Liste o locatário novamente.</translation>
    </message>
    <message>
        <source>The directory no longer knows where in its list we were.</source>
        <translation>O diretório não sabe mais em que ponto da lista a leitura estava.</translation>
    </message>
    <message>
        <source>It keeps a place for a short time only, and this listing took longer. What was received is kept. List the tenant again.</source>
        <translation>Ele guarda essa posição por pouco tempo, e esta listagem demorou mais. O que foi recebido foi mantido. Liste o locatário novamente.</translation>
    </message>
    <message>
        <source>%1 sent the same page again.</source>
        <translation>A mesma página de %1 chegou de novo.</translation>
    </message>
    <message>
        <source>Loading was ended, as it would never have come to an end. Try again later, and tell the provider if it happens again.</source>
        <translation>O carregamento foi encerrado, pois nunca terminaria. Tente novamente mais tarde e, se acontecer de novo, avise o provedor.</translation>
    </message>
    <message>
        <source>The token was refused.</source>
        <translation>O token foi recusado.</translation>
    </message>
    <message>
        <source>It may have expired or been revoked. Enter a new token for this tenant.</source>
        <translation>Ele pode ter expirado ou sido revogado. Insira um novo token para este locatário.</translation>
    </message>
    <message>
        <source>The token lacks a permission.</source>
        <translation>Falta uma permissão ao token.</translation>
    </message>
    <message>
        <source>It is valid, but may not read users. Use the token of an administrator who may, or ask for the permission.</source>
        <translation>Ele é válido, mas não pode ler usuários. Use o token de um administrador que possa ou solicite a permissão.</translation>
    </message>
    <message>
        <source>The directory has nothing at this address.</source>
        <translation>O diretório não tem nada neste endereço.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s address: it may have been renamed or removed.</source>
        <translation>Verifique o endereço do locatário: ele pode ter sido renomeado ou removido.</translation>
    </message>
    <message>
        <source>The tenant&apos;s rate limit is used up.</source>
        <translation>O limite de taxa do locatário se esgotou.</translation>
    </message>
    <message>
        <source>The directory refused the request (HTTP %1).</source>
        <translation>O diretório recusou a solicitação (HTTP %1).</translation>
    </message>
    <message>
        <source>The directory refused the request.</source>
        <translation>O diretório recusou a solicitação.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s settings against the answer below.</source>
        <translation>Compare as configurações do locatário com a resposta abaixo.</translation>
    </message>
    <message>
        <source>The directory has a fault of its own (HTTP %1).</source>
        <translation>Houve uma falha no próprio diretório (HTTP %1).</translation>
    </message>
    <message>
        <source>The directory has a fault of its own.</source>
        <translation>Houve uma falha no próprio diretório.</translation>
    </message>
    <message>
        <source>The answer is not what a directory sends.</source>
        <translation>A resposta não é a que um diretório envia.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s address. A login page or a proxy may have answered in the directory&apos;s place.</source>
        <translation>Verifique o endereço do locatário. Uma página de login ou um proxy pode ter respondido no lugar do diretório.</translation>
    </message>
    <message>
        <source>An answer from %1 was too large.</source>
        <translation>Uma resposta de %1 era grande demais.</translation>
    </message>
    <message>
        <source>It was not read to its end, to keep this computer usable. Check the tenant&apos;s address.</source>
        <translation>Ela não foi lida até o fim, para não sobrecarregar este computador. Verifique o endereço do locatário.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Não há chaveiro neste computador.</translation>
    </message>
    <message>
        <source>Tokens are kept until Rollcall is closed, and asked for again next time. To keep them, start a keyring service such as GNOME Keyring or KWallet.</source>
        <translation>Os tokens são mantidos até o Rollcall ser fechado e solicitados novamente na próxima vez. Para guardá-los, inicie um serviço de chaveiro, como o GNOME Keyring ou o KWallet.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Until then, tokens must be entered anew.</source>
        <translation>Desbloqueie-o e tente novamente. Até lá, os tokens precisam ser inseridos de novo.</translation>
    </message>
    <message>
        <source>No token is stored for this tenant.</source>
        <translation>Não há token armazenado para este locatário.</translation>
    </message>
    <message>
        <source>Enter its token to go on.</source>
        <translation>Insira o token dele para continuar.</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written.</source>
        <translation>O arquivo %1 não pôde ser lido ou gravado.</translation>
    </message>
    <message>
        <source>that was named</source>
        <comment>in place of a file&apos;s name</comment>
        <translation>informado</translation>
    </message>
    <message>
        <source>Check that the folder exists, that it may be written to and that the disk is not full.</source>
        <translation>Verifique se a pasta existe, se é possível gravar nela e se o disco não está cheio.</translation>
    </message>
    <message>
        <source>There is no tenant called “%1”.</source>
        <translation>Não há locatário com o nome “%1”.</translation>
    </message>
    <message>
        <source>Check its name in the list of tenants.</source>
        <translation>Verifique o nome na lista de locatários.</translation>
    </message>
    <message>
        <source>Not permitted: this takes %1.</source>
        <comment>scope or permission</comment>
        <translation>Não permitido: requer %1.</translation>
    </message>
    <message numerus="yes">
        <source>Members of “%1” only: %Ln user(s), as of %2.</source>
        <comment>group, time</comment>
        <translation>
            <numerusform>Somente membros de “%1”, às %2: %Ln usuário.</numerusform>
            <numerusform>Somente membros de “%1”, às %2: %Ln usuários.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are not among the users received.</source>
        <translation>
            <numerusform>%Ln deles não está entre os usuários recebidos.</numerusform>
            <numerusform>%Ln deles não estão entre os usuários recebidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) in it is/are not followed.</source>
        <translation>
            <numerusform>%Ln grupo aninhado não foi considerado.</numerusform>
            <numerusform>%Ln grupos aninhados não foram considerados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Direct members only.</source>
        <translation>Somente membros diretos.</translation>
    </message>
    <message>
        <source>Those in groups within it count.</source>
        <translation>Os membros de grupos aninhados são incluídos.</translation>
    </message>
    <message>
        <source>The directory does not tell whether those in groups within it count.</source>
        <translation>O diretório não informa se os membros de grupos aninhados são incluídos.</translation>
    </message>
    <message>
        <source>Not all of its members were read.</source>
        <translation>Nem todos os membros foram lidos.</translation>
    </message>
    <message>
        <source>%1 Only those whom “%2” may find were asked for.</source>
        <comment>a sentence, a query</comment>
        <translation>%1 Foram solicitados somente os usuários que “%2” pode encontrar.</translation>
    </message>
    <message numerus="yes">
        <source>Still loading: %Ln users of %1 so far.</source>
        <translation>
            <numerusform>Ainda carregando: %Ln usuário de %1 até agora.</numerusform>
            <numerusform>Ainda carregando: %Ln usuários de %1 até agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln users of %1.</source>
        <translation>
            <numerusform>Listagem completa: %Ln usuário de %1.</numerusform>
            <numerusform>Listagem completa: %Ln usuários de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln users of %1, loaded at %2.</source>
        <translation>
            <numerusform>Listagem completa às %2: %Ln usuário de %1.</numerusform>
            <numerusform>Listagem completa às %2: %Ln usuários de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: loading ended after %Ln users of %1.</source>
        <translation>
            <numerusform>Listagem parcial: o carregamento terminou após %Ln usuário de %1.</numerusform>
            <numerusform>Listagem parcial: o carregamento terminou após %Ln usuários de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: stopped after %Ln users of %1.</source>
        <translation>
            <numerusform>Listagem parcial: o carregamento foi parado após %Ln usuário de %1.</numerusform>
            <numerusform>Listagem parcial: o carregamento foi parado após %Ln usuários de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: loading ended after %Ln users of %1. %2</source>
        <translation>
            <numerusform>Listagem parcial: o carregamento terminou após %Ln usuário de %1. %2</numerusform>
            <numerusform>Listagem parcial: o carregamento terminou após %Ln usuários de %1. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s: our share of the rate limit is used</source>
        <translation>
            <numerusform>Aguardando %Ln s: nossa parcela do limite de taxa se esgotou</numerusform>
            <numerusform>Aguardando %Ln s: nossa parcela do limite de taxa se esgotou</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s for the rate limit</source>
        <translation>
            <numerusform>Aguardando %Ln s por causa do limite de taxa</numerusform>
            <numerusform>Aguardando %Ln s por causa do limite de taxa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s: the server is busy (attempt %1)</source>
        <translation>
            <numerusform>Aguardando %Ln s: o servidor está ocupado (tentativa %1)</numerusform>
            <numerusform>Aguardando %Ln s: o servidor está ocupado (tentativa %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connection lost, trying again in %Ln s (attempt %1)</source>
        <translation>
            <numerusform>Conexão perdida, nova tentativa em %Ln s (tentativa %1)</numerusform>
            <numerusform>Conexão perdida, nova tentativa em %Ln s (tentativa %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory renewed the sign-in, but the keychain did not take it: %1 Unless you enter the token or sign in again, the tenant will ask for it next time.</source>
        <comment>a whole sentence: why</comment>
        <translation>O diretório renovou o login, mas o chaveiro não o salvou: %1 Se você não inserir o token ou entrar novamente, o locatário o solicitará na próxima vez.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Users</source>
        <translation>Exportar usuários</translation>
    </message>
    <message>
        <source>Users:</source>
        <translation>Usuários:</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Predefinição:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Keep the choices below under a name</source>
        <translation>Guardar as opções abaixo com um nome</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Colunas:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>Ar&amp;quivo:</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Arquivo a gravar</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Proc&amp;urar…</translation>
    </message>
    <message>
        <source>A small file beside it says what was exported, when and by what query, and finds later changes: rollcall-cli verify FILE</source>
        <translation>Um pequeno arquivo ao lado registra o que foi exportado, quando e com qual pesquisa, e revela alterações posteriores: rollcall-cli verify FILE</translation>
    </message>
    <message>
        <source>Write a mani&amp;fest beside it</source>
        <translation>&amp;Gravar um manifesto ao lado</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Folder of the file</source>
        <translation>Pasta do arquivo</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>Abrir &amp;pasta</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
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
        <translation>&amp;Datas:</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Se&amp;veral values:</source>
        <translation>&amp;Vários valores:</translation>
    </message>
    <message>
        <source>How values are written of which a user has several, such as languages</source>
        <translation>Como gravar os valores quando um usuário tem vários, como idiomas</translation>
    </message>
    <message>
        <source>Several values in one column</source>
        <translation>Vários valores em uma coluna</translation>
    </message>
    <message>
        <source>&amp;Masking:</source>
        <translation>&amp;Mascaramento:</translation>
    </message>
    <message>
        <source>For a file that others may see: takes out what tells who somebody is</source>
        <translation>Para um arquivo que outras pessoas possam ver: retira o que identifica alguém</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>Mascaramento</translation>
    </message>
    <message>
        <source>Key of the hashes</source>
        <translation>Chave dos hashes</translation>
    </message>
    <message>
        <source>Separated &amp;by:</source>
        <translation>Separados p&amp;or:</translation>
    </message>
    <message>
        <source>Excel expects semicolons where the comma is the decimal sign</source>
        <translation>O Excel espera ponto e vírgula onde a vírgula é o separador decimal</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>Separados por</translation>
    </message>
    <message>
        <source>Some versions of Excel read accented letters wrongly without it. Other programs do not need it.</source>
        <translation>Sem isso, algumas versões do Excel leem errado as letras acentuadas. Outros programas não precisam disso.</translation>
    </message>
    <message>
        <source>Mark the file as &amp;UTF-8 for Excel</source>
        <translation>Marcar o arquivo como UTF-8 para o &amp;Excel</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>CSV (comma-separated values)</source>
        <translation>CSV (valores separados por vírgula)</translation>
    </message>
    <message>
        <source>TSV (tab-separated values)</source>
        <translation>TSV (valores separados por tabulação)</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Página HTML</translation>
    </message>
    <message>
        <source>Okta CSV import</source>
        <translation>Importação CSV do Okta</translation>
    </message>
    <message>
        <source>Microsoft Entra bulk create (CSV)</source>
        <translation>Criação em massa do Microsoft Entra (CSV)</translation>
    </message>
    <message>
        <source>JumpCloud CSV import</source>
        <translation>Importação CSV do JumpCloud</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Tabela Markdown</translation>
    </message>
    <message>
        <source>NDJSON (one object a line)</source>
        <translation>NDJSON (um objeto por linha)</translation>
    </message>
    <message>
        <source>SCIM 2.0 bulk request (JSON)</source>
        <translation>Solicitação em massa do SCIM 2.0 (JSON)</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>Banco de dados SQLite</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Pasta de trabalho do Excel</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Find in the JSON</source>
        <translation>Localizar no JSON</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>JSON of the user, as a tree</source>
        <translation>JSON do usuário, em árvore</translation>
    </message>
    <message>
        <source>JSON of the user</source>
        <translation>JSON do usuário</translation>
    </message>
    <message>
        <source>On: keys and values as a tree. Off: the text.</source>
        <translation>Ativado: chaves e valores em árvore. Desativado: o texto.</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <comment>shows JSON as a tree</comment>
        <translation>Ár&amp;vore</translation>
    </message>
    <message>
        <source>Off: the object as the service sent it</source>
        <translation>Desativado: o objeto como o serviço o enviou</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;Recuar</translation>
    </message>
    <message>
        <source>Copies the object exactly as the service sent it</source>
        <translation>Copia o objeto exatamente como o serviço o enviou</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>&amp;Copiar tudo</translation>
    </message>
</context>
<context>
    <name>LaterColumn</name>
    <message>
        <source>%1 (number)</source>
        <comment>a list about a user</comment>
        <translation>%1 (quantidade)</translation>
    </message>
</context>
<context>
    <name>ListingStatus</name>
    <message>
        <source>Pause loading</source>
        <translation>Pausar o carregamento</translation>
    </message>
    <message>
        <source>Go on loading</source>
        <translation>Retomar o carregamento</translation>
    </message>
    <message>
        <source>Stop loading; what was received is kept</source>
        <translation>Parar o carregamento; o que foi recebido é mantido</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Parar o carregamento</translation>
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
        <translation>Loca&amp;tários</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Locatários</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
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
        <translation>E&amp;xibições</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Locatário</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Add &amp;Tenant…</source>
        <translation>Adicionar &amp;locatário…</translation>
    </message>
    <message>
        <source>Add a tenant</source>
        <translation>Adicionar um locatário</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write users to a file</source>
        <translation>Gravar usuários em um arquivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recarregar</translation>
    </message>
    <message>
        <source>Load all users again</source>
        <translation>Carregar todos os usuários novamente</translation>
    </message>
    <message>
        <source>Fetch &amp;Only What This Search Finds…</source>
        <translation>Obter &amp;somente o que esta pesquisa encontra…</translation>
    </message>
    <message>
        <source>Fetch &amp;Everybody</source>
        <translation>Obter &amp;todos</translation>
    </message>
    <message>
        <source>Members of a &amp;Group…</source>
        <translation>Membros de um &amp;grupo…</translation>
    </message>
    <message>
        <source>Show only those who are in a group of the directory</source>
        <translation>Mostrar somente quem está em um grupo do diretório</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>&amp;Salvar exibição…</translation>
    </message>
    <message>
        <source>Keep the search, the order and the columns under a name</source>
        <translation>Guardar a pesquisa, a ordem e as colunas com um nome</translation>
    </message>
    <message>
        <source>Save what the table shows now in this view</source>
        <translation>Salvar nesta exibição o que a tabela mostra agora</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>&amp;Gerenciar exibições…</translation>
    </message>
    <message>
        <source>Rename, remove, export and import views</source>
        <translation>Renomear, remover, exportar e importar exibições</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Colunas…</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Escolher as colunas exibidas</translation>
    </message>
    <message>
        <source>Add &amp;Details Columns…</source>
        <translation>Adicionar colunas de &amp;detalhes…</translation>
    </message>
    <message>
        <source>Ask for groups, applications, factors and the like of all users shown</source>
        <translation>Solicitar grupos, aplicativos, fatores e outros detalhes de todos os usuários exibidos</translation>
    </message>
    <message>
        <source>&amp;Filter Row</source>
        <translation>Linha de &amp;filtros</translation>
    </message>
    <message>
        <source>Show a filter below the header of each column</source>
        <translation>Mostrar um filtro abaixo do cabeçalho de cada coluna</translation>
    </message>
    <message>
        <source>&amp;User Panel</source>
        <translation>Painel do &amp;usuário</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Edit the tenant</source>
        <translation>Editar o locatário</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>Add a tenant like this one</source>
        <translation>Adicionar um locatário como este</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;mover…</translation>
    </message>
    <message>
        <source>Remove the tenant from Rollcall</source>
        <translation>Remover o locatário do Rollcall</translation>
    </message>
    <message>
        <source>Open User in a &amp;Window</source>
        <translation>Abrir usuário em &amp;janela</translation>
    </message>
    <message>
        <source>Show the selected user in a window of its own</source>
        <translation>Mostrar o usuário selecionado em uma janela própria</translation>
    </message>
    <message>
        <source>Com&amp;pare Users</source>
        <translation>Com&amp;parar usuários</translation>
    </message>
    <message>
        <source>Show two to four selected users side by side</source>
        <translation>Mostrar de dois a quatro usuários selecionados lado a lado</translation>
    </message>
    <message>
        <source>Tenant &amp;Card…</source>
        <translation>&amp;Ficha do locatário…</translation>
    </message>
    <message>
        <source>Show how the tenant is signed in to, and what its token may do</source>
        <translation>Mostrar como é feito o login no locatário e o que o token permite</translation>
    </message>
    <message>
        <source>Te&amp;st Connection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
    <message>
        <source>Enter &amp;Token…</source>
        <translation>Inserir to&amp;ken…</translation>
    </message>
    <message>
        <source>&amp;Pause Loading</source>
        <translation>&amp;Pausar carregamento</translation>
    </message>
    <message>
        <source>Res&amp;ume Loading</source>
        <translation>Ret&amp;omar carregamento</translation>
    </message>
    <message>
        <source>St&amp;op Loading</source>
        <translation>P&amp;arar carregamento</translation>
    </message>
    <message>
        <source>Save &amp;Support Bundle…</source>
        <translation>Salvar &amp;pacote de suporte…</translation>
    </message>
    <message>
        <source>Show what helps to find a fault, and save it in a file</source>
        <translation>Mostrar o que ajuda a encontrar uma falha e salvar em um arquivo</translation>
    </message>
    <message>
        <source>&amp;About Rollcall</source>
        <translation>&amp;Sobre o Rollcall</translation>
    </message>
</context>
<context>
    <name>MessageBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Give the tenant a name.</source>
        <translation>Dê um nome ao locatário.</translation>
    </message>
    <message>
        <source>The tenant&apos;s settings are not complete.</source>
        <translation>As configurações do locatário não estão completas.</translation>
    </message>
    <message>
        <source>The tenant&apos;s address must not hold a user name, password or query.</source>
        <translation>O endereço do locatário não pode conter nome de usuário, senha ou consulta.</translation>
    </message>
    <message>
        <source>Another tenant has this name already. Choose a different one.</source>
        <translation>Já existe outro locatário com este nome. Escolha um nome diferente.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>&amp;Provider:</source>
        <translation>&amp;Provedor:</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Endereço:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>What this tenant is called in Rollcall</source>
        <translation>O nome deste locatário no Rollcall</translation>
    </message>
    <message>
        <source>Name of the tenant</source>
        <translation>Nome do locatário</translation>
    </message>
    <message>
        <source>&amp;Sign in with:</source>
        <translation>Entrar &amp;com:</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Entrar com</translation>
    </message>
    <message>
        <source>Without them, the service lists fewer users than it has records</source>
        <translation>Sem eles, o serviço lista menos usuários do que os registros que tem</translation>
    </message>
    <message>
        <source>Include &amp;deprovisioned users</source>
        <translation>Incluir usuários &amp;desprovisionados</translation>
    </message>
    <message>
        <source>&amp;Rate limit share:</source>
        <translation>Parce&amp;la do limite:</translation>
    </message>
    <message>
        <source>Share of the rate limit</source>
        <translation>Parcela do limite de taxa</translation>
    </message>
    <message>
        <source>Share of the rate limit, in percent</source>
        <translation>Parcela do limite de taxa, em porcentagem</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Alias &amp;host:</source>
        <translation>&amp;Host alternativo:</translation>
    </message>
    <message>
        <source>Alias host</source>
        <translation>Host alternativo</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>Arqui&amp;vo de CA:</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Arquivo de CA</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Escolher o arquivo de CA</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Proc&amp;urar…</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Testar conexão</translation>
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
        <translation>Falta o nome de usuário.</translation>
    </message>
    <message>
        <source>A user name has no colon in it.</source>
        <translation>Um nome de usuário não pode ter dois-pontos.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>A senha está vazia.</translation>
    </message>
    <message>
        <source>This way to sign in is not known.</source>
        <translation>Esta forma de entrar não é conhecida.</translation>
    </message>
    <message>
        <source>The token is empty. Paste it whole.</source>
        <translation>O token está vazio. Cole-o inteiro.</translation>
    </message>
    <message>
        <source>The token holds white space or characters that no token has. Paste it again, with nothing before or after it.</source>
        <translation>O token contém espaços em branco ou caracteres que nenhum token tem. Cole-o novamente, sem nada antes ou depois.</translation>
    </message>
    <message>
        <source>The private key is empty. Paste it whole, as a JWK or in PEM form.</source>
        <translation>A chave privada está vazia. Cole-a inteira, como JWK ou no formato PEM.</translation>
    </message>
    <message>
        <source>This JWK set has several keys. Paste the one that the app has.</source>
        <translation>Este conjunto JWK tem várias chaves. Cole a que o aplicativo usa.</translation>
    </message>
    <message>
        <source>This private key cannot be read. Paste it whole, as a JWK or in PEM form, with its first and last line.</source>
        <translation>Não é possível ler esta chave privada. Cole-a inteira, como JWK ou no formato PEM, com a primeira e a última linha.</translation>
    </message>
    <message>
        <source>This RSA key is too short. Services ask for 2048 bits or more.</source>
        <translation>Esta chave RSA é curta demais. Os serviços exigem 2048 bits ou mais.</translation>
    </message>
    <message>
        <source>This kind of key is not supported. Use an RSA key, or an EC key on P-256.</source>
        <translation>Este tipo de chave não é aceito. Use uma chave RSA ou uma chave EC em P-256.</translation>
    </message>
    <message>
        <source>This is the public key. Paste the private one, which has a member “d”.</source>
        <translation>Esta é a chave pública. Cole a privada, que tem um membro “d”.</translation>
    </message>
    <message>
        <source>This private key is protected by a password. Paste it without, such as “openssl pkey -in key.pem” prints it; it is kept in the keychain.</source>
        <translation>Esta chave privada está protegida por senha. Cole-a sem a proteção, como “openssl pkey -in key.pem” a mostra; ela é guardada no chaveiro.</translation>
    </message>
    <message>
        <source>There is no private key in this text. Paste it beside its certificate.</source>
        <translation>Não há chave privada neste texto. Cole-a junto com o certificado.</translation>
    </message>
    <message>
        <source>The certificate belongs to another private key than the one beside it.</source>
        <translation>O certificado pertence a uma chave privada diferente da que está junto dele.</translation>
    </message>
    <message>
        <source>This service wants another kind of key: RSA instead of EC.</source>
        <translation>Este serviço exige outro tipo de chave: RSA em vez de EC.</translation>
    </message>
    <message>
        <source>Nothing can be signed with this key.</source>
        <translation>Não é possível assinar com esta chave.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>Falta o ID do cliente.</translation>
    </message>
    <message>
        <source>The certificate is missing. Paste it and its private key one after the other, both in PEM form.</source>
        <translation>Falta o certificado. Cole o certificado e a chave privada dele, um após o outro, ambos no formato PEM.</translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation>Este campo não pode ficar vazio.</translation>
    </message>
    <message>
        <source>This is none of the values that the field can have.</source>
        <translation>Este não é um dos valores que o campo aceita.</translation>
    </message>
    <message>
        <source>This is not a valid host name.</source>
        <translation>Este não é um nome de host válido.</translation>
    </message>
    <message>
        <source>White space around the address was left out.</source>
        <translation>Os espaços em branco em volta do endereço foram removidos.</translation>
    </message>
    <message>
        <source>Invisible characters were left out.</source>
        <translation>Os caracteres invisíveis foram removidos.</translation>
    </message>
    <message>
        <source>The quotation marks around the address were left out.</source>
        <translation>As aspas em volta do endereço foram removidas.</translation>
    </message>
    <message>
        <source>This is a placeholder from documentation. Enter the address of your own organization in its place.</source>
        <translation>Este é um exemplo de uma documentação. No lugar dele, insira o endereço da sua própria organização.</translation>
    </message>
    <message>
        <source>https:// was put in front, because the API answers on https only.</source>
        <translation>https:// foi acrescentado no início, porque a API só responde por https.</translation>
    </message>
    <message>
        <source>The API answers on https only. Enter an address that begins with https://.</source>
        <translation>A API só responde por https. Insira um endereço que comece com https://.</translation>
    </message>
    <message>
        <source>The slashes after the scheme were put right.</source>
        <translation>As barras após o esquema foram corrigidas.</translation>
    </message>
    <message>
        <source>The address begins with a scheme twice. Remove one https:// from it.</source>
        <translation>O endereço começa com um esquema duas vezes. Remova um https:// dele.</translation>
    </message>
    <message>
        <source>The slash at the end was left out.</source>
        <translation>A barra no final foi removida.</translation>
    </message>
    <message>
        <source>The path after the host name was left out.</source>
        <translation>O caminho após o nome de host foi removido.</translation>
    </message>
    <message>
        <source>The query, from the ? on, was left out.</source>
        <translation>A consulta, a partir de ?, foi removida.</translation>
    </message>
    <message>
        <source>The fragment, from the # on, was left out.</source>
        <translation>O fragmento, a partir de #, foi removido.</translation>
    </message>
    <message>
        <source>An address must not hold a user name or password. Enter only the host name.</source>
        <translation>Um endereço não pode conter nome de usuário nem senha. Insira somente o nome de host.</translation>
    </message>
    <message>
        <source>Brackets were put around the IPv6 address.</source>
        <translation>O endereço IPv6 foi colocado entre colchetes.</translation>
    </message>
    <message>
        <source>This is not a valid IP address.</source>
        <translation>Este não é um endereço IP válido.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>A porta deve ser um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>The port was left out, because it is the usual one.</source>
        <translation>A porta foi removida, pois é a habitual.</translation>
    </message>
    <message>
        <source>The address has no host name. Enter it whole.</source>
        <translation>O endereço não tem nome de host. Insira-o inteiro.</translation>
    </message>
    <message>
        <source>Capital letters were written small.</source>
        <translation>As letras maiúsculas foram trocadas por minúsculas.</translation>
    </message>
    <message>
        <source>The host name was written in its ASCII form, in which letters that only look alike can be told apart.</source>
        <translation>O nome de host foi escrito na forma ASCII, que permite distinguir letras que apenas se parecem.</translation>
    </message>
    <message>
        <source>The dot at the end was left out.</source>
        <translation>O ponto no final foi removido.</translation>
    </message>
    <message>
        <source>The host name ends in .com twice. Remove one .com from it.</source>
        <translation>O nome de host termina em .com duas vezes. Remova um .com dele.</translation>
    </message>
    <message>
        <source>The host name is not whole. Enter all of it, with the dots in it.</source>
        <translation>O nome de host não está completo. Insira-o inteiro, com os pontos.</translation>
    </message>
    <message>
        <source>The host name was completed with the usual domain.</source>
        <translation>O nome de host foi completado com o domínio habitual.</translation>
    </message>
    <message>
        <source>A token must not travel over plain http. Enter the address with https:// in front.</source>
        <translation>Um token não deve trafegar por http sem criptografia. Insira o endereço com https:// no início.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password. Write them into the proxy&apos;s address in the system&apos;s settings, or ask whoever runs the network for a way without.</source>
        <translation>O proxy desta rede exige nome e senha. Inclua-os no endereço do proxy, nas configurações do sistema, ou peça ao responsável pela rede um caminho que não os exija.</translation>
    </message>
    <message>
        <source>The token was not sent. What answers there speaks no version of TLS that is still safe. Whoever runs the server must turn on TLS 1.2 or newer.</source>
        <translation>O token não foi enviado. O servidor não aceita nenhuma versão de TLS que ainda seja segura. O responsável por ele precisa ativar o TLS 1.2 ou mais recente.</translation>
    </message>
    <message>
        <source>This is Azure AD Graph, which Microsoft has retired. Use Microsoft Graph: graph.microsoft.com.</source>
        <translation>Este é o Azure AD Graph, que a Microsoft desativou. Use o Microsoft Graph: graph.microsoft.com.</translation>
    </message>
    <message>
        <source>This is where people sign in. Enter the address of Microsoft Graph: graph.microsoft.com, or that of your cloud.</source>
        <translation>É aqui que as pessoas entram. Insira o endereço do Microsoft Graph: graph.microsoft.com ou o da sua nuvem.</translation>
    </message>
    <message>
        <source>This is a tenant&apos;s domain. It belongs in the field for the tenant; the address is graph.microsoft.com, or that of your cloud.</source>
        <translation>Este é o domínio de um locatário. Ele deve ficar no campo do locatário; o endereço é graph.microsoft.com ou o da sua nuvem.</translation>
    </message>
    <message>
        <source>This is a portal for administrators. Enter the address of Microsoft Graph: graph.microsoft.com, or that of your cloud.</source>
        <translation>Este é um portal para administradores. Insira o endereço do Microsoft Graph: graph.microsoft.com ou o da sua nuvem.</translation>
    </message>
    <message>
        <source>Enter the address of Microsoft Graph: graph.microsoft.com, or that of your cloud.</source>
        <translation>Insira o endereço do Microsoft Graph: graph.microsoft.com ou o da sua nuvem.</translation>
    </message>
    <message>
        <source>Global, also GCC</source>
        <translation>Global, inclusive GCC</translation>
    </message>
    <message>
        <source>US Government (GCC High)</source>
        <translation>Governo dos EUA (GCC High)</translation>
    </message>
    <message>
        <source>US Government (DoD)</source>
        <translation>Governo dos EUA (DoD)</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>China (21Vianet)</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>ID do aplicativo (cliente)</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center, open App registrations and your app: the id stands on its overview page.</source>
        <translation>No centro de administração do Microsoft Entra, abra Registros de aplicativo e o seu aplicativo: o ID está na página Visão geral.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locatário</translation>
    </message>
    <message>
        <source>The directory (tenant) ID from the overview page of Microsoft Entra ID, or a verified domain such as contoso.onmicrosoft.com.</source>
        <translation>O ID do diretório (locatário), na página Visão geral do Microsoft Entra ID, ou um domínio verificado, como contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Endereço de login</translation>
    </message>
    <message>
        <source>Where tokens are asked for. Leave it empty for the usual host of the cloud.</source>
        <translation>Onde os tokens são solicitados. Deixe em branco para usar o host habitual da nuvem.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de atualização</translation>
    </message>
    <message>
        <source>Rollcall gets it when you sign in, and keeps it in the keychain; leave it empty.</source>
        <translation>O Rollcall o obtém quando você entra e o guarda no chaveiro; deixe em branco.</translation>
    </message>
    <message>
        <source>Enter the tenant: its id or one of its domains, such as contoso.onmicrosoft.com.</source>
        <translation>Insira o locatário: o ID ou um dos domínios dele, como contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>An app&apos;s own token is issued by one tenant: common and organizations do not work here. Enter the tenant&apos;s id or one of its domains.</source>
        <translation>O token próprio de um aplicativo é emitido por um único locatário: common e organizations não funcionam aqui. Insira o ID ou um dos domínios do locatário.</translation>
    </message>
    <message>
        <source>The tenant is an id of 36 characters, such as 00000000-0000-0000-0000-000000000000, or a domain, such as contoso.onmicrosoft.com.</source>
        <translation>O locatário é um ID de 36 caracteres, como 00000000-0000-0000-0000-000000000000, ou um domínio, como contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>The cloud is one of global, us-gov, us-dod and china.</source>
        <translation>A nuvem é uma destas: global, us-gov, us-dod ou china.</translation>
    </message>
    <message>
        <source>The address belongs to another of Microsoft&apos;s clouds than the one that was chosen. A token of one cloud is useless in another: choose the cloud of the address.</source>
        <translation>O endereço pertence a outra nuvem da Microsoft, diferente da escolhida. O token de uma nuvem não serve em outra: escolha a nuvem do endereço.</translation>
    </message>
    <message>
        <source>The sign-in address is not an address that begins with https://. Leave it empty for the usual one.</source>
        <translation>O endereço de login não é um endereço que comece com https://. Deixe em branco para usar o habitual.</translation>
    </message>
    <message>
        <source>Enter the application (client) ID of your app registration.</source>
        <translation>Insira o ID do aplicativo (cliente) do seu registro de aplicativo.</translation>
    </message>
    <message>
        <source>The application (client) ID is an id of 36 characters, such as 00000000-0000-0000-0000-000000000000.</source>
        <translation>O ID do aplicativo (cliente) é um ID de 36 caracteres, como 00000000-0000-0000-0000-000000000000.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuvem</translation>
    </message>
    <message>
        <source>Where the tenant is kept. Most are in the global cloud.</source>
        <translation>Onde o locatário está hospedado. A maioria está na nuvem global.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>A token for Microsoft Graph from Graph Explorer or from &quot;az account get-access-token --resource-type ms-graph&quot;. It is good for about an hour.</source>
        <translation>Um token para o Microsoft Graph, do Graph Explorer ou de &quot;az account get-access-token --resource-type ms-graph&quot;. É válido por cerca de uma hora.</translation>
    </message>
    <message>
        <source>App with a client secret</source>
        <translation>Aplicativo com segredo do cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>In the app registration, open Certificates &amp; secrets and choose New client secret; copy its value, not its id. The app needs the application permission User.Read.All, with admin consent.</source>
        <translation>No registro do aplicativo, abra Certificados e segredos (Certificates &amp; secrets) e escolha Novo segredo do cliente; copie o valor, não o ID. O aplicativo precisa da permissão de aplicativo User.Read.All, com consentimento do administrador.</translation>
    </message>
    <message>
        <source>App with a certificate</source>
        <translation>Aplicativo com certificado</translation>
    </message>
    <message>
        <source>Private key and certificate (PEM)</source>
        <translation>Chave privada e certificado (PEM)</translation>
    </message>
    <message>
        <source>The PEM text of the private key, followed by that of the certificate that was uploaded under Certificates &amp; secrets.</source>
        <translation>O texto PEM da chave privada, seguido do texto do certificado que foi carregado em Certificados e segredos (Certificates &amp; secrets).</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Entrar pelo navegador</translation>
    </message>
    <message>
        <source>Sign in on another device</source>
        <translation>Entrar em outro dispositivo</translation>
    </message>
    <message>
        <source>Groups and roles, direct</source>
        <translation>Grupos e funções, diretos</translation>
    </message>
    <message>
        <source>In no group or role.</source>
        <translation>Em nenhum grupo ou função.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Those of a kind that the app may not read come without a name: that takes Directory.Read.All.</source>
        <translation>Os de um tipo que o aplicativo não pode ler vêm sem nome: isso requer Directory.Read.All.</translation>
    </message>
    <message>
        <source>Groups and roles, nested ones too</source>
        <translation>Grupos e funções, inclusive aninhados</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicativos</translation>
    </message>
    <message>
        <source>No application is assigned.</source>
        <translation>Nenhum aplicativo está atribuído.</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Atribuído a</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Por meio de</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>No licence.</source>
        <translation>Nenhuma licença.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>ID do produto</translation>
    </message>
    <message>
        <source>Authentication methods</source>
        <translation>Métodos de autenticação</translation>
    </message>
    <message>
        <source>No method is registered.</source>
        <translation>Nenhum método está registrado.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>No device is registered.</source>
        <translation>Nenhum dispositivo está registrado.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Tipo de ingresso</translation>
    </message>
    <message>
        <source>Last used, about</source>
        <translation>Último uso aproximado</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Logins</translation>
    </message>
    <message>
        <source>Nothing in this time.</source>
        <translation>Nada neste período.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Result (0: success)</source>
        <translation>Resultado (0: êxito)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Interactive sign-ins alone, which takes a P1 or P2 licence; Entra ID keeps them for 30 days.</source>
        <translation>Somente logins interativos, o que requer uma licença P1 ou P2; o Entra ID os mantém por 30 dias.</translation>
    </message>
    <message>
        <source>Done to this user</source>
        <translation>Ações sobre este usuário</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quem</translation>
    </message>
    <message>
        <source>By which app</source>
        <translation>Por qual aplicativo</translation>
    </message>
    <message>
        <source>To list users, the app registration needs the permission User.Read.All, or Directory.Read.All, with the consent of an administrator.</source>
        <translation>Para listar usuários, o registro do aplicativo precisa da permissão User.Read.All ou Directory.Read.All, com o consentimento de um administrador.</translation>
    </message>
    <message>
        <source>A Conditional Access policy of the tenant wants a new sign-in.</source>
        <translation>Uma política de Acesso Condicional do locatário exige um novo login.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>No user is in the group.</source>
        <translation>Não há usuários no grupo.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>The directory has no group.</source>
        <translation>O diretório não tem grupos.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Microsoft Graph address</source>
        <translation>Endereço do Microsoft Graph</translation>
    </message>
    <message>
        <source>Where Microsoft Graph answers for the tenant&apos;s cloud: graph.microsoft.com for most.</source>
        <translation>Onde o Microsoft Graph responde para a nuvem do locatário: graph.microsoft.com na maioria dos casos.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>União Europeia</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Índia</translation>
    </message>
    <message>
        <source>The host was replaced by that of the console, which answers for users.</source>
        <translation>O host foi substituído pelo do console, que responde sobre usuários.</translation>
    </message>
    <message>
        <source>JumpCloud&apos;s API does not answer there. Enter console.jumpcloud.com, console.eu.jumpcloud.com or console.in.jumpcloud.com.</source>
        <translation>A API do JumpCloud não responde nesse endereço. Insira console.jumpcloud.com, console.eu.jumpcloud.com ou console.in.jumpcloud.com.</translation>
    </message>
    <message>
        <source>Enter the address of JumpCloud&apos;s console, such as console.jumpcloud.com.</source>
        <translation>Insira o endereço do console do JumpCloud, como console.jumpcloud.com.</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>Em nenhum grupo.</translation>
    </message>
    <message>
        <source>Members by</source>
        <translation>Membros por</translation>
    </message>
    <message>
        <source>Members by STATIC: an administrator; by DYNAMIC…: a rule of the group.</source>
        <translation>Membros por STATIC: um administrador; por DYNAMIC…: uma regra do grupo.</translation>
    </message>
    <message>
        <source>Devices for push sign-in</source>
        <translation>Dispositivos para login por push</translation>
    </message>
    <message>
        <source>No device for push sign-in.</source>
        <translation>Nenhum dispositivo para login por push.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Whether codes and security keys are set up stands in the attribute mfaEnrollment.</source>
        <translation>O atributo mfaEnrollment mostra se há códigos e chaves de segurança configurados.</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computadores</translation>
    </message>
    <message>
        <source>No computer is bound.</source>
        <translation>Nenhum computador está vinculado.</translation>
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
        <translation>Atividade</translation>
    </message>
    <message>
        <source>JumpCloud keeps its log in Directory Insights, at an address of its own. Rollcall sends the key to the tenant&apos;s own address alone, and so does not ask there.</source>
        <translation>O JumpCloud mantém o log no Directory Insights, em um endereço próprio. O Rollcall envia a chave somente ao endereço do locatário e, por isso, não consulta o log.</translation>
    </message>
    <message>
        <source>Check the key and the region: keys of other regions are refused, and a new key replaces the one before. An administrator of several organizations also has to give the organization id.</source>
        <translation>Verifique a chave e a região: chaves de outras regiões são recusadas, e uma nova chave substitui a anterior. Um administrador de várias organizações também precisa informar o ID da organização.</translation>
    </message>
    <message>
        <source>The administrator&apos;s role must allow to read users; “Read Only” suffices. Access to the API can also be switched off for an administrator, and JumpCloud blocks network addresses that it finds suspicious.</source>
        <translation>A função do administrador deve permitir a leitura de usuários; “Read Only” é suficiente. O acesso à API também pode estar desativado para um administrador, e o JumpCloud bloqueia endereços de rede que considera suspeitos.</translation>
    </message>
    <message>
        <source>Check the organization id: JumpCloud does not know this one, or the address is not that of its API.</source>
        <translation>Verifique o ID da organização: o JumpCloud não conhece este, ou o endereço não é o da API dele.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>In JumpCloud&apos;s Admin Portal, open the menu under your initials and choose My API Key. The key has the rights of its administrator: the role Read Only suffices. Generating a new key ends the one before.</source>
        <translation>No Admin Portal do JumpCloud, abra o menu com as suas iniciais e escolha My API Key. A chave tem os direitos do administrador: a função Read Only é suficiente. Gerar uma nova chave invalida a anterior.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Conta de serviço</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>In JumpCloud&apos;s Admin Portal, open Settings &gt; Service Accounts and create one with the role Read Only, for which you need the role Administrator with Billing. Its client id is shown beside its secret.</source>
        <translation>No Admin Portal do JumpCloud, abra Settings &gt; Service Accounts e crie uma conta com a função Read Only; para isso, você precisa da função Administrator with Billing. O ID do cliente aparece ao lado do segredo.</translation>
    </message>
    <message>
        <source>Shown once, when the service account or a further secret is created.</source>
        <translation>Mostrado uma única vez, quando a conta de serviço ou mais um segredo é criado.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Where your organization&apos;s data is kept. The address of the Admin Portal tells it: console.jumpcloud.com is the United States.</source>
        <translation>Onde ficam os dados da sua organização. O endereço do Admin Portal indica a região: console.jumpcloud.com é Estados Unidos.</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>ID da organização</translation>
    </message>
    <message>
        <source>Only for administrators of several organizations (multi-tenant portal): 24 digits and letters from a to f, in Settings &gt; Organization Profile.</source>
        <translation>Somente para administradores de várias organizações (multi-tenant portal): 24 dígitos e letras de a até f, em Settings &gt; Organization Profile.</translation>
    </message>
    <message>
        <source>JumpCloud has no such region.</source>
        <translation>O JumpCloud não tem essa região.</translation>
    </message>
    <message>
        <source>The address is that of another region than the one that was chosen.</source>
        <translation>O endereço é de uma região diferente da escolhida.</translation>
    </message>
    <message>
        <source>An organization id of JumpCloud has 24 digits and letters from a to f.</source>
        <translation>Um ID de organização do JumpCloud tem 24 dígitos e letras de a até f.</translation>
    </message>
    <message>
        <source>Enter the client id of the service account.</source>
        <translation>Insira o ID do cliente da conta de serviço.</translation>
    </message>
    <message>
        <source>The group has no members.</source>
        <translation>O grupo não tem membros.</translation>
    </message>
    <message>
        <source>Console address</source>
        <translation>Endereço do console</translation>
    </message>
    <message>
        <source>The address of JumpCloud&apos;s Admin Portal, such as console.jumpcloud.com.</source>
        <translation>O endereço do Admin Portal do JumpCloud, como console.jumpcloud.com.</translation>
    </message>
    <message>
        <source>Id at the source</source>
        <translation>ID na origem</translation>
    </message>
    <message>
        <source>Departments, teams and cost centres of the HR system, as of Merge&apos;s last sync.</source>
        <translation>Departamentos, equipes e centros de custo do sistema de RH, conforme a última sincronização do Merge.</translation>
    </message>
    <message>
        <source>An HR system tells nothing of applications.</source>
        <translation>Um sistema de RH não informa aplicativos.</translation>
    </message>
    <message>
        <source>Sign-in factors and devices</source>
        <translation>Fatores de login e dispositivos</translation>
    </message>
    <message>
        <source>An HR system tells nothing of factors and devices.</source>
        <translation>Um sistema de RH não informa fatores nem dispositivos.</translation>
    </message>
    <message>
        <source>Merge has no log of a person.</source>
        <translation>O Merge não tem log de pessoas.</translation>
    </message>
    <message>
        <source>Check the API key, the account token and the region: keys and tokens of one region are not known in another, and a linked account that was deleted has no token.</source>
        <translation>Verifique a chave de API, o token da conta e a região: chaves e tokens de uma região não são conhecidos em outra, e uma conta vinculada que foi excluída não tem token.</translation>
    </message>
    <message>
        <source>The API key or the linked account may not read employees. In Merge, check the scopes of the linked account: it needs Employee, and Employment, Group, Team and Location for titles, departments and places.</source>
        <translation>A chave de API ou a conta vinculada não pode ler funcionários. No Merge, verifique os escopos da conta vinculada: ela precisa de Employee e também de Employment, Group, Team e Location para cargos, departamentos e locais.</translation>
    </message>
    <message>
        <source>The HR system has neither groups nor teams.</source>
        <translation>O sistema de RH não tem grupos nem equipes.</translation>
    </message>
    <message>
        <source>read access to Group or Team in Merge</source>
        <translation>acesso de leitura a Group ou Team no Merge</translation>
    </message>
    <message>
        <source>No employee is in the group.</source>
        <translation>Não há funcionários no grupo.</translation>
    </message>
    <message>
        <source>Where the Merge account is kept. The address of its pages in the browser tells: app.merge.dev is the United States.</source>
        <translation>Onde fica a conta do Merge. O endereço das páginas dela no navegador indica a região: app.merge.dev é Estados Unidos.</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation>Ásia-Pacífico</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>API key and account token</source>
        <translation>Chave de API e token da conta</translation>
    </message>
    <message>
        <source>In Merge, under API keys: the production or test access key. It opens every linked account together with its token.</source>
        <translation>No Merge, em API keys: a chave de acesso de produção ou de teste. Com o token de uma conta vinculada, ela dá acesso a essa conta.</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>Token da conta</translation>
    </message>
    <message>
        <source>Of the one linked account to list: in Merge, under Linked accounts, open it and copy its account token.</source>
        <translation>Da única conta vinculada a listar: no Merge, em Linked accounts, abra a conta e copie o token dela.</translation>
    </message>
    <message>
        <source>This is Merge&apos;s own site. Its API is at api.merge.dev, or at api-eu.merge.dev for Europe.</source>
        <translation>Este é o site do próprio Merge. A API dele está em api.merge.dev ou, na Europa, em api-eu.merge.dev.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Endereço da API</translation>
    </message>
    <message>
        <source>The host of Merge&apos;s API. The region tells it: leave it as it is.</source>
        <translation>O host da API do Merge. A região o define: deixe como está.</translation>
    </message>
    <message>
        <source>Enter the host of Merge&apos;s API, such as api.merge.dev.</source>
        <translation>Insira o host da API do Merge, como api.merge.dev.</translation>
    </message>
    <message>
        <source>The region is us, eu, ap or sandbox.</source>
        <translation>A região é us, eu, ap ou sandbox.</translation>
    </message>
    <message>
        <source>Merge can no longer read the HR system, so this is an old copy: the account has to be linked again in Merge.</source>
        <translation>O Merge não consegue mais ler o sistema de RH; esta é, portanto, uma cópia antiga: a conta precisa ser vinculada novamente no Merge.</translation>
    </message>
    <message>
        <source>Merge can no longer read the HR system, so this is a copy of %1: the account has to be linked again in Merge.</source>
        <translation>O Merge não consegue mais ler o sistema de RH; esta é, portanto, uma cópia de %1: a conta precisa ser vinculada novamente no Merge.</translation>
    </message>
    <message>
        <source>Merge is reading the HR system for the first time and has not ended yet, so users may be missing.</source>
        <translation>O Merge está lendo o sistema de RH pela primeira vez e ainda não terminou; por isso, podem faltar usuários.</translation>
    </message>
    <message>
        <source>Merge has stopped reading the HR system, so this may be an old copy.</source>
        <translation>O Merge parou de ler o sistema de RH; por isso, esta pode ser uma cópia antiga.</translation>
    </message>
    <message>
        <source>Merge could not read the HR system last time, so this may be an old copy.</source>
        <translation>O Merge não conseguiu ler o sistema de RH da última vez; por isso, esta pode ser uma cópia antiga.</translation>
    </message>
    <message>
        <source>This is an old copy: Merge read the HR system last at %1.</source>
        <translation>Esta é uma cópia antiga: a última leitura do sistema de RH pelo Merge foi em %1.</translation>
    </message>
    <message>
        <source>This is Okta&apos;s own site. Enter the address of your organization, such as acme.okta.com.</source>
        <translation>Este é o site da própria Okta. Insira o endereço da sua organização, como acme.okta.com.</translation>
    </message>
    <message>
        <source>-admin was left out of the host name, because the admin console&apos;s host does not answer the API.</source>
        <translation>-admin foi removido do nome de host, porque o host do console de administração não responde pela API.</translation>
    </message>
    <message>
        <source>Enter the address of your Okta organization, such as acme.okta.com.</source>
        <translation>Insira o endereço da sua organização do Okta, como acme.okta.com.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID do cliente</translation>
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
        <translation>No Okta Admin Console, abra Security &gt; API &gt; Tokens e escolha Create token. O token tem os direitos do administrador que o cria: o token de um administrador somente leitura é suficiente.</translation>
    </message>
    <message>
        <source>Service app with a private key</source>
        <translation>Aplicativo de serviço com chave privada</translation>
    </message>
    <message>
        <source>Of an API Services app, on its General tab. The app needs the scope okta.users.read and an administrator role, such as read-only administrator.</source>
        <translation>De um aplicativo API Services, na guia General. O aplicativo precisa do escopo okta.users.read e de uma função de administrador, como administrador somente leitura.</translation>
    </message>
    <message>
        <source>Private key (JWK or PEM)</source>
        <translation>Chave privada (JWK ou PEM)</translation>
    </message>
    <message>
        <source>On the app&apos;s General tab, under Public keys, choose Add key and Generate new key; copy the private key. It is shown once.</source>
        <translation>Na guia General do aplicativo, em Public keys, escolha Add key e Generate new key; copie a chave privada. Ela é mostrada uma única vez.</translation>
    </message>
    <message>
        <source>Key ID (KID)</source>
        <translation>ID da chave (KID)</translation>
    </message>
    <message>
        <source>Beside the key on the app&apos;s General tab. Needed for a PEM key; a JWK mostly has it.</source>
        <translation>Ao lado da chave, na guia General do aplicativo. Necessário para uma chave PEM; uma chave JWK geralmente já o contém.</translation>
    </message>
    <message>
        <source>Of a native app with the grants Authorization Code and Refresh Token, the scope okta.users.read and the sign-in redirects http://localhost:8765/callback, http://localhost:18765/callback and http://localhost:28765/callback.</source>
        <translation>De um aplicativo nativo com as concessões Authorization Code e Refresh Token, o escopo okta.users.read e os redirecionamentos de login http://localhost:8765/callback, http://localhost:18765/callback e http://localhost:28765/callback.</translation>
    </message>
    <message>
        <source>Of a native app with the grants Device Authorization and Refresh Token, and the scope okta.users.read.</source>
        <translation>De um aplicativo nativo com as concessões Device Authorization e Refresh Token e o escopo okta.users.read.</translation>
    </message>
    <message>
        <source>Enter the client ID of your app in Okta.</source>
        <translation>Insira o ID do cliente do seu aplicativo no Okta.</translation>
    </message>
    <message>
        <source>A client ID of Okta has letters and digits alone, and begins with 0oa.</source>
        <translation>Um ID do cliente do Okta tem somente letras e dígitos e começa com 0oa.</translation>
    </message>
    <message>
        <source>APP_GROUP: membership comes from an application or another directory; OKTA_GROUP: from an administrator or a group rule, Okta does not tell which; BUILT_IN: Okta&apos;s own.</source>
        <translation>APP_GROUP: a associação vem de um aplicativo ou de outro diretório; OKTA_GROUP: de um administrador ou de uma regra de grupo, o Okta não informa qual; BUILT_IN: grupo do próprio Okta.</translation>
    </message>
    <message>
        <source>As the user&apos;s dashboard has them; an application with several links is listed once for each.</source>
        <translation>Como aparecem no painel do usuário; um aplicativo com vários links é listado uma vez para cada um.</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <translation>Funções de administrador</translation>
    </message>
    <message>
        <source>No administrator.</source>
        <translation>Não é administrador.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Sign-in factors</source>
        <translation>Fatores de login</translation>
    </message>
    <message>
        <source>Okta lists no factor.</source>
        <translation>O Okta não lista nenhum fator.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Fator</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Última alteração</translation>
    </message>
    <message>
        <source>Those alone that the enrolment policy with the highest priority asks for or allows.</source>
        <translation>Somente os que a política de registro com a prioridade mais alta exige ou permite.</translation>
    </message>
    <message>
        <source>Done by this user</source>
        <translation>Ações deste usuário</translation>
    </message>
    <message>
        <source>Okta keeps its System Log for 90 days.</source>
        <translation>O Okta mantém o System Log por 90 dias.</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>Endereço da organização</translation>
    </message>
    <message>
        <source>The address at which people sign in to Okta, such as acme.okta.com or your own domain. In the Okta Admin Console it stands in the menu under your name, at the top right.</source>
        <translation>O endereço pelo qual as pessoas entram no Okta, como acme.okta.com ou o seu próprio domínio. No Okta Admin Console, ele está no menu com o seu nome, no canto superior direito.</translation>
    </message>
    <message>
        <source>This is OneLogin&apos;s own site. Enter the address of your account, such as acme.onelogin.com.</source>
        <translation>Este é o site da própria OneLogin. Insira o endereço da sua conta, como acme.onelogin.com.</translation>
    </message>
    <message>
        <source>Enter the address of your OneLogin account, such as acme.onelogin.com.</source>
        <translation>Insira o endereço da sua conta do OneLogin, como acme.onelogin.com.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>In no role.</source>
        <translation>Em nenhuma função.</translation>
    </message>
    <message>
        <source>an API credential with Read Users</source>
        <translation>uma credencial de API com Read Users</translation>
    </message>
    <message>
        <source>Roles are what other directories call groups.</source>
        <translation>As funções são o que outros diretórios chamam de grupos.</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Provisionamento</translation>
    </message>
    <message>
        <source>an API credential with Read All</source>
        <translation>uma credencial de API com Read All</translation>
    </message>
    <message>
        <source>OneLogin lists no factor.</source>
        <translation>O OneLogin não lista nenhum fator.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Done by or to this user</source>
        <translation>Ações deste usuário ou sobre ele</translation>
    </message>
    <message>
        <source>What (number)</source>
        <translation>Ação (número)</translation>
    </message>
    <message>
        <source>Number 5 is a sign-in, 6 one that failed, 8 an application that was opened.</source>
        <translation>O número 5 é um login, o 6 é um login que falhou e o 8 é um aplicativo que foi aberto.</translation>
    </message>
    <message>
        <source>Check that the API credential exists, and that it is one of this account: another subdomain refuses it. It must at least have the scope Read Users.</source>
        <translation>Verifique se a credencial de API existe e se é desta conta: outro subdomínio a recusa. Ela deve ter, no mínimo, o escopo Read Users.</translation>
    </message>
    <message>
        <source>The API credential needs the scope Read Users. Make one in the administration, under Developers &gt; API Credentials.</source>
        <translation>A credencial de API precisa do escopo Read Users. Crie uma na administração, em Developers &gt; API Credentials.</translation>
    </message>
    <message>
        <source>The directory has no role.</source>
        <translation>O diretório não tem funções.</translation>
    </message>
    <message>
        <source>Roles are what other directories call groups. For OneLogin&apos;s own groups search the table: group_id=NUMBER.</source>
        <translation>As funções são o que outros diretórios chamam de grupos. Para os grupos do próprio OneLogin, pesquise na tabela: group_id=NÚMERO.</translation>
    </message>
    <message>
        <source>Nobody has the role.</source>
        <translation>Ninguém tem essa função.</translation>
    </message>
    <message>
        <source>API credential</source>
        <translation>Credencial de API</translation>
    </message>
    <message>
        <source>In OneLogin&apos;s administration, open Developers &gt; API Credentials and create one with the scope Read Users.</source>
        <translation>Na administração do OneLogin, abra Developers &gt; API Credentials e crie uma com o escopo Read Users.</translation>
    </message>
    <message>
        <source>Shown beside the client id, when the API credential is opened.</source>
        <translation>Mostrado ao lado do ID do cliente, quando a credencial de API é aberta.</translation>
    </message>
    <message>
        <source>A token that was made with an API credential elsewhere. It is good for ten hours.</source>
        <translation>Um token criado em outro lugar com uma credencial de API. É válido por dez horas.</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation>Endereço da conta</translation>
    </message>
    <message>
        <source>The address at which people sign in to OneLogin, such as acme.onelogin.com. Its first part alone will do.</source>
        <translation>O endereço pelo qual as pessoas entram no OneLogin, como acme.onelogin.com. A primeira parte é suficiente.</translation>
    </message>
    <message>
        <source>Enter the id of the API credential.</source>
        <translation>Insira o ID da credencial de API.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token Bearer</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The administration pages of the service make it, usually under Provisioning or SCIM. Where it can be limited, reading users suffices.</source>
        <translation>É gerado nas páginas de administração do serviço, geralmente em Provisioning ou SCIM. Se for possível limitá-lo, a leitura de usuários é suficiente.</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nome de usuário e senha</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>The name of the account that the service made for its API.</source>
        <translation>O nome da conta que o serviço criou para a API dele.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>The password of that account.</source>
        <translation>A senha dessa conta.</translation>
    </message>
    <message>
        <source>OAuth client with a secret</source>
        <translation>Cliente OAuth com segredo</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Endereço do token</translation>
    </message>
    <message>
        <source>The address at which the service&apos;s authorization server gives access tokens, such as https://login.example.com/oauth2/token.</source>
        <translation>O endereço no qual o servidor de autorização do serviço fornece tokens de acesso, como https://login.example.com/oauth2/token.</translation>
    </message>
    <message>
        <source>The id of the client that was registered for Rollcall there.</source>
        <translation>O ID do cliente que foi registrado lá para o Rollcall.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>What to ask for, with spaces between; often nothing is needed.</source>
        <translation>O que solicitar, separado por espaços; muitas vezes, nada é necessário.</translation>
    </message>
    <message>
        <source>The secret is sent</source>
        <translation>Envio do segredo</translation>
    </message>
    <message>
        <source>Most authorization servers take it in the header; some want it in the form.</source>
        <translation>A maioria dos servidores de autorização o aceita no cabeçalho; alguns o exigem no formulário.</translation>
    </message>
    <message>
        <source>In the header</source>
        <translation>No cabeçalho</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>No formulário</translation>
    </message>
    <message>
        <source>The secret of that client.</source>
        <translation>O segredo desse cliente.</translation>
    </message>
    <message>
        <source>Enter the token address, such as https://login.example.com/oauth2/token.</source>
        <translation>Insira o endereço do token, como https://login.example.com/oauth2/token.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Insira o nome de usuário.</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be sent: the colon is where it would end.</source>
        <translation>Não é possível enviar um nome de usuário com dois-pontos: ele terminaria nos dois-pontos.</translation>
    </message>
    <message>
        <source>Enter the client id.</source>
        <translation>Insira o ID do cliente.</translation>
    </message>
    <message>
        <source>The secret is sent in the header or in the form.</source>
        <translation>O segredo é enviado no cabeçalho ou no formulário.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The user&apos;s object has no groups.</source>
        <translation>O objeto do usuário não tem grupos.</translation>
    </message>
    <message>
        <source>As the service wrote them into the user; some leave them out. The kind says whether the membership is direct or indirect.</source>
        <translation>Como o serviço os gravou no usuário; alguns serviços os omitem. O tipo indica se a associação é direta ou indireta.</translation>
    </message>
    <message>
        <source>The user&apos;s object has no roles.</source>
        <translation>O objeto do usuário não tem funções.</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Direitos</translation>
    </message>
    <message>
        <source>The user&apos;s object has no entitlements.</source>
        <translation>O objeto do usuário não tem direitos.</translation>
    </message>
    <message>
        <source>SCIM tells nothing of factors and devices.</source>
        <translation>O SCIM não informa fatores nem dispositivos.</translation>
    </message>
    <message>
        <source>SCIM has no log.</source>
        <translation>O SCIM não tem log.</translation>
    </message>
    <message>
        <source>The service does not answer this search. Set Filter to off for this tenant: then everybody is fetched, and searches are answered here.</source>
        <translation>O serviço não responde a esta pesquisa. Defina Filtro como Desativado para este locatário: assim, todos são obtidos e as pesquisas são respondidas aqui.</translation>
    </message>
    <message>
        <source>The service has no group.</source>
        <translation>O serviço não tem grupos.</translation>
    </message>
    <message>
        <source>a token that may read groups</source>
        <translation>um token que possa ler grupos</translation>
    </message>
    <message>
        <source>The service names no member; some leave members out.</source>
        <translation>O serviço não informa nenhum membro; alguns serviços os omitem.</translation>
    </message>
    <message>
        <source>Paging</source>
        <translation>Paginação</translation>
    </message>
    <message>
        <source>How the service gives its users page by page. Automatic goes by what the service says of itself; where it says nothing, it begins by index and follows a cursor.</source>
        <translation>Como o serviço entrega os usuários página por página. Automático segue o que o serviço declara sobre si; se nada é declarado, começa por índice e segue um cursor.</translation>
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
        <translation>Se o próprio serviço responde às pesquisas, pelo filtro do SCIM. Automático tenta isso quando o serviço declara que responde; se ele encontrar menos do que deveria, escolha Desativado.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>The service sends some attributes only to those who ask for them, so they are not here: %1.</source>
        <translation>O serviço envia alguns atributos somente a quem os solicita; por isso, eles não estão aqui: %1.</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>Endereço base</translation>
    </message>
    <message>
        <source>The address to which /Users can be appended, often ending in /scim/v2. The service&apos;s administration pages call it base URL, tenant URL or SCIM endpoint.</source>
        <translation>O endereço ao qual se pode acrescentar /Users, geralmente terminado em /scim/v2. As páginas de administração do serviço o chamam de base URL, tenant URL ou SCIM endpoint.</translation>
    </message>
    <message>
        <source>Enter the base address of the SCIM service, such as https://scim.example.com/scim/v2.</source>
        <translation>Insira o endereço base do serviço SCIM, como https://scim.example.com/scim/v2.</translation>
    </message>
    <message>
        <source>Paging is auto, index or cursor.</source>
        <translation>A paginação é auto, index ou cursor.</translation>
    </message>
    <message>
        <source>Filter is auto, on or off.</source>
        <translation>O filtro é auto, on ou off.</translation>
    </message>
    <message>
        <source>The secret is empty or is not text.</source>
        <translation>O segredo está vazio ou não é texto.</translation>
    </message>
    <message>
        <source>The users of this directory have more attributes than Rollcall makes columns of. Some stand in their JSON only.</source>
        <translation>Os usuários deste diretório têm mais atributos do que as colunas que o Rollcall cria. Alguns aparecem somente no JSON.</translation>
    </message>
    <message>
        <source>The listing was interrupted at %1 and went on at %2; users who were added, changed or removed in between may be missing or shown as they were.</source>
        <translation>A listagem foi interrompida em %1 e retomada em %2; usuários adicionados, alterados ou removidos nesse intervalo podem faltar ou aparecer como eram antes.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>There is no opening parenthesis for this one.</source>
        <translation>Falta o parêntese de abertura para este.</translation>
    </message>
    <message>
        <source>A search is expected before OR.</source>
        <translation>Espera-se uma pesquisa antes de OR.</translation>
    </message>
    <message>
        <source>A search is expected behind OR.</source>
        <translation>Espera-se uma pesquisa depois de OR.</translation>
    </message>
    <message>
        <source>AND stands between two searches; it may be left out.</source>
        <translation>AND fica entre duas pesquisas e pode ser omitido.</translation>
    </message>
    <message>
        <source>A search is expected behind NOT.</source>
        <translation>Espera-se uma pesquisa depois de NOT.</translation>
    </message>
    <message>
        <source>What is to be left out must follow the minus at once. Put quotes around the minus to look for the sign itself.</source>
        <translation>O que deve ser excluído precisa vir logo após o sinal de menos. Para procurar o próprio sinal, coloque-o entre aspas.</translation>
    </message>
    <message>
        <source>A search is expected between the parentheses.</source>
        <translation>Espera-se uma pesquisa entre os parênteses.</translation>
    </message>
    <message>
        <source>The closing parenthesis for this one is missing.</source>
        <translation>Falta o parêntese de fechamento para este.</translation>
    </message>
    <message>
        <source>Parentheses or minus signs are nested too deeply.</source>
        <translation>Há parênteses ou sinais de menos aninhados demais.</translation>
    </message>
    <message>
        <source>The name of a column is expected before %1. Put quotes around the text to look for the sign itself.</source>
        <translation>Espera-se o nome de uma coluna antes de %1. Para procurar o próprio sinal, coloque o texto entre aspas.</translation>
    </message>
    <message>
        <source>A closing quote is expected.</source>
        <translation>Espera-se o fechamento das aspas.</translation>
    </message>
    <message>
        <source>A word is found anywhere in a value, without *. Put quotes around it to look for the sign itself.</source>
        <translation>Uma palavra é encontrada em qualquer parte de um valor, sem *. Para procurar o próprio sinal, coloque-a entre aspas.</translation>
    </message>
    <message>
        <source>For users with another value put a minus before the column: %1</source>
        <translation>Para usuários com outro valor, coloque um sinal de menos antes da coluna: %1</translation>
    </message>
    <message>
        <source>After the name of a column one of : = &lt; &lt;= &gt; &gt;= is expected.</source>
        <translation>Depois do nome de uma coluna, espera-se um dos sinais : = &lt; &lt;= &gt; &gt;= aqui.</translation>
    </message>
    <message>
        <source>The * stands alone: any value will do.</source>
        <translation>Use o * sozinho: qualquer valor serve.</translation>
    </message>
    <message>
        <source>A value is expected behind %1.</source>
        <translation>Espera-se um valor depois de %1.</translation>
    </message>
    <message>
        <source>The = asks for the whole value, without ^ and $. Write : to use them.</source>
        <translation>O = exige o valor inteiro, sem ^ e $. Escreva : para usá-los.</translation>
    </message>
    <message>
        <source>A value is expected between the quotes. For users who have none write -%1:*</source>
        <translation>Espera-se um valor entre as aspas. Para usuários sem valor, escreva -%1:*</translation>
    </message>
    <message>
        <source>For one of several values put commas between them: %1:a,b</source>
        <translation>Para um entre vários valores, separe-os por vírgulas: %1:a,b</translation>
    </message>
    <message>
        <source>Put ^ before a text for “begins with” and $ behind it for “ends with”, instead of the *.</source>
        <translation>Em vez do *, coloque ^ antes de um texto para “começa com” e $ depois dele para “termina com”.</translation>
    </message>
    <message>
        <source>For an age write &lt; (longer ago) or &gt; (since then): %1</source>
        <translation>Para um tempo decorrido, escreva &lt; (há mais tempo) ou &gt; (desde então): %1</translation>
    </message>
    <message>
        <source>A date (2026-01-31), an age (90d) or a number is expected behind %1.</source>
        <translation>Espera-se uma data (2026-01-31), um tempo decorrido (90d) ou um número depois de %1.</translation>
    </message>
    <message>
        <source>For what never happened write %1:never</source>
        <translation>Para o que nunca aconteceu, escreva %1:never</translation>
    </message>
    <message>
        <source>Only one value can be compared with.</source>
        <translation>Só é possível comparar com um único valor.</translation>
    </message>
    <message>
        <source>A space or a comma is expected here.</source>
        <translation>Espera-se um espaço ou uma vírgula aqui.</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save View</source>
        <translation>Salvar exibição</translation>
    </message>
    <message>
        <source>A view keeps the search, the order and the columns that are shown now, under a name. It holds no user and no token.</source>
        <translation>Uma exibição guarda, com um nome, a pesquisa, a ordem e as colunas mostradas agora. Ela não contém usuários nem tokens.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>Tenants:</source>
        <translation>Locatários:</translation>
    </message>
    <message>
        <source>For &amp;all tenants</source>
        <translation>Para &amp;todos os locatários</translation>
    </message>
    <message>
        <source>Search:</source>
        <translation>Pesquisa:</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>Ordem:</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Colunas:</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Words that must all occur in the visible columns, or conditions such as department:sales. The ? button shows what else can be written.</source>
        <translation>Palavras que devem ocorrer, todas elas, nas colunas visíveis, ou condições como department:sales. O botão ? mostra o que mais pode ser escrito.</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Pesquisar usuários</translation>
    </message>
    <message>
        <source>What can be searched for, by examples, and recent searches</source>
        <translation>O que pode ser pesquisado, com exemplos, e pesquisas recentes</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Ajuda da pesquisa</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>The service does not know this app.</source>
        <translation>O serviço não conhece este aplicativo.</translation>
    </message>
    <message>
        <source>The service does not know an app with the client id %1.</source>
        <translation>O serviço não conhece um aplicativo com o ID do cliente %1.</translation>
    </message>
    <message>
        <source>Check the client id, and that the app is active and belongs to this tenant.</source>
        <translation>Verifique o ID do cliente e se o aplicativo está ativo e pertence a este locatário.</translation>
    </message>
    <message>
        <source>The service does not know this tenant.</source>
        <translation>O serviço não conhece este locatário.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s id or domain, and that the cloud is the right one.</source>
        <translation>Verifique o ID ou o domínio do locatário e se a nuvem é a correta.</translation>
    </message>
    <message>
        <source>The client secret was refused.</source>
        <translation>O segredo do cliente foi recusado.</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s value, not its id. If it is lost, make a new one for this app.</source>
        <translation>Cole o valor do segredo, não o ID. Se o valor se perdeu, crie outro segredo para este aplicativo.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>O segredo do cliente expirou.</translation>
    </message>
    <message>
        <source>Make a new secret for this app and enter it here.</source>
        <translation>Crie um novo segredo para este aplicativo e insira-o aqui.</translation>
    </message>
    <message>
        <source>The private key was refused.</source>
        <translation>A chave privada foi recusada.</translation>
    </message>
    <message>
        <source>Check that its public key or certificate is registered and active on the app, that the key id is the same there, and that the client id is the app&apos;s.</source>
        <translation>Verifique se a chave pública ou o certificado está registrado e ativo no aplicativo, se o ID da chave é o mesmo lá e se o ID do cliente é o do aplicativo.</translation>
    </message>
    <message>
        <source>The sign-in was meant for another address.</source>
        <translation>O login se destinava a outro endereço.</translation>
    </message>
    <message>
        <source>Check that the tenant&apos;s address and its cloud or region are the ones of this app. A custom domain and the original address are not the same here.</source>
        <translation>Verifique se o endereço do locatário e a nuvem ou região dele são os deste aplicativo. Um domínio personalizado e o endereço original não são equivalentes aqui.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln seconds slow.</source>
        <translation>
            <numerusform>O relógio deste computador está %Ln segundo atrasado.</numerusform>
            <numerusform>O relógio deste computador está %Ln segundos atrasado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln seconds fast.</source>
        <translation>
            <numerusform>O relógio deste computador está %Ln segundo adiantado.</numerusform>
            <numerusform>O relógio deste computador está %Ln segundos adiantado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refuses what is signed at another time. Set the clock, then try again.</source>
        <translation>O serviço recusa o que é assinado em outro horário. Acerte o relógio e tente novamente.</translation>
    </message>
    <message>
        <source>The service refused the time of the sign-in.</source>
        <translation>O serviço recusou o horário do login.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and time zone, then try again.</source>
        <translation>Verifique o relógio e o fuso horário deste computador e tente novamente.</translation>
    </message>
    <message>
        <source>The sign-in has expired or was revoked.</source>
        <translation>O login expirou ou foi revogado.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Entre novamente para continuar.</translation>
    </message>
    <message>
        <source>A token that was just issued was refused.</source>
        <translation>Um token recém-emitido foi recusado.</translation>
    </message>
    <message>
        <source>The app may have been revoked, or be of another tenant. Check it, then try again.</source>
        <translation>O aplicativo pode ter sido revogado ou ser de outro locatário. Verifique-o e tente novamente.</translation>
    </message>
    <message>
        <source>The service did not accept the proof that comes with the token (DPoP).</source>
        <translation>O serviço não aceitou a prova que acompanha o token (DPoP).</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, switch off the app&apos;s demand for proof of possession.</source>
        <translation>Verifique o relógio deste computador. Se estiver certo, desative no aplicativo a exigência de prova de posse.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>O login foi recusado.</translation>
    </message>
    <message>
        <source>Sign in again and agree to what is asked for, or use another account.</source>
        <translation>Entre novamente e aceite o que for solicitado ou use outra conta.</translation>
    </message>
    <message>
        <source>Nobody signed in in time.</source>
        <translation>O login não foi feito a tempo.</translation>
    </message>
    <message>
        <source>Begin again to get a new code.</source>
        <translation>Comece de novo para obter um novo código.</translation>
    </message>
    <message>
        <source>The answer to the sign-in came from another server.</source>
        <translation>A resposta ao login veio de outro servidor.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Begin again; if it happens again, tell the administrator of the tenant.</source>
        <translation>Nada foi enviado para lá. Comece de novo; se acontecer outra vez, avise o administrador do locatário.</translation>
    </message>
    <message>
        <source>The service gave no lasting sign-in.</source>
        <translation>O serviço não concedeu um login duradouro.</translation>
    </message>
    <message>
        <source>Allow refresh tokens for this app (the scope offline_access), then sign in again.</source>
        <translation>Permita tokens de atualização para este aplicativo (o escopo offline_access) e entre novamente.</translation>
    </message>
    <message>
        <source>The browser cannot come back to this program: no port is free.</source>
        <translation>O navegador não consegue voltar a este programa: nenhuma porta está livre.</translation>
    </message>
    <message>
        <source>The browser cannot come back to this program: the ports %1 are in use.</source>
        <translation>O navegador não consegue voltar a este programa: as portas %1 estão em uso.</translation>
    </message>
    <message>
        <source>Close the program that uses them, or sign in with a device code.</source>
        <translation>Feche o programa que as usa ou entre com um código de dispositivo.</translation>
    </message>
    <message>
        <source>%1 did not answer with a token.</source>
        <translation>%1 não respondeu com um token.</translation>
    </message>
    <message>
        <source>The sign-in address</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>O endereço de login</translation>
    </message>
    <message>
        <source>Check the address of the tenant. A login page or a proxy may have answered in its place.</source>
        <translation>Verifique o endereço do locatário. Uma página de login ou um proxy pode ter respondido no lugar dele.</translation>
    </message>
    <message>
        <source>The permission %1 is missing.</source>
        <translation>Falta a permissão %1.</translation>
    </message>
    <message>
        <source>Ask an administrator to grant it to this app. Without it, users cannot be listed.</source>
        <translation>Peça a um administrador que a conceda a este aplicativo. Sem ela, não é possível listar usuários.</translation>
    </message>
    <message>
        <source>A permission is missing.</source>
        <translation>Falta uma permissão.</translation>
    </message>
    <message>
        <source>Ask an administrator to let this app read users. Without that, users cannot be listed.</source>
        <translation>Peça a um administrador que permita a este aplicativo ler usuários. Sem isso, não é possível listar usuários.</translation>
    </message>
    <message>
        <source>No administrator has consented to this app yet.</source>
        <translation>Nenhum administrador deu consentimento a este aplicativo ainda.</translation>
    </message>
    <message>
        <source>Ask an administrator for consent. Until then, users cannot be listed.</source>
        <translation>Peça o consentimento de um administrador. Até lá, não é possível listar usuários.</translation>
    </message>
    <message>
        <source>Ask an administrator to consent to %1. Until then, users cannot be listed.</source>
        <translation>Peça a um administrador que dê consentimento a %1. Até lá, não é possível listar usuários.</translation>
    </message>
    <message>
        <source>The sign-in works, but may not read users.</source>
        <translation>O login funciona, mas não pode ler usuários.</translation>
    </message>
    <message>
        <source>Ask for an administrator role for this app or account, such as read-only administrator. Without it, users cannot be listed.</source>
        <translation>Solicite uma função de administrador para este aplicativo ou conta, como administrador somente leitura. Sem ela, não é possível listar usuários.</translation>
    </message>
    <message>
        <source>This app may not sign in in this way.</source>
        <translation>Este aplicativo não pode entrar desta forma.</translation>
    </message>
    <message>
        <source>Allow this grant type for the app (for signing in as a person: as a native or public client), or choose another way to sign in.</source>
        <translation>Permita este tipo de concessão para o aplicativo (para entrar como pessoa: como cliente nativo ou público) ou escolha outra forma de entrar.</translation>
    </message>
    <message>
        <source>A policy of the tenant stopped the sign-in.</source>
        <translation>Uma política do locatário impediu o login.</translation>
    </message>
    <message>
        <source>A second factor, a known device or a network may be demanded. Sign in as a person in the browser, or ask an administrator.</source>
        <translation>Talvez seja exigido um segundo fator, um dispositivo conhecido ou uma rede específica. Entre como pessoa pelo navegador ou fale com um administrador.</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>The service&apos;s own words</source>
        <translation>As palavras do próprio serviço</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support Bundle</source>
        <translation>Pacote de suporte</translation>
    </message>
    <message>
        <source>This is all that the file will hold. Read it before you give it to somebody: Rollcall sends it to nobody.</source>
        <translation>Isto é tudo o que o arquivo conterá. Leia antes de entregá-lo a alguém: o Rollcall não o envia a ninguém.</translation>
    </message>
    <message>
        <source>Contents of the support bundle</source>
        <translation>Conteúdo do pacote de suporte</translation>
    </message>
</context>
<context>
    <name>TenantPages</name>
    <message>
        <source>The users of “%1” are not loaded yet.</source>
        <translation>Os usuários de “%1” ainda não foram carregados.</translation>
    </message>
    <message>
        <source>They are read from %1 page by page; nothing is changed there.</source>
        <translation>Eles são lidos de %1 página por página; nada é alterado lá.</translation>
    </message>
    <message>
        <source>Load Users</source>
        <translation>Carregar usuários</translation>
    </message>
    <message>
        <source>Reading the token from the keychain…</source>
        <translation>Lendo o token no chaveiro…</translation>
    </message>
    <message>
        <source>The keychain may ask for its password in a window of its own.</source>
        <translation>O chaveiro pode pedir a senha em uma janela própria.</translation>
    </message>
    <message>
        <source>Loading is paused.</source>
        <translation>O carregamento está pausado.</translation>
    </message>
    <message>
        <source>No user has arrived yet.</source>
        <translation>Nenhum usuário chegou ainda.</translation>
    </message>
    <message>
        <source>Asking %1 for the first users…</source>
        <translation>Solicitando os primeiros usuários a %1…</translation>
    </message>
    <message>
        <source>The connection was lost or could not be made. It is tried again (attempt %1).</source>
        <translation>A conexão foi perdida ou não pôde ser estabelecida. Tentando novamente (tentativa %1).</translation>
    </message>
    <message>
        <source>The directory asks for patience; loading goes on by itself.</source>
        <translation>O diretório pede para aguardar; o carregamento continua automaticamente.</translation>
    </message>
    <message>
        <source>No user matches “%1” so far.</source>
        <translation>Nenhum usuário corresponde a “%1” até agora.</translation>
    </message>
    <message>
        <source>Users are still arriving; those that match will appear here.</source>
        <translation>Ainda há usuários chegando; os que corresponderem aparecerão aqui.</translation>
    </message>
    <message>
        <source>No user matches “%1”.</source>
        <translation>Nenhum usuário corresponde a “%1”.</translation>
    </message>
    <message>
        <source>None of the users fetched matches “%1”.</source>
        <translation>Nenhum dos usuários obtidos corresponde a “%1”.</translation>
    </message>
    <message>
        <source>Only some users were asked for; there may be others who match.</source>
        <translation>Somente alguns usuários foram solicitados; pode haver outros que correspondam à pesquisa.</translation>
    </message>
    <message>
        <source>Words are looked for in the columns that are shown: fewer words or more columns find more.</source>
        <translation>As palavras são procuradas nas colunas exibidas: com menos palavras ou mais colunas, encontra-se mais.</translation>
    </message>
    <message>
        <source>Reading the members of “%1”…</source>
        <translation>Lendo os membros de “%1”…</translation>
    </message>
    <message>
        <source>The members of “%1” could not be read.</source>
        <translation>Não foi possível ler os membros de “%1”.</translation>
    </message>
    <message>
        <source>No member of “%1” matches “%2”.</source>
        <comment>group, search</comment>
        <translation>Nenhum membro de “%1” corresponde a “%2”.</translation>
    </message>
    <message>
        <source>No member of “%1” is among the users received.</source>
        <translation>Nenhum membro de “%1” está entre os usuários recebidos.</translation>
    </message>
    <message>
        <source>“%1” has no user whom “%2” finds.</source>
        <comment>tenant, search</comment>
        <translation>“%1” não tem nenhum usuário que “%2” encontre.</translation>
    </message>
    <message>
        <source>Only such users were asked for.</source>
        <translation>Somente esses usuários foram solicitados.</translation>
    </message>
    <message>
        <source>“%1” has no users.</source>
        <translation>“%1” não tem usuários.</translation>
    </message>
    <message>
        <source>The directory answered with an empty list. The token&apos;s owner may be allowed to see only some groups.</source>
        <translation>O diretório respondeu com uma lista vazia. O proprietário do token talvez só possa ver alguns grupos.</translation>
    </message>
    <message>
        <source>Putting the rows in order…</source>
        <translation>Ordenando as linhas…</translation>
    </message>
    <message numerus="yes">
        <source>Loading goes on where it was interrupted at %1: %Ln user(s) of that load were kept. They may have changed since.</source>
        <translation>
            <numerusform>O carregamento continua do ponto em que foi interrompido (%1): %Ln usuário daquele carregamento foi mantido. Ele pode ter mudado desde então.</numerusform>
            <numerusform>O carregamento continua do ponto em que foi interrompido (%1): %Ln usuários daquele carregamento foram mantidos. Eles podem ter mudado desde então.</numerusform>
        </translation>
    </message>
    <message>
        <source>The load that was interrupted at %1 cannot go on, because the directory no longer knows its place. Everybody is loaded anew.</source>
        <translation>O carregamento interrompido (%1) não pode continuar, pois o diretório não sabe mais em que ponto estava. Todos são carregados novamente.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reloading was stopped. The users of the load before are shown.</source>
        <translation>O recarregamento foi parado. São exibidos os usuários do carregamento anterior.</translation>
    </message>
    <message>
        <source>Reloading failed; the users of the load before are shown. %1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>O recarregamento falhou; são exibidos os usuários do carregamento anterior. %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>No user has %Ln column(s) of the view “%1”: %2. They stay, empty.</source>
        <translation>
            <numerusform>Nenhum usuário tem %Ln coluna da exibição “%1”: %2. Ela permanece, vazia.</numerusform>
            <numerusform>Nenhum usuário tem %Ln colunas da exibição “%1”: %2. Elas permanecem, vazias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reload</source>
        <comment>button</comment>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button</comment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Start Over</source>
        <comment>button</comment>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <comment>button</comment>
        <translation>Inserir token…</translation>
    </message>
    <message>
        <source>Edit Tenant…</source>
        <comment>button</comment>
        <translation>Editar locatário…</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <comment>button</comment>
        <translation>Limpar pesquisa</translation>
    </message>
    <message>
        <source>Fetch Everybody</source>
        <comment>button</comment>
        <translation>Obter todos</translation>
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
        <translation>Ainda não listado</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Aguardando o chaveiro</translation>
    </message>
    <message>
        <source>Needs its token</source>
        <translation>Precisa do token</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
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
        <translation>Falhou</translation>
    </message>
</context>
<context>
    <name>TenantView</name>
    <message>
        <source>Fetch only what this search finds</source>
        <translation>Obter somente o que esta pesquisa encontra</translation>
    </message>
    <message>
        <source>Show or save a view: a search with its order and columns</source>
        <translation>Mostrar ou salvar uma exibição: uma pesquisa com a ordem e as colunas dela</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>button with the saved views</comment>
        <translation>Exibições</translation>
    </message>
</context>
<context>
    <name>TlsText</name>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Não foi possível estabelecer uma conexão segura com %1.</translation>
    </message>
    <message>
        <source>Its certificate was not accepted. Check the address and this computer&apos;s clock. Behind a company proxy, the proxy&apos;s certificate must be installed.</source>
        <translation>O certificado não foi aceito. Verifique o endereço e o relógio deste computador. Em redes com proxy corporativo, o certificado do proxy precisa estar instalado.</translation>
    </message>
    <message>
        <source>%1 showed a certificate of an issuer that this computer does not trust.</source>
        <translation>O certificado de %1 vem de um emissor em que este computador não confia.</translation>
    </message>
    <message>
        <source>The token was not sent. Check the address. Where a company issues its own certificates, install its CA certificate on this computer, or name it as this tenant&apos;s CA file.</source>
        <translation>O token não foi enviado. Verifique o endereço. Se a empresa emite os próprios certificados, instale o certificado de CA dela neste computador ou informe-o como arquivo de CA deste locatário.</translation>
    </message>
    <message>
        <source>%1 showed a certificate of another host.</source>
        <translation>O certificado apresentado por %1 é de outro host.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is for %2.</source>
        <translation>O certificado apresentado por %1 é para %2.</translation>
    </message>
    <message>
        <source>The token was not sent. Use the host name that the certificate is for. If the address is right, another server has answered in its place.</source>
        <translation>O token não foi enviado. Use o nome de host para o qual o certificado foi emitido. Se o endereço estiver certo, outro servidor respondeu no lugar dele.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>O certificado de %1 expirou.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>O certificado de %1 expirou em %2.</translation>
    </message>
    <message>
        <source>The token was not sent. Whoever runs the server must renew the certificate. If it should be good still, check this computer&apos;s clock.</source>
        <translation>O token não foi enviado. O responsável pelo servidor precisa renovar o certificado. Se ele ainda deveria ser válido, verifique o relógio deste computador.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>O certificado de %1 ainda não é válido.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>O certificado de %1 não é válido antes de %2.</translation>
    </message>
    <message>
        <source>The token was not sent. Check this computer&apos;s clock.</source>
        <translation>O token não foi enviado. Verifique o relógio deste computador.</translation>
    </message>
    <message>
        <source>%1 answered without encryption.</source>
        <translation>%1 respondeu sem criptografia.</translation>
    </message>
    <message>
        <source>The token was not sent. The address begins with https://, but what answers there speaks plain HTTP. Check the address and its port.</source>
        <translation>O token não foi enviado. O endereço começa com https://, mas o servidor usa HTTP sem criptografia. Verifique o endereço e a porta.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>Não é possível ler o arquivo de CA %1.</translation>
    </message>
    <message>
        <source>Its certificates are needed to check this tenant&apos;s server. Put the file back, or choose another one.</source>
        <translation>Os certificados dele são necessários para verificar o servidor deste locatário. Coloque o arquivo de volta ou escolha outro.</translation>
    </message>
    <message>
        <source>There is no certificate in the CA file %1.</source>
        <translation>Não há nenhum certificado no arquivo de CA %1.</translation>
    </message>
    <message>
        <source>It must hold certificates in PEM form, each of which begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>Ele deve conter certificados no formato PEM, cada um começando com “-----BEGIN CERTIFICATE-----”.</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Enter Token</source>
        <translation>Inserir token</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>Locatário:</translation>
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
        <translation>Outros atributos</translation>
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
        <translation>Atributos do usuário</translation>
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
        <translation>%1 não é o arquivo que foi exportado: foi alterado, cortado ou substituído.</translation>
    </message>
    <message>
        <source>%1 has another number of rows (%2) than its manifest says (%3). Do not rely on either.</source>
        <translation>%1 tem um número de linhas (%2) diferente do que consta no manifesto (%3). Não confie em nenhum dos dois.</translation>
    </message>
    <message>
        <source>%1 has no manifest beside it (%2), so nothing is known about it.</source>
        <translation>%1 não tem um manifesto ao lado (%2); por isso, nada se sabe sobre ele.</translation>
    </message>
    <message>
        <source>%1 is not a manifest that this version can read.</source>
        <translation>%1 não é um manifesto que esta versão consiga ler.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Não é possível ler %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is as it was exported: %Ln rows of %2.</source>
        <translation>
            <numerusform>%1 está como foi exportado: %Ln linha de %2.</numerusform>
            <numerusform>%1 está como foi exportado: %Ln linhas de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The listing it comes from was complete.</source>
        <translation>A listagem de origem estava completa.</translation>
    </message>
    <message>
        <source>Only those whom “%1” may find were asked for.</source>
        <translation>Foram solicitados somente os usuários que “%1” pode encontrar.</translation>
    </message>
    <message numerus="yes">
        <source>The listing it comes from was NOT complete (%1): %Ln users had arrived.</source>
        <comment>a few English words</comment>
        <translation>
            <numerusform>A listagem de origem NÃO estava completa (%1): %Ln usuário havia chegado.</numerusform>
            <numerusform>A listagem de origem NÃO estava completa (%1): %Ln usuários haviam chegado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only members of the group “%1” are in it.</source>
        <translation>O arquivo contém somente membros do grupo “%1”.</translation>
    </message>
    <message>
        <source>Only members of the group “%1” are in it, and NOT all of them were read.</source>
        <translation>O arquivo contém somente membros do grupo “%1”, e NEM todos foram lidos.</translation>
    </message>
    <message>
        <source>Columns that were NOT known of every user: %1.</source>
        <translation>Colunas NÃO conhecidas para todos os usuários: %1.</translation>
    </message>
    <message>
        <source>Names and addresses are masked in it.</source>
        <translation>Os nomes e endereços estão mascarados no arquivo.</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>Only the first %1 views were read: there are too many files in the folder.</source>
        <translation>Somente as primeiras %1 exibições foram lidas: há arquivos demais na pasta.</translation>
    </message>
    <message>
        <source>The view in %1 cannot be used. %2</source>
        <translation>A exibição em %1 não pode ser usada. %2</translation>
    </message>
    <message>
        <source>The view is too large to be saved.</source>
        <translation>A exibição é grande demais para ser salva.</translation>
    </message>
    <message>
        <source>Another view has this name already.</source>
        <translation>Já existe outra exibição com este nome.</translation>
    </message>
    <message>
        <source>The file %1 of this view was changed and cannot be read any more. It was left as it is.</source>
        <translation>O arquivo %1 desta exibição foi alterado e não pode mais ser lido. Ele foi deixado como está.</translation>
    </message>
    <message>
        <source>This view is not there any more.</source>
        <translation>Esta exibição não existe mais.</translation>
    </message>
    <message>
        <source>The view was written by a newer version of Rollcall.</source>
        <translation>A exibição foi gravada por uma versão mais recente do Rollcall.</translation>
    </message>
    <message>
        <source>“version” is not 1, as it is in a view.</source>
        <translation>“version” não é 1, como deve ser em uma exibição.</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>“%1” não é um texto.</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>“%1” não é uma lista.</translation>
    </message>
    <message>
        <source>“%1” is not a list of texts.</source>
        <translation>“%1” não é uma lista de textos.</translation>
    </message>
    <message>
        <source>“%1” has too many columns.</source>
        <translation>“%1” tem colunas demais.</translation>
    </message>
    <message>
        <source>“%1” names the column “%2” twice.</source>
        <translation>“%1” cita a coluna “%2” duas vezes.</translation>
    </message>
    <message>
        <source>“%1” has something that is no column&apos;s name.</source>
        <translation>“%1” contém algo que não é nome de coluna.</translation>
    </message>
    <message>
        <source>The view has no name.</source>
        <translation>A exibição não tem nome.</translation>
    </message>
    <message>
        <source>The view&apos;s name is too long, or not one line of text.</source>
        <translation>O nome da exibição é longo demais ou não é uma única linha de texto.</translation>
    </message>
    <message>
        <source>“query” is too long, or not one line of text.</source>
        <translation>“query” é longo demais ou não é uma única linha de texto.</translation>
    </message>
    <message>
        <source>The view is for one tenant, but does not say which.</source>
        <translation>A exibição é para um só locatário, mas não informa qual.</translation>
    </message>
    <message>
        <source>“tenant” is too long, or not one line of text.</source>
        <translation>“tenant” é longo demais ou não é uma única linha de texto.</translation>
    </message>
    <message>
        <source>The file is too large for a view.</source>
        <translation>O arquivo é grande demais para uma exibição.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The file is not JSON: mistake in line %1.</source>
        <translation>O arquivo não é JSON: erro na linha %1.</translation>
    </message>
    <message>
        <source>The file holds no view.</source>
        <translation>O arquivo não contém nenhuma exibição.</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Manage Views</source>
        <translation>Gerenciar exibições</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Exibições salvas</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nomear</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;mover…</translation>
    </message>
    <message>
        <source>Write the view to a file, to give it to somebody</source>
        <translation>Gravar a exibição em um arquivo, para entregá-la a alguém</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Read a view from a file</source>
        <translation>Ler uma exibição de um arquivo</translation>
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
        <translation>há mais de 90 dias</translation>
    </message>
    <message>
        <source>within the last 7 days</source>
        <translation>nos últimos 7 dias</translation>
    </message>
    <message>
        <source>within the last 30 days</source>
        <translation>nos últimos 30 dias</translation>
    </message>
    <message>
        <source>since midnight</source>
        <translation>desde a meia-noite</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>no dia anterior</translation>
    </message>
    <message>
        <source>it has not happened</source>
        <translation>nunca aconteceu</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>um tempo decorrido</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>um dia</translation>
    </message>
</context>
<context>
    <name>rollcall::AttributeView</name>
    <message>
        <source>not set</source>
        <comment>in place of a value</comment>
        <translation>não definido</translation>
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
        <translation>Copiar &amp;nome e valor</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
</context>
<context>
    <name>rollcall::BrowserSignIn</name>
    <message>
        <source>This is not the sign-in that Rollcall waits for</source>
        <translation>Este não é o login que o Rollcall está aguardando</translation>
    </message>
    <message>
        <source>Close this page, and begin again in Rollcall if needed.</source>
        <translation>Feche esta página e, se necessário, comece de novo no Rollcall.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>O login não foi concluído</translation>
    </message>
    <message>
        <source>Rollcall says why. You may close this page.</source>
        <translation>O Rollcall mostra o motivo. Você pode fechar esta página.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Login concluído</translation>
    </message>
    <message>
        <source>You may close this page and go back to Rollcall.</source>
        <translation>Você pode fechar esta página e voltar ao Rollcall.</translation>
    </message>
</context>
<context>
    <name>rollcall::BudgetMeter</name>
    <message>
        <source>%1 of %2 requests</source>
        <comment>used, of the share that Rollcall may use</comment>
        <translation>%1 de %2 solicitações</translation>
    </message>
    <message numerus="yes">
        <source>Rate limit: %1 of the tenant&apos;s %2 requests are used in this period, by all programs together. Rollcall goes on up to %3 (%4 %), then waits. The count starts again in %Ln s.</source>
        <translation>
            <numerusform>Limite de taxa: neste período, foram usadas %1 das %2 solicitações do locatário, por todos os programas juntos. O Rollcall continua até %3 (%4%) e depois aguarda. A contagem recomeça em %Ln s.</numerusform>
            <numerusform>Limite de taxa: neste período, foram usadas %1 das %2 solicitações do locatário, por todos os programas juntos. O Rollcall continua até %3 (%4%) e depois aguarda. A contagem recomeça em %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de taxa</translation>
    </message>
</context>
<context>
    <name>rollcall::ColumnsDialog</name>
    <message>
        <source>Tick at least one column.</source>
        <translation>Marque pelo menos uma coluna.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 exibidas</translation>
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
        <translation>não conhecido</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>is in the list</comment>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <comment>is not in the list</comment>
        <translation>não</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>%1, %2: %3, differs</source>
        <comment>attribute, user, value</comment>
        <translation>%1, %2: %3, difere</translation>
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
        <translation>Somente &amp;diferenças</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln user(s)</source>
        <translation>
            <numerusform>Comparar %Ln usuário</numerusform>
            <numerusform>Comparar %Ln usuários</numerusform>
        </translation>
    </message>
    <message>
        <source>The users side by side</source>
        <translation>Os usuários lado a lado</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>button</comment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy what is shown as text with tabs</source>
        <translation>Copiar o que é exibido como texto com tabulações</translation>
    </message>
    <message>
        <source>They are the same in everything shown.</source>
        <translation>São iguais em tudo o que é exibido.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %Ln place(s).</source>
        <translation>
            <numerusform>Diferem em %Ln ponto.</numerusform>
            <numerusform>Diferem em %Ln pontos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups and applications are still being asked for…</source>
        <translation>Os grupos e aplicativos ainda estão sendo solicitados…</translation>
    </message>
    <message>
        <source>Not known of everybody: %1.</source>
        <comment>lists</comment>
        <translation>Não conhecido para todos: %1.</translation>
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
        <translation>Login:</translation>
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
        <translation>Período da atividade</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Último %Ln dia</numerusform>
            <numerusform>Últimos %Ln dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::DetailSection</name>
    <message>
        <source>Load More</source>
        <comment>button</comment>
        <translation>Carregar mais</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>rows</comment>
        <translation>%1 até agora</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>%1, not all</source>
        <comment>rows</comment>
        <translation>%1, incompleto</translation>
    </message>
    <message>
        <source>Stopped before everything was in.</source>
        <translation>Parado antes que tudo chegasse.</translation>
    </message>
    <message>
        <source>Show &amp;Members</source>
        <translation>Mostrar &amp;membros</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;Copiar linhas</translation>
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
        <translation>Em pausa. %1</translation>
    </message>
    <message>
        <source>Details: %1 of %2 read.</source>
        <translation>Detalhes: %1 de %2 lidos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <comment>lists</comment>
        <translation>
            <numerusform>%Ln falhou.</numerusform>
            <numerusform>%Ln falharam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not permitted.</source>
        <comment>lists</comment>
        <translation>
            <numerusform>%Ln não permitido.</numerusform>
            <numerusform>%Ln não permitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how much was read; why nothing arrives</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 About %2 s left.</source>
        <translation>%1 Restam cerca de %2 s.</translation>
    </message>
    <message>
        <source>%1 About %2 min left.</source>
        <translation>%1 Restam cerca de %2 min.</translation>
    </message>
    <message>
        <source>Files say which columns are not whole.</source>
        <translation>Os arquivos indicam quais colunas não estão completas.</translation>
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
        <translation>Marque o que você quer saber sobre os usuários exibidos.</translation>
    </message>
    <message>
        <source>All of this is known already of the users shown.</source>
        <translation>Tudo isso já é conhecido sobre os usuários exibidos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) shown.</source>
        <translation>
            <numerusform>%Ln usuário exibido.</numerusform>
            <numerusform>%Ln usuários exibidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 users shown; the others are known already.</source>
        <translation>%1 dos %2 usuários exibidos; os dados dos demais já são conhecidos.</translation>
    </message>
    <message>
        <source>It stands in their own data: no request is needed.</source>
        <translation>A informação está nos dados dos próprios usuários: nenhuma solicitação é necessária.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln request(s).</source>
        <translation>
            <numerusform>No mínimo %Ln solicitação.</numerusform>
            <numerusform>No mínimo %Ln solicitações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names take one request more for each entry that occurs, once for all users.</source>
        <translation>Os nomes exigem mais uma solicitação para cada item que ocorre, uma única vez para todos os usuários.</translation>
    </message>
    <message>
        <source>It can be paused and stopped; what has come by then stays.</source>
        <translation>É possível pausar e parar; o que já tiver chegado é mantido.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln minute(s), within %1 % of the rate limit that %2 told.</source>
        <translation>
            <numerusform>No mínimo %Ln minuto, dentro de %1% do limite de taxa informado por %2.</numerusform>
            <numerusform>No mínimo %Ln minutos, dentro de %1% do limite de taxa informado por %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s), if each is answered as fast as a page of users was.</source>
        <translation>
            <numerusform>Cerca de %Ln minuto, se cada resposta for tão rápida quanto a de uma página de usuários.</numerusform>
            <numerusform>Cerca de %Ln minutos, se cada resposta for tão rápida quanto a de uma página de usuários.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it takes depends on how fast %1 answers.</source>
        <translation>A duração depende da rapidez com que %1 responde.</translation>
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
        <translation>Usuários se&amp;lecionados (%1)</translation>
    </message>
    <message>
        <source>Users sho&amp;wn in the table (%1)</source>
        <translation>Usuários e&amp;xibidos na tabela (%1)</translation>
    </message>
    <message>
        <source>&amp;All users received (%1)</source>
        <translation>&amp;Todos os usuários recebidos (%1)</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <comment>preset</comment>
        <translation>Como escolhido abaixo</translation>
    </message>
    <message>
        <source>Save Preset</source>
        <translation>Salvar predefinição</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nome da predefinição:</translation>
    </message>
    <message>
        <source>Whole objects as the service sent them</source>
        <translation>Objetos inteiros como o serviço os enviou</translation>
    </message>
    <message>
        <source>Columns of the table (%1)</source>
        <translation>Colunas da tabela (%1)</translation>
    </message>
    <message>
        <source>All attributes (%1)</source>
        <translation>Todos os atributos (%1)</translation>
    </message>
    <message>
        <source>Columns and values are as the other system wants them. Check the file before importing it: passwords, for one, are not in it.</source>
        <translation>As colunas e os valores seguem o formato do outro sistema. Confira o arquivo antes de importá-lo: as senhas, por exemplo, não estão nele.</translation>
    </message>
    <message>
        <source>%1 The file says so, and its name should say LIMITED.</source>
        <comment>a sentence</comment>
        <translation>%1 O arquivo informa isso, e o nome dele deve conter LIMITED.</translation>
    </message>
    <message>
        <source>%1 The file says so.</source>
        <comment>a sentence</comment>
        <translation>%1 O arquivo informa isso.</translation>
    </message>
    <message>
        <source>Loading is still going on. The file will hold only users received by now, and its name should say PARTIAL.</source>
        <translation>O carregamento ainda está em andamento. O arquivo conterá somente os usuários recebidos até agora, e o nome dele deve conter PARTIAL.</translation>
    </message>
    <message>
        <source>%1 The file will not hold everybody, and its name should say PARTIAL.</source>
        <translation>%1 O arquivo não conterá todos, e o nome dele deve conter PARTIAL.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a column, and of how many users it is not known</comment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Not known of every user: %1. The file says so.</source>
        <translation>Não conhecido para todos os usuários: %1. O arquivo informa isso.</translation>
    </message>
    <message>
        <source>Still needed: the name of the file</source>
        <translation>Ainda falta: o nome do arquivo</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Esta pasta não existe.</translation>
    </message>
    <message>
        <source>A file of this name exists. It will be replaced.</source>
        <translation>Já existe um arquivo com este nome. Ele será substituído.</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>file filter: format, suffix</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar para</translation>
    </message>
</context>
<context>
    <name>rollcall::ExportProgress</name>
    <message>
        <source>Writing %1…</source>
        <translation>Gravando %1…</translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>%1 de %2 usuários</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 não foi gravado</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 está pronto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users were written.</source>
        <translation>
            <numerusform>%Ln usuário foi gravado.</numerusform>
            <numerusform>%Ln usuários foram gravados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ExportShape</name>
    <message>
        <source>As the service sent them</source>
        <translation>Como o serviço as enviou</translation>
    </message>
    <message>
        <source>As in the table, in local time (%1)</source>
        <translation>Como na tabela, no horário local (%1)</translation>
    </message>
    <message>
        <source>ISO 8601 in UTC</source>
        <translation>ISO 8601 em UTC</translation>
    </message>
    <message>
        <source>In one cell, with commas</source>
        <translation>Em uma célula, com vírgulas</translation>
    </message>
    <message>
        <source>A row for each value</source>
        <translation>Uma linha para cada valor</translation>
    </message>
    <message>
        <source>Nothing is masked</source>
        <translation>Nada é mascarado</translation>
    </message>
    <message>
        <source>Initials in place of names</source>
        <translation>Iniciais no lugar de nomes</translation>
    </message>
    <message>
        <source>Domains in place of addresses</source>
        <translation>Domínios no lugar de endereços</translation>
    </message>
    <message>
        <source>Keyed hashes in place of names</source>
        <translation>Hashes com chave no lugar de nomes</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Vírgulas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulações</translation>
    </message>
    <message>
        <source>Status, dates and place of work stay. Ids, phone numbers and every column that is not well known become “(masked)”.</source>
        <translation>Status, datas e local de trabalho permanecem. IDs, números de telefone e todas as colunas que não são bem conhecidas se tornam “(masked)”.</translation>
    </message>
    <message numerus="yes">
        <source>Still needed: a key of at least %Ln characters. It is not kept.</source>
        <translation>
            <numerusform>Ainda falta: uma chave de no mínimo %Ln caractere. Ela não é armazenada.</numerusform>
            <numerusform>Ainda falta: uma chave de no mínimo %Ln caracteres. Ela não é armazenada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same value becomes the same hash in every file made with this key. Keep it: it is not stored.</source>
        <translation>O mesmo valor gera o mesmo hash em todos os arquivos criados com esta chave. Guarde-a: ela não é armazenada.</translation>
    </message>
</context>
<context>
    <name>rollcall::FetchLimit</name>
    <message>
        <source>Fetch only what this search finds: %1 answers all of it.</source>
        <translation>Obter somente o que esta pesquisa encontra: %1 responde à pesquisa inteira.</translation>
    </message>
    <message>
        <source>Fetch only what this search finds. %1 answers “%2”; “%3” is matched here.</source>
        <translation>Obter somente o que esta pesquisa encontra. %1 responde a “%2”; “%3” é aplicado aqui.</translation>
    </message>
    <message>
        <source>With a search, only the users whom it finds can be fetched.</source>
        <translation>Com uma pesquisa, é possível obter somente os usuários que ela encontra.</translation>
    </message>
    <message>
        <source>%1 can answer nothing of this search: it is matched here, over everybody.</source>
        <translation>%1 não consegue responder a nada desta pesquisa: ela é aplicada aqui, sobre todos.</translation>
    </message>
    <message>
        <source>This is not everybody: only users found by “%1” were fetched.</source>
        <translation>Estes não são todos: somente usuários encontrados por “%1” foram obtidos.</translation>
    </message>
    <message>
        <source>This search may find more users than are shown: only those found by “%1” were fetched.</source>
        <translation>Esta pesquisa pode encontrar mais usuários do que os exibidos: somente os encontrados por “%1” foram obtidos.</translation>
    </message>
    <message>
        <source>Only users found by “%1” are being fetched.</source>
        <translation>Somente usuários encontrados por “%1” estão sendo obtidos.</translation>
    </message>
    <message>
        <source>Only users found by “%1” were fetched.</source>
        <translation>Somente usuários encontrados por “%1” foram obtidos.</translation>
    </message>
    <message>
        <source>%1 did not take this search: everybody is fetched, and matched here.</source>
        <translation>%1 não aceitou esta pesquisa: todos são obtidos, e ela é aplicada aqui.</translation>
    </message>
    <message>
        <source>Fetch Everybody</source>
        <comment>button</comment>
        <translation>Obter todos</translation>
    </message>
    <message>
        <source>Fetch Only This Search</source>
        <comment>button</comment>
        <translation>Obter só o encontrado</translation>
    </message>
</context>
<context>
    <name>rollcall::FetchPopup</name>
    <message>
        <source>What is fetched</source>
        <translation>O que é obtido</translation>
    </message>
    <message>
        <source>Fetch only what this search finds</source>
        <translation>Obter somente o que esta pesquisa encontra</translation>
    </message>
    <message>
        <source>%1 then sends fewer users, and this search shows the same rows. Nobody else is in the table until everybody is fetched again.</source>
        <translation>Assim, %1 envia menos usuários, e esta pesquisa mostra as mesmas linhas. Os demais não estarão na tabela até que todos sejam obtidos novamente.</translation>
    </message>
    <message>
        <source>%1 answers:</source>
        <comment>a provider</comment>
        <translation>%1 responde:</translation>
    </message>
    <message>
        <source>Matched here, among the users it sends:</source>
        <translation>Aplicado aqui, entre os usuários enviados:</translation>
    </message>
    <message>
        <source>Fetch &amp;Only These</source>
        <comment>button</comment>
        <translation>Obter &amp;somente estes</translation>
    </message>
    <message>
        <source>Fetch &amp;Everybody</source>
        <comment>button</comment>
        <translation>Obter &amp;todos</translation>
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
        <translation>Filtro da coluna “%1”</translation>
    </message>
</context>
<context>
    <name>rollcall::GroupFilter</name>
    <message>
        <source>Reading the members of “%1”: %2 so far.</source>
        <comment>group, number</comment>
        <translation>Lendo os membros de “%1”: %2 até agora.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>group, a sentence</comment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Show Everybody</source>
        <comment>button</comment>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <comment>button</comment>
        <translation>Atualizar</translation>
    </message>
</context>
<context>
    <name>rollcall::GroupPicker</name>
    <message>
        <source>Members of a Group</source>
        <translation>Membros de um grupo</translation>
    </message>
    <message>
        <source>Search the groups</source>
        <translation>Pesquisar os grupos</translation>
    </message>
    <message>
        <source>&amp;Members of groups within it, too</source>
        <translation>Incluir &amp;membros de grupos aninhados</translation>
    </message>
    <message>
        <source>Show Members</source>
        <translation>Mostrar membros</translation>
    </message>
    <message>
        <source>Loading… %1 so far.</source>
        <comment>groups</comment>
        <translation>Carregando… %1 até agora.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>These are not all groups. %1</source>
        <comment>what happened</comment>
        <translation>Estes não são todos os grupos. %1</translation>
    </message>
    <message>
        <source>None of %1 groups matches.</source>
        <comment>number</comment>
        <translation>Nenhum de %1 grupos corresponde.</translation>
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
        <translation>Copiar c&amp;aminho</translation>
    </message>
    <message>
        <source>&amp;Search for This Value</source>
        <translation>&amp;Pesquisar este valor</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>&amp;Expandir tudo</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>&amp;Recolher tudo</translation>
    </message>
</context>
<context>
    <name>rollcall::JsonTreeModel</name>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln chave</numerusform>
            <numerusform>%Ln chaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln itens</numerusform>
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
        <translation>sim ou não</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>kind of a JSON value: null</comment>
        <translation>nulo</translation>
    </message>
    <message>
        <source>number</source>
        <comment>kind of a JSON value</comment>
        <translation>número</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>heading</comment>
        <translation>Chave</translation>
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
        <translation>Somente o início é exibido, %1 de %2. A cópia inclui tudo.</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>words looked for in a text</comment>
        <translation>não encontrado</translation>
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
        <translation>Em pausa após %1 usuários, %2 páginas</translation>
    </message>
    <message>
        <source>%1 users · %2</source>
        <comment>received so far, then why nothing arrives</comment>
        <translation>%1 usuários · %2</translation>
    </message>
    <message>
        <source>Asking for the first page…</source>
        <translation>Solicitando a primeira página…</translation>
    </message>
    <message>
        <source>%1 users, %2 pages</source>
        <translation>%1 usuários, %2 páginas</translation>
    </message>
    <message>
        <source>%1 users, %2 pages, %3 users/s</source>
        <translation>%1 usuários, %2 páginas, %3 usuários/s</translation>
    </message>
    <message>
        <source>%1 users, %2 pages, %3 users/s, about %4 s left</source>
        <translation>%1 usuários, %2 páginas, %3 usuários/s, restam cerca de %4 s</translation>
    </message>
    <message>
        <source>%1 users, %2 pages, %3 users/s, about %4 min left</source>
        <translation>%1 usuários, %2 páginas, %3 usuários/s, restam cerca de %4 min</translation>
    </message>
</context>
<context>
    <name>rollcall::MainWindow</name>
    <message>
        <source>About Rollcall</source>
        <translation>Sobre o Rollcall</translation>
    </message>
    <message>
        <source>Rollcall %1</source>
        <translation>Rollcall %1</translation>
    </message>
    <message>
        <source>A browser for the people in an identity directory. It only reads: nothing in a directory is ever changed. It connects to your tenants and to nobody else.

With Qt %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Um visualizador das pessoas de um diretório de identidades. Ele só lê: nada em um diretório é alterado. Ele se conecta aos seus locatários e a mais ninguém.

Com Qt %1. Software livre sob a GNU General Public License, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>No keychain is running: tokens are kept until Rollcall closes.</source>
        <translation>Nenhum chaveiro está em execução: os tokens são mantidos até o Rollcall ser fechado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <comment>a tenant&apos;s last result</comment>
        <translation>
            <numerusform>%Ln usuário</numerusform>
            <numerusform>%Ln usuários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limited: %Ln user(s)</source>
        <comment>a tenant&apos;s last result: not everybody was asked for</comment>
        <translation>
            <numerusform>Limitado: %Ln usuário</numerusform>
            <numerusform>Limitado: %Ln usuários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s), %1</source>
        <comment>a tenant&apos;s last result, time of day</comment>
        <translation>
            <numerusform>%Ln usuário, %1</numerusform>
            <numerusform>%Ln usuários, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) last time</source>
        <comment>a tenant&apos;s result of an earlier run</comment>
        <translation>
            <numerusform>%Ln usuário da última vez</numerusform>
            <numerusform>%Ln usuários da última vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome to Rollcall</source>
        <translation>Boas-vindas ao Rollcall</translation>
    </message>
    <message>
        <source>Add a tenant to see the people in its directory. Rollcall only reads; it never changes anything there.</source>
        <translation>Adicione um locatário para ver as pessoas do diretório dele. O Rollcall só lê; ele nunca altera nada lá.</translation>
    </message>
    <message>
        <source>Add a Tenant…</source>
        <comment>button</comment>
        <translation>Adicionar um locatário…</translation>
    </message>
    <message>
        <source>Choose a tenant from the list.</source>
        <translation>Escolha um locatário na lista.</translation>
    </message>
    <message>
        <source>Its users then appear here.</source>
        <translation>Os usuários dele aparecerão aqui.</translation>
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
        <translation>Adicionar locatário</translation>
    </message>
    <message>
        <source>Add Tenant</source>
        <comment>button</comment>
        <translation>Adicionar locatário</translation>
    </message>
    <message>
        <source>Edit Tenant</source>
        <comment>title</comment>
        <translation>Editar locatário</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Duplicate Tenant</source>
        <comment>title</comment>
        <translation>Duplicar locatário</translation>
    </message>
    <message>
        <source>Rollcall sends no more than this share of the requests that the service allows, so that other programs keep working.</source>
        <translation>O Rollcall não envia mais do que esta parcela das solicitações que o serviço permite, para que outros programas continuem funcionando.</translation>
    </message>
    <message>
        <source>Only for a tenant with a second host name of its own, such as a custom domain. The token is sent to this host too.</source>
        <translation>Somente para um locatário com um segundo nome de host próprio, como um domínio personalizado. O token também é enviado a este host.</translation>
    </message>
    <message>
        <source>No keychain was found: the token is kept until Rollcall is closed, and asked for again next time.</source>
        <translation>Nenhum chaveiro foi encontrado: o token é mantido até o Rollcall ser fechado e solicitado novamente na próxima vez.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (cópia)</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Stored in the keychain – leave empty to keep</source>
        <translation>Armazenado no chaveiro – deixe em branco para manter</translation>
    </message>
    <message>
        <source>Leave empty to use that of “%1”</source>
        <translation>Deixe em branco para usar o de “%1”</translation>
    </message>
    <message>
        <source>Rollcall will use %1.</source>
        <translation>O Rollcall usará %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name that is taken, and a number behind it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Still needed: to sign in</source>
        <translation>Ainda falta: entrar</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Escolha um provedor.</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Ainda falta: %1</translation>
    </message>
    <message>
        <source>The address must be corrected first.</source>
        <translation>O endereço precisa ser corrigido primeiro.</translation>
    </message>
    <message>
        <source>The alias host must be a host name alone, such as id.example.com.</source>
        <translation>O host alternativo deve ser apenas um nome de host, como id.example.com.</translation>
    </message>
    <message>
        <source>The CA file must be corrected first.</source>
        <translation>O arquivo de CA precisa ser corrigido primeiro.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s label and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Still needed: a name for the tenant</source>
        <translation>Ainda falta: um nome para o locatário</translation>
    </message>
    <message>
        <source>Another tenant is called “%1” already.</source>
        <translation>Já existe outro locatário com o nome “%1”.</translation>
    </message>
    <message>
        <source>Only for a server with a certificate from an issuer that this computer does not know. The certificates in this file are trusted at this tenant&apos;s own addresses, for its API and its sign-in, and nowhere else.</source>
        <translation>Somente para um servidor com certificado de um emissor que este computador não conhece. Os certificados deste arquivo são confiáveis nos endereços deste locatário, para a API e o login, e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Choose CA File</source>
        <translation>Escolher arquivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The last sign-in is stored in the keychain: sign in only to change it.</source>
        <translation>O último login está armazenado no chaveiro: entre novamente só para alterá-lo.</translation>
    </message>
    <message>
        <source>You get a code, and type it on a page of %1 on any device.</source>
        <translation>Você recebe um código e o digita em uma página de %1, em qualquer dispositivo.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 opens in the browser.</source>
        <translation>A página de login de %1 é aberta no navegador.</translation>
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
        <translation>O limite de taxa é de %1 solicitações por período, das quais o Rollcall usa até %2.</translation>
    </message>
</context>
<context>
    <name>rollcall::SaveViewDialog</name>
    <message>
        <source>%1 (descending)</source>
        <comment>a column</comment>
        <translation>%1 (decrescente)</translation>
    </message>
    <message>
        <source>&amp;Only for “%1”</source>
        <translation>&amp;Somente para “%1”</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>button</comment>
        <translation>S&amp;ubstituir</translation>
    </message>
    <message>
        <source>The view needs a name.</source>
        <translation>A exibição precisa de um nome.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>what a view searches for</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>As received</source>
        <comment>order of users</comment>
        <translation>Como recebidos</translation>
    </message>
    <message>
        <source>This tenant has a view “%1” already. Choose another name, or replace that view by what is shown now.</source>
        <translation>Este locatário já tem uma exibição “%1”. Escolha outro nome ou substitua essa exibição pelo que é mostrado agora.</translation>
    </message>
    <message>
        <source>There is a view “%1” for all tenants already. Choose another name, or replace that view by what is shown now.</source>
        <translation>Já existe uma exibição “%1” para todos os locatários. Escolha outro nome ou substitua essa exibição pelo que é mostrado agora.</translation>
    </message>
</context>
<context>
    <name>rollcall::SavedViews</name>
    <message>
        <source>&amp;Update “%1”</source>
        <comment>a view</comment>
        <translation>&amp;Atualizar “%1”</translation>
    </message>
    <message>
        <source>For “%1”</source>
        <comment>heading: a tenant</comment>
        <translation>Para “%1”</translation>
    </message>
    <message>
        <source>For All Tenants</source>
        <comment>heading</comment>
        <translation>Para todos os locatários</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) cannot be used…</source>
        <translation>
            <numerusform>%Ln exibição não pode ser usada…</numerusform>
            <numerusform>%Ln exibições não podem ser usadas…</numerusform>
        </translation>
    </message>
    <message>
        <source>The views cannot be read…</source>
        <translation>Não é possível ler as exibições…</translation>
    </message>
</context>
<context>
    <name>rollcall::SearchBox</name>
    <message>
        <source>No user has a column “%1”. Did you mean “%2”?</source>
        <translation>Nenhum usuário tem uma coluna “%1”. Você quis dizer “%2”?</translation>
    </message>
    <message>
        <source>No user has a column “%1”.</source>
        <translation>Nenhum usuário tem uma coluna “%1”.</translation>
    </message>
</context>
<context>
    <name>rollcall::SearchHelp</name>
    <message>
        <source>Search help</source>
        <translation>Ajuda da pesquisa</translation>
    </message>
    <message>
        <source>Search by example</source>
        <translation>Exemplos de pesquisa</translation>
    </message>
    <message>
        <source>Both words, anywhere in the columns shown</source>
        <translation>Ambas as palavras, em qualquer lugar das colunas exibidas</translation>
    </message>
    <message>
        <source>Exactly these words, one after the other</source>
        <translation>Exatamente estas palavras, uma após a outra</translation>
    </message>
    <message>
        <source>The column contains the text</source>
        <translation>A coluna contém o texto</translation>
    </message>
    <message>
        <source>The column is exactly this, in any case</source>
        <translation>A coluna é exatamente isto, sem diferenciar maiúsculas de minúsculas</translation>
    </message>
    <message>
        <source>Begins with; a $ behind the text means ends with</source>
        <translation>Começa com; um $ depois do texto significa termina com</translation>
    </message>
    <message>
        <source>One of several values</source>
        <translation>Um entre vários valores</translation>
    </message>
    <message>
        <source>Has a value</source>
        <translation>Tem um valor</translation>
    </message>
    <message>
        <source>Has no value</source>
        <translation>Não tem valor</translation>
    </message>
    <message>
        <source>Longer than 90 days ago; also h, w, m and y</source>
        <translation>Há mais de 90 dias; também h, w, m e y</translation>
    </message>
    <message>
        <source>Since a day; also today and yesterday</source>
        <translation>Desde um dia; também today e yesterday</translation>
    </message>
    <message>
        <source>It has not happened</source>
        <translation>Nunca aconteceu</translation>
    </message>
    <message>
        <source>Everybody but these; NOT means the same</source>
        <translation>Todos, exceto estes; NOT significa o mesmo</translation>
    </message>
    <message>
        <source>Either; parentheses hold together</source>
        <translation>Um ou outro; os parênteses agrupam</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Pesquisas recentes</translation>
    </message>
    <message>
        <source>Forget Recent Searches</source>
        <translation>Esquecer pesquisas recentes</translation>
    </message>
</context>
<context>
    <name>rollcall::SecretEdit</name>
    <message>
        <source>Hide what was typed</source>
        <translation>Ocultar o que foi digitado</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>Mostrar o que foi digitado</translation>
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
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Open Page</source>
        <comment>button</comment>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Cancel Sign-In</source>
        <comment>button</comment>
        <translation>Cancelar login</translation>
    </message>
    <message>
        <source>The code to type on the sign-in page</source>
        <translation>O código a digitar na página de login</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 yourself and type the code there.</source>
        <translation>Não foi possível abrir um navegador. Abra %1 você mesmo e digite o código lá.</translation>
    </message>
    <message>
        <source>Waiting for the browser… Sign in there, then come back.</source>
        <translation>Aguardando o navegador… Entre por ele e depois volte aqui.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address into one on this computer.</source>
        <translation>Não foi possível abrir um navegador. Copie o endereço para um navegador deste computador.</translation>
    </message>
    <message>
        <source>Open %1 on any device and type this code. It is good until %2.</source>
        <comment>an address, a time of day</comment>
        <translation>Abra %1 em qualquer dispositivo e digite este código. Ele é válido até %2.</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>button, after it was pressed</comment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <comment>button</comment>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando o serviço…</translation>
    </message>
    <message>
        <source>Sign In Again…</source>
        <comment>button</comment>
        <translation>Entrar novamente…</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Login concluído.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>button</comment>
        <translation>Tentar novamente</translation>
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
        <translation>Clique para mostrar também usuários com outros status.</translation>
    </message>
    <message>
        <source>Click to show only users with the statuses chosen here.</source>
        <translation>Clique para mostrar somente usuários com os status escolhidos aqui.</translation>
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
        <translation>Sugestões</translation>
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
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Save Support Bundle</source>
        <translation>Salvar pacote de suporte</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Arquivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>a file</comment>
        <translation>Salvo como %1.</translation>
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
        <translation>Ordem &amp;crescente</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>Ordem &amp;decrescente</translation>
    </message>
    <message>
        <source>Show in the Order &amp;Received</source>
        <translation>Ordem de &amp;recebimento</translation>
    </message>
    <message>
        <source>&amp;Values…</source>
        <translation>&amp;Valores…</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>&amp;Ocultar “%1”</translation>
    </message>
    <message>
        <source>Choose &amp;Columns…</source>
        <translation>&amp;Escolher colunas…</translation>
    </message>
</context>
<context>
    <name>rollcall::TableFilters</name>
    <message>
        <source>Only Users Where “%1” &amp;Never Happened</source>
        <translation>Somente usuários em que “%1” &amp;nunca ocorreu</translation>
    </message>
    <message>
        <source>N&amp;ot Users Where “%1” Never Happened</source>
        <translation>E&amp;xceto usuários em que “%1” nunca ocorreu</translation>
    </message>
    <message>
        <source>Only Users With&amp;out “%1”</source>
        <translation>Somente usuários se&amp;m “%1”</translation>
    </message>
    <message>
        <source>Only Users &amp;with “%1”</source>
        <translation>Somente usuários c&amp;om “%1”</translation>
    </message>
    <message>
        <source>&amp;Only “%1”</source>
        <translation>&amp;Somente “%1”</translation>
    </message>
    <message>
        <source>&amp;Not “%1”</source>
        <translation>E&amp;xceto “%1”</translation>
    </message>
</context>
<context>
    <name>rollcall::TenantCard</name>
    <message>
        <source>Tenant Card</source>
        <translation>Ficha do locatário</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <comment>button</comment>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what is shown here as text; no secret is in it</source>
        <translation>Copiar o que é exibido aqui como texto; não há segredos nele</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Diretório:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Endereço:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>caption of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Signs in with:</source>
        <translation>Forma de login:</translation>
    </message>
    <message>
        <source>Secrets are kept:</source>
        <translation>Segredos guardados:</translation>
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
        <translation>Validade:</translation>
    </message>
    <message>
        <source>Rate limit:</source>
        <translation>Limite de taxa:</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Escopos</translation>
    </message>
    <message>
        <source>Scopes:</source>
        <translation>Escopos:</translation>
    </message>
    <message>
        <source>until Rollcall is closed: no keychain is running</source>
        <translation>até o Rollcall ser fechado: nenhum chaveiro está em execução</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain</source>
        <translation>no chaveiro do sistema</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda não conhecido</translation>
    </message>
    <message>
        <source>Connected; answered within %1 ms.</source>
        <translation>Conectado; resposta em %1 ms.</translation>
    </message>
    <message>
        <source>the directory does not tell</source>
        <translation>o diretório não informa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, login</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 access token, renewed by Rollcall</source>
        <comment>Bearer</comment>
        <translation>Token de acesso %1, renovado pelo Rollcall</translation>
    </message>
    <message>
        <source>the token does not tell</source>
        <translation>o token não informa</translation>
    </message>
    <message>
        <source>%1 requests a period, %2 of them left</source>
        <translation>%1 solicitações por período, restam %2</translation>
    </message>
    <message>
        <source>%1 – can change</source>
        <comment>a scope</comment>
        <translation>%1 – pode alterar</translation>
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
        <translation>“%1” está conectado.</translation>
    </message>
    <message>
        <source>The rate limit is %1 requests a period, %2 of them left.</source>
        <translation>O limite de taxa é de %1 solicitações por período; restam %2.</translation>
    </message>
    <message>
        <source>Remove Tenant</source>
        <translation>Remover locatário</translation>
    </message>
    <message>
        <source>Remove “%1” from Rollcall?</source>
        <translation>Remover “%1” do Rollcall?</translation>
    </message>
    <message>
        <source>Its address, its token, users kept of an interrupted load and the arrangement of its table are forgotten. Nothing changes in the directory itself.</source>
        <translation>O endereço do locatário, o token, os usuários guardados de um carregamento interrompido e a disposição da tabela são esquecidos. Nada muda no próprio diretório.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The token of “%1” may still be in the keychain. %2</source>
        <comment>what happened, why</comment>
        <translation>O token de “%1” ainda pode estar no chaveiro. %2</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>tenant, what happened</comment>
        <translation>“%1”: %2</translation>
    </message>
</context>
<context>
    <name>rollcall::TenantView</name>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Search the columns shown</source>
        <translation>Pesquisar nas colunas exibidas</translation>
    </message>
    <message>
        <source>Add Details Co&amp;lumns…</source>
        <translation>Adicionar colunas de de&amp;talhes…</translation>
    </message>
    <message>
        <source>%1 of %2 fetched users shown, %3 selected</source>
        <translation>%1 de %2 usuários obtidos exibidos, %3 selecionados</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 selected</source>
        <translation>%1 de %2 exibidos, %3 selecionados</translation>
    </message>
    <message>
        <source>%1 of %2 fetched users shown</source>
        <translation>%1 de %2 usuários obtidos exibidos</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 exibidos</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>button</comment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>At most %1 users are copied at once. Export the selection to a file instead.</source>
        <translation>No máximo %1 usuários são copiados de uma vez. Em vez disso, exporte a seleção para um arquivo.</translation>
    </message>
    <message>
        <source>Copying %1 users…</source>
        <translation>Copiando %1 usuários…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) copied.</source>
        <translation>
            <numerusform>%Ln usuário copiado.</numerusform>
            <numerusform>%Ln usuários copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>Open in &amp;Window</source>
        <translation>Abrir em &amp;janela</translation>
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
        <translation>Esco&amp;lher colunas…</translation>
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
        <translation>Nenhum chaveiro foi encontrado: o token é mantido até o Rollcall ser fechado e solicitado novamente na próxima vez.</translation>
    </message>
    <message>
        <source>It is stored in the system&apos;s keychain.</source>
        <translation>Ele é armazenado no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <comment>title</comment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Entre novamente para continuar.</translation>
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
        <translation>Você recebe um código e o digita em uma página de %1, em qualquer dispositivo.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 opens in the browser.</source>
        <translation>A página de login de %1 é aberta no navegador.</translation>
    </message>
</context>
<context>
    <name>rollcall::UserPanel</name>
    <message>
        <source>Access</source>
        <comment>tab: groups, applications, roles</comment>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>tab: factors, devices</comment>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>tab: log</comment>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>No user selected</source>
        <translation>Nenhum usuário selecionado</translation>
    </message>
    <message>
        <source>Select a user in the table to see all attributes.</source>
        <translation>Selecione um usuário na tabela para ver todos os atributos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users selected</source>
        <translation>
            <numerusform>%Ln usuário selecionado</numerusform>
            <numerusform>%Ln usuários selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single user to see all attributes, or export the selection.</source>
        <translation>Selecione um único usuário para ver todos os atributos ou exporte a seleção.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Manager: %1</source>
        <translation>Gerente: %1</translation>
    </message>
    <message>
        <source>Direct reports</source>
        <translation>Subordinados diretos</translation>
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
        <translation>Valores de “%1”</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>Pesquisar os valores</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Show These</source>
        <translation>Mostrar estes</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(sem valor)</translation>
    </message>
    <message>
        <source>%1 less frequent values, of %2 users in all, are not listed.</source>
        <extracomment>%1: how many values, %2: how many users have one of them.</extracomment>
        <translation>%1 valores menos frequentes, de %2 usuários no total, não estão listados.</translation>
    </message>
    <message>
        <source>No users match the rest of the search.</source>
        <translation>Nenhum usuário corresponde ao restante da pesquisa.</translation>
    </message>
    <message>
        <source>Of the users that match the rest of the search.</source>
        <translation>Entre os usuários que correspondem ao restante da pesquisa.</translation>
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
        <translation>Todos os locatários</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Tenant</source>
        <comment>column: the tenant of a view</comment>
        <translation>Locatário</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>column</comment>
        <translation>Pesquisa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) cannot be used.</source>
        <translation>
            <numerusform>Mais %Ln arquivo não pode ser usado.</numerusform>
            <numerusform>Mais %Ln arquivos não podem ser usados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No view is saved. “Save View…” saves what a table shows.</source>
        <translation>Nenhuma exibição foi salva. “Salvar exibição…” salva o que uma tabela mostra.</translation>
    </message>
    <message>
        <source>“%1” was not renamed. %2</source>
        <comment>a view, why</comment>
        <translation>“%1” não foi renomeada. %2</translation>
    </message>
    <message>
        <source>Remove View</source>
        <translation>Remover exibição</translation>
    </message>
    <message>
        <source>Remove the view “%1”?</source>
        <translation>Remover a exibição “%1”?</translation>
    </message>
    <message>
        <source>Its file is deleted. What the table shows now stays as it is.</source>
        <translation>O arquivo dela é excluído. O que a tabela mostra agora permanece como está.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Export View</source>
        <translation>Exportar exibição</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Exibições (*.json)</translation>
    </message>
    <message>
        <source>“%1” was written to %2.</source>
        <comment>a view, a file</comment>
        <translation>“%1” foi gravada em %2.</translation>
    </message>
    <message>
        <source>Import View</source>
        <translation>Importar exibição</translation>
    </message>
    <message>
        <source>Views (*.json);;All files (*)</source>
        <translation>Exibições (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Já existe uma exibição “%1”.</translation>
    </message>
    <message>
        <source>Both can be kept; the imported one is then called “%1”. Replacing deletes the one that is here.</source>
        <translation>É possível manter as duas; nesse caso, a importada passa a se chamar “%1”. Substituir exclui a que está aqui.</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <comment>button</comment>
        <translation>Manter as duas</translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>button</comment>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>“%1” was imported. It is for the tenant “%2” alone.</source>
        <translation>“%1” foi importada. Ela é somente para o locatário “%2”.</translation>
    </message>
    <message>
        <source>“%1” was imported. It is for all tenants.</source>
        <translation>“%1” foi importada. Ela é para todos os locatários.</translation>
    </message>
</context>
</TS>
