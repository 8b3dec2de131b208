"""Conventions of the code that no linter checks."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
OURS = re.compile(r"openai_(core|sync)\.")


def modules(*packages: str) -> Iterator[tuple[str, str]]:
    """Paths of modules with their source; without the generated types, in which nothing of this can be."""
    for package in packages:
        for path in sorted((ROOT / package).rglob("*.py")):
            place = path.relative_to(ROOT).as_posix()
            if not place.startswith(("openai_core/types/", "benchmarks/.")):  # which makes environments of its own
                yield place, path.read_text(encoding="utf-8")


def is_explained(node: ast.Assert, lines: list[str]) -> bool:
    above, here = lines[node.lineno - 2].strip(), lines[node.lineno - 1]
    return node.msg is not None or "  # " in here or above.startswith("# ") or above == "if TYPE_CHECKING:"


def test_every_assert_says_why_it_holds() -> None:
    found: list[str] = []
    for place, source in modules("openai_core", "openai_sync", "benchmarks"):
        if "assert " not in source:
            continue
        lines = source.splitlines()
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Assert) and not is_explained(node, lines):
                found.append(f"{place}:{node.lineno} {lines[node.lineno - 1].strip()}")
    assert found == []


def test_the_name_of_a_test_is_more_than_one_word() -> None:
    """In a list of failures only the name shows."""
    found = [
        f"{place}: {name}"
        for place, source in modules("tests")
        for name in re.findall(r"^ *(?:async )?def (test_[^\W_]+)\(", source, re.MULTILINE)
        if name != "test_it"  # in the text of a program that tests write
    ]
    assert found == []


def test_headings_of_groups_have_one_form() -> None:
    dashes = re.compile(r"^ *# --", re.MULTILINE)
    assert [place for place, source in modules("openai_core", "openai_sync", "tests") if dashes.search(source)] == []


def test_what_http_brings_back_is_called_a_response() -> None:
    """As in the glossary, where an answer is what a model says. A server may answer, as a verb."""
    noun = re.compile(r"\b(?:an?|the|its|no|short|whole|every|each) answer\b|\banswer's\b", re.IGNORECASE)
    places = modules("openai_core/http", "openai_core/net", "openai_core/calls", "openai_core/testing")
    assert [f"{place}: {found}" for place, source in places for found in noun.findall(source)] == []


def replaced_names(source: str) -> Iterator[tuple[int, str]]:
    """Lines in which a name of the two packages is given another value, where that shows from the text."""
    tree = ast.parse(source)
    ours = {
        (alias.asname or alias.name).partition(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
        if OURS.match((getattr(node, "module", None) or alias.name) + ".")
    }

    def is_ours(node: ast.expr) -> bool:
        while isinstance(node, ast.Attribute):
            node = node.value
        if isinstance(node, ast.Constant):
            return isinstance(node.value, str) and OURS.match(f"{node.value}.") is not None
        return isinstance(node, ast.Name) and node.id in ours

    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            called = ast.unparse(node.func)
            if re.search(r"\b(setattr|delattr|patch|patch\.object|patch\.multiple)$", called) and is_ours(node.args[0]):
                yield node.lineno, ast.unparse(node)
        elif isinstance(node, ast.Assign | ast.AugAssign | ast.Delete):
            targets = [node.target] if isinstance(node, ast.AugAssign) else node.targets
            if any(isinstance(target, ast.Attribute) and is_ours(target) for target in targets):
                yield node.lineno, ast.unparse(node)


def test_no_test_replaces_a_name_of_the_two_packages() -> None:
    """What a test needs to be different is an argument. What users replace, `instrumented` does on their behalf."""
    found = [f"{place}:{at} {what}" for place, source in modules("tests") for at, what in replaced_names(source)]
    assert found == []


def test_replaced_names_are_found() -> None:
    source = """
import time
import openai_core.version
from openai_sync.fanout import run as run_module
def test(monkeypatch, own):
    monkeypatch.setattr("openai_core.version.VERSION", "1")
    monkeypatch.setattr(run_module, "_TOGETHER", 1)
    setattr(openai_core.version, "VERSION", "1")
    with mock.patch.object(run_module.FanOutRun, "close"): ...
    run_module._TOGETHER = 1
    monkeypatch.setattr(time, "monotonic", own)
    own.name = run_module
"""
    assert sorted(at for at, _ in replaced_names(source)) == [6, 7, 8, 9, 10]
