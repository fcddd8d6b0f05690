"""A whole world to try the engine in: the sandbox over real HTTP, a journal in a real file."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import requests
from msgspec.structs import replace

from helpers.recorded_requests import Hearing, HurriedCancellation
from helpers.rows import row_with
from wizard.codio.export_files import read_assignment_urls
from wizard.findings import Finding
from wizard.sandbox import Sandbox, SandboxOptions, people
from wizard.secret import Secret
from wizard.setup import operations
from wizard.setup.changes.actions import Action, decode_action
from wizard.setup.changes.apply import APPLY
from wizard.setup.changes.order import ORDER as ORDER_OF_CREATION
from wizard.setup.changes.plan import Plan
from wizard.setup.changes.undo import UndoResult
from wizard.setup.connections import Credentials, endpoints_of
from wizard.setup.document import (
    AssignmentMapping,
    CanvasConnection,
    CodioConnection,
    Confirmation,
    Courses,
    LtiApp,
    MentorFilter,
    MentorRow,
    SetupDocument,
    Students,
    Target,
    UrlSource,
    journal_key,
    new_document,
    with_confirmation,
    with_mappings,
)
from wizard.setup.mentors import MENTOR_LIST
from wizard.setup.snapshot import Snapshot
from wizard.setup.steps import ORDER
from wizard.store.database import Database
from wizard.store.journal import Journal
from wizard.store.paths import Paths

TIMES = frozenset({"created_at", "updated_at"})

SAME_ASSIGNMENTS = {
    "Python 1: Numeric & String Expressions": (
        "Coding with Python",
        "Numeric and string expressions",
    ),
    "Conditional statements (Python)": ("Coding with Python", "Conditional statements"),
    "Python 4 - Functions": ("Coding with Python", "Functions"),
    "JavaScript: Arrays": ("Coding with Javascript", "Arrays"),
    "Java - 2D arrays": ("Coding with Java", "2D Arrays"),
    "Java: File Handling": ("Coding with Java", "File handling"),
    "SQL: Constraints & Keys": ("MySQL", "Constraints and Keys"),
    "MySQL – What is a database?": ("MySQL", "What is a database"),
    "Lab: Users and permissions (Linux)": ("Linux", "Users and Permissions"),
    "Lab: Linux file system commands": ("Linux", "File System Commands"),
    "Lab: CSS basics": ("HTML and CSS", "CSS"),
}
"""The sandbox's Canvas assignments that are Codio's under another name: all twelve but one."""
SUBMITTED = "Loops (Python) – homework"
"""The twelfth: a student has handed in there."""


@dataclass
class World:
    """The sandbox, the setup that belongs to it, and the journal."""

    sandbox: Sandbox
    root: Path
    document: SetupDocument
    credentials: Credentials
    cancellation: HurriedCancellation = field(default_factory=HurriedCancellation)

    def __post_init__(self) -> None:
        self.journal = self.open_journal()

    @property
    def paths(self) -> Paths:
        return Paths.below(self.root)

    def open_journal(self) -> Journal:
        return Journal(Database(self.paths.database_file))

    @property
    def hearing(self) -> Hearing:
        return self.sandbox.faults

    @property
    def secrets(self) -> dict[str, str]:
        known = self.sandbox.connection
        return {
            "canvas_token": known.canvas_token,
            "codio_client_secret": known.codio_client_secret,
            "shared_secret": known.shared_secret,
        }

    # What is wanted

    def change(self, **parts) -> None:
        self.document = replace(self.document, **parts)

    def change_part(self, part: str, **changes) -> None:
        self.document = replace(
            self.document, **{part: replace(getattr(self.document, part), **changes)}
        )

    def change_row(self, row: int | AssignmentMapping, **changes) -> AssignmentMapping:
        mapping = self.document.assignments[row] if isinstance(row, int) else row
        changed = replace(mapping, **changes)
        self.document = with_mappings(self.document, (changed,))
        return changed

    def want_mentors(
        self, *learners: str, mentor_filter: MentorFilter, link_observers: bool = False
    ) -> None:
        """Let Ruth Okafor mentor these students, and agree to what is sent to Codio."""
        row = MentorRow(
            mentor=people.MENTOR.email, learners=tuple(f"{name}@example.edu" for name in learners)
        )
        self.change(
            students=Students(
                mentor_filter=mentor_filter, link_observers=link_observers, mentors=(row,)
            )
        )
        word = Confirmation(check=MENTOR_LIST, by="Dana Whitfield", at="2026-09-01T10:00:00Z")
        self.document = with_confirmation(self.document, word)

    def map_existing(self, *names: str) -> None:
        """Map the Canvas assignments of these names, or all that are Codio's by another name.

        In a made-up course they are mapped to its first assignments, one after the other.
        """
        ids = {row["name"]: row["id"] for row in self.assignments()}
        for name in names or SAME_ASSIGNMENTS:
            self.change_row(
                self.row_for(name), target=Target.EXISTING, canvas_assignment_id=ids[name]
            )

    def row_for(self, canvas_name: str) -> AssignmentMapping:
        """Return the row that belongs to one of the sandbox's Canvas assignments."""
        if self.sandbox.options.assignments is None:
            return self.row_of(*SAME_ASSIGNMENTS[canvas_name])
        return self.document.assignments[list(SAME_ASSIGNMENTS).index(canvas_name)]

    def row_of(self, module: str, name: str) -> AssignmentMapping:
        for each, assignment in self.sandbox.codio.course.assignments():
            if (each.name, assignment.name) == (module, name):
                return row_with(self.document, assignment.id)
        raise KeyError(name)

    def change_secret(self, **secrets: str | None) -> None:
        values = {name: Secret(value) if value else None for name, value in secrets.items()}
        self.credentials = replace(self.credentials, **values)

    # What the engine does

    def read(self, *, thorough: bool = False) -> Snapshot:
        return operations.read_everything(
            document=self.document,
            credentials=self.credentials,
            journal=self.journal,
            cancellation=self.cancellation,
            thorough=thorough,
        )

    def plan(self) -> Plan:
        return operations.make_plan(document=self.document, snapshot=self.read())

    def apply(self, **more) -> operations.Applied:
        return operations.apply_plan(
            document=self.document,
            credentials=self.credentials,
            journal=self.journal,
            cancellation=self.cancellation,
            **more,
        )

    def undo(self, **more) -> tuple[UndoResult, ...]:
        return operations.undo_setup(
            document=self.document,
            credentials=self.credentials,
            journal=self.journal,
            cancellation=self.cancellation,
            **more,
        ).results

    def findings(self) -> tuple[Finding, ...]:
        results = operations.check_all(document=self.document, snapshot=self.read(thorough=True))
        return tuple(finding for step in ORDER for finding in results[step].findings)

    def finding(self, check: str) -> Finding:
        return next(finding for finding in self.findings() if finding.check == check)

    def entries(self):
        """What the journal knows of changes; the order of what was created is beside it."""
        every = self.journal.entries(journal_key(self.document))
        return tuple(entry for entry in every if not _is_about_order(entry))

    # What is there, read over HTTP by somebody else than the wizard

    def ask(self, path: str, *, token: str = "", **parameters) -> requests.Response:
        known = self.sandbox.connection
        address = path if path.startswith("http") else f"{known.canvas_url}/api/v1/{path}"
        headers = {"Authorization": f"Bearer {token or known.canvas_token}"}
        return requests.get(address, params=parameters, headers=headers, timeout=10)

    def everything(self, path: str, **parameters) -> list[dict]:
        answer = self.ask(path, per_page=100, **parameters)
        found = list(answer.json())
        while "next" in answer.links:
            answer = self.ask(answer.links["next"]["url"])
            found += answer.json()
        return found

    @property
    def course(self) -> str:
        return f"courses/{self.sandbox.canvas.course_id}"

    def assignments(self) -> list[dict]:
        return self.everything(f"{self.course}/assignments")

    def codio_assignments(self) -> list[dict]:
        return [row for row in self.assignments() if row["submission_types"] == ["external_tool"]]

    def canvas_named(self, name: str) -> dict:
        return next(row for row in self.assignments() if row["name"] == name)

    def modules(self) -> dict[str, list[str]]:
        """Return the titles of what stands in each module of the Canvas course."""
        found = self.everything(f"{self.course}/modules", **{"include[]": "items"})
        return {each["name"]: [item["title"] for item in each["items"]] for each in found}

    def module_named(self, name: str) -> dict:
        found = self.everything(f"{self.course}/modules", **{"include[]": "items"})
        return next(each for each in found if each["name"] == name)

    def tools(self) -> list[dict]:
        return self.everything(f"{self.course}/external_tools")

    def canvas_lists(self) -> str:
        """All that Canvas lists of the course, in one canonical text without its times."""
        course = self.course
        lists = {
            "course": self.ask(course, **{"include[]": ["permissions", "term", "account"]}).json(),
            "courses": self.everything("courses"),
            "assignments": self.assignments(),
            "groups": self.everything(
                f"{course}/assignment_groups", **{"include[]": ["assignments"]}
            ),
            "tools": self.everything(f"{course}/external_tools", include_parents="true"),
            "enrollments": self.everything(f"{course}/enrollments"),
            "modules": self.everything(f"{course}/modules", **{"include[]": "items"}),
        }
        return json.dumps(_without_times(lists), sort_keys=True, indent=1, ensure_ascii=False)

    def codio_mentor_filter(self) -> dict[str, tuple[str, ...]]:
        return dict(self.sandbox.codio.course.uploaded_mentor_filter)

    # What students do

    def submit(self, assignment_id: int, *, graded: bool = False) -> None:
        """Have a student hand in."""
        from wizard.sandbox.canvas.model import Submission

        canvas = self.sandbox.canvas
        with canvas.lock:
            row = Submission(
                id=canvas.next_id("submission"),
                assignment_id=assignment_id,
                user_id=canvas.user_named("Amira Haddad").id,
                submitted_at=canvas.now(),
                graded_at=canvas.now() if graded else None,
            )
            canvas.submissions[row.id] = row

    def open_as(self, person: str, assignment_id: int) -> requests.Response:
        """Open an assignment in Canvas as that person, and follow the signed form to Codio."""
        canvas = self.sandbox.canvas
        with canvas.lock:
            token = canvas.mint_token(canvas.user_named(person).id)
        launch = self.ask(
            f"{self.course}/external_tools/sessionless_launch",
            token=token,
            launch_type="assessment",
            assignment_id=assignment_id,
        ).json()
        form = _Form(requests.get(launch["url"], timeout=10).text)
        return requests.post(form.action, data=form.fields, timeout=10)


class _Form(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.action, self.fields = "", {}
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag == "form":
            self.action = given["action"]
        elif tag == "input":
            self.fields[given["name"]] = given["value"] or ""


def _without_times(value):
    if isinstance(value, dict):
        return {key: _without_times(item) for key, item in value.items() if key not in TIMES}
    if isinstance(value, list):
        return [_without_times(item) for item in value]
    return value


@contextmanager
def build_world(root: Path, *, hearing: Hearing | None = None, **options) -> Iterator[World]:
    """Start a sandbox without throttling, and a complete setup for it: every row has its URL."""
    sandbox = Sandbox(SandboxOptions(throttle=False, **options))
    sandbox.faults = hearing or Hearing()
    with sandbox:
        yield World(sandbox, root, healthy_document(sandbox), credentials_of(sandbox))


def credentials_of(sandbox: Sandbox) -> Credentials:
    known = sandbox.connection
    return Credentials(
        canvas_token=Secret(known.canvas_token),
        codio_client_secret=Secret(known.codio_client_secret),
        shared_secret=Secret(known.shared_secret),
    )


def healthy_document(sandbox: Sandbox) -> SetupDocument:
    known = sandbox.connection
    document = replace(
        new_document("Introduction to Programming"),
        canvas=CanvasConnection(address=known.canvas_url),
        codio=CodioConnection(
            client_id=known.codio_client_id,
            api_url=known.codio_url,
            auth_url=known.codio_auth_url,
            lti_url=known.lti_url,
        ),
        courses=Courses(
            canvas_course_id=known.canvas_course_id, codio_course_id=known.codio_course_id
        ),
        lti_app=LtiApp(consumer_key=known.consumer_key, launch_url=known.lti_url),
    )
    exported = requests.get(
        known.codio_url.replace("/api/v1", "")
        + f"/home/teacher/{known.codio_course_id}/assignment-urls.csv",
        timeout=10,
    )
    rows = read_assignment_urls(exported.content, endpoints_of(document)).rows
    return replace(
        document,
        assignments=tuple(
            AssignmentMapping(
                codio_assignment_id=row.url.assignment_id,
                launch_url=row.url.url,
                url_source=UrlSource.EXPORT,
            )
            for row in rows
        ),
    )


def actions_of(plan: Plan, kind: type[Action]) -> list[Action]:
    return [action for action in plan.actions if isinstance(action, kind)]


def _is_about_order(entry):
    if entry.purpose == APPLY:
        return not decode_action(entry.action).comes_back
    return entry.purpose == ORDER_OF_CREATION
