CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p0}) RETURN n0._kind AS c0, n0.id AS c1
CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p1}) WHERE n0:Treaty RETURN n0.id AS c0
CYPHER 5 MATCH (n0:KnowledgeGraphNode) WHERE n0.id IN $p2 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0._kind AS c0, n0.id AS c1
CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p3}) WHERE n0:Alliance RETURN COLLECT { MATCH (n0)-[r1:HAS_OPERATIVE_ELEMENT]->(n1:ScopeElement) WHERE r1.until IS NULL WITH n1, r1 ORDER BY n1.id, r1.id LIMIT 1001 RETURN [r1.since] } AS c0
CYPHER 5 RETURN [COUNT { MATCH (n0:Dated) WHERE n0.id >= "" AND ((n0.date_es IS NOT NULL) AND NOT n0:InstrumentAct AND (n0.id IN $p4 OR EXISTS { MATCH (n0)--(a1:KnowledgeGraphNode) WHERE a1.id IN $p4 })) }] AS head, null AS row
CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p5}) WHERE n0:Alliance RETURN COLLECT { MATCH (n0)<-[r1:CHANGES_SCOPE_OF]-(n1:ScopeChange) WHERE (n1.effective_ls >= $p6_first AND coalesce(n1.effective_es, n1.date_es, $p8_last) <= $p8_last) WITH DISTINCT n1 ORDER BY n1.effective_es, n1.effective_ls, n1.effective_ee, n1.effective_le, n1.id LIMIT 1001 RETURN [n1.id] } AS c0
