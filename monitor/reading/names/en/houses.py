"""What English texts say of firms only, even of those called like people or papers."""

from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.late import late

# Said of firms only, whatever a firm is called: Thomas Cook, the Financial Times.
_HOUSE_AFTER = late(
    "(?:['’]s?)? (?:shares|stock|shareholders|subsidiar(?:y|ies)|employees|stores|"
    "branches|outlets|shops|factory|factories|headquarters|financial "
    "(?:performance|results|year)|(?:quarterly|annual|full-year) results|pension "
    r"(?:fund|scheme)|parent(?: company)?|owners?\b(?! of)|takeover|workforce)\b|"
    " (?:employs|is (?:listed|owned|headquartered)|"
    "was (?:founded|incorporated|acquired|bought|taken over)|"
    r"(?:plc|group|chain|stores|shops|brand|franchise)\b)|"
    r" (?:profits?|sales|revenues?|staff|workers|bosses|shoppers|customers)\b|"
    " (?:has |have )?(?:named|names|appointed|appoints|hired|hires|promoted|promotes|poached) "
    r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2} (?:as |to be )its\b|"
    " (?:has been|have been|is being|to be|will be|being|be) (?:acquired|bought|taken over)"
    r"(?! (?:out|in|for the)\b)|"
    r" (?:collapsed|fell|went|has gone|has fallen|goes|tumbled|plunged) into administration\b|"
    " (?:entered|enters|exited|called in) (?:administration|administrators)|"
    r" out of administration\b|, (?:which is )?(?:majority-|part-|jointly )?owned by|"
    "(?:['’]s?)? (?:chief executive|CEO|chairman|chairwoman|managing director|"
    r"finance director|boss) (?=[A-Z][a-z]+ [A-Z])|, (?:an?|the|one of) (?:[\w’'-]+ ){0,5}?"
    "(?:company|firm|maker|start-?up|bank|lender|retailer|chain|subsidiary|manufacturer|"
    "airline|insurer|brewer|distributor|newspaper|magazine|broadcaster|wholesaler|"
    r"supermarket)\b(?!['’]s| (?:said|says|added|announced|told)\b)|"
    r", which (?:is|was)? ?(?:owned|employs|operates|has [\d,]+ "
    "(?:stores|staff|employees|shops|branches))"
)
_HOUSE_BEFORE = closing(
    r"\b(?:(?:shares|stake|interest) in|(?:%|(?:per ?)?cent|pct) of|"
    "(?:acquisition|takeover|purchase|ownership|owners?|sale|parent(?: company)?|"
    "subsidiary) of|(?:[Cc]hief executive|CEO|boss|managing director|finance director|"
    "chief financial officer|CFO|administrators?) (?:of|at|to|for)|"
    "(?:[Pp]rofits?|[Ss]ales|[Rr]evenues?|[Ss]taff|[Ww]orkers|[Jj]obs|[Ss]tores|[Ss]hops|"
    "[Ll]osses) at|(?:brands|chains|retailers|stores) (?:such as|like|including)|"
    "takeover bid for|[Dd]epartment stores?|merger with|(?:subsidiary|rival|retailers?|chain|"
    "company|firm|flagship|group|brand|label|maker|distributor|supplier|lender|bank|airline|"
    "broker|insurer|operator|producer|manufacturer|[a-z]*maker|newspaper)|"
    "(?:[Ii]ts|[Tt]heir|[’']s?)(?: [A-Za-z-]{2,16}){0,3} "
    "(?:subsidiary|unit|division|arm|affiliate|business|chain|brand),|"
    "(?:acquir(?:e|es|ed|ing)|t(?:akes?|aking|ook) over|(?<!of )sold (?:on )?to)) "
    "(?:the )?$"
)


def is_house(text: str, start: int, end: int) -> bool:
    """Whether the words around text[start:end] are said of firms only."""
    if _HOUSE_AFTER.match(text, end):
        return True
    return _HOUSE_BEFORE.search(text, max(0, start - 48), start) is not None
