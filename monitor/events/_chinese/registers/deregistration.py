"""How Chinese texts say that a company was struck off or dissolved."""

from monitor.events._patterns.pattern import Pattern

PATTERNS = (
    Pattern(
        "deregistration-zh",
        "(?:<co>(?:<g>|<d>){0,14}?)?(?P<t>注销)了?<g>{0,16}?(?P<company><cn>(?:<and><cn>){0,7})|"
        "(?P<company><c>(?:<and><c>){1,7}|(?!工商)<co>)(?!(?:之间|双方)?的?合[资营])(?:<g>|<d>){0,14}?"
        "(?P<t>注销(?:登记)?|被?吊销(?:营业执照)?|解散(?!了?(?:<g>|<many>){0,6}(?:团队|部门|董事会|委员会|联盟|小组|公司|企业|业务|<cn>)))"
        "(?!合资|原因|背景|[与和]|了?<g>{0,4}?(?:账户|专户|股[份票]|期权|限制性|商标|债券|专利)|了?<g>{0,10}?(?:子公司|孙公司|分公司|"
        "许可|资质))|"
        "(?P<t>吊销)了?(?P<company><cn>(?:<and><cn>){0,7})(?:等<g>{0,6})?的?(?=营业执照)",
        example="企查查显示，云桥科技有限公司近日注销。",
        counterexample="云桥科技有限公司注销账户。",
    ),
    Pattern(
        "deregistration-zh-several",
        "(?:(?:[家个]|旗下|关联)(?:子?公司|企业)|<many>)(?:<g>|<d>){0,8}?(?P<t>注销)(?:登记|完成)?，(?:<g>{0,4}?包括|"
        "(?:分别|依次)[为是])(?P<company><cn>(?:<and><cn>){0,9})",
        example="海山集团三家子公司日前注销，分别为云桥科技有限公司、云桥贸易有限公司。",
        counterexample="海山集团三家子公司日前注销，分别位于云州和平湖。",
    ),
    Pattern(
        "deregistration-zh-winds-up",
        "(?P<company><cn>)<g>{0,2}?终止(?:经营|营业|运营)(?:活动)?，(?:<g>|，){0,30}?"
        "(?:清算|解散)(?:并|和|、)?(?P<t>注销)|"
        "(?P<company><co>)(?:<g>|<d>){0,14}?(?P<t>清算组备案)(?!材料|时|后|的)",
        example="董事会同意云桥科技有限公司终止经营活动，依法进行清算注销。",
        counterexample="董事会同意云桥科技有限公司终止经营活动，依法进行清算。",
        modality="planned",
    ),
)
