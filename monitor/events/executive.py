"""How texts say in passing who holds an office: a fact about a company, not news."""

from collections.abc import Iterator

from monitor.events._candidate import Candidate
from monitor.events._pattern import Pattern
from monitor.events._slots import Place

ROLES = ("person", "company")
NEEDS = ("person",)
BACKGROUND = True
WORDS = {
    "zh": "董事|总裁|经理|主席|首席|行长|总监|监事|创始人|秘书长|CEO|会长|院长|合伙人|负责人",
    "en": r"[Cc]hair|[Cc]hief|CEO|CFO|COO|CTO|[Pp]resident|[Dd]irector|[Ss]ecretary|[Ff]ounder|[Mm]anag|[Pp]artner|[Hh]ead of",
}
_AT = " (?:of|at|for) (?:the )?(?:\\d[\\w-]* )?(?P<company><pa>)"

PATTERNS = (
    Pattern(
        "executive-zh-acting",
        "zh",
        "(?P<person><ps>)(?:先生|女士)?(?:<g>){0,3}?(?P<t>暂代|代行|代为履行|暂时代为|暂时履行|代理|代为)(?:<g>){0,4}?(?P<position><js>)",
        example="高登锋辞去公司董事长职务，由程杰暂代履行董事长职责。",
        counterexample="程杰代为签署协议。",
        subject="company",
        facts={"change": "acting"},
        base=0.92,
    ),
    Pattern(
        "executive-zh-stays",
        "zh",
        "(?P<person><ps>)(?:先生|女士)?[^。；，]{0,24}?(?P<t>仍任|仍担任|继续担任|仍为|留任)(?:公司|<one>)?(?P<position><js>)",
        example="张斌辞去董事长职务后仍任总裁。",
        counterexample="张斌辞去董事长职务后离开。",
        subject="company",
        facts={"change": "holds"},
    ),
    Pattern(
        "executive-zh-is",
        "zh",
        "(?P<person><ps>)(?:先生|女士)?(?:现)?(?P<t>为|是|系|任|担任|现任)(?P<company><co>)(?:的)?(?P<position><js>)",
        example="周云山为海山集团董事局主席。",
        counterexample="周云山为海山集团颁奖。",
        facts={"change": "holds"},
        base=0.93,
    ),
    Pattern(
        "executive-zh-title",
        "zh",
        "(?P<company><pa>)(?:<g>){0,5}?(?P<position><js>)(?P<person><ps>)(?=(?:先生|女士)?(?:表示|称|说|指出|透露|介绍|认为|在|告诉|，|、|。|和|与|坦言|强调|回应|分析|也|对|向))",
        example="海山集团董事长周云山表示，公司将继续投入。",
        counterexample="海山集团董事长会议召开。",
        facts={"change": "holds"},
        base=0.88,
    ),
    Pattern(
        "executive-en-is",
        "en",
        "(?P<person><ps>)(?: (?:is|serves as|currently serves as|remains|works as|acts as)),? (?:<d> )?(?:the |a |an |its |<one> )?(?P<position><js>)"
        + _AT,
        example="Zhou Yunshan is the Chairman of the Board of Directors of Hai Group.",
        counterexample="Zhou Yunshan is the son of a farmer.",
        facts={"change": "holds"},
        base=0.93,
    ),
    Pattern(
        "executive-en-apposition",
        "en",
        "(?P<person><ps>), (?:the |a |an )?(?P<position><js>)" + _AT,
        example="Hu Qimin, deputy secretary-general of the 50-member China Fusion Forum, spoke to a reporter.",
        counterexample="Hu Qimin, a reader of the China Fusion Forum, spoke to a reporter.",
        facts={"change": "holds"},
        base=0.93,
    ),
    Pattern(
        "executive-en-title",
        "en",
        "(?P<company><co>)(?:'s?)? (?P<position><js>),? (?P<person><ps>)(?= (?:said|says|told|added|noted|wrote|confirmed|denied|announced)|,)",
        example="Helios Energy chief executive Anna Kellner said so.",
        counterexample="Helios Energy customers Anna Kellner said so.",
        facts={"change": "holds"},
        base=0.88,
    ),
    Pattern(
        "executive-en-whose",
        "en",
        "(?P<company><one>)(?:'s?)? (?P<position><js>) is (?P<person><ps>)",
        example="North Systems GmbH was registered; its managing director is Anna Kellner.",
        counterexample="Its managing director is ill.",
        facts={"change": "holds"},
    ),
)


def finish(candidate: Candidate, _place: Place) -> Iterator[Candidate]:
    """One fact for each office."""
    candidate.modality = "asserted"
    position = candidate.facts.get("position")
    for one in position if isinstance(position, list) else [position]:
        single = candidate.like()
        single.facts["position"] = one
        yield single
