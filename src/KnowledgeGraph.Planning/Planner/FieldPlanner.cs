using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.ApiSchema;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Planning.Arguments;
using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Planner;

/// <summary>Makes the step of each selected field from its role and arguments.</summary>
internal sealed partial class FieldPlanner(PlanScope scope, ArgumentReader reader, AsOf? operationAsOf) : IFieldPlanner
{
    private readonly FilterPlanner _filters = new(scope);
    private readonly SortPlanner _sorts = new(scope);
    private readonly StatePlanner _states = new(scope);
    private readonly GroupPlanner _groups = new(scope);
    private readonly WalkPlanner _walks = new(scope);
    private readonly TimelinePlanner _timelines = new(scope);
    private readonly DisagreementPlanner _disagreements = new(scope);

    /// <inheritdoc/>
    public object? Plan(
        CompositeType parentType,
        FieldDefinition field,
        ImmutableArray<FieldSyntax> nodes,
        object? parentStep,
        List<GraphQLError> errors
    )
    {
        if (field.Role is not FieldRole role || role is GraphRole)
        {
            return null;
        }

        var step = Step(role, field, nodes[0], (FieldStep?)parentStep);
        if (scope.Errors.Count > 0)
        {
            errors.AddRange(scope.Errors);
            scope.Errors.Clear();
        }

        return step;
    }

    private FieldStep Step(FieldRole role, FieldDefinition field, FieldSyntax node, FieldStep? parent)
    {
        var arguments = field.Arguments.Count == 0 ? [] : reader.Read(field.Arguments, node.Arguments, node.Location);
        var inherited = parent is null ? operationAsOf : parent.AsOf;
        switch (role)
        {
            case PropertyRole property when inherited is not null && scope.WithLevel(property.Field) is { } change:
                return new LevelStep(change, _states.Begun(change, inherited));
            case PropertyRole property:
                return new PropertyStep(property.Field);
            case DateBoundsRole bounds:
                return new DateBoundsStep(bounds.Field);
            case BoundsFieldRole bounds:
                return new BoundsFieldStep(bounds.Field);
            case RecordsRole records:
                return new RecordsStep(records.Field) { AsOf = inherited };
            case ReferenceRole reference when inherited is not null && _states.WithChanges(reference.Field) is { } change:
                return new ReferenceStep(reference.Field, _states.Begun(change, inherited));
            case ReferenceRole reference:
                return new ReferenceStep(reference.Field, null) { AsOf = inherited };
            case RelationshipRole relationship:
                return Relationship(relationship.Field, arguments, scope.AsOf(arguments, inherited));
            case RelationshipConnectionRole relationship:
                return RelationshipConnection(relationship.Field, arguments, scope.AsOf(arguments, inherited));
            case NodeRole one:
                return new NodeStep(new LookupStep(one.Type, scope.Parameter(arguments["id"], ParameterKind.Value, "id"))) { AsOf = scope.AsOf(arguments, inherited) };
            case NodesOfIdsRole:
                return new ListStep(new PageStep(new LookupAllStep(scope.Parameter(arguments["ids"], ParameterKind.Value, "ids")), null, null)) { AsOf = scope.AsOf(arguments, inherited) };
            case NodesRole many:
                return Nodes(many.Type, arguments, scope.AsOf(arguments, inherited));
            case NodesConnectionRole many:
                return NodesConnection(many.Type, arguments, scope.AsOf(arguments, inherited));
            case TimelineRole timeline:
                var (rows, order, range) = _timelines.Rows(timeline.Timeline, arguments, inherited);
                return new ConnectionStep(Sliced(rows, order, arguments), range) { AsOf = inherited };
            case SearchRole:
                return Search(arguments, inherited);
            case BackgroundRole background:
                return _timelines.Background(background.Kind, (ConnectionStep)parent!) with { AsOf = inherited };
            case EntryPropertyRole property:
                return new OnNodeStep(new PropertyStep(property.Field));
            case EntryBoundsRole bounds:
                return new OnNodeStep(new DateBoundsStep(bounds.Field));
            case EntryActRole act:
                return new ActStep(act.Act);
            case StateRole state:
                return _states.State(state.Change, arguments, inherited);
            case ChangesRole changes:
                return _states.Changes(changes.Change, arguments) with { AsOf = inherited };
            case GroupsRole:
                return _groups.Plan((ConnectionStep)parent!, arguments, _filters.Measures);
            case DisagreementRole disagreement:
                return Disagreements(disagreement.Model, arguments, node.Location, scope.AsOf(arguments, inherited));
            case ReachRole reach:
                return _walks.Reach(reach.Field, arguments, scope.AsOf(arguments, inherited));
            case PathsRole:
                return _walks.Paths(arguments, scope.AsOf(arguments, inherited));
            case NeighbourhoodRole:
                return _walks.Neighbourhood(arguments, scope.AsOf(arguments, inherited));
            case GroupKeyRole:
                return new GroupKeyStep(scope.Optional(arguments, "at", ParameterKind.Offset)) { AsOf = inherited };
            case AggregatedPropertyRole property:
                scope.RefuseLevel(property.Field, inherited, node.Location);
                return new AggregatedStep(property.Field, property.OnEdge);
            case AggregateValueRole value:
                var of = (AggregatedStep)parent!;
                return new AggregateValueStep(new Measure(value.Function, of.Field, of.OnEdge));
            case EnvelopeRole envelope:
                return Envelope(envelope.Field, parent!);
            default:
                throw new InvalidOperationException($"No step is made of {role.GetType().Name}.");
        }
    }

    private FieldStep Relationship(RelationshipField field, Dictionary<string, ArgumentValue> arguments, AsOf? asOf)
    {
        var among = scope.Shown(field, asOf);
        var rows = Filtered(new ExpandStep(field, field.IsList), arguments, among, asOf);
        return field.IsList
            ? new ListStep(Paged(rows, arguments, field.Name, asOf)) { AsOf = asOf }
            : new NodeStep(rows) { AsOf = asOf };
    }

    private ConnectionStep RelationshipConnection(RelationshipField field, Dictionary<string, ArgumentValue> arguments, AsOf? asOf)
    {
        var rows = Filtered(new ExpandStep(field), arguments, scope.Among(field, asOf), asOf);
        var order = _sorts.Plan(arguments.GetValueOrDefault("sort"), $"{field.Relationship.Type} {field.Direction}", asOf);
        return new ConnectionStep(Sliced(rows, order, arguments), null) { AsOf = asOf };
    }

    private ListStep Nodes(NodeType type, Dictionary<string, ArgumentValue> arguments, AsOf? asOf) =>
        new(Paged(Filtered(new ScanStep(type), arguments, scope.Holds(type, asOf), asOf), arguments, type.Name, asOf)) { AsOf = asOf };

    private ConnectionStep NodesConnection(NodeType type, Dictionary<string, ArgumentValue> arguments, AsOf? asOf)
    {
        var rows = Filtered(new ScanStep(type), arguments, scope.Holds(type, asOf), asOf);
        var order = _sorts.Plan(arguments.GetValueOrDefault("sort"), type.Name, asOf);
        return new ConnectionStep(Sliced(rows, order, arguments), null) { AsOf = asOf };
    }

    private ConnectionStep Disagreements(DisagreementModel model, Dictionary<string, ArgumentValue> arguments, SourceLocation place, AsOf? asOf) =>
        new(Sliced(_disagreements.Rows(model, arguments, place, asOf), SortPlanner.Of([], model.Root), arguments), null) { AsOf = asOf };

    private ConnectionStep Search(Dictionary<string, ArgumentValue> arguments, AsOf? asOf)
    {
        var search = SearchPlanner.Plan(scope, _filters.Kinds(arguments.GetValueOrDefault("kinds")), arguments, asOf);
        return new ConnectionStep(Sliced(search.Rows, search.Order, arguments), null) { AsOf = asOf };
    }

    private FieldStep Envelope(EnvelopeField field, FieldStep parent) =>
        parent switch
        {
            StateStep state => _states.Of(state, field),
            ChangesStep changes => _states.Of(changes, field),
            ConnectionStep connection when field == EnvelopeField.Aggregate => new AggregateStep(connection.Page.Input) { AsOf = parent.AsOf },
            EnvelopeStep { Field: EnvelopeField.Groups } when field == EnvelopeField.Aggregate => new GroupAggregateStep { AsOf = parent.AsOf },
            AggregateStep or GroupAggregateStep => new AggregatedStep(null, false) { AsOf = parent.AsOf },
            _ => null,
        } ?? new EnvelopeStep(field) { AsOf = parent.AsOf };
}
