"""Every Python block of the documentation runs against the embedded server and prints what it says it prints."""

from __future__ import annotations

import ast
import asyncio
import contextlib
import gc
import inspect
import io
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

from openai_core.testing import LocalServer
from openai_sync.module_client import reset_client
from tests.docs.markdown import ROOT, Example, examples, pages

EXAMPLES = list(examples())


@pytest.fixture(autouse=True)
def _place_to_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with the file that examples upload, and no client left by another test."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes.txt").write_bytes(b"Remember the milk.\n")
    reset_client()


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_example_runs_and_prints_what_it_says(
    example: Example, openai_env: LocalServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    if example.is_test:
        assert_passes_under_pytest(example)
        return
    module = ModuleType("example")
    monkeypatch.setitem(sys.modules, "example", module)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        run(example, module)
    module.__dict__.clear()
    gc.collect()  # what the example left open is reported here, not in another test
    assert_matches(printed.getvalue().splitlines(), example.output)


def run(example: Example, module: ModuleType) -> None:
    """Run an example; one with `await` outside of functions is a cell of a notebook, and runs in an event loop."""
    source = "\n" * (example.line - 1) + example.code
    code = compile(source, example.page, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    if code.co_flags & inspect.CO_COROUTINE:
        asyncio.run(eval(code, module.__dict__))
    else:
        exec(code, module.__dict__)


def test_every_page_with_python_was_found() -> None:
    """A block that is indented or spelled in another way does not slip through."""
    found = Counter(example.page for example in EXAMPLES)
    assert len(found) > 20
    for page in pages():
        fences = re.findall(r"^[ >]*[`~]{3,} *(?:python|py)\b", page.read_text(encoding="utf-8"), re.MULTILINE)
        assert len(fences) == found[str(page.relative_to(ROOT))], page


def assert_matches(printed: list[str], said: list[str]) -> None:
    """The lines are those that were said; `...` in what was said stands for anything."""
    assert len(printed) == len(said), f"printed {printed}, said {said}"
    for line, pattern in zip(printed, said, strict=True):
        assert re.fullmatch(".*".join(map(re.escape, pattern.split("..."))), line.rstrip()), (
            f"{line!r} is not {pattern!r}"
        )


def assert_passes_under_pytest(example: Example) -> None:
    """An example with test functions is a test file."""
    Path("test_example.py").write_text(example.code, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_example.py"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
