"""How English texts introduce people: their style and age, their offices behind the name."""

from monitor.reading.marks import CHARS
from monitor.reading.masks.beside import Before, Behind

STYLE = Before(
    r"\b(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Professor)\.?|(?:Gen|Col|Capt|Maj|Lt|Rev|Hon)"
    r"\.|venture capitalist) |"
    r"(?:\b[Ff]ormer |\bex-)[<ns>](?:’s|'s)? (?:[a-z]+ ){0,2}?(?:<j>|boss|chief|banker) (?=<p>)|"
    r"[<ns>] professor (?=<p>)|\b\d\d-year-old (?:[a-z]+ ){0,2}?(?=<p>)"
)
# X, most recently president and CEO of Y in Leeds, will retire; X, pictured, will
IN_OFFICE = Behind(
    ", (?:pictured(?: [a-z]+)?|(?:(?:the|an?|<one>|now|currently|formerly|previously|latterly|most "
    "<d>|until (?:recently|now|then|<d>),?|who (?:was|is|ha[sd] been|served as|worked as)|"
    "former) ){0,3}(?:<j>(?:(?:, | and |, and )<j>){0,3}|"
    "(?:(?:its|<one>) )?(?:former |current |global |[a-z]+ )?(?:head|boss|leader|chief|"
    "co-?founder)) (?:of|at|for|with|in) [^;.()<p>]{1,90}?),"
    "(?= (?:(?:will|has|is|was|had|would|[a-z]+ed|[a-z]+s|quit|left|took|to (?:the|be|become|lead|"
    "run|head))\\b|to (?:<one>|<j>)|as(?: <one>)?(?: [a-z]+)? <j>))"
    r"|, <j> (?:of|at|with) <co>,(?= and <ps>,? (?:an?|to|as)\b)"
)
# "Stacy Hale, chief accounting officer, has been appointed"
SO_TITLED = Behind(
    r", <j>(?:(?:, | and |, and )<j>){0,3},(?= (?:has|had|was|is|will|would|[a-z]+ed)\b)",
    CHARS["person"] + CHARS["maybe_person"],
)
