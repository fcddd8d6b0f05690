"""What a failed request means to an administrator: what happened, what it means, what to do."""

import msgspec

from wizard.complete import require_all
from wizard.http.errors import Problem, ProblemKind
from wizard.texts import tr


class Explanation(msgspec.Struct, frozen=True, kw_only=True):
    """Three sentences about a problem, in the order in which a person needs them."""

    happened: str
    meaning: str
    mend: str


def explain(problem: Problem) -> Explanation:
    """Explain a problem. Every kind has its own text; Canvas and Codio differ where they must."""
    values = {
        "service": problem.service or tr("The service"),
        "host": problem.host or tr("the server"),
        "message": problem.message,
        "status": problem.status if problem.status is not None else "",
        "detail": problem.detail,
        "location": problem.location or tr("another address"),
    }
    own = _OF_SERVICE.get((problem.service, problem.kind))
    happened, meaning, mend = own or _OF_KIND[problem.kind]
    explanation = Explanation(
        happened=tr(happened, **values), meaning=tr(meaning, **values), mend=tr(mend, **values)
    )
    return msgspec.structs.replace(explanation, happened=_traced(explanation.happened, problem))


def _traced(sentence: str, problem: Problem) -> str:
    parts = [sentence]
    if problem.field_errors:
        parts.append(
            "; ".join(f"{error.field}: {error.message}" for error in problem.field_errors) + "."
        )
    if problem.request_id:
        parts.append(tr("(Request {id})", id=problem.request_id))
    return " ".join(parts)


_Texts = tuple[str, str, str]

_OF_SERVICE: dict[tuple[str, ProblemKind], _Texts] = {
    ("Canvas", ProblemKind.TOKEN_INVALID): (
        "Canvas does not accept this access token.",
        (
            "It is mistyped, was deleted, or was made in another Canvas than {host}. If an "
            "administrator made it for you, it is pending until you activate it."
        ),
        (
            "In Canvas open Account → Settings → New Access Token, copy the new token whole and "
            "paste it here. If the token is listed there as pending, activate it instead."
        ),
    ),
    ("Canvas", ProblemKind.TOKEN_EXPIRED): (
        "This access token has expired. {detail}",
        "Canvas no longer accepts it; nothing is wrong with what you have set up.",
        (
            "In Canvas open Account → Settings → New Access Token, choose a later expiry date and "
            "paste the new token here."
        ),
    ),
    ("Canvas", ProblemKind.LOCKED): (
        "Locked by the blueprint: {message}.",
        "A blueprint course locks this in its associated courses; nothing was changed.",
        (
            "Unlock it in the blueprint course, or change it there and sync. Then check again: "
            "the plan leaves out what is locked."
        ),
    ),
    ("Codio", ProblemKind.TOKEN_INVALID): (
        "Codio does not accept this client ID and secret.",
        (
            "One of them is mistyped, the secret was regenerated, or they are the LTI consumer key "
            "and secret, which are something else."
        ),
        (
            "In Codio open Organization → Integrations → API Integrations, open the integration "
            "and copy Client Id and Secret Id from there."
        ),
    ),
    ("Codio", ProblemKind.NOT_AUTHORIZED): (
        "Codio denies access to this course.",
        "The course belongs to another organization than the API integration does.",
        (
            "Choose a course of your own organization, or use an API integration of the "
            "organization that owns the course."
        ),
    ),
    ("Codio", ProblemKind.NOT_FOUND): (
        "Codio knows no such course.",
        "It was deleted, or its id is not the one shown in its address.",
        "Choose the course from the list.",
    ),
    ("Codio", ProblemKind.PRECONDITION_FAILED): (
        "Codio answered “Incorrect course configuration”.",
        "Most likely LTI or “Filter Learners For Mentors” is switched off in the Codio course.",
        (
            "In the Codio course open Admin → LTI / LMS, switch on Enable LTI and Filter Learners "
            "For Mentors, save, and try again."
        ),
    ),
}

_OF_KIND: dict[ProblemKind, _Texts] = {
    ProblemKind.NAME_NOT_RESOLVED: (
        "No computer named {host} was found.",
        "The address is mistyped, or this computer has no connection to the internet.",
        "Compare the address with the one your browser shows after you have logged in.",
    ),
    ProblemKind.CONNECTION_REFUSED: (
        "{host} refused the connection.",
        "The computer is there, but no web server answers at this address.",
        "Check the address, and the port if it has one; else ask whoever runs the server.",
    ),
    ProblemKind.CONNECTION_LOST: (
        "The connection to {host} broke.",
        "The network, a proxy or the server ended it before the answer was complete.",
        "Try again; if it happens again, try from another network.",
    ),
    ProblemKind.TIMED_OUT: (
        "{host} did not answer in time.",
        "The server is overloaded, or a firewall swallows the request.",
        "Try again in a few minutes, or from another network.",
    ),
    ProblemKind.TLS_UNTRUSTED: (
        "This computer does not trust the certificate of {host}. {detail}",
        (
            "Usually a proxy of your network inspects encrypted connections with a certificate of "
            "its own."
        ),
        (
            "Ask your IT department to install its certificate in this computer's trust store; the "
            "wizard uses it from there."
        ),
    ),
    ProblemKind.TLS_NAME_MISMATCH: (
        "The certificate of {host} belongs to another name. {detail}",
        "The address is an alias, or something stands between this computer and the server.",
        "Use the address that your browser shows after you have logged in.",
    ),
    ProblemKind.TLS_CLOCK_SKEW: (
        "The certificate of {host} is not valid today. {detail}",
        "It has expired, or the clock of this computer is wrong.",
        "Check date and time of this computer; if they are right, tell whoever runs the server.",
    ),
    ProblemKind.PROXY_AUTHENTICATION_REQUIRED: (
        "Your network's proxy asks for a name and a password.",
        "The request never reached {host}.",
        "Set HTTPS_PROXY with your proxy's account, or use a network without this proxy.",
    ),
    ProblemKind.PROXY_UNREACHABLE: (
        "Your network's proxy cannot be reached or does not connect to {host}.",
        "The proxy set on this computer is wrong, or it forbids this address.",
        "Check the proxy settings (HTTPS_PROXY); automatic proxy scripts are not supported.",
    ),
    ProblemKind.REDIRECTED: (
        "This address forwards to {location}.",
        "It is a vanity address or a sign-on page, not {service} itself.",
        "Enter the address you see in the browser after you have logged in.",
    ),
    ProblemKind.NOT_THE_API: (
        "No {service} answers at {host}.",
        "Something else is there: another web site, a maintenance page or a proxy's page.",
        "Enter the address you see in the browser after you have logged in to {service}.",
    ),
    ProblemKind.TOKEN_INVALID: (
        "{service} does not accept what was given as proof of identity.",
        "It is mistyped, or was deleted.",
        "Copy it again and paste it whole.",
    ),
    ProblemKind.TOKEN_EXPIRED: (
        "What was given as proof of identity has expired. {detail}",
        "{service} no longer accepts it.",
        "Make a new one and paste it here.",
    ),
    ProblemKind.TOKEN_REVOKED: (
        "This access token was revoked.",
        "Somebody ended it; {service} will not accept it again.",
        "Make a new access token and paste it here.",
    ),
    ProblemKind.SCOPE_MISSING: (
        "The access token is limited and does not allow this request. {detail}",
        "It belongs to a developer key whose scopes leave this out.",
        "Use a token made in Account → Settings, or ask the Canvas administrator to add the scope.",
    ),
    ProblemKind.NOT_AUTHORIZED: (
        "{service} does not let you do this.",
        "Your role there lacks the permission, or the course is somebody else's.",
        "Ask a {service} administrator for the permission, or choose a course of your own.",
    ),
    ProblemKind.UNVERIFIED: (
        "{service} wants your e-mail address confirmed first.",
        "Until then it lets you change nothing.",
        "Open the confirmation e-mail of {service}, follow its link, and try again.",
    ),
    ProblemKind.NOT_FOUND: (
        "{service} has no such thing, or does not show it to you.",
        "It was deleted, its address is mistyped, or it belongs to somebody else.",
        "Check the address, or choose it from the list.",
    ),
    ProblemKind.VALIDATION_FAILED: (
        "{service} refused a value: {message}",
        "Nothing was changed.",
        "Correct the value and try again.",
    ),
    ProblemKind.CONFLICT: (
        "{service} says that it is there already, or has changed meanwhile: {message}",
        "Nothing was changed.",
        "Check again to see what is there now.",
    ),
    ProblemKind.LOCKED: (
        "{service} keeps this locked: {message}",
        "It can only be changed in another place; nothing was changed.",
        "Unlock it there and try again.",
    ),
    ProblemKind.PRECONDITION_FAILED: (
        "{service} wants another setting changed first: {message}",
        "Nothing was changed.",
        "Change the setting named and try again.",
    ),
    ProblemKind.THROTTLED: (
        "{service} is limiting requests and did not let this one through.",
        (
            "Too many requests came in a short time, perhaps from another program with the same "
            "access."
        ),
        "Wait a few minutes and try again; what is done stays done.",
    ),
    ProblemKind.DAILY_LIMIT_REACHED: (
        "Your organization has used up its requests to {service} for today.",
        "All programs of the organization share this limit.",
        "Try again tomorrow; what is done stays done.",
    ),
    ProblemKind.USER_AGENT_REFUSED: (
        "{service} refused the request because it carried no User-Agent.",
        "The wizard sends one; a proxy of your network seems to remove it.",
        "Try from another network, or ask your IT department.",
    ),
    ProblemKind.SERVER_DOWN: (
        "{service} failed with status {status}. {message}",
        "It is broken or being maintained; your entries are not the cause.",
        "Try again in a few minutes.",
    ),
    ProblemKind.UNEXPECTED_ANSWER: (
        "{service} answered something the wizard does not understand. {detail}",
        "Its version may be newer or older than those the wizard knows.",
        "Please report this with the request id.",
    ),
    ProblemKind.CANCELLED: (
        "Stopped.",
        "You cancelled this; what was done until then stays done.",
        "Start it again whenever you like.",
    ),
}
require_all("_OF_KIND", _OF_KIND, ProblemKind)
