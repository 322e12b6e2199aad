"""Pages as papers write them, of invented firms: most sentences have a word of some event, few tell
one."""

from collections.abc import Mapping, Sequence

from monitor.model import Language

PAGES: Mapping[Language, Sequence[str]] = {
    "en": (
        (
            "Northway Ferries has carried holidaymakers across the Sound for 60 years, and its "
            "chief executive, Ellen Marsh, does not expect that to change soon. She joined the "
            "company as a deckhand in 1994. The fleet is ageing, though, and new ships cost about "
            "£90m each. Passengers fell by 4% last summer, when heavy rain closed the harbour at "
            "Brannock for nine days."
        ),
        (
            "Rivals see an opening. Kelso Marine, which runs two fast catamarans, has said that "
            "it would look at any route that made money, and analysts at Dunmore Capital think "
            "that the market could support a third operator. Their note, published on Tuesday, "
            "raised the target price for Kelso to 310p. The shares closed at 286p."
        ),
        (
            "Northway acquired its first freight terminal from Harrow Docks in March for £14m. "
            "The terminal handles 200 lorries a day and employs 45 people, most of whom moved "
            "over from the previous owner. Mrs Marsh says that freight now pays for the winter "
            "timetable, which has lost money in every year since it was launched."
        ),
        (
            "What happens next depends on the council. It owns the pier and wants a higher rent "
            "when the lease ends in two years. Talks have been friendly so far, according to "
            "people who took part in them. Councillor Ian Reddle, who leads the transport "
            "committee, would not discuss figures. He noted that the pier was built with public "
            "money and that investors had always been welcome to share the cost."
        ),
        (
            "Unions are watching, too. They agreed last year to a contract with longer shifts in "
            "return for a share of profits, and many members regret it. A ballot is possible in "
            "the spring. The company appointed a mediator, Ruth Oakley, in September, and both "
            "sides praise her patience. The tourist board, for its part, has set up a page with "
            "the latest sailing times and hopes that visitors will plan further ahead."
        ),
    ),
    "zh": (
        (
            "岭川渡轮经营海峡航线已有六十年，总经理周岚预计这一局面短期内不会改变。她1994年加入公"
            "司，当时只是一名水手。不过船队正在老化，一艘新船的造价约为9000万元。去年夏天连日大雨"
            "，平溪港关闭九天，客运量下降4%。竞争对手看到了机会。"
        ),
        (
            "松桥海运拥有两艘高速客船，该公司此前表示，愿意考虑任何能够盈利的航线。云汀证券分析师认为"
            "，市场足以容纳第三家经营者，并在周二的研究报告中上调了松桥海运的目标价。业内人士指出，近"
            "年来航运企业投资热情不高，新增运力主要来自老企业。"
        ),
        (
            "今年3月，岭川渡轮以1.4亿元收购了和浦码头。码头每天接待货车200辆，员工45人，大多"
            "数人留任。周岚说，货运收入如今支撑着冬季航班，而冬季航班自开通以来年年亏损。下一步取决于"
            "当地政府：栈桥属于国有资产，租约两年后到期，双方就租金多次沟通，尚无结果。"
        ),
        (
            "工会也在关注。去年签署的合同延长了工时，作为交换，职工可以分享利润，许多人对此并不满意。"
            "公司9月任命了一名调解员，劳资双方都称赞她有耐心。旅游部门则成立了专门的信息平台，发布最"
            "新班次，希望游客提前安排行程，合作社区也可以在平台上介绍自己的民宿。"
        ),
    ),
}
