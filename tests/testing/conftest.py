"""What the tests of the server share: plain HTTP to it."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from openai_core.testing import LocalServer

from .strictness import check_answer


@pytest.fixture
def http(server: LocalServer) -> Iterator[httpx.Client]:
    """A client with a key. It trusts no environment: the tests talk to loopback alone."""
    headers = {"authorization": "Bearer test-key"}
    with httpx.Client(base_url=server.base_url, headers=headers, trust_env=False) as client:
        yield client


@pytest.fixture
def api(server: LocalServer) -> Iterator[httpx.Client]:
    """The same; and each answer is decoded strictly with the type that the client has for it."""
    headers = {"authorization": "Bearer test-key"}
    hooks = {"response": [check_answer]}
    with httpx.Client(base_url=server.base_url, headers=headers, trust_env=False, event_hooks=hooks) as client:
        yield client
