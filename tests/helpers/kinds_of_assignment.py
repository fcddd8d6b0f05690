"""Puts into the sandbox's Canvas what must never be turned into a Codio assignment in silence."""

from collections.abc import Callable

from wizard.sandbox.canvas.model import Assignment, DiscussionTopic, Quiz, Tool, ToolTag
from wizard.sandbox.canvas.seed import Existing, add_assignment
from wizard.sandbox.canvas.state import CanvasState
from wizard.sandbox.canvas.submittables import NEW_QUIZZES_TOOL, add_new_quiz

OTHER_TOOL_URL = "https://lti.exercises.example/start?book=7"
NEW_QUIZ_URL = "https://quizzes.instructure.example/lti/launch"


def add_quiz(
    state: CanvasState, name: str, *, questions: int = 3, published: bool = True
) -> tuple[Assignment, Quiz]:
    """Add a classic quiz with that many questions, and its assignment."""
    made = _add(state, name, "online_quiz", published=published)
    quiz = Quiz(
        id=state.next_id("quiz"),
        course_id=made.course_id,
        title=name,
        assignment_id=made.id,
        points_possible=made.points_possible,
        question_count=questions,
        workflow_state="available" if published else "unpublished",
    )
    state.quizzes[quiz.id] = quiz
    return made, quiz


def add_discussion(
    state: CanvasState, name: str, *, entries: int = 2
) -> tuple[Assignment, DiscussionTopic]:
    """Add a graded discussion with that many entries, and its assignment."""
    made = _add(state, name, "discussion_topic")
    topic = DiscussionTopic(
        id=state.next_id("discussion_topic"),
        course_id=made.course_id,
        title=name,
        assignment_id=made.id,
        entry_count=entries,
        workflow_state="active",
    )
    state.discussion_topics[topic.id] = topic
    return made, topic


def add_new_quizzes_quiz(state: CanvasState, name: str) -> Assignment:
    """Add an assignment that launches New Quizzes, and the quiz it keeps."""
    tool = _tool(state, "New Quizzes", NEW_QUIZ_URL, tool_id=NEW_QUIZZES_TOOL)
    made = _launching(state, name, NEW_QUIZ_URL, tool)
    add_new_quiz(state, made)
    return made


def add_other_tool(state: CanvasState, name: str) -> Assignment:
    """Add an assignment that launches another vendor's tool."""
    tool = _tool(state, "Exercises", OTHER_TOOL_URL)
    return _launching(state, name, OTHER_TOOL_URL, tool)


def add_group_work(state: CanvasState, name: str) -> Assignment:
    """Add an assignment that students hand in as groups."""
    made = _add(state, name, "online_upload")
    made.group_category_id = 71
    return made


def add_peer_reviewed(state: CanvasState, name: str) -> Assignment:
    """Add an assignment whose students review each other."""
    made = _add(state, name, "online_upload")
    made.peer_reviews = True
    return made


def add_annotated_document(state: CanvasState, name: str) -> Assignment:
    """Add an assignment whose students annotate a document."""
    made = _add(state, name, "student_annotation")
    made.annotatable_attachment_id = 8801
    return made


def add_attendance(state: CanvasState, name: str) -> Assignment:
    """Add the assignment that Canvas makes for attendance."""
    return _add(state, name, "attendance")


def add_frozen(state: CanvasState, name: str) -> Assignment:
    """Add an assignment whose submission type an administrator has frozen."""
    made = _add(state, name, "online_upload")
    made.frozen_attributes = ["title", "submission_types"]
    return made


ADD: dict[str, Callable[[CanvasState, str], object]] = {
    "classic_quiz": add_quiz,
    "graded_discussion": add_discussion,
    "new_quiz": add_new_quizzes_quiz,
    "other_tool": add_other_tool,
    "group_assignment": add_group_work,
    "peer_reviewed": add_peer_reviewed,
    "annotated_document": add_annotated_document,
    "attendance": add_attendance,
    "frozen": add_frozen,
}
"""What adds each kind, by the name that a setup file has for it."""


def add_of_kind(state: CanvasState, kind: str, name: str) -> Assignment:
    """Add one of a kind and return its assignment."""
    made = ADD[kind](state, name)
    found = made[0] if isinstance(made, tuple) else made
    assert isinstance(found, Assignment)
    return found


def _add(state: CanvasState, name: str, submission_type: str, *, published: bool = True):
    course = state.courses[state.course_id]
    existing = Existing(name, 10.0, published=published, submission_type=submission_type)
    return add_assignment(state, course, existing)


def _launching(state: CanvasState, name: str, url: str, tool: Tool) -> Assignment:
    made = _add(state, name, "external_tool")
    made.tag = ToolTag(
        url=url,
        content_id=tool.id,
        resource_link_id=state.opaque_identifier(f"content_tag_{made.id}"),
    )
    return made


def _tool(state: CanvasState, name: str, url: str, **more) -> Tool:
    tool = Tool(
        id=state.next_id("tool"),
        context_type="Account",
        context_id=state.courses[state.course_id].account_id,
        name=name,
        url=url,
        consumer_key=f"key-of-{name}",
        privacy_level="public",
        **more,
    )
    state.tools[tool.id] = tool
    return tool
