"""What every resource of the facade is, in its two forms. The types are in the stub beside this module."""

from __future__ import annotations

from openai_core.resources import _resource as source
from openai_sync.facade import twin_of

__all__ = ["Resource", "ResourceView"]

Resource = twin_of(source.Resource)
ResourceView = twin_of(source.ResourceView)
