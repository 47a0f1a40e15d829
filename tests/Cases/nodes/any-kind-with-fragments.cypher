CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p0}) RETURN n0._kind AS c0, n0.id AS c1, n0.title AS c2, n0.position AS c3, n0.nameFamilyFirst AS c4, n0.date AS c5, n0.inForceFrom AS c6
CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p1}) RETURN n0._kind AS c0, n0.id AS c1, n0.title AS c2, n0.position AS c3, n0.nameFamilyFirst AS c4, n0.date AS c5, n0.inForceFrom AS c6
CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p2}) RETURN n0._kind AS c0, n0.id AS c1, n0.title AS c2, n0.position AS c3, n0.nameFamilyFirst AS c4, n0.date AS c5, n0.inForceFrom AS c6
