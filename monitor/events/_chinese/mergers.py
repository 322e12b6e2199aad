"""How Chinese texts say that firms become one or sign for it, in orders of their own."""

from monitor.events._patterns.pattern import Pattern

DENIES = "acquisition-zh-denies"

PATTERNS = (
    Pattern(
        DENIES,
        "(?P<target><cn>)(?:<g>|<d>|：|，|“){0,20}?(?:否认|辟谣|澄清|对<co>?<g>{0,3}?)(?:<g>|：|“|<one>){0,10}?(?P<t>被(?:收购|并购))(?=<g>{0,4}?(?:传闻|传言|消息|报道|谣言|一事|[，。！”]|$))",
        example="云桥科技：否认被收购传闻。",
        counterexample="云桥科技：被收购传闻升温。",
        modality="denied",
    ),
    Pattern(
        "acquisition-zh-control",
        "(?P<acquirer><pas>)(?:<g>|<d>){0,10}?(?P<t>入主|吸收合并|(?<!仍)(?<!一直)控股(?!子|股东|权|孙|公司)|借壳|私有化)了?(?P<target><cn>)(?!持有|的|<and>)",
        example="云桥科技正式入主平川机械。",
        counterexample="云桥科技正式起诉平川机械。",
        base=0.85,
    ),
    Pattern(
        "acquisition-zh-both-consent",
        "(?P<seller><co>)<g>{0,4}?同意(?:出售|转让)(?:，)?(?:而|且|及) ?(?P<acquirer><co>)<g>{0,6}?同意(?P<t>收购|购买|受让|认购)(?:<g>|<r>){0,12}?(?P<target><cn>)(?:[^；。]{0,30}?(?:代价|对价|价格|总价)<g>{0,6}?(?P<amount><m>))?",
        example="据此，海山集团有条件同意出售而平川集团亦有条件同意购买恒山投资的待售股份。",
        counterexample="据此，海山集团有条件同意出售恒山投资的待售股份。",
        base=0.92,
    ),
    Pattern(
        "acquisition-zh-agreement",
        "(?P<acquirer><co>)(?:<g>|<d>){0,8}?(?:与|和|同)(?P<target><cn>)(?:<g>|<d>){0,8}?(?:签署|签订|达成|订立)<g>{0,6}?(?P<t>(?<!股权)(?<!资产)(?<!股份)(?:全资|要约|战略)?(?:收购|并购|合并))<g>{0,3}?(?:协议|合同|意向|交易)",
        example="海山集团已与平川单车签署全资收购协议。",
        counterexample="海山集团已与平川单车签署股权收购协议。",
        base=0.85,
    ),
    Pattern(
        "acquisition-zh-talks",
        "(?P<acquirer><co>)，?(?:<g>|<d>){0,6}?(?:与|和|同)(?:(?:<g>|<one>){0,14}?[商厂司业团头])?(?P<target><cn>)<g>{0,8}?(?:洽谈|商谈|谈判|磋商|接触|讨论|探讨)(?:(?!被)<g>){0,6}?(?P<t>收购|并购|合并)<g>{0,3}?(?:事宜|事项|一事|的|，|。|；|$)",
        example="海山科技正与平川医疗洽谈收购事宜。",
        counterexample="海山科技正与平川医疗洽谈收购恒山股份。",
        base=0.85,
    ),
    Pattern(
        "acquisition-zh-merge",
        "(?P<acquirer><co>)<g>{0,3}?(?:与|和|同|、)(?P<target><cn>)(?:(?!对|将|向|报表)(?:<g>|<d>)){0,10}?(?P<t>合并|联合重组)(?!报表|范围|财务|口径|持有|持股|计算)",
        example="海山集团与奇川控股计划明年合并，缔造全球最大的化工企业。",
        counterexample="海山集团与奇川控股合并持有云桥科技的股份。",
        base=0.85,
    ),
    Pattern(
        "acquisition-zh-after",
        "(?P<acquirer><co>)(?P<t>入主|接手|控股)(?:后|以后|之后)，?<g>{0,2}?(?P<target><cn>)",
        example="自从海山集团入主后，云桥科技扭亏为盈。",
        counterexample="自从海山集团入市后，云桥科技扭亏为盈。",
        base=0.8,
    ),
    Pattern(
        "acquisition-zh-reorganises",
        "(?P<acquirer><co>)(?P<t>(?:联合|战略)?重组)了?(?P<target><pas>)(?=[，、。；]|$|<g>{0,3}?(?:股|案|获|正式))",
        example="海山钢铁重组平川钢铁、恒山钢铁，新能源等领域资源整合落地。",
        counterexample="海山钢铁重组方案获得平川钢铁支持。",
        base=0.85,
    ),
    Pattern(
        "acquisition-zh-private-jointly",
        "(?P<target><co>)(?:<g>|<d>){0,4}?(?:与|和|及)(?:联合)?(?:要约人|收购方|<one>)(?P<acquirer><cn>)(?:联合|<g>|<d>|<cn>){0,6}?(?:公布|公告|宣布|刊发)[^。；]{0,120}?(?P<t>私有化)",
        example="平川置业与要约人海山控股有限公司联合宣布私有化计划。",
        counterexample="平川置业与要约人海山控股有限公司联合宣布派息计划。",
        base=0.9,
    ),
    Pattern(
        "acquisition-zh-offers",
        "(?:(?P<acquirer><pas>)(?:家族|财团)?(?:<g>|<d>){0,8}?)?(?:向|对|就)<g>{0,6}?(?P<target><cn>)(?:<g>|<m>|<r>){0,18}?(?P<t>私有化|全面要约|(?:要约(?:收购)?|收购(?:要约|建议|提案|报价)|出价)(?!收购|方|人|报告|文件|期))",
        example="海山控股早前向旗下平川置业提出私有化。",
        counterexample="海山控股早前向旗下平川置业提出整改。",
        subject="acquirer",
        base=0.88,
    ),
    Pattern(
        "acquisition-zh-into",
        "(?P<target><cn>)(?:<g>|<d>){0,8}?(?P<t>并入|归入|划归|划入|重组进入|整合进入|整体进入)(?P<acquirer><cn>)(?!报表|范围)",
        example="海山纺织集团整体并入平川粮油集团，成为其全资子公司。",
        counterexample="海山纺织集团并入报表范围。",
        base=0.85,
    ),
)
