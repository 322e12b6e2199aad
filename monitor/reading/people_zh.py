"""What makes a few Chinese characters a person: a surname, and a label or a choice before them."""

import re
from collections.abc import Iterator

from monitor.reading import words_zh as words

_LABELLED = re.compile(
    r"(?:法定代表人|法人代表|法人|董事长|执行董事|总经理|经理|负责人)[^，。；由]{0,6}由(?P<former>[一-鿿]{2,4}?)(?:变更|更换|调整|更替)为"
    r"(?P<successor>[一-鿿]{2,4}?)(?=[，,。；;、（(\s]|担任|$)|"
    r"(?:法定代表人|法人代表|法人)(?:变更为|[为是由系:：])(?P<name>[一-鿿]{2,3})(?=[，,。；;、（(]|接任|担任|出任|变更|$)|"
    r"(?:聘任|选举|任命|委任|推选|提名|增补|补选|聘请)(?P<chosen>[一-鿿]{2,4}?)(?:先生|女士|同志)?"
    r"(?=(?:为|担任|出任|接任)(?:公司|本行|该行|集团|新任|第|副?董事|独立|执行|总|副|财务|首席|监事|行长))"
)


def labelled(text: str) -> Iterator[tuple[int, int]]:
    """The people that the words round their names give away, whatever else these may mean."""
    for match in _LABELLED.finditer(text):
        for name, surface in match.groupdict().items():
            if surface and is_person(surface):
                yield match.span(name)


def is_person(surface: str) -> bool:
    """Shaped like a Chinese person's name: a surname and one or two characters more."""
    if len(surface) in {2, 3} and surface[0] in words.SURNAMES and surface[:2] not in words.PLACES:
        return True
    return len(surface) in {3, 4} and surface[:2] in words.SURNAMES
