"""The key “fake” of an app that came with an imported course, wherever it turns up."""

import pytest
import requests

from helpers.world import actions_of, build_world
from wizard.canvas.types import ExternalTool
from wizard.findings import Status
from wizard.secret import Secret
from wizard.setup.changes.lti_tool import UpdateTool
from wizard.setup.connections import Credentials
from wizard.setup.document import SetupDocument
from wizard.setup.lti_app.imported_key import came_with_an_import, imported_in_words
from wizard.setup.lti_app.pasted_values import Value, judge_value

OTHER = 1203


@pytest.fixture
def world(tmp_path):
    with build_world(tmp_path, assignments=2) as one:
        yield one


@pytest.mark.parametrize(
    ("key", "version", "imported"),
    [
        ("fake", "1.1", True),
        (" Fake ", "1.1", True),
        ("fake", "1.3", False),
        (None, "1.1", False),
        ("", "1.1", False),
        ("fake-key", "1.1", False),
        ("87ba3236-fa39-5d62-a7fc-b4046ad7e6e2", "1.1", False),
    ],
)
def test_the_word_alone_tells_it_and_only_of_lti_1_1(key, version, imported):
    tool = ExternalTool(id=1, consumer_key=key, version=version)
    assert came_with_an_import(tool) is imported


@pytest.mark.parametrize("wanted", [Value.CONSUMER_KEY, Value.SHARED_SECRET])
def test_it_is_no_key_and_no_secret_of_codio(wanted):
    known = Credentials(shared_secret=Secret("fake"))
    judged = judge_value(wanted, "fake", SetupDocument(), known)
    assert judged.wrong
    assert judged.words.startswith("This is the word that Canvas writes into an app that came with")


@pytest.mark.parametrize("wanted", [Value.CLIENT_ID, Value.CLIENT_SECRET, Value.ACCESS_TOKEN])
def test_elsewhere_it_is_a_word_like_another(wanted):
    assert judge_value(wanted, "fake", SetupDocument(), Credentials()).words == ""


def send(world, path, body):
    known = world.sandbox.connection
    answer = requests.post(
        f"{known.canvas_url}/api/v1/courses/{path}",
        json=body,
        headers={"Authorization": f"Bearer {known.canvas_token}"},
        timeout=10,
    )
    assert answer.status_code == 200, answer.text
    return answer.json()


def bring(world, **migration):
    """Set the old course up, and bring it into the new one, which the setup goes on with."""
    assert world.apply().result.complete
    send(world, f"{OTHER}/content_migrations", migration)
    world.change(id="the setup of the new course")
    world.change_part("courses", canvas_course_id=OTHER)


def test_an_imported_course_is_told_and_mended_in_place(world):
    source = world.sandbox.canvas.course_id
    export = send(world, f"{source}/content_exports", {"export_type": "common_cartridge"})
    bring(
        world,
        migration_type="canvas_cartridge_importer",
        settings={"content_export_id": export["id"]},
    )

    found = {finding.check: finding for finding in world.findings()}

    words = imported_in_words("“Codio” of this course")
    assert found["lti_app.situation"].found.startswith(words)
    assert (found["results.app"].status, found["results.app"].planned) == (Status.FAILED, True)
    assert found["results.app"].found.startswith(words)
    (change,) = actions_of(world.plan(), UpdateTool)
    assert change.write_secret
    world.apply()
    assert world.finding("results.app").status is Status.PASSED
    assert world.finding("results.stored_secret").status is Status.PASSED


@pytest.mark.slow
def test_a_copied_course_has_key_and_secret(world):
    settings = {"source_course_id": world.sandbox.canvas.course_id}
    bring(world, migration_type="course_copy_importer", settings=settings)
    assert world.finding("results.app").status is Status.PASSED
    assert "fake" not in world.finding("lti_app.situation").found
