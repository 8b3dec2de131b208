"""What is installed, used as a program would: `nox -s build` runs these away from the sources.

They need pytest alone. The embedded server comes with the package, and so does its fixture.
"""

from __future__ import annotations

import asyncio
import importlib
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

import openai_core
import openai_sync
from openai_core import AsyncOpenAI, AuthenticationError, IncompleteStreamError
from openai_core.testing import Fault, LocalServer
from openai_sync import OpenAI

QUESTION = [{"role": "user", "content": "count to 5"}]


@pytest.fixture
def client(openai_server: LocalServer):
    with OpenAI(api_key="any", base_url=openai_server.base_url) as client:
        yield client


def test_version_is_that_of_the_package() -> None:
    assert metadata.version("openai-core") == openai_core.__version__


@pytest.mark.parametrize("package", [openai_core, openai_sync])
def test_every_public_name_is_there(package) -> None:
    missing = [name for name in package.__all__ if not hasattr(package, name)]
    assert missing == []


def test_types_are_for_type_checkers() -> None:
    for package in (openai_core, openai_sync):
        assert (Path(package.__file__).parent / "py.typed").exists()
    assert (Path(openai_sync.__file__).parent / "resources" / "files.pyi").exists()


def test_modules_of_twins_say_what_they_are_about() -> None:
    original = importlib.import_module("openai_core.resources.files")
    twin = importlib.import_module("openai_sync.resources.files")
    assert original.__doc__
    assert (twin.__doc__ or "").startswith(original.__doc__)


def test_every_resource_can_be_imported(client: OpenAI) -> None:
    seen = 0
    waiting = [client]
    while waiting:
        parent = waiting.pop()
        for name in dir(type(parent)):
            if name.startswith(("_", "with_")):
                continue
            found = getattr(parent, name)
            if type(found).__module__.startswith("openai_sync.resources."):
                seen += 1
                waiting.append(found)
    assert seen > 80


def test_calls_give_an_answer_a_stream_and_a_page(client: OpenAI) -> None:
    completion = client.chat.completions.create(model="gpt-4.1-mini", messages=QUESTION)
    assert completion.choices[0].message.content == "1 2 3 4 5"
    with client.responses.create(model="gpt-4.1-mini", input="count to 5", stream=True) as events:
        assert "".join(event.delta for event in events if event.type == "response.output_text.delta") == "1 2 3 4 5"
    assert [model.id for model in client.models.list()]


def test_file_goes_up_and_comes_down(client: OpenAI, tmp_path: Path) -> None:
    (tmp_path / "x.bin").write_bytes(bytes(range(256)))
    file = client.files.create(file=tmp_path / "x.bin", purpose="user_data")
    assert client.files.content(file.id).content == bytes(range(256))


def test_error_says_what_happened(openai_server: LocalServer, client: OpenAI) -> None:
    with openai_server.fault(Fault.status(401)), pytest.raises(AuthenticationError, match="answered 401"):
        client.models.list()


async def _count(base_url: str) -> str:
    async with AsyncOpenAI(api_key="any", base_url=base_url) as client:
        stream = await client.chat.completions.create(model="m", messages=QUESTION, stream=True)
        return "".join([chunk.choices[0].delta.content or "" async for chunk in stream])


def test_a_stream_is_read_on_asyncio(openai_server: LocalServer) -> None:
    assert asyncio.run(_count(openai_server.base_url)) == "1 2 3 4 5"


def test_a_stream_is_read_on_trio(openai_server: LocalServer) -> None:
    trio = pytest.importorskip("trio")
    assert trio.run(_count, openai_server.base_url) == "1 2 3 4 5"


def test_broken_stream_is_told_as_such(openai_server: LocalServer) -> None:
    with openai_server.fault(Fault.truncate(after=b'"content":" 3"')), pytest.raises(IncompleteStreamError):
        asyncio.run(_count(openai_server.base_url))


@pytest.mark.parametrize("command", [("openai_core", "--version"), ("openai_core.doctor",), ("openai_core", "api")])
def test_each_command_can_be_run(command: tuple[str, ...], openai_env: LocalServer) -> None:
    done = subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_programs_of_the_official_package_run(tmp_path: Path, openai_env: LocalServer) -> None:
    program = "from openai import OpenAI\nprint(OpenAI().chat.completions.create(model='m', messages=[{'role': 'user', "
    (tmp_path / "program.py").write_text(program + "'content': 'Hello'}]).choices[0].message.content)")
    run = [sys.executable, "-m", "openai_core.dropin", "program.py"]
    done = subprocess.run(run, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert (done.stdout, done.returncode) == ("You said: Hello\n", 0), done.stderr
