"""Pieces of English regexes for changes in stakes."""

from monitor.events._english._verbs import inflected

_SELLS = (
    *"sell down,sell off,sell,dump,divest,offload,unload,shed,transfer,place,flog".split(","),
    *"hand over,hand,pass on,sign over,donate,bequeath,give away".split(","),
    *"dispose of,part with,relinquish,exit,cash in,ditch,jettison,monetise,monetize".split(","),
)
# "Handed its staff shares": paid with them
_TO_STAFF = "(?! (?:<one> |its |their |the )?(?:staff|employees|workers|shareholders|managers)\\b)"
SELL = f"(?:{inflected(*_SELLS)}{_TO_STAFF}|(?:sale|disposal|divestment|divestiture) of)"
BUY = (
    "(?:buys?|buying|bought|acquir(?:es?|ed|ing)|purchas(?:es?|ed|ing)|pick(?:s|ed|ing)? up|"
    "accumulated|mopped up|lapped up|snapped up|add(?:s|ed))"
)
_CUTS = (
    *"trim down,trim,cut down,cut back,cut,reduce,lower,pare back,pare down,pare,dilute".split(","),
    *"bring down,halve,slash,whittle down,scale back,scale down,shrink,prune,decrease".split(","),
)
CUT = inflected(*_CUTS)
_RAISES = (
    *"raise,increase,lift,boost,up,hike,double,triple,build up,top up,add to,expand,grow".split(
        ","
    ),
    *"take,bring,strengthen,bump up,beef up,bolster,ramp up,nudge up,edge up,enlarge".split(","),
    *"cement,consolidate,step up,push up,treble,deepen,extend,swell".split(","),
)
RAISE = inflected(*_RAISES)
STAKE = (
    "(?:stakes?|share(?= of)(?! of (?:the )?(?:market|costs?|blame|profits?|revenues?|sales))|"
    "shareholdings?|holdings?|interests?(?! rates?| payments?| costs?| income| bills?)|shares|"
    "(?:(?<=<r> )|(?<=<r>-))(?:block|parcel|slice|chunk)(?= (?:in|of) )|"
    "ownership|equity stake|ownership stake|(?<!short )positions?(?= in (?:[a-z]+ ){0,3}<cn>))"
)
# a share in a firm, not in a market: "raised its share in Y to 51%"
SHARE_IN = "share(?= in (?:the )?(?:[a-z-]{2,16} ){0,3}<co> (?:to|by|from) <r>)"
# "1.65 million"
COUNT = "(?P<shares>\\d[\\d.,]{0,12}(?: ?(?:million|billion|lakh|crore|mn|bn|m|k)\\b)?)"
RANGE = (
    "(?:,?(?: [\\w-]{1,12}){0,4}?"
    "(?: by (?:<r>(?: points?| percentage points)?|[\\d.]+ (?:percentage )?points?))?"
    "(?:,? from (?P<percent_from><r>))?,?(?: to |(?<! by) (?:above|below|over|under) )"
    "(?P<percent_to><r>)(?:,? from (?:the |its )?(?:current |earlier |previous |existing |"
    "present )?(?P<percent_from><r>))?)?"
)
# What is bought of a firm: "a stake", "a stake of 15%"
STAKE_OF = (
    "(?:(?:equity |voting |economic )?(?:stakes?|interests?|shareholdings?|holdings?|shares|"
    "equity|ownership|share capital|share)(?: of (?P<percent><r>)(?= in))?)"
)
# "Bought Y tickets": not Y
NO_PRODUCT = (
    "(?! (?:tickets?|metro|contracts?|products?|phones?|jets?|planes?|aircraft|"
    "bonds?|trucks?|chips?|vehicles?|cars?|licen[cs]es?|equipment|stock at|brands?|patents?|"
    "trademarks?|sites?|properties|vessels?|ships?|workers|staff|customers|clients|employees|"
    "passengers|users)\\b|"
    " (?:[a-z-]{3,12} ){0,2}(?:leases?|licen[cs]es?|permits?|concessions?|slots?|spectrum|tenders?|"
    "auctions?)\\b)"
)
