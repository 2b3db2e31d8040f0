<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountStatus</name>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>已暂存</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>已激活</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>密码已过期</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复中</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>AttributeGroup</name>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
</context>
<context>
    <name>BlankReason</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>not requested</source>
        <translation>未请求</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>not licensed</source>
        <translation>无许可证</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>加载中…</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>不提供</translation>
    </message>
    <message>
        <source>not permitted: this takes %1</source>
        <comment>scope or permission</comment>
        <translation>无权限，需要：%1</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Choose Columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Ticked columns are shown, from left to right in this order. Drag them, or use the buttons, to change it.</source>
        <translation>勾选的列会按此顺序从左到右显示。拖动列或使用按钮可调整顺序。</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>搜索列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Brings back the columns that this provider starts with</source>
        <translation>恢复此提供商的默认列</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>The token belongs to %1.</source>
        <translation>该令牌属于 %1。</translation>
    </message>
    <message>
        <source>The token belongs to %1 (%2).</source>
        <translation>该令牌属于 %1 (%2)。</translation>
    </message>
    <message>
        <source>The token&apos;s scopes: %1.</source>
        <translation>该令牌的作用域：%1。</translation>
    </message>
    <message>
        <source>Rollcall renews it by itself.</source>
        <translation>Rollcall 会自动续订。</translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <comment>a date and time</comment>
        <translation>该令牌有效期至 %1。</translation>
    </message>
    <message>
        <source>This token can do more than read (%1). Rollcall only reads: one without these scopes is safer.</source>
        <translation>此令牌的权限不止读取（%1）。Rollcall 只读取数据，使用不含这些作用域的令牌更安全。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list of scopes</comment>
        <translation>
            <numerusform>%1，另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>该令牌已过期。</translation>
    </message>
    <message>
        <source>The token expires within a minute.</source>
        <translation>该令牌将在一分钟内过期。</translation>
    </message>
    <message numerus="yes">
        <source>The token is good for %Ln more minute(s).</source>
        <translation>
            <numerusform>该令牌将在 %Ln 分钟后过期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token is good for %Ln more hour(s).</source>
        <translation>
            <numerusform>该令牌将在 %Ln 小时后过期。</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <comment>a date</comment>
        <translation>该令牌有效期至 %1。</translation>
    </message>
</context>
<context>
    <name>EnrichmentBar</name>
    <message>
        <source>Progress of the details columns</source>
        <translation>详细信息列的进度</translation>
    </message>
    <message>
        <source>Pause asking for details</source>
        <translation>暂停查询详细信息</translation>
    </message>
    <message>
        <source>Go on asking for details</source>
        <translation>继续查询详细信息</translation>
    </message>
    <message>
        <source>Stop asking for details; what was received is kept</source>
        <translation>停止查询详细信息；已收到的内容会保留</translation>
    </message>
    <message>
        <source>Stop asking for details</source>
        <translation>停止查询详细信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>关闭此栏</translation>
    </message>
</context>
<context>
    <name>EnrichmentDialog</name>
    <message>
        <source>Add Details Columns</source>
        <translation>添加详细信息列</translation>
    </message>
    <message>
        <source>What the directory tells of one user at a time alone can be asked for of all users shown, and becomes columns of the table.</source>
        <translation>某些信息只能逐个用户向目录查询。可以为当前显示的所有用户查询这些信息，并作为列添加到表格中。</translation>
    </message>
    <message>
        <source>Details columns</source>
        <translation>详细信息列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>a scope or permission</comment>
        <translation>所需权限</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Try Again</source>
        <comment>button</comment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <comment>button</comment>
        <translation>输入令牌…</translation>
    </message>
    <message>
        <source>Edit Tenant…</source>
        <comment>button</comment>
        <translation>编辑租户…</translation>
    </message>
    <message>
        <source>The answer was: “%1”</source>
        <translation>返回的响应：“%1”</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <source>The answer was: “%1” (request id %2)</source>
        <translation>返回的响应：“%1”（请求 ID：%2）</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>请等待一分钟后重试。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln seconds.</source>
        <translation>
            <numerusform>请在 %Ln 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>the directory</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>该目录</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>What was received until then is kept.</source>
        <translation>此前收到的内容会保留。</translation>
    </message>
    <message>
        <source>This cannot be used as it is.</source>
        <translation>输入的内容无法使用。</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>请检查输入的内容。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法连接到 %1。</translation>
    </message>
    <message>
        <source>Check the network connection and the tenant&apos;s address, then try again.</source>
        <translation>请检查网络连接和租户地址，然后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>与 %1 的连接已中断。</translation>
    </message>
    <message>
        <source>Check the network connection, then try again. What was received is kept.</source>
        <translation>请检查网络连接，然后重试。已收到的内容会保留。</translation>
    </message>
    <message>
        <source>No complete answer came from %1 in time.</source>
        <translation>%1 未能及时返回完整响应。</translation>
    </message>
    <message>
        <source>The service or the network is slow just now. Try again in a moment.</source>
        <translation>服务或网络当前较慢。请稍后重试。</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted.</source>
        <translation>%1 的地址未加密。</translation>
    </message>
    <message>
        <source>The token would be readable on its way. Use an address that begins with https://.</source>
        <translation>令牌在传输途中可能被读取。请使用以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>%1 pointed to another server, %2.</source>
        <translation>%1 指向了另一台服务器：%2。</translation>
    </message>
    <message>
        <source>The directory</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>该目录</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>The token was not sent there. If both hosts belong to this tenant, name the second one as its alias host in the tenant&apos;s settings.</source>
        <translation>令牌未发送到那里。如果两台主机都属于此租户，请在租户设置中将第二台指定为别名主机。</translation>
    </message>
    <message>
        <source>The directory says that it has %1 users, but %2 arrived.</source>
        <translation>目录称其有 %1 个用户，但收到了 %2 个。</translation>
    </message>
    <message>
        <source>Users may have changed places while they were read, and some can be missing here. List the tenant again.</source>
        <translation>读取期间用户的位置可能发生了变化，此处可能缺少部分用户。请重新加载该租户。</translation>
    </message>
    <message>
        <source>The directory no longer knows where in its list we were.</source>
        <translation>目录已丢失此次加载在列表中的位置。</translation>
    </message>
    <message>
        <source>It keeps a place for a short time only, and this listing took longer. What was received is kept. List the tenant again.</source>
        <translation>目录只在短时间内保留该位置，而此次加载耗时更长。已收到的内容会保留。请重新加载该租户。</translation>
    </message>
    <message>
        <source>%1 sent the same page again.</source>
        <translation>%1 重复发送了同一页。</translation>
    </message>
    <message>
        <source>Loading was ended, as it would never have come to an end. Try again later, and tell the provider if it happens again.</source>
        <translation>加载已终止，否则会无限循环下去。请稍后重试；如果再次出现，请告知提供商。</translation>
    </message>
    <message>
        <source>The token was refused.</source>
        <translation>令牌被拒绝。</translation>
    </message>
    <message>
        <source>It may have expired or been revoked. Enter a new token for this tenant.</source>
        <translation>令牌可能已过期或被吊销。请为此租户输入新的令牌。</translation>
    </message>
    <message>
        <source>The token lacks a permission.</source>
        <translation>令牌缺少权限。</translation>
    </message>
    <message>
        <source>It is valid, but may not read users. Use the token of an administrator who may, or ask for the permission.</source>
        <translation>令牌有效，但无权读取用户。请使用有权限的管理员的令牌，或申请该权限。</translation>
    </message>
    <message>
        <source>The directory has nothing at this address.</source>
        <translation>目录中没有此地址对应的内容。</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s address: it may have been renamed or removed.</source>
        <translation>请检查租户地址：租户可能已被重命名或移除。</translation>
    </message>
    <message>
        <source>The tenant&apos;s rate limit is used up.</source>
        <translation>该租户的速率限制已用尽。</translation>
    </message>
    <message>
        <source>The directory refused the request (HTTP %1).</source>
        <translation>目录拒绝了请求 (HTTP %1)。</translation>
    </message>
    <message>
        <source>The directory refused the request.</source>
        <translation>目录拒绝了请求。</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s settings against the answer below.</source>
        <translation>请对照下方的响应检查租户设置。</translation>
    </message>
    <message>
        <source>The directory has a fault of its own (HTTP %1).</source>
        <translation>目录自身出现故障 (HTTP %1)。</translation>
    </message>
    <message>
        <source>The directory has a fault of its own.</source>
        <translation>目录自身出现故障。</translation>
    </message>
    <message>
        <source>The answer is not what a directory sends.</source>
        <translation>返回的内容不是目录的响应。</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s address. A login page or a proxy may have answered in the directory&apos;s place.</source>
        <translation>请检查租户地址。返回响应的可能是登录页面或代理，而不是目录。</translation>
    </message>
    <message>
        <source>An answer from %1 was too large.</source>
        <translation>%1 返回的响应过大。</translation>
    </message>
    <message>
        <source>It was not read to its end, to keep this computer usable. Check the tenant&apos;s address.</source>
        <translation>为避免影响此计算机的使用，未读取完整响应。请检查租户地址。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>此计算机上没有钥匙串。</translation>
    </message>
    <message>
        <source>Tokens are kept until Rollcall is closed, and asked for again next time. To keep them, start a keyring service such as GNOME Keyring or KWallet.</source>
        <translation>令牌只保留到 Rollcall 关闭为止，下次需要重新输入。要保存令牌，请启动密钥环服务，例如 GNOME Keyring 或 KWallet。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>钥匙串已锁定。</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Until then, tokens must be entered anew.</source>
        <translation>请将其解锁，然后重试。在此之前需要重新输入令牌。</translation>
    </message>
    <message>
        <source>No token is stored for this tenant.</source>
        <translation>此租户没有存储的令牌。</translation>
    </message>
    <message>
        <source>Enter its token to go on.</source>
        <translation>请输入其令牌以继续。</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written.</source>
        <translation>无法读取或写入文件：%1。</translation>
    </message>
    <message>
        <source>that was named</source>
        <comment>in place of a file&apos;s name</comment>
        <translation>指定的文件</translation>
    </message>
    <message>
        <source>Check that the folder exists, that it may be written to and that the disk is not full.</source>
        <translation>请检查文件夹是否存在、是否可写以及磁盘是否已满。</translation>
    </message>
    <message>
        <source>There is no tenant called “%1”.</source>
        <translation>没有名为“%1”的租户。</translation>
    </message>
    <message>
        <source>Check its name in the list of tenants.</source>
        <translation>请在租户列表中核对其名称。</translation>
    </message>
    <message>
        <source>Not permitted: this takes %1.</source>
        <comment>scope or permission</comment>
        <translation>无权限，需要：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Members of “%1” only: %Ln user(s), as of %2.</source>
        <comment>group, time</comment>
        <translation>
            <numerusform>仅“%1”的成员：%Ln 个用户，截至 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are not among the users received.</source>
        <translation>
            <numerusform>其中 %Ln 个不在已收到的用户中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) in it is/are not followed.</source>
        <translation>
            <numerusform>其中包含的 %Ln 个组未展开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Direct members only.</source>
        <translation>仅直接成员。</translation>
    </message>
    <message>
        <source>Those in groups within it count.</source>
        <translation>包括嵌套组的成员。</translation>
    </message>
    <message>
        <source>The directory does not tell whether those in groups within it count.</source>
        <translation>目录未说明是否包括嵌套组的成员。</translation>
    </message>
    <message>
        <source>Not all of its members were read.</source>
        <translation>其成员未全部读取。</translation>
    </message>
    <message>
        <source>%1 Only those whom “%2” may find were asked for.</source>
        <comment>a sentence, a query</comment>
        <translation>%1仅请求了“%2”可能匹配的用户。</translation>
    </message>
    <message numerus="yes">
        <source>Still loading: %Ln users of %1 so far.</source>
        <translation>
            <numerusform>仍在加载：目前已收到 %1 的 %Ln 个用户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln users of %1.</source>
        <translation>
            <numerusform>完整：%1 的 %Ln 个用户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln users of %1, loaded at %2.</source>
        <translation>
            <numerusform>完整：%1 的 %Ln 个用户，加载于 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: loading ended after %Ln users of %1.</source>
        <translation>
            <numerusform>不完整：收到 %1 的 %Ln 个用户后加载提前结束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: stopped after %Ln users of %1.</source>
        <translation>
            <numerusform>不完整：收到 %1 的 %Ln 个用户后停止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: loading ended after %Ln users of %1. %2</source>
        <translation>
            <numerusform>不完整：收到 %1 的 %Ln 个用户后加载提前结束。%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s: our share of the rate limit is used</source>
        <translation>
            <numerusform>等待 %Ln 秒：Rollcall 的速率限制份额已用完</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s for the rate limit</source>
        <translation>
            <numerusform>因速率限制等待 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s: the server is busy (attempt %1)</source>
        <translation>
            <numerusform>等待 %Ln 秒：服务器繁忙（第 %1 次尝试）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connection lost, trying again in %Ln s (attempt %1)</source>
        <translation>
            <numerusform>连接已中断，%Ln 秒后重试（第 %1 次尝试）</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory renewed the sign-in, but the keychain did not take it: %1 Unless you enter the token or sign in again, the tenant will ask for it next time.</source>
        <comment>a whole sentence: why</comment>
        <translation>目录已续订登录，但未能存入钥匙串：%1除非重新输入令牌或重新登录，否则下次使用该租户时会再次要求输入。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Users</source>
        <translation>导出用户</translation>
    </message>
    <message>
        <source>Users:</source>
        <translation>用户：</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>预设(&amp;P)：</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Keep the choices below under a name</source>
        <translation>将下方的选项保存为预设</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>列(&amp;C)：</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>文件(&amp;L)：</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>浏览(&amp;W)…</translation>
    </message>
    <message>
        <source>A small file beside it says what was exported, when and by what query, and finds later changes: rollcall-cli verify FILE</source>
        <translation>在旁边生成一个小文件，记录导出的内容、时间和所用的查询，并可用于检查导出文件之后是否被更改：rollcall-cli verify FILE</translation>
    </message>
    <message>
        <source>Write a mani&amp;fest beside it</source>
        <translation>同时写入清单文件(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Folder of the file</source>
        <translation>文件所在文件夹</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ExportShape</name>
    <message>
        <source>&amp;Dates:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Se&amp;veral values:</source>
        <translation>多个值(&amp;V)：</translation>
    </message>
    <message>
        <source>How values are written of which a user has several, such as languages</source>
        <translation>用户有多个值（例如语言）时的写入方式</translation>
    </message>
    <message>
        <source>Several values in one column</source>
        <translation>一列中的多个值</translation>
    </message>
    <message>
        <source>&amp;Masking:</source>
        <translation>脱敏(&amp;M)：</translation>
    </message>
    <message>
        <source>For a file that others may see: takes out what tells who somebody is</source>
        <translation>适用于他人可能看到的文件：去除可识别个人身份的信息</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>脱敏</translation>
    </message>
    <message>
        <source>Key of the hashes</source>
        <translation>哈希密钥</translation>
    </message>
    <message>
        <source>Separated &amp;by:</source>
        <translation>分隔符(&amp;B)：</translation>
    </message>
    <message>
        <source>Excel expects semicolons where the comma is the decimal sign</source>
        <translation>如果小数点使用逗号，Excel 需要以分号分隔</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Some versions of Excel read accented letters wrongly without it. Other programs do not need it.</source>
        <translation>没有此标记时，某些版本的 Excel 会将非 ASCII 字符显示为乱码。其他程序不需要此标记。</translation>
    </message>
    <message>
        <source>Mark the file as &amp;UTF-8 for Excel</source>
        <translation>为 Excel 添加 UTF-8 标记(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>CSV (comma-separated values)</source>
        <translation>CSV（逗号分隔值）</translation>
    </message>
    <message>
        <source>TSV (tab-separated values)</source>
        <translation>TSV（制表符分隔值）</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML 页面</translation>
    </message>
    <message>
        <source>Okta CSV import</source>
        <translation>Okta CSV 导入</translation>
    </message>
    <message>
        <source>Microsoft Entra bulk create (CSV)</source>
        <translation>Microsoft Entra 批量创建 (CSV)</translation>
    </message>
    <message>
        <source>JumpCloud CSV import</source>
        <translation>JumpCloud CSV 导入</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown 表格</translation>
    </message>
    <message>
        <source>NDJSON (one object a line)</source>
        <translation>NDJSON（每行一个对象）</translation>
    </message>
    <message>
        <source>SCIM 2.0 bulk request (JSON)</source>
        <translation>SCIM 2.0 批量请求 (JSON)</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite 数据库</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Find in the JSON</source>
        <translation>在 JSON 中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>JSON of the user, as a tree</source>
        <translation>用户的 JSON（树形）</translation>
    </message>
    <message>
        <source>JSON of the user</source>
        <translation>用户的 JSON</translation>
    </message>
    <message>
        <source>On: keys and values as a tree. Off: the text.</source>
        <translation>开：以树形显示键和值。关：显示文本。</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <comment>shows JSON as a tree</comment>
        <translation>树形(&amp;T)</translation>
    </message>
    <message>
        <source>Off: the object as the service sent it</source>
        <translation>关：按服务发送的原样显示对象</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>缩进(&amp;I)</translation>
    </message>
    <message>
        <source>Copies the object exactly as the service sent it</source>
        <translation>按服务发送的原样复制对象</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>LaterColumn</name>
    <message>
        <source>%1 (number)</source>
        <comment>a list about a user</comment>
        <translation>%1（数量）</translation>
    </message>
</context>
<context>
    <name>ListingStatus</name>
    <message>
        <source>Pause loading</source>
        <translation>暂停加载</translation>
    </message>
    <message>
        <source>Go on loading</source>
        <translation>继续加载</translation>
    </message>
    <message>
        <source>Stop loading; what was received is kept</source>
        <translation>停止加载；已收到的内容会保留</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>停止加载</translation>
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
        <translation>租户(&amp;T)</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>视图(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>租户(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Add &amp;Tenant…</source>
        <translation>添加租户(&amp;T)…</translation>
    </message>
    <message>
        <source>Add a tenant</source>
        <translation>添加租户</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write users to a file</source>
        <translation>将用户写入文件</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新加载(&amp;R)</translation>
    </message>
    <message>
        <source>Load all users again</source>
        <translation>重新加载所有用户</translation>
    </message>
    <message>
        <source>Fetch &amp;Only What This Search Finds…</source>
        <translation>仅获取此搜索匹配的用户(&amp;O)…</translation>
    </message>
    <message>
        <source>Fetch &amp;Everybody</source>
        <translation>获取全部用户(&amp;E)</translation>
    </message>
    <message>
        <source>Members of a &amp;Group…</source>
        <translation>组成员(&amp;G)…</translation>
    </message>
    <message>
        <source>Show only those who are in a group of the directory</source>
        <translation>仅显示目录中某个组的成员</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>保存视图(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep the search, the order and the columns under a name</source>
        <translation>将搜索、排序和列保存为命名视图</translation>
    </message>
    <message>
        <source>Save what the table shows now in this view</source>
        <translation>将表格当前显示的内容保存到此视图</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>管理视图(&amp;M)…</translation>
    </message>
    <message>
        <source>Rename, remove, export and import views</source>
        <translation>重命名、移除、导出和导入视图</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>列(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>选择要显示的列</translation>
    </message>
    <message>
        <source>Add &amp;Details Columns…</source>
        <translation>添加详细信息列(&amp;D)…</translation>
    </message>
    <message>
        <source>Ask for groups, applications, factors and the like of all users shown</source>
        <translation>查询当前显示的所有用户的组、应用程序、验证因素等信息</translation>
    </message>
    <message>
        <source>&amp;Filter Row</source>
        <translation>筛选行(&amp;F)</translation>
    </message>
    <message>
        <source>Show a filter below the header of each column</source>
        <translation>在每列标题下方显示筛选框</translation>
    </message>
    <message>
        <source>&amp;User Panel</source>
        <translation>用户面板(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit the tenant</source>
        <translation>编辑租户</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>创建副本(&amp;D)…</translation>
    </message>
    <message>
        <source>Add a tenant like this one</source>
        <translation>以此租户为模板添加租户</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove the tenant from Rollcall</source>
        <translation>从 Rollcall 中移除该租户</translation>
    </message>
    <message>
        <source>Open User in a &amp;Window</source>
        <translation>在新窗口中打开用户(&amp;W)</translation>
    </message>
    <message>
        <source>Show the selected user in a window of its own</source>
        <translation>在单独的窗口中显示所选用户</translation>
    </message>
    <message>
        <source>Com&amp;pare Users</source>
        <translation>比较用户(&amp;P)</translation>
    </message>
    <message>
        <source>Show two to four selected users side by side</source>
        <translation>并排显示选中的二至四个用户</translation>
    </message>
    <message>
        <source>Tenant &amp;Card…</source>
        <translation>租户卡片(&amp;C)…</translation>
    </message>
    <message>
        <source>Show how the tenant is signed in to, and what its token may do</source>
        <translation>显示租户的登录方式及其令牌的权限</translation>
    </message>
    <message>
        <source>Te&amp;st Connection</source>
        <translation>测试连接(&amp;S)</translation>
    </message>
    <message>
        <source>Enter &amp;Token…</source>
        <translation>输入令牌(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Pause Loading</source>
        <translation>暂停加载(&amp;P)</translation>
    </message>
    <message>
        <source>Res&amp;ume Loading</source>
        <translation>继续加载(&amp;U)</translation>
    </message>
    <message>
        <source>St&amp;op Loading</source>
        <translation>停止加载(&amp;O)</translation>
    </message>
    <message>
        <source>Save &amp;Support Bundle…</source>
        <translation>保存支持包(&amp;S)…</translation>
    </message>
    <message>
        <source>Show what helps to find a fault, and save it in a file</source>
        <translation>显示有助于排查故障的信息，并保存到文件</translation>
    </message>
    <message>
        <source>&amp;About Rollcall</source>
        <translation>关于 Rollcall(&amp;A)</translation>
    </message>
</context>
<context>
    <name>MessageBanner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Give the tenant a name.</source>
        <translation>请为租户指定名称。</translation>
    </message>
    <message>
        <source>The tenant&apos;s settings are not complete.</source>
        <translation>租户设置不完整。</translation>
    </message>
    <message>
        <source>The tenant&apos;s address must not hold a user name, password or query.</source>
        <translation>租户地址中不得包含用户名、密码或查询字符串。</translation>
    </message>
    <message>
        <source>Another tenant has this name already. Choose a different one.</source>
        <translation>已有其他租户使用此名称。请换一个名称。</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>&amp;Provider:</source>
        <translation>提供商(&amp;P)：</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>What this tenant is called in Rollcall</source>
        <translation>此租户在 Rollcall 中的名称</translation>
    </message>
    <message>
        <source>Name of the tenant</source>
        <translation>租户名称</translation>
    </message>
    <message>
        <source>&amp;Sign in with:</source>
        <translation>登录方式(&amp;S)：</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Without them, the service lists fewer users than it has records</source>
        <translation>不包括这些用户时，服务列出的用户数会少于其实际记录数</translation>
    </message>
    <message>
        <source>Include &amp;deprovisioned users</source>
        <translation>包括已取消预配的用户(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rate limit share:</source>
        <translation>速率限制份额(&amp;R)：</translation>
    </message>
    <message>
        <source>Share of the rate limit</source>
        <translation>速率限制份额</translation>
    </message>
    <message>
        <source>Share of the rate limit, in percent</source>
        <translation>速率限制份额（百分比）</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Alias &amp;host:</source>
        <translation>别名主机(&amp;H)：</translation>
    </message>
    <message>
        <source>Alias host</source>
        <translation>别名主机</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>CA 文件(&amp;F)：</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ProfileListModel</name>
    <message>
        <source>%1, %2, %3. %4</source>
        <comment>tenant, provider, state, last result</comment>
        <translation>%1，%2，%3。%4</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>The user name is missing.</source>
        <translation>缺少用户名。</translation>
    </message>
    <message>
        <source>A user name has no colon in it.</source>
        <translation>用户名中不能包含冒号。</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>密码为空。</translation>
    </message>
    <message>
        <source>This way to sign in is not known.</source>
        <translation>未知的登录方式。</translation>
    </message>
    <message>
        <source>The token is empty. Paste it whole.</source>
        <translation>令牌为空。请粘贴完整的令牌。</translation>
    </message>
    <message>
        <source>The token holds white space or characters that no token has. Paste it again, with nothing before or after it.</source>
        <translation>令牌中包含空白或令牌不应有的字符。请重新粘贴，前后不要有其他内容。</translation>
    </message>
    <message>
        <source>The private key is empty. Paste it whole, as a JWK or in PEM form.</source>
        <translation>私钥为空。请以 JWK 或 PEM 格式粘贴完整的私钥。</translation>
    </message>
    <message>
        <source>This JWK set has several keys. Paste the one that the app has.</source>
        <translation>此 JWK 集中有多个密钥。请只粘贴应用所用的密钥。</translation>
    </message>
    <message>
        <source>This private key cannot be read. Paste it whole, as a JWK or in PEM form, with its first and last line.</source>
        <translation>无法读取此私钥。请以 JWK 或 PEM 格式粘贴完整的私钥，包括首行和末行。</translation>
    </message>
    <message>
        <source>This RSA key is too short. Services ask for 2048 bits or more.</source>
        <translation>此 RSA 密钥太短。服务要求 2048 位或以上。</translation>
    </message>
    <message>
        <source>This kind of key is not supported. Use an RSA key, or an EC key on P-256.</source>
        <translation>不支持此类密钥。请使用 RSA 密钥或 P-256 曲线的 EC 密钥。</translation>
    </message>
    <message>
        <source>This is the public key. Paste the private one, which has a member “d”.</source>
        <translation>这是公钥。请粘贴私钥，其中含有成员“d”。</translation>
    </message>
    <message>
        <source>This private key is protected by a password. Paste it without, such as “openssl pkey -in key.pem” prints it; it is kept in the keychain.</source>
        <translation>此私钥受密码保护。请粘贴去除密码后的私钥，例如“openssl pkey -in key.pem”的输出；它将保存在钥匙串中。</translation>
    </message>
    <message>
        <source>There is no private key in this text. Paste it beside its certificate.</source>
        <translation>此文本中没有私钥。请将私钥与证书一并粘贴。</translation>
    </message>
    <message>
        <source>The certificate belongs to another private key than the one beside it.</source>
        <translation>该证书与一并粘贴的私钥不匹配。</translation>
    </message>
    <message>
        <source>This service wants another kind of key: RSA instead of EC.</source>
        <translation>此服务需要另一类密钥：应使用 RSA，而不是 EC。</translation>
    </message>
    <message>
        <source>Nothing can be signed with this key.</source>
        <translation>此密钥无法用于签名。</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>缺少客户端 ID。</translation>
    </message>
    <message>
        <source>The certificate is missing. Paste it and its private key one after the other, both in PEM form.</source>
        <translation>缺少证书。请依次粘贴证书及其私钥，两者均为 PEM 格式。</translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation>此字段不能为空。</translation>
    </message>
    <message>
        <source>This is none of the values that the field can have.</source>
        <translation>此字段不接受该值。</translation>
    </message>
    <message>
        <source>This is not a valid host name.</source>
        <translation>这不是有效的主机名。</translation>
    </message>
    <message>
        <source>White space around the address was left out.</source>
        <translation>已去除地址前后的空白。</translation>
    </message>
    <message>
        <source>Invisible characters were left out.</source>
        <translation>已去除不可见字符。</translation>
    </message>
    <message>
        <source>The quotation marks around the address were left out.</source>
        <translation>已去除地址两侧的引号。</translation>
    </message>
    <message>
        <source>This is a placeholder from documentation. Enter the address of your own organization in its place.</source>
        <translation>这是文档中的占位符。请改为输入自己组织的地址。</translation>
    </message>
    <message>
        <source>https:// was put in front, because the API answers on https only.</source>
        <translation>API 仅支持 https，已在前面加上 https://。</translation>
    </message>
    <message>
        <source>The API answers on https only. Enter an address that begins with https://.</source>
        <translation>API 仅支持 https。请输入以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>The slashes after the scheme were put right.</source>
        <translation>已更正协议后的斜杠。</translation>
    </message>
    <message>
        <source>The address begins with a scheme twice. Remove one https:// from it.</source>
        <translation>地址开头的协议重复。请去掉一个 https://。</translation>
    </message>
    <message>
        <source>The slash at the end was left out.</source>
        <translation>已去除末尾的斜杠。</translation>
    </message>
    <message>
        <source>The path after the host name was left out.</source>
        <translation>已去除主机名后的路径。</translation>
    </message>
    <message>
        <source>The query, from the ? on, was left out.</source>
        <translation>已去除从 ? 开始的查询字符串。</translation>
    </message>
    <message>
        <source>The fragment, from the # on, was left out.</source>
        <translation>已去除从 # 开始的片段。</translation>
    </message>
    <message>
        <source>An address must not hold a user name or password. Enter only the host name.</source>
        <translation>地址中不得包含用户名或密码。请只输入主机名。</translation>
    </message>
    <message>
        <source>Brackets were put around the IPv6 address.</source>
        <translation>已为 IPv6 地址加上方括号。</translation>
    </message>
    <message>
        <source>This is not a valid IP address.</source>
        <translation>这不是有效的 IP 地址。</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>端口必须是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>The port was left out, because it is the usual one.</source>
        <translation>端口为默认端口，已去除。</translation>
    </message>
    <message>
        <source>The address has no host name. Enter it whole.</source>
        <translation>地址中没有主机名。请输入完整的地址。</translation>
    </message>
    <message>
        <source>Capital letters were written small.</source>
        <translation>大写字母已改为小写。</translation>
    </message>
    <message>
        <source>The host name was written in its ASCII form, in which letters that only look alike can be told apart.</source>
        <translation>主机名已改为 ASCII 形式，以便区分外观相似的字母。</translation>
    </message>
    <message>
        <source>The dot at the end was left out.</source>
        <translation>已去除末尾的点。</translation>
    </message>
    <message>
        <source>The host name ends in .com twice. Remove one .com from it.</source>
        <translation>主机名末尾的 .com 重复。请去掉一个 .com。</translation>
    </message>
    <message>
        <source>The host name is not whole. Enter all of it, with the dots in it.</source>
        <translation>主机名不完整。请输入完整的主机名，包括其中的点。</translation>
    </message>
    <message>
        <source>The host name was completed with the usual domain.</source>
        <translation>已用默认域补全主机名。</translation>
    </message>
    <message>
        <source>A token must not travel over plain http. Enter the address with https:// in front.</source>
        <translation>令牌不得通过未加密的 http 传输。请输入以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password. Write them into the proxy&apos;s address in the system&apos;s settings, or ask whoever runs the network for a way without.</source>
        <translation>此网络的代理要求用户名和密码。请将其写入系统设置中的代理地址，或向网络管理员索取无需身份验证的接入方式。</translation>
    </message>
    <message>
        <source>The token was not sent. What answers there speaks no version of TLS that is still safe. Whoever runs the server must turn on TLS 1.2 or newer.</source>
        <translation>令牌未发送。对方服务器不支持任何仍然安全的 TLS 版本。服务器的管理者必须启用 TLS 1.2 或更高版本。</translation>
    </message>
    <message>
        <source>This is Azure AD Graph, which Microsoft has retired. Use Microsoft Graph: graph.microsoft.com.</source>
        <translation>这是 Azure AD Graph，Microsoft 已将其停用。请使用 Microsoft Graph：graph.microsoft.com。</translation>
    </message>
    <message>
        <source>This is where people sign in. Enter the address of Microsoft Graph: graph.microsoft.com, or that of your cloud.</source>
        <translation>这是用户登录的地址。请输入 Microsoft Graph 的地址：graph.microsoft.com，或所用云的相应地址。</translation>
    </message>
    <message>
        <source>This is a tenant&apos;s domain. It belongs in the field for the tenant; the address is graph.microsoft.com, or that of your cloud.</source>
        <translation>这是租户的域，应填入租户字段；地址为 graph.microsoft.com，或所用云的相应地址。</translation>
    </message>
    <message>
        <source>This is a portal for administrators. Enter the address of Microsoft Graph: graph.microsoft.com, or that of your cloud.</source>
        <translation>这是管理员门户。请输入 Microsoft Graph 的地址：graph.microsoft.com，或所用云的相应地址。</translation>
    </message>
    <message>
        <source>Enter the address of Microsoft Graph: graph.microsoft.com, or that of your cloud.</source>
        <translation>请输入 Microsoft Graph 的地址：graph.microsoft.com，或所用云的相应地址。</translation>
    </message>
    <message>
        <source>Global, also GCC</source>
        <translation>全球（含 GCC）</translation>
    </message>
    <message>
        <source>US Government (GCC High)</source>
        <translation>美国政府 (GCC High)</translation>
    </message>
    <message>
        <source>US Government (DoD)</source>
        <translation>美国政府 (DoD)</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>中国（世纪互联）</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>应用程序(客户端) ID</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center, open App registrations and your app: the id stands on its overview page.</source>
        <translation>在 Microsoft Entra 管理中心打开“应用注册”并选择应用：ID 显示在其“概述”页上。</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>The directory (tenant) ID from the overview page of Microsoft Entra ID, or a verified domain such as contoso.onmicrosoft.com.</source>
        <translation>Microsoft Entra ID“概述”页上的目录(租户) ID，或已验证的域，例如 contoso.onmicrosoft.com。</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>登录地址</translation>
    </message>
    <message>
        <source>Where tokens are asked for. Leave it empty for the usual host of the cloud.</source>
        <translation>获取令牌的地址。留空则使用该云的默认主机。</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>Rollcall gets it when you sign in, and keeps it in the keychain; leave it empty.</source>
        <translation>Rollcall 会在登录时获取，并保存在钥匙串中；请留空。</translation>
    </message>
    <message>
        <source>Enter the tenant: its id or one of its domains, such as contoso.onmicrosoft.com.</source>
        <translation>请输入租户：其 ID 或其中一个域，例如 contoso.onmicrosoft.com。</translation>
    </message>
    <message>
        <source>An app&apos;s own token is issued by one tenant: common and organizations do not work here. Enter the tenant&apos;s id or one of its domains.</source>
        <translation>应用自身的令牌由单个租户颁发，不能使用 common 和 organizations。请输入租户的 ID 或其中一个域。</translation>
    </message>
    <message>
        <source>The tenant is an id of 36 characters, such as 00000000-0000-0000-0000-000000000000, or a domain, such as contoso.onmicrosoft.com.</source>
        <translation>租户应为 36 个字符的 ID，例如 00000000-0000-0000-0000-000000000000，或一个域，例如 contoso.onmicrosoft.com。</translation>
    </message>
    <message>
        <source>The cloud is one of global, us-gov, us-dod and china.</source>
        <translation>云应为 global、us-gov、us-dod 或 china 之一。</translation>
    </message>
    <message>
        <source>The address belongs to another of Microsoft&apos;s clouds than the one that was chosen. A token of one cloud is useless in another: choose the cloud of the address.</source>
        <translation>该地址属于另一个 Microsoft 云，与所选的云不符。令牌不能跨云使用：请选择该地址所属的云。</translation>
    </message>
    <message>
        <source>The sign-in address is not an address that begins with https://. Leave it empty for the usual one.</source>
        <translation>登录地址不是以 https:// 开头的地址。留空则使用默认地址。</translation>
    </message>
    <message>
        <source>Enter the application (client) ID of your app registration.</source>
        <translation>请输入应用注册的应用程序(客户端) ID。</translation>
    </message>
    <message>
        <source>The application (client) ID is an id of 36 characters, such as 00000000-0000-0000-0000-000000000000.</source>
        <translation>应用程序(客户端) ID 应为 36 个字符的 ID，例如 00000000-0000-0000-0000-000000000000。</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Where the tenant is kept. Most are in the global cloud.</source>
        <translation>租户所在的云。大多数租户位于全球云。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>A token for Microsoft Graph from Graph Explorer or from &quot;az account get-access-token --resource-type ms-graph&quot;. It is good for about an hour.</source>
        <translation>用于 Microsoft Graph 的令牌，可从 Graph Explorer 或通过 &quot;az account get-access-token --resource-type ms-graph&quot; 获取。有效期约一小时。</translation>
    </message>
    <message>
        <source>App with a client secret</source>
        <translation>使用客户端密码的应用</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密码</translation>
    </message>
    <message>
        <source>In the app registration, open Certificates &amp; secrets and choose New client secret; copy its value, not its id. The app needs the application permission User.Read.All, with admin consent.</source>
        <translation>在应用注册中打开“Certificates &amp; secrets”（证书和密码），选择“New client secret”（新客户端密码）；复制其值，而不是 ID。应用需要应用程序权限 User.Read.All，并经管理员同意。</translation>
    </message>
    <message>
        <source>App with a certificate</source>
        <translation>使用证书的应用</translation>
    </message>
    <message>
        <source>Private key and certificate (PEM)</source>
        <translation>私钥和证书 (PEM)</translation>
    </message>
    <message>
        <source>The PEM text of the private key, followed by that of the certificate that was uploaded under Certificates &amp; secrets.</source>
        <translation>私钥的 PEM 文本，后接已上传到“Certificates &amp; secrets”（证书和密码）的证书的 PEM 文本。</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>通过浏览器登录</translation>
    </message>
    <message>
        <source>Sign in on another device</source>
        <translation>在其他设备上登录</translation>
    </message>
    <message>
        <source>Groups and roles, direct</source>
        <translation>组和角色（直接）</translation>
    </message>
    <message>
        <source>In no group or role.</source>
        <translation>不属于任何组或角色。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Those of a kind that the app may not read come without a name: that takes Directory.Read.All.</source>
        <translation>应用无权读取的类型不显示名称：需要 Directory.Read.All。</translation>
    </message>
    <message>
        <source>Groups and roles, nested ones too</source>
        <translation>组和角色（含嵌套）</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>No application is assigned.</source>
        <translation>未分配应用程序。</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>分配对象</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>分配途径</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>No licence.</source>
        <translation>没有许可证。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>产品 ID</translation>
    </message>
    <message>
        <source>Authentication methods</source>
        <translation>身份验证方法</translation>
    </message>
    <message>
        <source>No method is registered.</source>
        <translation>未注册任何方法。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>No device is registered.</source>
        <translation>未注册任何设备。</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>联接类型</translation>
    </message>
    <message>
        <source>Last used, about</source>
        <translation>上次使用（约）</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>登录记录</translation>
    </message>
    <message>
        <source>Nothing in this time.</source>
        <translation>此时段内没有记录。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Result (0: success)</source>
        <translation>结果（0：成功）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Interactive sign-ins alone, which takes a P1 or P2 licence; Entra ID keeps them for 30 days.</source>
        <translation>仅交互式登录，需要 P1 或 P2 许可证；Entra ID 保留 30 天。</translation>
    </message>
    <message>
        <source>Done to this user</source>
        <translation>对此用户的操作</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>By which app</source>
        <translation>执行应用</translation>
    </message>
    <message>
        <source>To list users, the app registration needs the permission User.Read.All, or Directory.Read.All, with the consent of an administrator.</source>
        <translation>要列出用户，应用注册需要 User.Read.All 或 Directory.Read.All 权限，并经管理员同意。</translation>
    </message>
    <message>
        <source>A Conditional Access policy of the tenant wants a new sign-in.</source>
        <translation>租户的条件访问策略要求重新登录。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>No user is in the group.</source>
        <translation>组中没有用户。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>The directory has no group.</source>
        <translation>目录中没有组。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Microsoft Graph address</source>
        <translation>Microsoft Graph 地址</translation>
    </message>
    <message>
        <source>Where Microsoft Graph answers for the tenant&apos;s cloud: graph.microsoft.com for most.</source>
        <translation>租户所在云的 Microsoft Graph 地址：大多数为 graph.microsoft.com。</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>欧盟</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>The host was replaced by that of the console, which answers for users.</source>
        <translation>主机已替换为控制台的主机，用户数据由后者提供。</translation>
    </message>
    <message>
        <source>JumpCloud&apos;s API does not answer there. Enter console.jumpcloud.com, console.eu.jumpcloud.com or console.in.jumpcloud.com.</source>
        <translation>JumpCloud 的 API 不在该地址。请输入 console.jumpcloud.com、console.eu.jumpcloud.com 或 console.in.jumpcloud.com。</translation>
    </message>
    <message>
        <source>Enter the address of JumpCloud&apos;s console, such as console.jumpcloud.com.</source>
        <translation>请输入 JumpCloud 控制台的地址，例如 console.jumpcloud.com。</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>不属于任何组。</translation>
    </message>
    <message>
        <source>Members by</source>
        <translation>成员来源</translation>
    </message>
    <message>
        <source>Members by STATIC: an administrator; by DYNAMIC…: a rule of the group.</source>
        <translation>成员来源为 STATIC：由管理员添加；为 DYNAMIC…：由组规则添加。</translation>
    </message>
    <message>
        <source>Devices for push sign-in</source>
        <translation>用于推送登录的设备</translation>
    </message>
    <message>
        <source>No device for push sign-in.</source>
        <translation>没有用于推送登录的设备。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Whether codes and security keys are set up stands in the attribute mfaEnrollment.</source>
        <translation>是否已设置验证码和安全密钥，见属性 mfaEnrollment。</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>No computer is bound.</source>
        <translation>未绑定计算机。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Administrator there</source>
        <translation>该计算机的管理员</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>JumpCloud keeps its log in Directory Insights, at an address of its own. Rollcall sends the key to the tenant&apos;s own address alone, and so does not ask there.</source>
        <translation>JumpCloud 的日志保存在 Directory Insights 中，其地址与租户不同。Rollcall 只将密钥发送到租户自己的地址，因此不查询该日志。</translation>
    </message>
    <message>
        <source>Check the key and the region: keys of other regions are refused, and a new key replaces the one before. An administrator of several organizations also has to give the organization id.</source>
        <translation>请检查密钥和区域：其他区域的密钥会被拒绝，新密钥会取代旧密钥。管理多个组织的管理员还必须提供组织 ID。</translation>
    </message>
    <message>
        <source>The administrator&apos;s role must allow to read users; “Read Only” suffices. Access to the API can also be switched off for an administrator, and JumpCloud blocks network addresses that it finds suspicious.</source>
        <translation>管理员的角色必须允许读取用户，“Read Only”即可。管理员的 API 访问也可能被关闭，JumpCloud 还会阻止其认为可疑的网络地址。</translation>
    </message>
    <message>
        <source>Check the organization id: JumpCloud does not know this one, or the address is not that of its API.</source>
        <translation>请检查组织 ID：JumpCloud 不识别此 ID，或者该地址不是其 API 的地址。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>In JumpCloud&apos;s Admin Portal, open the menu under your initials and choose My API Key. The key has the rights of its administrator: the role Read Only suffices. Generating a new key ends the one before.</source>
        <translation>在 JumpCloud 的 Admin Portal 中，打开姓名首字母下的菜单，选择 My API Key。密钥具有其管理员的权限：Read Only 角色即可。生成新密钥会使旧密钥失效。</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>服务帐户</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>In JumpCloud&apos;s Admin Portal, open Settings &gt; Service Accounts and create one with the role Read Only, for which you need the role Administrator with Billing. Its client id is shown beside its secret.</source>
        <translation>在 JumpCloud 的 Admin Portal 中，打开 Settings &gt; Service Accounts，创建一个角色为 Read Only 的服务帐户；创建者需要 Administrator with Billing 角色。其客户端 ID 与客户端密码一同显示。</translation>
    </message>
    <message>
        <source>Shown once, when the service account or a further secret is created.</source>
        <translation>仅在创建服务帐户或新增客户端密码时显示一次。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Where your organization&apos;s data is kept. The address of the Admin Portal tells it: console.jumpcloud.com is the United States.</source>
        <translation>组织数据的存放位置。可从 Admin Portal 的地址得知：console.jumpcloud.com 为美国。</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>组织 ID</translation>
    </message>
    <message>
        <source>Only for administrators of several organizations (multi-tenant portal): 24 digits and letters from a to f, in Settings &gt; Organization Profile.</source>
        <translation>仅适用于管理多个组织的管理员（多租户门户）：24 位，由数字和字母 a 到 f 组成，见 Settings &gt; Organization Profile。</translation>
    </message>
    <message>
        <source>JumpCloud has no such region.</source>
        <translation>JumpCloud 没有此区域。</translation>
    </message>
    <message>
        <source>The address is that of another region than the one that was chosen.</source>
        <translation>该地址属于另一个区域，与所选的区域不符。</translation>
    </message>
    <message>
        <source>An organization id of JumpCloud has 24 digits and letters from a to f.</source>
        <translation>JumpCloud 的组织 ID 为 24 位，由数字和字母 a 到 f 组成。</translation>
    </message>
    <message>
        <source>Enter the client id of the service account.</source>
        <translation>请输入服务帐户的客户端 ID。</translation>
    </message>
    <message>
        <source>The group has no members.</source>
        <translation>该组没有成员。</translation>
    </message>
    <message>
        <source>Console address</source>
        <translation>控制台地址</translation>
    </message>
    <message>
        <source>The address of JumpCloud&apos;s Admin Portal, such as console.jumpcloud.com.</source>
        <translation>JumpCloud 的 Admin Portal 地址，例如 console.jumpcloud.com。</translation>
    </message>
    <message>
        <source>Id at the source</source>
        <translation>源系统 ID</translation>
    </message>
    <message>
        <source>Departments, teams and cost centres of the HR system, as of Merge&apos;s last sync.</source>
        <translation>HR 系统中的部门、团队和成本中心，截至 Merge 上次同步时。</translation>
    </message>
    <message>
        <source>An HR system tells nothing of applications.</source>
        <translation>HR 系统不提供应用程序信息。</translation>
    </message>
    <message>
        <source>Sign-in factors and devices</source>
        <translation>验证因素和设备</translation>
    </message>
    <message>
        <source>An HR system tells nothing of factors and devices.</source>
        <translation>HR 系统不提供验证因素和设备信息。</translation>
    </message>
    <message>
        <source>Merge has no log of a person.</source>
        <translation>Merge 没有个人的活动日志。</translation>
    </message>
    <message>
        <source>Check the API key, the account token and the region: keys and tokens of one region are not known in another, and a linked account that was deleted has no token.</source>
        <translation>请检查 API 密钥、帐户令牌和区域：一个区域的密钥和令牌在其他区域无效，已删除的关联帐户没有令牌。</translation>
    </message>
    <message>
        <source>The API key or the linked account may not read employees. In Merge, check the scopes of the linked account: it needs Employee, and Employment, Group, Team and Location for titles, departments and places.</source>
        <translation>API 密钥或关联帐户无权读取员工。请在 Merge 中检查关联帐户的作用域：需要 Employee；要读取职务、部门和地点，还需要 Employment、Group、Team 和 Location。</translation>
    </message>
    <message>
        <source>The HR system has neither groups nor teams.</source>
        <translation>HR 系统中既没有组也没有团队。</translation>
    </message>
    <message>
        <source>read access to Group or Team in Merge</source>
        <translation>Merge 中 Group 或 Team 的读取权限</translation>
    </message>
    <message>
        <source>No employee is in the group.</source>
        <translation>组中没有员工。</translation>
    </message>
    <message>
        <source>Where the Merge account is kept. The address of its pages in the browser tells: app.merge.dev is the United States.</source>
        <translation>Merge 帐户的存放位置。可从浏览器中其页面的地址得知：app.merge.dev 为美国。</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>欧洲</translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation>亚太</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>API key and account token</source>
        <translation>API 密钥和帐户令牌</translation>
    </message>
    <message>
        <source>In Merge, under API keys: the production or test access key. It opens every linked account together with its token.</source>
        <translation>在 Merge 的 API keys 下：生产或测试访问密钥。它与各关联帐户的令牌一起使用，可访问任一关联帐户。</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>帐户令牌</translation>
    </message>
    <message>
        <source>Of the one linked account to list: in Merge, under Linked accounts, open it and copy its account token.</source>
        <translation>要列出的关联帐户的令牌：在 Merge 的 Linked accounts 下打开该帐户，复制其帐户令牌。</translation>
    </message>
    <message>
        <source>This is Merge&apos;s own site. Its API is at api.merge.dev, or at api-eu.merge.dev for Europe.</source>
        <translation>这是 Merge 自己的网站。其 API 位于 api.merge.dev，欧洲为 api-eu.merge.dev。</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API 地址</translation>
    </message>
    <message>
        <source>The host of Merge&apos;s API. The region tells it: leave it as it is.</source>
        <translation>Merge API 的主机，由区域决定：请保持不变。</translation>
    </message>
    <message>
        <source>Enter the host of Merge&apos;s API, such as api.merge.dev.</source>
        <translation>请输入 Merge API 的主机，例如 api.merge.dev。</translation>
    </message>
    <message>
        <source>The region is us, eu, ap or sandbox.</source>
        <translation>区域应为 us、eu、ap 或 sandbox。</translation>
    </message>
    <message>
        <source>Merge can no longer read the HR system, so this is an old copy: the account has to be linked again in Merge.</source>
        <translation>Merge 已无法读取 HR 系统，因此这是旧副本：必须在 Merge 中重新关联该帐户。</translation>
    </message>
    <message>
        <source>Merge can no longer read the HR system, so this is a copy of %1: the account has to be linked again in Merge.</source>
        <translation>Merge 已无法读取 HR 系统，因此这是 %1 的副本：必须在 Merge 中重新关联该帐户。</translation>
    </message>
    <message>
        <source>Merge is reading the HR system for the first time and has not ended yet, so users may be missing.</source>
        <translation>Merge 正在首次读取 HR 系统且尚未完成，因此可能缺少用户。</translation>
    </message>
    <message>
        <source>Merge has stopped reading the HR system, so this may be an old copy.</source>
        <translation>Merge 已停止读取 HR 系统，因此这可能是旧副本。</translation>
    </message>
    <message>
        <source>Merge could not read the HR system last time, so this may be an old copy.</source>
        <translation>Merge 上次未能读取 HR 系统，因此这可能是旧副本。</translation>
    </message>
    <message>
        <source>This is an old copy: Merge read the HR system last at %1.</source>
        <translation>这是旧副本：Merge 上次读取 HR 系统的时间为 %1。</translation>
    </message>
    <message>
        <source>This is Okta&apos;s own site. Enter the address of your organization, such as acme.okta.com.</source>
        <translation>这是 Okta 自己的网站。请输入你所在组织的地址，例如 acme.okta.com。</translation>
    </message>
    <message>
        <source>-admin was left out of the host name, because the admin console&apos;s host does not answer the API.</source>
        <translation>已从主机名中去除 -admin，因为 Admin Console 的主机不提供 API。</translation>
    </message>
    <message>
        <source>Enter the address of your Okta organization, such as acme.okta.com.</source>
        <translation>请输入你的 Okta 组织的地址，例如 acme.okta.com。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>API token (SSWS)</source>
        <translation>API 令牌 (SSWS)</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>In the Okta Admin Console, open Security &gt; API &gt; Tokens and choose Create token. The token has the rights of the administrator who creates it: a read-only administrator&apos;s token suffices.</source>
        <translation>在 Okta Admin Console 中打开 Security &gt; API &gt; Tokens，选择 Create token。令牌具有创建它的管理员的权限：只读管理员的令牌即可。</translation>
    </message>
    <message>
        <source>Service app with a private key</source>
        <translation>使用私钥的服务应用</translation>
    </message>
    <message>
        <source>Of an API Services app, on its General tab. The app needs the scope okta.users.read and an administrator role, such as read-only administrator.</source>
        <translation>API Services 应用的客户端 ID，见其 General 选项卡。该应用需要作用域 okta.users.read 和一个管理员角色，例如只读管理员。</translation>
    </message>
    <message>
        <source>Private key (JWK or PEM)</source>
        <translation>私钥（JWK 或 PEM）</translation>
    </message>
    <message>
        <source>On the app&apos;s General tab, under Public keys, choose Add key and Generate new key; copy the private key. It is shown once.</source>
        <translation>在应用 General 选项卡的 Public keys 下选择 Add key，再选择 Generate new key；复制私钥。私钥只显示一次。</translation>
    </message>
    <message>
        <source>Key ID (KID)</source>
        <translation>密钥 ID (KID)</translation>
    </message>
    <message>
        <source>Beside the key on the app&apos;s General tab. Needed for a PEM key; a JWK mostly has it.</source>
        <translation>见应用 General 选项卡上的密钥旁。PEM 密钥需要填写；JWK 通常已包含。</translation>
    </message>
    <message>
        <source>Of a native app with the grants Authorization Code and Refresh Token, the scope okta.users.read and the sign-in redirects http://localhost:8765/callback, http://localhost:18765/callback and http://localhost:28765/callback.</source>
        <translation>原生应用的客户端 ID。该应用需要授权类型 Authorization Code 和 Refresh Token、作用域 okta.users.read，以及登录重定向 http://localhost:8765/callback、http://localhost:18765/callback 和 http://localhost:28765/callback。</translation>
    </message>
    <message>
        <source>Of a native app with the grants Device Authorization and Refresh Token, and the scope okta.users.read.</source>
        <translation>原生应用的客户端 ID。该应用需要授权类型 Device Authorization 和 Refresh Token，以及作用域 okta.users.read。</translation>
    </message>
    <message>
        <source>Enter the client ID of your app in Okta.</source>
        <translation>请输入你的应用在 Okta 中的客户端 ID。</translation>
    </message>
    <message>
        <source>A client ID of Okta has letters and digits alone, and begins with 0oa.</source>
        <translation>Okta 的客户端 ID 只含字母和数字，并以 0oa 开头。</translation>
    </message>
    <message>
        <source>APP_GROUP: membership comes from an application or another directory; OKTA_GROUP: from an administrator or a group rule, Okta does not tell which; BUILT_IN: Okta&apos;s own.</source>
        <translation>APP_GROUP：成员关系来自应用程序或其他目录；OKTA_GROUP：来自管理员或组规则，Okta 不说明是哪一种；BUILT_IN：Okta 内置。</translation>
    </message>
    <message>
        <source>As the user&apos;s dashboard has them; an application with several links is listed once for each.</source>
        <translation>与用户仪表板上显示的一致；有多个链接的应用程序会按链接分别列出。</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <translation>管理员角色</translation>
    </message>
    <message>
        <source>No administrator.</source>
        <translation>不是管理员。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Sign-in factors</source>
        <translation>验证因素</translation>
    </message>
    <message>
        <source>Okta lists no factor.</source>
        <translation>Okta 未列出任何验证因素。</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>验证因素</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>上次更改</translation>
    </message>
    <message>
        <source>Those alone that the enrolment policy with the highest priority asks for or allows.</source>
        <translation>仅包括优先级最高的注册策略要求或允许的验证因素。</translation>
    </message>
    <message>
        <source>Done by this user</source>
        <translation>此用户执行的操作</translation>
    </message>
    <message>
        <source>Okta keeps its System Log for 90 days.</source>
        <translation>Okta 的 System Log 保留 90 天。</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>组织地址</translation>
    </message>
    <message>
        <source>The address at which people sign in to Okta, such as acme.okta.com or your own domain. In the Okta Admin Console it stands in the menu under your name, at the top right.</source>
        <translation>用户登录 Okta 的地址，例如 acme.okta.com 或自定义域。在 Okta Admin Console 中，可在右上角姓名下的菜单中找到。</translation>
    </message>
    <message>
        <source>This is OneLogin&apos;s own site. Enter the address of your account, such as acme.onelogin.com.</source>
        <translation>这是 OneLogin 自己的网站。请输入你的帐户的地址，例如 acme.onelogin.com。</translation>
    </message>
    <message>
        <source>Enter the address of your OneLogin account, such as acme.onelogin.com.</source>
        <translation>请输入你的 OneLogin 帐户的地址，例如 acme.onelogin.com。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>In no role.</source>
        <translation>没有任何角色。</translation>
    </message>
    <message>
        <source>an API credential with Read Users</source>
        <translation>具有 Read Users 的 API 凭据</translation>
    </message>
    <message>
        <source>Roles are what other directories call groups.</source>
        <translation>此处的角色相当于其他目录中的组。</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>预配</translation>
    </message>
    <message>
        <source>an API credential with Read All</source>
        <translation>具有 Read All 的 API 凭据</translation>
    </message>
    <message>
        <source>OneLogin lists no factor.</source>
        <translation>OneLogin 未列出任何验证因素。</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Done by or to this user</source>
        <translation>由此用户执行或对其执行的操作</translation>
    </message>
    <message>
        <source>What (number)</source>
        <translation>操作（编号）</translation>
    </message>
    <message>
        <source>Number 5 is a sign-in, 6 one that failed, 8 an application that was opened.</source>
        <translation>编号 5 为登录，6 为登录失败，8 为打开应用程序。</translation>
    </message>
    <message>
        <source>Check that the API credential exists, and that it is one of this account: another subdomain refuses it. It must at least have the scope Read Users.</source>
        <translation>请检查 API 凭据是否存在，并且属于此帐户：其他子域会拒绝它。它至少需要作用域 Read Users。</translation>
    </message>
    <message>
        <source>The API credential needs the scope Read Users. Make one in the administration, under Developers &gt; API Credentials.</source>
        <translation>API 凭据需要作用域 Read Users。请在管理界面的 Developers &gt; API Credentials 下创建。</translation>
    </message>
    <message>
        <source>The directory has no role.</source>
        <translation>目录中没有角色。</translation>
    </message>
    <message>
        <source>Roles are what other directories call groups. For OneLogin&apos;s own groups search the table: group_id=NUMBER.</source>
        <translation>此处的角色相当于其他目录中的组。要查找 OneLogin 自身的组，请在表格中搜索：group_id=NUMBER。</translation>
    </message>
    <message>
        <source>Nobody has the role.</source>
        <translation>没有用户具有该角色。</translation>
    </message>
    <message>
        <source>API credential</source>
        <translation>API 凭据</translation>
    </message>
    <message>
        <source>In OneLogin&apos;s administration, open Developers &gt; API Credentials and create one with the scope Read Users.</source>
        <translation>在 OneLogin 的管理界面中打开 Developers &gt; API Credentials，创建一个作用域为 Read Users 的凭据。</translation>
    </message>
    <message>
        <source>Shown beside the client id, when the API credential is opened.</source>
        <translation>打开 API 凭据时，显示在客户端 ID 旁。</translation>
    </message>
    <message>
        <source>A token that was made with an API credential elsewhere. It is good for ten hours.</source>
        <translation>在别处使用 API 凭据生成的令牌。有效期十小时。</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation>帐户地址</translation>
    </message>
    <message>
        <source>The address at which people sign in to OneLogin, such as acme.onelogin.com. Its first part alone will do.</source>
        <translation>用户登录 OneLogin 的地址，例如 acme.onelogin.com。只输入第一段也可以。</translation>
    </message>
    <message>
        <source>Enter the id of the API credential.</source>
        <translation>请输入 API 凭据的 ID。</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>The administration pages of the service make it, usually under Provisioning or SCIM. Where it can be limited, reading users suffices.</source>
        <translation>在服务的管理页面中生成，通常位于 Provisioning 或 SCIM 下。如果可以限制权限，读取用户即可。</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>The name of the account that the service made for its API.</source>
        <translation>服务为其 API 创建的帐户的名称。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The password of that account.</source>
        <translation>该帐户的密码。</translation>
    </message>
    <message>
        <source>OAuth client with a secret</source>
        <translation>使用客户端密码的 OAuth 客户端</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>令牌地址</translation>
    </message>
    <message>
        <source>The address at which the service&apos;s authorization server gives access tokens, such as https://login.example.com/oauth2/token.</source>
        <translation>服务的授权服务器颁发访问令牌的地址，例如 https://login.example.com/oauth2/token。</translation>
    </message>
    <message>
        <source>The id of the client that was registered for Rollcall there.</source>
        <translation>在该服务器上为 Rollcall 注册的客户端的 ID。</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>What to ask for, with spaces between; often nothing is needed.</source>
        <translation>要请求的作用域，以空格分隔；通常可以留空。</translation>
    </message>
    <message>
        <source>The secret is sent</source>
        <translation>客户端密码发送方式</translation>
    </message>
    <message>
        <source>Most authorization servers take it in the header; some want it in the form.</source>
        <translation>大多数授权服务器从标头中读取；有些要求放在表单中。</translation>
    </message>
    <message>
        <source>In the header</source>
        <translation>在标头中</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>在表单中</translation>
    </message>
    <message>
        <source>The secret of that client.</source>
        <translation>该客户端的密码。</translation>
    </message>
    <message>
        <source>Enter the token address, such as https://login.example.com/oauth2/token.</source>
        <translation>请输入令牌地址，例如 https://login.example.com/oauth2/token。</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>请输入用户名。</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be sent: the colon is where it would end.</source>
        <translation>无法发送含冒号的用户名：冒号会被视为用户名的结尾。</translation>
    </message>
    <message>
        <source>Enter the client id.</source>
        <translation>请输入客户端 ID。</translation>
    </message>
    <message>
        <source>The secret is sent in the header or in the form.</source>
        <translation>客户端密码在标头或表单中发送。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The user&apos;s object has no groups.</source>
        <translation>用户对象中没有组。</translation>
    </message>
    <message>
        <source>As the service wrote them into the user; some leave them out. The kind says whether the membership is direct or indirect.</source>
        <translation>按服务写入用户的内容显示；有些服务不写入。类型说明成员关系是直接还是间接。</translation>
    </message>
    <message>
        <source>The user&apos;s object has no roles.</source>
        <translation>用户对象中没有角色。</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>权利</translation>
    </message>
    <message>
        <source>The user&apos;s object has no entitlements.</source>
        <translation>用户对象中没有权利。</translation>
    </message>
    <message>
        <source>SCIM tells nothing of factors and devices.</source>
        <translation>SCIM 不提供验证因素和设备信息。</translation>
    </message>
    <message>
        <source>SCIM has no log.</source>
        <translation>SCIM 没有日志。</translation>
    </message>
    <message>
        <source>The service does not answer this search. Set Filter to off for this tenant: then everybody is fetched, and searches are answered here.</source>
        <translation>服务不支持此搜索。请将此租户的“筛选”设为“关闭”：这样会获取全部用户，并在本机搜索。</translation>
    </message>
    <message>
        <source>The service has no group.</source>
        <translation>服务中没有组。</translation>
    </message>
    <message>
        <source>a token that may read groups</source>
        <translation>可读取组的令牌</translation>
    </message>
    <message>
        <source>The service names no member; some leave members out.</source>
        <translation>服务未列出任何成员；有些服务不提供成员。</translation>
    </message>
    <message>
        <source>Paging</source>
        <translation>分页</translation>
    </message>
    <message>
        <source>How the service gives its users page by page. Automatic goes by what the service says of itself; where it says nothing, it begins by index and follows a cursor.</source>
        <translation>服务按页提供用户的方式。“自动”以服务的声明为准；如果没有声明，则先按索引，再跟随游标。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>By index</source>
        <translation>按索引</translation>
    </message>
    <message>
        <source>By cursor</source>
        <translation>按游标</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Whether the service answers searches itself, by SCIM&apos;s filter. Automatic tries it where the service says so; where it finds too few, choose off.</source>
        <translation>是否由服务通过 SCIM 的筛选器执行搜索。“自动”会在服务声明支持时尝试；如果找到的用户过少，请选择“关闭”。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>The service sends some attributes only to those who ask for them, so they are not here: %1.</source>
        <translation>有些属性服务只在明确请求时才发送，因此此处没有：%1。</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>基地址</translation>
    </message>
    <message>
        <source>The address to which /Users can be appended, often ending in /scim/v2. The service&apos;s administration pages call it base URL, tenant URL or SCIM endpoint.</source>
        <translation>可在其后附加 /Users 的地址，通常以 /scim/v2 结尾。服务的管理页面称其为 base URL、tenant URL 或 SCIM endpoint。</translation>
    </message>
    <message>
        <source>Enter the base address of the SCIM service, such as https://scim.example.com/scim/v2.</source>
        <translation>请输入 SCIM 服务的基地址，例如 https://scim.example.com/scim/v2。</translation>
    </message>
    <message>
        <source>Paging is auto, index or cursor.</source>
        <translation>分页应为 auto、index 或 cursor。</translation>
    </message>
    <message>
        <source>Filter is auto, on or off.</source>
        <translation>筛选应为 auto、on 或 off。</translation>
    </message>
    <message>
        <source>The secret is empty or is not text.</source>
        <translation>凭据为空或不是文本。</translation>
    </message>
    <message>
        <source>The users of this directory have more attributes than Rollcall makes columns of. Some stand in their JSON only.</source>
        <translation>此目录的用户属性多于 Rollcall 可用作列的数量。部分属性只在其 JSON 中。</translation>
    </message>
    <message>
        <source>The listing was interrupted at %1 and went on at %2; users who were added, changed or removed in between may be missing or shown as they were.</source>
        <translation>加载在 %1 中断，并在 %2 继续；其间添加、更改或移除的用户可能缺失，或仍显示为原来的状态。</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>There is no opening parenthesis for this one.</source>
        <translation>此处的右括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>A search is expected before OR.</source>
        <translation>OR 之前应有搜索条件。</translation>
    </message>
    <message>
        <source>A search is expected behind OR.</source>
        <translation>OR 之后应有搜索条件。</translation>
    </message>
    <message>
        <source>AND stands between two searches; it may be left out.</source>
        <translation>AND 应位于两个搜索条件之间；可以省略。</translation>
    </message>
    <message>
        <source>A search is expected behind NOT.</source>
        <translation>NOT 之后应有搜索条件。</translation>
    </message>
    <message>
        <source>What is to be left out must follow the minus at once. Put quotes around the minus to look for the sign itself.</source>
        <translation>要排除的内容必须紧跟在减号之后。要搜索减号本身，请加半角引号。</translation>
    </message>
    <message>
        <source>A search is expected between the parentheses.</source>
        <translation>括号之间应有搜索条件。</translation>
    </message>
    <message>
        <source>The closing parenthesis for this one is missing.</source>
        <translation>此处的左括号没有对应的右括号。</translation>
    </message>
    <message>
        <source>Parentheses or minus signs are nested too deeply.</source>
        <translation>括号或减号嵌套过多。</translation>
    </message>
    <message>
        <source>The name of a column is expected before %1. Put quotes around the text to look for the sign itself.</source>
        <translation>%1 之前应为列名。要搜索该符号本身，请将文本加上半角引号。</translation>
    </message>
    <message>
        <source>A closing quote is expected.</source>
        <translation>缺少右引号。</translation>
    </message>
    <message>
        <source>A word is found anywhere in a value, without *. Put quotes around it to look for the sign itself.</source>
        <translation>无需 * 即可在值的任意位置找到字词。要搜索该符号本身，请加半角引号。</translation>
    </message>
    <message>
        <source>For users with another value put a minus before the column: %1</source>
        <translation>要查找具有其他值的用户，请在列名前加减号：%1</translation>
    </message>
    <message>
        <source>After the name of a column one of : = &lt; &lt;= &gt; &gt;= is expected.</source>
        <translation>列名之后应为 : = &lt; &lt;= &gt; &gt;= 之一。</translation>
    </message>
    <message>
        <source>The * stands alone: any value will do.</source>
        <translation>* 应单独使用：表示任意值。</translation>
    </message>
    <message>
        <source>A value is expected behind %1.</source>
        <translation>%1 之后应有值。</translation>
    </message>
    <message>
        <source>The = asks for the whole value, without ^ and $. Write : to use them.</source>
        <translation>= 匹配完整的值，不支持 ^ 和 $。要使用它们，请改用 : 。</translation>
    </message>
    <message>
        <source>A value is expected between the quotes. For users who have none write -%1:*</source>
        <translation>引号之间应有值。要查找没有该值的用户，请输入 -%1:*</translation>
    </message>
    <message>
        <source>For one of several values put commas between them: %1:a,b</source>
        <translation>要匹配多个值之一，请用半角逗号分隔：%1:a,b</translation>
    </message>
    <message>
        <source>Put ^ before a text for “begins with” and $ behind it for “ends with”, instead of the *.</source>
        <translation>请在文本前加 ^ 表示“以…开头”，在文本后加 $ 表示“以…结尾”，而不要使用 *。</translation>
    </message>
    <message>
        <source>For an age write &lt; (longer ago) or &gt; (since then): %1</source>
        <translation>按距今时长搜索时，请使用 &lt;（更早）或 &gt;（此后）：%1</translation>
    </message>
    <message>
        <source>A date (2026-01-31), an age (90d) or a number is expected behind %1.</source>
        <translation>%1 之后应为日期 (2026-01-31)、距今时长 (90d) 或数字。</translation>
    </message>
    <message>
        <source>For what never happened write %1:never</source>
        <translation>要查找从未发生的情况，请输入 %1:never</translation>
    </message>
    <message>
        <source>Only one value can be compared with.</source>
        <translation>只能与一个值进行比较。</translation>
    </message>
    <message>
        <source>A space or a comma is expected here.</source>
        <translation>此处应为空格或逗号。</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save View</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>A view keeps the search, the order and the columns that are shown now, under a name. It holds no user and no token.</source>
        <translation>视图会以指定的名称保存当前的搜索、排序和显示的列，不包含任何用户或令牌。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Tenants:</source>
        <translation>租户：</translation>
    </message>
    <message>
        <source>For &amp;all tenants</source>
        <translation>用于所有租户(&amp;A)</translation>
    </message>
    <message>
        <source>Search:</source>
        <translation>搜索：</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>排序：</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>列：</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Words that must all occur in the visible columns, or conditions such as department:sales. The ? button shows what else can be written.</source>
        <translation>必须同时出现在可见列中的字词，或 department:sales 这样的条件。点击 ? 按钮可查看更多写法。</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>搜索用户</translation>
    </message>
    <message>
        <source>What can be searched for, by examples, and recent searches</source>
        <translation>搜索示例和最近的搜索</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>搜索帮助</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>The service does not know this app.</source>
        <translation>服务不识别此应用。</translation>
    </message>
    <message>
        <source>The service does not know an app with the client id %1.</source>
        <translation>服务不识别客户端 ID 为 %1 的应用。</translation>
    </message>
    <message>
        <source>Check the client id, and that the app is active and belongs to this tenant.</source>
        <translation>请检查客户端 ID，以及该应用是否已启用并属于此租户。</translation>
    </message>
    <message>
        <source>The service does not know this tenant.</source>
        <translation>服务不识别此租户。</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s id or domain, and that the cloud is the right one.</source>
        <translation>请检查租户的 ID 或域，以及所选的云是否正确。</translation>
    </message>
    <message>
        <source>The client secret was refused.</source>
        <translation>客户端密码被拒绝。</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s value, not its id. If it is lost, make a new one for this app.</source>
        <translation>请粘贴客户端密码的值，而不是其 ID。如已丢失，请为此应用新建一个。</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>客户端密码已过期。</translation>
    </message>
    <message>
        <source>Make a new secret for this app and enter it here.</source>
        <translation>请为此应用新建客户端密码，并在此输入。</translation>
    </message>
    <message>
        <source>The private key was refused.</source>
        <translation>私钥被拒绝。</translation>
    </message>
    <message>
        <source>Check that its public key or certificate is registered and active on the app, that the key id is the same there, and that the client id is the app&apos;s.</source>
        <translation>请检查其公钥或证书是否已在应用中注册并处于启用状态、密钥 ID 是否一致，以及客户端 ID 是否属于该应用。</translation>
    </message>
    <message>
        <source>The sign-in was meant for another address.</source>
        <translation>该登录请求面向的是另一个地址。</translation>
    </message>
    <message>
        <source>Check that the tenant&apos;s address and its cloud or region are the ones of this app. A custom domain and the original address are not the same here.</source>
        <translation>请检查租户的地址及其云或区域是否与此应用一致。在这里，自定义域与原始地址并不等同。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln seconds slow.</source>
        <translation>
            <numerusform>此计算机的时钟慢 %Ln 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln seconds fast.</source>
        <translation>
            <numerusform>此计算机的时钟快 %Ln 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refuses what is signed at another time. Set the clock, then try again.</source>
        <translation>服务会拒绝签名时间不符的请求。请校准时钟，然后重试。</translation>
    </message>
    <message>
        <source>The service refused the time of the sign-in.</source>
        <translation>服务拒绝了登录的时间。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and time zone, then try again.</source>
        <translation>请检查此计算机的时钟和时区，然后重试。</translation>
    </message>
    <message>
        <source>The sign-in has expired or was revoked.</source>
        <translation>登录已过期或被吊销。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>请重新登录以继续。</translation>
    </message>
    <message>
        <source>A token that was just issued was refused.</source>
        <translation>刚刚颁发的令牌被拒绝。</translation>
    </message>
    <message>
        <source>The app may have been revoked, or be of another tenant. Check it, then try again.</source>
        <translation>应用的授权可能已被吊销，或应用属于其他租户。请检查后重试。</translation>
    </message>
    <message>
        <source>The service did not accept the proof that comes with the token (DPoP).</source>
        <translation>服务未接受随令牌发送的证明 (DPoP)。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, switch off the app&apos;s demand for proof of possession.</source>
        <translation>请检查此计算机的时钟。如果时钟正确，请关闭应用的持有证明 (DPoP) 要求。</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>登录被拒绝。</translation>
    </message>
    <message>
        <source>Sign in again and agree to what is asked for, or use another account.</source>
        <translation>请重新登录并同意所请求的权限，或使用其他帐户。</translation>
    </message>
    <message>
        <source>Nobody signed in in time.</source>
        <translation>未在规定时间内登录。</translation>
    </message>
    <message>
        <source>Begin again to get a new code.</source>
        <translation>请重新开始以获取新代码。</translation>
    </message>
    <message>
        <source>The answer to the sign-in came from another server.</source>
        <translation>登录的响应来自另一台服务器。</translation>
    </message>
    <message>
        <source>Nothing was sent there. Begin again; if it happens again, tell the administrator of the tenant.</source>
        <translation>未向其发送任何内容。请重新开始；如果再次出现，请告知该租户的管理员。</translation>
    </message>
    <message>
        <source>The service gave no lasting sign-in.</source>
        <translation>服务未提供长期有效的登录。</translation>
    </message>
    <message>
        <source>Allow refresh tokens for this app (the scope offline_access), then sign in again.</source>
        <translation>请允许此应用使用刷新令牌（作用域 offline_access），然后重新登录。</translation>
    </message>
    <message>
        <source>The browser cannot come back to this program: no port is free.</source>
        <translation>浏览器无法返回本程序：没有空闲端口。</translation>
    </message>
    <message>
        <source>The browser cannot come back to this program: the ports %1 are in use.</source>
        <translation>浏览器无法返回本程序：端口 %1 已被占用。</translation>
    </message>
    <message>
        <source>Close the program that uses them, or sign in with a device code.</source>
        <translation>请关闭占用端口的程序，或使用设备代码登录。</translation>
    </message>
    <message>
        <source>%1 did not answer with a token.</source>
        <translation>%1 未返回令牌。</translation>
    </message>
    <message>
        <source>The sign-in address</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>登录地址</translation>
    </message>
    <message>
        <source>Check the address of the tenant. A login page or a proxy may have answered in its place.</source>
        <translation>请检查租户的地址。返回响应的可能是登录页面或代理。</translation>
    </message>
    <message>
        <source>The permission %1 is missing.</source>
        <translation>缺少权限 %1。</translation>
    </message>
    <message>
        <source>Ask an administrator to grant it to this app. Without it, users cannot be listed.</source>
        <translation>请让管理员向此应用授予该权限。否则无法列出用户。</translation>
    </message>
    <message>
        <source>A permission is missing.</source>
        <translation>缺少权限。</translation>
    </message>
    <message>
        <source>Ask an administrator to let this app read users. Without that, users cannot be listed.</source>
        <translation>请让管理员允许此应用读取用户。否则无法列出用户。</translation>
    </message>
    <message>
        <source>No administrator has consented to this app yet.</source>
        <translation>尚无管理员同意此应用。</translation>
    </message>
    <message>
        <source>Ask an administrator for consent. Until then, users cannot be listed.</source>
        <translation>请让管理员授予同意。在此之前无法列出用户。</translation>
    </message>
    <message>
        <source>Ask an administrator to consent to %1. Until then, users cannot be listed.</source>
        <translation>请让管理员同意 %1。在此之前无法列出用户。</translation>
    </message>
    <message>
        <source>The sign-in works, but may not read users.</source>
        <translation>登录成功，但无权读取用户。</translation>
    </message>
    <message>
        <source>Ask for an administrator role for this app or account, such as read-only administrator. Without it, users cannot be listed.</source>
        <translation>请为此应用或帐户申请管理员角色，例如只读管理员。否则无法列出用户。</translation>
    </message>
    <message>
        <source>This app may not sign in in this way.</source>
        <translation>此应用不允许以这种方式登录。</translation>
    </message>
    <message>
        <source>Allow this grant type for the app (for signing in as a person: as a native or public client), or choose another way to sign in.</source>
        <translation>请为该应用允许此授权类型（以个人身份登录时：设为原生或公共客户端），或选择其他登录方式。</translation>
    </message>
    <message>
        <source>A policy of the tenant stopped the sign-in.</source>
        <translation>租户的策略阻止了登录。</translation>
    </message>
    <message>
        <source>A second factor, a known device or a network may be demanded. Sign in as a person in the browser, or ask an administrator.</source>
        <translation>可能要求双重验证、已知设备或特定网络。请在浏览器中以个人身份登录，或咨询管理员。</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>The service&apos;s own words</source>
        <translation>服务的原始消息</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support Bundle</source>
        <translation>支持包</translation>
    </message>
    <message>
        <source>This is all that the file will hold. Read it before you give it to somebody: Rollcall sends it to nobody.</source>
        <translation>这就是文件将包含的全部内容。提供给他人之前请先查看：Rollcall 不会将其发送给任何人。</translation>
    </message>
    <message>
        <source>Contents of the support bundle</source>
        <translation>支持包的内容</translation>
    </message>
</context>
<context>
    <name>TenantPages</name>
    <message>
        <source>The users of “%1” are not loaded yet.</source>
        <translation>尚未加载“%1”的用户。</translation>
    </message>
    <message>
        <source>They are read from %1 page by page; nothing is changed there.</source>
        <translation>将从 %1 逐页读取用户；不会更改其中的任何内容。</translation>
    </message>
    <message>
        <source>Load Users</source>
        <translation>加载用户</translation>
    </message>
    <message>
        <source>Reading the token from the keychain…</source>
        <translation>正在从钥匙串读取令牌…</translation>
    </message>
    <message>
        <source>The keychain may ask for its password in a window of its own.</source>
        <translation>钥匙串可能会在单独的窗口中要求输入密码。</translation>
    </message>
    <message>
        <source>Loading is paused.</source>
        <translation>加载已暂停。</translation>
    </message>
    <message>
        <source>No user has arrived yet.</source>
        <translation>尚未收到任何用户。</translation>
    </message>
    <message>
        <source>Asking %1 for the first users…</source>
        <translation>正在向 %1 请求第一批用户…</translation>
    </message>
    <message>
        <source>The connection was lost or could not be made. It is tried again (attempt %1).</source>
        <translation>连接中断或无法建立。正在重试（第 %1 次尝试）。</translation>
    </message>
    <message>
        <source>The directory asks for patience; loading goes on by itself.</source>
        <translation>目录要求稍候；加载会自动继续。</translation>
    </message>
    <message>
        <source>No user matches “%1” so far.</source>
        <translation>目前没有用户与“%1”匹配。</translation>
    </message>
    <message>
        <source>Users are still arriving; those that match will appear here.</source>
        <translation>仍在接收用户；匹配的用户将显示在此处。</translation>
    </message>
    <message>
        <source>No user matches “%1”.</source>
        <translation>没有用户与“%1”匹配。</translation>
    </message>
    <message>
        <source>None of the users fetched matches “%1”.</source>
        <translation>已获取的用户中没有与“%1”匹配的用户。</translation>
    </message>
    <message>
        <source>Only some users were asked for; there may be others who match.</source>
        <translation>只请求了部分用户，可能还有其他匹配的用户。</translation>
    </message>
    <message>
        <source>Words are looked for in the columns that are shown: fewer words or more columns find more.</source>
        <translation>字词仅在显示的列中搜索：减少字词或增加列可找到更多用户。</translation>
    </message>
    <message>
        <source>Reading the members of “%1”…</source>
        <translation>正在读取“%1”的成员…</translation>
    </message>
    <message>
        <source>The members of “%1” could not be read.</source>
        <translation>无法读取“%1”的成员。</translation>
    </message>
    <message>
        <source>No member of “%1” matches “%2”.</source>
        <comment>group, search</comment>
        <translation>“%1”中没有与“%2”匹配的成员。</translation>
    </message>
    <message>
        <source>No member of “%1” is among the users received.</source>
        <translation>“%1”的成员均不在已收到的用户中。</translation>
    </message>
    <message>
        <source>“%1” has no user whom “%2” finds.</source>
        <comment>tenant, search</comment>
        <translation>“%1”中没有与“%2”匹配的用户。</translation>
    </message>
    <message>
        <source>Only such users were asked for.</source>
        <translation>只请求了此类用户。</translation>
    </message>
    <message>
        <source>“%1” has no users.</source>
        <translation>“%1”中没有用户。</translation>
    </message>
    <message>
        <source>The directory answered with an empty list. The token&apos;s owner may be allowed to see only some groups.</source>
        <translation>目录返回了空列表。令牌的所有者可能只获准查看部分组。</translation>
    </message>
    <message>
        <source>Putting the rows in order…</source>
        <translation>正在对行排序…</translation>
    </message>
    <message numerus="yes">
        <source>Loading goes on where it was interrupted at %1: %Ln user(s) of that load were kept. They may have changed since.</source>
        <translation>
            <numerusform>从 %1 中断处继续加载：已保留该次加载的 %Ln 个用户，其数据此后可能已更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>The load that was interrupted at %1 cannot go on, because the directory no longer knows its place. Everybody is loaded anew.</source>
        <translation>在 %1 中断的加载无法继续，因为目录已丢失其位置。将重新加载全部用户。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Reloading was stopped. The users of the load before are shown.</source>
        <translation>重新加载已停止。显示的是上次加载的用户。</translation>
    </message>
    <message>
        <source>Reloading failed; the users of the load before are shown. %1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>重新加载失败；显示的是上次加载的用户。%1%2</translation>
    </message>
    <message numerus="yes">
        <source>No user has %Ln column(s) of the view “%1”: %2. They stay, empty.</source>
        <translation>
            <numerusform>视图“%1”中有 %Ln 列是所有用户都没有的：%2。这些列会保留，但为空。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reload</source>
        <comment>button</comment>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button</comment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start Over</source>
        <comment>button</comment>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <comment>button</comment>
        <translation>输入令牌…</translation>
    </message>
    <message>
        <source>Edit Tenant…</source>
        <comment>button</comment>
        <translation>编辑租户…</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <comment>button</comment>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Fetch Everybody</source>
        <comment>button</comment>
        <translation>获取全部用户</translation>
    </message>
    <message>
        <source>Show Everybody</source>
        <comment>button</comment>
        <translation>显示全部用户</translation>
    </message>
</context>
<context>
    <name>TenantState</name>
    <message>
        <source>Not listed yet</source>
        <translation>尚未加载</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>正在等待钥匙串</translation>
    </message>
    <message>
        <source>Needs its token</source>
        <translation>需要令牌</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>TenantView</name>
    <message>
        <source>Fetch only what this search finds</source>
        <translation>仅获取此搜索匹配的用户</translation>
    </message>
    <message>
        <source>Show or save a view: a search with its order and columns</source>
        <translation>显示或保存视图：搜索及其排序和列</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>button with the saved views</comment>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>TlsText</name>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>无法与 %1 建立安全连接。</translation>
    </message>
    <message>
        <source>Its certificate was not accepted. Check the address and this computer&apos;s clock. Behind a company proxy, the proxy&apos;s certificate must be installed.</source>
        <translation>其证书未被接受。请检查地址和此计算机的时钟。如果使用公司代理，必须安装该代理的证书。</translation>
    </message>
    <message>
        <source>%1 showed a certificate of an issuer that this computer does not trust.</source>
        <translation>%1 出示的证书由此计算机不信任的机构颁发。</translation>
    </message>
    <message>
        <source>The token was not sent. Check the address. Where a company issues its own certificates, install its CA certificate on this computer, or name it as this tenant&apos;s CA file.</source>
        <translation>令牌未发送。请检查地址。如果公司自行颁发证书，请在此计算机上安装其 CA 证书，或将其指定为此租户的 CA 文件。</translation>
    </message>
    <message>
        <source>%1 showed a certificate of another host.</source>
        <translation>%1 出示了另一台主机的证书。</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is for %2.</source>
        <translation>%1 出示的证书属于 %2。</translation>
    </message>
    <message>
        <source>The token was not sent. Use the host name that the certificate is for. If the address is right, another server has answered in its place.</source>
        <translation>令牌未发送。请使用证书所属的主机名。如果地址正确，则响应来自另一台服务器。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 的证书已过期。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>%1 的证书已于 %2 过期。</translation>
    </message>
    <message>
        <source>The token was not sent. Whoever runs the server must renew the certificate. If it should be good still, check this computer&apos;s clock.</source>
        <translation>令牌未发送。服务器的管理者必须更新证书。如果证书应仍有效，请检查此计算机的时钟。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>%1 的证书尚未生效。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>%1 的证书在 %2 之前无效。</translation>
    </message>
    <message>
        <source>The token was not sent. Check this computer&apos;s clock.</source>
        <translation>令牌未发送。请检查此计算机的时钟。</translation>
    </message>
    <message>
        <source>%1 answered without encryption.</source>
        <translation>%1 的响应未加密。</translation>
    </message>
    <message>
        <source>The token was not sent. The address begins with https://, but what answers there speaks plain HTTP. Check the address and its port.</source>
        <translation>令牌未发送。地址以 https:// 开头，但对方使用的是未加密的 HTTP。请检查地址及其端口。</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>无法读取 CA 文件 %1。</translation>
    </message>
    <message>
        <source>Its certificates are needed to check this tenant&apos;s server. Put the file back, or choose another one.</source>
        <translation>检查此租户的服务器需要其中的证书。请将文件放回原处，或选择其他文件。</translation>
    </message>
    <message>
        <source>There is no certificate in the CA file %1.</source>
        <translation>CA 文件 %1 中没有证书。</translation>
    </message>
    <message>
        <source>It must hold certificates in PEM form, each of which begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>文件必须包含 PEM 格式的证书，每个证书以“-----BEGIN CERTIFICATE-----”开头。</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Enter Token</source>
        <translation>输入令牌</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>租户：</translation>
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
        <translation>值</translation>
    </message>
    <message>
        <source>Other attributes</source>
        <translation>其他属性</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>UserPanel</name>
    <message>
        <source>Attributes of the user</source>
        <translation>用户的属性</translation>
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
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>VerificationText</name>
    <message>
        <source>%1 is not the file that was exported: it was changed, cut off or replaced.</source>
        <translation>%1 不是导出时的文件：它已被更改、截断或替换。</translation>
    </message>
    <message>
        <source>%1 has another number of rows (%2) than its manifest says (%3). Do not rely on either.</source>
        <translation>%1 的行数 (%2) 与其清单文件所述 (%3) 不同。两者都不可信。</translation>
    </message>
    <message>
        <source>%1 has no manifest beside it (%2), so nothing is known about it.</source>
        <translation>%1 旁没有清单文件 (%2)，因此无法确认其内容。</translation>
    </message>
    <message>
        <source>%1 is not a manifest that this version can read.</source>
        <translation>%1 不是此版本可读取的清单文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is as it was exported: %Ln rows of %2.</source>
        <translation>
            <numerusform>%1 与导出时一致：%2 的 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The listing it comes from was complete.</source>
        <translation>其所依据的用户列表是完整的。</translation>
    </message>
    <message>
        <source>Only those whom “%1” may find were asked for.</source>
        <translation>只请求了“%1”可能匹配的用户。</translation>
    </message>
    <message numerus="yes">
        <source>The listing it comes from was NOT complete (%1): %Ln users had arrived.</source>
        <comment>a few English words</comment>
        <translation>
            <numerusform>其所依据的用户列表不完整 (%1)：当时收到了 %Ln 个用户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only members of the group “%1” are in it.</source>
        <translation>其中只包含组“%1”的成员。</translation>
    </message>
    <message>
        <source>Only members of the group “%1” are in it, and NOT all of them were read.</source>
        <translation>其中只包含组“%1”的成员，且该组的成员未全部读取。</translation>
    </message>
    <message>
        <source>Columns that were NOT known of every user: %1.</source>
        <translation>部分用户的值未知的列：%1。</translation>
    </message>
    <message>
        <source>Names and addresses are masked in it.</source>
        <translation>其中的姓名和邮件地址已脱敏。</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>Only the first %1 views were read: there are too many files in the folder.</source>
        <translation>只读取了前 %1 个视图：文件夹中的文件过多。</translation>
    </message>
    <message>
        <source>The view in %1 cannot be used. %2</source>
        <translation>无法使用 %1 中的视图。%2</translation>
    </message>
    <message>
        <source>The view is too large to be saved.</source>
        <translation>视图过大，无法保存。</translation>
    </message>
    <message>
        <source>Another view has this name already.</source>
        <translation>已有其他视图使用此名称。</translation>
    </message>
    <message>
        <source>The file %1 of this view was changed and cannot be read any more. It was left as it is.</source>
        <translation>此视图的文件 %1 已被更改，无法再读取。文件保持原样。</translation>
    </message>
    <message>
        <source>This view is not there any more.</source>
        <translation>此视图已不存在。</translation>
    </message>
    <message>
        <source>The view was written by a newer version of Rollcall.</source>
        <translation>该视图由更高版本的 Rollcall 创建。</translation>
    </message>
    <message>
        <source>“version” is not 1, as it is in a view.</source>
        <translation>“version”不是 1，而视图中应为 1。</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>“%1”不是文本。</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>“%1”不是数组。</translation>
    </message>
    <message>
        <source>“%1” is not a list of texts.</source>
        <translation>“%1”不是文本数组。</translation>
    </message>
    <message>
        <source>“%1” has too many columns.</source>
        <translation>“%1”包含的列过多。</translation>
    </message>
    <message>
        <source>“%1” names the column “%2” twice.</source>
        <translation>“%1”中列“%2”重复。</translation>
    </message>
    <message>
        <source>“%1” has something that is no column&apos;s name.</source>
        <translation>“%1”中有内容不是列名。</translation>
    </message>
    <message>
        <source>The view has no name.</source>
        <translation>视图没有名称。</translation>
    </message>
    <message>
        <source>The view&apos;s name is too long, or not one line of text.</source>
        <translation>视图名称过长，或不是单行文本。</translation>
    </message>
    <message>
        <source>“query” is too long, or not one line of text.</source>
        <translation>“query”过长，或不是单行文本。</translation>
    </message>
    <message>
        <source>The view is for one tenant, but does not say which.</source>
        <translation>该视图用于单个租户，但未指明是哪一个。</translation>
    </message>
    <message>
        <source>“tenant” is too long, or not one line of text.</source>
        <translation>“tenant”过长，或不是单行文本。</translation>
    </message>
    <message>
        <source>The file is too large for a view.</source>
        <translation>文件过大，不可能是视图。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file is not JSON: mistake in line %1.</source>
        <translation>文件不是 JSON：第 %1 行有错误。</translation>
    </message>
    <message>
        <source>The file holds no view.</source>
        <translation>文件中没有视图。</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Manage Views</source>
        <translation>管理视图</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Write the view to a file, to give it to somebody</source>
        <translation>将视图写入文件，以便提供给他人</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Read a view from a file</source>
        <translation>从文件读取视图</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>rollcall</name>
    <message>
        <source>longer than 90 days ago</source>
        <translation>90 天以前</translation>
    </message>
    <message>
        <source>within the last 7 days</source>
        <translation>最近 7 天内</translation>
    </message>
    <message>
        <source>within the last 30 days</source>
        <translation>最近 30 天内</translation>
    </message>
    <message>
        <source>since midnight</source>
        <translation>今天零点以来</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>it has not happened</source>
        <translation>从未发生</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>距今时长</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>rollcall::AttributeView</name>
    <message>
        <source>not set</source>
        <comment>in place of a value</comment>
        <translation>未设置</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>menu</comment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;Name and Value</source>
        <translation>复制名称和值(&amp;N)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>rollcall::BrowserSignIn</name>
    <message>
        <source>This is not the sign-in that Rollcall waits for</source>
        <translation>这不是 Rollcall 正在等待的登录</translation>
    </message>
    <message>
        <source>Close this page, and begin again in Rollcall if needed.</source>
        <translation>请关闭此页面；如有需要，请在 Rollcall 中重新开始。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>登录未成功</translation>
    </message>
    <message>
        <source>Rollcall says why. You may close this page.</source>
        <translation>原因显示在 Rollcall 中。可以关闭此页面。</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>登录成功</translation>
    </message>
    <message>
        <source>You may close this page and go back to Rollcall.</source>
        <translation>可以关闭此页面并返回 Rollcall。</translation>
    </message>
</context>
<context>
    <name>rollcall::BudgetMeter</name>
    <message>
        <source>%1 of %2 requests</source>
        <comment>used, of the share that Rollcall may use</comment>
        <translation>请求：%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Rate limit: %1 of the tenant&apos;s %2 requests are used in this period, by all programs together. Rollcall goes on up to %3 (%4 %), then waits. The count starts again in %Ln s.</source>
        <translation>
            <numerusform>速率限制：租户在此周期内的 %2 个请求已用 %1 个（所有程序合计）。Rollcall 用到 %3 个 (%4 %) 后会等待。%Ln 秒后重新计数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
</context>
<context>
    <name>rollcall::ColumnsDialog</name>
    <message>
        <source>Tick at least one column.</source>
        <translation>请至少勾选一列。</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>共 %2 列，显示 %1 列</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>is in the list</comment>
        <translation>有</translation>
    </message>
    <message>
        <source>no</source>
        <comment>is not in the list</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>%1, %2: %3, differs</source>
        <comment>attribute, user, value</comment>
        <translation>%1，%2：%3，有差异</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>attribute, user, value</comment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>rollcall::CompareWindow</name>
    <message>
        <source>Only what &amp;differs</source>
        <translation>仅显示差异(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln user(s)</source>
        <translation>
            <numerusform>比较 %Ln 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>The users side by side</source>
        <translation>并排显示的用户</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>button</comment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what is shown as text with tabs</source>
        <translation>将显示的内容复制为制表符分隔的文本</translation>
    </message>
    <message>
        <source>They are the same in everything shown.</source>
        <translation>显示的所有内容均相同。</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %Ln place(s).</source>
        <translation>
            <numerusform>有 %Ln 处差异。</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups and applications are still being asked for…</source>
        <translation>仍在查询组和应用程序…</translation>
    </message>
    <message>
        <source>Not known of everybody: %1.</source>
        <comment>lists</comment>
        <translation>部分用户的信息未知：%1。</translation>
    </message>
</context>
<context>
    <name>rollcall::CredentialForm</name>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Sign-in:</source>
        <comment>label of a button</comment>
        <translation>登录：</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
</context>
<context>
    <name>rollcall::DetailPage</name>
    <message>
        <source>Time of the activity</source>
        <translation>活动的时间范围</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>最近 %Ln 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::DetailSection</name>
    <message>
        <source>Load More</source>
        <comment>button</comment>
        <translation>加载更多</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>rows</comment>
        <translation>目前 %1 项</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>%1, not all</source>
        <comment>rows</comment>
        <translation>%1 项，不完整</translation>
    </message>
    <message>
        <source>Stopped before everything was in.</source>
        <translation>在全部收到之前已停止。</translation>
    </message>
    <message>
        <source>Show &amp;Members</source>
        <translation>显示成员(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>复制 JSON(&amp;J)</translation>
    </message>
</context>
<context>
    <name>rollcall::EnrichmentBar</name>
    <message>
        <source>Paused. %1</source>
        <comment>a sentence</comment>
        <translation>已暂停。%1</translation>
    </message>
    <message>
        <source>Details: %1 of %2 read.</source>
        <translation>详细信息：已读取 %1 项，共 %2 项。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <comment>lists</comment>
        <translation>
            <numerusform>%Ln 项失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not permitted.</source>
        <comment>lists</comment>
        <translation>
            <numerusform>%Ln 项无权限。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how much was read; why nothing arrives</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 About %2 s left.</source>
        <translation>%1约剩 %2 秒。</translation>
    </message>
    <message>
        <source>%1 About %2 min left.</source>
        <translation>%1约剩 %2 分钟。</translation>
    </message>
    <message>
        <source>Files say which columns are not whole.</source>
        <translation>导出文件会注明哪些列不完整。</translation>
    </message>
</context>
<context>
    <name>rollcall::EnrichmentDialog</name>
    <message>
        <source>&amp;Start</source>
        <comment>button</comment>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Tick what you want to know of the users shown.</source>
        <translation>请勾选要查询的用户信息。</translation>
    </message>
    <message>
        <source>All of this is known already of the users shown.</source>
        <translation>当前显示的用户的这些信息均已获取。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) shown.</source>
        <translation>
            <numerusform>当前显示 %Ln 个用户。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 users shown; the others are known already.</source>
        <translation>当前显示的 %2 个用户中的 %1 个；其余用户的信息已获取。</translation>
    </message>
    <message>
        <source>It stands in their own data: no request is needed.</source>
        <translation>信息已包含在用户自身的数据中：无需发送请求。</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln request(s).</source>
        <translation>
            <numerusform>至少 %Ln 个请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Names take one request more for each entry that occurs, once for all users.</source>
        <translation>获取名称时，每个不同的条目需要一个额外的请求，所有用户共用。</translation>
    </message>
    <message>
        <source>It can be paused and stopped; what has come by then stays.</source>
        <translation>可以暂停和停止；已收到的内容会保留。</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln minute(s), within %1 % of the rate limit that %2 told.</source>
        <translation>
            <numerusform>按 %2 告知的速率限制的 %1 % 计算，至少需要 %Ln 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s), if each is answered as fast as a page of users was.</source>
        <translation>
            <numerusform>如果每个响应与一页用户的响应一样快，约需 %Ln 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it takes depends on how fast %1 answers.</source>
        <translation>所需时间取决于 %1 的响应速度。</translation>
    </message>
</context>
<context>
    <name>rollcall::ExportDialog</name>
    <message>
        <source>Export</source>
        <comment>button</comment>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Selected users (%1)</source>
        <translation>选中的用户 (%1)(&amp;S)</translation>
    </message>
    <message>
        <source>Users sho&amp;wn in the table (%1)</source>
        <translation>表格中显示的用户 (%1)(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;All users received (%1)</source>
        <translation>收到的所有用户 (%1)(&amp;A)</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <comment>preset</comment>
        <translation>按下方的选择</translation>
    </message>
    <message>
        <source>Save Preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>预设名称：</translation>
    </message>
    <message>
        <source>Whole objects as the service sent them</source>
        <translation>服务发送的完整对象</translation>
    </message>
    <message>
        <source>Columns of the table (%1)</source>
        <translation>表格中的列 (%1)</translation>
    </message>
    <message>
        <source>All attributes (%1)</source>
        <translation>所有属性 (%1)</translation>
    </message>
    <message>
        <source>Columns and values are as the other system wants them. Check the file before importing it: passwords, for one, are not in it.</source>
        <translation>列和值符合目标系统的要求。导入前请检查文件：例如，其中不包含密码。</translation>
    </message>
    <message>
        <source>%1 The file says so, and its name should say LIMITED.</source>
        <comment>a sentence</comment>
        <translation>%1文件中会注明这一点，文件名应包含 LIMITED。</translation>
    </message>
    <message>
        <source>%1 The file says so.</source>
        <comment>a sentence</comment>
        <translation>%1文件中会注明这一点。</translation>
    </message>
    <message>
        <source>Loading is still going on. The file will hold only users received by now, and its name should say PARTIAL.</source>
        <translation>仍在加载。文件只会包含目前已收到的用户，文件名应包含 PARTIAL。</translation>
    </message>
    <message>
        <source>%1 The file will not hold everybody, and its name should say PARTIAL.</source>
        <translation>%1文件不会包含所有用户，文件名应包含 PARTIAL。</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a column, and of how many users it is not known</comment>
        <translation>%1（%3 个用户中的 %2 个）</translation>
    </message>
    <message>
        <source>Not known of every user: %1. The file says so.</source>
        <translation>部分用户的信息未知：%1。文件中会注明这一点。</translation>
    </message>
    <message>
        <source>Still needed: the name of the file</source>
        <translation>还需填写：文件名</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>此文件夹不存在。</translation>
    </message>
    <message>
        <source>A file of this name exists. It will be replaced.</source>
        <translation>已有同名文件，将被替换。</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>file filter: format, suffix</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
</context>
<context>
    <name>rollcall::ExportProgress</name>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>%1 / %2 个用户</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 未写入</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 已就绪</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users were written.</source>
        <translation>
            <numerusform>已写入 %Ln 个用户。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ExportShape</name>
    <message>
        <source>As the service sent them</source>
        <translation>服务发送的原始值</translation>
    </message>
    <message>
        <source>As in the table, in local time (%1)</source>
        <translation>与表格相同，本地时间 (%1)</translation>
    </message>
    <message>
        <source>ISO 8601 in UTC</source>
        <translation>ISO 8601，UTC 时间</translation>
    </message>
    <message>
        <source>In one cell, with commas</source>
        <translation>在一个单元格中，以逗号分隔</translation>
    </message>
    <message>
        <source>A row for each value</source>
        <translation>每个值一行</translation>
    </message>
    <message>
        <source>Nothing is masked</source>
        <translation>不脱敏</translation>
    </message>
    <message>
        <source>Initials in place of names</source>
        <translation>以首字母代替姓名</translation>
    </message>
    <message>
        <source>Domains in place of addresses</source>
        <translation>以域代替邮件地址</translation>
    </message>
    <message>
        <source>Keyed hashes in place of names</source>
        <translation>以带密钥的哈希代替姓名</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Status, dates and place of work stay. Ids, phone numbers and every column that is not well known become “(masked)”.</source>
        <translation>状态、日期和工作地点会保留。ID、电话号码以及所有非标准列将替换为“(masked)”。</translation>
    </message>
    <message numerus="yes">
        <source>Still needed: a key of at least %Ln characters. It is not kept.</source>
        <translation>
            <numerusform>还需填写：至少 %Ln 个字符的密钥。密钥不会保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same value becomes the same hash in every file made with this key. Keep it: it is not stored.</source>
        <translation>使用同一密钥生成的所有文件中，相同的值得到相同的哈希。请自行保管密钥：Rollcall 不会存储。</translation>
    </message>
</context>
<context>
    <name>rollcall::FetchLimit</name>
    <message>
        <source>Fetch only what this search finds: %1 answers all of it.</source>
        <translation>仅获取此搜索匹配的用户：整个搜索由 %1 执行。</translation>
    </message>
    <message>
        <source>Fetch only what this search finds. %1 answers “%2”; “%3” is matched here.</source>
        <translation>仅获取此搜索匹配的用户。“%2”由 %1 执行；“%3”在本机匹配。</translation>
    </message>
    <message>
        <source>With a search, only the users whom it finds can be fetched.</source>
        <translation>使用搜索时，可以只获取其匹配的用户。</translation>
    </message>
    <message>
        <source>%1 can answer nothing of this search: it is matched here, over everybody.</source>
        <translation>%1 无法执行此搜索的任何部分：将在本机对全部用户进行匹配。</translation>
    </message>
    <message>
        <source>This is not everybody: only users found by “%1” were fetched.</source>
        <translation>这不是全部用户：只获取了与“%1”匹配的用户。</translation>
    </message>
    <message>
        <source>This search may find more users than are shown: only those found by “%1” were fetched.</source>
        <translation>与此搜索匹配的用户可能多于当前显示的用户：只获取了与“%1”匹配的用户。</translation>
    </message>
    <message>
        <source>Only users found by “%1” are being fetched.</source>
        <translation>正在仅获取与“%1”匹配的用户。</translation>
    </message>
    <message>
        <source>Only users found by “%1” were fetched.</source>
        <translation>只获取了与“%1”匹配的用户。</translation>
    </message>
    <message>
        <source>%1 did not take this search: everybody is fetched, and matched here.</source>
        <translation>%1 不接受此搜索：将获取全部用户并在本机匹配。</translation>
    </message>
    <message>
        <source>Fetch Everybody</source>
        <comment>button</comment>
        <translation>获取全部用户</translation>
    </message>
    <message>
        <source>Fetch Only This Search</source>
        <comment>button</comment>
        <translation>仅获取搜索结果</translation>
    </message>
</context>
<context>
    <name>rollcall::FetchPopup</name>
    <message>
        <source>What is fetched</source>
        <translation>获取范围</translation>
    </message>
    <message>
        <source>Fetch only what this search finds</source>
        <translation>仅获取此搜索匹配的用户</translation>
    </message>
    <message>
        <source>%1 then sends fewer users, and this search shows the same rows. Nobody else is in the table until everybody is fetched again.</source>
        <translation>之后 %1 会发送较少的用户，此搜索显示的行不变。在重新获取全部用户之前，表格中没有其他用户。</translation>
    </message>
    <message>
        <source>%1 answers:</source>
        <comment>a provider</comment>
        <translation>由 %1 执行：</translation>
    </message>
    <message>
        <source>Matched here, among the users it sends:</source>
        <translation>在本机对其发送的用户进行匹配：</translation>
    </message>
    <message>
        <source>Fetch &amp;Only These</source>
        <comment>button</comment>
        <translation>仅获取这些(&amp;O)</translation>
    </message>
    <message>
        <source>Fetch &amp;Everybody</source>
        <comment>button</comment>
        <translation>获取全部用户(&amp;E)</translation>
    </message>
</context>
<context>
    <name>rollcall::FilterHeader</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter of the column “%1”</source>
        <translation>列“%1”的筛选条件</translation>
    </message>
</context>
<context>
    <name>rollcall::GroupFilter</name>
    <message>
        <source>Reading the members of “%1”: %2 so far.</source>
        <comment>group, number</comment>
        <translation>正在读取“%1”的成员：目前 %2 个。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>group, a sentence</comment>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>Show Everybody</source>
        <comment>button</comment>
        <translation>显示全部用户</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <comment>button</comment>
        <translation>重新查询</translation>
    </message>
</context>
<context>
    <name>rollcall::GroupPicker</name>
    <message>
        <source>Members of a Group</source>
        <translation>组成员</translation>
    </message>
    <message>
        <source>Search the groups</source>
        <translation>搜索组</translation>
    </message>
    <message>
        <source>&amp;Members of groups within it, too</source>
        <translation>包括嵌套组的成员(&amp;M)</translation>
    </message>
    <message>
        <source>Show Members</source>
        <translation>显示成员</translation>
    </message>
    <message>
        <source>Loading… %1 so far.</source>
        <comment>groups</comment>
        <translation>正在加载… 目前 %1 个。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>These are not all groups. %1</source>
        <comment>what happened</comment>
        <translation>这不是所有的组。%1</translation>
    </message>
    <message>
        <source>None of %1 groups matches.</source>
        <comment>number</comment>
        <translation>%1 个组中没有匹配项。</translation>
    </message>
</context>
<context>
    <name>rollcall::JsonTree</name>
    <message>
        <source>&amp;Copy Value</source>
        <translation>复制值(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Search for This Value</source>
        <translation>搜索此值(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>全部展开(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>全部折叠(&amp;O)</translation>
    </message>
</context>
<context>
    <name>rollcall::JsonTreeModel</name>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln 个键</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>object</source>
        <comment>kind of a JSON value</comment>
        <translation>对象</translation>
    </message>
    <message>
        <source>list</source>
        <comment>kind of a JSON value</comment>
        <translation>数组</translation>
    </message>
    <message>
        <source>text</source>
        <comment>kind of a JSON value</comment>
        <translation>文本</translation>
    </message>
    <message>
        <source>yes or no</source>
        <comment>kind of a JSON value: true, false</comment>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>kind of a JSON value: null</comment>
        <translation>空值</translation>
    </message>
    <message>
        <source>number</source>
        <comment>kind of a JSON value</comment>
        <translation>数字</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>heading</comment>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading</comment>
        <translation>值</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>heading: text, number…</comment>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>rollcall::JsonView</name>
    <message>
        <source>Only the beginning is shown, %1 of %2. Copy takes all of it.</source>
        <translation>只显示开头部分：%1，共 %2。复制时包含全部内容。</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>words looked for in a text</comment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>this match, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>rollcall::ListingStatus</name>
    <message>
        <source>Paused after %1 users, %2 pages</source>
        <translation>已暂停：%1 个用户，%2 页</translation>
    </message>
    <message>
        <source>%1 users · %2</source>
        <comment>received so far, then why nothing arrives</comment>
        <translation>%1 个用户 · %2</translation>
    </message>
    <message>
        <source>Asking for the first page…</source>
        <translation>正在请求第一页…</translation>
    </message>
    <message>
        <source>%1 users, %2 pages</source>
        <translation>%1 个用户，%2 页</translation>
    </message>
    <message>
        <source>%1 users, %2 pages, %3 users/s</source>
        <translation>%1 个用户，%2 页，%3 个用户/秒</translation>
    </message>
    <message>
        <source>%1 users, %2 pages, %3 users/s, about %4 s left</source>
        <translation>%1 个用户，%2 页，%3 个用户/秒，约剩 %4 秒</translation>
    </message>
    <message>
        <source>%1 users, %2 pages, %3 users/s, about %4 min left</source>
        <translation>%1 个用户，%2 页，%3 个用户/秒，约剩 %4 分钟</translation>
    </message>
</context>
<context>
    <name>rollcall::MainWindow</name>
    <message>
        <source>About Rollcall</source>
        <translation>关于 Rollcall</translation>
    </message>
    <message>
        <source>Rollcall %1</source>
        <translation>Rollcall %1</translation>
    </message>
    <message>
        <source>A browser for the people in an identity directory. It only reads: nothing in a directory is ever changed. It connects to your tenants and to nobody else.

With Qt %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>用于浏览身份目录中用户的工具。它只读取数据：绝不更改目录中的任何内容。它只连接到你的租户，不连接任何其他地方。

使用 Qt %1。本软件为自由软件，以 GNU 通用公共许可证第 3 版或更高版本授权。</translation>
    </message>
    <message>
        <source>No keychain is running: tokens are kept until Rollcall closes.</source>
        <translation>没有正在运行的钥匙串：令牌只保留到 Rollcall 关闭为止。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <comment>a tenant&apos;s last result</comment>
        <translation>
            <numerusform>%Ln 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limited: %Ln user(s)</source>
        <comment>a tenant&apos;s last result: not everybody was asked for</comment>
        <translation>
            <numerusform>限定范围：%Ln 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s), %1</source>
        <comment>a tenant&apos;s last result, time of day</comment>
        <translation>
            <numerusform>%Ln 个用户，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) last time</source>
        <comment>a tenant&apos;s result of an earlier run</comment>
        <translation>
            <numerusform>上次 %Ln 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome to Rollcall</source>
        <translation>欢迎使用 Rollcall</translation>
    </message>
    <message>
        <source>Add a tenant to see the people in its directory. Rollcall only reads; it never changes anything there.</source>
        <translation>添加租户即可查看其目录中的用户。Rollcall 只读取数据，绝不更改其中的任何内容。</translation>
    </message>
    <message>
        <source>Add a Tenant…</source>
        <comment>button</comment>
        <translation>添加租户…</translation>
    </message>
    <message>
        <source>Choose a tenant from the list.</source>
        <translation>请从列表中选择一个租户。</translation>
    </message>
    <message>
        <source>Its users then appear here.</source>
        <translation>其用户将显示在此处。</translation>
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
        <translation>添加租户</translation>
    </message>
    <message>
        <source>Add Tenant</source>
        <comment>button</comment>
        <translation>添加租户</translation>
    </message>
    <message>
        <source>Edit Tenant</source>
        <comment>title</comment>
        <translation>编辑租户</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Duplicate Tenant</source>
        <comment>title</comment>
        <translation>创建租户副本</translation>
    </message>
    <message>
        <source>Rollcall sends no more than this share of the requests that the service allows, so that other programs keep working.</source>
        <translation>Rollcall 发送的请求不会超过服务允许数量的这一比例，以便其他程序正常工作。</translation>
    </message>
    <message>
        <source>Only for a tenant with a second host name of its own, such as a custom domain. The token is sent to this host too.</source>
        <translation>仅适用于另有一个自有主机名（例如自定义域）的租户。令牌也会发送到此主机。</translation>
    </message>
    <message>
        <source>No keychain was found: the token is kept until Rollcall is closed, and asked for again next time.</source>
        <translation>未找到钥匙串：令牌只保留到 Rollcall 关闭为止，下次需要重新输入。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Stored in the keychain – leave empty to keep</source>
        <translation>已存储在钥匙串中 – 留空则保持不变</translation>
    </message>
    <message>
        <source>Leave empty to use that of “%1”</source>
        <translation>留空则使用“%1”的</translation>
    </message>
    <message>
        <source>Rollcall will use %1.</source>
        <translation>Rollcall 将使用 %1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name that is taken, and a number behind it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Still needed: to sign in</source>
        <translation>还需登录</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>请选择提供商。</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>还需填写：%1</translation>
    </message>
    <message>
        <source>The address must be corrected first.</source>
        <translation>必须先更正地址。</translation>
    </message>
    <message>
        <source>The alias host must be a host name alone, such as id.example.com.</source>
        <translation>别名主机只能是主机名，例如 id.example.com。</translation>
    </message>
    <message>
        <source>The CA file must be corrected first.</source>
        <translation>必须先更正 CA 文件。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s label and what is wrong there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Still needed: a name for the tenant</source>
        <translation>还需填写：租户名称</translation>
    </message>
    <message>
        <source>Another tenant is called “%1” already.</source>
        <translation>已有其他租户名为“%1”。</translation>
    </message>
    <message>
        <source>Only for a server with a certificate from an issuer that this computer does not know. The certificates in this file are trusted at this tenant&apos;s own addresses, for its API and its sign-in, and nowhere else.</source>
        <translation>仅适用于所用证书的颁发机构不受此计算机信任的服务器。此文件中的证书仅在连接此租户自己的地址（API 和登录）时受信任，不用于其他任何地址。</translation>
    </message>
    <message>
        <source>Choose CA File</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The last sign-in is stored in the keychain: sign in only to change it.</source>
        <translation>上次的登录已存储在钥匙串中：仅在需要更改时才重新登录。</translation>
    </message>
    <message>
        <source>You get a code, and type it on a page of %1 on any device.</source>
        <translation>你会得到一个代码，可在任意设备上的 %1 页面中输入。</translation>
    </message>
    <message>
        <source>The sign-in page of %1 opens in the browser.</source>
        <translation>%1 的登录页面将在浏览器中打开。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在查询 %1…</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>已连接。</translation>
    </message>
    <message>
        <source>The rate limit is %1 requests a period, of which Rollcall uses up to %2.</source>
        <translation>速率限制为每周期 %1 个请求，Rollcall 最多使用其中 %2 个。</translation>
    </message>
</context>
<context>
    <name>rollcall::SaveViewDialog</name>
    <message>
        <source>%1 (descending)</source>
        <comment>a column</comment>
        <translation>%1（降序）</translation>
    </message>
    <message>
        <source>&amp;Only for “%1”</source>
        <translation>仅用于“%1”(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>button</comment>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>The view needs a name.</source>
        <translation>视图需要名称。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>what a view searches for</comment>
        <translation>全部用户</translation>
    </message>
    <message>
        <source>As received</source>
        <comment>order of users</comment>
        <translation>接收顺序</translation>
    </message>
    <message>
        <source>This tenant has a view “%1” already. Choose another name, or replace that view by what is shown now.</source>
        <translation>此租户已有视图“%1”。请换一个名称，或用当前显示的内容替换该视图。</translation>
    </message>
    <message>
        <source>There is a view “%1” for all tenants already. Choose another name, or replace that view by what is shown now.</source>
        <translation>已有用于所有租户的视图“%1”。请换一个名称，或用当前显示的内容替换该视图。</translation>
    </message>
</context>
<context>
    <name>rollcall::SavedViews</name>
    <message>
        <source>&amp;Update “%1”</source>
        <comment>a view</comment>
        <translation>更新“%1”(&amp;U)</translation>
    </message>
    <message>
        <source>For “%1”</source>
        <comment>heading: a tenant</comment>
        <translation>用于“%1”</translation>
    </message>
    <message>
        <source>For All Tenants</source>
        <comment>heading</comment>
        <translation>用于所有租户</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) cannot be used…</source>
        <translation>
            <numerusform>%Ln 个视图无法使用…</numerusform>
        </translation>
    </message>
    <message>
        <source>The views cannot be read…</source>
        <translation>无法读取视图…</translation>
    </message>
</context>
<context>
    <name>rollcall::SearchBox</name>
    <message>
        <source>No user has a column “%1”. Did you mean “%2”?</source>
        <translation>没有用户具有列“%1”。你是不是指“%2”？</translation>
    </message>
    <message>
        <source>No user has a column “%1”.</source>
        <translation>没有用户具有列“%1”。</translation>
    </message>
</context>
<context>
    <name>rollcall::SearchHelp</name>
    <message>
        <source>Search help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Search by example</source>
        <translation>搜索示例</translation>
    </message>
    <message>
        <source>Both words, anywhere in the columns shown</source>
        <translation>两个词都在显示的列中出现，位置不限</translation>
    </message>
    <message>
        <source>Exactly these words, one after the other</source>
        <translation>与这些词完全一致且顺序相同</translation>
    </message>
    <message>
        <source>The column contains the text</source>
        <translation>列包含该文本</translation>
    </message>
    <message>
        <source>The column is exactly this, in any case</source>
        <translation>列与此完全一致，不区分大小写</translation>
    </message>
    <message>
        <source>Begins with; a $ behind the text means ends with</source>
        <translation>以此开头；文本后加 $ 表示以此结尾</translation>
    </message>
    <message>
        <source>One of several values</source>
        <translation>多个值之一</translation>
    </message>
    <message>
        <source>Has a value</source>
        <translation>有值</translation>
    </message>
    <message>
        <source>Has no value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>Longer than 90 days ago; also h, w, m and y</source>
        <translation>90 天以前；也可用 h、w、m 和 y</translation>
    </message>
    <message>
        <source>Since a day; also today and yesterday</source>
        <translation>某日以来；也可用 today 和 yesterday</translation>
    </message>
    <message>
        <source>It has not happened</source>
        <translation>从未发生</translation>
    </message>
    <message>
        <source>Everybody but these; NOT means the same</source>
        <translation>除这些以外的所有用户；与 NOT 相同</translation>
    </message>
    <message>
        <source>Either; parentheses hold together</source>
        <translation>满足任一条件；括号用于分组</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近的搜索</translation>
    </message>
    <message>
        <source>Forget Recent Searches</source>
        <translation>清除最近的搜索</translation>
    </message>
</context>
<context>
    <name>rollcall::SecretEdit</name>
    <message>
        <source>Hide what was typed</source>
        <translation>隐藏输入的内容</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>显示输入的内容</translation>
    </message>
</context>
<context>
    <name>rollcall::SignInBox</name>
    <message>
        <source>Copy Code</source>
        <comment>button</comment>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <comment>button</comment>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open Page</source>
        <comment>button</comment>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Cancel Sign-In</source>
        <comment>button</comment>
        <translation>取消登录</translation>
    </message>
    <message>
        <source>The code to type on the sign-in page</source>
        <translation>要在登录页面上输入的代码</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 yourself and type the code there.</source>
        <translation>无法打开浏览器。请自行打开 %1，并在其中输入代码。</translation>
    </message>
    <message>
        <source>Waiting for the browser… Sign in there, then come back.</source>
        <translation>正在等待浏览器… 请在其中登录，然后返回此处。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address into one on this computer.</source>
        <translation>无法打开浏览器。请将地址复制到此计算机上的浏览器中。</translation>
    </message>
    <message>
        <source>Open %1 on any device and type this code. It is good until %2.</source>
        <comment>an address, a time of day</comment>
        <translation>请在任意设备上打开 %1 并输入此代码。有效期至 %2。</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>button, after it was pressed</comment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <comment>button</comment>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在查询服务…</translation>
    </message>
    <message>
        <source>Sign In Again…</source>
        <comment>button</comment>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>已登录。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>button</comment>
        <translation>重试</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A status and how many users have it: &quot;Active 1,234&quot;.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Click to show users with other statuses too.</source>
        <translation>点击可同时显示其他状态的用户。</translation>
    </message>
    <message>
        <source>Click to show only users with the statuses chosen here.</source>
        <translation>点击可只显示具有此处所选状态的用户。</translation>
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
        <translation>状态：%1</translation>
    </message>
</context>
<context>
    <name>rollcall::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a suggestion and what is said of it</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>rollcall::SupportDialog</name>
    <message>
        <source>&amp;Save As…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Save Support Bundle</source>
        <translation>保存支持包</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>a file</comment>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>rollcall::TableColumns</name>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>升序排序(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>降序排序(&amp;D)</translation>
    </message>
    <message>
        <source>Show in the Order &amp;Received</source>
        <translation>按接收顺序显示(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Values…</source>
        <translation>值(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>隐藏“%1”(&amp;H)</translation>
    </message>
    <message>
        <source>Choose &amp;Columns…</source>
        <translation>选择列(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>rollcall::TableFilters</name>
    <message>
        <source>Only Users Where “%1” &amp;Never Happened</source>
        <translation>仅“%1”从未发生的用户(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ot Users Where “%1” Never Happened</source>
        <translation>排除“%1”从未发生的用户(&amp;X)</translation>
    </message>
    <message>
        <source>Only Users With&amp;out “%1”</source>
        <translation>仅没有“%1”的用户(&amp;U)</translation>
    </message>
    <message>
        <source>Only Users &amp;with “%1”</source>
        <translation>仅有“%1”的用户(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Only “%1”</source>
        <translation>仅“%1”(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Not “%1”</source>
        <translation>排除“%1”(&amp;X)</translation>
    </message>
</context>
<context>
    <name>rollcall::TenantCard</name>
    <message>
        <source>Tenant Card</source>
        <translation>租户卡片</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <comment>button</comment>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what is shown here as text; no secret is in it</source>
        <translation>将此处显示的内容复制为文本；不含任何机密信息</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>目录：</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>caption of a field</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Signs in with:</source>
        <translation>登录方式：</translation>
    </message>
    <message>
        <source>Secrets are kept:</source>
        <translation>凭据保存：</translation>
    </message>
    <message>
        <source>Token of:</source>
        <translation>令牌所有者：</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>类型：</translation>
    </message>
    <message>
        <source>Good for:</source>
        <translation>有效期：</translation>
    </message>
    <message>
        <source>Rate limit:</source>
        <translation>速率限制：</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Scopes:</source>
        <translation>作用域：</translation>
    </message>
    <message>
        <source>until Rollcall is closed: no keychain is running</source>
        <translation>到 Rollcall 关闭为止：没有正在运行的钥匙串</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain</source>
        <translation>在系统钥匙串中</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在查询 %1…</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未获取</translation>
    </message>
    <message>
        <source>Connected; answered within %1 ms.</source>
        <translation>已连接；响应时间 %1 毫秒。</translation>
    </message>
    <message>
        <source>the directory does not tell</source>
        <translation>目录未说明</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, login</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 access token, renewed by Rollcall</source>
        <comment>Bearer</comment>
        <translation>%1 访问令牌，由 Rollcall 续订</translation>
    </message>
    <message>
        <source>the token does not tell</source>
        <translation>令牌未说明</translation>
    </message>
    <message>
        <source>%1 requests a period, %2 of them left</source>
        <translation>每周期 %1 个请求，剩余 %2 个</translation>
    </message>
    <message>
        <source>%1 – can change</source>
        <comment>a scope</comment>
        <translation>%1 – 可更改数据</translation>
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
        <translation>“%1”已连接。</translation>
    </message>
    <message>
        <source>The rate limit is %1 requests a period, %2 of them left.</source>
        <translation>速率限制为每周期 %1 个请求，剩余 %2 个。</translation>
    </message>
    <message>
        <source>Remove Tenant</source>
        <translation>移除租户</translation>
    </message>
    <message>
        <source>Remove “%1” from Rollcall?</source>
        <translation>要从 Rollcall 中移除“%1”吗？</translation>
    </message>
    <message>
        <source>Its address, its token, users kept of an interrupted load and the arrangement of its table are forgotten. Nothing changes in the directory itself.</source>
        <translation>其地址、令牌、中断的加载所保留的用户以及表格布局都会被清除。目录本身不会有任何更改。</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>The token of “%1” may still be in the keychain. %2</source>
        <comment>what happened, why</comment>
        <translation>“%1”的令牌可能仍在钥匙串中。%2</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在查询 %1…</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>tenant, what happened</comment>
        <translation>“%1”：%2</translation>
    </message>
</context>
<context>
    <name>rollcall::TenantView</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Search the columns shown</source>
        <translation>搜索显示的列</translation>
    </message>
    <message>
        <source>Add Details Co&amp;lumns…</source>
        <translation>添加详细信息列(&amp;L)…</translation>
    </message>
    <message>
        <source>%1 of %2 fetched users shown, %3 selected</source>
        <translation>已获取 %2 个用户，显示 %1 个，选中 %3 个</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 selected</source>
        <translation>共 %2 个，显示 %1 个，选中 %3 个</translation>
    </message>
    <message>
        <source>%1 of %2 fetched users shown</source>
        <translation>已获取 %2 个用户，显示 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>共 %2 个，显示 %1 个</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>button</comment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>At most %1 users are copied at once. Export the selection to a file instead.</source>
        <translation>一次最多复制 %1 个用户。请改为将所选用户导出到文件。</translation>
    </message>
    <message>
        <source>Copying %1 users…</source>
        <translation>正在复制 %1 个用户…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 个用户。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Open in &amp;Window</source>
        <translation>在新窗口中打开(&amp;W)</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>比较(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose C&amp;olumns…</source>
        <translation>选择列(&amp;O)…</translation>
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
        <translation>未找到钥匙串：令牌只保留到 Rollcall 关闭为止，下次需要重新输入。</translation>
    </message>
    <message>
        <source>It is stored in the system&apos;s keychain.</source>
        <translation>令牌存储在系统钥匙串中。</translation>
    </message>
    <message>
        <source>Sign In</source>
        <comment>title</comment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>请重新登录以继续。</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Use Token</source>
        <comment>button</comment>
        <translation>使用令牌</translation>
    </message>
    <message>
        <source>You get a code, and type it on a page of %1 on any device.</source>
        <translation>你会得到一个代码，可在任意设备上的 %1 页面中输入。</translation>
    </message>
    <message>
        <source>The sign-in page of %1 opens in the browser.</source>
        <translation>%1 的登录页面将在浏览器中打开。</translation>
    </message>
</context>
<context>
    <name>rollcall::UserPanel</name>
    <message>
        <source>Access</source>
        <comment>tab: groups, applications, roles</comment>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>tab: factors, devices</comment>
        <translation>安全</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>tab: log</comment>
        <translation>活动</translation>
    </message>
    <message>
        <source>No user selected</source>
        <translation>未选择用户</translation>
    </message>
    <message>
        <source>Select a user in the table to see all attributes.</source>
        <translation>在表格中选择一个用户即可查看其所有属性。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users selected</source>
        <translation>
            <numerusform>已选择 %Ln 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single user to see all attributes, or export the selection.</source>
        <translation>只选择一个用户即可查看其所有属性；也可导出所选用户。</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Manager: %1</source>
        <translation>经理：%1</translation>
    </message>
    <message>
        <source>Direct reports</source>
        <translation>直接下属</translation>
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
        <translation>“%1”的值</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>搜索值</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Show These</source>
        <translation>显示这些</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>（无值）</translation>
    </message>
    <message>
        <source>%1 less frequent values, of %2 users in all, are not listed.</source>
        <extracomment>%1: how many values, %2: how many users have one of them.</extracomment>
        <translation>另有 %1 个较少见的值（共涉及 %2 个用户）未列出。</translation>
    </message>
    <message>
        <source>No users match the rest of the search.</source>
        <translation>没有用户与其余的搜索条件匹配。</translation>
    </message>
    <message>
        <source>Of the users that match the rest of the search.</source>
        <translation>仅统计与其余搜索条件匹配的用户。</translation>
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
        <translation>所有租户</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tenant</source>
        <comment>column: the tenant of a view</comment>
        <translation>租户</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>column</comment>
        <translation>搜索</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) cannot be used.</source>
        <translation>
            <numerusform>另有 %Ln 个文件无法使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>No view is saved. “Save View…” saves what a table shows.</source>
        <translation>没有已保存的视图。“保存视图…”可保存表格当前显示的内容。</translation>
    </message>
    <message>
        <source>“%1” was not renamed. %2</source>
        <comment>a view, why</comment>
        <translation>“%1”未能重命名。%2</translation>
    </message>
    <message>
        <source>Remove View</source>
        <translation>移除视图</translation>
    </message>
    <message>
        <source>Remove the view “%1”?</source>
        <translation>要移除视图“%1”吗？</translation>
    </message>
    <message>
        <source>Its file is deleted. What the table shows now stays as it is.</source>
        <translation>其文件会被删除。表格当前显示的内容保持不变。</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Export View</source>
        <translation>导出视图</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>视图 (*.json)</translation>
    </message>
    <message>
        <source>“%1” was written to %2.</source>
        <comment>a view, a file</comment>
        <translation>“%1”已写入 %2。</translation>
    </message>
    <message>
        <source>Import View</source>
        <translation>导入视图</translation>
    </message>
    <message>
        <source>Views (*.json);;All files (*)</source>
        <translation>视图 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>已有名为“%1”的视图。</translation>
    </message>
    <message>
        <source>Both can be kept; the imported one is then called “%1”. Replacing deletes the one that is here.</source>
        <translation>可以同时保留两者，导入的视图将命名为“%1”。选择替换会删除此处现有的视图。</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <comment>button</comment>
        <translation>同时保留</translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>button</comment>
        <translation>替换</translation>
    </message>
    <message>
        <source>“%1” was imported. It is for the tenant “%2” alone.</source>
        <translation>已导入“%1”。它仅用于租户“%2”。</translation>
    </message>
    <message>
        <source>“%1” was imported. It is for all tenants.</source>
        <translation>已导入“%1”。它用于所有租户。</translation>
    </message>
</context>
</TS>
