CYPHER 5 MATCH (n0:Observation) WHERE n0.id >= "" WITH n0 ORDER BY n0.value, n0.id LIMIT $p0 RETURN n0.id AS c0, n0.value AS c1
CYPHER 5 MATCH (n0:Observation) WHERE n0.id >= "" WITH n0 ORDER BY n0.value IS NULL, n0.value DESC, n0.id LIMIT $p1 RETURN n0.id AS c0, n0.value AS c1
CYPHER 5 MATCH (n0:Observation) WHERE n0.id >= "" WITH n0 ORDER BY n0.value IS NULL, n0.value DESC, n0.id SKIP $p2 LIMIT 1001 RETURN n0.id AS c0, n0.value AS c1
CYPHER 5 MATCH (n0:Provision) WHERE n0.id >= "" WITH n0 ORDER BY n0.`order` IS NULL, n0.`order` DESC, n0.number, n0.id LIMIT $p3 RETURN n0.id AS c0, n0.`order` AS c1, n0.number AS c2
