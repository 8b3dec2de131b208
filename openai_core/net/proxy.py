"""Decide which proxy a connection goes through. The environment is given as a mapping; nothing is opened."""

from __future__ import annotations

import base64
import ipaddress
from collections.abc import Mapping
from typing import Final
from urllib.parse import unquote, urlsplit

__all__ = ["Proxy", "ProxyRules"]

_SOCKS = ("socks4", "socks4a", "socks5", "socks5h")
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}


class Proxy:
    """One proxy. Where its URL cannot be used, `problem` says why, for the error of the request that needs it."""

    __slots__ = ("authorization", "problem", "source", "url")

    url: str
    """`http://host:port` or `https://host:port`, without credentials; empty if there is a problem."""
    authorization: str | None
    """Value of `Proxy-Authorization`, from the credentials in the URL."""
    source: str
    """Where it was set: an environment variable's name, or `proxy=`."""
    problem: str | None
    """What is wrong with it and what would work, without its credentials."""

    def __init__(self, value: str, source: str) -> None:
        self.source = source
        self.url = ""
        self.authorization = None
        self.problem = None
        try:
            self._read(value.strip())
        except ValueError as exc:
            self.problem = f"cannot use the proxy from {source}: {exc}"

    def __repr__(self) -> str:
        return f"<Proxy {self.url or 'unusable'} from {self.source}>"

    def _read(self, value: str) -> None:
        if "://" not in value:
            value = f"http://{value}"
        scheme = value.partition("://")[0].lower()
        if scheme in _SOCKS:
            raise ValueError(
                f"{scheme}:// is not supported; use an http:// proxy, or pass "
                "http_client=httpx.AsyncClient(proxy=...) with httpx[socks] installed"
            )
        if scheme not in _DEFAULT_PORTS:
            raise ValueError("its scheme must be http:// or https://")
        try:
            parts = urlsplit(value)
            host, port, user, password = parts.hostname, parts.port, parts.username, parts.password
        except ValueError:
            # The reason may quote credentials.
            raise ValueError(
                "it is not a URL with a host and a port from 0 to 65535, such as http://host:3128"
            ) from None
        if not host or any(char.isspace() or ord(char) < 33 for char in host):
            raise ValueError("it has no host; it must look like http://host:3128")
        shown = f"[{host}]" if ":" in host else host
        self.url = f"{scheme}://{shown}:{_DEFAULT_PORTS[scheme] if port is None else port}"
        if user is not None:
            pair = f"{unquote(user)}:{unquote(password or '')}".encode()
            self.authorization = "Basic " + base64.b64encode(pair).decode()


class ProxyRules:
    """The proxies to use, by scheme and host. A URL that cannot be used is an error only where it is needed."""

    __slots__ = ("_bypass", "_explicit", "_from_env")

    def __init__(self, explicit: str | None = None, environ: Mapping[str, str] | None = None) -> None:
        """Read the settings, once.

        Args:
            explicit: A proxy for all connections; the environment, `NO_PROXY` included, is then ignored.
            environ: The environment, or None to leave it out. Lower-case names win over upper-case ones.
        """
        self._explicit = Proxy(explicit, "proxy=") if explicit and explicit.strip() else None
        self._from_env: dict[str, Proxy] = {}
        self._bypass = _Bypass("")
        if self._explicit is None and environ:
            self._read(environ)

    def resolve(self, scheme: str, host: str, port: int | None = None) -> Proxy | None:
        """Return the proxy for connections to an origin, or None to connect to it directly.

        Args:
            scheme: `http` or `https`.
            host: Name or address; an IPv6 one with or without brackets.
            port: None is the scheme's own.
        """
        if self._explicit is not None:
            return self._explicit
        proxy = self._from_env.get(scheme) or self._from_env.get("all")
        if proxy is None or self._bypass.covers(host, _DEFAULT_PORTS.get(scheme, 0) if port is None else port):
            return None
        return proxy

    def __bool__(self) -> bool:
        return self._explicit is not None or bool(self._from_env)

    def _read(self, environ: Mapping[str, str]) -> None:
        for scheme in ("http", "https", "all"):
            lower, upper = f"{scheme}_proxy", f"{scheme.upper()}_PROXY"
            name = lower if lower in environ else upper
            if name == "HTTP_PROXY" and "REQUEST_METHOD" in environ:
                continue  # in a CGI program, this is the request header `Proxy`, which anybody can send
            value = environ.get(name, "").strip()
            if value:
                self._from_env[scheme] = Proxy(value, name)
        self._bypass = _Bypass(environ.get("no_proxy", environ.get("NO_PROXY", "")))


class _Bypass:
    """The hosts of `NO_PROXY`: `*`, names with their sub-domains, addresses, CIDR ranges; each with or without a port.

    An entry that cannot be parsed matches nothing.
    """

    __slots__ = ("_all", "_names", "_networks")

    def __init__(self, value: str) -> None:
        self._all = False
        self._names: list[tuple[str, int | None]] = []
        self._networks: list[tuple[ipaddress.IPv4Network | ipaddress.IPv6Network, int | None]] = []
        for entry in value.replace(",", " ").split():
            self._add(entry.lower())

    def covers(self, host: str, port: int) -> bool:
        if self._all:
            return True
        host = host.lower().strip("[]").rstrip(".")
        address = _address(host)
        if address is not None:
            return any(address in network for network, only in self._networks if only in (None, port))
        return any(host == name or host.endswith(f".{name}") for name, only in self._names if only in (None, port))

    def _add(self, entry: str) -> None:
        if entry == "*":
            self._all = True
            return
        host, port = _split_port(entry)
        try:
            self._networks.append((ipaddress.ip_network(host.strip("[]"), strict=False), port))
        except ValueError:
            name = host.removeprefix("*").strip(".")
            if name:
                self._names.append((name, port))


def _split_port(entry: str) -> tuple[str, int | None]:
    if entry.startswith("["):
        host, _, rest = entry[1:].partition("]")
        prefix, _, port = rest.partition(":")
        return host + prefix, int(port) if port.isdecimal() else None  # [::1]:8080, [fd00::]/8
    host, colon, port = entry.rpartition(":")
    if colon and port.isdecimal() and ":" not in host:  # more colons: an IPv6 address without brackets
        return host, int(port)
    return entry, None


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return None
    # ::ffff:10.0.0.1 is 10.0.0.1, reached another way.
    return getattr(address, "ipv4_mapped", None) or address
