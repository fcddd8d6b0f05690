"""Each thing that goes wrong has its own words and its own mend, as finding and on the terminal."""

import pytest

from wizard.findings import Status
from wizard.sandbox.canvas.model import Tool
from wizard.setup.changes.lti_tool import UpdateTool

PERMISSIONS = {
    "manage_lti_add": ("LTI - add", "add the LTI app"),
    "manage_lti_edit": ("LTI - edit", "change the LTI app"),
    "manage_assignments_add": ("Assignments and Quizzes - add", "create assignments"),
    "manage_assignments_edit": ("Assignments and Quizzes - edit", "change assignments"),
    "manage_courses_publish": ("Courses - publish", "publish the course"),
}


def test_a_wrong_token(command_line):
    command_line.with_secret("canvas_token", "1~mistyped")

    command_line.assert_tells(
        "canvas.token",
        "It is mistyped, was deleted, or was made in another Canvas than 127.0.0.1",
        "In Canvas open Account → Settings → New Access Token, copy the new token whole",
    )


def test_an_expired_token_says_when(command_line):
    canvas = command_line.world.sandbox.canvas
    canvas.tokens[canvas.canvas_token].expires_at = "2026-01-31T12:00:00Z"

    command_line.assert_tells(
        "canvas.token",
        "This access token has expired. 2026-01-31T12:00:00Z",
        "choose a later expiry date",
    )


def test_an_expired_token_of_an_old_canvas_is_a_token_that_is_not_accepted(command_line):
    canvas = command_line.world.sandbox.canvas
    canvas.names_token_faults = False
    canvas.tokens[canvas.canvas_token].expires_at = "2026-01-31T12:00:00Z"

    finding = command_line.world.finding("canvas.token")

    assert "Canvas does not accept this access token." in finding.found


def test_a_revoked_token(command_line):
    canvas = command_line.world.sandbox.canvas
    canvas.tokens[canvas.canvas_token].workflow_state = "revoked"

    command_line.assert_tells(
        "canvas.token",
        "This access token was revoked.",
        "Make a new access token",
    )


def test_a_token_with_too_few_scopes_names_the_request(command_line):
    canvas = command_line.world.sandbox.canvas
    user = canvas.tokens[canvas.canvas_token].user_id
    limited = canvas.mint_token(user, scopes={"url:GET|/api/v1/courses/:id"})
    command_line.with_secret("canvas_token", limited)

    finding = command_line.world.finding("canvas.token")

    assert "is limited and does not allow this request. GET /api/v1/users/self" in finding.found
    assert "add the scope" in finding.mend


def test_a_wrong_codio_secret(command_line):
    command_line.with_secret("codio_client_secret", "mistyped")

    command_line.assert_tells(
        "codio.credentials",
        "Codio does not accept this client ID and secret.",
        "In Codio open Organization → Integrations → API Integrations",
    )


def test_a_shared_secret_that_is_the_consumer_key(command_line):
    command_line.with_secret("shared_secret", command_line.world.sandbox.connection.consumer_key)

    command_line.assert_tells(
        "lti_app.shared_secret",
        "The shared secret is the same as the consumer key.",
        "copy LTI Secret",
    )


def test_a_shared_secret_that_is_the_secret_of_the_api(command_line):
    known = command_line.world.sandbox.connection
    command_line.with_secret("shared_secret", known.codio_client_secret)

    command_line.assert_tells(
        "lti_app.shared_secret",
        "This is the secret of the API integration, not the LTI secret.",
        "copy LTI Secret",
    )


def test_a_shared_secret_with_a_space(command_line):
    known = command_line.world.sandbox.connection
    half = len(known.shared_secret) // 2
    broken = known.shared_secret[:half] + "\n" + known.shared_secret[half:]
    command_line.with_secret("shared_secret", broken)

    command_line.assert_tells("lti_app.shared_secret", "has a space or a line break", "copy button")


@pytest.mark.slow
def test_another_secret_than_canvas_holds_is_found_and_written_by_the_plan(applied_line):
    world = applied_line.world
    (tool,) = world.sandbox.canvas.tools.values()
    tool.shared_secret = "last-years-secret"

    finding = world.finding("results.stored_secret")
    planned = applied_line.run("plan")

    assert finding.status is Status.FAILED
    assert finding.found == "Canvas signs launches with another secret than the one you gave."
    assert "Copy LTI Secret from Codio again" in finding.mend
    assert applied_line.run("verify").code == 1
    assert planned.code == 2
    assert "shared secret (the one stored in Canvas cannot be read back)" in planned.out
    (update,) = world.plan().actions
    assert isinstance(update, UpdateTool)
    assert update.write_secret
    assert applied_line.run("apply", "--yes").code == 0
    assert world.finding("results.stored_secret").status is Status.PASSED
    assert tool.shared_secret == world.sandbox.connection.shared_secret
    assert applied_line.run("plan").code == 0


def test_the_uk_version_of_codio(command_line):
    command_line.world.change_part("codio", domain="codio.co.uk")

    command_line.assert_tells(
        "codio.region",
        "codio.co.uk is the UK version of Codio. The LTI App works with the US version only.",
        "choose that domain. If it is on codio.co.uk, set up the app by hand",
    )


@pytest.mark.parametrize("names", ["new", "old"])
@pytest.mark.parametrize("right", PERMISSIONS)
def test_a_missing_permission(command_line, right, names):
    canvas = command_line.world.sandbox.canvas
    canvas.granular_permissions = names == "new"
    denied = {right}
    if names == "old":
        # Old versions of Canvas have one right where new ones have three.
        family = {"manage_lti": "manage_lti_", "manage_assignments": "manage_assignments_"}
        for prefix in family.values():
            if right.startswith(prefix):
                denied = {f"{prefix}{what}" for what in ("add", "edit", "delete")}
    canvas.user_named("Dana Whitfield").denied = denied
    label, purpose = PERMISSIONS[right]

    command_line.assert_tells(
        "courses.rights",
        f"Your role may not {purpose} (permission “{label}”).",
        f"Ask a Canvas administrator to switch on “{label}” for your role",
    )


@pytest.mark.parametrize(
    ("level", "place"), [("Course", "this course"), ("Account", "account “Example University”")]
)
def test_an_installed_lti_1_3_app(command_line, level, place):
    world = command_line.world
    canvas, known = world.sandbox.canvas, world.sandbox.connection
    canvas.tools[900] = Tool(
        id=900,
        context_type=level,
        context_id=canvas.course_id if level == "Course" else 1,
        name="Codio (1.3)",
        domain=known.lti_url.split("/")[2],
        version="1.3",
    )

    command_line.assert_tells(
        "lti_app.no_lti_1_3",
        f"“Codio (1.3)” of {place} is an LTI 1.3 app for Codio, and Canvas prefers those.",
        f"Have the administrator who installed “Codio (1.3)” of {place} remove it",
    )


def test_an_installed_1_1_app_is_changed_in_place_and_never_deleted(command_line):
    world = command_line.world
    canvas, known = world.sandbox.canvas, world.sandbox.connection
    old = canvas.tools[900] = Tool(
        id=900,
        context_type="Course",
        context_id=canvas.course_id,
        name="Our Codio",
        domain=known.lti_url.split("/")[2],
        consumer_key="00000000-0000-4000-8000-000000000000",
        shared_secret="made-up-for-a-test",
        custom_fields={"codio_course_target_id": "$Canvas.course.id"},
    )

    situation = world.finding("lti_app.situation")
    planned = command_line.run("plan")
    applied = command_line.run("apply", "--yes")

    assert "is installed in this course; the wizard will change it in place" in situation.found
    assert "Change the installed LTI app “Our Codio”: consumer key from" in planned.out
    assert applied.code == 0
    assert not old.deleted
    (tool,) = world.tools()
    assert (tool["id"], tool["name"], tool["consumer_key"], tool["privacy_level"]) == (
        900,
        "Our Codio",
        known.consumer_key,
        "public",
    )
    assert tool["custom_fields"] == {"codio_course_target_id": "$Canvas.course.id"}
    assert not [line for line in world.hearing.writes() if line.startswith("DELETE")]
    assert world.finding("results.stored_secret").status is Status.PASSED


def test_a_canvas_course_of_somebody_else(command_line):
    command_line.world.change_part("courses", canvas_course_id=1311)

    command_line.assert_tells(
        "courses.canvas",
        "Canvas does not show course 1311 to Dana Whitfield. It belongs to somebody else",
        "Choose a course of your own, ask its teacher to enrol you as a teacher",
    )


def test_a_concluded_canvas_course(command_line):
    canvas = command_line.world.sandbox.canvas
    canvas.courses[canvas.course_id].workflow_state = "completed"

    command_line.assert_tells(
        "courses.canvas",
        "The Canvas course “Introduction to Programming” is concluded.",
        "Ask a Canvas administrator to re-open it",
    )


def test_a_codio_course_of_another_organisation(command_line):
    codio = command_line.world.sandbox.codio
    foreign = next(c for c in codio.courses.values() if c.organization_id != codio.organization_id)
    command_line.world.change_part("courses", codio_course_id=foreign.id)

    command_line.assert_tells(
        "courses.codio",
        "Codio denies access to this course. The course belongs to another organization",
        "Choose a course of your own organization",
    )


def test_a_codio_course_that_is_archived(command_line):
    codio = command_line.world.sandbox.codio
    archived = next(c for c in codio.courses.values() if c.archived_at)
    command_line.world.change_part("courses", codio_course_id=archived.id)

    command_line.assert_tells(
        "courses.codio",
        "is archived and read-only.",
        "Choose this term's course, or un-archive it in Codio.",
    )


@pytest.mark.parametrize(
    ("missing", "check", "found", "mend"),
    [
        (
            "canvas_token",
            "canvas.token",
            "No access token was entered.",
            "New Access Token",
        ),
        (
            "codio_client_secret",
            "codio.credentials",
            "Client ID or client secret is missing.",
            "API Integrations",
        ),
        (
            "shared_secret",
            "lti_app.shared_secret",
            "No shared secret was entered.",
            "copy LTI Secret",
        ),
    ],
)
def test_a_missing_secret(command_line, missing, check, found, mend):
    command_line.without(missing)
    command_line.world.change_secret(**{missing: None})

    command_line.assert_tells(check, found, mend)


def test_undo_without_a_token_says_that_the_token_is_missing(command_line):
    command_line.without("canvas_token")

    said = command_line.run("undo", "--yes")

    assert said.code == 1
    assert "No access token was entered." in said.err
