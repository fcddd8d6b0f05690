"""Before a secret goes to a host that came with a setup, the window asks."""

import socket

import msgspec
import pytest
from PySide6.QtWidgets import QMessageBox

from helpers.one_page import is_quiet
from wizard.setup.document import encode
from wizard.setup.steps import Step
from wizard.store.secrets import SecretName

FOREIGN = "canvas.evil.example"
TOKEN = "token-that-was-typed"


@pytest.fixture
def looked_up(monkeypatch):
    names = []
    look_up = socket.getaddrinfo

    def getaddrinfo(host, *arguments, **more):
        if host in {"127.0.0.1", "localhost", None}:
            return look_up(host, *arguments, **more)
        names.append(host)
        raise socket.gaierror(socket.EAI_NONAME, "not found")

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return names


@pytest.fixture
def foreign(demo):
    address = msgspec.structs.replace(demo.document.canvas, address=f"https://{FOREIGN}")
    return msgspec.structs.replace(demo.document, canvas=address)


@pytest.fixture
def opened(make_window, foreign, looked_up):
    parts = make_window(Step.CANVAS, foreign)
    parts.controller.set_secret(SecretName.CANVAS_TOKEN, TOKEN)
    looked_up.clear()
    return parts


def question_of(parts, qtbot):
    qtbot.waitUntil(lambda: parts.window.host_question.box is not None)
    return parts.window.host_question.box


def press(box, text):
    next(each for each in box.buttons() if each.text().replace("&", "") == text).click()


def check(parts, qtbot):
    parts.controller.check(Step.CANVAS)
    qtbot.waitUntil(lambda: is_quiet(parts), timeout=20_000)


def test_the_window_asks_before_anything_is_sent_and_enter_sends_nothing(opened, qtbot, looked_up):
    opened.controller.check(Step.CANVAS)
    box = question_of(opened, qtbot)
    assert isinstance(box, QMessageBox)
    assert f"the Canvas access token and the shared secret to {FOREIGN}" in box.informativeText()
    assert box.defaultButton().text() == "Send nothing"
    assert box.escapeButton() is box.defaultButton()
    box.defaultButton().click()
    qtbot.waitUntil(lambda: opened.window.host_question.box is None)
    assert FOREIGN not in looked_up


def test_after_consent_the_check_is_run_and_nobody_is_asked_again(
    opened, qtbot, looked_up, make_window, foreign
):
    opened.controller.check(Step.CANVAS)
    press(question_of(opened, qtbot), "Send them there")
    qtbot.waitUntil(lambda: FOREIGN in looked_up, timeout=10_000)
    qtbot.waitUntil(lambda: is_quiet(opened), timeout=20_000)
    opened.window.close()
    assert FOREIGN.encode() in encode(foreign)

    looked_up.clear()
    again = make_window(Step.CANVAS, foreign)
    check(again, qtbot)
    assert again.window.host_question.box is None
    assert FOREIGN in looked_up


def test_a_file_cannot_bring_consent_for_another_setup(opened, qtbot, make_window, foreign):
    opened.controller.check(Step.CANVAS)
    press(question_of(opened, qtbot), "Send them there")
    qtbot.waitUntil(lambda: is_quiet(opened), timeout=20_000)
    opened.window.close()
    other = make_window(Step.CANVAS, msgspec.structs.replace(foreign, id="other", name="Other"))
    other.controller.set_secret(SecretName.CANVAS_TOKEN, TOKEN)
    other.controller.check(Step.CANVAS)
    question_of(other, qtbot).defaultButton().click()


def test_who_types_the_address_has_named_the_host(make_window, demo, qtbot, looked_up):
    parts = make_window(Step.CANVAS)
    page = parts.window.page
    page.address.clear()
    qtbot.keyClicks(page.address, "canvas.school.example")
    parts.controller.set_secret(SecretName.CANVAS_TOKEN, TOKEN)
    check(parts, qtbot)
    assert parts.window.host_question.box is None
    assert "canvas.school.example" in looked_up

    named = {each.host for each in parts.controller.credentials.allowed_hosts}
    document = parts.controller.document
    parts.window.close()
    assert "canvas.school.example" in named
    again = make_window(Step.CANVAS, document)
    assert {each.host for each in again.controller.credentials.allowed_hosts} == {
        "canvas.school.example"
    }


def test_what_was_declined_is_asked_again_only_when_it_is_wanted(opened, qtbot):
    controller = opened.controller
    controller.check(Step.CANVAS)
    question_of(opened, qtbot).defaultButton().click()
    controller.read(controller.operations.sections_for(Step.CANVAS, controller.snapshot))
    qtbot.waitUntil(lambda: is_quiet(opened), timeout=20_000)
    assert opened.window.host_question.box is None
    controller.check(Step.CANVAS)
    question_of(opened, qtbot).defaultButton().click()


@pytest.mark.parametrize("field", ["api_url", "auth_url", "lti_url"])
def test_each_address_of_a_test_server_is_asked_about(make_window, demo, qtbot, looked_up, field):
    codio = msgspec.structs.replace(demo.document.codio, **{field: "https://oauth.evil.example/x"})
    parts = make_window(Step.CODIO, msgspec.structs.replace(demo.document, codio=codio))
    for name in (SecretName.CODIO_CLIENT_SECRET, SecretName.SHARED_SECRET):
        parts.controller.set_secret(name, TOKEN)
    parts.controller.check(Step.CODIO)
    box = question_of(parts, qtbot)
    assert "to oauth.evil.example" in box.informativeText()
    box.defaultButton().click()
    assert "oauth.evil.example" not in looked_up
