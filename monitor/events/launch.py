"""How texts say that a company launches a product or opens a platform or plant."""

import re
from collections.abc import Iterator

from monitor.events._english.markets import launch as _english
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.pattern import Pattern
from monitor.events._patterns.place import Place

ROLES = ("company",)
WORDS = {
    "zh": "推出|发布|上线|投产|上市|首发|开售|预售|亮相|公测|开测|开服|发售|展出",
    "en": (
        "[Ll]aunch|[Uu]nveil|debut|the wraps off|brings out|brought out|[Rr]oll(?:ed|s|ing)? out|"
        "[Ii]ntroduc|[Rr]eleas|on sale|showrooms"
    ),
}

_GOODS = (
    "(?:平台|系统|手机|汽车|车型|产品|服务|品牌|芯片|机器人|APP|软件|模型|新车|电池|方案|无人机|耳机|"
    "手表|眼镜|相机|冰箱|空调|电视|轿车|皮卡|卡车|客车|饮料|啤酒|新品)"
)
_WHERE = "(?:在(?:<g>|<x>){2,8}?)?"  # 在日本
_REGULATOR = "(?:<pa>|<x>|<g>{2,6}?)?"

PATTERNS = (
    Pattern(
        "launch-zh-quoted",
        "(?P<company><co>)(?:(?!没有|未|不|要求)(?:<g>|<d>|，)){0,12}?"
        "(?P<t>(?<!合作)推出|发布|上线|发售|首发)了?"
        "(?:(?!公告|报告|战报|通知|声明|白皮书|战略|倡议|榜|指数|预警|业绩|海报|视频|文章|"
        "公开信|计划|名单|宣言|指南|套餐|活动|优惠|招聘|理念|口号|行动)(?:<g>|<cn>)){0,20}?"
        "(?:“(?P<product>(?:(?!计划|行动|战略|公告|报告|白皮书|工程|理念|封信|倡议)[^“”，。]){1,20}?)”"
        "(?!<g>{0,4}(?:优惠|活动)|(?:计划|行动|战略|公告|报告|活动|倡议|指数|榜|理念|工程|主题|的(?:理念|消息|口号)))|"
        "(?:(?<=模型|手机|芯片|系统|平台|品牌|汽车|车型|轿车|产品|新品|新药|新车|游戏|器人|"
        "电池|设备|应用|工具|助手)|(?<=SUV|APP|App))"
        "(?P<product><cn>)(?=[，。；！]|$))",
        example="海山集团发布新一代通用大模型“海岳4.0”。",
        counterexample="海山集团发布“海岳”行动计划。",
        base=0.8,
    ),
    Pattern(
        "launch-zh",
        "(?P<company><co>)(?:<g>|<d>|，){0,10}?"
        "(?P<t>(?<!合作)推出|正式发布|上线|宣布推出|"
        "发布(?=了?[^，。；“”]{0,16}?(?:[首新多几两三四五六七八九十\\d]款|新一代|首[部辆台]|新品|全新|新款)))"
        "了?(?!以来|公告|业绩|报告|财报)"
        f"(?P<product>[^，。；“”]{{2,24}}?{_GOODS}(?![^，。；“”的]{{0,3}}?{_GOODS})"
        "(?:[A-Z][A-Za-z]{0,15} ?\\d{0,4})?)",
        example="海山集团近日推出新一代工业互联网平台。",
        counterexample="海山集团近日推出董事长。",
        base=0.8,
    ),
    Pattern(
        "launch-zh-new",
        "(?P<company><co>)(?:<g>|<d>|，){0,10}?(?:旗下|全新|新款|首款|新一代|旗舰)"
        "(?P<product>(?:(?![将拟]|预计|计划|有望)(?:<g>|<cn>|<r>)){2,24}?)(?:[将拟]|预计|计划|有望)?"
        f"(?:[于在]?<d>)?{_WHERE}(?P<t>正式上市|正式发布|正式亮相|开启预售|上市(?!公司)|首发|开售)",
        example="凌山汽车今日宣布，旗下全新纯电轿车L5正式上市。",
        counterexample="凌山汽车今日宣布，旗下全新子公司将申请融资。",
        base=0.82,
    ),
    Pattern(
        "launch-zh-headline",
        "^(?P<company><co>)：(?P<product>(?:(?!股|公司|债|基金)(?:<g>|<cn>|<r>)){1,20}?)"
        "(?P<t>正式上市|正式发布|开启预售|全球首发|正式亮相)",
        example="海山集团：海岳机器人正式发布",
        counterexample="海山集团：公司股票正式上市",
        base=0.8,
    ),
    Pattern(
        "launch-zh-game",
        "(?P<company><co>)(?:的|旗下|自研|研发|<g>){0,8}?(?:手游|游戏|端游|新游|网游|新作)"
        "(?P<product><x>)(?:<g>|<d>|，){0,8}?"
        "(?P<t>公测|上线|首发|开测|开服)",
        example="海山集团旗下手游《山河令》今日开启公测。",
        counterexample="海山集团旗下手游《山河令》今日获得版号。",
        base=0.8,
    ),
    Pattern(
        "launch-zh-approved",
        "(?P<company><co>)的?(?:<g>|<d>|，){0,10}?"
        "(?P<product>(?:(?!股份|股票|公司)(?:<g>|<cn>)){1,14}?(?:“[^“”]{1,12}”)?)"
        f"{_WHERE}(?P<t>(?:正式)?获批上市|获准上市|(?<!未)获{_REGULATOR}批准(?:在<g>{{2,4}})?上市)",
        example="海山集团的降糖药获批上市。",
        counterexample="海山集团获批上市。",
        base=0.85,
    ),
    *_english.PATTERNS,
)

# What is published or begun, not sold.
_NO_PRODUCT = re.compile(
    "(?:封信|声明|书|报告|计划|公告|战略|倡议|标准|宣言|指南|榜单?|论文|财报|年报|视频|海报|活动|指数|名单|"
    "体系|官网|展台|形象|架构|总部|门店|奖项?|规划|理念|标识|口号|提示|通知|说明|意见|办法|情况)$|^关于"
)
# What is approved for sale; a firm 获批上市 goes public.
_MEDICINE = re.compile(
    "机器人|[仪机]$|系统|药(?!业)|疫苗|[胶囊片剂粒]|单抗|抗体|支架|试剂|器械|球囊|制品|“"
)
_BEFORE = re.compile("(?:(?:之|以)?后|以来|[之以]?前|时(?!装|钟)|的?(?:理念|形象|概念|消息))")


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """Only medicines and the like are approved for sale; firms go public. Nothing of long ago."""
    product = str(candidate.facts.get("product", ""))
    if _NO_PRODUCT.search(product):
        return
    if "-zh" in candidate.rule and _is_old(candidate, product, place):
        return
    if _is_about_it(candidate, product, place):
        return
    if candidate.rule != "launch-zh-approved" or _MEDICINE.search(product):
        yield candidate


_PAPERS = re.compile(
    "[^，。；“”]{0,10}?(?:公告|报告|通知|标识|战略|计划|政策|价格|数据|榜|标准|召回|海报|视频|广告|预告|"
    "信息|消息|指南|说明|声明|规划|名单|参数|照片|图片|谍照)"
)


def _is_about_it(candidate: Candidate, product: str, place: Place) -> bool:
    """发布首款车型的召回公告: whether a paper on the product is published, not the product."""
    text, (start, end) = place.document.text, candidate.trigger
    if candidate.rule != "launch-zh" or not text.startswith("发布", start):
        return False
    named = text.find(product, end, place.span()[1])
    return named >= 0 and _PAPERS.match(text, named + len(product)) is not None


def _is_old(candidate: Candidate, product: str, place: Place) -> bool:
    """推出首款车型后销量大增, 三年前推出首款手机: what a launch led to, or one long ago."""
    if candidate.modality == "asserted" and place.is_past(candidate.date):
        return True
    named = place.document.text.find(product, candidate.trigger[1], place.span()[1])
    return named >= 0 and _BEFORE.match(place.document.text, named + len(product)) is not None
