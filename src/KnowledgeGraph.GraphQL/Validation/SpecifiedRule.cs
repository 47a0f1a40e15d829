namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>A rule of the specification's validation chapter.</summary>
public sealed class SpecifiedRule
{
    private SpecifiedRule(string name, string anchor, Func<ValidationContext, ValidationRule> create)
    {
        Name = name;
        Anchor = anchor;
        Create = create;
    }

    /// <summary>The section's title without spaces; errors name their rule so.</summary>
    public string Name { get; }

    /// <summary>The section's anchor in the September 2025 edition.</summary>
    public string Anchor { get; }

    /// <summary>Makes the rule for one document.</summary>
    internal Func<ValidationContext, ValidationRule> Create { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal static SpecifiedRule Of<TRule>(string anchor, Func<ValidationContext, TRule> create)
        where TRule : ValidationRule => new(ValidationRule.NameOf(typeof(TRule)), anchor, create);
}
