"""How Chinese texts say that a firm opens its first shop or plant in a country."""

from monitor.events._patterns.pattern import Pattern
from monitor.reading.regexes.any_of import any_of
from monitor.reading.words.abroad_zh import CITIES, COUNTRIES

_REGIONS = "东南亚 欧洲 北美 南美 拉美 中东 非洲 东欧 西欧 北欧 南亚 中亚 东盟 海湾"
LAND = any_of({*COUNTRIES, *CITIES, *"中国 香港 澳门 台湾".split(), *_REGIONS.split()})
SITE = (
    "(?:门店|餐厅|酒店|工厂|基地|旗舰店|专卖店|直营店|体验店|快闪店|分店|超市|商场|展厅|研发中心)"
)
_FIRST = f"(?:首[家座个间处]<g>{{0,4}}?{SITE}|首店)"
_OPENS = "(?:开出|开设|开了?|设立|建设|建造|兴建|落成|启用|设)了?"
_OPENED = "(?:开业|开张|亮相|落户|落地|投产|试营业|开门迎客|揭幕|启用|动工|开工|竣工)"
# A firm's staff, shares or goods arrive without it, as do 台风“海葵” and, in 香港, its shares.
_ARRIVES = (
    "(?:正式|首次|成功|强势|已|将|拟|宣布|计划|近日|日前|<d>){0,4}"
    "(?P<t>登陆|开进|开到|挺进|杀入|落子|进驻|落地|插旗|出海)了?"
)

PATTERNS = (
    Pattern(
        "market-zh-first-in",
        f"(?P<company><co>)(?:(?!<co>|未在)(?:<g>|<d>)){{0,8}}?在(?P<market>{LAND})<g>{{0,6}}?"
        f"(?P<t>{_OPENS}<g>{{0,4}}?{_FIRST}|的?{_FIRST}(?:<g>|<d>){{0,8}}?{_OPENED})",
        example="海山集团在新加坡开设首家门店。",
        counterexample="海山集团在新加坡开设第三家门店。",
        base=0.88,
    ),
    Pattern(
        "market-zh-first-there",
        f"(?P<company><co>)的?(?P<market>{LAND})(?:市场)?"
        f"(?P<t>{_FIRST}(?:<g>|<d>){{0,10}}?{_OPENED})",
        example="海山集团日本首店昨日开业。",
        counterexample="海山集团日本首店昨日停业。",
        base=0.88,
    ),
    Pattern(
        "market-zh-first-abroad",
        f"(?P<company><co>)的?(?P<t>海外{_FIRST}|首[家座个间处](?:海外|境外)<g>{{0,4}}?{SITE})(?:<g>|<d>){{0,6}}?"
        "(?:落户|落地|落子|选址|开进|登陆)了?(?P<market>(?!在|计划|时|仪式|以来|之)(?:<g>{2,5}|<cn>))(?=[，。；]|$)|"
        f"(?P<company><co>)的?(?P<t>{_FIRST})(?:正式|将|拟){{0,2}}(?:落户|落地|落子|选址|开进|登陆)了?"
        f"(?P<market>{LAND})(?=[，。；！ ]|$)|"
        f"(?P<company><co>)的?(?P<t>{_FIRST})(?:<g>|<d>){{0,6}}?[在于](?P<market>{LAND})(?:<g>|<d>){{0,6}}?{_OPENED}",
        example="海山集团海外首店落户吉隆坡。",
        counterexample="海山集团海外首店落户之后再无动静。",
        base=0.85,
    ),
    Pattern(
        "market-zh-opens-abroad",
        "(?P<company><co>)(?:(?!<co>|未在)(?:<g>|<d>)){0,8}?在(?P<market><g>{2,6}?)"
        f"(?P<t>{_OPENS}海外{_FIRST})",
        example="海山集团在吉隆坡开出海外首店。",
        counterexample="海山集团在吉隆坡开出海外第三店。",
        base=0.85,
    ),
    Pattern(
        "market-zh-arrives",
        f"(?<!风)(?<!风“)(?P<company><co>){_ARRIVES}(?P<market>{LAND})(?:市场)?(?=[，。；！”]|$)"
        "(?![^。；]{0,30}(?:上市|股价|募资|挂牌|首日|招股))",
        example="海山集团正式登陆日本。",
        counterexample="海山集团正式登陆日本交易所。",
        base=0.85,
    ),
)
