"""What sort of body is it, as its names tell: a company, a school, a territory?"""

from __future__ import annotations

from models.annotation import EntityCluster
from pipeline.ner.vocabulary import Vocabulary
from pipeline.ner.words import plain


class Sorts:
    """Tells the sorts of bodies, and which nouns may mean them."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary

    def may_mean(self, noun: str, cluster: EntityCluster, owned: bool = False) -> bool:
        """«l'entreprise» is no town and no ministry, «l'université» no company, where their names tell."""
        words = self.vocabulary.actors
        meant = words.meant.get(noun)
        if meant is None:
            return True
        if cluster.kind == "state" or cluster.kind == "ministry":
            return "territory" in meant
        told = self.of(cluster)
        return bool(told & meant) if told or (noun in words.strict and not owned) else True

    def of(self, cluster: EntityCluster) -> set[str]:
        """The sorts of body that its names tell."""
        words = self.vocabulary.actors
        sorts = {words.sorts.get(plain(m.head)) for m in cluster.mentions if not m.anaphor}
        for name in (cluster.name, *self._known_names(cluster)):
            match = self.vocabulary.heads.match([plain(w) for w in name.replace("'", "' ").split()], 0)
            if match is None:
                continue
            sorts.add("territory" if match[1].head.territorial else words.sorts.get(plain(match[1].head.singular)))
        if len(cluster.name.split()) > 1 and cluster.name.split()[0].casefold() in words.club_openers:
            sorts.add("club")  # «Racing de Tolna»
        foreign = self.vocabulary.foreign_nouns  # «Istituto Erasmo», «Ghent University»
        sorts |= {words.sorts.get(w) for w in map(plain, cluster.name.split()) if w in foreign}
        if cluster.name.split()[-1:] and cluster.name.split()[-1] in self.vocabulary.lexicon.bodies.legal_forms:
            sorts.add("company")
        return {sort for sort in sorts if sort is not None} or self._by_first_word(cluster)

    def _by_first_word(self, cluster: EntityCluster) -> set[str]:
        """«agence de l'eau» is an agency; but no «groupe scolaire» a company."""
        opening = {plain(m.head).partition(" ")[0] for m in cluster.mentions if not m.anaphor and " " in m.head}
        found = {self.vocabulary.actors.sorts.get(word) for word in opening}
        return {sort for sort in found if sort not in (None, "company")}

    def _known_names(self, cluster: EntityCluster) -> tuple[str, ...]:
        """What a known acronym stands for: «CGT» is a confederation, no company."""
        known = self.vocabulary.lexicon.known_bodies.expand(cluster.acronym or cluster.name, cluster.country)
        return known.names if known is not None else ()

    def untold(self, cluster: EntityCluster) -> bool:
        """«Veolia»: does no head noun tell what it is?"""
        first = cluster.name.split()[0].casefold() if cluster.name else ""
        if any(m.head and not m.anaphor and plain(m.head) != plain(cluster.name) for m in cluster.mentions):
            introduced = {plain(m.head) for m in cluster.mentions if not m.anaphor and m.head}
            words = self.vocabulary.actors
            if not introduced <= set(words.sorts) | words.wide | {first}:
                return False  # «la coopérative X», «le quotidien Y»: a noun told it, and no other than that
        return cluster.kind == "organisation" and self.vocabulary.heads.match([first], 0) is None
