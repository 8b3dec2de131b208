"""Decoders that adapt to servers which send more, or less, than is declared, to be fast again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from .context import Context
from .lenient import converter
from .observed import LOCK, generation
from .prepare import compile_decoder, fast_type
from .text import parse, too_deep
from .variants import make_variants, revisions_of
from .walk import reachable_models

__all__ = ["make_lenient_decoder", "make_strict_decoder"]

MAX_REBUILDS: Final = 24
"""How often a decoder is rebuilt; afterwards it is kept as it is."""


def convert_root(tp: Any, value: Any, context: Context) -> Any:
    """Convert `value`, the root of some data; it must at least be of the right kind.

    Raises:
        DecodeError: it is not, or (when strict) something inside is wrong.
    """
    try:
        result = converter(tp)(value, context)
    except RecursionError:
        raise too_deep() from None
    if context.mismatches and context.last is value and result is value:
        Context(strict=True).mismatch(tp, value)
    return result


def make_strict_decoder(tp: Any) -> Callable[[bytes], Any]:
    """A decoder that raises `DecodeError` at the first value of a wrong type; unknown fields are kept."""
    fast = compile_decoder(tp, strict=True)

    def decode(data: bytes) -> Any:
        if fast is not None:
            try:
                return fast(data)
            except (ValueError, RecursionError):
                pass
        return convert_root(tp, parse(data, strict=True), Context(strict=True))

    return decode


def make_lenient_decoder(tp: Any) -> Callable[[bytes], Any]:
    """A decoder that accepts any JSON of the right type, and adapts to what it decodes."""
    learner = _Learner(tp)
    fast: Any = learner.compile()
    convert_slowly = learner.decode
    if fast is None:
        return convert_slowly

    def decode(data: bytes) -> Any:
        nonlocal fast
        try:
            return fast(data)
        except (ValueError, RecursionError):
            result = convert_slowly(data)
            fast = learner.relearn() or fast
            return result

    return decode


class _Learner:
    """Builds the fast decoder of a type from the observations for its classes."""

    def __init__(self, tp: Any) -> None:
        self.tp = tp
        self._generation = 0
        self._known: dict[Any, int] = {}
        self._rebuilds = 0

    def decode(self, data: bytes) -> Any:
        return convert_root(self.tp, parse(data), Context())

    def compile(self) -> Any:
        plain = compile_decoder(self.tp)
        return plain if plain is None else self.relearn() or plain

    def relearn(self) -> Any:
        """A new decoder if there are new observations for the classes, else None."""
        if self._generation == generation() or self._rebuilds >= MAX_REBUILDS:
            return None
        with LOCK:
            self._generation = generation()
            nodes = reachable_models(self.tp)
            known = revisions_of(nodes)
            if known == self._known:
                return None
            self._known = known
            self._rebuilds += 1
            return compile_decoder(self.tp, variants=make_variants(nodes, known, fast_type))
