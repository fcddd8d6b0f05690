"""On the last page the token can be taken back: offered, asked, and never forced."""

import pytest
from PySide6.QtWidgets import QMessageBox

from helpers.one_page import only
from helpers.ready_setup import ready_document
from wizard.sandbox.canvas.model import Token
from wizard.sandbox.canvas.state import hint_of
from wizard.setup.credentials import places_of
from wizard.setup.steps import Step
from wizard.store.secrets import SecretName
from wizard.ui.messages import MessageKind
from wizard.ui.results.results_page import ResultsPage


@pytest.fixture
def parts(qtbot, make_window, demo):
    made = make_window(Step.RESULTS, ready_document(demo, only=1), pages=only(ResultsPage))
    page = made.window.page
    qtbot.waitUntil(lambda: not page.overview_reader.is_busy, timeout=20_000)
    return made


@pytest.fixture
def panel(parts):
    return parts.window.page.token


def press(panel, role):
    box = panel.question
    next(b for b in box.buttons() if box.buttonRole(b) is role).click()


def asked(qtbot, panel):
    panel.button.click()
    qtbot.waitUntil(lambda: panel.question is not None and panel.button.isEnabled())


def test_it_asks_with_what_is_lost_and_keeping_is_the_usual_answer(qtbot, panel, demo):
    canvas = demo.sandbox.canvas
    asked(qtbot, panel)
    box = panel.question
    assert "Made for the sandbox" in box.informativeText()
    assert "neither verify this setup" in box.informativeText()
    assert box.defaultButton().text() == "Keep the token"
    press(panel, QMessageBox.ButtonRole.RejectRole)
    assert canvas.canvas_token in canvas.tokens
    assert panel.button.isEnabled()


def test_it_deletes_reads_back_and_forgets(qtbot, parts, panel, demo):
    canvas, page = demo.sandbox.canvas, parts.window.page
    place = places_of(parts.controller.document)[SecretName.CANVAS_TOKEN]
    asked(qtbot, panel)
    with qtbot.waitSignal(panel.changed):
        press(panel, QMessageBox.ButtonRole.DestructiveRole)
    assert "being taken back" in page.hold_reason()
    qtbot.waitUntil(lambda: not panel.is_deleting)

    assert canvas.canvas_token not in canvas.tokens
    assert parts.controller.credentials.canvas_token is None
    assert demo.secrets.read(*place) is None
    message = parts.window.strip.message
    assert (message.kind, "Canvas refuses it now" in message.what) == (MessageKind.SUCCESS, True)
    assert not panel.button.isEnabled()
    assert page.hold_reason() == ""
    assert parts.controller.keep_everything()
    assert demo.secrets.read(*place) is None


def test_where_it_cannot_be_told_which_one_it_is_the_way_by_hand_is_said(qtbot, parts, panel, demo):
    canvas = demo.sandbox.canvas
    twin = f"1~{hint_of(canvas.canvas_token)}otherwise"
    canvas.tokens[twin] = Token(id=77, user_id=canvas.tokens[canvas.canvas_token].user_id)

    panel.button.click()
    qtbot.waitUntil(lambda: parts.window.strip.message is not None and panel.button.isEnabled())

    assert panel.question is None
    assert "Approved Integrations" in parts.window.strip.message.what
    assert {canvas.canvas_token, twin} <= canvas.tokens.keys()
