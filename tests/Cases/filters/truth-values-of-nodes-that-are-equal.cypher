CYPHER 5 MATCH (n0:Claim) WHERE n0.id >= "" AND n0.timeless = $p0 WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0.id AS c0, n0.timeless AS c1
