CYPHER 5 MATCH (n0:Alliance) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)<-[r1:ABOUT]-(n1:Claim) WHERE toString(n1.id) CONTAINS $p0 }) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Alliance) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)<-[r1:ABOUT]-(n1:Claim) WHERE n1.id STARTS WITH $p2 }) WITH n0 ORDER BY n0.id LIMIT $p3 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Alliance) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)<-[r1:ABOUT]-(n1:Claim) WHERE toString(n1.id) ENDS WITH $p4 }) WITH n0 ORDER BY n0.id LIMIT $p5 RETURN n0.id AS c0
