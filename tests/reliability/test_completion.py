"""Names are completed: in a real kernel, and by jedi, on which notebooks and editors rely. All resources, both clients.

What type checkers complete is in `tests/typing`: they read the same annotations that are checked there.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from openai_core import AsyncOpenAI
from openai_sync import OpenAI
from tests.resources.method_facts import METHODS

needs_kernel = pytest.mark.skipif(
    any(find_spec(name) is None for name in ("jupyter_client", "ipykernel", "jedi")),
    reason="needs ipykernel and jedi: the dependency group `servers`",
)
needs_jedi = pytest.mark.skipif(find_spec("jedi") is None, reason="needs jedi: the dependency group `servers`")
pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

CLIENTS = {"client": OpenAI, "async_client": AsyncOpenAI}
SOURCE = """
from openai_core import AsyncOpenAI
from openai_sync import OpenAI
client, async_client = OpenAI(api_key="k"), AsyncOpenAI(api_key="k")
"""


def resources() -> dict[str, set[str]]:
    """Each resource by its dotted name, the client's own being empty, with the names that it must complete."""
    found: dict[str, set[str]] = {}
    for fact in METHODS:
        parts = fact.name.split(".")
        for n, part in enumerate(parts):
            found.setdefault(".".join(parts[:n]), set()).add(part)
    return found


RESOURCES = resources()


@pytest.fixture
def jedi(tmp_path: Path) -> Any:
    """With a cache of its own: another process may be writing the common one."""
    module: Any = import_module("jedi")
    module.settings.cache_directory = str(tmp_path)
    return module


def wanted() -> Iterator[tuple[str, set[str]]]:
    for client in CLIENTS:
        for resource, names in RESOURCES.items():
            yield f"{client}.{resource}." if resource else f"{client}.", names


@needs_kernel
def test_kernel_completes_everywhere() -> None:
    """Resources, methods, parameters of all methods of the most used resources, constructors, fields of answers."""
    expected = dict(wanted())
    for client in CLIENTS:
        expected[f"{client}.ch"] = {"chat"}
        expected[f"{client}.chat.completions.create(mo"] = {"model=", "modalities=", "moderation="}
        expected[f"{client}.responses.create(inp"] = {"input="}
        expected[f"{client}.responses.with_raw_response."] = {"create", "retrieve"}
    expected |= {"AsyncOpenAI(ap": {"api_key="}, "OpenAI(por": {"portal_backend="}, "completion.": {"choices", "usage"}}
    program = Path(__file__).with_name("kernel_completions.py")
    done = subprocess.run(
        [sys.executable, program], input=json.dumps([*expected]), capture_output=True, text=True, timeout=240
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout)
    missing = {}
    for text, names in expected.items():
        there = {match.removeprefix(text.rpartition(".")[0] + ".").removeprefix(".") for match in found[text]}
        if not names - {"modalities=", "moderation="} <= there:
            missing[text] = names - there
    assert missing == {}


@needs_jedi
@pytest.mark.parametrize("name", CLIENTS)
def test_jedi_completes_objects_at_hand(jedi: Any, name: str) -> None:
    """As in a notebook, where the client exists."""
    client: Any = CLIENTS[name](api_key="k")
    for resource, names in RESOURCES.items():
        text = f"{name}.{resource}." if resource else f"{name}."
        found = {each.name for each in jedi.Interpreter(text, [{name: client}]).complete()}
        assert names <= found, text
    text = f"{name}.chat.completions.create("
    (signature,) = jedi.Interpreter(text, [{name: client}]).get_signatures()
    assert [each.name for each in signature.params][:2] == ["model", "messages"]
    assert "model=" in {each.name for each in jedi.Interpreter(text + "mo", [{name: client}]).complete()}


@needs_jedi
@pytest.mark.parametrize("name", CLIENTS)
def test_jedi_completes_source(jedi: Any, name: str) -> None:
    """As in an editor, where nothing has run."""
    script = jedi.Script
    for resource, names in RESOURCES.items():
        text = f"{name}.{resource}." if resource else f"{name}."
        assert names <= {each.name for each in script(SOURCE + text).complete()}, text
    if name == "client":
        fields = {each.name for each in script(f"{SOURCE}client.files.retrieve('x').").complete()}
        assert {"filename", "created_at"} <= fields
