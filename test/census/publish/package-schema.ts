/** What the Data Package specification (v1) demands of a descriptor, as far as ours goes, as JSON Schema. */
const NAME = { type: 'string', pattern: '^[a-z0-9._-]+$' };
/** A path is relative, with slashes, and never goes up. */
const PATH = { type: 'string', pattern: '^(?!/)(?!.*(^|/)\\.\\.(/|$))[^\\\\]+$' };

const FIELD = {
  type: 'object',
  required: ['name', 'type', 'title', 'description'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9_]+$' },
    title: { type: 'string', minLength: 1 },
    description: { type: 'string', minLength: 5 },
    type: { enum: ['string', 'integer', 'number', 'boolean', 'date', 'year'] },
    constraints: {
      type: 'object',
      minProperties: 1,
      additionalProperties: false,
      properties: {
        required: { type: 'boolean' },
        unique: { type: 'boolean' },
        enum: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
        pattern: { type: 'string', format: 'regex' },
        minimum: { type: 'number' },
        maximum: { type: 'number' },
      },
    },
  },
};

const TABULAR = {
  type: 'object',
  required: ['profile', 'name', 'path', 'title', 'description', 'format', 'mediatype', 'encoding', 'dialect', 'schema'],
  additionalProperties: false,
  properties: {
    profile: { const: 'tabular-data-resource' },
    name: NAME,
    path: PATH,
    title: { type: 'string' },
    description: { type: 'string' },
    format: { const: 'csv' },
    mediatype: { const: 'text/csv' },
    encoding: { const: 'utf-8' },
    dialect: {
      type: 'object',
      required: ['delimiter', 'lineTerminator', 'quoteChar', 'doubleQuote', 'header'],
      additionalProperties: false,
      properties: {
        delimiter: { const: ',' },
        lineTerminator: { const: '\r\n' },
        quoteChar: { const: '"' },
        doubleQuote: { const: true },
        header: { const: true },
      },
    },
    schema: {
      type: 'object',
      required: ['fields', 'missingValues'],
      additionalProperties: false,
      properties: {
        fields: { type: 'array', minItems: 1, items: FIELD },
        missingValues: { const: [''] },
        primaryKey: { type: 'array', minItems: 1, items: { type: 'string' } },
      },
    },
  },
};

const DOCUMENT = {
  type: 'object',
  required: ['name', 'path', 'title', 'description', 'format', 'mediatype', 'encoding'],
  additionalProperties: false,
  properties: {
    name: NAME,
    path: PATH,
    title: { type: 'string' },
    description: { type: 'string' },
    format: { const: 'json' },
    mediatype: { const: 'application/json' },
    encoding: { const: 'utf-8' },
  },
};

export const PACKAGE_SCHEMA = {
  type: 'object',
  required: ['profile', 'name', 'title', 'description', 'generator', 'resources'],
  additionalProperties: false,
  properties: {
    profile: { const: 'data-package' },
    name: NAME,
    title: { type: 'string', minLength: 1 },
    description: { type: 'string', minLength: 1 },
    generator: { const: 'recensement-achats' },
    resources: { type: 'array', minItems: 1, items: { anyOf: [TABULAR, DOCUMENT] } },
  },
};

/** The document of the indicators: exactly the keys of the command line's. */
export const INDICATORS_SCHEMA = {
  type: 'object',
  required: ['indicators'],
  additionalProperties: false,
  properties: {
    indicators: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['id', 'year', 'value', 'numerator', 'denominator', 'unit', 'target', 'status'],
        additionalProperties: false,
        properties: {
          id: { type: 'string', pattern: '^[A-Z]+[0-9]*-[0-9]+$' },
          year: { type: 'integer' },
          value: { type: ['number', 'null'] },
          numerator: { type: ['number', 'null'] },
          denominator: { type: ['number', 'null'] },
          unit: { type: 'string' },
          target: { type: ['number', 'null'] },
          status: { enum: ['computed', 'declared', 'missing'] },
          reason: { type: 'string', minLength: 5 },
        },
        if: { properties: { status: { const: 'missing' } } },
        then: { required: ['reason'], properties: { value: { type: 'null' } } },
        else: { properties: { value: { type: 'number' } } },
      },
    },
  },
};
