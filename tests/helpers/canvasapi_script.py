"""The script that an administrator would write with `canvasapi` in place of using the wizard."""

from collections.abc import Iterable

from helpers.benchmark_world import BenchmarkWorld
from helpers.closing_canvasapi import Client
from wizard.sandbox.codio.made_up import made_up_course
from wizard.setup.document import AssignmentMapping


def make_by_script(world: BenchmarkWorld, rows: Iterable[AssignmentMapping] | None = None) -> None:
    """Make the app and the assignments of these rows, or of all: one request after the other."""
    known = world.sandbox.connection
    every = world.document.assignments
    names = [name for _, names in made_up_course(len(every)) for name in names]
    named = {row.codio_assignment_id: name for row, name in zip(every, names, strict=True)}
    with Client(known.canvas_url, known.canvas_token) as canvas:
        course = canvas.get_course(known.canvas_course_id)
        course.create_external_tool(
            name="Codio",
            privacy_level="public",
            consumer_key=known.consumer_key,
            shared_secret=known.shared_secret,
            url=known.lti_url,
        )
        for row in every if rows is None else rows:
            course.create_assignment(
                {
                    "name": named[row.codio_assignment_id],
                    "points_possible": 10,
                    "published": True,
                    "submission_types": ["external_tool"],
                    "external_tool_tag_attributes": {"url": row.launch_url, "new_tab": True},
                }
            )
