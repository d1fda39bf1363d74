"""Is this body one that was named before: «le ministère de la Justice» and «le ministère rwandais de la Justice»?"""

from __future__ import annotations

from collections.abc import Sequence

from models.annotation import EntityCluster, Mention
from pipeline.lexicon.countries import Region, Supranational
from pipeline.lexicon.folding import fold
from pipeline.ner.clusters import Clusters, Joiner
from pipeline.ner.same_name import belongs_to, contiguous, fuller, joined, without_head, words_of_name
from pipeline.ner.vocabulary import Vocabulary
from pipeline.ner.words import plain


class NamedBodies(Joiner):
    """Joins bodies by their names; states and unions too."""

    def __init__(self, vocabulary: Vocabulary, clusters: Clusters, home: str | None) -> None:
        super().__init__(vocabulary, clusters)
        self.home = home

    def join(self, mention: Mention) -> None:
        """Give the mention the entity of its name, a new one if there is none."""
        for k, cluster in enumerate(self.clusters):
            if cluster.kind != "person" and self._same_body(mention, cluster):
                self.clusters.add(k, mention)
                if fuller(mention, cluster):
                    if cluster.name not in cluster.aliases:
                        cluster.aliases.append(cluster.name)
                    cluster.name = mention.name
                cluster.acronym = cluster.acronym or mention.acronym
                if cluster.kind == "organisation" and mention.kind == "ministry":
                    cluster.kind = "ministry"
                return
        self.clusters.new(mention)

    def _same_body(self, mention: Mention, cluster: EntityCluster) -> bool:
        if mention.kind == "state" or cluster.kind == "state":
            if self._same_union(mention, cluster):
                return True
            if mention.kind != cluster.kind or mention.country is None or mention.country != cluster.country:
                return self._own_region(mention, cluster) or self._own_region(cluster, mention)
            return self._region(mention.name) == self._region(cluster.name)  # Québec and Ontario are two
        if mention.kind == cluster.kind == "ministry" and not mention.given and self._told_otherwise(mention):
            # «le grand argentier (béninois)», and «le ministère de l'Economie et des Finances»
            home = mention.country in (None, cluster.country, self.home) or self.home is cluster.country is None
            return home and contiguous(words_of_name(mention.name)[1:], words_of_name(cluster.name))
        counterpart = mention.kind == "ministry" and not mention.given and mention.country is not None
        if counterpart and cluster.country is None:
            return False  # «avec son homologue tunisien»: the minister named before is of another country
        if mention.kind == "ministry" and (mention.country or self.home) != (cluster.country or self.home):
            return False
        if mention.country and cluster.country and mention.country != cluster.country:
            return False
        mine, theirs = words_of_name(mention.name), words_of_name(cluster.name)
        if mention.kind == "ministry":
            lands = [self._lands_of(words) for words in (mine, theirs)]
            if all(lands) and lands[0] != lands[1]:
                return False  # «ministère wallon de la Santé», «ministère flamand de la Santé»
            mine, theirs = self._stateless(mine), self._stateless(theirs)
        if mine == theirs:
            return True
        if mention.acronym and cluster.acronym and fold(mention.acronym) == fold(cluster.acronym):
            return True
        if len(mine) == 1 and (cluster.acronym and fold(cluster.acronym) == mine[0]):
            return True
        if len(theirs) == 1 and (mention.acronym and fold(mention.acronym) == theirs[0]):
            return True
        if any(words_of_name(alias) == mine for alias in cluster.aliases) or any(
            words_of_name(alias) == theirs for alias in without_head(mention)
        ):
            return True
        # one is the beginning of the other: «ministère de la Justice» and «ministère de la Justice et des Libertés»
        short, long = (mine, theirs) if len(mine) < len(theirs) else (theirs, mine)
        if (
            len(short) >= 2
            and long[: len(short)] == short
            and joined(mention.name) == joined(cluster.name)
            and mention.head == cluster.mentions[0].head
        ):
            bare = min((mention.name, cluster.name), key=len)  # «wilaya de la région», of that region
            return mention.kind == "ministry" or len(long) - len(short) <= 2 or not any(c.isupper() for c in bare)
        # «groupe OCP» and «OCP», «Crédit Agricole» and «Groupe Crédit Agricole du Maroc»
        head = cluster.mentions[0].head
        if mention.head and head and (mention.head != head or joined(mention.name) != joined(cluster.name)):
            return False
        names = sorted((mention.name, cluster.name), key=len)
        if belongs_to(*names):
            return False
        return (
            len(short) >= 2
            and contiguous(short, long)
            and not (mention.kind == "ministry" or cluster.kind == "ministry")
        )

    def _lands_of(self, words: Sequence[str]) -> set[str]:
        """The bare names of the regions whose adjectives are among these words."""
        find = self.vocabulary.lexicon.countries.adjectives.find
        return {place.bare for word in words for place in find(word) if isinstance(place, Region)}

    def _told_otherwise(self, mention: Mention) -> bool:
        """Does an office tell this ministry that says its field in its own words («argentier», «garde des Sceaux»)?"""
        text = plain(mention.text)
        return any(plain(name) in text for name in self.vocabulary.lexicon.words.ministers_otherwise)

    def _same_union(self, mention: Mention, cluster: EntityCluster) -> bool:
        """«l'OTAN» and «l'Organisation du traité de l'Atlantique nord»: of no country, told by any of its names."""
        if mention.country is not None or cluster.country is not None:
            return False
        if words_of_name(mention.name) == words_of_name(cluster.name):
            return True
        names = self.vocabulary.lexicon.countries.names
        mine, theirs = names.find(mention.name), names.find(cluster.name)
        return any(isinstance(place, Supranational) and place in theirs for place in mine)

    def union(self, cluster: EntityCluster) -> bool:
        """The European Union, the United Nations, a region: treated as states by the press, and none."""
        if cluster.country == "EU" or self._region(cluster.name) is not None:
            return True
        found = self.vocabulary.lexicon.countries.names.find(cluster.name)
        return cluster.country is None and any(isinstance(place, Supranational) for place in found)

    def _region(self, name: str) -> str | None:
        """The region of this name («Ile-de-France» → «Île-de-France»), unless a state bears it too."""
        found = self.vocabulary.lexicon.countries.names.find(name)
        regions = [place.bare for place in found if isinstance(place, Region)]
        return regions[0] if regions and len(regions) == len(found) else None

    def _own_region(self, territory: Mention | EntityCluster, body: Mention | EntityCluster) -> bool:
        """«l'Île-de-France» and «la région Île-de-France»: the land, and the authority of its name."""
        if territory.kind != "state" or body.kind != "organisation" or self._region(territory.name) is None:
            return False
        head, _, rest = body.name.partition(" ")
        form = self.vocabulary.heads.match([plain(head)], 0)
        own = self._region(territory.name) or ""
        return (
            form is not None
            and form[1].head.territorial
            and words_of_name(rest) in (words_of_name(territory.name), words_of_name(own))
        )

    def _stateless(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """The words of a ministry's name without the adjective of its state, which is not always told."""
        return tuple(word for word in words if word not in self.vocabulary.folded_nationalities)

    def tell_states(self) -> None:
        """«ministère rwandais de l'Agriculture»: a ministry by its state too; by it first where two states meet."""
        ministries = [c for c in self.clusters if c.kind == "ministry" and c.country is not None]
        several = len({c.country for c in ministries}) > 1
        for cluster in ministries:
            adjective = self.vocabulary.masculine(cluster.country or "")
            if adjective is None or any(
                word in self.vocabulary.folded_nationalities for word in words_of_name(cluster.name)
            ):
                continue
            head = next(
                (h for h in self.vocabulary.lexicon.words.ministries if cluster.name.casefold().startswith(h + " ")),
                None,
            )
            if head is None:
                continue
            full = f"{cluster.name[: len(head)]} {adjective}{cluster.name[len(head) :]}"
            cluster.aliases.append(cluster.name if several else full)
            if several:
                cluster.name = full
