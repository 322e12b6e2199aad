"""How Chinese texts tell of a joint venture of firms that they have named before."""

from monitor.events._patterns.pattern import Pattern

PATTERNS = (
    Pattern(
        "jv-zh-of-the-two",
        "(?P<partner><many>)<g>{0,2}?(?P<t>合[资营])(?:成立|设立|组建|创办|打造)?的(?P<company><cn>)"
        "(?:<g>|<d>){0,10}?(?:成立|开业|投产|运营|揭牌|挂牌|启动|落成|启用)",
        example="海山集团与远川控股去年宣布合作，双方合资的安徽云桥科技有限公司已于8月开业。",
        counterexample="海山集团与远川控股去年宣布合作，双方合资的安徽云桥科技有限公司已于8月裁员。",
        base=0.9,
    ),
    Pattern(
        "jv-zh-is-of",
        "(?P<company><cn>)(?:是|为|系)由?(?P<partner><all>)(?:的|共同|旗下|各占<rs>){0,3}?"
        "(?P<t>合[资营](?:公司|企业))",
        example="安徽云桥科技有限公司是海山集团与远川控股的合资企业，去年8月开始运营。",
        counterexample="安徽云桥科技有限公司是海山集团与远川控股的供应企业，去年8月开始运营。",
        base=0.9,
    ),
)
