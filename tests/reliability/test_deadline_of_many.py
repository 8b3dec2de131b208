"""A deadline holds for all the requests of a call that makes several, and for what happens between them.

The calls of a test run at the same time, so that it takes one deadline to test them all.
"""

from __future__ import annotations

import math
import pickle
import threading
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import anyio
import pytest
import trio
from trio.testing import MockClock

from openai_core import Deadline, DeadlineExceededError, UploadCheckpoint
from openai_core.polling import ClientClock, PollSchedule, poll
from openai_core.steps import Step
from openai_core.testing import Fault, LocalServer, Reply, ToolCall

pytestmark = pytest.mark.filterwarnings("ignore:.*is deprecated:DeprecationWarning")

LIMIT = 1.5
"""Seconds; enough for a busy machine to make a few requests."""
LONG = 60.0
"""Seconds after which a call would go on without its deadline."""
SLOWLY: dict[str, Any] = {"poll_interval_ms": 50}
ASK: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
STALL: dict[str, Any] = {"extra_headers": {"x-answer": "never"}}

Call = Callable[[], Awaitable[Any]]


async def ended(call: Call) -> DeadlineExceededError:
    """The error of a call with a deadline, which comes long before it would have ended otherwise."""
    began = anyio.current_time()
    with pytest.raises(DeadlineExceededError) as caught:
        await call()
    assert anyio.current_time() - began < LONG / 2
    return caught.value


async def all_ended(calls: Mapping[str, Call]) -> dict[str, DeadlineExceededError]:
    """The errors of calls that run at the same time."""
    errors: dict[str, DeadlineExceededError] = {}

    async def one(name: str, call: Call) -> None:
        errors[name] = await ended(call)

    async with anyio.create_task_group() as group:
        for name, call in calls.items():
            group.start_soon(one, name, call)
    return errors


# Waiting


async def waiting(client: Any, **options: Any) -> dict[str, Call]:
    """A call of each kind that starts something and waits for it, by what it waits for."""
    thread = await client.beta.threads.create(messages=[{"role": "user", "content": "Hello!"}])
    assistant = await client.beta.assistants.create(model="gpt-4o")
    store = await client.vector_stores.create()
    file = await client.files.create(file=("a.txt", b"x"), purpose="assistants")
    stores, runs = client.vector_stores, client.beta.threads.runs
    options = {**SLOWLY, **options}
    return {
        "run": lambda: runs.create_and_poll(thread.id, assistant_id=assistant.id, **options),
        "run ": lambda: client.beta.threads.create_and_run_poll(
            assistant_id=assistant.id, thread={"messages": [{"role": "user", "content": "Hello!"}]}, **options
        ),
        "video": lambda: client.videos.create_and_poll(prompt="a cat", **options),
        "file": lambda: stores.files.upload_and_poll(vector_store_id=store.id, file=("a.txt", b"x"), **options),
        "file ": lambda: stores.files.create_and_poll(file.id, vector_store_id=store.id, **options),
        "batch": lambda: stores.file_batches.upload_and_poll(store.id, files=[("a.txt", b"x")], **options),
        "batch ": lambda: stores.file_batches.create_and_poll(store.id, file_ids=[file.id], **options),
    }


def is_look(request: Any) -> bool:
    return bool(request.method == "GET")


@pytest.mark.slow
@pytest.mark.anyio
async def test_what_is_never_done(client: Any, server: LocalServer) -> None:
    """The error says what was waited for, and has what was found last. The server has begun the work.

    The same where a look is not answered, of which there are as many; there the deadline is the client's.
    """
    file = await client.files.create(file=("a.txt", b"x"), purpose="assistants")
    hasty = client.with_options(deadline=LIMIT, timeout=None)
    calls = await waiting(client, deadline=LIMIT)
    calls["file  "] = lambda: client.files.wait_for_processing(file.id, poll_interval=0.05, deadline=LIMIT)
    unanswered = await waiting(hasty, **STALL)
    calls |= {f"{what}, unanswered": call for what, call in unanswered.items()}
    with (
        server.fault(Fault.stall(None), match=lambda request: is_look(request) and "x-answer" in request.headers),
        server.fault(Fault.unknown_fields({"status": "uploaded"}), path=f"/files/{file.id}"),
        server.fault(Fault.unknown_fields({"status": "in_progress"}), match=is_look),
    ):
        errors = await all_ended(calls)
    for what, error in errors.items():
        assert error.phase.startswith(f"waiting for {what.partition(',')[0].strip()} ")
        assert error.phase.endswith(" to end")
        assert f"() exceeded its deadline of {LIMIT:g} s while {error.phase}" in str(error)
        assert (error.seconds, error.request_sent) == (LIMIT, "yes")
        copy = pickle.loads(pickle.dumps(error))
        assert (copy.phase, str(copy)) == (error.phase, str(error))
        if "unanswered" in what:
            assert error.partial is None
            assert isinstance(error.__cause__, DeadlineExceededError)
        else:
            assert error.partial.status == copy.partial.status
            assert error.partial.status in ("in_progress", "uploaded")


@pytest.mark.anyio
async def test_a_pause_that_is_too_long(client: Any, server: LocalServer) -> None:
    """The next look would be after the deadline, which is far away: the call ends at once."""
    made = await client.videos.create(prompt="a cat")
    with server.fault(Fault.unknown_fields({"status": "queued"}), path=f"/videos/{made.id}", times=None):
        error = await ended(lambda: client.videos.poll(made.id, poll_interval_ms=100_000, deadline=LONG))
    assert "videos.poll() exceeded its deadline of 60 s while waiting for video" in str(error)
    assert "the next look was due in 100 s; its status was 'queued'" in str(error)
    assert error.deadline is not None
    assert not error.deadline.expired


@pytest.mark.anyio
async def test_without_time_nothing_is_sent(client: Any, server: LocalServer) -> None:
    error = await ended(lambda: client.videos.create_and_poll(prompt="a cat", deadline=Deadline.after(0)))
    assert error.request_sent == "no"
    error = await ended(lambda: client.videos.poll("video_1", deadline=Deadline.after(0)))
    assert (error.request_sent, error.partial) == ("no", None)
    assert not server.requests


@pytest.mark.anyio
async def test_a_deadline_that_is_not_reached_changes_nothing(client: Any) -> None:
    """A deadline that is not reached changes nothing; `math.inf` takes that of the client away."""
    assert (await client.videos.create_and_poll(prompt="a cat", **SLOWLY, deadline=LONG)).status == "completed"
    hasty = client.with_options(deadline=Deadline.after(0))
    file = await hasty.files.create(file=("a.txt", b"x"), purpose="assistants", deadline=math.inf)
    assert (await hasty.files.wait_for_processing(file.id, deadline=math.inf)).status == "processed"


def test_waiting_ends_with_its_deadline() -> None:
    """Exact, on a clock of the test's own: ten looks a minute apart fit into ten minutes and a half."""

    class Found:
        status = "queued"
        headers: dict[str, str] = {}  # noqa: RUF012

        def parse(self) -> Found:
            return self

    async def main() -> tuple[float, int]:
        looked = 0

        async def look() -> Found:
            nonlocal looked
            looked += 1
            await trio.sleep(1)
            return Found()

        async def sleep(seconds: float) -> bool:
            await trio.sleep(seconds)
            return True

        began = trio.current_time()
        with pytest.raises(DeadlineExceededError, match="waiting for it to end"):
            await poll(
                look,
                lambda found: False,
                PollSchedule(59, math.inf),
                ClientClock(sleep),
                what="it",
                then="look later",
                deadline=Deadline.after(630),
            )
        return trio.current_time() - began, looked

    passed, looked = trio.run(main, clock=MockClock(autojump_threshold=0))
    assert (passed, looked) == (601, 11)


def test_a_step_that_hangs_ends_with_its_deadline() -> None:
    async def main() -> float:
        began = trio.current_time()
        with (
            pytest.raises(DeadlineExceededError, match=r"^f\(\) exceeded its deadline of 100 s while waiting$"),
            Step(Deadline.after(100), "f", "waiting"),
        ):
            await trio.sleep(1000)
        with Step(math.inf, "f", "waiting"):
            await trio.sleep(1000)
        return trio.current_time() - began - 1000

    passed = trio.run(main, clock=MockClock(autojump_threshold=0))
    assert 100 <= passed <= 100.5


def _raising_at(seconds: float, of: float | None = None) -> tuple[float, DeadlineExceededError]:
    """When a step with 100 seconds ends, and how, whose request fails then, for this deadline or another one."""

    async def main() -> tuple[float, DeadlineExceededError]:
        deadline, began = Deadline.after(100), trio.current_time()

        async def fail() -> None:
            await trio.sleep(seconds)
            error = DeadlineExceededError(message="GET /x took too long", seconds=100, phase="connecting")
            error.deadline = deadline if of is None else Deadline.after(of)
            error.attempts = 3
            raise error

        with pytest.raises(DeadlineExceededError) as caught, Step(deadline, "f", "waiting", sent=False):
            await fail()
        return trio.current_time() - began, caught.value

    return trio.run(main, clock=MockClock(autojump_threshold=0))


def test_a_request_has_a_moment_to_say_itself_what_the_time_ran_out_for() -> None:
    passed, error = _raising_at(100.15)
    assert passed == pytest.approx(100.15)
    assert str(error).startswith("f() exceeded its deadline of 100 s while waiting")
    assert (error.phase, error.attempts) == ("waiting", 3)
    assert str(error.__cause__).startswith("GET /x took too long")


def test_one_that_does_not_is_ended_a_moment_later() -> None:
    """As when nothing wakes it: whatever it waits for is cancelled."""
    passed, error = _raising_at(101)
    assert passed == pytest.approx(100.2)
    assert (error.phase, error.__cause__) == ("waiting", None)


def test_the_end_of_another_deadline_is_not_that_of_the_step() -> None:
    passed, error = _raising_at(1, of=1)
    assert (passed, error.phase) == (1, "connecting")
    assert str(error).startswith("GET /x took too long")


# Uploads


class Slow:
    """A file of which no more than one part comes."""

    def __init__(self) -> None:
        self.asked = 0

    async def read(self, size: int = -1, /) -> bytes:
        self.asked += 1
        if self.asked > 1:
            await anyio.sleep(LONG)
        return b"1234567890"[:size]


CHUNKED: dict[str, Any] = {"mime_type": "text/plain", "purpose": "assistants", "deadline": LIMIT}


@pytest.mark.slow
@pytest.mark.anyio
async def test_a_deadline_error_of_an_upload_has_what_was_uploaded(client: Any, server: LocalServer) -> None:
    """Of whatever becomes of them, the error tells what there is; a checkpoint has what can be left out later."""
    client = client.with_options(timeout=None)
    store = await client.vector_stores.create()
    other = await client.vector_stores.create()
    chunked, stores = client.uploads.upload_file_chunked, client.vector_stores
    state = UploadCheckpoint()
    parted: dict[str, Any] = {**CHUNKED, "file": b"12stop", "part_size": 1, "filename": "p", "checkpoint": state}
    two = [("a.txt", b"x"), ("b.txt", b"stop")]
    with (
        server.fault(Fault.stall(None), match=lambda request: b"\r\n\r\ns\r\n" in request.body),
        server.fault(Fault.stall(None), match=lambda request: b"\r\n\r\nstop\r\n" in request.body),
        server.fault(Fault.stall(None), match=lambda request: b'"md5":"stop"' in request.body),
        server.fault(Fault.stall(None), path=f"/vector_stores/{other.id}/files"),
    ):
        errors = await all_ended(
            {
                "part": lambda: chunked(**parted, max_concurrency=1),
                "file": lambda: chunked(**CHUNKED, file=Slow(), bytes=20, part_size=10, filename="f"),
                "end": lambda: chunked(**CHUNKED, file=b"12345", filename="c", md5="stop"),
                "batch": lambda: stores.file_batches.upload_and_poll(
                    store.id, files=two, max_concurrency=1, deadline=LIMIT
                ),
                "store": lambda: stores.files.upload(vector_store_id=other.id, file=("a", b"x"), deadline=LIMIT),
            }
        )
    assert {error.request_sent for error in errors.values()} == {"yes"}
    assert errors["part"].phase == f"sending the parts of upload {state.upload_id}"
    assert "uploads.upload_file_chunked() exceeded" in str(errors["part"])
    assert "2 of 6 parts" in errors["part"].__notes__[0]
    assert errors["file"].phase.startswith("sending the parts of upload ")
    assert errors["end"].phase.startswith("completing upload ")
    assert errors["batch"].phase == "uploading the files"
    assert "1 files were uploaded before that" in errors["batch"].__notes__[0]
    assert errors["store"].phase.startswith("adding file ")
    assert errors["store"].phase.endswith(f" to vector store {other.id}")
    assert (await chunked(**{**parted, "deadline": LONG})).status == "completed"


# Tools


def tools(client: Any, tool: Callable[..., Any], **options: Any) -> dict[str, Call]:
    """The same function for both kinds of answers."""
    return {
        "chat": lambda: client.chat.completions.run_tools(**ASK, tools=[tool], **options),
        "response": lambda: client.responses.run_tools(model="m", input="hi", tools=[tool], **options),
    }


@pytest.fixture
def go_on() -> Any:
    """An event that is set after the test, so that no thread is left."""
    event = threading.Event()
    yield event
    event.set()


@pytest.mark.slow
@pytest.mark.anyio
async def test_a_deadline_error_of_a_tool_run_has_the_run_so_far(
    client: Any, server: LocalServer, go_on: threading.Event
) -> None:
    """A function that hangs, of either kind; a callback; turns without end. The error has the run so far."""
    client = client.with_options(timeout=None)
    server.reply(Reply(tool_calls=[ToolCall("look", "{}")]))
    server.fault(Fault.stall(None), match=lambda request: "x-answer" in request.headers and b"nothing" in request.body)

    async def look() -> str:
        return "nothing"

    async def hang() -> None:
        await anyio.sleep(LONG)

    def block() -> None:
        go_on.wait(LONG)

    async def on_step(step: Any) -> None:
        await hang()

    hang.__name__ = block.__name__ = "look"
    hanging = {**tools(client, hang, deadline=LIMIT)}
    hanging |= {f"{kind} in a thread": call for kind, call in tools(client, block, deadline=LIMIT).items()}
    forever = {f"{kind} for ever": call for kind, call in tools(client, look, deadline=LIMIT, max_turns=9**9).items()}
    slow = {f"{kind} slow": call for kind, call in tools(client, look, **STALL, deadline=LIMIT).items()}
    told = {f"{kind} told": call for kind, call in tools(client, look, deadline=LIMIT, on_step=on_step).items()}
    errors = await all_ended({**hanging, **forever, **slow, **told})
    assert {errors[name].phase for name in hanging} == {"running look"}
    assert {errors[name].phase for name in told} == {"calling on_step"}
    assert not any(errors[name].partial.steps for name in hanging)
    assert all(errors[name].partial.history for name in hanging)
    assert all(errors[name].partial.steps for name in (*forever, *told))
    assert {errors[name].phase for name in slow} == {"waiting for answer 2 of the model"}
    assert {errors[name].partial.steps[0].results[0].output for name in slow} == {"nothing"}
    assert {error.request_sent for error in errors.values()} == {"yes"}
    assert str(errors["chat"]) == f"run_tools() exceeded its deadline of {LIMIT:g} s while running look"


# Streams that are helped, and what is asked for twice


async def read_all(manager: Any) -> None:
    async with manager as stream:
        async for _ in stream:
            pass


@pytest.mark.slow
@pytest.mark.anyio
async def test_a_deadline_holds_for_the_events_of_helpers(client: Any, server: LocalServer) -> None:
    """The deadline goes on holding for the events; also for those of a response that there is already.

    Embeddings beside them, of a server that refuses base64: it is asked twice.
    """
    client = client.with_options(timeout=None)
    thread = await client.beta.threads.create(messages=[{"role": "user", "content": "Hello!"}])
    assistant = await client.beta.assistants.create(model="gpt-4o")
    made = await client.responses.create(model="m", input="hi", background=True, stream=True)
    (first, *_) = [event async for event in made]
    runs = client.beta.threads.runs
    refused = Fault.status(400, body={"error": {"message": "encoding_format is unknown"}})
    with (
        server.fault(refused, match=lambda request: b"base64" in request.body),
        server.fault(Fault.stall(None), path="/embeddings"),
        server.fault(Fault.stall(b"\n\n")),
    ):
        errors = await all_ended(
            {
                "chat": lambda: read_all(client.chat.completions.stream(**ASK, deadline=LIMIT)),
                "response": lambda: read_all(client.responses.stream(model="m", input="hi", deadline=LIMIT)),
                "old": lambda: read_all(client.responses.stream(response_id=first.response.id, deadline=LIMIT)),
                "twice": lambda: client.embeddings.create(model="m", input="x", deadline=LIMIT),
                "run": lambda: read_all(runs.stream(thread_id=thread.id, assistant_id=assistant.id, deadline=LIMIT)),
            }
        )
    assert errors.pop("twice").sent == "unknown"
    assert len([request for request in server.requests if request.path == "/embeddings"]) == 2
    assert {error.phase for error in errors.values()} == {"receiving the body"}
