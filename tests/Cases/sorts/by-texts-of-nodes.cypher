CYPHER 5 MATCH (n0:ScopeChange) WHERE n0.id >= "" WITH n0 ORDER BY n0.conditions, n0.id LIMIT $p0 RETURN n0.id AS c0, n0.conditions AS c1
CYPHER 5 MATCH (n0:ScopeChange) WHERE n0.id >= "" WITH n0 ORDER BY n0.conditions IS NULL, n0.conditions DESC, n0.id LIMIT $p1 RETURN n0.id AS c0, n0.conditions AS c1
