using KnowledgeGraph.Api.Commands;

return await CommandLine.Build().Parse(args).InvokeAsync();
