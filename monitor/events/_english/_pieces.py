"""Pieces of English regexes that several kinds share; all of them bounded."""

from collections.abc import Iterable, Iterator

from monitor.events._english._verbs import done, inflected

_NAMES = "[<ns>]"
# A name behind one of these is an object, not the subject of the next verb: "has alerted Tern it
# may raise its stake", "agreement with Tern to buy its brewery".
_TELL = "told alerted notified informed warned assured reminded"
_RIVALS = "beat beats beating outbid outbids outbidding"
_TRADE = "sell sold selling buy bought buying acquire acquired acquiring"
_PAPERS = "agreement agreements deal contract pact accord talks"
_STAKES = "stake stakes holding shareholding"
_OBJECT_OF = (
    *_TELL.split(),
    *_TRADE.split(),
    *_RIVALS.split(),
    *(f"{paper} with" for paper in _PAPERS.split()),
    *(f"{stake} in" for stake in _STAKES.split()),
    *"within,within the,across the,throughout the".split(","),
)
# Holders in a firm act, not the firm.
_HOLDERS = (
    "holder investor holders nvestors ounders wners anagers mployees orkers staff ustomers"
).split()


def _of_a_length(words: Iterable[str]) -> Iterator[str]:
    """The words of each length as alternatives: a lookbehind needs a fixed width."""
    lengths: dict[int, list[str]] = {}
    for one in words:
        lengths.setdefault(len(one), []).append(one)
    return (f"(?:{'|'.join(same)})" for same in lengths.values())


_NO_OBJECT = "".join(f"(?<!\\b{words} {_NAMES})" for words in _of_a_length(_OBJECT_OF)) + "".join(
    f"(?<!{who} (?:in|of) {_NAMES})" for who in _of_a_length(_HOLDERS)
)
# "Ann Pike, chairman of X (XY) sold": X does not
NOT_ITS_BOSS = "(?<!<j> of )(?<!<j> at )(?<!directors of )"
# "The owners of X have formed a company", "four managers of X have bought": X does not
_ITS_PEOPLE = (
    "owner parent owners founders partners shareholders managers directors bosses employees "
    "workers members executives heirs staff management backers investors family creditors customers"
).split()
NOT_ITS_OWNERS = "".join(
    f"(?<!{who} of )(?<!{who} of the )(?<!{who} at )(?<!{who} behind )"
    for who in _of_a_length(_ITS_PEOPLE)
)
# "X, whose owner has sold", "X, the brewer has bought": another subject follows
_WHOSE = "(?!,? whose\\b)"
_ANOTHER_SUBJECT = (
    "(?!, (?:the|an?|its|their|his|her|some|many|several) (?:[a-z-]{2,14} ){1,3}?"
    "(?:has|have|had|is|was|were|will|would|could|said|says|"
    "increased|raised|reduced|cut|sold|bought|acquired|agreed)\\b(?! by))"
)
_IN_A_BID = "(?! in an? (?:bid|effort|attempt|move) to\\b)"
# "X sales have fallen": its sales did, while "X shareholders have approved" acts for X
_ITS_OTHER_THINGS = (
    "(?!(?:'s?) (?:[a-z-]{2,14} ){0,2}(?!(?:shareholder|director|owner|investor|unit|business|"
    "fund|subsidiarie|member|plan|talk|bosse|executive|trustee|founder|affiliate|parent|brand|"
    "board|banker|lender|creditor|adviser|heir|manager|partner|operation|promoter|backer)e?s)"
    "[a-z-]{3,14}s (?:have|are|were) )"
)
_ITS_RELATED = (
    "(?!(?:'s?)? (?:[a-z-]{2,12} ){0,2}(?:parent|owner|rival|investor|shareholder|"
    "supplier|customer|founder|competitor|creditor|lender)s?\\b)"
)
_ANOTHER_IT = (
    "(?![^.;:<ns>]{0,60}, <one> "
    "(?!(?:said|says|announced|added|told|reported|confirmed|disclosed|could|would|might|may|"
    "makes|made|employs|sells|has been|first|second|third|fourth|fifth|sixth|latest|last|largest|"
    "biggest|main|only|former)\\b)[a-z<one>])"
)
_PEOPLE_WHO = (
    "(?![^.;:<ns>]{0,60} (?:anyone|those|people|m[ae]n|wom[ae]n|everyone|customers|someone|"
    "shoppers|residents) who\\b)"
)
# Between a subject and its verb: words of the same clause, without another name.
GAP = (
    f"{_NO_OBJECT}{_WHOSE}{_ANOTHER_SUBJECT}{_IN_A_BID}{_ITS_OTHER_THINGS}{_ITS_RELATED}"
    f"{_ANOTHER_IT}{_PEOPLE_WHO}[^.;:<ns>]{{0,70}}?"
)
# "has also recently", "in May", "last year"
ADV = (
    "(?: (?:also|now|since|already|just|first|itself|once|later|then|soon|still|today|"
    "again|been|being|reportedly|currently|jointly|[a-z]{3,12}ly|<d>|"
    "(?:in|on|by|during|since|back in|as of) <d>|(?:in|by|since) \\d{4})){0,4}"
)
# "Will", "is set to", "has no plans to", "is said to be": between an actor and a verb
AUX = (
    "will|would|may|might|could|can|has|had|have|is|was|are|be|been|to|not|never|no|also|now|then|"
    "soon|formally|officially|immediately|today|reportedly|recently|just|said|says|told|agreed|"
    "plans?|planning|planned|intends?|hopes?|intention|intentions|of|on|in|talks|considering|"
    "considered|weighing|whether|whether to|ruled out|ruling out|rules out|denied|denies|denying|"
    "refused|declined|decided|chosen|opted|set|due|about|expected|poised|in line|likely|ready|"
    "preparing|reported|believed|thought|understood|rumoured|tipped|confirmed|that|he|she|dropped|"
    "scrapped|"
    "abandoned|shelved|his|her|having|close|they|<many>|are|were|have|going|return(?=ing)|<d>|"
    "on <d>"
)
MAY = f"(?: (?:{AUX}|<one>|plan to|wants?|aims?|seeks?|thinking|exploring ways)){{0,6}}"
# Parts of a firm that are sold without a name of their own.
PART = (
    "(?:business(?: unit)?(?:es)?|loan books?|units?|division|arm|operations?|assets|portfolio|"
    "activities|interests|subsidiar(?:y|ies)|branches|branch network|network|brands?|"
    "titles|newspapers|dailies|weeklies|papers|magazines|dealerships?|stores|shops|"
    "restaurants|hotels?|pubs|cinemas|gyms|casinos|supermarkets|pharmacies|garages|nurseries|"
    "care homes|vineyards|outlets|clinics|hospitals?|schools?|buildings?|properties|"
    "sites|plants?|factor(?:y|ies)|mills?|refinery|shipyard|mines?|fields?|"
    "(?:wind|solar) (?:farms?|parks?)|"
    "facilit(?:y|ies)|terminals?|depots?|stations?|towers|masts|aircraft|vessels|warehouses|"
    "projects?|licen[cs]es)"
)
# What firms build or run together.
WORKS = (
    "(?:plants?|factor(?:y|ies)|mills?|works|dairy|foundry|bakery|brewery|winery|distillery|refinery|"
    "smelter|shipyard|yard|mine|quarry|terminal|port|railway|airline|ferry|hotel|clinic|hospital|"
    "studio|laboratory|farm|wind farm|solar park|power station|warehouse|shop|store|chain|school)"
)
# Between a verb and its object: articles, numbers, adjectives, the kind of firm.
TO_OBJECT = (
    "(?: (?!(?:from|by|with|on(?! <d>)|for(?! <m>)|after|before|until|because|as|when|"
    "while|which|that|who|where|against|in|at|near|during|to|off|but|or|if|not|than|would|"
    "will|has|had|is|was|said|says|out of|"
    "(?:developer|maker|publisher|creator|founder|owner|producer|parent|office|role|home|chair|"
    "management|running|leadership|sponsorship|helm|reins|operation|headquarter|lease)s? of|"
    f"{PART} of)\\b)[^\\s.;:<ns>]{{1,24}}){{0,10}}? "
)
ABOUT = (
    "(?:about |approximately |around |up to |as much as |a total of |an undisclosed |some |nearly |"
    "more than |over |roughly |a reported |at least |almost |just over |just under |a combined |"
    "an estimated |an initial |a nominal |cash of |an enterprise value of |below |under |above |"
    "less than |slightly ){0,3}"
)
# "Revenue of $3m" is no price
_NO_FIGURE = "".join(
    f"(?<!{word})" for word in "revenue revenues turnover sales profit loss income earnings".split()
)
# "for about $3m", "valued at $3m", "for $2 a share, or $3m"
_PRICE = (
    "[^.;]{0,90}?(?: for| worth| valued at| valuing (?:it|<one>|the [a-z]+|<co>) at|"
    " (?:that|which|<one>) (?:values?|valued) (?:it|<one>|(?:the )?(?:[a-z-]+ ){0,3}(?:[a-z]+|"
    f"<co>)) at| totall?ing|{_NO_FIGURE} of| at a (?:price|value|valuation) of| paying| priced at|"
    " for (?:[^.;<ns>]|\\.(?=\\d)){2,30}? (?:a|per|each) share,? (?:or|worth|for|a total of)) "
    f"(?P<amount><m>)"
)
# "in a $3m deal"
_IN_A_DEAL = (
    "[^.;]{0,60}? in (?:an? |the )?(?P<amount><m>) (?:[a-z-]{2,14} ){0,2}?"
    "(?:deal|transaction|takeover|buyout|merger|swap|sale|acquisition|agreement)"
)
# "with a $3m bid", "with its offer worth $3m"
_WITH_A_BID = (
    "[^.;]{0,60}? with (?:an? |its |the )?(?:[a-z-]{2,14} ){0,3}?"
    "(?:(?P<amount><m>) (?:[a-z-]{2,14} ){0,2}?(?:bid|offer)|"
    "(?:bid|offer) (?:of|worth) (?P<amount><m>))"
)
FOR = f"(?:{_PRICE}|{_IN_A_DEAL}|{_WITH_A_BID})?"
# "From its owners, X said", "from investors, and X has bought": X sells nothing
_NO_CLAUSE = (
    "(?![^.;<ns>]{0,60}<pas> (?:said|says|has|have|had|is|was|will|would|bought|sold|"
    "(?!(?:based|called|named|backed|owned|listed|headquartered|led|managed)\\b)[a-z]+ed)\\b)"
)
# "From its founders and the fund X", "from founder X", "from investors including X"
_SELLERS = (
    "(?:(?:<one> |the |an? )?(?:(?:[a-z-]{2,14} ){0,2}?(?:founders|management|owners|investors|"
    f"shareholders|partners|family)(?:,| and| including){_NO_CLAUSE}|<j>,?|founder,?) )?"
    "(?:[Tt]he )?(?:[a-z-]{1,16} ){0,4}?"
)
FROM = f"(?:,? (?:from|off) {_SELLERS}(?P<seller><pas>))?"
# The same with words between: "bought Y a year ago from S", not "bought Y with a loan from S".
_NO_LOAN = "(?:with|using|loans?|money|funds|funding|after|before|buying|borrow|financ)"
FROM_NEAR = (
    f"(?:(?:(?:(?! {_NO_LOAN})[^.;,<ns><m>]){{0,40}}?|"
    f"[^.;<ns><m>]{{0,60}}? for (?P<amount><m>)"
    f"(?: (?:in|of|plus|and|including) [a-z -]{{2,24}}?)?),? (?:from|off) {_SELLERS}"
    "(?P<seller><pas>)(?!'s? [a-z]))?"
)
# A description before a firm's name: "of [the state-run German carmaker] X"
DESCRIBED = (
    "(?:the )?(?:(?!(?:all|at|in|on|for|with|about|by|from|near|beside|behind|against|that|"
    "which|who|of|to)\\b)[\\w-]{2,22} ){0,5}?"
)
# Joins a firm to its description: "X is now", "X, ", "X, which was", "X had been", "X serves as"
IS = (
    "(?:,| \\((?=[a-z])|(?:,? <one>)?"
    "(?: (?:once|also|later|soon|now|then|already|eventually|in turn|itself))?"
    "(?:,? (?:is|was|are|were|remains?|remained|became|becomes?|"
    "(?:has|have|had)(?: since| also| long)? (?:been|become|remained)|"
    "(?:will|would|to|may|(?:turn(?:s|ed) out|prove[sd]) to) (?:be|become|remain)))|,? becoming|"
    ",? (?:serves?|served|acts?|acted|operates?|operated|continues?|trades?) as| as)"
    "(?: (?:now|also|still|currently|already|today|once|then|itself|again|thus|later|both|"
    "all|in turn|(?!wholly|fully|partly|jointly|equally|privately)[a-z]{3,10}ly|"
    "(?:as of|since|until|in|by) <d>|<d>)){0,2}"
)
ARTICLE = (
    "(?:the |a |an |<one> |<many> |both )?"
    "(?:(?!(?:all(?:y|ies)|associates?|friends?|relatives?|"
    "son|daughter|wife|brother|aides?|advisers?|representatives?|clients?|customers?|"
    "creditors?|employees?|fans?) of\\b|"
    "(?:to|from|by|with|for|and|or|in|on|at|after|before|over|about|against|between|near|under|"
    "behind|around|which|that|who|will|would|has|have|had|is|was|were|are|said|"
    "says)\\b)[a-z][\\w'-]{0,15} ){0,4}?(?:The )?"
)
WORD = "(?:[\\w&/-]{1,20}|(?:[A-Z]\\.){2,3})"  # U.S. is a word too
# "in the US and Canada"
IN_PLACES = (
    "(?: (?:in|across|outside|at) (?:the )?(?:(?:port|city|state|province|town) of )?"
    "(?:[A-Z][\\w.]*|<cn>)(?:(?:,? and |, | )(?:the )?[A-Z][\\w.]*){0,4})?"
)
# "sale of part of its business"
SOME = "(?:(?:a |the )?(?:part|parts|most|some|all|majority|half|portion|remainder|rest) of )?"
# "Sold it to expand X": a purpose, not a buyer.
_WHAT_FOR = (
    "(?!(?:expand|focus|concentrate|fund|finance|grow|develop|strengthen|build|create|"
    "raise|boost|reduce|cut|support|help|become|meet|comply|free|allow|give|make|pay|"
    "repay|invest|buy|acquire|join|form|simplify|streamline|avoid|save|let) )"
)
# "to two buyers, X and Y"
_SEVERAL = (
    "(?:(?:two|three|four|several) (?:[a-z-]{2,14} ){0,2}(?:buyers|investors|parties|rivals|"
    "firms|companies|groups|funds|bidders)(?:,|:| -| –) )?"
)
# "to a consortium led by X"
TO_WHOM = (
    f"{_WHAT_FOR}{_SEVERAL}{ARTICLE}(?:(?:consortium|group|fund|vehicle|team|company|venture|"
    "joint venture|syndicate|entity|affiliate|unit|subsidiary|partnership) "
    "(?:of (?:[a-z-]+ ){0,3}(?:investors|firms|companies|funds|banks|buyers|shareholders),? )?"
    "(?:(?:comprising|including|consisting of|made up of|that includes|(?:led|headed|fronted|"
    "spearheaded|backed|managed|advised|controlled|owned|formed) by) (?:the )?))?"
)
# Between "sold" and "to", or "bought" and "by": time, price, circumstances.
BESIDE = (
    "(?:,? (?:out(?! of [a-z]+ to)|outright|whole|privately|again|in turn|"
    "in (?:<d>|\\d{4}|an? [^.;]{3,40}?)|on <d>|<d>|"
    "(?:for|at an? (?:price|valuation|value|cost) of) "
    "(?P<amount><m>)(?: in (?:cash|stock|shares)(?: and (?:cash|stock|shares|debt))?)?|"
    "for an? (?:undisclosed|unspecified|nominal|initial) "
    "(?:sum|amount|price|fee)|for (?:just |only )?(?:one|a) (?:pound|dollar|euro|penny)|"
    "out of (?:administration|receivership|bankruptcy|liquidation))){0,3},?"
)
# "The winning bidder for the Kestrel franchise"
NO_WORK = (
    "(?! (?:[a-z-]{2,14} ){0,2}(?:contracts?|franchises?|licen[cs]es?|lines?|routes?|slots?|rights|"
    "tenders?|works?|jobs?|projects?|concessions?)\\b)"
)
# They run it for its creditors.
NO_CARER = (
    "(?!(?:the |its |<one> )?(?:joint )?(?:administrator|liquidator|receiver|examiner|trustee|"
    "insolvency|accountant|lawyer)s?\\b)"
)
DEAL = "(?:acquisition|takeover|take-over|purchase|buyout|buy-out)"
# Verbs of buying.
CONTROL = (
    "(?:full |sole |outright |complete |majority )?(?:control|ownership) of"
    "(?! (?:the|<one>|its) board\\b)"
)
_TAKES = (
    *"absorb,swallow up,swallow,snap up,scoop up,gobble up,pick up,hoover up,mop up".split(","),
    *"take over,swoop for,swoop on,pounce on,snaffle".split(","),
)
_WINS = "take assume gain win seize secure regain reclaim retake obtain"
_CONTROLS = (f"{verb} {CONTROL}" for verb in _WINS.split())
BUYS = (
    f"(?:(?:re-?)?{inflected('acquire')}|{inflected('buy out', 'buy up', 'buy')}|bought back|"
    f"{inflected('purchase')}"
    "(?! (?:warrants?|prices?|orders?|options?|agreements?|plans?)\\b)|"
    f"{inflected(*_TAKES, *_CONTROLS)})"
)
BOUGHT = (
    f"(?:(?:re-?)?acquired|bought(?: out| up| back)?|{done('purchase', *_TAKES)}|"
    "merged (?:with and )?into|amalgamated (?:with|into)|folded into|taken private)"
)
_SELLING = (
    "sell off,sell,divest,offload,hive off,unload,transfer,hand over,sign over,flog,part with,"
    "let go of,shed,jettison"
).split(",")
SELLS = (
    f"(?:{inflected(*_SELLING, 'dispose of', 'cede')}(?: {CONTROL})?|"
    f"{inflected(*(f'{verb} {CONTROL}' for verb in 'hand relinquish surrender give up'.split()))})"
)
SOLD = done(*_SELLING)
BACKERS = "(?:investors|shareholders|stockholders|backers|owners|stakeholders)"
# "Led by X co-founders A and B": X itself did not invest
NOT_ITS_PEOPLE = (
    "(?!(?:'s?)? (?:former )?(?:(?:co-?)?founders?|executives?|alumni|employees|engineers|managers|"
    "veterans)\\b)"
)
