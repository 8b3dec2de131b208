"""Settings of transports: checked when made, compared by value, shown without secrets."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

import pytest

from openai_core.net.settings import TLSSettings, TransportSettings


def test_settings_compare_by_value() -> None:
    tls = TLSSettings(ca_bundle="/ca.pem", client_cert=(Path("/cert.pem"), "/key.pem", "secret"))
    assert tls == TLSSettings(ca_bundle="/ca.pem", client_cert=("/cert.pem", "/key.pem", "secret"))
    assert hash(TransportSettings(tls)) == hash(TransportSettings(tls))
    assert TransportSettings() != TransportSettings(max_connections=3)


def test_no_secret_is_shown() -> None:
    settings = TransportSettings(
        TLSSettings(client_cert=("/cert.pem", "/key.pem", "canary")), proxy="http://user:canary@proxy:1"
    )
    assert "canary" not in repr(settings)
    assert "/cert.pem" in repr(settings)
    assert "proxy=..." in repr(settings)


def test_repr_names_what_is_set() -> None:
    context = ssl.create_default_context()
    assert repr(TLSSettings()) == "TLSSettings()"
    assert repr(TLSSettings(ca_bundle="ca.pem", verify=False)) == "TLSSettings(ca_bundle='ca.pem', verify=False)"
    assert repr(TLSSettings(ssl_context=context)) == f"TLSSettings(ssl_context={context!r})"
    assert repr(TransportSettings()).startswith("TransportSettings(TLSSettings(), trust_env=True, max_connections=1000")


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"ssl_context": "ca.pem"}, TypeError, "ssl_context must be an ssl.SSLContext, got str"),
        ({"client_cert": 3}, TypeError, "client_cert must be a path, .* got int"),
        ({"client_cert": ("a", "b", "c", "d")}, TypeError, "client_cert must be a path"),
        (
            {"ssl_context": ssl.create_default_context(), "ca_bundle": "x"},
            ValueError,
            "cannot be combined with ca_bundle",
        ),
        ({"ssl_context": ssl.create_default_context(), "verify": False}, ValueError, "load them into the context"),
    ],
)
def test_wrong_tls_settings_are_refused(arguments: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        TLSSettings(**arguments)


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        (
            {"max_connections": 0},
            ValueError,
            "max_connections must be a whole number, 1 or more; got 0; None is no limit",
        ),
        ({"max_connections": True}, TypeError, "max_connections must be a whole number, 1 or more; got True"),
        ({"max_connections": "5"}, TypeError, "max_connections must be a whole number, 1 or more; got '5'"),
        (
            {"max_keepalive_connections": -1},
            ValueError,
            "max_keepalive_connections must be a whole number, 0 or more; got -1",
        ),
        ({"keepalive_expiry": -1}, ValueError, "keepalive_expiry must be a finite number of seconds, 0 or more"),
        (
            {"keepalive_expiry": float("nan")},
            ValueError,
            "keepalive_expiry must be a finite number of seconds, 0 or more",
        ),
        ({"keepalive_expiry": "5"}, TypeError, "keepalive_expiry must be a finite number of seconds"),
    ],
)
def test_wrong_limits_are_refused(arguments: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        TransportSettings(**arguments)


@pytest.mark.parametrize("proxy", ["socks://x", "http://[", "::::", "http://a:b@c:99999", " "])
def test_odd_proxies_are_no_error_here(proxy: str) -> None:
    assert TransportSettings(proxy=proxy).proxy == proxy
