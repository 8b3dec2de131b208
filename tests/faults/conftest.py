"""The grid of faults runs in more worlds: over every transport."""

from __future__ import annotations

import pytest

from tests.worlds import TRANSPORT_WORLDS, World


@pytest.fixture(params=TRANSPORT_WORLDS, ids=str)
def world(request: pytest.FixtureRequest) -> World:
    """The world a test runs in; a test that asks for `client` runs once in each."""
    found: World = request.param
    return found
