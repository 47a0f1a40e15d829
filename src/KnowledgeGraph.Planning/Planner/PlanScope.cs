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
    public Parameter Parameter(
        ArgumentValue value,
        ParameterKind kind,
        string argumentName,
        string? orderDigest = null,
        Parameter? notBefore = null,
        ImmutableArray<BoundValue> boundTo = default
    )
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
        if (source is VariableSource variable && kind is ParameterKind.Value or ParameterKind.FoldedText)
        {
            var known = _parameters.FirstOrDefault(known =>
                known.Kind == kind && known.Source is VariableSource other && other.Name == variable.Name && other.Path.SequenceEqual(variable.Path)
            );
            if (known is not null)
            {
                return known;
            }
        }

        var parameter = new Parameter(_parameters.Count, source, kind, argumentName, value.Location, orderDigest, notBefore, boundTo);
        _parameters.Add(parameter);
        return parameter;
    }

    /// <summary>The arguments of a page. One that is asked for from both ends is a mistake.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="cursor">Reads a cursor by the name of its argument.</param>
    public (Parameter? First, Parameter? After, Parameter? Last, Parameter? Before) Page(
        Dictionary<string, ArgumentValue> arguments,
        Func<string, Parameter?> cursor
    )
    {
        var first = Optional(arguments, "first", ParameterKind.PageSize);
        var after = cursor("after");
        var last = Optional(arguments, "last", ParameterKind.PageSize);
        if (first is not null && last is not null)
        {
            Errors.Add(GraphQLError.At(last.Location, ErrorCodes.BadArgument, "A page is asked for by `first` or by `last`, not by both."));
        }

        return (first, after, last, cursor("before"));
    }

    /// <summary>The first day of a date that is a parameter already.</summary>
    public Parameter FirstDayOf(Parameter date) => Derived(date, ParameterKind.FirstDay);

    /// <summary>Whether the date that another parameter gives is more than one day.</summary>
    public Parameter IsLong(Parameter date) => Derived(date, ParameterKind.IsLong);

    /// <summary>The parameter of an argument; null where it was not given or is null.</summary>
    public Parameter? Optional(
        Dictionary<string, ArgumentValue> arguments,
        string name,
        ParameterKind kind = ParameterKind.Value,
        string? orderDigest = null
    ) => arguments.GetValueOrDefault(name) is { } value and not NullArgument ? Parameter(value, kind, name, orderDigest) : null;

    /// <summary>The cursor of an argument, which must be of the order of this digest; null where it was not given or is null.</summary>
    public Parameter? Cursor(Dictionary<string, ArgumentValue> arguments, string name, string digest) =>
        arguments.GetValueOrDefault(name) is { } value and not NullArgument
            ? Parameter(value, ParameterKind.Cursor, name, digest, boundTo: [])
            : null;

    /// <summary>The cursor of an argument, which must be of this order; null where it was not given or is null.</summary>
    public Parameter? Cursor(Dictionary<string, ArgumentValue> arguments, string name, SortOrder order) =>
        arguments.GetValueOrDefault(name) is { } value and not NullArgument
            ? Parameter(value, ParameterKind.Cursor, name, order.Digest, boundTo: order.BoundTo)
            : null;

    /// <summary>The date that holds for a field: its own, else that of the fields above.</summary>
    public AsOf? AsOf(Dictionary<string, ArgumentValue> arguments, AsOf? inherited, string argumentName = "asOf")
    {
        var date = Optional(arguments, argumentName);
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

    /// <summary>The range of time that arguments ask for.</summary>
    public TimelineRange Range(TimelineModel timeline, Dictionary<string, ArgumentValue> arguments) =>
        new(
            timeline.Date,
            Optional(arguments, "from"),
            Optional(arguments, "to"),
            arguments.GetValueOrDefault("relation") is EnumArgument { Value: "WITHIN" } ? DateRelation.Within : DateRelation.Overlaps,
            Match(arguments) ?? DateMatch.Possibly
        );

    /// <summary>That a relationship leads to a node of the field's type and both held on a date; null where all of them do.</summary>
    public Predicate? Among(RelationshipField field, AsOf? asOf)
    {
        var conditions = new List<Predicate>(3);
        if (OtherKinds(field))
        {
            conditions.Add(new KindPredicate(field.Target.PossibleKinds));
        }

        if (asOf is not null && field.Relationship.Properties.ValidTime is not null)
        {
            conditions.Add(new HoldsPredicate(true, asOf));
        }

        if (Holds(field.Target, asOf) is { } holds)
        {
            conditions.Add(holds);
        }

        return FilterPlanner.Joined(conditions);
    }

    /// <summary>The same for what is shown, and for orders and groups by it: what must be there can not be asked away by a date.</summary>
    public Predicate? Shown(RelationshipField field, AsOf? asOf) => Among(field, field is { IsList: false, IsRequired: true } ? null : asOf);

    // Other fields of the same relationship may lead to, or stand on, kinds that this field does not give.
    private bool OtherKinds(RelationshipField field)
    {
        var target = field.Target.PossibleKinds;
        foreach (var owner in Ontology.Kinds)
        {
            foreach (var other in owner.Fields.OfType<RelationshipField>().Where(other => other.Relationship == field.Relationship))
            {
                var farEnd = other.Direction == field.Direction ? other.Target.PossibleKinds : [owner];
                if (farEnd.Any(kind => !target.Contains(kind)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>That a node held on a date; null where no date was asked or no node of the type has a valid time.</summary>
    public Predicate? Holds(NodeType? type, AsOf? asOf) =>
        asOf is not null && (type?.PossibleKinds ?? Ontology.Kinds).Any(kind => kind.ValidTime is not null)
            ? new HoldsPredicate(false, asOf)
            : null;

    private Parameter Derived(Parameter date, ParameterKind kind)
    {
        // What a date must not precede was checked when it was bound itself.
        var parameter = date with { Index = _parameters.Count, Kind = kind, NotBefore = null };
        _parameters.Add(parameter);
        return parameter;
    }
}
