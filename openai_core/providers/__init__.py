"""Other places that offer the API: what a client needs to know about one, and those there are."""

from __future__ import annotations

# Imported at once: the function has the name of its module, which would stand here in its place if that came later.
from .bedrock import bedrock as bedrock
from .provider import Provider as Provider

__all__ = ["Provider", "bedrock"]
