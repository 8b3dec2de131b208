"""The client of Amazon Bedrock. It is defined in `openai_core.client.bedrock`."""

from ..client.bedrock import AsyncBedrockOpenAI as AsyncBedrockOpenAI

__all__ = ["AsyncBedrockOpenAI"]
