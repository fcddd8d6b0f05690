"""How a person adds the app in Canvas: one source of words, for both of its menus."""

import pytest
from msgspec.structs import replace

from helpers.world import build_world
from wizard.cli.output import findings_as_text
from wizard.setup import operations
from wizard.setup.document import InstallBy
from wizard.setup.lti_app.adding_by_hand import in_one_text, remarks, steps
from wizard.setup.steps import Step
from wizard.texts import language_of, spoken_in

WORDS = (
    "In the Canvas course open “Settings”, then “Apps”.",
    "If you see “View App Configurations”",
    "If you see “Apps” in the navigation of the account, with “Discover” and “Manage”",
    "Is there no App Center, but “+ App”?",
    "Is Codio not in the list? Then your account shows only the apps of its allow list.",
)


@pytest.fixture(scope="module")
def read(tmp_path_factory):
    """A world without an app, read once, whose setup leaves it to a person."""
    with build_world(tmp_path_factory.mktemp("read"), assignments=2) as one:
        one.change_part("lti_app", install_by=InstallBy.APP_CENTER)
        return one.document, one.read()


def test_both_menus_and_the_allow_list_are_told():
    text = in_one_text()
    assert all(words in text for words in WORDS)
    assert all(each in text for each in (*steps(), *remarks()))


@pytest.mark.parametrize(
    ("step", "check"), [(Step.LTI_APP, "lti_app.situation"), (Step.RESULTS, "results.app")]
)
def test_a_finding_tells_them_so_that_command_line_and_report_do(read, step, check):
    document, snapshot = read
    results = operations.check_all(document=document, snapshot=snapshot)
    (found,) = [each for each in results[step].findings if each.check == check]
    assert found.mend == in_one_text()
    assert in_one_text() in findings_as_text([found])


def test_the_plan_tells_what_is_left_to_a_person(read):
    document, snapshot = read
    assert in_one_text() in operations.make_plan(document=document, snapshot=snapshot).notes
    by_wizard = replace(document, lti_app=replace(document.lti_app, install_by=InstallBy.WIZARD))
    notes = operations.make_plan(document=by_wizard, snapshot=snapshot).notes
    assert in_one_text() not in notes


def test_they_are_spoken_in_spanish_as_well():
    english = (*steps(), *remarks())
    with spoken_in(language_of("es")):
        spanish = (*steps(), *remarks())
    assert not set(english) & set(spanish)
