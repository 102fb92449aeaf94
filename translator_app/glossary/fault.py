"""Fault: what is wrong in a glossary file, where, and what to do."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """A fault of one line of a glossary; the rest of the file is used all the same."""

    path: str
    line: int  # 1-based; 0 means the file as a whole
    what: str
    remedy: str

    def __str__(self) -> str:
        """Say it in one line: file, line, fault, remedy."""
        where = f"{self.path}, line {self.line}" if self.line else self.path
        return f"{where}: {self.what} {self.remedy}"
