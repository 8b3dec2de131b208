"""Names that the official package had before its version 1: using one raises an error that says what to use instead."""

from __future__ import annotations

from typing import Any, Final, NoReturn

from openai_core.errors import OpenAIError

__all__ = ["REPLACEMENTS", "APIRemovedInV1", "RemovedName"]

REPLACEMENTS: Final = {
    "Audio": "client.audio.transcriptions.create(...)",
    "ChatCompletion": "client.chat.completions.create(...)",
    "Completion": "client.completions.create(...)",
    "Customer": None,
    "Deployment": None,
    "Edit": None,
    "Embedding": "client.embeddings.create(...)",
    "Engine": "client.models.list()",
    "ErrorObject": "openai.types.ErrorObject",
    "File": "client.files.create(...)",
    "FineTune": "client.fine_tuning.jobs.create(...)",
    "FineTuningJob": "client.fine_tuning.jobs.create(...)",
    "Image": "client.images.generate(...)",
    "Model": "client.models.list()",
    "Moderation": "client.moderations.create(...)",
}
"""The replacement of each name; None if there is none."""


class APIRemovedInV1(OpenAIError):
    """A name was used that the interface has not had since version 1 of the official package."""

    def __init__(self, *, symbol: str, module: str = "openai") -> None:
        super().__init__(symbol)
        self.symbol = symbol
        self._module = module

    def __str__(self) -> str:
        instead = REPLACEMENTS.get(self.symbol)
        what = "it has no successor" if instead is None else f"write {instead}"
        return (
            f"{self._module}.{self.symbol} belongs to the interface before version 1, which is not offered here; "
            f"{what}, where client is an {self._module}.OpenAI(), or install openai==0.28 for the old interface"
        )


class RemovedName:
    """Placeholder of a removed class. Calling it, or using an attribute of it, raises an error with the replacement.

    Args:
        symbol: its name.
        module: the one that was asked for it.
    """

    def __init__(self, symbol: str, module: str = "openai") -> None:
        self._symbol = symbol
        self._module = module

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        raise APIRemovedInV1(symbol=self._symbol, module=self._module)

    def __call__(self, *args: object, **kwargs: object) -> NoReturn:
        """Raise an error with the replacement.

        Raises:
            APIRemovedInV1: always.
        """
        raise APIRemovedInV1(symbol=self._symbol, module=self._module)

    def __repr__(self) -> str:
        return f"<{self._module}.{self._symbol}, which is no longer there>"
