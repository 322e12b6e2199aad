"""How English texts say that firms merge, talk about it, or become part of another."""

from monitor.events._english._pieces import ARTICLE, FOR, GAP, NO_CARER
from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern

_PLAN = (
    "(?:[Aa]greement and )?[Pp]lan of [Mm]erger|[Mm]erger [Aa]greement|"
    "[Aa]rrangement [Aa]greement|[Bb]usiness [Cc]ombination [Aa]greement"
)
_TALKS = "(?:[Tt]alks|[Nn]egotiations|[Dd]iscussions)"
_MERGING = "(?:[Mm]erger|[Tt]akeover|[Aa]cquisition|[Bb]uyout|[Tt]ie-up|[Cc]ombination)"
_A_MERGER = f"(?:an? |the )?(?:[a-z-]{{3,14}} |<m> ){{0,3}}?{_MERGING}\\b"

PATTERNS = (
    Pattern(
        "acquisition-en-merge",
        f"(?P<acquirer><cos>){GAP} "
        "(?P<t>(?:merg|amalgamat)(?:e[sd]?|ing|er)(?! (?:with and )?into\\b)|"
        "combin(?:e[sd]?|ing)|(?:business|merger|all-stock|all-share) combination|"
        f"{_PLAN}|merger of equals)(?: [a-z-]{{1,14}}){{0,4}}? "
        f"(?:with|into|agreement with) {ARTICLE}"
        "(?P<target><cos>)(?! (?:to (?:acquire|buy)|under which|pursuant to which)|"
        f"'s? (?!board|owner|shareholder|management)[a-z]){FOR}",
        example="Two years later North Systems merged with Helios Holdings.",
        counterexample="North Systems merged its departments.",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-merges-into",
        f"(?P<target><cos>){GAP} (?P<t>(?:merg|amalgamat)(?:e[sd]?|ing)) (?:with and )?into "
        f"{ARTICLE}(?P<acquirer><co>)(?!'s? (?!board|owner|shareholder|management)[a-z])",
        example="North Systems will merge with and into Helios Holdings.",
        counterexample="North Systems will march with and into Helios Holdings.",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-merge-both",
        "(?<!behind )(?<!against )(?<!than )(?<!like )"
        "(?P<acquirer><co>(?:, <co>){0,8})(?:,? and |/| & | nor )"
        "(?P<target><co>)(?:[^.;<ns>]){0,60}? "
        "(?P<t>(?:(?:to|will|would|considering|agreed to|plan to|are set to|"
        "completed (?:their|the)|announced (?:their|a|the)|agree|discuss|"
        "in talks (?:to|on|over)|are|have|merger|"
        "they(?: had| have)?)(?: [a-z-]{1,12}){0,3}? )?"
        "(?:merg(?:e|er|ed|ing)(?! with|(?: [a-z<many>-]+){2,6} (?:in|into|under) an? "
        "(?:new|joint|separate|common) (?:[a-z-]+ )?(?:company|venture|firm|entity)\\b|"
        " (?:candidates?|partners?|targets?|prospects?|"
        "arbitrage|activity|wave|fever|rumou?rs)\\b)|amalgamat(?:e|ed|ion)|combine "
        "(?:their|<many>|the two)(?: [a-z]+)? ?(?:businesses|operations|companies|"
        f"activities|forces|societies)?|join forces in a merger|talks (?:about|on|over) an? "
        f"(?:[a-z-]+ )?combination(?! of (?!the\\b|<many>)| (?:therap|drug|treatment))))\\b{FOR}",
        example="North Systems and Helios Holdings agreed to merge in a $3 billion all-share deal.",
        counterexample="North Systems and Helios Holdings agreed to disagree.",
        base=0.85,
    ),
    Pattern(
        "acquisition-en-merge-of",
        "(?P<t>[Mm]erger|[Aa]malgamation|(?<!\\b[Aa] )(?<!<one> )(?<!<many> )[Cc]ombination"
        "(?! of (?:an?|its|their|his|her|our)\\b)|[Mm]erging),? (?:of|between) "
        f"{ARTICLE}(?P<acquirer><co>(?:, <cn>){{0,3}}),? (?:and|with) {ARTICLE}"
        "(?P<target><co>)",
        example="The merger of North Systems and Helios Holdings closed.",
        counterexample="The merger of the two closed.",
    ),
    Pattern(
        "acquisition-en-merged-into",
        rf"(?:<co>|<pe>|\b[a-z]++){GAP} (?P<t>merg(?:e[sd]?|ing)|fold(?:s|ed|ing)?) {ARTICLE}"
        f"(?P<target><co>) (?:into|with) {ARTICLE}(?P<acquirer><co>)(?! to form)",
        example="Sir Terence merged North Systems into the Helios Holdings group.",
        counterexample="Sir Terence mailed North Systems into the Helios Holdings group.",
        base=0.84,
    ),
    Pattern(
        "acquisition-en-talks-between",
        f"(?P<t>{_MERGING} {_TALKS}|{_TALKS}(?= between [^.;]{{3,90}}? "
        f"(?:about|over|on|regarding) {_A_MERGER})) (?:between|of) {ARTICLE}"
        f"(?P<acquirer><co>),? and {ARTICLE}(?P<target><co>)",
        example="Merger talks between North Systems and Helios Holdings have broken down.",
        counterexample="Trade talks between North Systems and Helios Holdings have broken down.",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-shares-on-talks",
        "(?P<target><co>)(?:'s?)? (?:shares|stock)\\b[^.;:<ns>]{2,70}? "
        f"(?:(?P<t>{_MERGING} {_TALKS}) with {ARTICLE}(?P<acquirer><co>)|(?:as|after) "
        f"(?P<acquirer><co>)(?:'s?)? (?P<t2>(?:{_MERGING}|deal) {_TALKS}))",
        example=(
            "North Systems shares hit a record low amid £750m takeover talks with Helios Holdings."
        ),
        counterexample=(
            "North Systems shares hit a record low amid wage talks with Helios Holdings."
        ),
        base=0.88,
    ),
    Pattern(
        "acquisition-en-talks-of",
        f"(?P<t>{_TALKS} (?:over|about|on|regarding) {_A_MERGER}) by {ARTICLE}(?P<acquirer><co>)",
        example=(
            "North Systems fell after reports that talks over a possible takeover by Helios "
            "Holdings had broken down."
        ),
        counterexample=(
            "North Systems fell after reports that talks over a possible visit by Helios "
            "Holdings had broken down."
        ),
        subject="target",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-talks",
        f"(?<! and )(?P<acquirer><co>)(?:'s)?{GAP}(?:<one> |its )?"
        f"(?:(?P<t>{_TALKS}) (?:with {ARTICLE}(?P<target><co>) )?(?:over|about|on|regarding|"
        f"for) {_A_MERGER}(?: with {ARTICLE}(?P<target><co>))?|"
        f"(?P<t2>{_MERGING} {_TALKS}) with {ARTICLE}(?P<target><co>))",
        example=(
            "North Systems said its talks with Helios Holdings over a merger have ended "
            "without agreement."
        ),
        counterexample="North Systems said its talks with Helios Holdings over prices have ended.",
        base=0.85,
    ),
    Pattern(
        "acquisition-en-part-of",
        f"(?<!(?:share|stake) (?:of|in) )(?P<target><co>){GAP} "
        f"(?P<t>(?:{inflected('become')}|made|now)(?: a)? part of|"
        "passed to|(?:is|are|was|now) (?:now |still )?in the hands of|"
        f"{inflected('become')} owned by) {NO_CARER}{ARTICLE}"
        "(?P<acquirer><co>)",
        example="In 2015 North Systems became part of Helios Holdings.",
        counterexample="In 2015 North Systems became proud of Helios Holdings.",
        base=0.74,
    ),
    Pattern(
        "acquisition-en-merge-headline",
        "^(?P<acquirer><cn>), (?P<target><cn>) "
        "(?P<t>(?:[a-z-]{2,12} ){1,4}?(?:merger|tie-up|combination|merge)"
        "(?: plans?| talks| deal| agreement)?)\\b",
        example="North Systems, Helios Holdings scrap merger plan",
        counterexample="North Systems, Helios Holdings scrap pension plan",
        base=0.84,
    ),
)
