"""How English texts say that a firm comes into other hands, without a verb of buying or selling."""

from monitor.events._english._pieces import (
    ARTICLE,
    FOR,
    GAP,
    NO_CARER,
    PART,
    SELLS,
    TO_WHOM,
    WORD,
)
from monitor.events._english._verbs import done, inflected, opening
from monitor.events._patterns.pattern import Pattern

# "Under the wing of", "into the hands of"
_CARE = "(?:wings?|roof|umbrella|ownership|control|aegis|banner)"
_COMES = inflected(*"come,go,fall,pass,move,end up,land,slip,wind up".split(","))
_PUT = "(?:(?:is|are|was|were|been|being|be) (?:placed|put|brought|taken))"
_KIND = "(?:(?:full|sole|joint|new|common|majority|corporate) ){0,2}"
_BELONGS = (
    f"under (?:the )?{_KIND}{_CARE} of|in(?:to)? the hands of|in(?:to)? the "
    "(?:portfolio|stable|possession) of"
)
_ITS_CARE = f"{_KIND}(?:{_CARE}|hands|stable|possession)"
# "Has become part of" is news, "became part of" often history.
_FAMILY = (
    "(?:family|stable|fold|empire|portfolio)\\b(?! of (?!companies|firms|brands|business)| as an? )"
)
_JOINS = (
    "(?:(?:(?:has|have|will|is to|are to|set to)(?: now| soon| just)? become|becomes?)(?: a)? part "
    f"of|{inflected('join')}(?= (?:the )?<co>(?:'s)? {_FAMILY}))"
)
_OWNING = "(?:(?:full|outright|sole|majority|legal) )?(?:[Oo]wnership|[Cc]ontrol)"
_HANDED = done(*"hand over,hand on,hand,pass on,pass,transfer,sign over,cede,give".split(","))
_PASSES = inflected(*"pass,move,transfer,shift,switch,go,change,revert".split(","))
_UNIT = (
    "(?:business(?:es)?|unit|division|arm|operations?|assets|portfolio|interests|subsidiary|"
    "brand|chain|plant|factory|mill|mine|brewery|hotels?|(?:wind|solar) farms?)"
)
_LATEST = "(?:latest|newest|most recent|(?:[a-z]+th|second|third|fifth) and latest)"
_BUY = "(?:acquisition|purchase|takeover|buy|buyout)"
# The name ends here: no "Kestrel's mall", "Tern fans".
_ENDS = (
    "(?=[,.;:)]|$| (?:for|in|on|from|after|before|at|to|by|under|with|and|but|which|who|that|when|"
    "while|since|through|following|because|last|this|earlier|yesterday|today|now|"
    "as (?:part|it|the deal))\\b| <d>)"
)
_ADVS = "(?: (?:is|was|has|had|have|will|would|be|been|being|to|now|then|also|[a-z]+ly)){0,4}"
OWNS_SINCE = "acquisition-en-owns-since"

PATTERNS = (
    Pattern(
        "acquisition-en-into-hands",
        f"(?P<target><co>)(?!'s? ){GAP} "
        f"(?P<t>(?:{_COMES}|{_PUT}|(?:is|are)(?= now)) "
        f"(?:back |now )?(?:{_BELONGS}|"
        f"(?:under|in(?:to)?)(?= {ARTICLE}<co>(?:'s?)? {_ITS_CARE}))|{_JOINS}) {NO_CARER}{ARTICLE}"
        f"(?P<acquirer><co>)(?:{_ENDS}|(?=(?:'s?)? (?:{_ITS_CARE}|{_FAMILY})))",
        example="North Systems has come under the wing of Helios Holdings.",
        counterexample="North Systems has come under the spell of Helios Holdings.",
    ),
    Pattern(
        "acquisition-en-ownership-passes",
        f"(?P<t>{_OWNING}) of {ARTICLE}(?P<target><co>)"
        f"(?:'s? (?:{WORD} ){{0,3}}?{PART}(?<!board)\\b)?"
        f"{_ADVS} (?:{_HANDED}|{_PASSES})(?: over)?(?: <d>| on <d>)?"
        f"(?: from {ARTICLE}(?P<seller><pas>))?(?: on <d>| in <d>)? to {TO_WHOM}"
        f"(?P<acquirer><co>){_ENDS}{FOR}",
        example="Ownership of North Systems is to pass to Helios Holdings.",
        counterexample="Ownership of North Systems is important to Helios Holdings.",
    ),
    Pattern(
        "acquisition-en-passes-from-to",
        f"(?:(?P<target><cn>)|\\b{opening(PART)}"
        "(?: (?:of|in|at|near) (?:[^.;,<ns>]{2,50}|<cn>))?)"
        f"{_ADVS} (?P<t>pass(?:ed|es)? from) {ARTICLE}(?P<seller><pas>)(?:, [^.;,<ns>]{{3,60}},)? "
        f"(?:in)?to (?:the hands of )?{ARTICLE}(?P<acquirer><co>){_ENDS}{FOR}",
        example="North Systems has passed from Kestrel Ltd to Helios Holdings.",
        counterexample="North Systems has news from Kestrel Ltd to Helios Holdings.",
    ),
    Pattern(
        "acquisition-en-lays-hands-on",
        f"(?P<acquirer><pas>){GAP} (?P<t>(?:{inflected('get', 'lay', 'put')}) (?:<one>|its|their) "
        f"hands on) {ARTICLE}(?P<target><cn>){_ENDS}{FOR}",
        example="Helios Holdings has got its hands on North Systems.",
        counterexample="Helios Holdings has got its eyes on North Systems.",
    ),
    Pattern(
        "acquisition-en-off-hands",
        f"(?P<acquirer><pas>){GAP} (?P<t>{inflected('take')}) {ARTICLE}(?P<target><cn>) off "
        f"(?:the hands of {ARTICLE}(?P<seller><pas>)|{ARTICLE}(?P<seller><pas>)'s? hands){FOR}",
        example="Helios Holdings took North Systems off the hands of Kestrel Ltd for £3m.",
        counterexample="Helios Holdings took North Systems off the list of Kestrel Ltd.",
    ),
    Pattern(
        "acquisition-en-under-its-wing",
        f"(?P<acquirer><pas>){GAP} (?P<t>{inflected('take', 'bring', 'place', 'gather')}) "
        f"{ARTICLE}(?P<target><cn>) (?:under (?:<one>|its|their) {_KIND}{_CARE}|"
        f"in(?:to)? (?:<one>|its|their|the) (?:fold|stable|hands)){_ENDS}{FOR}",
        example="Helios Holdings has taken North Systems under its wing.",
        counterexample="Helios Holdings has taken North Systems at its word.",
    ),
    Pattern(
        "acquisition-en-makes-subsidiary",
        f"(?P<acquirer><pas>){GAP} (?P<t>{inflected('make', 'turn', 'convert')}) {ARTICLE}"
        "(?P<target><cn>)(?:, [^.;,<ns>]{3,60},)? (?:in)?(?:to )?(?:<one>|its|an?)? ?"
        "(?:wholly|fully|100(?:%| per ?cent))[- ]owned (?:subsidiary|unit|affiliate)"
        f"(?! of (?:(?!<one>)<co>)){FOR}",
        example="Helios Holdings will turn North Systems into a wholly owned subsidiary.",
        counterexample="Helios Holdings will turn North Systems into a widely loved subsidiary.",
    ),
    Pattern(
        "acquisition-en-latest",
        f"(?:(?P<target><cn>)(?:,| (?:is|becomes|became|has become)) (?:now )?(?:the {_LATEST} "
        f"(?P<t>{_BUY}) (?:by|for|made by) {ARTICLE}(?P<acquirer><co>)|{ARTICLE}"
        f"(?P<acquirer><co>)'s? {_LATEST} (?P<t1>{_BUY})(?! (?:target|offer)))|"
        f"(?P<acquirer><co>)'s? {_LATEST} (?P<t2>{_BUY})(?: is|,|:) {ARTICLE}(?P<target><cn>)"
        f"(?!'s? [a-z])){FOR}",
        example="North Systems is the latest acquisition by Helios Holdings.",
        counterexample="North Systems is the latest customer served by Helios Holdings.",
    ),
    Pattern(
        "acquisition-en-part-goes-to",
        f"(?<!for )(?<!on )(?<!at )(?<!with )(?<!of )(?P<seller><co>)'s? "
        f"(?P<business>(?:{WORD} ){{0,4}}?{_UNIT}) (?:(?:has|have|is|are|will|would) )?"
        "(?P<t>went|goes|go|gone|going) to "
        f"{TO_WHOM}(?P<acquirer><co>)(?=[,.;]|$| for <m>| in an? "
        f"(?:<m>|[a-z-]+ (?:deal|sale)\\b|deal|sale|auction)){FOR}",
        example="Helios Holdings' coffee unit went to Kestrel Ltd for £30m.",
        counterexample="Helios Holdings' coffee order went to Kestrel Ltd for £30.",
    ),
    Pattern(
        "acquisition-en-goes-for",
        f"(?P<target><cn>)(?:,|,[^.;,<ns>]{{3,60}},)?(?: has| have| will| is to)? "
        f"(?P<t>went|goes|gone|go) to {ARTICLE}(?P<acquirer><cn>) for (?P<amount><m>)"
        "(?! (?:of|[a-z]+s)\\b| in (?!cash|shares|stock|<d>))",
        example="North Systems went to Helios Holdings for £30m.",
        counterexample="North Systems went to Helios Holdings for advice.",
    ),
    Pattern(
        "acquisition-en-changes-hands",
        "(?<! (?:has|had) in )(?<! (?:holds|owned) in )(?<! held in )"
        "(?P<target><cn>)(?:,[^.;,<ns>]{3,60},)? (?P<t>(?:has |have |is |was |are )?(?:changed|"
        "changes|changing|change) hands|(?:(?:has|have)(?: been|(?= sold for ))|is being|"
        "is to be|will be) sold(?: off)?)"
        "(?=[,.;]|$| for <m>|(?: on)? <d>"
        "| in an? (?:<m>|[a-z-]+ (?:deal|sale)|deal|sale)\\b| after )"
        "(?:,? for (?P<amount><m>))?",
        example="North Systems has changed hands for £3m.",
        counterexample="North Systems has changed tack for £3m.",
        base=0.8,
    ),
    Pattern(
        "acquisition-en-pays-for-it",
        "^(?P<acquirer><cn>)(?:,[^.;,<ns>]{3,60},)? (?P<t>(?:(?:will|is to|has agreed to|"
        "agreed to) pay|is paying|pays|paid|has paid)) (?P<amount><m>)(?: in cash)? for "
        "(?:it(?=[,.;]|$)|<one>(?=[,.;]|$)|the (?:[a-z-]{3,14} ){0,3}(?:maker|business|company|"
        "firm|unit|group|"
        "chain|[a-z]+maker|operator|retailer|brewer)\\b)",
        example="Tern Ltd has found a buyer for North Systems. Helios Ltd will pay £3m for it.",
        counterexample="Tern Ltd has let North Systems. Helios Ltd will pay £3m a year.",
        joins=True,
    ),
    Pattern(
        OWNS_SINCE,
        "(?P<acquirer><cn>)(?: (?:has|have|now|itself))? (?P<t>owns?|owned|controls?|controlled) "
        f"(?:(?:all|the (?:whole|rest)|(?P<percent><r>)) of )?{ARTICLE}(?P<target><co>),? "
        "(?:since|as of|from) (?:last )?<d>|"
        f"(?P<target><co>)(?: (?:has|have|now))? (?P<t>belong(?:s|ed)?) to {ARTICLE}"
        "(?P<acquirer><cn>),? (?:since|as of|from) (?:last )?<d>|"
        "^(?:Since|As of|From) <d>,? (?P<target><co>)(?: (?:has|have|now))? "
        f"(?P<t>belong(?:s|ed)?) to {ARTICLE}(?P<acquirer><cn>)",
        example="Helios Holdings owns all of North Systems since Tuesday.",
        counterexample="Helios Holdings hones all of North Systems since Tuesday.",
    ),
    Pattern(
        "acquisition-en-sells-it",
        "^(?P<seller><cn>)(?:,[^.;,<ns>]{3,60},)?(?: (?:is|are|was|has|have|had|will|be|would|to|"
        f"agreed|also)){{0,3}} (?P<t>{SELLS}) <one>(?:(?:,[^.;]{{3,90}}?)? for "
        "(?P<amount><m>)|(?= to (?:<one>|<many>)))",
        example="Tern Ltd buys Quill Mills. Helios Ltd is selling the firm, in Leeds, for £3m.",
        counterexample="Tern Ltd buys Quill Mills. Helios Ltd is sending the firm a bill for £3m.",
        joins=True,
    ),
    Pattern(
        "acquisition-en-the-buyer",
        "(?:^(?:[Tt]he|[Ii]ts)|(?:, and|;|,? –) (?:the|its)) "
        "(?:(?:new|winning|successful|eventual|ultimate|mystery) ){0,2}"
        "(?P<t>buyers?|purchasers?|acquirers?|(?<=new )owners?|(?<=new )parent|"
        "(?<=winning )bidder|(?<=successful )bidder)(?:,? (?:is|are|was|were|will be)|, |:)"
        f"(?: to be)? ?{TO_WHOM}(?P<acquirer><pas>)(?=[,.;]|$)",
        example="Helios Holdings has sold North Systems. The buyer is Kestrel plc.",
        counterexample="Helios Holdings has sold North Systems. The broker is Kestrel plc.",
        joins=True,
    ),
)
