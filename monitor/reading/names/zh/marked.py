"""Names in Chinese that are marked by a legal form, a code, a colon or a label."""

import re
from collections.abc import Iterator
from itertools import chain, filterfalse

from monitor.reading.names.zh import people
from monitor.reading.names.zh.descriptions import after_description
from monitor.reading.names.zh.doubted import is_trade
from monitor.reading.names.zh.from_place import whole_start
from monitor.reading.names.zh.leftover import Span, holds_break, is_plain
from monitor.reading.names.zh.mistaken import OF_TODAY
from monitor.reading.regexes.any_of import any_of
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led
from monitor.reading.regexes.nearby import Nearby
from monitor.reading.words import zh as words
from monitor.reading.words.abroad_zh import COUNTRIES, PARTICLES
from monitor.reading.words.prose_zh import after_last_break, all_generic, word_at

_FORM = led(
    "(?:股份)?有限(?:责任)?公司(?:(?![及和与或的等旗下属设在已将拟])[一-鿿]{2,6}(?:分行|支行|分公司))?|株式会社|有限会社|"
    "(?:集团|控股|实业|总|股份)公司|[(（](?:股|集团|控股)[)）]公司|"
    "合伙企业(?:[(（](?:有限|普通)合伙[)）])?|"
    "(?<=[一-鿿])(?<![本该我贵是为])集团(?:(?:财务|租赁|保理|物流|置业|销售|贸易|国际)公司|(?!军|化|公司))|[(（](?:有限|(?:特殊)?普通)合伙[)）]"
)
# Not part of a name at the head of a clause: 原甲公司总裁、现乙集团总裁; 传甲集团将收购…
_BEFORE_NAME = led(
    "(?<=[、，])现由?(?![代有任])|(?<=[让购持资户股售成])后(?=[一-鿿]{2})|(?<=[)）])[由为是及与和](?=[一-鿿]{2})|"
    "(?<![一-鿿])原(?=[^，。；]{4,40}?(?:公司|集团)(?:现|已|正式)?(?:更名|改名))|"
    "(?:(?<![一-鿿])|(?<=，而))(?:若(?!羽)|曝(?!光)|传(?![化音智奇神世媒承播统])|受(?=[^，。；]{3,60}(?:影响|提振|拖累|刺激|带动|邀请)))"
)
_RUN_BACK = late(r"(?:[(（][一-鿿A-Za-z]{1,12}[)）]|[\w·&\-]++|(?<=[A-Za-z])\.(?=[A-Za-z])){1,40}$")
_SOURCE = Nearby(
    r"(?<![\d市省区县州])(?<!国务院)(?:"
    + any_of(words.SOURCES)
    + r")(?:APP|App|app)?(?!传媒(?!报道)|集团|控股|股份|(?:国资委|国有资产监督管理委员会)?"
    r"(?:(?:\d[\d.]{0,5}%|全资|直接|间接|独家){0,2}(?:持股|持有|控股|出资)|将其?所?持))|"
    r"(?<=[/／])[一-鿿]{2,4}(?:综合)?(?:报导|报道|电)(?=[)）〕】])|"
    r"[一-鿿]{2}(?:联合)?(?:产权|股权|证券|文化产权|技术|农村产权|金融资产|期货|商品)"
    r"交易(?:所|中心)(?!集团|股份|有限|公司)|"
    r"(?<=【)[^】\n]{2,40}(?:讯|电|报道|报导)(?=】)|"
    r"(?m:(?<=^[(（〔]))[^()（）〔〕\n]{2,30}(?:网|社|报|讯|电|报[导道])"
    r"(?=(?: [一-鿿]{2,4})?[)）〕])|"
    r"(?m:^)[一-鿿]{2,8}[(（][A-Za-z\d]+\.[a-z]{2,3}[)）]"
    r"(?= ?(?:\d{1,2}月\d{1,2}日)? ?(?:消息|讯|报道|电))|"
    r"[一-鿿]{2,4}(?:社|网)(?=\d{1,2}月\d{1,2}日(?:电|讯|消息))|"
    r"(?m:^)[一-鿿]{2,10}(?=\d{1,2}月\d{1,2}日[电讯](?:[ \u3000（(]|记者))|"
    r"(?m:^)[一-鿿]{2,4}网数据(?= )|"
    r"[一-鿿]{2,9}(?:[网社快]|报社?|电|财经|新闻|科技|汽车|客户端)讯(?=[ （(，,：:】]|记者)|"
    "本[报刊网]讯",
    {
        *words.SOURCES,
        *"日电 日讯 日消息".split(),
        *"报导 报道 电) 电） 网) 网） 社) 社） 报) 报） 交易所 交易中心 讯 消息".split(),
    },
    before=36,
    behind=8,
)
_SURE_ORGANISATION = Nearby(
    "[一-鿿]{2,24}?(?<!数字)(?<!电子)(?<!智慧)(?:省|市|县|区|镇|州)?(?:人民)?"
    "(?:政府(?!采购|补助|补贴|引导|基金|投资)|管委会|管理委员会)|"
    "(?:国家|[一-鿿]{2,8}[省市县区])[一-鿿]{2,14}?(?:产业|引导|发展|创业)(?:投资)?基金(?:[一二三四]期)?(?!管理|公司|[（(]|[一-鿿]{0,6}(?:合伙|企业))|[一-鿿]{2,10}基金会(?!议|计)|[一-鿿]{2,10}(?:国资委|国有资产监督管理(?:委员会|局)|国资局|国资办|财政局|财政厅)|"
    "[一-鿿]{2,10}(?:大学(?:(?![与和及同、])[一-鿿]){2,8}?(?:研究院|研究所|设计院|医院)|大学|"
    "研究院|研究所|协会|商会|联合会)(?![一-鿿]?(?:生|园区|城))",
    "基金 国资 财政 政府 管委会 管理委员会 大学 研究院 研究所 协会 商会 联合会".split(),
    before=28,
    behind=4,
)
_MANAGERS = "公司 银行 资产 资管 证券 信托 基金 人寿 保险 资本 投资 合伙） 合伙)".split()
_DASHES, _NUMBERS = "-—–·", "一二三四五六七八九零〇十0123456789"
_FUND = Nearby(  # a fund or plan, called after its manager and trustee, or by a number
    "(?P<manager>[一-鿿()（）]{2,24})(?<=[司行产管券托金寿险本资)）])"
    f"(?:[{_DASHES}]{{1,2}}[一-鿿A-Za-z\\d()（）. ]{{0,40}}?){{1,4}}?"
    "(?:计划|组合|专户|专用账户|产品|个人分红|基金)(?:[(（]LOF[)）])?(?!管理|公司|经理|份额)|"
    f"(?:全国)?(?:社保|社会保障|(?:基本)?养老保险|养老)基金[{_NUMBERS}]{{2,6}}组合",
    {
        *(f"{manager}{dash}" for manager in _MANAGERS for dash in _DASHES),
        *(f"{number}组合" for number in _NUMBERS),
    },
    before=26,
    behind=120,
)
_BYLINE = Nearby(  # 本网综合 Ann Lee 和 Bo Roy 报导
    r"(?:本[网报刊社台]|记者|编译)?(?:综合|记者)? ?[A-Z][A-Za-z.\-]+(?: [A-Z][A-Za-z.\-]+)+"
    r"(?: ?(?:、|和|与|及) ?[A-Z][A-Za-z.\-]+(?: [A-Z][A-Za-z.\-]+)+)* ?(?:综合)?报[导道]",
    ["报导", "报道"],
    before=300,
    behind=0,
)
_PAPER = re.compile(  # a paper, a book or a film; titles of notices and contracts name firms
    "《(?![^《》]{0,14}(?:公告|协议|议案|收购|报告|意见|书》|合同|函》|公司|草案|预案|"
    "计划|方案))[^《》]{2,12}》"
)
_DEALT_IN = re.compile("(?:收购|并购|买下|购入|出售|卖掉|入股|入主|控股|参股|接手)了?$")
_BY_WORK = late("(?:、《[^《》]{1,16}》)*的?(?:开发|发行|制作|出品|运营|研发)[商方者]")  # the maker
_HEADED = late(  # the firm that a line of a digest or a headline is about, no label (投资要点：)
    r"(?m)(?:^|(?<=[】。；\n 、]))(?P<name>(?:\*?ST)?[一-鿿A-Za-z]{2,8})"
    "(?<!概述)(?<!要点)(?<!观点)(?<!看点)(?<!提示)(?<!亮点)(?<!逻辑)(?: ?\\d{6})? ?[:：]"
    "(?=(?:公司)?(?:拟|控股|股东|子公司|全资|关于|中标|预中标|签|与|终止|获|完成|收到|"
    r"预计|上半年|前三季度|\d|第?[一二三四]季度|实控|实际控制|董事|高管|收购|出售|转让|"
    "设立|联合|筹划|发布|披露|定增|回购|增资|减资|参股|入股|投资|持股|因|选举|聘任|下属|"
    "旗下))"
)
_LATIN_FORM = led(
    r"(?<![A-Za-z])[A-Z][A-Za-z\d.\-'&]{0,24}"
    r"(?: (?:(?:of|and|the|de|van|der|&) )?[A-Z][A-Za-z\d.\-'&]{0,24}){0,9}?"
    r"(?: ?[(（][A-Z][A-Za-z ]{2,24}[)）])?(?:(?:,? |(?<=[)）]))"
    r"(?:Co\.?,? ?(?:Ltd|Limited|Inc|LLC)|"
    r"CO\.?,? ?LTD|LIMITED|LTD|INC|HOLDINGS?|GROUP|COMPANY|CORPORATION|"
    r"Limited|Ltd|Inc|Corp|Corporation|plc|PLC|GmbH|AG|SA|S\.A|LLC|LLP|LP|"
    r"L\.P|NV|N\.V|BV|B\.V|SE|SpA|AB|ASA|A/S|AS|Oyj|Oy|Pte|"
    r"Sdn\.? Bhd|Holdings?|Group|Company|KG|KK|K\.K)(?![A-Za-z])\.?){1,3}"
)
_WARNED = led(r"(?:\*ST|(?<![A-Za-z])ST)[一-鿿]{2}")  # a share under special treatment
_LATIN_HOUSE = led(
    r"(?<![A-Za-z])(?:[A-Z][A-Za-z.&\-]|(?<![\d.第])\d(?![DGHKP])[A-Z])[A-Za-z.&\-]{0,19}"
    rf"(?: {PARTICLES}[A-Z][A-Za-z.&\-]{{1,20}}){{0,5}} ?(?:集团|公司)(?!军|化)"
)
_LISTED = Nearby(  # a listed firm's short name and its code on the exchange
    r"(?P<name>(?:\*?ST)?[一-鿿A-Za-z]{2,8}) ?[(（](?:股票|证券|行情)?(?:代码)?[:：]?\s?"
    r"(?:\d{6}|0\d{4}|(?!19\d\d|20[0-4]\d)[1-9]\d{3}(?=[.)）-])(?:-?(?:TW|KY|US))?|"
    r"[A-Z]{2,5}[:：] ?[A-Z\d.]{1,6}|行情)(?:[.,，、 \-][^()（）]{0,16})?[)）]",
    "(（",
    before=12,
    behind=40,
)


def find(text: str) -> Iterator[Span]:
    """Companies by legal form or code, organisations by their endings, sources by name."""
    yield from _listed(text)
    yield from _headed(text)
    yield from _plainly_called(text)
    named = (one.finditer(text) for one in (_LATIN_FORM, _LATIN_HOUSE, _WARNED, OF_TODAY))
    for match in filterfalse(is_trade, chain.from_iterable(named)):
        yield match.start(), match.end(), "company", "form"
    for left, right in people.labelled(text):
        yield left, right, "person", "label"
    yield from _titles_of_papers(text)
    yield from _funds(text)
    for match in (*_SOURCE.finditer(text), *_BYLINE.finditer(text)):
        yield match.start(), match.end(), "source", "known"
    for match in _FORM.finditer(text):
        start = name_start(text, match.start(), _short_name(text, *match.span()))
        if start is not None and not _is_described(text, start, match.span()):
            yield start, match.end(), "company", "form"
    for match in _SURE_ORGANISATION.finditer(text):
        start = after_last_break(text, match.start(), match.end() - 2)
        start = max(start, text.rfind("了", start, match.end()) + 1)  # 云桥科技承办了协会
        glued = _GLUED.match(text, start)
        start = glued.end() if glued else start
        if match.end() - start > 2 and not _PLAIN_STATE.search(text, start, match.end()):
            yield start, match.end(), "org", "org"


def _titles_of_papers(text: str) -> Iterator[Span]:
    """《海山日报》: a source, or a firm if somebody deals in it."""
    for match in _PAPER.finditer(text):
        dealt = _DEALT_IN.search(text, max(0, match.start() - 4), match.start())
        if dealt and _BY_WORK.match(text, match.end()) is None:
            yield match.start() + 1, match.end() - 1, "company", "slot"
        else:
            yield match.start(), match.end(), "source", "known"


def _funds(text: str) -> Iterator[Span]:
    for match in _FUND.finditer(text):
        begin, end = match.span("manager")
        begin = after_last_break(text, begin, end) if end > 0 else match.start()
        yield begin, match.end(), "company", "form"


# A firm named only by words of trades, which gives notice or is a subsidiary.
_PLAIN_NAME = late(
    "(?m)(?:^|(?<=[。；]))(?P<name>[一-鿿]{4,8}?)(?=拟(?!定|合)|"
    r"(?:今日|近日|日前|\d{1,2}日)?晚?间?(?:发布|披露)*[“《]?[^，。”》]{0,30}公告)|"
    r"(?:子公司|孙公司|参股公司)(?P<other>[一-鿿]{4,6}?)(?=的|少数|\d|股权|[（，。、])"
)
_REPEATED = 3  # times


def _plainly_called(text: str) -> Iterator[Span]:
    """航天工程 in 航天工程拟收购…, if the text repeats it."""
    found = {match[match.lastgroup or 0] for match in _PLAIN_NAME.finditer(text)}
    for name in found:
        whole = name[-2:] in _ENDINGS and name not in words.BREAKS and all_generic(name)
        if whole and text.count(name) >= _REPEATED:
            for match in re.finditer(name, text):
                yield *match.span(), "company", "slot"


_ENDINGS = (frozenset(words.COMPANY_ENDS) | frozenset(words.FIRM_ENDS)) - {"公司", "基金"}


def _listed(text: str) -> Iterator[Span]:
    for match in _LISTED.finditer(text):
        start = after_description(text, *match.span("name"))
        start = after_last_break(text, start, match.end("name"))
        start += text.startswith(("还有", "只有", "仅有", "共有"), start - 1)
        if match.end("name") - start > 1 and not is_plain(text[start : match.end("name")]):
            yield start, match.end("name"), "company", "code"


def _headed(text: str) -> Iterator[Span]:
    for match in _HEADED.finditer(text):
        if not is_plain(match["name"]) and not holds_break(match["name"]):
            start = after_description(text, *match.span("name"))
            yield start, match.end("name"), "company", "word"


_OF_STATE = late("(?:中国|国家)[一-鿿]{2,16}(?:银行|集团)(?:股份)?")


def _own_start(text: str, start: int, form: int) -> int:
    """媒体集团海山集团 begins after the first 集团, Cedar Options私人有限公司 with Cedar."""
    house = text.rfind("集团", start, form - 1) if text.startswith("集团", form) else -1
    if house >= 0:
        return house + 2
    if office := _OFFICE_IN.match(text, start, form):
        return office.end()
    words = _LATIN_BEFORE.search(text, max(0, start - 40), start)
    return words.start() if words and "A" <= text[start] <= "Z" else start


_PLAIN_STATE = late("[向与由获经]政府$")  # 海山企业向政府申请
_GLUED = late("代表|(?:[日指]?[与和由向对]|就(?!业))(?=[一-鿿]{3})")  # may precede a body
_OFFICE_IN = late(  # 海创中国总裁兼海创文旅集团总裁
    "[一-鿿]{2,16}(?:总裁|经理|董事长|主席|书记|行长|主任|首席[一-鿿]{2,4}官|CEO)[兼、及]"
    "(?=[一-鿿]{2})"
)
_LATIN_BEFORE = re.compile(r"(?<![A-Za-z])(?:[A-Z][A-Za-z&.\-]* ){1,4}$")
_QUOTED_FORM = late(  # but not “海山将被云桥集团收购”
    "“(?P<name>[一-鿿A-Za-z（）()]{2,28}?)(?:[集财]团|控股|股份|实业|有限|责任|总|公司|企业|[（()）]|合伙)+”"
)
_CALLED = late(
    '[(（](?:以下)?(?:简称|下称)[:：]?[“"]?(?P<name>(?!(?:本|上市)?公司|发行人)[一-鿿]{2,8})[”"]?(?:(?:[或、和]|以及)“[^()（）]{2,20}”)?[)）]'
)


def _short_name(text: str, form: int, end: int) -> int | None:
    """Where the short name declared in brackets after a form begins in the full name: no word in it
    cuts the name."""
    declared = _CALLED.match(text, end)
    run = _RUN_BACK.search(text, max(0, form - 40), form) if declared else None
    if declared is None or run is None:
        return None
    place = text.rfind(declared["name"], run.start(), form)
    return place if place >= 0 else None


_OFFICE = late("(?:(?<![信责主])任|加入|加盟|离开|辞去)$")
_COUNTRY = late(f"(?:{'|'.join(sorted(COUNTRIES))})(?:的)?")
_NAME_FOLLOWS = late("[A-Z“]|[一-鿿]{2}")


def _is_described(text: str, start: int, form: tuple[int, int]) -> bool:
    """法国奢侈品集团海山: a kind of group, before its name; 离任集团执行长: no name at all."""
    if _OFFICE.search(text, max(0, form[0] - 2), form[0]):
        return True
    country = _COUNTRY.match(text, start, form[0])
    if country is None or not all_generic(text[country.end() : form[0]]):
        return False
    return bool(_NAME_FOLLOWS.match(text, form[1])) and not word_at(text, form[1], form[1] + 6)


def name_start(text: str, form: int, short: int | None = None) -> int | None:
    """Where the name that ends with the legal form at `form` begins, with its short name at
    `short`; None if nothing stands before the form."""
    back = _RUN_BACK.search(text, max(0, form - 40), form)
    if back is None or text[form - 1] in "由为成从该此贵各之向对给被":  # 由有限公司变更为
        return None
    if text[form - 1] == "本" and not text.startswith("日", form - 2):
        return None
    quote = text.rfind("“", max(0, back.start() - 1), form)
    quoted = _QUOTED_FORM.match(text, quote) if quote >= 0 else None
    if quoted and quoted.end("name") <= form < quoted.end():
        return quote + 1
    start = after_last_break(text, back.start(), form, short)
    start = whole_start(text, back.start(), start, form)
    described = after_description(text, start, form)
    start = start if is_plain(text[described:form]) else described  # 海山品牌管理有限公司
    if house := _HOUSE_BEFORE.match(text, start, form):
        start = house.end()
    start = _LEFT_OVER.match(text, start, form).end()  # type: ignore[union-attr]
    start = _own_start(text, start, form)
    if before := _BEFORE_NAME.match(text, start):
        start = before.end()
    name = text[start:form]
    unnamed = len(name) < 2 or (is_plain(name) and not _OF_STATE.fullmatch(name))
    return None if unnamed else start


_LEFT_OVER = late(r"[)）\-·、]*(?:\d[\d.,]*[万亿](?=[一-鿿]{2}))?")  # 售1200万海山有限公司股份
_HOUSE_BEFORE = late(  # 电商集团-海山控股有限公司, 海山港口-海山港口股份有限公司
    "(?:[一-鿿]{2,12}(?:集团|公司|企业|巨头)|(?P<short>[一-鿿]{2,10}))-(?(short)(?=(?P=short)))"
)
