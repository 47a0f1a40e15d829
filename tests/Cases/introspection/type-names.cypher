CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p0}) WHERE n0:State RETURN 0 AS c0
