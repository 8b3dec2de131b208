"""Other packages treat models as pydantic's: they ask `isinstance`, derive classes, hang attributes on them."""

from __future__ import annotations

import pytest

from openai_core.dropin.names import MARKS
from tests.dropin.running import run_code

pytest.importorskip("pydantic")

PREAMBLE = """
import openai, pydantic
from openai.types import CompletionUsage, ImagesResponse
from openai.types.chat import ChatCompletionChunk, ChatCompletionMessage
from openai.types.completion_usage import CompletionTokensDetails
usage = CompletionUsage(prompt_tokens=1, completion_tokens=2, total_tokens=3)
class Other(pydantic.BaseModel):
    x: int = 1
"""


def printed(code: str) -> list[str]:
    """The lines that a program prints after the preamble."""
    return run_code(PREAMBLE + code).splitlines()


def test_models_pass_for_pydantic_s_but_for_no_other_class_of_it() -> None:
    code = """
print(isinstance(usage, pydantic.BaseModel), isinstance(usage, Other), isinstance(1, pydantic.BaseModel))
print(usage == Other(), Other() == usage)
"""
    assert printed(code) == ["True False False", "False False"]


def test_without_the_drop_in_nothing_of_pydantic_is_touched() -> None:
    import pydantic

    from openai_core.types import CompletionUsage

    assert not isinstance(CompletionUsage(prompt_tokens=1, completion_tokens=2, total_tokens=3), pydantic.BaseModel)


def test_a_class_that_adds_fields_stays_one_of_ours() -> None:
    code = """
class Mine(ChatCompletionMessage):
    note: str = "none"
mine = Mine(role="assistant", content="hello")
print(type(Mine).__name__, mine.note, isinstance(mine, ChatCompletionMessage))
def local():
    class Inner(openai.BaseModel):
        a: int
    class Outer(openai.BaseModel):
        inner: Inner
    return Outer(inner={"a": 1})
print(local())
"""
    assert printed(code) == ["ModelMeta none True", "Outer(inner=Inner(a=1))"]


def test_a_class_with_a_constructor_is_pydantic_s_with_the_same_fields() -> None:
    code = """
class Cost(CompletionUsage):
    dollars: float | None = None
    def __init__(self, **values):
        super().__init__(**values)
        self.dollars = 0.5
cost = Cost(prompt_tokens=1, completion_tokens=2, total_tokens=3, other="kept",
            completion_tokens_details=CompletionTokensDetails(reasoning_tokens=7))
print(issubclass(Cost, pydantic.BaseModel), cost.dollars, cost.other, cost.completion_tokens_details.reasoning_tokens)
print(cost.to_dict()["completion_tokens_details"])
try:
    Cost(prompt_tokens="many", completion_tokens=2, total_tokens=3)
except pydantic.ValidationError as exc:
    print(exc.error_count())
"""
    assert printed(code) == ["True 0.5 kept 7", "{'reasoning_tokens': 7}", "1"]


def test_a_class_with_another_pydantic_model_among_its_bases_is_pydantic_s() -> None:
    code = """
class Both(ImagesResponse, Other):
    pass
both = Both(created=1, data=[{"url": "u"}])
print(both.x, both.data[0].url, isinstance(both, Other))
"""
    assert printed(code) == ["1 u True"]


def test_a_class_with_fields_of_pydantic_is_pydantic_s() -> None:
    code = """
class Named(openai.BaseModel):
    name: str = pydantic.Field(min_length=2)
    model_config = pydantic.ConfigDict(str_to_upper=True)
print(Named(name="ab", more=1))
"""
    assert printed(code) == ["name='AB' more=1"]


def test_the_private_base_class_is_pydantic_s_and_knows_ours() -> None:
    code = """
from openai._models import BaseModel
class Mine(BaseModel):
    a: int
print(issubclass(Mine, pydantic.BaseModel), isinstance(usage, BaseModel), issubclass(CompletionUsage, BaseModel))
print(isinstance(usage, Mine), Mine(a=1).to_json(indent=None), BaseModel.model_validate(usage).total_tokens)
"""
    assert printed(code) == ["True True True", 'False {"a":1} 3']


def test_models_that_hold_themselves_have_equals() -> None:
    code = """
from openai_core.dropin.classes import pydantic_counterpart
class Tree(openai.BaseModel):
    label: str
    children: "list[Tree] | None" = None
tree = pydantic_counterpart(Tree)(label="a", children=[{"label": "b"}])
print(tree.label, tree.children)
"""
    assert printed(code) == ["a [{'label': 'b'}]"]


def test_what_clients_give_is_never_of_pydantic(openai_env: object) -> None:
    import os

    code = """
class Mine(ChatCompletionChunk):
    def __init__(self, **values):
        super().__init__(**values)
messages = [{"role": "user", "content": "Hello"}]
completion = openai.OpenAI().chat.completions.create(model="m", messages=messages)
print(type(completion).__module__, completion.choices[0].message.content)
"""
    said = run_code(PREAMBLE + code, OPENAI_BASE_URL=os.environ["OPENAI_BASE_URL"], OPENAI_API_KEY="k")
    assert said == "openai.types.chat.chat_completion You said: Hello"


def test_attributes_of_packages_find_a_place() -> None:
    code = f"""
for name in {MARKS!r}:
    assert getattr(usage, name, None) is None
    object.__setattr__(usage, name, {{"a": 1}})
    assert getattr(usage, name) == {{"a": 1}}
print(usage.model_dump(exclude_none=True))
"""
    assert printed(code) == ["{'completion_tokens': 2, 'prompt_tokens': 1, 'total_tokens': 3}"]


def test_private_attributes_of_clients_can_be_read() -> None:
    code = """
for client in (openai.OpenAI(api_key="k", base_url="http://x/v1"), openai.AsyncOpenAI(api_key="k", base_url="http://x/v1")):
    print(client._base_url, client._base_url.host, dict(client._custom_query))
"""
    assert printed(code) == ["http://x/v1/ x {}"] * 2


def test_sync_methods_are_no_coroutine_functions_behind_their_wrappers() -> None:
    code = """
import inspect
method = openai.OpenAI(api_key="k").chat.completions.create
parameters = str(inspect.signature(method))
while hasattr(method, "__wrapped__"):
    method = method.__wrapped__
print(inspect.iscoroutinefunction(method), "messages" in parameters)
"""
    assert printed(code) == ["False True"]


def test_what_derives_from_a_model_by_pydantic_is_an_instance_of_it_and_so_are_its_members() -> None:
    code = """
from openai.types.chat import ChatCompletion
from openai.types.chat.chat_completion import Choice
class Answer(ChatCompletion):
    provider: str = pydantic.Field(default="none")
message = {"role": "assistant", "content": "x"}
answer = Answer.model_validate({"id": "a", "object": "chat.completion", "created": 1, "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": message}]})
print(isinstance(answer, Answer), isinstance(answer, ChatCompletion), issubclass(Answer, ChatCompletion))
print(isinstance(answer.choices[0], Choice), isinstance(answer.choices[0].message, ChatCompletionMessage))
print(isinstance(answer, ChatCompletionMessage), issubclass(ChatCompletion, pydantic.BaseModel))
print(issubclass(ChatCompletion, Other), Answer.model_validate(answer).provider)
"""
    assert printed(code) == ["True True True", "True True", "False True", "False none"]


def test_class_statements_run_as_without_the_drop_in() -> None:
    """Pydantic looks for the classes around a statement in the frame behind its own; warnings count frames, too."""
    code = """
import enum, warnings
def local():
    class Colour(enum.Enum):
        RED = "red"
    class Detected(pydantic.BaseModel):
        colour: "Colour"
    class Mine(openai.BaseModel):
        colour: "Colour"
        def __init__(self, **values):
            super().__init__(**values)
    return Detected(colour="red").colour, Mine(colour="red").colour
print(*local())
class Old:
    def __init_subclass__(cls, **keywords):
        warnings.warn("old", DeprecationWarning, stacklevel=2)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    class New(Old):
        pass
print(caught[0].filename)
"""
    assert printed(code) == ["Colour.RED Colour.RED", "<string>"]


def test_class_statements_keep_what_metaclasses_do() -> None:
    """Their namespaces, their keywords, and their errors; also after a body that raised."""
    code = """
import abc, typing
class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases, **keywords):
        return {"prepared": keywords}
    def __new__(cls, name, bases, namespace, **keywords):
        return super().__new__(cls, name, bases, namespace)
    def __init__(cls, name, bases, namespace, **keywords):
        super().__init__(name, bases, namespace)
class Base(metaclass=Meta, a=1):
    pass
for _ in range(2):
    try:
        class Failing(Base):
            class Inner(Base, c=3):
                pass
            raise LookupError
    except LookupError:
        pass
class Derived(Base, b=2):
    class Inner:
        pass
    def kind(self):
        return __class__
print(Base.prepared, Derived.prepared, type(Derived).__name__, Derived().kind().__name__, type(Derived.Inner).__name__)
try:
    class Both(Base, abc.ABC):
        pass
except TypeError as exc:
    print(str(exc)[:18])
class Pair(typing.NamedTuple):
    left: int
print(Pair(1))
"""
    assert printed(code) == ["{'a': 1} {'b': 2} Meta Derived type", "metaclass conflict", "Pair(left=1)"]
