CYPHER 5 MATCH (n0:Scholar) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:ASSERTS]->(n1:Claim) WHERE n1.timeless = $p0 }) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0.id AS c0
