"""What cannot be read may be there: nothing is made beside it, and nothing is called gone."""

import pytest

from helpers.odd_items import CANVAS, OddAnswers, Oddity, beside, with_fields
from wizard.findings import Status
from wizard.setup.changes.assignment import CreateAssignment
from wizard.setup.changes.canvas_course import PublishCourse
from wizard.setup.changes.lti_tool import InstallTool
from wizard.setup.changes.observer_link import LinkObserver
from wizard.setup.changes.results import ActionState
from wizard.setup.changes.undo import UndoState
from wizard.setup.document import MentorFilter, Target
from wizard.setup.undo_plan import plan_undo

LIST = r"GET .*/assignments\?"
ESSAY = {"id": 5, "name": "Essay", "points_possible": "ten", "submission_types": ["online_upload"]}


def opening(url, **fields):
    tag = {"external_tool_tag_attributes": {"url": url}}
    return ESSAY | {"name": "Theirs"} | tag | fields


def created(plan):
    return [each.codio_name for each in plan.actions if isinstance(each, CreateAssignment)]


def reasons(plan):
    return {each.name: each.reason for each in plan.left_out}


def told_in(plan, words):
    return any(words in note for note in plan.notes)


def test_an_odd_assignment_that_is_another_stands_in_the_way_of_none(fresh):
    odd = OddAnswers(fresh)
    odd.add(Oddity(CANVAS, LIST, beside(ESSAY)))
    plan = fresh.plan()

    assert len(created(plan)) == 4
    assert told_in(plan, "assignment “Essay” (id 5)")
    assert fresh.apply().result.complete
    assert len(fresh.codio_assignments()) == 4


@pytest.mark.parametrize("spelled", ["{url}", "{url}/", "{url}?from=canvas"])
def test_an_odd_assignment_with_a_rows_link_is_not_made_again(fresh, spelled):
    row = fresh.document.assignments[0]
    OddAnswers(fresh).add(Oddity(CANVAS, LIST, beside(opening(spelled.format(url=row.launch_url)))))
    plan = fresh.plan()

    assert len(created(plan)) == 3
    (reason,) = reasons(plan).values()
    assert "assignment “Theirs” (id 5)" in reason
    assert fresh.finding("assignments.conflicts").status is Status.UNKNOWN
    fresh.apply()
    assert len(fresh.codio_assignments()) == 3


def test_an_odd_assignment_with_a_rows_name_is_not_made_again(fresh):
    name = created(fresh.plan())[1]
    OddAnswers(fresh).add(Oddity(CANVAS, LIST, beside(ESSAY | {"name": name.upper()})))

    assert list(reasons(fresh.plan())) == [name]


@pytest.mark.parametrize(
    "item",
    [None, "gone", 7, {"id": "x"} | {"external_tool_tag_attributes": {"url": 4}}],
    ids=["null", "text", "number", "link that is a number"],
)
def test_beside_an_assignment_of_which_nothing_is_known_none_is_made(fresh, item):
    OddAnswers(fresh).add(Oddity(CANVAS, LIST, beside(item)))
    plan = fresh.plan()

    assert created(plan) == []
    assert len(reasons(plan)) == 4


def test_a_chosen_assignment_that_is_odd_is_not_called_gone(fresh):
    chosen = fresh.assignments()[0]
    fresh.change_row(0, target=Target.EXISTING, canvas_assignment_id=chosen["id"])
    OddAnswers(fresh).add(
        Oddity(CANVAS, LIST, with_fields(lambda a: a["id"] == chosen["id"], published="often"))
    )

    (reason,) = reasons(fresh.plan()).values()
    assert chosen["name"] in reason
    assert "no longer exists" not in reason


@pytest.mark.parametrize(("name", "made"), [("Labs", 3), ("Extras", 4)])
def test_a_group_is_not_made_beside_one_that_cannot_be_read(fresh, name, made):
    fresh.change_row(0, group="Labs")
    OddAnswers(fresh).add(Oddity(CANVAS, "/assignment_groups", beside({"id": [], "name": name})))

    assert len(created(fresh.plan())) == made


@pytest.mark.parametrize(
    ("app", "installs"),
    [
        ({"id": 9, "name": "Maps", "domain": "maps.example.org", "custom_fields": []}, True),
        ({"id": 9, "name": "Codio", "domain": "{host}", "custom_fields": []}, False),
        ({"id": 9, "name": "?", "domain": ["{host}"]}, False),
        (None, False),
    ],
    ids=["another host", "Codio's host", "no host that can be read", "null"],
)
def test_an_app_is_not_installed_beside_one_that_may_be_it(fresh, app, installs):
    host = fresh.sandbox.connection.lti_url.split("/")[2]
    odd = app and {k: v.format(host=host) if isinstance(v, str) else v for k, v in app.items()}
    OddAnswers(fresh).add(Oddity(CANVAS, "/external_tools[?]", beside(odd)))
    plan = fresh.plan()

    assert any(isinstance(each, InstallTool) for each in plan.actions) is installs
    assert told_in(plan, "Canvas sent something that cannot be read: app")


@pytest.mark.parametrize(("person", "links"), [("Ruth Okafor", 0), ("", 0), ("Somebody Else", 1)])
def test_an_observer_is_not_linked_beside_a_link_that_cannot_be_read(fresh, person, links):
    fresh.want_mentors("chen.yu", mentor_filter=MentorFilter.OBSERVERS, link_observers=True)
    odd = {"id": "?", "type": "ObserverEnrollment", "user": {"id": 1, "name": person}}
    before = fresh.plan()
    OddAnswers(fresh).add(Oddity(CANVAS, "/enrollments[?].*Observer", beside(odd)))

    assert sum(isinstance(each, LinkObserver) for each in before.actions) == 1
    assert sum(isinstance(each, LinkObserver) for each in fresh.plan().actions) == links


def test_a_lost_answer_is_not_sent_again_where_what_it_made_may_be_there(fresh):
    """What appears while it runs, and cannot be read, may be what the lost request has made."""
    odd, heard = OddAnswers(fresh), fresh.hearing
    post = f"POST /api/v1/{fresh.course}/assignments"
    heard.add(f"drop:{post}:1")
    heard.when(post, 1, lambda: odd.add(Oddity(CANVAS, LIST, lambda rows: [*rows[:-1], "?"])))

    results = fresh.apply().result.results

    left = [each for each in results if each.state is not ActionState.DONE]
    assert [type(each.action) for each in left] == [CreateAssignment]
    assert "assignment number" in left[0].message
    assert [line for line in heard.writes() if line.startswith(post)] == 4 * [post]


class TestUndo:
    def test_goes_on_beside_an_odd_assignment_of_somebody_else(self, ready):
        OddAnswers(ready).add(Oddity(CANVAS, LIST, beside(ESSAY)))

        undone = [each for each in ready.undo() if isinstance(each.action, CreateAssignment)]

        assert {each.state for each in undone} == {UndoState.UNDONE}
        assert ready.codio_assignments() == []

    def test_is_foreseen_beside_it_but_for_what_it_may_rest_on(self, ready):
        """It may use the app, and students may have handed in there."""
        OddAnswers(ready).add(Oddity(CANVAS, LIST, beside(ESSAY)))

        plan = plan_undo(
            document=ready.document,
            credentials=ready.credentials,
            journal=ready.journal,
            cancellation=ready.cancellation,
        )

        kept = [each for each in plan.results if each.state is not UndoState.UNDONE]
        assert {type(each.action) for each in kept} == {InstallTool, PublishCourse}
        assert all("assignment “Essay” (id 5)" in each.message for each in kept)

    def test_does_not_call_gone_what_it_cannot_read(self, ready):
        mine = ready.codio_assignments()[0]["id"]

        def odd(one):
            return one | {"published": "?"} if one["id"] == mine else one

        answers = OddAnswers(ready)
        answers.add(Oddity(CANVAS, rf"GET .*/assignments/{mine}\?", odd))
        answers.add(Oddity(CANVAS, LIST, lambda items: [odd(one) for one in items]))

        states = {each.state for each in ready.undo() if isinstance(each.action, CreateAssignment)}

        assert states == {UndoState.UNDONE, UndoState.FAILED}
        assert [each["id"] for each in ready.codio_assignments()] == [mine]
