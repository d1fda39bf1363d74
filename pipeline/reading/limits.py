"""How large an input may be.  Above a limit it is a ``Problem``, never a truncated record.

The figures are far above what the press makes (the 140 pages of the cleaning benchmark average 155 kB, the
largest has 1 MB) and far below what fills a worker's memory.
"""

from __future__ import annotations

#: bytes of one file that holds one article, and of one record of a multi-article file
MAX_DOCUMENT_BYTES = 32 * 1024 * 1024
#: bytes of a JSON file that is one array and must be held whole; lines (.jsonl) and WARC are streamed
MAX_JSON_BYTES = 512 * 1024 * 1024
#: bytes looked at to tell what a file is
SNIFFED_BYTES = 4096
