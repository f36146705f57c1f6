// Builds every bundle the project ships, and (with --with-tests) the tests.
//   node esbuild.js [--production] [--with-tests] [--watch]
const { build, context } = require('esbuild');
const { readFile, rm } = require('node:fs/promises');
const path = require('node:path');

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');

/**
 * gray-matter ships an engine that evaluates `---js` front matter, and needs js-yaml, `fs` and `Buffer` for things
 * we never ask of it. Its engines are replaced by none at all, so that no bundle holds an `eval(`.
 */
const harmlessGrayMatter = {
  name: 'harmless-gray-matter',
  setup(b) {
    b.onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
    b.onLoad({ filter: /gray-matter[\\/]lib[\\/]utils\.js$/ }, async args => ({
      contents: (await readFile(args.path, 'utf8')).replace('Buffer.from(input)', 'input'), loader: 'js',
    }));
    // Handlebars draws source maps only where this is found; nobody asks it to.
    b.onResolve({ filter: /^source-map$/ }, () => ({ path: 'source-map', namespace: 'none' }));
    b.onResolve({ filter: /^fs$/ }, args => /gray-matter/.test(args.importer) ? { path: 'fs', namespace: 'none' } : undefined);
    b.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

/**
 * The extension loads the core when it first needs it, from the library bundle beside it: VS Code then reads a small file at the start.
 * A web worker can't load a second file, so the web bundle holds everything.
 */
const coreBeside = {
  name: 'core-beside',
  setup(b) {
    b.onResolve({ filter: /[\\/]core[\\/](index|editing)\.js$/ }, args => /[\\/]src[\\/]vscode[\\/]/.test(args.importer) ? { path: './core.js', external: true } : undefined);
  },
};

/** `import files from 'glob:../../templates/*.hbs'`: a record of path → text, so that the web build reads no files. */
const globText = {
  name: 'glob-text',
  setup(b) {
    b.onResolve({ filter: /^glob:/ }, args => ({ path: path.resolve(args.resolveDir, args.path.slice(5)), namespace: 'glob-text' }));
    b.onLoad({ filter: /.*/, namespace: 'glob-text' }, async args => {
      const root = args.path.slice(0, args.path.search(/[*]/));
      const files = walk(root, path.extname(args.path)).sort();
      const entries = await Promise.all(files.map(async f => [path.relative(root, f).split(path.sep).join('/'), await readFile(f, 'utf8')]));
      return { contents: JSON.stringify(Object.fromEntries(entries)), loader: 'json', watchFiles: files, watchDirs: [root] };
    });
  },
};

function walk(dir, ext) {
  if (!require('node:fs').existsSync(dir)) return [];
  const { readdirSync } = require('node:fs');
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter(e => e.isFile() && e.name.endsWith(ext)).map(e => path.join(e.parentPath ?? e.path, e.name));
}

const common = {
  bundle: true, minify: production, sourcemap: !production, target: 'es2022', logLevel: 'warning', legalComments: 'none', charset: 'utf8',
  plugins: [harmlessGrayMatter, globText], alias: { handlebars: 'handlebars/dist/cjs/handlebars.js' }, loader: { '.hbs': 'text', '.md': 'text', '.yaml': 'text' }, define: { 'process.env.NODE_ENV': '"production"' },
  metafile: true,
};
const node = { ...common, platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };
const browser = { ...common, platform: 'browser', format: 'cjs', mainFields: ['browser', 'module', 'main'] };

const bundles = [
  {
    ...node, entryPoints: { extension: 'src/vscode/extension.ts' }, outdir: 'dist', external: ['vscode'],
    plugins: [coreBeside, ...common.plugins], supported: { 'dynamic-import': false }, // a `require` when its time comes
  },
  { ...browser, entryPoints: { extension: 'src/vscode/extension.ts' }, outdir: 'dist/web', external: ['vscode'] },
  { ...node, entryPoints: { cli: 'src/cli/main.ts' }, outdir: 'dist', banner: { js: '#!/usr/bin/env node' } },
  { ...browser, entryPoints: { core: 'src/core/index.ts' }, outdir: 'dist' },
];

const testBundles = () => [
  {
    ...node, minify: false, sourcemap: 'inline', entryPoints: walk('test/unit', '.test.ts').concat(walk('test/rules', '.test.ts')), outdir: 'out/unit', outbase: 'test',
    splitting: true, format: 'esm', outExtension: { '.js': '.mjs' },
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  },
  { ...node, minify: false, sourcemap: 'inline', entryPoints: walk('test/host', '.ts'), outdir: 'out/host', outbase: 'test/host', external: ['vscode', 'mocha'] },
  {
    ...browser, minify: false, sourcemap: 'inline', entryPoints: { index: 'test/web/index.ts' }, outdir: 'out/web', external: ['vscode'],
    banner: { js: 'globalThis.process??={env:{},browser:true,nextTick:f=>setTimeout(f)};' },
  },
];

async function main() {
  if (!flags.has('--watch')) await rm('out', { recursive: true, force: true });
  const all = [...bundles, ...(flags.has('--with-tests') ? testBundles() : [])].filter(b => !Array.isArray(b.entryPoints) || b.entryPoints.length > 0);
  if (flags.has('--watch')) {
    // The task of F5 waits for the second line, so the first build has to be done by then; what is wrong with it, esbuild says itself.
    console.log('building');
    const contexts = await Promise.all(all.map(b => context(b)));
    await Promise.all(contexts.map(c => c.rebuild().catch(() => undefined)));
    for (const c of contexts) await c.watch();
    console.log('watching');
  } else {
    await Promise.all(all.map(b => build(b)));
  }
}

/** Bundles one source file as the extension would be, and returns what it exports. For generators. */
async function bundleAndLoad(file) {
  const { outputFiles } = await build({ ...node, entryPoints: [file], write: false, sourcemap: false });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, require);
  return module.exports;
}

module.exports = { bundleAndLoad };

if (require.main === module) {
  main().catch(error => {
    if (!error.errors) console.error(error);
    process.exitCode = 1;
  });
}
