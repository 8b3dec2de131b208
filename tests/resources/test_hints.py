"""What tools find out about methods at run time: they look at signatures, types and sources."""

from __future__ import annotations

import inspect
import subprocess
import sys
import typing
from typing import Any

import pytest

from openai_core import AsyncOpenAI
from openai_core.types import FileObject
from openai_core.types.chat import ChatCompletion
from openai_sync import OpenAI
from tests.resources.method_facts import METHODS

BY_HAND = [
    "chat.completions.parse",
    "chat.completions.run_tools",
    "chat.completions.stream",
    "responses.run_tools_stream",
    "responses.stream",
    "files.wait_for_processing",
    "beta.threads.runs.stream",
    "uploads.upload_file_chunked",
    "vector_stores.file_batches.upload_and_poll",
]


def method_of(client: Any, name: str) -> Any:
    """A method by its dotted name."""
    for part in name.split("."):
        client = getattr(client, part)
    return client


@pytest.mark.parametrize("kind", [AsyncOpenAI, OpenAI])
def test_types_of_annotations_are_found(kind: Any) -> None:
    """Also those that are imported for type checkers alone."""
    client = kind(api_key="k")
    methods = [fact.on(client) for fact in METHODS] + [method_of(client, name) for name in BY_HAND]
    for method in methods:
        assert not isinstance(typing.get_type_hints(method)["return"], str)
    created = typing.get_type_hints(client.chat.completions.create)["return"]
    assert ChatCompletion in typing.get_args(created)


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
    assert list(inspect.signature(method).parameters) == ["model", "options"]


def test_nothing_is_looked_up_before_somebody_asks() -> None:
    """Importing a resource imports nothing for this."""
    code = (
        "import sys; from openai_core import AsyncOpenAI; AsyncOpenAI(api_key='k').chat.completions\n"
        "print([m for m in ('openai_core.resources._checked_names', 'openai_core.pagination') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
