using System.Collections.Immutable;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.Planning.Plan;

/// <summary>What a parameter is checked for when it is bound.</summary>
public enum ParameterKind
{
    /// <summary>A value of its scalar, or a list of such values.</summary>
    Value,

    /// <summary>A text, or a list of texts, whose case is folded.</summary>
    FoldedText,

    /// <summary>How many entries to give: from 0 to the largest page.</summary>
    PageSize,

    /// <summary>How many entries to leave out: 0 or more.</summary>
    Offset,

    /// <summary>A date, of which the day before its first is meant.</summary>
    DayBefore,

    /// <summary>A date, of which the first day is meant.</summary>
    FirstDay,

    /// <summary>A date, of which the last day is meant; it must not come before the first day of <see cref="Parameter.NotBefore"/>.</summary>
    LastDay,

    /// <summary>A date, of which is asked whether it is more than one day.</summary>
    IsLong,

    /// <summary>How many relationships a walk may have: from 0 to the longest.</summary>
    Length,

    /// <summary>A cursor of the order named by <see cref="Parameter.OrderDigest"/>.</summary>
    Cursor,

    /// <summary>The text of a search, which is taken apart into words.</summary>
    SearchText,
}

/// <summary>A value that a request binds. Constants of the document are parameters too, so that a statement's text does not hold values.</summary>
/// <param name="Index">The place among the plan's parameters.</param>
/// <param name="Source">Where its value comes from.</param>
/// <param name="Kind">What it is checked for.</param>
/// <param name="ArgumentName">The argument that it stands in, for errors.</param>
/// <param name="Location">Where it stands in the document.</param>
/// <param name="OrderDigest">For a cursor: the order that it must be of.</param>
/// <param name="NotBefore">For a last day: the parameter of the date whose first day it must not precede, which was made before.</param>
/// <param name="BoundTo">For a cursor: the values with which it must have been made, whose parameters were made before.</param>
public sealed record Parameter(
    int Index,
    ParameterSource Source,
    ParameterKind Kind,
    string ArgumentName,
    SourceLocation Location,
    string? OrderDigest = null,
    Parameter? NotBefore = null,
    ImmutableArray<BoundValue> BoundTo = default
);

/// <summary>A value of a request that makes an order of its own.</summary>
/// <param name="Role">What it is in that order, whatever argument or variable it comes from.</param>
/// <param name="Parameter">Gives it.</param>
public sealed record BoundValue(string Role, Parameter Parameter);

/// <summary>Where a parameter's value comes from.</summary>
public abstract record ParameterSource;

/// <summary>A coerced constant of the document.</summary>
public sealed record ConstantSource(object? Value) : ParameterSource;

/// <summary>A variable, or a value inside one: field names (string) and list places (int) lead to it.</summary>
public sealed record VariableSource(string Name, ImmutableArray<object> Path) : ParameterSource;

/// <summary>A list written in the document, some of whose items are variables.</summary>
public sealed record ListSource(ImmutableArray<ParameterSource> Items) : ParameterSource;
