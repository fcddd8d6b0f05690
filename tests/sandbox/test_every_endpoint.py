"""An endpoint has both sides: what the clients ask for, the sandbox answers."""

from helpers.endpoints import unanswered_by_canvas, unanswered_by_codio


def test_the_sandbox_answers_whatever_the_clients_can_ask():
    assert unanswered_by_canvas() == []
    assert unanswered_by_codio() == []
