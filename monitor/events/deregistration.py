"""How texts say that a company was struck off or dissolved."""

from collections.abc import Iterator

from monitor.events._english.registers import deregistration as _english
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.pattern import Pattern
from monitor.events._patterns.place import Place
from monitor.reading.regexes.late import late

ROLES = ("company",)
WORDS = {
    "zh": "注销|吊销|解散|清算组",
    "en": "[Dd]eregister|de-register|[Ss]truck off|off the register|from the register|[Dd]issol|"
    "register has|register was|deleted|erased|expunged|striking|strike-off|deregistration|"
    "ceased to exist|registration|ceases to exist|company register|companies register|"
    "commercial register|trade register|business register|status",
}

PATTERNS = (
    Pattern(
        "deregistration-zh",
        "(?:<co>(?:<g>|<d>){0,14}?)?(?P<t>注销)了?<g>{0,16}?(?P<company><cn>(?:<and><cn>){0,7})|"
        "(?P<company><c>(?:<and><c>){1,7}|<co>)(?!(?:之间|双方)?的?合[资营])(?:<g>|<d>){0,14}?"
        "(?P<t>注销(?:登记)?|被?吊销(?:营业执照)?|解散(?!了?(?:<g>|<many>){0,6}(?:团队|部门|董事会|委员会|联盟|小组|公司|企业|业务|<cn>)))"
        "(?!合资|原因|背景|[与和]|了?<g>{0,4}?(?:账户|专户|股[份票]|期权|限制性|商标|债券|专利)|了?<g>{0,10}?(?:子公司|孙公司|分公司|"
        "许可|资质))|"
        "(?P<t>吊销)了?(?P<company><cn>(?:<and><cn>){0,7})(?:等<g>{0,6})?的?(?=营业执照)",
        example="企查查显示，云桥科技有限公司近日注销。",
        counterexample="云桥科技有限公司注销账户。",
    ),
    Pattern(
        "deregistration-zh-several",
        "(?:(?:[家个]|旗下|关联)(?:子?公司|企业)|<many>)(?:<g>|<d>){0,8}?(?P<t>注销)(?:登记|完成)?，(?:<g>{0,4}?包括|"
        "(?:分别|依次)[为是])(?P<company><cn>(?:<and><cn>){0,9})",
        example="海山集团三家子公司日前注销，分别为云桥科技有限公司、云桥贸易有限公司。",
        counterexample="海山集团三家子公司日前注销，分别位于云州和平湖。",
    ),
    Pattern(
        "deregistration-zh-winds-up",
        "(?P<company><cn>)<g>{0,2}?终止(?:经营|营业|运营)(?:活动)?，(?:<g>|，){0,30}?"
        "(?:清算|解散)(?:并|和|、)?(?P<t>注销)|"
        "(?P<company><co>)(?:<g>|<d>){0,14}?(?P<t>清算组备案)(?!材料|时|后|的)",
        example="董事会同意云桥科技有限公司终止经营活动，依法进行清算注销。",
        counterexample="董事会同意云桥科技有限公司终止经营活动，依法进行清算。",
        modality="planned",
    ),
    *_english.PATTERNS,
)
_AGREED = late("(?:同意|决定|审议[^，。；]{0,8}|议案》?|授权[^，。；]{0,8}办理)[^，。；]{0,8}$")
_TO_DO = late("对象|(?:[^，。；已完]{0,40}?的?(?:相关|后续)?)(?:事宜|手续|事项)(?!已|完)")
_DONE = late("(?:完成|完毕|已|办结)[^，。；]{0,20}$")


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """One event per firm; what a board agrees to (同意注销甲和乙) has yet to be done."""
    start, end = candidate.trigger
    text = place.document.text
    if candidate.modality == "asserted" and "-zh" in candidate.rule:
        left = max(place.span()[0], start - 24)
        agreed = _AGREED.search(text, left, start)
        if agreed or (_TO_DO.match(text, end) and not _DONE.search(text, left, start)):
            candidate.modality = "planned"
    for firm in candidate.of("company"):
        yield candidate.like(fillers=[firm])
