"""What can go wrong with what the wizard keeps on this computer."""

from wizard.texts import tr


class StoreError(Exception):
    """Base of every error of this layer; its text is fit to be shown to a person."""


class UnknownSetupError(StoreError):
    """There is no saved setup of this name."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr(
                "There is no saved setup called “{name}”. It may have been renamed or deleted. "
                "Choose one from the list of saved setups, or open a setup file.",
                name=name,
            )
        )
        self.name = name


class SetupExistsError(StoreError):
    """A setup of this name is already there and would be overwritten."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr(
                "A setup called “{name}” already exists. It was left as it is. "
                "Choose another name.",
                name=name,
            )
        )
        self.name = name


class InvalidSetupNameError(StoreError):
    """The name is empty, too long, or holds a control character."""

    def __init__(self, name: str, *, longest: int) -> None:
        super().__init__(
            tr(
                "This cannot be the name of a setup. A name has between 1 and {longest} "
                "characters on one line. Type a shorter or a visible name.",
                longest=longest,
            )
        )
        self.name = name


class SetupInUseError(StoreError):
    """Another window or command has the setup."""

    def __init__(self, *, by_command: bool) -> None:
        super().__init__(
            tr(
                "The command line is changing Canvas for this setup right now. Two at once would "
                "get in each other's way, so nothing was done here. Wait until the command has "
                "ended, then try again."
            )
            if by_command
            else tr(
                "This setup is open in another window of the wizard. Two at once would overwrite "
                "each other's changes, so nothing was done here. Close it there, or open another "
                "setup there, then try again."
            )
        )


class DatabaseTooNewError(StoreError):
    """The database was written by a later version of the wizard."""

    def __init__(self, *, found: int, known: int) -> None:
        super().__init__(
            tr(
                "The saved setups were written by a newer version of this program (format {found}; "
                "this one reads up to {known}). Nothing was changed. Install the newer version.",
                found=found,
                known=known,
            )
        )


class DatabaseUnusableError(StoreError):
    """The database cannot be opened: damaged, not a database, or not ours to read or write."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(
            tr(
                "The saved setups in {path} cannot be opened ({reason}). Nothing was changed. "
                "Check that the folder is writable and the disk is not full; if the file is "
                "damaged, move it away and start the wizard again.",
                path=path,
                reason=reason,
            )
        )


class JournalMisuseError(StoreError):
    """An entry was finished or undone that does not exist, or a second time."""
