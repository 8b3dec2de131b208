"""How a batch is to go, where it is not to go well: what a test asks for. How it is done: see `api/batches.py`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ...wrong_calls import refuse_wrong_calls

__all__ = ["BatchPlan"]


@refuse_wrong_calls
@dataclass(frozen=True, slots=True, kw_only=True)
class BatchPlan:
    """What becomes of a batch. Immutable.

    Raises:
        ValueError: a number is negative, or a status is no failure.
    """

    ends: Literal["completed", "expired"] = "completed"
    """Its status in the end."""
    answered: int | None = None
    """Requests that are answered before it expires, the first ones of the file; None: all, or none if it expires."""
    failures: Mapping[str, int] = field(default_factory=dict[str, int])
    """Status of the response to the requests with these `custom_id`s."""
    lost: frozenset[str] = frozenset()
    """Requests that are in neither of the files of results, by `custom_id`."""
    looks: int = 0
    """How often it is still in progress when it is retrieved; lists show it so until then."""
    refusal: str | None = None
    """Code of the error with which it fails before any of its requests is sent, such as `token_limit_exceeded`."""

    def __post_init__(self) -> None:
        if self.looks < 0 or (self.answered is not None and self.answered < 0):
            raise ValueError(f"BatchPlan takes numbers from 0; got answered={self.answered}, looks={self.looks}")
        for id, status in self.failures.items():
            if not 400 <= status <= 599:
                raise ValueError(f"BatchPlan.failures has {status} for {id!r}; a failure has a status of 400 to 599")
