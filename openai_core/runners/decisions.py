"""A loop in which a model chooses the next action of several, until it says that the task is done."""

from __future__ import annotations

from asyncio import CancelledError
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field
from inspect import isawaitable
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, Literal, Required, TypeAlias, cast

from typing_extensions import TypedDict

from ..callbacks import with_cancelled
from ..exclusive_use import CloseStatus
from ..structured.tool_diagnostics import ToolDiagnosticObserver
from ..worker_threads import call_function
from .diagnostics import Reporter
from .one_run import one_run_at_a_time

if TYPE_CHECKING:
    from ..types.decision import Decision
    from ..types.decision_input_image_param import DecisionInputImageParam
    from ..types.decision_input_text_param import DecisionInputTextParam

__all__ = [
    "AsyncDecisionActionCandidate",
    "AsyncDecisionCandidate",
    "AsyncDecisionsToolRunner",
    "AwaitableError",
    "CloseStatus",
    "DecisionActionCandidate",
    "DecisionCandidate",
    "DecisionDoneCandidate",
    "DecisionObservation",
    "DecisionsRunResult",
    "DecisionsRunnerParams",
    "DecisionsToolRunnerCancelledError",
    "DecisionsToolRunnerError",
    "StopReason",
]

StopReason = Literal[
    "invalid_params",
    "invalid_candidates",
    "invalid_answer",
    "async_executor",
    "invalid_verification",
    "verification_failed",
    "step_limit",
    "failed",
    "cancelled",
]
"""Why a run ended without a result."""

_QUESTION: Final = "next_action"
_INSTRUCTIONS: Final = (
    "Choose the action that leads on with the task in the state that the last message shows; choose the one that ends "
    "the run only if the task is complete."
)
_SENTENCES: Final[dict[StopReason, str]] = {
    "invalid_params": "a run takes params with 'model' and 'input', both texts, and 'safety_identifier'; and max_steps "
    "of at least 1",
    "invalid_candidates": "candidates need different ids and descriptions that are not empty, an 'execute' function "
    "for each action, and exactly one with done=True",
    "invalid_answer": "the model chose none of the candidates",
    "async_executor": "a function returned an awaitable; use AsyncDecisionsToolRunner for coroutine functions",
    "invalid_verification": "verify has to return True or False",
    "verification_failed": "the task is not done, as verify says",
    "step_limit": "max_steps requests were made before the task was done; allow more",
    "failed": "a function or a request of the run failed; the cause of this error says how",
    "cancelled": "the run was cancelled",
}


class DecisionActionCandidate(TypedDict, total=False):
    """An action that the model may choose."""

    id: Required[str]
    description: Required[str]
    """What it does, for the model."""
    execute: Required[Callable[[], object]]
    """Does it. What it returns is not used: the next observation shows what came of it."""
    done: Literal[False]


class AsyncDecisionActionCandidate(TypedDict, total=False):
    """An action that the model may choose."""

    id: Required[str]
    description: Required[str]
    """What it does, for the model."""
    execute: Required[Callable[[], Awaitable[object]]]
    """Does it. What it returns is not used: the next observation shows what came of it."""
    done: Literal[False]


class DecisionDoneCandidate(TypedDict):
    """What the model chooses when the task is done."""

    id: str
    description: str
    """When it is done, for the model."""
    done: Literal[True]


DecisionCandidate: TypeAlias = DecisionActionCandidate | DecisionDoneCandidate
"""What the model may choose."""
AsyncDecisionCandidate: TypeAlias = AsyncDecisionActionCandidate | DecisionDoneCandidate
"""The same, with coroutine functions."""
DecisionObservation: TypeAlias = "str | Iterable[DecisionInputTextParam | DecisionInputImageParam]"
"""How things are: a text, or texts and images."""


class DecisionsRunnerParams(TypedDict, total=False):
    """The parameters of a run."""

    model: Required[str]
    input: Required[str]
    """The task."""
    safety_identifier: str | None
    """As for `decisions.create`."""


class DecisionsRunResult(TypedDict):
    """How a run ended."""

    status: Literal["verified", "unverified", "refused"]
    """Done, and `verify` agreed; done, and nobody verified it; or the model refused to choose."""
    decisions: list[Decision]
    """The answers of the model."""
    attempted_candidate_ids: list[str]
    """The actions that were begun, in order."""
    completed_candidate_ids: list[str]
    """Those that ended without an exception."""


class DecisionsToolRunnerError(RuntimeError):
    """A run ended without a result. What its actions did stays done.

    Args:
        reason: see `StopReason`.
        attempted: the ids of actions that were begun.
        completed: the ids of those that ended without an exception.
    """

    def __init__(self, reason: StopReason, attempted: Sequence[str], completed: Sequence[str]) -> None:
        super().__init__(f"the run of decisions stopped: {_SENTENCES[reason]}")
        self.reason: StopReason = reason
        self.attempted_candidate_ids = tuple(attempted)
        self.completed_candidate_ids = tuple(completed)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.reason, self.attempted_candidate_ids, self.completed_candidate_ids)


class DecisionsToolRunnerCancelledError(CancelledError):
    """The task of a run was cancelled, on asyncio. It has to be raised on, as any `CancelledError`.

    Args:
        attempted: the ids of actions that were begun.
        completed: the ids of those that ended without an exception.
    """

    reason: Final = "cancelled"

    def __init__(self, attempted: Sequence[str], completed: Sequence[str]) -> None:
        super().__init__("the run of decisions was cancelled")
        self.attempted_candidate_ids = tuple(attempted)
        self.completed_candidate_ids = tuple(completed)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.attempted_candidate_ids, self.completed_candidate_ids)


class AwaitableError(Exception):
    """A function of a blocking run gave an awaitable."""


@dataclass
class _Run:
    """What has happened in one run."""

    client: Any
    params: DecisionsRunnerParams
    max_steps: int
    cancelled: Callable[[], bool] | None
    report: Reporter
    decisions: list[Decision] = field(default_factory=list["Decision"])
    attempted: list[str] = field(default_factory=list[str])
    completed: list[str] = field(default_factory=list[str])

    def stopped(self, reason: StopReason) -> DecisionsToolRunnerError:
        return DecisionsToolRunnerError(reason, self.attempted, self.completed)

    def result(self, status: Literal["verified", "unverified", "refused"]) -> DecisionsRunResult:
        return {
            "status": status,
            "decisions": self.decisions,
            "attempted_candidate_ids": self.attempted,
            "completed_candidate_ids": self.completed,
        }

    def check_cancelled(self) -> None:
        if self.cancelled is not None and self.cancelled():
            raise self.stopped("cancelled")


class AsyncDecisionsToolRunner:
    """Lets a model choose among actions until the task is done. One run at a time.

    Each step asks `observe` how things are, `candidates` what could be done, and the model which of these to do. When
    the model says that the task is done, `verify`, if there is one, looks at a new observation; if it disagrees, the
    run goes on. If the only candidate is the one that ends the run, the model is not asked.

    Args:
        observe: returns the present state.
        candidates: gives the actions that are possible then, and one candidate with `done=True`.
        verify: decides from an observation whether the task is done.

    Functions may be coroutine functions, called in the event loop, or plain ones, called in worker threads.
    """

    def __init__(
        self,
        *,
        observe: Callable[[], Any],
        candidates: Callable[[Any], Any],
        verify: Callable[[Any], Any] | None = None,
    ) -> None:
        self._observe = observe
        self._candidates = candidates
        self._verify = verify
        self._call: Callable[..., Awaitable[Any]] = call_function
        self._use = one_run_at_a_time()

    def close(self) -> CloseStatus:
        """Allow no further run. One that goes on is not disturbed."""
        return self._use.close()

    async def run(
        self,
        client: Any,
        params: DecisionsRunnerParams,
        *,
        max_steps: int = 20,
        cancelled: Callable[[], bool] | None = None,
        on_diagnostic: ToolDiagnosticObserver | None = None,
    ) -> DecisionsRunResult:
        """Go on until the model says that the task is done, or refuses to choose.

        Args:
            client: whose `decisions.create` is called.
            params: the model and the task.
            max_steps: the most requests.
            cancelled: asked before each step and after each answer; the run stops when it returns True.
            on_diagnostic: is notified of each step; see `ToolDiagnostic`.

        Raises:
            DecisionsToolRunnerError: there is no result; its `reason` says why.
            DecisionsToolRunnerCancelledError: the task was cancelled, on asyncio.
            RuntimeError: another run goes on, or the runner is closed.
        """
        with self._use.held():
            return await self._end(
                _Run(client, params, max_steps, cancelled, Reporter("decisions", on_diagnostic, monotonic))
            )

    async def _end(self, run: _Run) -> DecisionsRunResult:
        """Carry out a run, and raise what ends it without a result."""
        if not _is_valid(run.params, run.max_steps):
            raise run.stopped("invalid_params")
        try:
            return await self._run(run)
        except CancelledError:
            raise DecisionsToolRunnerCancelledError(run.attempted, run.completed) from None
        except DecisionsToolRunnerError:
            raise
        except AwaitableError:
            raise run.stopped("async_executor") from None
        except Exception as exc:
            raise run.stopped("failed") from exc

    async def _run(self, run: _Run) -> DecisionsRunResult:
        while True:
            run.check_cancelled()
            observation = _observed(await self._call(self._observe))
            found = _checked(run, await self._call(self._candidates, observation))
            started = run.report.now()
            chosen: str | None
            if len(found) == 1:
                (chosen,) = found
            else:
                chosen = await self._choose(run, observation, found)
                run.check_cancelled()
            if chosen is None:
                run.report("selection", "refused", started)
                return run.result("refused")
            run.report("selection", "completed", started, call_id=chosen)
            if not found[chosen].get("done"):
                if len(run.decisions) >= run.max_steps:  # nobody could look at what came of it
                    raise self._out_of_steps(run)
                await self._execute(run, chosen, cast("Any", found[chosen])["execute"])
            elif self._verify is None:
                return run.result("unverified")
            elif await self._is_done(run):
                return run.result("verified")
            elif len(found) == 1:
                raise run.stopped("verification_failed")
            elif len(run.decisions) >= run.max_steps:
                raise self._out_of_steps(run)

    def _out_of_steps(self, run: _Run) -> DecisionsToolRunnerError:
        run.report("run", "step_limit", run.report.now())
        return run.stopped("step_limit")

    async def _choose(self, run: _Run, observation: Any, found: dict[str, AsyncDecisionCandidate]) -> str | None:
        """Ask the model. Returns the id of a candidate, or None if it refused to choose."""
        choices = [{"value": id, "description": each["description"]} for id, each in found.items()]
        started = run.report.now()
        try:
            answer: Any = run.client.decisions.create(
                **{key: value for key, value in run.params.items() if key != "input" and value is not None},
                input=[{"role": "user", "content": run.params["input"]}, {"role": "user", "content": observation}],
                questions=[{"type": "choice", "name": _QUESTION, "instructions": _INSTRUCTIONS, "choices": choices}],
            )
            decision: Decision = await answer if isawaitable(answer) else answer
        except Exception:
            run.report("request", "api_failed", started)
            raise
        run.report("request", "completed", started, usage=decision)
        run.decisions.append(decision)
        given: Any = next((each for each in decision.answers if each.name == _QUESTION), None)
        if given is not None and given.type == "refusal":
            return None
        if given is None or given.type != "choice" or given.choice not in found:
            raise run.stopped("invalid_answer")
        chosen: str = given.choice
        return chosen

    async def _execute(self, run: _Run, id: str, execute: Callable[[], Any]) -> None:
        run.attempted.append(id)
        started = run.report.now()
        try:
            await self._call(with_cancelled(execute, run.cancelled, 0))
        except Exception:
            run.report("action", "driver_failed", started, call_id=id)
            raise
        run.completed.append(id)
        run.report("action", "completed", started, call_id=id)

    async def _is_done(self, run: _Run) -> bool:
        assert self._verify is not None, "asked only where there is one"
        observation = _observed(await self._call(self._observe))
        started = run.report.now()
        answer: object = await self._call(self._verify, observation)
        run.report("verification", "completed" if answer is True else "refused", started)
        if not isinstance(answer, bool):
            raise run.stopped("invalid_verification")
        return answer


def _is_valid(params: Any, max_steps: object) -> bool:
    if not isinstance(params, dict):
        return False
    given = cast("dict[str, Any]", params)
    return (
        given.keys() <= {"model", "input", "safety_identifier"}
        and all(isinstance(given.get(name), str) for name in ("model", "input"))
        and isinstance(max_steps, int)
        and not isinstance(max_steps, bool)
        and max_steps >= 1
    )


def _observed(given: Any) -> Any:
    return given if isinstance(given, str) else list(given)


def _checked(run: _Run, given: Any) -> dict[str, AsyncDecisionCandidate]:
    """The candidates by their ids."""
    found: dict[str, Any] = {}
    for each in given:
        id, description = each.get("id"), each.get("description")
        is_text = isinstance(id, str) and id and isinstance(description, str) and description
        if not is_text or id in found or not (each.get("done") is True or callable(each.get("execute"))):
            raise run.stopped("invalid_candidates")
        found[id] = each
    if sum(each.get("done") is True for each in found.values()) != 1:
        raise run.stopped("invalid_candidates")
    return found
