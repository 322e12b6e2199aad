"""How texts say that firms work together, or deny it: agreements, alliances, partners."""

import re
from collections.abc import Iterator

from monitor.events._chinese import told_next
from monitor.events._chinese.partnerships import contracts
from monitor.events._chinese.partnerships import partners as _partners_zh
from monitor.events._chinese.partnerships import partnership as _chinese
from monitor.events._english.partnerships import contract as _contracts
from monitor.events._english.partnerships import grants, headlines, terms, topic
from monitor.events._english.partnerships import partnership as _english
from monitor.events._finishing import agreements_en, other_deals, partners_en
from monitor.events._joined.named_here import named_here
from monitor.events._joined.spokes import spokes
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place
from monitor.events._trying.subject import subject
from monitor.reading.regexes.leading import led

ROLES = ("partner",)
WORDS = {
    "zh": (
        "合作|协议|MOU|合同|订单|意向书|联手|携手|牵手|联袂|联合|共同|备忘|联盟|伙伴|共建|协同|"
        "协作|联姻|结盟|签约|供应|代工|供货|配套|经销商|代理商|服务商|承运商|定点|销售权|代理权|经销权|"
        "经营权|独家|长单|大单|握手|续约|走到一起|走到了一起|抱团|结缘|结对|组队|联名|双向奔赴|"
        "伙拍|夥拍|互签|国权益|海外权益|商业化|中标|交给|交由|外包给|委托给|发包给|托管|代运营|授予|授权|对子|一起开|一起做|一起打|一起研|合力|协力|达成一致|分道扬镳|分手|解约|一拍两散|各奔东西|朋友圈|谈判|磋商|洽谈|商谈|接洽"
    ),
    "en": (
        "partner|cooperat|co-operat|collaborat|alliance|allying|memorand|mou|team|forces|"
        "hands|agreement|allied|jointly|deal|work|licen|together|tie|link|pact|contract|"
        "signed with|signed up|inked|relationship|ties|developed with|created with|"
        "designed with|built with|produced with|as its|as the|as their|as a|co-|coproduc|"
        "tying|ally |in tandem|in concert|in association|conjunction|affiliat|consortium|letter "
        "of intent|"
        "arrangement|accord|align|integrat|hook|band|pair|award|grant|won |wins |along with|"
        "cuts |cutting ties|sever|break|drop|remov|struck|axe|rights|chose|picked|picks|"
        "select|hired|tapp|enlist|commission|distribut|market|appointed|engaged|supply|provide|"
        "ordered|association with|franchis|concession|lot with|lot in with|outsourc|entrust|"
        "farmed out|farms out|"
        "farm out|"
        "subcontract|will stock|to stock|will sell|to sell|brew|bottle|to share |will share |"
        "sharing |"
        "pool|part ways|parts ways|parted ways|part comp|parts comp|parted comp|parting|"
        "separate ways|"
        "dump|ditch|on board|aboard|into bed|taps |signed |signs |recruit|opted for|opts for|"
        "settled on|joint "
    ),
}
_LONE_PARTNER = {
    "partnership-en-deal",
    "partnership-en-deal-for",
    "partnership-en-with",
    "partnership-en-noun",
    "partnership-en-in",
}

AFTER = {"zh": "双方将聚焦|双方拟聚焦"}

PATTERNS = (
    *_chinese.PATTERNS,
    *told_next.PARTNERSHIP,
    *contracts.PATTERNS,
    *_english.PATTERNS,
    *headlines.PATTERNS,
    *grants.PATTERNS,
    *terms.PATTERNS,
    *_contracts.PATTERNS,
)
_AGREED = re.compile("达成(?:了|一致|初步|最终){0,2}协议(?!合作)")


def _sure_of_kind(candidate: Candidate, place: Place) -> float:
    """Less for 达成协议, which does not say on what and may be a sale."""
    return 0.85 if _AGREED.match(place.document.text, candidate.trigger[0]) else 1.0


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """Drop other kinds of agreement; add the subject where only one partner is named."""
    if _is_something_else(candidate, place) or _is_another_deal(candidate, place):
        return
    _as_said(candidate, place)
    if "-zh-" in candidate.rule:
        _partners_zh.without_topics(candidate, place)
        _partners_zh.without_bare_topic(candidate)
        _partners_zh.for_officers(candidate, place)
    alone = len(candidate.keys("partner")) < 2 or "hub" in candidate.rule
    if alone and not candidate.rule.endswith(("wish", "-topic", "-the-two")):
        candidate.fillers += _hub(candidate, place)
    candidate.fillers = partners_en.settled(candidate, place)
    candidate.fillers = [f for f in _apart(candidate) if not _speaks(f, candidate, place)]
    if "-zh-" not in candidate.rule:
        yield from _one_or_each(candidate, place)
    elif _partners_zh.works_together(candidate, place):
        for one in _one_or_each(candidate, place):
            one.fillers = [f for f in one.fillers if not _partners_zh.unnamed(f)]
            yield one


def _is_another_deal(candidate: Candidate, place: Place) -> bool:
    if candidate.rule == "partnership-zh-denied":
        return False
    around = _EARLIER.sub("", _around(candidate, place))
    if other_deals.WORDS.search(around):
        return True
    return "-zh-" in candidate.rule and _partners_zh.is_lesser(around)


_EARLIER = led("继[^，。；]{3,30}[后外]，")  # 继去年收购丙之后，甲与乙签约


def _as_said(candidate: Candidate, place: Place) -> None:
    """Settle modality, score and topic from the words of the agreement."""
    text = place.document.text
    if candidate.modality == "planned" and _SIGNED.match(text, candidate.trigger[0]):
        candidate.modality = "asserted"  # only its purpose lies ahead
    if candidate.modality == "asserted" and place.is_ahead(candidate.date):
        candidate.date = None  # "teamed up to bring robots to its sites by 2028"
    if "-en-" in candidate.rule:
        agreements_en.settle(candidate, place)
    elif _partners_zh.is_standing(candidate, place):
        candidate.score = min(candidate.score, _contracts.SERVES)
    candidate.score *= _sure_of_kind(candidate, place)


def _apart(candidate: Candidate) -> list[Filler]:
    """Without partners named by a part of another's name: "Tern", "Tern Diesel & Turbine";
    海山集团 for 平湖海山集团."""
    if "-zh-" in candidate.rule:
        return _partners_zh.apart(candidate)
    keys = candidate.keys("partner")
    return [f for f in candidate.fillers if not any(k.startswith(f"{f.key} ") for k in keys)]


_SIGNED = re.compile(r"(?:signed|inked|struck|sealed|concluded|entered into)\b")


def _speaks(filler: Filler, candidate: Candidate, place: Place) -> bool:
    """Whether a person is only quoted: "Of a tie-up with X, Hale said"."""
    mention = filler.mention
    behind = mention.kind == "person" and mention.start > candidate.trigger[1]
    return behind and _SAYS.match(place.document.text, mention.end) is not None


_SAYS = re.compile(r" (?:said|says|told|added)\b")


def _one_or_each(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """One partnership of all partners, or one per pair; a lone partner passes for some rules."""
    partners = _partners_zh.without_weak(candidate, place)
    pairs = spokes(candidate, place)
    if "-zh-" in candidate.rule and _is_with_person(partners):
        candidate.score *= 0.6  # who signs or attends, not a firm
    if pairs:
        yield from (candidate.like(fillers=list(pair)) for pair in pairs)
    elif len(partners) >= 2 or candidate.rule.endswith("wish"):
        yield candidate
    elif all(f.mention.kind == "person" for f in partners):
        return  # "the MoU was signed by Hale": his firm is named elsewhere
    elif candidate.rule in _LONE_PARTNER and _is_behind(partners, candidate, place):
        candidate.score *= 0.6  # the other partner is not named
        yield candidate


def _is_with_person(partners: list[Filler]) -> bool:
    """Whether only one of the partners is no person."""
    return len(partners) - sum(f.mention.kind == "person" for f in partners) < len(partners[:2])


def _is_behind(partners: list[Filler], candidate: Candidate, place: Place) -> bool:
    """Whether the only partner named follows the trigger: "signed a deal with X"."""
    return any(end > candidate.trigger[1] for (_, end), _ in named_here(partners, place))


def _is_something_else(candidate: Candidate, place: Place) -> bool:
    """Whether it is about sport, sponsoring, an employee, a partner still sought, or a purchase."""
    return (
        place.document.tells_sport(place.index)
        or _is_signed_by_one(candidate, place)
        or _is_sought(candidate, place)
        or _SPONSORS.search(place.document.text, *candidate.trigger) is not None
        or ("-en-" in candidate.rule and _is_somebodys_work(candidate, place))
        or _SUCH_A.search(place.document.text, *_just_before(candidate)) is not None
        or ("-en-" in candidate.rule and topic.is_deal(str(candidate.facts.get("topic"))))
    )


# "Oversaw its partnership with X", "negotiated Tern's alliance with X": somebody's career
_CAREER = re.compile(
    r"\b(?:oversaw|overs(?:ees|een|eeing)|manag(?:e[sd]?|ing)|ran|runs|running|headed|heads|"
    r"heading|"
    "negotiat(?:ed|ing)|masterminded|brokered|architects? of|responsible for|in charge of|behind|"
    "led|leads|leading|credited with|(?:work|role) (?:on|in)|(?:s?he|who)(?: also| then| later)? "
    "(?:built|grew|developed|established|forged|secured|launched|helped (?:to )?[a-z]+)) "
    r"(?:the |its |their |his |her |[\w’'&. -]{2,40}[’']s? )(?:[a-z-]+ ){0,3}$"
)
_SPONSORS = re.compile(r"\b(?:[Ss]ponsor|naming[- ]rights|shirt deal|kit deal)")
_SOUGHT = re.compile(
    r"\b(?:look|search|seek|hunt|find|need|want)\w*(?: out)?(?: for)?(?: an?| another| new|"
    " the)?(?: [a-z]+){0,2} $"
)


def _just_before(candidate: Candidate) -> tuple[int, int]:
    start, _ = candidate.trigger
    return max(0, start - 24), start


def _is_somebodys_work(candidate: Candidate, place: Place) -> bool:
    start, _ = candidate.trigger
    before = _CAREER.search(place.document.text, max(0, start - 72, place.span()[0]), start)
    return before is not None


_SUCH_A = re.compile(r"\bsuch an? (?:[a-z]+ )?$")


def _is_sought(candidate: Candidate, place: Place) -> bool:
    """In "looking for a strategic partner for Y", Y is the firm that needs one."""
    start = candidate.trigger[0]
    looks = _SOUGHT.search(place.document.text, max(0, start - 60), start)
    return candidate.rule == "partnership-en-is-partner" and looks is not None


def _is_signed_by_one(candidate: Candidate, place: Place) -> bool:
    """A person who signs a contract gets an employer, not a partner."""
    named = named_here(candidate.of("partner"), place)
    first = [one.mention.kind for (at, _), one in named if at < candidate.trigger[0]]
    return "-en-" in candidate.rule and first == ["person"]


_REACH = (90, 90)  # characters around an English trigger taken to be about the same deal


def _around(candidate: Candidate, place: Place) -> str:
    """The words about the same deal: the sentence, in English those near the trigger."""
    start, end = place.span()
    if "-zh-" in candidate.rule:
        return _partners_zh.same_deal(candidate, place)
    if "-en-" in candidate.rule:
        start = max(start, candidate.trigger[0] - _REACH[0])
        end = min(end, candidate.trigger[1] + _REACH[1])
        after = _THEIR_VENTURE.search(place.document.text, candidate.trigger[1], end)
        end = after.start() if after else end
    return place.document.text[start:end]


# "Announced a partnership last year, and their joint venture opened in May": two events
_THEIR_VENTURE = re.compile(
    r";|,? (?:and|while) (?=(?:their|the (?:pair|two)['’]s) joint venture)|,? and (?=(?:(?:later|"
    r"then) )?(?:set up|established|formed|founded|launched|created|started) (?:an?|the|their) "
    r"(?:[a-z0-9/-]+ )?joint venture\b[^;]{0,80} (?:in|on|that|last|this) )|,? and "
    r"(?=[A-Z][^;]{2,60}, (?:an?|the|their) joint venture)"
)


def _hub(candidate: Candidate, place: Place) -> list[Filler]:
    """The missing partner: the subject, or for hub rules the firm the document is about."""
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
