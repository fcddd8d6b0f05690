"""What a failed request means to an administrator: what happened, what it means, what to do."""

import msgspec

from wizard.complete import require_all
from wizard.http.errors import Problem, ProblemKind
from wizard.setup.refused_values import Refused, name_of_service, refusal_texts, tells_more
from wizard.texts import tr


class Explanation(msgspec.Struct, frozen=True, kw_only=True):
    """Sentences about a problem, in the order in which a person needs them."""

    happened: str
    meaning: str
    mend: str
    reason: str
    """What happened, for a place where no other sentence names the service."""


def explain(problem: Problem, refused: Refused | None = None) -> Explanation:
    """Explain a problem. Every kind has its own text; Canvas and Codio differ where they must.

    refused: what the request was about, for a refusal of a value that was sent.
    """
    values = {
        "service": name_of_service(problem),
        "host": problem.host or tr("the server"),
        "message": problem.message,
        "status": problem.status if problem.status is not None else "",
        "detail": problem.detail,
        "location": problem.location or tr("another address"),
    }
    if problem.kind is ProblemKind.VALIDATION_FAILED and tells_more(problem, refused):
        happened, meaning, mend = refusal_texts(problem, refused)
    else:
        own = _OF_SERVICE.get((problem.service, problem.kind))
        texts = own or _OF_KIND[problem.kind]
        happened, meaning, mend = (tr(text, **values) for text in texts)
    happened, service = _traced(happened, problem), problem.service
    return Explanation(
        happened=happened,
        meaning=meaning,
        mend=mend,
        reason=happened if service in happened else f"{service}: {happened}",
    )


def _traced(sentence: str, problem: Problem) -> str:
    told = sentence.strip()
    parts = [f"{told}." if told[-1:].isalnum() else told]
    if problem.field_errors and problem.kind is not ProblemKind.VALIDATION_FAILED:
        parts.append(
            "; ".join(f"{e.field}: {e.message.rstrip('.')}" for e in problem.field_errors) + "."
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
    ("Canvas", ProblemKind.SCOPE_MISSING): (
        "The access token is limited and does not allow this request. {detail}",
        "It belongs to a developer key of Canvas whose scopes leave this out.",
        "Use a token made in Account → Settings, or ask the Canvas administrator to add the scope.",
    ),
    ("Canvas", ProblemKind.LOCKED): (
        "Locked by the blueprint: {message}.",
        "In Canvas a blueprint course locks this in its associated courses; nothing was changed.",
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
        "No computer named {host} was found. {service} cannot be reached.",
        "The address is mistyped, or this computer has no connection to the internet.",
        "Compare the address with the one your browser shows after you have logged in.",
    ),
    ProblemKind.CONNECTION_REFUSED: (
        "{host} refused the connection. {service} cannot be reached.",
        "The computer is there, but no web server answers at this address.",
        "Check the address, and the port if it has one; else ask whoever runs the server.",
    ),
    ProblemKind.CONNECTION_LOST: (
        "The connection to {service} at {host} broke.",
        "The network, a proxy or the server ended it before the answer was complete.",
        "Try again; if it happens again, try from another network.",
    ),
    ProblemKind.TIMED_OUT: (
        "{service} at {host} did not answer in time.",
        "The server is overloaded, or a firewall swallows the request.",
        "Try again in a few minutes, or from another network.",
    ),
    ProblemKind.TLS_UNTRUSTED: (
        (
            "{service} cannot be reached: this computer does not trust the certificate of {host}. "
            "{detail}"
        ),
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
        "{service} cannot be reached: the certificate of {host} belongs to another name. {detail}",
        "The address is an alias, or something stands between this computer and the server.",
        "Use the address that your browser shows after you have logged in.",
    ),
    ProblemKind.TLS_CLOCK_SKEW: (
        "{service} cannot be reached: the certificate of {host} is not valid today. {detail}",
        "It has expired, or the clock of this computer is wrong.",
        "Check date and time of this computer; if they are right, tell whoever runs the server.",
    ),
    ProblemKind.PROXY_AUTHENTICATION_REQUIRED: (
        "{service} cannot be reached: your network's proxy asks for a name and a password.",
        "The request never reached {host}.",
        "Set HTTPS_PROXY with your proxy's account, or use a network without this proxy.",
    ),
    ProblemKind.PROXY_UNREACHABLE: (
        (
            "{service} cannot be reached: your network's proxy does not answer, or does not "
            "connect to {host}."
        ),
        "The proxy set on this computer is wrong, or it forbids this address.",
        "Check the proxy settings (HTTPS_PROXY); automatic proxy scripts are not supported.",
    ),
    ProblemKind.REDIRECTED: (
        "This address forwards to {location}. {service} itself did not answer.",
        "It is a vanity address or a sign-on page, not {service} itself.",
        "Enter the address you see in the browser after you have logged in.",
    ),
    ProblemKind.NOT_THE_API: (
        "No {service} answers at {host}.",
        "Something else is there: another web site, a maintenance page or a proxy's page.",
        "Enter the address you see in the browser after you have logged in to {service}.",
    ),
    ProblemKind.TOKEN_INVALID: (
        "{service} does not accept the token, or the id and secret, that it was given.",
        "It is mistyped, or was deleted.",
        "In {service} copy it again, and paste it whole on the page {service}.",
    ),
    ProblemKind.TOKEN_EXPIRED: (
        "The token, or the id and secret, given to {service} has expired. {detail}",
        "{service} no longer accepts it.",
        "Make a new one in {service} and paste it on the page {service}.",
    ),
    ProblemKind.TOKEN_REVOKED: (
        "This access token was revoked.",
        "Somebody ended it; {service} will not accept it again.",
        "Make a new access token in {service} and paste it on the page {service}.",
    ),
    ProblemKind.SCOPE_MISSING: (
        "The access token is limited and does not allow this request. {detail}",
        "It belongs to a key of {service} whose scopes leave this out.",
        (
            "Use a token that is not limited, or ask whoever administers {service} to add the "
            "scope for this request."
        ),
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
        "{service} refused the request: “{message}”.",
        "Nothing was changed by it.",
        (
            "Check again to see what {service} holds now. If it refuses again, show these words to "
            "whoever administers {service}."
        ),
    ),
    ProblemKind.CONFLICT: (
        "{service} says that it is there already, or has changed meanwhile: “{message}”.",
        "Nothing was changed.",
        "Check again to see what is there now.",
    ),
    ProblemKind.LOCKED: (
        "{service} keeps this locked: “{message}”.",
        "It can only be changed where it was locked; nothing was changed.",
        (
            "In {service} find who locked it and have it unlocked, or leave it as it is. Then "
            "check again."
        ),
    ),
    ProblemKind.PRECONDITION_FAILED: (
        "{service} wants another setting changed first: “{message}”.",
        "Nothing was changed.",
        "Change that setting in the course in {service}, then check again.",
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
        "It has a fault or is being maintained; your entries are not the cause.",
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
