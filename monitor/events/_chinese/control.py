"""How Chinese texts say who controls a firm, without saying how much of it is theirs."""

from monitor.events._patterns.pattern import Pattern

# What somebody is to the firm that is theirs, …
BIG = (
    "(?:直接|间接|最终|中间|居间)控股(?:公司|股东)|控股股东|实际控制人|实控人|最终控制人|第[一二三四五六七八九十]大?(?:流通股?)?股东|单一最大股东|最大(?:单一|流通股)?股东|"
    "单一大股东|(?<!前[两二三四五六七八九十])大股东|[二三]股东|唯一股东|母公司"
)
# … and what a firm is to whom it belongs to.
PARTS = (
    "(?:非?全资|控股|参股|独资|下属|所属){1,2}(?:附属)?(?:子公司|孙公司|公司|企业)|附属(?:公司|企业)|"
    "(?:联营|合营|关联|成员)(?:公司|企业)|(?<![电量分离])子公司|孙公司"
)
# 旗下甲、乙和丙: of two names alone that 和 joins the second may be whom the first deals with.
SOME = "<cn>(?:、<cn>(?!的|<g>{0,4}(?:子公司|旗下|下属))){0,8}(?:(?<=、.)(?:和|及|以及)<cn>(?!的))?"
# Between a firm and what belongs to it stand words that say what that is, and no verb.
WHAT = "(?:(?!入股|收购|并购|投资(?!平台|公司|机构)|推出|发布|成立|设立|组建|签|联合|合作|与|和|向|对|将|在|已|有(?!限)|从|以|获|被|为|是|由|拟|宣布|品牌|产品|车型|款|全新| )<g>)"

PATTERNS = (
    Pattern(
        "ownership-zh-controlled",
        "zh",
        "(?P<target><co>)(?:<g>|<d>){0,6}?[由被](?P<holder><pas>)<g>{0,4}?(?P<t>控股|全资持有|全资控股|全资拥有|实际控制|绝对控股|控制)",
        example="云桥科技有限公司由海山集团控股。",
        counterexample="云桥科技有限公司由海山集团控告。",
    ),
    Pattern(
        "ownership-zh-controls",
        "zh",
        "(?P<holder><pa>)(?:所|全资|绝对|相对|间接|直接|实际)?(?P<t>控股|参股|入股|持股|全资(?:拥有|持有|所有)|控制)的"
        + WHAT
        + "{0,8}?(?P<target><cn>)",
        example="海山集团控股的云桥科技发布年报。",
        counterexample="海山集团采购的云桥科技产品。",
        modality="asserted",
        base=0.8,
    ),
    Pattern(
        "ownership-zh-has-control",
        "zh",
        "(?P<holder><pa>)(?:先生|女士)?(?:直接|间接|共同|合计|实际|最终|和|及|、){1,4}(?P<t>控制)了?(?P<target><cn>)",
        example="沈嘉禾先生间接控制云桥科技有限公司。",
        counterexample="沈嘉禾先生严格控制云桥科技有限公司的成本。",
        facts={"control": "controls"},
        base=0.85,
    ),
    Pattern(
        "ownership-zh-passed-on",
        "zh",
        "(?P<target><co>)的?(?P<t>控股股东|实际控制人|实控人|第一大股东)(?:、实际控制人)?(?:已|将)?由[^，。；]{2,30}?(?:变更为|变更成|变为|换成)(?P<holder><pas>)",
        example="去年11月，云桥科技控股股东由沈嘉禾、王立变更为海山集团有限公司。",
        counterexample="去年11月，云桥科技控股股东由沈嘉禾、王立组成。",
        base=0.9,
    ),
    Pattern(
        "ownership-zh-own-big",
        "zh",
        "(?:^|(?<=[，、：与和及由向从自对经据到接因给为让据悉称获购]))(?P<t>(?:"
        + BIG
        + ")(?:(?:、|及|兼|暨)(?:第一大股东|实际控制人|控股股东|<j>))?)(?:——?|“|：)?(?P<holder><pas>)(?!<g>{0,2}的?(?:股东|董事))",
        example="云桥科技公告称，接到控股股东海山集团的通知。",
        counterexample="云桥科技公告称，接到原控股股东海山集团的通知。",
        subject="target",
        modality="asserted",
        base=0.85,
    ),
    Pattern(
        "ownership-zh-shareholders",
        "zh",
        "(?P<target><co>)(?:的|现有|目前|有|共有|两位|[一-龥]{0,2}位|前[二三五十]大|主要|外资|外方|洋|中方|战略|新|老|国有|法人|\\d{1,3}[家名位]|<g>家){0,4}?(?P<t>股东)(?:——?|，?(?:其中)?(?:包括|分别[为是])|，其中|为|是|只?有|：|即|“){0,2}(?P<holder><pas>)(?!<g>{0,4}(?:除外|以外|外，))",
        example="云桥科技的股东包括海山集团和远川股份。",
        counterexample="云桥科技的原股东海山集团已经退出。",
        modality="asserted",
        spread="holder",
        base=0.85,
    ),
    Pattern(
        "ownership-zh-own-shareholder",
        "zh",
        "(?:^|(?<=[，：与由向从对到接]))(?P<t>股东)(?P<holder><pas>)(?=<g>{0,6}(?:通知|函告|减持|增持|出售|质押|持有|所持|卖出|计划|拟|，|（))",
        example="云桥科技公告，股东海山投资有限公司出售股票100万股。",
        counterexample="云桥科技公告，客户海山投资有限公司出售股票100万股。",
        subject="target",
        modality="asserted",
        base=0.8,
    ),
    Pattern(
        "ownership-zh-takes-control",
        "zh",
        "(?P<holder><pa>)(?:(?!拟|将|或|欲|未|通过|对|为)<g>|<d>){0,6}?(?P<t>全资控股|绝对控股|控股(?![权股子孙集有的]))了?(?P<target><cn>)(?!<g>{0,4}股[份权]转让)",
        example="海山集团仍控股远川房地产开发有限公司。",
        counterexample="海山集团仍控告远川房地产开发有限公司。",
        facts={"control": "controls"},
        base=0.85,
    ),
    Pattern(
        "ownership-zh-has-firms",
        "zh",
        "(?P<holder><co>)(?:(?!独家|合法)<g>){0,6}?(?P<t>拥有|设有|投资有)(?P<target><cn>(?:<and><cn>){0,8})(?!<g>{0,8}(?:品牌|商标|专利|技术|产品|车型|客户|经验|股|权|投票|资产|项目|业务|业权|土地|债))(?!的)",
        example="海山集团还拥有平湖海山零部件有限公司和丹城海山实业有限公司。",
        counterexample="海山集团还拥有平湖海山零部件有限公司的商标。",
        base=0.8,
    ),
    Pattern(
        "ownership-zh-through",
        "zh",
        "(?P<holder><pa>)(?:(?!拟|将|计划|收购|入股)<g>|<d>|<j>|<r>|<one>){0,24}?(?P<t>通过)(?:其|旗下|下属|控制的|控股的|<one>|"
        + PARTS
        + "){0,4}(?P<target><cn>)(?:<g>|<d>){0,6}?(?:间接|合计|共)?(?:持有|持股|控制|控股)(?!<g>{0,6}收购)",
        example="海山集团通过平湖海山投资有限公司持有云桥科技18.6%的股份。",
        counterexample="海山集团通过平湖海山投资有限公司发布公告。",
        facts={"control": "controls"},
        separate=True,
        base=0.85,
    ),
    Pattern(
        "ownership-zh-buys-into",
        "zh",
        "(?P<holder><pa>)(?:(?!拟|将|计划|欲|有意|未)(?:<g>|<d>|<m>|<r>)){0,24}?(?:收购|受让|获得|取得|认购|增持|拍得|竞得|买入|持有)(?:<g>|<m>|<r>){0,6}?(?P<target><co>)(?:<g>|<m>|<r>){0,16}?，<g>{0,8}?(?:成为|系|为|是)(?:<one>|<cn>)?的?(?P<t>"
        + BIG
        + ")(?!<pa>)",
        example="海山集团以5亿元收购云桥科技21%股份，成为后者第一大股东。",
        counterexample="海山集团以5亿元收购云桥科技21%股份，成为后者第一大客户。",
        separate=True,
        base=0.85,
    ),
    Pattern(
        "ownership-zh-former-big",
        "zh",
        "(?P<target><co>)的?(?P<t>(?:原|前|曾经的)(?:" + BIG + "))(?:为|是|——?)?(?P<holder><pas>)",
        example="云桥科技原控股股东海山集团已经退出。",
        counterexample="云桥科技原董事长海山集团已经退出。",
        modality="ended",
        base=0.85,
    ),
    Pattern(
        "ownership-zh-was-big",
        "zh",
        "(?P<holder><pa>)<g>{0,4}?(?:原为|原是|原系|曾为|曾是|曾系|不再是|不再为)(?P<target><co>)的?<g>{0,3}?(?P<t>"
        + BIG
        + ")",
        example="海山集团曾是云桥科技的控股股东。",
        counterexample="海山集团现为云桥科技的控股股东。",
        modality="ended",
        base=0.85,
    ),
    Pattern(
        "ownership-zh-sold-all",
        "zh",
        "(?P<holder><pa>)(?:(?!拟|将(?!其|所)|计划|欲|未)(?:<g>|<d>|<one>)){0,12}?(?:所持有?|持有)的?(?P<target><cn>)的?(?:<g>|<r>){0,6}?(?P<t>(?:全部|悉数|所有)(?:股权|股份)?<g>{0,6}?(?:转让|出售|卖出|清仓|减持完毕|售出|退出))",
        example="海山集团已将所持云桥科技全部股权转让给远川股份。",
        counterexample="海山集团拟将所持云桥科技全部股权转让给远川股份。",
        modality="ended",
        base=0.85,
    ),
    Pattern(
        "ownership-zh-no-longer",
        "zh",
        "(?P<holder><pa>)(?:<g>|<d>){0,6}?(?P<t>不再(?:直接|间接)?(?:持有|拥有|控股|控制))(?P<target><co>)",
        example="海山集团不再持有云桥科技的股份。",
        counterexample="海山集团仍持有云桥科技的股份。",
        modality="ended",
        base=0.85,
    ),
)
