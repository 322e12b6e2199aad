"""Recognises people in Chinese: by a surname, and a label or a title before it."""

import re
from collections.abc import Iterator

from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.late import late
from monitor.reading.regexes.nearby import Nearby
from monitor.reading.words import people_zh
from monitor.reading.words import zh as words
from monitor.reading.words.prose_zh import word_at

_LABELLED = Nearby(
    "(?:法定代表人|法人代表|法人|董事长|执行董事|总经理|经理|负责人)[^，。；由]{0,6}由"
    "(?P<former>[一-鿿]{2,4}?)(?:变更|更换|更改|调整|更替|改|换|变)[为成]"
    r"(?P<successor>[一-鿿]{2,4}?)(?=[，,。；;、（(\s]|担任|$)|"
    "(?:法定代表人|法人代表|法人)(?:[、兼及和以][^，。；由为是系]{2,14}?)?"
    "(?:变更为|[均都]?[为是由系:：])"
    "(?P<name>[一-鿿]{2,3})(?=[，,。；;、（(]|接任|担任|出任|变更|$)|"
    "自然人(?P<natural>[一-鿿]{2,3}?)"
    "(?=全资|持有|持股|控[制股]|独资|出资|受让|竞得|[以所将拟与和、，（])|"
    "(?:^|(?<=[，；。：]))(?:由)?(?P<taker>[一-鿿]{2,3})(?:先生|女士)?"
    "(?=(?:接任|继任|接棒|获任|辞任|卸任|升任|连任|续任)(?:公司|新任|副?董事|总|副|财务|首席|监事|行长|CEO|[，。]|$))|"
    "(?:聘任|续聘|重选|指定|确认|(?<![招竞应受解延])聘(?!任新)|选举|任命|委任|推选|提名|增补|补选|聘请|决定：|决定:|宣布，|宣布：)"
    "(?P<chosen>[一-鿿]{2,4}?)(?:先生|女士|同志)?"
    "(?=获?(?:为|任|担任|出任|接任)(?:公司|[一-鿿（）]{2,20}(?:公司|集团)|本行|该行|集团|"
    "新任|第|副?董事|独立|执行|总|副|财务|首席|监事|行长))",
    "变更 更换 更改 调整 更替 改为 改成 换为 换成 变为 变成 法定代表人 法人 自然人 接任 继任 接棒 "
    "获任 辞任 卸任 升任 连任 续任 聘 选举 任命 委任 推选 提名 增补 补选 "
    "重选 指定 确认 决定 宣布，".split(),
    before=20,
    behind=40,
)


_ADVERBS = ("已", "将", "拟")  # 林涛已辞任: behind the name


def labelled(text: str) -> Iterator[tuple[int, int]]:
    """The people proved by the words around their names, whatever else these may mean."""
    for match in _LABELLED.finditer(text):
        for name, surface in match.groupdict().items():
            plain = surface in words.PLAIN or surface in people_zh.TITLES
            if surface and is_person(surface) and not plain:
                start, end = match.span(name)
                yield start, end - (surface[2:] in _ADVERBS)
    if "-" in text and "·" in text:
        yield from (found.span() for found in _HYPHENED.finditer(text))


_FOLLOWED = (
    "(?=[，。、；：（(“,]|先生|女士|博士|同志|同时|宣布|表示|认为|指出|透露|介绍|强调|"
    "回应|坦言|告诉|称|说|因|于|在|向|从|对|有|拟|正|或|将|把|已|也|均|都|等|及|和|与|以|为|"
    "出席|之邀|交棒|增任|手[中里上]|出任|担任|接任|接替|补位|[连续重]任|兼|代|署理|病[逝故]|去世|逝世|不幸|走马|打消|收回|撤回|递交|提交|提出|提请|申请|请辞|辞|卸任|离|退|致辞|率|主持|"
    "签|会见|依然|仍|继续|获|被|的|一行|日前|近日|今)"
)
# 陈秋因退休辞去: why somebody leaves
_REASON = (
    "因(?:退休|到[龄期]|年[龄事]|身体|健康|个人|工作|岗位|职务|职业|组织|换届|另有|自身|内部|病|公|任期|家庭|届满|达到|"
    "涉嫌|违)"
)
REASON = late(_REASON)
# 让-吕克·莫罗: foreign given names of two parts
_HYPHENED = late(
    "(?:让|玛丽亚?|安妮?|安娜|安德烈|卡尔|汉斯|皮埃尔|弗朗索瓦|约翰|马克|路易|保罗|米歇尔|夏尔|雅克|菲利普|"
    "克劳斯|海因茨|弗兰茨|恩斯特|沃尔夫|扬|伊娃|克洛德|贝尔纳|埃里克|保尔)-[一-鿿]{1,4}·[一-鿿]{1,6}?"
    f"(?={_FOLLOWED[3:-1]}|计划|到|{_REASON}|$|。)"
)
_LAST = (
    "(?![务所会于在和与及等为任职已也将曾均仍就又还亦未不拟或的]|[说称](?:[，：。]|$)|提[请出交]|获[任聘选]|"
    f"{_REASON})"
    "[一-鿿]"
)
_TWICE = late(f"([一-鿿]{{2}}[一-鿿](?:{_LAST})?){_FOLLOWED}")  # surnames such as 欧阳, 司马
_ONCE = late(f"([一-鿿]{_LAST}(?:{_LAST})?){_FOLLOWED}")
# Whatever the surname: 董事会秘书居波女士, 总经理谷雨提交的辞职报告
_ADDRESSED = late("([一-鿿]{2,3}?)(?:先生|女士|[递提]交的?(?:书面)?辞)")
_NO_NAME = re.compile("^.[近今本上下昨当日月年]")
_PAIR = 2  # characters of the shortest name
_ACROSS = ("作为", "取代")


def _is_in_word(text: str, end: int) -> bool:
    """周华作为代表, 周华因为: whether the last character is of a word; 周建立即将… is whole."""
    across = text.startswith(_ACROSS, end - 1) or word_at(text, end - 1, end + 1) == _PAIR
    return across and word_at(text, end, end + _PAIR) < _PAIR


def without_cause(text: str, start: int, end: int) -> int:
    """The end of the person's name at `start` that the tagger takes with the 因 behind it."""
    return end - 1 if end - start > _PAIR and REASON.match(text, end - 1) else end


def titled(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The person named right after a title that ends at `start`: 总裁丁国其同时辞职."""
    sure = _ADDRESSED.match(text, start, end)
    if sure and sure[1] not in words.PLAIN:
        return sure.span(1)
    for length, shape in ((2, _TWICE), (1, _ONCE)):
        match = shape.match(text, start, end)
        if match is None:
            continue
        surface = match[1]
        family = surface[:length]
        known = surface in words.BREAKS or surface[:2] in words.PLAIN
        known |= family in words.BREAKS and surface[length:] in words.SOURCES  # 向记者
        if family in people_zh.SURNAMES and not known and not _NO_NAME.search(surface):
            stop = match.end(1)
            return match.start(1), stop - (stop - start > _PAIR and _is_in_word(text, stop))
    return None


def is_person(surface: str) -> bool:
    """Whether it is shaped like a person's name: a surname and one or two more characters."""
    if (
        len(surface) in {2, 3}
        and surface[0] in people_zh.SURNAMES
        and surface[:2] not in words.PLACES
    ):
        return True
    return len(surface) in {3, 4} and surface[:2] in people_zh.SURNAMES


_NO_PERSON = re.compile("[会部局处室院所司团]$|集团|股份|科技$|.{6}")


def may_be(surface: str, how: str) -> bool:
    """Whether a name found by `how` may be a person's; committees and departments are not."""
    if surface.isascii() or "·" in surface:
        return True
    if how == "shape" or surface.endswith(words.ENDINGS):
        return is_person(surface)
    return _NO_PERSON.search(surface) is None


_APPOINTS = closing("(?:委派|聘任|任命|委任|选举|聘请|提名|推选)$")
_CALLED = people_zh.SURNAMES & words.BREAKS


def is_called_by_a_word(text: str, start: int, end: int) -> bool:
    """Whether a name begins with a surname that is also a word: 任奇伟, 于海波. 任李明 is one only
    behind a verb that appoints."""
    if not 2 <= end - start <= 3 or text[start] not in _CALLED:
        return False
    return text[start + 1] not in people_zh.SURNAMES or _APPOINTS.search(text, 0, start) is not None
