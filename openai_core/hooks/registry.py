"""Make the observer of each call of a client, and check its `hooks=`. Calling the hooks: see dispatch.py."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from inspect import iscoroutinefunction
from random import getrandbits
from time import perf_counter
from types import FunctionType
from typing import Any
from urllib.parse import urlsplit

from .base import HOOKS, CallInfo, Hooks
from .call_observer import CallObserver
from .dispatch import MOST_KEPT, Dispatch

__all__ = ["HookRegistry", "checked_hooks", "registry_for", "registry_of"]


def checked_hooks(value: Any) -> tuple[Hooks, ...]:
    """A client's `hooks=`, as a tuple.

    Raises:
        TypeError: it is no iterable of `Hooks`, a method is a coroutine function that may not be one, or its name is
            nearly that of a method of `Hooks` which its class leaves out.
    """
    if isinstance(value, Hooks) or not isinstance(value, Iterable):
        raise TypeError(f"hooks must be a list of Hooks; got {type(value).__name__}")
    hooks: tuple[Any, ...] = tuple(value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    for hook in hooks:
        if not isinstance(hook, Hooks):
            kind = hook.__name__ if isinstance(hook, type) else type(hook).__name__
            what = f"the class {kind}; did you mean {kind}()?" if isinstance(hook, type) else kind
            raise TypeError(f"hooks must be a list of Hooks; one of them is {what}")
        for name in HOOKS:
            if name != "attempt_start" and iscoroutinefunction(getattr(hook, name)):
                raise TypeError(
                    f"{type(hook).__name__}.{name} must be a plain function; only attempt_start may be a coroutine "
                    "function"
                )
        _check_names(type(hook))
    return hooks


def _check_names(kind: type[Hooks]) -> None:
    """Refuse methods that nothing calls, but look like one of those that are called: same parameters, similar name."""
    left_out = [name for name in HOOKS if getattr(kind, name) is getattr(Hooks, name)]
    for name in dir(kind):
        method = getattr(kind, name)
        if name.startswith("_") or hasattr(Hooks, name) or not isinstance(method, FunctionType):
            continue
        from ..nearest_name import nearest_name

        meant = nearest_name(name, left_out)
        if meant and method.__code__.co_argcount == getattr(Hooks, meant).__code__.co_argcount:
            raise TypeError(f"{kind.__name__}.{name} would never be called; did you mean {meant!r}?")


def registry_of(hooks: tuple[Hooks, ...]) -> HookRegistry | None:
    """What notifies these hooks; None if they override nothing."""
    dispatch = Dispatch(hooks)
    return HookRegistry(dispatch) if any(dispatch.methods.values()) else None


def registry_for(hooks: tuple[Hooks, ...], log: str | None) -> HookRegistry | None:
    """What notifies these hooks, and the one that `OPENAI_LOG` asks for. Sets up what it asks for besides."""
    if log is not None:
        from .logs import set_up

        added = set_up(log)
        hooks = hooks if added is None else (*hooks, added)
    return registry_of(hooks)


class HookRegistry:
    """Makes the observers of one client's calls. Safe to use from many tasks, loops and threads at once."""

    __slots__ = ("_dispatch", "_servers")

    def __init__(self, dispatch: Dispatch) -> None:
        self._dispatch = dispatch
        self._servers: dict[str, tuple[str, int]] = {}

    @property
    def is_idle(self) -> bool:
        """Whether no hook wants to hear of the next call."""
        idle = self._dispatch.idle
        return bool(idle) and all(ask() for ask in idle)

    def observe(self, call: Any, operation: str, params: Mapping[str, object], *, stream: bool = False) -> CallObserver:
        """Begin to observe a call that is about to be sent: `call_start`."""
        url: str = call.url
        model = params.get("model")
        address, port = self._server(url)
        info = CallInfo(
            f"{getrandbits(64):016x}",
            operation,
            call.method,
            _path_of(url),
            model if isinstance(model, str) else None,
            stream,
            address,
            port,
            params,
        )
        observer = CallObserver(
            self._dispatch, info, len(call.body) if isinstance(call.body, bytes) else 0, perf_counter()
        )
        call.observer = observer
        self._dispatch.notify("call_start", info)
        return observer

    def _server(self, url: str) -> tuple[str, int]:
        origin = "/".join(url.split("/", 3)[:3])
        found = self._servers.get(origin)
        if found is None:
            parts = urlsplit(origin)
            found = parts.hostname or "", parts.port or (443 if parts.scheme in ("https", "wss") else 80)
            if len(self._servers) < MOST_KEPT:
                self._servers[origin] = found
        return found


def _path_of(url: str) -> str:
    return "/" + url.partition("://")[2].partition("/")[2].partition("?")[0]
