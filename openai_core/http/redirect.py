"""Decide whether to follow a redirect, and with which request. Nothing is sent from here: see pipeline.py.

Within one origin the request stays complete. To another origin, only GET and HEAD are redirected, without headers that
identify the caller, since a redirect must not pass credentials, queries or bodies on to another server.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Final
from urllib.parse import SplitResult, parse_qsl, quote, urljoin, urlsplit, urlunsplit

import msgspec

__all__ = ["MAX_REDIRECTS", "REDIRECT_STATUSES", "Redirect", "Refused", "next_request"]

MAX_REDIRECTS: Final = 20
"""The most redirects that one request follows."""
REDIRECT_STATUSES: Final = frozenset({301, 302, 303, 307, 308})
"""Statuses that redirect to `location`. 300 offers a choice, and 304 and 305 mean something else."""

_ANONYMOUS_HEADERS: Final = frozenset({"accept", "accept-encoding", "user-agent"})
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}
_KEEPS_AS_IT_IS: Final = "%/:=&?~#+!$,;'@()*[]"
_HOST: Final = re.compile(r"[a-z0-9._-]+|[0-9a-f:.]+", re.ASCII)
# URL parsers drop or replace these differently, so the host that is checked here might not be the one that is asked.
_AMBIGUOUS: Final = re.compile(r"[\x00-\x1f\x7f\\]")


class Redirect(msgspec.Struct, frozen=True, kw_only=True):
    """The request to send next."""

    method: str
    url: str
    headers: dict[str, str]
    keep_body: bool
    """Whether the body, if there was one, is to be sent again."""
    cross_origin: bool
    """Whether the scheme, host or port is another one: do not authenticate there."""


class Refused(msgspec.Struct, frozen=True):
    """The redirect is not followed. `reason` is a clause for an error message, without query and credentials."""

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
    """Return the request to send after a response that redirects, or why it is not followed.

    Args:
        method: of the request that was redirected.
        url: of that request, absolute.
        headers: of that request, with lower-case names.
        status: of the response.
        location: the response's `location` header, absolute or relative to `url`; None if it has none.
        auth_header_names: lower-case names of headers with credentials, which are never sent to another origin.
        has_body: whether the request had a body.
        hops: redirects that were followed before.
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
    # RFC 9110 15.4: the response is another resource, which is requested with GET.
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
