"""How headlines and openings tell a change of office without a name: 云桥科技董事长辞职."""

from monitor.events._patterns.pattern import Pattern

_FIRM = "(?<![前原]<j>)(?P<company><cn>)(?:（[^（）]{2,12}）)?"
_SAYS = "(?:[：:]|(?:<d>|今日|近日)?(?:公告|宣布|披露|公布)称?[，：]?|关于|：?<cn>关于)?"
_ITS = "(?:的|公司|集团|旗下|其|本公司|<one>|(?!前|原|某|副手)<g>){0,4}?"
_ENDS = "(?=[，。；！!、：…” ]|$|的?公告|[并且]|引发|背后|股价|暨)"

PATTERNS = (
    Pattern(
        "executive_change-zh-unnamed-left",
        f"{_FIRM}{_SAYS}{_ITS}(?P<position><js>)"
        "(?:先后|双双|突然|突发|再度|又|闪电|正式|提前|因<g>{2,8}?|主动|宣布|申请|提出|拟|将|已|于?<d>|"
        "被(?=[免解罢])|遭){0,4}"
        "(?P<t>辞职|离职|离任|卸任|辞任|请辞|退休|免职|解聘|罢免|解职|下课|去职|递交辞呈)了?"
        f"{_ENDS}",
        example="云桥科技董事长辞职",
        counterexample="云桥科技董事长表态",
        facts={"change": "resigned"},
        needs=("company",),
    ),
    Pattern(
        "executive_change-zh-unnamed-changed",
        f"{_FIRM}{_SAYS}(?:的|公司|集团|<d>|再度|再次|又|突然|突发|将|正式|官宣|宣布|决定|紧急|拟|迎来?|年内){{0,4}}"
        "(?P<t>换[帅将]|(?:更换|换)(?P<position><js>)|(?P<position2><js>)(?:换人|易人|更替|更迭|生变))了?"
        f"{_ENDS}",
        example="云桥科技换帅",
        counterexample="云桥科技换房",
        needs=("company",),
    ),
    Pattern(
        "executive_change-zh-unnamed-named",
        f"{_FIRM}{_SAYS}(?:公司|集团|董事会|<d>|已|正式|官宣|宣布|再度|拟|将){{0,4}}"
        "(?P<t>迎来|任命|聘任|聘请|委任|选举|选出|选举产生|聘)了?(?:(?:一位|一名)?(?:全?新任?的?|新一任|"
        "首[位任席名]|临时|第[一二三四五六七八九十\\d]+任)(?:(?!前|原)<g>){0,5}?)?(?P<position><js>)"
        f"{_ENDS}",
        example="云桥科技迎来新任总经理",
        counterexample="云桥科技迎来新任客户",
        facts={"change": "appointed"},
        needs=("company",),
    ),
)
