"""Handing mail to a server that takes it, refuses it, or falls silent."""

from email.message import EmailMessage

import pytest

from monitor.errors import DeliveryError, FetchError
from monitor.net.client import Network
from monitor.net.smtp import MailServer
from tests.cases import each


def letter(subject: str = "合资公司", text: str = "注册资本 6000 万元\n.dot\n") -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = subject
    message["From"] = "monitor@us.test"
    message["To"] = "desk@them.test"
    message.set_content(text)
    return message


def server(mailbox, security="none", host="mail.test", **login) -> MailServer:
    return MailServer(host, mailbox.port, security, **login)


@pytest.fixture
def post(network_settings, ca_file):
    async def post(where: MailServer, **keys) -> None:
        async with Network(network_settings(ca_file=ca_file, **keys)) as network:
            await network.send_mail(
                where, letter(), sender="monitor@us.test", recipient="desk@them.test"
            )

    return post


@each(
    ("url", "expected"),
    [
        ("smtps://me:p%40ss@mail.test", MailServer("mail.test", 465, "tls", "me", "p@ss")),
        (
            "smtp://me:p@ss/w?o#rd@mail.test",
            MailServer("mail.test", 587, "starttls", "me", "p@ss/w?o#rd"),
        ),
        ("smtp://mail.test:2525?tls=none", MailServer("mail.test", 2525, "none")),
        ("smtp://mail.test?tls=none", MailServer("mail.test", 25, "none")),
    ],
)
def test_how_a_mail_server_is_written(url, expected):
    assert MailServer.parse(url) == expected


@each(
    "url",
    [
        "mail.test",
        "http://mail.test",
        "smtp://",
        "smtp://mail.test?tls=off",
        "smtps://m.test?tls=none",
        "smtp://mail.test/x",
        "smtp://mail.test?a=b",
    ],
)
def test_how_it_is_not_written(url):
    with pytest.raises(ValueError, match=r"mail server|TLS"):
        MailServer.parse(url)


async def test_a_letter_arrives_whole_over_starttls_with_a_login(new_mailbox, server_tls, post):
    mailbox = new_mailbox(tls=server_tls, password="secret")
    await post(server(mailbox, "starttls", user="me", password="secret"))
    (taken,) = mailbox.letters
    assert taken.recipients == ("desk@them.test",)
    assert (taken.over_tls, taken.user) == (True, "me")
    assert taken.message["Subject"] == "合资公司"
    # Apprise, once it is imported, changes how all mail is encoded, and so its line ends.
    assert taken.message.get_content().splitlines() == ["注册资本 6000 万元", ".dot"]


async def test_over_tls_from_the_start(new_mailbox, server_tls, post):
    mailbox = new_mailbox(tls=server_tls, starttls=False)
    await post(server(mailbox, "tls"))
    assert len(mailbox.letters) == 1


async def test_a_server_without_starttls_gets_nothing_in_clear(new_mailbox, post):
    mailbox = new_mailbox()
    with pytest.raises(DeliveryError, match="STARTTLS"):
        await post(server(mailbox, "starttls"))
    await post(server(mailbox, "none"))
    assert len(mailbox.letters) == 1


async def test_the_certificate_must_carry_the_name(new_mailbox, server_tls, post):
    mailbox = new_mailbox(tls=server_tls)
    with pytest.raises(FetchError) as caught:
        await post(server(mailbox, "starttls", host="other.test"))
    assert (caught.value.kind, mailbox.letters) == ("tls", [])


async def test_a_closed_address_is_not_dialled(new_mailbox, post, dials):
    mailbox = new_mailbox()
    dials.made.clear()
    with pytest.raises(FetchError) as caught:
        await post(server(mailbox), allow=())
    assert (caught.value.kind, dials.made) == ("blocked_address", [])


@pytest.mark.parametrize(
    ("command", "answer", "permanent"),
    [
        ("MAIL", "421 4.3.2 closing", False),
        ("RCPT", "451 4.7.1 greylisted, come back", False),
        ("RCPT", "550 5.1.1 no such user", True),
        ("RCPT", "554 5.7.1 blocked by policy", False),
        ("RCPT", "550 go away", False),
        ("DATA", "552 5.3.4 too big", False),
    ],
)
async def test_what_a_refusal_means(new_mailbox, post, command, answer, permanent):
    mailbox = new_mailbox().refuse(command, answer)
    with pytest.raises(DeliveryError) as caught:
        await post(server(mailbox))
    error = caught.value
    assert (error.permanent, error.status) == (permanent, int(answer[:3]))
    assert mailbox.letters == []
    if command != "MAIL":
        await post(server(mailbox))
        assert len(mailbox.letters) == 1


async def test_a_wrong_password_can_be_put_right(new_mailbox, server_tls, post):
    mailbox = new_mailbox(tls=server_tls, password="secret")
    with pytest.raises(DeliveryError) as caught:
        await post(server(mailbox, "starttls", user="me", password="wr0ng"))
    assert (caught.value.permanent, caught.value.status) == (False, 535)
    assert "wr0ng" not in str(caught.value)


async def test_silence_after_the_text_may_mean_that_it_was_taken(new_mailbox, post, monkeypatch):
    monkeypatch.setattr("monitor.net.smtp._TOTAL", 0.2)
    mailbox = new_mailbox().refuse("DATA", "hang")
    with pytest.raises(DeliveryError) as caught:
        await post(server(mailbox))
    assert "after the message was sent" in str(caught.value)


async def test_silence_before_it_means_that_nothing_was_sent(new_mailbox, post, monkeypatch):
    monkeypatch.setattr("monitor.net.smtp._TOTAL", 0.2)
    mailbox = new_mailbox().refuse("RCPT", "hang")
    with pytest.raises(FetchError) as caught:
        await post(server(mailbox))
    assert caught.value.kind == "timeout"
