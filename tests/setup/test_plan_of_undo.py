"""The plan of an undo as values: how far it is read, its groups, and what rests on what."""

from helpers.world import build_world
from wizard.setup.undo_plan import plan_undo


def plan_of(world, **more):
    return plan_undo(
        document=world.document,
        credentials=world.credentials,
        journal=world.journal,
        cancellation=world.cancellation,
        **more,
    )


def test_it_tells_how_far_it_is_and_what_must_go_first(tmp_path):
    heard = []
    with build_world(tmp_path, assignments=2) as world:
        world.apply()
        first = world.codio_assignments()[0]
        world.submit(first["id"])
        plan = plan_of(world, on_progress=heard.append)

    assert [(each.over, each.total) for each in heard] == [(n, 4) for n in range(1, 5)]
    assert [(group.heading, group.can_go) for group in plan.groups] == [
        ("New assignments in Canvas", True),
        ("Kept", False),
    ]
    app = next(each for each in plan.results if each.action.heading() == "LTI app")
    held_by = plan.what_keeps(app.entry, plan.without(()))
    assert held_by is not None
    assert app.entry not in plan.without(())


def test_what_is_left_out_keeps_what_it_rests_on_and_nothing_else(tmp_path):
    with build_world(tmp_path, assignments=2) as world:
        world.apply()
        plan = plan_of(world)
        course, second, first, app = (each.entry for each in plan.results)
        undone = {each.entry for each in world.undo(chosen=plan.without({first}))}

    assert plan.without(()) == {course, second, first, app}
    assert plan.without({first}) == undone == {course, second}
    kept_by = plan.what_keeps(app, plan.without({first}))
    assert kept_by is not None
    assert kept_by.entry == first
    assert plan.what_keeps(second, plan.without({first})) is None
