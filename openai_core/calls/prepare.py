"""Turn the parameters of a call into a request: check the names, and build URL, headers and body. No I/O."""

from __future__ import annotations

import math
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from ..headers import CROSS_ORIGIN_HEADERS, bearer, checked_headers, header_text, with_headers
from ..http.request import NO_DEADLINE, Call, NoDeadline
from ..http.timeout import Timeout, as_idle_timeout, as_timeout
from ..http.transports.base import BodyStream, FixedHeaders
from ..model.decoding import IteratorInBody, check_iterators, encode_json, encode_reusable, materialize_iterators
from ..sentinels import NotGiven, Omit, is_given, omit
from .endpoint import Endpoint
from .options import RequestOptions

if TYPE_CHECKING:
    from ..client.config import ClientConfig

__all__ = ["Call", "RequestBuilder"]

_OMITTED: Final = frozenset({Omit, NotGiven})
_JSON: Final = "application/json"
_SAFE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS"})


class RequestBuilder:
    """Builds requests with the settings of one client. Has no state but caches; safe to use from many threads."""

    __slots__ = (
        "_admin_headers",
        "_by_endpoint",
        "_config",
        "_fixed",
        "_has_admin_key",
        "_has_key",
        "_headers",
        "_is_simple",
        "_suffix",
    )

    model_in_query = "model"
    """The query parameter of a websocket that names the model."""

    def __init__(self, config: ClientConfig, auth_headers: Mapping[str, str]) -> None:
        self._config = config
        self._headers = self._common_headers(config, auth_headers)
        self._suffix = with_query("", config.default_query) if config.default_query else ""
        self._by_endpoint: dict[tuple[Endpoint[Any], bool], Mapping[str, str]] = {}
        self._fixed: dict[Endpoint[Any], tuple[str, Mapping[str, str]]] = {}
        chosen = "authorization" in config.default_headers  # the caller authenticates
        admin_key = None if chosen else config.admin_api_key
        self._admin_headers = bearer(admin_key, "administration key") if admin_key else {}
        self._has_admin_key = chosen or bool(self._admin_headers)
        # Only a client with an administration key may have no other.
        self._has_key = not self._admin_headers or bool(auth_headers or config.key_provider or config.credentials)
        self._is_simple = self._has_key and config.deadline is None and not config.idempotency_keys

    @staticmethod
    def _common_headers(config: ClientConfig, auth_headers: Mapping[str, str]) -> dict[str, str]:
        changes = checked_headers(config.default_headers)
        headers = {**CROSS_ORIGIN_HEADERS, **auth_headers}
        if config.organization is not None:
            headers["openai-organization"] = config.organization
        if config.project is not None:
            headers["openai-project"] = config.project
        return with_headers(headers, changes) if changes else headers

    @property
    def config(self) -> ClientConfig:
        """The client's settings."""
        return self._config

    @property
    def default_headers(self) -> Mapping[str, str]:
        """The headers of every request, including static credentials."""
        return self._headers

    # A call of an endpoint

    def build(self, endpoint: Endpoint[Any], params: Mapping[str, object], values: Mapping[str, str]) -> Call:
        """Make the request for a call of `endpoint` with its keyword parameters and its path values.

        Iterators among the parameters are replaced by lists, in `params` too if it is a dict: hooks, requests for later
        pages and a fan-out's later attempts read it again.

        Raises:
            TypeError: an unknown or missing parameter, or a value of a type that cannot be sent.
            ValueError: a value that cannot be sent, such as an empty path parameter.
        """
        try:
            if (  # the usual call in fewer steps: `_build` would come to the same
                self._is_simple
                and endpoint.differs_in_body_only
                and tuple(params) in endpoint.complete
                and _OMITTED.isdisjoint(map(type, params.values()))
            ):
                return self._with_body(endpoint, params)
            return self._build(endpoint, params, values)
        except IteratorInBody:
            files = {place[0] for place in endpoint.files}
            kept = materialize_iterators({name: value for name, value in params.items() if name not in files})
        if isinstance(params, dict):
            params.update(kept)
        try:
            return self._build(endpoint, {**params, **kept}, values)
        except IteratorInBody:
            raise TypeError(
                f"{endpoint.name}() cannot send an iterator inside an object other than a dict, list or tuple; "
                "pass a list there"
            ) from None

    def build_checked(self, endpoint: Endpoint[Any], params: Mapping[str, object]) -> Call:
        """As `build`, for parameters that are known to be complete and known ones, without options and omitted ones.

        Raises:
            TypeError, ValueError: a value that cannot be sent.
        """
        if endpoint.differs_in_body_only and self._is_simple:
            try:
                return self._with_body(endpoint, params)
            except IteratorInBody:
                pass
        return self.build(endpoint, params, {})

    def _build(self, endpoint: Endpoint[Any], params: Mapping[str, object], values: Mapping[str, str]) -> Call:
        """Check the names, and choose the shortest way that builds this call; `_with_options` and `_call` do all."""
        if tuple(params) not in endpoint.complete and not endpoint.note_complete(params.keys()):
            endpoint.check(params, values)
            return self._with_options(endpoint, dict(params), values)
        fields = drop_omitted(params)
        if endpoint.required and len(fields) != len(params):
            endpoint.check(fields)
        if endpoint.differs_in_body_only and self._is_simple:
            return self._with_body(endpoint, fields)
        config = self._config
        fields, url = self._url(endpoint, fields, values)
        if not endpoint.has_json_body_only or not self._is_simple:
            return self._call(endpoint, fields, url, config.timeout, None)
        body = encode_reusable(fields) if endpoint.sends_object else None
        headers = self._headers_for(endpoint, endpoint.sends_object)
        return Call(endpoint.method, url, headers, body, config.timeout, config.retry)

    def _with_body(self, endpoint: Endpoint[Any], fields: Mapping[str, object]) -> Call:
        """Build a call that differs from others of its endpoint in the body alone."""
        fixed = self._fixed.get(endpoint)
        if fixed is None:
            fixed = self._fixed[endpoint] = self._url(endpoint, {}, {})[1], self._headers_for(endpoint, True)
        config = self._config
        return Call(endpoint.method, fixed[0], fixed[1], encode_reusable(fields), config.timeout, config.retry)

    def _with_options(self, endpoint: Endpoint[Any], params: dict[str, Any], values: Mapping[str, str]) -> Call:
        """Build a call that may have options: `params` is a copy, from which they are taken."""
        headers = params.pop("extra_headers", None)
        query = params.pop("extra_query", None)
        extra = params.pop("extra_body", None)
        timeout = params.pop("timeout", NotGiven())
        if (idle := params.pop("idle_timeout", None)) is not None and is_given(idle):
            as_idle_timeout(idle)  # of the stream, not of the request
        deadline = params.pop("deadline", None)
        key = params.pop("idempotency_key", None)
        fields = drop_omitted(params)
        if endpoint.required and len(fields) != len(params):
            endpoint.check(fields)
        fields, url = self._url(endpoint, fields, values)
        if query:
            url = with_query(url, checked_mapping(f"{endpoint.name}()", "extra_query", query))
        if extra:
            if endpoint.method in _SAFE_METHODS:
                raise TypeError(
                    f"{endpoint.name}() cannot send extra_body: a {endpoint.method} request has no body; "
                    "use extra_query for query parameters"
                )
            fields = drop_omitted({**fields, **checked_mapping(f"{endpoint.name}()", "extra_body", extra)})
        limits = self._config.timeout if isinstance(timeout, NotGiven) else as_timeout(timeout)
        changes = checked_headers(checked_mapping(f"{endpoint.name}()", "extra_headers", headers)) if headers else None
        return self._call(endpoint, fields, url, limits, changes, deadline, key)

    def start_deadline(self, options: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return `options` with a deadline that starts now, so that several requests can share it."""
        given = options.get("deadline")
        given = self._config.deadline if given is None else given
        if given is None:
            return options
        from ..deadline import as_deadline

        return {**options, "deadline": as_deadline(given) or math.inf}

    def _deadline(self, given: object) -> NoDeadline:
        """The deadline of one call: the one given, or else the client's."""
        given = self._config.deadline if given is None else given
        if given is None:
            return NO_DEADLINE
        from ..deadline import as_deadline
        from ..http.call_deadline import CallDeadline

        deadline = as_deadline(given)
        return NO_DEADLINE if deadline is None else CallDeadline(deadline)

    def _key_of(self, method: str, given: object) -> str | None:
        """The idempotency key of a call: the one given, or a new one if the client is configured so."""
        if given is not None:
            if not isinstance(given, str) or not given:
                raise TypeError(f"idempotency_key must be a string that is not empty; got {given!r}")
            return given
        if not self._config.idempotency_keys or method in _SAFE_METHODS:
            return None
        from uuid import uuid4

        return str(uuid4())

    def _url(
        self, endpoint: Endpoint[Any], fields: Mapping[str, Any], values: Mapping[str, str]
    ) -> tuple[Mapping[str, Any], str]:
        """The parameters that are not part of the URL, and the URL."""
        if endpoint.in_path:
            values = {**values, **{name: fields[name] for name in endpoint.in_path}}
            fields = {name: value for name, value in fields.items() if name not in endpoint.in_path}
        path = endpoint.path
        if values:
            from ..http.path import build_path

            given: Iterable[object] = values.values()
            if omit in given:  # the default of each, see `own_errors.py`
                endpoint.check(fields, values)
            path = build_path(path, values, what=f"{endpoint.name}()")
        url = self._config.base_url + path.lstrip("/") + self._suffix
        if endpoint.fixed_query:
            url = with_query(url, endpoint.fixed_query)
        return split_query(endpoint, fields, url) if endpoint.query else (fields, url)

    def _call(
        self,
        endpoint: Endpoint[Any],
        fields: Mapping[str, Any],
        url: str,
        timeout: Timeout,
        changes: Mapping[str, str | None] | None,
        deadline: object = None,
        key: object = None,
    ) -> Call:
        """Build the call from its parts, whatever the endpoint and the client are configured to do.

        `fields` are those of the body, and parameters that are sent as headers.
        Whatever raises does so before the headers are put together: no local variable of a traceback holds a key.
        """
        own: dict[str, Any] = {}
        if endpoint.header_params:
            given = {name: fields[name] for name in endpoint.header_params if name in fields}
            own = {endpoint.header_params[name]: header_text(value) for name, value in given.items()}
            fields = {name: value for name, value in fields.items() if name not in given}
        content_type, body = self._body(endpoint, fields, changes)
        if content_type is not None and content_type != _JSON:
            own["content-type"] = content_type
            changes = _without_content_type(changes)
        if (key := self._key_of(endpoint.method, key)) is not None:
            own["idempotency-key"] = key
        changes = {**checked_headers(own), **(changes or {})} if own else changes or {}
        if not (self._has_admin_key if endpoint.admin else self._has_key):
            self._check_key(endpoint, changes)
        limit = self._deadline(deadline)
        headers = self._headers_for(endpoint, content_type == _JSON)
        if changes:
            headers = with_headers(headers, changes)
        anonymous = endpoint.admin or "authorization" in changes
        return Call(endpoint.method, url, headers, body, timeout, self._config.retry, anonymous, limit)

    @staticmethod
    def _check_key(endpoint: Endpoint[Any], changes: Mapping[str, Any]) -> None:
        """Raise if the client has no key for this call, and the call no `authorization` header of its own."""
        if "authorization" in changes:
            return
        if endpoint.admin:
            needs = "an administration key: pass admin_api_key= to the client, or set OPENAI_ADMIN_KEY"
        else:
            needs = "an API key, this client has only one for administration: pass api_key=, or set OPENAI_API_KEY"
        raise TypeError(f"{endpoint.name}() needs {needs}")

    @staticmethod
    def _body(
        endpoint: Endpoint[Any], fields: Mapping[str, Any], changes: Mapping[str, str | None] | None
    ) -> tuple[str | None, bytes | BodyStream | None]:
        """The body and its content type. The caller's headers can ask for a form in place of JSON."""
        asked = changes is not None and _asks_for_form(changes)
        if endpoint.files or endpoint.form or endpoint.parts or asked:
            from ..http.forms.multipart import encode_multipart, encode_parts, extract_files

            if endpoint.parts:
                check_iterators(fields)
                return encode_parts(fields, endpoint.parts)
            plain, files = extract_files(fields, endpoint.files)
            check_iterators(plain)
            if files or endpoint.form or asked:
                for name in endpoint.required & fields.keys():
                    if fields[name] is None:
                        raise TypeError(f"{endpoint.name}() cannot send None for {name!r} in a form; give it a value")
                return encode_multipart(plain, files)
        return (_JSON, encode_reusable(fields)) if fields or endpoint.sends_object else (None, None)

    def _headers_for(self, endpoint: Endpoint[Any], has_json: bool) -> Mapping[str, str]:
        key = (endpoint, has_json)
        found = self._by_endpoint.get(key)
        if found is None:
            kind = {"content-type": _JSON} if has_json else {}
            admin = self._admin_headers if endpoint.admin else {}
            found = FixedHeaders({"accept": _JSON, **kind, **self._headers, **endpoint.own_headers, **admin})
            self._by_endpoint[key] = found
        return found

    # A low-level call

    def build_low_level(
        self,
        method: str,
        path: str,
        *,
        body: object = None,
        content: bytes | str | Iterable[bytes] | AsyncIterable[bytes] | None = None,
        files: object = None,
        options: Mapping[str, Any] | None = None,
    ) -> Call:
        """Build the request for `client.get`, `post` and the like. `path` may be a whole URL.

        Raises:
            TypeError: an unknown option, both `body` and `content`, or a value of a type that cannot be sent.
        """
        where: Any = path
        if not isinstance(where, str):
            raise TypeError(f"{method} needs a path such as '/models'; got {type(where).__name__}: {where!r}")
        options = options or {}
        known = RequestOptions.__annotations__.keys()
        if unknown := options.keys() - known:
            wrong, right = ", ".join(sorted(unknown)), ", ".join(sorted(known))
            raise TypeError(f"{_describe_request(method, path)}: options has no {wrong}; known are {right}")
        if body is not None and content is not None:
            raise TypeError(f"{_describe_request(method, path)}: give body or content, not both")
        absolute = path.startswith(("http://", "https://"))
        url = (path if absolute else self._config.base_url + path.lstrip("/")) + ("" if absolute else self._suffix)
        if params := options.get("params"):
            url = with_query(url, drop_omitted(params))
        extra = options.get("headers")
        changes = checked_headers(checked_mapping(_describe_request(method, path), "headers", extra)) if extra else {}
        is_object = isinstance(body, Mapping)
        if files is None and is_object and _asks_for_form(changes):
            files = ()
        payload, content_type = self._low_level_body(body, content, files, options.get("extra_json"))
        if files is not None:
            changes = _without_content_type(changes)
        if (key := self._key_of(method, options.get("idempotency_key"))) is not None:
            changes = {**checked_headers({"idempotency-key": key}), **changes}
        policy = self._config.retry
        if (retries := options.get("max_retries")) is not None:
            policy = policy.replace(max_retries=retries)
        timeout = options.get("timeout", NotGiven())
        limits = self._config.timeout if isinstance(timeout, NotGiven) else as_timeout(timeout)
        deadline = self._deadline(options.get("deadline"))
        headers: dict[str, str] = {"accept": _JSON, **self._headers}
        if not self._has_key:
            headers.update(self._admin_headers)
        foreign = absolute and not url.startswith(self._config.base_url)
        if foreign:  # whatever the client was configured with is not for this server
            kept = {name: value for name, value in CROSS_ORIGIN_HEADERS.items() if name in headers}
            headers = {"accept": _JSON, **kept}
        if content_type:
            headers["content-type"] = content_type
        headers = with_headers(headers, changes)
        return Call(method, url, headers, payload, limits, policy, foreign or "authorization" in changes, deadline)

    @staticmethod
    def _low_level_body(
        body: object,
        content: bytes | str | Iterable[bytes] | AsyncIterable[bytes] | None,
        files: object,
        extra: Mapping[str, object] | None,
    ) -> tuple[bytes | BodyStream | None, str | None]:
        if content is not None:
            if isinstance(content, bytes):
                return content, None
            from ..http.forms.raw_content import as_body

            return as_body(content), None
        if isinstance(body, Mapping):
            body = drop_omitted(cast("Mapping[str, object]", body))
        if extra:
            body = {**cast("Mapping[str, object]", body or {}), **extra}
        if files is not None:
            from ..http.forms.multipart import encode_multipart

            named = cast("Mapping[str, Any]", files).items() if isinstance(files, Mapping) else cast("Any", files)
            pairs: list[Any] = list(named)
            content_type, payload = encode_multipart(cast("Mapping[str, object]", body or {}), pairs)
            return payload, content_type
        if body is None:
            return None, None
        if isinstance(body, bytes | bytearray | memoryview):
            return bytes(cast("bytes", body)), "application/octet-stream"
        return encode_json(body), "application/json"


def _describe_request(method: str, path: str) -> str:
    """The method and path of a request, for messages."""
    from ..redaction import without_userinfo

    return f"{method} {without_userinfo(path.partition('?')[0])}"


def _asks_for_form(changes: Mapping[str, str | None]) -> bool:
    """Whether a caller's headers say that the body is a form of parts."""
    return (changes.get("content-type") or "").partition(";")[0].strip().lower() == "multipart/form-data"


def _without_content_type(changes: Mapping[str, str | None] | None) -> dict[str, str | None]:
    """A caller's headers for a form, whose content type names its own boundary."""
    return {name: value for name, value in (changes or {}).items() if name != "content-type"}


def drop_omitted(params: Mapping[str, Any]) -> Mapping[str, Any]:
    """The parameters without those that are `omit` or `NOT_GIVEN`."""
    if _OMITTED.isdisjoint(map(type, params.values())):
        return params
    return {name: value for name, value in params.items() if type(value) not in _OMITTED}


def split_query(endpoint: Endpoint[Any], fields: Mapping[str, Any], url: str) -> tuple[Mapping[str, Any], str]:
    """Move the query parameters from `fields` to `url`."""
    query = {name: fields[name] for name in fields if name in endpoint.query}
    if not query:
        return fields, url
    check_iterators(query)
    rest = {name: value for name, value in fields.items() if name not in query}
    return rest, with_query(url, query)


def with_query(url: str, params: Mapping[str, object]) -> str:
    """Add parameters to the query of `url`; what that takes is imported at first use."""
    from ..http.query import merge_query

    return merge_query(url, params)


def checked_mapping(where: str, name: str, value: object) -> Mapping[str, Any]:
    """Return `value` if it is a mapping.

    Raises:
        TypeError: it is not.
    """
    if not isinstance(value, Mapping):
        example = "{'X-Team': 'search'}" if "headers" in name else "{'name': 'value'}"
        raise TypeError(f"{where}: {name} must be a mapping such as {example}; got {type(value).__name__}")
    return cast("Mapping[str, Any]", value)
