"""However a program leaves its clients behind, the interpreter exits at once, with code 0 and nothing on stderr."""

from __future__ import annotations

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
    said = "call made after the interpreter began to exit; its event loop is already closed\n"
    assert run(body, server.base_url, VARIANTS[0]) == Ended(0, said, "")


def test_no_thread_to_be_had(server: LocalServer) -> None:
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
