"""Types that share a file can be imported from modules that are named after them."""

from __future__ import annotations

import ast
import pickle
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec

import pytest

from tests.imported_modules import sources

EVENT, UNION = "openai_core.types.responses.response_queued_event", "openai_core.types.responses.response_stream_event"


def test_a_module_that_is_named_after_a_type_is_the_one_that_has_it() -> None:
    assert import_module(EVENT) is import_module(UNION)
    assert EVENT not in sources()
    assert UNION in sources()


def test_the_first_import_of_a_program_may_be_of_such_a_module() -> None:
    code = f"from {EVENT} import ResponseQueuedEvent as Event; print(Event.__module__)"
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == UNION
    )


def test_such_a_module_is_an_attribute_of_its_package() -> None:
    code = "import openai_core.types as types; print(types.responses.response_queued_event.__name__)"
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == UNION
    )


def test_a_type_imported_so_is_pickled_by_its_file() -> None:
    event = import_module(EVENT).ResponseErrorEvent
    assert pickle.loads(pickle.dumps(event)) is event


@pytest.mark.parametrize("name", ["response_of_no_kind", "response_queued_event.inner", "chat_completion"])
def test_other_names_are_no_modules(name: str) -> None:
    with pytest.raises(ModuleNotFoundError, match=name.replace(".", r"\.")):
        import_module(f"openai_core.types.responses.{name}")


def test_a_type_of_another_package_is_no_module() -> None:
    """`types` exports `Metadata` of `types.shared`, whose module is there alone."""
    assert find_spec("openai_core.types.metadata") is None
    assert find_spec("openai_core.types.shared.metadata") is not None


def test_modules_of_the_project_import_types_from_their_files() -> None:
    """Type checkers know no other modules, and finding these takes time."""
    files = sources()
    imported = {(module, name) for module in files for name in _imported_types(module)}
    assert len(imported) > 1000
    assert sorted(f"{module}: {name}" for module, name in imported if name not in files) == []


def _imported_types(module: str) -> Iterator[str]:
    """The modules of types that a module imports names from."""
    path = sources()[module]
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            parents = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            source = ".".join([*parents, *([node.module] if node.module else [])])
            if source.startswith("openai_core.types"):
                yield source
                yield from (f"{source}.{one.name}" for one in node.names if one.name.islower())
