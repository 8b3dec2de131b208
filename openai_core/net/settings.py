"""Settings of connections: limits, TLS and proxies, as plain data."""

from __future__ import annotations

import os
import ssl
from dataclasses import dataclass, field
from typing import Any, TypeAlias, cast

from ..number_checks import PlainSettingsMeta, check_kinds, checked_number

__all__ = ["ClientCert", "TLSSettings", "TransportSettings", "checked_transport_settings"]

Path: TypeAlias = "str | os.PathLike[str]"
ClientCert: TypeAlias = "Path | tuple[Path, Path] | tuple[Path, Path, str | bytes]"
"""A PEM file with certificate and key; or the two apart; or the two and the key's password."""


@dataclass(frozen=True, slots=True)
class TLSSettings(metaclass=PlainSettingsMeta):
    """Which certificates to trust, and which to show. Equal settings share one `ssl.SSLContext` in a process.

    Raises:
        TypeError: a value is of another type.
        ValueError: `ssl_context` is given beside settings that it would have to carry itself.
    """

    ssl_context: ssl.SSLContext | None = None
    """A context to be used as it is, without any of the other settings."""
    ca_bundle: str | None = None
    """A file or directory of PEM certificates to trust instead of the system's."""
    client_cert: ClientCert | None = None
    """The certificate to show to servers that ask for one."""
    verify: bool = True
    """False accepts any certificate: for a test network only."""

    def __post_init__(self) -> None:
        context: Any = self.ssl_context
        if context is not None and not isinstance(context, ssl.SSLContext):
            raise TypeError(f"ssl_context must be an ssl.SSLContext, got {type(context).__name__}")
        if context is not None and (self.ca_bundle is not None or self.client_cert is not None or not self.verify):
            raise ValueError(
                "ssl_context cannot be combined with ca_bundle, client_cert or verify=False; load them into the context"
            )
        if self.ca_bundle is not None:
            if (path := _path(self.ca_bundle)) is None:
                raise TypeError(f"ca_bundle must be a path or None; got {_kind(self.ca_bundle)}")
            object.__setattr__(self, "ca_bundle", path)
        check_kinds(self)
        object.__setattr__(self, "client_cert", _plain_cert(self.client_cert))

    def __repr__(self) -> str:
        # The key's password stays out.
        shown = [
            f"{name}={value!r}"
            for name, value in (
                ("ssl_context", self.ssl_context),
                ("ca_bundle", self.ca_bundle),
                ("client_cert", _cert_path(self.client_cert)),
            )
            if value is not None
        ]
        if not self.verify:
            shown.append("verify=False")
        return f"TLSSettings({', '.join(shown)})"


@dataclass(frozen=True, slots=True)
class TransportSettings(metaclass=PlainSettingsMeta):
    """How a transport makes and keeps its connections.

    Raises:
        TypeError, ValueError: a value is of another type, or a limit out of its range. Odd proxies are no error here;
            requests that would go through them fail.
    """

    tls: TLSSettings = field(default_factory=TLSSettings)
    """How servers are verified, and with which certificate the client proves itself."""
    proxy: str | None = None
    """URL of a proxy for all requests; overrides the environment."""
    trust_env: bool = True
    """Whether `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` count. Read when a transport is made."""
    max_connections: int | None = 1000
    """Requests in flight at once, a connection each; more wait up to `Timeout.pool`. None is no limit."""
    max_keepalive_connections: int | None = 100
    """Idle connections that are kept open. None is no limit."""
    keepalive_expiry: float | None = 5.0
    """Seconds after which an idle connection is closed. None keeps it for as long as the server does."""

    def __post_init__(self) -> None:
        check_kinds(self, tls=TLSSettings)
        for name, least in (("max_connections", 1), ("max_keepalive_connections", 0)):
            if (value := getattr(self, name)) is not None:
                checked_number(name, value, least=least, whole=True, hint="None is no limit")
        if self.keepalive_expiry is not None:
            checked_number("keepalive_expiry", self.keepalive_expiry, unit="seconds", hint="None is no limit")

    def __repr__(self) -> str:
        # A proxy's URL may carry a password.
        proxy = "" if self.proxy is None else "proxy=..., "
        return (
            f"TransportSettings({self.tls!r}, {proxy}trust_env={self.trust_env}, "
            f"max_connections={self.max_connections}, max_keepalive_connections={self.max_keepalive_connections}, "
            f"keepalive_expiry={self.keepalive_expiry})"
        )


def checked_transport_settings(value: object) -> TransportSettings:
    """A client's `transport_settings=`, as it was given; TypeError if it is not a `TransportSettings`."""
    if isinstance(value, TransportSettings):
        return value
    raise TypeError(f"transport_settings must be a TransportSettings; got {_kind(value)}")


def _plain_cert(cert: Any) -> ClientCert | None:
    if cert is None:
        return None
    parts: list[Any] = list(cert) if isinstance(cert, tuple) else [cert]  # pyright: ignore[reportUnknownArgumentType]
    paths = [_path(part) for part in parts[:2]]
    passwords = parts[2:]
    if None in paths or len(passwords) > 1 or not all(isinstance(word, str | bytes) for word in passwords):
        raise TypeError(
            f"client_cert must be a path, (certificate, key) or (certificate, key, password); got {_kind(cert)}"
        )
    return paths[0] if len(parts) == 1 else cast("ClientCert", (*paths, *passwords))


def _path(value: Any) -> str | None:
    return str(os.fspath(value)) if isinstance(value, str | os.PathLike) else None  # pyright: ignore[reportUnknownArgumentType]


def _kind(value: Any) -> str:
    return type(value).__name__


def _cert_path(cert: ClientCert | None) -> str | None:
    if cert is None:
        return None
    return os.fspath(cert[0] if isinstance(cert, tuple) else cert)
