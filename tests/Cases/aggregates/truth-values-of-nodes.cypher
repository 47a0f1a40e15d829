CYPHER 5 RETURN [COLLECT { MATCH (n0:Claim) WHERE n0.id >= "" WITH n0 ORDER BY n0.id RETURN [count(DISTINCT n0), collect(DISTINCT n0.timeless), count(DISTINCT n0.timeless)] }] AS head, null AS row
