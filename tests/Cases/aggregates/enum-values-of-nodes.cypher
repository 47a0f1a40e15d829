CYPHER 5 RETURN [COLLECT { MATCH (n0:SourceIssue) WHERE n0.id >= "" WITH n0 ORDER BY n0.id RETURN [count(DISTINCT n0), collect(DISTINCT n0.kind), count(DISTINCT n0.kind)] }] AS head, null AS row
