using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>The one walk over a document: knows the types on the way and calls each rule where it wants to look.</summary>
/// <remarks>Every definition is walked once, as it stands; spreads are not followed. The recursion is as deep as the text is nested.</remarks>
internal sealed partial class DocumentWalker(ValidationContext context, RuleVisits rules)
{
    private int _depth;
    private DefinitionUses _uses = null!;

    public void Walk()
    {
        foreach (var definition in context.Document.Definitions)
        {
            if (context.IsStopped)
            {
                return;
            }

            switch (definition)
            {
                case OperationDefinitionSyntax operation:
                    WalkOperation(operation);
                    break;
                case FragmentDefinitionSyntax fragment:
                    WalkFragment(fragment);
                    break;
            }
        }

        WalkOperationUses();
        foreach (var rule in rules.Documents)
        {
            if (!context.IsStopped)
            {
                rule.LeaveDocument();
            }
        }
    }

    private void WalkOperation(OperationDefinitionSyntax operation)
    {
        Begin(operation);
        foreach (var rule in rules.Operations)
        {
            rule.Visit(operation);
        }

        foreach (var variable in operation.VariableDefinitions)
        {
            WalkVariableDefinition(variable);
        }

        var place = operation.Operation switch
        {
            OperationType.Query => DirectiveLocations.Query,
            OperationType.Mutation => DirectiveLocations.Mutation,
            _ => DirectiveLocations.Subscription,
        };
        WalkDirectives(operation.Directives, place);
        WalkSelectionSet(operation.SelectionSet, context.RootType(operation.Operation));
    }

    private void WalkFragment(FragmentDefinitionSyntax fragment)
    {
        Begin(fragment);
        context.FragmentUses.TryAdd(fragment.Name.Value, _uses);
        var type = WalkTypeCondition(fragment.TypeCondition);
        WalkDirectives(fragment.Directives, DirectiveLocations.FragmentDefinition);
        WalkSelectionSet(fragment.SelectionSet, type as CompositeType);
    }

    private void Begin(DefinitionSyntax definition)
    {
        _uses = new DefinitionUses(definition);
        context.Uses.Add(_uses);
    }

    private void WalkVariableDefinition(VariableDefinitionSyntax variable)
    {
        var type = context.Schema.FindType(variable.Type);
        foreach (var rule in rules.VariableDefinitions)
        {
            rule.Visit(variable, type);
        }

        WalkDirectives(variable.Directives, DirectiveLocations.VariableDefinition);
        if (variable.DefaultValue is { } value)
        {
            WalkValue(value, type is { IsInput: true } ? type : null);
        }
    }

    private NamedType? WalkTypeCondition(NamedTypeSyntax condition)
    {
        var type = context.Schema.FindType(condition.Name.Value);
        foreach (var rule in rules.TypeConditions)
        {
            rule.Visit(condition, type);
        }

        return type;
    }

    private void WalkOperationUses()
    {
        if (rules.OperationUses.Length == 0)
        {
            return;
        }

        var reach = new OperationReach(context);
        foreach (var definition in context.Uses)
        {
            if (definition.Definition is OperationDefinitionSyntax operation && !context.IsStopped && reach.Of(operation, definition) is { } uses)
            {
                foreach (var rule in rules.OperationUses)
                {
                    rule.Visit(uses);
                }
            }
        }
    }

    /// <summary>Goes one level down; false where that is too deep.</summary>
    private bool TryDescend(SourceLocation location)
    {
        if (_depth >= context.Options.MaxDepth)
        {
            context.Stop(GraphQLError.At(location, ErrorCodes.TooDeep, Sentences.TooDeep(context.Options.MaxDepth)));
            return false;
        }

        _depth++;
        return !context.IsStopped;
    }
}
