"""The nodes of a Ray cluster, and the worker on each: found, begun, lost. The only module that calls Ray."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

import anyio
import msgspec

from ...errors import OpenAIError
from ...worker_threads import run_function
from .limiter import LimiterActor
from .worker import Shard, Worker

if TYPE_CHECKING:
    from ..limits.limiter import LimiterStatistics
    from ..settings import Settings

__all__ = ["Node", "Nodes"]

_AT_ONCE: Final = 16
"""Calls that an actor takes at once: its shards, and `drain`."""
_START: Final = 120.0
"""Seconds after which a worker that does not answer is taken for lost."""


class Node:
    """The worker of one node.

    Args:
        actor: its handle.
    """

    def __init__(self, node: str, actor: Any, ray: Any) -> None:
        self.node = node
        self.shards = 0
        """How many it has."""
        self._actor = actor
        self._ray = ray

    def run(self, shard: Shard) -> Iterator[Any]:
        """Have it do a shard; blocks for each message that it gives."""
        for reference in self._actor.run.options(num_returns="streaming").remote(shard):
            yield self._ray.get(reference)

    def drain(self) -> None:
        """Have it begin nothing more. Does not wait."""
        self._actor.drain.remote()

    def kill(self) -> None:
        """End it."""
        self._ray.kill(self._actor)

    def __repr__(self) -> str:
        return f"<Node {self.node[:8]} with {self.shards} shards>"


class Nodes:
    """The workers of a run.

    Args:
        address: of the cluster; None for the one that this process belongs to, or one on this machine.

    Raises:
        OpenAIError: Ray is not installed.
    """

    def __init__(self, address: str | None) -> None:
        try:
            self._ray: Any = import_module("ray")
        except ImportError:
            raise OpenAIError('engine="ray" needs Ray: pip install "openai-core[ray]"') from None
        self._address = address
        self._name = f"openai-core-fanout-{uuid.uuid4().hex[:12]}"
        self._workers: dict[str, Node] = {}
        self._limiter: Any = None
        self._began_ray = False
        exceptions: Any = import_module("ray.exceptions")
        self.losses: tuple[type[Exception], ...] = (
            exceptions.RayActorError,
            exceptions.ObjectLostError,
            exceptions.NodeDiedError,
            exceptions.WorkerCrashedError,
        )
        """What a call of a worker raises that is lost."""

    @property
    def alive(self) -> int:
        """How many workers there are."""
        return len(self._workers)

    async def open(self, client: Any, settings: Settings) -> None:
        """Connect to the cluster, and begin the limiter on this node."""
        self._client = client
        self._settings = settings
        await run_function(self._open)

    def _open(self) -> None:
        ray = self._ray
        if not ray.is_initialized():
            # A loaded machine takes longer to begin a node than Ray waits by default.
            os.environ.setdefault("RAY_raylet_start_wait_time_s", "180")
            ray.init(address=self._address, log_to_driver=False, namespace=self._name)
            self._began_ray = True
        here = ray.get_runtime_context().get_node_id()
        self._limiter = self._actor(LimiterActor, here, f"{self._name}-limiter", 1_000).remote(self._settings.limits)

    def _actor(self, kind: Any, node: str, name: str, at_once: int) -> Any:
        strategies: Any = import_module("ray.util.scheduling_strategies")
        pinned = strategies.NodeAffinitySchedulingStrategy(node_id=node, soft=False)
        return self._ray.remote(kind).options(
            name=name, num_cpus=0, max_concurrency=at_once, scheduling_strategy=pinned, max_restarts=0
        )

    async def look(self) -> None:
        """Begin a worker on each node that has none, and forget those of nodes that are gone."""
        nodes: set[str] = {node["NodeID"] for node in await run_function(self._ray.nodes) if node["Alive"]}
        for gone in self._workers.keys() - nodes:
            self.lost(self._workers[gone])
        new = sorted(nodes - self._workers.keys())
        if new:
            share = self._share(len(nodes))
            await run_function(self._begin, new, share)

    def _share(self, nodes: int) -> Settings:
        """The settings of one worker: its part of the concurrency, if that is fixed, and no order."""
        whole = self._settings.concurrency
        part = None if whole is None else max(1, -(-whole // nodes))
        return msgspec.structs.replace(
            self._settings, concurrency=part, ordered=False, limits=None, drain_on_interrupt=False
        )

    def _begin(self, nodes: list[str], settings: Settings) -> None:
        for node in nodes:
            name = f"{self._name}-{node[:12]}-{uuid.uuid4().hex[:4]}"
            actor = self._actor(Worker, node, name, _AT_ONCE).remote(self._client, settings, self._limiter, name)
            self._workers[node] = Node(node, actor, self._ray)

    def free(self, shards: int) -> Node | None:
        """The worker that has the fewest shards, if it has fewer than so many."""
        found = min(self._workers.values(), key=lambda node: node.shards, default=None)
        return found if found is not None and found.shards < shards else None

    def lost(self, worker: Node) -> None:
        """Forget a worker; if it is only out of reach, it is ended when it is back."""
        if self._workers.get(worker.node) is worker:
            del self._workers[worker.node]
            worker.kill()

    def drain(self) -> None:
        """Have all workers begin nothing more."""
        for worker in self._workers.values():
            worker.drain()

    async def close(self) -> dict[str, LimiterStatistics]:
        """End workers and limiter; gives what the limiter knew. Leaves the cluster as it was."""
        found: dict[str, LimiterStatistics] = {}
        if self._limiter is not None:
            with anyio.move_on_after(_START):
                found = await run_function(self._close, abandon_on_cancel=True)
        return found

    def _close(self) -> dict[str, LimiterStatistics]:
        ray = self._ray
        found: dict[str, LimiterStatistics] = {}
        with suppress(TimeoutError, *self.losses):
            found = ray.get(self._limiter.statistics.remote(), timeout=10)
        for worker in self._workers.values():
            worker.kill()
        ray.kill(self._limiter)
        self._workers = {}
        self._limiter = None
        if self._began_ray:
            ray.shutdown()
        return found
