CYPHER 5 MATCH (n0:Claim) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)<-[r1:CONCERNS]-(n1:SourceIssue) WHERE n1.kind = $p0 }) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN n0.id AS c0
CYPHER 5 MATCH (n0:Claim) WHERE n0.id >= "" AND (EXISTS { MATCH (n0)<-[r1:CONCERNS]-(n1:SourceIssue) WHERE n1.kind IN $p2 }) WITH n0 ORDER BY n0.id LIMIT $p3 RETURN n0.id AS c0
