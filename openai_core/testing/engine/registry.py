"""Which requests a fault or a scripted reply applies to, and how often. Safe to use from any thread."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from fnmatch import fnmatchcase
from types import TracebackType
from typing import Any, Generic, TypeVar

from ...callbacks import check_takes
from ...number_checks import checked_number
from .record import RecordedRequest

__all__ = ["Registration", "Registry", "checked_kind"]

T = TypeVar("T")


class Registration(Generic[T]):
    """One fault or reply in use. A context manager that takes it out of use at the end."""

    def __init__(
        self,
        value: T,
        *,
        path: str | None,
        method: str | None,
        times: int | None,
        match: Callable[[RecordedRequest], bool] | None,
        registry: Registry[T],
    ) -> None:
        self.value = value
        self.path = path
        self.method = method.upper() if method else None
        self.times = times
        self.match = match
        self.count = 0
        """How often it was used so far."""
        self._registry = registry
        self._released = False
        self._stalled: set[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = set()

    def remove(self) -> None:
        """Take it out of use, and release what it stalls. May be called again."""
        self._registry.remove(self)
        self.release()

    def release(self) -> None:
        """Let the responses that `Fault.stall` holds go on, and hold none from now on."""
        with self._registry.lock:
            self._released = True
            stalled, self._stalled = self._stalled, set()
        for loop, go in stalled:
            # The server may have ended meanwhile, and its loop with it.
            if not loop.is_closed():
                loop.call_soon_threadsafe(go.set)

    async def stall(self) -> None:
        """Wait, in the server's loop, until `release`."""
        go = asyncio.Event()
        key = (asyncio.get_running_loop(), go)
        with self._registry.lock:
            if self._released:
                return
            self._stalled.add(key)
        try:
            await go.wait()
        finally:
            with self._registry.lock:
                self._stalled.discard(key)

    def applies_to(self, request: RecordedRequest) -> bool:
        """Whether it matches this request and is not used up."""
        return (
            (self.times is None or self.count < self.times)
            and (self.method is None or self.method == request.method)
            and (self.path is None or fnmatchcase(request.path, self.path))
            and (self.match is None or self.match(request))
        )

    def __enter__(self) -> Registration[T]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.remove()

    def __repr__(self) -> str:
        used = f"used {self.count}" + (f" of {self.times}" if self.times is not None else "")
        return f"<Registration {self.value} for {self.method or 'any method'} {self.path or 'any path'}: {used}>"


def checked_kind(name: str, value: Any, *kinds: type[T], example: str) -> T:
    """Return `value` if it is of a kind that can be registered.

    Args:
        name: the parameter, for the message.
        value: its argument.
        kinds: the classes that it may be of.
        example: what makes such a value, for the message.

    Raises:
        TypeError: it is of none of them.
    """
    if isinstance(value, kinds):
        return value
    known = " or ".join(kind.__name__ for kind in kinds)
    raise TypeError(f"{name} must be a {known}; got {type(value).__name__}; see {example}")


class Registry(Generic[T]):
    """The registrations, in the order in which they were made."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self._registrations: list[Registration[T]] = []

    def add(
        self,
        value: T,
        *,
        path: str | None,
        method: str | None,
        times: int | None,
        match: Callable[[RecordedRequest], bool] | None,
    ) -> Registration[T]:
        """Put a value to use.

        Raises:
            TypeError: a value is of another type.
            ValueError: `times` is less than 1, or `path` has no leading slash.
        """
        if path is not None and not isinstance(path, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"cannot register {value} for the path {path!r}; it is a string, such as '/models'")
        if method is not None and not isinstance(method, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"cannot register {value} for the method {method!r}; it is a string, such as 'POST'")
        if match is not None and not callable(match):
            raise TypeError(f"cannot register {value} for match={match!r}; it is a function of a request, or None")
        if match is not None:
            check_takes("match", match, "the request")
        if times is not None:
            checked_number(f"times of {value}", times, least=1, whole=True, hint="None is always")
        if path is not None and path.startswith("/v1/"):
            path = path.removeprefix("/v1")  # users copy paths from error messages, which have it
        if path is not None and not path.startswith(("/", "*")):
            raise ValueError(f"cannot register {value} for the path {path!r}; it begins with a slash, as '/{path}'")
        made = Registration(value, path=path, method=method, times=times, match=match, registry=self)
        with self.lock:
            self._registrations.append(made)
        return made

    def remove(self, registration: Registration[T]) -> None:
        """Take one out of use."""
        with self.lock:
            if registration in self._registrations:
                self._registrations.remove(registration)

    def clear(self) -> None:
        """Take all out of use, and release what they stall."""
        with self.lock:
            removed, self._registrations = self._registrations, []
        for registration in removed:
            registration.release()

    def take(
        self,
        request: RecordedRequest,
        choose: Callable[[list[Registration[T]]], list[Registration[T]]],
        considered: Callable[[T], bool] = lambda _: True,
    ) -> list[Registration[T]]:
        """The registrations for this request, counted as used.

        Args:
            request: what they must match.
            choose: keeps some of those that match.
            considered: whether a value is asked about at all.
        """
        if not self._registrations:
            return []
        with self.lock:
            # A predicate of the user's runs under the lock: counting and choosing must not come apart.
            found = [each for each in self._registrations if considered(each.value) and each.applies_to(request)]
            chosen = choose(found)
            for each in chosen:
                each.count += 1
        return chosen
