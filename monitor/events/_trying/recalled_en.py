"""English sentences that look back.

"It later acquired", "Y had been sold", a deal of a year gone by or of the time that the text named
before, a deal that is only named: "the purchase of Y made it the largest".
"""

import re

from monitor.events._documents.document import Document
from monitor.events._patterns.candidate import Candidate
from monitor.events._trying.ages import is_over, is_recent
from monitor.reading.dates import Dated
from monitor.reading.regexes.late import late

# "Was subsequently sold", "had previously held talks", "first invested in"
_ADVERB = late(
    r"\b(?:later|subsequently|previously|originally|initially|eventually|formerly|once|then|"
    r"first|had (?:[a-z]+ly |also |already |since )?)(?: been)?(?: [a-z]{3,10})? ?$"
)
_HAD = re.compile(r"\bhad\b")
# "It said it had bought": when it says so is news
_SAYS = re.compile(
    r"\b(?:sa(?:id|ys)|tells|told|announc|confirm|report|reveal|disclos|according|stat(?:ed|es)|"
    r"add(?:s|ed)|inform|notif|learn|claim|fil(?:ed|ing)|emerge|understood|believed|shows?|that)"
)
_OPENS = re.compile(
    r"\W{0,3}(?:Previously|Originally|Initially|Later|Subsequently|Eventually|Historically|"
    r"(?:Two|Three|Four|Five|A few|Some|Several|\w{3,5}) (?:months|years) (?:later|earlier|before)|"
    r"(?:In )?[Tt]he same year|(?:In )?[Tt]hat (?:same )?year|At the time|Before that|"
    r"Prior to (?:that|this)|In the past|Over the years|Back then)\b,?"
)
# What is told so has just happened, whatever time the text named before
_NOW = re.compile(
    r"\b(?:has|have|is|are|will|now|today|yesterday|to)\b[^,;]{0,40}$|"
    r"\b(?:days?|weeks?|months) (?:after|before|later)\b"
)
_TELLS_NOW = re.compile(r"(?!was\b)[a-z]+[^s\W]s\b", re.IGNORECASE)  # "Kestrel buys Y"
# The time of an aside or of a firm's beginnings is not what a text goes on to tell of
_BY_THE_WAY = late(
    r"(?:[,(–—] ?(?:which|who(?:se)?|where|once|now|formerly|an?|[a-z]{2,}ed)\b[^,;).]{0,80}|"
    r"(?:\A|[.\n] ?)(?:Having|After|Since|Despite|Although|Unlike|[A-Z][a-z]+ed)\b[^,;.]{0,60}|"
    r"\b(?:[Ff]ounded|[Ee]stablished|formed|incorporated|born|built|listed|opened|started|launched|"
    "set up|based|dat(?:es|ing)|from|between|until|to)(?: back)?(?: to| in| on| since)?) "
    "?(?:the )?$"
)
# "Its purchase of Y", "the sale of Y to X": a deal that readers are taken to know of
_NOUNS = frozenset(
    f"acquisition-en-{one}"
    for one in "noun its-deal by-deal noun-by poss merge-of sale-of sold".split()
)
_NOUN = re.compile(
    r"(?:acqui|takeover|purchase|buy-?out|merger|sale|divest|disposal)", re.IGNORECASE
)
# Unless the sentence reports it ("announced the purchase of") or what it brings ("Y's purchase
# adds two plants")
_REPORTS = late(
    r"(?i)\b(?:announc|complet|clos|finali[sz]|agree|sign|enter|approv|clear|confirm|unveil|reveal|"
    r"propos|plan|seal|back(?:s|ed)\b|block|conclud|ma[kd]e|expand|follow|report|disclos|today|"
    r"ha(?:s|ve) (?!to\b)[a-z]+ (?![^.;]*\bthrough\b))"
)
_BRINGS = re.compile(
    r"['’]?s?(?: (?:by|on) [A-Z][^,.;]{2,30}?)? (?:will|is|has|[a-z]{2,}[^s\W]s|"
    "w(?:as|ere) (?:[a-z]+ly )?"
    "(?:announc|approv|complet|clear|agree|back|clos|finali|sign|unveil|confirm|block|reject))"
)
_CAUSES = late(
    r"\b(?:(?:help|boost|driv|lift|support|aid|push|hurt|fuel)\w* by|benefit\w* from|"
    r"thanks to|due to|because of|reflect\w*|[Ss]ince|fined .{0,30}for|contributions? "
    "(?:from|of)|costs? (?:of|from|for)|integration of|represented .{2,30} in) "
    r"(?:the|its|their|an?|last year['’]s|[\w’']+['’]s?)(?: [\w$€£.-]+){0,3} $"
)
_LEAD = 60  # characters before a sentence, at most, if it opens the text
# "Bought Y, which it then renamed", "bought Y before listing": what came of it is over, too
_SINCE_THEN = re.compile(
    r"[^.;]{0,80}?(?:\bwhich (?:it |they |was |were |has )?(?:then|later|subsequently|eventually)|"
    r"\band (?:was |were |has )?(?:later|subsequently|eventually)) (?:re-?)?"
    r"[a-z]+(?:ed|old|ought|ew|ave|uilt)\b|"
    r"[^.;]{0,80}?\bbefore (?:[a-z]+ly )?(?:listing|selling|merging|floating|going public)\b"
)
# "In the years since Kestrel bought Y"
_EVER_SINCE = re.compile(
    r"\b[Ss]ince (?!then\b|\d|last\b|early\b|late\b|mid\b|the (?:start|beginning|end)\b)"
    r"(?:[\w'’&.-]+ ){1,6}$"
)
# Old ones tell who works with whom to this day
_LASTING = frozenset({"partnership", "joint_venture"})
_AROUND = 90  # characters before a time that show what it belongs to


def recalls(candidate: Candidate, document: Document) -> bool:
    """Whether a sentence tells the event as something past."""
    if any(start >= document.body > 0 for start, _ in candidate.evidence):
        return False  # the title tells it
    asserted = candidate.modality == "asserted"
    if _is_cause(candidate, document):
        return True
    if asserted and candidate.type not in _LASTING and is_over(candidate.date, document):
        return True
    if is_recent(candidate.date, document):
        return False
    if _looks_back(candidate, document):
        return True
    if candidate.date or not asserted:
        return False
    return _is_known(candidate, document) or _is_long_past(candidate, document)


def _looks_back(candidate: Candidate, document: Document) -> bool:
    """Whether words of the sentence, before or behind the verb, show that all is over."""
    sentence, text = document.sentences[candidate.index], document.text
    before = text[sentence.start : candidate.trigger[0]]
    adverb = _ADVERB.search(before)
    if adverb:
        told = _SAYS.search(text, sentence.start, sentence.end)
        return not (_HAD.match(adverb[0]) and told)
    if _OPENS.match(before) or _EVER_SINCE.search(before):
        return True
    return _SINCE_THEN.match(text, candidate.trigger[1], sentence.end) is not None


def _is_cause(candidate: Candidate, document: Document) -> bool:
    """Whether a deal is only named as the cause of something else."""
    start = candidate.trigger[0]
    return candidate.rule in _NOUNS and bool(
        _CAUSES.search(document.text, max(0, start - _AROUND), start)
    )


def _is_known(candidate: Candidate, document: Document) -> bool:
    """Whether a deal is only named, as one that readers know of, and not reported."""
    text, (start, end) = document.text, candidate.trigger
    if candidate.rule not in _NOUNS or not _NOUN.match(text, start):
        return False
    sentence = document.sentences[candidate.index]
    if sentence.start <= _LEAD or _REPORTS.search(text, sentence.start, start):
        return False
    last = max(f.mention.end for f in candidate.fillers if f.mention.start < sentence.end)
    return not _BRINGS.match(text, max(last, end))


def _is_long_past(candidate: Candidate, document: Document) -> bool:
    """Whether an undated event belongs to a time long past that the text named before.

    It does if that is the time named last in its paragraph, or if the text named no other. The
    time also counts as named where the title, which follows the text, names it.
    """
    if document.published is None or tells_now(candidate, document):
        return False
    told = _times(document, 0, candidate.trigger[0])
    here = [one for one in told if one.start >= _paragraph_start(document, candidate.index)]
    if here:
        return not is_recent(here[-1], document)
    told += _times(document, document.body, len(document.text))
    return bool(told) and not any(is_recent(one, document) for one in told)


def tells_now(candidate: Candidate, document: Document) -> bool:
    """Whether the form of the verb or a word before it says that this has just happened."""
    text, (start, end) = document.text, candidate.trigger
    before = text[document.sentences[candidate.index].start : start]
    return bool(_NOW.search(before) or _TELLS_NOW.match(text, start, end))


def _paragraph_start(document: Document, index: int) -> int:
    paragraph = document.sentences[index].paragraph
    while index and document.sentences[index - 1].paragraph == paragraph:
        index -= 1
    return document.sentences[index].start


def _times(document: Document, start: int, end: int) -> list[Dated]:
    """The times between two offsets that a text tells of."""
    dates = [item.value for item in document.within(start, end) if item.kind == "date"]
    return [
        one
        for one in dates
        if one.range.end is not None
        and one.anchor == "on"
        and not _BY_THE_WAY.search(document.text[max(0, one.start - _AROUND) : one.start])
    ]
