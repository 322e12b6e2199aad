"""Further Chinese patterns for stakes, with other words between holder and stake."""

from monitor.events._chinese.holders.holding import (
    ALONE,
    HOLDS_ALONE,
    MAY_HOLD,
    STILL,
    bracketed,
    by,
    has,
)
from monitor.events._patterns.pattern import Pattern

_NUMBER = "(?:(?!将|拟|占)<g>|<m>|(?<=\\d),(?=\\d))"  # 1,198,817,284股
# 甲、乙分别持有丙60%、丁20%股权: each holds one of them
_NEXT_HELD = "(?!的?<r>的?(?:股[权份])?(?:、|和|及)<co><r>)"

PATTERNS = (
    Pattern(
        "ownership-zh-of-all-shares",
        (
            "(?<![、和与及])(?<!一致行动人)"
            "(?P<holder><pa>)(?:(?!未|将|拟|曾|合计|共|总计|累计|质押)<g>|<d>){0,14}?"
            "(?P<t>(?<![增减])持有?|拥有)的?"
            "(?:(?=(?:<one>|<g>|(?<=\\d),(?=\\d)){1,40}?，<g>{0,3}占(?P<target><cn>))<one>?|"
            "(?P<target><co>))?"
        )
        + _NUMBER
        + (
            "{0,36}?(?:股|股份|股票|股权)(?:（[^（）]{0,20}）)?，<g>{0,3}占"
            "(?!其|所|本次|质押)<co>?的?(?:总股本|总股份|股份总数|股本总额|总股数|已发行|"
            "注册资本|股本|全部股份|公司总股本)(?:的|<g>){0,8}?(?P<percent><r>)"
        ),
        example="截至公告日，海山集团持有云桥科技12,345,678股，占公司总股本的12.5%。",
        counterexample="截至公告日，海山集团质押云桥科技12,345,678股，占其所持股份的12.5%。",
        subject="target",
        base=0.95,
    ),
    Pattern(
        "ownership-zh-will-hold",
        "(?P<holder><all>)(?:<g>|<d>){0,4}?将(?:直接|间接|合计|分别|各|共同|总共|共|继续|"
        "最终){0,3}(?P<t>持有|拥有)(?!的)(?:<g>|<m>|<r>){0,10}?"
        "(?P<target><cn>)的?(?:<g>|<m>){0,10}?(?:(?P<percent><rs>)|股[份权]|股(?=，|。|$))",
        example="交易完成后，海山集团将持有云桥科技30%的股份。",
        counterexample="交易完成后，海山集团将支持云桥科技30%的业务。",
        modality="planned",
    ),
    Pattern(
        "ownership-zh-controls-share",
        "(?<![在对])(?<![在对]上市)(?<![在对]上市公司)"
        f"(?P<holder>{ALONE})(?:先生|女士)?" + has(f"(?P<t>{HOLDS_ALONE})", "(?P<percent><r>)"),
        example="云桥科技股权结构为海山集团控股51%。",
        counterexample="云桥科技股权结构为海山集团增长51%。",
        subject="target",
    ),
    Pattern(
        "ownership-zh-share-of-shares",
        f"(?P<holder>{ALONE})" + has(f"(?P<t>{MAY_HOLD})", "(?P<percent><r>)"),
        example="云桥科技的股东中海山集团占比51%。",
        counterexample="云桥科技的股东中海山集团涨幅51%。",
        subject="target",
        base=0.88,
    ),
    Pattern(
        "ownership-zh-share-by",
        by("(?P<percent>(?P<t><r>)(?:<and><r>){0,8})", "(?P<holder><pas>)"),
        example="云桥科技60%和40%的股权分别由海山集团和远川股份持有。",
        counterexample="云桥科技60%和40%的业务分别由海山集团和远川股份提供。",
        subject="target",
        spread="holder",
    ),
    Pattern(
        "ownership-zh-held-whole",
        "(?:(?P<target><co>)(?:(?![原曾])<g>|<d>){0,6}?|(?<=，)(?:现已?|目前)?)由"
        "(?P<holder><pas>)<g>{0,4}?(?P<percent><rs>)"
        f"(?P<t>持股|控股|持有|出资){STILL}",
        example="云桥科技有限公司由海山集团有限公司100%持股。",
        counterexample="云桥科技有限公司由海山集团有限公司100%审计。",
        subject="target",
        spread="holder",
        base=0.95,
    ),
    Pattern(
        "ownership-zh-part-of-percent",
        "(?P<target><co>)<g>{0,4}?(?:为|系|是)(?P<holder><pa>)(?P<t>控股|持股|参股|占股)"
        "(?P<percent><r>)的",
        example="平湖远川材料有限公司系云桥科技持股51%的子公司。",
        counterexample="平湖远川材料有限公司系云桥科技采购51%的厂家。",
    ),
    Pattern(
        "ownership-zh-percent-held",
        "(?:(?<=由)(?P<holder><pe>)|(?P<holder><co>))(?P<t>持股|参股|控股|占股)(?P<percent><r>)的(?:(?!股东)<g>){0,8}?(?P<target><cn>)",
        example="海山集团参股21%的平湖银行今年上市。",
        counterexample="海山集团上涨21%的平湖银行今年上市。",
        base=0.88,
    ),
    Pattern(
        "ownership-zh-holds-firm",
        "(?P<holder><pa>)(?:<g>|<d>){0,4}?(?P<t>持股)(?P<target><cn>)"
        "(?:(?:<g>|<m>){0,8}?(?P<percent><r>))?",
        example="海山集团持股云桥科技21%。",
        counterexample="海山集团支持云桥科技21%。",
        base=0.85,
    ),
    Pattern(
        "ownership-zh-in-brackets",
        f"(?P<holder>{ALONE})" + bracketed("(?P<t>(?P<percent><r>))"),
        example="云桥科技的股东为海山集团（51%）和远川股份。",
        counterexample="云桥科技的股东为海山集团，涨幅51%。",
        subject="target",
        base=0.88,
        separate=True,
    ),
    Pattern(
        "ownership-zh-who-holds",
        "(?:^|(?<=[，：称由与向和对将被让使]))(?:目前|现|合计|直接|间接|共同|<d>){0,2}"
        "(?:(?P<t>持有|拥有)(?P<target><cn>)(?:<g>|<m>){0,10}?(?:(?P<percent><r>)<g>{0,4}?)?"
        "(?:股权|股份|权益|股)|(?P<t>持股|参股)(?P<target><cn>)(?:超过?|约|近|逾)?"
        "(?P<percent><r>))的<g>{0,6}?(?P<holder><pa>)",
        example="持有云桥科技21.5%股权的海山集团要求召开股东大会。",
        counterexample="持有云桥科技21.5%债券的海山集团要求召开会议。",
        base=0.88,
    ),
    Pattern(
        "ownership-zh-becomes-holder",
        "(?P<holder><pa>)(?:(?!未)<g>|<m>|<d>|<r>){0,24}?(?:成为|成了|为|是|系)"
        "(?:直接|间接|合计){0,2}(?P<t>持有?)(?P<target><cn>)"
        "(?P<percent><r>)的?(?:股权|股份|权益)?的<g>{0,6}?股东",
        example="海山集团以2亿元的代价成为持有云桥科技21.5%股份的大股东。",
        counterexample="海山集团以2亿元的代价成为持有云桥科技21.5%债券的银行。",
    ),
    Pattern(
        "ownership-zh-hold-directly",
        "(?P<holder><all>)<g>{0,4}?(?:共同|合计|直接|间接|分别|及|和){1,3}(?P<t>持有)"
        f"(?P<target><cn>){_NEXT_HELD}"
        "(?!的?<g>{0,6}(?:债|票据|专利|商标|土地|资产|项目|股|基金))",
        example="海山集团与云桥投资共同持有平川港务。",
        counterexample="海山集团与云桥投资共同审计平川港务。",
        base=0.85,
    ),
    Pattern(
        "ownership-zh-joint-firm",
        "(?P<target><co>)<g>{0,3}?[为是系]"
        "(?P<holder><pa>(?:<and><pa>){1,5})(?:共同|联合|各自)?(?:出资|投资|成立|设立|组建|"
        "持有){0,2}的(?P<t>合资|合营)(?:公司|企业)",
        example="云桥科技为海山集团与平川集团的合资公司。",
        counterexample="云桥科技为海山集团与平川集团的客户公司。",
        facts={"control": "joint"},
        base=0.88,
    ),
    Pattern(
        "ownership-zh-held-jointly",
        "(?:(?P<target><co>)(?:<g>|<d>){0,6}?|(?<=，)(?:现已?|目前)?)由"
        "(?P<holder><pas>(?:<and>自然人<pa>)?)等?<g>{0,4}?(?:共同|联合|合资|各自|分别)"
        f"(?P<t>持股|持有|控股|拥有|控制)(?!<r>){STILL}",
        example="云桥科技由海山集团、远川股份和丹城银行共同持股。",
        counterexample="云桥科技由海山集团、远川股份和丹城银行共同审计。",
        facts={"control": "joint"},
        subject="target",
        spread="holder",
        base=0.88,
    ),
    Pattern(
        "ownership-zh-share-in",
        "(?P<holder><pa>)(?:<g>|<d>){0,4}?[在对](?:<one>|(?:上市|控股|参股)?子?(?:公司)?)?"
        "(?P<target><co>)(?:的|中的?|所占的?|内)?"
        "(?P<t>持股|股权占比|占股)(?:比例|比重|量)?(?:<g>{0,8}?(?P<percent><r>))?",
        example="海山集团在云桥科技的持股比例为21.3%。",
        counterexample="海山集团在云桥科技的投资额为21.3亿元。",
        base=0.85,
    ),
    Pattern(
        "ownership-zh-holds-shares",
        "(?P<holder><all>)(?:(?!未|将(?!<one>)|拟)<g>|<d>|(?<=将)<one>){0,10}?"
        "(?P<t>持有|所持有?|拥有)的?(?:<g>|<m>|<r>){0,10}?"
        f"(?P<target><cn>(?:<and><cn>){{0,8}}){_NEXT_HELD}"
        "(?=的?(?:<g>|<m>|<r>){0,12}?(?:股(?!东|价|市)|权益))",
        example="海山集团仍持有云桥科技股权。",
        counterexample="海山集团仍持有云桥科技债券。",
        modality="asserted",
        base=0.85,
    ),
)
