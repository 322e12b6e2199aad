"""Conditions, advice, others' wishes and missed events claim nothing."""

from monitor.events import read
from monitor.model import Reading
from tests.cases import each

CLAIMS = {
    # English
    "Halden Motors bought Brinck AB.": "asserted",
    "If Halden Motors buys Brinck AB, its sales will double.": None,
    "Had Halden Motors bought Brinck AB, its sales would have doubled.": None,
    "Should Halden Motors buy Brinck AB, its sales will double.": None,
    "Analysts say Halden Motors should buy Brinck AB.": None,
    "An investor urged Halden Motors to buy Brinck AB.": None,
    "Halden Motors stopped short of buying Brinck AB.": None,
    "Halden Motors lost out to rivals that want to buy Brinck AB.": None,
    "Halden Motors failed to buy Brinck AB.": "ended",
    "It is unclear whether Halden Motors will buy Brinck AB.": "possible",
    "Halden Motors is in the race to buy Brinck AB.": "possible",
    "Halden Motors wants to buy Brinck AB.": "planned",
    "Halden Motors says not buying Brinck AB": "denied",
    "Halden Motors has never bought Brinck AB.": "denied",
    "Halden Motors declined to comment on reports that it had bought Brinck AB.": "rumoured",
    "Halden Motors neither confirmed nor denied that it would buy Brinck AB.": "rumoured",
    "Media reports claimed that Halden Motors had bought Brinck AB.": "rumoured",
    "The annual report said Halden Motors bought Brinck AB.": "asserted",
    "Reportedly, Halden Motors bought Brinck AB.": "rumoured",
    "Halden Motors bought Brinck AB, sources said.": "rumoured",
    "Halden Motors will buy Brinck AB, the Herald reported.": "rumoured",
    "Halden Motors will buy Brinck AB, the Herald reported, citing a statement.": "planned",
    "Asked about talk that Halden Motors might buy Brinck AB, it said it would make cars.": None,
    "Asked whether Halden Motors might buy Brinck AB, it did not comment.": "possible",
    "Halden Motors denied that it is among the bidders for Brinck AB.": "denied",
    "It is not true that Halden Motors made a rival offer of £5 million for Brinck AB.": "denied",
    "Halden Motors plans to grow by buying Brinck AB.": "planned",
    "Halden Motors grew by buying Brinck AB.": "asserted",
    # Chinese
    "海林汽车有限公司收购云桥科技有限公司。": "asserted",
    "如果海林汽车有限公司收购云桥科技有限公司，其份额将翻倍。": None,
    "一旦海林汽车有限公司收购云桥科技有限公司，其份额将翻倍。": None,
    "分析师认为，海林汽车有限公司应当收购云桥科技有限公司。": None,
    "网友建议海林汽车有限公司收购云桥科技有限公司。": None,
    "海林汽车有限公司险些收购云桥科技有限公司。": None,
    "如果海林汽车有限公司收购云桥科技有限公司顺利完成，其份额将翻倍。": "planned",
    "海林汽车有限公司未能收购云桥科技有限公司。": "ended",
    "海林汽车有限公司竞购云桥科技有限公司失败。": "ended",
    "海林汽车有限公司曾试图收购云桥科技有限公司，但未成功。": "ended",
    "海林汽车有限公司申请收购云桥科技有限公司，但监管机构拒绝批准。": "ended",
    "海林汽车有限公司是否会收购云桥科技有限公司，尚不清楚。": "possible",
    "海林汽车有限公司希望收购云桥科技有限公司。": "possible",
    "有报道称海林汽车有限公司已收购云桥科技有限公司。": "rumoured",
    "海林汽车有限公司对收购云桥科技有限公司的传闻不予置评。": "rumoured",
    "海林汽车有限公司被要求收购云桥科技有限公司。": "planned",
}


def _told(reading: Reading) -> list[str]:
    return [one.modality for one in reading.findings if one.type == "acquisition"]


@each(("text", "modality"), CLAIMS.items())
def test_what_a_clause_claims(text: str, modality: str | None) -> None:
    assert _told(read(text)) == ([modality] if modality else [])
