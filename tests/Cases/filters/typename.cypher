CYPHER 5 MATCH (n0:Instrument) WHERE n0.id >= "" AND n0:Constitution|Guidelines WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0._kind AS c0, n0.id AS c1
CYPHER 5 MATCH (n0:Instrument) WHERE n0.id >= "" AND NOT n0:Agreement|CabinetDecision|JointStatement|Legislation|PolicyDeclaration|PolicyDocument|Treaty WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0._kind AS c0, n0.id AS c1
CYPHER 5 MATCH (n0:Instrument) WHERE n0.id >= "" AND n0:State WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0._kind AS c0, n0.id AS c1
CYPHER 5 MATCH (n0:Instrument) WHERE n0.id >= "" AND false WITH n0 ORDER BY n0.id LIMIT 1001 RETURN n0._kind AS c0, n0.id AS c1
