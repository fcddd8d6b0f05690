"""Every kind of item that a list may lose has words, so that it can be named."""

import inspect
from typing import get_args, get_origin, get_type_hints

import msgspec
import pytest

from wizard.canvas.client import CanvasClient
from wizard.codio.client import CodioClient
from wizard.codio.types import AssignmentSettings
from wizard.http.item_by_item import SetAside
from wizard.setup.set_aside import Listed, item_in_words, items_in_words


def listed_in(type_) -> set[str]:
    """Return the names of the structs of which a type holds lists, however deep."""
    if isinstance(type_, type) and issubclass(type_, msgspec.Struct):
        return {
            name
            for field in msgspec.structs.fields(type_)
            for name in listed_in(get_type_hints(type_)[field.name])
        }
    inner = get_args(type_)
    found = {name for each in inner for name in listed_in(each)}
    if get_origin(type_) is tuple and issubclass(inner[0], msgspec.Struct):
        found.add(inner[0].__name__)
    return found


def test_everything_that_the_clients_list_has_words():
    answers = [
        get_type_hints(method)["return"]
        for client in (CanvasClient, CodioClient)
        for name, method in inspect.getmembers(client, inspect.isfunction)
        if name.startswith(("list_", "get_", "find_", "search_"))
    ]
    listed = {name for answer in answers for name in listed_in(answer)}
    of_one_request_each = {AssignmentSettings.__name__}
    entries = {"_EventEntry"}

    events = {"CodioEvent"}
    tokens = {"ShownToken"}  # One that is odd is told as a whole (`read_access_token`).

    assert listed - events - tokens == set(Listed) - of_one_request_each - entries


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ({"id": "7", "name": "Loops"}, "assignment “Loops” (id 7)"),
        ({"name": "Loops"}, "assignment “Loops”"),
        ({"id": "7"}, "assignment with the id 7"),
        ({}, "assignment number 3 of its list"),
        ({"id": "7", "within": "Week 1"}, "assignment with the id 7 of “Week 1”"),
    ],
)
def test_an_item_is_named_by_what_can_be_read_of_it(item, words):
    odd = SetAside(kind="Assignment", place=3, **item)

    assert item_in_words(odd) == words


def test_the_first_few_of_many_are_named_with_the_services():
    odd = [SetAside(kind="CodioUser", place=number) for number in range(1, 6)]

    assert items_in_words(odd).endswith("number 3 of its list and 2 more.")
    assert items_in_words(odd).startswith("Codio sent")
