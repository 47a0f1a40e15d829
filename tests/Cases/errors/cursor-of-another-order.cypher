CYPHER 5 RETURN [COUNT { MATCH (n0:Treaty) WHERE n0.id >= "" }] AS head, null AS row
CYPHER 5 RETURN [COUNT { MATCH (n0:Treaty) WHERE n0.id >= "" }] AS head, null AS row
CYPHER 5 RETURN [COUNT { MATCH (n0:Treaty) WHERE n0.id >= "" }] AS head, null AS row
