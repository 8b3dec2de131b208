"""Calls that wait for an end, in every world: runs, videos, files of vector stores and batches of them."""

from __future__ import annotations

import io
import pathlib
import threading
import warnings
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import anyio
import pytest

from openai_core import APIConnectionError, BadRequestError, NotFoundError, PollTimeoutError
from openai_core.testing import Fault, LocalServer, Reply, ToolCall
from tests.closing import error_of_closing

pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore:.*is deprecated:DeprecationWarning")]

FAST: dict[str, Any] = {"poll_interval_ms": 1}


def still(status: str) -> Any:
    return Fault.unknown_fields({"status": status})


async def video(client: Any) -> tuple[Callable[..., Awaitable[Any]], str, str]:
    made = await client.videos.create(prompt="a cat")
    return partial(client.videos.poll, made.id), f"/videos/{made.id}", "in_progress"


async def stored_file(client: Any) -> tuple[Callable[..., Awaitable[Any]], str, str]:
    store = await client.vector_stores.create()
    file = await client.files.create(file=b"x", purpose="assistants")
    await client.vector_stores.files.create(store.id, file_id=file.id)
    return (
        partial(client.vector_stores.files.poll, file.id, vector_store_id=store.id),
        f"/vector_stores/{store.id}/files/{file.id}",
        "in_progress",
    )


async def batch(client: Any) -> tuple[Callable[..., Awaitable[Any]], str, str]:
    store = await client.vector_stores.create()
    file = await client.files.create(file=b"x", purpose="assistants")
    made = await client.vector_stores.file_batches.create(store.id, file_ids=[file.id])
    return (
        partial(client.vector_stores.file_batches.poll, made.id, vector_store_id=store.id),
        f"/vector_stores/{store.id}/file_batches/{made.id}",
        "in_progress",
    )


async def run(client: Any) -> tuple[Callable[..., Awaitable[Any]], str, str]:
    assistant = await client.beta.assistants.create(model="gpt-4o")
    thread = await client.beta.threads.create(messages=[{"role": "user", "content": "Hello!"}])
    made = await client.beta.threads.runs.create(thread.id, assistant_id=assistant.id)
    return (
        partial(client.beta.threads.runs.poll, made.id, thread.id),
        f"/threads/{thread.id}/runs/{made.id}",
        "queued",
    )


KINDS = pytest.mark.parametrize("start", [video, stored_file, batch, run])


@KINDS
async def test_waits_until_it_is_done(client: Any, server: LocalServer, start: Any) -> None:
    """It is looked at, and told about, until it is done; the API hears that somebody waits."""
    poll, path, waiting = await start(client)
    before = len(server.requests)
    told: list[str] = []

    def tell(found: Any) -> None:
        told.append(found.status)

    with server.fault(still(waiting), path=path, times=2):
        done = await poll(**FAST, on_progress=tell, extra_headers={"x-own": "1"})

    assert told[:2] == [waiting] * 2
    assert told[-1] == done.status == "completed"
    requests = server.requests[before:]
    assert [request.method for request in requests] == ["GET"] * len(told)
    assert all(request.headers["x-stainless-poll-helper"] == "true" for request in requests)
    assert all(request.headers["x-own"] == "1" for request in requests)
    assert "x-stainless-custom-poll-interval" in requests[0].headers


@KINDS
async def test_gives_up_in_time(client: Any, server: LocalServer, start: Any) -> None:
    """After `max_wait_seconds` it is an error that has what was found last."""
    poll, path, waiting = await start(client)
    with server.fault(still(waiting), path=path):
        with pytest.raises(PollTimeoutError, match=f"has status '{waiting}' after 0 seconds") as caught:
            await poll(max_wait_seconds=0)
        with anyio.fail_after(30), pytest.raises(PollTimeoutError, match="or allow more max_wait_seconds"):
            await poll(poll_interval_ms=60_000, max_wait_seconds=30)
    last: Any = caught.value.last
    assert last.status == waiting


@KINDS
async def test_failed_ends_the_waiting(client: Any, server: LocalServer, start: Any) -> None:
    """What failed is done; its status tells."""
    poll, path, _ = await start(client)
    with server.fault(still("failed"), path=path):
        assert (await poll()).status == "failed"


@KINDS
async def test_closing_the_client_ends_the_waiting(client: Any, server: LocalServer, start: Any) -> None:
    """At once, and with what can be done instead."""
    poll, path, waiting = await start(client)
    looked = threading.Event()

    async def go() -> None:
        await poll(poll_interval_ms=3_600_000, max_wait_seconds=10_000_000, on_progress=lambda _: looked.set())

    with server.fault(still(waiting), path=path):
        error = await error_of_closing(client, go, looked, APIConnectionError)
    assert f"whose status was '{waiting}'; ask " in str(error)
    assert str(error).startswith("the client was closed while waiting for ")
    assert error.sent == "yes"


@KINDS
async def test_suggested_interval_is_taken(client: Any, server: LocalServer, start: Any) -> None:
    """A pause that would end too late shows that the server's suggestion was heard."""
    poll, path, waiting = await start(client)
    body = f'{{"id": "x", "status": "{waiting}"}}'
    with server.fault(Fault.body(body, headers={"openai-poll-after-ms": "50000"}), path=path):
        before = len(server.requests)
        with anyio.fail_after(30), pytest.raises(PollTimeoutError):
            await poll(max_wait_seconds=40)
    assert len(server.requests) == before + 1


@KINDS
async def test_waiting_can_be_cancelled(client: Any, server: LocalServer, start: Any) -> None:
    """Who cancels gets its way, and the client can be used after that."""
    poll, path, waiting = await start(client)
    before = len(server.requests)

    async def go() -> None:
        await poll(poll_interval_ms=3_600_000, max_wait_seconds=10_000_000)

    with server.fault(still(waiting), path=path):
        async with anyio.create_task_group() as group:
            group.start_soon(go)
            await server.wait_for_async(lambda: len(server.requests) > before)
            group.cancel_scope.cancel()
    assert len(server.requests) == before + 1
    assert (await poll()).status == "completed"


@KINDS
async def test_callback_that_raises_ends_it(client: Any, server: LocalServer, start: Any) -> None:
    poll, _, _ = await start(client)

    def stop(_: Any) -> None:
        raise KeyError("enough")

    with pytest.raises(KeyError, match="enough"):
        await poll(on_progress=stop)


@KINDS
@pytest.mark.parametrize("options", [{"poll_interval_ms": -1}, {"max_wait_seconds": float("nan")}])
async def test_what_cannot_be_is_refused(client: Any, server: LocalServer, start: Any, options: Any) -> None:
    poll, _, _ = await start(client)
    before = len(server.requests)
    with pytest.raises(ValueError, match="or more"):
        await poll(**options)
    assert len(server.requests) == before


# Starting and waiting


async def test_video_is_made_and_waited_for(client: Any) -> None:
    told: list[int] = []

    def tell(found: Any) -> None:
        told.append(found.progress)

    made = await client.videos.create_and_poll(prompt="a cat", seconds="8", on_progress=tell, **FAST)
    assert (made.status, made.seconds) == ("completed", "8")
    assert told == [50, 100]


async def test_bad_options_are_refused_before_anything_is_made(client: Any, server: LocalServer) -> None:
    with pytest.raises(ValueError, match=r"poll_interval_ms of videos\.create_and_poll\(\) must be"):
        await client.videos.create_and_poll(prompt="a cat", poll_interval_ms=-1)
    assert server.requests == []


async def test_deprecated_calls_warn_once(client: Any) -> None:
    """The warning is of the method that was called, not of those that it uses."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        await client.videos.create_and_poll(prompt="a cat", **FAST)
    assert [str(each.message) for each in caught] == ["videos.create_and_poll() is deprecated"]


TOOL: Any = {"type": "function", "function": {"name": "add", "parameters": {"type": "object", "properties": {}}}}


async def test_a_run_that_requires_action_ends_the_waiting(client: Any, server: LocalServer) -> None:
    """A run ends the waiting when it needs outputs of tools, and goes on with them."""
    assistant = await client.beta.assistants.create(model="gpt-4o", tools=[TOOL])
    thread = await client.beta.threads.create(messages=[{"role": "user", "content": "1 + 1?"}])
    runs = client.beta.threads.runs
    server.reply(Reply(tool_calls=[ToolCall("add", "{}")]), times=1)
    waiting = await runs.create_and_poll(thread.id, assistant_id=assistant.id, **FAST)
    assert waiting.status == "requires_action"
    (call,) = waiting.required_action.submit_tool_outputs.tool_calls
    outputs = [{"tool_call_id": call.id, "output": "2"}]
    with pytest.raises(BadRequestError):
        await runs.submit_tool_outputs_and_poll(waiting.id, thread_id=thread.id, tool_outputs=[], **FAST)
    done = await runs.submit_tool_outputs_and_poll(waiting.id, thread_id=thread.id, tool_outputs=outputs, **FAST)
    assert done.status == "completed"


async def test_thread_is_created_run_and_waited_for(client: Any) -> None:
    assistant = await client.beta.assistants.create(model="gpt-4o")
    done = await client.beta.threads.create_and_run_poll(
        assistant_id=assistant.id, thread={"messages": [{"role": "user", "content": "Hello!"}]}, **FAST
    )
    assert done.status == "completed"
    assert len([message async for message in client.beta.threads.messages.list(done.thread_id)]) == 2


# Vector stores


async def test_file_is_added_and_waited_for(client: Any, server: LocalServer) -> None:
    store = await client.vector_stores.create()
    file = await client.files.create(file=b"x", purpose="assistants")
    with server.fault(still("in_progress"), path="/vector_stores/*/files/*", method="GET", times=2):
        added = await client.vector_stores.files.create_and_poll(
            file.id, vector_store_id=store.id, attributes={"kind": "note"}, **FAST
        )
    assert (added.status, added.attributes) == ("completed", {"kind": "note"})


async def test_file_is_uploaded_added_and_waited_for(client: Any, server: LocalServer) -> None:
    store = await client.vector_stores.create()
    added = await client.vector_stores.files.upload_and_poll(
        vector_store_id=store.id, file=("a.txt", b"Hello"), attributes={"n": 1}, max_wait_seconds=60, **FAST
    )
    assert (added.status, added.attributes) == ("completed", {"n": 1})
    stored = await client.files.retrieve(added.id)
    assert (stored.filename, stored.purpose) == ("a.txt", "assistants")


async def test_file_is_uploaded_and_not_waited_for(client: Any, server: LocalServer) -> None:
    store = await client.vector_stores.create()
    added = await client.vector_stores.files.upload(vector_store_id=store.id, file=b"Hello")
    assert added.vector_store_id == store.id
    assert [request.method for request in server.requests] == ["POST"] * 3


async def test_store_that_is_not_there(client: Any) -> None:
    with pytest.raises(NotFoundError):
        await client.vector_stores.files.poll("file-1", vector_store_id="vs_none")


# Many files at once


async def test_files_are_uploaded_a_few_at_a_time(client: Any, server: LocalServer) -> None:
    """At most `max_concurrency` at once; the batch has them in their order, after those that were there."""
    store = await client.vector_stores.create()
    first = await client.files.create(file=b"0", purpose="assistants")
    taken: list[int] = []

    def files() -> Any:
        for number in range(6):
            taken.append(number)
            yield f"{number}.txt", b"x"

    stall = Fault.stall(None)
    done: list[Any] = []
    registration = server.fault(stall, path="/files", method="POST")

    async def go() -> None:
        batches = client.vector_stores.file_batches
        done.append(
            await batches.upload_and_poll(store.id, files=files(), max_concurrency=2, file_ids=[first.id], **FAST)
        )

    async with anyio.create_task_group() as group:
        group.start_soon(go)
        await server.wait_for_async(lambda: len(server.requests) == 4)
        await anyio.wait_all_tasks_blocked()
        assert len(taken) <= 2
        registration.release()

    assert done[0].status == "completed"
    assert done[0].file_counts.total == 7
    listed = client.vector_stores.file_batches.list_files(done[0].id, vector_store_id=store.id, order="asc", limit=9)
    ids = [file.id async for file in listed]
    names = [(await client.files.retrieve(id)).filename for id in ids]
    assert names == [names[0], *(f"{number}.txt" for number in range(6))]


async def test_file_that_cannot_be_uploaded_ends_the_batch(client: Any, server: LocalServer) -> None:
    """Its error is raised and tells what was uploaded before; no batch is made."""
    store = await client.vector_stores.create()
    bad = Fault.status(400)
    with server.fault(bad, path="/files", match=lambda request: b"three.txt" in request.body):
        with pytest.raises(BadRequestError) as caught:
            await client.vector_stores.file_batches.upload_and_poll(
                store.id,
                files=[("one.txt", b"1"), ("two.txt", b"2"), ("three.txt", b"3"), ("four.txt", b"4")],
                max_concurrency=1,
            )
    assert "2 files were uploaded before that: file-" in "".join(caught.value.__notes__)
    assert not any("file_batches" in request.path for request in server.requests)


async def test_a_failing_file_of_a_batch_is_counted(client: Any, server: LocalServer) -> None:
    """A file that the store cannot take does not fail the call: its counts tell."""
    store = await client.vector_stores.create()
    counts = {"in_progress": 0, "completed": 1, "failed": 1, "cancelled": 0, "total": 2}
    failing = Fault.unknown_fields({"file_counts": counts})
    with server.fault(failing, path="/vector_stores/*/file_batches/*", method="GET"):
        done = await client.vector_stores.file_batches.upload_and_poll(store.id, files=[b"1", b"2"], **FAST)
    assert (done.status, done.file_counts.failed) == ("completed", 1)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"files": [b"x"], "max_concurrency": 0}, r"max_concurrency of \S+ must be a whole number, 1 or more; got 0"),
        ({"files": []}, "got no files"),
        ({"files": [b"x"], "poll_interval_ms": -1}, "poll_interval_ms"),
    ],
)
async def test_batch_that_cannot_be(client: Any, server: LocalServer, options: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        await client.vector_stores.file_batches.upload_and_poll("vs_1", **options)
    assert server.requests == []


async def test_batch_is_made_and_waited_for(client: Any) -> None:
    store = await client.vector_stores.create()
    file = await client.files.create(file=b"x", purpose="assistants")
    done = await client.vector_stores.file_batches.create_and_poll(store.id, file_ids=[file.id], **FAST)
    assert (done.status, done.file_counts.completed) == ("completed", 1)


async def test_vector_stores_under_their_former_name(client: Any) -> None:
    store = await client.beta.vector_stores.create()
    added = await client.beta.vector_stores.files.upload_and_poll(vector_store_id=store.id, file=b"x", **FAST)
    assert added.status == "completed"


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("files", "problem"),
    [
        (5, "got int"),
        ("a.txt", "got one str, write files=[...]"),
        (b"text", "got one bytes, write files=[...]"),
        (pathlib.Path("a.txt"), "got one PosixPath, write files=[...]"),
        (io.BytesIO(b"1"), "got one BytesIO, write files=[...]"),
        ({"a.txt": b"1"}, "got one dict, write files=[...]"),
    ],
)
async def test_what_is_no_list_of_files_is_refused(client: Any, server: LocalServer, files: Any, problem: str) -> None:
    with pytest.raises(TypeError) as caught:
        await client.vector_stores.file_batches.upload_and_poll("vs_1", files=files)
    method = "vector_stores.file_batches.upload_and_poll()"
    assert str(caught.value) == f"{method}: files must be a list of files; {problem}"
    assert server.requests == []
