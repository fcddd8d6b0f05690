"""A launch that is watched proves what no API tells; a student really opens the assignment."""

import threading

import pytest

from wizard.findings import Status
from wizard.http.cancellation import Cancellation
from wizard.http.errors import Cancelled
from wizard.setup import operations

pytestmark = pytest.mark.usefixtures("time_by_looks")

PROVED = ("lti_app.key_and_secret", "course_lms_url.lti_enabled", "results.launch")


class StudentCancellation(Cancellation):
    """Lets a student act while the watch waits between two looks, and counts the looks."""

    def __init__(self, act=lambda: None, *, at: int = 1, looks: int = 3) -> None:
        super().__init__()
        self._act, self._at, self._looks = act, at, looks
        self.waits = 0

    def wait(self, seconds, reason, *, service=""):
        self.check()
        self.waits += 1
        if self.waits == self._at:
            self._act()


def watch(world, cancellation=None, **more):
    return operations.watch_launch(
        document=world.document,
        credentials=world.credentials,
        journal=world.journal,
        snapshot=world.read(),
        cancellation=cancellation or Cancellation(),
        **({"seconds": 30, "interval": 0} | more),
    )


def opened(world, row):
    """The Canvas assignment of a row of the setup."""
    return next(
        a
        for a in world.codio_assignments()
        if a["external_tool_tag_attributes"]["url"] == row.launch_url
    )


@pytest.fixture
def applied(applied_once, tmp_path):
    return applied_once(6).again(tmp_path)


@pytest.mark.parametrize("student", ["Amira Haddad", "Freya Holm"])
def test_a_student_who_opens_the_assignment_proves_it_with_evidence(applied, student):
    """Amira is in the Codio course already, Freya comes by this launch."""
    row = applied.document.assignments[2]
    cancellation = StudentCancellation(lambda: applied.open_as(student, opened(applied, row)["id"]))
    assert all(applied.finding(check).status is Status.UNKNOWN for check in PROVED)

    result = watch(applied, cancellation, codio_assignment_id=row.codio_assignment_id)

    proof = result.proof
    assert proof is not None
    assert (proof.student, proof.codio_assignment_id, proof.started_others) == (
        student,
        row.codio_assignment_id,
        (),
    )
    assert proof.at
    assert {e.service for e in proof.evidence} == {"Codio"}
    assert any("progress" in e.endpoint or "students" in e.endpoint for e in proof.evidence)
    assert result.reasons == ()
    for check in PROVED:
        finding = applied.finding(check)
        assert finding.status is Status.PASSED, check
        assert student in finding.found


def test_the_launch_may_come_while_another_thread_watches(applied):
    row = applied.document.assignments[0]
    seen = threading.Event()
    found = []
    watching = threading.Thread(
        target=lambda: found.append(
            watch(
                applied,
                Cancellation(),
                interval=0.02,
                codio_assignment_id=row.codio_assignment_id,
                on_state=lambda state: seen.set(),
            )
        )
    )
    watching.start()
    assert seen.wait(10)

    answer = applied.open_as("Ben Larsson", opened(applied, row)["id"])
    watching.join(20)

    assert answer.ok
    assert [result.proof.student for result in found] == ["Ben Larsson"]


def swap_the_first_two(applied):
    """Swap two launch URLs in Canvas; return both rows and the assignment of the first."""
    first, second = applied.document.assignments[:2]
    state = applied.sandbox.canvas
    tags = [state.assignments[opened(applied, row)["id"]].tag for row in (first, second)]
    swapped = opened(applied, first)["id"]
    tags[0].url, tags[1].url = tags[1].url, tags[0].url
    return first, second, swapped


def test_swapped_launch_urls_are_found_by_what_starts_in_codio(applied):
    first, second, swapped = swap_the_first_two(applied)

    result = watch(
        applied,
        StudentCancellation(lambda: applied.open_as("Freya Holm", swapped)),
        codio_assignment_id=first.codio_assignment_id,
    )

    names = {a.id: a.name for _, a in applied.sandbox.codio.course.assignments()}
    assert result.proof.started_others == (names[second.codio_assignment_id],)
    finding = applied.finding("results.launch")
    assert finding.status is Status.FAILED
    assert f"but Codio started “{names[second.codio_assignment_id]}”" in finding.found
    assert finding.mend == "Import Codio's Assignment URLs export again and apply the plan."
    assert applied.finding("lti_app.key_and_secret").status is Status.PASSED


def test_a_known_student_who_starts_another_assignment_is_a_reason_and_no_proof(applied):
    """They may simply be at work: only the person who watches can tell."""
    first, second, swapped = swap_the_first_two(applied)

    result = watch(
        applied,
        StudentCancellation(lambda: applied.open_as("Amira Haddad", swapped)),
        codio_assignment_id=first.codio_assignment_id,
        seconds=0.3,
    )

    names = {a.id: a.name for _, a in applied.sandbox.codio.course.assignments()}
    assert result.proof is None
    assert result.reasons[0] == (
        f"Amira Haddad started “{names[second.codio_assignment_id]}” meanwhile. If that was the "
        "test launch, the Canvas assignment opens the wrong one."
    )


def test_when_nothing_happens_the_likely_reasons_are_told(applied):
    states = []

    result = watch(applied, seconds=0.2, interval=0.01, on_state=states.append)

    assert result.proof is None
    assert result.reasons[0] == "Nobody opened the assignment in Canvas during the watch."
    assert any("shared secret in Canvas is not the one Codio shows" in r for r in result.reasons)
    assert any("Enable LTI is off" in reason for reason in result.reasons)
    assert states
    assert states[0].remaining <= 0.2
    assert all(applied.finding(check).status is Status.UNKNOWN for check in PROVED)


def test_a_course_that_is_not_published_is_the_first_reason(small_world):
    small_world.change_part("courses", publish_canvas_course=False)
    small_world.apply()

    result = watch(small_world, seconds=0.05, interval=0.01)

    assert result.reasons[0].startswith("The Canvas course is not published")


def test_a_launch_that_codio_refuses_proves_nothing(applied):
    """Canvas signs with a secret that is not Codio's: the student sees Codio's error page."""
    (tool,) = applied.sandbox.canvas.tools.values()
    tool.shared_secret = "not-the-secret-of-codio"
    row = applied.document.assignments[0]
    answers = []

    result = watch(
        applied,
        StudentCancellation(
            lambda: answers.append(applied.open_as("Amira Haddad", opened(applied, row)["id"]))
        ),
        codio_assignment_id=row.codio_assignment_id,
        seconds=0.3,
    )

    assert [answer.status_code for answer in answers] == [401]
    assert result.proof is None
    assert "The shared secret in Canvas is not the one Codio shows today." in result.reasons


def test_a_codio_course_with_lti_switched_off_proves_nothing(applied):
    applied.sandbox.codio.course.lti.enable_lti = False
    row = applied.document.assignments[0]

    result = watch(
        applied,
        StudentCancellation(lambda: applied.open_as("Amira Haddad", opened(applied, row)["id"])),
        codio_assignment_id=row.codio_assignment_id,
        seconds=0.3,
    )

    assert result.proof is None
    assert any("Enable LTI is off" in reason for reason in result.reasons)


def test_what_was_started_before_the_watch_proves_nothing(applied):
    row = applied.document.assignments[0]
    applied.open_as("Amira Haddad", opened(applied, row)["id"])

    result = watch(applied, seconds=0.1, interval=0.02, codio_assignment_id=row.codio_assignment_id)

    assert result.proof is None


@pytest.mark.slow
def test_a_proof_is_void_once_the_app_has_been_changed(applied):
    row = applied.document.assignments[0]
    cancellation = StudentCancellation(
        lambda: applied.open_as("Freya Holm", opened(applied, row)["id"])
    )
    watch(applied, cancellation, codio_assignment_id=row.codio_assignment_id)
    assert applied.finding("results.launch").status is Status.PASSED

    applied.change_part("lti_app", custom_fields={"codio_page": "2"})
    applied.apply()

    assert all(applied.finding(check).status is Status.UNKNOWN for check in PROVED)


def test_a_proof_is_void_once_everything_was_taken_back(applied):
    row = applied.document.assignments[0]
    cancellation = StudentCancellation(
        lambda: applied.open_as("Freya Holm", opened(applied, row)["id"])
    )
    watch(applied, cancellation, codio_assignment_id=row.codio_assignment_id)

    applied.undo()

    assert applied.read().remembered.launch is None


def test_watching_can_be_cancelled(applied):
    cancellation = StudentCancellation()
    cancellation._act = cancellation.cancel
    with pytest.raises(Cancelled):
        watch(applied, cancellation)


def test_an_assignment_the_course_does_not_have_is_refused(applied):
    with pytest.raises(ValueError, match="no such assignment"):
        watch(applied, codio_assignment_id="0" * 32)
