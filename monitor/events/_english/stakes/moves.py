"""How English texts tell that stakes move without "X sold its stake in Y": what is up for sale,
levels that are passed, who is out, who takes or is given a share, sales as nouns."""

from monitor.events._english._pieces import ARTICLE, FOR, GAP, NOT_ITS_BOSS
from monitor.events._english._stakes import CUT, RAISE, SELL, STAKE
from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern

_TARGET = f"{ARTICLE}(?P<target><co>)"
# "Kestrel said the stake in Y is for sale": whose, it does not say
_KIND_OF_STAKE = (
    "(?:(?P<percent><r>) )?(?:(?!(?:said|says|told|thinks|believes|the|which|while)\\b)"
    "[a-z-]{3,12} ){0,2}?"
)
# What is sold: "its 51% stake in Y", "its 51% of Y", "the shares in Y"
_ITS_STAKE = (
    "(?:<one>|<many>|its|their|his|her|the|an?)(?: [a-z-]{3,12}){0,2}? "
    f"(?:(?P<percent><r>) (?:(?:[a-z-]{{3,12}} ){{0,2}}{STAKE} )?|(?:[a-z-]{{3,12}} ){{0,2}}?"
    f"{STAKE} )(?:of|in) {_TARGET}"
)
_ON_SALE = "(?:(?:up )?for sale|on the block|on the auction block|on the market|under the hammer)"
# "10% of Y sales": no stake
WHOLE = (
    "(?!'s? [a-z]| (?!(?:to|for|in|at|on|through|via|by|last|after|as|and|this|earlier|over|under|"
    "between|from|since|when|while|within|during|until|against|next|later|unless|before|but|because|with|which|who|is|was|has|will|would|said|"
    "raised|fetched|brought|netted|went|worth|shares|stock)\\b)[a-z])"
)
_GETS = inflected(
    *"take,get,receive,gain,land,secure,grab,snap up,scoop up,pick up,mop up,amass".split(","),
    *"accumulate,assemble,gather,build up,end up with,walk away with".split(","),
)
# "Left Y by selling its stake in Z"
_OF_NOBODY_ELSE = f"(?! (?:of|in) {ARTICLE}<cn>)"
_LEVEL = "(?:above|below|over|under|past|through|beyond|up to|down to)"
# Of what the threshold is: "5% of the capital and voting rights of Y"
_IN_CAPITAL = (
    "(?:(?:share capital|capital|voting rights|votes|shares)"
    "(?: and (?:the )?(?:voting rights|votes))? (?:of|in) )?"
)
_DROPS = inflected("remove", "kick", "strike", "exclude")
_MOVES = inflected(*"go,move,rise,fall,drop,slip,creep,climb,edge,inch,dip,step".split(","))
_BUILDS = inflected(
    *"disclose,report,reveal,declare,build up,build,amass,accumulate,take".split(","),
    *"secure,grab,land,assemble,gather,snare".split(","),
)
_AMASSES = inflected(*"build,build up,amass,accumulate,disclose,reveal".split(","))
_HIRES = inflected(*"hire,appoint,engage,mandate,instruct,retain,tap".split(","))
_WELCOMES = inflected(*"add,welcome,gain,get,win,bring in,take on,attract,bring".split(","))
_JOINS = inflected(*"join,come in,come aboard,come on board,step in,enter".split(","))
_OWNER = (
    "(?:share|stake)holders?(?! (?:relations|liaison|services|communications|engagement|adviser|"
    "activist|value|director)\\b)"
)
_LEAVES = inflected(
    *"exit,quit,leave,bow out of,pull out of,get out of,part ways with,part company with".split(
        ","
    ),
    *"bid farewell to,say goodbye to,cash out of,bail out of".split(","),
)

PATTERNS = (
    Pattern(
        "shareholding-en-for-sale",
        f"(?P<seller><pas>){GAP} (?<!not )(?<!never )(?P<t>{inflected('put', 'place')}) "
        f"{_ITS_STAKE} {_ON_SALE}\\b|"
        f"(?P<seller><pas>)(?:'s?)? {_KIND_OF_STAKE}{STAKE} "
        f"(?:of|in) {_TARGET} (?:(?:is|are|was|were|has|have|been|again|now|put) ){{1,3}}"
        f"(?P<t1>{_ON_SALE})",
        example="Helios Holdings has put its 51% stake in North Systems up for sale.",
        counterexample="Helios Holdings has put its 51 flats in North Systems Road up for sale.",
        modality="planned",
    ),
    Pattern(
        "shareholding-en-to-be-sold",
        f"(?P<seller><pas>)(?:'s?)? {_KIND_OF_STAKE}{STAKE} "
        f"(?:of|in) {_TARGET},? (?:(?:is|are|was|were|has|have|had|will|would|may|might|could|to|"
        "not|be|been|being|also|now|soon|<d>) ){1,4}(?P<t>sold|offloaded|divested|placed)"
        f"(?! in\\b|[^.;]{{0,30}} (?:as|for) (?:collateral|security)\\b)"
        f"(?: off)?(?: to {ARTICLE}(?P<acquirer><pas>))?{FOR}",
        example="Helios Holdings' stake in North Systems may be sold, its boss said.",
        counterexample="Helios Holdings' faith in North Systems may be sold, its boss said.",
    ),
    Pattern(
        "shareholding-en-hires-to-sell",
        f"(?P<seller><co>){GAP} {_HIRES} (?:{ARTICLE}<pas>|[a-z -]{{3,30}}) to (?P<t>{SELL}|"
        "(?:advise|work|help|assist)[^.;,<ns>]{0,30}? sale of|(?:find|seek) (?:an? )?"
        f"(?:buyers?|takers?) for) {_ITS_STAKE}",
        example="Helios Holdings has hired Tern Bank to sell its stake in North Systems.",
        counterexample="Helios Holdings has hired Tern Bank to sell its bonds in North Systems.",
        modality="planned",
    ),
    Pattern(
        "shareholding-en-options-for",
        f"(?P<seller><co>){GAP} (?P<t>(?:explor|review|weigh|consider|stud|examin|evaluat|assess)"
        "(?:e[sd]?|s|ies|y|ing|ed)? (?:[a-z]+ ){0,2}?options)(?: for| on| with)? (?:<one>|its|"
        "their|"
        f"the) (?:(?P<percent><r>) )?(?:[a-z-]{{3,12}} ){{0,2}}?{STAKE} (?:of|in) {_TARGET}",
        example="Helios Holdings is exploring options for its 30% stake in North Systems.",
        counterexample="Helios Holdings is exploring options for its 30 shops in North Systems.",
        modality="possible",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-passes-level",
        f"(?P<holder><pas>){GAP} (?P<t>{_MOVES}(?= {_LEVEL}\\b)) {_LEVEL} (?:the )?"
        f"(?P<percent_to><r>)(?: (?:threshold|mark|level|line))? (?:of|in) {_TARGET}{WHOLE}|"
        f"(?P<holder><pas>){GAP} (?P<t1>{inflected('cross', 'pass', 'breach')})"
        "(?: (?:up|down|upwards?|downwards?|individually))?,?(?: on <d>,?)? "
        "(?:the|its|<one>) (?:[a-z]+ )?(?:threshold|mark|level) of "
        f"(?P<percent_to><r>) (?:of|in) (?:the )?{_IN_CAPITAL}{_TARGET}",
        example="Helios Holdings has gone above 5% in North Systems.",
        counterexample="Helios Holdings has gone above 5% in sales.",
        base=0.86,
    ),
    Pattern(
        "shareholding-en-notified-of-level",
        "(?P<target><co>)(?:[^.;<ns>]|<d>){0,60}?(?: <one>)?(?: (?:was|has been|had been))? "
        "(?P<t>notified|informed|received (?:an? )?(?:notice|notification))(?: on)?(?: <d>)? "
        "(?:by|from) (?:the )?(?P<holder><pas>)(?: on <d>)?,? that,?(?:[^.;<ns>]|<d>){0,90}? "
        f"<one> (?:[a-z]+ ){{0,3}}?(?:{STAKE}|voting rights)(?: of [a-z ]{{3,20}}?)?"
        "(?: (?:in|of) (?:<one>|the [a-z]+))?,?(?: (?:has|had|have|now))* "
        f"(?:{_MOVES}|{inflected('increase', 'decrease', 'cross', 'exceed', 'pass', 'reach')})\\b"
        "(?:[^.;<ns>]{0,40}? (?P<percent_to>(?<!threshold of )(?<!mark of )<r>))?",
        example=(
            "North Systems said it had been notified by Helios Holdings that its stake in the "
            "company had risen to 6%."
        ),
        counterexample=(
            "North Systems said it had been notified by Helios Holdings that its sales in the "
            "company had risen to 6%."
        ),
        base=0.88,
    ),
    Pattern(
        "shareholding-en-no-longer-holds",
        f"(?P<seller><pas>){GAP} (?P<t>(?:no longer (?:owns?|holds?|has|have)|ceased (?:to (?:own|"
        f"hold)|"
        f"owning|holding))) (?:an?|any|its)? ?(?:[a-z-]{{3,12}} )?(?:shares|stake|stock|interest) "
        f"(?:of|in) (?!buying\\b|acquiring\\b|taking\\b){_TARGET}{WHOLE}",
        example="Helios Holdings no longer owns any shares in North Systems.",
        counterexample="Helios Holdings no longer owns any shops in North Systems Street.",
    ),
    Pattern(
        "shareholding-en-out-by-selling",
        f"(?P<seller><pas>){GAP} (?P<t>{_LEAVES}) {_TARGET}(?:,? (?:on |in |last |this )?"
        "(?:<d>|week|month))?,? (?:(?:by|after) )?(?:selling|offloading|placing|unloading|dumping|"
        f"having sold) (?:<one>|the|an?|all)(?: [a-z-]{{3,14}}){{0,2}} (?:(?P<percent><r>)|{STAKE})"
        f"{_OF_NOBODY_ELSE}{FOR}",
        example="Helios Holdings bowed out of North Systems by selling its last 3%.",
        counterexample="Helios Holdings bowed out of North Systems by selling its old mill.",
        whole=True,
    ),
    Pattern(
        "shareholding-en-off-portfolio",
        f"(?P<seller><pas>){GAP} (?:(?P<t>{_DROPS}) "
        f"{_TARGET} (?:from|out of) (?:<one>|its|their) (?:[a-z-]{{3,12}} )?"
        f"(?:portfolio|holdings)(?! of (?!shares|stocks|invest))|"
        f"(?P<t1>{inflected('divest')}) from {_TARGET}(?=[,.;]|$| (?:on|in|"
        "after|over|because|due|last|this|by)\\b))",
        example="Helios Holdings has removed North Systems from its portfolio.",
        counterexample="Helios Holdings has removed North Systems from its list of suppliers.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-sale-by",
        f"(?P<t>[Ss]ale|[Dd]isposal|[Dd]ivestment) by {ARTICLE}(?P<seller><pas>) of (?:an? |<one> "
        f")?"
        f"(?:[a-z-]{{3,12}} )?(?:(?P<percent><r>) (?:[a-z-]{{3,12}} ){{0,2}}?(?:{STAKE} )?|"
        f"{STAKE} )(?:of|in) {_TARGET}",
        example="The sale by Helios Holdings of 3% of North Systems raised £40m.",
        counterexample="The sale by Helios Holdings of 3% bonds raised £40m.",
    ),
    Pattern(
        "shareholding-en-takes-share",
        f"{NOT_ITS_BOSS}(?P<acquirer><pas>){GAP} (?P<t>{_GETS}) "
        f"(?:(?:an?|another|a further) )?(?P<percent><r>) (?:more )?"
        "of (?:the (?:[a-z]{4,10} )?(?:shares|stock|equity|capital) (?:of|in) )?"
        f"{_TARGET}(?!'s? (?!shares\\b|stock\\b|equity\\b|(?:share )?capital\\b)[a-z]){WHOLE}{FOR}",
        example="Helios Holdings has quietly accumulated just over 10% of North Systems.",
        counterexample="Helios Holdings gets just over 10% of North Systems sales.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-disclosed",
        f"(?P<holder><pas>){GAP} (?P<t>{_BUILDS}|emerged with)(?: (?:a|an|<one>|its|new|passive|"
        f"that it (?:holds|owns|had)|"
        f"having)){{0,4}} (?P<percent><r>)(?: [a-z]+)? (?:{STAKE} (?:of|in) {ARTICLE}"
        f"(?P<target><co>){WHOLE}|(?P<target><cn>)(?:'s)? (?:stake|holding|shareholding)\\b)",
        example="Activist fund Helios Holdings disclosed a 7.2% stake in North Systems.",
        counterexample="Activist fund Helios Holdings disclosed a 7.2% loss at North Systems.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-builds-of-size",
        f"(?P<holder><pas>){GAP} (?:(?P<t>{_BUILDS}) (?:an?|<one>) (?:[a-z-]{{3,12}} )?{STAKE} of "
        f"(?P<percent><r>) in {_TARGET}|(?P<t1>{_AMASSES}) (?:an? )?(?:[a-z-]{{3,12}} )?"
        f"(?:stake|shareholding) in {_TARGET}{WHOLE})",
        example="Helios Holdings has built a stake of more than 10% in North Systems.",
        counterexample="Helios Holdings has built a plant of more than 10 halls in North Systems.",
    ),
    Pattern(
        "shareholding-en-tightens-grip",
        f"(?P<holder><pas>){GAP} (?P<t>(?:{RAISE}|{CUT}|{inflected('tighten', 'loosen')}) (?:<one>|"
        f"its|their|his|her) (?:grip|hold) on) {_TARGET}(?:,? (?:by |after )?(?:buying|acquiring|"
        f"purchasing|selling) (?:(?:an?|another|further|a further) ){{0,2}}"
        f"(?P<percent><r>){_OF_NOBODY_ELSE})",
        example="Helios Holdings tightened its grip on North Systems by buying another 10%.",
        counterexample="Helios Holdings tightened its grip on North Systems by cutting costs 10%.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-pays-for-shares",
        f"(?P<acquirer><pas>){GAP} (?:(?P<t>{inflected('spend', 'pay', 'invest')}) "
        f"(?P<amount><m>) (?:on|for|in)(?: [a-z-]{{3,12}}){{0,2}}? shares (?:of|in) {_TARGET}|"
        f"(?P<t1>{inflected('subscribe')}) (?:for|to) (?:[a-z-]{{3,12}} ){{0,2}}?shares (?:of|in) "
        f"{_TARGET}(?: (?:worth|for) (?P<amount><m>))?)",
        example="Helios Holdings spent $30 million on shares in North Systems.",
        counterexample="Helios Holdings spent $30 million on ads in North Systems Weekly.",
    ),
    Pattern(
        "shareholding-en-buyer-was",
        "[Tt]he (?P<t>buyer|purchaser|acquirer)s? of (?:an? |the )?(?P<percent><r>)"
        f"(?: (?:[a-z-]{{3,12}} )?{STAKE})? (?:of|in) {_TARGET}(?:, [^.;,<ns>]{{3,40}},)? "
        f"(?:is|was|are|were) (?!not\\b){ARTICLE}(?P<acquirer><pas>)",
        example="The buyer of 10% of North Systems was Helios Holdings.",
        counterexample="The buyer of 10% of North Systems shirts was Helios Holdings.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-new-shareholder",
        f"(?P<target><co>){GAP} (?P<t>{_WELCOMES}) "
        f"{ARTICLE}(?P<acquirer><pas>) (?:on board |in |aboard )?as (?:an? |<one> |the |new )*"
        f"(?:[a-z-]{{3,12}} ){{0,2}}?{_OWNER}|"
        f"(?P<target><co>) (?:has |have )?(?P<t1>has|gets?|got|gained|gains|wins?|won|found|finds) "
        f"an? new (?:[a-z-]{{3,12}} ){{0,2}}?{_OWNER}(?: in|:|,)(?: the)? "
        f"{ARTICLE}(?P<acquirer><pas>)(?: (?:bought|acquired|took|has) (?P<percent><r>))?|"
        f"(?P<acquirer><pas>){GAP} (?P<t2>{_JOINS})"
        f"(?: {_TARGET})? as (?:an? |the |new )*(?:[a-z-]{{3,12}} ){{0,2}}?{_OWNER}"
        f"(?: (?:of|in) {_TARGET}|(?!,? with (?:an? [a-z]+ of )?<m>))"
        f"(?: (?:with|for|by paying|paying) (?:an? (?:outlay|investment|cheque|payment) of )?"
        f"(?:(?P<amount><m>)|(?P<percent><r>)))?",
        example="North Systems welcomes Helios Holdings as a new shareholder.",
        counterexample="North Systems welcomes Helios Holdings as a new supplier.",
        base=0.88,
    ),
)
