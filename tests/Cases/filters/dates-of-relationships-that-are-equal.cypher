CYPHER 5 MATCH (n0:Leader) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:HELD_OFFICE]->(n1:State) WHERE r1.until = $p0 }) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Leader) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:HELD_OFFICE]->(n1:State) WHERE r1.until IN $p2 }) WITH n0 ORDER BY n0.id LIMIT $p3 RETURN n0.id AS c0
