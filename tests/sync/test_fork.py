"""A client is usable on both sides of a fork; the child opens connections of its own."""

from __future__ import annotations

import os

import pytest

from openai_core.testing import LocalServer

from .programs import VARIANTS, Ended, run

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")]

CASES = {
    "before the first call": """
        if os.fork() == 0:
            client.models.list(); LEAVE
        client.models.list()
        assert os.wait()[1] == 0
        """,
    "after the first call": """
        client.models.list()
        children = 0
        for _ in range(4):
            if os.fork() == 0:
                client.models.list()
                client.with_options(timeout=3).models.list(); LEAVE
            children += 1
        client.models.list()
        assert [os.wait()[1] for _ in range(children)] == [0] * children
        client.models.list()
        """,
    "in a forked child": """
        client.models.list()
        if os.fork() == 0:
            client.models.list()
            if os.fork() == 0:
                client.models.list(); LEAVE
            assert os.wait()[1] == 0
            client.models.list(); LEAVE
        assert os.wait()[1] == 0
        """,
    "with open streams, which stay the parent's": """
        stream = client.chat.completions.create(**ask, stream=True)
        entered = client.chat.completions.with_streaming_response.create(**ask)
        response = entered.__enter__()
        if os.fork() == 0:
            try:
                list(stream)
            except RuntimeError:
                LEAVE
            os._exit(1)
        assert os.wait()[1] == 0
        assert list(stream)
        assert response.read()
        """,
    "while other threads call": """
        client.models.list()
        done = threading.Event()
        def call():
            while not done.is_set():
                client.models.list()
        threads = [threading.Thread(target=call) for _ in range(3)]
        for thread in threads: thread.start()
        for _ in range(5):
            if os.fork() == 0:
                client.models.list(); LEAVE
            assert os.wait()[1] == 0
        done.set()
        """,
    "a multiprocessing pool": """
        import multiprocessing
        client.models.list()
        def call(_): return len(client.models.list().data) > 0
        with multiprocessing.get_context("fork").Pool(2) as pool:
            assert pool.map(call, range(6)) == [True] * 6
        client.models.list()
        """,
}


@pytest.mark.parametrize("variant", VARIANTS, ids="-".join)
@pytest.mark.parametrize("case", CASES)
def test_a_forked_child_calls_and_exits_without_a_warning(
    case: str, variant: tuple[str, str], server: LocalServer
) -> None:
    """The child leaves by `sys.exit`, so that it finalises what it inherited, or warns of it."""
    assert run(CASES[case].replace("LEAVE", "sys.exit(0)"), server.base_url, variant) == Ended(0, "", "")


@pytest.mark.parametrize("case", [case for case in CASES if "LEAVE" in CASES[case]])
def test_fork_of_a_child_that_finalises_nothing(case: str, server: LocalServer) -> None:
    assert run(CASES[case].replace("LEAVE", "os._exit(0)"), server.base_url, VARIANTS[0]) == Ended(0, "", "")


def test_a_child_does_not_use_the_connections_of_its_parent(server: LocalServer) -> None:
    body = """
        client.models.list()
        if os.fork() == 0:
            client.models.retrieve("gpt-4o"); os._exit(0)
        assert os.wait()[1] == 0
        client.models.list()
        """
    assert run(body, server.base_url, VARIANTS[0]) == Ended(0, "", "")
    parent, child, parent_again = (request.connection for request in server.requests)
    assert parent == parent_again != child
