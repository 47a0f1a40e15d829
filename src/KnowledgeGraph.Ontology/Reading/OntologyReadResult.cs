using System.Collections.Immutable;
using KnowledgeGraph.Ontology.Model;

namespace KnowledgeGraph.Ontology.Reading;

/// <summary>What reading an ontology gives: the model, or every mistake that stands in its way.</summary>
/// <param name="Model">The model; null exactly where there are mistakes.</param>
/// <param name="Mistakes">The mistakes by file, line and column.</param>
public sealed record OntologyReadResult(OntologyModel? Model, ImmutableArray<OntologyMistake> Mistakes);
