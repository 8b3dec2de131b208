"""The packages import nothing until asked, and tools see what is in them all the same."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from openai_core.lazy import lazy_exports

from .facts import PACKAGES

packages = pytest.mark.parametrize("package", sorted(PACKAGES))


def checker_branch(package: str) -> dict[str, str]:
    """Name to relative module, as the `if TYPE_CHECKING` branch of the package imports them."""
    path = import_module(package).__file__
    assert path is not None
    tree = ast.parse(Path(path).read_text())
    (branch,) = (n for n in tree.body if isinstance(n, ast.If) and ast.unparse(n.test) == "TYPE_CHECKING")
    imports = [n for n in branch.body if isinstance(n, ast.ImportFrom) and n.module is not None]
    return {a.name: "." * (n.level - 1 or 0) + f"{n.module}" for n in imports for a in n.names}


def modules_after(statement: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after `statement`."""
    code = f"{statement}\nimport sys\nprint(*sys.modules)"
    return set(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split())


@packages
def test_table_all_and_checker_branch_are_equal(package: str) -> None:
    """What runs, what `import *` gives and what type checkers see are the same names from the same modules."""
    module = import_module(package)
    table = {n: m[1:] if m.startswith("..") else m for n, m in module._MODULES.items()}
    assert checker_branch(package) == table
    assert module.__all__ == sorted(table)


@packages
def test_exports_the_official_names(package: str) -> None:
    """Each package exports the names that it has in the official client."""
    assert set(import_module(package).__all__) >= PACKAGES[package]


@packages
def test_name_is_its_modules_object(package: str) -> None:
    """A name asked of the package is the very object in its module, and is stored in the package."""
    module = import_module(package)
    for name, where in module._MODULES.items():
        defining = import_module(where if where.startswith(".") else f".{where}", package)
        assert getattr(module, name) is getattr(defining, name)
        assert vars(module)[name] is getattr(defining, name)


@packages
def test_dir_lists_every_name(package: str) -> None:
    """Completion in a prompt offers names that were never asked for."""
    assert set(dir(import_module(package))) >= PACKAGES[package]


def test_submodules_are_attributes() -> None:
    """`types.chat.completion_create_params` needs no import of its own."""
    code = """
import openai_core.types as types
types.chat.completion_create_params.CompletionCreateParamsStreaming
types.chat.completions.message_list_params.MessageListParams
types.shared_params.metadata.Metadata
"""
    assert "openai_core.types.chat.completions.message_list_params" in modules_after(code)


@packages
def test_unknown_name_is_an_attribute_error(package: str) -> None:
    """A name that does not exist is reported as Python does, so that `hasattr` works."""
    module = import_module(package)
    with pytest.raises(
        AttributeError, match=f"module '{package}' has no attribute 'ChatCompletoin'; its names are those"
    ) as caught:
        _ = module.ChatCompletoin
    assert caught.value.name == "ChatCompletoin"
    assert not hasattr(module, "__wrapped__")
    assert not hasattr(module, "_repr_html_")


def test_missing_dependency_of_a_submodule_is_not_hidden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An import error inside a submodule is raised as it is, not turned into an unknown name."""
    package = tmp_path / "lazy_package_for_test"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "broken.py").write_text("import a_module_that_nobody_has\n")
    monkeypatch.syspath_prepend(tmp_path)
    import_module("lazy_package_for_test")
    get, _ = lazy_exports("lazy_package_for_test", {})
    with pytest.raises(ModuleNotFoundError, match="a_module_that_nobody_has"):
        get("broken")


def test_packages_import_nothing() -> None:
    """Importing the packages imports no type."""
    loaded = modules_after("import " + ", ".join(sorted(PACKAGES)))
    assert {m for m in loaded if m.startswith("openai_core.types")} == PACKAGES.keys()


def test_chat_imports_no_responses() -> None:
    """One resource's types do not bring in another's."""
    loaded = modules_after(
        "from openai_core.types.chat import ChatCompletion, ChatCompletionChunk, completion_create_params"
    )
    assert not {m for m in loaded if m.startswith("openai_core.types.responses")}
    assert len({m for m in loaded if m.startswith("openai_core.types")}) <= 60


def test_responses_import_no_chat() -> None:
    """A response, its stream events and its input need no chat type; only the parsing helpers' tools name one."""
    loaded = modules_after("from openai_core.types.responses import Response, ResponseStreamEvent")
    assert not {m for m in loaded if m.startswith("openai_core.types.chat")}
