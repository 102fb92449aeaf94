"""write_atomically: a file is written whole or not at all."""

import os
import stat
import sys

import pytest

from translator_app.core.errors import WriteError
from translator_app.core.files import write_atomically

OLD, NEW = b"old", "پل\n".encode()
unix = pytest.mark.skipif(sys.platform == "win32", reason="rights and links of Unix")
NOBODY = 65534


@pytest.fixture
def old(tmp_path):
    """A file that stands already."""
    path = tmp_path / "review.json"
    path.write_bytes(OLD)
    return path


@pytest.fixture
def as_nobody(tmp_path):
    """Without root's rights, to whom every folder is open."""
    if os.geteuid() != 0:
        yield
        return
    parents = [folder for folder in (tmp_path, *tmp_path.parents) if not folder.stat().st_mode & 0o001]
    modes = [folder.stat().st_mode for folder in parents]
    for folder in parents:
        folder.chmod(0o755)
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)
        for folder, mode in zip(parents, modes, strict=True):
            folder.chmod(mode)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_is_written(tmp_path):
    write_atomically(tmp_path / "new.txt", NEW)
    assert (tmp_path / "new.txt").read_bytes() == NEW
    assert names(tmp_path) == ["new.txt"]


def test_an_old_file_is_replaced(old):
    write_atomically(old, NEW)
    assert old.read_bytes() == NEW
    assert names(old.parent) == [old.name]


@unix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_the_rights_of_the_old_file_stay(old, mode):
    old.chmod(mode)
    write_atomically(old, NEW)
    assert stat.S_IMODE(old.stat().st_mode) == mode


@unix
@pytest.mark.parametrize(("umask", "mode"), [(0o022, 0o644), (0o077, 0o600)])
def test_a_new_file_has_the_rights_the_user_gives_new_files(tmp_path, umask, mode):
    before = os.umask(umask)
    try:
        write_atomically(tmp_path / "new.txt", NEW)
        assert os.umask(umask) == umask
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new.txt").stat().st_mode) == mode


@unix
def test_a_link_is_followed_and_stays_a_link(old, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.json"
    link.symlink_to(old)
    write_atomically(link, NEW)
    assert link.is_symlink()
    assert old.read_bytes() == NEW
    assert names(link.parent) == ["link.json"]


@unix
def test_a_link_to_a_file_not_yet_there_makes_that_file(tmp_path):
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "later.txt")
    write_atomically(link, NEW)
    assert (tmp_path / "later.txt").read_bytes() == NEW


def test_a_missing_folder_is_told_in_one_sentence(tmp_path):
    path = tmp_path / "nowhere" / "new.txt"
    with pytest.raises(WriteError) as raised:
        write_atomically(path, NEW)
    assert str(raised.value).startswith(f"{path}: The file cannot be written: no such file or directory.")
    assert "\n" not in str(raised.value)


def test_a_folder_in_its_place_is_left_alone(tmp_path):
    (tmp_path / "taken").mkdir()
    with pytest.raises(WriteError):
        write_atomically(tmp_path / "taken", NEW)
    assert names(tmp_path) == ["taken"]


@unix
def test_in_a_read_only_folder_the_old_file_stays(old, request):
    old.chmod(0o666)
    old.parent.chmod(0o555)
    request.getfixturevalue("as_nobody")
    with pytest.raises(WriteError, match="permission denied"):
        write_atomically(old, NEW)
    assert old.read_bytes() == OLD
    assert names(old.parent) == [old.name]


@unix
def test_a_write_protected_file_stays(old, request):
    """Only its folder would have to allow the replacement; its own protection is meant all the same."""
    old.chmod(0o444)
    old.parent.chmod(0o777)
    request.getfixturevalue("as_nobody")
    with pytest.raises(WriteError, match="permission denied"):
        write_atomically(old, NEW)
    assert old.read_bytes() == OLD
    assert names(old.parent) == [old.name]


@unix
def test_when_the_disk_takes_no_more_the_old_file_stays(old):
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(WriteError, match="file too large"):
            write_atomically(old, b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert old.read_bytes() == OLD
    assert names(old.parent) == [old.name]


def test_the_longest_name_a_disk_takes_can_be_written(tmp_path):
    path = tmp_path / ("گ" * 125 + ".json")
    write_atomically(path, NEW)
    assert path.read_bytes() == NEW
