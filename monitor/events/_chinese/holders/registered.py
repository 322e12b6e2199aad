"""How Chinese register notices say that a firm gains or loses shareholders, or holds a firm."""

from monitor.events._patterns.pattern import Pattern

_SOME = "(?:[一二两三四五六七八九十多\\d]{1,2}[名家位个])"
_ALL = f"(?:等{_SOME}?(?:股东)?)?(?:均|全部|悉数|已|正式|同步){{0,3}}"
_SHARE = (
    "(?:(?:，(?:<one>|<g>){0,6}?<m>)?，?(?:<one>|<g>){0,4}?"
    "持股(?:比例)?(?:分别|各|为|约){0,3}(?P<percent><rs>))?"
)
_WHO = "(?:股东|投资人|出资人|投资方)(?:（股权）)?"
_TO = "(?:变更|更换|更改|改|调整|变|换)(?:为|成)"
_HELD = "(?:<r>)?(?:持股|控股|持有|控制)(?:<r>)?"

# 甲新增对外投资，投资企业为乙
_NEW_HOLDING = (
    "(?:新增了?(?:<g>{0,3}[家条则])?(?P<t>对外投资)(?:企业|公司|信息|记录)?，?(?:新增)?(?:被)?(?:投资)?"
    "(?:企业|公司|对象|标的)?(?:名称)?(?:[为是系：]|(?<=企业)|(?<=公司))|"
    "(?P<t>对外投资)<g>{0,2}新增了?(?:<g>{0,3}[家条则])?(?:企业|公司)?(?:——?|：|，)?)(?P<target><cn>)"
    "(?:，(?:<g>{0,6}?<m>，)?<g>{0,4}?(?:投资|持股|出资|占股)(?:比例)?为?(?P<percent><r>))?"
)

INVESTED = (
    Pattern(
        "investment-zh-new-holding",
        _NEW_HOLDING,
        example="海山集团新增一家对外投资企业，为云桥科技有限公司，持股比例60%。",
        counterexample="海山集团新增一家供货企业，为云桥科技有限公司，持股比例60%。",
        subject="investor",
    ),
)
HELD = (
    Pattern(
        "ownership-zh-new-holding",
        _NEW_HOLDING,
        example="海山集团新增对外投资，新增投资企业为云桥科技有限公司，投资比例100%。",
        counterexample="海山集团新增对外贸易，新增贸易企业为云桥科技有限公司，比例100%。",
        subject="holder",
    ),
)
PATTERNS = (
    Pattern(
        "shareholding-zh-registry",
        "(?:(?:原?股东|投资方|投资人|(?:投资人|股东)(?:一栏|名单)中，|(?:工商|股权|股东)(?:信息)?变更，(?!<j>))"
        "(?:(?:信息|结构)?(?:发生)?变更，)?“?<j>?(?P<seller><pas>)”?"
        f"{_ALL}(?P<t>退出(?!了?<g>{{0,8}}(?:<j>|人员|职务|董事|监事|法定代表人|法人)|<cn>?<g>{{0,3}}股东))|"
        f"(?P<seller><pas>){_ALL}(?P<t>从(?:(?P<target><co>)的?)?股东<g>{{0,3}}?退出|"
        "(?:退出|不再[是为])(?:(?P<target><cn>)|<one>)?<g>{0,3}?股东(?:行列|名单|之列|序列)?))"
        "(?:<g>{0,8}?(?:，<g>{0,10}?新增(?:股东)?为?"
        "(?:<co>(?:（[^（）]{1,16}）)?的?(?:全资|控股|旗下){0,2}(?:子公司|孙公司)?(?=<co>))?"
        "(?P<acquirer><pas>)(?!(?:<and><pa>)*<g>{0,3}<j>)<g>{0,6}|，(?:取而代之的则?[是为]|替换[为成])“?(?P<acquirer><pas>)|"
        "，<g>{0,3}由?(?P<acquirer><pas>)<g>{0,3}(?:接手|接盘|承接|受让)(?=<g>{0,6}(?:<r>|股|[，。]|$))|"
        "，(?P<acquirer><pas>)(?:新进)?成为<g>{0,6}股东))?"
        f"{_SHARE}",
        example="云桥科技有限公司发生工商变更，原股东海山创投退出，新增平川集团为股东，持股15%。",
        counterexample="云桥科技有限公司股东海山创投出席会议。",
        subject="target",
    ),
    Pattern(
        "shareholding-zh-new-holder",
        f"(?P<t>新增|引入|新进|增加(?=<pas>为)|新(?=(?:控股)?股东(?:<pa>|[为是系]|包括)))了?{_SOME}?(?:(?:<g>|<pa>){{0,6}}?旗下)?"
        f"(?:(?:(?:(?:控股)?股东|(?<=新增)投资[人方])(?:为|包括|，?分别为)?[：，]?|(?:(?<=股东新增)|(?<=投资人新增)|(?<=名单中新增)))(?:个人股东|自然人)?"
        f"(?P<acquirer><pas>)(?!<g>{{0,4}}(?:纠纷|诉讼))|(?P<acquirer><pas>)等?{_SOME}?<g>{{0,4}}?"
        f"(?:为(?:全资|控股|新)?股东|入股|成为新?股东|股东)){_SHARE}",
        example="云桥科技有限公司发生工商变更，新增平川集团为股东。",
        counterexample="云桥科技有限公司新增平川集团为客户。",
        subject="target",
        spread="acquirer",
    ),
    Pattern(
        "shareholding-zh-joins-holders",
        f"(?P<acquirer><pas>)等?<g>{{0,4}}?(?:(?P<t>成为)(?P<target><co>)?的?"
        f"(?:新|新晋|新进)的?股东|(?P<t>新增为)(?P<target><co>)?的?股东|(?P<t>加入|进入)(?:<one>的?)?股东(?:行列|名单|之列|序列)){_SHARE}",
        example="云桥科技有限公司完成工商变更，平川集团成为新股东。",
        counterexample="云桥科技有限公司完成工商变更，平川集团成为新客户。",
        subject="target",
        spread="acquirer",
    ),
    Pattern(
        "shareholding-zh-joins-noted",
        "(?<=[，；])(?P<acquirer><f>(?:<and><pa>){0,9})等?(?P<t>入股)(?:成为(?:<g>|<one>){0,4}?股东)?(?=[，。；]|$)",
        example="云桥科技有限公司发生工商变更，平川集团、远川资本入股。",
        counterexample="云桥科技有限公司发生工商变更，平川集团、远川资本入场。",
        subject="target",
    ),
    Pattern(
        "shareholding-zh-leaves-noted",
        "(?<=[，；])(?P<seller><f>(?:<and><pa>){0,9})等?(?:股东)?"
        "(?P<t>退出|不再持股)(?:投资)?(?=[，。；]|$)"
        "(?:，(?:由|新增?股东为|新增)?(?P<acquirer><pas>)(?=接手|接盘|为(?:新|全资)?股东|[，。；]|$))?",
        example="云桥科技有限公司发生工商变更，平川集团、何秉文退出，新股东为远川资本。",
        counterexample="云桥科技有限公司发生工商变更，平川集团、何秉文退场。",
        subject="target",
    ),
    Pattern(
        "shareholding-zh-holder-from-to",
        "(?:(?:(?<!为)|(?<=成为)(?=<co>的?控股股东，))(?P<target><co>)(?:的?控股股东，|的?(?:控股股东|第一大股东)(?:将|已)?变[更动]?为<pa><g>{0,6}，)?)?"
        f"的?(?:<g>|，){{0,6}}?(?:(?:控股|大|唯一|第一大)?{_WHO}|实际控制人|实控人)(?:(?:(?:发生)?变更，|(?:<g>|<d>){{0,8}}?)[由从]<j>?)?"
        f"(?P<seller><pas>)(?P<t>{_TO})(?:<co>(?:<r>|全资|直接|间接)*(?:拥有|控股|持有|控制)的(?=<co>))?(?P<acquirer><pas>){_SHARE}",
        example="云桥科技有限公司股东由海山集团变更为平川集团。",
        counterexample="云桥科技有限公司股东由海山集团通知开会。",
        subject="target",
    ),
    Pattern(
        "shareholding-zh-sole-holder-from-to",
        f"由(?P<seller><pas>)<g>{{0,4}}?{_HELD}(?:、(?P<seller><pa>){_HELD})?"
        f"(?:、(?P<seller><pa>){_HELD})?(?P<t>{_TO})由?"
        f"(?P<acquirer><pas>)<g>{{0,4}}?{_HELD}",
        example="云桥科技有限公司由海山集团全资控股变更为海山集团与平川集团共同持股。",
        counterexample="云桥科技有限公司由海山集团全资控股变更为股份有限公司。",
        subject="target",
    ),
)
