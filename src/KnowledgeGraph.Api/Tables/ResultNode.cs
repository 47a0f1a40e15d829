using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Api.Tables;

/// <summary>A name of a result and the names below it, whatever the types of the objects: objects of several types have the names of each.</summary>
/// <remarks>Validation sees to it that one name is of one shape in all types, so the first field speaks for all.</remarks>
internal sealed class ResultNode(PlannedField? field)
{
    private readonly List<ResultNode> _children = [];
    private readonly Dictionary<string, ResultNode> _byName = new(StringComparer.Ordinal);

    /// <summary>The first field of that name; null for the whole result.</summary>
    public PlannedField? Field { get; } = field;

    /// <summary>The name in the response; empty for the whole result.</summary>
    public string Name => Field?.ResponseName ?? string.Empty;

    /// <summary>Whether it is a list.</summary>
    public bool IsList => Field?.Shape.ListDepth > 0;

    /// <summary>Whether it, or each item of its list, is a value without names below it.</summary>
    public bool IsLeaf => Field is { NamedType: not CompositeType };

    /// <summary>The names below: those of the first type in the order of its response, those that only other types have where they stand in the document.</summary>
    public IReadOnlyList<ResultNode> Children => _children;

    /// <summary>The names of an operation's result.</summary>
    public static ResultNode Of(OperationPlan plan)
    {
        var root = new ResultNode(null);
        root.Add(plan.Root);
        return root;
    }

    private void Add(SelectionPlan selection)
    {
        var known = _children.Count;
        foreach (var field in selection.Fields)
        {
            if (!_byName.TryGetValue(field.ResponseName, out var child))
            {
                child = new ResultNode(field);
                _byName.Add(field.ResponseName, child);
                var behind = known == 0 ? -1 : _children.FindIndex(other => StandsBehind(other.Field!, field));
                _children.Insert(behind < 0 ? _children.Count : behind, child);
            }

            foreach (var variant in field.Variants)
            {
                child.Add(variant);
            }
        }
    }

    private static bool StandsBehind(PlannedField field, PlannedField other)
    {
        var (place, before) = (field.Nodes[0].Location, other.Nodes[0].Location);
        return place.Line > before.Line || (place.Line == before.Line && place.Column > before.Column);
    }
}
