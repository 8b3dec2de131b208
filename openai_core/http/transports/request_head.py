"""Write the head of an HTTP/1.1 request as bytes. Sans I/O."""

from __future__ import annotations

from collections.abc import Mapping

from ...headers import RESERVED_HEADERS, header_problem
from ...redaction import without_userinfo
from .base import FixedHeaders

__all__ = ["encoded_headers", "head_bytes", "header_pairs", "short_framing", "split_url"]


def split_url(url: str) -> tuple[str, str]:
    """Split an absolute URL into its origin (`https://host:port`) and its request target (`/path?query`).

    Raises:
        ValueError: it is not an absolute http or https URL.
    """
    start = url.find("://") + 3
    if start == 2 or url[: start - 3].lower() not in ("http", "https"):
        raise ValueError(
            f"cannot send to {without_userinfo(url.partition('?')[0])!r}; the URL must begin with http:// or https://"
        )
    end = url.find("#", start)
    if end >= 0:
        url = url[:end]
    slash, query = url.find("/", start), url.find("?", start)
    if slash < 0 or 0 <= query < slash:
        if query < 0:
            return url, "/"
        return url[:query], "/" + url[query:]
    return url[:slash], url[slash:]


def short_framing(method: str, body: bytes | None) -> str:
    """Return the `content-length` line of a body in one piece; empty for methods that usually have no body."""
    if body:
        return f"content-length: {len(body)}\r\n"
    return "" if method in ("GET", "HEAD") else "content-length: 0\r\n"


def head_bytes(method: str, target: str, host: str, headers: Mapping[str, str], framing: str) -> bytes:
    """Join the lines of a request's head.

    Args:
        method: As it goes out.
        target: Path and query, encoded.
        host: Name and port of the server.
        headers: All but `host` and the one in `framing`.
        framing: The line for `content-length` or `transfer-encoding` with its line end, or nothing.

    Raises:
        ValueError: a header that is made here, a line break, a NUL or, in method and target, a space would change the
            meaning of the message; or a header cannot be encoded.
    """
    place = (method, target, host)
    if type(headers) is FixedHeaders and headers.head is not None and headers.head[0] == place:
        return b"".join((headers.head[1], framing.encode(), b"\r\n"))
    head = _head(method, target, host, headers)
    if head is None:
        problem = _problem(method, target, headers)
        del headers  # so that no local variable in the traceback holds a key
        raise ValueError(problem)
    if type(headers) is FixedHeaders:
        headers.head = place, head
    return b"".join((head, framing.encode(), b"\r\n"))


def _head(method: str, target: str, host: str, headers: Mapping[str, str]) -> bytes | None:
    """The head up to the framing; None if a line would change the meaning of the message, or cannot be encoded."""
    if not RESERVED_HEADERS.isdisjoint(headers):
        return None
    lines = [f"{name}: {value}\r\n" for name, value in headers.items()]
    head = f"{method} {target} HTTP/1.1\r\nhost: {host}\r\n{''.join(lines)}"
    breaks = len(lines) + 2
    if not head.count("\r") == breaks == head.count("\n") or "\0" in head or " " in target + method:
        return None
    try:
        return head.encode()
    except UnicodeEncodeError:
        return None


def header_pairs(
    method: str, target: str, host: str, headers: Mapping[str, str], framing: str
) -> list[tuple[bytes, bytes]]:
    """Return the headers as pairs of bytes, for libraries that write the head themselves.

    Raises:
        ValueError: as for `head_bytes`.
    """
    try:
        head_bytes(method, target, host, headers, framing)
    except ValueError:
        del headers
        raise
    pairs = [(b"host", host.encode())]
    pairs += [(name.encode(), value.encode()) for name, value in headers.items()]
    if framing:
        name, _, value = framing.partition(":")
        pairs.append((name.encode(), value.strip().encode()))
    return pairs


def encoded_headers(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    """Return headers as bytes.

    Raises:
        ValueError: as for `head_bytes`.
    """
    problem = _problem_of_headers(headers)
    if problem:
        del headers
        raise ValueError(problem)
    return [(name.encode(), value.encode()) for name, value in headers.items()]


def _problem(method: str, target: str, headers: Mapping[str, str]) -> str:
    return _problem_of_headers(headers) or (
        f"cannot send {method!r} {target.partition('?')[0]!r}: it holds a space, a line break or NUL; encode it as %20"
    )


def _problem_of_headers(headers: Mapping[str, str]) -> str:
    for name, value in headers.items():
        if problem := header_problem(name, value):
            return problem
    return ""
