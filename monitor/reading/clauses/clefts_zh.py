"""Chinese sentences that stress who or what: 收购乙的是甲, 甲收购的是乙."""

from monitor.reading.masks.mask import Masked, compiled

_WHO = "(?P<is>的(?:正|就|则|便|恰)?是)(?P<who><pas>)(?P<end>(?:先生|女士)?[。！”]*$)"
# 与乙签署协议的是甲
_SUBJECT = compiled(
    f"(?:^|[，：；])(?:<d>，?)?(?P<does>(?!<pa>|其中|[^，：；]?此)[^，：；]{{3,60}}){_WHO}", "zh"
)
# 甲收购的是乙
_OBJECT = compiled(
    "(?P<does>(?:收购|并购|买下|入股|投资|控股|任命|聘任|选择|签约|牵手|携手|联手|合作))" + _WHO,
    "zh",
)


def plain(masked: Masked) -> Masked | None:
    """The sentence in plain order: 甲收购乙; None if it stresses nobody."""
    text = masked.text
    if "的" not in text or "是" not in text:
        return None
    if told := _OBJECT.search(text):
        return masked.without([told.span("is")])
    told = _SUBJECT.search(text)
    return masked.in_order(told.span("who"), told.span("does"), told.span("end")) if told else None
