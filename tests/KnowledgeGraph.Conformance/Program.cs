using KnowledgeGraph.Conformance.Commands;

return await CommandLine.RunAsync(args);
