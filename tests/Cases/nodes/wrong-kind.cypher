CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p0}) WHERE n0:Guidelines RETURN n0.id AS c0
CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p1}) WHERE n0:Instrument RETURN n0._kind AS c0, n0.id AS c1
CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p2}) WHERE n0:Event RETURN n0._kind AS c0, n0.id AS c1
CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p3}) WHERE n0:Entity RETURN n0._kind AS c0, n0.id AS c1, n0.basis AS c2
