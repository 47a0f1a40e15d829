CYPHER 5 MATCH (n0:State) WHERE n0.id >= "" WITH n0 ORDER BY COUNT { MATCH (n0)-[r1:PARTY_TO]->(n1:Instrument) } DESC, n0.id LIMIT $p0 + 1 RETURN [COUNT { MATCH (n0)-[r1:PARTY_TO]->(n1:Instrument) }, n0.id] AS row
CYPHER 5 MATCH (n0:State) WHERE n0.id >= "" WITH n0 ORDER BY COUNT { MATCH (n0)-[r1:PARTY_TO]->(n1:Instrument) }, n0.id DESC LIMIT $p1 + 1 RETURN [n0.id] AS row
