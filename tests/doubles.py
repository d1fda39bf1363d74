"""Small stand-ins for the stages, for tests of what runs and stores them."""

from __future__ import annotations

import hashlib
import os
import signal
import time

from models.problem import Problem, Reason
from models.raw import RawDocument
from models.record import Agreement, Article, Entity, Party, Record, Span


def document(identity: str = "a", content: str = "La commune et la région signent.") -> RawDocument:
    """A raw text document."""
    digest = hashlib.sha256(content.encode()).hexdigest()
    return RawDocument(identity, f"{identity}.txt", digest, content, "text")


def record(identity: str = "a", text: str = "La commune et la région signent.", agreements: int = 1) -> Record:
    """A record with so many agreements between a commune and a région."""
    span = Span(start=0, end=len(text), text=text)
    found = [
        Agreement(
            id=f"{identity}-{number}",
            kind="convention",
            status="signed",
            certainty="asserted",
            parties=[Party(name="commune", type="organisation"), Party(name="région", type="organisation")],
            evidence=[span],
        )
        for number in range(agreements)
    ]
    article = Article(id=identity, path=f"{identity}.txt", sha256="0" * 64, title=f"Titre de {identity}", text=text)
    return Record(article=article, entities=[Entity(id="e1", type="organisation", name="commune")], agreements=found)


def extract(raw: RawDocument) -> Record | Problem:
    """As many agreements as the text says «signent»; the first word of the text may ask for trouble."""
    word = raw.content.split()[0] if raw.content.split() else ""
    if word == "BOUM":
        raise ValueError("the word\nBOUM")
    if word == "MORT":
        os.kill(os.getpid(), signal.SIGKILL)
    if word == "LENT":
        time.sleep(0.05)
    if word == "ESPAÑOL":
        return Problem(raw.path, Reason.NOT_FRENCH, "es", raw.id)
    return record(raw.id, raw.content, raw.content.count("signent"))
