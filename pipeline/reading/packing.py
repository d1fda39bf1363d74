"""Unpacks gz, bz2, xz and zst streams.

What comes before a break in the packed data is given out before the break is told, so that the first records of a
damaged archive are not lost.  Every kind of damage is a ``BrokenPackingError``.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import zlib
from collections.abc import Callable
from typing import IO, Any, cast

import zstandard

from pipeline.reading.sniffing import Packing

#: bytes read from the packed stream at a time
CHUNK = 65536
#: log2 of the window that zstd may ask memory for
MAX_ZSTD_WINDOW = 2**27


class BrokenPackingError(Exception):
    """Packed data that can't be unpacked to its end."""


def unpack(stream: IO[bytes], packing: Packing) -> io.BufferedReader:
    """The unpacked bytes of a packed stream.  Reading raises ``BrokenPackingError`` where the data is broken."""
    read: Callable[[int], bytes]
    match packing:
        case "gz":
            read = gzip.GzipFile(fileobj=stream).read1
        case "bz2":
            read = bz2.BZ2File(stream).read1
        case "xz":
            read = lzma.LZMAFile(stream).read1  # noqa: SIM115  (whoever opened the stream closes it)
        case "zst":
            read = _Zstd(stream).read1
    return io.BufferedReader(_Unpacked(read), CHUNK)


class _Unpacked(io.RawIOBase):
    def __init__(self, read: Callable[[int], bytes]) -> None:
        self._read = read

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill the buffer that ``BufferedReader`` lends (as much as is at hand)."""
        try:
            data = self._read(len(buffer))
        except (EOFError, zlib.error, lzma.LZMAError, zstandard.ZstdError, OSError, ValueError) as error:
            raise BrokenPackingError(str(error)) from None
        buffer[: len(data)] = data
        return len(data)


class _Zstd:
    """Frame after frame; the library's own stream reader takes a cut-off frame for the end."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._decompressor = zstandard.ZstdDecompressor(max_window_size=MAX_ZSTD_WINDOW)
        self._frame: zstandard.ZstdDecompressionObj | None = None
        self._packed = b""
        self._ready = b""

    def read1(self, size: int) -> bytes:
        while not self._ready:
            if not self._packed:
                self._packed = self._stream.read(CHUNK)
                if not self._packed:
                    if self._frame is not None:
                        raise EOFError("the last frame is cut off")
                    return b""
            if self._frame is None:
                self._frame = self._decompressor.decompressobj()
            self._ready = self._frame.decompress(self._packed)
            self._packed = b""
            if self._frame.eof:
                self._packed = self._frame.unused_data
                self._frame = None
        data, self._ready = self._ready[:size], self._ready[size:]
        return data


def as_buffered(stream: IO[bytes]) -> io.BufferedReader:
    """A stream that can be peeked at."""
    return io.BufferedReader(cast(io.RawIOBase, stream), CHUNK)
