"""From a document and a table to the surface: names, places, unions, parameters and answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from openai_core._codegen.document import Document, DocumentError, without_prose
from openai_core._codegen.generate import load
from openai_core._codegen.naming import class_name, module_name, python_name, singular
from openai_core._codegen.read import read
from openai_core._codegen.surface import (
    Alias,
    Definition,
    DictOf,
    Form,
    Imported,
    ListOf,
    LiteralOf,
    Method,
    PathParameter,
    Plain,
    Ref,
    RequestDict,
    Struct,
    Surface,
    TypeExpr,
    UnionOf,
)
from openai_core._codegen.table import Table, TableError

STR, INT, NONE = Plain("str"), Plain("int"), Plain("None")
TEXT = {"type": "string"}


def obj(**properties: Any) -> dict[str, Any]:
    """An object all of whose properties are required, but those whose names begin with `maybe_`."""
    required = [name for name in properties if not name.startswith("maybe_")]
    return {"type": "object", "properties": properties, "required": required}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def kind(value: str, **properties: Any) -> dict[str, Any]:
    return obj(type={"type": "string", "enum": [value]}, **properties)


def document(paths: dict[str, Any] | None = None, **schemas: Any) -> Document:
    return Document({"paths": paths or {}, "components": {"schemas": schemas}})


def answers(schema: dict[str, Any], **media: dict[str, Any]) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}} | {kind: {"schema": one} for kind, one in media.items()}
    return {"200": {"content": content}}


def takes(schema: dict[str, Any], media: str = "application/json") -> dict[str, Any]:
    return {"content": {media: {"schema": schema}}}


def surface_of(given: Document, **table: Any) -> Surface:
    return read(given, Table({"handwritten": {}, **table}))


def definition(surface: Surface, module: str, name: str) -> Definition:
    [found] = [one for part in surface.modules if part.path == module for one in part.definitions if one.name == name]
    return found


def struct(surface: Surface, module: str, name: str) -> Struct:
    found = definition(surface, module, name)
    assert isinstance(found, Struct)
    return found


def request(surface: Surface, module: str, name: str) -> RequestDict:
    found = definition(surface, module, name)
    assert isinstance(found, RequestDict)
    return found


def types_of(found: Struct | RequestDict) -> dict[str, TypeExpr]:
    return {field.name: field.type for field in found.fields}


def required_of(found: RequestDict) -> dict[str, bool]:
    return {field.name: field.required for field in found.fields}


def method(surface: Surface, resource: str, name: str) -> Method:
    [found] = [one for part in surface.resources if part.path == resource for one in part.methods if one.name == name]
    return found


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ("input_audio.done", "InputAudioDone"),
        ("organization.usage.costs", "OrganizationUsageCosts"),
        ("file_id", "FileID"),
        ("MCPToolFilter", "McpToolFilter"),
        ("URL citation", "URLCitation"),
        ("chatkit.task", "ChatKitTask"),
    ],
)
def test_class_names_are_in_capitals(given: str, made: str) -> None:
    assert class_name(given) == made


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ("ChatCompletionChunk", "chat_completion_chunk"),
        ("AdminAPIKey", "admin_api_key"),
        ("OAuthErrorCode", "oauth_error_code"),
        ("ChatKitThread", "chatkit_thread"),
        ("WebSocketConnectionOptions", "websocket_connection_options"),
    ],
)
def test_module_names_are_in_lower_case(given: str, made: str) -> None:
    assert module_name(given) == made


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ("choices", "choice"),
        ("queries", "query"),
        ("batches", "batch"),
        ("status", "status"),
        ("address", "address"),
        ("testing_criteria", "testing_criterion"),
    ],
)
def test_the_singular_of_a_word_is_found(given: str, made: str) -> None:
    assert singular(given) == made


def test_names_of_properties_become_names_of_python() -> None:
    assert python_name("api_key.created") == "api_key_created"
    assert python_name("from") == "from_"


def test_nested_objects_are_named_after_the_way_to_them() -> None:
    chat = obj(choices={"type": "array", "items": obj(logprobs=obj(tokens={"type": "array", "items": obj(text=TEXT)}))})
    surface = surface_of(document(Chat=chat), models={"chat": {"ChatCompletion": "Chat"}})
    assert types_of(struct(surface, "chat.chat_completion", "ChatCompletion")) == {
        "choices": ListOf(Ref("chat.chat_completion", "Choice"))
    }
    assert [one.name for one in surface.modules[0].definitions] == [
        "ChoiceLogprobsToken",
        "ChoiceLogprobs",
        "Choice",
        "ChatCompletion",
    ]


def test_members_of_a_union_are_named_after_what_tells_them_apart() -> None:
    union = {"oneOf": [kind("text", text=TEXT), kind("image.url", url=TEXT)], "discriminator": {"propertyName": "type"}}
    surface = surface_of(document(Part=union), models={"chat": {"ContentPart": "Part"}})
    assert definition(surface, "chat.content_part", "ContentPart") == Alias(
        "ContentPart", UnionOf((Ref("chat.content_part", "Text"), Ref("chat.content_part", "ImageURL")))
    )


def test_without_a_discriminator_members_are_named_by_title_or_component() -> None:
    union = {"anyOf": [{**kind("a"), "title": "First part"}, ref("SecondPart"), obj(id=TEXT), TEXT]}
    given = document(Thing=obj(part=union), SecondPart=kind("b"))
    surface = surface_of(given, models={".": {"Thing": "Thing"}})
    alias = definition(surface, "thing", "Part")
    assert isinstance(alias, Alias)
    assert isinstance(alias.type, UnionOf)
    assert alias.type.members == (
        Ref("thing", "PartFirstPart"),
        Ref("thing", "PartSecondPart"),
        Ref("thing", "PartID"),
        STR,
    )


def test_a_union_in_a_union_is_opened_unless_it_has_a_place() -> None:
    inner = {"anyOf": [{**obj(a=TEXT), "title": "A"}, {**obj(b=TEXT), "title": "B"}]}
    given = document(Outer={"anyOf": [ref("Inner"), {**obj(c=TEXT), "title": "C"}]}, Inner=inner)
    opened = surface_of(given, models={".": {"Outer": "Outer"}})
    assert [one.name for one in opened.modules[0].definitions] == ["A", "B", "C", "Outer"]
    placed = surface_of(given, models={".": {"Outer": "Outer", "Inner": "Inner"}})
    alias = definition(placed, "outer", "Outer")
    assert alias == Alias("Outer", UnionOf((Ref("inner", "Inner"), Ref("outer", "C"))))


def test_a_union_of_plain_types_needs_no_name() -> None:
    given = document(Thing=obj(stop={"anyOf": [TEXT, {"type": "array", "items": TEXT}, {"type": "null"}]}))
    surface = surface_of(given, models={".": {"Thing": "Thing"}})
    assert types_of(struct(surface, "thing", "Thing")) == {"stop": UnionOf((STR, ListOf(STR), NONE))}


@pytest.mark.parametrize(
    ("schema", "made"),
    [
        ({"type": "integer"}, INT),
        ({"type": ["integer", "null"]}, UnionOf((INT, NONE))),
        ({"type": "integer", "nullable": True}, UnionOf((INT, NONE))),
        ({"enum": ["a", None]}, UnionOf((LiteralOf(("a",)), NONE))),
        ({"const": "a"}, LiteralOf(("a",))),
        ({"type": "object"}, DictOf(Plain("object"))),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, DictOf(INT)),
        ({"type": "array"}, ListOf(Plain("object"))),
        ({}, Plain("object")),
        ({"allOf": [{"type": "integer"}, {"default": 3}]}, INT),
    ],
)
def test_schemas_become_types(schema: dict[str, Any], made: TypeExpr) -> None:
    surface = surface_of(document(Thing=obj(value=schema)), models={".": {"Thing": "Thing"}})
    assert types_of(struct(surface, "thing", "Thing")) == {"value": made}


def test_what_may_be_null_or_missing_reads_as_none() -> None:
    thing = obj(a={"type": ["string", "null"]}, b=TEXT, maybe_c=TEXT)
    surface = surface_of(document(Thing=thing), models={".": {"Thing": "Thing"}})
    found = struct(surface, "thing", "Thing")
    assert {field.name: field.required for field in found.fields} == {"a": False, "b": True, "maybe_c": False}
    assert types_of(found)["maybe_c"] == UnionOf((STR, NONE))


def test_a_placed_part_of_all_of_becomes_the_base() -> None:
    given = document(Base=obj(id=TEXT), More={"allOf": [ref("Base"), obj(value=TEXT)]})
    surface = surface_of(given, models={".": {"Base": "Base", "More": "More"}})
    more = struct(surface, "more", "More")
    assert more.bases == (Ref("base", "Base"),)
    assert [field.name for field in more.fields] == ["value"]


def test_requests_have_forms_of_their_own() -> None:
    paths = {"/things": {"post": {"requestBody": takes(obj(tool=ref("Tool"), grade=ref("Grade"))), "responses": {}}}}
    given = document(paths, Tool=obj(name=TEXT), Grade={"enum": ["low", "high"]}, Answer=obj(tool=ref("Tool")))
    surface = surface_of(
        given,
        models={".": {"Answer": "Answer", "Tool": "Tool"}, "shared": {"Grade": "Grade"}},
        methods={"things": {"create": "POST /things"}},
    )
    assert types_of(struct(surface, "answer", "Answer")) == {"tool": Ref("tool", "Tool")}
    params = request(surface, "thing_create_params", "ThingCreateParams")
    assert params.call
    assert types_of(params) == {"tool": Ref("tool_param", "ToolParam"), "grade": Ref("shared.grade", "Grade")}
    assert types_of(request(surface, "tool_param", "ToolParam")) == {"name": STR}


def test_schemas_may_name_their_types() -> None:
    """As those of overlays do: for answers, and otherwise for requests. What is nested follows."""
    part = {**obj(inner=obj(x=TEXT)), "x-python-name": "Piece", "x-python-request-name": "PieceGiven"}
    either = {"anyOf": [kind("a"), kind("b")], "x-python-name": "Choice"}
    paths = {"/things": {"post": {"requestBody": takes(obj(part=part, other=either)), "responses": {}}}}
    surface = surface_of(
        document(paths, Thing=obj(part=part)),
        models={".": {"Thing": "Thing"}},
        methods={"things": {"create": "POST /things"}},
    )
    assert types_of(struct(surface, "thing", "Thing")) == {"part": Ref("thing", "Piece")}
    assert types_of(struct(surface, "thing", "Piece")) == {"inner": Ref("thing", "PieceInner")}
    params = request(surface, "thing_create_params", "ThingCreateParams")
    assert types_of(params) == {
        "part": Ref("thing_create_params", "PieceGiven"),
        "other": Ref("thing_create_params", "Choice"),
    }


def test_members_of_a_union_may_be_of_answers_or_of_requests_alone() -> None:
    members = [ref("Both"), {**ref("Told"), "readOnly": True}, {**ref("Asked"), "writeOnly": True}]
    paths = {"/things": {"post": {"requestBody": takes(obj(one={"anyOf": members})), "responses": {}}}}
    surface = surface_of(
        document(paths, Both=kind("both"), Told=kind("told"), Asked=kind("asked"), Any={"anyOf": members}),
        models={".": {"Any": "Any"}},
        methods={"things": {"create": "POST /things"}},
    )
    answer = definition(surface, "any", "Any")
    assert isinstance(answer, Alias)
    assert answer.type == UnionOf((Ref("any", "Both"), Ref("any", "Told")))
    taken = definition(surface, "thing_create_params", "One")
    assert isinstance(taken, Alias)
    assert taken.type == UnionOf((Ref("thing_create_params", "OneBoth"), Ref("thing_create_params", "OneAsked")))


def test_a_body_of_one_of_several_objects_has_a_form_for_each() -> None:
    by_id, inline = kind("file_id", file_id=TEXT, path=TEXT), kind("inline", data=TEXT, maybe_path=TEXT)
    create = {
        "requestBody": takes({"anyOf": [{**by_id, "x-python-name": "ById"}, inline]}),
        "parameters": [{"name": "wait", "in": "query", "schema": {"type": "boolean"}}],
        "responses": answers(obj(id=TEXT)),
    }
    surface = surface_of(document({"/files": {"post": create}}), methods={"files": {"create": "POST /files"}})
    made = method(surface, "files", "create")
    module = "file_create_params"
    assert made.forms == (
        Form("FileID", Ref(module, "ById")),
        Form("Inline", Ref(module, "FileCreateParamsInline")),
    )
    assert made.params == Ref(module, "FileCreateParamsEither")
    assert made.query == ("wait",)
    assert required_of(request(surface, module, "ById")) == {"wait": False, "type": True, "file_id": True, "path": True}
    assert required_of(request(surface, module, "FileCreateParamsEither")) == {
        "wait": False,
        "type": True,
        "file_id": False,
        "path": False,
        "data": False,
        "maybe_path": False,
    }
    assert types_of(request(surface, module, "FileCreateParamsEither"))["type"] == LiteralOf(("file_id", "inline"))
    alias = definition(surface, module, "FileCreateParams")
    assert isinstance(alias, Alias)
    assert alias.type == UnionOf((Ref(module, "ById"), Ref(module, "FileCreateParamsInline")))


def test_an_operation_that_only_has_events_always_streams() -> None:
    events = {"get": {"responses": {"200": {"content": {"text/event-stream": {"schema": obj(delta=TEXT)}}}}}}
    surface = surface_of(document({"/events": events}), methods={"events": {"stream": "GET /events"}})
    made = method(surface, "events", "stream")
    assert (made.always_streams, made.accept, made.returns) == (True, "text/event-stream", None)


def test_a_header_that_is_an_option_of_every_call_is_no_parameter() -> None:
    header = {"name": "idempotency-key", "in": "header", "schema": TEXT}
    create = {"parameters": [header], "requestBody": takes(obj(name=TEXT)), "responses": {}}
    surface = surface_of(document({"/things": {"post": create}}), methods={"things": {"create": "POST /things"}})
    assert method(surface, "things", "create").header_parameters == ()
    assert types_of(request(surface, "thing_create_params", "ThingCreateParams")) == {"name": STR}


def test_modules_and_methods_know_the_files_that_they_come_from() -> None:
    given = document({"/things": {"get": {"responses": answers(ref("Thing"))}}}, Thing=obj(old=TEXT, new=TEXT))
    given.origins["#/components/schemas/Thing/properties/new"] = "today"
    surface = surface_of(given, models={".": {"Thing": "Thing"}}, methods={"things": {"list": "GET /things"}})
    (module,) = [one for one in surface.modules if one.path == "thing"]
    assert module.origins == ("openapi.json", "overlays/today.json")
    assert method(surface, "things", "list").origin == "openapi.json"


def test_the_table_may_call_things_otherwise() -> None:
    thing = obj(part=obj(schema=TEXT, x=TEXT))
    surface = surface_of(
        document(Thing=thing),
        models={".": {"Thing": "Thing"}},
        names={"thing": {"Part": "Piece"}},
        fields={"Piece.schema": "schema_"},
        aliases={"old.OldThing": "thing.Thing"},
        plain={"content.Content": "str"},
    )
    piece = struct(surface, "thing", "Piece")
    assert [(field.name, field.wire) for field in piece.fields] == [("schema_", "schema"), ("x", None)]
    assert definition(surface, "old", "OldThing") == Imported("OldThing", "thing", "Thing")
    assert definition(surface, "content", "Content") == Alias("Content", STR)


def test_a_type_within_a_module_need_not_be_offered() -> None:
    row = {"schema": "Part", "module": "thing", "exported": False}
    given = document(Thing=obj(part=ref("Part")), Part=obj(x=TEXT))
    surface = surface_of(given, models={".": {"Thing": "Thing", "Part": row}})
    assert types_of(struct(surface, "thing", "Thing")) == {"part": Ref("thing", "Part")}
    (package,) = surface.packages
    assert package.exports == {"Thing": "thing"}


def test_rows_that_change_nothing_are_an_error() -> None:
    with pytest.raises(TableError, match=r"names\.thing\.Other.*fields\.nothing"):
        surface_of(
            document(Thing=obj(id=TEXT)),
            models={".": {"Thing": "Thing"}},
            names={"thing": {"Other": "Another"}},
            fields={"nothing": "something"},
        )


def test_rows_that_the_document_knows_nothing_of_are_an_error() -> None:
    with pytest.raises(DocumentError, match="Gone"):
        surface_of(document(), models={".": {"Thing": "Gone"}})
    with pytest.raises(DocumentError, match=r"POST /gone.*things\.create"):
        surface_of(document(), methods={"things": {"create": "POST /gone"}})


def test_one_name_for_two_things_is_an_error() -> None:
    union = {"anyOf": [{**obj(a=TEXT), "title": "Same"}, {**obj(b=TEXT), "title": "Same"}]}
    with pytest.raises(TableError, match=r"thing\.PartSame"):
        surface_of(document(Thing=obj(part=union)), models={".": {"Thing": "Thing"}})


def test_paths_queries_headers_and_bodies_are_read() -> None:
    operation = {
        "parameters": [
            {"name": "thread_id", "in": "path", "required": True, "schema": TEXT},
            {"name": "run-id", "in": "path", "required": True, "schema": TEXT},
            {"name": "include[]", "in": "query", "schema": {"type": "array", "items": TEXT}},
            {"name": "x-beta", "in": "header", "schema": {"type": "string", "x-stainless-param": "betas"}},
        ],
        "requestBody": takes(obj(file={"type": "string", "format": "binary"}), "multipart/form-data"),
        "responses": answers(ref("Run")),
        "security": [{"AdminApiKeyAuth": []}],
        "deprecated": True,
        "x-oaiMeta": {"group": "runs"},
    }
    given = document({"/threads/{thread_id}/runs/{run-id}?beta=true": {"post": operation}}, Run=obj(id=TEXT))
    surface = surface_of(
        given,
        models={"threads": {"Run": "Run"}},
        methods={"threads.runs": {"update": "POST /threads/{thread_id}/runs/{run-id}?beta=true"}},
        beta_headers={"threads=v2": ["threads"]},
    )
    made = method(surface, "threads.runs", "update")
    assert made.path == "/threads/{thread_id}/runs/{run_id}"
    assert made.path_parameters == (PathParameter("run_id", "run-id"), PathParameter("thread_id", "thread_id"))
    assert made.fixed_query == (("beta", "true"),)
    assert made.query == ("include",)
    assert made.header_parameters == (("betas", "x-beta"),)
    assert (made.form, made.files) == (True, (("file",),))
    assert (made.admin, made.deprecated, made.headers) == (True, "", (("OpenAI-Beta", "threads=v2"),))
    assert made.returns == Ref("threads.run", "Run")
    assert made.reference == "runs/update"
    params = request(surface, "threads.run_update_params", "RunUpdateParams")
    assert {field.name: field.required for field in params.fields} == {"include": False, "betas": False, "file": True}


def test_streams_and_pages_are_recognised() -> None:
    create = {
        "requestBody": takes(obj(model=TEXT, maybe_user=TEXT, stream={"type": "boolean"})),
        "responses": answers(obj(id=TEXT), **{"text/event-stream": obj(delta=TEXT)}),
    }
    page = obj(data={"type": "array", "items": obj(id=TEXT)}, has_more={"type": "boolean"})
    given = document({"/chats": {"post": create, "get": {"responses": answers(page)}}})
    surface = surface_of(
        given,
        methods={"chats": {"create": "POST /chats", "list": {"call": "GET /chats", "page": "AsyncCursorPage"}}},
    )
    made = method(surface, "chats", "create")
    assert made.returns == Ref("chat_create_response", "ChatCreateResponse")
    assert made.stream_of == Ref("create_event", "CreateEvent")
    assert made.params == Ref("chat_create_params", "ChatCreateParamsBase")
    assert made.streaming_params == (
        Ref("chat_create_params", "ChatCreateParamsNonStreaming"),
        Ref("chat_create_params", "ChatCreateParamsStreaming"),
    )
    assert types_of(request(surface, "chat_create_params", "ChatCreateParamsStreaming")) == {
        "stream": LiteralOf((True,))
    }
    listed = method(surface, "chats", "list")
    assert (listed.page, listed.returns) == ("AsyncCursorPage", Ref("chat_list_response", "ChatListResponse"))


def test_limits_units_and_defaults_become_words() -> None:
    thing = obj(
        created={"type": "integer", "format": "unixtime"},
        n={"type": "integer", "minimum": 1, "maximum": 10000, "default": 20},
        name={"type": "string", "maxLength": 64, "deprecated": True},
        tags={"type": "array", "items": TEXT, "minItems": 1},
        order={"enum": ["asc", "desc"], "default": "desc"},
        plain=TEXT,
    )
    sent = {"/things": {"post": {"requestBody": takes(ref("Thing")), "responses": answers(ref("Thing"))}}}
    surface = surface_of(
        document(sent, Thing=thing), models={".": {"Thing": "Thing"}}, methods={"things": {"create": "POST /things"}}
    )
    answer = {
        "created": "Unix seconds.",
        "n": "1 to 10,000.",
        "name": "Deprecated. At most 64 characters.",
        "tags": "At least 1 item.",
        "order": None,
        "plain": None,
    }
    assert {field.name: field.doc for field in struct(surface, "thing", "Thing").fields} == answer
    taken = request(surface, "thing_create_params", "ThingCreateParams").fields
    assert {field.name: field.doc for field in taken} == answer | {
        "n": "1 to 10,000; 20 by default.",
        "order": '`"desc"` by default.',
    }


def test_facts_are_kept_and_prose_is_not() -> None:
    given = {
        "info": {"title": "API", "description": "Long."},
        "paths": {"/x": {"get": {"summary": "S", "x-oaiMeta": {"group": "g", "name": "n"}, "responses": {}}}},
        "components": {"schemas": {"T": {"description": "D", "properties": {"description": {"type": "string"}}}}},
    }
    assert without_prose(given) == {
        "info": {"title": "API"},
        "paths": {"/x": {"get": {"x-oaiMeta": {"group": "g"}, "responses": {}}}},
        "components": {"schemas": {"T": {"properties": {"description": {"type": "string"}}}}},
    }


@pytest.fixture(scope="module")
def whole() -> Surface:
    return read(load(), Table.load())


def test_every_operation_has_a_method(whole: Surface) -> None:
    called = {(row.verb, row.path) for row in Table.load().methods()}
    moved = {("POST", "/evals/{eval_id}/runs/{run_id}")}  # an overlay knows where to: `.../cancel`
    assert called == load().operations.keys() - moved
    assert sum(len(resource.methods) for resource in whole.resources) >= len(called)


def test_every_reference_leads_to_a_definition(whole: Surface) -> None:
    by_hand = set(Table.load().data["handwritten"])
    defined = {(module.path, one.name) for module in whole.modules for one in module.definitions}
    missing = {
        (where, one.module, one.name)
        for where, one in _references(whole)
        if (one.module, one.name) not in defined and one.module not in by_hand
    }
    assert missing == set()


def test_packages_offer_what_there_is(whole: Surface) -> None:
    by_hand = set(Table.load().data["handwritten"])
    defined = {(module.path, one.name) for module in whole.modules for one in module.definitions}
    for package in whole.packages:
        for name, module in package.exports.items():
            assert (module, name) in defined or module in by_hand


def _references(surface: Surface) -> Iterator[tuple[str, Ref]]:
    for module in surface.modules:
        for one in module.definitions:
            where = f"{module.path}.{one.name}"
            if isinstance(one, Imported):
                yield where, Ref(one.source, one.source_name or one.name)
                continue
            parts = [one.type] if isinstance(one, Alias) else [field.type for field in one.fields]
            bases = () if isinstance(one, Alias) else one.bases
            yield from ((where, found) for part in (*parts, *bases) for found in _within(part))
    for resource in surface.resources:
        for call in resource.methods:
            parts = [call.returns, call.params, call.stream_of, *(call.streaming_params or ())]
            yield from (
                (f"{resource.path}.{call.name}", found) for part in parts if part is not None for found in _within(part)
            )


def _within(made: TypeExpr) -> Iterator[Ref]:
    match made:
        case Ref():
            yield made
        case ListOf(item):
            yield from _within(item)
        case DictOf(value):
            yield from _within(value)
        case UnionOf(members):
            for member in members:
                yield from _within(member)
        case _:
            pass
