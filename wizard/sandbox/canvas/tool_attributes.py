"""From the parameters of a request to an external tool, with Canvas's oddities (canvas.md §4)."""

import re
from typing import Any
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element, ParseError

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from wizard.sandbox.canvas.answers import CanvasError, Errors, field_error
from wizard.sandbox.canvas.model import Tool
from wizard.sandbox.canvas.parameters import Parameters, flag, integer, mapping
from wizard.sandbox.web_request import WebRequestError, send

PLACEMENTS = (
    "account_navigation",
    "assignment_edit",
    "assignment_menu",
    "assignment_selection",
    "collaboration",
    "course_home_sub_navigation",
    "course_navigation",
    "course_settings_sub_navigation",
    "editor_button",
    "homework_submission",
    "link_selection",
    "migration_selection",
    "resource_selection",
    "similarity_detection",
    "tool_configuration",
    "user_navigation",
)
PLACEMENT_KEYS = frozenset(
    [
        "enabled",
        "url",
        "text",
        "icon_url",
        "visibility",
        "default",
        "windowTarget",
        "selection_width",
        "selection_height",
        "message_type",
        "required_permissions",
        "display_type",
        "custom_fields",
        "canvas_icon_class",
    ]
)
PRIVACY_LEVELS = frozenset({"anonymous", "name_only", "email_only", "public"})
TEXTS = (
    "name",
    "description",
    "url",
    "domain",
    "consumer_key",
    "icon_url",
    "text",
    "unified_tool_id",
    "app_center_id",
    "canvas_icon_class",
)
LONGEST = {"name": 255, "domain": 253, "consumer_key": 2048}
CONFIGURATION_TIMEOUT_SECONDS = 5


def write_attributes(tool: Tool, given: Parameters) -> None:
    """Set on a tool what the parameters say; raises CanvasError 400 for a bad configuration."""
    kind = str(given.get("config_type") or "")
    if kind == "by_xml":
        _configure(tool, str(given.get("config_xml") or ""), "config_xml")
    elif kind == "by_url":
        _configure(tool, _fetch(str(given.get("config_url") or "")), "config_url")
    for key in TEXTS:
        if key not in given or (kind and key == "name" and not given[key]):
            continue
        value = None if given[key] is None else str(given[key]).strip()
        setattr(tool, key, value or ("" if key in {"name", "consumer_key"} else None))
    secret = str(given.get("shared_secret") or "")
    tool.shared_secret = secret if secret.strip() else tool.shared_secret
    if str(given.get("privacy_level")) in PRIVACY_LEVELS:
        tool.privacy_level = str(given["privacy_level"])
    _write_custom_fields(tool, given)
    for key in ("not_selectable", "oauth_compliant"):
        if key in given:
            setattr(tool, key, flag(given[key]))
    for key in ("selection_width", "selection_height"):
        if key in given:
            setattr(tool, key, integer(given[key]))
    _write_placements(tool, given)


def _write_custom_fields(tool: Tool, given: Parameters) -> None:
    if "custom_fields" in given:
        fields = mapping(given["custom_fields"])
        tool.custom_fields = {str(key): str(value or "") for key, value in fields.items()}
    elif "custom_fields_string" in given:
        tool.custom_fields = fields_in(str(given["custom_fields_string"] or ""))


def fields_in(text: str) -> dict[str, str]:
    """Return the custom fields written one `name=value` per line; a second `=` cuts a value."""
    fields = {}
    for line in re.split(r"[\r\n]+", text):
        parts = [part.strip() for part in line.split("=")]
        if len(parts) > 1 and parts[0] and parts[1]:
            fields[parts[0]] = parts[1]
    return fields


def _write_placements(tool: Tool, given: Parameters) -> None:
    for placement in PLACEMENTS:
        if placement not in given:
            continue
        wanted = {k: v for k, v in mapping(given[placement]).items() if k in PLACEMENT_KEYS}
        kept = bool(wanted)
        if placement == "course_navigation":
            kept = flag(wanted.get("enabled")) or bool(wanted.get("url"))
        elif "enabled" in wanted:
            kept = flag(wanted["enabled"])
        if kept:
            tool.placements[placement] = _placement(wanted)
        else:
            tool.placements.pop(placement, None)


def _placement(wanted: dict[str, Any]) -> dict[str, object]:
    placed = dict(wanted)
    placed["enabled"] = True
    for size in ("selection_width", "selection_height"):
        if size in placed:
            placed[size] = integer(placed[size])
    return placed


def attribute_errors(tool: Tool) -> Errors:
    """Return what Canvas's validation says about a tool, empty where all is well."""
    errors: dict[str, list[dict[str, str]]] = {}
    for key in ("name", "consumer_key", "shared_secret"):
        if tool.version == "1.1" and not str(getattr(tool, key) or "").strip():
            errors[key] = [field_error(key, "blank", "blank")]
    for key, longest in LONGEST.items():
        if len(str(getattr(tool, key) or "")) > longest:
            message = f"is too long (maximum is {longest} characters)"
            errors[key] = [field_error(key, message, "too_long")]
    if not tool.url and not tool.domain:
        for key in ("url", "domain"):
            errors[key] = [field_error(key, "Either the url or domain should be set.")]
    elif tool.url and not _is_web_address(tool.url):
        errors["url"] = [field_error("url", f"Incorrect url for {tool.name}")]
    return errors


def _is_web_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        return False
    bad = any(character.isspace() for character in text)
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and not bad


def _fetch(address: str) -> str:
    if not _is_web_address(address):
        raise _configuration_error("config_url", "Invalid URL")
    try:
        return send(address, seconds=CONFIGURATION_TIMEOUT_SECONDS)
    except WebRequestError:
        message = "could not retrieve configuration, the server response timed out"
        raise _configuration_error("config_url", message) from None


def _configuration_error(field: str, message: str) -> CanvasError:
    return CanvasError(400, {"errors": {field: [field_error(field, message)]}})


def _configure(tool: Tool, text: str, field: str) -> None:
    """Read a Common Cartridge LTI link into the tool."""
    try:
        root = ElementTree.fromstring(text)
    except (ParseError, DefusedXmlException, ValueError):
        raise _configuration_error(field, "Invalid XML Configuration") from None
    for element in root.iter():
        name, value = _local(element.tag), (element.text or "").strip()
        if name == "title" and value:
            tool.name = value
        elif name == "description" and value:
            tool.description = value
        elif name in {"launch_url", "secure_launch_url"} and value:
            tool.url = value
        elif name == "icon" and value:
            tool.icon_url = value
        elif name == "custom":
            tool.custom_fields |= {k: str(v) for k, v in _properties(element).items()}
        elif name == "extensions" and element.get("platform") == "canvas.instructure.com":
            _configure_extensions(tool, element)


def _configure_extensions(tool: Tool, extensions: Element) -> None:
    properties = _properties(extensions)
    if properties.get("privacy_level") in PRIVACY_LEVELS:
        tool.privacy_level = str(properties["privacy_level"])
    for key in ("domain", "text", "tool_id", "icon_url"):
        if properties.get(key):
            setattr(tool, key, str(properties[key]))
    for options in extensions:
        placement = str(options.get("name"))
        if _local(options.tag) == "options" and placement in PLACEMENTS:
            wanted = _properties(options)
            _write_placements(tool, {placement: {"enabled": True, **wanted}})


def _properties(parent: Element) -> dict[str, object]:
    return {
        str(child.get("name")): (child.text or "").strip()
        for child in parent
        if _local(child.tag) == "property"
    }


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]
