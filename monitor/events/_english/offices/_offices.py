"""Pieces of English regexes for offices and people."""

from monitor.events._english._pieces import AUX
from monitor.events._english._verbs import done, inflected

OFFICE = (
    "(?:,?(?: (?:<one>(?:'s)?|its|his|her|the|a|an|as|to be|to|new|next|[Gg]roup|"
    "company's|of|into|in the (?:[a-z-]{3,14} ){0,3}?(?:role|post|position) of|"
    "global|permanent|first|interim|role|post|position|job|duties|office|"
    "newly created|additional|sole|serve|join|lead|Board|(?:later |early )?<d>|"
    "[A-Z][\\w-]{1,14}|age \\d\\d|"
    "\\d\\d|board)){0,6},? (?P<position><jp>)(?! <pe>| (?:said|says|told)\\b))"
)
# "As its chairman": the same, with the owner of the office as the company.
ITS_OFFICE = OFFICE.replace("<one>(?:'s)?", "(?P<company><one>|<cn>)(?:'s?)?")
AT = (
    "(?:(?: with [^.;,<ns>]{3,45}?)?,? (?:of|at|for|with) (?:the )?(?:[a-z-]{2,14} ){0,3}?"
    "(?P<company><co>))?"
)
_TO_OFFICE = (
    *"appoint,hire,elevate,install,nab,draft in,rope in,elect,promote,tap,pick,choose".split(","),
    *"select,recruit,poach,lure,enlist,bring in,bring on,bring back,add,nominate,unveil".split(","),
    *"designate,anoint,parachute in,reappoint,reinstate,co-opt,crown,enthrone,recall".split(","),
    *"swear in,line up,earmark,put forward".split(","),
)
NAMED = done("name", "confirm", *_TO_OFFICE)
# "Turned to Ann Lee as chairman", but "announced it had sacked Ann Lee as chairman" and "announced
# that Ann Lee had left as chairman"
_AS = "(?! that\\b)(?! <one> (?:has|had|will|would|is|was)\\b)(?=[^.;]{2,80} as )"
_SEES_AS = inflected(
    *"engage,sign up,turn to,land,snag,announce,bring,shift,switch,settle on,plump for".split(","),
    *"opt for,secure,prise".split(","),
)
# "Changed its name to": a noun
_NAME = "(?:nam(?:e[sd]|ing)|(?<!<one> )(?<!the )(?<!\\ba )name)"
NAMES = (
    f"(?:re-?)?(?:{_NAME}|{inflected(*_TO_OFFICE)}|{_SEES_AS}{_AS}|"
    f"{inflected('confirm')}(?! <one> (?:has|had|will|would|is|was)\\b)|"
    "upped|(?:taken|takes|took) on(?! (?:<one>|[a-z])))"
)
# "Its former", "ex-Kestrel boss", "Kestrel's", "current finance director,": before an appointee
DESCRIBED = (
    "(?: (?:<one>|its|<j>,?|(?:[Ee]x-)?<cn>(?:'s?)?(?= (?:[a-z-]{2,14},? ){0,3}(?:<j>,? )?<pe>)|"
    "(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord)\\b\\.?|[A-Z][a-z]{2,10}(?:an|ish|ese|ch)(?= [a-z<j>])|"
    "(?!(?:has|have|had|is|was|will)\\b)[a-z-]{1,14}(?::|,(?= <pe>))?)){0,6}?"
)
# "From deputy", "from finance director": the last office, before the new one
FROM_OFFICE = (
    "(?: from (?:(?:<one>|the|his|her|[a-z-]{3,14}) ){0,3}?(?:<jp>|[a-z-]{3,14})(?= to ))?"
)
WILL = (
    "(?:,? who(?= (?:becomes|became|takes|took|moves|moved|steps|stepped)\\b)|,?(?: who| and)?"
    f"(?:,? (?:{AUX}|after all,?|the (?:front-?runner|favourite|leading candidate))){{1,9}})?"
)
PEOPLE = (
    "(?P<person><ps>(?:(?:, | and |, and )"
    "(?:(?:senior|veteran|fellow|former|executive|director|ex-[a-z]+) ){0,2}(?:<j>,? )?<pe>){0,3})"
    "(?!(?:'s?)? (?:[a-z-]{2,14} ){0,2}<j>(?: <pe>|, <pe>,))"
    "(?! (?:alum(?:nus|na|ni)?|veterans?|exec(?:utive)?s?|insiders?)\\b)"
)
# What whoever leads a firm holds: "leadership of Kestrel", "the top job at Kestrel"
HELM = (
    "(?:[Ll]eadership|[Hh]elm|[Rr]eins|[Cc]hairmanship|[Pp]residency|[Bb]aton|"
    "[Dd]ay-to-day (?:control|management|running)|[Mm]anagement|[Cc]hair|[Cc]hief executive(?:’s|"
    "'s)? (?:job|chair)|"
    "[Tt]op (?:job|post|role|position|seat)|[Cc]orner office)"
)
# "The new head of Kestrel's wind business": an office that is no title by itself
HEAD_OF = (
    "(?: (?:as|to|be|the|new|next|interim|acting|permanent)){0,5} "
    "(?P<position>head|boss|chief) of (?:the )?(?P<company><cn>)"
)
# "Outgoing", "its finance director,": before the name of a predecessor
PREDECESSOR = (
    "(?: (?:outgoing|former|retiring|departing|current|longtime|interim|the|<one>|its|"
    "(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Professor)\\b\\.?|<cn>(?:'s?)?)){0,4}"
)
# "Joined the Halden Partnership to become", "poached from Halden to be": Halden is no person
NOT_A_FIRM = (
    "(?<!\\b[Tt]he )(?<!\\bfrom )(?<!\\bof )(?<!\\bat )(?<!\\bjoin )(?<!\\bjoins )(?<!\\bjoined )"
)
# "Former Kestrel chief Ann Lee", or a name behind a colon
HEADLINE_WHO = (
    "(?:^|: )(?:[A-Z][a-z]{1,12}(?:-[a-z]+)? |Ex-)?(?:(?:<cn>(?:'s?)?|<j>|[a-z-]{3,14}) ){0,4}?"
    "(?P<person><pe>(?:(?:, | and )<pe>){0,2})"
)
# "Her appointment was confirmed by Kestrel": whose it is, in a passive
ANNOUNCED = (
    "(?:was|has been|is being|will be) (?:announced|confirmed|approved|accepted|disclosed) by "
    "(?:the board of )?(?:the )?(?P<company><co>)"
)
