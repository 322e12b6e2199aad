"""Countries, regions, towns and peoples in English: never companies by themselves."""


def _phrases(block: str) -> frozenset[str]:
    return frozenset(p.strip() for p in block.replace("\n", "|").split("|") if p.strip())


PLACES = _phrases("""
China|Beijing|Shanghai|Shenzhen|Guangzhou|Hong Kong|Taiwan|Macau|Singapore|Japan|Tokyo|Korea|South Korea|India|Mumbai
United States|America|New York|California|Texas|Washington|San Francisco|Silicon Valley|Los Angeles|Chicago|Boston|Seattle
United Kingdom|Britain|England|Scotland|London|Germany|Munich|Berlin|Frankfurt|France|Paris|Italy|Milan|Spain|Madrid
Netherlands|Amsterdam|Belgium|Brussels|Switzerland|Zurich|Sweden|Stockholm|Norway|Oslo|Denmark|Copenhagen|Finland|Russia
Moscow|Brazil|Mexico|Canada|Toronto|Australia|Sydney|Melbourne|New Zealand|Vietnam|Thailand|Malaysia|Indonesia|Philippines
Israel|Turkey|Saudi Arabia|Dubai|Abu Dhabi|Qatar|Egypt|South Africa|Nigeria|Kenya|Argentina|Chile|Europe|Asia|Africa
North America|Latin America|South America|Middle East|Southeast Asia|Asia-Pacific|Asia Pacific|Ireland|Dublin|Austria|Vienna
Poland|Greece|Portugal|Hungary|Czech Republic|Ukraine|Qingdao|Hefei|Anhui|Chongqing|Chengdu|Wuhan|Hangzhou|Nanjing|Suzhou
Tianjin|Xi'an|Ohio|Michigan|Detroit|Florida|Miami|Atlanta|Georgia|Dallas|Houston|Denver|Philadelphia|Las Vegas|U.S|U.S.|U.K
U.K.|E.U.|UAE|USA|US|UK|EU|NZ|HK|KSA|PRC|Wales|Northern Ireland|Midwest|West Coast|East Coast|Bay Area|Wall Street|Main Street|Downing Street
Whitehall|Westminster|White House|Capitol Hill|Kremlin|Brexit|Benelux|Scandinavia|Nordics|Balkans|Baltics|Caribbean|Gulf
North Sea|Gulf of Mexico|Pacific|Atlantic|Mediterranean|Arctic|Central America|Central Europe|Eastern Europe|Western Europe
Northern Europe|Southern Europe|East Asia|South Asia|North Africa|West Africa|East Africa|Sub-Saharan Africa|Central Asia
Greater China|Mainland China|Yangtze River Delta|Greater Bay Area|Pearl River Delta|Shandong|Jiangsu|Zhejiang|Guangdong|Fujian
Hunan|Hubei|Henan|Hebei|Shanxi|Shaanxi|Sichuan|Yunnan|Guizhou|Guangxi|Hainan|Jiangxi|Liaoning|Jilin|Heilongjiang|Gansu|Ningxia
Xinjiang|Tibet|Inner Mongolia|Dalian|Xiamen|Ningbo|Wuxi|Changsha|Zhengzhou|Jinan|Kunming|Shenyang|Harbin|Fuzhou|Nanchang|Wenzhou
Dongguan|Foshan|Zhuhai|Taipei|Hsinchu|Kaohsiung|Seoul|Busan|Incheon|Osaka|Kyoto|Nagoya|Yokohama|Fukuoka|Sapporo|Kobe
Jaipur|Lucknow|Indore|Surat|Kochi|Nagpur|Coimbatore|Bhopal|Chandigarh|Vadodara|Visakhapatnam|Mysore|Delhi|New Delhi|Bangalore|Bengaluru|Chennai|Hyderabad|Pune|Kolkata|Ahmedabad|Gujarat|Maharashtra|Karnataka|Tamil Nadu|Kerala
Punjab|Rajasthan|Gurgaon|Gurugram|Noida|Pakistan|Karachi|Lahore|Islamabad|Bangladesh|Dhaka|Sri Lanka|Colombo|Nepal|Myanmar
Cambodia|Laos|Hanoi|Ho Chi Minh City|Bangkok|Kuala Lumpur|Jakarta|Manila|Brunei|Mongolia|Kazakhstan|Uzbekistan|Azerbaijan|Armenia
Tel Aviv|Jerusalem|Istanbul|Ankara|Riyadh|Doha|Kuwait|Bahrain|Oman|Muscat|Jordan|Amman|Lebanon|Beirut|Iraq|Baghdad|Iran|Tehran
Syria|Cairo|Morocco|Casablanca|Algeria|Tunisia|Libya|Ghana|Accra|Lagos|Abuja|Nairobi|Ethiopia|Uganda|Tanzania|Rwanda|Zambia
Zimbabwe|Angola|Mozambique|Botswana|Namibia|Senegal|Ivory Coast|Cameroon|Congo|Madagascar|Mauritius|Johannesburg|Cape Town
Durban|Pretoria|Sao Paulo|São Paulo|Rio de Janeiro|Brasilia|Buenos Aires|Santiago|Bogota|Bogotá|Colombia|Lima|Peru|Ecuador|Quito
Bolivia|Paraguay|Uruguay|Venezuela|Caracas|Panama|Costa Rica|Guatemala|Honduras|Nicaragua|Cuba|Havana|Puerto Rico|Jamaica
Dominican Republic|Bahamas|Bermuda|Cayman Islands|British Virgin Islands|Mexico City|Monterrey|Guadalajara|Vancouver|Montreal
Montréal|Quebec|Québec|Ontario|Alberta|Calgary|Edmonton|Ottawa|Winnipeg|Manitoba|Saskatchewan|British Columbia|Nova Scotia
Halifax|New Brunswick|Newfoundland|Brisbane|Perth|Adelaide|Canberra|Queensland|New South Wales|Victoria|Tasmania|Auckland
Wellington|Christchurch|Manchester|Birmingham|Leeds|Liverpool|Glasgow|Edinburgh|Bristol|Cardiff|Belfast|Sheffield|Newcastle
Nottingham|Leicester|Southampton|Portsmouth|Reading|Oxford|Cambridge|Aberdeen|Dundee|Swansea|Coventry|Bradford|Hull|York|Bath
Exeter|Plymouth|Norwich|Derby|Stoke|Sunderland|Blackburn|Lancashire|Yorkshire|Kent|Essex|Surrey|Sussex|Cornwall|Devon|Somerset
Cumbria|Norfolk|Suffolk|Cheshire|Hampshire|Berkshire|Midlands|West Midlands|East Anglia|Cork|Galway|Limerick|Lyon|Marseille
Toulouse|Nice|Nantes|Strasbourg|Bordeaux|Lille|Normandy|Brittany|Hamburg|Cologne|Stuttgart|Düsseldorf|Dusseldorf|Leipzig|Dresden
Nuremberg|Hanover|Bremen|Essen|Dortmund|Bavaria|Saxony|Hesse|Lower Saxony|Rome|Turin|Naples|Bologna|Florence|Venice|Genoa|Sicily
Lombardy|Barcelona|Valencia|Seville|Bilbao|Catalonia|Basque Country|Malaga|Lisbon|Porto|Rotterdam|The Hague|Utrecht|Eindhoven
Antwerp|Ghent|Liège|Luxembourg|Geneva|Basel|Bern|Lausanne|Zug|Graz|Linz|Salzburg|Liechtenstein|Monaco|Gothenburg|Malmö|Malmo
Bergen|Trondheim|Stavanger|Aarhus|Helsinki|Espoo|Tampere|Reykjavik|Iceland|Greenland|Estonia|Tallinn|Latvia|Riga|Lithuania|Vilnius
Warsaw|Krakow|Kraków|Gdansk|Wroclaw|Prague|Brno|Slovakia|Bratislava|Slovenia|Ljubljana|Croatia|Zagreb|Serbia|Belgrade|Bosnia
Montenegro|Albania|Macedonia|North Macedonia|Kosovo|Bulgaria|Sofia|Romania|Bucharest|Moldova|Belarus|Minsk|Kyiv|Kiev|Lviv|Odesa
St. Petersburg|Siberia|Athens|Thessaloniki|Cyprus|Malta|Budapest|Tbilisi|Alabama|Alaska|Arizona|Arkansas|Colorado
Connecticut|Delaware|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Minnesota
Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Oklahoma|Oregon
Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming
Sligo|Mayo|Kerry|Donegal|Kilkenny|Waterford|Wexford|Tipperary|Roscommon|Leitrim|Cavan|Monaghan|Louth|Meath
Kildare|Wicklow|Carlow|Laois|Offaly|Clare|Tyrone|Fermanagh|Antrim|Armagh|Shropshire|Staffordshire|Warwickshire|Worcestershire
Gloucestershire|Wiltshire|Dorset|Northumberland|Durham|Lincolnshire|Derbyshire|Nottinghamshire|Leicestershire|Northamptonshire|Cambridgeshire|Bedfordshire|Hertfordshire|Buckinghamshire
Oxfordshire|Herefordshire|Rutland|Aberdeenshire|Ayrshire|Lanarkshire|Perthshire|Dyfed|Gwent|Powys|Gwynedd
Huddersfield|Oldham|Bolton|Stockport|Rochdale|Wigan|Preston|Blackpool|Doncaster|Rotherham|Barnsley|Wakefield|Grimsby|Scunthorpe
Middlesbrough|Darlington|Hartlepool|Peterborough|Ipswich|Colchester|Chelmsford|Luton|Northampton|Milton Keynes|Swindon|Gloucester|Cheltenham|Worcester
Hereford|Shrewsbury|Telford|Wolverhampton|Walsall|Dudley|Solihull
Washington DC|Washington, D.C.|New York City|Manhattan|Brooklyn|Queens|Long Island|San Diego|San Jose|San Antonio|Austin|Phoenix
Columbus|Cleveland|Cincinnati|Indianapolis|Charlotte|Raleigh|Nashville|Memphis|Louisville|Milwaukee|Minneapolis|St. Louis
Kansas City|Omaha|Tulsa|Albuquerque|Tucson|Salt Lake City|Portland|Sacramento|Oakland|Palo Alto|Mountain View|Cupertino|Menlo Park
Pittsburgh|Baltimore|Richmond|Orlando|Tampa|Jacksonville|New Orleans|Buffalo|Rochester|Syracuse|Hartford|Providence
Jeddah|Manama|Kuwait City|Tunis|Algiers|Rabat|Kampala|Kigali|Dar es Salaam|Addis Ababa|Lusaka|Harare|Windhoek|Gaborone|Maputo
Luanda|Dakar|Abidjan|Izmir|Haifa|Kathmandu|Yangon|Phnom Penh|Vientiane|Penang|Johor|Surabaya|Cebu|Medellin|Montevideo
Panama City|Ostrava|Cluj|Nicosia|St Petersburg|Almaty|Astana|Tashkent|Baku|Yerevan|Flanders|Sardinia|Crimea|Somalia|Sudan
Bhutan|Maldives|Fiji|Papua New Guinea|Trinidad|Guyana|Suriname|Haiti
Afghanistan|Andorra|Barbados|Belize|Benin|Bosnia and Herzegovina|Burkina Faso|Burundi|Cape Verde|Central African Republic
Comoros|Czechia|Djibouti|Dominica|El Salvador|Eritrea|Eswatini|Gabon|Gambia|Grenada|Guinea|Kyrgyzstan|Lesotho|Liberia|Malawi|Mali
Mauritania|Niger|North Korea|Palestine|Samoa|San Marino|Seychelles|Sierra Leone|South Sudan|Tajikistan|Togo|Tonga
Trinidad and Tobago|Türkiye|Turkmenistan|United Arab Emirates|Vanuatu|Vatican|Yemen
Łódź|Gdynia|Gdańsk|Wrocław|Poznań|Poznan|Katowice|Lublin|Białystok|Szczecin|Košice|Debrecen|Győr|Timișoara|Iași|Plovdiv
Sarajevo|Skopje|Tirana|Piraeus|Patras|Konya|Gaziantep|Innsbruck|Lucerne|Augsburg|Mannheim|Karlsruhe|Landshut|Kassel|Rennes
Grenoble|Groningen|Uppsala|Odense|Aalborg|Turku|Oulu|Lappeenranta|Tartu|Kaunas|Zaragoza|Málaga|Braga|Coimbra|Setúbal|Verona
Palermo|Trieste|Chisinau|Kostanay|Bishkek|Alexandria|Agadir|Tangier|Tripoli|Ibadan|Kumasi|Bamako|Mombasa|Bulawayo|Kinshasa
Dammam|Sharjah|Damascus|Erbil|Chittagong|Bandung|Davao|Taichung|Daegu|Hobart|Cusco|Arequipa|Medellín|Guayaquil|Valparaíso
Asunción|Recife|Curitiba|Fortaleza|Brasília|Tijuana|Puebla|Managua
Saharan Africa|Tobago|Côte d'Ivoire|American Midwest|American South|American West
Newark|Princeton|Stamford|Greenwich|Honolulu|Anchorage|Boise|Spokane|Fresno|Irvine|Pasadena|Santa Monica|Santa Clara|Sunnyvale
""")

# What a firm may come to from elsewhere: a firm that "comes to Leeds" may be from next door.
NATIONS = _phrases("""
China|Hong Kong|Taiwan|Singapore|Japan|Korea|South Korea|India|Pakistan|Bangladesh|Sri Lanka|Nepal|Vietnam|Thailand
Malaysia|Indonesia|the Philippines|Philippines|Cambodia|Myanmar|Laos|Mongolia|Kazakhstan|Uzbekistan|Azerbaijan|Armenia|Georgia
Israel|Turkey|Saudi Arabia|the UAE|UAE|Dubai|Qatar|Kuwait|Bahrain|Oman|Jordan|Iraq|Iran|Egypt|Morocco|Algeria|Tunisia
South Africa|Nigeria|Kenya|Ghana|Ethiopia|Uganda|Tanzania|Rwanda|Senegal|Ivory Coast|Angola|Mozambique|Zambia|Namibia
United States|the United States|America|North America|Latin America|South America|the US|US|USA|U.S.|Canada|Mexico|Brazil|Argentina
Chile|Peru|Colombia|Ecuador|Bolivia|Uruguay|Paraguay|Panama|Costa Rica|Europe|Asia|Africa|Southeast Asia|the Middle East|Middle East
UK|the UK|Britain|Ireland|Germany|France|Italy|Spain|Portugal|the Netherlands|Netherlands|Belgium|Luxembourg|Switzerland|Austria
Poland|Czech Republic|the Czech Republic|Slovakia|Hungary|Slovenia|Croatia|Serbia|Romania|Bulgaria|Greece|Cyprus|Malta|Ukraine
Sweden|Norway|Denmark|Finland|Iceland|Estonia|Latvia|Lithuania|Scandinavia|Russia|Australia|New Zealand
Nordics|Baltics|Balkans|Caribbean|Asia-Pacific|Asia Pacific|Greater China|Papua New Guinea|United Arab Emirates|Côte d'Ivoire|Bosnia
Trinidad|Macau
""")

PEOPLES = frozenset(
    """
Chinese American British Japanese German French Korean Indian Spanish Brazilian Mexican Turkish Polish Danish Norwegian Finnish
Belgian Austrian Irish Scottish Welsh Cornish English Israeli Saudi Singaporean Vietnamese Thai Malaysian Indonesian Portuguese Greek
Czech Hungarian Ukrainian African Californian Taiwanese European Asian Swedish Swiss Dutch Italian Russian Canadian Australian
Chilean Peruvian Colombian Argentine Argentinian Venezuelan Bolivian Uruguayan Ecuadorian Panamanian Cuban Jamaican Egyptian
Nigerian Kenyan Ghanaian Ethiopian Moroccan Algerian Tunisian Angolan Zambian Namibian Tanzanian Ugandan Rwandan Senegalese
Emirati Qatari Kuwaiti Omani Bahraini Jordanian Lebanese Iraqi Iranian Syrian Pakistani Bangladeshi Nepalese Burmese Cambodian
Laotian Filipino Philippine Mongolian Kazakh Uzbek Azerbaijani Armenian Georgian Icelandic Estonian Latvian Lithuanian Slovak
Slovenian Croatian Serbian Bosnian Albanian Bulgarian Romanian Moldovan Belarusian Cypriot Maltese Luxembourgish Bavarian
Catalan Basque Flemish Texan Scandinavian Nordic Baltic Balkan Iberian Mediterranean Caribbean Hawaiian Tibetan Cantonese
Nepali Lao Azeri Faroese Libyan Botswanan Guatemalan Paraguayan Dominican Slovakian Macedonian
Tajik Kyrgyz Turkmen Afghan Kosovar Montenegrin Malawian Malagasy Liberian Gambian Gabonese Beninese Togolese Burundian
Djiboutian Eritrean Somali Sudanese Yemeni Palestinian Bruneian Bhutanese Maldivian Fijian Samoan Honduran Salvadoran
Nicaraguan Haitian Guyanese Surinamese Barbadian Bahamian Monegasque Andorran
Arab Arabian Persian Hispanic Latino Kurdish Sri-Lankan Kiwi Zimbabwean Mozambican Cameroonian Ivorian Congolese Mauritian Bermudian
""".split()
)

# A nation's adjective and country count as the same when they tell firms apart.
PEOPLE_OF = {
    name: line.split()[0]
    for line in _phrases("""
American America US U.S USA|British Britain UK U.K England English Cornish Scottish Scotland Welsh Wales
Chinese China|Korean Korea|German Germany|French France|Italian Italy|Spanish Spain|Portuguese Portugal
Dutch Netherlands|Belgian Belgium|Swiss Switzerland|Austrian Austria|Irish Ireland|Swedish Sweden
Norwegian Norway|Danish Denmark|Finnish Finland|Icelandic Iceland|Polish Poland|Czech|Slovak Slovakia
Hungarian Hungary|Romanian Romania|Bulgarian Bulgaria|Greek Greece|Turkish Turkey|Ukrainian Ukraine
Russian Russia|Estonian Estonia|Latvian Latvia|Lithuanian Lithuania|Canadian Canada|Mexican Mexico
Brazilian Brazil|Argentine Argentinian Argentina|Chilean Chile|Peruvian Peru|Colombian Colombia
Japanese Japan|Indian India|Pakistani Pakistan|Bangladeshi Bangladesh|Taiwanese Taiwan
Singaporean Singapore|Malaysian Malaysia|Indonesian Indonesia|Thai Thailand|Vietnamese Vietnam
Filipino Philippine Philippines|Australian Australia|Israeli Israel|Saudi|Emirati UAE|Qatari Qatar
Kuwaiti Kuwait|Egyptian Egypt|Moroccan Morocco|Nigerian Nigeria|Kenyan Kenya|Ghanaian Ghana
Kazakh Kazakhstan
""")
    for name in line.split()
}
