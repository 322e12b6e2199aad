"""Cuts from the tagger's names what belongs to the words beside them: 李文辞 in 李文辞任董事长."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from monitor.reading.regexes.late import late
from monitor.reading.tagger.tagged import Tagged
from monitor.reading.words import zh as words
from monitor.reading.words.prose_zh import is_of_house

_NAMING = frozenset("PER ORG nz nw".split())
_PLACED = _NAMING | {"LOC"}
_TOWARD = re.compile("向[^着来]")
_SPACE = re.compile("(?<=[一-鿿]) (?=[一-鿿])")
_SHORTEST = 2  # characters of a person, twice that of a firm: 光大股东 is not cut
_LONGEST = max(map(len, words.BREAKS))
_SHARES = re.compile("[A-Z]股?$")  # 某银行H股份: cut elsewhere, before the letter
# 海登集团与特恩医疗合资成立: an adverb before the verb
_TOGETHER = re.compile("(?:合资|合作|联合|共同)$")
# 由海登控股、特恩参股: the first firm holds control, too.
_HOLDS_TOO = re.compile("控股(?=[、，][一-鿿]{2,12}?(?<!控股)参股)")
_DO = re.compile("(?:出资)?(?:成立|设立|组建|建立|创建|打造|开发|建设|推出|签)")
# 海登集团投资特恩医疗 is one name to the tagger: endings of the first firm, verbs before the second
_WHOLE = tuple(
    frozenset(words.COMPANY_ENDS)
    - frozenset("投资 创业 建设 公司 国际 实业 产业 商业 文化 教育 健康 大学 医院 研究院".split())
)
_BETWEEN = late(
    "(?:战略投资|投资了?|领投|参投|跟投|联合|携手|联手|获得?)(?!有限|管理|发展|控股|集团|"
    "公司|基金|中心|咨询|担保|股份|合伙|建设|开发|实业|置业|顾问|平台|银行|证券|信托|"
    "[者人方部]|[^一-鿿])(?=[一-鿿]{2})"
)
# … and verbs that are in no name
_DEALS = late(
    "(?:(?:再次|二次|继续|拟|欲|已|要约|全资)?(?:收购|并购|参股|入股|增持|减持|举牌|清仓|新设(?![立备计])|售出|卖出|抛售|买入|买进|买下|买走)了?)"
    "(?!基金|案|方|价|战|者|人|权|事|计划|贷款|业务|项目|资产|标的|股权|[^一-鿿A-Z])(?=[一-鿿A-Z]{2})"
)
# 与海登集团合作建设数据中心 is one name to the tagger
_WORKS = late(
    "(?:合作|合资|共同|联合)(?:建设|开发|研发|生产|制造|打造|运营|经营|推出|推进|布局|开拓|建厂)"
)
_TOGETHER_WITH = frozenset({"联合", "携手", "联手"})
_MEANS_TO = frozenset("将 拟 已 欲 计划 宣布 决定 准备 有意 打算 正式 近日 日前".split())
_FIRST = late("(?:领投|参投|跟投|战略投资)(?=[一-鿿]{2})")
_CUT = 3  # characters: a verb, and the first of a name
_SOLD = late("(?:清仓|减持|增持|收购|抛售|入股|入主|举牌)(?=[一-鿿])")  # 清仓逐|山|科技
_BESIDE = late("(?:联合|携手|联手)(?=[一-鿿]{3})")  # 海登集团联合特恩医疗
# 海登集团成特恩医疗大股东: 成 is the verb of a headline
_BECOMES = late("成(?!都|飞|渝|立)(?=[一-鿿]{3})")
_AS = re.compile(
    "的?(?:第[一二三四五]大|[最单]一?大|控股|新|战略|唯一|大){0,2}(?:股东|投资者|供应商|合作伙伴)"
)
_ROUND = late("(?:[A-H]\\d?\\+{0,2}|Pre-?[A-H]|天使|种子)轮(?:融资)?$")


def parted(text: str, tagged: Sequence[Tagged]) -> tuple[Tagged, ...]:
    """The words of a text, with what a name took given back to the word after it."""
    found = list(_divided(text, _endings(text, _unspaced(text, tagged))))
    for at, (word, behind) in enumerate(pairwise(tuple(found))):
        if word.tag in _NAMING and not word.common:
            end = word.end - _taken(text, word)
            found[at] = found[at]._replace(end=end)
            found[at + 1] = behind._replace(start=end) if end < word.end else found[at + 1]
        if _is_shifted(text, word, behind):
            found[at] = word._replace(end=word.end + 1)
            found[at + 1] = behind._replace(start=word.end + 1)
        elif _is_verb_cut(text, word, behind):
            found[at] = word._replace(end=word.end + 1, common=True)
            found[at + 1] = behind._replace(start=word.end + 1)
        elif behind.tag in _PLACED and _TOWARD.fullmatch(text, word.start, word.end):
            found[at] = word._replace(end=word.start + 1, tag="p")
            found[at + 1] = behind._replace(start=word.start + 1)
    return tuple(found)


def _is_shifted(text: str, word: Tagged, behind: Tagged) -> bool:
    """海川文|投拟: whether the first character of the next word ends the name."""
    if word.tag not in _NAMING or word.common or behind.common or behind.end - behind.start != 2:
        return False
    return text[behind.end - 1] in "拟将已欲" and text[word.end - 1 : word.end + 1] in words.ENDS


def _is_verb_cut(text: str, word: Tagged, behind: Tagged) -> bool:
    """售|出海登科技, 领|投云桥: whether the first character of a name ends the verb before it."""
    if word.end - word.start > 1 or behind.tag not in _PLACED or behind.common:
        return False
    left = behind.end - word.end - 1
    verb = text[word.start : word.end + 1]
    return verb in _VERBS and left >= _SHORTEST + (verb[1] not in _OF_DEALS)


_OF_DEALS = "投购股持主"
_VERBS = frozenset(
    w for w in words.BREAKS if len(w) == _SHORTEST and w[1] in f"出入进下走到过成为{_OF_DEALS}"
)


def _unspaced(text: str, tagged: Sequence[Tagged]) -> Iterator[Tagged]:
    """The words, each cut at a space between Chinese characters: 北京讯 海登集团."""
    for word in tagged:
        space = _SPACE.search(text, word.start, word.end) if word.tag in _NAMING else None
        if space:
            yield word._replace(end=space.start())
        yield word._replace(start=space.end()) if space else word


def _endings(text: str, tagged: Iterable[Tagged]) -> Iterator[Tagged]:
    """The words, with the ending of a firm's name as one word where it is two: 互|娱, 智|造."""
    words_left = iter(tagged)
    last = next(words_left, None)
    for word in words_left:
        if last and word.end - last.start == 2 and text[last.start : word.end] in words.ENDS:
            yield Tagged(last.start, word.end, "n", True)
            last = None
            continue
        if last and (_is_continued(text, last, word) or _is_joint(text, last, word)):
            last = last._replace(end=word.end)
            continue
        if last:
            yield last
        last = word
    if last:
        yield last


def _is_continued(text: str, word: Tagged, behind: Tagged) -> bool:
    """海创智|造: whether a name's ending is cut in the middle."""
    if word.tag not in _NAMING or word.common or behind.end - behind.start > 1:
        return False
    return text[word.end - 1 : behind.end] in words.ENDS


def _is_joint(text: str, word: Tagged, behind: Tagged) -> bool:
    """日本东|和|化学: whether a name goes on with 和, as no firm is called 日本东."""
    joint = word.end - 1 if text[word.end - 1] == "和" else behind.start
    if text[joint : joint + 1] == "和" and is_of_house(text, word.start, joint, "和"):
        return True
    if word.tag != "ORG" or word.common or text[word.end - 1] in "省市县区州":
        return False
    if text[word.start : word.end - 1] in words.PLACES:
        return text[behind.start : behind.end] == "和"
    placed = text[word.start : word.end - 2] in words.PLACES
    return placed and text[word.end - 1] == "和" and text[behind.start : behind.end] in words.ENDS


def _divided(text: str, tagged: Iterable[Tagged]) -> Iterator[Tagged]:
    """The words, with those that hold two firms and a verb between them cut into three."""
    named = -1  # where the last name ends
    for word in tagged:
        if word.common or word.tag not in _NAMING:
            if named == word.start and text[named : word.end] in _MEANS_TO:
                named = word.end  # 海登集团拟联合特恩医疗
            yield from (word,) if word.common else _after_joint(text, word)
            continue
        start = word.start
        works = _WORKS.search(text, start + _SHORTEST, word.end)
        if works and text.endswith(_WHOLE, start + _SHORTEST, works.start()):
            yield word._replace(end=works.start())
            yield Tagged(works.start(), works.start() + 2, "v", True)
            yield Tagged(works.start() + 2, word.end, "n", True)
            continue
        verb = _verb(text, word, beside=named == word.start)
        if verb:
            if verb.start() > start:
                yield word._replace(end=verb.start())
            yield Tagged(verb.start(), verb.end(), "v", True)
            start = verb.end()
        turn = _ROUND.search(text, start + _SHORTEST, word.end)
        end = turn.start() if turn else word.end
        yield word._replace(start=start, end=end)
        if turn:
            yield Tagged(end, word.end, "n", True)
        named = word.end


def _after_joint(text: str, word: Tagged) -> Iterator[Tagged]:
    """An unknown word, cut if it begins with a verb that joins firms: 联手鼎岳 before 投资."""
    joint = _BESIDE.match(text, word.start)
    if word.end - word.start == _CUT:
        joint = joint or _SOLD.match(text, word.start)
    if joint is None or joint.end() >= word.end:
        yield word
    else:
        yield Tagged(word.start, joint.end(), "v", True)
        yield word._replace(start=joint.end(), tag="nz")


def _verb(text: str, word: Tagged, *, beside: bool) -> re.Match[str] | None:
    if beside and (joint := _BESIDE.match(text, word.start, word.end)):
        return joint
    if first := _FIRST.match(text, word.start, word.end):
        return first
    for verb in _BETWEEN.finditer(text, word.start + _SHORTEST, word.end):
        houses = words.ENDINGS if verb.group() in _TOGETHER_WITH else _WHOLE
        if text.endswith(houses, word.start + _SHORTEST, verb.start()):
            return verb
    if _AS.match(text, word.end):
        for verb in _BECOMES.finditer(text, word.start + _SHORTEST, word.end):
            if text.endswith(_WHOLE, word.start + _SHORTEST, verb.start()):
                return verb
    return _DEALS.search(text, word.start + _SHORTEST, word.end)


def _taken(text: str, word: Tagged) -> int:
    """How many of a name's last characters are not part of it."""
    shortest = word.start + _SHORTEST * (1 if word.tag == "PER" else 2)
    if text.startswith("由", word.start - 1) and _HOLDS_TOO.match(text, word.end - 2):
        return 2
    if word.end - 2 >= shortest and _TOGETHER.search(text, word.start, word.end):
        return 2 if _DO.match(text, word.end) else 0
    if _SHARES.search(text, word.start, word.end) or text.endswith(_BODIES, word.start, word.end):
        return 0
    closed = text.endswith(words.ENDINGS, word.start, word.end)
    for start in range(max(shortest, word.end - 2), word.end):
        first = start + _LABEL if closed else word.end + 1
        if any(text[start:end] in words.BREAKS for end in range(first, start + _LONGEST)):
            return word.end - start
    return 0


_BODIES = tuple("董事会 监事会 股东会 股东大会 委员会 协会 商会".split())  # 董事会|同意
_LABEL = 4  # characters: 证券简称 after 海山股份证券
