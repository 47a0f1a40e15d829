using System.Collections.Immutable;
using System.Diagnostics;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Planning.Plan;
using KnowledgeGraph.Storage.Neo4j.Bolt;
using KnowledgeGraph.Storage.Neo4j.Cypher;
using KnowledgeGraph.Storage.Neo4j.Reading;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>A plan compiled to statements, which go out in one exchange.</summary>
internal sealed class Neo4jPlan : IPreparedPlan
{
    private const string Cancelled = "CANCELLED";
    private const string Mistake = "INTERNAL";

    private readonly QueryPlan _plan;
    private readonly IBoltDriver _driver;
    private readonly Neo4jStore _store;
    private readonly CompiledReaders _readers;

    public Neo4jPlan(QueryPlan plan, IBoltDriver driver, Neo4jStore store)
    {
        _plan = plan;
        _store = store;
        _driver = driver;
        (Statements, _readers) = CypherCompiler.Compile(plan);
    }

    /// <summary>A statement for each root field that the store answers, in their order.</summary>
    public ImmutableArray<CompiledStatement> Statements { get; }

    /// <inheritdoc/>
    public async ValueTask<IPlanRun> StartAsync(object?[] parameters, WorkBudget budget)
    {
        if (Statements.IsEmpty)
        {
            return new NothingToRun();
        }

        var generation = _store.Generation;
        if (_store.WhyNotReady is { } obstacle)
        {
            throw new StoreException(StorageErrors.NotReadyCode, obstacle);
        }

        var begun = DatabaseTrace.Begin();
        var activity = DatabaseTrace.Start(Statements, _driver);
        try
        {
            var statements = Statements.Select(statement => statement.Bind(parameters));
            var exchange = await _driver.RunAsync([.. statements], BoltAccess.Read, budget.Cancellation);
            return new Run(this, new RunState(parameters, exchange), generation, budget, activity, begun);
        }
        catch (BoltException failure)
        {
            DatabaseTrace.Stop(activity, begun, _driver.Database, _driver.Address, failure.Code, failure.ServerCode);
            throw StoreFailure.Of(failure);
        }
        catch (OperationCanceledException)
        {
            DatabaseTrace.Stop(activity, begun, _driver.Database, _driver.Address, Cancelled);
            throw;
        }
        catch
        {
            DatabaseTrace.Stop(activity, begun, _driver.Database, _driver.Address, Mistake);
            throw;
        }
    }

    private sealed class Run(Neo4jPlan plan, RunState state, int generation, WorkBudget budget, Activity? activity, long begun) : IPlanRun
    {
        private bool _isFirst = true;
        private string? _error;
        private string? _serverError;

        /// <inheritdoc/>
        public async ValueTask<WriteResult> WriteAsync(PlannedField field, JsonBuffer output, List<GraphQLError> errors, int maxBytes)
        {
            try
            {
                return await WriteFieldAsync(field, output, errors, maxBytes);
            }
            catch (BoltException failure)
            {
                (_error, _serverError) = (failure.Code, failure.ServerCode);
                throw StoreFailure.Of(failure);
            }
        }

        /// <inheritdoc/>
        public ValueTask DisposeAsync()
        {
            // Which server answered is known in the end: one that was lost is followed by another.
            var error = _error ?? (budget.Cancellation.IsCancellationRequested ? Cancelled : null);
            DatabaseTrace.Stop(activity, begun, plan._driver.Database, state.Exchange.Server, error, _serverError);
            return state.Exchange.DisposeAsync();
        }

        private async ValueTask<WriteResult> WriteFieldAsync(PlannedField field, JsonBuffer output, List<GraphQLError> errors, int maxBytes)
        {
            if (!_isFirst)
            {
                // What the writer had no use for stands before the next statement's records.
                await state.Exchange.ReadToEndAsync(null, budget.Cancellation);
                state.Exchange.NextStatement();
            }

            _isFirst = false;
            state.Clear();
            var writer = new ResponseWriter<RecordSource, RecordValue>(
                plan._plan.Operation,
                new RecordSource(state, plan._readers),
                output,
                errors,
                maxBytes,
                budget
            );
            var root = new RecordValue { Shape = RecordShape.Root, SlotMark = -1 };
            var result = writer.Write(in root, field);
            while (result == WriteResult.Pending)
            {
                await state.Exchange.FillAsync(budget.Cancellation);
                result = writer.Resume();
            }

            RefuseIfReplaced();
            return result;
        }

        // A slow statement may outlast what the store believed when it began.
        private void RefuseIfReplaced()
        {
            if (plan._store.WhyNotReady is { } obstacle)
            {
                throw new StoreException(StorageErrors.NotReadyCode, obstacle);
            }

            if (plan._store.Generation != generation)
            {
                throw StorageErrors.Replaced();
            }
        }
    }

    private sealed class NothingToRun : IPlanRun
    {
        public ValueTask<WriteResult> WriteAsync(PlannedField field, JsonBuffer output, List<GraphQLError> errors, int maxBytes) =>
            throw new InvalidOperationException("The plan has no statement.");

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
