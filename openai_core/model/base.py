"""`Model`, the base class of everything that a server answers, and `UnknownVariant`.

What an instance can do is here; how its class is made is in `meta.py`, how JSON becomes one in `decoding`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, cast

import msgspec
from msgspec import NODEFAULT, UNSET

from ..lacked_names import visible_names
from .decoding.encode import encode_json
from .decoding.errors import DecodeError
from .derived import any_loose_extras, loose_class
from .dump import IncEx, Options, dump_as_sent, dump_model, iterate
from .meta import AttachedSlot, ModelMeta, attached, field_table, lack_dict_methods
from .state import (
    FieldInfo,
    ModelFields,
    PrivateAttributes,
    PydanticSerializer,
    copy_attached,
    declared_values,
    delete_loosely,
    restore,
    set_loosely,
    shown_fields,
)

if TYPE_CHECKING:
    from typing import Self

    class _Struct:
        """What type checkers take for the base: fields are keyword-only, as the metaclass makes them."""

        def __init_subclass__(cls, *, tag_field: str | None = None, tag: str | int | None = None) -> None: ...

else:
    _Struct = msgspec.Struct

__all__ = ["BaseModel", "FieldInfo", "Model", "UnknownVariant"]

_Dict = dict  # the name is a method below
_HAVE_SUMMARY: Final = frozenset({"ChatCompletion", "Completion", "ParsedChatCompletion", "ParsedResponse", "Response"})
"""Names of the types of answers that hold a text; their `repr` is a summary, `str` has all of it."""
_MODULES_OF_TYPES: Final = "openai_core.types.", "openai.types."  # the latter where the drop-in is installed
_AS_SENT: Final = Options(by_alias=True, exclude_unset=True)


class Model(AttachedSlot, _Struct, metaclass=ModelMeta):
    """Base class of response types. Subclasses list their fields; everything else is here.

    The constructor checks its arguments, takes dicts for nested models, and keeps arguments it does not know. What came
    from a server is kept in full: unknown fields are attributes and `model_extra`, a missing optional field reads as
    None but differs from null in `model_fields_set` and when written, and a value of a wrong type stays as it is.

    Instances are mutable and not hashable. They may be read from several threads.
    """

    if TYPE_CHECKING:
        model_fields: ClassVar[_Dict[str, FieldInfo]]
        """The declared fields by name, each with `annotation`, `default`, `alias` and `is_required()`."""
    else:
        # Without an annotation, which msgspec would evaluate again for each class.
        model_fields = ModelFields()
        __private_attributes__ = PrivateAttributes()
        __pydantic_serializer__ = PydanticSerializer()
        # For `vars()`, and what writes objects by it. Instances have none, so it is made when it is read.
        __dict__ = property(declared_values)

    # Attributes

    @property
    def _request_id(self) -> str | None:
        """The id of the request that gave this object, for bug reports; None on nested objects and your own."""
        side = getattr(self, "_attached", None)
        return None if side is None else side.request_id

    @_request_id.setter
    def _request_id(self, value: str | None) -> None:
        attached(self).request_id = value

    @property
    def model_fields_set(self) -> set[str]:
        """Names of the declared fields that were given, null included."""
        return {name for name, _, value, _, extra in iterate(self) if value is not UNSET and not extra}

    @property
    def model_extra(self) -> _Dict[str, Any]:
        """The fields that the class does not declare, as they came: a new dict."""
        return {name: value for name, _, value, _, extra in iterate(self) if extra and value is not UNSET}

    def __setattr__(self, name: str, value: Any) -> None:
        try:
            object.__setattr__(self, name, value)
        except AttributeError:
            set_loosely(self, name, value)

    def __delattr__(self, name: str) -> None:
        field = field_table(type(self)).by_name.get(name)
        if field is None:
            delete_loosely(self, name)
            return
        if field.raw == field.name:  # a required field: only a loose instance can be without it
            cast(Any, self).__class__ = loose_class(type(self))
            field = field_table(type(self)).by_name[name]
        setattr(self, field.raw, UNSET)

    # Writing

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> _Dict[str, object]:
        """A dict of what the server sent, with the names it used.

        Args:
            mode: "json" leaves only what JSON knows; "python" keeps dates and the like.
            use_api_names: Names as in JSON; otherwise as in Python.
            exclude_unset: Leave out what is missing; otherwise optional fields get their defaults.
            exclude_defaults: Leave out optional fields whose value is the default.
            exclude_none: Leave out fields that are None.
            warnings: Accepted for compatibility; there are no warnings.
        """
        options = Options(mode == "json", use_api_names, exclude_unset, exclude_defaults, exclude_none)
        return dump_as_sent(self) if options == _AS_SENT else dump_model(self, options)

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> str:
        """JSON text of what the server sent; the options are those of `to_dict`."""
        options = Options(True, use_api_names, exclude_unset, exclude_defaults, exclude_none)
        return _to_text(self, options, indent=indent)

    def model_dump(
        self,
        *,
        mode: Literal["json", "python"] | str = "python",
        include: IncEx | None = None,
        exclude: IncEx | None = None,
        context: Any | None = None,
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        exclude_computed_fields: bool = False,
        round_trip: bool = False,
        warnings: bool | Literal["none", "warn", "error"] = True,
        fallback: Callable[[Any], Any] | None = None,
        serialize_as_any: bool = False,
        polymorphic_serialization: bool | None = None,
    ) -> _Dict[str, Any]:
        """A dict of all fields by their Python names, missing optional ones with their defaults.

        Args:
            mode: "json" leaves only what JSON knows; "python" keeps dates and the like.
            include: Take only these fields; nested as a mapping, with indexes or "__all__" for items of a list.
            exclude: Leave these out.
            by_alias: Names as in JSON.
            exclude_unset: Leave out what is missing.
            exclude_defaults: Leave out optional fields whose value is the default.
            exclude_none: Leave out fields that are None.
            fallback: Converts a value that JSON does not know, in mode "json".
            context: Accepted for compatibility, like the remaining options; without effect.
        """
        options = Options(mode == "json", bool(by_alias), exclude_unset, exclude_defaults, exclude_none, fallback)
        return dump_model(self, options, include, exclude)

    def model_dump_json(
        self,
        *,
        indent: int | None = None,
        ensure_ascii: bool = False,
        include: IncEx | None = None,
        exclude: IncEx | None = None,
        context: Any | None = None,
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        exclude_computed_fields: bool = False,
        round_trip: bool = False,
        warnings: bool | Literal["none", "warn", "error"] = True,
        fallback: Callable[[Any], Any] | None = None,
        serialize_as_any: bool = False,
        polymorphic_serialization: bool | None = None,
    ) -> str:
        """JSON text of `model_dump(mode="json")`, compact unless `indent` says how many spaces."""
        options = Options(True, bool(by_alias), exclude_unset, exclude_defaults, exclude_none, fallback)
        return _to_text(self, options, include, exclude, indent=indent, ensure_ascii=ensure_ascii)

    # Making

    @classmethod
    def model_validate(
        cls,
        obj: Any,
        *,
        strict: bool | None = None,
        extra: Literal["allow", "ignore", "forbid"] | None = None,
        from_attributes: bool | None = None,
        context: Any | None = None,
        by_alias: bool | None = None,
        by_name: bool | None = None,
    ) -> Self:
        """Make an instance of a dict, checking every value; an instance is returned as it is.

        Args:
            obj: The dict, with names as in JSON or in Python.
            strict: Whether to refuse the string "1" for a number.
            extra: What to do with unknown fields: "allow" (the default) keeps them.
            from_attributes: Read the fields from the attributes of `obj`.
            context: Accepted for compatibility, like the remaining options; without effect.

        Raises:
            DecodeError: a value has a wrong type, or a required field is missing.
        """
        from .decoding.context import Context
        from .decoding.lenient import converter
        from .decoding.prepare import convert_fast
        from .decoding.text import too_deep

        if from_attributes and not isinstance(obj, Mapping | Model):
            obj = {f.wire: getattr(obj, f.name) for f in field_table(cls).fields if hasattr(obj, f.name)}
        try:
            made = convert_fast(cls, obj, strict=True)
            if made is None:
                made = converter(cls)(obj, Context(strict=True, coerce=not strict, by_name=True))
        except RecursionError:
            raise too_deep() from None
        return cast("Self", _apply_extra(made, extra))

    @classmethod
    def model_validate_json(
        cls,
        json_data: str | bytes | bytearray,
        *,
        strict: bool | None = None,
        extra: Literal["allow", "ignore", "forbid"] | None = None,
        context: Any | None = None,
        by_alias: bool | None = None,
        by_name: bool | None = None,
    ) -> Self:
        """Make an instance of JSON text, checking every value; see `model_validate`.

        Raises:
            NotJSONError: the text is not JSON.
            DecodeError: a value has a wrong type, or a required field is missing.
        """
        from .decoding.text import parse

        data = json_data.encode() if isinstance(json_data, str) else bytes(json_data)
        return cls.model_validate(parse(data), strict=strict, extra=extra)

    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Make an instance without checking: what is missing stays missing, what has a wrong type stays as it is.

        Dicts become nested models where the class says so.

        Args:
            _fields_set: Of the optional fields given, those to be taken as set; by default all.
            **values: The fields.
        """
        from .decoding.context import Context
        from .decoding.lenient import converter
        from .decoding.prepare import convert_fast

        made = convert_fast(cls, values)
        if made is None:
            made = converter(cls)(values, Context(by_name=True))
        if _fields_set is not None:
            for field in field_table(made.__class__).fields:
                if field.default is not NODEFAULT and field.name not in _fields_set:
                    setattr(made, field.raw, UNSET)
        return cast("Self", made)

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Same as `model_construct`."""
        return cls.model_construct(_fields_set, **values)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy; nested objects are shared unless `deep`. The values of `update` are not checked."""
        from copy import copy, deepcopy

        copied = deepcopy(self) if deep else copy(self)
        for name, value in (update or {}).items():
            setattr(copied, name, value)
        return copied

    @classmethod
    def model_json_schema(cls, **options: Any) -> _Dict[str, Any]:
        """JSON schema of the class, made by pydantic, which must be installed."""
        from pydantic import TypeAdapter

        return TypeAdapter(cls).json_schema(**options)

    @classmethod
    def model_rebuild(cls, **options: Any) -> None:
        """Do nothing: what annotations name is found when it is first needed."""

    # Names of pydantic's first version

    def dict(
        self,
        *,
        include: IncEx | None = None,
        exclude: IncEx | None = None,
        by_alias: bool = False,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
    ) -> _Dict[str, Any]:
        """Same as `model_dump`."""
        return dump_model(
            self, Options(False, by_alias, exclude_unset, exclude_defaults, exclude_none), include, exclude
        )

    def json(
        self,
        *,
        include: IncEx | None = None,
        exclude: IncEx | None = None,
        by_alias: bool = False,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        indent: int | None = None,
    ) -> str:
        """Same as `model_dump_json`."""
        options = Options(True, by_alias, exclude_unset, exclude_defaults, exclude_none)
        return _to_text(self, options, include, exclude, indent=indent)

    def copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Same as `model_copy`."""
        copied: Any = Model.model_copy(self, update=update, deep=deep)
        return cast("Self", copied)

    @classmethod
    def parse_obj(cls, obj: Any) -> Self:
        """Same as `model_validate`."""
        return cls.model_validate(obj)

    @classmethod
    def parse_raw(cls, b: str | bytes) -> Self:
        """Same as `model_validate_json`."""
        return cls.model_validate_json(b)

    # What Python asks

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        mine: Any = type(self)
        theirs: Any = type(other)
        if not isinstance(theirs, ModelMeta) or cast(Any, theirs).__model_public__ is not mine.__model_public__:
            return NotImplemented
        # msgspec distinguishes None from UNSET, which are equal here; where it finds no difference there is none.
        if mine is theirs and not any_loose_extras() and cast(Any, msgspec.Struct).__eq__(self, other) is True:
            return True
        return dict(shown_fields(self)) == dict(shown_fields(other))

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        if not _has_summary(self):
            return self.__str__()
        from .display import summary_of

        return summary_of(self)

    def __str__(self) -> str:
        inside = ", ".join(f"{name}={value!r}" for name, value in shown_fields(self))
        return f"{type(self).__name__}({inside})"

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        from .display import pretty

        pretty(self, printer, cycle)

    def _repr_html_(self) -> str | None:
        if not _has_summary(self):
            return None  # notebooks show the tree
        from .display import html_of_answer

        return html_of_answer(self)

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        yield from shown_fields(self)

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        yield from shown_fields(self)

    if not TYPE_CHECKING:  # for type checkers, these are mistakes

        def __contains__(self, item: object) -> bool:
            from .membership import has_item

            return has_item(self, item)

    def __dir__(self) -> list[str]:
        return visible_names(self)

    def __copy__(self) -> Self:
        copied = cast(Any, msgspec.Struct).__copy__(self)
        copy_attached(self, copied, dict)
        return cast("Self", copied)

    def __deepcopy__(self, memo: _Dict[int, Any] | None = None) -> Self:
        from copy import deepcopy

        memo = {} if memo is None else memo
        copied = cast(Any, msgspec.Struct).__copy__(self)
        memo[id(self)] = copied
        for field in field_table(type(self)).fields:
            value = getattr(self, field.raw)
            if value is not UNSET:
                setattr(copied, field.raw, deepcopy(value, memo))
        copy_attached(self, copied, lambda extra: deepcopy(extra, memo))
        return cast("Self", copied)

    def __replace__(self, **changes: Any) -> Self:
        copied: Any = Model.model_copy(self, update=changes)
        return cast("Self", copied)

    def __reduce__(self) -> Any:
        public = cast(Any, type(self)).__model_public__
        side = getattr(self, "_attached", None)
        request_id = None if side is None else side.request_id
        tag_field = field_table(type(self)).tag_field
        wire = {wire: value for name, wire, value, _, _ in iterate(self) if value is not UNSET and name != tag_field}
        tag = {name: value for name, _, value, _, _ in iterate(self) if name == tag_field}
        return restore, (public, wire, {k: v for k, v in tag.items() if v is not UNSET}, request_id)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .pydantic import core_schema_of

        return core_schema_of(source, handler)


BaseModel = Model


class UnknownVariant(Model):
    """An object where a union was expected, of a kind that this version does not know.

    All that it holds is in its attributes and in `model_extra`, and is sent back unchanged.
    """


ModelMeta.unknown_variant = UnknownVariant
lack_dict_methods(Model)


def _has_summary(model: Model) -> bool:
    kind = type(model)
    return kind.__name__ in _HAVE_SUMMARY and kind.__module__.startswith(_MODULES_OF_TYPES)


def _to_text(
    model: Model, options: Options, include: Any = None, exclude: Any = None, *, indent: int | None, **how: bool
) -> str:
    if how.get("ensure_ascii"):
        plain = dump_model(model, options, include, exclude)
        separators = (",", ": " if indent is not None else ":")
        import json

        return json.dumps(plain, indent=indent, separators=separators)
    whole = options == _AS_SENT._replace(json=True) and include is None and exclude is None
    data = encode_json(model if whole else dump_model(model, options, include, exclude))
    return (data if indent is None else msgspec.json.format(data, indent=indent)).decode()


def _apply_extra(made: Any, extra: str | None) -> Any:
    if extra == "forbid" and Model.model_extra.fget(made):  # type: ignore[attr-defined]
        raise DecodeError(f"{type(made).__name__} has no fields {', '.join(map(repr, made.model_extra))}")
    if extra == "ignore":
        for name in made.model_extra:
            delattr(made, name)
    return made
