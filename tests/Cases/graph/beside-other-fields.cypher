CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p0}) WHERE n0:Treaty RETURN n0.title AS c0
