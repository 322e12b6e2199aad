"""English wordings: how texts say that a company's registered office moved."""

from monitor.events._pattern import Pattern

PATTERNS = (
    Pattern(
        "address_change-en",
        "en",
        "(?P<company><co>)(?:[^.;\ue000-\ue003]|<d>){0,30}? (?P<t>(?:mov(?:ed|es|ing)|relocat(?:ed|es|ing)|chang(?:ed|es))) (?:<one>|its|the) (?:global |registered |corporate )?(?:headquarters|registered office|office|registered address|address|head office)(?: from (?P<from>[^.;,]{1,40}?))? to (?P<to>[^.;,]{1,40})",
        example="North Systems Ltd. moved its headquarters from London to Leeds.",
        counterexample="North Systems Ltd. moved its money from London to Leeds.",
    ),
)
