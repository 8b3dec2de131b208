"""What the command line takes, and how it ends."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import openai_core
from tests.cli.commands import environment, run

pytestmark = pytest.mark.slow


def test_version_is_that_of_the_package() -> None:
    assert run("--version").stdout == f"openai-core {openai_core.__version__}\n"


def test_installed_command_is_the_module() -> None:
    command = Path(sys.executable).with_name("openai-core")
    done = subprocess.run([command, "--version"], capture_output=True, text=True, check=True, env=environment())
    assert done.stdout == f"openai-core {openai_core.__version__}\n"


@pytest.mark.parametrize(
    "arguments", [(), ("sing",), ("chat", "--attach"), ("demo", "--requests", "0"), ("serve", "--port", "x")]
)
def test_wrong_use_is_status_2_with_a_usage_line(arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stderr.startswith("usage: openai-core")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["demo", "chat", "serve"])
def test_help_names_every_option(command: str) -> None:
    done = run(command, "--help")
    assert done.returncode == 0
    options = {"demo": ["--requests", "--in-flight"], "chat": ["--stream", "--model", "--base-url"]}
    for option in options.get(command, ["--host", "--port", "--api-key"]):
        assert option in done.stdout


@pytest.mark.parametrize("command", ["api", "chat", "demo", "fanout", "serve", "talk"])
def test_descriptions_are_sentences(command: str) -> None:
    """Names keep their capitals, and the description fits a terminal."""
    description = run(command, "--help").stdout.split("\n\n")[1]
    assert description[0].isupper()
    assert description.endswith(".")
    assert not re.search(r"\b(?:api|json|ctrl-c|batch api)\b", description)
    assert max(map(len, description.splitlines())) <= 80


@pytest.mark.parametrize("command", [("chat", "hi"), ("api", "models", "list")])
def test_missing_key_names_the_variable(command: tuple[str, ...]) -> None:
    """Not a parameter of a constructor, which who types a command does not call."""
    done = run(*command)
    assert done.returncode == 2
    message = "there is no API key; set the environment variable OPENAI_API_KEY to one; without a key, try: openai-core"
    assert f"openai-core {command[0]}: {message}" in done.stderr
    assert "api_key=" not in done.stderr


def test_missing_file_is_named() -> None:
    done = run("fanout", "nowhere.jsonl", "-o", "results.jsonl")
    assert (done.returncode, done.stderr) == (2, "openai-core fanout: nowhere.jsonl: No such file or directory\n")


def test_version_imports_no_transport() -> None:
    """A command that sends nothing does not wait for what sends."""
    code = (
        "import sys; from openai_core.cli import main\n"
        "try: main(['--version'])\nexcept SystemExit: pass\n"
        "print(sorted({'aiohttp', 'httpx', 'anyio', 'msgspec'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
