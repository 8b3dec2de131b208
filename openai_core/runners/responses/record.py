"""What has happened in a run: which calls were begun and answered, and its checkpoints."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .errors import ToolRunnerError
from .json_values import json_value
from .ledger import Phase, ResponsesToolCheckpoint

if TYPE_CHECKING:
    from .runtime import Runtime

__all__ = ["Record"]


class Record:
    """The state of one run that outlives its answers.

    Args:
        runtime: saves checkpoints.
        ledger: where; None for nowhere.
        max_steps: of the run.
        tools: as they are sent.
        override_names: the functions with `allow_output_override`.
        by_server: whether the server may carry out tools while it is asked.
    """

    def __init__(
        self,
        runtime: Runtime,
        ledger: Any,
        *,
        max_steps: int,
        tools: list[Any],
        override_names: list[str],
        by_server: bool,
    ) -> None:
        self.attempted: list[str] = []
        self.returned: list[str] = []
        self.requests = 0
        self.pending: list[dict[str, Any]] = []
        """The items of the answer whose calls are under way."""
        self.outputs: dict[str, dict[str, Any]] = {}
        """The outputs of its calls, by their ids."""
        self.history: list[Any] = []
        """The input items so far; the answer whose calls are under way may be among them already."""
        self.max_steps = max_steps
        self._runtime = runtime
        self._ledger = ledger
        self._tools = tools
        self._override_names = override_names
        self._by_server = by_server
        self._revision = 0
        self._boundary = 0
        self._lock = runtime.lock()

    def resume(self, checkpoint: ResponsesToolCheckpoint) -> list[Any]:
        """Go on from a checkpoint. Returns its history."""
        self.attempted = list(checkpoint["attempted_call_ids"])
        self.returned = list(checkpoint["returned_call_ids"])
        self.requests = checkpoint["consumed_requests"]
        self._revision = checkpoint["revision"]
        return list(checkpoint["history"])

    def error(self, message: str) -> ToolRunnerError:
        """The exception for a run that cannot go on."""
        return ToolRunnerError(message, self.attempted, self.returned)

    # Steps, each saved

    async def asking(self) -> None:
        """The next request is about to be sent.

        Raises:
            ToolRunnerError: it would be one too many.
        """
        if self.requests >= self.max_steps:
            raise self.error(f"the run has used its {self.max_steps} requests; allow more max_steps")
        self.requests += 1
        self._boundary = len(self.history)
        self.pending, self.outputs = [], {}
        await self._save("pending" if self._by_server else "boundary")

    async def answered(self, items: list[dict[str, Any]]) -> None:
        """An answer came that calls something."""
        self.pending = items
        await self._save("pending")

    async def attempt(self, id: str) -> None:
        """A call is about to be carried out."""
        async with self._lock:
            self.attempted.append(id)
            await self._save("pending")

    async def complete(self, id: str, output: dict[str, Any]) -> None:
        """A call was carried out."""
        async with self._lock:
            self.returned.append(id)
            self.outputs[id] = output
            await self._save("pending")

    async def reached_boundary(self) -> None:
        """All calls of an answer are in the history."""
        self._boundary = len(self.history)
        self.pending, self.outputs = [], {}
        await self._save("boundary")

    async def finished(self, response: Any) -> None:
        """The last answer came."""
        self.pending, self.outputs = [], {}
        await self._save("final", response)

    async def _save(self, phase: Phase, response: Any = None) -> None:
        if self._ledger is None:
            return
        self._revision += 1
        order = [item.get("call_id") or item.get("id") for item in self.pending]
        checkpoint: ResponsesToolCheckpoint = json_value(
            {
                "version": 1,
                "run_id": self._ledger.run_id,
                "revision": self._revision,
                "phase": phase,
                "max_steps": self.max_steps,
                "consumed_requests": self.requests,
                "tools": self._tools,
                "output_override_names": self._override_names,
                "history": self.history[: self._boundary],
                "attempted_call_ids": self.attempted,
                "returned_call_ids": self.returned,
                "pending_items": self.pending,
                "returned_outputs": [self.outputs[id] for id in order if id in self.outputs],
                "final_response": None if response is None else response.to_dict(),
            }
        )
        save: Callable[..., Any] = self._ledger.save
        await self._runtime.call(save, checkpoint)
