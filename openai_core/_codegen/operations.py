"""From operations to methods: parameters, answers, pages and streams, as the table names them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final, Literal
from urllib.parse import parse_qsl

from .document import Document, DocumentError, Node, Operation
from .naming import class_name, module_name, python_name, singular
from .schemas import NONE, Schemas, Scope, union_of
from .surface import (
    Alias,
    Field,
    Form,
    ListOf,
    LiteralOf,
    Method,
    OtherAnswer,
    PathParameter,
    Plain,
    Ref,
    RequestDict,
    Struct,
    TypeExpr,
    UnionOf,
)
from .table import MethodRow, Table

__all__ = ["Operations"]

_STREAM: Final = "text/event-stream"
_FORM: Final = "multipart/form-data"
_JSON: Final = "application/json"
_OF_EVERY_CALL: Final = frozenset({"idempotency-key"})
"""Headers for which every call has an option."""


class Operations:
    """Makes methods of the table's rows, and the request dicts and answers that they need."""

    def __init__(self, document: Document, table: Table, schemas: Schemas) -> None:
        self.document = document
        self.table = table
        self.schemas = schemas

    def method(self, row: MethodRow) -> Method:
        """The method of a row."""
        operation = self._operation(row)
        package = self._package(row.resource)
        stem = f"{singular(row.resource.rpartition('.')[2])}_{row.name}"
        path_parameters = self._path_parameters(operation, row)
        keys, places = self._keys(operation, row)
        streams = "stream" in keys
        params_scope = self._scope(package, f"{stem}_params", row.extras.get("params"), request=True)
        forms = self._forms(keys, params_scope, self._bodies(operation, row))
        params, streaming = (
            (Ref(params_scope.module, f"{params_scope.name}Either"), None)
            if forms
            else self._params(keys, params_scope, streams, operation)
        )
        event = self._event(operation, row)
        answer, returns = self._answer(
            operation, row, self._scope(package, f"{stem}_response", row.extras.get("response"))
        )
        usual = row.extras.get("usual")
        always_streams = event is not None and answer == "none" and not streams
        return Method(
            name=row.name,
            verb=row.verb,
            path=self._path(operation, path_parameters),
            returns=self._named(usual) if usual else returns,
            path_parameters=path_parameters,
            params=params,
            streaming_params=streaming,
            forms=forms,
            page=row.extras.get("page"),
            stream_of=event,
            always_streams=always_streams,
            answer_by=row.extras.get("answer_by"),
            other_answers=tuple(
                self._other_answer(place, values) for place, values in row.extras.get("answers", {}).items()
            ),
            answer=answer,
            query=tuple(sorted(name for name in keys if places[name] == "query"))
            if row.verb not in ("GET", "DELETE")
            else None,
            fixed_query=_fixed_query(operation),
            header_parameters=tuple((name, wire) for name, wire in self._headers(operation)),
            files=self._files(params, keys),
            form=_FORM in self.document.bodies(operation) and _JSON not in self.document.bodies(operation),
            parts=tuple(row.extras.get("parts", {}).items()),
            accept=_STREAM if always_streams else row.extras.get("accept"),
            headers=tuple(sorted(self._beta(row).items())),
            admin=any("AdminApiKeyAuth" in one for one in operation.node.get("security", ())),
            deprecated=self._deprecated(operation, row),
            handwritten=bool(row.extras.get("handwritten")),
            reference=self._reference(operation, row),
            origin=self.document.origin(operation.pointer),
        )

    # Where it goes

    def _operation(self, row: MethodRow) -> Operation:
        try:
            return self.document.operations[row.verb, row.path]
        except KeyError:
            raise DocumentError(
                f"the document has no {row.verb} {row.path}, which the table calls {row.resource}.{row.name}"
            ) from None

    def _package(self, resource: str) -> str:
        own = self.table.data.get("packages", {})
        return str(own.get(resource, resource.rpartition(".")[0]))

    def _path_parameters(self, operation: Operation, row: MethodRow) -> tuple[PathParameter, ...]:
        names = row.extras.get("path", {})
        wires = re.findall(r"\{([^}]*)\}", operation.path)
        # The last is what the call is about, and comes first; what it is part of is given by name.
        return tuple(PathParameter(names.get(wire, python_name(wire)), wire) for wire in [*wires[-1:], *wires[:-1]])

    @staticmethod
    def _path(operation: Operation, parameters: tuple[PathParameter, ...]) -> str:
        path = operation.path.partition("?")[0]
        for parameter in parameters:
            path = path.replace(f"{{{parameter.wire}}}", f"{{{parameter.name}}}")
        return path

    def _beta(self, row: MethodRow) -> dict[str, str]:
        for value, resources in self.table.data.get("beta_headers", {}).items():
            if any(row.resource == one or row.resource.startswith(f"{one}.") for one in resources):
                return {"OpenAI-Beta": value}
        return {}

    @staticmethod
    def _deprecated(operation: Operation, row: MethodRow) -> str | None:
        if "deprecated" in row.extras:
            return str(row.extras["deprecated"])
        return "" if operation.node.get("deprecated") else None

    @staticmethod
    def _reference(operation: Operation, row: MethodRow) -> str | None:
        meta = operation.node.get("x-oaiMeta", {})
        # The document's own pages are one word, which a sentence may follow; the others are called by the operation.
        page = meta.get("path") or operation.node.get("operationId") or row.name
        return f"{meta['group']}/{page.split()[0]}" if "group" in meta else None

    # What it takes

    def _headers(self, operation: Operation) -> list[tuple[str, str]]:
        return [
            (_python_name(wire, node), wire)
            for wire, (_, node) in self.document.parameters(operation).items()
            if node["in"] == "header" and wire not in _OF_EVERY_CALL
        ]

    def _keys(self, operation: Operation, row: MethodRow) -> tuple[dict[str, tuple[str, bool]], dict[str, str]]:
        """Every parameter but those of the path: where its schema stands, whether it is required; and where it goes."""
        keys: dict[str, tuple[str, bool]] = {}
        places: dict[str, str] = {}
        for wire, (pointer, node) in self.document.parameters(operation).items():
            if node["in"] == "path" or wire in _OF_EVERY_CALL:
                continue
            name = _python_name(wire, node)
            keys[name], places[name] = (pointer, bool(node.get("required"))), node["in"]
        bodies = self._bodies(operation, row)
        for media in sorted(bodies, key=lambda one: one != _FORM):
            for pointer in self._branches(bodies[media]):
                for name, given in self.document.properties(pointer).items():
                    keys.setdefault(python_name(name.removesuffix("[]")), (given.pointer, given.required))
                    places.setdefault(python_name(name.removesuffix("[]")), "body")
        for name in row.extras.get("without", ()):
            del keys[name]
        for name in row.extras.get("required", ()):
            keys[name] = (keys[name][0], True)
        return keys, places

    def _bodies(self, operation: Operation, row: MethodRow) -> dict[str, str]:
        """Where the schemas of the body stand; in the place of the document's own, that which the row names."""
        bodies = self.document.bodies(operation)
        given = row.extras.get("body")
        return dict.fromkeys(bodies, f"#/components/schemas/{given}") if given else bodies

    def _branches(self, pointer: str) -> list[str]:
        return [leaf for one in self.document.alternatives(pointer) for leaf in self._branches(one)] or [pointer]

    def _scope(self, package: str, stem: str, given: str | None, *, request: bool = False) -> Scope:
        module = f"{package}.{stem}".lstrip(".")
        name = class_name(stem)
        if given is not None:
            module, name = f"{package}.{module_name(given)}".lstrip("."), given
        return Scope(module, request, name, root=True)

    def _params(
        self, keys: dict[str, tuple[str, bool]], scope: Scope, streams: bool, operation: Operation
    ) -> tuple[Ref | None, tuple[Ref, Ref] | None]:
        bodies = list(self.document.bodies(operation).values())
        if not keys and not bodies:
            return None, None
        if not keys:
            return self._other_body(bodies[0], scope), None
        given = [self.schemas.field(name, pointer, required, scope) for name, (pointer, required) in keys.items()]
        fields = tuple(field for field in given if not (streams and field.name == "stream"))
        if not streams:
            self._keep(scope, RequestDict(scope.name, fields, call=True))
            return Ref(scope.module, scope.name), None
        base = Ref(scope.module, f"{scope.name}Base")
        plain, streaming = Ref(scope.module, f"{scope.name}NonStreaming"), Ref(scope.module, f"{scope.name}Streaming")
        self._keep(scope, RequestDict(base.name, fields, call=True))
        off = Field("stream", union_of([LiteralOf((False,)), NONE]), False)
        on = Field("stream", LiteralOf((True,)), True)
        self._keep(scope, RequestDict(plain.name, (off,), (base,), call=True))
        self._keep(scope, RequestDict(streaming.name, (on,), (base,), call=True))
        self._keep(scope, Alias(scope.name, UnionOf((plain, streaming))))
        return base, (plain, streaming)

    def _forms(self, keys: dict[str, tuple[str, bool]], scope: Scope, bodies: Mapping[str, str]) -> tuple[Form, ...]:
        """The forms of a body that is one of several objects, each with its keys and those that it needs.

        All of them together are the dict that a program gives when only it knows which form it is.
        """
        # Of a body that may be a form or JSON, the two may differ in how they write one and the same parameter.
        branches = self._branches(next(iter(bodies.values()))) if len(bodies) == 1 else []
        if len(branches) < 2 or not all(self.document.properties(branch) for branch in branches):
            return ()
        own = {branch: self._form_keys(branch) for branch in branches}
        beside = {name: given for name, given in keys.items() if not any(name in each for each in own.values())}
        labels = self._form_labels(branches)
        forms: list[Form] = []
        kinds: dict[str, list[Field]] = {}
        for branch in branches:
            given = {**beside, **own[branch]}
            fields = [self.schemas.field(name, pointer, needed, scope) for name, (pointer, needed) in given.items()]
            name = self.schemas.given_name(branch, scope) or f"{scope.name}{labels[branch]}"
            self._keep(scope, RequestDict(name, tuple(fields), call=True))
            forms.append(Form(labels[branch], Ref(scope.module, name)))
            for field in fields:
                kinds.setdefault(field.name, []).append(field)
        every = [
            replace(
                same[0],
                type=union_of([one.type for one in same]),
                required=len(same) == len(branches) and all(one.required for one in same),
            )
            for same in kinds.values()
        ]
        self._keep(scope, RequestDict(f"{scope.name}Either", tuple(every), call=True))
        self._keep(scope, Alias(scope.name, UnionOf(tuple(form.params for form in forms))))
        return tuple(forms)

    def _form_keys(self, branch: str) -> dict[str, tuple[str, bool]]:
        properties = self.document.properties(branch)
        return {python_name(name.removesuffix("[]")): (one.pointer, one.required) for name, one in properties.items()}

    def _form_labels(self, branches: list[str]) -> dict[str, str]:
        """What tells the forms apart: the value of one property, or else their number."""
        for name in self.document.properties(branches[0]):
            given = [self.document.properties(branch).get(name) for branch in branches]
            values = [self.document.constant(one.pointer) if one else None for one in given]
            if all(values) and len(set(values)) == len(values):
                return {branch: class_name(str(value)) for branch, value in zip(branches, values, strict=True)}
        return {branch: f"Form{number}" for number, branch in enumerate(branches, 1)}

    def _other_body(self, pointer: str, scope: Scope) -> Ref | None:
        """A body that is no object of known keys."""
        made = self.schemas.convert(pointer, scope)
        return made if isinstance(made, Ref) else None

    def _files(self, params: Ref | None, keys: dict[str, tuple[str, bool]]) -> tuple[tuple[str, ...], ...]:
        definition = self.schemas.modules.get(params.module, {}).get(params.name) if params else None
        if not isinstance(definition, RequestDict):
            return ()
        found = [(field.name, *rest) for field in definition.fields for rest in self._file_paths(field.type)]
        return tuple(dict.fromkeys(found))

    def _file_paths(self, made: TypeExpr) -> list[tuple[str, ...]]:
        match made:
            case Plain(name="FileTypes"):
                return [()]
            case ListOf(item=item):
                return [("<array>", *rest) for rest in self._file_paths(item)]
            case UnionOf(members=members):
                paths = [path for member in members for path in self._file_paths(member)]
                return (
                    [*paths, ("<object>",)] if paths and any(self._is_object(member) for member in members) else paths
                )
            case Ref(module=module, name=name):
                definition = self.schemas.modules.get(module, {}).get(name)
                return self._file_paths(definition.type) if isinstance(definition, Alias) else []
            case _:
                return []

    def _is_object(self, made: TypeExpr) -> bool:
        return isinstance(made, Ref) and isinstance(
            self.schemas.modules.get(made.module, {}).get(made.name), RequestDict
        )

    # What it gives

    def _event(self, operation: Operation, row: MethodRow) -> TypeExpr | None:
        if given := row.extras.get("stream"):
            module, _, name = given.rpartition(".")
            return Ref(module, name)
        pointer = self.document.answer(operation, _STREAM)
        if pointer is None or row.extras.get("answer") == "binary":
            return None  # the bytes are given as they are
        return self.schemas.convert(pointer, self._scope(self._package(row.resource), f"{row.name}_event", None))

    def _answer(
        self, operation: Operation, row: MethodRow, scope: Scope
    ) -> tuple[Literal["json", "text", "binary", "none"], TypeExpr | None]:
        kind = row.extras.get("answer")
        pointer = self.document.answer(operation, _JSON)
        if kind == "text":
            return "text", Plain("str")
        if kind in ("binary", "none") or pointer is None:
            return kind or "none", None
        if given := row.extras.get("returns"):
            module, _, name = given.rpartition(".")
            return "json", Ref(module, name)
        if "page" in row.extras:
            pointer = self.document.properties(pointer)[row.extras.get("items", "data")].pointer
            for one in self.document.alternatives(pointer):
                if self.document.follow(one)[1].get("type") == "array":
                    pointer = one
            pointer = f"{self.document.follow(pointer)[0]}/items"
        return "json", self._placed_or(pointer, scope)

    @staticmethod
    def _other_answer(place: str, values: list[str]) -> OtherAnswer:
        return OtherAnswer(tuple(values), Operations._named(place))

    @staticmethod
    def _named(place: str) -> TypeExpr:
        module, _, name = place.rpartition(".")
        return Ref(module, name) if module else Plain("str")

    def _placed_or(self, pointer: str, scope: Scope) -> TypeExpr:
        made = self.schemas.convert(pointer, scope)
        if isinstance(made, UnionOf):
            self._keep(scope, Alias(scope.name, made))
            return Ref(scope.module, scope.name)
        return made

    def _keep(self, scope: Scope, definition: RequestDict | Alias | Struct) -> None:
        self.schemas.modules.setdefault(scope.module, {})[definition.name] = definition


def _fixed_query(operation: Operation) -> tuple[tuple[str, str], ...]:
    """What the document writes into the path itself."""
    return tuple(parse_qsl(operation.path.partition("?")[2]))


def _python_name(wire: str, node: Node) -> str:
    """The name of a parameter: that which the document recommends, or its own."""
    return str(node.get("schema", {}).get("x-stainless-param") or python_name(wire.removesuffix("[]")))
