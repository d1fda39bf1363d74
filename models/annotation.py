"""What the ner stage hands to the rules: words, sentences, and who is mentioned where.

All ``start``/``end`` are code points into ``Article.text``; ``first``/``last`` are word indices
(``last`` exclusive) into ``AnnotatedArticle.words``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from models.expression import AmountExpression, DurationExpression, TimeExpression
from models.record import Article

MentionKind = Literal["person", "ministry", "organisation", "state", "place"]


@dataclass(frozen=True, slots=True)
class Word:
    """A word: spaCy tokens joined where a hyphen or an elision inside a name had split them."""

    start: int
    end: int
    text: str
    low: str  # casefolded, typographic apostrophes made plain, accents kept
    pos: str  # universal part of speech
    label: str  # PER, ORG, LOC, MISC or ""
    label_starts: bool

    @property
    def capital(self) -> bool:
        """True where the word starts with a capital letter, or is written like «eBay», «easyJet»."""
        text = self.text
        inside = len(text) > 3 and text.isalpha() and not text.islower() and not text[1:].isupper()
        return text[:1].isupper() or inside


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the paragraph it stands in."""

    first: int
    last: int
    start: int
    end: int
    paragraph: int


@dataclass(slots=True)
class Mention:
    """One mention of a person, body, state or place.

    ``name`` is how the record would call it; ``head`` the head noun of a body («agence»);
    ``anaphor`` is true for a mention that names nobody by itself («le ministère», «l'institution»);
    ``entity`` is filled when mentions are joined.
    """

    kind: MentionKind
    first: int
    last: int
    start: int
    end: int
    text: str
    name: str
    head: str = ""
    acronym: str | None = None
    country: str | None = None
    anaphor: bool = False
    given: bool = True  # False for a body that is only implied by an office («ministre de X» → «ministère de X»)
    managed: bool = False  # named by who runs it: «la direction du groupe X»
    weak: bool = False  # a proper name that may be anything: a body only where it concludes something
    entity: int = -1


@dataclass(slots=True)
class Role:
    """An office or function: the words, and the body it implies, if any."""

    first: int
    last: int
    start: int
    end: int
    text: str
    head: str
    body: Mention | None = None
    country: str | None = None
    anaphor: bool = False  # «le ministre», «son homologue»: says who only with what came before
    party: Mention | None = None  # «la présidente LR de la région»: the political party of its holder
    former: bool = False  # «l'ancienne présidente»: acts for it no more


@dataclass(slots=True)
class Actor:
    """One participant as a sentence presents it: a person, a role, a body, or a person with role and body."""

    first: int
    last: int
    start: int
    end: int
    person: Mention | None = None
    role: Role | None = None
    body: Mention | None = None
    plural: str | None = None  # «les deux pays», «les trois institutions»: what kind of bodies it stands for
    number: int = 1
    civility: bool = False
    also: Mention | None = None  # the body of a second office, which the person does not act for here
    represented: bool = False  # «A, représentée par P»: the body is named as the actor, the person stands for it

    @property
    def nobody(self) -> bool:
        """Is it told as a body or office, no person: «A», or «A, représentée par P»?"""
        return self.person is None or self.represented


@dataclass(slots=True)
class EntityCluster:
    """All mentions of one entity in the article."""

    kind: MentionKind
    name: str
    mentions: list[Mention] = field(default_factory=list)
    aliases: list[str] = field(default_factory=list)
    acronym: str | None = None
    country: str | None = None
    role: Role | None = None
    body: int = -1  # cluster of the body a person acts for


@dataclass(slots=True)
class AnnotatedArticle:
    """An article with everything recognised in it."""

    article: Article
    words: list[Word]
    sentences: list[Sentence]
    actors: list[Actor]  # in text order, never overlapping
    places: list[Mention]
    entities: list[EntityCluster]
    times: list[TimeExpression]
    amounts: list[AmountExpression]
    durations: list[DurationExpression]
    home: str | None = None  # the country the article is about or from, where the text allows telling
