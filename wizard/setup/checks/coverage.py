"""What can go wrong, numbered as in the references, and why some of it has no check.

Which checks answer a row is told by their own `sources`. What no check can answer carries a
reason here instead.
"""

import msgspec

CODIO = "codio.md §5.5"
"""Failure modes of Codio with Canvas."""
CANVAS = "canvas.md §13"
"""Checks of the Canvas side."""


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One row of a reference. `reason` says why no check answers it, empty where one does."""

    source: str
    number: int
    title: str
    reason: str = ""

    @property
    def name(self) -> str:
        """The row as checks name it among their sources."""
        return f"{self.source} #{self.number}"


_FIRST_VISIT = "It shows in the person's own browser or mailbox alone; no API tells of it."

_CODIO_ROWS: tuple[tuple[str, str], ...] = (
    ("The course is missing in Canvas's Find list", ""),
    ("The App Center's app is used with the UK version of Codio", ""),
    ("Key and secret are swapped, mistyped, of the API, or out of date", ""),
    ("A student has two accounts in Codio", ""),
    (
        "Codio asks a person to confirm their account by e-mail",
        f"{_FIRST_VISIT} The person follows the link in Codio's e-mail once.",
    ),
    ("Launches create no student accounts, because the organization is on trial", ""),
    ("“User not passed”: the browser blocks third-party cookies", ""),
    (
        "Safari blocks the cookie that logs the student in",
        f"{_FIRST_VISIT} Opening in a new tab (row 7) avoids most of it.",
    ),
    (
        "A firewall keeps students from Codio",
        (
            "What this computer reaches says nothing about the students' network. Codio's page "
            "https://codio.com/connectivity/index.html tests it from there."
        ),
    ),
    (
        "A launch as a student ends the teacher's session in the same browser",
        "It happens during the test only: the launch watch advises a private window.",
    ),
    ("Canvas's Student View is used for the test", ""),
    ("A grade is missing", ""),
    ("Completing makes the work read-only", ""),
    ("A link that only enrols is mapped as an assignment", ""),
    ("Auto-grading failed", ""),
    ("An assignment opens the wrong one", ""),
    ("Addresses from before constant URLs were switched on remain", ""),
    ("Constant URLs without the field that names the course", ""),
    ("A copied Canvas course still names the master course", ""),
    ("One app of an account sends every course to the same Codio course", ""),
    ("Canvas course or assignment not published, not an External Tool, or inside a frame", ""),
    ("The Codio assignment is unpublished, disabled, not open, or restricted", ""),
    ("The Codio course is archived, or soon will be", ""),
    ("No points, or not graded in Canvas", ""),
    ("An LTI 1.3 app answers in place of the LTI 1.1 app", ""),
    ("Mentors see everyone, or nobody", ""),
    ("Canvas withholds names and addresses", ""),
    ("Students do not find their assignments in Codio, or the way back", ""),
    (
        "A student's first launch creates the copied course",
        (
            "Nobody can tell beforehand who will launch first, and Codio has mended the rights it "
            "gave. `assignments.course_target` asks that an instructor opens one first."
        ),
    ),
    (
        "401 or 404 until the browser's cache is cleared",
        f"{_FIRST_VISIT} Restarting the browser helps.",
    ),
    (
        "Codio asks the student to pay",
        "Who pays is agreed between school and Codio; the API shows neither plan nor payment.",
    ),
    (
        "Course copy broke when its creator left; navigation of large courses",
        "Codio has mended both; nothing is left to check.",
    ),
)

_CANVAS_ROWS: tuple[tuple[str, str], ...] = (
    ("The address is Canvas", ""),
    ("The token works", ""),
    ("The right person", ""),
    ("The course exists and is open to change", ""),
    ("The rights suffice", ""),
    ("No clashing app", ""),
    ("The app is installed", ""),
    ("The app as read back", ""),
    ("Launch URLs reach the app", ""),
    ("Key and secret are stored right", ""),
    ("Existing assignments are known", ""),
    ("An assignment as created", ""),
    ("All assignments as read back", ""),
    ("Grades can come back", ""),
    ("An assignment can be launched", ""),
    ("The course is published", ""),
    ("Students can enter today", ""),
    ("Mentors are linked", ""),
    (
        "What was made is taken back",
        "Undo reads each thing back as it removes it, and says what it kept and why.",
    ),
    (
        "Canvas limits requests",
        "It is no fault: whoever waits is told so at once, with the seconds.",
    ),
)

ROWS: tuple[Row, ...] = tuple(
    Row(source=source, number=number, title=title, reason=reason)
    for source, rows in ((CODIO, _CODIO_ROWS), (CANVAS, _CANVAS_ROWS))
    for number, (title, reason) in enumerate(rows, start=1)
)
