"""Worlds with constant URLs, course copy or an account's app that are broken in their own ways."""

from helpers.breaking import APPLY, AUTOMATIC, WARNED, broken, last_terms_url, the_tool
from helpers.healthy_variants import PARENT, TARGET, account_level_app, constant_urls


@broken("assignments.course_target", APPLY, **AUTOMATIC)
def constant_urls_without_the_field_that_names_the_course(world):
    constant_urls(world)
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
