"""A child forked at any moment finds no lock held, and so does not hang."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest

from openai_core.forks import new_lock

forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")

ROOT = Path(__file__).parent.parent
MAKE_LOCKS = {"Lock", "RLock", "Condition", "Semaphore", "BoundedSemaphore", "Barrier", "Event", "allocate_lock"}
EXEMPT = {
    "openai_core/forks.py": "makes those that are covered",
    "openai_core/http/transports/httpx/sync.py": "locks for one step of a request, whose thread stays behind",
    "openai_sync/process.py": "takes its lock before a fork itself, as it waits for portals that start",
    "openai_sync/real_threads.py": "locks for one call or wait: the thread that waits does not exist in the child",
    "openai_sync/websockets/transcripts.py": "a condition over a lock of forks.py; who waits stays behind",
    "openai_sync/runners/runtime.py": "a semaphore for one run, whose threads do not exist in the child",
    "openai_core/testing": "belongs to a server, whose thread does not exist in the child",
}
"""Modules that make locks of their own, and why a child does not hang on them."""

PROLOGUE = """
import os, sys, threading, time, warnings
warnings.filterwarnings("ignore", "This process .* is multi-threaded", DeprecationWarning)

def forked(work):
    # Whether a child that does this ends well, in time.
    if (child := os.fork()) == 0:
        work()
        os._exit(0)
    until = time.monotonic() + 10
    while time.monotonic() < until:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status == 0
        time.sleep(0.005)
    os.kill(child, 9)
    os.waitpid(child, 0)
    return False

def held_elsewhere(lock):
    # Another thread holds the lock from here on, for ever.
    held = threading.Event()
    def hold():
        lock.acquire()
        held.set()
        threading.Event().wait()
    threading.Thread(target=hold, daemon=True).start()
    held.wait()
"""

HELD = {
    "TLS contexts": """
        from openai_core.net import tls
        from openai_core.net.settings import TLSSettings
        held_elsewhere(tls._lock)
        print(forked(lambda: tls.context_for(TLSSettings())))
        """,
    "classes that are prepared": """
        from openai_core.model.decoding.observed import LOCK
        from openai_core.types.chat import ChatCompletion
        held_elsewhere(LOCK)
        from openai_core.model.decoding import convert
        print(forked(lambda: convert(ChatCompletion, {"id": "x"})))
        """,
    "a token exchange": """
        from openai_core.auth.workload import WorkloadIdentityAuth
        def get_token():
            if os.getpid() == parent:
                begun.set()
                threading.Event().wait()
            raise LookupError("asked in the child")
        provider = {"token_type": "jwt", "get_token": get_token}
        auth = WorkloadIdentityAuth(workload_identity={
            "identity_provider_id": "i", "service_account_id": "s", "provider": provider})
        parent, begun = os.getpid(), threading.Event()
        threading.Thread(target=auth.get_token, daemon=True).start()
        begun.wait()
        def work():
            try:
                auth.get_token()
            except LookupError:
                return
            os._exit(1)
        print(forked(work))
        """,
    "keys of AWS": """
        from openai_core.providers.aws import DefaultKeys
        keys = DefaultKeys(None)
        keys._credentials = object()
        held_elsewhere(keys._lock)
        print(forked(keys._find))
        """,
    "tokens of Google": """
        from functools import partial
        from openai_core.providers.vertex import GoogleTokens, _Limits
        class Credentials:
            valid, token = True, "t"
        tokens = GoogleTokens(Credentials())
        held_elsewhere(tokens._lock)
        print(forked(partial(tokens._renew, _Limits(None, None, 10))))
        """,
    "shared limiters": """
        from openai_core.fanout.limits import shared
        limiter = shared.shared_limiter("scope", "m")
        held_elsewhere(shared._limiters._lock)
        held_elsewhere(limiter._lock)
        print(forked(lambda: (limiter.statistics(), shared.shared_limiter("scope", "m"))))
        """,
    "the client of the module": """
        import openai_sync
        from openai_sync import module_client
        openai_sync.api_key = "k"
        held_elsewhere(module_client._cached.lock)
        print(forked(module_client.module_client))
        """,
    "what the forking thread holds itself": """
        from openai_core.forks import new_event, new_lock, new_reentrant_lock
        lock, reentrant, event = new_lock(), new_reentrant_lock(), new_event()
        def work():
            event.set()
            with lock, reentrant:
                if not event.is_set():
                    os._exit(1)
        with lock, reentrant:
            print(forked(work) and lock.locked())
        """,
}


def run(body: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", PROLOGUE + textwrap.dedent(body)], capture_output=True, text=True, timeout=60
    )
    assert not done.stderr
    return done.stdout.strip()


@forks
@pytest.mark.slow
@pytest.mark.parametrize("case", HELD)
def test_a_child_does_not_hang(case: str) -> None:
    assert run(HELD[case]) == "True"


@forks
def test_what_settles_is_finished_before_a_fork() -> None:
    """A fork waits for work that is done soon, so that a child does not see half of it."""
    lock, states = new_lock(settles=True), list[str]()
    begun = threading.Event()

    def work() -> None:
        with lock:
            states.append("half")
            begun.set()
            event.wait(0.05)
            states.append("whole")

    event = threading.Event()
    thread = threading.Thread(target=work)
    thread.start()
    begun.wait()
    read, write = os.pipe()
    if (child := os.fork()) == 0:
        with lock:
            os.write(write, ",".join(states).encode())
        os._exit(0)
    os.waitpid(child, 0)
    thread.join()
    assert os.read(read, 100) == b"half,whole"
    os.close(read)
    os.close(write)
    assert lock.acquire(blocking=False)


def locks_made(tree: ast.Module) -> set[str]:
    """What a module makes of the locks that threads share; those of anyio belong to an event loop."""
    names: dict[str, str] = {}
    modules: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module in ("threading", "_thread", "multiprocessing"):
            names.update({alias.asname or alias.name: alias.name for alias in node.names if alias.name in MAKE_LOCKS})
        if isinstance(node, ast.Import):
            modules |= {alias.asname or alias.name for alias in node.names if alias.name in ("threading", "_thread")}
    found: set[str] = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        made = node.func
        if isinstance(made, ast.Name) and made.id in names:
            found.add(names[made.id])
        if isinstance(made, ast.Attribute) and isinstance(made.value, ast.Name) and made.value.id in modules:
            found |= {made.attr} & MAKE_LOCKS
    return found


def test_the_search_finds_locks() -> None:
    source = "import threading as t\nfrom _thread import allocate_lock as new\na = t.RLock()\nb = new()\nc: t.Lock"
    assert locks_made(ast.parse(source)) == {"RLock", "allocate_lock"}


def test_every_lock_is_covered() -> None:
    """A module that makes a lock makes it by `openai_core.forks`, or is listed with the reason why not."""
    making = {
        path.relative_to(ROOT).as_posix()
        for package in ("openai_core", "openai_sync")
        for path in (ROOT / package).rglob("*.py")
        if locks_made(ast.parse(path.read_text(encoding="utf-8")))
    }
    exempt = {place for place in making if any(place.startswith(known) for known in EXEMPT)}
    assert making - exempt == set()
    assert all(any(place.startswith(known) for place in making) for known in EXEMPT), "a row that nothing needs"
