"""Which lines of an English text are no part of its story: blurbs, disclaimers, pointers."""

import re

# From such a line on nothing is told but by the headline, which comes last.
_TAIL = re.compile(
    r"(?m)^\W{0,4}(?:About (?:the )?[A-Z][^\n.]{1,60}|ABOUT [A-Z][^\n.]{1,60}|(?:Cautionary |Safe Harbor )?"
    r"(?:Statement |Note |Information )?(?:Regarding |on |Concerning )?Forward[- ]Looking Statements?[^\n]{0,60}|"
    r"FORWARD[- ]LOOKING STATEMENTS?|Safe Harbor[^\n]{0,40}|Notes? to [Ee]ditors?:?|Media [Cc]ontacts?:?|"
    r"(?:Press|Investor|Investors|Investor Relations|For (?:more|further) information)[^\n.]{0,40}(?:[Cc]ontacts?|contact):?[^\n]{0,40}|"
    r"(?:Related|More|Other|Latest|Recommended|Trending|Popular|Top) (?:[Aa]rticles?|[Ss]tories|[Nn]ews|[Rr]eading|[Cc]ontent|[Hh]eadlines|[Pp]osts?)(?: [^\n]{0,40})?|"
    r"(?:Read|See) (?:more|also|next|related)[^\n]{0,40}|Most (?:read|popular|viewed)[^\n]{0,40}|You (?:may|might) also like[^\n]{0,40}|"
    r"(?:Sign up|Subscribe)[^\n]{0,80}|Disclaimer:?[^\n]{0,40}|No Offer or Solicitation|Participants in the Solicitation|"
    r"Additional Information and Where to Find It|Source:? [A-Z][^\n]{0,60}|SOURCE [A-Z][^\n]{0,60})$"
)
# Such lines alone are left out.
_LINE = re.compile(
    r"(?m)^\W{0,4}(?:(?:READ|SEE|Read|See)(?: MORE| ALSO| more| also)?:[^\n]*|(?:RELATED|Related|ALSO READ|Also read|More on this|"
    r"Editor's note|Editor’s note|Photo|Image|Picture|Caption|Reporting by|Edited by|Writing by|Additional reporting|\(Reporting by|"
    r"This (?:story|article)|Advertisement|Disclosure)\b[^\n]*|Item \d{1,2}\.\d\d[^\n]*)$"
)


def spans(text: str, end: int) -> list[tuple[int, int]]:
    """The parts of text[:end] to be passed over. A text that begins so is all story."""
    found = [m.span() for m in _LINE.finditer(text, 0, end)]
    tail = next((m for m in _TAIL.finditer(text, 0, end) if m.start() > end // 5), None)
    return [*found, (tail.start(), end)] if tail else found
