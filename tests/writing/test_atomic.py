"""Files are whole or not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.writing import atomic


def test_a_file_that_fails_half_way_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    atomic.write(target, b"old")
    with pytest.raises(RuntimeError), atomic.replacing(target) as file:
        file.write(b"new, but not all of i")
        raise RuntimeError
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_the_target_shows_nothing_before_the_end(tmp_path: Path) -> None:
    target = tmp_path / "sub" / "a.json"
    with atomic.replacing(target) as file:
        file.write(b"new")
        file.flush()
        assert not target.exists()
    assert target.read_bytes() == b"new"


def test_same_bytes_are_not_written_again(tmp_path: Path) -> None:
    target = tmp_path / "a.json"
    assert atomic.write(target, b"same")
    inode = target.stat().st_ino
    assert not atomic.write(target, b"same")
    with atomic.replacing(target) as file:
        file.write(b"same")
    assert target.stat().st_ino == inode
    assert atomic.write(target, b"same", force=True)
    assert atomic.write(target, b"diff")
    assert target.read_bytes() == b"diff"


def test_the_longest_name_that_the_file_system_takes_can_be_written(tmp_path: Path) -> None:
    target = tmp_path / ("x" * 250 + ".json")
    assert atomic.write(target, b"long")
    assert target.read_bytes() == b"long"


def test_new_files_have_the_rights_of_any_new_file(tmp_path: Path) -> None:
    atomic.write(tmp_path / "ours", b"")
    (tmp_path / "any").touch()
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "any").stat().st_mode


def test_leftovers_of_a_killed_run_are_removed_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / ".signataire-123-4").write_text("half")
    (tmp_path / "sub" / ".gitkeep").touch()
    assert atomic.remove_leftovers(tmp_path) == 1
    assert [path.name for path in (tmp_path / "sub").iterdir()] == [".gitkeep"]
