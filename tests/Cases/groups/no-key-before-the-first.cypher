CYPHER 5 RETURN [COLLECT { MATCH (n0:ScopeChange) WHERE n0.id >= "" WITH n0 ORDER BY n0.id UNWIND [n0.level] AS k0_0 WITH DISTINCT k0_0 LIMIT 10001 RETURN [[k0_0], [], []] }] AS head, null AS row
