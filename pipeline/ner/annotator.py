"""The ner stage: an article in, everything recognised in it out."""

from __future__ import annotations

from collections import Counter

import spacy
from spacy.language import Language

from models.annotation import Actor, AnnotatedArticle, Mention
from models.record import Article
from pipeline.lexicon import Lexicon
from pipeline.lexicon.countries import Region
from pipeline.ner.actors import ActorGrammar
from pipeline.ner.aliases import Aliases
from pipeline.ner.amounts import find_amounts
from pipeline.ner.durations import find_durations
from pipeline.ner.hyphened_sides import apart
from pipeline.ner.places import find_places
from pipeline.ner.reader import Reader
from pipeline.ner.times import find_times
from pipeline.ner.town_offices import TownOffices
from pipeline.ner.vocabulary import Vocabulary
from pipeline.ner.words import closed, sentences_of, words_of

MODEL = "fr_core_news_md"
# The rules read parts of speech and entities only.  The parser alone costs a fifth of the time (docs: measured).
UNUSED = ("parser", "lemmatizer", "attribute_ruler", "senter")


def load_model() -> Language:
    """The spaCy model with what the rules use of it."""
    return spacy.load(MODEL, exclude=list(UNUSED))


class Annotator:
    """Annotates articles; load one per process, it is not cheap."""

    def __init__(self, lexicon: Lexicon, model: Language | None = None) -> None:
        self.lexicon = lexicon
        self.vocabulary = Vocabulary(lexicon)
        self.model = model if model is not None else load_model()

    def annotate(self, article: Article) -> AnnotatedArticle:
        """Everything recognised in one article."""
        words = closed(apart(words_of(self.model(article.text), self._state), self.vocabulary))
        sentences = sentences_of(article.text, words, self.lexicon.words.abbreviations)
        reader = Reader(article.text, words, sentences, self.vocabulary)
        actors = ActorGrammar(reader).read()
        places = find_places(reader, actors)
        TownOffices(reader, places).settle(actors)
        home = _home(actors, places)
        entities = Aliases(self.vocabulary, home, reader).join(actors)
        return AnnotatedArticle(
            article=article,
            words=words,
            sentences=sentences,
            actors=actors,
            places=places,
            entities=entities,
            times=find_times(article.text, article.published, self.lexicon),
            amounts=find_amounts(article.text, self.lexicon, home),
            durations=find_durations(article.text, self.lexicon),
            home=home,
        )

    def _state(self, name: str) -> bool:
        """A state or a union of states, as written («UE», «Maroc»); a capital may as well be a town."""
        return any(not isinstance(place, Region) for place in self.lexicon.countries.names.exact(name))


def _home(actors: list[Actor], places: list[Mention]) -> str | None:
    """The country most talked about, when none other comes near it."""
    votes: Counter[str] = Counter()
    for actor in actors:
        for body in {id(b): b for b in (actor.body, actor.role.body if actor.role else None) if b}.values():
            if body.country:
                votes[body.country] += 1
    for place in places:
        if place.country:
            votes[place.country] += 1
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[1][1] * 2 > ranked[0][1]):
        return None
    return ranked[0][0]
