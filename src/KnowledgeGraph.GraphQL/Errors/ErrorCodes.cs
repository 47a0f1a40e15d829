namespace KnowledgeGraph.GraphQL.Errors;

/// <summary>The codes of the engine's errors; each stands with its meaning in <c>docs/errors.md</c>.</summary>
public static class ErrorCodes
{
    /// <summary>The document is not GraphQL: a token stands where the grammar has none.</summary>
    public const string SyntaxError = "SYNTAX_ERROR";

    /// <summary>The document breaks a validation rule of the specification.</summary>
    public const string ValidationFailed = "VALIDATION_FAILED";

    /// <summary>Validation found more errors than the limit and stopped.</summary>
    public const string TooManyErrors = "TOO_MANY_ERRORS";

    /// <summary>To compare the document's fields, or its uses of variables, with each other takes more steps than the limit.</summary>
    public const string TooComplexToCompare = "TOO_COMPLEX_TO_COMPARE";

    /// <summary>A variable's value does not fit its type.</summary>
    public const string BadVariable = "BAD_VARIABLE";

    /// <summary>An argument's value can not be used.</summary>
    public const string BadArgument = "BAD_ARGUMENT";

    /// <summary>The request names no operation of the document, or names none where there are several.</summary>
    public const string UnknownOperation = "UNKNOWN_OPERATION";

    /// <summary>The operation's kind is not served.</summary>
    public const string OperationNotSupported = "OPERATION_NOT_SUPPORTED";

    /// <summary>A field that can not be null had no value.</summary>
    public const string NullInNonNull = "NULL_IN_NON_NULL";

    /// <summary>A resolver's value does not fit the type of its field.</summary>
    public const string BadResult = "BAD_RESULT";

    /// <summary>An element of a document has more directives than the parser's limit.</summary>
    public const string TooManyDirectives = "TOO_MANY_DIRECTIVES";

    /// <summary>The document has more tokens than the limit.</summary>
    public const string TooManyTokens = "TOO_MANY_TOKENS";

    /// <summary>Something is nested deeper than the limit.</summary>
    public const string TooDeep = "TOO_DEEP";

    /// <summary>The operation selects more fields, fragments expanded, than the limit.</summary>
    public const string TooManyFields = "TOO_MANY_FIELDS";

    /// <summary>The filters of the operation have more conditions than the limit.</summary>
    public const string TooManyConditions = "TOO_MANY_CONDITIONS";

    /// <summary>A list in an argument has more values than the limit.</summary>
    public const string TooManyValues = "TOO_MANY_VALUES";

    /// <summary>The result is larger than the limit.</summary>
    public const string ResultTooLarge = "RESULT_TOO_LARGE";

    /// <summary>The request takes more steps than the limit.</summary>
    public const string TooManySteps = "TOO_MANY_STEPS";

    /// <summary>The operation is estimated to take more steps than the limit, and was not run.</summary>
    public const string TooCostly = "TOO_COSTLY";

    /// <summary>The schema breaks a rule of the type system.</summary>
    public const string InvalidSchema = "INVALID_SCHEMA";
}
