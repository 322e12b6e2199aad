"""How English texts say what became of a deal: "The deal closed on Monday", "Talks collapsed"."""

from monitor.reading.regexes.gated import gated
from monitor.reading.regexes.leading import led

_DEAL = "deal|transaction|merger|takeover|acquisition|buyout|purchase|sale"
TALKS = "talks|negotiations|discussions"
WORK = (
    "partnership|alliance|joint venture|venture|agreement|contract|cooperation|collaboration|pact"
)
_WHAT = f"{_DEAL}|tie-up|bid|offer|combination|plans?|{TALKS}|{WORK}"

# "The Orrin deal", "the purchase of Orrin"
_NAMED = r"(?:[A-Z][\w&'’-]{1,20} ){0,3}"
_OF = (
    r"(?: (?:of|with|for|between) (?:the )?[A-Z][\w&'’-]{1,20}"
    r"(?: (?:and )?[A-Z][\w&'’-]{1,20}){0,4})?"
)

DONE = gated(
    rf"\b[Tt](?:he|his) {_NAMED}(?:{_DEAL}){_OF} (?:(?:has|have)(?: now| since| [a-z]+ly)? "
    "(?:been (?:completed|closed|finali[sz]ed)|closed|gone through)|"
    "was (?:completed|closed|finali[sz]ed)|closed|"
    r"went through|is now (?:complete|done))\b(?! (?:only|if|when|unless|subject|down))|"
    r"\b(?:has |have )?(?:now |since )?(?:completed|closed|finali[sz]ed) (?:the|this) "
    rf"(?:{_DEAL})\b(?! (?:of|by|with|to)\b)"
)
OFF = gated(
    r"(?:\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]heir|[Ii]ts|[Tt]hose|[Tt]hese) "
    r"(?:(?!(?:of|for|in|with|by|to|on|and|or)\b)[\w$£€.,'’-]{1,16} ){0,3}?"
    rf"(?P<what>{_WHAT})|(?:^|(?<=, )|\b[Mm]erger )(?P<bare>(?i:{TALKS})))"
    rf"{_OF}(?:, (?:which|first [^,;]{{3,60}},))? "
    "(?:(?:(?:was|were|(?:has|have|had)(?: since| now| [a-z]+ly)? been) "
    "(?:(?:later|then|since|[a-z]+ly) ){0,2}(?:terminated|called off|abandoned|scrapped|"
    "blocked|cancell?ed|withdrawn|shelved|aborted|vetoed|prohibited|broken off|ended)|"
    "(?:(?:has|have|had) )?(?:(?:later|then|since|now|[a-z]+ly) )?"
    "(?:fell through|fallen through|fell apart|fallen apart|collapsed|came to nothing|"
    "come to nothing|broke down|broken down|ended)|"
    r"never (?:closed|happened|went ahead|materiali[sz]ed)|did not (?:go ahead|materiali[sz]e))\b)|"
    r"\b(?:blocked|ended|cancell?ed|terminated|abandoned|scrapped|broke off|broken off) "
    rf"(?:the|this|its|their) (?P<whom>{_DEAL}|{TALKS}|{WORK})"
    r"(?=[.,;]|$| (?:on|in|last|this|after|because)\b)|"
    r"^(?:It|They|Both|The company|[A-Z][\w&'’-]{1,20}(?: [A-Z][\w&'’-]{1,20}){0,3}) (?:has|have)"
    r"(?: since| now)? (?P<gone>walked away|pulled out|backed out)(?=[.,;]|$)"
)
# "If the deal is terminated", "whether the talks collapsed", "would have ended": nothing has
UNSURE = led(
    r"\b(?:[Ii]f|[Uu]nless|whether|[Ii]n case|[Ii]n the event|not|nearly|almost|expected|expects?|"
    r"would|will|could|may|might|should|until|once|after|[Aa]fter|[Oo]nce|when|[Ww]hen|den(?:ied|ies))\b"
)
