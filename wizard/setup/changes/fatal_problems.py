"""Problems after which every further request to the same service would fail in the same way."""

from wizard.http.errors import ProblemKind

LASTING = frozenset(
    {
        ProblemKind.NAME_NOT_RESOLVED,
        ProblemKind.CONNECTION_REFUSED,
        ProblemKind.TLS_UNTRUSTED,
        ProblemKind.TLS_NAME_MISMATCH,
        ProblemKind.TLS_CLOCK_SKEW,
        ProblemKind.PROXY_AUTHENTICATION_REQUIRED,
        ProblemKind.PROXY_UNREACHABLE,
        ProblemKind.TOKEN_INVALID,
        ProblemKind.TOKEN_EXPIRED,
        ProblemKind.TOKEN_REVOKED,
        ProblemKind.UNVERIFIED,
        ProblemKind.THROTTLED,
        ProblemKind.USER_AGENT_REFUSED,
    }
)
"""Nothing more is asked of the service in the same run."""

LASTING_FOR_KIND = frozenset({ProblemKind.SCOPE_MISSING})
"""Nothing more of the same kind is asked in the same run: a token whose scopes leave out creating
assignments may still publish the course (canvas.md §1)."""

NOT_REACHED = LASTING | {
    ProblemKind.CONNECTION_LOST,
    ProblemKind.TIMED_OUT,
    ProblemKind.REDIRECTED,
    ProblemKind.NOT_THE_API,
    ProblemKind.SERVER_DOWN,
}
"""After these a first look at a service is the last one: each further wait would be for nothing."""
