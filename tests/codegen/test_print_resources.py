"""How resources are printed: small surfaces, and the text that they give."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

import pytest

from openai_core._codegen.generate import load
from openai_core._codegen.print_client import print_client
from openai_core._codegen.print_resources import print_resources
from openai_core._codegen.read import read
from openai_core._codegen.resource_wording import Wording, WordingError
from openai_core._codegen.surface import (
    Field,
    Form,
    LiteralOf,
    Method,
    OtherAnswer,
    Package,
    PathParameter,
    Plain,
    Ref,
    RequestDict,
    Resource,
    Surface,
    TypeModule,
    UnionOf,
)
from openai_core._codegen.table import Table

TEXT = Plain("str")
THING = Ref("thing", "Thing")
PARAMS = Ref("thing_create_params", "ThingCreateParams")
FORMAT = Field("kind", UnionOf((LiteralOf(("short", "long", "plain")), Plain("None"))), False)
WORDING = Wording({"things": {"things": {"one": "a thing", "many": "things of all kinds"}}})


def surface(*methods: Method, **resource: Any) -> Surface:
    """A surface with one resource."""
    params = RequestDict("ThingCreateParams", (Field("name", TEXT, True), FORMAT), call=True)
    streaming = (
        RequestDict("ThingCreateParamsNonStreaming", (Field("stream", LiteralOf((False,)), False),), (PARAMS,)),
        RequestDict("ThingCreateParamsStreaming", (Field("stream", LiteralOf((True,)), True),), (PARAMS,)),
    )
    modules = (TypeModule("thing_create_params", (params, *streaming), ""),)
    made = Resource("things", "Things", "things", methods, **resource)
    return Surface(modules, (Package("", {"Thing": "thing"}),), (made,))


def printed(*methods: Method, **resource: Any) -> str:
    """The module of a resource with these methods."""
    return print_resources(surface(*methods, **resource), WORDING)[PurePosixPath("things.py")]


CREATE = Method("create", "POST", "/things", THING, params=PARAMS)
RETRIEVE = Method("retrieve", "GET", "/things/{thing_id}", THING, (PathParameter("thing_id", "thing_id"),))
STREAMS = replace(
    CREATE,
    streaming_params=(
        Ref("thing_create_params", "ThingCreateParamsNonStreaming"),
        Ref("thing_create_params", "ThingCreateParamsStreaming"),
    ),
    stream_of=Ref("thing_event", "ThingEvent"),
)

WHOLE_MODULE = '''"""Things of all kinds."""

from typing import TYPE_CHECKING, Unpack

from ..calls.endpoint import Endpoint
from ..calls.options import CallOptions
from ..types.thing_create_params import ThingCreateParams
from ._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ..types.thing import Thing

__all__ = ["AsyncThings", "AsyncThingsWithRawResponse", "AsyncThingsWithStreamingResponse"]


class CreateCall(ThingCreateParams, CallOptions, total=False):
    """Parameters of `create`."""


class AsyncThings(Resource):
    """Create things of all kinds."""

    @property
    def with_raw_response(self) -> "AsyncThingsWithRawResponse":
        """These methods, returning the HTTP response with its body."""
        return AsyncThingsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncThingsWithStreamingResponse":
        """These methods, returning the HTTP response before its body is read."""
        return AsyncThingsWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "Thing":
        """Create a thing.

        See https://platform.openai.com/docs/api-reference/things/create
        """
        return await self._caller.call(CREATE, params)


class AsyncThingsWithRawResponse(ResourceView[AsyncThings]):
    """The methods of `AsyncThings`, returning the HTTP response with its body."""

    create = as_raw(AsyncThings.create)


class AsyncThingsWithStreamingResponse(ResourceView[AsyncThings]):
    """The methods of `AsyncThings`, returning the HTTP response before its body is read."""

    create = as_streamed(AsyncThings.create)


CREATE: "Endpoint[Thing]" = Endpoint("things.create", "POST", "/things", "Thing", params=ThingCreateParams)
'''


def test_a_whole_module_is_as_a_person_would_write_it() -> None:
    """A module is what a person would have written."""
    assert printed(replace(CREATE, reference="things/create")) == WHOLE_MODULE


@pytest.mark.parametrize(
    ("method", "lines"),
    [
        pytest.param(
            RETRIEVE,
            [
                'async def retrieve(self, thing_id: str, **options: Unpack[CallOptions]) -> "Thing":',
                "return await self._caller.call(RETRIEVE, options, thing_id=thing_id)",
                'RETRIEVE: "Endpoint[Thing]" = Endpoint("things.retrieve", "GET", "/things/{thing_id}", "Thing")',
            ],
            id="path parameter",
        ),
        pytest.param(
            replace(
                RETRIEVE,
                path="/owners/{owner_id}/things/{thing_id}",
                path_parameters=(PathParameter("thing_id", "thing_id"), PathParameter("owner_id", "owner_id")),
            ),
            ['async def retrieve(self, thing_id: str, *, owner_id: str, **options: Unpack[CallOptions]) -> "Thing":'],
            id="path parameters after the first are keywords",
        ),
        pytest.param(
            replace(CREATE, path="/{name}/things", path_parameters=(PathParameter("name", "name"),)),
            [
                'async def create(self, **params: Unpack[CreateCall]) -> "Thing":',
                "return await self._caller.call(CREATE, params)",
            ],
            id="a path parameter among the params is not named twice",
        ),
        pytest.param(
            replace(RETRIEVE, name="list", page="AsyncCursorPage", path="/things", path_parameters=()),
            [
                'def list(self, **options: Unpack[CallOptions]) -> "AsyncPaginator[AsyncCursorPage[Thing], Thing]":',
                "return self._caller.page(LIST, options)",
                'LIST: "Endpoint[AsyncCursorPage[Thing]]" = '
                'Endpoint("things.list", "GET", "/things", "AsyncCursorPage[Thing]")',
            ],
            id="page",
        ),
        pytest.param(
            STREAMS,
            [
                "class CreateStreamCall(ThingCreateParamsStreaming, CallOptions, total=False):",
                "stream: bool | Omit",
                'async def create(self, **params: Unpack[CreateStreamCall]) -> "AsyncStream[ThingEvent]": ...',
                "return await self._caller.call_or_stream(CREATE, params)",
                "params=CreateEitherCall,",
            ],
            id="stream=True",
        ),
        pytest.param(
            replace(CREATE, stream_of=Ref("thing_event", "ThingEvent"), always_streams=True),
            [
                'async def create(self, **params: Unpack[CreateCall]) -> "AsyncStream[ThingEvent]":',
                "return await self._caller.stream(CREATE, params)",
                "stream_when=None,",
            ],
            id="always streams",
        ),
        pytest.param(
            replace(CREATE, answer_by="kind", other_answers=(OtherAnswer(("plain",), TEXT),)),
            [
                "class CreatePlainCall(ThingCreateParams, CallOptions, total=False):",
                'async def create(self, **params: Unpack[CreatePlainCall]) -> "str": ...',
                'async def create(self, **params: Unpack[CreateEitherCall]) -> "Thing | str":',
                'answer_by="kind"',
                'answers={"plain": str}',
            ],
            id="a parameter decides the answer",
        ),
        pytest.param(
            replace(RETRIEVE, deprecated="use another"),
            [
                "# pyright: reportDeprecated=false",
                '@deprecated("things.retrieve() is deprecated; use another")',
                '"""Get a thing. Deprecated: use another."""',
            ],
            id="deprecated",
        ),
        pytest.param(
            replace(RETRIEVE, answer="binary", returns=None, accept="application/binary"),
            [
                '-> "HttpxBinaryResponseContent":',
                "retrieve = as_streamed_binary(AsyncThings.retrieve)",
                'accept="application/binary"',
            ],
            id="bytes",
        ),
        pytest.param(
            replace(RETRIEVE, answer="none", returns=None, verb="DELETE", name="delete"),
            ["-> None:", "DELETE: Endpoint[None] = Endpoint(", "type(None)", 'accept="*/*"'],
            id="nothing",
        ),
        pytest.param(
            replace(
                CREATE,
                headers=(("OpenAI-Beta", "things=v1"),),
                fixed_query=(("beta", "true"),),
                files=(("file",), ("file", "<array>")),
                form=True,
                admin=True,
            ),
            [
                'fixed_query={"beta": "true"},',
                'headers={"openai-beta": "things=v1"},',
                'files=[["file"], ["file", "<array>"]],',
                "form=True,",
                "admin=True,",
            ],
            id="how it is sent",
        ),
        pytest.param(
            replace(RETRIEVE, header_parameters=(("betas", "openai-beta"),)),
            [
                "class RetrieveCall(CallOptions, total=False):",
                "betas: Sequence[str] | Omit",
                "return await self._caller.call(RETRIEVE, params, thing_id=thing_id)",
                'header_params={"betas": "openai-beta"}',
            ],
            id="header parameter without others",
        ),
    ],
)
def test_each_property_of_a_method_is_in_its_text(method: Method, lines: list[str]) -> None:
    """Each property of a method has its place in the text."""
    found = printed(method)
    missing = [line for line in lines if line not in found]
    assert missing == [], found


def test_methods_written_by_hand_are_not_printed() -> None:
    """A resource may derive from a class written by hand; methods that it has are not printed, but their views are."""
    found = printed(replace(CREATE, handwritten=True), RETRIEVE, handwritten="_thing_methods.ThingMethods")
    assert "from ._thing_methods import ThingMethods" in found
    assert "class AsyncThings(ThingMethods):" in found
    assert "def create" not in found
    assert "create = as_raw(AsyncThings.create)" in found
    assert "CREATE" not in found


def test_types_of_one_name_are_told_apart() -> None:
    """Two types of the same name from different modules are told apart."""
    found = printed(RETRIEVE, replace(RETRIEVE, name="other", returns=Ref("other_place", "Thing")))
    assert "from ..types.other_place import Thing as OtherPlaceThing" in found
    assert '-> "OtherPlaceThing":' in found
    assert '"other_place.Thing"' in found, "the type's place is that of its module, as the package offers another"


def test_resources_below_others_are_imported_when_read() -> None:
    """A resource with others below it is a package that imports each when its attribute is read."""
    parent = Resource("things", "Things", "things.things", (RETRIEVE,), ("things.parts", "things.also"))
    part = Resource("things.parts", "Parts", "things.parts", (RETRIEVE,))
    other = Resource("others", "Others", "others", (RETRIEVE,))
    also = Resource("things.also", "Also", "things.also", (), same_as="others")
    found = print_resources(replace(surface(), resources=(parent, part, other, also)), WORDING)
    assert {str(path) for path in found} == {
        "__init__.py",
        "things/__init__.py",
        "things/things.py",
        "things/parts.py",
        "others.py",
    }
    module, package = found[PurePosixPath("things/things.py")], found[PurePosixPath("things/__init__.py")]
    assert "        from .parts import AsyncParts\n\n        return AsyncParts(self._caller)\n" in module
    assert "        from ..others import AsyncOthers\n\n        return AsyncOthers(self._caller)\n" in module
    assert "return self._resource.parts.with_raw_response" in module
    assert '    "AsyncParts": "parts",\n' in package
    assert "AsyncOthers" not in package


def test_resources_that_send_no_requests_have_no_other_forms() -> None:
    """Those that only open websockets: the other forms of the resource above them leave them out."""
    above = Resource("things", "Things", "things.things", (CREATE,), children=("things.wires",))
    below = Resource("things.wires", "Wires", "things.wires", (), handwritten="_wires.WireMethods")
    made = replace(surface(CREATE), resources=(above, below))
    wording = Wording({"things": {"things": {"what": "Things."}, "things.wires": {"what": "Wires."}}})
    files = print_resources(made, wording)
    assert "AsyncWires(self._caller)" in files[PurePosixPath("things/things.py")]
    assert not [text for text in files.values() if "WiresWith" in text]


def test_each_form_of_a_request_is_an_overload() -> None:
    """A call has one of the forms; the endpoint knows all, and the names of all together."""
    forms = (Form("FileID", PARAMS), Form("Inline", Ref("thing_create_params", "ThingCreateParamsNonStreaming")))
    text = printed(replace(CREATE, forms=forms, origin="overlays/new.json"))
    assert text.startswith("# Described in overlays/new.json.\n")
    assert "class CreateFileIDCall(ThingCreateParams, CallOptions, total=False):" in text
    head = [line.strip() for line in text.splitlines() if "async def create" in line or "@overload" in line]
    assert head == [
        "@overload",
        'async def create(self, **params: Unpack[CreateFileIDCall]) -> "Thing": ...',
        "@overload",
        'async def create(self, **params: Unpack[CreateInlineCall]) -> "Thing": ...',
        'async def create(self, **params: Unpack[CreateEitherCall]) -> "Thing":',
    ]
    assert "params=CreateEitherCall, forms=[CreateFileIDCall, CreateInlineCall]" in text


def test_the_client_imports_each_resource_when_it_is_read() -> None:
    """The client's properties import each resource when it is read; one with another name is made once."""
    shared = Resource("others", "Others", "others", ())
    also = Resource("things.also", "Also", "things.also", (), same_as="others")
    found = print_client(replace(surface(RETRIEVE), resources=(*surface(RETRIEVE).resources, shared, also)), WORDING)
    resources, views = found[PurePosixPath("client/resources.py")], found[PurePosixPath("client/views.py")]
    assert (
        "        from ..resources.things import AsyncThings\n\n        return AsyncThings(self._caller)\n" in resources
    )
    assert "return AsyncOthers(self._caller)" in resources
    assert "return self._client.things.with_streaming_response" in views


def test_answer_without_a_name_is_refused() -> None:
    """A type that no module has cannot be found by its place."""
    with pytest.raises(ValueError, match="needs a named type"):
        printed(replace(RETRIEVE, returns=UnionOf((THING, TEXT))))


def test_each_wording_is_of_something() -> None:
    """The committed wording names resources and methods that exist."""
    Wording.load().check(read(load(), Table.load()))


def test_surplus_wording_is_refused() -> None:
    """A row for what does not exist is an error that names it."""
    wording = Wording({"things": {"things": {"one": "a thing"}, "gone": {}}, "methods": {"things.lost": "Lose."}})
    with pytest.raises(WordingError, match=r"has rows for what does not exist: gone, things\.lost"):
        wording.check(surface(CREATE))
