"""Who has to do with whom in a sentence that tells an agreement of nobody: its sides.

«Rendez-vous est pris entre A et B pour signer un accord», «Il aura fallu deux ans à A et à B pour signer …», «A versera
deux millions à B : c'est ce que prévoit l'accord signé lundi», «Le protocole signé lundi éteint le litige de A avec B».
"""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle, Sentence
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE
from pipeline.rules.framing.frames import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.dealings import Dealings
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles

RULE = "parties.related"
CONCLUDING = ("sign", "renew")
MOST_WORDS_OF_UNDER = 4  # «en vertu de | l'accord»
MOST_WORDS_TO_VERB = 5  # «le litige qui | opposait»
MOST_WORDS_TO_NOUN = 8  # «solde définitivement un long | contentieux»
MOST_WORDS_BETWEEN = 4  # «qui opposait | depuis 2019 | A | à | B»
_CLAUSES = frozenset({";", ":", "«", "»", "qui", "que", "qu'", "dont"})
_WITH_IT = frozenset({"avec", "par", "via"})
_AGAINST = frozenset({"à", "au", "aux", "et"})


class Related(Reader):
    """Finds them in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.under = lexicon.connectors.under
        self.dealings = Dealings(annotated, lexicon)
        self.quarrels = lexicon.discourse.quarrels
        self.ending = lexicon.discourse.ending_quarrels
        self.opposing = lexicon.discourse.opposing
        self.providing = lexicon.discourse.providing

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """Add them to ``roles`` of a concluded agreement for which nobody is told."""
        for frame, told in zip(frames, roles, strict=True):
            instrument = frame.instrument
            if instrument is None or instrument.kind is None or instrument.verbal or instrument.strength == "text":
                continue
            if any(role.slot != "attendees" for role in told) or "parties.unnamed-side" in frame.rules:
                continue
            effects = [verb.effect for verb in frame.verbs] + [noun.effect for noun in frame.nouns]
            concluded = any(effect in CONCLUDING for effect in effects)
            found = self._about_to(sentence, frame, groups) or (
                self._doing(sentence, instrument, groups) if concluded and len(frames) == 1 else []
            )
            found = found or self._quarrelling(sentence, instrument, groups)
            if any(group is role.group for others in roles for role in others for group in found):
                continue  # «Un partenariat entre A et B a vu le jour avec la signature d'un accord»: told of the first
            told += [Role(group, "parties", RULE) for group in found]

    def _about_to(self, sentence: Sentence, frame: Frame, groups: list[Group]) -> list[Group]:
        """«entre A et B pour signer …», «entre A et B avec la signature de …», «à A et à B pour conclure …»."""
        verb, noun = next(iter(frame.verbs), None), next(iter(frame.nouns), None)
        if verb is not None and verb.voice == "infinitive" and verb.effect in CONCLUDING:
            start, linked = verb.first - 1, self.lows[verb.first - 1] == "pour"
        elif noun is not None and noun.effect in CONCLUDING and verb is None:
            opening = range(max(noun.first - 3, sentence.first), noun.first)
            start = next((k for k in opening if self.lows[k] in _WITH_IT), -1)
            linked = start >= 0
        else:
            return []
        before = [g for g in groups if g.last <= start and len(g.actors) > 1 and all(map(_named, g.actors))]
        if not linked or not before:
            return []
        two = before[-1]
        beside = two.last == start and (two.connector == "between" or self.lows[two.first - 1] in _AGAINST)
        between = two.connector == "between" and not _CLAUSES & set(self.lows[two.last : start])
        alone = not any(g is not two and two.last <= g.first < start for g in groups)
        return [two] if (beside or between) and alone else []

    def _doing(self, sentence: Sentence, instrument: InstrumentMention, groups: list[Group]) -> list[Group]:
        """«A versera deux millions à B : | c'est ce que prévoit | l'accord», «A équipe B, selon | l'accord signé»."""
        before = self.lows[sentence.first : instrument.first]
        provided = bool(before) and before[-1] in self.providing and (":" in before or "comme" in before)
        since = max(sentence.first + 1, instrument.first - MOST_WORDS_OF_UNDER)
        under = self.led_by(self.under, instrument.first, since)
        if not (provided or under) or len(groups) != 2 or groups[1].last > instrument.first:
            return []
        return list(groups) if self.dealings.of_two(sentence.first, groups) else []

    def _quarrelling(self, sentence: Sentence, instrument: InstrumentMention, groups: list[Group]) -> list[Group]:
        """«… met fin au litige | qui opposait A à B», «… clôt le différend | entre A et B»."""
        verb = next((k for k in range(instrument.last, sentence.last) if self.lows[k] in self.ending), None)
        if verb is None or any(instrument.last <= g.first < verb for g in groups):
            return []
        nouns = range(verb + 1, min(verb + MOST_WORDS_TO_NOUN, sentence.last))
        noun = next((k for k in nouns if self.lows[k] in self.quarrels), None)
        behind = [g for g in groups if noun is not None and g.first > noun]
        if noun is None or not behind or any(verb < g.first < noun for g in groups):
            return []
        first = behind[0]
        two = len(first.actors) > 1 and first.connector == "between"
        if two and first.connector_first - noun <= MOST_WORDS_BETWEEN and all(map(_named, first.actors)):
            return [first]
        opposed = any(self.lows[k] in self.opposing for k in range(noun, min(noun + MOST_WORDS_TO_VERB, sentence.last)))
        if opposed and len(first.actors) > 1 and all(map(_named, first.actors)):
            return [first]
        other = behind[1] if len(behind) > 1 else None
        if other is None or not all(map(_named, (*first.actors, *other.actors))):
            return []
        link = set(self.lows[first.last : other.first])
        near = other.first - first.last <= MOST_WORDS_BETWEEN
        against = opposed and bool(link & _AGAINST)
        of_one = bool(DE & set(self.lows[first.first - 2 : first.first + 1])) and other.connector == "with"
        return [first, other] if near and (against or of_one) else []


def _named(actor: Actor) -> bool:
    """A body known by name or as one named before, by itself or behind its person."""
    body = actor.body
    return actor.plural is None and body is not None and body.entity >= 0
