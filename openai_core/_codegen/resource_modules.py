"""What one module of resources imports, and under which names; with the places of its types for endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .surface import DictOf, ListOf, Plain, Ref, Surface, TypeExpr, UnionOf

__all__ = ["ModuleNames", "Places"]

_CHECKED: Final = "if TYPE_CHECKING:"


class Places:
    """Where types stand, as an endpoint names them: below `openai_core.types`, by their packages where those offer
    them."""

    def __init__(self, surface: Surface) -> None:
        self._exports = {package.path: package.exports for package in surface.packages}

    def of(self, expression: TypeExpr) -> str:
        """The place of an answer's type, as Python text: a string, or a type of Python's own.

        Raises:
            ValueError: it has none; it needs a name of its own.
        """
        if isinstance(expression, Ref) and not expression.arguments:
            return f'"{self.path(expression)}"'
        if isinstance(expression, Plain) and expression.name in ("str", "object"):
            return expression.name
        raise ValueError(f"an answer of type {expression} needs a named type")

    def path(self, ref: Ref) -> str:
        """The dotted path of a named type."""
        package = ref.module.rpartition(".")[0]
        if self._exports.get(package, {}).get(ref.name) == ref.module:
            return f"{package}.{ref.name}".lstrip(".")
        return f"{ref.module}.{ref.name}"


class ModuleNames:
    """Collects what a module imports while its text is made.

    Args:
        package: the module's package below `openai_core.resources`; empty for the topmost.
        own: names that the module itself defines.
    """

    def __init__(self, package: str, own: set[str]) -> None:
        self._up = "." * (package.count(".") + 3 if package else 2)
        self._base = "." * (package.count(".") + 2 if package else 1)
        self._run_time: dict[str, set[str]] = {}
        self._checking: dict[str, set[str]] = {}
        self._taken: dict[str, str] = dict.fromkeys(own, "")

    def core(self, module: str, name: str, *, checking: bool = False) -> str:
        """Import a name from a module below `openai_core`; gives the name."""
        return self._add(f"{self._up}{module}", name, checking)

    def base(self, name: str, module: str = "_resource", *, checking: bool = False) -> str:
        """Import a name from a module below `openai_core.resources`."""
        return self._add(f"{self._base}{module}", name, checking)

    def standard(self, module: str, name: str) -> str:
        """Import a name from the standard library."""
        return self._add(module, name, False)

    def beside(self, module: str, name: str) -> str:
        """Import a class from a module in the same package, for type checkers."""
        return self._add(f".{module}", name, True)

    def type_text(self, expression: TypeExpr, *, checking: bool = True) -> str:
        """A type as it is written in annotations, its names imported."""
        match expression:
            case Plain(name="object"):
                return "object"
            case Plain(name=name):
                return name
            case Ref(module=module, name=name, arguments=arguments):
                found = self._add(f"{self._up}types.{module}", name, checking)
                return found + (f"[{', '.join(self.type_text(one) for one in arguments)}]" if arguments else "")
            case UnionOf(members=members):
                return " | ".join(dict.fromkeys(self.type_text(one) for one in members))
            case ListOf(item=item):
                # Not `list`, which is a method in many of the classes.
                return f"{self.standard('collections.abc', 'Sequence')}[{self.type_text(item)}]"
            case DictOf(value=value):
                return f"dict[str, {self.type_text(value)}]"
            case _:
                raise ValueError(f"a signature cannot say {expression}")

    def _add(self, module: str, name: str, checking: bool) -> str:
        known = self._taken.setdefault(name, module)
        alias = name
        if known != module:
            alias = module.rpartition(".")[2].title().replace("_", "") + name
            self._taken[alias] = module
        place = self._checking if checking else self._run_time
        place.setdefault(module, set()).add(name if alias == name else f"{name} as {alias}")
        return alias

    def text(self) -> str:
        """The import statements."""
        if self._checking:
            self.standard("typing", "TYPE_CHECKING")
        lines = _statements(self._run_time)
        checked = {module: names - self._run_time.get(module, set()) for module, names in self._checking.items()}
        if any(checked.values()):
            lines += ["", _CHECKED, *(f"    {line}" for line in _statements(checked))]
        return "\n".join(lines)


def _statements(imports: Mapping[str, set[str]]) -> list[str]:
    return [f"from {module} import {', '.join(sorted(names))}" for module, names in sorted(imports.items()) if names]
