"""Sign requests as Amazon Web Services want it: Signature Version 4. Nothing here waits, reads a clock or sends.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from typing import Final
from urllib.parse import quote, urlsplit

import msgspec

from ..number_checks import SettingsMeta, check_kinds

__all__ = ["EMPTY_HASH", "AwsKeys", "host_of", "signed_headers"]

EMPTY_HASH: Final = hashlib.sha256(b"").hexdigest()
_ALGORITHM: Final = "AWS4-HMAC-SHA256"
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}


class AwsKeys(msgspec.Struct, metaclass=SettingsMeta, frozen=True):
    """What requests are signed with.

    Raises:
        TypeError: a value is not a string.
    """

    access_key_id: str
    secret_access_key: str
    session_token: str | None = None

    def __post_init__(self) -> None:
        check_kinds(self)

    def __repr__(self) -> str:
        return "<AwsKeys>"


def signed_headers(
    method: str,
    url: str,
    headers: Mapping[str, str],
    body_hash: str,
    *,
    keys: AwsKeys,
    region: str,
    service: str,
    now: str,
) -> dict[str, str]:
    """The headers that sign a request.

    Signed are its method, path, query and body, and of its headers those that mean something to the service: host,
    content type, and all that begin with `x-amz-`. Others may change on the way.

    Args:
        method: of the request.
        url: absolute and encoded, as it is sent.
        headers: lower-case names.
        body_hash: SHA-256 of the body, in hexadecimal.
        keys: whose signature it is.
        region: of the service.
        service: its name in signatures, such as `bedrock`.
        now: the time, as `YYYYMMDDTHHMMSSZ`.

    Gives `authorization` and the `x-amz-` headers that it covers, to be added to the request's.
    """
    added = {"x-amz-content-sha256": body_hash, "x-amz-date": now}
    if keys.session_token:
        added["x-amz-security-token"] = keys.session_token
    covered = {name: value for name, value in headers.items() if name == "content-type" or name.startswith("x-amz-")}
    if not keys.session_token:
        covered.pop("x-amz-security-token", None)
    covered |= added | {"host": host_of(url)}
    return {**added, "authorization": authorization(method, url, covered, body_hash, keys, region, service, now)}


def authorization(
    method: str,
    url: str,
    covered: Mapping[str, str],
    body_hash: str,
    keys: AwsKeys,
    region: str,
    service: str,
    now: str,
) -> str:
    """The `Authorization` header of a request of which the headers `covered`, all of them, are signed."""
    parts = urlsplit(url)
    names = ";".join(sorted(covered))
    canonical = "\n".join(
        [
            method,
            _path(parts.path),
            _query(parts.query),
            *(f"{name}:{' '.join(covered[name].split())}" for name in sorted(covered)),
            "",
            names,
            body_hash,
        ]
    )
    scope = f"{now[:8]}/{region}/{service}/aws4_request"
    text = "\n".join([_ALGORITHM, now, scope, hashlib.sha256(canonical.encode()).hexdigest()])
    key = f"AWS4{keys.secret_access_key}".encode()
    for step in (now[:8], region, service, "aws4_request"):
        key = hmac.digest(key, step.encode(), "sha256")
    signature = hmac.digest(key, text.encode(), "sha256").hex()
    return f"{_ALGORITHM} Credential={keys.access_key_id}/{scope}, SignedHeaders={names}, Signature={signature}"


def host_of(url: str) -> str:
    """The `Host` header that a request to `url` is sent with."""
    parts = urlsplit(url)
    host = (parts.hostname or "").encode("idna").decode() if not (parts.hostname or "").isascii() else parts.hostname
    shown = f"[{host}]" if host and ":" in host else host or ""
    return shown if parts.port in (None, _DEFAULT_PORTS.get(parts.scheme)) else f"{shown}:{parts.port}"


def _path(path: str) -> str:
    """The path without `.` and `..`, and encoded once more, as it is by the services other than S3."""
    kept: list[str] = []
    for segment in path.split("/"):
        if segment == "..":
            kept = kept[:-1]
        elif segment not in ("", "."):
            kept.append(segment)
    closing = "/" if kept and path.endswith("/") else ""
    return quote("/" + "/".join(kept) + closing, safe="/~")


def _query(query: str) -> str:
    pairs = (part.partition("=") for part in query.split("&") if part)
    return "&".join(f"{name}={value}" for name, value in sorted((name, value) for name, _, value in pairs))
