"""The labels by which registers name the facts of a company, in many languages."""

# One line per language or kind of register; words are as `label_key` returns them. Chinese is
# simplified, since both scripts are folded into one.
FIELDS = {
    "name": """
        名称 企业名称 公司名称 商业名称 商号名称 商事主体名称 机构名称 市场主体名称 名称全称 公司名 中文名称 主体名称 企业名 公司全称
        name|company name|legal name|entity name|registered name|business name|name of company
        corporate name|organisation name|organization name|full name|company|company full name|ent name
        current name|legal entity name|name of the company|name of entity|trading entity
        firma|firmenname|name der firma|unternehmen|firmenwortlaut|name des unternehmens|bezeichnung
        denomination|denomination sociale|raison sociale|nom|nom de l entreprise|societe|nom complet
        nom raison sociale|razao social|nome empresarial|razon social|denominacion social|denominazione
        ragione sociale|naam|statutaire naam|navn|foretaksnavn|nazwa|obchodni firma|obchodni jmeno|nazev
        наименование|фирма|nimi|toiminimi|namn|foretagsnamn|corp name|enterprise name
    """,
    "former_names": """
        曾用名 名称记录 公司名称记录 历史名称 原名称 更名前名称 曾用名称 历史名
        name history|history of names|former name|former names|previous name|previous names|previous company names|formerly|history names
        former company names|fruehere firma|fruhere firma|fruhere firmen|fruhere namen|fruherer name
        ehemals|ancienne denomination|anciennes denominations|anciens noms|ancien nom|history name
        history name list|tidligere navn|predchozi nazev
    """,
    "other_names": """
        英文名称 公司英文名称 葡文名称 外文名称 章程所订外文公司名称 英文名 公司外文名称
        english name|name in english|company name in english|foreign name|trade name|trading name
        other names|name in chinese|nom commercial|handelsname
    """,
    "registered_capital": """
        注册资本 资本额 注册资金 注册资本总额 资本总额 登记资本 注册资本金 股本总额 总股本 认缴注册资本 认缴资本 认缴出资总额
        出资总额 成员出资总额 资金数额 开办资金 已发行股本 法定股本 股本
        registered capital|share capital|capital|nominal capital|capital stock|stated capital|total capital
        nominal share capital|registered share capital|capital amount|capital stock amount|reg capital
        authorised capital|authorized capital|authorised share capital|authorized share capital|reg cap
        issued capital|issued share capital|subscribed capital|issued and paid up capital
        stammkapital|grundkapital|kapital|gezeichnetes kapital|haftsumme|stamm oder grundkapital|stamm bzw grundkapital|stamm grundkapital|aktienkapital
        capital social|montant du capital|capital souscrit|montant capital|capitale sociale|kapital zakladowy
        kapitał zakładowy|wysokosc kapitalu zakladowego|zakladni kapital|aksjekapital|aandelenkapitaal|geplaatst kapitaal|капитал
        selskabskapital|osakepaaoma|aktiekapital|capital sociale|capital suscrito
    """,
    "paid_in_capital": """
        实收资本 已缴股本 缴足股本 实缴资本 实收资本额 实缴出资 实收资本总额 实缴注册资本 实收股本
        paid in capital|paid up capital|paid up share capital|paid in share capital|fully paid capital
        paid in capital amount|actual capital|rec cap|paid up|paid capital|total paid up capital
        hierauf geleistet|davon einbezahlt|eingezahlt|eingezahltes kapital|geleistete einlagen|einbezahltes kapital|liberiertes kapital|liberierung|einbezahlt
        capital libere|capital verse|внесен капитал|splacено|gestort kapitaal|capitale versato
        innbetalt aksjekapital|innbetalt kapital|capital integralizado
    """,
    "legal_representative": """
        法定代表人 法人代表 负责人 代表人 代表人姓名 法人 经营者 执行事务合伙人 投资人姓名 法定代表人姓名 公司负责人
        legal representative|legal rep|legal person|legal person name|responsible name|responsible person
        representative|statutory representative|representative name|ceo|person in charge|owner manager
        gesetzlicher vertreter|vertretungsberechtigter|representant legal|representante legal
        rappresentante legale|statutarni zastupce|representative director|legal representative name
    """,
    "established": """
        成立日期 设立日期 成立时间 注册日期 核准设立日期 开业日期 登记日期 设立时间 成立年月日 创立日期
        date of incorporation|incorporated on|incorporation date|established|date established|founded
        registration date|date of registration|formation date|date of creation|creation date|incorporated
        date of formation|established on|founding date|date founded|registered on|date registered
        company setup date|setup date|start date|establishment date|estiblish time|establish time|est date
        inception date|founded on|founding date|date de fondation
        grundungsdatum|grundung|tag der eintragung|ersteintragung|eingetragen am|eintragung|gegrundet am
        gegrundet|eintragungsdatum|datum der eintragung|tag der ersten eintragung|handelsregistereintrag vom
        date de creation|date d immatriculation|immatriculee le|constituee le|creee le|date immatriculation
        date d immatriculation au rcs|date de constitution|data inicio atividade|data de abertura
        fecha de constitucion|data di costituzione|oprichtingsdatum|stiftelsesdato|stiftet|datum vzniku
        data rejestracji|дата на вписване|rekisterointipaiva|registreringsdatum
    """,
    "status": """
        登记状态 经营状态 企业状态 公司状态 公司状况 登记现况 状态 存续状态 主体状态 商业登记状况 公司现况 注册状态
        status|company status|entity status|registration status|current status|company status desc|reg status
        ent status|state of company|legal status|operating status|status of company|entity state
        status der firma|rechtszustand|zustand|registerstatus|etat|statut|situation|etat administratif
        situation administrative|situacao cadastral|descricao situacao cadastral|situacion|stato|stav
        stan|статус|tila
    """,
    "address": """
        住所 公司住所 地址 注册地址 营业场所 经营场所 公司所在地 企业地址 主要经营场所 住所地 公司地址 登记地址 办公地址 所在地
        主要经营场所地址 企业住所 注册办事处地址 注册办事处 办事处地址
        registered office|registered address|registered office address|address|business address|legal address
        principal place of business|head office|company location|reg location|office address|headquarters
        address of registered office|principal office|location|street address|main office
        anschrift|adresse|geschaftsanschrift|geschaftsadresse|inlandische geschaftsanschrift|firmenadresse
        domizil|rechtsdomizil|siege|siege social|adresse du siege|adresse du siege social|adresse siege
        endereco|logradouro completo|domicilio|domicilio social|sede legale|adres|vestigingsadres
        forretningsadresse|sidlo|textova adresa|седалище и адрес на управление|osoite
    """,
    "seat": """
        登记机关所在地
        sitz|firmensitz|seat|legal seat|registered seat|municipality|sede|siedziba|седалище|gesellschaftssitz
    """,
    "business_scope": """
        经营范围 业务范围 主要经营业务 主要业务 所营事业资料 营业项目 经营项目 主营业务 所营事业 业务性质 经营业务 许可经营项目 一般经营项目
        business scope|scope of business|objects|purpose|nature of business|principal activity|activities
        business activity|principal activities|object of company|corporate purpose|object|business activities
        main activity|objects of the company|company objects|objectives|activity|cmp business|operating scope
        gegenstand|gegenstand des unternehmens|unternehmensgegenstand|geschaftszweck|zweck|tatigkeit|branche
        geschaftszweig|objet social|activite|activite principale|objet|activites|objeto social|objeto
        oggetto sociale|attivita|doel|formal|vedtektsfestet formal|predmet podnikani|предмет на дейност
        przedmiot dzialalnosci|bedrijfsactiviteiten
    """,
    "legal_form": """
        类型 企业类型 公司类型 组织形式 主体类型 市场主体类型 经济性质 公司组织型态 公司种类 组织类型 公司类别
        type|company type|legal form|entity type|type of company|legal type|company category|form of company
        legal structure|business type|company org type|ent type
        rechtsform|gesellschaftsform|forme juridique|forme|nature juridique|natureza juridica|forma juridica
        forma giuridica|rechtsvorm|organisasjonsform|pravni forma|forma prawna|правна форма
    """,
}
IDS = {
    "uscc": "统一社会信用代码 社会信用代码 信用代码 统一代码 credit code|uniscid|uscc|unified social credit code"
    "|unified social credit identifier|social credit code|usci",
    "companies_house": "company number|company reg no",
    "gcis": "统一编号 business accounting no|unified business no|unified business number|tax id number",
    "siren": "siren|no siren|n siren|numero siren|rcs|n rcs|numero rcs|immatriculation|siren number|no rcs",
    "siret": "siret|no siret|n siret|numero siret|siret du siege|siret siege",
    "handelsregister": "handelsregister|registergericht|handelsregisternummer|registernummer|hrb|hra|register|registerblatt"
    "|handelsregister nr|hrb nr|registereintrag|hrb nummer|amtsgericht|hr nummer|register nr",
    "uid": "uid|uid nr|uid nummer|unternehmens identifikationsnummer|ide|numero ide|mwst nummer|che number",
    "orgnr": "organisasjonsnummer|org nr|orgnr|organisation number",
    "ico": "ico|ičo",
    "krs": "krs|numer krs|nr krs",
    "cnpj": "cnpj|numero de inscricao",
    "business_id": "y tunnus|business id|fo nummer|foretags och organisationsnummer",
    "lei": "lei|lei code|legal entity identifier|code lei",
    "isin": "isin|isin code",
    "cik": "cik|central index key",
    "vat": "vat|vat number|vat id|ust idnr|ust id|umsatzsteuer id|tva intracommunautaire|n tva|numero de tva"
    "|vat no|vat registration number|steuernummer",
    "registration_number": "注册号 工商注册号 登记号 登记编号 注册编号 公司编号 注册登记号 商业登记号码 公司注册编号 公司登记号码 编号"
    "|registration number|registration no|reg no|reg number|register number|registered number|uic|company no"
    "|registry number|company registration number|entity number|file number|registry code|company id|еик"
    "|company registration no|numero d immatriculation|ident|record number|identification number|cr no"
    "|business number|business registration number|uen|acn|abn|crn|unique entity number|cr number|cin"
    "|corporate identification number|firmennummer|firmenbuchnummer|fn|company registration number"
    "|numero rcs luxembourg|company uen|nzbn",
}
GROUPS = {
    "holders": "股东 股东信息 股东及出资信息 股东出资信息 投资人信息 发起人信息 股东 发起人 出资人 股权结构 投资人 合伙人 合伙人信息"
    " 股东及出资 股东名册 发起人及出资信息 股东发起人信息|shareholders|shareholder|holders|members|owners|investors"
    "|investor list|shareholder list|partners|equity holders|shareholder information|ownership|stockholders"
    "|beneficial owners|ownership structure|shareholdings|gesellschafter|gesellschafterliste|aktionare"
    "|anteilseigner|beteiligungsverhaltnisse|kommanditisten|associes|actionnaires|repartition du capital"
    "|socios|soci|aandeelhouders|aksjonaerer|spolecnici|wspolnicy|собственици|съдружници|participants",
    "officers": "行政管理机关成员 董事长 副董事长 总经理 总裁 执行董事 监事 监察人 财务负责人 主要人员 主要人员信息 高管 高管信息 董监事名单 董监事资料 董事 董事会成员 管理人员 董监高|officers|directors|employees"
    "|management|executives|staff|board|board of directors|staff list|company officers|key personnel|director"
    "|managing directors|key people|officer list|officers and directors|board members|secretary"
    "|geschaftsfuhrung|geschaftsfuhrer|geschaftsfuhrer in|geschaftsfuhrerinnen|vorstand|organe|vertretung|vertretungsberechtigte|prokura|aufsichtsrat"
    "|eingetragene personen|verwaltungsrat|dirigeants|gerant|president|mandataires|representants|gerance"
    "|administration|conseil d administration|commissaires aux comptes|qsa|quadro societario|administradores"
    "|amministratori|bestuurders|roller|statutarni organ|reprezentacja|managing director|gerants|presidente"
    "|directeur general|leitung|управители|представители|съвет на директорите",
    "changes": "变更信息 变更记录 变更登记信息 变更事项 历史变更|changes|change history|change records|history"
    "|change list|change info|anderungen|historie|modifications|historique",
    "branches": "分支机构 分支机构信息 分公司|branches|zweigniederlassungen|etablissements|establishments|branch list"
    "|subsidiaries|对外投资|investments|invest list|beteiligungen|参股|participations",
}
COLUMNS = {
    "name": "股东 股东名称 股东姓名 投资人 发起人 名称 姓名 股东发起人 合伙人 出资人 合伙人姓名 投资人名称 名字 股东或发起人"
    " 股东名称姓名 投资者名称 姓名或名称 发起人名称|shareholder|stock name|partner name|inv name|name|holder|member|owner|partner|person|director|officer"
    "|investor|full name|holder name|shareholder name|officer name|person name|name of shareholder"
    "|gesellschafter|aktionar|inhaber|person firma|vorname name|name firma|associe|actionnaire|nom|nom prenom"
    "|nom et prenom|nom denomination|dirigeant|nome|nome socio|socio|nombre|nazwisko|jmeno|naam|navn|имя|име"
    "|name of director|personalangaben|denomination|identite|persona|participant|beneficial owner|eigner|anteilseigner",
    "percent": "持股比例 出资比例 比例 股权比例 持股百分比 占比 投资比例 股份比例 认缴比例 百分比 持有比例|percent|percentage|stock percent|funded ratio"
    "|share|shareholding|ownership|interest|stake|ownership percentage|holding|share of capital|equity interest"
    "|percentage held|ownership interest|anteil|beteiligung|anteil in|quote|beteiligungsquote|anteil am kapital"
    "|part|pourcentage|taux|quote part|part du capital|detention|capital detenu|percentual|participacao"
    "|participation|podil|udział|aandeel|eierandel|shareholding percentage|percentage of shareholding|percentage of shares|shares in percent|of shares|of capital|ratio|pct",
    "amount": "认缴出资额 出资额 认缴额 认缴出资 认缴金额 出资金额 投资额 认缴出资金额 投资数额|amount|contribution|nominal"
    "|nominal amount|capital contribution|subscribed|subscribed amount|nominal value|paid|should capi|should capital|investment|sub con am"
    "|einlage|stammeinlage|nennbetrag|haftsumme|nominal in|nominalbetrag|montant|apport|apports|valeur"
    "|montant de l apport|montant souscrit|capital",
    "paid": "实缴出资额 实缴额 实缴金额 实缴出资 已缴出资额|paid in|paid up|paid in amount|eingezahlt|hierauf geleistet|geleistet|real capi|real capital|libere|verse"
    "|amount paid",
    "shares": "持股数 股份数 持股数量 持有股份数 持有股份 出资股数 股数|shares|ordinary shares|parts detenues|nombre de parts detenues|number of shares|shares held|no of shares"
    "|anzahl|anzahl aktien|aktien|stuck|anzahl anteile|nombre de parts|parts|actions|nombre d actions|titres"
    "|parts sociales|person shareholding|quantity",
    "role": "职务 职位 职称 担任职务 身份|position|position held|office held|position title|job|role|title|office|function|capacity|officer role|post|designation"
    "|funktion|amt|rolle|organ|zeichnungsart|fonction|qualite|qualification|mandat|qualificacao|cargo|rola"
    "|qualificacao socio|funkce|carica|functie|rolle type|person position name|job title|stellung",
    "from": "任职日期 起始日期 任职起始日期 入股日期|appointed|appointed on|since|from|start|vertritt seit|funktion seit|date appointed"
    "|appointment date|date of appointment|begin date|beginning|seit|von|bestellt am|eingetragen|depuis|nomme le|date de nomination"
    "|date d entree|data entrada sociedade|data entrada|start date|fra|od|date from",
    "to": "离任日期 任职终止日期 终止日期|resigned|resigned on|until|to|end|end date|date resigned|ceased|ceased on|bis"
    "|ausgeschieden|jusqu au|fin|date de fin|date to|left|resignation date|date of withdrawal|date of cessation|cessation date|date ceased",
    "type": "股东类型 投资人类型 类型 发起人类型|type|kind|category|art|typ|shareholder type",
    "item": "变更事项 变更项目 变更内容 事项|change item|project name|item|alt item|event|changed item|alt item cn|change type"
    "|anderung|objet de la modification|modification|field|subject",
    "before": "变更前 变更前内容 原内容 变更前的内容|before|old|old value|content before|previous|alt be|altbe|previous value"
    "|from value|alt|bisher|vorher|avant|ancien|ancienne valeur|value before|change before",
    "after": "变更后 变更后内容 现内容 变更后的内容|after|new|new value|content after|alt af|altaf|current|to value"
    "|neu|nachher|apres|nouveau|nouvelle valeur|value after|change after",
    "date": "变更日期 核准日期 变更时间 日期 核准变更日期|date|change date|change time|alt date|altdate|datum|changed on"
    "|registered on|effective date|date of change|date d effet|eintragungsdatum|tag der eintragung",
}  # fmt: skip
