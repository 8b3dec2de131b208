"""Models: the base class of what comes back, how it is described, and how JSON becomes one."""

from .base import BaseModel as BaseModel
from .base import FieldInfo as FieldInfo
from .base import Model as Model
from .base import UnknownVariant as UnknownVariant

__all__ = ["BaseModel", "FieldInfo", "Model", "UnknownVariant"]
