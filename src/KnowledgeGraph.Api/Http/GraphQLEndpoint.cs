using KnowledgeGraph.Api.Requests;
using KnowledgeGraph.GraphQL.Execution;
using Microsoft.Extensions.Primitives;

namespace KnowledgeGraph.Api.Http;

/// <summary>What a GraphQL request may cost at the edge.</summary>
internal sealed record GraphQLEndpointLimits(int MaxJsonDepth, TimeSpan MaxTime);

/// <summary>Answers <c>/graphql</c>: from an HTTP request to a GraphQL request, and from its outcome to an HTTP response.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/</remarks>
internal sealed class GraphQLEndpoint(
    GraphQLService service,
    RequestBody bodies,
    RequestGate gate,
    RequestClocks clocks,
    ServerLife life,
    ResponseSender sender,
    GraphQLEndpointLimits limits
)
{
    /// <summary>The methods it takes.</summary>
    public const string Methods = "GET, POST, OPTIONS";

    private const int UsualRequestBytes = 4 * 1024;

    private static readonly StringValues VaryByAccept = "Accept";

    private readonly HttpRefusal _tooSlow = HttpRefusals.RequestTooSlow(limits.MaxTime);

    public async Task AnswerAsync(HttpContext context)
    {
        var isGet = HttpMethods.IsGet(context.Request.Method);
        var format = AcceptHeader.Choose(context.Request.Headers.Accept);
        if (isGet)
        {
            context.Response.Headers.Vary = StringValues.Concat(context.Response.Headers.Vary, VaryByAccept);
        }

        if (FindRefusal(context, isGet, format) is { } atOnce)
        {
            await sender.RefuseAsync(context, format, atOnce);
            return;
        }

        life.Enter();
        try
        {
            await AnswerAsync(context, isGet, format);
        }
        finally
        {
            life.Leave();
        }
    }

    private async ValueTask AnswerAsync(HttpContext context, bool isGet, ResponseFormat format)
    {
        using var input = new JsonBuffer(UsualRequestBytes);
        var refusal = isGet ? null : await bodies.ReadAsync(context, input);
        ReceivedRequest received = default;
        refusal ??= isGet
            ? UrlParser.Parse(context.Request.QueryString.Value, limits.MaxJsonDepth, input, out received)
            : BodyParser.Parse(input.Written, limits.MaxJsonDepth, out received);
        if (refusal is not null)
        {
            await sender.RefuseAsync(context, format, refusal);
            return;
        }

        using (received)
        {
            await RunAsync(context, format, received.Request with { Id = context.TraceIdentifier });
        }
    }

    private HttpRefusal? FindRefusal(HttpContext context, bool isGet, ResponseFormat format)
    {
        if (!isGet && !HttpMethods.IsPost(context.Request.Method))
        {
            return HttpRefusals.MethodNotAllowed(context.Request.Method, "/graphql", Methods);
        }

        if (format == ResponseFormat.None)
        {
            return HttpRefusals.NotAcceptable;
        }

        if (life.IsRefusing)
        {
            return HttpRefusals.Stopping;
        }

        return isGet ? null : ContentTypeHeader.Check(context.Request.ContentType);
    }

    private async ValueTask RunAsync(HttpContext context, ResponseFormat format, GraphQLRequest request)
    {
        using var output = new JsonBuffer();
        var outcome = RequestOutcome.Refused;
        var refusal = await gate.EnterAsync(context.RequestAborted);
        if (refusal is null)
        {
            var clock = clocks.Start(limits.MaxTime, context.RequestAborted);
            try
            {
                var form = format == ResponseFormat.Table ? ResultForm.Table : ResultForm.Response;
                outcome = await service.Execute(request with { Form = form }, output, clock.Token);
                if (outcome == RequestOutcome.NoTable
                    && AcceptHeader.ChooseWithoutTable(context.Request.Headers.Accept) is var next and not ResponseFormat.None)
                {
                    format = next;
                    output.Truncate(0);
                    outcome = await service.Execute(request with { Form = ResultForm.Response }, output, clock.Token);
                }
            }
            catch (OperationCanceledException) when (clock.Token.IsCancellationRequested)
            {
                refusal = clocks.ServerEnded ? HttpRefusals.Stopping : _tooSlow;
            }
            finally
            {
                clocks.Stop(clock);
                gate.Leave();
            }
        }

        if (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }

        if (refusal is not null)
        {
            await sender.RefuseAsync(context, format, refusal);
            return;
        }

        if (format == ResponseFormat.Table && outcome == RequestOutcome.Executed)
        {
            await sender.SendTableAsync(context, output.Written);
            return;
        }

        await sender.SendJsonAsync(context, StatusOf(outcome, format), format, output.Written);
    }

    private static int StatusOf(RequestOutcome outcome, ResponseFormat format) =>
        outcome switch
        {
            RequestOutcome.NoTable => StatusCodes.Status406NotAcceptable,
            RequestOutcome.TableFailed => StatusCodes.Status422UnprocessableEntity,
            RequestOutcome.Refused when format != ResponseFormat.Json => StatusCodes.Status400BadRequest,
            RequestOutcome.StoreFailed when format != ResponseFormat.Json => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status200OK,
        };
}
