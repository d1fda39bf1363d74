"""Files of public corpora from a folder of git mirrors; the corpora themselves are never part of this repository.

``MIRROR/OWNER+NAME/repo`` is a git directory (bare, or the ``.git`` of a clone) or a plain checkout.
"""

from __future__ import annotations

import subprocess
from pathlib import Path


class Missing(Exception):
    """The mirror or the file in it is not there: one line that says which."""


def read_text(mirrors: Path, repository: str, path: str) -> str:
    """The text of ``path`` in the newest commit of ``OWNER/NAME``.

    Raises:
        Missing: no such mirror, or no such file in it.
    """
    folder = mirrors / repository.replace("/", "+") / "repo"
    if not folder.is_dir():
        raise Missing(f"no mirror of github.com/{repository} at {folder}")
    if (folder / path).is_file():
        return (folder / path).read_text("utf-8")
    shown = subprocess.run(["git", f"--git-dir={folder}", "show", f"HEAD:{path}"], capture_output=True, check=False)
    if shown.returncode:
        raise Missing(f"{path} is not in the mirror of github.com/{repository}: {shown.stderr.decode().strip()}")
    return shown.stdout.decode("utf-8")
