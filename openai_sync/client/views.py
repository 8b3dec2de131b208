"""The client's resources in their two other forms. The types are in the stub beside this module."""

from __future__ import annotations

from openai_sync.facade import twin_module

__getattr__, __dir__ = twin_module(__name__)
