"""Finds Chinese names by slots in a deal's wording that only a name can fill."""

from collections.abc import Iterator, Sequence

from monitor.reading.names.zh.descriptions import after_description, is_description
from monitor.reading.names.zh.doubted import is_counted
from monitor.reading.names.zh.edges import break_at_end
from monitor.reading.names.zh.leftover import ADVERBS, Span, holds_break, is_plain
from monitor.reading.names.zh.places import is_somewhere
from monitor.reading.regexes.firsts import each_guarded, guarded
from monitor.reading.regexes.ways import Ways
from monitor.reading.words.zh import ENDINGS, ENDS, GENERIC_ENDS

_TIME = (
    "(?:[今昨当][日天]|近日|日前|周[一二三四五六日]|"
    r"(?:今年|去年|前年|\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?)?(?:晚间?|[上下]午)?"
    "(?:[(（][^()（）]{1,12}[)）])?"
)
_OFFICES = (
    "(?:联合)?创始人|独立董事|董事会秘书|副?董事长|副?总裁|副?总经理|C[EFOT]O|首席[一-鿿]{2,4}官|"
    "财务总监|行长|掌门人|一把手"
)
_NAMES = "(?:聘任|任命|委任|续聘|重选|推举|指定|提名|擢升|提拔|罢免|解聘|免去)"
# What a firm does with its officers.
_HEADS = guarded(
    f"(?:董事会|股东大?会)?(?:决定|宣布|拟|已)?{_NAMES}[一-鿿·]{{2,6}}?(?:为|担任|出任)|"
    f"(?:年内|再[度次]|又|突然|正式){{0,2}}(?:[二三四]度)?换[帅将](?=[，。！：]|$)|更换(?:{_OFFICES})|"
    f"迎来(?:全?新|首)[一-鿿]{{0,4}}?(?:{_OFFICES}|掌门)|"
    f"(?:新任?)?(?:{_OFFICES})(?:、(?:{_OFFICES}))?(?:(?:一职|职务|之位)[由将]|"
    "[一-鿿·]{2,6}?(?:先生|女士)?(?:[因将已于在]|即将|近日|突然|宣布|打消|上任|走马|[辞离卸]|退[休任]|病|去世|逝世|收回|撤回|被免|被解))"
)
# What a clause's subject plans, announces or completes.
_DEALS = (
    r"拟(?:以|斥|出资|作价|现金|收购|并购|受让|转让|出售|投资|设立|增资|定增|\d)|"
    r"(?:宣布|官宣)(?:新获|已?获得?|完成|收购|并购|入股)|以(?:约|近|超)?\d[^，。；]{0,14}"
    "(?:收购|并购|获得|买下|入股|拿下|受让|购买|取得|竞得)|正(?:在|就)?(?:考虑|寻求|洽谈|商谈|竞购)|"
    "计划(?:收购|投资|出售|以|向)|(?:有意|考虑|同意|准备)(?:收购|入股|出售|购买)|"
    r"(?:收购|受让|增持|减持|入股|举牌)[一-鿿A-Za-z]{2,12}?(?:约|近)?\d[\d.]*(?:%|[万亿]?股)|"
    "(?:连续[^，。；]{1,8})?对[^，。；]{2,14}?进行了?[增减]持|"
    "(?:已|正式|顺利)?完成[^，。；]{0,20}(?:融资|收购|并购|入股|交割)|"
    "表示，?(?:公司)?(?:已同意|已完成|同意|拟|计划)(?:将|把|以|收购|出售|入股|增持|减持|"
    r"向)|[新再又喜连]?获得?(?:近|超|约)?[\d数][^，。；]{0,14}(?:融资|领投)|"
    # what only a firm does, besides deals
    "(?:在[一-鿿]{2,8})?(?:注册)?(?:成立|设立|新设|组建)了?[^，。；]{0,16}"
    "(?:子公司|新公司|公司)(?=[，。；]|$)|"
    "(?:正式|宣布|已|向法院|被[^，。；]{0,12})?申请破产|(?:正式|宣布)?进入破产|启动预?重整|"
    "被(?:裁定|宣告)破产|注册资本(?:由|从|[增减]|变更)|经营范围(?:新增|增加|变更)|"
    "(?:正式|宣布|首次|再度|高调|全面|强势|近日|已|将|拟|也){0,3}(?:进军|入局|杀入|下场造|"
    "(?:暂不考虑|暂无|无意)(?:进入|进军|涉足|布局|跨界)|又?将触角伸向|"
    "全资(?:控股|持有|持股)|跨界(?=[做造卖进布])|[要想欲]造(?:车|手机|芯))|发生工商变更|(?:正式|拟|将|宣布)?[更改]名为|总部(?:由|从|迁|搬)|"
    "(?:正式|宣布)?(?:发布|推出|上线)"
    "(?:自研|首款|新一代|全新|新款)|"
    "(?:与|携手)[^，。；与和同]{2,24}?(?:签署|签订|签约|达成)[^，。；]{0,14}"
    "(?:协议|合作|备忘)"
)
_DOES = guarded(f"{guarded(_TIME)}(?:{each_guarded(_DEALS)})")
_LETTER = "[一-鿿A-Za-z]"
# Each begins at a verb of dealing, or behind a mark or a conjunction.
_SLOTS = Ways(
    [
        # between a verb of dealing and the shares
        (
            "(?:收购|购买|受让|转让|出售|持有的?|所持的?|取得|拿下|抢下|拍走|拍下|拍得|竞得|入股|参股|"
            "控股)(?:了|其)?(?:(?:目标|标的|项目)公司|标的)?"
            rf"(?P<name>(?:(?!持有|所持|持股){_LETTER}){{2,12}}?)(?= ?\d[\d.]*%(?:的)?(?:股|控)|"
            r"(?:的)?(?:全部|部分|剩余|少数|多数)?(?:\d[\d.]*%(?:的)?)?股权(?!激励|转让|结构|比例|投资|公司|基金|机构|巨头))"
        ),
        (
            "(?:(?<=[，、由在])|(?<=老股东)|(?<=获)(?!得)|(?<=获得)|(?<=吸引)|(?<=吸引了))"
            f"(?P<backer>{_LETTER}{{1,12}}?(?:基金|资本|创投|投资|集团|控股))"
            "(?=(?:、|等|和|及|以及|共同|联合)[^，。；]{0,40}?[领跟参]投|[领跟参]投|(?:独家|联合|共同)(?:投资|[出注增]资)|"
            "(?:等[一-鿿]{0,6})?的?加持|入局|青睐)"
        ),
        (
            f"(?<=[与和同])(?!意)(?P<partner>(?:(?![在就级]){_LETTER}){{3,8}}?)"
            "(?<![人户方员者局委厅府镇县区村校院会队家们等])"
            "(?=(?:正式|共同|已)?(?:签署|签订|签下|签约|签了|互签|续签|订立|达成(?:战略)?合作|成立合资|合资成立|"
            "强强联合|(?:深化|洽谈|展开|开展|启动|终止|结束)[^，。；]{0,4}合作|结[成为](?:战略|合作|伙伴|联盟)|"
            "成为(?:战略)?合作伙伴|建立(?:战略)?合作|合作(?:[，。；”]|$)|"
            "共同(?:出资|设立|成立|组建|研发|开发)))"
        ),
        (
            "(?<=结束与|终止与|解除与|停止与|深化与|扩大与|否认与)"
            f"(?P<other>{_LETTER}{{2,8}}?)(?=的[^，。；]{{0,6}}(?:合作|合资|协议|合同|关系))"
        ),
        (
            "(?:收购|并购|入股|参股)"
            f"(?P<talked>(?!完成){_LETTER}{{4,8}}?)(?=进行|展开|启动|一[事案]|事宜|事项|之?[后前][，。]|"
            "的(?:传闻|消息|计划|交易|谈判))"
        ),
        (
            "(?:辞任|卸任|出任|就任|辞去|离任|履新|上任|接任|接掌|接棒|暂代|代理|署理|兼任|升任|改任|"
            "转任|续任|连任|(?:任命|聘|选|续聘)为|不再担任)了?"
            "(?P<office>(?!联席|联合|执行|全球|常务|高级|独立|非|"
            "代理|名誉|副|新|首|临时|双|兼|本|公司|集团|总行|分行|子公司|母公司|董事|监事|总|[^，。；]{0,6}区|"
            "海外|国内|国际|研发|营销|销售|市场|产品|运营|技术|业务|现任|原|前|战略|财务|法定|[^，。；]{0,6}[部群线])"
            f"{_LETTER}{{2,8}}?)(?=(?:集团|公司|新任|新|代理|的)?(?:副?董事长|总裁|总经理|行长|C[EFOT]O|"
            "首席[一-鿿]{2,4}官|掌门人?|财务总监|法定代表人|战略顾问|董事会主席|行政总裁))"
        ),
        (
            r"(?<=以)(?:约|近|超)?\d[\d.,]*[^，。；\d]{1,12}(?:收购|并购|买下|拿下|抢下|吞下)了?"
            f"(?P<bought>{_LETTER}{{3,8}}?)(?=[，。；]|$|的?(?:全部|控股权|控制权))"
        ),
        (
            "(?:合[资营](?:公司|企业)(?:(?:名称?|定名|取名|命名)(?:定?为|叫))?“?|"
            "新公司(?:(?:名称?|定名|取名|命名)?(?:定?为|叫)“?|“))"
            "(?P<venture>(?![就已也还都将正在的]|规模|业务|项目|产能|产品|数量|目前|计划|预计|名称)"
            f"{_LETTER}{{3,10}}?)(?=[”（(，。、]|正式|(?:[今昨][日天]|近日|日前|[本上]周|在[一-鿿]{{2,4}})?"
            "(?:成立|[揭挂]牌|投产|开业))"
        ),
        (
            "(?:增持|减持|买入|买进|卖出|售出|抛售)(?:了)?"
            f"(?P<shares>(?!数量|股份|股票|比例|合共|合计){_LETTER}{{2,8}}?)"
            r"(?=\d[\d.,]*[万亿]?股)"
        ),
        (
            f"(?:一跃|[已将]|从而|由此|正式|最终)?成为(?P<owned>(?![该这那其]){_LETTER}{{3,8}}?)"
            "(?=的?(?:控股|第[一二三四五]大|单一最大|最大|唯一)股东)"
        ),
        (
            f"(?:^|(?<=[。；;，,：:\n]))(?P<heads>(?!知名|著名|[某多本该原前昔其两三数]|年内|民营|行业)(?:(?![和与及由将区]){_LETTER}){{3,10}}?)(?={_HEADS})"
        ),
        (
            f"(?:执掌|掌舵|重掌|接掌)了?(?P<helm>(?!公司|集团|该|这|其){_LETTER}{{3,8}}?)"
            "(?=[。；！]|$|，(?:成为|出任|担任))"
        ),
        f"(?:收购|购买|受让)了?(?P<held>{_LETTER}{{2,10}}?)(?=(?:合计|直接|间接)?所?持有?的)",
        f"(?<![一方意])[向从](?P<source>{_LETTER}{{2,10}}?)(?=(?:收购|购买|购入|受让)(?!方|人))",
        (
            f"(?:(?<=[、，：由和与及])|(?<=其中))(?P<holder>{_LETTER}{{2,12}}+)"
            r"(?=[（(](?:(?:持股|占股|占比|出资|认缴)[^（）()%]{0,10})?\d[\d.]*%[）)])"
        ),
        (
            f"(?:^|(?<=[。；：]))(?P<whose>{_LETTER}{{3,8}}?)(?=(?:第[一二三]大|控股|大)?股东[一-鿿]{{2,14}}?"
            r"(?:[拟将已]|计划)?(?:[增减]持|以?转让)(?![计规]))"
        ),
        (
            f"(?:原股东|退出股东|股东由|股东变更为)(?P<registered>{_LETTER}{{2,12}}?)"
            "(?=、|等?(?:均|已|全部)?退出|变更为|更换为)"
        ),
        (
            f"新增了?(?P<new>{_LETTER}{{2,12}}?)"
            "(?=等?(?:[两三四五六七八九十]家)?为[新大控全]?[股资]?股东)"
        ),
        (
            f"(?:名为|名叫|叫做|叫作|名称为)“?(?P<called>{_LETTER}{{2,10}}?)"
            "(?=”?的[^，。；的]{0,14}(?:公司|企业|[店厂商场]|平台|机构|品牌|巨头))"
        ),
        (
            "(?:更名|改名|(?:名称|全称)(?:将|拟|已)?(?:变更|更改))为“?"
            f"(?P<renamed>{_LETTER}{{3,16}}?)(?=[”（(，。；]|$)"
        ),
        f"(?:成立|设立)了?(?P<founded>{_LETTER}{{4,12}}?)(?=[（(，。；]|$)",
        (
            "(?:(?<=[。；，：])(?!随着|自从)|(?<=随着)|(?<=自从))(?P<sold>[一-鿿]{2,6}?)"
            f"(?=被{_LETTER}{{2,8}}?(?:全资)?(?:收购|并购|私有化))"
        ),
        (
            f"(?<=[，、；])(?P<sharer>{_LETTER}{{4,10}}?)(?<![队台层工股方人者族东司])"
            r"(?=(?:间接|直接|合计|全资){0,2}(?:持股|占股)(?:比例)?(?:为|约)?\d[\d.]*%|认缴(?:出资)?\d)"
        ),
        (
            rf"(?:^|(?<=[。；;，,：:\n、的 ]))(?P<opens>{_LETTER}{{2,10}}?|"
            rf"(?:(?![与将]){_LETTER}){{11,18}}?)(?={_DOES})"
        ),
    ]
)
_LETTERS = 2  # characters of the shortest name


def without_adverbs(text: str, left: int, right: int) -> int:
    """Where the subject of a clause ends before 刚刚, 被曝出 and the like."""
    while right - left > _LETTERS:
        size = break_at_end(text, left + _LETTERS, right)
        size = size or int(text[right - 1] in ADVERBS or text[right - 1] == "被")
        if not size:
            break
        right -= size
    return right


def in_slots(text: str, start: int, end: int, taken: Sequence[tuple[int, int]]) -> Iterator[Span]:
    """Names that only their slot in a deal's wording shows, whatever their words mean."""
    for match in _SLOTS.finditer(text, start, end):
        left, right = match.span(match.lastgroup or 0)
        if match.lastgroup in {"opens", "heads"}:
            left = after_description(text, max(left, text.rfind("的", left, right) + 1), right)
            right = without_adverbs(text, left, right)
        elif match.lastgroup in _DESCRIBED:
            left = after_description(text, left, right)
        right -= text[right - 1] in "的了约近逾为等各" or text.startswith(
            ("控股权", "控制权"), right - 1
        )
        if _is_no_firm(text, left, right, match.lastgroup):
            continue
        if not any(left < other and begin < right for begin, other in taken):
            yield left, right, "guess", "slot"


def _is_no_firm(text: str, left: int, right: int, slot: str | None) -> bool:
    """Whether text[left:right] is no firm even in a slot: plain words, 酒企, 200余家服务商,
    北上资金 as a subject, 资金到账 after 收购."""
    surface = text[left:right]
    is_kind = is_counted(surface) or (surface.endswith("企") and right - left == _LETTERS)
    if slot != "backer" and (is_kind or is_plain(surface)):
        return True
    if is_counted(surface) or is_description(surface):
        return True
    stem = surface[:-2] if right - left > 3 and surface[-2:] in ENDS else surface
    if len(surface) < _LETTERS or holds_break(stem) or surface[0] in _NEVER_FIRST:
        return True
    if slot == "founded" and surface.endswith(_UNNAMED):
        return True
    if slot in {"whose", "founded"} and not surface.endswith(ENDINGS):
        return True
    if slot in _OBJECTS:
        return surface.endswith(_THINGS) or surface[0] in "一两三四五六七八九十多数几部全"
    if slot not in {"opens", "heads", "owned"}:
        return slot == "office" and surface.endswith(_PARTS)
    return is_somewhere(text, left, surface) or surface.endswith(_CROWDS)


_OBJECTS = ("talked", "bought")
_DESCRIBED = ("name", *_OBJECTS)  # 收购高端酸奶品牌海山牧场60%股权
_NEVER_FIRST = "在的其该各将向从由对拟已欲被但还"
_UNNAMED = ("子公司", "分公司", "孙公司", "新公司", "合资公司")  # 成立海外物流子公司
_PARTS = tuple("部 业务 任 板块 中心 线 区 处 亚太 欧洲 北美 中华".split())  # 卸任事业部总经理
_CROWDS = tuple("资金 公募 私募 机构 外资 内资 险资 游资 者 旗下产品 基金 组合".split())
_THINGS = (
    *GENERIC_ENDS,
    *"到账 地块 土地 大楼 大厦 厂房 房产 权 专利 商标 品牌 门店 工厂 机器 材料".split(),
    *"股 矿 区 船 飞机".split(),
)
