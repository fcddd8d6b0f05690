"""The demo's setup with everything decided, ready to be reviewed and applied."""

from msgspec.structs import replace

from wizard.http.cancellation import Cancellation
from wizard.sandbox.codio.launch_urls import assignment_url
from wizard.setup import operations
from wizard.setup.connections import Credentials
from wizard.setup.credentials import places_of
from wizard.setup.document import (
    AssignmentMapping,
    Courses,
    SetupDocument,
    Target,
    UrlSource,
)
from wizard.store.database import Database
from wizard.store.journal import Journal
from wizard.store.secrets import SecretName
from wizard.ui.demo import Demo


def ready_document(demo: Demo, *, skipped: int = 0, only: int | None = None) -> SetupDocument:
    """Map the first `only` assignments (all for None) to new ones, the first `skipped` to none."""
    sandbox = demo.sandbox
    connection = sandbox.connection
    course = sandbox.codio.courses[connection.codio_course_id]
    base = connection.lti_url.partition("/lti")[0]
    rows = []
    for number, assignment in enumerate(a for m in course.modules for a in m.assignments):
        skip = number < skipped or (only is not None and number >= only)
        rows.append(
            AssignmentMapping(
                codio_assignment_id=assignment.id,
                launch_url=assignment_url(base, course, assignment),
                url_source=UrlSource.EXPORT,
                target=Target.SKIP if skip else Target.CREATE,
            )
        )
    return replace(
        demo.document,
        courses=Courses(
            canvas_course_id=connection.canvas_course_id,
            codio_course_id=connection.codio_course_id,
        ),
        assignments=tuple(rows),
    )


def apply_before_the_window_opens(demo: Demo, document: SetupDocument) -> None:
    """Apply a setup of the demo with its journal, as another session of the window has done."""
    places = places_of(document)
    found = {name: demo.secrets.read(*places[name]) for name in SecretName if name in places}
    operations.apply_plan(
        document=document,
        credentials=Credentials(
            canvas_token=found[SecretName.CANVAS_TOKEN],
            codio_client_secret=found[SecretName.CODIO_CLIENT_SECRET],
            shared_secret=found[SecretName.SHARED_SECRET],
        ),
        journal=Journal(Database(demo.paths.database_file)),
        cancellation=Cancellation(),
    )
