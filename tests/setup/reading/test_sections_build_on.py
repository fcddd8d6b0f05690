"""What a section builds on is declared: read with that alone, it holds what it always holds."""

from msgspec.structs import replace

from helpers.recorded_reads import without_times
from helpers.world import build_world
from wizard.http.cancellation import Cancellation
from wizard.setup import operations
from wizard.setup.reading.sections import _BUILDS_ON
from wizard.setup.snapshot import NotRead, Section, Snapshot


def with_what_it_builds_on(section):
    needed = {section}
    for each in _BUILDS_ON.get(section, ()):
        needed |= with_what_it_builds_on(each)
    return needed


def test_each_section_needs_what_it_declares_and_nothing_else(tmp_path):
    with build_world(tmp_path) as world:
        assert world.apply().result.complete
        world.read(thorough=True)  # A launch gives people ids that they keep.
        whole = world.read(thorough=True)
        for section in Section:
            alone = operations.read_sections(
                document=world.document,
                credentials=world.credentials,
                sections=with_what_it_builds_on(section),
                previous=replace(Snapshot(), remembered=whole.remembered),
                cancellation=Cancellation(),
            )
            held, expected = (getattr(each, section.value) for each in (alone, whole))
            assert not isinstance(expected, NotRead), section
            assert without_times(held) == without_times(expected), section
