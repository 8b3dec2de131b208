"""The client of Amazon Bedrock. It is defined in `openai_core.client.bedrock`."""

from ..client.bedrock import AsyncBedrockOpenAI as AsyncBedrockOpenAI
from ..client.bedrock import AsyncBedrockTokenProvider as AsyncBedrockTokenProvider
from ..client.bedrock import AwsCredentialsProvider as AwsCredentialsProvider
from ..client.bedrock import BedrockTokenProvider as BedrockTokenProvider

__all__ = ["AsyncBedrockOpenAI", "AsyncBedrockTokenProvider", "AwsCredentialsProvider", "BedrockTokenProvider"]
