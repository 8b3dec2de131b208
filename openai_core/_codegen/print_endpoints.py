"""Print what an endpoint is: the constant below the classes of its resource's module."""

from __future__ import annotations

from .resource_modules import ModuleNames, Places
from .surface import Form, Method, Plain, Resource

__all__ = ["answer_text", "call_names", "endpoint_text", "form_call_name"]


def answer_text(names: ModuleNames, method: Method) -> str:
    """The type of the usual answer, as annotations write it."""
    if method.answer == "binary":
        return names.core("calls.binary", "HttpxBinaryResponseContent")
    if method.answer == "none" or method.returns is None:
        return "None"
    return names.type_text(method.returns)


def call_names(method: Method) -> tuple[str, str, str]:
    """The names of the dicts of a method's keyword arguments: the usual, the streaming one and that of both."""
    stem = "".join(word.capitalize() for word in method.name.split("_"))
    return f"{stem}Call", f"{stem}StreamCall", f"{stem}EitherCall"


def form_call_name(method: Method, form: Form) -> str:
    """The name of the dict of one form's keyword arguments."""
    return call_names(method)[0].removesuffix("Call") + f"{form.label}Call"


def endpoint_text(names: ModuleNames, places: Places, resource: Resource, method: Method) -> str:
    """The constant of a method."""
    kind, type_text = _kind(names, method)
    annotation = type_text if type_text == f"{kind}[None]" else f'"{type_text}"'
    arguments = [
        f'"{resource.path}.{method.name}"',
        f'"{method.verb}"',
        f'"{method.path}"',
        _returns(names, places, method),
        *_sent(names, method),
        *_received(places, method),
    ]
    return f"{method.name.upper()}: {annotation} = {names.core('calls.endpoint', kind)}({', '.join(arguments)})"


def _kind(names: ModuleNames, method: Method) -> tuple[str, str]:
    if method.page is not None:
        page = names.core("pagination", method.page, checking=True)
        return "Endpoint", f"Endpoint[{page}[{answer_text(names, method)}]]"
    # The overloads say which of several answers it is.
    answer = names.standard("typing", "Any") if method.other_answers else answer_text(names, method)
    if method.stream_of is None:
        return "Endpoint", f"Endpoint[{answer}]"
    return "StreamingEndpoint", f"StreamingEndpoint[{answer}, {names.type_text(method.stream_of)}]"


def _returns(names: ModuleNames, places: Places, method: Method) -> str:
    if method.answer == "binary":
        return names.core("calls.binary", "HttpxBinaryResponseContent")
    if method.answer == "none" or method.returns is None:
        return "type(None)"
    place = places.of(method.returns)
    return place if method.page is None else f'"{method.page}[{place.strip(chr(34))}]"'


def _sent(names: ModuleNames, method: Method) -> list[str]:
    usual, _, either = call_names(method)
    found: list[str] = []
    if method.streaming_params is not None or method.other_answers or method.forms:
        found.append(f"params={either}")
    elif method.params is not None:
        found.append(f"params={names.type_text(method.params, checking=False)}")
    elif method.header_parameters:
        found.append(f"params={usual}")
    if method.forms:
        found.append(f"forms=[{', '.join(form_call_name(method, form) for form in method.forms)}]")
    if method.query:
        found.append(f"query={_texts(method.query)}")
    found += [f"{name}={_mapping(pairs)}" for name, pairs in _pairs(method) if pairs]
    if method.files:
        found.append(f"files=[{', '.join(_texts(path) for path in method.files)}]")
    if method.form and not method.parts:
        found.append("form=True")
    accept = method.accept or ("*/*" if method.answer == "none" else None)
    if accept is not None:
        found.append(f'accept="{accept}"')
    if method.admin:
        found.append("admin=True")
    return found


def _pairs(method: Method) -> list[tuple[str, tuple[tuple[str, str], ...]]]:
    headers = tuple((name.lower(), value) for name, value in method.headers)
    return [
        ("fixed_query", method.fixed_query),
        ("header_params", method.header_parameters),
        ("headers", headers),
        ("parts", method.parts),
    ]


def _received(places: Places, method: Method) -> list[str]:
    found: list[str] = []
    if method.stream_of is not None:
        found.append(f"stream_of={places.of(method.stream_of)}")
    if method.always_streams:
        found.append("stream_when=None")
    if method.other_answers:
        each = [
            f'"{value}": {"str" if other.returns == Plain("str") else places.of(other.returns)}'
            for other in method.other_answers
            for value in other.values
        ]
        found += [f'answer_by="{method.answer_by}"', f"answers={{{', '.join(each)}}}"]
    return found


def _texts(values: tuple[str, ...]) -> str:
    return "[" + ", ".join(f'"{value}"' for value in values) + "]"


def _mapping(pairs: tuple[tuple[str, str], ...]) -> str:
    return "{" + ", ".join(f'"{name}": "{value}"' for name, value in pairs) + "}"
