"""Attribution of events to speakers, tested on whole texts."""

from monitor.events import read
from tests.cases import each

CASES = [
    ("en", "Helios Energy said it will not enter car making.", "company"),
    ("en", "Data from Tianyancha show that Qinghe Auto Co., Ltd. was established.", "registry"),
    ("en", "“Helios Energy will not enter car making,” analyst Hu Qimin said.", "third_party"),
    ("en", "Helios Energy plans to buy North Systems, a source said.", "anonymous"),
    ("zh", "海山集团表示，集团无意进入造纸行业。", "company"),
    ("zh", "天眼查显示，云桥科技有限公司近日成立。", "registry"),
    ("zh", "市场分析师林志明表示，海山集团不会进入整车制造领域。", "third_party"),
    ("zh", "云桥科技公告称，公司拟收购平川机械60%股权。", "filing"),
    ("zh", "有消息称栖山汽车正与远山控股商讨合资办厂。", "anonymous"),
]


@each(("lang", "text", "kind"), CASES)
def test_who_says_it(lang: str, text: str, kind: str) -> None:
    said = [f.attribution.kind for f in read(text, lang=lang).findings if f.attribution]
    assert said[:1] == [kind]


def test_he_said_inherits_the_speaker() -> None:
    text = (
        "Hu Qimin, an analyst at Guohe Securities, spoke to reporters. "
        "He said Helios Energy will not enter car making."
    )
    findings = [f for f in read(text, lang="en").findings if f.type == "market_entry"]
    assert [f.attribution.kind for f in findings if f.attribution] == ["third_party"]
