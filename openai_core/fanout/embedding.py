"""Embed many texts: grouped into requests as large as the API takes, the vectors back in order."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Final, cast

import msgspec

from ..lacked_names import lack_names, visible_names
from .requests import Request, embeddings

if TYPE_CHECKING:
    from .run import AsyncFanOutRun

__all__ = ["MAX_INPUTS", "PARAMETERS", "Embedded", "Grouping", "embed"]

MAX_INPUTS: Final = 2_048
"""Texts that the API takes in one request."""
_MAX_TOKENS: Final = 300_000
"""Tokens that it takes in one request, in all texts together."""
_BYTES_PER_TOKEN: Final = 2.0
"""The fewest bytes of a token in ordinary text; a guess on the safe side makes requests a little smaller."""
PARAMETERS: Final = frozenset({"dimensions", "user", "encoding_format", "extra_headers", "extra_query", "extra_body"})
"""Options of each request."""


class Embedded(msgspec.Struct, kw_only=True):
    """The vectors of many texts."""

    __dir__ = visible_names

    vectors: Any
    """In the order of the texts: a list of lists of floats, or a NumPy array of float32, shape (texts, dimensions)."""
    model: str
    """The model that made the vectors."""
    input_tokens: int
    """What all texts took together."""
    cost: float | None
    """What that cost; None if no price is known."""
    requests: int
    """How many requests it took."""

    def __len__(self) -> int:
        return len(self.vectors)


lack_names(
    Embedded,
    {
        "data": "use vectors",
        "embedding": "use vectors",
        "embeddings": "use vectors",
    },
)


class Grouping:
    """Puts texts together until a request is full.

    Raises:
        ValueError: `max_inputs` is out of range.
    """

    __slots__ = ("_max_inputs", "_texts", "_tokens")

    def __init__(self, max_inputs: int = MAX_INPUTS) -> None:
        if not 1 <= max_inputs <= MAX_INPUTS:
            raise ValueError(f"max_inputs must be 1 to {MAX_INPUTS}, what the API takes; got {max_inputs!r}")
        self._max_inputs = max_inputs
        self._texts: list[str] = []
        self._tokens = 0.0

    def add(self, text: str) -> list[str] | None:
        """Take a text; the group that it no longer fits in, if that is full now.

        Raises:
            TypeError: it is no text.
            ValueError: it is empty, which the API refuses.
        """
        given: Any = text
        if not isinstance(given, str):
            raise TypeError(f"embed() takes texts; got {type(given).__name__}")
        if not text:
            raise ValueError("embed() cannot embed an empty text; leave it out")
        tokens = len(text.encode()) / _BYTES_PER_TOKEN
        is_full = len(self._texts) >= self._max_inputs or (self._texts and self._tokens + tokens > _MAX_TOKENS)
        full = self.rest() if is_full else None
        self._texts.append(text)
        self._tokens += tokens
        return full

    def rest(self) -> list[str]:
        """The texts of the last group; empty if there are none."""
        texts, self._texts, self._tokens = self._texts, [], 0.0
        return texts


async def embed(
    fanout: Callable[..., AsyncFanOutRun[Any]],
    texts: Iterable[str] | AsyncIterable[str],
    *,
    model: str,
    as_numpy: bool,
    options: Mapping[str, Any],
) -> Embedded:
    """See `AsyncFanOut.embed`."""
    given: Any = texts
    if isinstance(given, str):
        raise TypeError("embed() takes many texts; got one, so put it in a list")
    params = {name: value for name, value in options.items() if name in PARAMETERS}
    settings = {name: value for name, value in options.items() if name not in PARAMETERS and name != "max_inputs"}
    grouping = Grouping(options.get("max_inputs", MAX_INPUTS))

    def request(group: list[str]) -> Request[Any]:
        return embeddings(model=model, input=group, as_numpy=as_numpy, **params)

    if hasattr(given, "__aiter__"):
        requests: Any = _async_requests(grouping, cast("AsyncIterable[str]", given), request)
    else:
        requests = _requests(grouping, cast("Iterable[str]", given), request)
    vectors: list[Any] = []
    tokens, cost, count = 0, None, 0
    async with fanout(requests, ordered=True, **settings) as run:
        async for result in run:
            answer = result.unwrap()
            vectors.extend(each.embedding for each in answer.data)
            count += 1
            tokens += result.usage.input_tokens if result.usage is not None else 0
            if result.cost is not None:
                cost = (cost or 0.0) + result.cost
    return Embedded(
        vectors=_stacked(vectors) if as_numpy else vectors, model=model, input_tokens=tokens, cost=cost, requests=count
    )


def _stacked(vectors: list[Any]) -> Any:
    import numpy

    return numpy.stack(vectors) if vectors else numpy.empty((0, 0), numpy.float32)


def _requests(grouping: Grouping, texts: Iterable[str], request: Any) -> Iterator[Request[Any]]:
    for text in texts:
        if full := grouping.add(text):
            yield request(full)
    if rest := grouping.rest():
        yield request(rest)


async def _async_requests(grouping: Grouping, texts: AsyncIterable[str], request: Any) -> AsyncIterator[Request[Any]]:
    source: Any = texts
    async with aclosing(source) if hasattr(source, "aclose") else _Nothing():
        async for text in texts:
            if full := grouping.add(text):
                yield request(full)
    if rest := grouping.rest():
        yield request(rest)


class _Nothing:
    async def __aenter__(self) -> None:
        return None

    async def __aexit__(self, *exc: object) -> None:
        return None
