<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountStatus</name>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>قيد التجهيز</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>انتهت كلمة المرور</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>قيد الاسترداد</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
</context>
<context>
    <name>AttributeGroup</name>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>معلومات الاتصال</translation>
    </message>
</context>
<context>
    <name>BlankReason</name>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>not requested</source>
        <translation>لم يُطلب</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>not licensed</source>
        <translation>غير مرخّص</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>not permitted: this takes %1</source>
        <comment>scope or permission</comment>
        <translation>غير مسموح: يتطلب ذلك %1</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Choose Columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Ticked columns are shown, from left to right in this order. Drag them, or use the buttons, to change it.</source>
        <translation>تُعرض الأعمدة التي أمامها علامة بهذا الترتيب، بدءًا من أول الجدول. لتغيير الترتيب اسحبها أو استخدم الأزرار.</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>البحث في الأعمدة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>نقل لأ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>نقل لأ&amp;سفل</translation>
    </message>
    <message>
        <source>Brings back the columns that this provider starts with</source>
        <translation>استعادة الأعمدة الافتراضية لهذا الموفّر</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة ال&amp;تعيين</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>The token belongs to %1.</source>
        <translation>الرمز المميز يخص %1.</translation>
    </message>
    <message>
        <source>The token belongs to %1 (%2).</source>
        <translation>الرمز المميز يخص %1 (%2).</translation>
    </message>
    <message>
        <source>The token&apos;s scopes: %1.</source>
        <translation>نطاقات الرمز المميز: %1.</translation>
    </message>
    <message>
        <source>Rollcall renews it by itself.</source>
        <translation>يجدّده Rollcall تلقائيًا.</translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <comment>a date and time</comment>
        <translation>الرمز المميز صالح حتى %1.</translation>
    </message>
    <message>
        <source>This token can do more than read (%1). Rollcall only reads: one without these scopes is safer.</source>
        <translation>يتيح هذا الرمز المميز أكثر من القراءة (%1). ولأن Rollcall يقرأ فقط، فالأسلم استخدام رمز مميز من دون هذه النطاقات.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list of scopes</comment>
        <translation>
            <numerusform>%1 ولا شيء غيرها</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>انتهت صلاحية الرمز المميز.</translation>
    </message>
    <message>
        <source>The token expires within a minute.</source>
        <translation>تنتهي صلاحية الرمز المميز خلال دقيقة.</translation>
    </message>
    <message numerus="yes">
        <source>The token is good for %Ln more minute(s).</source>
        <translation>
            <numerusform>تنتهي صلاحية الرمز المميز خلال أقل من دقيقة.</numerusform>
            <numerusform>الرمز المميز صالح لدقيقة أخرى.</numerusform>
            <numerusform>الرمز المميز صالح لدقيقتين أخريين.</numerusform>
            <numerusform>الرمز المميز صالح لمدة %Ln دقائق أخرى.</numerusform>
            <numerusform>الرمز المميز صالح لمدة %Ln دقيقة أخرى.</numerusform>
            <numerusform>الرمز المميز صالح لمدة %Ln دقيقة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token is good for %Ln more hour(s).</source>
        <translation>
            <numerusform>تنتهي صلاحية الرمز المميز خلال أقل من ساعة.</numerusform>
            <numerusform>الرمز المميز صالح لساعة أخرى.</numerusform>
            <numerusform>الرمز المميز صالح لساعتين أخريين.</numerusform>
            <numerusform>الرمز المميز صالح لمدة %Ln ساعات أخرى.</numerusform>
            <numerusform>الرمز المميز صالح لمدة %Ln ساعة أخرى.</numerusform>
            <numerusform>الرمز المميز صالح لمدة %Ln ساعة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is good until %1.</source>
        <comment>a date</comment>
        <translation>الرمز المميز صالح حتى %1.</translation>
    </message>
</context>
<context>
    <name>EnrichmentBar</name>
    <message>
        <source>Progress of the details columns</source>
        <translation>تقدّم أعمدة التفاصيل</translation>
    </message>
    <message>
        <source>Pause asking for details</source>
        <translation>إيقاف طلب التفاصيل مؤقتًا</translation>
    </message>
    <message>
        <source>Go on asking for details</source>
        <translation>متابعة طلب التفاصيل</translation>
    </message>
    <message>
        <source>Stop asking for details; what was received is kept</source>
        <translation>إيقاف طلب التفاصيل مع الاحتفاظ بما استُلم</translation>
    </message>
    <message>
        <source>Stop asking for details</source>
        <translation>إيقاف طلب التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>إغلاق هذا السطر</translation>
    </message>
</context>
<context>
    <name>EnrichmentDialog</name>
    <message>
        <source>Add Details Columns</source>
        <translation>إضافة أعمدة تفاصيل</translation>
    </message>
    <message>
        <source>What the directory tells of one user at a time alone can be asked for of all users shown, and becomes columns of the table.</source>
        <translation>ما لا يقدّمه الدليل إلا لكل مستخدم على حدة يمكن طلبه لجميع المستخدمين المعروضين، فيصبح أعمدة في الجدول.</translation>
    </message>
    <message>
        <source>Details columns</source>
        <translation>أعمدة التفاصيل</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>a scope or permission</comment>
        <translation>يتطلب</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Try Again</source>
        <comment>button</comment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <comment>button</comment>
        <translation>إدخال الرمز المميز…</translation>
    </message>
    <message>
        <source>Edit Tenant…</source>
        <comment>button</comment>
        <translation>تحرير المستأجر…</translation>
    </message>
    <message>
        <source>The answer was: “%1”</source>
        <translation>كان الرد: «%1»</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>معرّف الطلب: %1</translation>
    </message>
    <message>
        <source>The answer was: “%1” (request id %2)</source>
        <translation>كان الرد: «%1» (معرّف الطلب %2)</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>انتظر دقيقة ثم أعد المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln seconds.</source>
        <translation>
            <numerusform>أعد المحاولة الآن.</numerusform>
            <numerusform>أعد المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>أعد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>أعد المحاولة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>أعد المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>أعد المحاولة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>the directory</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>What was received until then is kept.</source>
        <translation>جرى الاحتفاظ بما استُلم حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>This cannot be used as it is.</source>
        <translation>لا يمكن استخدام هذا بصيغته الحالية.</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>تحقّق مما أدخلته.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>يتعذر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>Check the network connection and the tenant&apos;s address, then try again.</source>
        <translation>تحقّق من الاتصال بالشبكة ومن عنوان المستأجر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>انقطع الاتصال مع %1.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again. What was received is kept.</source>
        <translation>تحقّق من الاتصال بالشبكة، ثم أعد المحاولة. جرى الاحتفاظ بما استُلم.</translation>
    </message>
    <message>
        <source>No complete answer came from %1 in time.</source>
        <translation>لم يصل رد كامل من %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The service or the network is slow just now. Try again in a moment.</source>
        <translation>الخدمة أو الشبكة بطيئة حاليًا. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted.</source>
        <translation>عنوان %1 غير مشفّر.</translation>
    </message>
    <message>
        <source>The token would be readable on its way. Use an address that begins with https://.</source>
        <translation>يمكن أن يُقرأ الرمز المميز أثناء نقله. استخدم عنوانًا يبدأ بـ https://‎.</translation>
    </message>
    <message>
        <source>%1 pointed to another server, %2.</source>
        <translation>حدثت إعادة توجيه من %1 إلى خادم آخر، %2.</translation>
    </message>
    <message>
        <source>The directory</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The token was not sent there. If both hosts belong to this tenant, name the second one as its alias host in the tenant&apos;s settings.</source>
        <translation>لم يُرسل الرمز المميز إليه. إذا كان المضيفان تابعين لهذا المستأجر، فأدخل الثاني بوصفه المضيف البديل في إعدادات المستأجر.</translation>
    </message>
    <message>
        <source>The directory says that it has %1 users, but %2 arrived.</source>
        <translation>يفيد الدليل بأن عدد مستخدميه %1، لكن ما وصل هو %2.</translation>
    </message>
    <message>
        <source>Users may have changed places while they were read, and some can be missing here. List the tenant again.</source>
        <translation>ربما تغيّرت مواضع بعض المستخدمين أثناء القراءة، فقد ينقص بعضهم هنا. أعد تحميل مستخدمي المستأجر.</translation>
    </message>
    <message>
        <source>The directory no longer knows where in its list we were.</source>
        <translation>لم يعد الدليل يعرف الموضع الذي بلغناه في قائمته.</translation>
    </message>
    <message>
        <source>It keeps a place for a short time only, and this listing took longer. What was received is kept. List the tenant again.</source>
        <translation>يحتفظ الدليل بالموضع لمدة قصيرة فقط، وقد استغرق هذا التحميل وقتًا أطول. جرى الاحتفاظ بما استُلم. أعد تحميل مستخدمي المستأجر.</translation>
    </message>
    <message>
        <source>%1 sent the same page again.</source>
        <translation>وردت الصفحة نفسها مرة أخرى من %1.</translation>
    </message>
    <message>
        <source>Loading was ended, as it would never have come to an end. Try again later, and tell the provider if it happens again.</source>
        <translation>أُنهي التحميل لأنه ما كان لينتهي. أعد المحاولة لاحقًا، وأبلغ الموفّر إذا تكرر ذلك.</translation>
    </message>
    <message>
        <source>The token was refused.</source>
        <translation>رُفض الرمز المميز.</translation>
    </message>
    <message>
        <source>It may have expired or been revoked. Enter a new token for this tenant.</source>
        <translation>ربما انتهت صلاحيته أو أُبطل. أدخل رمزًا مميزًا جديدًا لهذا المستأجر.</translation>
    </message>
    <message>
        <source>The token lacks a permission.</source>
        <translation>ينقص الرمز المميز إذن.</translation>
    </message>
    <message>
        <source>It is valid, but may not read users. Use the token of an administrator who may, or ask for the permission.</source>
        <translation>الرمز المميز صالح، لكن لا يحق له قراءة المستخدمين. استخدم الرمز المميز لمسؤول يحق له ذلك، أو اطلب الإذن.</translation>
    </message>
    <message>
        <source>The directory has nothing at this address.</source>
        <translation>لا شيء لدى الدليل في هذا العنوان.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s address: it may have been renamed or removed.</source>
        <translation>تحقّق من عنوان المستأجر: ربما تغيّر اسمه أو أُزيل.</translation>
    </message>
    <message>
        <source>The tenant&apos;s rate limit is used up.</source>
        <translation>استُنفد حد معدل الطلبات للمستأجر.</translation>
    </message>
    <message>
        <source>The directory refused the request (HTTP %1).</source>
        <translation>رفض الدليل الطلب (HTTP %1).</translation>
    </message>
    <message>
        <source>The directory refused the request.</source>
        <translation>رفض الدليل الطلب.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s settings against the answer below.</source>
        <translation>راجع إعدادات المستأجر في ضوء الرد أدناه.</translation>
    </message>
    <message>
        <source>The directory has a fault of its own (HTTP %1).</source>
        <translation>حدث خلل في الدليل نفسه (HTTP %1).</translation>
    </message>
    <message>
        <source>The directory has a fault of its own.</source>
        <translation>حدث خلل في الدليل نفسه.</translation>
    </message>
    <message>
        <source>The answer is not what a directory sends.</source>
        <translation>هذا الرد ليس مما يرسله دليل.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s address. A login page or a proxy may have answered in the directory&apos;s place.</source>
        <translation>تحقّق من عنوان المستأجر. ربما ردّت صفحة تسجيل دخول أو خادم وكيل بدلًا من الدليل.</translation>
    </message>
    <message>
        <source>An answer from %1 was too large.</source>
        <translation>كان أحد الردود من %1 أكبر من اللازم.</translation>
    </message>
    <message>
        <source>It was not read to its end, to keep this computer usable. Check the tenant&apos;s address.</source>
        <translation>لم يُقرأ الرد حتى نهايته حفاظًا على أداء هذا الكمبيوتر. تحقّق من عنوان المستأجر.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Tokens are kept until Rollcall is closed, and asked for again next time. To keep them, start a keyring service such as GNOME Keyring or KWallet.</source>
        <translation>تُحفظ الرموز المميزة حتى إغلاق Rollcall، ثم تُطلب مجددًا في المرة القادمة. للاحتفاظ بها، شغّل خدمة سلسلة مفاتيح مثل GNOME Keyring أو KWallet.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Until then, tokens must be entered anew.</source>
        <translation>ألغِ قفلها ثم أعد المحاولة. وإلى ذلك الحين يجب إدخال الرموز المميزة من جديد.</translation>
    </message>
    <message>
        <source>No token is stored for this tenant.</source>
        <translation>لا يوجد رمز مميز مخزّن لهذا المستأجر.</translation>
    </message>
    <message>
        <source>Enter its token to go on.</source>
        <translation>أدخل رمزه المميز للمتابعة.</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written.</source>
        <translation>تعذرت قراءة الملف ‎%1‎ أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>that was named</source>
        <comment>in place of a file&apos;s name</comment>
        <translation>المحدد</translation>
    </message>
    <message>
        <source>Check that the folder exists, that it may be written to and that the disk is not full.</source>
        <translation>تحقّق من وجود المجلد، ومن إمكان الكتابة فيه، ومن أن القرص غير ممتلئ.</translation>
    </message>
    <message>
        <source>There is no tenant called “%1”.</source>
        <translation>لا يوجد مستأجر باسم «%1».</translation>
    </message>
    <message>
        <source>Check its name in the list of tenants.</source>
        <translation>تحقّق من اسمه في قائمة المستأجرين.</translation>
    </message>
    <message>
        <source>Not permitted: this takes %1.</source>
        <comment>scope or permission</comment>
        <translation>غير مسموح: يتطلب ذلك %1.</translation>
    </message>
    <message numerus="yes">
        <source>Members of “%1” only: %Ln user(s), as of %2.</source>
        <comment>group, time</comment>
        <translation>
            <numerusform>أعضاء «%1» فقط: لا مستخدمين، في %2.</numerusform>
            <numerusform>أعضاء «%1» فقط: مستخدم واحد، في %2.</numerusform>
            <numerusform>أعضاء «%1» فقط: مستخدمان، في %2.</numerusform>
            <numerusform>أعضاء «%1» فقط: %Ln مستخدمين، في %2.</numerusform>
            <numerusform>أعضاء «%1» فقط: %Ln مستخدمًا، في %2.</numerusform>
            <numerusform>أعضاء «%1» فقط: %Ln مستخدم، في %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are not among the users received.</source>
        <translation>
            <numerusform>جميعهم ضمن المستخدمين المستلَمين.</numerusform>
            <numerusform>واحد منهم ليس ضمن المستخدمين المستلَمين.</numerusform>
            <numerusform>اثنان منهم ليسا ضمن المستخدمين المستلَمين.</numerusform>
            <numerusform>%Ln منهم ليسوا ضمن المستخدمين المستلَمين.</numerusform>
            <numerusform>%Ln منهم ليسوا ضمن المستخدمين المستلَمين.</numerusform>
            <numerusform>%Ln منهم ليسوا ضمن المستخدمين المستلَمين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) in it is/are not followed.</source>
        <translation>
            <numerusform>قُرئ أعضاء جميع المجموعات المتداخلة فيها.</numerusform>
            <numerusform>لم يُقرأ أعضاء مجموعة واحدة متداخلة فيها.</numerusform>
            <numerusform>لم يُقرأ أعضاء مجموعتين متداخلتين فيها.</numerusform>
            <numerusform>لم يُقرأ أعضاء %Ln مجموعات متداخلة فيها.</numerusform>
            <numerusform>لم يُقرأ أعضاء %Ln مجموعة متداخلة فيها.</numerusform>
            <numerusform>لم يُقرأ أعضاء %Ln مجموعة متداخلة فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Direct members only.</source>
        <translation>الأعضاء المباشرون فقط.</translation>
    </message>
    <message>
        <source>Those in groups within it count.</source>
        <translation>يُحتسب أيضًا أعضاء المجموعات المتداخلة فيها.</translation>
    </message>
    <message>
        <source>The directory does not tell whether those in groups within it count.</source>
        <translation>لا يبيّن الدليل هل يُحتسب أعضاء المجموعات المتداخلة فيها.</translation>
    </message>
    <message>
        <source>Not all of its members were read.</source>
        <translation>لم يُقرأ جميع أعضائها.</translation>
    </message>
    <message>
        <source>%1 Only those whom “%2” may find were asked for.</source>
        <comment>a sentence, a query</comment>
        <translation>%1 لم يُطلب إلا من قد يعثر عليهم البحث «‎%2‎».</translation>
    </message>
    <message numerus="yes">
        <source>Still loading: %Ln users of %1 so far.</source>
        <translation>
            <numerusform>ما زال التحميل جاريًا: لم يصل أي مستخدم من %1 حتى الآن.</numerusform>
            <numerusform>ما زال التحميل جاريًا: مستخدم واحد من %1 حتى الآن.</numerusform>
            <numerusform>ما زال التحميل جاريًا: مستخدمان من %1 حتى الآن.</numerusform>
            <numerusform>ما زال التحميل جاريًا: %Ln مستخدمين من %1 حتى الآن.</numerusform>
            <numerusform>ما زال التحميل جاريًا: %Ln مستخدمًا من %1 حتى الآن.</numerusform>
            <numerusform>ما زال التحميل جاريًا: %Ln مستخدم من %1 حتى الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln users of %1.</source>
        <translation>
            <numerusform>قائمة كاملة: لا مستخدمين لدى %1.</numerusform>
            <numerusform>قائمة كاملة: مستخدم واحد من %1.</numerusform>
            <numerusform>قائمة كاملة: مستخدمان من %1.</numerusform>
            <numerusform>قائمة كاملة: %Ln مستخدمين من %1.</numerusform>
            <numerusform>قائمة كاملة: %Ln مستخدمًا من %1.</numerusform>
            <numerusform>قائمة كاملة: %Ln مستخدم من %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln users of %1, loaded at %2.</source>
        <translation>
            <numerusform>قائمة كاملة: لا مستخدمين لدى %1، حُمّلت في %2.</numerusform>
            <numerusform>قائمة كاملة: مستخدم واحد من %1، حُمّلت في %2.</numerusform>
            <numerusform>قائمة كاملة: مستخدمان من %1، حُمّلت في %2.</numerusform>
            <numerusform>قائمة كاملة: %Ln مستخدمين من %1، حُمّلت في %2.</numerusform>
            <numerusform>قائمة كاملة: %Ln مستخدمًا من %1، حُمّلت في %2.</numerusform>
            <numerusform>قائمة كاملة: %Ln مستخدم من %1، حُمّلت في %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: loading ended after %Ln users of %1.</source>
        <translation>
            <numerusform>قائمة جزئية: انتهى التحميل قبل وصول أي مستخدم من %1.</numerusform>
            <numerusform>قائمة جزئية: انتهى التحميل بعد مستخدم واحد من %1.</numerusform>
            <numerusform>قائمة جزئية: انتهى التحميل بعد مستخدمَين من %1.</numerusform>
            <numerusform>قائمة جزئية: انتهى التحميل بعد %Ln مستخدمين من %1.</numerusform>
            <numerusform>قائمة جزئية: انتهى التحميل بعد %Ln مستخدمًا من %1.</numerusform>
            <numerusform>قائمة جزئية: انتهى التحميل بعد %Ln مستخدم من %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: stopped after %Ln users of %1.</source>
        <translation>
            <numerusform>قائمة جزئية: أُوقف التحميل قبل وصول أي مستخدم من %1.</numerusform>
            <numerusform>قائمة جزئية: أُوقف التحميل بعد مستخدم واحد من %1.</numerusform>
            <numerusform>قائمة جزئية: أُوقف التحميل بعد مستخدمَين من %1.</numerusform>
            <numerusform>قائمة جزئية: أُوقف التحميل بعد %Ln مستخدمين من %1.</numerusform>
            <numerusform>قائمة جزئية: أُوقف التحميل بعد %Ln مستخدمًا من %1.</numerusform>
            <numerusform>قائمة جزئية: أُوقف التحميل بعد %Ln مستخدم من %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partial: loading ended after %Ln users of %1. %2</source>
        <translation>
            <numerusform>قائمة جزئية: انتهى التحميل قبل وصول أي مستخدم من %1. %2</numerusform>
            <numerusform>قائمة جزئية: انتهى التحميل بعد مستخدم واحد من %1. %2</numerusform>
            <numerusform>قائمة جزئية: انتهى التحميل بعد مستخدمَين من %1. %2</numerusform>
            <numerusform>قائمة جزئية: انتهى التحميل بعد %Ln مستخدمين من %1. %2</numerusform>
            <numerusform>قائمة جزئية: انتهى التحميل بعد %Ln مستخدمًا من %1. %2</numerusform>
            <numerusform>قائمة جزئية: انتهى التحميل بعد %Ln مستخدم من %1. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s: our share of the rate limit is used</source>
        <translation>
            <numerusform>انتظار %Ln ثانية: استُنفدت حصتنا من حد معدل الطلبات</numerusform>
            <numerusform>انتظار ثانية واحدة: استُنفدت حصتنا من حد معدل الطلبات</numerusform>
            <numerusform>انتظار ثانيتين: استُنفدت حصتنا من حد معدل الطلبات</numerusform>
            <numerusform>انتظار %Ln ثوانٍ: استُنفدت حصتنا من حد معدل الطلبات</numerusform>
            <numerusform>انتظار %Ln ثانية: استُنفدت حصتنا من حد معدل الطلبات</numerusform>
            <numerusform>انتظار %Ln ثانية: استُنفدت حصتنا من حد معدل الطلبات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s for the rate limit</source>
        <translation>
            <numerusform>انتظار %Ln ثانية بسبب حد معدل الطلبات</numerusform>
            <numerusform>انتظار ثانية واحدة بسبب حد معدل الطلبات</numerusform>
            <numerusform>انتظار ثانيتين بسبب حد معدل الطلبات</numerusform>
            <numerusform>انتظار %Ln ثوانٍ بسبب حد معدل الطلبات</numerusform>
            <numerusform>انتظار %Ln ثانية بسبب حد معدل الطلبات</numerusform>
            <numerusform>انتظار %Ln ثانية بسبب حد معدل الطلبات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %Ln s: the server is busy (attempt %1)</source>
        <translation>
            <numerusform>انتظار %Ln ثانية: الخادم مشغول (المحاولة %1)</numerusform>
            <numerusform>انتظار ثانية واحدة: الخادم مشغول (المحاولة %1)</numerusform>
            <numerusform>انتظار ثانيتين: الخادم مشغول (المحاولة %1)</numerusform>
            <numerusform>انتظار %Ln ثوانٍ: الخادم مشغول (المحاولة %1)</numerusform>
            <numerusform>انتظار %Ln ثانية: الخادم مشغول (المحاولة %1)</numerusform>
            <numerusform>انتظار %Ln ثانية: الخادم مشغول (المحاولة %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connection lost, trying again in %Ln s (attempt %1)</source>
        <translation>
            <numerusform>انقطع الاتصال، تُعاد المحاولة الآن (المحاولة %1)</numerusform>
            <numerusform>انقطع الاتصال، تُعاد المحاولة بعد ثانية واحدة (المحاولة %1)</numerusform>
            <numerusform>انقطع الاتصال، تُعاد المحاولة بعد ثانيتين (المحاولة %1)</numerusform>
            <numerusform>انقطع الاتصال، تُعاد المحاولة بعد %Ln ثوانٍ (المحاولة %1)</numerusform>
            <numerusform>انقطع الاتصال، تُعاد المحاولة بعد %Ln ثانية (المحاولة %1)</numerusform>
            <numerusform>انقطع الاتصال، تُعاد المحاولة بعد %Ln ثانية (المحاولة %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory renewed the sign-in, but the keychain did not take it: %1 Unless you enter the token or sign in again, the tenant will ask for it next time.</source>
        <comment>a whole sentence: why</comment>
        <translation>جدّد الدليل تسجيل الدخول، لكن تعذر حفظه في سلسلة المفاتيح: %1 ما لم تُدخل الرمز المميز أو تسجّل الدخول مجددًا، فسيُطلب ذلك لهذا المستأجر في المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export Users</source>
        <translation>تصدير المستخدمين</translation>
    </message>
    <message>
        <source>Users:</source>
        <translation>المستخدمون:</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>الإعداد ال&amp;مسبق:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <source>Keep the choices below under a name</source>
        <translation>حفظ الاختيارات أدناه باسم</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>الت&amp;نسيق:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>الأ&amp;عمدة:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>المل&amp;ف:</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>الملف المراد كتابته</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>ا&amp;ستعراض…</translation>
    </message>
    <message>
        <source>A small file beside it says what was exported, when and by what query, and finds later changes: rollcall-cli verify FILE</source>
        <translation>ملف صغير بجانبه يبيّن ما صُدّر ومتى وبأي استعلام، ويكشف أي تغيير لاحق: rollcall-cli verify FILE</translation>
    </message>
    <message>
        <source>Write a mani&amp;fest beside it</source>
        <translation>كتابة ملف &amp;بيان بجانبه</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Folder of the file</source>
        <translation>مجلد الملف</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>فتح الم&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء الأمر</translation>
    </message>
</context>
<context>
    <name>ExportShape</name>
    <message>
        <source>&amp;Dates:</source>
        <translation>التوا&amp;ريخ:</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Se&amp;veral values:</source>
        <translation>ال&amp;قيم المتعددة:</translation>
    </message>
    <message>
        <source>How values are written of which a user has several, such as languages</source>
        <translation>كيفية كتابة القيم عندما تكون للمستخدم عدة قيم، مثل اللغات</translation>
    </message>
    <message>
        <source>Several values in one column</source>
        <translation>عدة قيم في عمود واحد</translation>
    </message>
    <message>
        <source>&amp;Masking:</source>
        <translation>ح&amp;جب البيانات:</translation>
    </message>
    <message>
        <source>For a file that others may see: takes out what tells who somebody is</source>
        <translation>لملف قد يطّلع عليه آخرون: يُحذف منه ما يكشف هوية الأشخاص</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>حجب البيانات</translation>
    </message>
    <message>
        <source>Key of the hashes</source>
        <translation>مفتاح التجزئة</translation>
    </message>
    <message>
        <source>Separated &amp;by:</source>
        <translation>الفا&amp;صل:</translation>
    </message>
    <message>
        <source>Excel expects semicolons where the comma is the decimal sign</source>
        <translation>يتوقع Excel الفاصلة المنقوطة حيث تكون الفاصلة علامةً عشرية</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Some versions of Excel read accented letters wrongly without it. Other programs do not need it.</source>
        <translation>من دونها تخطئ بعض إصدارات Excel في قراءة الأحرف غير الإنجليزية. ولا تحتاج إليها البرامج الأخرى.</translation>
    </message>
    <message>
        <source>Mark the file as &amp;UTF-8 for Excel</source>
        <translation>تمي&amp;يز الملف بعلامة UTF-8 لبرنامج Excel</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>CSV (comma-separated values)</source>
        <translation>CSV (قيم مفصولة بفواصل)</translation>
    </message>
    <message>
        <source>TSV (tab-separated values)</source>
        <translation>TSV (قيم مفصولة بعلامات جدولة)</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>صفحة HTML</translation>
    </message>
    <message>
        <source>Okta CSV import</source>
        <translation>ملف استيراد CSV إلى Okta</translation>
    </message>
    <message>
        <source>Microsoft Entra bulk create (CSV)</source>
        <translation>إنشاء مجمّع في Microsoft Entra (CSV)</translation>
    </message>
    <message>
        <source>JumpCloud CSV import</source>
        <translation>ملف استيراد CSV إلى JumpCloud</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>جدول Markdown</translation>
    </message>
    <message>
        <source>NDJSON (one object a line)</source>
        <translation>NDJSON (كائن في كل سطر)</translation>
    </message>
    <message>
        <source>SCIM 2.0 bulk request (JSON)</source>
        <translation>طلب مجمّع SCIM 2.0 (JSON)</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>قاعدة بيانات SQLite</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Find in the JSON</source>
        <translation>البحث في JSON</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>التطابق السابق</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>التطابق التالي</translation>
    </message>
    <message>
        <source>JSON of the user, as a tree</source>
        <translation>JSON الخاص بالمستخدم في شكل شجرة</translation>
    </message>
    <message>
        <source>JSON of the user</source>
        <translation>JSON الخاص بالمستخدم</translation>
    </message>
    <message>
        <source>On: keys and values as a tree. Off: the text.</source>
        <translation>عند التشغيل: المفاتيح والقيم في شكل شجرة. عند الإيقاف: النص.</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <comment>shows JSON as a tree</comment>
        <translation>&amp;شجرة</translation>
    </message>
    <message>
        <source>Off: the object as the service sent it</source>
        <translation>عند الإيقاف: الكائن كما أرسلته الخدمة</translation>
    </message>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;مسافة بادئة</translation>
    </message>
    <message>
        <source>Copies the object exactly as the service sent it</source>
        <translation>نسخ الكائن كما أرسلته الخدمة تمامًا</translation>
    </message>
    <message>
        <source>&amp;Copy All</source>
        <translation>&amp;نسخ الكل</translation>
    </message>
</context>
<context>
    <name>LaterColumn</name>
    <message>
        <source>%1 (number)</source>
        <comment>a list about a user</comment>
        <translation>%1 (العدد)</translation>
    </message>
</context>
<context>
    <name>ListingStatus</name>
    <message>
        <source>Pause loading</source>
        <translation>إيقاف التحميل مؤقتًا</translation>
    </message>
    <message>
        <source>Go on loading</source>
        <translation>متابعة التحميل</translation>
    </message>
    <message>
        <source>Stop loading; what was received is kept</source>
        <translation>إيقاف التحميل مع الاحتفاظ بما استُلم</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>إيقاف التحميل</translation>
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
        <translation>المستأ&amp;جرون</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>المستأجرون</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Vie&amp;ws</source>
        <translation>&amp;طرق العرض</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>الم&amp;ستأجر</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>تع&amp;ليمات</translation>
    </message>
    <message>
        <source>Add &amp;Tenant…</source>
        <translation>إضافة &amp;مستأجر…</translation>
    </message>
    <message>
        <source>Add a tenant</source>
        <translation>إضافة مستأجر</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Write users to a file</source>
        <translation>كتابة المستخدمين في ملف</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>إعادة ال&amp;تحميل</translation>
    </message>
    <message>
        <source>Load all users again</source>
        <translation>تحميل جميع المستخدمين مجددًا</translation>
    </message>
    <message>
        <source>Fetch &amp;Only What This Search Finds…</source>
        <translation>جلب ما ي&amp;طابق البحث فقط…</translation>
    </message>
    <message>
        <source>Fetch &amp;Everybody</source>
        <translation>جلب ال&amp;جميع</translation>
    </message>
    <message>
        <source>Members of a &amp;Group…</source>
        <translation>أ&amp;عضاء مجموعة…</translation>
    </message>
    <message>
        <source>Show only those who are in a group of the directory</source>
        <translation>عرض أعضاء إحدى مجموعات الدليل فقط</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>&amp;حفظ طريقة العرض…</translation>
    </message>
    <message>
        <source>Keep the search, the order and the columns under a name</source>
        <translation>حفظ البحث والترتيب والأعمدة باسم</translation>
    </message>
    <message>
        <source>Save what the table shows now in this view</source>
        <translation>حفظ ما يعرضه الجدول الآن في طريقة العرض هذه</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>إ&amp;دارة طرق العرض…</translation>
    </message>
    <message>
        <source>Rename, remove, export and import views</source>
        <translation>إعادة تسمية طرق العرض وإزالتها وتصديرها واستيرادها</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>الأع&amp;مدة…</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>اختيار الأعمدة المعروضة</translation>
    </message>
    <message>
        <source>Add &amp;Details Columns…</source>
        <translation>إضافة أعم&amp;دة تفاصيل…</translation>
    </message>
    <message>
        <source>Ask for groups, applications, factors and the like of all users shown</source>
        <translation>طلب المجموعات والتطبيقات وعوامل المصادقة وما شابهها لجميع المستخدمين المعروضين</translation>
    </message>
    <message>
        <source>&amp;Filter Row</source>
        <translation>&amp;صف التصفية</translation>
    </message>
    <message>
        <source>Show a filter below the header of each column</source>
        <translation>عرض حقل تصفية أسفل رأس كل عمود</translation>
    </message>
    <message>
        <source>&amp;User Panel</source>
        <translation>&amp;لوحة المستخدم</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تحرير…</translation>
    </message>
    <message>
        <source>Edit the tenant</source>
        <translation>تحرير المستأجر</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>ت&amp;كرار…</translation>
    </message>
    <message>
        <source>Add a tenant like this one</source>
        <translation>إضافة مستأجر مماثل لهذا</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Remove the tenant from Rollcall</source>
        <translation>إزالة المستأجر من Rollcall</translation>
    </message>
    <message>
        <source>Open User in a &amp;Window</source>
        <translation>فتح المستخدم في نا&amp;فذة</translation>
    </message>
    <message>
        <source>Show the selected user in a window of its own</source>
        <translation>عرض المستخدم المحدد في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Com&amp;pare Users</source>
        <translation>م&amp;قارنة المستخدمين</translation>
    </message>
    <message>
        <source>Show two to four selected users side by side</source>
        <translation>عرض مستخدمَين إلى أربعة مستخدمين محددين جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Tenant &amp;Card…</source>
        <translation>&amp;بطاقة المستأجر…</translation>
    </message>
    <message>
        <source>Show how the tenant is signed in to, and what its token may do</source>
        <translation>عرض طريقة تسجيل الدخول إلى المستأجر وما يتيحه رمزه المميز</translation>
    </message>
    <message>
        <source>Te&amp;st Connection</source>
        <translation>ا&amp;ختبار الاتصال</translation>
    </message>
    <message>
        <source>Enter &amp;Token…</source>
        <translation>إدخال ال&amp;رمز المميز…</translation>
    </message>
    <message>
        <source>&amp;Pause Loading</source>
        <translation>إيقاف التحميل مؤ&amp;قتًا</translation>
    </message>
    <message>
        <source>Res&amp;ume Loading</source>
        <translation>ا&amp;ستئناف التحميل</translation>
    </message>
    <message>
        <source>St&amp;op Loading</source>
        <translation>إ&amp;يقاف التحميل</translation>
    </message>
    <message>
        <source>Save &amp;Support Bundle…</source>
        <translation>حفظ حزمة ال&amp;دعم…</translation>
    </message>
    <message>
        <source>Show what helps to find a fault, and save it in a file</source>
        <translation>عرض ما يساعد على اكتشاف الخلل وحفظه في ملف</translation>
    </message>
    <message>
        <source>&amp;About Rollcall</source>
        <translation>&amp;حول Rollcall</translation>
    </message>
</context>
<context>
    <name>MessageBanner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Give the tenant a name.</source>
        <translation>أدخل اسمًا للمستأجر.</translation>
    </message>
    <message>
        <source>The tenant&apos;s settings are not complete.</source>
        <translation>إعدادات المستأجر غير مكتملة.</translation>
    </message>
    <message>
        <source>The tenant&apos;s address must not hold a user name, password or query.</source>
        <translation>يجب ألا يتضمن عنوان المستأجر اسم مستخدم أو كلمة مرور أو استعلامًا.</translation>
    </message>
    <message>
        <source>Another tenant has this name already. Choose a different one.</source>
        <translation>هذا الاسم مستخدم لمستأجر آخر. اختر اسمًا مختلفًا.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>&amp;Provider:</source>
        <translation>الم&amp;وفّر:</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>الموفّر</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>ال&amp;عنوان:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>What this tenant is called in Rollcall</source>
        <translation>اسم هذا المستأجر في Rollcall</translation>
    </message>
    <message>
        <source>Name of the tenant</source>
        <translation>اسم المستأجر</translation>
    </message>
    <message>
        <source>&amp;Sign in with:</source>
        <translation>&amp;طريقة تسجيل الدخول:</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Without them, the service lists fewer users than it has records</source>
        <translation>من دونهم تسرد الخدمة مستخدمين أقل مما لديها من سجلات</translation>
    </message>
    <message>
        <source>Include &amp;deprovisioned users</source>
        <translation>ت&amp;ضمين المستخدمين المُلغى توفيرهم</translation>
    </message>
    <message>
        <source>&amp;Rate limit share:</source>
        <translation>&amp;حصة حد معدل الطلبات:</translation>
    </message>
    <message>
        <source>Share of the rate limit</source>
        <translation>الحصة من حد معدل الطلبات</translation>
    </message>
    <message>
        <source>Share of the rate limit, in percent</source>
        <translation>الحصة من حد معدل الطلبات، بالنسبة المئوية</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>خيارات متقدمة</translation>
    </message>
    <message>
        <source>Alias &amp;host:</source>
        <translation>المضيف ال&amp;بديل:</translation>
    </message>
    <message>
        <source>Alias host</source>
        <translation>المضيف البديل</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>مل&amp;ف CA:</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ملف CA</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>اختيار ملف CA</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>استع&amp;راض…</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>ا&amp;ختبار الاتصال</translation>
    </message>
</context>
<context>
    <name>ProfileListModel</name>
    <message>
        <source>%1, %2, %3. %4</source>
        <comment>tenant, provider, state, last result</comment>
        <translation>%1، %2، %3. %4</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>The user name is missing.</source>
        <translation>اسم المستخدم مفقود.</translation>
    </message>
    <message>
        <source>A user name has no colon in it.</source>
        <translation>لا يمكن أن يتضمن اسم المستخدم نقطتين رأسيتين.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>كلمة المرور فارغة.</translation>
    </message>
    <message>
        <source>This way to sign in is not known.</source>
        <translation>طريقة تسجيل الدخول هذه غير معروفة.</translation>
    </message>
    <message>
        <source>The token is empty. Paste it whole.</source>
        <translation>الرمز المميز فارغ. الصقه كاملًا.</translation>
    </message>
    <message>
        <source>The token holds white space or characters that no token has. Paste it again, with nothing before or after it.</source>
        <translation>يتضمن الرمز المميز مسافات أو أحرفًا لا ترد في أي رمز مميز. الصقه مجددًا من دون شيء قبله أو بعده.</translation>
    </message>
    <message>
        <source>The private key is empty. Paste it whole, as a JWK or in PEM form.</source>
        <translation>المفتاح الخاص فارغ. الصقه كاملًا، بصيغة JWK أو PEM.</translation>
    </message>
    <message>
        <source>This JWK set has several keys. Paste the one that the app has.</source>
        <translation>تتضمن مجموعة JWK هذه عدة مفاتيح. الصق المفتاح الخاص بالتطبيق.</translation>
    </message>
    <message>
        <source>This private key cannot be read. Paste it whole, as a JWK or in PEM form, with its first and last line.</source>
        <translation>تتعذر قراءة هذا المفتاح الخاص. الصقه كاملًا، بصيغة JWK أو PEM، مع سطره الأول والأخير.</translation>
    </message>
    <message>
        <source>This RSA key is too short. Services ask for 2048 bits or more.</source>
        <translation>مفتاح RSA هذا قصير جدًا. تشترط الخدمات 2048 بت أو أكثر.</translation>
    </message>
    <message>
        <source>This kind of key is not supported. Use an RSA key, or an EC key on P-256.</source>
        <translation>هذا النوع من المفاتيح غير مدعوم. استخدم مفتاح RSA أو مفتاح EC على P-256.</translation>
    </message>
    <message>
        <source>This is the public key. Paste the private one, which has a member “d”.</source>
        <translation>هذا هو المفتاح العام. الصق المفتاح الخاص، وهو الذي يتضمن العنصر «d».</translation>
    </message>
    <message>
        <source>This private key is protected by a password. Paste it without, such as “openssl pkey -in key.pem” prints it; it is kept in the keychain.</source>
        <translation>هذا المفتاح الخاص محمي بكلمة مرور. الصقه من دونها، كما يطبعه الأمر «openssl pkey -in key.pem»؛ وسيُحفظ في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>There is no private key in this text. Paste it beside its certificate.</source>
        <translation>لا يوجد مفتاح خاص في هذا النص. الصقه بجانب شهادته.</translation>
    </message>
    <message>
        <source>The certificate belongs to another private key than the one beside it.</source>
        <translation>الشهادة تخص مفتاحًا خاصًا غير الذي بجانبها.</translation>
    </message>
    <message>
        <source>This service wants another kind of key: RSA instead of EC.</source>
        <translation>تتطلب هذه الخدمة نوعًا آخر من المفاتيح: RSA بدلًا من EC.</translation>
    </message>
    <message>
        <source>Nothing can be signed with this key.</source>
        <translation>لا يمكن التوقيع بهذا المفتاح.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>معرّف العميل مفقود.</translation>
    </message>
    <message>
        <source>The certificate is missing. Paste it and its private key one after the other, both in PEM form.</source>
        <translation>الشهادة مفقودة. الصقها مع مفتاحها الخاص، أحدهما بعد الآخر، وكلاهما بصيغة PEM.</translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation>يجب ألا يكون هذا الحقل فارغًا.</translation>
    </message>
    <message>
        <source>This is none of the values that the field can have.</source>
        <translation>هذه ليست من القيم المسموح بها لهذا الحقل.</translation>
    </message>
    <message>
        <source>This is not a valid host name.</source>
        <translation>اسم المضيف هذا غير صالح.</translation>
    </message>
    <message>
        <source>White space around the address was left out.</source>
        <translation>حُذفت المسافات المحيطة بالعنوان.</translation>
    </message>
    <message>
        <source>Invisible characters were left out.</source>
        <translation>حُذفت الأحرف غير المرئية.</translation>
    </message>
    <message>
        <source>The quotation marks around the address were left out.</source>
        <translation>حُذفت علامات الاقتباس المحيطة بالعنوان.</translation>
    </message>
    <message>
        <source>This is a placeholder from documentation. Enter the address of your own organization in its place.</source>
        <translation>هذا عنوان نموذجي من الوثائق. أدخل عنوان مؤسستك بدلًا منه.</translation>
    </message>
    <message>
        <source>https:// was put in front, because the API answers on https only.</source>
        <translation>أُضيف https://‎ في البداية، لأن واجهة API لا تستجيب إلا عبر https.</translation>
    </message>
    <message>
        <source>The API answers on https only. Enter an address that begins with https://.</source>
        <translation>لا تستجيب واجهة API إلا عبر https. أدخل عنوانًا يبدأ بـ https://‎.</translation>
    </message>
    <message>
        <source>The slashes after the scheme were put right.</source>
        <translation>صُحّحت الشرطات المائلة بعد المخطط.</translation>
    </message>
    <message>
        <source>The address begins with a scheme twice. Remove one https:// from it.</source>
        <translation>يبدأ العنوان بالمخطط مرتين. احذف منه https://‎ واحدًا.</translation>
    </message>
    <message>
        <source>The slash at the end was left out.</source>
        <translation>حُذفت الشرطة المائلة من النهاية.</translation>
    </message>
    <message>
        <source>The path after the host name was left out.</source>
        <translation>حُذف المسار الذي يلي اسم المضيف.</translation>
    </message>
    <message>
        <source>The query, from the ? on, was left out.</source>
        <translation>حُذف الاستعلام ابتداءً من العلامة ?.</translation>
    </message>
    <message>
        <source>The fragment, from the # on, was left out.</source>
        <translation>حُذف الجزء الذي يبدأ بالعلامة #.</translation>
    </message>
    <message>
        <source>An address must not hold a user name or password. Enter only the host name.</source>
        <translation>يجب ألا يتضمن العنوان اسم مستخدم أو كلمة مرور. أدخل اسم المضيف فقط.</translation>
    </message>
    <message>
        <source>Brackets were put around the IPv6 address.</source>
        <translation>أُضيفت أقواس حول عنوان IPv6.</translation>
    </message>
    <message>
        <source>This is not a valid IP address.</source>
        <translation>عنوان IP هذا غير صالح.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>يجب أن يكون المنفذ رقمًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>The port was left out, because it is the usual one.</source>
        <translation>حُذف المنفذ لأنه المنفذ المعتاد.</translation>
    </message>
    <message>
        <source>The address has no host name. Enter it whole.</source>
        <translation>العنوان يخلو من اسم المضيف. أدخله كاملًا.</translation>
    </message>
    <message>
        <source>Capital letters were written small.</source>
        <translation>حُوّلت الأحرف الكبيرة إلى أحرف صغيرة.</translation>
    </message>
    <message>
        <source>The host name was written in its ASCII form, in which letters that only look alike can be told apart.</source>
        <translation>كُتب اسم المضيف بصيغة ASCII التي يمكن فيها تمييز الأحرف المتشابهة شكلًا.</translation>
    </message>
    <message>
        <source>The dot at the end was left out.</source>
        <translation>حُذفت النقطة من النهاية.</translation>
    </message>
    <message>
        <source>The host name ends in .com twice. Remove one .com from it.</source>
        <translation>ينتهي اسم المضيف بـ ‎.com‎ مرتين. احذف إحداهما.</translation>
    </message>
    <message>
        <source>The host name is not whole. Enter all of it, with the dots in it.</source>
        <translation>اسم المضيف غير كامل. أدخله كله مع النقاط التي فيه.</translation>
    </message>
    <message>
        <source>The host name was completed with the usual domain.</source>
        <translation>أُكمل اسم المضيف بالمجال المعتاد.</translation>
    </message>
    <message>
        <source>A token must not travel over plain http. Enter the address with https:// in front.</source>
        <translation>يجب ألا يُنقل الرمز المميز عبر http غير المشفّر. أدخل العنوان مسبوقًا بـ https://‎.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a name and a password. Write them into the proxy&apos;s address in the system&apos;s settings, or ask whoever runs the network for a way without.</source>
        <translation>يطلب الخادم الوكيل لهذه الشبكة اسمًا وكلمة مرور. أدخلهما في عنوان الوكيل ضمن إعدادات النظام، أو اسأل مسؤول الشبكة عن طريقة لا تتطلبهما.</translation>
    </message>
    <message>
        <source>The token was not sent. What answers there speaks no version of TLS that is still safe. Whoever runs the server must turn on TLS 1.2 or newer.</source>
        <translation>لم يُرسل الرمز المميز. لا يدعم الطرف المستجيب أي إصدار من TLS ما زال آمنًا. يجب على مسؤول الخادم تفعيل TLS 1.2 أو أحدث.</translation>
    </message>
    <message>
        <source>This is Azure AD Graph, which Microsoft has retired. Use Microsoft Graph: graph.microsoft.com.</source>
        <translation>هذه واجهة Azure AD Graph التي أوقفتها Microsoft. استخدم Microsoft Graph: graph.microsoft.com.</translation>
    </message>
    <message>
        <source>This is where people sign in. Enter the address of Microsoft Graph: graph.microsoft.com, or that of your cloud.</source>
        <translation>هذا عنوان تسجيل دخول المستخدمين. أدخل عنوان Microsoft Graph: graph.microsoft.com، أو عنوان السحابة لديك.</translation>
    </message>
    <message>
        <source>This is a tenant&apos;s domain. It belongs in the field for the tenant; the address is graph.microsoft.com, or that of your cloud.</source>
        <translation>هذا مجال مستأجر، ومكانه حقل المستأجر؛ أما العنوان فهو graph.microsoft.com أو عنوان السحابة لديك.</translation>
    </message>
    <message>
        <source>This is a portal for administrators. Enter the address of Microsoft Graph: graph.microsoft.com, or that of your cloud.</source>
        <translation>هذه بوابة للمسؤولين. أدخل عنوان Microsoft Graph: graph.microsoft.com، أو عنوان السحابة لديك.</translation>
    </message>
    <message>
        <source>Enter the address of Microsoft Graph: graph.microsoft.com, or that of your cloud.</source>
        <translation>أدخل عنوان Microsoft Graph: graph.microsoft.com، أو عنوان السحابة لديك.</translation>
    </message>
    <message>
        <source>Global, also GCC</source>
        <translation>العالمية، وتشمل GCC</translation>
    </message>
    <message>
        <source>US Government (GCC High)</source>
        <translation>حكومة الولايات المتحدة (GCC High)</translation>
    </message>
    <message>
        <source>US Government (DoD)</source>
        <translation>حكومة الولايات المتحدة (DoD)</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>الصين (21Vianet)</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>معرّف التطبيق (العميل)</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center, open App registrations and your app: the id stands on its overview page.</source>
        <translation>في مركز إدارة Microsoft Entra، افتح App registrations ثم تطبيقك: يظهر المعرّف في صفحة النظرة العامة.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>The directory (tenant) ID from the overview page of Microsoft Entra ID, or a verified domain such as contoso.onmicrosoft.com.</source>
        <translation>معرّف الدليل (المستأجر) من صفحة النظرة العامة في Microsoft Entra ID، أو مجال تم التحقق منه مثل contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>عنوان تسجيل الدخول</translation>
    </message>
    <message>
        <source>Where tokens are asked for. Leave it empty for the usual host of the cloud.</source>
        <translation>الموضع الذي تُطلب منه الرموز المميزة. اتركه فارغًا لاستخدام المضيف المعتاد للسحابة.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>رمز التحديث المميز</translation>
    </message>
    <message>
        <source>Rollcall gets it when you sign in, and keeps it in the keychain; leave it empty.</source>
        <translation>يحصل عليه Rollcall عند تسجيل دخولك ويحفظه في سلسلة المفاتيح؛ اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Enter the tenant: its id or one of its domains, such as contoso.onmicrosoft.com.</source>
        <translation>أدخل المستأجر: معرّفه أو أحد مجالاته، مثل contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>An app&apos;s own token is issued by one tenant: common and organizations do not work here. Enter the tenant&apos;s id or one of its domains.</source>
        <translation>الرمز المميز الخاص بالتطبيق نفسه يصدره مستأجر واحد، فلا تصلح هنا القيمتان common و organizations. أدخل معرّف المستأجر أو أحد مجالاته.</translation>
    </message>
    <message>
        <source>The tenant is an id of 36 characters, such as 00000000-0000-0000-0000-000000000000, or a domain, such as contoso.onmicrosoft.com.</source>
        <translation>المستأجر معرّف من 36 حرفًا، مثل ‎00000000-0000-0000-0000-000000000000‎، أو مجال مثل contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>The cloud is one of global, us-gov, us-dod and china.</source>
        <translation>السحابة هي إحدى القيم global و us-gov و us-dod و china.</translation>
    </message>
    <message>
        <source>The address belongs to another of Microsoft&apos;s clouds than the one that was chosen. A token of one cloud is useless in another: choose the cloud of the address.</source>
        <translation>يتبع العنوان سحابة من سحابات Microsoft غير التي اختيرت. الرمز المميز لسحابة لا ينفع في أخرى: اختر سحابة العنوان.</translation>
    </message>
    <message>
        <source>The sign-in address is not an address that begins with https://. Leave it empty for the usual one.</source>
        <translation>عنوان تسجيل الدخول ليس عنوانًا يبدأ بـ https://‎. اتركه فارغًا لاستخدام العنوان المعتاد.</translation>
    </message>
    <message>
        <source>Enter the application (client) ID of your app registration.</source>
        <translation>أدخل معرّف التطبيق (العميل) من تسجيل تطبيقك.</translation>
    </message>
    <message>
        <source>The application (client) ID is an id of 36 characters, such as 00000000-0000-0000-0000-000000000000.</source>
        <translation>معرّف التطبيق (العميل) معرّف من 36 حرفًا، مثل ‎00000000-0000-0000-0000-000000000000‎.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>السحابة</translation>
    </message>
    <message>
        <source>Where the tenant is kept. Most are in the global cloud.</source>
        <translation>مكان حفظ المستأجر. معظم المستأجرين في السحابة العالمية.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول المميز</translation>
    </message>
    <message>
        <source>A token for Microsoft Graph from Graph Explorer or from &quot;az account get-access-token --resource-type ms-graph&quot;. It is good for about an hour.</source>
        <translation>رمز مميز لخدمة Microsoft Graph من Graph Explorer أو من &quot;az account get-access-token --resource-type ms-graph&quot;. يصلح لنحو ساعة.</translation>
    </message>
    <message>
        <source>App with a client secret</source>
        <translation>تطبيق بسر عميل</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>In the app registration, open Certificates &amp; secrets and choose New client secret; copy its value, not its id. The app needs the application permission User.Read.All, with admin consent.</source>
        <translation>في تسجيل التطبيق، افتح Certificates &amp; secrets واختر New client secret؛ وانسخ قيمته لا معرّفه. يحتاج التطبيق إلى إذن التطبيق User.Read.All مع موافقة المسؤول.</translation>
    </message>
    <message>
        <source>App with a certificate</source>
        <translation>تطبيق بشهادة</translation>
    </message>
    <message>
        <source>Private key and certificate (PEM)</source>
        <translation>المفتاح الخاص والشهادة (PEM)</translation>
    </message>
    <message>
        <source>The PEM text of the private key, followed by that of the certificate that was uploaded under Certificates &amp; secrets.</source>
        <translation>نص PEM للمفتاح الخاص، يليه نص الشهادة التي رُفعت ضمن Certificates &amp; secrets.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول بالمتصفح</translation>
    </message>
    <message>
        <source>Sign in on another device</source>
        <translation>تسجيل الدخول على جهاز آخر</translation>
    </message>
    <message>
        <source>Groups and roles, direct</source>
        <translation>المجموعات والأدوار المباشرة</translation>
    </message>
    <message>
        <source>In no group or role.</source>
        <translation>ليس في أي مجموعة أو دور.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Those of a kind that the app may not read come without a name: that takes Directory.Read.All.</source>
        <translation>ما لا يحق للتطبيق قراءة نوعه يظهر من دون اسم: يتطلب ذلك Directory.Read.All.</translation>
    </message>
    <message>
        <source>Groups and roles, nested ones too</source>
        <translation>المجموعات والأدوار، والمتداخلة أيضًا</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <source>No application is assigned.</source>
        <translation>لا يوجد تطبيق معيّن.</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>معيّن إلى</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>من خلال</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>No licence.</source>
        <translation>لا يوجد ترخيص.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>معرّف المنتج</translation>
    </message>
    <message>
        <source>Authentication methods</source>
        <translation>أساليب المصادقة</translation>
    </message>
    <message>
        <source>No method is registered.</source>
        <translation>لا يوجد أسلوب مسجّل.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>No device is registered.</source>
        <translation>لا يوجد جهاز مسجّل.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>النظام الأساسي</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>طريقة الانضمام</translation>
    </message>
    <message>
        <source>Last used, about</source>
        <translation>آخر استخدام (تقريبًا)</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>عمليات تسجيل الدخول</translation>
    </message>
    <message>
        <source>Nothing in this time.</source>
        <translation>لا شيء في هذه المدة.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Result (0: success)</source>
        <translation>النتيجة (0: نجاح)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Interactive sign-ins alone, which takes a P1 or P2 licence; Entra ID keeps them for 30 days.</source>
        <translation>عمليات تسجيل الدخول التفاعلية فقط، وهي تتطلب ترخيص P1 أو P2؛ ويحتفظ بها Entra ID لمدة 30 يومًا.</translation>
    </message>
    <message>
        <source>Done to this user</source>
        <translation>ما أُجري على هذا المستخدم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>المنفّذ</translation>
    </message>
    <message>
        <source>By which app</source>
        <translation>التطبيق المنفّذ</translation>
    </message>
    <message>
        <source>To list users, the app registration needs the permission User.Read.All, or Directory.Read.All, with the consent of an administrator.</source>
        <translation>لسرد المستخدمين يحتاج تسجيل التطبيق إلى الإذن User.Read.All أو Directory.Read.All مع موافقة مسؤول.</translation>
    </message>
    <message>
        <source>A Conditional Access policy of the tenant wants a new sign-in.</source>
        <translation>يتطلب نهج الوصول المشروط للمستأجر تسجيل دخول جديدًا.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>No user is in the group.</source>
        <translation>لا يوجد أي مستخدم في المجموعة.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>The directory has no group.</source>
        <translation>لا توجد أي مجموعة في الدليل.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Microsoft Graph address</source>
        <translation>عنوان Microsoft Graph</translation>
    </message>
    <message>
        <source>Where Microsoft Graph answers for the tenant&apos;s cloud: graph.microsoft.com for most.</source>
        <translation>العنوان الذي يستجيب فيه Microsoft Graph لسحابة المستأجر: graph.microsoft.com لمعظم المستأجرين.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>The host was replaced by that of the console, which answers for users.</source>
        <translation>استُبدل المضيف بمضيف وحدة التحكم، فهو الذي يستجيب لطلبات المستخدمين.</translation>
    </message>
    <message>
        <source>JumpCloud&apos;s API does not answer there. Enter console.jumpcloud.com, console.eu.jumpcloud.com or console.in.jumpcloud.com.</source>
        <translation>لا تستجيب واجهة API في JumpCloud عند هذا العنوان. أدخل console.jumpcloud.com أو console.eu.jumpcloud.com أو console.in.jumpcloud.com.</translation>
    </message>
    <message>
        <source>Enter the address of JumpCloud&apos;s console, such as console.jumpcloud.com.</source>
        <translation>أدخل عنوان وحدة تحكم JumpCloud، مثل console.jumpcloud.com.</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>ليس في أي مجموعة.</translation>
    </message>
    <message>
        <source>Members by</source>
        <translation>طريقة العضوية</translation>
    </message>
    <message>
        <source>Members by STATIC: an administrator; by DYNAMIC…: a rule of the group.</source>
        <translation>طريقة العضوية STATIC: يضيف الأعضاء مسؤول؛ DYNAMIC…: تضيفهم قاعدة للمجموعة.</translation>
    </message>
    <message>
        <source>Devices for push sign-in</source>
        <translation>أجهزة تسجيل الدخول بالإشعارات الفورية</translation>
    </message>
    <message>
        <source>No device for push sign-in.</source>
        <translation>لا يوجد جهاز لتسجيل الدخول بالإشعارات الفورية.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Whether codes and security keys are set up stands in the attribute mfaEnrollment.</source>
        <translation>تبيّن السمة mfaEnrollment هل أُعدّت الرموز ومفاتيح الأمان.</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>أجهزة الكمبيوتر</translation>
    </message>
    <message>
        <source>No computer is bound.</source>
        <translation>لا يوجد كمبيوتر مرتبط.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Administrator there</source>
        <translation>مسؤول على الجهاز</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>JumpCloud keeps its log in Directory Insights, at an address of its own. Rollcall sends the key to the tenant&apos;s own address alone, and so does not ask there.</source>
        <translation>يحتفظ JumpCloud بسجله في Directory Insights على عنوان خاص به. ولا يرسل Rollcall المفتاح إلا إلى عنوان المستأجر نفسه، لذا لا يطلب السجل من هناك.</translation>
    </message>
    <message>
        <source>Check the key and the region: keys of other regions are refused, and a new key replaces the one before. An administrator of several organizations also has to give the organization id.</source>
        <translation>تحقّق من المفتاح والمنطقة: تُرفض مفاتيح المناطق الأخرى، وكل مفتاح جديد يحل محل سابقه. وعلى من يدير عدة مؤسسات أن يُدخل معرّف المؤسسة أيضًا.</translation>
    </message>
    <message>
        <source>The administrator&apos;s role must allow to read users; “Read Only” suffices. Access to the API can also be switched off for an administrator, and JumpCloud blocks network addresses that it finds suspicious.</source>
        <translation>يجب أن يسمح دور المسؤول بقراءة المستخدمين؛ ويكفي «Read Only». وقد يكون الوصول إلى واجهة API موقوفًا لأحد المسؤولين، كما يحظر JumpCloud عناوين الشبكة التي يشتبه فيها.</translation>
    </message>
    <message>
        <source>Check the organization id: JumpCloud does not know this one, or the address is not that of its API.</source>
        <translation>تحقّق من معرّف المؤسسة: لا يعرف JumpCloud هذا المعرّف، أو أن العنوان ليس عنوان واجهة API لديه.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>In JumpCloud&apos;s Admin Portal, open the menu under your initials and choose My API Key. The key has the rights of its administrator: the role Read Only suffices. Generating a new key ends the one before.</source>
        <translation>في JumpCloud Admin Portal، افتح القائمة التي تحت الأحرف الأولى من اسمك واختر My API Key. للمفتاح حقوق المسؤول صاحبه: يكفي الدور Read Only. إنشاء مفتاح جديد يلغي سابقه.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>حساب خدمة</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>In JumpCloud&apos;s Admin Portal, open Settings &gt; Service Accounts and create one with the role Read Only, for which you need the role Administrator with Billing. Its client id is shown beside its secret.</source>
        <translation>في JumpCloud Admin Portal، افتح Settings &gt; Service Accounts وأنشئ حسابًا بالدور Read Only، ويلزمك لذلك الدور Administrator with Billing. يظهر معرّف العميل بجانب السر.</translation>
    </message>
    <message>
        <source>Shown once, when the service account or a further secret is created.</source>
        <translation>يظهر مرة واحدة، عند إنشاء حساب الخدمة أو سر إضافي.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Where your organization&apos;s data is kept. The address of the Admin Portal tells it: console.jumpcloud.com is the United States.</source>
        <translation>مكان حفظ بيانات مؤسستك، ويدل عليه عنوان Admin Portal: فالعنوان console.jumpcloud.com للولايات المتحدة.</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>معرّف المؤسسة</translation>
    </message>
    <message>
        <source>Only for administrators of several organizations (multi-tenant portal): 24 digits and letters from a to f, in Settings &gt; Organization Profile.</source>
        <translation>لمن يدير عدة مؤسسات فقط (multi-tenant portal): 24 خانة من الأرقام والأحرف من a إلى f، في Settings &gt; Organization Profile.</translation>
    </message>
    <message>
        <source>JumpCloud has no such region.</source>
        <translation>لا توجد منطقة كهذه لدى JumpCloud.</translation>
    </message>
    <message>
        <source>The address is that of another region than the one that was chosen.</source>
        <translation>العنوان يخص منطقة غير التي اختيرت.</translation>
    </message>
    <message>
        <source>An organization id of JumpCloud has 24 digits and letters from a to f.</source>
        <translation>يتكون معرّف المؤسسة في JumpCloud من 24 خانة من الأرقام والأحرف من a إلى f.</translation>
    </message>
    <message>
        <source>Enter the client id of the service account.</source>
        <translation>أدخل معرّف العميل لحساب الخدمة.</translation>
    </message>
    <message>
        <source>The group has no members.</source>
        <translation>لا أعضاء في المجموعة.</translation>
    </message>
    <message>
        <source>Console address</source>
        <translation>عنوان وحدة التحكم</translation>
    </message>
    <message>
        <source>The address of JumpCloud&apos;s Admin Portal, such as console.jumpcloud.com.</source>
        <translation>عنوان JumpCloud Admin Portal، مثل console.jumpcloud.com.</translation>
    </message>
    <message>
        <source>Id at the source</source>
        <translation>المعرّف في المصدر</translation>
    </message>
    <message>
        <source>Departments, teams and cost centres of the HR system, as of Merge&apos;s last sync.</source>
        <translation>الأقسام والفرق ومراكز التكلفة في نظام الموارد البشرية، حسب آخر مزامنة في Merge.</translation>
    </message>
    <message>
        <source>An HR system tells nothing of applications.</source>
        <translation>لا يقدّم نظام الموارد البشرية معلومات عن التطبيقات.</translation>
    </message>
    <message>
        <source>Sign-in factors and devices</source>
        <translation>عوامل المصادقة والأجهزة</translation>
    </message>
    <message>
        <source>An HR system tells nothing of factors and devices.</source>
        <translation>لا يقدّم نظام الموارد البشرية معلومات عن عوامل المصادقة والأجهزة.</translation>
    </message>
    <message>
        <source>Merge has no log of a person.</source>
        <translation>لا يوجد في Merge سجل نشاط للأشخاص.</translation>
    </message>
    <message>
        <source>Check the API key, the account token and the region: keys and tokens of one region are not known in another, and a linked account that was deleted has no token.</source>
        <translation>تحقّق من مفتاح API والرمز المميز للحساب والمنطقة: مفاتيح منطقة ورموزها المميزة غير معروفة في أخرى، والحساب المرتبط المحذوف لا رمز مميزًا له.</translation>
    </message>
    <message>
        <source>The API key or the linked account may not read employees. In Merge, check the scopes of the linked account: it needs Employee, and Employment, Group, Team and Location for titles, departments and places.</source>
        <translation>لا يحق لمفتاح API أو للحساب المرتبط قراءة الموظفين. تحقّق في Merge من نطاقات الحساب المرتبط: يلزمه Employee، وكذلك Employment و Group و Team و Location للمسميات الوظيفية والأقسام والأماكن.</translation>
    </message>
    <message>
        <source>The HR system has neither groups nor teams.</source>
        <translation>لا توجد في نظام الموارد البشرية مجموعات ولا فرق.</translation>
    </message>
    <message>
        <source>read access to Group or Team in Merge</source>
        <translation>الوصول للقراءة إلى Group أو Team في Merge</translation>
    </message>
    <message>
        <source>No employee is in the group.</source>
        <translation>لا يوجد أي موظف في المجموعة.</translation>
    </message>
    <message>
        <source>Where the Merge account is kept. The address of its pages in the browser tells: app.merge.dev is the United States.</source>
        <translation>مكان حفظ حساب Merge، ويدل عليه عنوان صفحاته في المتصفح: فالعنوان app.merge.dev للولايات المتحدة.</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation>آسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>بيئة الاختبار</translation>
    </message>
    <message>
        <source>API key and account token</source>
        <translation>مفتاح API والرمز المميز للحساب</translation>
    </message>
    <message>
        <source>In Merge, under API keys: the production or test access key. It opens every linked account together with its token.</source>
        <translation>في Merge، ضمن API keys: مفتاح الوصول للإنتاج أو الاختبار. يفتح كل حساب مرتبط مع الرمز المميز لذلك الحساب.</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>الرمز المميز للحساب</translation>
    </message>
    <message>
        <source>Of the one linked account to list: in Merge, under Linked accounts, open it and copy its account token.</source>
        <translation>للحساب المرتبط المراد سرد مستخدميه: في Merge، افتحه ضمن Linked accounts وانسخ رمزه المميز.</translation>
    </message>
    <message>
        <source>This is Merge&apos;s own site. Its API is at api.merge.dev, or at api-eu.merge.dev for Europe.</source>
        <translation>هذا موقع Merge نفسه. واجهة API لديه على api.merge.dev، أو api-eu.merge.dev لأوروبا.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>عنوان API</translation>
    </message>
    <message>
        <source>The host of Merge&apos;s API. The region tells it: leave it as it is.</source>
        <translation>مضيف واجهة API لدى Merge. تحدده المنطقة: اتركه كما هو.</translation>
    </message>
    <message>
        <source>Enter the host of Merge&apos;s API, such as api.merge.dev.</source>
        <translation>أدخل مضيف واجهة API لدى Merge، مثل api.merge.dev.</translation>
    </message>
    <message>
        <source>The region is us, eu, ap or sandbox.</source>
        <translation>المنطقة هي us أو eu أو ap أو sandbox.</translation>
    </message>
    <message>
        <source>Merge can no longer read the HR system, so this is an old copy: the account has to be linked again in Merge.</source>
        <translation>لم يعد Merge قادرًا على قراءة نظام الموارد البشرية، فهذه نسخة قديمة: يجب ربط الحساب مجددًا في Merge.</translation>
    </message>
    <message>
        <source>Merge can no longer read the HR system, so this is a copy of %1: the account has to be linked again in Merge.</source>
        <translation>لم يعد Merge قادرًا على قراءة نظام الموارد البشرية، فهذه نسخة بتاريخ %1: يجب ربط الحساب مجددًا في Merge.</translation>
    </message>
    <message>
        <source>Merge is reading the HR system for the first time and has not ended yet, so users may be missing.</source>
        <translation>يقرأ Merge نظام الموارد البشرية للمرة الأولى ولم ينتهِ بعد، فقد ينقص بعض المستخدمين.</translation>
    </message>
    <message>
        <source>Merge has stopped reading the HR system, so this may be an old copy.</source>
        <translation>توقّف Merge عن قراءة نظام الموارد البشرية، فقد تكون هذه نسخة قديمة.</translation>
    </message>
    <message>
        <source>Merge could not read the HR system last time, so this may be an old copy.</source>
        <translation>لم يتمكن Merge من قراءة نظام الموارد البشرية في المرة الأخيرة، فقد تكون هذه نسخة قديمة.</translation>
    </message>
    <message>
        <source>This is an old copy: Merge read the HR system last at %1.</source>
        <translation>هذه نسخة قديمة: آخر قراءة أجراها Merge لنظام الموارد البشرية كانت في %1.</translation>
    </message>
    <message>
        <source>This is Okta&apos;s own site. Enter the address of your organization, such as acme.okta.com.</source>
        <translation>هذا موقع Okta نفسه. أدخل عنوان مؤسستك، مثل acme.okta.com.</translation>
    </message>
    <message>
        <source>-admin was left out of the host name, because the admin console&apos;s host does not answer the API.</source>
        <translation>حُذف ‎-admin من اسم المضيف، لأن مضيف Admin Console لا يستجيب لطلبات API.</translation>
    </message>
    <message>
        <source>Enter the address of your Okta organization, such as acme.okta.com.</source>
        <translation>أدخل عنوان مؤسستك في Okta، مثل acme.okta.com.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>API token (SSWS)</source>
        <translation>رمز API المميز (SSWS)</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>رمز API المميز</translation>
    </message>
    <message>
        <source>In the Okta Admin Console, open Security &gt; API &gt; Tokens and choose Create token. The token has the rights of the administrator who creates it: a read-only administrator&apos;s token suffices.</source>
        <translation>في Okta Admin Console، افتح Security &gt; API &gt; Tokens واختر Create token. للرمز المميز حقوق المسؤول الذي ينشئه: يكفي الرمز المميز لمسؤول للقراءة فقط.</translation>
    </message>
    <message>
        <source>Service app with a private key</source>
        <translation>تطبيق خدمة بمفتاح خاص</translation>
    </message>
    <message>
        <source>Of an API Services app, on its General tab. The app needs the scope okta.users.read and an administrator role, such as read-only administrator.</source>
        <translation>من تطبيق API Services، في علامة التبويب General. يحتاج التطبيق إلى النطاق okta.users.read وإلى دور مسؤول، مثل مسؤول للقراءة فقط.</translation>
    </message>
    <message>
        <source>Private key (JWK or PEM)</source>
        <translation>المفتاح الخاص (JWK أو PEM)</translation>
    </message>
    <message>
        <source>On the app&apos;s General tab, under Public keys, choose Add key and Generate new key; copy the private key. It is shown once.</source>
        <translation>في علامة التبويب General للتطبيق، ضمن Public keys، اختر Add key ثم Generate new key؛ وانسخ المفتاح الخاص. يظهر مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>Key ID (KID)</source>
        <translation>معرّف المفتاح (KID)</translation>
    </message>
    <message>
        <source>Beside the key on the app&apos;s General tab. Needed for a PEM key; a JWK mostly has it.</source>
        <translation>بجانب المفتاح في علامة التبويب General للتطبيق. يلزم لمفاتيح PEM؛ أما JWK فيتضمنه غالبًا.</translation>
    </message>
    <message>
        <source>Of a native app with the grants Authorization Code and Refresh Token, the scope okta.users.read and the sign-in redirects http://localhost:8765/callback, http://localhost:18765/callback and http://localhost:28765/callback.</source>
        <translation>من تطبيق أصلي (native) له نوعا المنح Authorization Code و Refresh Token والنطاق okta.users.read وعناوين إعادة التوجيه لتسجيل الدخول http://localhost:8765/callback و http://localhost:18765/callback و http://localhost:28765/callback.</translation>
    </message>
    <message>
        <source>Of a native app with the grants Device Authorization and Refresh Token, and the scope okta.users.read.</source>
        <translation>من تطبيق أصلي (native) له نوعا المنح Device Authorization و Refresh Token والنطاق okta.users.read.</translation>
    </message>
    <message>
        <source>Enter the client ID of your app in Okta.</source>
        <translation>أدخل معرّف العميل لتطبيقك في Okta.</translation>
    </message>
    <message>
        <source>A client ID of Okta has letters and digits alone, and begins with 0oa.</source>
        <translation>يتكون معرّف العميل في Okta من أحرف وأرقام فقط، ويبدأ بـ 0oa.</translation>
    </message>
    <message>
        <source>APP_GROUP: membership comes from an application or another directory; OKTA_GROUP: from an administrator or a group rule, Okta does not tell which; BUILT_IN: Okta&apos;s own.</source>
        <translation>‎APP_GROUP‎: تأتي العضوية من تطبيق أو دليل آخر؛ ‎OKTA_GROUP‎: من مسؤول أو من قاعدة مجموعة، ولا يبيّن Okta أيهما؛ ‎BUILT_IN‎: من مجموعات Okta المضمّنة.</translation>
    </message>
    <message>
        <source>As the user&apos;s dashboard has them; an application with several links is listed once for each.</source>
        <translation>كما في لوحة معلومات المستخدم؛ والتطبيق الذي له عدة روابط يُدرج مرة لكل رابط.</translation>
    </message>
    <message>
        <source>Administrator roles</source>
        <translation>أدوار المسؤول</translation>
    </message>
    <message>
        <source>No administrator.</source>
        <translation>ليس مسؤولًا.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Sign-in factors</source>
        <translation>عوامل المصادقة</translation>
    </message>
    <message>
        <source>Okta lists no factor.</source>
        <translation>لا يسرد Okta أي عامل مصادقة.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>عامل المصادقة</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>الموفّر</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Those alone that the enrolment policy with the highest priority asks for or allows.</source>
        <translation>لا تظهر إلا العوامل التي يطلبها نهج التسجيل ذو الأولوية العليا أو يسمح بها.</translation>
    </message>
    <message>
        <source>Done by this user</source>
        <translation>ما أجراه هذا المستخدم</translation>
    </message>
    <message>
        <source>Okta keeps its System Log for 90 days.</source>
        <translation>يحتفظ Okta بسجل النظام (System Log) لمدة 90 يومًا.</translation>
    </message>
    <message>
        <source>Organization address</source>
        <translation>عنوان المؤسسة</translation>
    </message>
    <message>
        <source>The address at which people sign in to Okta, such as acme.okta.com or your own domain. In the Okta Admin Console it stands in the menu under your name, at the top right.</source>
        <translation>العنوان الذي يُسجَّل فيه الدخول إلى Okta، مثل acme.okta.com أو مجالك الخاص. يظهر في Okta Admin Console في القائمة التي تحت اسمك، في الزاوية العليا اليمنى.</translation>
    </message>
    <message>
        <source>This is OneLogin&apos;s own site. Enter the address of your account, such as acme.onelogin.com.</source>
        <translation>هذا موقع OneLogin نفسه. أدخل عنوان حسابك، مثل acme.onelogin.com.</translation>
    </message>
    <message>
        <source>Enter the address of your OneLogin account, such as acme.onelogin.com.</source>
        <translation>أدخل عنوان حسابك في OneLogin، مثل acme.onelogin.com.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>In no role.</source>
        <translation>بلا أي دور.</translation>
    </message>
    <message>
        <source>an API credential with Read Users</source>
        <translation>بيانات اعتماد API لها Read Users</translation>
    </message>
    <message>
        <source>Roles are what other directories call groups.</source>
        <translation>الأدوار هنا هي ما تسميه الأدلة الأخرى مجموعات.</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>التوفير</translation>
    </message>
    <message>
        <source>an API credential with Read All</source>
        <translation>بيانات اعتماد API لها Read All</translation>
    </message>
    <message>
        <source>OneLogin lists no factor.</source>
        <translation>لا يسرد OneLogin أي عامل مصادقة.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Done by or to this user</source>
        <translation>ما أجراه هذا المستخدم أو أُجري عليه</translation>
    </message>
    <message>
        <source>What (number)</source>
        <translation>الإجراء (رقم)</translation>
    </message>
    <message>
        <source>Number 5 is a sign-in, 6 one that failed, 8 an application that was opened.</source>
        <translation>الرقم 5 تسجيل دخول، و6 تسجيل دخول فاشل، و8 فتح تطبيق.</translation>
    </message>
    <message>
        <source>Check that the API credential exists, and that it is one of this account: another subdomain refuses it. It must at least have the scope Read Users.</source>
        <translation>تحقّق من وجود بيانات اعتماد API ومن أنها لهذا الحساب: يرفضها أي مجال فرعي آخر. ويجب أن يكون لها النطاق Read Users على الأقل.</translation>
    </message>
    <message>
        <source>The API credential needs the scope Read Users. Make one in the administration, under Developers &gt; API Credentials.</source>
        <translation>تحتاج بيانات اعتماد API إلى النطاق Read Users. أنشئها في صفحات الإدارة، ضمن Developers &gt; API Credentials.</translation>
    </message>
    <message>
        <source>The directory has no role.</source>
        <translation>لا يوجد أي دور في الدليل.</translation>
    </message>
    <message>
        <source>Roles are what other directories call groups. For OneLogin&apos;s own groups search the table: group_id=NUMBER.</source>
        <translation>الأدوار هنا هي ما تسميه الأدلة الأخرى مجموعات. أما مجموعات OneLogin نفسها فابحث عنها في الجدول: group_id=NUMBER.</translation>
    </message>
    <message>
        <source>Nobody has the role.</source>
        <translation>لا أحد له هذا الدور.</translation>
    </message>
    <message>
        <source>API credential</source>
        <translation>بيانات اعتماد API</translation>
    </message>
    <message>
        <source>In OneLogin&apos;s administration, open Developers &gt; API Credentials and create one with the scope Read Users.</source>
        <translation>في صفحات إدارة OneLogin، افتح Developers &gt; API Credentials وأنشئ بيانات اعتماد بالنطاق Read Users.</translation>
    </message>
    <message>
        <source>Shown beside the client id, when the API credential is opened.</source>
        <translation>يظهر بجانب معرّف العميل عند فتح بيانات اعتماد API.</translation>
    </message>
    <message>
        <source>A token that was made with an API credential elsewhere. It is good for ten hours.</source>
        <translation>رمز مميز أُنشئ في مكان آخر ببيانات اعتماد API. يصلح لعشر ساعات.</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation>عنوان الحساب</translation>
    </message>
    <message>
        <source>The address at which people sign in to OneLogin, such as acme.onelogin.com. Its first part alone will do.</source>
        <translation>العنوان الذي يُسجَّل فيه الدخول إلى OneLogin، مثل acme.onelogin.com. ويكفي جزؤه الأول.</translation>
    </message>
    <message>
        <source>Enter the id of the API credential.</source>
        <translation>أدخل معرّف بيانات اعتماد API.</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>رمز Bearer المميز</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>The administration pages of the service make it, usually under Provisioning or SCIM. Where it can be limited, reading users suffices.</source>
        <translation>تنشئه صفحات إدارة الخدمة، عادةً ضمن Provisioning أو SCIM. وإذا أمكن تقييده فتكفي قراءة المستخدمين.</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>The name of the account that the service made for its API.</source>
        <translation>اسم الحساب الذي أنشأته الخدمة لواجهة API لديها.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The password of that account.</source>
        <translation>كلمة مرور ذلك الحساب.</translation>
    </message>
    <message>
        <source>OAuth client with a secret</source>
        <translation>عميل OAuth بسر</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>عنوان الرموز المميزة</translation>
    </message>
    <message>
        <source>The address at which the service&apos;s authorization server gives access tokens, such as https://login.example.com/oauth2/token.</source>
        <translation>العنوان الذي يصدر منه خادم التفويض التابع للخدمة رموز الوصول المميزة، مثل https://login.example.com/oauth2/token.</translation>
    </message>
    <message>
        <source>The id of the client that was registered for Rollcall there.</source>
        <translation>معرّف العميل المسجّل هناك لاستخدام Rollcall.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>What to ask for, with spaces between; often nothing is needed.</source>
        <translation>النطاقات المطلوبة، تفصل بينها مسافات؛ وغالبًا لا يلزم شيء.</translation>
    </message>
    <message>
        <source>The secret is sent</source>
        <translation>موضع إرسال السر</translation>
    </message>
    <message>
        <source>Most authorization servers take it in the header; some want it in the form.</source>
        <translation>تقبله معظم خوادم التفويض في الرأس؛ ويطلبه بعضها في النموذج.</translation>
    </message>
    <message>
        <source>In the header</source>
        <translation>في الرأس</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>في النموذج</translation>
    </message>
    <message>
        <source>The secret of that client.</source>
        <translation>سر ذلك العميل.</translation>
    </message>
    <message>
        <source>Enter the token address, such as https://login.example.com/oauth2/token.</source>
        <translation>أدخل عنوان الرموز المميزة، مثل https://login.example.com/oauth2/token.</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>أدخل اسم المستخدم.</translation>
    </message>
    <message>
        <source>A user name with a colon cannot be sent: the colon is where it would end.</source>
        <translation>لا يمكن إرسال اسم مستخدم فيه نقطتان رأسيتان: عندهما ينتهي الاسم.</translation>
    </message>
    <message>
        <source>Enter the client id.</source>
        <translation>أدخل معرّف العميل.</translation>
    </message>
    <message>
        <source>The secret is sent in the header or in the form.</source>
        <translation>يُرسل السر في الرأس أو في النموذج.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>The user&apos;s object has no groups.</source>
        <translation>لا مجموعات في كائن المستخدم.</translation>
    </message>
    <message>
        <source>As the service wrote them into the user; some leave them out. The kind says whether the membership is direct or indirect.</source>
        <translation>كما كتبتها الخدمة في كائن المستخدم؛ وتغفلها بعض الخدمات. ويبيّن النوع هل العضوية مباشرة أم غير مباشرة.</translation>
    </message>
    <message>
        <source>The user&apos;s object has no roles.</source>
        <translation>لا أدوار في كائن المستخدم.</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>الاستحقاقات</translation>
    </message>
    <message>
        <source>The user&apos;s object has no entitlements.</source>
        <translation>لا استحقاقات في كائن المستخدم.</translation>
    </message>
    <message>
        <source>SCIM tells nothing of factors and devices.</source>
        <translation>لا يقدّم SCIM معلومات عن عوامل المصادقة والأجهزة.</translation>
    </message>
    <message>
        <source>SCIM has no log.</source>
        <translation>لا يوجد سجل نشاط في SCIM.</translation>
    </message>
    <message>
        <source>The service does not answer this search. Set Filter to off for this tenant: then everybody is fetched, and searches are answered here.</source>
        <translation>لا تستجيب الخدمة لهذا البحث. عيّن «التصفية» لهذا المستأجر على «إيقاف»: عندئذٍ يُجلب جميع المستخدمين ويُنفَّذ البحث هنا.</translation>
    </message>
    <message>
        <source>The service has no group.</source>
        <translation>لا توجد أي مجموعة لدى الخدمة.</translation>
    </message>
    <message>
        <source>a token that may read groups</source>
        <translation>رمز مميز يحق له قراءة المجموعات</translation>
    </message>
    <message>
        <source>The service names no member; some leave members out.</source>
        <translation>لا تذكر الخدمة أي عضو؛ وتغفل بعض الخدمات الأعضاء.</translation>
    </message>
    <message>
        <source>Paging</source>
        <translation>تقسيم الصفحات</translation>
    </message>
    <message>
        <source>How the service gives its users page by page. Automatic goes by what the service says of itself; where it says nothing, it begins by index and follows a cursor.</source>
        <translation>كيف تقدّم الخدمة مستخدميها صفحةً صفحة. يعمل الخيار «تلقائي» بما تفيد به الخدمة عن نفسها؛ وإن لم تُفد بشيء فيبدأ بالفهرس ويتبع المؤشر إن وُجد.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>By index</source>
        <translation>بالفهرس</translation>
    </message>
    <message>
        <source>By cursor</source>
        <translation>بالمؤشر</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Whether the service answers searches itself, by SCIM&apos;s filter. Automatic tries it where the service says so; where it finds too few, choose off.</source>
        <translation>هل تنفّذ الخدمة عمليات البحث بنفسها باستخدام filter في SCIM. يجرّب الخيار «تلقائي» ذلك إذا أفادت الخدمة بدعمه؛ وإذا كانت النتائج أقل مما ينبغي فاختر «إيقاف».</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>The service sends some attributes only to those who ask for them, so they are not here: %1.</source>
        <translation>ترسل الخدمة بعض السمات لمن يطلبها فقط، لذا فهي غير موجودة هنا: %1.</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>العنوان الأساسي</translation>
    </message>
    <message>
        <source>The address to which /Users can be appended, often ending in /scim/v2. The service&apos;s administration pages call it base URL, tenant URL or SCIM endpoint.</source>
        <translation>العنوان الذي يمكن أن يُلحق به ‎/Users‎، وغالبًا ما ينتهي بـ ‎/scim/v2‎. تسمّيه صفحات إدارة الخدمة base URL أو tenant URL أو SCIM endpoint.</translation>
    </message>
    <message>
        <source>Enter the base address of the SCIM service, such as https://scim.example.com/scim/v2.</source>
        <translation>أدخل العنوان الأساسي لخدمة SCIM، مثل https://scim.example.com/scim/v2.</translation>
    </message>
    <message>
        <source>Paging is auto, index or cursor.</source>
        <translation>تقسيم الصفحات هو auto أو index أو cursor.</translation>
    </message>
    <message>
        <source>Filter is auto, on or off.</source>
        <translation>التصفية هي auto أو on أو off.</translation>
    </message>
    <message>
        <source>The secret is empty or is not text.</source>
        <translation>السر فارغ أو ليس نصًا.</translation>
    </message>
    <message>
        <source>The users of this directory have more attributes than Rollcall makes columns of. Some stand in their JSON only.</source>
        <translation>لدى مستخدمي هذا الدليل سمات أكثر مما يُنشئ له Rollcall أعمدة. يظهر بعضها في JSON الخاص بهم فقط.</translation>
    </message>
    <message>
        <source>The listing was interrupted at %1 and went on at %2; users who were added, changed or removed in between may be missing or shown as they were.</source>
        <translation>توقّف التحميل في %1 وتابع في %2؛ فقد يغيب المستخدمون الذين أُضيفوا أو غُيّروا أو أُزيلوا بينهما، أو يظهرون كما كانوا.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>There is no opening parenthesis for this one.</source>
        <translation>لا يوجد قوس فتح يقابل هذا القوس.</translation>
    </message>
    <message>
        <source>A search is expected before OR.</source>
        <translation>يلزم بحث قبل OR.</translation>
    </message>
    <message>
        <source>A search is expected behind OR.</source>
        <translation>يلزم بحث بعد OR.</translation>
    </message>
    <message>
        <source>AND stands between two searches; it may be left out.</source>
        <translation>توضع AND بين بحثين؛ ويمكن حذفها.</translation>
    </message>
    <message>
        <source>A search is expected behind NOT.</source>
        <translation>يلزم بحث بعد NOT.</translation>
    </message>
    <message>
        <source>What is to be left out must follow the minus at once. Put quotes around the minus to look for the sign itself.</source>
        <translation>يجب أن يلي علامةَ الطرح مباشرةً ما يراد استثناؤه. للبحث عن العلامة نفسها ضعها بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A search is expected between the parentheses.</source>
        <translation>يلزم بحث بين القوسين.</translation>
    </message>
    <message>
        <source>The closing parenthesis for this one is missing.</source>
        <translation>قوس الإغلاق لهذا القوس مفقود.</translation>
    </message>
    <message>
        <source>Parentheses or minus signs are nested too deeply.</source>
        <translation>الأقواس أو علامات الطرح المتداخلة كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The name of a column is expected before %1. Put quotes around the text to look for the sign itself.</source>
        <translation>يلزم اسم عمود قبل ‎%1‎. للبحث عن العلامة نفسها ضع النص بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A closing quote is expected.</source>
        <translation>تلزم علامة اقتباس ختامية.</translation>
    </message>
    <message>
        <source>A word is found anywhere in a value, without *. Put quotes around it to look for the sign itself.</source>
        <translation>يُعثر على الكلمة في أي موضع من القيمة من دون *. للبحث عن العلامة نفسها ضع الكلمة بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>For users with another value put a minus before the column: %1</source>
        <translation>للمستخدمين الذين لهم قيمة أخرى ضع علامة الطرح قبل العمود: ‎%1‎</translation>
    </message>
    <message>
        <source>After the name of a column one of : = &lt; &lt;= &gt; &gt;= is expected.</source>
        <translation>بعد اسم العمود تلزم إحدى العلامات ‎: = &lt; &lt;= &gt; &gt;=‎.</translation>
    </message>
    <message>
        <source>The * stands alone: any value will do.</source>
        <translation>توضع * وحدها: فتعني أي قيمة.</translation>
    </message>
    <message>
        <source>A value is expected behind %1.</source>
        <translation>تلزم قيمة بعد ‎%1‎.</translation>
    </message>
    <message>
        <source>The = asks for the whole value, without ^ and $. Write : to use them.</source>
        <translation>تطلب = القيمة كاملة، من دون ^ و $. لاستخدامهما اكتب : بدلًا منها.</translation>
    </message>
    <message>
        <source>A value is expected between the quotes. For users who have none write -%1:*</source>
        <translation>تلزم قيمة بين علامتي الاقتباس. للمستخدمين الذين لا قيمة لهم اكتب ‎-%1:*‎</translation>
    </message>
    <message>
        <source>For one of several values put commas between them: %1:a,b</source>
        <translation>لإحدى عدة قيم ضع بينها فواصل: ‎%1:a,b‎</translation>
    </message>
    <message>
        <source>Put ^ before a text for “begins with” and $ behind it for “ends with”, instead of the *.</source>
        <translation>ضع ^ قبل النص بمعنى «يبدأ بـ» و $ بعده بمعنى «ينتهي بـ»، بدلًا من *.</translation>
    </message>
    <message>
        <source>For an age write &lt; (longer ago) or &gt; (since then): %1</source>
        <translation>للمدة الزمنية اكتب ‎&lt;‎ (أقدم من ذلك) أو ‎&gt;‎ (منذ ذلك الحين): ‎%1‎</translation>
    </message>
    <message>
        <source>A date (2026-01-31), an age (90d) or a number is expected behind %1.</source>
        <translation>يلزم بعد ‎%1‎ تاريخ (‎2026-01-31‎) أو مدة (90d) أو رقم.</translation>
    </message>
    <message>
        <source>For what never happened write %1:never</source>
        <translation>لما لم يحدث قط اكتب ‎%1:never‎</translation>
    </message>
    <message>
        <source>Only one value can be compared with.</source>
        <translation>لا تمكن المقارنة إلا بقيمة واحدة.</translation>
    </message>
    <message>
        <source>A space or a comma is expected here.</source>
        <translation>تلزم هنا مسافة أو فاصلة.</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save View</source>
        <translation>حفظ طريقة العرض</translation>
    </message>
    <message>
        <source>A view keeps the search, the order and the columns that are shown now, under a name. It holds no user and no token.</source>
        <translation>تحفظ طريقة العرض البحث والترتيب والأعمدة المعروضة الآن باسم. ولا تتضمن أي مستخدم أو رمز مميز.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>Tenants:</source>
        <translation>المستأجرون:</translation>
    </message>
    <message>
        <source>For &amp;all tenants</source>
        <translation>ل&amp;كل المستأجرين</translation>
    </message>
    <message>
        <source>Search:</source>
        <translation>البحث:</translation>
    </message>
    <message>
        <source>Order:</source>
        <translation>الترتيب:</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>الأعمدة:</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Words that must all occur in the visible columns, or conditions such as department:sales. The ? button shows what else can be written.</source>
        <translation>كلمات يجب أن ترد كلها في الأعمدة الظاهرة، أو شروط مثل department:sales. يعرض الزر ? ما يمكن كتابته أيضًا.</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>البحث عن المستخدمين</translation>
    </message>
    <message>
        <source>What can be searched for, by examples, and recent searches</source>
        <translation>ما يمكن البحث عنه، بالأمثلة، وعمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>تعليمات البحث</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>The service does not know this app.</source>
        <translation>لا تعرف الخدمة هذا التطبيق.</translation>
    </message>
    <message>
        <source>The service does not know an app with the client id %1.</source>
        <translation>لا تعرف الخدمة تطبيقًا بمعرّف العميل %1.</translation>
    </message>
    <message>
        <source>Check the client id, and that the app is active and belongs to this tenant.</source>
        <translation>تحقّق من معرّف العميل، ومن أن التطبيق نشط ويتبع هذا المستأجر.</translation>
    </message>
    <message>
        <source>The service does not know this tenant.</source>
        <translation>لا تعرف الخدمة هذا المستأجر.</translation>
    </message>
    <message>
        <source>Check the tenant&apos;s id or domain, and that the cloud is the right one.</source>
        <translation>تحقّق من معرّف المستأجر أو مجاله، ومن صحة السحابة المختارة.</translation>
    </message>
    <message>
        <source>The client secret was refused.</source>
        <translation>رُفض سر العميل.</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s value, not its id. If it is lost, make a new one for this app.</source>
        <translation>الصق قيمة السر لا معرّفه. وإذا فُقد فأنشئ سرًا جديدًا لهذا التطبيق.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>انتهت صلاحية سر العميل.</translation>
    </message>
    <message>
        <source>Make a new secret for this app and enter it here.</source>
        <translation>أنشئ سرًا جديدًا لهذا التطبيق وأدخله هنا.</translation>
    </message>
    <message>
        <source>The private key was refused.</source>
        <translation>رُفض المفتاح الخاص.</translation>
    </message>
    <message>
        <source>Check that its public key or certificate is registered and active on the app, that the key id is the same there, and that the client id is the app&apos;s.</source>
        <translation>تحقّق من أن مفتاحه العام أو شهادته مسجّلان ونشطان في التطبيق، ومن تطابق معرّف المفتاح هناك، ومن أن معرّف العميل هو معرّف التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in was meant for another address.</source>
        <translation>كان تسجيل الدخول موجّهًا إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>Check that the tenant&apos;s address and its cloud or region are the ones of this app. A custom domain and the original address are not the same here.</source>
        <translation>تحقّق من أن عنوان المستأجر وسحابته أو منطقته تعود إلى هذا التطبيق. المجال المخصص والعنوان الأصلي ليسا سواء هنا.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln seconds slow.</source>
        <translation>
            <numerusform>ساعة هذا الكمبيوتر متأخرة.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متأخرة ثانية واحدة.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متأخرة ثانيتين.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متأخرة %Ln ثوانٍ.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متأخرة %Ln ثانية.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متأخرة %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln seconds fast.</source>
        <translation>
            <numerusform>ساعة هذا الكمبيوتر متقدمة.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متقدمة ثانية واحدة.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متقدمة ثانيتين.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متقدمة %Ln ثوانٍ.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متقدمة %Ln ثانية.</numerusform>
            <numerusform>ساعة هذا الكمبيوتر متقدمة %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refuses what is signed at another time. Set the clock, then try again.</source>
        <translation>ترفض الخدمة ما وُقّع في وقت مختلف. اضبط الساعة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service refused the time of the sign-in.</source>
        <translation>رفضت الخدمة وقت تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and time zone, then try again.</source>
        <translation>تحقّق من ساعة هذا الكمبيوتر ومنطقته الزمنية، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The sign-in has expired or was revoked.</source>
        <translation>انتهت صلاحية تسجيل الدخول أو أُبطل.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>سجّل الدخول مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>A token that was just issued was refused.</source>
        <translation>رُفض رمز مميز صدر للتو.</translation>
    </message>
    <message>
        <source>The app may have been revoked, or be of another tenant. Check it, then try again.</source>
        <translation>ربما أُبطل التطبيق أو كان تابعًا لمستأجر آخر. تحقّق منه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service did not accept the proof that comes with the token (DPoP).</source>
        <translation>لم تقبل الخدمة الإثبات المرفق بالرمز المميز (DPoP).</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it is right, switch off the app&apos;s demand for proof of possession.</source>
        <translation>تحقّق من ساعة هذا الكمبيوتر. وإذا كانت صحيحة فأوقف اشتراط إثبات الحيازة (proof of possession) في التطبيق.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>رُفض تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Sign in again and agree to what is asked for, or use another account.</source>
        <translation>سجّل الدخول مجددًا ووافق على ما يُطلب، أو استخدم حسابًا آخر.</translation>
    </message>
    <message>
        <source>Nobody signed in in time.</source>
        <translation>لم يسجّل أحد الدخول في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Begin again to get a new code.</source>
        <translation>ابدأ من جديد للحصول على رمز جديد.</translation>
    </message>
    <message>
        <source>The answer to the sign-in came from another server.</source>
        <translation>جاء الرد على تسجيل الدخول من خادم آخر.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Begin again; if it happens again, tell the administrator of the tenant.</source>
        <translation>لم يُرسل شيء إليه. ابدأ من جديد؛ وإذا تكرر ذلك فأبلغ مسؤول المستأجر.</translation>
    </message>
    <message>
        <source>The service gave no lasting sign-in.</source>
        <translation>لم تمنح الخدمة تسجيل دخول دائمًا.</translation>
    </message>
    <message>
        <source>Allow refresh tokens for this app (the scope offline_access), then sign in again.</source>
        <translation>اسمح برموز التحديث المميزة لهذا التطبيق (النطاق offline_access)، ثم سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The browser cannot come back to this program: no port is free.</source>
        <translation>لا يستطيع المتصفح العودة إلى هذا البرنامج: لا يوجد منفذ متاح.</translation>
    </message>
    <message>
        <source>The browser cannot come back to this program: the ports %1 are in use.</source>
        <translation>لا يستطيع المتصفح العودة إلى هذا البرنامج: المنافذ %1 قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Close the program that uses them, or sign in with a device code.</source>
        <translation>أغلق البرنامج الذي يستخدمها، أو سجّل الدخول برمز الجهاز.</translation>
    </message>
    <message>
        <source>%1 did not answer with a token.</source>
        <translation>لم يرد من %1 أي رمز مميز.</translation>
    </message>
    <message>
        <source>The sign-in address</source>
        <comment>in place of a host&apos;s name</comment>
        <translation>عنوان تسجيل الدخول</translation>
    </message>
    <message>
        <source>Check the address of the tenant. A login page or a proxy may have answered in its place.</source>
        <translation>تحقّق من عنوان المستأجر. ربما ردّت صفحة تسجيل دخول أو خادم وكيل بدلًا منه.</translation>
    </message>
    <message>
        <source>The permission %1 is missing.</source>
        <translation>الإذن %1 مفقود.</translation>
    </message>
    <message>
        <source>Ask an administrator to grant it to this app. Without it, users cannot be listed.</source>
        <translation>اطلب من مسؤول منحه لهذا التطبيق. من دونه يتعذر سرد المستخدمين.</translation>
    </message>
    <message>
        <source>A permission is missing.</source>
        <translation>ينقص أحد الأذونات.</translation>
    </message>
    <message>
        <source>Ask an administrator to let this app read users. Without that, users cannot be listed.</source>
        <translation>اطلب من مسؤول السماح لهذا التطبيق بقراءة المستخدمين. من دون ذلك يتعذر سرد المستخدمين.</translation>
    </message>
    <message>
        <source>No administrator has consented to this app yet.</source>
        <translation>لم يوافق أي مسؤول على هذا التطبيق بعد.</translation>
    </message>
    <message>
        <source>Ask an administrator for consent. Until then, users cannot be listed.</source>
        <translation>اطلب موافقة أحد المسؤولين. وإلى ذلك الحين يتعذر سرد المستخدمين.</translation>
    </message>
    <message>
        <source>Ask an administrator to consent to %1. Until then, users cannot be listed.</source>
        <translation>اطلب من أحد المسؤولين الموافقة على %1. وإلى ذلك الحين يتعذر سرد المستخدمين.</translation>
    </message>
    <message>
        <source>The sign-in works, but may not read users.</source>
        <translation>تسجيل الدخول ناجح، لكن لا يحق له قراءة المستخدمين.</translation>
    </message>
    <message>
        <source>Ask for an administrator role for this app or account, such as read-only administrator. Without it, users cannot be listed.</source>
        <translation>اطلب دور مسؤول لهذا التطبيق أو الحساب، مثل مسؤول للقراءة فقط. من دونه يتعذر سرد المستخدمين.</translation>
    </message>
    <message>
        <source>This app may not sign in in this way.</source>
        <translation>لا يحق لهذا التطبيق تسجيل الدخول بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Allow this grant type for the app (for signing in as a person: as a native or public client), or choose another way to sign in.</source>
        <translation>اسمح بنوع المنح هذا للتطبيق (ولتسجيل دخول الأشخاص: بوصفه عميلًا أصليًا أو عامًا)، أو اختر طريقة أخرى لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>A policy of the tenant stopped the sign-in.</source>
        <translation>منع أحد نُهج المستأجر تسجيل الدخول.</translation>
    </message>
    <message>
        <source>A second factor, a known device or a network may be demanded. Sign in as a person in the browser, or ask an administrator.</source>
        <translation>ربما يُشترط عامل مصادقة ثانٍ أو جهاز معروف أو شبكة معينة. سجّل الدخول شخصيًا في المتصفح، أو اسأل أحد المسؤولين.</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>The service&apos;s own words</source>
        <translation>نص رسالة الخدمة</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support Bundle</source>
        <translation>حزمة الدعم</translation>
    </message>
    <message>
        <source>This is all that the file will hold. Read it before you give it to somebody: Rollcall sends it to nobody.</source>
        <translation>هذا كل ما سيتضمنه الملف. اقرأه قبل أن تعطيه لأحد: لا يرسله Rollcall إلى أي جهة.</translation>
    </message>
    <message>
        <source>Contents of the support bundle</source>
        <translation>محتويات حزمة الدعم</translation>
    </message>
</context>
<context>
    <name>TenantPages</name>
    <message>
        <source>The users of “%1” are not loaded yet.</source>
        <translation>لم يُحمَّل مستخدمو «%1» بعد.</translation>
    </message>
    <message>
        <source>They are read from %1 page by page; nothing is changed there.</source>
        <translation>يُقرؤون من %1 صفحةً صفحة؛ ولا يتغير شيء هناك.</translation>
    </message>
    <message>
        <source>Load Users</source>
        <translation>تحميل المستخدمين</translation>
    </message>
    <message>
        <source>Reading the token from the keychain…</source>
        <translation>جارٍ قراءة الرمز المميز من سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>The keychain may ask for its password in a window of its own.</source>
        <translation>قد تطلب سلسلة المفاتيح كلمة مرورها في نافذة خاصة بها.</translation>
    </message>
    <message>
        <source>Loading is paused.</source>
        <translation>التحميل متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>No user has arrived yet.</source>
        <translation>لم يصل أي مستخدم بعد.</translation>
    </message>
    <message>
        <source>Asking %1 for the first users…</source>
        <translation>جارٍ طلب أول المستخدمين من %1…</translation>
    </message>
    <message>
        <source>The connection was lost or could not be made. It is tried again (attempt %1).</source>
        <translation>انقطع الاتصال أو تعذر إجراؤه. تُعاد المحاولة (المحاولة %1).</translation>
    </message>
    <message>
        <source>The directory asks for patience; loading goes on by itself.</source>
        <translation>يطلب الدليل الانتظار؛ وسيتابَع التحميل تلقائيًا.</translation>
    </message>
    <message>
        <source>No user matches “%1” so far.</source>
        <translation>لا يوجد مستخدم يطابق «‎%1‎» حتى الآن.</translation>
    </message>
    <message>
        <source>Users are still arriving; those that match will appear here.</source>
        <translation>ما زال المستخدمون يصلون؛ وسيظهر هنا من يطابق البحث.</translation>
    </message>
    <message>
        <source>No user matches “%1”.</source>
        <translation>لا يوجد مستخدم يطابق «‎%1‎».</translation>
    </message>
    <message>
        <source>None of the users fetched matches “%1”.</source>
        <translation>لا أحد من المستخدمين الذين جُلبوا يطابق «‎%1‎».</translation>
    </message>
    <message>
        <source>Only some users were asked for; there may be others who match.</source>
        <translation>لم يُطلب إلا بعض المستخدمين؛ وقد يوجد غيرهم ممن يطابق البحث.</translation>
    </message>
    <message>
        <source>Words are looked for in the columns that are shown: fewer words or more columns find more.</source>
        <translation>يُبحث عن الكلمات في الأعمدة المعروضة: كلمات أقل أو أعمدة أكثر تعطي نتائج أكثر.</translation>
    </message>
    <message>
        <source>Reading the members of “%1”…</source>
        <translation>جارٍ قراءة أعضاء «%1»…</translation>
    </message>
    <message>
        <source>The members of “%1” could not be read.</source>
        <translation>تعذرت قراءة أعضاء «%1».</translation>
    </message>
    <message>
        <source>No member of “%1” matches “%2”.</source>
        <comment>group, search</comment>
        <translation>لا أحد من أعضاء «%1» يطابق «‎%2‎».</translation>
    </message>
    <message>
        <source>No member of “%1” is among the users received.</source>
        <translation>لا أحد من أعضاء «%1» ضمن المستخدمين المستلَمين.</translation>
    </message>
    <message>
        <source>“%1” has no user whom “%2” finds.</source>
        <comment>tenant, search</comment>
        <translation>ليس لدى «%1» أي مستخدم يطابق «‎%2‎».</translation>
    </message>
    <message>
        <source>Only such users were asked for.</source>
        <translation>لم يُطلب إلا المستخدمون المطابقون.</translation>
    </message>
    <message>
        <source>“%1” has no users.</source>
        <translation>ليس لدى «%1» أي مستخدم.</translation>
    </message>
    <message>
        <source>The directory answered with an empty list. The token&apos;s owner may be allowed to see only some groups.</source>
        <translation>ردّ الدليل بقائمة فارغة. ربما لا يُسمح لصاحب الرمز المميز إلا برؤية بعض المجموعات.</translation>
    </message>
    <message>
        <source>Putting the rows in order…</source>
        <translation>جارٍ ترتيب الصفوف…</translation>
    </message>
    <message numerus="yes">
        <source>Loading goes on where it was interrupted at %1: %Ln user(s) of that load were kept. They may have changed since.</source>
        <translation>
            <numerusform>يُستأنف التحميل من حيث توقّف في %1: لم يُحتفظ بأي مستخدم من ذلك التحميل. وربما تغيّرت البيانات منذئذٍ.</numerusform>
            <numerusform>يُستأنف التحميل من حيث توقّف في %1: احتُفظ بمستخدم واحد من ذلك التحميل. وربما تغيّر منذئذٍ.</numerusform>
            <numerusform>يُستأنف التحميل من حيث توقّف في %1: احتُفظ بمستخدمَين من ذلك التحميل. وربما تغيّرا منذئذٍ.</numerusform>
            <numerusform>يُستأنف التحميل من حيث توقّف في %1: احتُفظ بـ %Ln مستخدمين من ذلك التحميل. وربما تغيّروا منذئذٍ.</numerusform>
            <numerusform>يُستأنف التحميل من حيث توقّف في %1: احتُفظ بـ %Ln مستخدمًا من ذلك التحميل. وربما تغيّروا منذئذٍ.</numerusform>
            <numerusform>يُستأنف التحميل من حيث توقّف في %1: احتُفظ بـ %Ln مستخدم من ذلك التحميل. وربما تغيّروا منذئذٍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The load that was interrupted at %1 cannot go on, because the directory no longer knows its place. Everybody is loaded anew.</source>
        <translation>يتعذر استئناف التحميل الذي توقّف في %1، لأن الدليل لم يعد يعرف موضعه. يُحمَّل جميع المستخدمين من جديد.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reloading was stopped. The users of the load before are shown.</source>
        <translation>أُوقفت إعادة التحميل. يُعرض مستخدمو التحميل السابق.</translation>
    </message>
    <message>
        <source>Reloading failed; the users of the load before are shown. %1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>فشلت إعادة التحميل؛ يُعرض مستخدمو التحميل السابق. %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>No user has %Ln column(s) of the view “%1”: %2. They stay, empty.</source>
        <translation>
            <numerusform>جميع أعمدة طريقة العرض «%1» موجودة لدى المستخدمين: %2.</numerusform>
            <numerusform>عمود واحد من طريقة العرض «%1» لا يوجد لدى أي مستخدم: %2. يبقى معروضًا وفارغًا.</numerusform>
            <numerusform>عمودان من طريقة العرض «%1» لا يوجدان لدى أي مستخدم: %2. يبقيان معروضَين وفارغَين.</numerusform>
            <numerusform>%Ln أعمدة من طريقة العرض «%1» لا توجد لدى أي مستخدم: %2. تبقى معروضة وفارغة.</numerusform>
            <numerusform>%Ln عمودًا من طريقة العرض «%1» لا توجد لدى أي مستخدم: %2. تبقى معروضة وفارغة.</numerusform>
            <numerusform>%Ln عمود من طريقة العرض «%1» لا توجد لدى أي مستخدم: %2. تبقى معروضة وفارغة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reload</source>
        <comment>button</comment>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button</comment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Start Over</source>
        <comment>button</comment>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Enter Token…</source>
        <comment>button</comment>
        <translation>إدخال الرمز المميز…</translation>
    </message>
    <message>
        <source>Edit Tenant…</source>
        <comment>button</comment>
        <translation>تحرير المستأجر…</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <comment>button</comment>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Fetch Everybody</source>
        <comment>button</comment>
        <translation>جلب الجميع</translation>
    </message>
    <message>
        <source>Show Everybody</source>
        <comment>button</comment>
        <translation>عرض الجميع</translation>
    </message>
</context>
<context>
    <name>TenantState</name>
    <message>
        <source>Not listed yet</source>
        <translation>لم يُحمَّل بعد</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>في انتظار سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Needs its token</source>
        <translation>يلزم رمزه المميز</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
</context>
<context>
    <name>TenantView</name>
    <message>
        <source>Fetch only what this search finds</source>
        <translation>جلب ما يطابق البحث فقط</translation>
    </message>
    <message>
        <source>Show or save a view: a search with its order and columns</source>
        <translation>إظهار طريقة عرض أو حفظها: بحث مع ترتيبه وأعمدته</translation>
    </message>
    <message>
        <source>Views</source>
        <comment>button with the saved views</comment>
        <translation>طرق العرض</translation>
    </message>
</context>
<context>
    <name>TlsText</name>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>تعذر إجراء اتصال آمن بـ %1.</translation>
    </message>
    <message>
        <source>Its certificate was not accepted. Check the address and this computer&apos;s clock. Behind a company proxy, the proxy&apos;s certificate must be installed.</source>
        <translation>لم تُقبل شهادته. تحقّق من العنوان ومن ساعة هذا الكمبيوتر. وخلف خادم وكيل للشركة يجب تثبيت شهادة الوكيل.</translation>
    </message>
    <message>
        <source>%1 showed a certificate of an issuer that this computer does not trust.</source>
        <translation>قدّم %1 شهادة من مُصدر لا يثق به هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The token was not sent. Check the address. Where a company issues its own certificates, install its CA certificate on this computer, or name it as this tenant&apos;s CA file.</source>
        <translation>لم يُرسل الرمز المميز. تحقّق من العنوان. إذا كانت الشركة تصدر شهاداتها بنفسها فثبّت شهادة CA الخاصة بها على هذا الكمبيوتر، أو حددها بوصفها ملف CA لهذا المستأجر.</translation>
    </message>
    <message>
        <source>%1 showed a certificate of another host.</source>
        <translation>قدّم %1 شهادة مضيف آخر.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is for %2.</source>
        <translation>قدّم %1 شهادة صادرة لـ %2.</translation>
    </message>
    <message>
        <source>The token was not sent. Use the host name that the certificate is for. If the address is right, another server has answered in its place.</source>
        <translation>لم يُرسل الرمز المميز. استخدم اسم المضيف الذي صدرت له الشهادة. وإذا كان العنوان صحيحًا فقد ردّ خادم آخر بدلًا منه.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>انتهت صلاحية شهادة %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>انتهت صلاحية شهادة %1 في %2.</translation>
    </message>
    <message>
        <source>The token was not sent. Whoever runs the server must renew the certificate. If it should be good still, check this computer&apos;s clock.</source>
        <translation>لم يُرسل الرمز المميز. يجب على مسؤول الخادم تجديد الشهادة. وإذا كان ينبغي أن تكون سارية بعد، فتحقّق من ساعة هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>شهادة %1 ليست سارية بعد.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>شهادة %1 ليست سارية قبل %2.</translation>
    </message>
    <message>
        <source>The token was not sent. Check this computer&apos;s clock.</source>
        <translation>لم يُرسل الرمز المميز. تحقّق من ساعة هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>%1 answered without encryption.</source>
        <translation>ردّ %1 من دون تشفير.</translation>
    </message>
    <message>
        <source>The token was not sent. The address begins with https://, but what answers there speaks plain HTTP. Check the address and its port.</source>
        <translation>لم يُرسل الرمز المميز. يبدأ العنوان بـ https://‎، لكن الطرف المستجيب يستخدم HTTP غير المشفّر. تحقّق من العنوان ومنفذه.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>تتعذر قراءة ملف CA ‏‎%1‎.</translation>
    </message>
    <message>
        <source>Its certificates are needed to check this tenant&apos;s server. Put the file back, or choose another one.</source>
        <translation>تلزم شهاداته للتحقق من خادم هذا المستأجر. أعد الملف إلى مكانه، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>There is no certificate in the CA file %1.</source>
        <translation>لا توجد شهادة في ملف CA ‏‎%1‎.</translation>
    </message>
    <message>
        <source>It must hold certificates in PEM form, each of which begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>يجب أن يتضمن شهادات بصيغة PEM، تبدأ كل منها بـ «‎-----BEGIN CERTIFICATE-----‎».</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Enter Token</source>
        <translation>إدخال الرمز المميز</translation>
    </message>
    <message>
        <source>Tenant:</source>
        <translation>المستأجر:</translation>
    </message>
</context>
<context>
    <name>UserDetailsModel</name>
    <message>
        <source>Attribute</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Other attributes</source>
        <translation>سمات أخرى</translation>
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
        <translation>سمات المستخدم</translation>
    </message>
    <message>
        <source>Attributes</source>
        <comment>tab</comment>
        <translation>السمات</translation>
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
        <translation>الملف ‎%1‎ ليس الملف الذي صُدّر: غُيّر أو اقتُطع أو استُبدل.</translation>
    </message>
    <message>
        <source>%1 has another number of rows (%2) than its manifest says (%3). Do not rely on either.</source>
        <translation>عدد صفوف الملف ‎%1‎ هو (%2)، بخلاف ما يذكره ملف البيان (%3). لا تعتمد على أي منهما.</translation>
    </message>
    <message>
        <source>%1 has no manifest beside it (%2), so nothing is known about it.</source>
        <translation>لا يوجد ملف بيان بجانب الملف ‎%1‎ ‏(‎%2‎)، فلا يُعرف عنه شيء.</translation>
    </message>
    <message>
        <source>%1 is not a manifest that this version can read.</source>
        <translation>الملف ‎%1‎ ليس ملف بيان يستطيع هذا الإصدار قراءته.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذر قراءة ‎%1‎.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is as it was exported: %Ln rows of %2.</source>
        <translation>
            <numerusform>الملف ‎%1‎ كما صُدّر: لا صفوف من %2.</numerusform>
            <numerusform>الملف ‎%1‎ كما صُدّر: صف واحد من %2.</numerusform>
            <numerusform>الملف ‎%1‎ كما صُدّر: صفّان من %2.</numerusform>
            <numerusform>الملف ‎%1‎ كما صُدّر: %Ln صفوف من %2.</numerusform>
            <numerusform>الملف ‎%1‎ كما صُدّر: %Ln صفًا من %2.</numerusform>
            <numerusform>الملف ‎%1‎ كما صُدّر: %Ln صف من %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The listing it comes from was complete.</source>
        <translation>كانت القائمة التي أُخذ منها كاملة.</translation>
    </message>
    <message>
        <source>Only those whom “%1” may find were asked for.</source>
        <translation>لم يُطلب إلا من قد يعثر عليهم البحث «‎%1‎».</translation>
    </message>
    <message numerus="yes">
        <source>The listing it comes from was NOT complete (%1): %Ln users had arrived.</source>
        <comment>a few English words</comment>
        <translation>
            <numerusform>القائمة التي أُخذ منها لم تكن كاملة (%1): لم يصل أي مستخدم.</numerusform>
            <numerusform>القائمة التي أُخذ منها لم تكن كاملة (%1): وصل مستخدم واحد.</numerusform>
            <numerusform>القائمة التي أُخذ منها لم تكن كاملة (%1): وصل مستخدمان.</numerusform>
            <numerusform>القائمة التي أُخذ منها لم تكن كاملة (%1): وصل %Ln مستخدمين.</numerusform>
            <numerusform>القائمة التي أُخذ منها لم تكن كاملة (%1): وصل %Ln مستخدمًا.</numerusform>
            <numerusform>القائمة التي أُخذ منها لم تكن كاملة (%1): وصل %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only members of the group “%1” are in it.</source>
        <translation>لا يتضمن إلا أعضاء المجموعة «%1».</translation>
    </message>
    <message>
        <source>Only members of the group “%1” are in it, and NOT all of them were read.</source>
        <translation>لا يتضمن إلا أعضاء المجموعة «%1»، ولم يُقرؤوا جميعًا.</translation>
    </message>
    <message>
        <source>Columns that were NOT known of every user: %1.</source>
        <translation>أعمدة غير معروفة لجميع المستخدمين: %1.</translation>
    </message>
    <message>
        <source>Names and addresses are masked in it.</source>
        <translation>الأسماء والعناوين محجوبة فيه.</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>Only the first %1 views were read: there are too many files in the folder.</source>
        <translation>لم يُقرأ إلا أول %1 من طرق العرض: في المجلد ملفات أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The view in %1 cannot be used. %2</source>
        <translation>لا يمكن استخدام طريقة العرض في ‎%1‎. %2</translation>
    </message>
    <message>
        <source>The view is too large to be saved.</source>
        <translation>طريقة العرض أكبر من أن تُحفظ.</translation>
    </message>
    <message>
        <source>Another view has this name already.</source>
        <translation>هذا الاسم مستخدم لطريقة عرض أخرى.</translation>
    </message>
    <message>
        <source>The file %1 of this view was changed and cannot be read any more. It was left as it is.</source>
        <translation>غُيّر الملف ‎%1‎ الخاص بطريقة العرض هذه ولم تعد قراءته ممكنة. تُرك كما هو.</translation>
    </message>
    <message>
        <source>This view is not there any more.</source>
        <translation>لم تعد طريقة العرض هذه موجودة.</translation>
    </message>
    <message>
        <source>The view was written by a newer version of Rollcall.</source>
        <translation>كُتبت طريقة العرض بإصدار أحدث من Rollcall.</translation>
    </message>
    <message>
        <source>“version” is not 1, as it is in a view.</source>
        <translation>قيمة «version» ليست 1 كما يجب في طريقة العرض.</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>قيمة «%1» ليست نصًا.</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>قيمة «%1» ليست قائمة.</translation>
    </message>
    <message>
        <source>“%1” is not a list of texts.</source>
        <translation>قيمة «%1» ليست قائمة نصوص.</translation>
    </message>
    <message>
        <source>“%1” has too many columns.</source>
        <translation>في «%1» أعمدة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>“%1” names the column “%2” twice.</source>
        <translation>يرد في «%1» العمود «%2» مرتين.</translation>
    </message>
    <message>
        <source>“%1” has something that is no column&apos;s name.</source>
        <translation>في «%1» ما ليس اسم عمود.</translation>
    </message>
    <message>
        <source>The view has no name.</source>
        <translation>طريقة العرض بلا اسم.</translation>
    </message>
    <message>
        <source>The view&apos;s name is too long, or not one line of text.</source>
        <translation>اسم طريقة العرض أطول من اللازم، أو ليس سطرًا واحدًا من النص.</translation>
    </message>
    <message>
        <source>“query” is too long, or not one line of text.</source>
        <translation>قيمة «query» أطول من اللازم، أو ليست سطرًا واحدًا من النص.</translation>
    </message>
    <message>
        <source>The view is for one tenant, but does not say which.</source>
        <translation>طريقة العرض لمستأجر واحد، لكنها لا تحدد أي مستأجر.</translation>
    </message>
    <message>
        <source>“tenant” is too long, or not one line of text.</source>
        <translation>قيمة «tenant» أطول من اللازم، أو ليست سطرًا واحدًا من النص.</translation>
    </message>
    <message>
        <source>The file is too large for a view.</source>
        <translation>الملف أكبر من أن يكون طريقة عرض.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is not JSON: mistake in line %1.</source>
        <translation>الملف ليس JSON: خطأ في السطر %1.</translation>
    </message>
    <message>
        <source>The file holds no view.</source>
        <translation>لا يتضمن الملف طريقة عرض.</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Manage Views</source>
        <translation>إدارة طرق العرض</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>طرق العرض المحفوظة</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>إعادة ت&amp;سمية</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Write the view to a file, to give it to somebody</source>
        <translation>كتابة طريقة العرض في ملف لإعطائه لشخص آخر</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Read a view from a file</source>
        <translation>قراءة طريقة عرض من ملف</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيرا&amp;د…</translation>
    </message>
</context>
<context>
    <name>rollcall</name>
    <message>
        <source>longer than 90 days ago</source>
        <translation>قبل أكثر من 90 يومًا</translation>
    </message>
    <message>
        <source>within the last 7 days</source>
        <translation>خلال آخر 7 أيام</translation>
    </message>
    <message>
        <source>within the last 30 days</source>
        <translation>خلال آخر 30 يومًا</translation>
    </message>
    <message>
        <source>since midnight</source>
        <translation>منذ منتصف الليل</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>it has not happened</source>
        <translation>لم يحدث قط</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>مدة</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>يوم</translation>
    </message>
</context>
<context>
    <name>rollcall::AttributeView</name>
    <message>
        <source>not set</source>
        <comment>in place of a value</comment>
        <translation>غير معيّن</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>menu</comment>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>نسخ ال&amp;قيمة</translation>
    </message>
    <message>
        <source>Copy &amp;Name and Value</source>
        <translation>نسخ الا&amp;سم والقيمة</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>rollcall::BrowserSignIn</name>
    <message>
        <source>This is not the sign-in that Rollcall waits for</source>
        <translation>ليس هذا تسجيل الدخول الذي ينتظره Rollcall</translation>
    </message>
    <message>
        <source>Close this page, and begin again in Rollcall if needed.</source>
        <translation>أغلق هذه الصفحة، وابدأ من جديد في Rollcall عند الحاجة.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم يتم تسجيل دخولك</translation>
    </message>
    <message>
        <source>Rollcall says why. You may close this page.</source>
        <translation>يبيّن Rollcall السبب. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>تم تسجيل دخولك</translation>
    </message>
    <message>
        <source>You may close this page and go back to Rollcall.</source>
        <translation>يمكنك إغلاق هذه الصفحة والعودة إلى Rollcall.</translation>
    </message>
</context>
<context>
    <name>rollcall::BudgetMeter</name>
    <message>
        <source>%1 of %2 requests</source>
        <comment>used, of the share that Rollcall may use</comment>
        <translation>الطلبات: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Rate limit: %1 of the tenant&apos;s %2 requests are used in this period, by all programs together. Rollcall goes on up to %3 (%4 %), then waits. The count starts again in %Ln s.</source>
        <translation>
            <numerusform>حد معدل الطلبات: استُخدم %1 من طلبات المستأجر البالغة %2 في هذه الفترة، من جميع البرامج معًا. يستمر Rollcall حتى %3 (%4 %)، ثم ينتظر. يبدأ العدّ من جديد الآن.</numerusform>
            <numerusform>حد معدل الطلبات: استُخدم %1 من طلبات المستأجر البالغة %2 في هذه الفترة، من جميع البرامج معًا. يستمر Rollcall حتى %3 (%4 %)، ثم ينتظر. يبدأ العدّ من جديد بعد ثانية واحدة.</numerusform>
            <numerusform>حد معدل الطلبات: استُخدم %1 من طلبات المستأجر البالغة %2 في هذه الفترة، من جميع البرامج معًا. يستمر Rollcall حتى %3 (%4 %)، ثم ينتظر. يبدأ العدّ من جديد بعد ثانيتين.</numerusform>
            <numerusform>حد معدل الطلبات: استُخدم %1 من طلبات المستأجر البالغة %2 في هذه الفترة، من جميع البرامج معًا. يستمر Rollcall حتى %3 (%4 %)، ثم ينتظر. يبدأ العدّ من جديد بعد %Ln ثوانٍ.</numerusform>
            <numerusform>حد معدل الطلبات: استُخدم %1 من طلبات المستأجر البالغة %2 في هذه الفترة، من جميع البرامج معًا. يستمر Rollcall حتى %3 (%4 %)، ثم ينتظر. يبدأ العدّ من جديد بعد %Ln ثانية.</numerusform>
            <numerusform>حد معدل الطلبات: استُخدم %1 من طلبات المستأجر البالغة %2 في هذه الفترة، من جميع البرامج معًا. يستمر Rollcall حتى %3 (%4 %)، ثم ينتظر. يبدأ العدّ من جديد بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>حد معدل الطلبات</translation>
    </message>
</context>
<context>
    <name>rollcall::ColumnsDialog</name>
    <message>
        <source>Tick at least one column.</source>
        <translation>ضع علامة أمام عمود واحد على الأقل.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>المعروض: %1 من %2</translation>
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
        <translation>غير معلوم</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>is in the list</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <comment>is not in the list</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>%1, %2: %3, differs</source>
        <comment>attribute, user, value</comment>
        <translation>%1، %2: %3، مختلف</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>attribute, user, value</comment>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>rollcall::CompareWindow</name>
    <message>
        <source>Only what &amp;differs</source>
        <translation>الا&amp;ختلافات فقط</translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln user(s)</source>
        <translation>
            <numerusform>مقارنة المستخدمين</numerusform>
            <numerusform>مقارنة مستخدم واحد</numerusform>
            <numerusform>مقارنة مستخدمَين</numerusform>
            <numerusform>مقارنة %Ln مستخدمين</numerusform>
            <numerusform>مقارنة %Ln مستخدمًا</numerusform>
            <numerusform>مقارنة %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>The users side by side</source>
        <translation>المستخدمون جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>button</comment>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy what is shown as text with tabs</source>
        <translation>نسخ المعروض كنص بعلامات جدولة</translation>
    </message>
    <message>
        <source>They are the same in everything shown.</source>
        <translation>لا اختلاف بينهم في كل ما هو معروض.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %Ln place(s).</source>
        <translation>
            <numerusform>لا يوجد بينهم أي اختلاف.</numerusform>
            <numerusform>يوجد بينهم اختلاف في موضع واحد.</numerusform>
            <numerusform>يوجد بينهم اختلاف في موضعين.</numerusform>
            <numerusform>يوجد بينهم اختلاف في %Ln مواضع.</numerusform>
            <numerusform>يوجد بينهم اختلاف في %Ln موضعًا.</numerusform>
            <numerusform>يوجد بينهم اختلاف في %Ln موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups and applications are still being asked for…</source>
        <translation>ما زال طلب المجموعات والتطبيقات جاريًا…</translation>
    </message>
    <message>
        <source>Not known of everybody: %1.</source>
        <comment>lists</comment>
        <translation>غير معلوم للجميع: %1.</translation>
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
        <translation>تسجيل الدخول:</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>rollcall::DetailPage</name>
    <message>
        <source>Time of the activity</source>
        <translation>الفترة الزمنية للنشاط</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %Ln أيام</numerusform>
            <numerusform>آخر %Ln يومًا</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::DetailSection</name>
    <message>
        <source>Load More</source>
        <comment>button</comment>
        <translation>تحميل المزيد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>إعادة الطلب</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>rows</comment>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>%1, not all</source>
        <comment>rows</comment>
        <translation>%1، وليست كلها</translation>
    </message>
    <message>
        <source>Stopped before everything was in.</source>
        <translation>توقّف التحميل قبل اكتماله.</translation>
    </message>
    <message>
        <source>Show &amp;Members</source>
        <translation>عر&amp;ض الأعضاء</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>نسخ ال&amp;صفوف</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>نسخ ال&amp;قيمة</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>&amp;نسخ JSON</translation>
    </message>
</context>
<context>
    <name>rollcall::EnrichmentBar</name>
    <message>
        <source>Paused. %1</source>
        <comment>a sentence</comment>
        <translation>متوقف مؤقتًا. %1</translation>
    </message>
    <message>
        <source>Details: %1 of %2 read.</source>
        <translation>التفاصيل: قُرئت %1 من %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed.</source>
        <comment>lists</comment>
        <translation>
            <numerusform>لم تفشل أي قائمة.</numerusform>
            <numerusform>فشلت قائمة واحدة.</numerusform>
            <numerusform>فشلت قائمتان.</numerusform>
            <numerusform>فشلت %Ln قوائم.</numerusform>
            <numerusform>فشلت %Ln قائمة.</numerusform>
            <numerusform>فشلت %Ln قائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not permitted.</source>
        <comment>lists</comment>
        <translation>
            <numerusform>جميع القوائم مسموح بها.</numerusform>
            <numerusform>قائمة واحدة غير مسموح بها.</numerusform>
            <numerusform>قائمتان غير مسموح بهما.</numerusform>
            <numerusform>%Ln قوائم غير مسموح بها.</numerusform>
            <numerusform>%Ln قائمة غير مسموح بها.</numerusform>
            <numerusform>%Ln قائمة غير مسموح بها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how much was read; why nothing arrives</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 About %2 s left.</source>
        <translation>%1 يتبقى نحو %2 ث.</translation>
    </message>
    <message>
        <source>%1 About %2 min left.</source>
        <translation>%1 يتبقى نحو %2 د.</translation>
    </message>
    <message>
        <source>Files say which columns are not whole.</source>
        <translation>تبيّن الملفات المصدَّرة أي الأعمدة غير كاملة.</translation>
    </message>
</context>
<context>
    <name>rollcall::EnrichmentDialog</name>
    <message>
        <source>&amp;Start</source>
        <comment>button</comment>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>Tick what you want to know of the users shown.</source>
        <translation>ضع علامة أمام ما تريد معرفته عن المستخدمين المعروضين.</translation>
    </message>
    <message>
        <source>All of this is known already of the users shown.</source>
        <translation>كل هذا معلوم مسبقًا عن المستخدمين المعروضين.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) shown.</source>
        <translation>
            <numerusform>لا مستخدمين معروضين.</numerusform>
            <numerusform>مستخدم واحد معروض.</numerusform>
            <numerusform>مستخدمان معروضان.</numerusform>
            <numerusform>%Ln مستخدمين معروضين.</numerusform>
            <numerusform>%Ln مستخدمًا معروضًا.</numerusform>
            <numerusform>%Ln مستخدم معروض.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 users shown; the others are known already.</source>
        <translation>%1 من المستخدمين المعروضين البالغ عددهم %2؛ أما الباقون فبياناتهم معلومة مسبقًا.</translation>
    </message>
    <message>
        <source>It stands in their own data: no request is needed.</source>
        <translation>هذا موجود في بيانات المستخدمين نفسها: لا يلزم أي طلب.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln request(s).</source>
        <translation>
            <numerusform>لا يلزم أي طلب.</numerusform>
            <numerusform>طلب واحد على الأقل.</numerusform>
            <numerusform>طلبان على الأقل.</numerusform>
            <numerusform>%Ln طلبات على الأقل.</numerusform>
            <numerusform>%Ln طلبًا على الأقل.</numerusform>
            <numerusform>%Ln طلب على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names take one request more for each entry that occurs, once for all users.</source>
        <translation>تتطلب الأسماء طلبًا إضافيًا لكل إدخال يرد، مرة واحدة لجميع المستخدمين.</translation>
    </message>
    <message>
        <source>It can be paused and stopped; what has come by then stays.</source>
        <translation>يمكن إيقافه مؤقتًا أو نهائيًا؛ ويبقى ما وصل حتى ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln minute(s), within %1 % of the rate limit that %2 told.</source>
        <translation>
            <numerusform>أقل من دقيقة، ضمن %1 % من حد معدل الطلبات الذي أفاد به %2.</numerusform>
            <numerusform>دقيقة واحدة على الأقل، ضمن %1 % من حد معدل الطلبات الذي أفاد به %2.</numerusform>
            <numerusform>دقيقتان على الأقل، ضمن %1 % من حد معدل الطلبات الذي أفاد به %2.</numerusform>
            <numerusform>%Ln دقائق على الأقل، ضمن %1 % من حد معدل الطلبات الذي أفاد به %2.</numerusform>
            <numerusform>%Ln دقيقة على الأقل، ضمن %1 % من حد معدل الطلبات الذي أفاد به %2.</numerusform>
            <numerusform>%Ln دقيقة على الأقل، ضمن %1 % من حد معدل الطلبات الذي أفاد به %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s), if each is answered as fast as a page of users was.</source>
        <translation>
            <numerusform>أقل من دقيقة، إذا جاء كل رد بسرعة رد صفحة المستخدمين.</numerusform>
            <numerusform>نحو دقيقة واحدة، إذا جاء كل رد بسرعة رد صفحة المستخدمين.</numerusform>
            <numerusform>نحو دقيقتين، إذا جاء كل رد بسرعة رد صفحة المستخدمين.</numerusform>
            <numerusform>نحو %Ln دقائق، إذا جاء كل رد بسرعة رد صفحة المستخدمين.</numerusform>
            <numerusform>نحو %Ln دقيقة، إذا جاء كل رد بسرعة رد صفحة المستخدمين.</numerusform>
            <numerusform>نحو %Ln دقيقة، إذا جاء كل رد بسرعة رد صفحة المستخدمين.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it takes depends on how fast %1 answers.</source>
        <translation>تتوقف المدة على سرعة استجابة %1.</translation>
    </message>
</context>
<context>
    <name>rollcall::ExportDialog</name>
    <message>
        <source>Export</source>
        <comment>button</comment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;Selected users (%1)</source>
        <translation>المستخدمون المح&amp;ددون (%1)</translation>
    </message>
    <message>
        <source>Users sho&amp;wn in the table (%1)</source>
        <translation>المستخدمون المعرو&amp;ضون في الجدول (%1)</translation>
    </message>
    <message>
        <source>&amp;All users received (%1)</source>
        <translation>&amp;كل المستخدمين المستلَمين (%1)</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <comment>preset</comment>
        <translation>كما هو مختار أدناه</translation>
    </message>
    <message>
        <source>Save Preset</source>
        <translation>حفظ الإعداد المسبق</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>اسم الإعداد المسبق:</translation>
    </message>
    <message>
        <source>Whole objects as the service sent them</source>
        <translation>الكائنات كاملة كما أرسلتها الخدمة</translation>
    </message>
    <message>
        <source>Columns of the table (%1)</source>
        <translation>أعمدة الجدول (%1)</translation>
    </message>
    <message>
        <source>All attributes (%1)</source>
        <translation>جميع السمات (%1)</translation>
    </message>
    <message>
        <source>Columns and values are as the other system wants them. Check the file before importing it: passwords, for one, are not in it.</source>
        <translation>الأعمدة والقيم كما يطلبها النظام الآخر. راجع الملف قبل استيراده: فهو لا يتضمن كلمات المرور مثلًا.</translation>
    </message>
    <message>
        <source>%1 The file says so, and its name should say LIMITED.</source>
        <comment>a sentence</comment>
        <translation>%1 يبيّن الملف ذلك، وينبغي أن يتضمن اسمه LIMITED.</translation>
    </message>
    <message>
        <source>%1 The file says so.</source>
        <comment>a sentence</comment>
        <translation>%1 يبيّن الملف ذلك.</translation>
    </message>
    <message>
        <source>Loading is still going on. The file will hold only users received by now, and its name should say PARTIAL.</source>
        <translation>ما زال التحميل جاريًا. لن يتضمن الملف إلا المستخدمين المستلَمين حتى الآن، وينبغي أن يتضمن اسمه PARTIAL.</translation>
    </message>
    <message>
        <source>%1 The file will not hold everybody, and its name should say PARTIAL.</source>
        <translation>%1 لن يتضمن الملف جميع المستخدمين، وينبغي أن يتضمن اسمه PARTIAL.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a column, and of how many users it is not known</comment>
        <translation>%1 (%2 من %3)</translation>
    </message>
    <message>
        <source>Not known of every user: %1. The file says so.</source>
        <translation>غير معلوم لجميع المستخدمين: %1. يبيّن الملف ذلك.</translation>
    </message>
    <message>
        <source>Still needed: the name of the file</source>
        <translation>ما زال ينقص: اسم الملف</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>هذا المجلد غير موجود.</translation>
    </message>
    <message>
        <source>A file of this name exists. It will be replaced.</source>
        <translation>يوجد ملف بهذا الاسم. سيُستبدل.</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>file filter: format, suffix</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
</context>
<context>
    <name>rollcall::ExportProgress</name>
    <message>
        <source>Writing %1…</source>
        <translation>جارٍ كتابة ‎%1‎…</translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>المستخدمون: %1 من %2</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>لم يُكتب الملف ‎%1‎</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>الملف ‎%1‎ جاهز</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users were written.</source>
        <translation>
            <numerusform>لم يُكتب أي مستخدم.</numerusform>
            <numerusform>كُتب مستخدم واحد.</numerusform>
            <numerusform>كُتب مستخدمان.</numerusform>
            <numerusform>كُتب %Ln مستخدمين.</numerusform>
            <numerusform>كُتب %Ln مستخدمًا.</numerusform>
            <numerusform>كُتب %Ln مستخدم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollcall::ExportShape</name>
    <message>
        <source>As the service sent them</source>
        <translation>كما أرسلتها الخدمة</translation>
    </message>
    <message>
        <source>As in the table, in local time (%1)</source>
        <translation>كما في الجدول، بالتوقيت المحلي (%1)</translation>
    </message>
    <message>
        <source>ISO 8601 in UTC</source>
        <translation>ISO 8601 بتوقيت UTC</translation>
    </message>
    <message>
        <source>In one cell, with commas</source>
        <translation>في خلية واحدة، بفواصل</translation>
    </message>
    <message>
        <source>A row for each value</source>
        <translation>صف لكل قيمة</translation>
    </message>
    <message>
        <source>Nothing is masked</source>
        <translation>لا يُحجب شيء</translation>
    </message>
    <message>
        <source>Initials in place of names</source>
        <translation>الأحرف الأولى بدلًا من الأسماء</translation>
    </message>
    <message>
        <source>Domains in place of addresses</source>
        <translation>المجالات بدلًا من العناوين</translation>
    </message>
    <message>
        <source>Keyed hashes in place of names</source>
        <translation>تجزئات بمفتاح بدلًا من الأسماء</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>فواصل</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>فواصل منقوطة</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>علامات جدولة</translation>
    </message>
    <message>
        <source>Status, dates and place of work stay. Ids, phone numbers and every column that is not well known become “(masked)”.</source>
        <translation>تبقى الحالة والتواريخ ومكان العمل. أما المعرّفات وأرقام الهواتف وكل عمود غير معروف فتصبح «(masked)».</translation>
    </message>
    <message numerus="yes">
        <source>Still needed: a key of at least %Ln characters. It is not kept.</source>
        <translation>
            <numerusform>ما زال ينقص: مفتاح. ولا يُحتفظ به.</numerusform>
            <numerusform>ما زال ينقص: مفتاح من حرف واحد على الأقل. ولا يُحتفظ به.</numerusform>
            <numerusform>ما زال ينقص: مفتاح من حرفين على الأقل. ولا يُحتفظ به.</numerusform>
            <numerusform>ما زال ينقص: مفتاح من %Ln أحرف على الأقل. ولا يُحتفظ به.</numerusform>
            <numerusform>ما زال ينقص: مفتاح من %Ln حرفًا على الأقل. ولا يُحتفظ به.</numerusform>
            <numerusform>ما زال ينقص: مفتاح من %Ln حرف على الأقل. ولا يُحتفظ به.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same value becomes the same hash in every file made with this key. Keep it: it is not stored.</source>
        <translation>تتحول القيمة نفسها إلى التجزئة نفسها في كل ملف يُنشأ بهذا المفتاح. احتفظ به: فهو لا يُخزَّن.</translation>
    </message>
</context>
<context>
    <name>rollcall::FetchLimit</name>
    <message>
        <source>Fetch only what this search finds: %1 answers all of it.</source>
        <translation>جلب ما يطابق البحث فقط: ينفّذه %1 كاملًا.</translation>
    </message>
    <message>
        <source>Fetch only what this search finds. %1 answers “%2”; “%3” is matched here.</source>
        <translation>جلب ما يطابق البحث فقط. ينفّذ %1 الجزء «‎%2‎»؛ ويُطابَق الجزء «‎%3‎» هنا.</translation>
    </message>
    <message>
        <source>With a search, only the users whom it finds can be fetched.</source>
        <translation>عند وجود بحث يمكن جلب المستخدمين المطابقين له فقط.</translation>
    </message>
    <message>
        <source>%1 can answer nothing of this search: it is matched here, over everybody.</source>
        <translation>لا ينفّذ %1 أي جزء من هذا البحث: يُطابَق هنا على جميع المستخدمين.</translation>
    </message>
    <message>
        <source>This is not everybody: only users found by “%1” were fetched.</source>
        <translation>هؤلاء ليسوا الجميع: لم يُجلب إلا المستخدمون المطابقون للبحث «‎%1‎».</translation>
    </message>
    <message>
        <source>This search may find more users than are shown: only those found by “%1” were fetched.</source>
        <translation>ربما يعثر هذا البحث على مستخدمين أكثر من المعروضين: لم يُجلب إلا المستخدمون المطابقون للبحث «‎%1‎».</translation>
    </message>
    <message>
        <source>Only users found by “%1” are being fetched.</source>
        <translation>لا يُجلب إلا المستخدمون المطابقون للبحث «‎%1‎».</translation>
    </message>
    <message>
        <source>Only users found by “%1” were fetched.</source>
        <translation>لم يُجلب إلا المستخدمون المطابقون للبحث «‎%1‎».</translation>
    </message>
    <message>
        <source>%1 did not take this search: everybody is fetched, and matched here.</source>
        <translation>لم يقبل %1 هذا البحث: يُجلب جميع المستخدمين ويُطابَق البحث هنا.</translation>
    </message>
    <message>
        <source>Fetch Everybody</source>
        <comment>button</comment>
        <translation>جلب الجميع</translation>
    </message>
    <message>
        <source>Fetch Only This Search</source>
        <comment>button</comment>
        <translation>جلب نتائج البحث فقط</translation>
    </message>
</context>
<context>
    <name>rollcall::FetchPopup</name>
    <message>
        <source>What is fetched</source>
        <translation>ما يُجلب</translation>
    </message>
    <message>
        <source>Fetch only what this search finds</source>
        <translation>جلب ما يطابق البحث فقط</translation>
    </message>
    <message>
        <source>%1 then sends fewer users, and this search shows the same rows. Nobody else is in the table until everybody is fetched again.</source>
        <translation>عندئذٍ يرسل %1 مستخدمين أقل، ويعرض هذا البحث الصفوف نفسها. ولا يظهر غيرهم في الجدول حتى يُجلب الجميع مجددًا.</translation>
    </message>
    <message>
        <source>%1 answers:</source>
        <comment>a provider</comment>
        <translation>ينفّذ %1:</translation>
    </message>
    <message>
        <source>Matched here, among the users it sends:</source>
        <translation>يُطابَق هنا بين المستخدمين المرسَلين:</translation>
    </message>
    <message>
        <source>Fetch &amp;Only These</source>
        <comment>button</comment>
        <translation>جلب &amp;هؤلاء فقط</translation>
    </message>
    <message>
        <source>Fetch &amp;Everybody</source>
        <comment>button</comment>
        <translation>جلب ال&amp;جميع</translation>
    </message>
</context>
<context>
    <name>rollcall::FilterHeader</name>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Filter of the column “%1”</source>
        <translation>تصفية العمود «%1»</translation>
    </message>
</context>
<context>
    <name>rollcall::GroupFilter</name>
    <message>
        <source>Reading the members of “%1”: %2 so far.</source>
        <comment>group, number</comment>
        <translation>جارٍ قراءة أعضاء «%1»: %2 حتى الآن.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>group, a sentence</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Show Everybody</source>
        <comment>button</comment>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <comment>button</comment>
        <translation>إعادة الطلب</translation>
    </message>
</context>
<context>
    <name>rollcall::GroupPicker</name>
    <message>
        <source>Members of a Group</source>
        <translation>أعضاء مجموعة</translation>
    </message>
    <message>
        <source>Search the groups</source>
        <translation>البحث في المجموعات</translation>
    </message>
    <message>
        <source>&amp;Members of groups within it, too</source>
        <translation>أ&amp;عضاء المجموعات المتداخلة فيها أيضًا</translation>
    </message>
    <message>
        <source>Show Members</source>
        <translation>عرض الأعضاء</translation>
    </message>
    <message>
        <source>Loading… %1 so far.</source>
        <comment>groups</comment>
        <translation>جارٍ التحميل… %1 حتى الآن.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>These are not all groups. %1</source>
        <comment>what happened</comment>
        <translation>هذه ليست جميع المجموعات. %1</translation>
    </message>
    <message>
        <source>None of %1 groups matches.</source>
        <comment>number</comment>
        <translation>لا تطابق أي مجموعة من أصل %1.</translation>
    </message>
</context>
<context>
    <name>rollcall::JsonTree</name>
    <message>
        <source>&amp;Copy Value</source>
        <translation>نسخ ال&amp;قيمة</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>نسخ ال&amp;مسار</translation>
    </message>
    <message>
        <source>&amp;Search for This Value</source>
        <translation>ال&amp;بحث عن هذه القيمة</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>ت&amp;وسيع الكل</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>&amp;طي الكل</translation>
    </message>
</context>
<context>
    <name>rollcall::JsonTreeModel</name>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>لا مفاتيح</numerusform>
            <numerusform>مفتاح واحد</numerusform>
            <numerusform>مفتاحان</numerusform>
            <numerusform>%Ln مفاتيح</numerusform>
            <numerusform>%Ln مفتاحًا</numerusform>
            <numerusform>%Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>لا إدخالات</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>%Ln إدخالات</numerusform>
            <numerusform>%Ln إدخالًا</numerusform>
            <numerusform>%Ln إدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>object</source>
        <comment>kind of a JSON value</comment>
        <translation>كائن</translation>
    </message>
    <message>
        <source>list</source>
        <comment>kind of a JSON value</comment>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>text</source>
        <comment>kind of a JSON value</comment>
        <translation>نص</translation>
    </message>
    <message>
        <source>yes or no</source>
        <comment>kind of a JSON value: true, false</comment>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>kind of a JSON value: null</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>number</source>
        <comment>kind of a JSON value</comment>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>heading</comment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>heading</comment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>heading: text, number…</comment>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>rollcall::JsonView</name>
    <message>
        <source>Only the beginning is shown, %1 of %2. Copy takes all of it.</source>
        <translation>لا تُعرض إلا البداية، %1 من %2. أما النسخ فيشمل الكل.</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>words looked for in a text</comment>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>this match, of how many</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>rollcall::ListingStatus</name>
    <message>
        <source>Paused after %1 users, %2 pages</source>
        <translation>متوقف مؤقتًا. المستخدمون: %1، الصفحات: %2</translation>
    </message>
    <message>
        <source>%1 users · %2</source>
        <comment>received so far, then why nothing arrives</comment>
        <translation>المستخدمون: %1 · %2</translation>
    </message>
    <message>
        <source>Asking for the first page…</source>
        <translation>جارٍ طلب الصفحة الأولى…</translation>
    </message>
    <message>
        <source>%1 users, %2 pages</source>
        <translation>المستخدمون: %1، الصفحات: %2</translation>
    </message>
    <message>
        <source>%1 users, %2 pages, %3 users/s</source>
        <translation>المستخدمون: %1، الصفحات: %2، %3 مستخدم/ث</translation>
    </message>
    <message>
        <source>%1 users, %2 pages, %3 users/s, about %4 s left</source>
        <translation>المستخدمون: %1، الصفحات: %2، %3 مستخدم/ث، يتبقى نحو %4 ث</translation>
    </message>
    <message>
        <source>%1 users, %2 pages, %3 users/s, about %4 min left</source>
        <translation>المستخدمون: %1، الصفحات: %2، %3 مستخدم/ث، يتبقى نحو %4 د</translation>
    </message>
</context>
<context>
    <name>rollcall::MainWindow</name>
    <message>
        <source>About Rollcall</source>
        <translation>حول Rollcall</translation>
    </message>
    <message>
        <source>Rollcall %1</source>
        <translation>Rollcall %1</translation>
    </message>
    <message>
        <source>A browser for the people in an identity directory. It only reads: nothing in a directory is ever changed. It connects to your tenants and to nobody else.

With Qt %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>متصفح للأشخاص المسجّلين في دليل هويات. وهو يقرأ فقط: لا يتغير أي شيء في الدليل أبدًا. ولا يتصل إلا بالمستأجرين الذين تضيفهم.

مع Qt %1. برنامج حر بموجب رخصة GNU General Public License، الإصدار 3 أو أي إصدار أحدث.</translation>
    </message>
    <message>
        <source>No keychain is running: tokens are kept until Rollcall closes.</source>
        <translation>لا توجد سلسلة مفاتيح قيد التشغيل: تُحفظ الرموز المميزة حتى إغلاق Rollcall.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <comment>a tenant&apos;s last result</comment>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%Ln مستخدمين</numerusform>
            <numerusform>%Ln مستخدمًا</numerusform>
            <numerusform>%Ln مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limited: %Ln user(s)</source>
        <comment>a tenant&apos;s last result: not everybody was asked for</comment>
        <translation>
            <numerusform>قائمة محدودة: لا مستخدمين</numerusform>
            <numerusform>قائمة محدودة: مستخدم واحد</numerusform>
            <numerusform>قائمة محدودة: مستخدمان</numerusform>
            <numerusform>قائمة محدودة: %Ln مستخدمين</numerusform>
            <numerusform>قائمة محدودة: %Ln مستخدمًا</numerusform>
            <numerusform>قائمة محدودة: %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s), %1</source>
        <comment>a tenant&apos;s last result, time of day</comment>
        <translation>
            <numerusform>لا مستخدمين، %1</numerusform>
            <numerusform>مستخدم واحد، %1</numerusform>
            <numerusform>مستخدمان، %1</numerusform>
            <numerusform>%Ln مستخدمين، %1</numerusform>
            <numerusform>%Ln مستخدمًا، %1</numerusform>
            <numerusform>%Ln مستخدم، %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) last time</source>
        <comment>a tenant&apos;s result of an earlier run</comment>
        <translation>
            <numerusform>لا مستخدمين في المرة الأخيرة</numerusform>
            <numerusform>مستخدم واحد في المرة الأخيرة</numerusform>
            <numerusform>مستخدمان في المرة الأخيرة</numerusform>
            <numerusform>%Ln مستخدمين في المرة الأخيرة</numerusform>
            <numerusform>%Ln مستخدمًا في المرة الأخيرة</numerusform>
            <numerusform>%Ln مستخدم في المرة الأخيرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome to Rollcall</source>
        <translation>مرحبًا بك في Rollcall</translation>
    </message>
    <message>
        <source>Add a tenant to see the people in its directory. Rollcall only reads; it never changes anything there.</source>
        <translation>أضف مستأجرًا لعرض الأشخاص في دليله. Rollcall يقرأ فقط، ولا يغيّر أي شيء هناك.</translation>
    </message>
    <message>
        <source>Add a Tenant…</source>
        <comment>button</comment>
        <translation>إضافة مستأجر…</translation>
    </message>
    <message>
        <source>Choose a tenant from the list.</source>
        <translation>اختر مستأجرًا من القائمة.</translation>
    </message>
    <message>
        <source>Its users then appear here.</source>
        <translation>عندئذٍ يظهر مستخدموه هنا.</translation>
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
        <translation>إضافة مستأجر</translation>
    </message>
    <message>
        <source>Add Tenant</source>
        <comment>button</comment>
        <translation>إضافة مستأجر</translation>
    </message>
    <message>
        <source>Edit Tenant</source>
        <comment>title</comment>
        <translation>تحرير المستأجر</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Duplicate Tenant</source>
        <comment>title</comment>
        <translation>تكرار المستأجر</translation>
    </message>
    <message>
        <source>Rollcall sends no more than this share of the requests that the service allows, so that other programs keep working.</source>
        <translation>لا يرسل Rollcall أكثر من هذه الحصة من الطلبات التي تسمح بها الخدمة، كي تواصل البرامج الأخرى عملها.</translation>
    </message>
    <message>
        <source>Only for a tenant with a second host name of its own, such as a custom domain. The token is sent to this host too.</source>
        <translation>لمستأجر له اسم مضيف ثانٍ خاص به فقط، مثل مجال مخصص. يُرسل الرمز المميز إلى هذا المضيف أيضًا.</translation>
    </message>
    <message>
        <source>No keychain was found: the token is kept until Rollcall is closed, and asked for again next time.</source>
        <translation>لم يُعثر على سلسلة مفاتيح: يُحفظ الرمز المميز حتى إغلاق Rollcall، ثم يُطلب مجددًا في المرة القادمة.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Stored in the keychain – leave empty to keep</source>
        <translation>مخزّن في سلسلة المفاتيح – اتركه فارغًا للاحتفاظ به</translation>
    </message>
    <message>
        <source>Leave empty to use that of “%1”</source>
        <translation>اتركه فارغًا لاستخدام قيمة «%1»</translation>
    </message>
    <message>
        <source>Rollcall will use %1.</source>
        <translation>العنوان الذي سيستخدمه Rollcall: ‎%1‎.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name that is taken, and a number behind it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Still needed: to sign in</source>
        <translation>ما زال ينقص: تسجيل الدخول</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>اختر موفّرًا.</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>ما زال ينقص: %1</translation>
    </message>
    <message>
        <source>The address must be corrected first.</source>
        <translation>يجب تصحيح العنوان أولًا.</translation>
    </message>
    <message>
        <source>The alias host must be a host name alone, such as id.example.com.</source>
        <translation>يجب أن يكون المضيف البديل اسم مضيف فقط، مثل id.example.com.</translation>
    </message>
    <message>
        <source>The CA file must be corrected first.</source>
        <translation>يجب تصحيح ملف CA أولًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s label and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Still needed: a name for the tenant</source>
        <translation>ما زال ينقص: اسم للمستأجر</translation>
    </message>
    <message>
        <source>Another tenant is called “%1” already.</source>
        <translation>يوجد مستأجر آخر باسم «%1».</translation>
    </message>
    <message>
        <source>Only for a server with a certificate from an issuer that this computer does not know. The certificates in this file are trusted at this tenant&apos;s own addresses, for its API and its sign-in, and nowhere else.</source>
        <translation>لخادم شهادته من مُصدر لا يعرفه هذا الكمبيوتر فقط. تُعدّ الشهادات في هذا الملف موثوقة عند عناوين هذا المستأجر نفسه، لواجهة API ولتسجيل الدخول، وليس في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Choose CA File</source>
        <translation>اختيار ملف CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The last sign-in is stored in the keychain: sign in only to change it.</source>
        <translation>آخر تسجيل دخول مخزّن في سلسلة المفاتيح: لا تسجّل الدخول إلا لتغييره.</translation>
    </message>
    <message>
        <source>You get a code, and type it on a page of %1 on any device.</source>
        <translation>تحصل على رمز وتكتبه في صفحة من %1 على أي جهاز.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 opens in the browser.</source>
        <translation>تُفتح صفحة تسجيل الدخول إلى %1 في المتصفح.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ الاتصال بـ %1…</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>تم الاتصال.</translation>
    </message>
    <message>
        <source>The rate limit is %1 requests a period, of which Rollcall uses up to %2.</source>
        <translation>حد معدل الطلبات هو %1 من الطلبات في الفترة، يستخدم منها Rollcall حتى %2.</translation>
    </message>
</context>
<context>
    <name>rollcall::SaveViewDialog</name>
    <message>
        <source>%1 (descending)</source>
        <comment>a column</comment>
        <translation>%1 (تنازلي)</translation>
    </message>
    <message>
        <source>&amp;Only for “%1”</source>
        <translation>لـ «%1» &amp;فقط</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>button</comment>
        <translation>است&amp;بدال</translation>
    </message>
    <message>
        <source>The view needs a name.</source>
        <translation>تحتاج طريقة العرض إلى اسم.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>what a view searches for</comment>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>As received</source>
        <comment>order of users</comment>
        <translation>حسب ترتيب الاستلام</translation>
    </message>
    <message>
        <source>This tenant has a view “%1” already. Choose another name, or replace that view by what is shown now.</source>
        <translation>لهذا المستأجر طريقة عرض باسم «%1». اختر اسمًا آخر، أو استبدلها بما هو معروض الآن.</translation>
    </message>
    <message>
        <source>There is a view “%1” for all tenants already. Choose another name, or replace that view by what is shown now.</source>
        <translation>توجد طريقة عرض باسم «%1» لكل المستأجرين. اختر اسمًا آخر، أو استبدلها بما هو معروض الآن.</translation>
    </message>
</context>
<context>
    <name>rollcall::SavedViews</name>
    <message>
        <source>&amp;Update “%1”</source>
        <comment>a view</comment>
        <translation>&amp;تحديث «%1»</translation>
    </message>
    <message>
        <source>For “%1”</source>
        <comment>heading: a tenant</comment>
        <translation>لـ «%1»</translation>
    </message>
    <message>
        <source>For All Tenants</source>
        <comment>heading</comment>
        <translation>لكل المستأجرين</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s) cannot be used…</source>
        <translation>
            <numerusform>جميع طرق العرض صالحة للاستخدام…</numerusform>
            <numerusform>طريقة عرض واحدة لا يمكن استخدامها…</numerusform>
            <numerusform>طريقتا عرض لا يمكن استخدامهما…</numerusform>
            <numerusform>%Ln طرق عرض لا يمكن استخدامها…</numerusform>
            <numerusform>%Ln طريقة عرض لا يمكن استخدامها…</numerusform>
            <numerusform>%Ln طريقة عرض لا يمكن استخدامها…</numerusform>
        </translation>
    </message>
    <message>
        <source>The views cannot be read…</source>
        <translation>تتعذر قراءة طرق العرض…</translation>
    </message>
</context>
<context>
    <name>rollcall::SearchBox</name>
    <message>
        <source>No user has a column “%1”. Did you mean “%2”?</source>
        <translation>ليس لدى أي مستخدم العمود «%1». هل تقصد «%2»؟</translation>
    </message>
    <message>
        <source>No user has a column “%1”.</source>
        <translation>ليس لدى أي مستخدم العمود «%1».</translation>
    </message>
</context>
<context>
    <name>rollcall::SearchHelp</name>
    <message>
        <source>Search help</source>
        <translation>تعليمات البحث</translation>
    </message>
    <message>
        <source>Search by example</source>
        <translation>البحث بالأمثلة</translation>
    </message>
    <message>
        <source>Both words, anywhere in the columns shown</source>
        <translation>الكلمتان معًا، في أي موضع من الأعمدة المعروضة</translation>
    </message>
    <message>
        <source>Exactly these words, one after the other</source>
        <translation>هذه الكلمات تمامًا، واحدة تلو الأخرى</translation>
    </message>
    <message>
        <source>The column contains the text</source>
        <translation>يتضمن العمود النص</translation>
    </message>
    <message>
        <source>The column is exactly this, in any case</source>
        <translation>قيمة العمود هي هذه تمامًا، بلا تمييز لحالة الأحرف</translation>
    </message>
    <message>
        <source>Begins with; a $ behind the text means ends with</source>
        <translation>يبدأ بالنص؛ ووضع $ بعده يعني «ينتهي به»</translation>
    </message>
    <message>
        <source>One of several values</source>
        <translation>إحدى عدة قيم</translation>
    </message>
    <message>
        <source>Has a value</source>
        <translation>له قيمة</translation>
    </message>
    <message>
        <source>Has no value</source>
        <translation>ليس له قيمة</translation>
    </message>
    <message>
        <source>Longer than 90 days ago; also h, w, m and y</source>
        <translation>قبل أكثر من 90 يومًا؛ وكذلك h و w و m و y</translation>
    </message>
    <message>
        <source>Since a day; also today and yesterday</source>
        <translation>منذ يوم معيّن؛ وكذلك today و yesterday</translation>
    </message>
    <message>
        <source>It has not happened</source>
        <translation>لم يحدث قط</translation>
    </message>
    <message>
        <source>Everybody but these; NOT means the same</source>
        <translation>الجميع ما عدا هؤلاء؛ و NOT بالمعنى نفسه</translation>
    </message>
    <message>
        <source>Either; parentheses hold together</source>
        <translation>أحدهما؛ والأقواس تجمع الشروط</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>Forget Recent Searches</source>
        <translation>مسح عمليات البحث الأخيرة</translation>
    </message>
</context>
<context>
    <name>rollcall::SecretEdit</name>
    <message>
        <source>Hide what was typed</source>
        <translation>إخفاء المكتوب</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>إظهار المكتوب</translation>
    </message>
</context>
<context>
    <name>rollcall::SignInBox</name>
    <message>
        <source>Copy Code</source>
        <comment>button</comment>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <comment>button</comment>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Open Page</source>
        <comment>button</comment>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Cancel Sign-In</source>
        <comment>button</comment>
        <translation>إلغاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>The code to type on the sign-in page</source>
        <translation>الرمز المطلوب كتابته في صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 yourself and type the code there.</source>
        <translation>تعذر فتح متصفح. افتح %1 بنفسك واكتب الرمز هناك.</translation>
    </message>
    <message>
        <source>Waiting for the browser… Sign in there, then come back.</source>
        <translation>في انتظار المتصفح… سجّل الدخول فيه ثم عد إلى هنا.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address into one on this computer.</source>
        <translation>تعذر فتح متصفح. انسخ العنوان إلى متصفح على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Open %1 on any device and type this code. It is good until %2.</source>
        <comment>an address, a time of day</comment>
        <translation>افتح %1 على أي جهاز واكتب هذا الرمز. وهو صالح حتى %2.</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>button, after it was pressed</comment>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <comment>button</comment>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>جارٍ الاتصال بالخدمة…</translation>
    </message>
    <message>
        <source>Sign In Again…</source>
        <comment>button</comment>
        <translation>تسجيل الدخول مجددًا…</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>سُجّل الدخول.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <comment>button</comment>
        <translation>إعادة المحاولة</translation>
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
        <translation>الحالات</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A status and how many users have it: &quot;Active 1,234&quot;.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Click to show users with other statuses too.</source>
        <translation>انقر لإظهار المستخدمين ذوي الحالات الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>Click to show only users with the statuses chosen here.</source>
        <translation>انقر لإظهار المستخدمين ذوي الحالات المختارة هنا فقط.</translation>
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
        <translation>الحالة: %1</translation>
    </message>
</context>
<context>
    <name>rollcall::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a suggestion and what is said of it</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>rollcall::SupportDialog</name>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Save Support Bundle</source>
        <translation>حفظ حزمة الدعم</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>a file</comment>
        <translation>حُفظت باسم ‎%1‎.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
</context>
<context>
    <name>rollcall::TableColumns</name>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>فرز ت&amp;صاعدي</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>فرز ت&amp;نازلي</translation>
    </message>
    <message>
        <source>Show in the Order &amp;Received</source>
        <translation>العرض ب&amp;ترتيب الاستلام</translation>
    </message>
    <message>
        <source>&amp;Values…</source>
        <translation>ال&amp;قيم…</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>إ&amp;خفاء «%1»</translation>
    </message>
    <message>
        <source>Choose &amp;Columns…</source>
        <translation>اختيار الأ&amp;عمدة…</translation>
    </message>
</context>
<context>
    <name>rollcall::TableFilters</name>
    <message>
        <source>Only Users Where “%1” &amp;Never Happened</source>
        <translation>فقط من ل&amp;م يحدث لهم «%1» قط</translation>
    </message>
    <message>
        <source>N&amp;ot Users Where “%1” Never Happened</source>
        <translation>استثناء من لم ي&amp;حدث لهم «%1» قط</translation>
    </message>
    <message>
        <source>Only Users With&amp;out “%1”</source>
        <translation>فق&amp;ط من ليس لديهم «%1»</translation>
    </message>
    <message>
        <source>Only Users &amp;with “%1”</source>
        <translation>فقط من ل&amp;ديهم «%1»</translation>
    </message>
    <message>
        <source>&amp;Only “%1”</source>
        <translation>&amp;فقط «%1»</translation>
    </message>
    <message>
        <source>&amp;Not “%1”</source>
        <translation>ا&amp;ستثناء «%1»</translation>
    </message>
</context>
<context>
    <name>rollcall::TenantCard</name>
    <message>
        <source>Tenant Card</source>
        <translation>بطاقة المستأجر</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <comment>button</comment>
        <translation>إعادة الطلب</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy what is shown here as text; no secret is in it</source>
        <translation>نسخ المعروض هنا كنص؛ ولا يتضمن أي سر</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>الدليل:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>caption of a field</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Signs in with:</source>
        <translation>طريقة تسجيل الدخول:</translation>
    </message>
    <message>
        <source>Secrets are kept:</source>
        <translation>حفظ الأسرار:</translation>
    </message>
    <message>
        <source>Token of:</source>
        <translation>صاحب الرمز المميز:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>النوع:</translation>
    </message>
    <message>
        <source>Good for:</source>
        <translation>الصلاحية:</translation>
    </message>
    <message>
        <source>Rate limit:</source>
        <translation>حد معدل الطلبات:</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Scopes:</source>
        <translation>النطاقات:</translation>
    </message>
    <message>
        <source>until Rollcall is closed: no keychain is running</source>
        <translation>حتى إغلاق Rollcall: لا توجد سلسلة مفاتيح قيد التشغيل</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain</source>
        <translation>في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ الاتصال بـ %1…</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معلوم بعد</translation>
    </message>
    <message>
        <source>Connected; answered within %1 ms.</source>
        <translation>تم الاتصال؛ وصل الرد خلال %1 مللي ثانية.</translation>
    </message>
    <message>
        <source>the directory does not tell</source>
        <translation>لا يبيّن الدليل ذلك</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, login</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 access token, renewed by Rollcall</source>
        <comment>Bearer</comment>
        <translation>رمز وصول مميز من نوع %1، يجدّده Rollcall</translation>
    </message>
    <message>
        <source>the token does not tell</source>
        <translation>لا يبيّن الرمز المميز ذلك</translation>
    </message>
    <message>
        <source>%1 requests a period, %2 of them left</source>
        <translation>الطلبات في الفترة: %1، المتبقي منها: %2</translation>
    </message>
    <message>
        <source>%1 – can change</source>
        <comment>a scope</comment>
        <translation>%1 – يتيح التغيير</translation>
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
        <translation>تم الاتصال بـ «%1».</translation>
    </message>
    <message>
        <source>The rate limit is %1 requests a period, %2 of them left.</source>
        <translation>حد معدل الطلبات هو %1 من الطلبات في الفترة، والمتبقي منها %2.</translation>
    </message>
    <message>
        <source>Remove Tenant</source>
        <translation>إزالة المستأجر</translation>
    </message>
    <message>
        <source>Remove “%1” from Rollcall?</source>
        <translation>هل تريد إزالة «%1» من Rollcall؟</translation>
    </message>
    <message>
        <source>Its address, its token, users kept of an interrupted load and the arrangement of its table are forgotten. Nothing changes in the directory itself.</source>
        <translation>يُحذف من Rollcall عنوانه ورمزه المميز والمستخدمون المحتفظ بهم من تحميل متوقف وترتيب جدوله. ولا يتغير شيء في الدليل نفسه.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The token of “%1” may still be in the keychain. %2</source>
        <comment>what happened, why</comment>
        <translation>ربما ما زال الرمز المميز الخاص بـ «%1» في سلسلة المفاتيح. %2</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ الاتصال بـ %1…</translation>
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
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Search the columns shown</source>
        <translation>البحث في الأعمدة المعروضة</translation>
    </message>
    <message>
        <source>Add Details Co&amp;lumns…</source>
        <translation>إضافة أعم&amp;دة تفاصيل…</translation>
    </message>
    <message>
        <source>%1 of %2 fetched users shown, %3 selected</source>
        <translation>المعروض: %1 من %2 من المستخدمين الذين جُلبوا، المحدد: %3</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 selected</source>
        <translation>المعروض: %1 من %2، المحدد: %3</translation>
    </message>
    <message>
        <source>%1 of %2 fetched users shown</source>
        <translation>المعروض: %1 من %2 من المستخدمين الذين جُلبوا</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>المعروض: %1 من %2</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>button</comment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>At most %1 users are copied at once. Export the selection to a file instead.</source>
        <translation>لا يُنسخ أكثر من %1 من المستخدمين دفعة واحدة. صدّر التحديد إلى ملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Copying %1 users…</source>
        <translation>جارٍ نسخ المستخدمين (%1)…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي مستخدم.</numerusform>
            <numerusform>نُسخ مستخدم واحد.</numerusform>
            <numerusform>نُسخ مستخدمان.</numerusform>
            <numerusform>نُسخ %Ln مستخدمين.</numerusform>
            <numerusform>نُسخ %Ln مستخدمًا.</numerusform>
            <numerusform>نُسخ %Ln مستخدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Open in &amp;Window</source>
        <translation>فتح في نا&amp;فذة</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Choose C&amp;olumns…</source>
        <translation>اختيار الأ&amp;عمدة…</translation>
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
        <translation>لم يُعثر على سلسلة مفاتيح: يُحفظ الرمز المميز حتى إغلاق Rollcall، ثم يُطلب مجددًا في المرة القادمة.</translation>
    </message>
    <message>
        <source>It is stored in the system&apos;s keychain.</source>
        <translation>يُخزَّن في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <comment>title</comment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>سجّل الدخول مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Use Token</source>
        <comment>button</comment>
        <translation>استخدام الرمز المميز</translation>
    </message>
    <message>
        <source>You get a code, and type it on a page of %1 on any device.</source>
        <translation>تحصل على رمز وتكتبه في صفحة من %1 على أي جهاز.</translation>
    </message>
    <message>
        <source>The sign-in page of %1 opens in the browser.</source>
        <translation>تُفتح صفحة تسجيل الدخول إلى %1 في المتصفح.</translation>
    </message>
</context>
<context>
    <name>rollcall::UserPanel</name>
    <message>
        <source>Access</source>
        <comment>tab: groups, applications, roles</comment>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>tab: factors, devices</comment>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>tab: log</comment>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>No user selected</source>
        <translation>لم يُحدَّد أي مستخدم</translation>
    </message>
    <message>
        <source>Select a user in the table to see all attributes.</source>
        <translation>حدد مستخدمًا في الجدول لعرض جميع السمات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users selected</source>
        <translation>
            <numerusform>لم يُحدَّد أي مستخدم</numerusform>
            <numerusform>مستخدم واحد محدد</numerusform>
            <numerusform>مستخدمان محددان</numerusform>
            <numerusform>%Ln مستخدمين محددين</numerusform>
            <numerusform>%Ln مستخدمًا محددًا</numerusform>
            <numerusform>%Ln مستخدم محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single user to see all attributes, or export the selection.</source>
        <translation>حدد مستخدمًا واحدًا لعرض جميع السمات، أو صدّر التحديد.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Manager: %1</source>
        <translation>المدير: %1</translation>
    </message>
    <message>
        <source>Direct reports</source>
        <translation>المرؤوسون المباشرون</translation>
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
        <translation>قيم «%1»</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>البحث في القيم</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Show These</source>
        <translation>عرض هذه</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(بلا قيمة)</translation>
    </message>
    <message>
        <source>%1 less frequent values, of %2 users in all, are not listed.</source>
        <extracomment>%1: how many values, %2: how many users have one of them.</extracomment>
        <translation>لا تُدرج القيم الأقل تكرارًا، وعددها %1 لدى %2 من المستخدمين إجمالًا.</translation>
    </message>
    <message>
        <source>No users match the rest of the search.</source>
        <translation>لا يوجد مستخدمون يطابقون بقية البحث.</translation>
    </message>
    <message>
        <source>Of the users that match the rest of the search.</source>
        <translation>من بين المستخدمين المطابقين لبقية البحث.</translation>
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
        <translation>كل المستأجرين</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Tenant</source>
        <comment>column: the tenant of a view</comment>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>column</comment>
        <translation>البحث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) cannot be used.</source>
        <translation>
            <numerusform>لا توجد ملفات أخرى غير صالحة للاستخدام.</numerusform>
            <numerusform>يوجد ملف آخر لا يمكن استخدامه.</numerusform>
            <numerusform>يوجد ملفان آخران لا يمكن استخدامهما.</numerusform>
            <numerusform>توجد %Ln ملفات أخرى لا يمكن استخدامها.</numerusform>
            <numerusform>يوجد %Ln ملفًا آخر لا يمكن استخدامها.</numerusform>
            <numerusform>يوجد %Ln ملف آخر لا يمكن استخدامها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No view is saved. “Save View…” saves what a table shows.</source>
        <translation>لا توجد طريقة عرض محفوظة. يحفظ الأمر «حفظ طريقة العرض…» ما يعرضه الجدول.</translation>
    </message>
    <message>
        <source>“%1” was not renamed. %2</source>
        <comment>a view, why</comment>
        <translation>لم تُعد تسمية «%1». %2</translation>
    </message>
    <message>
        <source>Remove View</source>
        <translation>إزالة طريقة العرض</translation>
    </message>
    <message>
        <source>Remove the view “%1”?</source>
        <translation>هل تريد إزالة طريقة العرض «%1»؟</translation>
    </message>
    <message>
        <source>Its file is deleted. What the table shows now stays as it is.</source>
        <translation>يُحذف ملفها. ويبقى ما يعرضه الجدول الآن كما هو.</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Export View</source>
        <translation>تصدير طريقة العرض</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>طرق العرض (*.json)</translation>
    </message>
    <message>
        <source>“%1” was written to %2.</source>
        <comment>a view, a file</comment>
        <translation>كُتبت «%1» في ‎%2‎.</translation>
    </message>
    <message>
        <source>Import View</source>
        <translation>استيراد طريقة عرض</translation>
    </message>
    <message>
        <source>Views (*.json);;All files (*)</source>
        <translation>طرق العرض (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>توجد طريقة عرض باسم «%1».</translation>
    </message>
    <message>
        <source>Both can be kept; the imported one is then called “%1”. Replacing deletes the one that is here.</source>
        <translation>يمكن الاحتفاظ بهما معًا؛ وعندئذٍ تسمّى المستوردة «%1». أما الاستبدال فيحذف الموجودة هنا.</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <comment>button</comment>
        <translation>الاحتفاظ بهما</translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>button</comment>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>“%1” was imported. It is for the tenant “%2” alone.</source>
        <translation>استُوردت «%1». وهي للمستأجر «%2» وحده.</translation>
    </message>
    <message>
        <source>“%1” was imported. It is for all tenants.</source>
        <translation>استُوردت «%1». وهي لكل المستأجرين.</translation>
    </message>
</context>
</TS>
