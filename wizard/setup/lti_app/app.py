"""The LTI app as it should be, as it is, and which of the installed apps is ours."""

import re
from collections.abc import Callable

import msgspec

from wizard.canvas.types import ExternalTool
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.launch_url import LaunchUrl
from wizard.http.addresses import split_address
from wizard.http.item_by_item import SetAside
from wizard.setup.document import MentorFilter, SetupDocument
from wizard.setup.freshness import LooksAt, Part
from wizard.setup.lti_app.course_target import fields_of, has_shape_of, with_course_target
from wizard.setup.lti_app.state import ToolState, current_tool
from wizard.setup.lti_app.tool_finder import is_lti_1_3, matches_host, predict_tool
from wizard.setup.set_aside import Listed, of_kinds
from wizard.setup.snapshot import Section, Snapshot, Tools, set_aside_in
from wizard.texts import tr

MENTOR_FIELD = "codio_custom_mentor_for"
"""The custom field that lists a mentor's students (codio.md §4)."""

_PRIVACY = "public"
"""Codio needs names, e-mail addresses and `role_scope_mentor` (canvas.md §4)."""


class AppSituation(msgspec.Struct, frozen=True, kw_only=True):
    """Which Codio apps are installed, and which of them the setup uses.

    `ours` is the app to use: of the course, or of an account above it when it carries our
    consumer key. `in_course` tells which of the two. `hijackers` are LTI 1.3 apps that would
    answer in its place, `others` further LTI 1.1 apps for Codio's host.
    """

    ours: ExternalTool | None
    in_course: bool
    hijackers: tuple[ExternalTool, ...]
    others: tuple[ExternalTool, ...]


def desired_tool(document: SetupDocument, endpoints: CodioEndpoints) -> ToolState:
    """Return the app as it should stand in Canvas."""
    launch_url = document.lti_app.launch_url.strip() or endpoints.lti_url
    return ToolState(
        name=document.lti_app.name.strip(),
        consumer_key=document.lti_app.consumer_key.strip(),
        url=launch_url,
        domain=_host_of(document.lti_app.domain) or app_domain(endpoints),
        privacy_level=_PRIVACY,
        custom_fields=with_course_target(document, endpoints, _named_fields(document)),
    )


def _host_of(domain: str) -> str:
    """Return a domain as Canvas matches it, without scheme and path (canvas.md §4.1)."""
    return re.sub("^https?://", "", domain.strip().lower()).partition("/")[0]


def app_domain(endpoints: CodioEndpoints) -> str:
    """Return the domain under which Canvas finds the app for every launch URL.

    On Codio's own hosts that is the bare domain, as the App Center sets it (codio.md §2.5).
    """
    authority = split_address(endpoints.lti_url).netloc.lower()
    host = authority.partition(":")[0]
    return endpoints.domain if host.endswith(f".{endpoints.domain}") else authority


def find_app(document: SetupDocument, tools: Tools, endpoints: CodioEndpoints) -> AppSituation:
    """Sort the installed apps for Codio's host into ours, LTI 1.3 ones and others."""
    address = document.lti_app.launch_url or endpoints.lti_url
    course = [tool for tool in tools.of_course if matches_host(tool, address)]
    accounts = [tool for tool in tools.of_accounts if matches_host(tool, address)]
    hijackers = tuple(tool for tool in (*course, *accounts) if is_lti_1_3(tool))
    key = document.lti_app.consumer_key.strip()
    plain_course = [tool for tool in course if not is_lti_1_3(tool)]
    plain_accounts = [tool for tool in accounts if not is_lti_1_3(tool)]
    ours = _first_with_key(plain_course, key)
    in_course = True
    if ours is None and (with_key := _first_with_key(plain_accounts, key)) is not None:
        ours, in_course = with_key, False
    if ours is None and plain_course:
        ours = plain_course[0]
    others = tuple(tool for tool in (*plain_course, *plain_accounts) if tool is not ours)
    return AppSituation(
        ours=ours,
        in_course=in_course,
        hijackers=hijackers,
        others=others,
    )


def unread_apps(
    document: SetupDocument, snapshot: Snapshot, endpoints: CodioEndpoints
) -> tuple[SetAside, ...]:
    """Return the apps that could not be read and may be for Codio's host."""
    address = document.lti_app.launch_url or endpoints.lti_url
    odd = of_kinds(set_aside_in(snapshot, (Section.TOOLS,)), {Listed.TOOL})
    return tuple(each for each in odd if each.links is None or _leads_to(each.links, address))


def _leads_to(links: tuple[str, ...], address: str) -> bool:
    """Tell whether an app with one of these as URL or domain would match the address's host."""
    alike = (ExternalTool(id=0, url=link, domain=_host_of(link)) for link in links)
    return any(matches_host(tool, address) for tool in alike)


APP = LooksAt(sections=(Section.TOOLS,), parts=(Part.CODIO, Part.LTI_APP))
"""What `app_of` looks at."""

WANTED_APP = LooksAt(
    sections=APP.sections,
    parts=(*APP.parts, Part.CODIO_COURSE, Part.STUDENTS, Part.ASSIGNMENTS),
)
"""What `adapted_tool` looks at: its custom fields follow from the course and the mentors."""


def app_of(
    document: SetupDocument, snapshot: Snapshot, endpoints: CodioEndpoints
) -> AppSituation | None:
    """Return the situation of the apps, None where they were not read."""
    tools = snapshot.tools
    return find_app(document, tools, endpoints) if isinstance(tools, Tools) else None


def answering_tool(snapshot: Snapshot, url: str) -> ExternalTool | None:
    """Predict which installed app answers a launch URL; None where none does or none was read."""
    tools = snapshot.tools
    if not isinstance(tools, Tools):
        return None
    levels = {place.tool_id: place.level for place in tools.places if place.level is not None}
    return predict_tool(url, tools.of_course, tools.of_accounts, levels=levels)


def launch_form(snapshot: Snapshot, url: LaunchUrl) -> tuple[object, ...]:
    """Return what launch URLs have in common that reach the same app: Canvas is asked for one.

    That is the form of the URL, and the app that is expected to answer it (canvas.md §13 #9).
    """
    predicted = answering_tool(snapshot, url.url)
    return (url.kind, url.organization_id, predicted.id if predicted else None)


def tool_in_words(snapshot: Snapshot, tool_id: int | None, name: str) -> str:
    """Name an app and where it is installed, as closely as Canvas tells."""
    tools = snapshot.tools
    if not isinstance(tools, Tools) or tool_id is None:
        return tr("“{name}”", name=name)
    if any(tool.id == tool_id for tool in tools.of_course):
        return tr("“{name}” of this course", name=name)
    for place in tools.places:
        if place.tool_id == tool_id and place.account_name:
            return tr("“{name}” of account “{account}”", name=name, account=place.account_name)
    return tr("“{name}” of an account above the course", name=name)


def our_app_in_words(snapshot: Snapshot, app: AppSituation | None) -> str:
    """Name the app of the setup within a sentence."""
    if app is None or app.ours is None or app.in_course:
        return tr("the app of this course")
    return tool_in_words(snapshot, app.ours.id, app.ours.name)


def differs(document: SetupDocument, tool: ExternalTool, endpoints: CodioEndpoints) -> bool:
    """Tell whether an installed app must be changed: values that work are left alone.

    The name, and a launch URL or domain that already lets Canvas find the app for Codio's host,
    are the school's own and are kept unless the document names them itself.
    """
    return current_tool(tool) != adapted_tool(document, tool, endpoints)


def adapted_tool(
    document: SetupDocument, tool: ExternalTool, endpoints: CodioEndpoints
) -> ToolState:
    """Return how an installed app should look, keeping whatever already works.

    Custom fields that the document does not name are kept unless it says otherwise: course copy
    and grade sending rest on them (codio.md §2.4).
    """
    wanted = desired_tool(document, endpoints)
    current = current_tool(tool)
    kept = current.custom_fields if document.lti_app.keep_other_fields else {}
    fields = with_course_target(document, endpoints, {**kept, **_named_fields(document)})
    if document.students.mentor_filter is not MentorFilter.CUSTOM_FIELD:
        fields.pop(MENTOR_FIELD, None)
    # Only a domain lets grades back for every launch URL (canvas.md §4.1); an address does not.
    domain_works = matches_host(msgspec.structs.replace(tool, url=None), endpoints.lti_url)
    keep_domain = domain_works and not document.lti_app.domain
    keep_url = bool(current.url) and not document.lti_app.launch_url
    return ToolState(
        name=current.name if document.lti_app.name == "Codio" else wanted.name,
        consumer_key=wanted.consumer_key or current.consumer_key,
        url=current.url if keep_url else wanted.url,
        domain=current.domain if keep_domain else wanted.domain,
        privacy_level=wanted.privacy_level,
        custom_fields=fields,
    )


def _named_fields(document: SetupDocument) -> dict[str, str]:
    fields = dict(document.lti_app.custom_fields)
    students = document.students
    if students.mentor_filter is MentorFilter.CUSTOM_FIELD and students.mentor_field:
        fields[MENTOR_FIELD] = students.mentor_field
    elif students.mentor_filter is not MentorFilter.CUSTOM_FIELD:
        fields.pop(MENTOR_FIELD, None)
    return fields


def _first_with_key(tools: list[ExternalTool], key: str) -> ExternalTool | None:
    """Return the app with this key; of several the oldest, so that everybody takes the same."""
    alike = (tool for tool in tools if key and tool.consumer_key == key)
    return min(alike, key=lambda tool: (tool.created_at or "9999", tool.id), default=None)


def answering(
    document: SetupDocument, snapshot: Snapshot, endpoints: CodioEndpoints
) -> Callable[[str], bool]:
    """Return what tells whether an installed app, or the one the plan wants, answers a URL."""
    tools = snapshot.tools
    situation = app_of(document, snapshot, endpoints)
    if not isinstance(tools, Tools) or situation is None:
        return lambda _url: True
    wanted = desired_tool(document, endpoints)
    if situation.ours is not None:
        wanted = adapted_tool(document, situation.ours, endpoints)
    planned = ExternalTool(id=0, name=wanted.name, url=wanted.url, domain=wanted.domain)

    def answers(url: str) -> bool:
        if matches_host(planned, url):
            return True
        return predict_tool(url, tools.of_course, tools.of_accounts) is not None

    return answers


def names_course(
    document: SetupDocument, situation: AppSituation | None, endpoints: CodioEndpoints
) -> bool:
    """Tell whether the app, as the plan wants it, names the course that constant URLs leave open.

    What is not of the shape of a course id is the school's own arrangement, and counts.
    """
    if situation is None:
        return True
    wanted = (
        adapted_tool(document, situation.ours, endpoints)
        if situation.ours is not None
        else desired_tool(document, endpoints)
    )
    found, course_id = fields_of(wanted.custom_fields), document.courses.codio_course_id or ""
    if found.target and has_shape_of(found.target, course_id):
        return found.target == course_id
    return bool(found.target or found.parent or found.sourcedid)
