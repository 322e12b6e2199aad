"""Chinese sentences with the subject elsewhere: 收购乙的是甲, 甲收购的是乙, “我们收购乙”，甲称."""

from monitor.reading.masks.mask import Masked, compiled

_WHO = "(?P<is>的(?:正|就|则|便|恰)?是)(?P<who><pas>)(?:先生|女士)?(?P<end>[。！”]*$|[，（].*$)"
# 与乙签署协议的是甲
_SUBJECT = compiled(
    f"(?:^|[，：；])(?:<d>，?)?(?P<does>(?!<pa>|其中|[^，：；]?此)[^，：；]{{3,60}}){_WHO}", "zh"
)
# 甲收购的是乙
_OBJECT = compiled(
    "(?P<does>(?:收购|并购|买下|入股|投资|控股|任命|聘任|选择|签约|牵手|携手|联手|合作))" + _WHO,
    "zh",
)


_SAYS = "(?:表示|宣布|透露|指出|坦言|介绍|强调|回应|称|说|[谈讲]道)"
_SPEAKER = "(?P<who><co>)的?(?:<g>{0,4}?<js>)?(?:<pe>)?(?:先生|女士)?(?:<g>|<d>|[在向]<pa>){0,10}?"
# “我们与乙签了约”，甲总经理丙表示; 甲总经理丙表示：“我们与乙签了约”
_WE = "(?:我们|我司|我公司)(?P<does>[^“”。；]{3,80})"
_QUOTED = (
    compiled(f"(?:^|，)“{_WE}[，。！]?”[，。]?{_SPEAKER}{_SAYS}", "zh"),
    compiled(f"{_SPEAKER}{_SAYS}[：，]?“?{_WE}", "zh"),
)


def plain(masked: Masked) -> Masked | None:
    """The sentence in plain order: 甲收购乙; None if it has that anyway."""
    text = masked.text
    if "我" in text:
        for quoted in _QUOTED:
            if told := quoted.search(text):
                return masked.in_order(told.span("who"), told.span("does"))
    if "的" not in text or "是" not in text:
        return None
    if told := _OBJECT.search(text):
        return masked.without([told.span("is")])
    told = _SUBJECT.search(text)
    return masked.in_order(told.span("who"), told.span("does"), told.span("end")) if told else None
