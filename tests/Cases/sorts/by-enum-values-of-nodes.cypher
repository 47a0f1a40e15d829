CYPHER 5 MATCH (n0:SourceIssue) WHERE n0.id >= "" WITH n0 ORDER BY n0.kind, n0.id LIMIT $p0 RETURN n0.id AS c0, n0.kind AS c1
CYPHER 5 MATCH (n0:SourceIssue) WHERE n0.id >= "" WITH n0 ORDER BY n0.kind IS NULL, n0.kind DESC, n0.id LIMIT $p1 RETURN n0.id AS c0, n0.kind AS c1
