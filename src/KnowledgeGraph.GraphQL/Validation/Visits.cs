using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.TypeSystem;

namespace KnowledgeGraph.GraphQL.Validation;

// What a rule can look at. Each method is called when the walk comes to the node, before the nodes inside it; the context then
// says where the walk stands. No rule needs to be called on the way out, but at the document's end.

/// <summary>Looks at the whole document, after all else.</summary>
internal interface IVisitsDocuments
{
    void LeaveDocument();
}

/// <summary>Looks at operations.</summary>
internal interface IVisitsOperations
{
    void Visit(OperationDefinitionSyntax operation);
}

/// <summary>Looks at all that an operation uses, fragments followed; at the document's end.</summary>
internal interface IVisitsOperationUses
{
    void Visit(OperationUses uses);
}

/// <summary>Looks at the variables that operations define.</summary>
internal interface IVisitsVariableDefinitions
{
    void Visit(VariableDefinitionSyntax variable, GraphQLType? type);
}

/// <summary>Looks at the type conditions of fragments, named and inline.</summary>
internal interface IVisitsTypeConditions
{
    void Visit(NamedTypeSyntax condition, NamedType? type);
}

/// <summary>Looks at fields; <see cref="ValidationContext.ParentType"/> and <see cref="ValidationContext.Field"/> are set.</summary>
internal interface IVisitsFields
{
    void Visit(FieldSyntax field);
}

/// <summary>Looks at spreads of named fragments.</summary>
internal interface IVisitsFragmentSpreads
{
    void Visit(FragmentSpreadSyntax spread);
}

/// <summary>Looks at inline fragments that have a type condition.</summary>
internal interface IVisitsInlineFragments
{
    void Visit(InlineFragmentSyntax fragment, NamedType? type);
}

/// <summary>Looks at the arguments of a field or directive, also where there are none.</summary>
internal interface IVisitsArguments
{
    void Visit(ArgumentOwner owner, ImmutableArray<ArgumentSyntax> arguments);
}

/// <summary>Looks at the directives of one place together.</summary>
internal interface IVisitsDirectiveLists
{
    void Visit(ImmutableArray<DirectiveSyntax> directives);
}

/// <summary>Looks at directives; the place is as the specification spells it.</summary>
internal interface IVisitsDirectives
{
    void Visit(DirectiveSyntax directive, DirectiveDefinition? definition, string place);
}

/// <summary>Looks at values, those inside of lists and objects too, with the type that is expected there, where that is known.</summary>
internal interface IVisitsValues
{
    void Visit(ValueSyntax value, GraphQLType expected);
}

/// <summary>Looks at all object values.</summary>
internal interface IVisitsObjectValues
{
    void Visit(ObjectValueSyntax value);
}

/// <summary>Looks at object values where an input object is expected.</summary>
internal interface IVisitsInputObjects
{
    void Visit(ObjectValueSyntax value, InputObjectType expected);
}
