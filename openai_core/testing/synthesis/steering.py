"""Which of all possible responses a synthesised one is: chosen by the request's content, a header, or the test."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..engine.answers import Refusal
from ..engine.record import RecordedRequest
from . import Plan

__all__ = ["Synthesis", "is_steered", "plan_for"]

VARIANT = "x-local-variant"
FIELDS = "x-local-fields"


@dataclass(frozen=True, slots=True)
class Synthesis:
    """What a test wants of synthesised responses."""

    variant: int | None = None
    """Which members of the unions in the response's type; None: chosen by the request."""
    optional: bool = True
    """Whether the fields are there that may be missing."""
    fields: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """Values for fields of the response, at its top."""


def is_steered(request: RecordedRequest) -> bool:
    """Whether a request asks itself for a synthesised response."""
    return VARIANT in request.headers or FIELDS in request.headers


def plan_for(request: RecordedRequest, wanted: Synthesis | None) -> Plan:
    """The plan for a request's response. Equal requests get equal plans.

    Raises:
        Refusal: a header that chooses has another value than it may have.
    """
    variant = request.headers.get(VARIANT)
    fields = request.headers.get(FIELDS, "all")
    if variant is not None and not variant.isdecimal():
        raise Refusal(400, f"the header {VARIANT} is {variant!r}; expected a whole number", param=VARIANT)
    if fields not in ("all", "required"):
        raise Refusal(400, f"the header {FIELDS} is {fields!r}; expected 'all' or 'required'", param=FIELDS)
    steered = int(variant) if variant is not None else wanted.variant if wanted is not None else None
    full = fields == "all" and (wanted is None or wanted.optional)
    digest = hashlib.sha256(
        f"{request.method} {request.path}?{request.query_string}\n".encode() + request.body
    ).digest()
    chosen = int.from_bytes(digest[:6], "big") if steered is None else steered
    return Plan(chosen, full, steered is not None, int.from_bytes(digest[6:12], "big"))
