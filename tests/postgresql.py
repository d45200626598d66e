"""A PostgreSQL server of the tests' own: in a temporary folder, reached through a Unix socket, gone afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

DEBIAN = Path("/usr/lib/postgresql")


def find_programs() -> Path | None:
    """The folder of initdb and pg_ctl: on the PATH, or where Debian puts the newest version; None without either."""
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    folders = sorted(DEBIAN.glob("*/bin"), key=lambda folder: int(folder.parent.name))
    return folders[-1] if folders else None


@contextmanager
def run_server(programs: Path) -> Iterator[str]:
    """The URL of an empty database on a server that runs while the context lasts."""
    with tempfile.TemporaryDirectory(prefix="onrecord-pg-", dir="/tmp") as folder:  # a socket's path must be short
        data = Path(folder, "data")
        if os.getuid() == 0:  # initdb refuses to run as root
            shutil.chown(folder, "postgres")
        run(programs / "initdb", "--pgdata", data, "--username", "onrecord", "--auth", "trust", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        server = (programs / "pg_ctl", "--pgdata", data, "--wait", "--silent")
        run(*server, "--log", Path(folder, "log"), "--options", options, "start")
        try:
            yield f"postgresql+psycopg://onrecord@/postgres?host={folder}"
        finally:
            run(*server, "--mode", "immediate", "stop")


def run(*command: object) -> None:
    """Run a program to its end, as the user postgres where we are root."""
    words: Sequence[str] = [str(word) for word in command]
    if os.getuid() == 0:
        words = ["runuser", "-u", "postgres", "--", *words]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, cwd="/tmp")
