"""Methods of `client.beta.agents.sessions.artifacts` besides single requests."""

from typing import TYPE_CHECKING, Any

from .._resource import Resource

if TYPE_CHECKING:
    from ...calls.turn_artifacts import AsyncAgentResultArtifacts
    from ...streaming.agents.results import AgentTurnResult

__all__ = ["ArtifactMethods"]


class ArtifactMethods(Resource):
    """Methods of `client.beta.agents.sessions.artifacts` besides single requests."""

    def for_result(self, result: "AgentTurnResult[Any]") -> "AsyncAgentResultArtifacts":
        """The files that a turn made, by their paths. Sends nothing yet.

        Args:
            result: of the turn, as `get_final_result()` of its stream returned it.
        """
        from ...calls.turn_artifacts import AsyncAgentResultArtifacts

        return AsyncAgentResultArtifacts(self, result)
