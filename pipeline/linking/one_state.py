"""One state told twice: «le gouvernement» and «l'Etat», «la France» and «l'Etat»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.lexicon.countries import Region
from pipeline.lexicon.folding import fold
from pipeline.linking.drafts import Draft, PartyRef

RULE = "parties.one-state"


def tell_once(draft: Draft, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
    """Keep, of the names of one state among the parties, the fullest."""
    if len(draft.parties) > 1:
        draft.parties = [p for p in draft.parties if not _of_no_country(p, annotated, lexicon)] or draft.parties
    bare = [p for p in draft.parties if _bare(p, annotated, lexicon)]
    if not bare or len(draft.parties) < 2:
        return
    full = [p for p in draft.parties if p not in bare and _national(p, annotated, lexicon)]
    own = next((p for p in full if annotated.entities[p.entity].country == annotated.home is not None), None)
    kept = own or bare[0]
    gone = {id(p) for p in bare if p is not kept}
    if gone:
        draft.parties = [p for p in draft.parties if id(p) not in gone]
        draft.rules.append(RULE)


def _of_no_country(party: PartyRef, annotated: AnnotatedArticle, lexicon: Lexicon) -> bool:
    """The state of «la Première ministre, X», whose country nothing tells."""
    cluster = annotated.entities[party.entity]
    implied = cluster.kind == "state" and cluster.name == lexicon.actors.own_state_name
    return implied and cluster.country is None and not any(m.given for m in cluster.mentions)


def _bare(party: PartyRef, annotated: AnnotatedArticle, lexicon: Lexicon) -> bool:
    """«l'Etat», «le gouvernement», of no country that is told with it."""
    words = lexicon.actors
    return fold(annotated.entities[party.entity].name) in words.government | words.own_state


def _national(party: PartyRef, annotated: AnnotatedArticle, lexicon: Lexicon) -> bool:
    """A state, or «gouvernement comorien»; not «gouvernement wallon»."""
    cluster = annotated.entities[party.entity]
    if cluster.kind == "state":
        return True
    head, _, rest = cluster.name.partition(" ")
    if fold(head) not in lexicon.actors.government or cluster.country is None:
        return False
    for opening in ("de la ", "de l'", "de l’", "des ", "du ", "de ", "d'", "d’"):
        rest = rest.removeprefix(opening)
    countries = lexicon.countries
    places = countries.names.find(rest) or countries.adjectives.find(rest)
    return bool(places) and not isinstance(places[0], Region)
