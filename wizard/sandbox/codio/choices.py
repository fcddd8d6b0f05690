"""What Codio's documentation leaves open: a switch each, set to the likelier answer."""

from dataclasses import dataclass
from typing import Literal


@dataclass
class Choices:
    """How this Codio behaves where no source says how the real one does.

    A client must work under every setting; tests switch them.
    """

    rate_limit_reset: Literal["nanoseconds", "epoch_seconds"] = "nanoseconds"
    """Unit of X-RateLimit-Reset: a duration by the official client, an epoch by its README
    (codio.md §1.6)."""

    mentor_upload: Literal["replace", "merge"] = "replace"
    """Whether filterLearnersForMentors forgets mentors it does not name (codio.md §4)."""

    mentor_upload_refuses_unknown_people: bool = False
    """Whether an address that is nobody's answers 412 instead of being kept (codio.md §4)."""

    mentor_source_that_wins: Literal["launch", "upload"] = "launch"
    """Which learners a mentor sees when the launch and the upload both name some (codio.md §4)."""

    strip_quotes_from_mentor_field: bool = False
    """Whether quotes and spaces around a name in the mentor field are dropped (codio.md §4)."""

    completion_date: Literal["iso", "seconds"] = "iso"
    """Shape of completion_date in an assignment's student list: text by the OpenAPI document, an
    object with `seconds` by the official client (codio.md §1.3)."""

    hidden_assignments_by_default: bool = False
    """What an absent withHiddenAssignments means (codio.md §1.5)."""

    unset_dates: Literal["absent", "empty"] = "absent"
    """Whether a start, due or closing date that is not set is left out or sent as ''."""

    send_retry_after: bool = False
    """Whether a 429 carries Retry-After (codio.md §1.6)."""

    accept_plain_urls_with_constant_urls: bool = False
    """Whether an assignment URL with a course id still opens once constant URLs are on; K-State had
    to replace them all (codio.md §3)."""

    second_account: bool = True
    """Whether a student whose Codio account never came from an LMS gets a second one, as the
    documentation says (codio.md §5.4)."""

    token_lifetime_seconds: int = 3600
    """How long an access token is good for (codio.md §1.1)."""
