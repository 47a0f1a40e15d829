CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND n0.id IN $p0 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND n0.id IN $p1 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Instrument) WHERE n0.id >= "" AND n0:Constitution|CourtDecision WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0._kind AS c0, n0.id AS c1
CYPHER 5 MATCH (n0:Summit) WHERE n0.id >= "" AND n0.format IN $p2 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Observation) WHERE n0.id >= "" AND n0.value IN $p3 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND n0.date IN $p4 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
