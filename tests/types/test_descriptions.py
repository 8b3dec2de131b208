"""Everything public has a docstring: names, methods, and each field and parameter of the API."""

from __future__ import annotations

import ast
import importlib.util
import inspect
import pkgutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

import openai_core
import openai_sync

ROOT = Path(openai_core.__file__).parent
WITH_PARAMETERS = [ROOT / "types", ROOT / "resources", ROOT / "calls" / "options.py"]


def test_every_field_and_parameter_of_the_api_is_described() -> None:
    files = [file for path in WITH_PARAMETERS for file in (path.rglob("*.py") if path.is_dir() else [path])]
    found = [(file, *one) for file in files for one in fields_in(ast.parse(file.read_text(encoding="utf-8")))]
    assert len(found) > 12_000
    missing = [f"{file.relative_to(ROOT)}: {owner}.{name}" for file, owner, name, doc in found if not doc]
    assert not missing


def test_descriptions_are_sentences() -> None:
    for file in (ROOT / "types").rglob("*.py"):
        for owner, name, doc in fields_in(ast.parse(file.read_text(encoding="utf-8"))):
            place = f"{file.relative_to(ROOT)}: {owner}.{name}: {doc}"
            assert doc, place
            assert doc[0] in "`-0123456789" + doc[0].upper(), place
            assert doc.endswith("."), place
            assert not {"{it}", "{unix}"} & set(doc.split()), place


@pytest.mark.parametrize("package", [openai_core, openai_sync], ids=lambda package: package.__name__)
def test_every_public_name_has_a_docstring(package: ModuleType) -> None:
    missing: set[str] = set()
    for module in packages_in(package):
        missing |= set() if module.__doc__ else {module.__name__}
        for name in getattr(module, "__all__", ()):
            value = getattr(module, name)
            if inspect.isclass(value) and value.__module__.startswith(("openai_core", "openai_sync")):
                missing |= undocumented_in(value)
            elif inspect.isfunction(value) and not value.__doc__:
                missing.add(f"{module.__name__}.{name}")
    assert not missing


def packages_in(package: ModuleType) -> Iterator[ModuleType]:
    """A package and those in it, without private ones."""
    yield package
    for one in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if one.ispkg and not any(part.startswith("_") for part in one.name.split(".")):
            yield importlib.import_module(one.name)


@cache
def undocumented_in(made: type) -> frozenset[str]:
    """The class, its methods and its fields that have no docstring, of their own or by a class above it."""
    place = f"{made.__module__}.{made.__qualname__}"
    missing = set() if made.__dict__.get("__doc__") else {place}
    described = {name for above in made.__mro__ for name, doc in fields_of(above).items() if doc}
    missing |= {f"{place}.{name}" for name in fields_of(made) if name not in described}
    for name, value in vars(made).items():
        function = value.fget if isinstance(value, property) else getattr(value, "func", value)
        if not name.startswith("_") and inspect.isfunction(function) and name not in fields_of(made):
            missing |= set() if inspect.getdoc(getattr(made, name)) or function.__doc__ else {f"{place}.{name}"}
    return frozenset(missing)


@cache
def fields_of(made: type) -> dict[str, str | None]:
    """The public fields of a class of ours, with what stands below each."""
    if not made.__module__.startswith(("openai_core", "openai_sync")):
        return {}
    return {name: doc for owner, name, doc in _fields(made.__module__) if owner == made.__name__}


@cache
def _fields(module: str) -> tuple[tuple[str, str, str | None], ...]:
    if importlib.util.find_spec(module) is None:
        return ()  # a twin, which is made at run time of a class of the core
    return tuple(fields_in(ast.parse(inspect.getsource(importlib.import_module(module)))))


def fields_in(tree: ast.Module) -> Iterator[tuple[str, str, str | None]]:
    """Each annotated public name in a class: the class, the name, and the docstring below it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for index, one in enumerate(node.body):
                target = one.target if isinstance(one, ast.AnnAssign) else None
                if isinstance(target, ast.Name) and not target.id.startswith("_"):
                    yield node.name, target.id, docstring_at(node.body[index + 1 : index + 2])


def docstring_at(body: list[ast.stmt]) -> str | None:
    match body:
        case [ast.Expr(ast.Constant(str(text)))]:
            return text
        case _:
            return None
