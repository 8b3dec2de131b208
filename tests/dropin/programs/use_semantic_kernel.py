"""Chat, streams, functions and embeddings with semantic-kernel."""

from __future__ import annotations

import asyncio

from pydantic import BaseModel
from semantic_kernel import Kernel
from semantic_kernel.connectors.ai.function_choice_behavior import FunctionChoiceBehavior
from semantic_kernel.connectors.ai.open_ai import (
    OpenAIChatCompletion,
    OpenAIChatPromptExecutionSettings,
    OpenAITextEmbedding,
)
from semantic_kernel.contents import ChatHistory
from semantic_kernel.functions import kernel_function


class Person(BaseModel):
    """Somebody."""

    name: str
    age: int


class Weather:
    """What the model may call."""

    @kernel_function
    def weather(self, city: str) -> str:
        """Tell the weather in a city."""
        return f"rain in {city}"


def history(text: str) -> ChatHistory:
    """A conversation of one message."""
    made = ChatHistory()
    made.add_user_message(text)
    return made


async def main() -> None:
    """Ask in each way."""
    chat = OpenAIChatCompletion(ai_model_id="gpt-4.1-mini")
    settings = OpenAIChatPromptExecutionSettings()
    print("chat", await chat.get_chat_message_content(history("Good morning"), settings))
    parts = [str(part) async for part in chat.get_streaming_chat_message_content(history("Good morning"), settings)]
    print("stream", "".join(parts), len(parts) > 1)
    typed = OpenAIChatPromptExecutionSettings(response_format=Person)
    print("typed", Person.model_validate_json(str(await chat.get_chat_message_content(history("Ada is 36"), typed))))
    kernel = Kernel()
    kernel.add_plugin(Weather(), "sky")
    calling = OpenAIChatPromptExecutionSettings(function_choice_behavior=FunctionChoiceBehavior.Auto())
    question = history('sky-weather({"city": "Oslo"})')
    print("function", await chat.get_chat_message_content(question, calling, kernel=kernel))
    vectors = await OpenAITextEmbedding(ai_model_id="text-embedding-3-small").generate_embeddings(["a", "b"])
    print("embeddings", len(vectors))


asyncio.run(main())
