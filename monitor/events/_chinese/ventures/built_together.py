"""How Chinese texts say that firms put money together for a plant or a firm, without calling it a
joint venture."""

from monitor.events._chinese.ventures.standing import OPENS
from monitor.events._patterns.pattern import Pattern

_BOTH = (
    "(?P<partner><pas>)(?:(?:<g>|<d>){0,10}?(?:与|和|同|跟)<KIND>(?P<partner2><pas>))?"
    "(?:<g>|<d>|<many>|[在于]<pa>){0,12}?"
)
_KINDS = "(?:厂|公司|企业|农场|牧场|果园|门店|酒店|矿|码头|冷库)"
_ONE = f"(?:一[座家间个处])?(?:(?!基金|联盟|委员会|团队|的)<g>){{0,10}}?{_KINDS}"
_BUILT = (
    f"(?:了?(?:{_ONE}|(?:一家)?<one>)(?:“?(?P<company><cn>))?"
    f"(?=[，。；”]|$|进行|展开|开展|一事|事宜)|的{_ONE}{OPENS})"
)
_MAKE = "(?:[兴修]?建(?:起|成|设|立|造)?|创[办立]|[兴开]办|开设|成立|设立|打造)"

PATTERNS = (
    Pattern(
        "jv-zh-run-jointly",
        f"{_BOTH}(?P<t>(?<![联配结综])合[办建]|(?<!联)合开(?!发)|(?:合伙|合股|共同出资|合力出资){_MAKE}){_BUILT}",
        example="海山集团与平川化学在越南合办一家工厂。",
        counterexample="海山集团与平川化学在越南合办一场论坛。",
        base=0.9,
    ),
    Pattern(
        "jv-zh-half-each",
        f"{_BOTH}(?P<t>(?:各|分别)(?:出资?|投资?|掏|拿出)(?:一半|半数|<rs>|<g>?<m>)的?(?:资金|股本|钱)?|"
        f"(?:对半|平摊|按<g>{{0,4}}比例)(?:出资|出钱|投资)|[一各]方出<g>{{1,6}}，[一另]方出<g>{{1,6}}，?)，?{_MAKE}{_BUILT}",
        example="海山集团与平川化学各出一半资金建起了一座工厂。",
        counterexample="海山集团与平川化学各出一半资金修好了一条路。",
        base=0.9,
    ),
)

RULES = frozenset(pattern.id for pattern in PATTERNS)
