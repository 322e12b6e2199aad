"""What a later sentence says became of the deal told before it: "The deal closed on Monday."

该交易已完成, 谈判已破裂. It must name no other firm, and say so outright.
"""

import re
from collections.abc import Sequence

from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.date_near import date_near
from monitor.events._patterns.place import Place
from monitor.events._trying import ages
from monitor.model import Modality
from monitor.reading.names.mention import FIRM_KINDS
from monitor.reading.regexes.leading import led

_DEAL = "deal|transaction|merger|takeover|acquisition|buyout|purchase|sale"
_TALKS = "talks|negotiations|discussions"
_WORK = "partnership|alliance|agreement|contract|cooperation|collaboration|pact"
_NOW = "(?:目前|现在|如今|最终|随后|后来|截至目前)?，?"
_THIS = "(?:该|本次|此次|上述|这笔|前述|这项|此项|该项)?(?:股权)?"
_DONE = {
    "en": led(
        rf"\b[Tt](?:he|his) (?:{_DEAL}) (?:(?:has|have)(?: now| since| [a-z]+ly)? "
        "(?:been (?:completed|closed|finali[sz]ed)|closed|gone through)|"
        "was (?:completed|closed|finali[sz]ed)|closed|"
        r"went through|is now (?:complete|done))\b(?! (?:only|if|when|unless|subject|down))|"
        r"\b(?:has |have )?(?:now |since )?(?:completed|closed|finali[sz]ed) (?:the|this) "
        rf"(?:{_DEAL})\b(?! (?:of|by|with|to)\b)"
    ),
    "zh": led(
        f"(?:^|[，。；日]){_NOW}{_THIS}(?:交易|收购|并购|股权转让)(?:事项)?(?:均|现)?"
        "(?:(?:已经?|于|已于)[^，。；]{0,10}?(?:顺利|全部|正式)?(?:完成|交割)|完成)了?"
        "(?:工商变更(?:登记)?|交割|过户)?(?=[，。；！]|$)"
    ),
}
_OFF = {
    "en": led(
        rf"\b[Tt](?:he|his|heir) (?P<what>{_DEAL}|{_TALKS}|{_WORK}) (?:(?:has|have|was|were)"
        "(?: now| since| been)* (?:ended|terminated|cancell?ed|broken off|called off)|ended "
        rf"(?:without|on|in|last|this)|ended)\b|\b(?:blocked|ended|cancell?ed|terminated|"
        rf"abandoned|scrapped|broke off|broken off) (?:the|this|its|their) "
        rf"(?P<whom>{_DEAL}|{_TALKS}|{_WORK})(?=[.,;]|$| (?:on|in|last|this|after|because)\b)"
    ),
    "zh": led(
        f"(?:^|[，。；日]){_NOW}(?:双方的?)?{_THIS}(?P<what>交易|收购|并购|谈判|磋商|协议|合作)(?:事项)?"
        "(?:最终|现)?(?:(?:已经?|宣告|正式|即告)(?:被)?(?:终止|中止|告吹|破裂|流产|失败|取消|泡汤|结束|"
        "搁浅|叫停|否决)|(?:最终)?(?:未能|没能)(?:达成|完成|成行)|结束|破裂)(?=[，。；！]|$)|"
        "(?:宣布|决定|一致同意|协商一致|已|否决|叫停)(?:终止|放弃|中止|取消|结束|了)+"
        f"{_THIS}(?P<whom>交易|收购|并购|谈判|合作|协议)(?=[，。；！]|$)"
    ),
}
_UNSURE = re.compile(
    r"(?i)\b(?:if|unless|whether|expected|expects?|would|will|could|may|might|should|until|once|"
    r"after|when|not|nearly|almost|denied|denies)\b|若|如果|一旦|可能|是否|预计|不会|尚未|并未|没有|有望|待|或将|"
    "否认|不实"
)
_DEALS = frozenset({"acquisition", "shareholding_change"})
_UNITS = frozenset({"partnership", "joint_venture"})
_OPEN = frozenset({"planned", "possible", "rumoured"})
_REACH = 3  # sentences


def may_tell(raw: str, lang: str) -> bool:
    """Whether a sentence says what became of something."""
    return any(words[lang].search(raw) for words in (_DONE, _OFF)) and not _UNSURE.search(raw)


def settle(found: Sequence[Candidate], earlier: Sequence[Candidate], place: Place) -> None:
    """Note the outcome that the sentence tells of the last deal before it, unless it tells one of
    its own."""
    near = [one for one in earlier if 0 < place.index - one.index <= _REACH and one.score > 0]
    if not near or any(one.type in _DEALS | _UNITS for one in found):
        return
    start, end = place.span()
    raw, lang = place.document.text[start:end], place.document.lang
    if not may_tell(raw, lang):
        return
    off = _OFF[lang].search(raw)
    told = [one for one in near if _may_be_so(one, off) and not _names_others(one, place)]
    for one in told:
        if one.index == told[-1].index:
            _change(one, "ended" if off else "asserted", place)


def _may_be_so(one: Candidate, off: re.Match[str] | None) -> bool:
    if off is None:
        return one.type in _DEALS and one.modality in _OPEN
    what = off["what"] or off["whom"]
    if re.fullmatch(f"{_WORK}|协议|合作", what) and one.type in _UNITS:
        return one.modality in _OPEN | {"asserted"}
    talked = re.fullmatch(f"{_TALKS}|谈判|磋商", what) is not None  # those of a signed deal may end
    open_ = _OPEN - {"planned"} if talked else _OPEN
    return one.type in _DEALS and one.modality in open_ and what not in {"合作", "partnership"}


def _names_others(one: Candidate, place: Place) -> bool:
    key = place.document.discourse.firms.key
    named = (i.value for i in place.masked.items.values() if i.kind in FIRM_KINDS)
    return not {key(firm) for firm in named} <= {filler.key for filler in one.fillers}


def _change(one: Candidate, modality: Modality, place: Place) -> None:
    one.modality = modality
    one.date = date_near(place.masked, len(place.masked.text)) or one.date
    one.old = ages.is_over(one.date, place.document, lasts=False)
    one.evidence = sorted({*one.evidence, place.span()})
