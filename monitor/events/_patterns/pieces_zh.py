"""Pieces shared by Chinese patterns, which refer to them by name in angle brackets."""

from collections.abc import Mapping

from monitor.reading.words.zh import COUNTRIES

APPOINT = (
    "选任|选举|聘任|任命|委任|聘请|推选|提名|增选|选聘|聘用|拔擢|擢升|晋升|调升|指派|派任|"
    "推举|委派|续聘|提拔|补选|增补|新增"
)
_NAMED_TO = (
    "(?:任命|委任|聘任|聘请|聘|选举|推选|推举|选|提升|擢升|晋升|提拔|升任|调任|增选|增补|补选|"
    "重新委任)"
)

PIECES: Mapping[str, str] = {
    # what an owner is to its firm …
    "<BIG>": (
        "(?:直接|间接|最终|中间|居间)控股(?:公司|股东)|控股股东|实际控制人|实控人|最终控制人|"
        "第[一二三四五六七八九十]大?(?:流通股?)?股东|单一最大股东|最大(?:单一|流通股)?股东|"
        "单一大股东|(?<!前[两二三四五六七八九十])大股东|[二三]股东|唯一股东|母公司"
    ),
    # … and a firm to its owner
    "<PART>": (
        "(?:非?全资|控股|参股|独资|下属|所属){1,2}(?:附属)?(?:子公司|孙公司|公司|企业)|"
        "附属(?:公司|企业)|(?:联营|合营|关联|成员)(?:公司|企业)|(?<![电量分离])子公司|孙公司"
    ),
    # 旗下甲、乙和丙: in 甲和乙 alone, 乙 may instead be the firm that 甲 deals with
    "<SOME>": (
        "<cn>(?:、<cn>(?!的|<g>{0,4}(?:子公司|旗下|下属))){0,8}"
        "(?:(?<=、.)(?:和|及|以及)<cn>(?!的))?"
    ),
    # words that may stand between a firm and its subsidiary: no verbs
    "<WHAT>": (
        "(?:(?!入股|收购|并购|投资(?!平台|公司|机构)|推出|发布|成立|设立|组建|签|联合|合作|与|"
        "和|向|对|将|在|已|有(?!限)|从|以|获|被|为|是|由|拟|宣布|品牌|产品|车型|款|全新| )<g>)"
    ),
    # 与智能驾驶公司海山智行: a description of the firm before its name
    "<KIND>": (
        "(?:(?:(?![与和同跟及])<g>){1,14}?(?:公司|企业|大厂|厂商|超市|电商|药企|房企|机构|"
        "网站|开发商|服务商|供应商|运营商|制造商|零售商|巨头|龙头|平台|品牌|车企|独角兽|"
        f"新势力)“?|(?:香港|台湾|欧洲|{'|'.join(sorted(COUNTRIES))}))?"
    ),
    # leaving and taking an office, the people, the office
    "<OUT>": (
        "退休|辞去|辞任|呈辞|卸任|不再(?:担任|出任|兼任)|离任|离职|辞职|请辞|免去|退任|去职|"
        "辞掉|卸去|卸下|离开"
    ),
    "<IN>": (
        "出任|接任|升任|晋升|就任|当选|获任|履新|升为|接替|接掌|调任|兼任|获聘|"
        f"(?:获|被){_NAMED_TO}(?:为|担任|出任)?|走马上任|新任|(?<=同志)(?:任|担任)|"
        "(?<=[，：]<pe>)任(?![期职何意])|(?<=分别)(?:任|担任|为)"
    ),
    "<APPOINT>": APPOINT,
    "<PEOPLE>": "(?P<person><ps>(?:(?:先生|女士)?<and><ps>){0,7})",
    "<OFFICE>": (
        "(?:先生|女士)?(?:<g>|<co>|<x>){0,8}?"
        "(?P<company><co>)?的?(?:新任|新一任|新|第<g>届|（[^（）]{0,60}）|<g>){0,12}?"
        "(?:董事会)?(?P<position><jp>(?:<and><jp>){0,4})"
    ),
    # a financing round, and the list of its investors
    "<ROUND>": (
        "(?P<round>(?:(?:Pre-?|pre-?)?[A-H]\\d?\\+{0,2}|天使|种子|战略|首|新一|IPO前|Pre-IPO)"
        "轮?(?:系列)?)?"
    ),
    "<BACKERS>": (
        "(?P<investor><pa>(?:(?:<and>|，)(?:<g>{0,10}(?:公司|商|企业|平台|巨头|机构|基金))?"
        "<pa>){0,24})"
    ),
    # 甲联合乙、丙: who acts with whom
    "<ALLIES>": "<pas>(?:(?:拟|将|已|计划)?(?:联合|联手|联同|携手|连同|会同)<pas>)?",
    # capital going up or down
    "<CHANGE>": (
        "增加|增|提高|提升|变更|减少|减|升|降|扩大|上升|调整|缩减|增资|上调|下调|降低|变|扩充|"
        "扩增|变动|涨"
    ),
}
