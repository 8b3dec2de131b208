"""How many tokens a request will take: a guess for limits, a bound for budgets. No tokenizer, and nothing waits."""

from __future__ import annotations

import re
from typing import Final

import msgspec

__all__ = ["RequestSize", "TokenEstimator", "Usage", "read_usage", "request_size"]

_BYTES_PER_TOKEN: Final = 4.0
_MEMORY: Final = 0.05
"""What a new answer weighs in the average."""
_LEAST_FACTOR: Final = 0.25
_LARGEST_FACTOR: Final = 8.0
"""Bounds of the correction: one odd answer must not make nonsense of all estimates."""
_MEDIA: Final = re.compile(rb';base64,[A-Za-z0-9+/=_-]*|"(?:image_url|input_image|input_audio|input_file|file)"')
_MEDIA_GUESS: Final = 1_000
_MEDIA_BOUND: Final = 50_000
"""Tokens that one picture, recording or file may take at most, as far as it can be bounded at all."""
_PER_REQUEST: Final = 16
"""Tokens that a request may take besides its text."""


class RequestSize(msgspec.Struct, frozen=True, kw_only=True):
    """What the body of a request says of its size."""

    model: str | None
    text_bytes: int
    """Bytes of the body, without encoded media."""
    media: int
    """Pictures, recordings and files in it."""
    max_output: int | None
    """The most tokens that may be generated; None if the request does not say, 0 where nothing is generated."""
    service_tier: str | None = None

    @property
    def most_tokens(self) -> int | None:
        """More tokens than it can take, input and output; None if the output has no bound."""
        return None if self.max_output is None else self.most_input + self.max_output

    @property
    def most_input(self) -> int:
        """More tokens than its input can take: no token is shorter than a byte."""
        return self.text_bytes + _PER_REQUEST + self.media * _MEDIA_BOUND


class Usage(msgspec.Struct, frozen=True, gc=False):  # numbers alone; positional, as one is made for each answer
    """Tokens that an answer took, and whether it was cut short."""

    input_tokens: int = 0
    """Those of the input."""
    output_tokens: int = 0
    """Those of the output."""
    cached_tokens: int = 0
    """Those of the input that were in the server's cache."""
    truncated: bool = False
    """Whether a limit ended the output: a `finish_reason` of `length`, or a response that is `incomplete`."""

    @property
    def total_tokens(self) -> int:
        """Input and output."""
        return self.input_tokens + self.output_tokens


class _Body(msgspec.Struct):
    model: str | None = None
    max_tokens: int | None = None
    max_completion_tokens: int | None = None
    max_output_tokens: int | None = None
    n: int | None = None
    best_of: int | None = None
    service_tier: str | None = None


class _Details(msgspec.Struct):
    cached_tokens: int | None = 0


class _Usage(msgspec.Struct):
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    prompt_tokens_details: _Details | None = None
    input_tokens_details: _Details | None = None


class _Choice(msgspec.Struct):
    finish_reason: str | None = None


class _Answer(msgspec.Struct):
    usage: _Usage | None = None
    choices: list[_Choice] | None = None
    status: str | None = None


_read_body: Final = msgspec.json.Decoder(_Body).decode
_read_answer: Final = msgspec.json.Decoder(_Answer).decode
_NOTHING: Final = _Body()

_GENERATES: Final = frozenset({"/chat/completions", "/responses", "/completions"})
_DEFAULT_OUTPUT: Final = {"/completions": 16}
"""What is generated at most where a request does not say, by the API's own default."""


def request_size(path: str, body: bytes | None) -> RequestSize:
    """What a request says of its size; of a body that is no JSON object, only its length.

    Args:
        path: of the endpoint, below the base URL.
        body: as it is sent.
    """
    body = body or b""
    try:
        read = _read_body(body) if body else _NOTHING
    except msgspec.DecodeError:
        read = _NOTHING
    text_bytes, media = len(body), 0
    if b'"image_url"' in body or b'"input_' in body or b";base64," in body or b'"file"' in body:
        found = _MEDIA.findall(body)
        encoded = [each for each in found if each.startswith(b";base64,")]
        text_bytes -= sum(map(len, encoded))
        media = max(len(encoded), len(found) - len(encoded))
    return RequestSize(
        model=read.model,
        text_bytes=text_bytes,
        media=media,
        max_output=_max_output(path, read),
        service_tier=read.service_tier,
    )


def _max_output(path: str, body: _Body) -> int | None:
    if path not in _GENERATES:
        return 0
    limit = body.max_completion_tokens
    if limit is None:
        limit = body.max_output_tokens
    if limit is None:
        limit = body.max_tokens
    if limit is None:
        limit = _DEFAULT_OUTPUT.get(path)
    return None if limit is None else max(limit, 0) * max(body.n or 1, body.best_of or 1, 1)


def read_usage(content: bytes | None) -> Usage | None:
    """The tokens that an answer says it took; None if it does not say."""
    if not content:
        return None
    try:
        read = _read_answer(content)
    except msgspec.DecodeError:
        return None
    truncated = read.status == "incomplete"
    for choice in read.choices or ():
        if choice.finish_reason == "length":
            truncated = True
    usage = read.usage
    if usage is None:
        return Usage(truncated=True) if truncated else None
    details = usage.prompt_tokens_details or usage.input_tokens_details
    return Usage(
        input_tokens=_count(usage.input_tokens if usage.prompt_tokens is None else usage.prompt_tokens),
        output_tokens=_count(usage.output_tokens if usage.completion_tokens is None else usage.completion_tokens),
        cached_tokens=0 if details is None else _count(details.cached_tokens),
        truncated=truncated,
    )


def _count(value: int | None) -> int:
    return value if value is not None and value > 0 else 0


class TokenEstimator:
    """Guesses the tokens of requests, model by model, and learns from the answers. Not thread-safe."""

    __slots__ = ("_factors", "_outputs")

    def __init__(self) -> None:
        self._factors: dict[str | None, float] = {}
        self._outputs: dict[str | None, float] = {}

    def input_tokens(self, size: RequestSize) -> float:
        """The tokens of a request's input, about."""
        text = size.text_bytes / _BYTES_PER_TOKEN * self._factors.get(size.model, 1.0)
        return max(1.0, text + size.media * _MEDIA_GUESS)

    def output_tokens(self, size: RequestSize) -> float | None:
        """The tokens that will be generated, about; None if nothing is known of this model's answers yet."""
        known = self._outputs.get(size.model)
        if size.max_output is None:
            return known
        return float(size.max_output) if known is None else min(known, float(size.max_output))

    def reserved(self, size: RequestSize) -> float:
        """The tokens that the server is expected to count for a request: the larger of its limit and its estimate."""
        tokens = size.text_bytes / _BYTES_PER_TOKEN * self._factors.get(size.model, 1.0) + size.media * _MEDIA_GUESS
        output = size.max_output
        if output is not None and output > tokens:
            return float(output)
        return tokens if tokens > 1.0 else 1.0

    def learn(self, size: RequestSize, usage: Usage) -> None:
        """Correct the guesses by an answer."""
        model = size.model
        if usage.input_tokens and size.text_bytes and not size.media:
            seen = usage.input_tokens * _BYTES_PER_TOKEN / size.text_bytes
            seen = _LEAST_FACTOR if seen < _LEAST_FACTOR else _LARGEST_FACTOR if seen > _LARGEST_FACTOR else seen
            before = self._factors.get(model, seen)
            self._factors[model] = before + _MEMORY * (seen - before)
        if size.max_output != 0:
            output = float(usage.output_tokens)
            before = self._outputs.get(model, output)
            self._outputs[model] = before + _MEMORY * (output - before)
