"""What strangers write stays text: no element, template, mention or address of theirs."""

from dataclasses import replace
from typing import Any

from bs4 import BeautifulSoup

from monitor.deliver import payload
from monitor.deliver._clean import for_chat, http_url, one_line
from monitor.deliver.render import render
from monitor.model import Company, EventParty, Language, Quote, Step
from tests.cases import each
from tests.deliver.samples import BOTH, EVIDENCE, HIT, NOW, body

EVIL = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</title></style><h1>x</h1>",
    "{{7*7}}{{''.__class__.__mro__}}",
    "{% for x in range(9) %}x{% endfor %}",
    "${jndi:ldap://x}",
    "a\u202eexe.txt\u2066b",
    "a\x1b[31mred\x07\x00\x0b\x85\u2028b",
    "a\ud800b",
    "a\r\nBcc: x@example.org",
    "\U000e0041\U000e0042hidden",
]
_LISTED = {"html", "head", "meta", "title", "style", "body", "div", "span", "b", "h1", "h2"}
_ALLOWED = _LISTED | {"table", "tr", "td", "s", "a", "p", "tbody"}


def _everywhere(evil: str) -> dict[str, Any]:
    quote = replace(EVIDENCE.quotes[0], quote=evil)
    hit = replace(
        HIT,
        watch=evil,
        why=evil,
        path=tuple(Step(evil, evil, step.share, evil) for step in HIT.path),
        new_field=(evil,),
    )
    return {
        "type": evil,
        "company": Company("cmp_1", evil, {evil: evil}),
        "parties": (EventParty(evil, evil),),
        "facts": {evil: evil, "amount": {"text": evil, "value": evil, "currency": evil}},
        "evidence": (replace(EVIDENCE, source=evil, title=evil, url=evil, quotes=(quote,)),),
        "hits": (hit,),
    }


@each("language", BOTH)
@each("evil", EVIL)
def test_what_strangers_write_stays_text(evil: str, language: Language):
    event = body(language=language, **_everywhere(evil))
    notice = payload.health_body(
        "source.failing", evil, since=NOW, error=evil, last_ok=None, now=NOW
    )
    digest = payload.digest_body(NOW, NOW, [event, notice], now=NOW)
    for told in (event, notice, digest, payload.trial_body(evil, now=NOW)):
        rendered = render(told, language)
        seen = BeautifulSoup(rendered.html, "html.parser")
        assert {tag.name for tag in seen.find_all(name=True)} <= _ALLOWED
        assert not [
            tag for tag in seen.find_all(name=True) if any(k[:2] == "on" for k in tag.attrs)
        ]
        assert "\u202e" not in rendered.html + rendered.text + rendered.subject + rendered.line
        assert not [c for c in rendered.text if ord(c) < 32 and c != "\n"]
        assert not [c for c in rendered.html if 0xE0000 <= ord(c) <= 0xE007F]
        assert "49" not in rendered.text.replace("{{7*7}}", "")
        rendered.html.encode()


@each(
    "url",
    ["javascript:alert(1)", "data:text/html,x", "//evil.example", "/x", "http://[", "https://a\nb"],
)
def test_only_http_addresses_are_linked(url: str):
    rendered = render(body(evidence=(replace(EVIDENCE, url=url),)), "en")
    seen = BeautifulSoup(rendered.html, "lxml")
    links = [str(link["href"]) for link in seen.find_all("a")]
    assert links == ["https://monitor.example/events/evt_1a2b3c"]
    assert http_url(url) == ""


def test_nothing_is_loaded_from_elsewhere():
    seen = BeautifulSoup(render(body(), "en").html, "lxml")
    assert not seen.find_all(["img", "script", "link", "iframe"])
    assert "url(" not in str(seen)


def test_long_texts_are_cut_to_one_line():
    quote = Quote("word\n" * 5_000, 0, 25_000)
    rendered = render(body(evidence=(replace(EVIDENCE, quotes=(quote,), title="t" * 999),)), "en")
    assert len(rendered.text) < 3_000
    assert len(one_line("x" * 999)) == 200
    assert len(rendered.subject) <= 200


@each("text", ["@everyone", "<!channel>", "<@U123>", "[x](javascript:y)", "@here", "<!here|x>"])
def test_mentions_and_links_are_broken_in_chats(text: str):
    safe = for_chat(text)
    assert text not in safe
    assert safe.replace("\u200b", "") == text


def test_plain_words_stay_as_they_are_in_chats():
    assert for_chat("Acme (51.2 %) -> Beta, 3 < 4") == "Acme (51.2 %) -> Beta, 3 < 4"
