"""What the next Chinese sentence denies of a report, and what it leaves as it is."""

from monitor.events import read
from tests.cases import each

_REPORT = "有报道称，海岩集团将收购云桥科技。"
_OTHERS = "有报道称，江澜股份将收购晨岭电子。"


def _told(text: str) -> dict[str, str]:
    """The modality of each purchase, by its buyer."""
    found = read(text, lang="zh").findings
    return {p.name: f.modality for f in found for p in f.parties if p.role == "acquirer"}


@each(
    "denial",
    [
        "双方均予以否认。",
        "海岩集团否认。",
        "海岩集团随后辟谣。",
        "对此，海岩集团表示没有收购计划。",
        "海岩集团称，暂无并购打算。",
        "目前并无相关计划。",
        "海岩集团表示没有这个打算。",
        "海岩集团回应：假消息。",
        "海岩集团称报道与事实不符。",
        "海岩集团称，从未与云桥科技接触。",
        "海岩集团表示，不存在应披露而未披露的收购事项。",
        "海岩集团总部位于泉州。海岩集团否认有此计划。",
    ],
)
def test_a_report_is_denied_in_a_sentence_of_its_own(denial: str) -> None:
    assert _told(_REPORT + denial) == {"海岩集团": "denied"}


@each(
    "other",
    [
        "海岩集团方面称不予置评。",
        "海岩集团未予否认。",
        "海岩集团既未证实也未否认。",
        "海岩集团没有回应是否有收购计划。",
        "海岩集团否认存在违规行为。",
        "海岩集团表示没有上市计划。",
        "海岩集团表示没有融资计划。",
        "海岩集团没有新的产能安排。",
        "江澜股份予以否认。",
        "江澜股份表示没有收购计划。",
        "分析师称，该消息不实的可能性很小。",
        "海岩集团要求员工不信谣、不传谣，配合核实。",
    ],
)
def test_other_denials_and_none_leave_it(other: str) -> None:
    assert _told(_REPORT + other) == {"海岩集团": "rumoured"}


@each(
    "aside",
    [
        "除上述事项外，公司不存在应披露而未披露的重组事项。",
        "交易完成后，公司没有重组计划。",
        "对于分拆上市，公司表示没有相关计划。",
    ],
)
def test_a_firm_does_not_deny_what_it_announced(aside: str) -> None:
    assert _told("海岩集团公告，拟收购云桥科技60%股权。" + aside) == {"海岩集团": "planned"}


@each(
    ("denial", "denied"),
    [
        ("海岩集团称消息不实。", "海岩集团"),
        ("云桥科技否认了该消息。", "海岩集团"),
        ("江澜股份予以否认。", "江澜股份"),
        ("公司回应称，消息不实。", "江澜股份"),
    ],
)
def test_who_denies_says_which_report(denial: str, denied: str) -> None:
    told = _told(_REPORT + _OTHERS + denial)
    assert [firm for firm, modality in told.items() if modality == "denied"] == [denied]
