"""Puts the packaged program's archive behind a script that unpacks it once and starts it: one file to take along."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from digitpad.core.files import sha256

_SCRIPT: Final = r"""#!/bin/sh
# digitpad in one file. The first start unpacks it into your data folder, later ones begin there.
set -u
name=@NAME@
all=${XDG_DATA_HOME:-$HOME/.local/share}/digitpad-program
place=$all/$name-@SUM@

say() {
  echo "digitpad: $1" >&2
  [ -t 2 ] || { command -v notify-send >/dev/null && notify-send digitpad "$1"; } 2>/dev/null
}

if [ ! -d "$place" ]; then
  say "Unpacking into $all, once. This takes up to half a minute."
  for left in "$all"/.unpacking-*; do  # by a start that was killed
    [ -d "$left" ] && ! kill -0 "${left##*-}" 2>/dev/null && rm -rf "$left"
  done
  new=$all/.unpacking-$$
  trap 'rm -rf "$new"; exit 130' HUP INT TERM
  if ! { mkdir -p "$new" && tail -c +@OFFSET@ "$0" | tar -xJ -C "$new"; } 2>/dev/null; then
    rm -rf "$new"
    say "It could not be unpacked. Is $all writable, with room for @ROOM@ MB, is xz installed, and the download whole?"
    exit 1
  fi
  mv -T "$new/$name" "$place" 2>/dev/null  # another start may have been faster
  rm -rf "$new"
  trap - HUP INT TERM
  for old in "$all/$name"-????????????????; do  # other versions, unless they run
    [ "$old" = "$place" ] || ls -l /proc/[0-9]*/exe 2>/dev/null | grep -qF "$old/" || rm -rf "$old"
  done
fi
exec "$place/digitpad" "$@"
"""


def build_single_file(archive: Path, folder: Path) -> Path:
    """Write NAME.run next to the archive NAME.tar.xz of a folder with the program `digitpad`; returns it."""
    room = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    script = _SCRIPT.replace("@NAME@", folder.name).replace("@SUM@", sha256(archive)[:16])
    script = script.replace("@ROOM@", f"{room // 10**6 + 1}")
    width = len("@OFFSET@")  # the script stays as long as it is
    script = script.replace("@OFFSET@", f"{len(script.encode()) + 1:0{width}}")
    file = archive.with_name(archive.name.removesuffix(".tar.xz") + ".run")
    with file.open("wb") as single, archive.open("rb") as packed:
        single.write(script.encode())
        shutil.copyfileobj(packed, single, 1 << 20)
    file.chmod(0o755)
    return file
