"""Doubts Chinese events that an unknown verb governs: 甲劝乙收购丙, 甲凭什么收购乙.

What makes an event a wish, a fear or a joke is an open class of verbs; those that leave it a fact
are few. So a verb right before a name, a preposition or the event itself must be known to change
nothing. Adverbs that change something are few, and read elsewhere: those of manner are the open
class (果断, 悄悄). Needs the tagger's classes.
"""

from collections.abc import Iterator

from monitor.events._documents.document import Document
from monitor.events._patterns.candidate import Candidate
from monitor.reading.names.mention import FIRM_KINDS

CEILING = 0.79  # not told as an alert
_GOVERNING = frozenset({"v", "vd", "c", "r"})
_PARTIES = FIRM_KINDS | {"person", "maybe_person", "org", "one", "many"}
_MARKS = "，；：。！？"
# What leaves an event what it is: verbs, or what the tagger takes for some
_NEUTRAL = frozenset(
    (
        "拟 将 计划 准备 打算 即将 有意 筹划 意图 决定 同意 提出 提议 约定 预计 可能 或 获批 核准 "
        "批准 申请 审议 审议通过 宣布 宣告 公告 公布 披露 发布 表示 称 指 指出 透露 确认 证实 "
        "显示 获悉 得知 知悉 告知 官宣 说 回应 强调 简称 下称 已 已经 曾 曾经 刚刚 刚 才 正在 正 "
        "正式 就 便 即 还 也 又 再 再次 再度 则 并 并且 而 但 和 与 及 以及 或者 暨 同时 此外 "
        "另外 因此 不仅 不过 且 完成 成功 顺利 实施 进行 启动 开始 实现 推进 选择 采取 采用 参与 "
        "获得 获 取得 收到 接到 提交 递交 达成 签订 签署 签约 成为 分别 共同 联合 携手 联手 合计 "
        "累计 共 共计 总计 约 超 超过 至 为 是 系 有 占 持有 持 持股 所持 包括 用于 成立 设立 "
        "出资 斥资 耗资 花费 作价 支付 投资 收购 购买 增持 减持 转让 出售 买入 卖出 重组 合并 "
        "新增 注册 定增 注入 下属 旗下 控股 原 现任 时任 来自 大幅 小幅 大举 大手笔 继续 持续 "
        "连续 陆续 相继 先后 接连 悉数 全部 全面 一次性 直接 间接 公开 主动 被动 独家 首次 首先 "
        "最终 终于 最新 书面 无偿 溢价 快速 迅速 突然 高调 低调 悄然 趁机 抱团 同样 优先 战略 "
        "进一步 主要 新 高 多 大 均 都 仍 仍在 还在 纷纷 目前 现 此次 本次 这次 此番 该 这 其 "
        "其中 上述 其余 自 他 她 它 双方 各自 代表 由 届时 日已 起 日起 出手 乘机 疯狂 转道 指定 "
        "确定 被迫 升职 超额 自本次 拟自 用以 负责 迎来 引入 引进 吸引 获聘 受聘 因 因故 因病 "
        "提前 如期 按期 火速 紧急 深度 全资 择机 二次 重磅 欲 重启 折价 突击 抄底 "
        "抢先 承认 坦言 坦承 直言 声明 通报 重申 申明 表明 宣称 声称 提到 提及 "
        "谈到 介绍 解释 补充 补充说 公示 敲定 抓紧 加速 加快 加紧 着手 正着手 "
        "已着手 出马 如愿 依法 依规 分步 忍痛 含泪 咬牙 硬着头皮 继而 进而 从而 "
        "于是 接着 随之 不出所料 联袂 牵手 会同 协同 加码 追加 续聘 转而 改由 趁着 "
        "借助 利用 依托 凭借 依靠 动用 筹集 募资 融资 贷款 发债 豪掷 砸 掷 狂砸 "
        "怒砸 花 拿出 掏出 出价 报价 竞价 竞拍 中标 击败 力压 战胜 受托 破格 "
        "力排众议 履约"
    ).split()
)


def is_doubtful(candidate: Candidate, document: Document) -> bool:
    """Whether such a word, unknown, governs what is told as done or planned."""
    if document.lang != "zh" or candidate.modality not in {"asserted", "planned"}:
        return False
    if len(candidate.evidence) > 1:
        return False
    return any(word not in _NEUTRAL for word in _governing(candidate, document))


def _governing(candidate: Candidate, document: Document) -> Iterator[str]:
    """The verbs of the trigger's clause before a name, a preposition or the trigger."""
    sentence, trigger = document.sentences[candidate.index], candidate.trigger[0]
    if not sentence.start <= trigger < sentence.end:
        return
    text = document.text
    begin = max(sentence.start, *(text.rfind(m, sentence.start, trigger) + 1 for m in _MARKS))
    items = document.masked(candidate.index).items.values()
    parties = {item.start for item in items if item.kind in _PARTIES}
    inside = [(item.start, item.end) for item in items]
    words = [
        (sentence.start + word.start, sentence.start + word.end, word.tag)
        for word in document.tagged.get(candidate.index, ())
    ]
    words = [
        word
        for word in words
        if begin <= word[0]
        and word[1] <= trigger
        and not any(start < word[1] and word[0] < end for start, end in inside)
    ]
    before = parties | {trigger} | {start for start, _, tag in words if tag == "p"}
    yield from (text[a:b] for a, b, tag in words if tag in _GOVERNING and b in before)
