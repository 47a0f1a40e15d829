CYPHER 5 MATCH (n0:Named) WHERE n0.id >= "" AND n0.title CONTAINS $p0 WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0._kind AS c0, n0.id AS c1, n0.title AS c2, n0.basis AS c3
CYPHER 5 MATCH (n0:Actor) WHERE n0.id >= "" AND n0.id IN $p2 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0._kind AS c0, n0.id AS c1, n0.title AS c2
CYPHER 5 MATCH (n0:Location) WHERE n0.id >= "" AND toString(n0.id) CONTAINS $p3 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0._kind AS c0, n0.id AS c1
