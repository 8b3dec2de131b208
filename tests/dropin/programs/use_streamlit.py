"""Streamed answers in a Streamlit application."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest


def application() -> None:
    """The script of the application; run by itself."""
    import streamlit as st
    from openai import OpenAI

    client = OpenAI()

    def said(text: str) -> list[dict[str, str]]:
        return [{"role": "user", "content": text}]

    chat = client.chat.completions.create(model="gpt-4.1-mini", messages=said("Good morning to you"), stream=True)
    st.text(f"chat: {st.write_stream(chat)}")
    response = client.responses.create(model="gpt-4.1-mini", input="Good evening to you", stream=True)
    st.text(f"response: {st.write_stream(response)}")
    st.write(client.chat.completions.create(model="gpt-4.1-mini", messages=said("Good night to you"), stream=True))
    with client.responses.stream(model="gpt-4.1-mini", input="Sleep well and long") as helped:
        st.write_stream(event for event in helped)


run = AppTest.from_function(application, default_timeout=40).run()
print([text.value for text in run.text])
print([written.value for written in run.markdown])
print(list(run.exception))
