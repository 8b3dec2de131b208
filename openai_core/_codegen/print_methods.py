"""Print a method of a resource: the dicts of its arguments, its overloads, its docstring, its one call."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import fill, indent
from typing import Final

from .print_endpoints import answer_text, call_names, form_call_name
from .resource_modules import ModuleNames
from .surface import Alias, LiteralOf, Method, Plain, Ref, RequestDict, Resource, Surface, TypeExpr, UnionOf

__all__ = ["MethodPrinter", "Requests"]

REFERENCE: Final = "https://platform.openai.com/docs/api-reference/"
_WIDTH: Final = 112
_DECIDES: Final = '"""Decides what the answer is."""'
_NARROWED: Final = "  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]"


class Requests:
    """Looks up what requests are made of."""

    def __init__(self, surface: Surface) -> None:
        self._found = {
            (module.path, definition.name): definition
            for module in surface.modules
            for definition in module.definitions
            if isinstance(definition, RequestDict | Alias)
        }

    def literals(self, kind: TypeExpr | None) -> list[str]:
        """The texts that a type lists."""
        match kind:
            case LiteralOf(values=values):
                return [str(value) for value in values]
            case UnionOf(members=members):
                return [value for member in members for value in self.literals(member)]
            case Ref(module=module, name=name):
                definition = self._found.get((module, name))
                return self.literals(definition.type) if isinstance(definition, Alias) else []
            case _:
                return []

    def fields(self, ref: Ref | None) -> dict[str, TypeExpr]:
        """The keys of a request dict, those of its bases included."""
        definition = self._found.get((ref.module, ref.name)) if ref is not None else None
        if not isinstance(definition, RequestDict):
            return {}
        inherited = [self.fields(base) for base in definition.bases]
        return {
            **{name: kind for one in inherited for name, kind in one.items()},
            **{field.name: field.type for field in definition.fields},
        }


@dataclass(frozen=True)
class _Form:
    """One way of calling a method: what it takes and what it gives."""

    call: str
    returns: str


class MethodPrinter:
    """Prints one method."""

    def __init__(self, names: ModuleNames, requests: Requests, resource: Resource, method: Method, doc: str) -> None:
        self._names = names
        self._requests = requests
        self._fields = requests.fields(method.params)
        self._streaming_fields = requests.fields(method.streaming_params[0]) if method.streaming_params else {}
        self._resource = resource
        self._method = method
        self._doc = doc
        self._calls = call_names(method)

    # The dicts of its arguments

    def call_dicts(self) -> list[str]:
        """The classes of its keyword arguments."""
        method = self._method
        usual, streaming, either = self._calls
        if method.forms:
            return self._form_dicts()
        if method.streaming_params is None and not method.other_answers:
            return self._plain_dict(usual)
        params, takes = self._usual_params(), f"Parameters of `{method.name}`"
        made = [self._dict(usual, params, f"{takes}{self._usually}.", self._narrowed())]
        for other in method.other_answers:
            kind = "text" if other.returns == Plain("str") else f"a `{_name(other.returns)}`"
            key = self._required(method.answer_by or "", other.values)
            made.append(self._dict(self._other(other.values), params, f"{takes} for {kind}.", [key, _DECIDES]))
        if method.streaming_params is not None:
            made.append(self._dict(streaming, method.streaming_params[1], f"{takes} with streaming.", []))
        made.append(self._dict(either, method.params, f"{takes}, with or without streaming.", self._stream_key()))
        return made

    def _form_dicts(self) -> list[str]:
        method = self._method
        takes = f"Parameters of `{method.name}`"
        made = [
            self._dict(form_call_name(method, form), form.params, f"{takes} in the form `{form.params.name}`.", [])
            for form in method.forms
        ]
        return [*made, self._dict(self._calls[2], method.params, f"{takes} in all forms together.", [])]

    def _plain_dict(self, name: str) -> list[str]:
        method = self._method
        if method.params is not None:
            return [self._dict(name, method.params, f"Parameters of `{method.name}`.", [])]
        if not method.header_parameters:
            return []
        sequence, omit = self._names.standard("collections.abc", "Sequence"), self._names.core("sentinels", "Omit")
        keys = [
            line
            for key, header in method.header_parameters
            for line in (f"{key}: {sequence}[str] | {omit}", f'"""Sent in the header `{header}`."""')
        ]
        return [self._dict(name, None, f"Parameters of `{method.name}`.", keys)]

    def _dict(self, name: str, params: Ref | None, doc: str, keys: list[str]) -> str:
        bases = [] if params is None else [self._names.type_text(params, checking=False)]
        bases += [self._names.core("calls.options", "CallOptions"), "total=False"]
        lines = [f"class {name}({', '.join(bases)}):", f'    """{doc}"""']
        if keys:
            lines += ["", *(f"    {key}" for key in keys)]
        return "\n".join(lines)

    @property
    def _usually(self) -> str:
        return " without streaming" if not self._method.other_answers else " for the default response"

    def _usual_params(self) -> Ref | None:
        method = self._method
        return method.streaming_params[0] if method.streaming_params else method.params

    def _stream_key(self) -> list[str]:
        if self._method.streaming_params is None:
            return []
        kind = self._streaming_fields.get("stream")
        optional = isinstance(kind, UnionOf) and Plain("None") in kind.members
        annotation = f"bool | {self._names.core('sentinels', 'Omit')}{' | None' if optional else ''}"
        return [f"stream: {annotation}", '"""Whether the answer comes as events while it is generated."""']

    def _narrowed(self) -> list[str]:
        """The key that tells the usual answer from the others, without the values that ask for those."""
        method = self._method
        name, special = method.answer_by, {value for other in method.other_answers for value in other.values}
        if name is None:
            return []
        usual = [value for value in self._requests.literals(self._fields.get(name)) if value not in special]
        literal = self._literal(usual)
        omit = self._names.core("sentinels", "Omit")
        return [f"{name}: {literal} | {omit}{_NARROWED}", _DECIDES]

    def _required(self, name: str, values: tuple[str, ...]) -> str:
        """The key by which a form of the method is asked for. It narrows the one of the same name below."""
        return f"{name}: {self._names.standard('typing', 'Required')}[{self._literal(values)}]{_NARROWED}"

    def _literal(self, values: list[str] | tuple[str, ...]) -> str:
        return f"{self._names.standard('typing', 'Literal')}[{', '.join(repr(value) for value in values)}]"

    def _other(self, values: tuple[str, ...]) -> str:
        stem = self._calls[0].removesuffix("Call")
        return stem + "".join(part.capitalize() for part in values[0].split("_")) + "Call"

    # The method itself

    def text(self) -> str:
        """The method with its overloads, indented."""
        forms = self._forms()
        parts = [self._overload(form) for form in forms] if len(forms) > 1 else []
        # Not one of the overloads: of the forms of a request, a call has one.
        last = _Form(self._calls[2], forms[-1].returns) if self._method.forms else forms[-1]
        deprecated = [self._deprecation()] if self._method.deprecated is not None else []
        body = [*deprecated, f"{self._head(last)}:", *self._docstring(), f"    {self._call()}"]
        return indent("\n".join([*parts, *body]), "    ")

    def _overload(self, form: _Form) -> str:
        lines = [f"@{self._names.standard('typing', 'overload')}"]
        if self._method.deprecated is not None:
            lines.append(self._deprecation())
        return "\n".join([*lines, f"{self._head(form)}: ..."])

    def _forms(self) -> list[_Form]:
        method, names = self._method, self._names
        answer = answer_text(names, method)
        usual, streaming, either = self._calls
        if method.page is not None:
            paginator = names.core("pagination", "AsyncPaginator", checking=True)
            page = names.core("pagination", method.page, checking=True)
            return [_Form(usual, f'"{paginator}[{page}[{answer}], {answer}]"')]
        event = names.type_text(method.stream_of) if method.stream_of is not None else None
        stream = f"{names.core('streaming', 'AsyncStream', checking=True)}[{event}]" if event else None
        if method.always_streams and stream:
            return [_Form(usual, f'"{stream}"')]
        if method.forms:
            return [_Form(form_call_name(method, form), f'"{answer}"') for form in method.forms]
        if stream is None and not method.other_answers:
            return [_Form(usual, answer if answer in ("None", "str") else f'"{answer}"')]
        others = [(self._other(other.values), names.type_text(other.returns)) for other in method.other_answers]
        forms = [_Form(usual, f'"{answer}"'), *(_Form(call, f'"{text}"') for call, text in others)]
        if stream:
            forms.append(_Form(streaming, f'"{stream}"'))
        every = [answer, *(text for _, text in others), *([stream] if stream else [])]
        return [*forms, _Form(either, f'"{" | ".join(every)}"')]

    def _head(self, form: _Form) -> str:
        method = self._method
        takes = self._takes_params
        given = [parameter for parameter in method.path_parameters if parameter.name not in self._fields]
        arguments = ["self"]
        for index, parameter in enumerate(given):
            if index == 1 or (index == 0 and parameter != method.path_parameters[0]):
                arguments.append("*")
            default = f' = "{parameter.default}"' if parameter.default is not None else ""
            arguments.append(f"{parameter.name}: {self._names.type_text(parameter.type)}{default}")
        unpack = self._names.standard("typing", "Unpack")
        options = "" if takes else self._names.core("calls.options", "CallOptions")
        arguments.append(f"**params: {unpack}[{form.call}]" if takes else f"**options: {unpack}[{options}]")
        begin = "def" if method.page is not None else "async def"
        return f"{begin} {method.name}({', '.join(arguments)}) -> {form.returns}"

    @property
    def _takes_params(self) -> bool:
        return self._method.params is not None or bool(self._method.header_parameters)

    def _call(self) -> str:
        method = self._method
        given = [one.name for one in method.path_parameters if one.name not in self._fields]
        arguments = [method.name.upper(), "params" if self._takes_params else "options"]
        arguments += [f"{name}={name}" for name in given]
        if method.page is not None:
            return f"return self._caller.page({', '.join(arguments)})"
        how = "stream" if method.always_streams else "call_or_stream" if method.stream_of is not None else "call"
        return f"return await self._caller.{how}({', '.join(arguments)})"

    def _deprecation(self) -> str:
        self._names.base("deprecated")
        method = self._method
        instead = f"; {method.deprecated}" if method.deprecated else ""
        return f'@deprecated("{self._resource.path}.{method.name}() is deprecated{instead}")'

    def _docstring(self) -> list[str]:
        doc = self._doc
        if self._method.deprecated is not None:
            doc += f" Deprecated: {self._method.deprecated}." if self._method.deprecated else " Deprecated."
        lines = fill(doc, _WIDTH - 3, break_on_hyphens=False).splitlines()
        if self._method.reference is not None:
            lines += ["", f"See {REFERENCE}{self._method.reference}"]
        if len(lines) == 1:
            return [f'    """{lines[0]}"""']
        return [f'    """{lines[0]}', *(f"    {line}" if line else "" for line in lines[1:]), '    """']


def _name(kind: TypeExpr) -> str:
    return kind.name if isinstance(kind, Ref | Plain) else "value"
