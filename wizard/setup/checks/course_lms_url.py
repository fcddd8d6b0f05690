"""Checks of the Course LMS URL page: the address is right, and a person has entered it in Codio."""

from collections.abc import Iterable

from wizard.canvas.address import course_home_url
from wizard.setup.checks.assignments_course_target import course_mode
from wizard.setup.checks.base import Check, Facts, Outcome, passed, unknown
from wizard.setup.freshness import Part
from wizard.setup.lti_app.course_target import CourseMode
from wizard.setup.mapping.rows import ROWS
from wizard.setup.snapshot import CanvasCourse, Section
from wizard.setup.steps import Step
from wizard.texts import tr


def _address(facts: Facts) -> Iterable[Outcome]:
    course = facts.snapshot.canvas_course
    if isinstance(course, CanvasCourse):
        url = course_home_url(facts.document.canvas.address, course.course.id)
        yield passed(tr("{url} is the home page of “{name}”.", url=url, name=course.course.name))


def _entered(facts: Facts) -> Iterable[Outcome]:
    if course_mode(facts) is CourseMode.COURSE_COPY:
        yield passed(
            tr("Codio copies its course for this Canvas course: the copy has no Course LMS url at "
               "first, and works without one."),
            expected=tr("Nothing has to be entered where Codio copies the course."),
        )  # fmt: skip
        return
    yield unknown(
        tr("No API tells what is entered as Course LMS url in Codio."),
        mend=tr(
            "In the Codio course open Admin → LTI / LMS, paste the address into Course LMS url, "
            "press Save Changes, and confirm it here."
        ),
    )


def _enabled(facts: Facts) -> Iterable[Outcome]:
    proof = facts.snapshot.remembered.launch
    if proof is not None:
        yield passed(
            tr("{student} came into the Codio course from Canvas, so LTI is enabled.",
               student=proof.student)
        )  # fmt: skip
    else:
        yield unknown(
            tr("No API tells whether LTI is enabled in the Codio course."),
            mend=tr(
                "In the Codio course open Admin → LTI / LMS, switch on Enable LTI, leave Enroll "
                "to course only off, press Save Changes, and confirm it here."
            ),
        )


CHECKS = (
    Check(
        id="course_lms_url.address",
        step=Step.COURSE_LMS_URL,
        title="Address of the course home page",
        proves="The address belongs to the chosen Canvas course.",
        judge=_address,
        needs=(Section.CANVAS_COURSE,),
        parts=(Part.CANVAS,),
        requires=("courses.canvas",),
        sources=("canvas.md §13 #4", "codio.md §7"),
    ),
    Check(
        id="course_lms_url.lti_enabled",
        step=Step.COURSE_LMS_URL,
        title="LTI is enabled in the Codio course",
        proves="Codio lets people in from Canvas.",
        judge=_enabled,
        confirmable=True,
        sources=("codio.md §3", "codio.md §5.5 #1", "design §3"),
    ),
    Check(
        id="course_lms_url.entered",
        step=Step.COURSE_LMS_URL,
        title="Course LMS url is entered in Codio",
        proves="Codio sends students back to the right Canvas course.",
        judge=_entered,
        uses=(ROWS,),
        confirmable=True,
        sources=("codio.md §5.3", "codio.md §7", "codio.md §5.5 #28"),
    ),
)
