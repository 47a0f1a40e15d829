CYPHER 5 MATCH (n0:Agreement) WHERE n0.id >= "" AND toString(n0.id) CONTAINS $p0 WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Agreement) WHERE n0.id >= "" AND n0.id STARTS WITH $p2 WITH n0 ORDER BY n0.id LIMIT $p3 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Agreement) WHERE n0.id >= "" AND toString(n0.id) ENDS WITH $p4 WITH n0 ORDER BY n0.id LIMIT $p5 RETURN n0.id AS c0
