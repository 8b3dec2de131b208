"""Runs of tools with responses: what is sent, what is carried out, and how a run ends; in every world."""

from __future__ import annotations

import json
import pickle
import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any

import anyio
import anyio.to_thread
import pytest
from pydantic import BaseModel

from openai_core import pydantic_responses_function_tool
from openai_core.lib.responses_tool_runner import (
    AsyncRegisteredFunction,
    AsyncResponsesToolLedger,
    AsyncResponsesToolRunner,
    RegisteredFunction,
    ResponsesToolLedger,
    ToolRunnerCancelledError,
    ToolRunnerError,
)
from openai_core.testing import Fault, LocalServer, Reply
from openai_sync.lib.responses_tool_runner import ResponsesToolRunner
from tests.computer_use.drivers import RecordingComputer, computer_toolset
from tests.worlds import World

pytestmark = pytest.mark.anyio

TASK: Any = {"model": "gpt-5", "input": "Go"}
ADD: Any = {"type": "function", "name": "add", "strict": False, "parameters": {"type": "object", "properties": {}}}
MCP: Any = {"type": "mcp", "server_label": "files", "server_url": "https://files.example/"}
ASKING = {"type": "mcp_approval_request", "id": "mcpr_1", "server_label": "files", "name": "delete", "arguments": "{}"}
CLICK = {"type": "click", "button": "left", "x": 1, "y": 2}
CALLBACKS = ("on_event", "approve_safety_checks", "before_action", "approve_mcp", "before_early_call")


def call(number: int = 1, name: str = "add", arguments: str | None = None, **fields: Any) -> dict[str, Any]:
    arguments = json.dumps({"n": number}) if arguments is None else arguments
    item = {"type": "function_call", "id": f"fc_{number}", "call_id": f"call_{number}", "status": "completed"}
    return {**item, "name": name, "arguments": arguments, **fields}


def answer_to(number: int, output: Any) -> dict[str, Any]:
    return {"type": "function_call_output", "call_id": f"call_{number}", "output": output}


def computer_call(number: int = 9) -> dict[str, Any]:
    item = {"type": "computer_call", "id": f"cu_{number}", "call_id": f"call_{number}", "status": "completed"}
    return {**item, "actions": [CLICK], "pending_safety_checks": []}


def answers(server: LocalServer, *items: dict[str, Any], **fields: Any) -> None:
    server.reply(Reply(output_items=items, **fields), times=1)


def awaitable(function: Callable[..., Any]) -> Callable[..., Any]:
    async def called(*args: Any) -> Any:
        await anyio.lowlevel.checkpoint()
        return function(*args)

    return called


def noted(notes: list[Any], note: Any, result: Any) -> Any:
    notes.append(note)
    return result


class Sum:
    """A function that keeps what it got."""

    def __init__(self, result: Any = None, tool: Any = ADD, **options: Any) -> None:
        self.got: list[Any] = []
        self.options = options
        self.tool = tool
        self._result = result

    def execute(self, arguments: Any) -> Any:
        self.got.append(arguments)
        if isinstance(self._result, Exception):
            raise self._result
        return self._result(arguments) if callable(self._result) else self._result or f"sum {arguments['n']}"

    def registered(self, world: World) -> Any:
        if world.is_sync:
            return RegisteredFunction(self.tool, self.execute, **self.options)
        return AsyncRegisteredFunction(self.tool, awaitable(self.execute), **self.options)


def runner(world: World, *functions: Any, **given: Any) -> Any:
    made = [one.registered(world) if isinstance(one, Sum) else one for one in functions]
    return (ResponsesToolRunner if world.is_sync else AsyncResponsesToolRunner)(functions=made, **given)


def in_world(world: World, options: dict[str, Any]) -> dict[str, Any]:
    """The options of a run, with callbacks as the world has them."""
    given = dict(options)
    for name in CALLBACKS:
        if name in given and not world.is_sync:
            given[name] = awaitable(given[name])
    if "ledger" in given:
        save, resumed = given["ledger"]
        given["ledger"] = (
            ResponsesToolLedger("run", save, resumed)
            if world.is_sync
            else AsyncResponsesToolLedger("run", awaitable(save), resumed)
        )
    return given


async def run(world: World, client: Any, made: Any, params: Any = TASK, **options: Any) -> Any:
    given = in_world(world, options)
    if world.is_sync:
        ended = in_daemon(partial(made.run, client.facade, params, **given))
        return await anyio.to_thread.run_sync(ended.result, 20)
    with anyio.fail_after(20):
        return await made.run(client, params, **given)


def in_daemon(function: Callable[[], Any]) -> Future[Any]:
    """Call a function in a thread that keeps nothing from ending, should it never return."""
    ended = Future[Any]()

    def work() -> None:
        try:
            ended.set_result(function())
        except BaseException as exc:
            ended.set_exception(exc)

    threading.Thread(target=work, daemon=True).start()
    return ended


async def turns(world: World, client: Any, made: Any, look: Callable[[Any], None], **options: Any) -> None:
    """Iterate over the turns of a run."""
    given = in_world(world, options)
    if not world.is_sync:
        async for turn in made.iterate(client, TASK, **given):
            look(turn)
        return

    def iterate() -> None:
        for turn in made.iterate(client.facade, TASK, **given):
            look(turn)

    await anyio.to_thread.run_sync(iterate)


# Whole runs


@pytest.mark.parametrize("stream", [False, True])
async def test_calls_are_answered_until_the_model_calls_nothing(
    world: World, client: Any, server: LocalServer, stream: bool
) -> None:
    answers(server, call(1), call(2))
    server.reply("Done", times=1)
    add = Sum()
    told: list[Any] = []
    seen: list[Any] = []
    made = runner(world, add)
    response = await run(
        world, client, made, stream=stream, on_diagnostic=told.append, on_event=lambda event: seen.append(event.type)
    )
    assert response.output_text == "Done"
    assert add.got == [{"n": 1}, {"n": 2}]
    first, second = (one.json for one in server.requests)
    assert first["input"] == [{"role": "user", "content": "Go"}]
    assert (first["tools"], first["include"]) == ([ADD], ["reasoning.encrypted_content"])
    assert second["input"] == [*first["input"], call(1), call(2), answer_to(1, "sum 1"), answer_to(2, "sum 2")]
    assert [(one["stage"], one["reason"], one["call_id"], one["member"]) for one in told] == [
        ("request", "completed", None, None),
        ("action", "completed", "call_1", "add"),
        ("action", "completed", "call_2", "add"),
        ("request", "completed", None, None),
    ]
    assert (seen.count("response.completed"), "response.output_text.delta" in seen) == (2 * stream, stream)


async def test_a_computer_and_functions_take_their_turns(world: World, client: Any, server: LocalServer) -> None:
    driver = RecordingComputer()
    answers(server, call(1), computer_call(), call(2))
    server.reply("Done", times=1)
    toolset = computer_toolset(driver, world).toolset
    order: list[Any] = driver.log
    add = Sum(lambda arguments: noted(order, arguments["n"], "ok"))
    made = runner(world, add, computer=toolset)
    await run(world, client, made, before_action=lambda action: True)
    assert order == [1, ("click", CLICK), "screenshot", 2]
    assert server.requests[0].json["tools"] == [ADD, {"type": "computer"}]
    kinds = [item.get("type") for item in server.requests[1].json["input"][4:]]
    assert kinds == ["function_call_output", "computer_call_output", "function_call_output"]
    assert made.computer is toolset
    assert made.close() == {"status": "closed"}
    with pytest.raises(RuntimeError, match="closed"):
        await run(world, client, made)


class Item(BaseModel):
    n: int


async def test_functions_of_a_type_get_its_values(world: World, client: Any, server: LocalServer) -> None:
    got: list[Any] = []
    kind: Any = RegisteredFunction if world.is_sync else AsyncRegisteredFunction

    def execute(item: Item) -> str:
        got.append(item)
        return "ok"

    tool = pydantic_responses_function_tool(Item)
    function = kind.from_tool(tool, execute=execute if world.is_sync else awaitable(execute))
    answers(server, call(1, "Item"))
    server.reply("Done", times=1)
    await run(world, client, runner(world, function))
    assert got == [Item(n=1)]
    answers(server, call(1, "Item", '{"n": "x"}'))
    with pytest.raises(ToolRunnerError, match="arguments of the call of 'Item' are invalid") as caught:
        await run(world, client, runner(world, function))
    assert caught.value.attempted_call_ids == ()
    with pytest.raises(ValueError, match="pydantic_responses_function_tool"):
        kind.from_tool(ADD, execute=execute)


# What ends a run


@pytest.mark.parametrize(
    ("items", "fields", "why"),
    [
        ([call(1, "other")], {}, "which the runner does not have"),
        ([call(1), call(2, arguments="[1]")], {}, "arguments of the call of 'add' are invalid"),
        ([call(1, arguments='{"n": NaN}')], {}, "arguments of the call of 'add' are invalid"),
        ([call(1), call(1)], {}, "two calls with the id 'call_1'"),
        ([call(1, call_id="")], {}, "came before or is empty"),
        ([call(1, status="incomplete")], {}, "has the status 'incomplete'"),
        ([computer_call()], {}, "uses a computer, which the runner does not have"),
        ([ASKING], {}, "which params do not declare"),
        ([{"type": "web_search_call", "id": "w", "status": "completed"}], {}, "whose tool params do not declare"),
        ([call(1)], {"max_steps": 1}, "still calls tools after 1 requests"),
    ],
)
async def test_nothing_is_carried_out_of_an_answer_that_cannot_be(
    world: World, client: Any, server: LocalServer, items: list[Any], fields: dict[str, Any], why: str
) -> None:
    answers(server, *items)
    add = Sum()
    with pytest.raises(ToolRunnerError, match=why) as caught:
        await run(world, client, runner(world, add), **fields)
    assert (add.got, caught.value.attempted_call_ids, len(server.requests)) == ([], (), 1)


@pytest.mark.parametrize("result", [KeyError("no"), 3, {"a": 1}, [{"type": "other"}]])
async def test_a_function_that_fails_ends_the_run(world: World, client: Any, server: LocalServer, result: Any) -> None:
    answers(server, call(1), call(2), call(3))
    add = Sum(lambda arguments: "ok" if arguments["n"] == 1 else _raise_or_give(result))
    with pytest.raises(ToolRunnerError, match=r"^the run of tools stopped: ") as caught:
        await run(world, client, runner(world, add))
    error = caught.value
    assert (error.attempted_call_ids, error.completed_call_ids) == (("call_1", "call_2"), ("call_1",))
    assert isinstance(error.__cause__, KeyError if isinstance(result, KeyError) else ValueError)
    copy = pickle.loads(pickle.dumps(error))
    assert (str(copy), copy.attempted_call_ids) == (str(error), error.attempted_call_ids)


def _raise_or_give(result: Any) -> Any:
    if isinstance(result, Exception):
        raise result
    return result


async def test_errors_of_the_server_end_the_run(world: World, client: Any, server: LocalServer) -> None:
    answers(server, call(1))
    server.fault(Fault.status(400), match=lambda one: len(one.json["input"]) > 1)
    with pytest.raises(ToolRunnerError, match="BadRequestError was raised") as caught:
        await run(world, client, runner(world, Sum()))
    assert caught.value.completed_call_ids == ("call_1",)


@pytest.mark.parametrize(
    ("params", "options", "why"),
    [
        ({"stream": True}, {}, "leave stream out"),
        ({"previous_response_id": "resp_1"}, {}, "leave previous_response_id out"),
        ({"tools": [ADD]}, {}, "cannot carry out the tool 'add'"),
        ({"tools": [{"type": "computer"}]}, {}, "nothing drives"),
        ({"tool_choice": "required"}, {}, "cannot end"),
        ({"tool_choice": {"type": "function", "name": "add"}}, {}, "cannot end"),
        ({}, {"max_steps": 0}, "max_steps"),
        ({}, {"max_concurrent_calls": True}, "max_concurrent_calls"),
        ({}, {"eager": True}, "give stream=True"),
        ({}, {"context_budget": {"max_input_bytes": 0, "max_input_images": 1}}, "max_input_bytes"),
        ({}, {"context_budget": {"max_input_bytes": 9, "max_input_images": 1, "more": 1}}, "has no more"),
        ({"truncation": "auto"}, {"context_budget": {"max_input_bytes": 9, "max_input_images": 1}}, "truncation"),
        ({}, {"ledger": (print, {"version": 1, "phase": "boundary", "max_steps": 20})}, "differing: run_id"),
    ],
)
async def test_what_cannot_be_used_is_told_before_anything_is_sent(
    world: World, client: Any, server: LocalServer, params: Any, options: dict[str, Any], why: str
) -> None:
    with pytest.raises(ValueError, match=why):
        await run(world, client, runner(world, Sum()), {**TASK, **params}, **options)
    assert not server.requests


@pytest.mark.parametrize("early", [{"functions": ["x"]}, {"functions": ["add"] * 2}, {"computer": True}, {"more": 1}])
def test_early_execution_names_what_there_is(early: Any) -> None:
    with pytest.raises(ValueError, match="early_execution"):
        ResponsesToolRunner(functions=[RegisteredFunction(ADD, str)], early_execution=early)
    with pytest.raises(ValueError, match="different names"):
        ResponsesToolRunner(functions=[RegisteredFunction(ADD, str)] * 2)


async def test_a_program_can_stop_a_run_between_all_steps(world: World, client: Any, server: LocalServer) -> None:
    for steps in range(4):
        answers(server, call(1))
        asked = iter([False] * steps + [True] * 9)
        add = Sum()
        with pytest.raises(ToolRunnerError, match="cancelled by the program") as caught:
            await run(world, client, runner(world, add), cancelled=lambda asked=asked: next(asked))
        assert len(caught.value.attempted_call_ids) == len(add.got) == (steps > 2)
        server.reset()


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a_cancelled_task_tells_what_was_begun(server: LocalServer, anyio_backend: str) -> None:
    import asyncio

    from openai_core import AsyncOpenAI

    begun = asyncio.Event()

    async def wait(arguments: Any) -> str:
        begun.set()
        await asyncio.sleep(60)
        return ""

    answers(server, call(1))
    async with AsyncOpenAI(api_key="key", base_url=server.base_url) as client:
        made = AsyncResponsesToolRunner(functions=[AsyncRegisteredFunction(ADD, wait)])
        task = asyncio.ensure_future(made.run(client, TASK))
        await begun.wait()
        task.cancel()
        with pytest.raises(ToolRunnerCancelledError) as caught:
            await task
    assert (caught.value.attempted_call_ids, caught.value.completed_call_ids) == (("call_1",), ())
    assert pickle.loads(pickle.dumps(caught.value)).attempted_call_ids == ("call_1",)


# Turn by turn


async def test_turns_are_seen_before_their_calls_are_carried_out(
    world: World, client: Any, server: LocalServer
) -> None:
    answers(server, call(1), call(2))
    server.reply("Done", times=1)
    add = Sum(allow_output_override=True)
    made = runner(world, add)
    seen: list[Any] = []

    def look(turn: Any) -> None:
        seen.append((turn.step, turn.final, turn.tools_executed, turn.attempted_call_ids, list(add.got)))
        if turn.final:
            for change in (partial(turn.append_user_text, "x"), partial(turn.supply_outputs, [answer_to(1, "x")])):
                with pytest.raises(ValueError, match=r"can be added|supplied outputs"):
                    change()
        else:
            with pytest.raises(ValueError, match="call_1, call_2"):
                turn.supply_outputs([answer_to(7, "x")])
            turn.supply_outputs([answer_to(2, "mine")])
            turn.append_user_text("go on")
            assert made.close() == {"status": "draining"}

    await turns(world, client, made, look)
    assert seen == [(1, False, False, (), []), (2, True, False, ("call_1", "call_2"), [{"n": 1}])]
    sent = server.requests[1].json["input"][3:]
    assert sent == [answer_to(1, "sum 1"), answer_to(2, "mine"), {"role": "user", "content": "go on"}]


async def test_a_turn_that_is_over_takes_nothing(world: World, client: Any, server: LocalServer) -> None:
    answers(server, call(1))
    answers(server, call(2))
    server.reply("Done", times=1)
    first: list[Any] = []

    def look(turn: Any) -> None:
        first.append(turn)
        if turn.step > 1:
            with pytest.raises(ValueError, match="the last turn"):
                first[0].append_user_text("late")
        else:
            with pytest.raises(ValueError, match="allow_output_override"):
                turn.supply_outputs([answer_to(1, "x")])

    await turns(world, client, runner(world, Sum()), look)
    assert len(first) == 3


# Early calls


async def test_eager_runs_carry_calls_out_while_the_answer_comes(
    world: World, client: Any, server: LocalServer
) -> None:
    order: list[Any] = []
    add = Sum(lambda arguments: noted(order, arguments["n"], "ok"))
    answers(server, call(1), call(2))
    server.reply("Done", times=1)

    def see(event: Any) -> None:
        if event.type in ("response.output_item.done", "response.completed"):
            order.append(event.type.rpartition(".")[0])

    await run(world, client, runner(world, add), stream=True, eager=True, on_event=see)
    assert order[:5] == ["response.output_item", 1, "response.output_item", 2, "response"]
    assert server.requests[1].json["input"][3:] == [answer_to(1, "ok"), answer_to(2, "ok")]


@pytest.mark.parametrize("by", ["early_execution", "before_early_call"])
async def test_calls_after_a_deferred_one_wait_too(world: World, client: Any, server: LocalServer, by: str) -> None:
    other = {**ADD, "name": "other"}
    order: list[Any] = []
    functions = [Sum(lambda arguments: noted(order, arguments["n"], "ok"), tool) for tool in (ADD, other)]
    answers(server, call(1), call(2, "other"), call(3))
    server.reply("Done", times=1)
    options: dict[str, Any] = {}
    if by == "before_early_call":
        options["before_early_call"] = lambda item: "defer" if item.name == "other" else "execute"
    made = runner(world, *functions, early_execution={"functions": ["add"]} if not options else None)

    def see(event: Any) -> None:
        if event.type == "response.completed":
            order.append("end")

    await run(world, client, made, stream=True, eager=True, on_event=see, **options)
    assert order == [1, "end", 2, 3, "end"]


async def test_early_calls_of_independent_functions_run_at_once(world: World, client: Any, server: LocalServer) -> None:
    answers(server, call(1), call(2))
    server.reply("Done", times=1)
    both = threading.Barrier(2, timeout=10)

    def meet(arguments: Any) -> str:
        both.wait()
        return f"met {arguments['n']}"

    # Plain functions of asynchronous runs are called in worker threads.
    kind: Any = RegisteredFunction if world.is_sync else AsyncRegisteredFunction
    saved: list[Any] = []
    await run(
        world, client, runner(world, kind(ADD, meet, independent=True)), stream=True, eager=True,
        ledger=(saved.append, None),
    )  # fmt: skip
    assert server.requests[1].json["input"][3:] == [answer_to(1, "met 1"), answer_to(2, "met 2")]
    assert [one["revision"] for one in saved] == [*range(1, len(saved) + 1)]


async def test_an_early_call_that_ends_makes_room_for_the_next(world: World, client: Any, server: LocalServer) -> None:
    """Of four calls, two run at once at a time: each waits for another one, and never are there three."""
    answers(server, *map(call, range(1, 5)))
    server.reply("Done", times=1)
    pair, lock = threading.Barrier(2, timeout=10), threading.Lock()
    running, most = 0, 0

    def meet(arguments: Any) -> str:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        pair.wait()
        with lock:
            running -= 1
        return f"met {arguments['n']}"

    kind: Any = RegisteredFunction if world.is_sync else AsyncRegisteredFunction
    made = runner(world, kind(ADD, meet, independent=True))
    await run(world, client, made, stream=True, eager=True, max_concurrent_calls=2)
    assert server.requests[1].json["input"][5:] == [answer_to(number, f"met {number}") for number in range(1, 5)]
    assert most == 2


async def test_an_early_call_that_fails_ends_the_run_when_others_have_ended(
    world: World, client: Any, server: LocalServer
) -> None:
    answers(server, call(1), call(2))
    failed = threading.Event()

    def execute(arguments: Any) -> str:
        if arguments["n"] == 1:
            assert failed.wait(10)
            return "ok"
        failed.set()
        raise KeyError("no")

    kind: Any = RegisteredFunction if world.is_sync else AsyncRegisteredFunction
    with pytest.raises(ToolRunnerError) as caught:
        await run(world, client, runner(world, kind(ADD, execute, independent=True)), stream=True, eager=True)
    error = caught.value
    assert (sorted(error.attempted_call_ids), error.completed_call_ids) == (["call_1", "call_2"], ("call_1",))


# Tools of the server


@pytest.mark.parametrize("approved", [True, False])
async def test_calls_of_remote_servers_are_approved(
    world: World, client: Any, server: LocalServer, approved: bool
) -> None:
    done = {**ASKING, "type": "mcp_call", "id": "mcp_1", "output": "gone", "approval_request_id": "mcpr_1"}
    answers(server, ASKING)
    server.reply(Reply("Done", output_items=(done,) if approved else ()))
    asked: list[Any] = []
    options: Any = {"approve_mcp": lambda request: noted(asked, request.name, approved)}
    response = await run(world, client, runner(world), {**TASK, "tools": [MCP]}, **options)
    assert asked == ["delete"]
    assert response.output[0].type in ("mcp_call", "message")
    sent = server.requests[1].json["input"][-1]
    assert sent == {"type": "mcp_approval_response", "approval_request_id": "mcpr_1", "approve": approved}


@pytest.mark.parametrize(
    ("item", "options", "why"),
    [
        (ASKING, {}, "give approve_mcp"),
        (ASKING, {"approve_mcp": lambda request: 1}, "returns True or False"),
        ({**ASKING, "type": "mcp_call", "output": "x"}, {}, "was not approved"),
        ({**ASKING, "type": "mcp_call", "approval_request_id": "other"}, {}, "is not the one approved"),
    ],
)
async def test_calls_of_remote_servers_that_nobody_approved_end_the_run(
    world: World, client: Any, server: LocalServer, item: Any, options: dict[str, Any], why: str
) -> None:
    answers(server, item)
    with pytest.raises(ToolRunnerError, match=why):
        await run(world, client, runner(world), {**TASK, "tools": [MCP]}, **options)


# Checkpoints and budgets


async def test_checkpoints_tell_each_step_and_can_be_resumed(world: World, client: Any, server: LocalServer) -> None:
    saved: list[Any] = []
    answers(server, call(1))
    server.reply("Done", times=1)
    await run(world, client, runner(world, Sum()), ledger=(saved.append, None))
    steps = [(one["phase"], one["attempted_call_ids"], one["returned_call_ids"]) for one in saved]
    one = ["call_1"]
    assert steps == [
        ("boundary", [], []),
        ("pending", [], []),
        ("pending", one, []),
        ("pending", one, one),
        ("boundary", one, one),
        ("boundary", one, one),
        ("final", one, one),
    ]
    asked = [{"role": "user", "content": "Go"}]
    assert [each["history"] for each in saved[:5]] == [asked] * 4 + [[*asked, call(1), answer_to(1, "sum 1")]]
    assert saved[3]["pending_items"] == [call(1)]
    assert saved[3]["returned_outputs"] == [answer_to(1, "sum 1")]
    assert saved[-1]["final_response"]["object"] == "response"

    server.reply("Resumed", times=1)
    response = await run(
        world, client, runner(world, Sum()), {**TASK, "input": "Again"}, ledger=(saved.append, saved[4])
    )
    assert response.output_text == "Resumed"
    assert server.requests[-1].json["input"] == [*saved[4]["history"], {"role": "user", "content": "Again"}]
    assert (saved[7]["revision"], saved[7]["consumed_requests"]) == (6, 2)
    sent = len(server.requests)
    for other in (saved[3], saved[6], {**saved[4], "run_id": "x"}, {**saved[4], "tools": []}):
        with pytest.raises(ValueError, match="differing: "):
            await run(world, client, runner(world, Sum()), ledger=(saved.append, other))
    with pytest.raises(ToolRunnerError, match="used its 20 requests"):
        await run(
            world, client, runner(world, Sum()), ledger=(saved.append, {**saved[4], "consumed_requests": 20})
        )  # fmt: skip
    assert len(server.requests) == sent


async def test_a_checkpoint_that_is_not_saved_ends_the_run(world: World, client: Any, server: LocalServer) -> None:
    def full(checkpoint: Any) -> None:
        raise OSError("disk full")

    with pytest.raises(ToolRunnerError, match="OSError"):
        await run(world, client, runner(world, Sum()), ledger=(full, None))
    assert not server.requests


async def test_an_input_that_exceeds_its_budget_is_compacted(world: World, client: Any, server: LocalServer) -> None:
    picture = [{"type": "input_image", "image_url": "data:image/png;base64,iVBORw0KGgo=", "detail": "auto"}]
    for number in (1, 2):
        answers(server, call(number))
    server.reply("Done", times=1)
    asked: list[Any] = []

    def compact(snapshot: Any) -> Any:
        asked.append(snapshot)
        return {"drop_call_ids": snapshot["eligible_call_ids"][:1], "summary": "it was red"}

    budget: Any = {"max_input_bytes": 10_000, "max_input_images": 1, "compact": compact}
    await run(world, client, runner(world, Sum(picture)), context_budget=budget)
    (snapshot,) = asked
    assert (snapshot["eligible_call_ids"], snapshot["input_images"]) == (["call_1", "call_2"], 2)
    told, left_out, *rest = server.requests[2].json["input"]
    assert "it was red" in told["content"]
    assert "add (call_1)" in left_out["content"]
    assert rest == [{"role": "user", "content": "Go"}, call(2), answer_to(2, picture)]
    assert server.requests[2].json["truncation"] == "disabled"


@pytest.mark.parametrize(
    ("compact", "why"),
    [
        (None, "exceeds the context_budget; give it compact"),
        (lambda snapshot: {"drop_call_ids": []}, "also without the calls"),
        (lambda snapshot: {"drop_call_ids": ["x"]}, "eligible_call_ids only"),
        (lambda snapshot: None, "returns drop_call_ids"),
    ],
)
async def test_an_input_that_stays_too_large_is_not_sent(
    world: World, client: Any, server: LocalServer, compact: Any, why: str
) -> None:
    size = len('[{"role":"user","content":"Go"}]')
    budget: Any = {"max_input_bytes": size, "max_input_images": 0}
    server.reply("Done", times=1)
    await run(world, client, runner(world, Sum()), context_budget=budget)  # it just fits
    budget["max_input_bytes"] = size - 1
    if compact is not None:
        budget["compact"] = compact
    with pytest.raises(ToolRunnerError, match=why):
        await run(world, client, runner(world, Sum()), context_budget=budget)
    assert len(server.requests) == 1


async def test_a_blocking_run_takes_no_coroutine_functions(server: LocalServer) -> None:
    from openai_sync import OpenAI

    async def execute(arguments: Any) -> str:
        return ""

    answers(server, call(1))
    made = ResponsesToolRunner(functions=[RegisteredFunction(ADD, execute)])  # type: ignore[arg-type]

    def blocking() -> None:
        with OpenAI(api_key="key", base_url=server.base_url) as client:
            with pytest.raises(ToolRunnerError, match="AwaitableError"):
                made.run(client, TASK)

    await anyio.to_thread.run_sync(blocking)
