CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p0}) WHERE n0:State RETURN n0.title AS c0
CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p1}) WHERE n0:State RETURN n0.title AS c0
CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p2}) WHERE n0:Alliance RETURN n0.inForceFrom AS c0
