"""pytest fixtures for programs that use the API. Loaded at every start of pytest, so nothing heavy is imported here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .engine.server import LocalServer

__all__ = ["loopback_only", "openai_env", "openai_server"]

ENVIRONMENT = (
    "OPENAI_BASE_URL",
    "OPENAI_API_KEY",
    "OPENAI_ADMIN_KEY",
    "OPENAI_ORG_ID",
    "OPENAI_PROJECT_ID",
    "OPENAI_WEBHOOK_SECRET",
    "OPENAI_CUSTOM_HEADERS",
)


@pytest.fixture(scope="session")
def _openai_session_server() -> Iterator[LocalServer]:
    from .engine.server import LocalServer

    with LocalServer() as server:
        yield server


@pytest.fixture
def openai_server(_openai_session_server: LocalServer) -> Iterator[LocalServer]:
    """A `LocalServer` that remembers nothing of other tests. It is started once a session."""
    _openai_session_server.reset()
    yield _openai_session_server
    # Not before the next test only: a fault that stalls would hold the client's closing.
    _openai_session_server.reset()


@pytest.fixture
def openai_env(openai_server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> LocalServer:
    """`openai_server`, with the environment set so that clients made in the test use it."""
    for name in ENVIRONMENT:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("OPENAI_BASE_URL", openai_server.base_url)
    monkeypatch.setenv("OPENAI_API_KEY", "test-key")
    return openai_server


@pytest.fixture
def loopback_only() -> Iterator[None]:
    """Have every connection to another machine fail."""
    from .engine.isolation import loopback_only as guard

    with guard():
        yield
