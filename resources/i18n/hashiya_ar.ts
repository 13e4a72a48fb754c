<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>About</name>
    <message>
        <source>About Hashiya</source>
        <translation>عن حاشية</translation>
    </message>
    <message>
        <source>Hashiya</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>The note that a scholar writes in the margin of a manuscript.</source>
        <translation>ما يكتبه العالِم في هامش المخطوط.</translation>
    </message>
    <message>
        <source>Version {version}, MIT licence.</source>
        <translation>الإصدار {version}، برخصة MIT.</translation>
    </message>
    <message>
        <source>Texts and marks stay on this machine: Hashiya does not use the network.</source>
        <translation>تبقى النصوص والعلامات على هذا الجهاز: حاشية لا تستعمل الشبكة.</translation>
    </message>
    <message>
        <source>This project: {path}</source>
        <translation>هذا المشروع: {path}</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>{label}, with note</source>
        <translation>{label}، مع ملاحظة</translation>
    </message>
    <message>
        <source>End of {label}</source>
        <translation>نهاية {label}</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the marks of a line, as they are read out</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>On this line: {marks}</source>
        <translation>في هذا السطر: {marks}</translation>
    </message>
</context>
<context>
    <name>Annotator</name>
    <message>
        <source>Annotator</source>
        <translation>صاحب العلامات</translation>
    </message>
    <message>
        <source>Name of the annotator</source>
        <translation>اسم صاحب العلامات</translation>
    </message>
    <message>
        <source>Spans that are made from now on carry this name; older ones keep theirs.</source>
        <translation>تحمل العلامات منذ الآن هذا الاسم؛ وتحتفظ القديمة باسمها.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>by itself</source>
        <translation>من تلقاء نفسها</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>باليد</translation>
    </message>
    <message>
        <source>before another was restored</source>
        <translation>قبل استعادة نسخة أخرى</translation>
    </message>
    <message>
        <source>before compacting</source>
        <translation>قبل الضغط</translation>
    </message>
    <message>
        <source>before documents were removed</source>
        <translation>قبل إزالة وثائق</translation>
    </message>
    <message>
        <source>before the format changed</source>
        <translation>قبل تغيير الصيغة</translation>
    </message>
    <message>
        <source>the damaged file as it was</source>
        <translation>الملف التالف كما كان</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>No backup is made by itself.</source>
        <translation>لا تُصنع نسخة احتياطية من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>النظر &amp;فيها</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>استع&amp;ادة…</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>إظهار الم&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Against now</source>
        <translation>مقارنة بالآن</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>وثائق</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>علامات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>{things} more</source>
        <translation>تزيد فيها {things}</translation>
    </message>
    <message>
        <source>{things} fewer</source>
        <translation>تنقصها {things}</translation>
    </message>
    <message>
        <source>{steps} since</source>
        <translation>{steps} بعدها</translation>
    </message>
    <message>
        <source>another state</source>
        <translation>حال أخرى</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>CharactersDialog</name>
    <message>
        <source>Characters at the caret</source>
        <translation>المحارف عند المؤشر</translation>
    </message>
    <message>
        <source>Code point</source>
        <translation>نقطة الترميز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>نظام الكتابة</translation>
    </message>
    <message>
        <source>Bidi class</source>
        <translation>صنف الاتجاه</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Code points</source>
        <translation>نقاط الترميز</translation>
    </message>
    <message>
        <source>The caret is at the end of the text.</source>
        <translation>المؤشر في آخر النص.</translation>
    </message>
    <message>
        <source>Code points {points} · UTF-16 unit {units} · UTF-8 byte {octets}</source>
        <translation>نقاط الترميز {points}، وحدة UTF-16 {units}، بايت UTF-8 {octets}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>لا علامات</numerusform>
            <numerusform>علامة واحدة</numerusform>
            <numerusform>علامتان</numerusform>
            <numerusform>%Ln علامات</numerusform>
            <numerusform>%Ln علامة</numerusform>
            <numerusform>%Ln علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>no spans</source>
        <translation>لا علامات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>لا محارف</numerusform>
            <numerusform>محرف واحد</numerusform>
            <numerusform>محرفان</numerusform>
            <numerusform>%Ln محارف</numerusform>
            <numerusform>%Ln محرفًا</numerusform>
            <numerusform>%Ln محرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%Ln وثائق</numerusform>
            <numerusform>%Ln وثيقة</numerusform>
            <numerusform>%Ln وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%Ln روابط</numerusform>
            <numerusform>%Ln رابطًا</numerusform>
            <numerusform>%Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) could not be written.</source>
        <translation>
            <numerusform>لا شيء لم يُكتب.</numerusform>
            <numerusform>تعذّرت كتابة عمل واحد.</numerusform>
            <numerusform>تعذّرت كتابة عملين.</numerusform>
            <numerusform>تعذّرت كتابة %Ln أعمال.</numerusform>
            <numerusform>تعذّرت كتابة %Ln عملًا.</numerusform>
            <numerusform>تعذّرت كتابة %Ln عمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A backup is made by itself after %Ln minute(s) of work.</source>
        <translation>
            <numerusform>لا تُصنع نسخة احتياطية من تلقاء نفسها.</numerusform>
            <numerusform>تُصنع نسخة احتياطية من تلقاء نفسها بعد كل دقيقة من العمل.</numerusform>
            <numerusform>تُصنع نسخة احتياطية من تلقاء نفسها بعد كل دقيقتين من العمل.</numerusform>
            <numerusform>تُصنع نسخة احتياطية من تلقاء نفسها بعد كل %Ln دقائق من العمل.</numerusform>
            <numerusform>تُصنع نسخة احتياطية من تلقاء نفسها بعد كل %Ln دقيقة من العمل.</numerusform>
            <numerusform>تُصنع نسخة احتياطية من تلقاء نفسها بعد كل %Ln دقيقة من العمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%Ln خطوات</numerusform>
            <numerusform>%Ln خطوة</numerusform>
            <numerusform>%Ln خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) would be taken back, the newest first:</source>
        <translation>
            <numerusform>لن يجري التراجع عن شيء:</numerusform>
            <numerusform>سيجري التراجع عن خطوة واحدة:</numerusform>
            <numerusform>سيجري التراجع عن خطوتين، الأحدث أولًا:</numerusform>
            <numerusform>سيجري التراجع عن %Ln خطوات، الأحدث أولًا:</numerusform>
            <numerusform>سيجري التراجع عن %Ln خطوة، الأحدث أولًا:</numerusform>
            <numerusform>سيجري التراجع عن %Ln خطوة، الأحدث أولًا:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) would be done again:</source>
        <translation>
            <numerusform>لن يعاد شيء:</numerusform>
            <numerusform>ستعاد خطوة واحدة:</numerusform>
            <numerusform>ستعاد خطوتان:</numerusform>
            <numerusform>ستعاد %Ln خطوات:</numerusform>
            <numerusform>ستعاد %Ln خطوة:</numerusform>
            <numerusform>ستعاد %Ln خطوة:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًّا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) a second</source>
        <translation>
            <numerusform>أقل من ملف في الثانية</numerusform>
            <numerusform>ملف واحد في الثانية</numerusform>
            <numerusform>ملفان في الثانية</numerusform>
            <numerusform>%Ln ملفات في الثانية</numerusform>
            <numerusform>%Ln ملفًّا في الثانية</numerusform>
            <numerusform>%Ln ملف في الثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of them</source>
        <translation>
            <numerusform>لا شيء منها</numerusform>
            <numerusform>واحد منها</numerusform>
            <numerusform>اثنين منها</numerusform>
            <numerusform>%Ln منها</numerusform>
            <numerusform>%Ln منها</numerusform>
            <numerusform>%Ln منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln range(s)</source>
        <translation>
            <numerusform>لا مديات</numerusform>
            <numerusform>مدى واحد</numerusform>
            <numerusform>مديان</numerusform>
            <numerusform>%Ln مديات</numerusform>
            <numerusform>%Ln مدى</numerusform>
            <numerusform>%Ln مدى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The spans of %Ln document(s) joined the document with the same text.</source>
        <translation>
            <numerusform>لم تنضم علامات أي وثيقة.</numerusform>
            <numerusform>انضمت علامات وثيقة واحدة إلى الوثيقة التي لها النص نفسه.</numerusform>
            <numerusform>انضمت علامات وثيقتين إلى الوثيقتين اللتين لهما النصان نفسهما.</numerusform>
            <numerusform>انضمت علامات %Ln وثائق إلى الوثائق التي لها النصوص نفسها.</numerusform>
            <numerusform>انضمت علامات %Ln وثيقة إلى الوثائق التي لها النصوص نفسها.</numerusform>
            <numerusform>انضمت علامات %Ln وثيقة إلى الوثائق التي لها النصوص نفسها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) were there already.</source>
        <translation>
            <numerusform>لم تكن أي وثيقة موجودة من قبل.</numerusform>
            <numerusform>كانت وثيقة واحدة موجودة من قبل.</numerusform>
            <numerusform>كانت وثيقتان موجودتين من قبل.</numerusform>
            <numerusform>كانت %Ln وثائق موجودة من قبل.</numerusform>
            <numerusform>كانت %Ln وثيقة موجودة من قبل.</numerusform>
            <numerusform>كانت %Ln وثيقة موجودة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were refused, so nothing was imported yet.</source>
        <translation>
            <numerusform>لم يُرفض أي سطر.</numerusform>
            <numerusform>رُفض سطر واحد، فلم يُستورد شيء بعد.</numerusform>
            <numerusform>رُفض سطران، فلم يُستورد شيء بعد.</numerusform>
            <numerusform>رُفضت %Ln أسطر، فلم يُستورد شيء بعد.</numerusform>
            <numerusform>رُفض %Ln سطرًا، فلم يُستورد شيء بعد.</numerusform>
            <numerusform>رُفض %Ln سطر، فلم يُستورد شيء بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were refused. Everything else was imported.</source>
        <translation>
            <numerusform>لم يُرفض أي سطر.</numerusform>
            <numerusform>رُفض سطر واحد. استُورد كل ما عداه.</numerusform>
            <numerusform>رُفض سطران. استُورد كل ما عداهما.</numerusform>
            <numerusform>رُفضت %Ln أسطر. استُورد كل ما عداها.</numerusform>
            <numerusform>رُفض %Ln سطرًا. استُورد كل ما عداها.</numerusform>
            <numerusform>رُفض %Ln سطر. استُورد كل ما عداها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were refused.</source>
        <translation>
            <numerusform>لم يُرفض أي سطر.</numerusform>
            <numerusform>رُفض سطر واحد.</numerusform>
            <numerusform>رُفض سطران.</numerusform>
            <numerusform>رُفضت %Ln أسطر.</numerusform>
            <numerusform>رُفض %Ln سطرًا.</numerusform>
            <numerusform>رُفض %Ln سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were refused, so nothing was imported yet.</source>
        <translation>
            <numerusform>لم يُرفض أي ملف.</numerusform>
            <numerusform>رُفض ملف واحد، فلم يُستورد شيء بعد.</numerusform>
            <numerusform>رُفض ملفان، فلم يُستورد شيء بعد.</numerusform>
            <numerusform>رُفضت %Ln ملفات، فلم يُستورد شيء بعد.</numerusform>
            <numerusform>رُفض %Ln ملفًّا، فلم يُستورد شيء بعد.</numerusform>
            <numerusform>رُفض %Ln ملف، فلم يُستورد شيء بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were refused. Everything else was imported.</source>
        <translation>
            <numerusform>لم يُرفض أي ملف.</numerusform>
            <numerusform>رُفض ملف واحد. استُورد كل ما عداه.</numerusform>
            <numerusform>رُفض ملفان. استُورد كل ما عداهما.</numerusform>
            <numerusform>رُفضت %Ln ملفات. استُورد كل ما عداها.</numerusform>
            <numerusform>رُفض %Ln ملفًّا. استُورد كل ما عداها.</numerusform>
            <numerusform>رُفض %Ln ملف. استُورد كل ما عداها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were refused.</source>
        <translation>
            <numerusform>لم يُرفض أي ملف.</numerusform>
            <numerusform>رُفض ملف واحد.</numerusform>
            <numerusform>رُفض ملفان.</numerusform>
            <numerusform>رُفضت %Ln ملفات.</numerusform>
            <numerusform>رُفض %Ln ملفًّا.</numerusform>
            <numerusform>رُفض %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of other kinds were left out.</source>
        <translation>
            <numerusform>لم تُترك ملفات.</numerusform>
            <numerusform>تُرك ملف واحد من نوع آخر.</numerusform>
            <numerusform>تُرك ملفان من أنواع أخرى.</numerusform>
            <numerusform>تُركت %Ln ملفات من أنواع أخرى.</numerusform>
            <numerusform>تُرك %Ln ملفًا من أنواع أخرى.</numerusform>
            <numerusform>تُرك %Ln ملف من أنواع أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Hashiya made a mistake</source>
        <translation>وقع خطأ في حاشية</translation>
    </message>
    <message>
        <source>Hashiya made a mistake. What you did so far is kept.</source>
        <translation>وقع خطأ في حاشية. ما أنجزته حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>You can go on working. A report without any of your texts stands in {path}.</source>
        <translation>يمكنك متابعة العمل. كُتب تقرير لا يحوي شيئًا من نصوصك في {path}.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>عرض التقرير</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>The documents of the project are listed here.</source>
        <translation>تُعرض هنا وثائق المشروع.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>عرض الوثائق كلها</translation>
    </message>
    <message>
        <source>No document is like this.</source>
        <translation>لا وثيقة كهذه.</translation>
    </message>
    <message>
        <source>Documents · {count}</source>
        <translation>الوثائق: {count}</translation>
    </message>
    <message>
        <source>Documents · {count} of {total}</source>
        <translation>الوثائق: {count} من {total}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Documents with their spans (JSONL)</source>
        <translation>الوثائق مع علاماتها (JSONL)</translation>
    </message>
    <message>
        <source>One document a line with everything known of it. It can be imported again.</source>
        <translation>وثيقة في كل سطر مع كل ما يُعرف عنها، ويمكن استيرادها من جديد.</translation>
    </message>
    <message>
        <source>One span a line (JSONL)</source>
        <translation>علامة في كل سطر (JSONL)</translation>
    </message>
    <message>
        <source>One span a line with its sentence and its document.</source>
        <translation>علامة في كل سطر مع جملتها ووثيقتها.</translation>
    </message>
    <message>
        <source>Table of spans (CSV)</source>
        <translation>جدول العلامات (CSV)</translation>
    </message>
    <message>
        <source>One span a row, for a spreadsheet.</source>
        <translation>علامة في كل صف، لبرامج الجداول.</translation>
    </message>
    <message>
        <source>Table of spans (TSV)</source>
        <translation>جدول العلامات (TSV)</translation>
    </message>
    <message>
        <source>One span a row, parted by tabs.</source>
        <translation>علامة في كل صف، تفصل بين خاناتها علامات الجدولة.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>All of the project ({count})</source>
        <translation>كل ما في المشروع ({count})</translation>
    </message>
    <message>
        <source>Only this one: {title}</source>
        <translation>هذه وحدها: {title}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>ا&amp;ستعراض…</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;نوع الملف</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>ال&amp;وثائق</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>الو&amp;سوم</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>الم&amp;لف</translation>
    </message>
    <message>
        <source>{documents}, spans of the ticked labels</source>
        <translation>{documents}، علامات الوسوم المختارة</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
</context>
<context>
    <name>FailedStart</name>
    <message>
        <source>Hashiya could not open this</source>
        <translation>تعذّر على حاشية فتح هذا</translation>
    </message>
    <message>
        <source>Hashiya made a mistake and could not start.</source>
        <translation>أخطأت حاشية ولم تستطع أن تبدأ.</translation>
    </message>
    <message>
        <source>At the next start you can look at a report about it.</source>
        <translation>عند البدء التالي يمكنك الاطلاع على تقرير عنه.</translation>
    </message>
    <message>
        <source>Open Hashiya</source>
        <translation>فتح حاشية</translation>
    </message>
    <message>
        <source>Choose a project…</source>
        <translation>اختيار مشروع…</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Find a field</source>
        <translation>ابحث عن حقل</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter…</source>
        <translation>تصفية…</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>تصفية الوثائق</translation>
    </message>
    <message>
        <source>Words of the title, and conditions such as {examples}</source>
        <translation>كلمات من العنوان وشروط مثل {examples}</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>With the label</source>
        <translation>بالوسم</translation>
    </message>
    <message>
        <source>Without the label</source>
        <translation>بلا الوسم</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>صاحب العلامات</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>At least one</source>
        <translation>واحد على الأقل</translation>
    </message>
    <message>
        <source>More than ten</source>
        <translation>أكثر من عشرة</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>كل الوثائق</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>مقترحات</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>البحث في الوثيقة</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>لا نتائج</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln hit(s)</source>
        <translation>
            <numerusform>أكثر من %Ln نتيجة</numerusform>
            <numerusform>أكثر من %Ln نتيجة</numerusform>
            <numerusform>أكثر من نتيجتين</numerusform>
            <numerusform>أكثر من %Ln نتائج</numerusform>
            <numerusform>أكثر من %Ln نتيجة</numerusform>
            <numerusform>أكثر من %Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) so far</source>
        <translation>
            <numerusform>لا نتائج حتى الآن</numerusform>
            <numerusform>نتيجة واحدة حتى الآن</numerusform>
            <numerusform>نتيجتان حتى الآن</numerusform>
            <numerusform>%Ln نتائج حتى الآن</numerusform>
            <numerusform>%Ln نتيجة حتى الآن</numerusform>
            <numerusform>%Ln نتيجة حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %Ln hit(s)</source>
        <translation>
            <numerusform>{number} من %Ln</numerusform>
            <numerusform>{number} من %Ln</numerusform>
            <numerusform>{number} من %Ln</numerusform>
            <numerusform>{number} من %Ln</numerusform>
            <numerusform>{number} من %Ln</numerusform>
            <numerusform>{number} من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgiving</source>
        <translation>متسامح</translation>
    </message>
    <message>
        <source>Marks, hamza, forms of yeh, kaf and heh, digits and case make no difference.</source>
        <translation>لا فرق بين الحركات والهمزات وصور الياء والكاف والهاء والأرقام وحالة الأحرف.</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>Exactly the characters that are typed.</source>
        <translation>المحارف المكتوبة بعينها.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Forgiving, but only whole words.</source>
        <translation>متسامح، لكن في الكلمات الكاملة وحدها.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>A pattern such as {example}.</source>
        <translation>نمط مثل {example}.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>There is no hit in this document.</source>
        <translation>لا نتيجة في هذه الوثيقة.</translation>
    </message>
    <message>
        <source>Round from the beginning</source>
        <translation>من البداية من جديد</translation>
    </message>
    <message>
        <source>Round from the end</source>
        <translation>من النهاية من جديد</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Gathered</name>
    <message>
        <source>Collections and kept filters</source>
        <translation>المجموعات والتصفيات المحفوظة</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>كل الوثائق</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>A position such as {position}, a range {range}, a paragraph {paragraph}, or a span {span}.</source>
        <translation>موضع مثل {position}، أو مدى {range}، أو فقرة {paragraph}، أو علامة {span}.</translation>
    </message>
    <message>
        <source>p{number}</source>
        <translation>ف{number}</translation>
    </message>
    <message>
        <source>s{number}</source>
        <translation>ع{number}</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>How the label is to be used.</source>
        <translation>كيف يُستعمل الوسم.</translation>
    </message>
    <message>
        <source>How the label is to be used</source>
        <translation>كيف يُستعمل الوسم</translation>
    </message>
    <message>
        <source>less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>more</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Guideline: less</source>
        <translation>الإرشاد: أقل</translation>
    </message>
    <message>
        <source>Guideline: more</source>
        <translation>الإرشاد: المزيد</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Spans</source>
        <translation>علامات</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>روابط</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>وثائق</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>No step like this.</source>
        <translation>لا خطوة كهذه.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>تاريخ ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Which steps</source>
        <translation>أي خطوات</translation>
    </message>
    <message>
        <source>Words of a step</source>
        <translation>كلمات من خطوة</translation>
    </message>
    <message>
        <source>Show the &amp;words</source>
        <translation>إظهار ال&amp;كلمات</translation>
    </message>
    <message>
        <source>Go &amp;back to here…</source>
        <translation>ال&amp;رجوع إلى هنا…</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>كل الخطوات</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>المشروع كله</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>هذه الوثيقة</translation>
    </message>
    <message>
        <source>This span</source>
        <translation>هذه العلامة</translation>
    </message>
    <message>
        <source>Nothing was done here yet. What you mark, change or import stands here then.</source>
        <translation>لم يُفعل هنا شيء بعد. وسيظهر هنا كل ما تعلّمه أو تغيّره أو تستورده.</translation>
    </message>
    <message>
        <source>There is more that is not shown here.</source>
        <translation>وهناك المزيد مما لا يظهر هنا.</translation>
    </message>
    <message>
        <source>Its details were not kept: they are too many, or the project was compacted.</source>
        <translation>لم تُحفظ تفاصيلها: إما لكثرتها وإما لأن المشروع ضُغط.</translation>
    </message>
    <message>
        <source>Go &amp;forward to here…</source>
        <translation>الت&amp;قدم إلى هنا…</translation>
    </message>
    <message>
        <source>{name}: before {before}, after {after}</source>
        <translation>{name}: قبلُ {before}، وبعدُ {after}</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>ما غيّرته الخطوة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>الصف الأول ي&amp;سمّي الأعمدة</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>الفاصل بين الخلايا</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>الور&amp;قة</translation>
    </message>
    <message>
        <source>Cells are &amp;parted by</source>
        <translation>الفا&amp;صل بين الخلايا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>{files} to import; about {some} there is something to see.</source>
        <translation>للاستيراد: {files}؛ وفي {some} ما يستدعي النظر.</translation>
    </message>
    <message>
        <source>{files} to import; there is something to see about it.</source>
        <translation>للاستيراد: {files}، وفيه ما يستدعي النظر.</translation>
    </message>
    <message>
        <source>Import texts that the project has &amp;already, too</source>
        <translation>استيراد النصوص المو&amp;جودة في المشروع أيضًا</translation>
    </message>
    <message>
        <source>Import what is &amp;good although something is refused</source>
        <translation>استيراد ال&amp;سليم وإن رُفض غيره</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>بداية الملف</translation>
    </message>
    <message>
        <source>How the table begins</source>
        <translation>بداية الجدول</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Documents of the book</source>
        <translation>وثائق الكتاب</translation>
    </message>
    <message>
        <source>A document for each chapter</source>
        <translation>وثيقة لكل فصل</translation>
    </message>
    <message>
        <source>One document for the book</source>
        <translation>وثيقة واحدة للكتاب</translation>
    </message>
    <message>
        <source>Read all files of this kind &amp;so</source>
        <translation>قراءة كل الملفات من هذا ال&amp;نوع هكذا</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>ال&amp;ترميز</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>ال&amp;كتاب</translation>
    </message>
    <message>
        <source>Write &amp;letters for their presentation forms; the original is kept</source>
        <translation>كتابة ال&amp;حروف بدل أشكالها المرسومة؛ ويُحفظ الأصل</translation>
    </message>
    <message>
        <source>Put letters into the o&amp;rder of reading; the original is kept</source>
        <translation>ترتيب الحروف ب&amp;ترتيب القراءة؛ ويُحفظ الأصل</translation>
    </message>
    <message>
        <source>This is the likeliest, but not certain: read the text and see.</source>
        <translation>هذا هو الأرجح لكنه غير مؤكّد: اقرأ النص وتحقّق.</translation>
    </message>
    <message>
        <source>Found by the letters of the text.</source>
        <translation>عُرف من حروف النص.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>المحارف</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا يُقرأ</translation>
    </message>
    <message>
        <source>{encoding}?</source>
        <translation>{encoding}؟</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Click on a mark, or press Enter on it, to see what is known of it.</source>
        <translation>انقر علامةً في النص، أو اضغط Enter عندها، لترى تفاصيلها.</translation>
    </message>
    <message>
        <source>Selected span</source>
        <translation>العلامة المحددة</translation>
    </message>
    <message>
        <source>Label: {title}. Press to choose another.</source>
        <translation>الوسم: {title}. اضغط لاختيار غيره.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>Mark the selection as {title} ({key})</source>
        <translation>تعليم التحديد بوسم {title} ({key})</translation>
    </message>
    <message>
        <source>Mark the selection as {title}</source>
        <translation>تعليم التحديد بوسم {title}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>وسوم أخرى</translation>
    </message>
    <message>
        <source>Every selection becomes it</source>
        <translation>يوسَم به كل تحديد</translation>
    </message>
</context>
<context>
    <name>LabelPicker</name>
    <message>
        <source>Type the name of a label</source>
        <translation>اكتب اسم الوسم</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links of the selected span</source>
        <translation>روابط العلامة المحددة</translation>
    </message>
    <message>
        <source>Enter goes to the other end, F2 to fields and note, Del removes the link.</source>
        <translation>Enter ينتقل إلى الطرف الآخر، وF2 إلى الحقول والملاحظة، وDel يزيل الرابط.</translation>
    </message>
    <message>
        <source>to: {words}</source>
        <translation>إلى: {words}</translation>
    </message>
    <message>
        <source>from: {words}</source>
        <translation>من: {words}</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Find in the manual…</source>
        <translation>البحث في الدليل…</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>نص الفصل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>خط أصغر</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>خط أكبر</translation>
    </message>
    <message>
        <source>{chapter} ({count})</source>
        <translation>{chapter} ({count})</translation>
    </message>
    <message>
        <source>No chapter holds this.</source>
        <translation>لا يرد هذا في أي فصل.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>a word, however it is spelt</source>
        <translation>كلمة كيفما كُتبت</translation>
    </message>
    <message>
        <source>a word with anything for the star; the star may stand anywhere in it</source>
        <translation>كلمة فيها أي شيء مكان النجمة؛ وللنجمة أن تقع في أي موضع منها</translation>
    </message>
    <message>
        <source>one word behind the other; a lone star in it is any word</source>
        <translation>كلمة تتلو الأخرى؛ والنجمة وحدها أي كلمة</translation>
    </message>
    <message>
        <source>exactly these characters</source>
        <translation>هذه المحارف بعينها</translation>
    </message>
    <message>
        <source>a regular expression; with a c behind it, /Reg/c, capitals count</source>
        <translation>تعبير نمطي؛ وبحرف c بعده ⁦/Reg/c⁩ تُميَّز الحروف الكبيرة</translation>
    </message>
    <message>
        <source>both in the same document; a AND b and a &amp; b mean the same</source>
        <translation>كلتاهما في الوثيقة نفسها؛ ومثله ⁦a AND b⁩ و⁦a &amp; b⁩</translation>
    </message>
    <message>
        <source>one of the two; a | b means the same</source>
        <translation>إحداهما؛ ومثله ⁦a | b⁩</translation>
    </message>
    <message>
        <source>documents without it; NOT a and !a mean the same</source>
        <translation>الوثائق الخالية منها؛ ومثله ⁦NOT a⁩ و⁦!a⁩</translation>
    </message>
    <message>
        <source>with at most five words between them, in any order; a ~5 b means the same</source>
        <translation>بينهما خمس كلمات على الأكثر وبأي ترتيب؛ ومثله ⁦a ~5 b⁩</translation>
    </message>
    <message>
        <source>parentheses: AND goes before OR, they go before both</source>
        <translation>الأقواس: AND أسبق من OR والأقواس أسبق منهما</translation>
    </message>
    <message>
        <source>a filter; commas between values mean or, = &lt; &gt; compare, quotes hold blanks</source>
        <translation>عامل تصفية؛ والفاصلة بين القيم تعني «أو» والرموز ⁦= &lt; &gt;⁩ للمقارنة وعلامتا الاقتباس لما فيه مسافات</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>كلمات من العنوان</translation>
    </message>
    <message>
        <source>the language of the document</source>
        <translation>لغة الوثيقة</translation>
    </message>
    <message>
        <source>how far the document is</source>
        <translation>حالة الوثيقة</translation>
    </message>
    <message>
        <source>the file that it came from</source>
        <translation>الملف الذي جاءت منه</translation>
    </message>
    <message>
        <source>the date of the document</source>
        <translation>تاريخ الوثيقة</translation>
    </message>
    <message>
        <source>when it was imported</source>
        <translation>وقت استيرادها</translation>
    </message>
    <message>
        <source>the id of the document</source>
        <translation>معرّف الوثيقة</translation>
    </message>
    <message>
        <source>the number of its characters</source>
        <translation>عدد محارفها</translation>
    </message>
    <message>
        <source>the number of its spans</source>
        <translation>عدد علاماتها</translation>
    </message>
    <message>
        <source>what its metadata say</source>
        <translation>ما في بياناتها الوصفية</translation>
    </message>
    <message>
        <source>documents with a span of this label</source>
        <translation>الوثائق التي فيها علامة بهذا الوسم</translation>
    </message>
    <message>
        <source>the collection that it is in</source>
        <translation>المجموعة التي هي فيها</translation>
    </message>
    <message>
        <source>only within spans of this label</source>
        <translation>داخل العلامات ذات هذا الوسم وحدها</translation>
    </message>
    <message>
        <source>only within spans whose field says this</source>
        <translation>داخل العلامات التي في حقلها هذه القيمة وحدها</translation>
    </message>
    <message>
        <source>only within spans of this annotator</source>
        <translation>داخل علامات صاحب العلامات هذا وحدها</translation>
    </message>
    <message>
        <source>only within spans whose note says this</source>
        <translation>داخل العلامات التي في ملاحظتها هذا وحدها</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Key or gesture</source>
        <translation>المفتاح أو الحركة</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>ما يُقرأ منه</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>ما يوجد</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>عامل التصفية</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>ما يطلبه</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
</context>
<context>
    <name>MarginNotes</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>More about this</source>
        <translation>المزيد عن هذا</translation>
    </message>
    <message>
        <source>Open the manual at the chapter that is about this.</source>
        <translation>فتح الدليل عند الفصل الذي يتناول هذا.</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>What is to be marked? All of it can be changed later.</source>
        <translation>ما الذي ستعلّمه؟ يمكن تغيير ذلك كله فيما بعد.</translation>
    </message>
    <message>
        <source>Scheme of the project</source>
        <translation>مخطط المشروع</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <source>Like {project}: its scheme and its settings, no documents</source>
        <translation>مثل {project}: مخططه وإعداداته، بلا وثائق</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Labels: {labels}</source>
        <translation>الوسوم: {labels}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note…</source>
        <translation>اكتب ملاحظة…</translation>
    </message>
    <message>
        <source>Note of the selected span</source>
        <translation>ملاحظة العلامة المحددة</translation>
    </message>
    <message>
        <source>The note of the selected span. Ctrl+Enter keeps it and leads back.</source>
        <translation>ملاحظة العلامة المحددة. يحفظها ⁦Ctrl+Enter⁩ ويعيدك إلى النص.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of the document</source>
        <translation>نظرة عامة على الوثيقة</translation>
    </message>
    <message>
        <source>Where spans and hits lie in the whole document</source>
        <translation>مواضع العلامات ونتائج البحث في الوثيقة كلها</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Divider, to be dragged</source>
        <translation>فاصل يُسحب</translation>
    </message>
    <message>
        <source>Arrow keys move the divider, Tab leads to the next, Enter back.</source>
        <translation>تحرّك الأسهم الفاصل، وينقلك Tab إلى الفاصل التالي، ويعيدك Enter إلى حيث كنت.</translation>
    </message>
</context>
<context>
    <name>Pending</name>
    <message>
        <source>Not everything is on the disk</source>
        <translation>ليس كل شيء على القرص</translation>
    </message>
    <message>
        <source>Make it possible and try again, or save a copy with them elsewhere.</source>
        <translation>أزل المانع وأعد المحاولة، أو احفظ نسخة تتضمنها في مكان آخر.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Save a copy elsewhere…</source>
        <translation>&amp;حفظ نسخة في مكان آخر…</translation>
    </message>
    <message>
        <source>Close &amp;anyway</source>
        <translation>إغلاق على أي حا&amp;ل</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>استعادة الأصل</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>استعادة الكل</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>مفتاح &amp;جديد</translation>
    </message>
    <message>
        <source>{key} is the key of a label of this project.</source>
        <translation>{key} مفتاح لأحد وسوم هذا المشروع.</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”, which would lose it.</source>
        <translation>{key} يخص «{command}» وسيُنزع منه.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size} في الثانية</translation>
    </message>
</context>
<context>
    <name>ProjectNames</name>
    <message>
        <source>Welcome</source>
        <translation>الترحيب</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <source>Document properties</source>
        <translation>خصائص الوثيقة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>For paragraphs without letters; all others follow their own first letter.</source>
        <translation>للفقرات التي لا حروف فيها؛ أما غيرها فيتبع أول حرف فيه.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>الا&amp;تجاه</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تاريخ الاستيراد</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ا&amp;بحث في:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع الملفات:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>الرجوع إلى ما سبق</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>التقدم إلى ما يلي</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>إنشاء مجلد جديد</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>عرض في قائمة</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>عرض الملفات في قائمة</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>قائمة الأماكن والعلامات</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>الانتقال إلى المجلد الأعلى</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ا&amp;سم الملف:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ا&amp;ختيار</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>عرض التفاصيل مع الأسماء</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 موجود من قبل.
أتريد استبداله؟</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
لا ملف بهذا الاسم.
راجع اسم الملف.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
لا مجلد بهذا الاسم.
راجع اسم المجلد.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ن&amp;سخ</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>التجليد على الحافة الطويلة</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>التجليد على الحافة القصيرة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;مجموعة الصفحات:</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>اكتب أرقام الصفحات وبينها الفاصلة اللاتينية، والنطاق رقمان بينهما شرطة، مثل 5-7.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>الأسفل</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ن&amp;سخ</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Letters of a value, or the key of a link</source>
        <translation>أحرف من قيمة، أو مفتاح رابط</translation>
    </message>
    <message>
        <source>What can be said</source>
        <translation>ما يمكن قوله</translation>
    </message>
    <message>
        <source>Space takes the proposal, Enter takes it and keeps all, Backspace takes one back.</source>
        <translation>المسافة تأخذ المقترح، وEnter يأخذه ويحفظ الجميع، وBackspace يرد واحدًا.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Scroll bar of the text</source>
        <translation>شريط تمرير النص</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading settings</source>
        <translation>إعدادات القراءة</translation>
    </message>
    <message>
        <source>Made for the language</source>
        <translation>المناسب للغة الوثيقة</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>بعرض النافذة</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> حرفًا</translation>
    </message>
    <message>
        <source>&amp;Justified lines</source>
        <translation>&amp;ضبط الأسطر من الجانبين</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>ال&amp;خط</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>ال&amp;حجم</translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation>الحجم بالنقاط</translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation>ارتفاع ال&amp;سطر</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;طول السطر</translation>
    </message>
    <message>
        <source>Longest line in letters</source>
        <translation>أطول سطر بعدد الحروف</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>استعادة الأصل</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Lines that were refused</source>
        <translation>الأسطر المرفوضة</translation>
    </message>
    <message>
        <source>Files that were refused</source>
        <translation>الملفات المرفوضة</translation>
    </message>
    <message>
        <source>Mend them and import again, or import what is good now.</source>
        <translation>أصلحها ثم أعد الاستيراد، أو استورد السليم منها الآن.</translation>
    </message>
    <message>
        <source>Mend them and import the file again: what is there already is not doubled.</source>
        <translation>أصلحها وأعد استيراد الملف: لن يتكرر ما استُورد من قبل.</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;نسخ القائمة</translation>
    </message>
    <message>
        <source>Import the good ones</source>
        <translation>استيراد السليم منها</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Keep the view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>اسم العرض:</translation>
    </message>
    <message>
        <source>Which of them?</source>
        <translation>أيّها؟</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>مصنف جداول</translation>
    </message>
    <message>
        <source>PDF for paper</source>
        <translation>PDF للطباعة</translation>
    </message>
    <message>
        <source>Page with quotations</source>
        <translation>صفحة فيها الاقتباسات</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Rows as JSON</source>
        <translation>بنود بصيغة JSON</translation>
    </message>
    <message>
        <source>{project} register</source>
        <translation>سجل {project}</translation>
    </message>
    <message>
        <source>{kind}, with all columns</source>
        <translation>{kind}، بكل الأعمدة</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Register of</source>
        <translation>سجلّ ماذا</translation>
    </message>
    <message>
        <source>Of which label the register is.</source>
        <translation>الوسم الذي هذا سجلّه.</translation>
    </message>
    <message>
        <source>Filter: words, or status=open</source>
        <translation>تصفية: كلمات، أو الحالة=مفتوح</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>تجميع بحسب</translation>
    </message>
    <message>
        <source>Each once</source>
        <translation>دون تكرار</translation>
    </message>
    <message>
        <source>What says the same, a headline and its text, is one row.</source>
        <translation>ما يقول الشيء نفسه، كالعنوان ونصّه، بندٌ واحد.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write what is shown to a file.</source>
        <translation>كتابة المعروض في ملف.</translation>
    </message>
    <message>
        <source>Rows of the register</source>
        <translation>بنود السجل</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>By: {name}</source>
        <translation>بحسب: {name}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>السجل فارغ</translation>
    </message>
    <message>
        <source>Mark what somebody is to do (its key is 2), and link it by L to who says so, to whom, and where. Each becomes a row here.</source>
        <translation>علّم ما يُطلب فعله (مفتاحه 2)، واربطه بالمفتاح L بمن قاله وبمن وُجّه إليه وبمكانه، فيصير كل توجيه بندًا هنا.</translation>
    </message>
    <message>
        <source>Nothing in this project is marked with this label yet.</source>
        <translation>لا شيء في هذا المشروع يحمل هذا الوسم بعد.</translation>
    </message>
    <message>
        <source>No row holds all of these words</source>
        <translation>لا بند فيه كل هذه الكلمات</translation>
    </message>
    <message>
        <source>Empty the filter with Escape.</source>
        <translation>أفرغ التصفية بمفتاح Escape.</translation>
    </message>
    <message>
        <source>{shown} of {all} rows</source>
        <translation>البنود: {shown} من {all}</translation>
    </message>
    <message>
        <source>Enter: to the words</source>
        <translation>Enter: إلى النص</translation>
    </message>
    <message>
        <source>1 to {last}: choose</source>
        <translation>1 إلى {last}: اختيار</translation>
    </message>
    <message>
        <source>F2: change</source>
        <translation>F2: تغيير</translation>
    </message>
    <message>
        <source>S: sort</source>
        <translation>S: ترتيب</translation>
    </message>
    <message>
        <source>G: group</source>
        <translation>G: تجميع</translation>
    </message>
    <message>
        <source>/: filter</source>
        <translation>/: تصفية</translation>
    </message>
    <message>
        <source>V: only this value</source>
        <translation>V: هذه القيمة فقط</translation>
    </message>
    <message>
        <source>C: columns</source>
        <translation>C: الأعمدة</translation>
    </message>
    <message>
        <source>K: views</source>
        <translation>K: العروض</translation>
    </message>
    <message>
        <source>Move the column forward</source>
        <translation>تقديم العمود</translation>
    </message>
    <message>
        <source>Move the column back</source>
        <translation>تأخير العمود</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>حال البنود</translation>
    </message>
    <message>
        <source>Only these rows</source>
        <translation>هذه البنود فقط</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Columns, order, filter and groups, kept under a name.</source>
        <translation>الأعمدة والترتيب والتصفية والمجموعات، محفوظة باسم.</translation>
    </message>
    <message>
        <source>No view is kept yet</source>
        <translation>لم يُحفظ عرض بعد</translation>
    </message>
    <message>
        <source>Keep what is shown…</source>
        <translation>حفظ المعروض…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Look at the report…</source>
        <translation>عرض التقرير…</translation>
    </message>
    <message>
        <source>Hashiya did not end as it should the last time. What you had marked is kept.</source>
        <translation>لم تنته حاشية كما ينبغي في المرة السابقة. ما علّمته محفوظ.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>This is all that the report holds: versions, and where in the program it happened. No text, no name and no path of yours is in it, and nothing is sent. If you save it, you can send it to whoever looks after Hashiya.</source>
        <translation>هذا كل ما في التقرير: الإصدارات وموضع الخلل في البرنامج. ليس فيه نص لك ولا اسم ولا مسار، ولا يُرسل شيء. إن حفظته أمكنك إرساله إلى من يتولى حاشية.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>SchemeDialog</name>
    <message>
        <source>Scheme</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Labels and links</source>
        <translation>الوسوم والروابط</translation>
    </message>
    <message>
        <source>Find a label</source>
        <translation>ابحث عن وسم</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>الطرفان</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>الإرشاد</translation>
    </message>
    <message>
        <source>Use this scheme</source>
        <translation>استعمال هذا المخطط</translation>
    </message>
    <message>
        <source>Give it to: {label}</source>
        <translation>إعطاؤه إلى: {label}</translation>
    </message>
    <message>
        <source>Delete what it marks as well</source>
        <translation>حذف ما يعلّمه أيضًا</translation>
    </message>
    <message>
        <source>Delete {label}</source>
        <translation>حذف {label}</translation>
    </message>
    <message>
        <source>What becomes of what it marks?</source>
        <translation>ما مصير ما يعلّمه؟</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add below</source>
        <translation>إضافة تحته</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Start from…</source>
        <translation>البدء من…</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>قراءة ملف…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>The key {key} belongs to the command {command} already.</source>
        <translation>المفتاح {key} للأمر {command} سلفًا.</translation>
    </message>
    <message>
        <source>Read a scheme</source>
        <translation>قراءة مخطط</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Start from a scheme</source>
        <translation>البدء من مخطط</translation>
    </message>
    <message>
        <source>Type the name of a scheme</source>
        <translation>اكتب اسم مخطط</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>خيار واحد</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>خيارات عدة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Other words are taken too</source>
        <translation>تُقبل كلمات أخرى أيضًا</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>الاسم في الملفات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Del removes a choice, Alt+Up and Alt+Down move it.</source>
        <translation>Del يزيل الخيار، وAlt+Up وAlt+Down ينقلانه.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>ما يحويه</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>اختيار: {name}</translation>
    </message>
    <message>
        <source>contrast {ratio}</source>
        <translation>التباين {ratio}</translation>
    </message>
    <message>
        <source>contrast {ratio}: hard to read</source>
        <translation>التباين {ratio}: عسير القراءة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الحرف</translation>
    </message>
    <message>
        <source>Colour on light ground</source>
        <translation>اللون على أرضية فاتحة</translation>
    </message>
    <message>
        <source>Colour on dark ground</source>
        <translation>اللون على أرضية داكنة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Kind of</source>
        <translation>نوع من</translation>
    </message>
    <message>
        <source>There is no difference between its ends</source>
        <translation>لا فرق بين طرفيه</translation>
    </message>
    <message>
        <source>It may lead to another document</source>
        <translation>يجوز أن يصل إلى وثيقة أخرى</translation>
    </message>
    <message>
        <source>Tick the labels it may join; none ticked means any.</source>
        <translation>علّم الوسوم التي يجوز أن يصل بينها؛ وإن لم تعلّم شيئًا جاز كلها.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Language of the guideline</source>
        <translation>لغة الإرشاد</translation>
    </message>
    <message>
        <source>How the label is to be used (Markdown)…</source>
        <translation>كيف يُستعمل الوسم (Markdown)…</translation>
    </message>
    <message>
        <source>The guideline as it is shown</source>
        <translation>الإرشاد كما يُعرض</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Hit</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>البحث في كل الوثائق</translation>
    </message>
    <message>
        <source>Search all documents…</source>
        <translation>ابحث في كل الوثائق…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>How it is meant</source>
        <translation>كيف يُفهم</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>بحسب الموضع</translation>
    </message>
    <message>
        <source>By what comes before</source>
        <translation>بحسب ما قبلها</translation>
    </message>
    <message>
        <source>By what comes after</source>
        <translation>بحسب ما بعدها</translation>
    </message>
    <message>
        <source>By the hit</source>
        <translation>بحسب النتيجة</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>ترتيب النتائج</translation>
    </message>
    <message>
        <source>Mark the hits…</source>
        <translation>تعليم النتائج…</translation>
    </message>
    <message>
        <source>Export the hits…</source>
        <translation>تصدير النتائج…</translation>
    </message>
    <message>
        <source>Saved searches…</source>
        <translation>عمليات البحث المحفوظة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>both, one of them, without</source>
        <translation>كلاهما، أحدهما، من دون</translation>
    </message>
    <message>
        <source>a phrase; beginnings and endings</source>
        <translation>عبارة؛ بدايات الكلمات ونهاياتها</translation>
    </message>
    <message>
        <source>near each other; as typed; a pattern</source>
        <translation>متقاربتان؛ كما كُتب؛ نمط</translation>
    </message>
    <message>
        <source>within spans</source>
        <translation>داخل العلامات</translation>
    </message>
    <message>
        <source>of documents</source>
        <translation>عن الوثائق</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>{hits} in {documents}</source>
        <translation>{hits} ({documents})</translation>
    </message>
    <message>
        <source>more than {hits}</source>
        <translation>أكثر من {hits}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Round from the first hit</source>
        <translation>من النتيجة الأولى من جديد</translation>
    </message>
    <message>
        <source>Round from the last hit</source>
        <translation>من النتيجة الأخيرة من جديد</translation>
    </message>
    <message>
        <source>Index {share} %</source>
        <translation>الفهرس {share} ٪</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Mark as the label with that key; also on Arabic and Persian keyboards</source>
        <translation>التعليم بالوسم صاحب المفتاح؛ وكذلك بأرقام لوحة المفاتيح العربية والفارسية</translation>
    </message>
    <message>
        <source>Move the caret by a character, as it looks on the page</source>
        <translation>تحريك المؤشر حرفًا في الاتجاه الظاهر على الصفحة</translation>
    </message>
    <message>
        <source>Move the caret by a word</source>
        <translation>تحريك المؤشر كلمة</translation>
    </message>
    <message>
        <source>Move the caret by a line</source>
        <translation>تحريك المؤشر سطرًا</translation>
    </message>
    <message>
        <source>Move the caret by a paragraph</source>
        <translation>تحريك المؤشر فقرة</translation>
    </message>
    <message>
        <source>To the beginning or the end of the line</source>
        <translation>إلى أول السطر أو آخره</translation>
    </message>
    <message>
        <source>To the beginning or the end of the text</source>
        <translation>إلى أول النص أو آخره</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>تقليب الصفحة</translation>
    </message>
    <message>
        <source>With Shift, every such key selects</source>
        <translation>كل مفتاح من هذه مع Shift يحدد</translation>
    </message>
    <message>
        <source>Select nothing; from a note, keep it and go back to the text</source>
        <translation>إلغاء التحديد؛ ومن الملاحظة: حفظها والعودة إلى النص</translation>
    </message>
    <message>
        <source>In a note: keep it and go back to the text</source>
        <translation>في الملاحظة: حفظها والعودة إلى النص</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>نقر مزدوج</translation>
    </message>
    <message>
        <source>Select the word</source>
        <translation>تحديد الكلمة</translation>
    </message>
    <message>
        <source>Triple click</source>
        <translation>نقر ثلاثي</translation>
    </message>
    <message>
        <source>Select the sentence, then the paragraph</source>
        <translation>تحديد الجملة، ثم الفقرة</translation>
    </message>
    <message>
        <source>Shift and click</source>
        <translation>⁦Shift⁩ مع النقر</translation>
    </message>
    <message>
        <source>Select up to there</source>
        <translation>التحديد حتى ذلك الموضع</translation>
    </message>
    <message>
        <source>Ctrl and drag</source>
        <translation>⁦Ctrl⁩ مع السحب</translation>
    </message>
    <message>
        <source>Select a further range</source>
        <translation>تحديد مدى آخر</translation>
    </message>
    <message>
        <source>Click on a span</source>
        <translation>نقر علامة</translation>
    </message>
    <message>
        <source>Select it; again for the one underneath</source>
        <translation>تحديدها؛ ونقر آخر لما تحتها</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>⁦Ctrl⁩ مع العجلة</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>تكبير وتصغير</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation>بالفأرة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Find a key or a command</source>
        <translation>ابحث عن مفتاح أو أمر</translation>
    </message>
</context>
<context>
    <name>SpansPanel</name>
    <message>
        <source>Spans of the document</source>
        <translation>علامات الوثيقة</translation>
    </message>
    <message>
        <source>Spans · {count}</source>
        <translation>العلامات: {count}</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select some text and press the key of a label.</source>
        <translation>لا علامات بعد. حدد شيئًا من النص واضغط مفتاح أحد الوسوم.</translation>
    </message>
    <message>
        <source>The spans of a document are listed here.</source>
        <translation>تُعرض هنا علامات الوثيقة.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>شريط الحالة</translation>
    </message>
    <message>
        <source>To do: {count}</source>
        <translation>مطلوب: {count}</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}</source>
        <translation>الفقرة {number} من {count}</translation>
    </message>
    <message>
        <source>Position {position}</source>
        <translation>الموضع {position}</translation>
    </message>
    <message>
        <source>{length} selected</source>
        <translation>المحدد: {length}</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Not on the disk yet</source>
        <translation>ليس على القرص بعد</translation>
    </message>
    <message>
        <source>Note being written…</source>
        <translation>تُكتب ملاحظة…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
</context>
<context>
    <name>ToDo</name>
    <message>
        <source>Things to do</source>
        <translation>المطلوبات</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>هذه الوثيقة</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>المشروع كله</translation>
    </message>
    <message>
        <source>Type a word of what is to do</source>
        <translation>اكتب كلمة مما هو مطلوب</translation>
    </message>
    <message>
        <source>Nothing is left to do by the scheme.</source>
        <translation>لم يبق شيء مطلوب بحسب المخطط.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>الا&amp;نتقال إليه</translation>
    </message>
    <message>
        <source>The first {count}; more follow.</source>
        <translation>أول {count}، وبعدها المزيد.</translation>
    </message>
    <message>
        <source>To do: {count}</source>
        <translation>مطلوب: {count}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Hashiya</source>
        <translation>حاشية</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>This is a project to try things in. The tour shows it in two minutes.</source>
        <translation>هذا مشروع للتجربة. وفي دقيقتين تريك الجولة ما فيه.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>بدء الجولة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;End the tour</source>
        <translation>إ&amp;نهاء الجولة</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation>{place} من {places}</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تمّ</translation>
    </message>
    <message>
        <source>The documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Here are the texts of the project. Open another one: click on it, or press {0}.</source>
        <translation>هنا نصوص المشروع. افتح غير هذه: انقرها، أو اضغط {0}.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Read, and select some words: drag over them, or hold Shift and press the arrows.</source>
        <translation>اقرأ، وحدد بضع كلمات: اسحب فوقها، أو استعمل الأسهم ومفتاح Shift مضغوط.</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Press the key of a label, such as 1, to mark what is selected. {0} takes it back.</source>
        <translation>اضغط مفتاح وسم، مثل 1، لتعليم ما حددته. والمفتاح {0} للتراجع عنه.</translation>
    </message>
    <message>
        <source>Going through the marks</source>
        <translation>التنقل بين العلامات</translation>
    </message>
    <message>
        <source>{0} selects the next mark, {1} the one before. A click does it too.</source>
        <translation>{0} للعلامة التالية، و{1} للسابقة. والنقر يكفي أيضًا.</translation>
    </message>
    <message>
        <source>What is known of a mark</source>
        <translation>تفاصيل العلامة</translation>
    </message>
    <message>
        <source>Fields, links and a note. {0} leads here, and Ctrl+Enter back; {1} draws a link.</source>
        <translation>الحقول والروابط والملاحظة. {0} ينقلك إلى هنا، و⁦Ctrl+Enter⁩ يعيدك إلى النص؛ و{1} لإنشاء رابط.</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>{0} shows what came of the marks: who ordered whom to do what, where, by when.</source>
        <translation>{0} يعرض حصيلة العلامات: من أمر مَن بماذا وأين ومتى.</translation>
    </message>
    <message>
        <source>Carrying it out</source>
        <translation>إخراج العمل</translation>
    </message>
    <message>
        <source>{0} writes documents or spans to a file. {1} opens the manual, which tells the rest.</source>
        <translation>{0} يكتب الوثائق أو العلامات في ملف. و{1} يفتح الدليل، وفيه بقية الكلام.</translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>Nothing is called like this.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>كيف يُستعمل</translation>
    </message>
</context>
<context>
    <name>ValueDialog</name>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Go forward to this point</source>
        <translation>التقدم إلى هذه النقطة</translation>
    </message>
    <message>
        <source>Go back to this point</source>
        <translation>الرجوع إلى هذه النقطة</translation>
    </message>
    <message>
        <source>Nothing is lost: until something else is done, you can return to where the project is now.</source>
        <translation>لا يضيع شيء: يمكنك العودة إلى حال المشروع الآن ما لم تفعل شيئًا آخر.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>الرجوع</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Hashiya</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>لا مشروع مفتوحًا</translation>
    </message>
    <message>
        <source>A project holds texts, marks and their history in one file.</source>
        <translation>يضم المشروع النصوص والعلامات وتاريخها في ملف واحد.</translation>
    </message>
    <message>
        <source>There is nothing to read yet</source>
        <translation>لا شيء للقراءة بعد</translation>
    </message>
    <message>
        <source>Import texts, or drop files and folders on this window.</source>
        <translation>استورد نصوصًا، أو أفلت ملفات ومجلدات في هذه النافذة.</translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>تعليم بوسم {label}</translation>
    </message>
    <message>
        <source>Mark the selection, or the word at the caret.</source>
        <translation>تعليم التحديد، أو الكلمة عند المؤشر.</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>The backup is made and was looked at: {size}.</source>
        <translation>صُنعت النسخة الاحتياطية وفُحصت: {size}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>جارٍ النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>Unpacking the backup…</source>
        <translation>جارٍ فك النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Restore the project as it was on {moment}?</source>
        <translation>أتريد استعادة المشروع كما كان في {moment}؟</translation>
    </message>
    <message>
        <source>What it is now is kept as a backup before, so that you can come back to it.</source>
        <translation>تُحفظ حاله الآن نسخةً احتياطية قبل ذلك، فيمكنك الرجوع إليها.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The project is as it was on {moment}. What it was before is among the backups.</source>
        <translation>عاد المشروع كما كان في {moment}. وما كان عليه قبل ذلك بين النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>جارٍ الاستعادة…</translation>
    </message>
    <message>
        <source>Compact {name}?</source>
        <translation>أيُضغط {name}؟</translation>
    </message>
    <message>
        <source>These go for good, with their history: {documents} (removed), {steps} (taken back). The file has {before}; then about {after}. A backup is made before.</source>
        <translation>يذهب نهائيًّا مع تاريخه: ما أُزيل من الوثائق ({documents})، وما جرى التراجع عنه ({steps}). حجم الملف {before}، ثم نحو {after}. وتُصنع نسخة احتياطية قبل ذلك.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>ضغط</translation>
    </message>
    <message>
        <source>The file has {after} now; it had {before}.</source>
        <translation>حجم الملف الآن {after}، وكان {before}.</translation>
    </message>
    <message>
        <source>Compacting…</source>
        <translation>جارٍ الضغط…</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>صاحب العلامات</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>الموضع في القائمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الحرف</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Colour, light</source>
        <translation>اللون الفاتح</translation>
    </message>
    <message>
        <source>Colour, dark</source>
        <translation>اللون الداكن</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>In the collection</source>
        <translation>في المجموعة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>وثائق</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>{thing}: new</source>
        <translation>{thing}: جديد</translation>
    </message>
    <message>
        <source>{thing}: removed</source>
        <translation>{thing}: محذوف</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;New project…</source>
        <translation>م&amp;شروع جديد…</translation>
    </message>
    <message>
        <source>Make an empty project.</source>
        <translation>إنشاء مشروع فارغ.</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;فتح مشروع…</translation>
    </message>
    <message>
        <source>Open another project in this window.</source>
        <translation>فتح مشروع آخر في هذه النافذة.</translation>
    </message>
    <message>
        <source>Open &amp;recent…</source>
        <translation>ال&amp;مشاريع الأخيرة…</translation>
    </message>
    <message>
        <source>Open one of the last projects.</source>
        <translation>فتح أحد المشاريع الأخيرة.</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>ا&amp;ستيراد ملفات…</translation>
    </message>
    <message>
        <source>Take texts and JSONL files into the project; dropping them on the window does it too.</source>
        <translation>إدخال نصوص وملفات JSONL في المشروع؛ ويكفي أيضًا إفلاتها في النافذة.</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>استيراد م&amp;جلد…</translation>
    </message>
    <message>
        <source>Take all readable files of a folder into the project.</source>
        <translation>إدخال كل ما يمكن قراءته من ملفات المجلد في المشروع.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Write documents or spans to a JSONL or CSV file.</source>
        <translation>كتابة الوثائق أو العلامات في ملف JSONL أو CSV.</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>تصدير P&amp;DF…</translation>
    </message>
    <message>
        <source>Write the document with its marks, or what is selected of it, as PDF.</source>
        <translation>كتابة الوثيقة بعلاماتها، أو المحدد منها، ملفَّ PDF.</translation>
    </message>
    <message>
        <source>Export as a pict&amp;ure…</source>
        <translation>تصدير صور&amp;ة…</translation>
    </message>
    <message>
        <source>Write the document with its marks, or what is selected of it, as one picture.</source>
        <translation>كتابة الوثيقة بعلاماتها، أو المحدد منها، صورةً واحدة.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Print the document with its marks, their legend and notes.</source>
        <translation>طباعة الوثيقة بعلاماتها ودليل وسومها وملاحظاتها.</translation>
    </message>
    <message>
        <source>Sche&amp;me…</source>
        <translation>&amp;المخطط…</translation>
    </message>
    <message>
        <source>Edit the labels, links, fields and guidelines of the project.</source>
        <translation>تحرير وسوم المشروع وروابطه وحقوله وإرشاداته.</translation>
    </message>
    <message>
        <source>Read a scheme…</source>
        <translation>قراءة مخطط…</translation>
    </message>
    <message>
        <source>Give the project the scheme of a TOML file; labels in use are kept.</source>
        <translation>إعطاء المشروع مخططًا من ملف TOML؛ وتبقى الوسوم المستعملة.</translation>
    </message>
    <message>
        <source>Write the scheme…</source>
        <translation>كتابة المخطط…</translation>
    </message>
    <message>
        <source>Write the scheme of the project as a TOML file.</source>
        <translation>كتابة مخطط المشروع في ملف TOML.</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>حفظ &amp;نسخة…</translation>
    </message>
    <message>
        <source>Write a copy of the project with its whole history.</source>
        <translation>كتابة نسخة من المشروع مع تاريخه كله.</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>النسخ الا&amp;حتياطية…</translation>
    </message>
    <message>
        <source>The project&apos;s backups: look at one, restore it, make one now.</source>
        <translation>نسخ المشروع الاحتياطية: النظر في واحدة أو استعادتها أو صنع واحدة الآن.</translation>
    </message>
    <message>
        <source>Back to the project</source>
        <translation>العودة إلى المشروع</translation>
    </message>
    <message>
        <source>Leave the backup that is looked at.</source>
        <translation>مغادرة النسخة الاحتياطية المعروضة.</translation>
    </message>
    <message>
        <source>Compac&amp;t the project…</source>
        <translation>&amp;ضغط المشروع…</translation>
    </message>
    <message>
        <source>Make the file smaller: what was removed or taken back goes for good.</source>
        <translation>تصغير الملف: يذهب نهائيًّا ما حُذف أو جرى التراجع عنه.</translation>
    </message>
    <message>
        <source>&amp;Annotator…</source>
        <translation>&amp;صاحب العلامات…</translation>
    </message>
    <message>
        <source>Whose name new spans of this project carry.</source>
        <translation>الاسم الذي تحمله العلامات الجديدة في هذا المشروع.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>Close the window. Everything is kept already.</source>
        <translation>إغلاق النافذة. كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Take the last step back, also one from days ago.</source>
        <translation>التراجع عن آخر خطوة، ولو كانت قبل أيام.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation>إعادة ما جرى التراجع عنه.</translation>
    </message>
    <message>
        <source>H&amp;istory…</source>
        <translation>التاري&amp;خ…</translation>
    </message>
    <message>
        <source>Who did what when, before and after; go back to a point, or forward.</source>
        <translation>من فعل ماذا ومتى، وما كان قبلُ وما صار بعدُ؛ والرجوع إلى نقطة أو التقدم إليها.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>Copy the selected text.</source>
        <translation>نسخ النص المحدد.</translation>
    </message>
    <message>
        <source>Copy with the s&amp;ource</source>
        <translation>نسخ مع ال&amp;مصدر</translation>
    </message>
    <message>
        <source>Copy the selected text, or the selected span, with title and position.</source>
        <translation>نسخ النص المحدد أو العلامة المحددة مع العنوان والموضع.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;تحديد الكل</translation>
    </message>
    <message>
        <source>Select the whole text.</source>
        <translation>تحديد النص كله.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Find words in the document, however they are spelt; what is selected is looked for.</source>
        <translation>البحث عن كلمات في الوثيقة كيفما كُتبت؛ ويُبحث عما هو محدد.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>ال&amp;نتيجة التالية</translation>
    </message>
    <message>
        <source>Go to the next hit.</source>
        <translation>الانتقال إلى النتيجة التالية.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;النتيجة السابقة</translation>
    </message>
    <message>
        <source>Go to the hit before.</source>
        <translation>الانتقال إلى النتيجة السابقة.</translation>
    </message>
    <message>
        <source>Searc&amp;h all documents…</source>
        <translation>البحث في &amp;كل الوثائق…</translation>
    </message>
    <message>
        <source>Find words, phrases and patterns in all documents; what is selected is looked for.</source>
        <translation>البحث عن كلمات وعبارات وأنماط في كل الوثائق؛ ويُبحث عما هو محدد.</translation>
    </message>
    <message>
        <source>Next hit of the search</source>
        <translation>نتيجة البحث التالية</translation>
    </message>
    <message>
        <source>Go to the next hit in all documents.</source>
        <translation>الانتقال إلى النتيجة التالية في كل الوثائق.</translation>
    </message>
    <message>
        <source>Previous hit of the search</source>
        <translation>نتيجة البحث السابقة</translation>
    </message>
    <message>
        <source>Go to the hit before in all documents.</source>
        <translation>الانتقال إلى النتيجة السابقة في كل الوثائق.</translation>
    </message>
    <message>
        <source>Mar&amp;k the hits…</source>
        <translation>ت&amp;عليم النتائج…</translation>
    </message>
    <message>
        <source>Give the selected hits of the search, or all of them, a label, as one step.</source>
        <translation>إعطاء نتائج البحث المحددة، أو كلها، وسمًا في خطوة واحدة.</translation>
    </message>
    <message>
        <source>E&amp;xport the hits…</source>
        <translation>ت&amp;صدير النتائج…</translation>
    </message>
    <message>
        <source>Write the hits of the search with their surroundings as CSV or JSONL.</source>
        <translation>كتابة نتائج البحث مع ما حولها بصيغة CSV أو JSONL.</translation>
    </message>
    <message>
        <source>&amp;Save the search…</source>
        <translation>ح&amp;فظ البحث…</translation>
    </message>
    <message>
        <source>Keep what is looked for under a name, in the project.</source>
        <translation>حفظ ما يُبحث عنه باسم في المشروع.</translation>
    </message>
    <message>
        <source>Saved searches…</source>
        <translation>عمليات البحث المحفوظة…</translation>
    </message>
    <message>
        <source>Run a saved search, give it another name, or delete it.</source>
        <translation>تنفيذ بحث محفوظ أو تغيير اسمه أو حذفه.</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>التف&amp;ضيلات…</translation>
    </message>
    <message>
        <source>Theme, language, fonts, keys and habits, for all projects.</source>
        <translation>المظهر واللغة والخطوط والمفاتيح والعادات، لكل المشاريع.</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand…</source>
        <translation>البحث عن &amp;أمر…</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do.</source>
        <translation>العثور على أي أمر بكتابة بعض حروفه.</translation>
    </message>
    <message>
        <source>Mark &amp;by name…</source>
        <translation>ت&amp;عليم بالاسم…</translation>
    </message>
    <message>
        <source>Mark the selection, or the word at the caret, with a label that you type.</source>
        <translation>تعليم التحديد، أو الكلمة عند المؤشر، بوسم تكتب اسمه.</translation>
    </message>
    <message>
        <source>Mark as last &amp;time</source>
        <translation>تعليم كالمرة السا&amp;بقة</translation>
    </message>
    <message>
        <source>Mark with the label that was used last.</source>
        <translation>تعليم بالوسم الذي استُعمل آخر مرة.</translation>
    </message>
    <message>
        <source>Mark &amp;every selection…</source>
        <translation>&amp;تعليم كل تحديد…</translation>
    </message>
    <message>
        <source>Choose a label once; every selection becomes it until Escape.</source>
        <translation>اختيار وسم مرة واحدة، فيوسَم به كل تحديد حتى تضغط Escape.</translation>
    </message>
    <message>
        <source>&amp;Keep the selection and go on</source>
        <translation>&amp;إبقاء التحديد والمتابعة</translation>
    </message>
    <message>
        <source>Set the selection aside; the next one becomes a further range of the same mark.</source>
        <translation>وضع التحديد جانبًا؛ ويصير ما تحدده بعده مدى آخر للعلامة نفسها.</translation>
    </message>
    <message>
        <source>Re&amp;label…</source>
        <translation>تغيير ال&amp;وسم…</translation>
    </message>
    <message>
        <source>Give the selected span another label.</source>
        <translation>إعطاء العلامة المحددة وسمًا آخر.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;ملاحظة</translation>
    </message>
    <message>
        <source>Write a note on the selected span.</source>
        <translation>كتابة ملاحظة على العلامة المحددة.</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;الحقول</translation>
    </message>
    <message>
        <source>Fill the fields of the selected span; Enter goes on, Ctrl+Enter leads back.</source>
        <translation>ملء حقول العلامة المحددة؛ Enter للتالي، و⁦Ctrl+Enter⁩ للعودة.</translation>
    </message>
    <message>
        <source>L&amp;ink…</source>
        <translation>&amp;رابط…</translation>
    </message>
    <message>
        <source>Link the selected span to another one, which you choose by typing.</source>
        <translation>ربط العلامة المحددة بأخرى تختارها بالكتابة.</translation>
    </message>
    <message>
        <source>Fields and links in one line…</source>
        <translation>الحقول والروابط في سطر واحد…</translation>
    </message>
    <message>
        <source>Say what the selected span is and what it belongs to: a few letters each, Enter for all.</source>
        <translation>بيان ما العلامة المحددة وما ترتبط به: بضعة أحرف لكل شيء، ثم Enter للجميع.</translation>
    </message>
    <message>
        <source>&amp;Delete the span</source>
        <translation>&amp;حذف العلامة</translation>
    </message>
    <message>
        <source>Delete the selected span.</source>
        <translation>حذف العلامة المحددة.</translation>
    </message>
    <message>
        <source>Add the selection to the span</source>
        <translation>ضم التحديد إلى العلامة</translation>
    </message>
    <message>
        <source>The selected span covers the selection too, as a further range.</source>
        <translation>تشمل العلامة المحددة التحديد أيضًا، مدى إضافيًّا.</translation>
    </message>
    <message>
        <source>Take the selection out of the span</source>
        <translation>إخراج التحديد من العلامة</translation>
    </message>
    <message>
        <source>The selected span loses the selection, or else its range at the caret.</source>
        <translation>يخرج التحديد من العلامة المحددة، وإلا فمداها الذي عند المؤشر.</translation>
    </message>
    <message>
        <source>End to the left</source>
        <translation>النهاية إلى اليسار</translation>
    </message>
    <message>
        <source>Move the end of the selected span one character to the left on the page.</source>
        <translation>تحريك نهاية العلامة المحددة حرفًا إلى يسار الصفحة.</translation>
    </message>
    <message>
        <source>End to the right</source>
        <translation>النهاية إلى اليمين</translation>
    </message>
    <message>
        <source>Move the end of the selected span one character to the right on the page.</source>
        <translation>تحريك نهاية العلامة المحددة حرفًا إلى يمين الصفحة.</translation>
    </message>
    <message>
        <source>End a word to the left</source>
        <translation>النهاية كلمة إلى اليسار</translation>
    </message>
    <message>
        <source>Move the end of the selected span one word to the left on the page.</source>
        <translation>تحريك نهاية العلامة المحددة كلمة إلى يسار الصفحة.</translation>
    </message>
    <message>
        <source>End a word to the right</source>
        <translation>النهاية كلمة إلى اليمين</translation>
    </message>
    <message>
        <source>Move the end of the selected span one word to the right on the page.</source>
        <translation>تحريك نهاية العلامة المحددة كلمة إلى يمين الصفحة.</translation>
    </message>
    <message>
        <source>Start to the left</source>
        <translation>البداية إلى اليسار</translation>
    </message>
    <message>
        <source>Move the start of the selected span one character to the left on the page.</source>
        <translation>تحريك بداية العلامة المحددة حرفًا إلى يسار الصفحة.</translation>
    </message>
    <message>
        <source>Start to the right</source>
        <translation>البداية إلى اليمين</translation>
    </message>
    <message>
        <source>Move the start of the selected span one character to the right on the page.</source>
        <translation>تحريك بداية العلامة المحددة حرفًا إلى يمين الصفحة.</translation>
    </message>
    <message>
        <source>Start a word to the left</source>
        <translation>البداية كلمة إلى اليسار</translation>
    </message>
    <message>
        <source>Move the start of the selected span one word to the left on the page.</source>
        <translation>تحريك بداية العلامة المحددة كلمة إلى يسار الصفحة.</translation>
    </message>
    <message>
        <source>Start a word to the right</source>
        <translation>البداية كلمة إلى اليمين</translation>
    </message>
    <message>
        <source>Move the start of the selected span one word to the right on the page.</source>
        <translation>تحريك بداية العلامة المحددة كلمة إلى يمين الصفحة.</translation>
    </message>
    <message>
        <source>Start a word earlier</source>
        <translation>البداية كلمة إلى الوراء</translation>
    </message>
    <message>
        <source>For keyboards on which Alt+Shift changes the layout: the start goes back a word.</source>
        <translation>للوحات المفاتيح التي يبدّل فيها ⁦Alt+Shift⁩ اللغة: ترجع البداية كلمة.</translation>
    </message>
    <message>
        <source>Start a word later</source>
        <translation>البداية كلمة إلى الأمام</translation>
    </message>
    <message>
        <source>For keyboards on which Alt+Shift changes the layout: the start goes on a word.</source>
        <translation>للوحات المفاتيح التي يبدّل فيها ⁦Alt+Shift⁩ اللغة: تتقدم البداية كلمة.</translation>
    </message>
    <message>
        <source>&amp;Next span</source>
        <translation>&amp;العلامة التالية</translation>
    </message>
    <message>
        <source>Select the span that follows in the text.</source>
        <translation>تحديد العلامة التالية في النص.</translation>
    </message>
    <message>
        <source>&amp;Previous span</source>
        <translation>ال&amp;علامة السابقة</translation>
    </message>
    <message>
        <source>Select the span that comes before in the text.</source>
        <translation>تحديد العلامة السابقة في النص.</translation>
    </message>
    <message>
        <source>Span at the &amp;caret</source>
        <translation>ا&amp;لعلامة عند المؤشر</translation>
    </message>
    <message>
        <source>Select the innermost span at the caret; again for the one underneath.</source>
        <translation>تحديد أدق علامة عند المؤشر؛ ومرة أخرى لما تحتها.</translation>
    </message>
    <message>
        <source>Next thing &amp;to do</source>
        <translation>ال&amp;مطلوب التالي</translation>
    </message>
    <message>
        <source>Go to the next required field that is missing, or link that is not allowed.</source>
        <translation>الانتقال إلى الحقل المطلوب الناقص التالي، أو إلى رابط غير مسموح.</translation>
    </message>
    <message>
        <source>T&amp;hings to do</source>
        <translation>الم&amp;طلوبات</translation>
    </message>
    <message>
        <source>List what the scheme still misses in the document or the project.</source>
        <translation>سرد ما ينقص الوثيقة أو المشروع بحسب المخطط.</translation>
    </message>
    <message>
        <source>Next &amp;document</source>
        <translation>ال&amp;وثيقة التالية</translation>
    </message>
    <message>
        <source>Open the next document of the list.</source>
        <translation>فتح الوثيقة التالية في القائمة.</translation>
    </message>
    <message>
        <source>Previous d&amp;ocument</source>
        <translation>الوثيقة السا&amp;بقة</translation>
    </message>
    <message>
        <source>Open the document before this one in the list.</source>
        <translation>فتح الوثيقة السابقة في القائمة.</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>انتقال &amp;إلى…</translation>
    </message>
    <message>
        <source>Go to a position, a range, a paragraph or a span by its number.</source>
        <translation>الانتقال إلى موضع أو مدى أو فقرة أو علامة برقمها.</translation>
    </message>
    <message>
        <source>Next p&amp;lace</source>
        <translation>الموضع التالي &amp;في النافذة</translation>
    </message>
    <message>
        <source>Lead the keyboard on: text, spans, note, documents, bars.</source>
        <translation>نقل لوحة المفاتيح: النص، العلامات، الملاحظة، الوثائق، الأشرطة.</translation>
    </message>
    <message>
        <source>Lead the keyboard back.</source>
        <translation>نقل لوحة المفاتيح إلى الوراء.</translation>
    </message>
    <message>
        <source>Previous plac&amp;e</source>
        <translation>الموضع ال&amp;سابق في النافذة</translation>
    </message>
    <message>
        <source>&amp;Menu of this place</source>
        <translation>قائمة &amp;هذا الموضع</translation>
    </message>
    <message>
        <source>Men&amp;us</source>
        <translation>ال&amp;قوائم</translation>
    </message>
    <message>
        <source>Lead the keyboard to the menus.</source>
        <translation>نقل لوحة المفاتيح إلى القوائم.</translation>
    </message>
    <message>
        <source>Open the menu of what has the keyboard, as the right button does.</source>
        <translation>فتح قائمة ما عنده لوحة المفاتيح، كما يفعل الزر الأيمن.</translation>
    </message>
    <message>
        <source>Regis&amp;ter…</source>
        <translation>ال&amp;سجل…</translation>
    </message>
    <message>
        <source>Next &amp;state</source>
        <translation>ال&amp;حالة التالية</translation>
    </message>
    <message>
        <source>New, in progress, done, flagged, and round again.</source>
        <translation>جديدة، قيد العمل، منجزة، عليها علم، ثم من جديد.</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>تمييز ب&amp;علم</translation>
    </message>
    <message>
        <source>Flag the document, or take the flag away.</source>
        <translation>وضع علم على الوثيقة أو رفعه عنها.</translation>
    </message>
    <message>
        <source>&amp;Done, and on to the next</source>
        <translation>&amp;منجزة، وإلى التالية</translation>
    </message>
    <message>
        <source>The document is done; open the next one that is not.</source>
        <translation>عدّ الوثيقة منجزة، وفتح التالية التي لم تُنجز.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>All chosen documents are new.</source>
        <translation>كل الوثائق المختارة جديدة.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>All chosen documents are in progress.</source>
        <translation>كل الوثائق المختارة قيد العمل.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>All chosen documents are done.</source>
        <translation>كل الوثائق المختارة منجزة.</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>عليها علم</translation>
    </message>
    <message>
        <source>All chosen documents are flagged.</source>
        <translation>على كل الوثائق المختارة علم.</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>خ&amp;صائص…</translation>
    </message>
    <message>
        <source>Title, language and direction of the document.</source>
        <translation>عنوان الوثيقة ولغتها واتجاهها.</translation>
    </message>
    <message>
        <source>&amp;Language…</source>
        <translation>ال&amp;لغة…</translation>
    </message>
    <message>
        <source>Say in which language all chosen documents are.</source>
        <translation>تحديد لغة كل الوثائق المختارة.</translation>
    </message>
    <message>
        <source>D&amp;irection…</source>
        <translation>ال&amp;اتجاه…</translation>
    </message>
    <message>
        <source>The direction of paragraphs without letters, in all chosen documents.</source>
        <translation>اتجاه الفقرات التي لا حروف فيها في كل الوثائق المختارة.</translation>
    </message>
    <message>
        <source>&amp;Metadata…</source>
        <translation>البيانات ال&amp;وصفية…</translation>
    </message>
    <message>
        <source>Give one key of the metadata of all chosen documents a value.</source>
        <translation>إعطاء مفتاح من البيانات الوصفية قيمةً في كل الوثائق المختارة.</translation>
    </message>
    <message>
        <source>Put into a &amp;collection…</source>
        <translation>الوضع في م&amp;جموعة…</translation>
    </message>
    <message>
        <source>Put all chosen documents into a collection, or into a new one.</source>
        <translation>وضع كل الوثائق المختارة في مجموعة، أو في مجموعة جديدة.</translation>
    </message>
    <message>
        <source>Take &amp;out of a collection…</source>
        <translation>الإ&amp;خراج من مجموعة…</translation>
    </message>
    <message>
        <source>Take all chosen documents out of a collection.</source>
        <translation>إخراج كل الوثائق المختارة من مجموعة.</translation>
    </message>
    <message>
        <source>Re&amp;name a collection…</source>
        <translation>ت&amp;غيير اسم مجموعة…</translation>
    </message>
    <message>
        <source>Give a collection another name.</source>
        <translation>إعطاء مجموعة اسمًا آخر.</translation>
    </message>
    <message>
        <source>Remo&amp;ve a collection…</source>
        <translation>حذ&amp;ف مجموعة…</translation>
    </message>
    <message>
        <source>Remove a collection; its documents stay.</source>
        <translation>حذف مجموعة؛ وتبقى وثائقها.</translation>
    </message>
    <message>
        <source>&amp;Remove from the project…</source>
        <translation>إ&amp;زالة من المشروع…</translation>
    </message>
    <message>
        <source>Take the chosen documents and their spans out of the project; undo brings them back.</source>
        <translation>إخراج الوثائق المختارة وعلاماتها من المشروع؛ ويعيدها التراجع.</translation>
    </message>
    <message>
        <source>Ne&amp;xt that is not done</source>
        <translation>ال&amp;تالية التي لم تُنجَز</translation>
    </message>
    <message>
        <source>Open the next document that is not done.</source>
        <translation>فتح الوثيقة التالية التي لم تُنجز.</translation>
    </message>
    <message>
        <source>Pre&amp;vious that is not done</source>
        <translation>السابقة التي لم تُنج&amp;ز</translation>
    </message>
    <message>
        <source>Open the document before this one that is not done.</source>
        <translation>فتح الوثيقة السابقة التي لم تُنجز.</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>كما وردت</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>حسب اللغة</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>حسب التاريخ</translation>
    </message>
    <message>
        <source>By time of import</source>
        <translation>حسب وقت الاستيراد</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>By number of spans</source>
        <translation>حسب عدد العلامات</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>حسب الطول</translation>
    </message>
    <message>
        <source>Filt&amp;er the documents</source>
        <translation>تص&amp;فية الوثائق</translation>
    </message>
    <message>
        <source>Type which documents the list shows.</source>
        <translation>كتابة ما تعرضه القائمة من الوثائق.</translation>
    </message>
    <message>
        <source>&amp;Keep this filter…</source>
        <translation>حف&amp;ظ هذه التصفية…</translation>
    </message>
    <message>
        <source>Keep what is typed in the filter under a name, beside the collections.</source>
        <translation>حفظ ما كُتب في التصفية باسم، بجوار المجموعات.</translation>
    </message>
    <message>
        <source>For&amp;get a filter…</source>
        <translation>حذف تصفي&amp;ة محفوظة…</translation>
    </message>
    <message>
        <source>Remove a filter that was kept.</source>
        <translation>حذف تصفية محفوظة.</translation>
    </message>
    <message>
        <source>Sort the list of documents so; again for the other way round.</source>
        <translation>ترتيب قائمة الوثائق هكذا؛ وفي المرة الثانية بالعكس.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;تكبير</translation>
    </message>
    <message>
        <source>Larger type.</source>
        <translation>خط أكبر.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Smaller type.</source>
        <translation>خط أصغر.</translation>
    </message>
    <message>
        <source>Normal &amp;size</source>
        <translation>ال&amp;حجم الأصلي</translation>
    </message>
    <message>
        <source>The size that Hashiya starts with.</source>
        <translation>الحجم الذي تبدأ به حاشية.</translation>
    </message>
    <message>
        <source>&amp;Reading settings…</source>
        <translation>&amp;إعدادات القراءة…</translation>
    </message>
    <message>
        <source>Font, size, line height and measure of the text.</source>
        <translation>خط النص وحجمه وارتفاع سطره وطوله.</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>ال&amp;وثائق</translation>
    </message>
    <message>
        <source>Show or hide the list of documents.</source>
        <translation>إظهار قائمة الوثائق أو إخفاؤها.</translation>
    </message>
    <message>
        <source>Who ordered whom to do what, where, by when: the table of directives.</source>
        <translation>من أمر من بماذا وأين ومتى: جدول التوجيهات.</translation>
    </message>
    <message>
        <source>S&amp;pans</source>
        <translation>&amp;العلامات</translation>
    </message>
    <message>
        <source>Show or hide the inspector and the list of spans.</source>
        <translation>إظهار لوحة التفاصيل وقائمة العلامات أو إخفاؤهما.</translation>
    </message>
    <message>
        <source>Divide the &amp;window</source>
        <translation>ت&amp;قسيم النافذة</translation>
    </message>
    <message>
        <source>Arrow keys move the divider, Tab leads to the next, Enter back to the text.</source>
        <translation>تحريك ما يقسم النافذة: الأسهم تحرّك الفاصل، وTab للفاصل التالي، وEnter للعودة إلى النص.</translation>
    </message>
    <message>
        <source>Notes in the &amp;margin</source>
        <translation>ملاحظات ال&amp;هامش</translation>
    </message>
    <message>
        <source>Show each span&apos;s label and note beside its line.</source>
        <translation>عرض وسم كل علامة وملاحظتها بجانب سطرها.</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>&amp;نظرة عامة</translation>
    </message>
    <message>
        <source>Show beside the scroll bar where spans and hits lie in the whole document.</source>
        <translation>عرض مواضع العلامات ونتائج البحث في الوثيقة كلها بجانب شريط التمرير.</translation>
    </message>
    <message>
        <source>&amp;Hidden characters</source>
        <translation>المحارف ال&amp;خفية</translation>
    </message>
    <message>
        <source>Show joiners, marks of direction, special spaces and paragraph ends.</source>
        <translation>عرض الواصلات وعلامات الاتجاه والمسافات الخاصة ونهايات الفقرات.</translation>
    </message>
    <message>
        <source>&amp;Characters at the caret</source>
        <translation>المحارف &amp;عند المؤشر</translation>
    </message>
    <message>
        <source>Tell the code points at the caret: names, direction, script, offsets.</source>
        <translation>بيان نقاط الترميز عند المؤشر: أسماؤها واتجاهها وخطها ومواضعها.</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>Fill the screen, or leave it.</source>
        <translation>ملء الشاشة أو الخروج منه.</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>مظهر ال&amp;نظام</translation>
    </message>
    <message>
        <source>Light or dark, and of high contrast, as the system is.</source>
        <translation>فاتح أو داكن، وعالي التباين، كما في النظام.</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>مظهر &amp;فاتح</translation>
    </message>
    <message>
        <source>Dark ink on paper.</source>
        <translation>حبر داكن على ورق.</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>مظهر &amp;داكن</translation>
    </message>
    <message>
        <source>Light ink on a dark ground.</source>
        <translation>حبر فاتح على أرضية داكنة.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ت&amp;باين عالٍ</translation>
    </message>
    <message>
        <source>Pure inks and drawn edges, light or dark as the system is.</source>
        <translation>ألوان صافية وحواف مرسومة، فاتحة أو داكنة كما في النظام.</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>لغة ال&amp;نظام</translation>
    </message>
    <message>
        <source>The language of the system, if Hashiya speaks it.</source>
        <translation>لغة النظام، إن كانت حاشية تتكلمها.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>How everything is done, in chapters, with the keys that you use.</source>
        <translation>كيف يُعمل كل شيء، فصلًا فصلًا، بالمفاتيح التي تستعملها.</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>ال&amp;جولة</translation>
    </message>
    <message>
        <source>A walk through the welcome project, step by step; Escape ends it.</source>
        <translation>جولة في مشروع الترحيب خطوة خطوة؛ ومفتاح Escape ينهيها.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>All commands and keys on one sheet.</source>
        <translation>كل الأوامر والمفاتيح في ورقة واحدة.</translation>
    </message>
    <message>
        <source>&amp;About Hashiya</source>
        <translation>&amp;عن حاشية</translation>
    </message>
    <message>
        <source>Version, licence, and where things lie.</source>
        <translation>الإصدار والرخصة ومواضع الملفات.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>All others are done.</source>
        <translation>كل ما سواها منجز.</translation>
    </message>
    <message>
        <source>All documents are done.</source>
        <translation>كل الوثائق منجزة.</translation>
    </message>
    <message>
        <source>Remove {title} from the project?</source>
        <translation>إزالة {title} من المشروع؟</translation>
    </message>
    <message>
        <source>Its text goes, and {spans} with it. Undo brings everything back.</source>
        <translation>سيزول نصها، ومعه: {spans}. ويعيد التراجع كل شيء.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Changed: {documents}.</source>
        <translation>غُيِّرت: {documents}.</translation>
    </message>
    <message>
        <source>Setting the state…</source>
        <translation>جارٍ ضبط الحالة…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Type the name of a language</source>
        <translation>اكتب اسم لغة</translation>
    </message>
    <message>
        <source>Setting the language…</source>
        <translation>جارٍ ضبط اللغة…</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Type a direction</source>
        <translation>اكتب اتجاهًا</translation>
    </message>
    <message>
        <source>Setting the direction…</source>
        <translation>جارٍ ضبط الاتجاه…</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>A key and its value, as in {example}; without a value the key goes.</source>
        <translation>مفتاح وقيمته، كما في {example}؛ وبلا قيمة يُحذف المفتاح.</translation>
    </message>
    <message>
        <source>&amp;Key=value</source>
        <translation>ال&amp;مفتاح=القيمة</translation>
    </message>
    <message>
        <source>Setting the metadata…</source>
        <translation>جارٍ ضبط البيانات الوصفية…</translation>
    </message>
    <message>
        <source>Remove {documents} from the project?</source>
        <translation>أتُزال من المشروع {documents}؟</translation>
    </message>
    <message>
        <source>Their texts go, and their spans with them. Undo brings everything back.</source>
        <translation>ستزول نصوصها وعلاماتها معها. ويعيد التراجع كل شيء.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>جارٍ الإزالة…</translation>
    </message>
    <message>
        <source>Removed: {documents}.</source>
        <translation>أُزيلت: {documents}.</translation>
    </message>
    <message>
        <source>Put into {collection}: {documents}.</source>
        <translation>في المجموعة {collection} الآن: {documents}.</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation>الوضع في مجموعة</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>New collection: {name}</source>
        <translation>مجموعة جديدة: {name}</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>جارٍ الجمع…</translation>
    </message>
    <message>
        <source>Take out of a collection</source>
        <translation>الإخراج من مجموعة</translation>
    </message>
    <message>
        <source>Rename a collection</source>
        <translation>تغيير اسم مجموعة</translation>
    </message>
    <message>
        <source>Remove a collection</source>
        <translation>حذف مجموعة</translation>
    </message>
    <message>
        <source>Type a filter first.</source>
        <translation>اكتب تصفية أولًا.</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>حفظ هذه التصفية</translation>
    </message>
    <message>
        <source>No filter was kept yet.</source>
        <translation>لم تُحفظ تصفية بعد.</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>حذف تصفية محفوظة</translation>
    </message>
    <message>
        <source>Type the name of a filter</source>
        <translation>اكتب اسم تصفية</translation>
    </message>
    <message>
        <source>There are no collections yet.</source>
        <translation>لا مجموعات بعد.</translation>
    </message>
    <message>
        <source>Type the name of a collection</source>
        <translation>اكتب اسم مجموعة</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This system keeps its programs in another way; only desktops that follow freedesktop are known.</source>
        <translation>هذا النظام يرتّب برامجه بطريقة أخرى، ولا نعرف إلا أسطح المكتب التي تتبع freedesktop.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>تعذرت قراءة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another place.</source>
        <translation>تعذرت كتابة {path}: {reason}. اختر موضعًا آخر.</translation>
    </message>
    <message>
        <source>{path} is of no kind that Hashiya reads ({kinds}).</source>
        <translation>{path} ليس من الأنواع التي تقرؤها حاشية ({kinds}).</translation>
    </message>
    <message>
        <source>There is no home folder to keep settings and backups in: set HOME to a folder that can be written.</source>
        <translation>لا يوجد مجلد رئيسي تُحفظ فيه الإعدادات والنسخ الاحتياطية: اضبط HOME على مجلد يمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>الذاكرة لا تكفي لهذا.</translation>
    </message>
    <message>
        <source>There is no screen to show a window on. The commands of a terminal work without one: hashiya --help.</source>
        <translation>لا توجد شاشة تُعرض عليها نافذة. أوامر الطرفية تعمل من دونها: hashiya --help.</translation>
    </message>
    <message>
        <source>There is no project {path}.</source>
        <translation>لا يوجد مشروع {path}.</translation>
    </message>
    <message>
        <source>{path} is not a Hashiya project.</source>
        <translation>{path} ليس مشروع حاشية.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Hashiya (format {found}; this one knows {known}). Install the newer version.</source>
        <translation>أنشأ {path} إصدارٌ أحدث من حاشية (الصيغة {found}، وهذا الإصدار يعرف {known}). ثبّت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>{path} is open in another window (process {process} on {host}).</source>
        <translation>{path} مفتوح في نافذة أخرى (العملية {process} على {host}).</translation>
    </message>
    <message>
        <source>{path} was made by a newer Hashiya (format {found}; this one knows {known}). It can be read here, but not changed.</source>
        <translation>أنشأ {path} إصدارٌ أحدث من حاشية (الصيغة {found}، وهذا الإصدار يعرف {known}). تمكن قراءته هنا ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>{path} has been open since {since}: {person} on {host} works on it (process {process}).</source>
        <translation>{path} مفتوح منذ {since}: يعمل عليه {person} على {host} (العملية {process}).</translation>
    </message>
    <message>
        <source>{path} cannot be reached just now ({reason}). What is on the disk stays as it is; try again.</source>
        <translation>لا يمكن الوصول إلى {path} الآن ({reason}). ما على القرص باقٍ كما هو؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{path} is not there any more: it was moved, renamed or deleted. Put it back, or save a copy.</source>
        <translation>لم يعد {path} في مكانه: نُقل أو أُعيدت تسميته أو حُذف. أعده إلى مكانه أو احفظ نسخة.</translation>
    </message>
    <message>
        <source>{path} is being written by another program. Try again in a moment.</source>
        <translation>يكتب برنامج آخر في {path}. حاول بعد لحظات.</translation>
    </message>
    <message>
        <source>{path} is damaged ({reason}). Restore it from a copy.</source>
        <translation>{path} تالف ({reason}). استعده من نسخة.</translation>
    </message>
    <message>
        <source>{path} cannot be changed: the file or its folder is read-only. Save a copy elsewhere.</source>
        <translation>لا يمكن تغيير {path}: الملف أو مجلده للقراءة فقط. احفظ نسخة في موضع آخر.</translation>
    </message>
    <message>
        <source>The disk is full: {path} was not changed. Free some space and repeat.</source>
        <translation>القرص ممتلئ: لم يتغير {path}. أفرغ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{path} is already there. Open it, or choose another name.</source>
        <translation>{path} موجود من قبل. افتحه، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{path} was altered by another program: {name} is not as Hashiya makes it. Restore it from a copy.</source>
        <translation>غيّر برنامج آخر {path}: {name} ليس كما تصنعه حاشية. استعده من نسخة.</translation>
    </message>
    <message>
        <source>The copy {path} did not pass its check ({reason}), so it was not kept. The project is as it was.</source>
        <translation>لم تجتز النسخة {path} الفحص ({reason}) فلم تُحفظ. المشروع كما كان.</translation>
    </message>
    <message>
        <source>There is no backup {name} of this project.</source>
        <translation>لا توجد نسخة احتياطية {name} لهذا المشروع.</translation>
    </message>
    <message>
        <source>Nothing can be saved of {path}: not even its list of tables can be read. Restore it from a backup.</source>
        <translation>لا يمكن إنقاذ شيء من {path}: حتى قائمة جداوله لا تُقرأ. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The text of the document {document} is not the one that was imported. Restore the project from a copy.</source>
        <translation>نص الوثيقة {document} ليس النص الذي استُورد. استعد المشروع من نسخة.</translation>
    </message>
    <message>
        <source>The document {document} is already in this project, with another text. Give one of them another id.</source>
        <translation>الوثيقة {document} في هذا المشروع من قبل، بنص آخر. أعط إحداهما معرّفًا آخر.</translation>
    </message>
    <message>
        <source>A document {document} with another text was removed from this project, or its import undone, and could still come back. Compact the project first, or give one of them another id.</source>
        <translation>حُذفت من هذا المشروع وثيقة {document} بنص آخر، أو تُراجع عن استيرادها، وقد تعود. اضغط المشروع أولًا، أو أعط إحداهما معرّفًا آخر.</translation>
    </message>
    <message>
        <source>The text of the document {document} does not fit its sha256; it was changed on the way.</source>
        <translation>نص الوثيقة {document} لا يطابق sha256 المذكور؛ لقد تغيّر في الطريق.</translation>
    </message>
    <message>
        <source>The text of the document {document} holds a NUL character or half a character at position {offset}.</source>
        <translation>في نص الوثيقة {document} محرف NUL أو نصف محرف عند الموضع {offset}.</translation>
    </message>
    <message>
        <source>The {kind} {id} was changed in the meantime, so nothing was done. Look at it again and repeat.</source>
        <translation>تغيّر {kind} {id} في هذه الأثناء، فلم يُفعل شيء. انظر إليه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This holds half a character (a lone surrogate). Type it again.</source>
        <translation>في هذا نصف محرف (بديل منفرد). اكتبه من جديد.</translation>
    </message>
    <message>
        <source>This holds a number that is none (NaN or infinite).</source>
        <translation>في هذا عدد ليس بعدد (NaN أو لا نهائي).</translation>
    </message>
    <message>
        <source>There is no document {document} in this project.</source>
        <translation>لا توجد وثيقة {document} في هذا المشروع.</translation>
    </message>
    <message>
        <source>{count} documents of this project are called {document}. Name one by its number or its id.</source>
        <translation>عدد الوثائق المسماة {document} في هذا المشروع {count}. سمِّ إحداها برقمها أو بمعرّفها.</translation>
    </message>
    <message>
        <source>There is no span {span} in this project.</source>
        <translation>لا توجد علامة {span} في هذا المشروع.</translation>
    </message>
    <message>
        <source>The ranges of the span {span} overlap, touch or are not in order.</source>
        <translation>مديات العلامة {span} متداخلة أو متلاصقة أو غير مرتبة.</translation>
    </message>
    <message>
        <source>There is already a span {span}, and it says something else. Give one of them another id.</source>
        <translation>توجد علامة {span} من قبل، وفيها غير هذا. أعط إحداهما معرّفًا آخر.</translation>
    </message>
    <message>
        <source>There is no link {link} in this project.</source>
        <translation>لا يوجد رابط {link} في هذا المشروع.</translation>
    </message>
    <message>
        <source>There is already a link {link}, and it says something else. Give one of them another id.</source>
        <translation>يوجد رابط {link} من قبل، وفيه غير هذا. أعط أحدهما معرّفًا آخر.</translation>
    </message>
    <message>
        <source>The link {link} leads from or to a span {span} that is not there.</source>
        <translation>يصل الرابط {link} بعلامة {span} غير موجودة.</translation>
    </message>
    <message>
        <source>These two spans are already linked by {label}.</source>
        <translation>هاتان العلامتان مرتبطتان من قبل بالرابط {label}.</translation>
    </message>
    <message>
        <source>A span cannot be linked to itself.</source>
        <translation>لا يمكن ربط العلامة بنفسها.</translation>
    </message>
    <message>
        <source>The link {label} does not lead from one document to another.</source>
        <translation>الرابط {label} لا يصل بين وثيقتين.</translation>
    </message>
    <message>
        <source>By this project&apos;s scheme, {label} does not lead from {source} to {target}.</source>
        <translation>بحسب مخطط هذا المشروع لا يصل {label} من {source} إلى {target}.</translation>
    </message>
    <message>
        <source>“{value}” does not fit the field {field}.</source>
        <translation>«{value}» لا يناسب الحقل {field}.</translation>
    </message>
    <message>
        <source>A span needs at least one character.</source>
        <translation>لا بد للعلامة من محرف واحد على الأقل.</translation>
    </message>
    <message>
        <source>The span {start}-{end} lies outside the text, which has {length} characters.</source>
        <translation>العلامة {start}-{end} خارج النص، وعدد محارفه {length}.</translation>
    </message>
    <message>
        <source>The span {span} says “{quoted}”, but the text at {start}-{end} says “{found}”.</source>
        <translation>تقول العلامة {span} «{quoted}»، والنص عند {start}-{end} يقول «{found}».</translation>
    </message>
    <message>
        <source>The same characters already carry the label {label}.</source>
        <translation>تحمل هذه المحارف نفسها الوسم {label} من قبل.</translation>
    </message>
    <message>
        <source>There is no label {label} in this project&apos;s scheme.</source>
        <translation>لا وسم {label} في مخطط هذا المشروع.</translation>
    </message>
    <message>
        <source>A register cannot be grouped by {key}, only by {known}.</source>
        <translation>لا يمكن تجميع السجل بحسب {key}، بل بحسب {known} فقط.</translation>
    </message>
    <message>
        <source>A register cannot be written as {suffix}, only as {known}.</source>
        <translation>لا يُكتب السجل بصيغة {suffix}، بل بإحدى هذه: {known}.</translation>
    </message>
    <message>
        <source>{path}, line {line}: this is not TOML ({reason}).</source>
        <translation>{path}، السطر {line}: ليس هذا TOML ({reason}).</translation>
    </message>
    <message>
        <source>{path} is too large for a scheme.</source>
        <translation>{path} أكبر من أن يكون مخططًا.</translation>
    </message>
    <message>
        <source>{path} holds no label, so it is no scheme.</source>
        <translation>ليس في {path} وسم، فليس مخططًا.</translation>
    </message>
    <message>
        <source>{path}, line {line}: a name is missing, or is none.</source>
        <translation>{path}، السطر {line}: الاسم ناقص أو لا يصلح اسمًا.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the name {name} stands twice.</source>
        <translation>{path}، السطر {line}: الاسم {name} مكرر.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {name} is not known here, only {known}.</source>
        <translation>{path}، السطر {line}: ‏{name} غير معروف هنا، والمعروف {known}.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the value of {name} is of the wrong kind.</source>
        <translation>{path}، السطر {line}: قيمة {name} من نوع غير صحيح.</translation>
    </message>
    <message>
        <source>{path}, line {line}: there is no label {name}.</source>
        <translation>{path}، السطر {line}: لا يوجد وسم {name}.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {value} is no colour such as #2a5db0.</source>
        <translation>{path}، السطر {line}: ‏{value} ليس لونًا مثل #2a5db0.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the key {key} is given twice.</source>
        <translation>{path}، السطر {line}: المفتاح {key} مكرر.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {name} would be a kind of itself.</source>
        <translation>{path}، السطر {line}: يصير {name} نوعًا من نفسه.</translation>
    </message>
    <message>
        <source>A name needs letters, on one line, and at most 100 of them.</source>
        <translation>يحتاج الاسم إلى حروف في سطر واحد، لا تزيد على 100.</translation>
    </message>
    <message>
        <source>There is already one that is called {name}.</source>
        <translation>يوجد من قبل ما اسمه {name}.</translation>
    </message>
    <message>
        <source>The key {key} marks with {label} already.</source>
        <translation>المفتاح {key} مستعمل للوسم {label}.</translation>
    </message>
    <message>
        <source>{label} would be a kind of itself.</source>
        <translation>يصير {label} نوعًا من نفسه.</translation>
    </message>
    <message>
        <source>The pattern is wrong at character {position}: {reason}.</source>
        <translation>النمط خاطئ عند المحرف {position}: {reason}.</translation>
    </message>
    <message>
        <source>The pattern is longer than {most} characters. Shorten it.</source>
        <translation>النمط طويل؛ لا تزيد محارفه على {most}. اختصره.</translation>
    </message>
    <message>
        <source>This pattern takes too long to match. Make it simpler: repeat nothing that is repeated already.</source>
        <translation>تطول مطابقة هذا النمط. بسّطه: لا تكرر ما هو مكرر.</translation>
    </message>
    <message>
        <source>There is no collection {collection} in this project.</source>
        <translation>لا توجد مجموعة {collection} في هذا المشروع.</translation>
    </message>
    <message>
        <source>There is no saved search {search} in this project.</source>
        <translation>لا يوجد بحث محفوظ {search} في هذا المشروع.</translation>
    </message>
    <message>
        <source>A name needs at least one character.</source>
        <translation>يحتاج الاسم إلى محرف واحد على الأقل.</translation>
    </message>
    <message>
        <source>There is already a collection {name}. Choose another name.</source>
        <translation>توجد مجموعة باسم {name} من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>At {position}: there is no state {value}. There are {known}.</source>
        <translation>في الموضع {position}: لا توجد حالة باسم {value}. الحالات هي {known}.</translation>
    </message>
    <message>
        <source>{sign} at character {position} is opened and not closed. Close it, or take it out.</source>
        <translation>فُتح {sign} عند المحرف {position} ولم يُغلق. أغلقه أو احذفه.</translation>
    </message>
    <message>
        <source>At character {position} something to look for is missing.</source>
        <translation>ينقص عند المحرف {position} ما يُبحث عنه.</translation>
    </message>
    <message>
        <source>{sign} at character {position} closes nothing. Take it out.</source>
        <translation>لا يُغلق {sign} عند المحرف {position} شيئًا. احذفه.</translation>
    </message>
    <message>
        <source>There is no filter {name} (character {position}). To look for these characters, put them between quotes.</source>
        <translation>لا يوجد عامل تصفية باسم {name} (المحرف {position}). للبحث عن هذه المحارف ضعها بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The filter {name} at character {position} needs a value.</source>
        <translation>يحتاج عامل التصفية {name} عند المحرف {position} إلى قيمة.</translation>
    </message>
    <message>
        <source>{value} (character {position}) is no number or date that can stand there.</source>
        <translation>ليس {value} (المحرف {position}) عددًا أو تاريخًا يصلح هنا.</translation>
    </message>
    <message>
        <source>Only words can be near each other; at character {position} something else stands beside NEAR.</source>
        <translation>لا تتقارب إلا الكلمات؛ وعند المحرف {position} يجاور NEAR شيءٌ غيرها.</translation>
    </message>
    <message>
        <source>The word at character {position} has more than {most} stars. Take some out.</source>
        <translation>نجوم الكلمة عند المحرف {position} أكثر من {most}. احذف بعضها.</translation>
    </message>
    <message>
        <source>At character {position} too many parentheses stand in each other.</source>
        <translation>تتداخل عند المحرف {position} أقواس أكثر من اللازم.</translation>
    </message>
    <message>
        <source>There is nothing to look for yet: add a word, or spans with in:label.</source>
        <translation>لا شيء يُبحث عنه بعد: أضف كلمة، أو علامات بـ in:label.</translation>
    </message>
    <message>
        <source>“{words}” is no place in the document.</source>
        <translation>«{words}» ليس موضعًا في الوثيقة.</translation>
    </message>
    <message>
        <source>The position {position} lies outside the text, which has {length} characters.</source>
        <translation>الموضع {position} خارج النص، وعدد محارفه {length}.</translation>
    </message>
    <message>
        <source>There is no paragraph {number}; the last one is {count}.</source>
        <translation>لا فقرة برقم {number}؛ آخرها {count}.</translation>
    </message>
    <message>
        <source>There is no span {number}; the document has {count}.</source>
        <translation>لا علامة برقم {number}؛ في الوثيقة {count}.</translation>
    </message>
    <message>
        <source>As one picture, this would be higher than {most} pixels, which few programs can show. Select a part of the text, or export a PDF.</source>
        <translation>لو كان هذا صورة واحدة لجاوز ارتفاعها {most} بكسل، وقلّما يعرض برنامج مثلها. حدد جزءًا من النص، أو صدّر ملف PDF.</translation>
    </message>
    <message>
        <source>The printer {printer} does not take the pages. See whether it is ready.</source>
        <translation>الطابعة {printer} لا تقبل الصفحات. تحقق من أنها جاهزة.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>أُلغي الأمر؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The encoding is not certain: it may be {candidates}. Say which one it is.</source>
        <translation>ترميز الملف غير مؤكّد؛ قد يكون {candidates}. حدّد أيّها هو.</translation>
    </message>
    <message>
        <source>This is not {encoding}: the byte at offset {offset} does not fit. Choose another encoding.</source>
        <translation>هذا ليس {encoding}: البايت عند الموضع {offset} لا يوافقه. اختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>There is no encoding called {encoding}.</source>
        <translation>لا يوجد ترميز باسم {encoding}.</translation>
    </message>
    <message>
        <source>This is XML in an EBCDIC of mainframes ({encoding}) that is not read here. Save it as UTF-8.</source>
        <translation>هذا ملف XML بترميز EBCDIC الخاص بالحواسيب المركزية ({encoding})، وهو لا يُقرأ هنا. احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This is not a text: its bytes fit no encoding that is known here.</source>
        <translation>هذا ليس نصًّا: بايتاته لا توافق أيّ ترميز معروف هنا.</translation>
    </message>
    <message>
        <source>A NUL character stands at position {offset}, so this is not a text, or it is UTF-16 without a mark.</source>
        <translation>في الموضع {offset} محرف NUL، فهذا ليس نصًّا، أو هو UTF-16 بلا علامة.</translation>
    </message>
    <message>
        <source>The file is empty: there is nothing to annotate in it.</source>
        <translation>الملف فارغ: ليس فيه ما يُعلَّم.</translation>
    </message>
    <message>
        <source>There is no text in it. If it shows pictures of pages, have their letters recognised (OCR) first.</source>
        <translation>ليس فيه نص. إن كان يعرض صور صفحات فتعرّف على حروفها (OCR) أولًا.</translation>
    </message>
    <message>
        <source>This is no ordinary file, so it is not read.</source>
        <translation>هذا ليس ملفًّا عاديًّا، فلا يُقرأ.</translation>
    </message>
    <message>
        <source>It is larger than {most} MB, which is the most that is read at once.</source>
        <translation>حجمه أكبر من {most} ميغابايت، وهو أقصى ما يُقرأ دفعة واحدة.</translation>
    </message>
    <message>
        <source>To read it the package {package} is needed: pip install “hashiya[formats]”.</source>
        <translation>قراءته تحتاج الحزمة {package}: ⁦pip install &quot;hashiya[formats]&quot;⁩.</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says ({reason}).</source>
        <translation>إنه تالف، أو ليس ما يقوله اسمه ({reason}).</translation>
    </message>
    <message>
        <source>Something in it is longer than is read at once. Divide the file.</source>
        <translation>فيه شيء أطول مما يُقرأ دفعة واحدة. قسّم الملف.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save it without one.</source>
        <translation>إنه محميّ بكلمة مرور. احفظه بدونها.</translation>
    </message>
    <message>
        <source>It would unpack to far more than it seems to hold, as archives made to do harm do.</source>
        <translation>يتمدّد عند فكّه إلى أكثر بكثير مما يبدو أنه يحويه، كما تفعل الأرشيفات المصنوعة للإضرار.</translation>
    </message>
    <message>
        <source>A path in it leads out of it: {name}.</source>
        <translation>فيه مسار يقود إلى خارجه: {name}.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>تداخله أعمق مما يُحتمل.</translation>
    </message>
    <message>
        <source>It has more than {most} pages or chapters, which is the most that is read at once. Divide it.</source>
        <translation>تزيد صفحاته أو فصوله على {most}، وهو أقصى ما يُقرأ دفعة واحدة. قسّمه.</translation>
    </message>
    <message>
        <source>It holds more elements and attributes than are read at once. Divide it into several files.</source>
        <translation>فيه عناصر وسمات أكثر مما يُقرأ دفعة واحدة. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>It declares entities of its own, which are not followed.</source>
        <translation>يعرّف كيانات (entities) خاصّة به، وهي لا تُتبع.</translation>
    </message>
    <message>
        <source>The part {name} is missing in it.</source>
        <translation>الجزء {name} مفقود منه.</translation>
    </message>
    <message>
        <source>The column {column} holds no text in this row.</source>
        <translation>العمود {column} لا يحوي نصًّا في هذا الصف.</translation>
    </message>
    <message>
        <source>The row ends before the column {column}.</source>
        <translation>ينتهي الصف قبل العمود {column}.</translation>
    </message>
    <message>
        <source>The row cannot be read ({reason}).</source>
        <translation>لا يمكن قراءة الصف ({reason}).</translation>
    </message>
    <message>
        <source>There is no column {column}; there are {columns}.</source>
        <translation>لا يوجد عمود {column}؛ الموجود: {columns}.</translation>
    </message>
    <message>
        <source>The row has more than {most} columns, which is the most that is read.</source>
        <translation>تزيد أعمدة الصف على {most}، وهو أقصى ما يُقرأ.</translation>
    </message>
    <message>
        <source>There is no sheet {sheet}; there are {sheets}.</source>
        <translation>لا توجد ورقة {sheet}؛ الموجود: {sheets}.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>ليس فيه صفوف.</translation>
    </message>
    <message>
        <source>The file is {encoding}; JSONL is read as UTF-8 only. Save it as UTF-8.</source>
        <translation>الملف بترميز {encoding}؛ ولا يُقرأ JSONL إلا بترميز UTF-8. احفظه به.</translation>
    </message>
    <message>
        <source>This is not UTF-8: the byte at offset {offset} of the line does not fit.</source>
        <translation>هذا ليس UTF-8: البايت عند الموضع {offset} من السطر لا يوافقه.</translation>
    </message>
    <message>
        <source>This is not JSON (column {column}: {reason}).</source>
        <translation>هذا ليس JSON (العمود {column}: {reason}).</translation>
    </message>
    <message>
        <source>{name} is nested too deeply.</source>
        <translation>تداخل {name} أعمق مما يُحتمل.</translation>
    </message>
    <message>
        <source>The line is JSON, but not an object: a document stands between {open} and {close}.</source>
        <translation>السطر JSON لكنه ليس كائنًا: الوثيقة تقع بين {open} و{close}.</translation>
    </message>
    <message>
        <source>{name} is not a number that JSON knows.</source>
        <translation>{name} ليس عددًا يعرفه JSON.</translation>
    </message>
    <message>
        <source>The number {digits} is too large: whole numbers have up to 64 bits.</source>
        <translation>العدد {digits} كبير جدًّا: الأعداد الصحيحة حتى 64 بتًّا.</translation>
    </message>
    <message>
        <source>The number {digits} is too large.</source>
        <translation>العدد {digits} كبير جدًّا.</translation>
    </message>
    <message>
        <source>The key {key} stands twice in one object.</source>
        <translation>المفتاح {key} مكرّر في كائن واحد.</translation>
    </message>
    <message>
        <source>This is a line of a span table, which cannot be imported; export without --spans.</source>
        <translation>هذا سطر من جدول علامات، وهو لا يُستورد؛ صدّر بدون ‎--spans.</translation>
    </message>
    <message>
        <source>The document has no {key}.</source>
        <translation>ليس في الوثيقة {key}.</translation>
    </message>
    <message>
        <source>The document&apos;s {key} is empty: there is nothing to annotate in it.</source>
        <translation>{key} في الوثيقة فارغ: ليس فيه ما يُعلَّم.</translation>
    </message>
    <message>
        <source>The text does not agree with its {key}: it was changed after it was exported.</source>
        <translation>النص لا يوافق {key} الخاصّ به: لقد غُيّر بعد تصديره.</translation>
    </message>
    <message>
        <source>{key} must be one of {choices}, not {found}.</source>
        <translation>يجب أن يكون {key} أحد {choices}، لا {found}.</translation>
    </message>
    <message>
        <source>{key} of {name} must be a string.</source>
        <translation>يجب أن يكون {key} في {name} سلسلة نصّية.</translation>
    </message>
    <message>
        <source>{key} of {name} must be an object.</source>
        <translation>يجب أن يكون {key} في {name} كائنًا.</translation>
    </message>
    <message>
        <source>{key} must be a list of objects.</source>
        <translation>يجب أن يكون {key} قائمة كائنات.</translation>
    </message>
    <message>
        <source>{key} of {name} is no time as {example} is one: {found}.</source>
        <translation>{key} في {name} ليس وقتًا على مثال {example}: {found}.</translation>
    </message>
    <message>
        <source>The start and end of {name} must be two whole numbers.</source>
        <translation>يجب أن تكون بداية {name} ونهايته عددين صحيحين.</translation>
    </message>
    <message>
        <source>The range {range} of {name} is empty: a span needs at least one character.</source>
        <translation>المدى {range} في {name} فارغ: تحتاج العلامة إلى محرف واحد على الأقل.</translation>
    </message>
    <message>
        <source>The range {range} of {name} cuts a character in two (a UTF-16 pair).</source>
        <translation>المدى {range} في {name} يقطع محرفًا نصفين (زوج UTF-16).</translation>
    </message>
    <message>
        <source>The {key} of {name} must be a list of pairs such as {pair}.</source>
        <translation>يجب أن يكون {key} في {name} قائمة أزواج مثل {pair}.</translation>
    </message>
    <message>
        <source>The {key} of {name} do not reach from its {start} to its {end}.</source>
        <translation>{key} في {name} لا تمتدّ من {start} إلى {end}.</translation>
    </message>
    <message>
        <source>{key} of {name} names the span {span}, which the document does not have.</source>
        <translation>{key} في {name} يسمّي العلامة {span} وليست في الوثيقة.</translation>
    </message>
    <message>
        <source>{stranger} stands both in {name} and in its {key}.</source>
        <translation>{stranger} موجود في {name} وفي {key} معًا.</translation>
    </message>
    <message>
        <source>The {key} of {name} is missing.</source>
        <translation>{key} في {name} مفقود.</translation>
    </message>
    <message>
        <source>The id {id} of {name} stands twice in the document.</source>
        <translation>المعرّف {id} في {name} مكرّر في الوثيقة.</translation>
    </message>
    <message>
        <source>The {kind} id {id} was already used in line {line}.</source>
        <translation>المعرّف {id} (‏{kind}) استُعمل في السطر {line}.</translation>
    </message>
    <message>
        <source>The {kind} id {id} was already used in this line.</source>
        <translation>المعرّف {id} (‏{kind}) استُعمل في هذا السطر.</translation>
    </message>
    <message>
        <source>A string holds a NUL character at position {offset}, so it is not a text.</source>
        <translation>في سلسلة نصّية محرف NUL عند الموضع {offset}، فليست نصًّا.</translation>
    </message>
    <message>
        <source>A string holds half a character (a lone surrogate) at position {offset}.</source>
        <translation>في سلسلة نصّية نصف محرف (surrogate منفرد) عند الموضع {offset}.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>by hand</source>
        <translation>باليد</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>مستوردة</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>المديات</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>صاحب العلامات</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>غُيّرت</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Hashiya projects</source>
        <translation>مشاريع حاشية</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>ليس في مكانه الآن</translation>
    </message>
    <message>
        <source>There are no recent projects yet.</source>
        <translation>لم يُفتح مشروع من قبل.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>Type the name of a project</source>
        <translation>اكتب اسم المشروع</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Texts, books, pages, tables</source>
        <translation>نصوص وكتب وصفحات وجداول</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>جارٍ النظر في الملفات…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Import apart</source>
        <translation>استيراد مستقل</translation>
    </message>
    <message>
        <source>Something was done since the import. Take it back first, then import anew.</source>
        <translation>جرى شيء بعد الاستيراد. تراجع عنه أولًا ثم استورد من جديد.</translation>
    </message>
    <message>
        <source>Nothing new: all of this is in the project already.</source>
        <translation>لا جديد: كل هذا في المشروع من قبل.</translation>
    </message>
    <message>
        <source>Imported {documents} with {spans}.</source>
        <translation>استُورد: {documents}، {spans}.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>Replace {name}?</source>
        <translation>استبدال {name}؟</translation>
    </message>
    <message>
        <source>There is already a file {path}.</source>
        <translation>يوجد ملف {path} من قبل.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Exported {documents} with {spans} to {path}.</source>
        <translation>صُدّر إلى {path}: {documents}، {spans}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>نسخة {name}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>This is the project itself. Choose another name for the copy.</source>
        <translation>هذا هو المشروع نفسه. اختر للنسخة اسمًا آخر.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>فتح النسخة</translation>
    </message>
    <message>
        <source>A copy stands at {path}.</source>
        <translation>كُتبت نسخة في {path}.</translation>
    </message>
    <message>
        <source>New spans carry the name {name}.</source>
        <translation>تحمل العلامات الجديدة الاسم {name}.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Hashiya JSONL, one document a line</source>
        <translation>JSONL حاشية، وثيقة في كل سطر</translation>
    </message>
    <message>
        <source>everything; foreign keys are kept as metadata</source>
        <translation>كل شيء؛ وتُحفظ المفاتيح الغريبة بيانات وصفية</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص صِرف</translation>
    </message>
    <message>
        <source>every character; the encoding is found</source>
        <translation>كل محرف؛ ويُعرف الترميز</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>every character; title, author, date and language of its front matter</source>
        <translation>كل محرف؛ والعنوان والمؤلف والتاريخ واللغة من ترويسته</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>صفحات ويب</translation>
    </message>
    <message>
        <source>what a reader sees, tables row by row; what its head says</source>
        <translation>ما يراه القارئ، والجداول صفًّا صفًّا؛ وما في رأس الصفحة</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>وثائق Word</translation>
    </message>
    <message>
        <source>text, tables, footnotes; no comments, headers, deleted or hidden text</source>
        <translation>النص والجداول والحواشي السفلية؛ دون التعليقات والرؤوس والنص المحذوف أو المخفي</translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation>نصوص OpenDocument</translation>
    </message>
    <message>
        <source>text, tables, footnotes; no comments, headers, deleted text</source>
        <translation>النص والجداول والحواشي السفلية؛ دون التعليقات والرؤوس والنص المحذوف</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>كتب إلكترونية</translation>
    </message>
    <message>
        <source>the chapters, a document each, or the book as one</source>
        <translation>كل فصل وثيقة، أو الكتاب كله وثيقة واحدة</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>text in paragraphs; no running heads and page numbers; no pictures of pages</source>
        <translation>النص فقراتٍ؛ دون رؤوس الصفحات وأرقامها، ولا صفحات مصوّرة</translation>
    </message>
    <message>
        <source>Tables as text</source>
        <translation>جداول نصية</translation>
    </message>
    <message>
        <source>a document for each row; you say what the columns are</source>
        <translation>لكل صف وثيقة؛ وأنت تعيّن الأعمدة</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>جداول إلكترونية</translation>
    </message>
    <message>
        <source>a document for each row of one sheet: the first that has rows, if no other is chosen</source>
        <translation>لكل صف وثيقة، من ورقة واحدة: أول ورقة فيها صفوف إن لم تُختر غيرها</translation>
    </message>
    <message>
        <source>XML (TEI and other)</source>
        <translation>XML (TEI وغيره)</translation>
    </message>
    <message>
        <source>TEI: text with notes, header as metadata; other XML: its running text</source>
        <translation>TEI: النص بملاحظاته وترويسته بيانات وصفية؛ وغيره: نصه المتصل</translation>
    </message>
    <message>
        <source>Spans as JSONL</source>
        <translation>العلامات بصيغة JSONL</translation>
    </message>
    <message>
        <source>Spans as CSV</source>
        <translation>العلامات بصيغة CSV</translation>
    </message>
    <message>
        <source>Spans as TSV</source>
        <translation>العلامات بصيغة TSV</translation>
    </message>
</context>
<context>
    <name>guard</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Now it is done, and on the disk.</source>
        <translation>تمّ الآن، وهو على القرص.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Undone: {step}</source>
        <translation>جرى التراجع عن: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>أُعيد: {step}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>جرى التراجع عنها</translation>
    </message>
    <message>
        <source>taken back for good</source>
        <translation>جرى التراجع عنها نهائيًّا</translation>
    </message>
    <message>
        <source>cannot be taken back</source>
        <translation>لا يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;تراجع عن: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;إعادة: {step}</translation>
    </message>
    <message>
        <source>What this step changed is not in any document now.</source>
        <translation>ما غيّرته هذه الخطوة ليس الآن في أي وثيقة.</translation>
    </message>
    <message>
        <source>The project stands at this point already.</source>
        <translation>المشروع عند هذه النقطة أصلًا.</translation>
    </message>
    <message>
        <source>Taken back: {steps}.</source>
        <translation>جرى التراجع عن: {steps}.</translation>
    </message>
    <message>
        <source>Done again: {steps}.</source>
        <translation>أعيد: {steps}.</translation>
    </message>
    <message>
        <source>Return to where it was</source>
        <translation>العودة إلى ما كان عليه</translation>
    </message>
    <message>
        <source>Going through the history…</source>
        <translation>جارٍ المرور بالتاريخ…</translation>
    </message>
</context>
<context>
    <name>keeping</name>
    <message>
        <source>Saving what can be saved…</source>
        <translation>جارٍ إنقاذ ما يمكن إنقاذه…</translation>
    </message>
    <message>
        <source>Saved {documents} with {spans} into {path}; not saved: {gone} entries and the history. The damaged file is as it was.</source>
        <translation>أُنقذ في {path}: {documents}، {spans}. ولم يُنقذ التاريخ ولا {gone} من المدخلات. الملف التالف كما كان.</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Language not known</source>
        <translation>لغة غير معروفة</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Central Kurdish</source>
        <translation>الكردية المركزية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>البشتوية</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>السندية</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>السريانية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>الأويغورية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>اليديشية</translation>
    </message>
</context>
<context>
    <name>linking</name>
    <message>
        <source>There is no span yet that {link} could lead to.</source>
        <translation>لا توجد بعد علامة يمكن أن يصل إليها {link}.</translation>
    </message>
    <message>
        <source>Type words of the span it leads to</source>
        <translation>اكتب شيئًا من ألفاظ العلامة التي يصل إليها</translation>
    </message>
    <message>
        <source>The scheme has no link from {source} to {target}, or they are linked already.</source>
        <translation>ليس في المخطط رابط من {source} إلى {target}، أو هما مرتبطان من قبل.</translation>
    </message>
    <message>
        <source>Linked: {link} {text}</source>
        <translation>رُبط: {link} {text}</translation>
    </message>
    <message>
        <source>The scheme has no link that leads from {label}.</source>
        <translation>ليس في المخطط رابط يخرج من {label}.</translation>
    </message>
    <message>
        <source>Link {text}</source>
        <translation>ربط {text}</translation>
    </message>
    <message>
        <source>Type the name or the key of a link</source>
        <translation>اكتب اسم رابط أو مفتاحه</translation>
    </message>
    <message>
        <source>The link is removed</source>
        <translation>أزيل الرابط</translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation>الانتقال إلى الطرف الآخر</translation>
    </message>
    <message>
        <source>Fields and note…</source>
        <translation>الحقول والملاحظة…</translation>
    </message>
    <message>
        <source>Make it: {link}</source>
        <translation>اجعله: {link}</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation>عكس الاتجاه</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>إزالة الرابط</translation>
    </message>
    <message>
        <source>{link}: {source} to {target}</source>
        <translation>{link}: من {source} إلى {target}</translation>
    </message>
</context>
<context>
    <name>marking</name>
    <message>
        <source>Select some text first, or put the caret into a word.</source>
        <translation>حدد شيئًا من النص أولًا، أو ضع المؤشر في كلمة.</translation>
    </message>
    <message>
        <source>Nothing but blanks is selected.</source>
        <translation>ليس في التحديد سوى فراغ.</translation>
    </message>
    <message>
        <source>Marked as {label}: {text}</source>
        <translation>عُلّم بوسم {label}: {text}</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>التعليم بوسم</translation>
    </message>
    <message>
        <source>Relabel as</source>
        <translation>تغيير الوسم إلى</translation>
    </message>
    <message>
        <source>Relabelled as {label}</source>
        <translation>صار الوسم {label}</translation>
    </message>
    <message>
        <source>The span is deleted</source>
        <translation>حُذفت العلامة</translation>
    </message>
    <message>
        <source>Select the part that the span is to lose.</source>
        <translation>حدد الجزء الذي تريد إخراجه من العلامة.</translation>
    </message>
    <message>
        <source>Kept. Select the next part, then mark all of it with one label.</source>
        <translation>أُبقي. حدد الجزء التالي، ثم علّم الكل بوسم واحد.</translation>
    </message>
    <message>
        <source>Every selection becomes</source>
        <translation>وسم كل تحديد</translation>
    </message>
    <message>
        <source>Every selection becomes {label} now. Escape ends it.</source>
        <translation>يوسَم كل تحديد الآن بوسم {label}. ومفتاح Escape ينهي ذلك.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>تع&amp;ليم</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ان&amp;تقال</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;وثيقة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>التعليم بوسم</translation>
    </message>
    <message>
        <source>Extend and shrink</source>
        <translation>التوسيع والتضييق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sort documents</source>
        <translation>ترتيب الوثائق</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
</context>
<context>
    <name>navigation</name>
    <message>
        <source>This was the last span of the document.</source>
        <translation>هذه آخر علامة في الوثيقة.</translation>
    </message>
    <message>
        <source>This was the first span of the document.</source>
        <translation>هذه أول علامة في الوثيقة.</translation>
    </message>
    <message>
        <source>There is no span at the caret.</source>
        <translation>لا علامة عند المؤشر.</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>B</source>
        <comment>bytes</comment>
        <translation>بايت</translation>
    </message>
    <message>
        <source>kB</source>
        <comment>1,000 bytes</comment>
        <translation>كيلوبايت</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>1,000,000 bytes</comment>
        <translation>ميغابايت</translation>
    </message>
    <message>
        <source>GB</source>
        <comment>1,000,000,000 bytes</comment>
        <translation>غيغابايت</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>Appearance</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>The colours of the window and of the page.</source>
        <translation>ألوان النافذة والصفحة.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>It changes at once; texts keep their own language.</source>
        <translation>تتغير فورًا، وتبقى للنصوص لغتها.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>In which dates are written: when a span was made, when a step was done.</source>
        <translation>الذي تُكتب به التواريخ: متى وُضعت علامة ومتى جرت خطوة.</translation>
    </message>
    <message>
        <source>That of the language</source>
        <translation>تقويم اللغة</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>ميلادي</translation>
    </message>
    <message>
        <source>Persian (solar Hijri)</source>
        <translation>هجري شمسي</translation>
    </message>
    <message>
        <source>Islamic (lunar Hijri)</source>
        <translation>هجري قمري</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>With which numbers and dates are written in the window.</source>
        <translation>التي تُكتب بها الأعداد والتواريخ في النافذة.</translation>
    </message>
    <message>
        <source>Those of the language</source>
        <translation>أرقام اللغة</translation>
    </message>
    <message>
        <source>European ones (0123)</source>
        <translation>الأرقام الأوروبية (0123)</translation>
    </message>
    <message>
        <source>Those of its script (٠١٢٣, ۰۱۲۳)</source>
        <translation>أرقام خطّها (٠١٢٣)</translation>
    </message>
    <message>
        <source>Show the bar of labels</source>
        <translation>إظهار شريط الوسوم</translation>
    </message>
    <message>
        <source>The buttons of the labels above the text; their keys work without it too.</source>
        <translation>أزرار الوسوم فوق النص، وتعمل مفاتيحها من دونه أيضًا.</translation>
    </message>
    <message>
        <source>The font in which texts in this language are read.</source>
        <translation>الخط الذي تُقرأ به نصوص هذه اللغة.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>New projects begin with it: your spans carry it. Empty: the name of your account.</source>
        <translation>تبدأ به المشاريع الجديدة وتحمله علاماتك. إن تُرك فارغًا فاسم حسابك.</translation>
    </message>
    <message>
        <source>Backup every</source>
        <translation>نسخة احتياطية كل</translation>
    </message>
    <message>
        <source>A copy of the open project is put aside after so many minutes of work.</source>
        <translation>تُحفظ نسخة من المشروع المفتوح بعد هذا العدد من دقائق العمل.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Without vowel signs</source>
        <translation>من دون حركات</translation>
    </message>
    <message>
        <source>Harakat, Quranic signs and accents.</source>
        <translation>الحركات والعلامات القرآنية والنبرات.</translation>
    </message>
    <message>
        <source>Without niqqud</source>
        <translation>من دون نيقود</translation>
    </message>
    <message>
        <source>Hebrew points and accents of cantillation.</source>
        <translation>نقاط العبرية وعلامات ترتيلها.</translation>
    </message>
    <message>
        <source>Without tatweel</source>
        <translation>من دون تطويل</translation>
    </message>
    <message>
        <source>The stroke that lengthens a word.</source>
        <translation>الخط الذي يمدّ الكلمة.</translation>
    </message>
    <message>
        <source>Forms of hamza and alef</source>
        <translation>صور الهمزة والألف</translation>
    </message>
    <message>
        <source>Alef with hamza, madda or wasla is alef; waw and yeh with hamza are waw and yeh.</source>
        <translation>الألف بهمزة أو مدة أو وصلة ألف، والواو والياء بهمزة واو وياء.</translation>
    </message>
    <message>
        <source>Forms of yeh</source>
        <translation>صور الياء</translation>
    </message>
    <message>
        <source>Yeh, alef maqsura and Persian yeh are one.</source>
        <translation>الياء والألف المقصورة والياء الفارسية واحدة.</translation>
    </message>
    <message>
        <source>Forms of kaf</source>
        <translation>صور الكاف</translation>
    </message>
    <message>
        <source>Arabic kaf and Persian keheh are one.</source>
        <translation>الكاف العربية والكاف الفارسية واحدة.</translation>
    </message>
    <message>
        <source>Ta marbuta and heh</source>
        <translation>التاء المربوطة والهاء</translation>
    </message>
    <message>
        <source>Ta marbuta and the forms of heh are one.</source>
        <translation>التاء المربوطة وصور الهاء واحدة.</translation>
    </message>
    <message>
        <source>Digits of all scripts</source>
        <translation>أرقام كل الخطوط</translation>
    </message>
    <message>
        <source>Arabic and Persian digits are those of Europe.</source>
        <translation>الأرقام العربية والفارسية كالأوروبية.</translation>
    </message>
    <message>
        <source>Without invisible characters</source>
        <translation>من دون محارف خفية</translation>
    </message>
    <message>
        <source>Joiners, directional marks, soft hyphens.</source>
        <translation>الواصلات وعلامات الاتجاه والواصلة اللينة.</translation>
    </message>
    <message>
        <source>Final letters</source>
        <translation>الحروف الختامية</translation>
    </message>
    <message>
        <source>The final forms of Hebrew letters are the letters.</source>
        <translation>صور حروف العبرية في آخر الكلمة هي الحروف نفسها.</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>الحروف الكبيرة</translation>
    </message>
    <message>
        <source>Capital letters are small ones.</source>
        <translation>الحروف اللاتينية الكبيرة كالصغيرة.</translation>
    </message>
    <message>
        <source>Presentation forms</source>
        <translation>صور العرض</translation>
    </message>
    <message>
        <source>Ligatures and wide letters are the letters they stand for.</source>
        <translation>الحروف المدمجة والعريضة هي الحروف التي تمثلها.</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>علامات الترقيم</translation>
    </message>
    <message>
        <source>Arabic, Hebrew and typographic signs are those of ASCII.</source>
        <translation>العلامات العربية والعبرية والطباعية كعلامات ASCII.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Export as PDF</source>
        <translation>تصدير PDF</translation>
    </message>
    <message>
        <source>Export the selection as PDF</source>
        <translation>تصدير المحدد ملفَّ PDF</translation>
    </message>
    <message>
        <source>Export as a picture</source>
        <translation>تصدير صورة</translation>
    </message>
    <message>
        <source>Export the selection as a picture</source>
        <translation>تصدير المحدد صورةً</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>The pages were given to the printer.</source>
        <translation>سُلّمت الصفحات إلى الطابعة.</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>صُدّر إلى {path}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>projects</name>
    <message>
        <source>This is a backup, to be looked at: {name}. Nothing can be changed.</source>
        <translation>هذه نسخة احتياطية للنظر فيها: {name}. لا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>Back to the project</source>
        <translation>العودة إلى المشروع</translation>
    </message>
    <message>
        <source>{name} is open for reading only: nothing can be changed.</source>
        <translation>{name} مفتوح للقراءة فقط: لا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>{name} has the format of this version now. As it was before, it is a backup.</source>
        <translation>صار {name} بصيغة هذا الإصدار، وحُفظ كما كان في النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>فتح للقراءة</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>استلامه…</translation>
    </message>
    <message>
        <source>Does nobody work on {name} any more?</source>
        <translation>ألم يعد أحد يعمل على {name}؟</translation>
    </message>
    <message>
        <source>If somebody still has it open on {host}, two would write to it at the same time. Take over only when that machine is off, or the project is closed there.</source>
        <translation>إن كان أحد ما زال يفتحه على {host} فسيكتب فيه اثنان في وقت واحد. لا تستلمه إلا إذا كان ذلك الجهاز مطفأً أو كان المشروع مغلقًا عليه.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>استلامه</translation>
    </message>
    <message>
        <source>Save what can be saved…</source>
        <translation>إنقاذ ما يمكن إنقاذه…</translation>
    </message>
</context>
<context>
    <name>quick</name>
    <message>
        <source>The scheme has neither fields nor links for {label}.</source>
        <translation>ليس في المخطط حقول ولا روابط للوسم {label}.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Operation not permitted</source>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في القراءة أو الكتابة على القرص</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>لا يوجد جهاز أو عنوان كهذا</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>الذاكرة لا تكفي</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>لا إذن لك بذلك</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>الجهاز مشغول</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>لا يوجد جهاز كهذا</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>النظام لا يقبل هذا هنا</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>ملفات كثيرة مفتوحة</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>في النظام ملفات كثيرة مفتوحة</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>الملف أكبر من أن يُحفظ هناك</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لا مكان باقيًا على القرص</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>الملف مغلق</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>انقطع الاتصال بالبرنامج الآخر</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>المجلد ليس فارغًا</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>روابط رمزية يدور بعضها إلى بعض</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>بلغتَ حصتك من القرص</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>لم يعد القرص الشبكي يعرف الملف</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>القرص الشبكي غير متصل</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>لم يصل رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>الجهاز الآخر لا يعمل</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>هذا غير مدعوم هناك</translation>
    </message>
    <message>
        <source>Function not implemented</source>
        <translation>هذا غير مدعوم في هذا النظام</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>ينقصه آخره</translation>
    </message>
    <message>
        <source>the system reports the error {number}</source>
        <translation>النظام يُبلغ عن الخطأ {number}</translation>
    </message>
    <message>
        <source>its name cannot be that of a file</source>
        <translation>لا يصلح اسمه اسمًا لملف</translation>
    </message>
    <message>
        <source>it is no archive, or its end is missing</source>
        <translation>ليس أرشيفًا، أو ينقصه آخره</translation>
    </message>
    <message>
        <source>a part of it is not as it was written</source>
        <translation>جزء منه ليس كما كُتب</translation>
    </message>
    <message>
        <source>it is packed in a way that is not known here</source>
        <translation>ضُغط بطريقة غير معروفة هنا</translation>
    </message>
    <message>
        <source>a part of it cannot be unpacked</source>
        <translation>جزء منه لا يمكن فكّه</translation>
    </message>
    <message>
        <source>what it holds is no PDF, or only the beginning of one</source>
        <translation>ما فيه ليس PDF، أو هو أوّله فقط</translation>
    </message>
    <message>
        <source>it is locked in a way that is not known here</source>
        <translation>مقفل بطريقة غير معروفة هنا</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>لا يمكن قراءة الملف</translation>
    </message>
    <message>
        <source>one of its pages cannot be read</source>
        <translation>إحدى صفحاته لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>the PDF is not as it should be</source>
        <translation>ملف PDF ليس كما ينبغي</translation>
    </message>
    <message>
        <source>a part of the workbook is missing</source>
        <translation>ينقص جزء من المصنّف</translation>
    </message>
    <message>
        <source>a part of the workbook is not as it should be</source>
        <translation>جزء من المصنّف ليس كما ينبغي</translation>
    </message>
    <message>
        <source>the XML is not well-formed in line {line}, column {column}</source>
        <translation>بناء XML غير سليم في السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>the page is not as it should be</source>
        <translation>الصفحة ليست كما ينبغي</translation>
    </message>
    <message>
        <source>a cell in it is too long</source>
        <translation>خلية فيه أطول مما يجوز</translation>
    </message>
    <message>
        <source>a NUL character stands in it</source>
        <translation>فيه محرف NUL</translation>
    </message>
    <message>
        <source>a quotation in it does not end</source>
        <translation>اقتباس فيه لا ينتهي</translation>
    </message>
    <message>
        <source>its signs do not part it into cells</source>
        <translation>علاماته لا تقسمه إلى خلايا</translation>
    </message>
    <message>
        <source>a string does not end</source>
        <translation>سلسلة لا تنتهي</translation>
    </message>
    <message>
        <source>an equals sign is missing behind the name</source>
        <translation>تنقص علامة المساواة بعد الاسم</translation>
    </message>
    <message>
        <source>a name stands twice</source>
        <translation>اسم مذكور مرتين</translation>
    </message>
    <message>
        <source>what stands behind the equals sign is no value</source>
        <translation>ما بعد علامة المساواة ليس قيمة</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>قوس لم يُغلق</translation>
    </message>
    <message>
        <source>a character stands there that must not</source>
        <translation>هناك محرف لا يجوز</translation>
    </message>
    <message>
        <source>what stands behind a backslash has no meaning</source>
        <translation>ما بعد الشرطة المائلة العكسية لا معنى له</translation>
    </message>
    <message>
        <source>something stands behind the end of a statement</source>
        <translation>هناك شيء بعد نهاية العبارة</translation>
    </message>
    <message>
        <source>this is no statement of TOML</source>
        <translation>هذه ليست عبارة من TOML</translation>
    </message>
    <message>
        <source>something stands behind its end</source>
        <translation>هناك شيء بعد نهايته</translation>
    </message>
    <message>
        <source>a comma or a colon is missing</source>
        <translation>تنقص فاصلة أو نقطتان</translation>
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation>ينقص اسم بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a comma stands behind the last thing</source>
        <translation>هناك فاصلة بعد العنصر الأخير</translation>
    </message>
    <message>
        <source>a control character stands in a string</source>
        <translation>في سلسلة محرف تحكّم</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>تنقص قيمة</translation>
    </message>
    <message>
        <source>a value in it cannot be read</source>
        <translation>قيمة فيه لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>letters in it cannot be read</source>
        <translation>حروف فيه لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>its beginning is not that of a database</source>
        <translation>أوّله ليس أوّل قاعدة بيانات</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>القرص يُبلغ عن عطل</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>لا يمكن فتحه</translation>
    </message>
    <message>
        <source>a row in it names one that is not there</source>
        <translation>صف فيه يشير إلى صف غير موجود</translation>
    </message>
    <message>
        <source>two rows in it are the same</source>
        <translation>فيه صفّان متطابقان</translation>
    </message>
    <message>
        <source>an index in it does not lead to all rows</source>
        <translation>فهرس فيه لا يدلّ على كل الصفوف</translation>
    </message>
    <message>
        <source>its pages do not fit together</source>
        <translation>صفحاته لا يوافق بعضها بعضًا</translation>
    </message>
    <message>
        <source>a value that cannot be</source>
        <translation>فيه قيمة مستحيلة</translation>
    </message>
    <message>
        <source>a number of more than 64 bits</source>
        <translation>فيه عدد أطول من ٦٤ بت</translation>
    </message>
    <message>
        <source>a number without end</source>
        <translation>فيه عدد لا نهاية له</translation>
    </message>
    <message>
        <source>not the JSON that was written</source>
        <translation>فيه JSON غير الذي كُتب</translation>
    </message>
    <message>
        <source>JSON that is too deep</source>
        <translation>فيه JSON عميق التداخل</translation>
    </message>
    <message>
        <source>a value that is no object</source>
        <translation>فيه قيمة ليست كائنًا</translation>
    </message>
    <message>
        <source>an object that holds something else than texts</source>
        <translation>فيه كائن يحوي غير النصوص</translation>
    </message>
    <message>
        <source>ranges that are none</source>
        <translation>فيه مدى لا يصح</translation>
    </message>
    <message>
        <source>something else than a text</source>
        <translation>فيه غير النص حيث ينبغي نص</translation>
    </message>
    <message>
        <source>something else than a whole number</source>
        <translation>فيه غير العدد الصحيح حيث ينبغي عدد</translation>
    </message>
    <message>
        <source>a moment in no year</source>
        <translation>فيه وقت لا يقع في أي سنة</translation>
    </message>
    <message>
        <source>a row that is not whole</source>
        <translation>فيه صف ناقص</translation>
    </message>
    <message>
        <source>a document that cannot be</source>
        <translation>فيه وثيقة مستحيلة</translation>
    </message>
    <message>
        <source>ranges beside their hull</source>
        <translation>فيه مدى خارج حدوده</translation>
    </message>
    <message>
        <source>rows in no order</source>
        <translation>صفوفه بلا ترتيب</translation>
    </message>
    <message>
        <source>a step that cannot be</source>
        <translation>فيه خطوة مستحيلة</translation>
    </message>
    <message>
        <source>its table {name} is missing</source>
        <translation>ينقصه الجدول {name}</translation>
    </message>
    <message>
        <source>its index {name} is missing</source>
        <translation>ينقصه الفهرس {name}</translation>
    </message>
    <message>
        <source>its part {name} is missing</source>
        <translation>ينقصه الجزء {name}</translation>
    </message>
    <message>
        <source>a row of {table} names one of {parent} that is not there</source>
        <translation>صف في {table} يشير إلى صف في {parent} غير موجود</translation>
    </message>
    <message>
        <source>it does not hold as much as the project</source>
        <translation>ليس فيها كل ما في المشروع</translation>
    </message>
    <message>
        <source>it is shorter or longer than what was packed</source>
        <translation>طولها غير طول ما ضُغط</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>لا يمكن فك ضغطها</translation>
    </message>
    <message>
        <source>what is in it is no project of Hashiya</source>
        <translation>ما فيها ليس مشروعًا لحاشية</translation>
    </message>
    <message>
        <source>it is of a newer version of Hashiya</source>
        <translation>هي من إصدار أحدث من حاشية</translation>
    </message>
    <message>
        <source>something was added to it</source>
        <translation>أُضيف إليها شيء</translation>
    </message>
    <message>
        <source>not all of it could be written</source>
        <translation>لم يمكن كتابته كله</translation>
    </message>
    <message>
        <source>bad character range</source>
        <translation>مدى محارف خاطئ</translation>
    </message>
    <message>
        <source>bad escape (end of pattern)</source>
        <translation>هروب خاطئ (آخر النمط)</translation>
    </message>
    <message>
        <source>invalid group reference</source>
        <translation>إحالة إلى مجموعة غير صالحة</translation>
    </message>
    <message>
        <source>min repeat greater than max repeat</source>
        <translation>أقل التكرار أكبر من أكثره</translation>
    </message>
    <message>
        <source>missing )</source>
        <translation>ينقص )</translation>
    </message>
    <message>
        <source>missing &gt;</source>
        <translation>ينقص &gt;</translation>
    </message>
    <message>
        <source>multiple repeat</source>
        <translation>تكرار فوق تكرار</translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <translation>لا شيء يتكرر</translation>
    </message>
    <message>
        <source>unbalanced parenthesis</source>
        <translation>قوس بلا نظير</translation>
    </message>
    <message>
        <source>unknown extension</source>
        <translation>امتداد غير معروف</translation>
    </message>
    <message>
        <source>unknown group</source>
        <translation>مجموعة غير معروفة</translation>
    </message>
    <message>
        <source>unknown property</source>
        <translation>خاصية غير معروفة</translation>
    </message>
    <message>
        <source>unterminated character set</source>
        <translation>مجموعة محارف غير مختومة</translation>
    </message>
    <message>
        <source>it has no meaning there</source>
        <translation>لا معنى لهذا هناك</translation>
    </message>
</context>
<context>
    <name>scheming</name>
    <message>
        <source>Read a scheme</source>
        <translation>قراءة مخطط</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Write the scheme</source>
        <translation>كتابة المخطط</translation>
    </message>
    <message>
        <source>The scheme stands at {path}.</source>
        <translation>المخطط في {path}.</translation>
    </message>
    <message>
        <source>Looking what changes…</source>
        <translation>جارٍ النظر فيما يتغيّر…</translation>
    </message>
    <message>
        <source>Change the scheme?</source>
        <translation>أتغيّر المخطط؟</translation>
    </message>
    <message>
        <source>It is one step, which undo takes back.</source>
        <translation>وهي خطوة واحدة يردها التراجع.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Changing the scheme…</source>
        <translation>جارٍ تغيير المخطط…</translation>
    </message>
    <message>
        <source>The scheme is changed.</source>
        <translation>تغيّر المخطط.</translation>
    </message>
    <message>
        <source>{label} becomes {into}: {count}</source>
        <translation>{label} يصير {into}: {count}</translation>
    </message>
    <message>
        <source>{label} is given to {into}: {count}</source>
        <translation>يُعطى {label} إلى {into}: {count}</translation>
    </message>
    <message>
        <source>{label} goes, with what it marks: {count}</source>
        <translation>يزول {label} مع ما يعلّمه: {count}</translation>
    </message>
    <message>
        <source>{label}, {field}: the values go: {count}</source>
        <translation>{label}، {field}: تزول القيم: {count}</translation>
    </message>
    <message>
        <source>{label}, {field}: the values stay, without a field: {count}</source>
        <translation>{label}، {field}: تبقى القيم دون حقل: {count}</translation>
    </message>
    <message>
        <source>{label}, {field} becomes {into}: {count}</source>
        <translation>{label}، {field} يصير {into}: {count}</translation>
    </message>
    <message>
        <source>{label}: links that go with what they join: {count}</source>
        <translation>{label}: روابط تزول مع ما تربطه: {count}</translation>
    </message>
    <message>
        <source>{label}: links that the scheme forbids from then on, left to do: {count}</source>
        <translation>{label}: روابط يمنعها المخطط عندئذ وتبقى للإنجاز: {count}</translation>
    </message>
    <message>
        <source>{label}, {field}: the values are read anew: {count}</source>
        <translation>{label}، {field}: تُقرأ القيم من جديد: {count}</translation>
    </message>
    <message>
        <source>({count} do not fit and are left to do)</source>
        <translation>({count} لا تناسب وتبقى مطلوبة)</translation>
    </message>
    <message>
        <source>Nothing is left to do by the scheme.</source>
        <translation>لم يبق شيء مطلوب بحسب المخطط.</translation>
    </message>
    <message>
        <source>{label}: {field} is missing</source>
        <translation>{label}: ‏{field} ناقص</translation>
    </message>
    <message>
        <source>{label}: {field} does not fit</source>
        <translation>{label}: ‏{field} لا يناسب</translation>
    </message>
    <message>
        <source>{label}: {field} is no choice</source>
        <translation>{label}: ‏{field} ليس من الخيارات</translation>
    </message>
    <message>
        <source>{label} is not in the scheme</source>
        <translation>{label} ليس في المخطط</translation>
    </message>
    <message>
        <source>{label}: this link is not allowed</source>
        <translation>{label}: هذا الرابط غير مسموح</translation>
    </message>
    <message>
        <source>{label}: this link leads to another document</source>
        <translation>{label}: هذا الرابط يصل إلى وثيقة أخرى</translation>
    </message>
</context>
<context>
    <name>searching</name>
    <message>
        <source>Mark {hits} as</source>
        <translation>التعليم بوسم: {hits}</translation>
    </message>
    <message>
        <source>Marking…</source>
        <translation>جارٍ التعليم…</translation>
    </message>
    <message>
        <source>All of them are marked as {label} already.</source>
        <translation>كلها معلَّمة بالوسم {label} من قبل.</translation>
    </message>
    <message>
        <source>{hits} marked as {label}. Undo takes all of them back.</source>
        <translation>عُلّمت {hits} بالوسم {label}. التراجع يلغيها كلها.</translation>
    </message>
    <message>
        <source>Export the hits</source>
        <translation>تصدير النتائج</translation>
    </message>
    <message>
        <source>Table for spreadsheets</source>
        <translation>جدول لبرامج الجداول</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>نتائج</translation>
    </message>
    <message>
        <source>Exporting the hits…</source>
        <translation>جارٍ تصدير النتائج…</translation>
    </message>
    <message>
        <source>{hits} written to {path}.</source>
        <translation>كُتبت {hits} في {path}.</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>اسم البحث:</translation>
    </message>
    <message>
        <source>The search {name} is kept.</source>
        <translation>حُفظ البحث {name}.</translation>
    </message>
    <message>
        <source>No search is saved yet. Look for something, then save it.</source>
        <translation>لا بحث محفوظ بعد. ابحث عن شيء ثم احفظه.</translation>
    </message>
    <message>
        <source>Deleted: {names}</source>
        <translation>حُذف: {names}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>عليها علم</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>mark as {label}</source>
        <translation>التعليم بوسم {label}</translation>
    </message>
    <message>
        <source>relabel as {label}</source>
        <translation>تغيير الوسم إلى {label}</translation>
    </message>
    <message>
        <source>change the extent of {text}</source>
        <translation>تغيير مدى {text}</translation>
    </message>
    <message>
        <source>note on {text}</source>
        <translation>ملاحظة على {text}</translation>
    </message>
    <message>
        <source>fields of {text}</source>
        <translation>حقول {text}</translation>
    </message>
    <message>
        <source>field “{field}” of {text}</source>
        <translation>الحقل «{field}»: {text}</translation>
    </message>
    <message>
        <source>say of {text}</source>
        <translation>حقول وروابط {text}</translation>
    </message>
    <message>
        <source>delete the span {text}</source>
        <translation>حذف العلامة {text}</translation>
    </message>
    <message>
        <source>title of a document</source>
        <translation>عنوان وثيقة</translation>
    </message>
    <message>
        <source>language of {title}</source>
        <translation>اللغة: {title}</translation>
    </message>
    <message>
        <source>direction of {title}</source>
        <translation>الاتجاه: {title}</translation>
    </message>
    <message>
        <source>state “{state}”</source>
        <translation>حالة «{state}»</translation>
    </message>
    <message>
        <source>metadata of {title}</source>
        <translation>البيانات الوصفية: {title}</translation>
    </message>
    <message>
        <source>remove {documents}</source>
        <translation>إزالة من المشروع: {documents}</translation>
    </message>
    <message>
        <source>change of the scheme</source>
        <translation>تغيير المخطط</translation>
    </message>
    <message>
        <source>link {label}</source>
        <translation>ربط {label}</translation>
    </message>
    <message>
        <source>relabel a link as {label}</source>
        <translation>تغيير رابط إلى {label}</translation>
    </message>
    <message>
        <source>fields and note of the link {label}</source>
        <translation>حقول الرابط {label} وملاحظته</translation>
    </message>
    <message>
        <source>turn the link {label} round</source>
        <translation>عكس الرابط {label}</translation>
    </message>
    <message>
        <source>remove the link {label}</source>
        <translation>إزالة الرابط {label}</translation>
    </message>
    <message>
        <source>collection {name}</source>
        <translation>مجموعة {name}</translation>
    </message>
    <message>
        <source>rename the collection to {name}</source>
        <translation>تسمية المجموعة {name}</translation>
    </message>
    <message>
        <source>remove the collection {name}</source>
        <translation>حذف المجموعة {name}</translation>
    </message>
    <message>
        <source>put {documents} into {name}</source>
        <translation>وضع في {name}: {documents}</translation>
    </message>
    <message>
        <source>take {documents} out of {name}</source>
        <translation>إخراج من {name}: {documents}</translation>
    </message>
    <message>
        <source>keep the search {name}</source>
        <translation>حفظ البحث {name}</translation>
    </message>
    <message>
        <source>forget the search {name}</source>
        <translation>نسيان البحث {name}</translation>
    </message>
    <message>
        <source>keep the view {name}</source>
        <translation>حفظ العرض {name}</translation>
    </message>
    <message>
        <source>forget the view {name}</source>
        <translation>نسيان العرض {name}</translation>
    </message>
    <message>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>آخر تغيير</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>{field} is required.</source>
        <translation>{field} مطلوب.</translation>
    </message>
    <message>
        <source>This is no date. Type it like 2024-08-15 or 1403/05/25.</source>
        <translation>هذا ليس تاريخًا. اكتبه هكذا: 2024-08-15 أو 1403/05/25.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>هذا ليس عددًا.</translation>
    </message>
    <message>
        <source>Type {yes} or {no}.</source>
        <translation>اكتب {yes} أو {no}.</translation>
    </message>
    <message>
        <source>There is no such choice. Choose one of the list.</source>
        <translation>لا يوجد هذا الخيار. اختر من القائمة.</translation>
    </message>
    <message>
        <source>a date, or words</source>
        <translation>تاريخ، أو كلمات</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
</context>
</TS>
