"""Redirects: where they may lead, and what goes along."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_core.http.redirect import MAX_REDIRECTS, Redirect, Refused, next_request

URL = "https://api.example/v1/files/f?key=secret"
SECRETS = {
    "authorization": "Bearer sk-canary",
    "api-key": "canary",
    "openai-organization": "org",
    "openai-project": "proj",
    "cookie": "session=canary",
    "proxy-authorization": "Basic canary",
    "idempotency-key": "canary",
    "x-users-own": "canary",
}
HARMLESS = {"accept": "application/json", "accept-encoding": "gzip", "user-agent": "openai-core/0"}
BODY_HEADERS = {"content-type": "application/json", "content-encoding": "gzip", "content-length": "2"}
HEADERS = {**SECRETS, **HARMLESS}


def follow(location: str | None, method: str = "GET", status: int = 302, **changes: Any) -> Redirect | Refused:
    headers = changes.pop("headers", HEADERS)
    return next_request(method, changes.pop("url", URL), headers, status, location, **changes)


@pytest.mark.parametrize(
    ("method", "status", "becomes", "keeps_body"),
    [
        ("POST", 301, "GET", False),
        ("POST", 302, "GET", False),
        ("POST", 303, "GET", False),
        ("POST", 307, "POST", True),
        ("POST", 308, "POST", True),
        ("PUT", 301, "PUT", True),
        ("PATCH", 302, "PATCH", True),
        ("PUT", 303, "GET", False),
    ],
)
def test_within_an_origin_all_headers_go_along(method: str, status: int, becomes: str, keeps_body: bool) -> None:
    """Those that describe a body stay behind with it."""
    kept = {**HEADERS, **BODY_HEADERS} if keeps_body else HEADERS
    assert follow("/v2/x", method, status, has_body=True, headers={**HEADERS, **BODY_HEADERS}) == Redirect(
        method=becomes, url="https://api.example/v2/x", headers=kept, keep_body=keeps_body, cross_origin=False
    )


@pytest.mark.parametrize(
    ("method", "status"), [("GET", 301), ("GET", 307), ("HEAD", 303), ("DELETE", 308), ("GET", 303)]
)
def test_within_an_origin_the_method_stays(method: str, status: int) -> None:
    decision = follow("/v2/x", method, status)
    assert isinstance(decision, Redirect)
    assert (decision.method, decision.keep_body) == (method, False)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "location",
    [
        "https://other.example/x",
        "//other.example/x",
        "https://api.example:8443/x",
        "https://api.example.evil.example/x",
        "https://sub.api.example/x",
        "https://api.example./x",
        "https://[2001:db8::1]/x",
    ],
)
def test_to_another_origin_goes_nothing_that_tells_who_asks(location: str, status: int) -> None:
    decision = follow(location, status=status)
    assert isinstance(decision, Redirect)
    assert (decision.method, decision.headers, decision.cross_origin) == ("GET", HARMLESS, True)
    assert "secret" not in decision.url


def test_an_upgrade_to_https_is_another_origin() -> None:
    decision = follow("https://api.example/v1/x", url="http://api.example/v1/x")
    assert isinstance(decision, Redirect)
    assert (decision.headers, decision.cross_origin) == (HARMLESS, True)


def test_a_harmless_name_that_carries_credentials_does_not_go_along() -> None:
    decision = follow("https://other.example/x", auth_header_names={"user-agent"})
    assert isinstance(decision, Redirect)
    assert decision.headers == {"accept": "application/json", "accept-encoding": "gzip"}


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"status": 307, "method": "POST", "has_body": True}, "it would send the body to another origin"),
        ({"status": 308, "method": "PUT", "has_body": True}, "it would send the body to another origin"),
        ({"status": 302, "method": "PATCH", "has_body": True}, "it would send the body to another origin"),
        ({"status": 307, "method": "POST"}, "it would send a POST to another origin"),
        ({"status": 302, "method": "DELETE"}, "it would send a DELETE to another origin"),
    ],
)
def test_nothing_is_changed_or_sent_at_another_origin(changes: dict[str, Any], reason: str) -> None:
    assert follow("https://other.example/x", **changes) == Refused(f"{reason}, https://other.example")


def test_a_post_that_becomes_a_get_leaves_its_body_behind() -> None:
    decision = follow("https://other.example/x", "POST", 303, has_body=True, headers={**HEADERS, **BODY_HEADERS})
    assert decision == Redirect(
        method="GET", url="https://other.example/x", headers=HARMLESS, keep_body=False, cross_origin=True
    )


@pytest.mark.parametrize("query", ["key=secret", "a=1&key=secret", "k%65y=secret"])
def test_the_query_does_not_reach_another_origin(query: str) -> None:
    assert follow(f"https://other.example/x?{query}") == Refused(
        "it would send the query to another origin, https://other.example"
    )
    assert isinstance(follow(f"https://api.example/x?{query}"), Redirect)
    signed = follow("https://other.example/x?signature=abc")
    assert isinstance(signed, Redirect)
    assert signed.url == "https://other.example/x?signature=abc"


@pytest.mark.parametrize(
    ("location", "reason"),
    [
        (None, "it has no location"),
        ("", "it has no location"),
        ("http://api.example/x", "it leads from https to http"),
        ("http://other.example/x", "it leads from https to http"),
        ("ftp://api.example/x", "it leads to ftp:, which is neither http nor https"),
        ("file:///etc/passwd", "it leads to file:, which is neither http nor https"),
        ("javascript:alert(1)", "it leads to javascript:, which is neither http nor https"),
        ("data:,x", "it leads to data:, which is neither http nor https"),
        ("https://h:99999/", "its location is not a URL"),
        ("https://h:x/", "its location is not a URL"),
        ("https://[/", "its location is not a URL"),
        ("https://\ud800/", "its location is not a URL"),
        ("https://user:secret@api.example/x", "its location holds a user name or password"),
        ("https://api.example@other.example/x", "its location holds a user name or password"),
        ("https://other.example\\@api.example/", "its location holds a control character or backslash"),
        ("https://other\t.example/", "its location holds a control character or backslash"),
        ("/x\r\nset-cookie: a=b", "its location holds a control character or backslash"),
        ("https://api%2eexample/", "its location names no host that can be asked"),
        ("https://api.exämple/", "its location names no host that can be asked"),
        ("https://a b/", "its location names no host that can be asked"),
        ("https://:443/", "its location names no host that can be asked"),
    ],
)
def test_where_a_redirect_may_not_lead(location: str | None, reason: str) -> None:
    assert follow(location) == Refused(reason)


@pytest.mark.parametrize(
    ("location", "url"),
    [
        ("x", "https://api.example/v1/files/x"),
        ("../y?z=1", "https://api.example/v1/y?z=1"),
        ("?z=1", "https://api.example/v1/files/f?z=1"),
        ("https://API.EXAMPLE:443/x#part", "https://API.EXAMPLE:443/x"),
        ("/é ü?q=%C3%A9", "https://api.example/%C3%A9%20%C3%BC?q=%C3%A9"),
        (" /x ", "https://api.example/x"),
    ],
)
def test_where_a_redirect_leads_within_the_origin(location: str, url: str) -> None:
    decision = follow(location)
    assert isinstance(decision, Redirect)
    assert (decision.url, decision.headers, decision.cross_origin) == (url, HEADERS, False)


@pytest.mark.parametrize("status", [200, 300, 304, 305, 306, 400])
def test_other_statuses_are_not_redirects(status: int) -> None:
    assert follow("/x", status=status) == Refused(f"status {status} is not a redirect")


def test_a_circle_ends() -> None:
    url, hops = URL, 0
    while isinstance(decision := follow("/again", url=url, hops=hops), Redirect):
        url, hops = decision.url, hops + 1
    assert hops == MAX_REDIRECTS == 20
    assert decision == Refused("20 redirects were followed already")


LOCATIONS = st.text(max_size=20) | st.builds(
    "".join,
    st.lists(
        st.sampled_from(["https:", "http:", "//", "/", "api.example", "evil", "@", ":", "?", "#", "\\", "%40", "."])
    ),
)


@settings(max_examples=200)
@given(LOCATIONS, st.sampled_from(["GET", "POST", "DELETE"]), st.sampled_from([301, 302, 303, 307, 308]), st.booleans())
def test_no_location_draws_a_secret_out(location: str, method: str, status: int, has_body: bool) -> None:
    """What is allowed is either within the origin or carries nothing, whatever the server writes."""
    decision = follow(location, method, status, has_body=has_body)
    if isinstance(decision, Refused):
        assert "secret" not in decision.reason
        return
    target = urlsplit(decision.url)
    same = (target.scheme, target.hostname, target.port or 443) == ("https", "api.example", 443)
    assert target.scheme == "https"
    assert decision.cross_origin is not same
    if not same:
        assert decision.headers == HARMLESS
        assert decision.method == "GET"
        assert not decision.keep_body
