"""Which modules of types share a file."""

from __future__ import annotations

from openai_core._codegen.surface import (
    Alias,
    Definition,
    Field,
    ListOf,
    LiteralOf,
    Method,
    Package,
    Plain,
    Ref,
    Resource,
    Struct,
    Surface,
    TypeExpr,
    TypeModule,
    UnionOf,
)
from openai_core._codegen.type_files import type_files

TEXT = Plain("str")


def struct(name: str, **fields: TypeExpr) -> Struct:
    return Struct(name, tuple(Field(field, made, True) for field, made in fields.items()))


def union(name: str, *members: str) -> Alias:
    return Alias(name, UnionOf(tuple(Ref(f"things.{member}", _class_name(member)) for member in members)))


def ref(module: str) -> Ref:
    return Ref(f"things.{module}", _class_name(module))


def files(
    modules: dict[str, Definition | list[Definition]],
    *,
    returns: str | None = None,
    hidden: frozenset[str] = frozenset(),
) -> dict[str, tuple[str, ...]]:
    """The files of modules in the package `things`, which exports everything but what is hidden."""
    made = {f"things.{path}": one if isinstance(one, list) else [one] for path, one in modules.items()}
    exports = {one.name: path for path, ones in made.items() for one in ones if one.name not in hidden}
    methods = () if returns is None else (Method("get", "GET", "/things", ref(returns)),)
    surface = Surface(
        tuple(TypeModule(path, tuple(ones), "") for path, ones in made.items()),
        (Package("", {}), Package("things", exports)),
        (Resource("things", "Things", "things", methods),),
    )
    return {
        path.removeprefix("things."): tuple(one.removeprefix("things.") for one in members)
        for path, members in type_files(surface).items()
    }


def _class_name(module: str) -> str:
    return module.title().replace("_", "")


def test_a_part_stands_with_what_it_is_a_part_of_and_before_it() -> None:
    made = files({"whole": struct("Whole", part=ListOf(ref("part"))), "part": struct("Part", text=TEXT)})
    assert made == {"whole": ("part", "whole")}


def test_parts_of_parts_stand_there_too() -> None:
    made = files(
        {
            "piece": struct("Piece", text=TEXT),
            "part": struct("Part", piece=ref("piece")),
            "whole": struct("Whole", part=ref("part")),
        }
    )
    assert made == {"whole": ("piece", "part", "whole")}


def test_what_two_use_keeps_its_file() -> None:
    """Each of the two is imported without the other."""
    users = {name: struct(name.title(), part=ref("part"), own=ref(f"{name}_own")) for name in ("one", "other")}
    own = {
        f"{name}_own": struct(f"{name.title()}Own", a=ref(f"{name}_a"), b=ref(f"{name}_b"), c=ref(f"{name}_c"))
        for name in users
    }
    ends = {f"{name}_{end}": struct(f"{name.title()}{end.upper()}", text=TEXT) for name in users for end in "abc"}
    made = files({**users, **own, **ends, "part": struct("Part", text=TEXT)})
    assert "part" not in {member for members in made.values() for member in members}
    assert set(made) == {"one", "other"}


def test_events_stand_with_their_union_and_nowhere_else() -> None:
    events = {f"{name}_event": struct(f"{name.title()}Event", text=TEXT) for name in ("begun", "done")}
    assert files({**events, "event": union("Event", *events)}) == {"event": ("begun_event", "done_event", "event")}
    assert files({**events, "holder": struct("Holder", last=ref("done_event"))}) == {}


def test_a_union_comes_before_another_user() -> None:
    made = files(
        {
            "a": struct("A", any=ListOf(ref("kind")), first=ref("one")),
            "kind": union("Kind", "one", "two"),
            "one": struct("One", text=TEXT),
            "two": struct("Two", text=TEXT),
        },
        returns="kind",
    )
    assert made == {"kind": ("one", "two", "kind")}


def test_what_a_method_names_keeps_its_file() -> None:
    whole_and_part: dict[str, Definition | list[Definition]] = {
        "whole": struct("Whole", part=ref("part")),
        "part": struct("Part", text=TEXT),
    }
    assert files(whole_and_part, returns="part") == {}


def test_a_module_with_a_type_that_its_package_does_not_offer_keeps_its_file() -> None:
    """Programs import such a type from there."""
    part: list[Definition] = [struct("Inner", text=TEXT), struct("Part", inner=Ref("things.part", "Inner"))]
    modules: dict[str, Definition | list[Definition]] = {"whole": struct("Whole", part=ref("part")), "part": part}
    assert files(modules, hidden=frozenset({"Inner"})) == {}
    assert files(modules) == {"whole": ("part", "whole")}


def test_modules_that_mean_different_things_by_one_name_have_files_of_their_own() -> None:
    def module(name: str, made: TypeExpr) -> list[Definition]:
        return [Alias("Kind", made), struct(name, kind=Ref(f"things.{name.lower()}", "Kind"))]

    part, whole = module("Part", LiteralOf(("a",))), module("Whole", LiteralOf(("b",)))
    whole.append(struct("More", part=ref("part")))
    made = files({"part": part, "whole": whole})
    assert made == {}


def test_files_do_not_import_each_other() -> None:
    """`part` cannot join `whole`, which imports `middle`, which imports `part`."""
    made = files(
        {
            "whole": struct("Whole", part=ref("part"), middle=ref("middle")),
            "middle": [struct("Middle", part=ref("part")), struct("Inner", text=TEXT)],
            "part": struct("Part", text=TEXT),
        },
        hidden=frozenset({"Inner"}),
    )
    assert made == {"middle": ("part", "middle")}
