"""Zstandard streams: the standard library has none before Python 3.14."""

from __future__ import annotations

import io
import zlib
from typing import IO, cast

import zstandard


def open_zstd(stream: IO[bytes]) -> IO[bytes]:
    """Unpacked bytes of a zstd stream (of several frames too); a broken one raises ``zlib.error`` as gzip does."""
    reader = zstandard.ZstdDecompressor(max_window_size=2**31).stream_reader(stream, read_across_frames=True)
    return cast(IO[bytes], io.BufferedReader(_Translated(reader)))


class _Translated(io.RawIOBase):
    def __init__(self, reader: zstandard.ZstdDecompressionReader) -> None:
        self._reader = reader

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]  # the buffer is what BufferedReader lends
        try:
            data = self._reader.read(len(buffer))
        except zstandard.ZstdError as error:
            raise zlib.error(str(error)) from None
        buffer[: len(data)] = data
        return len(data)
