"""How a request is refused: as JSON by the API, as a page by the LTI provider."""

from dataclasses import dataclass, field


@dataclass
class ApiError(Exception):
    """Ends an API request.

    The shape of Codio's JSON errors is unknown (codio.md §1.7); this one is plausible and nothing
    more. Attributes: the HTTP status, and a sentence.
    """

    status: int
    message: str
    headers: dict[str, str] = field(default_factory=dict)

    def body(self) -> dict[str, object]:
        """Return the JSON body."""
        return {"code": self.status, "message": self.message}


UNAUTHORIZED = "Incorrect or expired bearer token"
FORBIDDEN = "Access denied for bearer token"


@dataclass
class LaunchError(Exception):
    """Ends an LTI launch with a page.

    Codio's own error pages are unknown but for "User not passed" (codio.md §5.5); the texts here
    say what the sheet's section names as the cause. Attributes: the HTTP status, the page's
    heading, and what it says below.
    """

    status: int
    title: str
    explanation: str
