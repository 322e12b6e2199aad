"""Errors seen on Chinese pages: wrong parties, events that are none, overrated names."""

from collections.abc import Sequence

from monitor.events import read
from monitor.reading.tagger.tagged import Tagged
from tests.cases import each
from tests.events.chinese import PUBLISHED, findings, parties

FORM = "云桥科技有限公司"


@each(
    ("text", "modality", "told"),
    [
        (  # the firm before a colon is the issuer of the shares
            "云桥股份：控股股东拟将16.72%股份无偿划转给海山集团",
            "planned",
            {("target", "云桥股份"), ("acquirer", "海山集团")},
        ),
        (  # the party signed with is not the holder
            "海山集团有限公司（转让方），与受让方平川控股有限公司签订协议，将其持有云桥科技有限公司的65%权益转让予受让方。",
            "asserted",
            {("seller", "海山集团有限公司"), ("acquirer", "平川控股有限公司"), ("target", FORM)},
        ),
        (
            "海山集团拟收购平川集团转让的云桥科技有限公司100%股权。",
            "planned",
            {("acquirer", "海山集团"), ("seller", "平川集团"), ("target", FORM)},
        ),
        (
            "公司拟由平川控股有限公司以3390万元受让海山集团持有的云桥科技有限公司20%股权。",
            "planned",
            {("acquirer", "平川控股有限公司"), ("seller", "海山集团"), ("target", FORM)},
        ),
        (  # 拟支付 before 现金收购 is no name
            "海山集团发布公告称，公司拟支付现金收购云桥科技有限公司60%的股权。",
            "planned",
            {("acquirer", "海山集团"), ("target", FORM)},
        ),
        (
            "云海集团拒绝了海山集团收购云桥科技有限公司要约。",
            "ended",
            {("acquirer", "海山集团"), ("target", FORM)},
        ),
        (
            "董事会同意授权经营层择机出售公司持有的云桥科技有限公司股份。",
            "planned",
            {("target", FORM)},
        ),
        (  # wordings of Taiwan and Malaysia
            "海山集團計畫購併雲橋科技有限公司。",
            "planned",
            {("acquirer", "海山集團"), ("target", "雲橋科技有限公司")},
        ),
        (
            "海山集團脫售雲橋科技有限公司的部份持股。",
            "asserted",
            {("seller", "海山集團"), ("target", "雲橋科技有限公司")},
        ),
        (  # a plan that was carried out, or never announced, is no plan
            "云桥股份公告，控股股东平川集团增持计划实施完毕，累计增持公司股份520万股。",
            "asserted",
            {("holder", "平川集团"), ("target", "云桥股份")},
        ),
        (
            "云桥股份公告，股东平川集团未披露减持计划即减持公司股份1500股。",
            "asserted",
            {("holder", "平川集团"), ("target", "云桥股份")},
        ),
        (  # the label of a party is no part of its name
            f"出让方平川集团拟转让{FORM}51%股权。",
            "planned",
            {("seller", "平川集团"), ("target", FORM)},
        ),
        (  # a dateline deals in nothing
            "中国经济网北京9月11日讯 云桥股份公告称，股东平川集团拟减持公司3%股份。",
            "planned",
            {("holder", "平川集团"), ("target", "云桥股份")},
        ),
        (
            f"（新浪汽车讯 何秉文）据外媒报道，海山集团获准收购{FORM}。",
            "planned",
            {("acquirer", "海山集团"), ("target", FORM)},
        ),
        (  # judged, not denied
            f"监管机构认为，海山集团收购{FORM}没有违反任何规定。",
            "asserted",
            {("acquirer", "海山集团"), ("target", FORM)},
        ),
        (
            "云桥股份公告，董事何秉文、监事宋知远、高管李明拟合计减持不超过0.5%股份。",
            "planned",
            {
                ("holder", "何秉文"),
                ("holder", "宋知远"),
                ("holder", "李明"),
                ("target", "云桥股份"),
            },
        ),
    ],
)
def test_whose_deal_it_is(text: str, modality: str, told: set[tuple[str, str]]) -> None:
    (deal,) = findings(text)
    assert (deal.modality, parties(deal)) == (modality, told)


@each(
    "text",
    [
        "股权转让亦构成海山集团一项关连交易。",
        "其后海山集团转让该公司的其他附属公司（见下文）。",
        "由平川置业有限公司将别墅项目转让给海山集团。",
        "法院认定云桥科技有限公司侵权成立，判决赔偿。",
        "海山集团最初是成立来为政府筹集资金的。",
        "英方愿与中方加强对话合作。",
        "海山集团与云桥科技签订资产转让协议。",
        "海山集团投资IF (Insight Forecast)大会在北京召开。",
        "人才跨界已成常态。",
        "海山集团拟将其对云桥科技有限公司的债权1.3亿元等额转让给平川集团。",
        "阁下如已售出或转让海山集团控股有限公司的股份，应将本通函交予买主。",
        "XX股份有限公司的经营范围由“一般项目”变更为“许可项目”。",
        "云桥股份（以下简称“公司”）披露了《关于控股股东减持股份预披露公告》。",
        "海山银行将为平川集团提供增持云桥股份股票的融资支持，贷款额度不超过1.1亿元。",
        "海山银行同意为平川集团增持云桥股份提供不超过3亿元的专项贷款。",
        "云桥股份股东在任意连续90个自然日内减持股份的总数不超过公司股份总数的2%。",
        "云桥科技累计获得融资2亿元。",
        "云桥科技有限公司成立不到两年，员工已超千人。",
    ],
)
def test_what_tells_no_event(text: str) -> None:
    assert findings(text) == []


@each(
    ("text", "alerts"),
    [
        ("海山集团与平川集团建立了合作关系。", True),
        ("近日，海山集团与平川集团建立了长期合作关系。", True),
        ("海山集团与平川集团建立了长期稳定的合作关系。", False),
        ("海山集团与平川集团、云桥集团等建立了合作关系。", False),
        ("海山集团与平川集团之间存在深厚的合作关系。", False),
        ("海山集团与平川集团共同主办的峰会昨日开幕。", False),  # partners for an event
        ("投资要点：公司与平川集团签署了战略合作协议。", False),  # a label is no firm
        ("云桥股份：公司与平川集团签署了战略合作协议。", True),
    ],
)
def test_which_partnership_is_news(text: str, *, alerts: bool) -> None:
    assert any(f.confidence >= 0.8 for f in findings(text)) is alerts


def test_who_is_met_is_called_without_the_verb() -> None:
    found = read("王海涛会见平川集团董事长李明一行", published=PUBLISHED).findings
    assert {("company", "平川集团")} <= set().union(*map(parties, found))


@each(
    ("text", "told"),
    [
        ("海山集团收购投资机构云鹿集团有限公司53%股份。", "云鹿集团有限公司"),
        ("海山集团收购网站Farfield.com有限公司股权。", "Farfield.com有限公司"),
        ("海山集团收购美国NEW TARN GROUP HOLDING, INC.全数股权。", "NEW TARN GROUP HOLDING, INC."),
        (
            "海山集团收购泰国 TARNMICRON（THAILAND）CO., LTD.股权。",
            "TARNMICRON（THAILAND）CO., LTD.",
        ),
    ],
)
def test_where_a_name_begins_and_ends(text: str, told: str) -> None:
    (deal,) = findings(text)
    assert ("target", told) in parties(deal)


def test_an_office_is_not_at_a_former_employer() -> None:
    (found,) = findings("原海山汽车总裁孟山舟出任平川科技总裁。")
    assert ("company", "平川科技") in parties(found)


class _Words:
    """A tagger that returns words given by hand."""

    def __init__(self, words: str) -> None:
        self._words = [word.rpartition("/")[::2] for word in words.split(" ")]

    def tag(self, texts: Sequence[str], _: object = ()) -> list[tuple[Tagged, ...]]:
        return [self._of(text) for text in texts]

    def _of(self, text: str) -> tuple[Tagged, ...]:
        found, place = [], 0
        for surface, tag in self._words:
            start = text.index(surface, place)
            place = start + len(surface)
            found.append(Tagged(start, place, tag.rstrip("*"), tag[-1] == "*"))
        return tuple(found)


@each(
    ("words", "more", "sure"),
    [
        ("海山集团/ORG 收购/v* 云鹤/ORG 。/w", "", True),
        ("海山集团/ORG 收购/v* 云鹤/n 。/w", "", False),  # not a name for the tagger
        ("海山集团/ORG 收购/v* 云鹤/n 。/w", "云鹤董事长孟山舟出席。", True),  # but for the text
    ],
)
def test_a_name_that_nothing_else_makes_one_alerts_nobody(
    words: str, more: str, *, sure: bool
) -> None:
    text = "".join(word.rpartition("/")[0] for word in words.split(" "))
    (deal,) = [
        f
        for f in read(f"{text}\n{more}", lang="zh", tagger=_First(words)).findings
        if f.type == "acquisition"
    ]
    assert (deal.confidence >= 0.8) == sure


def test_who_attends_is_no_party() -> None:
    words = (
        "沈嘉禾/PER* 等/u 市领导/n 出席/v* 了/u 澄山市/LOC 与/p 平川集团/ORG 战略/n 合作/v* 协议/n "
        "签署/v* 仪式/n 。/w"
    )
    text = "".join(word.rpartition("/")[0] for word in words.split(" "))
    found = read(text, lang="zh", tagger=_Words(words)).findings
    assert [parties(f) for f in found] == [{("partner", "澄山市"), ("partner", "平川集团")}]


def test_a_city_abroad_is_no_person() -> None:
    words = "海山集团/ORG* 与/p* 云桥科技/ORG* 在内/d 罗毕/PER 宣布/v* 结成/v 技术/n* 联盟/n* 。/w"
    text = "".join(word.rpartition("/")[0] for word in words.split(" "))
    (found,) = read(text, lang="zh", tagger=_Words(words)).findings
    assert parties(found) == {("partner", "海山集团"), ("partner", "云桥科技")}


class _First(_Words):
    """A tagger that tags the first sentence only."""

    def tag(self, texts: Sequence[str], _: object = ()) -> list[tuple[Tagged, ...]]:
        return [self._of(texts[0]), *(() for _ in texts[1:])]


@each(
    ("text", "told"),
    [
        (  # a transfer by agreement is how it buys
            f"海山集团拟通过协议转让收购{FORM}实控人所持1441万股股份。",
            [("acquisition", {("acquirer", "海山集团"), ("target", FORM)})],
        ),
        (  # what was sold does not hold
            "海山集团减持平川集团。共出售1.84亿股平川集团股份，持股比例从8.39%降至2.94%。",
            [("shareholding_change", {("holder", "海山集团"), ("target", "平川集团")})],
        ),
        (  # who sells is listed with what each is to the firm
            f"海山集团将从{FORM}控股股东平川集团、{FORM}股东远川集团手中合计受让1.57亿股股份。",
            [
                (
                    "shareholding_change",
                    {
                        ("acquirer", "海山集团"),
                        ("target", FORM),
                        ("seller", "平川集团"),
                        ("seller", "远川集团"),
                    },
                )
            ],
        ),
        (  # an authority approves
            f"第二案通过海山国际投资有限公司以5亿元受让取得{FORM}全数股权。",
            [
                (
                    "shareholding_change",
                    {("acquirer", "海山国际投资有限公司"), ("target", FORM)},
                )
            ],
        ),
        (  # the short name leaves out a trade
            "海山集团拟收购湖南云桥生物医药科技有限公司51%股权。\n拟收购云桥医药51%股权。",
            [
                (
                    "acquisition",
                    {("acquirer", "海山集团"), ("target", "湖南云桥生物医药科技有限公司")},
                )
            ],
        ),
        (  # both plans are called off
            f"海山集团拟收购{FORM}。公司还拟收购平川科技有限公司。各方决定终止筹划前述事项。",
            [
                ("acquisition", {("acquirer", "海山集团"), ("target", FORM)}),
                ("acquisition", {("acquirer", "海山集团"), ("target", "平川科技有限公司")}),
            ],
        ),
    ],
)
def test_who_deals_however_the_clause_tells_it(
    text: str, told: list[tuple[str, set[tuple[str, str]]]]
) -> None:
    found = findings(text)
    assert [(f.type, parties(f)) for f in found] == told
    assert {f.modality == "ended" for f in found} == {"终止筹划" in text}
