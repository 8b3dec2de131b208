"""The page about the architecture, and what modules say of each other: every file that is named exists."""

from __future__ import annotations

import io
import os
import re
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import anyio
import pytest

import openai_core
from openai_core import AsyncOpenAI
from openai_core.testing import LocalServer
from openai_core.types.chat import ChatCompletionUserMessageParam
from tests.docs.markdown import ROOT

PAGE = (ROOT / "docs/explanation/architecture.md").read_text(encoding="utf-8")
CORE = ROOT / "openai_core"
WRITTEN = ("openai_core", "openai_sync", "benchmarks", "reference_pages")
A_PROGRAM = "program.py"
"""Stands for a program of the reader's."""
FILE = re.compile(r"(?<![\w./-])((?:[\w.]+/)*\w+\.py)\b")


def section(title: str) -> str:
    return PAGE.partition(f"## {title}\n")[2].partition("\n## ")[0]


def prose_of(path: Path) -> Iterator[str]:
    """Comments, and strings that stand alone; nothing if the module names no file at all."""
    source = path.read_text(encoding="utf-8")
    if ".py" not in source:
        return
    before = tokenize.NEWLINE
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        alone = before in (tokenize.NEWLINE, tokenize.NL, tokenize.INDENT, tokenize.DEDENT)
        if token.type == tokenize.COMMENT or (token.type == tokenize.STRING and alone):
            yield token.string
        if token.type != tokenize.COMMENT:
            before = token.type


def missing(text: str, files: set[str]) -> list[str]:
    """The Python files that a text names, and that end no path of `files`."""
    return [
        name
        for name in FILE.findall(text)
        if name != A_PROGRAM and not any(f"/{file}".endswith(f"/{name}") for file in files)
    ]


def python_files(*folders: str) -> list[Path]:
    """All of them, but for environments, in which there are those of others."""
    found = (path for folder in folders for path in sorted((ROOT / folder).rglob("*.py")))
    return [path for path in found if not any(part.startswith(".") for part in path.relative_to(ROOT).parts)]


def test_files_that_docstrings_and_comments_name_exist() -> None:
    files = {path.relative_to(ROOT).as_posix() for path in python_files(*WRITTEN, "tests")}
    places = [*(path for path in python_files(*WRITTEN) if "types" not in path.parts), *ROOT.glob("*.py")]
    found = {str(path.relative_to(ROOT)): missing("\n".join(prose_of(path)), files) for path in places}
    assert {path: names for path, names in found.items() if names} == {}


def test_files_that_pages_for_contributors_name_exist() -> None:
    files = {path.relative_to(ROOT).as_posix() for path in python_files(*WRITTEN, "tests", "docs")}
    pages = [ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs/explanation").glob("*.md"))]
    found = {page.name: missing(page.read_text(encoding="utf-8"), files) for page in pages}
    assert {page: names for page, names in found.items() if names} == {}


def test_types_that_the_page_about_the_generator_names_are_in_their_modules() -> None:
    page = (ROOT / "docs/explanation/generator.md").read_text(encoding="utf-8")
    pairs = re.findall(r"`([A-Z]\w+)`(?: is)? in\s+`([a-z][\w.]+)`", page)
    assert len(pairs) >= 3
    for name, module in pairs:
        paths = list((CORE / "types").rglob(f"{module.replace('.', '/')}.py"))
        assert any(
            re.search(rf"^(?:class )?{name}\b", path.read_text(encoding="utf-8"), re.MULTILINE) for path in paths
        ), name


def test_the_tree_of_the_architecture_page_has_every_folder_and_module() -> None:
    tree = PAGE.partition("```text\n")[2].partition("```")[0]
    core, _, sync = tree.partition("openai_sync/\n")
    listed = {name.rstrip("/") for name in re.findall(r"^  (\w+(?:/|\.py)) ", core, re.MULTILINE)}
    hidden = {"__init__.py", "__main__.py", "__pycache__", "py.typed"}
    there = {path.name for path in CORE.iterdir()} - hidden
    assert sorted(listed - there) == []
    assert sorted(name for name in there - listed - {"helpers"} if not name.endswith(".py")) == []
    modules = {name for name in there if name.endswith(".py")}
    assert sorted(name for name in modules if name not in core) == []
    halves = re.findall(r"^  (\w+\.py) ", sync, re.MULTILINE)
    assert [name for name in halves if not (ROOT / "openai_sync" / name).exists()] == []


def test_at_most_ten_files_are_said_to_decide_a_chat_request() -> None:
    items = re.findall(r"^\d+\. \*\*`", section("The path of a chat request"), re.MULTILINE)
    assert 0 < len(items) <= 10
    assert "decided by these ten files" in section("The path of a chat request")


@pytest.mark.skipif(sys.getprofile() is not None, reason="something else profiles")
def test_architecture_page_lists_every_file_a_chat_request_enters() -> None:
    """Of a plain request over aiohttp, when imports, connections and caches are there."""
    named = FILE.findall(section("The path of a chat request"))
    roots = (CORE, CORE / "http" / "transports")
    known = {(root / name).resolve() for name in named for root in roots if (root / name).exists()}
    entered = anyio.run(files_of_a_warm_call)
    assert sorted(str(path.relative_to(CORE)) for path in entered - known) == []
    assert CORE / "http" / "pipeline.py" in entered


async def files_of_a_warm_call() -> set[Path]:
    home = os.path.dirname(openai_core.__file__) + os.sep
    files: set[str] = set()

    def note(frame: FrameType, event: str, argument: object) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(home):
            files.add(frame.f_code.co_filename)

    message: ChatCompletionUserMessageParam = {"role": "user", "content": "Hello"}
    with LocalServer() as server:
        async with AsyncOpenAI(base_url=server.base_url, api_key="any", transport="aiohttp") as client:
            for _ in range(2):
                await client.chat.completions.create(model="gpt-5", messages=[message])
            sys.setprofile(note)
            try:
                await client.chat.completions.create(model="gpt-5", messages=[message])
            finally:
                sys.setprofile(None)
    return {Path(file).resolve() for file in files}
