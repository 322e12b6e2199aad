"""Detects which encoding a page really has, and decodes bytes to text once."""

import codecs
import re
from collections.abc import Iterator

from charset_normalizer import from_bytes

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# PDF, ZIP (and what office programs write), gzip, compress, bzip2, xz, OLE, PNG, JPEG, GIF.
_BINARY = (b"%PDF-", b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"\x1f\x9d", b"BZh", b"\xfd7zXZ\0",
           b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"GIF8")  # fmt: skip
# The first two characters of markup or JSON, at two bytes each.
_WIDE_STARTS = (
    (re.compile(rb"[<{\[]\x00[\t-~]\x00"), "utf-16-le"),
    (re.compile(rb"\x00[<{\[]\x00[\t-~]"), "utf-16-be"),
)
# What browsers mean by a label (WHATWG Encoding): supersets, so that no row is lost to one
# character that the old standard lacks. Names as codecs.lookup gives them.
_SUPERSETS = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "hz": "gb18030",
    "big5": "big5hkscs",
    "cp950": "big5hkscs",
    "shift_jis": "cp932",
    "shift_jis_2004": "cp932",
    "euc_jis_2004": "euc_jp",
    "euc_kr": "cp949",
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "tis-620": "cp874",
    "iso8859-11": "cp874",
}
_ALIASES = {
    "x-gbk": "gbk",
    "gb_2312-80": "gb2312",
    "x-x-big5": "big5",
    "x-sjis": "shift_jis",
    "windows-31j": "cp932",
    "windows-949": "cp949",
    "x-euc-jp": "euc_jp",
    "x-cp1251": "cp1251",
    "utf8mb4": "utf-8",
}
_MULTIBYTE = frozenset(
    {"utf-8", "gb18030", "big5hkscs", "cp932", "euc_jp", "cp949", "iso2022_jp", "johab"}
)
# The default label of unconfigured servers; any bytes can be read as one of these.
_MEANINGLESS = frozenset({"cp1252", "iso8859-15"})
_ONE_BYTE = re.compile(r"cp(125[0-8]|874|866|437|850|852)|iso8859-\d+|koi8-[rut]|mac-\w+|ptcp154")
_ESCAPED = frozenset({"iso2022_jp"})  # writes other scripts in ASCII, so it passes as UTF-8

_FEW_BAD = 0.05  # of the non-ASCII bytes: a title may be cut in the middle of a character
_BY_CHANCE = 16  # non-ASCII bytes that can look like UTF-8 by chance
_HEAD = 4096  # bytes in which a page declares its encoding
_SAMPLE = 16_384  # bytes that are enough to guess from
_DECLARED = re.compile(
    rb"""<\?xml[^>]{1,200}?encoding\s*=\s*["']([\w.:+-]{2,40})"""
    rb"""|<meta[^>]{1,300}?charset\s*=\s*["']?\s*([\w.:+-]{2,40})""",
    re.IGNORECASE,
)
_HEADER = re.compile(r"""charset\s*=\s*["']?\s*([\w.:+-]{2,40})""", re.IGNORECASE | re.ASCII)
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_RUNS = re.compile(rb"[\x80-\xff]{2,}")  # rare where letters have accents
_PAIR = re.compile(rb"([\x81-\xfe])([\x40-\x7e\x80-\xfe])|[\x80-\xff]")


def is_text(body: bytes) -> bool:
    """Whether an answer is text to decode rather than a PDF, archive, picture or office file."""
    start = body[:_HEAD].lstrip()
    return not (start.startswith(_BINARY) or body[257:262] == b"ustar")


def decode(body: bytes, content_type: str | None) -> str:
    """The text of an answer. `content_type` is the header, if any.

    A byte order mark decides; then UTF-8, if valid, since hardly any other text looks like it; then
    the declared encodings, if the bytes support them; then a guess. Nothing is dropped except NUL
    characters: what cannot be read becomes U+FFFD.
    """
    return body.decode(encoding_of(body, content_type), "replace").replace("\x00", "")


def encoding_of(body: bytes, content_type: str | None) -> str:
    """The Python codec that reads `body` best."""
    for mark, codec in _BOMS:
        if body.startswith(mark):
            return codec
    labels = list(dict.fromkeys(_labels(body, content_type)))
    return _unmarked_utf16(body) or _proven(body, labels) or _declared(body, labels) or _guess(body)


def _labels(body: bytes, content_type: str | None) -> Iterator[str]:
    """The declared encodings as codec names: the header's, then the page's own."""
    header = _HEADER.search(content_type or "")
    if header:
        yield from _codec(header[1])
    declared = _DECLARED.search(body[:_HEAD])
    if declared:
        yield from _codec((declared[1] or declared[2]).decode("ascii", "replace"))


def _codec(label: str) -> Iterator[str]:
    name = label.strip().lower()
    try:
        found = codecs.lookup(_ALIASES.get(name, name)).name
    except LookupError:
        return
    codec = _SUPERSETS.get(found, found)
    if codec in _MULTIBYTE or _ONE_BYTE.fullmatch(codec):
        yield codec


def _unmarked_utf16(body: bytes) -> str | None:
    return next((codec for start, codec in _WIDE_STARTS if start.match(body)), None)


def _proven(body: bytes, labels: list[str]) -> str | None:
    """UTF-8, unless a few bytes match it by chance and a declared encoding reads them as well."""
    if not _ESCAPED.isdisjoint(labels) or not _reads(body, "utf-8"):
        return None
    foreign = [label for label in labels if label in _MULTIBYTE and label != "utf-8"]
    if not foreign or "utf-8" in labels or len(_BEYOND_ASCII.findall(body)) > _BY_CHANCE:
        return "utf-8"
    # Two letters of GBK can form a two-byte UTF-8 character, but hardly a three-byte one.
    chance = max(body.decode("utf-8"), default="") < "\u0800"
    return foreign[0] if chance and _reads(body, foreign[0]) else "utf-8"


def _reads(body: bytes, codec: str) -> bool:
    try:
        body.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _declared(body: bytes, labels: list[str]) -> str | None:
    meant = [label for label in labels if label not in _MEANINGLESS]
    for label in meant:
        if _badness(body, label) <= _FEW_BAD:
            return label
    if _looks_simplified(body):
        return "gb18030"
    western = len(b"".join(_RUNS.findall(body))) <= 0.6 * len(_BEYOND_ASCII.findall(body))
    return next((label for label in labels if western and label in _MEANINGLESS), None)


def _badness(body: bytes, codec: str) -> float:
    """The share of non-ASCII bytes that the codec cannot read."""
    if _reads(body, codec):
        return 0.0
    unread = body.decode(codec, "replace").count("\ufffd")
    return unread / max(len(_BEYOND_ASCII.findall(body)), 1)


def _looks_simplified(body: bytes) -> bool:
    """Whether the non-ASCII bytes are Chinese in GB 2312 or its supersets.

    Its everyday characters have lead bytes B0 to D7 and trail bytes A1 to FE. Korean has the same
    form but no lead beyond C8, Cyrillic (KOI8) no trail before C0, Western text hardly a pair.
    """
    found = [match.groups() for match in _PAIR.finditer(body[:_SAMPLE])]
    everyday = [
        (lead, trail)
        for lead, trail in found
        if lead and b"\xb0" <= lead <= b"\xd7" and trail >= b"\xa1"
    ]
    if len(everyday) < 4 or len(everyday) < 0.6 * len(found):
        return False
    late_leads = sum(lead > b"\xc8" for lead, _ in everyday)
    early_trails = sum(trail < b"\xc0" for _, trail in everyday)
    return bool(min(late_leads, early_trails) > 0.1 * len(everyday))


def _guess(body: bytes) -> str:
    sample = body[:_SAMPLE]
    if len(body) > _SAMPLE:
        sample = sample[: sample.rfind(b"<")]  # not in the middle of a character
    best = from_bytes(sample).best()
    return next(_codec(best.encoding), "cp1252") if best else "cp1252"
