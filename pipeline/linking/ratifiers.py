"""The state or region whose assembly ratifies: «le Parlement béninois», «Dakar – Les députés …»."""

from __future__ import annotations

import re

from models.annotation import Actor, AnnotatedArticle, EntityCluster, Mention
from pipeline.lexicon import Lexicon
from pipeline.lexicon.countries import Region
from pipeline.lexicon.folding import fold
from pipeline.linking.actor_reader import ActorReader
from pipeline.linking.drafts import PartyRef
from pipeline.linking.implied import Implied
from pipeline.linking.nations_told import NationsTold

_OF = re.compile(r"^(?:de la |de l'|des |du |de |d')")


class Ratifiers(ActorReader):
    """Finds for whom the assemblies of one article ratify."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, implied: Implied) -> None:
        super().__init__(annotated, lexicon)
        self.implied = implied
        self.names, self.adjectives = lexicon.countries.names, lexicon.countries.adjectives
        self.nations = NationsTold(annotated, lexicon)

    def ratifies(self, actor: Actor) -> bool:
        """Is it called as those are who ratify: «Parlement», «conseil»?"""
        body = actor.body
        return body is not None and bool({fold(body.name), fold(body.name.split()[0])} & self.words.ratifiers)

    def only_approves(self, body: Mention) -> bool:
        """«La Cour suprême a validé l'accord»: it is no party to what others concluded."""
        names = {body.name, self.annotated.entities[body.entity].name if body.entity >= 0 else body.name}
        return any(self.words.only_approves(name) for name in names)

    def cabinet(self, body: Mention) -> bool:
        """«le Conseil des ministres»: it speaks for its state, and is no party itself, however the text calls it."""
        name = self.annotated.entities[body.entity].name if body.entity >= 0 else body.name
        return fold(name) in self.words.cabinets

    def state(self, actor: Actor) -> PartyRef | None:
        """The party that such an assembly stands for; None where it concludes by itself, as a town's council."""
        body, role = actor.body, actor.role
        if body is None:
            # «Les députés mauritaniens ont approuvé l'accord»: by their office alone
            first = role.text.split()[0] if role is not None and actor.person is None else ""
            if not first.endswith("s") or fold(first) not in self.words.ratifiers:
                return None
        elif not self.ratifies(actor):
            return None
        region = self._region(actor)
        if region is not None:
            return region
        if body is not None and not self._national(body):
            return None
        told = body.country if body is not None else role.country if role is not None else None
        country = told or self._dispatched_from() or self.home or self._own_country()
        return PartyRef(self.implied.state(country, actor), actor) if country else None

    def _own_country(self) -> str | None:
        """Whose is «le Parlement»: of «l'Etat malgache», of the dateline, of the country that is told most."""
        states = (c for c in self.annotated.entities if fold(c.name.split()[0]) in self.words.own_state)
        state = next((cluster.country for cluster in states if cluster.country is not None), None)
        return state or self.nations.most_told()

    def _dispatched_from(self) -> str | None:
        """«RABAT - Le Conseil de gouvernement …»: whose capital, or other town, the dateline tells."""
        return next((place.country for place in self.annotated.places if place.head == "dateline"), None)

    def _region(self, actor: Actor) -> PartyRef | None:
        """«Le Grand Conseil vaudois», «le Parlement wallon»: the region, by its adjective."""
        last = self.annotated.words[actor.first : actor.last + 1][-2:]
        places = [place for word in last for place in self.adjectives.find(word.low)]
        region = places[0] if places else None
        if not isinstance(region, Region):
            return None
        for k, cluster in enumerate(self.annotated.entities):
            if any(fold(cluster.name) == fold(name) for name in region.names):
                return PartyRef(k, actor)
        named = self.implied.mention(actor)
        canton = next((name for name in region.others if name.startswith("canton ")), None)
        named.kind, named.name = "organisation", canton or region.bare
        self.annotated.entities.append(EntityCluster("organisation", named.name, [named], country=region.country))
        return PartyRef(len(self.annotated.entities) - 1, actor)

    def _national(self, body: Mention) -> bool:
        """«Parlement béninois», «Sénat du Paraguay»: not «conseil municipal»."""
        rest = " ".join(word for word in body.name.split()[1:] if fold(word) not in self.words.national)
        bare = _OF.sub("", rest.replace("’", "'"))
        if not bare:
            return True
        places = self.names.find(bare) or self.adjectives.find(bare)
        return bool(places) and not isinstance(places[0], Region)
