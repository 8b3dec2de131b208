"""A browser and a computer that a model uses in a run of tools: outputs, refusals and failures; in every world."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from functools import partial
from typing import Any

import anyio.to_thread
import pytest

from openai_core.computer_use.actions import ACTIONS
from openai_core.lib.browser import AsyncBrowserToolset, BrowserError
from openai_core.lib.computer import AsyncComputerToolset
from openai_core.lib.playwright import AsyncPlaywrightBrowser, AsyncPlaywrightComputer
from openai_core.lib.responses_tool_runner import (
    AsyncRegisteredFunction,
    AsyncResponsesToolRunner,
    RegisteredFunction,
    ToolRunnerError,
)
from openai_core.testing import LocalServer, Reply, ToolCall
from openai_sync.lib.browser import BrowserToolset
from openai_sync.lib.computer import ComputerToolset
from openai_sync.lib.playwright import PlaywrightBrowser, PlaywrightComputer
from openai_sync.lib.responses_tool_runner import ResponsesToolRunner
from tests.computer_use.chromium import SETTINGS, needs_chromium
from tests.computer_use.drivers import (
    PICTURE,
    TABS,
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


# Ending early


class Patient:
    """Functions of a program that note whether they got what cancels the run."""

    def __init__(self, world: World) -> None:
        self.got: list[tuple[str, Any]] = []
        self._is_sync = world.is_sync

    def taking(self, name: str, result: Any = None) -> Any:
        """A function, or coroutine function, with a parameter `cancelled`."""

        def note(*about: Any, cancelled: Any = "nothing") -> Any:
            self.got.append((name, cancelled))
            return result

        async def note_async(*about: Any, cancelled: Any = "nothing") -> Any:
            return note(*about, cancelled=cancelled)

        return note if self._is_sync else note_async

    def leaving(self, name: str, result: Any = None) -> Any:
        """One whose only parameter has that name, and one that takes any."""

        def note(cancelled: Any = "nothing", **others: Any) -> Any:
            self.got.append((name, others))
            return result

        async def note_async(cancelled: Any = "nothing", **others: Any) -> Any:
            return note(cancelled, **others)

        return note if self._is_sync else note_async


class PatientDriver:
    """A driver of a browser or computer, of such functions."""

    def __init__(self, make: Any, **results: Any) -> None:
        for name, result in results.items():
            setattr(self, name, make(name, result))


def never() -> bool:
    return False


@pytest.mark.parametrize("cancelled", [never, None])
async def test_functions_can_take_what_cancels_the_run(
    world: World, client: Any, server: LocalServer, cancelled: Any
) -> None:
    patient = Patient(world)
    shown = {"type": "computer_screenshot", "image_url": PICTURE}
    computer: Any = PatientDriver(patient.taking, **{**dict.fromkeys(ACTIONS), "screenshot": shown})
    browser: Any = PatientDriver(patient.taking, state=TABS, navigate=None)
    toolset = (BrowserToolset if world.is_sync else AsyncBrowserToolset)(
        browser, confirm=patient.taking("confirm", True), url_policy=patient.taking("url_policy", True)
    )
    function = (RegisteredFunction if world.is_sync else AsyncRegisteredFunction)(ADD, patient.taking("add", "3"))
    answers(
        server,
        add_call(1),
        browser_call("navigate", 2),
        computer_call(CLICK, number=3, pending_safety_checks=[CHECK]),
    )
    server.reply("Done", times=1)
    made = runner(
        world,
        function,
        browser=toolset,
        computer=(ComputerToolset if world.is_sync else AsyncComputerToolset)(computer),
    )
    asking = {name: patient.taking(name, True) for name in ("approve_safety_checks", "before_action")}
    go = partial(made.run, client.facade if world.is_sync else client, TASK, cancelled=cancelled, **asking)
    await (anyio.to_thread.run_sync(go) if world.is_sync else go())
    names = ["add", "state", "url_policy", "confirm", "navigate", "state", "approve_safety_checks"]
    names += ["before_action", "click", "before_action", "screenshot"]
    assert patient.got == [(name, cancelled) for name in names]


async def test_other_functions_do_not_get_it(world: World, client: Any, server: LocalServer) -> None:
    """A parameter of that name may be the first one, for what a function gets anyway."""
    patient = Patient(world)
    function = (RegisteredFunction if world.is_sync else AsyncRegisteredFunction)(ADD, patient.leaving("add", "3"))
    answers(server, add_call(1))
    server.reply("Done", times=1)
    await run(world, client, runner(world, function), cancelled=never)
    assert patient.got == [("add", {})]


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
