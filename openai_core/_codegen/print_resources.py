"""Print the modules of resources: classes of one-line methods, their two other forms, the endpoints below them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath
from typing import Final

from .formatting import formatted, origin_text
from .print_endpoints import endpoint_text
from .print_methods import MethodPrinter, Requests
from .resource_modules import ModuleNames, Places
from .resource_wording import Wording
from .surface import Method, Resource, Surface

__all__ = ["print_resources"]

_VIEWS: Final = {
    "WithRawResponse": ("with_raw_response", "returning the HTTP response with its body"),
    "WithStreamingResponse": ("with_streaming_response", "returning the HTTP response before its body is read"),
}
_FIRST: Final = ("create", "retrieve", "update", "list", "delete")
_TOP: Final = "The resources of the API, one module each; a client imports each when it is first asked for."


def print_resources(surface: Surface, wording: Wording | None = None) -> dict[PurePosixPath, str]:
    """The modules of all resources, by their paths below `openai_core/resources`."""
    return formatted(_Printer(surface, wording or Wording.load()).files())


class _Printer:
    """Prints one surface."""

    def __init__(self, surface: Surface, wording: Wording) -> None:
        self._by_path = {resource.path: _in_order(resource) for resource in surface.resources}
        self._places = Places(surface)
        self._requests = Requests(surface)
        self._wording = wording

    def files(self) -> dict[PurePosixPath, str]:
        """Every file, not yet formatted."""
        own = [resource for resource in self._by_path.values() if resource.same_as is None]
        files = {_file(resource.module): self._module(resource) for resource in own}
        packages = {"": [one for one in own if "." not in one.path]}
        for resource in own:
            package = resource.module.rpartition(".")[0]
            if package == resource.path:
                packages[package] = [resource, *(self._by_path[child] for child in resource.children)]
        for package, offered in packages.items():
            files[_file(f"{package}.__init__".lstrip("."))] = self._package(package, offered)
        return files

    # Packages

    def _package(self, package: str, offered: list[Resource]) -> str:
        doc = f"{self._wording.what(package).rstrip('.')}: `client.{package}`." if package else _TOP
        places: dict[str, str] = {}
        for resource in offered:
            if resource.same_as is None:
                module = resource.module.removeprefix(f"{package}." if package else "")
                places.update({f"Async{resource.class_name}{view}": module for view in ("", *_views_of(resource))})
        lines = [
            f'"""{doc}"""',
            "",
            "from __future__ import annotations",
            "from typing import TYPE_CHECKING",
            f"from {'.' * (package.count('.') + 3 if package else 2)}lazy import lazy_exports",
            "",
            "if TYPE_CHECKING:",
            *(f"    from .{module} import {name} as {name}" for name, module in places.items()),
            "",
            f"__all__ = [{', '.join(repr(name) for name in places)}]",
            "",
            f"_MODULES = {dict(sorted(places.items()))!r}",
            "",
            "if not TYPE_CHECKING:",
            "    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)",
        ]
        return "\n".join(lines) + "\n"

    # Modules

    def _module(self, resource: Resource) -> str:
        name = f"Async{resource.class_name}"
        own = [name, *(f"{name}{view}" for view in _views_of(resource))]
        names = ModuleNames(resource.module.rpartition(".")[0], set(own))
        printers = {
            method.name: MethodPrinter(names, self._requests, resource, method, self._wording.method(resource, method))
            for method in resource.methods
            if not method.handwritten
        }
        calls = [text for printer in printers.values() for text in printer.call_dicts()]
        classes = [self._class(names, resource, printers), *self._views(names, resource)]
        endpoints = [
            endpoint_text(names, self._places, resource, method)
            for method in resource.methods
            if not method.handwritten
        ]
        deprecations = any(method.deprecated is not None for method in resource.methods)
        head = origin_text({method.origin for method in resource.methods if method.origin is not None})
        head += "# pyright: reportDeprecated=false\n" if deprecations else ""  # the other forms name what is deprecated
        return (
            f'{head}"""{self._wording.what(resource.path)}"""\n\n{names.text()}\n\n'
            f"__all__ = [{', '.join(repr(one) for one in own)}]\n\n"
            + "\n\n\n".join([*calls, *classes])
            + "\n\n\n"
            + "\n".join(endpoints)
            + "\n"
        )

    def _class(self, names: ModuleNames, resource: Resource, printers: dict[str, MethodPrinter]) -> str:
        base = self._base(names, resource)
        parts = [f'    """{self._wording.does(resource)}"""']
        parts += [self._child(names, resource, self._by_path[child]) for child in resource.children]
        parts += [self._view_property(resource, view) for view in _views_of(resource)]
        parts += [printers[method.name].text() for method in resource.methods if not method.handwritten]
        return f"class Async{resource.class_name}({base}):\n" + "\n\n".join(parts)

    @staticmethod
    def _base(names: ModuleNames, resource: Resource) -> str:
        if resource.handwritten is None:
            return names.base("Resource")
        parts = [one.strip().rpartition(".") for one in resource.handwritten.split(",")]
        return ", ".join(names.base(name, module) for module, _, name in parts)

    def _child(self, names: ModuleNames, resource: Resource, child: Resource) -> str:
        cached = names.standard("functools", "cached_property")
        target = self._by_path[child.same_as] if child.same_as is not None else child
        name = f"Async{target.class_name}"
        if target is child:
            module = "." + child.module.removeprefix(resource.module.rpartition(".")[0] + ".")
            names.beside(module[1:], name)
        else:
            module = "." * (resource.module.count(".") + 1) + target.module
            names.base(name, target.module, checking=True)
        attribute = child.path.rpartition(".")[2]
        return (
            f"    @{cached}\n"
            f'    def {attribute}(self) -> "{name}":\n'
            f'        """{self._wording.what(child.path)}"""\n'
            f"        from {module} import {name}\n\n"
            f"        return {name}(self._caller)"
        )

    @staticmethod
    def _view_property(resource: Resource, view: str) -> str:
        attribute, giving = _VIEWS[view]
        name = f"Async{resource.class_name}{view}"
        return (
            "    @property\n"
            f'    def {attribute}(self) -> "{name}":\n'
            f'        """These {_content(resource)}, {giving}."""\n'
            f"        return {name}(self)"
        )

    # The other forms

    def _views(self, names: ModuleNames, resource: Resource) -> list[str]:
        return [self._view(names, resource, view) for view in _views_of(resource)]

    def _view(self, names: ModuleNames, resource: Resource, view: str) -> str:
        attribute, giving = _VIEWS[view]
        own = f"Async{resource.class_name}"
        parts = [f'    """The {_content(resource)} of `{own}`, {giving}."""']
        methods = [f"    {one.name} = {self._as(names, one, view)}({own}.{one.name})" for one in resource.methods]
        form = names.base("as_raw" if view == "WithRawResponse" else "as_streamed") if resource.views else ""
        methods += [f"    {name} = {form}({own}.{name})" for name in resource.views]
        if methods:
            parts.append("\n".join(methods))
        for path in resource.children:
            child = self._by_path[path]
            if not child.sends:  # it has no such form
                continue
            target = self._by_path[child.same_as] if child.same_as is not None else child
            name = f"Async{target.class_name}{view}"
            if target is child:
                names.beside(child.module.removeprefix(resource.module.rpartition(".")[0] + "."), name)
            else:
                names.base(name, target.module, checking=True)
            parts.append(
                f"    @{names.standard('functools', 'cached_property')}\n"
                f'    def {path.rpartition(".")[2]}(self) -> "{name}":\n'
                f'        """{self._wording.what(path)}"""\n'
                f"        return self._resource.{path.rpartition('.')[2]}.{attribute}"
            )
        return f"class {own}{view}({names.base('ResourceView')}[{own}]):\n" + "\n\n".join(parts)

    @staticmethod
    def _as(names: ModuleNames, method: Method, view: str) -> str:
        if view == "WithRawResponse":
            return names.base("as_raw")
        return names.base("as_streamed_binary" if method.answer == "binary" else "as_streamed")


def _in_order(resource: Resource) -> Resource:
    """The resource with its methods in the order in which people look for them."""
    rank = {name: index for index, name in enumerate(_FIRST)}
    return replace(resource, methods=tuple(sorted(resource.methods, key=lambda one: rank.get(one.name, len(rank)))))


def _views_of(resource: Resource) -> tuple[str, ...]:
    return tuple(_VIEWS) if resource.sends else ()


def _content(resource: Resource) -> str:
    return "methods" if resource.methods else "resources"


def _file(module: str) -> PurePosixPath:
    return PurePosixPath(*module.split(".")).with_suffix(".py")
