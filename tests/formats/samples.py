"""Small files of each format, made here: what a stranger's program writes, with all that must and must not be read."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

WORDS = "\u0642\u0631\u0631 \u0627\u0644\u0645\u062c\u0644\u0633"
"""Two Arabic words that stand in each sample."""

HTML = f"""<!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>\u0639\u0646\u0648\u0627\u0646 | site</title>
<meta name="author" content="Someone"><meta property="article:published_time" content="2024-05-01">
<link rel="canonical" href="https://example.org/a"><style>p {{color: red}}</style><script>var x = "no";</script></head>
<body><nav style="display:none">menu</nav><h1>First &amp; last</h1>
<p>{WORDS}   <b>in</b>
one line.</p><p hidden>unseen</p><div>a<br>b</div>
<table><tr><th>k</th><th>v</th></tr><tr><td>1</td><td><i>2</i></td></tr></table>
<pre>two
  lines</pre><!-- no comment --></body></html>"""
HTML_TEXT = f"First & last\n{WORDS} in one line.\na\nb\nk\tv\n1\t2\ntwo\n  lines"


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """An archive of *parts*."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return file.getvalue()


_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
DOCX_PARTS = {
    "word/document.xml": f"""<?xml version="1.0"?><w:document {_W}><w:body>
<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">{WORDS} </w:t></w:r><w:r><w:t>here</w:t></w:r>
<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r></w:p>
<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>
<w:ins><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:ins></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>z</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:r><w:instrText>PAGE</w:instrText></w:r></w:p></w:body></w:document>""",
    "word/footnotes.xml": f'<w:footnotes {_W}><w:footnote w:id="2"><w:p><w:r><w:t>a note</w:t></w:r></w:p></w:footnote></w:footnotes>',
    "docProps/core.xml": '<c:coreProperties xmlns:c="c" xmlns:dc="dc" xmlns:dcterms="t"><dc:title>A title</dc:title>'
    "<dc:creator>Someone</dc:creator><dcterms:created>2024-05-01T10:00:00Z</dcterms:created></c:coreProperties>",
}
DOCX_TEXT = f"{WORDS} here[1].\na\tb\nc\nx\t\tz\n[1] a note"

_O = 'xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:dc="dc" xmlns:meta="m"'
ODT_PARTS = {
    "content.xml": f"""<office:document-content {_O}><office:body><office:text><text:tracked-changes><text:p>gone</text:p>
</text:tracked-changes><text:h>Head</text:h><text:p>{WORDS}<text:s text:c="2"/>two<text:note><text:note-citation>1
</text:note-citation><text:note-body><text:p>a note</text:p></text:note-body></text:note> end<text:tab/>x<text:line-break/>
y<office:annotation><text:p>comment</text:p></office:annotation></text:p><table:table><table:table-row><table:table-cell>
<text:p>1</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>
</office:text></office:body></office:document-content>""",
    "meta.xml": f"<office:document-meta {_O}><office:meta><dc:title>A title</dc:title><dc:creator>Someone</dc:creator>"
    "<dc:date>2024-05-01</dc:date></office:meta></office:document-meta>",
}
ODT_TEXT = f"Head\n{WORDS}  two[1] end\tx\ny\n1\t2\n[1] a note"

EPUB_PARTS = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": '<container><rootfiles><rootfile full-path="OPS/a.opf"/></rootfiles></container>',
    "OPS/a.opf": """<package xmlns:dc="dc"><metadata><dc:title>A book</dc:title><dc:creator>Someone</dc:creator>
<dc:language>ar</dc:language></metadata><manifest><item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>
<item id="b" href="two.xhtml" media-type="application/xhtml+xml"/><item id="a" href="o%20ne.xhtml" media-type="application/xhtml+xml"/>
</manifest><spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>""",
    "OPS/nav.xhtml": "<html><body><p>contents</p></body></html>",
    "OPS/o ne.xhtml": f'<?xml version="1.0" encoding="utf-8"?><html><body><h1>One</h1><p>{WORDS}.</p></body></html>',
    "OPS/two.xhtml": "<html><body><h1>Two</h1><p>More.</p></body></html>",
}

TEI = f"""<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A title</title>
<author>Someone</author></titleStmt><publicationStmt><publisher>Press</publisher></publicationStmt><sourceDesc><bibl>
<date when="1906-02-25"/></bibl></sourceDesc></fileDesc></teiHeader><text xml:lang="ar"><body><div><head>Head</head>
<p>{WORDS}<note place="bottom">a note</note> and <choice><sic>bda</sic><corr>bad</corr></choice> wo<lb break="no"/>rd<pb/>
next.</p><lg><l>one</l><l>two</l></lg><list><item>x</item></list></div></body></text></TEI>"""
TEI_TEXT = f"Head\n{WORDS}[1] and bad word next.\none\ntwo\nx\n[1] a note"

XML = f"<root lang='ar'><a><title>T</title></a><b>{WORDS} <i>in</i> it</b><s><w>one</w>\n<w>two</w></s></root>"
XML_TEXT = f"T\n{WORDS} in it\none two"

CSV = f'id,Title,text,extra\r\n7,\u0639\u0646\u0648\u0627\u0646,"{WORDS}, ""quoted""\nline two",e\r\n8,,,\r\n9,t,short\r\n'


def xlsx(rows: list[list[object]]) -> bytes:
    """A workbook with *rows* in its second sheet; the first is empty."""
    import openpyxl

    book = openpyxl.Workbook()
    book.active.title = "empty"
    sheet = book.create_sheet("data")
    for row in rows:
        sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def pdf(pages: list[list[str]]) -> bytes:
    """A PDF whose pages hold lines of text: letters of any script, in a font that is only named."""
    letters = sorted({letter for page in pages for line in page for letter in line} | {" "})
    code = {letter: number for number, letter in enumerate(letters, 1)}
    chars = "\n".join(f"<{code[one]:04X}> <{one.encode('utf-16-be').hex().upper()}>" for one in letters)
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def\n"
        f"1 begincodespacerange <0000> <FFFF> endcodespacerange\n{len(letters)} beginbfchar\n{chars}\nendbfchar\n"
        "endcmap end end"
    ).encode("latin-1")
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type0 /BaseFont /Nothing /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Nothing /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity)"
        b" /Supplement 0 >> /FontDescriptor 5 0 R /DW 500 >>",
        b"<< /Type /FontDescriptor /FontName /Nothing /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800"
        b" /Descent -200 /CapHeight 700 /StemV 80 >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(cmap), cmap),
        b"<< /Title (A title) /Author (Someone) /CreationDate (D:20240501100000Z) >>",
    ]
    kids = []
    for lines in pages:
        shown = "".join(f"<{''.join(f'{code[one]:04X}' for one in line)}> Tj 0 -14 Td\n" for line in lines)
        stream = f"BT /F 10 Tf 50 780 Td\n{shown}ET".encode("latin-1")
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents %d 0 R >>"
            % len(objects)
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    out = bytearray(b"%PDF-1.5\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size %d /Root 1 0 R /Info 7 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)
