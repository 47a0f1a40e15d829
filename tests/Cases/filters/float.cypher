CYPHER 5 MATCH (n0:Observation) WHERE n0.id >= "" AND n0.value = $p0 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Observation) WHERE n0.id >= "" AND n0.value = $p1 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Observation) WHERE n0.id >= "" AND n0.value IN $p2 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Observation) WHERE n0.id >= "" AND n0.value >= $p3 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Observation) WHERE n0.id >= "" AND n0.value < $p4 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Observation) WHERE n0.id >= "" AND (n0.value <= $p5 AND n0.unit CONTAINS $p6) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
