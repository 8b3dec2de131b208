"""Runs the mock server, and gives clients of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Set
from pathlib import Path
from typing import Any

import pytest

import openai_sync
from openai_core import AsyncOpenAI
from openai_core._codegen.document import Document
from openai_core._codegen.generate import load, text_of
from tests.conformance.calls import Operation, operation_of
from tests.conformance.steady import running_steady

SETTINGS: dict[str, Any] = {
    "api_key": "sk-test",
    "admin_api_key": "sk-admin-test",
    "max_retries": 0,
    "_strict_response_validation": True,
}


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("conformance")
    group.addoption("--document", type=Path, help="the API's document; default: the generator's, with its overlays")
    group.addoption("--turns", type=int, default=12, help="of how many members of each union to ask answers")
    group.addoption("--steady", type=Path, required=True, help="the program of @stdy/cli")


@pytest.fixture(scope="session")
def document(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The API's document."""
    given: Path | None = request.config.getoption("--document")
    if given is not None:
        return given.absolute()
    path = tmp_path_factory.mktemp("document") / "openapi.json"
    path.write_text(text_of(load().data), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def operations(document: Path) -> Set[Operation]:
    """The operations of the document."""
    return {operation_of(*each) for each in Document.load(document).operations}


@pytest.fixture(scope="session")
def mock(request: pytest.FixtureRequest, document: Path) -> Iterator[str]:
    """The base URL of steady, running on the document."""
    with running_steady(request.config.getoption("--steady"), document) as address:
        yield address


@pytest.fixture
async def core(mock: str) -> AsyncIterator[AsyncOpenAI]:
    """A strict client of the mock server."""
    async with AsyncOpenAI(base_url=mock, **SETTINGS) as client:
        yield client


@pytest.fixture
def sync(mock: str) -> Iterator[openai_sync.OpenAI]:
    """A strict client of the mock server, of the sync kind."""
    with openai_sync.OpenAI(base_url=mock, **SETTINGS) as client:
        yield client
