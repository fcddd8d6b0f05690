"""LTI course copy: an instructor's first launch from a copied LMS course (codio.md §5.3)."""

from copy import deepcopy

from wizard.sandbox.codio.identifiers import stable_id
from wizard.sandbox.codio.launch import Launch
from wizard.sandbox.codio.problems import LaunchError
from wizard.sandbox.codio.state import Assignment, CodioState, Course, CourseLtiSettings, Module


def copy_course(state: CodioState, parent: Course, launch: Launch) -> Course:
    """Create the child of the parent that the launch asks for, and return it.

    Raises LaunchError where course copy is off, or where no instructor launches.
    """
    if not (parent.lti.enable_course_copy and parent.lti.enable_constant_urls):
        raise LaunchError(
            403, "Course copy is off", "The parent course does not allow LTI course copy."
        )
    if launch.role != "teacher":
        raise LaunchError(
            403,
            "The course is not there yet",
            "An instructor has to open one of its assignments first.",
        )
    key = launch.course_target_id or launch.course_sourcedid
    child_id = stable_id("copy", parent.id, key)
    child = Course(
        id=child_id,
        name=launch.parameter("context_title") or f"{parent.name} ({key})",
        organization_id=parent.organization_id,
        created_at=state.clock(),
        description=parent.description,
        timezone=parent.timezone,
        tags=list(parent.tags),
        modules=[_copied_module(child_id, module) for module in parent.modules],
        # Course copy is off in copies, and the Course LMS url is set by hand.
        lti=CourseLtiSettings(
            enable_lti=True,
            enable_constant_urls=True,
            hide_not_started_assignments=parent.lti.hide_not_started_assignments,
            filter_learners_for_mentors=parent.lti.filter_learners_for_mentors,
            provide_feedback_link=parent.lti.provide_feedback_link,
        ),
        parent_id=parent.id,
    )
    (child.target_ids if launch.course_target_id else child.sourcedids).add(key)
    state.courses[child.id] = child
    return child


def _copied_module(child_id: str, module: Module) -> Module:
    return Module(
        id=stable_id(child_id, module.id),
        name=module.name,
        assignments=[
            Assignment(
                id=stable_id(child_id, assignment.id),
                name=assignment.name,
                published=assignment.published,
                hidden=assignment.hidden,
                origin_id=assignment.origin_id or assignment.id,
                settings=deepcopy(assignment.settings),
            )
            for assignment in module.assignments
        ],
    )
