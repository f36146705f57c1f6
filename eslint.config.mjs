import js from '@eslint/js';
import tseslint from 'typescript-eslint';

// Imports point vscode, cli, dev, export → core, never back; core knows neither VS Code nor Node.
const outsideCore = ['vscode', 'node:*', '**/vscode/**', '**/cli/**', '**/dev/**', '**/export/**'];

/** Each third-party package is imported in exactly one file of the core (house rule 1). */
const oneDoor = {
  'gray-matter': 'src/core/document/frontMatter.ts',
  'yaml': 'src/core/document/yaml.ts',
  '@lezer/markdown': 'src/core/document/markdown.ts',
  '@lezer/common': 'src/core/document/markdown.ts',
  'zod/mini': 'src/core/terms/schema.ts',
  'temporal-polyfill': 'src/core/terms/dates.ts',
  'big.js': 'src/core/terms/money.ts',
  'handlebars': 'src/core/templates/engine.ts',
  'fastest-levenshtein': 'src/core/nearest.ts',
};

function coreImports(closed) {
  return {
    patterns: [{ group: outsideCore, message: 'The core knows neither VS Code nor Node, and never imports an adapter.' }],
    paths: closed.map(name => ({ name, message: `Import ${name} through ${oneDoor[name]}.` })),
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.vscode-test/', 'test/bench/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'describe', 'it', 'suite'] }] }],
      'eqeqeq': 'error',
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', coreImports(Object.keys(oneDoor))],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'require', 'window', 'document', 'setTimeout', 'Date'],
    },
  },
  {
    // Word lists are data: one entry a line reads better than few lines.
    files: ['src/core/tone/lexicon/**/*.ts', 'src/core/tone/examples/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  ...[...new Set(Object.values(oneDoor))].map(file => ({
    files: [file],
    rules: { 'no-restricted-imports': ['error', coreImports(Object.keys(oneDoor).filter(name => oneDoor[name] !== file))] },
  })),
  {
    // The extension and the library bundle stay two files: see esbuild.js. No node: the same code runs in a web worker.
    files: ['src/vscode/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {
        patterns: [
          { regex: '/core/(?!index\\.js$|editing\\.js$)', allowTypeImports: true, message: 'Import values of the core through core/index.js or core/editing.js.' },
          { group: ['node:*'], message: 'The extension also runs where there is no Node.' },
        ],
      }],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', require: 'readonly', module: 'readonly', __dirname: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
