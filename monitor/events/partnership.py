"""How texts say that firms work together: agreements, alliances, partners, and their denial."""

import re
from collections.abc import Iterator

from monitor.events._chinese import contracts
from monitor.events._chinese import partners as _partners_zh
from monitor.events._english import contract as _contracts
from monitor.events._english import partnership as _english
from monitor.events._english import topic
from monitor.events._finishing import partners_en
from monitor.events._joined.spokes import spokes
from monitor.events._joined.where import named_here
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.pattern import Pattern
from monitor.events._patterns.place import Place
from monitor.events._trying.subject import subject
from monitor.reading.regexes.gated import gated

ROLES = ("partner",)
WORDS = {
    "zh": "合作|协议|合同|订单|意向书|联手|携手|牵手|联袂|联合|共同|备忘录|联盟|伙伴|共建|协同|协作|联姻|结盟|签约|供应|代工|供货|配套|经销商|代理商|服务商|承运商|定点",
    "en": "partner|cooperat|co-operat|collaborat|alliance|allying|memorand|mou|team|forces|hands|agreement|allied|jointly|deal|work|licen|together|tie|link|pact|contract|signed with|signed up|inked|relationship|ties|developed with|created with|designed with|built with|produced with|as its|as the|as their|as a|co-|coproduc|in tandem|in concert|in association|conjunction|affiliat|consortium|letter of intent|arrangement|accord|align|integrat|hook|band|pair|award|grant|won |wins |along with|cuts |cutting ties|sever|break|drop|remov|struck|axe|rights|chose|picked|picks|select|hired|tapp|enlist|commission|distribut|market|appointed|engaged|supply|provide",
}
_GUARD = gated(
    r"(?i)收购|出售(?!产品|商品)|股权转让|股份转让|产权转让|资产转让|认购协议|并购|合资|增资|贷款|借款|授信|受让|债务(?:问题|重组|和解|豁免)|买卖(?:总|框架)协议|协议无效|担保合同|辅导协议|投诉|有权[^，。；]{0,12}是|劳动合同|认股|股东协议|表决权|委托协议|一致行动|买卖协议|购买协议|共同出资|发起(?:成立|设立)|acqui(?:re|sition)|merge[rd]?\b|merging|takeover|buyout|joint venture|definitive agreement|sale and purchase|share purchase|share sale|subscription agreement|disposal of|\bJVs?\b|(?:deal|agreement|pact|transaction)s?(?: with [^.;]{0,60}?)? to (?:buy|acquire|purchase|take over)\b|"
    r"(?:loan|credit|lease|tenancy|employment|plea|settlement|underwriting|placing|wage|pay|labou?r|collective|peace|ceasefire) (?:agreement|deal|contract)"
)

_ALONE = {
    "partnership-en-deal",
    "partnership-en-deal-for",
    "partnership-en-with",
    "partnership-en-noun",
    "partnership-en-in",
}

PATTERNS = (
    Pattern(
        "partnership-zh-denied",
        "(?P<partner><co>)<g>{0,8}?(?:未|没有|并未|不会|暂未|暂无|从未)<g>{0,4}?(?:与|和)(?P<partner2><pas>)<g>{0,3}?(?:就|在|进行)?(?P<topic>[^，。；]{0,16}?(?P<t>合作)[^，。；进]{0,8})",
        example="江山汽车公告称，公司未与小川科技就合作造车进行过商议。",
        counterexample="江山汽车公告称，公司与小川科技就合作造车进行过商议。",
        modality="denied",
    ),
    Pattern(
        "partnership-zh-wish",
        "(?P<partner><co>)<g>{0,6}?(?:有意|拟|计划|希望|将|愿)<g>{0,3}?(?:与|和)(?!<pa>)<g>{1,10}?(?:在|围绕|就)(?P<topic>(?:<g>|<co>){2,24}?)(?:展开|开展|进行|深化|达成)?(?P<t>合作)",
        example="澄山钢铁计划与多家供应商在氢能冶炼领域开展合作。",
        counterexample="澄山钢铁在氢能冶炼领域领先。",
        modality="planned",
        base=0.85,
    ),
    Pattern(
        "partnership-zh-signed",
        "(?P<partner><pas>)(?:(?:<g>|<d>){0,14}?(?:与|和|同|跟|及)(?:<pa>的?(?:旗下|下属|所属|控股|全资)<g>{0,10}?)?<KIND>(?:<pa>(?=<pa>))?(?P<partner2><pas>))?(?:[在于]<pa>)?(?:，(?:于|在)?(?=<d>))?(?:<g>|<d>|<j>){0,20}?(?P<t>签署|签订|签约|签下|订立|达成|缔结|展开|开展|建立|启动|宣布|深化|加强|开启|进行|形成|结成)(?:<g>|<d>|<m>|<many>|<cn>){0,16}?(?:合作(?!一切|正常)|协议|备忘录|战略联盟|联盟|伙伴|意向书)",
        example="澄山钢铁与岚石矿业昨日在太原签订战略合作协议。",
        counterexample="澄山钢铁昨日在太原签订采购合同。",
        base=0.95,
    ),
    Pattern(
        "partnership-zh-with",
        "(?<!通过)(?<!利用)(?<!借助)(?P<partner><pas>)(?:<g>|<d>|，){0,12}?(?:与|和|同|跟)<KIND>(?P<partner2><pas>)(?:<g>|<d>){0,18}?(?<!保持)(?<!维持)(?P<t>合作(?!炒股|成立|设立|组建|创办)|协作|结盟|联姻|联手|携手(?!并进|共进|前行|同行|走过)|牵手|联袂|签约|强强联合|共建|(?:联合|共同)(?:推出|开发|研发|研制|打造|发布|发起|举办|主办|建设|制定|运营|承办|宣布))(?!社|会(?![上议])|基础|历史|成果|前景|空间|潜力|以来|渊源|愿景|传闻|的?传闻|一切|正常|顺利|(?:关系|业务|项目)?(?:将|并|也)?(?:不会|不受|未受|没有|不因)[^，。；]{0,6}(?:中断|终止|停|变|影响))",
        example="去年秋天，澄山钢铁与岚石矿业开始合作。",
        counterexample="去年秋天，澄山钢铁与岚石矿业均亏损。",
        base=0.85,
    ),
    Pattern(
        "partnership-zh-hand-in-hand",
        "(?P<partner><pas>)(?:<g>|<d>|，){0,8}?“?(?P<t>联手|携手|牵手|联袂|签约|合作|联合|结盟|联姻)[”：]?(?:(?<=手)(?:(?![与和，]|建设|开发|收购|投资|生产|运营|设计)<g>){1,14}?的)?(?P<partner2><pas>)",
        example="海山集团联手奇川控股打造智慧园区。",
        counterexample="海山集团收购奇川控股。",
        base=0.8,
    ),
    Pattern(
        "partnership-zh-is",
        "(?P<partner><co>)<g>{0,4}?(?:是|为|系|成为|作为)(?P<partner2><pas>)的?<g>{0,10}?(?P<t>合作伙伴|合作方|合作商|合作厂商|战略伙伴|战略合作伙伴|供应商|供货商|配套商|代工厂|代工商|经销商|代理商)",
        example="海山集团成为奇川控股的战略合作伙伴。",
        counterexample="海山集团成为奇川控股的股东。",
    ),
    Pattern(
        "partnership-zh-together",
        "(?P<partner><pa>(?:<and><pa>){1,8})(?:<g>|<d>|两家|三家|双双|等){0,8}?(?P<t>联手|携手(?!并进|共进|前行|同行|走过)|牵手|联袂|达成合作|展开合作|开展合作|结盟|签署战略合作|强强联合|(?:联合|共同)(?:推出|开发|研发|研制|打造|发布|发起|举办|建设|制定))",
        example="海山集团、奇川控股联手打造智慧园区。",
        counterexample="海山集团、奇川控股均打造智慧园区。",
        base=0.85,
    ),
    Pattern(
        "partnership-zh-order",
        "(?P<partner><pas>)(?:<g>|<d>){0,14}?(?:与|和|同|跟)(?P<partner2><pas>)(?:<g>|<d>|<m>|<j>){0,20}?(?P<t>签署|签订|签下|订立|签)了?(?:(?!股|增资|合资|借款|贷款|担保|劳动|认购)(?:<g>|<d>|<m>)){0,24}?(?P<agreement>协议|合同|订单)",
        example="海山集团与奇川控股签订了100辆客车订单。",
        counterexample="海山集团与奇川控股签订股权认购合同。",
        base=0.8,
    ),
    Pattern(
        "partnership-zh-hub-list",
        "(?P<partner><pas>)等?<g>{0,8}?(?:已|均|都|也)<g>{0,6}?(?:在|进入|列入|位列|出现在|跻身)<co>?<g>{0,6}?(?P<t>合作(?:名单|伙伴名单|之列|行列|阵营|伙伴之列|伙伴))",
        example="此外，上山汽车、吉川汽车等车企也已在合作名单之列。",
        counterexample="上山汽车、吉川汽车等车企销量上升。",
        base=0.85,
    ),
    Pattern(
        "partnership-zh-about",
        "(?:与|和|同|跟|、)<pa>(?:<g>|<d>|[在于]<pa>){0,14}?(?:就|围绕|针对|(?<!正)在)(?P<topic>(?!北京|上海|<pa>(?!等))(?:(?!签|达成|举行|举办|正式|召开|期间)<g>|<cn>){2,36}?)等?(?:内容|事项|事宜|议题|领域|方面|业务)(?:正式|共同)?(?:达成|签署|签订|展开|开展|建立|进行|加强|深化)<g>{0,8}?(?P<t>合作|协议|备忘录|伙伴)",
        example="海山集团与奇川控股围绕建设智慧园区等内容签署战略合作协议。",
        counterexample="海山集团与奇川控股在上海签署战略合作协议。",
        joins=True,
    ),
    Pattern(
        "partnership-zh-work-on",
        "(?:双方|三方|各方|<many>|两家|根据<g>{0,6}?协议|协议(?:显示|约定|明确)|按照<g>{0,6}?协议)(?:<g>|<pa>|，|<many>){0,90}?(?:开展|推进|推动|深化|加强|聚焦|拓展|探索|深入|促进|展开|进行)(?:在|围绕)?(?P<topic>(?!(?:全面|战略|深度|深入|广泛|全方位|更多|密切|长期)+合作)(?:(?!在|围绕)<g>|<cn>){4,60}?)(?:等(?:领域|方面|业务|工作)?)?的?(?:全面|深入|深度|战略|全方位|务实|密切|紧密|产学研)*(?P<t>合作|协作)(?!(?:协议|框架|伙伴|关系|模式|方式|机制|空间|水平|层次|意愿|基础|共赢|进程))",
        example="根据协议，双方将依托各自优势，共同开展船舶、海工等领域新材料研发的合作。",
        counterexample="根据协议，双方将依托各自优势，共同开展船舶研发。",
        joins=True,
    ),
    Pattern(
        "partnership-zh-topic",
        "(?:双方|三方|各方|<many>|<all>|根据<g>{0,6}?协议|按照<g>{0,6}?协议)(?:<g>|<one>|<many>|，){0,30}?(?:将|拟|计划|会|重点)?<g>{0,4}?(?:(?<!正)在|围绕|就)(?!<g>{0,12}(?:签|举行|举办|正式|达成))(?:(?P<topic>(?:(?!合作|不断)<g>|<cn>){1,40}(?:领域|方面|业务))，?<g>{0,4}?(?:展开|开展|进行|达成|加强|深化)?<g>{0,20}?|(?P<topic2>(?:(?!合作|不断|签|[与和]<pa>)<g>|<cn>){2,40}?)，?(?:(?:逐步|全面|深入|正式|积极|共同|广泛){0,2}(?:展开|开展|进行|达成|加强|深化|建立|启动)(?:(?![与和])(?:<g>|<cn>)){0,20}?|(?:全面|深入|深度|战略|密切|相关|的){0,3}))(?P<t>合作|协作)",
        example="三方将在项目融资、建设工程等领域合作。",
        counterexample="三方将于下月召开会议。",
        joins=True,
    ),
    *contracts.PATTERNS,
    *_english.PATTERNS,
    *_contracts.PATTERNS,
)


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """An acquisition's agreement is none; where one partner only is named, the subject is looked for."""
    if _is_something_else(candidate, place):
        return
    if candidate.rule != "partnership-zh-denied" and _GUARD.search(_around(candidate, place)):
        return
    _as_said(candidate, place)
    alone = len(candidate.keys("partner")) < 2 or "hub" in candidate.rule
    if alone and not candidate.rule.endswith(("wish", "-topic")):
        candidate.fillers += _hub(candidate, place)
    candidate.fillers = partners_en.settled(candidate, place)
    candidate.fillers = [f for f in _apart(candidate) if not _speaks(f, place)]
    if "-zh-" not in candidate.rule or _partners_zh.works_together(candidate, place):
        yield from _one_or_each(candidate, place)


def _as_said(candidate: Candidate, place: Place) -> None:
    """How sure it is, and what about, by the words of the agreement."""
    text = place.document.text
    if candidate.modality == "planned" and _SIGNED.match(text, candidate.trigger[0]):
        candidate.modality = "asserted"  # what they signed it for is to come
    if "-en-" in candidate.rule:
        if "topic" in candidate.facts:
            _to_noun_phrase(candidate)
        if _SERVES.search(text, *candidate.trigger) or _is_standing(candidate, text):
            candidate.score = min(candidate.score, _contracts.SERVES)
    elif str(candidate.facts.get("topic", "")).startswith("《"):
        del candidate.facts["topic"]  # what is signed is no topic of it


# "Has a good relationship with", "ten years of its partnership with", "a fair held in partnership with"
_HAS = re.compile(
    r"(?:has|have|had|maintains?) (?:an?|the|its|their|many|several|strong|close|good|long[\w-]*|existing)\b"
)
_ALL_ALONG = re.compile(
    r"\b(?:celebrat\w+|anniversar\w+|years of|long-?(?:standing|time)|existing|ongoing|current)\b[^.;,]{0,30}$"
    r"|\b(?:held|given|hosted|staged|organi[sz]ed|presented) (?:in )?$"
)


def _is_standing(candidate: Candidate, text: str) -> bool:
    """Whether firms are said to work together all along, for an event, or with somebody."""
    if any(f.mention.kind == "person" for f in candidate.of("partner")):
        return True
    start, end = candidate.trigger
    before = _ALL_ALONG.search(text, max(0, start - 48), start)
    return before is not None or _HAS.match(text, start, end) is not None


def _apart(candidate: Candidate) -> list[Filler]:
    """Without who is called by the beginning of a partner's name: "Tern Diesel & Turbine" and "Tern"."""
    keys = candidate.keys("partner")
    return [f for f in candidate.fillers if not any(k.startswith(f"{f.key} ") for k in keys)]


# "Has been awarded a contract with": a customer's word for it
_SERVES = re.compile(r"\b(?:awarded|won|secured|landed|received)\b.*\b(?:contract|order)s?$")
_SIGNED = re.compile(r"(?:signed|inked|struck|sealed|concluded|entered into)\b")


def _speaks(filler: Filler, place: Place) -> bool:
    """ "Of a tie-up with X, Hale said": he speaks for a firm."""
    if filler.mention.kind != "person":
        return False
    text = place.document.text
    here = (span for span, one in named_here([filler], place) if one is filler)
    return any(_SAYS.match(text, end) for _, end in here)


_SAYS = re.compile(r" (?:said|says|told|added)\b")


def _one_or_each(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """One partnership of all that are named, or one with each; or of one who is named alone."""
    partners = _partners_zh.without_weak(candidate, place)
    pairs = spokes(candidate, place)
    if pairs:
        yield from (candidate.like(fillers=list(pair)) for pair in pairs)
    elif len(partners) >= 2 or candidate.rule.endswith("wish"):
        yield candidate
    elif all(f.mention.kind == "person" for f in partners):
        return  # "the MoU was signed by Hale": for whom is told elsewhere
    elif candidate.rule in _ALONE and _is_behind(partners, candidate, place):
        candidate.score *= 0.6  # the other partner is not named
        yield candidate


def _is_behind(partners: list[Filler], candidate: Candidate, place: Place) -> bool:
    """Whether the one partner that is named stands behind the trigger: "signed a deal with X"."""
    return any(end > candidate.trigger[1] for (_, end), _ in named_here(partners, place))


def _is_something_else(candidate: Candidate, place: Place) -> bool:
    """Whether it is said of sport, of an employee, of a partner to be found, or of a purchase."""
    return (
        place.document.tells_sport(place.index)
        or _is_signed_by_one(candidate, place)
        or _is_sought(candidate, place)
        or _SPONSORS.search(place.document.text, *candidate.trigger) is not None
        or _SUCH.search(place.document.text, *_just_before(candidate)) is not None
        or ("-en-" in candidate.rule and topic.is_deal(str(candidate.facts.get("topic"))))
    )


_SPONSORS = re.compile(r"\b(?:[Ss]ponsor|naming[- ]rights|shirt deal|kit deal)")
_SOUGHT = re.compile(
    r"\b(?:look|search|seek|hunt|find|need|want)\w*(?: out)?(?: for)?(?: an?| another| new| the)?(?: [a-z]+){0,2} $"
)


def _just_before(candidate: Candidate) -> tuple[int, int]:
    start, _ = candidate.trigger
    return max(0, start - 24), start


_SUCH = re.compile(r"\bsuch an? (?:[a-z]+ )?$")


def _is_sought(candidate: Candidate, place: Place) -> bool:
    """ "Looking for a strategic partner for Y": Y is who needs one."""
    start = candidate.trigger[0]
    looks = _SOUGHT.search(place.document.text, max(0, start - 60), start)
    return candidate.rule == "partnership-en-is-partner" and looks is not None


def _is_signed_by_one(candidate: Candidate, place: Place) -> bool:
    """Somebody who signs a contract has an employer, not a partner."""
    named = named_here(candidate.of("partner"), place)
    first = [one.mention.kind for (at, _), one in named if at < candidate.trigger[0]]
    return "-en-" in candidate.rule and first == ["person"]


_REACH = (90, 90)  # characters round an English trigger that are of the same deal


def _around(candidate: Candidate, place: Place) -> str:
    """The words of the same deal: the sentence, in English what is near the trigger."""
    start, end = place.span()
    if "-zh-" in candidate.rule:
        return _partners_zh.same_deal(candidate, place)
    if "-en-" in candidate.rule:
        start = max(start, candidate.trigger[0] - _REACH[0])
        end = min(end, candidate.trigger[1] + _REACH[1])
    return place.document.text[start:end]


def _hub(candidate: Candidate, place: Place) -> list[Filler]:
    """Whose list of partners it is: the firm that the document is about."""
    if "hub" in candidate.rule:
        talk = place.document.discourse
        focus = talk.firms.focus() or talk.subject
        key = talk.firms.key(focus) if focus else ""
        known = not focus or key in candidate.keys("partner")
        return [] if known or not focus else [Filler("partner", focus, key, 0.85)]
    first = place.masked.span(0, 1)[0]
    for position, _ in sorted(place.masked.items.items()):
        if place.masked.starts[position] >= candidate.trigger[0]:
            break
        if first is not None:
            return [
                f
                for f in subject("partner", position + 1, place)
                if f.key not in candidate.keys("partner")
            ]
    return []


def _to_noun_phrase(candidate: Candidate) -> None:
    words = topic.noun_phrase(str(candidate.facts.pop("topic")))
    if words:
        candidate.facts["topic"] = words
