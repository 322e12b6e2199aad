"""How English texts say that money went into a firm without "X invested in Y": the passive, what is
provided or bet, cheques, who joins as an investor, rounds as subjects."""

from monitor.events._english._pieces import ADV, ARTICLE, GAP, NOT_ITS_PEOPLE
from monitor.events._english._verbs import done, inflected
from monitor.events._english.rounds.words import SERIES
from monitor.events._patterns.pattern import Pattern

_BE = "(?: (?:is|are|was|were|has|have|had|will|to|be|been|being|now|also|<d>)){1,4}"
_PUT = done(*"put,pump,pour,inject,plough,plow,sink,invest,channel,funnel,place".split(","))
_BACKED = done(*"back,fund,finance,bankroll,support,boost".split(","))
_LENT = "(?! (?:[a-z-]{2,14} ){0,2}(?:loans?|debt|credit|facility|grants?|orders?|contracts?)\\b)"
_SOME = "(?:undisclosed|unspecified|(?:[a-z]+-)?[a-z]+-figure)"
# "£12m", "a six-figure sum"
_SUM = f"(?:(?:an? |another |a further ){{0,2}}(?P<amount><m>){_LENT}|an? {_SOME} (?:sum|amount))"
_CAPITAL = "(?:equity|capital|funding|investment|backing|financing)"
# "£12m of growth capital", "£12m equity injection"
_OF_EQUITY = (
    f"(?:(?: in| of)?(?: (?!loan|debt|grant)[a-z-]{{3,12}}){{0,2}}? {_CAPITAL}(?: injection)?)"
)
_FOR_SHARES = "(?= (?:in (?:return|exchange) for|for) (?:an? )?(?:<r>|[a-z]+ (?:stake|share)\\b))"
_GIVE = inflected(*"provide,contribute,give,bring,hand,supply".split(","))
_SHOT = (
    "(?:(?:cash|capital|equity|funding|investment|financial) )?(?:boost|injection|infusion|"
    "investment|shot in the arm|lifeline|capital injection)"
)
_ROUND = (
    "(?:(?<!final )(?<!opening )(?<!qualifying )[Rr]ound(?! of (?:golf|talks|bidding))|"
    "[Ff]inancing|[Ff]undrais(?:e|ing)|[Ff]unding(?: round)?|"
    f"{SERIES}|[Pp]re-[Ss]eed|[Ss]eed)"
)
# "latest $20m Series B", "$20m seed funding round"
_WHICH_ROUND = (
    "(?:(?:(?!debt|loan|bond|bank)[a-z-]{2,12}|"
    f"[Pp]re-[A-Z]?[A-Za-z]+|Seed|{SERIES}|(?P<amount><m>)) ){{0,4}}?"
    f"{_ROUND}(?:,? (?:of|worth|totall?ing) (?P<amount><m>))?"
)
_LED = "(?:co-)?(?:led|anchored|headed|fronted|spearheaded|backed|funded)"
_INVESTOR = (
    "(?:[a-z-]{3,12} ){0,3}?(?:investor|backer|financial partner)s?"
    "(?! (?:relations|contact|services|communications|liaison|director)\\b)"
)
_JOINS = inflected(*"join,come in,come aboard,come on board,sign on,sign up,step in".split(","))
_WINS = inflected(
    *"bring,bring in,bring on board,take on,welcome,win,gain,attract,land,sign up".split(","),
    *"sign,take,get,add,secure,name,find".split(","),
)
_PAYS = (
    "(?:(?:,| and)?(?: (?:by )?(?:paying|investing|putting in|pays|paid|invests|invested|with)"
    "|,? for) (?P<amount><m>))?"
)
_NOT_ITS = (
    "(?!'s? (?!(?:[a-z-]+ )?round\\b)[a-z]| (?:shares|stock|bonds|notes|debt|products?|"
    "accounts?|candidates?|staff)\\b)"
)

_CLEARS = inflected(
    *"clear,approve,sanction,authorise,authorize,wave through,agree,back,okay,ratify".split(",")
)
_TARGET = f"{ARTICLE}(?P<target><co>)"
_INVESTORS = f"{ARTICLE}(?P<investor><pas>)"
RECEIVED = "investment-en-received-from"  # without a word that says for what

PATTERNS = (
    Pattern(
        "investment-en-with-one-from",
        f"(?P<target><co>){GAP}(?<!said) (?:with|(?:helped|backed|supported|funded) by) an? "
        f"(?:[a-z-]{{3,14}} ){{0,2}}?(?P<t>investment)(?: of {_SUM})? from {_INVESTORS}"
        f"{NOT_ITS_PEOPLE}{_NOT_ITS}(?! in (?:the )?<cn>)",
        example="Lan Robotics is to open in Spain with an investment from Yuan Capital.",
        counterexample="Lan Robotics is to open in Spain with an engineer from Yuan Capital.",
        base=0.88,
    ),
    Pattern(
        RECEIVED,
        f"(?P<target><co>){GAP} (?P<t>{inflected('receive', 'get', 'obtain', 'collect')}) "
        f"{_SUM},? from {_INVESTORS}{NOT_ITS_PEOPLE}{_NOT_ITS}|"
        f"(?:^|[-–—:] )(?P<t1>With) {_SUM} from {_INVESTORS}, {_TARGET} "
        "(?:can|will|is|plans|hopes|wants|intends)\\b",
        example="Lan Robotics will receive $30 million from Yuan Capital.",
        counterexample="Lan Robotics will receive $30 million in orders from Yuan Capital.",
    ),
    Pattern(
        "investment-en-board-clears",
        f"(?P<investor><pas>)(?:'s? (?:board|directors|management))?(?: (?:has|have|had|also|<d>))"
        f"{{0,3}} (?P<t>{_CLEARS} (?:an?|the|<one>|another|further) (?:[a-z-]{{3,12}} ){{0,2}}?"
        f"(?:investment|injection|infusion)) of (?P<amount><m>) in(?:to)? "
        f"{_TARGET}{_NOT_ITS}",
        example="The board of Yuan Capital cleared an investment of $30 million in Lan Robotics.",
        counterexample="The board of Yuan Capital cleared a debt of $30 million in Lan Robotics.",
        modality="planned",
    ),
    Pattern(
        "investment-en-comes-and-goes",
        "(?P<t>(?:[Mm]oney|[Cc]ash|[Ff]unding|[Ii]nvestment|[Cc]apital|[Ff]unds|[Ss]um) "
        f"(?:comes?|came|is coming)) from {_INVESTORS}(?:,[^.;]{{3,80}},)? and (?:goes?|went|is "
        f"going) to {_TARGET}{_NOT_ITS}",
        example="The money comes from Yuan Capital and goes to Lan Robotics.",
        counterexample="The milk comes from Yuan Capital and goes to Lan Robotics.",
    ),
    Pattern(
        "investment-en-put-in-by",
        f"(?P<amount><m>){_OF_EQUITY}?{_BE} (?P<t>{_PUT}(?= (?:back )?in(?:to)?\\b| by\\b)) "
        f"(?:(?:back )?in(?:to)? (?!the hands ){_TARGET}{_NOT_ITS}(?:[^.;,<ns>]{{0,30}}?) "
        f"(?:by|from) {_INVESTORS}{NOT_ITS_PEOPLE}|"
        f"by {_INVESTORS} in(?:to)? {_TARGET}{_NOT_ITS})",
        example="Some $30 million has been put into Lan Robotics by Yuan Capital.",
        counterexample="Some $30 million has been put into drains by Yuan Capital.",
        base=0.92,
    ),
    Pattern(
        "investment-en-backed-with",
        f"(?P<target><co>){GAP} (?P<t>{_BACKED}(?= (?:with|to the tune of|by)\\b)) "
        f"(?:(?:with|to the tune of) {_SUM}(?: (?!loan|grant)[a-z-]{{2,14}}){{0,4}}? (?:by|from) "
        f"{_INVESTORS}{NOT_ITS_PEOPLE}|by {_INVESTORS} "
        f"(?:to the tune of|with) {_SUM})",
        example="Lan Robotics has been backed with $30 million by Yuan Capital.",
        counterexample="Lan Robotics has been backed with a loan of $30 million by Yuan Capital.",
    ),
    Pattern(
        "investment-en-given",
        f"(?P<target><co>)(?:, [^.;,<ns>]{{3,60}},)? (?:(?:has|have|had|will|was|is|were|be|been|"
        f"being|to) ){{1,3}}(?P<t>given|handed|granted) {_SUM} (?:{_SHOT} (?:by|from) "
        f"{_INVESTORS}|by "
        f"(?:<one>|its|the) (?:new |main |largest |biggest )?(?:backer|investor|owner)s?,? "
        f"(?P<investor><pas>)){NOT_ITS_PEOPLE}{_NOT_ITS}|"
        f"(?P<investor><pas>)(?: (?:has|have|had|is|will|to|also|now)){{0,3}} (?P<t1>{_GIVE}) "
        f"{_TARGET} (?:with )?{_SUM} {_SHOT}(?=[,.;]|$| (?:to|in <d>|for|as|after|and|so)(?!\\w))",
        example="Lan Robotics has been given a $18m boost by Yuan Capital.",
        counterexample="Lan Robotics has been given a $18m fine by Yuan Capital.",
    ),
    Pattern(
        "investment-en-armed-with",
        "(?:^|[-–—:] )(?P<t>(?:Armed|Backed|Fuell?ed|Boosted|Flush|Equipped) (?:with|by)|"
        "Fresh (?:from|off)(?: raising)?) (?:(?:an?|the|<one>) )?"
        f"(?:(?P<amount><m>){_LENT}{_OF_EQUITY}?|{_WHICH_ROUND}),? (?:from|led by) "
        f"{_INVESTORS}{NOT_ITS_PEOPLE}, {_TARGET} ",
        example="Armed with $30 million from Yuan Capital, Lan Robotics is to open in Spain.",
        counterexample="Armed with a map from Yuan Capital, Lan Robotics is to open in Spain.",
        base=0.9,
    ),
    Pattern(
        "investment-en-provides",
        f"(?P<investor><pas>){GAP} (?:(?P<t>{_GIVE}) (?:{_SUM}{_OF_EQUITY} (?:to|for|in) {ARTICLE}"
        f"(?P<target><co>)|{_TARGET} (?:with )?{_SUM}(?:{_OF_EQUITY}|{_FOR_SHARES}))"
        f"|(?P<t1>{inflected('commit', 'pledge', 'earmark')}) {_SUM}{_OF_EQUITY}? to "
        f"{_TARGET}){_NOT_ITS}",
        example="Yuan Capital provides $30 million of growth capital to Lan Robotics.",
        counterexample="Yuan Capital provides $30 million in loans to Lan Robotics.",
        base=0.86,
    ),
    Pattern(
        "investment-en-directed-issue",
        f"(?P<target><co>){GAP} (?P<t>(?:directed|private|targeted|reserved) (?:new )?"
        f"(?:(?:share |equity )?(?:issue|placement)|capital increase)) (?:of|worth) "
        f"(?P<amount><m>)(?: in shares)? (?:to|with) {_INVESTORS}",
        example="Lan Robotics completed a directed share issue of $3 million to Yuan Capital.",
        counterexample="Lan Robotics has carried out a directed survey of 3 million users.",
    ),
    Pattern(
        "investment-en-cheque",
        f"(?P<investor><pas>)(?:,? (?:that|which|who))?(?: [a-z]+){{0,2}}? "
        f"(?P<t>{inflected('write', 'cut')} "
        f"(?:(?:an?|the|<one>|[a-z-]{{3,12}}|(?P<amount><m>)) ){{0,3}}?"
        f"che(?:que|ck)s?) (?:(?:for|of|worth) (?P<amount><m>) )?(?:for|to|in|into) "
        f"{ARTICLE}"
        f"(?P<target><co>)(?:(?:'s?)? {_WHICH_ROUND})?(?!'s)",
        example="Yuan Capital has written a $30 million cheque for Lan Robotics.",
        counterexample="Yuan Capital has written a $30 million book for Lan Robotics.",
    ),
    Pattern(
        "investment-en-among",
        "(?P<investor><pas>),? (?:is|are|was|were) (?:also )?(?:among|one of) (?:the |those )?"
        "(?:[a-z-]{3,12} ){0,2}?(?P<t>(?:investors|backers|participants) (?:in|behind|of)|backing|"
        f"funding|investing in|putting money into) {_TARGET}(?:(?:'s?)? {_WHICH_ROUND}"
        f"| (?:in|with) (?:an?|the|<one>) {_WHICH_ROUND})",
        example="Yuan Capital is among those backing Lan Robotics in a Series D worth $30 million.",
        counterexample="Yuan Capital is among those backing Lan Robotics in a court case.",
        base=0.9,
    ),
    Pattern(
        "investment-en-round-of-led",
        f"(?:(?P<target><co>)(?:'s?)? {_WHICH_ROUND}|{_WHICH_ROUND} (?:in|of|for|by) {ARTICLE}"
        f"(?P<target><co>))(?:,| (?:is|was|has been|will be|being|were))? (?:[a-z]+ly )?"
        f"(?P<t>{_LED}) by {_INVESTORS}{NOT_ITS_PEOPLE}|"
        f"[Ll]eading (?:the|an?|<one>) {_WHICH_ROUND} (?:in|of|for) {_TARGET} "
        f"(?P<t1>is|was|are|were) {_INVESTORS}|"
        f"[Ii]nvestors in (?:(?:the|<one>) {_WHICH_ROUND} (?:in|of|for|by) {_TARGET}|"
        f"{_TARGET}(?:'s?)? {_WHICH_ROUND}) (?P<t2>include[sd]?|are|were) "
        "(?:the )?(?P<investor><pas>)",
        example="Lan Robotics' Series B was led by Yuan Capital.",
        counterexample="Lan Robotics' board was led by Yuan Capital.",
        base=0.9,
    ),
    Pattern(
        "investment-en-round-that-values",
        f"(?:[Tt]he|[Tt]his) {_WHICH_ROUND}(?:, (?:<one>|which|that)|,)? (?:values|valued|valuing|"
        "brings|bringing|brought|takes|taking|lifts|lifting|gives|giving) [^.;<ns>]{0,40}?"
        f"{_TARGET}[^.;<ns>]{{0,40}}?,? (?:was|is|has been|were) (?P<t>{_LED}) by {_INVESTORS}",
        example="The Series A, which values Lan Robotics at $70 million, was led by Yuan Capital.",
        counterexample=(
            "The tax, which values Lan Robotics at $70 million, was led by Yuan Capital."
        ),
        whole=True,
        base=0.9,
    ),
    Pattern(
        "investment-en-round-lets",
        f"{_WHICH_ROUND},? (?P<t>{_LED}) by {_INVESTORS},? "
        "(?:(?:will|would|is to|has|and) )?(?:allow|enabl|help|let|giv|tak|bring|valu)[a-z]* "
        f"{_TARGET}",
        example="A $30 million Series A led by Yuan Capital will let Lan Robotics open in Spain.",
        counterexample="A Series A led by Yuan Capital will let nobody open in Spain.",
        modality="asserted",
        base=0.9,
    ),
    Pattern(
        "investment-en-joins-as",
        f"(?P<investor><pas>){GAP} (?P<t>{_JOINS})(?: {_TARGET})? as (?:an? |the )?"
        f"{_INVESTOR}(?: (?:in|of|at) {_TARGET})?{_PAYS}|"
        f"(?P<investor><pas>){ADV}(?: (?:has|have|had|will|to))?{ADV} "
        f"(?P<t3>{inflected('become')}) (?:an? |the |<one> )"
        f"(?:new )?{_INVESTOR} (?:in|of) {_TARGET}(?:[^.;<ns>]{{0,60}} {_WHICH_ROUND})?|"
        f"(?P<target><co>){GAP} (?P<t1>{_WINS}) {_INVESTORS} "
        f"(?:on board |in |aboard |on |up )?as (?:an? |<one> |the )?{_INVESTOR}\\b"
        f"(?! in (?:the )?<cn>){_PAYS}|"
        f"(?P<target><co>) (?:has |have )?(?P<t2>has|have|gets?|got|found|finds?|gained|gains|won|"
        f"wins|secured?|lands?|landed) an? {_INVESTOR}(?: in|:|,) {_INVESTORS}{_PAYS}",
        example="Yuan Capital has joined Lan Robotics as an investor.",
        counterexample="Yuan Capital has joined Lan Robotics as a supplier.",
        base=0.9,
    ),
    Pattern(
        "investment-en-bets",
        f"(?P<investor><pas>){GAP} (?:(?P<t>{inflected('bet', 'stake', 'wager', 'gamble')}) {_SUM} "
        f"on {_TARGET}{_NOT_ITS}|(?P<t1>{inflected('double', 'triple')} down|"
        f"{inflected('up', 'raise', 'increase')} (?:<one>|its|their|his|her) (?:bet|wager)) on "
        f"{_TARGET} with {_SUM}(?: (?!loan)[a-z-]{{3,12}}){{0,3}}?(?=[,.;]|$))",
        example="Yuan Capital bets $30 million on Lan Robotics.",
        counterexample="Yuan Capital bets $30 million on Lan Robotics shares falling.",
        base=0.9,
    ),
)
