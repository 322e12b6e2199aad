"""How texts say that somebody's share in a firm grew, shrank or changed hands."""

from collections.abc import Iterator

from monitor.events._candidate import Candidate
from monitor.events._english import shareholding_change as _english
from monitor.events._pattern import Pattern
from monitor.events._slots import Place, subject

ROLES = ("holder", "acquirer", "seller", "target")
NEEDS = ("holder", "seller", "acquirer")
WORDS = {
    "zh": "增持|减持|转让|出售|受让|抛售|卖出|套现|股权变更|退出|易主|接盘|举牌",
    "en": "stake|shareholding|holding|interest|shares|ownership",
}

PATTERNS = (
    Pattern(
        "shareholding-zh-transfer",
        "zh",
        "(?P<seller><pas>)(?:<g>|<d>|，<g>{0,4}?将){0,16}?(?:将|把)(?:其|<one>|<g>){0,4}?(?:所?持有?的?)(?:<g>){0,3}?(?P<target><co>)(?:<g>|<m>){0,6}?(?P<percent><r>)?(?:<g>){0,12}?(?P<t>转让|出售|协议转让|卖)(?:<g>){0,3}?(?:给|予|至|与)(?P<acquirer><pas>)",
        example="海山集团将其持有的云桥科技20%股权转让给平川控股。",
        counterexample="海山集团将其持有的云桥科技20%股权质押给平川控股。",
        base=0.95,
    ),
    Pattern(
        "shareholding-zh-to",
        "zh",
        "(?P<seller><pas>)(?:<g>|<d>){0,12}?(?:向|给)(?P<acquirer><pas>)(?:<g>|<d>){0,8}?(?P<t>转让|出售|协议转让|卖出)(?:了)?(?:其|<one>|<g>){0,4}?(?:所?持有?的?)?(?:<g>){0,3}?(?P<target><co>)?(?:<g>|<m>){0,6}?(?P<percent><r>)?(?:<g>){0,4}?(?:股权|股份|股)",
        example="海山集团向平川控股转让所持云桥科技20%股权。",
        counterexample="海山集团向平川控股转让专利。",
    ),
    Pattern(
        "shareholding-zh-receive",
        "zh",
        "(?P<acquirer><pas>)(?:<g>|<d>|<m>){0,16}?(?P<t>受让|接盘|协议受让)(?P<seller><pas>)(?:<g>){0,4}?(?:持有|所持)(?:有)?(?:的)?(?P<target><co>)?(?:<g>|<m>){0,10}?(?P<percent><r>)?(?:<g>){0,4}?(?:股权|股份|股)",
        example="平川控股受让海山集团持有的云桥科技20%股权。",
        counterexample="平川控股受让海山集团持有的专利。",
    ),
    Pattern(
        "shareholding-zh-holder-of",
        "zh",
        "(?P<target><co>)(?:的)?(?:<g>|<j>|，|及|<d>){0,8}?(?:股东|实际控制人|实控人|一致行动人|<j>)(?:<g>){0,6}?(?P<holder><pas>)(?:<g>|<d>|<m>|<r>|，|<j>){0,40}?(?P<t>增持|减持|抛售)(?:了)?(?:<one>)?(?:<g>|<m>|<d>){0,12}?(?:股|<r>)",
        example="云山白药股东平山人寿近期减持公司股份1277万股。",
        counterexample="云山白药股东平山人寿近期参加会议。",
        base=0.92,
    ),
    Pattern(
        "shareholding-zh-up-down",
        "zh",
        "(?P<holder><pas>)(?:<g>|<d>|<m>|<r>){0,20}?(?P<t>增持|减持|抛售|举牌)(?:了)?(?:所持|其所持|其持有的|持有的|公司|<g>){0,4}?(?P<target><co>)?(?:<g>|<m>|<d>){0,12}?(?P<percent><r>)?",
        example="海山集团近日增持云桥科技500万股。",
        counterexample="海山集团近日参观云桥科技。",
    ),
    Pattern(
        "shareholding-zh-sell",
        "zh",
        "(?P<seller><pas>)(?:<g>|<d>|<m>){0,16}?(?P<t>转让|出售|卖出|抛售|出让|清仓|卖掉)(?:了)?(?:所持|其所持|其持有的|持有的|所持有的|<g>){0,4}?(?P<target><co>)(?:<g>|<m>|<d>){0,8}?(?P<percent><r>)?(?:<g>){0,4}?(?:股权|股份|股)",
        example="海山集团拟转让所持云桥科技20%股权。",
        counterexample="海山集团拟转让云桥专利。",
    ),
    *_english.PATTERNS,
)


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """Nobody is the target of their own trade; shares of an unnamed firm are the announcer's."""
    if candidate.rule == "shareholding-zh-up-down" and not candidate.keys("target"):
        candidate.fillers += [
            f for f in subject("target", 0, place) if f.key not in candidate.keys("holder")
        ]
    actors = {f.key for f in candidate.fillers if f.role != "target"}
    candidate.fillers = [f for f in candidate.fillers if f.role != "target" or f.key not in actors]
    yield candidate
