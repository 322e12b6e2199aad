"""How Chinese texts say that firms do not rule out entering a business or working with others."""

from monitor.events._patterns.pattern import Pattern
from monitor.reading.regexes.late import late

NOT_RULED_OUT = "(?:不|未|没有|并未|并不)排除"
_ENDING = "不|终止|中止|停止|取消|结束|退出|放弃|解除|断绝|起诉"
# 不排除在海外与甲…, not 不排除终止与甲…, 不排除与甲终止…
WITH = (
    f"(?P<t>(?<!不){NOT_RULED_OUT})(?:(?!{_ENDING})<g>|<d>|[在于]<pa>){{0,14}}?(?:与|和|同|跟)"
    f"<KIND>(?P<partner><pas>)(?:(?!{_ENDING})(?:<g>|<d>)){{0,10}}?"
)
OPEN_END = late(
    f"{NOT_RULED_OUT}[^，。；]{{0,20}}?(?:终止|中止|停止|取消|结束|退出|放弃|解除|断绝|不再)"
)
_FIELD = "领域|业务|行业|市场|产业|赛道|方面"
_ENDS = f"(?={_FIELD}|的(?:计划|打算|可能|机会)|，|。|；|”|$)"

PATTERNS = (
    Pattern(
        "market-zh-not-ruled-out",
        f"(?:(?P<company><co>)[^，。；]{{0,16}}?)?{NOT_RULED_OUT}<g>{{0,10}}?"
        "(?P<t>进入|进军|涉足|切入|跨界|入局|介入|布局|进驻|参与|从事|开展|(?:生产|制造|研发)(?![商企厂])|推出)"
        f"<g>{{0,2}}?(?P<market>[^，。；“”]{{2,24}}?){_ENDS}",
        example="澄山集团不排除未来涉足房地产业务，董事长对记者说。",
        counterexample="澄山集团排除涉足房地产业务，董事长对记者说。",
        subject="company",
        modality="possible",
        base=0.93,
    ),
    Pattern(
        "market-zh-not-ruled-out-there",
        f"(?:(?P<company><co>)[^，。；]{{0,16}}?)?(?P<t>{NOT_RULED_OUT})<g>{{0,6}}?在"
        f"(?P<market>[^，。；“”]{{2,16}}?)(?:{_FIELD})的?<g>{{0,4}}?"
        "(?:布局|发展|机会|尝试|探索|投资|拓展|可能|作为|动作|突破|合作)",
        example="澄山集团没有造车的计划，但不排除在汽车零部件领域的布局。",
        counterexample="澄山集团没有造车的计划，但不排除在上海车展期间的采访。",
        subject="company",
        modality="possible",
    ),
    Pattern(
        "market-zh-this-is-not-ruled-out",
        "(?:^|(?<=[，；。：“但而]))(?P<market>(?:(?![这此该但而未将]|方案|可能|未来|[涨降提]价|裁员)(?:<g>|<cn>)){2,12}?)"
        f"(?:领域|业务|行业|市场|产业|方面)(?:则|也|倒|却|并|我们|公司|<one>){{0,2}}(?P<t>{NOT_RULED_OUT})"
        "(?:会|将)?(?:进入|涉足|布局|开展|参与)?(?=[，。；”！]|$)",
        example="澄山集团暂时不会造整车，但零部件方面不排除。",
        counterexample="澄山集团暂时不会造整车，但这方面不排除。",
        subject="company",
        modality="possible",
        base=0.86,
    ),
    Pattern(
        "market-zh-may-make",
        "(?:(?P<company><co>)[^，。；]{0,12}?)?(?:不会|不做|不造|暂不|没有|无意|否认|不打算|"
        "不考虑)[^。；]{1,20}?，但?(?:<g>|<one>){0,6}?(?:有可能|可能会?|或将?|或许会)(?:<g>{0,4}?"
        "(?P<t>生产|制造|研发|进入|涉足|布局|做|供应)"
        f"(?P<market>[^，。；“”]{{2,16}}?){_ENDS}|"
        "(?:考虑)?(?P<market>(?!延|停|减|增|扩|恢|继|按|正常)<g>{2,12}?)的?(?P<t>生产|制造|经营)(?=[，。；”]|$))",
        example="澄山集团不会涉及整车生产，但有可能生产零部件。",
        counterexample="澄山集团不会涉及整车生产，但有可能延期生产。",
        subject="company",
        modality="possible",
        base=0.86,
    ),
)
