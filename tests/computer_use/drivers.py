"""Drivers that record what they are told, blocking and asynchronous, and toolsets over them in the world of a test."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import anyio
import anyio.to_thread

from openai_core.lib.browser import AsyncBrowserToolset
from openai_core.lib.computer import AsyncComputerToolset
from openai_sync.lib.browser import BrowserToolset
from openai_sync.lib.computer import ComputerToolset
from tests.worlds import World

__all__ = [
    "PICTURE",
    "TABS",
    "AnyToolset",
    "RecordingBrowser",
    "RecordingComputer",
    "browser_toolset",
    "computer_toolset",
]

PICTURE = "data:image/png;base64,AAAA"
TABS = {
    "tabs": [
        {"id": "t1", "title": "One", "url": "https://user:secret@one.example:8443/path?token=secret", "active": True},
        {"id": "t2", "title": "Two", "url": "about:blank", "active": False},
    ]
}


class RecordingComputer:
    """A blocking driver that does nothing."""

    def __init__(self, screenshot: Any = None, fail: dict[str, Exception] | None = None) -> None:
        self.log: list[Any] = []
        self.shown: Any = screenshot or {"type": "computer_screenshot", "image_url": PICTURE}
        self.fail = fail or {}

    def _record(self, name: str, *action: Any) -> None:
        self.log.append(name if not action else (name, {**action[0].to_dict()}))
        if name in self.fail:
            raise self.fail[name]

    def click(self, action: Any) -> None:
        self._record("click", action)

    def double_click(self, action: Any) -> None:
        self._record("double_click", action)

    def drag(self, action: Any) -> None:
        self._record("drag", action)

    def keypress(self, action: Any) -> None:
        self._record("keypress", action)

    def move(self, action: Any) -> None:
        self._record("move", action)

    def scroll(self, action: Any) -> None:
        self._record("scroll", action)

    def type(self, action: Any) -> None:
        self._record("type", action)

    def wait(self, action: Any) -> None:
        self._record("wait", action)

    def screenshot(self) -> Any:
        self._record("screenshot")
        return self.shown


class RecordingBrowser:
    """A blocking driver with every member; what a member returns, or raises, is given by name."""

    def __init__(self, **results: Any) -> None:
        self.log: list[Any] = []
        self.results = {"state": TABS, **results}

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)

        def member(*arguments: Any) -> Any:
            self.log.append((name, *arguments) if arguments else name)
            result = self.results.get(name)
            if isinstance(result, Exception):
                raise result
            return result() if callable(result) else result

        return member


class _Async:
    """A driver's methods as coroutine methods that let others run."""

    def __init__(self, driver: Any) -> None:
        self._driver = driver

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _async(getattr(self._driver, name))


def _async(function: Callable[..., Any]) -> Callable[..., Any]:
    async def call(*args: Any) -> Any:
        await anyio.lowlevel.checkpoint()
        return function(*args)

    return call


_CALLBACKS = {"approve_safety_checks", "before_action", "confirm", "url_policy"}


def _callbacks(options: dict[str, Any], world: World) -> dict[str, Any]:
    if world.is_sync:
        return options
    return {key: _async(value) if key in _CALLBACKS else value for key, value in options.items()}


class AnyToolset:
    """A toolset whose methods are awaited in every world, with blocking callbacks."""

    def __init__(self, toolset: Any, world: World) -> None:
        self.toolset = toolset
        self._world = world

    async def execute(self, call: Any, **options: Any) -> Any:
        return await self._call(self.toolset.execute, call, **options)

    async def run(self, client: Any, params: Any, **options: Any) -> Any:
        return await self._call(self.toolset.run, client.facade if self._world.is_sync else client, params, **options)

    def as_tools(self, **options: Any) -> Any:
        return self.toolset.as_tools(**_callbacks(options, self._world))

    async def _call(self, method: Callable[..., Any], *args: Any, **options: Any) -> Any:
        if not self._world.is_sync:
            return await method(*args, **_callbacks(options, self._world))
        return await anyio.to_thread.run_sync(functools.partial(method, *args, **options))


def computer_toolset(driver: Any, world: World) -> AnyToolset:
    """A toolset over a blocking driver, or over its asynchronous form."""
    made: Any = ComputerToolset(driver) if world.is_sync else AsyncComputerToolset(_Async(driver))  # type: ignore[arg-type]
    return AnyToolset(made, world)


def browser_toolset(driver: Any, world: World, **options: Any) -> AnyToolset:
    """A toolset over a blocking driver, or over its asynchronous form, that approves everything by default."""
    approving = {"confirm": lambda context: True, "url_policy": lambda context, url: True, **options}
    kind: Any = BrowserToolset if world.is_sync else AsyncBrowserToolset
    return AnyToolset(kind(driver if world.is_sync else _Async(driver), **_callbacks(approving, world)), world)
