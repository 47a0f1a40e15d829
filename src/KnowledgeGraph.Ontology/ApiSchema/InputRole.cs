using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>What an input field of a filter or sort is.</summary>
public abstract record InputRole;

/// <summary>Compares a property, by the comparisons of its type's filter.</summary>
public sealed record PropertyInput(PropertyField Field) : InputRole;

/// <summary>Asks about the nodes at the other end of a relationship: some, all, none, single.</summary>
public sealed record RelationshipInput(RelationshipField Field) : InputRole;

/// <summary>Asks about the relationships and their nodes: some, all, none, single.</summary>
public sealed record RelationshipConnectionInput(RelationshipField Field) : InputRole;

/// <summary>Asks for nodes of some kinds.</summary>
public sealed record TypenameInput : InputRole
{
    /// <summary>What filters and groups call the kind of a node.</summary>
    public const string Name = "typename";
}

/// <summary>Joins filters.</summary>
public sealed record LogicInput(Logic Logic) : InputRole;

/// <summary>One comparison of a property's filter.</summary>
public sealed record ComparisonInput(Comparison Comparison) : InputRole;

/// <summary>Comparisons of a text for which the case of letters does not count.</summary>
public sealed record CaseInsensitiveInput : InputRole;

/// <summary>Asks what can be said of the related together: how many, the smallest, the sum.</summary>
public sealed record AggregateInput : InputRole;

/// <summary>The part of an aggregate's filter that says which of the related count.</summary>
public sealed record CountedInput : InputRole;

/// <summary>The part of an aggregate's filter that asks how many there are.</summary>
public sealed record CountInput : InputRole;

/// <summary>One aggregate: of the property above, or a count.</summary>
public sealed record AggregateFunctionInput(AggregateFunction Function) : InputRole;

/// <summary>One quantifier of a relationship's filter.</summary>
public sealed record QuantifierInput(Quantifier Quantifier) : InputRole;

/// <summary>The part of a connection's filter that asks about the node.</summary>
public sealed record NodeInput : InputRole;

/// <summary>The part of a connection's filter that asks about the relationship.</summary>
public sealed record EdgeInput : InputRole;

/// <summary>How filters are joined.</summary>
public enum Logic
{
    /// <summary>All hold.</summary>
    And,

    /// <summary>At least one holds.</summary>
    Or,

    /// <summary>It does not hold.</summary>
    Not,
}

/// <summary>How many of the related nodes must fit.</summary>
public enum Quantifier
{
    /// <summary>At least one.</summary>
    Some,

    /// <summary>Every one; true where there are none.</summary>
    All,

    /// <summary>None.</summary>
    None,

    /// <summary>Exactly one.</summary>
    Single,
}
