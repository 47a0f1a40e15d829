CYPHER 5 MATCH (n0:Observation) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:COMPARED_WITH]->(n1:Observation) WHERE r1.conclusionChanges = $p0 }) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0.id AS c0
