"""How English texts say that holders are bought out or squeezed out, and firms taken private."""

from monitor.events._english._pieces import ARTICLE, BUYS, FOR, GAP, TO_WHOM
from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern

_WHOLE = "(?:remaining|entire|whole|minority|majority|full|existing|outstanding|equity|economic)"
_STAKE = f"(?:{_WHOLE} ){{0,2}}(?:stake|interest|holding|shareholding|share|stakes|interests)"
_BUYING = (
    f"(?:{inflected('buy out', 'buy', 'purchase', 'acquire', 'take over')}|"
    "(?:purchase|acquisition) of)"
)
_HOLDERS = (
    "(?:(?:share|stock)holders?|(?:small|minority|outside|remaining|other|outstanding|free-float|"
    "retail) (?:investors|owners|shares|interests?|stakes?)|minorit(?:y|ies))"
)
# "The remaining shareholders of Y", "Y's minority", "the last shares in Y"
_WHOSE = (
    f"(?:{ARTICLE}(?P<target><co>)['’]s? (?:[a-z-]{{3,12}} ){{0,3}}?{_HOLDERS}|"
    f"(?:(?:the|its|all|any|<one>) ){{0,2}}(?:[a-z-]{{3,12}} ){{0,3}}?{_HOLDERS} (?:of|in|from|at) "
    f"{ARTICLE}(?P<target><co>)(?!['’]s? [a-z]))"
)
_SQUEEZE = "(?:squeeze-?out|freeze-?out)(?: (?:procedure|process|offer|bid|merger|proceedings))?"
_OF_WHOM = f"(?:(?:of|for|at|against) (?:{_WHOSE}|{ARTICLE}(?P<target><co>)(?!['’]s? [a-z])))"
_BEGINS = inflected(
    *"launch,start,begin,initiate,announce,plan,propose,seek,request,demand,trigger".split(","),
    *"prepare,pursue,commence".split(","),
)
_ENDS = inflected("complete", "finalise", "finalize", "conclude", "carry out", "push through")

PATTERNS = (
    Pattern(
        "acquisition-en-buys-out-holder",
        f"(?P<acquirer><pas>){GAP} (?P<t>{BUYS}) {ARTICLE}(?P<seller><co>)'s? "
        f"(?:{_WHOLE} )?(?P<percent><r>) {_STAKE}"
        f"(?=[,.;]|$| for| and| to| (?:in|of) (?:the|this|that|<one>) [a-z]){FOR}",
        example="Helios Holdings will buy out Kestrel plc's 49% interest in the venture for £1.",
        counterexample="Helios Holdings will question Kestrel plc's 49% interest in the venture.",
        base=0.84,
    ),
    Pattern(
        "acquisition-en-share-of-holder",
        f"(?P<acquirer><pas>){GAP} (?P<t>{BUYS}) (?:the |an? )?(?P<percent><r>)"
        f"(?: {_STAKE} (?:of|held by|owned by)| held by| owned by) {ARTICLE}(?P<seller><co>) in "
        "(?:(?:<one>|<many>|the|their) (?:<cn> )?(?:[^.;,<ns>]{2,60}?,? )?)?"
        f"(?P<target><cn>)(?!'s? [a-z]){FOR}",
        example="Helios Holdings will buy the 50% share of Kestrel plc in their venture, Tern Ltd.",
        counterexample="Helios Holdings will see the 50% share of Kestrel plc in the venture Tern.",
        base=0.9,
    ),
    Pattern(
        "acquisition-en-rest",
        "(?P<acquirer><co>)(?:,? <one>)?(?: (?:already|currently|now))? (?:owns|holds|has|had|"
        "owned|"
        f"held) [^.;<ns>]{{0,20}}<r> (?:{_STAKE} )?(?:of|in) {ARTICLE}(?P<target><cn>)(?!'s? [a-z])"
        f"(?:(?!, <one> |,? (?:which|who|whose|until|unless)\\b)[^.;<ns>]){{0,80}}? (?P<t>{BUYS}) "
        "(?:the (?:rest|remainder|balance|remaining shares)|what it does not (?:already )?own)"
        "(?: of (?:it|<one>|the (?:company|shares)))?(?=[,.;]|$| for "
        f"){FOR}",
        example="Helios Holdings already owns 62% of North Systems and will buy the rest.",
        counterexample="Helios Holdings already owns 62% of North Systems and will sell the rest.",
        whole=True,
    ),
    Pattern(
        "acquisition-en-by-buying-out",
        "\\b(?:control|ownership|owner|stake|holding|interest)\\b[^.;]{0,100}?"
        f" (?:by|through|after|with) (?:the )?{_BUYING} (?:(?:the|an?|<one>) )?"
        f"(?:(?:(?:{_WHOLE} )?(?P<percent><r>) )?{_STAKE}(?: in <one>)? "
        "(?:that (?:was|were) )?(?:held|owned) by "
        f"{ARTICLE}(?P<seller><pas>)|"
        f"(?P<seller><cn>)'s? (?:{_WHOLE} )?(?:(?P<percent><r>) )?{_STAKE}|"
        "(?:[a-z-]+ ){0,2}(?:partner|co-owner|shareholder|investor)s? (?P<seller><cn>))",
        example=(
            "Helios Holdings took control of North Systems by buying the 35% stake held by "
            "Kestrel plc."
        ),
        counterexample=(
            "Helios Holdings took control of North Systems by voting the 35% stake held by "
            "Kestrel plc."
        ),
        joins=True,
    ),
    Pattern(
        "acquisition-en-squeezes-out",
        f"(?P<acquirer><pas>){GAP} (?P<t>{inflected('squeeze out', 'freeze out')}) {_WHOSE}{FOR}|"
        f"{_WHOSE} (?:(?:is|are|was|were|has|have|had|will|would|to|be|been|being|now) ){{1,4}}"
        f"(?P<t1>(?:squeezed|frozen) out) by "
        f"{ARTICLE}(?P<acquirer><pas>){FOR}|"
        f"(?P<acquirer><pas>){GAP} (?P<t2>{_ENDS} (?:(?:an?|the|its|<one>) )?"
        f"(?:[a-z-]{{3,12}} ){{0,2}}?{_SQUEEZE}) {_OF_WHOM}{FOR}",
        example="Helios Holdings will squeeze out the remaining shareholders of North Systems.",
        counterexample="Helios Holdings will squeeze out the remaining rivals of North Systems.",
    ),
    Pattern(
        "acquisition-en-squeeze-out",
        f"(?P<acquirer><pas>){GAP} (?P<t>{_BEGINS} (?:(?:an?|the|its|<one>) )?"
        f"(?:[a-z-]{{3,12}} ){{0,2}}?{_SQUEEZE}) {_OF_WHOM}{FOR}",
        example="Helios Holdings has launched a squeeze-out of North Systems' shareholders.",
        counterexample="Helios Holdings has launched a squeeze-out bottle of North Systems' glue.",
        modality="planned",
    ),
    Pattern(
        "acquisition-en-goes-private",
        f"(?P<target><co>){GAP} (?P<t>{inflected('go')} private) "
        "(?:in|under|via|through|after|following|as part of|with) (?:(?:an?|the|<one>) )?"
        "(?:(?P<amount><m>) )?(?:[a-z-]{3,14} ){0,2}?(?:deal|buyout|buy-out|takeover|bid|offer|"
        "acquisition|transaction)(?: (?:worth|valued at|of) (?P<amount><m>))?,? "
        "(?:(?:led|backed|funded|financed|headed|launched|made) by|by|with|from) "
        f"{TO_WHOM}(?P<acquirer><pas>){FOR}",
        example="North Systems goes private in a $2bn deal led by Helios Holdings.",
        counterexample="North Systems goes public in a $2bn deal led by Helios Holdings.",
    ),
)
