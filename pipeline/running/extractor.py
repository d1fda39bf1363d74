"""The one place that knows the order of the stages: a raw document goes in, its record comes out."""

from __future__ import annotations

from copy import copy

from models.explanation import Explanation
from models.problem import Problem
from models.raw import RawDocument
from models.record import Record
from pipeline.cleaning import clean
from pipeline.cleaning.site_profile import SiteProfile
from pipeline.explaining import explain
from pipeline.lexicon import Lexicon
from pipeline.linking import link, trace
from pipeline.ner.annotator import Annotator
from pipeline.rules import read_statements
from pipeline.running.internal import internal_problem


class Extractor:
    """All stages after reading, with the language model loaded once.

    Documents go through one by one: a record then depends on its document (and on the profile of its site, if there
    is one), never on which others were in the same batch (batches change the last bits of the model's sums, and gain
    5 %).
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._annotator = Annotator(lexicon)
        self._profile: SiteProfile | None = None

    def knowing(self, profile: SiteProfile) -> Extractor:
        """An extractor with the same model that knows which lines recur across the articles of a site."""
        other = copy(self)
        other._profile = profile
        return other

    def extract(self, document: RawDocument) -> Record | Problem:
        """The record of one document, or why there is none.  Never raises for a document's sake."""
        try:
            article = clean(document, self._lexicon, self._profile)
            if isinstance(article, Problem):
                return article
            annotated = self._annotator.annotate(article)
            return link(annotated, read_statements(annotated, self._lexicon), self._lexicon)
        except Exception as error:
            return internal_problem(document.path, document.id, error)

    def explain(self, document: RawDocument) -> Explanation | Problem:
        """Why the record of a document is as it is.  Never raises for a document's sake."""
        try:
            article = clean(document, self._lexicon, self._profile)
            if isinstance(article, Problem):
                return article
            annotated = self._annotator.annotate(article)
            statements = read_statements(annotated, self._lexicon)
            return explain(annotated, statements, trace(annotated, statements, self._lexicon), self._lexicon)
        except Exception as error:
            return internal_problem(document.path, document.id, error)
