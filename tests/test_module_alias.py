"""A package under a second name: one set of modules, however they are imported."""

from __future__ import annotations

import subprocess
import sys

import pytest


def printed(code: str) -> str:
    """What a fresh interpreter prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize(
    "imports",
    [
        "import openai_sync.types.chat.chat_completion as second, openai_core.types.chat.chat_completion as first",
        "import openai_core.types.chat.chat_completion as first, openai_sync.types.chat.chat_completion as second",
        "import openai_sync.auth as second, openai_core.auth as first",
        "from openai_sync import types as second; from openai_core import types as first",
        "from openai_sync.providers import bedrock as second; from openai_core.providers import bedrock as first",
    ],
)
def test_both_names_give_the_same_object(imports: str) -> None:
    assert printed(f"{imports}; print(first is second)") == "True"


def test_a_module_keeps_its_own_name_and_place() -> None:
    code = "import openai_sync.types.chat as chat; print(chat.__name__, chat.__spec__.name, chat.__package__)"
    assert printed(code) == " ".join(["openai_core.types.chat"] * 3)


def test_what_is_not_there_is_not_found() -> None:
    code = """
import importlib.util
import openai_sync.types
print(importlib.util.find_spec("openai_sync.types.nonsense"))
try:
    import openai_sync.types.nonsense
except ModuleNotFoundError as exc:
    print(exc.name)
"""
    assert printed(code).splitlines() == ["None", "openai_sync.types.nonsense"]


def test_importing_a_module_by_its_second_name_leaves_a_function_of_that_name_alone() -> None:
    code = "import openai_sync.providers.bedrock, openai_core.providers as p; print(callable(p.bedrock))"
    assert printed(code) == "True"
