"""Worlds that are broken in Canvas: access, the app, the assignments, the mapping."""

from datetime import timedelta

from helpers.blueprints import bring
from helpers.breaking import (
    APPLY,
    AUTOMATIC,
    OTHER_UUID,
    TO_CONFIRM,
    WARNED,
    add_tool,
    administrator,
    broken,
    canvas_assignment,
    canvas_course,
    codio_assignment,
    days_from_now,
    last_terms_url,
    now,
    the_tool,
)
from helpers.kinds_of_assignment import add_of_kind
from helpers.scoped_tokens import limit_to_scopes
from wizard.sandbox.canvas.model import (
    Assignment,
    AssignmentOverride,
    Module,
    ModuleItem,
    ToolTag,
)
from wizard.setup.document import NO_DATE, Target

# Canvas: address, token, course, rights


@broken("canvas.address", "Enter the address")
def the_address_is_not_canvas(world):
    world.change_part("canvas", address=world.sandbox.connection.codio_url.split("/api")[0])


@broken("canvas.token", "New Access Token")
def the_token_is_mistyped(world):
    world.change_secret(canvas_token="1~mistyped")


@broken("canvas.token", "new access token")
def the_token_was_revoked(world):
    known = world.sandbox.canvas
    known.tokens[known.canvas_token].workflow_state = "revoked"


@broken("canvas.token", "later expiry date")
def the_token_has_expired(world):
    known = world.sandbox.canvas
    known.tokens[known.canvas_token].expires_at = "2026-01-01T00:00:00Z"


@broken("canvas.token_end", "New Access Token", **WARNED)
def the_token_ends_within_a_week(world):
    known = world.sandbox.canvas
    known.tokens[known.canvas_token].expires_at = days_from_now(7)


@broken("canvas.token_scopes", "Allow Include Parameters")
def the_token_may_not_create_assignments(world):
    limit_to_scopes(world, without="url:POST|/api/v1/courses/:course_id/assignments")


@broken("courses.canvas", "re-open")
def the_canvas_course_is_concluded(world):
    canvas_course(world).workflow_state = "completed"


@broken("courses.canvas", "Choose a course of your own")
def the_canvas_course_is_somebody_elses(world):
    world.change_part("courses", canvas_course_id=1311)


@broken("courses.rights", "Ask a Canvas administrator")
def the_role_may_not_change_assignments(world):
    administrator(world).denied |= {"manage_assignments_edit", "manage_assignments"}


@broken("results.course_published", APPLY, **AUTOMATIC)
def the_canvas_course_is_not_published(world):
    canvas_course(world).workflow_state = "claimed"


@broken("results.dates", "Change the dates", **WARNED)
def the_term_has_not_begun(world):
    world.sandbox.canvas.terms[1].start_at = "2099-01-01T00:00:00Z"


@broken("results.dates", "Change the dates", **WARNED)
def the_term_is_over(world):
    world.sandbox.canvas.terms[1].end_at = "2026-01-01T00:00:00Z"


# The LTI app


@broken("lti_app.consumer_key", "LTI Consumer")
def the_consumer_key_is_missing(world):
    world.change_part("lti_app", consumer_key="")


@broken("lti_app.consumer_key", "LTI Consumer")
def the_client_id_was_given_as_the_consumer_key(world):
    world.change_part("lti_app", consumer_key=world.document.codio.client_id)


@broken("lti_app.shared_secret", "LTI Secret", **TO_CONFIRM)
def the_shared_secret_is_missing(world):
    world.change_secret(shared_secret=None)


@broken("lti_app.shared_secret", "LTI Secret")
def the_key_was_given_as_the_secret(world):
    world.change_secret(shared_secret=world.document.lti_app.consumer_key)


@broken("lti_app.shared_secret", "LTI Secret")
def the_api_secret_was_given_as_the_lti_secret(world):
    world.change_secret(shared_secret=world.sandbox.connection.codio_client_secret)


@broken("lti_app.shared_secret", "Compare it", **WARNED)
def the_shared_secret_is_unlike_codios(world):
    world.sandbox.codio.shared_secret = "correct-horse-battery-staple"
    world.change_secret(shared_secret="correct-horse-battery-staple")
    world.apply()


@broken("lti_app.shared_secret", "copy button")
def the_shared_secret_has_a_letter_that_only_looks_right(world):
    secret = world.sandbox.connection.shared_secret
    world.change_secret(shared_secret=secret[:-1] + "\u0430")


@broken("lti_app.shared_secret", "copy button")
def the_secret_was_pasted_with_a_line_break(world):
    world.change_secret(shared_secret=world.sandbox.connection.shared_secret + " \n x")


@broken("results.stored_secret", "the plan", **AUTOMATIC)
def the_secret_was_reset_in_codio(world):
    world.sandbox.codio.shared_secret = OTHER_UUID
    world.change_secret(shared_secret=OTHER_UUID)


@broken("lti_app.limits", "Shorten “Name in Canvas”")
def the_name_of_the_app_is_longer_than_canvas_takes(world):
    world.change_part("lti_app", name="Codio" * 60)
    the_tool(world).name = "Codio" * 60  # So that nothing but its length is wrong.


@broken("lti_app.no_lti_1_3", "remove it")
def an_lti_1_3_app_of_the_account_takes_the_launches_over(world):
    host = the_tool(world).domain
    add_tool(world, context_type="Account", context_id=1, version="1.3", domain=host)


@broken("lti_app.others", "Remove it", **WARNED)
def a_second_codio_app_is_installed(world):
    add_tool(world, context_type="Account", context_id=1)


@broken("results.app", APPLY, **AUTOMATIC)
def the_app_was_deleted(world):
    the_tool(world).deleted = True


@broken("results.app", APPLY, **AUTOMATIC)
def the_app_has_another_key(world):
    the_tool(world).consumer_key = OTHER_UUID


@broken("results.app", APPLY, **AUTOMATIC)
def the_app_sends_nobodys_name_or_address(world):
    the_tool(world).privacy_level = "anonymous"


@broken("results.app", APPLY, **AUTOMATIC)
def the_app_has_the_wrong_domain(world):
    the_tool(world).domain = "codio.invalid"


@broken("results.bound", APPLY, **AUTOMATIC)
def canvas_knows_no_app_for_an_assignment(world):
    canvas_assignment(world).tag.content_id = None


# The mapped assignments, as Canvas holds them


@broken("results.assignments", APPLY, **AUTOMATIC)
def an_assignment_was_deleted_in_canvas(world):
    canvas_assignment(world).workflow_state = "deleted"


@broken("results.assignments", APPLY, **AUTOMATIC)
def an_assignment_is_no_longer_an_external_tool(world):
    assignment = canvas_assignment(world)
    world.change_row(0, target=Target.EXISTING, canvas_assignment_id=assignment.id)
    assignment.submission_types, assignment.tag = ["online_upload"], None


@broken("results.assignments", APPLY, **AUTOMATIC)
def an_assignment_opens_last_terms_course(world):
    assignment = canvas_assignment(world)
    world.change_row(0, target=Target.EXISTING, canvas_assignment_id=assignment.id)
    assignment.tag.url = last_terms_url(world)


@broken("results.links", "Unpublish or delete it in Canvas", **WARNED)
def last_terms_assignment_stands_beside_the_right_one(world):
    canvas, first = world.sandbox.canvas, canvas_assignment(world)
    copied = Assignment(
        id=canvas.next_id("assignment"),
        course_id=canvas.course_id,
        assignment_group_id=first.assignment_group_id,
        name=first.name,
        points_possible=10.0,
        submission_types=["external_tool"],
        workflow_state="published",
        tag=ToolTag(url=last_terms_url(world), new_tab=True, content_id=first.tag.content_id),
    )
    canvas.assignments[copied.id] = copied


@broken("results.module_links", "put the mapped assignment into the module", **WARNED)
def a_module_opens_codio_without_an_assignment(world):
    canvas = world.sandbox.canvas
    module = Module(
        id=canvas.next_id("module"), course_id=canvas.course_id, name="Week 1", position=99
    )
    item = ModuleItem(
        id=canvas.next_id("item"),
        module_id=module.id,
        type="ExternalTool",
        title="Start here",
        position=1,
        external_url=world.document.assignments[0].launch_url,
        published=True,
    )
    canvas.modules[module.id], canvas.items[item.id] = module, item


@broken("results.published", APPLY, **AUTOMATIC)
def an_assignment_is_not_published_in_canvas(world):
    canvas_assignment(world).workflow_state = "unpublished"


@broken("results.published", "Publish them", **WARNED)
def an_assignment_is_left_unpublished_on_purpose(world):
    world.change_row(0, published=False)
    canvas_assignment(world).workflow_state = "unpublished"


@broken("results.new_tab", APPLY, **AUTOMATIC)
def an_assignment_opens_inside_the_page(world):
    canvas_assignment(world).tag.new_tab = False


@broken("results.new_tab", "cookies", **WARNED)
def an_assignment_opens_inside_the_page_on_purpose(world):
    world.change_row(0, new_tab=False)
    canvas_assignment(world).tag.new_tab = False


@broken("results.points", APPLY, **AUTOMATIC)
def an_assignment_is_worth_nothing(world):
    canvas_assignment(world).points_possible = 0.0


@broken("results.points", APPLY, **AUTOMATIC)
def an_assignment_has_no_points_at_all(world):
    canvas_assignment(world).points_possible = None


@broken("results.grades", "Change the assignment")
def an_assignment_is_not_graded_in_canvas(world):
    canvas_assignment(world).grading_type = "not_graded"


# The mapping


@broken("assignments.conflicts", "the chosen course's export")
def a_row_has_last_terms_url(world):
    world.change_row(0, launch_url=last_terms_url(world))


@broken("assignments.conflicts", "LTI Integration URL")
def a_row_has_the_enrolment_link(world):
    url = f"{world.sandbox.connection.lti_url}_course_{world.sandbox.codio.course_id}"
    world.change_row(0, launch_url=url)


@broken("assignments.conflicts", "Export the assignment URLs again")
def a_row_has_another_organizations_url(world):
    own = world.sandbox.codio.organization_id
    world.change_row(
        0, launch_url=world.document.assignments[0].launch_url.replace(own, OTHER_UUID)
    )


@broken("assignments.conflicts", "LTI Integration URL")
def a_row_has_another_sites_url(world):
    world.change_row(0, launch_url="https://example.edu/lti/somewhere")


@broken("assignments.conflicts", "URL of this assignment")
def two_rows_have_one_url(world):
    world.change_row(0, launch_url=world.document.assignments[1].launch_url)


@broken("assignments.conflicts", "Choose the one to keep")
def two_canvas_assignments_open_one_url(world):
    canvas, first = world.sandbox.canvas, canvas_assignment(world)
    twin = Assignment(
        id=canvas.next_id("assignment"),
        course_id=canvas.course_id,
        assignment_group_id=first.assignment_group_id,
        name="Once more",
        points_possible=10.0,
        submission_types=["external_tool"],
        workflow_state="published",
        tag=ToolTag(url=first.tag.url, new_tab=True, content_id=first.tag.content_id),
    )
    canvas.assignments[twin.id] = twin


@broken("assignments.conflicts", "Choose another one")
def the_chosen_canvas_assignment_is_gone(world):
    world.change_row(0, target=Target.EXISTING, canvas_assignment_id=999_999)


@broken("assignments.conflicts", "Unlock it in the blueprint course")
def a_blueprint_locks_what_is_wrong(world):
    lab = canvas_assignment(world)
    bring(world, lab.id, "content")
    lab.tag.new_tab = False


@broken("assignments.conflicts", "Choose a different Canvas assignment")
def two_rows_share_a_canvas_assignment(world):
    canvas_assignment(world, 1).workflow_state = "deleted"
    for row in (0, 1):
        target = canvas_assignment(world).id
        world.change_row(row, target=Target.EXISTING, canvas_assignment_id=target)


@broken("assignments.conflicts", "create a new assignment instead")
def a_stale_url_has_submissions(world):
    assignment = canvas_assignment(world)
    world.change_row(0, target=Target.EXISTING, canvas_assignment_id=assignment.id)
    assignment.tag.url = last_terms_url(world)
    world.submit(assignment.id)


@broken("assignments.conflicts", "agree that this one is converted")
def a_row_chooses_a_quiz(world):
    canvas_assignment(world).workflow_state = "deleted"
    quiz = add_of_kind(world.sandbox.canvas, "classic_quiz", "Week 3")
    world.change_row(0, target=Target.EXISTING, canvas_assignment_id=quiz.id)


@broken("assignments.conflicts", "agree that this one is converted")
def a_colleague_has_turned_an_assignment_into_a_discussion(world):
    assignment = canvas_assignment(world)
    world.change_row(0, target=Target.EXISTING, canvas_assignment_id=assignment.id)
    assignment.submission_types, assignment.tag = ["discussion_topic"], None


@broken("assignments.launch_urls", "Import Codio's")
def a_row_has_no_url(world):
    world.change_row(0, launch_url="")


@broken("assignments.launch_urls", "Import Codio's")
def no_row_has_a_url(world):
    for mapping in world.document.assignments:
        world.change_row(mapping, launch_url="")


NOTHING_TO_READ_BACK = frozenset(
    f"results.{what}" for what in ("assignments", "published", "new_tab", "points", "grades")
)


@broken("assignments.skipped", "Choose a target", **WARNED, alongside=NOTHING_TO_READ_BACK)
def every_row_is_skipped(world):
    for mapping in world.document.assignments:
        world.change_row(mapping, target=Target.SKIP)


@broken("results.open_in_canvas", "came along with a copy", **WARNED)
def an_assignment_is_closed_in_canvas(world):
    canvas_assignment(world).lock_at = days_from_now(-90)


@broken("results.open_in_canvas", "came along with a copy", **WARNED)
def an_assignment_is_closed_for_its_only_section(world):
    assignment = canvas_assignment(world)
    assignment.only_visible_to_overrides = True
    assignment.overrides = [
        AssignmentOverride(id=1, course_section_id=1, lock_at=days_from_now(-1))
    ]


@broken("results.open_in_canvas", "assign it to everyone", **WARNED)
def an_assignment_is_assigned_to_nobody(world):
    canvas_assignment(world).only_visible_to_overrides = True


@broken("results.start_in_canvas", "change the dates in Canvas", **TO_CONFIRM)
def an_assignment_is_available_only_next_week(world):
    canvas_assignment(world).unlock_at = days_from_now(7)


@broken("results.assignment_dates", APPLY, **AUTOMATIC)
def somebody_has_moved_a_date_that_the_setup_wishes(world):
    world.change_row(0, due_at=days_from_now(20), lock_at=NO_DATE)
    canvas_assignment(world).due_at = days_from_now(2)
    codio_assignment(world).settings.dueTime = now() + timedelta(days=20)


@broken("results.dates_of_term", "Set this term's dates", **WARNED)
def the_due_dates_are_those_of_last_term(world):
    canvas_course(world).start_at = days_from_now(-14)
    for row in range(3):
        canvas_assignment(world, row).due_at = days_from_now(-120 + row)


@broken("results.dates_of_term", "Set this term's dates", **WARNED, alongside={"results.published"})
def an_unpublished_assignment_was_due_long_ago(world):
    canvas_course(world).start_at = world.sandbox.canvas.terms[1].start_at = None
    assignment = canvas_assignment(world)
    assignment.due_at, assignment.workflow_state = days_from_now(-200), "unpublished"
    world.change_row(0, published=False)


@broken("results.grades_seen", "Grade Posting Policy", **WARNED)
def the_grades_of_an_assignment_are_posted_by_hand(world):
    canvas_assignment(world).post_manually = True


@broken("results.grades_seen", "let them count", **WARNED)
def an_assignment_does_not_count_in_the_final_grade(world):
    canvas_assignment(world).omit_from_final_grade = True


# What is read


@broken("results.read_whole", "Accept it", **WARNED)
def another_course_of_the_person_is_sent_with_something_odd(world):
    # Its list is read where the SIS id of the chosen course matters.
    world.change_part("courses", sis_course_id="Fall-2026")
    canvas = world.sandbox.canvas
    other = next(each for each in canvas.courses.values() if each.id != canvas.course_id)
    other.end_at = ["odd"]
