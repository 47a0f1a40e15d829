namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>The rules of one validation, sorted by what they look at, so that a node costs only what its rules cost.</summary>
internal sealed class RuleVisits(ValidationRule[] rules)
{
    public IVisitsDocuments[] Documents { get; } = [.. rules.OfType<IVisitsDocuments>()];

    public IVisitsOperations[] Operations { get; } = [.. rules.OfType<IVisitsOperations>()];

    public IVisitsOperationUses[] OperationUses { get; } = [.. rules.OfType<IVisitsOperationUses>()];

    public IVisitsVariableDefinitions[] VariableDefinitions { get; } = [.. rules.OfType<IVisitsVariableDefinitions>()];

    public IVisitsTypeConditions[] TypeConditions { get; } = [.. rules.OfType<IVisitsTypeConditions>()];

    public IVisitsFields[] Fields { get; } = [.. rules.OfType<IVisitsFields>()];

    public IVisitsFragmentSpreads[] FragmentSpreads { get; } = [.. rules.OfType<IVisitsFragmentSpreads>()];

    public IVisitsInlineFragments[] InlineFragments { get; } = [.. rules.OfType<IVisitsInlineFragments>()];

    public IVisitsArguments[] Arguments { get; } = [.. rules.OfType<IVisitsArguments>()];

    public IVisitsDirectiveLists[] DirectiveLists { get; } = [.. rules.OfType<IVisitsDirectiveLists>()];

    public IVisitsDirectives[] Directives { get; } = [.. rules.OfType<IVisitsDirectives>()];

    public IVisitsValues[] Values { get; } = [.. rules.OfType<IVisitsValues>()];

    public IVisitsObjectValues[] ObjectValues { get; } = [.. rules.OfType<IVisitsObjectValues>()];

    public IVisitsInputObjects[] InputObjects { get; } = [.. rules.OfType<IVisitsInputObjects>()];
}
