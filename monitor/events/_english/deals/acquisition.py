"""How English texts say that one firm buys another or a stake in it."""

from monitor.events._english._pieces import (
    ADV,
    ARTICLE,
    BESIDE,
    BOUGHT,
    BUYS,
    DEAL,
    FOR,
    FROM_NEAR,
    GAP,
    IN_PLACES,
    PART,
    SELLS,
    SOME,
    TO_OBJECT,
    TO_WHOM,
    WORD,
)
from monitor.events._english._stakes import NO_PRODUCT, STAKE_OF
from monitor.events._english.deals import paid, purchase_nouns, sale
from monitor.events._patterns.pattern import Pattern

_SIZE = (
    "(?:<r>|majority|minority|controlling|significant|strategic|large|small|additional|"
    "further|remaining|half|two-thirds|[a-z]+ per ?cent|third|quarter|full|entire|whole|100 ?%)"
)
# "A 15 percent stake in Kestrel was bought"
_PART_OF = f"(?P<percent><r>) (?:(?:[a-z-]{{3,12}} ){{0,2}}{STAKE_OF} )?(?:of|in) {ARTICLE}"
# "Acquired from Kestrel Ltd a 15 percent stake"
_FROM_FIRST = f"(?: from {ARTICLE}(?P<seller3><co>),?)?"
# "68.8 million shares, comprising about 6.1 percent of Y"
_SHARES_OF = (
    "(?:(?: [a-z]+){0,2} \\d[\\d.,]{0,12}(?: (?:million|billion|lakh|crore|mn|m))? "
    "(?:[a-z-]+ ){0,2}shares,? (?:comprising|representing|equivalent to|equal to|amounting to|"
    "or|constituting|which represent))?"
)

# "Won the auction for Y"
_WINS = (
    "(?:w[io]n(?:s|ning)?|tops?|topped) (?:the|an?) (?:[a-z]+ ){0,2}(?:auction|race|battle|bidding|"
    f"contest|tender|bid|fight) (?:for|of|to (?:buy|acquire|take over)) {ARTICLE}"
)

# "All of the shares in X", "the entire share capital of X": all of X
_WHOLE = (
    "(?: (?:all|the (?:whole|entire|full|entirety))(?: of)?(?: the)?(?: [a-z-]{3,14}){0,4}? "
    "(?:shares|stock|share capital|equity|capital|interests|units) (?:in|of)(?= ))?"
)
# "Bought 79,200 shares of X" is a change in shareholding
_COUNTED = (
    "(?! (?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten)"
    "(?: (?:million|billion|lakh|crore))? (?:[a-z-]+ ){0,2}shares (?:of|in)\\b)"
)

# What may follow the seller, also where "it said" between commas was left out
_ENDS = (
    "(?:for|in|at|and|to|on|as|without|after|before|because|but|following|last|this|through|under|"
    "when|while|with)\\b"
)

PATTERNS = (
    Pattern(
        "acquisition-en-stake",
        f"(?<!\\bwith )(?<!\\bin )(?<!\\bfrom )(?<!\\bfrom the )(?P<acquirer><pas>){GAP} "
        f"(?P<t>{BUYS}|pa(?:y|ys|ying|id) "
        "(?P<amount1><m>) (?:for|to (?:buy|acquire))|tak(?:e[sn]?|ing)|took|"
        "get(?:s|ting)?|receiv(?:e[sd]?|ing)|secur(?:ed|es|ing)|invest(?:s|ed|ing)? "
        f"(?P<amount3><m>) (?:for|to (?:buy|acquire)))(?: {ARTICLE}"
        "(?P<seller2><co>)(?: (?:estate|family|trust|foundation))?'s?"
        f"(?: \\((?:<cn>|[^()]{{1,16}})\\))?|{_FROM_FIRST})?{_SHARES_OF}"
        f"(?: [\\w'-]{{1,14}}){{0,6}}? (?:(?P<percent><r>)|{_SIZE})"
        f"(?: (?!of (?:the )?<co>|in <co>)[\\w'-]{{1,14}}){{0,5}}?(?: {STAKE_OF})?"
        f"(?: for (?P<amount4><m>))?"
        "(?: (?:through|via|by way of) [^.;<ns>]{2,60}?)?(?: (?:in|of)) "
        f"(?:(?P<seller1><co>)'s? )?{ARTICLE}"
        "(?P<target><cos>)(?!'s? (?:[a-z]+ )?(?:sales|revenues?|profits?|turnover|customers|"
        "clients|users|staff|orders|output|production|volumes?|traffic|votes?|market share|"
        "capacity|milk|work(?:force)?|workers|employees|time|space|stores|shops|seats|"
        "supply|stock of)\\b|"
        " (?:sales|revenues?)\\b)"
        f"(?: for (?P<amount5><m>))?"
        "(?:(?:[^.;]|\\.(?=\\d)){0,110}?,? "
        "(?:from|(?:(?:now|currently|previously|formerly|jointly) )?(?:held|owned) by) "
        "(?:the )?(?:[a-z-]{1,16} ){0,4}?"
        f"(?P<seller><pas>)(?=[,.;]|$| <d>| {_ENDS}))?{FOR}",
        example=(
            "Marlow Group will acquire a 22 percent stake in Norway's Severn Dairy for about "
            "$30 million."
        ),
        counterexample="Marlow Group will sell a 22 percent stake in Severn Dairy.",
        base=0.95,
    ),
    Pattern(
        "acquisition-en-some-stake",
        f"(?<!\\bwith )(?<!\\bfrom )(?<!\\bfrom the )(?P<acquirer><pas>){GAP} "
        f"(?P<t>{BUYS}|(?:tak(?:e[sn]?|ing)|took|secur(?:ed|es|ing)|pick(?:s|ed|ing) up)"
        f"(?=[^.;<ns>]{{0,40}}? stake))(?: {ARTICLE}(?P<seller2><co>)'s?|{_FROM_FIRST})?"
        "(?: (?!(?:no|not|nor)\\b)[a-z][a-z-]{0,14}){0,4}? (?:stakes?|shareholding|"
        f"(?:equity )?interest) in {ARTICLE}"
        "(?P<target><cos>)(?!'s? [a-z]| (?:[a-z-]+ )?(?:project|field|mine|block|licence|"
        f"license|deposit|well|stadium|building|team)\\b){FROM_NEAR}{FOR}",
        example="Marlow Group has bought an undisclosed stake in Severn Dairy.",
        counterexample="Marlow Group has taken an interest in Severn Dairy.",
    ),
    Pattern(
        "acquisition-en-by",
        f"(?:{_PART_OF}(?P<target><co>)(?:'s? {STAKE_OF})?"
        "(?: (?:has|have|had|will|would|is|are))?|"
        "(?P<target><cos>(?= (?:were|are|have been|had been|will be|to be)\\b)|<co>|<pe>|"
        f"<many>)(?:'s? [a-z]+)?{GAP}),?"
        f"(?: (?:was|were|been|is|being|be|itself|got|are|to be))?{ADV}(?: in turn)? "
        f"(?P<t>{BOUGHT}){BESIDE}(?: from {ARTICLE}(?P<seller><pas>))?{BESIDE}(?: by|"
        f"(?<= into)|(?<= with)) {ARTICLE}"
        f"(?P<acquirer><pas>)(?: from {ARTICLE}(?P<seller><pas>))?{FOR}",
        example="North Systems was acquired by Helios Holdings in 2020.",
        counterexample="North Systems was acquired long ago.",
        base=0.92,
    ),
    Pattern(
        "acquisition-en-fronted",
        "^(?P<t>Acquired|Bought(?: out)?|Purchased|Taken over|Absorbed|Swallowed(?: up)?|"
        f"(?:Snapped|Scooped|Picked|Gobbled|Hoovered|Mopped) up|Snaffled) by {ARTICLE}"
        "(?P<acquirer><pas>)(?: (?:in |on |for (?:about )?)?(?:<d>|<m>)){0,3}, "
        "(?P<target><co>) (?:is|was|has|had|now|will|[a-z]+(?:ed|es|s)\\b)",
        example="Acquired by Helios Holdings in 2020, North Systems has doubled its sales.",
        counterexample="Praised by Helios Holdings in 2020, North Systems has doubled its sales.",
    ),
    *sale.PATTERNS,
    Pattern(
        "acquisition-en-following",
        "(?:(?:[Aa]fter|[Ff]ollowing|[Ss]ince|[Ww]ith|[Dd]espite|[Bb]y|[Tt]hrough) <one>|"
        f"(?:[Ww]ith|[Bb]y|[Tt]hrough) the) (?:<m> )?(?:[a-z-]{{3,14}} ){{0,3}}?"
        f"(?P<t>{DEAL}s?|merger) (?:of|with) {ARTICLE}"
        "(?P<target><co>)(?: from (?:the )?(?P<seller><cn>))?(?:[^.;<fp>]|<d>|<m>){0,50}?, "
        "(?P<acquirer><co>)(?! (?:chief|shares|stock))",
        example=(
            "Following its £38m purchase of North Systems last spring, Helios Holdings has 12 "
            "plants."
        ),
        counterexample=(
            "Following its £38m renovation of North Systems last spring, Helios Holdings has "
            "12 plants."
        ),
        base=0.85,
    ),
    Pattern(
        "acquisition-en-relative",
        f"(?P<target><cn>), <one> (?P<acquirer><pa>){ADV} "
        f"(?P<t>acquired|bought|purchased|took over|snapped up|took private){FOR}",
        example="North Systems, which Helios Holdings bought in 2019, employs 180 people.",
        counterexample="North Systems, which Helios Holdings sued in 2019, employs 180 people.",
    ),
    Pattern(
        "acquisition-en-part",
        f"(?P<acquirer><pas>){GAP} (?P<t>{BUYS}){TO_OBJECT}"
        f"(?P<seller><co>)'s? (?:[\\w&/-]{{1,16}} ){{0,5}}?{PART}\\b{FOR}",
        example=(
            "Helios Holdings agreed to buy North Systems' European packaging business for $30 "
            "million."
        ),
        counterexample=(
            "Helios Holdings agreed to visit North Systems' European packaging business."
        ),
        base=0.88,
    ),
    Pattern(
        "acquisition-en-consortium",
        "(?:(?P<acquirer><cos>),? and (?:an? |its )?(?:[a-z-]{3,14} )?)?"
        "(?:consortium|group|team|investors?|vehicle)(?: of [a-z ]{3,24})?,? "
        f"(?:led by|comprising|made up of|consisting of|including|backed by|of) {ARTICLE}"
        "(?P<acquirer><pas>)(?:,? (?:and |which |also ){0,2}"
        f"(?:including|includes?|involving|comprising) {ARTICLE}"
        f"(?P<acquirer><pas>))?(?:[^.;<ns>]{{0,50}}?) (?P<t>(?:{BUYS}){TO_OBJECT}|{_WINS})"
        f"(?P<target><co>){NO_PRODUCT}{FOR}",
        example=(
            "A consortium led by Helios Holdings and including Tern Capital has agreed to buy "
            "North Systems."
        ),
        counterexample="A choir led by Helios Holdings has agreed to visit North Systems.",
        base=0.91,
    ),
    Pattern(
        "acquisition-en-partner-out",
        f"(?<!\\bby )(?<!like )(?<!\\bwith )(?P<acquirer><pas>){GAP} "
        "(?P<t>(?:buy(?:s|ing)?|bought) out) (?:(?:<one>|<many>|the|an?) "
        "(?:[a-z-]{3,14} ){0,4}?(?:partners?|co-owners?|co-investors?|co-shareholders?),? "
        "(?P<seller><pas>)(?:,? (?:in|of|from) [^.;,<ns>]{0,40}?,? ?(?P<target><cn>))?|"
        "(?P<seller><pas>), <one> (?:[a-z-]+ ){0,3}?(?:partner|co-owner|co-investor)s? in "
        f"[^.;,<ns>]{{0,40}}?,? ?(?P<target><cn>),?){FOR}",
        example="Marlow Group has bought out its partner Orrin Foods in the Leeds dairy Severn.",
        counterexample="Marlow Group has thrown out its partner Orrin Foods.",
        whole=True,
        base=0.92,
    ),
    Pattern(
        "acquisition-en-direct",
        "(?<!\\bwith )(?<!\\bfrom )(?<!\\bfrom the )(?<!subsidiary of )(?<!unit of )"
        f"(?P<acquirer><pas>){GAP}(?<!(?<!interested) in)(?<!est)(?<!first) "
        f"(?P<t>{BUYS})(?! (?:into (?:the|an?) [a-z]+ )?of\\b){_COUNTED}"
        "(?! (?:an?|another|the)(?: [a-z-]+)? (?:slice|chunk|piece|bit)s? of\\b)"
        "(?! (?:back )?(?:<one>|<many>)(?: own| outstanding)? (?:shares|stock|bonds|debt))"
        f"{_FROM_FIRST}{_WHOLE}{TO_OBJECT}(?:(?P<seller1><co>)'s? (?:[a-z-]{{1,16}} ){{0,3}}?)?"
        "(?P<target><pas>)(?!'s? (?:[a-z\\d]|<r>)| (?:shares|stock|council|parliament|assembly)\\b|"
        " (?:estate|family|trust|foundation)'s)"
        f"{NO_PRODUCT}{FROM_NEAR}{FOR}",
        example="Marlow Group will buy Severn Dairy from Orrin Foods for £85m.",
        counterexample="Marlow Group will visit Severn Dairy.",
    ),
    Pattern(
        "acquisition-en-described-first",
        f"(?<!\\bwith )(?P<acquirer><pas>){GAP} (?P<t>{BUYS}) (?:an?|the|<one>)"
        "(?: [a-z][\\w'’-]{0,15}){0,4}? (?:rival|competitor|peer|maker|producer|manufacturer|"
        "supplier|distributor|retailer|chain|operator|provider|specialist|start-?up|firm|company|"
        "business)"
        " (?:of|in|on|from|for|with|that|which|based|near) [^.;,<fp>]{2,50}, (?P<target><cn>)"
        f"(?=[,.;]|$)(?:,(?= for | from ))?{FROM_NEAR}{FOR}",
        example="Marlow Group has bought a maker of tools in Ohio, Severn Co, for £40m.",
        counterexample="Marlow Group has bought a maker of tools in Ohio, Severn Co said.",
        base=0.88,
    ),
    *purchase_nouns.PATTERNS,
    Pattern(
        "acquisition-en-sold",
        f"(?P<seller><pas>)(?:'s?)?{GAP} "
        f"(?P<t>{SELLS}|(?:sale|divestiture|disposal) of)"
        "(?:(?: (?!(?:by|with|from|about|after|which|that|who|stakes?|interests?|shares|holdings?|"
        "shareholdings?)\\b)[^\\s.;:<ns>]{1,24}){0,9}? "
        f"(?P<target><cos>)(?:'s?)?(?! (?:shares|contracts?|jobs|workers|staff)\\b)"
        f"(?:{BESIDE}|(?: [\\w&-]{{2,16}}){{0,4}}?|"
        f"[^.;<ns>]{{0,16}}<m>)|(?: {SOME}(?:<one>|its|the|their)(?: {WORD}){{0,5}}? {PART}|"
        f"(?: (?!(?:to|by|from|with|for|and)\\b){WORD}){{1,4}}? "
        f"(?:business|unit|division|arm|subsidiary|operations|brands)){IN_PLACES}{BESIDE})"
        f",? to {TO_WHOM}(?P<acquirer><pas>)(?! (?:customers|clients|members|employees))"
        f"{FOR}",
        example="Eros Global sold STR Entertainment to The Naja Companies for $173 million.",
        counterexample="Eros Global sold tickets to fans.",
    ),
    *paid.PATTERNS,
)
