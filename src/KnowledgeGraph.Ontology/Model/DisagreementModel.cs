using System.Collections.Immutable;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>What <c>@disagreement</c> declares: a relationship that means that its ends disagree, where its properties say so.</summary>
/// <param name="Root">The root field that gives the pairs.</param>
/// <param name="Pair">What a pair is called: the beginning of the names of the answer's types.</param>
/// <param name="Field">The relationship, from the node that disagrees.</param>
/// <param name="About">From a node to what it is about; null where the ontology does not say.</param>
/// <param name="Conditions">The properties of the relationship that must have one of some values.</param>
public sealed record DisagreementModel(
    string Root,
    string Pair,
    RelationshipField Field,
    RelationshipField? About,
    ImmutableArray<DisagreementCondition> Conditions
);

/// <summary>A property that says whether a relationship is a disagreement: it is where the property has one of the values marked <c>@disagrees</c>.</summary>
public sealed record DisagreementCondition(PropertyField Property, ImmutableArray<string> Values);
