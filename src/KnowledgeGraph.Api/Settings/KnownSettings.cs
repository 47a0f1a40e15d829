using System.Collections.Immutable;
using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.Api.Settings;

/// <summary>The table of settings: all that can be set, and the only place that says so.</summary>
/// <remarks>Parsing, validation, <c>docs/settings.md</c> and the tests follow from it.</remarks>
public static class KnownSettings
{
    private const int MiB = 1024 * 1024;

    private static readonly RequestLimits Limits = new();

    /// <summary>Where to listen.</summary>
    public static ListSetting Urls { get; } = new(
        "urls", ["http://127.0.0.1:5080"], ';', "an address as `http://127.0.0.1:5080`", UrlForm.IsUrl,
        "The addresses to listen on. Only this machine reaches the default; `http://*:5080` listens to all. Encryption is for a proxy in front."
    );

    /// <summary>The ontology's folder.</summary>
    public static FolderSetting Ontology { get; } = new(
        "ontology", "The folder of the ontology's `*.graphql` files; without it, the one that comes with the program."
    );

    /// <summary>The seed's folder.</summary>
    public static FolderSetting Seed { get; } = new(
        "seed", "The folder of the seed's `*.yaml` files; without it, the one that comes with the program."
    );

    /// <summary>Where snapshots are kept.</summary>
    public static CacheFolderSetting Snapshots { get; } = new(
        "snapshots",
        "The folder of compiled snapshots, which make a start quicker and may be deleted at any time; without it, a folder beside the program."
    );

    /// <summary>Where the graph lives.</summary>
    public static ChoiceSetting Store { get; } = new(
        "store", "embedded", ["embedded", "neo4j"],
        "Where the graph lives while it is served: in the memory of this process, or in a Neo4j database that `seed --to` has written."
    );

    /// <summary>Who may read answers from a web page.</summary>
    public static ListSetting CorsOrigins { get; } = new(
        "cors-origins", [], ',', "an origin as `https://example.org`, or `*` for all", UrlForm.IsOrigin,
        "The web pages, by origin, whose scripts may ask this server. None by default."
    );

    /// <summary>Whether responses are compressed.</summary>
    public static SwitchSetting Compression { get; } = new(
        "compression", true, "Compress large responses (Brotli or gzip) for clients that accept it."
    );

    /// <summary>From which size responses are compressed.</summary>
    public static WholeNumberSetting CompressionThreshold { get; } = new(
        "compression-threshold", 2048, 0, 1024 * MiB, "bytes", "Responses below this size are never compressed."
    );

    /// <summary>The largest request body.</summary>
    public static WholeNumberSetting MaxBodyBytes { get; } = new(
        "max-body-bytes", MiB, 1, 1024 * MiB, "bytes", "The largest body of a request, as sent and after decompression."
    );

    /// <summary>The deepest JSON of a request.</summary>
    public static WholeNumberSetting MaxJsonDepth { get; } = new(
        "max-json-depth", 64, 2, 1000, "levels", "How deep the JSON of a request may be nested, the variables' values included."
    );

    /// <summary>The largest header.</summary>
    public static WholeNumberSetting MaxHeaderBytes { get; } = new(
        "max-header-bytes", 32 * 1024, 1024, MiB, "bytes", "The largest header of a request, all its lines together."
    );

    /// <summary>The longest request line.</summary>
    public static WholeNumberSetting MaxUrlBytes { get; } = new(
        "max-url-bytes", 16 * 1024, 1024, MiB, "bytes", "The longest first line of a request, which has the query of a GET."
    );

    /// <summary>Connections at once.</summary>
    public static WholeNumberSetting MaxConnections { get; } = new(
        "max-connections", 1000, 1, 1_000_000, "connections", "Connections at once; a further one is closed."
    );

    /// <summary>Requests at once.</summary>
    public static WholeNumberSetting MaxRequests { get; } = new(
        "max-requests", 256, 1, 100_000, "requests", "Requests that run at once; further ones wait."
    );

    /// <summary>Requests that wait.</summary>
    public static WholeNumberSetting MaxWaitingRequests { get; } = new(
        "max-waiting-requests", 256, 0, 100_000, "requests", "Requests that wait for a place at once; further ones are refused."
    );

    /// <summary>How long a request waits.</summary>
    public static SecondsSetting WaitTimeout { get; } = new(
        "wait-timeout", 1, 0, 600, "How long a request waits for a place before it is refused."
    );

    /// <summary>How long a header may take.</summary>
    public static SecondsSetting HeaderTimeout { get; } = new(
        "header-timeout", 10, 0.1, 600, "How long a client may take to send a request's header."
    );

    /// <summary>How long a body may take.</summary>
    public static SecondsSetting BodyTimeout { get; } = new(
        "body-timeout", 10, 0.1, 600, "How long a client may take to send a request's body."
    );

    /// <summary>How long a request may run.</summary>
    public static SecondsSetting RequestTimeout { get; } = new(
        "request-timeout", 10, 0.01, 3600, "How long a request may run before its work is stopped."
    );

    /// <summary>How long a response may take.</summary>
    public static SecondsSetting ResponseTimeout { get; } = new(
        "response-timeout", 60, 0.1, 3600, "How long a client may take to read a response before its connection is closed."
    );

    /// <summary>How events are written.</summary>
    public static ChoiceSetting LogFormat { get; } = new(
        "log-format", "text", ["text", "json"], "How the log is written, to the error output: as text, or a line of JSON for each event."
    );

    /// <summary>Whether every operation is logged.</summary>
    public static SwitchSetting LogOperations { get; } = new(
        "log-operations", false, "Write a line to the log for every operation: its name, how long it took, the code of its first error."
    );

    /// <summary>From which time on an operation is slow.</summary>
    public static SecondsSetting SlowOperation { get; } = new(
        "slow-operation", 1, 0, 3600, "An operation that takes so long is logged, with its document, its plan and its statements; values of variables are not. 0 for none."
    );

    /// <summary>Where traces and metrics go.</summary>
    public static AddressSetting OtlpEndpoint { get; } = new(
        "otlp-endpoint", "The address of an OpenTelemetry collector, such as `http://127.0.0.1:4317`, for traces and metrics; none by default."
    )
    { EnvironmentName = "OTEL_EXPORTER_OTLP_ENDPOINT" };

    /// <summary>How they go there.</summary>
    public static ChoiceSetting OtlpProtocol { get; } = new(
        "otlp-protocol", "grpc", ["grpc", "http/protobuf"], "How the collector is spoken to."
    )
    { EnvironmentName = "OTEL_EXPORTER_OTLP_PROTOCOL" };

    /// <summary>How long a stop waits before it refuses.</summary>
    public static SecondsSetting DrainDelay { get; } = new(
        "drain-delay", 0, 0, 600,
        "After the signal to stop: how long requests are still taken while `/health/ready` says no, so that a load balancer can notice."
    );

    /// <summary>How long a stop waits for what runs.</summary>
    public static SecondsSetting DrainTimeout { get; } = new(
        "drain-timeout", 10, 0, 600, "After the signal to stop: how long running requests may take to finish before their work is stopped."
    );

    /// <summary>Tokens of a document.</summary>
    public static WholeNumberSetting MaxDocumentTokens { get; } = new(
        "max-document-tokens", Limits.MaxDocumentTokens, 1, 10_000_000, "tokens", "How many tokens a document may have."
    );

    /// <summary>Directives of one element.</summary>
    public static WholeNumberSetting MaxDirectives { get; } = new(
        "max-directives", Limits.MaxDirectives, 1, 100_000, "directives", "How many directives one element of a document, such as a field, may have."
    );

    /// <summary>Depth of a document.</summary>
    public static WholeNumberSetting MaxDocumentDepth { get; } = new(
        "max-document-depth", Limits.MaxDocumentDepth, 1, ParserLimits.HighestDepth, "levels", "How deep selections, values, types and fragments may be nested."
    );

    /// <summary>Fields of an operation.</summary>
    public static WholeNumberSetting MaxOperationFields { get; } = new(
        "max-operation-fields", Limits.MaxOperationFields, 1, 1_000_000, "fields", "How many fields an operation may select, its fragments resolved."
    );

    /// <summary>Depth of a filter.</summary>
    public static WholeNumberSetting MaxFilterDepth { get; } = new(
        "max-filter-depth", Limits.MaxFilterDepth, 1, 1000, "levels", "How deep a `where` may be nested."
    );

    /// <summary>Conditions of the filters.</summary>
    public static WholeNumberSetting MaxFilterConditions { get; } = new(
        "max-filter-conditions", Limits.MaxFilterConditions, 1, 1_000_000, "conditions", "How many conditions the filters of an operation may have together."
    );

    /// <summary>Values of a list.</summary>
    public static WholeNumberSetting MaxListValues { get; } = new(
        "max-list-values", Limits.MaxListValues, 1, 1_000_000, "values", "How many values a list in an argument may have."
    );

    /// <summary>How many groups there may be.</summary>
    public static WholeNumberSetting MaxGroups { get; } = new(
        "max-groups", Limits.MaxGroups, 1, 1_000_000, "groups", "How many groups the entries of a connection may fall into, on all pages."
    );

    /// <summary>Entries of a page.</summary>
    public static WholeNumberSetting MaxPageSize { get; } = new(
        "max-page-size", Limits.MaxPageSize, 1, 1_000_000, "entries", "How many entries a list or page may have. A page has so many where no size is asked for; a longer list fails unless `limit` cuts it."
    );

    /// <summary>Bytes of a response.</summary>
    public static WholeNumberSetting MaxResultBytes { get; } = new(
        "max-result-bytes", Limits.MaxResultBytes, 1024, 1024 * MiB, "bytes", "The largest result of a request, before compression."
    );

    /// <summary>The estimated cost of a request.</summary>
    public static WholeNumberSetting MaxCost { get; } = new(
        "max-cost", Limits.MaxCost, 1000, 2_000_000_000, "steps", "How many steps a request may be estimated to take, before it runs, from its page sizes and the graph's counts. The estimate takes every row to fit a filter, so this is more than `--max-steps`."
    );

    /// <summary>Steps of a request.</summary>
    public static WholeNumberSetting MaxSteps { get; } = new(
        "max-steps", Limits.MaxSteps, 1000, 1_000_000_000, "steps", "How many steps a request may take: values written, rows looked at, conditions tested on a row."
    );

    /// <summary>Validation errors that are reported.</summary>
    public static WholeNumberSetting MaxValidationErrors { get; } = new(
        "max-validation-errors", Limits.MaxValidationErrors, 1, 100_000, "errors", "How many errors of one document are looked for."
    );

    /// <summary>What errors may tell.</summary>
    public static SwitchSetting Suggestions { get; } = new(
        "suggestions", Limits.Suggestions, "Let errors say which name of the schema was perhaps meant. Introspection tells all names either way."
    );

    /// <summary>Bytes of kept documents.</summary>
    public static WholeNumberSetting DocumentCacheBytes { get; } = new(
        "document-cache-bytes", Limits.DocumentCacheBytes, 0, 1024 * MiB, "bytes", "How much memory, about, kept documents may take, with the plans made for them."
    );

    /// <summary>Plans of a document.</summary>
    public static WholeNumberSetting MaxPlansPerDocument { get; } = new(
        "max-plans-per-document", Limits.MaxPlansPerDocument, 1, 100_000, "plans", "How many plans of one document are kept, one for each shape of its variables."
    );

    /// <summary>All of them, in the order of the docs.</summary>
    public static ImmutableArray<Setting> All { get; } =
    [
        Urls, Ontology, Seed, Snapshots, Store, .. Neo4jSettings.All, CorsOrigins, Compression, CompressionThreshold,
        MaxBodyBytes, MaxJsonDepth, MaxHeaderBytes, MaxUrlBytes,
        MaxConnections, MaxRequests, MaxWaitingRequests, WaitTimeout,
        HeaderTimeout, BodyTimeout, RequestTimeout, ResponseTimeout, DrainDelay, DrainTimeout,
        MaxDocumentTokens, MaxDirectives, MaxDocumentDepth, MaxOperationFields, MaxFilterDepth, MaxFilterConditions, MaxListValues, MaxGroups, MaxPageSize, MaxResultBytes, MaxCost, MaxSteps, MaxValidationErrors,
        Suggestions, DocumentCacheBytes, MaxPlansPerDocument,
        LogFormat, LogOperations, SlowOperation, OtlpEndpoint, OtlpProtocol,
    ];
}
