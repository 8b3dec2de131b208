"""pydantic models like those that the API's guides show, and a few that are harder."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Literal, Optional

from pydantic import BaseModel, Field

__all__ = ["MODELS"]


class Step(BaseModel):
    explanation: str
    output: str


class MathResponse(BaseModel):
    steps: list[Step]
    final_answer: str


class Table(str, Enum):  # noqa: UP042
    orders = "orders"
    customers = "customers"
    products = "products"


class Column(str, Enum):  # noqa: UP042
    id = "id"
    status = "status"
    expected_delivery_date = "expected_delivery_date"


class Operator(str, Enum):  # noqa: UP042
    eq = "="
    gt = ">"
    ne = "!="


class OrderBy(str, Enum):  # noqa: UP042
    asc = "asc"
    desc = "desc"


class DynamicValue(BaseModel):
    column_name: str


class Condition(BaseModel):
    column: str
    operator: Operator
    value: str | int | DynamicValue


class Query(BaseModel):
    """A query of a database."""

    table_name: Table
    columns: list[Column]
    conditions: list[Condition]
    order_by: OrderBy


class CalendarEvent(BaseModel):
    name: str = Field(description="What it is called")
    date: str
    participants: list[str]


class UIType(str, Enum):  # noqa: UP042
    div = "div"
    button = "button"


class Attribute(BaseModel):
    name: str
    value: str


class UI(BaseModel):
    type: UIType
    label: str
    children: list[UI]
    attributes: list[Attribute]


class Category(str, Enum):  # noqa: UP042
    violence = "violence"
    none = "none"


class Compliance(BaseModel):
    is_violating: bool
    category: Optional[Category]  # noqa: UP045  (as older programs write it)
    explanation: Optional[str] = None  # noqa: UP045


class Node(BaseModel):
    value: int
    next: Node | None = None


class Location(BaseModel):
    city: str
    temperature: float = Field(ge=-90, le=60)
    units: Literal["c", "f"]
    when: date
    kind: Literal["place"]


class Described(BaseModel):
    first: Step = Field(description="The first step")
    colour: Table = Field(description="Which one")
    rest: list[Step] = Field(description="All others", min_length=1)


MODELS: dict[str, type[BaseModel]] = {
    model.__name__: model for model in (MathResponse, Query, CalendarEvent, UI, Compliance, Node, Location, Described)
}
