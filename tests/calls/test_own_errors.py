"""Methods that are begun with a dict of their keyword arguments."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from types import FunctionType
from typing import Any

import pytest

from openai_core.calls.own_errors import _by_name, _by_place

WAYS = pytest.mark.parametrize("way", [_by_place, _by_name])


def _function(function: Any) -> FunctionType:
    assert isinstance(function, FunctionType)
    return function


@WAYS
def test_a_function_gets_the_dict_as_its_keyword_arguments(way: Callable[[FunctionType], Any]) -> None:
    def written(self: object, first: str, /, second: str, *, third: str, **params: object) -> object:
        return self, first, second, third, params

    begin = way(_function(written))

    assert begin("self", "1", "2", "3", {"model": "m"}) == ("self", "1", "2", "3", {"model": "m"})
    assert begin("self", "1", "2", "3", {}) == ("self", "1", "2", "3", {})


@WAYS
def test_a_coroutine_function_gives_its_coroutine(way: Callable[[FunctionType], Any]) -> None:
    async def written(self: object, **params: object) -> object:
        return self, params

    coroutine = way(_function(written))("self", {"model": "m"})

    assert inspect.iscoroutine(coroutine)
    with pytest.raises(StopIteration) as ended:
        coroutine.send(None)
    assert ended.value.value == ("self", {"model": "m"})
