"""The client for Azure. It is defined in `openai_sync.client.azure`."""

from ..client.azure import AzureOpenAI as AzureOpenAI

__all__ = ["AzureOpenAI"]
