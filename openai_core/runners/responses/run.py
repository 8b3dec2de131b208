"""One run: the conversation of `run_tools`, with checks of each answer, limits, early calls and checkpoints."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast

from ...structured.chat import SentParams
from ...structured.tool_dialogue import ResponseDialogue
from ...structured.tool_loop import ToolCallRequest, ToolResult
from .answers import Approvals, UnusableError, is_final_item
from .budget import checked_decision, eligible_calls, size_of, without_calls
from .calls import Call
from .functions import checked_result
from .turn import ResponsesRunnerTurn

if TYPE_CHECKING:
    from ...types.responses import Response
    from ..diagnostics import Reporter
    from .calls import Calls
    from .record import Record
    from .runtime import Runtime, TaskPool

__all__ = ["Run"]

_ENDLESS: Final = float("inf")


class Run(ResponseDialogue):
    """A conversation whose every answer is checked before its calls are carried out.

    Args:
        client: sends the requests.
        params: of each request, without the input.
        history: the input items so far.
        tools: of the loop, whose calls `calls` carries out.
        declared: the tools as they are sent.
        options: those of the run, by the names of its parameters.
        early: the names of tools whose calls may be carried out early; None for all.
        record, calls, approvals, runtime, report: the parts of the run.
    """

    def __init__(
        self,
        client: Any,
        params: Mapping[str, Any],
        history: Sequence[Any],
        *,
        tools: Sequence[Any],
        declared: list[Any],
        options: Mapping[str, Any],
        early: frozenset[str] | None,
        record: Record,
        calls: Calls,
        approvals: Approvals,
        runtime: Runtime,
        report: Reporter,
    ) -> None:
        loop = {"max_turns": _ENDLESS, "max_concurrency": 1, "on_tool_error": "raise"}  # record has the limit
        super().__init__({**params, **loop, "tools": tools, "input": list(history)})
        self.record = record
        self.record.history = self.run.history
        self._client = client
        self._declared = declared
        self._options = options
        self._early = early
        self._calls = calls
        self._approvals = approvals
        self._runtime = runtime
        self._report = report
        self._now: list[Call] = []
        self._texts: list[str] = []
        self._turn = 0

    async def next_turn(self) -> ResponsesRunnerTurn | None:
        """Carry out the calls of the last answer, and get the next. None: the last one was final."""
        self._turn = 0  # what was handed out is over
        answer = await self.advance(self._ask)
        if answer is None:
            return None
        self._turn = self.record.requests
        return ResponsesRunnerTurn(
            cast("Response", answer),
            self.record.requests,
            not self._now,
            any(call.id in self.record.outputs for call in self._now),
            tuple(self.record.attempted),
            tuple(self.record.returned),
            partial(self._supply, self._turn),
            partial(self._append, self._turn),
        )

    def end(self) -> None:
        """Take nothing more from turns that were handed out."""
        self._turn = 0

    # The conversation

    def request(self) -> SentParams:
        return SentParams({**self._given, "input": list(self.run.history), "tools": self._declared})

    def calls_of(self, answer: Any) -> list[ToolCallRequest]:
        return [ToolCallRequest(call.id, call.tool, "") for call in self._now]

    async def add_answer(self, answer: Any) -> list[ToolResult]:
        results = await super().add_answer(answer)
        if results:
            self.run.history.extend({"role": "user", "content": text} for text in self._texts)
            self._texts.clear()
            await self.record.reached_boundary()
        return results

    async def _ask(self, sent: SentParams) -> Any:
        self._calls.stop_if_cancelled()
        await self._fit(sent)
        await self.record.asking()
        started = self._report.now()
        try:
            if self._options["stream"]:
                answer: Any = await self._stream(sent)
            else:
                answer = await self._runtime.create(self._client, dict(sent))
        except Exception:
            self._report("request", "api_failed", started)
            raise
        self._report("request", "completed", started, usage=answer)
        self._calls.stop_if_cancelled()
        self._now = self._checked(answer)
        if not self._now:
            await self.record.finished(answer)
        else:
            await self.record.answered([*self._answer_items(answer)])
        return answer

    async def _fit(self, sent: SentParams) -> None:
        budget = self._options["context_budget"]
        if budget is None:
            return
        sent["truncation"] = "disabled"
        items = [*self.run.history]
        if _is_within(budget, items):
            return
        if "compact" not in budget:
            raise self.record.error("the input exceeds the context_budget; give it compact, or higher limits")
        eligible = eligible_calls(items, budget.get("keep_recent_screenshots", 1))
        snapshot = {"history": [*items], "eligible_call_ids": [*eligible], **size_of(items)}
        try:
            decision = checked_decision(await self._runtime.call(budget["compact"], snapshot), eligible)
        except ValueError as exc:
            raise self.record.error(f"the input exceeds the context_budget, and {exc}") from exc
        sent["input"] = kept = without_calls(items, decision)
        if not _is_within(budget, kept):
            raise self.record.error("the input exceeds the context_budget, also without the calls that compact dropped")

    def _checked(self, answer: Any) -> list[Call]:
        if answer.status not in ("completed", None):
            raise UnusableError(f"the response has the status {answer.status!r}")
        found: list[Call] = []
        ends = False
        for item in answer.output or ():
            call = self._calls.read(item)
            if call is None:
                ends = self._approvals.check(item) or is_final_item(item) or ends
            elif any(one.id == call.id for one in found):
                raise UnusableError(f"the answer has two calls with the id {call.id!r}")
            else:
                found.append(call)
        if not found and not ends:
            raise UnusableError("the answer has neither a message nor a call")
        if found and self.record.requests >= self.record.max_steps:
            raise UnusableError(f"the model still calls tools after {self.record.max_steps} requests")
        return found

    # Early calls

    async def _stream(self, sent: SentParams) -> Any:
        on_event = self._options["on_event"]
        can_begin: bool = self._options["eager"] and self.record.requests < self.record.max_steps
        async with self._runtime.stream(self._client, dict(sent)) as stream:
            async with self._runtime.task_pool(self._options["max_concurrent_calls"]) as task_pool:
                async for event in stream:
                    if on_event is not None:
                        await self._runtime.call(on_event, event)
                    self._calls.stop_if_cancelled()
                    if can_begin and event.type == "response.output_item.done":
                        can_begin = await self._begin(event.item, task_pool)
                await task_pool.join()
            return await cast("Awaitable[Any]", stream.get_final_response())

    async def _begin(self, item: Any, task_pool: TaskPool) -> bool:
        """Carry out the call of an item, if it may be early. False: neither it nor what follows may."""
        call = self._calls.read(item)
        if call is None:
            return True
        if item.type == "mcp_approval_request" or (self._early is not None and call.tool not in self._early):
            return False
        before = self._options["before_early_call"]
        if before is not None:
            decided = await self._runtime.call(before, item)
            if decided not in ("execute", "defer"):
                raise UnusableError(f"before_early_call returns 'execute' or 'defer'; got {decided!r}")
            if decided == "defer":
                return False
        self.record.pending = [*self.record.pending, _fields(item)]
        if call.independent:
            await task_pool.start(partial(self._calls.carry_out, call))
        else:
            await task_pool.join()
            await self._calls.carry_out(call)
        return True

    # What turns are given

    def _supply(self, turn: int, outputs: Sequence[Any]) -> None:
        allowed = {call.id for call in self._now if call.can_be_supplied}
        if turn != self._turn or any(call.id in self.record.outputs for call in self._now):
            raise ValueError(
                "outputs can be supplied for calls with allow_output_override, before they are carried out"
            )
        found: dict[str, dict[str, Any]] = {}
        for output in outputs:
            id = output.get("call_id")
            if output.get("type") != "function_call_output" or id not in allowed or id in found:
                raise ValueError(
                    "supplied outputs are of the type 'function_call_output', one for each call of a function with "
                    f"allow_output_override; got {id!r}, and these calls are {', '.join(sorted(allowed)) or 'none'}"
                )
            found[id] = {"type": "function_call_output", "call_id": id, "output": checked_result(output.get("output"))}
        self._calls.supply(found)

    def _append(self, turn: int, text: str) -> None:
        if turn != self._turn or not self._now or not text:
            raise ValueError("text can be added to the last turn, unless that is final, and must not be empty")
        self._texts.append(text)


def _is_within(budget: Any, items: list[Any]) -> bool:
    size = size_of(items)
    few: bool = size["input_images"] <= budget["max_input_images"]
    return few and size["input_bytes"] <= budget["max_input_bytes"]


def _fields(item: Any) -> dict[str, Any]:
    return {key: value for key, value in item.to_dict().items() if value is not None and key != "parsed_arguments"}
