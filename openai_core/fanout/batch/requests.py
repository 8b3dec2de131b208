"""The requests of a job: read from whatever they come in, named, and packed into files. Nothing is sent here."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import msgspec

from ...worker_threads import run_function
from ..files.batch_lines import BatchLine, LineError, endpoint_of, read_line
from ..files.input_file import InputError, RequestFile
from ..requests import Request, endpoint_request
from .packing import BatchLimits, Packing
from .stored import StoredRequests

if TYPE_CHECKING:
    from ...calls.caller import Caller

__all__ = ["Requests", "lines_of", "read_requests", "request_of_line"]


class Requests:
    """Requests by the names that they have in batches. Kept on disk until the job is dropped, if there are many."""

    def __init__(self, caller: Caller) -> None:
        self.caller = caller
        self._requests = StoredRequests()

    def __len__(self) -> int:
        return len(self._requests)

    def __contains__(self, id: object) -> bool:
        return id in self._requests

    def __getitem__(self, id: str) -> tuple[int, Request[Any]]:
        """The place of a request in the input, and the request."""
        return self._requests[id]

    def name(self, request: Request[Any], index: int) -> str:
        """The name of a request: its `custom_id`, or one that is made of its place.

        Raises:
            ValueError: another request has it.
        """
        id = f"request-{index}" if request.custom_id is None else request.custom_id
        if id in self._requests:
            raise ValueError(f"request {index} has the custom_id {id!r} of request {self._requests[id][0]}")
        return id

    def add(self, id: str, index: int, request: Request[Any], into: Packing | None = None) -> None:
        """Keep a request, and pack it.

        Raises:
            TypeError, ValueError: it cannot be in a batch.
        """
        if into is not None:
            into.add(id, request.prepare(self.caller).payload())
        self._requests.add(id, index, request)

    def packed(self, ids: Iterable[str], limits: BatchLimits) -> Packing:
        """Some of the requests, to be sent again."""
        packing = Packing(limits)
        for id in ids:
            packing.add(id, self._requests[id][1].prepare(self.caller).payload())
        return packing


def request_of_line(line: BatchLine) -> Request[Any]:
    """The request of a line of a file."""
    return endpoint_request(endpoint_of(line.url), msgspec.json.decode(line.body), line.custom_id)


async def read_requests(given: Any, caller: Caller, limits: BatchLimits) -> tuple[Requests, Packing]:
    """Read all requests, and look at each. Whatever may block is read in a worker thread.

    Args:
        given: an iterable or async iterable of requests, or the path of a file that has one a line.

    Raises:
        TypeError: it is none of these, or what came is no request that can be in a batch.
        ValueError: there are no requests, two have one `custom_id`, or one fits into no batch.
        InputError, OSError: the file cannot be read, or has lines that are no requests.
    """
    requests, packing = Requests(caller), Packing(limits)
    try:
        if hasattr(given, "__aiter__"):
            async for request in cast("AsyncIterable[Any]", given):
                _take(requests, packing, request)
        elif isinstance(given, str | os.PathLike):
            await run_function(_take_all, requests, packing, _lines(Path(cast("Any", given))))
        elif hasattr(given, "__iter__"):
            await run_function(_take_all, requests, packing, cast("Iterable[Any]", given))
        else:
            raise TypeError(
                f"submit() needs an iterable of requests, or the path of a file of them; got {type(given).__name__}"
            )
        if not requests:
            raise ValueError("submit() got no requests")
    except BaseException:
        packing.close()
        raise
    return requests, packing


def _take_all(requests: Requests, packing: Packing, given: Iterable[Any]) -> None:
    for request in given:
        _take(requests, packing, request)


def _take(requests: Requests, packing: Packing, request: Any) -> None:
    index = len(requests)
    given: Any = request
    if not isinstance(given, Request):
        raise TypeError(
            f"submit() got {type(given).__name__} for request {index}; make one with "
            "openai_core.fanout.chat(...), responses(...) or embeddings(...), or pass the path of a file in the Batch "
            "API's input format"
        )
    found: Request[Any] = request
    try:
        requests.add(requests.name(found, index), index, found, packing)
    except TypeError as exc:
        raise TypeError(f"request {index} cannot be in a batch: {exc}") from None


def _lines(path: Path) -> Iterator[Request[Any]]:
    file = RequestFile(path)
    try:
        file.check()
    except InputError as exc:
        raise InputError(f"{path} cannot be sent:\n{exc}") from None
    return map(request_of_line, file.lines())


def lines_of(content: Iterable[bytes]) -> Iterator[Request[Any]]:
    """The requests of a file that the server has.

    Raises:
        LineError: a line is no request that this version knows.
    """
    for number, text in enumerate(content, 1):
        if text.strip():
            try:
                yield request_of_line(read_line(number, text))
            except LineError as exc:
                raise LineError(f"line {number}: {exc}") from None
