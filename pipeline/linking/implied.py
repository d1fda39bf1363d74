"""States and governments that the text implies and may not name: «le président ghanéen», «le gouvernement»."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle, EntityCluster, Mention
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold
from pipeline.linking.actor_reader import ActorReader
from pipeline.linking.drafts import PartyRef

_DEFINITE = frozenset({"le", "la", "l'", "du", "au"})


class Implied(ActorReader):
    """Finds the entity that an adjective, an office or a government stands for, and makes it where there is none."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated, lexicon)
        self.countries = lexicon.countries.by_code
        unions = [union for union in lexicon.countries.table.supranational if union.code]
        self.titles = lexicon.titles.titles
        self.unions = {fold(name) for union in unions for name in union.names}
        self.unions_by_code = {union.code: union for union in unions}

    def state(self, country: str, actor: Actor) -> int:
        """The entity of a state; made when only an adjective or an office tells it («le président ghanéen»)."""
        for k, cluster in enumerate(self.annotated.entities):
            if (cluster.kind == "state" or fold(cluster.name) in self.unions) and cluster.country == country:
                return k
        place = self.countries.get(country) or self.unions_by_code.get(country)
        self.annotated.entities.append(
            EntityCluster("state", place.bare if place is not None else country, [self.mention(actor)], country=country)
        )
        return len(self.annotated.entities) - 1

    def state_of(self, actor: Actor, country: str | None, head: str) -> list[PartyRef]:
        """The state of a head of state or government that the text names no country for: the article's own."""
        if country is not None and fold(head) in self.words.statesmen_with_country:
            return [PartyRef(self.state(country, actor), actor)]  # «le ministre malien», of no portfolio
        if fold(head) not in self.words.statesmen:
            return []
        code = country or self.home
        if country is not None:
            return [PartyRef(self.state(country, actor), actor)]
        for k, cluster in enumerate(self.annotated.entities):
            if cluster.kind == "state" and code is not None and cluster.country == code:
                return [PartyRef(k, actor)]
        for k, cluster in enumerate(self.annotated.entities):
            if fold(cluster.name) in self.words.own_state:
                return [PartyRef(k, actor)]
        if fold(head) not in self.words.of_state:
            return []  # «le président X», of what the text does not tell
        implied = EntityCluster("state", self.words.own_state_name, [self.mention(actor)], country=code)
        self.annotated.entities.append(implied)
        return [PartyRef(len(self.annotated.entities) - 1, actor)]

    def government(self, body: Mention, actor: Actor) -> PartyRef:
        """«Le gouvernement», «le parquet», of nothing that the text names, are bodies all the same."""
        for k, cluster in enumerate(self.annotated.entities):
            if cluster.kind == "organisation" and cluster.name == body.name:
                return PartyRef(k, actor)
        body.entity = len(self.annotated.entities)
        self.annotated.entities.append(EntityCluster("organisation", body.name, [body], country=self.home))
        return PartyRef(body.entity, actor)

    def office(self, actor: Actor) -> list[PartyRef]:
        """«le préfet», «la bâtonnière», «la présidente du département», of no place that the text names."""
        role, body = actor.role, actor.body
        if role is None or role.former:
            return []
        apposed = actor.person is not None and body is not None  # «Odile Petit, | présidente du département»
        if not apposed and self.annotated.words[role.first - 1].low not in _DEFINITE:
            return []
        found = self.titles.find(role.text) if body is None else ()
        head = found[0].title.body_head if found else body.name if body is not None else None
        if head is None or fold(head) not in self.words.local_bodies | self.words.local_territories:
            return []
        named = self.mention(actor)
        named.kind, named.name, named.entity = "organisation", head, -1
        party = self.government(named, actor)
        named.entity, actor.body = party.entity, named
        return [party]

    def settle(self, body: Mention, actor: Actor) -> None:
        """«Le gouvernement et la CGT négociaient. Les deux parties …»: it is one of them, named by nothing more."""
        if fold(body.name) in self.words.government | self.words.local_bodies:
            body.entity = self.government(body, actor).entity

    def mention(self, actor: Actor) -> Mention:
        """A mention of the state, where the actor or its office is told."""
        role = actor.role
        first, last, start, end = (
            (role.first, role.last, role.start, role.end) if role else (actor.first, actor.last, actor.start, actor.end)
        )
        text = self.annotated.article.text[start:end]
        name, entity = self.words.own_state_name, len(self.annotated.entities)
        return Mention("state", first, last, start, end, text, name=name, given=False, entity=entity)
