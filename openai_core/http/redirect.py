"""Decide where a redirect may lead, and what may go along. Nothing is sent from here: see pipeline.py.

Within one origin everything goes along. To another origin go a GET or HEAD, and no header that could tell who asks: a
server that can be made to redirect must not be able to hand on its callers' credentials, queries or bodies.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Final
from urllib.parse import SplitResult, parse_qsl, quote, urljoin, urlsplit, urlunsplit

import msgspec

__all__ = ["MAX_REDIRECTS", "REDIRECT_STATUSES", "Redirect", "Refused", "next_request"]

MAX_REDIRECTS: Final = 20
"""Redirects that one request follows before it is given up."""
REDIRECT_STATUSES: Final = frozenset({301, 302, 303, 307, 308})
"""Statuses that name another place to ask. 300 offers a choice, and 304 and 305 are something else."""

_ANONYMOUS_HEADERS: Final = frozenset({"accept", "accept-encoding", "user-agent"})
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}
_KEEPS_AS_IT_IS: Final = "%/:=&?~#+!$,;'@()*[]"
_HOST: Final = re.compile(r"[a-z0-9._-]+|[0-9a-f:.]+", re.ASCII)
# Parsers drop or replace these, each in its own way, so the host that is checked here might not be the host asked.
_AMBIGUOUS: Final = re.compile(r"[\x00-\x1f\x7f\\]")


class Redirect(msgspec.Struct, frozen=True, kw_only=True):
    """The request to send next."""

    method: str
    url: str
    headers: dict[str, str]
    keep_body: bool
    """Whether the body, if there was one, is to be sent again."""
    cross_origin: bool
    """Whether the new address is of another scheme, host or port: do not authenticate there."""


class Refused(msgspec.Struct, frozen=True):
    """The redirect is not followed. `reason` is a clause for an error message; it tells no query and no credentials."""

    reason: str


def next_request(
    method: str,
    url: str,
    headers: Mapping[str, str],
    status: int,
    location: str | None,
    *,
    auth_header_names: Collection[str] = (),
    has_body: bool = False,
    hops: int = 0,
) -> Redirect | Refused:
    """Say what to send after an answer that redirects, or why nothing.

    Args:
        method: of the request that was answered.
        url: of that request, absolute.
        headers: of that request, with lower-case names.
        status: of the answer.
        location: the answer's `location` header, absolute or relative to `url`; None if it had none.
        auth_header_names: lower-case names of headers that carry credentials, should one be called `user-agent`.
        has_body: whether the request had a body.
        hops: redirects that this request has followed before.
    """
    if status not in REDIRECT_STATUSES:
        return Refused(f"status {status} is not a redirect")
    if hops >= MAX_REDIRECTS:
        return Refused(f"{MAX_REDIRECTS} redirects were followed already")
    origin = urlsplit(url)
    target = _target(url, location)
    if isinstance(target, Refused):
        return target
    if origin.scheme == "https" and target.scheme != "https":
        return Refused(f"it leads from https to {target.scheme}")
    cross_origin = _origin(origin) != _origin(target)
    # RFC 9110 15.4: the answer is another resource, which is to be read.
    to_get = (status == 303 and method != "HEAD") or (status in (301, 302) and method == "POST")
    if to_get:
        method, has_body = "GET", False
    if not cross_origin:
        kept = {name: value for name, value in headers.items() if not (to_get and _describes_body(name))}
        return Redirect(method=method, url=urlunsplit(target), headers=kept, keep_body=has_body, cross_origin=False)
    if has_body:
        return Refused(f"it would send the body to another origin, {_shown(target)}")
    if method not in ("GET", "HEAD"):
        return Refused(f"it would send a {method} to another origin, {_shown(target)}")
    if _repeats_query(origin, target):
        return Refused(f"it would send the query to another origin, {_shown(target)}")
    allowed = _ANONYMOUS_HEADERS.difference(auth_header_names)
    kept = {name: value for name, value in headers.items() if name in allowed}
    return Redirect(method=method, url=urlunsplit(target), headers=kept, keep_body=False, cross_origin=True)


def _target(url: str, location: str | None) -> SplitResult | Refused:
    if not location:
        return Refused("it has no location")
    if _AMBIGUOUS.search(location):
        return Refused("its location holds a control character or backslash")
    try:
        target = urlsplit(urljoin(url, quote(location.strip(), safe=_KEEPS_AS_IT_IS)))._replace(fragment="")
        _ = target.port  # checked when it is read
    except (ValueError, UnicodeEncodeError):
        return Refused("its location is not a URL")
    if target.scheme not in _DEFAULT_PORTS:
        return Refused(f"it leads to {target.scheme}:, which is neither http nor https")
    if not target.hostname or not _HOST.fullmatch(target.hostname):
        return Refused("its location names no host that can be asked")
    if "@" in target.netloc:
        return Refused("its location holds a user name or password")
    return target


def _origin(url: SplitResult) -> tuple[str, str | None, int | None]:
    return url.scheme, url.hostname, url.port if url.port is not None else _DEFAULT_PORTS.get(url.scheme)


def _shown(url: SplitResult) -> str:
    return f"{url.scheme}://{url.netloc}"


def _describes_body(name: str) -> bool:
    return name.startswith("content-") or name == "transfer-encoding"


def _repeats_query(origin: SplitResult, target: SplitResult) -> bool:
    sent = parse_qsl(origin.query, keep_blank_values=True)
    return bool(sent) and not set(sent).isdisjoint(parse_qsl(target.query, keep_blank_values=True))
