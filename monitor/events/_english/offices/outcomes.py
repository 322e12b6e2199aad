"""How English texts say what came of an appointment: "She starts in June", "It was withdrawn"."""

from monitor.reading.regexes.gated import gated
from monitor.reading.regexes.leading import led

_WHO = r"(?:(?:M(?:r|s|rs)\.?|Dr|[A-Z][\w’'-]{1,20}) ){0,2}(?P<who>[Ss]he|[Hh]e|[A-Z][\w’'-]{1,20})"
_SINCE = "(?: (?:has|have|had|later|since|then|now|also|eventually|in the end|[a-z]+ly))"
_POST = "(?:job|post|role|position|office|appointment|nomination)"
_ENDS = r"(?=[.,;]|$| (?:on|in|after|because|amid|following|to|for|last|this)\b)"
_CHANGE = "(?:appointment|change|move|promotion|handover|transition|succession)"
_UNDONE = "(?:withdrawn|cancell?ed|revoked|rescinded|reversed|called off|annulled|scrapped)"

WITHDRAWN = gated(
    rf"^{_WHO}(?:{_SINCE}* (?:turned down|turns down|declined|declines|rejected|refused) "
    rf"(?:the|this|h(?:er|is)) (?:new )?{_POST}| (?:will|would) (?:not|no longer)(?: now)? "
    rf"(?:take up|take on|assume|accept|be taking up) (?:the|h(?:er|is)) (?:new )?{_POST}|"
    r" (?:has|had) (?:since|now|meanwhile) (?:withdrawn|pulled out|changed h(?:er|is) mind))"
    rf"{_ENDS}|"
    r"^[^.;,]{0,40}? (?:withdrew|withdrawn|cancell?ed|revoked|rescinded|reversed|annulled|"
    rf"scrapped) (?:the|h(?:er|is)|its|this) (?:appointment|nomination|job offer){_ENDS}|"
    r"^(?:The|This|That|Her|His) (?:appointment|nomination|promotion|job offer)"
    rf"(?: (?:was|has|had|been|since|later|now|then|[a-z]+ly)){{1,4}} {_UNDONE}\b"
)
_WILL = "(?: (?:will|would|is to|is due to|is set to|is expected to)(?: formally| officially)?)?"
_TAKES = (
    "(?:starts?|joins?|begins?|arrives?|takes? (?:over|office|up|the (?:helm|reins)|charge)|"
    "assumes?|steps? (?:up|into))"
)
_WHEN = "(?:in|on|from|as of|at the (?:start|beginning|end) of|early in|late in|later in|by)"
_EFFECT = "(?:takes? effect|comes? into (?:effect|force)|(?:is|be|becomes?) effective)"
# The date is right behind these
STARTS = led(
    rf"^{_WHO}{_WILL} {_TAKES}(?: (?:the (?:company|firm|group|bank)|it|work|"
    rf"(?:(?:the|h(?:er|is)) )?(?:new )?{_POST}))?(?: {_WHEN})?(?= )|"
    rf"^(?:The|This|That|Her|His) {_CHANGE}{_WILL} (?:{_EFFECT}|begins?|starts?|happens?)"
    rf"(?: {_WHEN})?(?= )"
)
LEAVES = led(
    rf"^{_WHO}{_WILL} (?:stays?|remains?)"
    rf"(?: on| in (?:office|(?:the|h(?:er|is)) {_POST}))? until\b|"
    r"^H(?:er|is) last (?:working )?day (?:is|will be)\b|"
    rf"^(?:The|This|That|Her|His) (?:{_CHANGE}|resignation|departure|retirement){_WILL} {_EFFECT}\b"
)
