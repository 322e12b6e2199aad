"""How Chinese texts say that a firm leaves a country, shuts all it has there, or comes back."""

from monitor.events._chinese.markets.abroad import LAND, SITE
from monitor.events._patterns.pattern import Pattern

_ACTS = "(?:(?!不|未|没|的|股东|责令|要求|<co>)(?:<g>|<d>)){0,8}?"
_THERE = f"在?(?P<market>{LAND})(?:市场|地区|境内)?的?"
_DOES = "(?:业务|运营|经营|销售|生产|营业|服务|出货|供货|发货)(?:活动)?"
_END = "(?=[，。；！”]|$)"

PATTERNS = (
    Pattern(
        "market-zh-leaves-land",
        f"(?P<company><co>){_ACTS}(?P<t>退出|撤出|撤离|离开|告别)了?(?P<market>{LAND})(?:市场|业务)?{_END}",
        example="海山集团宣布撤出俄罗斯。",
        counterexample="海山集团宣布撤出俄罗斯的游客。",
        base=0.85,
    ),
    Pattern(
        "market-zh-shuts-there",
        f"(?P<company><co>){_ACTS}(?P<t>关闭|关停|关掉|撤销|出清)了?(?:其|<one>)?(?:{_THERE}(?:全部|所有)|"
        f"(?:全部|所有)的?(?:位于)?{_THERE})<g>{{0,4}}?(?:{SITE}|店铺?|办事处|分支机构|网点|业务){_END}",
        example="海山集团关闭日本全部门店。",
        counterexample="海山集团关闭日本两家门店。",
        base=0.85,
    ),
    Pattern(
        "market-zh-halts-there",
        f"(?P<company><co>){_ACTS}(?P<t>暂停|停止|中止|终止|叫停|结束)了?(?:其|<one>)?(?:全部|所有)?的?"
        f"{_THERE}(?:全部|所有|一切)?的?{_DOES}{_END}",
        example="海山集团暂停在俄罗斯的业务。",
        counterexample="海山集团暂停在俄罗斯的招聘。",
        base=0.85,
    ),
    Pattern(
        "market-zh-resumes-there",
        f"(?P<company><co>){_ACTS}(?P<t>恢复|重启)了?(?:其|<one>)?{_THERE}(?:全部|所有)?的?{_DOES}{_END}|"
        f"(?P<company><co>){_ACTS}(?P<t1>重返|回归|重新进入)了?(?P<market>{LAND})(?:市场)?{_END}",
        example="海山集团将恢复在伊拉克的业务。",
        counterexample="海山集团将恢复在伊拉克的声誉。",
        base=0.85,
    ),
)
RULES = {f"market-zh-{one}" for one in ("leaves-land", "shuts-there", "halts-there")}
