"""Disks so small that they are full in the middle of a run; only root may make them."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path


@contextmanager
def small_disk(folder: Path, kib: int) -> Iterator[None]:
    """Let a folder lie on a disk of so many KiB meanwhile; what is in it stays afterwards."""
    kept = folder.with_name(f"{folder.name}-kept")
    if folder.exists():
        folder.rename(kept)
    folder.mkdir()
    _mount(folder, kib)
    try:
        if kept.exists():
            shutil.copytree(kept, folder, dirs_exist_ok=True)
            shutil.rmtree(kept)
        yield
        shutil.copytree(folder, kept)
    finally:
        subprocess.run(["umount", folder], check=True)
    folder.rmdir()
    kept.rename(folder)


def _mount(folder: Path, kib: int) -> None:
    subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={kib}k", "small", folder],
        check=True, capture_output=True,
    )  # fmt: skip


@cache
def why_none_can_be_made(folder: Path) -> str:
    """Return why this computer lets nobody make one here; "" where it does."""
    trial = folder / "trial"
    trial.mkdir()
    try:
        _mount(trial, 64)
    except (OSError, subprocess.CalledProcessError) as error:
        return getattr(error, "stderr", b"").decode() or str(error)
    subprocess.run(["umount", trial], check=True)
    return ""
