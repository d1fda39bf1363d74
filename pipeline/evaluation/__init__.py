"""Measures extracted records against hand-made gold.

evaluate(GOLD, OUT)      figures and differences over two folders
evaluate_article(r, g)   the same for one record
"""

from pipeline.evaluation.figures import Evaluation, evaluate, evaluate_article, figures_table
from pipeline.evaluation.gold import GoldArticle, read_gold

__all__ = ["Evaluation", "GoldArticle", "evaluate", "evaluate_article", "figures_table", "read_gold"]
