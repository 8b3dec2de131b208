"""Makes the synchronous twin of an asynchronous class: `AsyncX` -> `X`, coroutine -> function. Knows no endpoint.

A twin holds the asynchronous object and gives each call to the portal. What a call returns is converted in its turn:
resources, streams, pages and responses into their twins; plain values pass.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import AsyncIterator, Awaitable, Callable
from types import GenericAlias, MethodType
from typing import TYPE_CHECKING, Any, Final, TypeVar, get_args, get_origin

from openai_core.lacked_names import LackedName, visible_names
from openai_core.wrong_statements import refuse_asynchronous_statements

from .call_errors import PLAIN, LazyArguments, refusal
from .callbacks import CALLBACK_PARAMETERS, with_callbacks_in_threads

if TYPE_CHECKING:
    from .owner import Owner

__all__ = [
    "SyncObject",
    "convert",
    "convert_with",
    "core_module_of",
    "described_by",
    "has_twin",
    "make_twin",
    "source_of",
    "sync_module_of",
    "twin_of",
    "use_as_twin",
]

T = TypeVar("T")

_WEBSOCKETS: Final = ("openai_core.realtime", "openai_sync.websockets")
"""The one package with another name here, as `openai_sync.realtime` is a resource of the module client."""

Handler = Callable[[Any, "Owner"], Any]

_CLASS_PARAMETERS: Final = {"page", "stream_cls"}  # of low-level methods: the class of a stream or a page

_twins: dict[Any, Any] = {}
_handlers: dict[Any, Handler | None] = {}


class SyncObject:
    """An asynchronous object, called without `await`. As safe to share between threads as that object between tasks."""

    _async: Any
    _owner: Owner
    _twins: dict[str, tuple[Any, Any]]

    def __init__(self, source: Any, owner: Owner) -> None:
        object.__setattr__(self, "_async", source)
        object.__setattr__(self, "_owner", owner)
        object.__setattr__(self, "_twins", {})

    def __repr__(self) -> str:
        return repr(self._async).replace("Async", "", 1)

    def __init_subclass__(cls) -> None:
        refuse_asynchronous_statements(cls)

    if not TYPE_CHECKING:  # the stubs say what there is; what is in none of them is a mistake

        def __getattr__(self, name: str) -> Any:
            # Reached only for what the class does not have: attributes of the instance.
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            try:
                value = getattr(self._async, name)
            except AttributeError as error:
                missing = f"has no attribute {name!r}"
                hint = str(error).partition(missing)[2]
                obj = self if error.obj is not None else None  # without one, Python suggests no name of its own
                raise AttributeError(f"{type(self).__name__!r} object {missing}{hint}", name=name, obj=obj) from None
            return convert(value, self._owner)

        def __setattr__(self, name: str, value: Any) -> None:
            mine = getattr(type(self), name, None)
            if name.startswith("_") or (mine is not None and not isinstance(mine, property)):
                object.__setattr__(self, name, value)  # a replaced method or resource, as tests do
            else:
                setattr(self._async, name, value)

    def __dir__(self) -> list[str]:
        return sorted({*visible_names(self), *(name for name in _names(self._async) if not name.startswith("_"))})

    @classmethod
    def _member(cls, name: str, value: Any) -> tuple[str, Any] | None:
        """The member of a twin for one of its original; None if it has none."""
        if name in _DUNDERS:
            made_name, make = _DUNDERS[name]
            return made_name, make(value)
        return None if name.startswith("_") else (name, _twin_attribute(name, value))


# For type checkers: of a value of type Any, `type` and `vars` give types that they do not fully know.


def _class(thing: object) -> Any:
    return type(thing)


def _names(thing: object) -> dict[str, Any]:
    return vars(thing)


# Modules


def sync_module_of(name: str) -> str:
    """The name of the module here for one of the core."""
    core, sync = _WEBSOCKETS
    return name.replace(core, sync).replace("openai_core", "openai_sync", 1)


def core_module_of(name: str) -> str:
    """The name of the core's module for one here."""
    core, sync = _WEBSOCKETS
    return name.replace(sync, core).replace("openai_sync", "openai_core", 1)


# Values


def convert(value: Any, owner: Owner) -> Any:
    """The synchronous form of a value; the value itself if it has no other."""
    kind = _class(value)
    try:
        handler = _handlers[kind]
    except KeyError:
        handler = _handlers[kind] = _find_handler(kind)
    return value if handler is None else handler(value, owner)


def use_as_twin(source: Any, twin: Any) -> None:
    """Use `twin` as the twin of the class `source`, in place of a generated one."""
    _twins[source] = twin


def convert_with(name: str, load: Callable[[], Handler]) -> None:
    """Have instances of the core's class `name`, and of its subclasses, converted by the function that `load` gives.

    `load` is called when an instance, or the class, is first converted, so that what it imports is not needed before.
    It may call `use_as_twin` for the class.
    """
    _SPECIAL[name] = load


def has_twin(source: Any) -> bool:
    """Whether a class has its twin already."""
    return source in _twins


def _find_handler(kind: Any) -> Handler | None:
    for base in kind.__mro__:
        if _is_of_core(base) and base.__name__ in _SPECIAL:
            return _SPECIAL[base.__name__]()
        if base.__name__ == "Resource" and _is_of_core(base):
            return _resource_handler(twin_of(kind))
    if not _is_of_core(kind):
        return None
    if kind.__name__.startswith("Async"):
        twin: Handler = twin_of(kind)
        return twin
    if hasattr(kind, "__anext__"):
        return _iterator
    return None


def _is_of_core(kind: Any) -> bool:
    # The drop-in has some classes of the core tell the official package as their module.
    return kind.__module__.partition(".")[0] in ("openai_core", "openai")


def _resource_handler(twin: Any) -> Handler:
    def handler(resource: Any, owner: Owner) -> Any:
        """The same twin under each name that a resource has."""
        key = id(resource)
        return owner.resources.get(key) or owner.resources.setdefault(key, twin(resource, owner))

    return handler


def _stream_handler() -> Handler:
    from .streaming.stream import Stream

    return Stream.of


def _page_handler() -> Handler:
    from .pagination import page_of

    return page_of


def _paginator_handler() -> Handler:
    return lambda paginator, owner: convert(owner.lease.run(_result, paginator), owner)


_SPECIAL: Final[dict[str, Callable[[], Handler]]] = {
    "AsyncStream": _stream_handler,
    "BaseAsyncPage": _page_handler,
    "AsyncPaginator": _paginator_handler,
}


def _iterator(items: AsyncIterator[Any], owner: Owner) -> Any:
    from .feed import ItemIterator

    return ItemIterator(items, owner)


async def _result(awaitable: Awaitable[T]) -> T:
    return await awaitable


# Classes


def twin_of(source: Any) -> Any:
    """The synchronous class of an asynchronous one; made once."""
    if source not in _twins and source.__name__ in _SPECIAL:
        _SPECIAL[source.__name__]()  # imports the module that has the twin, if one does
    if source not in _twins:
        _twins.setdefault(source, make_twin(source))
    return _twins[source]


def make_twin(source: Any, root: Any = SyncObject) -> Any:
    """Make a synchronous class of an asynchronous one, whether there is one already or not.

    Args:
        source: the asynchronous class.
        root: what the twin derives from if `source` has no base class in the core. Its `_member` makes the members.
    """
    bases = tuple(twin_of(base) for base in source.__bases__ if _is_of_core(base)) or (root,)
    name = source.__name__.replace("Async", "", 1)
    namespace: dict[str, Any] = {
        "__doc__": source.__doc__,
        "__module__": sync_module_of(source.__module__),
        "__qualname__": name,
        "__class_getitem__": classmethod(GenericAlias),
        "_twin_of": source,
    }
    maker = next((base for base in bases if hasattr(base, "_member")), root)
    # Of resources, what was written: a tracer may have replaced a method, and would see each blocking call twice.
    written: dict[str, Any] = _names(source).get("_written") or _names(source)
    members = (maker._member(attribute, value) for attribute, value in written.items())
    namespace.update(member for member in members if member is not None)
    namespace["_written"] = dict(namespace)
    return type(name, bases, namespace)


def _twin_attribute(name: str, value: Any) -> Any:
    if inspect.isfunction(value):
        made = blocking(value) if inspect.iscoroutinefunction(value) else _calling(value)
        names = {*inspect.unwrap(value).__code__.co_varnames}
        if CALLBACK_PARAMETERS & names:
            made = _taking_callbacks(made, value)
        made = _taking_classes(made, value) if _CLASS_PARAMETERS & names else made
        return _ResponseMethod(made, *value.__dict__["form"]) if "form" in value.__dict__ else made
    kind = _class(value)
    if kind in (classmethod, staticmethod, LackedName) or not hasattr(kind, "__get__"):
        return value
    # Properties of every kind, the cached ones included: `_getter` caches what is worth it.
    return property(_getter(name, value.__doc__), _setter(name))


def _getter(name: str, doc: str | None) -> Callable[[SyncObject], Any]:
    def get(self: SyncObject) -> Any:
        value: Any = getattr(self._async, name)
        handler = _handlers.get(type(value), convert)
        if handler is None:
            return value
        # The same twin each time, as long as it is the same object: a client whose settings change makes others.
        known = self._twins.get(name)
        if known is None or known[0] is not value:
            known = self._twins[name] = value, handler(value, self._owner)
        return known[1]

    get.__name__ = name
    get.__doc__ = doc
    get.__annotations__ = {}  # "Any" would be no help to tools that complete names, and one of them stumbles over it
    return get


def _setter(name: str) -> Callable[[SyncObject, Any], None]:
    def set_value(self: SyncObject, value: Any) -> None:
        setattr(self._async, name, value)

    return set_value


class _Description:
    """Signature and annotations of an asynchronous method, as `__wrapped__` of its twin.

    The method itself in that place would make the twin a coroutine function, for tools that look behind wrappers.
    """

    def __init__(self, fn: Callable[..., Any]) -> None:
        self._fn = fn

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._fn(*args, **kwargs)

    @property
    def __signature__(self) -> inspect.Signature:
        from .signatures import blocking_signature

        return blocking_signature(inspect.signature(self._fn))

    @property
    def __globals__(self) -> dict[str, Any]:
        namespace: dict[str, Any] = inspect.unwrap(self._fn).__globals__
        return namespace


def described_by(fn: Callable[..., Any]) -> Callable[[Callable[..., T]], Callable[..., T]]:
    """Give a method the name, documentation and signature of an asynchronous one."""

    def describe(method: Callable[..., T]) -> Callable[..., T]:
        described: Any = functools.update_wrapper(method, fn)
        described.__wrapped__ = _Description(fn)
        return method

    return describe


def blocking(fn: Callable[..., Awaitable[Any]]) -> Callable[..., Any]:
    """The method that runs a coroutine method in the portal and waits for it."""

    arguments = LazyArguments(fn)

    @described_by(fn)
    def method(self: SyncObject, /, *args: Any, **kwargs: Any) -> Any:
        taken = arguments.taken
        if taken is not None:
            if not PLAIN.issuperset(map(type, kwargs.values())):
                kwargs = taken.materialize_iterators(kwargs)
            if not taken.fit(args, kwargs) and (error := refusal(fn, self._async, args, kwargs)):
                raise error
        owner = self._owner
        value: Any = owner.lease.run(fn, self._async, *args, **kwargs)
        handler = _handlers.get(type(value), convert)
        return value if handler is None else handler(value, owner)

    return method


def _calling(fn: Callable[..., Any]) -> Callable[..., Any]:
    """The method that calls a plain method in the caller's thread, and converts its result."""

    arguments = LazyArguments(fn)

    @described_by(fn)
    def method(self: SyncObject, /, *args: Any, **kwargs: Any) -> Any:
        taken = arguments.taken
        if taken is not None:
            if not PLAIN.issuperset(map(type, kwargs.values())):
                kwargs = taken.materialize_iterators(kwargs)
            if not taken.fit(args, kwargs) and (error := refusal(fn, self._async, args, kwargs)):
                raise error
        owner = self._owner
        given = fn(self._async, *args, **kwargs)
        value = convert(given, owner)
        if value is given:
            return convert(owner.lease.run(_result, value), owner) if inspect.isawaitable(value) else value
        if _handlers[type(given)] is _iterator:
            value.holder = self  # whose body it may read: dropping it closes the connection
        return value

    return method


def _taking_classes(method: Callable[..., Any], fn: Callable[..., Any]) -> Callable[..., Any]:
    """The method that accepts synchronous classes where `fn` needs asynchronous ones."""

    @described_by(fn)
    def converting(self: SyncObject, /, *args: Any, **kwargs: Any) -> Any:
        for name in _CLASS_PARAMETERS & kwargs.keys():
            kwargs[name] = source_of(kwargs[name])
        return method(self, *args, **kwargs)

    return converting


def _taking_callbacks(method: Callable[..., Any], fn: Callable[..., Any]) -> Callable[..., Any]:
    """The method whose callbacks run in worker threads: there they may block, and use the client that called them."""

    @described_by(fn)
    def calling(self: SyncObject, /, *args: Any, **kwargs: Any) -> Any:
        return method(self, *args, **with_callbacks_in_threads(kwargs))

    return calling


class _ResponseMethod:
    """A method of a view, which goes through the resource's method of that name where a program has replaced it.

    It is looked up, not called through, so that where nothing is replaced the method is as quick and its traceback as
    short as another's.
    """

    def __init__(self, method: Callable[..., Any], name: str, mode: str) -> None:
        self._method = method
        self._name = name
        self._mode = mode

    def __get__(self, view: SyncObject | None, kind: Any) -> Any:
        if view is None:
            return self._method
        resource, name = convert(view._async._resource, view._owner), self._name
        twin = _class(resource)
        if getattr(twin, name) is _as_written(twin, name) and name not in vars(resource):
            return MethodType(self._method, view)

        def respond(view: SyncObject, /, *args: Any, **kwargs: Any) -> Any:
            return self._respond(resource, *args, **kwargs)

        return MethodType(functools.update_wrapper(respond, self._method), view)

    def _respond(self, resource: SyncObject, /, *args: Any, **kwargs: Any) -> Any:
        from openai_core.calls.raw import AsyncResponseContextManager
        from openai_core.resources._resource import asking

        request = functools.partial(getattr(resource, self._name), *args, **asking(kwargs, self._mode))
        manager = twin_of(AsyncResponseContextManager)
        return manager.of_request(request, resource._owner) if self._mode == "stream" else request()


@functools.cache
def _as_written(kind: Any, name: str) -> Any:
    """A method of a twin as it was made, whatever a program has put in its place."""
    return next((names[name] for base in kind.__mro__ if name in (names := _names(base).get("_written", {}))), None)


def source_of(kind: Any) -> Any:
    """The asynchronous class, with its type arguments, for a synchronous one."""
    origin = get_origin(kind) or kind
    source = getattr(origin, "__async_class__", None)
    if source is None:
        return kind
    return source()[get_args(kind)] if get_args(kind) else source()


# Special methods


def _enter(fn: Callable[..., Awaitable[Any]]) -> Callable[..., Any]:
    def __enter__(self: SyncObject) -> Any:
        value = self._owner.lease.run(fn, self._async)
        return self if value is self._async else convert(value, self._owner)

    return __enter__


def _exit(fn: Callable[..., Awaitable[Any]]) -> Callable[..., Any]:
    def __exit__(self: SyncObject, *exc: object) -> Any:
        return self._owner.lease.run(fn, self._async, *exc)

    return __exit__


def _iter(fn: Callable[..., Any]) -> Callable[..., Any]:
    def __iter__(self: SyncObject) -> Any:
        return _iterator(fn(self._async), self._owner)

    return __iter__


_DUNDERS: Final[dict[str, tuple[str, Callable[[Any], Any]]]] = {
    "__aenter__": ("__enter__", _enter),
    "__aexit__": ("__exit__", _exit),
    "__aiter__": ("__iter__", _iter),
    "__call__": ("__call__", _calling),
}
