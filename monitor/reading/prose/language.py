"""Detects a text's language by its scripts and most common words."""

import re
from collections import Counter

from monitor.reading.regexes.late import late

_SAMPLE = 2000  # code points: enough to tell, at a bounded cost

_SCRIPTS: tuple[tuple[str, str], ...] = (
    ("han", "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"),
    ("kana", "\u3040-\u30ff\u31f0-\u31ff"),
    ("hangul", "\uac00-\ud7af\u1100-\u11ff"),
    ("cyrillic", "\u0400-\u052f"),
    ("latin", "A-Za-z\u00c0-\u024f\u1e00-\u1eff"),
    ("arabic", "\u0600-\u06ff\u0750-\u077f"),
    ("greek", "\u0370-\u03ff"),
    ("hebrew", "\u0590-\u05ff"),
    ("thai", "\u0e00-\u0e7f"),
    ("devanagari", "\u0900-\u097f"),
)
_RUNS = late("|".join(f"(?P<{name}>[{span}]+)" for name, span in _SCRIPTS))
# One Chinese character carries about as much as two and a half Latin letters.
_WEIGHTS = {"han": 2.5, "kana": 2.5, "hangul": 2.5}
_SINGLE = {"arabic": "ar", "greek": "el", "hebrew": "he", "thai": "th", "devanagari": "hi"}

_WORDS = {
    "en": "the of and to in for is was are were has have had with that its by from on at as it "
    "which will be not this an a their after said would been who company such into his her "
    "they new also more than other between over under about",
    "de": "der die das und ist nicht mit von für den dem des ein eine einer einem einen auf im zu "
    "werden wird wurde sich auch als bei nach hat über sind aus durch gmbh gesellschaft",
    "fr": "le la les des une et est dans pour que qui sur avec par du au aux ce cette son ses a "
    "été ont sont plus pas ne il elle société entre en un de",
    "es": "el la los las una y es en para que con por del al se su sus ha fue han más no como "
    "entre sociedad empresa un de lo esta este",
    "pt": "o os as uma e é em para que com por do da dos das no na se ao foi não mais empresa "
    "sociedade um de pela pelo são",
    "it": "il lo gli una e è in per che con di del della dei delle nel nella da si ha sono non più "
    "società un al alla",
    "nl": "de het een en van is niet met voor op aan dat die zijn wordt werd bij naar ook als door "
    "uit heeft bedrijf onderneming te in",
    "sv": "och att det som en på är av för med till den har inte ett om bolaget i från var",
    "no": "og at det som en på er av for med til den har ikke et om selskapet i fra var",
    "da": "og at det som en på er af for med til den har ikke et om selskabet i fra var blev",
    "fi": "ja on ei se että oli joka mutta myös yhtiö sekä ovat kun osakkeiden",
    "pl": "i w na z do się nie jest że przez oraz dla od po spółka spółki o jak są został",
    "cs": "a v na se je že s z do o pro společnost od po jako byl která který podle",
    "tr": "ve bir bu için ile olarak da de olan şirket şirketi tarafından çok daha",
    "vi": "và của là có trong được cho các với một không công ty đã này",
    "id": "dan yang di untuk dengan dari ini itu pada dalam adalah akan perusahaan tidak oleh",
    "ro": "și în de la cu pentru este din care nu sau prin societatea a fost",
    "hu": "a az és hogy nem egy is meg volt cég társaság szerint",
}
_LANGUAGES_OF: dict[str, tuple[str, ...]] = {}
for _lang, _list in _WORDS.items():
    for _word in _list.split():
        _LANGUAGES_OF[_word] = (*_LANGUAGES_OF.get(_word, ()), _lang)
_LETTERS = r"A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_WORD = re.compile(rf"(?<![{_LETTERS}][’'])[{_LETTERS}]+")  # the s of Tern's is not a Czech word
_IN_ENGLISH_TOO = str.maketrans("£€’‘“”–—…", "  ''\"\"--.")


def language(text: str) -> str:
    """ISO 639-1 code of the text's main language, or "und" if nothing indicates one."""
    sample = text[:_SAMPLE].translate(_IN_ENGLISH_TOO)
    if sample.isascii():
        return _latin(sample)
    weights = _script_weights(sample)
    if not weights:
        return "und"
    script = max(weights, key=lambda name: weights[name])
    if script in {"han", "kana"}:
        return _east_asian(weights)
    if script == "hangul":
        return "ko"
    if script == "cyrillic":
        return "uk" if re.search("[іїєґ]", sample) else "ru"
    if script in _SINGLE:
        return _SINGLE[script]
    lang = _latin(sample)
    # Chinese with more Latin names than characters has no Latin function words.
    return "zh" if lang == "und" and weights.get("han", 0.0) > weights["latin"] / 5 else lang


def _script_weights(sample: str) -> dict[str, float]:
    weights: dict[str, float] = {}
    for run in _RUNS.finditer(sample):
        name = run.lastgroup or ""
        weights[name] = weights.get(name, 0.0) + len(run[0]) * _WEIGHTS.get(name, 1.0)
    return weights


def _east_asian(weights: dict[str, float]) -> str:
    """Japanese prose is a third kana or more; Chinese has at most a の, in brand names."""
    kana, han = weights.get("kana", 0.0), weights.get("han", 0.0)
    return "ja" if kana > 0.12 * (kana + han) else "zh"


def _latin(sample: str) -> str:
    words = Counter(_WORD.findall(sample.lower()))
    scores: Counter[str] = Counter()
    for word in words.keys() & _LANGUAGES_OF.keys():
        scores.update(dict.fromkeys(_LANGUAGES_OF[word], words[word]))
    if not scores:
        return "en" if sample.isascii() and words else "und"
    best, count = scores.most_common(1)[0]
    # Headlines have few such words, and English ones often quote other languages' names.
    if scores["en"] >= 0.7 * count or (count == 1 and sample.isascii()):
        return "en"
    return best
