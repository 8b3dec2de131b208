# Generated from overlays/3.57.0.json.
"""The union `AgentContent` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .output_text import OutputText

__all__ = ["AgentContent", "EncryptedContentResource"]


class EncryptedContentResource(Model, tag_field="type", tag="encrypted_content"):
    encrypted_content: str
    type: Literal["encrypted_content"] = "encrypted_content"


AgentContent: TypeAlias = OutputText | EncryptedContentResource
"""An agent content, of any kind."""
