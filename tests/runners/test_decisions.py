"""Runs of decisions: what is asked, what is done, and how a run ends; in every world."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from functools import partial
from typing import Any

import anyio
import anyio.to_thread
import pytest

from openai_core import BadRequestError
from openai_core.lib.decisions_tool_runner import (
    AsyncDecisionsToolRunner,
    DecisionsToolRunnerCancelledError,
    DecisionsToolRunnerError,
)
from openai_core.testing import Fault, LocalServer
from openai_sync.lib.decisions_tool_runner import DecisionsToolRunner
from tests.worlds import World

pytestmark = pytest.mark.anyio

TASK: Any = {"model": "gpt-5", "input": "Tidy up."}
DONE = {"id": "done", "description": "all is tidy", "done": True}
USAGE = {
    "input_tokens": 1,
    "output_tokens": 2,
    "total_tokens": 3,
    "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
    "output_tokens_details": {"reasoning_tokens": 0},
}


def says(server: LocalServer, *answers: Any) -> None:
    """Have the model choose these candidates, one after the other; None is a refusal."""
    for answer in answers:
        chosen = {"type": "choice", "choice": answer, "confidence": 0.9, "probabilities": []}
        given = {"name": "next_action", **({"type": "refusal"} if answer is None else chosen)}
        body = json.dumps({"model": "gpt-5", "usage": USAGE, "answers": [given]})
        server.fault(Fault.body(body), path="/decisions", times=1)


class Room:
    """What is to be tidied: three things."""

    def __init__(self) -> None:
        self.things = 3

    def observe(self) -> str:
        return f"{self.things} things"

    def candidates(self, observation: str) -> list[Any]:
        assert observation == self.observe()
        return [{"id": "pick", "description": "pick one up", "execute": self.pick}, DONE]

    def pick(self) -> None:
        self.things -= 1

    def is_tidy(self, observation: str) -> bool:
        return observation == "0 things"


async def run(world: World, client: Any, **given: Any) -> Any:
    """Run it in the world of the test; functions are coroutine functions where they may be."""
    functions = {name: given.pop(name) for name in ("observe", "candidates", "verify") if name in given}
    params = given.pop("params", TASK)
    if world.is_sync:
        blocking = DecisionsToolRunner(**functions)
        return await anyio.to_thread.run_sync(partial(blocking.run, client.facade, params, **given))
    asynchronous: Any = {name: awaitable(function) for name, function in functions.items()}
    return await AsyncDecisionsToolRunner(**asynchronous).run(client, params, **given)


def awaitable(function: Callable[..., Any]) -> Callable[..., Any]:
    async def call(*args: Any) -> Any:
        await anyio.lowlevel.checkpoint()
        return function(*args)

    return call


async def test_actions_until_the_task_is_done(world: World, client: Any, server: LocalServer) -> None:
    """Each request has the task and how things are then; what `verify` says counts."""
    room = Room()
    says(server, "pick", "pick", "done", "pick", "done")
    told: list[Any] = []
    result = await run(
        world, client, observe=room.observe, candidates=room.candidates, verify=room.is_tidy, on_diagnostic=told.append
    )
    assert result["status"] == "verified"
    assert result["attempted_candidate_ids"] == result["completed_candidate_ids"] == ["pick"] * 3
    assert len(result["decisions"]) == 5
    seen = [one.json["input"][1]["content"] for one in server.requests]
    assert seen == ["3 things", "2 things", "1 things", "1 things", "0 things"]
    asked = server.requests[0].json
    assert asked["input"][0] == {"role": "user", "content": "Tidy up."}
    (question,) = asked["questions"]
    assert (question["type"], question["name"]) == ("choice", "next_action")
    assert question["choices"] == [
        {"value": "pick", "description": "pick one up"},
        {"value": "done", "description": "all is tidy"},
    ]
    steps = [(one["stage"], one["reason"], one["call_id"]) for one in told]
    assert steps[:3] == [
        ("request", "completed", None),
        ("selection", "completed", "pick"),
        ("action", "completed", "pick"),
    ]
    assert [reason for stage, reason, _ in steps if stage == "verification"] == ["refused", "completed"]
    assert told[0]["usage"] == {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3}
    assert all(one["duration_ms"] >= 0 for one in told)


@pytest.mark.parametrize(("answer", "status"), [("done", "unverified"), (None, "refused")])
async def test_the_first_answer_may_end_it(
    world: World, client: Any, server: LocalServer, answer: Any, status: str
) -> None:
    room = Room()
    says(server, answer)
    params = {**TASK, "safety_identifier": "me"}
    result = await run(world, client, observe=room.observe, candidates=room.candidates, params=params)
    assert (result["status"], result["attempted_candidate_ids"], room.things) == (status, [], 3)
    assert server.requests[0].json["safety_identifier"] == "me"


async def test_a_model_is_not_asked_where_there_is_no_choice(world: World, client: Any, server: LocalServer) -> None:
    alone: Any = {"observe": lambda: "o", "candidates": lambda seen: [DONE]}
    assert (await run(world, client, **alone))["status"] == "unverified"
    with pytest.raises(DecisionsToolRunnerError) as caught:
        await run(world, client, verify=lambda seen: False, **alone)
    assert caught.value.reason == "verification_failed"
    assert not server.requests


def refuse(*args: Any) -> Any:
    raise KeyError("no")


PICK = {"id": "pick", "description": "pick", "execute": lambda: None}


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"params": {"model": "gpt-5"}}, "invalid_params"),
        ({"params": {**TASK, "input": 5}}, "invalid_params"),
        ({"params": {**TASK, "more": 1}}, "invalid_params"),
        ({"max_steps": 0}, "invalid_params"),
        ({"max_steps": True}, "invalid_params"),
        ({"candidates": lambda seen: []}, "invalid_candidates"),
        ({"candidates": lambda seen: [PICK]}, "invalid_candidates"),
        ({"candidates": lambda seen: [PICK, PICK, DONE]}, "invalid_candidates"),
        ({"candidates": lambda seen: [DONE, {**DONE, "id": "d"}]}, "invalid_candidates"),
        ({"candidates": lambda seen: [{**PICK, "id": ""}, DONE]}, "invalid_candidates"),
        ({"candidates": lambda seen: [{"id": "pick", "description": "p"}, DONE]}, "invalid_candidates"),
        ({"observe": refuse}, "failed"),
        ({"candidates": refuse}, "failed"),
        ({"cancelled": lambda: True}, "cancelled"),
    ],
)
async def test_runs_that_ask_nothing(
    world: World, client: Any, server: LocalServer, given: dict[str, Any], reason: str
) -> None:
    room = Room()
    with pytest.raises(DecisionsToolRunnerError, match=r"^the run of decisions stopped: ") as caught:
        await run(world, client, **{"observe": room.observe, "candidates": room.candidates, **given})
    assert caught.value.reason == reason
    assert isinstance(caught.value.__cause__, KeyError if reason == "failed" else type(None))
    assert not server.requests


@pytest.mark.parametrize(
    ("answers", "given", "reason", "done"),
    [
        (["nothing"], {}, "invalid_answer", 0),
        ([True], {}, "invalid_answer", 0),
        (["pick", "pick"], {"max_steps": 2}, "step_limit", 1),
        (["done"], {"max_steps": 1, "verify": lambda seen: False}, "step_limit", 0),
        (["done"], {"verify": lambda seen: "yes"}, "invalid_verification", 0),
        (["pick", "done"], {"verify": refuse}, "failed", 1),
    ],
)
async def test_runs_that_stop_later(
    world: World, client: Any, server: LocalServer, answers: list[Any], given: dict[str, Any], reason: str, done: int
) -> None:
    room = Room()
    says(server, *answers)
    with pytest.raises(DecisionsToolRunnerError) as caught:
        await run(world, client, observe=room.observe, candidates=room.candidates, **given)
    error = caught.value
    assert (error.reason, error.attempted_candidate_ids, error.completed_candidate_ids) == (
        reason,
        ("pick",) * done,
        ("pick",) * done,
    )
    copy = pickle.loads(pickle.dumps(error))
    assert (copy.reason, copy.attempted_candidate_ids) == (error.reason, error.attempted_candidate_ids)


async def test_an_action_that_fails_ends_the_run(world: World, client: Any, server: LocalServer) -> None:
    says(server, "pick")
    pick = {**PICK, "execute": refuse}
    told: list[Any] = []
    with pytest.raises(DecisionsToolRunnerError) as caught:
        await run(world, client, observe=lambda: "o", candidates=lambda seen: [pick, DONE], on_diagnostic=told.append)
    assert isinstance(caught.value.__cause__, KeyError)
    assert (caught.value.attempted_candidate_ids, caught.value.completed_candidate_ids) == (("pick",), ())
    assert (told[-1]["stage"], told[-1]["reason"]) == ("action", "driver_failed")


async def test_a_request_that_fails_ends_the_run(world: World, client: Any, server: LocalServer) -> None:
    room = Room()
    told: list[Any] = []
    with server.fault(Fault.status(400), path="/decisions"), pytest.raises(DecisionsToolRunnerError) as caught:
        await run(world, client, observe=room.observe, candidates=room.candidates, on_diagnostic=told.append)
    assert isinstance(caught.value.__cause__, BadRequestError)
    assert [(one["stage"], one["reason"]) for one in told] == [("request", "api_failed")]


async def test_an_observer_that_fails_ends_nothing(
    world: World, client: Any, server: LocalServer, caplog: pytest.LogCaptureFixture
) -> None:
    room = Room()
    says(server, "done")
    result = await run(world, client, observe=room.observe, candidates=room.candidates, on_diagnostic=refuse)
    assert result["status"] == "unverified"
    assert "on_diagnostic raised" in caplog.text


async def test_observations_may_be_images(world: World, client: Any, server: LocalServer) -> None:
    parts = [{"type": "input_text", "text": "look"}, {"type": "input_image", "image_url": "data:image/png;base64,AA=="}]
    says(server, "done")
    await run(world, client, observe=lambda: iter(parts), candidates=lambda seen: [PICK, DONE])
    assert server.requests[0].json["input"][1] == {"role": "user", "content": parts}


@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_cancelling_a_run_tells_what_was_done(server: LocalServer, anyio_backend: str) -> None:
    """The error says what was done; on trio, whose cancellation is its own, it is that of trio."""
    from openai_core import AsyncOpenAI

    says(server, "wait")
    reached = anyio.Event()
    seen: list[BaseException] = []

    async def wait() -> None:
        reached.set()
        await anyio.sleep_forever()

    async def observe() -> str:
        return "o"

    async def candidates(observation: str) -> list[Any]:
        return [{"id": "wait", "description": "wait", "execute": wait}, DONE]

    async def follow(client: AsyncOpenAI) -> None:
        try:
            await AsyncDecisionsToolRunner(observe=observe, candidates=candidates).run(client, TASK)
        except BaseException as exc:
            seen.append(exc)
            raise

    async with AsyncOpenAI(base_url=server.base_url, api_key="sk-test") as client:
        async with anyio.create_task_group() as group:
            group.start_soon(follow, client)
            await reached.wait()
            group.cancel_scope.cancel()
    (error,) = seen
    if anyio_backend == "trio":
        assert not isinstance(error, DecisionsToolRunnerCancelledError)
        return
    assert isinstance(error, DecisionsToolRunnerCancelledError)
    assert (error.reason, error.attempted_candidate_ids, error.completed_candidate_ids) == ("cancelled", ("wait",), ())
    assert pickle.loads(pickle.dumps(error)).attempted_candidate_ids == ("wait",)


def test_one_run_at_a_time_and_none_after_closing(server: LocalServer) -> None:
    from openai_sync import OpenAI

    says(server, "pick", "done", "done")
    statuses: list[Any] = []

    def again() -> None:
        statuses.append(runner.close())
        with pytest.raises(RuntimeError, match="in a run already"):
            runner.run(client, TASK)

    def candidates(observation: Any) -> list[Any]:
        return [{"id": "pick", "description": "pick", "execute": again}, DONE]

    runner = DecisionsToolRunner(observe=lambda: "o", candidates=candidates)
    with OpenAI(base_url=server.base_url, api_key="sk-test") as client:
        assert runner.run(client, TASK)["status"] == "unverified"
        assert statuses == [{"status": "draining"}]
        assert runner.close() == {"status": "closed"}
        with pytest.raises(RuntimeError, match="is closed"):
            runner.run(client, TASK)


async def test_coroutine_functions_need_the_asynchronous_runner(server: LocalServer) -> None:
    from openai_sync import OpenAI

    observe: Any = awaitable(lambda: "o")
    runner = DecisionsToolRunner(observe=observe, candidates=lambda seen: [])
    with OpenAI(base_url=server.base_url, api_key="sk-test") as client:
        with pytest.raises(DecisionsToolRunnerError, match="AsyncDecisionsToolRunner") as caught:
            runner.run(client, TASK)
    assert caught.value.reason == "async_executor"


async def test_an_action_can_take_what_cancels_the_run(world: World, client: Any, server: LocalServer) -> None:
    """So that a long one can end early by itself."""
    room = Room()
    got: list[Any] = []

    def pick(*, cancelled: Callable[[], bool] | None) -> None:
        got.append(cancelled)
        room.pick()

    def never() -> bool:
        return False

    def candidates(observation: str) -> list[Any]:
        return [{"id": "pick", "description": "pick one up", "execute": pick}, DONE]

    says(server, "pick", "done", "pick", "done")
    for cancelled in (never, None):
        await run(world, client, observe=room.observe, candidates=candidates, cancelled=cancelled)
    assert got == [never, None]


async def test_the_server_may_choose_the_model(world: World, client: Any, server: LocalServer) -> None:
    room = Room()
    says(server, "done")
    params = {**TASK, "model": ""}
    await run(world, client, observe=room.observe, candidates=room.candidates, params=params)
    assert server.requests[0].json["model"] == ""
