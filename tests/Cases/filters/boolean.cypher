CYPHER 5 MATCH (n0:Observation) WHERE n0.id >= "" AND n0.approximate = $p0 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Observation) WHERE n0.id >= "" AND n0.approximate = $p1 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 RETURN [COUNT { MATCH (n0:Observation) WHERE n0.id >= "" AND n0.approximate IS NULL }] AS head, null AS row
