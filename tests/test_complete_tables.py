"""A table keyed by an enumeration is complete when it is imported, or says nowhere `[member]`."""

import ast
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

import pytest

from wizard.complete import require_all

WIZARD = Path(__file__).parent.parent / "wizard"
PARTIAL = {
    "canvas/errors.py": {"_DEFAULT_TEXTS"},  # The others are told in Canvas's own words.
    "codio/errors.py": {"_TEXTS"},  # The others are told in Codio's own words.
    "http/connection_errors.py": {"_TEXTS"},  # Most kinds are no failed connection.
    "setup/reading/age.py": {"GOOD_FOR_LONGER"},  # All others are good for the usual time.
    "setup/reading/sections.py": {
        "_BUILDS_ON",  # The others are read with the document alone.
        "_FIRST_LOOK",  # The others of a service follow that one.
    },
    "ui/assignments/mapping_columns.py": {"_SHORT_HEADERS"},  # The others are short enough.
    "ui/widgets/plan_model.py": {"_ENDED"},  # The other states do not change when a run ends.
}
"""Tables that hold some members only, each with what is said or done of the others."""


class Fruit(Enum):
    APPLE = 1
    PEAR = 2


def test_what_a_table_says_nothing_of_is_named():
    with pytest.raises(TypeError, match=r"^COLOURS says nothing of Fruit\.PEAR\.$"):
        require_all("COLOURS", {Fruit.APPLE: "red"}, Fruit)


def test_a_complete_table_passes():
    require_all("COLOURS", {Fruit.APPLE: "red", Fruit.PEAR: "green"}, Fruit)
    require_all("COLOURS", {Fruit.APPLE: "red"}, [Fruit.APPLE])


def trees() -> Iterator[tuple[str, ast.Module]]:
    for file in sorted(WIZARD.rglob("*.py")):
        yield file.relative_to(WIZARD).as_posix(), ast.parse(file.read_text(encoding="utf-8"))


def enumerations() -> set[str]:
    kinds = {"Enum", "IntEnum", "StrEnum"}
    return {
        node.name
        for _, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id in kinds for base in node.bases)
    }


ENUMERATIONS = enumerations()


def is_keyed_by_an_enumeration(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Dict) and any(
        isinstance(key, ast.Attribute)
        and isinstance(key.value, ast.Name)
        and key.value.id in ENUMERATIONS
        for key in node.keys
    )


def tables_of(tree: ast.Module) -> set[str]:
    found = set()
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and is_keyed_by_an_enumeration(node.value):
            target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
            assert isinstance(target, ast.Name)
            found.add(target.id)
    return found


def required_of(tree: ast.Module) -> set[str]:
    return {
        name.id
        for node in tree.body
        if isinstance(node, ast.Expr) and isinstance(call := node.value, ast.Call)
        if isinstance(call.func, ast.Name) and call.func.id == "require_all"
        if isinstance(name := call.args[1], ast.Name)
    }


def test_every_table_of_a_module_is_complete_at_import():
    loose = {
        file: unproven
        for file, tree in trees()
        if (unproven := tables_of(tree) - required_of(tree))
    }
    assert loose == PARTIAL, "Write require_all(…) below the table."


def test_no_function_looks_a_member_up_in_a_table_of_its_own():
    found = [
        f"{file}:{node.lineno}"
        for file, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Subscript) and is_keyed_by_an_enumeration(node.value)
    ]
    assert found == [], "Move the table out of the function, with require_all(…) below it."
