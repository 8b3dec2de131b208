"""Run the server for whatever speaks the API, until interrupted."""

from __future__ import annotations

import sys
import threading
from typing import TextIO

from .faults import Fault
from .server import LocalServer

__all__ = ["serve"]


def serve(
    host: str = "127.0.0.1",
    port: int = 8000,
    api_key: str | None = None,
    *,
    latency: float = 0.0,
    tokens_per_second: float | None = None,
    record: str | None = None,
    upstream: str | None = None,
    replay: str | None = None,
    speed: float | None = None,
    output: TextIO | None = None,
    until: threading.Event | None = None,
) -> int:
    """Serve until Ctrl-C, and say how to reach the server.

    Args:
        host: an address of this machine's loopback.
        port: 0 takes a free one.
        api_key: the key that requests must bring; by default any key will do.
        latency: seconds before each response begins.
        tokens_per_second: events of a stream in a second; by default as many as are read.
        record, upstream, replay, speed: as for `LocalServer`.
        output: where to write; by default standard output.
        until: set it to end the server from another thread.

    Returns:
        The exit status for a command: 0, or 1 if the address could not be used.

    Raises:
        ValueError: `host` is not a loopback address, or as for `LocalServer`.
        OSError: what is to be replayed cannot be read.
    """
    out = output or sys.stdout
    server = LocalServer(
        host=host, port=port, api_key=api_key, record=record, upstream=upstream, replay=replay, speed=speed
    )
    if latency or tokens_per_second is not None:
        between_events = 0.0 if tokens_per_second is None else 1 / tokens_per_second
        server.fault(Fault.delay(latency, between_events=between_events))
    try:
        server.start()
    except OSError as exc:
        print(f"could not serve on {host}:{port}: {exc.strerror}; --port 0 takes a free port", file=out)
        return 1
    doing = "replaying" if replay else "recording" if record else "serving"
    print(f"{doing} the API on {server.base_url} until Ctrl-C; in another terminal:", file=out)
    print(f"  export OPENAI_BASE_URL={server.base_url}", file=out)
    # A key that was asked for is not repeated: terminals are recorded and shared.
    key = "(the key of the API)" if record else "any-key" if api_key is None else "(the key you gave)"
    print(f"  export OPENAI_API_KEY={key}", file=out)
    if server.recording is not None:
        print(f"each exchange is added to {server.recording}, without its secrets", file=out)
    out.flush()
    ended = until or threading.Event()
    try:
        ended.wait()
    except KeyboardInterrupt:
        pass
    finally:
        requests = server.request_count
        server.stop()
    print(f"stopped after {requests} requests", file=out)
    return 0
