"""Frames: values between the window and its engine process, each with its length before it.

Both ends are this program; nothing from elsewhere is ever read this way.
"""

from __future__ import annotations

import pickle
from typing import BinaryIO

_LENGTH = 8


def write_frame(stream: BinaryIO, value: object) -> None:
    """Write one value and send it off."""
    content = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    stream.write(len(content).to_bytes(_LENGTH, "big") + content)
    stream.flush()


def read_frame(stream: BinaryIO) -> object:
    """Read one value; raises EOFError when the other end has gone."""
    length = int.from_bytes(_exactly(stream, _LENGTH), "big")
    return pickle.loads(_exactly(stream, length))  # noqa: S301 - written by `write_frame` of our own process


def _exactly(stream: BinaryIO, count: int) -> bytes:
    content = stream.read(count)
    if len(content) < count:
        raise EOFError
    return content
