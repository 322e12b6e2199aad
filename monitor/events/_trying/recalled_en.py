"""English sentences that look back.

"It later acquired", "Y had been sold", a deal of a year gone by or of the time that the text named
before, a deal that is only named: "the purchase of Y made it the largest".
"""

import re

from monitor.events._documents.document import Document
from monitor.events._patterns.candidate import Candidate
from monitor.reading.dates import Dated
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led

# "Was subsequently sold", "had previously held talks", "first invested in"
_ADVERB = led(
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
    r"(?:Long|Years|Decades|Generations|Centuries) before\b[^,.;]{2,40}(?=,)|"
    r"In the (?:early |late |mid-)?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|"
    r"nineties|noughties)|Back in the day|In (?:days gone by|(?:former|earlier|olden|bygone) "
    r"(?:times|days|years|decades))|At the turn of the (?:last |past )?century|"
    r"Half a century ago|(?:Generations|Centuries) ago|"
    r"As a (?:child|boy|girl|student|teenager)|In (?:his|her|their) (?:youth|"
    r"childhood)|"
    r"(?:In )?[Tt]he same year|(?:In )?[Tt]hat (?:same )?year|At the time|Before that|"
    r"Prior to (?:that|this)|In the past|Over the years|Back then|To date|In total|"
    r"Since (?:its|their|\d{4}|being|[a-z]+ing)\b[^,.;]{0,40}(?=,))(?!\w),?"
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
    f"acquisition-en-{one}" for one in "noun by-deal noun-by poss merge-of sale-of sold".split()
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
    "(?:from|of)|costs? (?:of|from|for)|"
    r"(?:(?:debts?|borrowings?|goodwill)(?: [a-z]+){0,2}|taken on|incurred) (?:from|for|in|by)|"
    r"digest(?:s|ed|ing)?|integration of|represented .{2,30} in) "
    r"(?:the|its|their|an?|last year['’]s|[\w’']+['’]s?)(?: [\w$€£.-]+){0,3} $"
)
_OF_DEALS = (
    "(?:deals?|sales?|moves?|acquisitions?|purchases?|takeovers?|transactions?|mergers?|"
    "investments?|rounds?|buyouts?|steps?|announcements?|news|appointments?|departures?|exits?|"
    "resignations?|agreements?|partnerships?|launch|expansion|raise|decision|plan)"
)
# "The sale follows a similar move in May when X sold", "this comes after X bought Y", "earlier
# deals, including X's purchase of Y": what came before the news
_BEFORE_IT = late(
    rf"(?:\b{_OF_DEALS}|^\W{{0,3}}(?:It|This|That))(?: [a-z]+ly| also)? "
    r"(?:follow(?:s|ed)|buil(?:ds|t) on|c[ao]mes? (?:(?!days?\b|hours?\b|weeks?\b)[^.;,]){0,40}?"
    r"\bafter)\b(?! on)(?:(?!, (?:and|but)\b)[^;]){0,140}$|"
    rf"\b(?:earlier|previous|past|prior) (?:[a-z-]+ ){{0,2}}{_OF_DEALS}\b[^.;]{{0,30}}?"
    r"\b(?:includ\w+|such as|like)\b[^.;]{0,100}$"
)
_LEAD = 60  # characters before a sentence, at most, if it opens the text
# "Bought Y, which it then renamed", "bought Y before listing": what came of it is over, too
_SINCE_THEN = re.compile(
    r"[^.;]{0,80}?(?:\bwhich (?:it |they |was |were |has )?(?:then|later|subsequently|eventually)|"
    r"\band (?:was |were |has )?(?:later|subsequently|eventually)) (?:re-?)?"
    r"[a-z]+(?:ed|old|ought|ew|ave|uilt)\b|"
    r"[^.;]{0,80}?\bbefore (?:[a-z]+ly )?(?:listing|selling|merging|floating|going public)\b"
)
# "In the years since Kestrel bought Y", "from the day Kestrel bought Y", "a decade after Kestrel
# bought Y", "do you remember when Kestrel bought Y", "the story of how Kestrel bought Y"
_EVER_SINCE = led(
    r"\b(?:[Ss]ince|[Ff]rom the (?:time|day|moment|year)|(?:[Yy]ears|[Dd]ecades?|[Gg]enerations?) "
    r"(?:after|before|since|ago,? when)|[Ll]ong (?:after|before)|remember(?:s|ed)? "
    r"(?:when|how|that|the (?:day|time|year)(?: when)?)|[Ii]t (?:is|was|has been) (?:[a-z-]+ ){1,3}"
    r"(?:years|decades) since|(?:[Tt]he (?:last|first)|[Ee](?:very|ach)) time|[Ww]henever|"
    r"[Tt]he (?:day|year|night|time|moment) (?:when|that|(?:on|in|at) which)|(?:book|film|"
    r"documentary|museum|exhibition|photographs?|podcast|memoirs?|story|tales?|history)\b"
    r"[^.;]{0,60}? (?:how|when|that|after)) "
    r"(?!then\b|\d|last\b|early\b|late\b|mid\b|the (?:start|beginning|end)\b)"
    r"(?:[\w'’&.-]+ ){1,6}$"
)
# "Has raised $300m to date": all its rounds
_SUMMED = re.compile(r"(?:(?!bring)[^,;]){0,80}? to date\b")
_AROUND = 90  # characters before a time that show what it belongs to


def looks_back(candidate: Candidate, document: Document) -> bool:
    """Whether words of the sentence, before or behind the verb, show that all is over."""
    sentence, text = document.sentences[candidate.index], document.text
    before = text[sentence.start : candidate.trigger[0]]
    adverb = _ADVERB.search(before)
    if adverb:
        told = _SAYS.search(text, sentence.start, sentence.end)
        return not (_HAD.match(adverb[0]) and told)
    if _OPENS.match(before) or _EVER_SINCE.search(before):
        return True
    sums = candidate.type == "investment" and candidate.facts.get("round") in {None, "venture"}
    if sums and _SUMMED.match(text, candidate.trigger[1], sentence.end):
        return True
    return _SINCE_THEN.match(text, candidate.trigger[1], sentence.end) is not None


def is_cause(candidate: Candidate, document: Document) -> bool:
    """Whether a deal is only named as the cause of something else, or as what came before."""
    start = candidate.trigger[0]
    first = document.sentences[candidate.index].start
    if _BEFORE_IT.search(document.text[first:start]):
        return True
    return candidate.rule in _NOUNS and bool(
        _CAUSES.search(document.text, max(0, start - _AROUND), start)
    )


def is_known(candidate: Candidate, document: Document) -> bool:
    """Whether a deal is only named, as one that readers know of, and not reported."""
    text, (start, end) = document.text, candidate.trigger
    if candidate.rule not in _NOUNS or not _NOUN.match(text, start):
        return False
    sentence = document.sentences[candidate.index]
    if sentence.start <= _LEAD or _REPORTS.search(text, sentence.start, start):
        return False
    last = max(f.mention.end for f in candidate.fillers if f.mention.start < sentence.end)
    return not _BRINGS.match(text, max(last, end))


def tells_now(candidate: Candidate, document: Document) -> bool:
    """Whether the form of the verb or a word before it says that this has just happened."""
    text, (start, end) = document.text, candidate.trigger
    before = text[document.sentences[candidate.index].start : start]
    return bool(_NOW.search(before) or _TELLS_NOW.match(text, start, end))


def is_by_the_way(when: Dated, text: str) -> bool:
    """Whether a time is that of an aside or of a firm's beginnings."""
    return _BY_THE_WAY.search(text[max(0, when.start - _AROUND) : when.start]) is not None
