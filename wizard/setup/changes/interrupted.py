"""A run that the journal has stopped: nothing may be changed that is not noted there first."""

from wizard.store.errors import DatabaseUnusableError, StoreError
from wizard.texts import tr


class RunInterruptedError(StoreError):
    """The journal could not be written or read in the middle of a run; the text says how far it is.

    `done` of `total` changes are made, or taken back, and stay so.
    """

    def __init__(self, error: StoreError, *, done: int, total: int, undoing: bool = False) -> None:
        cause = error.cause if isinstance(error, DatabaseUnusableError) else str(error)
        text = (
            tr(
                "{done} of {total} changes taken back; the next run goes on. This one stopped, "
                "because nothing may be taken back that the journal cannot note. {cause}",
                done=done,
                total=total,
                cause=cause,
            )
            if undoing
            else tr(
                "{done} of {total} changes made; the next run goes on. This one stopped, because "
                "nothing may be changed that the journal cannot note. {cause}",
                done=done,
                total=total,
                cause=cause,
            )
        )
        super().__init__(text)
        self.done = done
        self.total = total
