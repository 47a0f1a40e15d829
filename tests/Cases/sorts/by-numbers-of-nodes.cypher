CYPHER 5 MATCH (n0:Observation) WHERE n0.id >= "" WITH n0 ORDER BY n0.value, n0.id LIMIT $p0 RETURN n0.id AS c0, n0.value AS c1
CYPHER 5 MATCH (n0:Observation) WHERE n0.id >= "" WITH n0 ORDER BY n0.value IS NULL, n0.value DESC, n0.id LIMIT $p1 RETURN n0.id AS c0, n0.value AS c1
