"""HTTP clients with the library's defaults, as `http_client` of clients."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

import pytest

import openai_core
import openai_sync
from openai_core.testing import LocalServer

pytestmark = pytest.mark.anyio

HAS_HTTPX2 = find_spec("httpx2") is not None


@pytest.fixture
def settings(server: LocalServer) -> dict[str, Any]:
    """What a client of the server needs to know."""
    return {"base_url": server.base_url, "api_key": "sk-test"}


async def test_the_aiohttp_client_serves_several_clients(settings: dict[str, Any], server: LocalServer) -> None:
    async with openai_core.DefaultAioHttpClient() as http_client:
        for _ in range(2):
            async with openai_core.AsyncOpenAI(**settings, http_client=http_client) as client:
                assert (await client.models.list()).data
        assert not http_client.is_closed
    assert http_client.is_closed
    assert len({request.connection for request in server.requests}) == 1


async def test_limits_and_tls_can_be_said(settings: dict[str, Any]) -> None:
    limits = openai_core.DEFAULT_CONNECTION_LIMITS
    async with openai_core.DefaultAioHttpClient(limits=limits, trust_env=False, verify=False) as http_client:
        client = openai_core.AsyncOpenAI(**settings, http_client=http_client)
        assert (await client.models.list()).data
    assert repr(http_client) == "<DefaultAioHttpClient closed>"


async def test_httpx_s_async_client_has_the_defaults(settings: dict[str, Any]) -> None:
    async with openai_core.DefaultAsyncHttpxClient(headers={"x-mine": "yes"}) as http_client:
        assert (http_client.timeout.connect, http_client.timeout.read) == (5.0, 600.0)
        assert http_client.follow_redirects
        client = openai_core.AsyncOpenAI(**settings, http_client=http_client)
        assert (await client.models.list()).data


def test_httpx_s_client_has_the_defaults(settings: dict[str, Any], server: LocalServer) -> None:
    class Mine(openai_sync.DefaultHttpxClient):
        """Derived, as packages do."""

    with Mine(timeout=3.0, headers={"x-mine": "yes"}) as http_client:
        assert http_client.timeout.read == 3.0
        with openai_sync.OpenAI(**settings, http_client=http_client) as client:
            assert client.models.list().data
    assert server.requests[-1].headers["x-mine"] == "yes"


@pytest.mark.skipif(HAS_HTTPX2, reason="httpx2 is installed")
@pytest.mark.parametrize("name", ["DefaultHttpx2Client", "DefaultAsyncHttpx2Client"])
def test_httpx2_s_clients_say_that_it_is_missing(name: str) -> None:
    with pytest.raises(ImportError) as caught:
        getattr(openai_core, name)()
    other = name.replace("2", "")
    assert str(caught.value) == (
        f"{name}() needs the package httpx2, which is not installed: `pip install httpx2`, or use {other}(), "
        "which works without"
    )


@pytest.mark.skipif(not HAS_HTTPX2, reason="httpx2 is not installed")
async def test_httpx2_s_clients_work(settings: dict[str, Any]) -> None:
    async with openai_core.DefaultAsyncHttpx2Client() as http_client:
        assert type(http_client).__module__.startswith("httpx2")
        client = openai_core.AsyncOpenAI(**settings, http_client=http_client)
        assert (await client.models.list()).data
    with (
        openai_core.DefaultHttpx2Client(timeout=3) as http_client,
        openai_sync.OpenAI(**settings, http_client=http_client) as client,
    ):
        assert client.models.list().data


def test_the_default_number_of_retries_is_the_policy_s() -> None:
    assert openai_core.RetryPolicy().max_retries == openai_core.DEFAULT_MAX_RETRIES
