/** The agency that a practitioner registers with; index and query have to say the same. */
const agency = "json_extract(json, '$.body.agency')";
const registered = "kind = 'practitioner-registered'";

export const practitionerIndex = `CREATE INDEX entriesOnPractitioners ON entries (${agency}, code) WHERE ${registered};`;

export const practitioners = `SELECT DISTINCT code FROM entries WHERE ${registered} AND ${agency} = ? ORDER BY code`;
