using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.TypeSystem;

/// <summary>Checks that every type that a document names is there, and is an interface or object where only one of these can be held.</summary>
internal sealed class SdlReferences(SdlDefinitions definitions, SchemaErrors errors)
{
    public void Check()
    {
        foreach (var part in definitions.Types.SelectMany(definitions.PartsOf))
        {
            CheckPart(part);
        }

        foreach (var directive in definitions.Directives)
        {
            CheckInputs(directive.Arguments);
        }

        CheckRoots();
    }

    private void CheckPart(TypeDefinitionSyntax part)
    {
        var name = part.Name.Value;
        switch (part)
        {
            case ObjectTypeDefinitionSyntax type:
                CheckInterfaces(name, type.Interfaces);
                CheckFields(type.Fields);
                break;
            case InterfaceTypeDefinitionSyntax type:
                CheckInterfaces(name, type.Interfaces);
                CheckFields(type.Fields);
                break;
            case UnionTypeDefinitionSyntax union:
                CheckKind<ObjectTypeDefinitionSyntax>(union.MemberTypes, member => SdlSentences.NoObject(name, member));
                break;
            case InputObjectTypeDefinitionSyntax input:
                CheckInputs(input.Fields);
                break;
            default:
                break;
        }
    }

    private void CheckInterfaces(string type, IEnumerable<NamedTypeSyntax> interfaces) =>
        CheckKind<InterfaceTypeDefinitionSyntax>(interfaces, name => SdlSentences.NoInterface(type, name));

    private void CheckFields(IEnumerable<FieldDefinitionSyntax> fields)
    {
        foreach (var field in fields)
        {
            CheckKnown(field.Type);
            CheckInputs(field.Arguments);
        }
    }

    private void CheckInputs(IEnumerable<InputValueDefinitionSyntax> inputs)
    {
        foreach (var input in inputs)
        {
            CheckKnown(input.Type);
        }
    }

    private void CheckRoots()
    {
        var seen = new Dictionary<OperationType, RootOperationTypeSyntax>();
        foreach (var root in definitions.SchemaParts.SelectMany(part => part.OperationTypes))
        {
            var operation = SyntaxPrinter.Keyword(root.Operation);
            if (!seen.TryAdd(root.Operation, root))
            {
                errors.Add(SdlSentences.RootTwice(operation), root.Location, seen[root.Operation].Location);
            }

            CheckKind<ObjectTypeDefinitionSyntax>([root.Type], name => SdlSentences.RootIsNoObject(operation, name));
        }
    }

    private void CheckKind<T>(IEnumerable<NamedTypeSyntax> references, Func<string, string> sentence)
        where T : TypeDefinitionSyntax
    {
        foreach (var reference in references)
        {
            if (CheckKnown(reference) && definitions.Find(reference.Name.Value) is not T)
            {
                errors.Add(sentence(reference.Name.Value), reference.Location);
            }
        }
    }

    private bool CheckKnown(TypeSyntax reference)
    {
        while (reference is not NamedTypeSyntax)
        {
            reference = reference is ListTypeSyntax list ? list.ItemType : ((NonNullTypeSyntax)reference).NullableType;
        }

        var name = ((NamedTypeSyntax)reference).Name;
        if (definitions.Find(name.Value) is null && !SdlDefinitions.BuiltIn.ContainsKey(name.Value))
        {
            errors.Add(SdlSentences.UnknownType(name.Value), name.Location);
            return false;
        }

        return true;
    }
}
