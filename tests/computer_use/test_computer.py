"""Computer calls of a model, carried out by a driver; in every world."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from openai_core import InternalServerError
from openai_core.lib.computer import AsyncComputerToolset, ComputerUseError
from openai_core.testing import Fault, LocalServer, Reply
from openai_core.types.responses import ResponseComputerToolCall
from openai_sync.lib.computer import ComputerToolset
from tests.computer_use.drivers import PICTURE, RecordingComputer, computer_toolset
from tests.worlds import World

pytestmark = pytest.mark.anyio

CLICK = {"type": "click", "button": "left", "x": 1, "y": 2}
CHECK = {"id": "check-1", "code": "malicious_instructions", "message": "take care"}
PARAMS: dict[str, Any] = {"model": "gpt-5", "input": "Go"}


def computer_call(*actions: dict[str, Any], number: int = 1, **fields: Any) -> dict[str, Any]:
    """An item as the API writes it; one action is sent as `action`, several as `actions`."""
    acts = {"action": actions[0]} if len(actions) == 1 else {"actions": list(actions)}
    return {
        "type": "computer_call",
        "id": f"cu_{number}",
        "call_id": f"call_{number}",
        "status": "completed",
        "pending_safety_checks": [],
        **(acts if actions else {}),
        **fields,
    }


def a_call(*actions: dict[str, Any], **fields: Any) -> ResponseComputerToolCall:
    return ResponseComputerToolCall.model_construct(**computer_call(*(actions or (CLICK,)), **fields))


def answers(server: LocalServer, *items: dict[str, Any], **fields: Any) -> None:
    server.reply(Reply(output_items=items, **fields), times=1)


# A whole run


async def test_actions_are_carried_out_until_the_model_answers(client: Any, server: LocalServer, world: World) -> None:
    driver = RecordingComputer()
    answers(server, computer_call(CLICK), computer_call(CLICK, {"type": "type", "text": "x"}, number=2))
    server.reply("Done")
    response = await computer_toolset(driver, world).run(client, PARAMS)
    assert response.output_text == "Done"
    assert driver.log == [
        ("click", CLICK),
        "screenshot",
        ("click", {**CLICK}),
        ("type", {"type": "type", "text": "x"}),
        "screenshot",
    ]


async def test_the_whole_history_is_sent(client: Any, server: LocalServer, world: World) -> None:
    answers(server, computer_call(CLICK, pending_safety_checks=[CHECK]), reasoning="hm")
    await computer_toolset(RecordingComputer(), world).run(client, PARAMS, approve_safety_checks=lambda call: True)
    first, second = (request.json for request in server.requests)
    assert first == {
        "model": "gpt-5",
        "input": [{"role": "user", "content": "Go"}],
        "tools": [{"type": "computer"}],
        "include": ["reasoning.encrypted_content"],
    }
    sent, reasoning, call, output = second["input"]
    assert sent == first["input"][0]
    assert reasoning["type"] == "reasoning"
    assert call == computer_call(CLICK, pending_safety_checks=[CHECK])
    assert output == {
        "type": "computer_call_output",
        "call_id": "call_1",
        "output": {"type": "computer_screenshot", "image_url": PICTURE},
        "acknowledged_safety_checks": [CHECK],
    }


async def test_a_forced_tool_is_forced_once(client: Any, server: LocalServer, world: World) -> None:
    """Or the conversation could never end. What else the program gave is sent each time."""
    params = {
        **PARAMS,
        "tools": [{"type": "computer"}],
        "tool_choice": {"type": "computer"},
        "include": ["message.output_text.logprobs"],
    }
    await computer_toolset(RecordingComputer(), world).run(client, params)
    first, second = (request.json for request in server.requests)
    assert (first["tool_choice"], second["tool_choice"]) == ({"type": "computer"}, "auto")
    assert second["include"] == first["include"] == ["message.output_text.logprobs", "reasoning.encrypted_content"]


async def test_the_calls_of_the_last_allowed_answer_are_not_carried_out(
    client: Any, server: LocalServer, world: World
) -> None:
    driver = RecordingComputer()
    for number in range(3):
        answers(server, computer_call(CLICK, number=number))
    with pytest.raises(ComputerUseError, match="after 2 responses") as caught:
        await computer_toolset(driver, world).run(client, PARAMS, max_steps=2)
    assert (len(server.requests), driver.log.count("screenshot")) == (2, 1)
    assert caught.value.response is not None


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"stream": True}, "plain requests"),
        ({"background": True}, "plain requests"),
        ({"previous_response_id": "resp_1"}, "leave out previous_response_id"),
        ({"conversation": "conv_1"}, "leave out conversation"),
        ({"tools": [{"type": "computer"}, {"type": "web_search"}]}, "run_tools"),
        ({"tools": [{"type": "function", "name": "f", "parameters": {}}]}, "run_tools"),
    ],
)
async def test_what_cannot_be_gone_on_from_is_not_sent(
    client: Any, server: LocalServer, world: World, params: Any, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        await computer_toolset(RecordingComputer(), world).run(client, {**PARAMS, **params})
    assert server.requests == []


@pytest.mark.parametrize("steps", [0, -1, True, 1.5])
async def test_the_number_of_steps_is_checked(client: Any, world: World, steps: Any) -> None:
    with pytest.raises((ValueError, TypeError), match="max_steps"):
        await computer_toolset(RecordingComputer(), world).run(client, PARAMS, max_steps=steps)


@pytest.mark.parametrize(
    ("items", "message"),
    [
        ([computer_call(CLICK, status="incomplete")], "status 'incomplete'"),
        ([computer_call(CLICK), computer_call(CLICK)], "not carried out twice"),
        ([computer_call()], "no action"),
        ([computer_call(actions=[])], "no action"),
        ([computer_call(CLICK, actions=[CLICK])], "both action and actions"),
        ([computer_call({"type": "fly"})], "not known"),
        ([computer_call({"type": "click", "button": "left"})], "not known"),
        ([computer_call(CLICK, {"type": "fly"})], "not known"),
        ([computer_call(CLICK), {"type": "function_call", "name": "f", "arguments": "{}"}], "has a function_call"),
        ([], "neither a message nor"),
    ],
)
async def test_nothing_of_an_answer_is_done_unless_all_of_it_can_be(
    client: Any, server: LocalServer, world: World, items: Any, message: str
) -> None:
    driver = RecordingComputer()
    answers(server, *items)
    with pytest.raises(ComputerUseError, match=message) as caught:
        await computer_toolset(driver, world).run(client, PARAMS)
    assert driver.log == []
    assert caught.value.response is not None


async def test_an_answer_that_was_cut_off_is_not_gone_on_from(client: Any, server: LocalServer, world: World) -> None:
    answers(server, text="", finish="content_filter")
    with pytest.raises(ComputerUseError, match="status 'incomplete'"):
        await computer_toolset(RecordingComputer(), world).run(client, PARAMS)


async def test_errors_of_the_api_pass(client: Any, server: LocalServer, world: World) -> None:
    server.fault(Fault.status(500))
    with pytest.raises(InternalServerError):
        await computer_toolset(RecordingComputer(), world).run(client, PARAMS)


# One call


@pytest.mark.parametrize(
    "action",
    [
        CLICK,
        {"type": "double_click", "x": 1, "y": 2},
        {"type": "drag", "path": [{"x": 1, "y": 2}, {"x": 3, "y": 4}]},
        {"type": "keypress", "keys": ["CTRL", "a"]},
        {"type": "move", "x": 1, "y": 2},
        {"type": "scroll", "x": 1, "y": 2, "scroll_x": 0, "scroll_y": 5},
        {"type": "type", "text": "x"},
        {"type": "wait"},
    ],
    ids=lambda action: action["type"],
)
async def test_each_action_has_its_method(world: World, action: Any) -> None:
    driver = RecordingComputer()
    await computer_toolset(driver, world).execute(a_call(action))
    assert driver.log == [(action["type"], action), "screenshot"]


async def test_a_screenshot_at_the_end_is_not_taken_twice(world: World) -> None:
    driver = RecordingComputer()
    await computer_toolset(driver, world).execute(a_call(CLICK, {"type": "screenshot"}))
    assert driver.log == [("click", CLICK), "screenshot"]


async def test_a_screenshot_may_be_an_uploaded_file(world: World) -> None:
    driver = RecordingComputer({"type": "computer_screenshot", "file_id": "file-1", "other": 1})
    output = await computer_toolset(driver, world).execute(a_call())
    assert output["output"] == {"type": "computer_screenshot", "file_id": "file-1"}


@pytest.mark.parametrize(
    "shown",
    [5, {"image_url": PICTURE}, {"type": "computer_screenshot"}, {"type": "computer_screenshot", "file_id": ""}],
)
async def test_a_driver_has_to_return_a_screenshot(world: World, shown: Any) -> None:
    with pytest.raises(ComputerUseError, match="no screenshot"):
        await computer_toolset(RecordingComputer(shown), world).execute(a_call())


@pytest.mark.parametrize("approve", [None, lambda call: False, lambda call: 1])
async def test_safety_checks_have_to_be_approved(world: World, approve: Any) -> None:
    driver = RecordingComputer()
    call = a_call(pending_safety_checks=[CHECK])
    with pytest.raises(ComputerUseError, match="malicious_instructions"):
        await computer_toolset(driver, world).execute(call, **({"approve_safety_checks": approve} if approve else {}))
    assert driver.log == []


async def test_each_action_can_be_refused(world: World) -> None:
    driver = RecordingComputer()
    asked: list[str] = []

    def before(action: Any) -> bool:
        asked.append(action.type)
        return action.type != "type"

    call = a_call(CLICK, {"type": "type", "text": "x"})
    with pytest.raises(ComputerUseError, match="'type' was not approved"):
        await computer_toolset(driver, world).execute(call, before_action=before)
    assert (asked, driver.log) == (["click", "type"], [("click", CLICK)])


async def test_a_screenshot_is_an_action_to_approve(world: World) -> None:
    with pytest.raises(ComputerUseError, match="'screenshot' was not approved"):
        await computer_toolset(RecordingComputer(), world).execute(
            a_call(), before_action=lambda action: action.type == "click"
        )


async def test_exceptions_of_the_driver_and_of_callbacks_pass(world: World) -> None:
    broken = RecordingComputer(fail={"click": KeyError("stuck")})
    toolset = computer_toolset(broken, world)
    for _ in range(2):  # and the toolset is free again
        with pytest.raises(KeyError, match="stuck"):
            await toolset.execute(a_call())
    with pytest.raises(ZeroDivisionError):
        await computer_toolset(RecordingComputer(), world).execute(a_call(), before_action=lambda action: 1 // 0 == 1)


async def test_a_run_can_be_cancelled_between_all_steps(world: World) -> None:
    """However many steps were done before, none is done after."""
    seen: list[list[Any]] = []
    for allowed in range(12):
        driver = RecordingComputer()
        told: list[Any] = []
        asked = iter([False] * allowed)
        try:
            await computer_toolset(driver, world).execute(
                a_call(pending_safety_checks=[CHECK]),
                approve_safety_checks=lambda call: True,
                before_action=lambda action: True,
                cancelled=lambda asked=asked: next(asked, True),
                on_diagnostic=told.append,
            )
        except ComputerUseError:
            seen.append(driver.log)
    assert seen == sorted(seen, key=len)
    assert seen[0] == []
    assert seen[-1] == [("click", CLICK), "screenshot"]


async def test_how_each_stage_ended_is_told(world: World) -> None:
    told: list[Any] = []
    await computer_toolset(RecordingComputer(), world).execute(
        a_call(pending_safety_checks=[CHECK]), approve_safety_checks=lambda call: True, on_diagnostic=told.append
    )
    assert [(one["stage"], one["reason"], one["member"]) for one in told] == [
        ("approval", "completed", None),
        ("action", "completed", "click"),
        ("action", "completed", "screenshot"),
    ]
    assert {(one["api"], one["call_id"], one["usage"]) for one in told} == {("computer", "call_1", None)}
    assert all(one["duration_ms"] >= 0 for one in told)


async def test_an_observer_changes_nothing(world: World) -> None:
    def observer(diagnostic: Any) -> None:
        raise RuntimeError("not looking")

    assert await computer_toolset(RecordingComputer(), world).execute(a_call(), on_diagnostic=observer)


async def test_one_call_at_a_time_and_none_after_closing(world: World) -> None:
    driver = RecordingComputer()
    toolset = computer_toolset(driver, world)
    seen: list[Any] = []

    def before(action: Any) -> bool:
        if action.type == "click":
            seen.append(repr(toolset.toolset))
            with pytest.raises(RuntimeError, match="running another call"), use.held():
                raise AssertionError("a second call began")
            seen.append(toolset.toolset.close())
        return True

    use = getattr(toolset.toolset, "_toolset", toolset.toolset)._use
    await toolset.execute(a_call(), before_action=before)
    name = "ComputerToolset" if world.is_sync else "AsyncComputerToolset"
    assert seen == [f"<{name} busy>", {"status": "draining"}]
    with pytest.raises(RuntimeError, match="closed"):
        await toolset.execute(a_call())
    assert toolset.toolset.close() == {"status": "closed"}


# Beside other tools


async def test_it_stands_beside_functions_in_run_tools(client: Any, server: LocalServer, world: World) -> None:
    def weather(city: str) -> str:
        return f"sunny in {city}"

    driver = RecordingComputer()
    answers(
        server,
        computer_call(CLICK),
        {"type": "function_call", "status": "completed", "name": "weather", "arguments": '{"city": "Rome"}'},
        computer_call({"type": "type", "text": "x"}, number=2),
    )
    server.reply("Done")
    tools = [*computer_toolset(driver, world).as_tools(before_action=lambda action: True), weather]
    ran = await client.responses.run_tools(model="gpt-5", input="Go", tools=tools)
    assert ran.final.output_text == "Done"
    assert server.requests[0].json["tools"][0] == {"type": "computer"}
    outputs = server.requests[1].json["input"][-3:]
    assert [item["type"] for item in outputs] == [
        "computer_call_output",
        "function_call_output",
        "computer_call_output",
    ]
    assert outputs[1]["output"] == "sunny in Rome"
    assert driver.log == [("click", CLICK), "screenshot", ("type", {"type": "type", "text": "x"}), "screenshot"]


async def test_what_a_computer_cannot_do_is_raised_by_run_tools(client: Any, server: LocalServer, world: World) -> None:
    answers(server, computer_call(CLICK, pending_safety_checks=[CHECK]))
    with pytest.raises(ComputerUseError, match="not approved"):
        await client.responses.run_tools(
            model="gpt-5", input="Go", tools=computer_toolset(RecordingComputer(), world).as_tools()
        )
    assert len(server.requests) == 1


async def test_chat_completions_have_no_computer(client: Any, server: LocalServer, world: World) -> None:
    tools = computer_toolset(RecordingComputer(), world).as_tools()
    with pytest.raises(TypeError, match=r"use responses\.run_tools"):
        await client.chat.completions.run_tools(model="gpt-5", messages=[], tools=tools)
    assert server.requests == []


# Drivers and exceptions


def test_a_driver_has_every_action() -> None:
    for kind in (AsyncComputerToolset, ComputerToolset):
        with pytest.raises(ValueError, match="object lacks click, double_click"):
            kind(object())  # type: ignore[arg-type]


def test_a_blocking_toolset_takes_no_asynchronous_driver() -> None:
    class Driver(RecordingComputer):
        async def click(self, action: Any) -> None:  # type: ignore[override]
            pass

    with pytest.raises(ValueError, match=r"click\(\) of Driver is a coroutine function; use AsyncComputerToolset"):
        ComputerToolset(Driver())


def test_a_blocking_toolset_takes_no_asynchronous_client() -> None:
    from openai_core import AsyncOpenAI

    with pytest.raises(ValueError, match="a blocking client, not AsyncOpenAI"):
        ComputerToolset(RecordingComputer()).run(AsyncOpenAI(api_key="k"), PARAMS)  # type: ignore[arg-type]


async def test_an_asynchronous_toolset_takes_no_blocking_driver() -> None:
    toolset: Any = AsyncComputerToolset(RecordingComputer())  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"click\(\) of the driver returned a value of type NoneType"):
        await toolset.execute(a_call())


def test_the_exception_can_be_pickled() -> None:
    copied = pickle.loads(pickle.dumps(ComputerUseError("no", None)))
    assert (str(copied), copied.response) == ("no", None)
