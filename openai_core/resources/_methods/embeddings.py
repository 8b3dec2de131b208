"""Methods of `client.embeddings`: vectors are requested as base64, and decoded."""

from typing import TYPE_CHECKING, Any, Final, Unpack

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...errors import BadRequestError, UnprocessableEntityError
from ...sentinels import is_given, omit
from ...types.embedding_create_params import EmbeddingCreateParams
from .._resource import Resource
from .embedding_vectors import ReceivedEmbeddings, as_lists, as_numpy_arrays
from .undecoded_embeddings import UndecodedEmbeddings

if TYPE_CHECKING:
    from ...types.create_embedding_response import CreateEmbeddingResponse

__all__ = ["CreateCall", "EmbeddingMethods"]

_NO_BASE64: Final = "embeddings: refuses base64"


class CreateCall(EmbeddingCreateParams, CallOptions, total=False):
    """Parameters of `create`."""

    as_numpy: bool
    """Whether each vector is a NumPy array of float32 instead of a list of floats. Needs NumPy."""


class EmbeddingMethods(Resource):
    """The methods of `client.embeddings`."""

    async def create(self, **params: Unpack[CreateCall]) -> "CreateEmbeddingResponse":
        """Create an embedding of each input, up to 2,048 inputs a call.

        Unless `encoding_format` is given, vectors travel as base64, which is a third of the size, and are decoded here
        to lists, or with `as_numpy=True` to arrays of float32, shape `(dimensions,)`. A server that refuses base64 is
        asked for numbers instead, and remembered. With `encoding_format="base64"` they stay base64 strings.

        Raises:
            APIResponseValidationError: a vector is not base64 of float32. With `_strict_response_validation=True` also
                vectors of different lengths, or not as long as `dimensions` asked for; without it, the latter warns.

        See https://platform.openai.com/docs/api-reference/embeddings/create
        """
        encoding_format = params.get("encoding_format", omit)
        endpoint = CREATE_NUMPY if params.pop("as_numpy", False) else CREATE
        if encoding_format == "base64" and endpoint is CREATE:
            return await self._caller.call(CREATE_AS_SENT, params)
        if is_given(encoding_format) or _NO_BASE64 in self._caller.server_quirks:
            return await self._caller.call(endpoint, params)
        params = self._caller.builder.start_deadline(params)  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
        try:
            return await self._caller.call(endpoint, {**params, "encoding_format": "base64"})
        except (BadRequestError, UnprocessableEntityError) as exc:
            if "encoding_format" not in exc.message and "base64" not in exc.message:
                raise
        answer = await self._caller.call(endpoint, params)
        self._caller.server_quirks.add(_NO_BASE64)
        return answer


def _create(returns: Any, after: Any) -> "Endpoint[CreateEmbeddingResponse]":
    return Endpoint("embeddings.create", "POST", "/embeddings", returns, params=EmbeddingCreateParams, after=after)


CREATE = _create(UndecodedEmbeddings, as_lists)
CREATE_NUMPY = _create(UndecodedEmbeddings, as_numpy_arrays)
CREATE_AS_SENT = _create(ReceivedEmbeddings, None)
