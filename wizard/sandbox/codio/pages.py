"""The pages of Codio that no API stands for: what a person reads, switches and downloads there.

Nobody has to sign in: this Codio serves one person's own machine.
"""

import re

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from wizard.sandbox.codio.bulk_settings import settings_csv, update_settings
from wizard.sandbox.codio.exports import assignment_urls_csv, common_cartridge
from wizard.sandbox.codio.launch_urls import assignment_url, enrolment_url
from wizard.sandbox.codio.problems import LaunchError
from wizard.sandbox.codio.state import CodioState, Course

_CHECKBOXES = (
    "enable_lti",
    "enable_constant_urls",
    "enable_course_copy",
    "hide_not_started_assignments",
    "filter_learners_for_mentors",
    "enroll_to_course_only",
    "provide_feedback_link",
)


def pages_blueprint(state: CodioState) -> Blueprint:
    """Return Codio's web pages."""
    blueprint = Blueprint("pages", __name__)

    @blueprint.get("/")
    def home() -> ResponseReturnValue:
        own = [c for c in state.courses.values() if c.organization_id == state.organization_id]
        return render_template("home.html", courses=own)

    @blueprint.get("/home/teacher/<course_id>", strict_slashes=False)
    @blueprint.get("/home/teacher/<course_id>/overview")
    def overview(course_id: str) -> ResponseReturnValue:
        course = _course(state, course_id)
        return render_template("overview.html", course=course, base=_base(), url=assignment_url)

    @blueprint.get("/home/teacher/<course_id>/lti-lms")
    def lti_lms(course_id: str) -> ResponseReturnValue:
        course = _course(state, course_id)
        saved = "saved" in request.args
        enrol_link = enrolment_url(_base(), course)
        return render_template("lti-lms.html", course=course, saved=saved, enrol_link=enrol_link)

    @blueprint.post("/home/teacher/<course_id>/lti-lms")
    def save_lti_lms(course_id: str) -> ResponseReturnValue:
        course = _course(state, course_id)
        for name in _CHECKBOXES:
            setattr(course.lti, name, name in request.form)
        course.lti.course_lms_url = request.form.get("course_lms_url", "").strip()
        if not course.lti.enable_constant_urls:
            # The page offers course copy only with constant URLs.
            course.lti.enable_course_copy = False
        return redirect(url_for("pages.lti_lms", course_id=course.id, saved="1"), 303)

    @blueprint.get("/organization/lti-integrations")
    def lti_integrations() -> ResponseReturnValue:
        return render_template("lti-integrations.html", state=state, base=_base())

    @blueprint.get("/organization/integrations")
    def integrations() -> ResponseReturnValue:
        return render_template("integrations.html", state=state)

    _add_files(blueprint, state)
    return blueprint


def _add_files(blueprint: Blueprint, state: CodioState) -> None:
    """Add what a person downloads of a course, and uploads there."""

    @blueprint.get("/home/teacher/<course_id>/assignment-urls.csv")
    def assignment_urls(course_id: str) -> ResponseReturnValue:
        course = _course(state, course_id)
        return _download(
            assignment_urls_csv(course, _base()).encode(), "text/csv; charset=utf-8", course, "csv"
        )

    @blueprint.get("/home/teacher/<course_id>/common-cartridge.imscc")
    def cartridge(course_id: str) -> ResponseReturnValue:
        course = _course(state, course_id)
        return _download(common_cartridge(course, _base()), "application/zip", course, "imscc")

    @blueprint.get("/home/teacher/<course_id>/assignment-information.csv")
    def assignment_information(course_id: str) -> ResponseReturnValue:
        course = _course(state, course_id)
        return _download(settings_csv(course).encode(), "text/csv; charset=utf-8", course, "csv")

    @blueprint.post("/home/teacher/<course_id>/bulk-settings")
    def bulk_settings(course_id: str) -> ResponseReturnValue:
        course = _course(state, course_id)
        file = request.files.get("file")
        text = file.read().decode("utf-8-sig") if file is not None else ""
        problems = update_settings(course, text, apply="apply" in request.form)
        told = "\n".join(problems) or "The file is right."
        return told, 400 if problems else 200, {"Content-Type": "text/plain; charset=utf-8"}


def _base() -> str:
    return request.host_url.rstrip("/")


def _course(state: CodioState, course_id: str) -> Course:
    course = state.courses.get(course_id)
    if course is None or course.organization_id != state.organization_id:
        raise LaunchError(404, "Course not found", "This organisation has no such course.")
    return course


def _download(content: bytes, kind: str, course: Course, suffix: str) -> ResponseReturnValue:
    name = re.sub(r"[^A-Za-z0-9]+", "-", course.name).strip("-") or "course"
    disposition = f'attachment; filename="{name}.{suffix}"'
    return content, 200, {"Content-Type": kind, "Content-Disposition": disposition}
