"""What is not there is not passed, what waits for a secret has not failed, and what is accepted."""

import pytest
from msgspec.structs import replace

from helpers.breaking import confirm_everything, confirmable
from helpers.remembered_world import remembered
from wizard.findings import Status, all_good
from wizard.setup.acceptances import with_acceptance, without_word
from wizard.setup.document import (
    Acceptance,
    MentorFilter,
    MentorRow,
    Students,
    Target,
    with_valid_confirmations,
)
from wizard.setup.next_term import copied_for_other_courses

POINTS_LEFT = "results.new_tab"


def set_up(world):
    """Everything is right, and a person has confirmed what no API tells."""
    assert world.apply().result.complete
    confirm_everything(world, confirmable(world))


def set_up_with_a_warning(world):
    """Everything is right, but one assignment opens inside the page, as somebody chose."""
    world.change_row(0, new_tab=False)
    set_up(world)


@pytest.fixture(scope="module")
def set_up_once(tmp_path_factory):
    with remembered(tmp_path_factory.mktemp("healthy"), set_up, assignments=6) as one:
        yield one


@pytest.fixture(scope="module")
def set_up_with_a_warning_once(tmp_path_factory):
    root = tmp_path_factory.mktemp("warned")
    with remembered(root, set_up_with_a_warning, assignments=6) as one:
        yield one


@pytest.fixture
def healthy(set_up_once, tmp_path):
    return set_up_once.again(tmp_path)


@pytest.fixture
def healthy_as_read(set_up_once):
    return set_up_once.read_once()


@pytest.fixture
def warned(set_up_with_a_warning_once):
    return set_up_with_a_warning_once.read_once()


def accept(world, *, until="2999-12-31", found=None, check=POINTS_LEFT):
    says = world.finding(check).found
    word = Acceptance(
        check=check,
        found=(found or says,),
        by="Dana Whitfield",
        at="2026-09-01T10:00:00Z",
        reason="The lab computers allow it.",
        until=until,
    )
    world.document = with_acceptance(world.document, word)


class TestNotApplicable:
    def test_it_needs_nobodys_attention(self, healthy_as_read):
        findings = healthy_as_read.findings()

        assert Status.NOT_APPLICABLE in {finding.status for finding in findings}
        assert all_good(findings)

    @pytest.mark.parametrize(
        "check",
        [
            "students.observers",
            "students.mentors",
            "students.mentor_addresses",
            "students.mentor_roles",
            "students.mentor_field",
            "results.observers",
            "results.mentor_filter",
            "assignments.course_target",
            "assignments.course_copy",
            "assignments.derived_urls",
            "results.grade_return",
        ],
    )
    def test_what_is_not_used_is_not_called_right(self, healthy_as_read, check):
        finding = healthy_as_read.finding(check)

        assert finding.status is Status.NOT_APPLICABLE
        assert finding.mend == ""

    @pytest.mark.parametrize("check", ["students.mentor_addresses", "students.mentor_roles"])
    def test_once_a_mentor_is_named_it_is_checked(self, healthy, check):
        emails = [user.email for user in healthy.read().people.users]
        healthy.change(
            students=Students(
                mentor_filter=MentorFilter.OBSERVERS,
                mentors=(MentorRow(mentor=emails[0], learners=(emails[1],)),),
            )
        )

        assert healthy.finding(check).status is not Status.NOT_APPLICABLE

    @pytest.mark.parametrize("check", ["results.enabled_in_codio", "results.ip_range"])
    def test_no_check_of_settings_says_that_none_is_wrong_where_none_is_mapped(
        self, healthy_as_read, check
    ):
        for number in range(len(healthy_as_read.document.assignments)):
            healthy_as_read.change_row(number, target=Target.SKIP)

        assert healthy_as_read.finding(check).status is Status.NOT_APPLICABLE


class TestMissingSecrets:
    @pytest.mark.parametrize(
        ("secret", "check"),
        [
            ("canvas_token", "canvas.token"),
            ("codio_client_secret", "codio.credentials"),
            ("shared_secret", "lti_app.shared_secret"),
        ],
    )
    def test_a_secret_that_is_merely_missing_has_not_failed(self, healthy, secret, check):
        healthy.change_secret(**{secret: None})

        findings = healthy.findings()

        assert Status.FAILED not in {finding.status for finding in findings}
        (finding,) = [f for f in findings if f.check == check]
        assert (finding.status, finding.missing) == (Status.UNKNOWN, True)
        blocked = [f for f in findings if f.blocked_by == check]
        assert all("waits for a secret" in each.found for each in blocked)
        assert not all_good(findings)


class TestAccepted:
    def test_an_accepted_warning_counts_as_confirmed_and_says_so(self, warned):
        assert warned.finding(POINTS_LEFT).status is Status.WARNING
        assert not all_good(warned.findings())

        accept(warned)

        finding = warned.finding(POINTS_LEFT)
        assert finding.status is Status.CONFIRMED
        assert finding.found.startswith("Opened inside the Canvas page, as you chose")
        assert (finding.confirmed_by, finding.accepted_until, finding.accepted_because) == (
            "Dana Whitfield",
            "2999-12-31",
            "The lab computers allow it.",
        )
        assert all_good(warned.findings())

    @pytest.mark.parametrize("until", ["2020-01-31", "soon", ""])
    def test_after_the_last_day_it_is_a_warning_again(self, warned, until):
        accept(warned, until=until)

        finding = warned.finding(POINTS_LEFT)

        assert finding.status is Status.WARNING
        assert "Dana Whitfield accepted it until" in finding.mend

    def test_what_says_anything_else_than_was_seen_was_not_accepted(
        self, set_up_with_a_warning_once, tmp_path
    ):
        warned = set_up_with_a_warning_once.again(tmp_path)
        accept(warned)
        warned.change_row(1, new_tab=False)
        assert warned.apply().result.complete

        assert warned.finding(POINTS_LEFT).status is Status.WARNING

    def test_nothing_but_a_warning_can_be_accepted(self, small_world):
        finding = small_world.finding("results.app")
        assert finding.status is Status.FAILED

        accept(small_world, check="results.app")

        assert small_world.finding("results.app").status is Status.FAILED

    def test_it_can_be_taken_back(self, warned):
        accept(warned)

        warned.document = without_word(warned.document, POINTS_LEFT)

        assert warned.finding(POINTS_LEFT).status is Status.WARNING

    def test_it_is_of_this_course_and_this_term(self, warned):
        accept(warned)
        before = warned.document

        other = replace(before, courses=replace(before.courses, canvas_course_id=77))

        assert with_valid_confirmations(before, other).acceptances == ()
        assert copied_for_other_courses(before, "Spring").acceptances == ()
