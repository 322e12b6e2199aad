"""Pieces of English regexes for offices and people."""

OFFICE = (
    "(?:,?(?: (?:<one>(?:'s)?|its|his|her|the|a|an|as|to be|to|new|next|[Gg]roup|"
    "company's|of|global|permanent|first|interim|role|post|position|job|duties|office|"
    "newly created|additional|sole|serve|join|lead|Board|<d>|[A-Z][\\w-]{1,14}|age \\d\\d|"
    "\\d\\d|board)){0,6},? (?P<position><jp>)(?! <pe>))"
)
# "As its chairman": the same, with the owner of the office as the company.
ITS_OFFICE = OFFICE.replace("<one>(?:'s)?", "(?P<company><one>|<cn>)(?:'s?)?")
AT = "(?:,? (?:of|at|for|with) (?:the )?(?:[a-z-]{2,14} ){0,3}?(?P<company><co>))?"
NAMES = (
    "(?:re-?)?(?:named|appointed|names|appoints|appointing|naming|hired|hires|hiring|"
    "elected|elects|promoted|promotes|promoting|tapped|taps|picked|picks|chose|chosen|"
    "selected|selects|recruited|recruits|poached|poaches|lured|lures|enlisted|enlists|"
    "brought (?:in|on)|brings (?:in|on)|added|adds|nominated|nominates|"
    "installed|installs|unveiled|confirmed)"
)
PEOPLE = (
    "(?P<person><ps>(?:(?:, | and |, and )<pe>){0,3})(?!(?:'s?)? (?:[a-z-]{2,14} ){0,2}<j>"
    "(?: <pe>|, <pe>,))"
)
