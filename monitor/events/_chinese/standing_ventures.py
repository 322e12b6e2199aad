"""How Chinese texts tell of a joint venture of firms that they have named before."""

from monitor.events._patterns.pattern import Pattern

OPENS = (
    "，?(?:<g>|<d>|[在于]<pa>){0,12}?(?:成立|开业|投产|运营|运转|运作|投运|揭牌|挂牌|启动|落成|启用|开工|"
    "开张|点火|开炉|开机|开园|生产|落地)(?:运营|运行|生产|使用|仪式|典礼|迎客|了|并运营)?(?=[，。；！”]|$)"
)

PATTERNS = (
    Pattern(
        "jv-zh-of-the-two",
        "(?P<partner><many>|<pas>)(?:(?!有)<g>){0,2}?(?P<t>合[资营]|共同(?:出资|投资|投建)|(?<=<many>)共同(?:持股|持有)|"
        "各(?:出资|持股|占股|占)(?:一半|半数|<r>)的?)(?:成立|设立|组建|创办|打造)?的?(?P<company><cn>)"
        f"{OPENS}",
        example="海山集团与远川控股去年宣布合作，双方合资的安徽云桥科技有限公司已于8月开业。",
        counterexample="海山集团与远川控股去年宣布合作，双方合资的安徽云桥科技有限公司已于8月裁员。",
    ),
    Pattern(
        "jv-zh-is-of",
        "(?P<company><cn>)(?:是|为|系)由?(?P<partner><all>)(?:的|共同|旗下|各占<rs>){0,3}?"
        "(?P<t>合[资营](?:公司|企业))",
        example="安徽云桥科技有限公司是海山集团与远川控股的合资企业，去年8月开始运营。",
        counterexample="安徽云桥科技有限公司是海山集团与远川控股的供应企业，去年8月开始运营。",
    ),
    Pattern(
        "jv-zh-each-holds",
        "(?P<partner><pas>)(?:，?(?:与|和|同)(?P<partner2><pas>))?(?:将|均)?(?:分别|各自?|各占)(?:直接)?(?:持有|拥有|占有?|持股)"
        "(?P<t>(?:(?:该|这家|上述|此)?(?:合[资营]|新)(?:公司|企业))(?:的|各)?<rs>(?:的)?(?:股[权份]|权益)|"
        "<rs>(?:的)?(?:该|这家)?合[资营](?:公司|企业)(?:的)?(?:股[权份]|权益))",
        example="海山集团与远川控股分别持有该合资公司50%股权。",
        counterexample="海山集团与远川控股分别持有该上市公司5%股权。",
        base=0.9,
    ),
    Pattern(
        "jv-zh-the-venture",
        f"(?:^|[，。；])(?P<t>合[资营](?:公司|企业))(?P<company><cn>){OPENS}",
        example="海山集团与远川控股去年宣布合作。去年8月，合资公司云桥科技有限公司投产。",
        counterexample="海山集团与远川控股去年宣布合作。去年8月，合资公司云桥科技有限公司裁员。",
        subject="partner",
        base=0.88,
    ),
)
