"""What is wrong with a launch URL, and what is not."""

import pytest

from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.launch_url import LaunchUrlKind, build_launch_url, parse_launch_url
from wizard.setup.mapping.conflicts import ConflictKind, Expected, url_conflict

ENDPOINTS = CodioEndpoints.for_domain("codio.com")
ORGANIZATION = "2c08254e-541a-4923-a9f1-224ed64b159e"
OTHER_ORGANIZATION = "7f5a917c-79c4-4c15-85c8-f0c137e22cd4"
COURSE, LAST_TERM = "a" * 32, "b" * 32
LOOPS, ARRAYS = "c" * 32, "d" * 32


def url(kind=LaunchUrlKind.PLAIN, organization=ORGANIZATION, course=COURSE, assignment=LOOPS):
    built = build_launch_url(
        ENDPOINTS,
        kind,
        organization_id=organization,
        course_id=course if kind is LaunchUrlKind.PLAIN else None,
        assignment_id=assignment,
    )
    return built.url


def judge(text, *, answers=lambda _url: True):
    expected = Expected(
        endpoints=ENDPOINTS,
        codio_course_id=COURSE,
        organization_id=ORGANIZATION,
        answers=answers,
    )
    return url_conflict(parse_launch_url(text, ENDPOINTS), LOOPS, expected)


def test_the_assignments_own_url_is_right():
    assert judge(url()) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("https://example.org/lti/x", ConflictKind.URL_MALFORMED),
        (f"https://apollo.codio.com/lti/{ORGANIZATION}", ConflictKind.URL_NOT_AN_ASSIGNMENT),
        (
            f"https://apollo.codio.com/lti/{ORGANIZATION}_course_{COURSE}",
            ConflictKind.URL_NOT_AN_ASSIGNMENT,
        ),
        (url(organization=OTHER_ORGANIZATION), ConflictKind.OTHER_ORGANISATION),
        (url(course=LAST_TERM), ConflictKind.OTHER_COURSE),
        (url(assignment=ARRAYS), ConflictKind.OTHER_ASSIGNMENT),
    ],
)
def test_what_it_opens_instead_is_told(text, kind):
    assert judge(text).kind is kind


def test_the_row_whose_url_it_is_can_be_jumped_to():
    assert judge(url(assignment=ARRAYS)).other_row == ARRAYS


def test_a_constant_url_may_carry_the_ids_of_the_course_it_was_copied_from():
    assert judge(url(LaunchUrlKind.CONSTANT, assignment=ARRAYS)) is None


def test_ids_of_another_shape_cannot_be_held_against_those_of_the_api():
    assert judge(url(course="5bec924abf0152035a329fa0", assignment="23w50f8t6CLA")) is None


def test_a_url_that_no_app_would_answer_is_told_with_the_mend():
    conflict = judge(url(), answers=lambda _url: False)
    assert conflict.kind is ConflictKind.NO_APP
    assert "domain" in conflict.mend


def test_which_app_answers_is_asked_for_the_url_itself():
    asked = []
    judge(url(), answers=lambda text: asked.append(text) or True)
    assert asked == [url()]
