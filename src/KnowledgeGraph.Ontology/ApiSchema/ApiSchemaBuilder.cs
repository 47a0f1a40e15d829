using KnowledgeGraph.GraphQL.TypeSystem;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.ApiSchema;

/// <summary>Makes the served schema from an ontology. Every field carries its <see cref="FieldRole"/>, every input of a filter its <see cref="InputRole"/>.</summary>
/// <remarks>Conventions are those of @neo4j/graphql 7 where it has them; types that would be the same are shared.</remarks>
public sealed class ApiSchemaBuilder
{
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly List<NamedType> _ordered = [];

    private ApiSchemaBuilder(OntologyModel ontology)
    {
        Ontology = ontology;
        Common = new CommonTypes(this);
        Filters = new FilterTypes(this);
        Sorts = new SortTypes(this);
        Connections = new ConnectionTypes(this);
        Nodes = new NodeTypes(this);
        Time = new TimeTypes(this);
        Timelines = new TimelineTypes(this);
        States = new StateTypes(this);
        Aggregates = new AggregateTypes(this);
        AggregateFilters = new AggregateFilterTypes(this);
        Groups = new GroupTypes(this);
        GroupKeys = new GroupKeyTypes(this);
        GroupSorts = new GroupSortTypes(this);
        Search = new SearchTypes(this);
        Walks = new WalkTypes(this);
        Disagreements = new DisagreementTypes(this);
        Reaches = new ReachTypes(this);
    }

    internal OntologyModel Ontology { get; }

    internal CommonTypes Common { get; }

    internal FilterTypes Filters { get; }

    internal SortTypes Sorts { get; }

    internal ConnectionTypes Connections { get; }

    internal NodeTypes Nodes { get; }

    internal TimeTypes Time { get; }

    internal TimelineTypes Timelines { get; }

    internal StateTypes States { get; }

    internal AggregateTypes Aggregates { get; }

    internal AggregateFilterTypes AggregateFilters { get; }

    internal GroupTypes Groups { get; }

    internal GroupKeyTypes GroupKeys { get; }

    internal GroupSortTypes GroupSorts { get; }
    internal SearchTypes Search { get; }
    internal WalkTypes Walks { get; }

    internal DisagreementTypes Disagreements { get; }

    internal ReachTypes Reaches { get; }

    /// <summary>Makes the schema.</summary>
    public static Schema Build(OntologyModel ontology)
    {
        var builder = new ApiSchemaBuilder(ontology);
        var query = new ObjectType("Query", "The root fields: a node by its id, nodes by filter and page, and what the ontology adds.");
        var fields = new RootFields(builder).All();
        query.Define(() => (fields, []));
        builder._ordered.Insert(0, query);
        builder.Nodes.AddAll();
        builder.Reach(query);
        return new Schema(builder._ordered, [.. BuiltInDirectives.All, builder.Time.AsOfDirective], query);
    }

    internal T Get<T>(string name, Func<string, T> make)
        where T : NamedType
    {
        if (_types.TryGetValue(name, out var known))
        {
            return (T)known;
        }

        var made = make(name);
        _types.Add(name, made);
        _ordered.Add(made);
        return made;
    }

    internal static FieldMap Fields(IEnumerable<FieldDefinition> fields) => new([.. fields]);

    internal static InputValueMap Inputs(params IEnumerable<InputValueDefinition> inputs) => new([.. inputs]);

    internal static FieldDefinition Envelope(EnvelopeField role, string name, string description, GraphQLType type) =>
        new(name, description, type, InputValueMap.Empty) { Role = new EnvelopeRole(role) };

    // Types are made when a field first refers to them; this walk lets every field refer.
    private void Reach(ObjectType query)
    {
        _ = query.Fields.Count;
        for (var at = 0; at < _ordered.Count; at++)
        {
            switch (_ordered[at])
            {
                case FieldsType type:
                    _ = type.Fields.Count;
                    break;
                case InputObjectType input:
                    _ = input.Fields.Count;
                    break;
                default:
                    break;
            }
        }
    }
}
