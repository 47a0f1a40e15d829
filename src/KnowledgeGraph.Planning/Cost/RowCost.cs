using KnowledgeGraph.Planning.Plan;

namespace KnowledgeGraph.Planning.Cost;

/// <summary>What it takes to give the rows of one list, worked out from the graph's statistics; the request's page sizes and lists of ids are put in later.</summary>
/// <param name="Rows">How many rows there are about, before the page.</param>
/// <param name="PerRow">The steps for each row that is looked at.</param>
internal sealed record RowCost(double Rows, double PerRow)
{
    /// <summary>The list of ids that gives the rows; null where they are not given by ids.</summary>
    public Parameter? Ids { get; init; }

    /// <summary>How many rows come of each: groups, of those of a connection.</summary>
    public double Factor { get; init; } = 1;

    /// <summary>How many rows there may be at the most.</summary>
    public double Most { get; init; } = double.MaxValue;

    /// <summary>How many rows are asked for; null where no number is.</summary>
    public Parameter? Limit { get; init; }

    /// <summary>How many are left out first.</summary>
    public Parameter? Offset { get; init; }

    /// <summary>The walk that finds the rows; null where they are found in one hop.</summary>
    public WalkCost? Walk { get; init; }

    /// <summary>Whether the rows are nodes that were met, by an id or through a relationship, and so are more likely ones with many relationships.</summary>
    public bool AreMet { get; init; }

    /// <summary>Whether the rows behind the page are not looked at: they come in their order, and all of them fit.</summary>
    public bool StopsBehindPage { get; init; }

    /// <summary>How many rows are given, how many there are without the page, and the steps that it takes to give them.</summary>
    public (double Given, double All, double Steps) Of(object?[] parameters, int maxPageSize)
    {
        var rows = Math.Min(Most, Factor * (Ids is null ? Rows : Math.Min(Rows, Length(parameters[Ids.Index]))));
        var offset = Number(Offset, parameters) ?? 0;
        var given = Math.Min(Math.Max(0, rows - offset), Number(Limit, parameters) ?? maxPageSize);
        var looked = Walk?.Of(parameters) ?? (StopsBehindPage ? Math.Min(rows, given + offset) : rows);
        return (given, rows, looked * PerRow);
    }

    private static double? Number(Parameter? parameter, object?[] parameters) =>
        parameter is null ? null : parameters[parameter.Index] as int?;

    private static double Length(object? ids) => ids is object?[] items ? items.Length : 1;
}
