"""The stubs say what the classes have: no more, no less, with the same parameters."""

from __future__ import annotations

import ast
import inspect
import pathlib
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

import openai_sync
from openai_sync.facade import SyncObject

ROOT = pathlib.Path(openai_sync.__file__).parent
STUBS = sorted(ROOT.rglob("*.pyi"))


def module_of(stub: pathlib.Path) -> Any:
    parts = stub.relative_to(ROOT.parent).with_suffix("").parts
    return import_module(".".join(parts).removesuffix(".__init__"))


def classes() -> Iterator[tuple[Any, ast.ClassDef]]:
    for stub in STUBS:
        module = module_of(stub)
        for node in ast.parse(stub.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                yield getattr(module, node.name), node


CLASSES = [pytest.param(kind, node, id=node.name) for kind, node in classes()]


def public(kind: Any) -> set[str]:
    """The public names of a class of the facade, without those of its bases outside the project."""
    bases = [base for base in kind.__mro__ if base not in SyncObject.__mro__]
    return {name for base in bases for name in vars(base) if not name.startswith("_")}


def declared(node: ast.ClassDef) -> dict[str, list[ast.AST]]:
    found: dict[str, list[ast.AST]] = {}
    for part in node.body:
        if isinstance(part, ast.FunctionDef):
            found.setdefault(part.name, []).append(part)
        elif isinstance(part, ast.Assign):
            found.setdefault(part.targets[0].id, []).append(part)  # type: ignore[attr-defined]
        elif isinstance(part, ast.AnnAssign):
            found.setdefault(part.target.id, []).append(part)  # type: ignore[union-attr]
    return {name: parts for name, parts in found.items() if not name.startswith("_")}


def inherited(node: ast.ClassDef) -> set[str]:
    """Names that the stub's class takes from a base of the core, or of the same stub."""
    from openai_core.http.raw import BaseAPIResponse

    names = {ast.unparse(base).partition("[")[0] for base in node.bases}
    of_response = {name for name in vars(BaseAPIResponse) if not name.startswith("_")}
    if "APIResponse" in names:
        response = next(other for _, other in classes() if other.name == "APIResponse")
        return of_response | declared(response).keys()
    return of_response if "raw.BaseAPIResponse" in names else set()


# Aliases for writers of `await`, and what the classes keep for the package itself.
NOT_FOR_USERS = {"aclose", "take_body", "reconfigure", "portal_backend", "of"}


@pytest.mark.parametrize(("kind", "node"), CLASSES)
def test_names(kind: Any, node: ast.ClassDef) -> None:
    said = declared(node).keys() | inherited(node)
    assert public(kind) - NOT_FOR_USERS == {name for name in said if name != "config"} - NOT_FOR_USERS


@pytest.mark.parametrize(("kind", "node"), CLASSES)
def test_parameters(kind: Any, node: ast.ClassDef) -> None:
    for name, parts in declared(node).items():
        method = getattr(kind, name, None)
        if not inspect.isfunction(method) or name in ("copy", "with_options"):
            continue
        real = set(inspect.signature(method).parameters) - {"self", "view"}
        functions = [part for part in parts if isinstance(part, ast.FunctionDef)]
        said = {argument.arg for part in functions for argument in all_arguments(part)} - {"self"}
        assert said == real, f"{node.name}.{name}"


def all_arguments(function: ast.FunctionDef) -> list[ast.arg]:
    arguments = function.args
    return [
        *arguments.posonlyargs,
        *arguments.args,
        *arguments.kwonlyargs,
        *(each for each in (arguments.vararg, arguments.kwarg) if each is not None),
    ]


def test_the_constructor_takes_what_the_asynchronous_one_takes() -> None:
    node = next(node for _, node in classes() if node.name == "OpenAI")
    functions = {part.name: part for part in node.body if isinstance(part, ast.FunctionDef)}
    constructor = {argument.arg for argument in all_arguments(functions["__init__"])}
    assert constructor == {*inspect.signature(openai_sync.AsyncOpenAI.__init__).parameters, "portal_backend"}
    copy = {argument.arg for argument in all_arguments(functions["copy"])}
    assert copy == set(inspect.signature(openai_sync.AsyncOpenAI.copy).parameters)
