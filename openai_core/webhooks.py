"""Verify that a webhook comes from who it says, and read it. After the Standard Webhooks specification, version 1.

Plain functions without a client; `client.webhooks` has them with the client's secret. Nothing here waits.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, cast

from .errors import InvalidWebhookSignatureError
from .model.decoding import decoder_for
from .number_checks import checked_number
from .wrong_calls import refuse_wrong_calls

if TYPE_CHECKING:
    from .types.webhooks import UnwrapWebhookEvent

__all__ = ["Headers", "Secret", "sign", "unwrap", "verify_signature"]

Text: TypeAlias = str | bytes


class HasItems(Protocol):
    """A mapping, or what web frameworks have in its place."""

    def items(self) -> Iterable[tuple[Any, Any]]: ...


Headers: TypeAlias = HasItems | Iterable[tuple[Text, Text]]
"""A mapping of headers, or pairs; names in any case, texts or bytes."""
Secret: TypeAlias = Text | Iterable[Text]
"""A secret, or several of which any may have signed: the old one and the new, while they are exchanged."""

TOLERANCE: Final = 300
"""Seconds that a webhook's time may differ from ours where the caller does not say."""

_PREFIX: Final = b"whsec_"
_VERSION: Final = "v1"
_ID, _TIMESTAMP, _SIGNATURE = "webhook-id", "webhook-timestamp", "webhook-signature"


@refuse_wrong_calls
def unwrap(
    payload: Text, headers: Headers, *, secret: Secret, tolerance: float = TOLERANCE, now: float | None = None
) -> UnwrapWebhookEvent:
    """Verify a webhook and give its event.

    Args:
        payload: the body as it came, not decoded and encoded again.
        headers: those of the request.
        secret: as the webhook's settings show it.
        tolerance: seconds that the webhook's time may differ from `now`.
        now: seconds since 1970. Default: the system's clock.

    Raises:
        InvalidWebhookSignatureError: it is not signed with that secret, or too old, or from the future.
        TypeError, ValueError: `tolerance` is not a number of seconds, 0 or more.
        ValueError: there is no usable secret, or the payload is not JSON.
    """
    from .types.webhooks import UnwrapWebhookEvent

    verify_signature(payload, headers, secret=secret, tolerance=tolerance, now=now)
    event: UnwrapWebhookEvent = decode_event(payload, UnwrapWebhookEvent, strict=False)
    return event


def decode_event(payload: Text, kind: Any, *, strict: bool) -> Any:
    """The event of a payload that was verified.

    Raises:
        ValueError: it is not JSON.
    """
    try:
        return decoder_for(kind, strict=strict)(_bytes(payload))
    except ValueError as exc:
        raise ValueError(f"the webhook is signed, but its payload cannot be read: {exc}") from exc


@refuse_wrong_calls
def verify_signature(
    payload: Text, headers: Headers, *, secret: Secret, tolerance: float = TOLERANCE, now: float | None = None
) -> None:
    """Verify that a webhook was signed with a secret, and when. Arguments and errors are those of `unwrap`."""
    checked_number("tolerance", tolerance, unit="seconds", infinite=True)
    body: Any = payload
    if not isinstance(body, str | bytes | bytearray | memoryview):
        raise TypeError(f"payload must be the body as it came, bytes or str; got {type(body).__name__}")
    keys = [_key(each) for each in _secrets(secret)]
    if not keys:
        raise ValueError("a webhook needs a secret to be verified with; got none")
    found = _Found(headers)
    timestamp = _checked_time(found[_TIMESTAMP], tolerance, time.time() if now is None else now)
    signed = _signed(found[_ID], timestamp, payload)
    given = list(_signatures(found[_SIGNATURE]))
    if not given:
        raise InvalidWebhookSignatureError(
            f"the webhook's header {_SIGNATURE!r} has no signature of version {_VERSION!r}, the one that is known here"
        )
    expected = [hmac.digest(key, signed, hashlib.sha256) for key in keys]
    # All are compared, so that the time tells nothing of which one fitted.
    if not sum(hmac.compare_digest(one, other) for one in expected for other in given):
        several = f" by any of {len(keys)} secrets" if len(keys) > 1 else ""
        raise InvalidWebhookSignatureError(
            f"the webhook's signature does not fit its body{several}; "
            "verify the body as it came, with the secret of this very webhook"
        )


@refuse_wrong_calls
def sign(payload: Text, *, secret: Text, id: str, timestamp: int) -> str:
    """The signature of a webhook, as its header `webhook-signature` has it."""
    return f"{_VERSION},{base64.b64encode(_digest(payload, secret, id, timestamp)).decode()}"


def _digest(payload: Text, secret: Text, id: str, timestamp: int) -> bytes:
    return hmac.digest(_key(secret), _signed(id, str(timestamp), payload), hashlib.sha256)


def _signed(id: str, timestamp: str, payload: Text) -> bytes:
    return b".".join((_bytes(id), _bytes(timestamp), _bytes(payload)))


def _bytes(text: Text) -> bytes:
    return text.encode() if isinstance(text, str) else bytes(text)


# Secrets


def _secrets(secret: Secret) -> Iterator[Text]:
    if isinstance(secret, str | bytes):
        yield secret
        return
    given = cast("object", secret)
    if not isinstance(given, Iterable):
        raise TypeError(f"secret must be a string, bytes or several of them; got {type(given).__name__}")
    yield from secret


def _key(secret: Text) -> bytes:
    """The key of a secret: what is behind `whsec_`, which is base64; of any other secret its own bytes."""
    text = _bytes(secret).strip()
    if not text:
        raise ValueError("a webhook needs a secret to be verified with; got an empty one")
    if not text.startswith(_PREFIX):
        return text
    encoded = text.removeprefix(_PREFIX)
    try:
        key = base64.b64decode(encoded + b"=" * (-len(encoded) % 4), validate=True)
    except ValueError:
        key = b""
    if not key:
        raise ValueError("the webhook's secret is not base64 behind 'whsec_'; was it copied whole?")
    return key


# Headers


class _Found:
    """The headers that a webhook must have."""

    def __init__(self, headers: Headers) -> None:
        self._values: dict[str, list[str]] = {}
        for name, value in _pairs(headers):
            key = _text(name).lower()
            if key in (_ID, _TIMESTAMP, _SIGNATURE):
                self._values.setdefault(key, []).append(_text(value).strip())

    def __getitem__(self, name: str) -> str:
        found = self._values.get(name)
        if not found or not any(found):
            raise InvalidWebhookSignatureError(f"the request has no header {name!r}, so it is not a signed webhook")
        if len(found) > 1 and name != _SIGNATURE:
            raise InvalidWebhookSignatureError(f"the request has {len(found)} headers {name!r}; one is expected")
        return " ".join(found)


def _pairs(headers: Headers) -> Iterator[tuple[Text, Text]]:
    items = getattr(headers, "items", None)
    given: Any = items() if callable(items) else headers
    try:
        yield from [(name, value) for name, value in given]
    except (TypeError, ValueError):
        raise TypeError(
            f"headers must be a mapping, or pairs of names and values; got {type(headers).__name__}; "
            "pass those of the webhook's request"
        ) from None


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _checked_time(timestamp: str, tolerance: float, now: float) -> str:
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= 15):
        raise InvalidWebhookSignatureError(
            f"the webhook's time is {timestamp[:40]!r}; expected whole seconds since 1970"
        )
    age = now - int(timestamp)
    if age > tolerance:
        raise InvalidWebhookSignatureError(
            f"the webhook is too old: {age:.0f} seconds, where up to {tolerance:g} are allowed"
        )
    if age < -tolerance:
        raise InvalidWebhookSignatureError(
            f"the webhook is from the future by {-age:.0f} seconds, where up to {tolerance:g} are allowed; "
            "is the clock of this machine right?"
        )
    return timestamp


def _signatures(header: str) -> Iterator[bytes]:
    """The signatures of a header that are of the known version, or say none."""
    for entry in header.split():
        version, comma, signature = entry.partition(",")
        if comma and version != _VERSION:
            continue
        try:
            yield base64.b64decode(signature if comma else version, validate=True)
        except ValueError:  # no base64, or not even ASCII
            yield b""  # it counts as one that does not fit
