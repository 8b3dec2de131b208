"""Credentials are added to requests of any kind, and renewed after a 401."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from openai_core.http.authenticate import Authenticator
from openai_core.http.request import Call
from openai_core.http.retry import RetryPolicy
from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import TransportRequest

pytestmark = pytest.mark.anyio

UPGRADE = TransportRequest(
    "GET",
    "wss://api.test/v1/realtime",
    {"user-agent": "me", "upgrade": "websocket", "authorization": "Bearer old"},
    None,
    Timeout(None, read=3),
)


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    backend: str = request.param
    return backend


async def never(call: Call) -> Any:
    raise AssertionError(f"nothing is to be sent, but {call.url} was")


class Key:
    """Credentials that count how often they were asked."""

    def __init__(self) -> None:
        self.asked = 0

    async def headers(self) -> Mapping[str, str]:
        self.asked += 1
        return {"authorization": f"Bearer {self.asked}"}


class Renewable(Key):
    def __init__(self, *, has_others: bool) -> None:
        super().__init__()
        self.has_others = has_others
        self.refusals: list[Mapping[str, str]] = []

    def refused(self, headers: Mapping[str, str]) -> bool:
        self.refusals.append(headers)
        return self.has_others


class Signature(Key):
    """Credentials for one request, fetched over the client's connections."""

    async def headers_for(self, request: TransportRequest, post: Any) -> Mapping[str, str]:
        return {"authorization": await post("https://id.test/token", request.url.encode())}


async def test_a_request_that_is_no_call_gets_the_headers_of_the_moment() -> None:
    """Everything else of the request stays as it is, and the request itself is not changed."""
    authenticator = Authenticator(Key(), never)
    first, second = await authenticator.authenticate(UPGRADE), await authenticator.authenticate(UPGRADE)
    assert [one.headers["authorization"] for one in (first, second)] == ["Bearer 1", "Bearer 2"]
    assert first.headers["upgrade"] == "websocket"
    assert (first.method, first.url, first.timeout) == (UPGRADE.method, UPGRADE.url, UPGRADE.timeout)
    assert UPGRADE.headers["authorization"] == "Bearer old"
    assert not authenticator.depends_on_request


async def test_credentials_of_a_request_are_fetched_with_its_policy_and_in_short_time() -> None:
    """The request for them has neither the credentials nor the patience of the one they are for."""
    sent: list[Call] = []

    async def send(call: Call) -> Any:
        sent.append(call)
        return "Signature 1"

    policy = RetryPolicy(max_retries=7)
    authenticator = Authenticator(Signature(), send)
    signed = await authenticator.authenticate(UPGRADE, policy)
    assert signed.headers["authorization"] == "Signature 1"
    assert authenticator.depends_on_request
    (call,) = sent
    assert (call.method, call.url, call.body) == ("POST", "https://id.test/token", UPGRADE.url.encode())
    assert call.policy is policy
    assert call.timeout == Timeout(10, read=3)
    assert dict(call.headers) == {
        "user-agent": "me",
        "accept": "application/json",
        "content-type": "application/json",
    }


@pytest.mark.parametrize("has_others", [True, False])
async def test_a_refusal_renews_what_can_be_renewed(has_others: bool) -> None:
    credentials = Renewable(has_others=has_others)
    assert Authenticator(credentials, never).renew(UPGRADE.headers) is has_others
    assert credentials.refusals == [UPGRADE.headers]


async def test_other_credentials_have_no_others() -> None:
    assert not Authenticator(Key(), never).renew(UPGRADE.headers)
