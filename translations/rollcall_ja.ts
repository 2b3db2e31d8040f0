<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccountStatus</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>ステージング済み</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロックアウト</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>パスワード期限切れ</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>非アクティブ化済み</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
</context>
<context>
    <name>AttributeGroup</name>
    <message>
        <source>Identity</source>
        <translation>ID 情報</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>勤務先</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
</context>
<context>
    <name>BlankReason</name>
    <message>
        <source>never</source>
        <translation>一度もなし</translation>
    </message>
    <message>
        <source>not requested</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>not licensed</source>
        <translation>ライセンスなし</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>提供なし</translation>
    </message>
    <message>
        <source>not permitted: this takes %1</source>
        <comment>scope or permission</comment>
        <translation>権限なし: %1 が必要です</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Choose Columns</source>
        <translation>列の選択</translation>
    </message>
    <message>
        <source>Ticked columns are shown, from left to right in this order. Drag them, or use the buttons, to change it.</source>
        <translation>チェックを付けた列が、この順番で左から右に表示されます。順番を変えるには、ドラッグするかボタンを使用します。</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>列を検索</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Brings back the columns that this provider starts with</source>
        <translation>このプロバイダーの初期状態の列に戻します</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>The token belongs to %1.</source>
        <translation>トークンの所有者は %1 です。</translation>
    </message>
    <message>
        <source>The token belongs to %1 (%2).</source>
        <translation>トークンの所有者は %1 (%2) です。</translation>
    </message>
    <message>
        <source>The token&apos;s scopes: %1.</source>
        <translation>トークンのスコープ: %1。</translation>
    </message>
    <message>
        <source>Rollcall renews it by itself.</source>
        <translation>Rollcall が自動的に更新します。</translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <comment>a date and time</comment>
        <translation>トークンの有効期限は %1 です。</translation>
    </message>
    <message>
        <source>This token can do more than read (%1). Rollcall only reads: one without these scopes is safer.</source>
        <translation>このトークンでは読み取り以外の操作もできます (%1)。Rollcall は読み取りしか行わないため、これらのスコープがないトークンのほうが安全です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list of scopes</comment>
        <translation>
            <numerusform>%1、ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>トークンの有効期限が切れています。</translation>
    </message>
    <message>
        <source>The token expires within a minute.</source>
        <translation>トークンの有効期限は 1 分以内に切れます。</translation>
    </message>
    <message numerus="yes">
        <source>The token is good for %Ln more minute(s).</source>
        <translation>
            <numerusform>トークンの有効期間は残り %Ln 分です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token is good for %Ln more hour(s).</source>
        <translation>
            <numerusform>トークンの有効期間は残り %Ln 時間です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <comment>a date</comment>
        <translation>トークンの有効期限は %1 です。</translation>
    </message>
</context>
<context>
    <name>EnrichmentBar</name>
    <message>
        <source>Progress of the details columns</source>
        <translation>詳細列の進行状況</translation>
    </message>
    <message>
        <source>Pause asking for details</source>
        <translation>詳細の取得を一時停止</translation>
    </message>
    <message>
        <source>Go on asking for details</source>
        <translation>詳細の取得を再開</translation>
    </message>
    <message>
        <source>Stop asking for details; what was received is kept</source>
        <translation>詳細の取得を停止します。取得済みのデータは保持されます</translation>
    </message>
    <message>
        <source>Stop asking for details</source>
        <translation>詳細の取得を停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>この行を閉じる</translation>
    </message>
</context>
<context>
    <name>EnrichmentDialog</name>
    <message>
        <source>Add Details Columns</source>
        <translation>詳細列の追加</translation>
    </message>
    <message>
        <source>What the directory tells of one user at a time alone can be asked for of all users shown, and becomes columns of the table.</source>
        <translation>ユーザー 1 人ずつでしか取得できない情報を、表示中の全ユーザーについてディレクトリから取得し、表の列として追加できます。</translation>
    </message>
    <message>
        <source>Details columns</source>
        <translation>詳細列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>a scope or permission</comment>
        <translation>必要な権限</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Try Again</source>
        <comment>button</comment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <comment>button</comment>
        <translation>トークンを入力…</translation>
    </message>
    <message>
        <source>Edit Tenant…</source>
        <comment>button</comment>
        <translation>テナントを編集…</translation>
    </message>
    <message>
        <source>The answer was: “%1”</source>
        <translation>応答の内容: 「%1」</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>リクエスト ID: %1</translation>
    </message>
    <message>
        <source>The answer was: “%1” (request id %2)</source>
        <translation>応答の内容: 「%1」 (リクエスト ID: %2)</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>1 分ほど待ってから、もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln seconds.</source>
        <translation>
            <numerusform>%Ln 秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>the directory</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>What was received until then is kept.</source>
        <translation>それまでに取得したデータは保持されます。</translation>
    </message>
    <message>
        <source>This cannot be used as it is.</source>
        <translation>このままでは使用できません。</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>入力内容を確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 に接続できません。</translation>
    </message>
    <message>
        <source>Check the network connection and the tenant&apos;s address, then try again.</source>
        <translation>ネットワーク接続とテナントのアドレスを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>%1 との接続が切断されました。</translation>
    </message>
    <message>
        <source>Check the network connection, then try again. What was received is kept.</source>
        <translation>ネットワーク接続を確認してから、もう一度お試しください。取得済みのデータは保持されます。</translation>
    </message>
    <message>
        <source>No complete answer came from %1 in time.</source>
        <translation>%1 からの応答が時間内に完了しませんでした。</translation>
    </message>
    <message>
        <source>The service or the network is slow just now. Try again in a moment.</source>
        <translation>サービスまたはネットワークが現在遅くなっています。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted.</source>
        <translation>%1 への接続は暗号化されません。</translation>
    </message>
    <message>
        <source>The token would be readable on its way. Use an address that begins with https://.</source>
        <translation>トークンが通信経路上で読み取られるおそれがあります。https:// で始まるアドレスを使用してください。</translation>
    </message>
    <message>
        <source>%1 pointed to another server, %2.</source>
        <translation>%1 が別のサーバー (%2) を指定しました。</translation>
    </message>
    <message>
        <source>The directory</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>The token was not sent there. If both hosts belong to this tenant, name the second one as its alias host in the tenant&apos;s settings.</source>
        <translation>そのサーバーにトークンは送信していません。両方のホストがこのテナントのものである場合は、2 つ目のホストをテナントの設定で別名ホストに指定してください。</translation>
    </message>
    <message>
        <source>The directory says that it has %1 users, but %2 arrived.</source>
        <translation>ディレクトリはユーザー数を %1 人としていますが、取得できたのは %2 人です。</translation>
    </message>
    <message>
        <source>Users may have changed places while they were read, and some can be missing here. List the tenant again.</source>
        <translation>読み取り中にユーザーの並びが変わり、一部のユーザーが抜けている可能性があります。テナントをもう一度読み込んでください。</translation>
    </message>
    <message>
        <source>The directory no longer knows where in its list we were.</source>
        <translation>一覧の続きの位置がディレクトリ側で失われました。</translation>
    </message>
    <message>
        <source>It keeps a place for a short time only, and this listing took longer. What was received is kept. List the tenant again.</source>
        <translation>ディレクトリが位置を保持するのは短時間だけで、今回の読み込みはそれより長くかかりました。取得済みのデータは保持されます。テナントをもう一度読み込んでください。</translation>
    </message>
    <message>
        <source>%1 sent the same page again.</source>
        <translation>%1 が同じページを再び送信しました。</translation>
    </message>
    <message>
        <source>Loading was ended, as it would never have come to an end. Try again later, and tell the provider if it happens again.</source>
        <translation>このままでは終わらないため、読み込みを打ち切りました。しばらくしてからもう一度お試しください。再び起こる場合は、プロバイダーに連絡してください。</translation>
    </message>
    <message>
        <source>The token was refused.</source>
        <translation>トークンが拒否されました。</translation>
    </message>
    <message>
        <source>It may have expired or been revoked. Enter a new token for this tenant.</source>
        <translation>有効期限が切れたか、取り消された可能性があります。このテナントの新しいトークンを入力してください。</translation>
    </message>
    <message>
        <source>The token lacks a permission.</source>
        <translation>トークンの権限が不足しています。</translation>
    </message>
    <message>
        <source>It is valid, but may not read users. Use the token of an administrator who may, or ask for the permission.</source>
        <translation>トークンは有効ですが、ユーザーを読み取る権限がありません。その権限を持つ管理者のトークンを使用するか、権限の付与を依頼してください。</translation>
    </message>
    <message>
        <source>The directory has nothing at this address.</source>
        <translation>ディレクトリのこのアドレスには何もありません。</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s address: it may have been renamed or removed.</source>
        <translation>テナントのアドレスを確認してください。テナントの名前が変更されたか、テナントが削除された可能性があります。</translation>
    </message>
    <message>
        <source>The tenant&apos;s rate limit is used up.</source>
        <translation>テナントのレート制限に達しました。</translation>
    </message>
    <message>
        <source>The directory refused the request (HTTP %1).</source>
        <translation>ディレクトリがリクエストを拒否しました (HTTP %1)。</translation>
    </message>
    <message>
        <source>The directory refused the request.</source>
        <translation>ディレクトリがリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s settings against the answer below.</source>
        <translation>下の応答と照らし合わせて、テナントの設定を確認してください。</translation>
    </message>
    <message>
        <source>The directory has a fault of its own (HTTP %1).</source>
        <translation>ディレクトリ側で障害が発生しています (HTTP %1)。</translation>
    </message>
    <message>
        <source>The directory has a fault of its own.</source>
        <translation>ディレクトリ側で障害が発生しています。</translation>
    </message>
    <message>
        <source>The answer is not what a directory sends.</source>
        <translation>応答がディレクトリのものではありません。</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s address. A login page or a proxy may have answered in the directory&apos;s place.</source>
        <translation>テナントのアドレスを確認してください。ログインページまたはプロキシがディレクトリの代わりに応答した可能性があります。</translation>
    </message>
    <message>
        <source>An answer from %1 was too large.</source>
        <translation>%1 からの応答が大きすぎます。</translation>
    </message>
    <message>
        <source>It was not read to its end, to keep this computer usable. Check the tenant&apos;s address.</source>
        <translation>このコンピューターの動作に支障が出ないよう、最後までは読み取りませんでした。テナントのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>このコンピューターにはキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Tokens are kept until Rollcall is closed, and asked for again next time. To keep them, start a keyring service such as GNOME Keyring or KWallet.</source>
        <translation>トークンは Rollcall を終了するまで保持され、次回は再入力が必要です。保存するには、GNOME Keyring や KWallet などのキーリングサービスを起動してください。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Until then, tokens must be entered anew.</source>
        <translation>ロックを解除してから、もう一度お試しください。それまでは、トークンを改めて入力する必要があります。</translation>
    </message>
    <message>
        <source>No token is stored for this tenant.</source>
        <translation>このテナントのトークンは保存されていません。</translation>
    </message>
    <message>
        <source>Enter its token to go on.</source>
        <translation>続けるにはトークンを入力してください。</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written.</source>
        <translation>ファイル %1 を読み書きできませんでした。</translation>
    </message>
    <message>
        <source>that was named</source>
        <comment>in place of a file&apos;s name</comment>
        <translation>(指定されたもの)</translation>
    </message>
    <message>
        <source>Check that the folder exists, that it may be written to and that the disk is not full.</source>
        <translation>フォルダーが存在すること、書き込みが許可されていること、ディスクに空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>There is no tenant called “%1”.</source>
        <translation>「%1」という名前のテナントはありません。</translation>
    </message>
    <message>
        <source>Check its name in the list of tenants.</source>
        <translation>テナントの一覧で名前を確認してください。</translation>
    </message>
    <message>
        <source>Not permitted: this takes %1.</source>
        <comment>scope or permission</comment>
        <translation>権限がありません: %1 が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>Members of “%1” only: %Ln user(s), as of %2.</source>
        <comment>group, time</comment>
        <translation>
            <numerusform>「%1」のメンバーのみ: ユーザー %Ln 人 (%2 時点)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are not among the users received.</source>
        <translation>
            <numerusform>うち %Ln 人は、取得済みのユーザーに含まれていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) in it is/are not followed.</source>
        <translation>
            <numerusform>その中のグループ %Ln 件はたどっていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Direct members only.</source>
        <translation>直接のメンバーのみです。</translation>
    </message>
    <message>
        <source>Those in groups within it count.</source>
        <translation>その中のグループのメンバーも含みます。</translation>
    </message>
    <message>
        <source>The directory does not tell whether those in groups within it count.</source>
        <translation>その中のグループのメンバーを含むかどうか、ディレクトリからは分かりません。</translation>
    </message>
    <message>
        <source>Not all of its members were read.</source>
        <translation>メンバーの一部を読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1 Only those whom “%2” may find were asked for.</source>
        <comment>a sentence, a query</comment>
        <translation>%1「%2」に該当しうるユーザーだけを取得しました。</translation>
    </message>
    <message numerus="yes">
        <source>Still loading: %Ln users of %1 so far.</source>
        <translation>
            <numerusform>読み込み中: %1 のユーザー、現在 %Ln 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln users of %1.</source>
        <translation>
            <numerusform>完了: %1 のユーザー %Ln 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln users of %1, loaded at %2.</source>
        <translation>
            <numerusform>完了: %1 のユーザー %Ln 人 (%2 に読み込み)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: loading ended after %Ln users of %1.</source>
        <translation>
            <numerusform>一部のみ: %1 のユーザー %Ln 人で読み込みが終了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: stopped after %Ln users of %1.</source>
        <translation>
            <numerusform>一部のみ: %1 のユーザー %Ln 人で停止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: loading ended after %Ln users of %1. %2</source>
        <translation>
            <numerusform>一部のみ: %1 のユーザー %Ln 人で読み込みが終了しました。%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s: our share of the rate limit is used</source>
        <translation>
            <numerusform>待機中 (残り %Ln 秒): レート制限の使用割合の上限に達しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s for the rate limit</source>
        <translation>
            <numerusform>レート制限のため待機中 (残り %Ln 秒)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s: the server is busy (attempt %1)</source>
        <translation>
            <numerusform>待機中 (残り %Ln 秒): サーバーが混雑しています (試行 %1 回目)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connection lost, trying again in %Ln s (attempt %1)</source>
        <translation>
            <numerusform>接続が切断されました。%Ln 秒後に再試行します (試行 %1 回目)</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory renewed the sign-in, but the keychain did not take it: %1 Unless you enter the token or sign in again, the tenant will ask for it next time.</source>
        <comment>a whole sentence: why</comment>
        <translation>ディレクトリはサインインを更新しましたが、キーチェーンに保存できませんでした。%1トークンを入力するかサインインし直さない場合は、次回このテナントで入力を求められます。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Users</source>
        <translation>ユーザーのエクスポート</translation>
    </message>
    <message>
        <source>Users:</source>
        <translation>ユーザー:</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>プリセット(&amp;P):</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Keep the choices below under a name</source>
        <translation>以下の設定に名前を付けて保存します</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>列(&amp;C):</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>ファイル(&amp;L):</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>書き込むファイル</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>参照(&amp;W)…</translation>
    </message>
    <message>
        <source>A small file beside it says what was exported, when and by what query, and finds later changes: rollcall-cli verify FILE</source>
        <translation>何を、いつ、どの検索でエクスポートしたかを記録する小さなファイルを、同じ場所に作成します。後からの変更も検出できます: rollcall-cli verify FILE</translation>
    </message>
    <message>
        <source>Write a mani&amp;fest beside it</source>
        <translation>マニフェストも書き込む(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Folder of the file</source>
        <translation>ファイルのフォルダー</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ExportShape</name>
    <message>
        <source>&amp;Dates:</source>
        <translation>日付(&amp;D):</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Se&amp;veral values:</source>
        <translation>複数の値(&amp;V):</translation>
    </message>
    <message>
        <source>How values are written of which a user has several, such as languages</source>
        <translation>言語のように、1 人のユーザーが複数の値を持つ属性の書き込み方</translation>
    </message>
    <message>
        <source>Several values in one column</source>
        <translation>1 つの列の複数の値</translation>
    </message>
    <message>
        <source>&amp;Masking:</source>
        <translation>マスク(&amp;M):</translation>
    </message>
    <message>
        <source>For a file that others may see: takes out what tells who somebody is</source>
        <translation>他の人が見る可能性があるファイル向け: 個人を特定できる情報を取り除きます</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Key of the hashes</source>
        <translation>ハッシュのキー</translation>
    </message>
    <message>
        <source>Separated &amp;by:</source>
        <translation>区切り文字(&amp;B):</translation>
    </message>
    <message>
        <source>Excel expects semicolons where the comma is the decimal sign</source>
        <translation>小数点にコンマを使う地域の Excel では、セミコロン区切りが想定されています</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Some versions of Excel read accented letters wrongly without it. Other programs do not need it.</source>
        <translation>これがないと、Excel のバージョンによっては文字化けします。他のプログラムでは不要です。</translation>
    </message>
    <message>
        <source>Mark the file as &amp;UTF-8 for Excel</source>
        <translation>Excel 用に UTF-8 の BOM を付ける(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>CSV (comma-separated values)</source>
        <translation>CSV (コンマ区切り)</translation>
    </message>
    <message>
        <source>TSV (tab-separated values)</source>
        <translation>TSV (タブ区切り)</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML ページ</translation>
    </message>
    <message>
        <source>Okta CSV import</source>
        <translation>Okta CSV インポート</translation>
    </message>
    <message>
        <source>Microsoft Entra bulk create (CSV)</source>
        <translation>Microsoft Entra 一括作成 (CSV)</translation>
    </message>
    <message>
        <source>JumpCloud CSV import</source>
        <translation>JumpCloud CSV インポート</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown の表</translation>
    </message>
    <message>
        <source>NDJSON (one object a line)</source>
        <translation>NDJSON (1 行に 1 オブジェクト)</translation>
    </message>
    <message>
        <source>SCIM 2.0 bulk request (JSON)</source>
        <translation>SCIM 2.0 一括リクエスト (JSON)</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite データベース</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel ブック</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Find in the JSON</source>
        <translation>JSON 内を検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>JSON of the user, as a tree</source>
        <translation>ユーザーの JSON (ツリー)</translation>
    </message>
    <message>
        <source>JSON of the user</source>
        <translation>ユーザーの JSON</translation>
    </message>
    <message>
        <source>On: keys and values as a tree. Off: the text.</source>
        <translation>オン: キーと値をツリーで表示します。オフ: テキストで表示します。</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <comment>shows JSON as a tree</comment>
        <translation>ツリー(&amp;T)</translation>
    </message>
    <message>
        <source>Off: the object as the service sent it</source>
        <translation>オフ: サービスから届いたままのオブジェクト</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>字下げ(&amp;I)</translation>
    </message>
    <message>
        <source>Copies the object exactly as the service sent it</source>
        <translation>サービスから届いたままのオブジェクトをコピーします</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>LaterColumn</name>
    <message>
        <source>%1 (number)</source>
        <comment>a list about a user</comment>
        <translation>%1 (件数)</translation>
    </message>
</context>
<context>
    <name>ListingStatus</name>
    <message>
        <source>Pause loading</source>
        <translation>読み込みを一時停止</translation>
    </message>
    <message>
        <source>Go on loading</source>
        <translation>読み込みを再開</translation>
    </message>
    <message>
        <source>Stop loading; what was received is kept</source>
        <translation>読み込みを停止します。取得済みのデータは保持されます</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>読み込みを停止</translation>
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
        <translation>テナント(&amp;T)</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>ビュー(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>テナント(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Add &amp;Tenant…</source>
        <translation>テナントを追加(&amp;T)…</translation>
    </message>
    <message>
        <source>Add a tenant</source>
        <translation>テナントを追加します</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write users to a file</source>
        <translation>ユーザーをファイルに書き込みます</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Load all users again</source>
        <translation>全ユーザーを読み込み直します</translation>
    </message>
    <message>
        <source>Fetch &amp;Only What This Search Finds…</source>
        <translation>この検索の該当者だけを取得(&amp;O)…</translation>
    </message>
    <message>
        <source>Fetch &amp;Everybody</source>
        <translation>全ユーザーを取得(&amp;E)</translation>
    </message>
    <message>
        <source>Members of a &amp;Group…</source>
        <translation>グループのメンバー(&amp;G)…</translation>
    </message>
    <message>
        <source>Show only those who are in a group of the directory</source>
        <translation>ディレクトリのグループに属するユーザーだけを表示します</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>ビューを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep the search, the order and the columns under a name</source>
        <translation>検索、並べ替え、列に名前を付けて保存します</translation>
    </message>
    <message>
        <source>Save what the table shows now in this view</source>
        <translation>現在の表の表示内容をこのビューに保存します</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>ビューの管理(&amp;M)…</translation>
    </message>
    <message>
        <source>Rename, remove, export and import views</source>
        <translation>ビューの名前変更、削除、エクスポート、インポートを行います</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>列(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>表示する列を選択します</translation>
    </message>
    <message>
        <source>Add &amp;Details Columns…</source>
        <translation>詳細列を追加(&amp;D)…</translation>
    </message>
    <message>
        <source>Ask for groups, applications, factors and the like of all users shown</source>
        <translation>表示中の全ユーザーについて、グループ、アプリケーション、認証要素などを取得します</translation>
    </message>
    <message>
        <source>&amp;Filter Row</source>
        <translation>フィルター行(&amp;F)</translation>
    </message>
    <message>
        <source>Show a filter below the header of each column</source>
        <translation>各列の見出しの下にフィルターを表示します</translation>
    </message>
    <message>
        <source>&amp;User Panel</source>
        <translation>ユーザーパネル(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit the tenant</source>
        <translation>テナントを編集します</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>複製(&amp;D)…</translation>
    </message>
    <message>
        <source>Add a tenant like this one</source>
        <translation>このテナントをもとに新しいテナントを追加します</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove the tenant from Rollcall</source>
        <translation>テナントを Rollcall から削除します</translation>
    </message>
    <message>
        <source>Open User in a &amp;Window</source>
        <translation>ユーザーをウィンドウで開く(&amp;W)</translation>
    </message>
    <message>
        <source>Show the selected user in a window of its own</source>
        <translation>選択したユーザーを別のウィンドウに表示します</translation>
    </message>
    <message>
        <source>Com&amp;pare Users</source>
        <translation>ユーザーを比較(&amp;P)</translation>
    </message>
    <message>
        <source>Show two to four selected users side by side</source>
        <translation>選択した 2 ～ 4 人のユーザーを並べて表示します</translation>
    </message>
    <message>
        <source>Tenant &amp;Card…</source>
        <translation>テナント情報(&amp;C)…</translation>
    </message>
    <message>
        <source>Show how the tenant is signed in to, and what its token may do</source>
        <translation>テナントへのサインイン方法と、トークンの権限を表示します</translation>
    </message>
    <message>
        <source>Te&amp;st Connection</source>
        <translation>接続テスト(&amp;S)</translation>
    </message>
    <message>
        <source>Enter &amp;Token…</source>
        <translation>トークンを入力(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Pause Loading</source>
        <translation>読み込みを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Res&amp;ume Loading</source>
        <translation>読み込みを再開(&amp;U)</translation>
    </message>
    <message>
        <source>St&amp;op Loading</source>
        <translation>読み込みを停止(&amp;O)</translation>
    </message>
    <message>
        <source>Save &amp;Support Bundle…</source>
        <translation>サポート情報を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Show what helps to find a fault, and save it in a file</source>
        <translation>問題の調査に役立つ情報を表示し、ファイルに保存します</translation>
    </message>
    <message>
        <source>&amp;About Rollcall</source>
        <translation>Rollcall について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>MessageBanner</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Give the tenant a name.</source>
        <translation>テナントの名前を入力してください。</translation>
    </message>
    <message>
        <source>The tenant&apos;s settings are not complete.</source>
        <translation>テナントの設定が完了していません。</translation>
    </message>
    <message>
        <source>The tenant&apos;s address must not hold a user name, password or query.</source>
        <translation>テナントのアドレスに、ユーザー名、パスワード、クエリを含めることはできません。</translation>
    </message>
    <message>
        <source>Another tenant has this name already. Choose a different one.</source>
        <translation>この名前のテナントは既にあります。別の名前を指定してください。</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>&amp;Provider:</source>
        <translation>プロバイダー(&amp;P):</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>What this tenant is called in Rollcall</source>
        <translation>Rollcall で表示するテナントの名前</translation>
    </message>
    <message>
        <source>Name of the tenant</source>
        <translation>テナントの名前</translation>
    </message>
    <message>
        <source>&amp;Sign in with:</source>
        <translation>サインイン方法(&amp;S):</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Without them, the service lists fewer users than it has records</source>
        <translation>オフの場合、サービスが返すユーザーは登録されている数より少なくなります</translation>
    </message>
    <message>
        <source>Include &amp;deprovisioned users</source>
        <translation>プロビジョニング解除済みのユーザーを含める(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rate limit share:</source>
        <translation>レート制限の使用割合(&amp;R):</translation>
    </message>
    <message>
        <source>Share of the rate limit</source>
        <translation>レート制限の使用割合</translation>
    </message>
    <message>
        <source>Share of the rate limit, in percent</source>
        <translation>レート制限の使用割合 (パーセント)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Alias &amp;host:</source>
        <translation>別名ホスト(&amp;H):</translation>
    </message>
    <message>
        <source>Alias host</source>
        <translation>別名ホスト</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>CA ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>CA ファイルを選択</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>接続テスト(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ProfileListModel</name>
    <message>
        <source>%1, %2, %3. %4</source>
        <comment>tenant, provider, state, last result</comment>
        <translation>%1、%2、%3。%4</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>The user name is missing.</source>
        <translation>ユーザー名が入力されていません。</translation>
    </message>
    <message>
        <source>A user name has no colon in it.</source>
        <translation>ユーザー名にコロンは使用できません。</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>パスワードが空です。</translation>
    </message>
    <message>
        <source>This way to sign in is not known.</source>
        <translation>このサインイン方法は認識できません。</translation>
    </message>
    <message>
        <source>The token is empty. Paste it whole.</source>
        <translation>トークンが空です。トークン全体を貼り付けてください。</translation>
    </message>
    <message>
        <source>The token holds white space or characters that no token has. Paste it again, with nothing before or after it.</source>
        <translation>トークンに、空白またはトークンでは使われない文字が含まれています。前後に何も付けずに貼り付け直してください。</translation>
    </message>
    <message>
        <source>The private key is empty. Paste it whole, as a JWK or in PEM form.</source>
        <translation>秘密鍵が空です。JWK または PEM 形式で、鍵全体を貼り付けてください。</translation>
    </message>
    <message>
        <source>This JWK set has several keys. Paste the one that the app has.</source>
        <translation>この JWK セットには複数の鍵が含まれています。アプリに登録されている鍵だけを貼り付けてください。</translation>
    </message>
    <message>
        <source>This private key cannot be read. Paste it whole, as a JWK or in PEM form, with its first and last line.</source>
        <translation>この秘密鍵を読み取れません。JWK、または最初と最後の行を含む PEM 形式で、鍵全体を貼り付けてください。</translation>
    </message>
    <message>
        <source>This RSA key is too short. Services ask for 2048 bits or more.</source>
        <translation>この RSA 鍵は短すぎます。サービスでは 2048 ビット以上が必要です。</translation>
    </message>
    <message>
        <source>This kind of key is not supported. Use an RSA key, or an EC key on P-256.</source>
        <translation>この種類の鍵には対応していません。RSA 鍵、または P-256 の EC 鍵を使用してください。</translation>
    </message>
    <message>
        <source>This is the public key. Paste the private one, which has a member “d”.</source>
        <translation>これは公開鍵です。秘密鍵 (「d」というメンバーを含むもの) を貼り付けてください。</translation>
    </message>
    <message>
        <source>This private key is protected by a password. Paste it without, such as “openssl pkey -in key.pem” prints it; it is kept in the keychain.</source>
        <translation>この秘密鍵はパスワードで保護されています。「openssl pkey -in key.pem」の出力のような、パスワードなしの鍵を貼り付けてください。鍵はキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>There is no private key in this text. Paste it beside its certificate.</source>
        <translation>このテキストには秘密鍵が含まれていません。証明書と一緒に貼り付けてください。</translation>
    </message>
    <message>
        <source>The certificate belongs to another private key than the one beside it.</source>
        <translation>証明書が、一緒に貼り付けられた秘密鍵と対応していません。</translation>
    </message>
    <message>
        <source>This service wants another kind of key: RSA instead of EC.</source>
        <translation>このサービスでは別の種類の鍵が必要です (EC ではなく RSA)。</translation>
    </message>
    <message>
        <source>Nothing can be signed with this key.</source>
        <translation>この鍵では署名できません。</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>クライアント ID が入力されていません。</translation>
    </message>
    <message>
        <source>The certificate is missing. Paste it and its private key one after the other, both in PEM form.</source>
        <translation>証明書がありません。証明書と秘密鍵を、どちらも PEM 形式で続けて貼り付けてください。</translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation>この項目は空にできません。</translation>
    </message>
    <message>
        <source>This is none of the values that the field can have.</source>
        <translation>この項目に指定できる値ではありません。</translation>
    </message>
    <message>
        <source>This is not a valid host name.</source>
        <translation>有効なホスト名ではありません。</translation>
    </message>
    <message>
        <source>White space around the address was left out.</source>
        <translation>アドレスの前後の空白を取り除きました。</translation>
    </message>
    <message>
        <source>Invisible characters were left out.</source>
        <translation>見えない文字を取り除きました。</translation>
    </message>
    <message>
        <source>The quotation marks around the address were left out.</source>
        <translation>アドレスを囲む引用符を取り除きました。</translation>
    </message>
    <message>
        <source>This is a placeholder from documentation. Enter the address of your own organization in its place.</source>
        <translation>これはドキュメントにある記入例です。代わりに自社の組織のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>https:// was put in front, because the API answers on https only.</source>
        <translation>API は https でのみ応答するため、先頭に https:// を付けました。</translation>
    </message>
    <message>
        <source>The API answers on https only. Enter an address that begins with https://.</source>
        <translation>API は https でのみ応答します。https:// で始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The slashes after the scheme were put right.</source>
        <translation>スキームの後のスラッシュを修正しました。</translation>
    </message>
    <message>
        <source>The address begins with a scheme twice. Remove one https:// from it.</source>
        <translation>アドレスの先頭にスキームが 2 つあります。https:// を 1 つ削除してください。</translation>
    </message>
    <message>
        <source>The slash at the end was left out.</source>
        <translation>末尾のスラッシュを取り除きました。</translation>
    </message>
    <message>
        <source>The path after the host name was left out.</source>
        <translation>ホスト名の後のパスを取り除きました。</translation>
    </message>
    <message>
        <source>The query, from the ? on, was left out.</source>
        <translation>? 以降のクエリを取り除きました。</translation>
    </message>
    <message>
        <source>The fragment, from the # on, was left out.</source>
        <translation># 以降のフラグメントを取り除きました。</translation>
    </message>
    <message>
        <source>An address must not hold a user name or password. Enter only the host name.</source>
        <translation>アドレスにユーザー名やパスワードを含めることはできません。ホスト名だけを入力してください。</translation>
    </message>
    <message>
        <source>Brackets were put around the IPv6 address.</source>
        <translation>IPv6 アドレスを角かっこで囲みました。</translation>
    </message>
    <message>
        <source>This is not a valid IP address.</source>
        <translation>有効な IP アドレスではありません。</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>ポートは 1 ～ 65535 の数値で指定してください。</translation>
    </message>
    <message>
        <source>The port was left out, because it is the usual one.</source>
        <translation>標準のポートのため、ポート番号を取り除きました。</translation>
    </message>
    <message>
        <source>The address has no host name. Enter it whole.</source>
        <translation>アドレスにホスト名がありません。アドレス全体を入力してください。</translation>
    </message>
    <message>
        <source>Capital letters were written small.</source>
        <translation>大文字を小文字に変換しました。</translation>
    </message>
    <message>
        <source>The host name was written in its ASCII form, in which letters that only look alike can be told apart.</source>
        <translation>見た目の似た文字を区別できるよう、ホスト名を ASCII 形式に変換しました。</translation>
    </message>
    <message>
        <source>The dot at the end was left out.</source>
        <translation>末尾のドットを取り除きました。</translation>
    </message>
    <message>
        <source>The host name ends in .com twice. Remove one .com from it.</source>
        <translation>ホスト名の末尾に .com が 2 つあります。.com を 1 つ削除してください。</translation>
    </message>
    <message>
        <source>The host name is not whole. Enter all of it, with the dots in it.</source>
        <translation>ホスト名が途中までしかありません。ドットを含めて全体を入力してください。</translation>
    </message>
    <message>
        <source>The host name was completed with the usual domain.</source>
        <translation>標準のドメインを付けてホスト名を補いました。</translation>
    </message>
    <message>
        <source>A token must not travel over plain http. Enter the address with https:// in front.</source>
        <translation>暗号化されない http でトークンを送信することはできません。https:// で始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password. Write them into the proxy&apos;s address in the system&apos;s settings, or ask whoever runs the network for a way without.</source>
        <translation>このネットワークのプロキシでは、名前とパスワードが必要です。システムの設定でプロキシのアドレスに含めるか、認証なしで接続する方法をネットワークの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The token was not sent. What answers there speaks no version of TLS that is still safe. Whoever runs the server must turn on TLS 1.2 or newer.</source>
        <translation>トークンは送信していません。接続先は、安全な TLS のバージョンに対応していません。サーバーの管理者が TLS 1.2 以降を有効にする必要があります。</translation>
    </message>
    <message>
        <source>This is Azure AD Graph, which Microsoft has retired. Use Microsoft Graph: graph.microsoft.com.</source>
        <translation>これは Microsoft が提供を終了した Azure AD Graph です。Microsoft Graph (graph.microsoft.com) を使用してください。</translation>
    </message>
    <message>
        <source>This is where people sign in. Enter the address of Microsoft Graph: graph.microsoft.com, or that of your cloud.</source>
        <translation>これはユーザーがサインインするためのアドレスです。Microsoft Graph のアドレス (graph.microsoft.com、または使用しているクラウドのもの) を入力してください。</translation>
    </message>
    <message>
        <source>This is a tenant&apos;s domain. It belongs in the field for the tenant; the address is graph.microsoft.com, or that of your cloud.</source>
        <translation>これはテナントのドメインです。テナントの欄に入力してください。アドレスは graph.microsoft.com、または使用しているクラウドのものです。</translation>
    </message>
    <message>
        <source>This is a portal for administrators. Enter the address of Microsoft Graph: graph.microsoft.com, or that of your cloud.</source>
        <translation>これは管理者用ポータルです。Microsoft Graph のアドレス (graph.microsoft.com、または使用しているクラウドのもの) を入力してください。</translation>
    </message>
    <message>
        <source>Enter the address of Microsoft Graph: graph.microsoft.com, or that of your cloud.</source>
        <translation>Microsoft Graph のアドレス (graph.microsoft.com、または使用しているクラウドのもの) を入力してください。</translation>
    </message>
    <message>
        <source>Global, also GCC</source>
        <translation>グローバル (GCC を含む)</translation>
    </message>
    <message>
        <source>US Government (GCC High)</source>
        <translation>米国政府機関 (GCC High)</translation>
    </message>
    <message>
        <source>US Government (DoD)</source>
        <translation>米国政府機関 (DoD)</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>中国 (21Vianet)</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>アプリケーション (クライアント) ID</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center, open App registrations and your app: the id stands on its overview page.</source>
        <translation>Microsoft Entra 管理センターの「アプリの登録」でアプリを開くと、「概要」ページに表示されます。</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>The directory (tenant) ID from the overview page of Microsoft Entra ID, or a verified domain such as contoso.onmicrosoft.com.</source>
        <translation>Microsoft Entra ID の「概要」ページにあるディレクトリ (テナント) ID、または contoso.onmicrosoft.com のような確認済みドメイン。</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>サインインアドレス</translation>
    </message>
    <message>
        <source>Where tokens are asked for. Leave it empty for the usual host of the cloud.</source>
        <translation>トークンの要求先です。クラウドの標準のホストを使う場合は空のままにします。</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>更新トークン</translation>
    </message>
    <message>
        <source>Rollcall gets it when you sign in, and keeps it in the keychain; leave it empty.</source>
        <translation>サインイン時に Rollcall が取得してキーチェーンに保存します。空のままにしてください。</translation>
    </message>
    <message>
        <source>Enter the tenant: its id or one of its domains, such as contoso.onmicrosoft.com.</source>
        <translation>テナントの ID、または contoso.onmicrosoft.com のようなテナントのドメインを入力してください。</translation>
    </message>
    <message>
        <source>An app&apos;s own token is issued by one tenant: common and organizations do not work here. Enter the tenant&apos;s id or one of its domains.</source>
        <translation>アプリ自身のトークンは 1 つのテナントから発行されるため、common と organizations は使用できません。テナントの ID またはドメインを入力してください。</translation>
    </message>
    <message>
        <source>The tenant is an id of 36 characters, such as 00000000-0000-0000-0000-000000000000, or a domain, such as contoso.onmicrosoft.com.</source>
        <translation>テナントは、00000000-0000-0000-0000-000000000000 のような 36 文字の ID、または contoso.onmicrosoft.com のようなドメインで指定します。</translation>
    </message>
    <message>
        <source>The cloud is one of global, us-gov, us-dod and china.</source>
        <translation>クラウドは global、us-gov、us-dod、china のいずれかです。</translation>
    </message>
    <message>
        <source>The address belongs to another of Microsoft&apos;s clouds than the one that was chosen. A token of one cloud is useless in another: choose the cloud of the address.</source>
        <translation>アドレスが、選択したものとは別の Microsoft クラウドのものです。トークンは別のクラウドでは使用できないため、アドレスに合ったクラウドを選択してください。</translation>
    </message>
    <message>
        <source>The sign-in address is not an address that begins with https://. Leave it empty for the usual one.</source>
        <translation>サインインアドレスが https:// で始まるアドレスではありません。標準のアドレスを使う場合は空のままにしてください。</translation>
    </message>
    <message>
        <source>Enter the application (client) ID of your app registration.</source>
        <translation>アプリの登録のアプリケーション (クライアント) ID を入力してください。</translation>
    </message>
    <message>
        <source>The application (client) ID is an id of 36 characters, such as 00000000-0000-0000-0000-000000000000.</source>
        <translation>アプリケーション (クライアント) ID は、00000000-0000-0000-0000-000000000000 のような 36 文字の ID です。</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Where the tenant is kept. Most are in the global cloud.</source>
        <translation>テナントがあるクラウドです。ほとんどの場合はグローバルです。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>A token for Microsoft Graph from Graph Explorer or from &quot;az account get-access-token --resource-type ms-graph&quot;. It is good for about an hour.</source>
        <translation>Graph エクスプローラー、または &quot;az account get-access-token --resource-type ms-graph&quot; で取得した Microsoft Graph のトークン。有効期間は約 1 時間です。</translation>
    </message>
    <message>
        <source>App with a client secret</source>
        <translation>アプリとクライアントシークレット</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>In the app registration, open Certificates &amp; secrets and choose New client secret; copy its value, not its id. The app needs the application permission User.Read.All, with admin consent.</source>
        <translation>アプリの登録で「証明書とシークレット (Certificates &amp; secrets)」を開き、「新しいクライアント シークレット」を選択します。ID ではなく値をコピーしてください。アプリには、管理者の同意を得たアプリケーションのアクセス許可 User.Read.All が必要です。</translation>
    </message>
    <message>
        <source>App with a certificate</source>
        <translation>アプリと証明書</translation>
    </message>
    <message>
        <source>Private key and certificate (PEM)</source>
        <translation>秘密鍵と証明書 (PEM)</translation>
    </message>
    <message>
        <source>The PEM text of the private key, followed by that of the certificate that was uploaded under Certificates &amp; secrets.</source>
        <translation>秘密鍵の PEM テキストに続けて、「証明書とシークレット (Certificates &amp; secrets)」にアップロードした証明書の PEM テキストを入力します。</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Sign in on another device</source>
        <translation>別のデバイスでサインイン</translation>
    </message>
    <message>
        <source>Groups and roles, direct</source>
        <translation>グループとロール (直接)</translation>
    </message>
    <message>
        <source>In no group or role.</source>
        <translation>グループにもロールにも属していません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Those of a kind that the app may not read come without a name: that takes Directory.Read.All.</source>
        <translation>アプリに読み取り権限がない種類のものは、名前なしで返されます。名前を取得するには Directory.Read.All が必要です。</translation>
    </message>
    <message>
        <source>Groups and roles, nested ones too</source>
        <translation>グループとロール (入れ子を含む)</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>No application is assigned.</source>
        <translation>割り当てられたアプリケーションはありません。</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>割り当て先</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>経由</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>No licence.</source>
        <translation>ライセンスはありません。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>製品 ID</translation>
    </message>
    <message>
        <source>Authentication methods</source>
        <translation>認証方法</translation>
    </message>
    <message>
        <source>No method is registered.</source>
        <translation>登録されている方法はありません。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>No device is registered.</source>
        <translation>登録されているデバイスはありません。</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>参加の種類</translation>
    </message>
    <message>
        <source>Last used, about</source>
        <translation>最終使用 (概算)</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Nothing in this time.</source>
        <translation>この期間の記録はありません。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Result (0: success)</source>
        <translation>結果 (0: 成功)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Interactive sign-ins alone, which takes a P1 or P2 licence; Entra ID keeps them for 30 days.</source>
        <translation>対話型サインインのみです。P1 または P2 ライセンスが必要です。Entra ID での保存期間は 30 日です。</translation>
    </message>
    <message>
        <source>Done to this user</source>
        <translation>このユーザーに対する操作</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>By which app</source>
        <translation>実行したアプリ</translation>
    </message>
    <message>
        <source>To list users, the app registration needs the permission User.Read.All, or Directory.Read.All, with the consent of an administrator.</source>
        <translation>ユーザーの一覧を取得するには、アプリの登録に、管理者の同意を得たアクセス許可 User.Read.All または Directory.Read.All が必要です。</translation>
    </message>
    <message>
        <source>A Conditional Access policy of the tenant wants a new sign-in.</source>
        <translation>テナントの条件付きアクセスポリシーにより、サインインし直す必要があります。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>No user is in the group.</source>
        <translation>グループにユーザーはいません。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>The directory has no group.</source>
        <translation>ディレクトリにグループはありません。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Microsoft Graph address</source>
        <translation>Microsoft Graph のアドレス</translation>
    </message>
    <message>
        <source>Where Microsoft Graph answers for the tenant&apos;s cloud: graph.microsoft.com for most.</source>
        <translation>テナントのクラウドで Microsoft Graph が応答するアドレス。ほとんどの場合は graph.microsoft.com です。</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>欧州連合</translation>
    </message>
    <message>
        <source>India</source>
        <translation>インド</translation>
    </message>
    <message>
        <source>The host was replaced by that of the console, which answers for users.</source>
        <translation>ホストを、ユーザー情報の要求に応答するコンソールのホストに置き換えました。</translation>
    </message>
    <message>
        <source>JumpCloud&apos;s API does not answer there. Enter console.jumpcloud.com, console.eu.jumpcloud.com or console.in.jumpcloud.com.</source>
        <translation>JumpCloud の API はそのアドレスでは応答しません。console.jumpcloud.com、console.eu.jumpcloud.com、console.in.jumpcloud.com のいずれかを入力してください。</translation>
    </message>
    <message>
        <source>Enter the address of JumpCloud&apos;s console, such as console.jumpcloud.com.</source>
        <translation>console.jumpcloud.com のような、JumpCloud のコンソールのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>グループに属していません。</translation>
    </message>
    <message>
        <source>Members by</source>
        <translation>メンバーの決定方法</translation>
    </message>
    <message>
        <source>Members by STATIC: an administrator; by DYNAMIC…: a rule of the group.</source>
        <translation>メンバーの決定方法が STATIC の場合は管理者、DYNAMIC… の場合はグループのルールがメンバーを決めます。</translation>
    </message>
    <message>
        <source>Devices for push sign-in</source>
        <translation>プッシュサインイン用デバイス</translation>
    </message>
    <message>
        <source>No device for push sign-in.</source>
        <translation>プッシュサインイン用のデバイスはありません。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Whether codes and security keys are set up stands in the attribute mfaEnrollment.</source>
        <translation>コードとセキュリティキーが設定されているかどうかは、属性 mfaEnrollment で確認できます。</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>No computer is bound.</source>
        <translation>関連付けられたコンピューターはありません。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Administrator there</source>
        <translation>管理者権限</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>JumpCloud keeps its log in Directory Insights, at an address of its own. Rollcall sends the key to the tenant&apos;s own address alone, and so does not ask there.</source>
        <translation>JumpCloud のログは、別のアドレスにある Directory Insights に保存されます。Rollcall はテナント自身のアドレスにしかキーを送信しないため、ログは取得しません。</translation>
    </message>
    <message>
        <source>Check the key and the region: keys of other regions are refused, and a new key replaces the one before. An administrator of several organizations also has to give the organization id.</source>
        <translation>キーとリージョンを確認してください。他のリージョンのキーは拒否され、新しいキーを生成すると以前のキーは無効になります。複数の組織の管理者は、組織 ID も指定する必要があります。</translation>
    </message>
    <message>
        <source>The administrator&apos;s role must allow to read users; “Read Only” suffices. Access to the API can also be switched off for an administrator, and JumpCloud blocks network addresses that it finds suspicious.</source>
        <translation>管理者のロールに、ユーザーの読み取り権限が必要です (「Read Only」で十分です)。管理者ごとに API アクセスが無効になっている場合や、JumpCloud が不審と判断したネットワークアドレスをブロックしている場合もあります。</translation>
    </message>
    <message>
        <source>Check the organization id: JumpCloud does not know this one, or the address is not that of its API.</source>
        <translation>組織 ID を確認してください。JumpCloud にこの ID の組織がないか、アドレスが JumpCloud の API のものではありません。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>In JumpCloud&apos;s Admin Portal, open the menu under your initials and choose My API Key. The key has the rights of its administrator: the role Read Only suffices. Generating a new key ends the one before.</source>
        <translation>JumpCloud の Admin Portal で、自分のイニシャルのメニューから My API Key を選択します。キーの権限は管理者のロールと同じで、ロールは Read Only で十分です。新しいキーを生成すると、以前のキーは無効になります。</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>In JumpCloud&apos;s Admin Portal, open Settings &gt; Service Accounts and create one with the role Read Only, for which you need the role Administrator with Billing. Its client id is shown beside its secret.</source>
        <translation>JumpCloud の Admin Portal で Settings &gt; Service Accounts を開き、ロール Read Only のアカウントを作成します。作成には、ロール Administrator with Billing が必要です。クライアント ID はシークレットと一緒に表示されます。</translation>
    </message>
    <message>
        <source>Shown once, when the service account or a further secret is created.</source>
        <translation>サービスアカウントまたは追加のシークレットの作成時に、一度だけ表示されます。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Where your organization&apos;s data is kept. The address of the Admin Portal tells it: console.jumpcloud.com is the United States.</source>
        <translation>組織のデータの保存場所です。Admin Portal のアドレスで分かります。console.jumpcloud.com は米国です。</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>組織 ID</translation>
    </message>
    <message>
        <source>Only for administrators of several organizations (multi-tenant portal): 24 digits and letters from a to f, in Settings &gt; Organization Profile.</source>
        <translation>複数の組織の管理者 (マルチテナントポータル) のみ: 数字と a ～ f の英字からなる 24 文字で、Settings &gt; Organization Profile に表示されます。</translation>
    </message>
    <message>
        <source>JumpCloud has no such region.</source>
        <translation>JumpCloud にこのリージョンはありません。</translation>
    </message>
    <message>
        <source>The address is that of another region than the one that was chosen.</source>
        <translation>アドレスが、選択したものとは別のリージョンのものです。</translation>
    </message>
    <message>
        <source>An organization id of JumpCloud has 24 digits and letters from a to f.</source>
        <translation>JumpCloud の組織 ID は、数字と a ～ f の英字からなる 24 文字です。</translation>
    </message>
    <message>
        <source>Enter the client id of the service account.</source>
        <translation>サービスアカウントのクライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>The group has no members.</source>
        <translation>グループにメンバーはいません。</translation>
    </message>
    <message>
        <source>Console address</source>
        <translation>コンソールのアドレス</translation>
    </message>
    <message>
        <source>The address of JumpCloud&apos;s Admin Portal, such as console.jumpcloud.com.</source>
        <translation>console.jumpcloud.com のような、JumpCloud の Admin Portal のアドレス。</translation>
    </message>
    <message>
        <source>Id at the source</source>
        <translation>元のシステムでの ID</translation>
    </message>
    <message>
        <source>Departments, teams and cost centres of the HR system, as of Merge&apos;s last sync.</source>
        <translation>Merge の前回の同期時点での、人事システムの部署、チーム、コストセンター。</translation>
    </message>
    <message>
        <source>An HR system tells nothing of applications.</source>
        <translation>人事システムにはアプリケーションの情報がありません。</translation>
    </message>
    <message>
        <source>Sign-in factors and devices</source>
        <translation>認証要素とデバイス</translation>
    </message>
    <message>
        <source>An HR system tells nothing of factors and devices.</source>
        <translation>人事システムには認証要素とデバイスの情報がありません。</translation>
    </message>
    <message>
        <source>Merge has no log of a person.</source>
        <translation>Merge には個人のログがありません。</translation>
    </message>
    <message>
        <source>Check the API key, the account token and the region: keys and tokens of one region are not known in another, and a linked account that was deleted has no token.</source>
        <translation>API キー、アカウントトークン、リージョンを確認してください。キーとトークンは別のリージョンでは使用できず、削除されたリンク済みアカウントのトークンは無効です。</translation>
    </message>
    <message>
        <source>The API key or the linked account may not read employees. In Merge, check the scopes of the linked account: it needs Employee, and Employment, Group, Team and Location for titles, departments and places.</source>
        <translation>API キーまたはリンク済みアカウントに、従業員の読み取り権限がありません。Merge でリンク済みアカウントのスコープを確認してください。Employee が必要です。役職、部署、勤務地には Employment、Group、Team、Location も必要です。</translation>
    </message>
    <message>
        <source>The HR system has neither groups nor teams.</source>
        <translation>人事システムにグループもチームもありません。</translation>
    </message>
    <message>
        <source>read access to Group or Team in Merge</source>
        <translation>Merge での Group または Team の読み取り権限</translation>
    </message>
    <message>
        <source>No employee is in the group.</source>
        <translation>グループに従業員はいません。</translation>
    </message>
    <message>
        <source>Where the Merge account is kept. The address of its pages in the browser tells: app.merge.dev is the United States.</source>
        <translation>Merge アカウントの保存場所です。ブラウザーに表示されるアドレスで分かります。app.merge.dev は米国です。</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>欧州</translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation>アジア太平洋</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>API key and account token</source>
        <translation>API キーとアカウントトークン</translation>
    </message>
    <message>
        <source>In Merge, under API keys: the production or test access key. It opens every linked account together with its token.</source>
        <translation>Merge の API keys にある本番用またはテスト用のアクセスキー。アカウントトークンと組み合わせることで、どのリンク済みアカウントにもアクセスできます。</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>アカウントトークン</translation>
    </message>
    <message>
        <source>Of the one linked account to list: in Merge, under Linked accounts, open it and copy its account token.</source>
        <translation>一覧を取得する 1 つのリンク済みアカウントのもの。Merge の Linked accounts でアカウントを開き、アカウントトークンをコピーします。</translation>
    </message>
    <message>
        <source>This is Merge&apos;s own site. Its API is at api.merge.dev, or at api-eu.merge.dev for Europe.</source>
        <translation>これは Merge 自身のサイトです。API のアドレスは api.merge.dev、欧州の場合は api-eu.merge.dev です。</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API のアドレス</translation>
    </message>
    <message>
        <source>The host of Merge&apos;s API. The region tells it: leave it as it is.</source>
        <translation>Merge の API のホスト。リージョンによって決まるため、変更しないでください。</translation>
    </message>
    <message>
        <source>Enter the host of Merge&apos;s API, such as api.merge.dev.</source>
        <translation>api.merge.dev のような、Merge の API のホストを入力してください。</translation>
    </message>
    <message>
        <source>The region is us, eu, ap or sandbox.</source>
        <translation>リージョンは us、eu、ap、sandbox のいずれかです。</translation>
    </message>
    <message>
        <source>Merge can no longer read the HR system, so this is an old copy: the account has to be linked again in Merge.</source>
        <translation>Merge が人事システムを読み取れなくなったため、表示は古いコピーです。Merge でアカウントをリンクし直す必要があります。</translation>
    </message>
    <message>
        <source>Merge can no longer read the HR system, so this is a copy of %1: the account has to be linked again in Merge.</source>
        <translation>Merge が人事システムを読み取れなくなったため、表示は %1 時点のコピーです。Merge でアカウントをリンクし直す必要があります。</translation>
    </message>
    <message>
        <source>Merge is reading the HR system for the first time and has not ended yet, so users may be missing.</source>
        <translation>Merge による人事システムの初回の読み取りがまだ完了していないため、一部のユーザーが抜けている可能性があります。</translation>
    </message>
    <message>
        <source>Merge has stopped reading the HR system, so this may be an old copy.</source>
        <translation>Merge が人事システムの読み取りを停止しているため、古いコピーの可能性があります。</translation>
    </message>
    <message>
        <source>Merge could not read the HR system last time, so this may be an old copy.</source>
        <translation>前回、Merge が人事システムを読み取れなかったため、古いコピーの可能性があります。</translation>
    </message>
    <message>
        <source>This is an old copy: Merge read the HR system last at %1.</source>
        <translation>これは古いコピーです。Merge による人事システムの最後の読み取りは %1 です。</translation>
    </message>
    <message>
        <source>This is Okta&apos;s own site. Enter the address of your organization, such as acme.okta.com.</source>
        <translation>これは Okta 自身のサイトです。acme.okta.com のような、組織のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>-admin was left out of the host name, because the admin console&apos;s host does not answer the API.</source>
        <translation>管理コンソールのホストは API に応答しないため、ホスト名から -admin を取り除きました。</translation>
    </message>
    <message>
        <source>Enter the address of your Okta organization, such as acme.okta.com.</source>
        <translation>acme.okta.com のような、Okta 組織のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>API token (SSWS)</source>
        <translation>API トークン (SSWS)</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>In the Okta Admin Console, open Security &gt; API &gt; Tokens and choose Create token. The token has the rights of the administrator who creates it: a read-only administrator&apos;s token suffices.</source>
        <translation>Okta Admin Console で Security &gt; API &gt; Tokens を開き、Create token を選択します。トークンの権限は作成した管理者と同じで、読み取り専用管理者のトークンで十分です。</translation>
    </message>
    <message>
        <source>Service app with a private key</source>
        <translation>サービスアプリと秘密鍵</translation>
    </message>
    <message>
        <source>Of an API Services app, on its General tab. The app needs the scope okta.users.read and an administrator role, such as read-only administrator.</source>
        <translation>API Services アプリの General タブに表示されます。アプリには、スコープ okta.users.read と、読み取り専用管理者などの管理者ロールが必要です。</translation>
    </message>
    <message>
        <source>Private key (JWK or PEM)</source>
        <translation>秘密鍵 (JWK または PEM)</translation>
    </message>
    <message>
        <source>On the app&apos;s General tab, under Public keys, choose Add key and Generate new key; copy the private key. It is shown once.</source>
        <translation>アプリの General タブの Public keys で Add key と Generate new key を選択し、秘密鍵をコピーします。秘密鍵は一度だけ表示されます。</translation>
    </message>
    <message>
        <source>Key ID (KID)</source>
        <translation>キー ID (KID)</translation>
    </message>
    <message>
        <source>Beside the key on the app&apos;s General tab. Needed for a PEM key; a JWK mostly has it.</source>
        <translation>アプリの General タブで鍵と一緒に表示されます。PEM の鍵では必須です。JWK には通常含まれています。</translation>
    </message>
    <message>
        <source>Of a native app with the grants Authorization Code and Refresh Token, the scope okta.users.read and the sign-in redirects http://localhost:8765/callback, http://localhost:18765/callback and http://localhost:28765/callback.</source>
        <translation>グラント Authorization Code と Refresh Token、スコープ okta.users.read、サインインリダイレクト http://localhost:8765/callback、http://localhost:18765/callback、http://localhost:28765/callback を設定したネイティブアプリのクライアント ID。</translation>
    </message>
    <message>
        <source>Of a native app with the grants Device Authorization and Refresh Token, and the scope okta.users.read.</source>
        <translation>グラント Device Authorization と Refresh Token、スコープ okta.users.read を設定したネイティブアプリのクライアント ID。</translation>
    </message>
    <message>
        <source>Enter the client ID of your app in Okta.</source>
        <translation>Okta のアプリのクライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>A client ID of Okta has letters and digits alone, and begins with 0oa.</source>
        <translation>Okta のクライアント ID は英数字のみで、0oa で始まります。</translation>
    </message>
    <message>
        <source>APP_GROUP: membership comes from an application or another directory; OKTA_GROUP: from an administrator or a group rule, Okta does not tell which; BUILT_IN: Okta&apos;s own.</source>
        <translation>APP_GROUP: アプリケーションまたは別のディレクトリがメンバーを決定。OKTA_GROUP: 管理者またはグループルールがメンバーを決定 (どちらかは Okta からは分かりません)。BUILT_IN: Okta 組み込みのグループ。</translation>
    </message>
    <message>
        <source>As the user&apos;s dashboard has them; an application with several links is listed once for each.</source>
        <translation>ユーザーのダッシュボードに表示されるアプリケーションです。リンクが複数あるアプリケーションは、リンクごとに表示されます。</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <translation>管理者ロール</translation>
    </message>
    <message>
        <source>No administrator.</source>
        <translation>管理者ではありません。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Sign-in factors</source>
        <translation>認証要素</translation>
    </message>
    <message>
        <source>Okta lists no factor.</source>
        <translation>Okta に認証要素は登録されていません。</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>認証要素</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>Those alone that the enrolment policy with the highest priority asks for or allows.</source>
        <translation>優先度が最も高い登録ポリシーで必須または許可とされているもののみです。</translation>
    </message>
    <message>
        <source>Done by this user</source>
        <translation>このユーザーが行った操作</translation>
    </message>
    <message>
        <source>Okta keeps its System Log for 90 days.</source>
        <translation>Okta での System Log の保存期間は 90 日です。</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>組織のアドレス</translation>
    </message>
    <message>
        <source>The address at which people sign in to Okta, such as acme.okta.com or your own domain. In the Okta Admin Console it stands in the menu under your name, at the top right.</source>
        <translation>ユーザーが Okta にサインインするアドレス。acme.okta.com や自社のドメインなどです。Okta Admin Console では、右上の自分の名前のメニューに表示されます。</translation>
    </message>
    <message>
        <source>This is OneLogin&apos;s own site. Enter the address of your account, such as acme.onelogin.com.</source>
        <translation>これは OneLogin 自身のサイトです。acme.onelogin.com のような、アカウントのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter the address of your OneLogin account, such as acme.onelogin.com.</source>
        <translation>acme.onelogin.com のような、OneLogin アカウントのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>In no role.</source>
        <translation>ロールはありません。</translation>
    </message>
    <message>
        <source>an API credential with Read Users</source>
        <translation>Read Users を持つ API 資格情報</translation>
    </message>
    <message>
        <source>Roles are what other directories call groups.</source>
        <translation>ロールは、他のディレクトリのグループに相当します。</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>プロビジョニング</translation>
    </message>
    <message>
        <source>an API credential with Read All</source>
        <translation>Read All を持つ API 資格情報</translation>
    </message>
    <message>
        <source>OneLogin lists no factor.</source>
        <translation>OneLogin に認証要素は登録されていません。</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Done by or to this user</source>
        <translation>このユーザーが行った操作とこのユーザーに対する操作</translation>
    </message>
    <message>
        <source>What (number)</source>
        <translation>操作 (番号)</translation>
    </message>
    <message>
        <source>Number 5 is a sign-in, 6 one that failed, 8 an application that was opened.</source>
        <translation>5 はサインイン、6 はサインインの失敗、8 はアプリケーションの起動を表します。</translation>
    </message>
    <message>
        <source>Check that the API credential exists, and that it is one of this account: another subdomain refuses it. It must at least have the scope Read Users.</source>
        <translation>API 資格情報が存在し、このアカウントのものであることを確認してください。別のサブドメインのものは拒否されます。スコープは Read Users 以上が必要です。</translation>
    </message>
    <message>
        <source>The API credential needs the scope Read Users. Make one in the administration, under Developers &gt; API Credentials.</source>
        <translation>API 資格情報にスコープ Read Users が必要です。管理画面の Developers &gt; API Credentials で作成してください。</translation>
    </message>
    <message>
        <source>The directory has no role.</source>
        <translation>ディレクトリにロールはありません。</translation>
    </message>
    <message>
        <source>Roles are what other directories call groups. For OneLogin&apos;s own groups search the table: group_id=NUMBER.</source>
        <translation>ロールは、他のディレクトリのグループに相当します。OneLogin 自身のグループは、表で group_id=番号 と検索してください。</translation>
    </message>
    <message>
        <source>Nobody has the role.</source>
        <translation>このロールを持つユーザーはいません。</translation>
    </message>
    <message>
        <source>API credential</source>
        <translation>API 資格情報</translation>
    </message>
    <message>
        <source>In OneLogin&apos;s administration, open Developers &gt; API Credentials and create one with the scope Read Users.</source>
        <translation>OneLogin の管理画面で Developers &gt; API Credentials を開き、スコープ Read Users の資格情報を作成します。</translation>
    </message>
    <message>
        <source>Shown beside the client id, when the API credential is opened.</source>
        <translation>API 資格情報を開くと、クライアント ID と一緒に表示されます。</translation>
    </message>
    <message>
        <source>A token that was made with an API credential elsewhere. It is good for ten hours.</source>
        <translation>API 資格情報を使って別途作成したトークン。有効期間は 10 時間です。</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation>アカウントのアドレス</translation>
    </message>
    <message>
        <source>The address at which people sign in to OneLogin, such as acme.onelogin.com. Its first part alone will do.</source>
        <translation>ユーザーが OneLogin にサインインする、acme.onelogin.com のようなアドレス。先頭の部分だけでもかまいません。</translation>
    </message>
    <message>
        <source>Enter the id of the API credential.</source>
        <translation>API 資格情報の ID を入力してください。</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>ベアラートークン</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>The administration pages of the service make it, usually under Provisioning or SCIM. Where it can be limited, reading users suffices.</source>
        <translation>サービスの管理ページで作成します。通常は Provisioning または SCIM にあります。権限を制限できる場合は、ユーザーの読み取りだけで十分です。</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>ユーザー名とパスワード</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>The name of the account that the service made for its API.</source>
        <translation>サービスが API 用に作成したアカウントの名前。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The password of that account.</source>
        <translation>そのアカウントのパスワード。</translation>
    </message>
    <message>
        <source>OAuth client with a secret</source>
        <translation>OAuth クライアントとシークレット</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>トークンのアドレス</translation>
    </message>
    <message>
        <source>The address at which the service&apos;s authorization server gives access tokens, such as https://login.example.com/oauth2/token.</source>
        <translation>サービスの認可サーバーがアクセストークンを発行する、https://login.example.com/oauth2/token のようなアドレス。</translation>
    </message>
    <message>
        <source>The id of the client that was registered for Rollcall there.</source>
        <translation>そこに Rollcall 用として登録したクライアントの ID。</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>What to ask for, with spaces between; often nothing is needed.</source>
        <translation>要求するスコープ (スペース区切り)。多くの場合、指定は不要です。</translation>
    </message>
    <message>
        <source>The secret is sent</source>
        <translation>シークレットの送信方法</translation>
    </message>
    <message>
        <source>Most authorization servers take it in the header; some want it in the form.</source>
        <translation>ほとんどの認可サーバーはヘッダーで受け取りますが、フォームで受け取るものもあります。</translation>
    </message>
    <message>
        <source>In the header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>The secret of that client.</source>
        <translation>そのクライアントのシークレット。</translation>
    </message>
    <message>
        <source>Enter the token address, such as https://login.example.com/oauth2/token.</source>
        <translation>https://login.example.com/oauth2/token のような、トークンのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be sent: the colon is where it would end.</source>
        <translation>コロンを含むユーザー名は送信できません。コロンがユーザー名の終わりと見なされるためです。</translation>
    </message>
    <message>
        <source>Enter the client id.</source>
        <translation>クライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>The secret is sent in the header or in the form.</source>
        <translation>シークレットはヘッダーまたはフォームで送信されます。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>The user&apos;s object has no groups.</source>
        <translation>ユーザーのオブジェクトにグループはありません。</translation>
    </message>
    <message>
        <source>As the service wrote them into the user; some leave them out. The kind says whether the membership is direct or indirect.</source>
        <translation>サービスがユーザーに記録した内容です。省略するサービスもあります。種類は、所属が直接か間接かを表します。</translation>
    </message>
    <message>
        <source>The user&apos;s object has no roles.</source>
        <translation>ユーザーのオブジェクトにロールはありません。</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>エンタイトルメント</translation>
    </message>
    <message>
        <source>The user&apos;s object has no entitlements.</source>
        <translation>ユーザーのオブジェクトにエンタイトルメントはありません。</translation>
    </message>
    <message>
        <source>SCIM tells nothing of factors and devices.</source>
        <translation>SCIM には認証要素とデバイスの情報がありません。</translation>
    </message>
    <message>
        <source>SCIM has no log.</source>
        <translation>SCIM にログはありません。</translation>
    </message>
    <message>
        <source>The service does not answer this search. Set Filter to off for this tenant: then everybody is fetched, and searches are answered here.</source>
        <translation>サービスはこの検索に対応していません。このテナントの「フィルター」を「オフ」にすると、全ユーザーを取得し、検索は Rollcall 側で処理します。</translation>
    </message>
    <message>
        <source>The service has no group.</source>
        <translation>サービスにグループはありません。</translation>
    </message>
    <message>
        <source>a token that may read groups</source>
        <translation>グループの読み取り権限を持つトークン</translation>
    </message>
    <message>
        <source>The service names no member; some leave members out.</source>
        <translation>サービスからメンバーが返されませんでした。メンバーを省略するサービスもあります。</translation>
    </message>
    <message>
        <source>Paging</source>
        <translation>ページング</translation>
    </message>
    <message>
        <source>How the service gives its users page by page. Automatic goes by what the service says of itself; where it says nothing, it begins by index and follows a cursor.</source>
        <translation>サービスがユーザーをページごとに返す方法。「自動」では、サービスが示す情報に従います。情報がない場合は、インデックスで開始し、カーソルがあればそれを使用します。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>By index</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>By cursor</source>
        <translation>カーソル</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Whether the service answers searches itself, by SCIM&apos;s filter. Automatic tries it where the service says so; where it finds too few, choose off.</source>
        <translation>SCIM のフィルターを使い、サービス側で検索を処理するかどうか。「自動」では、サービスが対応を示している場合に使用します。検索結果が少なすぎる場合は「オフ」にしてください。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>The service sends some attributes only to those who ask for them, so they are not here: %1.</source>
        <translation>明示的に要求しないとサービスが送信しない属性があるため、ここには含まれていません: %1。</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>ベースアドレス</translation>
    </message>
    <message>
        <source>The address to which /Users can be appended, often ending in /scim/v2. The service&apos;s administration pages call it base URL, tenant URL or SCIM endpoint.</source>
        <translation>後ろに /Users を付けられるアドレス。多くは /scim/v2 で終わります。サービスの管理ページでは、ベース URL、テナント URL、SCIM エンドポイントなどと呼ばれます。</translation>
    </message>
    <message>
        <source>Enter the base address of the SCIM service, such as https://scim.example.com/scim/v2.</source>
        <translation>https://scim.example.com/scim/v2 のような、SCIM サービスのベースアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Paging is auto, index or cursor.</source>
        <translation>ページングは auto、index、cursor のいずれかです。</translation>
    </message>
    <message>
        <source>Filter is auto, on or off.</source>
        <translation>フィルターは auto、on、off のいずれかです。</translation>
    </message>
    <message>
        <source>The secret is empty or is not text.</source>
        <translation>シークレットが空か、テキストではありません。</translation>
    </message>
    <message>
        <source>The users of this directory have more attributes than Rollcall makes columns of. Some stand in their JSON only.</source>
        <translation>このディレクトリのユーザーの属性は、Rollcall が列にできる数を超えています。一部の属性は JSON でのみ確認できます。</translation>
    </message>
    <message>
        <source>The listing was interrupted at %1 and went on at %2; users who were added, changed or removed in between may be missing or shown as they were.</source>
        <translation>一覧の読み込みは %1 に中断され、%2 に再開されました。その間に追加、変更、削除されたユーザーは、抜けているか、古い内容で表示されている可能性があります。</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>There is no opening parenthesis for this one.</source>
        <translation>この括弧に対応する開き括弧がありません。</translation>
    </message>
    <message>
        <source>A search is expected before OR.</source>
        <translation>OR の前に検索条件が必要です。</translation>
    </message>
    <message>
        <source>A search is expected behind OR.</source>
        <translation>OR の後に検索条件が必要です。</translation>
    </message>
    <message>
        <source>AND stands between two searches; it may be left out.</source>
        <translation>AND は 2 つの検索条件の間に置きます。省略もできます。</translation>
    </message>
    <message>
        <source>A search is expected behind NOT.</source>
        <translation>NOT の後に検索条件が必要です。</translation>
    </message>
    <message>
        <source>What is to be left out must follow the minus at once. Put quotes around the minus to look for the sign itself.</source>
        <translation>マイナスの直後に、除外する条件を続けてください。記号そのものを検索するには、マイナスを引用符で囲みます。</translation>
    </message>
    <message>
        <source>A search is expected between the parentheses.</source>
        <translation>括弧の中に検索条件が必要です。</translation>
    </message>
    <message>
        <source>The closing parenthesis for this one is missing.</source>
        <translation>この括弧に対応する閉じ括弧がありません。</translation>
    </message>
    <message>
        <source>Parentheses or minus signs are nested too deeply.</source>
        <translation>括弧またはマイナスの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The name of a column is expected before %1. Put quotes around the text to look for the sign itself.</source>
        <translation>%1 の前に列の名前が必要です。記号そのものを検索するには、テキストを引用符で囲みます。</translation>
    </message>
    <message>
        <source>A closing quote is expected.</source>
        <translation>閉じ引用符が必要です。</translation>
    </message>
    <message>
        <source>A word is found anywhere in a value, without *. Put quotes around it to look for the sign itself.</source>
        <translation>単語は * なしでも値のどこにあっても見つかります。記号そのものを検索するには、引用符で囲みます。</translation>
    </message>
    <message>
        <source>For users with another value put a minus before the column: %1</source>
        <translation>値が異なるユーザーを検索するには、列の前にマイナスを付けます: %1</translation>
    </message>
    <message>
        <source>After the name of a column one of : = &lt; &lt;= &gt; &gt;= is expected.</source>
        <translation>列の名前の後には、: = &lt; &lt;= &gt; &gt;= のいずれかが必要です。</translation>
    </message>
    <message>
        <source>The * stands alone: any value will do.</source>
        <translation>* は単独で使用し、任意の値を表します。</translation>
    </message>
    <message>
        <source>A value is expected behind %1.</source>
        <translation>%1 の後に値が必要です。</translation>
    </message>
    <message>
        <source>The = asks for the whole value, without ^ and $. Write : to use them.</source>
        <translation>= は値全体を比較するため、^ と $ は使えません。使うには : を指定してください。</translation>
    </message>
    <message>
        <source>A value is expected between the quotes. For users who have none write -%1:*</source>
        <translation>引用符の中に値が必要です。値のないユーザーを検索するには、次のように入力します: -%1:*</translation>
    </message>
    <message>
        <source>For one of several values put commas between them: %1:a,b</source>
        <translation>複数の値のいずれかを検索するには、コンマで区切ります: %1:a,b</translation>
    </message>
    <message>
        <source>Put ^ before a text for “begins with” and $ behind it for “ends with”, instead of the *.</source>
        <translation>* の代わりに、テキストの前に ^ を付けると「で始まる」、後に $ を付けると「で終わる」を表します。</translation>
    </message>
    <message>
        <source>For an age write &lt; (longer ago) or &gt; (since then): %1</source>
        <translation>経過期間には &lt; (それより前) または &gt; (それ以降) を使います: %1</translation>
    </message>
    <message>
        <source>A date (2026-01-31), an age (90d) or a number is expected behind %1.</source>
        <translation>%1 の後に、日付 (2026-01-31)、経過期間 (90d)、または数値が必要です。</translation>
    </message>
    <message>
        <source>For what never happened write %1:never</source>
        <translation>一度も行われていないものを検索するには、次のように入力します: %1:never</translation>
    </message>
    <message>
        <source>Only one value can be compared with.</source>
        <translation>比較できる値は 1 つだけです。</translation>
    </message>
    <message>
        <source>A space or a comma is expected here.</source>
        <translation>ここにスペースまたはコンマが必要です。</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save View</source>
        <translation>ビューの保存</translation>
    </message>
    <message>
        <source>A view keeps the search, the order and the columns that are shown now, under a name. It holds no user and no token.</source>
        <translation>ビューは、現在表示中の検索、並べ替え、列に名前を付けて保存したものです。ユーザーやトークンは含まれません。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Tenants:</source>
        <translation>テナント:</translation>
    </message>
    <message>
        <source>For &amp;all tenants</source>
        <translation>すべてのテナント用(&amp;A)</translation>
    </message>
    <message>
        <source>Search:</source>
        <translation>検索:</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>並べ替え:</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>列:</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Words that must all occur in the visible columns, or conditions such as department:sales. The ? button shows what else can be written.</source>
        <translation>表示中の列にすべて含まれる語、または department:sales のような条件。ほかの書き方は「?」ボタンで確認できます。</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>ユーザーを検索</translation>
    </message>
    <message>
        <source>What can be searched for, by examples, and recent searches</source>
        <translation>検索の例と最近の検索</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>検索のヘルプ</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>The service does not know this app.</source>
        <translation>サービスにこのアプリは登録されていません。</translation>
    </message>
    <message>
        <source>The service does not know an app with the client id %1.</source>
        <translation>クライアント ID %1 のアプリは、サービスに登録されていません。</translation>
    </message>
    <message>
        <source>Check the client id, and that the app is active and belongs to this tenant.</source>
        <translation>クライアント ID と、アプリが有効でこのテナントのものであることを確認してください。</translation>
    </message>
    <message>
        <source>The service does not know this tenant.</source>
        <translation>サービスにこのテナントはありません。</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s id or domain, and that the cloud is the right one.</source>
        <translation>テナントの ID またはドメインと、クラウドが正しいことを確認してください。</translation>
    </message>
    <message>
        <source>The client secret was refused.</source>
        <translation>クライアントシークレットが拒否されました。</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s value, not its id. If it is lost, make a new one for this app.</source>
        <translation>シークレットの ID ではなく値を貼り付けてください。分からなくなった場合は、このアプリの新しいシークレットを作成してください。</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>クライアントシークレットの有効期限が切れています。</translation>
    </message>
    <message>
        <source>Make a new secret for this app and enter it here.</source>
        <translation>このアプリの新しいシークレットを作成し、ここに入力してください。</translation>
    </message>
    <message>
        <source>The private key was refused.</source>
        <translation>秘密鍵が拒否されました。</translation>
    </message>
    <message>
        <source>Check that its public key or certificate is registered and active on the app, that the key id is the same there, and that the client id is the app&apos;s.</source>
        <translation>公開鍵または証明書がアプリに登録されて有効になっていること、鍵の ID が一致していること、クライアント ID がそのアプリのものであることを確認してください。</translation>
    </message>
    <message>
        <source>The sign-in was meant for another address.</source>
        <translation>サインインの対象が別のアドレスになっています。</translation>
    </message>
    <message>
        <source>Check that the tenant&apos;s address and its cloud or region are the ones of this app. A custom domain and the original address are not the same here.</source>
        <translation>テナントのアドレスと、クラウドまたはリージョンが、このアプリのものであることを確認してください。ここでは、カスタムドメインと元のアドレスは区別されます。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln seconds slow.</source>
        <translation>
            <numerusform>このコンピューターの時計が %Ln 秒遅れています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln seconds fast.</source>
        <translation>
            <numerusform>このコンピューターの時計が %Ln 秒進んでいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refuses what is signed at another time. Set the clock, then try again.</source>
        <translation>サービスは、時刻がずれた署名を拒否します。時計を合わせてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service refused the time of the sign-in.</source>
        <translation>サービスがサインインの時刻を拒否しました。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and time zone, then try again.</source>
        <translation>このコンピューターの時計とタイムゾーンを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in has expired or was revoked.</source>
        <translation>サインインの有効期限が切れたか、取り消されました。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>A token that was just issued was refused.</source>
        <translation>発行されたばかりのトークンが拒否されました。</translation>
    </message>
    <message>
        <source>The app may have been revoked, or be of another tenant. Check it, then try again.</source>
        <translation>アプリが取り消されたか、別のテナントのものである可能性があります。確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service did not accept the proof that comes with the token (DPoP).</source>
        <translation>トークンに付ける所有証明 (DPoP) がサービスに受け入れられませんでした。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, switch off the app&apos;s demand for proof of possession.</source>
        <translation>このコンピューターの時計を確認してください。時計が正しい場合は、アプリで所有証明 (proof of possession) の要求を無効にしてください。</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>サインインが拒否されました。</translation>
    </message>
    <message>
        <source>Sign in again and agree to what is asked for, or use another account.</source>
        <translation>もう一度サインインして、求められた内容に同意するか、別のアカウントを使用してください。</translation>
    </message>
    <message>
        <source>Nobody signed in in time.</source>
        <translation>時間内にサインインが行われませんでした。</translation>
    </message>
    <message>
        <source>Begin again to get a new code.</source>
        <translation>新しいコードを取得するには、最初からやり直してください。</translation>
    </message>
    <message>
        <source>The answer to the sign-in came from another server.</source>
        <translation>サインインの応答が別のサーバーから届きました。</translation>
    </message>
    <message>
        <source>Nothing was sent there. Begin again; if it happens again, tell the administrator of the tenant.</source>
        <translation>そのサーバーには何も送信していません。最初からやり直してください。再び起こる場合は、テナントの管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The service gave no lasting sign-in.</source>
        <translation>サービスから、継続して使えるサインインが得られませんでした。</translation>
    </message>
    <message>
        <source>Allow refresh tokens for this app (the scope offline_access), then sign in again.</source>
        <translation>このアプリに更新トークン (スコープ offline_access) を許可してから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The browser cannot come back to this program: no port is free.</source>
        <translation>空いているポートがないため、ブラウザーからこのプログラムに戻れません。</translation>
    </message>
    <message>
        <source>The browser cannot come back to this program: the ports %1 are in use.</source>
        <translation>ポート %1 が使用中のため、ブラウザーからこのプログラムに戻れません。</translation>
    </message>
    <message>
        <source>Close the program that uses them, or sign in with a device code.</source>
        <translation>ポートを使用しているプログラムを終了するか、デバイスコードでサインインしてください。</translation>
    </message>
    <message>
        <source>%1 did not answer with a token.</source>
        <translation>%1 からトークンが返されませんでした。</translation>
    </message>
    <message>
        <source>The sign-in address</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>サインインアドレス</translation>
    </message>
    <message>
        <source>Check the address of the tenant. A login page or a proxy may have answered in its place.</source>
        <translation>テナントのアドレスを確認してください。ログインページまたはプロキシが代わりに応答した可能性があります。</translation>
    </message>
    <message>
        <source>The permission %1 is missing.</source>
        <translation>権限 %1 がありません。</translation>
    </message>
    <message>
        <source>Ask an administrator to grant it to this app. Without it, users cannot be listed.</source>
        <translation>この権限をアプリに付与するよう、管理者に依頼してください。権限がないと、ユーザーの一覧を取得できません。</translation>
    </message>
    <message>
        <source>A permission is missing.</source>
        <translation>権限がありません。</translation>
    </message>
    <message>
        <source>Ask an administrator to let this app read users. Without that, users cannot be listed.</source>
        <translation>このアプリにユーザーの読み取りを許可するよう、管理者に依頼してください。許可がないと、ユーザーの一覧を取得できません。</translation>
    </message>
    <message>
        <source>No administrator has consented to this app yet.</source>
        <translation>このアプリは、まだ管理者の同意を得ていません。</translation>
    </message>
    <message>
        <source>Ask an administrator for consent. Until then, users cannot be listed.</source>
        <translation>管理者に同意を依頼してください。同意が得られるまで、ユーザーの一覧を取得できません。</translation>
    </message>
    <message>
        <source>Ask an administrator to consent to %1. Until then, users cannot be listed.</source>
        <translation>%1 への同意を管理者に依頼してください。同意が得られるまで、ユーザーの一覧を取得できません。</translation>
    </message>
    <message>
        <source>The sign-in works, but may not read users.</source>
        <translation>サインインはできますが、ユーザーを読み取る権限がありません。</translation>
    </message>
    <message>
        <source>Ask for an administrator role for this app or account, such as read-only administrator. Without it, users cannot be listed.</source>
        <translation>このアプリまたはアカウントに、読み取り専用管理者などの管理者ロールを割り当てるよう依頼してください。ロールがないと、ユーザーの一覧を取得できません。</translation>
    </message>
    <message>
        <source>This app may not sign in in this way.</source>
        <translation>このアプリでは、この方法でサインインできません。</translation>
    </message>
    <message>
        <source>Allow this grant type for the app (for signing in as a person: as a native or public client), or choose another way to sign in.</source>
        <translation>アプリにこのグラントタイプを許可するか (ユーザーとしてサインインする場合は、ネイティブクライアントまたはパブリッククライアントとして)、別のサインイン方法を選択してください。</translation>
    </message>
    <message>
        <source>A policy of the tenant stopped the sign-in.</source>
        <translation>テナントのポリシーにより、サインインが停止されました。</translation>
    </message>
    <message>
        <source>A second factor, a known device or a network may be demanded. Sign in as a person in the browser, or ask an administrator.</source>
        <translation>第 2 の認証要素、既知のデバイス、または特定のネットワークが求められている可能性があります。ブラウザーでユーザーとしてサインインするか、管理者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>The service&apos;s own words</source>
        <translation>サービスからのメッセージ</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support Bundle</source>
        <translation>サポート情報</translation>
    </message>
    <message>
        <source>This is all that the file will hold. Read it before you give it to somebody: Rollcall sends it to nobody.</source>
        <translation>ファイルに含まれる内容はこれですべてです。他の人に渡す前に確認してください。Rollcall がどこかに送信することはありません。</translation>
    </message>
    <message>
        <source>Contents of the support bundle</source>
        <translation>サポート情報の内容</translation>
    </message>
</context>
<context>
    <name>TenantPages</name>
    <message>
        <source>The users of “%1” are not loaded yet.</source>
        <translation>「%1」のユーザーはまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>They are read from %1 page by page; nothing is changed there.</source>
        <translation>%1 からページごとに読み取ります。ディレクトリの内容は変更されません。</translation>
    </message>
    <message>
        <source>Load Users</source>
        <translation>ユーザーを読み込む</translation>
    </message>
    <message>
        <source>Reading the token from the keychain…</source>
        <translation>キーチェーンからトークンを読み取っています…</translation>
    </message>
    <message>
        <source>The keychain may ask for its password in a window of its own.</source>
        <translation>キーチェーンが、別のウィンドウでパスワードを求める場合があります。</translation>
    </message>
    <message>
        <source>Loading is paused.</source>
        <translation>読み込みは一時停止中です。</translation>
    </message>
    <message>
        <source>No user has arrived yet.</source>
        <translation>ユーザーはまだ届いていません。</translation>
    </message>
    <message>
        <source>Asking %1 for the first users…</source>
        <translation>%1 に最初のユーザーを要求しています…</translation>
    </message>
    <message>
        <source>The connection was lost or could not be made. It is tried again (attempt %1).</source>
        <translation>接続が切断されたか、確立できませんでした。再試行しています (試行 %1 回目)。</translation>
    </message>
    <message>
        <source>The directory asks for patience; loading goes on by itself.</source>
        <translation>ディレクトリから待機を求められています。読み込みは自動的に再開されます。</translation>
    </message>
    <message>
        <source>No user matches “%1” so far.</source>
        <translation>「%1」に一致するユーザーは、今のところいません。</translation>
    </message>
    <message>
        <source>Users are still arriving; those that match will appear here.</source>
        <translation>ユーザーを読み込み中です。一致するユーザーが届くと、ここに表示されます。</translation>
    </message>
    <message>
        <source>No user matches “%1”.</source>
        <translation>「%1」に一致するユーザーはいません。</translation>
    </message>
    <message>
        <source>None of the users fetched matches “%1”.</source>
        <translation>取得したユーザーの中に「%1」に一致するユーザーはいません。</translation>
    </message>
    <message>
        <source>Only some users were asked for; there may be others who match.</source>
        <translation>一部のユーザーしか取得していないため、一致するユーザーがほかにもいる可能性があります。</translation>
    </message>
    <message>
        <source>Words are looked for in the columns that are shown: fewer words or more columns find more.</source>
        <translation>語は表示中の列から検索されます。語を減らすか列を増やすと、見つかるユーザーが増えます。</translation>
    </message>
    <message>
        <source>Reading the members of “%1”…</source>
        <translation>「%1」のメンバーを読み取っています…</translation>
    </message>
    <message>
        <source>The members of “%1” could not be read.</source>
        <translation>「%1」のメンバーを読み取れませんでした。</translation>
    </message>
    <message>
        <source>No member of “%1” matches “%2”.</source>
        <comment>group, search</comment>
        <translation>「%1」のメンバーに「%2」に一致するユーザーはいません。</translation>
    </message>
    <message>
        <source>No member of “%1” is among the users received.</source>
        <translation>「%1」のメンバーは、取得済みのユーザーに含まれていません。</translation>
    </message>
    <message>
        <source>“%1” has no user whom “%2” finds.</source>
        <comment>tenant, search</comment>
        <translation>「%1」に「%2」に該当するユーザーはいません。</translation>
    </message>
    <message>
        <source>Only such users were asked for.</source>
        <translation>該当するユーザーだけを要求しました。</translation>
    </message>
    <message>
        <source>“%1” has no users.</source>
        <translation>「%1」にユーザーはいません。</translation>
    </message>
    <message>
        <source>The directory answered with an empty list. The token&apos;s owner may be allowed to see only some groups.</source>
        <translation>ディレクトリから空の一覧が返されました。トークンの所有者が、一部のグループしか参照できない可能性があります。</translation>
    </message>
    <message>
        <source>Putting the rows in order…</source>
        <translation>行を並べ替えています…</translation>
    </message>
    <message numerus="yes">
        <source>Loading goes on where it was interrupted at %1: %Ln user(s) of that load were kept. They may have changed since.</source>
        <translation>
            <numerusform>%1 に中断された読み込みを再開します。そのときのユーザー %Ln 人が保持されていますが、その後変更されている可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The load that was interrupted at %1 cannot go on, because the directory no longer knows its place. Everybody is loaded anew.</source>
        <translation>%1 に中断された読み込みは、ディレクトリ側で位置が失われたため再開できません。全ユーザーを読み込み直します。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Reloading was stopped. The users of the load before are shown.</source>
        <translation>再読み込みを停止しました。前回読み込んだユーザーを表示しています。</translation>
    </message>
    <message>
        <source>Reloading failed; the users of the load before are shown. %1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>再読み込みに失敗したため、前回読み込んだユーザーを表示しています。%1%2</translation>
    </message>
    <message numerus="yes">
        <source>No user has %Ln column(s) of the view “%1”: %2. They stay, empty.</source>
        <translation>
            <numerusform>ビュー「%1」の列のうち %Ln 件は、どのユーザーにもありません: %2。空の列として表示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reload</source>
        <comment>button</comment>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button</comment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Start Over</source>
        <comment>button</comment>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <comment>button</comment>
        <translation>トークンを入力…</translation>
    </message>
    <message>
        <source>Edit Tenant…</source>
        <comment>button</comment>
        <translation>テナントを編集…</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <comment>button</comment>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Fetch Everybody</source>
        <comment>button</comment>
        <translation>全ユーザーを取得</translation>
    </message>
    <message>
        <source>Show Everybody</source>
        <comment>button</comment>
        <translation>全ユーザーを表示</translation>
    </message>
</context>
<context>
    <name>TenantState</name>
    <message>
        <source>Not listed yet</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>キーチェーンを待機中</translation>
    </message>
    <message>
        <source>Needs its token</source>
        <translation>トークンが必要</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>一部のみ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>TenantView</name>
    <message>
        <source>Fetch only what this search finds</source>
        <translation>この検索の該当者だけを取得</translation>
    </message>
    <message>
        <source>Show or save a view: a search with its order and columns</source>
        <translation>ビュー (検索、並べ替え、列) を表示または保存します</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>button with the saved views</comment>
        <translation>ビュー</translation>
    </message>
</context>
<context>
    <name>TlsText</name>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>%1 と安全に接続できませんでした。</translation>
    </message>
    <message>
        <source>Its certificate was not accepted. Check the address and this computer&apos;s clock. Behind a company proxy, the proxy&apos;s certificate must be installed.</source>
        <translation>証明書が受け入れられませんでした。アドレスと、このコンピューターの時計を確認してください。社内プロキシを経由する場合は、プロキシの証明書をインストールする必要があります。</translation>
    </message>
    <message>
        <source>%1 showed a certificate of an issuer that this computer does not trust.</source>
        <translation>%1 の証明書の発行者は、このコンピューターで信頼されていません。</translation>
    </message>
    <message>
        <source>The token was not sent. Check the address. Where a company issues its own certificates, install its CA certificate on this computer, or name it as this tenant&apos;s CA file.</source>
        <translation>トークンは送信していません。アドレスを確認してください。自社で証明書を発行している場合は、その CA 証明書をこのコンピューターにインストールするか、このテナントの CA ファイルに指定してください。</translation>
    </message>
    <message>
        <source>%1 showed a certificate of another host.</source>
        <translation>%1 が提示した証明書は、別のホストのものです。</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is for %2.</source>
        <translation>%1 が提示した証明書は、%2 のものです。</translation>
    </message>
    <message>
        <source>The token was not sent. Use the host name that the certificate is for. If the address is right, another server has answered in its place.</source>
        <translation>トークンは送信していません。証明書に記載されたホスト名を使用してください。アドレスが正しい場合は、別のサーバーが代わりに応答しています。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 の証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>%1 の証明書の有効期限が %2 に切れました。</translation>
    </message>
    <message>
        <source>The token was not sent. Whoever runs the server must renew the certificate. If it should be good still, check this computer&apos;s clock.</source>
        <translation>トークンは送信していません。サーバーの管理者が証明書を更新する必要があります。まだ有効なはずの場合は、このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>%1 の証明書は、まだ有効期間に入っていません。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>%1 の証明書は、%2 より前は有効ではありません。</translation>
    </message>
    <message>
        <source>The token was not sent. Check this computer&apos;s clock.</source>
        <translation>トークンは送信していません。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>%1 answered without encryption.</source>
        <translation>%1 からの応答は暗号化されていません。</translation>
    </message>
    <message>
        <source>The token was not sent. The address begins with https://, but what answers there speaks plain HTTP. Check the address and its port.</source>
        <translation>トークンは送信していません。アドレスは https:// で始まっていますが、接続先は暗号化されない HTTP で応答しています。アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>CA ファイル %1 を読み取れません。</translation>
    </message>
    <message>
        <source>Its certificates are needed to check this tenant&apos;s server. Put the file back, or choose another one.</source>
        <translation>このテナントのサーバーの確認に、ファイル内の証明書が必要です。ファイルを元に戻すか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>There is no certificate in the CA file %1.</source>
        <translation>CA ファイル %1 に証明書が含まれていません。</translation>
    </message>
    <message>
        <source>It must hold certificates in PEM form, each of which begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>PEM 形式の証明書が必要です。各証明書は「-----BEGIN CERTIFICATE-----」で始まります。</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Enter Token</source>
        <translation>トークンの入力</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>テナント:</translation>
    </message>
</context>
<context>
    <name>UserDetailsModel</name>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Other attributes</source>
        <translation>その他の属性</translation>
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
        <translation>ユーザーの属性</translation>
    </message>
    <message>
        <source>Attributes</source>
        <comment>tab</comment>
        <translation>属性</translation>
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
        <translation>%1 はエクスポートしたときのファイルではありません。変更されたか、途中で切れたか、差し替えられています。</translation>
    </message>
    <message>
        <source>%1 has another number of rows (%2) than its manifest says (%3). Do not rely on either.</source>
        <translation>%1 の行数 (%2) が、マニフェストの行数 (%3) と一致しません。どちらも信頼しないでください。</translation>
    </message>
    <message>
        <source>%1 has no manifest beside it (%2), so nothing is known about it.</source>
        <translation>%1 のマニフェスト (%2) がないため、ファイルについて確認できません。</translation>
    </message>
    <message>
        <source>%1 is not a manifest that this version can read.</source>
        <translation>%1 は、このバージョンで読み取れるマニフェストではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is as it was exported: %Ln rows of %2.</source>
        <translation>
            <numerusform>%1 はエクスポートしたときのままです: %2 の %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The listing it comes from was complete.</source>
        <translation>元の一覧は完全です。</translation>
    </message>
    <message>
        <source>Only those whom “%1” may find were asked for.</source>
        <translation>「%1」に該当しうるユーザーだけを取得しました。</translation>
    </message>
    <message numerus="yes">
        <source>The listing it comes from was NOT complete (%1): %Ln users had arrived.</source>
        <comment>a few English words</comment>
        <translation>
            <numerusform>元の一覧は完全ではありません (%1)。取得できたのは %Ln 人です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only members of the group “%1” are in it.</source>
        <translation>グループ「%1」のメンバーだけが含まれます。</translation>
    </message>
    <message>
        <source>Only members of the group “%1” are in it, and NOT all of them were read.</source>
        <translation>グループ「%1」のメンバーだけが含まれますが、メンバーの一部は読み取られていません。</translation>
    </message>
    <message>
        <source>Columns that were NOT known of every user: %1.</source>
        <translation>一部のユーザーについて値が不明な列: %1。</translation>
    </message>
    <message>
        <source>Names and addresses are masked in it.</source>
        <translation>名前とアドレスはマスクされています。</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>Only the first %1 views were read: there are too many files in the folder.</source>
        <translation>フォルダーにファイルが多すぎるため、最初の %1 件のビューだけを読み込みました。</translation>
    </message>
    <message>
        <source>The view in %1 cannot be used. %2</source>
        <translation>%1 のビューは使用できません。%2</translation>
    </message>
    <message>
        <source>The view is too large to be saved.</source>
        <translation>ビューが大きすぎるため保存できません。</translation>
    </message>
    <message>
        <source>Another view has this name already.</source>
        <translation>この名前のビューは既にあります。</translation>
    </message>
    <message>
        <source>The file %1 of this view was changed and cannot be read any more. It was left as it is.</source>
        <translation>このビューのファイル %1 は、変更されたため読み取れなくなりました。ファイルはそのまま残しています。</translation>
    </message>
    <message>
        <source>This view is not there any more.</source>
        <translation>このビューはもうありません。</translation>
    </message>
    <message>
        <source>The view was written by a newer version of Rollcall.</source>
        <translation>このビューは、より新しいバージョンの Rollcall で作成されました。</translation>
    </message>
    <message>
        <source>“version” is not 1, as it is in a view.</source>
        <translation>「version」が、ビューの値である 1 ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>「%1」がテキストではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>「%1」がリストではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a list of texts.</source>
        <translation>「%1」がテキストのリストではありません。</translation>
    </message>
    <message>
        <source>“%1” has too many columns.</source>
        <translation>「%1」の列が多すぎます。</translation>
    </message>
    <message>
        <source>“%1” names the column “%2” twice.</source>
        <translation>「%1」に列「%2」が 2 回含まれています。</translation>
    </message>
    <message>
        <source>“%1” has something that is no column&apos;s name.</source>
        <translation>「%1」に、列の名前ではないものが含まれています。</translation>
    </message>
    <message>
        <source>The view has no name.</source>
        <translation>ビューに名前がありません。</translation>
    </message>
    <message>
        <source>The view&apos;s name is too long, or not one line of text.</source>
        <translation>ビューの名前が長すぎるか、1 行のテキストではありません。</translation>
    </message>
    <message>
        <source>“query” is too long, or not one line of text.</source>
        <translation>「query」が長すぎるか、1 行のテキストではありません。</translation>
    </message>
    <message>
        <source>The view is for one tenant, but does not say which.</source>
        <translation>ビューが特定のテナント用ですが、テナントが指定されていません。</translation>
    </message>
    <message>
        <source>“tenant” is too long, or not one line of text.</source>
        <translation>「tenant」が長すぎるか、1 行のテキストではありません。</translation>
    </message>
    <message>
        <source>The file is too large for a view.</source>
        <translation>ファイルがビューとしては大きすぎます。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The file is not JSON: mistake in line %1.</source>
        <translation>ファイルが JSON ではありません。%1 行目に誤りがあります。</translation>
    </message>
    <message>
        <source>The file holds no view.</source>
        <translation>ファイルにビューが含まれていません。</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Manage Views</source>
        <translation>ビューの管理</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存済みのビュー</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前の変更(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Write the view to a file, to give it to somebody</source>
        <translation>他の人に渡せるよう、ビューをファイルに書き込みます</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Read a view from a file</source>
        <translation>ファイルからビューを読み込みます</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>rollcall</name>
    <message>
        <source>longer than 90 days ago</source>
        <translation>90 日より前</translation>
    </message>
    <message>
        <source>within the last 7 days</source>
        <translation>過去 7 日以内</translation>
    </message>
    <message>
        <source>within the last 30 days</source>
        <translation>過去 30 日以内</translation>
    </message>
    <message>
        <source>since midnight</source>
        <translation>今日の 0 時以降</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>it has not happened</source>
        <translation>一度もなし</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>経過期間</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>日付</translation>
    </message>
</context>
<context>
    <name>rollcall::AttributeView</name>
    <message>
        <source>not set</source>
        <comment>in place of a value</comment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>menu</comment>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>値をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;Name and Value</source>
        <translation>名前と値をコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>rollcall::BrowserSignIn</name>
    <message>
        <source>This is not the sign-in that Rollcall waits for</source>
        <translation>Rollcall が待機しているサインインではありません</translation>
    </message>
    <message>
        <source>Close this page, and begin again in Rollcall if needed.</source>
        <translation>このページを閉じ、必要に応じて Rollcall で最初からやり直してください。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>サインインできませんでした</translation>
    </message>
    <message>
        <source>Rollcall says why. You may close this page.</source>
        <translation>理由は Rollcall に表示されます。このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>You may close this page and go back to Rollcall.</source>
        <translation>このページを閉じて、Rollcall に戻ってください。</translation>
    </message>
</context>
<context>
    <name>rollcall::BudgetMeter</name>
    <message>
        <source>%1 of %2 requests</source>
        <comment>used, of the share that Rollcall may use</comment>
        <translation>%1/%2 リクエスト</translation>
    </message>
    <message numerus="yes">
        <source>Rate limit: %1 of the tenant&apos;s %2 requests are used in this period, by all programs together. Rollcall goes on up to %3 (%4 %), then waits. The count starts again in %Ln s.</source>
        <translation>
            <numerusform>レート制限: 現在の期間に、すべてのプログラムの合計で、テナントの %2 リクエストのうち %1 リクエストが使用されています。Rollcall は %3 リクエスト (%4 %) に達するまで要求を続け、その後は待機します。カウントは %Ln 秒後にリセットされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>レート制限</translation>
    </message>
</context>
<context>
    <name>rollcall::ColumnsDialog</name>
    <message>
        <source>Tick at least one column.</source>
        <translation>1 つ以上の列にチェックを付けてください。</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 列中 %1 列を表示</translation>
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
        <translation>不明</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>is in the list</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <comment>is not in the list</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>%1, %2: %3, differs</source>
        <comment>attribute, user, value</comment>
        <translation>%1、%2: %3、相違あり</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>attribute, user, value</comment>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>rollcall::CompareWindow</name>
    <message>
        <source>Only what &amp;differs</source>
        <translation>異なるものだけ(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln user(s)</source>
        <translation>
            <numerusform>ユーザー %Ln 人の比較</numerusform>
        </translation>
    </message>
    <message>
        <source>The users side by side</source>
        <translation>並べて表示したユーザー</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>button</comment>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what is shown as text with tabs</source>
        <translation>表示内容をタブ区切りテキストとしてコピーします</translation>
    </message>
    <message>
        <source>They are the same in everything shown.</source>
        <translation>表示されている項目はすべて同じです。</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %Ln place(s).</source>
        <translation>
            <numerusform>%Ln か所が異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups and applications are still being asked for…</source>
        <translation>グループとアプリケーションを取得しています…</translation>
    </message>
    <message>
        <source>Not known of everybody: %1.</source>
        <comment>lists</comment>
        <translation>一部のユーザーについて不明: %1。</translation>
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
        <translation>サインイン:</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>省略可能</translation>
    </message>
</context>
<context>
    <name>rollcall::DetailPage</name>
    <message>
        <source>Time of the activity</source>
        <translation>アクティビティの期間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>過去 %Ln 日間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::DetailSection</name>
    <message>
        <source>Load More</source>
        <comment>button</comment>
        <translation>さらに読み込む</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>再取得</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>rows</comment>
        <translation>現在 %1 件</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>%1, not all</source>
        <comment>rows</comment>
        <translation>%1 件 (一部のみ)</translation>
    </message>
    <message>
        <source>Stopped before everything was in.</source>
        <translation>すべてを読み込む前に停止しました。</translation>
    </message>
    <message>
        <source>Show &amp;Members</source>
        <translation>メンバーを表示(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>値をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>JSON をコピー(&amp;J)</translation>
    </message>
</context>
<context>
    <name>rollcall::EnrichmentBar</name>
    <message>
        <source>Paused. %1</source>
        <comment>a sentence</comment>
        <translation>一時停止中。%1</translation>
    </message>
    <message>
        <source>Details: %1 of %2 read.</source>
        <translation>詳細: %2 件中 %1 件を読み取りました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <comment>lists</comment>
        <translation>
            <numerusform>%Ln 件は失敗。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not permitted.</source>
        <comment>lists</comment>
        <translation>
            <numerusform>%Ln 件は権限なし。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how much was read; why nothing arrives</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 About %2 s left.</source>
        <translation>%1残り約 %2 秒。</translation>
    </message>
    <message>
        <source>%1 About %2 min left.</source>
        <translation>%1残り約 %2 分。</translation>
    </message>
    <message>
        <source>Files say which columns are not whole.</source>
        <translation>値がそろっていない列は、エクスポートしたファイルに記載されます。</translation>
    </message>
</context>
<context>
    <name>rollcall::EnrichmentDialog</name>
    <message>
        <source>&amp;Start</source>
        <comment>button</comment>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Tick what you want to know of the users shown.</source>
        <translation>表示中のユーザーについて取得する情報にチェックを付けてください。</translation>
    </message>
    <message>
        <source>All of this is known already of the users shown.</source>
        <translation>表示中のユーザーについて、すべて取得済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) shown.</source>
        <translation>
            <numerusform>表示中のユーザー %Ln 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 users shown; the others are known already.</source>
        <translation>表示中のユーザー %2 人のうち %1 人が対象です。残りは取得済みです。</translation>
    </message>
    <message>
        <source>It stands in their own data: no request is needed.</source>
        <translation>ユーザー自身のデータに含まれているため、リクエストは不要です。</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln request(s).</source>
        <translation>
            <numerusform>リクエスト %Ln 件以上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Names take one request more for each entry that occurs, once for all users.</source>
        <translation>名前の取得には、出現する項目ごとに追加のリクエストが 1 件必要です (全ユーザーで 1 回のみ)。</translation>
    </message>
    <message>
        <source>It can be paused and stopped; what has come by then stays.</source>
        <translation>途中で一時停止や停止ができます。それまでに取得したデータは保持されます。</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln minute(s), within %1 % of the rate limit that %2 told.</source>
        <translation>
            <numerusform>%2 が示したレート制限の %1 % 以内で、%Ln 分以上かかります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s), if each is answered as fast as a page of users was.</source>
        <translation>
            <numerusform>応答がユーザーのページの取得と同じ速さなら、約 %Ln 分かかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it takes depends on how fast %1 answers.</source>
        <translation>所要時間は %1 の応答の速さによって変わります。</translation>
    </message>
</context>
<context>
    <name>rollcall::ExportDialog</name>
    <message>
        <source>Export</source>
        <comment>button</comment>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>&amp;Selected users (%1)</source>
        <translation>選択したユーザー (%1)(&amp;S)</translation>
    </message>
    <message>
        <source>Users sho&amp;wn in the table (%1)</source>
        <translation>表に表示中のユーザー (%1)(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;All users received (%1)</source>
        <translation>取得済みの全ユーザー (%1)(&amp;A)</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <comment>preset</comment>
        <translation>以下の設定を使用</translation>
    </message>
    <message>
        <source>Save Preset</source>
        <translation>プリセットの保存</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>プリセットの名前:</translation>
    </message>
    <message>
        <source>Whole objects as the service sent them</source>
        <translation>サービスから届いたままのオブジェクト全体</translation>
    </message>
    <message>
        <source>Columns of the table (%1)</source>
        <translation>表の列 (%1)</translation>
    </message>
    <message>
        <source>All attributes (%1)</source>
        <translation>すべての属性 (%1)</translation>
    </message>
    <message>
        <source>Columns and values are as the other system wants them. Check the file before importing it: passwords, for one, are not in it.</source>
        <translation>列と値は、取り込み先のシステムの形式に合わせています。インポートする前にファイルを確認してください。たとえば、パスワードは含まれません。</translation>
    </message>
    <message>
        <source>%1 The file says so, and its name should say LIMITED.</source>
        <comment>a sentence</comment>
        <translation>%1このことはファイルに記載されます。ファイル名にも LIMITED と入れてください。</translation>
    </message>
    <message>
        <source>%1 The file says so.</source>
        <comment>a sentence</comment>
        <translation>%1このことはファイルに記載されます。</translation>
    </message>
    <message>
        <source>Loading is still going on. The file will hold only users received by now, and its name should say PARTIAL.</source>
        <translation>読み込みはまだ続いています。ファイルには現時点で取得済みのユーザーだけが含まれるため、ファイル名に PARTIAL と入れてください。</translation>
    </message>
    <message>
        <source>%1 The file will not hold everybody, and its name should say PARTIAL.</source>
        <translation>%1ファイルには一部のユーザーが含まれないため、ファイル名に PARTIAL と入れてください。</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a column, and of how many users it is not known</comment>
        <translation>%1 (%3 人中 %2 人)</translation>
    </message>
    <message>
        <source>Not known of every user: %1. The file says so.</source>
        <translation>一部のユーザーについて不明: %1。このことはファイルに記載されます。</translation>
    </message>
    <message>
        <source>Still needed: the name of the file</source>
        <translation>未入力: ファイル名</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>このフォルダーは存在しません。</translation>
    </message>
    <message>
        <source>A file of this name exists. It will be replaced.</source>
        <translation>この名前のファイルは既にあります。上書きされます。</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>file filter: format, suffix</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
</context>
<context>
    <name>rollcall::ExportProgress</name>
    <message>
        <source>Writing %1…</source>
        <translation>%1 を書き込んでいます…</translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>ユーザー %2 人中 %1 人</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 を書き込めませんでした</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 の書き込みが完了しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users were written.</source>
        <translation>
            <numerusform>ユーザー %Ln 人を書き込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ExportShape</name>
    <message>
        <source>As the service sent them</source>
        <translation>サービスから届いたまま</translation>
    </message>
    <message>
        <source>As in the table, in local time (%1)</source>
        <translation>表と同じ (現地時刻 %1)</translation>
    </message>
    <message>
        <source>ISO 8601 in UTC</source>
        <translation>ISO 8601 (UTC)</translation>
    </message>
    <message>
        <source>In one cell, with commas</source>
        <translation>1 つのセルにコンマ区切り</translation>
    </message>
    <message>
        <source>A row for each value</source>
        <translation>値ごとに 1 行</translation>
    </message>
    <message>
        <source>Nothing is masked</source>
        <translation>マスクしない</translation>
    </message>
    <message>
        <source>Initials in place of names</source>
        <translation>名前をイニシャルに置換</translation>
    </message>
    <message>
        <source>Domains in place of addresses</source>
        <translation>アドレスをドメインに置換</translation>
    </message>
    <message>
        <source>Keyed hashes in place of names</source>
        <translation>名前をキー付きハッシュに置換</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Status, dates and place of work stay. Ids, phone numbers and every column that is not well known become “(masked)”.</source>
        <translation>ステータス、日付、勤務地はそのまま残ります。ID、電話番号、および標準以外のすべての列は「(masked)」になります。</translation>
    </message>
    <message numerus="yes">
        <source>Still needed: a key of at least %Ln characters. It is not kept.</source>
        <translation>
            <numerusform>未入力: %Ln 文字以上のキー。キーは保存されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same value becomes the same hash in every file made with this key. Keep it: it is not stored.</source>
        <translation>このキーで作成したファイルでは、同じ値は常に同じハッシュになります。キーは保存されないため、控えておいてください。</translation>
    </message>
</context>
<context>
    <name>rollcall::FetchLimit</name>
    <message>
        <source>Fetch only what this search finds: %1 answers all of it.</source>
        <translation>この検索の該当者だけを取得します。検索全体を %1 側で処理します。</translation>
    </message>
    <message>
        <source>Fetch only what this search finds. %1 answers “%2”; “%3” is matched here.</source>
        <translation>この検索の該当者だけを取得します。「%2」は %1 側で処理し、「%3」は Rollcall 側で照合します。</translation>
    </message>
    <message>
        <source>With a search, only the users whom it finds can be fetched.</source>
        <translation>検索を入力すると、その該当者だけを取得できます。</translation>
    </message>
    <message>
        <source>%1 can answer nothing of this search: it is matched here, over everybody.</source>
        <translation>%1 側ではこの検索を処理できません。全ユーザーを対象に Rollcall 側で照合します。</translation>
    </message>
    <message>
        <source>This is not everybody: only users found by “%1” were fetched.</source>
        <translation>これは全ユーザーではありません。「%1」に該当するユーザーだけを取得しました。</translation>
    </message>
    <message>
        <source>This search may find more users than are shown: only those found by “%1” were fetched.</source>
        <translation>「%1」に該当するユーザーだけを取得したため、この検索には表示されていない該当者がいる可能性があります。</translation>
    </message>
    <message>
        <source>Only users found by “%1” are being fetched.</source>
        <translation>「%1」に該当するユーザーだけを取得しています。</translation>
    </message>
    <message>
        <source>Only users found by “%1” were fetched.</source>
        <translation>「%1」に該当するユーザーだけを取得しました。</translation>
    </message>
    <message>
        <source>%1 did not take this search: everybody is fetched, and matched here.</source>
        <translation>%1 がこの検索を受け付けなかったため、全ユーザーを取得し、Rollcall 側で照合します。</translation>
    </message>
    <message>
        <source>Fetch Everybody</source>
        <comment>button</comment>
        <translation>全ユーザーを取得</translation>
    </message>
    <message>
        <source>Fetch Only This Search</source>
        <comment>button</comment>
        <translation>この検索の該当者だけを取得</translation>
    </message>
</context>
<context>
    <name>rollcall::FetchPopup</name>
    <message>
        <source>What is fetched</source>
        <translation>取得の対象</translation>
    </message>
    <message>
        <source>Fetch only what this search finds</source>
        <translation>この検索の該当者だけを取得</translation>
    </message>
    <message>
        <source>%1 then sends fewer users, and this search shows the same rows. Nobody else is in the table until everybody is fetched again.</source>
        <translation>%1 から送られるユーザーが減りますが、この検索で表示される行は変わりません。全ユーザーを取得し直すまで、該当者以外は表に含まれません。</translation>
    </message>
    <message>
        <source>%1 answers:</source>
        <comment>a provider</comment>
        <translation>%1 側で処理する条件:</translation>
    </message>
    <message>
        <source>Matched here, among the users it sends:</source>
        <translation>受信したユーザーを Rollcall 側で照合する条件:</translation>
    </message>
    <message>
        <source>Fetch &amp;Only These</source>
        <comment>button</comment>
        <translation>該当者だけを取得(&amp;O)</translation>
    </message>
    <message>
        <source>Fetch &amp;Everybody</source>
        <comment>button</comment>
        <translation>全ユーザーを取得(&amp;E)</translation>
    </message>
</context>
<context>
    <name>rollcall::FilterHeader</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter of the column “%1”</source>
        <translation>列「%1」のフィルター</translation>
    </message>
</context>
<context>
    <name>rollcall::GroupFilter</name>
    <message>
        <source>Reading the members of “%1”: %2 so far.</source>
        <comment>group, number</comment>
        <translation>「%1」のメンバーを読み取り中: 現在 %2 人。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>group, a sentence</comment>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>Show Everybody</source>
        <comment>button</comment>
        <translation>全ユーザーを表示</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <comment>button</comment>
        <translation>再取得</translation>
    </message>
</context>
<context>
    <name>rollcall::GroupPicker</name>
    <message>
        <source>Members of a Group</source>
        <translation>グループのメンバー</translation>
    </message>
    <message>
        <source>Search the groups</source>
        <translation>グループを検索</translation>
    </message>
    <message>
        <source>&amp;Members of groups within it, too</source>
        <translation>その中のグループのメンバーも含める(&amp;M)</translation>
    </message>
    <message>
        <source>Show Members</source>
        <translation>メンバーを表示</translation>
    </message>
    <message>
        <source>Loading… %1 so far.</source>
        <comment>groups</comment>
        <translation>読み込み中… 現在 %1 件。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>These are not all groups. %1</source>
        <comment>what happened</comment>
        <translation>一部のグループのみ表示しています。%1</translation>
    </message>
    <message>
        <source>None of %1 groups matches.</source>
        <comment>number</comment>
        <translation>%1 件のグループに、一致するものはありません。</translation>
    </message>
</context>
<context>
    <name>rollcall::JsonTree</name>
    <message>
        <source>&amp;Copy Value</source>
        <translation>値をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Search for This Value</source>
        <translation>この値を検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>すべて展開(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>すべて折りたたむ(&amp;O)</translation>
    </message>
</context>
<context>
    <name>rollcall::JsonTreeModel</name>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>キー %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>項目 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>object</source>
        <comment>kind of a JSON value</comment>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>list</source>
        <comment>kind of a JSON value</comment>
        <translation>リスト</translation>
    </message>
    <message>
        <source>text</source>
        <comment>kind of a JSON value</comment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>yes or no</source>
        <comment>kind of a JSON value: true, false</comment>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>kind of a JSON value: null</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>number</source>
        <comment>kind of a JSON value</comment>
        <translation>数値</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>heading</comment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading</comment>
        <translation>値</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>heading: text, number…</comment>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>rollcall::JsonView</name>
    <message>
        <source>Only the beginning is shown, %1 of %2. Copy takes all of it.</source>
        <translation>先頭部分のみ表示しています (%2 中 %1)。コピーでは全体がコピーされます。</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>words looked for in a text</comment>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>this match, of how many</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>rollcall::ListingStatus</name>
    <message>
        <source>Paused after %1 users, %2 pages</source>
        <translation>一時停止中: ユーザー %1 人、%2 ページ</translation>
    </message>
    <message>
        <source>%1 users · %2</source>
        <comment>received so far, then why nothing arrives</comment>
        <translation>ユーザー %1 人 · %2</translation>
    </message>
    <message>
        <source>Asking for the first page…</source>
        <translation>最初のページを要求しています…</translation>
    </message>
    <message>
        <source>%1 users, %2 pages</source>
        <translation>ユーザー %1 人、%2 ページ</translation>
    </message>
    <message>
        <source>%1 users, %2 pages, %3 users/s</source>
        <translation>ユーザー %1 人、%2 ページ、%3 人/秒</translation>
    </message>
    <message>
        <source>%1 users, %2 pages, %3 users/s, about %4 s left</source>
        <translation>ユーザー %1 人、%2 ページ、%3 人/秒、残り約 %4 秒</translation>
    </message>
    <message>
        <source>%1 users, %2 pages, %3 users/s, about %4 min left</source>
        <translation>ユーザー %1 人、%2 ページ、%3 人/秒、残り約 %4 分</translation>
    </message>
</context>
<context>
    <name>rollcall::MainWindow</name>
    <message>
        <source>About Rollcall</source>
        <translation>Rollcall について</translation>
    </message>
    <message>
        <source>Rollcall %1</source>
        <translation>Rollcall %1</translation>
    </message>
    <message>
        <source>A browser for the people in an identity directory. It only reads: nothing in a directory is ever changed. It connects to your tenants and to nobody else.

With Qt %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>ID ディレクトリのユーザーを閲覧するためのブラウザーです。読み取りだけを行い、ディレクトリの内容を変更することはありません。接続先は登録したテナントだけです。

Qt %1 を使用しています。GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>No keychain is running: tokens are kept until Rollcall closes.</source>
        <translation>キーチェーンが起動していないため、トークンは Rollcall を終了するまで保持されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <comment>a tenant&apos;s last result</comment>
        <translation>
            <numerusform>ユーザー %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limited: %Ln user(s)</source>
        <comment>a tenant&apos;s last result: not everybody was asked for</comment>
        <translation>
            <numerusform>限定: ユーザー %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s), %1</source>
        <comment>a tenant&apos;s last result, time of day</comment>
        <translation>
            <numerusform>ユーザー %Ln 人、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) last time</source>
        <comment>a tenant&apos;s result of an earlier run</comment>
        <translation>
            <numerusform>前回: ユーザー %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome to Rollcall</source>
        <translation>Rollcall へようこそ</translation>
    </message>
    <message>
        <source>Add a tenant to see the people in its directory. Rollcall only reads; it never changes anything there.</source>
        <translation>テナントを追加すると、そのディレクトリのユーザーを確認できます。Rollcall は読み取りだけを行い、ディレクトリの内容を変更することはありません。</translation>
    </message>
    <message>
        <source>Add a Tenant…</source>
        <comment>button</comment>
        <translation>テナントを追加…</translation>
    </message>
    <message>
        <source>Choose a tenant from the list.</source>
        <translation>一覧からテナントを選択してください。</translation>
    </message>
    <message>
        <source>Its users then appear here.</source>
        <translation>テナントのユーザーがここに表示されます。</translation>
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
        <translation>テナントの追加</translation>
    </message>
    <message>
        <source>Add Tenant</source>
        <comment>button</comment>
        <translation>テナントを追加</translation>
    </message>
    <message>
        <source>Edit Tenant</source>
        <comment>title</comment>
        <translation>テナントの編集</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Duplicate Tenant</source>
        <comment>title</comment>
        <translation>テナントの複製</translation>
    </message>
    <message>
        <source>Rollcall sends no more than this share of the requests that the service allows, so that other programs keep working.</source>
        <translation>Rollcall は、サービスが許可するリクエスト数のうち、この割合までしか送信しません。他のプログラムの動作を妨げないためです。</translation>
    </message>
    <message>
        <source>Only for a tenant with a second host name of its own, such as a custom domain. The token is sent to this host too.</source>
        <translation>カスタムドメインなど、2 つ目のホスト名を持つテナントでのみ指定します。トークンはこのホストにも送信されます。</translation>
    </message>
    <message>
        <source>No keychain was found: the token is kept until Rollcall is closed, and asked for again next time.</source>
        <translation>キーチェーンが見つからないため、トークンは Rollcall を終了するまで保持され、次回は再入力が必要です。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Stored in the keychain – leave empty to keep</source>
        <translation>キーチェーンに保存済み – 変更しない場合は空のまま</translation>
    </message>
    <message>
        <source>Leave empty to use that of “%1”</source>
        <translation>「%1」のものを使う場合は空のまま</translation>
    </message>
    <message>
        <source>Rollcall will use %1.</source>
        <translation>Rollcall は %1 を使用します。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name that is taken, and a number behind it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Still needed: to sign in</source>
        <translation>未完了: サインイン</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>プロバイダーを選択してください。</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>未入力: %1</translation>
    </message>
    <message>
        <source>The address must be corrected first.</source>
        <translation>先にアドレスを修正してください。</translation>
    </message>
    <message>
        <source>The alias host must be a host name alone, such as id.example.com.</source>
        <translation>別名ホストには、id.example.com のようなホスト名だけを指定してください。</translation>
    </message>
    <message>
        <source>The CA file must be corrected first.</source>
        <translation>先に CA ファイルを修正してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s label and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Still needed: a name for the tenant</source>
        <translation>未入力: テナントの名前</translation>
    </message>
    <message>
        <source>Another tenant is called “%1” already.</source>
        <translation>「%1」という名前のテナントは既にあります。</translation>
    </message>
    <message>
        <source>Only for a server with a certificate from an issuer that this computer does not know. The certificates in this file are trusted at this tenant&apos;s own addresses, for its API and its sign-in, and nowhere else.</source>
        <translation>サーバーの証明書の発行者がこのコンピューターで信頼されていない場合にのみ指定します。このファイルの証明書は、このテナント自身のアドレスで、API とサインインに対してのみ信頼されます。</translation>
    </message>
    <message>
        <source>Choose CA File</source>
        <translation>CA ファイルの選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The last sign-in is stored in the keychain: sign in only to change it.</source>
        <translation>前回のサインインがキーチェーンに保存されています。変更する場合にのみサインインしてください。</translation>
    </message>
    <message>
        <source>You get a code, and type it on a page of %1 on any device.</source>
        <translation>表示されるコードを、任意のデバイスで %1 のページに入力します。</translation>
    </message>
    <message>
        <source>The sign-in page of %1 opens in the browser.</source>
        <translation>%1 のサインインページがブラウザーで開きます。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>接続しました。</translation>
    </message>
    <message>
        <source>The rate limit is %1 requests a period, of which Rollcall uses up to %2.</source>
        <translation>レート制限は 1 期間あたり %1 リクエストです。Rollcall は %2 リクエストまで使用します。</translation>
    </message>
</context>
<context>
    <name>rollcall::SaveViewDialog</name>
    <message>
        <source>%1 (descending)</source>
        <comment>a column</comment>
        <translation>%1 (降順)</translation>
    </message>
    <message>
        <source>&amp;Only for “%1”</source>
        <translation>「%1」のみ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>button</comment>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>The view needs a name.</source>
        <translation>ビューに名前を付けてください。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>what a view searches for</comment>
        <translation>全ユーザー</translation>
    </message>
    <message>
        <source>As received</source>
        <comment>order of users</comment>
        <translation>受信順</translation>
    </message>
    <message>
        <source>This tenant has a view “%1” already. Choose another name, or replace that view by what is shown now.</source>
        <translation>このテナントには既にビュー「%1」があります。別の名前を指定するか、そのビューを現在の表示内容で置き換えてください。</translation>
    </message>
    <message>
        <source>There is a view “%1” for all tenants already. Choose another name, or replace that view by what is shown now.</source>
        <translation>すべてのテナント用のビュー「%1」が既にあります。別の名前を指定するか、そのビューを現在の表示内容で置き換えてください。</translation>
    </message>
</context>
<context>
    <name>rollcall::SavedViews</name>
    <message>
        <source>&amp;Update “%1”</source>
        <comment>a view</comment>
        <translation>「%1」を更新(&amp;U)</translation>
    </message>
    <message>
        <source>For “%1”</source>
        <comment>heading: a tenant</comment>
        <translation>「%1」用</translation>
    </message>
    <message>
        <source>For All Tenants</source>
        <comment>heading</comment>
        <translation>すべてのテナント用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) cannot be used…</source>
        <translation>
            <numerusform>%Ln 件のビューを使用できません…</numerusform>
        </translation>
    </message>
    <message>
        <source>The views cannot be read…</source>
        <translation>ビューを読み込めません…</translation>
    </message>
</context>
<context>
    <name>rollcall::SearchBox</name>
    <message>
        <source>No user has a column “%1”. Did you mean “%2”?</source>
        <translation>列「%1」を持つユーザーはいません。「%2」ではありませんか?</translation>
    </message>
    <message>
        <source>No user has a column “%1”.</source>
        <translation>列「%1」を持つユーザーはいません。</translation>
    </message>
</context>
<context>
    <name>rollcall::SearchHelp</name>
    <message>
        <source>Search help</source>
        <translation>検索のヘルプ</translation>
    </message>
    <message>
        <source>Search by example</source>
        <translation>検索の例</translation>
    </message>
    <message>
        <source>Both words, anywhere in the columns shown</source>
        <translation>両方の語が、表示中の列のどこかに含まれる</translation>
    </message>
    <message>
        <source>Exactly these words, one after the other</source>
        <translation>これらの語が、この順番どおりに続けて含まれる</translation>
    </message>
    <message>
        <source>The column contains the text</source>
        <translation>列にテキストが含まれる</translation>
    </message>
    <message>
        <source>The column is exactly this, in any case</source>
        <translation>列がこの値と一致する (大文字と小文字は区別しない)</translation>
    </message>
    <message>
        <source>Begins with; a $ behind the text means ends with</source>
        <translation>この文字で始まる。末尾に $ を付けると「で終わる」</translation>
    </message>
    <message>
        <source>One of several values</source>
        <translation>いずれかの値に一致する</translation>
    </message>
    <message>
        <source>Has a value</source>
        <translation>値がある</translation>
    </message>
    <message>
        <source>Has no value</source>
        <translation>値がない</translation>
    </message>
    <message>
        <source>Longer than 90 days ago; also h, w, m and y</source>
        <translation>90 日より前。h、w、m、y も使用可</translation>
    </message>
    <message>
        <source>Since a day; also today and yesterday</source>
        <translation>この日以降。today と yesterday も使用可</translation>
    </message>
    <message>
        <source>It has not happened</source>
        <translation>一度もなし</translation>
    </message>
    <message>
        <source>Everybody but these; NOT means the same</source>
        <translation>これらを除く全ユーザー。NOT も同じ意味</translation>
    </message>
    <message>
        <source>Either; parentheses hold together</source>
        <translation>いずれかに一致する。括弧で条件をまとめられる</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近の検索</translation>
    </message>
    <message>
        <source>Forget Recent Searches</source>
        <translation>最近の検索を消去</translation>
    </message>
</context>
<context>
    <name>rollcall::SecretEdit</name>
    <message>
        <source>Hide what was typed</source>
        <translation>入力内容を隠す</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>入力内容を表示</translation>
    </message>
</context>
<context>
    <name>rollcall::SignInBox</name>
    <message>
        <source>Copy Code</source>
        <comment>button</comment>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <comment>button</comment>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Open Page</source>
        <comment>button</comment>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Cancel Sign-In</source>
        <comment>button</comment>
        <translation>サインインを中止</translation>
    </message>
    <message>
        <source>The code to type on the sign-in page</source>
        <translation>サインインページで入力するコード</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 yourself and type the code there.</source>
        <translation>ブラウザーを開けませんでした。%1 を手動で開き、コードを入力してください。</translation>
    </message>
    <message>
        <source>Waiting for the browser… Sign in there, then come back.</source>
        <translation>ブラウザーを待機しています… ブラウザーでサインインしてから、ここに戻ってください。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address into one on this computer.</source>
        <translation>ブラウザーを開けませんでした。アドレスをコピーし、このコンピューターのブラウザーに貼り付けてください。</translation>
    </message>
    <message>
        <source>Open %1 on any device and type this code. It is good until %2.</source>
        <comment>an address, a time of day</comment>
        <translation>任意のデバイスで %1 を開き、このコードを入力してください。コードの有効期限は %2 です。</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>button, after it was pressed</comment>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <comment>button</comment>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせています…</translation>
    </message>
    <message>
        <source>Sign In Again…</source>
        <comment>button</comment>
        <translation>もう一度サインイン…</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>サインインしました。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>button</comment>
        <translation>再試行</translation>
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
        <translation>ステータス</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A status and how many users have it: &quot;Active 1,234&quot;.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Click to show users with other statuses too.</source>
        <translation>クリックすると、他のステータスのユーザーも表示します。</translation>
    </message>
    <message>
        <source>Click to show only users with the statuses chosen here.</source>
        <translation>クリックすると、ここで選択したステータスのユーザーだけを表示します。</translation>
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
        <translation>ステータス: %1</translation>
    </message>
</context>
<context>
    <name>rollcall::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a suggestion and what is said of it</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>rollcall::SupportDialog</name>
    <message>
        <source>&amp;Save As…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Save Support Bundle</source>
        <translation>サポート情報の保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>a file</comment>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>rollcall::TableColumns</name>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>昇順で並べ替え(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>降順で並べ替え(&amp;D)</translation>
    </message>
    <message>
        <source>Show in the Order &amp;Received</source>
        <translation>受信順に表示(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Values…</source>
        <translation>値(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>「%1」を非表示(&amp;H)</translation>
    </message>
    <message>
        <source>Choose &amp;Columns…</source>
        <translation>列の選択(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>rollcall::TableFilters</name>
    <message>
        <source>Only Users Where “%1” &amp;Never Happened</source>
        <translation>「%1」が一度もないユーザーのみ(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ot Users Where “%1” Never Happened</source>
        <translation>「%1」が一度もないユーザーを除外(&amp;O)</translation>
    </message>
    <message>
        <source>Only Users With&amp;out “%1”</source>
        <translation>「%1」がないユーザーのみ(&amp;O)</translation>
    </message>
    <message>
        <source>Only Users &amp;with “%1”</source>
        <translation>「%1」があるユーザーのみ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Only “%1”</source>
        <translation>「%1」のみ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Not “%1”</source>
        <translation>「%1」を除外(&amp;N)</translation>
    </message>
</context>
<context>
    <name>rollcall::TenantCard</name>
    <message>
        <source>Tenant Card</source>
        <translation>テナント情報</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <comment>button</comment>
        <translation>再取得</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy what is shown here as text; no secret is in it</source>
        <translation>表示内容をテキストとしてコピーします。シークレットは含まれません</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ディレクトリ:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>アドレス:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>caption of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Signs in with:</source>
        <translation>サインイン方法:</translation>
    </message>
    <message>
        <source>Secrets are kept:</source>
        <translation>シークレットの保存:</translation>
    </message>
    <message>
        <source>Token of:</source>
        <translation>トークンの所有者:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>種類:</translation>
    </message>
    <message>
        <source>Good for:</source>
        <translation>有効期限:</translation>
    </message>
    <message>
        <source>Rate limit:</source>
        <translation>レート制限:</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Scopes:</source>
        <translation>スコープ:</translation>
    </message>
    <message>
        <source>until Rollcall is closed: no keychain is running</source>
        <translation>Rollcall を終了するまで (キーチェーンが起動していません)</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Connected; answered within %1 ms.</source>
        <translation>接続しました。応答時間は %1 ミリ秒です。</translation>
    </message>
    <message>
        <source>the directory does not tell</source>
        <translation>ディレクトリからの情報なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, login</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 access token, renewed by Rollcall</source>
        <comment>Bearer</comment>
        <translation>%1 アクセストークン (Rollcall が更新)</translation>
    </message>
    <message>
        <source>the token does not tell</source>
        <translation>トークンに情報なし</translation>
    </message>
    <message>
        <source>%1 requests a period, %2 of them left</source>
        <translation>1 期間あたり %1 リクエスト (残り %2)</translation>
    </message>
    <message>
        <source>%1 – can change</source>
        <comment>a scope</comment>
        <translation>%1 – 変更権限あり</translation>
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
        <translation>「%1」に接続しました。</translation>
    </message>
    <message>
        <source>The rate limit is %1 requests a period, %2 of them left.</source>
        <translation>レート制限は 1 期間あたり %1 リクエスト (残り %2) です。</translation>
    </message>
    <message>
        <source>Remove Tenant</source>
        <translation>テナントの削除</translation>
    </message>
    <message>
        <source>Remove “%1” from Rollcall?</source>
        <translation>「%1」を Rollcall から削除しますか?</translation>
    </message>
    <message>
        <source>Its address, its token, users kept of an interrupted load and the arrangement of its table are forgotten. Nothing changes in the directory itself.</source>
        <translation>アドレス、トークン、中断した読み込みで保持しているユーザー、表の表示設定が削除されます。ディレクトリの内容は変更されません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>The token of “%1” may still be in the keychain. %2</source>
        <comment>what happened, why</comment>
        <translation>「%1」のトークンがキーチェーンに残っている可能性があります。%2</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>tenant, what happened</comment>
        <translation>「%1」: %2</translation>
    </message>
</context>
<context>
    <name>rollcall::TenantView</name>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Search the columns shown</source>
        <translation>表示中の列を検索</translation>
    </message>
    <message>
        <source>Add Details Co&amp;lumns…</source>
        <translation>詳細列を追加(&amp;L)…</translation>
    </message>
    <message>
        <source>%1 of %2 fetched users shown, %3 selected</source>
        <translation>取得したユーザー %2 人中 %1 人を表示、%3 人を選択</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 selected</source>
        <translation>%2 人中 %1 人を表示、%3 人を選択</translation>
    </message>
    <message>
        <source>%1 of %2 fetched users shown</source>
        <translation>取得したユーザー %2 人中 %1 人を表示</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 人中 %1 人を表示</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>button</comment>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>At most %1 users are copied at once. Export the selection to a file instead.</source>
        <translation>一度にコピーできるユーザーは %1 人までです。代わりに、選択したユーザーをファイルにエクスポートしてください。</translation>
    </message>
    <message>
        <source>Copying %1 users…</source>
        <translation>ユーザー %1 人をコピーしています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) copied.</source>
        <translation>
            <numerusform>ユーザー %Ln 人をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Open in &amp;Window</source>
        <translation>ウィンドウで開く(&amp;W)</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>比較(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose C&amp;olumns…</source>
        <translation>列の選択(&amp;O)…</translation>
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
        <translation>キーチェーンが見つからないため、トークンは Rollcall を終了するまで保持され、次回は再入力が必要です。</translation>
    </message>
    <message>
        <source>It is stored in the system&apos;s keychain.</source>
        <translation>システムのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Sign In</source>
        <comment>title</comment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>続行</translation>
    </message>
    <message>
        <source>Use Token</source>
        <comment>button</comment>
        <translation>トークンを使用</translation>
    </message>
    <message>
        <source>You get a code, and type it on a page of %1 on any device.</source>
        <translation>表示されるコードを、任意のデバイスで %1 のページに入力します。</translation>
    </message>
    <message>
        <source>The sign-in page of %1 opens in the browser.</source>
        <translation>%1 のサインインページがブラウザーで開きます。</translation>
    </message>
</context>
<context>
    <name>rollcall::UserPanel</name>
    <message>
        <source>Access</source>
        <comment>tab: groups, applications, roles</comment>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>tab: factors, devices</comment>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>tab: log</comment>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>No user selected</source>
        <translation>ユーザーが選択されていません</translation>
    </message>
    <message>
        <source>Select a user in the table to see all attributes.</source>
        <translation>すべての属性を表示するには、表でユーザーを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users selected</source>
        <translation>
            <numerusform>ユーザー %Ln 人を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single user to see all attributes, or export the selection.</source>
        <translation>すべての属性を表示するには、ユーザーを 1 人だけ選択してください。選択したユーザーをエクスポートすることもできます。</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>マネージャー</translation>
    </message>
    <message>
        <source>Manager: %1</source>
        <translation>マネージャー: %1</translation>
    </message>
    <message>
        <source>Direct reports</source>
        <translation>直属の部下</translation>
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
        <translation>「%1」の値</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>値を検索</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計しています…</translation>
    </message>
    <message>
        <source>Show These</source>
        <translation>該当者を表示</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(値なし)</translation>
    </message>
    <message>
        <source>%1 less frequent values, of %2 users in all, are not listed.</source>
        <extracomment>%1: how many values, %2: how many users have one of them.</extracomment>
        <translation>出現数の少ない値 %1 件 (合計 %2 人) は表示していません。</translation>
    </message>
    <message>
        <source>No users match the rest of the search.</source>
        <translation>検索のほかの条件に一致するユーザーはいません。</translation>
    </message>
    <message>
        <source>Of the users that match the rest of the search.</source>
        <translation>検索のほかの条件に一致するユーザーの人数です。</translation>
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
        <translation>すべてのテナント</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Tenant</source>
        <comment>column: the tenant of a view</comment>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>column</comment>
        <translation>検索</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) cannot be used.</source>
        <translation>
            <numerusform>ほかに %Ln 件のファイルを使用できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No view is saved. “Save View…” saves what a table shows.</source>
        <translation>保存されたビューはありません。表の表示内容は「ビューを保存…」で保存できます。</translation>
    </message>
    <message>
        <source>“%1” was not renamed. %2</source>
        <comment>a view, why</comment>
        <translation>「%1」の名前を変更できませんでした。%2</translation>
    </message>
    <message>
        <source>Remove View</source>
        <translation>ビューの削除</translation>
    </message>
    <message>
        <source>Remove the view “%1”?</source>
        <translation>ビュー「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Its file is deleted. What the table shows now stays as it is.</source>
        <translation>ビューのファイルが削除されます。現在の表の表示内容は変わりません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Export View</source>
        <translation>ビューのエクスポート</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>ビュー (*.json)</translation>
    </message>
    <message>
        <source>“%1” was written to %2.</source>
        <comment>a view, a file</comment>
        <translation>「%1」を %2 に書き込みました。</translation>
    </message>
    <message>
        <source>Import View</source>
        <translation>ビューのインポート</translation>
    </message>
    <message>
        <source>Views (*.json);;All files (*)</source>
        <translation>ビュー (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>ビュー「%1」は既にあります。</translation>
    </message>
    <message>
        <source>Both can be kept; the imported one is then called “%1”. Replacing deletes the one that is here.</source>
        <translation>両方を残すこともできます。その場合、インポートしたビューの名前は「%1」になります。置き換えると、既存のビューは削除されます。</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <comment>button</comment>
        <translation>両方を残す</translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>button</comment>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>“%1” was imported. It is for the tenant “%2” alone.</source>
        <translation>「%1」をインポートしました。テナント「%2」専用です。</translation>
    </message>
    <message>
        <source>“%1” was imported. It is for all tenants.</source>
        <translation>「%1」をインポートしました。すべてのテナント用です。</translation>
    </message>
</context>
</TS>
