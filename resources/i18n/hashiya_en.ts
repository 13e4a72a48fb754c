<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) could not be written.</source>
        <translation>
            <numerusform>%Ln action could not be written.</numerusform>
            <numerusform>%Ln actions could not be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A backup is made by itself after %Ln minute(s) of work.</source>
        <translation>
            <numerusform>A backup is made by itself after each minute of work.</numerusform>
            <numerusform>A backup is made by itself after %Ln minutes of work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) would be taken back, the newest first:</source>
        <translation>
            <numerusform>%Ln step would be taken back:</numerusform>
            <numerusform>%Ln steps would be taken back, the newest first:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) would be done again:</source>
        <translation>
            <numerusform>%Ln step would be done again:</numerusform>
            <numerusform>%Ln steps would be done again:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) a second</source>
        <translation>
            <numerusform>%Ln file a second</numerusform>
            <numerusform>%Ln files a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of them</source>
        <translation>
            <numerusform>%Ln of them</numerusform>
            <numerusform>%Ln of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln range(s)</source>
        <translation>
            <numerusform>%Ln range</numerusform>
            <numerusform>%Ln ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The spans of %Ln document(s) joined the document with the same text.</source>
        <translation>
            <numerusform>The spans of %Ln document joined the document with the same text.</numerusform>
            <numerusform>The spans of %Ln documents joined the documents with the same texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) were there already.</source>
        <translation>
            <numerusform>%Ln document was there already.</numerusform>
            <numerusform>%Ln documents were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were refused, so nothing was imported yet.</source>
        <translation>
            <numerusform>%Ln line was refused, so nothing was imported yet.</numerusform>
            <numerusform>%Ln lines were refused, so nothing was imported yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were refused. Everything else was imported.</source>
        <translation>
            <numerusform>%Ln line was refused. Everything else was imported.</numerusform>
            <numerusform>%Ln lines were refused. Everything else was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were refused.</source>
        <translation>
            <numerusform>%Ln line was refused.</numerusform>
            <numerusform>%Ln lines were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were refused, so nothing was imported yet.</source>
        <translation>
            <numerusform>%Ln file was refused, so nothing was imported yet.</numerusform>
            <numerusform>%Ln files were refused, so nothing was imported yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were refused. Everything else was imported.</source>
        <translation>
            <numerusform>%Ln file was refused. Everything else was imported.</numerusform>
            <numerusform>%Ln files were refused. Everything else was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were refused.</source>
        <translation>
            <numerusform>%Ln file was refused.</numerusform>
            <numerusform>%Ln files were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of other kinds were left out.</source>
        <translation>
            <numerusform>%Ln file of another kind was left out.</numerusform>
            <numerusform>%Ln files of other kinds were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>More than %Ln hit(s)</source>
        <translation>
            <numerusform>More than %Ln hit</numerusform>
            <numerusform>More than %Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) so far</source>
        <translation>
            <numerusform>%Ln hit so far</numerusform>
            <numerusform>%Ln hits so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} of %Ln hit(s)</source>
        <translation>
            <numerusform>{number} of %Ln hit</numerusform>
            <numerusform>{number} of %Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
</TS>
