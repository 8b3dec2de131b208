"""Models: the base class of API objects, its metaclass, and decoding."""

from .base import BaseModel as BaseModel
from .base import FieldInfo as FieldInfo
from .base import Model as Model
from .base import UnknownVariant as UnknownVariant

__all__ = ["BaseModel", "FieldInfo", "Model", "UnknownVariant"]
