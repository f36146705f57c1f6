import { load, type Generator } from './generator.js';

interface Core {
  readonly jsonSchema: (describe: (path: string) => string | undefined) => object;
  readonly describeTerm: (path: string, language: 'en' | 'es') => string | undefined;
}

/** `media/schema/terms.schema.json`: the front matter for editors and tools that read JSON Schema. */
export const termsSchema: Generator = async root => {
  const { jsonSchema } = await load(root, 'src/core/terms/schema.ts') as Core;
  const { describeTerm } = await load(root, 'src/core/terms/glossary.ts') as Core;
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Amicable terms',
    description: 'The front matter of a document of Amicable, version 1. Any value may be an unfilled place, [[what goes here]].',
    ...jsonSchema(path => describeTerm(path, 'en')),
  };
  return { files: [{ path: 'media/schema/terms.schema.json', text: `${JSON.stringify(schema, undefined, 2)}\n` }] };
};
