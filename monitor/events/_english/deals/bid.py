"""How English texts say that a firm bids for another, or that a deal is off."""

from monitor.events._english._pieces import (
    ARTICLE,
    FOR,
    GAP,
    NO_WORK,
)
from monitor.events._patterns.pattern import Pattern
from monitor.reading.marks import CHARS

PATTERNS = (
    Pattern(
        "acquisition-en-bid-by",
        "(?P<t>(?:(?:recommended|mandatory|takeover|cash|all-share|tender|hostile|improved|"
        "revised|final) ){0,3}(?:bid|offer)) (?:made )?by "
        f"{ARTICLE}(?P<acquirer><co>),? (?:for|to acquire) "
        "(?:the (?:[a-z]+ ){0,5}(?:share capital|shares) (?:of|in) )?"
        f"{ARTICLE}(?P<target><cn>)"
        "(?!'s|[^.;]{0,24} (?:failed|lapsed|collapsed|rejected|withdrawn)\\b)",
        example="The cash offer by Helios Holdings for the share capital of Kata plc was posted.",
        counterexample="The cash gift by Helios Holdings for the share capital of Kata plc went.",
        modality="planned",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-sells-firm",
        f"(?P<seller><co>){GAP} "
        "(?P<t>sold(?! out\\b)(?: off)?|sells|divest(?:s|ed)|offload(?:s|ed)|"
        "dispos(?:es|ed) of|(?<=is )disposing of|part(?:s|ed) (?:company )?with|lets? go of|sheds?)"
        "(?: (?:all|the whole) of)? "
        "(?:the |<one> )?(?:(?!(?:to|from|with|for|under|through|via|at|in|by|on|that|which|and|or|"
        "products?|services|goods)\\b)[a-z-]{2,16} ){0,3}?"
        f"(?:(?P<target>{CHARS['company']})(?=[,.;]|$| (?:for|at) (?:[a-z]+ ){{0,2}}<m>|"
        " (?:in |on |by )?(?:<d>|last|earlier|after|amid|because|as part|following|"
        "(?:so as |in order )?to (?:cut|reduce|raise|focus|pay|concentrate|give|free|put))\\b)|"
        "(?P<target><cn>)(?=,? to (?:(?:the |its |<one> )?"
        "(?:[a-z]+ )?(?:management|managers|staff|employees)(?! [a-z]+s\\b)|"
        "an? (?:undisclosed|unnamed|private|local|foreign|financial|rival) "
        f"(?:buyer|investor|company|firm|group|bidder))\\b)){FOR}",
        example="Helios Holdings sold North Systems Ltd for $5 million last year.",
        counterexample="Helios Holdings sold North Systems Ltd tickets last year.",
        base=0.84,
    ),
    Pattern(
        "acquisition-en-sells-itself",
        "(?P<target><co>)[^.;<ns>]{0,90}? "
        f"(?P<t>(?:sell(?:s|ing)?|sold) itself) to {ARTICLE}(?P<acquirer><pas>){FOR}",
        example=(
            "North Systems has a plan to sell itself to Helios Holdings for about $147 million."
        ),
        counterexample=(
            "North Systems has a plan to sell the mill to Helios Holdings for about $147 million."
        ),
    ),
    Pattern(
        "acquisition-en-readies-bid",
        f"(?P<acquirer><cn>){GAP} (?P<t>(?:prepar|consider|weigh|plan|ready|readie|mull|"
        "launch|ma[dk]|tabl|study|explor|lodg|submit|work)(?:s|e[sd]?|d|ing|ting|ted|ed|"
        "ying)?(?: with (?:its )?(?:bankers|advisers|advisors|banks|lawyers))?"
        "(?: up| on)? (?:an?|<one>|the) (?:[a-z-]{3,14} ){0,3}?"
        "(?:takeover (?:bid|offer|approach|proposal)|bid|buyout offer|takeover|buyout))"
        "(?! (?:of|for|to|from|by|with|price|at)\\b)",
        example=(
            "Shares in North Systems jumped after a report that rival Helios Holdings was "
            "preparing a takeover offer."
        ),
        counterexample=(
            "Shares in North Systems jumped after a report that rival Helios Holdings was "
            "preparing a brochure."
        ),
        subject="target",
        base=0.82,
    ),
    Pattern(
        "acquisition-en-ended",
        "(?<!may )(?<!can )(?<!could )(?<!might )(?:agreed to|has|have|had|was|were|been|"
        "be|mutually|decided to|will|would)(?: [a-z]+ly)? "
        "(?P<t>terminat(?:e|ed|ing)|cancel(?:led|ed)?|abandon(?:ed)?|called off|call off|"
        "scrapped|withdrawn|withdraw|dropped|walked away from)"
        "(?: (?:[\\w'-]{1,16}|<one>|<m>)){0,5}? "
        "(?:merger|arrangement|acquisition|takeover|purchase|transaction|deal|offer|"
        "bid)\\b",
        example=(
            "Helios Holdings agreed to acquire North Systems. The parties mutually agreed to "
            "terminate the merger agreement."
        ),
        counterexample="Either party may terminate the merger agreement.",
        modality="ended",
        joins=True,
    ),
    Pattern(
        "acquisition-en-drops-bid",
        "(?P<acquirer><co>)(?: (?:has|have|had))? (?P<t>(?:walk|pull|back)(?:s|ed) (?:away|out) "
        "(?:from|of)|drop(?:s|ped)|abandon(?:s|ed)|dump(?:s|ed)|ditch(?:es|ed)|scrap(?:s|ped)|"
        "shelv(?:es|ed)|ax(?:es|ed)|withdr[ae]ws?(?: from)?|calls? off|called off|ends?|ended|"
        "quits?)(?: (?:its|the|a|an|planned|proposed|hostile|possible|<one>|<m>|<d>)){0,3} "
        "(?P<target><cn>)(?:'s?)? (?:takeover|merger|bid|offer|acquisition|buyout|deal|pursuit|"
        f"purchase)(?: (?:bid|plans?|talks|offer|deal))?\\b{FOR}",
        example="Helios Holdings walks away from North Systems takeover",
        counterexample="Helios Holdings walks away from North Systems plant",
        modality="ended",
    ),
    Pattern(
        "acquisition-en-battle",
        f"(?P<acquirer><co>){GAP} (?P<t>(?:w[io]n|wins|w[io]ns? out in|triumph\\w* in|"
        "prevail\\w* in|(?:emerge[sd]?|c[oa]mes?) (?:victorious|triumphant|(?:out )?on top|as the "
        "winner) (?:in|from)|join|joins|joined|enter|enters|"
        "entered|lead|leads|led|los[et]|loses|drop|drops|dropped|quit|quits|abandon\\w*|"
        "pull\\w* out of|withdr[ae]w\\w*(?: from)?|exit\\w*)(?: the| <one>| an?)? "
        "(?:takeover |bidding |bid |long |[a-z]+ ){0,2}?(?:battle|race|auction|contest|"
        "fight|pursuit|bidding|chase|bid|offer|proposal|approach) "
        f"(?:for|of|to (?:buy|acquire|take over))) {ARTICLE}(?P<target><co>)"
        f"(?! (?:customers|clients|fans|shoppers|viewers|business)\\b){FOR}",
        example="Helios Holdings won the battle for North Systems with an offer of 450p a share.",
        counterexample="Helios Holdings won the praise of North Systems.",
    ),
    Pattern(
        "acquisition-en-among-bidders",
        "(?P<acquirer><pas>) (?:is|are|was|were|has|have)(?: said to be| understood to be|"
        " thought to be| reported to be| emerged as| also)? (?:among|one of|a|the|an) "
        "(?:the )?(?:[a-z-]{3,16} ){0,3}?"
        "(?P<t>bidders?|suitors?|buyers?(?= for)|parties interested|contenders?) (?:for|in|of) "
        f"{ARTICLE}(?P<target><co>){NO_WORK}",
        example="Helios Holdings is among the bidders for North Systems.",
        counterexample="Helios Holdings is among the critics of North Systems.",
        modality="possible",
        base=0.84,
    ),
    Pattern(
        "acquisition-en-beats",
        f"(?P<acquirer><co>){GAP} (?P<t>beat(?:s|ing)?|outbid(?:s|ding)?) "
        f"(?:off )?{ARTICLE}<cos> (?:to (?:buy|acquire|take over)|for|in (?:the|an?) "
        "(?:[a-z]+ )?(?:race|battle|auction|contest|fight) "
        f"(?:for|to (?:buy|acquire|take over))) {ARTICLE}(?P<target><cn>)(?!'s? [a-z]){FOR}",
        example="Helios Holdings beat Kestrel Ltd in the race to buy North Systems.",
        counterexample="Helios Holdings beat Kestrel Ltd in the race to the top of North Systems.",
        base=0.86,
    ),
)
