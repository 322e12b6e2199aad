"""Archives and PDFs of registers: unpacked and read within bounds, refused where broken."""

import gzip
import io
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest

from monitor import adapters
from monitor.adapters import _archives, _pdf
from monitor.errors import ParseError
from monitor.model import Article, Page, Record, Request, Source
from tests.cases import each

HERE = Path(__file__).parent
NOW = datetime(2026, 11, 3, 12, tzinfo=UTC)
ISSUE = (HERE / "bodacc/modifications/page.xml").read_bytes()


CLEAR = 256


def compress(data: bytes, widest: int = 16, *, clears: bool = False) -> bytes:
    """What Unix `compress` makes of it: LZW in blocks of eight codes of one width.

    `clears`: a full table is begun anew, as `compress` does where it stopped paying off.
    """
    codes: list[tuple[int, int]] = []
    table, width, word = _fresh(), 9, b""
    for number in data:
        byte = bytes([number])
        if word + byte in table:
            word += byte
            continue
        codes.append((table[word], width))
        if len(table) + 1 < 1 << widest:
            table[word + byte] = len(table) + 1  # 256 is no entry
            if len(table) + 1 > 1 << width and width < widest:
                width += 1
        elif clears:
            codes.append((CLEAR, width))
            table, width = _fresh(), 9
        word = byte
    codes.append((table[word], width))
    return bytes((0x1F, 0x9D, 0x80 | widest)) + b"".join(_packed(codes))


def _fresh() -> dict[bytes, int]:
    return {bytes([n]): n for n in range(256)}


def _packed(codes: list[tuple[int, int]]) -> Iterator[bytes]:
    """Blocks of eight codes; one is filled up where the width changes or the table is cleared."""
    block: list[int] = []
    for number, (code, width) in enumerate(codes):
        block.append(code)
        follows = codes[number + 1][1] if number + 1 < len(codes) else None
        if len(block) == 8 or follows != width or code == CLEAR:
            bits = sum(one << (n * width) for n, one in enumerate(block))
            whole = width if follows is not None else -(-len(block) * width // 8)
            yield bits.to_bytes(whole, "little")
            block = []


def tar(**files: bytes) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name.replace("_xml", ".xml"))
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return out.getvalue()


def zipped(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("_xml", ".xml"), content)
    return out.getvalue()


def parse(kind: str, content: bytes, known: Article | None = None) -> list[object]:
    adapter = adapters.find(kind)
    assert adapter is not None
    request = Request("https://x.example/f", "article" if known else "list", known=known)
    page = Page(request, request.url, 200, {}, "", "", NOW, content)
    source = Source("s", kind, adapters.address(kind), timedelta(hours=1))
    return list(adapter.parse(page, source))


@pytest.mark.parametrize(
    "packed",
    [
        lambda issue: compress(tar(a_xml=issue)),
        lambda issue: tar(a_xml=issue),
        lambda issue: gzip.compress(tar(a_xml=issue)),
        lambda issue: zipped(b=compress(tar(a_xml=issue))),
    ],
    ids=["taz", "tar", "tar.gz", "zip"],
)
def test_an_issue_is_read_however_it_is_packed(packed: Callable[[bytes], bytes]) -> None:
    found = parse("bodacc", packed(ISSUE))
    assert [one.key for one in found if isinstance(one, Record)] == [
        "B202601017",
        "B202601018",
        "B202601019",
        "B2026010110",
    ]


@each(
    "data",
    [b"a", b"aaaaaaaaaaaaaaaaaaaaa", bytes(range(256)) * 40, ISSUE * 3,
     b"".join(n.to_bytes(3, "big") for n in range(40_000))],
)  # fmt: skip
def test_what_compress_packed_comes_out_whole(data: bytes) -> None:
    for widest, clears in ((12, False), (12, True), (16, False)):
        part = data[: 4 << widest]  # enough for a full table
        assert _archives.lzw(compress(part, widest, clears=clears)) == part, (widest, clears)


def test_files_of_a_dump_are_told_by_their_columns() -> None:
    companies = '"19131243";"BOMBAS E VÁLVULAS";"2062";"49";"1500,50";"05";""\n'
    partners_of = '"19131243";"1";"TARN SA";"33683111000280";"22";"20190101";"";"";"";"";"0"\n'
    packed = zipped(K_EMPRECSV=companies.encode("latin-1"), K_SOCIOCSV=partners_of.encode())
    found = parse("cnpj", packed)
    company, partners = (one for one in found if isinstance(one, Record))
    assert company.name == "BOMBAS E VÁLVULAS"
    assert company.facts["registered_capital"]["value"] == "1500.5"
    assert partners.facts["officers"] == [
        {"name": "TARN SA", "role": "22", "from": "2019-01-01", "ids": {"cnpj": "33683111000280"}}
    ]


@each(
    "broken",
    [
        gzip.compress(ISSUE)[:-20],
        zipped(a_xml=ISSUE)[:-30],
        compress(tar(a_xml=ISSUE))[:3] + b"\xff" * 40,
        b"\x1f\x9d\x85" + b"\x00" * 20,
        zipped(readme=b"nothing here"),
        zipped(a_xml=b"<no/>"),
    ],
)
def test_a_broken_archive_is_refused(broken: bytes) -> None:
    with pytest.raises(ParseError):
        parse("bodacc", broken)


def test_a_small_archive_does_not_become_a_large_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_archives, "LARGEST", 100_000)
    bomb = b"0" * 200_000
    for packed in (gzip.compress(bomb), zipped(a=bomb), compress(bomb)):
        with pytest.raises(ParseError):
            list(_archives.members(packed))


# --- PDF ------------------------------------------------------------------------------------------


def pdf(*lines: str) -> bytes:
    """A PDF of one page with lines of text, written by hand."""
    shown = "".join(f"BT /F1 12 Tf 50 {700 - 20 * n} Td ({line}) Tj ET\n"
                    for n, line in enumerate(lines))  # fmt: skip
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources 6 0 R >>",
        f"<< /Length {len(shown)} >>\nstream\n{shown}endstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        "<< /Font << /F1 5 0 R >> >>",
    ]
    body, places = "%PDF-1.4\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(body))
        body += f"{number} 0 obj\n{one}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    start = len(body)
    body += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    body += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    return body.encode("latin-1")


@pytest.mark.parametrize("kind", ["cninfo", "hkex"])
def test_an_announcement_is_read_from_its_pdf(kind: str) -> None:
    known = Article("77", "https://x.example/77.pdf", "Discloseable transaction", NOW, "Tarn")
    document = pdf("Tarn Pumps Company Limited", "The board announces the acquisition of Weir.")
    (article,) = parse(kind, document, known)
    assert isinstance(article, Article)
    assert (article.key, article.title, article.published) == ("77", known.title, NOW)
    assert article.text == (
        "Tarn Pumps Company Limited\nThe board announces the acquisition of Weir."
    )


def test_a_scan_and_a_broken_pdf_are_no_announcements() -> None:
    known = Article("77", "https://x.example/77.pdf", "Title", NOW, "")
    for content, kind in ((pdf(), "empty"), (b"%PDF-1.4 rubbish", "invalid")):
        with pytest.raises(ParseError) as caught:
            parse("cninfo", content, known)
        assert caught.value.kind == kind


def test_no_more_of_a_pdf_is_read_than_an_announcement_has(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    document = pypdfium2.PdfDocument.new()
    one = pypdfium2.PdfDocument(pdf("A page of the annual report that goes on and on."))
    for _ in range(5):
        document.import_pages(one)
    out = io.BytesIO()
    document.save(out)
    monkeypatch.setattr(_pdf, "PAGES", 2)
    assert _pdf.text(out.getvalue()).count("annual report") == 2
