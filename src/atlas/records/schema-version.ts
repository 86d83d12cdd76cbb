/** Version of the dataset contract, by the rules of semantic versions. */
export const SCHEMA_VERSION = '1.3.0';
