"""What editors complete from source alone, by pyright's language server: every resource and method of both clients."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import typing_extensions

from openai_core import AsyncOpenAI
from openai_core.model import Model
from openai_sync import OpenAI
from tests.reliability.language_server import COMMAND, LanguageServer
from tests.reliability.test_completion import resources
from tests.resources.method_facts import METHODS, MethodFact

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(not COMMAND.exists(), reason="needs pyright: the dependency group `types`"),
]

CLIENTS: dict[str, Any] = {"AsyncOpenAI": AsyncOpenAI, "OpenAI": OpenAI}
HEAD = """from typing import Any
from openai_core import AsyncOpenAI
from openai_sync import OpenAI
async def program(client: {}, args: list[Any], kwargs: dict[str, Any]) -> None:
"""


class Probe(NamedTuple):
    """A line of a program, a bar where the cursor is, and the names that must be offered there."""

    line: str
    names: set[str]


def ask(folder: Path, client: str, probes: list[Probe], *, calls: bool = False) -> dict[str, set[str]]:
    """The names that are not offered, by the lines where they are missing."""
    head = HEAD.format(client)
    text = head + "".join(f"    {probe.line.replace('|', '')}\n" for probe in probes)
    missing: dict[str, set[str]] = {}
    with LanguageServer(folder, text) as server:
        look = server.parameters if calls else server.completions
        for number, (line, names) in enumerate(probes, head.count("\n")):
            if lacking := names - look(number, 4 + line.index("|")):
                missing[line] = lacking
    return missing


def one_of_each_resource(facts: Iterator[tuple[MethodFact, Probe]]) -> list[Probe]:
    """The first probe of each resource."""
    found: dict[str, Probe] = {}
    for fact, probe in facts:
        found.setdefault(fact.name.rpartition(".")[0], probe)
    return [*found.values()]


def members(annotation: Any) -> Iterator[Any]:
    yield annotation
    for part in typing.get_args(annotation):
        yield from members(part)


@pytest.mark.parametrize("client", CLIENTS)
def test_resources_and_methods_are_completed(client: str, tmp_path: Path) -> None:
    probes = [Probe(f"client.{path}{'.' if path else ''}|x", names) for path, names in resources().items()]
    assert len(probes) > 90
    assert ask(tmp_path, client, probes) == {}


@pytest.mark.parametrize("client", CLIENTS)
def test_editors_show_parameters_of_every_method(client: str, tmp_path: Path) -> None:
    """Those that a method has at run time are shown for a call that is being written."""
    there = CLIENTS[client](api_key="k", admin_api_key="k")
    probes = [Probe(f"client.{fact.name}(|)", {*inspect.signature(fact.on(there)).parameters}) for fact in METHODS]
    assert len(probes) > 400
    assert ask(tmp_path, client, probes, calls=True) == {}


@pytest.mark.parametrize("client", CLIENTS)
def test_fields_of_answers_are_completed(client: str, tmp_path: Path) -> None:
    """Of one method of each resource that answers with a model."""
    there, word = CLIENTS[client](api_key="k", admin_api_key="k"), "await " if client.startswith("Async") else ""

    def probes() -> Iterator[tuple[MethodFact, Probe]]:
        for fact in METHODS:
            answer = typing.get_type_hints(fact.on(there)).get("return")
            if isinstance(answer, type) and issubclass(answer, Model) and answer is not Model:
                yield fact, Probe(f"({word}client.{fact.name}(*args, **kwargs)).|x", {*answer.model_fields})

    asked = one_of_each_resource(probes())
    assert len(asked) > 50
    assert ask(tmp_path, client, asked) == {}


@pytest.mark.parametrize("client", CLIENTS)
def test_keys_of_dictionaries_are_completed(client: str, tmp_path: Path) -> None:
    """Of one parameter of each resource that is a dictionary, or a list of some."""

    def probes() -> Iterator[tuple[MethodFact, Probe]]:
        for fact in METHODS:
            for name, annotation in parameters(fact):
                dicts = [kind for kind in members(annotation) if typing_extensions.is_typeddict(kind)]
                keys: list[set[str]] = [set(kind.__annotations__) for kind in dicts]
                if keys:
                    listed = any("Iterable" in str(typing.get_origin(each)) for each in members(annotation))
                    value = '[{"|": 1}]' if listed else '{"|": 1}'
                    wanted = keys[0].intersection(*keys[1:])
                    yield fact, Probe(f"client.{fact.name}({name}={value}, **kwargs)", {f'"{key}"' for key in wanted})
                    break

    asked = one_of_each_resource(probes())
    assert len(asked) > 20
    assert ask(tmp_path, client, asked) == {}


def parameters(fact: MethodFact) -> Iterator[tuple[str, Any]]:
    """The parameters of a method with their types."""
    hints = typing.get_type_hints(inspect.unwrap(fact.on(AsyncOpenAI(api_key="k", admin_api_key="k"))))
    (call,) = typing.get_args(hints.get("params")) or (None,)
    if call is not None:
        yield from typing.get_type_hints(call).items()
