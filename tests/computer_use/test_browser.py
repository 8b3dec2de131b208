"""Browser calls of a model, carried out by a driver; in every world."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest

from openai_core.lib.browser import (
    BROWSER_MEMBERS,
    DEFAULT_BROWSER_MEMBERS,
    AsyncBrowserToolset,
    BrowserCancelledError,
    BrowserError,
)
from openai_core.testing import LocalServer, Reply, ToolCall
from openai_core.types.responses import ResponseFunctionToolCall
from openai_sync.lib.browser import BrowserToolset
from tests.computer_use.drivers import PICTURE, RecordingBrowser, browser_toolset
from tests.worlds import World

pytestmark = pytest.mark.anyio

SEEN = {
    "tabs": [
        {"id": "t1", "title": "One", "url": "https://one.example:8443", "active": True},
        {"id": "t2", "title": "Two", "url": "about:blank", "active": False},
    ]
}
"""`TABS`, as the model is told them."""
IMAGE = {"type": "input_image", "image_url": PICTURE}
ELEMENT = {"ref": "e1", "role": "checkbox", "label": "Agree", "checked": True}
READ = {"version": 1, "text": "Hello", "elements": [ELEMENT], "omitted": ["text_limit"]}
SCOPED = {"version": 1, "text": "Hello", "elements": [], "omitted": [], "scopes": [{"ref": "s1", "label": "Main"}]}
FILE = {"version": 1, "status": "completed", "effect": "completed", "cleanup": "completed"}

ARGUMENTS: dict[str, dict[str, Any]] = {
    "navigate": {"url": "https://two.example/", "tab_id": None},
    "read_page": {"tab_id": None, "filter": "all"},
    "get_page_text": {"tab_id": "t1"},
    "find": {"query": "button", "tab_id": None},
    "click": {"target": "e1", "tab_id": None},
    "type": {"text": "hello", "target": None, "tab_id": None},
    "key": {"keys": ["Control", "a"], "tab_id": None},
    "scroll": {"direction": "up", "amount": 3, "tab_id": None},
    "select_option": {"target": "e1", "values": ["a"], "tab_id": None},
    "hover": {"target": "e1", "tab_id": None},
    "screenshot": {"tab_id": None},
    "zoom": {"tab_id": None, "region": [0, 0, 2, 2]},
    "new_tab": {"url": None},
    "list_tabs": {},
    "switch_tab": {"tab_id": "t2"},
    "close_tab": {"tab_id": "t2"},
    "scroll_to": {"target": "e1", "tab_id": None},
    "wait_for": {"text": "hello", "timeout_ms": 5, "tab_id": None},
    "hover_at": {"tab_id": None, "x": 1, "y": 2},
    "set_checked": {"target": "e1", "checked": True, "tab_id": None},
    "click_at": {"tab_id": None, "x": 1, "y": 2, "button": "left", "click_count": 1, "keys": []},
    "drag_path": {"tab_id": None, "path": [{"x": 1, "y": 1}, {"x": 2, "y": 2}], "keys": ["Shift"]},
    "hold_keys": {"tab_id": None, "keys": ["a"], "duration_ms": 5},
    "read_page_scoped": {"tab_id": None, "filter": "interactive", "root": None, "depth": 2},
    "read_diagnostics": {"tab_id": None, "source": "console", "limit": 5},
    "run_script": {"tab_id": None, "source": "1", "timeout_ms": 5},
    "upload_file": {"grant_id": "g1"},
    "download_file": {"grant_id": "g1"},
}
RESULTS: dict[str, Any] = {
    "read_page": READ,
    "get_page_text": "Hello",
    "find": READ,
    "screenshot": IMAGE,
    "zoom": {**IMAGE, "detail": "high"},
    "read_page_scoped": SCOPED,
    "read_diagnostics": {"entries": ["warning: old"]},
    "run_script": "1",
    "upload_file": FILE,
    "download_file": FILE,
}
READING = ("read_page", "get_page_text", "find", "screenshot", "zoom", "list_tabs", "wait_for", "read_page_scoped")


def a_call(member: str, arguments: Any = None, **fields: Any) -> ResponseFunctionToolCall:
    given = ARGUMENTS.get(member, {}) if arguments is None else arguments
    return ResponseFunctionToolCall.model_construct(
        **{
            "type": "function_call",
            "call_id": "call_1",
            "name": f"browser_{member}",
            "arguments": given if isinstance(given, str) else json.dumps(given),
            **fields,
        }
    )


def told(output: Any) -> dict[str, Any]:
    """What the model is told in text."""
    assert (output["type"], output["call_id"]) == ("function_call_output", "call_1")
    found: dict[str, Any] = json.loads(output["output"][0]["text"])
    return found


async def execute(world: World, driver: Any, name: str, arguments: Any = None, **options: Any) -> Any:
    toolset = browser_toolset(driver, world, **{"members": [name], **options})
    return await toolset.execute(a_call(name, arguments))


# Each member


@pytest.mark.parametrize("name", BROWSER_MEMBERS)
async def test_each_member_has_its_method(world: World, name: str) -> None:
    driver = RecordingBrowser(**RESULTS)
    output = await execute(world, driver, name)
    called = [] if name == "list_tabs" else [(name, ARGUMENTS[name])]
    assert driver.log == ["state", *called, "state"]
    if name in ("screenshot", "zoom"):
        assert told(output) == {"ok": True, "state": SEEN}
        assert output["output"][1] == RESULTS[name]
    else:
        assert told(output) == {"ok": True, "state": SEEN, "result": RESULTS.get(name)}


@pytest.mark.parametrize("name", BROWSER_MEMBERS)
def test_tools_are_strict(name: str) -> None:
    toolset = AsyncBrowserToolset(
        RecordingBrowser(), members=[name], confirm=lambda context: True, url_policy=lambda context, url: True
    )
    (tool,) = toolset.tools
    parameters: Any = tool["parameters"]
    assert (tool["name"], tool["strict"], parameters["additionalProperties"]) == (f"browser_{name}", True, False)
    assert [*parameters["properties"]] == parameters["required"]
    assert {*parameters["required"]} == ARGUMENTS[name].keys()


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("scroll", {"amount": -1}),
        ("scroll", {"amount": 1.0}),
        ("scroll", {"amount": True}),
        ("scroll", {"amount": 2**53}),
        ("scroll", {"direction": "in"}),
        ("zoom", {"region": [1, 1, 1, 2]}),
        ("zoom", {"region": [2, 2, 1, 3]}),
        ("zoom", {"region": [0, 0, 1]}),
        ("zoom", {"region": [0, 0, -1, 1]}),
        ("click_at", {"keys": ["Control", "Control"]}),
        ("click_at", {"keys": ["Enter"]}),
        ("click_at", {"click_count": 4}),
        ("click_at", {"x": -1}),
        ("drag_path", {"path": [{"x": 1, "y": 1}]}),
        ("drag_path", {"path": [{"x": 1, "y": 1, "z": 1}] * 2}),
        ("drag_path", {"path": [5, 5]}),
        ("hold_keys", {"keys": []}),
        ("hold_keys", {"keys": ["a", "a"]}),
        ("hold_keys", {"keys": [""]}),
        ("hold_keys", {"keys": ["x" * 65]}),
        ("hold_keys", {"duration_ms": 3001}),
        ("key", {"keys": "a"}),
        ("wait_for", {"timeout_ms": 30001}),
        ("wait_for", {"text": ""}),
        ("run_script", {"source": ""}),
        ("read_page_scoped", {"root": ""}),
        ("read_page_scoped", {"root": "é" * 129}),
        ("read_page_scoped", {"depth": 33}),
        ("read_diagnostics", {"limit": 0}),
        ("upload_file", {"grant_id": ""}),
        ("read_page", {"filter": "some"}),
        ("read_page", {"tab_id": 5}),
        ("set_checked", {"checked": 1}),
        ("switch_tab", {"tab_id": None}),
        ("click", {"target": 5}),
    ],
)
async def test_arguments_that_do_not_fit_reach_nobody(world: World, name: str, change: dict[str, Any]) -> None:
    driver = RecordingBrowser()
    asked: list[Any] = []
    output = await execute(
        world, driver, name, {**ARGUMENTS[name], **change}, confirm=lambda context: asked.append(context) or True
    )
    said = told(output)
    assert (said["ok"], said["state"]) == (False, SEEN)
    assert next(iter(change)) in said["error"]
    assert (driver.log, asked) == (["state", "state"], [])


@pytest.mark.parametrize("arguments", ["{", "[]", "{}", '{"target": "e1", "tab_id": null, "more": 1}', "\ud800"])
async def test_arguments_are_those_of_the_tool(world: World, arguments: str) -> None:
    driver = RecordingBrowser()
    assert told(await execute(world, driver, "click", arguments))["ok"] is False
    assert driver.log == ["state", "state"]


# Approval


async def test_what_changes_something_needs_approval(world: World) -> None:
    for name in BROWSER_MEMBERS:
        driver = RecordingBrowser(**RESULTS)
        said = told(await execute(world, driver, name, confirm=lambda context: False))
        called = name in READING
        assert (said["ok"], any(isinstance(entry, tuple) for entry in driver.log)) == (
            called,
            called and name != "list_tabs",
        ), name


async def test_only_true_is_a_yes(world: World) -> None:
    driver = RecordingBrowser()
    assert "not approved" in told(await execute(world, driver, "click", confirm=lambda context: 1))["error"]
    assert driver.log == ["state", "state"]


async def test_what_the_program_is_asked(world: World) -> None:
    asked: list[Any] = []
    await execute(
        world,
        RecordingBrowser(),
        "navigate",
        confirm=lambda context: asked.append(context) or True,
        url_policy=lambda context, url: asked.append((context, url)) or True,
    )
    context = {"member": "navigate", "arguments": ARGUMENTS["navigate"], "state": SEEN, "call_id": "call_1"}
    assert asked == [(context, "https://two.example/"), context]


async def test_what_a_callback_changes_is_its_own(world: World) -> None:
    """Neither the next callback nor the driver sees it: what was approved is what is done."""
    driver = RecordingBrowser()
    seen: list[Any] = []

    def policy(context: Any, url: str) -> bool:
        context["arguments"]["url"] = "https://other.example/"
        context["state"]["tabs"].clear()
        return True

    def confirm(context: Any) -> bool:
        seen.append(deepcopy(context))
        context["arguments"].clear()
        context["state"]["tabs"][0].clear()
        return True

    answer = told(await execute(world, driver, "navigate", confirm=confirm, url_policy=policy))
    context = {"member": "navigate", "arguments": ARGUMENTS["navigate"], "state": SEEN, "call_id": "call_1"}
    assert (seen, answer["ok"], answer["state"]) == ([context], True, SEEN)
    assert ("navigate", ARGUMENTS["navigate"]) in driver.log


async def test_a_policy_decides_where_to_go(world: World) -> None:
    driver = RecordingBrowser()
    refuse = {"url_policy": lambda context, url: False}
    assert "URL was not approved" in told(await execute(world, driver, "navigate", **refuse))["error"]
    assert told(await execute(world, driver, "new_tab", {"url": "https://two.example/"}, **refuse))["ok"] is False
    assert told(await execute(world, driver, "new_tab", {"url": None}, **refuse))["ok"] is True
    assert [entry for entry in driver.log if entry != "state"] == [("new_tab", {"url": None})]


async def test_reading_can_need_approval_before_anything_is_read(world: World) -> None:
    asked: list[Any] = []
    driver = RecordingBrowser(**RESULTS)
    output = await execute(
        world,
        driver,
        "read_page",
        confirm_reads=["read_page"],
        confirm=lambda context: asked.append(context) or len(asked) > 1,
    )
    assert [*told(output)] == ["ok", "error"]
    assert driver.log == []
    assert asked == [
        {
            "member": "read_page",
            "arguments": ARGUMENTS["read_page"],
            "state": None,
            "call_id": "call_1",
            "phase": "before_read",
        }
    ]


async def test_a_callback_that_fails_approves_nothing(world: World) -> None:
    def fail(*about: Any) -> bool:
        raise RuntimeError("secret")

    for name, options in (("click", {"confirm": fail}), ("navigate", {"url_policy": fail})):
        driver = RecordingBrowser()
        output = await execute(world, driver, name, **options)
        assert told(output)["ok"] is False
        assert "secret" not in str(output)
        assert driver.log == ["state", "state"]
    driver = RecordingBrowser()
    output = await execute(world, driver, "read_page", confirm_reads=["read_page"], confirm=fail)
    assert (told(output)["ok"], driver.log) == (False, [])


# What drivers report


async def test_a_browser_error_is_told_to_the_model_and_others_are_not(world: World) -> None:
    output = await execute(world, RecordingBrowser(click=BrowserError("the button is hidden")), "click")
    assert told(output) == {"ok": False, "state": SEEN, "error": "the button is hidden"}
    output = await execute(world, RecordingBrowser(click=RuntimeError("secret")), "click")
    assert told(output)["ok"] is False
    assert "secret" not in str(output)


@pytest.mark.parametrize(
    ("name", "result"),
    [
        ("click", 5),
        ("read_page", 5),
        ("read_page", {}),
        ("read_page", {**READ, "version": 2}),
        ("read_page", {**READ, "omitted": ["weather"]}),
        ("read_page", {**READ, "elements": [{**ELEMENT, "role": "door"}]}),
        ("read_page", {**READ, "elements": [{**ELEMENT, "ref": ""}]}),
        ("read_page", {**READ, "elements": [ELEMENT, ELEMENT]}),
        ("read_page", {**READ, "omitted": ["value", "value"]}),
        ("read_page", {**READ, "text": "\ud800"}),
        ("read_page", {**READ, "elements": [{**ELEMENT, "ref": "r" * 257}]}),
        ("read_page", {**READ, "elements": [{**ELEMENT, "label": ""}]}),
        ("read_page", {**READ, "elements": [{**ELEMENT, "label": "\u00e9" * 129}]}),
        ("read_page", {**READ, "elements": [{**ELEMENT, "value": "v" * 513}]}),
        ("read_page", {**READ, "elements": [{**ELEMENT, "options": [{"label": "", "value": ""}]}]}),
        ("read_page", {**READ, "elements": [{**ELEMENT, "options": [{"label": "l" * 257, "value": ""}]}]}),
        ("read_page", {**READ, "elements": [{**ELEMENT, "options": [{"label": "l", "value": "v" * 513}]}]}),
        ("read_page_scoped", READ),
        ("read_page_scoped", "text"),
        ("read_page_scoped", None),
        ("read_page_scoped", {**READ, "scopes": [{"ref": "s", "label": ""}]}),
        ("read_page_scoped", {**READ, "scopes": [{"ref": "s" * 257, "label": "l"}]}),
        ("read_page_scoped", {**READ, "scopes": [{"ref": "s", "label": "l" * 257}]}),
        ("screenshot", None),
        ("screenshot", {"type": "input_image"}),
        ("screenshot", {**IMAGE, "image_url": ""}),
        ("screenshot", {**IMAGE, "detail": "vivid"}),
        ("screenshot", {**IMAGE, "more": 1}),
        ("run_script", None),
        ("read_diagnostics", None),
        ("download_file", None),
        ("download_file", {**FILE, "effect": "none"}),
        ("download_file", {**FILE, "more": 1}),
    ],
)
async def test_a_driver_returns_what_its_member_may(world: World, name: str, result: Any) -> None:
    with pytest.raises(RuntimeError, match=rf"{name}\(\) of the browser driver returned what it may not"):
        await execute(world, RecordingBrowser(**{name: result}), name)


async def test_a_report_may_be_as_long_as_the_page(world: World) -> None:
    """Its text, the elements, and their options without end; names and values up to their limits, in bytes."""
    option = {"label": "\u00e9" * 128, "value": "v" * 512}
    elements = [
        {
            "ref": f"{n}".ljust(256),
            "role": "listbox",
            "label": "l" * 256,
            "value": "\u00e9" * 256,
            "options": [option] * 9,
        }
        for n in range(1000)
    ]
    report = {**READ, "text": "t" * 1_000_000, "elements": elements}
    assert told(await execute(world, RecordingBrowser(read_page=report), "read_page"))["result"] == report


async def test_keys_that_a_report_does_not_have_are_left_out(world: World) -> None:
    said = told(await execute(world, RecordingBrowser(read_page={**READ, "password": "secret"}), "read_page"))
    assert said["result"] == READ


async def test_a_file_that_was_not_transferred_is_no_success(world: World) -> None:
    outcome = {**FILE, "status": "interrupted", "effect": "unknown"}
    said = told(await execute(world, RecordingBrowser(upload_file=outcome), "upload_file"))
    assert (said["ok"], said["result"]) == (False, outcome)


@pytest.mark.parametrize("state", [None, {}, {"tabs": [{"id": "t1"}]}, RuntimeError("gone")])
async def test_a_browser_without_a_state_is_no_browser(world: World, state: Any) -> None:
    with pytest.raises(RuntimeError, match=r"state\(\) of the browser driver failed"):
        await execute(world, RecordingBrowser(state=lambda: _raise_or(state)), "list_tabs")


def _raise_or(value: Any) -> Any:
    if isinstance(value, Exception):
        raise value
    return value


# Calls


async def test_tools_of_others_are_told_to_be_unknown(world: World) -> None:
    driver = RecordingBrowser()
    toolset = browser_toolset(driver, world, members=["click"])
    for call in (a_call("fly"), a_call("click", name="click"), a_call("click", status="incomplete")):
        output = await toolset.execute(call)
        assert [*told(output)] == ["ok", "error"]
    with pytest.raises(BrowserError, match="does not have the member 'hover'"):
        await toolset.execute(a_call("hover"))
    assert driver.log == []


async def test_a_call_can_be_cancelled_between_all_steps(world: World) -> None:
    seen: list[list[Any]] = []
    for allowed in range(14):
        driver = RecordingBrowser()
        asked = iter([False] * allowed)
        toolset = browser_toolset(driver, world, members=["click"])
        try:
            await toolset.execute(a_call("click"), cancelled=lambda asked=asked: next(asked, True))
        except BrowserCancelledError:
            seen.append(driver.log)
    assert seen == sorted(seen, key=len)
    assert (seen[0], seen[-1]) == ([], ["state", ("click", ARGUMENTS["click"]), "state"])


async def test_a_driver_can_cancel(world: World) -> None:
    with pytest.raises(BrowserCancelledError, match="closed"):
        await execute(world, RecordingBrowser(click=BrowserCancelledError("closed")), "click")


async def test_how_each_stage_ended_is_told(world: World) -> None:
    async def stages(driver: Any, arguments: Any = None, **options: Any) -> list[Any]:
        seen: list[Any] = []
        toolset = browser_toolset(driver, world, members=["click"], **options)
        await toolset.execute(a_call("click", arguments), on_diagnostic=seen.append)
        assert {one["api"] for one in seen} == {"browser"}
        return [(one["stage"], one["reason"], one["member"]) for one in seen]

    approved = ("approval", "completed", "click")
    assert await stages(RecordingBrowser()) == [approved, ("action", "completed", "click")]
    assert await stages(RecordingBrowser(click=RuntimeError("x"))) == [approved, ("action", "driver_failed", "click")]
    assert await stages(RecordingBrowser(), "{") == [("arguments", "invalid_input", "click")]
    assert await stages(RecordingBrowser(), confirm=lambda context: False) == [("approval", "refused", "click")]
    assert await stages(RecordingBrowser(), confirm=lambda context: 1 // 0 == 1) == [
        ("approval", "policy_failed", "click")
    ]


async def test_none_is_taken_after_closing(world: World) -> None:
    toolset = browser_toolset(RecordingBrowser(), world, members=["list_tabs"])
    assert toolset.toolset.close() == {"status": "closed"}
    with pytest.raises(RuntimeError, match="browser toolset is closed"):
        await toolset.execute(a_call("list_tabs"))


async def test_calls_of_one_answer_run_in_its_order_in_run_tools(
    client: Any, server: LocalServer, world: World
) -> None:
    driver = RecordingBrowser(screenshot=IMAGE)
    names = ["click", "type", "key", "scroll", "screenshot"]
    calls = [ToolCall(f"browser_{name}", json.dumps(ARGUMENTS[name])) for name in names]
    server.reply(Reply(tool_calls=calls), times=1)
    server.reply("Done")
    ran = await client.responses.run_tools(
        model="gpt-5", input="Go", tools=browser_toolset(driver, world).as_tools(), max_concurrency=8
    )
    assert ran.final.output_text == "Done"
    assert [entry[0] for entry in driver.log if entry != "state"] == names
    outputs = server.requests[1].json["input"][-5:]
    assert [json.loads(item["output"][0]["text"])["ok"] for item in outputs] == [True] * 5
    assert outputs[-1]["output"][1] == IMAGE


# Members


def allow(*about: Any) -> bool:
    return True


def test_usual_members_are_those_that_the_driver_has() -> None:
    class Driver:
        def state(self) -> Any:
            return SEEN

        def click(self, action: Any) -> None: ...

        def click_at(self, action: Any) -> None: ...

    def names(**options: Any) -> list[str]:
        return [str(tool["name"]) for tool in BrowserToolset(Driver(), confirm=allow, **options).tools]

    assert names() == ["browser_click", "browser_list_tabs"]
    assert names(additional_members=["click_at"]) == ["browser_click", "browser_list_tabs", "browser_click_at"]
    assert names(members=[]) == []
    with pytest.raises(ValueError, match="Driver lacks the methods hover_at"):
        names(additional_members=["hover_at"])
    with pytest.raises(ValueError, match="object lacks the methods state"):
        BrowserToolset(object(), members=[])  # type: ignore[arg-type]


def test_all_usual_members_are_known() -> None:
    assert {*DEFAULT_BROWSER_MEMBERS} < {*BROWSER_MEMBERS} == ARGUMENTS.keys()


@pytest.mark.parametrize("kind", [BrowserToolset, AsyncBrowserToolset])
@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({}, "needs confirm"),
        ({"members": ["click"]}, "click needs confirm"),
        ({"members": ["navigate"], "confirm": allow}, "navigate needs url_policy"),
        ({"members": ["fly"]}, "unknown: 'fly'"),
        ({"members": ["find", "find"]}, "'find' comes twice"),
        ({"members": "find"}, "unknown: 'find'"),
        ({"members": ["find"], "additional_members": ["zoom"]}, "not both"),
        ({"members": ["find"], "confirm_reads": ["find"]}, "find needs confirm"),
        ({"members": ["find"], "confirm_reads": ["zoom"], "confirm": allow}, "confirm_reads"),
        ({"members": ["click"], "confirm_reads": ["click"], "confirm": allow}, "confirm_reads"),
    ],
)
def test_a_toolset_has_what_its_members_need(kind: Any, options: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        kind(RecordingBrowser(), **options)
