"""However a program leaves its clients behind, the interpreter exits at once, with code 0 and nothing on stderr."""

from __future__ import annotations

import subprocess
import sys

import pytest

from openai_core.testing import Fault, LocalServer

from .programs import VARIANTS, Ended, run

pytestmark = pytest.mark.slow

STATES = {
    "an unused client": "pass",
    "an open client": "client.models.list()",
    "a closed client": "client.models.list(); client.close()",
    "a dropped client": "client.models.list(); del client",
    "a begun stream": "stream = client.chat.completions.create(**ask, stream=True); next(stream)",
    "an unread stream": "stream = client.chat.completions.create(**ask, stream=True)",
    "a stream in a left loop": """
        stream = client.chat.completions.create(**ask, stream=True)
        for event in stream:
            break
        """,
    "an unread raw response": """
        opened = client.chat.completions.with_streaming_response.create(**ask)
        response = opened.__enter__()
        """,
    "a client closed by a handler": """
        import atexit
        client.models.list()
        atexit.register(client.close)
        """,
    "sys.exit in the loop body": """
        for event in client.chat.completions.create(**ask, stream=True):
            sys.exit(0)
        """,
    "a daemon thread in a call": """
        started = threading.Event()
        def call():
            started.set()
            client.models.retrieve("slow")
        threading.Thread(target=call, daemon=True).start()
        started.wait()
        client.models.list()
        """,
    "a daemon thread in a stream": """
        begun = threading.Event()
        def read():
            for event in client.responses.create(model="gpt-4o", input="hi", stream=True):
                begun.set()
        threading.Thread(target=read, daemon=True).start()
        begun.wait()
        """,
}


@pytest.mark.parametrize("variant", [VARIANTS[0], VARIANTS[2]], ids="-".join)
@pytest.mark.parametrize("state", STATES)
def test_exit_is_silent(state: str, variant: tuple[str, str], server: LocalServer) -> None:
    with (
        server.fault(Fault.stall(None), path="/models/slow", times=None),
        server.fault(Fault.stall(b"\n\n"), path="/responses", times=None),
    ):
        assert run(STATES[state], server.base_url, variant) == Ended(0, "", "")


@pytest.mark.skipif(
    sys.version_info[:3] in ((3, 12, 0), (3, 12, 1)), reason="lets no thread begin once the main thread has ended"
)
@pytest.mark.parametrize("variant", VARIANTS, ids="-".join)
def test_threads_that_outlive_the_main_thread_can_call(variant: tuple[str, str], server: LocalServer) -> None:
    """Also calls that look up a name, which asyncio does in a pool that is closed by then."""
    body = """
        def call():
            threading.main_thread().join()
            client.models.list()
            print("answered")
        threading.Thread(target=call).start()
        """
    assert run(body, server.base_url.replace("127.0.0.1", "localhost"), variant) == Ended(0, "answered\n", "")


def test_a_call_after_the_end_says_so(server: LocalServer) -> None:
    body = """
        import atexit
        def call():
            try:
                client.models.list()
            except RuntimeError as exc:
                print(exc)
        atexit._clear()
        atexit.register(call)
        from openai_sync import process
        atexit.register(process._close_at_exit)
        client.models.list()
        """
    said = (
        "call made after the interpreter began to exit; its event loop is already closed. Where an atexit handler "
        "makes it, import openai_sync before that handler is registered, so that it runs first\n"
    )
    assert run(body, server.base_url, VARIANTS[0]) == Ended(0, said, "")


def test_a_call_without_a_thread_fails_alone(server: LocalServer) -> None:
    """The call says so. The next one begins anew, and the exit waits for nothing that never began."""
    body = """
        threading.stack_size(1 << 46)
        try:
            client.models.list()
        except RuntimeError as exc:
            print("thread" in str(exc))
        threading.stack_size(0)
        print(client.models.retrieve("gpt-5").id)
        """
    assert run(body, server.base_url, VARIANTS[0]) == Ended(0, "True\ngpt-5\n", "")


def test_handlers_registered_before_the_import_are_told_why(server: LocalServer) -> None:
    """They run after the project's own; those registered later can call."""
    program = """
import atexit, sys
def early():
    try:
        client.models.list()
    except RuntimeError as exc:
        print(str(exc).partition("import ")[2])
atexit.register(early)
import openai_sync
client = openai_sync.OpenAI(api_key="sk-test", base_url=sys.argv[1])
atexit.register(lambda: print(client.models.retrieve("gpt-5").id))
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, server.base_url], capture_output=True, text=True, timeout=40
    )
    said = "gpt-5\nopenai_sync before that handler is registered, so that it runs first\n"
    assert (done.returncode, done.stdout, done.stderr) == (0, said, "")


@pytest.mark.parametrize("variant", [VARIANTS[0], VARIANTS[2]], ids="-".join)
def test_a_finaliser_in_the_thread_of_the_loop_is_told_why(variant: tuple[str, str], server: LocalServer) -> None:
    """It would hang; and a thread that it starts can call."""
    body = """
        from openai_sync.lease import Lease
        done = threading.Event()
        class Last:
            def __del__(self):
                try:
                    client.models.list()
                except RuntimeError as exc:
                    print(str(exc).rpartition("start")[2])
                def call():
                    print(client.models.retrieve("gpt-5").id)
                    done.set()
                threading.Thread(target=call).start()
        async def drop():
            Last()
        client.models.list()
        client._owner.lease.run(drop)
        done.wait()
        """
    said = " a thread that makes the call\ngpt-5\n"
    assert run(body, server.base_url, variant) == Ended(0, said, "")
