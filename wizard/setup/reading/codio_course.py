"""Reads the chosen Codio course: with and without what is hidden, and who is in it."""

from collections.abc import Callable

from wizard.codio.client import CodioClient
from wizard.codio.types import CodioCourse, CodioUser
from wizard.setup.reading.recorded import Recorded
from wizard.setup.snapshot import CodioCourseFacts


def read_codio_course(codio: CodioClient, course_id: str, recorded: Recorded) -> CodioCourseFacts:
    """Read a course by four requests at once, for all else of Codio waits for it.

    Which assignments are hidden only the difference tells (codio.md §1.5). Raises ServiceError.
    """
    courses: dict[bool, CodioCourse] = {}
    people: dict[str, tuple[CodioUser, ...]] = {}

    def course(*, with_hidden: bool) -> None:
        courses[with_hidden] = codio.get_course(course_id, with_hidden=with_hidden)

    def teachers() -> None:
        people["teachers"] = codio.list_teachers(course_id)

    def students() -> None:
        people["students"] = codio.list_students(course_id)

    requests: tuple[Callable[[], None], ...] = (
        lambda: course(with_hidden=True),
        lambda: course(with_hidden=False),
        teachers,
        students,
    )
    recorded.read_each("Codio", requests, lambda request: request())
    visible = {assignment.id for assignment in courses[False].assignments()}
    return CodioCourseFacts(
        course=courses[True],
        hidden=frozenset(a.id for a in courses[True].assignments() if a.id not in visible),
        teachers=people["teachers"],
        students=people["students"],
    )
