"""What modules keep for the whole process, which clients and event loops share: as little as possible."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.imported_modules import sources

STATE = {
    "openai_core.dropin.class_modules": {"_own_modules": "the modules of classes that name others"},
    "openai_core.dropin.classes": {"_in_progress": "models that are being converted, which may contain themselves"},
    "openai_core.fanout.cost.usage": {"_readers": "found once for each type of response; at most 256"},
    "openai_core.fanout.limits.shared": {"_limiters": "a server counts by key, whichever client sends"},
    "openai_core.forks": {
        "_locks": "those to free in a forked child; held weakly",
        "_settling": "those that a fork waits for; held weakly",
        "_taken": "those that a thread took to fork",
    },
    "openai_core.model.decoding.discriminators": {"_unannotated": "classes whose annotations are still to be set"},
    "openai_core.model.decoding.observed": {
        "LOCK": "guards what classes have learned of unknown fields",
        "_generation": "counts changes of classes, which decoders depend on",
    },
    "openai_core.model.derived": {"_live": "models with unknown fields in a dict; held weakly"},
    "openai_core.model.pydantic": {"_in_progress": "models that are being converted, for each task"},
    "openai_core.net.background": {"_tasks": "asyncio holds its tasks weakly"},
    "openai_core.net.closing": {
        "_closing": "asyncio holds its tasks weakly",
        "_held": "what is closed when it is dropped",
        "_held_in_trio": "the same for each run of trio",
    },
    "openai_core.net.per_loop": {
        "_asyncio_loop": "function of asyncio, looked up once",
        "_in_trio_run": "function of trio, looked up once",
        "_instances": "clients whose connections a forked child discards; held weakly",
        "_of_parent": "a forked child must never close the connections of its parent",
        "_trio_token": "function of trio, looked up once",
        "own_loops": "event loops that the library itself runs; held weakly",
    },
    "openai_core.net.tls": {
        "_contexts": "take 10 ms to make, and are not changed afterwards; their number is limited",
        "_lock": "guards them",
    },
    "openai_core.net.wakeup": {"_following": "what a step of a task has woken, for the length of that step"},
    "openai_core.testing.synthesis.shapes": {"_heights": "found once for each type"},
    "openai_core.worker_threads": {"_io_limiter": "a variable of each event loop, made when anyio is imported"},
    "openai_sync.facade": {
        "_SPECIAL": "twins that are written by hand; packages add theirs when they are imported",
        "_handlers": "found once for each class",
        "_twins": "made once for each class",
    },
    "openai_sync.lease": {"_portals": "those of process.py"},
    "openai_sync.process": {
        "_exiting": "the interpreter exits once",
        "alive": "the threads of event loops belong to the process",
        "lock": "guards them",
        "portals": "the clients of a process share an event loop",
        "threads": "to see whether a caller is in one of them",
    },
}
"""Names of modules whose values change while the program runs, and why they are not attributes of a client.

Functions with `functools.cache` are left out: they keep what follows from their arguments alone.
"""

CHANGES = {
    "add", "append", "appendleft", "clear", "discard", "extend", "insert", "pop", "popitem", "popleft", "remove",
    "setdefault", "update",
}  # fmt: skip
"""Methods that change a container."""
MUTABLE = {
    "Condition", "ContextVar", "Counter", "Event", "Lock", "OrderedDict", "RLock", "WeakKeyDictionary", "WeakSet",
    "WeakValueDictionary", "allocate_lock", "count", "defaultdict", "deque", "dict", "list", "local", "new_event",
    "new_lock", "new_reentrant_lock", "set",
}  # fmt: skip
"""What makes such a container, lock or variable."""


def names_of_state(source: str) -> set[str]:
    """The names of a module that its functions change, or that others may: empty containers, locks and variables.

    An empty dict or list with a name in capitals is a constant, unless the module itself changes it.
    """
    tree = ast.parse(source)
    values = dict(_assigned(tree))
    changed = {name for function in ast.walk(tree) if isinstance(function, _FUNCTIONS) for name in _changed(function)}
    made = {name for name, value in values.items() if _is_mutable(name, value)}
    return ((changed & values.keys()) | made) - {"__all__"}


_FUNCTIONS = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


def _assigned(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    for node in tree.body:
        match node:
            case ast.Assign(targets=targets, value=value):
                yield from ((target.id, value) for target in targets if isinstance(target, ast.Name))
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                yield name, value
            case _:
                pass


def _changed(function: ast.AST) -> Iterator[str]:
    for node in ast.walk(function):
        match node:
            case ast.Global(names=names):
                yield from names
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=attr)) if attr in CHANGES:
                yield name
            case ast.Subscript(value=ast.Name(id=name), ctx=ast.Store() | ast.Del()):
                yield name
            case _:
                pass


def _is_mutable(name: str, value: ast.expr) -> bool:
    match value:
        case ast.Dict(keys=[]) | ast.List(elts=[]):
            return not name.isupper()
        case ast.Call(func=ast.Subscript(value=maker)) | ast.Call(func=maker):
            kind = maker.attr if isinstance(maker, ast.Attribute) else getattr(maker, "id", "")
            return kind in MUTABLE and (kind == "ContextVar" or not value.args)
        case _:
            return False


def test_the_search_finds_state() -> None:
    source = """
import threading
from contextvars import ContextVar
_known: dict[str, int] = {}
_tasks = set[int]()
LOCK = threading.Lock()
_current = ContextVar("current", default=None)
_count = 0
_TABLE = {"a": 1}
_NONE: dict[str, int] = {}
_KINDS = frozenset({1})
names = ["a"]
_limit = 3

def more() -> None:
    global _count
    _count += 1
    _TABLE["b"] = 2
    _limit.bit_length()
    local = {}
    local["a"] = _KINDS
"""
    assert names_of_state(source) == {"_known", "_tasks", "LOCK", "_current", "_count", "_TABLE"}


def test_what_is_kept_for_the_process_is_listed() -> None:
    found = {
        module: names
        for module, path in sources().items()
        if not module.startswith("benchmarks") and (names := names_of_state(path.read_text(encoding="utf-8")))
    }
    assert found == {module: rows.keys() for module, rows in STATE.items()}
