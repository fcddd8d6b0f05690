"""Broken worlds as files and over time: the same findings from a file, and what broke is told."""

from datetime import UTC, datetime

import msgspec
import pytest

from helpers.broken_worlds import (
    CATALOGUE,
    BrokenWorld,
    confirm_everything,
    confirmable,
    each_eighth_at_once,
)
from helpers.remembered_world import remembered
from helpers.world import World
from wizard.findings import NEEDS_ATTENTION, Finding
from wizard.secret import Secret
from wizard.setup.checks.run import gather_facts, verify
from wizard.setup.connections import endpoints_of
from wizard.setup.drift import ChangeKind, compare_with_last
from wizard.setup.snapshot_file import (
    SnapshotFile,
    decode_snapshot_file,
    encode_snapshot_file,
    keep_snapshot,
    redact_people,
)
from wizard.store.database import Database
from wizard.store.verifications import Verifications

SAMPLE = CATALOGUE[::5]
"""All of them hold; a fifth keeps the tests short, and other ones come as the catalogue grows."""
NOW = datetime(2026, 11, 20, 7, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def healthy(tmp_path_factory):
    with remembered(tmp_path_factory.mktemp("healthy"), set_up, assignments=12) as one:
        yield one


def set_up(world: World) -> None:
    assert world.apply().result.complete
    confirm_everything(world, confirmable(world))


@pytest.fixture
def world(healthy, tmp_path):
    return healthy.again(tmp_path)


def findings_of(document, snapshot) -> tuple[Finding, ...]:
    return verify(gather_facts(document, snapshot, endpoints_of(document)))


def kinds(findings):
    return [(finding.check, finding.status, finding.row) for finding in findings]


def reopened(file: SnapshotFile) -> tuple[Finding, ...]:
    read = decode_snapshot_file(encode_snapshot_file(file))
    return findings_of(read.setup, read.snapshot)


@pytest.mark.parametrize("broken", each_eighth_at_once(SAMPLE))
@pytest.mark.slow
def test_a_broken_world_gives_its_findings_from_a_file_and_is_told_as_a_change(
    world: World, broken: BrokenWorld
):
    verifications = Verifications(Database(world.paths.database_file))

    def changes(findings):
        return compare_with_last(
            document=world.document, findings=findings, verifications=verifications, now=NOW
        ).changes

    changes(findings_of(world.document, world.read(thorough=True)))
    assert changes(findings_of(world.document, world.read(thorough=True))) == ()

    broken.break_it(world)
    snapshot = world.read(thorough=True)
    findings = findings_of(world.document, snapshot)

    worse = [change for change in changes(findings) if change.kind is ChangeKind.WORSE]
    needs = {finding.title for finding in findings if finding.status in NEEDS_ATTENTION}
    assert {change.title for change in worse} == needs
    assert all(change.breaks for change in worse)

    file = keep_snapshot(
        document=world.document,
        snapshot=snapshot,
        secrets=map(Secret, world.secrets.values()),
        saved_at="2026-11-20T07:30:00Z",
    )
    assert msgspec.json.encode(reopened(file)) == msgspec.json.encode(findings)
    redacted = redact_people(file)
    assert kinds(reopened(redacted)) == kinds(findings)
    text = encode_snapshot_file(redacted).decode()
    for user in world.sandbox.canvas.users.values():
        assert user.name not in text
        assert not user.email or user.email not in text
    assert not [secret for secret in world.secrets.values() if secret in text]
