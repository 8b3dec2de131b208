"""What holds for every type of the API, found by walking through the package."""

from __future__ import annotations

import ast
import json
import typing
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import pytest
import typing_extensions

import openai_core.types
from openai_core.model import Model
from openai_core.model.decoding import decoder_for

from .samples import is_struct, sample, structs_in, union_members

ROOT: Final = Path(openai_core.types.__path__[0])
MODULES: Final = sorted(path for path in ROOT.rglob("*.py") if path.name != "__init__.py")
PARTS: Final = sorted(
    {path.relative_to(ROOT).parts[0].removesuffix(".py") for path in MODULES if path.parent != ROOT} | {""}
)
"""The packages directly below `types`; "" stands for the modules beside them."""

# Two of its members are a role and a text each; the first of them that fits is taken.
SAME_BY_SHAPE: Final = {"InputMessagesTemplateTemplateEvalItem"}

# Names types of the websocket library, which only those who open one have loaded.
UNRESOLVED: Final = {"SyncWebSocketConnectionOptions", "WebSocketConnectionOptions"}

parts = pytest.mark.parametrize("part", PARTS)


def modules_of(part: str) -> list[str]:
    """The modules in a package below `types`, at any depth."""
    paths = [path.relative_to(ROOT).with_suffix("") for path in MODULES]
    return [".".join(path.parts) for path in paths if (path.parts[0] if len(path.parts) > 1 else "") == part]


def types_of(part: str) -> Iterator[tuple[str, Any]]:
    """What the modules in a package define or offer, by its place."""
    for name in modules_of(part):
        module = import_module(f"openai_core.types.{name}")
        for public in getattr(module, "__all__", ()):
            yield f"{name}.{public}", getattr(module, public)


def decode(tp: Any, value: object) -> Any:
    return decoder_for(tp, strict=True)(json.dumps(value).encode())


@pytest.mark.slow
@parts
@pytest.mark.parametrize("full", [True, False], ids=["full", "required-only"])
def test_every_struct_decodes_what_it_says_and_gives_it_back(part: str, full: bool) -> None:
    for place, tp in types_of(part):
        if is_struct(tp) and not getattr(tp, "__parameters__", ()):
            value = sample(tp, full=full)
            decoded = decode(tp, value)
            assert type(decoded) is tp, place
            assert decoded.to_dict() == value, place


@parts
def test_every_union_finds_each_of_its_members(part: str) -> None:
    for place, tp in types_of(part):
        if isinstance(tp, type) or any(map(typing_extensions.is_typeddict, union_members(tp))):
            continue
        for struct in structs_in(tp):
            if not getattr(struct, "__parameters__", ()) and struct.__name__ not in SAME_BY_SHAPE:
                assert type(decode(tp, sample(struct, full=True))) is struct, (place, struct)


@parts
def test_every_annotation_resolves(part: str) -> None:
    for place, tp in types_of(part):
        if isinstance(tp, type) and tp.__name__ not in UNRESOLVED:
            hints = typing.get_type_hints(tp)
            assert hints.keys() >= set(getattr(tp, "__annotations__", ())) - {"type"}, place


@parts
def test_every_exported_type_says_what_it_is(part: str) -> None:
    """The docstring of a class, or the string below an alias."""
    for name in modules_of(part):
        package = import_module(f"openai_core.types.{name}".rpartition(".")[0])
        module = import_module(f"openai_core.types.{name}")
        exported = {public for public in package.__all__ if getattr(package, public) is getattr(module, public, None)}
        silent = exported & set(undocumented(Path(str(module.__file__))))
        assert not silent, name


def undocumented(path: Path) -> Iterator[str]:
    """The names that a module defines without a docstring."""
    body = ast.parse(path.read_text(encoding="utf-8")).body
    for one, below in zip(body, [*body[1:], None], strict=True):
        if isinstance(one, ast.ClassDef) and not ast.get_docstring(one):
            yield one.name
        elif isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name) and not isinstance(below, ast.Expr):
            yield one.target.id


def test_the_tree_is_whole() -> None:
    """The walk goes through the whole API."""
    assert len(MODULES) > 850
    assert sum(issubclass(tp, Model) for part in PARTS for _, tp in types_of(part) if isinstance(tp, type)) > 2000
