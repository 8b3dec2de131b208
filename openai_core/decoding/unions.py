"""Find the member of a union that a value belongs to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, Literal, cast, get_origin

from openai_core.decoding.context import Context, Convert
from openai_core.decoding.errors import DecodeError
from openai_core.decoding.kinds import LISTS, literal_values, strip, union_members
from openai_core.decoding.models import ModelConverter
from openai_core.model_meta import ModelMeta

__all__ = ["UnionConverter"]


class UnionConverter:
    """Chooses by the kind of the value; among models by tag, then by structure."""

    __slots__ = ("_lists", "_models", "_objects", "_others", "_tags", "_unknown", "tp")

    def __init__(self, tp: Any, converter: Callable[[Any], Convert]) -> None:
        self.tp = tp
        self._models: list[ModelConverter] = []
        self._tags: dict[str, dict[Any, list[ModelConverter]]] = {}
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
            if convert.tag_field is not None:
                self._tags.setdefault(convert.tag_field, {}).setdefault(convert.tag, []).append(convert)
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
            raise DecodeError(f"no member of the union fits an object with {_sketch(value, self._tags)}")
        return self._unknown(value, context)

    def _choose(self, value: Mapping[str, Any], context: Context) -> ModelConverter | None:
        if len(self._models) == 1:
            return self._models[0]
        tagged = self._by_tag(value)
        candidates = tagged if tagged is not None else [m for m in self._models if m.tag_field is None]
        if tagged is not None and len(tagged) == 1:
            return tagged[0]
        if tagged is None and not candidates and context.by_name:
            candidates = [m for m in self._models if m.tag_field not in value]
        scored = [(score, index) for index, m in enumerate(candidates) if (score := _score(m, value)) is not None]
        if not scored:
            return None
        scored.sort()
        best = [candidates[index] for score, index in scored if score == scored[0][0]]
        if scored[0][0][0] and not any(key in m.fields for m in best for key in value):
            return None  # lacks what it needs and has nothing that it knows
        return next((m for m in best if _fits(m, value, context)), best[0])

    def _by_tag(self, value: Mapping[str, Any]) -> list[ModelConverter] | None:
        for tag_field, tags in self._tags.items():
            tag = value.get(tag_field)
            if isinstance(tag, str | int) and tag in tags:
                return tags[tag]
        return None


class _Nothing:
    pass


_NOTHING: Final = _Nothing()


def _first_exact(candidates: list[Convert], value: Any, context: Context) -> Any:
    """What the first candidate makes of `value` that accepts it entirely."""
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


def _score(model: ModelConverter, value: Mapping[str, Any]) -> tuple[int, int, int] | None:
    """How badly `value` fits: missing fields, unknown fields, literals not met; None for not at all."""
    hits = 0
    for wire, field in model.fields.items():
        hint = strip(field.hint)
        members = [m for m in union_members(hint) if m is not type(None)]
        if wire not in value or not members or any(get_origin(m) is not Literal for m in members):
            continue
        item = value[wire]
        if item is None and field.nullable:
            continue
        if isinstance(item, dict | list) or all((type(item), item) not in literal_values(m) for m in members):
            return None
        hits += 1
    missing = sum(name not in value for name in model.required)
    unknown = sum(key not in model.fields and key != model.tag_field for key in value)
    return missing, unknown, -hits


def _sketch(value: Mapping[str, Any], tags: Mapping[str, Any]) -> str:
    for tag_field in tags:
        if tag_field in value:
            return f"{tag_field} {value[tag_field]!r}"
    return f"the keys {', '.join(map(repr, list(value)[:8])) or 'of nothing'}"
