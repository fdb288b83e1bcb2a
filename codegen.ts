import type { CodegenConfig } from '@graphql-codegen/cli'

/** The client's types, from the printed schema and the queries beside the pages. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: ['client/**/*.{ts,tsx}', '!client/gql/**'],
  ignoreNoDocuments: true,
  importExtension: '.ts',
  generates: {
    'client/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        // As text, a query is a third of the size it has as a parsed tree.
        documentMode: 'string',
        useTypeImports: true,
        nonOptionalTypename: true,
        enumsAsTypes: true,
        pureMagicComment: true,
        scalars: { DateTime: 'string', JSON: 'unknown', File: 'File' },
      },
    },
  },
}

export default config
