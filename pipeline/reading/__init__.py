"""Reading: what is in this file?  The only room (with writing) that knows file formats.

discover(root)            → the inputs of a folder, sorted, each with its id
read(path, root)          → its documents, or the problem that each of them has
read_bytes(data, name)    → the same for standard input
"""

from pipeline.reading.files import Input, discover, from_text, read, read_bytes

__all__ = ["Input", "discover", "from_text", "read", "read_bytes"]
