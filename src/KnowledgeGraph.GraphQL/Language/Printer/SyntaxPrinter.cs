using System.Runtime.CompilerServices;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Writes the canonical form of each kind of node; the parts are grouped as the grammar is.</summary>
internal sealed partial class SyntaxPrinter
{
    /// <summary>Writes any node.</summary>
    public void Write(SyntaxNode node)
    {
        // The parser's limit keeps its own trees shallow; a tree made by hand should throw and not overflow.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (node)
        {
            case DocumentSyntax document:
                Separated(document.Definitions, "\n\n");
                break;
            case DefinitionSyntax definition:
                WriteDefinition(definition);
                break;
            case SelectionSetSyntax selectionSet:
                Block(selectionSet.Selections);
                break;
            case SelectionSyntax selection:
                WriteSelection(selection);
                break;
            case ValueSyntax value:
                WriteValue(value);
                break;
            case ArgumentSyntax argument:
                Named(argument.Name, argument.Value);
                break;
            case ObjectFieldSyntax field:
                Named(field.Name, field.Value);
                break;
            case DirectiveSyntax directive:
                Append("@").Append(directive.Name.Value);
                Separated(directive.Arguments, ", ", "(", ")");
                break;
            case VariableDefinitionSyntax variable:
                WriteVariableDefinition(variable);
                break;
            case NameSyntax or TypeSyntax or SchemaCoordinateSyntax:
                Append(node.ToString());
                break;
            default:
                WriteMember(node);
                break;
        }
    }

    private void WriteDefinition(DefinitionSyntax definition)
    {
        Describe(definition.Description);
        switch (definition)
        {
            case OperationDefinitionSyntax operation:
                WriteOperation(operation);
                break;
            case FragmentDefinitionSyntax fragment:
                WriteFragment(fragment);
                break;
            case TypeSystemDefinitionSyntax typeSystem:
                WriteTypeSystemDefinition(typeSystem);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(definition), definition, null);
        }
    }
}
