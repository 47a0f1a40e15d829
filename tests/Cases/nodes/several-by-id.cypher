CYPHER 5 MATCH (n0:KnowledgeGraphNode) WHERE n0.id IN $p0 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0._kind AS c0, n0.id AS c1, n0.title AS c2
CYPHER 5 MATCH (n0:KnowledgeGraphNode) WHERE n0.id IN $p1 WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0._kind AS c0, n0.id AS c1
