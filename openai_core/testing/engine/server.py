"""`LocalServer`: start, stop and configure it, and read what happened. How it answers: see app.py."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, overload

from ...number_checks import checked_number
from ...wrong_calls import refuse_wrong_method_calls
from ..api.replies import Reply
from .record import RecordedRequest
from .registry import Registration, checked_kind
from .run import Run

if TYPE_CHECKING:
    import ssl
    from pathlib import Path

    from ..sockets.faults import SocketFault
    from ..synthesis.steering import Synthesis
    from ..traffic.source import Source
    from .app import App
    from .batch_plans import BatchPlan
    from .faults import Fault
    from .rate_limits import RateLimits

__all__ = ["LocalServer"]

MIB = 1024 * 1024
STOP_TIMEOUT = 5.0


@refuse_wrong_method_calls
class LocalServer:
    """A server on loopback that speaks the API, for tests and demos.

    `with LocalServer() as server:` runs it in a thread of its own, so it serves programs of any kind. `async with` runs
    it in the running asyncio loop; on trio in a thread all the same. `start()` and `stop()` do what `with` does. One
    server can be started and stopped several times, one run after the other.

    Its responses depend on nothing but the requests since the start or the last `reset`: ids count, time goes on by one
    second an object. All methods may be called from any thread.

    Args:
        host: an address of this machine's loopback.
        port: 0 takes a free one.
        api_key: the key that requests must bring; by default any key will do.
        ssl_context: serve HTTPS with it.
        max_file: bytes of an uploaded file that are kept; of longer ones only length and hash are known.
        max_requests: how many requests stay in the record.
        record: a file, or a folder for a new file: requests are sent on to `upstream`, and each exchange is written
            there without its secrets.
        upstream: the base URL of the real server; by default that of the OpenAI API.
        replay: a file or folder of recordings: requests are answered as they were then, and others with status 404.
        speed: how much faster than recorded a replayed stream is, such as 1 for the same; None: as fast as it is read.

    Raises:
        TypeError: a value is of another type.
        ValueError: `host` is not a loopback address, a number is out of its range, a line of a file is no recording, or
            settings do not go together.
        OSError: what is to be replayed cannot be read.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        api_key: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        max_file: int = 256 * MIB,
        max_requests: int = 10_000,
        record: str | os.PathLike[str] | None = None,
        upstream: str | None = None,
        replay: str | os.PathLike[str] | None = None,
        speed: float | None = None,
    ) -> None:
        if host not in ("localhost", "::1") and not str(host).startswith("127."):
            raise ValueError(f"cannot serve on {host!r}: only on loopback, as 127.0.0.1, ::1 or localhost")
        checked_number("port", port, most=65535, whole=True, hint="0 takes a free one")
        checked_number("max_file", max_file, unit="bytes", whole=True)
        checked_number("max_requests", max_requests, whole=True)
        if api_key is not None and not isinstance(api_key, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"api_key must be a string, or None for any key; got {type(api_key).__name__}")
        if ssl_context is not None and not hasattr(ssl_context, "wrap_socket"):
            raise TypeError(f"ssl_context must be an ssl.SSLContext or None; got {type(ssl_context).__name__}")
        self._host = host
        self._port = port
        self._api_key = api_key
        self._ssl = ssl_context
        self._max_file = max_file
        self._max_requests = max_requests
        self._source: Source | None = None
        if any(each is not None for each in (record, upstream, replay, speed)):
            from ..traffic.choose import choose_source

            self._source = choose_source(record, upstream, replay, speed)
        self._made: App | None = None
        self._run: Run | None = None
        self._thread: threading.Thread | None = None

    @property
    def _app(self) -> App:
        if self._made is None:
            # Imported here: it brings aiohttp with it.
            from .app import App, Settings

            self._made = App(
                Settings(
                    api_key=self._api_key,
                    max_body=64 * MIB,
                    max_recorded=MIB,
                    max_file=self._max_file,
                    max_requests=self._max_requests,
                ),
                self._source,
            )
        return self._made

    # Where it is

    @property
    def running(self) -> bool:
        """Whether it takes requests."""
        return self._run is not None

    @property
    def port(self) -> int:
        """The port it listens on.

        Raises:
            RuntimeError: it is not running.
        """
        if self._run is None:
            raise RuntimeError(
                "the server is not running, so it has no address; use it in a with block, or call start()"
            )
        return self._run.port

    @property
    def url(self) -> str:
        """Scheme, host and port, without a path.

        Raises:
            RuntimeError: it is not running.
        """
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"{'https' if self._ssl else 'http'}://{host}:{self.port}"

    @property
    def base_url(self) -> str:
        """What a client takes as its `base_url`.

        Raises:
            RuntimeError: it is not running.
        """
        return self.url + "/v1"

    @property
    def recording(self) -> Path | None:
        """The file in which exchanges are recorded; None if they are not."""
        return None if self._source is None else self._source.path

    def __repr__(self) -> str:
        if self._run is None:
            return "<LocalServer stopped>"
        return (
            f"<LocalServer {self.base_url} | {self.request_count} requests, {self.connections} open connections, "
            f"{self.disconnects} disconnects>"
        )

    # Starting and stopping

    def start(self) -> LocalServer:
        """Run in a thread of its own, and return when requests are taken.

        Raises:
            RuntimeError: it is running already.
            OSError: the port is taken.
        """
        self._must_not_run()
        run = Run(self._app, self._listen(), self._ssl)
        thread = threading.Thread(target=run.run_in_thread, name="openai-core LocalServer", daemon=True)
        thread.start()
        run.wait_until_ready()
        self._run, self._thread = run, thread
        return self

    def stop(self) -> None:
        """Close all connections, answered or not, and return when that is done. May be called again.

        Raises:
            RuntimeError: it runs in an event loop, or its loop is blocked by a predicate that does not return.
        """
        run, thread = self._run, self._thread
        if run is None:
            return
        if thread is None:
            raise RuntimeError(
                "the server runs in an event loop, which this call would block; leave its async with block"
            )
        self._run = self._thread = None
        run.stop_from_outside()
        thread.join(STOP_TIMEOUT)
        if thread.is_alive():
            raise RuntimeError(f"the server did not stop within {STOP_TIMEOUT} s; something blocks its event loop")

    def __enter__(self) -> LocalServer:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    async def __aenter__(self) -> LocalServer:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            # Another kind of loop, such as trio's. Starting takes milliseconds.
            return self.start()
        self._must_not_run()
        run = Run(self._app, self._listen(), self._ssl)
        await run.open()
        self._run = run
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._thread is not None:
            self.stop()
            return
        run, self._run = self._run, None
        if run is not None:
            await run.close()

    def _must_not_run(self) -> None:
        if self._run is not None:
            raise RuntimeError(f"the server is running already, at {self.base_url}")

    def _listen(self) -> socket.socket:
        family = socket.AF_INET6 if self._host == "::1" else socket.AF_INET
        sock = socket.create_server((self._host, self._port), family=family, backlog=1024)
        sock.setblocking(False)
        return sock

    # What happened

    @property
    def requests(self) -> list[RecordedRequest]:
        """The requests since the start or the last `reset`, oldest first; of very many, the latest."""
        return self._app.record.requests

    @property
    def request_count(self) -> int:
        """How many requests came since the start or the last `reset`."""
        return self._app.record.count

    @property
    def disconnects(self) -> int:
        """How many requests' clients went away before they had the whole response."""
        return self._app.record.disconnects

    @property
    def connections(self) -> int:
        """How many connections are open now."""
        return len(self._app.connections)

    def wait_for(self, predicate: Callable[[], bool], timeout: float = 5.0) -> None:
        """Block until `predicate` holds. It is asked after each thing that happens at the server.

        Raises:
            TimeoutError: it did not hold within `timeout` seconds.
            RuntimeError: called in the event loop in which the server runs.
        """
        if self._run is not None and self._run.is_in_own_loop():
            raise RuntimeError(
                "wait_for would block the loop the server runs in; await server.wait_for_async(...) instead"
            )
        if not self._app.record.wait_for(predicate, timeout):
            raise TimeoutError(f"what was waited for did not happen within {timeout} s at {self!r}")

    async def wait_for_async(self, predicate: Callable[[], bool], timeout: float = 5.0) -> None:
        """Wait until `predicate` holds, on asyncio or trio. It is called in a worker thread.

        Raises:
            TimeoutError: it did not hold within `timeout` seconds.
        """
        import anyio.to_thread

        await anyio.to_thread.run_sync(self.wait_for, predicate, timeout, abandon_on_cancel=True)

    def wait_for_disconnect(self, count: int = 1, timeout: float = 5.0) -> None:
        """Block until this many clients went away before they had their whole response.

        Raises:
            TimeoutError: that did not happen within `timeout` seconds.
        """
        self.wait_for(lambda: self.disconnects >= count, timeout)

    async def wait_for_disconnect_async(self, count: int = 1, timeout: float = 5.0) -> None:
        """As `wait_for_disconnect`, for asyncio and trio.

        Raises:
            TimeoutError: that did not happen within `timeout` seconds.
        """
        await self.wait_for_async(lambda: self.disconnects >= count, timeout)

    # What shall happen

    @overload
    def fault(
        self,
        fault: Fault,
        *,
        path: str | None = None,
        method: str | None = None,
        times: int | None = None,
        match: Callable[[RecordedRequest], bool] | None = None,
    ) -> Registration[Fault]: ...
    @overload
    def fault(
        self,
        fault: SocketFault,
        *,
        path: str | None = None,
        method: str | None = None,
        times: int | None = None,
        match: Callable[[RecordedRequest], bool] | None = None,
    ) -> Registration[SocketFault]: ...
    def fault(
        self,
        fault: Fault | SocketFault,
        *,
        path: str | None = None,
        method: str | None = None,
        times: int | None = None,
        match: Callable[[RecordedRequest], bool] | None = None,
    ) -> Registration[Fault] | Registration[SocketFault]:
        """Have something go wrong, from now on, or inside a `with` block.

        Args:
            fault: what; a `SocketFault` is for websockets, whose handshakes are requests like others.
            path: only for this path below `/v1`; `*` stands for anything, as in `/files/*`.
            method: only for this HTTP method.
            times: only so often; None: always.
            match: only for requests for which this holds. Called in the server's loop.

        Raises:
            TypeError: `fault` is neither.
            ValueError: `times` is less than 1, or `path` has no leading slash.
        """
        from ..sockets.faults import SocketFault

        if isinstance(fault, SocketFault):
            return self._app.socket_faults.add(fault, path=path, method=method, times=times, match=match)
        from .faults import Fault

        checked_kind("fault", fault, Fault, SocketFault, example="Fault.status(503)")
        return self._app.faults.add(fault, path=path, method=method, times=times, match=match)

    def reply(
        self,
        reply: Reply | str,
        *,
        path: str | None = None,
        times: int | None = None,
        match: Callable[[RecordedRequest], bool] | None = None,
    ) -> Registration[Reply]:
        """Have the model say this in chats, responses and realtime sessions, from now on, or inside a `with` block.

        Replies that match the same request are used in the order in which they were given; one with `times` makes way
        for the next.

        Args:
            reply: a text, or a `Reply` with tool calls, a refusal, and so on.
            path: only for this path below `/v1`.
            times: only so often; None: always.
            match: only for requests for which this holds. Called in the server's loop.

        Raises:
            TypeError: `reply` is neither.
            ValueError: `times` is less than 1, or `path` has no leading slash.
        """
        given: Any = reply
        if not isinstance(given, str | Reply):
            raise TypeError(
                f"reply must be a text or a Reply; got {type(given).__name__}; see reply('Hi'), and for several "
                "answers in turn reply('Hi', times=1) for each"
            )
        said = Reply(text=given) if isinstance(given, str) else given
        return self._app.replies.add(said, path=path, method=None, times=times, match=match)

    def limit(
        self,
        limits: RateLimits,
        *,
        path: str | None = None,
        match: Callable[[RecordedRequest], bool] | None = None,
    ) -> Registration[RateLimits]:
        """Enforce limits of requests and tokens, and report them in headers; from now on, or inside a `with` block.

        Args:
            limits: how many requests and tokens, in which time. Their counts say what was accepted and refused.
            path: only for this path below `/v1`; `*` stands for anything.
            match: only for requests for which this holds, as those with one key. Called in the server's loop.

        Raises:
            TypeError: `limits` is no `RateLimits`.
            ValueError: `path` has no leading slash.
        """
        from .rate_limits import RateLimits

        checked_kind("limits", limits, RateLimits, example="RateLimits(requests_per_minute=3)")
        return self._app.limits.add(limits, path=path, method=None, times=None, match=match)

    def batch(
        self,
        plan: BatchPlan,
        *,
        times: int | None = 1,
        match: Callable[[RecordedRequest], bool] | None = None,
    ) -> Registration[BatchPlan]:
        """Have the next batch go as planned, instead of well; from now on, or inside a `with` block.

        Args:
            plan: how it goes: slowly, expired, with failures.
            times: only so many batches; None: all.
            match: only for requests to create a batch for which this holds. Called in the server's loop.

        Raises:
            TypeError: `plan` is no `BatchPlan`.
            ValueError: `times` is less than 1.
        """
        from .batch_plans import BatchPlan

        checked_kind("plan", plan, BatchPlan, example="BatchPlan()")
        return self._app.plans.add(plan, path="/batches", method="POST", times=times, match=match)

    def synthesise(
        self,
        *,
        variant: int | None = None,
        optional: bool = True,
        fields: Mapping[str, Any] | None = None,
        path: str | None = None,
        method: str | None = None,
        times: int | None = None,
        match: Callable[[RecordedRequest], bool] | None = None,
    ) -> Registration[Synthesis]:
        """Have responses made from their types alone, and choose how they look; from now on, or inside a `with` block.

        Where the server has no behaviour of its own, they are made in this way anyhow: from the type of the response
        and from the request, the same for the same request. A request can ask for it itself, with the headers
        `X-Local-Variant: 3` and `X-Local-Fields: required`.

        Args:
            variant: which members of the unions in the type, counted from 0; None: chosen by the request.
            optional: whether the fields are there that may be missing.
            fields: values for fields at the response's top, such as `{"status": "failed"}`.
            path: only for this path below `/v1`; `*` stands for anything, as in `/evals/*`.
            method: only for this HTTP method.
            times: only so often; None: always.
            match: only for requests for which this holds. Called in the server's loop.

        Raises:
            ValueError: `times` is less than 1, `variant` less than 0, or `path` has no leading slash.
        """
        if variant is not None:
            checked_number("variant", variant, whole=True)
        from ..synthesis.steering import Synthesis

        wanted = Synthesis(variant, optional, dict(fields or {}))
        return self._app.syntheses.add(wanted, path=path, method=method, times=times, match=match)

    def reset(self) -> None:
        """Forget all objects, faults, replies and the record; ids count from 1 again. Connections stay open.

        What fan-outs of this process have learnt about rate limits is forgotten too.

        Requests that were sent before are forgotten too, also if they had not been read yet; not in the loop that the
        server itself runs in, which cannot go on meanwhile.
        """
        if self._run is not None:
            self._run.take_what_was_sent()
        from ...fanout.limits.shared import forget_limiters

        self._app.forget()
        forget_limiters()

    def drop_connections(self) -> None:
        """Close all open connections, as a server does that is restarted or tired of idle ones."""
        if self._run is not None:
            self._run.drop_connections()
