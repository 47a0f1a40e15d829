CYPHER 5 MATCH (n0:Provision) WHERE n0.id >= "" WITH n0 ORDER BY n0.`order`, n0.id LIMIT $p0 RETURN n0.id AS c0, n0.`order` AS c1
CYPHER 5 MATCH (n0:Provision) WHERE n0.id >= "" WITH n0 ORDER BY n0.`order` IS NULL, n0.`order` DESC, n0.id LIMIT $p1 RETURN n0.id AS c0, n0.`order` AS c1
