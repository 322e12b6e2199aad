"""How English texts tell of a round who pays in how much, and who comes in with a sum."""

from monitor.events._english._pieces import ARTICLE, GAP
from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern

_SAYS = "(?:said|says|announced|announces|revealed|reveals|disclosed|confirmed|reported)"
_JOINS = inflected(*"join,come in,come aboard,come on board,step in,enter".split(","))
_OWNER = "as (?:an? |the |new ){0,2}(?:[a-z-]{3,12} ){0,2}?(?:(?:share|stake)holder|owner|investor)"
_WITH = (
    "(?: in <one>)?,? with (?:an? (?:outlay|investment|cheque|payment|injection) of )?"
    "(?P<amount><m>)(?! (?:of|in) (?!equity|new|fresh|capital|funding)[a-z])"
    "(?:,? (?:for|in (?:return|exchange) for) (?:an? )?(?P<percent><r>))?"
)
_PAYS = inflected(
    *"put in,contribute,invest,provide,commit,chip in,pay in,add,supply,inject".split(",")
)
_BE = "(?: (?:is|are|was|were|has|have|had|will|would|also|itself|alone|each)){0,3}"

PATTERNS = (
    Pattern(
        "investment-en-comes-in-with",
        f"(?P<target><co>)(?: (?:has|had|also|(?:on )?<d>)){{0,3}} {_SAYS}(?: (?:on )?<d>)?"
        f"(?: that)? {ARTICLE}(?P<investor><pas>){GAP} (?P<t>{_JOINS})(?: {_OWNER})?{_WITH}|"
        f"(?P<investor><pas>){GAP} (?P<t1>{_JOINS}) {_OWNER}{_WITH}",
        example="Lan Robotics revealed that Yuan Capital had come in with $30 million.",
        counterexample="Lan Robotics revealed that Yuan Capital had come in with 30 dogs.",
        subject="target",
        base=0.92,
    ),
    Pattern(
        "investment-en-each-pays-in",
        f"(?P<investor><cn>){_BE} (?P<t>{_PAYS}) <m>(?: (?:of|in) (?:equity|the (?:round|"
        "money)))?(?:,| and|,? while|,? with) "
        f"(?:{ARTICLE}(?P<investor><cn>),? (?:(?:another|a further) )?(?:<m>|the (?:rest|"
        f"remainder|balance))|<m> (?:from|by) {ARTICLE}(?P<investor><cn>))"
        "(?! (?:of|in|worth) )(?=[,.;]|$| )",
        example="Lan Robotics has found backers. Yuan Capital puts in $9 million and Tern Ltd $2m.",
        counterexample="Lan Robotics has found backers. Yuan Capital lost $9m and Tern Ltd $2m.",
        subject="target",
        base=0.92,
    ),
)
