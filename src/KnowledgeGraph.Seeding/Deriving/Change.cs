using KnowledgeGraph.Ontology.Dates;
using KnowledgeGraph.Ontology.Model;
using KnowledgeGraph.Seeding.Validation;

namespace KnowledgeGraph.Seeding.Deriving;

/// <summary>A change as the fold sees it.</summary>
internal sealed record Change(
    NodeDraft Draft,
    string Whole,
    string Element,
    EdtfDate Effective,
    ChangeEffect Effect,
    bool Forbids,
    bool IsContested,
    CarryEnd CarriesUntil,
    IReadOnlyList<string> Ends
)
{
    public string Id => Draft.Node.Id;

    public bool IsOpening => Effect is ChangeEffect.Opens or ChangeEffect.OpensAtLatest;
}
