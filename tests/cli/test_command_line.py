"""What the command line takes, and how it ends."""

from __future__ import annotations

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


def test_version_imports_no_transport() -> None:
    """A command that sends nothing does not wait for what sends."""
    code = (
        "import sys; from openai_core.cli import main\n"
        "try: main(['--version'])\nexcept SystemExit: pass\n"
        "print(sorted({'aiohttp', 'httpx', 'anyio', 'msgspec'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
