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
    """Another window or command has the setup.

    `holder` says which one and since when, in words; empty where that is not known.
    """

    def __init__(self, *, by_command: bool, holder: str = "") -> None:
        about = f" ({holder})" if holder else ""
        super().__init__(
            tr(
                "The command line is changing Canvas for this setup right now{about}. Two at once "
                "would get in each other's way, so nothing was done here. Wait until the command "
                "has ended, then try again.",
                about=about,
            )
            if by_command
            else tr(
                "This setup is open in another window of the wizard{about}. Two at once would "
                "overwrite each other's changes, so nothing was done here. Close it there, or open "
                "another setup there, then try again.",
                about=about,
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
    """The database cannot be used; the classes below it say why, where that is known.

    `cause` is what happened, without what it means for the work: only whoever does it knows that.
    """

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
        self.cause = tr("The file {path} cannot be used ({reason}).", path=path, reason=reason)


class DatabaseFullError(DatabaseUnusableError):
    """There is no room for what should be written."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.cause = tr("The disk with {path} is full ({reason}).", path=path, reason=reason)
        mend = tr("What is in the file already is kept. Make room on the disk, then try again.")
        self.args = (f"{self.cause} {mend}",)


class DatabaseReadOnlyError(DatabaseUnusableError):
    """The file may be read and not written."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.cause = tr("The file {path} may not be written ({reason}).", path=path, reason=reason)
        mend = tr(
            "What is in it already is kept. Let your account write the file and its folder, then "
            "try again."
        )
        self.args = (f"{self.cause} {mend}",)


class DatabaseBusyError(DatabaseUnusableError):
    """Another program has been writing all the time that was waited."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.cause = tr(
            "Another program keeps the file {path} for itself ({reason}).", path=path, reason=reason
        )
        mend = tr("What is in it already is kept. Close other windows of the wizard and try again.")
        self.args = (f"{self.cause} {mend}",)


class DatabaseDamagedError(DatabaseUnusableError):
    """The file is no database, or not a whole one any more; `copies` may take its place."""

    def __init__(self, path: str, reason: str, *, copies: tuple[str, ...] = ()) -> None:
        super().__init__(path, reason)
        self.cause = tr("The file {path} is damaged ({reason}).", path=path, reason=reason)
        words = [
            tr(
                "The saved setups in {path} cannot be opened: the file is damaged ({reason}). It "
                "was left as it is.",
                path=path,
                reason=reason,
            )
        ]
        if copies:
            words.append(
                tr("Copies from before the last updates are in {copies}.", copies=", ".join(copies))
            )
        words.append(
            tr(
                "Put a copy of it in its place, or move it away and start the wizard again: it "
                "begins without saved setups then, and without a record of what it changed."
            )
        )
        self.args = (" ".join(words),)


class JournalDamagedError(StoreError):
    """An entry of the journal cannot be read: neither the setup nor a service is the cause."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            tr(
                "An entry of the journal on this computer cannot be read ({reason}). The setup is "
                "not the cause: the journal is damaged, or a newer version of this program wrote "
                "the entry. What was changed until now stays changed; nothing more was done. "
                "Install the newest version, or put a copy of wizard.sqlite3 in its place.",
                reason=reason,
            )
        )


class JournalMisuseError(StoreError):
    """An entry was finished or undone that does not exist, or a second time."""
