"""Calls of public functions and classes that do not fit: the error names what was called, and what was meant."""

from __future__ import annotations

import inspect
import re
import typing
from collections.abc import Callable
from importlib import import_module
from typing import Any, Final

import pytest

from openai_core.model import Model

PACKAGES: Final = [
    f"{package}{rest}"
    for package in ("openai_core", "openai_sync")
    for rest in ("", ".fanout", ".testing", ".helpers", ".providers", ".computer_use", ".hooks", ".hooks.otel", ".auth")
    if package == "openai_core" or rest in ("", ".fanout", ".helpers", ".computer_use", ".auth")
] + ["openai_core.audio", "openai_core.realtime", "openai_core.webhooks"]

MADE_BY_THE_LIBRARY: Final = {
    *("APIResponse", "AsyncAPIResponse", "HttpxBinaryResponseContent", "LegacyAPIResponse", "AsyncStream", "Stream"),
    *("AsyncBatchJob", "BatchJob", "AsyncFanOut", "FanOut", "AsyncFanOutRun", "FanOutRun", "Embedded", "Result"),
    *("BatchProgress", "LimiterStatistics", "Statistics", "PlaybackStatistics", "RealtimeAudioStatistics"),
    *("Usage", "Used", "AttemptResult", "CallEnd", "CallInfo", "ToolRun", "ToolStep", "ReconnectingEvent"),
    *("RecordedRequest", "Registration", "Request", "UploadCheckpoint", "UploadProgress"),
}
"""Classes whose objects programs are given. Some are made for every request, or every event."""
HANDLERS: Final = {"AsyncAssistantEventHandler", "AssistantEventHandler"}
"""Programs derive from them, and call their own classes."""
INNER: Final = {"bearer"}
"""Used by other parts, which no page of the documentation names."""


def _is_called_by_programs(name: str, thing: Any) -> bool:
    if not callable(thing) or name in MADE_BY_THE_LIBRARY | HANDLERS | INNER:
        return False
    if not inspect.isclass(thing):
        return True
    is_form = typing.is_typeddict(thing) or "__required_keys__" in vars(thing) or getattr(thing, "_is_protocol", False)
    return not is_form and thing.__module__.startswith("openai_") and not issubclass(thing, BaseException)


def _public() -> dict[str, Callable[..., Any]]:
    found: dict[int, tuple[str, Any]] = {}
    for package in PACKAGES:
        module = import_module(package)
        for name in getattr(module, "__all__", dir(module)):
            thing = getattr(module, name)
            if _is_called_by_programs(name, thing):
                found.setdefault(id(thing), (f"{package}:{name}", thing))
    return dict(found.values())


PUBLIC: Final[dict[str, Any]] = _public()


def _named(thing: Any) -> str:
    """What a message may begin with: functions of `fanout` with that name before theirs."""
    return rf"^(fanout\.)?{re.escape(thing.__name__)}\(\) "


def _call(thing: Any, *args: object, **kwargs: object) -> None:
    called = thing(*args, **kwargs)
    if inspect.iscoroutine(called):
        called.send(None)


@pytest.mark.parametrize("place", PUBLIC)
def test_a_surplus_argument_by_position_is_refused_in_words(place: str) -> None:
    thing = PUBLIC[place]
    kinds = [each.kind for each in inspect.signature(thing).parameters.values()]
    if inspect.Parameter.VAR_POSITIONAL in kinds:
        pytest.skip("takes any number")
    placed = sum(kind in (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD) for kind in kinds)
    allowed = "only '.* by position" if placed else "no argument(s$| by position)"
    with pytest.raises(TypeError, match=f"{_named(thing)}takes {allowed}"):
        _call(thing, *[object()] * (placed + 1))


@pytest.mark.parametrize("place", PUBLIC)
def test_a_misspelt_name_is_told_the_right_one(place: str) -> None:
    thing: Any = PUBLIC[place]
    if isinstance(thing, type) and issubclass(thing, Model):
        pytest.skip("keeps fields that it does not know, as servers send some")
    parameters = inspect.signature(PUBLIC[place]).parameters.values()
    named = [each.name for each in parameters if each.kind in (each.KEYWORD_ONLY, each.POSITIONAL_OR_KEYWORD)]
    right = max((name for name in named if not name.startswith("_")), key=len, default=None)
    if right is None:
        pytest.skip("has no parameter with a name")
    wrong = right[:2] + right[3:]
    unknown = f"has no (parameter|field) '{wrong}'|got an unexpected keyword argument '{wrong}'"
    with pytest.raises(TypeError, match=rf"{_named(thing)}({unknown}); did you mean '{right}'\?"):
        _call(thing, **{wrong: object()})
