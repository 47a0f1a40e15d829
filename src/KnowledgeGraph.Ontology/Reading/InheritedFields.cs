using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>Works out which interfaces and which fields a node type has, inherited ones included.</summary>
internal sealed class InheritedFields(Declarations declarations, MistakeList mistakes)
{
    private const int MaxDepth = 64;

    private readonly Dictionary<string, IReadOnlyList<DeclaredType>> _interfaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<DeclaredField>> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inWork = new(StringComparer.Ordinal);

    /// <summary>All interfaces of a type, transitive ones included, by name.</summary>
    public IReadOnlyList<DeclaredType> InterfacesOf(DeclaredType type)
    {
        if (_interfaces.TryGetValue(type.Name, out IReadOnlyList<DeclaredType>? known))
        {
            return known;
        }

        SortedDictionary<string, DeclaredType> all = new(StringComparer.Ordinal);
        Queue<DeclaredType> waiting = new([type]);
        while (waiting.TryDequeue(out DeclaredType? next))
        {
            foreach (DeclaredType parent in Direct(next))
            {
                if (parent == type)
                {
                    string message = $"`{type.Name}` implements itself on the way over its interfaces.";
                    mistakes.Add(OntologyMistakeCodes.BadInheritance, type.File, type.Location, message);
                }
                else if (all.TryAdd(parent.Name, parent))
                {
                    waiting.Enqueue(parent);
                }
            }
        }

        return _interfaces[type.Name] = [.. all.Values];
    }

    /// <summary>All fields of a type, inherited ones first.</summary>
    public IReadOnlyList<DeclaredField> FieldsOf(DeclaredType type)
    {
        if (_fields.TryGetValue(type.Name, out IReadOnlyList<DeclaredField>? known))
        {
            return known;
        }

        // A circle ends here; InterfacesOf reports it.
        if (_inWork.Contains(type.Name))
        {
            return [];
        }

        if (_inWork.Count == MaxDepth)
        {
            string message = $"`{type.Name}` stands above more than {MaxDepth} interfaces that implement each other in a row.";
            mistakes.Add(OntologyMistakeCodes.BadInheritance, type.File, type.Location, message);
            return [];
        }

        _inWork.Add(type.Name);

        List<DeclaredField> fields = [];
        foreach (DeclaredType parent in Direct(type))
        {
            foreach (DeclaredField field in FieldsOf(parent))
            {
                Inherit(type, fields, field);
            }
        }

        foreach (DeclaredField field in type.Fields)
        {
            int place = fields.FindIndex(other => other.Name == field.Name);
            if (place < 0)
            {
                fields.Add(field);
            }
            else
            {
                fields[place] = field;
            }
        }

        _inWork.Remove(type.Name);
        return _fields[type.Name] = fields;
    }

    private IEnumerable<DeclaredType> Direct(DeclaredType type)
    {
        foreach (NamedTypeSyntax name in type.Interfaces)
        {
            if (declarations.Find(name.Name.Value) is { Role: DeclaredRole.Interface } parent)
            {
                yield return parent;
            }
            else
            {
                string hint = NameSuggestion.For(name.Name.Value, declarations.Of(DeclaredRole.Interface).Select(other => other.Name));
                mistakes.Add(OntologyMistakeCodes.UnknownType, type.File, name.Location, $"There is no interface `{name}`.{hint}");
            }
        }
    }

    // The more special of two interfaces wins; where neither is, the type must say which it means.
    private void Inherit(DeclaredType type, List<DeclaredField> fields, DeclaredField field)
    {
        int place = fields.FindIndex(other => other.Name == field.Name);
        if (place < 0)
        {
            fields.Add(field);
        }
        else if (IsAbove(fields[place].Owner, field.Owner))
        {
            fields[place] = field;
        }
        else if (fields[place] != field
            && !IsAbove(field.Owner, fields[place].Owner)
            && !type.Fields.Any(own => own.Name == field.Name))
        {
            string message =
                $"`{type.Name}` inherits `{field.Name}` from `{fields[place].Owner}` and from `{field.Owner}`: it must declare the field itself.";
            mistakes.Add(OntologyMistakeCodes.BadInheritance, type.File, type.Location, message);
        }
    }

    private bool IsAbove(string interfaceName, string typeName) =>
        declarations.Find(typeName) is { } type && InterfacesOf(type).Any(parent => parent.Name == interfaceName);
}
