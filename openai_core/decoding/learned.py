"""Decoders that speed up again after a server turned out to send more, or less, than was declared."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Union, get_origin

from openai_core.decoding.context import Context
from openai_core.decoding.kinds import is_union, strip, union_members
from openai_core.decoding.lenient import converter
from openai_core.decoding.notes import LOCK, generation, note_of
from openai_core.decoding.prepare import compile_decoder, fast_type, node_hints, reachable_models
from openai_core.decoding.text import parse, too_deep
from openai_core.model_derived import derive_class
from openai_core.model_meta import field_table

__all__ = ["make_lenient_decoder", "make_strict_decoder"]

MAX_REBUILDS: Final = 24
"""How often one decoder is built anew; afterwards it stays as it is."""


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
        return convert_root(tp, parse(data), Context(strict=True))

    return decode


def make_lenient_decoder(tp: Any) -> Callable[[bytes], Any]:
    """A decoder that takes any JSON of the right kind and learns what to expect."""
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
    """Builds the fast decoder of one type out of what is known about its classes."""

    def __init__(self, tp: Any) -> None:
        self.tp = tp
        self._generation = -1
        self._known: dict[Any, int] = {}
        self._rebuilds = 0
        self._nodes: dict[Any, list[Any]] | None = None

    def decode(self, data: bytes) -> Any:
        return convert_root(self.tp, parse(data), Context())

    def compile(self) -> Any:
        plain = compile_decoder(self.tp)
        return plain if plain is None else self.relearn() or plain

    def relearn(self) -> Any:
        """A new decoder if something about the classes was learned since the last one, else None."""
        if self._generation == generation() or self._rebuilds >= MAX_REBUILDS:
            return None
        with LOCK:
            self._generation = generation()
            if self._nodes is None:
                self._nodes = reachable_models(self.tp)
            noted = {node: note_of(get_origin(node) or node) for node in self._nodes}
            known = {node: note.growths for node, note in noted.items() if note is not None}
            if known == self._known:
                return None
            self._known = known
            self._rebuilds += 1
            return compile_decoder(self.tp, variants=_make_variants(self._nodes, known))


def _make_variants(nodes: dict[Any, list[Any]], noted: dict[Any, int]) -> dict[Any, Any]:
    """Derived classes for all that were noted, and for all that contain one of those."""
    affected = set(noted)
    grew = True
    while grew:
        above = {node for node, children in nodes.items() if node not in affected and affected.intersection(children)}
        grew = bool(above)
        affected |= above
    variants: dict[Any, Any] = {}
    for node in affected:
        cls = get_origin(node) or node
        note = note_of(cls)
        variants[node] = derive_class(
            cls,
            annotations=dict.fromkeys(field_table(cls).by_name, Any),
            loosened=() if note is None else note.loosened,
            extras=() if note is None else note.extras,
        )
    for node, variant in variants.items():
        _annotate(node, variant, variants)
    return variants


def _annotate(node: Any, variant: Any, variants: dict[Any, Any]) -> None:
    cls = get_origin(node) or node
    note = note_of(cls)
    annotations = dict(variant.__annotations__)
    for name, hint in node_hints(node).items():
        if note is not None and name in note.loosened:
            annotations[name] = _loosened_type(hint, variants)
        else:
            annotations[name] = fast_type(hint, variants)
    type.__setattr__(variant, "__annotations__", annotations)


def _loosened_type(hint: Any, variants: dict[Any, Any]) -> Any:
    members = [strip(member) for member in union_members(hint)] if is_union(strip(hint)) else [strip(hint)]
    scalars = (str, int, float, bool, type(None))
    if all(member in scalars or str(get_origin(member)) == "typing.Literal" for member in members):
        return Any
    fast = fast_type(hint, variants)
    return Any if fast is Any else _nullable(fast)


def _nullable(tp: Any) -> Any:
    return Union[tp, None]  # noqa: UP007  # built at run time
