"""How English texts say that a stake in a firm grew, shrank or changed hands."""

from monitor.events._english._pieces import ARTICLE, FOR, GAP, NOT_ITS_BOSS, TO_WHOM
from monitor.events._english._stakes import COUNT, CUT, RAISE, RANGE, SELL, SHARE_IN, STAKE
from monitor.events._english._verbs import inflected
from monitor.events._english.stakes import (
    counted,
    held,
    insider_trades,
    moves,
    not_bought,
    passed_on,
)
from monitor.events._patterns.pattern import Pattern

_OF_SIZE = "(?: of (?P<percent><r>)(?= in))?"  # "a stake of 5% in X"
_IN = (
    f"(?:(?: (?:of|in)|,? (?:representing|or|equal to|equivalent to|amounting to) "
    f"(?P<percent><r>) of) (?:<one> )?{ARTICLE}"
    "(?:(?:venture|unit|subsidiary|affiliate|business), )?"
    "(?P<target><co>)"
    "(?! (?:joint )?venture| unit| products\\b|'s (?:home )?market))?"
)
# "Sells stakes in companies": any
_NOT_SEVERAL = (
    "\\b(?! in (?:[a-z-]{2,14} ){0,3}(?:companies|firms|businesses|banks|start-?ups|groups)\\b)"
)
# "in X, Y and other tea brands"
_AND_OTHERS = (
    "(?:(?P<target>(?:, <cn>){0,4})(?:,? and|,) (?:(?P<target><cn>)|"
    "(?:other|its|the|their|several|some|two|three|more) [a-z -]{3,40}?))?"
)
# "Sold its stake to fund a plant": a purpose, not a buyer.
_NOT_PURPOSE = (
    "(?!(?:fund|help|focus|pay|buy|acquire|invest|finance|raise|cut|reduce|meet|comply|"
    "support|back|avoid|become|create|make|keep|allow|enable|take|concentrate|boost|"
    "strengthen|free|get|give|end|use|[a-z]+ (?:its|their|the|a|an))\\b)"
)
# The seller, if named: "after buying shares from S for about $3m".
_FROM_WHOM = (
    "(?:,? (?:after|by|when it|having) (?:buying|acquiring|purchasing|bought|acquired|"
    f"purchased)(?: [\\w,'-]{{1,16}}| <r>| <m>){{0,6}}? from (?:<j> )?{ARTICLE}"
    f"(?P<seller><pas>){FOR})?"
)
# Verbs of a stake: "went from 4% to 5%", "edged up to 5%", but not "went up in value"
_GOES = "rise,grow,climb,increase,fall,drop,decrease,decline,shrink,slip,dip"
_ROSE = (
    f"(?:{inflected(*_GOES.split(','))}|{inflected('go', 'move', 'edge', 'creep', 'inch', 'come')}"
    "(?= (?:up|down|from|above|below|over|under|past|to|back)\\b))"
    "(?!(?: up| down)? in (?:value|price|worth)\\b)"
)
_HOLDER = "(?:(?:share|stake)holder|investor|backer)s?"

PATTERNS = (
    *held.PATTERNS,
    *not_bought.PATTERNS,
    *passed_on.PATTERNS,
    *moves.PATTERNS,
    Pattern(
        "shareholding-en-stake-sold-by",
        f"(?P<percent><r>) (?:(?:[a-z-]{{3,12}} ){{0,2}}{STAKE} )?(?:of|in) {ARTICLE}"
        "(?P<target><co>)(?:'s? (?:shares|stock|capital))? "
        "(?:was|were|has been|have been|had been|will be|is being|is to be|are to be)"
        "(?: [a-z]+ly| <d>| on <d>)? (?P<t>sold(?: off)?|divested|offloaded|placed)"
        "(?: overnight| [a-z]+ly| on <d>| <d>)? by "
        f"{ARTICLE}(?P<seller><pas>)",
        example="A 5% stake in Severn Dairy was sold by Orrin Foods on Friday.",
        counterexample="A 5% stake in Severn Dairy was praised by Orrin Foods on Friday.",
    ),
    Pattern(
        "shareholding-en-the-stake",
        "<r> (?:stake |interest |of the shares )?(?:of|in) (?P<target><co>),? [^.;]{0,30}?"
        "(?P<seller><co>)[^.;<nsx>]{0,40}? "
        "(?P<t>sell|selling|sold|divest) (?:the|that|this|its) (?:stake|holding|shares)",
        example="Orrin Foods, which has 18% of Severn Dairy, hinted that it may sell the stake.",
        counterexample=(
            "Orrin Foods, which has 18% of Severn Dairy, hinted that it may keep the stake."
        ),
        whole=True,
        base=0.92,
    ),
    Pattern(
        "shareholding-en-thereby",
        f"(?P<holder><pas>){GAP} (?:acquir|buy|bought|purchas|invest|subscrib|pick|tak|"
        "took|exercis|convert)(?:[^.;]|\\.(?=\\d)){0,90}?"
        f"(?:(?: stake| shares| interest| holding)(?:[^.;<ns>]{{0,20}}? (?:in|of) {ARTICLE}"
        f"(?P<target><co>))| <r> of {ARTICLE}(?P<target><co>))[^.;]{{0,80}}?,? "
        "(?P<t>(?:rais|increas|lift|boost|bring|tak)ing) <one>(?: [\\w-]{1,14}){0,3}? "
        f"{STAKE}(?: (?:in|of) (?:<one>|<co>))?{RANGE}",
        example=(
            "Helios Holdings will acquire Tern Capital's 21% stake in North Systems for an "
            "undisclosed amount, increasing its shareholding to nearly 32%."
        ),
        counterexample=(
            "Helios Holdings will acquire Tern Capital's 21% stake in North Systems for an "
            "undisclosed amount, increasing its sales to nearly 32%."
        ),
        separate=True,
        base=0.88,
    ),
    Pattern(
        "shareholding-en-raise",
        f"(?<!\\bfrom )(?<!\\bfrom the )(?P<holder><pas>){GAP} "
        f"(?P<t>{RAISE}|{CUT}) (?:<one>|<many>|its|their|his|her|the)"
        "(?: [\\w-]{1,14}){0,3}? (?:(?P<percent_from><r>) )?(?!shares(?: price)?"
        f"(?:[.,;]|$| (?:by|up|to|down|as|more|sharply|higher|lower|after|when|on|<d>|<r>)))"
        f"(?:{STAKE}|{SHARE_IN}){_IN}{RANGE}"
        f"{_FROM_WHOM}",
        example="Helios Holdings raised its stake in North Systems from 10% to 15%.",
        counterexample="Helios Holdings raised its prices in North Systems from 10% to 15%.",
        subject="target",
        base=0.92,
    ),
    Pattern(
        "shareholding-en-named-holding",
        f"(?P<holder><pas>){GAP} (?P<t>{RAISE}|{CUT}) (?:<one>|<many>|its|their|his|her) "
        f"(?P<target><cn>)(?:'s?)? (?:stake|holding|shareholding|position){RANGE}",
        example="Helios Holdings boosted its North Systems holding to 30%.",
        counterexample="Helios Holdings boosted its North Systems orders to 30%.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-own-holder",
        f"(?:(?P<target><co>)(?:'s?)? (?:[a-z-]{{3,14}} ){{0,3}}?{_HOLDER}|"
        f"{_HOLDER} (?:of|in) {ARTICLE}(?P<target><co>))"
        f"(?:, {ARTICLE}(?P<holder><pas>),)?(?: [a-z<one>]{{1,14}}){{0,7}}? "
        f"(?:(?P<t>{RAISE}|{CUT}) (?:<one>|his|her)(?: [\\w-]{{1,14}}){{0,3}}? {STAKE}"
        f"(?: (?:in|of) <one>)?{RANGE}|(?P<t1>{SELL}) (?:(?:half|most|some|part|"
        "all|<r>) of )?(?:(?:<one>|his|her|their|an?|the)"
        f"(?: [\\w-]{{1,14}}){{0,2}}? )?(?:(?P<percent><r>) )?{STAKE}"
        "(?! of the )(?: (?:in|of) <one>)?"
        f"(?:[^.;,<ns>]{{0,60}}?,? to {_NOT_PURPOSE}{TO_WHOM}(?P<acquirer><pas>))?{FOR})",
        example="The largest shareholder of North Systems has cut its stake to 12%.",
        counterexample="The largest customer of North Systems has cut its stake to 12%.",
        base=0.86,
    ),
    Pattern(
        "shareholding-en-stake-rose",
        "(?:(?:noti(?:fication|ce|fied)|informed|told) (?:by|from) (?P<holder><pas>),? that <one>|"
        "(?P<holder><pas>)(?:'s?)?) (?:<r> )?"
        f"(?:(?:equity |voting )?(?:stake|shareholding|holding|interest|{SHARE_IN})|voting "
        "(?:power|rights))"
        f"{_IN}(?!'s? (?!(?:shares|stock|capital)\\b)[a-z])"
        "(?:(?! (?:as|while|because|so) )[^.;<ns>]){0,30}? "
        f"(?P<t>{_ROSE}|(?:has "
        "|have |had |stands? |was |is |be |been |get )?"
        f"(?:reduced|cut|raised|diluted|halved|lowered))\\b{RANGE}",
        example="Helios Holdings' stake in North Systems rose to 15% from 10%.",
        counterexample="Helios Holdings' stake in North Systems vexed 10% of readers.",
    ),
    Pattern(
        "shareholding-en-sell",
        f"{NOT_ITS_BOSS}(?<!with )(?<!included )(?<!including )(?P<seller><pas>){GAP} "
        f"(?P<t>{SELL})(?: (?:<one>|<many>|its|the|their|a|an|<r>|all of|all|unit's|"
        "remaining|entire|minority|majority|<m>(?:-plus|-odd)?|\\d[\\d.,]{0,12}(?:mn?|bn|k)?|"
        "[\\w'-]{1,14})){0,7}? (?:(?P<percent><r>)(?: [\\w-]{1,14}){0,3}? |"
        f"{COUNT} (?:[a-z-]{{2,12}} ){{0,2}}?(?=shares))?"
        f"{STAKE}{_NOT_SEVERAL}{_OF_SIZE}(?: \\([^()]{{1,60}}\\))?{_IN}{_AND_OTHERS}"
        "(?:,? (?:down )?to (?:about |just |below |under )?(?P<percent_to><r>))?"
        f"(?:[^.;,<ns>]{{0,100}}?,? to {_NOT_PURPOSE}{TO_WHOM}(?P<acquirer><pas>))?{FOR}"
        "(?:[^.;<ns>]{0,60}?,? (?:leav|tak|bring|reduc|cutt|lower|trimm)ing (?:<one>|the|his|her)"
        f"[^.;,<ns>]{{0,30}}? (?:with|to|at) (?:an? )?(?P<percent_to><r>))?",
        example="Orrin Foods wants to sell its stake in Severn Dairy.",
        counterexample="Orrin Foods wants to sell its old mill.",
    ),
    Pattern(
        "shareholding-en-sells-named",
        f"(?P<seller><pas>){GAP} (?P<t>{SELL}) (?:(?:<one>|its|their|his|her|(?P<percent><r>)|"
        "[a-z-]{3,14}) ){0,3}?(?P<target><cn>)(?:'s?)? (?:stake|holding|shareholding|position|"
        f"share|interest)s?\\b(?![^.;,<ns>]{{0,60}},? to {ARTICLE}<pas>){FOR}",
        example="Orrin Foods has no plans to sell its Severn Dairy stake.",
        counterexample="Orrin Foods has no plans to sell its Severn Dairy cheese.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-talks-to-sell",
        f"(?P<seller><pas>){GAP} (?:talks|negotiations|discussions) with {ARTICLE}"
        "(?P<acquirer><pas>) (?:to|about) "
        f"(?P<t>{SELL}) (?:<one>|its|the|an?)(?: [\\w-]{{1,14}}){{0,3}}? ?"
        f"(?P<percent><r>)?(?: [\\w-]{{1,14}}){{0,2}}? {STAKE} (?:of|in) "
        f"(?:<one> )?{ARTICLE}(?P<target><co>)",
        example=(
            "Helios Holdings is in talks with Kestrel Ltd to sell its 35% stake in North Systems."
        ),
        counterexample=(
            "Helios Holdings is in talks with Kestrel Ltd to see its 35% stake in North Systems."
        ),
    ),
    Pattern(
        "shareholding-en-exits",
        f"(?P<seller><pas>){GAP} (?:(?P<t>exit(?:s|ed|ing)?|clos(?:e[sd]?|ing) out|"
        "liquidat(?:e[sd]?|ing)|unwind(?:s|ing)?|unwound|unload(?:s|ed|ing)?) "
        "(?:from )?(?:<one>|<many>|the) (?:[\\w-]{1,14} ){0,2}?(?:investment|position|"
        f"stake|holding|shareholding)s? (?:of|in) {ARTICLE}(?P<target><co>)|"
        "(?P<t1>s(?:old|ells?|elling) out of|cash(?:ed|es|ing) out of) (?P<target><cn>)"
        "(?=[,.;]|$| (?:after|for|at|in|on|this|last|<d>)\\b))",
        example="Helios Holdings has exited its investment in North Systems.",
        counterexample="Helios Holdings has doubled its investment in North Systems.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-crosses",
        f"(?P<holder><pas>){GAP} (?P<t>cross(?:es|ed|ing)?|breach(?:es|ed|ing)?|"
        "pass(?:es|ed|ing)?) (?:above |below |through )?(?:the |an? )?"
        "(?P<percent_to><r>)(?: [a-z]{3,14}){0,2} (?:threshold|mark|level|line) "
        f"(?:of|in) {ARTICLE}(?P<target><co>)",
        example="Helios Holdings has crossed the 5 percent threshold in North Systems.",
        counterexample="Helios Holdings has crossed the 5 percent threshold in profits.",
        base=0.86,
    ),
    Pattern(
        "shareholding-en-sells-for",
        f"(?P<t>{SELL}|placing|placed) (?:the )?(?:Mr |Mrs |Ms |Sir )?"
        "(?P<seller><pas>)(?:'s|') (?:[\\w-]{1,14} ){0,3}?(?:(?P<percent><r>) )?"
        f"(?:[\\w-]{{1,14}} ){{0,2}}?{STAKE} (?:of|in) {ARTICLE}(?P<target><co>)",
        example=(
            "Tern Bank announced it was selling Sam Roth's 13.3 per cent stake in "
            "London-listed North Systems."
        ),
        counterexample=(
            "Tern Bank announced it was selling Sam Roth's 13.3 per cent savings bond to "
            "North Systems."
        ),
        base=0.88,
    ),
    Pattern(
        "shareholding-en-gives",
        "(?P<t>giv(?:e|es|ing|en)|gave|leav(?:e|es|ing)|left|hand(?:s|ed|ing)?) "
        "(?P<holder><cn>|<one>(?= (?:with|an?|the|up|about|control)\\b))"
        "(?: with)? (?:an?|the|up to|about|control of)?"
        "(?: (?:total|combined|direct))? ?(?P<percent_to><r>)(?: [\\w-]{1,14}){0,3}? "
        f"{STAKE}?(?: (?:of|in) {ARTICLE}(?P<target><co>))",
        example="The swap would give Helios Holdings a 60 percent stake in North Systems.",
        counterexample=(
            "The swap would give Helios Holdings a 60 percent rise in North Systems orders."
        ),
        base=0.86,
    ),
    Pattern(
        "shareholding-en-notified",
        "(?P<t>notified|notification|informed)[^.;]{0,50}? (?:that|by|from) "
        "(?P<holder><pas>)(?:,? <d>|,? that[^.;]{0,90}?)?"
        "(?: (?:now|had|has|as of <d>)){0,3} (?:holds?|held|owns?|increased|reduced|"
        "crossed|reached)[^.;<ns>]{0,60}? "
        "(?P<percent_to><r>)(?: [a-z]+){0,3} (?:of|in) (?:the )?(?:[a-z]+ ){0,4}?"
        "(?P<target><co>)",
        example=(
            "Helios Holdings plc was notified that Larkspur Capital LLP now holds 5.03% of "
            "the voting rights in North Systems."
        ),
        counterexample=(
            "Helios Holdings plc was notified that Larkspur Capital LLP now likes 5.03% of "
            "North Systems."
        ),
        base=0.88,
    ),
    Pattern(
        "shareholding-en-insiders",
        "(?:[Pp]romoters?|[Ff]ounders?|[Ii]nsiders?|[Ss]hareholders?|[Ii]nvestors?|"
        f"[Ff]amily|<j>)(?: (?:group|family))? (?:of|in|at|behind) (?P<target><co>){GAP} "
        f"(?P<t>{SELL}|bought|acquired|purchased)"
        "(?: (?:about|nearly|around|another|a|an|up to|over|more than)){0,2} "
        "(?P<percent><r>)(?: [\\w-]{1,14}){0,3}? (?:of|in) "
        "(?:<one>|the (?:company|firm|shares|equity|stock|capital))(?! (?:in|of) )",
        example=(
            "Promoters of North Systems Ltd have sold 4.2 per cent of the company through "
            "bulk deals."
        ),
        counterexample="Promoters of North Systems Ltd have sold 4.2 per cent of the tickets.",
        base=0.85,
    ),
    Pattern(
        "shareholding-en-sells-part-of",
        f"(?P<seller><pas>){GAP} (?P<t>{SELL}) "
        "(?:(?:<one>|the|his|her|another|an?|remaining|entire|last|final|all|further|additional) )"
        f"{{0,3}}(?P<percent><r>)(?: [\\w-]{{1,14}}){{0,2}}? "
        f"(?:of|in) {ARTICLE}(?P<target><co>){moves.WHOLE}"
        f"(?:[^.;,<ns>]{{0,60}}?,? to {_NOT_PURPOSE}{ARTICLE}(?P<acquirer><pas>))?{FOR}",
        example="Helios Holdings sold its remaining 8% of North Systems in a placing.",
        counterexample="Helios Holdings sold its remaining 8% bonds.",
        base=0.92,
    ),
    Pattern(
        "shareholding-en-somebody-moves",
        "(?<=[a-z]) (?:has |have |had |will |also )?"
        f"(?:(?P<t>{RAISE}|{CUT}|{SELL}) (?:<one>|<many>|his|her)(?: [\\w-]{{1,14}}){{0,2}}?|"
        "(?P<t1>built(?: up)?|builds(?: up)?|amassed|accumulated|taken|took|disclosed|revealed) "
        f"an? (?:new )?(?P<percent_to><r>)(?: [a-z-]{{3,14}})?) "
        f"{STAKE} (?:of|in) {ARTICLE}(?P<target><co>){RANGE}",
        example="The sovereign wealth fund has cut its holding in North Systems to 2.9 per cent.",
        counterexample=(
            "The sovereign wealth fund has cut its costs in North Systems to 2.9 per cent."
        ),
        base=0.78,
    ),
    *counted.PATTERNS,
    *insider_trades.PATTERNS,
)
