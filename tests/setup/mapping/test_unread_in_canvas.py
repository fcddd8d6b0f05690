"""Beside what Canvas sent and could not be read, a row makes and changes nothing that it may be."""

import pytest
from msgspec.structs import replace

from helpers.dated_rows import APP, ENDPOINTS, DatedCourse, url_of
from wizard.canvas.types import ExternalTool, Module, ModuleItem
from wizard.http.item_by_item import SetAside
from wizard.setup.document import AssignmentDefaults, LtiApp, Target
from wizard.setup.lti_app.app import answering_tool, tool_in_words, unread_apps
from wizard.setup.mapping.conflicts import ConflictKind
from wizard.setup.mapping.placement import PlaceState, modules_showing, place_in_words, places
from wizard.setup.mapping.rows import judge_rows
from wizard.setup.snapshot import Modules, NotRead, ToolPlace, Tools

UNREADABLE, MISSING = ConflictKind.UNREADABLE, ConflictKind.TARGET_MISSING
LOOPS = f"{0:032x}"


def odd(kind="Assignment", **known) -> SetAside:
    return SetAside(kind=kind, place=3, **known)


def course(*unread, canvas=None, wish=None) -> DatedCourse:
    """“Loops” in Codio, and in Canvas where it has fields there; that was not all that came."""
    made = DatedCourse()
    made.add(canvas=canvas, wish=wish)
    made.unread = unread
    return made


def judged(made: DatedCourse):
    snapshot = made.snapshot
    listed = replace(snapshot.assignments, set_aside=made.unread)
    (row,) = judge_rows(made.document, replace(snapshot, assignments=listed), ENDPOINTS)
    return {conflict.kind for conflict in row.conflicts}


@pytest.mark.parametrize(
    ("item", "told"),
    [
        (odd(links=(url_of(LOOPS),), name="Anything"), {UNREADABLE}),
        (odd(links=(f"{url_of(LOOPS)}/",), name="Anything"), {UNREADABLE}),
        (odd(links=None, name="Anything"), {UNREADABLE}),
        (odd(links=(), name="loops"), {UNREADABLE}),
        (odd(links=(), name="Arrays"), set()),
        (odd(links=(url_of(f"{7:032x}"),), name="Arrays"), set()),
        (odd("AssignmentGroup"), set()),
    ],
    ids=["its address", "its address spelled otherwise", "no address known", "its name",
         "another name", "another address", "a group, and the row wants none"],
)  # fmt: skip
def test_what_a_new_assignment_may_be_already(item, told):
    assert judged(course(item)) == told


@pytest.mark.parametrize(
    ("identifier", "told"), [("77", {UNREADABLE}), ("", {UNREADABLE}), ("78", {MISSING})]
)
def test_what_was_chosen_and_may_be_what_cannot_be_read_is_not_called_gone(identifier, told):
    chosen = {"target": Target.EXISTING, "canvas_assignment_id": 77}

    assert judged(course(odd(id=identifier, links=()), wish=chosen)) == told


@pytest.mark.parametrize(
    ("links", "told"), [((url_of(LOOPS),), {UNREADABLE}), (None, set()), ((), set())]
)
def test_beside_an_assignment_that_is_there_only_its_own_address_counts(links, told):
    assert judged(course(odd(links=links, name="Loops"), canvas={})) == told


@pytest.mark.parametrize(
    ("group", "name", "told"),
    [("Labs", "Labs", {UNREADABLE}), ("Labs", "", {UNREADABLE}), ("Labs", "Exams", set())],
)
def test_a_group_that_a_row_wants_may_be_there_already(group, name, told):
    made = course(odd("AssignmentGroup", name=name), wish={"group": group})

    assert judged(made) == told


class TestModules:
    def placed(self, *modules, unread=()):
        made = course()
        setup = replace(made.document, defaults=AssignmentDefaults(place_in_modules=True))
        read = replace(made.snapshot, modules=Modules(modules=modules, set_aside=unread))
        (place,) = places(setup, read, judge_rows(setup, read, ENDPOINTS))
        return place

    def test_what_may_stand_in_a_module_that_cannot_be_read_is_placed_nowhere(self):
        place = self.placed(unread=(odd("Module", name="Week 1"),))

        assert place.state is PlaceState.QUESTION
        assert "“Loops” may stand there already, so it is placed nowhere" in place.question
        assert place_in_words(place) == place.question

    @pytest.mark.parametrize(
        ("modules", "words"),
        [
            ((), "It goes into the new Canvas module “Python”."),
            ((Module(id=5, name="Python"),), "It goes into the Canvas module “Python”."),
        ],
        ids=["new", "there"],
    )
    def test_what_becomes_of_its_place_is_said_in_a_sentence(self, modules, words):
        assert place_in_words(self.placed(*modules)) == words

    def test_that_it_stands_somewhere_already_is_said_too(self):
        standing = replace(self.placed(), state=PlaceState.PLACED, module="Week 1")

        assert place_in_words(standing) == "It stands in the Canvas module “Week 1”."

    def test_the_modules_that_show_an_assignment_are_told(self):
        shown = ModuleItem(id=1, type="Assignment", content_id=7)
        here = Module(id=5, name="A", items=(shown,))
        there = Module(id=6, name="B", items=(ModuleItem(id=2, type="SubHeader"), shown))

        assert modules_showing((here, Module(id=7, name="C"), there), 7) == (here, there)


class TestApps:
    """An app that could not be read may be Codio's, unless it leads elsewhere."""

    @pytest.mark.parametrize(
        ("links", "may_be"),
        [
            (None, True),
            (("https://apollo.codio.com/lti/x",), True),
            (("codio.com",), True),
            (("https://quiz.example.com/lti", "quiz.example.com"), False),
            ((), False),
        ],
    )
    def test_by_where_it_leads(self, links, may_be):
        item = odd("ExternalTool", links=links)
        read = replace(
            DatedCourse().snapshot, tools=Tools(of_course=(), of_accounts=(), set_aside=(item,))
        )
        setup = replace(DatedCourse().document, lti_app=LtiApp(launch_url=url_of(LOOPS)))

        assert unread_apps(setup, read, ENDPOINTS) == ((item,) if may_be else ())

    @pytest.mark.parametrize(
        ("tool_id", "words"),
        [
            (9, "“Codio” of this course"),
            (20, "“Codio” of account “School”"),
            (21, "“Codio” of an account above the course"),
            (None, "“Codio”"),
        ],
    )
    def test_it_is_named_as_closely_as_canvas_tells(self, tool_id, words):
        above = tuple(ExternalTool(id=each, name="Codio", domain="codio.com") for each in (20, 21))
        known = (ToolPlace(tool_id=20, level=1, account_name="School"),)
        tools = Tools(of_course=(APP,), of_accounts=above, places=known)
        read = replace(DatedCourse().snapshot, tools=tools)

        assert tool_in_words(read, tool_id, "Codio") == words

    def test_where_none_were_read_none_is_foreseen_or_placed(self):
        read = replace(DatedCourse().snapshot, tools=NotRead())

        assert answering_tool(read, url_of(LOOPS)) is None
        assert tool_in_words(read, 9, "Codio") == "“Codio”"
