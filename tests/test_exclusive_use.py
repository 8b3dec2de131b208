"""Exclusive use: one at a time, none after closing, and what closing gives."""

from __future__ import annotations

import sys
from threading import Barrier, Thread

import pytest

from openai_core.exclusive_use import ExclusiveUse


@pytest.fixture
def use() -> ExclusiveUse:
    return ExclusiveUse(in_use="the thing is in use", closed="the thing is closed")


def test_a_second_use_at_the_same_time_is_refused(use: ExclusiveUse) -> None:
    assert use.state == "open"
    with use.held():
        assert use.state == "busy"
        with pytest.raises(RuntimeError, match=r"^the thing is in use$"), use.held():
            raise AssertionError("a second use began")
        assert use.state == "busy", "a use that was refused does not end the one that goes on"
    with use.held():
        assert use.state == "busy"
    assert use.state == "open"


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, GeneratorExit])
def test_an_exception_ends_the_use(use: ExclusiveUse, error: type[BaseException]) -> None:
    with pytest.raises(error), use.held():
        raise error
    assert use.state == "open"


def test_closing_refuses_further_use(use: ExclusiveUse) -> None:
    assert use.close() == {"status": "closed"}
    assert use.close() == {"status": "closed"}
    with pytest.raises(RuntimeError, match=r"^the thing is closed$"), use.held():
        raise AssertionError("a use began after closing")
    assert use.state == "closed"


def test_closing_leaves_a_use_to_finish(use: ExclusiveUse) -> None:
    with use.held():
        assert use.close() == {"status": "draining"}
        assert use.state == "draining"
        with pytest.raises(RuntimeError, match=r"^the thing is in use$"), use.held():
            raise AssertionError("a second use began")
    assert use.state == "closed"
    with pytest.raises(RuntimeError, match=r"^the thing is closed$"), use.held():
        raise AssertionError("a use began after closing")


def test_of_many_threads_one_gets_the_use(use: ExclusiveUse) -> None:
    count = 16
    ready, done = Barrier(count), Barrier(count)
    outcomes: list[str] = []

    def attempt() -> None:
        ready.wait(10)
        try:
            with use.held():
                outcomes.append("held")
                done.wait(10)
        except RuntimeError:
            outcomes.append("refused")
            done.wait(10)

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        threads = [Thread(target=attempt) for _ in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert sorted(outcomes) == ["held"] + ["refused"] * (count - 1)
    assert use.state == "open"
