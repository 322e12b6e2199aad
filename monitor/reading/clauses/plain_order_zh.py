"""Chinese sentences with the subject elsewhere: 收购乙的是甲, 甲收购的是乙, “我们收购乙”，甲称,
甲总裁丙称将收购乙."""

from monitor.reading.marks import CHARS
from monitor.reading.masks.mask import Masked, compiled

_WHO = "(?P<is>的(?:正|就|则|便|恰)?是)(?P<who><pas>)(?:先生|女士)?(?P<end>[。！”]*$|[，（].*$)"
# 与乙签署协议的是甲
_SUBJECT = compiled(
    f"(?:^|[，：；])(?:<d>，?)?(?P<does>(?!<pa>|其中|[^，：；]?此)[^，：；]{{3,60}}){_WHO}", "zh"
)


_SAYS = "(?:表示|宣布|透露|指出|坦言|介绍|强调|回应|证实|确认|重申|直言|官宣|称|说|[谈讲写]道)"
_SPEAKER = "(?P<who><co>)的?(?:<g>{0,4}?<js>)?(?:<pe>)?(?:先生|女士)?(?:<g>|<d>|[在向]<pa>){0,10}?"
# “我们与乙签了约”，甲总经理丙表示; 甲总经理丙表示：“我们与乙签了约”
_WE = "(?:我们|我司|我公司)(?P<does>[^“”。；]{3,80})"
_QUOTED = (
    compiled(f"(?:^|，)“{_WE}[，。！]?”[，。]?{_SPEAKER}{_SAYS}", "zh"),
    compiled(f"{_SPEAKER}{_SAYS}[：，]?“?{_WE}", "zh"),
)
# 甲总经理丙宣布，将收购乙: he speaks for 甲, unless he tells of himself or of others
_OWN = (
    "辞|离任|离职|离开|卸任|退休|退出(?:公司|<one>|董事)|接任|出任|担任|任命|个人|本人|自己|"
    "[增减]持|捐|套现|<pa>的(?:<g>{0,4}(?:买家|买方|机构|投资者|投资人|企业|公司|人|传闻)|是)"
)
_WHEN = "(?:目前|暂时?|近期|未来|今年|明年|正在?|已经?|仍|尚|还|并|也|<d>){0,3}"
_DOES = (
    f"(?![^。；]{{0,40}}?(?:{_OWN}))(?![^，。；]{{1,30}}(?:后|时|以来|之前|过程中)，)(?P<does>){_WHEN}"
    "(?:[将拟](?!由)|[会不没未无正]|同意|计划|考虑|有意|准备|打算|希望|愿意|在<g>|从未|绝|就|完成|终止|放弃|"
    "成为|打入|进入|进军|签约|签下|接手|启动|否认(?!了?<pa>)|(?<=宣布|官宣|确认)(?:收购|投资|入股)|"
    "[与和同跟向]<g>{0,12}?<pa>)"
)
_SO_SAYS = f"(?:<g>|<d>|[在向于]<pa>|(?<=采访)，){{0,16}}?{_SAYS}"
_SO_TOLD = f"(?:<g>|<d>|<j>|[在向于]<pa>){{0,16}}?(?:{_SAYS}|披露|公告|公布|声明|议案|决议)"
_OFFICER_SAYS = compiled(
    "(?P<who><co>)的?(?!前|原)<g>{0,4}?<js><ps>(?:先生|女士)?"
    f"(?:{_SO_SAYS}[：，]?“?|：|(?=否认)){_DOES}",
    "zh",
)
_FIRM_SAYS = compiled(f"(?P<who><co>)(?!前|原)(?:{_SO_TOLD}[：，]|：)“?{_DOES}", "zh")


def plain(masked: Masked) -> Masked | None:
    """The sentence in plain order: 甲收购乙; None if it has that anyway."""
    text = masked.text
    if "我" in text:
        for quoted in _QUOTED:
            if told := quoted.search(text):
                return masked.in_order(told.span("who"), told.span("does"))
    by_officer = _OFFICER_SAYS.search(text) if CHARS["title"] in text else None
    if told := by_officer or _FIRM_SAYS.search(text):
        return masked.without([(told.end("who"), told.start("does"))])
    if "的" not in text or "是" not in text:
        return None
    told = _SUBJECT.search(text)
    return masked.in_order(told.span("who"), told.span("does"), told.span("end")) if told else None
