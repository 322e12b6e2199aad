"""Coreference on Chinese pages: short names, two groups, holders of offices."""

from monitor.events import read
from tests.cases import each
from tests.events.chinese import findings, only, parties


def test_a_name_declared_short_may_stand_longer() -> None:
    text = (
        "海山创新投资有限公司（简称“海山创新”）昨日公告。"
        "平川发展拟收购海山创新投资持有的奇川生态集团有限公司100%股权。"
    )
    (deal,) = findings(text)
    assert ("seller", "海山创新投资有限公司") in parties(deal)


def test_who_stands_in_while_an_office_is_empty_acts_in_it() -> None:
    text = "海山股份公告称，公司授权副总经理刘付平在公司总经理空缺期间代行公司总经理职责。"
    changes = {f.facts.get("change") for f in read(text, lang="zh").findings}
    assert "acting" in changes


def test_a_bracket_behind_a_name_hides_no_office() -> None:
    text = "经海山股份董事会审议，选举周玉山同志（简历附后）担任公司董事长。"
    assert only(text, "executive_change").facts["change"] == "appointed"


@each(
    ("text", "told"),
    [
        (
            "特许经营平台Halden Brands任命Josh Greel为财务负责人。",
            [("Halden Brands", "Josh Greel", "appointed")],
        ),
        (
            "游戏运营商Halden Games任命Brett Sumner自4月22日起担任新任CFO。",
            [("Halden Games", "Brett Sumner", "appointed")],
        ),
        (
            "HalLab任命James Shenn为财务总监。Shenn接替了已离职赴Tern出任CFO的Brian Robb。",
            [("HalLab", "James Shenn", "appointed")],
        ),
    ],
)
def test_latin_firms_and_people_change_offices(text: str, told: list[tuple[str, ...]]) -> None:
    found = [f for f in findings(text) if f.type == "executive_change"]
    named = [{p.role: p.name for p in f.parties} for f in found]
    assert [
        (n["company"], n["person"], f.facts["change"]) for n, f in zip(named, found, strict=True)
    ] == told


def test_a_plan_to_sell_that_ran_out_sold_nothing() -> None:
    text = "海山股份公告称，公司股东平川集团有限公司此次减持计划已届满，集团未实施减持。"
    told = [f.modality for f in findings(text) if f.type == "shareholding_change"]
    assert "asserted" not in told


def test_who_signs_for_two_houses_is_no_partner() -> None:
    text = (
        "海山集团与平川集团战略合作框架协议签署仪式近日举行。海山集团总裁刘海山、平川集团董事长张建平出席。"
        "张建平与刘海山共同签署战略合作框架协议。"
    )
    deals = [f for f in findings(text) if f.type == "partnership"]
    assert [parties(f) for f in deals] == [{("partner", "海山集团"), ("partner", "平川集团")}]


@each(
    ("text", "type_", "expected"),
    [
        (
            "士川微公告称，拟以现金方式收购乐山无线电股份有限公司股权。",
            "acquisition",
            {("acquirer", "士川微"), ("target", "乐山无线电股份有限公司")},
        ),
        (
            "海山汽车已在前述增资额度内引入战略投资者平银金融资产投资有限公司。",
            "investment",
            {("investor", "平银金融资产投资有限公司"), ("target", "海山汽车")},
        ),
        (
            "近日，海山控股集团在武汉正式成立了一家新能源商用车公司。",
            "registration",
            {("holder", "海山控股集团")},
        ),
        (
            "日商海友化学株式会社以美金1亿元受让取得平仕电子材料股份有限公司股份。",
            "shareholding_change",
            {("acquirer", "海友化学株式会社"), ("target", "平仕电子材料股份有限公司")},
        ),
    ],
)
def test_who_is_meant_on_pages_of_two_straits(
    text: str, type_: str, expected: set[tuple[str, str]]
) -> None:
    assert [(f.type, parties(f)) for f in findings(text)] == [(type_, expected)]


@each(
    "name",
    [
        "未来海山科技有限公司",
        "无锡平川电子有限公司",
        "均海集团有限公司",
        "都市海山控股有限公司",
        "从海科技有限公司",
    ],
)
def test_a_name_may_begin_with_a_word_of_prose(name: str) -> None:
    assert ("target", name) in parties(only(f"奇川集团收购{name}51%股权。", "acquisition"))


@each(
    "before",
    [
        "云桥科技公布了业绩。该公司",
        "云桥科技公布了业绩。此外，公司",
        "云桥科技公布了业绩。目前该公司",
    ],
)
def test_the_company_is_whom_a_sentence_names_that_tells_nothing(before: str) -> None:
    deal = only(f"{before}拟收购海山集团60%股权。", "acquisition")
    assert ("acquirer", "云桥科技") in parties(deal)


def test_an_office_goes_to_a_whole_name() -> None:
    change = only("云桥集团总经理李明或辞职。", "executive_change")
    assert ("person", "李明") in parties(change)


def test_what_failed_is_no_name() -> None:
    told = read("海山科技与云桥集团的合资公司未能如期成立。", lang="zh").findings
    assert not [p for f in told for p in f.parties if "未能" in p.name]
