"""Write the generated pages: the JSON Schema, and the help pages in cli.md.  ``make docs`` runs it."""

from __future__ import annotations

from pathlib import Path

from pipeline.writing.serial import schema_bytes

DOCS = Path(__file__).parent


def main() -> None:
    """Write every generated page anew."""
    (DOCS / "record.schema.json").write_bytes(schema_bytes())


if __name__ == "__main__":
    main()
