"""Errors a user can act on: each says what is wrong, where, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class AppError(Exception):
    """Something the user can act on; its text is one message ready to be shown."""

    def __reduce__(self) -> tuple[Callable[..., AppError], tuple[type[AppError], tuple[object, ...]]]:
        """Travel between processes with the message as it stands."""
        return _again, (type(self), self.args)


def _again(kind: type[AppError], said: tuple[object, ...]) -> AppError:
    error = kind.__new__(kind)
    error.args = said
    return error


class ReadError(AppError):
    """A file cannot be read."""

    def __init__(self, path: Path | str, what: str, remedy: str) -> None:
        """Name the file, what is wrong with it, and what to do."""
        super().__init__(f"{path}: {what} {remedy}")


class WriteError(AppError):
    """A file cannot be written; what stood there before is untouched."""

    def __init__(self, path: Path | str, what: str, remedy: str) -> None:
        """Name the file, what hinders, and what to do."""
        super().__init__(f"{path}: {what} {remedy}")


class DataError(AppError):
    """A glossary, office list, scheme or other data file has a fault."""

    def __init__(self, path: Path | str, line: int | None, what: str, remedy: str) -> None:
        """Name the file, its 1-based line where known, the fault and its remedy."""
        where = f"{path}, line {line}" if line else f"{path}"
        super().__init__(f"{where}: {what} {remedy}")


class UsageError(AppError):
    """A request that cannot be carried out as it was asked."""


def reason(error: OSError) -> str:
    """Put an operating-system error into the end of a plain sentence."""
    text = (error.strerror or type(error).__name__).rstrip(".")
    return text[:1].lower() + text[1:]
