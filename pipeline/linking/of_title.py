"""The side that a sentence leaves out, where the title says whom the article is about.

«Le Port de B s'équipe. … Une convention est en préparation avec l'Institut A»: it is the Port's.
"""

from __future__ import annotations

import re

from models.annotation import AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold
from pipeline.linking.drafts import Draft, PartyRef
from pipeline.linking.sides import body_of

RULE = "parties.of-title"
SENTENCES_OF_LEAD = 2
_WORD = re.compile(r"\w+")
_OTHER = frozenset({"parties.with", "parties.bound", "parties.other-side"})
_UNNAMED = frozenset({"parties.unnamed-side", "parties.between"})


def complete_from_title(told: list[Draft], annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
    """Add to the records of one party, told as the other side of whoever acts, the one body of the title."""
    headed = _headed(annotated, lexicon)
    if len(headed) != 1:
        return
    for draft in told:
        rules = set(draft.rules)
        if len(draft.parties) != 1 or draft.plural or rules & _UNNAMED:
            continue
        if not rules & _OTHER and not _by_hand_of_other(draft, annotated):
            continue
        if "trigger.infinitive" in rules and not any(statement.signers for statement in draft.statements):
            continue  # «Leur première mission sera de conclure un accord avec B»
        (entity,) = headed
        if entity not in draft.entities() and not _told_of_others(draft, entity, annotated):
            actor = next(a for a in annotated.actors if a.body is not None and a.body.entity == entity)
            draft.parties.insert(0, PartyRef(entity, actor))
            draft.rules.append(RULE)


def two_of_title(drafts: list[Draft], told: list[Draft], annotated: AnnotatedArticle, lexicon: Lexicon) -> list[Draft]:
    """``told`` with the one that nobody is told to conclude, between the two of the title («A et B s'allient»).

    «La convention a été signée lundi. A veut mille logements. B …»: where the text tells no other agreement.
    """
    alone = [draft for draft in drafts if draft.instrument is not None and not draft.children]
    if told or len(alone) != 1 or not _of_nobody(alone[0], annotated):
        return told
    headed = sorted(_headed(annotated, lexicon, ("organisation", "ministry", "state")))
    if len(headed) != 2 or not {"et", "avec"} & set(_phrase(annotated.article.title or "").split()):
        return told
    for entity in headed:
        actor = next(a for a in annotated.actors if a.body is not None and a.body.entity == entity)
        alone[0].parties.append(PartyRef(entity, actor))
    alone[0].rules.append(RULE)
    return alone


def _of_nobody(draft: Draft, annotated: AnnotatedArticle) -> bool:
    """«La convention a été signée lundi», the first thing told, and no one named or described beside it."""
    said = draft.statements[0]
    if draft.parties or draft.signers or draft.plural or draft.status not in ("signed", "planned", "renewed"):
        return False
    if said.effect not in ("sign", "renew") or said.instrument is None or said.instrument.strength != "strong":
        return False
    sentence = annotated.sentences[said.sentence]
    here = (a for a in annotated.actors if sentence.first <= a.first < sentence.last)
    nobody = not any(a.plural is not None or (a.body is not None and a.body.entity >= 0) for a in here)
    return nobody and said.sentence < SENTENCES_OF_LEAD and "trigger.passive" in said.rules


def _by_hand_of_other(draft: Draft, annotated: AnnotatedArticle) -> bool:
    """«L'avenant, que X a cosigné pour B»: all that is told of who concludes it is who signed for B."""
    party = draft.parties[0].entity
    hands = [actor for statement in draft.statements for actor in statement.signers]
    return bool(hands) and all(hand.person is not None and body_of(hand, annotated) == party for hand in hands)


def _headed(
    annotated: AnnotatedArticle, lexicon: Lexicon, kinds: tuple[str, ...] = ("organisation", "ministry")
) -> set[int]:
    """The bodies that the title names."""
    acting = {a.body.entity for a in annotated.actors if a.body is not None}
    title = _phrase(annotated.article.title or "")
    found: set[int] = set()
    for entity, cluster in enumerate(annotated.entities):
        if entity not in acting or cluster.kind not in kinds:
            continue
        press = lexicon.outlets.known(cluster.name) is not None
        named = in_title(entity, annotated) or any(
            _phrase(n) in title for n in (cluster.acronym, _bare(cluster.name, lexicon), *cluster.aliases) if n
        )
        if named and not press and not all(mention.weak for mention in cluster.mentions):
            found.add(entity)
    return found


def _bare(name: str, lexicon: Lexicon) -> str | None:
    """«Groupe Crédit des Monts» without the word for what it is; nothing where no name of two words is left."""
    words = name.split()
    introduced = len(words) > 2 and words[0] in lexicon.bodies.appositives
    return " ".join(words[1:]) if introduced and words[1][:1].isupper() else None


def in_title(entity: int, annotated: AnnotatedArticle) -> bool:
    """Does the title call it as the text does somewhere?"""
    cluster = annotated.entities[entity]
    title = _phrase(annotated.article.title or "")
    return any(_phrase(mention.name) in title for mention in cluster.mentions if mention.name)


def _phrase(text: str) -> str:
    return f" {' '.join(_WORD.findall(fold(text)))} "


def _told_of_others(draft: Draft, entity: int, annotated: AnnotatedArticle) -> bool:
    """Does its sentence name a third body, or describe who acts («les trois partenaires»)?"""
    known = draft.entities() | {entity}
    for statement in draft.statements:
        sentence = annotated.sentences[statement.sentence]
        if statement.effect is None:
            continue
        if any(actor.plural is not None for actor in [*statement.signers, *statement.parties]):
            return True
        here = (a for a in annotated.actors if sentence.first <= a.first < sentence.last)
        if any(a.body is not None and a.body.entity >= 0 and a.body.entity not in known for a in here):
            return True
    return False
