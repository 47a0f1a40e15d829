CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p0}) WHERE n0:Treaty RETURN n0.id AS c0
CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p1}) RETURN n0._kind AS c0, n0.id AS c1
