"""Sides of an agreement that the order of words does not tell: relatives, pronouns, verbs said once, asides."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

SIDES = """
# The relative says with whom
Le Fonds de Nourou, avec lequel la Région Atlas a conclu un accord distinct, finance dix puits.
  = agreement, signed: Région Atlas + Fonds de Nourou

L'Agence du bassin de la Volte, avec laquelle l'Université de Tamba avait signé une convention, ferme ses bureaux.
  = convention, past: Université de Tamba + Agence du bassin de la Volte

# The verb is said once for two who sign, each for another
L'Office du lait de Tamba et la Banque du Sahel ont conclu un accord. La directrice Awa Tembely a signé pour le premier et M. Boris Kanté pour la banque.
  = agreement, signed: Office du lait de Tamba + Banque du Sahel
  signed by: Awa Tembely + Boris Kanté

La Ville de Vernoux et la Chambre des métiers du Vivarais ont conclu une convention. Le maire, Paul Odin, a signé au nom de la Ville, la présidente de la Chambre, Anne Rey, au nom des artisans.
  = convention, signed: Ville de Vernoux + Chambre des métiers du Vivarais
  signed by: Paul Odin + Anne Rey

# A cleft: what stands between «c'est» and «que» is where, not who
C'est dans les salons du Grand Hôtel de Vernoux, lundi soir, que l'Université de Tamba et la Banque du Sahel ont signé une convention.
  = convention, signed: Université de Tamba + Banque du Sahel

C'est l'Université de Tamba qui a signé un accord avec la Banque du Sahel.
  = agreement, signed: Université de Tamba + Banque du Sahel

# Said of the agreement itself
Un accord s'est conclu mardi entre la Ville de Vernoux et l'Université de Tamba.
  = agreement, signed: Ville de Vernoux + Université de Tamba
  date: 2024-03-12

# A pronoun for the side that is bound
La Région Atlas a fermé ses piscines. Elle attend la fin du contrat qui la lie à la Banque du Sahel.
  = contract, signed: Région Atlas + Banque du Sahel

La Région Atlas est liée à la Banque du Sahel par une convention.
  = convention, signed: Région Atlas + Banque du Sahel

La Région Atlas est liée depuis 2019 à la Banque du Sahel, dans le cadre d'un contrat de financement de 3 millions d'euros.
  = financing, past: Région Atlas + Banque du Sahel

# A pronoun for whom a loan is granted to
La Région Atlas a fermé ses piscines. La Banque du Sahel lui avait accordé en mars un prêt de 3 millions d'euros.
  = financing, past: Banque du Sahel + Région Atlas

# Who signs stands after the verb
L'Université de Tamba et la Banque du Sahel ont conclu une convention. Y ont apposé leur signature le recteur, Boris Kanté, et la directrice de la Banque, Awa Tembely.
  = convention, signed: Université de Tamba + Banque du Sahel
  signed by: Boris Kanté + Awa Tembely

# The council lets somebody sign, named before
Le conseil municipal de Vernoux a entendu le maire, Paul Odin. Il l'a autorisé à signer avec l'Office du lait de Tamba un avenant.
  = amendment, planned: Office du lait de Tamba + conseil municipal de Vernoux
  signed by: Paul Odin

# What a side is, then its name
La convention avait été conclue entre la Ville de Vernoux et le précédent détenteur du permis, Lagune Exploitation SA.
  = convention, past: Ville de Vernoux + Lagune Exploitation SA

# One side prepares it with the other; alone, it prepares a text
La Région Atlas prépare avec la Banque du Sahel une convention sur l'eau.
  = convention, negotiating: Région Atlas + Banque du Sahel

Un texte préparé par la Région Atlas sera présenté à la Banque du Sahel.
  = none

# Talks about an agreement
La Région Atlas confirme que des négociations sont engagées avec le groupe Total au sujet d'un accord sur le gaz.
  = agreement, negotiating: Total + Région Atlas

# An agreement of one side with two others, in a list of its agreements
La Région Atlas a signé mardi trois conventions :
1. Convention avec l'Office du lait de Tamba et l'Université de Tamba.
2. Convention avec la Banque du Sahel.
  = convention, signed: Région Atlas + Office du lait de Tamba + Université de Tamba
  = convention, signed: Région Atlas + Banque du Sahel

# Words that count those who follow
L'Université de Tamba a passé trois conventions avec autant de partenaires : la Banque du Sahel, la Région Atlas et la Ville de Vernoux.
  = convention, signed: Université de Tamba + Banque du Sahel
  = convention, signed: Université de Tamba + Région Atlas
  = convention, signed: Université de Tamba + Ville de Vernoux
# Those who govern several places act for each
Un accord a été paraphé mercredi par les représentants des cantons de Vaud et de Fribourg.
  = agreement, signed: canton de Vaud + canton de Fribourg

Les maires de Vernoux, de Corbas et de Tamba ont signé mardi une charte.
  = charter, signed: ville de Vernoux + ville de Corbas + ville de Tamba

Les maires de Vernoux et de Corbas, Paul Odin et Anne Rey, ont signé mardi une charte.
  = charter, signed: ville de Vernoux + ville de Corbas
  signed by: Anne Rey + Paul Odin

# Those who run a company stand for it
La direction des Aciéries de Tamba et trois syndicats, la CFDT, FO et la CGT, ont signé mardi un accord salarial.
  = agreement, signed: Aciéries de Tamba + CFDT + FO + CGT

La direction générale du groupe Lactis a fermé l'atelier. Un accord a été signé mardi par les syndicats FO et CFDT et la direction.
  = agreement, signed: Lactis + CFDT + FO

# … and are the other side of what unions sign, but not of what they refuse
L'accord d'entreprise a été signé mardi par la CFDT et l'Unsa, mais refusé par la CGT. La direction de Lactis s'en félicite.
  = agreement, signed: CFDT + Unsa + Lactis

La direction de Lactis et la CFDT ont signé un accord d'entreprise. La CGT et FO ont refusé de le signer.
  = agreement, signed: Lactis + CFDT

# … a direction of a ministry's field is none
La direction de la Santé est pauvre. La Région Atlas et la Banque du Sahel ont signé une convention.
  = convention, signed: Région Atlas + Banque du Sahel

# Bodies of the place by a common noun
Une convention a été signée mardi entre la commune de Vernoux, la gendarmerie et le parquet.
  = convention, signed: commune de Vernoux + gendarmerie + parquet

La préfecture du Var et la Ville de Vernoux ont signé une convention. Le rectorat et la préfecture ont aussi signé un protocole.
  = convention, signed: préfecture du Var + Ville de Vernoux
  = protocol, signed: rectorat + préfecture du Var

# Of the body named last
Une convention entre la société Lactis et l'Université de Tamba a été paraphée par la directrice de cette dernière, Anne Rey.
  = convention, signed: Lactis + Université de Tamba
  signed by: Anne Rey
  acting for: Anne Rey for Université de Tamba

# Posted somewhere by a body
Le maire de Vernoux, Paul Odin, et le représentant au Cameroun de l'ONG Terres du Sud, Anne Rey, ont signé une convention.
  = convention, signed: ville de Vernoux + Terres du Sud
  signed by: Anne Rey + Paul Odin

# Names where a verb of binding takes its two
La Ville de Vernoux a renouvelé le serment de jumelage qui l'unit à Bad Wiesau.
  = twinning, renewed: Ville de Vernoux + Bad Wiesau

# The verb of the clause before
L'Office du lait de Tamba et la Banque du Sahel ont conclu un accord. Côté office, c'est la directrice, Awa Tembely, qui l'a signé ; côté banque, Boris Kanté.
  = agreement, signed: Office du lait de Tamba + Banque du Sahel
  signed by: Awa Tembely + Boris Kanté
La direction de l'usine de Vernoux et trois syndicats, la CFDT, FO et la CGT, ont signé mardi un accord.
  = agreement, signed: usine de Vernoux + CFDT + FO + CGT

# The sides named beside a plural are none of those it stands for
La direction de Lactis a fermé l'atelier. L'Union des cadres et la Fédération du lait protestent. Un accord a été signé en 2020 par les deux organisations syndicales et la direction.
  = agreement, past: Union des cadres + Fédération du lait + Lactis

# What ratifies for its state is a parliament, not a union
La direction de Lactis a signé mardi un accord. FO et la CFDT, qui l'ont approuvé, s'en félicitent.
  = agreement, signed: Lactis + FO + CFDT

# Ended by one who signed it
L'accord de 2001, qu'avaient signé la CFDT et FO, a été dénoncé en janvier par la direction de Lactis.
  = agreement, terminated/past: CFDT + FO + Lactis

# Prosecutors and rectors act for their office
Stéphane Keller, procureur de la République, et Anne Rey, rectrice de l'académie, ont signé une convention.
  = convention, signed: parquet + académie
  signed by: Anne Rey + Stéphane Keller

# A rank of two words before a name
Une convention a été signée par Jean Monier, président de l'Office du lait de Tamba, et par le commissaire divisionnaire Alain Miller, directeur départemental de la sécurité publique.
  = convention, signed: Office du lait de Tamba + direction départementale de la sécurité publique
  signed by: Alain Miller + Jean Monier

# The same body of another country
Une convention entre la Fédération algérienne de natation et son homologue italienne a été signée mardi.
  = convention, signed: Fédération algérienne de natation + Fédération italienne de natation

# A name in brackets is no subject
Réunis au Salon international des puits de Tamba (SIPT), la Région Atlas et la Banque du Sahel ont signé un accord.
  = agreement, signed: Région Atlas + Banque du Sahel

# The topic that a phrase puts first
Pour la Banque du Sahel, rien ne change. Elle est liée depuis l'an dernier à la Région Atlas, dans le cadre d'un contrat de financement de 3 millions d'euros.
  = financing, past: Banque du Sahel + Région Atlas

# Who signs stands after its verb
La Ville de Vernoux et l'Université de Tamba ont conclu une convention. À ses côtés signait Boris Kanté, recteur de l'université.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by: Boris Kanté
# Seen to be done
Les anciens maires ont regardé leurs successeurs renouveler la charte qui unit la Ville de Vernoux à la Ville de Corbas.
  = charter, renewed: Ville de Vernoux + Ville de Corbas

# The pronoun binds, the noun after it is a detail
Trois conventions ont été signées mardi. La première lie la Région Atlas à la Banque du Sahel. La deuxième associe la Ville de Vernoux et l'Office du lait de Tamba, autour de crédits à taux réduit.
  = convention, signed: Région Atlas + Banque du Sahel
  = convention, signed: Ville de Vernoux + Office du lait de Tamba

# An organ with a capital is of the body of that name
Le Conseil de la région Atlas et l'Office du lait de Tamba ont conclu une convention. Y ont apposé leur signature le président du Conseil, M. Paul Odin, et la directrice de l'Office, Mme Anne Rey.
  = convention, signed: Conseil de la région Atlas + Office du lait de Tamba
  signed by: Anne Rey + Paul Odin
  acting for: Anne Rey for Office du lait de Tamba + Paul Odin for Conseil de la région Atlas

# Its documents, and a minister told before
Un accord a été conclu mardi entre le ministère de la Culture et l'Université de Tamba. Les documents y afférents ont été paraphés par le ministre de tutelle, M. Paul Odin, et M. Boris Kanté, recteur de l'université.
  = agreement, signed: ministère de la Culture + Université de Tamba
  signed by: Boris Kanté + Paul Odin
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(SIDES))
def test_sides(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
