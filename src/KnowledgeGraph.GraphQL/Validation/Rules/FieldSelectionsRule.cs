using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>A selected field is defined on the type it is selected on.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Field-Selections</remarks>
internal sealed class FieldSelectionsRule(ValidationContext context) : ValidationRule(context), IVisitsFields
{
    public void Visit(FieldSyntax field)
    {
        if (Context.ParentType is { } type && Context.Field is null)
        {
            Report(field.Location, Sentences.NoField(type, field.Name.Value) + Suggestion(type, field.Name.Value));
        }
    }

    private string Suggestion(CompositeType type, string name)
    {
        var onTypes = Suggestions.Sentence(Context, "an inline fragment on ", TypesWith(type, name));
        return onTypes != "" || type is not FieldsType fields
            ? onTypes
            : Suggestions.For(Context, name, fields.Fields.Select(field => field.Name));
    }

    /// <summary>The possible types of an abstract type that have the field, and their interfaces that do: the most general first.</summary>
    private IEnumerable<string> TypesWith(CompositeType type, string name)
    {
        if (type is ObjectType)
        {
            return [];
        }

        var objects = Context.Schema.PossibleTypes(type).Where(possible => possible.Fields.TryGet(name, out _)).ToList();
        return objects
            .SelectMany(possible => possible.Interfaces)
            .Where(face => face.Fields.TryGet(name, out _))
            .Cast<FieldsType>()
            .Concat(objects)
            .GroupBy(found => found)
            .OrderByDescending(found => found.Count())
            .ThenBy(found => found.Key is ObjectType)
            .ThenBy(found => found.Key.Name, StringComparer.Ordinal)
            .Select(found => found.Key.Name);
    }
}
