"""How Chinese registers say that a company's business scope changed."""

from monitor.events._chinese.foundings.notices import SCOPE_ENDS
from monitor.events._patterns.pattern import Pattern

PATTERNS = (
    Pattern(
        "scope_change-zh",
        "(?:(?<!变更为)(?<!变更至)(?P<company><co>)的?(?:<g>|<d>|，){0,14}?)?(?:经营范围|业务范围)"
        "(?:<g>|，){0,12}?(?P<t>新增|增加|增设|变更为|减少|调整为|扩[大展充][至到])了?"
        f"(?P<to>[^。；]{{2,200}}?){SCOPE_ENDS}|"
        "(?P<company><co>)(?:<g>|<d>|，){0,14}?(?P<t>新增|增加)了?(?:经营|业务)范围[为：]?"
        "(?P<to>(?!内)[^，。；]{2,200}?)(?=[，。；]|$)|"
        "(?:^|(?<=[，；])|(?P<company><co>)(?:<g>|<d>){0,10}?)(?P<t>新增|增加)了?“?(?P<to>[^，。；]{2,120}?)”?等?(?:经营|业务)范围(?=[，。；]|$)",
        example="云桥科技有限公司经营范围新增汽车销售、电池制造。",
        counterexample="云桥科技有限公司经营范围包括汽车销售。",
        subject="company",
    ),
    Pattern(
        "scope_change-zh-by-business",
        "(?P<company><co>)(?:<g>|<d>){0,10}?(?:工商变更，<g>{0,4}?(?P<t>新增|增加)了?"
        "(?P<to>(?!股东|法定|注册|资本|董事|监事|<pa>|投资)[^，。；]{2,60}?)(?:业务|项目)|"
        "(?:调整|变更|修改)了?(?:经营|业务)范围，<g>{0,3}?(?P<t>删[去除]|新增|增加|取消|去掉)了?(?P<to>[^，。；]{2,120}?))"
        "(?=[，。；]|$)",
        example="云桥科技有限公司发生工商变更，新增酒类经营业务。",
        counterexample="云桥科技有限公司发生工商变更，新增股东。",
        base=0.85,
    ),
    Pattern(
        "scope_change-zh-bare",
        "(?P<company><co>)(?:(?!<co>)(?:<g>|<d>|：)){0,14}?"
        "(?P<t>变更(?:<g>{0,8}[及和、])?经营范围|经营范围(?:发生)?变更)"
        "(?=[，。；！ ]|$|的?公告|并)",
        example="云桥科技：拟变更经营范围",
        counterexample="云桥科技：拟变更经营范围的材料清单",
        base=0.8,
    ),
)
