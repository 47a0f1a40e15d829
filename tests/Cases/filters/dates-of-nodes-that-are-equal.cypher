CYPHER 5 MATCH (n0:InstrumentAct) WHERE n0.id >= "" AND n0.date = $p0 WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0.id AS c0, n0.date AS c1
CYPHER 5 MATCH (n0:InstrumentAct) WHERE n0.id >= "" AND n0.date IN $p2 WITH n0 ORDER BY n0.id LIMIT $p3 RETURN n0.id AS c0, n0.date AS c1
