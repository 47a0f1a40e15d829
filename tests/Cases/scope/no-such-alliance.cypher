CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p0}) WHERE n0:Alliance RETURN COLLECT { MATCH (n0)-[r1:HAS_OPERATIVE_ELEMENT]->(n1:ScopeElement) WHERE r1.until IS NULL WITH n1, r1 ORDER BY n1.id, r1.id LIMIT 1001 RETURN [r1.level] } AS c0
CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p1}) WHERE n0:Alliance RETURN 0 AS c0
