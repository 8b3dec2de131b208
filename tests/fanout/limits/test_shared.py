"""What limiters know is kept between runs, for a while; and nobody is asked for each request where nothing limits."""

from __future__ import annotations

import gc
from typing import Any

import pytest

from openai_core.client.config import ClientConfig
from openai_core.fanout.cost.tokens import TokenEstimator, request_size
from openai_core.fanout.limits.limiter import Admitted, Limits
from openai_core.fanout.limits.shared import KeptLimiters, Scope, SharedLimiter, Window, scope_of
from openai_core.fanout.limits.throttling import Refusal
from openai_core.fanout.run_limiter import RunLimiter
from openai_core.fanout.work import Work

LASTING = Scope("key", lasting=True)
HEADERS = {"x-ratelimit-limit-requests": "600", "x-ratelimit-remaining-requests": "599"}


class Clock:
    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def kept(clock: Clock) -> KeptLimiters:
    return KeptLimiters(clock)


def used(kept: KeptLimiters, scope: Scope, model: str) -> int:
    """Use a limiter for a run, and say which it was."""
    limiter = kept.get(scope, model)
    kept.keep(scope, model, limiter)
    return id(limiter)


def learn(limiter: SharedLimiter, now: float) -> None:
    admitted = limiter.admit(now, 1.0)
    assert isinstance(admitted, Admitted)
    limiter.succeeded(now, admitted, HEADERS, 1.0)


# Keeping


def test_what_was_learnt_is_there_for_the_next_run(kept: KeptLimiters, clock: Clock) -> None:
    limiter = kept.get(LASTING, "m")
    learn(limiter, clock.now)
    kept.keep(LASTING, "m", limiter)
    del limiter
    gc.collect()
    clock.now += 800
    assert kept.get(LASTING, "m").statistics().requests_per_minute == 600
    assert kept.get(LASTING, "other").statistics().requests_per_minute is None
    assert kept.get(Scope("other key", lasting=True), "m").statistics().requests_per_minute is None


def test_what_is_not_used_for_a_while_is_forgotten(kept: KeptLimiters, clock: Clock) -> None:
    limiter = kept.get(LASTING, "m")
    learn(limiter, clock.now)
    kept.keep(LASTING, "m", limiter)
    clock.now += 10_000
    assert kept.get(LASTING, "m") is limiter, "a run uses it"
    kept.keep(LASTING, "m", limiter)
    del limiter
    clock.now += 800
    assert kept.get(LASTING, "m").statistics().requests_per_minute == 600
    clock.now += 200
    assert kept.get(LASTING, "m").statistics().requests_per_minute is None
    assert len(kept) == 0


def test_not_many_are_kept_and_the_longest_unused_go_first(kept: KeptLimiters, clock: Clock) -> None:
    for number in range(1_000):
        clock.now += 0.1
        used(kept, LASTING, f"m{number}")
        used(kept, LASTING, "m0")
    gc.collect()
    assert len(kept) == 128
    assert kept.get(LASTING, "m0").statistics().admitted == 0
    assert len(kept._in_use) <= 129


def test_a_scope_that_is_an_object_is_not_kept(kept: KeptLimiters) -> None:
    used(kept, Scope(object(), lasting=False), "m")
    assert len(kept) == 0


def test_scopes_tell_keys_and_servers_apart_and_hold_no_key() -> None:
    def scope(**settings: Any) -> Scope:
        given: dict[str, Any] = {"base_url": "http://a/v1", "api_key": "sk-1", **settings}
        return scope_of(ClientConfig(**given))

    assert scope() == scope()
    assert hash(scope()) == hash(scope())
    assert len({scope(), scope(api_key="sk-2"), scope(base_url="http://b/v1"), scope(project="p")}) == 4
    assert scope().lasting
    assert not scope(api_key=None, key_provider=lambda: "sk-3").lasting
    assert "sk-1" not in repr(scope()) + repr(scope()._parts)


def test_limits_that_the_server_names_no_more_are_forgotten(clock: Clock) -> None:
    limiter = SharedLimiter()
    learn(limiter, clock.now)
    for _ in range(8):
        assert limiter.statistics().requests_per_minute == 600
        clock.now += 10
        admitted = limiter.admit(clock.now, 1.0)
        assert isinstance(admitted, Admitted)
        limiter.succeeded(clock.now, admitted, {}, 1.0)
    assert limiter.statistics().requests_per_minute is None


# Windows


class Sized(Work[Any]):
    """A request that says how large it is."""

    def __init__(self) -> None:
        self._size = request_size("/embeddings", b'{"model":"m"}')


SIZED: Any = Sized()


def run_limiter(shared: SharedLimiter) -> RunLimiter:
    return RunLimiter(shared, TokenEstimator())


def unlimited(clock: Clock) -> SharedLimiter:
    """A limiter of a server that names no limits and refuses nothing."""
    limiter = SharedLimiter()
    for _ in range(400):
        admitted = limiter.admit(clock.now, 1.0)
        if isinstance(admitted, Window):
            return limiter
        if isinstance(admitted, Admitted):
            limiter.succeeded(clock.now, admitted, {}, 1.0)
        clock.now += 0.01
    raise AssertionError("it found no end of the limits")


def test_requests_of_a_window_are_counted(clock: Clock) -> None:
    shared = unlimited(clock)
    before = shared.statistics().admitted
    limiter, work = run_limiter(shared), SIZED
    clock.now += 1
    for _ in range(50):
        assert isinstance(limiter.admit(clock.now, work), Window)
    clock.now += 0.02
    assert isinstance(limiter.admit(clock.now, work), Window)
    assert shared.statistics().admitted == before + 51


def test_a_refusal_ends_the_windows_of_all_runs(clock: Clock) -> None:
    shared, work = unlimited(clock), SIZED
    runs, before = [run_limiter(shared), run_limiter(shared)], shared.statistics().admitted
    clock.now += 1
    admitted = [run.admit(clock.now, work) for run in runs for _ in range(40)]
    assert isinstance(admitted[0], Window)
    runs[0].failed(clock.now + 0.001, admitted[0], {}, Refusal(cause="rate", wait=3.0))
    for run in runs:
        told = run.admit(clock.now + 0.002, work)
        assert isinstance(told, float)
        assert told > 2.9
    assert shared.statistics().admitted == before + 80
    assert shared._limiter._adaptive.rate > 0.4 * (before + 80) / (clock.now - 1_000.0), "half of all that was taken"


def test_a_limit_that_is_learnt_ends_them_too(clock: Clock) -> None:
    shared, work = unlimited(clock), SIZED
    limiter = run_limiter(shared)
    clock.now += 1
    admitted = limiter.admit(clock.now, work)
    assert isinstance(admitted, Window)
    limiter.succeeded(clock.now, admitted, HEADERS, work, None)
    started = 0
    for step in range(1_000):
        if isinstance(limiter.admit(clock.now + step / 1_000, work), Admitted):
            started += 1
    assert started <= 0.97 * 10 + 2
    assert shared.statistics().requests_per_minute == 600


def test_limits_of_a_user_end_them_too(clock: Clock) -> None:
    shared, work = unlimited(clock), SIZED
    limiter = run_limiter(shared)
    clock.now += 1
    assert isinstance(limiter.admit(clock.now, work), Window)
    shared.restrict(Limits(requests_per_minute=60))
    assert type(limiter.admit(clock.now, work)) is Admitted
    assert isinstance(limiter.admit(clock.now, work), float)


def test_one_answer_of_a_window_is_looked_at(clock: Clock) -> None:
    class Counted(dict[str, str]):
        looked = 0

        def __contains__(self, name: object) -> bool:
            self.looked += 1
            return super().__contains__(name)

    limiter, headers, work = run_limiter(unlimited(clock)), Counted(), SIZED
    clock.now += 1
    admitted = [limiter.admit(clock.now, work) for _ in range(30)]
    for each in admitted:
        assert isinstance(each, Window)
        limiter.succeeded(clock.now, each, headers, work, None)
    assert headers.looked == 2
