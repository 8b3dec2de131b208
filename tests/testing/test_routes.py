"""The table of behaviours: each row leads to a handler that says which path it is for."""

from __future__ import annotations

import re

import pytest

from openai_core.testing.engine.checked_routes import CHECKED
from openai_core.testing.engine.routes import find, methods
from openai_core.testing.synthesis.surface import surface


@pytest.mark.parametrize(("method", "path", "name"), CHECKED)
def test_a_row_leads_to_its_handler(method: str, path: str, name: str) -> None:
    route = find(method, tuple(path[1:].replace("*", "some").split("/")))
    assert route is not None
    assert route.checked
    assert f"{route.handler.__module__.rpartition('.')[2]}.{route.handler.__name__}" == name
    assert re.sub(r"\{\w+\}", "*", route.handler.__doc__ or "") == f"{method} {path}"


@pytest.mark.parametrize(("method", "path", "name"), CHECKED)
def test_a_row_is_an_operation_of_the_client(method: str, path: str, name: str) -> None:
    assert surface().find(method, tuple(path[1:].replace("*", "some").split("/"))) is not None


def test_unknown_paths_lead_nowhere() -> None:
    assert find("GET", ("songs",)) is None
    assert methods(("songs",)) == []
    assert methods(("batches", "batch_1")) == ["GET"]
