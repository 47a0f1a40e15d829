CYPHER 5 RETURN [COLLECT { MATCH (n0:Entity) WHERE n0.id >= "" WITH n0 ORDER BY n0.id RETURN [count(DISTINCT n0), collect(DISTINCT n0.basis), count(DISTINCT n0.basis)] }] AS head, null AS row
