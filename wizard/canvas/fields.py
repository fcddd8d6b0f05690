"""What is sent to Canvas; a field left UNSET is not sent and stays as it is (canvas.md §4, §5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
from msgspec import UNSET, UnsetType

from wizard.secret import Secret


class ExternalToolFields(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An app to install or to change in place; sent nested under `external_tool`.

    `shared_secret` left unset or blank keeps the secret that Canvas holds.
    """

    name: str | UnsetType = UNSET
    url: str | UnsetType | None = UNSET
    domain: str | UnsetType | None = UNSET
    consumer_key: str | UnsetType = UNSET
    shared_secret: Secret | UnsetType = UNSET
    privacy_level: str | UnsetType = UNSET
    """`anonymous`, `name_only`, `email_only` or `public`; others are dropped without an error."""
    custom_fields: Mapping[str, str] | UnsetType = UNSET


class ExternalToolTagFields(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What an assignment shall launch. `content_id` binds it to one installed app."""

    url: str | UnsetType = UNSET
    new_tab: bool | UnsetType | None = UNSET
    content_type: str | UnsetType | None = UNSET
    content_id: int | UnsetType | None = UNSET


class AssignmentFields(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An assignment to create or to change; sent nested under `assignment`.

    Canvas drops the tag without an error unless `submission_types` is exactly
    `["external_tool"]`, and creates unpublished unless `published` is sent (canvas.md §5).
    """

    name: str | UnsetType = UNSET
    position: int | UnsetType | None = UNSET
    points_possible: float | UnsetType | None = UNSET
    grading_type: str | UnsetType = UNSET
    submission_types: Sequence[str] | UnsetType = UNSET
    external_tool_tag_attributes: ExternalToolTagFields | UnsetType = UNSET
    assignment_group_id: int | UnsetType | None = UNSET
    published: bool | UnsetType = UNSET
    peer_reviews: bool | UnsetType = UNSET
    due_at: str | UnsetType | None = UNSET
    lock_at: str | UnsetType | None = UNSET
    unlock_at: str | UnsetType | None = UNSET
