"""Recordings without their secrets: what is written down can be read by everybody who has the file.

The names of headers and query parameters are judged by `openai_core.redaction`. In bodies, which have names such as
`max_tokens` and `code`, fewer names count, and only where their values are texts; and keys are known by how they look.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from ...redaction import IDENTIFYING_HEADERS, REDACTED, is_secret, redacted_url

__all__ = ["credentials_in", "masked_body", "masked_headers", "masked_query"]

_NAMES: Final = (
    rb"[\w-]*(?:(?:api|private|secret|access)[-_]?key|secret|secret[-_]value|passw(?:or)?d|authorization|cookie)"
    rb"|[\w-]*(?:access|refresh|id|auth|bearer|client|security)[-_]token"
)
_NAMES_IN_REQUESTS: Final = _NAMES + rb"|token"
"""In responses, `token` is a word of the model's."""
_LOOKS: Final = re.compile(
    rb"\b(?:sk-[A-Za-z0-9_-]{8,}|ek_[A-Za-z0-9_-]{8,}|whsec_[A-Za-z0-9+/=_-]{8,}"
    rb"|eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+)"
)
"""API keys, keys of realtime sessions, secrets of webhooks, JSON web tokens."""
_BEARER: Final = re.compile(rb"\b(Bearer|Basic) [A-Za-z0-9._~+/-]{8,}=*", re.IGNORECASE)
_SHORTEST: Final = 8
_PLAIN: Final = REDACTED.encode()
_NOT_SECRET: Final = ("x-ratelimit-", "retry-after")
"""Headers of limits, which count tokens."""


def _fields(names: bytes) -> tuple[re.Pattern[bytes], re.Pattern[bytes]]:
    """Fields of JSON with these names and texts as values; and the same in JSON that is a text in JSON."""
    plain = rb'("(?:' + names + rb')"\s*:\s*")((?:[^"\\]|\\.)*)(")'
    nested = rb'(\\"(?:' + names + rb')\\"\s*:\s*\\")((?:[^"\\]|\\\\.)*)(\\")'
    return re.compile(plain, re.IGNORECASE), re.compile(nested, re.IGNORECASE)


_IN_REQUESTS: Final = _fields(_NAMES_IN_REQUESTS)
_IN_ANSWERS: Final = _fields(_NAMES)
_IN_FORMS: Final = re.compile(
    rb'(name="(?:' + _NAMES_IN_REQUESTS + rb')"[^\r\n]*(?:\r\n[^\r\n]+)*\r\n\r\n)(.*?)(\r\n--)',
    re.IGNORECASE | re.DOTALL,
)


def masked_headers(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Headers by their names in lower case, with the values of secret ones replaced."""
    found: dict[str, str] = {}
    for given, value in headers:
        name = given.lower()
        hidden = name in IDENTIFYING_HEADERS or (is_secret(name) and not name.startswith(_NOT_SECRET))
        shown = REDACTED if hidden else value
        found[name] = f"{found[name]}, {shown}" if name in found else shown
    return found


def masked_query(query: str) -> str:
    """A query with the values of secret parameters replaced."""
    return redacted_url(f"?{query}")[1:] if query else ""


def masked_body(body: bytes, credentials: Iterable[str], *, of_request: bool) -> bytes:
    """A body, or an event of a stream, with its secrets replaced.

    Args:
        credentials: what the request authenticated with: replaced wherever it occurs.
        of_request: whether a program has written it; the model's words are judged less strictly.
    """
    for each in credentials:
        body = body.replace(each.encode("latin-1"), _PLAIN)
    body = _BEARER.sub(rb"\1 " + _PLAIN, _LOOKS.sub(_PLAIN, body))
    for pattern in _IN_REQUESTS if of_request else _IN_ANSWERS:
        body = pattern.sub(_hidden, body)
    return _IN_FORMS.sub(_hidden, body) if of_request and body.startswith(b"--") else body


def credentials_in(headers: Mapping[str, str]) -> list[str]:
    """What a request authenticates with, the longest first."""
    given = (value for name, value in headers.items() if name in IDENTIFYING_HEADERS)
    found = {value.partition(" ")[2].strip() or value for value in given}
    # Shorter ones would be found in ordinary words.
    return sorted((each for each in found if len(each) >= _SHORTEST), key=len, reverse=True)


def _hidden(found: re.Match[bytes]) -> bytes:
    return found[1] + _PLAIN + found[3] if found[2] else found[0]
