"""Chat completions: the next message of a conversation. The types are in the stub beside this module."""

from __future__ import annotations

from openai_sync.facade import twin_module

__getattr__, __dir__ = twin_module(__name__)
