"""Drivers over Playwright, with a Chromium without a window; asynchronous and blocking."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

import anyio.to_thread
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.computer_use.playwright.keys import key_name, key_names
from openai_core.lib.browser import AsyncBrowserToolset, BrowserError
from openai_core.lib.computer import AsyncComputerToolset
from openai_core.lib.playwright import (
    AsyncPlaywrightBrowser,
    AsyncPlaywrightComputer,
    BrowserUnavailableError,
)
from openai_core.testing import LocalServer, Reply, ToolCall
from openai_sync.lib.browser import BrowserToolset
from openai_sync.lib.computer import ComputerToolset
from openai_sync.lib.playwright import PlaywrightBrowser, PlaywrightComputer
from tests.computer_use.chromium import SETTINGS, needs_chromium
from tests.computer_use.test_browser import a_call
from tests.computer_use.test_computer import PARAMS, computer_call
from tests.worlds import World

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

PAGE = """
<title>Shop</title>
<style>body { margin: 0 } button { position: absolute; left: 0; top: 0; width: 100px; height: 50px }</style>
<button onclick="document.title += ' ' + (event.shiftKey ? 'shift-' : '') + event.type + event.detail">Buy</button>
<div style="margin-top: 60px">
<h1>Offers</h1> <p>Two <b>apples</b></p> <p style="display: none">hidden words</p>
<label>Name <input id="name" value="Ann"></label> <input type="password" aria-label="Code" value="hunter2">
<label><input type="checkbox" id="agree"> Agree</label>
<select aria-label="Size"><option value="s">Small</option><option value="l">Large</option></select>
<a href="about:blank" target="_blank">Terms</a>
<div style="height: 3000px">tall</div> <p id="end">The end</p></div>
"""


async def blocking(function: Callable[..., Any], *args: Any) -> Any:
    return await anyio.to_thread.run_sync(function, *args)


def show(page: Any) -> None:
    page.set_content(PAGE)


def title(page: Any) -> str:
    found: str = page.title()
    return found


# A page as a computer


@needs_chromium
async def test_a_model_uses_a_page(client: Any, server: LocalServer, world: World) -> None:
    server.reply(
        Reply(
            output_items=[
                computer_call(
                    {"type": "click", "button": "left", "x": 20, "y": 20, "keys": ["SHIFT"]},
                    {"type": "double_click", "x": 20, "y": 20},
                    {"type": "wait"},
                )
            ]
        ),
        times=1,
    )
    server.reply("Bought")
    if world.is_sync:

        def use() -> Any:
            with PlaywrightComputer(**SETTINGS) as computer:
                computer.call(show)
                answer = ComputerToolset(computer).run(client.facade, PARAMS)  # type: ignore[arg-type]
                return answer, computer.call(title)

        response, seen = await blocking(use)
    else:
        async with AsyncPlaywrightComputer(**SETTINGS) as computer:
            await computer.call(show)
            response = await AsyncComputerToolset(computer).run(client, PARAMS)  # type: ignore[arg-type]
            seen = await computer.call(title)
    assert response.output_text == "Bought"
    assert seen == "Shop shift-click1 click1 click2"
    output = server.requests[1].json["input"][-1]["output"]["image_url"]
    picture = base64.b64decode(output.removeprefix("data:image/png;base64,"))
    assert (picture[:4], int.from_bytes(picture[16:20]), int.from_bytes(picture[20:24])) == (b"\x89PNG", 400, 300)


@needs_chromium
def test_a_computer_does_each_action() -> None:
    from openai_core.types.responses import computer_action as actions

    with PlaywrightComputer(**SETTINGS) as computer:
        computer.call(show)
        box = computer.call(lambda page: page.locator("#name").bounding_box())
        assert box is not None
        computer.click(actions.Click(button="left", x=round(box["x"] + 5), y=round(box["y"] + 5)))
        computer.keypress(actions.Keypress(keys=["CTRL", "a"]))
        computer.type(actions.Type(text="Bob"))
        assert computer.call(lambda page: page.input_value("#name")) == "Bob"
        computer.move(actions.Move(x=200, y=200))
        computer.drag(actions.Drag(path=[actions.DragPath(x=1, y=70), actions.DragPath(x=390, y=120)]))
        assert computer.call(lambda page: page.evaluate("getSelection().toString().length")) > 0
        computer.scroll(actions.Scroll(x=200, y=200, scroll_x=0, scroll_y=500))
        computer.call(lambda page: page.wait_for_function("scrollY > 0"))
        computer.call(lambda page: page.evaluate("window.open('about:blank')"))
        assert computer.call(lambda page: page.url) == "about:blank"
        computer.call(lambda page: page.close())
        assert computer.call(title) == "Shop"


# A browser with tabs


@needs_chromium
async def test_a_model_uses_a_browser(client: Any, server: LocalServer, world: World) -> None:
    def click(name: str, **arguments: Any) -> ToolCall:
        return ToolCall(f"browser_{name}", json.dumps({"tab_id": None, **arguments}))

    calls = [
        click("read_page", filter="all"),
        click("click", target="e1.0"),
        click("type", target="e1.1", text="Bob"),
        click("set_checked", target="e1.3", checked=True),
        click("select_option", target="e1.4", values=["l"]),
        click("find", query="name bob"),
    ]
    server.reply(Reply(tool_calls=calls), times=1)
    server.reply("Done")

    def allow(*about: Any) -> bool:
        return True

    async def allow_async(*about: Any) -> bool:
        return True

    asked: dict[str, Any] = {"model": "gpt-5", "input": "Buy"}
    options: dict[str, Any] = {"additional_members": ["set_checked"]}
    if world.is_sync:

        def use() -> Any:
            with PlaywrightBrowser(**SETTINGS) as browser:
                browser.call(show)
                tools = BrowserToolset(browser, confirm=allow, url_policy=allow, **options).as_tools()
                client.facade.responses.run_tools(**asked, tools=tools)
                return browser.state()

        state = await blocking(use)
    else:
        async with AsyncPlaywrightBrowser(**SETTINGS) as browser:
            await browser.call(show)
            toolset = AsyncBrowserToolset(browser, confirm=allow_async, url_policy=allow_async, **options)
            await client.responses.run_tools(**asked, tools=toolset.as_tools())
            state = await browser.state()
    sent = [json.loads(item["output"][0]["text"]) for item in server.requests[1].json["input"][-6:]]
    assert [one.get("error") for one in sent] == [None] * 6
    read = sent[0]["result"].splitlines()
    assert read[0] == '[e1.0] button "Buy"'
    assert 'heading "Offers"' in read
    assert "Two apples" in read
    assert '[e1.2] textbox "Code", value not shown' in read
    assert not {"hidden words", "hunter2"} & {word for line in read for word in (line, *line.split('"'))}
    assert sent[5]["result"] == '[e2.0] textbox "Name", value "Bob"'
    assert state["tabs"][0]["title"].startswith("Shop click1")


@needs_chromium
def test_a_browser_does_what_each_member_says() -> None:
    with PlaywrightBrowser(**SETTINGS) as browser:
        browser.call(show)
        assert "Two apples" in browser.get_page_text({"tab_id": None})
        browser.click_at({"tab_id": None, "x": 9, "y": 9, "button": "left", "click_count": 2, "keys": ["Shift"]})
        assert browser.state()["tabs"][0]["title"] == "Shop shift-click1 shift-click2"
        image = browser.zoom({"tab_id": None, "region": [0, 0, 20, 10]})
        picture = base64.b64decode(str(image.get("image_url")).partition(",")[2])
        assert (int.from_bytes(picture[16:20]), int.from_bytes(picture[20:24])) == (20, 10)
        assert browser.run_script({"tab_id": None, "source": "[1 + 1]", "timeout_ms": 1000}) == "[2]"
        assert browser.run_script({"tab_id": None, "source": "undefined", "timeout_ms": 1000}) == "undefined"
        with pytest.raises(BrowserError, match="took too long"):
            browser.run_script({"tab_id": None, "source": "new Promise(() => 0)", "timeout_ms": 1})
        browser.run_script({"tab_id": None, "source": "console.warn('old')", "timeout_ms": 1000})
        assert browser.read_diagnostics({"tab_id": None, "source": "console", "limit": 1}) == "warning: old"
        browser.scroll({"tab_id": None, "direction": "down", "amount": 500})
        browser.call(lambda page: page.wait_for_function("scrollY > 0"))
        browser.wait_for({"tab_id": None, "text": "The end", "timeout_ms": 5000})
        with pytest.raises(BrowserError):
            browser.wait_for({"tab_id": None, "text": "hidden words", "timeout_ms": 1})
        browser.run_script({"tab_id": None, "source": "void alert('stop')", "timeout_ms": 1000})
        browser.new_tab({"url": None})
        browser.switch_tab({"tab_id": "t1"})
        browser.close_tab({"tab_id": "t2"})
        state = browser.state()
        assert [tab["id"] for tab in state["tabs"]] == ["t1"]
        kinds = [change["type"] for change in state["observation"]["changes"]]  # type: ignore[typeddict-item]
        assert kinds[-4:] == ["dialog_dismissed", "tab_opened", "tab_switched", "tab_closed"]


@needs_chromium
def test_a_browser_goes_to_the_web_only(server: LocalServer) -> None:
    with PlaywrightBrowser(**SETTINGS) as browser:
        for url in ("file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "chrome://version", "", "x"):
            with pytest.raises(BrowserError, match="only URLs of http and https"):
                browser.navigate({"tab_id": None, "url": url})
        browser.navigate({"tab_id": None, "url": f"{server.base_url}/models?key=secret"})
        told = browser.read_diagnostics({"tab_id": None, "source": "network", "limit": 100})
        assert "/v1/models: 401" in told
        assert "secret" not in told


@needs_chromium
def test_refs_end_with_the_page_and_the_element() -> None:
    with PlaywrightBrowser(**SETTINGS) as browser:
        browser.call(show)
        browser.read_page({"tab_id": None, "filter": "interactive"})
        browser.call(lambda page: page.evaluate("document.querySelector('button').remove()"))
        for ref in ("e1.0", "e1.99", "e9.0", "button", "e1", ""):
            with pytest.raises(BrowserError, match="read the page again"):
                browser.click({"tab_id": None, "target": ref})
        with pytest.raises(BrowserError, match="no tab 't9'; open are: t1"):
            browser.click({"tab_id": "t9", "target": "e1.0"})


@needs_chromium
def test_what_the_toolset_checks_is_what_the_driver_reports() -> None:
    """Every member that the driver has, through the toolset that checks arguments, states and results."""
    with PlaywrightBrowser(**SETTINGS) as browser:
        browser.call(show)
        toolset = BrowserToolset(
            browser,
            confirm=lambda context: True,
            url_policy=lambda context, url: True,
            additional_members=["hold_keys", "hover_at", "drag_path", "read_diagnostics"],
        )
        names = ("read_page", "find", "screenshot", "zoom", "list_tabs", "key", "scroll")
        for name in (*names, "hold_keys", "hover_at", "drag_path", "read_diagnostics"):
            output: Any = toolset.execute(a_call(name))["output"]
            told = json.loads(output[0]["text"])
            assert told["ok"] is True, (name, told)


# Starting and ending


@needs_chromium
def test_a_browser_that_does_not_start_says_what_to_do() -> None:
    with pytest.raises(BrowserUnavailableError, match="or give executable_path"):
        PlaywrightComputer(executable_path="/does/not/exist", sandbox=False).__enter__()
    with pytest.raises(BrowserUnavailableError, match="no browser answers at cdp_url"):
        PlaywrightComputer(cdp_url="http://127.0.0.1:9", sandbox=False).__enter__()


@needs_chromium
def test_a_driver_is_used_while_it_is_open() -> None:
    computer = PlaywrightComputer(**SETTINGS)
    with pytest.raises(RuntimeError, match="not open"):
        computer.screenshot()
    with computer:
        assert repr(computer) == "<PlaywrightComputer open>"
        with pytest.raises(RuntimeError, match="opened before"):
            computer.__enter__()
        computer.screenshot()
    computer.close()
    with pytest.raises(RuntimeError, match="not open"):
        computer.screenshot()


@pytest.mark.parametrize("settings", [{"width": 0}, {"height": 1.5}, {"timeout": 0}, {"wait": -1}])
def test_settings_are_checked(settings: Any) -> None:
    with pytest.raises((ValueError, TypeError), match="of a browser"):
        AsyncPlaywrightComputer(**settings)


# Keys


@pytest.mark.parametrize(
    ("given_names", "names"),
    [
        (["CTRL", "a"], ["Control", "a"]),
        (["ctrl+shift+t"], ["Control", "Shift", "t"]),
        (["ENTER"], ["Enter"]),
        (["PAGE_DOWN"], ["PageDown"]),
        (["f5"], ["F5"]),
        (["+"], ["+"]),
        (["é"], ["é"]),
    ],
)
def test_names_of_keys_become_those_of_playwright(given_names: list[str], names: list[str]) -> None:
    assert key_names(given_names) == names


@given(st.text(min_size=1, max_size=1))
def test_a_character_is_its_own_key(character: str) -> None:
    assert key_name(character) == character
