"""How Chinese texts say whose subsidiary a firm is, and who its shareholders are."""

from monitor.events._chinese.control import BIG, PARTS, SOME, WHAT
from monitor.events._patterns.pattern import Pattern

PATTERNS = (
    Pattern(
        "ownership-zh-big-is",
        "zh",
        "(?P<target><co>)的?<g>{0,4}?(?P<t>"
        + BIG
        + ")(?:(?:及|和|、|兼)<g>{0,4}?(?:"
        + BIG
        + "))?(?:分别)?(?:为|是|系|：)(?P<holder><pas>)(?:，<g>{0,4}持股(?:比例)?为?(?P<percent><r>))?",
        example="股权穿透图显示，该公司的大股东为海山股份有限公司。",
        counterexample="大股东大会将于下周召开。",
        base=0.95,
    ),
    Pattern(
        "ownership-zh-is-big",
        "zh",
        "(?P<holder><pa>)(?:(?!原|曾)<g>){0,4}?(?:为|系|是|成为|作为|成了|成)(?P<target><cos>)(?:等?<g>{1,3}家(?:<one>|<g>{0,4}公司))?(?:的|之)?<g>{0,3}?(?P<t>"
        + BIG
        + ")(?!<pa>)(?:，<g>{0,6}持股(?:比例)?<g>{0,3}(?P<percent><r>))?",
        example="海山集团有限公司是云桥科技的控股股东。",
        counterexample="海山集团有限公司是云桥科技的客户。",
    ),
    Pattern(
        "ownership-zh-also-big",
        "zh",
        "<r>的?<g>{0,6}?(?:股权|股份|权益)?，<g>{0,3}?(?:系|为|是|成为|作为)<co>?的?<g>{0,9}?(?P<t>控股股东|实际控制人|实控人)",
        example="海山集团公司持有云桥科技51.2%的股权，系其控股股东。",
        counterexample="海山集团公司持有云桥科技51.2%的股权。",
        facts={"control": "controls"},
        joins=True,
    ),
    Pattern(
        "ownership-zh-also-largest",
        "zh",
        "<r>的?<g>{0,6}?(?:股权|股份|权益)?，<g>{0,3}?(?:系|为|是|成为|作为)<co>?的?(?P<t>第一大股东|最大股东|单一最大股东|大股东)",
        example="海山集团公司持有云桥科技21.2%的股权，为第一大股东。",
        counterexample="海山集团公司持有云桥科技21.2%的股权。",
        facts={"control": "largest"},
        joins=True,
    ),
    Pattern(
        "ownership-zh-subsidiary-setup",
        "zh",
        "(?P<holder><co>)(?:<g>|<m>|<d>){0,30}?(?:设立|成立|组建)<g>{0,12}?(?P<t>全资子公司|全资孙公司|控股子公司|(?<![电量分离])子公司)(?P<target><cn>)",
        example="澄山集团将出资800万元在泉州设立全资子公司泉州澄海物流有限公司。",
        counterexample="澄山集团将设立研发中心。",
        separate=True,
    ),
    Pattern(
        "ownership-zh-subsidiary",
        "zh",
        "(?P<holder><co>)(?:(?<![向给对].)(?:(?!设立|成立|组建)(?:<g>|<d>)){1,12}?)?(?P<t>全资子公司|全资孙公司|控股子公司|旗下(?:全资|控股)?(?:子公司|公司)?)(?P<target><cn>)",
        example="海山新材计划向全资子公司平湖海山增资1亿元。",
        counterexample="海山新材计划向供应商平湖海山采购。",
        modality="asserted",
        base=0.85,
    ),
    Pattern(
        "ownership-zh-its-subsidiary",
        "zh",
        "(?:^|(?<=[向对为由以与和给将，、：及经从据过在自同是括到使令让因予助获]))(?P<t>"
        + PARTS
        + ")(?:——?|“)?(?P<target><cn>)",
        example="海山新材公告称，计划以自有资金向全资子公司平湖海山增资1亿元。",
        counterexample="海山新材公告称，计划以自有资金向供应商平湖海山采购设备。",
        subject="holder",
        modality="asserted",
        base=0.8,
    ),
    Pattern(
        "ownership-zh-is-subsidiary",
        "zh",
        "(?P<target><co>)<g>{0,4}?(?:为|系|是|成为|属于?)(?P<holder><pa>)的?<g>{0,3}?(?P<t>"
        + PARTS
        + "|旗下|下属)",
        example="云桥科技有限公司是海山集团的全资子公司。",
        counterexample="云桥科技有限公司是海山集团的供应商。",
    ),
    Pattern(
        "ownership-zh-parts",
        "zh",
        "(?P<holder><co>)(?:的|及其?|间接|直接|之){0,2}(?P<t>"
        + PARTS
        + ")(?:——?|、|“|（)?(?:"
        + WHAT
        + "{0,10}?)“?(?P<target>"
        + SOME
        + ")",
        example="海山新材的间接全资附属公司——平湖海山材料有限公司中标。",
        counterexample="海山新材的子公司与平湖远川材料有限公司签约。",
        modality="asserted",
        base=0.85,
    ),
    Pattern(
        "ownership-zh-under",
        "zh",
        "(?P<holder><co>)的?(?P<t>旗下|下属|下辖|属下|下设|所属)(?:(?:的|拥有|有|"
        + WHAT
        + "){0,12}?|(?:(?!入股|收购|并购|推出|发布|签|联合|与|和|向|对|将|被|由|投资)<g>){0,30}?的<g>{0,8}?(?:公司|企业|平台|机构)|<g>{0,4}<one>——)“?(?P<target>"
        + SOME
        + ")(?!<g>{0,2}(?:项目|品牌|产品|车型|系列|手机))",
        example="海山集团旗下上市公司平湖新材今日停牌。",
        counterexample="海山集团旗下基金入股平湖新材。",
        modality="asserted",
        base=0.8,
    ),
    Pattern(
        "ownership-zh-own-under",
        "zh",
        "(?:^|(?<=[，但将把向与对由从以]))<one>?已?(?P<t>旗下|所属|下属|下辖)(?:的|拥有|有|(?!出售|转让|卖|业务|资产)"
        + WHAT
        + "){0,8}?“?(?P<target>"
        + SOME
        + ")(?!<g>{0,2}(?:项目|品牌|产品|车型|系列|手机|基金)|分公司|分行|支行)",
        example="海山集团公告称，所属平湖新材料有限公司今日复产。",
        counterexample="海山集团公告称，合作的平湖新材料有限公司今日复产。",
        subject="holder",
        modality="asserted",
        base=0.8,
    ),
    Pattern(
        "ownership-zh-part-of",
        "zh",
        "(?P<target><co>)<g>{0,4}?(?:为|是|系|属于?)(?P<holder><pa>)(?:<g>|<d>){0,6}?(?P<t>(?:绝对|相对|全资|直接|间接)?(?:控股|参股|入股|持股|控制|拥有)|(?:全资|投资|出资|发起)(?:设立|成立|组建))(?:的<g>{0,14}?(?:公司|企业|平台|机构|银行|工厂)|(?=[，。；]|$))",
        example="平湖新材是海山集团控股的中外合资企业。",
        counterexample="平湖新材是海山集团采购的中外合资企业。",
    ),
    Pattern(
        "ownership-zh-big-named",
        "zh",
        "(?P<target><co>)(?:的|现|现任|单一|外方|中方){0,3}(?P<t>(?<!原)(?:"
        + BIG
        + "))(?:、实际控制人|及实际控制人|兼<j>)?(?:——?|“)?(?P<holder><pas>)(?!<g>{0,6}(?:签|订立|达成))",
        example="云桥科技第一大股东海山集团今日公告。",
        counterexample="云桥科技的原控股股东海山集团今日公告。",
        modality="asserted",
        base=0.85,
    ),
    Pattern(
        "ownership-zh-becomes-big",
        "zh",
        "(?P<holder><pa>)(?:(?!股权|股份|等<g>{0,3}，)(?:<g>|<d>|<m>|<r>|，)){0,36}?(?:成为|成了|跃居|跃升为|晋升为)(?P<target><co>)的?<g>{0,4}?(?P<t>"
        + BIG
        + ")(?!<pa>)",
        example="海山集团凭借21.3%的持股比例，一跃成为云桥科技的大股东。",
        counterexample="海山集团凭借21.3%的市场占有率，一跃成为云桥科技的客户。",
        base=0.8,
    ),
    Pattern(
        "ownership-zh-belongs",
        "zh",
        "(?P<target><cn>)<g>{0,6}?(?:，(?=<g>{0,3}隶属)<g>{0,3}?)?(?P<t>隶属于?|归属于|从属于|直属于?)<g>{0,4}?(?P<holder><pa>)",
        example="云桥科技隶属于海山集团。",
        counterexample="云桥科技服务于海山集团。",
        base=0.85,
    ),
)
