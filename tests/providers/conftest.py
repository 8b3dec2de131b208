"""Hosts, and clients of any class in the world of a test."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import anyio
import pytest

from openai_core import RetryPolicy
from tests.providers.hosts import Host, running
from tests.worlds import World

QUICK = RetryPolicy(initial_delay=0.001, max_delay=0.002)

VARIABLES = ("AWS_", "AZURE_", "OPENAI_")


@pytest.fixture(autouse=True)
def _no_cloud(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    """No test sees the clouds of whoever runs it, nor asks a machine for its role."""
    import os

    for name in list(os.environ):
        if name.startswith(VARIABLES):
            monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))


@pytest.fixture
def host() -> Iterator[Host]:
    with running(Host()) as host:
        yield host


@pytest.fixture
async def client_of(world: World) -> AsyncIterator[Callable[..., Any]]:
    """Makes clients of a given class, in the world of the test; they are closed after it."""
    made: list[Any] = []

    def make(source: Any, **arguments: Any) -> Any:
        client = in_world(world, source, **{"retry": QUICK, **arguments})
        made.append(client)
        return client

    yield make
    with anyio.CancelScope(shield=True):
        for client in made:
            await client.close()


def in_world(world: World, source: Any, **arguments: Any) -> Any:
    if "http_client" not in arguments:
        arguments.setdefault("transport", world.transport)
    if world.portal is None:
        return source(**arguments)
    import openai_sync.client.azure
    import openai_sync.client.bedrock
    from openai_sync.facade import twin_of
    from tests.sync.adapter import SyncWorldClient

    assert openai_sync.client.azure.AzureOpenAI is not openai_sync.client.bedrock.BedrockOpenAI
    return SyncWorldClient(twin_of(source)(portal_backend=world.portal, **arguments))
