"""Names that the layout of a page has broken."""

from monitor.events import read
from monitor.resolve.unbroken import unbroken
from tests.cases import each

ENGLISH = """The food maker Kestrel Foods Ltd. said on Monday that it bought Halden
Foods Ltd. for 5.1 billion euros, which it will pay in two parts over the
next three years, and that the managers of the firm are to stay on for at
least a year.
"""
CHINESE = """海山集团今日在北京举行的新闻发布会上宣布以三亿五千万元的价格收购平川电
气科技有限公司，双方已于上月在海山集团的总部签署了有关的协议。
"""


@each(
    ("text", "lang", "names"),
    [
        (ENGLISH, "en", {"Kestrel Foods Ltd.", "Halden Foods Ltd."}),
        ("The Bank of\u00a0Leeds bought Halden Ltd.", "en", {"Bank of Leeds", "Halden Ltd."}),
        (CHINESE, "zh", {"海山集团", "平川电气科技有限公司"}),
    ],
)
def test_a_partys_name_is_on_one_line(text: str, lang: str, names: set[str]) -> None:
    (found,) = read(text, lang=lang).findings
    told = unbroken(found)
    assert {party.name for party in told.parties} == names
    assert [p.start for p in told.parties] == [p.start for p in found.parties]
