using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Arguments;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Planner;

/// <summary>What the planners of one operation share: the parameters so far, limits and mistakes.</summary>
internal sealed class PlanScope(OntologyModel ontology, PlanLimits limits, List<GraphQLError> errors)
{
    private readonly ImmutableArray<Parameter>.Builder _parameters = ImmutableArray.CreateBuilder<Parameter>();

    public OntologyModel Ontology { get; } = ontology;

    public PlanLimits Limits { get; } = limits;

    public List<GraphQLError> Errors { get; } = errors;

    public ImmutableArray<Parameter> Parameters => _parameters.ToImmutable();

    /// <summary>Makes a parameter of a value that the request binds.</summary>
    public Parameter Parameter(ArgumentValue value, ParameterKind kind, string argumentName, string? orderDigest = null)
    {
        var source = value switch
        {
            ScalarArgument scalar => scalar.Source,
            EnumArgument name => new ConstantSource(name.Value),
            ListArgument list => new ListSource(
                [.. list.Items.Select(item => new ConstantSource((item as EnumArgument)?.Value))]
            ),
            _ => new ConstantSource(null),
        };
        var parameter = new Parameter(_parameters.Count, source, kind, argumentName, value.Location, orderDigest);
        _parameters.Add(parameter);
        return parameter;
    }

    /// <summary>The parameter of an argument; null where it was not given or is null.</summary>
    public Parameter? Optional(
        Dictionary<string, ArgumentValue> arguments,
        string name,
        ParameterKind kind = ParameterKind.Value,
        string? orderDigest = null
    ) => arguments.GetValueOrDefault(name) is { } value and not NullArgument ? Parameter(value, kind, name, orderDigest) : null;

    /// <summary>The date that holds for a field: its own, else that of the fields above.</summary>
    public AsOf? AsOf(Dictionary<string, ArgumentValue> arguments, AsOf? inherited)
    {
        var date = Optional(arguments, "asOf");
        var match = Match(arguments) ?? (date is null ? null : inherited?.Match ?? DateMatch.Possibly);
        return date is not null ? new AsOf(date, match!.Value)
            : inherited is not null && match is not null ? inherited with { Match = match.Value }
            : inherited;
    }

    /// <summary>The match that an argument names.</summary>
    public static DateMatch? Match(Dictionary<string, ArgumentValue> arguments) =>
        arguments.GetValueOrDefault("match") is EnumArgument match
            ? match.Value == "DEFINITELY" ? DateMatch.Definitely : DateMatch.Possibly
            : null;

    /// <summary>That a relationship and the node it leads to held on a date; null where no date was asked.</summary>
    public Predicate? Holds(RelationshipField field, AsOf? asOf)
    {
        if (asOf is null)
        {
            return null;
        }

        var onNode = Holds(field.Target, asOf);
        return field.Relationship.Properties.ValidTime is not null
            ? FilterPlanner.Joined([new HoldsPredicate(true, asOf), .. onNode is null ? Array.Empty<Predicate>() : [onNode]])
            : onNode;
    }

    /// <summary>That a node held on a date; null where no date was asked or no node of the type has a valid time.</summary>
    public Predicate? Holds(NodeType? type, AsOf? asOf) =>
        asOf is not null && (type?.PossibleKinds ?? Ontology.Kinds).Any(kind => kind.ValidTime is not null)
            ? new HoldsPredicate(false, asOf)
            : null;
}
