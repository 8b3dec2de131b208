"""The pages on resources: one each, with all methods, and one that lists them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from posixpath import relpath
from typing import Final

import griffe

from .added import added_note
from .examples import Examples
from .interface import Interface, Method, Resource
from .markup import Links, parameters_table

__all__ = ["resource_pages"]

_FOLDER: Final = "reference/api"
_SEE: Final = re.compile(r"See (https://\S+)")
_REFUSED: Final = (
    "`BadRequestError` if the API does not take a value; `AuthenticationError`, `PermissionDeniedError` and "
    "`RateLimitError` by status; `InternalServerError`, `APIConnectionError` and `APITimeoutError` after the last retry"
)
_STREAMED: Final = "a stream that breaks raises `APIConnectionError`, and one that reports an error `APIError`"
_WRONG: Final = "`TypeError` or `ValueError`, before anything is sent, if an argument is wrong"


def resource_pages(known: Interface) -> Iterator[tuple[str, str]]:
    """The pages, by their path below the folder of the documentation."""
    resources = list(known.resources())
    yield f"{_FOLDER}/index.md", _index(resources)
    examples = Examples(known)
    for one in resources:
        yield f"{_page(one.path)}.md", _resource(one, known, examples)


def _page(path: str) -> str:
    return f"{_FOLDER}/{path.replace('.', '/')}"


def _index(resources: Sequence[Resource]) -> str:
    lines = [
        "# Resources and methods",
        "",
        "Each resource of the client, with its methods. They are written as for `AsyncOpenAI`; `OpenAI` has the same",
        "ones, without `await`. What they take besides their own parameters is in "
        "[CallOptions](../api.md#openai_core.CallOptions),",
        "and what they raise in [Errors](../errors.md). The types of requests and answers are on "
        "[pages of their own](../types/index.md).",
        "",
    ]
    for one in resources:
        methods = ", ".join(
            f"[`{method.name}`]({_address(one.path)}#{one.path}.{method.name})" for method in one.methods
        )
        lines.append(f"- [`client.{one.path}`]({_address(one.path)}): {methods or _first_line(one.doc)}")
    return "\n".join([*lines, ""])


def _address(path: str) -> str:
    return f"{path.replace('.', '/')}.md"


def _first_line(text: str) -> str:
    return text.split("\n", 1)[0]


def _resource(one: Resource, known: Interface, examples: Examples) -> str:
    links = Links(known, _page(one.path))
    lines = [f"# client.{one.path}", "", one.doc, ""]
    if one.children:
        here = _page(one.path).rpartition("/")[0]
        lines += ["Resources below it:", ""]
        lines += [f"- [`client.{child}`]({relpath(_page(child), here)}.md)" for child in one.children]
        lines.append("")
    for method in one.methods:
        lines += _method(one.path, method, links, examples)
    return "\n".join(lines)


def _method(path: str, method: Method, links: Links, examples: Examples) -> Iterator[str]:
    summary, reference, raised = _said(method)
    yield f"## {path}.{method.name} {{ #{path}.{method.name} }}"
    yield from ("", summary, "")
    yield from ("```python", examples.call(path, method), "```", "")
    if method.parameters:
        yield from (parameters_table(method.parameters, links), "")
    if note := added_note(f"{path}.{method.name}", [each.name for each in method.parameters]):
        yield from (note, "")
    up = relpath("reference", _page(path).rpartition("/")[0])
    if method.takes_options:
        yield from (f"It also takes the [options of all calls]({up}/api.md#openai_core.CallOptions).", "")
    yield from (f"<p><strong>Returns</strong> {links.annotation(method.function.returns)}</p>", "")
    yield from ("**Raises**", "", *(f"- {one}" for one in _errors(method, raised)), "")
    if reference:
        yield from (f"[In the API reference]({reference})", "")


def _errors(method: Method, raised: Sequence[str]) -> Iterator[str]:
    """What a call raises: by its docstring, and by what all calls have in common."""
    yield from raised
    if method.takes_options:
        yield _WRONG
        yield _REFUSED
        if any(one.name.endswith("_id") for one in method.path_parameters):
            yield "`NotFoundError` if there is no such object"
        if "Stream" in str(method.function.returns):
            yield _STREAMED
    elif not raised:
        yield _WRONG


def _said(method: Method) -> tuple[str, str | None, list[str]]:
    """What the docstring says: its text, the page of the API reference, and what is raised."""
    docstring = method.function.docstring
    if docstring is None:
        return "", None, []
    texts: list[str] = []
    raised: list[str] = []
    for part in docstring.parse("google", warnings=False):
        if part.kind is griffe.DocstringSectionKind.text:
            texts.append(part.value)
        elif part.kind is griffe.DocstringSectionKind.raises:
            raised += [f"`{one.annotation}`: {_clause(one.description)}" for one in part.value]
    text = "\n\n".join(texts)
    found = _SEE.search(text)
    return _SEE.sub("", text).strip(), found[1] if found else None, raised


def _clause(text: str) -> str:
    return " ".join(text.split()).removesuffix(".")
