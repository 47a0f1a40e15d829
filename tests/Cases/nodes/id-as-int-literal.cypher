CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p0}) RETURN n0._kind AS c0, n0.id AS c1
