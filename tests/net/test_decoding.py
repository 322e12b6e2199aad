"""Bytes become text once, whatever the page says of itself."""

import codecs
from pathlib import Path

import pytest

from monitor.net.decode import decode, encoding_of
from tests.cases import each

TEXT = "公司董事会审议通过了关于设立合资公司的议案,注册资本为六千万元,朱镕持股百分之三十。"
TRADITIONAL = "公司董事會審議通過了關於設立合資公司的議案,註冊資本為六千萬元,這是第二家公司。"
JAPANESE = "株式会社は合弁会社の設立について発表しました。資本金は六千万円です。①"
KOREAN = "회사는 합작 회사 설립을 발표했다. 자본금은 육천만 위안이다."
FRENCH = "La société a été créée à Genève, le capital est de 6 000 €, où l’accord était signé."


def page(text: str, declared: str = "") -> str:
    meta = f'<meta charset="{declared}">' if declared else ""
    return f"<html><head>{meta}</head><body>{text}</body></html>"


@each(
    ("text", "codec", "meta", "header"),
    [
        (TEXT, "utf-8", "", None),
        (TEXT, "utf-8", "gb2312", "text/html; charset=gbk"),
        (TEXT, "utf-8", "", "text/html; charset=ISO-8859-1"),
        (TEXT, "gbk", "gb2312", None),  # 镕 is not in GB 2312
        (TEXT, "gbk", "", "text/html; charset=GB2312"),
        (TEXT, "gb18030", "gbk", "text/html"),
        (TEXT, "gbk", "", "text/html; charset=ISO-8859-1"),
        (TEXT, "gbk", "", "text/html; charset=utf-8"),
        (TEXT, "gbk", "utf-8", "text/html; charset=utf-8"),
        (TEXT, "gbk", "gb2312", "text/html; charset=utf-8"),
        (TEXT, "gbk", "", None),
        (TEXT, "gbk", "", 'text/html; charset="no-such-thing"'),
        (TEXT, "gbk", "", "text/html; charset=unicode_escape"),
        (TRADITIONAL, "big5", "big5", None),
        (TRADITIONAL + "喆", "big5hkscs", "Big5", None),
        (TRADITIONAL, "big5", "", "text/html; charset=big5"),
        (JAPANESE, "cp932", "Shift_JIS", None),  # ① is not in Shift JIS
        (KOREAN, "euc_kr", "ks_c_5601-1987", None),
        (FRENCH, "cp1252", "", "text/html; charset=ISO-8859-1"),
        (FRENCH, "utf-8", "iso-8859-1", None),
        ("Акционерное общество", "cp1251", "windows-1251", "text/html; charset=iso-8859-1"),
        ("Акционерное общество", "koi8-r", "", "text/html; charset=koi8-r"),
        ("plain words", "ascii", "", None),
        ("中", "gbk", "gbk", None),
        ("牟", "gbk", "gbk", None),
        ("", "ascii", "", None),
    ],
)
def test_text_survives(text, codec, meta, header):
    written = page(text, meta)
    assert decode(written.encode(codec), header) == written


@each("codec", ["utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_marks_and_wide_characters_decide(codec):
    assert decode(page(TEXT).encode(codec), "text/html; charset=gbk") == page(TEXT)


def test_an_xml_declaration_counts():
    written = f'<?xml version="1.0" encoding="gb2312"?><rss>{TEXT}</rss>'
    assert decode(written.encode("gbk"), "text/xml") == written


def test_one_broken_character_does_not_spoil_the_page():
    broken = page(TEXT).encode() + "额".encode()[:2]
    assert decode(broken, "text/html; charset=utf-8") == page(TEXT) + "\ufffd"
    broken = page(TEXT).encode("gbk") + b"\xff</p>"
    assert decode(broken, "text/html; charset=gb2312").startswith(page(TEXT))


def test_nul_characters_are_left_out():
    assert decode(b"a\x00b" + codecs.BOM_UTF8, None) == "ab\ufeff"


def test_feeds_of_the_wild_say_what_they_are():
    folder = Path(__file__).parents[2] / "../shared/payloads/feeds_encodings"
    if not folder.is_dir():
        pytest.skip("the collected feeds are not here")
    for path in folder.glob("*.xml"):
        body = path.read_bytes()
        named = encoding_of(body, None)
        assert "\ufffd" not in decode(body, None), path.name
        for misleading in ("utf-8", "iso-8859-1"):
            assert encoding_of(body, f"text/xml; charset={misleading}") == named, path.name
