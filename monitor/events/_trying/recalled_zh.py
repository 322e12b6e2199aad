"""Chinese words that look back.

此前，甲已与乙达成合作; 甲曾收购乙; 案例参考：…; 自甲去年接替乙以来;
a deal that is only named: 收购甲之后，乙成为….
"""

import re

from monitor.events._documents.document import Document
from monitor.events._patterns.candidate import Candidate
from monitor.reading.dates import Dated
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led

_OPENS = re.compile(
    "(?:(?:而|其中|据悉|据了解|值得一提的是|事实上|[^，。；]{0,12}?的是)?，?在?(?:此前|早前|先前|这之前|"
    "此之前)(?![一-鿿]{0,4}(?:天|日|周|月|公告|宣布|披露|消息|媒体|传|报道))|"
    "(?:而|但|不过)?(?:当年|当时|彼时|那时|早年间?|那一年|(?:在|早在)?(?:上个?世纪|[二2][十0]世纪)|早在(?!今年)|(?:创[办立业]|成立|起步|设立)(?:之初|初期|伊始|早期))"
    "(?!的?消息|公告|[一-鿿]?月))"
)
_ONCE = led(
    "(?:当初|当年(?![一-鿿]?月)|曾(?=[经于在与和同被获以因向收投参推联购入成合]|宣布|\\d)|(?<![上此])早已|早在[^，。；]{1,16}?[就便](?!在)|此前(?=已(?!披露|公告)|就|被|收购|入股|与|和|"
    "完成))[^，。；]{0,30}$"
)
# 甲收购乙已有十年, 甲收购乙十周年之际
_AGES_SINCE = late(
    "[^，。；]{0,24}?(?:[一二三四五六七八九十百\\d]周年|(?:已经?|至今)(?:有|过去|逾|近|整整)?[一二三四五六七八九十几数\\d]+余?多?(?:年|载|个年头)|[二三四五六七八九十]+余?多?年[之以]?后(?=，))"
)
# 与甲收购乙相比，…; 像甲收购乙这样的事，…
_LIKE = led("(?:^|[，：])(?:像|类似于?)[^，。；：]{0,40}$")
_BESIDE = led("(?:^|[，：])(?:与|和|同|跟|较)[^，。；：]{0,40}$")
_COMPARED = late("[^，。；：]{0,30}?(?:相比(?=，)|相似|类似)")
# 甲收购乙的案例越来越多
_TALE = late("[^，。；：]{0,24}?的(?:案例|故事|情节|桥段|往事|旧事|经历|历史)")
_OF_A_KIND = late(
    "[^，。；：]{0,30}?(?:这样的|一样|[的之]类|的(?:案例|情形|例子|故事|情况|交易)(?!，))"
)
# 自甲去年接替乙出任总裁以来，…
_FROM = led("(?<![来各])自(?:从)?(?![己身营有主动然由])[^，。；]{0,40}$")
_ON = late("[^，。；]{0,24}(?:以来|至今|之后|以后|[^此今今其]后)，")
# 案例参考：…; 可参考下列案例：…
_EXAMPLE = late("[^，。；：\n]{0,14}案例[^，。；：\n]{0,8}[：:]")
_SUCH_AS = late(
    "(?:而|其中|还有就是)?，?(?:例如|比如|譬如|又如|再如|诸如|正如|如(?![果上下此何今同期约若意愿需有能已欲是]))"
)
# 受益于对甲的收购，…
_CAUSES = late("(?:受益于|得益于|归功于|有赖于|凭借|是因为?)[^，。；]{0,44}$")
# 收购甲之后，乙的份额升至三成; 对甲的收购使乙成为第一
_SINCE_THEN = late(
    "(?!完成|事项|交易|计划)[^，。；]{2,24}?(?:之后|以后|以来|(?<!完成|交割)后)，(?!将|拟|预计|计划)|"
    "(?:使|让|令)[^，。；将]{0,12}?(?:成为|成了|拥有|得以|跻身|进入|切入)|"
    "[^，。；]{2,16}?(?:可以|能够|有助于|有利于|意味着)"
)
_THIS = re.compile("(?:此次|本次|这次|此番|该|这笔|上述|宣布|公告|完成|拟|将)[^，。；]{0,12}$")
# 云桥科技宣布收购…: what is reported so has just happened, whatever time the text named before
_NOW = re.compile(
    "(?:宣布|公告|披露|获悉|显示|报道|消息|通知|已|正|将|拟|目前|最新|刚刚|再次|[此本这]次)"
)
_NEXT = re.compile("(?:而|并)?(?:随后|此后|后来|其后|之后|同年|次年|翌年|隔年|不久|紧接着|随即)")
_BY_THE_WAY = late(
    "(?:(?:成立|创立|创办|创建|始建|设立|注册|上市|出生|生|建)于|[自从由至到]|截[至止]|同比|较|比)$"
)
_ACCOUNT = late(
    "(?:全年|年度|[上下]半年|前?[一二三四]季度?|年?[底末])?(?:以来|至今|的\\d[\\d.]*%|"
    "[^，。；]{0,12}?(?:成立|创立|创办|上市|挂牌|出生|营收|营业|收入|净利|利润|亏损|销量|销售额|产值|"
    "年报|财报|业绩|产能|出货|同比|规模|投产|签订|签署|印发|毕业))"
)
_LEAD = 60  # characters before a sentence, at most, if it opens the text


def is_cause(candidate: Candidate, document: Document) -> bool:
    """Whether an event is only an example, or a deal the cause of something else."""
    text, sentence = document.text, document.sentences[candidate.index]
    if _EXAMPLE.match(text, sentence.start, sentence.end):
        return True
    if _SUCH_AS.match(text, sentence.start, sentence.end) and not tells_now(candidate, document):
        return True
    start = candidate.trigger[0]
    return candidate.type == "acquisition" and bool(
        _CAUSES.search(text, max(sentence.start, start - 50), start)
    )


def looks_back(candidate: Candidate, document: Document) -> bool:
    """Whether a sentence recalls an event that has taken place."""
    if candidate.modality != "asserted":
        return False
    text, (start, end) = document.text, candidate.trigger
    sentence = document.sentences[candidate.index]
    opened = _OPENS.match(text, sentence.start, sentence.end)
    if opened or _ONCE.search(text[sentence.start : end]) or _AGES_SINCE.match(text, end):
        return True
    if _is_a_tale(text[sentence.start : start], text, end):
        return True
    return bool(_FROM.search(text, sentence.start, start) and _ON.match(text, end, sentence.end))


def _is_a_tale(before: str, text: str, end: int) -> bool:
    """Whether an event is named as a case, or to compare something with it."""
    like = _LIKE.search(before) and _OF_A_KIND.match(text, end)
    beside = _BESIDE.search(before) and _COMPARED.match(text, end)
    return bool(like or beside or _TALE.match(text, end))


def is_known(candidate: Candidate, document: Document) -> bool:
    """Whether a deal is only named, as one that readers know of, and not reported."""
    text, (start, end) = document.text, candidate.trigger
    sentence = document.sentences[candidate.index]
    if candidate.type != "acquisition" or len(candidate.evidence) > 1 or sentence.start <= _LEAD:
        return False
    if _THIS.search(text, sentence.start, start):
        return False
    return _SINCE_THEN.match(text, end, sentence.end) is not None


def tells_now(candidate: Candidate, document: Document) -> bool:
    """Whether a word before the verb says that this has just happened."""
    start, text = document.sentences[candidate.index].start, document.text
    if _NEXT.match(text, start):
        return False
    return _NOW.search(text, start, candidate.trigger[1]) is not None


def is_by_the_way(when: Dated, text: str) -> bool:
    """Whether a time is that of a firm's beginnings or of an account."""
    before = _BY_THE_WAY.search(text, max(0, when.start - 4), when.start)
    return bool(before or _ACCOUNT.match(text, when.end, when.end + 24))
