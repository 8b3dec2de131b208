"""What a model can do: the behaviour that users of the official client's models rely on, and what goes beyond it."""

from __future__ import annotations

import copy
import datetime
import enum
import json
import pickle
import uuid
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

import msgspec
import pytest

from openai_core.model import BaseModel, Model, UnknownVariant
from openai_core.model.decoding import DecodeError, NotJSONError, decode_json, encode_json

T = TypeVar("T")


class Message(Model):
    role: Literal["user", "assistant"]
    content: str | None = None
    refusal: str | None = None


class Choice(Model):
    index: int
    message: Message
    finish_reason: str | None = None


class Completion(Model):
    id: str
    choices: list[Choice]
    created: int
    usage: dict[str, int] | None = None


class Tagged(Model, tag_field="type", tag="thing"):
    name: str
    type: Literal["thing"] = "thing"


class Outer(Model):
    class Inner(Model):
        value: int

    inner: Inner
    many: list[Inner] = []  # noqa: RUF012


class Special(Tagged, tag="special"):
    type: Literal["special"] = "special"  # type: ignore[assignment]


class Defaults(Model):
    level: int = 3
    names: list[str] = []  # noqa: RUF012  # msgspec makes a new one for each instance
    wire: str | None = msgspec.field(default=None, name="on-the-wire")
    made: list[int] = msgspec.field(default_factory=lambda: [1])


class Stricter(Defaults):
    level: int


class Shadowing(Model):
    """Field names of builtins and of methods."""

    list: list[str]
    object: dict[str, object]
    copy: str | None = None
    model_dump: int | None = None


class Paged(Model, Generic[T]):
    data: list[T]
    _client: Any = None
    _unset: int


DATA: dict[str, Any] = {
    "id": "c",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "hi", "refusal": None}, "extra": {"a": [1]}}],
    "created": 1,
    "more": None,
}


@pytest.fixture
def completion() -> Completion:
    return Completion.model_validate(DATA)


class TestAttributes:
    def test_missing_and_null_read_as_none_and_differ_in_fields_set(self) -> None:
        missing, null = Message(role="user"), Message(role="user", content=None)
        assert missing.content is None
        assert null.content is None
        assert missing.model_fields_set == {"role"}
        assert null.model_fields_set == {"role", "content"}

    def test_unknown_fields_are_attributes(self, completion: Completion) -> None:
        assert completion.choices[0].extra == {"a": [1]}  # type: ignore[attr-defined]
        assert completion.model_extra == {"more": None}
        assert completion.choices[0].model_extra == {"extra": {"a": [1]}}

    def test_a_name_that_does_not_exist_says_which_do(self, completion: Completion) -> None:
        assert not hasattr(completion, "nope")
        with pytest.raises(AttributeError, match="has no attribute 'nope'"):
            completion.nope  # type: ignore[attr-defined]  # noqa: B018
        completion.choices[0].other = 1  # type: ignore[attr-defined]
        with pytest.raises(AttributeError, match=r"'nope'; its fields are index, message, finish_reason$"):
            completion.choices[0].nope  # type: ignore[attr-defined]  # noqa: B018

    def test_fields_can_be_set_and_deleted(self) -> None:
        message = Message(role="user", content="x")
        message.content = None
        assert message.to_dict() == {"role": "user", "content": None}
        del message.content
        assert message.to_dict() == {"role": "user"}
        del message.role
        assert message.to_dict() == {}
        assert message.role is None
        message.role = "assistant"
        assert message == Message(role="assistant")

    def test_unknown_names_can_be_set_and_deleted(self) -> None:
        message: Any = Message(role="user")
        message.note = [1]
        message.other = 2
        assert (message.note, message.model_extra) == ([1], {"note": [1], "other": 2})
        assert json.loads(encode_json({"in": [message]})) == {"in": [{"role": "user", "note": [1], "other": 2}]}
        assert message.model_fields_set == {"role"}
        del message.note
        del message.other
        assert not hasattr(message, "note")
        assert message == Message(role="user")
        with pytest.raises(AttributeError, match="no attribute 'note'"):
            del message.note

    def test_unknown_fields_from_a_server_can_be_set_and_deleted(self) -> None:
        choice: Any = decode_json(Choice, b'{"index": 1, "message": {"role": "user"}, "odd-name": 1, "even": 2}')
        choice.even = 3
        assert (choice.even, getattr(choice, "odd-name")) == (3, 1)
        del choice.even
        assert choice.model_extra == {"odd-name": 1}
        with pytest.raises(AttributeError, match="no attribute 'even'"):
            choice.even  # noqa: B018

    def test_methods_cannot_be_set(self, completion: Completion) -> None:
        with pytest.raises(AttributeError, match="cannot set 'to_dict' of a Completion: it is not a field"):
            completion.to_dict = 1  # type: ignore[method-assign,assignment]

    def test_fields_may_be_called_like_builtins_and_methods(self) -> None:
        shadowing = Shadowing(list=["a"], object={"k": 1}, copy="c", model_dump=2)  # type: ignore[arg-type]
        assert shadowing.to_dict() == {"list": ["a"], "object": {"k": 1}, "copy": "c", "model_dump": 2}
        assert decode_json(Shadowing, encode_json(shadowing)) == shadowing
        assert pickle.loads(pickle.dumps(shadowing)) == copy.deepcopy(shadowing) == shadowing

    def test_private_attributes_are_no_data(self) -> None:
        page: Paged[int] = Paged(data=[1])
        assert page._client is None
        with pytest.raises(AttributeError, match="has no '_unset' yet"):
            page._unset  # noqa: B018
        page._client = client = object()
        page._unset = 1
        assert page._client is client
        assert copy.copy(page)._client is client
        assert page == Paged(data=[1])
        assert page.to_dict() == {"data": [1]}
        assert pickle.loads(pickle.dumps(page))._client is None
        del page._unset
        with pytest.raises(AttributeError, match="no attribute '_unset'"):
            del page._unset

    def test_request_id_survives_copies_and_pickles_and_is_no_data(self, completion: Completion) -> None:
        assert completion._request_id is None
        completion._request_id = "req_1"
        copies = (copy.copy(completion), copy.deepcopy(completion), pickle.loads(pickle.dumps(completion)))
        assert [c._request_id for c in copies] == ["req_1"] * 3
        assert completion == Completion.model_validate(DATA)
        assert "req_1" not in repr(completion)
        assert completion.to_dict() == DATA

    def test_model_fields_describe_the_declaration(self, completion: Completion) -> None:
        for fields in (Completion.model_fields, completion.model_fields):
            assert list(fields) == ["id", "choices", "created", "usage"]
            assert fields["choices"].annotation == list[Choice]
            assert fields["id"].is_required()
            assert not fields["usage"].is_required()
        assert Defaults.model_fields["wire"].alias == "on-the-wire"
        assert repr(Defaults.model_fields["level"]) == "FieldInfo(annotation=<class 'int'>, required=False)"

    def test_defaults_are_read_but_not_sent(self) -> None:
        defaults = Defaults()
        assert (defaults.level, defaults.wire) == (3, None)
        assert defaults.names == []
        assert defaults.names is not Defaults().names
        assert json.loads(encode_json(Defaults())) == {"names": [], "made": [1]}
        assert json.loads(encode_json(Defaults(level=3))) == {"level": 3, "names": [], "made": [1]}
        assert Stricter(level=1).level == 1
        with pytest.raises(DecodeError, match="Stricter needs 'level'"):
            Stricter()  # type: ignore[call-arg]


class TestConstructing:
    def test_classes_in_the_body_of_a_model_may_be_types_of_its_fields(self) -> None:
        made = Outer.model_validate({"inner": {"value": 1}, "many": [{"value": 2}]})
        assert (made.inner.value, made.many) == (1, [Outer.Inner(value=2)])

    def test_nested_dicts_become_models(self) -> None:
        choice = Choice(index=0, message={"role": "user"})  # type: ignore[arg-type]
        assert isinstance(choice.message, Message)
        assert Choice(index=0, message=Message(role="user")) == choice

    def test_unknown_arguments_are_kept(self) -> None:
        message: Any = Message(role="user", name="n")  # type: ignore[call-arg]
        assert message.name == "n"
        assert message.to_dict() == {"role": "user", "name": "n"}

    @pytest.mark.parametrize(
        ("values", "message"),
        [
            ({"index": 0}, "Choice needs 'message', which is missing at $"),
            ({}, "Choice needs 'index', 'message', which are missing at $"),
            ({"index": "x", "message": {"role": "user"}}, "expected int, got the string 'x' at $.index"),
            ({"index": 0, "message": {"role": 1}}, "expected Literal['user', 'assistant'], got 1 at $.message.role"),
            ({"index": 0, "message": [1]}, "expected Message, got an array at $.message"),
            ({"index": None, "message": {"role": "user"}}, "expected int, got null at $.index"),
            ({"index": {}, "message": {"role": "user"}}, "expected int, got an object at $.index"),
            ({"index": b"", "message": {"role": "user"}}, "expected int, got a value of type bytes at $.index"),
        ],
    )
    def test_wrong_values_are_refused_with_their_place(self, values: dict[str, Any], message: str) -> None:
        for make in (lambda: Choice(**values), lambda: Choice.model_validate(values)):
            with pytest.raises(ValueError, match=r"at \$") as caught:
                make()
            assert str(caught.value) == message

    def test_validation_takes_numbers_in_strings_unless_strict(self) -> None:
        data = {"index": "1", "message": {"role": "user"}}
        assert Choice.model_validate(data).index == 1
        with pytest.raises(DecodeError, match="expected int"):
            Choice.model_validate(data, strict=True)

    def test_validation_of_an_instance_gives_it_back(self, completion: Completion) -> None:
        assert Completion.model_validate(completion) is completion

    def test_validation_reads_attributes_if_asked(self) -> None:
        @dataclass
        class Row:
            role: str
            content: str

        assert Message.model_validate(Row("user", "x"), from_attributes=True) == Message(role="user", content="x")
        with pytest.raises(DecodeError, match="expected Message, got a value of type Row"):
            Message.model_validate(Row("user", "x"))

    def test_validation_may_forbid_or_drop_unknown_fields(self) -> None:
        assert Message.model_validate({"role": "user", "x": 1}, extra="ignore").model_extra == {}
        with pytest.raises(DecodeError, match="Message has no fields 'x'"):
            Message.model_validate({"role": "user", "x": 1}, extra="forbid")

    def test_text_is_validated(self) -> None:
        assert Message.model_validate_json('{"role": "user"}') == Message.parse_raw(b'{"role": "user"}')
        with pytest.raises(NotJSONError):
            Message.model_validate_json("{")
        with pytest.raises(DecodeError, match="nested too deeply"):
            Message.model_validate_json('{"role": ' + "[" * 100_000 + "]" * 100_000 + "}")

    def test_construct_checks_nothing_but_builds_models(self) -> None:
        made = Completion.construct(id=3, choices=[{"index": "x", "message": {"odd": 1}}], new=[])
        assert (made.id, made.created) == (3, None)
        assert isinstance(made.choices[0], Choice)
        assert made.choices[0].message.model_extra == {"odd": 1}
        assert made.to_dict() == {"id": 3, "choices": [{"index": "x", "message": {"odd": 1}}], "new": []}

    def test_construct_with_fields_set(self) -> None:
        made = Message.model_construct({"role"}, role="user", content=None)
        assert made.model_fields_set == {"role"}

    def test_names_on_the_wire_and_in_python_are_both_taken(self) -> None:
        assert Defaults(wire="x") == Defaults(**{"on-the-wire": "x"})  # type: ignore[arg-type]
        assert json.loads(encode_json(Defaults(wire="x")))["on-the-wire"] == "x"

    def test_tags_are_accepted_and_checked(self) -> None:
        assert Tagged(name="x", type="thing") == Tagged(name="x")
        assert Tagged(name="x").type == "thing"
        assert Special(name="x").type == "special"
        with pytest.raises(DecodeError, match=r"expected 'thing', got 'other' at \$.type"):
            Tagged(name="x", type="other")  # type: ignore[arg-type]

    def test_tags_are_part_of_the_data(self) -> None:
        tagged = Tagged(name="x")
        assert tagged.model_fields_set == {"type", "name"}
        assert repr(tagged) == "Tagged(type='thing', name='x')"
        assert tagged.to_dict() == tagged.model_dump() == {"type": "thing", "name": "x"}

    def test_tags_can_be_changed_and_deleted(self) -> None:
        tagged: Any = Tagged(name="x")
        tagged.type = "new"
        assert (tagged.type, tagged.to_dict()) == ("new", {"type": "new", "name": "x"})
        assert tagged != Tagged(name="x")
        assert pickle.loads(pickle.dumps(tagged)) == copy.copy(tagged) == tagged
        del tagged.type
        assert (tagged.type, json.loads(encode_json(tagged))) == (None, {"name": "x"})


class TestWriting:
    def test_to_dict_is_what_was_sent(self, completion: Completion) -> None:
        assert completion.to_dict() == DATA
        assert completion.to_dict(exclude_unset=False)["usage"] is None
        assert "more" not in completion.to_dict(exclude_none=True)
        assert completion.to_dict(mode="json") == DATA

    def test_model_dump_has_all_fields(self, completion: Completion) -> None:
        dumped = completion.model_dump()
        assert dumped["usage"] is None
        assert dumped["choices"][0]["finish_reason"] is None
        assert completion.model_dump(exclude_unset=True) == DATA
        assert completion.dict() == dumped == dict(completion.model_dump(mode="json"))

    def test_json_text_is_what_the_dict_has(self, completion: Completion) -> None:
        assert json.loads(completion.to_json()) == DATA
        assert completion.to_json() == json.dumps(completion.to_dict(), indent=2)
        assert completion.to_json(indent=None) == encode_json(completion).decode()
        assert json.loads(completion.model_dump_json()) == completion.model_dump()
        assert json.loads(completion.json(indent=1)) == completion.model_dump()
        assert " " not in completion.model_dump_json()
        assert (
            Message(role="user", content="é")
            .model_dump_json(ensure_ascii=True, exclude_unset=True)
            .endswith('\\u00e9"}')
        )

    def test_names_on_the_wire_are_dumped_by_alias(self) -> None:
        defaults = Defaults(wire="x")
        assert "wire" in defaults.model_dump()
        assert "on-the-wire" in defaults.model_dump(by_alias=True)
        assert "on-the-wire" in defaults.to_dict()
        assert "wire" in defaults.to_dict(use_api_names=False)

    def test_defaults_can_be_left_out(self) -> None:
        assert Message(role="user", content=None).model_dump(exclude_defaults=True) == {"role": "user"}
        assert "level" not in Defaults(level=3).model_dump(exclude_defaults=True)

    @pytest.mark.parametrize(
        ("options", "expected"),
        [
            ({"include": {"id"}}, {"id": "c"}),
            ({"include": {"choices": {0: {"index"}}}}, {"choices": [{"index": 0}]}),
            ({"include": {"choices": {"__all__": {"index": True}}}}, {"choices": [{"index": 0}]}),
            ({"include": {"choices": {-1: {"index"}}}}, {"choices": [{"index": 0}]}),
            ({"include": {"choices": {1}}}, {"choices": []}),
            ({"include": {"choices": ...}, "exclude": {"choices": {0}}}, {"choices": []}),
            ({"include": {"choices": True}, "exclude": {"choices": {-1}}}, {"choices": []}),
            ({"exclude": {"choices", "usage", "more"}}, {"id": "c", "created": 1}),
            (
                {"exclude": {"choices": {"__all__": {"message": {"content"}, "finish_reason": True}}}},
                {**DATA, "usage": None, "choices": [
                    {"index": 0, "message": {"role": "assistant", "refusal": None}, "extra": {"a": [1]}}
                ]},
            ),
            ({"include": {"choices": {0: {"extra": {"a": {0}}}}}}, {"choices": [{"extra": {"a": [1]}}]}),
        ],
    )  # fmt: skip
    def test_a_dump_has_the_parts_that_the_options_choose(
        self, completion: Completion, options: dict[str, Any], expected: dict[str, Any]
    ) -> None:
        assert completion.model_dump(**options) == expected
        assert json.loads(completion.model_dump_json(**options)) == expected

    def test_json_mode_writes_other_types_as_pydantic_does(self) -> None:
        class Color(enum.Enum):
            RED = "red"

        @dataclass
        class Point:
            x: int

        class Plain(msgspec.Struct):
            y: int

        moment = datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
        message: Any = Message(role="user")
        message.values = [moment, moment.date(), uuid.UUID(int=1), Color.RED, b"ab", b"\xff", (1,), Point(1), Plain(2)]
        expected = [
            "2024-01-02T03:04:05Z", "2024-01-02", "00000000-0000-0000-0000-000000000001", "red", "ab", "/w==", [1],
            {"x": 1}, {"y": 2}
        ]  # fmt: skip
        assert message.model_dump(mode="json")["values"] == expected
        assert message.model_dump()["values"][:7] == message.values[:7]
        message.values = [1j]
        assert message.model_dump(mode="json", fallback=str)["values"] == ["1j"]
        with pytest.raises(TypeError, match="cannot write a complex as JSON"):
            message.model_dump(mode="json")


class TestPython:
    def test_equality_needs_the_same_class_and_values(self, completion: Completion) -> None:
        other = Completion.model_validate(DATA)
        assert completion == other
        assert Message(role="user", content=None) == Message(role="user")
        other.choices[0].message.content = "other"
        assert completion != other
        assert completion != Completion.model_validate({**DATA, "more": 1})
        assert completion != Completion.model_validate({k: v for k, v in DATA.items() if k != "more"})
        assert completion != DATA
        assert Tagged(name="x") != Special(name="x")

    def test_models_are_not_hashable(self, completion: Completion) -> None:
        with pytest.raises(TypeError, match="unhashable type: 'Completion'"):
            hash(completion)

    def test_repr_shows_all_fields(self) -> None:
        message: Any = Message(role="user")
        message.new = 1
        assert repr(message) == str(message) == "Message(role='user', content=None, refusal=None, new=1)"
        assert list(message.__rich_repr__()) == list(message) == [
            ("role", "user"), ("content", None), ("refusal", None), ("new", 1)
        ]  # fmt: skip

    def test_patterns_match(self, completion: Completion) -> None:
        match completion:
            case Completion(choices=[Choice(message=Message(content=str(text)))], usage=None):
                assert text == "hi"
            case _:
                pytest.fail("no pattern matched")
        match Tagged(name="x"):
            case Tagged(type="thing", name=name):
                assert name == "x"

    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_an_unpickled_model_equals_the_original(self, completion: Completion, protocol: int) -> None:
        for original in (completion, decode_json(Completion, json.dumps(DATA).encode()), Tagged(name="x")):
            again = pickle.loads(pickle.dumps(original, protocol))
            assert again == original
            assert again.to_dict() == original.to_dict()
            assert isinstance(again, type(original).__model_public__)

    def test_only_a_deep_copy_copies_what_a_model_contains(self, completion: Completion) -> None:
        shallow, deep = completion.model_copy(), completion.copy(deep=True)
        assert shallow == deep == completion
        assert shallow.choices is completion.choices
        assert deep.choices[0] is not completion.choices[0]
        updated = completion.model_copy(update={"id": "d", "new": 1})
        assert (updated.id, updated.model_extra) == ("d", {"more": None, "new": 1})
        assert completion.id == "c"

    def test_deep_copies_keep_shared_objects_shared(self) -> None:
        message = Message(role="user")
        first, second = copy.deepcopy([message, message])
        assert first is second
        assert first is not message

    def test_loose_copies_do_not_share_extras(self) -> None:
        message: Any = Message(role="user")
        message.note = [1]
        shallow, deep = copy.copy(message), copy.deepcopy(message)
        shallow.other = 1
        deep.note.append(2)
        assert message.model_extra == {"note": [1]}
        assert shallow.__replace__(note=3).note == 3

    def test_values_too_deep_for_the_stack_are_refused(self) -> None:
        class Nested(Model):
            inner: Nested | None = None

        value: dict[str, Any] = {}
        for _ in range(5_000):
            value = {"inner": value, "new": 1}
        with pytest.raises(DecodeError, match="nested too deeply"):
            Nested.model_validate(value)

    def test_names_of_pydantics_first_version_are_there(self, completion: Completion) -> None:
        assert Completion.parse_obj(DATA) == completion
        assert completion.copy(update={"id": "d"}) == completion.model_copy(update={"id": "d"})

    def test_a_copy_can_be_changed(self, completion: Completion) -> None:
        assert completion.__replace__(id="d").id == "d"

    def test_the_base_class_has_two_names(self) -> None:
        assert BaseModel is Model
        assert isinstance(UnknownVariant.construct(a=1), Model)

    def test_annotations_stay_as_written(self) -> None:
        decode_json(Completion, json.dumps(DATA).encode())
        assert Completion.__annotations__["choices"] == "list[Choice]"

    def test_an_annotation_that_does_not_exist_is_named(self) -> None:
        class Broken(Model):
            x: Nowhere  # type: ignore[name-defined]  # noqa: F821

        with pytest.raises(TypeError, match=r"cannot evaluate the annotations of .*Broken: name 'Nowhere'"):
            decode_json(Broken, b"{}")
