"""Words of agreements that are not on working together: purchases, loans, ventures, disputes."""

from monitor.reading.regexes.gated import gated

WORDS = gated(
    "(?i)收购|[将拟](?:接[手盘]|收编|买下|拿下|盘下|兼并|吞并|入主|控股|私有化)|购买资产|出售(?!产品|商品)|股权转让|股份转让|产权转让|资产转让|资产重组|"
    "转让(?:框架)?协议|认购协议|并购|合资|增资|贷款|借款|授信|受让|合营(?:协议|合同|合约)|(?:股权|战略|入股)投资(?:入股)?协议|入股协议|"
    "债务(?:问题|重组|和解|豁免)|买卖(?:总|框架)协议|协议无效|(?:协议|合同)纠纷|担保合同|辅导协议|投诉|"
    "有权[^，。；]{0,12}是|劳动合同|认股|股东协议|表决权|委托协议|一致行动|买卖协议|"
    r"购买协议|共同出资|发起(?:成立|设立)|acqui(?:re|sition)|merge[rd]?\b|merging|takeover|"
    "buyout|joint[ -]venture|definitive agreement|sale and purchase|share purchase|"
    r"share sale|subscription agreement|disposal of|\bJVs?\b|\bM&A\b|"
    "sale of (?:the |its |all |an? )*(?:entire|whole|issued|shares?|stake|interest|subsidiary|"
    r"business|unit|company)\b|"
    "(?:deal|agreement|pact|transaction)s?(?: with [^.;]{0,60}?)? to "
    r"(?:buy|acquire|purchase|take over|sell)\b|"
    r"(?:under|pursuant to) which [^.;,]{1,40}? (?:will|would|is to|are to|agreed to) "
    r"(?:buy|acquire|purchase|take over) (?-i:[A-Z]|"
    "(?:the|its|their|all|an?|one|\\d{1,2}%)[^.;,]{0,40}? (?:shares?|stakes?|business|company|firm|"
    "subsidiary|interest|unit|assets?|rights)\\b)|"
    "(?:standstill|loan|credit|lease|tenancy|employment|plea|settlement|underwriting|placing|wage|"
    "pay|labou?r|collective|peace|ceasefire) (?:agreement|deal|contract)"
)
