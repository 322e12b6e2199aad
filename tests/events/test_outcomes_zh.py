"""What a later Chinese sentence says became of an event: it is done, it is off, or neither."""

from monitor.events import read
from tests.cases import each

_PLAN = "海岩集团拟收购云桥科技60%股权。"
_OTHER = "江澜股份拟收购晨岭电子80%股权。"
_OFFICE = "海岩集团任命陈秋为首席执行官。"
_WORK = "海岩集团与云桥科技签署战略合作协议。"
_NEUTRAL = "云桥科技成立于2010年。"


def _told(text: str, kind: str = "acquisition") -> list[str]:
    found = read(text, lang="zh").findings
    return [f.modality for f in found if f.type == kind and not f.background]


@each(
    ("later", "modality"),
    [
        ("目前，该交易已完成。", "asserted"),
        ("海岩集团已完成收购。", "asserted"),
        ("海岩集团对云桥科技的收购已完成。", "asserted"),
        ("海岩集团已完成对云桥科技的收购。", "asserted"),
        (f"{_NEUTRAL}交易已于周一交割。", "asserted"),
        ("交易作价5亿元。该交易已终止。", "ended"),
        ("目前，海岩集团的收购已终止。", "ended"),
        ("海岩集团与云桥科技的交易已告吹。", "ended"),
        ("上述重组事项已于周一终止。", "ended"),
        ("由于尽职调查尚未完成，双方决定终止本次交易。", "ended"),
        (f"{_NEUTRAL}海岩集团决定放弃收购。", "ended"),
        ("买卖协议已于6月28日根据其条款失效。", "ended"),
        # nothing has happened, or to others
        ("如监管部门否决，双方同意终止本次交易。", "planned"),
        ("海岩集团否认谈判已破裂。", "planned"),
        ("该交易预计于年内完成。", "planned"),
        ("北辰控股的收购已终止。", "planned"),
        ("北辰控股决定终止收购。", "planned"),
        ("同行业的收购已告吹。", "planned"),
        ("海岩集团已完成对云桥科技的尽职调查。", "planned"),
        ("供应协议已终止。", "planned"),
        ("合作已结束。", "planned"),
    ],
)
def test_a_plan_is_done_or_off(later: str, modality: str) -> None:
    assert _told(_PLAN + later) == [modality]


@each(
    ("later", "modalities"),
    [
        ("该交易已终止。", ["planned", "ended"]),
        ("海岩集团的收购已终止。", ["ended", "planned"]),
        ("海岩集团已完成收购。", ["asserted", "planned"]),
        ("上述事项已由双方决定终止。", ["planned", "planned"]),
        ("公司决定终止上述事项。", ["ended", "ended"]),
    ],
)
def test_of_two_plans_the_one_that_is_named_or_the_last_is_off(
    later: str, modalities: list[str]
) -> None:
    assert _told(_PLAN + _OTHER + later) == modalities


@each(
    ("later", "modality"),
    [
        ("该任命已撤回。", "ended"),
        ("随后，该任命被撤销。", "ended"),
        ("海岩集团取消了这一任命。", "ended"),
        (f"{_NEUTRAL}上述任命已作废。", "ended"),
        ("该申请已撤回。", "asserted"),
        ("如股东反对，该任命将被撤回。", "asserted"),
        ("该任命未被撤回。", "asserted"),
        ("江澜股份撤销了这一任命。", "asserted"),
        ("该交易已终止。", "asserted"),
    ],
)
def test_an_appointment_is_withdrawn(later: str, modality: str) -> None:
    assert _told(_OFFICE + later, "executive_change") == [modality]


@each(
    ("later", "modality"),
    [
        ("目前双方的合作已结束。", "ended"),
        ("该协议已终止。", "ended"),
        ("双方宣布终止合作。", "ended"),
        ("该任命已撤回。", "asserted"),
        ("北辰控股的合作已终止。", "asserted"),
        ("该协议尚未终止。", "asserted"),
    ],
)
def test_work_together_ends(later: str, modality: str) -> None:
    assert _told(_WORK + later, "partnership") == [modality]


@each(
    ("later", "day"),
    [
        ("陈秋将于6月上任。", "6月"),
        ("她将于6月1日正式履新。", "6月1日"),
        ("该任命自6月1日起生效。", "6月1日"),
        (f"{_NEUTRAL}任命将于6月生效。", "6月"),
        ("王海涛将于6月上任。", None),
        ("江澜股份总裁周岚将于6月上任。", None),
        ("该协议将于6月生效。", None),
        ("新工厂将于6月投产。", None),
        ("陈秋将于6月出席会议。", None),
        ("海岩集团将于6月上市。", None),
    ],
)
def test_when_the_office_is_taken(later: str, day: str | None) -> None:
    found = read(_OFFICE + later, lang="zh").findings
    told = [f for f in found if f.type == "executive_change" and f.facts["position"]]
    assert next(f.date.text if f.date else None for f in told) == day


@each(
    ("later", "days"),
    [("陈秋将于6月上任。", ["6月", None]), ("周岚将于6月上任。", [None, "6月"])],
)
def test_of_two_officers_the_one_that_is_named_starts_then(
    later: str, days: list[str | None]
) -> None:
    found = read(f"{_OFFICE}江澜股份任命周岚为总裁。{later}", lang="zh").findings
    assert [f.date.text if f.date else None for f in found] == days
