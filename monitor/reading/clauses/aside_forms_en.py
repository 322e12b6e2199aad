"""Patterns of asides in masked English sentences: before a name, after it, within a clause."""

from monitor.reading.clauses import inserted_en, introduced_en, loose_asides_en, speakers_en
from monitor.reading.marks import CHARS
from monitor.reading.masks.beside import NAMES, Before, Behind, Within
from monitor.reading.words.en import UPPER
from monitor.reading.words.heads_en import HEADS
from monitor.reading.words.places_en import PEOPLES

_PLACE = rf"(?:[{UPPER}][\w.]{{1,14}}(?:[ -][{UPPER}][\w.]{{1,14}}){{0,2}})"
# "Italian carmaker X", "fellow lender X", "the privately held US software group X"
DESCRIBED = Before(
    r"(?<![\w’'-])(?:(?:the|a|an|<one>(?:’s|'s)?|<many>|fellow|both|two|three|several) )?"
    f"(?:{_PLACE}(?:[’']s?|-based|-listed|-headquartered|-backed|-owned|-focused)? )?"
    "(?:(?!(?:of|in|to|and|or|by|with|from|for|the|that|is|was|has|had|its|said|on|at|as|behind|"
    r"buys?|buying|acquire[sd]?|acquiring|purchas(?:es?|ed|ing)|sells?|selling|sold|bought|out|up|"
    "including|joining|following|replacing|rivalling|becoming|overtaking|leaving|owns?|holds|"
    "takes?|took|joins?|backs?|eyes|wants|hires?|picks?|drops?|beats?|sues?|rejects?|agrees|"
    r"merges?|leaves?|into|which|who|when|where|if|while|stake|an?|will|would|may|might|could|can|"
    "(?:form|found|start|open)(?:s|ing)?|(?:establish|launch)(?:es|ing)?|set(?:s|ting)?|"
    r"creat(?:es?|ing))\b)"
    r"[a-z0-9][\w’'&-]{0,18}(?:,(?! and\b))? (?:and [A-Za-z][a-z-]{1,15} )?){0,5}(?:[a-z]+-)?"
    f"(?!(?<=joint )venture){HEADS}(?:,? (?:named|called|known as|dubbed))?(?:,)? "
)
# "Zara owner X", "Zara venture arm X", "Chitin developer X", "Zara subsidiary, X, for"
_OWNER = Before(
    r"[<nsx>] (?:[a-z]+-)?(?:(?:corporate )?(?:venture(?: capital)?|VC|private equity|investment) "
    rf"(?:arm|unit|vehicle) |(?!(?:partners|studios|firms up|majors|rivals|fund)\b){HEADS} |"
    r"(?:subsidiary|unit|arm|affiliate), (?=[<ns>](?:[.;,]|$| (?:for|from|in|on|to|at)\b)))"
)
# "British bookmakers X", "the South Korean owner of the ferries X": a nationality comes first.
_PEOPLE = "|".join(sorted(PEOPLES))
_OF_A_PEOPLE = Within(
    r"(?<![\w’'-])(?:(?:the|a|an|<one>|<many>|his|her|fellow|both|two|three|several) )?"
    f"(?:(?:North|South|Saudi|Hong|New|Latin) )?(?:{_PEOPLE})"
    f"(?: (?:and|or) (?:(?:North|South) )?(?:{_PEOPLE}))?"
    "(?: (?!(?:of|in|to|and|or|by|with|from|for|the|that|is|was|has|had|its|said|on|at|as|"
    "into|which|who|after|than|buys?|sells?|owns?|holds?|bought|sold|held|took|takes?|"
    r"made|makes?|acquires?|merges?|wants?|plans?|agrees?|says|will|[a-z]+ed)\b)[a-z]"
    r"[\w’'&-]{0,18},?){0,6} (?=[<ns>])",
)
# "Norway's X", "Swedish X", "the Dublin-based X", "loss-making X"
_PLACED = Before(
    rf"(?<![\w’'-])(?:the )?(?:{_PLACE}[’']s? |"
    f"(?:{_PLACE}|(?!<c>)[<ns>])-(?:based|listed|headquartered|born|chaired|led|backed|owned|"
    "promoted|founded|controlled|focused) |"
    "(?:[Uu]nlisted|[Pp]rivately[- ]held|[Ll]oss-making|[Ll]isted|"
    "[Ss]tate-(?:owned|run|backed|controlled)|[Ff]amily-owned|[Bb]eleaguered|[Tt]roubled|"
    "[Ee]mbattled|[Tt]iny|[Ss]maller|[Ll]arger|[Bb]igger|[Rr]ival) ){1,2}"
)
APPOSED = Behind(
    "(?:’s|'s)?,?(?: ?(?:--|–|—)| -) [^–—;.]{1,90}? (?:--|–|—|-)(?= )|"
    r",? \((?!(?:now|since|later|ultimately|eventually) [a-z]+\))"
    r"(?:[^()]|\([^()]{1,30}\)){1,80}\)|, <one>,(?= (?!and\b|or\b)[a-z])|"
    r" (?:[A-Z]{2,5}|\d{4,6})\.[A-Z]{1,2}(?![\w.])|"  # "Halden HLDN.BR said"
    r"(?: of (?:the )?[A-Z][a-z]{3,14})?"
    ", (?:(?:now |currently |at present |already |previously |formerly |hitherto |"
    "most recently |until (?:now|recently|then|<d>),? |former (?![^,;.()]{1,60}<p>)|then |itself |"
    "once |an? |the |one |its |their |his |which |who |whose |where |whom |in <one> |also from |"
    "(?:(?:half|part|partly|jointly|mostly|largely|fully|also|now|once|formerly|<r>)[ -])?"
    "(?:[a-z-]+ed|held|led|run|bought|sold|built) (?:(?:(?:on|in|since) )?<d> |<r> )?by |"
    "majority[- ](?:owned|held|controlled)|wholly|based |headquartered |(?:un)?like (?=[<ns>])|"
    "not (?=[<ns>],)|founded |established |part of |listed |also (?:from|based) |"
    "[a-z]+ed (?:in|at|on|under|since) |"
    "(?:(?:best )?known|credited|praised|hailed|seen|regarded|tipped|noted|dubbed|described) |"
    r"(?:maker|operator|owner|parent|publisher|brewer)s? of |of (?=[A-Z\d<fp>])|"
    "(?:together|along) with <one> (?=(?:[a-z-]+ )?(?:subsidiaries|affiliates|units),)|"
    r"[A-Z][\w-]{1,16}-based (?!(?:(?!(?:of|by|for|in)\b)[a-z-]+ ){0,3}[<ns>])|"
    r"[a-z]+-(?:owned|backed|based|listed|controlled) |[a-z]+ing |"
    # "X, Asia's No. 2 grocer by sales, said"
    rf"{_PLACE}[’']s (?:(?:only|top|[Nn]o\.) ?)?(?=[a-z\d][^,;<ns>]{{3,100}},)|"
    r"[a-z]+’s |[a-z]+'s |formed |(?:[<ns>](?:’s|'s)|<one>(?:’s|'s)?) )(?:[^,;.()]|\.(?=\S)|"
    r", (?=[A-Z][\w.]{1,14}[- ]based)|(?<=[<ns>]), (?=[<ns>],? and )){1,140}"
    "(?:,(?= )(?!(?<=[<ns>],) <one> (?:wants?|plans?|hopes?|owns?|owned|is|was|has|had|"
    r"also|bought|makes?)\b))|(?:age |aged )?\d\d(?:(?=, (?:an?|the|who|<one>|his|her) )|,(?= )))"
)
# "the company, set up last year by A, B and C, has raised …", "X, maker of bread and Y coffee, is"
_FOUNDED = Behind(
    ", (?:(?:which was |that was |who was )?(?:co-?)?(?:set up|founded|established|launched|"
    r"started|created|formed|incorporated|run|led|promoted|headed|backed|owned|acquired|bought|"
    r"sold|purchased|taken over|spun (?:off|out)|floated|split|carved out|valued)\b"
    "[^.;()]{2,160}?|(?:(?:the )?(?:maker|producer|owner|operator|publisher|brewer|seller)s? of|"
    "<one> (?:also )?(?:makes|owns|sells|operates|runs|produces|publishes|brews|employs|is|has)|"
    "whose|where|based|headquartered|listed|home to|known (?:for|as)) "
    "(?:[^.;(),]|,(?! and [<ns>])){2,120}?),"
    "(?= (?:has|had|have|is|was|will|said|says|raised|announced|plans|"
    "agreed|also|sold|bought|acquired|secured|makes|operates|closed|aims|appointed|named|"
    r"signed|filed|went|entered|merged|from|to|for|by)\b)",
    NAMES + CHARS["one"],
)
# "by Naspers' PayU", "by Sam Roth's exchange platform FTX": the second name is meant
_OF_SOMEBODY = Behind(
    "(?:(?<= by )|(?<= by the )|(?<= from )|(?<= to )|(?<= with ))[<ns>]"
    "(?: (?:(?:co-?)?founder|billionaire|<j>) <p>)?(?:’s|'s|’|') "
    r"(?:(?:(?!(?:and|or|in|of|to|for|with)\b)[a-z][a-z-]{1,15} ){0,5}(?=[<ns>])|"
    "(?:[a-z][a-z-]{1,15} ){0,3}(?:arm|unit|vehicle), (?=[<ns>](?:[.;]|$)))",
    over=True,
)
# "Azim-led IT company", "Eld-backed Metro"
_LED = Behind(
    "[<ns>]-(?:led|backed|owned|controlled|run|promoted|founded|funded|headed) "
    r"(?!(?:consortium|consortia|syndicate|group|trio|team|investors?)\b)(?=\w|[<ns>])",
    over=True,
)
# "X, which is based on the estate have been sold": the closing comma is missing
_UNCLOSED = Behind(
    ", <one> (?:is|was|has|had|are|were) (?:[a-z]+ ){0,2}(?:in|on|at|from|near|by|for|of) "
    "[^,;.()]{2,60}?(?<! and)(?<! that)(?<! but)(?<! <one>)"
    "(?= (?:have|has|was|were|is|are|will) (?:been |be |now |also )?[a-z]{2,12}"
    r"(?:ed|ld|en|ght)\b)"
)
# "X which is a unit of Y owns": likewise
_UNCLOSED_UNIT = Behind(
    ",? <one> (?:is|was) (?:an?|the) [a-z -]{3,40} (?:of|by) [<ns>](?= (?:owns|has|had|holds|"
    r"operates|runs|sells|makes|will|said|says|bought|acquired|plans|agreed)\b)"
)
# "X and Y said at a conference that they have bought": "they" are X and Y
_SELF_TOLD = Behind(
    " (?:said|says|announce[sd]|confirm(?:ed|s)|disclosed|reported|reveal(?:ed|s)|stated|"
    "added)(?: (?!it\\b|that\\b|there\\b|(?:[a-z]+ ){0,2}(?:reports?|rumou?rs|claims)\\b)"
    "[^,.;:<ns><one><many>]{1,36}?)?(?: that)? <many>"
    "(?= (?:has|have|had|will|would|is|are|was|were|plans?|planned|agreed|bought|sold|"
    r"acquired|signed|formed) (?!not\b))"
)
# "R. Hale said that the company had": the company is the subject
_TOLD = Behind(
    "<p> (?:(?:also|has|had|later) ){0,2}(?:said|says|told [<nsx>]|confirm(?:ed|s)|"
    "announce[sd]|add(?:ed|s)|explain(?:ed|s)|note[sd]|stated|disclosed|revealed|reveals|"
    "claim(?:ed|s)|insist(?:ed|s))(?: (?:on|in|at) [^,.;]{1,24}?| <d>)? "
    "(?:that )?(?=[<ns><one><many>] |the [a-z])",
    CHARS["person"],
    over=True,
)
# "Led a round yesterday for X": dates are read from the whole sentence
_WHEN = Within(
    r"(?<=[\w’<ns><one><many><m><r>])"
    "(?: (?:on|in|during|earlier|late|early|back in|late in|early in))? <d>"
    r"(?= (?!(?:and|or|of|until|through|when|after|before)\b)[a-z])",
)
# "Will sell its frozen food business, which includes the Halva brand, to X"
_OF_A_PART = Within(
    "(?:(?<=business)|(?<=businesses)|(?<=division)|(?<=unit)|(?<=arm)|(?<=operations)|"
    "(?<=brand)|(?<=brands)|(?<=subsidiary)|(?<=portfolio)|(?<=stake)), "
    "(?:<one> (?:includes?|comprises?|makes?|owns?|sells?|operates?|employs?|has|had|"
    "consists?|is|was|are|were)|including|comprising|worth|valued at|maker of|"
    r"best known for)\b[^;.()]{2,120}?,(?= (?:to|from|for) (?:[<ns>]|the |an? )|"
    r" to (?:help|get|win|secure|raise|fund|pay|satisfy|meet|cut|focus|reduce|ease|allay)\b)",
)
# "Kestrel KEST.OL, KEST.O": agencies' share codes
_CODED = Behind(
    r"(?: (?=\w{0,3}[A-Z]{2})[A-Z\d]{2,5}[a-z]?\.[A-Z]{1,2}(?![\w.]),?)"
    r"(?: [A-Z\d]{2,5}[a-z]?\.[A-Z]{1,2}(?![\w.]),?)?"
)
# "X of Marlow, MA, raised", "X in Leeds named": a firm's seat or owner, followed by its verb
_OF_TOWN = Behind(
    rf"(?:(?<! by [<ns>]) of [<ns>]| in (?:[<ns>]|{_PLACE}))"
    r"(?:, (?:[A-Z]{2}|[A-Z][a-z]+\.?|(?:[A-Z]\.){2}|[<ns>])(?=,))?,?"
    "(?= (?:has|have|had|is|are|was|were|will|would|said|says|announced|agreed|plans?|buys|bought|"
    "sells|sold|acquires|acquired|purchased|raises|raised|closed|completed|signed|appointed|"
    "named|secured|merged|partnered|took|invested|launched|opened|filed|selected|hired|"
    r"promoted|elected|tapped|chose|picked)\b)",
    CHARS["company"] + CHARS["guess"],
)
# "Acquired X of Leeds and Y of Oslo", "granted X of Leeds the rights": where it sits
_OF_TOWNS = Behind(
    rf" (?:of|in) (?:[<ns>]|{_PLACE})(?=,? and [<ns>] (?:of|in) (?:[<ns>]|[A-Z]))|"
    f" of {_PLACE}(?=,? and [<ns>]| (?:the|an?|to|on|for|covering|as|with|about|over) )"
)
# "X and its chief executive, Anna Hale, bought"; "X's board has approved"
_AND_ITS_HEAD = Behind(
    "(?: and <one> (?:[a-z]+ ){0,2}<j>,? <pe>,?|(?:’s|'s|’|') [Bb]oard(?: of [Dd]irectors)?)"
    "(?= (?:has|have|had|will|on <d>|[a-z]+ed|bought|sold) )",
)
# "its Mapleton rival X", where Mapleton is not known to be a place
_NEIGHBOUR = Before(
    r"(?:<one>|\bthe) [<ns>] (?:rival|neighbou?r|peer|counterpart|subsidiary|unit|partner|"
    "affiliate|factory) "
)
_OF_WHOM = (
    r"(?:(?!(?:and|or|in|of|to|for|with|by|from|ha[sd]|have|is|was|will|would|may|could|bought|sold|"
    r"took|buys?|sells?|acquired?|agreed|approached|hired|joined|merged|named|outbid|sued)\b)(?:[A-Z][A-Za-z.]{1,11}|[a-z][a-z-]{1,15})"
    " ){0,4}"
)
# "In Y's ultimate parent company, X", "while Y's unit X agreed": X is meant. Where Y's unit is
# bought, Y is the seller and stays.
_OF_ANOTHER = Before(
    f"(?:[<nsx>](?:’s|'s|’|')|<one>) {_OF_WHOM}(?:parent|parent company|owner|rival|peer|"
    "competitor|partner|supplier|customer|backer|shareholder|holding company|investor),? |"
    "[<ns>] family(?:’s|'s|’|') (?:investment |holding )?(?:vehicle|company|firm|office|group|"
    "arm),? |"
    "(?:^|(?<=, )|(?<=; )|(?<=that )|(?<=while ))[<ns>](?:’s|'s|’|') "
    f"{_OF_WHOM}(?:unit|subsidiary|arm|affiliate|division|brand|venture),? "
)
# "To funds advised by X": X is the party, unlike in "Y, a firm owned by X, was struck off"
_LED_BY = Before(
    r"(?<![\w’'-])(?<![<ns>], )(?:an? |the )?(?:(?!(?:of|in|to|and|or|by|with|from|for|that|which|"
    r"round)\b)[a-z][\w-]{1,14} ){0,4}(?:fund|vehicle|company|affiliate|entity|firm)s? "
    "(?:managed|advised|controlled|owned|run|formed|set up|led|headed|sponsored) by (?:the )?"
)
# "Was bought by a group led by X": X is the party; other sentences name the others
_IN_THE_LEAD = Before(
    r"(?:(?<=\bby )|(?<=\bfrom )|(?<=\bto ))(?:an? |the )(?:[a-z-]{2,14} ){0,3}"
    "(?:group|consortium|syndicate|team|trio|coalition|vehicle)(?: of [a-z ]{3,24})? "
    "(?:led|headed|fronted|spearheaded) by (?:the )?"
)
# "The Chennai-based technology park X", "Chapel Hill, N.C.-based X"
_STATE = r"(?:, (?:[A-Z][a-z]{2,5}\.?|(?:[A-Z]\.){2}|[<ns>]\.?)(?: \([A-Z]\w+\))?)"
_BASED = Before(
    rf"(?<![\w’'-])(?:the |an? |<one> )?(?:{_PLACE}|(?!<c>)[<ns>])"
    f"(?:{_STATE}-(?:based|area|headquartered) |-(?:based|listed|headquartered) (?=[a-z]))"
    "(?:(?!(?:of|in|to|and|or|by|with|from|for|that|which|who|is|was|has|had|its|said|"
    "says|on|at|as|into|after|before|when|while|where|than|but|buys?|sells?|owns?|holds?|"
    r"bought|sold|held|took|takes?|makes?|wants?|plans?|agrees?|will|would|[a-z]+ed)\b)"
    r"[a-z][\w’'-]{1,16} ){0,5}"
)
# "Works with local and foreign lenders, including X": a description before the names
_SUCH_AS = Before(
    "(?:(?<= with )|(?<= with, )|(?<= by )|(?<= in )(?<!invested in )(?<!investing in )|"
    "(?<= among )|(?<= between )|(?<= owns )|(?<= owned )|(?<= own )|(?<= controls )|"
    "(?<= acquired )|(?<= bought )|(?<= buys )|(?<= backed )|(?<= operates )|"
    "(?<= links to ))(?:(?!(?:with|by|from|in|that|which|who|is|was|are|were|has|had|have|"
    r"to|for|as|at|it|their|said|says|will|while)\b)(?:[\w’'-]{1,18}|<one>),? ){0,7}?"
    "(?!(?:clients|customers|users|consumers|authors|artists|writers|actors|directors|"
    r"musicians|designers|players|songs|films|shows|this|less)\b)[a-z]{3,15}s"
    f"(?: (?:in|across|from|around) (?:the )?{_PLACE})?"
    "(?:,? (?:such as|including|like|which include|that include|among them|for example|"
    r"e\.g\.,?|namely) | ?[—–] ?)(?:the |The )?"
)
# "Agreed to buy the maker of Tavra pumps, X, for": what it makes may be a name, X is meant
_MAKER_OF = Before(
    r"(?<![<ns>], )(?<![\w’'-])[Tt]he (?:[a-z-]{2,14} ){0,3}?(?:maker|owner|operator|producer|"
    r"publisher|brewer|seller|developer|manufacturer)s? of (?!<ns>, )[^,;.()]{2,60}?, "
    r"(?=[<ns>](?:[,.;]|$| (?:to|for|from|in|on|at|as|has|is|was|will|said|by)\b))"
)
BEFORE = (
    inserted_en.BETWEEN,
    inserted_en.BETWEEN_DASHES,
    loose_asides_en.SHORT_FORM,
    *speakers_en.OF_FIRM,
    introduced_en.STYLE,
    _CODED,
    _MAKER_OF,
    _LED_BY,
    _IN_THE_LEAD,
    _BASED,
    _OF_ANOTHER,
    introduced_en.IN_OFFICE,
    introduced_en.SO_TITLED,
    _NEIGHBOUR,
    _SUCH_AS,
    _OWNER,
    _OF_A_PEOPLE,
    DESCRIBED,
    _PLACED,
    _LED,
    _OF_SOMEBODY,
)
BEHIND = (
    speakers_en.OFFICER,
    loose_asides_en.OPENING,
    loose_asides_en.LABEL,
    loose_asides_en.CONVERTED,
    inserted_en.CIRCUMSTANCE,
    loose_asides_en.NOT_OTHERS,
    _AND_ITS_HEAD,
    _FOUNDED,
    _UNCLOSED,
    _UNCLOSED_UNIT,
    _OF_A_PART,
    APPOSED,
    inserted_en.INSERTED,
    inserted_en.WRITTEN,
    _OF_TOWN,
    _OF_TOWNS,
    _WHEN,
    _TOLD,
    _SELF_TOLD,
)
