<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
