"""Antecedents of short names and references, tested by the parties of whole texts."""

from monitor.events import read
from monitor.reading.names.firms import core
from tests.cases import each

QINGHE = (
    "Qinghe Auto Co., Ltd. opened its doors in May. The company's biggest shareholder is "
    "Haikao Co., Ltd., and Hai Group holds 51% of the latter."
)
NORWEGIAN = (
    "Norway's Kestrel met Halden, a Polish miner, in May. On Monday the Norwegian firm signed a "
    "cooperation agreement with the Polish company."
)
CASES = [
    (
        "zh",
        "云桥科技有限公司近日成立。该公司的大股东为海山股份有限公司，远山集团持有后者51%的股权。",
        "ownership",
        {("holder", "远山集团"), ("target", "海山股份有限公司")},
    ),
    (
        "zh",
        "云桥科技有限公司近日成立。该公司的大股东为海山股份有限公司。",
        "ownership",
        {("holder", "海山股份有限公司"), ("target", "云桥科技有限公司")},
    ),
    (
        "zh",
        "近日，绍兴云桥电池有限公司成立。该公司由云桥电池有限公司全资持股。",
        "ownership",
        {("holder", "云桥电池有限公司"), ("target", "绍兴云桥电池有限公司")},
    ),
    (
        "zh",
        "云桥科技昨晚发布公告。公司拟收购平川机械60%股权。",
        "acquisition",
        {("acquirer", "云桥科技"), ("target", "平川机械")},
    ),
    (
        "en",
        QINGHE,
        "ownership",
        {("holder", "Hai Group"), ("target", "Haikao Co., Ltd.")},
    ),
    (
        "en",
        "Hai Group and Chero Holdings met. The two companies hope to cooperate on parks.",
        "partnership",
        {("partner", "Hai Group"), ("partner", "Chero Holdings")},
    ),
    (
        "en",
        "Hai Group grew. Hai has partnered with Chero Holdings.",
        "partnership",
        {("partner", "Hai Group"), ("partner", "Chero Holdings")},
    ),
    (
        "en",
        "Finnish grocer Halden met Danish firm Kestrel. The Finnish chain will buy Tarnby Foods.",
        "acquisition",
        {("acquirer", "Halden"), ("target", "Tarnby Foods")},
    ),
    (
        "en",
        NORWEGIAN,
        "partnership",
        {("partner", "Kestrel"), ("partner", "Halden")},
    ),
    (
        "en",
        "Halden Mining grew. The Tarnby-based company is spending $4m to acquire Kestrel Copper.",
        "acquisition",
        {("acquirer", "Halden Mining"), ("target", "Kestrel Copper")},
    ),
    (
        "en",
        "Halden's parent company said it was considering buying Kestrel Foods. Halden fell.",
        "acquisition",
        {("target", "Kestrel Foods")},
    ),
    (
        "en",
        "Kestrel National Chemical Corp (KestChem) grew. KestChem bought Tarnby Foods.",
        "acquisition",
        {("acquirer", "Kestrel National Chemical Corp"), ("target", "Tarnby Foods")},
    ),
    (
        "en",
        "Kestrel Makers of America (KMA) grew. Then KMA acquired Halden Foods.",
        "acquisition",
        {("acquirer", "Kestrel Makers of America"), ("target", "Halden Foods")},
    ),
    (
        "en",
        "Kestrel Metal Mining and Kestrel Corp will sell stakes in Tarnby Copper to Halden Ltd.",
        "shareholding_change",
        {
            ("seller", "Kestrel Metal Mining"),
            ("seller", "Kestrel Corp"),
            ("target", "Tarnby Copper"),
            ("acquirer", "Halden Ltd."),
        },
    ),
    (
        "en",
        "TARN RAIL LIMITED has a new seat, and Ostwick Holdings PLC is its sole shareholder.",
        "ownership",
        {("holder", "Ostwick Holdings PLC"), ("target", "TARN RAIL LIMITED")},
    ),
]


@each(("lang", "text", "type_", "parties"), CASES)
def test_references(lang: str, text: str, type_: str, parties: set[tuple[str, str]]) -> None:
    told = [f for f in read(text, lang=lang).findings if f.type == type_]
    assert parties in [{(p.role, p.name) for p in f.parties} for f in told]


@each(
    ("one", "other", "same"),
    [
        ("Haikao Co., Ltd.", "Haikao", True),
        ("云桥科技有限公司", "云桥科技", True),
        ("远山集团有限公司", "远山集团", True),
        ("Hai Group", "Hai Kao", False),
    ],
)
def test_the_core_of_a_name(one: str, other: str, *, same: bool) -> None:
    assert (core(one) == core(other)) is same
