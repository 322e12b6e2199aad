"""Currency words and signs as texts write them, with their ISO 4217 codes."""

from monitor.reading.amounts import shared_names

_CODES = (
    "CNY USD EUR GBP JPY HKD TWD KRW SGD AUD CAD NZD CHF SEK NOK DKK INR IDR MYR THB VND PHP BRL "
    "MXN ARS CLP COP ZAR RUB TRY PLN CZK HUF RON ILS AED SAR QAR KWD EGP NGN KES PKR BDT LKR KZT "
    "UAH MOP GHS BHD OMR JOD MAD TND UGX TZS ETB ZMW BWP RWF BGN ISK RSD GEL AZN UZS PEN UYU"
)

# Before the figure. "$" alone is taken as US dollars.
_SIGNS = {
    "RMB": "CNY", "CNH": "CNY", "人民币": "CNY", "US$": "USD", "USD$": "USD", "$": "USD",
    "U.S.$": "USD", "US dollars": "USD", "US $": "USD", "U.S. $": "USD", "AU $": "AUD",
    "HK $": "HKD", "NZ $": "NZD", "CA $": "CAD",
    "$US": "USD", "$A": "AUD", "$NZ": "NZD", "$HK": "HKD", "$C": "CAD", "Ksh": "KES", "KSh": "KES",
    "Kshs": "KES", "Tk": "BDT", "Dh": "AED", "Dhs": "AED", "GH¢": "GHS", "GH₵": "GHS",
    "HK$": "HKD", "NT$": "TWD", "NTD": "TWD", "S$": "SGD", "Sg$": "SGD", "A$": "AUD", "AU$": "AUD",
    "C$": "CAD",
    "CA$": "CAD", "CDN$": "CAD", "NZ$": "NZD", "R$": "BRL", "MX$": "MXN", "MOP$": "MOP",
    "€": "EUR", "£": "GBP", "₹": "INR", "Rs": "INR", "Rs.": "INR", "₩": "KRW", "₽": "RUB",
    "SR": "SAR", "T$": "TWD",
    "₺": "TRY", "₫": "VND", "฿": "THB", "₱": "PHP", "₦": "NGN", "₪": "ILS", "RM": "MYR",
    "Rp": "IDR", "zł": "PLN", "SFr": "CHF", "Fr.": "CHF", "Yuan": "CNY", "港币": "HKD",
    "港元": "HKD", "美元": "USD", "美金": "USD", "欧元": "EUR", "日元": "JPY", "日币": "JPY",
    "日圆": "JPY", "英镑": "GBP", "新台币": "TWD", "台币": "TWD", "韩元": "KRW",
    "新加坡元": "SGD", "新加坡币": "SGD", "澳元": "AUD", "瑞士法郎": "CHF", "加元": "CAD",
    "澳门元": "MOP",
}  # fmt: skip

# After the figure, longest first when compiled.
_NAMES_ZH = {
    "元人民币": "CNY", "人民币元": "CNY", "人民币": "CNY", "元": "CNY", "圆": "CNY", "块钱": "CNY",
    "美元": "USD", "美金": "USD", "港元": "HKD", "港币": "HKD", "元港币": "HKD", "港圆": "HKD",
    "欧元": "EUR", "日元": "JPY", "日圆": "JPY", "日币": "JPY", "英镑": "GBP", "韩元": "KRW",
    "韩圆": "KRW", "韩币": "KRW", "新台币": "TWD", "元新台币": "TWD", "新台币元": "TWD",
    "台币": "TWD", "台元": "TWD", "新加坡元": "SGD", "新元": "SGD", "新币": "SGD", "坡币": "SGD",
    "澳元": "AUD", "澳大利亚元": "AUD", "澳币": "AUD", "加元": "CAD", "加拿大元": "CAD",
    "加币": "CAD", "新西兰元": "NZD", "纽元": "NZD", "瑞士法郎": "CHF", "瑞郎": "CHF",
    "瑞典克朗": "SEK", "挪威克朗": "NOK", "丹麦克朗": "DKK", "捷克克朗": "CZK", "卢布": "RUB",
    "印度卢比": "INR", "卢比": "INR", "印尼盾": "IDR", "印尼卢比": "IDR", "越南盾": "VND",
    "泰铢": "THB", "林吉特": "MYR", "令吉": "MYR", "马币": "MYR", "菲律宾比索": "PHP",
    "墨西哥比索": "MXN", "雷亚尔": "BRL", "兰特": "ZAR", "土耳其里拉": "TRY", "里拉": "TRY",
    "沙特里亚尔": "SAR", "里亚尔": "SAR", "迪拉姆": "AED", "兹罗提": "PLN", "福林": "HUF",
    "谢克尔": "ILS", "澳门元": "MOP", "澳门币": "MOP", "奈拉": "NGN", "坚戈": "KZT",
}  # fmt: skip
_NAMES_EN = {
    "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY", "yuan renminbi": "CNY", "chinese yuan": "CNY",
    "us dollars": "USD", "u.s. dollars": "USD", "american dollars": "USD", "dollars": "USD",
    "dollar": "USD", "us dollar": "USD",
    "hong kong dollars": "HKD", "new taiwan dollars": "TWD", "taiwan dollars": "TWD",
    "taiwanese dollars": "TWD", "singapore dollars": "SGD", "australian dollars": "AUD",
    "canadian dollars": "CAD", "new zealand dollars": "NZD", "euros": "EUR", "euro": "EUR",
    "€": "EUR", "£": "GBP", "$": "USD",
    "pounds": "GBP", "pounds sterling": "GBP", "british pounds": "GBP", "yen": "JPY",
    "japanese yen": "JPY", "won": "KRW", "korean won": "KRW", "south korean won": "KRW",
    "rupees": "INR", "indian rupees": "INR", "swiss francs": "CHF", "francs": "CHF",
    "swedish kronor": "SEK", "swedish crowns": "SEK", "kronor": "SEK",
    "norwegian kroner": "NOK", "norwegian crowns": "NOK", "danish kroner": "DKK",
    "danish crowns": "DKK", "czech crowns": "CZK", "roubles": "RUB", "rubles": "RUB",
    "ringgit": "MYR", "baht": "THB", "rupiah": "IDR", "dong": "VND", "rand": "ZAR",
    "reais": "BRL", "zloty": "PLN", "zlotys": "PLN", "forint": "HUF", "forints": "HUF",
    "shekels": "ILS", "dirhams": "AED", "riyals": "SAR", "lira": "TRY", "turkish lira": "TRY",
    "pesos": "MXN", "mexican pesos": "MXN", "philippine pesos": "PHP", "naira": "NGN",
    "colombian pesos": "COP", "chilean pesos": "CLP", "argentine pesos": "ARS",
    "uruguayan pesos": "UYU", "soles": "PEN", "brazilian reais": "BRL", "cedi": "GHS",
    "cedis": "GHS", "kenyan shillings": "KES", "ugandan shillings": "UGX",
    "tanzanian shillings": "TZS", "birr": "ETB", "zambian kwacha": "ZMW", "pula": "BWP",
    "rwandan francs": "RWF", "moroccan dirhams": "MAD", "egyptian pounds": "EGP",
    "kuwaiti dinars": "KWD", "bahraini dinars": "BHD", "jordanian dinars": "JOD",
    "tunisian dinars": "TND", "serbian dinars": "RSD", "omani rials": "OMR",
    "qatari riyals": "QAR", "saudi riyals": "SAR", "uae dirhams": "AED",
    "pakistani rupees": "PKR", "sri lankan rupees": "LKR", "taka": "BDT", "tenge": "KZT",
    "hryvnia": "UAH", "hryvnias": "UAH", "lari": "GEL", "manat": "AZN", "lei": "RON",
    "leva": "BGN", "koruna": "CZK", "korunas": "CZK", "icelandic kronur": "ISK",
}  # fmt: skip

BEFORE = {code: code for code in _CODES.split()} | _SIGNS
AFTER = (
    _NAMES_ZH
    | _NAMES_EN
    | shared_names.NAMES
    | {code.lower(): code for code in _CODES.split()}
    | {"rmb": "CNY"}
)
YEN_OR_YUAN = "¥"
