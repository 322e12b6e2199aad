"""English words that tell names from prose: legal forms, titles, openers, media, nouns."""

from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.late import late


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


def _phrases(block: str) -> tuple[str, ...]:
    return tuple(p.strip() for p in block.replace("\n", "|").split("|") if p.strip())


# Capital letters of names in English texts; those seen so far use no others.
UPPER = "A-ZÀ-ÖØ-ÞĀĆČĎĐĖĘĚĞĪİŁŃŇŌŐŘŚŞŠŤŪŮŰŹŻŽ"

# "I'm", "We've", "Don't": contractions, which begin sentences, not names
SHORTENED = (
    r"(?!(?:I|We|You|He|She|They|It|That|There|What|Who|Here|Let|How|Where|When)[’'](?:m|ll|ve|re|d|s)\b"
    r"|(?:Is|Are|Was|Were|Do|Does|Did|Has|Have|Had|Ca|Could|Wo|Would|Should)n[’']t\b)"
)

# Legal forms and endings that make a capitalised run certainly a company.
FORMS = (
    r"Co\.?,? ?Ltd\.?|Co\.?,? ?LLC|Pte\.? ?Ltd\.?|Pty\.? ?Ltd\.?|Sdn\.? ?Bhd\.?|Inc\.?|Incorporated|"
    r"Corp\.?|Corporation|Ltd\.?|Limited|LIMITED|LTD\.?|PLC|plc|Plc|PCL|LLC|L\.L\.C\.|LLP|L\.P\.|LP|GmbH(?: & Co\. KG)?|AG|SE|"
    r"S\.A\.[A-Z]\.(?: de C\.V\.)?|S\.A\. de C\.V\.|SA de CV|S\.A(?:\.|(?![\w.]))|SA|SAS|S\.A\.S\.|SARL|Sarl|S\.r\.l(?:\.|(?![\w.]))|Srl|SRL|ApS|AS|Oy|Tbk|Pvt\.?,? ?Ltd\.?|"
    r"Private Limited|PRIVATE LIMITED|PVT\.?,? ?LTD\.?|PTE\.?,? ?(?:LTD\.?|LIMITED)|SDN\.? ?BHD\.?|Kft|Zrt|d\.o\.o\.|a\.s\.|s\.r\.o\.|[Ss]p\. z o\.o\.|PJSC|JSC|OJSC|OOO|KK|Bhd|Berhad|BERHAD|Ltda\.?|LTDA|Ltée|PBC|N\.A\.|"
    r"KG|OHG|UG|BVBA|SCA|S\.C\.A\.|SGPS|Bancorp|Bancshares|S\.p\.A(?:\.|(?![\w.]))|SpA|N\.V(?:\.|(?![\w.]))|NV|B\.V(?:\.|(?![\w.]))|BV|AB|ASA|Oyj|A/S|KGaA|K\.K\.|INC\.?|CORP\.?|Co\.|Co(?![\w.-])|Company|Cos\.|Joint Stock Company|Public Company Limited|QSC|QPSC|SAOG|SAOC|BSC|KSCP?|WLL|W\.L\.L\.|FZE|FZCO|DMCC|"
    r"UAB|OÜ|Nyrt\.?|ehf\.|EAD|A\.Ş\.|S\.A\.B\.(?: de C\.V\.)?|S\.A\.A\.|S\.L(?:\.U)?(?:\.|(?![\w.]))|Lda\.?|ULC|SASU|mbH|Eireli"
)

FORM_END = closing(rf"(?:^|[\s,])(?:{FORMS})$")
FORM_BEHIND = late(rf",? (?:{FORMS})(?!\w)")

# What firms trade in, as listed in their names: Cereals, Oils and Foodstuffs Corp.
GOODS = (
    r"Oils|Fats|Foodstuffs|Cereals|Grains|Metals|Minerals|Chemicals|Textiles|Machinery|Equipment|Materials|Fertili[sz]ers|"
    r"Exports?|Imports?|Trading|Shipping|Aviation|Vehicles|Electronics|Plastics|Paper|Timber|Leather|Fibres|Fibers|Dyes|"
    r"Pharmaceuticals|Cosmetics|Toys|Garments|Carpets|Instruments|Tools|Spirits|Tobacco|Sugar|Tea|Coffee|Cotton|Rubber|Gas|Oil|"
    r"Steel|Iron|Power|Water|Energy|Telecommunications|Construction|Engineering|Investment|Development|Finance|Insurance|Technology"
)

COMPANY_WORDS = _words("""
Groupe Grupo Gruppo Grupa
Group Holdings Holding Bank Capital Partners Ventures Motors Motor Technologies Technology Systems Industries
Pharmaceuticals Pharma Energy Electronics Software Networks Media Entertainment Airlines Airways Insurance
Securities Investments Investment Investimentos Acquisition Companies Robotics Semiconductor Semiconductors Foods
Steel Oil Gas Petroleum Chemical Chemicals Automotive Auto Automobile Communications Telecom Mobile Labs
Laboratories Healthcare Therapeutics Biosciences Biotech Logistics Global International Enterprises Solutions
Services Properties Resources Mining Power Electric Trust Fund Equity Management Interactive Games Studios Pictures
Bancorp Bancshares Materials Instruments Devices Diagnostics Medical Genomics Sciences Bio Biologics Hospitality Hotels Resorts Beverages Beverage Brewing Wines Spirits Dairy Farms Agro Cement Cements Textiles Apparel Fashion Cosmetics Jewellery Jewelry Furniture Homes Realty Estates Construction Builders Engineering Contractors Railways Rail Shipping Lines Freight Express Couriers Trucking Vehicles Tyres Tires Batteries Battery Solar Wind Renewables Utilities Water Waste Environmental Recycling Plastics Packaging Paper Timber Metals Gold Silver Copper Lithium Minerals Exploration Drilling Petrochemicals Refining Pipelines Brokers Advisors Advisers Asset Wealth Payments Fintech Lending Leasing Analytics Digital Cloud Cyber Data Computing Computers Displays Optics Photonics Sensors Wireless Broadband Broadcasting Television Films Gaming Sports Fitness Education Learning Staffing Consulting Marketing Advertising Retail Supermarkets Markets Line Works Stores Controls Brothers Bros Sons Breweries Mills Productions Outlets Drinks Coffee Bakeries Restaurants
Assurance Reinsurance Reassurance Underwriters Microfinance Finance Financial Mutual Pensions Savings Factoring
Records Publishing Brands Hospital Hospitals Clinic Clinics Railway Railroad Shipbuilding Aerospace Aviation
Polymers Alloys Bricks Ales Ferries Snacks Toys Castings Fixings Ceramics Seafood Seafoods Feeds Seeds Fertilisers Fertilizers
Aggregates Concrete Quarries Lettings Inns Pubs Cinemas Coaches Trucks Trailers Yachts Drones Lasers Vets Pharmacies Nutrition
Pipeline Foundry Foundries Forge Forgings Shipyard Shipyards Tools Valves Pumps Gears Bearings Cables Fasteners Lifts Cranes Printing Alarms Loans Footwear Carpets Flooring
Appliances Precision Graphite Optics Photonics Displays Turbines Magnets Wafers Lighting
Tiles Paints Coatings Adhesives Cartons Bottlers Brewers Distillers Vineyards Nurseries Bikes Bakers Bakery Pharmacy Biscuits
""")
# "a stake in Yam! Brands": an exclamation mark within a name
MARKED = rf"! (?=(?:{'|'.join(sorted(COMPANY_WORDS))}|{FORMS}|Japan(?! [A-Z]))(?!\w))"
MARK_WITHIN = late(MARKED)


ORGANISATION_WORDS = _words("""
University Institute Ministry Government Council Commission Committee Association Forum Agency Bureau Department
Federation Union Foundation College School Court Congress Parliament Senate Authority Administration
Chamber Office Society Academy Army Navy Force Party Exchange Councils Cabinet Treasury Embassy Police Tribunal
Club Clubs Rotary Choir Scouts Guild Charity Charities Parish
League Cup FC AFC Rovers Wanderers Athletic Hotspur Rangers Olympics Championship Orchestra Museum Library Church Diocese
""")

MEDIA = frozenset(
    _phrases("""
Reuters|Bloomberg|Bloomberg News|Securities Daily|Securities Times|China Securities Journal|Financial Times
Wall Street Journal|New York Times|Nikkei|Nikkei Asia|Xinhua|Xinhua News Agency|Caixin|Caixin Global|Yicai|Yicai Global
Tianyancha|Qichacha|Qixinbao|Aiqicha|TechCrunch|CNBC|BBC|CNN|Associated Press|AP|AFP|Dow Jones Newswires|The Paper
36Kr|Jiemian|Jiemian News|Cailianshe|Global Times|China Daily|People's Daily|South China Morning Post|SCMP|Forbes|Fortune
Business Insider|Variety|The Guardian|Guardian|The Times|Sunday Times|The Telegraph|Daily Telegraph|The Economist
Companies House|Crunchbase|PitchBook|Handelsblatt|Der Spiegel|Kyodo|Yonhap|Press Trust of India|Economic Times|Mint
National Enterprise Credit Information Publicity System|Wikipedia|VentureBeat|Wired|USA Today|Los Angeles Times
Washington Post|CBS News|NBC News|ABC News|Fox News|Fox Business|NPR|Sky News|Times of India|ToI|The Hindu|Hindustan Times|Business Standard
Financial Express|Moneycontrol|ET Now|BloombergQuint|NDTV|Straits Times|Business Times|Channel NewsAsia|The Star|The Edge|Axios|Politico|The Information|The Verge
Barron's|MarketWatch|PR Newswire|Business Wire|GlobeNewswire|Hong Kong Stock Exchange|Oslo Stock Exchange
London Stock Exchange|New York Stock Exchange|NYSE|NASDAQ|Nasdaq|Shanghai Stock Exchange|Shenzhen Stock Exchange
VCCircle|Entrackr|Inc42|YourStory|Livemint|DealStreetAsia|peHUB|BusinessLine
PTI|ANI|IANS|Tech in Asia|KrASIA|Sifted|Business Daily|Bernama|Yahoo Finance
RTTNews|PRNewser|PRWeek|Adweek|StockMarketWire|Sharecast|Proactive|Zacks|Benzinga|Sky News Australia|QNA|WAM|BusinessDesk|Seeking Alpha|Engadget|The Athletic|Sports Business Journal|Mergermarket|S&P Global Market Intelligence|MergerLinks|Refinitiv
BSE|NSE|ASX|SGX|JSE|NGX|TSX|AIM|Bursa Malaysia|Bursa|National Stock Exchange|Bombay Stock Exchange|Nairobi Securities Exchange
SEC|FTC|European Commission|Department of Justice|Federal Trade Commission|FCC|Toronto Stock Exchange|Ars Technica
""")
)

REGISTRIES = frozenset(
    _phrases("""
Tianyancha|Qichacha|Qixinbao|Aiqicha|Companies House|National Enterprise Credit Information Publicity System
Bolagsverket|Brønnøysund|Brønnøysundregistrene|Erhvervsstyrelsen|Handelsregister|Unternehmensregister|Bundesanzeiger
Infogreffe|Zefix|Registro|KvK|ACRA|CIPC|OpenCorporates
""")
)

# Degrees and honours after people's names.
CREDENTIALS = _words("""
BSN MSN RN FACHE MD PhD MBA CPA CFA Esq DDS DVM PharmD DNP OBE MBE CBE KBE DBE QC KC JD LLB LLM BSc MSc BA MA FRCS FCA ACA
FCCA ACCA CA CEng FAAN FRSA MHA MPH Jr Sr Ph Ph.
""")

# Abbreviated states and provinces after a town; with a dot, never a name.
STATES_SHORT = _words("""
Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt
Wash Wis Wyo Ont Que Alta
""")

# Their postal codes, after a town.
STATES = _words("""
AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN
TX UT VT VA WA WV WI WY DC ON QC BC AB MB SK NS NB NSW QLD
""")

# What an officer is in charge of.
_DUTY = (
    r"(?:[Mm]arketing|[Ss]ales|[Oo]perations|[Dd]esign|[Ss]trategy|[Cc]ommunications|[Ee]ngineering|[Tt]echnology|[Ff]inance|"
    r"[Dd]evelopment|[Rr]esearch|[Rr]etail|[Mm]erchandising|[Pp]roducts?|[Hh]uman [Rr]esources|HR|IT|[Aa]ffairs|[Rr]elations|"
    r"[Ss]tores|[Bb]uying|[Aa]udio|[Cc]ontent|[Pp]rogramming|[Nn]ews|[Ll]ogistics|[Pp]rocurement|[Ss]upply [Cc]hain|[Mm]anufacturing|"
    r"[Pp]roduction|[Cc]ommerce|[Ee]-?commerce|[Ii]nnovation|[Ss]ustainability|[Cc]ompliance|[Pp]roperty|[Pp]eople|[Cc]ulture|"
    r"[Pp]lanning|[Mm]anagement|[Qq]uality|[Ss]ecurity|[Tt]ransformation|[Tt]rading|[Uu]nderwriting|[Cc]laims|[Ll]ending|"
    r"(?:[Cc]orporate|[Ss]hared|[Cc]ustomer|[Cc]lient|[Ss]upport) [Ss]ervices)\b"
)

_WHERE = (
    "(?:Global|Corporate|Exterior|Interior|Advanced|Commercial|Clinical|Medical|Public|Investor|Government|External|Internal|"
    "Regional|International|European|Business|Brand|Legal|Strategic|Digital|Product|Group|UK|US)"
)

# "As UK chief executive", "its Asia head": an office in a part of the world
_REGION = (
    "(?:UK|US|Americas?|North America|South America|Latin America|EMEA|Europe|Asia(?:[- ]Pacific)?|APAC|Africa|Middle East|MENA|China|Greater China|"
    "India|Japan|Korea|South Korea|Australia|Germany|France|Italy|Spain|Brazil|Mexico|Canada|Russia|Singapore|Hong Kong|South-?[Ee]ast Asia|ASEAN|Nordics?)"
)
_ABROAD = rf"(?:(?<=as )|(?<=its )|(?<=the )|(?<=new )|(?<=former )|(?<=[’']s )|(?<=an )|(?<=a )|(?<=, )){_REGION}"
# "Head of pension fund manager Kestrel": of a firm, not of a trade
_FIRM_NOUN = (
    "(?:the )?(?:[a-z-]{2,14} ){0,3}(?:[a-z]*maker|manager|company|group|firm|bank|lender|insurer|operator|retailer|airline|"
    "carrier|broker|fund|producer|developer|publisher|brewer|giant|agency|utility|chain|supplier|owner|subsidiary|unit) [A-Z]"
)

# Titles of people, the longer first if one begins another.
TITLES = (
    r"(?:(?:[Ee]xecutive |[Nn]on-?[Ee]xecutive |[Vv]ice[- ]|[Dd]eputy |[Ii]nterim |[Aa]cting |[Ss]enior |[Ff]ormer |"
    r"[Hh]onorary |[Ff]ounding |[Cc]o-|[Jj]oint |[Gg]lobal |[Ii]ndependent |[Aa]ssistant |[Rr]egional |[Ll]ead |[Ww]hole-?[Tt]ime |group |national |divisional |associate |board |Board |[Ss]upervisory ){0,3}"
    rf"(?:top executive|(?:(?<=as )|(?<=and )|(?<=new )|(?<=its )|(?<=the )|(?<=former )|(?<=current )|(?<=become )|(?<=becomes )|(?<=became ))MD\b|MD(?= [A-Z][a-z]+ [A-Z][a-z]| (?:and|&) CEO\b| (?:of|at) [A-Z])|{_ABROAD} (?:[Cc]hief [Ee]xecutive|CEO|[Pp]resident|[Mm]anaging [Dd]irector|MD|[Cc]hair(?:man|woman)?|[Hh]ead)\b|(?:(?:finance|retail|fashion|sales|marketing|operations|digital|technology|UK|US|European?) )?boss(?!es)|"
    r"[Cc]hief (?:[Dd]esigner|[Ee]ngineer|[Ss]trategist|[Aa]ccountant|[Aa]ctuary)|head (?:brewer|distiller|chef|buyer|designer)|"
    r"(?:[Bb]ranch|[Aa]rea|[Ss]tore|[Pp]lant|[Ss]ales|[Pp]roject|[Dd]ivision|[Oo]perations) [Mm]anager|"
    r"(?:[Tt]ransformation|[Tt]rading|[Bb]uying|[Mm]erchandising|[Ll]ogistics|[Ss]ustainability|[Ss]tores?|[Ii]nnovation|"
    r"[Ee]xport|[Qq]uality|[Ee]states|[Cc]onstruction|[Ff]ramework|[Cc]ategory|[Ee]-?commerce|[Aa]udio|[Cc]ontent|[Nn]ews|[Tt]alent|[Tt]ax|[Aa]udit|[Tt]raining) [Dd]irector|"
    r"[Cc]hair(?:man|woman|person)? of the [Bb]oard(?: of [Dd]irectors)?|[Cc]hairmanship|[Pp]residency(?= of [A-Z])|[Cc]hair(?:man|woman|person)?|[Cc]hief [A-Za-z]{3,14}(?: and [A-Za-z]{3,12})? [Oo]fficers?|"
    r"[Cc]hief [Ee]xecutives?|[Cc]hief [Ee]conomist|[Cc]hief [Ss]cientist|C[A-Z]Os?|CHRO|CISO|ECD|[ES]?VP|[Pp]residents?|"
    r"[Mm]anaging [Dd]irectors?|[Mm]anaging [Pp]artner|[Gg]eneral [Mm]anager|[Ss]ecretary-?[ ]?[Gg]eneral|"
    r"[Bb]oard [Mm]ember|[Cc]ountry [Mm]anager|[Mm]anaging [Ee]ditor|[Ee]ditor-in-[Cc]hief|[Cc]hief of [Ss]taff|[Cc]omptroller|[Cc]ontroller|[Cc]ompany [Ss]ecretary|[Gg]eneral [Cc]ounsel|(?:[Gg]roup |[Ee]xecutive )?(?:[Ff]inance|[Ff]inancial|[Ss]ales|[Mm]arketing|[Oo]perations|[Oo]perating|[Tt]echnical|[Tt]echnology|[Cc]ommercial|[Cc]reative|[Mm]edical|[Rr]etail|[Ee]ditorial|[Dd]esign|[Mm]edia|[Aa]rt|[Aa]rtistic|[Aa]ccount|[Cc]lient|[Dd]evelopment|[Ll]egal|[Cc]ommunications|[Pp]roperty|[Ii]nvestment|[Rr]esearch|[Pp]roduct|[Pp]rogramme|[Pp]rogram|[Ss]trategy|[Pp]lanning|[Dd]igital|[Bb]rand|[Pp]eople|[Cc]ompliance|[Rr]isk|[Ee]ngineering|[Mm]anufacturing|[Pp]rocurement|[Cc]ustomer|[Ss]ervice|[Cc]orporate|[Nn]etwork|[Ss]ite|[Pp]lant|[Cc]linical|[Ss]cientific|[Tt]echnological|[Bb]usiness|[Pp]roduction|[Pp]rogramming|[Ss]porting|[Pp]erformance|HR|IT|R&D|[Hh]uman [Rr]esources|[Bb]usiness [Dd]evelopment|[Ss]upply [Cc]hain) (?:[Dd]irectors?|[Cc]hief)|[Dd]irectors?|[Ff]ounder|[Tt]reasurer|[Ss]pokes(?:man|woman|person)|"
    rf"[Aa]nalyst|(?:[Mm]anaging|[Ss]enior|[Ff]ounding|[Gg]eneral) [Pp]artner|[Hh]ead of (?!{_FIRM_NOUN})(?:{_REGION}\b|(?:{_REGION} )?[a-z]+)(?: (?!(?:and|at|of|for|in|on|to|as|who|with|from|has|is|was|will|after|since|until|when|by|or)\b)[a-z]+|"
    rf" and (?:[a-z]{{4,14}} )?(?:{_DUTY}|distribution\b))?)(?:[- ](?:[Dd]esignate|[Ee]lect)\b)?"
    # "Vice president of corporate communications", "director of sales and marketing", "VP sales"
    rf"(?:(?: (?:of|for)(?! (?:[A-Z][\w’'-]{{1,15}} )?{_FIRM_NOUN})|(?<=[Vv]ice[- ][Pp]resident),?|(?<=\bVP),?) (?:(?:[a-z]{{4,14}}|{_WHERE}) ){{0,2}}?{_DUTY}(?:,? (?:and|&) (?:(?:[a-z]{{4,14}}|{_WHERE}) )?{_DUTY})?(?: (?:divisions?|operations|management|services))?(?! [A-Z][a-z]+ (?:{FORMS})))?)"
)

# Capitalised words that begin sentences or are dates, places or forms of address; no names alone.
OPENERS = _words("""
The A An In On At Of By To For From With Without After Before During Since Until Unless Lest Whether While When Where As If But And Or So
Already Anyone Everyone Someone Nobody Everybody Contrary Denying Dismissing Rejecting Yet Also Although Though Because However Moreover Meanwhile Furthermore Additionally Besides Then Thus Therefore Hence
Recently Proposed Consequent Pursuant Earlier Later Currently Previously Subsequent Subsequently Originally Initially Finally Eventually Today Yesterday
Tomorrow Now This That These Those Such It Its He She They Their His Her We Our I You Your My Who Which What There Here
Past Previous Prior Existing Former Both Each Every All Some Many Most Several Few Other Another Others One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Fifteen Eighteen Twenty Thirty Forty Fifty
First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Last Next Early Late Mid End Under Over Between Among Through Within Following According Based
Founded Established Headquartered Data Shares Sources Analysts Investors Startups Start-ups Companies Company Chairman Directors Board
Chief Executive Officer President Director Founder Vice Deputy Senior Managing General Manager Secretary Mr Mrs Ms Dr Sir
Lord Professor January February March April May June July August September October November December Monday Tuesday
Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Q1 Q2 Q3 Q4 H1 H2 IPO CEO CFO
COO CTO CIO US USA UK EU UAE RMB USD EUR HKD GBP JPY Yuan Series Round Class Registered Share Shareholders Shareholder
Acquisition Partnership Joint Venture Agreement Merger No Not Neither Nor Only Just Even Still Despite Due Upon Once
Per Via About Around More Less Than Like Unlike Including Formerly Known Together Along Using Having Being Was Were Is Are
Has Have Had Will Would Could Should Might Can Did Does Do Said Says New
Ultimately Shortly Afterwards Soon Building Partnerships Clients Partner Marketing Utilizing Further Headquarters History Overview Central Eastern Western Northern Southern Internet Web Online Mobile APP App Apps
Topic Time Same Fact Addition Addition, Photo Image Source Editor Reporter Contact Email Tel Note Read Click Subscribe Press Release
Announcement Disclosure Report News Update Exclusive Breaking Corrected Opinion Analysis Terms Financial Details
Pursuant Effective Notwithstanding Whereas FinTech Fintech EdTech Edtech InsurTech PropTech Unicorn Startup Startups Sometime Sometimes Somewhere Somehow Perhaps Maybe Certain Item Early, Other, Nevertheless Nonetheless Instead Otherwise Likewise Similarly Indeed Specifically Particularly
Replacing Succeeding Filling Stepping Leadership Hitherto Creditors Receivers Administrators Liquidators Insolvency Bankruptcy Liquidation Relocation Major Minor Principal Notable Institutional Ownership Imagine Suppose Supposing Assuming Provided Unconfirmed Rumours Rumors Rumour Rumor
False Fake Fools Hoax Word Headlines Exercise Example Scenario Quiz Allegedly Supposedly
Activist Activists Veteran Embattled Troubled Struggling Ailing Beleaguered
Supervisory Departing Outgoing Incoming Retiring Ousted Longtime Fellow Tributes
""")

# Business abbreviations that are not firms.
ABBREVIATIONS = _words("""
SC PC PCs JV JVs MoU MOU MoUs LoI LOI SPA SPAs PE VC AI EV EVs IT HQ AGM EGM GDP NAV ESG ESOP ESOPs QIP DRHP EBITDA EBIT PAT FY FII FIIs DII
HIV AIDS GP GPs COVID FTSE DAX NGO NGOs ISP ISPs OEM OEMs MVNO MVNOs CRO CROs CDMO VoIP ERP CRM DVR GPS PPP PPPs IP TV TVs VPN RFID NFC ATM ATMs CEOs CFOs SUVs UAV UAVs HVAC
R&D M&A OFS REIT REITs SPAC SPACs ETF ETFs SME SMEs MSME NBFC OTT B2B B2C D2C SaaS IoT API NDA FDI RNS FMCG LNG LPG
MW GW MWh GWh TWh kWh ARR TTM LTM
BTW FYI FAQ FAQs ASAP RSVP TBA TBC TBD
Vendor Vendors Purchaser Purchasers Seller Sellers Buyer Buyers Offeror Ltd Limited Inc Corp Corporation PLC plc LLC Completion Consideration Warrantor Warrantors Parties
""")

# Well-known firms with "and" in their names: one name even without evidence in the text.
HOUSES = frozenset(
    _phrases("""
Marks and Spencer|Johnson and Johnson|Ernst and Young|Barnes and Noble|Crate and Barrel|Procter and Gamble|Bang and Olufsen
Abercrombie and Fitch|Smith and Wesson|Smith and Nephew|Tate and Lyle|Black and Decker|Harland and Wolff|Simon and Schuster
Legal and General|Cable and Wireless|Scottish and Southern|Scottish and Newcastle|Alliance and Leicester|Bradford and Bingley
Mitchells and Butlers|Lord and Taylor|Dun and Bradstreet|Brown and Root|Fisher and Paykel|Marsh and McLennan|Standard and Poor
Ben and Jerry|Benson and Hedges|Rolls and Royce|Dolce and Gabbana|Young and Rubicam|Sotheby and Co
Bed Bath and Beyond|Bath and Body Works|Booz Allen and Hamilton|Slaughter and May|Freshfields and Bruckhaus|Allen and Overy
Fortnum and Mason|Hargreaves and Lansdown|Arm and Hammer|Crosse and Blackwell|Rowe and Pitman|Kohlberg and Co|Baker and McKenzie
""")
)
