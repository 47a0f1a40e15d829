CYPHER 5 MATCH (n0:Summit) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:AT_PLACE]->(n1:Location) WHERE n1.id = $p0 }) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
