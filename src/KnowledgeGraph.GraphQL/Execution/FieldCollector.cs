using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>A selection set and the type on which it stands.</summary>
internal readonly record struct TypedSelection(CompositeType Type, SelectionSetSyntax SelectionSet);

/// <summary>The places of one response name, and the type on which the first was selected.</summary>
internal sealed record CollectedField(CompositeType ParentType, List<FieldSyntax> Nodes);

/// <summary>Collects the fields that apply to an object of a type, in the order of their first appearance.</summary>
/// <remarks>https://spec.graphql.org/September2025/#CollectFields()</remarks>
internal sealed class FieldCollector
{
    private readonly Schema _schema;
    private readonly Dictionary<string, FragmentDefinitionSyntax> _fragments = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, object?> _variables;
    private readonly SelectionLimits _limits;

    public FieldCollector(Schema schema, DocumentSyntax document, IReadOnlyDictionary<string, object?> variables, SelectionLimits limits)
    {
        _schema = schema;
        _variables = variables;
        _limits = limits;
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionSyntax fragment)
            {
                _fragments.TryAdd(fragment.Name.Value, fragment);
            }
        }
    }

    public List<CollectedField> Collect(IReadOnlyList<TypedSelection> selections, ObjectType type)
    {
        var fields = new List<CollectedField>();
        var byName = new Dictionary<string, CollectedField>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var selection in selections)
        {
            Collect(selection, type, fields, byName, visited, 0);
        }

        return fields;
    }

    /// <summary>The types of all fragments that stand in the selections, each once.</summary>
    public List<CompositeType> TypeConditions(IReadOnlyList<TypedSelection> selections)
    {
        var conditions = new List<CompositeType>();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var selection in selections)
        {
            TypeConditions(selection.Type, selection.SelectionSet, conditions, visited, 0);
        }

        return conditions;
    }

    private void Collect(
        TypedSelection selection,
        ObjectType type,
        List<CollectedField> fields,
        Dictionary<string, CollectedField> byName,
        HashSet<string> visited,
        int depth
    )
    {
        CheckDepth(selection.SelectionSet, depth);
        foreach (var node in selection.SelectionSet.Selections)
        {
            if (!IsIncluded(node))
            {
                continue;
            }

            if (node is FieldSyntax field)
            {
                if (byName.TryGetValue(field.ResponseName, out var known))
                {
                    known.Nodes.Add(field);
                }
                else
                {
                    var added = new CollectedField(selection.Type, [field]);
                    byName.Add(field.ResponseName, added);
                    fields.Add(added);
                }
            }
            else if (Fragment(node, selection.Type, visited) is { } inner && Schema.IsPossible(inner.Type, type))
            {
                Collect(inner, type, fields, byName, visited, depth + 1);
            }
        }
    }

    private void TypeConditions(
        CompositeType enclosing,
        SelectionSetSyntax selectionSet,
        List<CompositeType> conditions,
        HashSet<string> visited,
        int depth
    )
    {
        CheckDepth(selectionSet, depth);
        foreach (var node in selectionSet.Selections)
        {
            if (node is not FieldSyntax && IsIncluded(node) && Fragment(node, enclosing, visited) is { } inner)
            {
                if (!conditions.Contains(inner.Type))
                {
                    conditions.Add(inner.Type);
                }

                TypeConditions(inner.Type, inner.SelectionSet, conditions, visited, depth + 1);
            }
        }
    }

    private TypedSelection? Fragment(SelectionSyntax node, CompositeType enclosing, HashSet<string> visited)
    {
        switch (node)
        {
            case InlineFragmentSyntax inline:
                return new TypedSelection(
                    inline.TypeCondition is null ? enclosing : (CompositeType)_schema.FindType(inline.TypeCondition.Name.Value)!,
                    inline.SelectionSet
                );
            case FragmentSpreadSyntax spread when visited.Add(spread.Name.Value):
                var fragment = _fragments[spread.Name.Value];
                return new TypedSelection(
                    (CompositeType)_schema.FindType(fragment.TypeCondition.Name.Value)!,
                    fragment.SelectionSet
                );
            default:
                return null;
        }
    }

    private bool IsIncluded(SelectionSyntax node)
    {
        foreach (var directive in node.Directives)
        {
            if (directive.Name.Value is "skip" or "include" && IsTrue(directive) == (directive.Name.Value == "skip"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A schema may define these directives itself, with a default or with arguments beside <c>if</c>.</summary>
    private bool IsTrue(DirectiveSyntax directive)
    {
        foreach (var argument in directive.Arguments)
        {
            if (argument.Name.Value == "if" && !(argument.Value is VariableSyntax missing && !_variables.ContainsKey(missing.Name.Value)))
            {
                return argument.Value is BooleanValueSyntax { Value: true }
                    || (argument.Value is VariableSyntax variable && _variables[variable.Name.Value] is true);
            }
        }

        return _schema.FindDirective(directive.Name.Value) is { } definition
            && definition.Arguments.TryGet("if", out var condition)
            && condition.DefaultValue is BooleanValueSyntax { Value: true };
    }

    private void CheckDepth(SelectionSetSyntax selectionSet, int depth)
    {
        if (depth >= _limits.MaxDepth)
        {
            throw SelectionLimitException.TooDeep(selectionSet.Location, _limits.MaxDepth);
        }
    }
}
