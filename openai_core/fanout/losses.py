"""The errors for iterating over a run whose results are gone."""

from __future__ import annotations

from typing import Final, Literal

__all__ = ["Loss", "lost_error"]

Loss = Literal["given", "closed", "left"]
"""What became of results: all were given to another loop; or the run was closed, or a loop over it left, before."""

_ADVICE: Final[dict[Loss, str]] = {
    "given": "has given all its results, and gives each once; keep them in a list, or call fanout() again",
    "closed": (
        "was closed before all its results were taken, and the rest is lost; take them before close() or the end of "
        "the 'with' block, or call fanout() again"
    ),
    "left": (
        "was ended when a loop over it was left early; to take the rest of its results later, keep one iterator over "
        "it, and loop over that"
    ),
}


def lost_error(run: object, loss: Loss) -> RuntimeError:
    """The error for another loop over a run.

    Args:
        run: the run.
        loss: what became of its results.
    """
    return RuntimeError(f"{run!r} {_ADVICE[loss]}")
