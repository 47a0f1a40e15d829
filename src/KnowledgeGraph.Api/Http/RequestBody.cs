using System.Buffers;
using System.IO.Pipelines;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Http;

/// <summary>Reads the body of a request into a buffer, within the limits of size and time.</summary>
internal sealed class RequestBody(int maxBytes, TimeSpan maxTime, RequestClocks clocks)
{
    private readonly HttpRefusal _tooLarge = HttpRefusals.BodyTooLarge(maxBytes);
    private readonly HttpRefusal _tooSlow = HttpRefusals.BodyTooSlow(maxTime);

    /// <summary>Null where the whole body, decompressed, stands in the buffer.</summary>
    public async ValueTask<HttpRefusal?> ReadAsync(HttpContext context, JsonBuffer body)
    {
        if (context.Request.ContentLength > maxBytes)
        {
            return _tooLarge;
        }

        var encoding = context.Request.Headers.ContentEncoding.ToString();
        if (encoding.Length > 0 && !BodyUnpacker.Reads(encoding))
        {
            return HttpRefusals.UnsupportedContentEncoding(encoding);
        }

        try
        {
            var reader = context.Request.BodyReader;
            var isComplete = false;

            // Mostly the body came with the header, and no clock need be set.
            var refusal = reader.TryRead(out var first) ? Take(reader, first, body, out isComplete) : null;
            if (refusal is null && !isComplete)
            {
                refusal = await ReadRestAsync(context, reader, body);
            }

            return refusal ?? (encoding.Length > 0 ? Unpack(encoding, body) : null);
        }
        catch (BadHttpRequestException broken)
        {
            return broken.StatusCode == StatusCodes.Status408RequestTimeout ? _tooSlow : HttpRefusals.BrokenBody;
        }
        catch (IOException) when (!context.RequestAborted.IsCancellationRequested)
        {
            // Chunks of sizes that are no numbers.
            return HttpRefusals.BrokenBody;
        }
    }

    private async ValueTask<HttpRefusal?> ReadRestAsync(HttpContext context, PipeReader reader, JsonBuffer body)
    {
        var clock = clocks.Start(maxTime, context.RequestAborted);
        try
        {
            while (true)
            {
                var result = await reader.ReadAsync(clock.Token);
                var refusal = Take(reader, result, body, out var isComplete);
                if (refusal is not null || isComplete)
                {
                    return refusal;
                }
            }
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            return clocks.ServerEnded ? HttpRefusals.Stopping : _tooSlow;
        }
        finally
        {
            clocks.Stop(clock);
        }
    }

    private HttpRefusal? Take(PipeReader reader, System.IO.Pipelines.ReadResult result, JsonBuffer body, out bool isComplete)
    {
        isComplete = result.IsCompleted;
        var arrived = result.Buffer;
        var isTooLarge = arrived.Length > maxBytes - body.Length;
        if (!isTooLarge)
        {
            foreach (var segment in arrived)
            {
                body.Write(segment.Span);
            }
        }

        reader.AdvanceTo(arrived.End);
        return isTooLarge ? _tooLarge : null;
    }

    private HttpRefusal? Unpack(string encoding, JsonBuffer body)
    {
        var packed = ArrayPool<byte>.Shared.Rent(body.Length);
        try
        {
            body.Written.CopyTo(packed);
            var length = body.Length;
            body.Truncate(0);
            return BodyUnpacker.Unpack(encoding, packed, length, body, maxBytes) switch
            {
                UnpackResult.Complete => null,
                UnpackResult.TooLarge => _tooLarge,
                _ => HttpRefusals.BrokenCompression(encoding),
            };
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(packed);
        }
    }
}
