CYPHER 5 MATCH (n0:State) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:PARTY_TO]->(n1:Instrument) WHERE r1.role = $p0 }) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:State) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)-[r1:PARTY_TO]->(n1:Instrument) WHERE r1.role IN $p2 }) WITH n0 ORDER BY n0.id LIMIT $p3 RETURN n0.id AS c0
