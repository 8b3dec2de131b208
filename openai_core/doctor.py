"""`python -m openai_core.doctor`: what the library runs with here, and what is wrong with it. Nothing is sent.

No secret is printed: of keys only whether they are set, of URLs only what is not a password.
"""

from __future__ import annotations

import os
import platform
import re
import ssl
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib import metadata, util
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from .net.proxy import ProxyRules
from .version import __title__, __version__

__all__ = ["Finding", "examine", "main"]

_PACKAGES: Final = {
    "anyio": ">=4.9",
    "msgspec": ">=0.21",
    "httpx": ">=0.27,<1",
    "aiohttp": ">=3.12,<4",
    "websockets": ">=14",
    "typing-extensions": ">=4.12",
}
_OPTIONAL: Final = {
    "httpcore": "",
    "trio": ">=0.29",
    "httptools": ">=0.6.4",
    "rich": ">=13.7",
    "uvloop": "",
    "botocore": ">=1.40,<2",
    "google-auth": ">=2.30",
    "numpy": ">=1.26",
    "sounddevice": ">=0.5",
    "playwright": ">=1.50,<2",
}
_SECRET: Final = ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY", "OPENAI_WEBHOOK_SECRET", "OPENAI_CUSTOM_HEADERS")
_PLAIN: Final = ("OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_LOG")
_DEFAULT_URL: Final = "https://api.openai.com/v1"
_CONSTRAINT: Final = re.compile(r"(>=|<)(\d+(?:\.\d+)*)")


class Finding(NamedTuple):
    """One line of the report."""

    part: str
    """The heading it stands under."""
    name: str
    value: str
    problem: str | None = None
    """What is wrong, and what to do; None if nothing is."""


def main() -> int:
    """Print the report.

    Returns:
        The exit status: 0, or 1 if something is wrong.
    """
    findings = list(examine(os.environ))
    part = ""
    for each in findings:
        if each.part != part:
            part = each.part
            print(f"{part}:")
        print(f"  {each.name}: {each.value}")
    problems = [each for each in findings if each.problem is not None]
    print("\nnothing is wrong" if not problems else f"\n{len(problems)} to look at:")
    for each in problems:
        print(f"  - {each.name}: {each.problem}")
    return 1 if problems else 0


def examine(environ: Mapping[str, str]) -> Iterator[Finding]:
    """Look at versions, transports, event loops, proxies, TLS and settings.

    Args:
        environ: the environment variables.
    """
    yield from _versions()
    yield from _transports()
    yield from _event_loops()
    url, is_usable = _base_url(environ)
    yield from _proxies(environ, url if is_usable else _DEFAULT_URL)
    yield from _tls(environ)
    yield from _settings(environ, url, is_usable)


# Versions


def _versions() -> Iterator[Finding]:
    part = "versions"
    yield Finding(part, __title__, __version__)
    old = None if sys.version_info >= (3, 11) else "it takes Python 3.11 or later"
    yield Finding(part, "python", f"{platform.python_version()} ({platform.python_implementation()})", old)
    yield Finding(part, "system", f"{platform.system()} {platform.release()} {platform.machine()}")
    for name, wanted in (_PACKAGES | _OPTIONAL).items():
        try:
            found = metadata.version(name)
        except metadata.PackageNotFoundError:
            missing = f"not installed; pip install '{name}{wanted}' brings it" if name in _PACKAGES else None
            yield Finding(part, name, "not installed", missing)
            continue
        wrong = None if _fits(found, wanted) else f"{found} is not {wanted}; pip install '{name}{wanted}'"
        yield Finding(part, name, found, wrong)
    try:
        yield Finding(part, "openai (the official package)", metadata.version("openai"))
    except metadata.PackageNotFoundError:
        return


def _fits(version: str, wanted: str) -> bool:
    have = _numbers(version)
    for sign, limit in _CONSTRAINT.findall(wanted):
        if sign == ">=" and have < _numbers(limit):
            return False
        if sign == "<" and have >= _numbers(limit):
            return False
    return True


def _numbers(version: str) -> tuple[int, ...]:
    found = re.match(r"\d+(?:\.\d+)*", version)
    return tuple(map(int, found[0].split("."))) if found else ()


# What it runs on


def _transports() -> Iterator[Finding]:
    for name, loops, missing_of in (
        ("aiohttp", "asyncio", _missing_of_aiohttp),
        ("httpx", "asyncio and trio", _missing_of_httpx),
    ):
        try:
            missing = missing_of()
        except Exception as exc:
            # Whatever a broken installation raises is the finding.
            yield Finding("transports", name, "cannot be used", f"importing it failed: {type(exc).__name__}: {exc}")
            continue
        slow = f"its inner parts have changed ({', '.join(missing)}), so requests are slower; try another version"
        yield Finding("transports", name, f"works, on {loops}", slow if missing else None)
    has_httptools = util.find_spec("httptools") is not None
    state = "works, on asyncio and trio" if has_httptools else "not installed; the extra trio brings it"
    yield Finding("transports", "httptools", state)


def _missing_of_aiohttp() -> Sequence[str]:
    from .http.transports.aiohttp import private

    return private.MISSING


def _missing_of_httpx() -> Sequence[str]:
    from .http.transports.httpx import private

    return private.MISSING


def _event_loops() -> Iterator[Finding]:
    part = "event loops"
    import asyncio

    loop = asyncio.new_event_loop()
    try:
        yield Finding(part, "asyncio", f"{type(loop).__module__}.{type(loop).__qualname__}")
    finally:
        loop.close()
    yield Finding(part, "trio", "works" if util.find_spec("trio") else "not installed; the extra trio brings it")


# The way to the API


def _base_url(environ: Mapping[str, str]) -> tuple[str, bool]:
    url = environ.get("OPENAI_BASE_URL", "").strip() or _DEFAULT_URL
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname)
        _ = parts.port
    except ValueError:
        usable = False
    return url, usable


def _proxies(environ: Mapping[str, str], url: str) -> Iterator[Finding]:
    part = "proxies"
    parts = urlsplit(url)
    host = parts.hostname or ""
    rules = ProxyRules(environ=environ)
    proxy = rules.resolve(parts.scheme, host, parts.port)
    if proxy is None:
        unused = " (one is set, for other hosts or schemes)" if rules else ""
        yield Finding(part, host, f"no proxy{unused}")
    elif proxy.problem:
        yield Finding(part, host, f"through {proxy.source}", proxy.problem)
    else:
        yield Finding(part, host, f"through {proxy.url}, from {proxy.source}")


def _tls(environ: Mapping[str, str]) -> Iterator[Finding]:
    part = "TLS"
    yield Finding(part, "library", ssl.OPENSSL_VERSION)
    for name, is_there in (("SSL_CERT_FILE", os.path.isfile), ("SSL_CERT_DIR", os.path.isdir)):
        if path := environ.get(name):
            yield Finding(part, name, path, None if is_there(path) else f"there is no {path!r}; unset it or correct it")


# Settings


def _settings(environ: Mapping[str, str], url: str, is_usable: bool) -> Iterator[Finding]:
    part = "settings"
    wrong = None if is_usable else "it must be a URL such as https://api.openai.com/v1; check OPENAI_BASE_URL"
    yield Finding(part, "base URL", _without_secrets(url) if is_usable else "cannot be used", wrong)
    for name in _SECRET:
        value = environ.get(name)
        yield Finding(part, name, "not set" if value is None else "set", _wrong_with(name, value))
    for name in _PLAIN:
        if environ.get(name):
            yield Finding(part, name, environ[name])


def _wrong_with(name: str, value: str | None) -> str | None:
    if name not in ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY"):
        return None
    if value is None:
        return "not set; export it, or give api_key to the client" if name == "OPENAI_API_KEY" else None
    if not value.strip():
        return "set, and empty"
    if value != value.strip() or not value.isprintable():
        return "it has spaces, line ends or control characters around or in it; set it again without them"
    if value[0] in "\"'":
        return "it has quotation marks around it; set it again without them"
    return None


def _without_secrets(url: str) -> str:
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    return parts._replace(netloc=host, query="", fragment="").geturl()


if __name__ == "__main__":
    raise SystemExit(main())
