"""What an action is: all that is told of one, and all that is done with one, of whatever kind."""

from abc import abstractmethod
from collections.abc import Generator
from enum import StrEnum
from typing import Any, ClassVar

import msgspec

from wizard.canvas.client import CanvasClient
from wizard.canvas.types import Course
from wizard.codio.client import CodioClient
from wizard.codio.endpoints import CodioEndpoints
from wizard.secret import Secret
from wizard.setup.changes.seen_now import Amiss, Overtaken, SeenNow
from wizard.setup.document import SetupDocument
from wizard.setup.lti_app.app import AppSituation
from wizard.setup.mapping.placement import Place
from wizard.setup.mapping.rows import MappingRow
from wizard.setup.snapshot import Snapshot
from wizard.texts import tr


class Service(StrEnum):
    """Where an action changes something."""

    CANVAS = "Canvas"
    CODIO = "Codio"


class ActionError(Exception):
    """An action cannot be carried out; the message says why and what to do."""


class PlanBasis(msgspec.Struct, frozen=True, kw_only=True):
    """What a plan is made from. `app` is None where the apps were not read."""

    document: SetupDocument
    snapshot: Snapshot
    endpoints: CodioEndpoints
    course: Course
    rows: tuple[MappingRow, ...]
    app: AppSituation | None
    places: tuple[Place, ...] = ()


class Services(msgspec.Struct, frozen=True, kw_only=True):
    """The clients that actions are carried out with."""

    canvas: CanvasClient
    codio: CodioClient | None
    shared_secret: Secret | None

    def require_codio(self) -> CodioClient:
        """Return Codio's client. Raises ActionError where Codio is not connected."""
        if self.codio is None:
            raise ActionError(tr("The Codio API integration is not connected."))
        return self.codio


class Before(msgspec.Struct, frozen=True, kw_only=True):
    """What an action needs to know of the moment before it.

    `ids` already looked like what it creates: a course of the same name, an app with the same key
    for another host. `position` is where an assignment stood in the group it leaves; earlier moves
    of the same plan have shifted it. `at` is what time it was by Canvas's own clock; None where
    that was not known, or not noted yet.
    """

    ids: tuple[int, ...] = ()
    position: int | None = None
    at: str | None = None


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """What came of an action: the id of what was created or changed, None where there is none.

    answered: what Canvas answered of it, as `wizard.setup.changes.answered` keeps it; empty in
    the journal of an older version, and where what was found by reading may not be the wizard's.
    """

    id: int | None = None
    answered: dict[str, Any] = {}


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """Ids that earlier actions of the same run produced and later ones need."""

    tool_id: int | None = None
    groups: dict[str, int] = {}
    assignments: dict[str, int] = {}
    """The Canvas assignments by the id of the Codio assignment that they open."""
    modules: dict[str, int] = {}
    new_modules: frozenset[str] = frozenset()
    """The names of those modules that the run itself has made, and nobody else."""


class BaseAction(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """What every kind of action has; `wizard.setup.changes.actions` lists the kinds.

    The fields of a kind and its name, the tag, are what the journal keeps: they stay as they are.

    service: where it changes something.
    icon: the name of its picture in `resources/icons`; “plus” for what creates something.
    does: what the plan does by it, for the table of checks, such as “installs the app”.
    ends_launch_proof: whether a launch that was watched before it proves nothing any more.
    comes_last: whether it waits while of anything before it nobody knows what became of it.
    comes_back: whether undo takes it back by itself; else it goes with what it is about.
    """

    service: ClassVar[Service]
    icon: ClassVar[str]
    does: ClassVar[str]
    ends_launch_proof: ClassVar[bool]
    comes_last: ClassVar[bool] = False
    comes_back: ClassVar[bool] = True

    def __init_subclass__(cls) -> None:
        """Refuse a kind that lacks a part, by name, as soon as its module is imported."""
        super().__init_subclass__()
        required = (n for n, part in vars(BaseAction).items() if _is_abstract(part))
        missing = [name for name in required if _is_abstract(getattr(cls, name))]
        missing += [fact for fact in BaseAction.__annotations__ if not hasattr(cls, fact)]
        if missing:
            message = f"The action {cls.__name__} lacks {', '.join(missing)}."
            raise TypeError(message)

    @abstractmethod
    def heading(self) -> str:
        """Name the heading under which the plan lists it."""

    @abstractmethod
    def in_words(self) -> str:
        """Say in one sentence what it will do."""

    @abstractmethod
    def look_before(self, services: Services) -> Before | None:
        """Return what taking it back and finding it will need to know, where anything is needed.

        Raises ServiceError while the service cannot be read.
        """

    @abstractmethod
    def overtaken(self, seen: SeenNow) -> Overtaken | None:
        """Say why it is to be left out now, after what others have done since the plan was made.

        None: what the plan saw of its subject still holds. Raises ServiceError while that cannot
        be read.
        """

    @abstractmethod
    def carry_out(self, services: Services, made: Made) -> Done:
        """Do it, with what earlier actions of the same run have made.

        Raises ServiceError where the service refuses, ActionError where something is missing.
        """

    @abstractmethod
    def find_made(self, before: Before | None, services: Services) -> Done | None:
        """Find by reading what it has done when its answer was lost; None: nothing.

        Raises OthersError where somebody else has made or changed it meanwhile, and ServiceError
        while the service cannot be read: what is not read is not known.
        """

    @abstractmethod
    def way_back(
        self, change: "Change", changes: tuple["Change", ...], services: Services
    ) -> "WayBack":
        """Go the steps that put things back as they were before it, each a single write.

        It reads what is there before each step, so that it may be begun anew after any of them.
        Returns what a person should know in the end, mostly "".

        change: what the journal knows of this action.
        changes: all that was made here, the last one first; this one is among them.
        Raises KeptError where it stays, GoneError where it is gone already, and ServiceError.
        """

    def can_be_read(self) -> bool:
        """Tell whether reading tells if it was done; else to send it again must do no harm."""
        return True

    def touches(self, done: Done) -> frozenset[str]:
        """Name the things it makes or changes, the same for every kind that does so."""
        return frozenset()

    def uses(self, done: Done) -> frozenset[str]:
        """Name the things that what it made rests on; a kind of thing alone stands for any."""
        return frozenset()

    def turn(self) -> str:
        """Name what only one action at a time may write; empty where any may go side by side.

        Whatever this says, an action waits for all that the plan has in a phase before its own.
        """
        return type(self).__name__

    def turn_back(self) -> str:
        """Name what only one undo at a time may write; empty where any may go side by side."""
        return self.turn()

    def reason_to_skip(self, made: Made) -> str:
        """Say why it would be in vain after what the run has made so far; empty: it would not."""
        return ""

    def lost_in_words(self) -> str:
        """Say what its way back cannot bring back; empty where all of it comes back."""
        return ""

    def read_back(self, done: Done, seen: SeenNow) -> Amiss | None:
        """Say what is wrong with what it made when a list is read at the end; None: nothing.

        Raises ServiceError while the list cannot be read.
        """
        return None

    def passed_on(self, done: Done, made: Made) -> Made:
        """Return what later actions of the run may need, with what has come of this one."""
        return made


class StepBack(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """One write of an undo; `wizard.setup.changes.steps_back` lists the kinds.

    Its fields and its name, the tag, are what the journal keeps: they stay as they are.

    can_be_read: whether reading tells if it is done.
    writes_over: whether sending it a second time could write over what somebody has changed since.
    """

    can_be_read: ClassVar[bool] = True
    writes_over: ClassVar[bool] = False

    @abstractmethod
    def in_words(self) -> str:
        """Say in one sentence what it will do; empty where another step tells it."""

    @abstractmethod
    def write(self, services: Services) -> None:
        """Send it. Raises ServiceError, and ActionError where something is missing."""

    @abstractmethod
    def is_done(self, services: Services) -> bool:
        """Tell by reading whether things are as they are after it.

        Raises ServiceError while that cannot be read: what is not read is not done.
        """


WayBack = Generator[StepBack, None, str]
"""The steps back, each asked for once the one before is done and read back."""


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """An action that was carried out, as the journal knows it; `id` is that of its entry.

    steps: the steps back that were carried out already.
    by_word: whether nothing but a person's word says that it was made here.
    """

    id: int
    action: BaseAction
    done: Done
    before: Before
    undone: bool = False
    steps: tuple[StepBack, ...] = ()
    by_word: bool = False


def used_by_assignment(done: Done) -> frozenset[str]:
    """Name the app and the group of an assignment, as Canvas answered; any where it is not kept."""
    known = done.answered
    return frozenset(
        f"{kind} {known[name]}" if name in known else kind
        for kind, name in (("tool", "content_id"), ("group", "group"))
    )


def change_in_words(label: str, before: str, after: str) -> str:
    """Say that a value changes, such as “name from “Codio” to “Labs””."""
    return tr(
        "{label} from “{before}” to “{after}”",
        label=label,
        before=before or tr("nothing"),
        after=after or tr("nothing"),
    )


def _is_abstract(part: object) -> bool:
    return getattr(part, "__isabstractmethod__", False)
