"""Stubs say what the facade's classes have, and the core's: no more, no less, with the same types."""

from __future__ import annotations

import ast
import inspect
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import openai_core.resources
import openai_sync
from openai_core._codegen.stubs import obsolete, write_stubs
from openai_core.lacked_names import LackedName
from openai_sync.facade import SyncObject
from openai_sync.inline import InlineObject

ROOT = Path(openai_sync.__file__).parent.parent
STUBS = sorted((ROOT / "openai_sync").rglob("*.pyi"))
PRIVATE = {"openai_sync.resources._resource"}
"""Stubs written by hand, whose names are not those of a module of the core."""

MOVED = {"openai_sync.client.azure": "openai_core.client.azure", "openai_sync.calls.raw": "openai_core.calls.raw"}
TWINS_BY_ANOTHER_NAME = {"LegacyAPIResponse": "LegacyAPIResponse"}

BY_HAND = {
    "WebSocketConnection": "openai_sync.websockets.connection",
    "WebSocketConnectionManager": "openai_sync.websockets.manager",
}
"""Bases of classes in stubs that are written by hand, with their types."""

NOT_FOR_USERS = {"aclose", "take_body", "reconfigure", "portal_backend", "of"}
"""Aliases for writers of `await`, and what the classes keep for the package itself."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Declared:
    """A class in a stub, the class of the facade that it speaks of, and that of the core."""

    node: ast.ClassDef
    twin: Any
    source: Any

    def __str__(self) -> str:
        return self.node.name


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def core_module(name: str) -> ModuleType:
    name = name.replace("openai_sync.websockets", "openai_core.realtime")
    return import_module(MOVED.get(name, name.replace("openai_sync", "openai_core", 1)))


def declared_classes() -> Iterator[Declared]:
    for stub in STUBS:
        name = module_name(stub)
        if name not in PRIVATE:
            for node in ast.parse(stub.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.ClassDef):
                    source = getattr(core_module(name), TWINS_BY_ANOTHER_NAME.get(node.name, f"Async{node.name}"))
                    yield Declared(node, getattr(import_module(name), node.name), source)


ALL_CLASSES = list(declared_classes())
CLASSES = [pytest.param(each, id=f"{each.source.__module__}.{each.node.name}") for each in ALL_CLASSES]


def of_project(kind: Any) -> list[Any]:
    """A class and its bases, without those that every object of the facade or every resource has."""
    return [base for base in kind.__mro__ if base.__module__.startswith("openai_") and base is not SyncObject]


def public(kind: Any) -> set[str]:
    return {
        name
        for base in of_project(kind)
        for name, value in vars(base).items()
        if not name.startswith("_") and not isinstance(value, LackedName)
    }


def members(node: ast.ClassDef) -> dict[str, list[ast.stmt]]:
    found: dict[str, list[ast.stmt]] = {}
    for part in node.body:
        if isinstance(part, Function):
            found.setdefault(part.name, []).append(part)
        elif isinstance(part, ast.Assign):
            found.setdefault(ast.unparse(part.targets[0]), []).append(part)
        elif isinstance(part, ast.AnnAssign):
            found.setdefault(ast.unparse(part.target), []).append(part)
    return found


def said_of(each: Declared) -> set[str]:
    """The public names of a class in its stub, those of its bases included."""
    from openai_core.calls.raw import BaseAPIResponse

    names = {name for name in members(each.node) if not name.startswith("_")}
    for base in each.node.bases:
        name = ast.unparse(base).partition("[")[0]
        if name == "BaseAPIResponse":
            names |= {name for name in vars(BaseAPIResponse) if not name.startswith("_")}
        by_hand = BY_HAND.get(name)
        if by_hand is not None:
            names |= public(getattr(import_module(by_hand), name))
        for other in ALL_CLASSES:
            if other.node.name == name and other.twin in each.twin.__mro__:
                names |= said_of(other)
    return names


# The facade as it runs


@pytest.mark.parametrize("each", CLASSES)
def test_stub_has_the_names_that_the_class_has(each: Declared) -> None:
    assert said_of(each) - NOT_FOR_USERS - {"config"} == public(each.twin) - NOT_FOR_USERS


@pytest.mark.parametrize("each", CLASSES)
def test_stub_has_the_parameters_that_the_method_has(each: Declared) -> None:
    for name, parts in members(each.node).items():
        method = getattr(each.twin, name, None)
        functions = [part for part in parts if isinstance(part, ast.FunctionDef)]
        if not functions or not inspect.isfunction(method) or name.startswith("__") or name == "copy":
            continue  # the client's constructor and copies take what the core's take: see below
        real = [(each.name, each.kind) for each in list(written(method).parameters.values())[1:]]
        for function in functions:
            assert set(kinds(function)) <= set(real), f"{each.node.name}.{name}"
        assert {kind for function in functions for kind in kinds(function)} == set(real), f"{each.node.name}.{name}"


def written(method: Any) -> inspect.Signature:
    """The signature as it is written, with `**params`."""
    behind = getattr(method, "__wrapped__", None)
    return inspect.signature(method if behind is None else inspect.unwrap(behind._fn))


def kinds(function: Function) -> list[tuple[str, Any]]:
    of = inspect.Parameter
    arguments = function.args
    positional = [(argument.arg, of.POSITIONAL_OR_KEYWORD) for argument in arguments.args[1:]]
    by_name = [(argument.arg, of.KEYWORD_ONLY) for argument in arguments.kwonlyargs]
    rest = [(argument.arg, of.VAR_KEYWORD) for argument in (arguments.kwarg,) if argument is not None]
    return [*positional, *by_name, *rest]


# The core


def core_members(kind: Any) -> dict[str, list[ast.stmt]]:
    """The members of a class of the core as it is written, with those of bases that have no twin of their own."""
    found: dict[str, list[ast.stmt]] = {}
    sources = {each.source for each in ALL_CLASSES}
    for base in reversed(of_project(kind)):
        if base is kind or base not in sources:
            found |= written_members(base)
    return found


def written_members(kind: Any) -> dict[str, list[ast.stmt]]:
    node = ast.parse(inspect.getsource(kind)).body[0]
    assert isinstance(node, ast.ClassDef)
    return members(node)


def blocking(text: str) -> str:
    """A type of the core's source, as a blocking caller has it."""
    text = text.replace("'", "")
    text = re.sub(r"^self: _\w+", "self", text)
    text = re.sub(r"AsyncPaginator\[(\w+\[.+\]), [^\[\]]+\]", r"\1", text)
    text = re.sub(r"AsyncPaginator\[PageT, Any\]", "PageT", text)
    text = re.sub(r"\bAsync(\w*Page)\b", r"Sync\1", text)
    return re.sub(r"\bAsync(?=[A-Z])", "", text)


def signature(function: Function) -> tuple[str, str, bool]:
    """A method's parameters and result as a blocking caller has them, without those defaults that are computed."""
    arguments = ast.parse(blocking(ast.unparse(function.args)).join(("lambda: 0\ndef f(", "): ..."))).body[1]
    assert isinstance(arguments, ast.FunctionDef)
    for defaults in (arguments.args.defaults, arguments.args.kw_defaults):
        defaults[:] = [each and (each if isinstance(each, ast.Constant) else ast.Constant(...)) for each in defaults]  # type: ignore[misc]
    returns = "None" if function.returns is None else blocking(ast.unparse(function.returns))
    deprecated = any("deprecated" in ast.unparse(decorator) for decorator in function.decorator_list)
    return ast.unparse(arguments.args), returns.replace("builtins.", ""), deprecated


def overloads_of(parts: list[ast.stmt]) -> list[Function]:
    """The signatures that callers see: of an overloaded method, the overloads."""
    functions = [part for part in parts if isinstance(part, Function)]
    overloads = [part for part in functions if any("overload" in ast.unparse(each) for each in part.decorator_list)]
    return overloads or functions


@pytest.mark.parametrize("each", CLASSES)
def test_stub_has_the_signatures_of_the_core(each: Declared) -> None:
    of_core = core_members(each.source)
    compared = 0
    for name, parts in members(each.node).items():
        if name.startswith("_") or name in NOT_FOR_USERS:
            continue
        # What only the facade has is written in its own class there.
        original = of_core[name] if name in of_core else written_members(each.twin)[name]
        assert [signature(function) for function in overloads_of(parts)] == [
            signature(function) for function in overloads_of(original)
        ], f"{each.node.name}.{name}"
        compared += 1
    assert compared or issubclass(each.source, tuple(other.source for other in ALL_CLASSES)) or not said_of(each)


@pytest.mark.parametrize("each", CLASSES)
def test_stub_makes_views_of_the_same_methods_in_the_same_way(each: Declared) -> None:
    def assigned(of: dict[str, list[ast.stmt]]) -> dict[str, str]:
        return {
            name: blocking(ast.unparse(part.value))
            for name, parts in of.items()
            for part in parts
            if isinstance(part, ast.Assign) and not name.startswith("_") and name not in NOT_FOR_USERS
        }

    assert assigned(members(each.node)) == assigned(core_members(each.source))


@pytest.mark.parametrize("each", [each for each in ALL_CLASSES if "__init__" in members(each.node)], ids=str)
def test_constructor_takes_what_the_asynchronous_one_takes(each: Declared) -> None:
    constructor = members(each.node)["__init__"][-1]
    assert isinstance(constructor, ast.FunctionDef)
    said = {name for name, _ in kinds(constructor)}
    if issubclass(each.twin, InlineObject):
        assert said == set(inspect.signature(each.source).parameters)
        return
    assert said == {"portal_backend", "settings"}
    assert constructor.args.kwarg is not None
    assert constructor.args.kwarg.annotation is not None
    original = each.source.__init__.__annotations__["settings"]
    assert ast.unparse(constructor.args.kwarg.annotation) == original
    taken = {*inspect.signature(each.source).parameters, "portal_backend"}
    assert taken == {*inspect.signature(each.twin).parameters}


# Every resource


RESOURCE_MODULES = [
    found.name
    for found in pkgutil.walk_packages(openai_core.resources.__path__, "openai_core.resources.")
    if "._" not in found.name
]


@pytest.mark.parametrize("name", ["openai_core.resources", *RESOURCE_MODULES])
def test_every_class_of_a_resource_module_is_in_the_facades_twin_of_it(name: str) -> None:
    source = import_module(name)
    twin = import_module(name.replace("openai_core", "openai_sync"))
    stub = Path(str(twin.__file__)).with_suffix(".pyi").read_text(encoding="utf-8")
    nodes = ast.parse(stub).body
    imported = {alias.asname for node in nodes if isinstance(node, ast.ImportFrom) for alias in node.names}
    said = imported | {node.name for node in nodes if isinstance(node, ast.ClassDef)}
    offered = {each for each in dir(source) if each.startswith("Async") and inspect.isclass(getattr(source, each))}
    if not hasattr(source, "__path__"):
        offered = {each for each in offered if getattr(source, each).__module__ == name}
    offered -= {"AsyncIterator", "AsyncStream"}
    for each in offered:
        made = getattr(twin, each.removeprefix("Async"))
        assert made.__name__ == getattr(source, each).__name__.removeprefix("Async")
        assert getattr(twin, each) is getattr(source, each)
        assert {each, each.removeprefix("Async")} <= said


def test_twin_of_a_module_has_nothing_else() -> None:
    from openai_sync.resources import files

    with pytest.raises(AttributeError, match=r"module 'openai_sync\.resources\.files' has no attribute 'Nothing'"):
        _ = files.Nothing  # type: ignore[attr-defined]  # pyright: ignore
    assert {"Files", "AsyncFiles"} <= set(dir(files))


def test_modules_are_found_in_their_package() -> None:
    from openai_sync import resources

    assert resources.chat.completions.messages.Messages.__name__ == "Messages"  # type: ignore[attr-defined]  # pyright: ignore


@pytest.mark.parametrize(
    "stub", [stub for stub in STUBS if "import *" in stub.read_text(encoding="utf-8")], ids=module_name
)
def test_stub_that_gives_all_of_a_package_is_of_that_package(stub: Path) -> None:
    module = import_module(module_name(stub))
    assert f"from {module.__name__} import *" in stub.read_text(encoding="utf-8")
    assert module.__name__.startswith("openai_core.")


# What is committed


def test_committed_stubs_are_what_the_source_gives() -> None:
    files = write_stubs(ROOT)
    changed = [path for path, text in files.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    assert changed == [], "run `nox -s generate`"
    assert obsolete(ROOT, files) == []
