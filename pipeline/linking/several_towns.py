"""Which towns are «les deux villes», «les deux communes»?  A text tells a town by its bare name as often as not."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle, EntityCluster, Mention
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE
from pipeline.lexicon.folding import fold
from pipeline.linking.actor_reader import ActorReader
from pipeline.linking.drafts import PartyRef

MOST_SENTENCES_BACK = 2
_TOWN = "LOC"


class SeveralTowns(ActorReader):
    """Finds as many towns as a plural says: communes as bodies, names of places that no body covers."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated, lexicon)
        self.municipal = lexicon.words.municipal
        self.where = lexicon.words.locative
        self.countries = lexicon.countries.names
        self.nouns = frozenset(lexicon.actors.table.plurals.towns)
        self._told: dict[int, str] | None = None

    def meant_by(self, actor: Actor) -> bool:
        """Is it told by a noun for towns?"""
        return bool(self.nouns & set(self.lows(actor)))

    def before(self, actor: Actor) -> list[PartyRef]:
        """Those named lately, if they are just as many; else those of the whole text so far."""
        if self.lows(actor)[0] == "des" and not self._led(actor):
            return []  # «les comités des fêtes des deux bourgs»
        here = self.sentence(actor)
        told = {first: name for first, name in self._names().items() if first < actor.first}
        for back in (1, MOST_SENTENCES_BACK, here):
            since = self.annotated.sentences[max(here - back, 0)].first
            for located in (True, False):
                near = {
                    fold(name): first
                    for first, name in sorted(told.items())
                    if first >= since and (located or not self._located(first))
                }
                if len(near) == actor.number:
                    return [PartyRef(self._entity(first, told[first]), actor) for first in sorted(near.values())]
        pair = self._side_by_side(here - 1) if actor.number == 2 and here else {}
        return [PartyRef(self._entity(first, name), actor) for first, name in pair.items()]

    def _led(self, actor: Actor) -> bool:
        """«les maires | des deux villes»: those who hold an office there act for them."""
        return any(a.role is not None and a.last == actor.first for a in self.annotated.actors)

    def _side_by_side(self, number: int) -> dict[int, str]:
        """«Verlin et Mornay se connaissent. Les deux villes …»: two names nobody knows, joined at the sentence's head.

        That they are towns the noun after them tells, whatever the model takes them for.
        """
        words, sentence = self.annotated.words, self.annotated.sentences[number]
        known = {k for actor in self.annotated.actors for k in range(actor.first, actor.last)}
        found: dict[int, str] = {}
        k = sentence.first
        for joint in ("et", ""):
            end = k
            while end < sentence.last and words[end].capital and end not in known:
                end += 1
            if end == k or (joint and words[end].low != joint):
                return {}
            found[k] = self.annotated.article.text[words[k].start : words[end - 1].end]
            k = end + 1
        return found if words[k - 1].pos in ("VERB", "AUX", "PRON") else {}

    def _names(self) -> dict[int, str]:
        """The bare name of each town that is told, by the word it begins with."""
        if self._told is None:
            covered: set[int] = set()
            self._told = {}
            for actor in self.annotated.actors:
                covered |= set(range(actor.first, actor.last))
                body = actor.body
                if body is not None and body.entity >= 0 and (name := self._bare(body)) is not None:
                    self._told[body.first] = name
            k = last = 0
            while k < len(self.annotated.words):
                end = k + 1
                word = self.annotated.words[k]
                beside = last > 0 and k == last + 1 and self.annotated.words[last].low == "et"
                if k not in covered and (word.label == _TOWN or beside) and word.capital:
                    while end < len(self.annotated.words) and self._goes_on(end):
                        end += 1
                    name = self.annotated.article.text[word.start : self.annotated.words[end - 1].end]
                    if not self.countries.find(name) and not self._called_after(k):
                        self._told[k] = name
                        last = end
                k = end
        return self._told

    def _called_after(self, k: int) -> bool:
        """«la chapelle | Saint-Jean», «rue | Pasteur»: the name of something else."""
        before = self.annotated.words[k - 1] if k else None
        return before is not None and before.pos == "NOUN" and before.low not in self.municipal

    def _goes_on(self, k: int) -> bool:
        word = self.annotated.words[k]
        return word.label == _TOWN and not word.label_starts

    def _bare(self, body: Mention) -> str | None:
        """«ville de X», «conseil communal de X» → «X»; «X», a body that the model takes for a place."""
        cluster = self.annotated.entities[body.entity]
        words = cluster.name.split()
        head = next((n for n in (3, 2, 1) if " ".join(words[:n]).casefold() in self.municipal), 0)
        if head:
            named = [k for k in range(head, len(words)) if words[k][:1].isupper() or words[k][1:2] in ("'", "’")]
            return " ".join(words[named[0] :]).removeprefix("d'").removeprefix("d’") if named else None
        own = cluster.kind == "organisation" and not body.head and cluster.name[:1].isupper()
        return cluster.name if own and self.annotated.words[body.first].label == _TOWN else None

    def _located(self, first: int) -> bool:
        """«à Rennes», «du port de Rennes»: where something is, rather than who."""
        words = self.annotated.words
        before = words[first - 1].low if first else ""
        return before in self.where or (before in DE and not self._headed(first))

    def _headed(self, first: int) -> bool:
        return any(body.body is not None and body.body.first <= first < body.last for body in self.annotated.actors)

    def _entity(self, first: int, name: str) -> int:
        """The entity of the town: the body that stands there, or has its name; else one of its own."""
        for actor in self.annotated.actors:
            if actor.body is not None and actor.body.first == first and actor.body.entity >= 0:
                return actor.body.entity
        for k, cluster in enumerate(self.annotated.entities):
            known = any(m.entity == k and m.given and self._bare(m) == name for m in cluster.mentions)
            if cluster.kind == "organisation" and known:
                return k
        word = self.annotated.words[first]
        last = first + 1
        while last < len(self.annotated.words) and self.annotated.words[last].start < word.start + len(name):
            last += 1
        end, number = word.start + len(name), len(self.annotated.entities)
        mention = Mention("organisation", first, last, word.start, end, name, name, entity=number)
        self.annotated.entities.append(EntityCluster("organisation", name, [mention]))
        return mention.entity
