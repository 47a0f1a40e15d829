using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>The scalars of the dialect by their names in SDL.</summary>
internal static class ScalarNames
{
    /// <summary>The scalar of that name; null where there is none.</summary>
    public static ScalarKind? Find(string name) => name switch
    {
        "ID" => ScalarKind.Id,
        "String" => ScalarKind.String,
        "Int" => ScalarKind.Int,
        "Float" => ScalarKind.Float,
        "Boolean" => ScalarKind.Boolean,
        "EdtfDate" => ScalarKind.EdtfDate,
        _ => null,
    };
}
