CYPHER 5 MATCH (n0:Actor) WHERE n0.id >= "" AND n0.id = $p0 WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0._kind AS c0, n0.id AS c1
CYPHER 5 MATCH (n0:Actor) WHERE n0.id >= "" AND n0.id IN $p2 WITH n0 ORDER BY n0.id LIMIT $p3 RETURN n0._kind AS c0, n0.id AS c1
