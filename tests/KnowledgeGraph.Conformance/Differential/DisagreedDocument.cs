using System.Globalization;
using System.Text.Json.Nodes;
using KnowledgeGraph.Conformance.Differential.Answers;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.Conformance.Differential;

/// <summary>What the known differences ask of a document on which a peer does not agree.</summary>
internal sealed class DisagreedDocument(Disagreement disagreement)
{
    private readonly DocumentSyntax _document = GraphQLParser.Parse(disagreement.Document).Document!;
    private readonly HashSet<string> _places = [.. (disagreement.Theirs == Comparison.None ? disagreement.Ours : disagreement.Theirs).Split(' ')];

    public bool IsFragmentThatIsSpread() =>
        _document.Definitions.OfType<FragmentDefinitionSyntax>().Any(fragment =>
            IsHere(fragment) && Nodes().OfType<FragmentSpreadSyntax>().Any(spread => spread.Name.Value == fragment.Name.Value));

    public bool IsInTypeSystemDefinition() =>
        _places.All(place => _document.Definitions.LastOrDefault(definition => IsBefore(definition.Location, place)) is TypeSystemDefinitionSyntax);

    public bool IsArgumentOfUnknownDirective() =>
        Schema() is { } schema
        && Nodes().OfType<DirectiveSyntax>().Where(directive => schema.FindDirective(directive.Name.Value) is null)
            .SelectMany(directive => directive.Arguments).SelectMany(argument => SyntaxWalk.Of(argument.Value)).Any(IsHere);

    public bool IsVariableWithDefaultInObject() =>
        Nodes().OfType<VariableDefinitionSyntax>().Any(variable =>
            IsHere(variable) && variable is { Type: not NonNullTypeSyntax, DefaultValue: not (null or NullValueSyntax) })
        && Nodes().OfType<ObjectFieldSyntax>().Any(field => field.Value is VariableSyntax && IsHere(field.Value));

    public bool IsNullableVariableInObject() =>
        IsNullableVariable() && Nodes().OfType<ObjectFieldSyntax>().Any(field => field.Value is VariableSyntax && IsHere(field.Value));

    public bool IsNullableVariable() =>
        Nodes().OfType<VariableDefinitionSyntax>().Any(variable => IsHere(variable) && variable.Type is not NonNullTypeSyntax);

    public bool IsInfinite() => Nodes().OfType<FloatValueSyntax>().Any(number => IsHere(number) && !double.IsFinite(double.Parse(number.Value, CultureInfo.InvariantCulture)));

    public bool IsOneOfWithUnknownEntry() =>
        Schema() is { } schema
        && Nodes().OfType<ObjectValueSyntax>().Any(value =>
            IsHere(value) && schema.Types.OfType<InputObjectType>().Any(type => type.IsOneOf && (value.Fields.Length == 1) != (Known(value, type) == 1)));

    public bool IsSpreadOfInterfaceWithoutObjects() =>
        Schema() is { } schema
        && Nodes().OfType<SelectionSyntax>().Where(IsHere).Select(ConditionOf)
            .Any(name => name is not null && schema.FindType(name) is InterfaceType face && schema.PossibleTypes(face).IsEmpty);

    public bool HasNullCondition()
    {
        var variables = JsonNode.Parse(disagreement.Variables)!.AsObject();
        return Nodes().OfType<DirectiveSyntax>().Where(directive => directive.Name.Value is "skip" or "include")
            .SelectMany(directive => directive.Arguments).Select(argument => argument.Value).OfType<VariableSyntax>()
            .Any(variable => variables.TryGetPropertyValue(variable.Name.Value, out var value) && value is null);
    }

    private Schema? Schema() => EngineAnswers.Of(disagreement.Sdl).Schema;

    private IEnumerable<SyntaxNode> Nodes() => SyntaxWalk.Of(_document);

    private bool IsHere(SyntaxNode node) => _places.Contains($"{node.Location}");

    private string? ConditionOf(SelectionSyntax selection) =>
        selection switch
        {
            InlineFragmentSyntax inline => inline.TypeCondition?.Name.Value,
            FragmentSpreadSyntax spread => _document.Definitions.OfType<FragmentDefinitionSyntax>()
                .FirstOrDefault(fragment => fragment.Name.Value == spread.Name.Value)?.TypeCondition.Name.Value,
            _ => null,
        };

    private static int Known(ObjectValueSyntax value, InputObjectType type) => value.Fields.Count(field => type.Fields.TryGet(field.Name.Value, out _));

    private static bool IsBefore(SourceLocation location, string place)
    {
        var parts = place.Split(':').Select(int.Parse).ToArray();
        return (location.Line, location.Column).CompareTo((parts[0], parts[1])) <= 0;
    }
}
