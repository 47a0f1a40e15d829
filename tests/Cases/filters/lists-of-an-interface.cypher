CYPHER 5 MATCH (n0:Actor) WHERE n0.id >= "" AND n0.aliases = $p0 WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0._kind AS c0, n0.id AS c1, n0.aliases AS c2
CYPHER 5 MATCH (n0:Actor) WHERE n0.id >= "" AND $p2 IN n0.aliases WITH n0 ORDER BY n0.id LIMIT $p3 RETURN n0._kind AS c0, n0.id AS c1, n0.aliases AS c2
