"""Words and patterns that decide which firm a reference means."""

import re

from monitor.reading.marks import CHARS, COMPANIES, NAMED, PEOPLE

TWO = frozenset(["the two companies", "the two firms", "both companies", "the pair", "the duo"])
SHARES = rf"(?:\b(?:shares|stakes?|interest|(?:share)?holding) (?:in|of)|{CHARS['percent']} of) "
SHARES_IN = re.compile(f"{SHARES}$")
# And the employer of who deals: "Helios's founder Ann Lee sold shares in the company"
SHARES_IN_FIRM = re.compile(
    rf"{SHARES}(?:[a-z]+ ){{0,3}}[{NAMED}]|"
    rf"[{NAMED}](?='s (?:[a-z-]+ |{CHARS['title']} ){{1,4}}[{PEOPLE}] [a-z][^,;{NAMED}]{{0,60}}$)"
)
# "Helios, run by Boone Calder, which": the antecedent is the firm, not the likely person.
LED_BY = re.compile(
    rf"(?:\b(?:run|led|headed|founded|chaired|managed|started|set up|created) by|[{COMPANIES}] of)"
    rf"(?: [a-z]+){{0,3}} {CHARS['maybe_person']},? $"
)
OPENING = re.compile(
    rf"[A-Z][a-z]+ [^,;{NAMED}]{{0,60}}\b(?:of|with|by|from|to|for|against|at|in|into|over|"
    f"near) (?:the )?(?:[a-z-]+ ){{0,3}}[{NAMED}](?:(?:, | and )[{NAMED}])*,"
)
OPENS = re.compile(
    f"(?:^|(?<=[，；]))[{NAMED}](?!的|旗下|、)|[收接]到[^，。；{NAMED}]{{0,12}}[{NAMED}]"
    f"(?=[^，。；{NAMED}]{{0,24}}(?:通知|函|报告书)》?，)"  # who informs the issuer
)
SELF = frozenset("公司 本公司 集团 本集团 我司 我公司 贵公司 贵司 上市公司 我们".split())
MINE = frozenset("本公司 本集团 我司 我公司".split())  # the issuer of the notice, whoever is named
GIVES_NOTICE = re.compile(
    f"(?:^|[，\n])(?:[^，。]{{0,12}}，)?(?P<firm>[{NAMED}])[^，。；{NAMED}]{{0,14}}(?:公告|披露)"
    rf"[^。；]{{0,200}}?{CHARS['one']}的?[\d.,万亿]{{0,16}}股"
)
TARGETS = ("目标公司", "标的公司")
OWN = frozenset(("the company", "the corporation", "公司", "本公司", "本集团", "我司", "我公司"))
BUSINESS = frozenset({"the business"})
# "Kestrel's parent said it": the antecedent is not Kestrel
OWNER_OF = re.compile(rf"[{NAMED}](?=[’']s? (?:[A-Za-z-]+ ){{0,3}}(?:parent|owner)\b)")
SERVING = tuple(f"{word} " for word in "for of to at on in during".split())
# "Kestrel was called in to act as administrators for the retailer": not Kestrel
SERVES = re.compile(
    rf"[{NAMED}](?=[^,;.{NAMED}]{{0,60}}\b(?:act(?:s|ed|ing)?|appointed|called in|named|hired|"
    r"brought in|drafted in|chosen|retained|engaged|is|are|was|were|been|as)\b"
    r"(?: [a-z]+){0,4}? (?:[a-z-]+ )?"
    r"(?:administrator|liquidator|receiver|auditor|advis[eo]r|broker|monitor|trustee|underwriter|"
    r"insolvency practitioner)s? (?:for|of|to|at) $|"
    # "Kestrel advised Tern on its sale"
    r" (?:has |had |is |was )?(?:advis(?:ed|es|ing)|represent(?:ed|s|ing)|act(?:ed|s|ing) for)"
    rf" (?:the )?(?:[a-z-]+ ){{0,3}}[{NAMED}] (?:on|in|during) $)"
)
