"""Write the stub of one class: the members of an asynchronous one, as a blocking caller sees them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from textwrap import wrap
from typing import Final, TypeAlias

from .stub_names import FACADE, Origin, SyncNames, sync_text

__all__ = ["Source", "SourceClass", "class_stub", "summary"]

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef

_SPECIAL_METHODS: Final = {
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "__call__": "__call__",
}
_FOR_THE_PACKAGE: Final = {"aclose", "follow_with", "reconfigure", "take_body"}
"""Public names that are no business of a blocking caller."""
_WITHOUT_TYPES: Final = {"takes", "with_own_errors", "without_arguments"}
"""The decorators of methods that say at run time what a stub says anyway."""
_DECORATORS: Final = {"overload", "property", "staticmethod", "classmethod", "deprecated"}
_LINE: Final = 120
_PORTAL_BACKEND: Final = ast.arg("portal_backend", ast.parse("Backend | None", mode="eval").body)


@dataclass
class Source:
    """A module of the core: its text, and the names in it as its stub has them."""

    lines: Sequence[str]
    tree: ast.Module
    names: SyncNames

    def heading_between(self, first: int, last: int) -> str:
        """The heading of a group of members, between two of them: a comment that stands alone. Empty without one."""
        found = [line.strip() for line in self.lines[first:last]]
        alone = [line for line, below in pairwise(found) if line.startswith("# ") and not below]
        return alone[-1] if alone else ""

    def exemption_of(self, member: ast.stmt) -> str:
        """What a checker of types is told to overlook where a member begins, for it would find it in the stub too."""
        first = _first_line(member)
        last = member.body[0].lineno if isinstance(member, Function) else member.end_lineno or first
        found = re.search(r"# pyright: ignore\[[\w, ]+\]", "\n".join(self.lines[first - 1 : max(first, last - 1)]))
        return f"  {found[0]}" if found else ""


@dataclass
class SourceClass:
    """A class of the core, and what is added to it."""

    node: ast.ClassDef
    source: Source
    own: ast.ClassDef | None = None
    """The class by which the facade replaces the twin, if it does; its words and additions count."""
    own_source: Source | None = None
    bases: Sequence[SourceClass] = ()
    """Classes without a stub, whose members therefore stand in this one's."""
    is_client: bool = False
    is_inline: bool = False
    """Whether the twin's coroutines run in the caller's thread, and programs may make one by themselves."""


def summary(node: ast.ClassDef | Function | ast.Module) -> str:
    """The first paragraph of a docstring in the words of a blocking caller. The rest is in the running program's."""
    return sync_text(ast.get_docstring(node) or "").partition("\n\n")[0]


def class_stub(kind: SourceClass, name: str) -> list[str]:
    """The lines of the class `name`."""
    body = [f"    {line}".rstrip() for line in _body(kind)]
    head = f"class {name}({', '.join(_bases(kind))}):"
    return [head, *body] if any(body) else [f"{head} ..."]


# What stands at its head


def _bases(kind: SourceClass) -> list[str]:
    found = dict(_all_bases(kind, kind))
    bases = list(found)
    if not any(origin.module.startswith(FACADE) for origin in found.values()):
        at = next((index for index, base in enumerate(bases) if base.startswith("Generic[")), len(bases))
        imports = kind.source.names.imports
        root = (
            Origin(f"{FACADE}.inline", "InlineObject") if kind.is_inline else Origin(f"{FACADE}.facade", "SyncObject")
        )
        bases.insert(at, imports.use(root.name, root))
    return bases


def _all_bases(kind: SourceClass, part: SourceClass) -> Iterator[tuple[str, Origin]]:
    """What the class derives from, and in place of bases without a stub what those derive from."""
    names = part.source.names
    for base in part.node.bases:
        origin = names.origin(base)
        if names.has_sync_form(origin):
            yield names.text(base), names.sync(origin)
        else:
            yield from _all_bases(kind, next(flat for flat in kind.bases if flat.node.name == origin.name))


def _body(kind: SourceClass) -> Iterator[str]:
    text = summary(kind.node) if kind.own is None else ast.get_docstring(kind.own) or ""
    yield from (*_quoted(text), "")
    seen: set[str] = set()
    if kind.is_client:
        # What it is made of stands before how it is made.
        for part in [kind, *kind.bases]:
            yield from _settings(part)
        yield ""
    for part in [kind, *kind.bases]:
        yield from _members(part, seen)
        if part is kind and kind.own is not None and kind.own_source is not None:
            yield from _additions(kind, seen)


def _settings(kind: SourceClass) -> Iterator[str]:
    body = kind.node.body
    for position, member in enumerate(body):
        if isinstance(member, ast.AnnAssign) and not ast.unparse(member.target).startswith("_"):
            name, exemption = ast.unparse(member.target), kind.source.exemption_of(member)
            yield f"{name}: {kind.source.names.text(member.annotation)}{exemption}"
            following = body[position + 1 : position + 2]
            if following and (text := _text_of(following[0])):
                yield from _quoted(sync_text(text))


# Members


def _members(kind: SourceClass, seen: set[str]) -> Iterator[str]:
    names = kind.source.names
    inherited = {member.name for base in kind.bases for member in base.node.body if isinstance(member, ast.FunctionDef)}
    names.shadowed = frozenset({"list", "type", "object"} & (_defined(kind.node) | inherited))
    documented: set[str] = set()
    hidden = set(seen)
    end = kind.node.body[0].end_lineno or 0
    heading = ""
    for member in kind.node.body:
        lines = list(_member(kind, member, documented, hidden))
        seen |= _defined_by(member)
        heading = kind.source.heading_between(end, _first_line(member) - 1) or heading
        end = member.end_lineno or end
        if lines and heading:
            yield from ("", heading, "")
            heading = ""
        yield from lines
    names.shadowed = frozenset()


def _member(kind: SourceClass, member: ast.stmt, documented: set[str], hidden: set[str]) -> Iterator[str]:
    if _defined_by(member) & (hidden | _FOR_THE_PACKAGE):
        return
    names = kind.source.names
    if isinstance(member, Function):
        if _is_overloaded_implementation(kind.node, member):
            return
        name = _SPECIAL_METHODS.get(member.name, member.name)
        if (
            not name.startswith("_")
            or member.name in _SPECIAL_METHODS
            or (name == "__init__" and (kind.is_client or kind.is_inline))
        ):
            yield from _method(kind, member, name, documented)
    elif isinstance(member, ast.Assign) and not ast.unparse(member.targets[0]).startswith("_"):
        yield f"{ast.unparse(member.targets[0])} = {names.text(member.value)}"
    elif isinstance(member, ast.AnnAssign) and not kind.is_client and not ast.unparse(member.target).startswith("_"):
        yield f"{ast.unparse(member.target)}: {names.text(member.annotation)}"


def _method(kind: SourceClass, node: Function, name: str, documented: set[str]) -> Iterator[str]:
    names = kind.source.names
    text = ""
    if name not in documented and not name.startswith("_") and not _is_setter(node):
        # Of an overloaded method, the implementation has the words; the first overload shows them.
        last = [part for part in kind.node.body if getattr(part, "name", "") == node.name][-1]
        assert isinstance(last, Function), "members of one name are methods"
        text = _own_summary(kind, name) or summary(node) or summary(last)
    documented.add(name)
    for decorator in node.decorator_list:
        if ast.unparse(decorator.func if isinstance(decorator, ast.Call) else decorator) in _WITHOUT_TYPES:
            continue
        yield f"@{_decorator(names, decorator, kind.node.name)}"
    returns = "None" if node.returns is None else names.text(node.returns)
    arguments = _arguments(names, node.args, with_backend=kind.is_client and name == "__init__")
    exemption = kind.source.exemption_of(node)
    end = f"-> {returns}:{'' if text else ' ...'}"
    head = f"def {name}({arguments}) {end}"
    # A checker looks for it beside the name, which is another line where the parameters need several.
    yield f"{head}{exemption}" if len(head) < _LINE - 4 else f"def {name}({exemption}\n{arguments}) {end}"
    yield from (f"    {line}".rstrip() for line in _quoted(text))


def _own_summary(kind: SourceClass, name: str) -> str:
    """What the facade itself says of a method that it replaces."""
    members = kind.own.body if kind.own else []
    return next((summary(part) for part in members if isinstance(part, ast.FunctionDef) and part.name == name), "")


def _decorator(names: SyncNames, node: ast.expr, where: str) -> str:
    text = names.call_text(node) if isinstance(node, ast.Call) else names.text(node)
    if text.partition("(")[0] not in _DECORATORS and not text.endswith((".setter", ".deleter")):
        raise ValueError(f"the decorator {text} in {where} has no meaning in a stub that is known here")
    return text


def _arguments(names: SyncNames, arguments: ast.arguments, *, with_backend: bool) -> str:
    def rewritten(argument: ast.arg | None) -> ast.arg | None:
        if argument is None:
            return None
        annotation = argument.annotation
        if argument.arg == "self" and annotation is not None and not names.is_variable(annotation):
            annotation = None  # what a part of a class expects of the rest, which stands beside it in the stub
        return ast.arg(argument.arg, annotation and ast.parse(names.text(annotation), mode="eval").body)

    def all_rewritten(group: list[ast.arg]) -> list[ast.arg]:
        return [made for argument in group if (made := rewritten(argument)) is not None]

    made = ast.arguments(
        posonlyargs=all_rewritten(arguments.posonlyargs),
        args=all_rewritten(arguments.args),
        vararg=rewritten(arguments.vararg),
        kwonlyargs=all_rewritten(arguments.kwonlyargs),
        kw_defaults=[default and _default(default) for default in arguments.kw_defaults],
        kwarg=rewritten(arguments.kwarg),
        defaults=[_default(default) for default in arguments.defaults],
    )
    if with_backend:
        names.imports.use("Backend", Origin(f"{FACADE}.process", "Backend"))
        made.kwonlyargs.insert(0, _PORTAL_BACKEND)
        made.kw_defaults.insert(0, ast.Constant(None))
    return ast.unparse(made)


def _default(node: ast.expr) -> ast.expr:
    """A default that says something to the reader; `...` for one that is computed."""
    value = node.operand if isinstance(node, ast.UnaryOp) else node
    return node if isinstance(value, ast.Constant) else ast.Constant(...)


def _additions(kind: SourceClass, seen: set[str]) -> Iterator[str]:
    """What the facade's own class has and the core's has not."""
    assert kind.own is not None, "asked for where there is one"
    assert kind.own_source is not None, "comes with the class"
    inherited = {name for part in kind.bases for name in _defined(part.node)}
    added = SourceClass(kind.own, kind.own_source)
    hidden = {*seen, *inherited, *_SPECIAL_METHODS.values(), "__init__"}
    for member in kind.own.body:
        yield from _member(added, member, set(), hidden)


# Reading the source


def _defined_by(member: ast.stmt) -> set[str]:
    if isinstance(member, Function):
        return {member.name}
    if isinstance(member, ast.Assign):
        return {ast.unparse(member.targets[0])}
    return {ast.unparse(member.target)} if isinstance(member, ast.AnnAssign) else set()


def _defined(node: ast.ClassDef) -> set[str]:
    return {name for member in node.body for name in _defined_by(member)}


def _first_line(member: ast.stmt) -> int:
    decorators: list[ast.expr] = getattr(member, "decorator_list", [])
    return min([member.lineno, *(decorator.lineno for decorator in decorators)])


def _is_overloaded_implementation(kind: ast.ClassDef, node: Function) -> bool:
    def is_overload(member: ast.stmt) -> bool:
        return any(ast.unparse(part).endswith("overload") for part in getattr(member, "decorator_list", []))

    same = [member for member in kind.body if getattr(member, "name", "") == node.name]
    return not is_overload(node) and any(is_overload(member) for member in same)


def _is_setter(node: Function) -> bool:
    return any(ast.unparse(decorator).endswith(".setter") for decorator in node.decorator_list)


def _text_of(node: ast.stmt) -> str:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
        return node.value.value
    return ""


def _quoted(text: str) -> list[str]:
    if not text:
        return []
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    first, *rest = escaped.split("\n")
    if not rest:
        # A line that was full has no room for the quotes that end it here.
        first, *rest = wrap(first, _LINE - len('        """"""'))
    if not rest:
        return [f'"""{first}"""']
    return [f'"""{first}', *rest, '"""']
