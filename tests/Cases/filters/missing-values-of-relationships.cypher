CYPHER 5 MATCH (n0:Claim) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:ABOUT]->(n1:Entity) WHERE r1.note IS NULL }) WITH n0 ORDER BY n0.id LIMIT $p0 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Work) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:CITES]->(n1:Work) WHERE r1.footnote IS NULL }) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Claim) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:SUPPORTS]->(n1:Argument) WHERE r1.jointly IS NULL }) WITH n0 ORDER BY n0.id LIMIT $p2 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Agreement) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)<-[r1:PARTY_TO]-(n1:State) WHERE r1.role IS NULL }) WITH n0 ORDER BY n0.id LIMIT $p3 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Alliance) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:HAS_OPERATIVE_ELEMENT]->(n1:ScopeElement) WHERE r1.until IS NULL }) WITH n0 ORDER BY n0.id LIMIT $p4 RETURN n0.id AS c0
