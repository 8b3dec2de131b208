"""Leases of many workers keep to one limit, use it up, and are shared fairly. No cluster is needed for that."""

from __future__ import annotations

import math

from hypothesis import given, settings
from hypothesis import strategies as st

from openai_core.fanout.cluster.leases import SPAN, Grant, LeaseRequest, Leases, Report
from openai_core.fanout.cluster.limiter import LeasedLimiter
from openai_core.fanout.cluster.shards import Shards
from openai_core.fanout.limits.limiter import Admitted, Limits
from openai_core.fanout.limits.throttling import Refusal
from openai_core.fanout.requests import Request


def starts(leases: Leases, workers: list[str], seconds: float, each: int = 50) -> dict[str, list[float]]:
    """When each worker's requests start, if all want as many as they can get, every `SPAN`."""
    found: dict[str, list[float]] = {worker: [] for worker in workers}
    for tick in range(round(seconds / SPAN)):
        now = 100.0 + tick * SPAN
        for worker, grants in leases.grant(
            now, {worker: {"m": LeaseRequest(each, 10.0)} for worker in workers}
        ).items():
            found[worker] += [now + grant.after for grant in grants]
    return found


@settings(deadline=None)
@given(st.integers(1, 6), st.floats(60, 6000))
def test_all_together_keep_the_limit_and_use_it(workers: int, limit: float) -> None:
    leases = Leases(Limits(requests_per_minute=limit))
    found = starts(leases, [f"w{n}" for n in range(workers)], 5.0)
    together = sorted(time for times in found.values() for time in times)
    rate = limit / 60
    assert len(together) >= math.floor(0.93 * rate * 5.0) - 1
    for index, begin in enumerate(together):
        in_window = sum(1 for time in together[index:] if time < begin + 1.0)
        assert in_window <= 0.97 * rate * 1.0 + rate * 0.03 + 2
    shares = sorted(map(len, found.values()))
    assert shares[-1] - shares[0] <= 1


def test_tokens_are_kept_too() -> None:
    leases = Leases(Limits(tokens_per_minute=6000))
    found = starts(leases, ["a", "b"], 3.0)
    assert 25 <= sum(map(len, found.values())) <= 31  # 10 tokens each, 100 a second


def test_a_refusal_stops_all_workers() -> None:
    leases = Leases(Limits(requests_per_minute=6000))
    granted = leases.grant(1.0, {"a": {"m": LeaseRequest(5, 1.0)}, "b": {"m": LeaseRequest(5, 1.0)}})
    admitted = granted["a"][0].admitted
    leases.report(1.05, Report("m", 0.0, admitted, refusal=Refusal(cause="rate", wait=7.0)))
    assert leases.pauses(1.05)["m"] >= 6.9
    assert leases.grant(1.1, {"b": {"m": LeaseRequest(5, 1.0)}}) == {"b": []}
    assert leases.grant(9.0, {"b": {"m": LeaseRequest(5, 1.0)}})["b"]


def test_limits_are_learnt_from_headers_of_any_worker() -> None:
    leases = Leases(None)
    (grant, *_) = leases.grant(1.0, {"a": {"m": LeaseRequest(1, 1.0)}})["a"]
    headers = {"x-ratelimit-limit-requests": "600", "x-ratelimit-remaining-requests": "599"}
    leases.report(1.0, Report("m", 0.01, grant.admitted, headers))
    assert leases.statistics()["m"].requests_per_minute == 600


def limiter(room: int = 4) -> LeasedLimiter:
    return LeasedLimiter("m", lambda: room, lambda: None)


def grant(after: float, tokens: float) -> Grant:
    return Grant("m", after, (5.0, tokens, 1.0, tokens))


def test_a_worker_starts_no_more_than_it_was_granted() -> None:
    leased = limiter()
    assert leased.admit(0.0, 3.0) == SPAN
    assert leased.want == LeaseRequest(4, 3.0)
    leased.granted(0.0, [grant(0.0, 3.0), grant(0.05, 3.0)])
    assert isinstance(leased.admit(0.0, 3.0), Admitted)
    wait = leased.admit(0.01, 3.0)
    assert isinstance(wait, float)
    assert abs(wait - 0.04) < 1e-9
    assert isinstance(leased.admit(0.06, 3.0), Admitted)
    assert leased.admit(0.06, 3.0) == SPAN


def test_what_was_granted_lapses_and_is_never_stretched() -> None:
    leased = limiter()
    leased.granted(0.0, [grant(0.0, 3.0)])
    assert leased.admit(1.0, 3.0) == SPAN
    leased.granted(1.0, [grant(0.0, 3.0)])
    assert leased.admit(1.0, 4.0) == SPAN, "granted for less"
    assert leased.want == LeaseRequest(4, 4.0)
    leased.granted(1.0, [grant(0.0, 4.0)])
    leased.paused()
    assert leased.admit(1.0, 4.0) == SPAN


def test_reports_are_given_once() -> None:
    leased = limiter()
    admitted = Admitted(5.0, 3.0, 1.0, 3.0)
    headers = {"X-RateLimit-Limit-Requests": "5", "date": "today"}
    leased.succeeded(1.0, admitted, headers, 2.0)
    leased.refused(1.0, admitted, Refusal(cause="rate"))
    reports = leased.reports(1.5)
    assert [report.used for report in reports] == [2.0, None, None]
    assert reports[2].headers == {"x-ratelimit-limit-requests": "5"}
    assert (reports[2].age, leased.reports(1.5)) == (0.5, [])


@given(st.lists(st.sampled_from(["hand out", "lose", "done", "end"]), max_size=60), st.integers(1, 5))
def test_each_request_is_done_or_given_up_once(steps: list[str], size: int) -> None:
    shards = Shards(size)
    for index in range(12):
        shards.add(index, Request(None))
    out: dict[int, list[int]] = {}
    over: list[int] = []
    for step in [*steps, *["hand out", "done"] * 80]:
        if step == "hand out" and shards.waiting:
            number, shard = shards.hand_out()
            assert 1 <= len(shard) <= size
            out[number] = [index for index, _ in shard]
        elif out:
            number = min(out)
            if step == "lose":
                over += [index for index, _ in shards.lost(number)]
                assert shards.done(number, out[number][0]) is None, "a late result of a lost worker"
                del out[number]
            elif step == "done":
                index = out[number].pop(0)
                assert shards.done(number, index) is not None
                over.append(index)
                if not out[number]:
                    shards.ended(number)
                    del out[number]
        assert len(over) + shards.waiting + shards.under_way == 12
    assert sorted(over) == list(range(12))
