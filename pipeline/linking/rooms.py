"""Rooms that a reader knows the town of: «signée mercredi soir en mairie», «dans le hall de l'hôpital».

The room has no name of its own; its town is that of the party whose house it is.
"""

from __future__ import annotations

import re

from models.annotation import AnnotatedArticle, Mention, Sentence
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE
from pipeline.linking.drafts import Draft
from pipeline.rules.slots.wording import Wording

MOST_WORDS_OF_HALL = 4  # «dans | les locaux de | l'hôpital»
_OF = ("de ", "d'", "d’", "du ")
_DETERMINERS = frozenset({"la", "l'", "le"})


class Rooms(Wording):
    """Answers for the agreements of one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.small = lexicon.words
        self.towns = lexicon.towns
        self.acting = lexicon.verbs.signing | lexicon.scenes.meeting
        self.lands = lexicon.countries.names

    def commune(self, draft: Draft) -> str | None:
        """The town of the one commune that concludes it."""
        towns: list[str] = []
        for party in draft.parties:
            head, _, name = self.annotated.entities[party.entity].name.partition(" ")
            name = next((name.removeprefix(p) for p in _OF if name.startswith(p)), "")
            if head.casefold() in self.small.municipal and name[:1].isupper():
                towns.append(name)
        return towns[0] if len(towns) == 1 else None

    def of(self, draft: Draft) -> Mention | None:
        """The room in which ``draft`` was signed, by the name of its town."""
        numbers = sorted({s.sentence for s in draft.statements})
        for sentence in self._told(draft, numbers):
            for k in range(sentence.first + 1, sentence.last):
                first = self._town_hall(sentence, k)
                town = self.commune(draft) if first is not None else None
                if first is None:
                    first = self._of_institution(sentence, k)
                    town = self._seat(draft, self.lows[k]) if first is not None else None
                town = town or (self._of_title() if first is not None else None)
                if first is not None and town is not None:
                    span = self.span(first, k + 1)
                    return Mention("place", first, k + 1, span.start, span.end, span.text, name=town, head="venue")
        return None

    def _of_title(self) -> str | None:
        """The one listed town that the title tells: «L'université de Verlin aura sa piste»."""
        words = re.findall(r"[\w'’-]+", self.annotated.article.title or "")
        told = {w for word in words for w in (word, re.split("['’]", word)[-1]) if w[:1].isupper() and w in self.towns}
        return told.pop() if len(told) == 1 else None

    def _told(self, draft: Draft, numbers: list[int]) -> list[Sentence]:
        """The sentences of the draft, and the one before them that tells its day."""
        sentences = self.annotated.sentences
        value = draft.date.value if draft.date is not None else None
        before = sentences[numbers[0] - 1] if numbers[0] else None
        days = [t for t in self.annotated.times if before is not None and before.start <= t.start < before.end]
        scene = [before] if before is not None and value is not None and any(t.value == value for t in days) else []
        return [*(sentences[n] for n in numbers), *scene]

    def _town_hall(self, sentence: Sentence, k: int) -> int | None:
        """First word of «en mairie», «mardi, à la mairie», «signée à la mairie» whose noun is word ``k``."""
        if self.lows[k] not in self.small.town_halls or self._named(k):
            return None
        return k if self._inside(sentence, k) else None

    def _of_institution(self, sentence: Sentence, k: int) -> int | None:
        """First word of «les locaux de l'hôpital», «lundi au lycée» whose noun is word ``k``."""
        if self.lows[k] not in self.small.institutions_of_towns or self._named(k):
            return None
        if self._inside(sentence, k):
            return k
        if self.lows[k - 1] != "du" and not (self.lows[k - 1] in _DETERMINERS and self.lows[k - 2] in ("de", "d'")):
            return None
        for n in range(k - 2, max(k - 2 - MOST_WORDS_OF_HALL, sentence.first), -1):
            if self.lows[n] in self.small.venues | self.small.venues_of_institutions:
                opened = self.lows[n - 1] in ("au", "en") or self.lows[n - 2] in ("à", "dans", "sous")
                return n if opened else None
        return None

    def _inside(self, sentence: Sentence, k: int) -> bool:
        """Is the noun behind «en», «à la», «dans la», and that behind a time or a word of meeting or signing?"""
        bare = self.lows[k - 1] in ("au", "en")
        before = k - 1 if bare else k - 2
        if not bare and not (self.lows[k - 1] in _DETERMINERS and self.lows[before] in ("à", "dans")):
            return False
        if before == sentence.first:
            return self.lows[k + 1] == ","
        told = before - 2 if self.lows[before - 1] == "," else before - 1
        return self.in_time(told) or self.lows[told] in self.acting

    def _named(self, k: int) -> bool:
        """«la mairie de Verlin», «l'hôpital Sainte-Anne»: another place, that its name tells."""
        after = self.words[k + 1 : k + 3]
        return bool(after) and (after[0].capital or (after[0].low in DE and after[-1].capital))

    def _seat(self, draft: Draft, noun: str) -> str | None:
        """«Université de Verlin», for «l'université»: the town at the end of the name of the one party of that noun."""
        found: list[str] = []
        for party in draft.parties:
            name = self.annotated.entities[party.entity].name
            if not name.casefold().startswith(self.small.institutions_of_towns[noun]):
                continue
            _, of, town = name.replace("d’", "d'").rpartition(" d'" if " d'" in name else " de ")
            if of and town[:1].isupper() and self._town(town):
                found.append(town)
        return found[0] if len(found) == 1 else None

    def _town(self, name: str) -> bool:
        """Some list knows it, the text or its title tells it elsewhere, or it is at least no region («de Lorraine»)."""
        title = self.annotated.article.title or ""
        return name in self.towns or name in title or self.text.count(name) > 1 or not self.lands.find(name)
