"""What a server or a file calls its things is text, and no widget reads it as rich text."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import Qt as QtOfGui
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMessageBox, QWidget

from helpers.one_page import is_quiet
from helpers.ready_setup import ready_document
from wizard.sandbox.canvas.model import Tool
from wizard.setup.document import MentorFilter, MentorRow, Students
from wizard.ui.confirm_dialog import ask_before
from wizard.ui.widgets.plain_label import plain_tooltip

MARKUP = '<b>x</b><img src="https://evil.example/p.png"> &amp; '
might_be_rich_text = QtOfGui.mightBeRichText
UI = Path(__file__).parents[2] / "wizard" / "ui"


def hostile(name: str) -> str:
    return f"{MARKUP}{name}"


@pytest.fixture
def hostile_demo(demo):
    """Every name in Canvas and Codio begins with markup."""
    canvas, codio = demo.sandbox.canvas, demo.sandbox.codio
    with canvas.lock:
        for things in (canvas.courses, canvas.assignments, canvas.users, canvas.groups,
                       canvas.accounts, canvas.terms, canvas.modules):  # fmt: skip
            for thing in things.values():
                thing.name = hostile(thing.name)
        for number in (9001, 9002):
            canvas.tools[number] = Tool(
                id=number, context_type="Course", context_id=canvas.course_id,
                name=hostile("Codio"), domain="codio.com", description=hostile("of last term"),
            )  # fmt: skip
    for user in codio.users.values():
        user.name = hostile(user.name)
    for course in codio.courses.values():
        course.name = hostile(course.name)
        for module in course.modules:
            module.name = hostile(module.name)
            for assignment in module.assignments:
                assignment.name = hostile(assignment.name)
    return demo


def is_shown_as_it_is(text: str) -> bool:
    """Whether nothing of the text would be drawn as anything but its own letters."""
    if not might_be_rich_text(text):
        return True
    inside = text.removeprefix("<qt>").removesuffix("</qt>").replace("<br>", "")
    return text.startswith("<qt>") and "<" not in inside


def cells(model: QAbstractItemModel, parent: QModelIndex | None = None, most: int = 400):
    parent = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(min(model.rowCount(parent), most)):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield index
        if not isinstance(model, QAbstractListModel):
            yield from cells(model, model.index(row, 0, parent), most)


def read_as_rich_text(window: QWidget) -> list[str]:
    """Return what of a window is, or could become, rich text; and what would say so."""
    wrong = []
    for widget in (window, *window.findChildren(QWidget)):
        tips = (widget.toolTip(), widget.statusTip(), widget.whatsThis())
        wrong += [f"tip of {widget}: {tip}" for tip in tips if not is_shown_as_it_is(tip)]
        rich = isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText
        if rich and (might_be_rich_text(widget.text()) or MARKUP in widget.text()):
            wrong.append(f"label {widget}: {widget.text()}")
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            for index in cells(widget.model()):
                tip = index.data(Qt.ItemDataRole.ToolTipRole)
                if isinstance(tip, str) and not is_shown_as_it_is(tip):
                    wrong.append(f"cell of {widget}: {tip}")
    return wrong


def texts_of(window: QWidget) -> str:
    labels = [label.text() for label in window.findChildren(QLabel)]
    cells_of_views = [
        str(index.data())
        for view in window.findChildren(QAbstractItemView)
        if view.model() is not None
        for index in cells(view.model())
    ]
    return "\n".join((*labels, *cells_of_views))


def test_no_name_of_a_server_is_rich_text_anywhere_in_the_window(make_window, hostile_demo, qtbot):
    document = ready_document(hostile_demo, skipped=1)
    document = replace(
        document,
        lti_app=replace(document.lti_app, name=hostile("Codio"), launch_url=""),
        students=Students(
            mentor_filter=MentorFilter.CODIO_API,
            mentors=(MentorRow(mentor=hostile("m@x.example"), learners=(hostile("l@x.example"),)),),
        ),
    )
    parts = make_window(document=document)
    seen = ""
    for step in parts.window.pages:
        parts.window.go_to(step)
        qtbot.waitUntil(lambda: is_quiet(parts), timeout=20_000)
        parts.controller.check(step)
        qtbot.waitUntil(lambda: is_quiet(parts), timeout=20_000)
        QApplication.processEvents()
        assert read_as_rich_text(parts.window) == []
        seen += texts_of(parts.window)
    course = hostile_demo.sandbox.codio.courses[document.courses.codio_course_id]
    names = [course.name, course.modules[0].name, course.modules[0].assignments[1].name]
    canvas = hostile_demo.sandbox.canvas
    names += [canvas.courses[canvas.course_id].name, canvas.tools[9001].name]
    assert [name for name in names if name.removeprefix(MARKUP) not in seen] == []
    assert MARKUP in seen


def test_a_question_shows_both_its_texts_as_they_are(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    box = ask_before(
        lambda: None, parent=window, question=MARKUP, consequence=MARKUP, keep="No", destroy="Yes"
    )
    labels = [each for each in box.findChildren(QLabel) if each.text() == MARKUP]
    assert len(labels) == 2
    assert {each.textFormat() for each in labels} == {Qt.TextFormat.PlainText}
    box.close()


@pytest.mark.parametrize("text", [MARKUP, "a\n<b>", "<", "&lt;b&gt;", "x <!-- y", "plain"])
def test_a_tooltip_shows_the_letters_it_was_given(text):
    tip = plain_tooltip(text)
    assert is_shown_as_it_is(tip)
    document = QTextDocument()
    if might_be_rich_text(tip):
        document.setHtml(tip)
        assert document.toPlainText().split() == text.split()
    else:
        assert tip == text


def calls_of(tree: ast.AST, *names: str):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
            if name in names:
                yield node


def is_plain(node: ast.expr) -> bool:
    """Whether an expression is plain by its form: escaped, or a sentence of our own."""
    if isinstance(node, ast.IfExp):
        return is_plain(node.body) and is_plain(node.orelse)
    if isinstance(node, ast.Constant):
        return True
    called = next(calls_of(node, "plain_tooltip", "tr"), None)
    return called is node


@pytest.mark.parametrize("file", sorted(UI.rglob("*.py")), ids=lambda file: file.stem)
def test_every_tooltip_of_the_window_goes_through_the_one_place(file):
    tree = ast.parse(file.read_text(encoding="utf-8"))
    setters = calls_of(tree, "setToolTip", "setStatusTip", "setWhatsThis", "setInformativeText")
    bare = [ast.unparse(call) for call in setters if not is_plain(call.args[0])]
    if file.name != "confirm_dialog.py":
        assert bare == []
        boxes = [ast.unparse(call) for call in calls_of(tree, QMessageBox.__name__)]
        assert not boxes or "set_plain_texts" in file.read_text(encoding="utf-8")
    static = {"information", "warning", "critical", "question", "about"}
    assert not [
        call
        for call in ast.walk(tree)
        if isinstance(call, ast.Attribute)
        and call.attr in static
        and isinstance(call.value, ast.Name)
        and call.value.id == "QMessageBox"
    ]
