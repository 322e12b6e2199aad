"""Which names are found, by what evidence, and what is never a company."""

from monitor.model import NameHit
from monitor.reading.names import mentions
from monitor.reading.words.given import surnames
from tests.cases import each

COMPANIES = {
    "en": [
        ("Qinghe Auto Parts Co., Ltd. was set up.", "Qinghe Auto Parts Co., Ltd."),
        ("It is owned by Helios Holdings PLC in Leeds.", "Helios Holdings PLC"),
        ("On Monday North Systems GmbH said so.", "North Systems GmbH"),
        ("He revealed that Tianrui Group It will not enter.", "Tianrui Group"),
        ("Tarn-backed Ostwick Technologies grew.", "Ostwick Technologies"),
        ("Chile's Lautaro Investimentos grew.", "Lautaro Investimentos"),
        ("The Ostwick Companies bought it.", "The Ostwick Companies"),
        ("Bank of Leeds lent it.", "Bank of Leeds"),
        ("They bought Marks and Spencer and Bank of Leeds.", "Marks and Spencer"),
        ("The Reading Iron and Steel Company closed.", "Reading Iron and Steel Company"),
        ("US Airways cut fares and UK Power Networks did not.", "UK Power Networks"),
        ("Leeds, R.I. Halden Gin Corp. said so and went on saying it.", "Halden Gin Corp."),
        (
            "It met Halden National Cereals, Oils and Foodstuffs Corp. in May, its lawyers said.",
            "Halden National Cereals, Oils and Foodstuffs Corp.",
        ),
    ],
    "zh": [
        ("由云桥科技有限公司设立。", "云桥科技有限公司"),
        ("海山集团与上海和桥汽车有限公司合作。", "上海和桥汽车有限公司"),
        ("与和泰控股集团有限公司合作。", "和泰控股集团有限公司"),
        ("由杭州栖山投资合伙企业（有限合伙）持股。", "杭州栖山投资合伙企业（有限合伙）"),
        ("全资子公司栖山汽车（上海）有限公司成立。", "栖山汽车（上海）有限公司"),
        ("华山技术有限公司宣布降价。", "华山技术有限公司"),
        ("收购云桥品牌管理有限公司。", "云桥品牌管理有限公司"),  # trades, not descriptions
        ("子公司平川云鹊大数据技术股份有限公司。", "平川云鹊大数据技术股份有限公司"),
        ("拟吸收合并烟台霖和新材集团有限公司。", "烟台霖和新材集团有限公司"),
        ("平川云鹊财产保险股份有限公司开业。", "平川云鹊财产保险股份有限公司"),
        ("云鹊电讯香港控股有限公司宣布。", "云鹊电讯香港控股有限公司"),
        ("由PT Halden Asri Petro 公司设立。", "PT Halden Asri Petro 公司"),
    ],
}
CASES = [(lang, text, name) for lang, rows in COMPANIES.items() for text, name in rows]


def kinds(text: str, lang: str) -> dict[str, str]:
    return {m.surface: m.kind for m in mentions.find(text, lang)}


@each(("lang", "text", "name"), CASES)
def test_companies_are_found_whole(lang: str, text: str, name: str) -> None:
    assert kinds(text, lang).get(name) == "company"


@each(
    ("lang", "text", "name", "kind"),
    [
        ("en", "Data from Tianyancha show it.", "Tianyancha", "source"),
        ("en", "He told the Securities Daily so.", "Securities Daily", "source"),
        ("en", "Song Zhiyuan is chairman.", "Song Zhiyuan", "person"),
        ("en", "Chairman Alan Smithers left.", "Alan Smithers", "person"),
        ("en", "The China Digital Fusion Forum met.", "China Digital Fusion Forum", "org"),
        ("en", "R. Milton Hale left.", "R. Milton Hale", "person"),
        ("en", "The Securities and Exchange Board met.", "Securities and Exchange Board", "org"),
        ("en", "The Ministry of Trade and Industry met.", "Ministry of Trade and Industry", "org"),
        ("en", "It asked the Leeds Rotary Club so.", "Leeds Rotary Club", "org"),
        ("zh", "天眼查显示", "天眼查", "source"),
        ("zh", "与锦山市政府签约", "锦山市政府", "org"),
    ],
)
def test_others_are_no_companies(lang: str, text: str, name: str, kind: str) -> None:
    assert kinds(text, lang).get(name) == kind


@each(
    "text",
    [
        "ABC Ltd and XYZ Company sign here.",
        "Reduction of costs. The Group and the Board agreed.",
        "Rs. 500 was paid; Share Capital rose.",
    ],
)
def test_words_and_placeholders_name_nobody(text: str) -> None:
    assert kinds(text, "en") == {}


@each(
    ("text", "name"),
    [
        ("It was sold to Élanor and Ørnevik.", "Élanor"),
        ("It was sold to Élanor and Ørnevik.", "Ørnevik"),
        ("The rivals airBorea and quicknap.com grew.", "airBorea"),
        ("Rivals airBorea and quicknap.com grew.", "quicknap.com"),
        ("The chain was sold on to Thomas Pell, which has 40 shops.", "Thomas Pell"),
        ("It took over the Financial Times from Quillon.", "Financial Times"),
        ("It bought Banco di Lerico e della Brenta.", "Banco di Lerico e della Brenta"),
        ("On 12 June 2007 Kordane grew.", "Kordane"),
        ("They invested $48m in MovieQuill.", "MovieQuill"),
        ("Viridor Lane plc said so. Shares in Viridor Lane rose.", "Viridor Lane"),
    ],
)
def test_a_name_may_look_like_none(text: str, name: str) -> None:
    assert kinds(text, "en").get(name) == "guess"


@each(
    ("text", "name"),
    [
        ("It signed a 3G and 5G deal.", "3G"),
        ("The Solihull company grew.", "Solihull"),
        ("It stands on Magdalen Street.", "Magdalen Street"),
        ("Write to post@quicknap.com at once.", "quicknap.com"),
    ],
)
def test_capitals_alone_make_no_name(text: str, name: str) -> None:
    assert name not in kinds(text, "en")


@each(
    ("lang", "text", "alias", "owner"),
    [
        (
            "en",
            "Quill Harbour Limited (the “Purchaser”) agreed it. The Purchaser paid.",
            "Purchaser",
            "Quill Harbour Limited",
        ),
        ("zh", "云桥科技有限公司（以下简称“云桥”）发布公告。云桥称", "云桥", "云桥科技有限公司"),
        (
            "en",
            "Helios Energy Ltd. (hereinafter “Helios”) grew. Helios said so.",
            "Helios",
            "Helios Energy Ltd.",
        ),
    ],
)
def test_declared_aliases_stand_for_their_owner(
    lang: str, text: str, alias: str, owner: str
) -> None:
    last = [m for m in mentions.find(text, lang) if m.surface == alias][-1]
    assert (last.kind, last.alias_of) == ("company", owner)


def test_an_alias_that_is_declared_again_stands_for_its_owner_all_the_time() -> None:
    declared = "Quill Harbour Limited (the “Purchaser”) agreed. The Purchaser paid. "
    found = mentions.find(declared * 500, "en")  # each use once, not once per declaration
    uses = [m for m in found if m.surface == "Purchaser"]
    assert (len(uses), {m.alias_of for m in uses}) == (1000, {"Quill Harbour Limited"})


def test_known_names_win() -> None:
    text = "Analysts like green apple farms today."
    hit = NameHit(14, 31, "Green Apple Farms", "cmp_1")
    assert "green apple farms" in {m.surface for m in mentions.find(text, "en", [hit])}


@each(
    ("text", "names"),
    [
        ("云栈科技与澜山智驾签署战略合作协议", ["云栈科技", "澜山智驾"]),
        ("公司在智能座舱领域领先", []),
        ("由凛山控股间接全资持有", ["凛山控股"]),
        ("现金10.5亿购买栖特网能的股权", ["栖特网能"]),
        ("以自有资金6495万元收购", []),
        ("定增3.68亿以及收购", []),
    ],
)
def test_chinese_names_without_a_legal_form(text: str, names: list[str]) -> None:
    assert [m.surface for m in mentions.guesses(text, 0, len(text), [])] == names


ADDED = {
    "海山药业公司拟收购平川电气。": ("海山", "海山药业公司"),
    "Helios 集团拟收购平川电气。": ("Helios", "Helios 集团"),
    "海山药业有限公司拟收购平川电气。": ("", "海山药业有限公司"),
    "海山子公司拟收购平川电气。": ("海山", "海山"),
}


@each(("text", "found"), ADDED.items())
def test_what_papers_add_to_a_known_name_is_no_other_firm(
    text: str, found: tuple[str, str]
) -> None:
    name = text[: len("Helios")] if text[0].isascii() else "海山"
    first = mentions.find(text, "zh", [NameHit(0, len(name), name, "cmp_1")])[0]
    known, written = found
    assert (first.surface if first.how == "known" else "") == known
    assert text[first.start : first.end] == written


DATELINES = {
    "（山川之声中文网）海山集团宣布收购平川电气。": "山川之声中文网",
    "〔编译陈某某／综合报导〕海山集团宣布收购平川电气。": "编译陈某某／综合报导",
    "云上之家(Clouds.com) 11月4日 消息：海山集团宣布收购平川电气。": "云上之家(Clouds.com)",
}


@each(("text", "source"), DATELINES.items())
def test_who_reports_stands_before_the_story(text: str, source: str) -> None:
    (first, *_) = mentions.find(text, "zh")
    assert (first.kind, first.surface) == ("source", source)


def test_a_surname_keeps_its_particles() -> None:
    assert surnames("Anna Halden") == ("Halden",)
    assert surnames("Jan van den Brink") == ("Brink", "van den Brink", "Van den Brink")
