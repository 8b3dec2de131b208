"""However a program leaves an `AsyncOpenAI` behind, or forks with one: exit code 0, no warning, no hanging."""

from __future__ import annotations

import os

import pytest

from openai_core.testing import Fault, LocalServer

from .async_programs import WORLDS, complaints

pytestmark = pytest.mark.slow

STATES = {
    "open": "run(ask); run(ask)",
    "dropped in its loop": """
        async def main():
            global client
            await ask()
            del client
        run(main)
        """,
    "a begun stream": "stream = run(begin)",
    "a begun stream, dropped": "run(begin)",
    "a begun stream, used after its loop": """
        stream, events = run(begin)
        async def close(): await stream.close()
        run(close)
        """,
    "a left loop": """
        async def main():
            async for event in await client.chat.completions.create(**chat):
                break
        run(main)
        """,
    "an unread response": """
        async def main():
            opened = client.chat.completions.with_streaming_response.create(**chat)
            return await opened.__aenter__()
        response = run(main)
        """,
    "sys.exit in the loop body": """
        async def main():
            async for event in await client.chat.completions.create(**chat):
                sys.exit(0)
        run(main)
        """,
    "a handler at exit": "run(ask); atexit.register(lambda: run(ask))",
    "a handler that closes": "run(ask); atexit.register(lambda: run(client.close))",
    "a call in a daemon thread": """
        async def wait(): await client.models.retrieve("slow")
        run(ask)
        threading.Thread(target=run, args=(wait,), daemon=True).start()
        run(ask)
        """,
    "a call in a thread that outlives the main one": """
        def later():
            threading.main_thread().join()
            run(ask)
        threading.Thread(target=later).start()
        """,
    "a call that is cancelled by the end of its loop": """
        async def wait(): await client.models.retrieve("slow")
        async def main():
            if sys.argv[2] == "trio":
                with trio.move_on_after(0.1):
                    await wait()
            else:
                task = asyncio.ensure_future(wait())
                await ask()
        run(main)
        """,
}
OWN_LOOPS = {
    "a loop made by hand": """
        loop = asyncio.new_event_loop(); loop.set_debug(False)
        loop.run_until_complete(ask())
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
        """,
    "a loop that is closed at once": """
        loop = asyncio.new_event_loop(); loop.set_debug(False)
        loop.run_until_complete(ask())
        loop.close()
        """,
}
FORKS = {
    "used before": """
        run(ask)
        children = 0
        for _ in range(2):
            if os.fork() == 0:
                run(ask); run(ask); sys.exit(0)
            children += 1
        run(ask)
        assert [os.wait()[1] for _ in range(children)] == [0] * children
        """,
    "inside of a loop": """
        async def main():
            await ask()
            stream, events = await begin()
            if os.fork() == 0:
                thread = threading.Thread(target=run, args=(ask,))  # this one's loop is the parent's
                thread.start(); thread.join()
                os._exit(0)
            assert os.wait()[1] == 0
            assert [event async for event in events]
            await ask()
        run(main)
        """,
    "while threads call": """
        run(ask)  # imports what it needs: a child could not go on with what another thread is importing
        done = threading.Event()
        def call():
            while not done.is_set():
                run(ask)
        threads = [threading.Thread(target=call) for _ in range(2)]
        for thread in threads: thread.start()
        for _ in range(3):
            if os.fork() == 0:
                run(ask); os._exit(0)
            assert os.wait()[1] == 0
        done.set()
        for thread in threads: thread.join()
        """,
    "both clients": """
        import openai_sync
        blocking = openai_sync.OpenAI(api_key="sk-test", base_url=sys.argv[1], portal_backend=sys.argv[2])
        run(ask); blocking.models.list()
        if os.fork() == 0:
            blocking.models.list(); run(ask); blocking.models.list(); sys.exit(0)
        blocking.models.list(); run(ask)
        assert os.wait()[1] == 0
        """,
}


def chosen(programs: dict[str, str], world: tuple[str, str]) -> dict[str, str]:
    """Those that are worth a process of their own: of httpx on asyncio only what is its own to close."""
    few = ("open", "a begun stream", "an unread response", "while threads call")
    return {name: body for name, body in programs.items() if world != ("asyncio", "httpx") or name in few}


@pytest.mark.parametrize("world", WORLDS, ids="+".join)
def test_exit_is_silent(world: tuple[str, str], server: LocalServer) -> None:
    programs = STATES | (OWN_LOOPS if world[0] == "asyncio" else {})
    with server.fault(Fault.stall(None), path="/models/slow"):
        assert complaints(chosen(programs, world), server.base_url, world) == {}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")
@pytest.mark.parametrize("world", WORLDS, ids="+".join)
def test_a_forked_child_complains_of_nothing_left_behind(world: tuple[str, str], server: LocalServer) -> None:
    assert complaints(chosen(FORKS, world), server.base_url, world) == {}
