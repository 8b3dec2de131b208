"""What `help`, `inspect.signature` and notebooks show of every method: its parameters, and what they are for."""

from __future__ import annotations

import ast
import inspect
import pydoc
import subprocess
import sys
import typing
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from openai_core import AsyncOpenAI
from openai_core.calls.options import CallOptions
from openai_core.sentinels import not_given, omit
from openai_sync import OpenAI
from openai_sync.signatures import blocking_type
from tests.resources.method_facts import METHODS, MethodFact

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
OPTIONS = CallOptions.__annotations__.keys()
each_kind = pytest.mark.parametrize("kind", [AsyncOpenAI, OpenAI])


def method_of(client: Any, name: str) -> Any:
    """A method by its dotted name."""
    for part in name.split("."):
        client = getattr(client, part)
    return client


def parameters(method: Any) -> dict[str, inspect.Parameter]:
    return dict(inspect.signature(method).parameters)


@each_kind
@pytest.mark.parametrize("fact", METHODS, ids=str)
def test_each_parameter_is_in_the_signature(kind: Any, fact: MethodFact) -> None:
    """Those of the API, required ones first; those in the path by position; none as `**params`."""
    taken = parameters(fact.on(kind(api_key="k")))
    wanted = {name for where in ("path", "query", "header", "body") for name in fact.parameters(where, required=False)}
    assert {*fact.positional, *wanted} <= taken.keys()
    assert inspect.Parameter.VAR_KEYWORD not in {each.kind for each in taken.values()}
    assert taken.keys() >= OPTIONS
    required = [each.default is each.empty for each in taken.values()]
    assert required == sorted(required, reverse=True)
    if "|" in fact.path or sum(other.name == fact.name for other in METHODS) > 1:
        return  # what is required depends on the form
    needed = {name for where in ("path", "query", "header", "body") for name in fact.parameters(where, required=True)}
    assert needed <= {name for name, each in taken.items() if each.default is each.empty}
    assert all(isinstance(each.annotation, str) for each in taken.values())


@pytest.mark.parametrize("name", [*BY_HAND, *(str(fact.name) for fact in METHODS)])
def test_blocking_signatures_have_the_same_parameters_and_blocking_types(name: str) -> None:
    core, sync = (inspect.signature(method_of(kind(api_key="k"), name)) for kind in (AsyncOpenAI, OpenAI))
    assert list(core.parameters) == list(sync.parameters)
    for text in (sync.return_annotation, *(each.annotation for each in sync.parameters.values())):
        assert "Async" not in str(text)
    assert "->" in str(core)


def test_signature_of_a_chat_completion() -> None:
    """Required ones, those of common use, the others, options; types as they are written; defaults that say so."""
    create = OpenAI(api_key="k").chat.completions.create
    taken = parameters(create)
    assert list(taken)[:3] == ["model", "messages", "stream"]
    assert list(taken)[-7:] == list(OPTIONS)
    assert str(taken["model"]) == "model: 'str | ChatModel'"
    assert str(taken["temperature"]) == "temperature: 'float | Omit | None' = omit"
    assert taken["temperature"].default is omit
    assert taken["timeout"].default is not_given
    assert taken["extra_headers"].default is None
    assert {each.kind for each in taken.values()} == {inspect.Parameter.KEYWORD_ONLY}
    assert inspect.signature(create).return_annotation == "ChatCompletion | Stream[ChatCompletionChunk]"


def test_types_of_results_in_all_forms() -> None:
    core, sync = AsyncOpenAI(api_key="k").chat.completions, OpenAI(api_key="k").chat.completions

    def result(method: Callable[..., Any]) -> Any:
        return inspect.signature(method).return_annotation

    assert result(core.list) == "AsyncPaginator[AsyncCursorPage[ChatCompletion], ChatCompletion]"
    assert result(sync.list) == "SyncCursorPage[ChatCompletion]"
    assert result(core.with_raw_response.create) == "LegacyAPIResponse[ChatCompletion]"
    assert result(core.with_raw_response.list) == "LegacyAPIResponse[AsyncCursorPage[ChatCompletion]]"
    assert result(core.create) == "ChatCompletion | AsyncStream[ChatCompletionChunk]"
    assert result(sync.with_streaming_response.create) == "ResponseContextManager[APIResponse[ChatCompletion]]"
    content = AsyncOpenAI(api_key="k").skills.content.with_streaming_response.retrieve
    assert "AsyncStreamedBinaryAPIResponse" in result(content)


@each_kind
@pytest.mark.parametrize("fact", METHODS, ids=str)
def test_docstring_names_each_parameter(kind: Any, fact: MethodFact) -> None:
    method = fact.on(kind(api_key="k"))
    doc = inspect.getdoc(method)
    assert doc is not None
    assert doc.count("Args:\n") == 1
    lines = doc.splitlines()
    assert max(map(len, lines)) <= 120
    section = lines[lines.index("Args:") + 1 :]
    named = {line.strip().partition(":")[0] for line in section if line.startswith("    ") and line[4] != " "}
    assert {name for name, each in parameters(method).items() if each.kind is each.KEYWORD_ONLY} <= named


def test_descriptions_are_those_beside_the_types() -> None:
    """Also where the keys are inherited, and where a docstring has a section of its own."""
    doc = inspect.getdoc(AsyncOpenAI(api_key="k").responses.parse)
    assert doc is not None
    assert "\n    extra_query: Query parameters to add or replace.\n" in doc
    assert "\n    temperature: " in doc
    assert doc.index("Args:") < doc.index("Raises:") < doc.index("See https://")
    doc = inspect.getdoc(AsyncOpenAI(api_key="k").files.create)
    assert doc is not None
    assert doc.index("on_progress: called with") < doc.index("    file: ") < doc.index("See https://")


def test_help_shows_it() -> None:
    text = pydoc.plain(pydoc.render_doc(OpenAI(api_key="k").chat.completions.create))
    assert "create(*, model: 'str | ChatModel', messages: " in text
    assert "Args:" in text
    assert "idempotency_key: Sent as" in text
    assert "Args:" in str(OpenAI(api_key="k").models.list.__doc__)


@each_kind
def test_types_of_annotations_are_still_those_that_are_written(kind: Any) -> None:
    hints = typing.get_type_hints(kind(api_key="k").chat.completions.create)
    assert set(hints) == {"params", "return"}


def test_nothing_of_it_is_made_before_somebody_asks() -> None:
    code = (
        "import sys; from openai_sync import OpenAI; OpenAI(api_key='k').chat.completions.create\n"
        "print([m for m in ('openai_core.resources._signatures', 'openai_sync.signatures') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("core", "sync"),
    [
        ("AsyncPaginator[AsyncPage[Model], Model]", "SyncPage[Model]"),
        ("AsyncPaginator[AsyncCursorPage[dict[str, int]], X]", "SyncCursorPage[dict[str, int]]"),
        ("A | AsyncStream[B]", "A | Stream[B]"),
        ("AsyncIterator[bytes]", "Iterator[bytes]"),
        ("str", "str"),
        (None, None),
        (int, int),
    ],
)
def test_blocking_methods_have_blocking_types(core: Any, sync: Any) -> None:
    assert blocking_type(core) == sync


@cache
def stub_of(module: str) -> dict[str, ast.ClassDef]:
    tree = ast.parse(Path(f"{import_module(module).__file__}i").read_text(encoding="utf-8"))
    return {each.name: each for each in tree.body if isinstance(each, ast.ClassDef)}


def test_signatures_say_what_the_stubs_say() -> None:
    """The results of the facade's methods at run time are those that type checkers see."""
    compared = 0
    for fact in METHODS:
        method = fact.on(OpenAI(api_key="k"))
        kind = type(method.__self__)
        node = stub_of(kind.__module__)[kind.__name__]
        said = [each for each in node.body if isinstance(each, ast.FunctionDef) and each.name == method.__name__]
        if not said or said[-1].returns is None:
            continue  # it is inherited, from a class beside it
        expected = ast.unparse(said[-1].returns).replace("builtins.", "")
        assert str(inspect.signature(method).return_annotation).replace("builtins.", "") == expected, fact
        compared += 1
    assert compared > 200
