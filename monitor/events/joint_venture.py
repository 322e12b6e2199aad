"""How texts say that firms founded a joint venture, will do so, or gave it up."""

import re
from collections.abc import Iterator

from monitor.events._chinese import told_next
from monitor.events._chinese.foundings import founded
from monitor.events._chinese.ventures import joint_venture as _chinese
from monitor.events._english.partnerships import headlines, topic
from monitor.events._english.ventures import joint_venture as _english
from monitor.events._english.ventures import owned_together
from monitor.events._english.ventures import sides as _sides
from monitor.events._english.ventures import standing as _standing
from monitor.events._english.ventures import terms as _terms
from monitor.events._joined.named_here import named_here, position
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place
from monitor.events._trying.subject import subject
from monitor.reading.masks.mask import compiled
from monitor.reading.names.mention import FIRM_KINDS, Mention
from monitor.reading.regexes.late import late

ROLES = ("partner", "company")
NEEDS = ("partner",)
WORDS = {
    "zh": (
        "携手|联手|设立|成立|组建|新设|出资|合资|共同|联合|合营|合组|共组|合办|合建|合开|合伙|合股|"
        "各出|各投|各掏|对半|双方股东|股东双方|两大股东|两家股东|两名股东"
    ),
    "en": (
        "joint venture|joint-venture|joint company|joint firm|joint subsidiary|"
        "joint enterprise|jv|jointly|venture|in which|new company|new entity|capital|to set up a|"
        "to form a|to establish a|to create a|to found a|to incorporate a|"
        "special purpose|special-purpose|common company|common firm|newly |pool|owned half|"
        "half by|% by |each in|have founded|have set up|have formed|have established|"
        "have created|to found |to establish |in thirds|belongs |will belong |equally|"
        "per cent by|percent by|owned equally|half each|in equal|each hold|each own|will own|"
        "will each|to own |they own|own half|-50 |:50 |/50 |fifty-fifty|holders' agree|"
        "holders’ agree|holders agree|subsidiary company|subsidiary firm|up a company|up a firm|"
        "form a company|formed a company|founded a company|created a company|established a company|"
        "joint undertaking|teamed up|teams up|team up|teaming up|forces with|hands with|partnered|"
        "have created|have formed"
    ),
}
AFTER = {
    "zh": "注册资|新公司|公司名|公司叫|占|各持",
    "en": (
        "%|percent|per cent|named|called|known as|the rest|venture,|venture (|jv,|jv (|"
        "new company,|dissolv|disband|unwind|liquidat|dismantl|wind up|winding up|is known"
    ),
}

PATTERNS = (
    *_chinese.PATTERNS,
    *told_next.JOINT_VENTURE,
    *_sides.PATTERNS,
    *_standing.PATTERNS,
    *_english.PATTERNS,
    *owned_together.PATTERNS,
    *headlines.VENTURES,
    *_terms.PATTERNS,
)
_WITH = late("(?:与|和|同|联合|携手|联手)(?:[一-鿿]{0,6})$")


def _places(candidate: Candidate, place: Place) -> list[int]:
    """Where partners are named in the trigger's clause before it, else in the sentence."""
    here = [start for (start, _), _ in named_here(candidate.of("partner"), place)]
    clause = max(place.document.text.rfind(mark, 0, candidate.trigger[0]) for mark in "，。；：\n")
    return [p for p in here if clause < p < candidate.trigger[0]] or here


def _first_partner(candidate: Candidate, place: Place) -> list[Filler]:
    """公司拟与甲、乙设立合资公司: the partner before 与 is the subject or the announcer."""
    start, end = place.span()
    partners = _places(candidate, place)
    if "-zh-" not in candidate.rule or not partners or not start <= partners[0] < end:
        return []
    clause = place.document.text[start : partners[0]]
    if not _WITH.search(re.split("[，。；：]", clause)[-1]):
        return []
    known = candidate.keys("partner")
    told = subject("partner", position(place, partners[0]), place)
    return [f for f in told if f.key not in known]


# "To sell its stake in a joint venture with X": the venture exists already.
_SHARE_OF_IT = re.compile(
    r"\b(?:sell|sale|buy|bought|sold|acqui|dispos|divest|exit|offload|purchas)\w*\b"
    r"[^.;]{0,60}\b(?:stakes?|interests?|shares?|shareholding|holding|partner) in "
    "(?:an?|the|its|their|<one>) (?:[a-z-]+ ){0,3}$"
)
# "Y, a joint venture of A and B, plans": the plan is not the venture, and the apposition no news.
_FRESH = re.compile(
    r"\b(?:proposed|planned|possible|potential|future|new|newly [a-z]+|announc\w+|"
    r"form(?:ed|s|ing)?|creat\w+|establish\w*|launch\w*|sign\w*|agree\w*|set(?:ting)? up|"
    r"unveil\w*)\b[^,;]{0,40}$"
)
# What shows that "it" or "the company" is a venture
_NAMES_ONE = re.compile(r"\b(?:venture|JV|new|joint|jointly)\b")
_BOTH_HOLD = "jv-en-in-which-both-hold"
# "In August Kata Works, the joint venture of A and B, was unveiled"
_DATED = compiled("(?:[A-Z][a-z]+ )?<d>,? (?:<co>,|[Tt]he|<many>)", "en")
_STANDING = 0.8  # of its score
# "Y, a joint venture of", "A joint venture between … has won".
_DESCRIBED = ("jv-en-is-of", "jv-en-between")
_DESCRIBED_ZH = ("jv-zh-of", "jv-zh-is-of")
# 甲由乙与丙合资成立，预计明年动工: only says whose it is
_FOUNDED_NOW = late(
    "近日|日前|[今昨]日|近期|宣布|公告|正式|揭牌|挂牌|拟|新[设的公]|注册资本|工商|天眼查|企查查|投产|开业|"
    r"\d{1,2}[日月]|将(?:由|共|合|设|成|联)|计划(?:由|共|合|设|成|联)|签"
)
_FRESH_ZH = late(
    "成立|设立|组建|新设|共建|创办|筹建|宣布|签|揭牌|注册|投产|开业|获批|落户|落地|"
    "[动开]工|运营|启动|名为|定名|商谈|谈判|洽谈|退出|解散|终止|出资"
)


def _as_described(candidate: Candidate, place: Place) -> None:
    """Doubt a venture that only describes a firm, or that the sentence tells nothing new of."""
    start = candidate.trigger[0]
    if candidate.rule == "jv-zh-formed-by":
        if not _FOUNDED_NOW.search(place.document.text, *place.span()):
            candidate.score *= _STANDING
        return
    if candidate.rule in _DESCRIBED_ZH:
        if not _FRESH_ZH.search(place.document.text, *place.span()):
            candidate.score *= _STANDING
        return
    if candidate.modality == "ended":
        return
    if candidate.rule not in _DESCRIBED or _FRESH.search(
        place.document.text, max(0, start - 60), start
    ):
        return
    if candidate.modality in {"planned", "possible"}:
        candidate.modality = "asserted"
    candidate.score *= _STANDING


_SIGNS = re.compile("[签订达]")
_TO_COME = ("jv-zh-agreement", "jv-zh-unnamed")
# Denials need not name the other partner, nor need notices: 与合营伙伴订立合营协议.
_ALONE = ("jv-zh-denied", "jv-zh-denied-with", "jv-zh-unnamed")
_GUARD = re.compile(r"基金(?!管理)|dissolv|解散")


def _of_the_pair(candidate: Candidate, place: Place) -> list[Filler]:
    """甲与乙宣布合作。去年8月，合资公司丙投产: the pair of the sentence before are its partners."""
    if candidate.rule not in {"jv-zh-the-venture", "jv-en-the-venture"}:
        return candidate.fillers
    talk = place.document.discourse
    pair = talk.pair if talk.pair_at == place.index - 1 else ()
    before = place.document.sentences[max(0, place.index - 1)]
    if "-en-" in candidate.rule and not _JOIN.search(place.document.text, before.start, before.end):
        pair = ()
    both = [Filler("partner", firm, talk.firms.key(firm), _INFERRED) for firm in pair]
    return [*candidate.of("company"), *both]


_INFERRED = 0.85  # score of such a partner
_EACH_HOLDS = "jv-zh-each-holds"
_BORN = late("(?:注册|正式|合资)成立|揭牌|挂牌|新设|工商注册|宣告成立|注册资本")
_BACKERS = "jv-zh-backers-are"
_BORN_TO_BOTH = late(
    "合[资营](?![^。；]{0,30}(?:年前|已运营|多年))[^。；]*?(?:成立|设立|[揭挂]牌|开业|投产|亮相|落户)"
)
_CALLED = re.compile("(?:名[为叫]|合[资营](?:公司|企业))[“：]?$")
_LATELY = 3  # sentences


def _the_newborn(candidate: Candidate, place: Place) -> list[Filler]:
    """丙正式成立。甲与乙分别持有该合资公司50%股权: 丙, of whose founding the text has just told."""
    if candidate.rule not in {_EACH_HOLDS, _BACKERS} or candidate.of("company"):
        return []
    each = candidate.rule == _EACH_HOLDS
    born, kinds = (_BORN, {"company"}) if each else (_BORN_TO_BOTH, FIRM_KINDS)
    document, partners = place.document, candidate.keys("partner")
    for index in range(place.index, max(-1, place.index - 1 - _LATELY), -1):
        sentence = document.sentences[index]
        if not born.search(document.text, sentence.start, sentence.end):
            continue
        items = sorted(document.masked(index).items.values(), key=lambda i: i.start)
        firms = [i.value for i in items if i.kind in kinds and isinstance(i.value, Mention)]
        if not each:
            firms.sort(
                key=lambda f: not _CALLED.search(document.text, max(0, f.start - 7), f.start)
            )
        for firm in firms:
            key = document.discourse.firms.key(firm)
            if key not in partners:
                return [Filler("company", firm, key, _INFERRED)]
    return []


# "X and Y are rivals. The joint venture will": not theirs
_JOIN = re.compile(
    r"\b(?:plan|agree|build|invest|develop|form|creat|found|set up|partner|team|together|joint|"
    r"co-?operat|collaborat|sign|announc|unveil|launch)"
)


def _without_partners(candidate: Candidate, place: Place) -> str:
    """The sentence without the names of the partners, one of which may be a fund."""
    text = place.document.text[slice(*place.span())]
    for partner in candidate.of("partner"):
        text = text.replace(partner.mention.surface, "")
    return text


# 甲与乙2018年成立的合资公司
_FOUNDED_ON = compiled("<d><g>{0,2}$", "zh")


def _settle_when(candidate: Candidate, place: Place) -> None:
    """Agreements are on ventures to come; the date before a standing venture is its pact's."""
    signed = _SIGNS.search(place.document.text, *candidate.trigger)
    to_come = signed is not None and candidate.rule in _TO_COME
    to_come = to_come or "筹建" in place.document.text[slice(*candidate.trigger)]
    if to_come and candidate.modality == "asserted":
        candidate.modality = "planned"
    if candidate.rule in _standing.RULES:
        items = place.masked.items.values()
        dates = (i.value for i in items if i.kind == "date" and i.start > candidate.trigger[1])
        own = candidate.rule == _BOTH_HOLD or _DATED.match(place.masked.text)
        candidate.date = next(dates, candidate.date if own else None)
    if "-zh-" in candidate.rule and "的" in place.document.text[slice(*candidate.trigger)]:
        since = _FOUNDED_ON.search(place.masked.text, 0, position(place, candidate.trigger[0]))
        candidate.date = place.masked.items[since.start()].value if since else candidate.date


_OTHER_NEWS = late("出售|转让|收购|退出|此前|曾|原本|减持|清算")


def _only_holds(candidate: Candidate, place: Place) -> bool:
    """甲与乙各持有合资公司50%股权: whether that only says whose a venture is."""
    if candidate.rule != _EACH_HOLDS:
        return candidate.rule == _BACKERS and not candidate.of("company")
    text, span = place.document.text, place.span()
    fresh = candidate.of("company") or _FRESH_ZH.search(text, *span)
    return not fresh or _OTHER_NEWS.search(text, *span) is not None


def _was_newborn(candidate: Candidate, place: Place) -> bool:
    """Whether a firm "set up in 1988, is owned equally by" its owners since long ago."""
    dates = (i for i in place.masked.items.values() if i.kind == "date")
    before = (i.value for i in dates if i.start < candidate.trigger[0])
    return candidate.rule == "jv-en-newborn-owned-by" and any(map(place.is_past, before))


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """Require two partners, one if the venture is named or denied; drop funds and stake sales."""
    start, _ = place.span()
    if _GUARD.search(_without_partners(candidate, place)) and candidate.modality != "ended":
        return
    if founded.is_body(candidate.of("company")) or _was_newborn(candidate, place):
        return
    if _SHARE_OF_IT.search(
        place.document.text, max(start, candidate.trigger[0] - 90), candidate.trigger[0]
    ):
        return
    if candidate.rule in _sides.RULES and not _NAMES_ONE.search(place.document.text, *place.span()):
        return
    _as_described(candidate, place)
    _settle_when(candidate, place)
    candidate.fillers = [
        *_of_the_pair(candidate, place),
        *_first_partner(candidate, place),
        *_the_newborn(candidate, place),
    ]
    if _only_holds(candidate, place):
        return
    inside = candidate.keys("company")
    candidate.fillers = [
        f
        for f in candidate.fillers
        if f.role != "partner"
        or not (f.key in inside or founded.is_authority(f, candidate.rule, place))
    ]
    if "-en-" in candidate.rule and "topic" not in candidate.facts:
        words = topic.of_venture(place.document.text, candidate.trigger[1], place.span()[1])
        candidate.facts |= {"topic": words} if words else {}
    if len(candidate.keys("partner")) >= (1 if _may_stand_alone(candidate, place) else 2):
        yield candidate


def _may_stand_alone(candidate: Candidate, place: Place) -> bool:
    """Whether one partner suffices: the venture is named or denied."""
    start, end = candidate.trigger
    if candidate.rule == "jv-zh-formed-by" and not re.search(
        "合|共同", place.document.text[start:end]
    ):
        return False  # 甲由乙出资设立: a subsidiary
    denied = "-en-" in candidate.rule and candidate.modality == "denied"
    return candidate.rule in _ALONE or denied or bool(candidate.keys("company"))
