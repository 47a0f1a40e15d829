using System.Collections.Immutable;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Arguments;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Planner;

/// <summary>Makes the steps that walk over many relationships.</summary>
internal sealed class WalkPlanner(PlanScope scope)
{
    private static readonly SortOrder PathOrder = new([new LengthKey()], Fingerprint.Of("paths"));

    /// <summary>The paths between two nodes.</summary>
    public PathsStep Paths(Dictionary<string, ArgumentValue> arguments, AsOf? asOf)
    {
        var length = Count(arguments, "maxLength", ParameterKind.Length, WalkLimits.PathLength);
        return new PathsStep(
            scope.Parameter(arguments["from"], ParameterKind.Value, "from"),
            scope.Parameter(arguments["to"], ParameterKind.Value, "to"),
            Walk(arguments, asOf, length),
            length,
            Count(arguments, "first", ParameterKind.PageSize, WalkLimits.PathCount),
            scope.Cursor(arguments, "after", PathOrder.Digest),
            PathOrder
        )
        {
            AsOf = asOf,
        };
    }

    /// <summary>What lies around a node.</summary>
    public NeighbourhoodStep Neighbourhood(Dictionary<string, ArgumentValue> arguments, AsOf? asOf)
    {
        var depth = Count(arguments, "depth", ParameterKind.Length, WalkLimits.NeighbourhoodDepth);
        return new NeighbourhoodStep(
            scope.Parameter(arguments["of"], ParameterKind.Value, "of"),
            Walk(arguments, asOf, depth),
            depth,
            Count(arguments, "limit", ParameterKind.PageSize, WalkLimits.NeighbourhoodSize)
        )
        {
            AsOf = asOf,
        };
    }

    /// <summary>What is reached over relationships of one kind.</summary>
    public ReachStep Reach(RelationshipField field, Dictionary<string, ArgumentValue> arguments, AsOf? asOf)
    {
        var depth = scope.Parameter(arguments["depth"], ParameterKind.Length, "depth");
        return new ReachStep(field, scope.Among(field, asOf), depth, Longest(depth), scope.Optional(arguments, "limit", ParameterKind.PageSize)) { AsOf = asOf };
    }

    private Walk Walk(Dictionary<string, ArgumentValue> arguments, AsOf? asOf, Parameter length)
    {
        var named = arguments.GetValueOrDefault("along") as ListArgument;
        ImmutableArray<RelationshipKind> along = named is null
            ? scope.Ontology.Relationships
            :
            [
                .. named.Items.OfType<EnumArgument>()
                    .Select(item => scope.Ontology.FindRelationship(item.Value)!)
                    .DistinctBy(kind => kind.Index)
                    .OrderBy(kind => kind.Index),
            ];

        return new Walk(along, named is null, asOf, Longest(length));
    }

    // A length that stands in the document is known now; a statement need go no further.
    private static int Longest(Parameter length) =>
        length.Source is ConstantSource { Value: int known } ? Math.Clamp(known, 0, WalkLimits.MaxLength) : WalkLimits.MaxLength;

    // Null means what is meant where nothing is said.
    private Parameter Count(Dictionary<string, ArgumentValue> arguments, string name, ParameterKind kind, int otherwise)
    {
        var value = arguments[name];
        return scope.Parameter(value is NullArgument ? new ScalarArgument(value.Location, new ConstantSource(otherwise)) : value, kind, name);
    }
}
