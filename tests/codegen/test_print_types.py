"""Types of small surfaces: what is printed, what of it is shared, and that it works once it is imported."""

from __future__ import annotations

import json
import sys
import textwrap
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from openai_core._codegen.print_types import print_types
from openai_core._codegen.surface import (
    Alias,
    Definition,
    DictOf,
    Field,
    Imported,
    ListOf,
    LiteralOf,
    Method,
    Package,
    Plain,
    Ref,
    RequestDict,
    Resource,
    Struct,
    Surface,
    TypeExpr,
    TypeModule,
    UnionOf,
)
from openai_core._codegen.table import TableError
from openai_core._codegen.wording import Wording
from openai_core.model.decoding import decoder_for

Load: TypeAlias = Callable[[Surface], Callable[[str], ModuleType]]
STR, INT, NONE, ANY, BOOL = Plain("str"), Plain("int"), Plain("None"), Plain("object"), Plain("bool")


def surface(
    modules: dict[str, list[Definition]], *exports: dict[str, str] | Package, resources: tuple[Resource, ...] = ()
) -> Surface:
    """A surface of these modules; the exports are those of `types` itself, or packages."""
    packages = tuple(one if isinstance(one, Package) else Package("", one) for one in exports) or (Package("", {}),)
    made = tuple(TypeModule(path, tuple(definitions), "") for path, definitions in modules.items())
    return Surface(made, packages, resources)


def required(name: str, made: TypeExpr, **more: Any) -> Field:
    return Field(name, made, True, **more)


def optional(name: str, made: TypeExpr, **more: Any) -> Field:
    return Field(name, made, False, **more)


def kind(value: str) -> Field:
    return required("type", LiteralOf((value,)))


def printed(made: Surface, **words: dict[str, str]) -> dict[str, str]:
    """The files of a surface by their paths, with these docstrings and no others written."""
    data = {"packages": {".": "Types."}} | words
    return {str(path): text for path, text in print_types(made, Wording(made, data)).items()}


def body(made: Surface, path: str, **words: dict[str, str]) -> str:
    """What stands below `__all__` in a printed module."""
    text = printed(made, **words)[path]
    return text.partition("__all__ = ")[2].partition("]\n")[2].strip()


def lines(text: str) -> str:
    return textwrap.dedent(text).strip()


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Load]:
    """Write a surface's types into a package of their own, and import from there."""
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    root = tmp_path / "printed_types_of_a_test"
    root.mkdir()
    for beside in ("lazy", "model", "sentinels", "type_modules"):
        (root / f"{beside}.py").write_text(f"from openai_core.{beside} import *\n")

    def load_module(module: str) -> ModuleType:
        return import_module(f"{root.name}.types.{module}".rstrip("."))

    def write(made: Surface) -> Callable[[str], ModuleType]:
        for path, text in printed(made).items():
            file = root / "types" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return load_module

    yield write
    for name in [name for name in sys.modules if name.partition(".")[0] == root.name]:
        del sys.modules[name]


# Structs


def test_a_struct_is_a_module_with_its_imports_and_what_it_offers() -> None:
    part = Struct("Part", (required("text", STR), optional("index", UnionOf((INT, NONE)), doc="From 0.")))
    thing = Struct("BigThing", (required("parts", ListOf(Ref("big_thing", "Part"))), required("notes", DictOf(STR))))
    made = surface({"big_thing": [part, thing]}, {"BigThing": "big_thing"})
    assert printed(made, types={"BigThing": "A thing of parts."})["big_thing.py"] == textwrap.dedent('''\
        """The struct `BigThing` and its parts."""

        from __future__ import annotations

        from ..model import Model

        __all__ = ["BigThing", "Part"]


        class Part(Model):
            text: str
            index: int | None = None
            """From 0."""


        class BigThing(Model):
            """A thing of parts."""

            parts: list[Part]
            notes: dict[str, str]
        ''')


def test_a_field_of_another_name_in_json_says_both() -> None:
    made = surface(
        {"key": [Struct("Key", (required("schema_", STR, wire="schema"), optional("by", STR, wire="of.by")))]}
    )
    assert body(made, "key.py") == lines("""
        class Key(Model):
            schema_: str = field(name="schema")
            by: str = field(default=None, name="of.by")
    """)


def test_a_field_called_like_a_builtin_does_not_hide_it() -> None:
    made = surface({"note": [Struct("Note", (required("object", LiteralOf(("note",))), required("data", ANY)))]})
    text = printed(made)["note.py"]
    assert "import builtins\n" in text
    assert "data: builtins.object\n" in text


def test_a_struct_without_fields_is_a_class_all_the_same(load: Load) -> None:
    load_module = load(surface({"nothing": [Struct("Nothing", ())]}))
    assert load_module("nothing").Nothing().to_dict() == {}


def test_a_type_called_model_derives_from_the_base_by_its_other_name(load: Load) -> None:
    made = surface({"model": [Struct("Model", (required("id", STR),))]}, {"Model": "model"})
    assert "class Model(BaseModel):" in printed(made)["model.py"]
    assert load(made)("model").Model(id="m").id == "m"


def test_a_derived_struct_has_what_it_adds_and_says_what_it_replaces(load: Load) -> None:
    base = Struct("Base", (required("id", STR), optional("note", UnionOf((STR, NONE)))))
    made = surface({"base": [base], "more": [Struct("More", (required("note", STR),), (Ref("base", "Base"),))]})
    assert body(made, "more.py") == lines("""
        class More(Base):
            note: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    """)
    assert decoded(load(made)("more"), "More", id="a", note="b").to_dict() == {"id": "a", "note": "b"}


# Unions


def decoded(module: ModuleType, name: str, /, **value: Any) -> Any:
    """A value of a printed type, decoded in strict mode."""
    return decoder_for(getattr(module, name), strict=True)(json.dumps(value).encode())


def test_a_field_of_one_value_tells_the_members_of_a_union_apart(load: Load) -> None:
    cat, dog = Struct("Cat", (kind("cat"), required("lives", INT))), Struct("Dog", (kind("dog"), required("name", STR)))
    made = surface({"pet": [cat, dog, Alias("Pet", UnionOf((Ref("pet", "Cat"), Ref("pet", "Dog"))))]})
    assert body(made, "pet.py").startswith(
        lines("""
            class Cat(Model, tag_field="type", tag="cat"):
                type: Literal["cat"] = "cat"
                lives: int
        """)
    )
    pets = load(made)("pet")
    assert type(decoded(pets, "Pet", type="cat", lives=9)) is pets.Cat
    assert type(decoded(pets, "Pet", type="dog", name="Rex")) is pets.Dog


def test_the_tag_of_a_derived_struct_is_its_bases(load: Load) -> None:
    a, b = Struct("A", (kind("a"),)), Struct("B", (kind("b"),))
    more = Struct("MoreOfA", (required("n", INT),), (Ref("a", "A"),))
    union = Alias("Any", UnionOf((Ref("either", "MoreOfA"), Ref("either", "B"))))
    made = surface({"a": [a], "either": [more, b, union]})
    assert 'class A(Model, tag_field="type", tag="a"):' in printed(made)["a.py"]
    assert "class MoreOfA(A):" in printed(made)["either.py"]
    module = load(made)("either")
    assert type(decoded(module, "Any", type="a", n=1)) is module.MoreOfA


def test_a_member_with_several_values_has_no_tag_and_is_found_by_each(load: Load) -> None:
    compare = Struct("Compare", (required("type", LiteralOf(("eq", "ne"))), required("key", STR)))
    join = Struct("Join", (kind("and"), required("of", ListOf(STR))))
    made = surface(
        {"filter": [compare, join, Alias("Any", UnionOf((Ref("filter", "Compare"), Ref("filter", "Join"))))]}
    )
    assert "class Compare(Model):" in printed(made)["filter.py"]
    assert 'class Join(Model, tag_field="type", tag="and"):' in printed(made)["filter.py"]
    module = load(made)("filter")
    assert {type(decoded(module, "Any", type=value, key="k")) for value in ("eq", "ne")} == {module.Compare}
    assert type(decoded(module, "Any", type="and", of=[])) is module.Join


def test_members_that_share_a_value_leave_the_others_theirs(load: Load) -> None:
    mine, yours = kind("message"), required("from_me", LiteralOf((True,)))
    structs = [
        Struct("Mine", (mine, yours)),
        Struct("Yours", (kind("message"), required("by", STR))),
        Struct("Call", (kind("call"),)),
    ]
    made = surface({"item": [*structs, Alias("Item", UnionOf(tuple(Ref("item", one.name) for one in structs)))]})
    assert printed(made)["item.py"].count('tag="message"') == 2
    module = load(made)("item")
    assert type(decoded(module, "Item", type="message", by="you")) is module.Yours
    assert type(decoded(module, "Item", type="message", from_me=True)) is module.Mine
    assert type(decoded(module, "Item", type="call")) is module.Call


def test_the_field_that_tells_most_members_apart_is_the_tag() -> None:
    size = required("size", LiteralOf(("big", "small", "tiny")))
    structs = [Struct(name, (required("event", LiteralOf((name.lower(),))), size)) for name in ("Begin", "End")]
    made = surface({"event": [*structs, Alias("Any", UnionOf(tuple(Ref("event", one.name) for one in structs)))]})
    assert 'class End(Model, tag_field="event", tag="end"):' in printed(made)["event.py"]


def test_members_that_nothing_tells_apart_have_no_tags_and_are_found_by_their_fields(load: Load) -> None:
    one, two = Struct("One", (required("a", STR),)), Struct("Two", (required("b", STR),))
    made = surface({"any": [one, two, Alias("Any", UnionOf((Ref("any", "One"), Ref("any", "Two"))))]})
    assert "tag" not in printed(made)["any.py"]
    module = load(made)("any")
    assert type(decoded(module, "Any", b="x")) is module.Two


def test_a_struct_outside_of_unions_keeps_its_literal_as_a_field() -> None:
    assert body(surface({"a": [Struct("A", (kind("a"),))]}), "a.py") == lines("""
        class A(Model):
            type: Literal["a"]
    """)


# Requests


def test_keys_of_a_request_dict_are_required_where_not_all_are() -> None:
    mixed = RequestDict("Mixed", (required("id", STR), optional("ids", ListOf(STR)), optional("notes", DictOf(INT))))
    made = surface({"mixed_param": [RequestDict("Whole", (required("id", STR),)), mixed]})
    assert body(made, "mixed_param.py") == lines("""
        class Whole(TypedDict):
            id: str


        class Mixed(TypedDict, total=False):
            id: Required[str]
            ids: Sequence[str]
            notes: Mapping[str, int]
    """)


def test_parameters_of_a_method_may_be_omitted_where_they_are_optional() -> None:
    fields = (required("model", STR), optional("n", INT), optional("stop", UnionOf((STR, NONE))))
    made = surface({"thing_create_params": [RequestDict("ThingCreateParams", fields, call=True)]}, resources=things())
    text = printed(made)["thing_create_params.py"]
    assert text.startswith('"""Parameters of `things.create()`."""\n')
    assert "from ..sentinels import Omit\n" in text
    assert body(made, "thing_create_params.py") == lines('''
        class ThingCreateParams(TypedDict, total=False):
            """Parameters of `client.things.create()`."""

            model: Required[str]
            n: int | Omit
            stop: str | Omit | None
    ''')


def things() -> tuple[Resource, ...]:
    """A resource with one method, which answers with `Thing`."""
    params = Ref("thing_create_params", "ThingCreateParams")
    create = Method("create", "POST", "/things", Ref("thing", "Thing"), params=params)
    return (Resource("things", "Things", "things", (create,)),)


def test_keys_that_are_keywords_of_python_stand_in_a_class_above() -> None:
    keyword = Field("async_", BOOL, False, "async")
    tool = RequestDict("ToolParam", (required("name", STR), keyword))
    assert body(surface({"tool_param": [tool]}), "tool_param.py") == lines(
        """
        _ToolParamKeywords = TypedDict("_ToolParamKeywords", {"async": bool}, total=False)


        class ToolParam(_ToolParamKeywords, total=False):
            name: Required[str]
        """
    )


def test_a_module_tells_which_files_it_comes_from() -> None:
    thing = TypeModule("thing", (Struct("Thing", (required("id", STR),)),), "", ("openapi.json", "overlays/x.json"))
    first = printed(Surface((thing,), (Package("", {}),), ()))["thing.py"].partition("\n")[0]
    assert first == "# Described in overlays/x.json and openapi.json."


def test_an_answer_called_like_a_request_is_an_answer() -> None:
    """The lists in its aliases are lists."""
    names = Alias("Names", UnionOf((ListOf(STR), INT)))
    item = Struct("ItemParam", (required("names", Ref("item_param", "Names")),))
    made = surface({"item_param": [item, names]})
    assert "Names: TypeAlias = list[str] | int" in body(made, "item_param.py")


def test_a_list_with_a_name_is_made_as_a_list_and_taken_as_any_sequence() -> None:
    tag = RequestDict("Tag", (required("id", STR),))
    tags = Alias("TagsParam", ListOf(Ref("tags_param", "Tag")))
    tagged = RequestDict("TaggedParam", (required("tags", Ref("tags_param", "TagsParam")),))
    made = surface({"tags_param": [tag, tags], "tagged_param": [tagged]})
    assert "TagsParam: TypeAlias = list[Tag]" in printed(made)["tags_param.py"]
    assert "    tags: Sequence[Tag]\n" in printed(made)["tagged_param.py"]


# Names


def test_a_name_of_another_module_is_offered_as_it_is_or_under_its_second_name(load: Load) -> None:
    new = Struct("NewName", (required("id", STR),))
    again: list[Definition] = [Imported("NewName", "new"), Imported("OldName", "new", "NewName")]
    load_module = load(surface({"new": [new], "old": again}))
    old = load_module("old")
    assert sorted(old.__all__) == ["NewName", "OldName"]
    assert old.OldName is old.NewName is load_module("new").NewName


def test_two_things_of_one_name_in_a_module_are_refused() -> None:
    own, other = Struct("Part", (required("a", STR),)), Struct("Part", (required("b", STR),))
    whole = Struct("Whole", (required("own", Ref("whole", "Part")), required("other", Ref("part", "Part"))))
    with pytest.raises(TableError, match="whole needs two types called Part"):
        printed(surface({"part": [other], "whole": [own, whole]}))


def test_modules_of_packages_import_from_each_other(load: Load) -> None:
    made = surface(
        {
            "shared.unit": [Struct("Unit", (required("id", STR),))],
            "deep.down.whole": [Struct("Whole", (required("unit", Ref("shared.unit", "Unit")),))],
        },
        Package("", {}, ("deep", "shared")),
        Package("shared", {"Unit": "shared.unit"}),
        Package("deep", {}, ("down",)),
        Package("deep.down", {"Whole": "deep.down.whole"}),
    )
    assert "from ...shared.unit import Unit\n" in printed(made)["deep/down/whole.py"]
    load_module = load(made)
    whole = decoded(load_module("deep.down"), "Whole", unit={"id": "u"})
    assert type(whole.unit) is load_module("shared").Unit


def test_a_package_imports_its_names_when_they_are_asked_for(load: Load) -> None:
    made = surface({"unit": [Struct("Unit", ())]}, Package("", {"Unit": "unit"}, ("deep",)), Package("deep", {}))
    assert printed(made)["__init__.py"] == textwrap.dedent('''\
        """Types."""

        from __future__ import annotations

        from typing import TYPE_CHECKING

        from ..lazy import lazy_exports
        from ..type_modules import find_by_type

        if TYPE_CHECKING:
            from . import deep as deep
            from .unit import Unit

        __all__ = ["Unit"]

        _MODULES = {
            "Unit": "unit",
        }

        if not TYPE_CHECKING:
            __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
            find_by_type(__name__)
        ''')
    package = load(made)("")
    assert f"{package.__name__}.unit" not in sys.modules
    assert package.Unit is sys.modules[f"{package.__name__}.unit"].Unit


def test_modules_in_one_file_import_nothing_from_each_other(load: Load) -> None:
    begun, done = (
        Struct("BegunEvent", (kind("begun"),)),
        Struct("DoneEvent", (kind("done"), required("by", Ref("by", "By")))),
    )
    union = Alias("Event", UnionOf((Ref("begun_event", "BegunEvent"), Ref("done_event", "DoneEvent"))))
    holder = Struct("Holder", (required("last", Ref("done_event", "DoneEvent")), required("own", Ref("holder", "Own"))))
    made = surface(
        {
            "begun_event": [begun],
            "by": [Struct("By", (required("name", STR),)), Struct("Name", ())],
            "done_event": [done],
            "event": [union],
            "holder": [Struct("Own", ()), holder],
        },
        {"BegunEvent": "begun_event", "By": "by", "DoneEvent": "done_event", "Event": "event", "Holder": "holder"},
    )
    files = printed(made)
    assert set(files) == {"__init__.py", "by.py", "event.py", "holder.py"}
    assert files["event.py"].startswith('"""The union `Event` and its members."""')
    assert "from .by import By\n" in files["event.py"]
    assert '__all__ = ["BegunEvent", "DoneEvent", "Event"]' in files["event.py"]
    assert "from .event import DoneEvent\n" in files["holder.py"]
    assert '    "DoneEvent": "event",\n' in files["__init__.py"]
    load_module = load(made)
    assert load_module("").DoneEvent is load_module("done_event").DoneEvent is load_module("event").DoneEvent


# Sharing


def test_what_two_modules_of_a_package_nest_alike_is_defined_once(load: Load) -> None:
    modules: dict[str, list[Definition]] = {
        name.lower(): [
            Struct("Part", (required("id", STR),)),
            Struct(name, (required("p", Ref(name.lower(), "Part")),)),
        ]
        for name in ("First", "Second")
    }
    made = surface(modules, {"First": "first", "Second": "second"})
    assert "from .first import Part\n" in printed(made)["second.py"]
    load_module = load(made)
    assert load_module("second").Part is load_module("first").Part
    assert "Part" in load_module("second").__all__


def test_what_only_looks_alike_is_not_shared() -> None:
    one: list[Definition] = [Struct("Part", (required("id", STR, doc="At most 5 characters."),)), Struct("One", ())]
    two: list[Definition] = [Struct("Part", (required("id", STR),)), Struct("Two", ())]
    assert "class Part(Model):" in printed(surface({"one": one, "two": two}))["two.py"]


def test_modules_are_not_made_to_import_each_other(load: Load) -> None:
    part = Struct("Part", (required("id", STR),))
    modules: dict[str, list[Definition]] = {
        "a": [part, Struct("A", (required("b", Ref("b", "B")),))],
        "b": [part, Struct("B", (required("part", Ref("b", "Part")),))],
    }
    load_module = load(surface(modules))
    assert decoded(load_module("a"), "A", b={"part": {"id": "1"}}).b.part.id == "1"
    assert decoded(load_module("a"), "Part", id="2").id == "2"


# Docstrings


def doc_of(made: Surface, module: str, name: str, **words: dict[str, str]) -> str | None:
    (one,) = [one for one in {module.path: module for module in made.modules}[module].definitions if one.name == name]
    return Wording(made, dict(words)).of_type(module, one)


def test_an_exported_type_is_told_by_its_use() -> None:
    made = surface(
        {
            "thing": [Struct("Thing", (required("size", Ref("size", "Size")),))],
            "size": [Struct("Size", (required("width", INT),))],
            "size_param": [RequestDict("SizeParam", (required("width", INT),))],
            "cat": [Struct("Cat", (kind("cat"),), tag=("type", "cat"))],
            "dog": [Struct("Dog", (kind("dog"),), tag=("type", "dog"))],
            "pet": [Alias("Pet", UnionOf((Ref("cat", "Cat"), Ref("dog", "Dog"))))],
            "run_status": [Alias("RunStatus", LiteralOf(("on", "off")))],
        },
        {
            "Thing": "thing",
            "Size": "size",
            "SizeParam": "size_param",
            "Cat": "cat",
            "Dog": "dog",
            "Pet": "pet",
            "RunStatus": "run_status",
        },
        resources=things(),
    )
    assert doc_of(made, "thing", "Thing") == "The response of `client.things.create()`."
    assert doc_of(made, "size", "Size") == "The type of `size` in `Thing`."
    assert doc_of(made, "size_param", "SizeParam") == "Request form of `Size`."
    assert doc_of(made, "cat", "Cat") == "The `cat` variant of `Pet`."
    assert doc_of(made, "pet", "Pet") == "Any pet."
    assert doc_of(made, "run_status", "RunStatus") == "Known values of run status."


def test_what_is_nested_says_nothing_but_its_name() -> None:
    made = surface({"thing": [Struct("Part", ()), Struct("Thing", ())]}, {"Thing": "thing"})
    assert doc_of(made, "thing", "Part") is None
    assert doc_of(made, "thing", "Part", types={"Part": "Another's part."}) is None
    assert doc_of(made, "thing", "Part", types={"thing.Part": "A part."}) == "A part."


def test_a_type_of_which_only_the_name_is_known_needs_a_description() -> None:
    made = surface(
        {
            "colour": [Alias("Colour", LiteralOf(("red",)))],
            "held": [Struct("Held", ())],
            "thing": [Struct("Thing", ())],
        },
        {"Colour": "colour", "Held": "held", "Thing": "thing"},
        resources=(Resource("things", "Things", "things", (Method("get", "GET", "/", Ref("held", "Held")),)),),
    )

    def printed(**types: str) -> dict[str, str]:
        wording = Wording(made, {"packages": {".": "Types."}, "types": types}, is_complete=True)
        return {str(path): text for path, text in print_types(made, wording).items()}

    with pytest.raises(TableError, match=r"types without a description in wording\.toml: colour\.Colour$"):
        printed(Thing="What there is.")
    files = printed(Thing="What there is.", Colour="What one sees of it.")
    assert '"""What one sees of it."""' in files["colour.py"]
    assert '"""The response of `client.things.get()`."""' in files["held.py"]


def test_the_words_on_an_answer_hold_for_its_request_form() -> None:
    made = surface(
        {"thing": [Struct("Thing", ())], "thing_param": [RequestDict("ThingParam", (required("of", STR),))]},
        {"Thing": "thing", "ThingParam": "thing_param"},
    )
    assert '"""What there is."""' in body(made, "thing_param.py", types={"Thing": "What there is."})
    assert '"""Request form of `Thing`."""' in body(made, "thing_param.py")


def test_the_words_on_a_type_hold_for_its_preview() -> None:
    made = surface(
        {"beta.beta_tool": [Struct("BetaTool", (optional("size", INT),))]},
        Package("", {}, ("beta",)),
        Package("beta", {"BetaTool": "beta.beta_tool"}),
    )
    assert doc_of(made, "beta.beta_tool", "BetaTool", types={"Tool": "A tool."}) == "A tool."
    assert "Pixels." in printed(made, fields={"Tool.size": "Pixels."})["beta/beta_tool.py"]


def test_words_of_one_module_are_not_those_of_another() -> None:
    made = surface(
        {"a": [Struct("A", (required("n", INT, doc="At least 1."),))], "b": [Struct("B", (required("n", INT),))]}
    )
    files = printed(made, fields={"a.A.n": "1 or 2."})
    assert '"""1 or 2."""' in files["a.py"]
    assert '"""1 or 2."""' not in files["b.py"]


@pytest.mark.parametrize(
    "words",
    [
        {"types": {"Gone": "Not there."}},
        {"fields": {"Thing.gone": "Not there."}},
        {"fields": {"Thing.n": "At least 1."}},
        {"types": {"Thing": "A thing."}},
        {"packages": {".": "Types.", "gone": "Not there."}},
    ],
    ids=["type", "field", "field-says-so-anyway", "type-says-so-anyway", "package"],
)
def test_words_that_change_nothing_are_refused(words: dict[str, dict[str, str]]) -> None:
    made = surface({"thing": [Struct("Thing", (required("n", INT, doc="At least 1."),))]}, {"Thing": "thing"})
    with pytest.raises(TableError, match="changes nothing"):
        printed(made, **words)
