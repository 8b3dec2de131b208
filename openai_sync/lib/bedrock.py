"""The client of Amazon Bedrock. It is defined in `openai_sync.client.bedrock`."""

from ..client.bedrock import BedrockOpenAI as BedrockOpenAI

__all__ = ["BedrockOpenAI"]
