"""An answer as a pydantic model with instructor, through tools and through JSON."""

from __future__ import annotations

import asyncio

import instructor
from openai import AsyncOpenAI, OpenAI
from pydantic import BaseModel


class Person(BaseModel):
    """Somebody."""

    name: str
    age: int


ASK = {
    "model": "gpt-4.1-mini",
    "response_model": Person,
    "messages": [{"role": "user", "content": "Ada is 36"}],
}

for mode in (instructor.Mode.TOOLS, instructor.Mode.JSON_SCHEMA):
    person, completion = instructor.from_openai(OpenAI(), mode=mode).chat.completions.create_with_completion(**ASK)
    print(mode.name, type(person).__name__, repr(person.name), person.age, completion.object)

responses = instructor.from_openai(OpenAI(), mode=instructor.Mode.RESPONSES_TOOLS)
person = responses.responses.create(model="gpt-4.1-mini", input="Ada is 36", response_model=Person)
print("RESPONSES_TOOLS", type(person).__name__, repr(person.name), person.age)

person = asyncio.run(instructor.from_openai(AsyncOpenAI()).chat.completions.create(**ASK))
print("async", type(person).__name__, repr(person.name), person.age)
