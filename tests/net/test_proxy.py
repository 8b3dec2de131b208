"""The proxy for a URL, from settings and the environment."""

from __future__ import annotations

import re

import pytest

from openai_core.net.proxy import Proxy, ProxyRules

RESOLVED = [
    # environment, scheme, host, port, the proxy's URL
    ({}, "https", "api.example.com", None, None),
    ({"HTTPS_PROXY": "http://proxy:3128"}, "https", "api.example.com", None, "http://proxy:3128"),
    ({"HTTPS_PROXY": "http://proxy:3128"}, "http", "api.example.com", None, None),
    ({"HTTP_PROXY": "http://proxy:3128"}, "http", "api.example.com", None, "http://proxy:3128"),
    ({"ALL_PROXY": "http://proxy:3128"}, "https", "api.example.com", None, "http://proxy:3128"),
    ({"ALL_PROXY": "http://all:1", "HTTPS_PROXY": "http://https:2"}, "https", "a", None, "http://https:2"),
    ({"https_proxy": "http://lower:1", "HTTPS_PROXY": "http://upper:2"}, "https", "a", None, "http://lower:1"),
    ({"https_proxy": "", "HTTPS_PROXY": "http://upper:2"}, "https", "a", None, None),
    ({"HTTPS_PROXY": "  "}, "https", "a", None, None),
    # the proxy's own URL
    ({"HTTPS_PROXY": "proxy:3128"}, "https", "a", None, "http://proxy:3128"),
    ({"HTTPS_PROXY": "http://proxy"}, "https", "a", None, "http://proxy:80"),
    ({"HTTPS_PROXY": "https://proxy"}, "https", "a", None, "https://proxy:443"),
    ({"HTTPS_PROXY": "http://[fd00::1]:3128"}, "https", "a", None, "http://[fd00::1]:3128"),
    ({"HTTPS_PROXY": "HTTP://Proxy.Example:3128/"}, "https", "a", None, "http://proxy.example:3128"),
    # a web server puts the request header `Proxy` into HTTP_PROXY
    ({"HTTP_PROXY": "http://evil:1", "REQUEST_METHOD": "GET"}, "http", "a", None, None),
    ({"http_proxy": "http://good:1", "REQUEST_METHOD": "GET"}, "http", "a", None, "http://good:1"),
]


@pytest.mark.parametrize(("environ", "scheme", "host", "port", "expected"), RESOLVED)
def test_environment_decides_the_proxy(
    environ: dict[str, str], scheme: str, host: str, port: int | None, expected: str | None
) -> None:
    proxy = ProxyRules(None, environ).resolve(scheme, host, port)
    assert (proxy and proxy.url) == expected


BYPASSED = [
    # NO_PROXY, host, port, goes directly
    ("*", "anything.example", None, True),
    ("example.com", "example.com", None, True),
    ("example.com", "api.example.com", None, True),
    ("example.com", "badexample.com", None, False),
    (".example.com", "api.example.com", None, True),
    (".example.com", "example.com", None, True),
    ("*.example.com", "api.example.com", None, True),
    ("EXAMPLE.com", "Api.Example.Com", None, True),
    ("example.com", "example.com.", None, True),
    ("other.org, example.com", "example.com", None, True),
    ("other.org example.com", "example.com", None, True),
    ("example.com:8080", "example.com", 8080, True),
    ("example.com:8080", "example.com", None, False),
    ("example.com:443", "example.com", None, True),
    ("localhost", "127.0.0.1", None, False),
    ("127.0.0.1", "127.0.0.1", 8000, True),
    ("127.0.0.1:9000", "127.0.0.1", 8000, False),
    ("10.0.0.0/8", "10.20.30.40", None, True),
    ("10.0.0.0/8", "11.0.0.1", None, False),
    ("10.0.0.1/8", "10.20.30.40", None, True),
    ("10.0.0.0/8", "::ffff:10.1.2.3", None, True),
    ("::1", "::1", None, True),
    ("::1", "[::1]", None, True),
    ("[::1]", "::1", None, True),
    ("[::1]:8080", "::1", 8080, True),
    ("[::1]:8080", "::1", 8081, False),
    ("0:0:0:0:0:0:0:1", "::1", None, True),
    ("fd00::/8", "fd12:3456::1", None, True),
    ("[fd00::]/8", "fd12:3456::1", None, True),
    ("fd00::/8", "fe80::1", None, False),
    ("fe80::/10", "fe80::1%eth0", None, True),
    ("fd00::/999, ::::, :, ., [, ]:, 10.0.0.0/99, \x00", "example.com", None, False),
    ("", "example.com", None, False),
]


@pytest.mark.parametrize(("no_proxy", "host", "port", "direct"), BYPASSED)
def test_no_proxy_names_hosts_and_ranges(no_proxy: str, host: str, port: int | None, direct: bool) -> None:
    for name in ("NO_PROXY", "no_proxy"):
        rules = ProxyRules(None, {"HTTPS_PROXY": "http://proxy:1", name: no_proxy})
        assert (rules.resolve("https", host, port) is None) is direct


PROBLEMS = [
    ("socks://secret@proxy:1080", "scheme must be http:// or https://"),
    ("socks5://user:secret@proxy:1080", r"socks5:// is not supported; .*httpx\[socks\]"),
    ("socks5h://proxy", "socks5h:// is not supported"),
    ("ftp://user:secret@proxy", "scheme must be"),
    ("http://user:secret@proxy:99999", "not a URL with a host and a port"),
    ("http://user:secret@proxy:port", "not a URL with a host and a port"),
    ("http://user:secret@[::1", "not a URL with a host and a port"),
    ("http://user:secret@", "it has no host"),
    ("http://", "it has no host"),
    ("://secret", "scheme must be"),
    ("http://sec ret", "it has no host"),
]


@pytest.mark.parametrize(("value", "message"), PROBLEMS)
def test_an_odd_proxy_is_kept_with_its_problem(value: str, message: str) -> None:
    proxy = ProxyRules(None, {"ALL_PROXY": value}).resolve("https", "example.com")
    assert proxy is not None
    assert proxy.problem is not None
    assert re.search(f"^cannot use the proxy from ALL_PROXY: .*{message}", proxy.problem)
    assert "secret" not in proxy.problem + repr(proxy)


def test_explicit_proxy_overrides_the_environment() -> None:
    environ = {"HTTPS_PROXY": "http://other:1", "NO_PROXY": "*"}
    proxy = ProxyRules("http://mine:2", environ).resolve("https", "example.com")
    assert proxy is not None
    assert (proxy.url, proxy.source) == ("http://mine:2", "proxy=")


def test_credentials_become_a_header_and_are_not_shown() -> None:
    proxy = Proxy("http://user:p%40ss@proxy:3128", "HTTPS_PROXY")
    assert proxy.url == "http://proxy:3128"
    assert proxy.authorization == "Basic dXNlcjpwQHNz"
    assert repr(proxy) == "<Proxy http://proxy:3128 from HTTPS_PROXY>"


def test_rules_without_a_proxy_are_false() -> None:
    assert not ProxyRules(None, {"NO_PROXY": "*"})
    assert ProxyRules(None, {"ALL_PROXY": "http://proxy"})
    assert not ProxyRules("  ", None)
