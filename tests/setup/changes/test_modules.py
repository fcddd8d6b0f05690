"""New assignments stand in Canvas modules named like Codio's, and leave them again by undo."""

import pytest

from helpers.in_modules import ModuleColleague, in_two_modules, titles
from helpers.world import actions_of
from wizard.findings import Status
from wizard.setup import operations
from wizard.setup.changes.apply import ActionState
from wizard.setup.changes.canvas_module import CreateModule
from wizard.setup.changes.module_item import CreateModuleItem
from wizard.setup.changes.module_publishing import PublishModule
from wizard.setup.changes.undo import UndoState
from wizard.setup.document import Target

FIRST, SECOND = "Week 1: Loops", "Week 2"
THERE_BEFORE = ("Lab: CSS basics", "Java - 2D arrays")
DRAFT = "Python 4 - Functions"
"""One of the sandbox's own assignments, which nobody has published."""


@pytest.fixture
def world(small_world):
    in_two_modules(small_world)
    return small_world


@pytest.fixture
def colleague(world):
    return ModuleColleague(world.sandbox)


def words_of(plan, kind):
    return [action.in_words() for action in actions_of(plan, kind)]


def skipped(applied, kind):
    return [each.message for each in applied.result.results
            if isinstance(each.action, kind) and each.state is ActionState.SKIPPED]  # fmt: skip


def kept(results, kind):
    return [each.message for each in results
            if isinstance(each.action, kind) and each.state is UndoState.KEPT]  # fmt: skip


def apply_while(world, act):
    """Carry the plan out; somebody else acts once, after the plan and before the first write."""
    acted = []
    return world.apply(on_progress=lambda _: acted or acted.append(act() or True))


class TestPlan:
    def test_names_each_module_that_is_made_or_used_and_each_item(self, world, colleague):
        colleague.makes_module("WEEK 2!")
        plan = world.plan()
        assert words_of(plan, CreateModule) == [f"Create the Canvas module “{FIRST}”."]
        assert words_of(plan, CreateModuleItem) == [
            f"Put “{name}” into the Canvas module “{FIRST}”." for name in titles(world)[:3]
        ] + [
            f"Put “{name}” into the Canvas module “WEEK 2!”. That module is not published and "
            "stays so: Canvas lets students open the assignment once somebody publishes it."
            for name in titles(world)[3:]
        ]
        assert words_of(plan, PublishModule) == [f"Publish the Canvas module “{FIRST}”."]

    @pytest.mark.slow
    def test_is_without_modules_unless_they_are_chosen(self, world):
        world.change_part("defaults", place_in_modules=False)
        plan = world.plan()
        assert not actions_of(plan, CreateModule) + actions_of(plan, CreateModuleItem)
        applied = world.apply()
        assert applied.result.complete
        assert world.modules() == {}
        for check in ("results.placed", "results.modules_let_in"):
            assert world.finding(check).status is Status.NOT_APPLICABLE
        assert "modules" not in world.finding("courses.rights").found

    @pytest.mark.slow
    def test_leaves_out_what_a_row_says_and_follows_the_module_it_names(self, world, colleague):
        colleague.makes_module(
            "Extra work",
        )
        world.change_row(0, placed=False)
        world.change_row(1, module="extra WORK")
        world.change_row(2, module="Bonus")
        world.apply()
        names = titles(world)
        assert world.modules() == {
            "Extra work": [names[1]], "Bonus": [names[2]], SECOND: names[3:]
        }  # fmt: skip

    @pytest.mark.slow
    def test_places_what_was_there_before_only_where_its_row_says_so(self, world):
        for number, name in enumerate(THERE_BEFORE):
            identifier = world.canvas_named(name)["id"]
            world.change_row(number, target=Target.EXISTING, canvas_assignment_id=identifier)
        world.change_row(1, placed=True)
        world.apply()
        assert world.modules() == {
            FIRST: [THERE_BEFORE[1], titles(world)[2]], SECOND: titles(world)[3:]
        }  # fmt: skip
        assert world.plan().is_empty

    @pytest.mark.slow
    def test_adds_nothing_for_what_stands_in_any_module_already(self, world, colleague):
        world.change_part("defaults", place_in_modules=False)
        world.apply()
        first = world.canvas_named(titles(world)[0])["id"]
        colleague.puts_assignment(colleague.makes_module("By hand"), first)
        world.change_part("defaults", place_in_modules=True)
        world.apply()
        assert world.modules()["By hand"] == titles(world)[:1]
        assert world.modules()[FIRST] == titles(world)[1:3]

    @pytest.mark.slow
    def test_places_later_what_the_setup_has_made_and_not_what_it_has_found(self, world, colleague):
        row = world.document.assignments[0]
        theirs = colleague.makes_assignment("By hand", row.launch_url)
        world.change_part("defaults", place_in_modules=False)
        world.apply()
        world.change_part("defaults", place_in_modules=True)
        world.apply()
        assert world.canvas_named("By hand")["id"] == theirs["id"]
        assert world.modules() == {FIRST: titles(world)[1:3], SECOND: titles(world)[3:]}


@pytest.mark.slow
def test_nothing_is_applied_while_modules_that_are_needed_cannot_be_read(world):
    world.hearing.add("500:GET /api/v1/courses/1158/modules")
    with pytest.raises(operations.ObstacleError) as refused:
        world.apply()
    assert "Canvas" in str(refused.value)
    assert world.codio_assignments() == []
    world.change_part("defaults", place_in_modules=False)
    assert world.apply().result.complete


@pytest.mark.slow
def test_what_canvas_refuses_is_told_and_the_assignments_are_there(world):
    """The right is lost after the plan was made."""
    denied = world.sandbox.canvas.user_named("Dana Whitfield").denied
    applied = apply_while(world, lambda: denied.update({"manage_course_content_edit"}))
    items = [each for each in applied.result.results if isinstance(each.action, CreateModuleItem)]
    assert {each.state for each in items} <= {ActionState.FAILED, ActionState.SKIPPED}
    assert items[0].problem is not None
    assert len(world.codio_assignments()) == 6
    denied.clear()
    assert world.apply().result.complete
    assert world.modules() == {FIRST: titles(world)[:3], SECOND: titles(world)[3:]}


@pytest.mark.slow
def test_several_modules_of_one_name_are_left_out_and_the_assignments_created(world, colleague):
    for name in ("Week 2", "WEEK 2"):
        colleague.makes_module(name)
    plan = world.plan()
    assert [each.name for each in plan.left_out] == titles(world)[3:]
    assert all("does not guess" in each.reason for each in plan.left_out)
    assert world.apply().result.complete
    assert world.modules() == {"Week 2": [], "WEEK 2": [], FIRST: titles(world)[:3]}
    assert len(world.codio_assignments()) == 6
    colleague.deletes(f"modules/{world.module_named('WEEK 2')['id']}")
    world.apply()
    assert world.modules()["Week 2"] == titles(world)[3:]


class TestState:
    def test_of_a_new_module_is_published_without_what_the_plan_leaves_unpublished(self, world):
        world.change_row(1, published=False)
        name = titles(world)[1]
        plan = world.plan()
        assert words_of(plan, PublishModule)[0] == (
            f"Publish the Canvas module “{FIRST}”; not published stays in it: {name}."
        )
        assert world.apply().result.complete
        assert world.module_named(FIRST)["published"] is True
        assert world.canvas_named(name)["published"] is False

    @pytest.mark.slow
    def test_of_a_new_module_is_unpublished_where_that_is_chosen(self, world):
        world.change_part("defaults", publish_new_modules=False)
        assert "not published: Canvas lets students" in words_of(world.plan(), CreateModule)[0]
        world.apply()
        assert world.module_named(FIRST)["published"] is False
        assert world.plan().is_empty

    def test_of_a_module_that_is_used_stays_as_it_is_with_all_that_stands_in_it(
        self, world, colleague
    ):
        module = colleague.makes_module(FIRST)
        colleague.puts_heading(module, "Not ready yet")
        colleague.puts_assignment(module, world.canvas_named(DRAFT)["id"])
        world.apply()
        found = world.module_named(FIRST)
        assert found["published"] is False
        assert [item["title"] for item in found["items"]] == [
            "Not ready yet", DRAFT, *titles(world)[:3]
        ]  # fmt: skip
        assert world.canvas_named(DRAFT)["published"] is False

    @pytest.mark.parametrize(
        "kind", ["heading", pytest.param("assignment", marks=pytest.mark.slow)]
    )
    def test_of_a_new_module_stays_unpublished_where_a_colleague_has_put_a_draft_into_it(
        self, world, colleague, kind
    ):
        """After the module was made and before it is published."""

        def put():
            module = world.sandbox.canvas.modules[max(world.sandbox.canvas.modules)].id
            if kind == "heading":
                colleague.puts_heading(module, "Draft")
            else:
                colleague.puts_assignment(module, world.canvas_named(DRAFT)["id"])

        applied = apply_at(world, CreateModuleItem, put)

        (words,) = skipped(applied, PublishModule)
        assert f"The module “{SECOND}” stays unpublished: “" in words
        assert world.module_named(SECOND)["published"] is False
        assert world.module_named(FIRST)["published"] is True
        assert world.canvas_named(DRAFT)["published"] is False
        plan = world.plan()
        assert not actions_of(plan, PublishModule)
        assert [note for note in plan.notes if f"“{SECOND}” stays unpublished" in note]

    @pytest.mark.slow
    def test_is_told_and_taken_back_where_canvas_publishes_the_items_all_the_same(self, world):
        """As a version does that does not know how to leave them alone."""
        world.sandbox.canvas.skip_content_tags_known = False
        world.change_row(1, published=False)
        name = titles(world)[1]
        result = world.apply().result
        (words,) = result.read_back.missing
        assert words.startswith(f"Canvas has published “{name}” together with its module.")
        assert world.canvas_named(name)["published"] is True
        world.apply()
        assert world.canvas_named(name)["published"] is False
        assert world.plan().is_empty


def apply_at(world, kind, act):
    """Carry the plan out; somebody else acts once, as the first action of a kind begins."""
    acted = []

    def note(progress):
        if not acted and isinstance(progress.result.action, kind):
            acted.append(True)
            act()

    return world.apply(on_progress=note)


class TestMeanwhile:
    def test_a_module_that_a_colleague_has_made_is_used_and_its_state_left_alone(
        self, world, colleague
    ):
        applied = apply_while(world, lambda: colleague.makes_module("week 1, loops"))
        (used,) = skipped(applied, CreateModule)
        assert used == (
            "The module “week 1, loops” is there already: somebody has created it since the plan "
            "was made. It is used, and its state stays as it is."
        )
        (left,) = skipped(applied, PublishModule)
        assert f"because the module “{FIRST}” was not made by this run" in left
        found = world.module_named("week 1, loops")
        assert [item["title"] for item in found["items"]] == titles(world)[:3]
        assert found["published"] is False
        assert world.plan().is_empty
        world.undo()
        assert world.modules() == {"week 1, loops": []}

    @pytest.mark.slow
    def test_two_modules_that_colleagues_have_made_are_a_question(self, world, colleague):
        def make():
            colleague.makes_module(FIRST)
            colleague.makes_module(FIRST)

        applied = apply_while(world, make)
        assert "several modules called" in skipped(applied, CreateModule)[0]
        assert len(skipped(applied, CreateModuleItem)) == 3
        assert world.modules()[FIRST] == []

    @pytest.mark.slow
    def test_an_assignment_that_a_colleague_has_placed_is_not_placed_twice(self, world, colleague):
        world.change_part("defaults", place_in_modules=False)
        world.apply()
        world.change_part("defaults", place_in_modules=True)
        first = world.canvas_named(titles(world)[0])["id"]
        applied = apply_while(
            world, lambda: colleague.puts_assignment(colleague.makes_module("Mine"), first)
        )
        (words,) = skipped(applied, CreateModuleItem)
        assert words.startswith(f"“{titles(world)[0]}” stands in the module “Mine” already")
        assert sum(held.count(titles(world)[0]) for held in world.modules().values()) == 1

    @pytest.mark.slow
    def test_a_module_that_is_gone_takes_nothing(self, world, colleague):
        module = colleague.makes_module(FIRST)
        applied = apply_while(world, lambda: colleague.deletes(f"modules/{module}"))
        assert (
            skipped(applied, CreateModuleItem)
            == [f"“{FIRST}” is gone: somebody has deleted it since the plan was made."] * 3
        )

    @pytest.mark.slow
    def test_a_module_published_by_a_colleague_is_not_published_again(self, world, colleague):
        def publish():
            for module in world.everything(f"{world.course}/modules"):
                colleague.changes_module(module["id"], published=True, skip_content_tags=True)

        applied = apply_at(world, PublishModule, publish)
        assert [words for words in skipped(applied, PublishModule) if "published already" in words]

    @pytest.mark.slow
    def test_an_item_that_a_colleague_has_taken_out_is_planned_again_until_its_row_says_no(
        self, world, colleague
    ):
        world.apply()
        module = world.module_named(FIRST)
        item = module["items"][1]["id"]
        colleague.deletes(f"modules/{module['id']}/items/{item}")
        name = titles(world)[1]
        assert words_of(world.plan(), CreateModuleItem) == [
            f"Put “{name}” into the Canvas module “{FIRST}”."
        ]
        world.change_row(1, placed=False)
        assert world.plan().is_empty


class TestUndo:
    def test_leaves_the_course_as_it_was(self, world, colleague):
        module = colleague.makes_module("WEEK 2")
        colleague.puts_heading(module, "Read this")
        before = world.canvas_lists()
        world.apply()
        assert {each.state for each in world.undo()} == {UndoState.UNDONE}
        assert world.canvas_lists() == before

    def test_keeps_a_module_into_which_a_colleague_has_put_something(self, world, colleague):
        world.apply()
        colleague.puts_heading(world.module_named(FIRST)["id"], "Theirs")
        results = world.undo()
        words = [f"“{FIRST}” stays, because of what stands in it: “Theirs”."]
        assert kept(results, CreateModule) == words
        assert kept(results, PublishModule) == words
        assert world.modules() == {FIRST: ["Theirs"]}
        assert world.module_named(FIRST)["published"] is True
        assert world.codio_assignments() == []

    @pytest.mark.slow
    @pytest.mark.parametrize(
        ("change", "words"),
        [
            ({"name": "Renamed"}, "name from “Week 1: Loops” to “Renamed”"),
            ({"unlock_at": "2027-01-10T08:00:00Z"}, "date from “nothing” to “2027"),
            ({"require_sequential_progress": True}, "in order from “no” to “yes”"),
        ],
    )
    def test_keeps_a_module_that_a_colleague_has_changed(self, world, colleague, change, words):
        world.apply()
        colleague.changes_module(world.module_named(FIRST)["id"], **change)
        (kept_words,) = kept(world.undo(), CreateModule)
        assert words in kept_words
        assert list(world.modules().values()) == [[]]

    @pytest.mark.slow
    def test_keeps_a_module_for_which_another_one_waits(self, world, colleague):
        world.apply()
        own = world.module_named(FIRST)["id"]
        colleague.makes_module("After it", prerequisite_module_ids=[own])
        assert kept(world.undo(), CreateModule) == [
            f"“{FIRST}” stays: the module “After it” has it as a prerequisite."
        ]

    @pytest.mark.slow
    def test_keeps_an_item_that_a_colleague_has_changed_or_moved(self, world, colleague):
        world.change_part("defaults", place_in_modules=False)
        for number, name in enumerate(THERE_BEFORE):
            identifier = world.canvas_named(name)["id"]
            world.change_row(
                number, target=Target.EXISTING, canvas_assignment_id=identifier, placed=True
            )
        world.apply()
        held = world.module_named(FIRST)
        one, other = (item["id"] for item in held["items"])
        colleague.changes_item(held["id"], one, completion_requirement={"type": "must_submit"})
        colleague.changes_item(held["id"], other, module_id=colleague.makes_module("Theirs"))
        results = world.undo()
        words = " ".join(kept(results, CreateModuleItem))
        assert "requirement from “nothing” to “" in words
        assert f"Somebody has moved “{THERE_BEFORE[1]}” to the module “Theirs” since." in words
        assert sorted(map(len, world.modules().values())) == [1, 1]

    def test_keeps_the_way_to_what_students_have_handed_in(self, world):
        world.apply()
        name = titles(world)[0]
        world.submit(world.canvas_named(name)["id"])
        results = world.undo()
        handed_in = f"Students have already submitted to “{name}”."
        assert kept(results, CreateModuleItem) == [handed_in]
        assert kept(results, PublishModule) == [handed_in]
        assert f"because of what stands in it: “{name}”" in kept(results, CreateModule)[0]
        assert world.modules() == {FIRST: [name]}
        assert world.module_named(FIRST)["published"] is True

    @pytest.mark.slow
    def test_of_what_is_gone_already_goes_on(self, world, colleague):
        world.apply()
        colleague.deletes(f"modules/{world.module_named(FIRST)['id']}")
        assert {each.state for each in world.undo()} == {UndoState.UNDONE}
        assert world.modules() == {}
