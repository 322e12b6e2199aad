"""Who takes and who leaves which office in Chinese sentences that name several people."""

from monitor.model import Finding
from tests.cases import each
from tests.events.chinese import events


def told(finding: Finding) -> str:
    person = next(p.name for p in finding.parties if p.role == "person")
    return f"{person} {finding.facts['change']} {finding.facts['position']}"


@each(
    ("text", "offices"),
    [
        (
            "云桥科技公告，何秉文、宋知远分别任董事长、总经理。",
            "何秉文 appointed 董事长; 宋知远 appointed 总经理",
        ),
        (
            "何秉文和宋知远分别辞去云桥科技董事长和总经理职务。",
            "何秉文 resigned 董事长; 宋知远 resigned 总经理",
        ),
        (
            "云桥科技董事会聘任何秉文为总经理，宋知远、沈嘉禾为副总经理。",
            "何秉文 appointed 总经理; 宋知远 appointed 副总经理; 沈嘉禾 appointed 副总经理",
        ),
        (
            "云桥科技公告，终止何秉文的总经理职务以及宋知远、沈嘉禾的监事职务。",
            "何秉文 resigned 总经理; 宋知远 resigned 监事; 沈嘉禾 resigned 监事",
        ),
        (
            "云桥科技董事会终止了钱治远的总经理职务，聘任宋知远为总经理，沈嘉禾的监事职务不变。",
            "宋知远 appointed 总经理; 钱治远 resigned 总经理",
        ),
        (
            "云桥科技公告，董事会收到执行董事何秉文的辞呈。",
            "何秉文 resigned 执行董事",
        ),
        (  # a handing-in is not 请辞, and the board is asked
            "云桥科技公告称，何秉文因工作调动原因，向公司董事会申请辞去公司董事长职务。",
            "何秉文 resigned 董事长",
        ),
        (
            "云桥科技宣布，自7月1日起，何秉文（Robert Cisar）将正式担任公司首席执行官。",
            "何秉文 appointed 首席执行官",
        ),
        ("云桥科技是赞助商，何秉文将担任大会主席。", ""),
        ("何秉文将继续担任云桥科技董事长。", ""),
        (
            "何秉文离开云桥科技之后，加盟奇川汽车，负责观岚品牌的销售，接任市场及销售执行总监一职。",
            "何秉文 appointed 总监",
        ),
        (
            "会议宣布，何秉文同志任云桥科技集团董事长、党委书记。",
            "何秉文 appointed 党委书记; 何秉文 appointed 董事长",
        ),
    ],
)
def test_each_has_an_office_of_his_own(text: str, offices: str) -> None:
    assert "; ".join(sorted(map(told, events(text, "executive_change")))) == offices
