"""What the review page says of a plan in a blueprint course, and in one associated with it."""

from helpers.blueprints import BLUEPRINT, bring
from helpers.breaking import canvas_course
from helpers.one_page import only
from helpers.ready_setup import ready_document
from wizard.sandbox.canvas.model import ToolTag
from wizard.setup.steps import Step
from wizard.ui.connections.canvas_page import CanvasPage
from wizard.ui.review.review_page import ReviewPage


def open_review(qtbot, make_window, document):
    parts = make_window(Step.REVIEW, document, pages=only(CanvasPage, ReviewPage))
    page = parts.window.page
    qtbot.waitUntil(
        lambda: page.overview_reader.latest is not None and not page.overview_reader.is_busy,
        timeout=30_000,
    )
    return page


def shown(page):
    model = page.model
    return {
        model.heading(group).title: [(row.look.title, row.look.body) for row in model.rows(group)]
        for group in range(model.rowCount())
    }


def test_what_is_locked_is_left_out_with_the_reason(qtbot, make_window, demo):
    canvas = demo.sandbox.canvas
    document = ready_document(demo, only=2)
    lab = next(iter(canvas.assignments_of(canvas.course_id)))
    lab.submission_types = ["external_tool"]
    lab.tag = ToolTag(url=document.assignments[0].launch_url, new_tab=False)
    bring(demo, lab.id, "content")

    left_out = shown(open_review(qtbot, make_window, document))["Left out"]

    reasons = [reason for _, reason in left_out if "You chose" not in reason]
    assert len(reasons) == 1
    assert reasons[0].startswith(f"Locked by the blueprint “{BLUEPRINT}”: ")
    assert "new tab" in reasons[0]


def test_in_the_blueprint_itself_a_note_says_where_its_changes_go(qtbot, make_window, demo):
    canvas_course(demo).blueprint = True

    ((note, _),) = shown(open_review(qtbot, make_window, ready_document(demo, only=2)))["Note"]

    assert note.startswith("This is a blueprint course: the next sync takes what is changed here")


def test_in_other_courses_there_is_no_note(qtbot, make_window, demo):
    assert "Note" not in shown(open_review(qtbot, make_window, ready_document(demo, only=2)))
