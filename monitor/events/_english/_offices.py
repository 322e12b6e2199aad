"""Pieces of English regexes for offices and people."""

OFFICE = (
    "(?:,?(?: (?:<one>(?:'s)?|its|his|her|the|a|an|as|to be|to|new|next|[Gg]roup|"
    "company's|of|into|global|permanent|first|interim|role|post|position|job|duties|office|"
    "newly created|additional|sole|serve|join|lead|Board|<d>|[A-Z][\\w-]{1,14}|age \\d\\d|"
    "\\d\\d|board)){0,6},? (?P<position><jp>)(?! <pe>))"
)
# "As its chairman": the same, with the owner of the office as the company.
ITS_OFFICE = OFFICE.replace("<one>(?:'s)?", "(?P<company><one>|<cn>)(?:'s?)?")
AT = (
    "(?:(?: with [^.;,<ns>]{3,45}?)?,? (?:of|at|for|with) (?:the )?(?:[a-z-]{2,14} ){0,3}?"
    "(?P<company><co>))?"
)
NAMES = (
    "(?:re-?)?(?:named|appointed|names|appoints|appointing|naming|hired|hires|hiring|"
    "elevated|elevates|installing|nabbed|nabs|drafted in|drafts in|roped in|ropes in|upped|"
    "(?:taken|takes|took) on(?! (?:<one>|[a-z]))|"
    "elected|elects|promoted|promotes|promoting|tapped|taps|picked|picks|chose|chosen|"
    "selected|selects|recruited|recruits|poached|poaches|lured|lures|enlisted|enlists|"
    "brought (?:in|on|back)|brings (?:in|on|back)|added|adds|nominated|nominates|"
    "installed|installs|unveiled|confirmed)"
)
# "Its former", "ex-Kestrel boss", "Kestrel's", "current finance director,": before an appointee
DESCRIBED = (
    "(?: (?:<one>|its|<j>,?|(?:ex-)?<cn>(?:'s?)?(?= (?:[a-z-]{2,14} ){0,3}(?:<j>,? )?<pe>)|"
    "[a-z-]{2,14}:?)){0,6}?"
)
# "From deputy", "from finance director": the last office, before the new one
FROM_OFFICE = (
    "(?: from (?:(?:<one>|the|his|her|[a-z-]{3,14}) ){0,3}?(?:<jp>|[a-z-]{3,14})(?= to ))?"
)
# "Will", "is set to", "has agreed to": active forms between a person and a verb
WILL = (
    "(?:,? who(?= (?:becomes|takes|moves|steps)\\b)|,?(?: who| and)?"
    "(?: (?:will|would|has|had|have|to|also|now|then|soon|formally|officially|"
    "immediately|today|reportedly|(?:is|was|are) to|agreed to|(?:is|was|are) (?:reportedly )?"
    "(?:set|due|about|expected|poised|in line|likely|ready|preparing) to|"
    "(?:is|was|are|will be|would be)(?= (?!being)[a-z]{3,12}ing\\b)|<d>|on <d>)){1,5})?"
)
PEOPLE = (
    "(?P<person><ps>(?:(?:, | and |, and )"
    "(?:(?:senior|veteran|fellow|former|executive|director) ){0,2}(?:<j>,? )?<pe>){0,3})"
    "(?!(?:'s?)? (?:[a-z-]{2,14} ){0,2}<j>(?: <pe>|, <pe>,))"
    "(?! (?:alum(?:nus|na|ni)?|veterans?|exec(?:utive)?s?|insiders?)\\b)"
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
