namespace KnowledgeGraph.Ontology.Model;

/// <summary>What <c>@timeline</c> declares: the interface whose nodes are its items, and the root field that serves them.</summary>
/// <param name="Root">The root field's name.</param>
/// <param name="Items">The interface.</param>
/// <param name="Date">The date by which items are placed.</param>
/// <param name="Title">The text to show.</param>
public sealed record TimelineModel(string Root, NodeInterface Items, PropertyField Date, PropertyField Title);
