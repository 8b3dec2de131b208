"""Values made from types alone: what an endpoint answers, and what it can be called with."""

from __future__ import annotations

from .make import Plan, arguments_for, make, variants

__all__ = ["Plan", "arguments_for", "make", "variants"]
