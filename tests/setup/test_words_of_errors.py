"""What is said of a failed request: it names the service, is a whole sentence, and says a mend."""

import re
from itertools import product

import pytest
from defusedxml import ElementTree

from wizard.http.errors import NO_REASON, FieldError, Problem, ProblemKind
from wizard.resource_files import resource
from wizard.setup.error_texts import explain
from wizard.setup.refused_values import Refused
from wizard.texts import language_of, spoken_in

SERVICES = ("Canvas", "Codio")
LANGUAGES = ("en", "es")
NAMELESS = {ProblemKind.CANCELLED}
"""Nobody was asked."""
WORDS_NOBODY_CAN_FOLLOW = re.compile(
    r"\b(?:the|no|a|an) service\b|correct (?:the value|it) and try|\bsomething went wrong\b"
    r"|\binvalid (?:value|input)\b|\bthe setting named\b|\bunlock it there\b"
    r"|\b(?:el|ningún|un) servicio\b|corr[ií]ja(?:lo)? (?:el valor )?e inténtelo",
    re.IGNORECASE,
)
LOOPS = Refused(what="the assignment “Loops” (Module 2)", where="on the page Assignments")


def problem(kind: ProblemKind, service: str, **more: object) -> Problem:
    given = {"host": "school.example", "message": "too long", "status": 400, "detail": "a detail"}
    return Problem(kind=kind, service=service, location="sso.example", **(given | more))


@pytest.mark.parametrize(("language", "service"), list(product(LANGUAGES, SERVICES)))
def test_every_error_of_every_service_names_it_and_no_other(language, service):
    with spoken_in(language_of(language)):
        for kind in ProblemKind:
            told = explain(problem(kind, service))
            words = f"{told.happened} {told.meaning} {told.mend}"
            assert service in f"{told.happened} {told.meaning}" or kind in NAMELESS, words
            assert service in told.reason or kind in NAMELESS, words
            other = SERVICES[1 - SERVICES.index(service)]
            assert other not in words, words
            assert not WORDS_NOBODY_CAN_FOLLOW.search(words), words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_about_an_error_is_whole_whatever_is_put_in(language):
    fields = (), (FieldError(field="title", message="Too long."),)
    spoken = language_of(language)
    for kind, service, errors, refused in product(
        ProblemKind, ("", *SERVICES), fields, (None, LOOPS)
    ):
        for message in ("too long", NO_REASON):
            given = problem(kind, service, field_errors=errors, message=message)
            with spoken_in(spoken):
                told = explain(given, refused)
            for sentence in (told.happened, told.meaning, told.mend):
                where = (kind, service, sentence)
                assert sentence, where
                assert sentence == sentence.strip(), where
                assert sentence[0].isupper() or sentence.startswith("school.example"), where
                assert sentence[-1] in ".)", where
                assert not re.search(
                    r"[{}]|  | [.,;:]|\.\.|\ba the\b|\bNo the\b|\ba el\b|\bde el\b", sentence
                ), where


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_text_of_the_window_or_the_engine_is_one_that_nobody_can_follow(language):
    content = resource("translations", f"wizard_{language}.ts").read_bytes()
    texts = [
        text.text or ""
        for name in ("source", "translation")
        for text in ElementTree.fromstring(content).iter(name)
    ]
    assert len(texts) > 1000
    assert [text for text in texts if WORDS_NOBODY_CAN_FOLLOW.search(text)] == []


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("title", "the name"),
        ("points_possible", "the points"),
        ("assignment[due_at]", "the due date"),
        ("assignment[assignment_group_id]", "the assignment group"),
        ("external_tool_tag.url", "the launch URL"),
        ("published", "the publishing"),
        ("shared_secret", "the shared secret"),
        ("turnitin_settings", "the field “turnitin_settings”"),
    ],
)
def test_a_refusal_names_the_field_the_assignment_the_services_words_and_what_to_do(field, words):
    errors = (FieldError(field=field, message="cannot be {this}."),)

    told = explain(problem(ProblemKind.VALIDATION_FAILED, "Canvas", field_errors=errors), LOOPS)

    assert told.happened == (
        f"Canvas refused {words} of the assignment “Loops” (Module 2): “cannot be {{this}}”."
    )
    assert told.mend == (
        f"Change {words} on the page Assignments, so that Canvas accepts it; then apply the plan "
        "again."
    )


def test_a_refusal_without_a_reason_says_so():
    given = problem(ProblemKind.VALIDATION_FAILED, "Canvas", message=NO_REASON)

    assert explain(given).happened == "Canvas refused the request and gave no reason."
    assert explain(given, LOOPS).happened == (
        "Canvas refused the assignment “Loops” (Module 2) and gave no reason."
    )
