namespace KnowledgeGraph.Api.Http;

/// <summary>The way in: chooses the page by its path, and turns what no page expected into an answer.</summary>
internal sealed class HttpEdge(GraphQLEndpoint graphQL, Pages pages, CorsPolicy cors, ResponseSender sender, Action<Exception, string> report)
{
    private const string GraphQLPath = "/graphql";

    public Task AnswerAsync(HttpContext context)
    {
        var answer = ChooseAsync(context);
        return answer.IsCompletedSuccessfully ? answer : GuardAsync(context, answer);
    }

    private Task ChooseAsync(HttpContext context)
    {
        RequestId.Take(context);
        var isAllowed = cors.IsOn && cors.Apply(context);
        var path = context.Request.Path.Value ?? "";
        var isGraphQL = path == GraphQLPath;
        if (HttpMethods.IsOptions(context.Request.Method) && (isGraphQL || Pages.Has(path)))
        {
            AnswerOptions(context, isAllowed, isGraphQL ? GraphQLEndpoint.Methods : Pages.Methods);
            return Task.CompletedTask;
        }

        return isGraphQL ? graphQL.AnswerAsync(context) : AnswerPageAsync(context, path);
    }

    private static void AnswerOptions(HttpContext context, bool isAllowed, string methods)
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        context.Response.Headers.Allow = methods;
        if (isAllowed && context.Request.Headers.AccessControlRequestMethod.Count > 0)
        {
            CorsPolicy.AnswerPreflight(context, methods);
        }
    }

    private async Task AnswerPageAsync(HttpContext context, string path)
    {
        var method = context.Request.Method;
        if (Pages.Has(path) && !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method))
        {
            await sender.RefuseAsync(context, ResponseFormat.Json, HttpRefusals.MethodNotAllowed(method, path, Pages.Methods));
            return;
        }

        await pages.AnswerAsync(context, path);
    }

    // The last place before the server: a bug is reported and answered, a client that left is neither.
    private async Task GuardAsync(HttpContext context, Task answer)
    {
        try
        {
            await answer;
        }
        catch (Exception unexpected)
        {
            if (context.RequestAborted.IsCancellationRequested)
            {
                return;
            }

            report(unexpected, context.TraceIdentifier);
            if (!context.Response.HasStarted)
            {
                await sender.RefuseAsync(context, ResponseFormat.Json, HttpRefusals.Internal);
            }
        }
    }
}
