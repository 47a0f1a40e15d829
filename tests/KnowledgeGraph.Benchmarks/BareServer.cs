namespace KnowledgeGraph.Benchmarks;

/// <summary>Bare Kestrel: reads the request and writes bytes that were made before. What any server over HTTP costs at the least.</summary>
internal static class BareServer
{
    /// <summary>Serves the files of a folder, ready-made, each under its name.</summary>
    public static async Task RunAsync(string folder, string url)
    {
        var answers = Directory.EnumerateFiles(folder, "*.json").ToDictionary(path => "/" + Path.GetFileNameWithoutExtension(path), File.ReadAllBytes);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(url);
        await using var app = builder.Build();
        app.Run(async context =>
        {
            var body = context.Request.BodyReader;
            while (true)
            {
                var read = await body.ReadAsync();
                body.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted)
                {
                    break;
                }
            }

            var answer = answers[context.Request.Path.Value!];
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = answer.Length;
            await context.Response.BodyWriter.WriteAsync(answer);
        });
        await app.RunAsync();
    }
}
