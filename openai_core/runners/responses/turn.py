"""One answer of a run, for programs that look at each before its calls are carried out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...types.responses import Response
    from ...types.responses.response_input_item_param import FunctionCallOutput

__all__ = ["ResponsesRunnerTurn"]


@dataclass(frozen=True)
class ResponsesRunnerTurn:
    """An answer. Its calls are carried out when the next turn is asked for."""

    response: Response
    step: int
    """The number of the request, from 1."""
    final: bool
    """Whether the run ends with it."""
    tools_executed: bool
    """Whether calls of it were carried out early."""
    attempted_call_ids: tuple[str, ...]
    """The calls of the run that were begun so far."""
    completed_call_ids: tuple[str, ...]
    _supply: Callable[[list[FunctionCallOutput]], None] = field(repr=False)
    _append: Callable[[str], None] = field(repr=False)

    def supply_outputs(self, outputs: list[FunctionCallOutput]) -> None:
        """Answer calls of functions with `allow_output_override`, which are then not carried out.

        Raises:
            ValueError: an output is of no such call, or the turn is over or has executed its tools.
        """
        self._supply(outputs)

    def append_user_text(self, text: str) -> None:
        """Add a message of the user after the outputs of this turn's calls.

        Raises:
            ValueError: the turn is over or final, or the text is empty.
        """
        self._append(text)
