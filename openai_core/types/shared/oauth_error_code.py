# Generated from openapi.json.
"""The union `OAuthErrorCode`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["OAuthErrorCode"]

OAuthErrorCode: TypeAlias = Literal["invalid_grant", "invalid_subject_token"] | str
"""Why an exchange of tokens was refused."""
