"""The keys of each kind of channel."""

import base64
import binascii
import re
from collections.abc import Mapping
from email.errors import HeaderParseError
from email.headerregistry import Address
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Tag, field_validator, model_validator

from monitor import model
from monitor.config import _urls
from monitor.config._headers import HeaderName, HeaderValue
from monitor.config._section import Section, needed, optional
from monitor.config._values import (
    SLUG,
    TEXT,
    Flag,
    Written,
    choice,
    shown,
    slug,
    text,
    wrong,
)

_SECRET_SCHEMA = {"type": "string", "pattern": r"^(whsec_|.*\$)"}


def _address(value: object) -> str:
    address = text(value)
    try:
        parsed = Address(addr_spec=address)
    except (HeaderParseError, ValueError, IndexError):
        raise wrong(f"expected an address such as desk@example.org, not {shown(value)}") from None
    if not parsed.username or not re.fullmatch(r"[^\s@<>,;]+", parsed.domain):
        raise wrong(f"expected an address such as desk@example.org, not {shown(value)}")
    return address


def _secret(value: object) -> str:
    secret = text(value)
    wanted = "expected whsec_ and at least 24 bytes in base64"
    if not secret.startswith("whsec_"):
        raise wrong(f"{wanted}: try `echo whsec_$(openssl rand -base64 32)`")
    try:
        size = len(base64.b64decode(secret[6:], validate=True))
    except (binascii.Error, ValueError):
        raise wrong(f"{wanted}; what follows whsec_ is not base64") from None
    if size < 24:
        raise wrong(f"{wanted}; this has {size} bytes")
    return secret


def _postgres(value: object) -> str:
    url = text(value)
    if not re.match(r"postgres(ql)?://[^/\s]", url):
        raise wrong(f"expected postgresql://user:password@host/name, not {shown(value)}")
    return url


def _topic(value: object) -> str:
    name = text(value)
    if not re.fullmatch(r"[a-z_][a-z0-9_]{0,62}", name):
        raise wrong(f"expected a name of small letters, digits and _, not {shown(value)}")
    return name


def _apprise(value: object) -> str:
    url = text(value)
    if not re.match(r"[A-Za-z][A-Za-z0-9+.-]*://\S", url):
        raise wrong(f"expected an Apprise address such as slack://…, not {shown(value)}")
    return url


_Address = Annotated[
    str, Written(_urls.receiver, {"type": "string", "pattern": r"^(https?://|\$)"}, situated=True)
]
Mailbox = Annotated[str, Written(_address, {"type": "string"})]


class Channel(Section):
    """Where alerts go."""

    type: str

    def options(self) -> dict[str, Any]:
        """The type's own keys as written in the file, with plain values."""
        given = {}
        for name, field in type(self).model_fields.items():
            value = getattr(self, name)
            if name != "type" and value not in (None, False):
                given[field.alias or name] = list(value) if isinstance(value, tuple) else value
        return given

    def channel(self, name: str, **shared: Any) -> model.Channel:
        """The channel's values; `shared`: the fields that all channels have in common."""
        return model.Channel(name, self.type, self.options(), **shared)


class EmailChannel(Channel):
    """Mail, one message to each recipient."""

    type: Annotated[Literal["email"], choice("email")] = needed("The kind of channel.")
    to: tuple[Mailbox, ...] = needed("Recipients; each gets a message of their own.", least=1)
    smtp: Annotated[str, Written(_urls.mail, {"type": "string"})] = needed(
        "smtps://user:password@host, or smtp:// with STARTTLS, or smtp://host?tls=none."
    )
    sender: Annotated[str | None, Written(_address, TEXT)] = optional(
        None, "Who the mail is from; default: the user of the mail server.", alias="from"
    )


class WebhookChannel(Channel):
    """Standard Webhooks: a signed POST."""

    type: Annotated[Literal["webhook"], choice("webhook")] = needed("The kind of channel.")
    url: _Address = needed("Where to post to: https, or http with network: {allow_http: true}.")
    secret: Annotated[str | None, Written(_secret, _SECRET_SCHEMA)] = optional(
        None, "whsec_ and base64 of at least 24 bytes: signs every alert."
    )
    unsigned: Flag = optional(False, "Alerts without a signature, instead of a secret.")
    old_secret: Annotated[str | None, Written(_secret, _SECRET_SCHEMA)] = optional(
        None, "The secret before, while receivers change over: alerts carry both signatures."
    )
    headers: Mapping[HeaderName, HeaderValue] | None = optional(None, "More request headers.")

    @model_validator(mode="after")
    def _is_signed_or_says_so(self) -> "WebhookChannel":
        if self.secret is None and not self.unsigned:
            raise wrong(
                "expected a `secret`: whsec_ and at least 24 bytes in base64, try "
                "`echo whsec_$(openssl rand -base64 32)`; without one only by `unsigned: true`"
            )
        if self.secret is not None and self.unsigned:
            raise wrong("`unsigned: true` contradicts `secret`")
        return self

    @field_validator("headers")
    @classmethod
    def _are_not_ours(cls, given: Mapping[str, str] | None) -> Mapping[str, str] | None:
        for name in given or ():
            if name.lower() == "content-type" or name.lower().startswith("webhook-"):
                raise wrong(f"the header {shown(name)} is set by the program itself")
        return given


_Hidden = Annotated[str | None, Written(text, {"type": "string"})]


class SlackChannel(Channel):
    """Slack, by an incoming webhook."""

    type: Annotated[Literal["slack"], choice("slack")] = needed("The kind of channel.")
    url: _Address = needed("https://hooks.slack.com/services/…")


class TeamsChannel(Channel):
    """Microsoft Teams, by a workflow's webhook."""

    type: Annotated[Literal["teams"], choice("teams")] = needed("The kind of channel.")
    url: _Address = needed("The address that the workflow gave.")


class DiscordChannel(Channel):
    """Discord, by a webhook of a channel."""

    type: Annotated[Literal["discord"], choice("discord")] = needed("The kind of channel.")
    url: _Address = needed("https://discord.com/api/webhooks/…")


class FeishuChannel(Channel):
    """Feishu or Lark, by a group's robot."""

    type: Annotated[Literal["feishu"], choice("feishu")] = needed("The kind of channel.")
    url: _Address = needed("https://open.feishu.cn/open-apis/bot/v2/hook/…")
    secret: _Hidden = optional(None, "The robot's secret, where it checks signatures.")


class DingtalkChannel(Channel):
    """DingTalk, by a group's robot."""

    type: Annotated[Literal["dingtalk"], choice("dingtalk")] = needed("The kind of channel.")
    url: _Address = needed("https://oapi.dingtalk.com/robot/send?access_token=…")
    secret: _Hidden = optional(None, "The robot's secret (SEC…), where it checks signatures.")


class WecomChannel(Channel):
    """WeCom, by a group's robot."""

    type: Annotated[Literal["wecom"], choice("wecom")] = needed("The kind of channel.")
    url: _Address = needed("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…")


class FileChannel(Channel):
    """A file that grows: one line an alert."""

    type: Annotated[Literal["file"], choice("file")] = needed("The kind of channel.")
    path: Annotated[str, Written(text, {"type": "string"})] = needed("Where it is.")
    format: Annotated[Literal["jsonl", "csv"], choice("jsonl", "csv")] = optional(
        "jsonl", "jsonl (the webhook's bodies) or csv."
    )


class PostgresChannel(Channel):
    """NOTIFY in a PostgreSQL database, for programs that LISTEN."""

    type: Annotated[Literal["postgres"], choice("postgres")] = needed("The kind of channel.")
    url: Annotated[str, Written(_postgres, {"type": "string"})] = needed(
        "postgresql://user:password@host/name."
    )
    topic: Annotated[str, Written(_topic, {"type": "string"})] = optional(
        "monitor", "What programs LISTEN to."
    )


class ConsoleChannel(Channel):
    """Alerts printed where the program runs."""

    type: Annotated[Literal["console"], choice("console")] = needed("The kind of channel.")


class AppriseChannel(Channel):
    """Any of the services that Apprise knows."""

    type: Annotated[Literal["apprise"], choice("apprise")] = needed("The kind of channel.")
    url: Annotated[str, Written(_apprise, {"type": "string"})] = needed("The Apprise address.")


def _kind(value: Any) -> str | None:
    kind = value.get("type") if isinstance(value, dict) else getattr(value, "type", None)
    return None if kind is None else str(kind)


def _name(value: object) -> str:
    name = slug(value)
    if name == "all":
        raise wrong("`all` means every channel in routes; a channel of its own takes another name")
    return name


Name = Annotated[str, Written(_name, {"type": "string", "pattern": f"^{SLUG}$"})]
ChannelEntry = Annotated[
    Annotated[EmailChannel, Tag("email")]
    | Annotated[WebhookChannel, Tag("webhook")]
    | Annotated[SlackChannel, Tag("slack")]
    | Annotated[TeamsChannel, Tag("teams")]
    | Annotated[DiscordChannel, Tag("discord")]
    | Annotated[FeishuChannel, Tag("feishu")]
    | Annotated[DingtalkChannel, Tag("dingtalk")]
    | Annotated[WecomChannel, Tag("wecom")]
    | Annotated[FileChannel, Tag("file")]
    | Annotated[PostgresChannel, Tag("postgres")]
    | Annotated[ConsoleChannel, Tag("console")]
    | Annotated[AppriseChannel, Tag("apprise")],
    Discriminator(_kind),
]
