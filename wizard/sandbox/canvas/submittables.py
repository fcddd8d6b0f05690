"""What Canvas keeps beside an assignment: its quiz, or its discussion.

When an assignment is no longer of their kind, Canvas cuts them off from it, and deletes what is
empty. When it is again, they are made anew (app/models/abstract_assignment.rb: update_submittable,
delete_empty_abandoned_children; `unlink!` of app/models/quizzes/quiz.rb and discussion_topic.rb).
"""

from wizard.sandbox.canvas.model import Assignment, DiscussionTopic, NewQuiz, Quiz
from wizard.sandbox.canvas.state import CanvasState

ONLINE_QUIZ = ["online_quiz"]
DISCUSSION_TOPIC = ["discussion_topic"]
NEW_QUIZZES_TOOL = "Quizzes 2"
"""The `tool_id` by which Canvas knows New Quizzes (app/models/context_external_tool.rb)."""


def quiz_of(state: CanvasState, assignment: Assignment) -> Quiz | None:
    """Return the quiz of an assignment that is one."""
    if assignment.submission_types != ONLINE_QUIZ:
        return None
    return _linked_quiz(state, assignment)


def topic_of(state: CanvasState, assignment: Assignment) -> DiscussionTopic | None:
    """Return the discussion of an assignment that is one."""
    if assignment.submission_types != DISCUSSION_TOPIC:
        return None
    return _linked_topic(state, assignment)


def is_new_quiz(state: CanvasState, assignment: Assignment) -> bool:
    """Tell whether the tool that an assignment is bound to is New Quizzes (`quiz_lti?`)."""
    tag = assignment.tag
    tool = state.tools.get(tag.content_id or 0) if tag is not None else None
    return tool is not None and tool.tool_id == NEW_QUIZZES_TOOL


def is_type_kept(state: CanvasState, assignment: Assignment) -> bool:
    """Tell whether Canvas drops `submission_types` in silence: of a quiz that was handed in.

    lib/api/v1/assignment.rb, allowed_assignment_input_fields.
    """
    if "online_quiz" not in assignment.submission_types:
        return False
    return any(row.submitted_at is not None for row in state.submissions_of(assignment.id))


def follow(state: CanvasState, assignment: Assignment) -> None:
    """Bring quiz and discussion in line with an assignment that was saved."""
    _follow_as_quiz(state, assignment)
    _follow_as_discussion(state, assignment)
    _follow_as_new_quiz(state, assignment)


def delete_submittables(state: CanvasState, assignment: Assignment) -> None:
    """Delete the quiz or the discussion of an assignment that was deleted."""
    quiz, topic = quiz_of(state, assignment), topic_of(state, assignment)
    if quiz is not None:
        quiz.workflow_state = "deleted"
    if topic is not None:
        topic.workflow_state = "deleted"


def add_new_quiz(state: CanvasState, assignment: Assignment) -> NewQuiz:
    """Note what New Quizzes keeps for an assignment that launches it; it finds it by its address.

    Where that address changes, the quiz is cut off. Whether New Quizzes finds it again once the
    address is back is documented nowhere: here it does not.
    """
    if assignment.tag is None:
        raise ValueError(assignment.name)
    quiz = NewQuiz(assignment_id=assignment.id, title=assignment.name, url=assignment.tag.url)
    state.new_quizzes[assignment.id] = quiz
    return quiz


def _follow_as_quiz(state: CanvasState, assignment: Assignment) -> None:
    quiz = _linked_quiz(state, assignment)
    if assignment.submission_types == ONLINE_QUIZ:
        if quiz is not None and quiz.workflow_state == "available":
            assignment.points_possible = quiz.points_possible
        if quiz is None:
            quiz = Quiz(id=state.next_id("quiz"), course_id=assignment.course_id)
            quiz.assignment_id = assignment.id
            state.quizzes[quiz.id] = quiz
        quiz.title, quiz.description = assignment.name, assignment.description
        quiz.points_possible = assignment.points_possible
        quiz.assignment_group_id = assignment.assignment_group_id
        published = assignment.workflow_state == "published"
        quiz.workflow_state = "available" if published else "unpublished"
    elif quiz is not None:
        quiz.assignment_id = None
        if not quiz.question_count and quiz.workflow_state != "available":
            quiz.workflow_state = "deleted"


def _follow_as_discussion(state: CanvasState, assignment: Assignment) -> None:
    topic = _linked_topic(state, assignment)
    if assignment.submission_types == DISCUSSION_TOPIC:
        if topic is None:
            topic = DiscussionTopic(
                id=state.next_id("discussion_topic"), course_id=assignment.course_id
            )
            topic.assignment_id = assignment.id
            state.discussion_topics[topic.id] = topic
        topic.title, topic.message = assignment.name, assignment.description
        published = assignment.workflow_state == "published"
        topic.workflow_state = "active" if published else "unpublished"
    elif topic is not None:
        topic.assignment_id = None
        if not topic.entry_count:
            topic.workflow_state = "deleted"


def _follow_as_new_quiz(state: CanvasState, assignment: Assignment) -> None:
    quiz = state.new_quizzes.get(assignment.id)
    if quiz is not None and (assignment.tag is None or assignment.tag.url != quiz.url):
        quiz.is_cut_off = True


def _linked_quiz(state: CanvasState, assignment: Assignment) -> Quiz | None:
    linked = (q for q in state.quizzes.values() if q.assignment_id == assignment.id)
    return next((quiz for quiz in linked if quiz.workflow_state != "deleted"), None)


def _linked_topic(state: CanvasState, assignment: Assignment) -> DiscussionTopic | None:
    linked = (t for t in state.discussion_topics.values() if t.assignment_id == assignment.id)
    return next((topic for topic in linked if topic.workflow_state != "deleted"), None)
