"""Further English patterns for changes in stakes: counted shares, exits, headlines."""

from monitor.events._english._pieces import ARTICLE, FOR, GAP, NOT_ITS_BOSS, TO_WHOM
from monitor.events._english._stakes import BUY, COUNT, CUT, RAISE, RANGE, SELL, STAKE
from monitor.events._patterns.pattern import Pattern

# "4 million Kestrel shares", "more Kestrel shares"
_SOME = f"(?:{COUNT}|more|further|additional|all its|all <one>|most of <one>|the rest of <one>)"
_HAS = "(?: (?:has|had|will|is|quietly|also|<d>)){0,3}"

_REGISTER = (
    "(?:the |<one> )?(?:list of shareholders|shareholder (?:list|register|ranks|base|roster)|"
    "share register|register of (?:members|shareholders))"
)
_REGISTERED = f"(?:{_REGISTER}|(?:the )?shareholders)"
# "Joined the shareholders of Y in suing it"
_ENDS = "(?=[,.;]|$|(?: on| in)? <d>)"

PATTERNS = (
    Pattern(
        "shareholding-en-leaves-register",
        f"(?P<seller><pas>){_HAS} (?:(?P<t>exit(?:s|ed)|left|leaves|quit) {_REGISTER}|"
        "(?P<t>(?:was|were|been) removed from|dropped (?:off|out of)|withdrew from|"
        f"ceased to be (?:on|among)) {_REGISTERED}) of (?P<target><co>)|"
        f"(?P<seller><pas>){_HAS} (?P<t1>(?:is|are) no longer) (?:an? )?shareholders? (?:of|in) "
        "(?P<target><co>)",
        example="Helios Holdings exited the shareholder list of North Systems on Monday.",
        counterexample="Helios Holdings exited the customer list of North Systems on Monday.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-somebody-sells",
        "(?:government|state|treasury|council|famil(?:y|ies)|founders?|owners?|heirs|estate|"
        f"(?:share|stake)holders?|investors?|promoters?|liquidators?|administrators?){GAP} "
        f"(?P<t>{SELL})(?: (?:<one>|<many>|an?|the|his|her|another|up|to|about|remaining|entire))"
        f"{{0,3}}(?: (?P<percent><r>))?"
        f"(?:(?<=<r>)|(?: [a-z-]{{3,14}}){{0,2}}? (?:{STAKE}|rest|most|half|control)) (?:of|in) "
        f"{ARTICLE}(?P<target><cn>)(?!'s? [a-z])[^.;,<ns>]{{0,60}}?,? to {TO_WHOM}"
        f"(?P<acquirer><pas>)(?! (?:for|at) (?:sale|auction)){FOR}",
        example="The founding family has sold its 30% stake in North Systems to Orrin Foods.",
        counterexample="The founding family has sold its 30 shops in North Systems to Orrin Foods.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-buys-shares",
        f"{NOT_ITS_BOSS}(?P<acquirer><pas>){GAP} (?P<t>{BUY})"
        "(?:(?: (?:about|nearly|almost|roughly|approximately|at least|just over|another|"
        "additional|an additional|a further|over|around|some|up to|more than|"
        f"a total of)){{0,2}} {COUNT}|"
        "(?! (?:[a-z-]{2,12} ){0,3}?(?:outstanding|issued|remaining|all|entire|own|"
        "equity)\\b)) (?:[a-z-]{2,12} ){0,3}?(?:shares|stocks)"
        f"(?: \\([^()]{{1,60}}\\))? (?:of|in) {ARTICLE}"
        "(?P<target><cos>)(?:[^.;<ns>]{0,60}? (?:for|worth|totall?ing|amounting to) "
        f"(?P<amount><m>))?",
        example="Helios Holdings bought 1.65 million shares in North Systems for $12 million.",
        counterexample=(
            "Helios Holdings bought 1.65 million tickets in North Systems for $12 million."
        ),
        base=0.86,
    ),
    Pattern(
        "shareholding-en-counted",
        f"(?P<acquirer><pas>){GAP} (?P<t>{BUY}) {_SOME} "
        f"(?P<target><cn>)(?:'s?)? shares(?:[^.;<ns>]{{0,40}}? from {ARTICLE}"
        "(?P<seller><pas>))?",
        example="Helios Holdings purchased 12.5 million North Systems shares from Kestrel Ltd.",
        counterexample=(
            "Helios Holdings purchased 12.5 million North Systems phones from Kestrel Ltd."
        ),
        base=0.88,
    ),
    Pattern(
        "shareholding-en-allots",
        f"(?P<target><co>){GAP} (?P<t>(?:allott?(?:s|ed|ing)?|issu(?:es?|ed|ing)))"
        f"(?: (?:about|some|a total of|a further|another|new)){{0,2}} {COUNT} "
        f"(?:[a-z\\d-]{{2,12}} ){{0,4}}?shares(?: \\([^()]{{1,60}}\\))? to "
        f"{ARTICLE}(?P<acquirer>(?!<one>)<pas>)|"
        f"(?P<t1>[Aa]llotment|[Ii]ssue|[Ii]ssuance) of {COUNT} (?:[a-z\\d-]{{2,12}} ){{0,4}}?"
        f"shares to {ARTICLE}(?P<acquirer>(?!<one>)<pas>)(?: by |, )(?P<target><co>)|"
        f"(?<=following the )(?P<t2>allotment|issue) of {COUNT} (?:[a-z\\d-]{{2,12}} ){{0,4}}?"
        f"shares to {ARTICLE}(?P<acquirer>(?!<one>)<pas>)",
        example="North Systems allotted 4 million ordinary shares to Helios Holdings.",
        counterexample="North Systems allotted 4 million ordinary shares to its staff.",
        subject="target",
        base=0.86,
    ),
    Pattern(
        "shareholding-en-adds-holders",
        f"(?P<target><co>){_HAS} (?P<t>add(?:s|ed|ing)|introduc(?:es|ed|ing)|brought in|took on|"
        "gain(?:s|ed)|welcom(?:es|ed))(?: (?:<one>|[a-z]{1,12})){0,3}? (?:shareholders?|investors?)"
        "(?: <d>)?(?:,|:|,? namely|,? including) "
        "(?P<acquirer><pas>(?: and (?:Mr|Mrs|Ms|Dr)\\.? <pe>)?)|"
        f"(?P<target><co>){_HAS} (?P<t1>add(?:s|ed|ing)) (?P<acquirer><pas>) as (?:an? |new )*"
        "(?:share|stake)holders?|"
        f"(?P<acquirer><pas>){_HAS} (?P<t2>(?:join|enter)(?:s|ed)) {_REGISTERED} of "
        f"(?P<target><co>){_ENDS}|"
        f"(?P<acquirer><pas>){_HAS} (?P<t3>(?:turn|show|pop)(?:s|ed|n)? up|appear(?:s|ed)?|"
        f"surface[sd]?|emerge[sd]?) (?:on|in) {_REGISTER} of {ARTICLE}(?P<target><co>)"
        f"(?: with (?:an? )?(?:(?:[a-z-]{{3,12}} )?{STAKE} of )?(?P<percent><r>))?",
        example="North Systems has added two shareholders, Helios Holdings and Tern Capital.",
        counterexample="North Systems has added two suppliers, Helios Holdings and Tern Capital.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-holds-now",
        f"(?P<holder><pas>){GAP} (?P<t>holds?|owns?|held|owned|has|owning|holding) "
        f"(?:an? )?(?:{COUNT} (?:[a-z]{{3,10}} )?shares,? (?:or|representing|equal to|equivalent "
        f"to) )?(?P<percent_to><r>)"
        f"[^.;<ns>]{{0,40}}? (?:of|in) {ARTICLE}(?P<target><co>),? (?:[a-z]+ ){{0,2}}?"
        "(?:up|down|increas(?:ed|ing)|reduced|ris(?:en|ing)|a (?:rise|fall)|compared with|against) "
        f"(?:from )?(?P<percent_from><r>)",
        example="Helios Holdings holds 10.02% of the votes in North Systems, up from 9.87%.",
        counterexample="Helios Holdings holds 10.02% of the votes in North Systems, as it should.",
    ),
    Pattern(
        "shareholding-en-counted-sale",
        f"(?P<seller><pas>){GAP} (?P<t>{SELL}) {_SOME} "
        f"(?P<target><cn>)(?:'s?)? shares(?:[^.;<ns>]{{0,40}}? to {ARTICLE}"
        "(?P<acquirer><pas>))?",
        example="Helios Holdings sold 12.5 million North Systems shares in June.",
        counterexample="Helios Holdings sold 12.5 million North Systems phones in June.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-worth-of",
        f"(?P<acquirer><pas>){GAP} (?P<t>{BUY}|subscrib(?:es?|ed|ing) for) "
        "(?P<amount><m>)(?:'s)? (?:worth )?of "
        "(?:(?P<target><co>)(?:'s?)? (?:[a-z]+ ){0,2}?(?:shares|stock)|"
        f"(?:[a-z]+ ){{0,2}}?(?:shares|stock) (?:of|in) {ARTICLE}(?P<target><co>))",
        example="Helios Holdings has purchased $12 million worth of North Systems' shares.",
        counterexample="Helios Holdings has purchased $12 million worth of North Systems' tickets.",
        base=0.86,
    ),
    Pattern(
        "shareholding-en-subscribes",
        f"(?P<acquirer><pas>){GAP} (?P<t>subscrib(?:es?|ed|ing) for|{BUY}) "
        "(?:[a-z-]{3,14} ){0,3}?(?:shares|stock) (?:representing|equivalent to|equal to|"
        f"amounting to) (?P<percent><r>) of (?:(?:the )?(?:[a-z-]{{3,14}} ){{0,3}}?"
        f"(?:capital|equity) (?:of|in) )?(?P<target><co>){FOR}",
        example="Helios Holdings will subscribe for new shares representing 15% of North Systems.",
        counterexample="Helios Holdings will apply for new shares representing 15% of the market.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-becomes",
        f"(?P<holder><pas>){GAP} (?P<t>becom(?:e|es|ing)|became|"
        "(?:emerg|surfac)(?:e|es|ed|ing) as|ceas(?:e|es|ed|ing) to be|is now(?= an? <r> )) "
        "(?:an?|the|<one>) (?:(?P<percent><r>) )?(?:[a-z-]{3,14} ){0,4}?(?:shareholder|stockholder|"
        f"stakeholder|investor|holder|owner) (?:of (?P<percent><r>) )?(?:in|of) {ARTICLE}"
        f"(?P<target><co>)(?:,? (?:after|by|having|when it) {RAISE} <one>"
        f"(?: [\\w-]{{1,14}}){{0,3}}? {STAKE}{RANGE}|"
        ",? (?:after|by|having|when it) (?:buying|acquiring|purchasing|bought|acquired) "
        "(?:(?:the|an?|another|remaining|other|further|<one>) ){0,2}(?P<percent1><r>)|"
        "[^.;<ns>]{0,30}? "
        "(?:with|holding|owning|taking) (?:an? |about |some )?(?P<percent><r>))?",
        example="Helios Holdings agreed to become a shareholder in North Systems.",
        counterexample="Helios Holdings agreed to become a supplier of North Systems.",
        base=0.86,
    ),
    Pattern(
        "shareholding-en-becomes-its",
        f"(?P<holder><pas>){GAP} (?P<t>becom(?:e|es|ing)|became) {ARTICLE}(?P<target><co>)"
        "(?:’s|'s|’|') (?:[a-z-]{3,14} ){0,3}?(?:shareholder|stockholder|stakeholder|owner)\\b",
        example="Helios Holdings has become North Systems' largest shareholder.",
        counterexample="Helios Holdings has become North Systems' largest supplier.",
        base=0.86,
    ),
    Pattern(
        "shareholding-en-of-the-speaker",
        f"(?P<target><co>) (?:said|says|announced|reported|disclosed)(?: that)? {ARTICLE}"
        "(?P<holder><pas>) (?:has|had|have) (?P<t>become|ceased to be) (?:an? )?"
        "(?:[a-z-]{3,14} ){0,2}(?:share|stock|stake)?holders?(?! (?:in|of)\\b)"
        "(?:,? (?:with|holding|owning) (?:an? |about )?(?P<percent><r>))?",
        example="North Systems said Helios Holdings had become a substantial holder with 6.2%.",
        counterexample="North Systems said Helios Holdings had become a substantial rival with 6%.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-seeks-buyers",
        f"(?P<seller><co>){GAP} (?P<t>(?:seek(?:s|ing)?|sought|invit(?:es|ed|ing)|"
        "call(?:s|ed|ing) for|look(?:s|ing) for) (?:[a-z-]{1,14} ){0,3}?"
        "(?:bids|offers|buyers?|suitors?|interest|bidders?))(?: \\([^()]{1,8}\\))?"
        "(?: from [a-z -]{3,30})? (?:for|to (?:buy|purchase|acquire)) (?:<one>|an?|the)?"
        "(?: ?[\\w-]{1,14}){0,2}? ?(?P<percent><r>)?(?: [\\w-]{1,14}){0,2}? "
        f"{STAKE} (?:of|in) {ARTICLE}(?P<target><co>)",
        example=(
            "Helios Holdings is seeking expressions of interest from buyers to purchase 30 "
            "per cent stake in North Systems."
        ),
        counterexample=(
            "Helios Holdings is seeking expressions of regret from buyers to purchase 30 per "
            "cent stake in North Systems."
        ),
        modality="planned",
        base=0.86,
    ),
    Pattern(
        "shareholding-en-headline",
        f"^(?:[A-Z][a-z]{{4,12}} )?(?P<holder><cn>) (?P<t>{RAISE}|{CUT}|sells) "
        "(?:(?:stake|shareholding|holding) (?:of|in) (?P<target><cn>)|"
        f"(?P<target><cn>)(?:'s?)? (?:stake|shareholding|holding)){RANGE}"
        "(?! (?:company|group|in|parent|owner|unit|arm|subsidiary|rival)\\b)",
        example="Helios Holdings raises stake in North Systems to 30%",
        counterexample="Helios Holdings raises doubts in North Systems to 30%",
        base=0.86,
    ),
)
