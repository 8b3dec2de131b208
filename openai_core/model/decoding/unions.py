"""Finds the member of a union that fits a value."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from typing import Any, Final, Literal, cast, get_origin

from ..meta import ModelMeta
from .choice import Choice, literal_fields
from .context import Context, Convert
from .errors import DecodeError
from .introspection import LISTS, union_members
from .models import ModelConverter

__all__ = ["UnionConverter"]


class UnionConverter:
    """Chooses by the type of the value; among models by tag, then by structure."""

    __slots__ = ("_choice", "_lists", "_models", "_objects", "_others", "_unknown", "tp")

    def __init__(self, tp: Any, converter: Callable[[Any], Convert]) -> None:
        self.tp = tp
        self._models: list[ModelConverter] = []
        self._choice: Choice | None = None
        self._lists: list[Convert] = []
        self._objects: list[Convert] = []
        self._others: list[Convert] = []
        for member in union_members(tp):
            self._add(member, converter)
        self._unknown = converter(ModelMeta.unknown_variant) if self._models else None

    def _add(self, member: Any, converter: Callable[[Any], Convert]) -> None:
        convert = converter(member)
        if isinstance(convert, ModelConverter):
            self._models.append(convert)
            return
        kinds = get_origin(member) or member
        if kinds in LISTS:
            self._lists.append(convert)
        elif kinds in (str, int, float, bool, type(None), Literal):
            self._others.append(convert)
        else:
            self._objects.append(convert)

    def __call__(self, value: Any, context: Context) -> Any:
        """Convert `value` to the member that fits best."""
        if isinstance(value, Mapping):
            return self._convert_object(cast(Mapping[str, Any], value), context)
        if isinstance(value, list) and len(self._lists) == 1 and not self._objects:
            return self._lists[0](value, context)
        for model in self._models:
            if isinstance(value, model.cls):
                return cast(Any, value)
        candidates = [*self._others, *self._lists, *self._objects]
        found = _first_exact(candidates, cast(Any, value), context)
        if found is not _NOTHING:
            return found
        if isinstance(value, list) and self._lists:
            return self._lists[0](value, context)
        return context.mismatch(self.tp, cast(Any, value))

    def _convert_object(self, value: Mapping[str, Any], context: Context) -> Any:
        found = _first_exact(self._objects, value, context) if self._objects and not self._models else _NOTHING
        if found is not _NOTHING:
            return found
        model = self._choose(value, context)
        if model is not None and not (self._objects and _misses(model, value)):
            return model(value, context)
        found = _first_exact(self._objects, value, context)
        if found is not _NOTHING:
            return found
        if self._objects and len(self._objects) == 1:
            return self._objects[0](value, context)
        if self._unknown is None:
            return context.mismatch(self.tp, value)
        if context.strict:
            raise DecodeError(f"no member of the union fits an object with {_sketch(value, self._models)}")
        return self._unknown(value, context)

    def _choose(self, value: Mapping[str, Any], context: Context) -> ModelConverter | None:
        if len(self._models) == 1:
            return self._models[0]
        choice = self._choice
        if choice is None:
            self._choice = choice = Choice([model.alias or model.cls for model in self._models])
        indexes, sure = choice(value)
        if sure is not None:
            return self._models[sure]
        candidates = tuple(range(len(self._models))) if context.by_name else indexes
        found = self._best(candidates, value, context, choice.deciding(candidates))
        # Named, but at odds with its other literals: values that are newer than this version.
        found = found or self._best(choice.named(value), value, context, ())
        if found is None and not context.strict:
            return self._untagged(value)
        return found

    def _untagged(self, value: Mapping[str, Any]) -> ModelConverter | None:
        """The member of which an object lacks nothing but literals, such as a tool call without its type.

        It must have a field that no other member has; otherwise, it would be a guess.
        """
        whole: list[ModelConverter] = []
        for model in self._models:
            literals = literal_fields(model.alias or model.cls)
            named = any(value.get(name) is not None for name in literals)
            lacks = any(name not in value for name in model.required if name not in literals)
            others = [other for other in self._models if other is not model]
            own = (name for name in value if name in model.fields and name not in literals)
            if not named and not lacks and any(all(name not in other.fields for other in others) for name in own):
                whole.append(model)
        return whole[0] if len(whole) == 1 else None

    def _best(
        self, candidates: Iterable[int], value: Mapping[str, Any], context: Context, deciding: Container[str]
    ) -> ModelConverter | None:
        """The candidate that `value` fits exactly, or else the closest one."""
        scored: list[tuple[tuple[int, int, int], ModelConverter]] = []
        for model in (self._models[index] for index in candidates):
            score = _score(model, value, context, deciding)
            if score is not None:
                scored.append((score, model))
        exact = [model for (missing, unknown, _), model in scored if not missing and not unknown]
        if len(exact) > 1:
            found = next((model for model in exact if _fits(model, value, context)), None)
            if found is not None:
                return found
        if not scored:
            return None
        least = min(score for score, _ in scored)
        best = [model for score, model in scored if score == least]
        if least[0] and not any(key in model.fields for model in best for key in value):
            return None  # lacks what it needs and has nothing that it knows
        return next((model for model in best if _fits(model, value, context)), best[0])


class _Nothing:
    pass


_NOTHING: Final = _Nothing()


def _first_exact(candidates: list[Convert], value: Any, context: Context) -> Any:
    """`value` converted by the first candidate that accepts all of it."""
    for coerce in (False, True) if context.coerce else (False,):
        for convert in candidates:
            probe = context.probe()
            probe.coerce = coerce
            try:
                return convert(value, probe)
            except DecodeError:
                continue
    return _NOTHING


def _fits(model: ModelConverter, value: Mapping[str, Any], context: Context) -> bool:
    return _first_exact([model], value, context) is not _NOTHING


def _misses(model: ModelConverter, value: Mapping[str, Any]) -> bool:
    return any(name not in value for name in model.required)


def _score(
    model: ModelConverter, value: Mapping[str, Any], context: Context, deciding: Container[str]
) -> tuple[int, int, int] | None:
    """How far `value` is from fitting: missing, unknown and mismatched fields; None if a literal rules it out."""
    missing = sum(name not in value for name in model.required)
    unknown = sum(key not in model.fields and key != model.tag_field for key in value)
    hits = 0
    for wire, literal in literal_fields(model.alias or model.cls).items():
        item = value.get(wire)
        if wire not in value:
            missing += wire == model.tag_field and not context.by_name
        elif isinstance(item, str | int) and (item.__class__, item) in literal.values:
            hits += 1
        elif item is not None or wire not in model.fields or not model.fields[wire].nullable:
            if wire in deciding:
                return None
            unknown += 1
    return missing, unknown, -hits


def _sketch(value: Mapping[str, Any], models: Iterable[ModelConverter]) -> str:
    for tag_field in dict.fromkeys(model.tag_field for model in models):
        if tag_field is not None and tag_field in value:
            return f"{tag_field} {value[tag_field]!r}"
    return f"the keys {', '.join(map(repr, list(value)[:8])) or 'of nothing'}"
