<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConnectionText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list of scopes</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token is good for %Ln more minute(s).</source>
        <translation>
            <numerusform>The token is good for %Ln more minute.</numerusform>
            <numerusform>The token is good for %Ln more minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token is good for %Ln more hour(s).</source>
        <translation>
            <numerusform>The token is good for %Ln more hour.</numerusform>
            <numerusform>The token is good for %Ln more hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Try again in %Ln seconds.</source>
        <translation>
            <numerusform>Try again in %Ln second.</numerusform>
            <numerusform>Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still loading: %Ln users of %1 so far.</source>
        <translation>
            <numerusform>Still loading: %Ln user of %1 so far.</numerusform>
            <numerusform>Still loading: %Ln users of %1 so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln users of %1.</source>
        <translation>
            <numerusform>Complete: %Ln user of %1.</numerusform>
            <numerusform>Complete: %Ln users of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln users of %1, loaded at %2.</source>
        <translation>
            <numerusform>Complete: %Ln user of %1, loaded at %2.</numerusform>
            <numerusform>Complete: %Ln users of %1, loaded at %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: loading ended after %Ln users of %1.</source>
        <translation>
            <numerusform>Partial: loading ended after %Ln user of %1.</numerusform>
            <numerusform>Partial: loading ended after %Ln users of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: stopped after %Ln users of %1.</source>
        <translation>
            <numerusform>Partial: stopped after %Ln user of %1.</numerusform>
            <numerusform>Partial: stopped after %Ln users of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: loading ended after %Ln users of %1. %2</source>
        <translation>
            <numerusform>Partial: loading ended after %Ln user of %1. %2</numerusform>
            <numerusform>Partial: loading ended after %Ln users of %1. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s: our share of the rate limit is used</source>
        <translation>
            <numerusform>Waiting %Ln s: our share of the rate limit is used</numerusform>
            <numerusform>Waiting %Ln s: our share of the rate limit is used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s for the rate limit</source>
        <translation>
            <numerusform>Waiting %Ln s for the rate limit</numerusform>
            <numerusform>Waiting %Ln s for the rate limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s: the server is busy (attempt %1)</source>
        <translation>
            <numerusform>Waiting %Ln s: the server is busy (attempt %1)</numerusform>
            <numerusform>Waiting %Ln s: the server is busy (attempt %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connection lost, trying again in %Ln s (attempt %1)</source>
        <translation>
            <numerusform>Connection lost, trying again in %Ln s (attempt %1)</numerusform>
            <numerusform>Connection lost, trying again in %Ln s (attempt %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Members of “%1” only: %Ln user(s), as of %2.</source>
        <comment>group, time</comment>
        <translation>
            <numerusform>Members of “%1” only: %Ln user, as of %2.</numerusform>
            <numerusform>Members of “%1” only: %Ln users, as of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are not among the users received.</source>
        <translation>
            <numerusform>%Ln of them is not among the users received.</numerusform>
            <numerusform>%Ln of them are not among the users received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) in it is/are not followed.</source>
        <translation>
            <numerusform>%Ln group in it is not followed.</numerusform>
            <numerusform>%Ln groups in it are not followed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln seconds slow.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %Ln second slow.</numerusform>
            <numerusform>This computer&apos;s clock is %Ln seconds slow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln seconds fast.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %Ln second fast.</numerusform>
            <numerusform>This computer&apos;s clock is %Ln seconds fast.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantPages</name>
    <message numerus="yes">
        <source>No user has %Ln column(s) of the view “%1”: %2. They stay, empty.</source>
        <translation>
            <numerusform>No user has %Ln column of the view “%1”: %2. It stays, empty.</numerusform>
            <numerusform>No user has %Ln columns of the view “%1”: %2. They stay, empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading goes on where it was interrupted at %1: %Ln user(s) of that load were kept. They may have changed since.</source>
        <translation>
            <numerusform>Loading goes on where it was interrupted at %1: %Ln user of that load was kept, who may have changed since.</numerusform>
            <numerusform>Loading goes on where it was interrupted at %1: %Ln users of that load were kept. They may have changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerificationText</name>
    <message numerus="yes">
        <source>%1 is as it was exported: %Ln rows of %2.</source>
        <translation>
            <numerusform>%1 is as it was exported: %Ln row of %2.</numerusform>
            <numerusform>%1 is as it was exported: %Ln rows of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The listing it comes from was NOT complete (%1): %Ln users had arrived.</source>
        <comment>a few English words</comment>
        <translation>
            <numerusform>The listing it comes from was NOT complete (%1): %Ln user had arrived.</numerusform>
            <numerusform>The listing it comes from was NOT complete (%1): %Ln users had arrived.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::BudgetMeter</name>
    <message numerus="yes">
        <source>Rate limit: %1 of the tenant&apos;s %2 requests are used in this period, by all programs together. Rollcall goes on up to %3 (%4 %), then waits. The count starts again in %Ln s.</source>
        <translation>
            <numerusform>Rate limit: %1 of the tenant&apos;s %2 requests are used in this period, by all programs together. Rollcall goes on up to %3 (%4 %), then waits. The count starts again in %Ln s.</numerusform>
            <numerusform>Rate limit: %1 of the tenant&apos;s %2 requests are used in this period, by all programs together. Rollcall goes on up to %3 (%4 %), then waits. The count starts again in %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::CompareWindow</name>
    <message numerus="yes">
        <source>Compare %Ln user(s)</source>
        <translation>
            <numerusform>Compare %Ln user</numerusform>
            <numerusform>Compare %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ in %Ln place(s).</source>
        <translation>
            <numerusform>They differ in %Ln place.</numerusform>
            <numerusform>They differ in %Ln places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::DetailPage</name>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Last %Ln day</numerusform>
            <numerusform>Last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::EnrichmentBar</name>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <comment>lists</comment>
        <translation>
            <numerusform>%Ln failed.</numerusform>
            <numerusform>%Ln failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not permitted.</source>
        <comment>lists</comment>
        <translation>
            <numerusform>%Ln not permitted.</numerusform>
            <numerusform>%Ln not permitted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::EnrichmentDialog</name>
    <message numerus="yes">
        <source>%Ln user(s) shown.</source>
        <translation>
            <numerusform>%Ln user shown.</numerusform>
            <numerusform>%Ln users shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln request(s).</source>
        <translation>
            <numerusform>At least %Ln request.</numerusform>
            <numerusform>At least %Ln requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln minute(s), within %1 % of the rate limit that %2 told.</source>
        <translation>
            <numerusform>At least %Ln minute, within %1 % of the rate limit that %2 told.</numerusform>
            <numerusform>At least %Ln minutes, within %1 % of the rate limit that %2 told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s), if each is answered as fast as a page of users was.</source>
        <translation>
            <numerusform>About %Ln minute, if each is answered as fast as a page of users was.</numerusform>
            <numerusform>About %Ln minutes, if each is answered as fast as a page of users was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ExportProgress</name>
    <message numerus="yes">
        <source>%Ln users were written.</source>
        <translation>
            <numerusform>%Ln user was written.</numerusform>
            <numerusform>%Ln users were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ExportShape</name>
    <message numerus="yes">
        <source>Still needed: a key of at least %Ln characters. It is not kept.</source>
        <translation>
            <numerusform>Still needed: a key of at least %Ln character. It is not kept.</numerusform>
            <numerusform>Still needed: a key of at least %Ln characters. It is not kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::JsonTreeModel</name>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::MainWindow</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <comment>a tenant&apos;s last result</comment>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s), %1</source>
        <comment>a tenant&apos;s last result, time of day</comment>
        <translation>
            <numerusform>%Ln user, %1</numerusform>
            <numerusform>%Ln users, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) last time</source>
        <comment>a tenant&apos;s result of an earlier run</comment>
        <translation>
            <numerusform>%Ln user last time</numerusform>
            <numerusform>%Ln users last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limited: %Ln user(s)</source>
        <comment>a tenant&apos;s last result: not everybody was asked for</comment>
        <translation>
            <numerusform>Limited: %Ln user</numerusform>
            <numerusform>Limited: %Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::SavedViews</name>
    <message numerus="yes">
        <source>%Ln view(s) cannot be used…</source>
        <translation>
            <numerusform>%Ln view cannot be used…</numerusform>
            <numerusform>%Ln views cannot be used…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::TenantView</name>
    <message numerus="yes">
        <source>%Ln user(s) copied.</source>
        <translation>
            <numerusform>%Ln user copied.</numerusform>
            <numerusform>%Ln users copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::UserPanel</name>
    <message numerus="yes">
        <source>%Ln users selected</source>
        <translation>
            <numerusform>%Ln user selected</numerusform>
            <numerusform>%Ln users selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ViewsDialog</name>
    <message numerus="yes">
        <source>%Ln more file(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln more file cannot be used.</numerusform>
            <numerusform>%Ln more files cannot be used.</numerusform>
        </translation>
    </message>
</context>
</TS>
