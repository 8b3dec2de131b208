"""The page about errors has every exception that a program can meet, and says where it is imported from."""

from __future__ import annotations

import builtins
import re
from importlib import import_module
from typing import Any

import openai_core
import openai_sync
from tests.docs.markdown import ROOT

INTERNAL = {
    "ArgumentsError": "its text is sent to the model",
    "AwaitableError": "becomes a DecisionsToolRunnerError",
    "BrokenOff": "of the embedded server: breaks a stream off",
    "ContractViolation": "becomes an APIResponseValidationError, for strict clients",
    "EventTooLargeError": "becomes an APIError",
    "HandshakeError": "becomes an APIConnectionError",
    "HeadTooLong": "becomes a ResponseLimitError",
    "IteratorInBody": "the iterator is read, and the body encoded again",
    "LineError": "becomes an InputError",
    "LinkAborted": "becomes a ClosedError",
    "MissingStreamClassError": "for programs that name it in `except`; nothing raises it",
    "MultipartError": "of the embedded server: becomes an answer of status 400",
    "ProxyRefused": "becomes a ConnectError",
    "Refusal": "of the embedded server: becomes its answer",
    "ServerNotStartedError": "of the demo: printed by the command line",
    "UnusableError": "becomes a ToolRunnerError",
}
"""Exceptions that reach no program, with what becomes of them."""
CLASS = re.compile(r"^class (\w+)\(([^)]*)\):", re.MULTILINE)
NOT_LIBRARY = ("_codegen", "_pyinstaller", "types", "resources")


def page() -> str:
    return (ROOT / "docs/reference/errors.md").read_text(encoding="utf-8")


def exceptions() -> dict[str, str]:
    """The exception classes of the package without an underscore, with their modules: read, not imported."""
    classes: dict[str, tuple[str, list[str]]] = {}
    for path in sorted((ROOT / "openai_core").rglob("*.py")):
        place = path.relative_to(ROOT)
        if place.parts[1] in NOT_LIBRARY and place.parts[2:3] != ("_methods",):
            continue
        for name, given in CLASS.findall(path.read_text(encoding="utf-8")):
            bases = [base.strip().rpartition(".")[2] for base in given.split(",")]
            classes[name] = (".".join(place.with_suffix("").parts), bases)
    raised = {
        name for name, value in vars(builtins).items() if isinstance(value, type) and issubclass(value, BaseException)
    }
    raised |= {"CancelledError"}
    while more := {name for name, (_, bases) in classes.items() if name not in raised and raised & {*bases}}:
        raised |= more
    return {name: classes[name][0] for name in raised & classes.keys() if not name.startswith("_")}


def rows() -> dict[str, str]:
    """The errors of the table of parts, with the module that each is imported from."""
    found: dict[str, str] = {}
    for names, module in re.findall(r"^\| (`\w+`(?:, `\w+`)*) \| `([\w.]+)` \|", page(), re.MULTILINE):
        if module.startswith("openai_core"):
            found |= dict.fromkeys(re.findall(r"\w+", names), module)
    return found


def tree() -> list[str]:
    return re.findall(r"^[│├└─ ]*(\w+) +", page().partition("```text\n")[2].partition("```")[0], re.MULTILINE)


def test_every_error_is_in_the_reference() -> None:
    known, there = {*tree(), *rows(), *INTERNAL}, exceptions()
    assert {name: module for name, module in there.items() if name not in known} == {}
    assert [name for name in INTERNAL if name not in there] == []


def test_every_error_of_the_tree_can_be_imported_from_both_packages() -> None:
    elsewhere = {"SubjectTokenProviderError", "MutuallyExclusiveAuthError"}
    for package in (openai_core, openai_sync):
        assert [name for name in tree() if name not in elsewhere and not hasattr(package, name)] == []


def test_the_tree_shows_what_each_error_derives_from() -> None:
    lines = page().partition("```text\n")[2].partition("```")[0].splitlines()
    above: list[Any] = []
    for line in lines:
        branch, name = re.match(r"([│├└─ ]*)(\w+)", line).groups()  # type: ignore[union-attr]
        kind = found(name)
        depth = len(branch) // 4
        if depth:
            assert above[depth - 1] in kind.__mro__, name
        above[depth:] = [kind]


def found(name: str) -> Any:
    modules = (openai_core, *(import_module(f"openai_core.{each}") for each in ("errors", "client.azure")))
    return next(getattr(module, name) for module in modules if hasattr(module, name))


def test_errors_of_parts_can_be_imported_from_the_module_that_is_named() -> None:
    for name, module in rows().items():
        assert issubclass(getattr(import_module(module), name), BaseException), name


def test_the_table_says_what_each_error_derives_from() -> None:
    for name, base in re.findall(r"^\| `(\w+)` \| `openai_core[\w.]*` \| .*; an? `([\w.]+)` \|$", page(), re.MULTILINE):
        bases = [kind.__name__ for kind in getattr(import_module(rows()[name]), name).__mro__]
        assert base.rpartition(".")[2] in bases, name
