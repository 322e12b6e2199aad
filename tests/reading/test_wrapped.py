"""Lines broken only by the page's width are joined; others are kept."""

from monitor.reading.prose import wrapped
from tests.cases import each

WIDE = "栖云钢铁有限公司公布董事会于周一收到执行董事秦"  # 46 columns
FULL = WIDE + "望的辞"  # 52


@each(
    ("text", "joined"),
    [
        (f"{FULL}\n职报告。自送达董事会之日起生效其辞任不影响公司\n运作", [True, False]),
        (
            (
                "海山集团今日公告称拟与云桥科技共同投资设立合资公司并建厂\n"
                "平川集团总裁王立明今日表示目前没有任何离任计划也不会退休"
            ),
            [False],
        ),
        ("他请辞董事\n，不会影响董事会运作", [True]),
        ("集团行政总裁秦望（Noel\nQuinn）知会董事会", [True]),
        ("公司简介\n栖云钢铁成立于2003年", [False]),
        (f"{FULL}。\n此外，公司另有安排", [False]),
        (
            "证券代码：830000 证券简称：栖云股份 主办券商：云桥证券\n栖云钢铁股份有限公司公告",
            [False],
        ),
        (
            "股东名称 | 变动前比例（%） | 变动后比例（%） | 变动日期\n云桥投资 | 7.50 | 4.90",
            [False],
        ),
        ("一行", []),
    ],
)
def test_where_a_line_runs_on(text: str, joined: list[bool]) -> None:
    result = wrapped.joined(text)
    assert len(result) == len(text)
    ends = [i for i, character in enumerate(text) if character == "\n"]
    assert [result[i] != "\n" for i in ends] == joined
