"""Write the head of an HTTP/1.1 request as bytes. Pure."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["checked_headers", "head_bytes", "header_pairs", "short_framing", "split_url"]


def split_url(url: str) -> tuple[str, str]:
    """Part an absolute URL into its origin (`https://host:port`) and its request target (`/path?query`).

    Raises:
        ValueError: it is not an absolute http or https URL.
    """
    start = url.find("://") + 3
    if start == 2 or url[: start - 3].lower() not in ("http", "https"):
        raise ValueError(f"cannot send to {url.partition('?')[0]!r}; the URL must begin with http:// or https://")
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
    """Return the header line that says how long a body in one piece is, or nothing where none is expected."""
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
        ValueError: a line break, a NUL or, in method and target, a space would change the meaning of the message.
    """
    lines = [f"{name}: {value}\r\n" for name, value in headers.items()]
    head = f"{method} {target} HTTP/1.1\r\nhost: {host}\r\n{''.join(lines)}{framing}\r\n"
    breaks = len(lines) + 3 + (framing != "")
    if head.count("\r") != breaks or head.count("\n") != breaks or "\0" in head or " " in target or " " in method:
        _refuse(method, target, headers)
    return head.encode()


def header_pairs(
    method: str, target: str, host: str, headers: Mapping[str, str], framing: str
) -> list[tuple[bytes, bytes]]:
    """Return the same as a list of headers, for libraries that write the head themselves.

    Raises:
        ValueError: as for `head_bytes`.
    """
    head_bytes(method, target, host, headers, framing)
    pairs = [(b"host", host.encode())]
    pairs += [(name.encode(), value.encode()) for name, value in headers.items()]
    if framing:
        name, _, value = framing.partition(":")
        pairs.append((name.encode(), value.strip().encode()))
    return pairs


def checked_headers(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    """Return headers as bytes.

    Raises:
        ValueError: as for `head_bytes`.
    """
    pairs = [(name.encode(), value.encode()) for name, value in headers.items()]
    if any(char in part for pair in pairs for part in pair for char in b"\r\n\0"):
        _refuse("", "", headers)
    return pairs


def _refuse(method: str, target: str, headers: Mapping[str, str]) -> None:
    for name, value in headers.items():
        if any(char in name or char in value for char in "\r\n\0"):
            # The value may be a secret.
            raise ValueError(f"header {name!r} holds a line break or NUL; headers are single lines")
    raise ValueError(
        f"cannot send {method!r} {target.partition('?')[0]!r}: it holds a space, a line break or NUL; encode it as %20"
    )
