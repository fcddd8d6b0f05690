"""Worlds with constant URLs, copies, imports or an account's app, broken in their own ways."""

from helpers.breaking import (
    APPLY,
    AUTOMATIC,
    TO_CONFIRM,
    WARNED,
    administrator,
    broken,
    canvas_course,
    last_terms_url,
    the_tool,
)
from helpers.healthy_variants import (
    PARENT,
    SIS_ID,
    TARGET,
    account_level_app,
    constant_urls,
    course_copy,
)
from wizard.sandbox.canvas.course_copy import FAKE, copied_tool


@broken("assignments.course_target", APPLY, **AUTOMATIC)
def constant_urls_without_the_field_that_names_the_course(world):
    constant_urls(world)
    canvas_course(world).sis_course_id = None
    world.change_part("courses", sis_course_id=SIS_ID)
    del the_tool(world).custom_fields[TARGET]


@broken("assignments.course_target", APPLY, **AUTOMATIC)
def the_copied_canvas_course_still_names_last_terms_course(world):
    constant_urls(world)
    last_term = last_terms_url(world).rpartition("_")[0].rpartition("_")[2]
    the_tool(world).custom_fields[TARGET] = last_term


@broken("assignments.course_target", "Install an app in this course", **WARNED)
def the_accounts_app_sends_every_course_to_one(world):
    account_level_app(world)
    the_tool(world).custom_fields[TARGET] = world.document.courses.codio_course_id


@broken("assignments.url_forms", "Export the Assignment URLs again")
def an_address_from_before_constant_urls_remains(world):
    old = world.document.assignments[0].launch_url
    constant_urls(world)
    world.change_row(0, launch_url=old)
    world.apply()


@broken("assignments.course_copy", "import its export", **WARNED)
def course_copy_with_addresses_that_name_their_course(world):
    world.change_part(
        "lti_app",
        custom_fields={PARENT: world.sandbox.codio.course_id, TARGET: "Fall-2026"},
    )
    world.apply()


@broken(
    "assignments.sis_id",
    "on the page “Courses” (in the setup file",
    **WARNED,
    alongside=frozenset({"assignments.course_target"}),
)
def the_copied_canvas_course_has_no_sis_id(world):
    course_copy(world)
    canvas_course(world).sis_course_id = None


@broken("assignments.sis_id", APPLY, **WARNED, **AUTOMATIC)
def the_sis_id_that_the_setup_names_is_not_set_yet(world):
    constant_urls(world)
    canvas_course(world).sis_course_id = None
    world.change_part("courses", sis_course_id=SIS_ID)


@broken("assignments.sis_id", "Ask a Canvas administrator", **WARNED)
def the_course_has_no_sis_id_and_the_role_may_set_none(world):
    constant_urls(world)
    canvas_course(world).sis_course_id = ""
    administrator(world).denied.add("manage_sis")


@broken("assignments.sis_id", "confirm here", **TO_CONFIRM)
def canvas_does_not_show_the_sis_id(world):
    constant_urls(world)
    administrator(world).denied |= {"manage_sis", "read_sis"}


@broken("assignments.sis_id", "Ask a Canvas administrator")
def another_canvas_course_has_the_same_sis_id(world):
    constant_urls(world)
    state = world.sandbox.canvas
    other = next(course for course in state.courses.values() if course.id != state.course_id)
    other.sis_course_id = SIS_ID


@broken("results.app", APPLY, **AUTOMATIC)
def the_app_came_with_an_imported_course(world):
    the_tool(world).consumer_key = the_tool(world).shared_secret = FAKE


@broken("lti_app.others", "Remove it in Canvas", **WARNED)
def an_import_has_brought_a_second_app(world):
    state = world.sandbox.canvas
    imported = copied_tool(state, the_tool(world), canvas_course(world))
    imported.consumer_key = imported.shared_secret = FAKE


@broken("lti_app.consumer_key", "LTI Consumer")
def the_word_of_an_imported_app_was_given_as_the_key(world):
    world.change_part("lti_app", consumer_key=FAKE)
