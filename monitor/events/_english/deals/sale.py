"""How English texts report an acquisition as a sale or by its contract."""

from monitor.events._english._pieces import (
    ADV,
    ARTICLE,
    BESIDE,
    FOR,
    GAP,
    PART,
    SOLD,
    TO_WHOM,
    WORD,
)
from monitor.events._patterns.pattern import (
    Pattern,
)

# "Has a deal with X to sell Kestrel Cola in Peru"
_AS_GOODS = " (?:through|across|via|online|under)\\b| in (?!an? )"

PATTERNS = (
    Pattern(
        "acquisition-en-sold-to",
        "(?P<target><cos>(?= (?:were|are|have been|had been|will be|to be)\\b)|<co>|<pe>|"
        f"<many>)(?:'s? [a-z]+)?{GAP},?(?: (?:was|were|been|is|being|be|got|are|to be))?"
        f"{ADV}(?: in turn)? (?P<t>sold on|{SOLD}){BESIDE}(?: by {ARTICLE}"
        f"(?P<seller><pas>))?{BESIDE} to {ARTICLE}"
        f"(?P<acquirer><pas>)(?! (?:customers|clients|members|employees))"
        f"(?: by {ARTICLE}(?P<seller><pas>))?{FOR}",
        example=(
            "North Systems was sold in 2011 for an undisclosed sum to the Helios Holdings group."
        ),
        counterexample="North Systems was told in 2011 to help Helios Holdings.",
        base=0.92,
    ),
    Pattern(
        "acquisition-en-sale-of",
        f"(?:(?P<seller><co>){GAP} "
        "(?:(?:complet|announc|clos|agre|finali[sz]|confirm|conclud|plan|seal|wrap)\\w{0,4}"
        "(?: up| to| on)?|(?:pocket|receiv|net|rais|bank|reap|collect|mak|get)\\w{0,4} "
        f"<m>(?: in cash)? from) (?:the|<one>) )?(?:(?P<amount><m>) )?"
        "(?P<t>[Ss]ale|[Dd]isposal|[Dd]ivestment|[Dd]ivestiture|[Tt]ransfer) of "
        f"(?:<r> of |all of |most of )?{ARTICLE}"
        f"(?P<target><co>)(?:'s? (?:[\\w&-]{{2,16}} ){{0,3}}?{PART})?{BESIDE}"
        f"(?: by {ARTICLE}(?P<seller><co>))?{BESIDE} to {TO_WHOM}"
        f"(?P<acquirer><pas>)(?! (?:customers|clients|members|employees))(?: by {ARTICLE}"
        f"(?P<seller><co>))?{FOR}",
        example="The sale of North Systems to Helios Holdings ends 50 years of family ownership.",
        counterexample="The sale of tickets to Helios Holdings ends in May.",
    ),
    Pattern(
        "acquisition-en-agreement-for",
        f"(?P<seller><co>){GAP} (?:(?:agreement|deal|contract|pact)s?|terms)"
        f"(?: (?:(?:has|have|had) been|was|were) (?:agreed|reached|signed|struck))? with {ARTICLE}"
        "(?P<acquirer><pas>) (?:for|on|over|regarding|relating to|concerning|"
        "in (?:relation to|respect of|connection with)) the "
        "(?P<t>sale|disposal|divestment|divestiture|transfer) (?:to \\w+ )?of "
        "(?:(?:(?:<one> |the |its |an? )*<r> (?:stakes?|interests?) in )?"
        "(?:<one>|the|its|an?|one|two)(?: <r>)?"
        f"(?: (?!(?:of|from|by|to|for|with|in|which|that)\\b){WORD}| <cn>){{0,6}}? {PART}\\b|"
        "(?:<one> |the |its |all |an? |entire |whole |full |remaining |<r> (?:of )?)*"
        "(?:[a-z-]{2,16} ){0,5}?"
        f"(?:(?:interest|stake|shareholding|shares) in )?{ARTICLE}(?P<target><cn>)"
        f"(?!'s? [a-z])){FOR}",
        example=(
            "Helios Holdings has entered into a conditional sale and purchase agreement with "
            "Kestrel Ltd for the disposal of its entire interest in North Systems."
        ),
        counterexample=(
            "Helios Holdings has entered into a conditional supply agreement with Kestrel Ltd "
            "for the benefit of North Systems."
        ),
        modality="planned",
        base=0.93,
    ),
    Pattern(
        "acquisition-en-agrees-with-to-sell",
        f"(?P<seller><co>){GAP} (?:(?:agreement|deal|pact|talk|negotiation|discussion)s?|"
        f"negotiating|negotiates|agrees|agreed) with {ARTICLE}(?P<acquirer><pas>),? "
        "(?:to|about|on|over) "
        "(?P<t>sell(?:ing)?|divest(?:ing)?(?: itself)?(?: of)?|offload(?:ing)?|dispos(?:e|ing) of) "
        f"(?:(?:<one>|its|their|the|an?) (?:{WORD} ){{0,5}}?{PART}\\b|"
        f"(?:(?:all of|<one>|its) )?(?P<target><cn>)(?!'s? [a-z]|{_AS_GOODS})){FOR}",
        example="Helios Holdings is in talks with Kestrel Ltd to sell its bottled-water business.",
        counterexample="Helios Holdings is in talks with Kestrel Ltd to sell its bottled water.",
    ),
    Pattern(
        "acquisition-en-talks-over-sale",
        f"(?P<seller><co>){GAP} (?:talks|negotiations|discussions) with {ARTICLE}"
        "(?P<acquirer><pas>) (?:over|about|on|regarding) (?:the |an? )?"
        "(?:possible |potential |planned |outright )?(?P<t>sale|disposal|divestment) of "
        f"(?:(?:<one>|its|their|the) (?:{WORD} ){{0,5}}?{PART}\\b(?!')|"
        f"{ARTICLE}(?P<target><cn>)(?!'s? [a-z]|{_AS_GOODS})){FOR}",
        example="Helios Holdings is in talks with Kestrel Ltd over the sale of North Systems.",
        counterexample="Helios Holdings is in talks with Kestrel Ltd over the size of North Mill.",
        modality="possible",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-talks-on-itself",
        f"(?P<target><cn>){GAP} (?:talks|negotiations|discussions) with {ARTICLE}"
        "(?P<acquirer><pas>) (?:over|about|on|regarding|for|around) (?:(?:the|an?|<one>) )?"
        "(?:(?:possible|potential|planned|outright|full) ){0,2}"
        "(?P<t>sale|takeover|acquisition|buyout) of (?:<one>|itself|the (?:entire |whole )?"
        "(?:company|group|business|firm|bank))"
        f"(?=[,.;]|$| for | <d>| and ){FOR}",
        example="Helios Holdings is in exclusive talks with Kestrel Ltd on a sale of the company.",
        counterexample="Helios Holdings is in exclusive talks with Kestrel Ltd on a sale of milk.",
        modality="possible",
    ),
    Pattern(
        "acquisition-en-hires-to-sell",
        f"(?P<seller><co>){GAP} (?:hired|appointed|engaged|tapped|picked|retained|mandated|"
        "named|enlisted|chose|chosen|selected)[^.;]{2,90}? to "
        "(?P<t>sell|(?:explore|handle|run|manage|advise on|lead|conduct|arrange) "
        "(?:an? |the |<one> )?(?:possible |potential |proposed )?sale of|"
        f"find (?:an? )?buyers? for) {ARTICLE}"
        f"(?P<target><co>)(?!'s? [a-z])(?:[^.;<ns>]{{0,30}}? for (?P<amount><m>))?",
        example=(
            "Helios Holdings has hired bankers from Tern Bank to sell North Systems for about "
            "$2.8 billion."
        ),
        counterexample=(
            "Helios Holdings has hired bankers from Tern Bank to study North Systems for "
            "about $2.8 billion."
        ),
        modality="planned",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-to-acquire-it",
        f"(?P<target><cn>){GAP} (?P<t>(?:agreements?|deal|contract)) with {ARTICLE}"
        "(?P<acquirer><pas>)(?: under which (?:<one>|<cn>) will| that will see "
        "(?:<one>|<cn>)| pursuant to which (?:<one>|<cn>) will|,? who will| to|"
        " for (?:<one>|<cn>) to) (?:acquire|buy|purchase|take over) "
        "(?:<one>|all of (?:<one>|the (?:company|outstanding))|"
        "all (?:the |of the )?outstanding)(?=[,.;]|$| <m>| <d>|"
        " (?:for|in|at|by|from|on|and|as|this|that|last|later|with|through|outright|under|"
        f"after|before|subject)\\b){FOR}",
        example=(
            "North Systems has entered into a definitive agreement with Helios Holdings to "
            "acquire it for $2.8 billion."
        ),
        counterexample=(
            "North Systems has entered into a definitive agreement with Helios Holdings to "
            "supply it for $2.8 billion."
        ),
        modality="planned",
        base=0.92,
    ),
    Pattern(
        "acquisition-en-agreement-to",
        f"(?P<acquirer><co>){GAP} (?P<t>(?:agreement|contract|deal|talk|negotiation|"
        f"discussion|letter of intent|LOI|memorandum of understanding|MoU)s?) with "
        f"{ARTICLE}(?P<seller><pas>)(?: (?:in|on) <d>| <d>)? "
        "(?:to (?:acquire|buy|purchase|take over)|"
        "(?:about|on|over) (?:acquir|buy|purchas)ing|"
        "(?:for|about|on|over) the (?:acquisition|purchase) of) "
        "(?:<r> of |all of |<one> |(?:an? |the )?(?:[a-z-]+ )?(?P<percent><r>) (?:[a-z-]+ )?"
        f"(?:interest|stake|shareholding|holding) in )?{ARTICLE}(?P<target><cos>){FOR}",
        example="Helios Holdings signed an agreement with Kestrel Ltd to acquire North Systems.",
        counterexample=(
            "Helios Holdings signed an agreement with Kestrel Ltd to supply North Systems."
        ),
        base=0.92,
    ),
)
