CYPHER 5 MATCH (n0:ScopeElement) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)<-[r1:FOUNDATION_OF]-(n1:Dated) WHERE r1.statement > $p0 }) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:ScopeElement) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)<-[r1:FOUNDATION_OF]-(n1:Dated) WHERE r1.statement >= $p2 }) WITH n0 ORDER BY n0.id LIMIT $p3 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:ScopeElement) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)<-[r1:FOUNDATION_OF]-(n1:Dated) WHERE r1.statement < $p4 }) WITH n0 ORDER BY n0.id LIMIT $p5 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:ScopeElement) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)<-[r1:FOUNDATION_OF]-(n1:Dated) WHERE r1.statement <= $p6 }) WITH n0 ORDER BY n0.id LIMIT $p7 RETURN n0.id AS c0
