"""Who buys whom where a Chinese firm answers talk of a purchase: 针对收购甲的传闻，乙予以否认."""

from monitor.events._joined.named_here import position
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.place import Place
from monitor.events._trying.parties import party
from monitor.reading.masks.mask import compiled
from monitor.reading.regexes.late import late

_TALK_OF = compiled(
    "(?:^|(?<=[，。；：“]))(?:针对|对于|关于|有关|就|对|被问[及到])(?:(?!<pa>)<g>){0,8}$", "zh"
)
_ANSWERED = compiled(
    "了?(?:<co>|<r>|<m>|<g>){1,16}?(?:传闻|传言|消息|报道|说法|猜测|可能性?|一事)”?，"
    "(?:<d>|<g>|“){0,8}?(?P<who><cn>)(?=(?:<g>|<j>|<pe>|<d>|：|，){0,10}?"
    "(?:否认|辟谣|澄清|表示|回应|称|斥|说|不予|未))",
    "zh",
)
_REFUSES = compiled(
    "(?:暂无|没有|并无|无此|尚无|不会|暂不|不考虑|无意|从未|未(?!来|予|否)|(?<![未有予])否认|不实|不属实|谣言|子虚乌有)"
    "(?!(?:直接|正面|予)?(?:否认|置评|评论|回应))",
    "zh",
)


def settle(candidate: Candidate, place: Place) -> None:
    """Let the firm that answers be the buyer, if the answer leaves the talk open or denies it."""
    if "-zh-" not in candidate.rule:
        return
    masked, at = place.masked, position(place, candidate.trigger[0])
    end = position(place, candidate.trigger[1])
    answers = _TALK_OF.search(masked.text, 0, at) and _ANSWERED.match(masked.text, end)
    if not answers:
        return
    who = answers.start("who")
    if _REFUSES.search(masked.text, who):
        candidate.modality = "denied"
    known = candidate.keys("target")
    if known and not candidate.keys("acquirer") and candidate.modality != "asserted":
        buyer = party("acquirer", masked.items[who], who, place)
        candidate.fillers += [f for f in buyer if f.key not in known]


# 海山汽车将被外资并购的说法
_BE_BOUGHT = late("[^，。；]{0,6}?[被遭][^，。；]{0,10}$")


def denies_being_bought(candidate: Candidate, place: Place) -> bool:
    """Whether a firm denies that it is bought, by somebody whom nobody names."""
    text, begin = place.document.text, candidate.trigger[0]
    if candidate.modality != "denied" or place.document.lang != "zh":
        return False
    return any(_BE_BOUGHT.match(text, f.mention.end, begin) for f in candidate.of("target"))
