CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND ((n0.id < $p1_node)) WITH n0 ORDER BY n0.id LIMIT $p0 + 1 RETURN [n0.id] AS row
