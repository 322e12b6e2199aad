"""English wordings: how texts say that somebody's share in a firm grew, shrank or changed hands."""

from monitor.events._english._pieces import ABOUT, ARTICLE, FOR, GAP, TO_WHOM
from monitor.events._patterns.pattern import Pattern

_SELL = "(?:sell(?:s|ing)?|sold|sale of|divest(?:s|ed|ing)?|offload(?:s|ed|ing)?|dispos(?:e[sd]? of|ing of)|part(?:ed)? with|transfer(?:s|red|ring)?)"
_CUT = "(?:trim(?:s|med|ming)?(?: down)?|cut(?:s|ting)?(?: down)?|reduc(?:e[sd]?|ing)|lower(?:s|ed|ing)?|par(?:e[sd]?|ing)(?: back| down)?|dilut(?:e[sd]?|ing)|halv(?:e[sd]?|ing)|slash(?:es|ed)?|whittl(?:e[sd])? down)"
_RAISE = "(?:rais(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|up(?:s|ped|ping)?|hik(?:e[sd]?|ing)|doubl(?:e[sd]?|ing)|build(?:s|ing)? up|built up|top(?:s|ped) up|add(?:s|ed)? to|expand(?:s|ed)?|grow(?:s|ing|n)?|grew|tak(?:e|es|ing|en)|took|bring(?:s|ing)?|brought)"
_STAKE = "(?:stakes?|share(?= of)(?! of (?:the )?(?:market|costs?|blame|profits?|revenues?|sales))|shareholdings?|holdings?|interests?(?! rates?| payments?| costs?| income| bills?)|shares|ownership|equity stake|ownership stake|positions?(?= in (?:[a-z]+ ){0,3}<cn>))"
_OF_SIZE = "(?: of (?P<percent><r>)(?= in))?"  # "a stake of 5% in X"
_IN = f"(?: (?:of|in) (?:<one> )?{ARTICLE}(?P<target><co>)(?! (?:joint )?venture| unit))?"
# "in X, Y and other tea brands"
_AND_OTHERS = "(?:(?P<target>(?:, <cn>){0,4})(?:,? and|,) (?:(?P<target><cn>)|(?:other|its|the|their|several|some|two|three|more) [a-z -]{3,40}?))?"
_RANGE = f"(?:,?(?: [\\w-]{{1,12}}){{0,4}}?(?: by {ABOUT}(?:<r>(?: points?| percentage points)?|[\\d.]+ (?:percentage )?points?))?(?:,? from {ABOUT}(?P<percent_from><r>))?,? to {ABOUT}(?P<percent_to><r>)(?:,? from (?:the |its )?(?:current |earlier |previous |existing |present )?{ABOUT}(?P<percent_from><r>))?)?"
# "Sold its stake to fund a plant" names no buyer.
_NO_AIM = (
    "(?!(?:fund|help|focus|pay|buy|acquire|invest|finance|raise|cut|reduce|meet|comply|support|back|avoid|become|create|"
    "make|keep|allow|enable|take|concentrate|boost|strengthen|free|get|give|end|use|[a-z]+ (?:its|their|the|a|an))\\b)"
)
# Whose shares they were, where it says: after buying shares from S for about $3m.
_FROM_WHOM = f"(?:,? (?:after|by|when it|having) (?:buying|acquiring|purchasing|bought|acquired|purchased)(?: [\\w,'-]{{1,16}}| <r>| <m>){{0,6}}? from (?:<j> )?{ARTICLE}(?P<seller><pas>){FOR})?"
# "1.65 million"
_COUNT = "(?P<shares>\\d[\\d.,]{0,12}(?: (?:million|billion|lakh|crore|mn|m))?)"
_BUY = "(?:buys?|buying|bought|acquir(?:es?|ed|ing)|purchas(?:es?|ed|ing)|pick(?:s|ed|ing)? up|accumulated|mopped up|lapped up|snapped up)"

PATTERNS = (
    Pattern(
        "shareholding-en-stake-sold-by",
        f"(?P<percent><r>) (?:(?:[a-z-]{{3,12}} ){{0,2}}{_STAKE} )?(?:of|in) {ARTICLE}(?P<target><co>)(?:'s? (?:shares|stock|capital))? (?:was|were|has been|have been|had been|will be|is being|is to be|are to be)(?: [a-z]+ly| <d>| on <d>)? (?P<t>sold(?: off)?|divested|offloaded|placed) by {ARTICLE}(?P<seller><pas>)",
        example="A 5% stake in Severn Dairy was sold by Orrin Foods on Friday.",
        counterexample="A 5% stake in Severn Dairy was praised by Orrin Foods on Friday.",
        base=0.9,
    ),
    Pattern(
        "shareholding-en-the-stake",
        "<r> (?:stake |interest |of the shares )?(?:of|in) (?P<target><co>),? [^.;]{0,30}?(?P<seller><co>)[^.;<nsx>]{0,40}? (?P<t>sell|selling|sold|divest) (?:the|that|this|its) (?:stake|holding|shares)",
        example="Orrin Foods, which has 18% of Severn Dairy, hinted that it may sell the stake.",
        counterexample="Orrin Foods, which has 18% of Severn Dairy, hinted that it may keep the stake.",
        whole=True,
        base=0.92,
    ),
    Pattern(
        "shareholding-en-thereby",
        f"(?P<holder><pas>){GAP} (?:acquir|buy|bought|purchas|invest|subscrib|pick|tak|took|exercis|convert)[^.;]{{0,90}}?(?:(?: stake| shares| interest| holding)(?:[^.;<ns>]{{0,20}}? (?:in|of) {ARTICLE}(?P<target><co>))| <r> of {ARTICLE}(?P<target><co>))[^.;]{{0,80}}?,? (?P<t>(?:rais|increas|lift|boost|bring|tak)ing) <one>(?: [\\w-]{{1,14}}){{0,3}}? {_STAKE}(?: (?:in|of) (?:<one>|<co>))?{_RANGE}",
        example="Helios Holdings will acquire Tern Capital's 21% stake in North Systems for an undisclosed amount, increasing its shareholding to nearly 32%.",
        counterexample="Helios Holdings will acquire Tern Capital's 21% stake in North Systems for an undisclosed amount, increasing its sales to nearly 32%.",
        separate=True,
        base=0.88,
    ),
    Pattern(
        "shareholding-en-raise",
        f"(?<!\\bfrom )(?<!\\bfrom the )(?P<holder><pas>){GAP} (?P<t>{_RAISE}|{_CUT}) (?:<one>|<many>|its|their|his|her|the)(?: [\\w-]{{1,14}}){{0,3}}? (?!shares(?: price)? (?:by|up|to|down|as|more|sharply|higher|lower|<r>)){_STAKE}{_IN}{_RANGE}{_FROM_WHOM}",
        example="Helios Holdings raised its stake in North Systems from 10% to 15%.",
        counterexample="Helios Holdings raised its prices in North Systems from 10% to 15%.",
        subject="target",
        base=0.92,
    ),
    Pattern(
        "shareholding-en-named-holding",
        f"(?P<holder><pas>){GAP} (?P<t>{_RAISE}|{_CUT}) (?:<one>|<many>|its|their|his|her) (?P<target><cn>)(?:'s?)? (?:stake|holding|shareholding|position){_RANGE}",
        example="Helios Holdings boosted its North Systems holding to 30%.",
        counterexample="Helios Holdings boosted its North Systems orders to 30%.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-stake-rose",
        f"(?P<holder><pas>)(?:'s?)? (?:<r> )?(?:(?:equity |voting )?(?:stake|shareholding|holding|interest)){_IN}[^.;<ns>]{{0,30}}? (?P<t>rose|risen|rises|rise|grew|grow|grown|climbed|increased?|fell|fall|fallen|dropped|drop|decreased?|declined?|shrank|come down|came down|gone up|went up|(?:has |have |had |stands? |was |is |be |been |get )?(?:reduced|cut|raised|diluted|halved|lowered)){_RANGE}",
        example="Helios Holdings' stake in North Systems rose to 15% from 10%.",
        counterexample="Helios Holdings' stake in North Systems vexed 10% of readers.",
        base=0.9,
    ),
    Pattern(
        "shareholding-en-sell",
        f"(?<!with )(?<!included )(?<!including )(?P<seller><pas>){GAP} (?P<t>{_SELL})(?: (?:<one>|<many>|its|the|their|a|an|<r>|all of|all|unit's|remaining|entire|minority|majority|<m>(?:-plus|-odd)?|\\d[\\d.,]{{0,12}}|[\\w'-]{{1,14}})){{0,7}}? (?:(?P<percent><r>)(?: [\\w-]{{1,14}}){{0,3}}? )?{_STAKE}{_OF_SIZE}(?: \\([^()]{{1,60}}\\))?{_IN}{_AND_OTHERS}(?:,? (?:down )?to (?:about |just |below |under )?(?P<percent_to><r>))?(?:[^.;,<ns>]{{0,60}}?,? to {_NO_AIM}{TO_WHOM}(?P<acquirer><pas>))?{FOR}",
        example="Orrin Foods wants to sell its stake in Severn Dairy.",
        counterexample="Orrin Foods wants to sell its old mill.",
    ),
    Pattern(
        "shareholding-en-talks-to-sell",
        f"(?P<seller><pas>){GAP} (?:talks|negotiations|discussions) with {ARTICLE}(?P<acquirer><pas>) (?:to|about) (?P<t>{_SELL}) (?:<one>|its|the|an?)(?: [\\w-]{{1,14}}){{0,3}}? ?(?P<percent><r>)?(?: [\\w-]{{1,14}}){{0,2}}? {_STAKE} (?:of|in) (?:<one> )?{ARTICLE}(?P<target><co>)",
        example="Helios Holdings is in talks with Kestrel Ltd to sell its 35% stake in North Systems.",
        counterexample="Helios Holdings is in talks with Kestrel Ltd to see its 35% stake in North Systems.",
        base=0.9,
    ),
    Pattern(
        "shareholding-en-exits",
        f"(?P<seller><pas>){GAP} (?P<t>exit(?:s|ed|ing)?|clos(?:e[sd]?|ing) out|liquidat(?:e[sd]?|ing)|unwind(?:s|ing)?|unwound|unload(?:s|ed|ing)?) (?:from )?(?:<one>|<many>|the) (?:[\\w-]{{1,14}} ){{0,2}}?(?:investment|position|stake|holding|shareholding)s? (?:of|in) {ARTICLE}(?P<target><co>)",
        example="Helios Holdings has exited its investment in North Systems.",
        counterexample="Helios Holdings has doubled its investment in North Systems.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-crosses",
        f"(?P<holder><pas>){GAP} (?P<t>cross(?:es|ed|ing)?|breach(?:es|ed|ing)?|pass(?:es|ed|ing)?) (?:above |below |through )?(?:the |an? )?(?P<percent_to><r>)(?: [a-z]{{3,14}}){{0,2}} (?:threshold|mark|level|line) (?:of|in) {ARTICLE}(?P<target><co>)",
        example="Helios Holdings has crossed the 5 percent threshold in North Systems.",
        counterexample="Helios Holdings has crossed the 5 percent threshold in profits.",
        base=0.86,
    ),
    Pattern(
        "shareholding-en-sells-for",
        f"(?P<t>{_SELL}|placing|placed) (?:the )?(?:Mr |Mrs |Ms |Sir )?(?P<seller><pas>)(?:'s|') (?:[\\w-]{{1,14}} ){{0,3}}?(?:(?P<percent><r>) )?(?:[\\w-]{{1,14}} ){{0,2}}?{_STAKE} (?:of|in) {ARTICLE}(?P<target><co>)",
        example="Tern Bank announced it was selling Sam Roth's 13.3 per cent stake in London-listed North Systems.",
        counterexample="Tern Bank announced it was selling Sam Roth's 13.3 per cent savings bond to North Systems.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-disclosed",
        f"(?P<holder><pas>){GAP} (?P<t>disclosed|discloses|reported|reports|revealed|reveals|emerged with|built|builds|amassed|amasses|accumulated|has taken|took|takes)(?: (?:a|an|<one>|its|new|passive|that it (?:holds|owns|had)|having)){{0,4}} (?P<percent><r>)(?: [a-z]+)? {_STAKE} (?:of|in) {ARTICLE}(?P<target><co>)",
        example="Activist fund Helios Holdings disclosed a 7.2% stake in North Systems.",
        counterexample="Activist fund Helios Holdings disclosed a 7.2% loss at North Systems.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-gives",
        f"(?P<t>giv(?:e|es|ing|en)|gave|leav(?:e|es|ing)|left|hand(?:s|ed|ing)?) (?P<holder><co>)(?: with)? (?:an?|the|up to|about|control of)?(?: (?:total|combined|direct))? ?(?P<percent_to><r>)(?: [\\w-]{{1,14}}){{0,3}}? {_STAKE}?(?: (?:of|in) {ARTICLE}(?P<target><co>))",
        example="The swap would give Helios Holdings a 60 percent stake in North Systems.",
        counterexample="The swap would give Helios Holdings a 60 percent rise in North Systems orders.",
        base=0.86,
    ),
    Pattern(
        "shareholding-en-notified",
        "(?P<t>notified|notification|informed)[^.;]{0,50}? (?:that|by|from) (?P<holder><pas>)(?:,? <d>|,? that[^.;]{0,90}?)?(?: (?:now|had|has|as of <d>)){0,3} (?:holds?|held|owns?|increased|reduced|crossed|reached)[^.;<ns>]{0,60}? (?P<percent_to><r>)(?: [a-z]+){0,3} (?:of|in) (?:the )?(?:[a-z]+ ){0,4}?(?P<target><co>)",
        example="Helios Holdings plc was notified that Larkspur Capital LLP now holds 5.03% of the voting rights in North Systems.",
        counterexample="Helios Holdings plc was notified that Larkspur Capital LLP now likes 5.03% of North Systems.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-insiders",
        f"(?:[Pp]romoters?|[Ff]ounders?|[Ii]nsiders?|[Ss]hareholders?|[Ii]nvestors?|[Ff]amily|<j>)(?: (?:group|family))? (?:of|in|at|behind) (?P<target><co>){GAP} (?P<t>{_SELL}|bought|acquired|purchased)(?: (?:about|nearly|around|another|a|an|up to|over|more than)){{0,2}} (?P<percent><r>)(?: [\\w-]{{1,14}}){{0,3}}? (?:of|in) (?:<one>|the (?:company|firm|shares|equity|stock|capital))",
        example="Promoters of North Systems Ltd have sold 4.2 per cent of the company through bulk deals.",
        counterexample="Promoters of North Systems Ltd have sold 4.2 per cent of the tickets.",
        base=0.85,
    ),
    Pattern(
        "shareholding-en-sells-part-of",
        f"(?P<seller><pas>){GAP} (?P<t>{_SELL})(?: (?:<one>|the|another|a|an|about|nearly|remaining|entire|last|final|up to|over)){{0,3}} (?P<percent><r>)(?: [\\w-]{{1,14}}){{0,2}}? (?:of|in) {ARTICLE}(?P<target><co>)(?!'s? [a-z]| (?!(?:to|for|in|at|on|through|via|by|last|after|as|and|this|earlier|over|under|between|from|since|when|while|before|but|because|shares)\\b)[a-z])(?:[^.;,<ns>]{{0,60}}?,? to {_NO_AIM}{ARTICLE}(?P<acquirer><pas>))?{FOR}",
        example="Helios Holdings sold its remaining 8% of North Systems in a placing.",
        counterexample="Helios Holdings sold its remaining 8% bonds.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-somebody-moves",
        f"(?<=[a-z]) (?:has |have |had |will |also )?(?P<t>{_RAISE}|{_CUT}) (?:<one>|<many>|his|her)(?: [\\w-]{{1,14}}){{0,2}}? {_STAKE} (?:of|in) {ARTICLE}(?P<target><co>){_RANGE}",
        example="The sovereign wealth fund has cut its holding in North Systems to 2.9 per cent.",
        counterexample="The sovereign wealth fund has cut its costs in North Systems to 2.9 per cent.",
        base=0.78,
    ),
    Pattern(
        "shareholding-en-buys-shares",
        f"(?P<acquirer><pas>){GAP} (?P<t>{_BUY})(?:(?: (?:about|nearly|almost|roughly|approximately|at least|just over|another|additional|an additional|a further|over|around|some|up to|more than|a total of)){{0,2}} {_COUNT}|(?! (?:[a-z-]{{2,12}} ){{0,3}}?(?:outstanding|issued|remaining|all|entire|own|equity)\\b)) (?:[a-z-]{{2,12}} ){{0,3}}?(?:shares|stocks)(?: \\([^()]{{1,60}}\\))? (?:of|in) {ARTICLE}(?P<target><cos>)(?:[^.;<ns>]{{0,60}}? (?:for|worth|totall?ing|amounting to) {ABOUT}(?P<amount><m>))?",
        example="Helios Holdings bought 1.65 million shares in North Systems for $12 million.",
        counterexample="Helios Holdings bought 1.65 million tickets in North Systems for $12 million.",
        base=0.86,
    ),
    Pattern(
        "shareholding-en-counted",
        f"(?P<acquirer><pas>){GAP} (?P<t>{_BUY}) {_COUNT} (?P<target><cn>)(?:'s?)? shares(?:[^.;<ns>]{{0,40}}? from {ARTICLE}(?P<seller><pas>))?",
        example="Helios Holdings purchased 12.5 million North Systems shares from Kestrel Ltd.",
        counterexample="Helios Holdings purchased 12.5 million North Systems phones from Kestrel Ltd.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-counted-sale",
        f"(?P<seller><pas>){GAP} (?P<t>{_SELL}) {_COUNT} (?P<target><cn>)(?:'s?)? shares(?:[^.;<ns>]{{0,40}}? to {ARTICLE}(?P<acquirer><pas>))?",
        example="Helios Holdings sold 12.5 million North Systems shares in June.",
        counterexample="Helios Holdings sold 12.5 million North Systems phones in June.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-worth-of",
        f"(?P<acquirer><pas>){GAP} (?P<t>{_BUY}|subscrib(?:es?|ed|ing) for) {ABOUT}(?P<amount><m>)(?:'s)? (?:worth )?of (?:(?P<target><co>)(?:'s?)? (?:[a-z]+ ){{0,2}}?(?:shares|stock)|(?:[a-z]+ ){{0,2}}?(?:shares|stock) (?:of|in) {ARTICLE}(?P<target><co>))",
        example="Helios Holdings has purchased $12 million worth of North Systems' shares.",
        counterexample="Helios Holdings has purchased $12 million worth of North Systems' tickets.",
        base=0.86,
    ),
    Pattern(
        "shareholding-en-shareholders-exit",
        f"(?P<target><co>)'s? (?:[a-z-]{{3,14}} ){{0,4}}(?:shareholders?|investors?|promoters?|founders?|backers?|owners?|stakeholders?),? (?P<seller><pas>),?(?: (?:has|have|had|will|would|plans? to|is|are|to|fully|completely|also|partially|already)){{0,3}} (?P<t>exit(?:s|ed|ing)?|cash(?:es|ed|ing)? out|{_SELL})(?:[^.;]{{0,60}}? (?P<percent><r>)(?: [\\w-]{{1,14}}){{0,2}}? {_STAKE})?",
        example="North Systems' largest shareholders, Helios Holdings and Tern Capital, have fully exited the company after selling their entire 17.8% stake.",
        counterexample="North Systems' largest shareholders, Helios Holdings and Tern Capital, have fully praised the company after selling tickets.",
        whole=True,
        base=0.9,
    ),
    Pattern(
        "shareholding-en-becomes",
        f"(?P<holder><pas>){GAP} (?P<t>becom(?:e|es|ing)|became|(?:emerg|surfac)(?:e|es|ed|ing) as|ceas(?:e|es|ed|ing) to be) (?:an?|the|<one>) (?:[a-z-]{{3,14}} ){{0,4}}?(?:shareholder|stockholder|stakeholder|investor|holder|owner) (?:in|of) {ARTICLE}(?P<target><co>)(?:,? (?:after|by|having|when it) {_RAISE} <one>(?: [\\w-]{{1,14}}){{0,3}}? {_STAKE}{_RANGE}|[^.;<ns>]{{0,30}}? (?:with|holding|owning|taking) (?:an? |about |some )?(?P<percent><r>))?",
        example="Helios Holdings agreed to become a shareholder in North Systems.",
        counterexample="Helios Holdings agreed to become a supplier of North Systems.",
        base=0.86,
    ),
    Pattern(
        "shareholding-en-at",
        f"(?:^|[Oo]ver )[Aa]t {ARTICLE}(?P<target><co>), [^.;<ns>]{{0,40}}?(?P<holder><pas>){GAP} (?P<t>becom(?:e|es|ing)|became|(?:emerg|surfac)(?:e|es|ed|ing) as|ceas(?:e|es|ed|ing) to be) (?:an?|the) (?:[a-z-]{{3,14}} ){{0,4}}(?:share|stock|stake)holder\\b(?! (?:in|of) )",
        example="Over at lift maker North Systems, Helios Holdings emerged as a new substantial shareholder.",
        counterexample="Over at lift maker North Systems, Helios Holdings emerged as a new substantial supplier.",
        base=0.88,
    ),
    Pattern(
        "shareholding-en-seeks-buyers",
        f"(?P<seller><co>){GAP} (?P<t>(?:seek(?:s|ing)?|sought|invit(?:es|ed|ing)|call(?:s|ed|ing) for|look(?:s|ing) for) (?:[a-z-]{{2,14}} ){{0,3}}?(?:bids|offers|buyers?|suitors?|interest|bidders?))(?: \\([^()]{{1,8}}\\))?(?: from [a-z -]{{3,30}})? (?:for|to (?:buy|purchase|acquire)) (?:<one>|an?|the)?(?: ?[\\w-]{{1,14}}){{0,2}}? ?(?P<percent><r>)?(?: [\\w-]{{1,14}}){{0,2}}? {_STAKE} (?:of|in) {ARTICLE}(?P<target><co>)",
        example="Helios Holdings is seeking expressions of interest from buyers to purchase 30 per cent stake in North Systems.",
        counterexample="Helios Holdings is seeking expressions of regret from buyers to purchase 30 per cent stake in North Systems.",
        modality="planned",
        base=0.86,
    ),
    Pattern(
        "shareholding-en-headline",
        f"^(?P<holder><cn>) (?P<t>{_RAISE}|{_CUT}|sells) (?:(?:stake|shareholding|holding) (?:of|in) (?P<target><cn>)|(?P<target><cn>)(?:'s?)? (?:stake|shareholding|holding)){_RANGE}(?! (?:company|group|in)\\b)",
        example="Helios Holdings raises stake in North Systems to 30%",
        counterexample="Helios Holdings raises doubts in North Systems to 30%",
        base=0.86,
    ),
)
