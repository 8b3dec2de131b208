"""Write an API key as a header."""

from __future__ import annotations

from .errors import OpenAIError

__all__ = ["bearer", "checked_key"]


def bearer(key: str, name: str = "API key") -> dict[str, str]:
    """The header for a bearer token.

    Args:
        key: the token.
        name: what it is called in the error.

    Raises:
        OpenAIError: the token has characters that a header cannot contain.
    """
    return {"authorization": f"Bearer {checked_key(key, name)}"}


def checked_key(key: str, name: str = "API key") -> str:
    """Return `key` if a header can contain it.

    Raises:
        OpenAIError: it cannot.
    """
    if not key.isascii() or not key.isprintable() or key != key.strip():
        raise OpenAIError(
            f"the {name} has spaces at its ends, line breaks or non-ASCII characters; was it copied whole?"
        )
    return key
