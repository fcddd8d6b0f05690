"""Whether a folder lies on another computer, where SQLite's write-ahead log must not be used.

The log's index is memory that the processes share, which a network cannot do
(https://sqlite.org/wal.html, “All processes using a database must be on the same host”).
"""

import ctypes
import os
import sys
from pathlib import Path

MOUNTS = Path("/proc/self/mounts")
NETWORK_TYPES = frozenset(
    {
        "9p", "acfs", "afpfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "gfs2", "gpfs",
        "glusterfs", "lustre", "ncp", "ncpfs", "nfs", "nfs3", "nfs4", "ocfs2", "orangefs",
        "panfs", "prl_fs", "pvfs2", "smb", "smb2", "smb3", "smbfs", "vboxsf", "vmhgfs", "webdav",
    }
)  # fmt: skip
"""File systems whose files another computer, or the host of this virtual one, has as well."""

_NETWORK_FUSE = (
    "sshfs", "davfs", "gvfs", "rclone", "s3fs", "smbnetfs", "glusterfs", "curlftpfs", "goofys",
    "kio", "nfs", "cifs", "ceph", "vmhgfs",
)  # fmt: skip
_MOST_BYTES = 4 * 1024 * 1024
_REMOTE_DRIVE = 4
"""DRIVE_REMOTE of GetDriveTypeW."""
_MNT_LOCAL = 0x1000
"""Of macOS's <sys/mount.h>."""


def is_on_network(folder: Path) -> bool:
    """Tell whether a folder is on a network, as far as this system says; False where it is mute."""
    try:
        if sys.platform == "win32":
            return _is_remote_on_windows(folder)
        if sys.platform == "darwin":
            return _is_remote_on_macos(folder)
        with MOUNTS.open("rb") as table:
            return is_network_type(type_of(folder.resolve(), table.read(_MOST_BYTES)))
    except (OSError, ValueError, AttributeError):
        return False


def type_of(folder: Path, mounts: bytes) -> str:
    """Return the type of the file system a folder is on, by Linux's table of mounts; "" unknown.

    The mount point nearest to the folder counts, and of several in one place the last one.
    """
    found, nearest = "", -1
    whole = os.fsencode(folder)
    for line in mounts.splitlines():
        fields = line.split(b" ")
        if len(fields) < 3:
            continue
        point = _unescaped(fields[1]).rstrip(b"/")
        inside = whole == point or whole.startswith(point + b"/")
        if inside and len(point) >= nearest:
            found, nearest = os.fsdecode(fields[2]), len(point)
    return found


def is_network_type(file_system: str) -> bool:
    """Tell whether a file system of this type is one of a network."""
    kind, _, below = file_system.lower().partition(".")
    if kind in {"fuse", "fuseblk"}:
        return any(name in below for name in _NETWORK_FUSE)
    return file_system.lower() in NETWORK_TYPES


def is_unc(path: str) -> bool:
    """Tell whether a path of Windows names a share of another computer."""
    plain = path.replace("/", "\\")
    if plain.upper().startswith("\\\\?\\UNC\\"):
        return True
    return plain.startswith("\\\\") and not plain.startswith(("\\\\?\\", "\\\\.\\"))


def _unescaped(field: bytes) -> bytes:
    """Return a field of the table as it is: blanks stand there as octal numbers."""
    for escape, character in ((b"\\040", b" "), (b"\\011", b"\t"), (b"\\012", b"\n")):
        field = field.replace(escape, character)
    return field.replace(b"\\134", b"\\")


def _is_remote_on_windows(folder: Path) -> bool:
    # Written after Microsoft's documents, never run by the tests.
    whole = str(folder.absolute())
    if is_unc(whole):
        return True
    drive = Path(whole).anchor
    kind = ctypes.windll.kernel32.GetDriveTypeW(drive)  # type: ignore[attr-defined,unused-ignore]
    return bool(kind == _REMOTE_DRIVE)


def _is_remote_on_macos(folder: Path) -> bool:
    # Written after Apple's <sys/mount.h> (struct statfs, 64-bit inodes), never run by the tests.
    class StatFs(ctypes.Structure):
        _fields_ = [
            ("f_bsize", ctypes.c_uint32),
            ("f_iosize", ctypes.c_int32),
            ("f_blocks", ctypes.c_uint64 * 5),
            ("f_fsid", ctypes.c_int32 * 2),
            ("f_owner", ctypes.c_uint32),
            ("f_type", ctypes.c_uint32),
            ("f_flags", ctypes.c_uint32),
            ("f_rest", ctypes.c_char * 4096),
        ]

    library = ctypes.CDLL(None, use_errno=True)
    status = StatFs()
    if library.statfs(os.fsencode(folder), ctypes.byref(status)) != 0:
        return False
    return not status.f_flags & _MNT_LOCAL
