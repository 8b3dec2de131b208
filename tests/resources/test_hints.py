"""What tools find out about methods at run time: they look at signatures, types and sources."""

from __future__ import annotations

import inspect
import subprocess
import sys
import typing
from collections.abc import Iterator
from typing import Any

import pytest

from openai_core import AsyncOpenAI
from openai_core.types import FileObject
from openai_core.types.chat import ChatCompletion
from openai_sync import OpenAI
from tests.resources.method_facts import METHODS


def methods_of(thing: Any, path: str, seen: set[type]) -> Iterator[tuple[str, Any]]:
    """All public methods of a client: its own, and those of its resources in all their forms."""
    for name in dir(thing):
        if name.startswith("_"):
            continue
        value = getattr(thing, name, None)
        if inspect.isroutine(value):
            yield f"{path}.{name}", value
        elif ".resources." in type(value).__module__ and type(value) not in seen:
            seen.add(type(value))
            yield from methods_of(value, f"{path}.{name}", seen)


@pytest.mark.parametrize("kind", [AsyncOpenAI, OpenAI])
def test_types_of_annotations_are_found(kind: Any) -> None:
    """Of every method; also those that are imported for type checkers alone, and those that depend on a type."""
    client = kind(api_key="k")
    hints: dict[str, Any] = {}
    failed: list[str] = []
    for name, method in methods_of(client, "client", set()):
        try:
            hints[name] = typing.get_type_hints(method)
        except Exception as error:
            failed.append(f"{name}: {error!r}")
    assert failed == []
    assert len(hints) > 1000
    methods = {fact.on(client).__qualname__ for fact in METHODS}
    assert methods <= {method.__qualname__ for _, method in methods_of(client, "client", set())}
    assert {"client.post", "client.get_api_list", "client.videos.create_and_poll"} <= hints.keys()
    assert [name for name, found in hints.items() if isinstance(found.get("return"), str)] == []
    assert ChatCompletion in typing.get_args(typing.get_type_hints(client.chat.completions.create)["return"])


def test_names_that_nobody_knows_are_still_missing() -> None:
    """What is looked up beside a method is no more than what its module says."""
    names = inspect.unwrap(AsyncOpenAI(api_key="k").files.create).__globals__
    assert "FileObject" in names
    assert "Nonsense" not in names
    assert names["FileObject"] is FileObject
    with pytest.raises(NameError, match="Nonsense"):
        eval("list[Nonsense]", names)
    assert eval("list[FileObject] | bytes", names) == list[FileObject] | bytes


def test_methods_are_those_of_the_source() -> None:
    """Looking behind a method leads to its own source and signature."""
    method: Any = AsyncOpenAI(api_key="k").models.retrieve
    assert "async def retrieve" in inspect.getsource(method)
    assert inspect.iscoroutinefunction(method)
    written = list(inspect.signature(inspect.unwrap(method)).parameters)
    assert written == ["self", "model", "options"]


def test_nothing_is_looked_up_before_somebody_asks() -> None:
    """Importing a resource imports nothing for this."""
    code = (
        "import sys; from openai_core import AsyncOpenAI; AsyncOpenAI(api_key='k').chat.completions\n"
        "print([m for m in ('openai_core.names_for_checkers', 'openai_core.pagination') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
