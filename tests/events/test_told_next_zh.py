"""What the next Chinese sentence adds to an event (a sum, a subject), and what it must not."""

from tests.cases import each
from tests.events.chinese import findings, only

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
