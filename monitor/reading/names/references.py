"""Finds references to firms named elsewhere: 该公司, its, "the two parties"."""

from collections.abc import Collection, Sequence

from monitor.reading.marks import CHARS, COMPANIES, NAMED
from monitor.reading.masks.mask import Item
from monitor.reading.names import descriptions_zh, quoted_en, references_en
from monitor.reading.names.mention import FIRM_KINDS, Mention
from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led
from monitor.reading.tagger.tagged import Tagged

_REFERENCES = {
    "zh": (
        led(
            f"{descriptions_zh.DESCRIBED}|该公司|(?<![资日基])本公司|我司|我公司|贵公司|贵司|"
            "(?<![在应])该股(?!东|份|权|票|本|价|息|市)|"
            "[该本]行(?!业|为|动|政|程|列|情|长)|"
            "(?<![家些股类])(?<!举牌)上市公司(?![一-鿿]{0,4}协会)|"
            "(?<![有资日基])[该本]集团|该企业|新公司|标的公司|目标公司|后者|前者|"
            "(?<![一-鿿])它(?![们的])|(?<!其)它(?=的(?:全部|所有)?(?:股[权份]|资产|控[制股]权))|"
            "(?<![一-鿿A-Za-z])(?<![A-Za-z] )集团(?!化|军)|"
            "(?<!土耳)(?<!尤)其(?!中|他|它|余|次|后|实|间|所|一|二|三)|"
            "(?:(?<![一-鿿])|(?<="
            "[向对与和为由在将经任至于及但而给从使且有去入致因前时日让据称示明悉即是占购收持售]"
            ")(?<!销售)(?<!零售)|(?<=其中))公司(?!法|章程|债|型|治理|类)|"
            r"(?<=持有的)公司(?=\d|股|(?:控股|全资|参股)?子公司|(?:控股|参股)公司)|"
            r"(?<=所持)公司(?=\d|股)|(?:(?<=[万亿\d]股)|(?<=%))公司(?=股[份票])|(?<=买进)公司(?=股)|(?<=通过|前往|修订|包括|审议|收到|截至|关于|时任|"
            "担任)公司(?=(?:非?全资|控股|参股|下属)?[子孙]公司|"
            "(?:控股|第?[一二三]?大)股东|实际控制人)|"
            "(?<=[示称说露调绍][：，]“)我们(?!的|认为|相信|希望|看到|注意)|"
            "(?<=：“)我们(?=不排除|没有|不会|正在|已经|并未|无意|暂不)"
        ),
        led(
            "双方|两家(?=合[资营])|(?<!等)(?<!在内的)(?:[两三]家公司|两公司|两家企业)|"
            f"(?:(?<![一-鿿])|(?<=这))两家(?:(?![子分孙新])[一-鿿]){{0,4}}?(?:{descriptions_zh.HEADS})|"
            r"(?<![一-鿿])它们(?=[将已拟于在宣计]|[今昨本上]|周)|(?<!第)三方|各方|两者(?!相?结合)|二者(?=的合[资营]|合[资营]|共同|[将已拟于]|周|[今昨])"
        ),
    ),
    "en": (
        led(references_en.ONE),
        led(
            r"\b(?:[Tt]he (?:two |three )?(?:parties|companies|firms|sides|automakers|"
            "carmakers)|[Bb]oth (?:companies|parties|sides|firms)|[Tt]he "
            "(?:pair|duo|trio|two|three(?= (?:will|would|have|had|are|were|plan|plans|"
            r"intend|said|agreed|each)\b))|[Tt]hey|[Tt]heir)\b(?! register\b)"
        ),
    ),
}


def find(text: str, start: int, end: int, lang: str) -> list[Item]:
    """The references of a sentence, to be masked; their value is their surface."""
    one, many = _REFERENCES[lang]
    found = [Item(m.start(), m.end(), "many", m.group()) for m in many.finditer(text, start, end)]
    found += [Item(m.start(), m.end(), "one", m.group()) for m in one.finditer(text, start, end)]
    return found if lang == "zh" else [*found, *quoted_en.find(text, start, end)]


_OWNED = late(
    f"[^，。；{COMPANIES}]{{0,12}}[{NAMED}]的?(?:旗下|下属|全资|控股(?!股东))"
    f"[^，。；{COMPANIES}]{{0,8}}[{NAMED}](?![、和与及])"
)


def opens_with_owner(text: str) -> bool:
    """甲旗下子公司乙的董事会任命丙为公司董事长: the first firm is not the one called 公司."""
    return _OWNED.match(text) is not None


_BECOMES_OWN = late(f"成为[{CHARS['one']}]的?(?:控股股东|第[一二]大股东|实际控制人)，")


# 甲持股降至19.3%，乙成为公司第二大股东; 甲增资至5亿元，公司仍持有其全部股权
_HOLDS_OF_IT = late(
    f"[^{COMPANIES}]*[{NAMED}](?:仍|合计|直接|间接|共){{0,2}}持股(?![^，。；]{{0,6}}股东)"
)
_HOLDS_IT = late("(?:仍|将|仍将|合计|直接|间接|已)*(?:持有|控制|拥有)" + f"[{CHARS['one']}]")


def is_of_another(text: str, position: int) -> bool:
    """甲将成为公司控股股东，乙将成为公司实际控制人: whether 公司 at `position` is none of the firms
    named before, as they own it or it owns them."""
    return (
        _BECOMES_OWN.search(text, 0, position) is not None
        or _HOLDS_OF_IT.match(text, 0, position) is not None
        or _HOLDS_IT.match(text, position + 1) is not None
    )


# "X bought Y from Z, its owner since 2015": what Y was sold by
_FROM_ITS = closing(f"\\bfrom (?:the )?(?:[a-z-]{{1,16}} ){{0,4}}[{NAMED}], (?:the )?$")
_OWNER = late(
    f"[{CHARS['one']}] (?:[a-z-]{{2,14}} ){{0,3}}?(?:owner|parent|backer|holder|shareholder|"
    r"investor)s?\b"
)


def is_of_what_is_sold(text: str, position: int) -> bool:
    """X bought Y from Z, its owner: whether "its" at `position` means Y, named before Z."""
    return bool(_OWNER.match(text, position) and _FROM_ITS.search(text, 0, position))


_REGISTER = late(f"[^，。；]{{0,8}}(?:股东|股权|工商|登记|{CHARS['source']})[^，。；]{{0,8}}显示，")


def opens_as_register(text: str) -> bool:
    """股东信息显示，公司由甲全资持股: behind a founding, the firm just founded is the one meant."""
    return _REGISTER.match(text) is not None


_ALWAYS = frozenset("公司 本公司 本集团".split())


def outside_names(
    found: Sequence[Item], begin: int, tagged: Sequence[Tagged], naming: Collection[str]
) -> list[Item]:
    """The references that are not part of a name, as 其 is in 米其林 and 新公司 in 国新公司; 公司
    and 本集团 always refer. The tagger's words count from `begin`, and are names if their tag is in
    `naming`."""
    names = [(begin + w.start, begin + w.end) for w in tagged if w.tag in naming]
    return [
        i
        for i in found
        if i.value in _ALWAYS or not any(a < i.start and i.end <= b for a, b in names)
    ]


_BESIDES = frozenset("上市公司 公司 集团 标的公司 目标公司 新公司 该公司 该集团".split())


def _ends_at(position: int, guessed: Sequence[Mention], here: Sequence[Item]) -> bool:
    ends = {m.end for m in guessed if m.kind in FIRM_KINDS}
    ends |= {i.end for i in here if i.kind in FIRM_KINDS}
    return position in ends


def stands_beside(item: Item, guessed: Sequence[Mention], here: Sequence[Item]) -> bool:
    """Whether a reference is in apposition to a name (上市公司云桥科技), as 公司 after one is
    (华为公司)."""
    if item.value == "公司" and _ends_at(item.start, guessed, here):
        return True
    if item.kind != "one" or item.value not in _BESIDES:
        return False
    named = [m.start for m in guessed] + [i.start for i in here if i.kind in {"company", "guess"}]
    return item.end in named
