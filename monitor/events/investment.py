"""How texts say that money went into a firm: rounds, leads and followers, strategic stakes."""

import re
from collections.abc import Iterator

from monitor.events._english import investment as _english
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.pattern import Pattern
from monitor.events._patterns.place import Place
from monitor.events._trying.slots import apart

ROLES = ("investor", "target")
NEEDS = ("target",)
WORDS = {
    "zh": (
        "注入|牵头|参与|融得|战投|募资|募得|募到|募集|筹得|筹集|筹到|认购|融资|投资|领投|跟投|"
        "参投|联投|入股|注资|参股|增资"
    ),
    "en": (
        "[Rr]aise|[Rr]aising|[Ff]unding|[Ii]nvest|[Rr]ound|led by|led |leads|leading|backed|"
        "pump|pour|inject|plough|plow|put |[Ff]inancing|[Ss]eries [A-H]|took part|taking part|"
        "participat|contribut|backers|fresh capital|new capital|growth capital"
    ),
}
PATTERNS = (
    Pattern(
        "investment-zh-round",
        "(?P<target><co>)(?:<g>|<d>){0,12}?"
        "(?P<t>完成|(?<!正)(?<!再)(?:新|再|又|再次|连)?获得?(?!的)|宣布获得|宣布完成|拿到|"
        "实现|启动|开启|敲定|收获|斩获|官宣|迎来)了?"
        "(?:由?<BACKERS>等?<g>{0,6}?[领跟参]投的)?(?:<g>|<d>){0,6}?"
        "(?P<amount><m>)?的?<g>{0,3}?<ROUND>(?:<and> ?[^，。；]{1,8}轮(?P<amount2><m>)?)?"
        "<g>{0,3}?(?:融资|资金募集|募资)",
        example="溪州机器人上月完成数千万元A轮融资。",
        counterexample="溪州机器人上月完成数千万元订单。",
        base=0.95,
    ),
    Pattern(
        "investment-zh-leads-round",
        "<BACKERS>等?<g>{0,8}?(?P<t>领投|参投|跟投|参与)了?(?:(?![、与和及])<g>){0,12}?"
        "(?P<target><cn>)的?(?:<g>|<d>){0,4}?"
        "(?P<amount><m>)?的?(?:<g>|<d>){0,6}?<ROUND>(?:融资|投资)",
        example="2016年9月，远山资本与海山投资集团共同领投了澜山智驾的C轮融资。",
        counterexample="2016年9月，远山资本管理澜山智驾的C轮融资。",
        base=0.93,
    ),
    Pattern(
        "investment-zh-round-led",
        "(?P<target><co>)(?:的|本轮|此轮|此次)?(?:<g>|<m>){0,4}?<ROUND>"
        "(?:融资|投资)，?由<g>{0,8}?<BACKERS>等?<g>{0,8}?(?P<t>领投|投资|跟投|参投|牵头)",
        example="资料显示，岸山机器人的C轮融资由远山资本领投。",
        counterexample="资料显示，岸山机器人的C轮融资由远山资本审计。",
        base=0.92,
    ),
    Pattern(
        "investment-zh-gathers",
        "(?P<target><co>)(?:<g>|<d>|，){0,12}?"
        "(?:(?:自|从|向)<g>{0,8}?<BACKERS>等?<g>{0,8}?)?"
        "(?P<t>募得|募到|募集(?!资金)到?|筹得|筹集到?|筹到|融得|融资)了?<g>{0,4}?"
        "(?P<amount><m>)(?!债|贷)",
        example="岸山机器人周二宣布，自远山资本、栖山创投等金主募得3亿美元。",
        counterexample="岸山机器人周二宣布，自远山资本、栖山创投等金主学得3项技术。",
        base=0.88,
    ),
    Pattern(
        "investment-zh-of-the-backed",
        "(?:获得?|得到|拿到|引入)了?(?P<investor><pas>)等?<g>{0,4}?"
        "(?P<amount><m>)?的?<g>{0,3}?<ROUND><g>{0,3}?"
        "(?P<t>投资|融资|注资|战投)(?:之?后，|的<g>{0,12}?)(?P<target><cn>)",
        example="年初获得远山控股1亿美元D轮投资的生鲜公司澜山智驾宣布涨价。",
        counterexample="年初获得远山控股1亿美元订单的生鲜公司澜山智驾宣布涨价。",
        base=0.88,
    ),
    Pattern(
        "investment-zh-brings-in",
        "(?:(?P<target><co>)(?:<g>|<d>){0,8}?)?"
        "(?P<t>引入|引进|迎来)了?<g>{0,10}?"
        "(?:(?:(?:战略|产业)?投资[者人方]|战略股东|战投)“?<BACKERS>|"
        "<BACKERS>等?(?:<g>|<m>){0,6}?的?(?:股权投资|战略投资|战略入股|注资|战投|"
        "增资入股))",
        example="澜山智驾拟引入战略投资者远山控股。",
        counterexample="澜山智驾拟引入战略合作伙伴远山控股。",
        subject="target",
        base=0.85,
    ),
    Pattern(
        "investment-zh-injects",
        "(?:(?:将|把)(?=[^，。；]{0,40}(?:资产|业务|股权|公司))(?:(?!不|未)<g>|<pa>|"
        "<r>){1,40}?|[向对](?P<target><co>)(?:(?!不|未)<g>){0,4}?)"
        "(?P<t>注入)(?:(?:了|到|至)?(?P<target><co>)|"
        "了?(?=(?:<g>|<m>|<r>){0,24}?(?:资产|股权|业务|资金))(?:<g>{0,6}?"
        "(?P<amount><m>))?)",
        example="海山集团将旗下港口资产注入云桥股份。",
        counterexample="海山集团拟向云桥股份注入新的活力。",
        subject="investor",
        base=0.82,
    ),
    Pattern(
        "investment-zh-becomes-backer",
        "(?P<investor><pas>)(?:<g>|<d>){0,6}?(?P<t>成为|成)"
        "(?P<target><cn>)的?<g>{0,4}?(?:战略|财务|新|主要|重要)的?(?:战略|财务)?"
        "(?:投资者|投资人|投资方)",
        example="此外，远山控股也成为澜山智驾新的战略投资者。",
        counterexample="此外，远山控股也成为澜山智驾新的供应商。",
        base=0.88,
    ),
    Pattern(
        "investment-zh-invests-in",
        "(?P<t>完成|宣布|进行|作出|做出|追加|启动)了?<g>{0,2}?对<g>{0,10}?"
        "(?P<target><cn>)的?(?P<amount><m>)?的?<g>{0,4}?<ROUND><g>{0,2}?(?:投资|注资)"
        "(?!价值|者|人|评级|机会|建议|收益|回报|损失|总额|协议)",
        example="云桥科技公告，完成对海山机器人的独家战略投资，投资金额达3000万美元。",
        counterexample="云桥科技公告，完成对海山机器人的独家技术支持，支持金额达3000万美元。",
        subject="investor",
        base=0.88,
    ),
    Pattern(
        "investment-zh-amount",
        "(?:本轮|此轮|本次|此次|这轮|该轮)?(?:融资)?"
        "(?P<t>融资额|融资金额|融资总额|融资规模|金额|总额|规模|募资额)<g>{0,6}?"
        "(?P<amount><m>)",
        example="岸山机器人宣布完成B轮融资，金额达38亿元人民币。",
        counterexample="岸山机器人宣布完成B轮融资，金额未披露。",
        joins=True,
    ),
    Pattern(
        "investment-zh-resized",
        "(?P<target><co>)(?:<g>|<d>){0,12}?<ROUND>融资的?(?:规模|总额|金额|额度|"
        "额)?<g>{0,3}?(?:(?:由|从)<g>{0,6}?<m>)?"
        "(?P<t>扩大|增加|提高|追加|增|上调|缩减|调减|缩小|下调|降|减少)"
        "(?:至|到|为)<g>{0,4}?(?P<amount><m>)",
        example="岸山机器人宣布B轮融资规模扩大至5亿元，由远山资本领投。",
        counterexample="岸山机器人宣布融资租赁规模扩大。",
        base=0.92,
    ),
    Pattern(
        "investment-zh-from",
        "(?P<target><co>)(?:<g>|<d>){0,10}?(?:获得|获|引入|引进|迎来|得到|拿到|接受)了?"
        "(?:来自)?(?P<investor><pas>)等?<g>{0,6}?"
        "(?P<amount><m>)?(?:的|<g>){0,2}?<ROUND><g>{0,8}?"
        "(?P<t>投资|注资|入股|融资|增资|战投|领投)",
        example="溪州茶业获岚石资本8000万元战略投资。",
        counterexample="溪州茶业获岚石资本8000万元订单。",
        base=0.93,
    ),
    Pattern(
        "investment-zh-lead",
        "由?<BACKERS>等?<g>{0,12}?(?P<t>领投|跟投|参投|联投|"
        "(?<=进行|独家|全额|联合)投资(?=[，。；]|$)|牵头|加注|加码|追投|(?<=共同)参与|"
        "(?<=联合)参与|参与(?=了|本轮|此轮|该轮|其中|本次投)了?(?:本轮|此轮|该轮|其中|"
        "本次)?)",
        example="由远山资本领投，栖山创投跟投。",
        counterexample="由远山资本管理。",
        joins=True,
    ),
    Pattern(
        "investment-zh-investors-are",
        "(?:(?:投资方|投资者|投资人|投资机构|出资方|领投方|跟投方)(?:阵容)?<g>{0,4}?|[跟参]投，)"
        "(?:为|包括|包含|涵盖|是|有|如)<g>{0,4}?<BACKERS>",
        example="投资方为远山资本、栖山创投。",
        counterexample="投资方未披露。",
        joins=True,
    ),
    Pattern(
        "investment-zh-put",
        "(?P<investor><ALLIES>)(?!的?旗下<g>{0,4}?(?:公司|企业|基金|机构))"
        "(?:<g>|<d>|，(?:<g>|<d>){0,10}?(?:拟|出资|以|获准|斥资)){0,16}?"
        "(?:(?P<amount><m>)<g>{0,4}?)?"
        "(?P<t>战略投资(?!者|人|方)|(?<!战略)(?<!立的)(?<!旗下)投资(?!的|设立|成立|者|人|"
        "方|合作|组建|新设|建设|银行|基金|机会|时机|成本|标的|回报|收益|价值|理念|策略|"
        "方向|组合|损失|亏损|机构|经理|部|公司|平台|集团|管理|控股|咨询|有限|、)|"
        "入股(?!的)|注资(?!的)|参股(?!的|公司|企业|子公司)|战略入股|"
        "[领参跟]投(?!方|人|机构|的)|认购(?!人|方|协议)|增资(?!的|额度|扩股))了?"
        "(?:(?![、与和及]|方式|收购|转让)<g>){0,14}?"
        "(?P<target><cn>)(?!股票|基金|理财|债|<g>{0,6}?(?:债券|可转债|票据|理财))"
        "(?:<g>{0,8}?(?P<percent><r>))?",
        example="远山控股出资3亿元战略投资澜山智驾。",
        counterexample="远山控股出资3亿元设立澜山智驾基金。",
        base=0.85,
    ),
    Pattern(
        "investment-zh-takes-part",
        "(?:(?P<investor><pas>)(?:<g>|<d>){0,10}?)?(?P<t>参与)(?P<target><cn>)的?<g>{0,4}?"
        "(?:现金增资|增资|定增|定向增发|定向发行|非公开发行)(?=股|[，。；]|$)",
        example="海山电子董事会决议参与云桥科技现金增资。",
        counterexample="海山电子董事会决议参与云桥科技的招标。",
        subject="investor",
        base=0.88,
    ),
    Pattern(
        "investment-zh-subscribes",
        "(?P<t>认购)(?:人|方)(?:为|是|：|，即)?"
        "(?P<investor><pas>)(?:<g>|<d>){0,12}?(?:订立|签订|签署|有条件|同意|认购|将|拟)",
        example="公司与认购人盛山资本有限公司订立认购协议。",
        counterexample="认购人尚未披露。",
        subject="target",
        base=0.85,
    ),
    Pattern(
        "investment-zh-to",
        "(?P<investor><pas>)(?:<g>|<d>|<m>){0,12}?(?:向|对)<g>{0,24}?"
        "(?P<target><cn>)(?:<g>|<d>){0,8}?"
        "(?P<t>投资|注资|出资|入股|战略投资)了?(?:<g>{0,4}?(?P<amount><m>))?",
        example="远山控股向澜山智驾投资3亿元。",
        counterexample="远山控股向澜山智驾采购3亿元设备。",
        base=0.85,
    ),
    *_english.PATTERNS,
)


# "With the gift X is investing $5m in the hospital"
_GIFT = re.compile(r"\b(?:gifts?|donat\w+|philanthrop\w+|bequest|grants?)\b(?! (?:rights|options))")


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """Keep a candidate with a target that is no person and differs from the investor."""
    candidate.fillers = [
        f for f in apart(candidate.fillers) if f.role != "target" or f.mention.kind != "person"
    ]
    start, end = place.span()
    if candidate.rule == "investment-en-invested" and _GIFT.search(place.document.text, start, end):
        return
    targets = candidate.keys("target")
    needs_investor = candidate.rule in {
        "investment-zh-put",
        "investment-zh-to",
        "investment-en-invested",
    }
    if targets and (candidate.keys("investor") or not needs_investor):
        yield candidate
