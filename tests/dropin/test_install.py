"""What `install()` and `python -m openai_core.dropin` do to a process."""

from __future__ import annotations

from pathlib import Path

import pytest

from openai_core.dropin.finder import main
from openai_core.dropin.names import INTERFACE
from tests.dropin.running import run, run_code


def test_the_version_is_that_of_the_names_that_are_offered() -> None:
    code = "import openai, openai.version, openai._version; print(openai.__version__, openai.version.VERSION)"
    assert run_code(code) == f"{INTERFACE} {INTERFACE}"


def test_installing_again_does_nothing() -> None:
    code = "import sys, openai; before = list(sys.meta_path); install(); print(before == sys.meta_path)"
    assert run_code(code) == "True"


@pytest.fixture
def other_package(tmp_path: Path) -> Path:
    """A folder with another package called `openai`, installed as `pip` would."""
    (tmp_path / "openai").mkdir()
    (tmp_path / "openai" / "__init__.py").write_text("__version__ = '1.0'\n")
    (tmp_path / "openai-1.0.dist-info").mkdir()
    (tmp_path / "openai-1.0.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: openai\nVersion: 1.0\n")
    return tmp_path


def test_it_is_too_late_after_the_other_package(other_package: Path) -> None:
    code = f"""
import sys; sys.path.insert(0, {str(other_package)!r})
sys.meta_path.pop(0)
import openai
try:
    install()
except ImportError as exc:
    print(exc)
"""
    said = run_code(code)
    assert said.startswith("openai_core.dropin.install() came too late: openai was imported before, from ")
    assert str(other_package) in said


def test_it_wins_over_an_installed_package_whose_version_is_told(other_package: Path) -> None:
    (other_package / "program.py").write_text(
        "import importlib.metadata, openai\nprint(openai.__version__, importlib.metadata.version('openai'))"
    )
    done = run("program.py", cwd=other_package)
    assert done.stdout.split() == [INTERFACE, "1.0"], done.stderr


def test_a_version_is_told_where_nothing_is_installed() -> None:
    code = """
import importlib.metadata as metadata, sys
sys.path[:] = [entry for entry in sys.path if "site-packages" not in entry]
print(metadata.version("openai"), metadata.distribution("OpenAI").metadata["Name"])
try:
    metadata.version("something-else")
except metadata.PackageNotFoundError:
    print("only that")
"""
    assert run_code(code).split("\n") == [f"{INTERFACE} openai", "only that"]


def test_a_program_gets_its_arguments_and_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "beside.py").write_text("import openai\nNAME = openai.OpenAI.__module__\n")
    (folder / "program.py").write_text("import sys, beside\nprint(__name__, sys.argv[1:], beside.NAME)\n")
    done = run("folder/program.py", "--flag", "x", cwd=tmp_path)
    assert done.stdout.strip() == "__main__ ['--flag', 'x'] openai_sync.client.client", done.stderr


def test_a_module_is_run_with_m(tmp_path: Path) -> None:
    (tmp_path / "tool.py").write_text("import sys, openai\nprint(__name__, sys.argv[1:], openai.OpenAI.__module__)\n")
    done = run("-m", "tool", "x", cwd=tmp_path)
    assert done.stdout.strip() == "__main__ ['x'] openai_sync.client.client", done.stderr


def test_the_status_of_a_program_is_its_own(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text("raise SystemExit(3)\n")
    assert run("program.py", cwd=tmp_path).returncode == 3


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "usage: python -m openai_core.dropin [-m module | program.py] [arguments]"),
        (["-x"], "usage: python -m openai_core.dropin [-m module | program.py] [arguments]"),
        (["lost.py"], "cannot run 'lost.py': there is no such file; a module needs -m before its name"),
    ],
)
def test_what_cannot_be_run_is_refused(arguments: list[str], message: str) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == message


@pytest.mark.slow
def test_spawned_processes_install_it_at_the_program_s_top(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        """
import openai_core.dropin
openai_core.dropin.install()
import multiprocessing
import openai
from openai.types.chat import ChatCompletionMessage

def work(message):
    return openai.OpenAI.__module__, message

if __name__ == "__main__":
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        print(pool.apply(work, [ChatCompletionMessage(role="assistant", content="hello")]))
"""
    )
    done = run(str(program))
    assert done.stdout.startswith("('openai_sync.client.client', ChatCompletionMessage("), done.stderr


def test_models_go_into_pydantic_s_and_can_be_subclassed() -> None:
    pytest.importorskip("pydantic")
    code = """
import openai, pydantic
from openai.types.chat import ChatCompletionMessage
class Turn(pydantic.BaseModel):
    message: ChatCompletionMessage
class Note(openai.BaseModel):
    text: str
turn = Turn.model_validate({"message": {"role": "assistant", "content": "hello"}})
print(isinstance(turn.message, openai.BaseModel), sorted(turn.model_dump(exclude_none=True)["message"].items()))
print(Note.model_validate({"text": "a"}).model_dump())
"""
    assert run_code(code).splitlines() == [
        "True [('content', 'hello'), ('role', 'assistant')]",
        "{'text': 'a'}",
    ]


def test_assigning_to_the_module_is_assigning_to_ours() -> None:
    code = """
import openai, openai_sync
openai.api_key = "k"
openai.OpenAI = "replaced"
print(openai_sync.api_key, openai.api_key, openai_sync.OpenAI)
del openai.OpenAI
print(openai.OpenAI.__name__)
"""
    assert run_code(code).splitlines() == ["k k replaced", "OpenAI"]


def test_classes_that_were_removed_say_what_to_write() -> None:
    code = """
import openai
for use in (lambda: openai.ChatCompletion.create(model="m"), lambda: openai.Edit(), lambda: openai.Model.list()):
    try:
        use()
    except openai.OpenAIError as exc:
        print(exc)
"""
    chat, edit, model = run_code(code).splitlines()
    assert "write client.chat.completions.create(...)" in chat
    assert "it has no successor" in edit
    assert "write client.models.list()" in model


def test_another_loop_goes_on_with_a_stream_that_was_left() -> None:
    """As programs for the official package expect; there, dropping the stream closes it."""
    code = """
import asyncio
from openai_core.testing import LocalServer
import openai

ask = dict(model="m", messages=[dict(role="user", content="a b c")], stream=True)

def one_each(stream):
    for chunk in stream:
        return chunk

async def main(base_url):
    async with openai.AsyncOpenAI(api_key="k", base_url=base_url) as client:
        stream = await client.chat.completions.create(**ask)
        async for first in stream:
            break
        return [first, *[chunk async for chunk in stream]]

with LocalServer() as server, openai.OpenAI(api_key="k", base_url=server.base_url) as client:
    whole = len(list(client.chat.completions.create(**ask)))
    stream = client.chat.completions.create(**ask)
    print(whole > 2, len([one_each(stream), *stream]) == whole, len(asyncio.run(main(server.base_url))) == whole)
"""
    assert run_code(code) == "True True True"


def test_clients_made_before_the_drop_in_is_used_close_a_stream_that_was_left() -> None:
    """What the drop-in changes belongs to the clients made after it, and to their copies; the class stays as it was."""
    code = """
from openai_core.testing import LocalServer
import openai_sync

ask = dict(model="m", messages=[dict(role="user", content="a b c")], stream=True)

def can_go_on(client):
    stream = client.chat.completions.create(**ask)
    for chunk in stream:
        break
    try:
        return len(list(stream)) > 1
    except RuntimeError as exc:
        assert "left" in str(exc), exc
        return False

with LocalServer() as server:
    settings = dict(api_key="k", base_url=server.base_url)
    with openai_sync.OpenAI(**settings) as before:
        import openai
        with openai.OpenAI(**settings) as after:
            print(can_go_on(before), can_go_on(after.with_options(timeout=9)), can_go_on(after))
"""
    assert run_code(code) == "False True True"
