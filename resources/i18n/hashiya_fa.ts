<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
<context>
    <name>About</name>
    <message>
        <source>About Hashiya</source>
        <translation>دربارهٔ حاشیه</translation>
    </message>
    <message>
        <source>Hashiya</source>
        <translation>حاشیه</translation>
    </message>
    <message>
        <source>The note that a scholar writes in the margin of a manuscript.</source>
        <translation>آنچه دانشور در کنارهٔ نسخهٔ خطی می‌نویسد.</translation>
    </message>
    <message>
        <source>Version {version}, MIT licence.</source>
        <translation>نسخهٔ {version}، با مجوز MIT.</translation>
    </message>
    <message>
        <source>Texts and marks stay on this machine: Hashiya does not use the network.</source>
        <translation>متن‌ها و نشانه‌ها در همین رایانه می‌مانند: حاشیه از شبکه استفاده نمی‌کند.</translation>
    </message>
    <message>
        <source>This project: {path}</source>
        <translation>این پروژه: {path}</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>{label}, with note</source>
        <translation>{label}، با یادداشت</translation>
    </message>
    <message>
        <source>End of {label}</source>
        <translation>پایان {label}</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the marks of a line, as they are read out</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>On this line: {marks}</source>
        <translation>در این سطر: {marks}</translation>
    </message>
</context>
<context>
    <name>Annotator</name>
    <message>
        <source>Annotator</source>
        <translation>نشانه‌گذار</translation>
    </message>
    <message>
        <source>Name of the annotator</source>
        <translation>نام نشانه‌گذار</translation>
    </message>
    <message>
        <source>Spans that are made from now on carry this name; older ones keep theirs.</source>
        <translation>نشانه‌هایی که از این پس ساخته می‌شوند این نام را دارند؛ نشانه‌های پیشین نام خود را نگه می‌دارند.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;نام</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>اعمال</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>by itself</source>
        <translation>خودبه‌خود</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>دستی</translation>
    </message>
    <message>
        <source>before another was restored</source>
        <translation>پیش از بازگرداندن پشتیبانی دیگر</translation>
    </message>
    <message>
        <source>before compacting</source>
        <translation>پیش از فشرده‌سازی</translation>
    </message>
    <message>
        <source>before documents were removed</source>
        <translation>پیش از برداشتن سندها</translation>
    </message>
    <message>
        <source>before the format changed</source>
        <translation>پیش از تغییر قالب</translation>
    </message>
    <message>
        <source>the damaged file as it was</source>
        <translation>پروندهٔ آسیب‌دیده چنان‌که بود</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>پشتیبان‌ها</translation>
    </message>
    <message>
        <source>No backup is made by itself.</source>
        <translation>هیچ پشتیبانی خودبه‌خود گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>گرفتن &amp;پشتیبان</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;دیدن</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;بازگرداندن…</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>نمایش پو&amp;شه</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;تنظیمات…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کی</translation>
    </message>
    <message>
        <source>Against now</source>
        <translation>در سنجش با اکنون</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>سندها</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>نشانه‌ها</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>هنوز پشتیبانی نیست.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>همان</translation>
    </message>
    <message>
        <source>{things} more</source>
        <translation>{things} بیشتر</translation>
    </message>
    <message>
        <source>{things} fewer</source>
        <translation>{things} کمتر</translation>
    </message>
    <message>
        <source>{steps} since</source>
        <translation>{steps} پس از آن</translation>
    </message>
    <message>
        <source>another state</source>
        <translation>وضعیتی دیگر</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>بستن این پیام</translation>
    </message>
</context>
<context>
    <name>CharactersDialog</name>
    <message>
        <source>Characters at the caret</source>
        <translation>نویسه‌های جای مکان‌نما</translation>
    </message>
    <message>
        <source>Code point</source>
        <translation>کدنقطه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Bidi class</source>
        <translation>ردهٔ دوسویه</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>تراز</translation>
    </message>
    <message>
        <source>Code points</source>
        <translation>کدنقطه‌ها</translation>
    </message>
    <message>
        <source>The caret is at the end of the text.</source>
        <translation>مکان‌نما در پایان متن است.</translation>
    </message>
    <message>
        <source>Code points {points} · UTF-16 unit {units} · UTF-8 byte {octets}</source>
        <translation>کدنقطه‌ها {points}، واحد UTF-16 {units}، بایت UTF-8 {octets}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln نشانه</numerusform>
        </translation>
    </message>
    <message>
        <source>no spans</source>
        <translation>بی‌نشانه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln نویسه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln واژه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln سند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln پیوند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) could not be written.</source>
        <translation>
            <numerusform>%Ln کار نوشته نشد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A backup is made by itself after %Ln minute(s) of work.</source>
        <translation>
            <numerusform>پس از هر %Ln دقیقه کار خودبه‌خود پشتیبان گرفته می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln گام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) would be taken back, the newest first:</source>
        <translation>
            <numerusform>%Ln گام واگرد می‌شود، تازه‌ترین نخست:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) would be done again:</source>
        <translation>
            <numerusform>%Ln گام دوباره انجام می‌شود:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln پرونده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) a second</source>
        <translation>
            <numerusform>%Ln پرونده در ثانیه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of them</source>
        <translation>
            <numerusform>%Ln تا از آن‌ها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln range(s)</source>
        <translation>
            <numerusform>%Ln بازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The spans of %Ln document(s) joined the document with the same text.</source>
        <translation>
            <numerusform>نشانه‌های %Ln سند به سندی با همان متن پیوست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) were there already.</source>
        <translation>
            <numerusform>%Ln سند از پیش بود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were refused, so nothing was imported yet.</source>
        <translation>
            <numerusform>%Ln سطر رد شد؛ پس هنوز چیزی درون‌برد نشده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were refused. Everything else was imported.</source>
        <translation>
            <numerusform>%Ln سطر رد شد. همهٔ چیزهای دیگر درون‌برد شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were refused.</source>
        <translation>
            <numerusform>%Ln سطر رد شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were refused, so nothing was imported yet.</source>
        <translation>
            <numerusform>%Ln پرونده رد شد؛ پس هنوز چیزی درون‌برد نشده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were refused. Everything else was imported.</source>
        <translation>
            <numerusform>%Ln پرونده رد شد. همهٔ چیزهای دیگر درون‌برد شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were refused.</source>
        <translation>
            <numerusform>%Ln پرونده رد شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of other kinds were left out.</source>
        <translation>
            <numerusform>%Ln پرونده از نوع‌های دیگر کنار گذاشته شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Hashiya made a mistake</source>
        <translation>خطایی در حاشیه رخ داد</translation>
    </message>
    <message>
        <source>Hashiya made a mistake. What you did so far is kept.</source>
        <translation>خطایی در حاشیه رخ داد. هرچه تاکنون کرده‌اید نگه داشته شده است.</translation>
    </message>
    <message>
        <source>You can go on working. A report without any of your texts stands in {path}.</source>
        <translation>می‌توانید به کار ادامه دهید. گزارشی بدون متن‌های شما در {path} نوشته شد.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>نمایش گزارش</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>The documents of the project are listed here.</source>
        <translation>سندهای پروژه اینجا فهرست می‌شوند.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>سندها</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>نمایش همهٔ سندها</translation>
    </message>
    <message>
        <source>No document is like this.</source>
        <translation>سندی چنین نیست.</translation>
    </message>
    <message>
        <source>Documents · {count}</source>
        <translation>سندها: {count}</translation>
    </message>
    <message>
        <source>Documents · {count} of {total}</source>
        <translation>سندها: {count} از {total}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Documents with their spans (JSONL)</source>
        <translation>سندها همراه نشانه‌هایشان (JSONL)</translation>
    </message>
    <message>
        <source>One document a line with everything known of it. It can be imported again.</source>
        <translation>هر سطر یک سند با هرچه از آن می‌دانیم؛ می‌توان دوباره درون‌برد کرد.</translation>
    </message>
    <message>
        <source>One span a line (JSONL)</source>
        <translation>هر سطر یک نشانه (JSONL)</translation>
    </message>
    <message>
        <source>One span a line with its sentence and its document.</source>
        <translation>هر سطر یک نشانه با جمله و سندش.</translation>
    </message>
    <message>
        <source>Table of spans (CSV)</source>
        <translation>جدول نشانه‌ها (CSV)</translation>
    </message>
    <message>
        <source>One span a row, for a spreadsheet.</source>
        <translation>هر ردیف یک نشانه، برای صفحه‌گسترده.</translation>
    </message>
    <message>
        <source>Table of spans (TSV)</source>
        <translation>جدول نشانه‌ها (TSV)</translation>
    </message>
    <message>
        <source>One span a row, parted by tabs.</source>
        <translation>هر ردیف یک نشانه، جداشده با جهش.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برون‌برد</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع پرونده</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>سندها</translation>
    </message>
    <message>
        <source>All of the project ({count})</source>
        <translation>همهٔ پروژه ({count})</translation>
    </message>
    <message>
        <source>Only this one: {title}</source>
        <translation>تنها این یکی: {title}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;مرور…</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;نوع پرونده</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;سندها</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;برچسب‌ها</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;پرونده</translation>
    </message>
    <message>
        <source>{documents}, spans of the ticked labels</source>
        <translation>{documents}، نشانه‌های برچسب‌های انتخاب‌شده</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>برون‌برد به</translation>
    </message>
</context>
<context>
    <name>FailedStart</name>
    <message>
        <source>Hashiya could not open this</source>
        <translation>حاشیه نتوانست این را باز کند</translation>
    </message>
    <message>
        <source>Hashiya made a mistake and could not start.</source>
        <translation>حاشیه اشتباهی کرد و نتوانست آغاز شود.</translation>
    </message>
    <message>
        <source>At the next start you can look at a report about it.</source>
        <translation>در آغاز بعدی می‌توانید گزارشی از آن ببینید.</translation>
    </message>
    <message>
        <source>Open Hashiya</source>
        <translation>باز کردن حاشیه</translation>
    </message>
    <message>
        <source>Choose a project…</source>
        <translation>گزیدن پروژه…</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Find a field</source>
        <translation>یافتن فیلد</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Filter…</source>
        <translation>پالایش…</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>پالایش سندها</translation>
    </message>
    <message>
        <source>Words of the title, and conditions such as {examples}</source>
        <translation>واژه‌های عنوان، و شرط‌هایی مانند {examples}</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>شرط‌ها</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>مرتب‌سازی</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>With the label</source>
        <translation>با برچسب</translation>
    </message>
    <message>
        <source>Without the label</source>
        <translation>بدون برچسب</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>نشانه‌گذار</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>مجموعه</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>نشانه‌ها</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>At least one</source>
        <translation>دست‌کم یکی</translation>
    </message>
    <message>
        <source>More than ten</source>
        <translation>بیش از ده</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>همهٔ سندها</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>پیشنهادها</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the document</source>
        <translation>یافتن در سند</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>یافتن…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>یافتهٔ قبلی</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>یافتهٔ بعدی</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>در حال جست‌وجو…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>چیزی پیدا نشد</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln hit(s)</source>
        <translation>
            <numerusform>بیش از %Ln یافته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) so far</source>
        <translation>
            <numerusform>تاکنون %Ln یافته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %Ln hit(s)</source>
        <translation>
            <numerusform>{number} از %Ln یافته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln یافته</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgiving</source>
        <translation>آسان‌گیر</translation>
    </message>
    <message>
        <source>Marks, hamza, forms of yeh, kaf and heh, digits and case make no difference.</source>
        <translation>نشانه‌ها، همزه، شکل‌های ی و ک و ه، رقم‌ها و بزرگی حروف تفاوتی نمی‌آورد.</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>همان‌گونه که نوشته شده</translation>
    </message>
    <message>
        <source>Exactly the characters that are typed.</source>
        <translation>دقیقاً همان نویسه‌هایی که نوشته شده.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>واژهٔ کامل</translation>
    </message>
    <message>
        <source>Forgiving, but only whole words.</source>
        <translation>آسان‌گیر، اما تنها واژه‌های کامل.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>عبارت باقاعده</translation>
    </message>
    <message>
        <source>A pattern such as {example}.</source>
        <translation>الگویی مانند {example}.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>There is no hit in this document.</source>
        <translation>در این سند چیزی پیدا نشد.</translation>
    </message>
    <message>
        <source>Round from the beginning</source>
        <translation>دوباره از آغاز</translation>
    </message>
    <message>
        <source>Round from the end</source>
        <translation>دوباره از پایان</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Gathered</name>
    <message>
        <source>Collections and kept filters</source>
        <translation>مجموعه‌ها و پالایش‌های نگه‌داشته</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>همهٔ سندها</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Go to</source>
        <translation>رفتن به</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>A position such as {position}, a range {range}, a paragraph {paragraph}, or a span {span}.</source>
        <translation>جایگاهی مانند {position}، بازهٔ {range}، بند {paragraph}، یا نشانهٔ {span}.</translation>
    </message>
    <message>
        <source>p{number}</source>
        <translation>ب{number}</translation>
    </message>
    <message>
        <source>s{number}</source>
        <translation>ن{number}</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>رفتن</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>How the label is to be used.</source>
        <translation>برچسب چگونه به کار می‌رود.</translation>
    </message>
    <message>
        <source>How the label is to be used</source>
        <translation>برچسب چگونه به کار می‌رود</translation>
    </message>
    <message>
        <source>less</source>
        <translation>کمتر</translation>
    </message>
    <message>
        <source>more</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Guideline: less</source>
        <translation>راهنمای برچسب: کمتر</translation>
    </message>
    <message>
        <source>Guideline: more</source>
        <translation>راهنمای برچسب: بیشتر</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Spans</source>
        <translation>نشانه‌ها</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>پیوندها</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>سندها</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>درون‌برد</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>طرح</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>گام‌ها</translation>
    </message>
    <message>
        <source>No step like this.</source>
        <translation>چنین گامی نیست.</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>از چه</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>Which steps</source>
        <translation>کدام گام‌ها</translation>
    </message>
    <message>
        <source>Words of a step</source>
        <translation>واژه‌هایی از یک گام</translation>
    </message>
    <message>
        <source>Show the &amp;words</source>
        <translation>نمایش &amp;واژه‌ها</translation>
    </message>
    <message>
        <source>Go &amp;back to here…</source>
        <translation>&amp;بازگشت به اینجا…</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>همهٔ گام‌ها</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>همهٔ پروژه</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>این سند</translation>
    </message>
    <message>
        <source>This span</source>
        <translation>این نشانه</translation>
    </message>
    <message>
        <source>Nothing was done here yet. What you mark, change or import stands here then.</source>
        <translation>هنوز کاری انجام نشده است. هرچه نشانه بگذارید، تغییر دهید یا درون‌برد کنید، اینجا می‌آید.</translation>
    </message>
    <message>
        <source>There is more that is not shown here.</source>
        <translation>بیش از این هم هست که اینجا نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Its details were not kept: they are too many, or the project was compacted.</source>
        <translation>جزئیات آن نگه داشته نشده است: یا بسیار بوده یا پروژه فشرده شده است.</translation>
    </message>
    <message>
        <source>Go &amp;forward to here…</source>
        <translation>&amp;پیش رفتن تا اینجا…</translation>
    </message>
    <message>
        <source>{name}: before {before}, after {after}</source>
        <translation>{name}: پیش از آن {before}، پس از آن {after}</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>آنچه گام دگرگون کرد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش</translation>
    </message>
    <message>
        <source>After</source>
        <translation>پس</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>شناسه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>ویرگول</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>جهش (Tab)</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>خط عمودی</translation>
    </message>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>ردیف نخست &amp;نام ستون‌هاست</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>جداکنندهٔ خانه‌ها</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>بر&amp;گه</translation>
    </message>
    <message>
        <source>Cells are &amp;parted by</source>
        <translation>&amp;جداکنندهٔ خانه‌ها</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درون‌برد</translation>
    </message>
    <message>
        <source>{files} to import; about {some} there is something to see.</source>
        <translation>برای درون‌برد: {files}؛ به {some} نگاهی بیندازید.</translation>
    </message>
    <message>
        <source>{files} to import; there is something to see about it.</source>
        <translation>برای درون‌برد: {files}؛ به آن نگاهی بیندازید.</translation>
    </message>
    <message>
        <source>Import texts that the project has &amp;already, too</source>
        <translation>درون‌برد متن‌هایی هم که &amp;پیش‌تر در پروژه هستند</translation>
    </message>
    <message>
        <source>Import what is &amp;good although something is refused</source>
        <translation>درون‌برد آنچه &amp;درست است، هرچند چیزی رد شود</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>آغاز پرونده</translation>
    </message>
    <message>
        <source>How the table begins</source>
        <translation>آغاز جدول</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>کدگذاری</translation>
    </message>
    <message>
        <source>Documents of the book</source>
        <translation>سندهای کتاب</translation>
    </message>
    <message>
        <source>A document for each chapter</source>
        <translation>برای هر فصل یک سند</translation>
    </message>
    <message>
        <source>One document for the book</source>
        <translation>یک سند برای همهٔ کتاب</translation>
    </message>
    <message>
        <source>Read all files of this kind &amp;so</source>
        <translation>خواندن همهٔ پرونده‌های این &amp;گونه به همین شکل</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;کدگذاری</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>کتا&amp;ب</translation>
    </message>
    <message>
        <source>Write &amp;letters for their presentation forms; the original is kept</source>
        <translation>نوشتن &amp;حرف‌ها به جای شکل‌های نمایشی‌شان؛ اصل نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>Put letters into the o&amp;rder of reading; the original is kept</source>
        <translation>چیدن حرف‌ها به &amp;ترتیب خواندن؛ اصل نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>This is the likeliest, but not certain: read the text and see.</source>
        <translation>این محتمل‌ترین است ولی قطعی نیست: متن را بخوانید و ببینید.</translation>
    </message>
    <message>
        <source>Found by the letters of the text.</source>
        <translation>از روی حرف‌های متن یافت شد.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>جهت</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>نویسه‌ها</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>خواندنی نیست</translation>
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
        <translation>روی نشانه‌ای کلیک کنید یا روی آن Enter بزنید تا جزئیاتش را ببینید.</translation>
    </message>
    <message>
        <source>Selected span</source>
        <translation>نشانهٔ انتخاب‌شده</translation>
    </message>
    <message>
        <source>Label: {title}. Press to choose another.</source>
        <translation>برچسب: {title}. برای انتخاب برچسبی دیگر بزنید.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>پیوندها</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>Mark the selection as {title} ({key})</source>
        <translation>نشانه‌گذاری بخش انتخاب‌شده با برچسب {title} ({key})</translation>
    </message>
    <message>
        <source>Mark the selection as {title}</source>
        <translation>نشانه‌گذاری بخش انتخاب‌شده با برچسب {title}</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>برچسب‌های بیشتر</translation>
    </message>
    <message>
        <source>Every selection becomes it</source>
        <translation>هر انتخابی همین می‌شود</translation>
    </message>
</context>
<context>
    <name>LabelPicker</name>
    <message>
        <source>Type the name of a label</source>
        <translation>نام برچسب را بنویسید</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Apply</source>
        <translation>اعمال</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links of the selected span</source>
        <translation>پیوندهای نشانهٔ انتخاب‌شده</translation>
    </message>
    <message>
        <source>Enter goes to the other end, F2 to fields and note, Del removes the link.</source>
        <translation>Enter به سر دیگر می‌رود، F2 به فیلدها و یادداشت، و Del پیوند را برمی‌دارد.</translation>
    </message>
    <message>
        <source>to: {words}</source>
        <translation>به: {words}</translation>
    </message>
    <message>
        <source>from: {words}</source>
        <translation>از: {words}</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Find in the manual…</source>
        <translation>یافتن در راهنما…</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>یافتن در راهنما</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>متن بخش</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>جلو</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>حروف ریزتر</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>حروف درشت‌تر</translation>
    </message>
    <message>
        <source>{chapter} ({count})</source>
        <translation>{chapter} ({count})</translation>
    </message>
    <message>
        <source>No chapter holds this.</source>
        <translation>این در هیچ بخشی نیست.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بی‌کلید</translation>
    </message>
    <message>
        <source>a word, however it is spelt</source>
        <translation>یک واژه با هر املایی</translation>
    </message>
    <message>
        <source>a word with anything for the star; the star may stand anywhere in it</source>
        <translation>واژه‌ای که به جای ستاره هر چیزی دارد؛ ستاره هر جای واژه می‌تواند باشد</translation>
    </message>
    <message>
        <source>one word behind the other; a lone star in it is any word</source>
        <translation>واژه‌ها پشت سر هم؛ ستارهٔ تنها یعنی هر واژه‌ای</translation>
    </message>
    <message>
        <source>exactly these characters</source>
        <translation>درست همین نویسه‌ها</translation>
    </message>
    <message>
        <source>a regular expression; with a c behind it, /Reg/c, capitals count</source>
        <translation>عبارت باقاعده؛ با c پس از آن ⁦/Reg/c⁩ حرف‌های بزرگ جدا شمرده می‌شوند</translation>
    </message>
    <message>
        <source>both in the same document; a AND b and a &amp; b mean the same</source>
        <translation>هر دو در یک سند؛ ⁦a AND b⁩ و ⁦a &amp; b⁩ هم همین است</translation>
    </message>
    <message>
        <source>one of the two; a | b means the same</source>
        <translation>یکی از این دو؛ ⁦a | b⁩ هم همین است</translation>
    </message>
    <message>
        <source>documents without it; NOT a and !a mean the same</source>
        <translation>سندهایی که آن را ندارند؛ ⁦NOT a⁩ و ⁦!a⁩ هم همین است</translation>
    </message>
    <message>
        <source>with at most five words between them, in any order; a ~5 b means the same</source>
        <translation>با دست بالا پنج واژه در میان و به هر ترتیب؛ ⁦a ~5 b⁩ هم همین است</translation>
    </message>
    <message>
        <source>parentheses: AND goes before OR, they go before both</source>
        <translation>پرانتز: AND پیش از OR است و پرانتز پیش از هر دو</translation>
    </message>
    <message>
        <source>a filter; commas between values mean or, = &lt; &gt; compare, quotes hold blanks</source>
        <translation>شرط؛ ویرگول میان مقدارها یعنی «یا»، ⁦= &lt; &gt;⁩ برای سنجش و گیومه برای آنچه فاصله دارد</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>واژه‌هایی از عنوان</translation>
    </message>
    <message>
        <source>the language of the document</source>
        <translation>زبان سند</translation>
    </message>
    <message>
        <source>how far the document is</source>
        <translation>وضعیت سند</translation>
    </message>
    <message>
        <source>the file that it came from</source>
        <translation>پرونده‌ای که از آن آمده</translation>
    </message>
    <message>
        <source>the date of the document</source>
        <translation>تاریخ سند</translation>
    </message>
    <message>
        <source>when it was imported</source>
        <translation>زمان درون‌برد</translation>
    </message>
    <message>
        <source>the id of the document</source>
        <translation>شناسهٔ سند</translation>
    </message>
    <message>
        <source>the number of its characters</source>
        <translation>شمار نویسه‌ها</translation>
    </message>
    <message>
        <source>the number of its spans</source>
        <translation>شمار نشانه‌ها</translation>
    </message>
    <message>
        <source>what its metadata say</source>
        <translation>آنچه در فراداده است</translation>
    </message>
    <message>
        <source>documents with a span of this label</source>
        <translation>سندهایی که نشانه‌ای با این برچسب دارند</translation>
    </message>
    <message>
        <source>the collection that it is in</source>
        <translation>مجموعه‌ای که سند در آن است</translation>
    </message>
    <message>
        <source>only within spans of this label</source>
        <translation>تنها درون نشانه‌های این برچسب</translation>
    </message>
    <message>
        <source>only within spans whose field says this</source>
        <translation>تنها درون نشانه‌هایی که فیلدشان این را می‌گوید</translation>
    </message>
    <message>
        <source>only within spans of this annotator</source>
        <translation>تنها درون نشانه‌های این نشانه‌گذار</translation>
    </message>
    <message>
        <source>only within spans whose note says this</source>
        <translation>تنها درون نشانه‌هایی که یادداشتشان این را می‌گوید</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>فرمان</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>چه می‌کند</translation>
    </message>
    <message>
        <source>Key or gesture</source>
        <translation>کلید یا حرکت</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>تنظیم</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>در آغاز</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>چه خوانده می‌شود</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>نوشته</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>چه یافت می‌شود</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>چه می‌خواهد</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>نام‌های دیگر</translation>
    </message>
</context>
<context>
    <name>MarginNotes</name>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>More about this</source>
        <translation>بیشتر در این باره</translation>
    </message>
    <message>
        <source>Open the manual at the chapter that is about this.</source>
        <translation>باز کردن راهنما در بخشی که دربارهٔ این است.</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>New project</source>
        <translation>پروژهٔ تازه</translation>
    </message>
    <message>
        <source>What is to be marked? All of it can be changed later.</source>
        <translation>چه چیزهایی را نشانه می‌گذارید؟ همهٔ این‌ها را بعدها می‌توان تغییر داد.</translation>
    </message>
    <message>
        <source>Scheme of the project</source>
        <translation>طرح پروژه</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>ادامه…</translation>
    </message>
    <message>
        <source>Like {project}: its scheme and its settings, no documents</source>
        <translation>مانند {project}: طرح و تنظیماتش، بدون سند</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Labels: {labels}</source>
        <translation>برچسب‌ها: {labels}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note…</source>
        <translation>یادداشتی بنویسید…</translation>
    </message>
    <message>
        <source>Note of the selected span</source>
        <translation>یادداشت نشانهٔ انتخاب‌شده</translation>
    </message>
    <message>
        <source>The note of the selected span. Ctrl+Enter keeps it and leads back.</source>
        <translation>یادداشت نشانهٔ انتخاب‌شده. ⁦Ctrl+Enter⁩ آن را نگه می‌دارد و به متن برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of the document</source>
        <translation>نمای کلی سند</translation>
    </message>
    <message>
        <source>Where spans and hits lie in the whole document</source>
        <translation>جای نشانه‌ها و یافته‌ها در همهٔ سند</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Divider, to be dragged</source>
        <translation>جداکنندهٔ کشیدنی</translation>
    </message>
    <message>
        <source>Arrow keys move the divider, Tab leads to the next, Enter back.</source>
        <translation>کلیدهای جهت جداکننده را جابه‌جا می‌کنند، Tab به جداکنندهٔ بعدی می‌برد و Enter بازمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>Pending</name>
    <message>
        <source>Not everything is on the disk</source>
        <translation>همه چیز بر دیسک نیست</translation>
    </message>
    <message>
        <source>Make it possible and try again, or save a copy with them elsewhere.</source>
        <translation>مانع را بردارید و دوباره بکوشید، یا رونوشتی با آن‌ها در جای دیگر نگه دارید.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>تلاش &amp;دوباره</translation>
    </message>
    <message>
        <source>&amp;Save a copy elsewhere…</source>
        <translation>نگه داشتن &amp;رونوشت در جای دیگر…</translation>
    </message>
    <message>
        <source>Close &amp;anyway</source>
        <translation>بستن در هر &amp;حال</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Commands and their keys</source>
        <translation>فرمان‌ها و کلیدهایشان</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>کلید تازه</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>تخصیص</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بی‌کلید</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>بازنشانی</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>بازنشانی همه</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>کلید &amp;تازه</translation>
    </message>
    <message>
        <source>{key} is the key of a label of this project.</source>
        <translation>{key} کلید یکی از برچسب‌های این پروژه است.</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”, which would lose it.</source>
        <translation>{key} از آنِ «{command}» است و از آن گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>اعمال</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>در حال توقف…</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size} در ثانیه</translation>
    </message>
</context>
<context>
    <name>ProjectNames</name>
    <message>
        <source>Welcome</source>
        <translation>خوشامد</translation>
    </message>
</context>
<context>
    <name>Properties</name>
    <message>
        <source>Document properties</source>
        <translation>ویژگی‌های سند</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>جهت</translation>
    </message>
    <message>
        <source>For paragraphs without letters; all others follow their own first letter.</source>
        <translation>برای بندهای بی‌حرف؛ بندهای دیگر از نخستین حرف خود پیروی می‌کنند.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;زبان</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;جهت</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>اعمال</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>طول</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>نشانه‌ها</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>زمان درون‌برد</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;جست‌وجو در:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع پرونده‌ها:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;باز کردن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>بازگشت به پوشهٔ پیشین</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>جلو</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>رفتن به پوشهٔ بعدی</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>ساختن پوشهٔ تازه</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>نمایش فهرستی</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>نمایش پرونده‌ها به صورت فهرست</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>فهرست جاها و نشانک‌ها</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>پوشه:</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>پوشهٔ بالاتر</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>رفتن به پوشهٔ بالاتر</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;نام پرونده:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;ذخیره</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;گزینش</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>نمای جزئیات</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>نمایش جزئیات کنار نام‌ها</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>جاها</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 از پیش هست.
جایگزین شود؟</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
پرونده‌ای به این نام نیست.
نام پرونده را بررسی کنید.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
پوشه‌ای به این نام نیست.
نام پوشه را بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واگرد</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ا&amp;ز نو</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;رونوشت</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>چاپ دو رو</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>صحافی از لبهٔ بلند</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>صحافی از لبهٔ کوتاه</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;مجموعهٔ صفحه‌ها:</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>شمارهٔ صفحه‌ها را با ویرگول لاتین جدا کنید؛ بازه دو شماره است با خط تیره در میان، مانند 5-7.</translation>
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
        <translation>چپ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>راست</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>پایین</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واگرد</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ا&amp;ز نو</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;رونوشت</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Letters of a value, or the key of a link</source>
        <translation>چند حرف از مقدار، یا کلید پیوند</translation>
    </message>
    <message>
        <source>What can be said</source>
        <translation>آنچه می‌توان گفت</translation>
    </message>
    <message>
        <source>Space takes the proposal, Enter takes it and keeps all, Backspace takes one back.</source>
        <translation>‏Space پیشنهاد را می‌پذیرد، Enter آن را می‌پذیرد و همه را نگه می‌دارد، Backspace یکی را پس می‌گیرد.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Scroll bar of the text</source>
        <translation>نوار پیمایش متن</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading settings</source>
        <translation>تنظیمات خواندن</translation>
    </message>
    <message>
        <source>Made for the language</source>
        <translation>مناسب زبان سند</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> پوینت</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>به پهنای پنجره</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> حرف</translation>
    </message>
    <message>
        <source>&amp;Justified lines</source>
        <translation>&amp;تراز دوطرفهٔ سطرها</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;قلم</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>قلم</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;اندازه</translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation>اندازه به پوینت</translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation>بلندی &amp;سطر</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>بلندی سطر</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;درازای سطر</translation>
    </message>
    <message>
        <source>Longest line in letters</source>
        <translation>بلندترین سطر به شمار حرف‌ها</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>بازنشانی</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Lines that were refused</source>
        <translation>سطرهای ردشده</translation>
    </message>
    <message>
        <source>Files that were refused</source>
        <translation>پرونده‌های ردشده</translation>
    </message>
    <message>
        <source>Mend them and import again, or import what is good now.</source>
        <translation>آن‌ها را درست کنید و دوباره درون‌برد کنید، یا همین حالا بخش‌های درست را درون‌برد کنید.</translation>
    </message>
    <message>
        <source>Mend them and import the file again: what is there already is not doubled.</source>
        <translation>آن‌ها را درست کنید و پرونده را دوباره درون‌برد کنید: آنچه هست دوبار نمی‌شود.</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;رونوشت فهرست</translation>
    </message>
    <message>
        <source>Import the good ones</source>
        <translation>درون‌برد سطرهای درست</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Keep the view</source>
        <translation>نگه داشتن نما</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>نام نما:</translation>
    </message>
    <message>
        <source>Which of them?</source>
        <translation>کدام یک؟</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>کارپوشه</translation>
    </message>
    <message>
        <source>PDF for paper</source>
        <translation>PDF برای چاپ</translation>
    </message>
    <message>
        <source>Page with quotations</source>
        <translation>صفحه با نقل‌قول‌ها</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Rows as JSON</source>
        <translation>ردیف‌ها به صورت JSON</translation>
    </message>
    <message>
        <source>{project} register</source>
        <translation>دفتر {project}</translation>
    </message>
    <message>
        <source>{kind}, with all columns</source>
        <translation>{kind}، با همهٔ ستون‌ها</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>برون‌برد دفتر</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>Register of</source>
        <translation>دفتر برای</translation>
    </message>
    <message>
        <source>Of which label the register is.</source>
        <translation>برچسبی که دفتر برای نشانه‌های آن است.</translation>
    </message>
    <message>
        <source>Filter: words, or status=open</source>
        <translation>پالایش: واژه‌ها، یا وضعیت=باز</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>پالایش</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>گروه‌بندی بر پایهٔ</translation>
    </message>
    <message>
        <source>Each once</source>
        <translation>هر یک یک بار</translation>
    </message>
    <message>
        <source>What says the same, a headline and its text, is one row.</source>
        <translation>آنچه یک چیز را می‌گوید، مانند تیتر و متنش، یک ردیف است.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>برون‌برد…</translation>
    </message>
    <message>
        <source>Write what is shown to a file.</source>
        <translation>نوشتن آنچه نشان داده می‌شود در یک پرونده.</translation>
    </message>
    <message>
        <source>Rows of the register</source>
        <translation>ردیف‌های دفتر</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بدون گروه</translation>
    </message>
    <message>
        <source>By: {name}</source>
        <translation>بر پایهٔ: {name}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>در حال خواندن…</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>دفتر خالی است</translation>
    </message>
    <message>
        <source>Mark what somebody is to do (its key is 2), and link it by L to who says so, to whom, and where. Each becomes a row here.</source>
        <translation>آنچه را کسی باید انجام دهد نشانه بگذارید (کلید آن ۲ است) و با L به گوینده، مخاطب و جا پیوند دهید؛ هر یک ردیفی در اینجا می‌شود.</translation>
    </message>
    <message>
        <source>Nothing in this project is marked with this label yet.</source>
        <translation>هنوز چیزی در این پروژه این برچسب را ندارد.</translation>
    </message>
    <message>
        <source>No row holds all of these words</source>
        <translation>هیچ ردیفی همهٔ این واژه‌ها را ندارد</translation>
    </message>
    <message>
        <source>Empty the filter with Escape.</source>
        <translation>پالایش را با Escape خالی کنید.</translation>
    </message>
    <message>
        <source>{shown} of {all} rows</source>
        <translation>{shown} از {all} ردیف</translation>
    </message>
    <message>
        <source>Enter: to the words</source>
        <translation>Enter: به متن</translation>
    </message>
    <message>
        <source>1 to {last}: choose</source>
        <translation>۱ تا {last}: گزینش</translation>
    </message>
    <message>
        <source>F2: change</source>
        <translation>F2: تغییر</translation>
    </message>
    <message>
        <source>S: sort</source>
        <translation>S: مرتب‌سازی</translation>
    </message>
    <message>
        <source>G: group</source>
        <translation>G: گروه‌بندی</translation>
    </message>
    <message>
        <source>/: filter</source>
        <translation>/: پالایش</translation>
    </message>
    <message>
        <source>V: only this value</source>
        <translation>V: تنها این مقدار</translation>
    </message>
    <message>
        <source>C: columns</source>
        <translation>C: ستون‌ها</translation>
    </message>
    <message>
        <source>K: views</source>
        <translation>K: نماها</translation>
    </message>
    <message>
        <source>Move the column forward</source>
        <translation>جلو بردن ستون</translation>
    </message>
    <message>
        <source>Move the column back</source>
        <translation>عقب بردن ستون</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>وضعیت ردیف‌ها</translation>
    </message>
    <message>
        <source>Only these rows</source>
        <translation>تنها این ردیف‌ها</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>نماها</translation>
    </message>
    <message>
        <source>Columns, order, filter and groups, kept under a name.</source>
        <translation>ستون‌ها، ترتیب، پالایش و گروه‌ها که با یک نام نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>No view is kept yet</source>
        <translation>هنوز نمایی نگه داشته نشده</translation>
    </message>
    <message>
        <source>Keep what is shown…</source>
        <translation>نگه داشتن آنچه دیده می‌شود…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>فراموش کردن</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Look at the report…</source>
        <translation>دیدن گزارش…</translation>
    </message>
    <message>
        <source>Hashiya did not end as it should the last time. What you had marked is kept.</source>
        <translation>بار پیش حاشیه درست پایان نیافت. آنچه نشانه گذاشته بودید محفوظ است.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>This is all that the report holds: versions, and where in the program it happened. No text, no name and no path of yours is in it, and nothing is sent. If you save it, you can send it to whoever looks after Hashiya.</source>
        <translation>همهٔ گزارش همین است: نسخه‌ها و جای خطا در برنامه. هیچ متن و نام و مسیری از شما در آن نیست و چیزی فرستاده نمی‌شود. اگر آن را ذخیره کنید، می‌توانید برای نگه‌دارندهٔ حاشیه بفرستید.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>ذخیره با نام…</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>گزارش ذخیره شد.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>ذخیرهٔ گزارش</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>جست‌وجوهای ذخیره‌شده</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
</context>
<context>
    <name>SchemeDialog</name>
    <message>
        <source>Scheme</source>
        <translation>طرح</translation>
    </message>
    <message>
        <source>Labels and links</source>
        <translation>برچسب‌ها و پیوندها</translation>
    </message>
    <message>
        <source>Find a label</source>
        <translation>یافتن برچسب</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>فیلدها</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>دو سر</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Use this scheme</source>
        <translation>به‌کارگیری این طرح</translation>
    </message>
    <message>
        <source>Give it to: {label}</source>
        <translation>بدهید به: {label}</translation>
    </message>
    <message>
        <source>Delete what it marks as well</source>
        <translation>آنچه نشانه کرده هم حذف شود</translation>
    </message>
    <message>
        <source>Delete {label}</source>
        <translation>حذف {label}</translation>
    </message>
    <message>
        <source>What becomes of what it marks?</source>
        <translation>آنچه نشانه کرده چه شود؟</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Add below</source>
        <translation>افزودن زیر آن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Start from…</source>
        <translation>آغاز از…</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>خواندن پرونده…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>پیوندها</translation>
    </message>
    <message>
        <source>The key {key} belongs to the command {command} already.</source>
        <translation>کلید {key} از پیش برای فرمان {command} است.</translation>
    </message>
    <message>
        <source>Read a scheme</source>
        <translation>خواندن طرح</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>طرح‌ها</translation>
    </message>
    <message>
        <source>Start from a scheme</source>
        <translation>آغاز از یک طرح</translation>
    </message>
    <message>
        <source>Type the name of a scheme</source>
        <translation>نام طرحی را بنویسید</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>یک گزینه</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>چند گزینه</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>بله یا خیر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جای</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>Other words are taken too</source>
        <translation>واژه‌های دیگر هم پذیرفته است</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>نام در پرونده‌ها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Del removes a choice, Alt+Up and Alt+Down move it.</source>
        <translation>‏Del گزینه را برمی‌دارد، ⁦Alt+بالا⁩ و ⁦Alt+پایین⁩ جابه‌جایش می‌کنند.</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>آنچه در آن است</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>گزینش: {name}</translation>
    </message>
    <message>
        <source>contrast {ratio}</source>
        <translation>تضاد {ratio}</translation>
    </message>
    <message>
        <source>contrast {ratio}: hard to read</source>
        <translation>تضاد {ratio}: سخت‌خوان</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>حرف</translation>
    </message>
    <message>
        <source>Colour on light ground</source>
        <translation>رنگ بر زمینهٔ روشن</translation>
    </message>
    <message>
        <source>Colour on dark ground</source>
        <translation>رنگ بر زمینهٔ تیره</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Kind of</source>
        <translation>گونه‌ای از</translation>
    </message>
    <message>
        <source>There is no difference between its ends</source>
        <translation>دو سرش یکسان‌اند</translation>
    </message>
    <message>
        <source>It may lead to another document</source>
        <translation>می‌تواند به سند دیگری برود</translation>
    </message>
    <message>
        <source>Tick the labels it may join; none ticked means any.</source>
        <translation>برچسب‌هایی را که می‌تواند پیوند دهد علامت بزنید؛ هیچ یعنی همه.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
    <message>
        <source>Language of the guideline</source>
        <translation>زبان راهنما</translation>
    </message>
    <message>
        <source>How the label is to be used (Markdown)…</source>
        <translation>برچسب چگونه به کار می‌رود (Markdown)…</translation>
    </message>
    <message>
        <source>The guideline as it is shown</source>
        <translation>راهنما چنان که نشان داده می‌شود</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Hit</source>
        <translation>یافته</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>Search all documents</source>
        <translation>جست‌وجو در همهٔ سندها</translation>
    </message>
    <message>
        <source>Search all documents…</source>
        <translation>جست‌وجو در همهٔ سندها…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>همان‌گونه که نوشته شده</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>عبارت باقاعده</translation>
    </message>
    <message>
        <source>How it is meant</source>
        <translation>چگونه فهمیده شود</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>به ترتیب جا</translation>
    </message>
    <message>
        <source>By what comes before</source>
        <translation>بر پایهٔ آنچه پیش از آن است</translation>
    </message>
    <message>
        <source>By what comes after</source>
        <translation>بر پایهٔ آنچه پس از آن است</translation>
    </message>
    <message>
        <source>By the hit</source>
        <translation>بر پایهٔ یافته</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>ترتیب یافته‌ها</translation>
    </message>
    <message>
        <source>Mark the hits…</source>
        <translation>نشانه‌گذاری یافته‌ها…</translation>
    </message>
    <message>
        <source>Export the hits…</source>
        <translation>برون‌برد یافته‌ها…</translation>
    </message>
    <message>
        <source>Saved searches…</source>
        <translation>جست‌وجوهای ذخیره‌شده…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>both, one of them, without</source>
        <translation>هر دو، یکی از آن‌ها، بدون</translation>
    </message>
    <message>
        <source>a phrase; beginnings and endings</source>
        <translation>عبارت؛ آغاز و پایان واژه‌ها</translation>
    </message>
    <message>
        <source>near each other; as typed; a pattern</source>
        <translation>نزدیک هم؛ همان‌گونه که نوشته شد؛ الگو</translation>
    </message>
    <message>
        <source>within spans</source>
        <translation>درون نشانه‌ها</translation>
    </message>
    <message>
        <source>of documents</source>
        <translation>دربارهٔ سندها</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Searching…</source>
        <translation>در حال جست‌وجو…</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>چیزی یافت نشد.</translation>
    </message>
    <message>
        <source>{hits} in {documents}</source>
        <translation>{hits} در {documents}</translation>
    </message>
    <message>
        <source>more than {hits}</source>
        <translation>بیش از {hits}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln یافته</numerusform>
        </translation>
    </message>
    <message>
        <source>Round from the first hit</source>
        <translation>دوباره از نخستین یافته</translation>
    </message>
    <message>
        <source>Round from the last hit</source>
        <translation>دوباره از آخرین یافته</translation>
    </message>
    <message>
        <source>Index {share} %</source>
        <translation>نمایه: {share}٪</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Mark as the label with that key; also on Arabic and Persian keyboards</source>
        <translation>نشانه‌گذاری با برچسب آن کلید؛ با رقم‌های صفحه‌کلید فارسی و عربی هم</translation>
    </message>
    <message>
        <source>Move the caret by a character, as it looks on the page</source>
        <translation>جابه‌جایی مکان‌نما به اندازهٔ یک نویسه، در جهتی که روی صفحه پیداست</translation>
    </message>
    <message>
        <source>Move the caret by a word</source>
        <translation>جابه‌جایی مکان‌نما به اندازهٔ یک واژه</translation>
    </message>
    <message>
        <source>Move the caret by a line</source>
        <translation>جابه‌جایی مکان‌نما به اندازهٔ یک سطر</translation>
    </message>
    <message>
        <source>Move the caret by a paragraph</source>
        <translation>جابه‌جایی مکان‌نما به اندازهٔ یک بند</translation>
    </message>
    <message>
        <source>To the beginning or the end of the line</source>
        <translation>به آغاز یا پایان سطر</translation>
    </message>
    <message>
        <source>To the beginning or the end of the text</source>
        <translation>به آغاز یا پایان متن</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>ورق زدن</translation>
    </message>
    <message>
        <source>With Shift, every such key selects</source>
        <translation>هر یک از این کلیدها همراه Shift انتخاب می‌کند</translation>
    </message>
    <message>
        <source>Select nothing; from a note, keep it and go back to the text</source>
        <translation>برداشتن انتخاب؛ در یادداشت: نگه داشتن آن و بازگشت به متن</translation>
    </message>
    <message>
        <source>In a note: keep it and go back to the text</source>
        <translation>در یادداشت: نگه داشتن آن و بازگشت به متن</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>دوبار کلیک</translation>
    </message>
    <message>
        <source>Select the word</source>
        <translation>انتخاب واژه</translation>
    </message>
    <message>
        <source>Triple click</source>
        <translation>سه‌بار کلیک</translation>
    </message>
    <message>
        <source>Select the sentence, then the paragraph</source>
        <translation>انتخاب جمله، سپس بند</translation>
    </message>
    <message>
        <source>Shift and click</source>
        <translation>⁦Shift⁩ و کلیک</translation>
    </message>
    <message>
        <source>Select up to there</source>
        <translation>انتخاب تا آنجا</translation>
    </message>
    <message>
        <source>Ctrl and drag</source>
        <translation>⁦Ctrl⁩ و کشیدن</translation>
    </message>
    <message>
        <source>Select a further range</source>
        <translation>انتخاب بازه‌ای دیگر</translation>
    </message>
    <message>
        <source>Click on a span</source>
        <translation>کلیک روی نشانه</translation>
    </message>
    <message>
        <source>Select it; again for the one underneath</source>
        <translation>انتخاب آن؛ دوباره برای نشانهٔ زیرین</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>⁦Ctrl⁩ و چرخ ماوس</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>بزرگ‌نمایی</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>در متن</translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation>با ماوس</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Find a key or a command</source>
        <translation>یافتن کلید یا فرمان</translation>
    </message>
</context>
<context>
    <name>SpansPanel</name>
    <message>
        <source>Spans of the document</source>
        <translation>نشانه‌های سند</translation>
    </message>
    <message>
        <source>Spans · {count}</source>
        <translation>نشانه‌ها: {count}</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select some text and press the key of a label.</source>
        <translation>هنوز چیزی نشانه‌گذاری نشده است. بخشی از متن را انتخاب کنید و کلید یک برچسب را بزنید.</translation>
    </message>
    <message>
        <source>The spans of a document are listed here.</source>
        <translation>نشانه‌های سند اینجا فهرست می‌شوند.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Right to left</source>
        <translation>راست به چپ</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>چپ به راست</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>نوار وضعیت</translation>
    </message>
    <message>
        <source>To do: {count}</source>
        <translation>کارها: {count}</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}</source>
        <translation>بند {number} از {count}</translation>
    </message>
    <message>
        <source>Position {position}</source>
        <translation>جایگاه {position}</translation>
    </message>
    <message>
        <source>{length} selected</source>
        <translation>{length} انتخاب‌شده</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>تنها خواندنی</translation>
    </message>
    <message>
        <source>Not on the disk yet</source>
        <translation>هنوز بر دیسک نیست</translation>
    </message>
    <message>
        <source>Note being written…</source>
        <translation>یادداشت در دست نوشتن…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ذخیره شد</translation>
    </message>
</context>
<context>
    <name>ToDo</name>
    <message>
        <source>Things to do</source>
        <translation>کارهای مانده</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>این سند</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>همهٔ پروژه</translation>
    </message>
    <message>
        <source>Type a word of what is to do</source>
        <translation>واژه‌ای از کار را بنویسید</translation>
    </message>
    <message>
        <source>Nothing is left to do by the scheme.</source>
        <translation>بر پایهٔ طرح کاری نمانده است.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;رفتن به آن</translation>
    </message>
    <message>
        <source>The first {count}; more follow.</source>
        <translation>{count} مورد نخست؛ باز هم هست.</translation>
    </message>
    <message>
        <source>To do: {count}</source>
        <translation>کارها: {count}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Tools</source>
        <translation>ابزارها</translation>
    </message>
    <message>
        <source>Hashiya</source>
        <translation>حاشیه</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>This is a project to try things in. The tour shows it in two minutes.</source>
        <translation>این پروژه برای آزمودن است. گشت، آن را در دو دقیقه نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>آغاز گشت</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;بازگشت</translation>
    </message>
    <message>
        <source>&amp;End the tour</source>
        <translation>&amp;پایان گشت</translation>
    </message>
    <message>
        <source>{place} of {places}</source>
        <translation>{place} از {places}</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ب&amp;عدی</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تمام</translation>
    </message>
    <message>
        <source>The documents</source>
        <translation>سندها</translation>
    </message>
    <message>
        <source>Here are the texts of the project. Open another one: click on it, or press {0}.</source>
        <translation>متن‌های پروژه اینجا هستند. یکی دیگر را باز کنید: روی آن کلیک کنید یا {0} را بزنید.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Read, and select some words: drag over them, or hold Shift and press the arrows.</source>
        <translation>بخوانید و چند واژه را انتخاب کنید: روی آن‌ها بکشید، یا Shift را نگه دارید و کلیدهای جهت را بزنید.</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>نشانه‌گذاری</translation>
    </message>
    <message>
        <source>Press the key of a label, such as 1, to mark what is selected. {0} takes it back.</source>
        <translation>برای نشانه گذاشتن آنچه انتخاب شده، کلید برچسبی مانند 1 را بزنید. {0} آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Going through the marks</source>
        <translation>گشتن میان نشانه‌ها</translation>
    </message>
    <message>
        <source>{0} selects the next mark, {1} the one before. A click does it too.</source>
        <translation>{0} نشانهٔ بعدی را انتخاب می‌کند و {1} قبلی را. با کلیک هم می‌شود.</translation>
    </message>
    <message>
        <source>What is known of a mark</source>
        <translation>جزئیات نشانه</translation>
    </message>
    <message>
        <source>Fields, links and a note. {0} leads here, and Ctrl+Enter back; {1} draws a link.</source>
        <translation>فیلدها، پیوندها و یادداشت. {0} به اینجا می‌آورد و ⁦Ctrl+Enter⁩ برمی‌گرداند؛ {1} پیوند می‌کشد.</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>{0} shows what came of the marks: who ordered whom to do what, where, by when.</source>
        <translation>{0} حاصل نشانه‌ها را نشان می‌دهد: چه کسی به چه کسی چه دستوری داده، کجا و تا کی.</translation>
    </message>
    <message>
        <source>Carrying it out</source>
        <translation>بیرون بردن کار</translation>
    </message>
    <message>
        <source>{0} writes documents or spans to a file. {1} opens the manual, which tells the rest.</source>
        <translation>{0} سندها یا نشانه‌ها را در پرونده‌ای می‌نویسد. {1} راهنما را باز می‌کند که باقی را می‌گوید.</translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>Nothing is called like this.</source>
        <translation>چیزی به این نام نیست.</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>چگونه به کار می‌رود</translation>
    </message>
</context>
<context>
    <name>ValueDialog</name>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Go forward to this point</source>
        <translation>پیش رفتن تا این نقطه</translation>
    </message>
    <message>
        <source>Go back to this point</source>
        <translation>بازگشت به این نقطه</translation>
    </message>
    <message>
        <source>Nothing is lost: until something else is done, you can return to where the project is now.</source>
        <translation>چیزی از دست نمی‌رود: تا کار دیگری نکرده‌اید می‌توانید به وضع کنونی پروژه برگردید.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>گام‌ها</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>پیش رفتن</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Hashiya</source>
        <translation>حاشیه</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>پروژه‌ای باز نیست</translation>
    </message>
    <message>
        <source>A project holds texts, marks and their history in one file.</source>
        <translation>پروژه متن‌ها، نشانه‌ها و تاریخچهٔ آن‌ها را در یک پرونده نگه می‌دارد.</translation>
    </message>
    <message>
        <source>There is nothing to read yet</source>
        <translation>هنوز چیزی برای خواندن نیست</translation>
    </message>
    <message>
        <source>Import texts, or drop files and folders on this window.</source>
        <translation>متن‌هایی درون‌برد کنید، یا پرونده‌ها و پوشه‌ها را در این پنجره رها کنید.</translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>نشانه‌گذاری با برچسب {label}</translation>
    </message>
    <message>
        <source>Mark the selection, or the word at the caret.</source>
        <translation>نشانه‌گذاری بخش انتخاب‌شده، یا واژهٔ جای مکان‌نما.</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>The backup is made and was looked at: {size}.</source>
        <translation>پشتیبان گرفته و وارسی شد: {size}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>پشتیبان‌گیری…</translation>
    </message>
    <message>
        <source>Unpacking the backup…</source>
        <translation>باز کردن پشتیبان…</translation>
    </message>
    <message>
        <source>Restore the project as it was on {moment}?</source>
        <translation>پروژه چنان‌که در {moment} بود بازگردانده شود؟</translation>
    </message>
    <message>
        <source>What it is now is kept as a backup before, so that you can come back to it.</source>
        <translation>وضع کنونی پیش از آن پشتیبان گرفته می‌شود تا بتوانید به آن برگردید.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>The project is as it was on {moment}. What it was before is among the backups.</source>
        <translation>پروژه چنان است که در {moment} بود. آنچه پیش از آن بود در میان پشتیبان‌هاست.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>بازگرداندن…</translation>
    </message>
    <message>
        <source>Compact {name}?</source>
        <translation>{name} فشرده شود؟</translation>
    </message>
    <message>
        <source>These go for good, with their history: {documents} (removed), {steps} (taken back). The file has {before}; then about {after}. A backup is made before.</source>
        <translation>این‌ها با تاریخچه‌شان برای همیشه می‌روند: سندهای برداشته ({documents}) و گام‌های واگردشده ({steps}). حجم پرونده {before} است و سپس نزدیک به {after} می‌شود. پیش از آن پشتیبان گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>فشرده‌سازی</translation>
    </message>
    <message>
        <source>The file has {after} now; it had {before}.</source>
        <translation>حجم پرونده اکنون {after} است؛ پیش از این {before} بود.</translation>
    </message>
    <message>
        <source>Compacting…</source>
        <translation>فشرده‌سازی…</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Label</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>بازه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>نشانه‌گذار</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>خاستگاه</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>جهت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>جا در فهرست</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>حرف</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>قاعده‌ها</translation>
    </message>
    <message>
        <source>Colour, light</source>
        <translation>رنگ در روشن</translation>
    </message>
    <message>
        <source>Colour, dark</source>
        <translation>رنگ در تیره</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>In the collection</source>
        <translation>در مجموعه</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>برداشته</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>گونه</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>نشانه</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>سندها</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>تنظیم</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>مجموعه</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>جست‌وجوی ذخیره‌شده</translation>
    </message>
    <message>
        <source>{thing}: new</source>
        <translation>{thing}: تازه</translation>
    </message>
    <message>
        <source>{thing}: removed</source>
        <translation>{thing}: برداشته</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>راست به چپ</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>چپ به راست</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;New project…</source>
        <translation>پروژهٔ &amp;تازه…</translation>
    </message>
    <message>
        <source>Make an empty project.</source>
        <translation>ساختن پروژه‌ای خالی.</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>ب&amp;از کردن پروژه…</translation>
    </message>
    <message>
        <source>Open another project in this window.</source>
        <translation>باز کردن پروژه‌ای دیگر در همین پنجره.</translation>
    </message>
    <message>
        <source>Open &amp;recent…</source>
        <translation>باز &amp;کردن پروژه‌های اخیر…</translation>
    </message>
    <message>
        <source>Open one of the last projects.</source>
        <translation>باز کردن یکی از آخرین پروژه‌ها.</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>درون‌&amp;برد پرونده‌ها…</translation>
    </message>
    <message>
        <source>Take texts and JSONL files into the project; dropping them on the window does it too.</source>
        <translation>آوردن متن‌ها و پرونده‌های JSONL به پروژه؛ رها کردن آن‌ها در پنجره هم همین کار را می‌کند.</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;درون‌برد پوشه…</translation>
    </message>
    <message>
        <source>Take all readable files of a folder into the project.</source>
        <translation>آوردن همهٔ پرونده‌های خواندنی یک پوشه به پروژه.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ب&amp;رون‌برد…</translation>
    </message>
    <message>
        <source>Write documents or spans to a JSONL or CSV file.</source>
        <translation>نوشتن سندها یا نشانه‌ها در پروندهٔ JSONL یا CSV.</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>برون‌برد P&amp;DF…</translation>
    </message>
    <message>
        <source>Write the document with its marks, or what is selected of it, as PDF.</source>
        <translation>نوشتن سند با نشانه‌هایش، یا بخش انتخاب‌شدهٔ آن، به صورت PDF.</translation>
    </message>
    <message>
        <source>Export as a pict&amp;ure…</source>
        <translation>برون‌برد به صورت ت&amp;صویر…</translation>
    </message>
    <message>
        <source>Write the document with its marks, or what is selected of it, as one picture.</source>
        <translation>نوشتن سند با نشانه‌هایش، یا بخش انتخاب‌شدهٔ آن، به صورت یک تصویر.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;چاپ…</translation>
    </message>
    <message>
        <source>Print the document with its marks, their legend and notes.</source>
        <translation>چاپ سند با نشانه‌ها، راهنمای برچسب‌ها و یادداشت‌های آن.</translation>
    </message>
    <message>
        <source>Sche&amp;me…</source>
        <translation>&amp;طرح…</translation>
    </message>
    <message>
        <source>Edit the labels, links, fields and guidelines of the project.</source>
        <translation>ویرایش برچسب‌ها، پیوندها، فیلدها و راهنماهای پروژه.</translation>
    </message>
    <message>
        <source>Read a scheme…</source>
        <translation>خواندن طرح…</translation>
    </message>
    <message>
        <source>Give the project the scheme of a TOML file; labels in use are kept.</source>
        <translation>دادن طرح یک پروندهٔ TOML به پروژه؛ برچسب‌های به‌کاررفته می‌مانند.</translation>
    </message>
    <message>
        <source>Write the scheme…</source>
        <translation>نوشتن طرح…</translation>
    </message>
    <message>
        <source>Write the scheme of the project as a TOML file.</source>
        <translation>نوشتن طرح پروژه در یک پروندهٔ TOML.</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;ذخیرهٔ رونوشت…</translation>
    </message>
    <message>
        <source>Write a copy of the project with its whole history.</source>
        <translation>نوشتن رونوشتی از پروژه با همهٔ تاریخچه‌اش.</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;پشتیبان‌ها…</translation>
    </message>
    <message>
        <source>The project&apos;s backups: look at one, restore it, make one now.</source>
        <translation>پشتیبان‌های پروژه: نگاه کردن، بازگرداندن، گرفتن پشتیبان تازه.</translation>
    </message>
    <message>
        <source>Back to the project</source>
        <translation>بازگشت به پروژه</translation>
    </message>
    <message>
        <source>Leave the backup that is looked at.</source>
        <translation>بستن پشتیبانی که دیده می‌شود و بازگشت به پروژه.</translation>
    </message>
    <message>
        <source>Compac&amp;t the project…</source>
        <translation>&amp;فشرده‌سازی پروژه…</translation>
    </message>
    <message>
        <source>Make the file smaller: what was removed or taken back goes for good.</source>
        <translation>کوچک کردن پرونده: آنچه برداشته یا واگرد شده برای همیشه می‌رود.</translation>
    </message>
    <message>
        <source>&amp;Annotator…</source>
        <translation>&amp;نشانه‌گذار…</translation>
    </message>
    <message>
        <source>Whose name new spans of this project carry.</source>
        <translation>نامی که نشانه‌های تازهٔ این پروژه بر خود دارند.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>Close the window. Everything is kept already.</source>
        <translation>بستن پنجره. همه چیز نگه داشته شده است.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واگرد</translation>
    </message>
    <message>
        <source>Take the last step back, also one from days ago.</source>
        <translation>بازگرداندن آخرین گام، حتی از روزهای پیش.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ا&amp;ز نو</translation>
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation>انجام دوبارهٔ آنچه واگرد شده است.</translation>
    </message>
    <message>
        <source>H&amp;istory…</source>
        <translation>تاری&amp;خچه…</translation>
    </message>
    <message>
        <source>Who did what when, before and after; go back to a point, or forward.</source>
        <translation>چه کسی چه کرد و کی، پیش و پس از آن؛ بازگشت به یک نقطه یا پیش رفتن تا آن.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;رونوشت</translation>
    </message>
    <message>
        <source>Copy the selected text.</source>
        <translation>رونوشت از متن انتخاب‌شده.</translation>
    </message>
    <message>
        <source>Copy with the s&amp;ource</source>
        <translation>رونوشت با &amp;منبع</translation>
    </message>
    <message>
        <source>Copy the selected text, or the selected span, with title and position.</source>
        <translation>رونوشت از متن یا نشانهٔ انتخاب‌شده، همراه عنوان و جایگاه.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>انتخاب &amp;همه</translation>
    </message>
    <message>
        <source>Select the whole text.</source>
        <translation>انتخاب همهٔ متن.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>ی&amp;افتن…</translation>
    </message>
    <message>
        <source>Find words in the document, however they are spelt; what is selected is looked for.</source>
        <translation>یافتن واژه‌ها در سند با هر املایی؛ آنچه انتخاب شده جست‌وجو می‌شود.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;یافتهٔ بعدی</translation>
    </message>
    <message>
        <source>Go to the next hit.</source>
        <translation>رفتن به یافتهٔ بعدی.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>یافتهٔ &amp;قبلی</translation>
    </message>
    <message>
        <source>Go to the hit before.</source>
        <translation>رفتن به یافتهٔ قبلی.</translation>
    </message>
    <message>
        <source>Searc&amp;h all documents…</source>
        <translation>&amp;جست‌وجو در همهٔ سندها…</translation>
    </message>
    <message>
        <source>Find words, phrases and patterns in all documents; what is selected is looked for.</source>
        <translation>یافتن واژه‌ها، عبارت‌ها و الگوها در همهٔ سندها؛ آنچه انتخاب شده جست‌وجو می‌شود.</translation>
    </message>
    <message>
        <source>Next hit of the search</source>
        <translation>یافتهٔ بعدی جست‌وجو</translation>
    </message>
    <message>
        <source>Go to the next hit in all documents.</source>
        <translation>رفتن به یافتهٔ بعدی در همهٔ سندها.</translation>
    </message>
    <message>
        <source>Previous hit of the search</source>
        <translation>یافتهٔ قبلی جست‌وجو</translation>
    </message>
    <message>
        <source>Go to the hit before in all documents.</source>
        <translation>رفتن به یافتهٔ قبلی در همهٔ سندها.</translation>
    </message>
    <message>
        <source>Mar&amp;k the hits…</source>
        <translation>&amp;نشانه‌گذاری یافته‌ها…</translation>
    </message>
    <message>
        <source>Give the selected hits of the search, or all of them, a label, as one step.</source>
        <translation>برچسب زدن به یافته‌های انتخاب‌شده، یا به همهٔ آن‌ها، در یک گام.</translation>
    </message>
    <message>
        <source>E&amp;xport the hits…</source>
        <translation>&amp;برون‌برد یافته‌ها…</translation>
    </message>
    <message>
        <source>Write the hits of the search with their surroundings as CSV or JSONL.</source>
        <translation>نوشتن یافته‌ها با آنچه پیرامونشان است به صورت CSV یا JSONL.</translation>
    </message>
    <message>
        <source>&amp;Save the search…</source>
        <translation>&amp;ذخیرهٔ جست‌وجو…</translation>
    </message>
    <message>
        <source>Keep what is looked for under a name, in the project.</source>
        <translation>نگه داشتن آنچه جست‌وجو می‌شود با یک نام، در پروژه.</translation>
    </message>
    <message>
        <source>Saved searches…</source>
        <translation>جست‌وجوهای ذخیره‌شده…</translation>
    </message>
    <message>
        <source>Run a saved search, give it another name, or delete it.</source>
        <translation>اجرای جست‌وجویی ذخیره‌شده، تغییر نام یا حذف آن.</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;تنظیمات…</translation>
    </message>
    <message>
        <source>Theme, language, fonts, keys and habits, for all projects.</source>
        <translation>پوسته، زبان، قلم‌ها، کلیدها و عادت‌ها، برای همهٔ پروژه‌ها.</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand…</source>
        <translation>یافتن &amp;فرمان…</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do.</source>
        <translation>چند حرف از کاری که می‌خواهید بنویسید.</translation>
    </message>
    <message>
        <source>Mark &amp;by name…</source>
        <translation>نشانه‌&amp;گذاری با نام…</translation>
    </message>
    <message>
        <source>Mark the selection, or the word at the caret, with a label that you type.</source>
        <translation>نشانه‌گذاری بخش انتخاب‌شده، یا واژهٔ جای مکان‌نما، با برچسبی که نامش را می‌نویسید.</translation>
    </message>
    <message>
        <source>Mark as last &amp;time</source>
        <translation>نشانه‌گذاری مانند با&amp;ر پیش</translation>
    </message>
    <message>
        <source>Mark with the label that was used last.</source>
        <translation>نشانه‌گذاری با آخرین برچسبی که به کار رفت.</translation>
    </message>
    <message>
        <source>Mark &amp;every selection…</source>
        <translation>نشانه‌گذاری &amp;هر انتخاب…</translation>
    </message>
    <message>
        <source>Choose a label once; every selection becomes it until Escape.</source>
        <translation>یک بار برچسبی انتخاب کنید؛ تا زدن Escape هر انتخابی همان می‌شود.</translation>
    </message>
    <message>
        <source>&amp;Keep the selection and go on</source>
        <translation>&amp;نگه داشتن انتخاب و ادامه</translation>
    </message>
    <message>
        <source>Set the selection aside; the next one becomes a further range of the same mark.</source>
        <translation>کنار گذاشتن انتخاب؛ انتخاب بعدی بازهٔ دیگری از همان نشانه می‌شود.</translation>
    </message>
    <message>
        <source>Re&amp;label…</source>
        <translation>تغییر &amp;برچسب…</translation>
    </message>
    <message>
        <source>Give the selected span another label.</source>
        <translation>دادن برچسبی دیگر به نشانهٔ انتخاب‌شده.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ی&amp;ادداشت</translation>
    </message>
    <message>
        <source>Write a note on the selected span.</source>
        <translation>نوشتن یادداشت برای نشانهٔ انتخاب‌شده.</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;فیلدها</translation>
    </message>
    <message>
        <source>Fill the fields of the selected span; Enter goes on, Ctrl+Enter leads back.</source>
        <translation>پر کردن فیلدهای نشانهٔ انتخاب‌شده؛ Enter به بعدی می‌رود و Ctrl+Enter برمی‌گردد.</translation>
    </message>
    <message>
        <source>L&amp;ink…</source>
        <translation>پ&amp;یوند…</translation>
    </message>
    <message>
        <source>Link the selected span to another one, which you choose by typing.</source>
        <translation>پیوند دادن نشانهٔ انتخاب‌شده به نشانه‌ای دیگر که با نوشتن پیدا می‌شود.</translation>
    </message>
    <message>
        <source>Fields and links in one line…</source>
        <translation>فیلدها و پیوندها در یک سطر…</translation>
    </message>
    <message>
        <source>Say what the selected span is and what it belongs to: a few letters each, Enter for all.</source>
        <translation>گفتن این‌که نشانهٔ انتخاب‌شده چیست و به چه پیوسته است: برای هر کدام چند حرف، Enter برای همه.</translation>
    </message>
    <message>
        <source>&amp;Delete the span</source>
        <translation>&amp;پاک کردن نشانه</translation>
    </message>
    <message>
        <source>Delete the selected span.</source>
        <translation>پاک کردن نشانهٔ انتخاب‌شده.</translation>
    </message>
    <message>
        <source>Add the selection to the span</source>
        <translation>افزودن انتخاب به نشانه</translation>
    </message>
    <message>
        <source>The selected span covers the selection too, as a further range.</source>
        <translation>نشانهٔ انتخاب‌شده این بخش را هم، به‌عنوان بازه‌ای دیگر، در بر می‌گیرد.</translation>
    </message>
    <message>
        <source>Take the selection out of the span</source>
        <translation>بیرون بردن انتخاب از نشانه</translation>
    </message>
    <message>
        <source>The selected span loses the selection, or else its range at the caret.</source>
        <translation>نشانه این بخش را از دست می‌دهد، یا اگر چیزی انتخاب نشده، بازه‌اش در جای مکان‌نما را.</translation>
    </message>
    <message>
        <source>End to the left</source>
        <translation>پایان به چپ</translation>
    </message>
    <message>
        <source>Move the end of the selected span one character to the left on the page.</source>
        <translation>جابه‌جایی پایان نشانه یک نویسه به چپ صفحه.</translation>
    </message>
    <message>
        <source>End to the right</source>
        <translation>پایان به راست</translation>
    </message>
    <message>
        <source>Move the end of the selected span one character to the right on the page.</source>
        <translation>جابه‌جایی پایان نشانه یک نویسه به راست صفحه.</translation>
    </message>
    <message>
        <source>End a word to the left</source>
        <translation>پایان یک واژه به چپ</translation>
    </message>
    <message>
        <source>Move the end of the selected span one word to the left on the page.</source>
        <translation>جابه‌جایی پایان نشانه یک واژه به چپ صفحه.</translation>
    </message>
    <message>
        <source>End a word to the right</source>
        <translation>پایان یک واژه به راست</translation>
    </message>
    <message>
        <source>Move the end of the selected span one word to the right on the page.</source>
        <translation>جابه‌جایی پایان نشانه یک واژه به راست صفحه.</translation>
    </message>
    <message>
        <source>Start to the left</source>
        <translation>آغاز به چپ</translation>
    </message>
    <message>
        <source>Move the start of the selected span one character to the left on the page.</source>
        <translation>جابه‌جایی آغاز نشانه یک نویسه به چپ صفحه.</translation>
    </message>
    <message>
        <source>Start to the right</source>
        <translation>آغاز به راست</translation>
    </message>
    <message>
        <source>Move the start of the selected span one character to the right on the page.</source>
        <translation>جابه‌جایی آغاز نشانه یک نویسه به راست صفحه.</translation>
    </message>
    <message>
        <source>Start a word to the left</source>
        <translation>آغاز یک واژه به چپ</translation>
    </message>
    <message>
        <source>Move the start of the selected span one word to the left on the page.</source>
        <translation>جابه‌جایی آغاز نشانه یک واژه به چپ صفحه.</translation>
    </message>
    <message>
        <source>Start a word to the right</source>
        <translation>آغاز یک واژه به راست</translation>
    </message>
    <message>
        <source>Move the start of the selected span one word to the right on the page.</source>
        <translation>جابه‌جایی آغاز نشانه یک واژه به راست صفحه.</translation>
    </message>
    <message>
        <source>Start a word earlier</source>
        <translation>آغاز یک واژه پیش‌تر</translation>
    </message>
    <message>
        <source>For keyboards on which Alt+Shift changes the layout: the start goes back a word.</source>
        <translation>برای صفحه‌کلیدهایی که ⁦Alt+Shift⁩ زبانشان را عوض می‌کند: آغاز یک واژه عقب می‌رود.</translation>
    </message>
    <message>
        <source>Start a word later</source>
        <translation>آغاز یک واژه پس‌تر</translation>
    </message>
    <message>
        <source>For keyboards on which Alt+Shift changes the layout: the start goes on a word.</source>
        <translation>برای صفحه‌کلیدهایی که ⁦Alt+Shift⁩ زبانشان را عوض می‌کند: آغاز یک واژه جلو می‌رود.</translation>
    </message>
    <message>
        <source>&amp;Next span</source>
        <translation>ن&amp;شانهٔ بعدی</translation>
    </message>
    <message>
        <source>Select the span that follows in the text.</source>
        <translation>انتخاب نشانهٔ بعدی در متن.</translation>
    </message>
    <message>
        <source>&amp;Previous span</source>
        <translation>نشانهٔ &amp;قبلی</translation>
    </message>
    <message>
        <source>Select the span that comes before in the text.</source>
        <translation>انتخاب نشانهٔ قبلی در متن.</translation>
    </message>
    <message>
        <source>Span at the &amp;caret</source>
        <translation>نشانهٔ جای &amp;مکان‌نما</translation>
    </message>
    <message>
        <source>Select the innermost span at the caret; again for the one underneath.</source>
        <translation>انتخاب درونی‌ترین نشانهٔ جای مکان‌نما؛ دوباره برای نشانهٔ زیرین.</translation>
    </message>
    <message>
        <source>Next thing &amp;to do</source>
        <translation>&amp;کار بعدی</translation>
    </message>
    <message>
        <source>Go to the next required field that is missing, or link that is not allowed.</source>
        <translation>رفتن به فیلد لازمِ خالی بعدی، یا پیوندی که مجاز نیست.</translation>
    </message>
    <message>
        <source>T&amp;hings to do</source>
        <translation>ک&amp;ارها</translation>
    </message>
    <message>
        <source>List what the scheme still misses in the document or the project.</source>
        <translation>فهرست آنچه طرح هنوز در سند یا پروژه کم دارد.</translation>
    </message>
    <message>
        <source>Next &amp;document</source>
        <translation>سند ب&amp;عدی</translation>
    </message>
    <message>
        <source>Open the next document of the list.</source>
        <translation>باز کردن سند بعدی فهرست.</translation>
    </message>
    <message>
        <source>Previous d&amp;ocument</source>
        <translation>&amp;سند قبلی</translation>
    </message>
    <message>
        <source>Open the document before this one in the list.</source>
        <translation>باز کردن سند قبلی فهرست.</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;رفتن به…</translation>
    </message>
    <message>
        <source>Go to a position, a range, a paragraph or a span by its number.</source>
        <translation>رفتن به یک جایگاه، بازه، بند یا نشانه با شماره‌اش.</translation>
    </message>
    <message>
        <source>Next p&amp;lace</source>
        <translation>جای &amp;بعدی پنجره</translation>
    </message>
    <message>
        <source>Lead the keyboard on: text, spans, note, documents, bars.</source>
        <translation>بردن صفحه‌کلید به جای بعدی: متن، نشانه‌ها، یادداشت، سندها، نوارها.</translation>
    </message>
    <message>
        <source>Lead the keyboard back.</source>
        <translation>برگرداندن صفحه‌کلید به جای قبلی.</translation>
    </message>
    <message>
        <source>Previous plac&amp;e</source>
        <translation>&amp;جای قبلی پنجره</translation>
    </message>
    <message>
        <source>&amp;Menu of this place</source>
        <translation>منوی &amp;همین جا</translation>
    </message>
    <message>
        <source>Men&amp;us</source>
        <translation>من&amp;وها</translation>
    </message>
    <message>
        <source>Lead the keyboard to the menus.</source>
        <translation>بردن صفحه‌کلید به منوها.</translation>
    </message>
    <message>
        <source>Open the menu of what has the keyboard, as the right button does.</source>
        <translation>باز کردن منوی آنچه صفحه‌کلید در اختیار اوست، مانند دکمهٔ راست.</translation>
    </message>
    <message>
        <source>Regis&amp;ter…</source>
        <translation>د&amp;فتر…</translation>
    </message>
    <message>
        <source>Next &amp;state</source>
        <translation>&amp;وضعیت بعدی</translation>
    </message>
    <message>
        <source>New, in progress, done, flagged, and round again.</source>
        <translation>تازه، در دست کار، تمام، پرچم‌دار، و باز از آغاز.</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;پرچم</translation>
    </message>
    <message>
        <source>Flag the document, or take the flag away.</source>
        <translation>گذاشتن پرچم روی سند یا برداشتن آن.</translation>
    </message>
    <message>
        <source>&amp;Done, and on to the next</source>
        <translation>&amp;تمام، و سند بعدی</translation>
    </message>
    <message>
        <source>The document is done; open the next one that is not.</source>
        <translation>تمام کردن این سند و باز کردن سند ناتمام بعدی.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>All chosen documents are new.</source>
        <translation>همهٔ سندهای انتخاب‌شده تازه‌اند.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>در دست کار</translation>
    </message>
    <message>
        <source>All chosen documents are in progress.</source>
        <translation>همهٔ سندهای انتخاب‌شده در دست کارند.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>All chosen documents are done.</source>
        <translation>همهٔ سندهای انتخاب‌شده تمام‌اند.</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>پرچم‌دار</translation>
    </message>
    <message>
        <source>All chosen documents are flagged.</source>
        <translation>همهٔ سندهای انتخاب‌شده پرچم‌دارند.</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>ویژگی‌&amp;ها…</translation>
    </message>
    <message>
        <source>Title, language and direction of the document.</source>
        <translation>عنوان، زبان و جهت سند.</translation>
    </message>
    <message>
        <source>&amp;Language…</source>
        <translation>&amp;زبان…</translation>
    </message>
    <message>
        <source>Say in which language all chosen documents are.</source>
        <translation>تعیین زبان همهٔ سندهای انتخاب‌شده.</translation>
    </message>
    <message>
        <source>D&amp;irection…</source>
        <translation>&amp;جهت…</translation>
    </message>
    <message>
        <source>The direction of paragraphs without letters, in all chosen documents.</source>
        <translation>جهت بندهای بی‌حرف در همهٔ سندهای انتخاب‌شده.</translation>
    </message>
    <message>
        <source>&amp;Metadata…</source>
        <translation>&amp;فراداده…</translation>
    </message>
    <message>
        <source>Give one key of the metadata of all chosen documents a value.</source>
        <translation>دادن مقدار به یک کلید از فرادادهٔ همهٔ سندهای انتخاب‌شده.</translation>
    </message>
    <message>
        <source>Put into a &amp;collection…</source>
        <translation>گذاشتن در &amp;مجموعه…</translation>
    </message>
    <message>
        <source>Put all chosen documents into a collection, or into a new one.</source>
        <translation>گذاشتن همهٔ سندهای انتخاب‌شده در یک مجموعه، یا در مجموعه‌ای تازه.</translation>
    </message>
    <message>
        <source>Take &amp;out of a collection…</source>
        <translation>بیرون &amp;آوردن از مجموعه…</translation>
    </message>
    <message>
        <source>Take all chosen documents out of a collection.</source>
        <translation>بیرون آوردن همهٔ سندهای انتخاب‌شده از یک مجموعه.</translation>
    </message>
    <message>
        <source>Re&amp;name a collection…</source>
        <translation>تغییر &amp;نام مجموعه…</translation>
    </message>
    <message>
        <source>Give a collection another name.</source>
        <translation>دادن نامی دیگر به یک مجموعه.</translation>
    </message>
    <message>
        <source>Remo&amp;ve a collection…</source>
        <translation>&amp;حذف مجموعه…</translation>
    </message>
    <message>
        <source>Remove a collection; its documents stay.</source>
        <translation>حذف یک مجموعه؛ سندهایش می‌مانند.</translation>
    </message>
    <message>
        <source>&amp;Remove from the project…</source>
        <translation>&amp;برداشتن از پروژه…</translation>
    </message>
    <message>
        <source>Take the chosen documents and their spans out of the project; undo brings them back.</source>
        <translation>برداشتن سندهای انتخاب‌شده و نشانه‌هایشان از پروژه؛ واگرد آن‌ها را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Ne&amp;xt that is not done</source>
        <translation>سند نا&amp;تمام بعدی</translation>
    </message>
    <message>
        <source>Open the next document that is not done.</source>
        <translation>باز کردن سند ناتمام بعدی.</translation>
    </message>
    <message>
        <source>Pre&amp;vious that is not done</source>
        <translation>سند &amp;ناتمام قبلی</translation>
    </message>
    <message>
        <source>Open the document before this one that is not done.</source>
        <translation>باز کردن سند ناتمام قبلی.</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>به ترتیب آمدن</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>بر پایهٔ عنوان</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>بر پایهٔ زبان</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>بر پایهٔ منبع</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>بر پایهٔ تاریخ</translation>
    </message>
    <message>
        <source>By time of import</source>
        <translation>بر پایهٔ زمان درون‌برد</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>بر پایهٔ وضعیت</translation>
    </message>
    <message>
        <source>By number of spans</source>
        <translation>بر پایهٔ شمار نشانه‌ها</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>بر پایهٔ طول</translation>
    </message>
    <message>
        <source>Filt&amp;er the documents</source>
        <translation>پالایش &amp;سندها</translation>
    </message>
    <message>
        <source>Type which documents the list shows.</source>
        <translation>نوشتن این‌که فهرست کدام سندها را نشان دهد.</translation>
    </message>
    <message>
        <source>&amp;Keep this filter…</source>
        <translation>نگه &amp;داشتن این پالایش…</translation>
    </message>
    <message>
        <source>Keep what is typed in the filter under a name, beside the collections.</source>
        <translation>نگه داشتن آنچه در پالایش نوشته شده با یک نام، کنار مجموعه‌ها.</translation>
    </message>
    <message>
        <source>For&amp;get a filter…</source>
        <translation>فراموش &amp;کردن پالایش…</translation>
    </message>
    <message>
        <source>Remove a filter that was kept.</source>
        <translation>حذف یکی از پالایش‌های نگه‌داشته.</translation>
    </message>
    <message>
        <source>Sort the list of documents so; again for the other way round.</source>
        <translation>مرتب کردن فهرست سندها به این ترتیب؛ بار دیگر وارونه.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;بزرگ‌تر</translation>
    </message>
    <message>
        <source>Larger type.</source>
        <translation>حروف درشت‌تر.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ک&amp;وچک‌تر</translation>
    </message>
    <message>
        <source>Smaller type.</source>
        <translation>حروف ریزتر.</translation>
    </message>
    <message>
        <source>Normal &amp;size</source>
        <translation>&amp;اندازهٔ عادی</translation>
    </message>
    <message>
        <source>The size that Hashiya starts with.</source>
        <translation>اندازه‌ای که حاشیه با آن آغاز می‌کند.</translation>
    </message>
    <message>
        <source>&amp;Reading settings…</source>
        <translation>تنظیمات &amp;خواندن…</translation>
    </message>
    <message>
        <source>Font, size, line height and measure of the text.</source>
        <translation>قلم، اندازه، بلندی و درازای سطر متن.</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>سند&amp;ها</translation>
    </message>
    <message>
        <source>Show or hide the list of documents.</source>
        <translation>نمایش یا پنهان کردن فهرست سندها.</translation>
    </message>
    <message>
        <source>Who ordered whom to do what, where, by when: the table of directives.</source>
        <translation>چه کسی به چه کسی دستور داد چه کند، کجا و تا کی: جدول دستورها.</translation>
    </message>
    <message>
        <source>S&amp;pans</source>
        <translation>ن&amp;شانه‌ها</translation>
    </message>
    <message>
        <source>Show or hide the inspector and the list of spans.</source>
        <translation>نمایش یا پنهان کردن جزئیات و فهرست نشانه‌ها.</translation>
    </message>
    <message>
        <source>Divide the &amp;window</source>
        <translation>&amp;تقسیم پنجره</translation>
    </message>
    <message>
        <source>Arrow keys move the divider, Tab leads to the next, Enter back to the text.</source>
        <translation>کلیدهای جهت جداکننده را جابه‌جا می‌کنند، Tab به جداکنندهٔ بعدی می‌برد و Enter به متن بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>Notes in the &amp;margin</source>
        <translation>&amp;یادداشت‌های کناره</translation>
    </message>
    <message>
        <source>Show each span&apos;s label and note beside its line.</source>
        <translation>نمایش برچسب و یادداشت هر نشانه کنار سطرش.</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>ن&amp;مای کلی</translation>
    </message>
    <message>
        <source>Show beside the scroll bar where spans and hits lie in the whole document.</source>
        <translation>نمایش جای نشانه‌ها و یافته‌های همهٔ سند کنار نوار پیمایش.</translation>
    </message>
    <message>
        <source>&amp;Hidden characters</source>
        <translation>نویسه‌های &amp;پنهان</translation>
    </message>
    <message>
        <source>Show joiners, marks of direction, special spaces and paragraph ends.</source>
        <translation>نمایش پیونددهنده‌ها، نشانه‌های جهت، فاصله‌های ویژه و پایان بندها.</translation>
    </message>
    <message>
        <source>&amp;Characters at the caret</source>
        <translation>&amp;نویسه‌های جای مکان‌نما</translation>
    </message>
    <message>
        <source>Tell the code points at the caret: names, direction, script, offsets.</source>
        <translation>شرح کدنقطه‌های جای مکان‌نما: نام، جهت، خط و جایگاه.</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>تمام‌&amp;صفحه</translation>
    </message>
    <message>
        <source>Fill the screen, or leave it.</source>
        <translation>پر کردن صفحهٔ نمایش یا بازگشت از آن.</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>پوستهٔ &amp;سامانه</translation>
    </message>
    <message>
        <source>Light or dark, and of high contrast, as the system is.</source>
        <translation>روشن یا تیره، و با تضاد زیاد، مانند سامانه.</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>پوستهٔ &amp;روشن</translation>
    </message>
    <message>
        <source>Dark ink on paper.</source>
        <translation>مرکب تیره بر کاغذ.</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>پوستهٔ &amp;تیره</translation>
    </message>
    <message>
        <source>Light ink on a dark ground.</source>
        <translation>مرکب روشن بر زمینهٔ تیره.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ت&amp;ضاد زیاد</translation>
    </message>
    <message>
        <source>Pure inks and drawn edges, light or dark as the system is.</source>
        <translation>رنگ‌های خالص و لبه‌های کشیده، روشن یا تیره مانند سامانه.</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>زبان &amp;سامانه</translation>
    </message>
    <message>
        <source>The language of the system, if Hashiya speaks it.</source>
        <translation>زبان سامانه، اگر حاشیه آن را بداند.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;راهنمای برنامه</translation>
    </message>
    <message>
        <source>How everything is done, in chapters, with the keys that you use.</source>
        <translation>روش انجام هر کار، بخش به بخش، با کلیدهایی که خودتان به کار می‌برید.</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;گشت</translation>
    </message>
    <message>
        <source>A walk through the welcome project, step by step; Escape ends it.</source>
        <translation>گشتی گام به گام در پروژهٔ خوشامد؛ Escape پایانش می‌دهد.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;کلیدها</translation>
    </message>
    <message>
        <source>All commands and keys on one sheet.</source>
        <translation>همهٔ فرمان‌ها و کلیدها در یک برگه.</translation>
    </message>
    <message>
        <source>&amp;About Hashiya</source>
        <translation>&amp;دربارهٔ حاشیه</translation>
    </message>
    <message>
        <source>Version, licence, and where things lie.</source>
        <translation>نسخه، مجوز و جای پرونده‌ها.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>All others are done.</source>
        <translation>بقیه همه تمام‌اند.</translation>
    </message>
    <message>
        <source>All documents are done.</source>
        <translation>همهٔ سندها تمام‌اند.</translation>
    </message>
    <message>
        <source>Remove {title} from the project?</source>
        <translation>{title} از پروژه برداشته شود؟</translation>
    </message>
    <message>
        <source>Its text goes, and {spans} with it. Undo brings everything back.</source>
        <translation>متن آن و {spans} برداشته می‌شود. واگرد همه چیز را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Changed: {documents}.</source>
        <translation>تغییر کرد: {documents}.</translation>
    </message>
    <message>
        <source>Setting the state…</source>
        <translation>تنظیم وضعیت…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Type the name of a language</source>
        <translation>نام زبانی را بنویسید</translation>
    </message>
    <message>
        <source>Setting the language…</source>
        <translation>تنظیم زبان…</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>از راست به چپ</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>از چپ به راست</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>جهت</translation>
    </message>
    <message>
        <source>Type a direction</source>
        <translation>جهتی را بنویسید</translation>
    </message>
    <message>
        <source>Setting the direction…</source>
        <translation>تنظیم جهت…</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>فراداده</translation>
    </message>
    <message>
        <source>A key and its value, as in {example}; without a value the key goes.</source>
        <translation>کلید و مقدارش، مانند {example}؛ بدون مقدار، کلید حذف می‌شود.</translation>
    </message>
    <message>
        <source>&amp;Key=value</source>
        <translation>&amp;کلید=مقدار</translation>
    </message>
    <message>
        <source>Setting the metadata…</source>
        <translation>تنظیم فراداده…</translation>
    </message>
    <message>
        <source>Remove {documents} from the project?</source>
        <translation>{documents} از پروژه برداشته شود؟</translation>
    </message>
    <message>
        <source>Their texts go, and their spans with them. Undo brings everything back.</source>
        <translation>متن‌ها و نشانه‌هایشان می‌روند. واگرد همه چیز را بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>در حال برداشتن…</translation>
    </message>
    <message>
        <source>Removed: {documents}.</source>
        <translation>برداشته شد: {documents}.</translation>
    </message>
    <message>
        <source>Put into {collection}: {documents}.</source>
        <translation>در مجموعهٔ {collection} گذاشته شد: {documents}.</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>مجموعهٔ تازه…</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation>گذاشتن در مجموعه</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعهٔ تازه</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;نام</translation>
    </message>
    <message>
        <source>New collection: {name}</source>
        <translation>مجموعهٔ تازه: {name}</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>در حال گردآوری…</translation>
    </message>
    <message>
        <source>Take out of a collection</source>
        <translation>بیرون آوردن از مجموعه</translation>
    </message>
    <message>
        <source>Rename a collection</source>
        <translation>تغییر نام مجموعه</translation>
    </message>
    <message>
        <source>Remove a collection</source>
        <translation>حذف مجموعه</translation>
    </message>
    <message>
        <source>Type a filter first.</source>
        <translation>نخست پالایشی بنویسید.</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>نگه داشتن این پالایش</translation>
    </message>
    <message>
        <source>No filter was kept yet.</source>
        <translation>هنوز پالایشی نگه داشته نشده است.</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>فراموش کردن پالایش</translation>
    </message>
    <message>
        <source>Type the name of a filter</source>
        <translation>نام پالایشی را بنویسید</translation>
    </message>
    <message>
        <source>There are no collections yet.</source>
        <translation>هنوز مجموعه‌ای نیست.</translation>
    </message>
    <message>
        <source>Type the name of a collection</source>
        <translation>نام مجموعه‌ای را بنویسید</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This system keeps its programs in another way; only desktops that follow freedesktop are known.</source>
        <translation>این سامانه برنامه‌هایش را به شیوهٔ دیگری نگه می‌دارد. تنها میزکارهای پیرو freedesktop شناخته شده‌اند.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>پروندهٔ {path} وجود ندارد.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} را نمی‌توان خواند: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another place.</source>
        <translation>{path} را نمی‌توان نوشت: {reason}. جای دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{path} is of no kind that Hashiya reads ({kinds}).</source>
        <translation>{path} از گونه‌هایی نیست که حاشیه می‌خواند ({kinds}).</translation>
    </message>
    <message>
        <source>There is no home folder to keep settings and backups in: set HOME to a folder that can be written.</source>
        <translation>پوشهٔ خانه‌ای نیست که تنظیمات و پشتیبان‌ها در آن نگه‌داری شود: HOME را روی پوشه‌ای قابل نوشتن تنظیم کنید.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>حافظه برای این کار کافی نیست.</translation>
    </message>
    <message>
        <source>There is no screen to show a window on. The commands of a terminal work without one: hashiya --help.</source>
        <translation>صفحه‌نمایشی برای نشان دادن پنجره نیست. فرمان‌های پایانه بدون آن هم کار می‌کنند: ⁦hashiya --help⁩.</translation>
    </message>
    <message>
        <source>There is no project {path}.</source>
        <translation>پروژهٔ {path} وجود ندارد.</translation>
    </message>
    <message>
        <source>{path} is not a Hashiya project.</source>
        <translation>{path} پروژهٔ حاشیه نیست.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Hashiya (format {found}; this one knows {known}). Install the newer version.</source>
        <translation>{path} را نسخهٔ تازه‌تری از حاشیه ساخته است (قالب {found}؛ این نسخه {known} را می‌شناسد). نسخهٔ تازه‌تر را نصب کنید.</translation>
    </message>
    <message>
        <source>{path} is open in another window (process {process} on {host}).</source>
        <translation>{path} در پنجرهٔ دیگری باز است (فرایند {process} روی {host}).</translation>
    </message>
    <message>
        <source>{path} was made by a newer Hashiya (format {found}; this one knows {known}). It can be read here, but not changed.</source>
        <translation>{path} با نسخهٔ تازه‌تری از حاشیه ساخته شده است (قالب {found}؛ این نسخه {known} را می‌شناسد). اینجا می‌توان آن را خواند، اما نمی‌توان تغییرش داد.</translation>
    </message>
    <message>
        <source>{path} has been open since {since}: {person} on {host} works on it (process {process}).</source>
        <translation>{path} از {since} باز است: {person} روی {host} با آن کار می‌کند (فرایند {process}).</translation>
    </message>
    <message>
        <source>{path} cannot be reached just now ({reason}). What is on the disk stays as it is; try again.</source>
        <translation>اکنون به {path} دسترسی نیست ({reason}). آنچه روی دیسک است دست‌نخورده می‌ماند؛ دوباره بکوشید.</translation>
    </message>
    <message>
        <source>{path} is not there any more: it was moved, renamed or deleted. Put it back, or save a copy.</source>
        <translation>{path} دیگر سر جایش نیست: جابه‌جا، تغییرنام یا حذف شده است. آن را برگردانید یا رونوشتی ذخیره کنید.</translation>
    </message>
    <message>
        <source>{path} is being written by another program. Try again in a moment.</source>
        <translation>برنامهٔ دیگری دارد {path} را می‌نویسد. لحظه‌ای بعد دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>{path} is damaged ({reason}). Restore it from a copy.</source>
        <translation>{path} آسیب دیده است ({reason}). آن را از رونوشتی بازگردانید.</translation>
    </message>
    <message>
        <source>{path} cannot be changed: the file or its folder is read-only. Save a copy elsewhere.</source>
        <translation>{path} را نمی‌توان تغییر داد: پرونده یا پوشه‌اش تنها خواندنی است. رونوشتی در جای دیگر ذخیره کنید.</translation>
    </message>
    <message>
        <source>The disk is full: {path} was not changed. Free some space and repeat.</source>
        <translation>دیسک پر است: {path} تغییری نکرد. جایی باز کنید و دوباره انجام دهید.</translation>
    </message>
    <message>
        <source>{path} is already there. Open it, or choose another name.</source>
        <translation>{path} از پیش هست. آن را باز کنید یا نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{path} was altered by another program: {name} is not as Hashiya makes it. Restore it from a copy.</source>
        <translation>برنامهٔ دیگری {path} را دستکاری کرده است: {name} آن‌گونه نیست که حاشیه می‌سازد. آن را از رونوشتی بازگردانید.</translation>
    </message>
    <message>
        <source>The copy {path} did not pass its check ({reason}), so it was not kept. The project is as it was.</source>
        <translation>رونوشت {path} از بررسی نگذشت ({reason})، پس نگه داشته نشد. پروژه همان است که بود.</translation>
    </message>
    <message>
        <source>There is no backup {name} of this project.</source>
        <translation>پشتیبانی به نام {name} از این پروژه وجود ندارد.</translation>
    </message>
    <message>
        <source>Nothing can be saved of {path}: not even its list of tables can be read. Restore it from a backup.</source>
        <translation>هیچ چیز از {path} نجات‌پذیر نیست: حتی فهرست جدول‌هایش خوانده نمی‌شود. آن را از پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>The text of the document {document} is not the one that was imported. Restore the project from a copy.</source>
        <translation>متن سند {document} همانی نیست که درون‌برد شده بود. پروژه را از رونوشتی بازگردانید.</translation>
    </message>
    <message>
        <source>The document {document} is already in this project, with another text. Give one of them another id.</source>
        <translation>سند {document} با متنی دیگر در این پروژه هست. به یکی از آن دو شناسهٔ دیگری بدهید.</translation>
    </message>
    <message>
        <source>A document {document} with another text was removed from this project, or its import undone, and could still come back. Compact the project first, or give one of them another id.</source>
        <translation>سند {document} با متنی دیگر از این پروژه حذف شده یا درون‌بری آن واگرد شده است و هنوز می‌تواند برگردد. نخست پروژه را فشرده کنید، یا به یکی از آن‌ها شناسهٔ دیگری بدهید.</translation>
    </message>
    <message>
        <source>The text of the document {document} does not fit its sha256; it was changed on the way.</source>
        <translation>متن سند {document} با sha256 آن نمی‌خواند؛ در راه دگرگون شده است.</translation>
    </message>
    <message>
        <source>The text of the document {document} holds a NUL character or half a character at position {offset}.</source>
        <translation>متن سند {document} در جایگاه {offset} نویسهٔ NUL یا نیمی از یک نویسه دارد.</translation>
    </message>
    <message>
        <source>The {kind} {id} was changed in the meantime, so nothing was done. Look at it again and repeat.</source>
        <translation>{kind} {id} در این میان تغییر کرد، پس کاری انجام نشد. دوباره نگاهش کنید و تکرار کنید.</translation>
    </message>
    <message>
        <source>This holds half a character (a lone surrogate). Type it again.</source>
        <translation>در این نیمی از یک نویسه (جانشین تنها) هست. دوباره بنویسیدش.</translation>
    </message>
    <message>
        <source>This holds a number that is none (NaN or infinite).</source>
        <translation>در این عددی هست که عدد نیست (NaN یا بی‌نهایت).</translation>
    </message>
    <message>
        <source>There is no document {document} in this project.</source>
        <translation>سند {document} در این پروژه نیست.</translation>
    </message>
    <message>
        <source>{count} documents of this project are called {document}. Name one by its number or its id.</source>
        <translation>{count} سند این پروژه {document} نام دارند. یکی را با شماره یا شناسه‌اش نام ببرید.</translation>
    </message>
    <message>
        <source>There is no span {span} in this project.</source>
        <translation>نشانهٔ {span} در این پروژه نیست.</translation>
    </message>
    <message>
        <source>The ranges of the span {span} overlap, touch or are not in order.</source>
        <translation>بازه‌های نشانهٔ {span} روی هم افتاده، به هم چسبیده یا بی‌ترتیب‌اند.</translation>
    </message>
    <message>
        <source>There is already a span {span}, and it says something else. Give one of them another id.</source>
        <translation>نشانهٔ {span} از پیش هست و چیز دیگری می‌گوید. به یکی از آن دو شناسهٔ دیگری بدهید.</translation>
    </message>
    <message>
        <source>There is no link {link} in this project.</source>
        <translation>پیوند {link} در این پروژه نیست.</translation>
    </message>
    <message>
        <source>There is already a link {link}, and it says something else. Give one of them another id.</source>
        <translation>پیوند {link} از پیش هست و چیز دیگری می‌گوید. به یکی از آن دو شناسهٔ دیگری بدهید.</translation>
    </message>
    <message>
        <source>The link {link} leads from or to a span {span} that is not there.</source>
        <translation>پیوند {link} از یا به نشانهٔ {span} می‌رود که نیست.</translation>
    </message>
    <message>
        <source>These two spans are already linked by {label}.</source>
        <translation>این دو نشانه از پیش با {label} پیوند دارند.</translation>
    </message>
    <message>
        <source>A span cannot be linked to itself.</source>
        <translation>نشانه را نمی‌توان به خودش پیوند داد.</translation>
    </message>
    <message>
        <source>The link {label} does not lead from one document to another.</source>
        <translation>پیوند {label} از سندی به سند دیگر نمی‌رود.</translation>
    </message>
    <message>
        <source>By this project&apos;s scheme, {label} does not lead from {source} to {target}.</source>
        <translation>بر پایهٔ طرح این پروژه، {label} از {source} به {target} نمی‌رود.</translation>
    </message>
    <message>
        <source>“{value}” does not fit the field {field}.</source>
        <translation>«{value}» در فیلد {field} نمی‌گنجد.</translation>
    </message>
    <message>
        <source>A span needs at least one character.</source>
        <translation>نشانه دست‌کم یک نویسه می‌خواهد.</translation>
    </message>
    <message>
        <source>The span {start}-{end} lies outside the text, which has {length} characters.</source>
        <translation>نشانهٔ {start}-{end} بیرون از متن است که {length} نویسه دارد.</translation>
    </message>
    <message>
        <source>The span {span} says “{quoted}”, but the text at {start}-{end} says “{found}”.</source>
        <translation>نشانهٔ {span} می‌گوید «{quoted}»، اما متن در {start}-{end} می‌گوید «{found}».</translation>
    </message>
    <message>
        <source>The same characters already carry the label {label}.</source>
        <translation>همین نویسه‌ها از پیش برچسب {label} دارند.</translation>
    </message>
    <message>
        <source>There is no label {label} in this project&apos;s scheme.</source>
        <translation>برچسب {label} در طرح این پروژه نیست.</translation>
    </message>
    <message>
        <source>A register cannot be grouped by {key}, only by {known}.</source>
        <translation>دفتر را نمی‌توان بر پایهٔ {key} گروه‌بندی کرد، تنها بر پایهٔ {known}.</translation>
    </message>
    <message>
        <source>A register cannot be written as {suffix}, only as {known}.</source>
        <translation>دفتر را نمی‌توان به صورت {suffix} نوشت، تنها به صورت {known}.</translation>
    </message>
    <message>
        <source>{path}, line {line}: this is not TOML ({reason}).</source>
        <translation>{path}، سطر {line}: این TOML نیست ({reason}).</translation>
    </message>
    <message>
        <source>{path} is too large for a scheme.</source>
        <translation>{path} برای یک طرح بیش از اندازه بزرگ است.</translation>
    </message>
    <message>
        <source>{path} holds no label, so it is no scheme.</source>
        <translation>در {path} برچسبی نیست، پس طرح نیست.</translation>
    </message>
    <message>
        <source>{path}, line {line}: a name is missing, or is none.</source>
        <translation>{path}، سطر {line}: نامی نیست، یا نام نیست.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the name {name} stands twice.</source>
        <translation>{path}، سطر {line}: نام {name} دو بار آمده است.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {name} is not known here, only {known}.</source>
        <translation>{path}، سطر {line}: ‏{name} اینجا شناخته نیست، تنها {known}.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the value of {name} is of the wrong kind.</source>
        <translation>{path}، سطر {line}: مقدار {name} از نوع نادرست است.</translation>
    </message>
    <message>
        <source>{path}, line {line}: there is no label {name}.</source>
        <translation>{path}، سطر {line}: برچسب {name} نیست.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {value} is no colour such as #2a5db0.</source>
        <translation>{path}، سطر {line}: ‏{value} رنگی مانند #2a5db0 نیست.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the key {key} is given twice.</source>
        <translation>{path}، سطر {line}: کلید {key} دو بار داده شده است.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {name} would be a kind of itself.</source>
        <translation>{path}، سطر {line}: ‏{name} گونه‌ای از خودش می‌شود.</translation>
    </message>
    <message>
        <source>A name needs letters, on one line, and at most 100 of them.</source>
        <translation>نام به حرف‌هایی در یک سطر نیاز دارد، نه بیش از ۱۰۰ تا.</translation>
    </message>
    <message>
        <source>There is already one that is called {name}.</source>
        <translation>پیش‌تر چیزی به نام {name} هست.</translation>
    </message>
    <message>
        <source>The key {key} marks with {label} already.</source>
        <translation>کلید {key} اکنون با {label} نشانه می‌گذارد.</translation>
    </message>
    <message>
        <source>{label} would be a kind of itself.</source>
        <translation>{label} گونه‌ای از خودش می‌شود.</translation>
    </message>
    <message>
        <source>The pattern is wrong at character {position}: {reason}.</source>
        <translation>الگو در نویسهٔ {position} نادرست است: {reason}.</translation>
    </message>
    <message>
        <source>The pattern is longer than {most} characters. Shorten it.</source>
        <translation>الگو از {most} نویسه درازتر است. کوتاهش کنید.</translation>
    </message>
    <message>
        <source>This pattern takes too long to match. Make it simpler: repeat nothing that is repeated already.</source>
        <translation>یافتن این الگو بسیار زمان می‌برد. ساده‌ترش کنید: آنچه را تکرار شده دوباره تکرار نکنید.</translation>
    </message>
    <message>
        <source>There is no collection {collection} in this project.</source>
        <translation>مجموعه‌ای به نام {collection} در این پروژه نیست.</translation>
    </message>
    <message>
        <source>There is no saved search {search} in this project.</source>
        <translation>جست‌وجوی ذخیره‌شده‌ای به نام {search} در این پروژه نیست.</translation>
    </message>
    <message>
        <source>A name needs at least one character.</source>
        <translation>نام دست‌کم یک نویسه می‌خواهد.</translation>
    </message>
    <message>
        <source>There is already a collection {name}. Choose another name.</source>
        <translation>مجموعه‌ای به نام {name} هست. نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>At {position}: there is no state {value}. There are {known}.</source>
        <translation>در جایگاه {position}: وضعیتی به نام {value} نیست. وضعیت‌ها: {known}.</translation>
    </message>
    <message>
        <source>{sign} at character {position} is opened and not closed. Close it, or take it out.</source>
        <translation>{sign} در نویسهٔ {position} باز شده و بسته نشده است. آن را ببندید یا بردارید.</translation>
    </message>
    <message>
        <source>At character {position} something to look for is missing.</source>
        <translation>در نویسهٔ {position} چیزی که باید جست‌وجو شود کم است.</translation>
    </message>
    <message>
        <source>{sign} at character {position} closes nothing. Take it out.</source>
        <translation>{sign} در نویسهٔ {position} چیزی را نمی‌بندد. آن را بردارید.</translation>
    </message>
    <message>
        <source>There is no filter {name} (character {position}). To look for these characters, put them between quotes.</source>
        <translation>شرطی به نام {name} نیست (نویسهٔ {position}). برای جست‌وجوی خود این نویسه‌ها، آن‌ها را در گیومه بگذارید.</translation>
    </message>
    <message>
        <source>The filter {name} at character {position} needs a value.</source>
        <translation>شرط {name} در نویسهٔ {position} مقدار می‌خواهد.</translation>
    </message>
    <message>
        <source>{value} (character {position}) is no number or date that can stand there.</source>
        <translation>{value} (نویسهٔ {position}) عدد یا تاریخی نیست که بتواند اینجا بیاید.</translation>
    </message>
    <message>
        <source>Only words can be near each other; at character {position} something else stands beside NEAR.</source>
        <translation>تنها واژه‌ها می‌توانند نزدیک هم باشند؛ در نویسهٔ {position} کنار NEAR چیز دیگری آمده است.</translation>
    </message>
    <message>
        <source>The word at character {position} has more than {most} stars. Take some out.</source>
        <translation>واژهٔ نویسهٔ {position} بیش از {most} ستاره دارد. چندتا را بردارید.</translation>
    </message>
    <message>
        <source>At character {position} too many parentheses stand in each other.</source>
        <translation>در نویسهٔ {position} پرانتزهای تودرتو بیش از اندازه‌اند.</translation>
    </message>
    <message>
        <source>There is nothing to look for yet: add a word, or spans with in:label.</source>
        <translation>هنوز چیزی برای جست‌وجو نیست: واژه‌ای بیفزایید، یا نشانه‌ها را با ⁦in:label⁩ مشخص کنید.</translation>
    </message>
    <message>
        <source>“{words}” is no place in the document.</source>
        <translation>«{words}» جایی در سند نیست.</translation>
    </message>
    <message>
        <source>The position {position} lies outside the text, which has {length} characters.</source>
        <translation>جایگاه {position} بیرون از متن است که {length} نویسه دارد.</translation>
    </message>
    <message>
        <source>There is no paragraph {number}; the last one is {count}.</source>
        <translation>بند {number} وجود ندارد؛ آخرین بند {count} است.</translation>
    </message>
    <message>
        <source>There is no span {number}; the document has {count}.</source>
        <translation>نشانهٔ {number} وجود ندارد؛ سند {count} نشانه دارد.</translation>
    </message>
    <message>
        <source>As one picture, this would be higher than {most} pixels, which few programs can show. Select a part of the text, or export a PDF.</source>
        <translation>این متن در یک تصویر بلندتر از {most} پیکسل می‌شود که کمتر برنامه‌ای آن را نشان می‌دهد. بخشی از متن را انتخاب کنید، یا آن را به صورت PDF برون‌برد کنید.</translation>
    </message>
    <message>
        <source>The printer {printer} does not take the pages. See whether it is ready.</source>
        <translation>چاپگر {printer} صفحه‌ها را نمی‌پذیرد. ببینید آماده است یا نه.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>لغو شد؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The encoding is not certain: it may be {candidates}. Say which one it is.</source>
        <translation>کدگذاری پرونده قطعی نیست؛ شاید {candidates} باشد. بگویید کدام است.</translation>
    </message>
    <message>
        <source>This is not {encoding}: the byte at offset {offset} does not fit. Choose another encoding.</source>
        <translation>این {encoding} نیست: بایت در جایگاه {offset} با آن نمی‌خواند. کدگذاری دیگری برگزینید.</translation>
    </message>
    <message>
        <source>There is no encoding called {encoding}.</source>
        <translation>کدگذاری‌ای به نام {encoding} وجود ندارد.</translation>
    </message>
    <message>
        <source>This is XML in an EBCDIC of mainframes ({encoding}) that is not read here. Save it as UTF-8.</source>
        <translation>این یک XML با کدگذاری EBCDIC رایانه‌های بزرگ ({encoding}) است که اینجا خوانده نمی‌شود. آن را با UTF-8 ذخیره کنید.</translation>
    </message>
    <message>
        <source>This is not a text: its bytes fit no encoding that is known here.</source>
        <translation>این متن نیست: بایت‌هایش با هیچ کدگذاری شناخته‌شده‌ای نمی‌خواند.</translation>
    </message>
    <message>
        <source>A NUL character stands at position {offset}, so this is not a text, or it is UTF-16 without a mark.</source>
        <translation>در جایگاه {offset} نویسهٔ NUL هست؛ پس این متن نیست، یا UTF-16 بی‌نشانه است.</translation>
    </message>
    <message>
        <source>The file is empty: there is nothing to annotate in it.</source>
        <translation>پرونده خالی است: چیزی برای نشانه‌گذاری در آن نیست.</translation>
    </message>
    <message>
        <source>There is no text in it. If it shows pictures of pages, have their letters recognised (OCR) first.</source>
        <translation>متنی در آن نیست. اگر تصویر صفحه‌ها را نشان می‌دهد، نخست نویسه‌هایش را بازشناسی (OCR) کنید.</translation>
    </message>
    <message>
        <source>This is no ordinary file, so it is not read.</source>
        <translation>این پروندهٔ معمولی نیست و خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>It is larger than {most} MB, which is the most that is read at once.</source>
        <translation>از {most} مگابایت بزرگ‌تر است که بیشترین اندازهٔ خواندن در یک بار است.</translation>
    </message>
    <message>
        <source>To read it the package {package} is needed: pip install “hashiya[formats]”.</source>
        <translation>خواندن آن به بستهٔ {package} نیاز دارد: ⁦pip install &quot;hashiya[formats]&quot;⁩.</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says ({reason}).</source>
        <translation>آسیب دیده است، یا آنچه نامش می‌گوید نیست ({reason}).</translation>
    </message>
    <message>
        <source>Something in it is longer than is read at once. Divide the file.</source>
        <translation>چیزی در آن بلندتر از آن است که یک‌باره خوانده شود. پرونده را بخش کنید.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save it without one.</source>
        <translation>با گذرواژه محافظت شده است. بدون گذرواژه ذخیره‌اش کنید.</translation>
    </message>
    <message>
        <source>It would unpack to far more than it seems to hold, as archives made to do harm do.</source>
        <translation>با باز شدن بسیار بزرگ‌تر از آنچه می‌نماید می‌شود، مانند بایگانی‌هایی که برای آسیب زدن ساخته‌اند.</translation>
    </message>
    <message>
        <source>A path in it leads out of it: {name}.</source>
        <translation>مسیری در آن به بیرون از آن می‌رود: {name}.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>بیش از اندازه تودرتو است.</translation>
    </message>
    <message>
        <source>It has more than {most} pages or chapters, which is the most that is read at once. Divide it.</source>
        <translation>بیش از {most} صفحه یا فصل دارد که بیشترین اندازهٔ خواندن در یک بار است. آن را تقسیم کنید.</translation>
    </message>
    <message>
        <source>It holds more elements and attributes than are read at once. Divide it into several files.</source>
        <translation>عناصر و ویژگی‌های آن بیش از اندازه‌ای است که در یک بار خوانده می‌شود. آن را به چند پرونده تقسیم کنید.</translation>
    </message>
    <message>
        <source>It declares entities of its own, which are not followed.</source>
        <translation>موجودیت‌هایی (entities) از خود تعریف می‌کند که دنبال نمی‌شوند.</translation>
    </message>
    <message>
        <source>The part {name} is missing in it.</source>
        <translation>بخش {name} در آن نیست.</translation>
    </message>
    <message>
        <source>The column {column} holds no text in this row.</source>
        <translation>ستون {column} در این ردیف متنی ندارد.</translation>
    </message>
    <message>
        <source>The row ends before the column {column}.</source>
        <translation>ردیف پیش از ستون {column} تمام می‌شود.</translation>
    </message>
    <message>
        <source>The row cannot be read ({reason}).</source>
        <translation>این ردیف خواندنی نیست ({reason}).</translation>
    </message>
    <message>
        <source>There is no column {column}; there are {columns}.</source>
        <translation>ستون {column} نیست؛ ستون‌ها: {columns}.</translation>
    </message>
    <message>
        <source>The row has more than {most} columns, which is the most that is read.</source>
        <translation>ردیف بیش از {most} ستون دارد که بیشترین اندازهٔ خواندن است.</translation>
    </message>
    <message>
        <source>There is no sheet {sheet}; there are {sheets}.</source>
        <translation>برگه‌ای به نام {sheet} نیست؛ برگه‌ها: {sheets}.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>ردیفی در آن نیست.</translation>
    </message>
    <message>
        <source>The file is {encoding}; JSONL is read as UTF-8 only. Save it as UTF-8.</source>
        <translation>پرونده {encoding} است؛ JSONL تنها با UTF-8 خوانده می‌شود. با UTF-8 ذخیره‌اش کنید.</translation>
    </message>
    <message>
        <source>This is not UTF-8: the byte at offset {offset} of the line does not fit.</source>
        <translation>این UTF-8 نیست: بایت در جایگاه {offset} سطر نمی‌خواند.</translation>
    </message>
    <message>
        <source>This is not JSON (column {column}: {reason}).</source>
        <translation>این JSON نیست (ستون {column}: {reason}).</translation>
    </message>
    <message>
        <source>{name} is nested too deeply.</source>
        <translation>{name} بیش از اندازه تودرتو است.</translation>
    </message>
    <message>
        <source>The line is JSON, but not an object: a document stands between {open} and {close}.</source>
        <translation>سطر JSON است ولی شیء نیست: سند میان {open} و {close} می‌آید.</translation>
    </message>
    <message>
        <source>{name} is not a number that JSON knows.</source>
        <translation>{name} عددی نیست که JSON بشناسد.</translation>
    </message>
    <message>
        <source>The number {digits} is too large: whole numbers have up to 64 bits.</source>
        <translation>عدد {digits} بیش از اندازه بزرگ است: عددهای صحیح تا ۶۴ بیت‌اند.</translation>
    </message>
    <message>
        <source>The number {digits} is too large.</source>
        <translation>عدد {digits} بیش از اندازه بزرگ است.</translation>
    </message>
    <message>
        <source>The key {key} stands twice in one object.</source>
        <translation>کلید {key} در یک شیء دو بار آمده است.</translation>
    </message>
    <message>
        <source>This is a line of a span table, which cannot be imported; export without --spans.</source>
        <translation>این سطری از جدول نشانه‌هاست که درون‌برد نمی‌شود؛ بدون ‎--spans برون‌برد کنید.</translation>
    </message>
    <message>
        <source>The document has no {key}.</source>
        <translation>سند {key} ندارد.</translation>
    </message>
    <message>
        <source>The document&apos;s {key} is empty: there is nothing to annotate in it.</source>
        <translation>{key} سند خالی است: چیزی برای نشانه‌گذاری در آن نیست.</translation>
    </message>
    <message>
        <source>The text does not agree with its {key}: it was changed after it was exported.</source>
        <translation>متن با {key} خود نمی‌خواند: پس از برون‌برد دگرگون شده است.</translation>
    </message>
    <message>
        <source>{key} must be one of {choices}, not {found}.</source>
        <translation>{key} باید یکی از {choices} باشد، نه {found}.</translation>
    </message>
    <message>
        <source>{key} of {name} must be a string.</source>
        <translation>{key} در {name} باید رشته باشد.</translation>
    </message>
    <message>
        <source>{key} of {name} must be an object.</source>
        <translation>{key} در {name} باید شیء باشد.</translation>
    </message>
    <message>
        <source>{key} must be a list of objects.</source>
        <translation>{key} باید فهرستی از شیءها باشد.</translation>
    </message>
    <message>
        <source>{key} of {name} is no time as {example} is one: {found}.</source>
        <translation>{key} در {name} زمانی همانند {example} نیست: {found}.</translation>
    </message>
    <message>
        <source>The start and end of {name} must be two whole numbers.</source>
        <translation>آغاز و پایان {name} باید دو عدد صحیح باشند.</translation>
    </message>
    <message>
        <source>The range {range} of {name} is empty: a span needs at least one character.</source>
        <translation>بازهٔ {range} در {name} خالی است: نشانه دست‌کم یک نویسه می‌خواهد.</translation>
    </message>
    <message>
        <source>The range {range} of {name} cuts a character in two (a UTF-16 pair).</source>
        <translation>بازهٔ {range} در {name} نویسه‌ای را دو نیم می‌کند (جفت UTF-16).</translation>
    </message>
    <message>
        <source>The {key} of {name} must be a list of pairs such as {pair}.</source>
        <translation>{key} در {name} باید فهرستی از جفت‌هایی مانند {pair} باشد.</translation>
    </message>
    <message>
        <source>The {key} of {name} do not reach from its {start} to its {end}.</source>
        <translation>{key} در {name} از {start} تا {end} آن نمی‌رسند.</translation>
    </message>
    <message>
        <source>{key} of {name} names the span {span}, which the document does not have.</source>
        <translation>{key} در {name} نشانهٔ {span} را می‌نامد که در سند نیست.</translation>
    </message>
    <message>
        <source>{stranger} stands both in {name} and in its {key}.</source>
        <translation>{stranger} هم در {name} و هم در {key} آن آمده است.</translation>
    </message>
    <message>
        <source>The {key} of {name} is missing.</source>
        <translation>{key} در {name} نیست.</translation>
    </message>
    <message>
        <source>The id {id} of {name} stands twice in the document.</source>
        <translation>شناسهٔ {id} در {name} دو بار در سند آمده است.</translation>
    </message>
    <message>
        <source>The {kind} id {id} was already used in line {line}.</source>
        <translation>شناسهٔ {id} (‏{kind}) پیش‌تر در سطر {line} به کار رفته است.</translation>
    </message>
    <message>
        <source>The {kind} id {id} was already used in this line.</source>
        <translation>شناسهٔ {id} (‏{kind}) پیش‌تر در همین سطر به کار رفته است.</translation>
    </message>
    <message>
        <source>A string holds a NUL character at position {offset}, so it is not a text.</source>
        <translation>در رشته‌ای نویسهٔ NUL در جایگاه {offset} هست؛ پس متن نیست.</translation>
    </message>
    <message>
        <source>A string holds half a character (a lone surrogate) at position {offset}.</source>
        <translation>در رشته‌ای نیم‌نویسه‌ای (surrogate تنها) در جایگاه {offset} هست.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>by hand</source>
        <translation>دستی</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>درون‌بردشده</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>بازه</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>بازه‌ها</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>طول</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>نشانه‌گذار</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>ساخته‌شده</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییریافته</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>project</source>
        <translation>پروژه</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>پروژهٔ تازه</translation>
    </message>
    <message>
        <source>Hashiya projects</source>
        <translation>پروژه‌های حاشیه</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>باز کردن پروژه</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>اکنون سر جایش نیست</translation>
    </message>
    <message>
        <source>There are no recent projects yet.</source>
        <translation>هنوز پروژهٔ اخیری نیست.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>پروژه‌های اخیر</translation>
    </message>
    <message>
        <source>Type the name of a project</source>
        <translation>نام پروژه را بنویسید</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>درون‌برد پرونده‌ها</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>همهٔ پرونده‌ها</translation>
    </message>
    <message>
        <source>Texts, books, pages, tables</source>
        <translation>متن‌ها، کتاب‌ها، صفحه‌ها، جدول‌ها</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>درون‌برد پوشه</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>در حال بررسی پرونده‌ها…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>در حال درون‌برد…</translation>
    </message>
    <message>
        <source>Import apart</source>
        <translation>درون‌برد جداگانه</translation>
    </message>
    <message>
        <source>Something was done since the import. Take it back first, then import anew.</source>
        <translation>پس از درون‌برد کار دیگری شده است. نخست آن را واگرد کنید و سپس دوباره درون‌برد کنید.</translation>
    </message>
    <message>
        <source>Nothing new: all of this is in the project already.</source>
        <translation>چیز تازه‌ای نیست: همهٔ این‌ها در پروژه هست.</translation>
    </message>
    <message>
        <source>Imported {documents} with {spans}.</source>
        <translation>درون‌برد شد: {documents}، {spans}.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>در حال برون‌برد…</translation>
    </message>
    <message>
        <source>Replace {name}?</source>
        <translation>{name} جایگزین شود؟</translation>
    </message>
    <message>
        <source>There is already a file {path}.</source>
        <translation>پروندهٔ {path} از پیش هست.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>جایگزینی</translation>
    </message>
    <message>
        <source>Exported {documents} with {spans} to {path}.</source>
        <translation>برون‌برد به {path} انجام شد: {documents}، {spans}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>نمایش در پوشه</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>رونوشت {name}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ذخیرهٔ رونوشت</translation>
    </message>
    <message>
        <source>This is the project itself. Choose another name for the copy.</source>
        <translation>این خود پروژه است. برای رونوشت نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>باز کردن رونوشت</translation>
    </message>
    <message>
        <source>A copy stands at {path}.</source>
        <translation>رونوشتی در {path} نوشته شد.</translation>
    </message>
    <message>
        <source>New spans carry the name {name}.</source>
        <translation>نشانه‌های تازه نام {name} را دارند.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Hashiya JSONL, one document a line</source>
        <translation>JSONL حاشیه، هر سطر یک سند</translation>
    </message>
    <message>
        <source>everything; foreign keys are kept as metadata</source>
        <translation>همه چیز؛ کلیدهای بیگانه فراداده می‌شوند</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>متن ساده</translation>
    </message>
    <message>
        <source>every character; the encoding is found</source>
        <translation>همهٔ نویسه‌ها؛ کدگذاری پیدا می‌شود</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>every character; title, author, date and language of its front matter</source>
        <translation>همهٔ نویسه‌ها؛ عنوان، نویسنده، تاریخ و زبان از سرآغاز آن</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>صفحه‌های وب</translation>
    </message>
    <message>
        <source>what a reader sees, tables row by row; what its head says</source>
        <translation>آنچه خواننده می‌بیند، جدول‌ها ردیف به ردیف؛ آنچه سرآغاز صفحه می‌گوید</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>سندهای Word</translation>
    </message>
    <message>
        <source>text, tables, footnotes; no comments, headers, deleted or hidden text</source>
        <translation>متن، جدول‌ها، پانویس‌ها؛ بدون دیدگاه‌ها، سرصفحه‌ها و متن پاک‌شده یا پنهان</translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation>متن‌های OpenDocument</translation>
    </message>
    <message>
        <source>text, tables, footnotes; no comments, headers, deleted text</source>
        <translation>متن، جدول‌ها، پانویس‌ها؛ بدون دیدگاه‌ها، سرصفحه‌ها و متن پاک‌شده</translation>
    </message>
    <message>
        <source>E-books</source>
        <translation>کتاب‌های الکترونیکی</translation>
    </message>
    <message>
        <source>the chapters, a document each, or the book as one</source>
        <translation>هر فصل یک سند، یا همهٔ کتاب یک سند</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>text in paragraphs; no running heads and page numbers; no pictures of pages</source>
        <translation>متن، بند به بند؛ بدون سرصفحه و شمارهٔ صفحه؛ نه صفحه‌های تصویری</translation>
    </message>
    <message>
        <source>Tables as text</source>
        <translation>جدول‌های متنی</translation>
    </message>
    <message>
        <source>a document for each row; you say what the columns are</source>
        <translation>هر ردیف یک سند؛ شما می‌گویید ستون‌ها چیستند</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>صفحه‌گسترده‌ها</translation>
    </message>
    <message>
        <source>a document for each row of one sheet: the first that has rows, if no other is chosen</source>
        <translation>هر ردیف یک سند، از یک برگه: نخستین برگه‌ای که ردیف دارد، مگر برگهٔ دیگری گزیده شود</translation>
    </message>
    <message>
        <source>XML (TEI and other)</source>
        <translation>XML (TEI و جز آن)</translation>
    </message>
    <message>
        <source>TEI: text with notes, header as metadata; other XML: its running text</source>
        <translation>‏TEI: متن با یادداشت‌ها، سرآغاز در فراداده؛ XML دیگر: متن پیوستهٔ آن</translation>
    </message>
    <message>
        <source>Spans as JSONL</source>
        <translation>نشانه‌ها به صورت JSONL</translation>
    </message>
    <message>
        <source>Spans as CSV</source>
        <translation>نشانه‌ها به صورت CSV</translation>
    </message>
    <message>
        <source>Spans as TSV</source>
        <translation>نشانه‌ها به صورت TSV</translation>
    </message>
</context>
<context>
    <name>guard</name>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Now it is done, and on the disk.</source>
        <translation>اکنون انجام شد و روی دیسک است.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Find a command</source>
        <translation>یافتن فرمان</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>چه کاری می‌خواهید بکنید؟</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Undone: {step}</source>
        <translation>واگرد شد: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>از نو انجام شد: {step}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>واگرد شده</translation>
    </message>
    <message>
        <source>taken back for good</source>
        <translation>برای همیشه واگرد شده</translation>
    </message>
    <message>
        <source>cannot be taken back</source>
        <translation>واگردشدنی نیست</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;واگرد: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>ا&amp;ز نو: {step}</translation>
    </message>
    <message>
        <source>What this step changed is not in any document now.</source>
        <translation>آنچه این گام دگرگون کرد اکنون در هیچ سندی نیست.</translation>
    </message>
    <message>
        <source>The project stands at this point already.</source>
        <translation>پروژه هم‌اکنون در همین نقطه است.</translation>
    </message>
    <message>
        <source>Taken back: {steps}.</source>
        <translation>واگرد شد: {steps}.</translation>
    </message>
    <message>
        <source>Done again: {steps}.</source>
        <translation>دوباره انجام شد: {steps}.</translation>
    </message>
    <message>
        <source>Return to where it was</source>
        <translation>برگشت به جایی که بود</translation>
    </message>
    <message>
        <source>Going through the history…</source>
        <translation>گذر از تاریخچه…</translation>
    </message>
</context>
<context>
    <name>keeping</name>
    <message>
        <source>Saving what can be saved…</source>
        <translation>نجات آنچه نجات‌پذیر است…</translation>
    </message>
    <message>
        <source>Saved {documents} with {spans} into {path}; not saved: {gone} entries and the history. The damaged file is as it was.</source>
        <translation>نجات یافت و در {path} نوشته شد: {documents}، {spans}. نجات نیافت: {gone} مورد و تاریخچه. پروندهٔ آسیب‌دیده همان است که بود.</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Language not known</source>
        <translation>زبان ناشناخته</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربی</translation>
    </message>
    <message>
        <source>Central Kurdish</source>
        <translation>کردی سورانی</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگلیسی</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>French</source>
        <translation>فرانسوی</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>عبری</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>پشتو</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>سندی</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>سریانی</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>ترکی</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>اویغوری</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>اردو</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>ییدیش</translation>
    </message>
</context>
<context>
    <name>linking</name>
    <message>
        <source>There is no span yet that {link} could lead to.</source>
        <translation>هنوز نشانه‌ای نیست که {link} به آن برود.</translation>
    </message>
    <message>
        <source>Type words of the span it leads to</source>
        <translation>واژه‌هایی از نشانه‌ای که به آن می‌رود بنویسید</translation>
    </message>
    <message>
        <source>The scheme has no link from {source} to {target}, or they are linked already.</source>
        <translation>طرح پیوندی از {source} به {target} ندارد، یا آن دو پیش‌تر پیوند خورده‌اند.</translation>
    </message>
    <message>
        <source>Linked: {link} {text}</source>
        <translation>پیوند خورد: {link} {text}</translation>
    </message>
    <message>
        <source>The scheme has no link that leads from {label}.</source>
        <translation>طرح پیوندی ندارد که از {label} برود.</translation>
    </message>
    <message>
        <source>Link {text}</source>
        <translation>پیوند {text}</translation>
    </message>
    <message>
        <source>Type the name or the key of a link</source>
        <translation>نام یا کلید پیوندی را بنویسید</translation>
    </message>
    <message>
        <source>The link is removed</source>
        <translation>پیوند برداشته شد</translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation>رفتن به سر دیگر</translation>
    </message>
    <message>
        <source>Fields and note…</source>
        <translation>فیلدها و یادداشت…</translation>
    </message>
    <message>
        <source>Make it: {link}</source>
        <translation>تغییر به: {link}</translation>
    </message>
    <message>
        <source>Turn it round</source>
        <translation>برگرداندن جهت</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>برداشتن پیوند</translation>
    </message>
    <message>
        <source>{link}: {source} to {target}</source>
        <translation>{link}: از {source} به {target}</translation>
    </message>
</context>
<context>
    <name>marking</name>
    <message>
        <source>Select some text first, or put the caret into a word.</source>
        <translation>نخست بخشی از متن را انتخاب کنید، یا مکان‌نما را در واژه‌ای بگذارید.</translation>
    </message>
    <message>
        <source>Nothing but blanks is selected.</source>
        <translation>جز فاصله چیزی انتخاب نشده است.</translation>
    </message>
    <message>
        <source>Marked as {label}: {text}</source>
        <translation>با برچسب {label} نشانه‌گذاری شد: {text}</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>نشانه‌گذاری با برچسب</translation>
    </message>
    <message>
        <source>Relabel as</source>
        <translation>تغییر برچسب به</translation>
    </message>
    <message>
        <source>Relabelled as {label}</source>
        <translation>برچسب به {label} تغییر کرد</translation>
    </message>
    <message>
        <source>The span is deleted</source>
        <translation>نشانه پاک شد</translation>
    </message>
    <message>
        <source>Select the part that the span is to lose.</source>
        <translation>بخشی را که باید از نشانه بیرون رود انتخاب کنید.</translation>
    </message>
    <message>
        <source>Kept. Select the next part, then mark all of it with one label.</source>
        <translation>نگه داشته شد. بخش بعدی را انتخاب کنید و سپس همه را با یک برچسب نشانه بگذارید.</translation>
    </message>
    <message>
        <source>Every selection becomes</source>
        <translation>هر انتخاب می‌شود</translation>
    </message>
    <message>
        <source>Every selection becomes {label} now. Escape ends it.</source>
        <translation>از این پس هر انتخابی {label} می‌شود. کلید Escape پایانش می‌دهد.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;پرونده</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;ویرایش</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;نشانه‌گذاری</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;رفتن</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;سند</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ن&amp;ما</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>را&amp;هنما</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>نشانه‌گذاری با برچسب</translation>
    </message>
    <message>
        <source>Extend and shrink</source>
        <translation>گسترش و کوچک کردن</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Sort documents</source>
        <translation>مرتب‌سازی سندها</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>زبان پنجره</translation>
    </message>
</context>
<context>
    <name>navigation</name>
    <message>
        <source>This was the last span of the document.</source>
        <translation>این آخرین نشانهٔ سند بود.</translation>
    </message>
    <message>
        <source>This was the first span of the document.</source>
        <translation>این نخستین نشانهٔ سند بود.</translation>
    </message>
    <message>
        <source>There is no span at the caret.</source>
        <translation>در جای مکان‌نما نشانه‌ای نیست.</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>B</source>
        <comment>bytes</comment>
        <translation>بایت</translation>
    </message>
    <message>
        <source>kB</source>
        <comment>1,000 bytes</comment>
        <translation>کیلوبایت</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>1,000,000 bytes</comment>
        <translation>مگابایت</translation>
    </message>
    <message>
        <source>GB</source>
        <comment>1,000,000,000 bytes</comment>
        <translation>گیگابایت</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>Appearance</source>
        <translation>نمای پنجره</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>قلم‌ها</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>The colours of the window and of the page.</source>
        <translation>رنگ‌های پنجره و صفحه.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سامانه</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تضاد زیاد</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>زبان پنجره</translation>
    </message>
    <message>
        <source>It changes at once; texts keep their own language.</source>
        <translation>بی‌درنگ عوض می‌شود؛ زبان متن‌ها همان می‌ماند.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>گاه‌شماری</translation>
    </message>
    <message>
        <source>In which dates are written: when a span was made, when a step was done.</source>
        <translation>تاریخ‌ها با آن نوشته می‌شوند: زمان ساختن نشانه و انجام هر گام.</translation>
    </message>
    <message>
        <source>That of the language</source>
        <translation>گاه‌شماری زبان</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>میلادی</translation>
    </message>
    <message>
        <source>Persian (solar Hijri)</source>
        <translation>هجری خورشیدی</translation>
    </message>
    <message>
        <source>Islamic (lunar Hijri)</source>
        <translation>هجری قمری</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>رقم‌ها</translation>
    </message>
    <message>
        <source>With which numbers and dates are written in the window.</source>
        <translation>عددها و تاریخ‌های پنجره با این رقم‌ها نوشته می‌شوند.</translation>
    </message>
    <message>
        <source>Those of the language</source>
        <translation>رقم‌های زبان</translation>
    </message>
    <message>
        <source>European ones (0123)</source>
        <translation>رقم‌های اروپایی (0123)</translation>
    </message>
    <message>
        <source>Those of its script (٠١٢٣, ۰۱۲۳)</source>
        <translation>رقم‌های خطّ آن (۰۱۲۳)</translation>
    </message>
    <message>
        <source>Show the bar of labels</source>
        <translation>نمایش نوار برچسب‌ها</translation>
    </message>
    <message>
        <source>The buttons of the labels above the text; their keys work without it too.</source>
        <translation>دکمه‌های برچسب‌ها بالای متن؛ کلیدهایشان بدون آن هم کار می‌کنند.</translation>
    </message>
    <message>
        <source>The font in which texts in this language are read.</source>
        <translation>قلمی که متن‌های این زبان با آن خوانده می‌شوند.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>New projects begin with it: your spans carry it. Empty: the name of your account.</source>
        <translation>پروژه‌های تازه با آن آغاز می‌شوند و نشانه‌هایتان آن را دارند. اگر خالی باشد: نام حساب شما.</translation>
    </message>
    <message>
        <source>Backup every</source>
        <translation>پشتیبان‌گیری هر</translation>
    </message>
    <message>
        <source>A copy of the open project is put aside after so many minutes of work.</source>
        <translation>پس از این شمار دقیقه کار، رونوشتی از پروژهٔ باز کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> دقیقه</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>Without vowel signs</source>
        <translation>بدون اعراب</translation>
    </message>
    <message>
        <source>Harakat, Quranic signs and accents.</source>
        <translation>حرکت‌ها، نشانه‌های قرآنی و تکیه‌ها.</translation>
    </message>
    <message>
        <source>Without niqqud</source>
        <translation>بدون نیقود</translation>
    </message>
    <message>
        <source>Hebrew points and accents of cantillation.</source>
        <translation>نقطه‌های عبری و نشانه‌های خوانش.</translation>
    </message>
    <message>
        <source>Without tatweel</source>
        <translation>بدون کشیده</translation>
    </message>
    <message>
        <source>The stroke that lengthens a word.</source>
        <translation>خطی که واژه را می‌کشد.</translation>
    </message>
    <message>
        <source>Forms of hamza and alef</source>
        <translation>شکل‌های همزه و الف</translation>
    </message>
    <message>
        <source>Alef with hamza, madda or wasla is alef; waw and yeh with hamza are waw and yeh.</source>
        <translation>الف با همزه یا مد یا وصل همان الف است؛ واو و ی همزه‌دار همان واو و ی.</translation>
    </message>
    <message>
        <source>Forms of yeh</source>
        <translation>شکل‌های ی</translation>
    </message>
    <message>
        <source>Yeh, alef maqsura and Persian yeh are one.</source>
        <translation>ی عربی، الف مقصوره و ی فارسی یکی هستند.</translation>
    </message>
    <message>
        <source>Forms of kaf</source>
        <translation>شکل‌های کاف</translation>
    </message>
    <message>
        <source>Arabic kaf and Persian keheh are one.</source>
        <translation>کاف عربی و کاف فارسی یکی هستند.</translation>
    </message>
    <message>
        <source>Ta marbuta and heh</source>
        <translation>تای گرد و ه</translation>
    </message>
    <message>
        <source>Ta marbuta and the forms of heh are one.</source>
        <translation>تای گرد و شکل‌های ه یکی هستند.</translation>
    </message>
    <message>
        <source>Digits of all scripts</source>
        <translation>رقم‌های همهٔ خط‌ها</translation>
    </message>
    <message>
        <source>Arabic and Persian digits are those of Europe.</source>
        <translation>رقم‌های عربی و فارسی همان رقم‌های اروپایی‌اند.</translation>
    </message>
    <message>
        <source>Without invisible characters</source>
        <translation>بدون نویسه‌های ناپیدا</translation>
    </message>
    <message>
        <source>Joiners, directional marks, soft hyphens.</source>
        <translation>پیونددهنده‌ها، نشانه‌های جهت، خط‌تیرهٔ نرم.</translation>
    </message>
    <message>
        <source>Final letters</source>
        <translation>حرف‌های پایانی</translation>
    </message>
    <message>
        <source>The final forms of Hebrew letters are the letters.</source>
        <translation>شکل پایانی حرف‌های عبری همان حرف‌ها هستند.</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>حرف‌های بزرگ</translation>
    </message>
    <message>
        <source>Capital letters are small ones.</source>
        <translation>حرف‌های بزرگ لاتین همان حرف‌های کوچک‌اند.</translation>
    </message>
    <message>
        <source>Presentation forms</source>
        <translation>شکل‌های نمایشی</translation>
    </message>
    <message>
        <source>Ligatures and wide letters are the letters they stand for.</source>
        <translation>حرف‌های پیوسته و پهن همان حرف‌هایی‌اند که نشان می‌دهند.</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>نقطه‌گذاری</translation>
    </message>
    <message>
        <source>Arabic, Hebrew and typographic signs are those of ASCII.</source>
        <translation>نشانه‌های عربی و عبری و چاپی همان نشانه‌های ASCII هستند.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Export as PDF</source>
        <translation>برون‌برد PDF</translation>
    </message>
    <message>
        <source>Export the selection as PDF</source>
        <translation>برون‌برد بخش انتخاب‌شده به صورت PDF</translation>
    </message>
    <message>
        <source>Export as a picture</source>
        <translation>برون‌برد به صورت تصویر</translation>
    </message>
    <message>
        <source>Export the selection as a picture</source>
        <translation>برون‌برد بخش انتخاب‌شده به صورت تصویر</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>در حال چاپ…</translation>
    </message>
    <message>
        <source>The pages were given to the printer.</source>
        <translation>صفحه‌ها به چاپگر سپرده شد.</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>به {path} برون‌برد شد.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
</context>
<context>
    <name>projects</name>
    <message>
        <source>This is a backup, to be looked at: {name}. Nothing can be changed.</source>
        <translation>این یک پشتیبان برای نگاه کردن است: {name}. چیزی را نمی‌توان دگرگون کرد.</translation>
    </message>
    <message>
        <source>Back to the project</source>
        <translation>بازگشت به پروژه</translation>
    </message>
    <message>
        <source>{name} is open for reading only: nothing can be changed.</source>
        <translation>{name} تنها برای خواندن باز است: چیزی را نمی‌توان تغییر داد.</translation>
    </message>
    <message>
        <source>{name} has the format of this version now. As it was before, it is a backup.</source>
        <translation>{name} اکنون قالب این ویرایش برنامه را دارد و آن‌گونه که بود در پشتیبان‌ها مانده است.</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>باز کردن برای خواندن</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>به دست گرفتن…</translation>
    </message>
    <message>
        <source>Does nobody work on {name} any more?</source>
        <translation>آیا دیگر کسی روی {name} کار نمی‌کند؟</translation>
    </message>
    <message>
        <source>If somebody still has it open on {host}, two would write to it at the same time. Take over only when that machine is off, or the project is closed there.</source>
        <translation>اگر کسی هنوز آن را روی {host} باز داشته باشد، دو نفر همزمان در آن می‌نویسند. تنها وقتی آن را به دست بگیرید که آن رایانه خاموش باشد یا پروژه در آنجا بسته شده باشد.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>به دست گرفتن</translation>
    </message>
    <message>
        <source>Save what can be saved…</source>
        <translation>نجات آنچه نجات‌پذیر است…</translation>
    </message>
</context>
<context>
    <name>quick</name>
    <message>
        <source>The scheme has neither fields nor links for {label}.</source>
        <translation>طرح برای {label} نه فیلدی دارد نه پیوندی.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Operation not permitted</source>
        <translation>این کار مجاز نیست</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>چنین پرونده یا پوشه‌ای نیست</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطای خواندن یا نوشتن روی دیسک</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>چنین دستگاه یا نشانی‌ای نیست</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>حافظه کافی نیست</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>اجازهٔ این کار را ندارید</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>دستگاه مشغول است</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>پرونده‌ای به این نام هست</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>چنین دستگاهی نیست</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>پوشه نیست</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>پوشه است</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>سامانه این را اینجا نمی‌پذیرد</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>پرونده‌های باز بیش از اندازه‌اند</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>پرونده‌های باز سامانه بیش از اندازه‌اند</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>پرونده برای آنجا بیش از اندازه بزرگ است</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>روی دیسک جایی نمانده است</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>دیسک فقط‌خواندنی است</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>پرونده بسته است</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>پیوند با برنامهٔ دیگر بریده شد</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>نام پرونده بیش از اندازه بلند است</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>پوشه خالی نیست</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>پیوندهای نمادین دور می‌زنند</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>سهم شما از دیسک پر شده است</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>دیسک شبکه دیگر این پرونده را نمی‌شناسد</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>دیسک شبکه وصل نیست</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>در زمان مقرر پاسخی نیامد</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>دستگاه دیگر خاموش است</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>این کار آنجا پشتیبانی نمی‌شود</translation>
    </message>
    <message>
        <source>Function not implemented</source>
        <translation>این کار در این سامانه پشتیبانی نمی‌شود</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>پایان آن نیست</translation>
    </message>
    <message>
        <source>the system reports the error {number}</source>
        <translation>سامانه از خطای {number} خبر می‌دهد</translation>
    </message>
    <message>
        <source>its name cannot be that of a file</source>
        <translation>نام آن نمی‌تواند نام پرونده باشد</translation>
    </message>
    <message>
        <source>it is no archive, or its end is missing</source>
        <translation>بایگانی فشرده نیست، یا پایانش کم است</translation>
    </message>
    <message>
        <source>a part of it is not as it was written</source>
        <translation>بخشی از آن چنان نیست که نوشته شده بود</translation>
    </message>
    <message>
        <source>it is packed in a way that is not known here</source>
        <translation>به شیوه‌ای فشرده شده که اینجا شناخته نیست</translation>
    </message>
    <message>
        <source>a part of it cannot be unpacked</source>
        <translation>بخشی از آن را نمی‌شود باز کرد</translation>
    </message>
    <message>
        <source>what it holds is no PDF, or only the beginning of one</source>
        <translation>آنچه در آن است PDF نیست، یا تنها آغاز آن است</translation>
    </message>
    <message>
        <source>it is locked in a way that is not known here</source>
        <translation>به شیوه‌ای قفل شده که اینجا شناخته نیست</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>پرونده خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>one of its pages cannot be read</source>
        <translation>یکی از صفحه‌هایش خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>the PDF is not as it should be</source>
        <translation>پروندهٔ PDF چنان که باید نیست</translation>
    </message>
    <message>
        <source>a part of the workbook is missing</source>
        <translation>بخشی از کارپوشه کم است</translation>
    </message>
    <message>
        <source>a part of the workbook is not as it should be</source>
        <translation>بخشی از کارپوشه چنان که باید نیست</translation>
    </message>
    <message>
        <source>the XML is not well-formed in line {line}, column {column}</source>
        <translation>ساختار XML در سطر {line}، ستون {column} درست نیست</translation>
    </message>
    <message>
        <source>the page is not as it should be</source>
        <translation>صفحه چنان که باید نیست</translation>
    </message>
    <message>
        <source>a cell in it is too long</source>
        <translation>خانه‌ای در آن بیش از اندازه بلند است</translation>
    </message>
    <message>
        <source>a NUL character stands in it</source>
        <translation>نویسهٔ NUL در آن هست</translation>
    </message>
    <message>
        <source>a quotation in it does not end</source>
        <translation>نقل‌قولی در آن پایان ندارد</translation>
    </message>
    <message>
        <source>its signs do not part it into cells</source>
        <translation>نشانه‌هایش آن را به خانه‌ها بخش نمی‌کنند</translation>
    </message>
    <message>
        <source>a string does not end</source>
        <translation>رشته‌ای پایان ندارد</translation>
    </message>
    <message>
        <source>an equals sign is missing behind the name</source>
        <translation>پس از نام، نشانهٔ مساوی کم است</translation>
    </message>
    <message>
        <source>a name stands twice</source>
        <translation>نامی دو بار آمده است</translation>
    </message>
    <message>
        <source>what stands behind the equals sign is no value</source>
        <translation>آنچه پس از مساوی آمده مقدار نیست</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>کروشه‌ای بسته نشده است</translation>
    </message>
    <message>
        <source>a character stands there that must not</source>
        <translation>نویسه‌ای آنجاست که نباید باشد</translation>
    </message>
    <message>
        <source>what stands behind a backslash has no meaning</source>
        <translation>آنچه پس از ممیز وارونه آمده معنایی ندارد</translation>
    </message>
    <message>
        <source>something stands behind the end of a statement</source>
        <translation>چیزی پس از پایان عبارت آمده است</translation>
    </message>
    <message>
        <source>this is no statement of TOML</source>
        <translation>این عبارتی از TOML نیست</translation>
    </message>
    <message>
        <source>something stands behind its end</source>
        <translation>چیزی پس از پایان آن آمده است</translation>
    </message>
    <message>
        <source>a comma or a colon is missing</source>
        <translation>ویرگول یا دونقطه‌ای کم است</translation>
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation>نامی میان گیومه کم است</translation>
    </message>
    <message>
        <source>a comma stands behind the last thing</source>
        <translation>پس از آخرین چیز ویرگول آمده است</translation>
    </message>
    <message>
        <source>a control character stands in a string</source>
        <translation>نویسهٔ کنترلی در رشته‌ای هست</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>مقداری کم است</translation>
    </message>
    <message>
        <source>a value in it cannot be read</source>
        <translation>مقداری در آن خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>letters in it cannot be read</source>
        <translation>حرف‌هایی در آن خوانده نمی‌شوند</translation>
    </message>
    <message>
        <source>its beginning is not that of a database</source>
        <translation>آغاز آن آغاز پایگاه داده نیست</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>دیسک از خرابی خبر می‌دهد</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>باز نمی‌شود</translation>
    </message>
    <message>
        <source>a row in it names one that is not there</source>
        <translation>سطری در آن از سطری نام می‌برد که نیست</translation>
    </message>
    <message>
        <source>two rows in it are the same</source>
        <translation>دو سطر در آن یکی‌اند</translation>
    </message>
    <message>
        <source>an index in it does not lead to all rows</source>
        <translation>نمایه‌ای در آن به همهٔ سطرها راه نمی‌برد</translation>
    </message>
    <message>
        <source>its pages do not fit together</source>
        <translation>صفحه‌هایش با هم نمی‌خوانند</translation>
    </message>
    <message>
        <source>a value that cannot be</source>
        <translation>مقداری در آن ناممکن است</translation>
    </message>
    <message>
        <source>a number of more than 64 bits</source>
        <translation>عددی در آن از ۶۴ بیت بلندتر است</translation>
    </message>
    <message>
        <source>a number without end</source>
        <translation>عددی در آن بی‌پایان است</translation>
    </message>
    <message>
        <source>not the JSON that was written</source>
        <translation>JSON درون آن آن نیست که نوشته شده بود</translation>
    </message>
    <message>
        <source>JSON that is too deep</source>
        <translation>JSON درون آن بیش از اندازه تودرتوست</translation>
    </message>
    <message>
        <source>a value that is no object</source>
        <translation>مقداری در آن شیء نیست</translation>
    </message>
    <message>
        <source>an object that holds something else than texts</source>
        <translation>شیئی در آن چیزی جز متن دارد</translation>
    </message>
    <message>
        <source>ranges that are none</source>
        <translation>بازه‌ای در آن نادرست است</translation>
    </message>
    <message>
        <source>something else than a text</source>
        <translation>جایی که باید متن باشد چیز دیگری است</translation>
    </message>
    <message>
        <source>something else than a whole number</source>
        <translation>جایی که باید عدد درست باشد چیز دیگری است</translation>
    </message>
    <message>
        <source>a moment in no year</source>
        <translation>زمانی در آن در هیچ سالی نیست</translation>
    </message>
    <message>
        <source>a row that is not whole</source>
        <translation>ردیفی در آن ناقص است</translation>
    </message>
    <message>
        <source>a document that cannot be</source>
        <translation>سندی در آن ناممکن است</translation>
    </message>
    <message>
        <source>ranges beside their hull</source>
        <translation>بازه‌ای در آن بیرون از مرزهایش است</translation>
    </message>
    <message>
        <source>rows in no order</source>
        <translation>ردیف‌های آن ترتیبی ندارند</translation>
    </message>
    <message>
        <source>a step that cannot be</source>
        <translation>گامی در آن ناممکن است</translation>
    </message>
    <message>
        <source>its table {name} is missing</source>
        <translation>جدول {name} آن کم است</translation>
    </message>
    <message>
        <source>its index {name} is missing</source>
        <translation>نمایهٔ {name} آن کم است</translation>
    </message>
    <message>
        <source>its part {name} is missing</source>
        <translation>بخش {name} آن کم است</translation>
    </message>
    <message>
        <source>a row of {table} names one of {parent} that is not there</source>
        <translation>سطری از {table} از سطری از {parent} نام می‌برد که نیست</translation>
    </message>
    <message>
        <source>it does not hold as much as the project</source>
        <translation>همهٔ آنچه در پروژه است در آن نیست</translation>
    </message>
    <message>
        <source>it is shorter or longer than what was packed</source>
        <translation>درازای آن با آنچه فشرده شد یکی نیست</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>نمی‌توان آن را از فشردگی درآورد</translation>
    </message>
    <message>
        <source>what is in it is no project of Hashiya</source>
        <translation>آنچه در آن است پروژهٔ حاشیه نیست</translation>
    </message>
    <message>
        <source>it is of a newer version of Hashiya</source>
        <translation>از نسخهٔ تازه‌تری از حاشیه است</translation>
    </message>
    <message>
        <source>something was added to it</source>
        <translation>چیزی به آن افزوده شده است</translation>
    </message>
    <message>
        <source>not all of it could be written</source>
        <translation>همهٔ آن نوشته نشد</translation>
    </message>
    <message>
        <source>bad character range</source>
        <translation>بازهٔ نویسه‌ها نادرست است</translation>
    </message>
    <message>
        <source>bad escape (end of pattern)</source>
        <translation>گریز نادرست (پایان الگو)</translation>
    </message>
    <message>
        <source>invalid group reference</source>
        <translation>ارجاع به گروه نامعتبر</translation>
    </message>
    <message>
        <source>min repeat greater than max repeat</source>
        <translation>کمینهٔ تکرار از بیشینه بزرگ‌تر است</translation>
    </message>
    <message>
        <source>missing )</source>
        <translation>یک ) کم است</translation>
    </message>
    <message>
        <source>missing &gt;</source>
        <translation>یک &gt; کم است</translation>
    </message>
    <message>
        <source>multiple repeat</source>
        <translation>تکرار روی تکرار</translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <translation>چیزی برای تکرار نیست</translation>
    </message>
    <message>
        <source>unbalanced parenthesis</source>
        <translation>پرانتز جفت ندارد</translation>
    </message>
    <message>
        <source>unknown extension</source>
        <translation>گسترش ناشناخته</translation>
    </message>
    <message>
        <source>unknown group</source>
        <translation>گروه ناشناخته</translation>
    </message>
    <message>
        <source>unknown property</source>
        <translation>ویژگی ناشناخته</translation>
    </message>
    <message>
        <source>unterminated character set</source>
        <translation>مجموعهٔ نویسه‌ها بسته نشده است</translation>
    </message>
    <message>
        <source>it has no meaning there</source>
        <translation>آنجا معنایی ندارد</translation>
    </message>
</context>
<context>
    <name>scheming</name>
    <message>
        <source>Read a scheme</source>
        <translation>خواندن طرح</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>طرح‌ها</translation>
    </message>
    <message>
        <source>Write the scheme</source>
        <translation>نوشتن طرح</translation>
    </message>
    <message>
        <source>The scheme stands at {path}.</source>
        <translation>طرح در {path} است.</translation>
    </message>
    <message>
        <source>Looking what changes…</source>
        <translation>بررسی آنچه تغییر می‌کند…</translation>
    </message>
    <message>
        <source>Change the scheme?</source>
        <translation>طرح تغییر کند؟</translation>
    </message>
    <message>
        <source>It is one step, which undo takes back.</source>
        <translation>یک گام است که واگرد آن را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Changing the scheme…</source>
        <translation>طرح تغییر می‌کند…</translation>
    </message>
    <message>
        <source>The scheme is changed.</source>
        <translation>طرح تغییر کرد.</translation>
    </message>
    <message>
        <source>{label} becomes {into}: {count}</source>
        <translation>{label} می‌شود {into}: {count}</translation>
    </message>
    <message>
        <source>{label} is given to {into}: {count}</source>
        <translation>{label} به {into} داده می‌شود: {count}</translation>
    </message>
    <message>
        <source>{label} goes, with what it marks: {count}</source>
        <translation>{label} با آنچه نشانه کرده می‌رود: {count}</translation>
    </message>
    <message>
        <source>{label}, {field}: the values go: {count}</source>
        <translation>{label}، {field}: مقدارها می‌رود: {count}</translation>
    </message>
    <message>
        <source>{label}, {field}: the values stay, without a field: {count}</source>
        <translation>{label}، {field}: مقدارها بدون فیلد می‌مانند: {count}</translation>
    </message>
    <message>
        <source>{label}, {field} becomes {into}: {count}</source>
        <translation>{label}، {field} می‌شود {into}: {count}</translation>
    </message>
    <message>
        <source>{label}: links that go with what they join: {count}</source>
        <translation>{label}: پیوندهایی که با دو سرشان می‌روند: {count}</translation>
    </message>
    <message>
        <source>{label}: links that the scheme forbids from then on, left to do: {count}</source>
        <translation>{label}: پیوندهایی که طرح از آن پس نمی‌پذیرد و می‌مانند برای انجام: {count}</translation>
    </message>
    <message>
        <source>{label}, {field}: the values are read anew: {count}</source>
        <translation>{label}، {field}: مقدارها از نو خوانده می‌شود: {count}</translation>
    </message>
    <message>
        <source>({count} do not fit and are left to do)</source>
        <translation>({count} نمی‌گنجد و برای انجام می‌ماند)</translation>
    </message>
    <message>
        <source>Nothing is left to do by the scheme.</source>
        <translation>بر پایهٔ طرح کاری نمانده است.</translation>
    </message>
    <message>
        <source>{label}: {field} is missing</source>
        <translation>{label}: ‏{field} خالی است</translation>
    </message>
    <message>
        <source>{label}: {field} does not fit</source>
        <translation>{label}: ‏{field} نمی‌گنجد</translation>
    </message>
    <message>
        <source>{label}: {field} is no choice</source>
        <translation>{label}: ‏{field} از گزینه‌ها نیست</translation>
    </message>
    <message>
        <source>{label} is not in the scheme</source>
        <translation>{label} در طرح نیست</translation>
    </message>
    <message>
        <source>{label}: this link is not allowed</source>
        <translation>{label}: این پیوند مجاز نیست</translation>
    </message>
    <message>
        <source>{label}: this link leads to another document</source>
        <translation>{label}: این پیوند به سند دیگری می‌رود</translation>
    </message>
</context>
<context>
    <name>searching</name>
    <message>
        <source>Mark {hits} as</source>
        <translation>نشانه‌گذاری {hits} با</translation>
    </message>
    <message>
        <source>Marking…</source>
        <translation>در حال نشانه‌گذاری…</translation>
    </message>
    <message>
        <source>All of them are marked as {label} already.</source>
        <translation>همهٔ آن‌ها از پیش نشان {label} دارند.</translation>
    </message>
    <message>
        <source>{hits} marked as {label}. Undo takes all of them back.</source>
        <translation>{hits} نشان {label} گرفت. واگرد همه را پس می‌گیرد.</translation>
    </message>
    <message>
        <source>Export the hits</source>
        <translation>برون‌برد یافته‌ها</translation>
    </message>
    <message>
        <source>Table for spreadsheets</source>
        <translation>جدول برای صفحه‌گسترده</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>Exporting the hits…</source>
        <translation>در حال برون‌برد یافته‌ها…</translation>
    </message>
    <message>
        <source>{hits} written to {path}.</source>
        <translation>{hits} در {path} نوشته شد.</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>ذخیرهٔ جست‌وجو</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>نام جست‌وجو:</translation>
    </message>
    <message>
        <source>The search {name} is kept.</source>
        <translation>جست‌وجوی {name} ذخیره شد.</translation>
    </message>
    <message>
        <source>No search is saved yet. Look for something, then save it.</source>
        <translation>هنوز جست‌وجویی ذخیره نشده است. چیزی بجویید و سپس ذخیره‌اش کنید.</translation>
    </message>
    <message>
        <source>Deleted: {names}</source>
        <translation>حذف شد: {names}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>بازگرداندن</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>در دست کار</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>پرچم‌دار</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>mark as {label}</source>
        <translation>نشانه‌گذاری با برچسب {label}</translation>
    </message>
    <message>
        <source>relabel as {label}</source>
        <translation>تغییر برچسب به {label}</translation>
    </message>
    <message>
        <source>change the extent of {text}</source>
        <translation>تغییر بازهٔ {text}</translation>
    </message>
    <message>
        <source>note on {text}</source>
        <translation>یادداشت برای {text}</translation>
    </message>
    <message>
        <source>fields of {text}</source>
        <translation>فیلدهای {text}</translation>
    </message>
    <message>
        <source>field “{field}” of {text}</source>
        <translation>فیلد «{field}» از {text}</translation>
    </message>
    <message>
        <source>say of {text}</source>
        <translation>فیلدها و پیوندهای {text}</translation>
    </message>
    <message>
        <source>delete the span {text}</source>
        <translation>پاک کردن نشانهٔ {text}</translation>
    </message>
    <message>
        <source>title of a document</source>
        <translation>عنوان یک سند</translation>
    </message>
    <message>
        <source>language of {title}</source>
        <translation>زبان {title}</translation>
    </message>
    <message>
        <source>direction of {title}</source>
        <translation>جهت {title}</translation>
    </message>
    <message>
        <source>state “{state}”</source>
        <translation>وضعیت «{state}»</translation>
    </message>
    <message>
        <source>metadata of {title}</source>
        <translation>فرادادهٔ {title}</translation>
    </message>
    <message>
        <source>remove {documents}</source>
        <translation>برداشتن {documents}</translation>
    </message>
    <message>
        <source>change of the scheme</source>
        <translation>تغییر طرح</translation>
    </message>
    <message>
        <source>link {label}</source>
        <translation>پیوند {label}</translation>
    </message>
    <message>
        <source>relabel a link as {label}</source>
        <translation>برچسب پیوند به {label}</translation>
    </message>
    <message>
        <source>fields and note of the link {label}</source>
        <translation>فیلدها و یادداشت پیوند {label}</translation>
    </message>
    <message>
        <source>turn the link {label} round</source>
        <translation>برگرداندن پیوند {label}</translation>
    </message>
    <message>
        <source>remove the link {label}</source>
        <translation>برداشتن پیوند {label}</translation>
    </message>
    <message>
        <source>collection {name}</source>
        <translation>مجموعهٔ {name}</translation>
    </message>
    <message>
        <source>rename the collection to {name}</source>
        <translation>تغییر نام مجموعه به {name}</translation>
    </message>
    <message>
        <source>remove the collection {name}</source>
        <translation>حذف مجموعهٔ {name}</translation>
    </message>
    <message>
        <source>put {documents} into {name}</source>
        <translation>گذاشتن {documents} در {name}</translation>
    </message>
    <message>
        <source>take {documents} out of {name}</source>
        <translation>بیرون آوردن {documents} از {name}</translation>
    </message>
    <message>
        <source>keep the search {name}</source>
        <translation>ذخیرهٔ جست‌وجوی {name}</translation>
    </message>
    <message>
        <source>forget the search {name}</source>
        <translation>حذف جست‌وجوی {name}</translation>
    </message>
    <message>
        <source>keep the view {name}</source>
        <translation>نگه داشتن نمای {name}</translation>
    </message>
    <message>
        <source>forget the view {name}</source>
        <translation>فراموش کردن نمای {name}</translation>
    </message>
    <message>
        <source>import</source>
        <translation>درون‌برد</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>آخرین تغییر</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>{field} is required.</source>
        <translation>{field} لازم است.</translation>
    </message>
    <message>
        <source>This is no date. Type it like 2024-08-15 or 1403/05/25.</source>
        <translation>این تاریخ نیست. آن را مانند ۱۴۰۳/۰۵/۲۵ یا ۲۰۲۴-۰۸-۱۵ بنویسید.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>این عدد نیست.</translation>
    </message>
    <message>
        <source>Type {yes} or {no}.</source>
        <translation>بنویسید {yes} یا {no}.</translation>
    </message>
    <message>
        <source>There is no such choice. Choose one of the list.</source>
        <translation>چنین گزینه‌ای نیست. یکی از فهرست را برگزینید.</translation>
    </message>
    <message>
        <source>a date, or words</source>
        <translation>تاریخ، یا واژه‌ها</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>required</source>
        <translation>لازم</translation>
    </message>
</context>
</TS>
