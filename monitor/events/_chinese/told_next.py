"""How Chinese texts tell one fact of an event in the next sentence: 转让方为甲, 合作领域为氢能."""

from monitor.events._patterns.pattern import Pattern

_SAID = (
    "^(?:(?:据(?:悉|了解|介绍|披露|报道)|其中|根据协议|协议约定|(?:公告|资料|信息|天眼查|企查查)(?:称|显示|披露)|"
    "(?:消息|知情)人士(?:称|透露)|经(?:双方|各方)?(?:友好)?协商(?:一致|确定)?)，)?"
)
_THIS = "(?:本次|此次|该项?|该[笔宗]|这[笔宗]|上述|最终|(?:<many>|双方)(?:商|议)定的?){0,2}"
_SHARES = "(?:<one>|(?:标的|目标)(?:公司|资产)?|交易标的|股权|股份|<r>的?){0,3}"
_IS = (
    "(?:初步|最终)?(?:暂?定)?(?:为|是|达到?|合计|共计|约|不超过|不低于|高达|：)?"
    "(?:人民币|合计|约|不超过|近|超过?){0,2}"
)
_END = "(?=[，。；]|$)"
_OF_DEAL = "(?:本次|此次|该|上述|标的|的|交易|收购|股权|股份|转让)"
_SELLS = "出让方|转让方|出售方|转让人|出让人"


def trade(prefix: str) -> tuple[Pattern, ...]:
    """The patterns for a purchase or a sale of shares; `prefix` begins the ids of its rules."""
    return (*_terms(prefix), *_sides(prefix))


def _terms(prefix: str) -> tuple[Pattern, ...]:
    return (
        Pattern(
            f"{prefix}-zh-price-next",
            f"{_SAID}{_THIS}{_SHARES}(?:的?(?:交易|收购|转让|并购|出售|成交)的?){{0,2}}"
            "(?P<t>(?<=转让|收购|交易|并购|出售|成交|购的|易的|让的|售的)(?:总?(?:[对代]价|价款?|价格|金额)|总[价额]|规模|耗资|款)|"
            "(?<!首付)(?<!评估)总?[对代]价|(?:整体)?作价|(?<=定的)价格)"
            f"{_IS}(?P<amount><m>){_END}",
            example="海山集团拟收购云桥科技60%股权。标的资产作价5亿元。",
            counterexample="海山集团拟收购云桥科技60%股权。标的资产评估值5亿元。",
            joins=True,
        ),
        Pattern(
            f"{prefix}-zh-target-priced",
            f"{_SAID}(?P<target><cn>)<r>的?(?:股权|股份)的?(?:交易|收购|转让)?的?(?P<t>作价|[对代]价|价格|价款)"
            f"{_IS}(?P<amount><m>){_END}",
            example="海山集团拟收购云桥科技60%股权。云桥科技60%股权的交易价格为5亿元。",
            counterexample="海山集团拟收购云桥科技60%股权。云桥科技60%股权的评估值为5亿元。",
            subject="target",
            joins=True,
        ),
        Pattern(
            f"{prefix}-zh-share-next",
            f"{_SAID}(?:拟|本次|此次|该次){{0,2}}(?:收购|转让|出售|受让)的?(?:股权|股份)?(?:数量)?"
            "(?P<t>比例|占比|股比|占(?:公司|标的公司|<one>)?总?股[本份](?:总数)?的?(?:比例)?)"
            f"(?:为|是|达到?|约)?(?P<percent><r>){_END}",
            example="海山集团拟收购云桥科技股权。收购比例为60%。",
            counterexample="海山集团拟收购云桥科技股权。质押比例为60%。",
            joins=True,
        ),
    )


def _sides(prefix: str) -> tuple[Pattern, ...]:
    return (
        Pattern(
            f"{prefix}-zh-seller-next",
            f"{_SAID}{_OF_DEAL}{{0,5}}(?P<t>卖家|{_SELLS}|交易对手方?)(?:为|是|系|：)(?P<seller><pas>){_END}|"
            f"{_SAID}(?P<seller2><cn>)(?:为|是|系){_OF_DEAL}{{0,4}}(?P<t>卖[方家]|{_SELLS}|交易对方){_END}|"
            f"{_SAID}(?:本次|该|上述|标的|拟收购|的){{0,3}}(?:股权|股份)(?:目前|现)?由(?P<seller3><cn>)(?P<t>转让|出售|出让){_END}",
            example="海山集团拟收购云桥科技60%股权。远山资本为本次交易的出让方。",
            counterexample="海山集团拟收购云桥科技60%股权。专利的出让方为远山资本。",
            joins=True,
        ),
        Pattern(
            f"{prefix}-zh-buyer-next",
            f"{_SAID}{_OF_DEAL}{{0,5}}(?P<t>接盘[方者]|受让人|买[方家])(?:为|是|系|：)(?P<acquirer><pas>){_END}|"
            f"{_SAID}(?P<acquirer2><cn>)(?:为|是|系){_OF_DEAL}{{0,4}}(?P<t>买[方家]|接盘方|受让[方人]){_END}|"
            f"{_SAID}(?P<acquirer3><cn>)(?:将|拟|已)?(?P<t>受让|接手|接盘)(?:上述|该部分|这部分|该)(?:股权|股份){_END}",
            example="海山集团转让云桥科技60%股权。远山资本为受让方。",
            counterexample="海山集团转让云桥科技60%股权。远山资本为担保方。",
            joins=True,
        ),
    )


ACQUISITION = (
    *trade("acquisition"),
    Pattern(
        "acquisition-zh-will-pay",
        f"{_SAID}(?:为此，)?(?:(?P<acquirer><cn>)|<one>|公司)(?:将|拟|需|须)(?:以<g>{{0,2}}现金<g>{{0,3}}|为此|一次性|合计){{0,2}}"
        f"(?P<t>支付)(?:约|不超过|人民币|合计){{0,2}}(?P<amount><m>)的?(?:现金|对价|代价|价款|收购款)?{_END}",
        example="海山集团拟收购云桥科技60%股权。海山集团将支付5亿元。",
        counterexample="海山集团拟收购云桥科技60%股权。海山集团将支付5亿元罚款。",
        subject="acquirer",
        joins=True,
    ),
)
SALE = (
    *trade("shareholding"),
    Pattern(
        "shareholding-zh-counterpart-next",
        f"{_SAID}{_OF_DEAL}{{0,3}}(?P<t>交易对(?:手方?|方))(?:为|是|系|：)(?P<acquirer><pas>){_END}",
        example="海山集团转让云桥科技60%股权。交易对手方为远山资本。",
        counterexample="海山集团转让云桥科技60%股权。交易对手方尚未披露。",
        joins=True,
    ),
)
INVESTMENT = (
    Pattern(
        "investment-zh-sum-next",
        f"{_SAID}(?:本轮|此轮|本次|此次|该轮|这轮){{0,1}}(?:融资|共计?|合计|总|一共){{0,2}}(?P<t>募集资金|募资|筹资|融资|金额)"
        f"{_IS}(?P<amount><m>){_END}",
        example="云桥科技完成A轮融资。本轮募资5亿元。",
        counterexample="云桥科技完成A轮融资。当日成交5亿元。",
        joins=True,
    ),
    Pattern(
        "investment-zh-backer-next",
        f"{_SAID}(?P<investor><pas>)(?:为|是|系|担任)(?:本轮|此轮|本次|融资|唯一|独家|主要|的){{0,4}}"
        f"(?P<t>领投方|投资方|投资人|投资机构){_END}|"
        f"{_SAID}(?:本轮|此轮|本次|该轮)?(?:融资)?的?(?P<t>资金)(?:全部|均|主要)?来自(?P<investor2><pas>){_END}|"
        f"{_SAID}(?:本轮|此轮|本次|该轮)?(?:融资)?的?(?P<t>参投方)(?:为|是|包括|有)(?P<investor3><pas>)等?{_END}",
        example="云桥科技完成A轮融资。远山资本为本轮投资方。",
        counterexample="云桥科技完成A轮融资。远山资本是一家投资方。",
        joins=True,
    ),
)
PARTNERSHIP = (
    Pattern(
        "partnership-zh-topic-is",
        f"{_SAID}(?:<many>|双方|本次|此次|该|上述|的){{0,2}}(?:战略)?(?P<t>合作|协议)的?(?:主要|重点)?"
        "(?:(?:的?(?:内容|领域|范围|重点|方向)(?:将|主要){0,2}(?:为|是|包括|涵盖|涉及|聚焦|覆盖))|(?:将|主要|重点){0,2}(?:涵盖|涉及|聚焦|覆盖)|：)于?"
        "(?P<topic>(?:<g>|<cn>){2,40}?)(?:等(?:<g>{0,2}(?:领域|方面|业务))?|领域|方面|业务)?(?=[，。；]|$)",
        example="海山集团与云桥科技签署战略合作协议。合作领域为氢能。",
        counterexample="海山集团与云桥科技签署战略合作协议。合作期限为三年。",
        joins=True,
    ),
    Pattern(
        "partnership-zh-both-will",
        f"{_SAID}(?:双方|两家公司|<many>)(?:将|拟|计划)(?:(?:共同|合作|携手|联合)"
        "(?P<topic>(?:开发|研发|建设|打造|推进|推广|生产|探索|开拓|拓展)(?:<g>|<cn>){2,30}?)|(?:共同)?聚焦(?P<topic2>(?:<g>|<cn>){2,30}?)(?:等?领域)?)"
        "(?=[，。；]|$)",
        example="海山集团与云桥科技签署战略合作协议。双方将共同开发氢能项目。",
        counterexample="海山集团与云桥科技签署战略合作协议。双方将共同出席仪式。",
        joins=True,
    ),
)
JOINT_VENTURE = (
    Pattern(
        "jv-zh-company-next",
        f"{_SAID}(?:该|这家)?(?P<t>合[资营](?:公司|企业)|新公司|公司|<one>)的?(?:(?:(?:拟|暂)?定?(?:名称?|全称|命名|取名)|叫)"
        "(?:拟|暂)?定?(?:为|是|叫|：)?|(?<=[资营]公司)为|(?<=新公司)为|(?<=[资营]企业)为)“?(?P<company><cn>)”?(?=[，。；]|$)",
        example="海山集团与云桥科技成立合资公司。新公司名称为浦禾乳业有限公司。",
        counterexample="海山集团与云桥科技成立合资公司。客户为浦禾乳业有限公司。",
        joins=True,
    ),
)
REGISTRATION = (
    Pattern(
        "registration-zh-owner-next",
        "^(?:<one>|公司)?[系为是](?P<holder><pa>)的?(?P<t>旗下|下属|控股)的?(?:子?公司|企业|<one>)(?=[，。；]|$)|"
        "^(?:<one>的?|公司|其)?(?P<t>母公司|控股股东|出资[方人])(?:为|是|系)(?P<holder2><pas>)(?=[，。；]|$)|"
        "^(?P<holder3><pa>)全资(?P<t>持有|控股|拥有)(?:<one>|新公司)(?=[，。；]|$)",
        example="浦禾乳业有限公司成立。系海山集团旗下公司。",
        counterexample="浦禾乳业有限公司成立。系海山集团的客户。",
        joins=True,
    ),
)
CAPITAL = (
    Pattern(
        "capital-zh-rises-next",
        "^(?:其|公司|<one>)?(?:由|从)(?P<capital_from><m>)(?P<t>增加?|提高|减少?|变更|降)[至到为]"
        f"(?P<capital_to><m>){_END}",
        example="云桥科技完成增资。由2亿元增至5亿元。",
        counterexample="云桥科技完成增资。营收由2亿元增至5亿元。",
        joins=True,
    ),
    Pattern(
        "capital-zh-after-it",
        f"^(?:本次|此次)?(?P<t>增资|减资)(?:扩股)?(?:完成|实施)?之?后，?(?:(?P<company><cn>)的?|其|<one>的?|公司)?"
        f"<CAPITAL>将?(?:变更|增加|提高)?[为达至]到?(?P<capital_to><m>){_END}",
        example="海山集团对云桥科技增资。增资后注册资本为5亿元。",
        counterexample="海山集团对云桥科技增资。增资前注册资本为5亿元。",
        subject="company",
        base=0.85,
    ),
)
