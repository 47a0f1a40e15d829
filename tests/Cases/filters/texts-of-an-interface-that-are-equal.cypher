CYPHER 5 MATCH (n0:Instrument) WHERE n0.id >= "" AND n0.titleJa = $p0 WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0._kind AS c0, n0.id AS c1, n0.titleJa AS c2
CYPHER 5 MATCH (n0:Instrument) WHERE n0.id >= "" AND n0.titleJa IN $p2 WITH n0 ORDER BY n0.id LIMIT $p3 RETURN n0._kind AS c0, n0.id AS c1, n0.titleJa AS c2
