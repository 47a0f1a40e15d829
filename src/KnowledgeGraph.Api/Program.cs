using KnowledgeGraph.Api.Commands;

return await CommandLine.RunAsync(args);
