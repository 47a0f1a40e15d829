using System.Collections.Immutable;

namespace KnowledgeGraph.Ontology.Model;

/// <summary>What <c>@timeline</c> declares: the interface whose nodes are its items, and the root field that serves them.</summary>
/// <param name="Root">The root field's name.</param>
/// <param name="Items">The interface.</param>
/// <param name="Date">The date by which items are placed.</param>
/// <param name="Title">The text to show.</param>
/// <param name="Titles">Further texts to show, such as the title in another language.</param>
/// <param name="Act">The kind whose nodes are acts of other items; null where there is none.</param>
/// <param name="Backgrounds">The kinds that are drawn behind the items.</param>
public sealed record TimelineModel(
    string Root,
    NodeInterface Items,
    PropertyField Date,
    PropertyField Title,
    ImmutableArray<PropertyField> Titles,
    TimelineAct? Act,
    ImmutableArray<TimelineBackground> Backgrounds
);

/// <summary>What <c>@act</c> declares: a kind whose nodes are acts of another item, and items of a timeline only where they are asked for.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Of">The relationship that leads to what the act was done with.</param>
/// <param name="ActKind">What was done.</param>
public sealed record TimelineAct(NodeKind Kind, RelationshipField Of, PropertyField ActKind);

/// <summary>What <c>@background</c> declares: a kind that is drawn behind the items of a timeline, and the field that gives its nodes.</summary>
public sealed record TimelineBackground(NodeKind Kind, string Field);
