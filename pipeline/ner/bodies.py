"""Ministries and organisations: by head noun, by known name, by acronym, by a noun that introduces a company's name."""

from __future__ import annotations

from models.annotation import Mention
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.lexicon.folding import fold
from pipeline.ner.apposed_acronyms import ApposedAcronyms
from pipeline.ner.bodynames import BodyNames
from pipeline.ner.branches import parent_of_branch, posted_end
from pipeline.ner.called_after_towns import town_body_end
from pipeline.ner.clubs import club_name
from pipeline.ner.companies import Companies
from pipeline.ner.extent import Extent
from pipeline.ner.firms import firm_name
from pipeline.ner.foreign import foreign_name
from pipeline.ner.headed import HeadedBodies
from pipeline.ner.known import KnownBodies
from pipeline.ner.longforms import LongForms
from pipeline.ner.noun_phrase_names import NounPhraseNames
from pipeline.ner.reader import Reader


class BodyGrammar:
    """Recognises the body that starts at a word, if there is one."""

    def __init__(self, reader: Reader, extent: Extent) -> None:
        self.reader = reader
        self.vocabulary = reader.vocabulary
        self.names = BodyNames(reader)
        self.proper, self.mention, self.is_acronym = self.names.proper, self.names.mention, self.names.is_acronym
        self.headed = HeadedBodies(reader, extent, self.names)
        self.companies = Companies(reader, extent, self.names)
        self.known = KnownBodies(reader, self.names).at
        self.phrases = NounPhraseNames(reader, self.names)
        defined = LongForms(reader)
        apposed = ApposedAcronyms(reader, defined)
        self.longforms, self.defined_otherwise, self.apposed = defined.found, defined.otherwise, apposed.at
        self.acronyms = defined.acronyms | apposed.acronyms

    def at(self, i: int, *, office: bool = False) -> Mention | None:
        """The body that starts at word ``i`` (a determiner before it is not part of it).

        ``office``: the words complete an office («commandant le …», «directeur du …»): even a common noun is a body.
        """
        if self._in_phrase_of_presence(i):
            return None
        whole = self._by_its_organ(i) or self._by_its_branch(i)
        if whole is not None:
            return whole
        readings = [
            self._defined(i),
            self._apposed(i),
            self.known(i),
            self.companies.introduced(i),
            self.headed.at(i, office),
            self._acronym(i),
            self.companies.with_legal_form(i),
            self._people(i),
            self._foreign(i),
            self._club(i),
            self._called_after_town(i),
            self._firm(i),
            self.phrases.at(i),
        ]
        found = [mention for mention in readings if mention is not None]
        return max(found, key=lambda mention: mention.last) if found else None

    def _by_its_organ(self, i: int) -> Mention | None:
        """«le conseil d'administration de la Banque du Sahel» has decided: the bank."""
        reader = self.reader
        organ = self.vocabulary.organs.match(reader.lows, i)
        if organ is None or organ[0] < 2 or i + organ[0] + 1 >= reader.limits[i]:
            return None
        k = i + organ[0]
        j = k + 1 + (reader.low(k + 1) in DETERMINERS)
        if reader.low(k) not in DE or j >= reader.limits[i] or not reader.words[j].capital:
            return None
        body = self.at(j)
        if body is None or body.anaphor:
            return None
        mention = self.mention(i, body.last, head=body.head, name=body.name, acronym=body.acronym)
        mention.kind, mention.country, mention.given = body.kind, body.country, False
        return mention

    def _by_its_branch(self, i: int) -> Mention | None:
        """«la représentation de la BEI au Maroc», «l'antenne locale d'Initiative Sud»: the body itself."""
        j = parent_of_branch(self.reader, i)
        body = self.at(j) if j > i and (self.reader.words[j].capital or j > i + 2) else None
        if body is None or (body.anaphor and not body.name.isupper()) or body.weak or body.name.islower():
            return None
        if fold(self.reader.low(j)) in self.vocabulary.actors.portfolios:
            return None  # «la délégation de l'Education nationale»: an office of the State
        end = posted_end(self.reader, body.last)
        mention = self.mention(i, end, head=body.head, name=body.name, acronym=body.acronym)
        mention.kind, mention.country, mention.given = body.kind, body.country, False
        mention.anaphor = body.anaphor  # «la délégation départementale de l'ARS»: of which place, was told before
        return mention

    def _in_phrase_of_presence(self, i: int) -> bool:
        """«sous la présidence du ministre»: the head of a set phrase names no body."""
        before = self.vocabulary.lexicon.connectors.before
        for start in (i - 1, i - 2):
            match = before.match(self.reader.lows, start) if start >= 0 else None
            if match is not None and match[1] == "presence" and start + match[0] > i + 1:
                return True
        return False

    def _defined(self, i: int) -> Mention | None:
        """A long form that an acronym in brackets defines: its letters tell where it starts."""
        found = self.longforms.get(i)
        if found is None:
            return None
        end, acronym = found
        mention = self.mention(i, end, head=self.reader.low(i), acronym=acronym)
        match = self.vocabulary.heads.match(self.reader.lows, i)
        if match is not None:
            mention.kind = "ministry" if match[1].head.type == "ministry" else "organisation"
        return self.names.with_acronym(mention)

    def _apposed(self, i: int) -> Mention | None:
        """A long form with its acronym beside it and no brackets, or behind its acronym in brackets."""
        found = self.apposed.get(i)
        if found is None:
            return None
        name = self.reader.slice(found.first, found.end)
        mention = self.mention(i, found.last, head=self.reader.low(found.first), name=name, acronym=found.acronym)
        match = self.vocabulary.heads.match(self.reader.lows, found.first)
        if match is not None:
            mention.kind = "ministry" if match[1].head.type == "ministry" else "organisation"
        return mention

    def _people(self, i: int) -> Mention | None:
        """«les talibans», «les Houthis»: a movement called by its people."""
        if (
            self.reader.low(i) not in self.vocabulary.actors.movements
            or i == 0
            or self.reader.low(i - 1) not in ("les", "des", "aux")
        ):
            return None
        movements = self.vocabulary.actors.movements
        if i + 1 < self.reader.limits[i] and self.reader.low(i + 1) in movements:  # «les insurgés | talibans»
            name = self.reader.slice(i + self.reader.words[i + 1].text.islower(), i + 2)  # but «les rebelles Houthis»
            return self.mention(i, i + 2, head=self.reader.low(i + 1), name=name)
        mention = self.mention(i, i + 1, head=self.reader.low(i))
        mention.anaphor = mention.head in self.vocabulary.actors.any_movement
        return mention

    def _foreign(self, i: int) -> Mention | None:
        end = foreign_name(self.reader, i)
        return self.names.with_acronym(self.mention(i, end, head="")) if end > i else None

    def _firm(self, i: int) -> Mention | None:
        end = firm_name(self.reader, i)
        return self.names.with_acronym(self.mention(i, end, head="")) if end > i else None

    def _club(self, i: int) -> Mention | None:
        end = club_name(self.reader, i)
        return self.mention(i, end, head="") if end > i else None

    def _called_after_town(self, i: int) -> Mention | None:
        end = town_body_end(self.reader, self.names, i)
        return self.mention(i, end, head=self.reader.low(end - 1)) if end > i else None

    def _acronym(self, i: int) -> Mention | None:
        word = self.reader.words[i]
        if word.text not in self.acronyms or word.text in self.vocabulary.actors.names:
            return None
        end = i + 1
        if (
            end < self.reader.limits[i]
            and self.reader.words[end].text.isdigit()
            and len(self.reader.words[end].text) <= 3
        ):
            end += 1  # «AMAV 04», «CDIFF 75»: the branch of a département
        return self.mention(i, end, head="", acronym=word.text if end == i + 1 else None)
