"""Files for environments, and the artifacts of turns; in every world."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core import NotFoundError
from openai_core.lib.beta.agents import (
    AgentFilePreparationError,
    AgentFileStagingError,
    AgentTurnResult,
    PreparedAgentFiles,
)
from openai_core.resources._methods.environment_paths import checked_destination
from openai_core.testing import Fault, LocalServer
from openai_core.types.beta.agents.sessions.turn import Turn
from tests.agents.events import turn

pytestmark = pytest.mark.anyio


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A directory with files, one of them hidden, and a directory."""
    (tmp_path / "sub").mkdir()
    (tmp_path / "empty").mkdir()
    for name, text in {"b.txt": "b", "a.txt": "a", ".hidden": "h", "sub/c.md": "c"}.items():
        (tmp_path / name).write_text(text)
    return tmp_path


def paths(prepared: PreparedAgentFiles) -> list[str]:
    return [each["path"] for each in prepared.files]


async def test_files_for_a_new_environment_are_uploaded_in_order(client: Any, server: LocalServer, root: Path) -> None:
    """They are uploaded in order; what comes back is what a session takes."""
    wanted = {"/workspace/two": root / "b.txt", "/workspace/x/one": str(root / "a.txt")}
    prepared = await client.beta.agents.environments.files.prepare(wanted, extra_headers={"x-mine": "1"})
    assert paths(prepared) == list(wanted)
    assert [each["file_id"] for each in prepared.files] == prepared.uploaded_file_ids
    assert {each["type"] for each in prepared.files} == {"file_id"}
    assert [(one.method, one.path) for one in server.requests] == [("POST", "/files")] * 2
    assert [one.headers["x-mine"] for one in server.requests] == ["1", "1"]
    assert b"user_data" in server.requests[0].body
    assert (await (await client.files.content(prepared.uploaded_file_ids[0])).aread()) == b"b"
    assert await client.beta.agents.environments.files.prepare({}) == PreparedAgentFiles()


@pytest.mark.parametrize(
    ("include", "found"),
    [
        (["*.txt"], ["a.txt", "b.txt"]),
        (["**/*"], [".hidden", "a.txt", "b.txt", "sub/c.md"]),
        (["sub/*", "a.txt", "./a.txt", "empty", "nothing"], ["a.txt", "sub/c.md"]),
    ],
)
@pytest.mark.parametrize("destination", ["/workspace", "/workspace/in"])
async def test_a_directory_is_prepared_for_a_new_environment(
    client: Any, root: Path, include: list[str], found: list[str], destination: str
) -> None:
    files = client.beta.agents.environments.files
    prepared = await files.prepare_directory(root, destination=destination, include=include)
    assert paths(prepared) == [f"{destination}/{name}" for name in found]


@pytest.mark.parametrize(
    ("include", "kind", "text"),
    [
        ("*.txt", TypeError, r"write \['\*\.txt'\]"),
        ([], ValueError, "no pattern"),
        (["../*"], ValueError, "stay in the directory"),
        (["sub/../a.txt"], ValueError, "stay in the directory"),
        (["/etc/*"], ValueError, "stay in the directory"),
        (["C:/x"], ValueError, "stay in the directory"),
        (["."], ValueError, "stay in the directory"),
        ([""], ValueError, "stay in the directory"),
        (["*.csv"], ValueError, "selects no file"),
        (["sub"], ValueError, "selects no file"),
    ],
)
async def test_patterns_that_leave_the_directory_are_refused(
    client: Any, server: LocalServer, root: Path, include: Any, kind: type[Exception], text: str
) -> None:
    with pytest.raises(kind, match=text):
        await client.beta.agents.environments.files.prepare_directory(
            root, destination="/workspace/in", include=include
        )
    assert not server.requests


async def test_links_and_directories_are_refused_as_local_files(client: Any, server: LocalServer, root: Path) -> None:
    """Links, directories and what is not there; before anything is sent."""
    files = client.beta.agents.environments.files
    (root / "link").symlink_to(root / "a.txt")
    (root / "linked").symlink_to(root / "sub")
    for name, text in {"link": "links are not", "sub": "only regular", "none": "No such file"}.items():
        with pytest.raises(ValueError, match=text):
            await files.prepare({"/workspace/a": root / "a.txt", "/workspace/b": root / name})
    for include in (["*"], ["linked/*"]):
        with pytest.raises(ValueError, match="links are not"):
            await files.prepare_directory(root, destination="/workspace/in", include=include)
    for top in (root / "linked", root / "a.txt", root / "none"):
        with pytest.raises(ValueError, match="root has to be a directory"):
            await files.prepare_directory(top, destination="/workspace/in", include=["*"])
    assert not server.requests


async def test_an_upload_that_fails_tells_of_those_before(client: Any, server: LocalServer, root: Path) -> None:
    wanted = {f"/workspace/{name}": root / "a.txt" for name in "abc"}
    with server.fault(Fault.status(404), path="/files", match=lambda one: len(server.requests) > 1):
        with pytest.raises(AgentFilePreparationError, match=r"^an upload failed after 1 that did not; ") as caught:
            await client.beta.agents.environments.files.prepare(wanted)
    assert paths(caught.value.prepared) == ["/workspace/a"]
    assert len(caught.value.prepared.uploaded_file_ids) == 1
    assert isinstance(caught.value.__cause__, NotFoundError)
    assert pickle.loads(pickle.dumps(caught.value)).prepared == caught.value.prepared


STAGED = {"environment_id": "env_1", "object": "agent.environment.file", "path": "/workspace/a", "size_bytes": 1}


async def test_a_file_for_an_environment_is_uploaded_and_staged(client: Any, server: LocalServer) -> None:
    files = client.beta.agents.environments.files
    with server.fault(Fault.body(json.dumps(STAGED)), path="/agents/environments/env_1/files"):
        staged = await files.upload("env_1", file=("a", b"x"), path="/workspace/a", extra_headers={"x-mine": "1"})
    assert staged.file.path == "/workspace/a"
    assert [one.headers["x-mine"] for one in server.requests] == ["1", "1"]
    sent = {"type": "file_id", "file_id": staged.uploaded_file_id, "path": "/workspace/a"}
    assert server.requests[1].json == sent


async def test_a_file_that_is_uploaded_but_not_added(client: Any, server: LocalServer) -> None:
    files = client.beta.agents.environments.files
    with server.fault(Fault.status(404), path="/agents/environments/*"):
        with pytest.raises(AgentFileStagingError) as caught:
            await files.upload("env_1", file=b"x", path="/workspace/a")
    assert (await client.files.retrieve(caught.value.uploaded_file_id)).purpose == "user_data"
    assert isinstance(caught.value.__cause__, NotFoundError)
    assert pickle.loads(pickle.dumps(caught.value)).uploaded_file_id == caught.value.uploaded_file_id
    server.reset()
    with server.fault(Fault.status(404), path="/files"), pytest.raises(NotFoundError):
        await files.upload("env_1", file=b"x", path="/workspace/a")
    server.reset()
    for arguments in (("", "/workspace/a"), ("env_1", "a")):
        with pytest.raises(ValueError, match=r"not empty|below /workspace"):
            await files.upload(arguments[0], file=b"x", path=arguments[1])
    with pytest.raises(TypeError, match=r"environments\.files\.upload"):
        await files.upload("env_1", file=b"x", path="/workspace/a", purpose="x")
    assert not server.requests


@pytest.mark.parametrize(
    "path", ["", "a", "/", "/workspace", "/workspace/", "/workspace/a/", "/workspacea/b", "/workspace//a", "/etc/a"]
)
def test_paths_that_no_file_of_an_environment_has(path: str) -> None:
    with pytest.raises(ValueError, match="an environment"):
        checked_destination(path)


@given(st.lists(st.text("ab./\\\0é ", max_size=4), max_size=4))
def test_paths_of_files_stay_below_the_workspace(parts: list[str]) -> None:
    path = "/".join(["/workspace", *parts])
    try:
        checked_destination(path)
    except ValueError:
        return
    names = path.split("/")
    assert names[:2] == ["", "workspace"]
    assert len(names) > 2
    assert not {"", ".", ".."} & {*names[1:]}
    assert not {"\\", "\0"} & {*path}


def artifact(number: int, path: str, turn_id: str = "turn_1") -> dict[str, Any]:
    common = {"created_at": 1, "environment_id": "env_1", "object": "agent.session.artifact", "session_id": "sess_1"}
    return {"id": f"artifact_{number}", "path": path, "turn_id": turn_id, "size_bytes": 3, **common}


def made(server: LocalServer, *artifacts: dict[str, Any]) -> AgentTurnResult[Any]:
    """Have the server know these artifacts. Returns the result of the turn `turn_1`."""
    listed = {"object": "list", "data": list(artifacts), "has_more": False, "first_id": None, "last_id": None}
    server.fault(Fault.body(json.dumps(listed)), path="/agents/sessions/sess_1/artifacts")
    return AgentTurnResult(Turn.model_validate(turn("completed")), [])


async def test_an_artifact_of_a_turn(client: Any, server: LocalServer, tmp_path: Path) -> None:
    """The one of the path that this turn made, not what another turn did."""
    other = artifact(1, "/workspace/o", "turn_0")
    result = made(server, other, artifact(2, "/workspace/o"), artifact(3, "/workspace/p"))
    content = Fault.body(b"abc", content_type="application/octet-stream")
    artifacts = client.beta.agents.sessions.artifacts.for_result(result)
    assert not server.requests
    with server.fault(content, path="/agents/sessions/sess_1/artifacts/artifact_2/content"):
        assert (await artifacts.content("/workspace/o")).read() == b"abc"
        (tmp_path / "o").write_text("what was there before")
        found = await artifacts.download("/workspace/o", to=tmp_path / "o", extra_headers={"x-mine": "1"})
    assert found.id == "artifact_2"
    assert (tmp_path / "o").read_bytes() == b"abc"
    assert server.requests[-1].headers["x-mine"] == "1"


async def test_artifacts_that_are_not_there(client: Any, server: LocalServer, tmp_path: Path) -> None:
    result = made(server, artifact(1, "/workspace/o"), artifact(2, "/workspace/o"), artifact(3, "/workspace/p"))
    artifacts = client.beta.agents.sessions.artifacts.for_result(result)
    with pytest.raises(ValueError, match=r"^turn turn_1 has 2 files with the path '/workspace/o'; "):
        await artifacts.content("/workspace/o")
    with pytest.raises(ValueError, match=r"^turn turn_1 has no file with the path 'o'; "):
        await artifacts.content("o")
    with server.fault(Fault.status(404), path="/agents/sessions/*"), pytest.raises(NotFoundError):
        await artifacts.download("/workspace/p", to=tmp_path / "p")
    assert not (tmp_path / "p").exists()
