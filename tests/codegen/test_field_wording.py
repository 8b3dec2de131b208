"""What is said of fields: by hand for their owner or their name, else by a sentence made of what is known."""

from __future__ import annotations

import ast
import re
from itertools import pairwise
from pathlib import Path

import pytest

import openai_core
from openai_core._codegen.field_sentences import as_words, constant, kind_of, sentence
from openai_core._codegen.field_wording import FieldWording
from openai_core._codegen.owner_nouns import noun_of
from openai_core._codegen.surface import (
    DictOf,
    Field,
    ListOf,
    LiteralOf,
    Package,
    Plain,
    Ref,
    RequestDict,
    Struct,
    Surface,
    TypeExpr,
    TypeModule,
    UnionOf,
)
from openai_core._codegen.table import TableError
from openai_core._codegen.wording import Wording

STR, INT, BOOL, NONE = Plain("str"), Plain("int"), Plain("bool"), Plain("None")


def field(name: str, made: TypeExpr = STR, **more: str) -> Field:
    return Field(name, made, True, **more)


def struct(name: str, *fields: Field) -> Struct:
    return Struct(name, fields)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (field("file_id"), "The id of the file."),
        (field("vector_store_ids", ListOf(STR)), "The ids of the vector stores."),
        (field("parked_at", INT), "When the car was parked, in Unix seconds."),
        (field("parked_at"), "When the car was parked."),
        (field("retry_count", INT), "The number of retries."),
        (field("num_wheels", INT), "The number of wheels."),
        (field("max_wheels", INT), "The most wheels."),
        (field("min_wheels", INT), "The fewest wheels."),
        (field("pause_ms", INT), "The pause, in milliseconds."),
        (field("pause_seconds", INT), "The pause, in seconds."),
        (field("trunk_bytes", INT), "The trunk, in bytes."),
        (field("trunk_bytes"), "The trunk bytes."),
        (field("picture_url"), "The URL of the picture."),
        (field("kms_key_name"), "The name of the KMS key."),
        (field("input_tokens", INT), "The number of input tokens."),
        (field("parked", BOOL), "Whether the car is parked."),
        (field("type", LiteralOf(("car",))), 'Always `"car"`.'),
        (field("open", UnionOf((LiteralOf((False,)), NONE))), "Always `False`."),
        (field("key_created", wire="key.created"), "What an event `key.created` tells."),
        (field("colour"), "The colour."),
    ],
)
def test_a_sentence_is_made_of_name_and_type(given: Field, said: str) -> None:
    assert sentence(given, "the car") == said


def test_values_have_kinds() -> None:
    assert [kind_of(one) for one in (STR, INT, Plain("float"), BOOL)] == ["text", "number", "number", "bool"]
    assert [kind_of(one) for one in (ListOf(STR), DictOf(STR), Ref("m", "N"))] == ["list", "object", "object"]
    assert kind_of(UnionOf((LiteralOf(("a", "b")), NONE))) == "choice"
    assert kind_of(UnionOf((STR, ListOf(STR)))) is None
    assert (constant(LiteralOf(("a", "b"))), constant(STR)) == (None, None)
    assert as_words("fine_tuning_job") == "fine-tuning job"


@pytest.mark.parametrize(
    ("module", "owner", "noun"),
    [
        ("a", struct("VectorStoreFile", field("object", LiteralOf(("vector_store.file",)))), "file"),
        ("a", struct("FileDeleted", field("object", LiteralOf(("file.deleted",)))), "deleted file"),
        ("a", struct("ThingList", field("object", LiteralOf(("list",)))), "thing"),
        ("a", struct("ResponseWebSearchCall", field("type", LiteralOf(("search_call",)))), "search call"),
        ("a", struct("ResponseCreatedEvent"), "event"),
        ("webhooks.fine_tuning_job_failed_webhook_event", struct("Data"), "fine-tuning job"),
        ("a", struct("BetaMcpTool"), "MCP tool"),
        ("a", struct("AgentInputMessageItem"), "input message"),
        ("a", struct("ToolWebSearchFilterDomainList"), "filter domain"),
        ("a", RequestDict("VectorStoreCreateParams", (), call=True), "vector store"),
        ("a", RequestDict("CompletionCreateParamsNonStreaming", (), call=True), "completion"),
    ],
)
def test_an_owner_is_described_by_its_noun(module: str, owner: Struct | RequestDict, noun: str) -> None:
    assert noun_of(module, owner) == noun


WORDS = {
    "names": {
        "id": "The id of {it}.",
        "made_at": "When {it} was made{unix}.",
        "size": "How large.",
        "size:list": "All sizes.",
    },
    "requests": {"size": "How large it is to be."},
    "fields": {"Car.colour": "What meets the eye.", "shop.*.price": "In euros."},
    "owners": {"*Van.size": "How much {it} carries.", "*.doors*": "How many doors there are.", "*Van.doors": "Unread."},
    "nouns": {"Car": "fine car"},
}


def test_written_sentences_go_before_made_ones() -> None:
    words = FieldWording(WORDS)
    car, params = struct("Car"), RequestDict("CarParam", ())

    def said(given: Field, owner: Struct | RequestDict = car, module: str = "car") -> str:
        return words.of_field(module, owner, given)

    assert said(field("id")) == "The id of the fine car."
    assert said(field("made_at", INT)) == "When the fine car was made, in Unix seconds."
    assert said(field("made_at")) == "When the fine car was made."
    assert (said(field("size")), said(field("size", ListOf(STR)))) == ("How large.", "All sizes.")
    assert said(field("size"), params) == "How large it is to be."
    assert said(field("colour")) == said(field("colour"), params, "car_param") == "What meets the eye."
    assert said(field("price"), module="shop.car") == "In euros."
    assert said(field("price")) == "The price."
    van = struct("PostVan")
    assert (
        said(field("size"), van)
        == said(field("size"), RequestDict("PostVanParam", ()))
        == "How much the post van carries."
    )
    assert said(field("size", ListOf(STR)), van) == "All sizes.", "a row for the kind of value says more"
    assert said(field("doors"), van) == "How many doors there are.", "the first pattern that matches"
    assert said(field("type", LiteralOf(("car",)))) == 'Always `"car"`.'
    assert said(field("stream", LiteralOf((False,)))) == "Always `False`."
    assert said(field("stream", LiteralOf((True,)))).startswith("Always `True`: ")
    assert words.of_path_parameter("car_id") == "The id of the car."
    assert words.unused() == ["owners.*Van.doors"]


def test_a_sentence_that_nothing_needs_is_an_error() -> None:
    made = struct("Car", field("colour", doc="At most 9 characters."), field("made_at", INT, doc="Unix seconds."))
    surface = Surface((TypeModule("car", (made,), ""),), (Package("", {}),), ())
    words = Wording(surface, {}, FieldWording({"names": {"made_at": "When, in Unix seconds.", "wings": "None."}}))
    colour, made_at = made.fields
    assert words.of_field("car", made, colour) == "The colour. At most 9 characters."
    assert words.of_field("car", made, made_at) == "When, in Unix seconds."
    with pytest.raises(TableError, match=r"wording that changes nothing: names\.wings"):
        words.check()


# The sentences that are committed

_TYPES = Path(openai_core.__file__).parent / "types"
_NO_NOUNS = ("once", "periodic", "custom", "with references", "Python", "metadata", "file id", "wandb", "logs")
"""What a noun made of a name may be, and none may be."""


def committed() -> list[tuple[str, str]]:
    """Each field, and what its docstring says."""
    found: list[tuple[str, str]] = []
    for path in sorted(_TYPES.rglob("*.py")):
        for made in ast.parse(path.read_text(encoding="utf-8")).body:
            body = made.body if isinstance(made, ast.ClassDef) else []
            for line, said in pairwise(body):
                match line, said:
                    case ast.AnnAssign(target=ast.Name(name)), ast.Expr(value=ast.Constant(str(text))):
                        assert isinstance(made, ast.ClassDef)
                        found.append((f"{path.relative_to(_TYPES)}: {made.name}.{name}", text))
                    case _:
                        pass
    assert len(found) > 10_000
    return found


def test_no_sentence_has_a_word_twice_or_a_noun_that_is_none() -> None:
    nouns = "|".join(_NO_NOUNS)
    wrong = re.compile(rf"\b(\w+) \1\b|\b(?:of|with|for) (?:the|a) (?:{nouns})[.,;]")
    assert [(name, text) for name, text in committed() if wrong.search(text)] == []


def test_parameters_of_lists_say_what_is_left_out_not_what_is_stored() -> None:
    of_lists = [(name, text) for name, text in committed() if "ListParams" in name]
    assert len(of_lists) > 50
    assert [each for each in of_lists if re.search(r"to store|model to use|^A name for", each[1])] == []


def test_sentences_that_say_nothing_become_fewer() -> None:
    """Such as "The agent." of a field `agent`. The limits may only be lowered."""
    found = [text for _, text in committed() if re.fullmatch(r"The [a-z]+\.", text)]
    assert len(found) <= 31
    assert len(set(found)) <= 19
