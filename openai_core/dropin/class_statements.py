"""Class statements that derive from models and count on pydantic, in a process that uses the drop-in.

Whether one does is seen only from its bases and its body, and a pydantic model beside one of ours among the bases is a
conflict of metaclasses that Python reports before any code of theirs runs. So all class statements are looked at. Those
that derive from no model of ours must run as if they were not: pydantic, and warnings with a stack level, look for the
frame of the statement right behind their own. There is therefore never a Python function between a class statement and
its metaclass; `builtins.__build_class__` becomes a partial of itself, with a metaclass that stands for another one.
"""

from __future__ import annotations

import builtins
import sys
import types
from collections.abc import Callable, Mapping, MutableMapping
from functools import partial
from importlib.util import find_spec
from typing import Any, Final

from ..model.annotations import local_types
from ..model.meta import ModelMeta
from .classes import pydantic_counterpart

__all__ = ["patch_class_statements"]

_SIGNS: Final = ("__init__", "Config", "model_config", "model_post_init")
"""What the body of a class has that counts on pydantic, besides what pydantic itself put there."""


class _Metaclass:
    """The metaclass of every class statement that names none: stands for the one that Python would choose.

    Python calls `__prepare__`, runs the body, and calls the metaclass. Reading `__call__` gives the metaclass that was
    chosen, so Python calls that one itself.
    """

    __slots__ = ("_chosen",)

    def __init__(self) -> None:
        self._chosen: dict[int, Callable[..., Any]] = {}
        """By the identity of the statement's frame, which runs one class statement at a time. A statement whose body
        raises leaves its entry to the next one."""

    def __prepare__(self, name: str, bases: tuple[Any, ...], /, **keywords: Any) -> MutableMapping[str, Any]:
        frame = sys._getframe(1)
        metaclass: Any = type
        namespace: MutableMapping[str, Any] = {}
        if bases:
            if any(isinstance(base, ModelMeta) for base in bases) and not _is_ours(frame):
                metaclass = partial(_derive, frame.f_locals)
            else:
                metaclass, namespace, _ = types.prepare_class(name, bases, keywords)
        self._chosen[id(frame)] = metaclass
        return namespace

    @property
    def __call__(self) -> Callable[..., Any]:
        return self._chosen.pop(id(sys._getframe(1)))


def patch_class_statements() -> None:
    """Look at every class statement from now on. Those that derive from no model of ours are left alone."""
    builtins.__build_class__ = partial(builtins.__build_class__, metaclass=_Metaclass())


def _is_ours(frame: types.FrameType) -> bool:
    module = str(frame.f_globals.get("__name__", ""))
    return module.partition(".")[0] in ("openai_core", "openai_sync")


def _derive(
    scope: Mapping[str, Any], name: str, bases: tuple[Any, ...], namespace: dict[str, Any], **keywords: Any
) -> Any:
    """Make the class of a statement in `scope` that derives from models of ours."""
    if _needs_pydantic(bases, namespace):
        bases = tuple(pydantic_counterpart(base) if isinstance(base, ModelMeta) else base for base in bases)
        metaclass, _, rest = types.prepare_class(name, bases, keywords)
        made: Any = metaclass(name, bases, namespace, **rest)
        if not made.__pydantic_complete__:  # pydantic took this function's names for those around the statement
            made.model_rebuild(raise_errors=False, _types_namespace=dict(scope))
        return made
    made = ModelMeta(name, bases, namespace, **keywords)
    if "<locals>" in made.__qualname__:  # where its annotations may name other classes
        type.__setattr__(made, "__model_scope__", local_types(scope))
    return made


def _needs_pydantic(bases: tuple[Any, ...], namespace: Mapping[str, Any]) -> bool:
    if find_spec("pydantic") is None:
        return False
    values = [*namespace.values(), *(base for base in bases if not isinstance(base, ModelMeta))]
    kinds = {kind.__module__.partition(".")[0] for value in values for kind in type(value).__mro__}
    return "pydantic" in kinds or any(sign in namespace for sign in _SIGNS)
