"""Other places that offer the API: what a client needs to know about one, and those there are."""

from __future__ import annotations

# Imported at once: each function has the name of its module, which would stand here in its place if that came later.
from .bedrock import bedrock as bedrock
from .provider import Provider as Provider
from .vertex import vertex as vertex

__all__ = ["Provider", "bedrock", "vertex"]
