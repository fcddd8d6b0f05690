"""How a launch is watched: few requests, what is seen told at once, which assignment is meant."""

import pytest
from test_launch_watch import StudentCancellation, opened, swap_the_first_two, watch

from wizard.codio.types import CodioAssignment, CodioCourse, CodioModule
from wizard.sandbox.codio.state import User
from wizard.setup.launch_watch import AssignmentChoiceError, choose_assignment
from wizard.setup.snapshot import CodioCourseFacts

pytestmark = pytest.mark.usefixtures("time_by_looks")


@pytest.fixture
def applied(small_applied):
    return small_applied


class CountingCancellation(StudentCancellation):
    """Counts the requests to Codio's API between two pauses."""

    def __init__(self, world, act, *, at: int) -> None:
        super().__init__(act, at=at)
        self.hearing = world.hearing
        self.counts: list[int] = []

    def wait(self, seconds, reason, *, service=""):
        # Neither a token nor what the student does counts.
        asked = [line for line in self.hearing.heard if "/api/v1/courses/" in line]
        self.counts.append(len(asked))
        super().wait(seconds, reason, service=service)
        self.hearing.heard.clear()


def test_a_look_is_never_more_than_two_requests(applied):
    row = applied.document.assignments[2]
    opened_id = opened(applied, row)["id"]
    cancellation = CountingCancellation(
        applied, lambda: applied.open_as("Freya Holm", opened_id), at=9
    )
    arrival = User(id="new", name="Gil Novak", login="gnovak", email="gil.novak@example.edu")
    applied.hearing.when("/progress", 4, lambda: arrive(applied, arrival))

    result = watch(applied, cancellation, codio_assignment_id=row.codio_assignment_id)

    assert result.proof is not None
    assert result.proof.student == "Freya Holm"
    assert set(cancellation.counts[1:]) == {2}
    assert len(cancellation.counts) == 9
    assert len(result.proof.evidence) == 2


def arrive(world, user):
    codio = world.sandbox.codio
    codio.users[user.id] = user
    codio.course.students.append(user.id)


def test_who_arrived_is_told_while_nothing_is_started_yet(applied):
    """A student who came to the course, but not to the assignment."""
    user = User(id="new", name="Gil Novak", login="gnovak", email="gil.novak@example.edu")
    states = []

    result = watch(
        applied,
        StudentCancellation(lambda: arrive(applied, user)),
        seconds=0.3,
        on_state=states.append,
    )

    name = next(applied.sandbox.codio.course.assignments())[1].name
    assert "arrived" not in states[0].message
    assert states[-1].message == f"Gil Novak arrived in Codio; “{name}” is not started yet."
    assert result.proof is None
    assert "did not start this assignment" in result.reasons[0]


def test_a_known_student_in_a_wrong_assignment_is_told_during_the_watch(applied):
    first, _, swapped = swap_the_first_two(applied)
    states = []

    result = watch(
        applied,
        StudentCancellation(lambda: applied.open_as("Amira Haddad", swapped)),
        codio_assignment_id=first.codio_assignment_id,
        seconds=0.5,
        on_state=states.append,
    )

    sentence = states[-1].message
    assert "Amira Haddad started “" not in states[0].message
    assert sentence.startswith("Amira Haddad started “")
    assert result.reasons[0] == sentence


COURSE = CodioCourseFacts(
    course=CodioCourse(
        id="c",
        modules=(
            CodioModule(
                id="1",
                name="Python",
                assignments=(
                    CodioAssignment(id="p1", name="Loops"),
                    CodioAssignment(id="p2", name="Functions"),
                ),
            ),
            CodioModule(
                id="2",
                name="Java",
                assignments=(
                    CodioAssignment(id="j1", name="Loops"),
                    CodioAssignment(id="j2", name="Arrays: 2D"),
                ),
            ),
        ),
    ),
    teachers=(),
    students=(),
)


@pytest.mark.parametrize(
    ("wanted", "meant"),
    [
        ("p1", "p1"),
        ("Functions", "p2"),
        ("  functions ", "p2"),
        ("Java: Loops", "j1"),
        ("java:  LOOPS", "j1"),
        ("Arrays: 2D", "j2"),
        ("Java: Arrays: 2D", "j2"),
    ],
)
def test_an_assignment_is_meant_by_id_name_or_module_and_name(wanted, meant):
    assert choose_assignment(COURSE, wanted) == meant


def test_a_name_of_two_lists_both():
    with pytest.raises(AssignmentChoiceError, match="More than one") as raised:
        choose_assignment(COURSE, "loops")

    assert raised.value.candidates == ("Python: Loops (p1)", "Java: Loops (j1)")


def test_an_unknown_name_lists_what_is_like_it():
    with pytest.raises(AssignmentChoiceError, match="no assignment called “Function”") as raised:
        choose_assignment(COURSE, "Function")

    assert raised.value.candidates[0] == "Python: Functions"


@pytest.mark.parametrize("wanted", ["", "   ", "qwxyz"])
def test_an_assignment_that_nothing_is_like_has_no_candidates(wanted):
    with pytest.raises(AssignmentChoiceError) as raised:
        choose_assignment(COURSE, wanted)

    assert raised.value.candidates == ()
