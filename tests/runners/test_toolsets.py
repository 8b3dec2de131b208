"""A browser and a computer that a model uses in a run of tools: outputs, refusals and failures; in every world."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

import anyio.to_thread
import pytest

from openai_core.lib.browser import AsyncBrowserToolset, BrowserError
from openai_core.lib.computer import AsyncComputerToolset
from openai_core.lib.playwright import AsyncPlaywrightBrowser, AsyncPlaywrightComputer
from openai_core.lib.responses_tool_runner import AsyncResponsesToolRunner, ToolRunnerError
from openai_core.testing import LocalServer, Reply, ToolCall
from openai_sync.lib.browser import BrowserToolset
from openai_sync.lib.computer import ComputerToolset
from openai_sync.lib.playwright import PlaywrightBrowser, PlaywrightComputer
from openai_sync.lib.responses_tool_runner import ResponsesToolRunner
from tests.computer_use.chromium import SETTINGS, needs_chromium
from tests.computer_use.drivers import (
    PICTURE,
    RecordingBrowser,
    RecordingComputer,
    browser_toolset,
    computer_toolset,
)
from tests.computer_use.test_browser import ARGUMENTS, IMAGE, READ, SEEN
from tests.computer_use.test_computer import CHECK, CLICK, computer_call
from tests.runners.test_responses import ADD, TASK, Sum, answers, in_world, noted, run, runner
from tests.worlds import World

pytestmark = pytest.mark.anyio


def browser_call(name: str, number: int, **changes: Any) -> dict[str, Any]:
    item = {"type": "function_call", "id": f"fc_{number}", "call_id": f"call_{number}", "status": "completed"}
    return {**item, "name": f"browser_{name}", "arguments": json.dumps({**ARGUMENTS.get(name, {}), **changes})}


def add_call(number: int) -> dict[str, Any]:
    return {**browser_call("", number), "name": "add", "arguments": json.dumps({"n": number})}


def told(item: Any) -> dict[str, Any]:
    """What the output of a browser call says in text."""
    assert item["type"] == "function_call_output"
    found: dict[str, Any] = json.loads(item["output"][0]["text"])
    return found


# A browser


@pytest.mark.parametrize("stream", [False, True])
async def test_a_browser_is_used_over_several_answers(
    world: World, client: Any, server: LocalServer, stream: bool
) -> None:
    driver = RecordingBrowser(read_page=READ, screenshot=IMAGE)
    add = Sum(lambda arguments: noted(driver.log, "add", "ok"))
    answers(server, browser_call("read_page", 1), add_call(2), browser_call("click", 3))
    answers(server, browser_call("screenshot", 4))
    server.reply("Done", times=1)
    asked: list[Any] = []
    reports: list[Any] = []
    toolset = browser_toolset(driver, world, confirm=lambda context: noted(asked, context["member"], True)).toolset
    made = runner(world, add, browser=toolset)
    response = await run(world, client, made, stream=stream, on_diagnostic=reports.append)
    assert response.output_text == "Done"
    assert made.browser is toolset
    first, second, third = (one.json for one in server.requests)
    assert first["tools"] == [*toolset.tools, ADD]
    assert asked == ["click"]
    assert driver.log == [
        *("state", ("read_page", ARGUMENTS["read_page"]), "state"),
        "add",
        *("state", ("click", ARGUMENTS["click"]), "state"),
        *("state", ("screenshot", ARGUMENTS["screenshot"]), "state"),
    ]
    read, added, clicked = second["input"][4:]
    assert [one["call_id"] for one in (read, added, clicked)] == ["call_1", "call_2", "call_3"]
    assert told(read) == {"ok": True, "state": SEEN, "result": READ}
    assert (added["output"], told(clicked)) == ("ok", {"ok": True, "state": SEEN, "result": None})
    assert third["input"][:-2] == second["input"]
    shown = third["input"][-1]
    assert (shown["call_id"], told(shown), shown["output"][1]) == ("call_4", {"ok": True, "state": SEEN}, IMAGE)
    done = [(one["member"], one["reason"]) for one in reports if one["stage"] == "action"]
    assert done == [
        ("read_page", "completed"),
        ("add", "completed"),
        ("click", "completed"),
        ("screenshot", "completed"),
    ]


@pytest.mark.parametrize(
    ("options", "failure", "error"),
    [
        ({}, BrowserError("the button is disabled"), "the button is disabled"),
        ({}, KeyError("secret"), "the browser could not do this"),
        ({"confirm": lambda context: False}, None, "this was not approved; do not try it again unless the user asks"),
    ],
)
async def test_what_a_browser_cannot_do_is_told_to_the_model(
    world: World, client: Any, server: LocalServer, options: Any, failure: Any, error: str
) -> None:
    driver = RecordingBrowser(click=failure)
    answers(server, browser_call("click", 1), browser_call("list_tabs", 2))
    server.reply("Done", times=1)
    made = runner(world, browser=browser_toolset(driver, world, **options).toolset)
    response = await run(world, client, made)
    assert response.output_text == "Done"
    clicked, listed = (told(item) for item in server.requests[1].json["input"][-2:])
    assert (clicked["ok"], clicked["state"]) == (False, SEEN)
    assert clicked["error"].startswith(error)
    assert "secret" not in json.dumps(server.requests[1].json)
    assert listed["ok"] is True


async def test_a_browser_that_lost_its_state_ends_the_run(world: World, client: Any, server: LocalServer) -> None:
    states: Any = iter([{"tabs": []}] * 3)
    driver = RecordingBrowser(state=lambda: next(states))
    answers(server, browser_call("click", 1), browser_call("click", 2), browser_call("click", 3))
    made = runner(world, browser=browser_toolset(driver, world).toolset)
    with pytest.raises(ToolRunnerError, match="the run of tools stopped") as caught:
        await run(world, client, made)
    assert (caught.value.attempted_call_ids, caught.value.completed_call_ids) == (("call_1", "call_2"), ("call_1",))
    assert len(server.requests) == 1


async def test_a_program_stops_a_run_before_the_browser_acts(world: World, client: Any, server: LocalServer) -> None:
    driver = RecordingBrowser()
    answers(server, browser_call("click", 1))
    made = runner(world, browser=browser_toolset(driver, world).toolset)
    with pytest.raises(ToolRunnerError) as caught:
        await run(world, client, made, cancelled=lambda: "state" in driver.log)
    assert (caught.value.attempted_call_ids, caught.value.completed_call_ids) == (("call_1",), ())
    assert driver.log == ["state"]


async def test_early_execution_can_be_limited_to_members(world: World, client: Any, server: LocalServer) -> None:
    driver = RecordingBrowser(read_page=READ)
    answers(server, browser_call("read_page", 1), browser_call("click", 2))
    server.reply("Done", times=1)
    toolset = browser_toolset(driver, world).toolset
    made = runner(world, browser=toolset, early_execution={"functions": ["browser_read_page"]})

    def see(event: Any) -> None:
        if event.type == "response.completed":
            driver.log.append("end")

    await run(world, client, made, stream=True, eager=True, on_event=see)
    acted = [one if one == "end" else one[0] for one in driver.log if one != "state"]
    assert acted == ["read_page", "end", "click", "end"]
    assert [told(item)["ok"] for item in server.requests[1].json["input"][-2:]] == [True, True]


@pytest.mark.parametrize("taken", [True, False])
async def test_a_function_has_another_name_than_the_members(world: World, taken: bool) -> None:
    toolset = browser_toolset(RecordingBrowser(), world).toolset
    function = Sum(tool={**ADD, "name": "browser_click" if taken else "browser_buy"})
    if taken:
        with pytest.raises(ValueError, match="different names"):
            runner(world, function, browser=toolset)
    else:
        runner(world, function, browser=toolset)


# A computer


async def test_safety_checks_are_approved_and_sent_back(world: World, client: Any, server: LocalServer) -> None:
    driver = RecordingComputer()
    answers(server, computer_call(CLICK, pending_safety_checks=[CHECK]))
    answers(server, computer_call({"type": "type", "text": "x"}, {"type": "wait"}, number=2))
    server.reply("Done", times=1)
    asked: list[Any] = []
    made = runner(world, computer=computer_toolset(driver, world).toolset)
    await run(
        world,
        client,
        made,
        approve_safety_checks=lambda item: noted(asked, item.pending_safety_checks[0].id, True),
        before_action=lambda action: noted(asked, action.type, True),
    )
    assert asked[:2] == ["check-1", "click"]
    assert [one for one in driver.log if one != "screenshot"] == [
        ("click", CLICK),
        ("type", {"type": "type", "text": "x"}),
        ("wait", {"type": "wait"}),
    ]
    first, second = (one.json["input"][-1] for one in server.requests[1:])
    assert (first["call_id"], first["output"]["image_url"]) == ("call_1", PICTURE)
    assert first["acknowledged_safety_checks"] == [CHECK]
    assert (second["call_id"], second["acknowledged_safety_checks"]) == ("call_2", [])


@pytest.mark.parametrize(
    ("fail", "options", "done"),
    [
        ({"click": RuntimeError("no")}, {}, [("click", CLICK)]),
        ({"screenshot": RuntimeError("no")}, {}, [("click", CLICK), "screenshot"]),
        ({}, {"before_action": lambda action: False}, []),
        ({}, {"approve_safety_checks": lambda item: False}, []),
        ({}, {"approve_safety_checks": None}, []),
    ],
)
async def test_what_a_computer_cannot_do_ends_the_run(
    world: World, client: Any, server: LocalServer, fail: dict[str, Exception], options: dict[str, Any], done: list[Any]
) -> None:
    driver = RecordingComputer(fail=fail)
    answers(server, computer_call(CLICK, pending_safety_checks=[CHECK]), computer_call(CLICK, number=2))
    given = {"approve_safety_checks": lambda item: True, **options}
    given = {name: value for name, value in given.items() if value is not None}
    made = runner(world, computer=computer_toolset(driver, world).toolset)
    with pytest.raises(ToolRunnerError, match="the run of tools stopped") as caught:
        await run(world, client, made, **given)
    assert (caught.value.attempted_call_ids, caught.value.completed_call_ids) == (("call_1",), ())
    assert driver.log == done
    assert len(server.requests) == 1


# Chromium

PAGE = """
<title>Shop</title><body style="margin: 0">
<button style="position: absolute; left: 0; top: 0; width: 100px; height: 50px" onclick="document.title = 'Bought'">
Buy</button>
<label style="position: absolute; left: 0; top: 60px">Name <input id="name"></label>
"""


def show(page: Any) -> None:
    page.set_content(PAGE)


def seen(page: Any) -> Any:
    return page.title(), page.input_value("#name")


async def with_driver(world: World, kinds: tuple[Any, Any], use: Callable[[Any], Any]) -> Any:
    """Open a driver over Chromium, have `use` make a run with it, and tell what the page has then."""
    if not world.is_sync:
        async with kinds[0](**SETTINGS) as driver:
            await driver.call(show)
            return await use(driver), await driver.call(seen)

    def blocking() -> Any:
        with kinds[1](**SETTINGS) as driver:
            driver.call(show)
            return use(driver), driver.call(seen)

    return await anyio.to_thread.run_sync(blocking)


@needs_chromium
@pytest.mark.slow
async def test_a_run_uses_chromium_as_a_browser(client: Any, server: LocalServer, world: World) -> None:
    def call(name: str, **arguments: Any) -> ToolCall:
        return ToolCall(f"browser_{name}", json.dumps({"tab_id": None, **arguments}))

    server.reply(Reply(tool_calls=[call("read_page", filter="all")]), times=1)
    server.reply(Reply(tool_calls=[call("click", target="e1.0"), call("type", target="e1.1", text="Ann")]), times=1)
    server.reply(Reply(tool_calls=[call("click", target="e7.7"), call("screenshot")]), times=1)
    server.reply("Done", times=1)
    approving: Any = in_world(world, {"approve_safety_checks": lambda *about: True})["approve_safety_checks"]

    def use(driver: Any) -> Any:
        toolset: Any = (BrowserToolset if world.is_sync else AsyncBrowserToolset)(
            driver, confirm=approving, url_policy=approving
        )
        made: Any = (ResponsesToolRunner if world.is_sync else AsyncResponsesToolRunner)(browser=toolset)
        return made.run(client.facade if world.is_sync else client, TASK)

    response, found = await with_driver(world, (AsyncPlaywrightBrowser, PlaywrightBrowser), use)
    assert (response.output_text, found) == ("Done", ("Bought", "Ann"))
    read, acted, looked = (one.json["input"] for one in server.requests[1:])
    assert '[e1.0] button "Buy"' in told(read[-1])["result"]
    assert [told(item)["ok"] for item in acted[-2:]] == [True, True]
    refused, picture = looked[-2:]
    assert "read the page again" in told(refused)["error"]
    assert told(picture)["state"]["tabs"][0]["title"] == "Bought"
    assert_png(picture["output"][1]["image_url"])


@needs_chromium
@pytest.mark.slow
async def test_a_run_uses_chromium_as_a_computer(client: Any, server: LocalServer, world: World) -> None:
    button = {"type": "click", "button": "left", "x": 20, "y": 20}
    field = {"type": "click", "button": "left", "x": 80, "y": 70}
    answers(server, computer_call(button, pending_safety_checks=[CHECK]))
    answers(server, computer_call(field, {"type": "type", "text": "Ann"}, {"type": "screenshot"}, number=2))
    server.reply("Done", times=1)
    options: Any = in_world(world, {"approve_safety_checks": lambda item: True})

    def use(driver: Any) -> Any:
        toolset: Any = (ComputerToolset if world.is_sync else AsyncComputerToolset)(driver)
        made: Any = (ResponsesToolRunner if world.is_sync else AsyncResponsesToolRunner)(computer=toolset)
        return made.run(client.facade if world.is_sync else client, TASK, **options)

    response, found = await with_driver(world, (AsyncPlaywrightComputer, PlaywrightComputer), use)
    assert (response.output_text, found) == ("Done", ("Bought", "Ann"))
    outputs = [one.json["input"][-1] for one in server.requests[1:]]
    assert [one["type"] for one in outputs] == ["computer_call_output"] * 2
    for one in outputs:
        assert_png(one["output"]["image_url"])


def assert_png(url: str) -> None:
    picture = base64.b64decode(url.removeprefix("data:image/png;base64,"))
    assert (picture[:4], int.from_bytes(picture[16:20]), int.from_bytes(picture[20:24])) == (b"\x89PNG", 400, 300)
