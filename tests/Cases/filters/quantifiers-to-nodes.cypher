CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)<-[r1:PARTY_TO]-(n1:State) WHERE n1.title STARTS WITH $p0 }) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND (NOT EXISTS { MATCH (n0)<-[r1:PARTY_TO]-(n1:State) WHERE NOT coalesce(n1.title STARTS WITH $p2, false) }) WITH n0 ORDER BY n0.id LIMIT $p3 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND (NOT EXISTS { MATCH (n0)<-[r1:PARTY_TO]-(n1:State) WHERE n1.title STARTS WITH $p4 }) WITH n0 ORDER BY n0.id LIMIT $p5 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND (COUNT { MATCH (n0)<-[r1:PARTY_TO]-(n1:State) WHERE n1.title STARTS WITH $p6 RETURN DISTINCT n1 } = 1) WITH n0 ORDER BY n0.id LIMIT $p7 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)<-[r1:PARTY_TO]-(n1:State) WHERE n1.title STARTS WITH $p8 }) WITH n0 ORDER BY n0.id LIMIT $p9 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND (NOT EXISTS { MATCH (n0)<-[r1:PARTY_TO]-(n1:State) WHERE NOT coalesce(n1.title STARTS WITH $p10, false) }) WITH n0 ORDER BY n0.id LIMIT $p11 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND (NOT EXISTS { MATCH (n0)<-[r1:PARTY_TO]-(n1:State) WHERE n1.title STARTS WITH $p12 }) WITH n0 ORDER BY n0.id LIMIT $p13 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Treaty) WHERE n0.id >= "" AND (COUNT { MATCH (n0)<-[r1:PARTY_TO]-(n1:State) WHERE n1.title STARTS WITH $p14 } = 1) WITH n0 ORDER BY n0.id LIMIT $p15 RETURN n0.id AS c0
