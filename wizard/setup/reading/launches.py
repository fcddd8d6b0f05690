"""Tries which app answers the launch URLs, and with which secret Canvas signs."""

from functools import partial

from wizard.canvas.client import CanvasClient
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.launch_url import LaunchUrlKind, parse_launch_url
from wizard.secret import Secret
from wizard.setup.document import SetupDocument, Target
from wizard.setup.lti_app.app import app_of, launch_form
from wizard.setup.reading.launch_signature import stored_secret
from wizard.setup.reading.recorded import Recorded
from wizard.setup.snapshot import Launches, NotRead, Resolution, Snapshot


def read_launches(
    canvas: CanvasClient,
    course_id: int,
    document: SetupDocument,
    snapshot: Snapshot,
    endpoints: CodioEndpoints,
    secret: Secret | None,
    recorded: Recorded,
) -> Launches | NotRead:
    """Ask Canvas to launch one URL of each form, and look at the signature of the app's own launch.

    secret: the one that the person has given, which the signature is compared with.
    Raises ServiceError.
    """
    situation = app_of(document, snapshot, endpoints)
    if situation is None or situation.ours is None:
        return NotRead()
    ours, urls = situation.ours, _samples(document, snapshot, endpoints)
    stored, *launches = recorded.at_once(
        "Canvas",
        lambda: stored_secret(canvas, course_id, ours, secret),
        *(partial(canvas.sessionless_launch, course_id, url=url) for url in urls),
    )
    return Launches(
        resolutions=tuple(
            Resolution(
                url=url,
                tool_id=launch.id if launch else None,
                tool_name=launch.name if launch else "",
            )
            for url, launch in zip(urls, launches, strict=True)
        ),
        stored_secret=stored,
    )


def _samples(
    document: SetupDocument, snapshot: Snapshot, endpoints: CodioEndpoints
) -> tuple[str, ...]:
    """Return one launch URL per distinct form: the rest resolve alike (canvas.md §13 #9)."""
    samples: dict[object, str] = {}
    for mapping in document.assignments:
        if mapping.launch_url and mapping.target is not Target.SKIP:
            url = parse_launch_url(mapping.launch_url, endpoints)
            if url.kind not in {LaunchUrlKind.FOREIGN, LaunchUrlKind.MALFORMED}:
                samples.setdefault(launch_form(snapshot, url), url.url)
    return tuple(samples.values())
