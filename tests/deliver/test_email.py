"""Mails, as a mailbox receives and a mail program reads them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from lxml import etree

from monitor.config import NetworkSettings
from monitor.deliver import channel_name, find
from monitor.deliver.email import SCHEDULE, destinations, message, send
from monitor.deliver.links import with_feedback
from monitor.errors import DeliveryError, FetchError
from monitor.model import Channel, Delivery, Signing
from monitor.net.client import Network
from tests._servers.mailbox import Mailbox
from tests.cases import each
from tests.deliver.samples import EVIDENCE, HIT, NOW, body, delivery

Settings = Callable[..., NetworkSettings]
NewMailbox = Callable[..., Mailbox]
TO = ("ann@example.org", "bob@example.org")


def _channel(port: int = 25, **options: object) -> Channel:
    smtp = f"smtp://127.0.0.1:{port}?tls=none"
    return Channel("desk", "email", {"to": list(TO), "smtp": smtp, **options})


def _mail(told: Delivery | None = None, **changed: object) -> EmailMessage:
    chosen = {"sender": "monitor@example.org", "recipient": TO[0], "now": NOW}
    return message(told or delivery(), _channel(), **{**chosen, **changed})  # type: ignore[arg-type]


async def _send(
    mailbox: Mailbox, settings: NetworkSettings, to: str = TO[0], **options: object
) -> None:
    async with Network(settings) as network:
        told = delivery(channel=f"desk/{to}")
        await send(told, _channel(mailbox.port, **options), network, NOW)


def _parts(mail: EmailMessage) -> tuple[str, str]:
    text, html = mail.get_body(("plain",)), mail.get_body(("html",))
    assert text is not None
    assert html is not None
    return text.get_content(), html.get_content()


async def test_each_recipient_gets_a_mail_of_their_own(
    new_mailbox: NewMailbox, network_settings: Settings
):
    mailbox = new_mailbox()
    for destination in destinations(_channel()):
        assert channel_name(destination) == "desk"
        await _send(mailbox, network_settings(), destination.partition("/")[2])
    assert [letter.recipients for letter in mailbox.letters] == [(TO[0],), (TO[1],)]
    assert [letter.message["To"] for letter in mailbox.letters] == list(TO)


async def test_what_arrives_is_what_was_told(new_mailbox: NewMailbox, network_settings: Settings):
    mailbox = new_mailbox()
    await _send(mailbox, network_settings())
    (letter,) = mailbox.letters
    mail, told = letter.message, body()["data"]
    assert letter.sender == "monitor@example.org"
    assert mail["Subject"] == f"[Northwind Group] {told['summary']}"
    assert mail["Message-ID"] == "<dlv_7f3a@example.org>"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["X-Event-Id"] == "evt_1a2b3c"
    assert mail["Date"].datetime == NOW
    words, picture = mail.iter_parts()
    assert words.get_content_type() == "multipart/alternative"
    assert picture.get_content_type() == "image/svg+xml"
    for part in _parts(mail):
        assert told["summary"] in part
        assert EVIDENCE.quotes[0].quote in part


def test_the_picture_shows_the_path_and_a_mail_without_one_has_none():
    _, picture = _mail().iter_parts()
    drawn = etree.fromstring(picture.get_content())
    texts = {"".join(one.itertext()) for one in drawn.iter("{http://www.w3.org/2000/svg}text")}
    assert {"Northwind Group", "Northwind Kaos", "51.2 %", "?"} <= texts
    hit = replace(HIT, relation="self", path=())
    alone = _mail(delivery(body(hits=(hit,))))
    assert alone.get_content_type() == "multipart/alternative"


def test_no_boundary_of_a_mail_begins_as_another():
    outer = _mail()
    words, _ = outer.iter_parts()
    marks = [str(part.get_boundary()) for part in (outer, words)]
    assert not marks[0].startswith(marks[1])
    assert not marks[1].startswith(marks[0])


def test_each_attempt_is_the_same_mail():
    first, second = _mail(), _mail(now=NOW + timedelta(hours=1))
    del first["Date"], second["Date"]
    assert first.as_bytes() == second.as_bytes()


def test_mails_about_one_event_are_one_thread():
    first = _mail()
    later = _mail(replace(delivery(body(kind="event.updated", version=2)), id="dlv_other"))
    assert first["Message-ID"] != later["Message-ID"]
    assert first["References"] == later["References"] == "<evt_1a2b3c@example.org>"


@each(
    "evil",
    [
        "a\r\nBcc: eve@example.org",
        "a\x0bb",
        "a\x85b",
        "a\u2028b\u2029c",
        "a\ud800b",
        "a\x00b",
        "a\u202ecba",
        "=?utf-8?q?=0D=0ABcc:_eve@example.org?=",
        "=?utf-8?b?DQpCY2M6IGV2ZUBleGFtcGxlLm9yZw==?=",
        "==??utf-8?q?=0D=0ABcc:_eve@example.org?=",
        "名" * 5_000,
        "😀" * 300,
    ],
)
def test_no_title_can_break_a_header(evil: str):
    told = body(hits=(replace(HIT, watch=evil, why=evil),))
    told["data"]["id"] = evil
    mail = _mail(replace(delivery(told), id=evil))
    wire = mail.as_bytes(policy=mail.policy + SMTP.clone(cte_type="7bit"))
    wire.decode("ascii")
    read = message_from_bytes(wire, policy=policy.default)
    assert read["Bcc"] is None
    assert set(read.keys()) == set(mail.keys())
    assert max(len(line) for line in wire.split(b"\r\n")) <= 998
    assert not set("\r\n\x0b\x85\u2028\u202e") & set(str(read["Subject"]))


@pytest.mark.parametrize(
    ("options", "sender"),
    [
        ({}, "monitor@example.org"),
        ({"from": "alerts@firm.example"}, "alerts@firm.example"),
    ],
)
async def test_who_it_is_from(
    options: dict[str, str], sender: str, new_mailbox: NewMailbox, network_settings: Settings
):
    mailbox = new_mailbox()
    await _send(mailbox, network_settings(), **options)
    assert mailbox.letters[0].message["From"] == mailbox.letters[0].sender == sender


async def test_the_accounts_own_address_is_the_sender(
    new_mailbox: NewMailbox, network_settings: Settings
):
    mailbox = new_mailbox(password="pa:ss@wd")
    smtp = f"smtp://me@firm.example:pa:ss@wd@127.0.0.1:{mailbox.port}?tls=none"
    await _send(mailbox, network_settings(), smtp=smtp)
    (letter,) = mailbox.letters
    assert (letter.sender, letter.user) == ("me@firm.example", "me@firm.example")


@pytest.mark.parametrize(
    ("command", "answer", "permanent"),
    [
        ("RCPT", "451 4.7.1 greylisted", False),
        ("MAIL", "421 4.3.2 later", False),
        ("DATA", "552 5.2.2 mailbox full", False),
        ("DATA", "554 5.7.1 policy", False),
        ("RCPT", "550 5.7.1 policy", False),
        ("RCPT", "550 5.1.1 unknown", True),
    ],
)
async def test_refusals(
    command: str,
    answer: str,
    *,
    permanent: bool,
    new_mailbox: NewMailbox,
    network_settings: Settings,
):
    mailbox = new_mailbox().refuse(command, answer)
    with pytest.raises(DeliveryError) as caught:
        await _send(mailbox, network_settings())
    assert caught.value.permanent is permanent
    assert caught.value.status == int(answer[:3])
    await _send(mailbox, network_settings())
    assert len(mailbox.letters) == 1, "one copy, after one refusal"


async def test_a_wrong_password_can_be_put_right(
    new_mailbox: NewMailbox, network_settings: Settings
):
    mailbox = new_mailbox(password="right")
    smtp = f"smtp://me:wrong-7c1@127.0.0.1:{mailbox.port}?tls=none"
    with pytest.raises(DeliveryError) as caught:
        await _send(mailbox, network_settings(), smtp=smtp)
    assert not caught.value.permanent
    assert "wrong-7c1" not in str(caught.value)


async def test_no_server_is_tried_again(new_mailbox: NewMailbox, network_settings: Settings):
    mailbox = new_mailbox()
    with pytest.raises(FetchError):  # which is never final
        await _send(mailbox, network_settings(), smtp="smtp://127.0.0.1:9?tls=none")


@pytest.mark.parametrize(
    ("channel", "to"),
    [
        ("desk/eve@example.org", list(TO)),
        ("desk", list(TO)),
        ("desk/ann@example.org", []),
        ("desk/jörg@example.org", ["jörg@example.org"]),
        ("desk/a@x, b@y", ["a@x, b@y"]),
        ("desk/=?utf-8?q?=0D=0A?=@x", ["=?utf-8?q?=0D=0A?=@x"]),
    ],
)
async def test_only_recipients_of_the_channel_are_written_to(
    channel: str, to: list[str], network_settings: Settings
):
    told = delivery(channel=channel)
    async with Network(network_settings()) as network:
        with pytest.raises(DeliveryError) as caught:
            await send(told, _channel(to=to), network, NOW)
    assert caught.value.permanent


def test_doubled_recipients_are_written_to_once():
    channel = _channel(to=["ann@example.org", "ann@example.org"])
    assert destinations(channel) == ("desk/ann@example.org",)
    assert destinations(_channel(to="ann@example.org")) == ("desk/ann@example.org",)


def test_the_schedule_lets_greylisting_pass_and_survives_a_weekend():
    assert SCHEDULE[1] == timedelta(minutes=5)
    assert len(SCHEDULE) == 11
    assert timedelta(hours=75) < sum(SCHEDULE, timedelta()) < timedelta(hours=77)
    assert find("email").SCHEDULE == SCHEDULE


async def test_a_mail_can_be_stopped_by_one_click_and_asks_what_it_was_worth():
    signing = Signing("https://monitor.example", "k" * 64)
    readers = {"zone": "Asia/Shanghai", "language": "zh"}
    channel = Channel("desk", "email", {"to": ["ann@example.org"]}, signing=signing, **readers)
    told = with_feedback(delivery(channel="desk/ann@example.org"), channel)
    recipient = "ann@example.org"
    mail = message(told, channel, sender="monitor@example.org", recipient=recipient, now=NOW)
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    link = mail["List-Unsubscribe"]
    assert link.startswith("<https://monitor.example/unsubscribe?to=desk%2Fann%40example.org&sign=")
    page = mail.get_body(("html",)).get_content()
    assert page.count("https://monitor.example/feedback/evt_1a2b3c/") == 3
    assert "不是这家公司" in page
    assert "2022年11月30日 09:02 UTC+8" in page
    assert "k" * 64 not in repr(channel)
