"""Keep secrets out of what is shown, logged and pickled: headers, URLs and the local variables of tracebacks.

Imported when something is shown, which for most programs is when something failed.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable
from typing import Final

__all__ = [
    "IDENTIFYING_HEADERS",
    "REDACTED",
    "forget_locals",
    "is_secret",
    "redacted_headers",
    "redacted_url",
    "without_userinfo",
]

REDACTED: Final = "[redacted]"

IDENTIFYING_HEADERS: Final = frozenset(
    {"authorization", "api-key", "x-api-key", "proxy-authorization", "cookie", "set-cookie", "x-amz-security-token"}
)
"""Headers with credentials, in lower case. A redirect to another origin carries none of them."""

_SECRET: Final = re.compile(
    r"key|token|secret|auth|cookie|passw|pwd|credential|signature|session|jwt|^sig$|^code$", re.IGNORECASE
)
_AUTHORITY_END: Final = re.compile(r"[/?#]")
_NO_SECRETS: Final = frozenset({"idempotency-key"})


def is_secret(name: str) -> bool:
    """Whether the value of a header or query parameter of this name may be a secret: if in doubt, yes."""
    return _SECRET.search(name) is not None and name.lower() not in _NO_SECRETS


def redacted_headers(headers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The same headers, with the values of secret ones replaced."""
    return [(name, REDACTED if is_secret(name) else value) for name, value in headers]


def without_userinfo(url: str) -> str:
    """A URL to be shown: in place of a user and a password that it has before its host stands `***`."""
    if "@" not in url:
        return url
    scheme, mark, rest = url.partition("://")
    if not mark:
        scheme, rest = "", url
    authority = _AUTHORITY_END.split(rest, maxsplit=1)[0]
    user, at, _ = authority.rpartition("@")
    return f"{scheme}{mark}***@{rest[len(user) + 1 :]}" if at else url


def redacted_url(url: str) -> str:
    """The same URL, with its user and password and the values of secret query parameters replaced."""
    url = without_userinfo(url)
    base, mark, rest = url.partition("?")
    if not mark:
        return url
    query, hash_, fragment = rest.partition("#")
    return f"{base}?{'&'.join(map(_redacted_pair, query.split('&')))}{hash_}{fragment}"


def _redacted_pair(pair: str) -> str:
    from urllib.parse import unquote_plus

    name, equals, _ = pair.partition("=")
    return f"{name}=redacted" if equals and is_secret(unquote_plus(name)) else pair


def forget_locals(exc: BaseException, *packages: str) -> None:
    """Clear the local variables of an exception's frames in `packages`, and of those of its causes.

    There they hold the head of a request, and tools that record local variables would show the key in it.
    """
    seen: set[int] = set()
    inner: BaseException | None = exc
    while inner is not None and id(inner) not in seen:
        seen.add(id(inner))
        traceback = inner.__traceback__
        while traceback is not None:
            frame = traceback.tb_frame
            if str(frame.f_globals.get("__name__")).partition(".")[0] in packages:
                with contextlib.suppress(RuntimeError):  # it is still running
                    frame.clear()
            traceback = traceback.tb_next
        inner = inner.__cause__ or inner.__context__
