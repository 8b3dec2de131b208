"""Two nodes of a Ray cluster on this machine: results as on one machine, also if a node is killed; limits hold.

For `nox -s ray`: beginning a cluster takes seconds on an idle machine, and a minute on a busy one.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from openai_core import AsyncOpenAI, RetryPolicy, fanout
from openai_core.fanout import Budget, BudgetSpentError, FanOutStoppedError, Limits, Price, Prices
from openai_core.testing import Fault, LocalServer, RateLimits

ray = pytest.importorskip("ray")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.filterwarnings("ignore"),  # Ray leaves sockets and processes to its own shutdown
    pytest.mark.anyio,
]

COUNT = 1_000
NODE = {"num_cpus": 1, "object_store_memory": 100_000_000}


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """A cluster of this machine alone."""
    from ray.cluster_utils import Cluster

    os.environ["RAY_raylet_start_wait_time_s"] = "180"  # noqa: SIM112 - Ray writes it so
    os.environ["OPENAI_API_KEY"] = "sk-test"  # before the nodes begin: theirs is this environment
    made = Cluster(initialize_head=True, head_node_args={**NODE, "include_dashboard": False})
    yield made
    ray.shutdown()
    made.shutdown()


@pytest.fixture
def second(cluster: Any) -> Iterator[Any]:
    """Another node of it."""
    node = cluster.add_node(**NODE)
    yield node
    if node in cluster.list_all_nodes():
        cluster.remove_node(node)


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")


def line(number: int) -> str:
    body = {"model": "m", "messages": [{"role": "user", "content": f"say {number}"}]}
    return json.dumps({"custom_id": f"r{number}", "method": "POST", "url": "/v1/chat/completions", "body": body})


def requests(count: int) -> Iterator[fanout.Request[Any]]:
    for number in range(count):
        messages: Any = [{"role": "user", "content": f"say {number}"}]
        yield fanout.chat(custom_id=f"r{number}", model="m", messages=messages)


def answers(path: Path) -> dict[str, str]:
    found = [json.loads(each) for each in path.read_text().splitlines()]
    assert len({each["custom_id"] for each in found}) == len(found), "one result a request"
    return {each["custom_id"]: each["response"]["body"]["choices"][0]["message"]["content"] for each in found}


def command(server: LocalServer, requests: Path, results: Path, *more: str) -> list[str]:
    return [
        *(sys.executable, "-m", "openai_core", "fanout", str(requests), "-o", str(results), "--json"),
        *("--base-url", server.base_url, "--concurrency", "32", *more),
    ]


def test_a_killed_node_leaves_the_results_as_on_one_machine(
    cluster: Any, second: Any, server: LocalServer, tmp_path: Path
) -> None:
    source, results, alone = tmp_path / "in.jsonl", tmp_path / "cluster.jsonl", tmp_path / "alone.jsonl"
    source.write_text("".join(line(number) + "\n" for number in range(COUNT)))
    server.fault(Fault.delay(0.3))
    run = command(server, source, results, "--engine", "ray", "--ray-address", cluster.address)
    with subprocess.Popen(run, stderr=subprocess.PIPE, text=True) as process:
        while not results.exists() or results.read_bytes().count(b"\n") < COUNT // 5:
            assert process.poll() is None, process.communicate()
            time.sleep(0.05)
        cluster.remove_node(second, allow_graceful=False)
        done_at_kill = results.read_bytes().count(b"\n")
        _, said = process.communicate(timeout=600)
    assert process.returncode == 0, said
    assert done_at_kill < COUNT
    seen = Counter(entry.json["messages"][0]["content"] for entry in server.requests if entry.method == "POST")
    assert len(seen) == COUNT
    doubled = seen.total() - COUNT
    print(f"\nkilled after {done_at_kill} of {COUNT} results: {doubled} requests were sent twice")
    assert doubled <= 16 + 8, "what the node had in flight"

    server.reset()
    process_alone = subprocess.run(command(server, source, alone), capture_output=True, text=True, timeout=300)
    assert process_alone.returncode == 0, process_alone.stderr
    assert answers(results) == answers(alone)
    state, other = (json.loads(Path(f"{path}.state").read_bytes()) for path in (results, alone))
    assert state["input_sha256"] == other["input_sha256"]
    again = subprocess.run([*command(server, source, results), "--resume"], capture_output=True, text=True, timeout=300)
    assert (again.returncode, json.loads(again.stderr.splitlines()[-1])["attempts"]) == (0, 0)


async def test_limits_hold_over_the_cluster(cluster: Any, second: Any, server: LocalServer) -> None:
    limits = RateLimits(requests_per_minute=3_000)
    server.limit(limits, path="/chat/completions")
    times: list[float] = []
    server.fault(Fault.delay(1), match=lambda entry: bool(times.append(time.monotonic())))
    async with AsyncOpenAI(base_url=server.base_url, retry=RetryPolicy(initial_delay=0.01)) as client:
        run = client.fanout(
            requests(500),
            engine="ray",
            ray_address=cluster.address,
            concurrency=64,
            limits=Limits(requests_per_minute=3_000),
        )
        first = None
        results = []
        async for result in run:
            first = first or time.monotonic()
            results.append(result)
        assert first is not None
        seconds = time.monotonic() - first
        found = run.statistics()
    assert sorted(result.index for result in results) == list(range(500))
    assert all(result.value.choices[0].message.content == f"You said: say {result.index}" for result in results)
    worst = max(sum(1 for each in times[index:] if each < begin + 1) for index, begin in enumerate(times))
    print(f"\n500 requests at 50 a second: {seconds:.1f} s, worst second {worst}, 429s {found.errors.get('429', 0)}")
    assert found.errors.get("429", 0) <= 5
    assert worst <= 50 * 1.1 + 2
    assert seconds <= 1.3 * 500 / 50
    assert found.limits["m"].requests_per_minute == 3_000


async def test_results_come_in_order_and_a_wrong_key_stops_the_run(cluster: Any, server: LocalServer) -> None:
    async with AsyncOpenAI(base_url=server.base_url) as client:
        run = client.fanout(requests(300), engine="ray", ray_address=cluster.address, ordered=True)
        assert [result.index async for result in run] == list(range(300))
        server.fault(Fault.status(401))
        results: list[Any] = []

        async def collect() -> None:
            async for result in client.fanout(requests(50), engine="ray", ray_address=cluster.address):
                results.append(result)

        with pytest.raises(FanOutStoppedError, match="no further request can succeed"):
            await collect()
    assert len(results) == 50
    assert not any(result.ok for result in results)


async def test_a_budget_holds_over_the_cluster(cluster: Any, second: Any, server: LocalServer) -> None:
    """Each node that fails a request may have cost as much as one that answers: both are in the budget."""
    dice = random.Random(3)
    server.fault(Fault.status(500), match=lambda entry: dice.random() < 0.1)
    prices = Prices({"m": Price(input=1_000.0, output=1_000.0)})
    sent = (
        fanout.chat(model="m", max_completion_tokens=50, messages=[{"role": "user", "content": f"say {number}"}])
        for number in range(100_000)
    )
    results: list[Any] = []
    async with AsyncOpenAI(base_url=server.base_url) as client:
        run = client.fanout(
            sent,
            engine="ray",
            ray_address=cluster.address,
            concurrency=16,
            budget=Budget(max_cost=20.0),
            prices=prices,
            retry=RetryPolicy(max_retries=3, initial_delay=0.01, max_delay=0.05),
        )

        async def collect() -> None:
            async for result in run:
                results.append(result)

        with pytest.raises(BudgetSpentError, match="the budget is spent"):
            await collect()
    assert sorted(result.index for result in results) == list(range(len(results)))
    answered = [result for result in results if result.ok]
    spent = sum(result.cost for result in answered)
    # A request may take 0.05 and what its bytes do; failures count in full.
    failures = server.request_count - len(answered)
    print(f"\n{len(answered)} answered for {spent:.2f}, {failures} failed; of 20.00")
    assert failures > 0
    assert spent + failures * 0.05 <= 20.0
    assert spent > 2.0
    assert any(result.attempts > 1 for result in answered)
