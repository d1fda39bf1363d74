"""Saved pages (.mhtml) and mails (.eml): the first page in them, else the first plain text."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from email.message import EmailMessage

from models.problem import Problem, Reason
from models.raw import Markup, Metadata, RawDocument
from pipeline.reading.dates import iso_date
from pipeline.reading.formats import Opened, document, told


def read_mail(source: Opened, data: bytes) -> Iterator[RawDocument | Problem]:
    """The document of a mail or of a page saved as one file.

    Of a saved page only its address is taken from the headers: the page tells the rest itself.  A mail's subject,
    sender and date are its title, author and date.
    """
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        part = _body(message)
        if part is None:
            yield source.problem(Reason.EMPTY, "neither a page nor text in it")
            return
        content = part.get_payload(decode=True)
        charset = part.get_content_charset()
        metadata = _metadata(message, part)
    except Exception as error:  # the header parser of the standard library breaks in many ways
        yield source.problem(Reason.BAD_ENCODING, f"not a mail message: {told(error)}")
        return
    markup: Markup = "html" if part.get_content_type() != "text/plain" else "text"
    yield document(source, content if isinstance(content, bytes) else b"", markup, charset=charset, metadata=metadata)


def _body(message: EmailMessage) -> EmailMessage | None:
    parts = [part for part in message.walk() if not part.is_attachment()]
    for media in ("text/html", "application/xhtml+xml", "text/plain"):
        if found := next((part for part in parts if part.get_content_type() == media), None):
            return found
    return None


def _metadata(message: EmailMessage, part: EmailMessage) -> Metadata:
    saved = message.get("Snapshot-Content-Location") or part.get("Content-Location") or ""
    if str(saved).startswith(("http://", "https://")):
        return Metadata(url=str(saved))
    sender = message.get("From")
    addresses = getattr(sender, "addresses", ())
    return Metadata(
        title=str(message.get("Subject") or "").strip() or None,
        author=next((address.display_name for address in addresses if address.display_name), None),
        published=iso_date(str(message.get("Date") or "")),
    )
