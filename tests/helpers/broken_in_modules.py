"""Worlds that are broken in the modules of the Canvas course."""

from helpers.breaking import APPLY, AUTOMATIC, WARNED, administrator, broken, days_from_now
from helpers.in_modules import ModuleColleague
from helpers.world import World


def place_all(world: World) -> None:
    """Let what the wizard has made stand in modules named like Codio's."""
    world.change_part("defaults", place_in_modules=True)
    assert world.apply().result.complete


def first_module(world: World) -> dict:
    return world.module_named(world.sandbox.codio.course.modules[0].name)


def take_out(world: World) -> None:
    """Have a colleague take the first item out of its module."""
    module = first_module(world)
    item = module["items"][0]["id"]
    ModuleColleague(world.sandbox).deletes(f"modules/{module['id']}/items/{item}")


@broken("results.placed", APPLY, **AUTOMATIC)
def a_colleague_has_taken_an_assignment_out_of_its_module(world):
    place_all(world)
    take_out(world)


@broken("results.placed", APPLY, **AUTOMATIC)
def a_module_with_all_that_stands_in_it_was_deleted(world):
    place_all(world)
    ModuleColleague(world.sandbox).deletes(f"modules/{first_module(world)['id']}")


@broken("results.placed", APPLY, **AUTOMATIC)
def a_module_that_the_wizard_made_is_not_published_any_more(world):
    place_all(world)
    module = first_module(world)["id"]
    ModuleColleague(world.sandbox).changes_module(module, published=False, skip_content_tags=True)


@broken("results.placed", "Publish the module in Canvas")
def a_module_that_the_wizard_made_is_not_published_and_holds_a_draft_of_others(world):
    place_all(world)
    colleague, module = ModuleColleague(world.sandbox), first_module(world)["id"]
    colleague.changes_module(module, published=False, skip_content_tags=True)
    colleague.puts_heading(module, "Not ready yet")


@broken("results.placed", "Settle which module is meant")
def an_assignment_stands_in_no_module_and_two_have_the_name_of_its_own(world):
    place_all(world)
    take_out(world)
    ModuleColleague(world.sandbox).makes_module(first_module(world)["name"].upper())


@broken("results.modules_let_in", "Publish the module", **WARNED)
def a_teacher_has_put_an_assignment_into_a_module_that_is_not_published(world):
    colleague = ModuleColleague(world.sandbox)
    colleague.puts_assignment(colleague.makes_module("Later"), world.codio_assignments()[0]["id"])


@broken("results.modules_let_in", "Publish the module", **WARNED)
def new_modules_were_to_stay_unpublished(world):
    world.change_part("defaults", publish_new_modules=False)
    place_all(world)


@broken("results.modules_let_in", "take the date out", **WARNED)
def a_module_is_locked_until_next_week(world):
    place_all(world)
    colleague = ModuleColleague(world.sandbox)
    colleague.changes_module(first_module(world)["id"], unlock_at=days_from_now(7))


@broken("courses.rights", "Course Content - edit")
def the_role_may_not_change_modules(world):
    place_all(world)
    administrator(world).denied |= {"manage_course_content_edit"}


@broken("courses.rights", "Course Content - add")
def the_role_may_not_create_modules(world):
    place_all(world)
    administrator(world).denied |= {"manage_course_content_add"}
