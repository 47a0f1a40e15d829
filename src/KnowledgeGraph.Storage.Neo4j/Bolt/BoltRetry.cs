using Polly;
using Polly.Retry;

namespace KnowledgeGraph.Storage.Neo4j.Bolt;

/// <summary>Makes a call again that failed with what may pass: each time after a longer wait, some of it by chance, so that many callers do not come at once.</summary>
internal static class BoltRetry
{
    public static ResiliencePipeline Of(BoltSettings settings)
    {
        var pipeline = new ResiliencePipelineBuilder { TimeProvider = settings.Clock };
        if (settings.MaxRetries > 0)
        {
            pipeline.AddRetry(
                new RetryStrategyOptions
                {
                    ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is BoltException { IsRetryable: true }),
                    MaxRetryAttempts = settings.MaxRetries,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = settings.RetryDelay,
                    MaxDelay = settings.MaxRetryDelay,
                }
            );
        }

        return pipeline.Build();
    }

    /// <summary>Goes on after a first failure: it counts as the first try, so that the wait comes before the next.</summary>
    public static async ValueTask GoOnAsync(this ResiliencePipeline pipeline, BoltException failure, Func<CancellationToken, ValueTask> again, CancellationToken cancellation)
    {
        var first = failure;
        await pipeline
            .ExecuteAsync(
                async token =>
                {
                    if (Interlocked.Exchange(ref first, null) is { } told)
                    {
                        throw told;
                    }

                    await again(token).ConfigureAwait(false);
                },
                cancellation
            )
            .ConfigureAwait(false);
    }
}
