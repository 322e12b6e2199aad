"""What the next Chinese sentence adds to an event (a sum, a subject), and what it must not."""

from tests.cases import each
from tests.events.chinese import events, findings, only, parties

_DEAL = "海岩集团拟收购云桥科技60%股权。"
_ROUND = "云桥科技完成A轮融资。"
_PACT = "海岩集团与云桥科技签署战略合作协议。"


@each(
    ("text", "kind"),
    [
        (f"{_DEAL}标的资产作价5亿元。", "acquisition"),
        (f"{_DEAL}经协商，标的股权作价5亿元。", "acquisition"),
        (f"{_DEAL}本次交易的总对价为人民币5亿元。", "acquisition"),
        (f"{_DEAL}云桥科技60%股权的交易价格为5亿元。", "acquisition"),
        (f"{_DEAL}此次收购耗资5亿元。", "acquisition"),
        (f"{_DEAL}云桥科技主营电池。海岩集团将支付5亿元。", "acquisition"),
        (f"{_ROUND}本轮募资5亿元。", "investment"),
        (f"{_ROUND}本轮金额为5亿元。", "investment"),
    ],
)
def test_the_next_sentence_tells_the_sum(text: str, kind: str) -> None:
    assert only(text, kind).facts["amount"]["value"] == "500000000"


@each(
    "text",
    [
        f"{_DEAL}海岩集团将支付5亿元罚款。",
        f"{_DEAL}公司每年支付5亿元租金。",
        f"{_DEAL}南川机械的收购价格为5亿元。",
        f"{_DEAL}股票成交金额5亿元。",
        f"{_DEAL}去年交易金额为5亿元。",
        f"{_DEAL}评估值为5亿元。",
        f"{_ROUND}行业规模为5亿元。",
        f"{_ROUND}公司营收达5亿元。",
    ],
)
def test_other_sums_are_none_of_the_deal(text: str) -> None:
    assert all("amount" not in one.facts for one in findings(text))


@each(
    ("text", "topic"),
    [
        (f"{_PACT}合作领域为氢能。", "氢能"),
        (f"{_PACT}此次合作聚焦氢能领域。", "氢能"),
        (f"{_PACT}双方合作领域包括氢能。", "氢能"),
        (f"{_PACT}双方将共同开发氢能项目。", "开发氢能项目"),
        (f"{_PACT}合作期限为三年。", None),
        (f"{_PACT}海岩集团主营业务包括氢能。", None),
    ],
)
def test_the_next_sentence_tells_what_is_shared(text: str, topic: str | None) -> None:
    assert only(text, "partnership").facts.get("topic") == topic


_SALE = "海岩集团转让云桥科技30%股权。"
_OTHER_SALE = "江澜股份转让晨岭电子20%股权。"


@each(
    ("later", "amount"),
    [
        ("转让价格为5亿元。", "5亿元"),
        ("交易对价为5亿元。", "5亿元"),
        ("本次转让价款合计5亿元。", "5亿元"),
        ("云桥科技主营电池。成交价为5亿元。", "5亿元"),
        ("转让价格为每股5元。", None),
        ("设备转让价格为5亿元。", None),
        ("南川机械的转让价格为5亿元。", None),
        ("首期转让款为5亿元。", None),
        ("评估值为5亿元。", None),
    ],
)
def test_what_shares_are_sold_for(later: str, amount: str | None) -> None:
    told = only(_SALE + later, "shareholding_change").facts
    assert (told["amount"]["text"] if "amount" in told else None) == amount


@each(
    ("later", "buyer"),
    [
        ("受让方为远山资本。", "远山资本"),
        ("受让人为远山资本。", "远山资本"),
        ("接盘方为远山资本。", "远山资本"),
        ("交易对手方为远山资本。", "远山资本"),
        ("远山资本为本次股权转让的受让方。", "远山资本"),
        ("南川机械的受让方为远山资本。", None),
        ("远山资本为财务顾问。", None),
        ("担保方为远山资本。", None),
        ("专利受让方为远山资本。", None),
    ],
)
def test_who_buys_the_shares(later: str, buyer: str | None) -> None:
    told = dict(parties(only(_SALE + later, "shareholding_change")))
    assert told.get("acquirer") == buyer


def test_a_price_belongs_to_the_last_deal_of_either_kind() -> None:
    for text in (f"{_OTHER_SALE}{_DEAL}", f"{_DEAL}{_OTHER_SALE}"):
        told = findings(f"{text}交易对价为5亿元。")
        assert ["amount" in one.facts for one in told] == [False, True]


@each(
    ("text", "firms"),
    [
        ("海岩集团对云桥科技增资。增资后注册资本为5亿元。", ["云桥科技"]),
        ("海岩集团对云桥科技增资。注册资本将增至5亿元。", ["云桥科技"]),
        ("云桥科技宣布增资。增资后注册资本为5亿元。", ["云桥科技"]),
        ("海岩集团对云桥科技增资。海岩集团注册资本增至5亿元。", ["海岩集团"]),
        ("海岩集团对云桥科技增资。增资前注册资本为5亿元。", []),
        ("海岩集团对云桥科技增资。增资后营收将增至5亿元。", []),
    ],
)
def test_whose_capital_it_is(text: str, firms: list[str]) -> None:
    told = events(text, "capital_change")
    assert [p.name for one in told for p in one.parties] == firms


_LEFT = "海岩集团总裁王立辞职。"
_NAMED = "海岩集团任命陈秋为总裁。"


@each(
    ("text", "change"),
    [
        (f"{_LEFT}陈秋将接任。", ("陈秋", "appointed")),
        (f"{_LEFT}继任者为陈秋。", ("陈秋", "appointed")),
        (f"{_LEFT}其职务由陈秋接替。", ("陈秋", "appointed")),
        (f"{_LEFT}陈秋暂代其职。", ("陈秋", "acting")),
        (f"{_NAMED}前任王立因退休离任。", ("王立", "resigned")),
        (f"{_NAMED}其前任为王立。", ("王立", "resigned")),
        (f"{_NAMED}他接替的是王立。", ("王立", "resigned")),
        (f"{_LEFT}陈秋将接受采访。", None),
        (f"{_LEFT}担保人为陈秋。", None),
        (f"{_LEFT}由陈秋接待。", None),
        (f"{_NAMED}他的同事王立将退休。", None),
    ],
)
def test_who_comes_and_who_went(text: str, change: tuple[str, str] | None) -> None:
    told = events(text, "executive_change")[1:]
    named = [
        (p.name, one.facts["change"]) for one in told for p in one.parties if p.role == "person"
    ]
    assert named == ([change] if change else [])


def test_a_reason_is_no_part_of_a_name() -> None:
    (told,) = events("海岩集团总裁王立因退休离任。", "executive_change")
    assert ("person", "王立") in parties(told)
