"""What is shown holds no secret: headers, URLs, and the local variables of tracebacks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.redaction import REDACTED, forget_locals, is_secret, redacted_headers, redacted_url, without_userinfo


@pytest.mark.parametrize(
    "name",
    [
        *("authorization", "Api-Key", "x-api-key", "ocp-apim-subscription-key", "x-functions-key", "Cookie"),
        *("X-Amz-Security-Token", "X-Amz-Signature", "X-Goog-Credential", "access_token", "client_secret", "sig"),
        *("password", "code", "jwt", "X-Session-Id", "proxy-authorization"),
    ],
)
def test_names_of_secrets_are_known(name: str) -> None:
    assert is_secret(name)


@pytest.mark.parametrize("name", ["content-type", "user-agent", "idempotency-key", "api-version", "limit", "encoding"])
def test_other_names_are_no_secrets(name: str) -> None:
    assert not is_secret(name)


def test_headers_keep_their_names() -> None:
    headers = [("X-Gateway-Key", "canary"), ("accept", "a/b"), ("idempotency-key", "i")]
    assert redacted_headers(headers) == [("X-Gateway-Key", REDACTED), ("accept", "a/b"), ("idempotency-key", "i")]


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://h/p", "https://h/p"),
        ("https://user:canary@h:1/p", "https://***@h:1/p"),
        ("https://can@ary@h/p", "https://***@h/p"),
        ("https://canary@h", "https://***@h"),
        ("https://h/files/a@b", "https://h/files/a@b"),
        ("https://h//x@y", "https://h//x@y"),
        ("https://h?to=a@b", "https://h?to=a@b"),
        ("user:canary@h/v1", "***@h/v1"),
        ("/files/a@b", "/files/a@b"),
    ],
)
def test_users_and_passwords_are_left_out_of_urls(url: str, shown: str) -> None:
    assert without_userinfo(url) == shown


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://u:canary@h/p?a=1&api_key=canary&b#f", "https://***@h/p?a=1&api_key=redacted&b#f"),
        ("https://h/p?access%5Ftoken=canary", "https://h/p?access%5Ftoken=redacted"),
        ("https://h/p?sig=canary&sig=canary2", "https://h/p?sig=redacted&sig=redacted"),
        ("https://h/p?limit=3&after=key", "https://h/p?limit=3&after=key"),
        ("https://h/p?", "https://h/p?"),
    ],
)
def test_secret_queries_are_blanked(url: str, shown: str) -> None:
    assert redacted_url(url) == shown


@given(st.text(), st.text(alphabet="abc:@", min_size=1))
def test_a_url_is_changed_in_its_secrets_alone(text: str, user: str) -> None:
    assert without_userinfo(f"https://{user}@host/{text}") == f"https://***@host/{text}"
    assert redacted_url(redacted_url(text)) == redacted_url(text)


def test_locals_of_named_packages_are_forgotten() -> None:
    def inner() -> None:
        head = "canary"
        raise OSError(head[:0])

    def outer() -> None:
        body = "canary"
        try:
            inner()
        except OSError as exc:
            raise ValueError(body[:0]) from exc

    with pytest.raises(ValueError) as caught:  # noqa: PT011
        outer()
    kept = _locals(caught.value)
    assert (kept["body"], kept["head"]) == ("canary", "canary")
    forget_locals(caught.value, "another")
    assert _locals(caught.value).keys() >= {"body", "head"}
    forget_locals(caught.value, "tests")
    assert not _locals(caught.value).keys() & {"body", "head"}


def _locals(exc: BaseException | None) -> dict[str, object]:
    found: dict[str, object] = {}
    while exc is not None:
        traceback = exc.__traceback__
        while traceback is not None:
            found |= traceback.tb_frame.f_locals
            traceback = traceback.tb_next
        exc = exc.__cause__
    return found
