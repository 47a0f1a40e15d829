using System.Buffers;
using System.Buffers.Text;
using KnowledgeGraph.Storage.Neo4j.Bolt;

namespace KnowledgeGraph.Benchmarks.Neo4j;

/// <summary>Bare Kestrel that sends a ready-made statement through our Bolt client and writes its records as plain JSON lists: the least that a server over Neo4j costs.</summary>
internal static class BareBoltServer
{
    /// <summary>Serves the statements of a folder (<c>name.cypher</c> with <c>name.parameters</c>), each under its name.</summary>
    public static async Task RunAsync(string folder, string address, string url)
    {
        var statements = Directory.EnumerateFiles(folder, "*.cypher").ToDictionary(path => "/" + Path.GetFileNameWithoutExtension(path), Read);
        await using var driver = new BoltDriver(new BoltSettings { Address = BoltAddress.Parse(address) });
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

            context.Response.ContentType = "application/json";
            await AnswerAsync(driver, statements[context.Request.Path.Value!], context);
        });
        await app.RunAsync();
    }

    private static async Task AnswerAsync(BoltDriver driver, BoltStatement[] statement, HttpContext context)
    {
        var output = context.Response.BodyWriter;
        await using var exchange = await driver.RunAsync(statement, BoltAccess.Read, context.RequestAborted);
        BoltRead read;
        while ((read = exchange.TryRead()) != BoltRead.End)
        {
            if (read == BoltRead.Pending)
            {
                await exchange.FillAsync(context.RequestAborted);
                continue;
            }

            var reader = new PackStreamReader(exchange.Record.Span);
            WriteValue(ref reader, output);
            output.Write("\n"u8);
        }

        await output.FlushAsync();
    }

    private static BoltStatement[] Read(string path)
    {
        var reader = new PackStreamReader(File.ReadAllBytes(Path.ChangeExtension(path, ".parameters")));
        var parameters = (Dictionary<string, object?>)PackStreamValue.Read(ref reader, 64)!;
        return [new BoltStatement(File.ReadAllText(path), [.. parameters])];
    }

    private static void WriteValue(ref PackStreamReader reader, IBufferWriter<byte> output)
    {
        switch (reader.Kind)
        {
            case PackStreamKind.Null:
                reader.TryReadNull();
                output.Write("null"u8);
                break;
            case PackStreamKind.Boolean:
                output.Write(reader.ReadBoolean() ? "true"u8 : "false"u8);
                break;
            case PackStreamKind.Integer:
                Utf8Formatter.TryFormat(reader.ReadInteger(), output.GetSpan(20), out var digits);
                output.Advance(digits);
                break;
            case PackStreamKind.Float:
                Utf8Formatter.TryFormat(reader.ReadFloat(), output.GetSpan(32), out var length);
                output.Advance(length);
                break;
            case PackStreamKind.Text:
                WriteText(reader.ReadText(), output);
                break;
            case PackStreamKind.List:
                WriteList(ref reader, output);
                break;
            default:
                throw new InvalidOperationException($"A {reader.Kind} stands in a record.");
        }
    }

    private static void WriteList(ref PackStreamReader reader, IBufferWriter<byte> output)
    {
        var count = reader.ReadListHeader();
        output.Write("["u8);
        for (var at = 0; at < count; at++)
        {
            if (at > 0)
            {
                output.Write(","u8);
            }

            WriteValue(ref reader, output);
        }

        output.Write("]"u8);
    }

    private static void WriteText(ReadOnlySpan<byte> text, IBufferWriter<byte> output)
    {
        output.Write("\""u8);
        while (text.IndexOfAny("\"\\\n\r\t"u8) is var at and >= 0)
        {
            output.Write(text[..at]);
            output.Write(text[at] switch { (byte)'"' => "\\\""u8, (byte)'\\' => "\\\\"u8, (byte)'\n' => "\\n"u8, (byte)'\r' => "\\r"u8, _ => "\\t"u8 });
            text = text[(at + 1)..];
        }

        output.Write(text);
        output.Write("\""u8);
    }
}
