"""Webhooks: the signature of the Standard Webhooks specification, checked by plain functions and by both clients."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from typing import Any

import pytest

from openai_core import InvalidWebhookSignatureError
from openai_core.types.webhooks import ResponseCompletedWebhookEvent
from openai_core.webhooks import sign, unwrap, verify_signature

pytestmark = pytest.mark.anyio

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
ID = "msg_p5jXN8AQM9LWM0D4loKWxJek"
TIME = 1614265330
PAYLOAD = '{"test": 2432232314}'
SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
"""What the specification's reference implementations give for the four values above."""

HEADERS = {"webhook-id": ID, "webhook-timestamp": str(TIME), "webhook-signature": SIGNATURE}
COMPLETED = json.dumps(
    {
        "id": "evt_1",
        "object": "event",
        "created_at": TIME,
        "type": "response.completed",
        "data": {"id": "resp_1"},
    }
)


def signed(payload: str | bytes, secret: str = SECRET, when: int = TIME) -> dict[str, str]:
    """Headers of a webhook, signed after the specification by other means than the library's."""
    key = base64.b64decode(secret.removeprefix("whsec_")) if secret.startswith("whsec_") else secret.encode()
    body = payload.encode() if isinstance(payload, str) else payload
    digest = hmac.new(key, f"{ID}.{when}.".encode() + body, hashlib.sha256).digest()
    return HEADERS | {"webhook-timestamp": str(when), "webhook-signature": f"v1,{base64.b64encode(digest).decode()}"}


def check(payload: str | bytes = PAYLOAD, headers: Any = HEADERS, secret: Any = SECRET, now: float = TIME) -> None:
    verify_signature(payload, headers, secret=secret, now=now)


# What is accepted


def test_known_vector_is_accepted_and_made() -> None:
    """The published vector fits, and signing its values gives it."""
    check()
    assert sign(PAYLOAD, secret=SECRET, id=ID, timestamp=TIME) == SIGNATURE
    assert signed(PAYLOAD)["webhook-signature"] == SIGNATURE


@pytest.mark.parametrize(
    "form",
    [
        lambda: {name.title(): value for name, value in HEADERS.items()},
        lambda: list(HEADERS.items()),
        lambda: [(name.encode(), value.encode()) for name, value in HEADERS.items()],
        lambda: {**HEADERS, "content-type": "application/json"}.items(),
        lambda: {name.upper(): f" {value} " for name, value in HEADERS.items()},
    ],
    ids=["mapping", "pairs", "pairs of bytes", "items", "in capitals, with spaces"],
)
def test_headers_may_be_given_as(form: Callable[[], Any]) -> None:
    check(headers=form())


def test_payload_may_be_bytes() -> None:
    check(PAYLOAD.encode())


@pytest.mark.parametrize("secret", ["a plain secret", "whsec_" + base64.b64encode(b"\x00" * 24).decode()])
def test_secrets_are_read(secret: str) -> None:
    """With `whsec_` a secret is base64; without, its bytes are the key."""
    check(headers=signed(PAYLOAD, secret), secret=secret)
    check(headers=signed(PAYLOAD, secret), secret=secret.encode())


@pytest.mark.parametrize("entries", [("v1,AAAA", SIGNATURE), (SIGNATURE, "v1a,xx"), ("v2,abc", SIGNATURE, "v1,!")])
def test_one_signature_of_several_suffices(entries: tuple[str, ...]) -> None:
    check(headers=HEADERS | {"webhook-signature": " ".join(entries)})


def test_signature_header_may_come_twice() -> None:
    check(headers=[*HEADERS.items(), ("Webhook-Signature", "v1,AAAA")])


def test_one_secret_of_several_suffices() -> None:
    """While a secret is exchanged, the old one and the new one are right."""
    check(secret=["whsec_AAAA", SECRET])


@pytest.mark.parametrize("now", [TIME - 300, TIME, TIME + 300])
def test_time_may_differ_by_the_tolerance(now: int) -> None:
    check(now=now)


# What is refused


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"payload": PAYLOAD + " "}, "does not fit its body"),
        ({"secret": "whsec_AAAA"}, "does not fit its body"),
        ({"secret": ["whsec_AAAA", "other"]}, "by any of 2 secrets"),
        ({"now": TIME + 301}, "too old: 301 seconds, where up to 300"),
        ({"now": TIME - 301}, "from the future by 301 seconds"),
        ({"headers": HEADERS | {"webhook-id": "msg_other"}}, "does not fit"),
        ({"headers": HEADERS | {"webhook-timestamp": str(TIME + 1)}}, "does not fit"),
        ({"headers": HEADERS | {"webhook-timestamp": "soon"}}, "time is 'soon'; expected whole seconds"),
        ({"headers": HEADERS | {"webhook-timestamp": "-1"}}, "expected whole seconds"),
        ({"headers": HEADERS | {"webhook-timestamp": "1e9"}}, "expected whole seconds"),
        ({"headers": HEADERS | {"webhook-timestamp": "٣"}}, "expected whole seconds"),
        ({"headers": HEADERS | {"webhook-signature": "v1,"}}, "does not fit"),
        ({"headers": HEADERS | {"webhook-signature": "v1,not base64"}}, "does not fit"),
        ({"headers": HEADERS | {"webhook-signature": "v1,ä"}}, "does not fit"),
        ({"headers": HEADERS | {"webhook-signature": SIGNATURE.replace("v1", "v9")}}, "no signature of version 'v1'"),
        ({"headers": {}}, "no header 'webhook-timestamp'"),
        ({"headers": HEADERS | {"webhook-signature": " "}}, "no header 'webhook-signature'"),
        ({"headers": [*HEADERS.items(), ("webhook-id", "msg_two")]}, "2 headers 'webhook-id'"),
    ],
)
def test_a_webhook_that_does_not_verify_is_refused_without_secrets(change: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match=message) as caught:
        check(**change)
    assert SECRET.removeprefix("whsec_") not in str(caught.value)
    assert SIGNATURE.removeprefix("v1,") not in str(caught.value)


@pytest.mark.parametrize(
    ("payload", "headers", "message"),
    [
        (PAYLOAD, None, "headers must be a mapping, or pairs of names and values; got NoneType; pass those of the"),
        (PAYLOAD, SIGNATURE, "headers must be a mapping, or pairs of names and values; got str;"),
        (PAYLOAD, [5], "headers must be a mapping, or pairs of names and values; got list;"),
        (json.loads(PAYLOAD), HEADERS, "payload must be the body as it came, bytes or str; got dict$"),
        (5, HEADERS, "payload must be the body as it came, bytes or str; got int$"),
    ],
)
def test_what_is_no_request_is_refused(payload: Any, headers: Any, message: str) -> None:
    with pytest.raises(TypeError, match=rf"^{message}"):
        check(payload, headers)


@pytest.mark.parametrize(
    ("secret", "message"),
    [("", "got an empty one"), ([], "got none"), ("whsec_", "not base64"), ("whsec_???", "not base64")],
)
def test_unusable_secret_is_refused(secret: Any, message: str) -> None:
    """A mistake of the program, not of who sends: no webhook could be verified."""
    with pytest.raises(ValueError, match=message) as caught:
        check(secret=secret)
    assert not isinstance(caught.value, InvalidWebhookSignatureError)


def test_a_secret_that_is_no_text_is_refused() -> None:
    secret: Any = 5
    with pytest.raises(TypeError, match=r"^secret must be a string, bytes or several of them; got int$"):
        check(secret=secret)


# Events


def test_event_has_the_class_of_its_type() -> None:
    event = unwrap(COMPLETED, signed(COMPLETED), secret=SECRET, now=TIME)
    assert isinstance(event, ResponseCompletedWebhookEvent)
    assert event.data.id == "resp_1"


def test_event_of_an_unknown_type_keeps_its_data() -> None:
    payload = COMPLETED.replace("response.completed", "response.dreamt")
    event: Any = unwrap(payload, signed(payload), secret=SECRET, now=TIME)
    assert (event.type, event.data["id"]) == ("response.dreamt", "resp_1")


def test_signed_payload_that_is_not_json() -> None:
    with pytest.raises(ValueError, match="is signed, but its payload cannot be read"):
        unwrap("{", signed("{"), secret=SECRET, now=TIME)


# Clients


def _plain(client: Any) -> Any:
    return getattr(client, "facade", client).webhooks


async def test_clients_verify_with_their_secret(make_client: Callable[..., Any]) -> None:
    webhooks = _plain(make_client(webhook_secret=SECRET))
    headers = signed(COMPLETED, when=int(time.time()))
    assert isinstance(webhooks.unwrap(COMPLETED, headers), ResponseCompletedWebhookEvent)
    assert webhooks.verify_signature(COMPLETED.encode(), list(headers.items())) is None
    with pytest.raises(InvalidWebhookSignatureError, match="does not fit"):
        webhooks.unwrap(COMPLETED + " ", headers)
    with pytest.raises(InvalidWebhookSignatureError, match="too old"):
        webhooks.unwrap(COMPLETED, signed(COMPLETED))


async def test_secret_and_tolerance_of_a_call(make_client: Callable[..., Any]) -> None:
    webhooks = _plain(make_client(webhook_secret="whsec_AAAA"))
    webhooks.verify_signature(COMPLETED, signed(COMPLETED), secret=SECRET, tolerance=float("inf"))
    event = webhooks.unwrap(COMPLETED, signed(COMPLETED), secret=["x", SECRET], tolerance=float("inf"))
    assert event.id == "evt_1"


async def test_a_client_without_a_secret_is_told_to_give_one(make_client: Callable[..., Any]) -> None:
    with pytest.raises(ValueError, match="pass secret=, or webhook_secret= to the client"):
        _plain(make_client()).unwrap(COMPLETED, signed(COMPLETED))


async def test_the_secret_of_the_environment_is_used(
    make_client: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    webhooks = _plain(make_client())
    webhooks.verify_signature(COMPLETED, signed(COMPLETED, when=int(time.time())))
