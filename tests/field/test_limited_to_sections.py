"""Who teaches one section sees the people of that one: nothing is said of everybody then."""

import pytest
from msgspec.structs import replace

from wizard.findings import Status
from wizard.sandbox.canvas.model import Enrollment, User
from wizard.secret import Secret

ABOUT_PEOPLE = (
    "students.roster", "students.enrolled", "students.same_addresses", "students.arrived",
    "students.observers",
)  # fmt: skip


@pytest.fixture
def seen_by(ready):
    """Has a teacher run the wizard who has roles in sections, limited to them or not."""

    def findings(*limited: bool, administers: bool = False):
        canvas = ready.sandbox.canvas
        with canvas.lock:
            course = canvas.courses[canvas.course_id]
            teacher = User(
                id=canvas.next_id("user"),
                name="Tom Teacher",
                email="tom@example.edu",
                login_id="tom",
                admin_of={course.account_id} if administers else set(),
            )
            canvas.users[teacher.id] = teacher
            for each in limited:
                row = Enrollment(
                    id=canvas.next_id("enrollment"),
                    course_id=canvas.course_id,
                    user_id=teacher.id,
                    type="TeacherEnrollment",
                    limit_privileges_to_course_section=each,
                )
                canvas.enrollments[row.id] = row
            token = canvas.mint_token(teacher.id)
        ready.credentials = replace(ready.credentials, canvas_token=Secret(token))
        return {each.check: each for each in ready.findings()}

    return findings


def test_of_a_part_of_the_people_nothing_is_said_of_all(seen_by):
    findings = seen_by(True)

    for check in ABOUT_PEOPLE:
        assert findings[check].status is Status.UNKNOWN, check
        assert "limited to your own sections" in findings[check].found
        assert "not limited to sections" in findings[check].mend


@pytest.mark.parametrize(
    ("limited", "administers"), [((False,), False), ((True, False), False), ((True,), True)]
)
def test_one_role_without_that_limit_is_enough(seen_by, limited, administers):
    findings = seen_by(*limited, administers=administers)

    told = " ".join(findings[check].found for check in ABOUT_PEOPLE)
    assert "limited to your own sections" not in told
    assert findings["students.roster"].status is Status.PASSED
