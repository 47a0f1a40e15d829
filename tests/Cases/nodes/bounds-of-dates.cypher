CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p0}) WHERE n0:Treaty RETURN n0.inForceFrom AS c0
CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p1}) WHERE n0:DiplomaticAct RETURN n0.date AS c0
CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p2}) WHERE n0:DiplomaticAct RETURN n0.date AS c0
CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p3}) WHERE n0:Agreement RETURN n0.inForceFrom AS c0
CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p4}) WHERE n0:Deployment RETURN n0.date AS c0
CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p5}) WHERE n0:Conflict RETURN n0.date AS c0
CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p6}) WHERE n0:Conflict RETURN n0.date AS c0
CYPHER 5 MATCH (n0:KnowledgeGraphNode {id: $p7}) WHERE n0:Treaty RETURN n0.inForceUntil AS c0
