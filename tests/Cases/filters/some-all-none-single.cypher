CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)<-[r1:PARTY_TO]-(n1:State) WHERE n1.id = $p0 }) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND (NOT EXISTS { MATCH (n0)<-[r1:PARTY_TO]-(n1:State) WHERE n1.id = $p1 }) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND (NOT EXISTS { MATCH (n0)<-[r1:PARTY_TO]-(n1:State) WHERE NOT coalesce(n1.id IN $p2, false) }) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND (COUNT { MATCH (n0)<-[r1:PARTY_TO]-(n1:State) WHERE n1.title STARTS WITH $p3 RETURN DISTINCT n1 } = 1) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Alliance) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:HAS_CONSTRAINT]->(n1:ScopeChange) }) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND (NOT EXISTS { MATCH (n0)-[r1:HAS_PROVISION]->(n1:Provision) }) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND (NOT EXISTS { MATCH (n0)-[r1:HAS_PROVISION]->(n1:Provision) WHERE NOT coalesce(n1.`order` < $p4, false) }) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND (COUNT { MATCH (n0)<-[r1:PARTY_TO]-(n1:State) RETURN DISTINCT n1 } = 1) WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0.id AS c0
