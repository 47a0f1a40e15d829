CYPHER 5 MATCH (n0:Entity) WHERE n0.id >= "" AND n0.note IS NULL WITH n0 ORDER BY n0.id LIMIT $p0 RETURN n0._kind AS c0, n0.id AS c1
CYPHER 5 MATCH (n0:Actor) WHERE n0.id >= "" AND n0.aliases IS NULL WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0._kind AS c0, n0.id AS c1
CYPHER 5 MATCH (n0:Actor) WHERE n0.id >= "" AND n0.partlyFromMemory IS NULL WITH n0 ORDER BY n0.id LIMIT $p2 RETURN n0._kind AS c0, n0.id AS c1
CYPHER 5 MATCH (n0:Instrument) WHERE n0.id >= "" AND n0.inForceUntil IS NULL WITH n0 ORDER BY n0.id LIMIT $p3 RETURN n0._kind AS c0, n0.id AS c1
