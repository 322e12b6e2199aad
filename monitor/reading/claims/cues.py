"""Cues of each modality, as regexes over masked sentences in each language."""

# "Has not disclosed the price": this does not deny the deal.
_SAID = (
    r"(?: [a-z]+ly| yet)?(?: been)? (?:say|said|disclosed?|reveal(?:ed)?|specif(?:y|ied)|"
    r"explain(?:ed)?|comment(?:ed)?|provided?|giv(?:e|en)|stated?|elaborated?|respond(?:ed)?)\b"
)

# "Will not oppose the merger": this clears the way for it.
_OPPOSE = r"(?:oppose|block|challenge|object to|stand in the way of)\b"

ENDED = {
    "zh": (
        "(?<!不以)(?<!委托协议)(?<!一致行动协议)终止(?!上市)|中止|拒绝了?(?=<who>)|婉拒|回绝|撤销(?!退市|其他风险|风险警示|监事会)|否决|被否(?!认)|"
        "(?<!尚)未获[^，。；]{0,10}(?:批准|通过|同意|核准)|取消(?![^，。；]{0,16}(?:限制|限售))(?!了?[^，。；]{0,6}(?:补贴|资格|订单|优惠|限购|关税|航班|车次|门票))|告吹|泡汤|解约|撤回(?![^，。；]{0,14}重新)|作罢|流产|"
        "放弃(?![^，。；]{0,12}优先)|"  # who waives pre-emption lets a deal happen
        "终结(?=<co>?的?(?:公司)?(?:破产|重整))|(?:结束|走出|摆脱)了?(?=(?:破产|司法|预?重整)(?:清算|重整)?(?:程序|保护)?(?:[，。；]|$))|不再(?:推进|实施|继续)|叫停|解除了?(?:与<who>[^，。；]{0,14}?的)?(?:战略)?(?:合作|协议|合同)|"
        "(?<!一致行动)(?<!劳动)(?:协议|合同|合作(?:关系)?)》?(?:[已均将]|正式|自动|提前|协商一致|"
        "[自于从]<d>?[^，。；]{0,4}?[起日]?){0,3}解除"
        "(?![^，。；]{0,6}(?:限售|质押|锁定|冻结|担保))|破裂|"
        "(?:合作|协议|合同)[^，。；]{0,12}(?:到期|期满|届满)，?(?:到期|期满|届满|双方|公司){0,2}后?(?:将|均|决定){0,2}"
        "(?:不再?|未能?|未再)续[签约]|(?:签[署订]|达成|订立)的[^，。；]{0,10}(?:协议|合同|合作)[^，。；]{0,10}?(?:不再续[签约期]|不再延续|未(?:能|再|获)?续[签约]|失效|作废)|"
        "(?:停止|退出)(?=(?:(?:[对与和同]|(?<=退出)就)<cn>的?)?(?:收购|竞购|竞标|谈判|合资|增持|减持|合作))|"
        "结束了?(?=与<cn>的?(?:<g>|<d>){0,8}(?:合作|合资|谈判)|(?:长?达?(?:<g>|<d>){0,6}的|双方的?)?(?:战略)?(?:合作|合资|谈判))|"
        "(?<![图欲求吁想法能])(?:禁止|阻止)了?"
        "(?=<who>[^，。；]{0,20}(?:收购|入股|并购|购买|合并|控股|竞购))"
    ),
    "en": (
        r"\b(?:terminat(?:e|ed|es|ion of)|cancel(?:s|led|ed)?|abandon(?:ed|s|ing)?|scrapped|"
        r"called off|call(?:s|ed|ing)? time on|pull(?:s|ed|ing) the plug on|"
        "w(?:i|ou)nd(?:s|ing)? up (?:<one>|<many>|its|their|the) (?:[a-z]+ )?"
        r"(?:partnership|alliance|venture)|call(?:s|ing)? off|withdr[ae]w(?:n|s)?\b|"
        r"withdrawing(?! (?:cash|money|funds)\b)|withdrawal of|"
        "walk(?:ed|s|ing) away|(?:lets?|letting|allow(?:s|ed|ing)?) "
        "(?:[a-z-]+ |<one> |<m> |<cn>(?:'s)? ){0,4}"
        "(?:bid|offer|approach|proposal|deal|agreement|partnership|alliance)\\b"
        "[^.;,]{0,60}? (?:to )?lapse\\b|"
        "(?:was|were|been|has) dropped(?! (?:<r>|by|the|to|from|below|under|above))|"
        "pull(?:ed|ing) out|fell through|fallen through|end(?:ed|s|ing)? "
        "(?!(?:<one> |[a-z-]+ ){1,4}(?:search|hunt|quest|wait|speculation|uncertainty)\\b)"
        "(?:its|their|talks|the|<one>|<many>|"
        "(?:(?:[a-z-]+ |<cn>(?:'s)? ){1,3}|(?<=ends )|(?<=ended )|(?<=end ))"
        "(?:agreement|partnership|alliance|deal|cooperation|collaboration|tie-up|venture|talks))|"
        r"(?:broke(?:n)?|breaking) off|(?<!un)block(?:s|ed)\b(?! (?:off|shares|roads?|trades?))|"
        r"prohibit(?:s|ed|ing)|vetoe[sd]|shelved|scraps?\b|aborted|ill-fated|"
        "(?:tear(?:s|ing)?|tore|torn|ripp?(?:s|ed|ing)?) up|"
        "(?:sever(?:s|ed|ing)?|dissolv(?:e[sd]?|ing)) (?:<one>|<many>|all|its|their|the|an?) "
        "(?:[a-z-]+ ){0,2}(?:ties|links|relations|relationship|alliance|partnership|collaboration)|"
        "(?:now|since|later)[ -](?:failed|collapsed|cancelled|defunct)|"
        "(?:drop(?:s|p(?:ed|ing))?|ends?|shelv(?:es|ing)|abandons?|ditch(?:es|ed|ing)|"
        "dump(?:s|ed|ing)|ax(?:e[sd]?|ing)|scrapping|quit(?:s|ting)?|"
        "(?:g[ai]ves?|given|giving) up(?: on)?|back(?:s|ed|ing) (?:away|off) from|"
        "(?:goes|gone|went) cold on|pull(?:s|ed) the plug on) "
        "(?:its |the |an? |<one> |<m> ){0,2}(?:[a-z-]+ |<cn>(?:'s)? ){0,2}?"
        "(?:bid|plans?|offer|merger|takeover|partnership|alliance|collaboration|tie-up|pact|"
        r"pursuit|deal|talks|acquisition|purchase|buyout|venture)\b|back(?:ed|s) out|pulls out|"
        "(?:let|lets|letting) [^.;,]{3,60} (?:lapse|expire)\\b|"
        "c[oa]me to (?:nothing|an? (?:temporary )?(?:halt|end|standstill))|"
        "ended without|no longer (?:pursu|(?:intend|plan|want|seek|aim)s? to|"
        "(?:in|holding) (?:[a-z]+ )?(?:talks|discussions|negot))|"
        "(?:not (?:to )?|not be |never )(?:proceed(?:ing)?|go(?:ing)? ahead)"
        "\\b(?! (?:un|before|if|without))|"
        "(?:deal|merger|takeover|sale|bid|talks|acquisition|purchase|transaction|agreement|"
        r"offer|contract|partnership|alliance|cooperation|venture|plans?)\b(?:[^.;,]{0,60}? "
        r"(?:has |have |had )failed\b(?! to\b)|[^.;]{0,80}? "
        "(?:has |have |had )?(?:collaps(?:ed|es)|laps(?:ed|es)|ceased|"
        r"(?:has |have )ended(?! (?:with|up)\b)|"
        "(?:is|was) (?:now )?(?:over|off|dead|at an end)(?=[,.;]|$)|"
        "(?:was |were |been |being )(?:dissolved|wound (?:up|down))|"
        "falls? (?:apart|through)|fell apart|fallen apart|breaks? down|broken? down)))"
    ),
}
# 将饮料业务出售给甲: 将 only brings the object forward.
_BRINGS_FORWARD = (
    "(?![于在以向由从对把将按因与和会被要再择继逐陆分进尽正加推寻考启完积努暂不未]|通过|就)"
    "(?:(?!出售|转让|卖|剥离|收购|处置|划转|注入)(?:<g>|<r>)){1,24}?"
    "(?:业务|板块|部门?|资产|工厂|门店|生产线|产线|品牌|公司|股[权份]?|权益|项目|基地|矿山?)"
    "(?:<g>|<m>|<r>|<d>){0,16}?(?:出售|转让|卖|售[予给]|划转|剥离|注入)"
)
POSSIBLE = {
    "zh": r"不排除|洽购|(?:洽谈|商讨|磋商|商谈|谈判)(?!之?后|结束)|接触中|评估中",
    "en": (
        r"\b(?:not rul(?:e|es|ed|ing) out|(?:leads?|leading|joins?|joined|enter(?:s|ed)?) (?:the )?"
        r"(?:[a-z]+ )?(?:race|battle|auction|contest|bidding)\b|"
        r"(?:may|might|could)\b(?! (?:well )?(?:feel|seem|wonder|think|recall|remember|look|"
        "sound|know|be (?:surprised|forgiven|recalled|remembered)|have (?:noticed|seen|heard))"
        r"\b)|(?:in|amid) (?:an? )?(?:[\w-]+ |<m> ){0,2}(?:talks|discussions|negotiations)|"
        r"negotiating|considering|considers|"
        r"(?:consider|weigh|mull|explored?|discuss|evaluat|assess|stud)(?:e?[ds]?|y|ies|ied|y?ing) "
        r"(?=an? (?:[\w:/-]+ ){0,2}joint venture\b|(?:an? |the )?(?:[a-z-]+ ){0,2}"
        r"(?:buying|acquiring|selling|merging|bid|sale|takeover|merger|offer|setting up|forming|"
        r"establish(?:ing|ment)|formation|creat(?:ing|ion))\b)|mulling|mulls|"
        r"exploring|weighing|eyeing|eyes\b|"
        "no (?:certainty|guarantee|assurance)|possible(?! (?:extra|additional|further|later))|"
        r"potential(?! (?:of|to)\b)|(?:possibility|prospect|threat) of|discussing|"
        "(?:h[eo]ld(?:s|ing)?|ent(?:er(?:s|ed)?|ered)(?: into)?|(?:re)?start(?:s|ed)?|beg[au]n|"
        "confirm(?:s|ed)?|continu(?:es?|ed|ing)|resum(?:es?|ed|ing)|disclose[sd]?|on|"
        r"opened) (?:\w+ ){0,2}(?:talks|discussions|negotiations)|weighs|"
        "(?:prepar|ready|work|stud|mull)(?:s|es|ed|ing|ying|ies|ied)? (?:[a-z]+ |<m> ){0,5}"
        r"(?:bids?|offers?|approach(?:es)?|takeover|buyout)\b|"
        "(?:express|show|signal|confirm)(?:s|ed|ing|n)? (?:[a-z]+ ){0,2}interest in|"
        "sound(?:ed|ing) out|looking (?:at|to)|seeks? to|seeking to|interested in "
        r"(?:[a-z-]+ing\b|an? |(?:the|its) (?:unit|stake|assets?|company|firm|bank|deal|"
        r"group)\b|<who>)|approached|were to\b|if it (?:were|was)|"
        "(?<!months of )(?<!weeks of )(?<!days of )(?<!years of )speculat)"
    ),
}
DENIED = {
    "zh": (
        "(?<![未不])(?<!没有|未予)否认|不属实|不实(?![施行际]|且|陈述|言论|指控|指责)|辟谣|并无(?!异议|不同|意见)|非事实|"
        "子虚乌有|谣言|澄清|纯属|不存在(?!任何虚假|虚假|损害|侵害|侵占|违反|违规|关联|利益|"
        "法律|障碍|纠纷|争议|同业|权属|重大遗漏|应|任何应|未)|假新闻|假消息|假的(?=[”，。！])|"
        "不信谣|无中生有|没有的事|虚假(?:信息|消息|新闻|报道)|失实|"
        "[没无]有?(?:这回事|此事|上述|该)"
    ),
    "en": (
        rf"\b(?:will not(?! {_OPPOSE})|won['’]t(?! {_OPPOSE})|"
        "does not (?:plan|intend|expect)|do not (?:plan|intend)|"
        rf"(?:did|has|have|had) not(?! {_OPPOSE})(?!"
    )
    + _SAID
    + (
        r")|no (?:\w+ )?plans?|no truth|no (?:\w+ )?(?:talks|discussions|negotiations|"
        r"contacts?)\b|no (?:\w+ )?(?:partnership|cooperation|collaboration|alliance|agreement|"
        r"deal|contract|relationship|connection)s? (?:of any kind )?(?:with|between)\b|"
        "not for sale|no interest in|"
        "not (?:interested|seeking|pursuing|aware of any)|"
        "not (?:plan(?:ning)?|intend(?:ing)?|(?:look|want|wish|try|aim|prepar)(?:ing|e)? to|"
        "about to|holding|having|conducting|engaged in|in talks|in negotiations|"
        r"considering|going)|no (?:\w+ )?intentions?|would not "
        "(?:be )?(?:buy|sell|acquir|merg|mak|build|enter|launch|invest|step|leav|pull|partner|"
        "form|tak)|den(?:y|ies|ied|ying)|denial|debunk(?:ed|s)?|refut(?:ed|es)|"
        r"(?:is|are|was|were) (?:\w+ )?(?:incorrect|inaccurate|misleading|unsubstantiated)|"
        r"not[\"“”]+ in (?:\w+ )?(?:talks|discussions|negotiations)|untrue|not true|false|"
        r"unfounded|neither (?:\w+ ){1,3}(?:has|plans)|no such|never|refus(?:e|ed|es)|"
        "rul(?:e|ed|es) out|without foundation|baseless|"
        "(?<!was )(?<!were )(?<!been )dismiss(?:ed|es)"
        r"(?! (?:<one> |the )?(?:(?!that\b)[a-z]+ ){0,2}(?:<j>|<pe>))|is not|are not|rejected|"
        r"rejects|"
        "(?:play(?:s|ed)? down|downplay(?:s|ed)|(?:pour|throw|threw)(?:s|ed)? cold water on|"
        "sh(?:oo|o)ts? down|brush(?:es|ed) (?:off|aside)|laugh(?:s|ed) off|knock(?:s|ed) down|"
        "scotch(?:es|ed)|quash(?:es|ed)|rubbish(?:es|ed)|sw?at(?:s|ted) (?:away|aside|down)) "
        "(?:[a-z-]+ ){0,3}(?:speculation|talk|rumou?rs?|reports?|suggestions?|chatter|prospects?|"
        "possibility|idea|chances|hopes|likelihood|notion)\\b|"
        "rebuff(?:s|ed)|spurn(?:s|ed)|snub(?:s|bed)|turn(?:s|ed) down|"
        r"vot(?:e|es|ed) (?:down|against))\b"
    ),
}
RUMOURED = {
    "zh": (
        "(?:关注到|注意到|留意到)[^。；]{0,80}(?:报[道导]|传闻|传言|消息)|据传|传闻|猜测(?!的是)|揣测|"
        "有报[道导]称|[不未]予置评|拒绝置评|[不未]予评论|有媒体(?:报道|称|爆料|曝)|传言|"
        "(?<!发布)消息称|消息指(?!出)|有消息|市场消息|坊间|网传|内幕人士|(?:援引|引述|引用)[^，。]{0,12}(?:人士|消息)|"
        "(?:接近|了解|熟悉)[^，。；]{1,16}人士(?=透露|称|表示|说|指|向)|被爆(?![^料出将拟正已有欲，]|料?$)|"
        "知情人士|据.{0,6}消息人士|消息人士(?:透露|称|表示|说)|外媒称|疑似|曝出|被曝|传出|盛传|"
        "(?:对于|针对|关于)[^，。；]{2,40}?的(?:消息|说法)，"
        "(?![^。；]{0,20}?(?:属实|确认|证实|完成|公告|反应|看好))|"
        "(?<![宣遗家祖流])传(?!感|统|媒|动|输|播|递|承|奇|化|导|媒|真|世)"
        "(?=.{0,12}(?:[收并洽]购|入股|合[作资并]|出售|[沽洽]售|私有化|易主|正在?(?:寻|洽|与)|拟(?:[出收]|以|将)|"
        "离职|辞职|卸任|下课|换帅|接任|破产|造车))"
    ),
    "en": (
        r"\b(?:[Rr]eportedly|(?<!confirmed )(?<!confirms )(?<!confirming )[Rr]umou?r(?:ed|s)?|"
        "(?:is|are|was|were) (?:said|believed|thought|understood|reported|rumou?red) to|said to be|"
        "(?<=['’]s )(?:reported|supposed) (?:[a-z-]+ |<m> ){0,2}(?:interest|bid|plans?|talks|deal|"
        "offer|approach|sale|takeover|merger|tie-up|stake|purchase|acquisition)\\b|"
        "(?:[Ii]t|<one>) is (?:believed|thought|understood|rumou?red) that|"
        "(?<!months of )(?<!weeks of )(?<!days of )(?<!years of )speculation|"
        "[Aa]lleged(?:ly)?|(?:in|a) response to "
        "(?:[a-z]+ ){0,2}(?:reports|rumou?rs|speculation) (?:that|of)|market talk|"
        "(?:[Oo]n|[Aa]mid|[Ff]ollowing|[Dd]espite|(?<![Cc]ontrary )to|about) "
        "(?:media |press |news |newspaper )?(?:reports|rumou?rs) (?:of|about|that)|"
        "(?<!nnual )(?<!arterly )(?<!nterim )(?<!earnings )[Rr]eports?"
        "(?: (?:that|which|had|have|has|on <d>))* "
        "(?:said|saying|claim(?:ed|ing|s)?|suggest(?:ed|ing|s)?|alleg(?:ed|ing)|added|"
        "indicat(?:ed|ing))|(?:[Ss]ome|[Ss]everal|[Mm]edia|[Pp]ress|[Nn]ews|[Ll]ocal|[Oo]ther|"
        "[Uu]nconfirmed) reports (?:say|state|claim|suggest|indicate)|according to "
        "(?:[a-z]+ )?rumou?rs|according to (?:media|press|news|local|newspaper|unconfirmed) "
        r"reports?|after an? (?:\w+ )?report that|follow(?:s|ed|ing) an? report|"
        "had (?:been|previously been|earlier been|long been) (?:reported|rumou?red|said) to)"
    ),
}
PLANNED = {
    "zh": (
        "拟|同意(?=收购|出售|购买|认购|受让|转让|成立|设立|合并|被|向|将|把|以)|"
        "获准(?=收购|入股|出售|设立|合并)|决议.{0,8}(?=新设|设立|投资|收购|取得|处分|出售|"
        "增资|购买)|(?<!重整)(?<!持股)(?<!激励)计划(?!期间|(?:期限|期)?(?:即将|现)?已?(?:届满|期满)|违规|的?情况下|即(?!将)|"
        "(?:[均已]|全部|提前){0,2}(?:实施|执行)(?:完毕|完成)|"
        "(?<=[增减]持计划)(?:[均已]|全部|提前){0,2}(?:完成|完毕))|"
        "(?:建议|献议|提议|提出)(?=以|，?出价|收购|全面|购买|向)|打算|急需|亟需|急于|准备|"
        "预计|即将|有意|意[欲图]|筹划|筹备|意向|"
        "(?<!成功)将(?!是[^，。；]{0,90}后的?(?:又一|第)|其|所持|所有|注册|业务|产品|总部|办公|触角|版图|产业链|公司|持有|旗下|全部|原|该|名下|全资|手中|资本公积|未分配|盈余公积|<who>|"
        "[在对]<who>的?持股|(?![把于在被与向对由从])<g>{1,14}?<who>(?:<g>|<r>){0,10}?(?:[收揽纳招]入|收归|招至)|"
    )
    + _BRINGS_FORWARD
    + (
        ")|欲(?!望)|后[,，]?.{0,16}将|公告.{0,6}草案|预案|待.{0,8}批准|"
        "(?:要求|促请|敦促)(?=<who>[^，。；]{0,10}?(?:辞去?|卸任|下台|离职))|[仍还尚][需须待](?![要求])|有待|尚未获|将(?=<who>?(?:由|以))|愿|被(?:要求|责令|勒令)|"
        "建议(?=将[^，。；]{0,40}(?:更|改|变更))|提名(?=[^，。；]{1,24}候选人)|必须|择机|授权(?=[^，。；]{0,24}(?:出售|收购|减持|处置))|"
        "接近(?=出售|收购|达成|完成|签)|[应须需](?=将|把|出售|剥离)|要(?:在(?=[^，。；]{1,8}(?:设|成立|组建|建))|被)"
    ),
    "en": (
        rf"\b(?:will\b(?! not)|(?:will|won['’]t|would|does|did)(?: not)? {_OPPOSE}|"
        r"vot(?:es?|ed|ing) (?:in favou?r of|for|on)\b|plan(?:s|ned|ning)? "
        r"(?:to|on)\b|(?:plans|planned|planning) an?\b|"
        r"(?:plan(?:ned)? (?=(?:an? |<one> |<m> )?(?:[a-z-]+ ){0,2}(?:venture|JV|merger|tie-up|"
        r"alliance|partnership|takeover|acquisition)\b))|"
        r"(?:approval|clearance|green light|go-ahead|nod)s? (?:for|of|in connection with|"
        r"relating to)\b|(?<!after )"
        r"(?:approval|permission|consent) to (?=chang|renam|set|form|mov|rais|increas)|"
        "to (?:acquire|buy|purchase|combine|divest|offload|sell|invest|form|set up|establish|"
        "merge|launch|become|take over|be (?:[a-z]+ ){0,2}<j>|partner|retire|step down|"
        "step aside|stand down|leave|depart|resign|succeed|replace)|intend(?:s|ed)?|wants? to|"
        "hop(?:es?|ed|ing) to|(?:wish(?:es)?|keen|eager|willing|ordered|obliged|"
        r"tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?) to|must\b|[Ii]f the\b|agreed to|agrees to|"
        "agreement to (?:acquire|buy|sell|form|merge|purchase|take|set up|combine|create|"
        r"establish)|agree[sd]? (?:an? |the )?(?:[a-z$-]+ |<m> ){0,3}"
        r"(?:merger|takeover|sale|acquisition|buyout|purchase)\b|"
        "expect(?:s|ed)? to|aim(?:s|ed|ing)? to|proposed|proposes|proposal|planned|plans for|"
        "(?:deal|talks|plans?|looking|seeking|set|aiming|hoping|wants?|trying) to raise\\b|"
        "(?:seek(?:s|ing)?|sought|finds?|found|look(?:s|ing)? for|hunt(?:s|ing)? for) "
        "(?:an? )?(?:[a-z]+ )?"
        "(?:buyers?|purchasers?|suitors?|bidders?)\\b|"
        "set to|is to|are to|subject to|upcoming|letter of intent|intention to|"
        r"to be (?:acquired|bought|sold|taken over|taken private|merged)\b|"
        r"(?:merger|acquisition|takeover|sale) agreement with|(?:entered into|signed|reached|"
        r"executed|"
        r"announced|inked) (?:an? |the )?(?:[a-z-]+ ){0,3}(?:merger|acquisition|takeover|sale|"
        r"purchase) "
        r"agreement\b|would\b|offered to|up for sale\b(?! by\b)|"
        "(?<!in a )bids? (?:for|to)|(?<!the )bidding for|"
        "(?:takeover|buyout|cash|hostile|tender|improved|rival|"
        r"sweetened|formal|higher|all-share|<m>) (?:bid|offer|approach|proposal)\b|"
        r"(?:poised|ready|likely|slated|scheduled|gear(?:s|ed|ing) up|close|closer) to\b|"
        r"nearing\b|on the (?:verge|brink|cusp|point) of\b|"
        "prepares? to|preparing to|(?:delay|postpone?|stay|halt|suspend|pause)(?:s|ed|d|ing)? "
        "(?:(?:their|its|the|an?|<one>|<many>|<cn>['’]s?) )?(?:[a-z-]+ |<m> ){0,2}(?:merger|"
        "takeover|"
        r"acquisition|sale|purchase|deal|buyout|tie-up)\b|going to|due to (?:be|close)|pending|"
        "approv(?:ed|es) (?:the )?(?:incorporation|formation|establishment|setting up|"
        "creation|acquisition)|in anticipation of|forthcoming|impending|"
        "(?:clear(?:s|ed)|approv(?:es|ed)|green-?lights?|green-?lit|waved through|"
        "back(?:s|ed)|endors(?:es|ed)) (?:(?:the|an?|<cn>['’]s?|<one>|<m>|proposed|planned) ){0,3}"
        "(?:acquisition|purchase|takeover|merger|amalgamation|sale|buyout)\\b(?! of shares)|"
        "approv(?:ed|es) (?:acquiring|buying|purchasing|selling|merging|divesting)\\b)"
    ),
}
DONE = {
    "zh": (
        "已(?:经)?(?:完成|累计(?=[增减])|于|由|正式|成为|获|签)|"
        "(?<!增资)(?<!交易)(?<!转让)(?<!收购)(?<!变更)(?<!过户)(?<!发行)完成(?!后|之后)|"
        "正式(?:成立|揭牌|签)|已将|宣布完成|顺利完成"
    ),
    "en": (
        r"\b(?:has|have|had) (?:already |now |successfully |been )?(?:complet|acquir|bought|"
        "sold|form|establish|sign(?!ed (?:an? |the )?(?:[a-z-]+ ){0,4}"
        "(?:(?:merger|acquisition|takeover|sale|purchase) agreement|(?:agreement|deal|contract|"
        "pact|letter of intent|memorandum of understanding|term sheet) to "
        r"(?:acquire|buy|purchase|sell|merge|divest|take over|combine))\b)|clos|"
        r"finali[sz]|founded|set up|launch|creat)|\bcompleted\b|\b(?:spent|paid|"
        "(?:is|are|was|were) (?:spending|paying)) (?:[^.;,]{1,40}? )?"
        r"to (?:acquire|buy|purchase|take)|\bclosed (?:its|the)"
    ),
}
