"""What the list of saved setups says about each of them."""

from __future__ import annotations

from collections.abc import Mapping

from wizard.setup.document import SetupDocument
from wizard.setup.snapshot import CanvasCourse, CodioCourseFacts, Snapshot

_Place = tuple[str, str, int | str]


def summary_of(document: SetupDocument, snapshot: Snapshot) -> dict[str, str]:
    """Return what the list says about a setup; courses have names only where they were read."""
    summary = {"step": document.step.value, "canvas_address": document.canvas.address}
    if isinstance(snapshot.canvas_course, CanvasCourse):
        summary["canvas_course"] = snapshot.canvas_course.course.name
    if isinstance(snapshot.codio_course, CodioCourseFacts):
        summary["codio_course"] = snapshot.codio_course.course.name
    return summary


class CourseNames:
    """The names of courses as they were last read, for setups whose courses are not read yet."""

    def __init__(self) -> None:
        self._names: dict[_Place, str] = {}

    def learn(self, document: SetupDocument, summary: Mapping[str, str]) -> None:
        """Take the names that a summary has for the courses of a document."""
        for key, place in _places(document).items():
            if name := summary.get(key):
                self._names[place] = name

    def complete(self, document: SetupDocument, summary: Mapping[str, str]) -> dict[str, str]:
        """Return a summary with the names that were learnt of the document's own courses."""
        known = {key: self._names.get(place, "") for key, place in _places(document).items()}
        return {key: name for key, name in known.items() if name} | dict(summary)


def _places(document: SetupDocument) -> dict[str, _Place]:
    places: dict[str, _Place] = {}
    if document.courses.canvas_course_id is not None:
        address = document.canvas.address
        places["canvas_course"] = ("canvas", address, document.courses.canvas_course_id)
    if document.courses.codio_course_id is not None:
        address = document.codio.api_url or document.codio.domain
        places["codio_course"] = ("codio", address, document.courses.codio_course_id)
    return places
