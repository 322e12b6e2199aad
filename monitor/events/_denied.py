"""Denials that name no deal (上述消息不实, "X denied the report") deny what was reported before."""

from collections.abc import Iterator, Sequence

from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.date_near import date_near
from monitor.events._patterns.place import Place
from monitor.events._trying.parties import party
from monitor.reading.names.mention import FIRM_KINDS
from monitor.reading.regexes.gated import gated
from monitor.reading.regexes.leading import led

_DENIES = {
    "zh": led(
        "(?:消息|传闻|传言|报道|说法|此事|内容|信息|爆料)(?:(?!不存在)[^，。；]){0,10}"
        "(?:不实(?![施行际])|不属实|不准确|谣言|虚假(?!记载|陈述)|子虚乌有|假消息|不是事实|并非事实|"
        "没有根据)|(?:消息|传闻|传言|报道|说法)(?:均|都|也|已)?(?:予以|进行|加以|表示|作出)了?(?:否认|辟谣|澄清)|"
        "(?<![不未])(?:予以|均|都|双方|方面|断然|当即|随即|坚决|一致)否认(?=了?[。，；！”]|$)|"
        "[并绝查]?[无没]有?(?:此事|这事|这回事)(?=[，。；！”]|$)|"
        "(?:否认|辟谣)了?(?:上述|该|这一|此|相关|有关)|纯属(?:谣言|子虚|虚构)|"
        "(?:未|没有)曾?[与和同][^，。；]{1,20}就[^，。；]{1,16}(?:进行|有)过?[^，。；]{0,6}"
        "(?:接洽|接触|洽谈|磋商|谈判|商谈)|不实(?:传闻|信息|消息|报道)|(?:对此|回应|[称说：])[^。；]{0,30}(?:谣言|不属实|不实(?![施行际])|(?<![未不])(?<![未不]予)否认|"
        "假的(?=[”，。！])|不信谣|无中生有|没有的事|没有(?:这个|此|该|相关)?计划)"
    ),
    "en": gated(
        r"\b(?:den(?:y|ies|ied)|dismiss(?:ed|es)|reject(?:ed|s)|refut(?:ed|es)|"
        "rubbish(?:ed|es)) (?:(?:the|these|those|such|any|all|that|this) )?"
        "(?:[a-z]+ ){0,2}(?:reports?|rumou?rs?|speculation|story|stories|contents|"
        r"suggestions?|claims?)\b(?! (?:that|of|about|on|it|they)\b)|"
        r"\bden(?:y|ies|ied) (?:this|that|it)(?=[.,;”]|$| (?:on|in|and|but|to)\b)|"
        r"\b(?:reports?|rumou?rs?|speculation|story|stories) (?:is|are|was|were) "
        "(?:[a-z]+ly )?(?:untrue|false|not true|not correct|incorrect|baseless|unfounded|"
        r"without foundation|wrong|inaccurate|groundless|pure speculation)\b"
    ),
}
_OPEN = frozenset({"rumoured", "possible", "planned"})
_REPORTED = led("据[^，。；]{0,16}(?:报道|消息|爆料)|报道[称，]|媒体[^，。；]{0,6}(?:报道|称)|传出")
# What a denial says of a report of each type: 上述, or what was reported.
_ABOUT = "(?:上述|该|此|这一)(?:消息|传闻|传言|报道|说法|信息)|此事|"
_NOUNS = {
    "acquisition": led(_ABOUT + "收购|并购|入股"),
    "shareholding_change": led(_ABOUT + "减持|增持|转让|出售|入股"),
    "investment": led(_ABOUT + "融资|投资|入股"),
    "insolvency": led(_ABOUT + "破产|清算|重整"),
}
REACH = 4  # how many sentences back the denied report may be


def denies(sentence: str, lang: str) -> bool:
    """Whether a sentence denies what was reported."""
    return _DENIES[lang].search(sentence) is not None


def of(
    place: Place, found: Sequence[Candidate], earlier: Sequence[Candidate]
) -> Iterator[Candidate]:
    """Denied copies of the latest rumours or plans, if the sentence only denies what was reported.

    `found` are the sentence's own candidates, `earlier` those of the sentences before. In English,
    only candidates in which the denying firm is a party are denied.
    """
    recent = [c for c in earlier if place.index - c.index <= REACH]
    if any(c.modality == "denied" for c in found):
        return
    start, end = place.span()
    if place.document.lang == "zh":
        _deny_what_was_heard(place, found)
    denies = recent and _DENIES[place.document.lang].search(place.document.text, start, end)
    if not denies or _CHARGES.search(place.document.text, start, end):
        return
    near = [c for c in recent if _is_open(c, place)]
    if place.document.lang == "en":
        near = [c for c in near if _is_told_of(c, _denier(place, denies.start()))]
    for told in near:
        if told.index == near[-1].index and not told.background:
            yield told.like(
                modality="denied",
                score=max(told.score, _BORNE_OUT),
                evidence=[place.span()],
                index=place.index,
                paragraph=place.paragraph,
                date=date_near(place.masked, end),
                attribution=place.speaker.attribution,
            )


# What else may be denied: 检方指控其行贿，公司予以否认
_CHARGES = led("指控|控告|起诉|行贿|受贿|贿赂|侵权|抄袭|造假|欺诈|裁员|欠薪")
_BORNE_OUT = 0.93  # who denies a report shows what it said


def _is_open(told: Candidate, place: Place) -> bool:
    """Whether a denial may concern it: a rumour, a plan, or what only the press reported.

    据媒体报道，甲完成融资。甲称没有融资: such a report becomes a rumour.
    """
    if told.modality == "asserted" and place.document.lang == "zh" and told.type in _NOUNS:
        text = place.document.text
        reported = any(_REPORTED.search(text, *span) for span in told.evidence)
        if reported and _NOUNS[told.type].search(text, *place.span()):
            told.modality = "rumoured"
    return told.modality in _OPEN


def _deny_what_was_heard(place: Place, found: Sequence[Candidate]) -> None:
    """甲辟谣称消息不实。此前有网传，甲将收购乙: the rumour is told behind its denial."""
    rumours = [one for one in found if one.modality == "rumoured"]
    text = place.document.text
    if not rumours or not _HEARD_BEFORE.search(text, *place.span()):
        return
    behind = text[place.document.sentences[max(0, place.index - _BEHIND)].start : place.span()[0]]
    if _DENIES["zh"].search(behind):
        for one in rumours:
            if any(f.mention.surface in behind for f in one.fillers):
                one.modality = "denied"


_HEARD_BEFORE = led("(?:此前|早前|之前|早先)[^。；]{0,24}(?:传|爆料|消息|截图|报道|网友)")
_BEHIND = 3  # sentences from a denial to the rumour


def _denier(place: Place, before: int) -> str:
    """The key of the denying firm: the speaker, or the firm named last before the denial, or the
    one that "the company" means there."""
    firms = place.document.discourse.firms
    if place.speaker.firm:
        return firms.key(place.speaker.firm)
    named = [i for i in place.masked.items.values() if i.kind in FIRM_KINDS and i.start < before]
    if named:
        return firms.key(max(named).value)
    called = (
        (at, i) for at, i in place.masked.items.items() if i.kind == "one" and i.start < before
    )
    meant = [f for at, i in called for f in party("company", i, at, place)]
    return meant[0].key if meant else ""


def _is_told_of(told: Candidate, key: str) -> bool:
    return any(filler.key == key for filler in told.fillers)
